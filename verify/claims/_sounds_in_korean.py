"""How the characters of a name sound in Korean: 尹泰锡 is 윤태석, whatever he is called in Chinese.

The national standard of characters (KS X 1001) lists its hanja by their sounds, so a list of the sounds and how many characters have each tells all of them.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

_LEAST = 3  # characters that all sound so: two may by chance


def is_said_so_in_korean(characters: str, syllables: str, least: int = _LEAST) -> bool:
    """Whether a name in characters, `least` or more, is read as one in hangul, character by character: three of somebody's, two of a town's."""
    return len(characters) == len(syllables) >= least and all(_may_be_read(sign, syllable) for sign, syllable in zip(characters, syllables, strict=True))


def is_given_otherwise_in_korean(characters: str, syllables: str) -> bool:
    """Whether two names of three characters share the family's sound in Korean, and no other: 尹泰锡, 윤도현."""
    if not len(characters) == len(syllables) == _LEAST:
        return False
    alike = [_may_be_read(sign, syllable) for sign, syllable in zip(characters, syllables, strict=True)]
    return alike == [True, False, False] and all(_sound_of(sign) for sign in characters)


def _may_be_read(sign: str, syllable: str) -> bool:
    sound = _sound_of(sign)
    return bool(sound) and (syllable in (sound, _at_the_beginning(sound)) or syllable in _families().get(sign, "").split("|"))


def _sound_of(sign: str) -> str:
    return _sounds().get(_traditional().get(sign, sign), "")


def _at_the_beginning(syllable: str) -> str:
    """A syllable as Koreans of the South say and write it at the beginning of a word: 리 is 이, 라 is 나, 녀 is 여."""
    initial, rest = divmod(ord(syllable) - _FIRST_SYLLABLE, _OF_ONE_INITIAL)
    if initial not in (_N, _R):
        return syllable
    vowel = rest // _OF_ONE_VOWEL
    return chr(_FIRST_SYLLABLE + (_SILENT if vowel in _WITH_Y else _N) * _OF_ONE_INITIAL + rest)


_FIRST_SYLLABLE, _OF_ONE_INITIAL, _OF_ONE_VOWEL = 0xAC00, 588, 28  # as Unicode arranges the syllables (chapter 3.12 of its standard)
_N, _R, _SILENT = 2, 5, 11  # initials
_WITH_Y = frozenset((2, 3, 6, 7, 12, 17, 20))  # vowels: ya, yae, yeo, ye, yo, yu, i


@functools.lru_cache(maxsize=1)
def _sounds() -> Mapping[str, str]:
    from verify.languages import words

    sounds = ((run[0], int(run[1:])) for line in (words("ko") or {}).get("hanja-by-sound", ()) for run in line.split())
    in_order = [sound for sound, many in sounds for _ in range(many)]
    return dict(zip(_hanja(), in_order, strict=False))


def _hanja() -> list[str]:
    """The hanja of the standard in its order, each once: what it repeats for another sound, Unicode keeps apart as compatible with it."""
    found = (bytes((row, cell)).decode("euc_kr", "ignore") for row in range(0xCA, 0xFE) for cell in range(0xA1, 0xFF))
    return [sign for sign in found if "\u4e00" <= sign <= "\u9fff"]


@functools.lru_cache(maxsize=1)
def _traditional() -> Mapping[str, str]:
    from verify.languages import words

    return {pair[0]: pair[1] for line in (words("zh") or {}).get("simplified", ()) for pair in line.split()}


@functools.lru_cache(maxsize=1)
def _families() -> Mapping[str, str]:
    """How the families of a character are called: 金 is 김 and no 금."""
    from verify.languages import words

    readings: Mapping[str, str] = (words("ko") or {}).get("surname-readings", {})
    return readings
