"""`verify dates`."""

from __future__ import annotations

import datetime
import sys

import click

from verify.cli._options import language
from verify.model import UsageError


@click.command("dates")
@click.argument("text", required=False)
@click.option("--jsonl", is_flag=True, help="Read one JSON object a line, write one a line.")
@click.option("--lang", metavar="CODE", help="Language of the text (default: any).")
@click.option("--reference", metavar="DATE", help="What relative dates count from (default: today).")
@click.option("--order", type=click.Choice(["DMY", "MDY", "YMD"]), help="How the text writes numeric dates.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
def command(text: str | None, jsonl: bool, lang: str | None, reference: str | None, order: str | None, format_: str) -> int:
    """Find the dates in TEXT (or standard input), normalised to ISO 8601."""
    if jsonl:
        from verify.dates import stream

        status = 0
        for line in stream(sys.stdin.buffer):
            if line.startswith('{"error"'):
                status = 2
            sys.stdout.write(line if line.endswith("\n") else line + "\n")
        sys.stdout.flush()
        return status
    from verify.dates import find_dates

    if text is None or text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    when: datetime.datetime | None = datetime.datetime.now()
    if reference:
        try:
            when = datetime.datetime.fromisoformat(reference.replace("Z", "+00:00"))
        except ValueError:
            raise UsageError(f"--reference {reference!r} is not a date like 2025-03-28 or 2025-03-28T14:30.") from None
    code = language(lang)
    found = find_dates(text, languages=(code,) if code else (), reference=when, order=order)
    if format_ == "json":
        import json

        from verify.reports._document import date_document

        click.echo(json.dumps({"dates": [date_document(d) for d in found]}, ensure_ascii=False, indent=2))
        return 0
    from verify.reports._terminal import safe

    for date in found:
        value = date.value + (f" to {date.end_value}" if date.end_value else "")
        weekdays = " to ".join(day.capitalize() for day in (date.weekday, date.end_weekday) if day is not None)
        extra = ", ".join(x for x in (weekdays and f"written {weekdays}", date.ambiguous and "ambiguous",
                                      date.calendar != "gregorian" and date.calendar) if x)
        click.echo(f"{date.start:>6}  {value:<18} {safe(date.text)}" + (f"  ({extra})" if extra else ""))
    if not found:
        click.echo("No dates found.", err=True)
    return 0
