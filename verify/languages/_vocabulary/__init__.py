"""The plain words of the news in each language, by what they mean: lighthouse, marsh, tuition fee, goalkeeper.

One file a language (`en.txt`), a line a concept: `lighthouse: phare|phares`. `concepts.txt` has every concept once; those on one
line are a family, near to each other, so that a translator may put one for another, or for what stands behind the stroke: things,
acts and topics of the languages' own files. These words claim nothing; they only tell whether two sentences in two languages speak
of the same things. Written for this project.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from verify.languages import words as language_words
from verify.languages._dictionary import Dictionary
from verify.languages._index import waiting
from verify.languages._sections import GRAMMAR

_FOLDER = os.path.dirname(__file__)


class Family(NamedTuple):
    """Concepts that are near to each other, and the keys of other words that are near to them, though not to one another."""

    concepts: frozenset[str]
    near: frozenset[str]


@functools.lru_cache(maxsize=1)
def families() -> tuple[Family, ...]:
    """Every family of concepts, in the order of `concepts.txt`."""
    with open(os.path.join(_FOLDER, "concepts.txt"), encoding="utf-8") as file:
        return tuple(Family(*(frozenset(part.split()) for part in line.partition("/")[::2])) for line in file)


@functools.lru_cache(maxsize=1)
def family_numbers() -> Mapping[str, int]:
    """The number of every concept's family."""
    return {concept: number for number, family in enumerate(families()) for concept in family.concepts}


class Written(Sequence[str]):
    """The patterns of a line with commas between, which is parted when one is asked for: of a language's thousands an article needs few."""

    __slots__ = ("_line",)

    def __init__(self, line: str) -> None:
        self._line = line

    def __len__(self) -> int:
        return self._line.count(",") + 1

    def __getitem__(self, at: Any) -> Any:
        return tuple(self)[at]

    def __iter__(self) -> Iterator[str]:
        return map(str.strip, self._line.split(","))


def patterns(code: str) -> Iterator[tuple[str, Written]]:
    """Every concept that a language has plain words for, with its patterns; nothing where the language has no file."""
    return read_patterns(os.path.join(_FOLDER, code + ".txt"))


def read_patterns(path: str) -> Iterator[tuple[str, Written]]:
    """Every key of a file of words with its patterns; nothing where there is no file."""
    if not os.path.exists(path):
        return
    with open(path, encoding="utf-8") as file:
        for line in file:
            concept, _, written = line.partition(":")
            yield concept, Written(written)


@functools.lru_cache(maxsize=64)
def vocabulary(code: str) -> Dictionary | None:
    """The compiled plain words of a language, or None where it has none."""
    literal, things = language_words(code), dict(patterns(code))
    if literal is None or not things:
        return None
    return Dictionary({"things": things, **{key: literal[key] for key in GRAMMAR if key in literal}}, waiting(code, "plain"))
