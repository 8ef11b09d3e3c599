"""`verify registry`."""

from __future__ import annotations

import collections

import click


@click.group("registry")
def command() -> None:
    """Registries of official accounts: YAML lists of {name, handle, platform} and what more is known of each."""


@command.command("check")
@click.argument("files", nargs=-1, metavar="[FILE...]")
def check(files: tuple[str, ...]) -> int:
    """What is in a registry, and what is wrong with it; without FILE, of the one that ships with the program.

    The exit status is 2 where a row cannot be used or a file cannot be read.
    """
    from verify.sources.lookalikes import alike
    from verify.sources.registries import SHIPPED, problems, read_registries

    status = 0
    for file in files or (SHIPPED,):
        registry = read_registries((file,))
        wrong = problems((file,))
        accounts = registry.accounts
        by_platform = collections.Counter(account.platform for account in accounts)
        countries = {account.country for account in accounts if account.country}
        click.echo(f"{'the registry that ships' if file == SHIPPED else file}: {len(accounts)} accounts that can be used, {len(wrong)} rows that cannot")
        if accounts:
            click.echo("  platforms: " + ", ".join(f"{platform} {count}" for platform, count in by_platform.most_common()))
            click.echo(f"  countries: {len(countries)}; without a country: {sum(not account.country for account in accounts)}")
            click.echo(f"  with former handles: {sum(bool(account.formerly) for account in accounts)}; ended: {sum(bool(account.until) for account in accounts)}; "
                       f"without a word on how they are known: {sum(not account.source for account in accounts)}")
        for first, second in alike(registry):
            click.echo(f"  @{first.handle} and @{second.handle} look alike on {first.platform}; both are registered, so neither is called an imitation")
        for line in wrong:
            click.echo(f"  {line}")
        status = max(status, 2 if wrong else 0)
    return status
