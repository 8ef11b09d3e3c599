"""`verify rules`."""

from __future__ import annotations

import click

from verify.cli._options import complete_rules


@click.command("rules")
@click.argument("name", metavar="[RULE]", required=False, shell_complete=complete_rules)
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
def command(name: str | None, format_: str) -> int:
    """Every rule, or one RULE explained with an example that is checked now."""
    from verify.rules import find_rule, rules

    chosen = (find_rule(name),) if name else rules()
    if format_ == "json":
        import json

        click.echo(json.dumps(
            [{"name": r.name, "severity": r.severity, "summary": r.summary, "explanation": r.explanation} for r in chosen],
            ensure_ascii=False, indent=2))
        return 0
    if name is None:
        width = max(len(r.name) for r in chosen)
        for rule in chosen:
            click.echo(f"{rule.name:<{width}}  {rule.severity:<7}  {rule.summary}")
        return 0
    from verify.cli._example import show

    rule = chosen[0]
    click.echo(f"{rule.name} ({rule.severity})\n\n{rule.summary}\n\n{rule.explanation}\n")
    for example in rule.examples:
        if example.fires:
            click.echo("An article that it speaks of:\n")
            click.echo(show(rule, example))
            break
    return 0
