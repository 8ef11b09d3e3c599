"""From inputs to reports to output: the loop that survives everything it reads."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import os
import sys
from collections.abc import Generator, Iterable, Iterator
from types import FrameType
from typing import IO, TYPE_CHECKING, Any

import click

from verify.cli._inputs import Input
from verify.cli._limits import UNLIMITED, Limits, TookTooLong, hold_memory, settle, within
from verify.cli._output import opened, wants_colour
from verify.cli._signals import answered_by
from verify.model import Article, ArticleReport, UnreadableInput, UsageError
from verify.pipeline import Settings, check_article, parse_day, unreadable
from verify.reports import BINARY, BinaryWriter, Page, Writer, any_writer
from verify.reports._visible import one_line

if TYPE_CHECKING:
    from verify.cli._baseline import Baseline
    from verify.cli._cluster import Cluster
    from verify.cli._resume import Resumed


class Ended(UsageError):
    """The run cannot go on, through no fault of an article; what was done until then is reported."""


SMALL = 6  # articles
_RANKS = {"note": 0, "warning": 1, "error": 2, "never": 3}


def process(item: Input, settings: Settings, limits: Limits = UNLIMITED) -> ArticleReport:
    """The report of one input. Whatever goes wrong becomes the reason in the report, and the run goes on."""
    if item.problem is not None:
        return unreadable(item.path, item.problem, item.id)
    try:
        with within(limits.seconds):
            article, settings = _read(item, settings)
            return check_article(article, settings)
    except TookTooLong:
        return unreadable(item.path, f"not done after {limits.seconds:g} seconds; --time-limit allows more", item.id)
    except MemoryError:
        return unreadable(item.path, "there is not enough memory for it" + (f"; --memory-limit allows {limits.memory} MiB" if limits.memory else ""), item.id)
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
        article = documents.read_bytes(item.data, path=item.path, media_type=item.media_type)
        return dataclasses.replace(article, id=item.id) if item.id is not None else article, settings
    return documents.read_path(item.path), settings


def _language(code: str | None) -> str | None:
    return code.replace("_", "-").split("-")[0].lower() if code else None


def run(
    inputs: Iterable[Input],
    settings: Settings,
    *,
    outputs: list[tuple[str, str | None]],
    jobs: int,
    page: Page,
    messages: dict[str, str] | None = None,
    baseline: Baseline | None = None,
    write_baseline: bool = False,
    limits: Limits = UNLIMITED,
    resumed: Resumed | None = None,
    cluster: Cluster | None = None,
    total: int | None = None,
) -> int:
    """Check every input and write every report; the exit status that the contract promises.

    `page` is what all reports share, `messages` the language of each format's own words; on a `cluster`, `jobs` processes are not needed here. `total` is the
    number of articles, where it is known.
    """
    worst, unusable, ended = -1, False, ""
    if resumed is not None:
        worst, unusable = max((_RANKS[severity] for severity in resumed.severities), default=-1), resumed.unusable
    destinations = [(name, path, "wb" if name in BINARY else "w") for name, path in outputs]
    if resumed is not None:
        destinations.append(("jsonl", resumed.path, "a"))
    if any(name == "github" for name, _ in outputs) and os.environ.get("GITHUB_STEP_SUMMARY"):
        destinations.append(("markdown", os.environ["GITHUB_STEP_SUMMARY"], "a"))
    with contextlib.ExitStack() as stack:
        sinks: list[tuple[Writer | BinaryWriter, IO[Any]]] = []
        for name, path, mode in destinations:
            file: IO[Any] = stack.enter_context(opened(path, mode))
            own = dataclasses.replace(
                page, colour=path is None and wants_colour(sys.stdout), width=_width() if path is None else 80,
                language=(messages or {}).get(name, page.language))
            sinks.append((any_writer(name, own), file))
        for sink, file in sinks:
            file.write(sink.begin())
        made = cluster.reports(inputs, settings, limits) if cluster is not None else _reports(inputs, settings, jobs, limits)
        with _progress(total, page.quiet, always=cluster is not None) as advance, _stoppable() as stopped, contextlib.closing(made) as reports:
            try:
                for found in reports:
                    stopped.writing = True
                    advance()
                    known = baseline.applied(found) if baseline is not None else found
                    report = found if write_baseline else known
                    if report.unreadable is not None:
                        unusable = True
                        click.echo(f"verify: {one_line(report.path)}: {one_line(report.unreadable)}", err=True)
                    for finding in report.findings:
                        worst = max(worst, _RANKS[finding.severity])
                    for sink, file in sinks:
                        text = sink.article(report)
                        if text:
                            file.write(text)
                            if file is sys.stdout or resumed is not None:
                                file.flush()
                    stopped.writing = False
                    if stopped.by:
                        break
            except Ended as error:
                ended = str(error)
            except KeyboardInterrupt:
                if not stopped.by:
                    raise
        for sink, file in sinks:
            file.write(sink.end())
    if stopped.by:
        click.echo("verify: stopped; what was done until then is reported.", err=True)
        return 128 + stopped.by
    if ended:
        click.echo(f"verify: {ended}; what was done until then is reported.", err=True)
        return 2
    if baseline is not None and write_baseline:
        with opened(baseline.path) as file:
            file.write(baseline.text())
        worst = -1
    if baseline is not None and not page.quiet:
        _tell(baseline, write_baseline)
    if worst == _RANKS["error"] and sys.stderr.isatty() and not page.quiet:
        click.echo("`verify rules NAME` explains a rule; --format html=report.html shows both sides next to each other.", err=True)
    if unusable:
        return 2
    return 1 if worst >= _RANKS[page.fail_on] else 0


class _Stop:
    """Which signal asked for the end (0: none), and whether a report is being written, which is not left half done."""

    def __init__(self) -> None:
        self.by = 0
        self.writing = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        self.by = number
        if not self.writing:
            raise KeyboardInterrupt


@contextlib.contextmanager
def _stoppable() -> Iterator[_Stop]:
    """Ctrl-C and SIGTERM both let the reports end as reports."""
    stop = _Stop()
    told = sys.unraisablehook
    # One that comes while Python clears something away cannot be raised there. It is known all the same, and nobody needs to read of it.
    sys.unraisablehook = lambda lost: None if isinstance(lost.exc_value, KeyboardInterrupt) else told(lost)
    try:
        with answered_by(stop):
            yield stop
    finally:
        sys.unraisablehook = told


def _tell(baseline: Baseline, written: bool) -> None:
    if written:
        click.echo(f"verify: {baseline.path} holds what this run found ({len(baseline)}); give --baseline {baseline.path} to report only what is new.", err=True)
    elif baseline.gone:
        gone = "1 that is" if baseline.gone == 1 else f"{baseline.gone} that are"
        click.echo(f"verify: {baseline.path} has {gone} found no more; --write-baseline drops them.", err=True)


def _reports(inputs: Iterable[Input], settings: Settings, jobs: int, limits: Limits) -> Generator[ArticleReport, None, None]:
    source = iter(inputs)
    if not settings.online:
        # A few articles are done before a second process has started.
        first = [] if jobs == 1 else list(itertools.islice(source, SMALL))
        if jobs == 1 or len(first) < SMALL:
            hold_memory(limits.memory)
            for number, item in enumerate(itertools.chain(first, source)):
                yield process(item, settings, limits)
                if number == SMALL:
                    settle()
            return
        source = itertools.chain(first, source)
    else:
        from verify.cli._threads import in_threads

        yield from in_threads(source, settings)
        return
    from verify.cli._jobs import in_processes

    yield from in_processes(source, settings, jobs, limits)


def _width() -> int:
    if "COLUMNS" not in os.environ and not (sys.__stdout__ is not None and sys.__stdout__.isatty()):
        return 80
    import shutil

    return max(40, min(shutil.get_terminal_size((80, 24)).columns, 110))


@contextlib.contextmanager
def _progress(total: int | None, quiet: bool, *, always: bool = False):  # type: ignore[no-untyped-def]
    """A bar on stderr for a person who waits: nothing before two seconds, nothing where stderr is a file; with `always` a line every so often there."""
    person = sys.stderr.isatty()
    if quiet or not (person or always):
        yield lambda: None
        return
    import time

    started, done, every = time.monotonic(), 0, _EVERY if person else _EVERY_LINE
    shown = started

    def told(now: float) -> str:
        bar = f"[{'█' * (24 * done // total):<24}] {done} of {total}" if total and person else f"{done} of {total}" if total else str(done)
        return f"{bar} article{'s' * (done != 1 or bool(total))} checked, {done / (now - started):.0f} a second"

    def advance() -> None:
        nonlocal done, shown
        done += 1
        now = time.monotonic()
        if now - started > 2 and now - shown > every:
            shown = now
            sys.stderr.write(f"\r{told(now)} " if person else f"verify: {told(now)}.\n")
            sys.stderr.flush()

    yield advance
    if person and shown > started:
        sys.stderr.write("\r\x1b[K")
    if always:
        sys.stderr.write(f"verify: {told(time.monotonic() + 0.001)}.\n")


_EVERY, _EVERY_LINE = 0.2, 30.0  # seconds
