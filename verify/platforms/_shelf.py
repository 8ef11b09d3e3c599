"""The platforms that have a file here, found by listing the folder and loaded when first asked for."""

from __future__ import annotations

import functools
import importlib
import os
from types import ModuleType

from verify.model import UsageError
from verify.platforms._platform import Platform

_FOLDER = os.path.dirname(__file__)


@functools.lru_cache(maxsize=1)
def keys() -> tuple[str, ...]:
    """The keys of the platforms, sorted: the names of the files."""
    return tuple(sorted(name[:-3] for name in os.listdir(_FOLDER) if name.endswith(".py") and not name.startswith("_")))


@functools.lru_cache(maxsize=64)
def module(key: str) -> ModuleType:
    """A platform's file. Raises UsageError where there is none."""
    if key not in keys():
        raise UsageError(f"There is no platform {key!r}; there are {', '.join(keys())}.")
    return importlib.import_module(f"verify.platforms.{key}")


def platform(key: str) -> Platform:
    """The declaration of one platform. Raises UsageError for a key that has no file."""
    declared: Platform = module(key).PLATFORM
    return declared


@functools.lru_cache(maxsize=1)
def platforms() -> tuple[Platform, ...]:
    """Every platform, in the order of their keys."""
    return tuple(platform(key) for key in keys())
