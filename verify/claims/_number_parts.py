"""What each token of a text may contribute to a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify._later import later
from verify.claims._digits import behind_slash, parse_digits
from verify.claims._number_sums import Part
from verify.languages._dictionary import Mention
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, SYMBOL, WORD, Token, fold

with later:
    from verify.claims._numbers_in_one import join_myriads, pointed_syllables, syllable_value, written_in_one


def number_parts(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None, decimal: str, groups: Sequence[str]
) -> dict[int, Part]:
    """What each token may contribute to a number, by the token's index."""
    elements: dict[int, Part] = {}
    prefixes = tuple(fold(p) for p in (words or {}).get("prefixes", ()))
    percents = {m.first for m in mentions if m.kind == "unit" and m.key == "percent"}  # بالمئة is no hundred
    money, counted = {m.first for m in mentions if m.kind == "currency"} | {m.last for m in mentions if m.kind == "currency"}, {m.first for m in mentions if m.kind == "thing"}
    for mention in mentions:
        if mention.kind == "scale" and _is_a_letter_apart(text, tokens, mention) and mention.first - 1 not in money and not {mention.last} & (money | counted):
            continue
        if mention.kind in ("cardinal", "scale", "leading-scale", "fraction", "part", "collective", "adder") and mention.first not in elements and mention.first not in percents:
            element = Part(mention.kind, mention.key, mention.first, mention.last)
            folded = tokens[mention.first].folded
            element.joined = any(folded.startswith(p) and len(p) == 1 for p in prefixes)
            elements[mention.first] = element
    for mention in mentions:
        if mention.kind == "bound" and mention.key == "half-of" and mention.first not in elements:  # half of the wells
            elements[mention.first] = Part("fraction", "1/2", mention.first, mention.last)
    measured = {m.first for m in mentions if m.kind in ("unit", "currency")}
    standing = frozenset(m.first for m in mentions if m.kind in ("thing", "unit", "currency", "scale"))
    counters = (words or {}).get("numbers", {}).get("counters", ())
    if counters:
        behind = ("", *(words or {}).get("suffixes", ()))
        standing |= {i for i, t in enumerate(tokens) if any(t.folded.startswith(c) and t.folded[len(c):] in behind for c in counters)}
    for mention in mentions:
        if mention.kind == "counted-cardinal" and mention.first not in elements and mention.last in standing:  # nine only before what is counted
            elements[mention.first] = Part("cardinal", mention.key, mention.first, mention.last)
    compound = (words or {}).get("numbers", {}).get("compound", False)
    syllables = (words or {}).get("numbers", {}).get("syllables", {})
    slashed = bool((words or {}).get("numbers", {}).get("slash-decimal"))
    others = {index for m in mentions if m.kind == "other" for index in range(m.first, m.last)} if compound else set()  # nel Novecento
    for index, token in enumerate(tokens):
        kind = token.kind
        if kind == NUMBER:
            parsed = parse_digits(token.text, decimal, groups)
            if parsed is not None:
                elements[index] = Part("digits", parsed, index, index + 1)
            if slashed and (fraction := behind_slash(text, tokens, index)):
                elements[index] = Part("digits", fraction, index, index + 2)
        elif compound and len(token.folded) > 5 and index not in elements and index not in others and kind not in (STOP, BREAK, SYMBOL, CJK):
            value = written_in_one(token.folded, words)
            if value is not None:
                elements[index] = Part("cardinal", value, index, index + 1) if value < 1000 else Part("digits", (value, 0), index, index + 1, spelled=True)
        elif syllables and index not in elements and token.kind == WORD and len(token.text) > 2:
            value = syllable_value(token.text, syllables)
            pointed = pointed_syllables(token.text, syllables, index + 1 in measured) if value is None else (value, 0)
            if pointed is not None:
                elements[index] = Part("digits", pointed, index, index + 1)
    for index in _halves_of_scales(tokens, elements, words):
        elements[index] = Part("fraction", "1/2", index, index + 1, joined=True)
    if syllables:
        join_myriads(tokens, elements, syllables)
    return elements


def _is_a_letter_apart(text: str, tokens: Sequence[Token], scale: Mention) -> bool:
    """Whether one small letter stands behind figures and a space, as that of a measure does: waves of 4 m, but $4m."""
    token, before = tokens[scale.first], tokens[scale.first - 1]
    if len(token.text) != 1 or not token.text.isalpha() or not token.text.islower() or scale.first == 0 or before.kind != NUMBER:
        return False
    glued_on = scale.last < len(tokens) and tokens[scale.last].kind == NUMBER and tokens[scale.last].start == token.end
    return glued_on or text[before.end:token.start] != ""


_TWO, _THOUSAND = 2, 1000


def _halves_of_scales(tokens: Sequence[Token], elements: Mapping[int, Part], words: Mapping[str, Any] | None) -> list[int]:
    """Where a word for a half stands behind a scale or a dozen and an "and": tredici miliardi e mezzo, una dozzina e mezza; and 半 right behind a dozen."""
    literal = (words or {}).get("numbers", {})
    joiners = {fold(word) for pattern in literal.get("joiners", ()) for word in pattern.split("|")}
    written = [pattern.split() for pattern in literal.get("halves", ())]
    halves = {fold(word) for pattern in written if len(pattern) == _TWO and fold(pattern[0]) in joiners for word in pattern[1].split("|")}
    alone = {fold(pattern[0]) for pattern in written if len(pattern) == 1}
    if not halves and not alone:
        return []
    dozens = [element.last for element in elements.values() if element.kind == "collective" and element.last < len(tokens)]
    scales = [*dozens, *(element.last for element in elements.values() if element.kind == "scale" and element.value >= _THOUSAND)]
    return [last + 1 for last in scales if last + 1 < len(tokens) and last + 1 not in elements and tokens[last].folded in joiners and tokens[last + 1].folded in halves] + [
        last for last in dozens if last not in elements and tokens[last].folded in alone]
