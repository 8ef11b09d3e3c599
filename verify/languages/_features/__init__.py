"""Rivers, seas, lakes, mountains, islands ... that news names, as each language calls them.

`features.txt` has every feature with its kind, the lands that it lies in or borders, and, behind a stroke, those that hold it or lie so near that one may be told for the
other: the Aegean is a part of the Mediterranean. One file a language (`de.txt`) has its names, in the manner of the vocabulary. A name that means something else as well
(a firm, a land, somebody) stands there only with the word for what it is: Amazon River. Written for this project.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from typing import NamedTuple

from verify.languages import words as language_words
from verify.languages._dictionary import Dictionary
from verify.languages._index import waiting
from verify.languages._sections import GRAMMAR
from verify.languages._vocabulary import Written, read_patterns

_FOLDER = os.path.dirname(__file__)


class Feature(NamedTuple):
    """A river, a sea ...: its kind, the lands (ISO) that it lies in or borders, and the features that hold it or lie beside it."""

    kind: str
    lands: frozenset[str]
    beside: frozenset[str]


@functools.lru_cache(maxsize=1)
def features() -> Mapping[str, Feature]:
    """Every feature by its key."""
    found = {}
    with open(os.path.join(_FOLDER, "features.txt"), encoding="utf-8") as file:
        for line in file:
            told, _, beside = line.partition("/")
            key, kind, lands = told.split()
            found[key] = Feature(kind, frozenset(lands.upper().split(",")), frozenset(beside.split()))
    return found


def are_two(left: str, right: str) -> bool:
    """Whether two features are of one kind, and what is told of the one is not told of the other: neither holds the other or lies beside it."""
    ours, theirs = features()[left], features()[right]
    return left != right and ours.kind == theirs.kind and left not in theirs.beside and right not in ours.beside


def names(code: str) -> dict[str, Written]:
    """What a language calls the features, by their keys; nothing where it has no file."""
    return dict(read_patterns(os.path.join(_FOLDER, code + ".txt")))


@functools.lru_cache(maxsize=64)
def dictionary_of_features(code: str) -> Dictionary | None:
    """The compiled names of a language, or None where it has none."""
    literal, things = language_words(code), names(code)
    if literal is None or not things:
        return None
    return Dictionary({"things": things, **{key: literal[key] for key in GRAMMAR if key in literal}}, waiting(code, "features"))
