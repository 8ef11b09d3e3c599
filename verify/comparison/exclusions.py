"""An act of the prose that excludes, or goes beyond, one of the post: two clauses without a "no" that cannot both be what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims.acts import status_of
from verify.claims.ideas import Saying, find_sayings
from verify.comparison._act_clauses import are_joined
from verify.comparison._act_sides import CONVERSES, PERSONAL
from verify.comparison._another_clause import is_another_phase
from verify.comparison._clause_matters import (
    ENOUGH,
    OWN,
    are_apart,
    are_for_each_other,
    are_of_the_same,
    common_matters,
    span_of,
    strength_needed,
    support,
    weight_of,
)
from verify.comparison._contraries import CHANGES, SEQUELS
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figure_slots import things_meet
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._plain_clauses import is_plain, stands_behind
from verify.comparison._related_acts import compatible
from verify.comparison._result import Differs
from verify.languages import _concepts
from verify.model import Message

with later:
    from verify.comparison._excluded_acts import beyond, excluded, is_told_in_other_words, was_undone


def compare_exclusions(meeting: Meeting) -> Iterator[Differs]:
    """A clause of the prose whose act excludes, or goes beyond, that of a clause of the post about the same people and matters."""
    prose, post = meeting.prose, meeting.post
    ours = [s for s in find_sayings(prose, meeting.aligned | meeting.near) if s.denying is False]
    theirs = [s for s in find_sayings(post) if s.denying is False]
    told, spoken = _told(theirs), _told(ours)
    plain = [other for other in theirs if is_plain(post, other)]
    best: tuple[float, Saying, Saying] | None = None
    for saying in ours:
        if not is_plain(prose, saying) or _is_not_yet(prose, saying):
            continue
        if not plain or _of_another_year(meeting, saying) or of_another_occasion(meeting, saying.first, saying.sentence) or long_before(meeting, saying.first, saying.last):
            continue
        for other in plain:
            pair = _excluding(saying, other, told, spoken)
            if pair is None or _means_what_is_told(prose, saying, pair[0], told) or _means_what_is_told(post, other, pair[1], spoken):
                continue
            if _is_told_beside(prose, saying, *pair) or (pair in SEQUELS and stands_behind(meeting, saying)) or are_apart(meeting, saying, other):
                continue
            if was_undone(meeting, pair[0], (saying.first, saying.last), saying.sentence, pair[1], other.sentence):
                continue
            common = common_matters(meeting, saying, other, pair)
            if _counts_others(meeting, saying, other) or is_another_phase(meeting, *pair, (saying.first, saying.last), (other.first, other.last)):
                continue
            if PERSONAL & {*pair} and not are_of_the_same(meeting, saying, common):
                continue
            weight = sum(weight_of(key) for key in common if key[0] != "word") + support(meeting, saying)
            if common and ENOUGH > weight >= ENOUGH - OWN and are_for_each_other(meeting, saying, other, pair, ours, theirs):
                weight += OWN
            if common and weight >= ENOUGH and (best is None or weight > best[0]):
                best = weight, saying, other
    if best is not None:
        weight, saying, other = best
        article, evidence = prose.passage.evidence(*span_of(prose, saying)), post.passage.evidence(*span_of(post, other))
        yield Differs(
            "act-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=evidence.text), article, evidence,
            min(0.88, 0.66 + 0.05 * min(weight, 4.0)), needs=strength_needed(weight))


@kept
def _counts_others(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether a clause of the prose counts what both speak of, and the post another number of it: 212 trains cancelled, six trains agreed on."""
    told = [f for f in meeting.post.claims.figures if f.things & other.matters]
    return bool(told) and any(
        f.things & saying.matters & other.matters and not any(things_meet(f.things, t.things) and fits(f, t) for t in told)
        for f in between(meeting.prose.claims.figures, saying.first, saying.last) if f.dimension == "count")


