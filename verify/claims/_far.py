"""Prose that stands far from every post and speaks of none: it is not read for more than its dates.

Most of a long article is such prose, and to read it into claims takes most of the time. Whether a sentence may speak of a post is told by
what the two have in common before either is understood: names in whatever script or language, numbers, words, runs of Chinese characters.
"""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Any, NamedTuple

from verify._patterns import eastern, regex
from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.claims._spelling import romanise, skeleton
from verify.languages import words as language_words
from verify.languages._tokens import fold
from verify.model import Citation, Span
from verify.text import CJK, MARKS

_NEAR = 700  # characters on either side of a post: what introduces it and what goes on about it
_LEAD = 700  # characters from the beginning of an article: title and lead speak of whatever the article is about
_BESIDE = 1  # sentences on either side of one that may speak of a post: it goes on from one and into the other

_FIGURE = r"\d+(?:[.,'’\s\u066b\u066c]?\d+)*"
_PIECES = eastern(rf"[{CJK}]+|{_FIGURE}|(?:[^\W\d_{CJK}]+|[{MARKS}])+", rf"{_FIGURE}|(?:[^\W\d_]+|[{MARKS}])+")
_RUNS = eastern("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2,}|[\u30a1-\u30fa\u30fc-\u30ff]{2,}")  # of characters, of katakana
_NO_DIGIT = regex(r"\D+")
_SHORTEST = 3  # letters of a name
_SIGN = 3  # consonants by which a name is known
_HEAD = 4  # letters by which a word of the dictionary is known
_STEM = 6  # letters by which any other word is known
_HEAD_OF, _FIGURE_OF, _PAIR_OF, _WORD_OF = "~", "#", ":", "."  # before a key that is no name's; the second alone: some figure or other
_PARTS = (_PAIR_OF, _WORD_OF)
# A name, a figure or the word for a land says more than a common word or two characters side by side. What stands in many sentences, as the name of
# whom the whole article is about, tells none of them from the others: there has to be something else in common too.
_LARGE, _SMALL, _ENOUGH = 2, 1, 4
_RARE = 3  # sentences


def unspoken(text: str, sentences: Sequence[Span], language: str, citations: Sequence[Citation], posts: Sequence[Passage]) -> list[Span]:
    """The stretches of `text`, in order, whose sentences are far from every post (`posts` are those of `citations`) and speak of none."""
    far = list(_far(sentences, citations))
    if not far:
        return []
    signs = _Signs(language, citations, posts).__getitem__
    found = {i: set(itertools.chain.from_iterable(map(signs, _PIECES.findall(text, sentences[i].start, sentences[i].end)))) for i in far}
    often = Counter(sign for held in found.values() for sign in held)
    telling = {sign for sign, times in often.items() if times <= _RARE and sign.weight == _LARGE and sign.key != _FIGURE_OF}
    speaking = [i for i, held in found.items() if held and (_are_enough(held) or not telling.isdisjoint(held))]
    read = {i + step for i in speaking for step in range(-_BESIDE, _BESIDE + 1)}
    return list(_joined(sentences, [i for i in far if i not in read]))


def _are_enough(signs: Set[_Sign]) -> bool:
    """Whether signs that are all of one post weigh enough."""
    if sum(sign.weight for sign in signs) < _ENOUGH:
        return False
    levels = [0] * _ENOUGH  # the posts whose signs weigh 1, 2, 3 and 4
    for sign in signs:
        for _ in range(sign.weight):
            for level in range(_ENOUGH - 1, 0, -1):
                levels[level] |= levels[level - 1] & sign.posts
            levels[0] |= sign.posts
    return levels[-1] != 0


def _joined(sentences: Sequence[Span], chosen: Sequence[int]) -> Iterator[Span]:
    """The stretches that sentences make which follow one another."""
    begin = 0
    for place, index in enumerate(chosen, 1):
        if place == len(chosen) or chosen[place] != index + 1:
            yield Span(sentences[chosen[begin]].start, sentences[index].end)
            begin = place


