"""`dataclass` as the package uses it, whose methods are written when the first object of a class is made.

The standard library's writes and compiles six methods for every class as it is defined, which was a quarter of the time of a short run
(CPython 3.11, November 2026): most of the values that rooms hand on never occur in it. What is made here is a dataclass to everyone
(`fields`, `replace`, `asdict`, `is_dataclass`), is pickled and copied, and is made and compared faster: slots are filled without a detour.
"""

from __future__ import annotations

import dataclasses
import operator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool = True, kw_only: bool = False, eq: bool = True) -> Any:
        """`dataclasses.dataclass` with slots; `frozen`, `kw_only` and `eq` mean what they mean there."""

        def made(cls: type) -> type:
            cls = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
            cls.__init__ = _first_made
            cls.__repr__ = _shown
            cls.__read__ = staticmethod(operator.attrgetter(*cls.__dataclass_fields__))
            if eq:
                cls.__eq__ = _equal
                cls.__hash__ = _hashed if frozen else None
            if frozen:
                cls.__setattr__, cls.__delattr__ = _refuse_setting, _refuse_deleting
                cls.__getstate__, cls.__setstate__ = _taken, _given
            return cls

        return made


def _first_made(self: Any, *positional: Any, **named: Any) -> None:
    """Write the class's own `__init__`, and go on with it."""
    cls: Any = next((base for base in type(self).__mro__ if vars(base).get("__init__") is _first_made), None)
    if cls is not None:  # no other thread was faster
        cls.__init__ = _written(cls)
    type(self).__init__(self, *positional, **named)


def _written(cls: Any) -> Any:
    """The `__init__` of a class: what `dataclasses` would write, but that it fills the slots by their own descriptors."""
    names: dict[str, Any] = {}
    places: list[str] = []
    keywords: list[str] = []
    body: list[str] = []
    for field in dataclasses.fields(cls):
        name = field.name
        names[f"set_{name}"] = getattr(cls, name).__set__
        if field.default_factory is not dataclasses.MISSING:
            names[f"make_{name}"], names["unset"] = field.default_factory, _UNSET
            value, given = f"make_{name}() if {name} is unset else {name}" if field.init else f"make_{name}()", f"{name}=unset"
        elif field.default is not dataclasses.MISSING:
            names[f"default_{name}"] = field.default
            value, given = name if field.init else f"default_{name}", f"{name}=default_{name}"
        else:
            value, given = name, name
        if field.init:
            (keywords if field.kw_only else places).append(given)
        body.append(f"  set_{name}(self, {value})\n")
    signature = ", ".join(["self", *places, *(["*", *keywords] if keywords else [])])
    scope: dict[str, Any] = {}
    exec(f"def write({', '.join(names)}):\n def __init__({signature}):\n{''.join(body) or '  pass'}\n return __init__", {}, scope)
    made = scope["write"](**names)
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


_UNSET = object()


def _equal(self: Any, other: Any) -> Any:
    read = self.__read__
    return read(self) == read(other) if other.__class__ is self.__class__ else NotImplemented


def _hashed(self: Any) -> int:
    return hash(type(self).__read__(self))


def _shown(self: Any) -> str:
    shown = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse_setting(self: Any, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _taken(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__dataclass_fields__]


def _given(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__dataclass_fields__, state, strict=True):
        object.__setattr__(self, name, value)
