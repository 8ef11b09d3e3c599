"""How two written names relate: across scripts, spellings, inflection and order.

A name becomes a tuple of romanised words, each with a skeleton of its consonants in which letters that
transcriptions confuse fall together. Names are the same where their words find partners; they differ only
where a reader who knows both alphabets would say so.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from verify._patterns import regex
from verify.claims._sounds import apart, sounds, weight, within
from verify.languages._tokens import fold, tokenize

# Groups of letters that romanisations write in more than one way, longest first; each becomes one class.
_CLASSES: tuple[tuple[str, str], ...] = (
    ("tsch", "S"), ("dzh", "S"), ("tch", "S"), ("sch", "S"), ("shch", "S"), ("szcz", "S"), ("dsch", "S"), ("sh", "S"), ("ch", "S"),
    ("cz", "S"), ("sz", "S"), ("rz", "S"), ("zh", "S"), ("ts", "S"), ("tz", "S"), ("dj", "S"), ("kh", "h"), ("gh", "g"), ("ph", "v"), ("th", "t"),
    ("dh", "d"), ("ck", "k"), ("qu", "k"), ("ks", "x"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ii", "i"), ("iy", "i"), ("yi", "i"),
)
_LETTERS = str.maketrans({"w": "v", "f": "v", "q": "k", "c": "k", "z": "s", "j": "S", "y": "", "b": "b", "p": "p", "'": "", "`": "", "-": ""})
_VOWELS = regex("[aeiouy]")
_DOUBLE = regex(r"(.)\1+")


def romanise(word: str) -> str:
    """A word in lower-case ASCII letters; of what is too long for a word, its beginning."""
    return _romanised(word if len(word) <= _LONGEST else word[:_LONGEST])


_LONGEST = 80  # letters: what is worked out of words is kept, and a page may hold one of megabytes


@functools.lru_cache(maxsize=8_000)
def _romanised(word: str) -> str:
    folded = fold(word)
    if folded.isascii():
        return folded
    if "\u0590" <= folded[-1:] <= "\u06ff":  # its first letter may have been read by its stroke
        folded = _with_vowels(folded)
    elif "\u0370" <= folded[:1] <= "\u03ff":
        for pair, sound in _GREEK:
            folded = folded.replace(pair, sound)
    from anyascii import anyascii

    return "".join(c for c in anyascii(folded).lower() if c.isalpha() or c == " ").strip()


# Greek writes with two letters what most alphabets have one for.
_GREEK = (("ου", "u"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("τζ", "j"), ("αυ", "av"), ("ευ", "ev"), ("χ", "h"), ("υ", "i"), ("η", "i"))


def _with_vowels(word: str) -> str:
    """An Arabic or Hebrew word without its article, and with the letters that inside a word mostly write vowels as such."""
    for article in ("\u0627\u0644", "\u0644\u0644"):
        if word.startswith(article) and len(word) - len(article) >= 3:
            word = word[len(article):]
            break
    inner = word[1:].replace("\u05d5\u05d5", "v").translate({0x0648: "u", 0x064A: "i", 0x06CC: "i", 0x05D5: "u", 0x05D9: "i"})
    return word[:1] + inner


@functools.lru_cache(maxsize=8_000)
def skeleton(roman: str) -> str:
    """The consonants of a romanised word, with those that transcriptions confuse made one."""
    text = roman
    for group, letter in _CLASSES:
        if group in text:
            text = text.replace(group, letter)
    head = "A" if text[:1] in "aeiouy" and text else ""
    text = _VOWELS.sub("", text.translate(_LETTERS))
    return head + _DOUBLE.sub(r"\1", text)


def distance(left: str, right: str, limit: int) -> int:
    """Edits (insert, delete, replace, swap neighbours) between two words, at most `limit + 1`."""
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    previous = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        current = [i]
        for j, b in enumerate(right, 1):
            cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, previous = previous, current
    return previous[-1]


@functools.lru_cache(maxsize=8_000)
def letters(roman: str) -> tuple[str, int, int]:
    """By what most pairs of words are known not to be `same_word`: a beginning, and as bits the letters and the consonants that occur."""
    return roman[:4], _bits(roman), _bits(skeleton(roman))


def _bits(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


def may_be_same(left: tuple[str, int, int], right: tuple[str, int, int]) -> bool:
    """Whether two words of these `letters` may be `same_word`: that asks for one beginning, or for spellings or consonants one edit apart at most."""
    return left[0] == right[0] or (left[2] ^ right[2]).bit_count() <= 2 or (left[1] ^ right[1]).bit_count() <= 2


@functools.lru_cache(maxsize=16_000)
def same_word(left: str, right: str) -> bool:
    """Whether two romanised words can be one name's word: spelling variant, transcription, inflection or initial."""
    if left == right:
        return True
    if not left or not right:
        return False
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter) and len(longer) - len(shorter) <= 3:
        return True  # an ending: Путина, Kowalskiego
    shared = _shared_beginning(left, right)
    if shared >= 5 and len(left) - shared <= 3 and len(right) - shared <= 3 and max(len(left), len(right)) - shared <= 3:
        return True
    bones, other = skeleton(left), skeleton(right)
    if len(set(bones) ^ set(other)) > 2 and len(set(left) ^ set(right)) > 2:
        return False  # no single edit can make them one
    if bones and bones == other:
        return len(bones) >= 2 or distance(left, right, 2) <= 2
    if bones.lstrip("A") == other.lstrip("A") and len(bones.lstrip("A")) >= 3:
        return True
    allowed = 1 if max(len(bones), len(other)) >= 4 else 0
    if allowed and distance(bones, other, allowed) <= allowed and distance(left, right, 4) <= (3 if min(len(left), len(right)) >= 6 else 2):
        return True
    return len(shorter) >= 5 and distance(left, right, 1) <= 1


