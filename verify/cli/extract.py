"""`verify extract`."""

from __future__ import annotations

import os

import click

from verify.cli._options import (
    article_options,
    as_list,
    as_outputs,
    configuration,
    language,
    messages_of,
)


@click.command("extract")
@article_options
def command(
    paths: tuple[str, ...], formats: tuple[str, ...], output: str | None, lang: str | None, published: str | None, jsonl: bool,
    jobs: int | None, config: str | None, messages: str | None, quiet: bool, verbose: bool,
) -> int:
    """Only the citations: which posts the articles quote, by whom, when, with which words."""
    from verify.cli._inputs import Skipped, given_paths, lines_of, stream, walk
    from verify.cli._run import run
    from verify.pipeline import Settings, parse_day
    from verify.reports import Page
    from verify.reports._visible import one_line

    defaults = configuration(config)
    settings = Settings(language=language(lang or defaults.get("lang")), published=parse_day(published) if published else None, compare=False)
    outputs = as_outputs(formats or as_list(defaults.get("format")), output, jsonl)
    skipped = Skipped()
    inputs = stream(lines_of(paths)) if jsonl else walk(given_paths(paths), skipped)
    status = run(
        inputs, settings, outputs=outputs, jobs=jobs or os.cpu_count() or 1, page=Page(fail_on="never", quiet=quiet, verbose=verbose),
        messages=messages_of(messages or defaults.get("messages"), tuple(name for name, _ in outputs)))
    if not quiet:
        for line in skipped.lines(each=verbose):
            click.echo(f"verify: {one_line(line)}", err=True)
    return status
