"""Markup of posts that a page's source holds out of sight: in templates, scripts, JSON and attributes, escaped in any number of layers."""

from __future__ import annotations

import bisect
import html
import operator
import re
from collections.abc import Iterator
from urllib.parse import unquote

from verify._patterns import regex
from verify.model import Fragment

_OPEN = rb"(?:<|&(?:amp;)*(?:lt|#60|#x3c);|\\+u003c|\\+x3c|%(?:25)*3c)"
_SLASH = rb"(?:\\*/|&#0*47;|&#x2f;|%(?:25)*2f|\\+u002f|\\+x2f)"
_END = rb"(?:>|&(?:amp;)*(?:gt|#62|#x3e);|\\+u003e|\\+x3e|%(?:25)*3e)"
_BEFORE = regex(_OPEN + rb"$", re.IGNORECASE)
_QUOTATION_END = regex(_OPEN + _SLASH + rb"blockquote\s*" + _END, re.IGNORECASE)
_FRAME_END = regex(_END, re.IGNORECASE)
_RAW = regex(rb"<(?=[!stxn])(?:(!--)|(script|style|template|textarea|noscript|title|xmp)\b)", re.IGNORECASE)
_SIGNS = regex(
    r"twitter-(?:tweet|video)|instagram-media|bluesky-embed|mastodon-embed|tiktok-embed|text-post-media|reddit-(?:embed|card)|fb-xfbml|truthsocial|"
    r"[a-z]\.[a-z]{2,5}[\\/%u0-9a-fA-F]{1,8}[A-Za-z0-9_]{1,15}[\\/%u0-9a-fA-F]{1,8}status(?:es)?[\\/%u0-9a-fA-F]{1,8}\d{8}", re.IGNORECASE,
)
_FRAMES = regex(
    r"platform\.twitter\.com|tweet\.html|instagram\.com|bsky\.app|threads\.(?:net|com)|tiktok\.com|\bt\.me|truthsocial\.com|facebook\.com[\\/%a-fA-F0-9]{1,8}plugins|"
    r"reddit(?:media)?\.com|youtube(?:-nocookie)?\.com|linkedin\.com|vk\.com|/embed", re.IGNORECASE,
)
_ESCAPE = regex(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_NAMED_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": ""}
# Each begins with a letter that is seldom enough to leap from one to the next.
_NAMED = {"blockquote": regex(b"q(?<=blockq)uote"), "iframe": regex(b"f(?<=if)rame")}
_ESCAPED_BRACKETS = (b"3c", b"3C")  # how "\\u003c" and "%3C" end
_MOST = 500
_LONGEST_QUOTATION, _LONGEST_FRAME = 60_000, 4_000  # bytes
_LONGEST_UNCLOSED = 4_000  # characters


def find_hidden(data: bytes, shown: dict[str, int]) -> list[Fragment]:
    """The hidden pieces of a page in UTF-8, unescaped. `shown` is how many elements of each name the parser made.

    A page whose source opens no more of them than it shows, and holds none escaped, is not looked into any further.
    """
    named = {name: [match.end() - len(name) for match in pattern.finditer(data)] for name, pattern in _NAMED.items()}
    return _find(data, named) if any(_holds_more(data, places, shown.get(name, 0)) for name, places in named.items()) else []


def _holds_more(data: bytes, places: list[int], shown: int) -> bool:
    """Whether a tag that is named at some places is opened there more often than the page shows it, or escaped: behind "&lt;", "\\u003c" or "%3C"."""
    opened = 0
    for at in places:
        before = data[max(0, at - 2):at]
        opened += before.endswith(b"<")
        if opened > shown or before.endswith(b";") or before in _ESCAPED_BRACKETS:
            return True
    return False


def _find(data: bytes, named: dict[str, list[int]]) -> list[Fragment]:
    found: list[Fragment] = []
    contexts = _Contexts(data)
    end = no_end_before = 0
    for at, name, prefix in _mentions(data, named):
        start = at - len(prefix)
        if start < end:
            continue
        if len(found) >= _MOST:
            break
        kind = contexts.at(start)
        if kind is None:
            if prefix == b"<" or not _in_tag(data, start):
                continue
            kind = "attribute"
        elif kind == "comment":
            continue
        if name == "blockquote":
            # what was searched in vain for one opening need not be searched for the next
            match = _QUOTATION_END.search(data, max(at, no_end_before), at + _LONGEST_QUOTATION)
            if match is None:
                no_end_before = max(no_end_before, at + _LONGEST_QUOTATION - 40)
            piece = _text(data, start, match.end()) if match is not None else _text(data, start, at + 4 * _LONGEST_UNCLOSED)[:len(prefix) + _LONGEST_UNCLOSED]
            if _SIGNS.search(piece) is None:
                continue
        else:
            match = _FRAME_END.search(data, at, at + _LONGEST_FRAME)
            if match is None:
                continue
            piece = _text(data, start, match.end())
            if _FRAMES.search(piece) is None:
                continue
        markup = unescape(piece, name)
        if markup is not None:
            found.append(Fragment(html=markup, kind=kind))
            end = match.end() if match is not None else start + len(piece.encode("utf-8"))
    return found


def _text(data: bytes, start: int, stop: int) -> str:
    return data[start:stop].decode("utf-8", "ignore")  # the last character may be cut


def _mentions(data: bytes, named: dict[str, list[int]]) -> Iterator[tuple[int, str, bytes]]:
    """Where the source opens a blockquote or an iframe, and what its bracket is written as."""
    for name, places in named.items():
        for at in places:
            match = _BEFORE.search(data, max(0, at - 24), at) if data[at - 1:at] in b"<;cCEe" else None
            if match is not None:
                yield at, name, match.group()


def _contexts(data: bytes) -> Iterator[tuple[int, int, str]]:
    """The stretches of the source whose markup the parser does not take for elements of the page."""
    position = 0
    while True:
        match = _RAW.search(data, position)
        if match is None:
            return
        if match.group(1):
            end = data.find(b"-->", match.end())
            kind = "comment"
        else:
            tag = match.group(2).lower()
            end = _closing(data, tag, match.end())
            kind = {b"script": "script", b"style": "comment", b"title": "comment", b"noscript": "comment"}.get(tag, "template")
        if end < 0:
            end = len(data)
        yield match.start(), end, kind
        position = max(end, match.end())


def _closing(data: bytes, tag: bytes, position: int) -> int:
    at = data.find(b"</" + tag, position)
    return at if at >= 0 else data.find(b"</" + tag.upper(), position)


class _Contexts:
    """The stretches of a source, found as far as one asks for them."""

    def __init__(self, data: bytes) -> None:
        self._left = _contexts(data)
        self._found: list[tuple[int, int, str]] = []

    def at(self, position: int) -> str | None:
        """What the source is at a position: None where it is markup that the parser reads."""
        found = self._found
        while (not found or found[-1][1] <= position) and (following := next(self._left, None)) is not None:
            found.append(following)
        place = bisect.bisect_right(found, position, key=operator.itemgetter(1))
        return found[place][2] if place < len(found) and found[place][0] <= position else None


def _in_tag(data: bytes, position: int) -> bool:
    """Whether a position lies inside a tag, which is to say in one of its attributes."""
    low = max(0, position - 200_000)
    return data.rfind(b"<", low, position) > data.rfind(b">", low, position)


def unescape(piece: str, name: str) -> str | None:
    """A piece of escaped markup as plain markup; None where no number of layers makes it that."""
    opening = "<" + name
    for _ in range(8):
        head = piece[:24].lower()
        if head.startswith(opening):
            attribute = piece[:400]
            if re.search(r'=\s*\\+["\']|\\+/|\\+[nu]', attribute) and "\\" in piece:
                piece = _plain(piece)
            elif re.search(r"=\s*&(?:amp;)*(?:quot|#34|#39);", attribute):
                piece = html.unescape(piece)
            else:
                return piece
        elif head.startswith("&"):
            piece = html.unescape(piece)
        elif head.startswith("\\"):
            piece = _plain(piece)
        elif head.startswith("%"):
            piece = unquote(piece)
        else:
            return None
    return piece if piece.lower().startswith(opening) else None


def _plain(text: str) -> str:
    """One layer of a string's escapes taken off, as JSON and JavaScript write them."""
    plain = _ESCAPE.sub(_unescaped, text)
    if any("\ud800" <= c <= "\udfff" for c in plain):
        plain = plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return plain


def _unescaped(match: re.Match[str]) -> str:
    code = match.group(1) or match.group(2)
    if code:
        return chr(int(code, 16))
    sign = match.group(3)
    return _NAMED_ESCAPES.get(sign, sign)
