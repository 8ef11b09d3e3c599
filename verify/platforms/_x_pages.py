"""What archives kept of a post on X: the pages of 2010 to 2023, which hold its words, and the answers of its interfaces since."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from verify._patterns import regex
from verify.model import Message
from verify.platforms import _x_answers
from verify.platforms._answer import Answer, Found, Record, Request, Unavailable, parse_json, refused

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# "Ada on Twitter: "words"", "Ada on X: "words" / X"; the quotation marks hold in every language of the page.
_TITLE = regex(r"^(?:\(\d+\+?\)\s*)?(?P<name>.*?) on (?:Twitter|X)\s?: [\"“](?P<words>.*)[\"”](?: / (?:Twitter|X))?$", re.S)
_QUOTED = regex(r"^[\"“](?P<words>.*)[\"”]$", re.S)
_BY = regex(r"^(?P<name>.*?)(?: on (?:Twitter|X)| \(@\w+\))?$", re.S)


def read_page(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What an archived page or answer says; an empty shell, as the site sends to programs, says nothing."""
    if status != 200:
        return refused(status)
    data = parse_json(body)
    if data is not None:
        return _x_answers.read_tweet(request, data)
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(body.decode("utf-8", "replace"))
    found = _in_full(request, tree) or _in_its_head(request, tree)
    return Found(record=found) if found is not None else Unavailable(reason=Message("the archived page is an empty shell"))


def _in_full(request: Request, tree: LexborHTMLParser) -> Record | None:
    """The post in the page's body, as pages had it until 2020."""
    for tweet in tree.css("[data-tweet-id], [data-item-id]"):
        if request.address.post_id not in (tweet.attributes.get("data-tweet-id"), tweet.attributes.get("data-item-id")):
            continue
        words = tweet.css_first(".js-tweet-text, .tweet-text, .TweetTextSize, .entry-content")
        if words is None:
            continue
        when = tweet.css_first("[data-time-ms], [data-time]")
        handle = tweet.attributes.get("data-screen-name") or request.address.handle
        return _record(
            request, text=_text(words), handle=handle, name=tweet.attributes.get("data-name"), account_id=tweet.attributes.get("data-user-id"),
            created_at=_moment(when), media=_media(tweet),
        )
    return None


def _in_its_head(request: Request, tree: LexborHTMLParser) -> Record | None:
    """The post in the page's title and description, which later pages had for link previews."""
    from verify.platforms._addresses import parse_address

    described = {name: (node.attributes.get("content") or "").strip() for name in ("og:title", "og:description", "og:url")
                 if (node := tree.css_first(f"meta[property='{name}'], meta[name='{name}']")) is not None}
    link = tree.css_first("link[rel=canonical]")
    address = parse_address(described.get("og:url") or (link.attributes.get("href") if link is not None else "") or "")
    title = tree.css_first("title")
    shown = _TITLE.match(title.text().strip()) if title is not None else None
    if address is None or address.post_id != request.address.post_id or address.platform != "x":
        return None
    quoted = _QUOTED.match(described.get("og:description", ""))
    words = quoted.group("words") if quoted is not None else shown.group("words") if shown is not None else None
    if not words or not words.strip():
        return None
    by = _BY.match(described.get("og:title", ""))
    name = shown.group("name") if shown is not None else by.group("name") if by is not None else None
    return _record(request, text=words.strip(), handle=address.handle or request.address.handle, name=name or None, truncated=words.rstrip().endswith(("…", "...")))


def _record(request: Request, **known: object) -> Record:
    from verify.platforms import time_of_id

    address = request.address
    record = Record(platform="x", post_id=address.post_id, origin=request.url, media=None)
    record = dataclasses.replace(record, **known)  # type: ignore[arg-type]
    held = time_of_id("x", address.post_id)
    created = record.created_at or (held.earliest.replace(microsecond=0).isoformat() if held is not None and held.kind == "exact" else None)
    return dataclasses.replace(record, created_at=created, url=f"https://x.com/{record.handle or 'i'}/status/{address.post_id}")


def _text(words: LexborNode) -> str:
    """The words; the link to media, which pages hide behind the last of them, is parted from it."""
    from verify.platforms._markup import words_of

    return words_of(re.sub(r"(<a [^>]*u-hidden)", r" \1", words.html or ""))


def _moment(when: LexborNode | None) -> str | None:
    if when is None:
        return None
    milliseconds, seconds = when.attributes.get("data-time-ms"), when.attributes.get("data-time")
    text = (milliseconds or "")[:-3] or seconds or ""
    if not (text.isascii() and text.isdigit()) or not 1_142_000_000 < int(text) < 4_000_000_000:
        return None
    return datetime.datetime.fromtimestamp(int(text), datetime.timezone.utc).isoformat()


def _media(tweet: LexborNode) -> tuple[str, ...] | None:
    """The links to media in the post's words; None where the page shows pictures without such a link, or may."""
    codes = re.findall(r"pic\.(?:twitter|x)\.com/\w+", tweet.html or "")
    return tuple(dict.fromkeys(codes)) or None
