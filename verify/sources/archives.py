"""What the Wayback Machine kept of a post: where to ask for it, how to read the answer, and how to find a post whose address nobody gave.

As with platforms, nothing is sent here: a function that asks is handed in. That an archive has nothing proves nothing.
"""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from verify import platforms
from verify._patterns import regex
from verify._records import dataclass
from verify.model import Citation
from verify.platforms import Address
from verify.platforms._answer import (
    Ask,
    Found,
    Gone,
    Lookup,
    Record,
    Request,
    Unavailable,
    as_mapping,
    parse_json,
)
from verify.sources.wording import differences, likeness

SERVICES = ("archive.org", "web.archive.org")
_UTC = datetime.timezone.utc
_MOST_PLAYBACKS = 3
_MOST_CANDIDATES = 12
_MOST_ROWS = 2000
# Before its second day the numbers of X say nothing of the day (see the platform's clock).
_FIRST_DAY = datetime.date(2010, 11, 6)
_LIKE_ENOUGH = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One copy that an archive took: when (UTC), of which address, and with which status the address then answered."""

    taken: datetime.datetime
    original: str
    status: str

    @property
    def playback(self) -> str:
        """The address of the bytes as they were, without the archive's own additions."""
        return f"https://web.archive.org/web/{self.taken:%Y%m%d%H%M%S}id_/{quote(self.original, safe=':/?=&%@#~.+,;-_')}"


# ------------------------------------------------------------------ asking and reading


def availability_request(address: Address, url: str, near: datetime.datetime | None) -> Request:
    """Whether there is a copy near a moment."""
    stamp = f"&timestamp={near:%Y%m%d%H%M%S}" if near is not None else ""
    return Request(url=f"https://archive.org/wayback/available?url={quote(url, safe='')}{stamp}", address=address, route="available")


def index_request(address: Address, url: str, near: datetime.datetime | None) -> Request:
    """The copies of one address, the nearest to a moment first."""
    order = f"&closest={near:%Y%m%d%H%M%S}&sort=closest" if near is not None else ""
    return Request(
        url=f"https://web.archive.org/cdx/search/cdx?url={quote(url, safe='')}&output=json&fl=timestamp,original,statuscode,digest&filter=statuscode:200{order}&limit=5",
        address=address, route="index")


def prefix_request(address: Address, url: str) -> Request:
    """The addresses that begin so, each once."""
    return Request(
        url=f"https://web.archive.org/cdx/search/cdx?url={quote(url, safe='')}*&output=json&fl=timestamp,original,statuscode,digest&collapse=urlkey&limit={_MOST_ROWS}",
        address=address, route="prefix")


def read_availability(body: bytes) -> Capture | None:
    """The nearest copy; None where none is told, which does not mean that there is none."""
    closest = as_mapping(as_mapping(as_mapping(parse_json(body)).get("archived_snapshots")).get("closest"))
    if closest.get("available") is not True:
        return None
    found = re.match(r"https?://web\.archive\.org/web/\d{14}[a-z_]*/(.+)", str(closest.get("url") or ""))
    return _capture(str(closest.get("timestamp") or ""), found.group(1) if found else "", str(closest.get("status") or ""))


def read_index(body: bytes) -> tuple[Capture, ...]:
    """The copies in an answer of the index, as JSON with a head or as lines of text; rows that are broken are left out."""
    data = parse_json(body)
    rows: list[Mapping[str, str]] = []
    if isinstance(data, list):
        lists = [row for row in data if isinstance(row, list) and all(isinstance(cell, str) for cell in row)]
        head = lists[0] if lists else []
        rows = [dict(zip(head, row, strict=True)) for row in lists[1:] if len(row) == len(head)]
    else:
        for line in body.decode("utf-8", "replace").splitlines():
            cells = line.split(" ")
            if len(cells) == 7:
                rows.append({"timestamp": cells[1], "original": cells[2], "statuscode": cells[4]})
    found = (_capture(row.get("timestamp", ""), row.get("original", ""), row.get("statuscode", "")) for row in rows)
    return tuple(capture for capture in found if capture is not None)


def _capture(stamp: str, original: str, status: str) -> Capture | None:
    if not re.fullmatch(r"\d{14}", stamp) or not original.startswith(("http://", "https://")) or not original.isascii() or re.search(r"[\s\"<>\\]", original):
        return None
    try:
        taken = datetime.datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=_UTC)
    except ValueError:
        return None
    return Capture(taken=taken, original=original, status=status)


# ------------------------------------------------------------------ the copy of a post


def archived(address: Address, ask: Ask) -> Record | None:
    """The copy of a post that was taken nearest to its writing and can be read; None where there is none to be had."""
    kept = platforms.archived_addresses(address)
    if not kept:
        return None
    held = platforms.time_of_id(address.platform, address.post_id)
    near = held.latest if held is not None else None
    tried: set[str] = set()
    for request in (*(availability_request(address, url, near) for url in kept), *(index_request(address, url, near) for url in kept)):
        reply = ask(request)
        if reply is None or isinstance(reply, Unavailable) or reply[0] != 200:
            continue
        nearest = read_availability(reply[2]) if request.route == "available" else None
        for capture in (nearest,) if nearest else read_index(reply[2]) if request.route == "index" else ():
            if len(tried) >= _MOST_PLAYBACKS:
                return None
            if capture.playback in tried or capture.status not in ("200", "-", "") or not _is_copy_of(capture, address):
                continue
            tried.add(capture.playback)
            record = _played_back(capture, address, ask)
            if record is not None:
                return record
    return None


