"""Names in signs that stand within a longer one, which nothing parts from them: Tsu (津市) in Yaizu (焼津市), Nanjing in the street 南京东路.

Nobody writes a space between such signs, so a dictionary finds a short name wherever its signs stand together.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._passage import Passage
from verify.claims._sign_names import sign_names
from verify.languages import _gazetteer
from verify.languages._dictionary import Mention
from verify.languages._tokens import CJK, fold

_PLACES = frozenset(("country", "demonym", "capital", "city"))
_PARTING = _PLACES | {"cue", "of", "joiner", "office", "body", "organisation", "act", "conjunction"}
_BEFORE, _BEHIND = 3, 2  # signs that the longer name may have more
_SAME = 10.0  # kilometres


class Whole(NamedTuple):
    """The whole name that a town's name is a piece of: its tokens `[first, last)`, and the towns that are called so."""

    first: int
    last: int
    towns: tuple[_gazetteer.Town, ...]


def is_in_signs(passage: Passage, mention: Mention) -> bool:
    """Whether a name is written in signs that nothing parts."""
    return passage.tokens[mention.first].kind == CJK and not _is_kana(passage.text[mention.start])


def whole_name(passage: Passage, mention: Mention) -> Whole | None:
    """The longer name of another town that the name of a town is a piece of, or in characters that write foreign sounds the name of a land: 沙特 in 沙特尔, Chartres."""
    known, used = _towns(passage, mention), listed_signs(passage.reading, "transliterations")
    for first in range(max(0, mention.first - _BEFORE), mention.first + 1):
        if not _is_joined(passage, first, mention.first) or not _parting(passage).isdisjoint(range(first, mention.first)):
            continue
        for last in range(min(len(passage.tokens), mention.last + _BEHIND), mention.last - 1, -1):
            if (first, last) == (mention.first, mention.last) or not _is_joined(passage, mention.last - 1, last - 1) or not _parting(passage).isdisjoint(range(mention.last, last)):
                continue
            if mention.kind == "country" and not all(token.text in used for token in passage.tokens[first:last]):
                continue
            towns = _called(passage, first, last)
            if towns and not any(_gazetteer.kilometres(a[2:4], b[2:4]) < _SAME for a in towns for b in known):
                return Whole(first, last, towns)
    return None


def is_a_piece(passage: Passage, mention: Mention) -> bool:
    """Whether a name is but a piece of what is no town, or may be: the end of another place's, a single sign within a word, the name of a street."""
    if any(m.first < mention.first < m.last < mention.last for m in _within(passage, mention.first)):
        return True
    if mention.kind in ("city", "capital") and _begins_before(passage, mention):
        return True
    if mention.kind == "country" and _is_amid_a_foreign_name(passage, mention):
        return True
    name = passage.text[mention.start: mention.end].rstrip("".join(listed_signs(passage.reading, "town-signs")))
    tokens = passage.tokens
    if len(name) <= 1 and mention.last - mention.first > 1 and mention.first > 0 and _is_joined(passage, mention.first - 1, mention.first):
        before = tokens[mention.first - 1]
        return mention.first - 1 not in _parting(passage) and not passage.is_dated(before.start, before.end) and not any(
            m.last == mention.first for m in _within(passage, mention.first - 1))
    streets: Any = (passage.reading.words or {}).get("street-signs", ())
    return passage.text.startswith(tuple(streets), mention.end) if streets else False


def _begins_before(passage: Passage, mention: Mention) -> bool:
    """Whether a name in the characters that write foreign sounds goes back to a word for where: Goma in 在基戈马, in Kigoma."""
    used, tokens, at = listed_signs(passage.reading, "transliterations"), passage.tokens, mention.first
    while used and at > 0 and mention.first - at < _BEFORE and _is_joined(passage, at - 1, at) and tokens[at - 1].text in used and not _says_something(passage, at - 1):
        at -= 1
    return at < mention.first and at in _behind_locatives(passage) and all(token.text in used for token in tokens[mention.first:mention.last])


def _is_amid_a_foreign_name(passage: Passage, mention: Mention) -> bool:
    """Whether a land's signs are the middle of a name for its sound that begins at a word for where: Mali, 马里, in 在马尔马里斯, in Marmaris."""
    starts = {m.end for m in passage.reading.cued("locative", "from-to")}
    return any(name.start in starts and name.start < mention.start and mention.end < name.end for name in sign_names(passage))


def _says_something(passage: Passage, index: int) -> bool:
    return any(m.first <= index < m.last for m in passage.mentions)


@kept
def _behind_locatives(passage: Passage) -> frozenset[int]:
    return frozenset(m.last for m in passage.reading.cued("locative", "from-to"))


def _called(passage: Passage, first: int, last: int) -> tuple[_gazetteer.Town, ...]:
    """The towns called by the signs `[first, last)`, with a sign like "town" behind or without."""
    name = passage.text[passage.tokens[first].start: passage.tokens[last - 1].end]
    bare = name[:-1] if name[-1] in listed_signs(passage.reading, "town-signs") else ""
    return _gazetteer.towns_called(fold(name)) or (_gazetteer.towns_called(fold(bare)) if len(bare) > 1 else ())


def _towns(passage: Passage, mention: Mention) -> tuple[_gazetteer.Town, ...]:
    key = mention.key[0] if mention.kind == "city" else f"={mention.key}"
    return _gazetteer.towns_of(key) or _called(passage, mention.first, mention.last)


def _is_joined(passage: Passage, first: int, last: int) -> bool:
    """Whether the tokens from one to another are signs with nothing between."""
    tokens = passage.tokens
    return all(tokens[i].kind == CJK and not _is_kana(tokens[i].text) and tokens[i].end == tokens[i + 1].start for i in range(first, last)) and tokens[last].kind == CJK and (
        not _is_kana(tokens[last].text))


def _is_kana(text: str) -> bool:
    return "\u3040" <= text[0] <= "\u30ff"


@kept
def _parting(passage: Passage) -> frozenset[int]:
    """The signs that mean something of their own, and so part names: 在, a land, an office."""
    return frozenset(i for m in passage.mentions if m.kind in _PARTING and not (m.kind in _PLACES and m.last - m.first < 1) for i in range(m.first, m.last))


def _within(passage: Passage, index: int) -> tuple[Mention, ...]:
    """The places that have a token."""
    return tuple(m for m in _places(passage) if m.first <= index < m.last)


@kept
def _places(passage: Passage) -> tuple[Mention, ...]:
    return tuple(m for m in passage.mentions if m.kind in _PLACES)
