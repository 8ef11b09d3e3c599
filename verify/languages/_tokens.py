"""Words of a text as the dictionaries look them up: folded, with where they stand.

Folding makes spellings meet that a reader takes for one: case, Latin, Greek and Cyrillic accents, Arabic
vowel and hamza signs, Hebrew points, full-width forms. Indic and Thai vowel signs are letters and stay;
the Indic dot below, which half the keyboards leave out, goes.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import NamedTuple

from verify._patterns import eastern, regex

# Blocks whose combining marks are accents, which may be dropped without making another word.
_ACCENTED = ((0x0000, 0x058F), (0x1D00, 0x1FFF), (0x2C60, 0x2C7F), (0xA720, 0xA7FF))
_MARKS_DROPPED = ((0x0300, 0x036F), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x06D6, 0x06ED))
_DROPPED = frozenset((0x00AD, 0x0640, 0x0670, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF, 0x093C, 0x09BC, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
# Arabic-script letters that differ between keyboards and spelling habits, not between words.
_SAME_LETTER = {
    0x0622: "\u0627", 0x0623: "\u0627", 0x0625: "\u0627", 0x0671: "\u0627", 0x0649: "\u064a", 0x06CC: "\u064a",
    0x06A9: "\u0643", 0x0629: "\u0647", 0x06C1: "\u0647", 0x06BE: "\u0647", 0x06C3: "\u0647", 0x0624: "\u0648", 0x0626: "\u064a",
    0x0131: "i", 0x0141: "l", 0x0142: "l", 0x00D8: "o", 0x00F8: "o", 0x0110: "d", 0x0111: "d", 0x00E6: "ae", 0x0153: "oe",
    # Devanagari and Bengali: with or without the dot below, moon-dot or dot for the nasal (ज़िला जिला, पाँच पांच).
    0x0901: "\u0902", 0x0958: "\u0915", 0x0959: "\u0916", 0x095A: "\u0917", 0x095B: "\u091c", 0x095C: "\u0921", 0x095D: "\u0922",
    0x095E: "\u092b", 0x095F: "\u092f", 0x09DC: "\u09a1", 0x09DD: "\u09a2", 0x09DF: "\u09af",
    0x00DF: "ss", 0x00C6: "ae", 0x0152: "oe",
    0x05F4: '"', 0x201D: '"',  # in Hebrew acronyms: as the language has it, and as text programs set it
}


class _FoldTable(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(code)
        self[code] = folded
        return folded


def _fold_character(code: int) -> str:
    if code in _DROPPED or any(low <= code <= high for low, high in _MARKS_DROPPED):
        return ""
    same = _SAME_LETTER.get(code)
    if same is not None:
        return same
    character = chr(code)
    if 0xFF00 <= code <= 0xFFEF or 0xFB00 <= code <= 0xFEFC:
        character = unicodedata.normalize("NFKC", character)
    if character == "\u2019" or character == "\u02bc" or character == "\u2018":
        return "'"
    if any(low <= code <= high for low, high in _ACCENTED):
        decomposed = unicodedata.normalize("NFD", character)
        character = "".join(c for c in decomposed if not unicodedata.combining(c)) or character
        character = "".join(_SAME_LETTER.get(ord(c), c) for c in character)
    return "".join(c for c in character.casefold() if not 0x0300 <= ord(c) <= 0x036F)


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """`text` as the dictionaries see it. The length may change: never use it for offsets."""
    folded = text.translate(_TABLE)
    return text if folded == text else folded  # one string where nothing changes: many of them are kept


# Combining and spacing marks count as letters here: Python's \w leaves them out, which would cut Hindi words.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957"
    "\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83"
    "\u0abc\u0abe-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c\u0b3e-\u0b57\u0b62\u0b63\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56"
    "\u0c62\u0c63\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0ce2\u0ce3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d4d\u0d57\u0d62\u0d63\u0dca-\u0ddf"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f71-\u0f84\u102b-\u103e\u1056-\u1059\u135d-\u135f\u17b4-\u17d3"
    "\u200c\u200d\u00ad\u0640"
)
_A_MARK = regex(f"[{_MARKS}]")
_CJK = "\u3005-\u3007\u3040-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff"
_STOPS = ".!?\u3002\uff01\uff1f\u061f\u06d4\u0964\u2026"
_BREAKS = ",;\u0387:()[]{}\u2013\u2014\u3001\uff0c\uff1b\uff1a\u060c\u061b\u00ab\u00bb\u201c\u201d\u201e\u300c\u300d\u300e\u300f\uff08\uff09\"\u05f4\n"
_SYMBOLS = (
    "%\u2030\u066a\uff05$\u00a3\u00a5\u00a2\uffe5\uff04\u00b0\u2103\u2116#@&_"
    + "".join(map(chr, range(0x20A0, 0x20D0))) + "".join(map(chr, range(0x3371, 0x33E0))))  # of money and of measures
_SCALES = "\uc2ed\ubc31\ucc9c\ub9cc\uc5b5\uc870"
# A text is cut into pieces without a gap, so that where they stand need not be asked: it is counted. What is frequent is tried first; a sign is a piece
# of its own, and so is whatever else there may be.
_REST = rf"|\d+(?:[.,\u066b\u066c\u00a0\u202f\u2009 '\u2019]\d+)*|[{re.escape(_STOPS)}]+|[\s\S]"
_PIECES = eastern(
    rf" +|,|\u00b7 +|[{_SCALES}](?<=\d.)[{_SCALES}]?\uc5ec?|\uc5ec(?<=\d.)"  # Korean writes 3만명 together
    rf"|(?:[a-zA-Z]+|[^\W\d_{_CJK}]+|[{_MARKS}])+{_REST}",
    rf" +|,|\u00b7 +|(?:[a-zA-Z]+|[^\W\d_]+|[{_MARKS}])+{_REST}",
)
WORD, NUMBER, CJK, SYMBOL, STOP, BREAK = "word", "number", "cjk", "symbol", "stop", "break"
HYPHENS = ("-", "\u2010", "\u2011")


class Token(NamedTuple):  # made by the hundred thousand: a frozen dataclass takes four times as long
    """A word, number or sign of a text. `start` and `end` count in the text, `folded` is for looking up."""

    start: int
    end: int
    kind: str
    folded: str
    text: str


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words, figures, symbols and stops of `text[start:end]`, in order."""
    known, new = _KNOWN, tuple.__new__
    if len(known) > _KEPT:
        known.clear()
    pieces = _PIECES.findall(text, start, len(text) if end is None else end)
    ends = itertools.accumulate(map(len, pieces), initial=start)
    next(ends)
    return [
        new(Token, (last - len(piece), last, token[0], token[1], token[2]))
        for piece, last, token in zip(pieces, ends, [known[piece] for piece in pieces], strict=True) if token is not None
    ]


