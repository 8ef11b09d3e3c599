"""The habits of each platform, one file each: addresses, ids that hold a time, handles, media links, lengths. No sockets.

A file put here is in the program. Nothing is loaded before it is asked for; every function is total on str, except that a
platform's key that has no file raises UsageError.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING

from verify.model import Message
from verify.platforms._platform import Address, IdTime, Platform
from verify.platforms._shelf import keys, module, platform, platforms

if TYPE_CHECKING:
    from verify.platforms._answer import Answer, Ask, Lookup, Request

__all__ = [
    "Address", "IdTime", "Platform", "address_of", "archived_addresses", "handle_problem", "identity", "ids_between", "keys", "look_up", "media_link_problem", "parse_address", "platform",
    "platform_of_host", "platforms", "read_answer", "read_archived", "requests", "services", "text_length", "time_of_account_id", "time_of_id", "time_of_media",
]


def parse_address(url: str) -> Address | None:
    """The post that a link leads to; None for anything that is not the address of a post."""
    from verify.platforms import _addresses

    return _addresses.parse_address(url)


def platform_of_host(host: str) -> str | None:
    """The key of the platform whose host (or whose host's subdomain) this is; None for any other."""
    from verify.platforms import _addresses

    owner = _addresses._platform_of(host)
    return owner.key if owner is not None else None


def identity(platform_key: str, post_id: str, url: str | None = None, handle: str | None = None) -> str:
    """A post's id, behind its channel, host or owner where ids are not unique on the platform ("kgmeteo/512")."""
    from verify.platforms import _addresses

    return _addresses.identity(platform_key, post_id, url, handle)


def time_of_id(platform_key: str, post_id: str) -> IdTime | None:
    """When a post's id was made, UTC; None where it does not say."""
    from verify.platforms import _clocks

    return _clocks.time_of_id(platform(platform_key), post_id)


def ids_between(platform_key: str, start: datetime.datetime, end: datetime.datetime) -> tuple[int, int] | None:
    """The numbers `[low, high)` of the posts made from one moment to another; None where ids hold no time."""
    from verify.platforms import _clocks

    clock = platform(platform_key).clock
    return _clocks.ids_between(clock, start, end) if clock is not None else None


def time_of_account_id(platform_key: str, account_id: str) -> IdTime | None:
    """When an account was made, from its number; None for numbers that only count."""
    from verify.platforms import _clocks

    clock = platform(platform_key).account_clock
    return _clocks.read_clock(clock, account_id) if clock is not None else None


def time_of_media(platform_key: str, link_or_key: str) -> IdTime | None:
    """When the media under a link or key was uploaded; None where it does not say."""
    from verify.platforms import _media

    return _media.time_of_media(platform(platform_key), link_or_key)


def handle_problem(platform_key: str, handle: str) -> Message | None:
    """Why a handle cannot exist on a platform, as a sentence; None where it can."""
    from verify.platforms import _handles

    return _handles.handle_problem(platform(platform_key), handle)


def media_link_problem(platform_key: str, link: str, posted: datetime.date | None = None) -> Message | None:
    """Why a media link cannot be the platform's, as a sentence; None where it can. `posted`: the day of the post, if known."""
    from verify.platforms import _media

    return _media.media_link_problem(platform(platform_key), link, posted)


def text_length(platform_key: str, text: str) -> tuple[int, int | None]:
    """The length of a text as the platform counts, and the limit of an ordinary account (None: none that helps)."""
    from verify.platforms import _length

    return _length.text_length(platform(platform_key), text)


def services() -> frozenset[str]:
    """The hosts that are asked for posts. A platform on anyone's server is asked on the server of the post besides."""
    return frozenset(host for key in keys() for host in getattr(module(key), "SERVICES", ()))


def archived_addresses(address: Address) -> tuple[str, ...]:
    """The addresses under which archives may have kept a post; none where what they keep cannot be read."""
    describe = getattr(module(address.platform), "archived_addresses", None)
    kept: tuple[str, ...] = describe(address) if describe is not None else ()
    return kept


def read_archived(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a page or an answer says of the post that an archive once took. Total on any body."""
    answer: Answer = module(request.address.platform).read_archived(request, status, headers, body)
    return answer


def address_of(platform_key: str, post_id: str | None, url: str | None, handle: str | None) -> Address | None:
    """The address of a post from what is known of it: its link, else its id and account in the platform's own form."""
    from verify.platforms import _addresses

    address = _addresses.parse_address(url) if url else None
    if address is None and post_id:
        owner = platform(platform_key)
        values = {"post_id": post_id, "handle": handle or "", "local": (handle or "").partition("@")[0], "host": (handle or "").partition("@")[2]}
        values["site"] = owner.sites[0] if owner.sites else ""
        for template in owner.permalinks:
            address = _addresses.parse_address(_addresses.fill(template, values))
            if address is not None and address.platform == platform_key and address.post_id == post_id:
                return address
        return None
    return address if address is not None and address.platform == platform_key else None


def requests(address: Address) -> tuple[Request, ...]:
    """What to ask for a post's official record, in order; nothing where the platform answers nobody without a key."""
    describe = getattr(module(address.platform), "requests", None)
    asked: tuple[Request, ...] = describe(address) if describe is not None else ()
    return asked


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a reply says of the post: Found, Gone, Unavailable, or Further (whom to ask next). Total on any reply."""
    from verify.platforms._answer import Unavailable

    read = getattr(module(request.address.platform), "read_answer", None)
    if read is None:
        from verify.model import Message

        return Unavailable(reason=Message("this platform shows its posts to nobody without an account"))
    answer: Answer = read(request, status, headers, body)
    return answer


def look_up(address: Address, ask: Ask) -> Lookup:
    """The official record of a post. `ask` sends a request and gives (status, headers, body), or None where no reply came."""
    from verify.platforms import _answer

    return _answer.look_up(requests(address), read_answer, ask)
