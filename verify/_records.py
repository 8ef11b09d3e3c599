"""`dataclass` as the package uses it, whose methods are written when some objects of a class have been made.

The standard library's writes and compiles six methods for every class as it is defined, which was a quarter of the time of a short run, and describes
its fields at length, which was a twentieth (CPython 3.11, November 2026): most of the values that rooms hand on never occur in it. What is made here is
a dataclass to everyone (`fields`, `replace`, `asdict`, `is_dataclass`), is pickled and copied, and is made and compared faster: slots are filled
without a detour.
"""

from __future__ import annotations

import dataclasses
import itertools
import operator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool = True, kw_only: bool = False, eq: bool = True) -> Any:
        """`dataclasses.dataclass` with slots; `frozen`, `kw_only` and `eq` mean what they mean there."""

        def made(cls: type) -> type:
            spec: dict[str, _Spec] = {}
            for base in cls.__mro__[-2:0:-1]:
                spec.update(vars(base).get("__spec__", ()))
            inherited, held = set(spec), dict(vars(cls))
            for name, annotation in vars(cls).get("__annotations__", {}).items():
                spec[name] = annotation, held.pop(name, dataclasses.MISSING), kw_only
            for given in ("__dict__", "__weakref__"):
                held.pop(given, None)
            held["__slots__"] = tuple(name for name in spec if name not in inherited)
            held["__match_args__"] = tuple(name for name, (_, default, by_name) in spec.items() if not by_name and _is_given(default))
            held["__spec__"], held["__dataclass_fields__"], held["__first__"] = spec, _Fields(spec), itertools.count(1)
            held["__init__"], held["__repr__"], held["__read__"] = _first_made, _shown, staticmethod(operator.attrgetter(*spec))
            if eq:
                held["__eq__"], held["__hash__"] = _equal, _hashed if frozen else None
            if frozen:
                held["__setattr__"], held["__delattr__"] = _refuse_setting, _refuse_deleting
                held["__getstate__"], held["__setstate__"] = _taken, _given
            return type(cls)(cls.__name__, cls.__bases__, held)

        return made


_Spec = tuple[str, Any, bool]  # of a field: how its type is written, the default or what `field` returned, whether it is given by name alone


class _Fields:
    """`__dataclass_fields__` as the standard library fills it, when somebody asks for it."""

    def __init__(self, spec: dict[str, _Spec]) -> None:
        self._spec = spec

    def __get__(self, instance: object, owner: type) -> Any:
        cls: Any = next(base for base in owner.__mro__ if vars(base).get("__spec__") is self._spec)
        described = {name: _described(default, by_name) for name, (_, default, by_name) in self._spec.items()}
        annotations = {name: annotation for name, (annotation, _, _) in self._spec.items()}
        like: Any = type(cls.__name__, (), {"__annotations__": annotations, "__module__": cls.__module__, "__doc__": cls.__doc__, **described})
        like = dataclasses.dataclass(init=False, repr=False, eq=False)(like)
        cls.__dataclass_params__, cls.__dataclass_fields__ = like.__dataclass_params__, like.__dataclass_fields__
        return cls.__dataclass_fields__


def _described(default: Any, by_name: bool) -> Any:
    if not isinstance(default, dataclasses.Field):
        return dataclasses.field(default=default, kw_only=by_name)
    if default.kw_only is dataclasses.MISSING:
        default.kw_only = by_name
    return default


def _is_given(default: Any) -> bool:
    return not isinstance(default, dataclasses.Field) or default.init


_FEW = 8  # objects, which are filled field by field in less time than it takes to write a method that does it


def _first_made(self: Any, *positional: Any, **named: Any) -> None:
    """The `__init__` of the first few; then write the class's own, and go on with it, as with anything that is not given as it should be."""
    cls: Any = next((base for base in type(self).__mro__ if vars(base).get("__init__") is _first_made), None)
    if cls is not None:  # no other thread was faster
        if next(cls.__first__) <= _FEW and len(positional) <= len(cls.__match_args__):
            places = dict(zip(cls.__match_args__, positional, strict=False))
            if places.keys().isdisjoint(named) and _filled(self, cls, {**places, **named}):
                return
        cls.__init__ = _written(cls)
    type(self).__init__(self, *positional, **named)


def _filled(self: Any, cls: Any, given: dict[str, Any]) -> bool:
    """Fill the slots; whether all that has to be was given, and nothing else."""
    taken = 0
    for name, (_, default, _) in cls.__spec__.items():
        if name in given and _is_given(default):
            value, taken = given[name], taken + 1
        elif not isinstance(default, dataclasses.Field):
            value = default
        elif default.default_factory is not dataclasses.MISSING:
            value = default.default_factory()
        else:
            value = default.default
        if value is dataclasses.MISSING:
            return False
        getattr(cls, name).__set__(self, value)
    return taken == len(given)


def _written(cls: Any) -> Any:
    """The `__init__` of a class: what `dataclasses` would write, but that of a frozen one it fills the slots by their own descriptors."""
    names: dict[str, Any] = {}
    frozen = cls.__setattr__ is _refuse_setting
    places: list[str] = []
    keywords: list[str] = []
    body: list[str] = []
    for name, (_, said, by_name) in cls.__spec__.items():
        if frozen:
            names[f"set_{name}"] = getattr(cls, name).__set__
        default, make, init = (
            (said.default, said.default_factory, said.init) if isinstance(said, dataclasses.Field) else (said, dataclasses.MISSING, True))
        if make is not dataclasses.MISSING:
            names[f"make_{name}"], names["unset"] = make, _UNSET
            value, given = f"make_{name}() if {name} is unset else {name}" if init else f"make_{name}()", f"{name}=unset"
        elif default is not dataclasses.MISSING:
            names[f"default_{name}"] = default
            value, given = name if init else f"default_{name}", f"{name}=default_{name}"
        else:
            value, given = name, name
        if init:
            (keywords if by_name or (isinstance(said, dataclasses.Field) and said.kw_only is True) else places).append(given)
        body.append(f"  set_{name}(self, {value})\n" if frozen else f"  self.{name} = {value}\n")
    signature = ", ".join(["self", *places, *(["*", *keywords] if keywords else [])])
    scope: dict[str, Any] = {}
    exec(f"def write({', '.join(names)}):\n def __init__({signature}):\n{''.join(body) or '  pass'}\n return __init__", {}, scope)
    made = scope["write"](**names)
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def copier(cls: Any) -> Any:
    """A function that copies objects of a class that is not frozen: what `dataclasses.replace` without changes gives, in a tenth of its time."""
    scope: dict[str, Any] = {}
    body = "".join(f"  made.{name} = held.{name}\n" for name in cls.__spec__)
    exec(f"def write(cls, new):\n def copied(held):\n  made = new(cls)\n{body}  return made\n return copied", {}, scope)
    return scope["write"](cls, object.__new__)


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
    return [getattr(self, name) for name in self.__spec__]


def _given(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__spec__, state, strict=True):
        object.__setattr__(self, name, value)
