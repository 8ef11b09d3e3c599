"""What is done elsewhere: articles are checked, archives are searched for their pages. Each says whether it sees the files that were meant."""

from __future__ import annotations

import contextlib
import os
from dataclasses import field
from typing import Any, Protocol

from verify._records import dataclass
from verify.cli._inputs import Input, as_input
from verify.cli._limits import Limits, hold_memory, settle_once
from verify.model import ArticleReport, UnreadableInput
from verify.pipeline import Settings, unreadable

PIECE_BYTES = 64_000_000  # unpacked, that one search of an archive goes on for
PIECE_PAGES = 2_000


class Work(Protocol):
    """Made where the articles are, pickled, entered where the work is done, and asked for each item."""

    def __enter__(self) -> Work: ...

    def __exit__(self, *error: object) -> None: ...

    def __call__(self, item: Any) -> Any: ...


def stamp_of(path: str) -> tuple[int, int] | None:
    """By what a file is known again on another machine: its bytes and the second of its last change; None for what is no file here."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_size, int(found.st_mtime)


def _seen(path: str, stamp: tuple[int, int] | None) -> bool:
    return stamp is None or stamp_of(path) == stamp


@dataclass(slots=True, kw_only=True)
class Checking:
    """Checks an input: its report, or None where the file that was meant is not to be seen from here. `folder` is where its paths start from."""

    folder: str
    settings: Settings
    limits: Limits
    _reader: Any = field(default=None, init=False)

    def __enter__(self) -> Checking:
        with contextlib.suppress(OSError):  # a machine without that folder: its files will be sent
            os.chdir(self.folder)
        hold_memory(self.limits.memory)
        return self

    def __exit__(self, *error: object) -> None:
        if self._reader is not None:
            self._reader.close()
        settle_once()

    def __call__(self, item: Input) -> ArticleReport | None:
        from verify.cli._run import process

        place = item.place if item.data is None else None
        if not _seen(place.archive if place else item.path, item.stamp):
            return None
        if place is None:
            return process(item, self.settings, self.limits)
        from verify.documents.archives import Reader

        self._reader = self._reader or Reader()
        try:
            member = self._reader.member(place)
        except UnreadableInput as error:
            return unreadable(item.path, str(error), item.id)
        return process(as_input(place.archive, member), self.settings, self.limits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What a search of an archive found: pages without their bytes, records that are none with the reason, and where to go on."""

    pages: list[Input]
    skipped: list[tuple[str, str]]
    following: Any


@dataclass(slots=True, kw_only=True)
class Searching:
    """Searches an archive from a place on (None: its beginning): a Piece, or None where the file that was meant is not to be seen from here."""

    folder: str
    path: str
    stamp: tuple[int, int] | None

    def __enter__(self) -> Searching:
        with contextlib.suppress(OSError):
            os.chdir(self.folder)
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def __call__(self, start: Any) -> Piece | None:
        from verify.documents.archives import members

        if not _seen(self.path, self.stamp):
            return None
        piece = Piece(pages=[], skipped=[], following=None)
        size = count = 0
        try:
            for member in members(self.path, start):
                if member.place is not None and (size >= PIECE_BYTES or count >= PIECE_PAGES):
                    return Piece(pages=piece.pages, skipped=piece.skipped, following=member.place)
                count += 1
                size += member.place.size if member.place else 0
                if member.skipped is not None:
                    piece.skipped.append((member.address, member.skipped))
                else:
                    piece.pages.append(_without_bytes(as_input(self.path, member), self.stamp))
        except UnreadableInput as error:
            piece.pages.append(Input(path=self.path, problem=str(error)))
        return piece


def _without_bytes(page: Input, stamp: tuple[int, int] | None) -> Input:
    if page.problem is not None:
        return page
    return Input(path=page.path, id=page.id, place=page.place, stamp=stamp)
