"""What a platform is: one literal that says when it began, how its posts are addressed, and what its ids tell.

The dataclasses here are the furniture; a platform's own file holds nothing but their values, each with its source.
"""

from __future__ import annotations

import datetime

from verify._records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One way to write a post's address.

    `template` is a path (for any host of the platform) or a host and a path, with `{fields}`; a query may follow. `/*` at
    its end stands for anything that may come after (a photo's number, an embed's suffix). `permalink` is the address under
    which such a post is best known, where it is not the platform's own.
    """

    template: str
    permalink: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """The grammar of a handle: which characters, how many, and a shape where those two do not say all.

    `letters` is the inside of a regular expression's class; `letters_told`, `shape_told` say the same to a journalist.
    """

    letters: str
    letters_told: str
    longest: int
    shortest: int = 1
    shape: str | None = None
    shape_told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """How an id holds the time: `time = (number >> shift) * unit_us + epoch_us`, in whole microseconds.

    `decimal` is how many figures (fewest, most) an id in decimal has, `coded` how many signs one in `alphabet`, of which the
    first `used` count (None: all). `group` is for Weibo's ids: every 4 signs from the right are 7 decimal figures. The clock
    runs for numbers from `first` on. `kind` is that of IdTime.
    """

    shift: int
    unit_us: int
    epoch_us: int
    first: int
    kind: str = "exact"
    decimal: tuple[int, int] = (1, 19)
    alphabet: str | None = None
    coded: tuple[int, int] = (0, 0)
    used: int | None = None
    group: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """A real (or documented) address and what it must be read as. `at` is the time of its id, ISO 8601, where known."""

    address: str
    post_id: str
    handle: str | None = None
    host: str | None = None
    owner: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact of a declaration is known from, and when that was seen (year and month)."""

    fact: str
    where: str
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """One platform.

    `launched` is the first day on which a post can have been made. `hosts` are its own, then `mirrors` that show its
    posts; subdomains count, nothing else does. `any_host` says that anyone may run a server (Mastodon). `fields` are the
    grammars of the address templates' fields; a handle there may be looser than `handle`. `permalinks` are tried in order:
    the first whose fields are known is a post's canonical address; `{site}` in it is the host as shown, if it is one of
    `sites`, else the first of them. `unique_by` names what parts equal ids (handle, host, owner), `media_links` are patterns
    of links by their host and path start, `text_limit` counts in the platform's own way (None: no limit that helps).
    """

    key: str
    label: str
    launched: datetime.date
    hosts: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    addresses: tuple[Form, ...]
    permalinks: tuple[str, ...]
    handle: Handle
    mirrors: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    any_host: bool = False
    reserved: tuple[str, ...] = ()
    unique_by: str = ""
    clock: Clock | None = None
    anchors: tuple[tuple[int, str, int], ...] = ()
    account_clock: Clock | None = None
    media_clock: Clock | None = None
    media_links: tuple[tuple[str, str, str], ...] = ()
    text_limit: int | None = None
    link_length: int | None = None
    sources: tuple[Source, ...] = ()
    specimens: tuple[Specimen, ...] = ()
    not_posts: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    not_handles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The address of one post. `url` is its permalink; a part that the address does not give is None.

    `host` is the server (Mastodon), `owner` what else an id is counted in: the channel (Telegram), the wall (VK), the account's
    number or DID.
    """

    platform: str
    post_id: str
    url: str
    handle: str | None = None
    host: str | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdTime:
    """When an id was made: between `earliest` and `latest`, UTC.

    `kind`: "exact"; "estimate" (interpolated between known ids); "lower-bound" (the id is given out before the post
    appears, so the post is not older; `latest` bounds the id, not the post); "declared" (the client says so, and may lie).
    """

    earliest: datetime.datetime
    latest: datetime.datetime
    kind: str
