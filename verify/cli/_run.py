"""From inputs to reports to output: the loop that survives everything it reads."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from typing import IO

import click

from verify.cli._inputs import Input
from verify.model import Article, ArticleReport, UnreadableInput, UsageError
from verify.pipeline import Settings, check_article, parse_day, unreadable

_RANKS = {"note": 0, "warning": 1, "error": 2, "never": 3}


def process(item: Input, settings: Settings) -> ArticleReport:
    """The report of one input. Whatever goes wrong becomes the reason in the report, and the run goes on."""
    if item.problem is not None:
        return unreadable(item.path, item.problem, item.id)
    try:
        article, settings = _read(item, settings)
        return check_article(article, settings)
    except (UnreadableInput, UsageError) as error:
        return unreadable(item.path, str(error), item.id)
    except RecursionError:
        return unreadable(item.path, "too deeply nested to be read", item.id)
    except Exception as error:  # the one place: a fault of ours must not cost the other articles
        if os.environ.get("VERIFY_DEBUG"):
            raise
        return unreadable(item.path, f"an internal error ({type(error).__name__}: {error}); please report it with this article", item.id)


def _read(item: Input, settings: Settings) -> tuple[Article, Settings]:
    from verify import documents

    if item.record is not None:
        record = item.record
        published = record.get("published") or settings.published
        if published:
            published = parse_day(published)
        settings = dataclasses.replace(settings, published=published, language=_language(record.get("lang")) or settings.language)
        article = documents.read_text(record["article"], path=item.path, media_type=record.get("media_type") or "text/plain")
        return dataclasses.replace(article, id=item.id), settings
    if item.data is not None:
        return documents.read_bytes(item.data, path=item.path), settings
    return documents.read_path(item.path), settings


def _language(code: str | None) -> str | None:
    return code.replace("_", "-").split("-")[0].lower() if code else None


def run(
    inputs: Iterable[Input],
    settings: Settings,
    *,
    outputs: list[tuple[str, str | None]],
    fail_on: str,
    jobs: int,
    explain: bool = False,
) -> int:
    """Check every input and write every report; the exit status that the contract promises."""
    from verify.reports import Page, writer

    worst, unusable = -1, False
    with contextlib.ExitStack() as stack:
        sinks = []
        for name, path in outputs:
            file: IO[str] = stack.enter_context(_opened(path))
            colour = path is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
            page = Page(colour=colour, width=_width() if path is None else 80, explain=explain)
            sinks.append((writer(name, page), file))
        for sink, file in sinks:
            file.write(sink.begin())
        with _progress() as advance:
            for report in _reports(inputs, settings, jobs):
                advance()
                if report.unreadable is not None:
                    unusable = True
                    click.echo(f"verify: {report.path}: {report.unreadable}", err=True)
                for finding in report.findings:
                    worst = max(worst, _RANKS[finding.severity])
                for sink, file in sinks:
                    text = sink.article(report)
                    if text:
                        file.write(text)
                        if file is sys.stdout:
                            file.flush()
        for sink, file in sinks:
            file.write(sink.end())
        sys.stdout.flush()
    if unusable:
        return 2
    return 1 if worst >= _RANKS[fail_on] else 0


def _reports(inputs: Iterable[Input], settings: Settings, jobs: int) -> Iterator[ArticleReport]:
    if jobs == 1:
        for item in inputs:
            yield process(item, settings)
        return
    from verify.cli._jobs import in_processes

    yield from in_processes(inputs, settings, jobs)


@contextlib.contextmanager
def _opened(path: str | None) -> Iterator[IO[str]]:
    """Standard output, or a file that appears under its name only when it is whole."""
    if path is None:
        with contextlib.suppress(AttributeError, ValueError):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
        yield sys.stdout
        return
    folder = os.path.dirname(path) or "."
    try:
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".verify-", suffix=".part")
    except OSError as error:
        raise UsageError(f"The report cannot be written to {path}: {error.strerror or error}.") from None
    try:
        with open(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file
        os.replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise UsageError(f"The report cannot be written to {path}: {error.strerror or error}.") from None
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _width() -> int:
    import shutil

    return max(40, min(shutil.get_terminal_size((80, 24)).columns, 110))


@contextlib.contextmanager
def _progress():  # type: ignore[no-untyped-def]
    """A count on stderr for a person who waits: nothing before two seconds, nothing where stderr is a file."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    import time

    started, done, shown = time.monotonic(), 0, 0.0

    def advance() -> None:
        nonlocal done, shown
        done += 1
        now = time.monotonic()
        if now - started > 2 and now - shown > 0.2:
            shown = now
            sys.stderr.write(f"\r{done} articles checked, {done / (now - started):.0f} a second ")
            sys.stderr.flush()

    yield advance
    if shown:
        sys.stderr.write("\r\x1b[K")
