"""Numbers written in digits of any script, with any separators."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Sequence

from verify._patterns import regex
from verify.languages._tokens import NUMBER, Token

_SEPARATORS = regex(r"[.,\u066b\u066c\u00a0\u202f\u2009 '\u2019]")
_GROUPED = regex(r"\d{1,3}(?:[.,\u066c\u00a0\u202f\u2009 '\u2019]\d{3})+$")
_INDIAN = regex(r"\d{1,2}(?:,\d{2})*,\d{3}$")
_LONGEST = 40  # characters: more figures than that count nothing, and Python reads no number of thousands of them


def in_ascii_digits(text: str) -> str:
    """A text with the digits of every script as those of ASCII."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() and unicodedata.digit(c, None) is not None else c for c in text)


def parse_digits(text: str, decimal: str = ".", groups: Sequence[str] = (",",)) -> tuple[float, int] | None:
    """The value of a run of digits with separators, and how many decimals it has; None if it is not one number."""
    if len(text) > _LONGEST:
        return None
    plain = in_ascii_digits(text).replace("\u066b", decimal if decimal in ",." else ".").replace("\u066c", "\u00a0")
    if plain.isdecimal():
        return float(int(plain)), 0
    separators = _SEPARATORS.findall(plain)
    kinds = set(separators)
    if len(kinds) == 1:
        sign = separators[0]
        if len(separators) > 1:
            if _GROUPED.match(plain) or (sign == "," and _INDIAN.match(plain)):
                return float(_SEPARATORS.sub("", plain)), 0
            return None
        head, tail = plain.split(sign)
        if sign not in ".,":
            return (float(head + tail), 0) if len(tail) == 3 and len(head) <= 3 else None
        if len(tail) == 3 and len(head) <= 3 and head != "0" and (sign != decimal or sign in groups or tail.endswith("00")):  # nobody writes 3,400 for 3.4
            return float(head + tail), 0
        return float(f"{head}.{tail}"), len(tail)
    last = separators[-1]
    if last in ".," and separators.count(last) == 1:
        head, tail = plain.rsplit(last, 1)
        if _GROUPED.match(head) or _INDIAN.match(head):
            return float(_SEPARATORS.sub("", head) + "." + tail), len(tail)
    return None


def other_separators(tokens: Sequence[Token], measured: Container[int], decimal: str) -> bool:
    """Whether a text writes its decimals and groups the other way round than its language does: Q12.5 millones and 1,260 in Central America.

    `measured` are the places of numbers beside a scale, a unit or money, whose one or two decimals are no time of day and no section.
    """
    own = other = False
    for index, token in enumerate(tokens):
        if token.kind == NUMBER and not token.text.isdecimal():
            plain = in_ascii_digits(token.text)
            signs = [c for c in plain if c in ".,"]
            told = bool(_SHORT_DECIMALS.match(plain)) and index in measured
            both = len(set(signs)) == _BOTH and signs.count(signs[-1]) == 1
            grouped = len(signs) > 1 and len(set(signs)) == 1 and bool(_GROUPED.match(plain))
            if told or both or grouped:
                is_own = (signs[-1] == decimal) != grouped
                own, other = own or is_own, other or not is_own
    return other and not own


_SHORT_DECIMALS = regex(r"\d+[.,]\d{1,2}$")
_BOTH = 2


def behind_slash(text: str, tokens: Sequence[Token], index: int) -> tuple[float, int] | None:
    """A number whose decimal sign is a slash (Persian ۲/۵), no date and no fraction: value and decimals."""
    if index + 1 >= len(tokens):
        return None
    here, there = tokens[index], tokens[index + 1]
    if there.kind != NUMBER or text[here.end:there.start] != "/" or len(there.text) > 2 or len(here.text) > 3 or here.text.isascii():
        return None
    if text[there.end:there.end + 1] in ("/", "\u066b", ".") or (here.start and text[here.start - 1] == "/"):
        return None
    whole, part = parse_digits(here.text), parse_digits(there.text)
    if whole is None or part is None:
        return None
    return whole[0] + part[0] / 10 ** len(there.text), len(there.text)
