"""What a reader sees of a parsed page: one text with its block structure, and where each marked element stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from verify._patterns import regex
from verify.model import Span

# What stands between two pieces of text, the strongest one winning; and what else a node may be.
_NOTHING, _SPACE, _CELL, _LINE, _PARAGRAPH = range(5)
_TEXT, _BREAK, _PICTURE, _PRESERVED, _SKIPPED = range(5, 10)
_WATCHED = 16  # added where elements of a tag are asked for, so that no others are looked up
_BETWEEN = ("", " ", "\t", "\n", "\n\n")

SKIPPED = frozenset(
    "head script style noscript template textarea select datalist iframe object embed applet audio video canvas svg title meta link base "
    "noframes noembed frameset map param source track -comment -doctype !doctype".split()
)
PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 blockquote figure figcaption table pre article section aside hr header footer nav main form".split())
LINES = frozenset(
    "html body div ul ol dl li dt dd tr caption address fieldset legend details summary center dialog dir menu optgroup option hgroup search thead tbody "
    "tfoot amp-twitter amp-instagram amp-facebook".split()
)
CELLS = frozenset(("td", "th"))
_PRESERVING = frozenset(("pre", "listing", "plaintext", "xmp"))
RUNS = regex(r"[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+")  # all but one space, which stays as it is
_RARE = regex(r"[\r\f]")
_WHITE = " \t\n\r\f"
# By the parser's number of a tag, filled as tags are met; the numbers of unknown tags are different in every page.
_KINDS: dict[int, int] = {}
_LARGEST_NUMBER = 4096
_NONE: Mapping[int, Any] = MappingProxyType({})


def _kind(node: Any) -> int:
    tag = node.tag
    if tag == "-text":
        kind = _TEXT
    elif tag == "br":
        kind = _BREAK
    elif tag == "img":
        kind = _PICTURE
    elif tag in _PRESERVING:
        kind = _PRESERVED + _WATCHED
    elif tag in SKIPPED:
        kind = _SKIPPED
    else:
        kind = _PARAGRAPH if tag in PARAGRAPHS else _LINE if tag in LINES else _CELL if tag in CELLS else _NOTHING
    number = node.tag_id
    if number < _LARGEST_NUMBER:
        _KINDS[number] = kind
    return kind


def walk(root: Any, *, hidden: Mapping[int, Any] = _NONE, marked: Mapping[int, Any] = _NONE) -> tuple[str, dict[int, Span]]:
    """The readable text below `root`, and where each element of `marked` stands in it; both are elements by their `mem_id`.

    White space is collapsed as a browser shows it; blocks are parted by line breaks, paragraphs by two, table cells by a tab.
    Elements of `hidden`, and what is never shown (scripts, styles, templates), are passed over. Iterative: any depth.
    """
    pieces, spans = _pieces(root, hidden, marked, None)
    text = "".join(pieces)
    if "\r" in text or "\f" in text:  # which are looked for in every piece of those pages alone that have some
        pieces, spans = _pieces(root, hidden, marked, _RARE)
        text = "".join(pieces)
    return _finish(text, spans)


def _pieces(root: Any, hidden: Mapping[int, Any], marked: Mapping[int, Any], rare: re.Pattern[str] | None) -> tuple[list[str], dict[int, Span]]:
    """The pieces of the text, and where the marked elements begin and end in it."""
    pieces: list[str] = []
    add = pieces.append
    length = 0
    pending = _NOTHING
    preserving = 0
    spans: dict[int, Span] = {}
    opened: list[tuple[Any, int, int, int]] = []  # element, its kind, its mark, where it began
    watched = {**{identity: identity for identity in marked}, **dict.fromkeys(hidden, -1)}.get
    own_kinds = _own_kinds(hidden, marked)
    kinds = own_kinds.get
    node = root
    while True:
        kind = kinds(node.tag_id)
        if kind is None:
            kind = own_kinds[node.tag_id] = _kind(node)
        words = ""
        if kind == _TEXT:
            if preserving:
                words = (node.text_content or "").replace("\r\n", "\n").replace("\r", "\n")
                if words:
                    if pending and length:
                        add(_BETWEEN[pending])
                        length += len(_BETWEEN[pending])
                    pending = _NOTHING
                    add(words)
                    length += len(words)
            elif node.is_empty_text_node:
                if not pending:
                    pending = _SPACE
            else:
                data = node.text_content or ""
                words = data.strip(_WHITE)
                if words and pending >= _LINE and words.isspace():
                    words = ""  # a paragraph of nothing but a no-break space shows nothing
                if words:
                    if not pending and data[0] in _WHITE:
                        pending = _SPACE
                    if "\n" in words or "  " in words or "\t" in words or (rare is not None and rare.search(words)):
                        words = RUNS.sub(" ", words)
                    if pending and length:
                        between = _BETWEEN[pending]
                        add(between)
                        length += len(between)
                    add(words)
                    length += len(words)
                    pending = _SPACE if data[-1] in _WHITE else _NOTHING
                elif data and not pending:
                    pending = _SPACE
        elif kind < _TEXT:
            if kind > pending:
                pending = kind
            child = node.first_child
            if child is not None:
                opened.append((node, kind, 0, 0))
                node = child
                continue
        elif kind >= _WATCHED:
            kind -= _WATCHED
            mark = watched(node.mem_id, 0)
            if mark >= 0:
                margin = kind if kind < _TEXT else _PARAGRAPH
                if margin > pending:
                    pending = margin
                child = node.first_child
                if child is not None:
                    opened.append((node, kind, mark, length))
                    preserving += kind == _PRESERVED
                    node = child
                    continue
                if mark:
                    spans[mark] = Span(length, length)
        elif kind == _BREAK:
            if preserving:
                add("\n")
                length += 1
            elif pending == _LINE:
                pending = _PARAGRAPH
            elif pending < _LINE:
                pending = _LINE
        elif kind == _PICTURE:
            words = emoji(node.attributes)
            if words:
                if pending and length:
                    add(_BETWEEN[pending])
                    length += len(_BETWEEN[pending])
                add(words)
                length += len(words)
                pending = _NOTHING
        elif node.mem_id in marked:
            spans[node.mem_id] = Span(length, length)
        following = node.next
        while following is None:
            if not opened:
                return pieces, spans
            node, kind, mark, began = opened.pop()
            if kind == _PRESERVED:
                preserving -= 1
                kind = _PARAGRAPH
            if mark:
                spans[mark] = Span(began, length)
            if kind > pending:
                pending = kind
            following = node.next if opened else None
        node = following


def _own_kinds(hidden: Mapping[int, Any], marked: Mapping[int, Any]) -> dict[int, int]:
    """What each tag is in one page."""
    kinds = dict(_KINDS)
    for node in (*hidden.values(), *marked.values()):
        number = node.tag_id
        kind = kinds.get(number)
        if kind is None:
            kind = _kind(node)
        if kind < _TEXT:
            kinds[number] = kind + _WATCHED
    return kinds


def emoji(attributes: dict[str, str | None]) -> str:
    """The emoji that a picture stands for, as systems without a font for it write them; nothing for any other picture."""
    words = attributes.get("alt") or ""
    if words and len(words) <= 16 and not words.isascii() and "moji" in (attributes.get("class") or ""):
        return words
    return ""


def _finish(text: str, spans: dict[int, Span]) -> tuple[str, dict[int, Span]]:
    """The text without white space at its end; each span begins at its first word."""
    kept: dict[int, Span] = {}
    for mark, span in spans.items():
        start = span.start
        while start < span.end and text[start] in _WHITE:
            start += 1
        kept[mark] = Span(start, max(start, span.end))
    return text.rstrip(_WHITE), kept
