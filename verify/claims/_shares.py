"""Numbers that make one share together: 3分の1, one in four, 4人に1人, every third.

Which words stand between the two figures, and which of them comes first, is in the language's file; what they mean is the same in every
language: one number of another.
"""

from __future__ import annotations

import dataclasses
import functools
import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verify.claims._numbers import Number
from verify.languages._dictionary import Mention
from verify.languages._tokens import Token, fold, tokenize

_MOST = 10  # "one in ten", but "three in 24 hours"
_ROUND = (100, 1000, 100_000)
_COUNTED = 3  # tokens of what is counted between the two figures: four *people* in ten
_BETWEEN = 7  # tokens, where "of every" has said what is meant: 每四口井中有一口
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "time"))

Pattern = tuple[str, ...]


def with_shares(
    numbers: Sequence[Number], ones: Sequence[Number], tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None
) -> list[Number]:
    """The numbers of a passage with each pair that makes one share put into one; `ones` are those that are else read as articles."""
    literal = (words or {}).get("numbers", {})
    part_first, whole_first = _patterns(literal.get("shares", ())), _patterns(literal.get("shares-of", ()))
    of_any = _patterns(literal.get("shares-of-any", ()))
    over, every, of_every = (_patterns(literal.get(key, ())) for key in ("over", "every", "of-every"))
    if not (part_first or whole_first or over or every or of_every):
        return list(numbers)
    held = {token for number in (*numbers, *ones) for token in range(number.first, number.last)}
    ones = [*ones, *(n for n in _share_words(tokens, literal.get("share-words", {})) if n.first not in held)]
    counted = {m.first: m.last for m in mentions if m.kind == "thing" and m.key not in _TIMES}
    timed = frozenset(m.first for m in mentions if m.kind == "thing" and m.key in _TIMES)
    ordered = sorted((*numbers, *ones), key=lambda n: n.first)
    plain = {n.first for n in numbers}
    found: list[Number] = []
    position = 0
    while position < len(ordered):
        here = ordered[position]
        there = ordered[position + 1] if position + 1 < len(ordered) else None
        joined = None
        if there is not None and _is_plain(here) and _is_plain(there):
            between = tuple(t.folded for t in tokens[here.last:there.first])
            if between in over and 1 <= there.value < here.value <= 100:
                joined = _joined(here, there, there.value / here.value)
            elif between[1:] in of_any and not (here.digits or there.digits or {here.last, there.last} & timed) and _is_share(here.value, there.value):
                joined = _joined(here, there, here.value / there.value)  # neuf immatriculations sur dix
            elif _follows(between, part_first, counted, here.last) and _is_share(here.value, there.value) and there.last not in timed:
                joined = _joined(here, there, here.value / there.value)
            elif _is_share(there.value, here.value) and (
                _follows(between, whole_first, counted, here.last) or (
                    0 < len(between) <= _BETWEEN and here.last not in timed and _stands_before(tokens, here.first, of_every))  # every eight weeks one
            ):
                joined = _joined(here, there, there.value / here.value)
        if joined is not None:
            found.append(joined)
            position += 2
            continue
        if here.first in plain:
            found.append(here)
        position += 1
    found.extend(_every(tokens, mentions, every, timed))
    return sorted(found, key=lambda n: n.first)


def _is_plain(number: Number) -> bool:
    return not (number.decimals or number.proportion or number.approximate) and number.value == int(number.value)


def _is_share(part: float, whole: float) -> bool:
    return 1 <= part < whole and (3 <= whole <= _MOST or whole in _ROUND or (whole == 2 and part == 1))


def _joined(here: Number, there: Number, value: float) -> Number:
    return dataclasses.replace(here, value=value, rounded_to=0.01, end=there.end, last=there.last, proportion=True, digits=False)


def _follows(between: Pattern, patterns: frozenset[Pattern], counted: Mapping[int, int], first: int) -> bool:
    """Whether the words between two figures are one of the patterns, with what is counted before it or not."""
    if not patterns or not between:
        return False
    if between in patterns:
        return True
    behind = counted.get(first, first) - first
    return any(between[size:] in patterns for size in ({behind} if 0 < behind <= _COUNTED else ()))


def _every(tokens: Sequence[Token], mentions: Sequence[Mention], every: frozenset[Pattern], timed: frozenset[int]) -> Iterator[Number]:
    """"Every third house", "jeder vierte": one of so many, unless it says how often ("every third day")."""
    for mention in mentions:
        if mention.kind != "ordinal" or not isinstance(mention.key, int) or mention.key < 3 or mention.last in timed:
            continue
        size = _stands_before(tokens, mention.first, every)
        if size:
            first = mention.first - size
            yield Number(1.0 / mention.key, tokens[first].start, mention.end, first, mention.last, proportion=True, rounded_to=0.01)


def _stands_before(tokens: Sequence[Token], place: int, patterns: frozenset[Pattern]) -> int:
    """How many tokens the pattern has that stands right before a token, 0 for none."""
    return next((
        len(p) for p in patterns if len(p) <= place and tuple(t.folded for t in tokens[place - len(p):place]) == p), 0)


def _share_words(tokens: Sequence[Token], written: Mapping[str, int]) -> Iterator[Number]:
    """Words that are a number only in a share: Turkish "üç kişiden biri"."""
    values = {fold(word): value for pattern, value in written.items() for word in pattern.split("|")}
    for index, token in enumerate(tokens) if values else ():
        if token.folded in values:
            yield Number(float(values[token.folded]), token.start, token.end, index, index + 1)


@functools.lru_cache(maxsize=128)
def _patterns(written: tuple[str, ...]) -> frozenset[Pattern]:
    return frozenset(tuple(fold(t.text) for t in tokenize(one)) for pattern in written for one in spelled(pattern))


def spelled(pattern: str) -> Iterator[str]:
    """A pattern with each of its alternatives spelled out: "in|of every" is "in every" and "of every"."""
    return (" ".join(words) for words in itertools.product(*(part.split("|") for part in pattern.split())))
