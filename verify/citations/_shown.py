"""A fragment's markup as a reader sees it: its words, where its links and paragraphs stand, and where all that is in the article."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import field
from typing import Any

from verify._patterns import regex
from verify._records import dataclass
from verify.documents._walk import CELLS, LINES, PARAGRAPHS, SKIPPED, emoji
from verify.model import Span

_RUNS = regex(r"[ \t\n\r\f]+")
_WHITE = " \t\n\r\f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link as shown, and where it leads."""

    start: int
    end: int
    href: str


@dataclass(slots=True)
class Shown:
    """Readable text with its links, its paragraphs, and the language that a paragraph declares."""

    text: str = ""
    links: list[Link] = field(default_factory=list)
    paragraphs: list[Span] = field(default_factory=list)
    language: str | None = None


def render(root: Any, without: Collection[int] = ()) -> Shown:
    """The readable text of a Beautiful Soup element, by the same rules as a page's; `without` are ids of elements left out."""
    from bs4.element import NavigableString, PreformattedString, Tag

    pieces: list[str] = []
    shown = Shown()
    length = 0
    pending = 0
    between = ("", " ", "\t", "\n", "\n\n")
    stack: list[tuple[Any, int, int]] = []
    node: Any = root
    while True:
        entered = None
        if isinstance(node, Tag):
            name = node.name
            if name == "br":
                pending = 3 if pending < 3 else 4
            elif name == "img":
                alt = emoji({"alt": str(node.get("alt") or ""), "class": " ".join(node.get("class") or ())})
                if alt:
                    if pending and length:
                        pieces.append(between[pending])
                        length += len(between[pending])
                    pending = 0
                    pieces.append(alt)
                    length += len(alt)
            elif name not in SKIPPED and id(node) not in without:
                margin = 4 if name in PARAGRAPHS else 3 if name in LINES else 2 if name in CELLS else 0
                if margin > pending:
                    pending = margin
                if node.contents:
                    stack.append((node, margin, length))
                    entered = node.contents[0]
                else:
                    _left(shown, node, length, length)
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            data = str(node)
            words = data.strip(_WHITE)
            if pending >= 3 and words.isspace():
                words = ""
            if not words:
                if data and not pending:
                    pending = 1
            else:
                if not pending and data[0] in _WHITE:
                    pending = 1
                if "\n" in words or "  " in words or "\t" in words or "\r" in words or "\f" in words:
                    words = _RUNS.sub(" ", words)
                if pending and length:
                    pieces.append(between[pending])
                    length += len(between[pending])
                pieces.append(words)
                length += len(words)
                pending = 1 if data[-1] in _WHITE else 0
        if entered is not None:
            node = entered
            continue
        following = node.next_sibling if stack else None
        while following is None:
            if not stack:
                shown.text = "".join(pieces)
                _trim(shown)
                return shown
            element, margin, began = stack.pop()
            _left(shown, element, began, length)
            if margin > pending:
                pending = margin
            following = element.next_sibling if stack else None
        node = following


def _left(shown: Shown, element: Any, began: int, ended: int) -> None:
    name = element.name
    if name == "a":
        href = element.get("href")
        if href:
            shown.links.append(Link(start=began, end=ended, href=str(href)))
    elif name == "p":
        shown.paragraphs.append(Span(began, ended))
        language = element.get("lang")
        if language and shown.language is None and ended > began:
            shown.language = str(language)


def _trim(shown: Shown) -> None:
    """Spans without the white space at their beginnings."""
    text = shown.text

    def trimmed(start: int, end: int) -> int:
        while start < end and text[start].isspace():
            start += 1
        return start

    links = [Link(start=start, end=k.end, href=k.href) if (start := trimmed(k.start, k.end)) != k.start else k for k in shown.links]
    paragraphs = [Span(trimmed(p.start, p.end), p.end) for p in shown.paragraphs if text[p.start:p.end].strip()]
    shown.links = sorted(links, key=lambda k: (k.start, k.end)) if len(links) > 1 else links
    shown.paragraphs = sorted(paragraphs, key=lambda p: p.start) if len(paragraphs) > 1 else paragraphs


class Placed:
    """Where characters of a fragment's text stand in the article's: the same words, white space apart."""

    __slots__ = ("_article", "_where")

    def __init__(self, text: str, article: str, span: Span | None) -> None:
        self._article = article
        self._where: list[int] | int | None = None
        if span is None or len(span) == 0:
            return
        region = article[span.start:span.end]
        at = region.find(text)
        if text and at >= 0:
            self._where = span.start + at
            return
        positions = [span.start + i for i, c in enumerate(region) if not c.isspace()]
        compact = "".join(c for c in region if not c.isspace())
        wanted = "".join(c for c in text if not c.isspace())
        at = compact.find(wanted) if wanted else -1
        if at < 0:
            return
        where: list[int] = []
        index = at
        for c in text:
            where.append(positions[min(index, len(positions) - 1)])
            index += not c.isspace()
        self._where = where

    def span(self, start: int, end: int) -> Span | None:
        """The article's stretch for `[start, end)` of the fragment's text; None where it is not shown."""
        if self._where is None or end <= start:
            return None
        if isinstance(self._where, int):
            return Span(self._where + start, self._where + end)
        return Span(self._where[start], self._where[end - 1] + 1)
