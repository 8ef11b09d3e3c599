"""Which part of its month or year a date is told of: "early in May", "Mitte Juni", "年底"."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from verify._patterns import regex
from verify.dates._fold import fold
from verify.dates._lexicon import known, lexicon
from verify.dates._tokens import PIECE, SEPARATORS

_REACH = 40  # characters before a date in which the words for its part stand
_BETWEEN, _SMALL = 2, 4  # words from these to the date, at most, and letters of such a word ("à la fin du mois de mai", "mwishoni mwa")


def part_of(text: str, start: int, end: int, language: str) -> str:
    """The part of a month or year (`PARTS`) that the words of a date at `[start, end)` name, or those right before it; "" where they name none, or more than one."""
    found = _parts(language)
    if found is None:
        return ""
    pattern, parts = found
    low = max(0, start - _REACH)
    before, words = fold(text[low:start]), fold(text[start:end])
    before = before.partition(" ")[2] if low and " " in before else before
    matches = [(match.end(), parts[" ".join(match.group().split())]) for match in pattern.finditer(before + words)]
    named = {part for stop, part in matches if stop > len(before)}
    if not named and matches:
        stop, part = matches[-1]
        between = PIECE.findall(before[stop:])
        named = {part} if len(between) <= _BETWEEN and all(len(word) <= _SMALL for word in between) else set()
    return named.pop() if len(named) == 1 else ""


@functools.lru_cache(maxsize=64)
def _parts(language: str) -> tuple[re.Pattern[str], Mapping[str, str]] | None:
    """A language's phrases as a pattern, the longest first, and which part each names; None where it has none."""
    if not known(language):
        return None
    lex = lexicon(language)
    parts = lex.parts_named
    if not parts:
        return None
    held = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(parts, key=len, reverse=True))
    letter = rf"[^\d{SEPARATORS}]"
    left, right = ("", "") if lex.spaceless else ("" if lex.glues else rf"(?<!{letter})", rf"(?!{letter})")
    return regex(f"{left}(?:{held}){right}"), parts
