"""Whose name stands before the handle of a copied post: its line, or in running text what follows the last stop, or the words that look like a name."""

from __future__ import annotations

import re

from verify._patterns import regex
from verify.citations._phrases import is_unparted, lexicon, names_body, phrases
from verify.languages._identify import identify
from verify.text import fold
from verify.text import words as words_of

_LONGEST = 60
_STOPS = regex(r"(?:[.!?…:;。！？।۔؟»”\"]|(?<=\s)[—–-])\s+(?=\S)|[。！？：]|\s{2,}")
_FIGURES = regex(r"(?:\d[\d.,]{0,8}[KMk]?\s+){2,6}(?=\S)")  # of the post before it
_NOISE = regex(r"\s*(?:Verified account|✔️?|☑️?|✓)\s*$", re.IGNORECASE)
_WORD = regex(r"\S+")
_MARKS = " \u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SHORT_WORD = 3  # letters of those that stand small within a name: "of", "de", "und"
_WORDS_OF_NAMES = 5
_SHARED = 3  # letters with which a handle begins as its name does


def card_name(text: str, low: int, end: int, handle: str = "") -> tuple[int, int]:
    """Where the name before a handle that stands at `end` begins and ends, not before `low`; the same place twice where no words are told to be one."""
    while end > low and (text[end - 1].isspace() or text[end - 1] in "·•|" or text[end - 1] in _MARKS):
        end -= 1
    start = max(low, end - _LONGEST)
    line = text.rfind("\n", start, end)
    whole = line >= 0 or start == low
    if line >= 0:
        start = line + 1
    elif start > low:
        start = text.find(" ", start, end) + 1 or start
    start, end, stopped = _tail(text, start, end)
    if line >= 0 and not stopped:
        return start, end
    if (whole or stopped) and not _runs_on(text[start:end], handle):
        return start, end
    return _within(text, start, end, handle), end


def _tail(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """The part of a stretch after its last stop, without the page's own words, and whether there is one."""
    piece = text[start:end]
    stops = [match.end() for match in _STOPS.finditer(piece)]
    stopped = bool(stops) and bool(piece[stops[-1]:].strip())
    if stopped:
        start += stops[-1]
    while start < end and text[start].isspace():
        start += 1
    figures = _FIGURES.match(text, start, end)
    if figures is not None:
        start = figures.end()
    noise = _NOISE.search(text[start:end])
    if noise is not None:
        end = start + noise.start()
    return start, end, stopped


def _runs_on(piece: str, handle: str) -> bool:
    """Whether a sentence without its full stop runs into the name: it has a word of telling, or is longer than a name that its handle does not begin as."""
    parts = piece.split()
    if len(parts) <= 2 and not any(is_unparted(part) for part in parts):
        return False
    if len(parts) > 1 and is_unparted(parts[-1]):
        return True
    code, _ = identify(piece)
    lower = piece.lower()
    seen = words_of(lower)
    if any(lexicon(kind, code).count(lower, seen) for kind in ("told", "says", "past")):
        return True
    return len(parts) > _WORDS_OF_NAMES and not _begins_as(parts[0], handle)


def _begins_as(word: str, handle: str) -> bool:
    first, own = fold(word), fold(handle)
    return len(first) >= _SHARED and own.startswith(first[:_SHARED])


def _within(text: str, start: int, end: int, handle: str) -> int:
    """Where the name begins in a sentence that runs into it; `end` where nothing tells."""
    found = list(_WORD.finditer(text, start, end))
    last = next((match.group() for match in reversed(found) if any(map(str.isalpha, match.group()))), None)
    if last is None:
        return end
    if is_unparted(last):
        return found[-1].start()
    if not any(character.isupper() or character.islower() for character in last):
        return _by_body(found, end)
    first: int | None = None
    run: list[re.Match[str]] = []
    for match in reversed(found):
        word = match.group()
        letter = next((character for character in word if character.isalnum()), "")
        if run and word[-1] in ",)":
            break
        if letter and not letter.islower() and word[0] not in "#@":
            first = match.start()
        elif letter and not (first is not None and len(word) <= _SHORT_WORD):
            break
        run.append(match)
    if first is None:
        return end
    for match in reversed(run):  # a capitalised word of the sentence stands before a body's own name
        if match.start() > first and _begins_as(match.group(), handle) and names_body(text[match.start():end]):
            return match.start()
    return first


def _by_body(found: list[re.Match[str]], end: int) -> int:
    """In writing without capitals: the first of the last words that begins as the names of bodies do, if another one follows it."""
    heads = tuple(entry for entry in phrases("body") if not entry.isascii() and "-" not in entry)
    for match in found[-_WORDS_OF_NAMES:-1]:
        if match.group().startswith(heads):
            return match.start()
    return end
