"""How two names relate by how they sound, which tells most where they stand in two scripts."""

from __future__ import annotations

from verify._later import later
from verify.claims._name_words import core

with later:
    from verify.claims._names_by_words import by_shared_words
    from verify.claims._sounds import apart, sounds, weight, within

WITHOUT_VOWELS = frozenset(("arabic", "hebrew", "han"))  # Chinese characters name foreign people by their likeness only
SAME_BY_EAR, FAR_BY_EAR = 0.36, 0.55  # measured on the pairs of tests/test_names.py: one person up to 0.35, two from 0.6 on
_NOTHING_SHARED = 0.9  # of `apart`


def one_by_ear(a: tuple[str, ...], b: tuple[str, ...], scripts: tuple[str, str]) -> str | None:
    """"same" or "fits" for two names' words in two scripts that are one person's, else None."""
    known = by_shared_words(a, b)
    if known in ("same", "fits"):
        return known
    whole = _whole(a, b)
    a, b = _long(core(a)), _long(core(b))
    if min(len(a), len(b)) == 1 or "han" in scripts:
        if any(within(x, y, SAME_BY_EAR) for x, y in whole):
            return "same"
        alone, other = (a, b) if len(a) == 1 else (b, a)
        is_part = len(alone) == 1 < len(other) and weight(sounds(alone[0])) >= 1.5 and any(within(alone[0], word, 0.25) for word in other)
        if is_part or len(alone) == 1:
            return "fits" if is_part else None
    # Word by word first: the last words of two people are mostly as short as they are unlike.
    elif within(a[-1], b[-1], 0.5) and within(a[0], b[0], 0.65) and any(within(x, y, SAME_BY_EAR) for x, y in whole):
        return "same"
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    return "same" if len(longer) > 2 and _find_partners(shorter, longer) else None


def _find_partners(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether each word of one name sounds like a word of the other, and no two of them like the same."""
    if not shorter:
        return True
    return any(within(shorter[0], other, 0.3) and _find_partners(shorter[1:], longer[:i] + longer[i + 1:]) for i, other in enumerate(longer))


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


def across_scripts(a: tuple[str, ...], b: tuple[str, ...], scripts: tuple[str, str]) -> str:
    """The relation of two names' words that stand in two scripts."""
    known = one_by_ear(a, b, scripts)
    if known is not None:
        return known
    whole = min(apart(x, y) for x, y in _whole(a, b))
    turned = min(whole, _turned(a, b))
    a, b = _long(core(a)), _long(core(b))
    if min(len(a), len(b)) == 1:
        alone, other = (a, b) if len(a) == 1 else (b, a)
        nearest = min(apart(alone[0], word) for word in other)
        by_syllables = not {"han", "hangul"}.isdisjoint(scripts)  # Park is no other than 박도윤, nor Lee than 이지훈
        return "differs" if turned >= FAR_BY_EAR and nearest >= 0.5 and (len(other) > 1 or not by_syllables) else "unclear"
    first, last = apart(a[0], b[0]), apart(a[-1], b[-1])
    unvowelled = set(scripts) & WITHOUT_VOWELS
    two = len(a) == len(b) == 2  # where a script leaves the vowels out, more may be lost of the family name, and less of the other may be alike
    if "han" not in scripts and whole >= SAME_BY_EAR and (
            (two and last <= 0.35 and first >= _NOTHING_SHARED) if unvowelled else (last <= 0.2 and first >= 0.8)):
        return "given-differs"
    return "differs" if are_apart_in_all(a, b) else "unclear"


def _turned(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """How far apart two names are if the one written as one word ended with its family name: to be one person it cannot, to be two it may have been."""
    if 1 not in (len(a), len(b)):
        return 1.0
    alone, other = (a, b) if len(a) == 1 else (b, a)
    return apart(alone[0], "".join(other[1:] + other[:1]))


def _long(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without initials, unless nothing else is left."""
    return tuple(w for w in words if len(w) > 1) or words


def are_apart_in_all(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether neither the first, the last nor the whole of two full names can be one, in the order written or with the family name first."""
    if min(len(a), len(b)) < 2 or apart("".join(a), "".join(b)) < FAR_BY_EAR:
        return False
    nearer, farther = sorted((apart(a[0], b[0]), apart(a[-1], b[-1])))
    if nearer < (0.45 if farther >= 0.9 else 0.5):  # Pogosyan and Avetyan end alike
        return False
    if len(a) > 2 or len(b) > 2:
        return all(apart(x, y) >= 0.4 for x in a for y in b if min(len(x), len(y)) > 2)
    crossed = sorted((apart(a[0], b[-1]), apart(a[-1], b[0])))
    return crossed[0] > 0.45 or crossed[1] > 0.5
