"""`verify completion`."""

from __future__ import annotations

import click

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> int:
    """Print the script that completes verify's commands, options and rules in SHELL.

    Put it where your shell looks for completions:

    \b
      bash  verify completion bash > ~/.local/share/bash-completion/completions/verify
      zsh   verify completion zsh > "${fpath[1]}/_verify"
      fish  verify completion fish > ~/.config/fish/completions/verify.fish
    """
    from click.shell_completion import get_completion_class

    from verify.cli import group

    made = get_completion_class(shell)
    assert made is not None, shell
    complete = made(group, {}, "verify", "_VERIFY_COMPLETE")
    # not `source()`: click's bash class would start a bash to ask for its version, which need not be installed here
    click.echo(complete.source_template % complete.source_vars())
    return 0
