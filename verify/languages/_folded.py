"""Lists of a language's literal as the text's words are compared with them: folded, and made once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from verify.languages._tokens import fold

_FOLDED: dict[tuple[int, tuple[str, ...]], tuple[Any, frozenset[str]]] = {}


def folded(words: Mapping[str, Any] | None, *lists: str) -> frozenset[str]:
    """The words of some lists of a language, folded; kept as long as the language's literal lives."""
    if words is None:
        return frozenset()
    cached = _FOLDED.get((id(words), lists))
    if cached is None or cached[0] is not words:
        cached = (words, frozenset(fold(w) for name in lists for w in words.get(name, ())))
        _FOLDED[id(words), lists] = cached
    return cached[1]
