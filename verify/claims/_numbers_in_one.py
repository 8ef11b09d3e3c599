"""Numbers written as one word: zweihundertfünf, duemilaventi, 이백구십일."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from verify.claims._number_sums import MYRIAD, Part, Sum
from verify.languages._tokens import WORD, Token, fold


def join_myriads(tokens: Sequence[Token], elements: dict[int, Part], syllables: Mapping[str, Mapping[str, int]]) -> None:
    """Ten thousands and what is below them, written apart, made one number: 오만 이천 is 52,000 (오만 alone is arrogance, and a country)."""
    for index in sorted(elements, reverse=True):
        below, above = elements.get(index), elements.get(index - 1)
        if below is None or below.kind not in ("digits", "cardinal") or tokens[index].kind != WORD or not index or tokens[index - 1].kind != WORD:
            continue
        low = float(below.value[0] if below.kind == "digits" else below.value)
        high = syllable_value(tokens[index - 1].text, syllables) if above is None or above.kind in ("digits", "cardinal") else None
        if high is not None and high >= MYRIAD and high % MYRIAD == 0 and 0 < low < MYRIAD:
            elements[index - 1] = Part("digits", (high + low, 0), index - 1, below.last)
            del elements[index]


def syllable_value(word: str, syllables: Mapping[str, Mapping[str, int]]) -> float | None:
    """The value of a number whose every syllable is a numeral (이백구십일, 일흔세), or None; digits and scales have to alternate."""
    for tens, value in syllables["tens"].items():
        before, found, behind = word.partition(tens)
        if not found:
            continue
        ones = 0 if before and not behind else syllables["ones"].get(behind)
        hundreds = syllable_value(before, syllables) if before else 0.0  # 백스물세: the hundreds are of the other kind
        if ones is not None and hundreds is not None and hundreds % 100 == 0:
            return hundreds + value + ones
    total, was_digit = Sum(True), False
    for syllable in word:
        digit, scale = syllables["digits"].get(syllable), syllables["scales"].get(syllable)
        if (digit is None and scale is None) or (digit is not None and was_digit):
            return None
        was_digit = digit is not None
        if not total.add(Part("cardinal", digit, 0, 1) if digit is not None else Part("scale", scale, 0, 1)):
            return None
    return total.value


def pointed_syllables(word: str, syllables: Mapping[str, Mapping[str, int]], measured: bool) -> tuple[float, int] | None:
    """The value and decimals of a number with a syllable for its point (일점삼억, 사점오), or None; without a scale only where it is `measured`."""
    figures = {**syllables.get("zeros", {}), **syllables["digits"]}
    for point in syllables.get("points", ()):
        before, found, behind = word.partition(point)
        whole = figures.get(before, syllable_value(before, syllables)) if found and before else None
        decimals = "".join(str(figures[one]) for one in itertools.takewhile(figures.__contains__, behind))
        scale = syllable_value(behind[len(decimals):], syllables) if len(decimals) < len(behind) else 1.0
        if whole is not None and decimals and scale and (scale >= MYRIAD or (scale == 1.0 and measured)):
            return float(f"{int(whole)}.{decimals}") * scale, len(decimals) if scale == 1.0 else 0
    return None


_PIECES: dict[int, tuple[Any, dict[str, tuple[str, float]], int]] = {}


def _pieces(words: Mapping[str, Any]) -> tuple[dict[str, tuple[str, float]], int]:
    cached = _PIECES.get(id(words))
    if cached is None or cached[0] is not words:
        table: dict[str, tuple[str, float]] = {}
        numbers = words.get("numbers", {})
        for kind, section in (("cardinal", "cardinals"), ("scale", "scales")):
            for pattern, value in numbers.get(section, {}).items():
                for piece in pattern.split("|"):
                    stem = fold(piece.strip("*~ "))
                    if " " not in stem and (len(stem) > 1):
                        table.setdefault(stem, (kind, float(value)))
        for joiner in numbers.get("joiners", ()):
            table.setdefault(fold(joiner), ("joiner", 0.0))
        cached = (words, table, max((len(k) for k in table), default=0))
        _PIECES[id(words)] = cached
    return cached[1], cached[2]


def written_in_parts(word: str, words: Mapping[str, Any]) -> float | None:
    """The value of a number as it stands within a longer word (тридцати, trzydziesto, fünfundzwanzig), or None."""
    literal = words.get("numbers", {})
    heads = {fold(one): value for pattern, value in literal.get("joined-heads", {}).items() for one in pattern.split("|")}
    if word in heads:
        return float(heads[word])
    pieces = _pieces(words)[0]
    alone = pieces.get(word)
    if alone is not None:
        return alone[1] if alone[0] == "cardinal" else None
    for head, value in heads.items():  # двадцатипяти, trenta-cinqu-enne
        before = word.removesuffix(head) if word.endswith(head) else ""
        tens = heads.get(before) or (pieces[before][1] if before in pieces else None)
        if tens and tens % 10 == 0 and 0 < value < min(tens, 100):
            return float(tens + value)
    return _compound_value(word, words)


_VALUES: dict[tuple[int, str], float | None] = {}
_KEPT = 20_000


def written_in_one(word: str, words: Mapping[str, Any] | None) -> float | None:
    """The value of a number written as one word (zweihundertfünf, duemilaventi), or None; kept, for words come again and again."""
    if words is None:
        return None
    _pieces(words)  # which holds on to the literal, so that its number stays its own
    key = id(words), word
    value = _VALUES.get(key, -1.0)
    if value == -1.0:  # which no word writes
        value = _compound_value(word, words)
        if len(_VALUES) >= _KEPT:
            _VALUES.clear()
        _VALUES[key] = value
    return value


def _compound_value(word: str, words: Mapping[str, Any]) -> float | None:
    table, longest = _pieces(words)
    pending: list[tuple[int, tuple[tuple[str, float], ...]]] = [(0, ())]
    steps = 0
    while pending:
        position, parts = pending.pop()
        steps += 1
        if steps > 200:
            return None
        if position == len(word):
            total, joined = Sum(False), False
            good = True
            for kind, value in parts:
                if kind == "joiner":
                    joined = True
                    continue
                if not total.add(Part(kind, value, 0, 1, joined)):
                    good = False
                    break
                joined = False
            if good and not joined and len(parts) > 1:
                return total.value
            continue
        for size in range(2, min(longest, len(word) - position) + 1):  # longest pieces are tried first: last in, first out
            piece = table.get(word[position:position + size])
            if piece is not None:
                pending.append((position + size, (*parts, piece)))
    return None
