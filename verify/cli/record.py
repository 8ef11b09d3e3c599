"""`verify record`."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

import click

from verify.cli._options import configuration, language, tell_broken_fixtures
from verify.model import Citation


@click.command("record")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--fixtures", metavar="DIR", help="Where the records go, one JSON file a post (default: fixtures).")
@click.option("--warc", metavar="FILE", help="Add every exchange to this WARC file too (needs warcio).")
@click.option("--lang", metavar="CODE", help="Language of the prose (default: detected).")
@click.option("--published", metavar="DATE", help="Publication date (default: from the page's own metadata).")
@click.option("--jsonl", is_flag=True, help="Read one JSON object a line instead of files.")
@click.option("--config", metavar="FILE", help="Configuration (default: setup.cfg or pyproject.toml here).")
def command(
    paths: tuple[str, ...], fixtures: str | None, warc: str | None, lang: str | None, published: str | None, jsonl: bool, config: str | None,
) -> int:
    """Ask the platforms and archives for every post that the articles cite, and keep the answers.

    This sends requests: the addresses of the cited posts go to the platforms that they are on and to archive.org.
    What is recorded already is not asked for again, so a run that was ended goes on where it stopped; a lookup
    that failed never replaces a record. The exit status is 2 where an article could not be read.
    """
    from verify.cli._inputs import given_paths, lines_of, stream, walk
    from verify.pipeline import Settings, parse_day
    from verify.sources.online import online
    from verify.sources.recording import Warc, record_posts

    defaults = configuration(config)
    folder = fixtures or str(defaults.get("fixtures") or "fixtures")
    settings = Settings(language=language(lang or defaults.get("lang")), published=parse_day(published) if published else None, compare=False)
    inputs = stream(lines_of(paths)) if jsonl else walk(given_paths(paths))
    unreadable: list[str] = []
    counts = {"recorded": 0, "kept": 0, "unavailable": 0}
    with contextlib.ExitStack() as stack:
        kept = stack.enter_context(Warc(warc)) if warc is not None else None
        tell = stack.enter_context(_progress(counts))
        for step in record_posts(_citations(inputs, settings, unreadable), folder, online(), warc=kept):
            counts[step.outcome] += 1
            tell(f"verify: {step.post}: not recorded: {step.reason}" if step.outcome == "unavailable" else None)
    tell_broken_fixtures(folder)
    click.echo(
        f"verify: {counts['recorded']} recorded in {folder}, {counts['kept']} were there already, {counts['unavailable']} could not be had"
        + ("; run it again to try those again." if counts["unavailable"] else "."), err=True)
    return 2 if unreadable else 0


def _citations(inputs, settings, unreadable: list[str]) -> Iterator[Citation]:  # type: ignore[no-untyped-def]
    """The citations of every input, read while the first posts are asked for already."""
    from verify.cli._run import process

    for item in inputs:
        report = process(item, settings)
        if report.unreadable is not None:
            unreadable.append(report.path)
            click.echo(f"verify: {report.path}: {report.unreadable}", err=True)
        yield from report.citations


@contextlib.contextmanager
def _progress(counts: dict[str, int]) -> Iterator[Callable[[str | None], None]]:
    """On stderr a count for a person who waits, and a line for every post that could not be had."""
    shown = sys.stderr.isatty()

    def tell(line: str | None) -> None:
        if shown:
            sys.stderr.write("\r\x1b[K")
        if line:
            click.echo(line, err=True)
        if shown:
            sys.stderr.write(f"{sum(counts.values())} posts: {counts['recorded']} recorded, {counts['kept']} there already, {counts['unavailable']} not to be had ")
            sys.stderr.flush()

    yield tell
    if shown:
        sys.stderr.write("\r\x1b[K")
