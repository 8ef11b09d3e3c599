"""Phrases that a language lists, sought where they would stand."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from verify.claims._shares import spelled
from verify.languages._tokens import Token, tokenize


def stand(tokens: Sequence[Token], first: int, words: tuple[str, ...]) -> bool:
    """Whether the folded words of a phrase stand at a token."""
    return first >= 0 and words == tuple([token.folded for token in tokens[first: first + len(words)]])


@functools.lru_cache(maxsize=128)
def phrases_of(written: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Patterns as folded words, longest first."""
    return tuple(sorted({tuple(t.folded for t in tokenize(one)) for pattern in written for one in spelled(pattern)}, key=len, reverse=True))


@functools.lru_cache(maxsize=128)
def around_figures(written: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """(words before, words after) the figure, of patterns in which # stands for it; longest first."""
    found = []
    for pattern in written:
        for one in spelled(pattern):
            before, _, after = one.partition("#")
            found.append((tuple(t.folded for t in tokenize(before)), tuple(t.folded for t in tokenize(after))))
    return tuple(sorted(found, key=lambda p: -len(p[0]) - len(p[1])))
