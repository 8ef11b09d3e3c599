"""warcio's reader of records, held to what an archive may ask of memory and time, and told to raise where it would print."""

from __future__ import annotations

from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import DecompressingBufferedReader

from verify.documents._kinds import bomb

LONGEST_LINE = 1 << 18
LARGEST_HEADERS = 1 << 20


class Monstrous(Exception):
    """A record that no honest archive holds; the message says in what."""


class _Bounded(DecompressingBufferedReader):  # type: ignore[misc]
    """Lines no longer than a header may be, and no more of them than a record has; no bombs."""

    def __init__(self, stream: Any, **options: Any) -> None:
        super().__init__(stream, **options)
        self.begin()

    def begin(self) -> None:
        """A record begins here."""
        self._lines = self._packed = self._unpacked = 0

    def readline(self, length: int | None = None) -> bytes:
        line: bytes = super().readline(LONGEST_LINE if length is None else min(length, LONGEST_LINE))
        self._lines += len(line)
        if len(line) >= LONGEST_LINE or self._lines > LARGEST_HEADERS:
            raise Monstrous("its headers have no end")
        return line

    def _process_read(self, data: bytes) -> None:
        super()._process_read(data)
        self._packed += len(data)
        self._unpacked += self.buff_size if self.buff else 0
        if bomb(self._unpacked, self._packed):
            raise Monstrous("it would be far larger unpacked than any page is")

    def _decompress(self, data: bytes) -> bytes:
        if not self.decompressor or not data or self.num_block_read == 0:
            unpacked: bytes = super()._decompress(data)
            return unpacked
        return self.decompressor.decompress(data)  # type: ignore[no-any-return]


class Records(ArchiveIterator):  # type: ignore[misc]
    """The records of an open archive. `offset` is where the one that was given begins."""

    INC_RECORD = ""  # what warcio would else print on stderr, with the bytes of the damage

    def __init__(self, file: Any) -> None:
        super().__init__(file)
        self.reader = _Bounded(self.fh)

    def _next_record(self, next_line: bytes | None) -> Any:
        self.reader.begin()
        return super()._next_record(next_line)
