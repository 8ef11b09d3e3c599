"""A run that goes on where one was stopped: its reports, one a line, are in the file already."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from typing import Any

from verify.cli._inputs import Input
from verify.model import UsageError
from verify.reports import Page


class Resumed:
    """What a file of reports (JSON Lines) holds: how many, the last of them, and the worst severity; a line that was cut off is taken away."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.done = 0
        self.severities: set[str] = set()
        self.unusable = False
        self._last: dict[str, Any] | None = None
        if not os.path.exists(path):
            return
        whole = 0
        try:
            with open(path, "r+b") as file:
                for line in file:
                    if not line.endswith(b"\n"):
                        break
                    self._read(line)
                    whole += len(line)
                file.truncate(whole)
        except OSError as error:
            raise UsageError(f"{path} cannot be gone on with: {error.strerror or error}.") from None

    def _read(self, line: bytes) -> None:
        try:
            report = json.loads(line)
            self.severities.update(finding["severity"] for finding in report["findings"])
            self.unusable = self.unusable or report.get("unreadable") is not None
            report["path"]
        except (ValueError, TypeError, KeyError):
            raise UsageError(f"{self.path} cannot be gone on with: its line {self.done + 1} is no report of an article.") from None
        self._last = report
        self.done += 1

    def rest(self, inputs: Iterable[Input]) -> Iterator[Input]:
        """The inputs that are not done. Raises UsageError where the file is of another run."""
        source = iter(inputs)
        item = None
        for _ in range(self.done):
            item = next(source, None)
            if item is None:
                raise UsageError(f"{self.path} holds more reports than there are articles: it is of another run.")
        if item is not None and self._last is not None and (item.path, item.id) != (self._last["path"], self._last.get("id")):
            raise UsageError(f"{self.path} is of another run: article {self.done} was {self._last['path']} there, and is {item.path} here.")
        yield from source

    def as_parquet(self, path: str, page: Page) -> None:
        """Write all reports of the file, those of the runs before too, into a Parquet file."""
        from verify.cli._output import opened
        from verify.reports._parquet import Parquet

        table = Parquet(page)
        with opened(path, "wb") as target, open(self.path, "rb") as lines:
            target.write(table.begin())
            for line in lines:
                target.write(table.document(json.loads(line)))
            target.write(table.end())
