"""Houses whose kind no dictionary tells: centres, services, organisations, and what ends as the names of houses do in its language.

They are read by what they are called only ("Ιατρικό Κέντρο Αθηνών", 海洋水产部, 산업재산청), for the pairs that are weighed: nothing is claimed of their kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.languages._tokens import CJK, WORD, fold

_LEAST_SYLLABLES = 2  # before a Korean ending
_LEAST_STEM = 4  # letters before the ending of a compound


def heads_of_other_houses(read: Read, taken: frozenset[int]) -> Iterator[tuple[int, int, bool]]:
    """The tokens `[first, last)` of each word that says of a name that it is a house's, in order, and whether it has more in it; none of those that are `taken`."""
    passage, words = read.passage, read.passage.reading.words or {}
    whole, starts, ends = _words_for_houses(passage)
    if not (whole or starts or ends):
        return
    tokens = passage.tokens
    closed = taken | {i for m in passage.mentions if m.kind in ("office", "organisation", "body", "act", "cue") for i in range(m.first, m.last) if m.last - m.first > 1 or tokens[i].kind != CJK}
    particles = sorted(words.get("endings", ()), key=len, reverse=True) if ends and tokens and words.get("postpositions") else ()
    last_signs = frozenset(end[-1] for end in ends)
    for index, token in enumerate(tokens):
        if index in closed or token.text[:1].islower():
            continue
        if token.kind == WORD:
            ended = bool(ends) and _ends_as_house(token.text, ends, particles, bool(words.get("compounds")))
            if ended or token.folded in whole or token.folded.startswith(starts or ("\0",)):
                yield index, index + 1, ended
        elif token.kind == CJK and token.text in last_signs and (index + 1 == len(tokens) or not _goes_on(passage, index + 1)):
            ending = next((e for e in ends if _ends_with(passage, index, e)), None)
            if ending is not None and closed.isdisjoint(range(index + 1 - len(ending), index + 1)):
                yield index + 1 - len(ending), index + 1, False


@kept
def _words_for_houses(passage: Passage) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Words for houses in full; how others begin; how the names of houses end, the longest first."""
    words = passage.reading.words or {}
    listed = words.get("other-houses", ())
    return (
        frozenset(fold(w) for w in listed if not w.endswith("*")), tuple(fold(w[:-1]) for w in listed if w.endswith("*")),
        tuple(sorted(words.get("ends-of-houses", ()), key=len, reverse=True)))


def _ends_as_house(word: str, ends: tuple[str, ...], particles: list[str] | tuple[()], is_compound: bool) -> bool:
    """Whether a word ends as the names of houses do, with a stem before it; in Korean before its particle."""
    if is_compound:
        return any(len(word) - len(e) >= _LEAST_STEM and word.endswith(e) for e in ends)
    bare = {word[: len(word) - len(particle)] for particle in ("", *particles) if word.endswith(particle)}
    return any(w.endswith(e) and len(w) - len(e) >= _LEAST_SYLLABLES for w in bare for e in ends)


def _ends_with(passage: Passage, index: int, ending: str) -> bool:
    tokens = passage.tokens[max(0, index + 1 - len(ending)): index + 1]
    return "".join(t.text for t in tokens) == ending and tokens[-1].end - tokens[0].start == len(ending)


def _goes_on(passage: Passage, index: int) -> bool:
    """Whether a sign goes on with the word before it: nothing parts them, and it begins no word of its own."""
    tokens = passage.tokens
    token = tokens[index]
    if token.kind != CJK or token.start != tokens[index - 1].end or token.folded in function_words(passage.reading.words) or "\u3040" <= token.text <= "\u309f":
        return False
    return index not in _beginnings(passage) and not passage.is_dated(token.start, token.end)


@kept
def _beginnings(passage: Passage) -> frozenset[int]:
    """The tokens at which acts, offices and words of grammar begin."""
    return frozenset(m.first for m in passage.mentions if m.kind in ("act", "cue", "office", "of", "joiner"))
