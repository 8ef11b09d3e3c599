"""On which line of a page's source the words of its readable text stand."""

from __future__ import annotations

import bisect
import html
import re
from collections.abc import Iterable, Iterator

from verify.text import bare

# The beginning of a comment, of an element whose content is no readable text, a tag, text, a stray sign.
_PIECES = re.compile(r"<!--|<(?P<hidden>script|style|title|template)\b|<[^<>]*>|[^<]+|<", re.I)
_CONTEXT = 24  # letters before the words, and from them on, by which a place is known


def source_lines(source: str, text: str, offsets: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """(offset, line from 1) for each offset of `text` whose words are found in `source`, in order.

    Words are sought by their letters and figures alone, for a page's white space, markup and entities are not the text's.
    """
    letters, starts, lines = _letters_of(source)
    found, here, position, searched = [], "", 0, 0
    for offset in sorted(set(offsets)):
        here += bare(text[position:offset])
        position = offset
        before, after = here[-_CONTEXT:], bare(text[offset: offset + 4 * _CONTEXT])[:_CONTEXT]
        place = letters.find(before + after, max(0, searched - _CONTEXT))
        place = place + len(before) if place >= 0 else letters.find(after, searched) if after else -1
        if place >= 0:
            searched = place
            found.append((offset, lines[bisect.bisect_right(starts, place) - 1]))
    return tuple(found)


def _letters_of(source: str) -> tuple[str, list[int], list[int]]:
    """The letters of a page's text, and from which of them on which line of the source goes."""
    out: list[str] = []
    starts, lines = [0], [1]
    size = 0
    for piece, line in _texts(source):
        for number, part in enumerate(piece.split("\n")):
            letters = bare(html.unescape(part))
            if letters:
                starts.append(size)
                lines.append(line + number)
                out.append(letters)
                size += len(letters)
    return "".join(out), starts, lines


def _texts(source: str) -> Iterator[tuple[str, int]]:
    """The pieces of text between the markup, with the lines on which they begin. Linear, whatever is left unclosed."""
    position, line = 0, 1
    unclosed: set[str] = set()
    lowered = source.lower()
    while match := _PIECES.match(source, position):
        piece = match.group()
        end = match.end()
        closing = "-->" if piece == "<!--" else f"</{match.group('hidden').lower()}" if match.group("hidden") else None
        if closing and closing not in unclosed:
            close = lowered.find(closing, end)
            if close < 0:
                unclosed.add(closing)
            else:
                end = close + len(closing)
        if not piece.startswith("<"):
            yield piece, line
        line += source.count("\n", position, end)
        position = end
