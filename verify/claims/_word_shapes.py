"""How a word is written, alone and beside its neighbours: capitals, apostrophes, hyphens, where a sentence opens."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from verify.claims._passage import Passage
from verify.languages._tokens import BREAK, STOP, Token

COMMAS = (",", "\u060c")  # those that part an office from a name


def is_capitalised(token: Token) -> bool:
    """Whether a word begins with a capital, and is no longer word in capitals throughout."""
    return token.kind == "word" and token.text[:1].isupper() and not (len(token.text) > 4 and token.text.isupper())


def is_caseless(token: Token) -> bool:
    """Whether a word is of a script that has no capitals."""
    head = token.text[:1]
    return token.kind == "word" and head.isalpha() and not head.isupper() and not head.islower() and head != "ʻ"


def is_written_in_words(character: str) -> bool:
    """Whether a character is a letter, a digit or the sign of a vowel, with which words of some scripts end: the last of भूमि."""
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc")


def is_initial(token: Token) -> bool:
    """Whether a word is one capital letter."""
    return token.kind == "word" and len(token.text) == 1 and token.text.isupper()


def capital_follows(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token behind one is a capitalised word."""
    return index + 1 < len(tokens) and is_capitalised(tokens[index + 1])


def is_joined(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether only a space, a hyphen, an apostrophe or nothing stands between a token and the one before."""
    between = text[tokens[index - 1].end: tokens[index].start]
    return len(between) <= 1 and "\n" not in between


def is_before_apostrophe(text: str, token: Token) -> bool:
    """Whether an apostrophe joins a letter to the rest of the word: M'Bodj is no Monsieur."""
    return len(token.text) == 1 and text[token.end: token.end + 1] in APOSTROPHES and text[token.end + 1: token.end + 2].isalpha()


APOSTROPHES = ("'", "\u2019")


def is_behind_apostrophe(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether only an apostrophe parts a lower-case piece from the short capitalised one before it."""
    before, token = tokens[index - 1], tokens[index]
    return text[before.end: token.start] in ("'", "\u2019", "\u02bf", "\u02be", "`") and len(before.text) in (2, 3) and len(token.text) >= 2 and is_capitalised(before)


def is_of_a_word(passage: Passage, index: int) -> bool:
    """Whether a piece without a capital goes on with the word before it: behind an apostrophe (Кам'янець), or between two hyphens (Дейр-эз-Зор)."""
    tokens, text = passage.tokens, passage.text
    if not index or not is_capitalised(tokens[index - 1]) or not tokens[index].text[:1].islower():
        return False
    gap = text[tokens[index - 1].end: tokens[index].start]
    if gap in _HYPHENS and gap:
        return capital_follows(tokens, index) and text[tokens[index].end: tokens[index + 1].start] in _HYPHENS and len(tokens[index].text) <= 3
    return gap in _WITHIN_WORDS and len(tokens[index - 1].text) >= 2 and "\u0400" <= text[tokens[index].start] <= "\u052f"  # else an ending: Arhavi'de


_WITHIN_WORDS = ("'", "\u2019", "\u02bc")


def is_hyphened_particle(passage: Passage, index: int, particles: frozenset[str]) -> bool:
    """Whether a word is a particle of a name that a hyphen joins to the word behind it, in a script without capitals."""
    tokens = passage.tokens
    return index + 1 < len(tokens) and tokens[index].folded in particles and is_caseless(tokens[index + 1]) and (
        passage.text[tokens[index].end: tokens[index + 1].start] in _HYPHENS)


def is_hyphened_syllable(passage: Passage, index: int) -> bool:
    """Whether a hyphen alone joins a short word to a short one behind or before it, in a script without capitals: जी-वोन is a given name."""
    tokens, short = passage.tokens, False
    for before in (index - 1, index):
        pair = tokens[before: before + 2]
        short = short or (before >= 0 and len(pair) == 2 and all(is_caseless(t) and len(t.text) <= _SYLLABLE for t in pair) and (
            passage.text[pair[0].end: pair[1].start] in _HYPHENS))
    return short


_SYLLABLE = 5  # letters of one syllable at most, with its signs
_HYPHENS = ("-", "\u2010", "\u2011", "\u05be")


def is_behind_hyphen(text: str, tokens: Sequence[Token], index: int, follows: bool) -> bool:
    """Whether only a hyphen parts a short lower-case piece from the short capitalised one before it, behind or before another word of the name."""
    before, token = tokens[index - 1], tokens[index]
    if text[before.end: token.start] not in ("-", "\u2010", "\u2011") or not (is_capitalised(before) and len(before.text) <= 6 and 2 <= len(token.text) <= 6):
        return False
    return follows or (capital_follows(tokens, index) and text[token.end: tokens[index + 1].start] == " ")


def opens_sentence(passage: Passage, first: int) -> bool:
    """Whether a token stands at the beginning of the text or a line, or behind a full stop."""
    return first == 0 or passage.tokens[first - 1].kind == STOP or "\n" in passage.text[passage.tokens[first - 1].end: passage.tokens[first].start]


def ends_clause(passage: Passage, index: int) -> bool:
    """Whether what stands before a token is the last of a clause: the text ends there, or a stop or a comma stands there."""
    return index >= len(passage.tokens) or passage.tokens[index].kind in (STOP, BREAK)


def is_shaped_unlike_name(words: Mapping[str, Any] | None, token: Token) -> bool:
    """Whether a word carries an ending or a joined particle that the language puts on no name: رئيساً جديداً is "a new president"."""
    return words is not None and (
        token.text.startswith(tuple(words.get("never-begins-name", ()))) or token.text.endswith(tuple(words.get("never-ends-name", ()))))