def is_cjk(character: str) -> bool:
    """Whether a character is one of the scripts that put no space between words."""
    return character >= "\u3005" and any(low <= character <= high for low, high in _CJK_RANGES)


_CJK_RANGES = tuple((match[1], match[2] or match[1]) for match in re.finditer("(.)(?:-(.))?", _CJK))


def _kind(piece: str) -> str | None:
    """The kind of a piece, None for white space and signs that mean nothing here."""
    first = piece[0]
    if first == " ":  # however many
        return None
    if first == "\u00b7":  # a Greek semicolon, where a space is behind it; the two names of a Chinese foreigner, where none is
        return BREAK if len(piece) > 1 else None
    if is_cjk(first):
        return CJK
    if first.isdecimal():
        return NUMBER
    if first.isalnum() or (len(piece) > 1 and first not in _STOPS):
        return WORD
    if first in _STOPS:
        return STOP
    if first in _BREAKS:
        return BREAK
    if first in _SYMBOLS:
        return SYMBOL
    return WORD if _is_mark(first) else None


def _is_mark(character: str) -> bool:
    return _A_MARK.match(character) is not None


class _Known(dict[str, "tuple[str, str, str] | None"]):
    """The kind, the folded form and the one copy of each piece, None for white space and the like; words come again and again."""

    def __missing__(self, piece: str) -> tuple[str, str, str] | None:
        kind = _kind(piece)
        token = None if kind is None else (kind, fold(piece), piece)
        if len(piece) < 32:
            self[piece] = token
        return token


_KNOWN = _Known()
_KEPT = 16_000
