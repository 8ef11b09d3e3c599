"""Which files of a git repository changed since a revision: only they are worth checking again."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator

from verify.cli._inputs import Input, Skipped
from verify.model import UsageError


def only_changed(inputs: Iterable[Input], revision: str, skipped: Skipped) -> Iterator[Input]:
    """The inputs whose files changed since the working tree left `revision`, new files too; standard input always.

    Whole articles, not lines: what changes in one sentence may contradict a post quoted in another.
    """
    changed = changed_files(revision)
    for item in inputs:
        if item.problem is not None or item.path == "-" or os.path.realpath(item.path) in changed:
            yield item
        else:
            skipped.add(item.path, f"unchanged since {revision}")


def changed_files(revision: str) -> frozenset[str]:
    """The real paths of files that differ from the point where the working tree left `revision`. Raises UsageError."""
    top = _git("rev-parse", "--show-toplevel").rstrip("\n")
    base = _git("merge-base", "--end-of-options", revision, "HEAD").strip()
    names = _git("diff", "--name-only", "-z", "--diff-filter=d", "--no-ext-diff", base, "--").split("\0")
    names += _git("-C", top, "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    return frozenset(os.path.realpath(os.path.join(top, name)) for name in names if name)


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except OSError:
        raise UsageError("--changed-since asks git what changed, and there is no git on this machine.") from None
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[0] if said else "the revision has no common history with what is checked out"
        raise UsageError(
            f"--changed-since cannot be answered: {reason}. Where the clone is shallow, fetch its history first"
            " (fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 for GitLab).")
    return os.fsdecode(done.stdout)
