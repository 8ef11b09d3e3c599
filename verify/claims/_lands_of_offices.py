"""Whose an office of state is, where characters tell it by one sign (トランプ米大統領, 美国务卿) or before its holder's name (ウガンダのムセベニ大統領)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import words_like_of
from verify.languages._dictionary import Mention
from verify.languages._tokens import CJK, NUMBER

# Who is told with the land in one sign: others may be the next word's end (参加選手).
_OF_STATE = frozenset(
    "president prime-minister head-of-government chancellor minister secretary-of-state secretary undersecretary state-minister senator member-of-parliament speaker "
    "ambassador special-envoy attorney-general government-spokesperson general king queen crown-prince".split())
_LONGEST = 16  # signs of a foreign name
_CHARACTERS = 4  # signs of a name of the east


def land_in_a_sign(passage: Passage, first: int, key: str, floor: int) -> str | None:
    """The land that one sign right before an office of state names, where nothing but a foreign name or the beginning of a clause stands before it."""
    signs: Mapping[str, str] = (passage.reading.words or {}).get("land-signs", {})
    tokens, at = passage.tokens, first - 1
    if not signs or key not in _OF_STATE or at < floor or tokens[at].kind != CJK or tokens[at].end != tokens[first].start:
        return None
    land = signs.get(tokens[at].text)
    if land is None or passage.is_dated(tokens[at].start, tokens[at].end):
        return None
    before = tokens[at - 1] if at else None
    touching = before is not None and before.end == tokens[at].start
    if before is None or not touching or before.kind not in (CJK, NUMBER) or (before.kind == CJK and _is_syllabic(before.text)):
        return land
    named = any(m.last == at for kind in ("surname", "act", "modifier") for m in between(passage.reading.of(kind), at - _CHARACTERS, at))
    return land if named and before.kind == CJK else None


def land_before_holder(passage: Passage, first: int, by_last: Mapping[int, Sequence[Mention]], floor: int) -> str | None:
    """The land before an "of" and the name of who holds an office: a run of katakana, or a family name and what follows it."""
    tokens, index, of = passage.tokens, first, words_like_of(passage.reading)
    if not (passage.reading.words or {}).get("land-signs") or not (passage.reading.words or {}).get("predicate-final"):
        return None
    while index > floor and first - index < _LONGEST and tokens[index - 1].kind == CJK and "\u30a1" <= tokens[index - 1].text <= "\u30fc":
        index -= 1
    if index == first:
        index = next((m.first for m in between(passage.reading.of("surname"), max(floor, first - _CHARACTERS), first - 1) if m.first - 1 in of), first)
    if index == first or index - 1 < floor or index - 1 not in of:
        return None
    return next((str(m.key) for m in by_last.get(index - 1, ()) if m.kind == "country"), None)


def _is_syllabic(sign: str) -> bool:
    """Whether a sign is of the Japanese syllabaries."""
    return "\u3041" <= sign <= "\u30ff"
