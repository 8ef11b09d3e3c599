"""What the user pointed at, one input at a time: files, folders, standard input, lines of a stream."""

from __future__ import annotations

import itertools
import json
import math
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from verify._records import dataclass
from verify.model import UnreadableInput, UsageError

if TYPE_CHECKING:
    from verify.documents.archives import Member, Place

# What a folder is searched for. A file that is named on the command line is read whatever its name.
ARCHIVES = (".warc", ".warc.gz", ".wacz")
SUFFIXES = (".txt", ".text", ".md", ".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One thing to check: a path, bytes from standard input, or a record of a stream; or why there is none.

    `place` is where a page of an archive stands, for whom is to read it there. `stamp` are the bytes and the second of the last change of the
    file that was meant, by which a machine elsewhere tells whether it sees the same one.
    """

    path: str
    data: bytes | None = None
    media_type: str | None = None
    record: Any = None
    problem: str | None = None
    id: object = None
    place: Place | None = None
    stamp: tuple[int, int] | None = None


class Skipped:
    """What a run left aside, and why; told to whoever pointed at a folder."""

    def __init__(self) -> None:
        self._files: list[tuple[str, str]] = []
        self._counts: Counter[str] = Counter()

    def add(self, path: str, reason: str) -> None:
        """One more file was left aside."""
        self._counts[reason] += 1
        if len(self._files) < _NAMED:
            self._files.append((path, reason))

    def lines(self, *, each: bool) -> Iterator[str]:
        """A line for each file, or one that counts them by reason."""
        number = self._counts.total()
        if each:
            yield from (f"{path}: skipped, {reason}" for path, reason in self._files)
            if number > len(self._files):
                yield f"and {number - len(self._files)} more were skipped"
        elif number:
            told = "; ".join(f"{number} {reason}" for reason, number in self._counts.most_common(6))
            more = len(self._counts) - 6
            yield f"skipped {number}: {told}" + (f"; and {more} other kinds" if more > 0 else "") + " (--verbose names them)"


_NAMED = 10_000  # a web archive has millions of records that are no pages


def walk(paths: tuple[str, ...], skipped: Skipped | None = None, *, reports: frozenset[str] = frozenset(), unpack: bool = True) -> Iterator[Input]:
    """The inputs that the paths name, folders recursively and in order of their names.

    `skipped` learns what was left aside; `reports` are the real paths of files that this run writes, which are no articles
    when they are there from the run before. Without `unpack` an archive is one input, for whoever opens it elsewhere.
    """
    skipped = skipped or Skipped()
    for item in _found(paths, skipped, reports):
        if unpack and item.data is None and item.problem is None and is_archive(item.path):
            yield from archived(item.path, skipped)
        else:
            yield item


def _found(paths: tuple[str, ...], skipped: Skipped, reports: frozenset[str]) -> Iterator[Input]:
    for path in paths:
        if path == "-":
            yield Input(path="-", data=sys.stdin.buffer.read())
        elif "://" in path and ("*" in path or not is_archive(path)):
            yield from _elsewhere(path, skipped)
        elif os.path.isdir(path):
            yield from _folder(path, skipped, reports)
        else:
            yield Input(path=path)


def _elsewhere(address: str, skipped: Skipped) -> Iterator[Input]:
    """The articles of a folder at an address, or the file there."""
    from verify.documents._remote import files_at

    try:
        files = files_at(address)
    except UnreadableInput as error:
        yield Input(path=address, problem=str(error))
        return
    if files is None:
        yield Input(path=address)
        return
    wanted = []
    for file in files:
        reason = "hidden" if "/." in file else _no_article(file)
        if reason is None:
            wanted.append(Input(path=file))
        else:
            skipped.add(file, reason)
    yield from wanted or [Input(path=address, problem=_NOTHING)]


def walked(paths: tuple[str, ...], skipped: Skipped, reports: frozenset[str]) -> Iterable[Input]:
    """What `walk` finds: files as a list, so that it is known how many there are; from the first page of an archive on, as it is read."""
    inputs = walk(paths, skipped, reports=reports)
    found: list[Input] = []
    for item in inputs:
        found.append(item)
        if item.data is not None:
            return itertools.chain(found, inputs)
    return found


def _folder(path: str, skipped: Skipped, reports: frozenset[str]) -> Iterator[Input]:
    found = False
    locked: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=locked.append):
        for name in sorted(folders):
            if name.startswith("."):
                skipped.add(os.path.join(folder, name), "hidden")
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = os.path.join(folder, name)
            if name.startswith("."):
                skipped.add(file, "hidden")
            elif reports and os.path.realpath(file) in reports:
                skipped.add(file, "where a report of this run goes")
            elif (reason := _no_article(name)) is not None:
                skipped.add(file, reason)
            else:
                found = True
                yield Input(path=file)
    for error in locked:
        found = True
        yield Input(path=str(error.filename or path), problem=f"this folder cannot be searched: {error.strerror or error}")
    if not found:
        yield Input(path=path, problem=_NOTHING)


_NOTHING = f"no articles in this folder: nothing ends in {', '.join(SUFFIXES)}"


def _no_article(name: str) -> str | None:
    """Why a file of a folder is left aside, or None."""
    if is_archive(name) or name.lower().endswith(SUFFIXES):
        return None
    return f"no article by its name ({os.path.splitext(name)[1].lower() or 'no ending'})"


def is_archive(path: str) -> bool:
    """Whether a path is that of a web archive, whose pages are the articles."""
    return path.lower().endswith(ARCHIVES)


def archived(path: str, skipped: Skipped) -> Iterator[Input]:
    """The pages of a web archive, each known by its address."""
    from verify.documents.archives import members

    try:
        for member in members(path):
            if member.skipped is not None:
                skipped.add(f"{path}: {member.address}", f"no page ({member.skipped})")
            else:
                yield as_input(path, member)
    except UnreadableInput as error:
        yield Input(path=path, problem=str(error))


def as_input(path: str, member: Member) -> Input:
    """A page of an archive; its `id` says of which archive and record it is, and when it was captured."""
    origin = {"archive": path, "record": member.record, "captured": member.captured}
    return Input(path=member.address, data=member.data, media_type=member.media_type, problem=member.problem, id=origin, place=member.place)


def stream(lines: Iterator[bytes]) -> Iterator[Input]:
    """The records of a JSON Lines stream; a line that is none becomes an input with a problem."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name = f"line {number}"
        try:
            record = json.loads(
                line.decode("utf-8-sig" if number == 1 else "utf-8", "surrogatepass"), parse_constant=_no_number, parse_float=_finite)
        except (ValueError, RecursionError) as error:
            yield Input(path=name, problem=f"not a line of JSON: {error}")
            continue
        identifier = record.get("id") if isinstance(record, dict) else None
        problem = _record_problem(record)
        path = str(record.get("path") or name) if isinstance(record, dict) else name
        yield Input(path=path, record=record if problem is None else None, problem=problem, id=identifier)


def _no_number(name: str) -> float:
    """NaN and its like, which Python reads and JSON does not know: a report could not give them back."""
    raise ValueError(f"{name} is no number")


def _finite(written: str) -> float:
    number = float(written)
    return number if math.isfinite(number) else _no_number(written)


def _record_problem(record: Any) -> str | None:
    """Why a record cannot be checked, or None."""
    if not isinstance(record, dict):
        return "a line must hold an object with an \"article\""
    if not isinstance(record.get("article"), str):
        return "the object has no \"article\" text"
    if record.get("media_type") not in (None, "text/plain", "text/html"):
        return f"\"media_type\" is {record['media_type']!r}; it may be text/plain or text/html"
    for key in ("lang", "published"):
        if not isinstance(record.get(key), str | None):
            return f"\"{key}\" must be a text or null"
    return None


def given_paths(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The paths themselves. Raises UsageError where there are none."""
    if not paths:
        raise UsageError("Nothing to read: give a file, a folder, or - for standard input.")
    return paths


def lines_of(paths: tuple[str, ...]) -> Iterator[bytes]:
    """The lines of files, or of standard input. Raises UsageError for a file that cannot be read."""
    for path in paths or ("-",):
        if path == "-":
            yield from sys.stdin.buffer
        else:
            try:
                with open(path, "rb") as file:
                    yield from file
            except OSError as error:
                raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
