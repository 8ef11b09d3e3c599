"""As many people on both sides, to whom different things happened: 17 fishermen were rescued; the bodies of 17 fishermen were recovered."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.claims.ideas import ideas_of
from verify.comparison._act_result import deeds_differ
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._nobody_harmed import PEOPLE
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh

_SAVED, _DEAD, _HURT = "saved", "dead", "hurt"
_BY_ACT = {"rescue": _SAVED, "survive": _SAVED, "evacuate": _SAVED, "die": _DEAD, "kill": _DEAD, "injure": _HURT}
_BY_THING = {"dead": _DEAD, "injured": _HURT}
_FEWEST = 3  # people: two and one are soon as many of another kind
_ONE_HAPPENING = 3.0  # weight of what two sentences share
_LIKELIHOOD, _CONFIDENCE = 0.6, 0.85


def compare_fates(meeting: Meeting) -> Iterator[Differs]:
    """So many people who fared well on one side and ill on the other, of whom neither side says the same as the other: a doubt."""
    theirs = _fates(meeting.post)
    ours = [told for told in _fates(meeting.prose) if told[0].sentence in meeting.aligned] if theirs else []
    for figure, fate in ours:
        alike = [(f, told) for f, told in theirs if f.base == figure.base]
        if not alike or any(told == fate for f, told in theirs if fits(figure, f)):
            continue
        for other, told in alike:
            if any(said == told for f, said in _fates(meeting.prose) if fits(f, other)):
                continue
            clause = meeting.prose.passage.clause(figure.first, figure.last)
            if weigh(meeting.of_one_deed(figure.sentence, other.sentence)) < _ONE_HAPPENING or long_before(meeting, *clause) or of_another_occasion(
                    meeting, figure.first, figure.sentence):
                continue
            yield deeds_differ(meeting, figure, other, _CONFIDENCE, values=(fate, told), likelihood=_LIKELIHOOD, doubtful=True)
            return


@kept
def _fates(read: Read) -> tuple[tuple[Figure, str], ...]:
    """The numbers of people of whose clause nothing but one fate is told."""
    found: list[tuple[Figure, str]] = []
    for figure in read.claims.figures:
        if figure.dimension != "count" or figure.base < _FEWEST or not (figure.things & PEOPLE or figure.things & _BY_THING.keys()):
            continue
        begin, end = read.passage.clause(figure.first, figure.last)
        fates = {_BY_THING[thing] for thing in figure.things if thing in _BY_THING}
        acts = between(read.claims.acts, begin, end)
        dead = any(m.key == "die" for m in ideas_of(read.passage) or () if begin <= m.first < end)
        told = [a for a in acts if a.key in _BY_ACT]
        if any(a.negated is not False or a.denied or a.status != "done" for a in told):
            continue
        if not fates:
            fates = {_DEAD} if dead else {_BY_ACT[a.key] for a in told}  # 遺体を収容: bodies are brought to safety, too
        if len(fates) == 1:
            found.append((figure, next(iter(fates))))
    return tuple(found)