def _is_copy_of(capture: Capture, address: Address) -> bool:
    """Whether a copy is of the post that was asked for: what stands in an archive's answer is not believed."""
    found = platforms.parse_address(capture.original)
    return found is not None and found.platform == address.platform and found.post_id == address.post_id


def _played_back(capture: Capture, address: Address, ask: Ask) -> Record | None:
    request = Request(url=capture.playback, address=address, route="playback", headers=(("Accept", "*/*"),))
    reply = ask(request)
    if reply is None or isinstance(reply, Unavailable):
        return None
    answer = platforms.read_archived(request, *reply)
    if not isinstance(answer, Found) or answer.record.text is None:
        return None
    return dataclasses.replace(answer.record, archived=capture.taken.isoformat(), origin=request.url)


def with_archived(lookup: Lookup, address: Address, ask: Ask) -> Lookup:
    """A lookup with what an archive can add: the words of a post that is gone, or a record where the platform gave no answer.

    Of an account that is protected, suspended or withheld an archive is not asked: the platform has said what it says.
    """
    if isinstance(lookup, Found) or (isinstance(lookup, Unavailable) and lookup.state is not None):
        return lookup
    record = archived(address, ask)
    if record is None:
        return lookup
    if isinstance(lookup, Gone):
        return dataclasses.replace(lookup, record=dataclasses.replace(record, state=lookup.record.state))
    return Found(record=record)


# ------------------------------------------------------------------ a post without an address


def ids_of_day(day: datetime.date, *, utc: bool) -> tuple[int, int]:
    """The numbers `[low, high)` of the posts that X can have been given on a day: of the UTC day, or of that day in any zone."""
    start = datetime.datetime.combine(day, datetime.time(), _UTC)
    end = start + datetime.timedelta(days=1)
    if not utc:
        start, end = start - datetime.timedelta(hours=14), end + datetime.timedelta(hours=12)
    return platforms.ids_between("x", start, end) or (0, 0)


def prefixes(low: int, high: int) -> tuple[str, ...]:
    """The fewest beginnings, at least three figures long, that all numbers in `[low, high)` have; at most a handful."""
    first, last = str(low), str(high - 1)
    if len(first) != len(last):
        middle = 10 ** len(first)
        return (*prefixes(low, middle), *prefixes(middle, high))
    common = first[: next((i for i, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), len(first))]
    if len(common) >= 3:
        return (common,)
    return tuple(str(number) for number in range(int(first[:3]), int(last[:3]) + 1))


def can_discover(citation: Citation) -> bool:
    """Whether a post without an address can be sought: it has an account and a day on X, and words or media to know it by."""
    return (
        citation.platform == "x" and citation.post_id is None and citation.url is None and citation.date is not None and citation.date.day is not None
        and not citation.date.ambiguous and citation.date.day >= _FIRST_DAY and bool(citation.account.handle)
        and platforms.handle_problem("x", citation.account.handle or "") is None and bool(citation.text.strip() or _codes(citation))
    )


def candidates(citation: Citation, ask: Ask) -> Iterator[Address]:
    """The posts of the citation's account and day that archives know of, at most a dozen."""
    assert citation.date is not None and citation.date.day is not None and citation.account.handle is not None
    handle = citation.account.handle.lstrip("@")
    low, high = ids_of_day(citation.date.day, utc=citation.form == "blockquote")
    seen: set[str] = set()
    for site in ("twitter.com", "x.com"):
        for prefix in prefixes(low, high):
            url = f"{site}/{handle}/status/{prefix}"
            reply = ask(prefix_request(Address(platform="x", post_id=prefix, url=f"https://{url}"), url))
            if reply is None or isinstance(reply, Unavailable) or reply[0] != 200:
                continue
            for capture in read_index(reply[2]):
                found = platforms.parse_address(capture.original)
                if found is None or found.platform != "x" or (found.handle or "").lower() != handle.lower() or found.post_id in seen:
                    continue
                if low <= int(found.post_id) < high and len(seen) < _MOST_CANDIDATES:
                    seen.add(found.post_id)
                    yield found


def fits(citation: Citation, record: Record) -> float:
    """How sure it is that a record is of the post that a citation without an address shows: 1 where words or media agree, 0 where nothing speaks for it."""
    if record.text is None or citation.platform != record.platform:
        return 0.0
    codes = _codes(citation)
    if codes & {match for link in (*(record.media or ()), record.text) for match in _CODE.findall(link)}:
        return 1.0
    if citation.text.strip() and not differences(citation.text, record.text, cut=citation.truncated, recorded_cut=record.truncated, before=""):
        return 1.0
    like = likeness(citation.text, record.text)
    return like if like >= _LIKE_ENOUGH else 0.0


_CODE = regex(r"(?:pic\.(?:twitter|x)\.com|t\.co)/(\w+)")


def _codes(citation: Citation) -> set[str]:
    return {code for link in citation.links for code in _CODE.findall(link)}


def best_fit(citation: Citation, records: list[tuple[Record, Any]]) -> tuple[Record, Any] | None:
    """The record that a citation shows, if one of them is and no other is nearly as likely."""
    ranked = sorted(((fits(citation, record), place) for place, (record, _) in enumerate(records)), reverse=True)
    if not ranked or ranked[0][0] == 0 or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < 0.1):
        return None
    return records[ranked[0][1]]


def may_be(citation: Citation, record: Record) -> bool:
    """Whether a record is of the citation's account and day, as a candidate has to be."""
    if record.platform != "x" or not record.post_id.isdigit() or not citation.account.handle or citation.date is None or citation.date.day is None:
        return False
    low, high = ids_of_day(citation.date.day, utc=citation.form == "blockquote")
    return low <= int(record.post_id) < high and (record.handle or "").lower() == citation.account.handle.lstrip("@").lower()
