"""Where a page's source says "tweet", or "Twitter" as part of a name: found in one pass, for all who ask what is called so."""

from __future__ import annotations

from collections.abc import Iterator

from verify._patterns import regex
from verify.model import Fragment

_CALLED = tuple(regex(sign) for sign in (rb"w(?:eet|itter[_\-SsPpT])", rb"WEET"))  # each begins with one plain letter or word, which is found fast
# A widget that a script makes from nothing but an id: `tweetId: "177..."`, `createTweet("177...")`, `twitter_status_id = 177...`; the id of
# a reply's parent, of a quoted post, or of an account ("twitter_id") is none.
_POST_ID = regex(
    rb"(?:(?:weet|WEET|witter[_-]?(?:[Ss]tatus|[Pp]ost|[Tt]weet))[_-]?[Ii][Dd](?:\\*\"|&quot;|\\*'|\\+u0022)?\s{0,8}[:=]|weet(?:Embed)?\()"
    rb"\s{0,8}(?:\\*\"|&quot;|\\*'|\\+u0022)?(\d{15,20})(?!\d)"
)
_WORD = regex(rb"[\w-]")
# What the elements of such widgets are called, each in small letters beside a selector that finds them.
_ELEMENTS = ((b"tweet-theme", ".react-tweet-theme"), (b"embeddedtweet", ".EmbeddedTweet"), (b"tweet-id", "[tweet-id]"), (b"tweetid", "[tweetid]"))
_BEFORE, _BEHIND = 10, 10  # bytes that such a name has on both sides of its "w"
_MOST = 100
_I = ord("i")  # which stands behind the "w" of "twitter"


def tweet_places(data: bytes) -> list[int]:
    """Where the words stand in a source in UTF-8: the places of their "w"."""
    return [match.start() for pattern in _CALLED for match in pattern.finditer(data)]


def widget_selectors(data: bytes, places: list[int]) -> list[str]:
    """The selectors of what a source names at some of these places: to find that there is none in a page costs more than to look here."""
    around = b" ".join(data[max(0, at - _BEFORE):at + _BEHIND] for at in places if data[at + 1] != _I).lower()
    return [selector for name, selector in _ELEMENTS if name in around]


def find_widgets(data: bytes, places: list[int]) -> Iterator[Fragment]:
    """Posts of which a source holds but the id, from which a script makes them."""
    ids: dict[str, None] = {}
    for at in places:
        match = _POST_ID.match(data, at)
        if match is not None and (data[at - 7:at] == b"createT" or _WORD.match(data, max(0, at - 2)) is None):
            ids[match.group(1).decode("ascii")] = None
    for post_id in list(ids)[:_MOST]:
        yield Fragment(html=f'<div data-tweet-id="{post_id}"></div>', kind="script")
