"""What stands where a place stands and is a name that no dictionary has: the park of Kutai, in a script without capitals কুড়িগ্রামে.

Surely a place it is not: a script without capitals may write a rare word so. It is weighed with other signs, and contradicts nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._names import romanise
from verify.claims._passage import Passage
from verify.claims._values import Place
from verify.claims.people import _function_words
from verify.claims.sites import find_sites, meaning_as_words
from verify.languages._tokens import WORD, fold

_SHORTEST = 3  # letters
_TAKEN = frozenset("given-name surname honorific joiner of".split())


@kept
def perhaps_places(read: Read) -> tuple[Place, ...]:
    """The names of a passage that may be places and that its claims do not have as such, in order."""
    known = {i for p in read.claims.places for i in range(p.first, p.last)}
    found = {place.first: place for place in (*_at_locatives(read), *_of_sites(read)) if known.isdisjoint(range(place.first, place.last))}
    return tuple(found[first] for first in sorted(found))


def _of_sites(read: Read) -> Iterator[Place]:
    """The names beside a word for a park, a village, a station."""
    for site in find_sites(read):
        if site.place is None and not site.name[:1].islower():
            yield from _place(read.passage, site.start, site.end)


def _at_locatives(read: Read) -> Iterator[Place]:
    """The words without a meaning that a locative stands beside, or that carry one, in a script without capitals."""
    passage, words = read.passage, read.passage.reading.words or {}
    final = bool(words.get("postpositions"))
    cues = {m.first if final else m.last for m in passage.reading.cued("locative")}
    starts, ends = (tuple(fold(affix) for affix in words.get(section, ())) for section in ("locative-prefixes", "locative-endings"))
    for index, token in enumerate(passage.tokens):
        beside = (index + 1 if final else index) in cues
        affixed = bool((starts and token.folded.startswith(starts)) or (ends and token.folded.endswith(ends)))
        if (beside or affixed) and _is_name(read, index):
            yield from _place(passage, token.start, token.end)


def _is_name(read: Read, index: int) -> bool:
    """Whether a word of a script without capitals means nothing and is no part of somebody's name."""
    token = read.passage.tokens[index]
    if token.kind != WORD or len(token.text) < _SHORTEST or token.text[:1].lower() != token.text[:1].upper() or (not token.text.isalpha() and token.text.isascii()):
        return False
    if index in meaning_as_words(read) or token.folded in _function_words(read.passage.reading.words) or read.passage.is_dated(token.start, token.end):
        return False
    return not any(m.kind in _TAKEN and m.first <= index < m.last for m in read.passage.mentions)


def _place(passage: Passage, start: int, end: int) -> Iterator[Place]:
    """A place of a name at two offsets, where they are those of tokens."""
    inside = [i for i, token in enumerate(passage.tokens) if start <= token.start and token.end <= end]
    key = " ".join(romanise(passage.text[start:end]).split())
    if inside and key:
        yield Place(start=start, end=end, first=inside[0], last=inside[-1] + 1, sentence=passage.sentence_at(start), key=key, kind="named", locative=True)
