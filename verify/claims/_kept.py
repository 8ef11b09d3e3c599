"""What is worked out of a passage once, and kept as long as the passage is: a cache of the program's own would hold on to articles."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class _Keeping(Protocol):
    @property
    def kept(self) -> dict[Any, Any]: ...


Of = TypeVar("Of", bound=_Keeping)
More = ParamSpec("More")
Made = TypeVar("Made")


def kept(make: Callable[Concatenate[Of, More], Made]) -> Callable[Concatenate[Of, More], Made]:
    """A function of a reading or passage (and of what can be a key) that is asked once for each."""

    if make.__code__.co_argcount == 1:  # most are asked of the passage alone

        @functools.wraps(make)
        def found_alone(of: Of, /) -> Made:
            held = of.kept
            if make not in held:
                held[make] = make(of)  # type: ignore[call-arg]
            made: Made = held[make]
            return made

        return found_alone  # type: ignore[return-value]

    @functools.wraps(make)
    def found(of: Of, /, *more: More.args, **named: More.kwargs) -> Made:
        key = (make, *more, *named.items()) if named else (make, *more)
        made: Made
        try:
            made = of.kept[key]
        except KeyError:
            made = of.kept[key] = make(of, *more, **named)
        return made

    return found
