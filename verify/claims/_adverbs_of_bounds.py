"""By how much more or less: the adverb within a bound, or between it and its figure (well over, supera *ampiamente* i, 300人を*優に*超える, से *कहीं* अधिक)."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verify._later import later
from verify.claims._numbers import Number
from verify.languages._dictionary import Dictionary, Mention
from verify.languages._tokens import CJK, Token

with later:
    from verify.claims._phrases_in_order import phrases_of, stand

_BOUNDS = frozenset(("more-than", "less-than", "at-least", "at-most", "nearly"))  # nobody says "exactly by far"
_BESIDE = 4  # tokens of a bound on one side of its adverb
_TO_THE_NUMBER, _IN_SIGNS = 4, 8  # tokens between an adverb and its number


def with_adverbs(
    tokens: Sequence[Token], mentions: Sequence[Mention], numbers: Sequence[Number], places: Mapping[str, Sequence[int]], words: Mapping[str, Any] | None,
    dictionary: Dictionary | None,
) -> Sequence[Mention]:
    """The mentions with each bound reaching over its adverb, and the adverbs themselves: of "far" where they say so."""
    literal = (words or {}).get("bound-adverbs", {})
    if not literal or not numbers or dictionary is None:
        return mentions
    found = list(mentions)
    added = []
    for far, first, last in _adverbs(tokens, places, literal):
        if not _is_near(tokens, numbers, first, last):
            continue
        bounds = [m for m in found if m.kind == "bound" and m.first <= last and first <= m.last]
        reached = _parted(tokens, dictionary, first, last)
        if not reached and not any(m.first <= first and last <= m.last for m in bounds):
            reached = _reaching(tokens, bounds, first, last)
            if not reached:
                continue
        if reached:
            found = [m for m in found if m.kind != "bound" or not any(new.first <= m.first and m.last <= new.last for new in reached)]
            found.extend(reached)
        added.append(Mention("by-how-much", far, tokens[first].start, tokens[last - 1].end, first, last))
    return sorted((*found, *added), key=lambda m: (m.first, -m.last)) if added else mentions


def _adverbs(tokens: Sequence[Token], places: Mapping[str, Sequence[int]], literal: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int, int]]:
    """The adverbs of a text that stand in no longer one: what they say, and their tokens."""
    taken: set[int] = set()
    for words, key in sorted(((words, key) for key, written in literal.items() for words in phrases_of(tuple(written))), key=lambda one: -len(one[0])):
        for place in places.get(words[0], ()):
            if place not in taken and stand(tokens, place, words):
                taken.update(range(place, place + len(words)))
                yield key, place, place + len(words)


def _is_near(tokens: Sequence[Token], numbers: Sequence[Number], first: int, last: int) -> bool:
    """Whether a number stands a few words before an adverb or behind it."""
    reach = _IN_SIGNS if tokens[first].kind == CJK else _TO_THE_NUMBER
    behind = bisect.bisect_left(numbers, last, key=lambda n: n.first)
    return (behind < len(numbers) and numbers[behind].first - last <= reach) or (behind > 0 and 0 <= first - numbers[behind - 1].last <= reach)


def _reaching(tokens: Sequence[Token], bounds: Sequence[Mention], first: int, last: int) -> list[Mention]:
    """The bounds that stand right before an adverb or behind it, reaching over it."""
    return [
        m._replace(first=min(m.first, first), last=max(m.last, last), start=min(m.start, tokens[first].start), end=max(m.end, tokens[last - 1].end))
        for m in bounds if m.key in _BOUNDS and (m.last == first or m.first == last)]


def _parted(tokens: Sequence[Token], dictionary: Dictionary, first: int, last: int) -> list[Mention]:
    """The bounds that an adverb has parted: more *by far* than."""
    begin, end = max(0, first - _BESIDE), min(len(tokens), last + _BESIDE)
    cut = first - begin
    return [
        m._replace(first=m.first + begin, last=(behind := m.last + begin + last - first), start=tokens[m.first + begin].start, end=tokens[behind - 1].end)
        for m in dictionary.mentions([*tokens[begin:first], *tokens[last:end]]) if m.kind == "bound" and m.key in _BOUNDS and m.first < cut <= m.last]
