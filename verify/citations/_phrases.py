"""The words that newsrooms and platforms write around posts, from `_phrases.tsv`, read when first needed."""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence

from verify._patterns import regex
from verify.text import words as words_of

_PATH = os.path.join(os.path.dirname(__file__), "_phrases.tsv")
_BETWEEN_WORDS = regex(r"[\W_]+")


@functools.lru_cache(maxsize=1)
def _all() -> dict[str, dict[str, str]]:
    """The phrases of each kind and language, joined as they are written: a short text asks for few."""
    kinds: dict[str, dict[str, str]] = {}
    with open(_PATH, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            kind, code, values = line.rstrip("\n").split("\t")
            kinds.setdefault(kind, {})[code] = values
    return kinds


@functools.lru_cache(maxsize=32)
def phrases(kind: str) -> tuple[str, ...]:
    """Every language's phrases of a kind, longest first, in lower case."""
    found = {phrase for values in _all()[kind].values() for phrase in values.split("|")}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


@functools.lru_cache(maxsize=32)
def worded(kind: str) -> tuple[tuple[str, str], ...]:
    """Every phrase of a kind with the language that has it, longest first, in lower case."""
    found = {(phrase, code) for code, values in _all()[kind].items() for phrase in values.split("|")}
    return tuple(sorted(found, key=lambda one: (-len(one[0]), one)))


class Lexicon:
    """One language's words of a kind: whole ones, ways in which words end ("-mos") or begin ("tuna-"), and what is looked for anywhere."""

    __slots__ = ("_anywhere", "_beginnings", "_endings", "_whole")

    def __init__(self, entries: tuple[str, ...]) -> None:
        self._endings = tuple(entry[1:] for entry in entries if entry[0] == "-" and len(entry) > 1)
        self._beginnings = tuple(entry[:-1] for entry in entries if entry[-1] == "-" and len(entry) > 1)
        plain = [entry for entry in entries if "-" not in (entry[0], entry[-1])]
        self._anywhere = tuple(entry for entry in plain if is_unparted(entry) or words_of(entry) != [entry])
        self._whole = frozenset(plain).difference(self._anywhere)

    def __contains__(self, word: str) -> bool:
        """Whether a word (in lower case) is one of them."""
        return word in self._whole or self._formed(word)

    def count(self, lower: str, seen: Sequence[str]) -> int:
        """How many of them a stretch holds, given in lower case and as its words."""
        found = sum(map(self._whole.__contains__, seen)) if self._whole else 0
        if self._endings or self._beginnings:
            found += sum(1 for word in seen if word not in self._whole and self._formed(word))
        return found + sum(1 for entry in self._anywhere if entry in lower)

    def begins(self, first: str, lower: str) -> bool:
        """Whether a stretch begins with one of them."""
        return first in self._whole or (bool(self._anywhere) and lower.startswith(self._anywhere))

    def _formed(self, word: str) -> bool:
        return len(word) > 4 and (word.endswith(self._endings) or word.startswith(self._beginnings))


@functools.lru_cache(maxsize=256)
def lexicon(kind: str, code: str | None) -> Lexicon:
    """One language's words of a kind; English where the language is not known."""
    values = _all()[kind].get(code or "en")
    return Lexicon(tuple(values.split("|")) if values is not None else ())


@functools.lru_cache(maxsize=256)
def weekdays(code: str | None, day: int | None = None) -> Lexicon:
    """The names of a language's days of the week, or of one of them (Monday is 1), in their forms; English where the language is not known."""
    from verify.dates import weekday_names

    return Lexicon(tuple(sorted({name.strip("-").lower() for name in weekday_names(code or "en", day)})))


@functools.lru_cache(maxsize=512)
def names_body(name: str) -> bool:
    """Whether an account's name says that it speaks for a body: a ministry, a town, a club."""
    lower = "-" + "-".join(_BETWEEN_WORDS.split(name.lower())) + "-"
    return any(part in lower or (part in name and not part.isascii() and "-" not in part) for part in phrases("body"))


@functools.lru_cache(maxsize=512)
def names_platform(lower: str) -> bool:
    """Whether a stretch in lower case says where a post stands: on Bluesky, su X, sur son compte."""
    whole, anywhere = _platforms()
    return not whole.isdisjoint(words_of(lower)) or any(name in lower for name in anywhere)


@functools.lru_cache(maxsize=1)
def _platforms() -> tuple[frozenset[str], tuple[str, ...]]:
    """The names of platforms that are words, and those of several words or in writing that parts none, which are looked for anywhere."""
    names = (*phrases("platform"), *(name for name in phrases("called") if len(name) > 3))
    anywhere = tuple(name for name in names if " " in name or is_unparted(name))
    return frozenset(names).difference(anywhere), anywhere


# Words are not parted in Thai, Japanese, Chinese and Korean writing. No pattern: its thousands of signs took longer to compile than all that is asked of it.
_SPACELESS = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))


def is_unparted(entry: str) -> bool:
    """Whether an entry has letters of such writing."""
    return not entry.isascii() and any(first <= character <= last for character in entry for first, last in _SPACELESS)
