"""The habits of each platform, one file each: addresses, ids that hold a time, handles, media links, lengths. No sockets.

A file put here is in the program. Nothing is loaded before it is asked for; every function is total on str, except that a
platform's key that has no file raises UsageError.
"""

from __future__ import annotations

import datetime

from verify.platforms._platform import Address, IdTime, Platform
from verify.platforms._shelf import keys, platform, platforms

__all__ = [
    "Address", "IdTime", "Platform", "handle_problem", "identity", "keys", "media_link_problem", "parse_address", "platform",
    "platforms", "text_length", "time_of_account_id", "time_of_id", "time_of_media",
]


def parse_address(url: str) -> Address | None:
    """The post that a link leads to; None for anything that is not the address of a post."""
    from verify.platforms import _addresses

    return _addresses.parse_address(url)


def identity(platform_key: str, post_id: str, url: str | None = None, handle: str | None = None) -> str:
    """A post's id, behind its channel, host or owner where ids are not unique on the platform ("kgmeteo/512")."""
    from verify.platforms import _addresses

    return _addresses.identity(platform_key, post_id, url, handle)


def time_of_id(platform_key: str, post_id: str) -> IdTime | None:
    """When a post's id was made, UTC; None where it does not say."""
    from verify.platforms import _clocks

    return _clocks.time_of_id(platform(platform_key), post_id)


def time_of_account_id(platform_key: str, account_id: str) -> IdTime | None:
    """When an account was made, from its number; None for numbers that only count."""
    from verify.platforms import _clocks

    clock = platform(platform_key).account_clock
    return _clocks.read_clock(clock, account_id) if clock is not None else None


def time_of_media(platform_key: str, link_or_key: str) -> IdTime | None:
    """When the media under a link or key was uploaded; None where it does not say."""
    from verify.platforms import _media

    return _media.time_of_media(platform(platform_key), link_or_key)


def handle_problem(platform_key: str, handle: str) -> str | None:
    """Why a handle cannot exist on a platform, as a sentence; None where it can."""
    from verify.platforms import _handles

    return _handles.handle_problem(platform(platform_key), handle)


def media_link_problem(platform_key: str, link: str, posted: datetime.date | None = None) -> str | None:
    """Why a media link cannot be the platform's, as a sentence; None where it can. `posted`: the day of the post, if known."""
    from verify.platforms import _media

    return _media.media_link_problem(platform(platform_key), link, posted)


def text_length(platform_key: str, text: str) -> tuple[int, int | None]:
    """The length of a text as the platform counts, and the limit of an ordinary account (None: none that helps)."""
    from verify.platforms import _length

    return _length.text_length(platform(platform_key), text)
