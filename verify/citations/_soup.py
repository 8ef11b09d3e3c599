"""Fragments of markup that are not plain, read by html.parser and Beautiful Soup."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from verify.citations._elements import Element


def read_soup(markup: str) -> Element | None:
    """The outermost element of a fragment; None where there is none, or html.parser gives up on it."""
    try:
        contents = BeautifulSoup(markup, "html.parser", multi_valued_attributes=None).contents
    except (AssertionError, ValueError, RecursionError):  # some declarations; no reader sees those
        return None
    outermost = next((node for node in contents if isinstance(node, Tag)), None)
    return _copied(outermost) if outermost is not None else None


def _copied(outermost: Tag) -> Element:
    """A tag as an element, with what is inside; comments and declarations are left out."""
    root = _element(outermost, None)
    waiting = [(outermost, root)]
    while waiting:
        tag, element = waiting.pop()
        for node in tag.contents:
            if isinstance(node, Tag):
                inner = _element(node, element)
                element.contents.append(inner)
                waiting.append((node, inner))
            elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
                element.contents.append(str(node))
    return root


def _element(tag: Tag, around: Element | None) -> Element:
    return Element(tag.name, {name: str(value or "") for name, value in tag.attrs.items()}, around)
