"""A clause of the prose that affirms what one of the post denies, or the other way round, where both say it in the same everyday words.

The vocabulary of what is said and of what (`polarity`) does not have to know them: enough that each word of the one has its like in the
other, and that nothing is left but the "no".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from verify._later import later
from verify.claims.ideas import Saying, is_within_a_verb
from verify.comparison._clause_matters import span_of
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.comparison.polarity import SPEAKS_AGAINST, Pair, pairs

with later:
    from verify.comparison._gainsaying import gainsaying
    from verify.comparison._same_words import lay

if TYPE_CHECKING:
    from verify.comparison._same_words import Exchanged


def compare_denied_word_for_word(meeting: Meeting) -> Iterator[Differs]:
    """The clause of the prose that has most words of a clause of the post, and a "no" more or less than that."""
    if meeting.prose.passage.language == meeting.post.passage.language:
        return
    best: tuple[int, Pair] | None = None
    for pair in pairs(meeting):
        if not pair.by_denial or not _is_one_sentence(pair) or _is_of_an_attribute(pair):
            continue
        found = _laid(meeting, pair.saying, pair.other)
        if found.exact < _ENOUGH or found.exact < found.said or found.missing or any(against(pair) for against in SPEAKS_AGAINST):
            continue
        if best is None or found.kept > best[0]:
            best = found.kept, pair
    if best is not None:
        saying, other = best[1].saying, best[1].other
        article = meeting.prose.passage.evidence(*span_of(meeting.prose, saying), "")
        evidence = meeting.post.passage.evidence(*span_of(meeting.post, other), "")
        yield Differs("negation-mismatch", gainsaying(not saying.denying, article, evidence), article, evidence, 0.75)


_ENOUGH = 2


def _is_one_sentence(pair: Pair) -> bool:
    """Whether both clauses are so short that a "no" in them can be of nothing else: not of the driver whom a bus goes without."""
    return all(saying.last - saying.first <= _LONGEST for saying in (pair.saying, pair.other))


_LONGEST = 12  # tokens


def _is_of_an_attribute(pair: Pair) -> bool:
    """Whether each "no" is within a verb that only tells who or what is meant: ng'ombe asiyechanjwa ni hatari, who is not vaccinated is a danger."""
    for read, saying in ((pair.meeting.prose, pair.saying), (pair.meeting.post, pair.other)):
        reading = read.passage.reading
        lacking = {(m.first, m.last) for m in reading.cued_between(saying.first, saying.last, "without")}
        noes = reading.cued_between(saying.first, saying.last, "negator")
        if noes and all((no.first, no.last) in lacking and is_within_a_verb(read.passage, no) for no in noes):
            return True
    return False


def _laid(meeting: Meeting, saying: Saying, other: Saying) -> Exchanged:
    return lay((meeting.prose, saying.first, saying.last), (meeting.post, other.first, other.last), meeting.prose.passage.sentence_tokens(saying.sentence))
