"""How long a text is as its platform counts, which is seldom the number of its characters."""

from __future__ import annotations

import re

from verify._patterns import regex
from verify.platforms._platform import Platform

# What X takes for a link: an address with its scheme, or one that begins with a host it shortens.
_LINK = regex(r"https?://[^\s<>\"]+|(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|gov|edu|int|eu|info|uk|de|fr|in|io|co)(?:/[^\s<>\"]*)?(?![\w@])", re.IGNORECASE)
# One picture made of several code points: a flag, a family joined by U+200D, a figure in a box, a face with its colour.
_JOINED = regex(
    "[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3"
    "|[\u203c-\u3299\U0001f000-\U0001faff](?:\ufe0f|[\U0001f3fb-\U0001f3ff])?(?:\u200d[\u203c-\u3299\U0001f000-\U0001faff](?:\ufe0f|[\U0001f3fb-\U0001f3ff])?)*[\U000e0020-\U000e007f]*"
)
_PICTURE = regex("[\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff\u20e3\ufe0f]")


def text_length(owner: Platform, text: str) -> tuple[int, int | None]:
    """The length of a text as the platform counts, and the limit of an ordinary account (None: none that helps).

    X counts two for what is neither Latin, Greek, Cyrillic, Semitic nor Indian, two for an emoji however it is joined, and 23 for
    a link (twitter-text, configuration 3). Elsewhere a joined emoji is one, and a link what it is, or `link_length`.
    """
    import unicodedata

    text = unicodedata.normalize("NFC", text)
    length = 0
    if owner.link_length is not None:
        text, links = _LINK.subn(" ", text)
        length += links * (owner.link_length - 1)
    emoji = 2 if owner.key == "x" else 1
    at = 0
    for match in _JOINED.finditer(text):
        if _PICTURE.search(match.group()) is None and not "\U0001f1e6" <= match.group()[0] <= "\U0001f1ff":
            continue
        length += _plain(owner, text[at:match.start()]) + emoji
        at = match.end()
    return length + _plain(owner, text[at:]), owner.text_limit


def _plain(owner: Platform, text: str) -> int:
    if owner.key != "x":
        return len(text)
    return sum(1 if c <= "\u10ff" or "\u2000" <= c <= "\u200d" or "\u2010" <= c <= "\u201f" or "\u2032" <= c <= "\u2037" else 2 for c in text)
