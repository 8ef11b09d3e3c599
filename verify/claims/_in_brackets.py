"""Names that stand a second time in brackets, in Latin letters."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from verify.claims._name_words import script_of
from verify.claims._passage import Passage
from verify.claims._values import Person


def spelt_in_brackets(passage: Passage, people: Sequence[Person]) -> Iterator[Person]:
    """The people, of whom one whose name stands in brackets behind it in Latin letters is called so: 阿古斯·普拉托诺（Agus Pratono）."""
    tokens = passage.tokens

    def is_in_brackets(person: Person) -> bool:
        return person.first > 0 and tokens[person.first - 1].text in _OPENING and person.last < len(tokens) and tokens[person.last].text in _CLOSING

    spelt = {p.first - 1: p for p in people if script_of(p.name) == "latin" and len(p.words) >= 2 and is_in_brackets(p)}
    said = {p.last: spelt[p.last] for p in people if p.last in spelt and script_of(p.name) != "latin"}
    for person in people:
        if person.last in said:
            yield dataclasses.replace(person, name=said[person.last].name, words=said[person.last].words)
        elif person.first - 1 not in said:
            yield person


_OPENING, _CLOSING = ("(", "（"), (")", "）")
