"""`verify schema`."""

from __future__ import annotations

import click


@click.command("schema")
@click.option("--line", is_flag=True, help="The schema of a line of --format jsonl instead.")
def command(line: bool) -> int:
    """Print the JSON Schema that every --format json report validates against."""
    import json

    from verify.reports._schema import line_schema, schema

    click.echo(json.dumps(line_schema() if line else schema(), ensure_ascii=False, indent=2))
    return 0
