"""The package's own `dataclass`: to whoever uses it, that of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import field

import pytest

from verify._records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """A value."""

    name: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived(Base):
    """A value with more."""

    kept: dict[str, int] = field(default_factory=dict, init=False, repr=False)
    score: float = 0.5


@dataclass(slots=True)
class Tally:
    """What changes."""

    first: int
    seen: list[int] = field(default_factory=list)
    last: int | None = field(default=None, init=False)


@dataclass(frozen=True, slots=True, eq=False)
class Itself:
    """What is only itself."""

    number: int


def test_it_is_made_as_the_standard_library_makes_it() -> None:
    made = [Derived(name="a") for _ in range(20)][-1]  # by then the class has a method of its own
    assert (made.name, made.parts, made.score, made.kept) == ("a", (), 0.5, {})
    assert made.kept is not Derived(name="a").kept
    assert repr(made) == "Derived(name='a', parts=(), score=0.5)"
    assert [f.name for f in dataclasses.fields(Derived)] == ["name", "parts", "kept", "score"]
    assert str(inspect.signature(Derived.__init__)).startswith("(self, *, name, parts=")
    for wrong in ({}, {"name": "a", "other": 1}):
        with pytest.raises(TypeError):
            Derived(**wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Derived("a")  # type: ignore[misc]
    assert Tally(1).seen == [] and Tally(1, [2]).seen == [2]
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize("before", [0, 20])  # the first few are made in another way than those that follow
def test_the_first_and_the_twentieth_are_made_alike(before: int) -> None:
    @dataclass(slots=True)
    class Fresh:
        first: int
        second: int = 2
        seen: list[int] = field(default_factory=list)
        last: int | None = field(default=None, init=False)

    for number in range(before):
        Fresh(number)
    assert Fresh(1) == Fresh(first=1) == Fresh(1, 2, []) == Fresh(1, second=2)
    assert (Fresh(3, seen=[4]).seen, Fresh(3).seen, Fresh(3).last) == ([4], [], None)
    for positional, named in (((), {}), ((), {"second": 1}), ((1,), {"first": 1}), ((1,), {"last": 1}), ((1,), {"other": 1}), ((1, 2, [], 4), {})):
        with pytest.raises(TypeError):
            Fresh(*positional, **named)  # type: ignore[arg-type]
    assert Fresh.__match_args__ == ("first", "second", "seen")


def test_it_is_compared_by_its_values_and_its_class() -> None:
    assert Base(name="a") == Base(name="a") and hash(Base(name="a")) == hash(Base(name="a"))
    assert Base(name="a") != Base(name="b") and Base(name="a") != Derived(name="a")
    assert Tally(1) == Tally(1) and Tally.__hash__ is None
    assert Itself(1) != Itself(1) and len({Itself(1), Itself(1)}) == 2


def test_what_is_frozen_stays() -> None:
    for frozen in (Base(name="a"), Itself(1)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            frozen.name = "b"  # type: ignore[misc, union-attr]
        with pytest.raises(dataclasses.FrozenInstanceError):
            del frozen.name  # type: ignore[union-attr]
    tally = Tally(1)
    tally.first = 2
    assert tally.first == 2


def test_it_travels_and_is_replaced() -> None:
    made = Derived(name="a", score=0.7)
    for again in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert again == made and type(again) is Derived
    assert dataclasses.replace(Base(name="a"), name="b") == Base(name="b")
    assert dataclasses.asdict(Tally(1, [2])) == {"first": 1, "seen": [2], "last": None}
