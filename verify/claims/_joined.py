"""A number and its measure in one word: dreißigjährig, тридцатиметровый, trzydziestoletni, 30-jarig, 열일곱명.

The word is cut where the number ends, so that whoever reads on finds two words there, as in "dreißig Jahre". A language's file has what such words
end with for each measure, and its numbers in the form that they have within them.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from verify._later import later
from verify._records import dataclass
from verify.languages import _concepts
from verify.languages import words as language_words
from verify.languages._dictionary import Mention
from verify.languages._tokens import HYPHENS, NUMBER, WORD, Token, fold

with later:
    from verify.claims._numbers_in_one import written_in_parts
_APOSTROPHES = frozenset("'\u2019\u02bc")
_INFLECTION = 3  # letters of the ending of an adjective: dreißigjähri-gen
_OPEN = "*"  # behind it any word may follow: a Dreijahresplan, which is no Halbjahresbericht
_SHORTEST_HEAD = 2
_BEHIND_FIGURES = "#"  # what is so said of figures only: 18μηνο, but the τρίμηνο is a quarter of a year


@dataclass(frozen=True, slots=True)
class Joined:
    """The tokens with such words cut, the value of each number that was cut off, and what stands measured where, by the tokens' index."""

    tokens: Sequence[Token]
    values: Mapping[int, float]
    measures: Mapping[int, Mention]


def cut_joined(text: str, tokens: Sequence[Token], language: str, words: Mapping[str, Any] | None) -> Joined:
    """The words of a text with those cut that are a number and its measure in one."""
    if not (words or {}).get("numbers", {}).get("joined"):
        return Joined(tokens, {}, {})
    found: list[Token] = []
    values: dict[int, float] = {}
    measures: dict[int, Mention] = {}
    for written in tokens:
        token = written
        if token.kind == WORD:
            if found and found[-1].kind == NUMBER and text[found[-1].end:token.start] in ("", *HYPHENS):
                measure = _measure(language, token.folded)
                if measure:
                    measures[len(found)] = _mention(measure, token, len(found), token.text[:1].isupper())
            else:
                if found and found[-1].end + 1 == token.start and text[found[-1].end] in _APOSTROPHES:  # п'ятиметровий
                    whole = text[found[-1].start:token.end]
                    head, value, measure = _parts(language, fold(whole))
                    if len(head) > len(found[-1].folded) + 1:
                        token = Token(found.pop().start, token.end, WORD, fold(whole), whole)
                head, value, measure = _parts(language, token.folded)
                size = _written_size(token.text, head)
                if size:
                    values[len(found)] = value
                    found.append(Token(token.start, token.start + size, WORD, head, token.text[:size]))
                    token = Token(token.start + size, token.end, WORD, token.folded[len(head):], token.text[size:])
                    measures[len(found)] = _mention(measure, token, len(found), False)
        found.append(token)
    return Joined(found, values, measures)


def with_measures(mentions: Sequence[Mention], measures: Mapping[int, Mention]) -> Sequence[Mention]:
    """The mentions, with those in place of what the ending alone might be taken for: летний is of summer, where no number is before it."""
    if not measures:
        return mentions
    kept = [m for m in mentions if m.first not in measures or m.last > m.first + 1 or m.kind == "bound"]
    return sorted((*kept, *measures.values()), key=lambda m: (m.first, -m.last))


def _mention(measure: str, token: Token, index: int, is_noun: bool) -> Mention:
    if measure == "year" and is_noun:
        measure = "age"  # ein 30-Jähriger
    measure = measure.removesuffix(_OPEN)
    return Mention("unit" if measure in _concepts.UNITS else "thing", measure, token.start, token.end, index, index + 1)


def _written_size(text: str, head: str) -> int:
    """How many characters fold to the head of a word; 0 where none do, or the head is all."""
    if not head:
        return 0
    return next((size for size in range(1, len(text)) if fold(text[:size]) == head), 0)


@functools.lru_cache(maxsize=64)
def _tails(language: str) -> tuple[tuple[str, bool, str], ...]:
    """What words end with that hold a number, longest first: the beginning, whether any word may follow, and the measure, which is open, too."""
    found = [
        (fold(tail.rstrip(_OPEN)), tail.endswith(_OPEN), measure + _OPEN * tail.endswith(_OPEN))
        for measure, written in (language_words(language) or {}).get("numbers", {}).get("joined", {}).items() for pattern in written for tail in pattern.split("|")]
    return tuple(sorted(found, key=lambda tail: -len(tail[0])))


def _measure(language: str, word: str) -> str:
    """What a word measures that is written to figures, or ""."""
    return next((measure for tail, is_open, measure in _tails(language) if word.startswith(tail.removeprefix(_BEHIND_FIGURES)) and (is_open or len(word) - len(tail) <= _INFLECTION)), "")


@functools.lru_cache(maxsize=8_000)
def _parts(language: str, word: str) -> tuple[str, float, str]:
    """The number within a word, its value, and the measure behind it; "" and 0 for none."""
    for tail, is_open, measure in _tails(language):
        place = word.find(tail, _SHORTEST_HEAD) if is_open else word.rfind(tail, _SHORTEST_HEAD)
        if place < 0 or not (is_open or len(word) - place - len(tail) <= _INFLECTION):
            continue
        value = written_in_parts(word[:place], language_words(language) or {})
        if value and not (is_open and (value != int(value) or value < _SHORTEST_HEAD)):
            return word[:place], value, measure
    return "", 0.0, ""
