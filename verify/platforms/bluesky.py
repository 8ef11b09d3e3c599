"""Bluesky: handles are domain names, and what an id says of the time its writer's program said."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

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
from verify.platforms._platform import Address, Clock, Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="bluesky",
    label="Bluesky",
    launched=datetime.date(2022, 11, 17),
    hosts=("bsky.app",),
    mirrors=("at", "fxbsky.app", "bskyx.app", "bskye.app", "vxbsky.app", "bsyy.app", "skyview.social", "main.bsky.dev", "staging.bsky.app", "deer.social"),
    fields=(
        ("handle", "[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9-]{1,63}){1,10}"),
        ("owner", "did:[a-z]{1,12}:[A-Za-z0-9._:-]{1,128}"),
        ("post_id", "[A-Za-z0-9_~.-]{1,64}"),
        ("href", ".+"),
    ),
    addresses=(
        Form(template="/profile/{owner}/post/{post_id}/*"),
        Form(template="/profile/{handle}/post/{post_id}/*"),
        Form(template="/embed/{owner}/app.bsky.feed.post/{post_id}/*"),
        Form(template="/embed/{handle}/app.bsky.feed.post/{post_id}/*"),
        Form(template="at/{owner}/app.bsky.feed.post/{post_id}"),  # at://did/app.bsky.feed.post/key, the protocol's own address
        Form(template="at/{handle}/app.bsky.feed.post/{post_id}"),
    ),
    permalinks=("https://bsky.app/profile/{handle}/post/{post_id}", "https://bsky.app/profile/{owner}/post/{post_id}"),
    handle=Handle(
        letters="A-Za-z0-9.-", letters_told="letters of the English alphabet, figures, hyphens and dots", longest=253, shortest=3,
        shape="(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
        shape_told="a handle there is a whole domain name, such as name.bsky.social",
    ),
    # A key that would be older than 2006 is no time stamp: not every key is one.
    clock=Clock(
        shift=10, unit_us=1, epoch_us=0, first=1_136_073_600_000_000 << 10, kind="declared", decimal=(0, 0), alphabet="234567abcdefghijklmnopqrstuvwxyz", coded=(13, 13),
    ),
    text_limit=300,
    sources=(
        Source(fact="launched", where="first posts on the team's server, November 2022 (recalled)", seen="2026-11"),
        Source(fact="clock", where="atproto.com/specs/tid, interop vectors; can be back-dated (twitter-to-bluesky#104)", seen="2026-11"),
        Source(fact="handle", where="atproto.com/specs/handle, interop vectors", seen="2026-11"),
        Source(fact="text_limit", where="lexicon app.bsky.feed.post: 300 graphemes", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://bsky.app/profile/atproto.com/post/3lbd2ebt3wk2r", post_id="3lbd2ebt3wk2r", handle="atproto.com", at="2024-11-19T18:19:55.098Z"),
        Specimen(address="https://bsky.app/profile/did:plc:wgxr2fnwbyylu2bj3cx3lrfm/post/3mavlx6v3ak2c?ref_src=embed", post_id="3mavlx6v3ak2c", owner="did:plc:wgxr2fnwbyylu2bj3cx3lrfm"),
        Specimen(address="at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3laulgolrfz2f", post_id="3laulgolrfz2f", owner="did:plc:z72i7hdynmk6r22z27h6tvur", at="2024-11-14T00:15:33.133695Z"),
        Specimen(address="https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3mobxazawuy2b?id=1", post_id="3mobxazawuy2b", owner="did:plc:z72i7hdynmk6r22z27h6tvur", at="2026-06-14T23:45:27.737182Z"),
    ),
    not_posts=("https://bsky.app/profile/atproto.com", "https://bsky.app/hashtag/news", "https://bsky.app/profile/atproto.com/feed/abc", "at://did:plc:abc/app.bsky.graph.list/3l"),
    handles=("atproto.com", "marineoffice.bsky.social", "a.co", "xn--bcher-kva.tld", "handle.invalid", "did:plc:z72i7hdynmk6r22z27h6tvur"),
    not_handles=("marine_office.gov.scot", "marineoffice", "john..test", "-john.test", "john.0", "bücher.test", "john.test."),
)


_SERVICE = "https://public.api.bsky.app/xrpc/"

# The only hosts that are asked for its posts.
SERVICES = ("public.api.bsky.app", "embed.bsky.app")


def requests(address: Address) -> tuple[Request, ...]:
    """The post by its account's DID; where only the handle is known, first whose handle it is."""
    if address.owner:
        return _post_requests(address, address.owner)
    if not address.handle:
        return ()
    return (Request(url=f"{_SERVICE}com.atproto.identity.resolveHandle?handle={quote(address.handle, safe='')}", address=address, route="handle"),)


