"""Fragments of markup as Beautiful Soup's trees."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup
from bs4.dammit import EntitySubstitution
from bs4.element import Tag

from verify._patterns import regex

# What plain markup is made of, as parsers write it out: text, a named character, a tag in small letters with its values in double quotes, an end tag.
# The last group takes anything else.
_PIECE = regex(r"([^<&]+)|&([a-z]+);|<([a-z][a-z0-9-]*)((?: [a-zA-Z][a-zA-Z0-9:_-]*=\"[^\"]*\")*)>|</([a-z][a-z0-9-]*)>|(.)", re.DOTALL)
_VALUE = regex(r" ([^=]+)=\"([^\"]*)\"")
_CHARACTERS: dict[str, str] = EntitySubstitution.HTML_ENTITY_TO_CHARACTER
# Elements whose content is no markup, or was none in some of html.parser's versions: plain where they are empty.
_RAW = frozenset("script style textarea title plaintext xmp noscript noembed noframes iframe".split())


def read_markups(markups: Iterable[str]) -> Iterator[Tag | None]:
    """The outermost element of each fragment; None where there is none, or html.parser gives up on it.

    Plain markup is spared html.parser, which reads it sign by sign, and gives the same tree; all of it grows in one soup, for one costs as much as a short fragment.
    """
    soup: Any = None
    for markup in markups:
        pieces = _PIECE.findall(markup)
        if _is_plain(pieces):
            soup = soup or BeautifulSoup("", "html.parser")
            yield _first(_grown(soup, pieces))
            continue
        try:
            contents = BeautifulSoup(markup, "html.parser").contents
        except (AssertionError, ValueError, RecursionError):  # some declarations; no reader sees those
            contents = []
        yield _first(contents)


def _first(contents: list[Any]) -> Tag | None:
    return next((child for child in contents if isinstance(child, Tag)), None)


def _is_plain(pieces: list[tuple[str, str, str, str, str, str]]) -> bool:
    raw = ""
    for _, character, opened, _, closed, other in pieces:
        if other or (character and character not in _CHARACTERS) or (raw and closed != raw):
            return False
        raw = opened if opened in _RAW else ""
    return not raw


def _grown(soup: Any, pieces: list[tuple[str, str, str, str, str, str]]) -> list[Any]:
    """What a soup has more when it was told of some pieces as html.parser tells of them."""
    held = len(soup.contents)
    for text, character, opened, attributes, closed, _ in pieces:
        if text:
            soup.handle_data(text)
        elif opened:
            found = _VALUE.findall(attributes) if attributes else ()
            values = {name.lower(): html.unescape(value) if "&" in value else value for name, value in found}
            if soup.handle_starttag(opened, None, None, values).is_empty_element:
                soup.handle_endtag(opened)
        elif closed:
            soup.handle_endtag(closed)
        else:
            soup.handle_data(_CHARACTERS[character])
    soup.endData()
    while soup.currentTag is not soup:
        soup.popTag()
    contents: list[Any] = soup.contents[held:]
    return contents
