"""The words of a quotation or sentence that say something, each with all that it may mean.

Names, figures, dates and grammar are left out: others compare those. A word that no list has stays, without a meaning, so that whoever
compares knows how much of a sentence is understood.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._values import Claim
from verify.claims.topics import meanings_at
from verify.languages._tokens import CJK, NUMBER, WORD, Token

with later:
    from verify.languages._everyday import everyday


class Wording(NamedTuple):
    """A word, tokens `[first, last)`, with the families and ideas that it may stand for; none where no list has it."""

    first: int
    last: int
    meanings: frozenset[str]
    grammar: bool = False  # a cue, as "must" or "hope": it says nothing here, and yet another language may say it by a word that does


@kept
def wordings(read: Read, first: int, last: int) -> tuple[Wording, ...]:
    """Every word of the tokens `[first, last)` that says something, in order."""
    return tuple(word for word in wordings_and_grammar(read, first, last) if not word.grammar)


@kept
def wordings_and_grammar(read: Read, first: int, last: int) -> tuple[Wording, ...]:
    """Every word of the tokens `[first, last)` that says something, and what else may stand for one of another language, in order."""
    passage = read.passage
    meanings: dict[int, set[str]] = {}
    spans: dict[int, int] = {}
    for begin, end, meaning in (*_everyday_words(passage, first, last), *meanings_at(passage, first, last)):
        for token in range(begin, end):
            meanings.setdefault(token, set()).add(meaning)
            spans[token] = max(spans.get(token, 0), end)
    tokens, named, left_out, figures, numbers = passage.tokens, _names(read), _grammar(read, first, last), _figures(read), _numbers(read)
    perhaps = _perhaps_grammar(read)
    found: list[Wording] = []
    index = first
    while index < last:
        known = meanings.get(index)
        if tokens[index].kind not in _SAYING or index in named or index in numbers:
            index += 1
            continue
        if index in left_out and not (known and index in perhaps):
            if known:
                found.append(Wording(index, index + 1, frozenset(known), grammar=True))
            index += 1
            continue
        if known is None:
            if index not in figures:  # which may hold words that say something: "40 tired nurses"
                found += _unknown(passage, index)
            index += 1
            continue
        end = min(spans[index], last)
        found.append(Wording(index, end, frozenset(known.union(*(meanings[i] for i in range(index, end) if i in meanings)))))
        index = end
    return tuple(found)


_SAYING = frozenset((WORD, CJK))


def _unknown(passage: Passage, index: int) -> Iterable[Wording]:
    """A word that no list has; of a script without spaces only signs that write no grammar."""
    token = passage.tokens[index]
    if _is_kana(token):
        return ()
    if token.folded in function_words(passage.reading.words) or (len(token.folded) < _SHORTEST and token.kind == WORD):
        return ()
    return (Wording(index, index + 1, frozenset()),)


_SHORTEST = 3  # letters: shorter words are grammar, mostly


def _everyday_words(passage: Passage, first: int, last: int) -> Iterable[tuple[int, int, str]]:
    dictionary = everyday(passage.language)
    if dictionary is None:
        return ()
    found: list[tuple[int, int, str]] = []
    begun, reached = -1, -1  # a word may not begin inside of another: 音楽を holds no 楽を
    for mention in dictionary.mentions(passage.tokens[first:last]):
        if (begun < mention.first < reached) or (mention.last - mention.first == 1 and _is_kana(passage.tokens[first + mention.first])):
            continue
        if mention.first > begun:
            begun = mention.first
        reached = max(reached, mention.last)
        found.append((first + mention.first, first + mention.last, str(mention.key)))
    return found


def _is_kana(token: Token) -> bool:
    """Whether a sign writes a sound: alone it is grammar."""
    return token.kind == CJK and not "\u3400" <= token.text[:1] <= "\u9fff"


def _grammar(read: Read, first: int, last: int) -> frozenset[int]:
    """The tokens of cues, places and units, and of bodies and titles: what a body is called by words that mean something, a school or the health ministry, stays."""
    mentions = between(read.passage.mentions, first, last)
    found = {i for m in mentions if m.kind == "honorific" for i in range(m.first, m.last)}  # "child" is a title in some headlines
    found.update(_bodies(read).intersection(range(first, last)))
    found.difference_update(*(range(m.first, m.last) for m in mentions if m.kind in _MEANING))
    found.update(*(range(m.first, m.last) for m in mentions if m.kind in _LEFT_OUT and m.key != _SAYING_MUCH))
    return frozenset(found)


@kept
def _perhaps_grammar(read: Read) -> frozenset[int]:
    """The tokens of cues that are words of their own with it: a verb whose ending says that it is ahead (birleştirecek, जोड़ेगा), a class or a bridge with no number beside,
    memory that lives where it is shared, and is no post."""
    passage = read.passage
    ends_with_verb = bool((passage.reading.words or {}).get("predicate-final"))
    numbers = _numbers(read) | {i for i, token in enumerate(passage.tokens) if token.kind == NUMBER}
    return frozenset(
        m.first for m in passage.reading.of("cue") if m.last == m.first + 1 and (
            (m.key == "planned" and ends_with_verb) or m.key == "writing" or (m.key == "ordinal-marker" and numbers.isdisjoint((m.first - 1, m.first + 1)))))


@kept
def _names(read: Read) -> frozenset[int]:
    """The tokens of people, places and dates."""
    return _tokens_of((*read.claims.people, *read.claims.places, *read.claims.dates))


@kept
def _bodies(read: Read) -> frozenset[int]:
    return _tokens_of(read.claims.organisations)


@kept
def _figures(read: Read) -> frozenset[int]:
    return _tokens_of(read.claims.figures)


@kept
def _numbers(read: Read) -> frozenset[int]:
    """The tokens of the numbers that figures have, which may mean something else: Persian ten is also a village."""
    figures = _figures(read)
    return frozenset(i for number in read.passage.reading.numbers if number.first in figures for i in range(number.first, number.last))


def _tokens_of(claims: Iterable[Claim]) -> frozenset[int]:
    return frozenset(i for claim in claims for i in range(claim.first, claim.last))


_MEANING = frozenset(("thing", "act", "body", "office", "portfolio"))
_SAYING_MUCH = "fewer"  # a cue that is a word of its own: "meno" is the contrary of more
_LEFT_OUT = frozenset(("cue", "country", "demonym", "capital", "city", "unit", "currency"))

