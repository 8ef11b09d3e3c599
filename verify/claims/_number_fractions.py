"""So many parts of one, which several words say together: three tenths, двадцать пять сотых, two and three quarters, одна целая три десятых."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.claims._number_sums import Part
from verify.languages._folded import folded
from verify.languages._tokens import CJK, Token


def join_parts(tokens: Sequence[Token], elements: dict[int, Part], joiners: Mapping[int, int]) -> None:
    """Put so many parts of one, with the number that counts them, into one fraction; a part that none counts ("in tenth place") is no number."""
    before = {last: first for first, last in joiners.items()}
    ending = {element.last: element for element in elements.values() if element.kind == "cardinal"}
    for place in sorted(elements):
        part = elements[place]
        if part.kind not in ("part", "fraction"):
            continue
        below = int(part.value) if part.kind == "part" else _below(part.value)
        counted = _counted(ending, place, before, below)
        if counted is not None and (part.kind == "part" or counted[0] > 1):
            value, first = counted
            for index in range(first, part.last):
                elements.pop(index, None)
            if tokens[place].kind == CJK:
                continue  # 四十分之一: one of forty, and no four of ten
            elements[first] = Part("fraction", f"{value}/{below}", first, part.last, spelled=True)
        elif part.kind == "part":
            del elements[place]


def _below(written: str) -> int:
    """What one is parted by in a fraction that is one such part; 0 for others."""
    above, _, below = written.partition("/")
    return int(below) if above == "1" else 0


def _counted(ending: Mapping[int, Part], place: int, before: Mapping[int, int], below: int) -> tuple[int, int] | None:
    """The number less than `below` that ends right before a token, and the token where it begins; `ending` are the figures by where they end. None for none."""
    value, first = 0, place
    while True:
        beside = ending.get(first)
        figure = beside or (ending.get(before.get(first, 0)) if value else None)  # vinte e cinco centésimos
        if figure is None:
            break
        size = next((power for power in (1, 10, 100) if value < power), _MOST)
        if not 0 < figure.value < _MOST or figure.value % size or value + figure.value >= below:
            if beside is None:
                break  # один и три десятых
            return None
        value, first = value + int(figure.value), figure.first
    return (value, first) if value else None


_MOST = 1000


def joined_by_wholes(tokens: Sequence[Token], elements: Mapping[int, Part], joiners: Mapping[int, int], words: Mapping[str, Any] | None) -> dict[int, int]:
    """Where a word for "whole" or "and" stands before parts of one and joins them, with what it leads to: одна *целая* (и) три десятых, один *и* три десятых."""
    wholes = folded((words or {}).get("numbers"), "wholes")
    ands = folded(words, "conjunctions") if wholes else wholes
    found: dict[int, int] = {}
    for place in range(len(tokens) - 1, -1, -1):
        if tokens[place].folded in wholes or tokens[place].folded in ands:
            behind = joiners.get(place + 1, found.get(place + 1, place + 1))
            element = elements.get(behind)
            if element is not None and element.kind == "fraction" and element.last - element.first > 1:
                found[place] = behind
    return found
