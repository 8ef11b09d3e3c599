"""Whether a word of a text is spelt as a pattern is, where a language's accents tell words apart: jugé (tried) is no juge (a judge).

A language says its accented letters, `accents`, those that many leave out, `accents-optional` (of which what is none of the former tells nothing at all), and
by `accents-alike` which others are written for them, and by `accents-alike-at-ends` which endings (entregámos, entregamos).
Where accents wander as a word is inflected (`accents-wander`), only a whole word of a pattern tells, and a small word behind may bring a second one.
What the text has an accent on and the pattern has not is another word, and so is the contrary in a text that writes accents, but for capitals. Names keep
the accents of other languages: Málaga in an English text.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from verify._records import dataclass
from verify.languages._tokens import WORD, Token, fold

# What a language says of its accents.
SPELLING = ("accents", "accents-optional", "accents-alike", "accents-alike-at-ends", "accents-wander")
_LEAST, _MOST_PLAIN = 2, 25  # accented words of a text that writes accents, and words to each of them


@dataclass(frozen=True, slots=True)
class Accents:
    """The accented letters of a language."""

    letters: frozenset[str]
    optional: frozenset[str]
    alike: tuple[tuple[str, str], ...]
    ends_alike: tuple[tuple[str, str], ...]
    wander: bool

    def are_written(self, tokens: Sequence[Token]) -> bool:
        """Whether a text writes accents, so that a word without one has none."""
        words = [t.text for t in tokens if t.kind == WORD]
        accented = sum(1 for word in words if not word.isascii() and not self.letters.isdisjoint(word.casefold()))
        return accented >= _LEAST and accented * _MOST_PLAIN >= len(words)

    def agree(self, pattern: str, tokens: Sequence[Token], strict: bool, is_name: bool) -> bool:
        """Whether the words that a pattern was found in are spelt as it is."""
        strict = strict and not pattern.isascii()
        doubted = [t for t in tokens if (strict or not t.text.isascii()) and not _agrees(self, pattern, t.text, strict, is_name)]
        # another word that is passed over within the pattern may look like one of it: a posé à Lyon la première pierre
        return all(any(t.folded == other.folded and t not in doubted for t in tokens) for other in doubted)


def accents(words: Mapping[str, Any]) -> Accents | None:
    """The accents of a language whose accents tell."""
    if "accents" not in words:
        return None
    return Accents(frozenset(words["accents"]), frozenset(words.get("accents-optional", "")), _pairs(words, "accents-alike"), _pairs(words, "accents-alike-at-ends"), bool(words.get("accents-wander")))


def _pairs(words: Mapping[str, Any], name: str) -> tuple[tuple[str, str], ...]:
    return tuple(words.get(name, {}).items())


@functools.lru_cache(maxsize=8_000)
def _agrees(accents: Accents, pattern: str, word: str, strict: bool, is_name: bool) -> bool:
    """Whether some alternative of a pattern that a word may be has its accents; where none may be it, nothing is told."""
    folded = fold(word)
    meant = [piece for piece in _pieces(pattern) if _may_be(piece, folded)]
    return not meant or any(_is_spelt(accents, piece, word, strict, is_name) for piece in meant)


@functools.lru_cache(maxsize=2_000)
def _pieces(pattern: str) -> Sequence[str]:
    for sign in "|'\u2019-=":
        pattern = pattern.replace(sign, " ")
    return tuple(pattern.split())


def _may_be(piece: str, folded: str) -> bool:
    if piece[-1] in "*~":
        return folded.startswith(fold(piece[:-1]))
    return folded.endswith(fold(piece[1:])) if piece[0] == "*" else folded == fold(piece)


def _is_spelt(accents: Accents, piece: str, word: str, strict: bool, is_name: bool) -> bool:
    if piece[0] == "*":
        return True
    if accents.wander:
        return piece[-1] in "*~" or piece.isupper() or _are_where_they_were(accents, piece, word, strict)
    letters, optional = accents.letters, accents.optional
    word, piece = (_with_usual_end(one, accents.ends_alike) for one in (word, piece.rstrip("*~")))
    for (accented, small), (told, _) in zip(_letters(word, accents.alike), _letters(piece, accents.alike), strict=False):
        if accented == told or (accented or told) in optional - letters:
            continue
        if accented and (accented in letters or not is_name):
            return False
        if not accented and strict and small and not is_name and told in letters and told not in optional:
            return False
    return True


def _with_usual_end(word: str, ends: tuple[tuple[str, str], ...]) -> str:
    """A word with the ending that is usual where it has one that is written for it."""
    return next((word[: -len(other)] + usual for other, usual in ends if word.endswith(other)), word)


def _are_where_they_were(accents: Accents, piece: str, word: str, strict: bool) -> bool:
    """Whether a word has the accents of a whole word of a pattern, or, where the text may leave them out, none."""
    told, asked = ({at for at, (accented, _) in enumerate(_letters(one, accents.alike)) if accented in accents.letters} for one in (word, piece))
    if not told or not asked:
        return not told and (not asked or not strict or word.isupper())
    capital = {0} if word[:1].isupper() else set()
    return told >= asked - capital


@functools.lru_cache(maxsize=4_000)
def _letters(word: str, alike: tuple[tuple[str, str], ...]) -> Sequence[tuple[str, bool]]:
    """For each letter of a word as it is looked up, the accented letter that it is, if it is one, and whether that is a small one."""
    found: list[tuple[str, bool]] = []
    for letter in unicodedata.normalize("NFC", word):
        small, plain = letter.casefold(), fold(letter)
        small = next((usual for other, usual in alike if other == small), small)
        found.extend((small if len(plain) == 1 and plain != small else "", letter.islower()) for _ in plain)
    return tuple(found)
