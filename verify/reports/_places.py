"""Where findings stand in the file: lines and columns as editors and code hosts count them."""

from __future__ import annotations

import bisect
import os
from urllib.parse import quote

from verify._records import dataclass
from verify.model import ArticleReport, Evidence, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A stretch of one line of the file, from 1. Columns are UTF-16 units, end excluded; None where only the line is known."""

    line: int
    column: int | None = None
    end_column: int | None = None


class Places:
    """Offsets of an article's text as places in its file."""

    def __init__(self, report: ArticleReport) -> None:
        self._text = report.text or ""
        self._page = report.media_type != "text/plain"
        self._lines = dict(report.source_lines)
        self._starts = [0]
        position = self._text.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = self._text.find("\n", position + 1)

    def line(self, offset: int) -> int:
        """The line of the text (from 1)."""
        return bisect.bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        """The column in the line of the text (from 1, in code points)."""
        return offset - self._starts[self.line(offset) - 1] + 1

    def region(self, evidence: Evidence | Span | None) -> Region:
        """The place in the file. A stretch over several lines is cut at the end of its first: code hosts show no others."""
        if evidence is None:
            return Region(line=1)
        if self._page:
            return Region(line=self._lines.get(evidence.start, 1))
        line = self.line(evidence.start)
        start = self._starts[line - 1]
        stop = self._starts[line] - 1 if line < len(self._starts) else len(self._text)
        column = utf16_units(self._text[start: evidence.start]) + 1
        end = min(evidence.end, max(stop, evidence.start))
        if end > evidence.start and self._text[end - 1] == "\r":
            end -= 1
        return Region(line=line, column=column, end_column=column + max(1, utf16_units(self._text[evidence.start: end])))


def utf16_units(text: str) -> int:
    """How many units a text has where it is counted as browsers and editors do."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def file_path(path: str) -> str:
    """A path as code hosts know it: relative to the working folder where it lies inside, with slashes, no `./`."""
    if path == "-":
        return "stdin"
    if os.path.isabs(path):
        inside = os.path.relpath(path)
        path = path if inside.startswith("..") else inside
    return os.path.normpath(path).replace(os.sep, "/")


def file_uri(path: str) -> str:
    """The path as a URI reference (RFC 3986)."""
    name = file_path(path)
    escaped = quote(name.encode("utf-8", "replace"), safe="/!$&'()*+,;=@~-._")
    return f"file://{escaped}" if name.startswith("/") else escaped
