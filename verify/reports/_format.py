"""What a report format is: a module of this folder with a writer that takes reports one by one."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator
from typing import Protocol

from verify._records import dataclass
from verify.model import ArticleReport, UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a writer needs to know of the run and of where its output goes.

    `language` is that of the report's own words, `fail_on` the severity from which a pipeline should fail. `reviewer` and
    `reviewer_url` say who answers for a published review; `agreements` asks for reviews and annotations of what agrees too.
    """

    colour: bool = False
    width: int = 80
    explain: bool = False
    quiet: bool = False
    verbose: bool = False
    language: str = "en"
    fail_on: str = "error"
    agreements: bool = False
    show_suppressed: bool = False
    reviewer: str | None = None
    reviewer_url: str | None = None


class Writer(Protocol):
    """A format: text for each article as it comes, and text for the end."""

    def begin(self) -> str: ...

    def article(self, report: ArticleReport) -> str: ...

    def end(self) -> str: ...


class BinaryWriter(Protocol):
    """A format that is no text."""

    def begin(self) -> bytes: ...

    def article(self, report: ArticleReport) -> bytes: ...

    def end(self) -> bytes: ...


BINARY = ("parquet",)


@functools.lru_cache(maxsize=1)
def formats() -> tuple[str, ...]:
    """The names of all formats that are text: the modules of this folder."""
    folder = os.path.dirname(__file__)
    return tuple(sorted(n[:-3] for n in os.listdir(folder) if n.endswith(".py") and not n.startswith("_")))


def writer(name: str, page: Page) -> Writer:
    """A new writer of that format. Raises UsageError for a format that does not exist."""
    if name not in formats():
        raise UsageError(f"There is no report format {name!r}; there are {', '.join(formats())}.")
    import importlib

    make: Callable[[Page], Writer] = importlib.import_module(f"verify.reports.{name}").write
    return make(page)


def any_writer(name: str, page: Page) -> Writer | BinaryWriter:
    """A new writer of that format, text or not. Raises UsageError for a format that does not exist, or whose package is not installed."""
    if name not in BINARY:
        return writer(name, page)
    from verify.reports._parquet import Parquet

    return Parquet(page)


def render(name: str, reports: Iterator[ArticleReport] | list[ArticleReport], page: Page = Page()) -> str:
    """A whole report as text."""
    made = writer(name, page)
    return made.begin() + "".join(made.article(report) for report in reports) + made.end()