def _shared_beginning(left: str, right: str) -> int:
    count = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        count += 1
    return count


def is_read_whole(name: str) -> bool:
    """Whether signs inside a name tell its words or its letters: dots between words, strokes behind Hebrew letters."""
    return not DOTS.isdisjoint(name) or _STROKE.search(name) is not None


# A stroke behind it gives a Hebrew letter a sound that the script has none for: צ'ן is Chen, ג'ון John.
_STROKE = regex("[\u05d2\u05d6\u05e5\u05e6\u05ea]['\u2019\u05f3]")
_STRUCK = {"\u05d2": "j", "\u05d6": "zh", "\u05e5": "ch", "\u05e6": "ch", "\u05ea": "th"}


@functools.lru_cache(maxsize=4_000)
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


DOTS = frozenset("\u00b7\u30fb\u2022\uff0e\uff1d\u2027")  # the dots and the sign between the words of a foreign name
_DOTTED = regex(f"[{''.join(sorted(DOTS))}]")


# Particles that some languages write and others leave out.
_PARTICLES = frozenset("al el ul as ash ad ar at an de del della di da do dos das du la le van von der den ten ter bin ibn ben bint ould abu".split())


def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without particles, unless nothing else is left."""
    kept = tuple(w for w in words if w not in _PARTICLES)
    return kept or words


def written_meet(left: str, left_words: tuple[str, ...], right: str, right_words: tuple[str, ...]) -> str | None:
    """"same" or "fits" for two names as they are written that are one person's, else None."""
    relation = names_meet(left_words, right_words)
    if relation is None and (scripts := (script_of(left), script_of(right)))[0] != scripts[1]:
        relation = _meet_by_ear(left, right, scripts)
    return relation if relation in ("same", "fits") else None


