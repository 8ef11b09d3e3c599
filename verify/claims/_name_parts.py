"""What of a passage may be a part of a name, and what is none: gathered once, before names are looked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from verify._records import dataclass
from verify.claims._near_offices import NearOffices
from verify.claims._no_names import taken_tokens
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._towns_as_names import (
    given_like_demonyms,
    given_like_towns,
    names_before_offices,
    surnames_like_towns,
)
from verify.claims._values import Office


class Run(NamedTuple):
    """The tokens of what may be a name: the first, the one behind the last, whether an honorific stands before or behind it, letters at its end that are none of it."""

    first: int
    last: int
    honoured: bool = False
    cut: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class NameParts:
    """The tokens of a passage by what they may be in a name.

    `taken` are those that are something else, with its kind; `honorifics` and `surnames` where each begins, with the token behind it;
    `given` where given names begin.
    """

    passage: Passage
    taken: Mapping[int, str]
    honorifics: Mapping[int, int]
    surnames: Mapping[int, int]
    given: frozenset[int]
    nearby: NearOffices

    def joined_given(self, index: int) -> bool:
        """Whether a given name begins at a token only behind what is joined to it, as "and" is: وعباس."""
        word = self.passage.tokens[index].folded
        return all(m.key.split()[0].lstrip("=") != word for m in between(self.passage.reading.of("given-name"), index, index + 1))


def name_parts(passage: Passage, offices: Sequence[Office]) -> NameParts:
    """The parts of names in a passage with these offices."""
    taken: dict[int, str] = {}
    for office in offices:
        taken.update(dict.fromkeys(range(office.first, office.last), "office"))
    for index, kind in taken_tokens(passage).items():
        taken.setdefault(index, kind)
    for index in (*given_like_demonyms(passage, offices), *given_like_towns(passage, offices, taken), *surnames_like_towns(passage, offices, taken), *names_before_offices(passage, offices)):
        taken.pop(index, None)
    numbered = {i for number in passage.reading.numbers for i in range(number.first, number.last)}  # 四十万名 has no family name 万
    return NameParts(
        passage=passage, taken=taken, nearby=NearOffices(offices), given=frozenset(m.first for m in passage.mentions if m.kind == "given-name"),
        honorifics={m.first: m.last for m in passage.mentions if m.kind == "honorific"},
        surnames={m.first: m.last for m in passage.mentions if m.kind == "surname" and m.first not in numbered})
