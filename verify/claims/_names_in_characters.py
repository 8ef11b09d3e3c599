"""How names in Chinese characters or Korean syllables relate to each other, and by their readings to names in other scripts."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from verify._later import later
from verify.claims._name_words import DOTS, script_of, words_of
from verify.claims._names_by_ear import FAR_BY_EAR, SAME_BY_EAR
from verify.claims._spelling import romanise

with later:
    from verify.claims._sounds import apart


@functools.lru_cache(maxsize=1)
def _readings() -> Mapping[str, str]:
    """How Japanese family names in characters are read."""
    from verify.languages import words

    readings: Mapping[str, str] = (words("ja") or {}).get("surname-readings", {})
    return readings


def _are_of_two_japanese_families(left: str, right: str) -> bool:
    """Whether two names begin with two Japanese family names that are read otherwise, and have no sign in common: 比嘉美紀, 仲宗根智子."""
    families = [next((name[:size] for size in (3, 2) if name[:size] in _readings() and len(name) > size), None) for name in (left, right)]
    if None in families or set(left) & set(right):
        return False
    one, other = (_readings()[family].split("|") for family in families if family)
    return all(apart(a, b) >= FAR_BY_EAR for a in one for b in other)


def by_reading(characters: str, words: tuple[str, ...]) -> str | None:
    """How a name in characters relates to one in another script, by the reading of its Japanese family name; None if it has none."""
    if script_of(characters) != "han":
        return None
    size = next((size for size in (3, 2) if characters[:size] in _readings() and len(characters) > size), None)
    if size is None:
        return _by_signs(characters, words)
    readings = _readings()[characters[:size]].split("|")  # 河野 is Kono or Kawano
    nearest = min((apart(reading, word) for word in words if len(word) > 1 for reading in readings), default=1.0)
    if nearest <= 0.2:
        return "same" if len(words) > 1 else "fits"
    if len(characters) - size > _GIVEN:
        return "unclear"  # 小野 may be the beginning of 小野塚
    return "differs" if nearest >= 0.4 and len(words) > 1 else "unclear"


def _by_signs(characters: str, words: tuple[str, ...]) -> str | None:
    """The same by the readings of the two signs of a family name that no list has, before a given name; None where a sign is in no such name.

    Such names have many readings (服部 is Hattori), so only what is far from all of them is another name.
    """
    heads, tails = _sign_readings()
    if len(characters) not in _LONG or characters[0] not in heads or characters[1] not in tails:
        return None
    readings = [head + tail for head in heads[characters[0]].split("|") for tail in tails[characters[1]].split("|")]
    nearest = min((apart(reading, word) for word in words if len(word) > 2 for reading in readings), default=1.0)
    if nearest <= _READ_SO:
        return "same" if len(words) > 1 else "fits"
    if len(characters) == min(_LONG):
        return None  # it may be Chinese as well
    return "differs" if nearest >= _READ_OTHERWISE and len(words) > 1 else "unclear"


_LONG = (3, 4)  # characters of most Japanese names; few Chinese or Korean ones have four
_READ_SO, _READ_OTHERWISE = 0.15, 0.6


@functools.lru_cache(maxsize=1)
def _sign_readings() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """How the first and the second sign of Japanese family names are read."""
    from verify.languages import words

    known = words("ja") or {}
    return known.get("head-readings", {}), known.get("tail-readings", {})


def are_of_two_korean_families(characters: str, syllables: str) -> bool:
    """Whether a name in characters is not of the family of one in hangul, though both are shaped as Korean names: 李泰勋, 서민재.

    A Chinese name has its own sound in Korean (吴 is 우), so the two must sound unlike as well.
    """
    from verify.languages import words

    readings: Mapping[str, str] = (words("ko") or {}).get("surname-readings", {})
    family = syllables[:1]
    if len(characters) != _KOREAN or len(syllables) != _KOREAN or characters[0] not in readings:
        return False
    known = {reading for found in readings.values() for reading in found.split("|")}
    return family in known and family not in readings[characters[0]].split("|") and apart(romanise(characters[0]), romanise(family)) >= SAME_BY_EAR


def are_of_two_chinese_families(characters: str, words: tuple[str, ...]) -> bool:
    """Whether a name in characters is not of the family of one in Latin letters, by how families abroad write theirs: 林慧仪, Ong Siew Lian."""
    from verify.languages import words as language_words

    readings: Mapping[str, str] = (language_words("zh") or {}).get("surname-readings", {})
    if len(characters) != _CHINESE or len(words) < 2 or characters[0] not in readings:
        return False
    known = {reading for found in readings.values() for reading in found.split("|")}
    own = {*readings[characters[0]].split("|"), romanise(characters[0])}
    return bool(known.intersection((words[0], words[-1]))) and own.isdisjoint(words) and len(words) <= _MOST_CHINESE


def sounds_otherwise(characters: str, words: tuple[str, ...]) -> bool:
    """Whether a name of three characters is a Chinese or Korean one whose family none of another's words sounds like, nor like all of it: 崔敏宰, Stephen Mutua.

    All of it, as three characters may write a foreign name's sounds as well: 马斯克 is Musk, and no Ma.
    """
    readings = _families_in_characters().get(characters[:1])
    if len(characters) != _CHINESE or len(words) < 2 or readings is None:
        return False
    whole = romanise(characters)
    return all(apart(reading, word) >= _ANOTHER_FAMILY for reading in readings for word in (words[0], words[-1])) and all(
        apart(whole, word) >= FAR_BY_EAR for word in (*words, "".join(words)))


@functools.lru_cache(maxsize=1)
def _families_in_characters() -> Mapping[str, tuple[str, ...]]:
    """How the family names of one character are read in Mandarin, abroad and in Korea."""
    from verify.languages import words

    korean, abroad = (words("ko") or {}).get("surname-readings", {}), _families_abroad()
    chinese: Mapping[str, str] = (words("zh") or {}).get("surname-readings", {})
    return {
        sign: (romanise(sign), *chinese.get(sign, romanise(sign)).split("|"), *(r for syllable in korean.get(sign, "").split("|") for r in abroad.get(syllable, "").split("|") if r))
        for sign in {*chinese, *korean}}


def has_another_family(syllables: str, words: tuple[str, ...]) -> bool:
    """Whether a name in hangul begins with a family name that neither the first nor the last of another's words sounds like: 임하영, Choi Min-jae.

    Families abroad write theirs in several ways, all of which are known.
    """
    families = _families_abroad()
    if len(syllables) != _KOREAN or len(words) < 2 or syllables[0] not in families:
        return False
    return all(apart(reading, word) >= _ANOTHER_FAMILY for reading in families[syllables[0]].split("|") for word in (words[0], words[-1]))


def are_of_two_families_abroad(syllables: str, words: tuple[str, ...]) -> bool:
    """Whether a name in hangul and one in other letters are of two Korean families and sound unlike in all: 임하영, Чхве Мин Джэ."""
    if len(words) > _KOREAN or not has_another_family(syllables, words) or apart("".join(words), romanise(syllables)) < FAR_BY_EAR:
        return False
    return any(apart(reading, word) <= _ONE_FAMILY for found in _families_abroad().values() for reading in found.split("|") for word in (words[0], words[-1]))


@functools.lru_cache(maxsize=1)
def _families_abroad() -> Mapping[str, str]:
    """How Korean families write their names in other scripts, by the syllable they are at home."""
    from verify.languages import words

    abroad: Mapping[str, str] = (words("ko") or {}).get("surnames-abroad", {})
    return abroad


_ONE_FAMILY, _ANOTHER_FAMILY = 0.2, 0.4  # of `apart`: one family's name is at most 0.17 from itself in any script, two families' 0.42 at least
_CHINESE, _MOST_CHINESE = 3, 4  # characters of most Chinese names, and two may be a foreign given name; words of one in Latin letters
_KOREAN = 3  # characters of most Korean names
_GIVEN = 2  # characters of most Japanese given names


def by_characters(left: str, right: str) -> str:
    """Two names in one script of syllables: the family name stands first and has mostly one."""
    a, b = ("".join(c for c in name if c.isalpha()) for name in (left, right))
    if a == b or romanise(a) == romanise(b):
        return "same"
    if _are_of_two_japanese_families(a, b):
        return "differs"
    shorter, longer = sorted((a, b), key=len)
    if longer.startswith(shorter) or longer.endswith(shorter):
        return "fits"
    if any(c in DOTS for c in left + right) or " " in left.strip() + right.strip() or max(len(a), len(b)) > 4:
        x, y = words_of(left), words_of(right)
        if len(x) > 1 and len(y) > 1 and script_of(left) == "hangul":
            x, y = tuple(left.split()), tuple(right.split())
            return "given-differs" if x[-1] == y[-1] else "differs" if not set(x) & set(y) and apart(romanise(a), romanise(b)) >= FAR_BY_EAR else "unclear"
        if any(one.isdisjoint(DOTS) and not other.isdisjoint(DOTS) and sounds_otherwise(alone, words) for alone, one, other, words in (
                (left, set(left), set(right), y), (right, set(right), set(left), x))):
            return "differs"
        near = apart("".join(x), "".join(y))
        return "same" if near <= 0.15 else "differs" if near >= FAR_BY_EAR and min(len(x), len(y)) > 1 else "unclear"
    if min(len(a), len(b)) < 2:
        return "unclear"
    if a[0] == b[0]:
        return "given-differs" if not set(a[1:]) & set(b[1:]) and min(len(a), len(b)) >= 3 else "unclear"
    return "differs" if not set(a) & set(b) and min(len(a), len(b)) >= 3 else "unclear"


_SYLLABLE = (
    "(?:zhuang|zhuan|zhong|zhang|zheng|chong|chuang|shuang|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|a|e|i|u)|[bpmfwl]o|[dtnlgkhzcsr]uo|(?:zh|ch|sh)uo)"
)


def are_comparable(left: str, right: str, scripts: tuple[str, str]) -> bool:
    """Whether what two names sound like can be told: characters alone may be read in Chinese, Japanese or Korean.

    Only a Chinese reading is known here, so the other name must be all syllables of it, as many as a Chinese name has.
    """
    for name, other, script, beside in ((left, right, *scripts), (right, left, scripts[1], scripts[0])):
        if script == "han" and not any(c in DOTS for c in name) and (
            beside != "latin" or re.fullmatch(f"{_SYLLABLE}{{2,4}}", "".join(words_of(other))) is None
        ):
            return False
    return True
