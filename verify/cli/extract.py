"""`verify extract`."""

from __future__ import annotations

import os

import click

from verify.cli._options import article_options, as_list, as_outputs, configuration, language

_KNOWN = frozenset(("format", "output", "lang", "published", "jobs", "fail-on", "select", "ignore", "min-confidence", "registry", "fixtures"))


@click.command("extract")
@article_options
def command(
    paths: tuple[str, ...], formats: tuple[str, ...], output: str | None, lang: str | None, published: str | None, jsonl: bool,
    jobs: int | None, config: str | None,
) -> int:
    """Only the citations: which posts the articles quote, by whom, when, with which words."""
    from verify.cli._inputs import stream, walk
    from verify.cli._run import run
    from verify.cli.check import _given, _lines
    from verify.pipeline import Settings, parse_day

    defaults = configuration(config, _KNOWN)
    settings = Settings(language=language(lang or defaults.get("lang")), published=parse_day(published) if published else None, compare=False)
    outputs = as_outputs(formats or as_list(defaults.get("format")), output, jsonl)
    inputs = stream(_lines(paths)) if jsonl else walk(_given(paths))
    return run(inputs, settings, outputs=outputs, fail_on="never", jobs=jobs or os.cpu_count() or 1)
