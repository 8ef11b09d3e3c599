"""A passage read once: its words, the concepts among them, its numbers and its sentences.

Everything that claims are made of starts here, so that each passage is tokenised and looked up a single time.
"""

from __future__ import annotations

import bisect
import operator
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from verify._later import later
from verify._records import dataclass
from verify.claims._adjectives import without_adjectives
from verify.claims._joined import cut_joined, with_measures
from verify.claims._numbers import Number, find_numbers
from verify.claims._pronouns import without_pronouns
from verify.claims._shares import with_shares
from verify.claims._surnames import without_surnames
from verify.claims._towns_of_offices import with_towns_of_offices
from verify.languages import words as language_words
from verify.languages._dictionary import Mention, dictionary
from verify.languages._tokens import NUMBER, Token, tokenize
from verify.text import takes_a_figure

with later:
    from verify.claims._adverbs_of_bounds import with_adverbs


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A passage's tokens, mentions and numbers. Offsets count in `text`; `kept` is what was worked out of it on the way.

    `places` are the tokens that are each folded word: who looks for some words, or for all, looks each up once.
    """

    text: str
    language: str
    words: Mapping[str, Any] | None
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    numbers: tuple[Number, ...]
    token_starts: tuple[int, ...]
    kinds: Mapping[str, Sequence[Mention]]
    cues: Mapping[str, Sequence[Mention]]
    places: Mapping[str, Sequence[int]]
    ones: tuple[Number, ...] = ()  # "un", "una", "ein": as likely an article as a figure
    kept: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)

    def of(self, kind: str) -> Sequence[Mention]:
        """The mentions of a kind, in order."""
        return self.kinds.get(kind, ())

    def cued(self, *keys: str) -> list[Mention]:
        """The cues of these keys, in order of the keys."""
        return [mention for key in keys for mention in self.cues.get(key, ())]

    def cued_between(self, begin: int, end: int, *keys: str) -> list[Mention]:
        """The cues of these keys that begin among the tokens `[begin, end)`."""
        chosen = []
        for key in keys:
            found = self.cues.get(key)
            if found and found[-1].first >= begin:  # most are asked for where there are none
                for mention in found[bisect.bisect_left(found, begin, key=_first):] if found[0].first < begin else found:
                    if mention.first >= end:
                        break
                    chosen.append(mention)
        return chosen


def _places(tokens: Sequence[Token]) -> Mapping[str, Sequence[int]]:
    """The tokens that are each folded word, in order."""
    places: dict[str, list[int]] = {}
    for index, token in enumerate(tokens):
        if token.folded in places:
            places[token.folded].append(index)
        else:
            places[token.folded] = [index]
    return places


def between(mentions: Sequence[Any], begin: int, end: int) -> Sequence[Any]:
    """Of mentions or claims in order, those that begin among the tokens `[begin, end)`."""
    low = high = bisect.bisect_left(mentions, begin, key=_first)
    while high < len(mentions) and mentions[high].first < end:  # few: what is asked for is mostly a clause's
        high += 1
    return mentions[low:high]


_first = operator.attrgetter("first")


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word stands right behind a number, with nothing between."""
    return index > 0 and tokens[index - 1].kind == NUMBER and tokens[index - 1].end == tokens[index].start


def _heads_a_figure(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is an abbreviation whose stop stands before a figure."""
    behind = tokens[index + 1: index + 3]
    return len(behind) > 1 and behind[0].text == "." and behind[1].kind == NUMBER and takes_a_figure(tokens[index].folded)


def read_words(text: str, language: str) -> Reading:
    """`text` as a language's dictionary sees it; a language without words gives tokens and digits only."""
    literal = language_words(language)
    joined = cut_joined(text, tokenize(text), language, literal)
    tokens = joined.tokens
    places = _places(tokens)
    compiled = dictionary(language)
    mentions = without_adjectives(tokens, without_surnames(tokens, compiled.mentions(tokens, places), literal), literal) if compiled is not None else []
    mentions = with_measures(list(without_pronouns(text, tokens, with_towns_of_offices(tokens, mentions, literal), literal)), joined.measures)
    ones: list[Number] = []
    numbers = with_shares(find_numbers(text, tokens, mentions, literal, ones, joined.values), ones, tokens, mentions, literal)
    if numbers:
        mentions = with_adverbs(tokens, mentions, numbers, places, literal, compiled)
    scales = {m.first for m in mentions if m.kind == "scale" and _counts(tokens, m.first)}
    mentions = [  # 5만 is no "but" and no "only", and School No. 61 denies nothing
        m for m in mentions if m.kind != "cue" or m.last - m.first > 1 or not (m.first in scales or _heads_a_figure(tokens, m.first))]
    kinds: dict[str, list[Mention]] = {}
    cues: dict[str, list[Mention]] = {}
    for mention in mentions:
        kinds.setdefault(mention.kind, []).append(mention)
        if mention.kind == "cue":
            cues.setdefault(mention.key, []).append(mention)
    return Reading(text, language, literal, tuple(tokens), tuple(mentions), tuple(numbers), tuple(t.start for t in tokens), kinds, cues, places, tuple(ones))
