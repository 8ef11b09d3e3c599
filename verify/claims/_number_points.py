"""The point of a number that is a word or a sign between words: one point three, un virgule vingt-cinq, 四点八亿, 一・三億."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify._records import dataclass
from verify.claims._digits import in_ascii_digits
from verify.claims._number_sums import MYRIAD, THOUSAND, Part
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK, NUMBER, Token, fold, tokenize

_MOST_DECIMALS = 3
_TENS = 100


@dataclass(frozen=True, slots=True)
class Points:
    """The points of a text, and what stands where that makes what is behind one a measure's: its unit, its money, a word for "times"."""

    text: str
    tokens: Sequence[Token]
    elements: Mapping[int, Part]
    joiners: Mapping[int, int]
    words: frozenset[str]
    signs: tuple[str, ...]
    measured: frozenset[int]
    led: frozenset[int]  # the unit stands first: 百分之四点五, yüzde dört virgül beş
    held: frozenset[int]  # tokens of what means something else: at one point, three people

    def opens(self, at: int) -> bool:
        """Whether a token is a point by its word."""
        return at < len(self.tokens) and self.tokens[at].folded in self.words and at not in self.held

    def is_before(self, at: int) -> bool:
        """Whether a sign that is a point stands right before a token: 一・三."""
        return 0 < at < len(self.tokens) and self.text[self.tokens[at - 1].end:self.tokens[at].start] in self.signs

    def digits_behind(self, point: int) -> list[int]:
        """The figures behind a point that is a word between figures: ১২ দশমিক ৫. A sign between them is the hour's."""
        behind = self.tokens[point + 1] if point + 1 < len(self.tokens) else None
        if behind is None or self.tokens[point].kind == CJK or behind.kind != NUMBER or not (plain := in_ascii_digits(behind.text)).isdecimal() or (
                len(plain) > _MOST_DECIMALS):
            return []
        return [int(figure) for figure in plain]

    def words_behind(self, first: int) -> tuple[list[int], int]:
        """The decimals that are words from a token on, and the token behind them: "two five" and "twenty-five" alike."""
        figures: list[int] = []
        at = first
        while (element := self.elements.get(at)) is not None and element.kind == "cardinal" and element.last == at + 1 and element.value < 10:
            figures.append(int(element.value))
            at = element.last
        if figures or element is None or element.kind != "cardinal" or not 10 <= element.value < _TENS:
            return figures, at
        value, at = int(element.value), element.last
        ones = self.elements.get(self.joiners.get(at, at))
        if value % 10 == 0 and ones is not None and ones.kind == "cardinal" and 0 < ones.value < 10:
            value, at = value + int(ones.value), ones.last
        return [int(figure) for figure in str(value)], at

    def is_measured(self, first: int, behind: int) -> bool:
        """Whether a number from a token on is a measure's, by the scale or unit behind it or by the unit before it; else it is the hour (七点三人), or two numbers."""
        scale = self.elements.get(behind)
        if scale is not None and scale.kind == "scale":
            return bool(scale.value >= (MYRIAD if self.tokens[behind].kind == CJK else THOUSAND))
        return first in self.led or behind in self.measured


def find_points(
    text: str, tokens: Sequence[Token], elements: Mapping[int, Part], mentions: Sequence[Mention], joiners: Mapping[int, int], numbers: Mapping[str, Any],
) -> Points | None:
    """The points of a text in a language that has words or signs for them; None where none stands in it."""
    words, signs = folded(numbers, "points"), tuple(numbers.get("point-signs", ()))
    if words.isdisjoint([t.folded for t in tokens]) and not any(sign in text for sign in signs):
        return None
    times = {_word_behind(pattern) for pattern in numbers.get("times", ())}
    measured = frozenset(m.first for m in mentions if m.kind in ("unit", "currency") or (m.kind == "thing" and m.key in _TIMES)) | frozenset(
        place for place, token in enumerate(tokens) if token.folded in times)
    return Points(
        text, tokens, elements, joiners, words, signs, measured,
        led=frozenset(m.last for m in mentions if m.kind == "unit" or (m.kind == "thing" and m.key == "magnitude")),
        held=frozenset(place for m in mentions if m.kind == "other" for place in range(m.first, m.last)))


_TIMES = frozenset("hour day week month year".split())


def _word_behind(pattern: str) -> str:
    """The word that stands behind the figure in a pattern for so many times as much."""
    behind = tokenize(pattern.partition("#")[2].split("|")[0])
    return fold(behind[0].text) if behind else ""
