"""What is counted beside a counter: the passengers of 107名旅客, 乗客107人, ۱۲ نفر مسافر, 30 orang siswa.

Many languages put a word for the class of what is counted (a person, a head, a machine) to the number. The narrower
word beside it, behind or before as the language has it, is what is meant.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence

from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.languages import _concepts
from verify.languages import words as language_words
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, CJK, WORD, tokenize

_SIGNS, _WORDS = 6, 1  # characters or words that may describe what is counted, between it and its counter, in languages where such words stand first
_NO_NOUN = frozenset(("act", "cue", "bound", "unit", "currency"))
_PEOPLE = frozenset(("person", *_concepts.THING_CONTAINS["person"]))
_OF_PEOPLE = _PEOPLE - frozenset("person couple family case".split())
_OF_ANIMALS = frozenset(_concepts.THING_CONTAINS["animal"])
_OF_NEITHER = frozenset(_concepts.THINGS[: _concepts.THINGS.index("second")]) - _PEOPLE - _OF_ANIMALS  # behind it stand times and measures


def counted_behind(passage: Passage, at: int, by_first: Mapping[int, Sequence[Mention]], numbers: Collection[int]) -> tuple[frozenset[str], int] | None:
    """The things behind the counter at a token, and the token behind them; None where no counter or no such thing stands there."""
    words, tokens = passage.reading.words or {}, passage.tokens
    position = next((
        at + len(pattern) for pattern in _patterns(tuple(words.get("classifiers", ())))
        if at + len(pattern) <= len(tokens) and all(tokens[at + number].folded == word for number, word in enumerate(pattern))), 0)
    if not position or position >= len(tokens):
        return None
    kinds = _kinds_counted([m for m in by_first.get(at, ()) if m.kind == "thing" and m.last <= position])
    function = function_words(words)
    furthest = position + (0 if not words.get("head-final") else _SIGNS if tokens[position].kind == CJK else _WORDS)
    for place in range(position, min(len(tokens), furthest + 1)):
        steps = by_first.get(place, ())
        things = [m for m in steps if m.kind == "thing" and m.key in kinds]
        if things:
            head = max(m.last for m in things)
            inner = [m for m in by_first.get(head, ()) if m.kind == "thing" and m.key in kinds] if tokens[place].kind == CJK else []
            things = inner or things  # of two that are written together the last is the head
            last = max(m.last for m in things)
            return frozenset(str(m.key) for m in things if m.last == last), last
        if tokens[place].kind not in (WORD, CJK) or place in numbers or tokens[place].folded in function or any(m.kind in _NO_NOUN for m in steps):
            return None
    return None


def counted_before(
    passage: Passage, first: int, counters: Sequence[Mention], by_last: Mapping[int, Sequence[Mention]], numbered: Collection[int],
) -> tuple[frozenset[str], int] | None:
    """The things right before a number that begins at a token and has counters behind it, and where they begin; None for none."""
    words, tokens = passage.reading.words or {}, passage.tokens
    if not words.get("counted-before") or not first:
        return None
    kinds = _kinds_counted(counters)
    bounds = [m.first for m in by_last.get(first, ()) if m.kind == "bound"]
    end = min(bounds, default=first)  # 乗客約1400人, 승객 약 1400명
    things = [m for m in by_last.get(end, ()) if m.kind == "thing" and m.key in kinds]
    if not things:
        return None
    begin = min(m.first for m in things)
    if passage.text[tokens[begin].start: tokens[end - 1].end] not in _listed(passage.language):
        return None  # 경찰은 12명을: it was the police who did it to twelve
    if end - begin == 1 and tokens[begin].kind == CJK and tokens[begin].folded in {pattern[0] for pattern in _patterns(tuple(words.get("classifiers", ())))}:
        return None  # 地雷除去機4台: the end of a longer word for a machine, and the counter for aircraft behind a number alone
    other = begin
    if begin and ((tokens[begin - 1].kind == BREAK and tokens[begin - 1].text in _COMMAS) or tokens[begin - 1].folded in folded(words, "conjunctions")):
        other -= 1
    if any(m.kind == "thing" and m.first not in numbered for m in by_last.get(other, ())):
        return None  # 旅客、船员138人, 乗客乗員138人: of both
    return frozenset(str(m.key) for m in things if m.first == begin), first if bounds else begin


_COMMAS = ("\u3001", "\u30fb", "\u00b7", "\uff0c", ",", "/")


def _kinds_counted(counters: Sequence[Mention]) -> frozenset[str]:
    """The things that counters may stand with: one of people with people only, one of animals with animals, any other with neither."""
    keys = {m.key for m in counters}
    return _OF_PEOPLE if "person" in keys else _OF_ANIMALS if "animal" in keys else _OF_NEITHER


@functools.lru_cache(maxsize=64)
def _patterns(written: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Counters as folded words, longest first."""
    return tuple(sorted({tuple(token.folded for token in tokenize(one)) for one in written}, key=len, reverse=True))


@functools.lru_cache(maxsize=32)
def _listed(language: str) -> frozenset[str]:
    """A language's things and trades as its file writes them, without what its grammar may join to them."""
    words = language_words(language) or {}
    offices = words.get("offices", {})
    written = (*words.get("things", {}).values(), *(offices.get(trade, ()) for trade in _concepts.TRADES))
    return frozenset(one.rstrip("~*") for patterns in written for pattern in patterns for one in pattern.split("|"))
