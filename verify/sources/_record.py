"""The official copy of a post, and what looking for one can give."""

from __future__ import annotations

import datetime
import re
from typing import Any

from verify import platforms
from verify._patterns import regex
from verify.model import Message, UnreadableInput
from verify.platforms._answer import STATES, Found, Gone, Lookup, Record, Unavailable

__all__ = ["STATES", "Found", "Gone", "Lookup", "Record", "Unavailable", "meaning", "moments_of", "parse_record"]


def parse_record(data: Any, origin: str) -> Record:
    """A record from JSON data. Raises UnreadableInput with the field that is wrong."""
    if not isinstance(data, dict):
        raise UnreadableInput("it holds no object")
    for key in ("platform", "post_id"):
        if not isinstance(data.get(key), str) or not data[key]:
            raise UnreadableInput(f"its {key!r} is missing or no text")
    known = platforms.keys()
    if data["platform"] not in known:
        raise UnreadableInput(f"its 'platform' is {data['platform']!r}; it may be {', '.join(known)}")
    state = data.get("state", "ok")
    if state not in STATES:
        raise UnreadableInput(f"its 'state' is {state!r}; it may be {', '.join(STATES)}")
    for key in ("url", "handle", "name", "created_at", "text", "account_id", "archived"):
        if not isinstance(data.get(key), str | None):
            raise UnreadableInput(f"its {key!r} is no text")
    if data.get("created_at") and moments_of(data["created_at"]) is None:
        raise UnreadableInput(f"its 'created_at' is {data['created_at']!r}; it must be ISO 8601, such as 2025-03-28T14:30:00+00:00")
    for key in ("truncated", "edited"):
        if not isinstance(data.get(key, False), bool):
            raise UnreadableInput(f"its {key!r} is neither true nor false")
    media = data.get("media")
    if media is not None and (not isinstance(media, list) or not all(isinstance(m, str) for m in media)):
        raise UnreadableInput("its 'media' is no list of texts")
    import html

    text, handle = data.get("text"), data.get("handle")
    return Record(
        platform=data["platform"], post_id=data["post_id"], state=state, url=data.get("url"), handle=handle.lstrip("@") if handle else None,
        name=html.unescape(data["name"]) if data.get("name") else None, created_at=data.get("created_at") or None,
        text=html.unescape(text) if text is not None else None, media=tuple(media) if media is not None else None, origin=origin,
        account_id=data.get("account_id"), truncated=data.get("truncated", False), edited=data.get("edited", False), archived=data.get("archived"),
    )


_MOMENT = regex(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d+))?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?", re.I)


def moments_of(created: str) -> tuple[datetime.datetime, datetime.datetime] | None:
    """The first and the last moment (UTC) that a record's time may mean: a bare day is a whole one, a time without a zone is UTC's."""
    match = _MOMENT.fullmatch(created.strip())
    if match is None:
        return None
    day, clock, seconds, fraction, zone = match.groups()
    zone = "+00:00" if zone is None or zone in "Zz" else zone[:3] + ":" + (zone[3:].lstrip(":") or "00")
    try:
        moment = datetime.datetime.fromisoformat(f"{day}T{clock or '00:00'}{seconds or ':00'}.{(fraction or '0')[:6]:0<6}{zone}").astimezone(datetime.timezone.utc)
        return moment, moment + datetime.timedelta(hours=23, minutes=59, seconds=59) if clock is None else moment
    except (ValueError, OverflowError):
        return None


def meaning(record: Record, reason: str = "", confidence: float = 1.0) -> Lookup:
    """What a record's state means: only `deleted` and `account-gone` say that the post is not there."""
    if record.state == "ok":
        return Found(record=record)
    if record.state in ("deleted", "account-gone"):
        return Gone(record=record, reason=reason, confidence=confidence)
    return Unavailable(reason=reason or {
        "protected": Message("the account is protected: only its followers see its posts"),
        "suspended": Message("the account is suspended, which says nothing about the post"),
        "withheld": Message("the platform withholds the post in some places"),
    }[record.state], state=record.state)
