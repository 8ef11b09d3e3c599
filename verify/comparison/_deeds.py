"""One deed of one person, told at another stage: talked about where the post says that it was done, called off where it was opened.

Acts that exclude each other are compared pair by pair elsewhere. Here it is enough that two sentences surely tell one deed (its
person, its day or place or figure, its matter), that neither side tells the other's act anywhere, and that the two acts are of
stages that cannot be taken for one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act
from verify.comparison._act_result import deeds_differ
from verify.comparison._another_clause import is_another_phase
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import Key, sentence_words, weigh
from verify.languages import _concepts

with later:
    from verify.claims.plain_words import plain_words_between

_ENOUGH = 3.5  # weight of what two sentences share besides their acts
_WHEN_OR_WHERE = frozenset(("day", "date", "city", "figure"))
_MATTER = frozenset(("thing", "figure", "organisation", "word", "name"))
_MOST_ACTS = 3  # of one sentence: more are a list of what was done


def compare_deeds(meeting: Meeting) -> Iterator[Differs]:
    """The act of the prose that is of another stage than the post's, for one deed."""
    prose, post = meeting.prose, meeting.post
    told = [a for a in post.claims.acts if a.key not in _concepts.TELLING]
    readable = meeting.aligned | meeting.near
    spoken = [a for a in prose.claims.acts if a.sentence in readable and a.key not in _concepts.TELLING and not _is_still_to_come(a)]
    for act in spoken:
        if act.sentence not in meeting.aligned or not _is_done(act) or _stage(act) is None or _is_known(act, told):
            continue
        beside = [a for a in spoken if a.sentence == act.sentence]
        if len(beside) > _MOST_ACTS:
            continue
        for other in told:
            if not _is_done(other) or _stage(other) in (None, _stage(act)) or not _apart(act, other):
                continue
            if any(_is_known(a, [t for t in told if t.sentence == other.sentence]) and not _is_object(meeting, a, act) for a in beside):
                continue
            if any(_tells(a, other) and not a.negated and not _is_object(meeting, a, act) for a in spoken):
                continue
            common = meeting.of_one_deed(act.sentence, other.sentence)
            if not _is_one_deed(meeting, common, act) or not (_of_one_matter(meeting, act, other) or _is_surely_one(common)):
                continue
            if is_another_phase(meeting, act.key, other.key, prose.passage.clause(act.first, act.last), post.passage.clause(other.first, other.last)):
                continue
            yield deeds_differ(meeting, act, other, min(0.9, 0.66 + 0.03 * min(weigh(common), 7.0)))
            return


def _is_done(act: Act) -> bool:
    return act.negated is False and not act.denied and act.status == "done"


def _is_still_to_come(act: Act) -> bool:
    """Whether an act is named as one that has not been done yet: "the agreement, still to be signed" tells of no signing."""
    return act.status == "pending" and act.negated is not False


def _stage(act: Act) -> str | None:
    return next((stage for stage, acts in _concepts.STAGES.items() if act.key in acts), None)


def _apart(act: Act, other: Act) -> bool:
    return {_stage(act), _stage(other)} not in _concepts.STAGES_ALIKE


def _tells(act: Act, other: Act) -> bool:
    """Whether one act is another one, in the same or in other words."""
    return act.key == other.key or compatible(act.key, other.key)


def _is_known(act: Act, acts: Sequence[Act]) -> bool:
    return any(_tells(act, other) for other in acts)


def _is_object(meeting: Meeting, word: Act, act: Act) -> bool:
    """Whether a word is only what is talked about or called off: they discussed the opening."""
    begin, end = meeting.prose.passage.clause(act.first, act.last)
    return word is not act and begin <= word.first < end and _stage(act) != "done"


def _is_one_deed(meeting: Meeting, common: frozenset[Key], act: Act) -> bool:
    kinds = {kind for kind, _ in common}
    if not ("person" in kinds or {"portfolio", "country", "thing"} <= kinds or _is_measured(common)) or not kinds & _WHEN_OR_WHERE or not kinds & _MATTER or weigh(k for k in common if k[0] != "act") < _ENOUGH:
        return False
    passage = meeting.prose.passage
    clause = passage.clause(act.first, act.last)
    quoted = any(q.start <= act.start < q.end for q in meeting.prose.claims.quotations)
    return not quoted and not long_before(meeting, *clause) and not of_another_occasion(meeting, act.first, act.sentence) and not passage.reading.cued_between(
        *clause, "another", "ago", "since")


_SURELY = 8.0  # weight from which two sentences tell one deed though commas part its words


def _is_surely_one(common: frozenset[Key]) -> bool:
    """Whether two people, or one and a figure with what it counts, are of both sentences."""
    kinds = [kind for kind, _ in common]
    return _is_measured(common) or (weigh(k for k in common if k[0] != "act") >= _SURELY and (
        kinds.count("person") > 1 or {"figure", "thing"} <= {*kinds} or {"person", "small", "thing"} <= {*kinds}))


def _is_measured(common: frozenset[Key]) -> bool:
    """Whether two figures, the town and the day are of both sentences: a cable of 1,000 MW for 1.9 billion, in Bari on Wednesday."""
    kinds = [kind for kind, _ in common]
    return kinds.count("figure") > 1 and {"city", "day"} <= {*kinds}


def _of_one_matter(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether the clauses of two acts speak of one thing, body, place, name or figure."""
    return bool(_matters(meeting.prose, act) & _matters(meeting.post, other))


def _matters(read: Read, act: Act) -> frozenset[Key]:
    begin, end = read.passage.clause(act.first, act.last)
    keys: set[Key] = {(kind, m.key) for kind in ("thing", "city", "organisation", "body", "portfolio") for m in between(read.passage.reading.of(kind), begin, end)}
    keys.update(("figure", round(f.base, 6)) for f in between(read.claims.figures, begin, end))
    keys.update(("idea", word.family) for word in plain_words_between(read.passage, begin, end))
    return frozenset(keys) | sentence_words(read, begin, end)
