"""A fragment's markup as a reader sees it: its words, where its links and paragraphs stand, and where all that is in the article."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import field

from verify._records import dataclass
from verify.citations._elements import Element
from verify.documents._walk import CELLS, LINES, PARAGRAPHS, RUNS, SKIPPED, emoji
from verify.model import Span

_WHITE = " \t\n\r\f"
_BETWEEN = ("", " ", "\t", "\n", "\n\n")  # by how strong what parts two pieces of text is


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


def render(root: Element, without: Collection[int] = ()) -> Shown:
    """The readable text of an element, by the same rules as a page's; `without` are ids of elements left out."""
    pieces: list[str] = []
    shown = Shown()
    length = 0
    pending = 0
    opened: list[tuple[Element, int, int, Iterator[Element | str]]] = []  # element, its margin, where it began, what is left inside
    left: Iterator[Element | str] = iter((root,))
    while True:
        for node in left:
            if isinstance(node, str):
                words = node.strip(_WHITE)
                if pending >= 3 and words.isspace():
                    words = ""
                if not words:
                    if node and not pending:
                        pending = 1
                    continue
                if not pending and node[0] in _WHITE:
                    pending = 1
                if "\n" in words or "  " in words or "\t" in words or "\r" in words or "\f" in words:
                    words = RUNS.sub(" ", words)
                if pending and length:
                    pieces.append(_BETWEEN[pending])
                    length += len(_BETWEEN[pending])
                pieces.append(words)
                length += len(words)
                pending = 1 if node[-1] in _WHITE else 0
                continue
            name = node.name
            if name == "br":
                pending = 3 if pending < 3 else 4
            elif name == "img":
                words = emoji({"alt": node.get("alt"), "class": node.classes})
                if words:
                    if pending and length:
                        pieces.append(_BETWEEN[pending])
                        length += len(_BETWEEN[pending])
                    pending = 0
                    pieces.append(words)
                    length += len(words)
            elif name not in SKIPPED and id(node) not in without:
                margin = 4 if name in PARAGRAPHS else 3 if name in LINES else 2 if name in CELLS else 0
                if margin > pending:
                    pending = margin
                opened.append((node, margin, length, left))
                left = iter(node.contents)
                break
        else:
            if not opened:
                shown.text = "".join(pieces)
                _trim(shown)
                return shown
            element, margin, began, left = opened.pop()
            _left(shown, element, began, length)
            if margin > pending:
                pending = margin


def _left(shown: Shown, element: Element, began: int, ended: int) -> None:
    name = element.name
    if name == "a":
        href = element.get("href")
        if href:
            shown.links.append(Link(start=began, end=ended, href=href))
    elif name == "p":
        shown.paragraphs.append(Span(began, ended))
        language = element.get("lang")
        if language and shown.language is None and ended > began:
            shown.language = language


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
