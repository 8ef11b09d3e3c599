"""How two written names relate: across scripts, spellings, inflection and order.

A name becomes a tuple of romanised words. Names are the same where their words find partners; they differ only
where a reader who knows both alphabets would say so.
"""

from __future__ import annotations

import functools

from verify._later import later
from verify.claims._name_words import core, script_of, words_of
from verify.claims._names_by_ear import (
    FAR_BY_EAR,
    WITHOUT_VOWELS,
    across_scripts,
    are_apart_in_all,
    one_by_ear,
)

with later:
    from verify.claims._names_by_words import names_meet, names_relation
    from verify.claims._names_in_characters import (
        are_comparable,
        are_of_two_chinese_families,
        are_of_two_families_abroad,
        are_of_two_korean_families,
        by_characters,
        by_reading,
        has_another_family,
    )
    from verify.claims._sounds import apart
    from verify.claims._sounds_in_korean import is_given_otherwise_in_korean, is_said_so_in_korean


def written_meet(left: str, left_words: tuple[str, ...], right: str, right_words: tuple[str, ...]) -> str | None:
    """"same" or "fits" for two names as they are written that are one person's, else None."""
    relation = names_meet(left_words, right_words)
    if relation is None and (scripts := (script_of(left), script_of(right)))[0] != scripts[1]:
        relation = _meet_by_ear(left, right, scripts)
    return relation if relation in ("same", "fits") else None


@functools.lru_cache(maxsize=1_000)
def written_relation(left: str, right: str) -> str:
    """`names_relation` of two names as they are written: knowing the scripts, more can be told apart, and more told to be one."""
    a, b = words_of(left), words_of(right)
    scripts = script_of(left), script_of(right)
    if scripts == ("han", "han") or scripts == ("hangul", "hangul"):
        return by_characters(left, right)
    if scripts[0] == scripts[1]:
        relation = names_relation(a, b, all(name[:1].isupper() for name in (left, right)))
        if relation == "given-differs" and scripts[0] in WITHOUT_VOWELS and apart(core(a)[0], core(b)[0]) < FAR_BY_EAR:
            return "unclear"
        return "differs" if relation == "unclear" and scripts[0] not in WITHOUT_VOWELS and are_apart_in_all(core(a), core(b)) else relation
    if "han" in scripts:
        japanese = by_reading(left, b) or by_reading(right, a)
        if japanese is not None:
            return japanese
        if "hangul" in scripts:
            in_both = (left, right) if scripts[0] == "han" else (right, left)
            if is_said_so_in_korean(*in_both):
                return "same"
            if is_given_otherwise_in_korean(*in_both) and apart("".join(a), "".join(b)) >= FAR_BY_EAR:
                return "given-differs"
            if are_of_two_korean_families(*in_both):
                return "differs"
    relation = across_scripts(a, b, scripts)
    if relation in ("differs", "unclear") and _meet_joined(a, b, scripts):
        return "same"
    if relation in ("differs", "unclear") and set(scripts) == {"han", "latin"} and are_of_two_chinese_families(*((left, b) if scripts[0] == "han" else (right, a))):
        return "differs"
    if "hangul" in scripts and relation in ("same", "unclear"):
        syllables, words = _hangul_and_other(left, a, right, b)
        if are_of_two_families_abroad(syllables, words):
            return "differs"
        if relation == "same" and has_another_family(syllables, words):
            return "unclear"
    if relation in ("differs", "unclear") and not are_comparable(left, right, scripts):
        return "unclear"
    return relation


def _hangul_and_other(left: str, a: tuple[str, ...], right: str, b: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Of two names and their words, the one in hangul as it is written, and the words of the other."""
    return (left, b) if script_of(left) == "hangul" else (right, a)


def _meet_joined(a: tuple[str, ...], b: tuple[str, ...], scripts: tuple[str, str]) -> bool:
    """Whether a name is another one that has one of its words in two: ریبیکا ہارٹ ویل, Rebecca Hartwell."""
    if abs(len(a) - len(b)) != 1 or min(len(a), len(b)) < 2:
        return False
    longer, shorter, ours = (a, b, scripts) if len(a) > len(b) else (b, a, scripts[::-1])
    joined = ((*longer[:i], longer[i] + longer[i + 1], *longer[i + 2:]) for i in range(len(longer) - 1) if min(len(longer[i]), len(longer[i + 1])) >= 3)
    return any(one_by_ear(words, shorter, ours) == "same" for words in joined)


@functools.lru_cache(maxsize=1_000)
def _meet_by_ear(left: str, right: str, scripts: tuple[str, str]) -> str | None:
    """"same" or "fits" for two names in two scripts that are one person's: what `written_relation` would say of them, else None or what it would say."""
    if "han" in scripts:
        return written_relation(left, right)
    a, b = words_of(left), words_of(right)
    relation = one_by_ear(a, b, scripts) or ("same" if _meet_joined(a, b, scripts) else None)
    return None if relation == "same" and "hangul" in scripts and has_another_family(*_hangul_and_other(left, a, right, b)) else relation


