"""Files in the package's `__pycache__`, of what one Python worked out and any later process of it would work out again.

They are kept under the conditions under which Python keeps modules compiled: where it may write there (PYTHONDONTWRITEBYTECODE, PYTHONPYCACHEPREFIX), for that
Python and that place of the package alone. A file that is not there, not whole or somebody else's is as good as an empty one.
"""

from __future__ import annotations

import marshal
import mmap
import os
import sys
from typing import Any

_ROOT = os.path.dirname(__file__)
_MADE_BY = (sys.version, sys.byteorder, _ROOT)
_SIZE = 8  # bytes at the beginning, which say how long the index behind them is


class Beside:
    """One such file: pieces of bytes by their keys."""

    def __init__(self, ending: str) -> None:
        cached = __spec__.cached if __spec__ is not None else None  # where Python keeps this module compiled, if it does
        self._file = f"{os.path.splitext(cached)[0]}.{ending}" if cached else None
        self._index: dict[Any, tuple[int, int]] = {}
        self._pieces = memoryview(b"")
        self._is_read = False
        self._added: dict[Any, bytes] = {}

    def get(self, key: Any) -> memoryview | None:
        """The piece of a key, None where there is none."""
        if not self._is_read:
            self._read()
        found = self._index.get(key)
        return None if found is None else self._pieces[found[0]: found[0] + found[1]]

    def add(self, key: Any, piece: bytes) -> None:
        """Have a piece kept when the file is next written, in the place of what was there."""
        self._added[key] = piece

    def _may_be_written(self) -> bool:
        """Whether Python would keep what it compiles there."""
        return self._file is not None and not sys.dont_write_bytecode and os.access(os.path.dirname(self._file), os.W_OK)

    def write(self, most: int) -> None:
        """Keep what was added, unless that would be more than so many pieces in all; where that is not possible, nothing is kept, and nothing said."""
        if not self._added or self._file is None or not self._may_be_written():
            return
        self._read()  # others may have kept something since
        every: dict[Any, bytes | memoryview] = {key: self._pieces[start: start + size] for key, (start, size) in self._index.items()}
        every.update(self._added)
        self._added = {}
        if len(every) > most:
            return
        index, start = {}, 0
        for key, piece in every.items():
            index[key] = start, len(piece)
            start += len(piece)
        head = marshal.dumps((_MADE_BY, index))
        beside = f"{self._file}.{os.getpid()}"
        try:
            with open(beside, "xb") as file:
                file.write(len(head).to_bytes(_SIZE, "little") + head)
                file.writelines(every.values())
            os.replace(beside, self._file)
        except OSError:
            pass  # a folder that belongs to somebody else, a full disk

    def _read(self) -> None:
        self._is_read = True
        if self._file is None:
            return
        try:
            with open(self._file, "rb") as file:
                mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            behind = _SIZE + int.from_bytes(mapped[:_SIZE], "little")
            made_by, index = marshal.loads(mapped[_SIZE:behind])
            if made_by == _MADE_BY and all(start + size <= len(mapped) - behind for start, size in index.values()):
                self._index, self._pieces = index, mapped[behind:]
        except (AttributeError, OSError, EOFError, TypeError, ValueError):
            pass
