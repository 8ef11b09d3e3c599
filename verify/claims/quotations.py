"""Words in quotation marks: pairs as each language writes them, straight quotes by their spacing."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection

from verify._patterns import regex
from verify.claims._passage import Passage
from verify.claims._values import Quotation

_OPENERS = {"\u00ab": "\u00bb", "\u201c": "\u201d", "\u201e": "\u201c\u201d", "\u300c": "\u300d", "\u300e": "\u300f", "\u2039": "\u203a", "\u00bb": "\u00ab"}
LONGEST = 1200
_BLANK = regex(r"\n[^\S\n]*\n")  # a paragraph ends, or a post stood here


def find_quotations(passage: Passage) -> tuple[Quotation, ...]:
    """Every quotation of at least two words (or four characters of a script without spaces), in order."""
    text = passage.text
    pairs: dict[str, str] = dict((passage.reading.words or {}).get("quotes", ()))
    found: list[Quotation] = []
    position = 0
    openers = _openers(tuple(pairs))
    inside = _marks_in_words(passage)
    while (opening := openers.search(text, position)) is not None:
        position = opening.start()
        character = opening.group()
        if position in inside:
            position += 1
            continue
        closers = ""
        if character == '"':
            closers = '"'
        elif character == _APOSTROPHE and character not in pairs:
            closers = _APOSTROPHE if _opens_speech(text, position) else ""
        elif character in pairs or character in _OPENERS:
            closers = pairs.get(character, "") + _OPENERS.get(character, "")
            if character == "\u00bb" and "\u00bb" not in pairs:
                closers = ""
        if not closers:
            position += 1
            continue
        end = _closing(text, position + 1, character, closers, inside)
        if end is None:
            position += 1
            continue
        start_inner, end_inner = position + 1, end
        while start_inner < end_inner and text[start_inner].isspace():
            start_inner += 1
        while end_inner > start_inner and (text[end_inner - 1].isspace() or text[end_inner - 1] == ","):
            end_inner -= 1
        inner = text[start_inner:end_inner]
        if " " in inner.strip() or "\u00a0" in inner or (len(inner) >= 4 and not inner.isascii() and not inner.isalpha()) or len(inner) >= 8:
            first, last = _tokens_between(passage, start_inner, end_inner)
            found.append(Quotation(
                start=position, end=end + 1, first=first, last=last, sentence=passage.sentence_at(position), inner_start=start_inner, inner_end=end_inner))
        position = end + 1
    return tuple(found)


@functools.lru_cache(maxsize=64)
def _openers(own: tuple[str, ...]) -> re.Pattern[str]:
    return regex("[" + re.escape("".join(dict.fromkeys(('"', _APOSTROPHE, *own, *_OPENERS)))) + "]")


def _marks_in_words(passage: Passage) -> Collection[int]:
    """Where signs that a language uses for quotations stand inside a word of it, as Hebrew marks its acronyms: מנכ"ל, ק״ג.

    A sign before the last letter of a word is one of those; one further in is, unless all before it is what the language joins to a quotation: ב"הארץ".
    """
    words = passage.reading.words or {}
    signs, joined = words.get("marks-in-words", ()), words.get("glued-to-quotations", "")
    if not any(sign in passage.text for sign in signs):
        return ()
    return {
        found.start("sign") for found in _between_letters(signs).finditer(passage.text)
        if len(found["behind"]) == 1 or found["before"].strip(joined)}


@functools.lru_cache(maxsize=8)
def _between_letters(signs: tuple[str, ...]) -> re.Pattern[str]:
    letter = r"[^\W\d_]"
    return regex(f"(?P<before>{letter}+)(?P<sign>[{re.escape(''.join(signs))}])(?P<behind>{letter}+)")


def _closing(text: str, position: int, opener: str, closers: str, inside: Collection[int]) -> int | None:
    limit = min(len(text), position + LONGEST)
    if all(text.find(closer, position, limit) < 0 for closer in closers):
        return None
    depth = 1
    for sign in _signs(opener, closers).finditer(text, position, limit):
        character = sign.group()
        if sign.start() in inside or (character in _APOSTROPHES and not _closes_speech(text, sign.start(), straight=character == _APOSTROPHE and opener == character)):
            continue
        if character in closers:
            depth -= 1
            if depth == 0:
                return sign.start()
        elif character == opener:
            depth += 1
        elif _BLANK.match(text, sign.start()):
            return None
    return None


_APOSTROPHE = "'"
_APOSTROPHES = "'\u2019"
_NEAR = 8  # signs before an apostrophe
_BEFORE_SPEECH, _BEHIND_SPEECH, _ENDING = ":,.!?\u2026\uff1a\u060c(\n", ",.;:!?)\n\u2026\u060c\u2013\u2014-", ".!?,\u2026\u061f\u0964\u3002"


def _opens_speech(text: str, position: int) -> bool:
    """Whether an apostrophe stands where words of somebody begin: Hoogland: 'Dit is het eerste stuk', and not in 's avonds, rock 'n' roll or the boys' school."""
    before, behind = text[max(0, position - _NEAR): position], text[position + 1: position + 2]
    if not behind.isalpha() or behind.islower() or (before and not (before[-1].isspace() or before[-1] in "(\uff1a")):
        return False
    told = before.rstrip(" \u00a0")
    return not told or told[-1] in _BEFORE_SPEECH


def _closes_speech(text: str, position: int, *, straight: bool) -> bool:
    """Whether an apostrophe is none within a word (It's) nor, where that opened the words as well, behind one (the boys' school)."""
    before, behind = text[position - 1: position], text[position + 1: position + 2]
    if before.isalpha() and behind.isalpha():
        return False
    if not straight:
        return True
    rest = text[position + 1: position + 3].lstrip(" \u00a0")
    return not before.isspace() and not behind.isalnum() and (before in _ENDING or not rest or rest[0] in _BEHIND_SPEECH)


@functools.lru_cache(maxsize=64)
def _signs(opener: str, closers: str) -> re.Pattern[str]:
    return regex("[" + re.escape(opener + closers) + "\n]")


def _tokens_between(passage: Passage, start: int, end: int) -> tuple[int, int]:
    import bisect

    starts = passage.reading.token_starts
    return bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)