def _means_what_is_told(read: Read, saying: Saying, act: str, told: frozenset[str]) -> bool:
    """Whether the words for an act are also those for one that the other side tells: 恢复, what resumes and what is restored."""
    mentions = between(read.passage.reading.of("act"), saying.first, saying.last)
    of_act = [m for m in mentions if m.key == act]
    return bool(of_act) and all(any(m.key in told and m.first < a.last and a.first < m.last for m in mentions if m.key != act) for a in of_act)


def _is_told_beside(prose: Read, saying: Saying, act: str, against: str) -> bool:
    """Whether a clause of the prose tells the post's act as well, parted by an "and" from the one in question: the strike goes on, and trains are cancelled."""
    acts = between(prose.claims.acts, saying.first, saying.last)
    return any(are_joined(prose, a, b) for a in acts if a.key == act for b in acts if b.key == against)


def _is_not_yet(read: Read, saying: Saying) -> bool:
    """Whether a clause tells of what is ahead, or of how it has been since some time."""
    passage = read.passage
    return status_of(passage, saying.first, saying.last) in ("planned", "pending") or bool(passage.reading.cued_between(saying.first, saying.last, "since"))


def _told(sayings: Sequence[Saying]) -> frozenset[str]:
    return frozenset(name for s in sayings for name, holds in s.predicates.items() if holds)


def _excluding(saying: Saying, other: Saying, told: frozenset[str], spoken: frozenset[str]) -> tuple[str, str] | None:
    """An act of each of two clauses that cannot both be what happened, neither of which is told on both sides; None where there is none."""
    ours = [n for n, holds in saying.predicates.items() if holds and n in _concepts.ACTS]
    theirs = [n for n, holds in other.predicates.items() if holds and n in _concepts.ACTS]
    topics = _TOPICS.intersection(ours, theirs)
    ours, theirs = [n for n in ours if n not in topics], [n for n in theirs if n not in topics]
    if any((compatible(a, b) or a == b) and not (CHANGES & {*ours} and CHANGES & {*theirs}) for a in ours for b in theirs):
        return None  # the same news in other words
    for act in ours:
        if is_told_in_other_words(act, told):
            continue  # whatever else the post tells: icons handed over that had been seized
        for against in theirs:
            if act in _STOPPING and told & _STOPPING:
                continue  # both sides tell of something that is stopped, and of what goes on: the strike called off, flights resumed
            apart = (excluded(act, against) or beyond(act, against)) and {act, against} not in _TWO_SIDED
            if apart and (_is_phase_of_another(saying, act, other) or _is_phase_of_another(other, against, saying)):
                continue  # a repair that ended, and trains that run again
            told_both_ways = against in saying.predicates and saying.predicates[against] is None  # agreed, and to put it off
            if apart and act not in told and against not in spoken and not told_both_ways and against not in saying.matters and not any(n in told and excluded(n, against) for n in ours):
                return act, against
    return None


# Acts whose words are mostly nouns: what both clauses name so is what they speak of, not what they say of it.
_TOPICS = frozenset("suspect plan amend investigate study need strike test".split())


def _is_phase_of_another(saying: Saying, phase: str, other: Saying) -> bool:
    """Whether a clause says of an act that it began or ended of which the other clause does not speak."""
    of = [name for name, holds in saying.predicates.items() if holds is None and name != phase and name in _concepts.ACTS]
    return phase in _PHASES and bool(of) and not any(name in other.predicates for name in of)


_PHASES = frozenset("begin end continue resume complete".split())
_STOPPING = frozenset("suspend end cancel abolish".split())
_TWO_SIDED = (*CONVERSES, {"win", "lose"}, {"win", "draw"}, {"lose", "draw"})


def _of_another_year(meeting: Meeting, saying: Saying) -> bool:
    """Whether a clause of the prose is of a year that the post does not speak of: how it was in 2018."""
    posted = meeting.citation.date.value[:4] if meeting.citation.date is not None else ""
    told = {posted, *(when.mention.value[:4] for when in meeting.post.claims.dates)}
    return any("year" in when.mention.written and when.mention.value[:4] not in told for when in between(meeting.prose.claims.dates, saying.first, saying.last))
