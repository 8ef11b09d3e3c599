"""More than, at most, nearly: the bound of a figure, before it, behind it or glued to it."""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence

from verify.claims._passage import Passage
from verify.claims._phrases_in_order import phrases_of
from verify.claims._reading import between
from verify.claims.acts import TURNED_BOUNDS
from verify.languages import words as language_words
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import WORD, fold


def turned(passage: Passage, bound: Mention) -> str:
    """What a bound before a number comes to, where a "no" stands right before it, or behind: "no superará las", "ne dépassera pas"."""
    key = str(bound.key)
    if key not in TURNED_BOUNDS:
        return key
    noes = passage.reading.cued_between(bound.first - 1, bound.last + 1, "negator")
    return TURNED_BOUNDS[key] if any(n.last == bound.first or n.first == bound.last or n.first < bound.first < bound.last < n.last for n in noes) else key


def is_where_it_went(passage: Passage, bound: Mention) -> bool:
    """Whether "up to" before a number is the "to" that a change ends with, or parts the two numbers of a count of votes: повысил ставку до 7 %, 51 do 49.

    Asked of words that are both: до, do.
    """
    if bound.key != "at-most" or not any(m.last == bound.last for m in passage.reading.cued_between(bound.first, bound.last, "from-to")):
        return False
    before = next((n for n in passage.reading.numbers if n.last == bound.first), None)
    if before is not None and before.digits and not any(m.last == before.first for m in passage.reading.cued_between(before.first - 1, before.first, "from-to")):
        return True
    begin, _ = passage.clause(bound.first, bound.last)
    if bound.first - begin < _OPENING < begin:
        begin, _ = passage.clause(begin - _OPENING, begin - 1)  # повысил ставку на 25 пунктов, до 7 %
    return any(m.key in _CHANGES for m in between(passage.reading.of("act"), begin, bound.first))


_CHANGES = frozenset(("increase", "decrease"))
_OPENING = 2  # tokens of a clause before its "to"


def bound_behind(passage: Passage, steps: Sequence[Mention], starts: Collection[int]) -> str | None:
    """A bound that follows a figure; one with a number behind it is that one's ("2.5 billion up to 2030", 2,5 δισ. έως το 2030).

    What leads on to a place or time bounds none: 14 trains to Uman is 14 поездов до Умани.
    """
    return next((turned(passage, m) for m in steps if m.kind == "bound" and m.last not in starts and m.last + 1 not in starts and not (
        _leads_on(passage, m) or _is_where_it_got(passage, m) or _is_a_verb_before_figures(passage, m))), None)


def _is_a_verb_before_figures(passage: Passage, bound: Mention) -> bool:
    """Whether a bound is a verb that bounds what follows it: 42 pupils passed, 200 alumnos superaron la prueba."""
    beginnings = tuple(folded(passage.reading.words, "verbs-before-figures"))
    return bool(beginnings) and any(token.folded.startswith(beginnings) for token in passage.tokens[bound.first:bound.last])


def _is_where_it_got(passage: Passage, bound: Mention) -> bool:
    """Whether a bound behind a figure says what has been reached, which is no less than that: 25 हज़ार तक पहुँच गया."""
    return any(m.key == "arrive" for m in passage.reading.of("act") if m.first == bound.last) and is_of_what_is_before(passage, bound)


def is_of_what_is_before(passage: Passage, bound: Mention) -> bool:
    """Whether a bound stands behind what it bounds, and so bounds no number behind it: until 28 November 300 came, 28 नवंबर तक 300 लोग आए, 28일까지 300명."""
    trailing = tuple(fold(form) for form in (passage.reading.words or {}).get("trailing-bounds", ()))
    return bool(trailing) and passage.tokens[bound.last - 1].folded.endswith(trailing)


def _leads_on(passage: Passage, bound: Mention) -> bool:
    """Whether a bound is a preposition that has a word of its own behind it."""
    tokens = passage.tokens
    leading = phrases_of(tuple((passage.reading.words or {}).get("leading-bounds", ())))
    return bound.last < len(tokens) and tokens[bound.last].kind == WORD and tuple(t.folded for t in tokens[bound.first:bound.last]) in leading


def bound_in_clitic(passage: Passage, first: int) -> str | None:
    """The bound that a small word glued to a number's first word is, perhaps behind another: Hebrew כשלושים (about thirty), בכשלושים (of about thirty)."""
    token = passage.tokens[first]
    if token.kind != WORD or token.text[0].isdigit():
        return None
    return next((bound for letter, bound in clitic_bounds(passage.language) if token.folded.startswith(letter)), None)


_SIGNS = {"~": "about", "\u223c": "about", "\u2248": "about", "\u00b1": "about", ">": "more-than", "\u2265": "at-least", "<": "less-than", "\u2264": "at-most"}


def bound_in_signs(text: str, start: int, end: int) -> str | None:
    """The bound that a sign glued to figures is: ~40, >40, 40+."""
    if text[end:end + 1] == "+" and not text[end + 1:end + 2].isalnum():
        return "more-than"
    return _SIGNS.get(text[start - 1:start]) if start else None


@functools.lru_cache(maxsize=32)
def clitic_bounds(language: str) -> tuple[tuple[str, str], ...]:
    """What a language glues to a number's first word, with the bound that each is: one letter, which no language with such letters writes alone."""
    words = language_words(language) or {}
    prefixes = words.get("prefixes", ())
    return tuple(
        (fold(prefix + form), bound) for bound, forms in words.get("bounds", {}).items() for form in forms if len(form) == 1 for prefix in ("", *prefixes)) if prefixes else ()
