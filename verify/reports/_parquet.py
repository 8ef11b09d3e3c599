"""Parquet: the flat rows of `_rows`, written group by group. Needs pyarrow (`verify-posts[dask]` or `[parquet]`), imported when it is asked for."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from verify import __version__
from verify.model import ArticleReport, UsageError
from verify.reports._document import article_document
from verify.reports._format import Page
from verify.reports._rows import COLUMNS, SCHEMA_VERSION, flat
from verify.reports._words import Words

GROUP_ROWS = 50_000
GROUP_CHARACTERS = 16_000_000


class Parquet:
    """A writer whose pieces are bytes. Raises UsageError where pyarrow is not installed."""

    def __init__(self, page: Page) -> None:
        try:
            import pyarrow
            import pyarrow.parquet
        except ImportError:
            raise UsageError("--format parquet needs the package pyarrow: pip install 'verify-posts[parquet]'.") from None
        types = {
            "text": pyarrow.string(), "integer": pyarrow.int64(), "number": pyarrow.float64(), "truth": pyarrow.bool_(), "moment": pyarrow.timestamp("s", tz="UTC"),
        }
        self._words = Words(page.language)
        self._arrow = pyarrow
        self._schema = pyarrow.schema(
            [(name, types[kind]) for name, kind in COLUMNS.items()], metadata={"verify.version": __version__, "verify.schema_version": str(SCHEMA_VERSION)})
        self._file = _Collected()
        self._writer = pyarrow.parquet.ParquetWriter(pyarrow.PythonFile(self._file, mode="w"), self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._characters = 0
        self._articles = 0

    def begin(self) -> bytes:
        return self._file.taken()

    def article(self, report: ArticleReport) -> bytes:
        return self.document(article_document(report, self._words))

    def document(self, document: Mapping[str, Any]) -> bytes:
        """As `article`, from the JSON data of a report."""
        for row in flat(document, self._articles):
            clean = {name: _encodable(value) if isinstance(value, str) else value for name, value in row.items()}
            self._rows.append(clean)
            self._characters += sum(len(value) for value in clean.values() if isinstance(value, str))
        self._articles += 1
        if len(self._rows) >= GROUP_ROWS or self._characters >= GROUP_CHARACTERS:
            self._write()
        return self._file.taken()

    def end(self) -> bytes:
        self._write()
        self._writer.close()
        return self._file.taken()

    def _write(self) -> None:
        if self._rows:
            columns = [self._arrow.array([row[field.name] for row in self._rows], field.type) for field in self._schema]
            self._writer.write_table(self._arrow.table(columns, schema=self._schema))
            self._rows.clear()
            self._characters = 0


def _encodable(text: str) -> str:
    """A half of a pair that a page holds by itself has no UTF-8; it is written as the text reports write it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text


class _Collected(io.RawIOBase):
    """A file that keeps what is written until it is taken."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._before = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        piece = bytes(data)
        self._held += piece
        return len(piece)

    def tell(self) -> int:
        return self._before + len(self._held)

    def taken(self) -> bytes:
        piece = bytes(self._held)
        self._before += len(piece)
        self._held.clear()
        return piece
