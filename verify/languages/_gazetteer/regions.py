"""States, provinces and districts: what they are called, which lies in which, and which towns lie in them.

`regions.tsv` has each by its code (ISO 3166-2, in small letters) with its country, the region that holds it and the name it is known by; `region_names.tsv`
what they are called, folded, in order of the bytes, with the languages that call them so; `region_keys.tsv` the regions that the languages have words
for; `region_towns.tsv` in which region the towns of the gazetteer lie, as far as that is sure. All are searched where they lie on the disk, and
nothing is read that is not asked for.
"""

from __future__ import annotations

import functools
import itertools
import mmap
from collections.abc import Collection, Iterator
from typing import NamedTuple

from verify.languages._gazetteer import (
    Town,
    are_cases,
    kilometres,
    lines_from,
    of_one_stem,
    path,
    shared_beginning,
    table,
)

LANGUAGES = tuple("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())


class Region(NamedTuple):
    """A region: its code, its country (ISO), the region that holds it ("" for none), and its English name, or the key that languages have words for it under."""

    code: str
    country: str
    parent: str
    name: str


class Called(NamedTuple):
    """The regions that a name may mean, in which languages they are called so (bits), and whether it says nothing (North, Upper), or nothing alone (Delta).

    `of_both`: a town in the region is called so as well, but is far from the largest there, and need not be meant: Brandenburg.
    """

    codes: tuple[str, ...]
    languages: int
    plain: bool
    never_alone: bool
    of_both: bool

    def is_said_in(self, language: str) -> bool:
        """Whether a language has a region of that name."""
        return language in LANGUAGES and bool(self.languages >> LANGUAGES.index(language) & 1)


@functools.lru_cache(maxsize=1)
def _rows() -> mmap.mmap:
    return table("regions.tsv")


@functools.lru_cache(maxsize=1)
def _names() -> mmap.mmap:
    return table("region_names.tsv")


@functools.lru_cache(maxsize=1)
def _towns() -> mmap.mmap:
    return table("region_towns.tsv")


@functools.lru_cache(maxsize=1_000)
def region_of_code(code: str) -> Region | None:
    """The region of a code."""
    head = f"{code}\t".encode()
    line = next(lines_from(head, _rows()), b"")
    return Region(*line.decode().split("\t")) if line.startswith(head) else None


def _called(line: bytes) -> Called:
    _, codes, languages = line.decode().split("\t")
    return Called(tuple(codes.split(",")), int(languages.rstrip("!?+"), 36), *(languages.endswith(mark) for mark in "!?+"))


@functools.lru_cache(maxsize=4_096)
def regions_called(folded: str, inflected: bool = False, endings: frozenset[str] = frozenset()) -> Called | None:
    """The regions of a folded name; `inflected`: whose words may have a case's ending in place of their own, where the language's are known one of `endings`."""
    head = f"{folded}\t".encode(errors="replace")
    line = next(lines_from(head, _names()), b"")
    if line.startswith(head):
        return _called(line)
    if not inflected or len(folded) <= _LEAST_STEM:
        return None
    found = list(_in_cases(folded.split(" "), endings))  # of one word: Карелии, but Виктор is not in Виктория
    if len({called.codes for called in found}) != 1:
        return None  # two names of one stem are two regions
    return found[0]


_LEAST_STEM, _MOST_ENDING = 4, 3  # letters


def _in_cases(words: list[str], endings: frozenset[str]) -> Iterator[Called]:
    """The regions whose name has some words, each perhaps in another case: в Ростовской области, w województwie lubelskim."""
    head = words[0][: max(_LEAST_STEM, len(words[0]) - _MOST_ENDING)].encode(errors="replace")
    for line in itertools.takewhile(lambda line: line.startswith(head), lines_from(head, _names())):
        own = line[: line.find(b"\t")].decode().split(" ")
        if len(own) == len(words) and (len(words) > 1 or _is_one_word_in_case(own[0], words[0])) and all(a == b or (of_one_stem(a, b) and _in_case(a, b, endings)) for a, b in zip(own, words, strict=True)):
            yield _called(line)


def _in_case(own: str, word: str, endings: frozenset[str]) -> bool:
    stem = shared_beginning(own, word)
    return not endings or any(are_cases(word[cut:], own[cut:], endings) for cut in range(max(_LEAST_STEM - 1, stem - 2), stem + 1))


def _is_one_word_in_case(own: str, word: str) -> bool:
    stem = shared_beginning(own, word)
    return stem > _LEAST_STEM and len(own) - stem < 2 and len(word) > stem


@functools.lru_cache(maxsize=1)
def _keys() -> dict[str, tuple[str, ...]]:
    with open(path("region_keys.tsv"), encoding="utf-8") as file:
        return {key: tuple(codes.split()) for key, _, codes in (line.rstrip("\n").partition("\t") for line in file)}


def regions_of_key(key: str) -> tuple[str, ...]:
    """The regions that a key of the languages is, or between which it lies; none where that is not known."""
    return _keys().get(key, ())


def region_of(town: Town) -> str:
    """The smallest region that surely holds a town; "" where none is known."""
    head = f"{spot(town.country, town.latitude, town.longitude)}\t".encode()
    line = next(lines_from(head, _towns()), b"")
    return line[len(head):].decode() if line.startswith(head) else ""


@functools.lru_cache(maxsize=1_000)
def chain(code: str) -> tuple[str, ...]:
    """A region and those that hold it, the smallest first."""
    own = region_of_code(code)
    return () if not code else (code, *(chain(own.parent) if own is not None and own.parent else ()))


def is_within(inner: str, outer: str) -> bool:
    """Whether a region is another one or lies in it."""
    return outer in chain(inner)


def all_apart(ours: Collection[str], theirs: Collection[str]) -> bool:
    """Whether no region of the one is one of the other's, holds one, or lies in one."""
    return bool(ours and theirs) and not any(is_within(a, b) or is_within(b, a) for a in ours for b in theirs)


@functools.lru_cache(maxsize=256)
def is_near(code: str, town: Town) -> bool:
    """Whether a town lies so close to a region's towns that it may be told by the region's name: a suburb over the border."""
    head = f"{town.country} ".encode()
    own = code.encode()
    for line in itertools.takewhile(lambda line: line.startswith(head), lines_from(head, _towns())):
        place, _, there = line.partition(b"\t")
        if there == own or is_within(there.decode(), code):
            _, latitude, longitude = place.decode().split(" ")
            if kilometres((float(latitude), float(longitude)), town[2:4]) < _BESIDE:
                return True
    return False


_BESIDE = 25.0  # kilometres


def spot(country: str, latitude: float, longitude: float) -> str:
    """Where a town lies, as a key."""
    return f"{country} {latitude:.2f} {longitude:.2f}"
