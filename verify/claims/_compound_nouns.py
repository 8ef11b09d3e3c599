"""What is counted where the noun behind a number only describes the next one, in a language that writes compounds as words apart: 5 ट्रक चालक are drivers, and no trucks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._passage import Passage
from verify.languages import _concepts
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import WORD, fold

_PEOPLE = frozenset(_concepts.THING_CONTAINS["person"])
# What befell people is said of those before it (8 यात्री घायल), and so is that they are a family's.
_SAID_OF_OTHERS = frozenset("dead injured missing survivor victim infected displaced evacuee detainee case couple family member".split())
_HEADS = frozenset(thing for whole in "vehicle ship aircraft building train animal".split() for thing in (whole, *_concepts.THING_CONTAINS[whole]))


def described_by(passage: Passage, thing: Mention, by_first: Mapping[int, Sequence[Mention]]) -> tuple[Mention, ...]:
    """What the noun right behind a counted one names, where the counted one only describes it; all of its meanings, none for none.

    Women soldiers are both: of two words for people neither says that the other is wrong.
    """
    words = (passage.reading.words or {}).get("compounds-of-nouns")
    if words is None or thing.key in _PEOPLE or thing.key == "person" or thing.last >= len(passage.tokens) or passage.tokens[thing.last].kind != WORD:
        return ()
    if passage.tokens[thing.last - 1].folded.endswith(_endings(words, "inflected")):
        return ()  # 50 बसें यात्रियों से भरीं
    heads = [m for m in by_first.get(thing.last, ()) if m.kind == "thing"]
    longest = max((m.last for m in heads), default=0)
    heads = [m for m in heads if m.last == longest]
    people = [m for m in heads if m.key in _PEOPLE and m.key not in _SAID_OF_OTHERS]
    if people:
        return tuple(people)
    follows = passage.tokens[longest].folded if longest < len(passage.tokens) else ""
    if passage.tokens[longest - 1].folded.endswith(_endings(words, "places-joined")) or follows in folded(words, "places"):
        return ()  # 12 गाँव नदी में
    return tuple(m for m in heads if m.key in _HEADS)


def _endings(words: Mapping[str, tuple[str, ...]], name: str) -> tuple[str, ...]:
    return tuple(fold(ending) for ending in words.get(name, ())) or (" ",)