def names_meet(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """"same" or "fits" for two names' words that are one person's, else None: what most pairs need, and cheap."""
    if not left or not right or signs(left).isdisjoint(signs(right)):
        return None
    relation = _by_shared_words(left, right)
    return relation if relation in ("same", "fits") else None


@functools.lru_cache(maxsize=8_000)
def signs(words: tuple[str, ...]) -> frozenset[str]:
    """The first letters of a name's words, in those classes that transcriptions confuse: names of one person share some."""
    letters: set[str] = set()
    for word in core(words):
        bones = skeleton(word)
        letters.update((bones[:1], bones.lstrip("A")[:1], word[:1]))
    return frozenset(letters - {""})


@functools.lru_cache(maxsize=8_000)
def names_relation(left: tuple[str, ...], right: tuple[str, ...], spelt: bool = False) -> str:
    """"same", "fits" (one is shorter: a family name), "given-differs", "differs" or "unclear" for two names' words.

    `spelt`: both were written with vowels and capitals, so that more than their consonants can be told apart.
    """
    return _by_shared_words(left, right) or ("differs" if _far_apart(core(left), core(right), spelt) else "unclear")


@functools.lru_cache(maxsize=8_000)
def _by_shared_words(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """`names_relation` where two names share a word, None where they share none."""
    a, b = core(left), core(right)
    if not a or not b:
        return "unclear"
    joined_a, joined_b = "".join(a), "".join(b)
    if joined_a == joined_b or (len(joined_a) >= 6 and same_word(joined_a, joined_b)):
        return "same"
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    free = list(longer)
    matched = []
    for word in shorter:
        partner = next((w for w in free if w == word), None) or next((w for w in free if same_word(word, w)), None)
        if partner is not None:
            free.remove(partner)
            matched.append(word)
    if len(matched) == len(shorter):
        if len(a) == len(b) == 2 and not (same_word(a[0], b[0]) and same_word(a[1], b[1])) and not _swapped(a, b):
            return "unclear"  # Michael Johnson is not John Michaels
        if len(shorter) == len(longer):
            return "same"
        return "same" if len(shorter) >= 2 else "fits"
    if matched and any(len(w) > 2 for w in matched):
        if len(shorter) >= 2 and len(longer) >= 2:
            # The family name is the last word of most names, and the first of some.
            if same_word(a[-1], b[-1]) and not same_word(a[0], b[0]):
                return "given-differs"
            return "unclear"
        return "unclear"
    return None


def _swapped(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one name is the other with its family name first."""
    return all(x == y or (x[0] == y[0] if min(len(x), len(y)) == 1 else apart(x, y) <= 0.15) for x, y in ((a[0], b[1]), (a[1], b[0])))


def _far_apart(a: tuple[str, ...], b: tuple[str, ...], spelt: bool) -> bool:
    """No word of one name is anywhere near a word of the other."""
    for left in a:
        for right in b:
            bones, other = skeleton(left), skeleton(right)
            longest = max(len(bones), len(other), 1)
            if distance(bones, other, longest) <= max(1, longest // 3):
                size = max(len(left), len(right))
                if spelt and bones[:1] != other[:1] and distance(left, right, size) > max(1, size // 3):
                    continue  # Vasseur and Tessier: of their letters hardly one is the other's
                return False
    return True


# ------------------------------------------------------------------ names as they are written

_SCRIPTS = (
    ("latin", 0x41, 0x24F), ("greek", 0x370, 0x3FF), ("cyrillic", 0x400, 0x52F), ("armenian", 0x530, 0x58F), ("hebrew", 0x590, 0x5FF), ("arabic", 0x600, 0x77F),
    ("devanagari", 0x900, 0x97F), ("bengali", 0x980, 0x9FF), ("thai", 0xE00, 0xE7F), ("georgian", 0x10A0, 0x10FF), ("ethiopic", 0x1200, 0x139F),
    ("latin", 0x1E00, 0x1EFF), ("greek", 0x1F00, 0x1FFF), ("kana", 0x3040, 0x30FF), ("han", 0x3400, 0x9FFF), ("hangul", 0xAC00, 0xD7A3),
)
_WITHOUT_VOWELS = frozenset(("arabic", "hebrew", "han"))  # Chinese characters name foreign people by their likeness only
_SAME, _FAR = 0.36, 0.55  # measured on the pairs of tests/test_names.py: one person up to 0.35, two from 0.6 on


def script_of(name: str) -> str:
    """The script of a name's first letter."""
    for character in name:
        code = ord(character)
        if character.isalpha():
            return next((script for script, low, high in _SCRIPTS if low <= code <= high), "other")
    return "other"


@functools.lru_cache(maxsize=8_000)
def written_relation(left: str, right: str) -> str:
    """`names_relation` of two names as they are written: knowing the scripts, more can be told apart, and more told to be one."""
    a, b = words_of(left), words_of(right)
    scripts = script_of(left), script_of(right)
    if scripts == ("han", "han") or scripts == ("hangul", "hangul"):
        return _by_characters(left, right)
    if scripts[0] == scripts[1]:
        relation = names_relation(a, b, all(name[:1].isupper() for name in (left, right)))
        if relation == "given-differs" and scripts[0] in _WITHOUT_VOWELS and apart(core(a)[0], core(b)[0]) < _FAR:
            return "unclear"
        return "differs" if relation == "unclear" and scripts[0] not in _WITHOUT_VOWELS and _apart_in_all(core(a), core(b)) else relation
    if "han" in scripts:
        japanese = _by_reading(left, b) or _by_reading(right, a)
        if japanese is not None:
            return japanese
        if "hangul" in scripts and _of_two_korean_families(*((left, right) if scripts[0] == "han" else (right, left))):
            return "differs"
    relation = _across(a, b, scripts)
    if relation in ("differs", "unclear") and set(scripts) == {"han", "latin"} and _of_two_chinese_families(*((left, b) if scripts[0] == "han" else (right, a))):
        return "differs"
    if relation in ("differs", "unclear") and not _comparable(left, right, scripts):
        return "unclear"
    return relation


@functools.lru_cache(maxsize=1)
def _readings() -> Mapping[str, str]:
    """How Japanese family names in characters are read."""
    from verify.languages import words

    readings: Mapping[str, str] = (words("ja") or {}).get("surname-readings", {})
    return readings


def _by_reading(characters: str, words: tuple[str, ...]) -> str | None:
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


def _of_two_korean_families(characters: str, syllables: str) -> bool:
    """Whether a name in characters is not of the family of one in hangul, though both are shaped as Korean names: 李泰勋, 서민재.

    A Chinese name has its own sound in Korean (吴 is 우), so the two must sound unlike as well.
    """
    from verify.languages import words

    readings: Mapping[str, str] = (words("ko") or {}).get("surname-readings", {})
    family = syllables[:1]
    if len(characters) != _KOREAN or len(syllables) != _KOREAN or characters[0] not in readings:
        return False
    known = {reading for found in readings.values() for reading in found.split("|")}
    return family in known and family not in readings[characters[0]].split("|") and apart(romanise(characters[0]), romanise(family)) >= _SAME


def _of_two_chinese_families(characters: str, words: tuple[str, ...]) -> bool:
    """Whether a name in characters is not of the family of one in Latin letters, by how families abroad write theirs: 林慧仪, Ong Siew Lian."""
    from verify.languages import words as language_words

    readings: Mapping[str, str] = (language_words("zh") or {}).get("surname-readings", {})
    if len(characters) != _CHINESE or len(words) < 2 or characters[0] not in readings:
        return False
    known = {reading for found in readings.values() for reading in found.split("|")}
    own = {*readings[characters[0]].split("|"), romanise(characters[0])}
    return bool(known.intersection((words[0], words[-1]))) and own.isdisjoint(words) and len(words) <= _MOST_CHINESE


_CHINESE, _MOST_CHINESE = 3, 4  # characters of most Chinese names, and two may be a foreign given name; words of one in Latin letters
_KOREAN = 3  # characters of most Korean names
_GIVEN = 2  # characters of most Japanese given names


def _by_characters(left: str, right: str) -> str:
    """Two names in one script of syllables: the family name stands first and has mostly one."""
    a, b = ("".join(c for c in name if c.isalpha()) for name in (left, right))
    if a == b or romanise(a) == romanise(b):
        return "same"
    shorter, longer = sorted((a, b), key=len)
    if longer.startswith(shorter) or longer.endswith(shorter):
        return "fits"
    if any(c in DOTS for c in left + right) or " " in left.strip() + right.strip() or max(len(a), len(b)) > 4:
        x, y = words_of(left), words_of(right)
        if len(x) > 1 and len(y) > 1 and script_of(left) == "hangul":
            x, y = tuple(left.split()), tuple(right.split())
            return "given-differs" if x[-1] == y[-1] else "differs" if not set(x) & set(y) and apart(romanise(a), romanise(b)) >= _FAR else "unclear"
        near = apart("".join(x), "".join(y))
        return "same" if near <= 0.15 else "differs" if near >= _FAR and min(len(x), len(y)) > 1 else "unclear"
    if min(len(a), len(b)) < 2:
        return "unclear"
    if a[0] == b[0]:
        return "given-differs" if not set(a[1:]) & set(b[1:]) and min(len(a), len(b)) >= 3 else "unclear"
    return "differs" if not set(a) & set(b) and min(len(a), len(b)) >= 3 else "unclear"


@functools.lru_cache(maxsize=8_000)
def _meet_by_ear(left: str, right: str, scripts: tuple[str, str]) -> str | None:
    """"same" or "fits" for two names in two scripts that are one person's: what `written_relation` would say of them, else None or what it would say."""
    if "han" in scripts:
        return written_relation(left, right)
    return _one_by_ear(words_of(left), words_of(right), scripts)


def _one_by_ear(a: tuple[str, ...], b: tuple[str, ...], scripts: tuple[str, str]) -> str | None:
    """"same" or "fits" for two names' words in two scripts that are one person's, else None."""
    known = _by_shared_words(a, b)
    if known in ("same", "fits"):
        return known
    whole = _whole(a, b)
    a, b = _long(core(a)), _long(core(b))
    if min(len(a), len(b)) == 1 or "han" in scripts:
        if any(within(x, y, _SAME) for x, y in whole):
            return "same"
        alone, other = (a, b) if len(a) == 1 else (b, a)
        is_part = len(alone) == 1 < len(other) and weight(sounds(alone[0])) >= 1.5 and any(within(alone[0], word, 0.25) for word in other)
        if is_part or len(alone) == 1:
            return "fits" if is_part else None
    # Word by word first: the last words of two people are mostly as short as they are unlike.
    elif within(a[-1], b[-1], 0.5) and within(a[0], b[0], 0.65) and any(within(x, y, _SAME) for x, y in whole):
        return "same"
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    return "same" if len(longer) > 2 and all(any(within(word, other, 0.3) for other in longer) for word in shorter) else None


def _whole(a: tuple[str, ...], b: tuple[str, ...]) -> set[tuple[str, str]]:
    """Two names written without spaces, in each way in which they may be one.

    With particles and without; and a name written as one word begins with its family name, which may be the other's last word.
    """
    ways = [(x, y) for x in (a, core(a)) for y in (b, core(b))]
    if len(a) == 1:
        ways += [(a, b[-1:] + b[:-1])]
    if len(b) == 1:
        ways.append((a[-1:] + a[:-1], b))
    return {("".join(x), "".join(y)) for x, y in ways}


def _across(a: tuple[str, ...], b: tuple[str, ...], scripts: tuple[str, str]) -> str:
    """The relation of two names' words that stand in two scripts."""
    known = _one_by_ear(a, b, scripts)
    if known is not None:
        return known
    whole = min(apart(x, y) for x, y in _whole(a, b))
    turned = min(whole, _turned(a, b))
    a, b = _long(core(a)), _long(core(b))
    if min(len(a), len(b)) == 1:
        alone, other = (a, b) if len(a) == 1 else (b, a)
        nearest = min(apart(alone[0], word) for word in other)
        by_syllables = not {"han", "hangul"}.isdisjoint(scripts)  # Park is no other than 박도윤, nor Lee than 이지훈
        return "differs" if turned >= _FAR and nearest >= 0.5 and (len(other) > 1 or not by_syllables) else "unclear"
    first, last = apart(a[0], b[0]), apart(a[-1], b[-1])
    unvowelled = set(scripts) & _WITHOUT_VOWELS
    two = len(a) == len(b) == 2  # where a script leaves the vowels out, more may be lost of the family name, and less of the other may be alike
    if "han" not in scripts and whole >= 0.3 and (
            (two and last <= 0.35 and first >= _NOTHING_SHARED) if unvowelled else (last <= 0.2 and first >= 0.8)):
        return "given-differs"
    return "differs" if _apart_in_all(a, b) else "unclear"


def _turned(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """How far apart two names are if the one written as one word ended with its family name: to be one person it cannot, to be two it may have been."""
    if 1 not in (len(a), len(b)):
        return 1.0
    alone, other = (a, b) if len(a) == 1 else (b, a)
    return apart(alone[0], "".join(other[1:] + other[:1]))


def _long(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without initials, unless nothing else is left."""
    return tuple(w for w in words if len(w) > 1) or words


def _apart_in_all(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether neither the first, the last nor the whole of two full names can be one, in the order written or with the family name first."""
    if min(len(a), len(b)) < 2 or apart("".join(a), "".join(b)) < _FAR:
        return False
    nearer, farther = sorted((apart(a[0], b[0]), apart(a[-1], b[-1])))
    if nearer < (0.45 if farther >= 0.9 else 0.5):  # Pogosyan and Avetyan end alike
        return False
    if len(a) > 2 or len(b) > 2:
        return all(apart(x, y) >= 0.4 for x in a for y in b if min(len(x), len(y)) > 2)
    crossed = sorted((apart(a[0], b[-1]), apart(a[-1], b[0])))
    return crossed[0] > 0.45 or crossed[1] > 0.5


_NOTHING_SHARED = 0.9  # of `apart`

_SYLLABLE = (
    "(?:zhuang|zhuan|zhong|zhang|zheng|chong|chuang|shuang|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|a|e|i|u)|[bpmfwl]o|[dtnlgkhzcsr]uo|(?:zh|ch|sh)uo)"
)


def _comparable(left: str, right: str, scripts: tuple[str, str]) -> bool:
    """Whether what two names sound like can be told: characters alone may be read in Chinese, Japanese or Korean.

    Only a Chinese reading is known here, so the other name must be all syllables of it, as many as a Chinese name has.
    """
    for name, other, script, beside in ((left, right, *scripts), (right, left, scripts[1], scripts[0])):
        if script == "han" and not any(c in DOTS for c in name) and (
            beside != "latin" or re.fullmatch(f"{_SYLLABLE}{{2,4}}", "".join(words_of(other))) is None
        ):
            return False
    return True
