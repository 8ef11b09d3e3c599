"""Signs and codes of money beside figures, which mean the same in every language: MOP$83 million, 83 млн ₸, MDL 5 mln."""

from __future__ import annotations

import unicodedata

from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.languages import _concepts
from verify.languages._tokens import WORD


def money_before(passage: Passage, number: Number) -> tuple[str, int] | None:
    """The currency whose sign or code ends right before a number, and the token that it begins with."""
    if not number.digits or not number.first:
        return None
    code = passage.tokens[number.first - 1]
    if _is_code(code.text, number) and len(passage.text[code.end:number.start]) <= 1 and not passage.text[code.end:number.start].strip():
        return code.text, number.first - 1
    before = passage.text[max(0, number.start - _LONGEST):number.start].rstrip()
    end = max(0, number.start - _LONGEST) + len(before)
    for sign in _SIGNS:
        if before.endswith(sign) and _may_be(sign, number) and not passage.text[max(0, end - len(sign) - 1):end - len(sign)].isalnum():
            first = number.first
            while first and passage.tokens[first - 1].start >= end - len(sign):
                first -= 1
            return _concepts.MONEY_SIGNS[sign], first
    return None


def money_behind(passage: Passage, number: Number) -> tuple[str, int] | None:
    """The currency whose sign or code stands right behind a number, and the token behind it."""
    if not number.digits:
        return None
    text, tokens, last = passage.text, passage.tokens, number.last
    if last < len(tokens) and tokens[last].kind == WORD and _is_code(tokens[last].text, number) and not text[number.end:tokens[last].start].strip():
        return tokens[last].text, last + 1
    place = number.end + text[number.end:number.end + 1].isspace()
    if not _is_a_sign(text[place:place + 1]) or text[place + 1:place + 2].isdigit():
        return None
    return _concepts.MONEY_SIGNS[text[place]], last + (last < len(tokens) and tokens[last].start == place)  # not every sign is a token


def _is_code(word: str, number: Number) -> bool:
    """Whether a word is a currency's code beside a great sum: in smaller ones it may be anything (TOP 10, COP 29)."""
    return len(word) == _CODE and word in _CODES and number.value >= _concepts.GREAT_SUM


def _is_a_sign(sign: str) -> bool:
    return bool(sign) and sign in _concepts.MONEY_SIGNS and unicodedata.category(sign[-1]) == "Sc"


def _may_be(sign: str, number: Number) -> bool:
    """Whether a sign may stand for money beside a number: letters only with thousands."""
    return _is_a_sign(sign) or number.value >= _THOUSANDS


_CODE = 3  # letters
_THOUSANDS = 1000
_SIGNS = sorted(_concepts.MONEY_SIGNS, key=len, reverse=True)
_LONGEST = len(_SIGNS[0]) + 1
_CODES = frozenset(_concepts.CURRENCIES) - frozenset(_concepts.CODES_THAT_ARE_WORDS)
