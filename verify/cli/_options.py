"""Options that several commands share, and the configuration file that gives their defaults."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from verify.model import UsageError

FOR_PEOPLE = ("text", "html", "markdown")
# What a configuration file may set.
_SETTINGS = frozenset((
    "format", "output", "lang", "published", "jobs", "fail-on", "select", "ignore", "min-confidence", "registry", "fixtures",
    "messages", "baseline", "time-limit", "memory-limit", "cluster", "inline-ignores", "per-file-ignores", "reviewer", "reviewer-url", "official",
))
F = TypeVar("F", bound=Callable[..., Any])


def complete_formats(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The report formats that begin so, for a shell."""
    from verify.reports import BINARY, formats

    return [name for name in sorted((*formats(), *BINARY)) if name.startswith(incomplete)]


def complete_rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The rules that begin so, for a shell."""
    from verify.rules import rules

    return [rule.name for rule in rules() if rule.name.startswith(incomplete)]


def article_options(command: F) -> F:
    """The options of commands that read articles."""
    for option in reversed((
        click.argument("paths", nargs=-1, metavar="PATH..."),
        click.option("--format", "formats", multiple=True, shell_complete=complete_formats, metavar="FORMAT[=FILE]", help="Report format; may be given several times."),
        click.option("--output", metavar="FILE", help="Where the report goes (default: standard output)."),
        click.option("--lang", metavar="CODE", help="Language of the prose (default: detected)."),
        click.option("--published", metavar="DATE", help="Publication date (default: from the page's own metadata)."),
        click.option("--jsonl", is_flag=True, help="Read one JSON object a line instead of files."),
        click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes (default: all cores)."),
        click.option("--messages", metavar="CODE", help="Language of the report's own words (default: the environment's, where there is a catalogue)."),
        click.option("-q", "--quiet", is_flag=True, help="Only discrepancies: no progress, no notes, no articles without any."),
        click.option("-v", "--verbose", is_flag=True, help="Everything: each file that is skipped, and what was suppressed."),
        click.option("--config", metavar="FILE", help="Configuration (default: setup.cfg or pyproject.toml here)."),
    )):
        command = option(command)
    return command


def configuration(path: str | None) -> dict[str, Any]:
    """The settings of `[tool:verify]` in setup.cfg or `[tool.verify]` in pyproject.toml; empty where there are none.

    Raises UsageError for a file that cannot be read and for settings that do not exist.
    """
    candidates = [path] if path else ["setup.cfg", "pyproject.toml"]
    for candidate in candidates:
        if not path and not os.path.exists(candidate):
            continue
        values = _toml(candidate) if candidate.endswith(".toml") else _ini(candidate)
        if values:
            found = {key.replace("_", "-"): value for key, value in values.items()}
            unknown = sorted(set(found) - _SETTINGS)
            if unknown:
                raise UsageError(f"{candidate}: unknown setting {unknown[0]!r}; known are {', '.join(sorted(_SETTINGS))}.")
            return found
    return {}


def _ini(path: str) -> dict[str, Any]:
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    try:
        with open(path, encoding="utf-8") as file:
            parser.read_file(file)
    except (OSError, ValueError, configparser.Error) as error:
        raise UsageError(f"The configuration {path} cannot be read: {error}".replace("\n", " ")) from None
    if not parser.has_section("tool:verify"):
        return {}
    return dict(parser.items("tool:verify"))


def _toml(path: str) -> dict[str, Any]:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise UsageError(f"The configuration {path} cannot be read: {error.strerror}.") from None
    if b"tool.verify" not in data and b"verify" not in data:
        return {}
    import sys

    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        section = tomllib.loads(data.decode("utf-8")).get("tool", {}).get("verify", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"The configuration {path} cannot be read: {error}") from None
    return section if isinstance(section, dict) else {}


def as_flag(value: Any, name: str) -> bool:
    """A setting that is on or off. Raises UsageError for anything else."""
    said = str(value).strip().lower()
    if said not in ("true", "yes", "on", "1", "false", "no", "off", "0"):
        raise UsageError(f"{name} is {value!r}; it may be true or false.")
    return said in ("true", "yes", "on", "1")


def as_patterns(value: Any, name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Rules by pattern of paths: a table in TOML, lines of `PATTERN: RULE, RULE` in setup.cfg. Raises UsageError for others."""
    if not value:
        return ()
    if isinstance(value, dict):
        return tuple((str(pattern), as_list(rules)) for pattern, rules in value.items())
    found = []
    for line in str(value).splitlines():
        if line.strip():
            pattern, colon, rules = line.rpartition(":")
            if not colon or not pattern.strip() or not as_list(rules):
                raise UsageError(f"{name}: {line.strip()!r} should read PATTERN: RULE, RULE.")
            found.append((pattern.strip(), as_list(rules)))
    return tuple(found)


