"""Japanese names in characters, of which no list has all: a family name of two signs that family names begin and end with, and a given name.

北沢晴香, 高梨悠斗: what begins and ends such names, and what given names end with, stands in the language's file. A pair of signs may be
anything, so this is asked only where something else says that a person is named; and the name is whole, so that what follows is none of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._passage import Passage
from verify.claims._reading import Reading
from verify.languages._tokens import CJK

_GIVEN = (2, 1, 3)  # signs of a given name, the likeliest number first
_LIGHT = frozenset(("surname", "unit", "currency", "other"))  # what a sign of a name may mean beside


def signed_run(passage: Passage, index: int, taken: Mapping[int, str], surnames: Mapping[int, int], ends: frozenset[int] = frozenset()) -> tuple[int, int] | None:
    """A family name and a given name that begin at a token, if the run ends before something that is no name.

    `ends` are tokens before which a name ends in any case: where a title begins.
    """
    family = _family(passage, index, surnames)
    if family is None or any(i in taken for i in range(index, family)):
        return None
    closing, sizes = listed_signs(passage.reading, "given-ends"), _given_sizes(passage.reading)
    for size in sizes:
        last = family + size
        if not _side_by_side(passage, family - 1, last) or any(taken.get(i, "unit") not in _LIGHT for i in range(family, last)):
            continue
        if passage.tokens[last - 1].text in closing and (last in ends or _is_edge(passage, last)):
            return index, last
    return None


def _family(passage: Passage, index: int, surnames: Mapping[int, int]) -> int | None:
    """Where the family name that begins at a token ends: a listed one of two signs or more, or one with the signs of such."""
    heads = listed_signs(passage.reading, "surname-heads")
    if not heads:
        return None
    listed = surnames.get(index)
    if listed is not None and listed - index >= 2:
        return listed
    pair = passage.tokens[index: index + 2]
    if len(pair) < 2 or pair[0].text not in heads or pair[1].text not in listed_signs(passage.reading, "surname-tails") or pair[0].end != pair[1].start:
        return None
    return index + 2


def _given_sizes(reading: Reading) -> tuple[int, ...]:
    """How many signs a given name may have; where others have names of three signs in all, only what they do not have is surely Japanese."""
    return _GIVEN if (reading.words or {}).get("predicate-final") else _GIVEN[:1]


def most_given(reading: Reading) -> int:
    """How many signs a given name may have at most."""
    return max(_given_sizes(reading))


def _side_by_side(passage: Passage, first: int, last: int) -> bool:
    tokens = passage.tokens
    return last <= len(tokens) and all(tokens[i].kind == CJK and (i == first or tokens[i - 1].end == tokens[i].start) for i in range(first, last))


def _is_edge(passage: Passage, index: int) -> bool:
    """Whether nothing of a name can begin at a token: no sign touches the one before, or a word that is known, a particle or a date begins."""
    tokens = passage.tokens
    if index >= len(tokens) or tokens[index].kind != CJK or tokens[index].start != tokens[index - 1].end:
        return True
    token = tokens[index]
    return _is_syllabic(token.text) or index in _known(passage) or passage.is_dated(token.start, token.end)


def _is_syllabic(sign: str) -> bool:
    """Whether a sign is of the syllabaries, in which particles and endings are written."""
    return "\u3041" <= sign <= "\u30ff"


@kept
def _known(passage: Passage) -> frozenset[int]:
    return frozenset(m.first for m in passage.mentions if m.kind not in _LIGHT)
