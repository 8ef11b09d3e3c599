"""Words of names in Latin letters, and whether two of them are one word: spelling variant, transcription, inflection or initial.

Each has a skeleton of its consonants in which letters that transcriptions confuse fall together.
"""

from __future__ import annotations

import functools

from verify._patterns import regex
from verify.languages._tokens import fold

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
_GREEK = (("γουα", "wa"), ("γουε", "we"), ("γουι", "wi"), ("γουο", "wo"), ("ου", "u"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("τζ", "j"), ("αυ", "av"), ("ευ", "ev"), ("χ", "h"), ("υ", "i"), ("η", "i"))


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
            # What `min` would say: this is the innermost loop of articles with many names.
            cost = previous[j - 1] if a == b else previous[j - 1] + 1
            if previous[j] < cost:
                cost = previous[j] + 1
            if current[j - 1] < cost:
                cost = current[j - 1] + 1
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b and before[j - 2] < cost:
                cost = before[j - 2] + 1
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, previous = previous, current
    return previous[-1]


Letters = tuple[str, int, int]


@functools.lru_cache(maxsize=8_000)
def letters(roman: str) -> Letters:
    """By what most pairs of words are known not to be `same_word`: a beginning, and as bits the letters and the consonants that occur."""
    return roman[:4], _bits(roman), _bits(skeleton(roman))


def _bits(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


def may_be_same(left: Letters, right: Letters) -> bool:
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
    if not may_be_same(letters(left), letters(right)):
        return False
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
