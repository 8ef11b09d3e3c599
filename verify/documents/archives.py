"""Web archives: the pages that a WARC, a WARC.gz or a WACZ holds, one at a time.

A record that is damaged costs itself: reading goes on where the next record begins. Needs warcio (`verify-posts[warc]`), imported when an
archive is met.
"""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from verify.model import UnreadableInput

_WARCS = (".warc", ".warc.gz")
LARGEST_PAGE = 32 * 1024 * 1024
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_STEP = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A page of an archive: its address, when it was captured (ISO 8601), its bytes and declared media type; or what is wrong with a record.

    `skipped` is the media type of a record that is no page; it has neither bytes nor a problem.
    """

    address: str
    captured: str | None = None
    record: str | None = None
    data: bytes = b""
    media_type: str | None = None
    problem: str | None = None
    skipped: str | None = None


def members(path: str) -> Iterator[Member]:
    """Every response of an archive, in order. Raises UnreadableInput for a file that cannot be opened, and where warcio is not installed."""
    try:
        if path.lower().endswith(".wacz"):
            yield from _packed(path)
        else:
            with _open(path) as file:
                yield from _records(file)
    except FileNotFoundError:
        raise UnreadableInput("there is no such file") from None
    except zipfile.BadZipFile:
        raise UnreadableInput("it should be a WACZ, and is no ZIP file or a damaged one") from None
    except OSError as error:
        raise UnreadableInput(f"the archive cannot be read: {error.strerror or error}") from None


def _open(path: str) -> Any:
    """A file here, or through fsspec where that is installed (s3://…, https://…)."""
    if "://" not in path:
        return open(path, "rb")
    try:
        import fsspec
    except ImportError:
        raise UnreadableInput("an address such as this needs the package fsspec: pip install fsspec") from None
    try:
        return fsspec.open(path, "rb").open()
    except (ValueError, ImportError) as error:  # no such protocol, or a package that it needs
        raise UnreadableInput(f"it cannot be opened: {error}") from None


def _packed(path: str) -> Iterator[Member]:
    """The WARC files inside a WACZ (a ZIP file with an `archive` folder)."""
    with _open(path) as file, zipfile.ZipFile(file) as pack:
        for entry in pack.infolist():
            if not entry.filename.startswith("archive/") or not entry.filename.lower().endswith(_WARCS):
                continue
            if entry.flag_bits & 1:
                yield Member(address=f"{path}!{entry.filename}", problem="it is packed with a password")
                continue
            try:
                with pack.open(entry) as inner:
                    yield from _records(inner)
            except (zipfile.BadZipFile, NotImplementedError) as error:
                yield Member(address=f"{path}!{entry.filename}", problem=f"it is damaged: {error}")


def _records(file: IO[bytes]) -> Iterator[Member]:
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        raise UnreadableInput("reading web archives needs the package warcio: pip install 'verify-posts[warc]'") from None
    start = 0
    while True:
        reader = ArchiveIterator(file)
        try:
            for record in reader:
                if record.rec_type == "response":
                    yield _member(record)
            return
        except UnreadableInput:
            raise
        except Exception as error:  # warcio, zlib and the parsers of headers each have errors of their own for damaged bytes
            reason = " ".join(str(error).split())[:120]
            yield Member(address="a record", problem=f"this record of the archive is damaged ({type(error).__name__}: {reason}); it was passed over")
        with contextlib.suppress(Exception):
            reader.close()
        try:
            start = max(reader.offset or 0, start) + 1
            found = _next_record(file, start)
        except (OSError, ValueError):
            return
        if found is None:
            return
        start = found


def _next_record(file: IO[bytes], start: int) -> int | None:
    """Where the next record begins at or behind `start`, the file standing there; None where there is none."""
    file.seek(start)
    position, kept = start, b""
    while block := file.read(_STEP):
        window = kept + block
        places = [place for sign in (b"\x1f\x8b\x08", b"WARC/1.") if (place := window.find(sign)) >= 0]
        if places:
            found = position - len(kept) + min(places)
            file.seek(found)
            return found
        kept = window[-8:]
        position += len(block)
    return None


def _member(record: Any) -> Member:
    headers = record.rec_headers
    address = headers.get_header("WARC-Target-URI") or "a record without an address"
    captured, identifier = headers.get_header("WARC-Date"), headers.get_header("WARC-Record-ID")
    http = record.http_headers
    declared = http.get_header("Content-Type") if http is not None else None
    kind = (declared or "").partition(";")[0].strip().lower()
    status = http.get_statuscode() if http is not None else None
    if kind and kind not in _PAGES:
        return Member(address=address, captured=captured, record=identifier, skipped=kind if len(kind) < 60 else "another kind")
    if status is not None and not status.startswith("2"):
        return Member(address=address, captured=captured, record=identifier, skipped=f"an answer {status}")
    data = record.content_stream().read(LARGEST_PAGE + 1)
    if len(data) > LARGEST_PAGE:
        return Member(
            address=address, captured=captured, record=identifier, problem=f"it is larger than {LARGEST_PAGE // 1024 // 1024} MB when unpacked")
    length = headers.get_header("Content-Length")
    if length and length.isdigit() and record.raw_stream is not None and getattr(record.raw_stream, "limit", 0) > 0 and not data:
        return Member(address=address, captured=captured, record=identifier, problem="the archive ends inside of it")
    return Member(address=address, captured=captured, record=identifier, data=data, media_type=declared)
