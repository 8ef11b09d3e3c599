"""The matches of a pattern in a long text, found by a sign that each of them holds: a sign is found a hundred times as fast as a pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator


def begun_by(signs: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What `finditer` finds with a pattern whose matches all begin with one of the signs."""
    end = 0
    for at in sorted(at for sign in signs for at in _places(sign, text)):
        match = pattern.match(text, at) if at >= end else None
        if match is not None:
            end = match.end()
            yield match


def in_lines_with(signs: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What `finditer` finds with a pattern whose matches all lie within a line, and hold one of the signs. It may look at the line's end."""
    end = 0
    for at in sorted(at for sign in signs for at in _places(sign, text)):
        if at >= end:
            end = text.find("\n", at) + 1 or len(text)
            yield from pattern.finditer(text, text.rfind("\n", 0, at) + 1, end)


def _places(sign: str, text: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)
