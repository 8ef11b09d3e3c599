"""Whether both sides say one thing to be so, or one of them denies beside the other's words something that is not read, which may be just what the other denies."""

from __future__ import annotations

import bisect
import operator

from verify.claims import Read
from verify.claims.ideas import find_sayings
from verify.claims.understood import noes_between
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.languages import _concepts
from verify.model import Evidence


def may_say_the_same(meeting: Meeting, difference: Differs) -> bool:
    """Whether only one of the two passages of a difference denies, and beside the other its side denies something too, or both tell one thing to be so, or not."""
    if difference.post is None:
        return False
    ours, theirs = _tokens_of(meeting.prose, difference.article), _tokens_of(meeting.post, difference.post)
    if _agree(meeting, ours, theirs):
        return True
    if difference.rule != "negation-mismatch":
        return False
    denied, denied_there = noes_between(meeting.prose, *ours), noes_between(meeting.post, *theirs)
    if bool(denied) == bool(denied_there):
        return False
    read, (first, last) = (meeting.post, theirs) if denied else (meeting.prose, ours)
    return any(
        noes_between(read, saying.first, saying.last) and all(holds is None for holds in saying.predicates.values())
        for saying in find_sayings(read, _beside(meeting, read, first)) if saying.last <= first or saying.first >= last)


def _agree(meeting: Meeting, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether the clauses of both passages say the same of some state: it no longer answers, contact was lost with it."""
    here, there = (
        [saying for saying in find_sayings(read, _sentences_of(read, first)) if saying.first < last and first < saying.last]
        for read, (first, last) in ((meeting.prose, ours), (meeting.post, theirs)))
    return any(
        holds is not None and other.predicates.get(name) == holds for saying in here for other in there for name, holds in saying.predicates.items()
        if name not in _concepts.ACTS and name not in _concepts.VAGUE_PREDICATES and name not in _concepts.NOUN_PREDICATES)


def _sentences_of(read: Read, first: int) -> frozenset[int]:
    tokens = read.passage.tokens
    return frozenset((read.passage.sentence_at(tokens[first].start),)) if first < len(tokens) else frozenset()


def _tokens_of(read: Read, evidence: Evidence) -> tuple[int, int]:
    tokens = read.passage.tokens
    first = bisect.bisect_left(tokens, evidence.start, key=operator.attrgetter("start"))
    return first, max(first, bisect.bisect_left(tokens, evidence.end, key=operator.attrgetter("start")))


def _beside(meeting: Meeting, read: Read, first: int) -> frozenset[int] | None:
    """The sentences beside which one looks: all of a post; of the prose the sentence itself, and the next one where that speaks of the post too."""
    if read is meeting.post:
        return None
    return frozenset(n for sentence in _sentences_of(read, first) for n in (sentence, sentence + 1) if n == sentence or n in meeting.aligned)
