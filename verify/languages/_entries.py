"""The patterns of a language's literal one by one, and by what words that may begin them begin with.

The indexes of `_index` are made from this: after a change here they have to be made anew.
"""

from __future__ import annotations

import bisect
import itertools
import struct
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

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
    "cardinals": "cardinal", "scales": "scale", "fractions": "fraction", "parts": "part", "collectives": "collective",
    "multiples": "multiple", "adders": "adder", "ordinals": "ordinal", "leading-scales": "leading-scale", "counted-cardinals": "counted-cardinal",
    "occasions": "occasion",
}


Group = tuple[str, Any, Sequence[str]]  # kind, key, patterns as written


class Part(NamedTuple):
    """A section of a literal: what it holds, how many patterns each item has, and the group that one stands for."""

    items: Collection[Any]
    sizes: Iterable[int]
    group: Callable[[Any], Group]


class Entries:
    """Everything a language's literal has words for, in groups of patterns, each of which is made when it is asked for: a short text needs few of ten thousand.

    An office's key is `(office, modifier, portfolio)` and a body's `(body, portfolio)`, empty where not fused.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._parts = list(_parts(words))
        self._firsts = list(itertools.accumulate((len(part.items) for part in self._parts), initial=0))  # the number of each part's first group
        self._listed: dict[int, Sequence[Any]] = {}

    def __iter__(self) -> Iterator[Group]:
        return (part.group(item) for part in self._parts for item in part.items)

    def __getitem__(self, number: int) -> Group:
        place = bisect.bisect_right(self._firsts, number) - 1
        listed = self._listed.get(place)
        if listed is None:
            listed = self._listed[place] = tuple(self._parts[place].items)
        return self._parts[place].group(listed[number - self._firsts[place]])

    def sizes(self) -> Iterator[int]:
        """How many patterns each group has."""
        return itertools.chain.from_iterable(part.sizes for part in self._parts)


def _parts(words: Mapping[str, Any]) -> Iterator[Part]:
    for section, kind in _PLAIN.items():
        yield _of_lists(words.get(section, {}), kind, _PADDED.get(kind, _as_it_is))
    for section, kind in _REVERSED.items():
        yield _of_patterns(words.get(section, {}), kind, 3 if kind == "office" else 2)
    cities = words.get("cities", {})
    yield Part(cities.items(), [len(told) - 1 for told in cities.values()], lambda city: ("city", (city[0], city[1][0]), city[1][1:]))
    if "code" in words:
        yield _of_lists(dict(firms(words["code"])), "organisation", _as_it_is)
    numbers = words.get("numbers", {})
    for section, kind in _NUMBERS.items():
        yield _of_patterns(numbers.get(section, {}), kind)
    for section, kind in (("duals", "dual"), ("spans", "span")):
        yield _of_lists(numbers.get(section, {}), kind, _as_it_is)
    yield _of_lists({key: numbers.get(key, ()) for key in ("percent", "percentage-point")}, "unit", _as_it_is)
    yield _of_patterns({pattern: pattern for pattern in numbers.get("joiners", ())}, "joiner")
    yield _of_lists({"": words.get("other-words", ())}, "other", _as_it_is)  # words that hold one of the above within and mean something else
    yield _of_lists(words.get("seeming", {}), "seeming", _as_it_is)  # words that begin as those of a kind do, and are none: by kind, "any" for all
    for section, kind in (("capital-words", "capital-word"), ("honorifics", "honorific"), ("given-names", "given-name"), ("surnames", "surname"), ("of", "of")):
        yield _of_words(words.get(section, ()), kind)


def _as_it_is(key: Any) -> Any:
    return key


_PADDED: Mapping[str, Callable[[Any], Any]] = {"office": lambda key: (key, "", ""), "body": lambda key: (key, "")}


def _of_lists(section: Mapping[Any, Sequence[str]], kind: str, keyed: Callable[[Any], Any]) -> Part:
    return Part(section.items(), map(len, section.values()), lambda item: (kind, keyed(item[0]), item[1]))


def _of_patterns(section: Mapping[str, Any], kind: str, size: int = 0) -> Part:
    """Each pattern by itself with its value, which has `size` parts where that is given."""
    return Part(
        section.items(), itertools.repeat(1, len(section)),
        lambda item: (kind, tuple((*item[1], "", "")[:size]) if size else item[1], (item[0],)))


def _of_words(section: Collection[str], kind: str) -> Part:
    return Part(section, itertools.repeat(1, len(section)), lambda word: (kind, fold(word), (word,)))


HEAD_LETTERS = 4
_FIRST_EAST_ASIAN = "\u1100"  # below are the alphabets, none of whose letters is a word


def waiting_patterns(words: Mapping[str, Any]) -> dict[str, bytes]:
    """The numbers of a literal's patterns, in the order of `Entries`, by what words that may begin them begin with; `unpacked` tells them."""
    waiting: dict[str, list[int]] = {}
    for number, pattern in enumerate(pattern for _, _, patterns in Entries(words) for pattern in patterns):
        for beginning in _beginnings_of(pattern):
            waiting.setdefault(beginning, []).append(number)
    return {beginning: struct.pack(f"<{len(numbers)}I", *numbers) for beginning, numbers in waiting.items()}


def unpacked(numbers: bytes) -> tuple[int, ...]:
    """The numbers that `waiting_patterns` put into so many bytes: as objects they took as much room as a language's words."""
    return struct.unpack(f"<{len(numbers) // 4}I", numbers)


def _beginnings_of(pattern: str) -> set[str]:
    """What words that may begin a pattern begin with, folded, in up to four letters; "" where any may."""
    found = set()
    for alternative in pattern.lstrip("=<^").split(maxsplit=1)[0].split("|"):
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
