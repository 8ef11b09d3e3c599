"""The two figures of a score, which count nothing: 3対2, 3比2, ۳ بر ۲, 5-2, 3:1."""

from __future__ import annotations

import bisect
import operator
from collections.abc import Iterator, Sequence

from verify._patterns import regex
from verify._records import dataclass
from verify.claims._digits import in_ascii_digits
from verify.claims._kept import kept
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._phrases_in_order import phrases_of, stand
from verify.claims._reading import between
from verify.claims.plain_words import plain_words


@dataclass(frozen=True, slots=True)
class Score:
    """How a match stood: the two sides' figures, the lower first, whoever is told first."""

    start: int
    end: int
    sentence: int
    low: int
    high: int


def is_of_a_score(passage: Passage, number: Number) -> bool:
    """Whether another number follows or precedes behind nothing but the language's word for "to", or beside a match one that may say so."""
    return _may_be_one(number) and ((number.first, number.last) in _of_scores(passage) or (bool(_to(passage, "scores-of-matches")) and _is_within_one(passage, number)))


def _is_within_one(passage: Passage, number: Number) -> bool:
    scores = find_scores(passage)
    at = bisect.bisect_right(scores, number.start, key=operator.attrgetter("start")) - 1  # they do not overlap
    return at >= 0 and number.end <= scores[at].end


@kept
def _of_scores(passage: Passage) -> frozenset[tuple[int, int]]:
    """Where the numbers stand that are of a score."""
    return frozenset((number.first, number.last) for pair in _pairs(passage, "scores") for number in pair)


@kept
def find_scores(passage: Passage) -> tuple[Score, ...]:
    """The scores in the sentences that tell of a match, in order."""
    found = [(*(match.span()), *(int(in_ascii_digits(match.group(side))) for side in (1, 3))) for match in _IN_SIGNS.finditer(passage.text)]
    found += [(one.start, other.end, int(one.value), int(other.value)) for key in ("scores", "scores-of-matches") for one, other in _pairs(passage, key)]
    scores: list[Score] = []
    for start, end, one, other in sorted(found) if found else ():
        sentence = passage.sentence_at(start)
        if max(one, other) <= _HIGHEST and sentence in _of_matches(passage) and not passage.is_dated(start, end) and not (scores and start < scores[-1].end) and not _is_measured(passage, end):
            scores.append(Score(start, end, sentence, min(one, other), max(one, other)))
    return tuple(scores)


def _pairs(passage: Passage, key: str) -> Iterator[tuple[Number, Number]]:
    words = _to(passage, key)
    numbers = [number for number in passage.reading.numbers if _may_be_one(number)] if words else []
    for number in numbers:
        for to in words:
            if stand(passage.tokens, number.last, to):
                yield from ((number, other) for other in between(numbers, number.last + len(to), number.last + len(to) + 1))


def _to(passage: Passage, key: str) -> Sequence[tuple[str, ...]]:
    return phrases_of(tuple((passage.reading.words or {}).get("numbers", {}).get(key, ())))


@kept
def _of_matches(passage: Passage) -> frozenset[int]:
    """The sentences that tell of a match: who won, which final, how many goals."""
    won = {passage.sentence_at(m.start) for m in passage.reading.of("act") if m.key in _ACTS}
    played = {passage.sentence_at(m.start) for m in passage.reading.of("thing") if m.key in _THINGS}
    return frozenset(won | played | {passage.sentence_at(passage.tokens[w.first].start) for w in plain_words(passage) if w.concept in _CONCEPTS})


_ACTS = frozenset(("win", "lose", "draw"))
_THINGS = frozenset(("match", "game", "goal", "tournament"))
_CONCEPTS = frozenset("football basketball volleyball handball tennis hockey league championship semi-final final-match goalkeeper".split())


def _is_measured(passage: Passage, end: int) -> bool:
    """Whether a unit or what can be counted stands right behind two figures, of which they are a span: 2-3 weeks."""
    behind = bisect.bisect_left(passage.tokens, end, key=operator.attrgetter("start"))
    return any(
        m.first == behind and m.kind in ("unit", "currency", "scale", "thing") and m.key not in _THINGS for m in between(passage.mentions, behind, behind + 1))


def _may_be_one(number: Number) -> bool:
    return not number.decimals and not number.proportion and number.value <= _HIGHEST


_HIGHEST = 200  # points, of a basketball match
# 3-1, 3:1, 3–1; what a colon has two figures behind may be an hour, unless no day has as many
_IN_SIGNS = regex(r"(?<![\w.,:/\-\u2010-\u2015\u2212])(\d{1,3})( ?[-\u2010-\u2015\u2212] ?|:(?=\d(?!\d))|(?<=[3-9]\d):|(?<=2[4-9]):|(?<=\d\d\d):)(\d{1,3})(?![\d/:%\u00b0\u2103\u066a]|[.,\-\u2010-\u2015\u2212]\d)")
