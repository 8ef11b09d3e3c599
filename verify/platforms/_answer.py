"""What asking a platform for a post is made of: the request, the reply, and what looking for a post can give.

No socket is opened here: `look_up` is handed a function that asks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from verify._records import dataclass
from verify.model import Message
from verify.platforms._platform import Address

STATES = ("ok", "deleted", "account-gone", "protected", "suspended", "withheld")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A post as the platform, an archive or a fixture has it. `created_at` is ISO 8601 with an offset, or a bare day (UTC).

    `truncated` says that the record itself has only the beginning of the words; `account_id` stays when a handle changes;
    `media` is None where the answer does not tell it; `archived` is when an archive took this copy (ISO 8601), if one did.
    """

    platform: str
    post_id: str
    state: str = "ok"
    url: str | None = None
    handle: str | None = None
    name: str | None = None
    created_at: str | None = None
    text: str | None = None
    media: tuple[str, ...] | None = ()
    origin: str = ""
    account_id: str | None = None
    truncated: bool = False
    edited: bool = False
    archived: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """There is a record, and it is whole."""

    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """The record says explicitly that the post does not exist any more: deleted, or its account gone.

    `reason` says how that is known, `confidence` how sure it is (a Mastodon server says the same of a private post).
    """

    record: Record
    reason: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unavailable:
    """No record could be had; nothing follows from that. `state` is the record's where the platform told it."""

    reason: str
    state: str | None = None


Lookup = Found | Gone | Unavailable


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One GET that asks for a post. `route` names the interface, so that its reply is read as such."""

    url: str
    address: Address
    route: str
    headers: tuple[tuple[str, str], ...] = (("Accept", "application/json"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Further:
    """A reply that is no answer yet, but says whom to ask next: before all that was still to be asked, or `instead` of it."""

    requests: tuple[Request, ...]
    instead: bool = False


Answer = Lookup | Further
Ask = Callable[[Request], "tuple[int, Mapping[str, str], bytes] | Unavailable | None"]
_MOST_REQUESTS = 6


def look_up(requests: tuple[Request, ...], read: Callable[[Request, int, Mapping[str, str], bytes], Answer], ask: Ask) -> Lookup:
    """The first reply that says something of the post; `ask` gives status, headers and body, or None (or an Unavailable that says why) where there was no reply.

    A whole record ends it, and so does an explicit absence; a record that is cut is kept while a whole one is looked for.
    """
    pending = list(requests)
    cut: Found | None = None
    told: Unavailable | None = None
    asked = 0
    while pending and asked < _MOST_REQUESTS:
        request = pending.pop(0)
        asked += 1
        reply = ask(request)
        answer: Answer
        if reply is None or isinstance(reply, Unavailable):
            answer = reply or Unavailable(reason=Message("there was no answer"))
        else:
            answer = read(request, *reply)
        if isinstance(answer, Further):
            pending = [*answer.requests, *([] if answer.instead else pending)]
        elif isinstance(answer, Gone):
            return cut or answer
        elif isinstance(answer, Found):
            if not answer.record.truncated and answer.record.text is not None:
                return answer
            cut = cut or answer
        elif told is None or (told.state is None and answer.state is not None):
            told = answer
    return cut or told or Unavailable(reason=Message("this platform shows its posts to nobody without an account"))


def parse_json(body: bytes) -> Any:
    """The value of a JSON body, or None where it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def as_text(value: Any) -> str | None:
    """A value if it is a text that says something."""
    return value if isinstance(value, str) and value else None


def as_mapping(value: Any) -> dict[str, Any]:
    """A value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def gone(request: Request, reason: str, state: str = "deleted", confidence: float = 1.0) -> Gone:
    """An explicit absence of the post that was asked for."""
    address = request.address
    return Gone(
        record=Record(platform=address.platform, post_id=address.post_id, state=state, url=address.url, handle=address.handle, origin=request.url),
        reason=reason, confidence=confidence,
    )


def refused(status: int) -> Unavailable:
    """A reply that says nothing of the post, in words."""
    told = {
        400: Message("the platform did not understand the request"), 401: Message("the platform shows it only to those who are logged in"),
        403: Message("the platform does not show it"), 404: Message("the page that should tell was not there"), 429: Message("the platform asks for fewer requests"),
    }.get(status)
    if told is None and 300 <= status < 400:
        told = Message("the platform sent us elsewhere")
    elif told is None:
        told = Message("the platform is out of order") if status >= 500 else Message("the platform gave no answer")
    return Unavailable(reason=Message("{told} (status {status})", told=told, status=status))
