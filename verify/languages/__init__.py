"""The words of each language, one file each; engines ask for them by BCP 47 primary tag."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from typing import Any

_FOLDER = os.path.dirname(__file__)


@functools.lru_cache(maxsize=1)
def codes() -> tuple[str, ...]:
    """The languages that have a file of words here, sorted."""
    names = (name[:-3] for name in os.listdir(_FOLDER) if name.endswith(".py") and not name.startswith("_"))
    return tuple(sorted(name for name in names if "_" not in name))


@functools.lru_cache(maxsize=64)
def words(code: str) -> Mapping[str, Any] | None:
    """The literal of a language's file, or None where there is none."""
    if code not in codes():
        return None
    import importlib

    module = importlib.import_module(f"verify.languages.{code}")
    literal: Mapping[str, Any] | None = getattr(module, "WORDS", None)
    return literal
