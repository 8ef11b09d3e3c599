"""The package's modules, compiled, in one file.

A short article needs some two hundred modules, and to look for each, open its file and read it took a tenth of its time (CPython 3.11, November 2026). So the
command line keeps the code that Python keeps in as many files in one. As there, a module is taken from it only while its source has the size and the
time that it had; what is not in it, or not so any more, Python finds as ever.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType, ModuleType

from verify._kept_beside import Beside

_MOST = 3000
_LARGEST = 150_000  # bytes: a language's words are larger, and one file of all languages' would be long to write
_KEPT = Beside("modules")


def find_modules() -> None:
    """Have the package's modules found in the file from now on."""
    if _FINDER not in sys.meta_path:
        sys.meta_path.insert(0, _FINDER)


def keep_modules() -> None:
    """Leave the modules that this process did not find there for those to come."""
    for name in _FINDER.missed if _KEPT.may_be_written() else ():
        spec = getattr(sys.modules.get(name), "__spec__", None)
        if spec is not None and type(spec.loader) is SourceFileLoader and spec.origin and spec.cached:
            try:
                if os.stat(spec.cached).st_size <= _LARGEST:
                    told = os.stat(spec.origin)
                    _KEPT.add(name, marshal.dumps(spec.loader.get_code(name)), (told.st_mtime_ns, told.st_size, spec.origin, spec.cached, spec.submodule_search_locations))
            except (OSError, SyntaxError, ValueError):
                pass  # whoever is editing it has not done so yet
    _KEPT.write(_MOST)


class _Finder:
    """Finds modules in the file, and knows those that were not there."""

    def __init__(self) -> None:
        self.missed: list[str] = []

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not name.startswith("verify."):
            return None
        kept = _KEPT.get(name)
        if kept is not None:
            time, size, source, cached, folders = kept[1]
            try:
                told = os.stat(source)
                if told.st_mtime_ns == time and told.st_size == size:
                    spec = ModuleSpec(name, _Loader(name, source), origin=source)
                    spec.submodule_search_locations, spec.cached, spec.has_location = folders, cached, True
                    return spec
            except OSError:
                pass
        self.missed.append(name)
        return None


class _Loader(SourceFileLoader):
    """A loader that has the code already."""

    def get_code(self, fullname: str) -> CodeType | None:
        kept = _KEPT.get(fullname)
        if kept is not None:
            try:
                code: CodeType = marshal.loads(kept[0])
                return code
            except (EOFError, TypeError, ValueError):
                pass  # not written whole
        return super().get_code(fullname)


_FINDER = _Finder()
