"""What X says of a post, in every shape in which it says it: syndication, oEmbed, and the interfaces that archives kept."""

from __future__ import annotations

import datetime
import html
import math
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from verify._patterns import regex
from verify.model import Message
from verify.platforms import _oembed
from verify.platforms._answer import (
    Answer,
    Found,
    Lookup,
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

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_PRINTED = regex(r"([A-Z][a-z]+) (\d{1,2}), (\d{4})")
# What a tombstone says, by stems of its English: the wording changes, and what is not known here says nothing.
_TOMBSTONES = (
    ("deleted by", "deleted"), ("no longer exist", "account-gone"), ("suspended", "suspended"), ("protected", "protected"),
    ("limits who can", "protected"), ("withheld", "withheld"), ("age-restricted", "withheld"), ("age restricted", "withheld"),
)
# Codes of the old interface: gone, suspended, protected, asked too often.
_CODES = {34: "deleted", 144: "deleted", 421: "deleted", 422: "deleted", 63: "suspended", 179: "protected", 88: "often", 429: "often"}
_REASONS = {
    "suspended": Message("the account is suspended, which says nothing about the post"), "protected": Message("the account is protected: only its followers see its posts"),
    "withheld": Message("X withholds the post from some readers"), "often": Message("X asks for fewer requests"),
}


def token(post_id: str) -> str:
    """The token that goes with an id: `((Number(id) / 1e15) * Math.PI).toString(36)` without its zeros and its point."""
    return re.sub(r"0+|\.", "", _radix36(float(int(post_id)) / 1e15 * math.pi))


def _radix36(value: float) -> str:
    """A positive number as JavaScript writes it in base 36: as many digits as tell it from its neighbours."""
    whole = math.floor(value)
    fraction = value - whole
    delta = max(0.5 * (math.nextafter(value, math.inf) - value), math.nextafter(0.0, 1.0))
    digits: list[int] = []
    while fraction >= delta:
        fraction *= 36
        delta *= 36
        digit = int(fraction)
        digits.append(digit)
        fraction -= digit
        if (fraction > 0.5 or (fraction == 0.5 and digit & 1)) and fraction + delta > 1:
            while digits and digits[-1] == 35:
                digits.pop()
            if digits:
                digits[-1] += 1
            else:
                whole += 1
            break
    integer = ""
    while True:
        whole, digit = divmod(whole, 36)
        integer = _DIGITS[digit] + integer
        if not whole:
            break
    return integer + ("." + "".join(_DIGITS[digit] for digit in digits) if digits else "")


def requests(address: Address) -> tuple[Request, ...]:
    """Syndication, which has words, time and media; then oEmbed, which still answers where that is closed."""
    post_id = address.post_id
    # An address of x.com was no address to oEmbed until 2024; that of twitter.com always was.
    permalink = f"https://twitter.com/{address.handle or 'i'}/status/{post_id}"
    return (
        Request(url=f"https://cdn.syndication.twimg.com/tweet-result?id={post_id}&lang=en&token={token(post_id)}", address=address, route="syndication"),
        Request(
            url=f"https://publish.twitter.com/oembed?url={quote(permalink, safe='')}&omit_script=1&lang=en&hide_thread=1&dnt=true", address=address, route="oembed"),
    )


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a reply says of the post."""
    data = parse_json(body)
    coded = _by_code(request, data)
    if coded is not None:
        return coded
    if status == 404:
        return gone(request, Message("X answers that there is no such post: it never existed or is gone"))
    if request.route == "oembed":
        if status == 403:
            return Unavailable(reason=_REASONS["protected"], state="protected")
        return refused(status) if status != 200 else _read_card(request, data)
    return refused(status) if status != 200 else read_tweet(request, data)


def _by_code(request: Request, data: Any) -> Lookup | None:
    for error in as_objects(as_mapping(data).get("errors")):
        code = error.get("code")
        state = _CODES.get(code) if isinstance(code, int) else None
        if state is not None:
            return _in_state(request, state, Message("X answers with its code {code}", code=code))
    return None


def _in_state(request: Request, state: str, told: str) -> Lookup:
    if state in ("deleted", "account-gone"):
        return gone(request, told, state)
    return Unavailable(reason=_REASONS[state], state=None if state == "often" else state)


# ------------------------------------------------------------------ oEmbed


def _read_card(request: Request, card: Any) -> Lookup:
    markup = as_text(as_mapping(card).get("html"))
    if markup is None or not _oembed.is_card(card):
        return Unavailable(reason=Message("X answered with something that is no record of a post"))
    from selectolax.lexbor import LexborHTMLParser

    from verify.platforms._addresses import parse_address
    from verify.platforms._markup import words_of

    tree = LexborHTMLParser(markup)
    links = tree.css("blockquote > a")
    address = parse_address(links[-1].attributes.get("href") or "") if links else None
    address = address or parse_address(as_text(card.get("url")) or "")
    if address is None or address.post_id != request.address.post_id:
        return Unavailable(reason=Message("X answered with another post"))
    paragraphs = tree.css("blockquote > p")
    text = "\n\n".join(words_of(paragraph.html or "") for paragraph in paragraphs) or None
    shown = [link for paragraph in paragraphs for link in paragraph.css("a")]
    said = re.sub(r"(?:\s*(?:https?://|pic\.)\S+)+$", "", text or "")
    media = tuple(link.text() for link in shown if link.text().startswith(("pic.twitter.com/", "pic.x.com/")))
    return Found(record=Record(
        platform="x", post_id=address.post_id, url=address.url, handle=address.handle or _oembed.handle_in(card), name=as_text(card.get("author_name")),
        created_at=_printed_day(links[-1].text() if links else "", address.post_id), text=text, media=media, origin=request.url,
        truncated=said.rstrip().endswith(("…", "...")),  # a card says in no other way that it has only the beginning
    ))


def _printed_day(printed: str, post_id: str) -> str | None:
    """The day that a card prints (UTC), with the time of the id where that is the same day."""
    from verify.platforms import time_of_id

    match = _PRINTED.search(printed)
    if match is None or match.group(1) not in _MONTHS:
        return None
    try:
        day = datetime.date(int(match.group(3)), _MONTHS.index(match.group(1)) + 1, int(match.group(2)))
    except ValueError:
        return None
    held = time_of_id("x", post_id)
    if held is not None and held.kind == "exact" and held.earliest.date() == day:
        return held.earliest.replace(microsecond=0).isoformat()
    return day.isoformat()


# ------------------------------------------------------------------ posts as JSON


def read_tweet(request: Request, data: Any) -> Lookup:
    """A post as syndication, the web's GraphQL, or the interfaces of 2012 and 2020 give it."""
    tweet = _unwrapped(as_mapping(data))
    kind = tweet.get("__typename")
    if kind in ("TweetTombstone", "TextTombstone"):
        return _read_tombstone(request, tweet)
    if kind == "TweetUnavailable":
        reason = (as_text(tweet.get("reason")) or "").lower()
        state = {"suspended": "suspended", "protected": "protected", "nsfwloggedout": "withheld"}.get(reason)
        return Unavailable(reason=_REASONS[state] if state else Message("X does not show the post"), state=state)
    legacy = as_mapping(tweet.get("legacy"))
    fields = {**tweet, **legacy}
    post_id = as_text(fields.get("id_str")) or as_text(fields.get("rest_id")) or as_text(fields.get("id"))
    text = as_text(fields.get("full_text")) or as_text(fields.get("text"))
    if post_id is None or text is None:
        return Unavailable(reason=Message("X answered with nothing, which it also does for posts that are there"))
    edits = as_mapping(fields.get("edit_control")).get("edit_tweet_ids")
    if post_id != request.address.post_id and not (isinstance(edits, list) and request.address.post_id in edits):
        return Unavailable(reason=Message("X answered with another post"))
    user = _user(fields)
    if not user and kind == "Tweet":
        return gone(request, Message("X has the post but no account to it: the account no longer exists"), "account-gone")
    note = as_mapping(as_mapping(as_mapping(fields.get("note_tweet")).get("note_tweet_results")).get("result"))
    whole = as_text(note.get("text"))
    handle = as_text(user.get("screen_name")) or as_text(user.get("username")) or request.address.handle
    return Found(record=Record(
        platform="x", post_id=request.address.post_id, url=f"https://x.com/{handle or 'i'}/status/{post_id}", handle=handle,
        name=as_text(user.get("name")), created_at=_moment(as_text(fields.get("created_at"))), text=html.unescape(whole or text),
        media=_media(fields), origin=request.url, account_id=as_text(user.get("id_str")) or as_text(user.get("rest_id")) or as_text(fields.get("author_id")),
        truncated=whole is None and bool(fields.get("note_tweet") or fields.get("truncated")),
        edited=bool(fields.get("isEdited")) or (isinstance(edits, list) and len(edits) > 1),
    ))


def _unwrapped(data: dict[str, Any]) -> dict[str, Any]:
    """The post inside the wrappings of GraphQL and of the interface of 2020."""
    inner = as_mapping(data.get("data"))
    result = as_mapping(as_mapping(inner.get("tweetResult")).get("result"))
    if result:
        data = result
    elif inner.get("text"):
        users = as_objects(as_mapping(data.get("includes")).get("users"))
        author = next((user for user in users if user.get("id") == inner.get("author_id")), {})
        data = {**inner, "user": author}
    elif "threaded_conversation_with_injections_v2" in inner:
        conversation = as_mapping(inner["threaded_conversation_with_injections_v2"])
        for instruction in as_objects(conversation.get("instructions")):
            for entry in as_objects(instruction.get("entries")):
                item = as_mapping(as_mapping(entry.get("content")).get("itemContent"))
                found = as_mapping(as_mapping(item.get("tweet_results")).get("result"))
                if found:
                    return found
    if data.get("__typename") == "TweetWithVisibilityResults":
        data = as_mapping(data.get("tweet"))
    return data


def _user(fields: dict[str, Any]) -> dict[str, Any]:
    user = as_mapping(fields.get("user"))
    if user:
        return user
    result = as_mapping(as_mapping(as_mapping(fields.get("core")).get("user_results")).get("result"))
    return {**result, **as_mapping(result.get("legacy")), **as_mapping(result.get("core"))}


def _read_tombstone(request: Request, tweet: dict[str, Any]) -> Lookup:
    told = as_mapping(as_mapping(tweet.get("tombstone")).get("text")).get("text")
    text = (as_text(told) or "").lower()
    for stem, state in _TOMBSTONES:
        if stem in text:
            return _in_state(request, state, Message("X says of it: “{words}”", words=(as_text(told) or "").removesuffix(" Learn more").rstrip(". ")))
    return Unavailable(reason=Message("X does not show the post and does not say why, which it also does for posts that are there"))


def _media(fields: dict[str, Any]) -> tuple[str, ...] | None:
    """The links of a post's media; None where it has some, but the answer shows no link of them."""
    found: dict[str, None] = {}
    attached = as_objects(fields.get("mediaDetails"))
    for holder in ("extended_entities", "entities"):
        attached += as_objects(as_mapping(fields.get(holder)).get("media"))
    for one in attached:
        for field in ("display_url", "url", "media_url_https"):
            link = as_text(one.get(field))
            if link is not None:
                found.setdefault(link)
    for one in as_objects(as_mapping(fields.get("entities")).get("urls")):  # the interface of 2020 has media among the links
        link = as_text(one.get("display_url"))
        if link is not None and link.startswith(("pic.twitter.com/", "pic.x.com/")):
            found.setdefault(link)
    return tuple(found) or (None if fields.get("attachments") else ())


def _moment(text: str | None) -> str | None:
    """A time as X writes it: ISO 8601, or the form of 2006 ("Thu Nov 08 02:31:41 +0000 2012")."""
    if text is None:
        return None
    if re.match(r"\d{4}-\d\d-\d\dT", text):
        return text
    match = re.fullmatch(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) \+0000 (\d{4})", text)
    months = [month[:3] for month in _MONTHS]
    if match is None or match.group(1) not in months:
        return None
    return f"{match.group(4)}-{months.index(match.group(1)) + 1:02d}-{match.group(2)}T{match.group(3)}+00:00"