def messages_of(code: str | None, formats: tuple[str, ...]) -> dict[str, str]:
    """The language of each format's own words: the one asked for, else for what people read that of the environment."""
    from verify.reports._words import ENGLISH, Words, wanted_language

    if code is not None:
        primary = language(code) or ENGLISH
        Words(primary)
        return dict.fromkeys(formats, primary)
    here = wanted_language(dict(os.environ))
    return {name: here if name in FOR_PEOPLE else ENGLISH for name in formats}


def as_list(value: Any) -> tuple[str, ...]:
    """A setting that may hold several values: a list, or a text with commas or line breaks."""
    if value is None:
        return ()
    if isinstance(value, list | tuple):
        return tuple(str(v) for v in value)
    return tuple(part.strip() for part in str(value).replace("\n", ",").split(",") if part.strip())


def as_outputs(formats: tuple[str, ...], output: str | None, jsonl: bool) -> list[tuple[str, str | None]]:
    """(format, file or None) for each report asked for. Raises UsageError for unknown formats, two on one output, and bytes for a terminal."""
    from verify.reports import BINARY
    from verify.reports import formats as texts

    known = sorted((*texts(), *BINARY))
    chosen: list[tuple[str, str | None]] = []
    for text in formats or (("jsonl" if jsonl else "text"),):
        name, _, file = text.partition("=")
        if name not in known:
            raise UsageError(f"There is no report format {name!r}; there are {', '.join(known)}.")
        chosen.append((name, file or None))
    without_file = [i for i, (_, file) in enumerate(chosen) if file is None]
    if len(without_file) > 1:
        raise UsageError("Only one report can go to standard output; give the others a file, as in --format json=report.json.")
    if output is not None:
        if not without_file:
            raise UsageError("--output has nothing to write: every --format names its own file.")
        chosen[without_file[0]] = (chosen[without_file[0]][0], output)
    loose = next((name for name, file in chosen if name in BINARY and file is None), None)
    if loose is not None:
        raise UsageError(f"{loose} is no text for standard output; give it a file, as in --format {loose}=reports.{loose}.")
    files = [os.path.realpath(file) for _, file in chosen if file is not None]
    twice = next((file for file in files if files.count(file) > 1 and not _device(file)), None)
    if twice is not None:
        raise UsageError(f"Two reports would go to {twice}; give each a file of its own.")
    return chosen


def _device(path: str) -> bool:
    return os.path.exists(path) and not os.path.isfile(path)


def refuse_overwriting(paths: tuple[str, ...], outputs: list[tuple[str, str | None]]) -> None:
    """Raise UsageError where a report would replace an article that is to be checked."""
    articles = {os.path.realpath(path) for path in paths if path != "-" and os.path.isfile(path)}
    for _, file in outputs:
        if file is not None and os.path.realpath(file) in articles:
            raise UsageError(f"The report would replace the article {file}; give it another name.")


def language(code: str | None) -> str | None:
    """A language tag as the rooms use it (primary tag, lower case). Raises UsageError for what is no tag."""
    if code is None:
        return None
    primary = code.replace("_", "-").split("-")[0].lower()
    if not (2 <= len(primary) <= 3 and primary.isascii() and primary.isalpha()):
        raise UsageError(f"{code!r} is not a language code like fr or pt-BR.")
    return primary


def tell_broken_fixtures(folder: str | None) -> None:
    """Say on stderr which files of the folder could not be used; the others are."""
    if folder is None:
        return
    from verify.sources._lookups import recorded

    for line in recorded(folder).problems:
        click.echo(f"verify: {line}", err=True)
