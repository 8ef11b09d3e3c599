"""What regular expressions compile to, kept beside the compiled modules and under the same conditions.

A short run spent a quarter of its time in compiling some hundred patterns, always the same (CPython 3.11, November 2026). Python keeps modules compiled and
patterns not, so this does: a run of the command line leaves what it had to compile in the package's `__pycache__`, where Python may write there
(PYTHONDONTWRITEBYTECODE, PYTHONPYCACHEPREFIX), and every later process begins with it. What is kept is good for one Python alone and is told by the whole
pattern, so it is never out of date; where it cannot be read or used, patterns are compiled as ever.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from typing import Any, AnyStr

_MOST = 3000  # patterns; those of all languages together are some hundreds
_MADE_BY = (sys.version, sys.byteorder)

_kept: dict[tuple[str | bytes, int], bytes] | None = None
_added: dict[tuple[str | bytes, int], bytes] = {}


def compiled(pattern: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    """`re.compile`, from what an earlier run kept."""
    flags = int(flags)  # a plain number can be kept
    kept = _read() if _kept is None else _kept
    code = kept.get((pattern, flags))
    if code is not None:
        try:
            made: re.Pattern[AnyStr] = _engine()._sre.compile(pattern, *marshal.loads(code))
            return made
        except (AttributeError, EOFError, RuntimeError, TypeError, ValueError):  # not written whole, or no code for this engine
            del kept[pattern, flags]
    try:
        made, _added[pattern, flags] = _compiled_anew(pattern, flags)
        return made
    except (AttributeError, TypeError):  # an engine that is built otherwise
        return re.compile(pattern, flags)


def keep() -> None:
    """Leave what this process compiled for those to come."""
    file = _file()
    if not _added or file is None or sys.dont_write_bytecode:
        return
    all_of_them = {**_read(), **_added}  # read again: others may have kept something since
    _added.clear()
    if len(all_of_them) > _MOST:
        return
    beside = f"{file}.{os.getpid()}"
    try:
        with open(beside, "xb") as written:
            marshal.dump((_MADE_BY, all_of_them), written)
        os.replace(beside, file)
    except OSError:
        pass  # a folder that belongs to somebody else, a full disk: the next run compiles again


def _compiled_anew(pattern: AnyStr, flags: int) -> tuple[re.Pattern[AnyStr], bytes]:
    """What `re.compile` does, and what it hands to the engine."""
    engine = _engine()
    read = engine._parser.parse(pattern, flags)
    state = read.state
    names = [None] * state.groups
    for name, group in state.groupdict.items():
        names[group] = name
    code = [int(word) for word in engine._code(read, flags)]  # it has words that know their names
    handed = flags | int(state.flags), code, state.groups - 1, state.groupdict, tuple(names)
    return engine._sre.compile(pattern, *handed), marshal.dumps(handed)


def _engine() -> Any:
    """The module that compiles patterns; AttributeError where this Python has none of that name."""
    return re._compiler  # type: ignore[attr-defined]


def _read() -> dict[tuple[str | bytes, int], bytes]:
    global _kept
    _kept = {}
    file = _file()
    if file is not None:
        try:
            with open(file, "rb") as written:
                made_by, held = marshal.loads(written.read())
            if made_by == _MADE_BY and isinstance(held, dict):
                _kept = held
        except (OSError, EOFError, TypeError, ValueError):
            pass
    return _kept


def _file() -> str | None:
    """Where Python would keep this module compiled, with another ending; None where it would not."""
    cached = __spec__.cached if __spec__ is not None else None
    return f"{os.path.splitext(cached)[0]}.patterns" if cached else None
