"""Nobody died, was hurt or went missing on one side, and somebody did on the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims.casualties import Fate, find_fates
from verify.comparison._act_clauses import clause_span
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._nobody_harmed import is_spared
from verify.comparison._result import Differs

with later:
    from verify.comparison._gainsaying import gainsaying


def compare_casualties(meeting: Meeting) -> Iterator[Differs]:
    """What befell people, or nobody, in the happening that both sides tell, where neither tells it the other way as well."""
    theirs = find_fates(meeting.post)
    kinds = {fate.kind for fate in theirs}
    if not kinds:
        return
    ours = [fate for fate in find_fates(meeting.prose, meeting.aligned | meeting.near | meeting.around) if fate.kind in kinds]
    for kind in sorted(kinds):
        here, there = ([f for f in fates if f.kind == kind] for fates in (ours, theirs))
        said, said_there = _what_is_said(here), _what_is_said(there)
        if said is None or said_there is None or said == said_there:
            continue
        pair = next(((a, b) for a in here for b in there if a.some is said and b.some is said_there and _are_of_one_happening(meeting, a, b)), None)
        if pair is None:
            continue
        fate, other = pair
        article = meeting.prose.passage.evidence(*clause_span(meeting.prose, fate), kind)
        evidence = meeting.post.passage.evidence(*clause_span(meeting.post, other), kind)
        support = meeting.scores.get(fate.sentence, 0.0)
        yield Differs(
            "negation-mismatch", gainsaying(said, article, evidence), article, evidence, min(0.9, 0.7 + 0.03 * min(support, 6.0)),
            doubtful=(fate.sentence not in meeting.aligned or support < _SURELY) and not _is_told_alone(meeting, fate), likelihood=_LIKELIHOOD)


def _is_told_alone(meeting: Meeting, fate: Fate) -> bool:
    """Whether a short sentence says nothing but that somebody met it, among the prose that tells the post well: there are dead."""
    begin, end = meeting.prose.passage.sentence_tokens(fate.sentence)
    return fate.some is True and end - begin <= _SHORT and meeting.strength >= _TOLD_WELL and bool(meeting.aligned & {fate.sentence - 1, fate.sentence, fate.sentence + 1})


_SHORT, _TOLD_WELL = 8, 6.0  # tokens; how strongly prose and post meet
_SURELY = 4.0  # how strongly a sentence has to meet the post for an error
_LIKELIHOOD = 0.8


def _what_is_said(fates: Sequence[Fate]) -> bool | None:
    """Whether some people met a fate; None where nothing is said of it, or it is said both ways or left open."""
    said = {fate.some for fate in fates}
    return next(iter(said)) if len(said) == 1 else None


def _are_of_one_happening(meeting: Meeting, fate: Fate, other: Fate) -> bool:
    """Whether both tell plainly of those whom one happening befell, and of no group of them, another time or another place."""
    prose, post = meeting.prose, meeting.post
    begin, end = prose.passage.clause(fate.first, fate.last)
    if of_another_occasion(meeting, fate.first, fate.sentence) or long_before(meeting, begin, end):
        return False
    if any(_is_left_open(read, one) for read, one in ((prose, fate), (post, other))):
        return False
    denying, no, affirming, yes = (post, other, prose, fate) if fate.some else (prose, fate, post, other)
    if is_spared(denying, no, affirming, yes):
        return False
    return not _is_elsewhere(meeting, begin, end)


def _is_elsewhere(meeting: Meeting, begin: int, end: int) -> bool:
    """Whether a clause of the prose names places, and none in a country of the post's."""
    told = meeting.post.claims.places
    here = between(meeting.prose.claims.places, begin, end)
    return bool(told and here) and not any(p.key == t.key or (p.country and p.country == t.country) for p in here for t in told)


def _is_left_open(read: Read, fate: Fate) -> bool:
    """Whether a clause tells of another time or others, or only of what may be: since March nobody died, another one was hurt."""
    begin, end = read.passage.clause(fate.first, fate.last)
    return bool(read.passage.reading.cued_between(begin, end, "another", "ago", "since", "additional", "conditional", "wished", "whether", "planned", "earlier-than")) or any(
        act.denied for act in between(read.claims.acts, begin, end))
