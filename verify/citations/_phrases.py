"""The words that newsrooms and platforms write around posts, from `_phrases.tsv`, read when first needed."""

from __future__ import annotations

import functools
import os

_PATH = os.path.join(os.path.dirname(__file__), "_phrases.tsv")


@functools.lru_cache(maxsize=1)
def _all() -> dict[str, dict[str, tuple[str, ...]]]:
    kinds: dict[str, dict[str, tuple[str, ...]]] = {}
    with open(_PATH, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            kind, code, values = line.rstrip("\n").split("\t")
            kinds.setdefault(kind, {})[code] = tuple(values.split("|"))
    return kinds


@functools.lru_cache(maxsize=32)
def phrases(kind: str) -> tuple[str, ...]:
    """Every language's phrases of a kind, longest first, in lower case."""
    found = {phrase for values in _all()[kind].values() for phrase in values}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


@functools.lru_cache(maxsize=128)
def words(kind: str, code: str | None) -> frozenset[str]:
    """One language's words of a kind; English where it has none of its own."""
    by_language = _all()[kind]
    return frozenset(by_language.get(code or "en", by_language.get("en", ())))
