"""What regular expressions compile to, kept for later processes.

A short run spent a quarter of its time in compiling some hundred patterns, always the same (CPython 3.11, November 2026). Python keeps modules compiled and
patterns not, so this does, with what the command line had to compile. A pattern is told by the whole of it, so what is kept is never out of date; where
it cannot be used, patterns are compiled as ever.
"""

from __future__ import annotations

import marshal
import re
from typing import Any, AnyStr

from verify._kept_beside import Beside

_MOST = 3000  # those of all languages together are some hundreds
_KEPT = Beside("patterns")


def compiled(pattern: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    """`re.compile`, from what an earlier run kept."""
    flags = int(flags)  # a plain number can be kept
    kept = _KEPT.get((pattern, flags))
    if kept is not None:
        try:
            made: re.Pattern[AnyStr] = _engine()._sre.compile(pattern, *marshal.loads(kept))
            return made
        except (AttributeError, EOFError, RuntimeError, TypeError, ValueError):
            pass  # no code for this engine
    try:
        return _compiled_anew(pattern, flags)
    except (AttributeError, TypeError):  # an engine that is built otherwise
        return re.compile(pattern, flags)


def keep_patterns() -> None:
    """Leave what this process compiled for those to come."""
    _KEPT.write(_MOST)


def _compiled_anew(pattern: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    """What `re.compile` does; and what it hands to the engine is kept."""
    engine = _engine()
    read = engine._parser.parse(pattern, flags)
    state = read.state
    names = [None] * state.groups
    for name, group in state.groupdict.items():
        names[group] = name
    code = [int(word) for word in engine._code(read, flags)]  # it has words that know their names
    handed = flags | int(state.flags), code, state.groups - 1, state.groupdict, tuple(names)
    made: re.Pattern[AnyStr] = engine._sre.compile(pattern, *handed)
    _KEPT.add((pattern, flags), marshal.dumps(handed))
    return made


def _engine() -> Any:
    """The module that compiles patterns; AttributeError where this Python has none of that name."""
    return re._compiler  # type: ignore[attr-defined]
