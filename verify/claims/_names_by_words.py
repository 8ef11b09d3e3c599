"""How two names relate by the words that they share, romanised."""

from __future__ import annotations

import functools

from verify._later import later
from verify.claims._name_words import core
from verify.claims._spelling import distance, same_word, skeleton

with later:
    from verify.claims._sounds import apart


def names_meet(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """"same" or "fits" for two names' words that are one person's, else None: what most pairs need, and cheap."""
    if not left or not right or signs(left).isdisjoint(signs(right)):
        return None
    relation = by_shared_words(left, right)
    return relation if relation in ("same", "fits") else None


@functools.lru_cache(maxsize=3_000)
def signs(words: tuple[str, ...]) -> frozenset[str]:
    """The first letters of a name's words, in those classes that transcriptions confuse: names of one person share some."""
    letters: set[str] = set()
    for word in core(words):
        bones = skeleton(word)
        letters.update((bones[:1], bones.lstrip("A")[:1], word[:1]))
    return frozenset(letters - {""})


@functools.lru_cache(maxsize=1_000)
def names_relation(left: tuple[str, ...], right: tuple[str, ...], spelt: bool = False) -> str:
    """"same", "fits" (one is shorter: a family name), "given-differs", "differs" or "unclear" for two names' words.

    `spelt`: both were written with vowels and capitals, so that more than their consonants can be told apart.
    """
    return by_shared_words(left, right) or ("differs" if _far_apart(core(left), core(right), spelt) else "unclear")


@functools.lru_cache(maxsize=1_000)
def by_shared_words(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
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
        if len(shorter) == 1 and not any(same_word(shorter[0], w) for w in longer[1:]) and not _is_nearly_written_so(shorter[0], longer[0]):
            return None  # a lone name mostly is a family name: Lord Elgin is not Ελένη Δραγούμη
        return "same" if len(shorter) >= 2 else "fits"
    if matched and any(len(w) > 2 for w in matched):
        if len(shorter) >= 2 and len(longer) >= 2:
            # The family name is the last word of most names, and the first of some.
            if same_word(a[-1], b[-1]) and not same_word(a[0], b[0]):
                return "given-differs"
            return "unclear"
        return "unclear"
    return None


def _is_nearly_written_so(left: str, right: str) -> bool:
    """Whether two words are one but for an ending or what transcriptions confuse, not only alike in their consonants."""
    return left[:_STEM] == right[:_STEM] or apart(left, right) <= _NEARLY


_STEM = 4  # letters that stay when a name is inflected
_NEARLY = 0.25  # of `apart`


def _swapped(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one name is the other with its family name first."""
    return all(x == y or (x[0] == y[0] if min(len(x), len(y)) == 1 else apart(x, y) <= 0.15) for x, y in ((a[0], b[1]), (a[1], b[0])))


def _far_apart(a: tuple[str, ...], b: tuple[str, ...], spelt: bool) -> bool:
    """No word of one name is anywhere near a word of the other."""
    for left in a:
        for right in b:
            bones, other = skeleton(left), skeleton(right)
            if _is_near(bones, other):
                if spelt and bones[:1] != other[:1] and not _is_near(left, right):
                    continue  # Vasseur and Tessier: of their letters hardly one is the other's
                return False
    return True


def _is_near(left: str, right: str) -> bool:
    """Whether of the letters of two words at most a third are edited."""
    most = max(1, len(left) // 3, len(right) // 3)
    return distance(left, right, most) <= most
