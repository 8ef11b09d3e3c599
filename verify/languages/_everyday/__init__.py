"""The everyday words of each language, sorted into broad families: what is left when names, figures and the words of the news are read.

`families.txt` has a family a line: its key, further English words that tell what belongs to it (after a hyphen, in which sense), and behind
the stroke the families near to it, which a translator may put for it; a tilde before the key
marks words that say little, a plus those for people, animals, places and things. `XX.txt` has a language's words by family, written as in the vocabulary.
A word of two senses stands in two families. These words claim nothing and lead nowhere; they only tell whether one sentence may render another.
Written for this project.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from verify.languages import words as language_words
from verify.languages._dictionary import Dictionary
from verify.languages._index import waiting
from verify.languages._sections import GRAMMAR
from verify.languages._vocabulary import read_patterns

FOLDER = os.path.dirname(__file__)


class Family(NamedTuple):
    """A family: its key, what further English words tell of it, the families near to it, and its mark."""

    key: str
    hints: tuple[str, ...]
    near: tuple[str, ...]
    mark: str


@functools.lru_cache(maxsize=1)
def families() -> tuple[Family, ...]:
    """Every family, in the order of `families.txt`."""
    found = []
    with open(os.path.join(FOLDER, "families.txt"), encoding="utf-8") as file:
        for line in file:
            written, _, near = line.partition("/")
            key, *hints = written.split()
            mark = key[0] if key[0] in (_LITTLE, _THING) else ""
            found.append(Family(key[len(mark):], tuple(hints), tuple(near.split()), mark))
    return tuple(found)


_LITTLE, _THING = "~", "+"


@functools.lru_cache(maxsize=1)
def near_families() -> Mapping[str, frozenset[str]]:
    """Each family with those near to it, and each English word of a family, by which acts and things are called elsewhere, with that family."""
    near: dict[str, set[str]] = {}
    for family in families():
        called = {name for word in (family.key, *family.hints) for name in (word, word.partition("-")[0])}
        for other in called.union(family.near) - {family.key}:
            near.setdefault(family.key, set()).add(other)
            near.setdefault(other, set()).add(family.key)
    return {key: frozenset(others) for key, others in near.items()}


@functools.lru_cache(maxsize=1)
def little_saying() -> frozenset[str]:
    """The families whose words say so little that a translator may leave them out or put any other: take, go, thing, place."""
    return frozenset(family.key for family in families() if family.mark == _LITTLE)


@functools.lru_cache(maxsize=1)
def families_of_things() -> frozenset[str]:
    """The families of people, animals, places and things: of these a translator puts none for another."""
    return frozenset(family.key for family in families() if family.mark == _THING)


@functools.lru_cache(maxsize=1)
def keys() -> frozenset[str]:
    """The keys of all families."""
    return frozenset(family.key for family in families())


def everyday_words(code: str) -> dict[str, Sequence[str]]:
    """The patterns of a language's everyday words by family; nothing where it has none."""
    return _written(code)[0]


def _written(code: str) -> tuple[dict[str, Sequence[str]], Sequence[str]]:
    """What the file of a language holds: patterns by family, and the endings of its verbs."""
    things: dict[str, Sequence[str]] = dict(read_patterns(os.path.join(FOLDER, code + ".txt")))
    endings = things.pop(_ENDINGS, ())
    return things, endings


_ENDINGS = "endings"  # a line of a language's file: those of its verbs, which `stem~` may have besides those of nouns


@functools.lru_cache(maxsize=64)
def everyday(code: str) -> Dictionary | None:
    """The compiled everyday words of a language, or None where it has none."""
    literal = language_words(code)
    things, verbs = _written(code)
    if literal is None or not things:
        return None
    grammar = {key: literal[key] for key in GRAMMAR if key in literal}
    endings = (*grammar.get("endings", ()), *verbs)
    return Dictionary({"things": things, **grammar, "endings": endings}, waiting(code, "everyday"))