def _far(sentences: Sequence[Span], citations: Sequence[Citation]) -> Iterator[int]:
    """The sentences behind the lead of which no part is near a post."""
    near = sorted((citation.span.start - _NEAR, citation.span.end + _NEAR) for citation in citations)
    place, reach = 0, _LEAD
    for index, span in enumerate(sentences):
        while place < len(near) and near[place][0] < span.end:
            reach = max(reach, near[place][1])
            place += 1
        if span.start >= reach:
            yield index


class _Sign(NamedTuple):
    """What a sentence may have in common with posts: in which (as bits), and what it weighs."""

    key: str
    posts: int
    weight: int


class _Signs(dict[str, "tuple[_Sign, ...]"]):
    """The signs of posts that a word, figure or run of characters is, found out when it is first met."""

    def __init__(self, language: str, citations: Sequence[Citation], posts: Sequence[Passage]) -> None:
        super().__init__()
        self._posts: dict[str, int] = {}  # by sign
        self._function = function_words(language_words(language))
        for number, (citation, post) in enumerate(zip(citations, posts, strict=True)):
            signature = f"{citation.account.name or ''} {citation.account.handle or ''}".title()
            day = citation.date.value[8:10] if citation.date is not None else ""
            function = function_words(post.reading.words)
            keys = {
                key for piece in (*_PIECES.findall(post.text), *_PIECES.findall(f"{signature} {day}")) if fold(piece) not in function
                for key in _keys(piece) if key[0] != _HEAD_OF}
            keys.update(*(_translations(language, mention.kind, mention.key) for mention in post.mentions if mention.kind in _SECTIONS))
            for key in keys:
                self._posts[key] = self._posts.get(key, 0) | 1 << number

    def __missing__(self, piece: str) -> tuple[_Sign, ...]:
        known = self._posts
        found = tuple(_Sign(key, known[key], _SMALL if key[0] in _PARTS else _LARGE) for key in _keys(piece) if key in known)
        if found and fold(piece) in self._function:
            found = ()
        self[piece] = found
        return found


@functools.lru_cache(maxsize=16_000)  # words come again and again
def _keys(piece: str) -> tuple[str, ...]:
    """By what a word, figure or run of characters of a text is sought in another."""
    if piece[0].isdecimal():
        digits = _NO_DIGIT.sub("", piece)
        return (_FIGURE_OF, _FIGURE_OF + digits.strip("0")) if len(digits) > 1 else ()  # 2.5 million is 2,500,000
    folded = fold(piece)
    head = _HEAD_OF + folded[:_HEAD]
    if piece[0].islower():
        return (head, _WORD_OF + folded[:_STEM]) if len(piece) >= _HEAD else (head,)
    pairs = tuple({_PAIR_OF + run[i:i + 2] for run in _RUNS.findall(piece) for i in range(len(run) - 1)})
    return (head, *pairs) if pairs or len(piece) < _SHORTEST else (head, _sign(piece))


def _sign(word: str) -> str:
    """What is one in all spellings and transcriptions of a name, or nearly so."""
    roman = romanise(word)
    bones = skeleton(roman)
    return bones[:_SIGN] if len(bones) >= _SIGN else roman[:_HEAD]


# Where a language's literal has the names of each kind.
_SECTIONS = {
    "country": ("countries", "demonyms"), "demonym": ("countries", "demonyms"), "capital": ("capitals",), "organisation": ("organisations",), "city": ("cities",)}


@functools.lru_cache(maxsize=2_000)
def _translations(language: str, kind: str, key: Any) -> frozenset[str]:
    """How the names begin that a language has for a country (with those of its people), a town or a body."""
    words = language_words(language) or {}
    name = key[0] if kind == "city" else key
    patterns = [pattern for section in _SECTIONS.get(kind, ()) for pattern in words.get(section, {}).get(name, ())[kind == "city":]]  # a town's first is its country
    return frozenset(_HEAD_OF + fold(word.strip("*~="))[:_HEAD] for pattern in patterns for word in pattern.split(maxsplit=1)[0].split("|"))
