"""`verify check`."""

from __future__ import annotations

import os
from collections.abc import Iterable

import click

from verify.cli._options import (
    article_options,
    as_flag,
    as_list,
    as_outputs,
    as_patterns,
    complete_rules,
    configuration,
    language,
    messages_of,
    refuse_overwriting,
    tell_broken_fixtures,
)
from verify.model import UsageError


@click.command("check")
@article_options
@click.option("--fixtures", metavar="DIR", help="Recorded source records, replayed; no network is touched.")
@click.option("--online", is_flag=True, help="Ask the platforms and archives; with --fixtures only what is not recorded. Without it nothing is sent.")
@click.option("--registry", multiple=True, metavar="FILE", help="Official accounts, YAML; may be repeated.")
@click.option("--no-official", is_flag=True, help="Do without the official accounts that the program knows.")
@click.option("--fail-on", type=click.Choice(["error", "warning", "note", "never"]), help="What makes the exit status 1 (default: error).")
@click.option("--select", multiple=True, shell_complete=complete_rules, metavar="RULE", help="Only these rules.")
@click.option("--ignore", multiple=True, shell_complete=complete_rules, metavar="RULE", help="All rules but these.")
@click.option("--min-confidence", type=click.FloatRange(0, 1), metavar="X", help="Leave out errors and warnings less sure than this.")
@click.option("--baseline", metavar="FILE", help="Known findings: only others are reported.")
@click.option("--write-baseline", is_flag=True, help="Write all findings of this run into the --baseline FILE.")
@click.option("--changed-since", metavar="REV", help="Only files that changed in git since REV.")
@click.option("--no-inline-ignores", is_flag=True, help="Report also what an article itself asks to ignore.")
@click.option("--show-suppressed", is_flag=True, help="SARIF: carry what is suppressed too, marked as such.")
@click.option("--reviewer", metavar="NAME", help="ClaimReview: who answers for the reviews.")
@click.option("--reviewer-url", metavar="URL", help="ClaimReview: the reviewer's address.")
@click.option("--resume", metavar="FILE", help="Write the reports into FILE, one a line (JSON Lines); if some are there already, go on behind them.")
@click.option("--time-limit", type=click.FloatRange(min=0, min_open=True), metavar="SECONDS", help="What one article may take (default: 300); one that takes more is reported as unreadable.")
@click.option("--memory-limit", type=click.IntRange(min=64), metavar="MIB", help="What a process may take; an article that needs more is reported as unreadable.")
@click.option("--cluster", metavar="ADDRESS", help="Check on the workers of a Dask cluster (tcp://HOST:PORT, or a scheduler file); `local` starts one here.")
@click.option("--agreements", is_flag=True, help="ClaimReview, annotation: what agrees too.")
@click.option("--explain", is_flag=True, help="Show what each claim was read as, what it met, and what stayed silent.")
def command(
    paths: tuple[str, ...], formats: tuple[str, ...], output: str | None, lang: str | None, published: str | None, jsonl: bool,
    jobs: int | None, config: str | None, fixtures: str | None, registry: tuple[str, ...], fail_on: str | None,
    select: tuple[str, ...], ignore: tuple[str, ...], min_confidence: float | None, explain: bool,
    messages: str | None, quiet: bool, verbose: bool, baseline: str | None, write_baseline: bool, changed_since: str | None,
    online: bool, no_official: bool, no_inline_ignores: bool, show_suppressed: bool, reviewer: str | None, reviewer_url: str | None, agreements: bool,
    time_limit: float | None, memory_limit: int | None, resume: str | None, cluster: str | None,
) -> int:
    """Check articles against the posts they quote.

    PATH is a file, a folder (searched recursively) or - for standard input. With --jsonl each line of the
    input is an object with an "article"; the exit status is 1 where an error was found, 2 where something
    could not be read.
    """
    import contextlib

    from verify.cli._inputs import Input, Skipped, given_paths, is_archive, lines_of, stream, walk, walked
    from verify.cli._limits import Limits
    from verify.cli._run import run
    from verify.pipeline import Settings, chosen_rules, lookups_of, parse_day, registry_of
    from verify.reports import Page
    from verify.reports._visible import one_line

    defaults = configuration(config)
    fail_on = fail_on or str(defaults.get("fail-on", "error"))
    if fail_on not in ("error", "warning", "note", "never"):
        raise UsageError(f"fail-on is {fail_on!r}; it may be error, warning, note or never.")
    published = published or defaults.get("published")
    settings = Settings(
        language=language(lang or defaults.get("lang")),
        published=parse_day(published) if published else None,
        select=select or as_list(defaults.get("select")),
        ignore=ignore or as_list(defaults.get("ignore")),
        min_confidence=min_confidence if min_confidence is not None else _number(defaults.get("min-confidence", 0), "min-confidence"),
        registry=registry or as_list(defaults.get("registry")),
        fixtures=fixtures or defaults.get("fixtures"),
        explain=explain,
        inline_ignores=not no_inline_ignores and as_flag(defaults.get("inline-ignores", True), "inline-ignores"),
        per_file_ignores=as_patterns(defaults.get("per-file-ignores"), "per-file-ignores"),
        online=online,
        official=not no_official and as_flag(defaults.get("official", True), "official"),
    )
    # What the command line got wrong is said once, before any article is read.
    chosen_rules(settings.select, settings.ignore)
    chosen_rules((), tuple(name for _, names in settings.per_file_ignores for name in names))
    usable = _usable_registry(settings.registry)
    registry_of(settings.registry, settings.official)
    lookups_of(settings.fixtures, settings.online)
    tell_broken_fixtures(settings.fixtures)
    outputs = as_outputs(formats or as_list(defaults.get("format")), output or defaults.get("output"), jsonl)
    page = Page(
        explain=explain, quiet=quiet, verbose=verbose, fail_on=fail_on, agreements=agreements, show_suppressed=show_suppressed,
        reviewer=reviewer or defaults.get("reviewer"), reviewer_url=reviewer_url or defaults.get("reviewer-url"),
    )
    known = None
    if write_baseline or baseline or defaults.get("baseline"):
        from verify.cli._baseline import baseline_of

        known = baseline_of(baseline or defaults.get("baseline"), write_baseline)
    skipped = Skipped()
    refuse_overwriting(() if jsonl else paths, outputs)
    written = frozenset(os.path.realpath(file) for _, file in outputs if file)
    processes = jobs or int(_number(defaults.get("jobs", 0), "jobs")) or None
    cluster = cluster or defaults.get("cluster")
    if cluster and online:
        raise UsageError("--online asks every platform at one pace, which many machines cannot keep: `verify record` first, and give --fixtures.")
    if resume is not None and (output or (formats and any(name != "parquet" for name, _ in outputs))):
        raise UsageError("--resume writes its reports into its own file, and at the end into that of --format parquet=FILE; no other has a place beside it.")
    inputs: Iterable[Input]
    if jsonl:
        inputs = stream(lines_of(paths))
    elif cluster:
        inputs = list(walk(given_paths(paths), skipped, reports=written, unpack=False))
    else:
        inputs = walked(given_paths(paths), skipped, written)
    if changed_since is not None:
        if jsonl:
            raise UsageError("--changed-since chooses files; a stream of lines has none.")
        from verify.cli._changed import only_changed

        inputs = list(only_changed(inputs, changed_since, skipped))
        if not inputs and not quiet:
            click.echo(f"verify: no article has changed since {changed_since}.", err=True)
    total = len(inputs) if isinstance(inputs, list) and not any(is_archive(item.path) for item in inputs) else None
    with contextlib.ExitStack() as stack:
        machines = resumed = None
        if cluster:
            from verify.cli._cluster import Cluster

            machines = stack.enter_context(Cluster(cluster, processes, quiet=quiet))
            machines.refuse_unseen((*settings.registry, *((settings.fixtures,) if settings.fixtures else ())))
            inputs = machines.pages(inputs, skipped)
        if resume is not None:
            from verify.cli._resume import Resumed

            resumed = Resumed(resume)
            inputs = resumed.rest(inputs)
        status = run(
            inputs, settings, outputs=[] if resumed else outputs, jobs=processes or os.cpu_count() or 1, page=page,
            messages=messages_of(messages or defaults.get("messages"), tuple(name for name, _ in outputs)),
            baseline=known, write_baseline=write_baseline, resumed=resumed, cluster=machines, total=total,
            limits=Limits(
                seconds=time_limit or _number(defaults.get("time-limit", 300), "time-limit"),
                memory=memory_limit or int(_number(defaults.get("memory-limit", 0), "memory-limit")) or None),
        )
    if resumed is not None and formats:
        for _, file in outputs:
            resumed.as_parquet(str(file), page)
    if not quiet:
        for line in skipped.lines(each=verbose):
            click.echo(f"verify: {one_line(line)}", err=True)
    return status if usable else 2


def _usable_registry(paths: tuple[str, ...]) -> bool:
    """Say every bad row of the registries on stderr; False if there was one."""
    if not paths:
        return True
    from verify.sources.registries import problems

    said = problems(paths)
    for line in said:
        click.echo(f"verify: {line}", err=True)
    return not said


def _number(value: object, name: str) -> float:
    try:
        return float(str(value))
    except ValueError:
        raise UsageError(f"{name} is {value!r}; it must be a number.") from None
