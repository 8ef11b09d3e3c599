"""The command line: options in, exit status out. A command's own module is imported only when it runs."""

from __future__ import annotations

import gc
import importlib
import sys
from typing import NoReturn

import click

from verify import __version__
from verify._kept_patterns import keep_patterns
from verify.model import UnreadableInput, UsageError

_COMMANDS = {
    "check": "Check articles against the posts they quote.",
    "extract": "Only the citations: which posts the articles quote.",
    "dates": "Find and normalise dates in any language.",
    "record": "Fetch the source records of the cited posts into fixtures.",
    "registry": "Check a registry of official accounts.",
    "rules": "List the rules, or explain one with an example.",
    "schema": "Print the JSON Schema of the report.",
    "completion": "Print the completion script of a shell.",
}


class _LazyGroup(click.Group):
    """Commands whose modules are loaded when they are called, so that --help costs nothing."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"verify.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


_FEW_ARTICLES = 150_000  # objects: what the first ones load is not looked through for garbage, which took 6 ms once; longer runs `settle`


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="verify")
def group() -> None:
    """Read a news article against the official posts it quotes.

    `verify check ARTICLE` finds every quoted post (account, date, link, words), reads what the article
    says around it, and reports where the two disagree. Nothing is sent anywhere, but by `verify record` and with --online.
    """


def main() -> NoReturn:
    """Run the command line and leave with its exit status; no traceback for anything a user can cause."""
    gc.set_threshold(_FEW_ARTICLES, 20, 100)  # what is loaded stays, and looking through it again and again took a fifteenth of a short run
    try:
        status = group.main(standalone_mode=False, prog_name="verify", complete_var="_VERIFY_COMPLETE")
    except click.exceptions.Abort:
        sys.exit(130)
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (UsageError, UnreadableInput) as error:
        click.echo(f"verify: {error}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        _leave()
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        keep_patterns()
        gc.freeze()  # nor is it looked through in leaving, which took an eighth of one
    sys.exit(status if isinstance(status, int) else 0)


def _leave() -> NoReturn:
    """The reader of our output has gone: whatever Python still holds for it goes nowhere."""
    import os

    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    click.echo("verify: the output was not read to its end: whatever read it has gone.", err=True)
    sys.exit(2)
