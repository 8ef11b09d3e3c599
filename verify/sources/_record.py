"""The official copy of a post, and what looking for one can give."""

from __future__ import annotations

import html
from typing import Any

from verify.model import Message, UnreadableInput
from verify.platforms._answer import STATES, Found, Gone, Lookup, Record, Unavailable

__all__ = ["STATES", "Found", "Gone", "Lookup", "Record", "Unavailable", "meaning", "parse_record"]


def parse_record(data: Any, origin: str) -> Record:
    """A record from JSON data. Raises UnreadableInput with the field that is wrong."""
    if not isinstance(data, dict):
        raise UnreadableInput("it holds no object")
    for key in ("platform", "post_id"):
        if not isinstance(data.get(key), str) or not data[key]:
            raise UnreadableInput(f"its {key!r} is missing or no text")
    state = data.get("state", "ok")
    if state not in STATES:
        raise UnreadableInput(f"its 'state' is {state!r}; it may be {', '.join(STATES)}")
    for key in ("url", "handle", "name", "created_at", "text"):
        if not isinstance(data.get(key), str | None):
            raise UnreadableInput(f"its {key!r} is no text")
    media = data.get("media") or []
    if not isinstance(media, list) or not all(isinstance(m, str) for m in media):
        raise UnreadableInput("its 'media' is no list of texts")
    text = data.get("text")
    return Record(
        platform=data["platform"], post_id=data["post_id"], state=state, url=data.get("url"), handle=data.get("handle"), name=data.get("name"),
        created_at=data.get("created_at"), text=html.unescape(text) if text is not None else None, media=tuple(media), origin=origin,
    )


def meaning(record: Record) -> Lookup:
    """What a record's state means: only `deleted` and `account-gone` say that the post is not there."""
    if record.state == "ok":
        return Found(record=record)
    if record.state in ("deleted", "account-gone"):
        return Gone(record=record)
    return Unavailable(reason={
        "protected": Message("the account is protected: only its followers see its posts"),
        "suspended": Message("the account is suspended, which says nothing about the post"),
        "withheld": Message("the platform withholds the post in some places"),
    }[record.state], state=record.state)
