"""Where reports go: standard output, or a file that appears under its name only when it is whole."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from typing import IO, Any, NoReturn

from verify.model import UsageError


@contextlib.contextmanager
def opened(path: str | None, mode: str = "w") -> Iterator[IO[Any]]:
    """The output as text, or of a file its bytes (mode "wb"). Raises UsageError where it cannot be written; nothing half-written is left under the name.

    With mode "a", and for what is no plain file (a pipe, a device), it is written to as it stands.
    """
    if path is None:
        with contextlib.suppress(AttributeError, ValueError):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
        try:
            yield sys.stdout
            sys.stdout.flush()
        except OSError as error:
            _abandon(error)
        return
    import tempfile

    path = os.path.realpath(path)
    try:
        if mode == "a" or _special(path):
            with open(path, "ab") if mode == "wb" else open(path, "a", **_TEXT) as file:
                yield file
            return
        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".verify-", suffix=".part")
    except OSError as error:
        raise UsageError(_told(path, error)) from None
    try:
        with open(handle, "wb") if mode == "wb" else open(handle, "w", **_TEXT) as file:
            yield file
        os.chmod(temporary, _permissions(path))
        os.replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise UsageError(_told(path, error)) from None
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


_TEXT: dict[str, Any] = {"encoding": "utf-8", "errors": "backslashreplace", "newline": "\n"}


def _special(path: str) -> bool:
    try:
        kind = os.stat(path).st_mode
    except OSError:
        return False
    return not stat.S_ISREG(kind) and not stat.S_ISDIR(kind)


def _permissions(path: str) -> int:
    """Those of the file that is replaced, or what a new file gets (a temporary one is its owner's alone)."""
    try:
        return stat.S_IMODE(os.stat(path).st_mode)
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _told(path: str, error: OSError) -> str:
    hint = " Make the folder first." if isinstance(error, FileNotFoundError) else ""
    return f"The report cannot be written to {path}: {error.strerror or error}.{hint}"


def _abandon(error: OSError) -> NoReturn:
    """Standard output takes nothing more: whatever Python still holds for it goes nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        raise UsageError("The report was not read to its end: whatever read it has gone.") from None
    raise UsageError(f"The report cannot be written to standard output: {error.strerror or error}.") from None


def wants_colour(stream: IO[str]) -> bool:
    """Whether to colour: NO_COLOR, then FORCE_COLOR and CLICOLOR_FORCE, then CLICOLOR, then whether a person looks at it."""
    environment = os.environ
    if environment.get("NO_COLOR"):
        return False
    if any(environment.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return environment.get("CLICOLOR") != "0" and environment.get("TERM") != "dumb" and stream.isatty()
