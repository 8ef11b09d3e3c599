"""Whether what a text counts is counted from its reference: "two weeks later" may be from another day, and "within ten days" may be what a law says of every case."""

from __future__ import annotations

from verify.dates._counted import BOUND, PAST, SPAN, Told
from verify.dates._resolve import Reader


def is_from_reference(told: Told, reader: Reader) -> bool:
    """Whether the words around what is counted leave it to the reference: no other day stands beside it to count from, its clause is of what will be
    where its words alone do not say so, and what is but its end is no rule."""
    start, end, tense = told.start, told.end, reader.lex.tense
    if told.reach == PAST:
        return not reader.anchored(start, end) and not _is_of_another_end(end, reader)
    if told.reach == SPAN and not told.open and (tense is None or not tense.is_over(reader.clauses, start, end)):
        return not reader.anchored(start, end)
    if (told.open or told.reach) and not reader.lies_ahead(start, end):
        return False
    if reader.anchored(start, end):
        return False
    # "within ten days of the ruling"
    return told.reach != BOUND or not (
        reader.before(start, reader.lex.bounds_of) or reader.after(end, reader.lex.bounds_of) is not None or _is_of_a_rule(start, end, reader))


def _is_of_another_end(end: int, reader: Reader) -> bool:
    """Whether what stands behind "the last three days" says of what, or before what, they were the last: "of the strike", "before the vote"."""
    lex, tense = reader.lex, reader.lex.tense
    if tense is None or tense.unparted or tense.verb_last:
        return False  # their words say that it is the time gone by
    words = reader.clauses.words_behind(end)
    return reader.after(end, lex.bounds_of) is not None or any(tense.of.at(words, place) == place + 1 for place in range(min(len(words), _OF)))


def _is_of_a_rule(start: int, end: int, reader: Reader) -> bool:
    """Whether the sentence has a word of what holds in every case: "whoever moves house must say so within ten days"."""
    words, clauses, lex = reader.lex.rules, reader.clauses, reader.lex
    if words is None:
        return False
    low, high = clauses.sentence(start, end, max(0, start - _BACK))
    return words.inside(clauses.text[low:high]) if lex.spaceless else words.anywhere(clauses.words(low, high))


_OF = 3  # words of an "of", at most
_BACK = 240  # characters of the sentence before it that are looked at
