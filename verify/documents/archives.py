"""Web archives: the pages that a WARC, a WARC.gz or a WACZ holds, one at a time.

A record that is damaged costs itself: reading goes on where the next record begins. Needs warcio (`verify-posts[warc]`), imported when an
archive is met.
"""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from verify._records import dataclass
from verify.documents._kinds import bomb
from verify.documents._remote import is_remote, open_remote
from verify.model import UnreadableInput

_WARCS = (".warc", ".warc.gz")
LARGEST_PAGE = 32 * 1024 * 1024
_ANSWERS = ("response", "resource", "revisit")
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_STEP = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a record begins, so that it can be read without what stands before it.

    `entry` is the name of the WARC inside a WACZ, None for a WARC of its own; `offset` counts in the bytes of that WARC as they are stored,
    `size` those that the record holds when unpacked.
    """

    archive: str
    entry: str | None
    offset: int
    size: int


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
    place: Place | None = None


def members(path: str, start: Place | None = None) -> Iterator[Member]:
    """Every page and other answer of an archive, in order, from `start` on where it is given.

    Raises UnreadableInput for a file that cannot be opened, and where warcio is not installed.
    """
    with _told():
        if path.lower().endswith(".wacz"):
            yield from _packed(path, start)
        else:
            with _open(path) as file:
                if start is not None:
                    file.seek(start.offset)
                yield from _records(file, path, None)


class Reader:
    """Reads again what `members` gave for a place. The archive stays open for the next place in it, until `close`."""

    def __init__(self) -> None:
        self._opened: tuple[str, str | None] | None = None
        self._file: IO[bytes] | None = None
        self._stack = contextlib.ExitStack()

    def member(self, place: Place) -> Member:
        """Raises as `members` does."""
        with _told():
            if self._file is None or self._opened != (place.archive, place.entry):
                self.close()
                file = self._stack.enter_context(_open(place.archive))
                if place.entry is not None:
                    file = self._stack.enter_context(self._stack.enter_context(zipfile.ZipFile(file)).open(place.entry))
                self._file, self._opened = file, (place.archive, place.entry)
            self._file.seek(place.offset)
            return next(_records(self._file, place.archive, place.entry), Member(address=place.archive, problem="the archive has changed since it was searched"))

    def close(self) -> None:
        """Close whatever archive is open."""
        self._file = None
        self._stack.close()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """What is wrong with an archive as a whole, as UnreadableInput."""
    try:
        yield
    except FileNotFoundError:
        raise UnreadableInput("there is no such file") from None
    except zipfile.BadZipFile:
        raise UnreadableInput("it should be a WACZ, and is no ZIP file or a damaged one") from None
    except OSError as error:
        raise UnreadableInput(f"the archive cannot be read: {error.strerror or error}") from None


def _open(path: str) -> IO[bytes]:
    return open_remote(path) if is_remote(path) else open(path, "rb")


def _packed(path: str, start: Place | None) -> Iterator[Member]:
    """The WARC files inside a WACZ (a ZIP file with an `archive` folder)."""
    with _open(path) as file, zipfile.ZipFile(file) as pack:
        for entry in pack.infolist():
            if not entry.filename.startswith("archive/") or not entry.filename.lower().endswith(_WARCS):
                continue
            if start is not None and entry.filename != start.entry:
                continue
            if entry.flag_bits & 1:
                yield Member(address=f"{path}!{entry.filename}", problem="it is packed with a password")
                continue
            if bomb(entry.file_size, entry.compress_size):
                yield Member(address=f"{path}!{entry.filename}", problem="it would be far larger unpacked than any archive is")
                continue
            try:
                with pack.open(entry) as inner:
                    if start is not None:
                        inner.seek(start.offset)
                        start = None
                    yield from _records(inner, path, entry.filename)
            except (zipfile.BadZipFile, NotImplementedError) as error:
                yield Member(address=f"{path}!{entry.filename}", problem=f"it is damaged: {error}")


def _records(file: IO[bytes], archive: str, entry: str | None) -> Iterator[Member]:
    try:
        from verify.documents._records import Records
    except ImportError:
        raise UnreadableInput("reading web archives needs the package warcio: pip install 'verify-posts[warc]'") from None
    start = 0
    while True:
        reader = Records(file)
        try:
            for record in reader:
                if record.rec_type in _ANSWERS:
                    yield _member(record, Place(archive=archive, entry=entry, offset=reader.offset, size=max(0, record.length or 0)))
            return
        except UnreadableInput:
            raise
        except Exception as error:  # warcio, zlib and the parsers of headers each have errors of their own for damaged bytes
            yield Member(address="a record", problem=_damage(error))
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


def _damage(error: Exception) -> str:
    if "non-chunked gzip" in str(error):
        return "this archive is packed in one piece and not record by record, so only its first record was read; `warcio recompress OLD NEW` mends it"
    reason = " ".join(str(error).partition(", first line")[0].split())[:120]  # the line itself is what is damaged
    return f"this record of the archive is damaged ({reason or type(error).__name__}); it was passed over"


def _member(record: Any, place: Place) -> Member:
    headers = record.rec_headers
    told: dict[str, Any] = {
        "address": headers.get_header("WARC-Target-URI") or "a record without an address", "captured": headers.get_header("WARC-Date"),
        "record": headers.get_header("WARC-Record-ID"), "place": place,
    }
    if record.rec_type == "revisit":
        return Member(skipped="unchanged since an earlier capture, which holds it", **told)
    http = record.http_headers
    declared = (http if http is not None else headers).get_header("Content-Type")
    kind = (declared or "").partition(";")[0].strip().lower()
    status = http.get_statuscode() if http is not None else None
    if kind and kind not in _PAGES:
        return Member(skipped=kind if len(kind) < 60 else "another kind", **told)
    if status is not None and not status.startswith("2"):
        return Member(skipped=f"an answer {status}", **told)
    data = record.content_stream().read(LARGEST_PAGE + 1)
    if len(data) > LARGEST_PAGE:
        return Member(problem=f"it is larger than {LARGEST_PAGE // 1024 // 1024} MB when unpacked", **told)
    while record.raw_stream.read(_STEP):  # what stands behind a body's own end
        pass
    if getattr(record.raw_stream, "limit", 0) > 0:  # warcio gives what there is of a record that is cut, without an error
        return Member(problem="the archive ends inside of it", **told)
    return Member(data=data, media_type=declared, **told)
