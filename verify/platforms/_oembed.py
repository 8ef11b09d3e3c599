"""oEmbed: one way to ask for a post's name card, spoken by many platforms; it rarely has the words and never the time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from verify.model import Message
from verify.platforms._answer import (
    Answer,
    Found,
    Record,
    Request,
    Unavailable,
    as_text,
    gone,
    parse_json,
    refused,
)
from verify.platforms._platform import Address


def request(address: Address, endpoint: str) -> Request:
    """A request for the card of a post; `endpoint` ends where the address belongs."""
    return Request(url=endpoint + quote(address.url, safe=""), address=address, route="oembed")


def read(
    asked: Request, status: int, headers: Mapping[str, str], body: bytes, *, words: str | None = None, handle: str | None = None, gone_at: tuple[int, ...] = (404,)
) -> Answer:
    """What a reply says. `words` is the field that holds the post's words, if any does; `handle` the account, if known."""
    if status in gone_at:
        return gone(asked, Message("the platform answers that there is no such post (status {status})", status=status))
    if status in (401, 403):
        return Unavailable(reason=Message("the post is there, but the platform does not show it (status {status})", status=status), state="protected")
    if status != 200:
        return refused(status)
    card = parse_json(body)
    if not is_card(card):
        return Unavailable(reason=Message("the platform answered with something that is no record of a post"))
    return Found(record=Record(
        platform=asked.address.platform, post_id=asked.address.post_id, url=asked.address.url, handle=handle or asked.address.handle,
        name=as_text(card.get("author_name")), text=as_text(card.get(words)) if words else None, media=None, origin=asked.url,
    ))


def is_card(card: Any) -> bool:
    """Whether a JSON value is the card of something that someone made."""
    return isinstance(card, dict) and as_text(card.get("author_name")) is not None and ("html" in card or "provider_name" in card)


def handle_in(card: Any, field: str = "author_url", marked: bool = False) -> str | None:
    """The handle at the end of the author's address (".../@CKEditor"); `marked`: only behind an @, where other addresses hold no handle."""
    address = as_text(card.get(field)) if isinstance(card, dict) else None
    if address is None:
        return None
    last = address.rstrip("/").rpartition("/")[2].partition("?")[0]
    return last.removeprefix("@") if not marked or last.startswith("@") else None
