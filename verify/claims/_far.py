"""Prose that stands far from every post and speaks of none: it is not read for more than its dates.

Most of a long article is such prose, and to read it into claims takes most of the time. Whether a sentence may speak of a post is told by
what the two have in common before either is understood: a number, a name in whatever script or language, a run of Chinese characters.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.claims._names import romanise, skeleton
from verify.claims._passage import Passage
from verify.claims.people import _function_words
from verify.languages import words as language_words
from verify.languages._dictionary import entries
from verify.languages._tokens import fold
from verify.model import Citation, Span
from verify.text import CJK, MARKS

_NEAR = 700  # characters on either side of a post: what introduces it and what goes on about it
_LEAD = 700  # characters from the beginning of an article: title and lead speak of whatever the article is about
_BESIDE = 1  # sentences on either side of one that may speak of a post: it goes on from one and into the other

_PIECES = re.compile(rf"[{CJK}]+|\d+(?:[.,'’\s\u066b\u066c]?\d+)*|(?:[^\W\d_{CJK}]+|[{MARKS}])+")
_RUNS = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2,}|[\u30a1-\u30fa\u30fc-\u30ff]{2,}")  # of characters, of katakana
_NO_DIGIT = re.compile(r"\D+")
_SHORTEST = 3  # letters of a name
_SIGN = 3  # consonants by which a name is known
_HEAD = 4  # letters by which a word of the dictionary is known


def unspoken(text: str, sentences: Sequence[Span], language: str, citations: Sequence[Citation], posts: Iterable[Passage]) -> list[Span]:
    """The stretches of `text`, in order, whose sentences are far from every post and have nothing in common with any."""
    far = list(_far(sentences, citations))
    if not far:
        return []
    speaks = _Signs(language, citations, posts).__getitem__
    speaking = [i for i in far if any(map(speaks, _PIECES.findall(text, sentences[i].start, sentences[i].end)))]
    read = {i + step for i in speaking for step in range(-_BESIDE, _BESIDE + 1)}
    return list(_joined(sentences, [i for i in far if i not in read]))


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


class _Signs(dict[str, bool]):
    """Whether a word, figure or run of characters is one that a post has too, found out when it is first met."""

    def __init__(self, language: str, citations: Sequence[Citation], posts: Iterable[Passage]) -> None:
        super().__init__()
        self._figures: set[str] = set()
        self._runs: set[str] = set()
        self._names: set[str] = set()
        self._heads: set[str] = set()
        self._function = _function_words(language_words(language))
        translations = _translations(language)
        for post in posts:
            function = _function_words(post.reading.words)
            self._add(piece for piece in _PIECES.findall(post.text) if fold(piece) not in function)
            for mention in post.mentions:
                self._heads |= translations.get((mention.kind, mention.key), frozenset())
        for citation in citations:
            signature = f"{citation.account.name or ''} {citation.account.handle or ''}".title()
            day = citation.date.value[8:10] if citation.date is not None else ""
            self._add(_PIECES.findall(f"{signature} {day}"))

    def _add(self, pieces: Iterable[str]) -> None:
        for piece in pieces:
            if piece[0].isdecimal():
                self._figures |= _digits(piece)
            elif _is_written_as_name(piece):
                self._names.add(_sign(piece))
            else:
                self._runs.update(_pairs(piece))

    def __missing__(self, piece: str) -> bool:
        if piece[0].isdecimal():
            found = not self._figures.isdisjoint(_digits(piece))
        elif _is_written_as_name(piece):
            folded = fold(piece)
            found = folded not in self._function and (_sign(piece) in self._names or folded[:_HEAD] in self._heads)
        else:
            found = fold(piece)[:_HEAD] in self._heads or not self._runs.isdisjoint(_pairs(piece))
        self[piece] = found
        return found


def _digits(figure: str) -> frozenset[str]:
    """The figures that tell a number from others, whatever its scale (2.5 million is 2,500,000); none of a single one."""
    digits = _NO_DIGIT.sub("", figure)
    return frozenset((digits.strip("0"),)) if len(digits) > 1 else frozenset()


def _is_written_as_name(piece: str) -> bool:
    """Whether a word begins with no small letter, and is of a script that puts spaces between words."""
    return len(piece) >= _SHORTEST and not piece[0].islower() and _RUNS.search(piece) is None


def _sign(word: str) -> str:
    """What is one in all spellings and transcriptions of a name, or nearly so."""
    roman = romanise(word)
    bones = skeleton(roman)
    return bones[:_SIGN] if len(bones) >= _SIGN else roman[:_HEAD]


def _pairs(piece: str) -> set[str]:
    return {run[i:i + 2] for run in _RUNS.findall(piece) for i in range(len(run) - 1)}


_NAMED = frozenset(("country", "demonym", "capital", "city", "organisation"))


@functools.lru_cache(maxsize=64)
def _translations(language: str) -> Mapping[tuple[str, object], frozenset[str]]:
    """How a language's names of countries, towns and bodies begin, by what they name."""
    found: dict[tuple[str, object], frozenset[str]] = {}
    for kind, key, patterns in entries(language_words(language) or {}):
        if kind in _NAMED:
            heads = {fold(word.strip("*~="))[:_HEAD] for pattern in patterns for word in pattern.split(maxsplit=1)[0].split("|")}
            found[kind, key] = found.get((kind, key), frozenset()) | heads
    for kind, key in list(found):
        if kind in ("country", "demonym"):  # the Norwegian minister, a minister of Norway
            found[kind, key] = found.get(("country", key), frozenset()) | found.get(("demonym", key), frozenset())
    return found
