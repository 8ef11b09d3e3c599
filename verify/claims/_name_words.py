"""The words of a written name, and its script."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from verify._patterns import regex
from verify.claims._spelling import romanise
from verify.languages._tokens import tokenize

_SCRIPTS = (
    ("latin", 0x41, 0x24F), ("greek", 0x370, 0x3FF), ("cyrillic", 0x400, 0x52F), ("armenian", 0x530, 0x58F), ("hebrew", 0x590, 0x5FF), ("arabic", 0x600, 0x77F),
    ("devanagari", 0x900, 0x97F), ("bengali", 0x980, 0x9FF), ("thai", 0xE00, 0xE7F), ("georgian", 0x10A0, 0x10FF), ("ethiopic", 0x1200, 0x139F),
    ("latin", 0x1E00, 0x1EFF), ("greek", 0x1F00, 0x1FFF), ("kana", 0x3040, 0x30FF), ("han", 0x3400, 0x9FFF), ("hangul", 0xAC00, 0xD7A3),
)


_LATIN_ENDS = 0x250


def script_of(name: str) -> str:
    """The script of a name's first letter."""
    for character in name:
        code = ord(character)
        if character.isalpha():
            if code < _LATIN_ENDS:
                return "latin"
            return next((script for script, low, high in _SCRIPTS if low <= code <= high), "other")
    return "other"


def in_nominative(name: str) -> tuple[str, ...]:
    """A word of a name as it is written, and as it is without the genitive, which Greek makes by leaving a sound out: Λεβέντη, Λεβέντης."""
    if script_of(name) != "greek":
        return (name,)
    return (name, *(name[: len(name) - len(ending)] + full for ending, full in _greek_genitives().items() if name.endswith(ending)))


@functools.lru_cache(maxsize=1)
def _greek_genitives() -> Mapping[str, str]:
    from verify.languages import words

    endings: Mapping[str, str] = (words("el") or {}).get("genitive-of-names", {})
    return endings


DOTS = frozenset("\u00b7\u30fb\u2022\uff0e\uff1d\u2027")  # the dots and the sign between the words of a foreign name
_DOTTED = regex(f"[{''.join(sorted(DOTS))}]")


def is_read_whole(name: str) -> bool:
    """Whether signs inside a name tell its words or its letters: dots between words, strokes behind Hebrew letters."""
    return not DOTS.isdisjoint(name) or _STROKE.search(name) is not None


# A stroke behind it gives a Hebrew letter a sound that the script has none for: צ'ן is Chen, ג'ון John.
_STROKE = regex("[\u05d2\u05d6\u05e5\u05e6\u05ea]['\u2019\u05f3]")
_STRUCK = {"\u05d2": "j", "\u05d6": "zh", "\u05e5": "ch", "\u05e6": "ch", "\u05ea": "th"}


@functools.lru_cache(maxsize=2_000)
def words_of(name: str) -> tuple[str, ...]:
    """The romanised words of a name; where dots part the words of one (海伦·阿什沃思), each of these is a word."""
    name = _STROKE.sub(lambda found: _STRUCK[found.group()[0]], name)
    if any(c in DOTS for c in name):
        pieces = ["".join(romanise(t.text) for t in tokenize(piece) if t.kind in ("word", "cjk")) for piece in _DOTTED.split(name)]
        return tuple(p for p in pieces if p)
    words: list[str] = []
    end = -1
    for token in tokenize(name.replace("\u200c", " ")):
        if token.kind == "cjk" and token.start == end:
            words[-1] += romanise(token.text)  # characters side by side are one word
        elif token.kind in ("word", "cjk"):
            words.extend(w for w in romanise(token.text).split() if w)
        end = token.end if token.kind == "cjk" and words else -1
    return tuple(words)


# Particles that some languages write and others leave out.
_PARTICLES = frozenset("al el ul as ash ad ar at an de del della di da do dos das du la le van von der den ten ter bin ibn ben bint ould abu".split())


def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without particles, unless nothing else is left."""
    kept = tuple(w for w in words if w not in _PARTICLES)
    return kept or words
