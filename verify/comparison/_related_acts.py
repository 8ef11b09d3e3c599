"""Which acts are other words for one happening, or belong to one ladder."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

from verify.languages import _concepts


def related(left: str, right: str) -> bool:
    """Whether two acts belong together: on one ladder, exclusive, or other words for one happening."""
    return left == right or right in related_acts().get(left, ())


def compatible(left: str, right: str) -> bool:
    """Whether two acts are other words for one happening."""
    return right in _compatible_acts().get(left, ())


@functools.lru_cache(maxsize=1)
def _compatible_acts() -> Mapping[str, frozenset[str]]:
    return _grouped(_concepts.COMPATIBLE)


@functools.lru_cache(maxsize=1)
def related_acts() -> Mapping[str, frozenset[str]]:
    """Each act with those that are `related` to it."""
    return _grouped((*_concepts.COMPATIBLE, *_concepts.LADDERS, *_concepts.EXCLUSIONS))


def _grouped(groups: Iterable[Iterable[str]]) -> Mapping[str, frozenset[str]]:
    """Each word with those that stand in some group with it, itself among them."""
    found: dict[str, set[str]] = {}
    for group in groups:
        for word in group:
            found.setdefault(word, set()).update(group)
    return {word: frozenset(others) for word, others in found.items()}
