"""Whether a name of one side may stand anywhere on the other, as a part of any name, however it is transcribed there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._name_words import in_nominative, script_of
from verify.claims._passage import Passage
from verify.claims._sign_names import sign_names
from verify.claims._spelling import letters, may_be_same, romanise, same_word
from verify.claims._word_shapes import is_capitalised
from verify.languages._tokens import CJK, WORD, fold

with later:
    from verify.claims._sounds import within
    from verify.comparison._only_words import is_only_a_word

_HEARD = 0.35  # by ear, up to which a word may be another
_HEARD_IN_FULL = 0.25  # the same of a name that is put into its nominative
_HEARD_IN_SIGNS = 0.5  # Chinese and Japanese have fewer sounds to write names with
_OTHERWISE_KNOWN = 0.2  # by ear, up to which a known place, or the name of somebody with an office, may be another word: マナド is not Mada
_SHORTEST = 3  # letters
_SYLLABLES = 2  # of a name in Hangul, each of which is two sounds or three: 여주


class _Word(NamedTuple):
    """A word that may be of a name: folded, romanised, its letters and script, whether that has no capitals, and up to how far by ear it may be another."""

    folded: str
    roman: str
    letters: tuple[str, int, int]
    script: str
    is_caseless: bool
    limit: float


@kept
def _no_small_words(read: Read) -> Sequence[_Word]:
    """The words of a passage that begin with no small letter, each once; one that is surely another's name in some places, and in others not, twice."""
    written, tokens = _written(read.passage), read.passage.tokens
    sure = Counter(tokens[i].text for i in _surely_others(read))
    found = [word for text, (times, words) in written.items() if sure[text] < times for word in words]
    return found + [word._replace(limit=_OTHERWISE_KNOWN) for text in sure if text in written for word in written[text][1]]


def shortest(word: str) -> int:
    """How many letters a word has at the least that may be a name, in its script."""
    return _SYLLABLES if "\uac00" <= word[:1] <= "\ud7a3" else _SHORTEST


@kept
def _written(passage: Passage) -> Mapping[str, tuple[int, Sequence[_Word]]]:
    """How often a passage has each word that begins with no small letter, and the word in each of its forms."""
    times = Counter([t.text for t in passage.tokens if not t.text[0].islower() and t.kind == WORD and len(t.text) >= shortest(t.text)])
    return {text: (count, [
        _Word(fold(text), roman, letters(roman), script_of(text), not text[0].isupper(), _OTHERWISE_KNOWN if len(text) < _SHORTEST else _HEARD if form == text else _HEARD_IN_FULL)
        for form in in_nominative(text) for roman in (romanise(form),)]) for text, count in times.items()}


@kept
def _surely_others(read: Read) -> frozenset[int]:
    """The tokens of the places that dictionaries have, and of people with an office."""
    places = {i for p in read.claims.places if p.kind != "named" for i in range(p.first, p.last)}
    return frozenset(places | {i for p in read.claims.people if p.office is not None for i in range(p.first, p.last)})


@kept
def _names_in_signs(read: Read) -> Sequence[tuple[str, float]]:
    """What is written by its sound, romanised, and up to how far by ear it may be another word."""
    sure = {read.passage.tokens[i].start for i in _surely_others(read)}
    return [(name.roman, _OTHERWISE_KNOWN if name.start in sure else _HEARD_IN_SIGNS) for name in sign_names(read.passage)]


def is_heard(read: Read, words: Iterable[str], script: str | None, spelt: Iterable[str] = (), *, in_names: bool = False) -> bool:
    """Whether a capitalised word of a passage (or one of a script without capitals) is one of these, which were written in `script`.

    `spelt`: how the name is known to be written; in a script without capitals that has one of these, no other word is taken for it by ear.
    `in_names`: whether what is only a word, or somebody's, counts just where it is the very name or, in another script, sounds nearly so.
    """
    words = tuple(words)
    romans = [(roman, letters(roman)) for roman in map(romanise, words)]
    full = [romanise(form) for word in words for form in in_nominative(word)[1:]]
    stems: dict[str, list[str]] | None = None  # not gathered where no word asks for them
    for word in _no_small_words(read):
        if word.is_caseless:
            if stems is None:
                spelt = tuple(spelt)  # all of them are looked up in a table of megabytes: not where no word asks
                stems = _stems(spelt)
            if known := stems.get(word.script):
                if any(word.folded.startswith(stem) if len(stem) < _SHORTEST else stem in word.folded for stem in known):
                    return True
                continue
        if _sounds_like(word, romans, full, script) and not (in_names and _is_nobodys_place(read, word.folded) and not _is_nearly(word, romans, script)):
            return True
    if not _has_signs(read):
        return False
    in_signs = [name for name in spelt if script_of(name) in ("kana", "han")]
    if any(name in read.passage.text for name in in_signs):
        return True
    signs, most = _names_in_signs(read), _OTHERWISE_KNOWN if in_signs else _HEARD_IN_SIGNS
    return any(within(name, roman, min(limit, most)) for name, limit in signs for roman, _ in romans if len(roman) >= _SHORTEST)


def _is_nobodys_place(read: Read, folded: str) -> bool:
    """Whether a word is only a word wherever it stands, or of the whole name of somebody: Тарас is not Tartu."""
    return all(i in _in_whole_names(read) or is_only_a_word(read.passage, i) for i in read.passage.reading.places.get(folded, ()))


def _is_nearly(word: _Word, romans: Sequence[tuple[str, tuple[str, int, int]]], script: str | None) -> bool:
    """Whether a word may be one of some in spite of what it means: السلام, Salam."""
    return any(word.roman == roman or (word.script != script and within(word.roman, roman, _OTHERWISE_KNOWN)) for roman, _ in romans)


@kept
def _in_whole_names(read: Read) -> frozenset[int]:
    """The tokens of people's names that begin with a given name, in scripts with capitals."""
    given = {m.first for m in read.passage.reading.of("given-name")}
    return frozenset(i for p in read.claims.people if len(p.words) > 1 and p.first in given and is_capitalised(read.passage.tokens[p.first]) for i in range(p.first, p.last))


def _sounds_like(word: _Word, romans: Sequence[tuple[str, tuple[str, int, int]]], full: Sequence[str], script: str | None) -> bool:
    """Whether a word is one of some, by its letters or by ear; `full` are those in their nominative."""
    for roman, seen in romans:
        if (may_be_same(word.letters, seen) or len(roman) == 1 or len(word.roman) == 1) and same_word(word.roman, roman):
            return True
        if word.script != script and within(word.roman, roman, word.limit):
            return True
    return word.script != script and any(within(word.roman, roman, _HEARD_IN_FULL) for roman in full)


@kept
def _has_signs(read: Read) -> bool:
    """Whether a passage has any Chinese or Japanese character."""
    return any(token.kind == CJK for token in read.passage.tokens)


def _stems(spelt: Iterable[str]) -> dict[str, list[str]]:
    """How the last words of names begin, by their scripts; nothing of what is only the word for a city (다롄 시)."""
    stems: dict[str, list[str]] = {}
    for name in spelt:
        last = name.split()[-1]
        if len(last) > 1:
            stems.setdefault(script_of(name), []).append(last[: max(shortest(last), len(last) - 1)])
    return stems
