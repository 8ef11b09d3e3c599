"""How two written names relate: across scripts, spellings, inflection and order.

A name becomes a tuple of romanised words, each with a skeleton of its consonants in which letters that
transcriptions confuse fall together. Names are the same where their words find partners; they differ only
where a reader who knows both alphabets would say so.
"""

from __future__ import annotations

import functools
import re

from verify.languages._tokens import fold

# Groups of letters that romanisations write in more than one way, longest first; each becomes one class.
_CLASSES: tuple[tuple[str, str], ...] = (
    ("tsch", "S"), ("dzh", "S"), ("tch", "S"), ("sch", "S"), ("shch", "S"), ("szcz", "S"), ("dsch", "S"), ("sh", "S"), ("ch", "S"),
    ("cz", "S"), ("sz", "S"), ("rz", "S"), ("zh", "S"), ("ts", "S"), ("tz", "S"), ("dj", "S"), ("kh", "h"), ("gh", "g"), ("ph", "v"), ("th", "t"),
    ("dh", "d"), ("ck", "k"), ("qu", "k"), ("ks", "x"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ii", "i"), ("iy", "i"), ("yi", "i"),
)
_LETTERS = str.maketrans({"w": "v", "f": "v", "q": "k", "c": "k", "z": "s", "j": "S", "y": "", "b": "b", "p": "p", "'": "", "`": "", "-": ""})
_VOWELS = re.compile("[aeiouy]")
_DOUBLE = re.compile(r"(.)\1+")
_WORD = re.compile(r"[^\W\d_]+", re.U)


@functools.lru_cache(maxsize=20_000)
def romanise(word: str) -> str:
    """A word in lower-case ASCII letters."""
    folded = fold(word)
    if folded.isascii():
        return folded
    if "\u0590" <= folded[:1] <= "\u06ff":
        folded = _with_vowels(folded)
    from anyascii import anyascii

    return "".join(c for c in anyascii(folded).lower() if c.isalpha() or c == " ").strip()


def _with_vowels(word: str) -> str:
    """An Arabic or Hebrew word without its article, and with the letters that inside a word mostly write vowels as such."""
    for article in ("\u0627\u0644", "\u0644\u0644"):
        if word.startswith(article) and len(word) - len(article) >= 3:
            word = word[len(article):]
            break
    inner = word[1:].replace("\u05d5\u05d5", "v").translate({0x0648: "u", 0x064A: "i", 0x06CC: "i", 0x05D5: "u", 0x05D9: "i"})
    return word[:1] + inner


@functools.lru_cache(maxsize=20_000)
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


@functools.lru_cache(maxsize=50_000)
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


def words_of(name: str) -> tuple[str, ...]:
    """The romanised words of a name, particles and signs left out."""
    parts: list[str] = []
    for match in _WORD.finditer(name.replace("\u200c", " ")):
        roman = romanise(match.group())
        parts.extend(p for p in roman.split() if p)
    return tuple(parts)


# Particles that some languages write and others leave out.
_PARTICLES = frozenset("al el ul as ash ad ar at an de del della di da do dos das du la le van von der den ten ter bin ibn ben bint ould abu".split())


def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without particles, unless nothing else is left."""
    kept = tuple(w for w in words if w not in _PARTICLES)
    return kept or words


def names_meet(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """"same" or "fits" for two names' words that are one person's, else None: what most pairs need, and cheap."""
    if not left or not right or _signs(left).isdisjoint(_signs(right)):
        return None
    relation = names_relation(left, right)
    return relation if relation in ("same", "fits") else None


@functools.lru_cache(maxsize=20_000)
def _signs(words: tuple[str, ...]) -> frozenset[str]:
    """The first letters of a name's words, in those classes that transcriptions confuse: names of one person share some."""
    signs: set[str] = set()
    for word in core(words):
        bones = skeleton(word)
        signs.update((bones[:1], bones.lstrip("A")[:1], word[:1]))
    return frozenset(signs - {""})


@functools.lru_cache(maxsize=20_000)
def names_relation(left: tuple[str, ...], right: tuple[str, ...], spelt: bool = False) -> str:
    """"same", "fits" (one is shorter: a family name), "given-differs", "differs" or "unclear" for two names' words.

    `spelt`: both were written with vowels and capitals, so that more than their consonants can be told apart.
    """
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
    return "differs" if _far_apart(a, b, spelt) else "unclear"


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
