"""What a reader sees of a parsed page: one text with its block structure, and where each marked element stands in it."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from verify.model import Span

# What stands between two pieces of text, the strongest one winning.
_NOTHING, _SPACE, _CELL, _LINE, _PARAGRAPH = range(5)
_BETWEEN = ("", " ", "\t", "\n", "\n\n")

_SKIPPED = frozenset(
    "head script style noscript template textarea select datalist iframe object embed applet audio video canvas svg title meta link base "
    "noframes noembed frameset map param source track -comment -doctype !doctype".split()
)
PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 blockquote figure figcaption table pre article section aside hr header footer nav main form".split())
LINES = frozenset(
    "html body div ul ol dl li dt dd tr caption address fieldset legend details summary center dialog dir menu optgroup option hgroup search thead tbody tfoot "
    "amp-twitter amp-instagram amp-facebook".split()
)
CELLS = frozenset(("td", "th"))
_PRESERVING = frozenset(("pre", "listing", "plaintext", "xmp"))
_RUNS = re.compile(r"[ \t\n\r\f]+")
_WHITE = " \t\n\r\f"
_BREAK_MARGIN = {tag: (_PARAGRAPH if tag in PARAGRAPHS else _LINE) for tag in PARAGRAPHS | LINES} | dict.fromkeys(CELLS, _CELL)


def walk(root: Any, *, hidden: Collection[int] = (), marked: Collection[int] = ()) -> tuple[str, dict[int, Span]]:
    """The readable text below `root`, and where each element of `marked` (by `mem_id`) stands in it.

    White space is collapsed as a browser shows it; blocks are parted by line breaks, paragraphs by two, table cells by a tab.
    Elements of `hidden`, and what is never shown (scripts, styles, templates), are passed over. Iterative: any depth.
    """
    pieces: list[str] = []
    length = 0
    pending = _NOTHING
    preserving = 0
    spans: dict[int, Span] = {}
    opened: list[tuple[Any, int, int, int, bool]] = []  # element, its margin, its mark, where it began, whether it preserves
    watched = bool(hidden) or bool(marked)
    margins, skipped = _BREAK_MARGIN, _SKIPPED
    node = root
    while True:
        tag = node.tag
        entered = None
        if tag == "-text":
            data = node.text_content or ""
            if preserving:
                data = data.replace("\r\n", "\n").replace("\r", "\n")
                if data:
                    if pending and length:
                        pieces.append(_BETWEEN[pending])
                        length += len(_BETWEEN[pending])
                    pending = _NOTHING
                    pieces.append(data)
                    length += len(data)
            else:
                words = data.strip(_WHITE)
                if not words:
                    if data and not pending:
                        pending = _SPACE
                else:
                    if not pending and data[0] in _WHITE:
                        pending = _SPACE
                    if "\n" in words or "  " in words or "\t" in words or "\r" in words or "\f" in words:
                        words = _RUNS.sub(" ", words)
                    if pending and length:
                        between = _BETWEEN[pending]
                        pieces.append(between)
                        length += len(between)
                    pieces.append(words)
                    length += len(words)
                    pending = _SPACE if data[-1] in _WHITE else _NOTHING
        elif tag == "br":
            if preserving:
                pieces.append("\n")
                length += 1
            elif pending == _LINE:
                pending = _PARAGRAPH
            elif pending < _LINE:
                pending = _LINE
        elif tag not in skipped:
            mark = 0
            if watched:
                identity = node.mem_id
                if identity in marked:
                    mark = identity
                if identity in hidden:
                    mark = -1
            if mark >= 0:
                margin = margins.get(tag, _NOTHING)
                if margin > pending:
                    pending = margin
                entered = node.child
                preserves = tag in _PRESERVING
                if entered is not None:
                    opened.append((node, margin, mark, length, preserves))
                    preserving += preserves
                elif mark:
                    spans[mark] = Span(length, length)
        elif watched and node.mem_id in marked:
            spans[node.mem_id] = Span(length, length)
        if entered is not None:
            node = entered
            continue
        following = node.next
        while following is None:
            if not opened:
                return _finish(pieces, spans)
            element, margin, mark, began, preserves = opened.pop()
            preserving -= preserves
            if mark:
                spans[mark] = Span(began, length)
            if margin > pending:
                pending = margin
            following = element.next if opened else None
        node = following


def _finish(pieces: list[str], spans: dict[int, Span]) -> tuple[str, dict[int, Span]]:
    """The text without white space at its end; each span begins at its first word."""
    text = "".join(pieces)
    kept: dict[int, Span] = {}
    for mark, span in spans.items():
        start = span.start
        while start < span.end and text[start] in _WHITE:
            start += 1
        kept[mark] = Span(start, max(start, span.end))
    return text.rstrip(_WHITE), kept
