"""Writing down what platforms and archives say, one file a post, so that a check can be repeated when they say it no longer.

A file appears under its name only when it is whole. What was recorded is never replaced by a lookup that failed, and a run that
was ended goes on where it stopped.
"""

from __future__ import annotations

import base64
import collections
import concurrent.futures
import contextlib
import dataclasses
import hashlib
import json
import os
import re
import tempfile
import time
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import IO, Any

from verify import platforms
from verify._records import dataclass
from verify.model import Citation, Message, UnreadableInput, UsageError
from verify.sources import archives
from verify.sources._fetch import Exchange
from verify.sources._record import Found, Gone, Lookup, Record, Unavailable
from verify.sources.fixtures import FIELDS, Recorded, key_of, read_fixture, read_folder, seal
from verify.sources.online import Looked, Online

_PART = ".verify-"
_STALE_SECONDS = 3600
_AT_ONCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One post that was dealt with. `outcome` is "recorded", "kept" (it was there already) or "unavailable" (nothing was written; `reason` says why)."""

    post: str
    outcome: str
    reason: str = ""
    path: str | None = None


def record_posts(citations: Iterable[Citation], folder: str, online: Online, *, warc: Warc | None = None, at_once: int = _AT_ONCE) -> Iterator[Step]:
    """Look up every post that was not recorded yet, and write what was found; each post once, in the order of the citations.

    Raises UsageError where the folder cannot be written to.
    """
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made: {error.strerror}.") from None
    _remove_parts(folder)
    known = read_folder(folder)
    with concurrent.futures.ThreadPoolExecutor(max_workers=at_once) as pool:
        waiting: collections.deque[tuple[str, concurrent.futures.Future[Looked | None] | None]] = collections.deque()
        try:
            for post, citation in _once_each(citations):
                have = known.look_up(citation) is not None
                waiting.append((post, None if have else pool.submit(online.look, citation)))
                while waiting and (len(waiting) >= at_once * 4 or waiting[0][1] is None or waiting[0][1].done()):
                    yield _step(*waiting.popleft(), folder, known, warc)
            while waiting:
                yield _step(*waiting.popleft(), folder, known, warc)
        except (KeyboardInterrupt, GeneratorExit):  # the one who waited has left: what still waits for its turn should not keep him
            online.stop()
            raise
        finally:
            for _, future in waiting:
                if future is not None:
                    future.cancel()


def _once_each(citations: Iterable[Citation]) -> Iterator[tuple[str, Citation]]:
    """Each post once, with a name for it; citations that show nothing to look for are left out."""
    seen: set[object] = set()
    for citation in citations:
        address = platforms.address_of(citation.platform, citation.post_id, citation.url, citation.account.handle)
        if address is not None:
            identity = platforms.identity(address.platform, address.post_id, address.url, citation.account.handle)
            key: object = (address.platform, identity)
            post = f"{address.platform} {identity}"
        elif archives.can_discover(citation):
            day = citation.date.value[:10] if citation.date is not None else ""
            key = (citation.platform, citation.account.handle, day, citation.text, citation.links)
            post = f"{citation.platform} @{citation.account.handle} of {day}"
        else:
            continue
        if key not in seen:
            seen.add(key)
            yield post, citation


def _step(post: str, future: concurrent.futures.Future[Looked | None] | None, folder: str, known: Recorded, warc: Warc | None) -> Step:
    if future is None:
        return Step(post=post, outcome="kept")
    looked = future.result()
    if looked is None:
        return Step(post=post, outcome="unavailable", reason="the article shows nothing to look for")
    if warc is not None:
        warc.write(looked.exchanges)
    record = record_of(looked)
    if record is None:
        return Step(post=post, outcome="unavailable", reason=looked.lookup.reason if isinstance(looked.lookup, Unavailable) else "")
    if key_of(record) in known.lookups:  # sought without an address, and found to be one that is there
        return Step(post=post, outcome="kept")
    return Step(post=post, outcome="recorded", path=write_fixture(folder, record, looked))


def record_of(looked: Looked) -> Record | None:
    """What is to be written of a lookup; None where there was no answer that says anything."""
    lookup = looked.lookup
    if isinstance(lookup, Unavailable):
        if lookup.state is None:
            return None
        address = looked.address
        return Record(platform=address.platform, post_id=address.post_id, url=address.url, handle=address.handle, state=lookup.state, media=None)
    # What is asked for under one address and answered under another (a handle that changed, a post seen from another server)
    # stays the post that was asked for.
    address = looked.address
    record = dataclasses.replace(lookup.record, platform=address.platform, post_id=address.post_id)
    asked = platforms.identity(address.platform, address.post_id, address.url, address.handle)
    return record if key_of(record)[1] == asked else dataclasses.replace(record, url=address.url)


# ------------------------------------------------------------------ files


def fixture(record: Record, looked: Looked) -> dict[str, Any]:
    """A record with what it was read from, as it is written."""
    data: dict[str, Any] = {key: getattr(record, key) for key in FIELDS}
    data["media"] = list(record.media) if record.media is not None else None
    lookup: Lookup = looked.lookup
    if not isinstance(lookup, Found) and lookup.reason:
        data["reason"] = str(lookup.reason)
        if isinstance(lookup.reason, Message):
            data["reason_told"] = _told(lookup.reason)
    if isinstance(lookup, Gone) and lookup.confidence != 1:
        data["confidence"] = lookup.confidence
    exchange = looked.decisive
    if exchange is not None:
        data["recorded_at"] = exchange.at.isoformat(timespec="seconds")
        data["recorded_from"] = exchange.asked
        data["exchange"] = {
            "url": exchange.url, "status": exchange.status, "headers": [[name, value] for name, value in exchange.headers], **_body(exchange.body),
            "sha256": hashlib.sha256(exchange.body).hexdigest(),
        }
    data["sha256"] = seal(data)
    return data


def _told(message: Message) -> dict[str, Any]:
    """A message in parts, so that what is replayed can be said in another language too."""
    return {"template": message.template, "values": {name: _told(value) if isinstance(value, Message) else str(value) for name, value in message.values.items()}}


def _body(body: bytes) -> dict[str, str]:
    """The bytes as text where they are text, so that a person can read them."""
    try:
        return {"body": body.decode("utf-8")}
    except UnicodeDecodeError:
        return {"body_base64": base64.b64encode(body).decode("ascii")}


def write_fixture(folder: str, record: Record, looked: Looked) -> str:
    """Write a record into a file of its own, whole or not at all; its path. Raises UsageError where that cannot be done."""
    path = _free_path(folder, record)
    text = json.dumps(fixture(record, looked), ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace").decode("utf-8") + "\n"
    try:
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=_PART, suffix=".part")
        try:
            with open(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
    except OSError as error:
        raise UsageError(f"The record of {record.platform} {record.post_id} cannot be written to {folder}: {error.strerror or error}.") from None
    return path


def _free_path(folder: str, record: Record) -> str:
    """The file of a post: its own, or one whose content is no record any more; never one that holds another post."""
    identity = platforms.identity(record.platform, record.post_id, record.url, record.handle)
    stem = f"{record.platform}-{re.sub(r'[^A-Za-z0-9._~@-]+', '-', identity)[:120]}"
    for number in range(1, 1000):
        path = os.path.join(folder, f"{stem}.json" if number == 1 else f"{stem}-{number}.json")
        if not os.path.exists(path):
            return path
        try:
            held, _ = read_fixture(path)
        except UnreadableInput:
            return path
        if key_of(held) == key_of(record):
            return path
    raise UsageError(f"There is no free name for {stem}.json in {folder}.")


def _remove_parts(folder: str) -> None:
    """Take away what runs that were killed left behind, but not what another run may be writing now."""
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        with contextlib.suppress(OSError):
            if name.startswith(_PART) and name.endswith(".part") and time.time() - os.stat(path).st_mtime > _STALE_SECONDS:
                os.unlink(path)


# ------------------------------------------------------------------ WARC


class Warc:
    """A WARC file to which exchanges are added, each in one piece. Raises UsageError without warcio, or for a file that cannot be written."""

    def __init__(self, path: str) -> None:
        try:
            import warcio.warcwriter
        except ImportError:
            raise UsageError("Writing WARC needs the package warcio: pip install 'verify-posts[warc]'.") from None
        self._compressed = path.endswith(".gz")
        self._writer = warcio.warcwriter
        self._written: set[tuple[str, str]] = set()
        try:
            self._file: IO[bytes] = open(path, "ab")  # noqa: SIM115 (closed by __exit__)
        except OSError as error:
            raise UsageError(f"The WARC {path} cannot be written: {error.strerror}.") from None

    def __enter__(self) -> Warc:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    def write(self, exchanges: Iterable[Exchange]) -> None:
        """Add each exchange that was not added yet, as a request and its response."""
        for exchange in exchanges:
            key = (exchange.url, exchange.at.isoformat())
            if key not in self._written:
                self._written.add(key)
                self._file.write(self._members(exchange))
                self._file.flush()

    def _members(self, exchange: Exchange) -> bytes:
        import http
        import io
        from urllib.parse import urlsplit

        from warcio.statusandheaders import StatusAndHeaders

        out = io.BytesIO()
        writer = self._writer.WARCWriter(out, gzip=self._compressed)
        at = exchange.at.strftime("%Y-%m-%dT%H:%M:%SZ")
        parts = urlsplit(exchange.url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        phrase = http.HTTPStatus(exchange.status).phrase if exchange.status in set(http.HTTPStatus) else ""
        # The body is kept as it was read, so what spoke of its transfer and its size on the wire no longer holds.
        headers = [(name, value) for name, value in exchange.headers if name.lower() not in ("transfer-encoding", "content-encoding", "content-length")]
        headers.append(("Content-Length", str(len(exchange.body))))
        response = writer.create_warc_record(
            exchange.url, "response", payload=io.BytesIO(exchange.body), warc_headers_dict={"WARC-Date": at},
            http_headers=StatusAndHeaders(f"{exchange.status} {phrase}", headers, protocol="HTTP/1.1"))
        request = writer.create_warc_record(
            exchange.url, "request", payload=io.BytesIO(b""), warc_headers_dict={"WARC-Date": at},
            http_headers=StatusAndHeaders(f"GET {target} HTTP/1.1", [("Host", parts.netloc), *exchange.sent], is_http_request=True))
        writer.write_request_response_pair(request, response)
        return out.getvalue()
