"""The part that a body has in a deed, by the small word beside its name: with whom, by whom, to whom, with whose money or help; before it, behind it, or at its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.languages._tokens import CJK, WORD

_FURTHEST = 2  # articles between a name and the small word
_WINDOW = 24  # characters that are looked at


def slot_of(passage: Passage, first: int, last: int) -> str:
    """ "support", "with", "by" or "to" for the body of the tokens `[first, last)`, "" where no small word says it."""
    slots: Mapping[str, Sequence[str]] = (passage.reading.words or {}).get("slots-of-bodies", {})
    if not slots:
        return ""
    return _behind(passage, last, slots) if (passage.reading.words or {}).get("postpositions") else _before(passage, first, slots)


def is_spoken_to(passage: Passage, first: int, last: int) -> bool:
    """Whether something is given or said to a body, and nothing is so "according to" it: 업체에 지급한 돈은 없다고 밝혔다, şirkete ödeme yapılmadığını yazdı."""
    if not (passage.reading.words or {}).get("postpositions") or slot_of(passage, first, last) != "to":
        return False  # before a name the small word may be an article as well: a Prefeitura
    telling = passage.reading.cued_between(first - _FURTHEST - 1, last + 2, "attribution")
    return not any(m.last <= first or last <= m.first for m in telling)


def _before(passage: Passage, first: int, slots: Mapping[str, Sequence[str]]) -> str:
    tokens, function = passage.tokens, function_words(passage.reading.words)
    found = set()
    for at in range(first - 1, max(first - 2 - _FURTHEST, -1), -1):
        if tokens[at].kind not in (WORD, CJK):
            break
        text = passage.text[max(0, tokens[at].end - _WINDOW): tokens[at].end].lower()
        fitting = [(len(phrase), slot) for slot, phrases in slots.items() for phrase in phrases if text.endswith(phrase) and (
            tokens[at].kind == CJK or len(text) == len(phrase) or not text[-len(phrase) - 1].isalnum())]
        if fitting:
            found.add(max(fitting)[1])
        if tokens[at].folded not in function:
            break
    return next((slot for slot in _SUREST_FIRST if slot in found), "")  # com a: an article is written as "to" is


_SUREST_FIRST = ("support", "with", "by", "to")


def _behind(passage: Passage, last: int, slots: Mapping[str, Sequence[str]]) -> str:
    end = passage.tokens[last - 1].end
    text, name = passage.text[end: end + _WINDOW].lstrip().replace("’", "'"), passage.text[passage.tokens[last - 1].start: end]
    fitting = [
        (len(phrase), slot) for slot, phrases in slots.items() for phrase in phrases
        if (name.endswith(phrase[1:]) if phrase.startswith("-") else text.startswith(phrase) and _ends_there(passage, text, phrase))]
    return max(fitting)[1] if fitting else ""


def _ends_there(passage: Passage, text: str, phrase: str) -> bool:
    """Whether a word ends where a phrase does; Japanese parts no words."""
    return passage.language == "ja" or len(text) == len(phrase) or not text[len(phrase)].isalnum()
