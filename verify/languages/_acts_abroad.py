"""What was done, as languages without a file of words tell it: the plainest verbs of offices' posts, in their past forms."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator, Mapping, Sequence

from verify.languages._listed_abroad import listed_abroad

_FILE = os.path.join(os.path.dirname(__file__), "_acts_abroad.txt")
_BETWEEN, _GAP = "_", "…"
_FARTHEST = 4  # words between the two halves of a verb: tog i dag på kajen emot
_MARKS = str.maketrans("\u2018\u2019\u02bb\u02bc", "''''")

Words = tuple[str, ...]


def acts_abroad(code: str, written: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The acts that some words tell, each with where it begins and ends among them."""
    verbs = _verbs().get(code)
    if verbs is None:
        return
    words = [word.casefold().translate(_MARKS) for word in written]
    for first, word in enumerate(words):
        for halves, act in verbs.get(word, ()):
            last = _end_of(words, first, halves)
            if last is not None:
                yield first, last, act


def _end_of(words: Sequence[str], first: int, halves: tuple[Words, ...]) -> int | None:
    """Where a verb that begins at a word ends; None where its other words do not stand there."""
    head, *rest = halves
    if tuple(words[first: first + len(head)]) != head:
        return None
    at = first + len(head)
    for half in rest:
        found = next((i for i in range(at, min(at + _FARTHEST, len(words)) + 1) if tuple(words[i: i + len(half)]) == half), None)
        if found is None:
            return None
        at = found + len(half)
    return at


@functools.lru_cache(maxsize=1)
def _verbs() -> Mapping[str, Mapping[str, Sequence[tuple[tuple[Words, ...], str]]]]:
    """The verbs of each language by their first word: their halves, and the act that they tell."""
    found: dict[str, dict[str, list[tuple[tuple[Words, ...], str]]]] = {}
    for codes, act, verbs in listed_abroad(_FILE):
        for verb in verbs:
            halves = tuple(tuple(half.casefold().translate(_MARKS).split(_BETWEEN)) for half in verb.split(_GAP))
            for code in codes:
                found.setdefault(code, {}).setdefault(halves[0][0], []).append((halves, act))
    return found
