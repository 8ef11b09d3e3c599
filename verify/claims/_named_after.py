"""What is called after people, whose name stands right behind: Fundación Oum Rabia, Colegiul Național Gheorghe Lazăr, fregata „Regina Maria”."""

from __future__ import annotations

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._word_shapes import is_capitalised, is_joined
from verify.languages._folded import folded
from verify.languages._tokens import fold

_CALLED = frozenset(
    "university hospital foundation institute school museum theatre library airport laboratory orchestra academy shipyard observatory cultural-centre club association church "
    "newspaper news-agency".split())
_FURTHER = 3  # words with capitals between the house and the name: Colegiul Național Pedagogic
_OPENING = frozenset('"\u201e\u201c\u00ab\u2018')  # the marks in which ships have their names


def is_behind_what_is_called(passage: Passage, first: int) -> bool:
    """Whether the word at `first`, which has a capital, stands right behind a word for a street, an island, a hospital and the like, or behind more of its name."""
    words, tokens = passage.reading.words or {}, passage.tokens
    if words.get("names-behind-owners"):  # bwawa la Julius Nyerere
        return first > 0 and tokens[first - 1].folded in folded(words, "of") and first - 1 in _ends_of_what_is_called(passage)
    if not (words.get("articles-of-things") or words.get("called-by-names")):
        return False
    ends, at = _ends_of_what_is_called(passage), first
    if at not in ends and not words.get("called-by-names"):
        return False
    for _ in range(_FURTHER + 1):
        if at and tokens[at - 1].text in _OPENING:
            return at - 1 in ends
        if not at or not is_joined(passage.text, tokens, at):
            return False
        if at in ends:
            return True
        if not is_capitalised(tokens[at - 1]):
            return False
        at -= 1
    return False


@kept
def _ends_of_what_is_called(passage: Passage) -> frozenset[int]:
    """Where words end for houses, sites and things that are called after somebody, in a language that puts the name behind them."""
    words = passage.reading.words or {}
    named = {fold(word) for patterns in words.get("sites", {}).values() for pattern in patterns if " " not in pattern for word in pattern.split("|")}
    ends = {i + 1 for word in named | folded(words, "called-by-names") for i in passage.reading.places.get(word, ())}
    return frozenset(ends.union(m.last for m in passage.reading.of("body") if m.key[0] in _CALLED))
