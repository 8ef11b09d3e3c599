"""What a date is in its sentence: the day up to which, or from which, something holds."""

from __future__ import annotations

import functools

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._values import When
from verify.languages import words as language_words
from verify.languages._accents import SPELLING
from verify.languages._dictionary import Dictionary
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, STOP

UNTIL, FROM = "until", "from"
_REACH = 2  # words between a date and what says it: "until the 30 April"


def role_of(passage: Passage, when: When) -> str:
    """"until", "from", or "" for a date that only says when."""
    return _role(passage, when.first, when.last)


@kept
def _role(passage: Passage, opening: int, closing: int) -> str:
    found = _words(passage.language)
    if found is None:
        return ""
    tokens = passage.tokens
    small = folded(passage.reading.words, "function-words")
    low, high = opening, max(closing, opening + 1)
    begin = low
    while begin > 0 and low - begin < _REACH + 2 and tokens[begin - 1].kind not in (STOP, BREAK):
        begin -= 1
    end = high
    while end < len(tokens) and end - high < _REACH + 2 and tokens[end].kind not in (STOP, BREAK):
        end += 1
    best, nearest = "", _REACH + 1
    for mention in found.mentions(tokens[begin:end]):
        place, _, side = str(mention.key).partition("-")
        first, last = mention.first + begin, mention.last + begin
        distance = first - high if side else low - last
        if first < high and last > low:
            distance = 0 if (last >= high if side else first <= low) else nearest
        elif distance > 0 and any(t.folded not in small for t in (tokens[high:first] if side else tokens[last:low])):
            continue
        if 0 <= distance < nearest:
            best, nearest = place, distance
    return best


@functools.lru_cache(maxsize=64)
def _words(language: str) -> Dictionary | None:
    """A language's words before and behind ("-behind") such dates, or None where it has none."""
    literal = language_words(language)
    if not literal or "date-roles" not in literal:
        return None
    return Dictionary({"things": literal["date-roles"], **{key: literal[key] for key in ("prefixes", "suffixes", *SPELLING) if key in literal}})
