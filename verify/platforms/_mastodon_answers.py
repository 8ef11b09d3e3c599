"""What a server that speaks Mastodon says of a post (Mastodon itself, Truth Social)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from verify.model import Message
from verify.platforms import _oembed
from verify.platforms._answer import (
    Answer,
    Found,
    Further,
    Record,
    Request,
    Unavailable,
    as_mapping,
    as_objects,
    as_text,
    gone,
    parse_json,
    refused,
)
from verify.platforms._platform import Address


def requests(address: Address, host: str) -> tuple[Request, ...]:
    """The post itself, then its card, which closed servers may still give."""
    return (
        Request(url=f"https://{host}/api/v1/statuses/{address.post_id}", address=address, route="status"),
        _oembed.request(address, f"https://{host}/api/oembed?url="),
    )


def introductions(address: Address, host: str) -> tuple[Request, ...]:
    """Whether a server that nobody knows speaks Mastodon at all: its word on a post counts only if it does."""
    return tuple(Request(url=f"https://{host}/api/{version}/instance", address=address, route="instance") for version in ("v2", "v1"))


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes, host: str | None) -> Answer:
    """What a reply says. `host` goes behind a handle that has none; None where handles have no host."""
    if request.route == "instance":
        return _read_introduction(request, status, as_mapping(parse_json(body)))
    data = parse_json(body)
    if status == 404:
        if as_text(as_mapping(data).get("error")) is None:
            return Unavailable(reason=Message("the server does not answer as Mastodon does"))
        return gone(request, Message("the server answers that it has no such post: it is gone, or private"), confidence=0.6)
    if status != 200:
        return refused(status)
    if request.route == "oembed":
        return _oembed.read(request, status, headers, body)
    post = as_mapping(data)
    account = as_mapping(post.get("account"))
    acct, content = as_text(account.get("acct")), post.get("content")
    if acct is None or not isinstance(content, str) or as_text(post.get("created_at")) is None:
        return Unavailable(reason=Message("the server does not answer as Mastodon does"))
    if post.get("id") != request.address.post_id:
        return Unavailable(reason=Message("the server answered with another post"))
    from verify.platforms._markup import words_of

    media = tuple(link for one in as_objects(post.get("media_attachments")) if (link := as_text(one.get("url"))) is not None)
    return Found(record=Record(
        platform=request.address.platform, post_id=request.address.post_id, url=as_text(post.get("url")) or request.address.url,
        handle=acct if host is None or "@" in acct else f"{acct}@{host}", name=as_text(account.get("display_name")),
        created_at=as_text(post.get("created_at")), text=words_of(content), media=media, origin=request.url, account_id=as_text(account.get("id")),
        edited=as_text(post.get("edited_at")) is not None,
    ))


def _read_introduction(request: Request, status: int, data: dict[str, Any]) -> Answer:
    """A server's account of itself: the name it gives itself, and a version."""
    name = as_text(data.get("domain")) or as_text(data.get("uri"))
    if status == 200 and name is not None and as_text(data.get("version")) is not None and request.address.host is not None:
        return Further(requests=requests(request.address, request.address.host), instead=True)
    return refused(status) if status in (401, 403, 429) or status >= 500 else Unavailable(reason=Message("the server does not answer as Mastodon does"))
