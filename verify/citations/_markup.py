"""Reads fragments of markup as html.parser and Beautiful Soup do: a tag ends what its name opened last, and nothing is mended."""

from __future__ import annotations

import html
import re
from html.entities import html5

from verify._later import later
from verify._patterns import regex
from verify.citations._elements import Element

with later:
    from verify.citations._soup import read_soup

# What plain markup is made of, as parsers write it out: text, a named character, a tag in small letters with its values in double quotes, an end tag.
# The last group takes anything else.
_PIECE = regex(r"([^<&]+)|&([a-z]+);|<([a-z][a-z0-9-]*)((?: [a-zA-Z][a-zA-Z0-9:_-]*=\"[^\"]*\")*)>|</([a-z][a-z0-9-]*)>|(.)", re.DOTALL)
_VALUE = regex(r" ([^=]+)=\"([^\"]*)\"")
# Elements whose content is no markup, or was none in some of html.parser's versions: plain where nothing in it looks like markup.
_RAW = frozenset("script style textarea title plaintext xmp noscript noembed noframes iframe".split())
_VOID = frozenset(
    "area base basefont bgsound br col command embed frame hr image img input isindex keygen link menuitem meta nextid param source spacer track wbr".split()
)
_WHITE = "\n\t\f\r "  # of a stretch that has nothing else, one sign is kept


def read_markup(markup: str) -> Element | None:
    """The outermost element of a fragment; None where there is none.

    Plain markup, which nearly all of a page is when its parser writes it out, is spared html.parser and Beautiful Soup, which read it sign by sign
    and make the same of it in ten times the time.
    """
    top = Element("", {}, None)
    if not _grow(top, _PIECE.findall(markup)):
        return read_soup(markup)
    root = _first(top.contents)
    if root is not None:
        root.parent = None
    return root


def _first(contents: list[Element | str]) -> Element | None:
    return next((node for node in contents if isinstance(node, Element)), None)


def _grow(top: Element, pieces: list[tuple[str, str, str, str, str, str]]) -> bool:
    """Put what the pieces of a fragment say inside an element; False where one of them is not plain."""
    element = top
    opened: dict[str, int] = {}  # how many elements of a name are open: an end tag without one is passed over at once
    raw = ""
    words: list[str] = []
    for text, character, start, attributes, end, other in pieces:
        if text:
            words.append(text)
            continue
        if raw and end != raw:
            return False
        raw = ""
        if character:
            words.append(html5.get(character + ";", ""))
            if not words[-1]:
                return False
            continue
        if other:
            return False
        if words:
            element.contents.append(_stretch(words, opened))
            words = []
        if start:
            inner = Element(start, _values(attributes), element)
            element.contents.append(inner)
            if start not in _VOID:
                element, raw = inner, start if start in _RAW else ""
                opened[start] = opened.get(start, 0) + 1
        elif opened.get(end):
            element = _closed(element, end, opened)
    if words:
        element.contents.append(_stretch(words, opened))
    return not raw


def _closed(element: Element, name: str, opened: dict[str, int]) -> Element:
    """The element in which one goes on behind an end tag: around the innermost one of its name."""
    while True:
        opened[element.name] -= 1
        around = element.parent
        assert around is not None  # one of the name is open, and the outermost has none
        if element.name == name:
            return around
        element = around


def _stretch(words: list[str], opened: dict[str, int]) -> str:
    text = "".join(words)
    if text.strip(_WHITE) or opened.get("pre") or opened.get("textarea"):
        return text
    return "\n" if "\n" in text else " "


def _values(attributes: str) -> dict[str, str]:
    if not attributes:
        return {}
    values = _VALUE.findall(attributes)
    if "&" in attributes:
        return {name.lower(): html.unescape(value) for name, value in values}
    return {name.lower(): value for name, value in values}
