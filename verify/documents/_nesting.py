"""Pages whose tags nest without end, made shallow before they reach the parser.

HTML's own rules make a parser look through every open element for each new one, and repeat every unclosed formatting element in
every paragraph: on nested or unclosed tags by the ten thousand that takes time, or memory, that grows with the square of the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from verify._patterns import regex

DEEPEST = 400
DEEPEST_FORMAT = 8
# What no such tag has in its first two places is passed over at once: it is asked of every tag of every page.
_ODD = regex(
    rb"<(?=[bisuefctnBISUEFCTN][\smotrigbMOTRIGB])"
    rb"(?:(?:[bisuBISU]|em|font|strong|small|big|code|tt|nobr|strike|EM|FONT|STRONG|SMALL|BIG|CODE|TT)\s|[fF][bB]:)"
)
_MANY_TAGS, _MANY_OPEN, _MANY_FORMATS = 8000, 6000, 400
_TAG = regex(rb"<!--.*?(?:-->|\Z)|<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>?", re.DOTALL)
_RAW = regex(rb"</(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b", re.IGNORECASE)
_RAW_TAGS = frozenset(b"script style textarea title xmp iframe noembed noframes".split())
_CLOSED_BY_OTHERS = frozenset(b"p li dd dt tr td th thead tbody tfoot caption colgroup option optgroup rt rp body html head".split())
_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr frame image".split())
_FORMATS = frozenset(b"b i s u em font strong small big code tt nobr strike".split())


def odd_tags(data: bytes) -> list[bytes]:
    """How the tags begin that something depends on: formatting ones with attributes, and Facebook's own (`<fb:`)."""
    return _ODD.findall(data)


def flatten_nesting(data: bytes, odd: Sequence[bytes]) -> bytes:
    """The page as it is, or without the tags that open below any depth that an honest page has; `odd` are its odd tags. Linear."""
    if not _deep(data) and sum(not tag.endswith(b":") for tag in odd) < _MANY_FORMATS:
        return data
    return _flattened(data)


def _deep(data: bytes) -> bool:
    """Whether, at one of some hundred places, far more tags have been opened than closed."""
    if data.count(b"<") <= _MANY_TAGS:
        return False
    opened = 0
    step = max(4096, len(data) // 128)
    for start in range(0, len(data), step):
        opened += data.count(b"<", start, start + step) - 2 * data.count(b"</", start, start + step)
        if opened > _MANY_OPEN:
            return True
    return False


def _flattened(data: bytes) -> bytes:
    kept: list[bytes] = []
    opened: list[bytes] = []
    counts: dict[bytes, int] = {}
    dropped: dict[bytes, int] = {}
    position = 0
    while True:
        match = _TAG.search(data, position)
        if match is None:
            kept.append(data[position:])
            return b"".join(kept)
        kept.append(data[position:match.start()])
        position = match.end()
        name = (match.group("name") or b"").lower()
        keep = True
        if not name or name in _VOID or name in _CLOSED_BY_OTHERS or data[position - 2:position] == b"/>":
            pass
        elif match.group("close"):
            if dropped.get(name):
                dropped[name] -= 1
                keep = False
            elif counts.get(name):
                while opened:
                    last = opened.pop()
                    counts[last] -= 1
                    if last == name:
                        break
        elif name in _RAW_TAGS:
            kept.append(match.group())
            end = _RAW.search(data, position)
            stop = end.start() if end else len(data)
            kept.append(data[position:stop])
            position = stop
            continue
        elif len(opened) >= (DEEPEST_FORMAT if name in _FORMATS else DEEPEST):
            dropped[name] = dropped.get(name, 0) + 1
            keep = False
        else:
            opened.append(name)
            counts[name] = counts.get(name, 0) + 1
        if keep:
            kept.append(match.group())
