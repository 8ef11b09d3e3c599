"""Functions whose modules are loaded when they are first called: the one way in which this package puts an import off.

    with later:
        from verify.comparison._votes import is_a_side_of_the_vote

To load a module takes 0.15 ms, and a short article meets half of them (CPython 3.11, November 2026). What is imported so is a function that stands for the one
that is wanted and, when it is first called, makes way for it in the module that asked: nothing is slower afterwards. Only functions can wait, and only
those that nobody calls while modules are loaded; whatever else a module needs of another it imports at once.
"""

from __future__ import annotations

import builtins
import importlib
import sys
import threading
from collections.abc import Callable
from typing import Any


class _Later:
    """`with later:` puts off the imports of the block."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()  # threads may load modules at once; nothing is loaded in a block, so none waits long

    def __enter__(self) -> None:
        self._one_at_a_time.acquire()
        self._asking = sys._getframe(1).f_globals
        self._at_once = builtins.__import__
        builtins.__import__ = self._put_off  # type: ignore[assignment]

    def __exit__(self, *raised: object) -> None:
        builtins.__import__ = self._at_once
        self._one_at_a_time.release()

    def _put_off(self, name: str, asking: Any = None, local: Any = None, wanted: Any = (), level: int = 0) -> Any:
        if asking is not self._asking:  # another thread's
            return self._at_once(name, asking, local, wanted, level)
        return _Unloaded(name, asking)


class _Unloaded:
    """A module of which functions are asked that may never be called."""

    def __init__(self, name: str, asking: dict[str, Any]) -> None:
        self._name, self._asking = name, asking

    def __getattr__(self, function: str) -> Callable[..., Any]:
        name, asking = self._name, self._asking

        def waiting(*given: Any, **named: Any) -> Any:
            called = getattr(importlib.import_module(name), function)
            for key, held in list(asking.items()):
                if held is waiting:
                    asking[key] = called
            return called(*given, **named)

        return waiting


later = _Later()
