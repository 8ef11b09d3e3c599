"""On which line of a page's source the words of its readable text stand."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator

from verify._patterns import regex
from verify.text import bare

# The beginning of a comment, of an element whose content is no readable text, a tag, text, a stray sign.
_PIECES = regex(r"<!--|<(?P<hidden>script|style|title|template)\b|(?:<(?!!--|(?:script|style|title|template)\b)[^<>]*>\s*)+|[^<]+|<", re.I)
_CLOSING = {"": regex("-->"), **{tag: regex(f"</{tag}", re.I) for tag in ("script", "style", "title", "template")}}
_CONTEXT = 24  # letters before the words, and from them on, by which a place is known


def source_lines(source: str, text: str, offsets: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """(offset, line from 1) for each offset of `text` whose words are found in `source`, in order.

    Words are sought by their letters and figures alone, for a page's white space, markup and entities are not the text's.
    """
    read = _Letters(source)
    found, here, position, searched = [], "", 0, 0
    for offset in sorted(set(offsets)):
        here = (here + bare(text[position:offset]))[-_CONTEXT:]
        position = offset
        before, after = here, bare(text[offset: offset + 4 * _CONTEXT])[:_CONTEXT]
        place = read.find(before + after, max(0, searched - _CONTEXT))
        place = place + len(before) if place >= 0 else read.find(after, searched) if after else -1
        if place >= 0:
            searched = place
            found.append((offset, read.line(place)))
    return tuple(found)


class _Letters:
    """The letters of a page's text, read as far as what is sought; what stands behind the last finding is not looked at."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces = _texts(source)
        self._read = ""
        self._starts: list[int] = []  # of each piece of text its first letter, and where in the source it begins
        self._places: list[int] = []
        self._ends = [found.start() for found in re.finditer("\n", source)]  # of its lines

    def find(self, letters: str, begin: int) -> int:
        """Where letters stand for the first time from `begin` on, or -1."""
        place = self._read.find(letters, begin)
        while place < 0 and (more := self._more()):
            # what was searched in vain is not searched again, but for an end that the new letters may go on with
            known = len(self._read) - len(more)
            place = self._read.find(letters, max(begin, known - len(letters) + 1))
        return place

    def _more(self) -> str:
        """The letters of some more pieces; they double what is read, so that adding them up stays linear."""
        added: list[str] = []
        size, wanted = 0, max(_LEAST, len(self._read))
        for piece, at in self._pieces:
            letters = "" if piece.isspace() else _letters(piece)
            if letters:
                self._starts.append(len(self._read) + size)
                self._places.append(at)
                added.append(letters)
                size += len(letters)
                if size >= wanted:
                    break
        more = "".join(added)
        self._read += more
        return more

    def line(self, place: int) -> int:
        """The line of the source on which a letter stands; behind the last letter, that of the last."""
        if place >= len(self._read):
            self._more()
        if not self._starts:
            return 1
        number = bisect.bisect_right(self._starts, place) - 1
        line = last = 1 + bisect.bisect_left(self._ends, self._places[number])
        left = place - self._starts[number]
        match = _PIECES.match(self._source, self._places[number])
        for part in match.group().split("\n") if match is not None else ():
            size = len(_letters(part))
            if size:
                last = line
                if left < size:
                    break
            left -= size
            line += 1
        return last


def _letters(piece: str) -> str:
    if "&" in piece:
        import html

        piece = html.unescape(piece)
    return bare(piece)


_LEAST = 2000  # letters read at once


def _texts(source: str) -> Iterator[tuple[str, int]]:
    """The pieces of text between the markup, and where they begin. Linear, whatever is left unclosed."""
    position = 0
    unclosed: set[str] = set()
    while match := _PIECES.match(source, position):
        piece = match.group()
        end = match.end()
        if piece[0] != "<":
            yield piece, position
        elif piece == "<!--" or match.lastgroup:
            kind = "" if piece == "<!--" else match.group("hidden").lower()
            if kind not in unclosed:
                close = _CLOSING[kind].search(source, end)
                if close is None:
                    unclosed.add(kind)
                else:
                    end = close.end()
        position = end