def _post_requests(address: Address, did: str) -> tuple[Request, ...]:
    """The post in a list of posts, in its thread, and as a card: the later ones are asked where the earlier do not answer."""
    uri = quote(f"at://{did}/app.bsky.feed.post/{address.post_id}", safe="")
    card = quote(f"https://bsky.app/profile/{did}/post/{address.post_id}", safe="")
    return (
        Request(url=f"{_SERVICE}app.bsky.feed.getPosts?uris={uri}", address=address, route="posts"),
        Request(url=f"{_SERVICE}app.bsky.feed.getPostThread?uri={uri}&depth=0&parentHeight=0", address=address, route="thread"),
        Request(url=f"https://embed.bsky.app/oembed?format=json&url={card}", address=address, route="oembed"),
    )


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What the reply says of the handle (whom to ask for) or of the post (alone or as a thread)."""
    data = as_mapping(parse_json(body))
    if request.route == "handle":
        did = as_text(data.get("did"))
        if status == 200 and did is not None and did.startswith("did:"):
            return Further(requests=_post_requests(request.address, did))
        if status == 400 and "resolve" in (as_text(data.get("message")) or "").lower():
            return gone(request, Message("the handle {handle} no longer leads to an account", handle=request.address.handle), "account-gone", 0.8)
        return refused(status)
    if request.route == "oembed":
        return _read_card(request, status, headers, body)
    if status == 400 and data.get("error") == "NotFound":
        return _absent(request, Message("Bluesky answers that there is no such post"))
    if status != 200:
        return refused(status)
    thread = as_mapping(data.get("thread"))
    if str(thread.get("$type")).endswith("#notFoundPost"):
        return _absent(request, Message("Bluesky answers that there is no such post"))
    if str(thread.get("$type")).endswith("#blockedPost"):
        return Unavailable(reason=Message("the account hides its posts from this reader"), state="withheld")
    if isinstance(data.get("posts"), list):
        posts = as_objects(data["posts"])
        if not posts:
            return _absent(request, Message("Bluesky leaves the post out, as it does where there is none"))
        return _read_post(request, posts[0])
    return _read_post(request, as_mapping(thread.get("post")))


def _absent(request: Request, told: Message) -> Answer:
    """An absence, less sure where the account was found by its handle: that may have passed to somebody else."""
    if request.address.owner is None:
        return gone(request, Message("{told} of the account that has this handle now", told=told), confidence=0.7)
    return gone(request, told)


def _read_card(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """The card of an embed, which has the words and no time; that a card is missing says nothing (some accounts forbid them)."""
    answer = _oembed.read(request, status, headers, body, gone_at=(), handle=_oembed.handle_in(parse_json(body)))
    if not isinstance(answer, Found):
        return answer
    from selectolax.lexbor import LexborHTMLParser

    from verify.platforms._markup import words_of

    words = LexborHTMLParser(as_text(as_mapping(parse_json(body)).get("html")) or "").css_first("blockquote > p")
    return Found(record=dataclasses.replace(answer.record, text=words_of(words.html or "") if words is not None else None, truncated=words is None))


def _read_post(request: Request, post: dict[str, Any]) -> Answer:
    author, written = as_mapping(post.get("author")), as_mapping(post.get("record"))
    uri, did, text = as_text(post.get("uri")), as_text(author.get("did")), written.get("text")
    if uri is None or did is None or not isinstance(text, str):
        return Unavailable(reason=Message("Bluesky answered with something that is no record of a post"))
    if uri.rpartition("/")[2] != request.address.post_id:
        return Unavailable(reason=Message("Bluesky answered with another post"))
    labels = {as_text(label.get("val")) for label in as_objects(post.get("labels")) + as_objects(author.get("labels"))}
    if labels & {"!no-unauthenticated", "!takedown", "!hide"}:
        return Unavailable(reason=Message("the post is hidden from readers who are not logged in"), state="withheld")
    handle = as_text(author.get("handle"))
    return Found(record=Record(
        platform="bluesky", post_id=request.address.post_id, url=f"https://bsky.app/profile/{handle or did}/post/{request.address.post_id}", handle=handle,
        name=as_text(author.get("displayName")), created_at=as_text(written.get("createdAt")), text=text, media=_pictures(as_mapping(post.get("embed"))),
        origin=request.url, account_id=did,
    ))


def _pictures(embed: dict[str, Any]) -> tuple[str, ...]:
    shown = {**embed, **as_mapping(embed.get("media"))}
    links = [as_text(one.get("fullsize")) for one in as_objects(shown.get("images"))]
    links += [as_text(shown.get("playlist")), as_text(as_mapping(shown.get("external")).get("uri"))]
    return tuple(link for link in links if link is not None)
