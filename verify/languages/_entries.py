"""The patterns of a language's literal one by one, and by what words that may begin them begin with.

The indexes of `_index` are made from this: after a change here they have to be made anew.
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verify.languages._firms import firms
from verify.languages._tokens import fold, is_cjk

# The sections of a language's literal and the kind of mention each gives.
_PLAIN = {
    "acts": "act", "offices": "office", "office-modifiers": "modifier", "portfolios": "portfolio", "bodies": "body", "account-bodies": "account-body",
    "organisations": "organisation", "things": "thing", "units": "unit", "currencies": "currency",
    "countries": "country", "demonyms": "demonym", "capitals": "capital", "bounds": "bound", "cues": "cue",
}
_REVERSED = {"fused-offices": "office", "fused-bodies": "body"}
_NUMBERS = {
    "cardinals": "cardinal", "scales": "scale", "fractions": "fraction", "collectives": "collective",
    "multiples": "multiple", "adders": "adder", "ordinals": "ordinal", "leading-scales": "leading-scale", "counted-cardinals": "counted-cardinal",
    "occasions": "occasion",
}


def entries(words: Mapping[str, Any]) -> Iterator[tuple[str, Any, Sequence[str]]]:
    """(kind, key, patterns as written) of everything a language's literal has words for.

    An office's key is `(office, modifier, portfolio)` and a body's `(body, portfolio)`, empty where not fused.
    """
    for section, kind in _PLAIN.items():
        for key, patterns in words.get(section, {}).items():
            yield kind, (key, "", "") if kind == "office" else (key, "") if kind == "body" else key, patterns
    for section, kind in _REVERSED.items():
        size = 3 if kind == "office" else 2
        for pattern, parts in words.get(section, {}).items():
            yield kind, tuple((*parts, "", "")[:size]), (pattern,)
    for key, (country, *patterns) in words.get("cities", {}).items():
        yield "city", (key, country), patterns
    for key, spellings in firms(words["code"]) if "code" in words else ():
        yield "organisation", key, spellings
    numbers = words.get("numbers", {})
    for section, kind in _NUMBERS.items():
        for pattern, value in numbers.get(section, {}).items():
            yield kind, value, (pattern,)
    for key, patterns in numbers.get("duals", {}).items():
        yield "dual", key, patterns
    for key, patterns in numbers.get("spans", {}).items():
        yield "span", key, patterns
    for key in ("percent", "percentage-point"):
        yield "unit", key, numbers.get(key, ())
    for pattern in numbers.get("joiners", ()):
        yield "joiner", pattern, (pattern,)
    yield "other", "", words.get("other-words", ())  # words that hold one of the above within and mean something else
    for section, kind in (("capital-words", "capital-word"), ("honorifics", "honorific"), ("given-names", "given-name"), ("surnames", "surname"), ("of", "of")):
        for pattern in words.get(section, ()):
            yield kind, fold(pattern), (pattern,)


HEAD_LETTERS = 4
_FIRST_EAST_ASIAN = "\u1100"  # below are the alphabets, none of whose letters is a word


def waiting_patterns(words: Mapping[str, Any]) -> dict[str, bytes]:
    """The numbers of a literal's patterns, in the order of `entries`, by what words that may begin them begin with; `unpacked` tells them."""
    waiting: dict[str, list[int]] = {}
    for number, pattern in enumerate(pattern for _, _, patterns in entries(words) for pattern in patterns):
        for beginning in _beginnings_of(pattern):
            waiting.setdefault(beginning, []).append(number)
    return {beginning: struct.pack(f"<{len(numbers)}I", *numbers) for beginning, numbers in waiting.items()}


def unpacked(numbers: bytes) -> tuple[int, ...]:
    """The numbers that `waiting_patterns` put into so many bytes: as objects they took as much room as a language's words."""
    return struct.unpack(f"<{len(numbers) // 4}I", numbers)


def _beginnings_of(pattern: str) -> set[str]:
    """What words that may begin a pattern begin with, folded, in up to four letters; "" where any may."""
    found = set()
    for alternative in pattern.removeprefix("=").split(maxsplit=1)[0].split("|"):
        head = alternative[:HEAD_LETTERS]
        if head.isalpha() and head.isascii():  # as most are
            found.add(head.lower())
            continue
        if head.isalpha() and max(head) < _FIRST_EAST_ASIAN:
            found.add(fold(head)[:HEAD_LETTERS])
            continue
        if is_cjk(head[:1]):
            found.add(fold(head[0])[:HEAD_LETTERS])
            continue
        letters = itertools.takewhile(lambda c: c.isalnum() and not c.isdecimal() and not is_cjk(c), head)
        found.add(fold("".join(letters))[:HEAD_LETTERS])
    return found
