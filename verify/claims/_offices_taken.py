"""An office whose holder stands right behind it is not that of a name behind a comma: the cabinet of President Prabowo Subianto, Bambang Wiryawan, …"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._values import Person
from verify.claims._word_shapes import COMMAS
from verify.languages._tokens import BREAK, STOP


def without_taken(passage: Passage, people: Sequence[Person]) -> list[Person]:
    """The people; who stands between commas behind somebody with a title has not that title. In a list (Ministers A, B and C) it may be everybody's."""
    holders = {(p.office.first, p.office.last): p for p in people if p.office is not None and p.office.body is None and p.office.last == p.first}
    return [dataclasses.replace(p, office=None) if _is_between_commas_behind(passage, p, holders) else p for p in people]


def _is_between_commas_behind(passage: Passage, person: Person, holders: dict[tuple[int, int], Person]) -> bool:
    tokens = passage.tokens
    if person.office is None or person.honorific:
        return False
    holder = holders.get((person.office.first, person.office.last))
    if holder is None or person.first != holder.last + 1 or tokens[holder.last].text not in COMMAS:
        return False
    return person.last >= len(tokens) or tokens[person.last].kind == STOP or (tokens[person.last].kind == BREAK and not _goes_on_as_a_list(passage, person.last))


def _goes_on_as_a_list(passage: Passage, comma: int) -> bool:
    """Whether an "and" stands among the words right behind a comma: A, B, C and D."""
    return any(comma < m.first <= comma + _NAME for m in passage.reading.of("joiner"))


_NAME = 5  # tokens of a name and the "and" behind it
