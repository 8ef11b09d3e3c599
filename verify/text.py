"""The geometry of text: sentences, words, and folded views that know where each of their characters came from.

Offsets are code points of the text that was given, half-open. Everything here is total on `str` and linear in
its length. What is folded is how a thing is written (case, accents, typographic signs), never what it says.
"""

from __future__ import annotations

import bisect
import functools
import os
import re
import unicodedata
from collections.abc import Iterator

from verify._patterns import eastern, regex
from verify.model import Span

__all__ = ["Folded", "Span", "bare", "fold", "fold_character", "sentences", "tokens", "words"]

# Combining signs that are accents or reading aids. Indic and Thai vowel signs are letters and are never here.
_AIDS = (
    (0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7),
    (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
)
_INVISIBLE = frozenset(
    (0x00AD, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF, 0xFE0E, 0xFE0F, *range(0x202A, 0x202F), *range(0x2060, 0x2065),
     *range(0x2066, 0x206A))
)
_ACCENTED = ((0x00C0, 0x052F), (0x1E00, 0x1FFF))
_SIGNS = {
    **dict.fromkeys("‘’‚‛′ʼʹ`´ʻ‹›", "'"), **dict.fromkeys("“”„‟″«»〝〞〟", '"'), **dict.fromkeys("‐‑‒–—―−﹘﹣－⸺⸻", "-"),
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "), "…": "...",
}
_LETTERS = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}


def fold_character(character: str) -> str:
    """What one character folds to: usually one character, none for signs that do not show, seldom more."""
    code = ord(character)
    if 0x20 <= code < 0x7F:
        return character.lower()
    if code in _INVISIBLE or any(low <= code <= high for low, high in _AIDS):
        return ""
    sign = _SIGNS.get(character)
    if sign is not None:
        return sign
    if 0xFF01 <= code <= 0xFF5E:
        return chr(code - 0xFEE0).lower()
    if any(low <= code <= high for low, high in _ACCENTED):
        decomposed = unicodedata.normalize("NFD", character.lower())
        kept = "".join(c for c in decomposed if not unicodedata.combining(c)) or character
        return "".join(_LETTERS.get(c, c) for c in kept.lower())
    return character.lower()


class _FoldTable(dict[int, str]):
    """Filled as characters are met, so that folding runs at the speed of `str.translate`."""

    def __missing__(self, code: int) -> str:
        folded = fold_character(chr(code))
        self[code] = folded
        return folded


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """`text` without case, accents and typography. The length may change: `Folded` keeps the way back."""
    return text.translate(_TABLE)


class Folded:
    """A folded view of a text. `origin[i]` is where character `i` of the view stands, or None while nothing has moved."""

    __slots__ = ("folded", "origin", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = text.translate(_TABLE)
        self.origin: list[int] | None = None
        pieces = [_TABLE[ord(c)] for c in text] if len(self.folded) != len(text) or not text.isascii() else None
        if pieces is not None and any(len(piece) != 1 for piece in pieces):
            self.origin = [i for i, piece in enumerate(pieces) for _ in piece]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text that `folded[start:end]` was made from."""
        if self.origin is None:
            return Span(start, end)
        if start >= len(self.origin):
            return Span(len(self.text), len(self.text))
        first = self.origin[start]
        return Span(first, self.origin[end - 1] + 1 if end > start else first)

    def position(self, offset: int) -> int:
        """Where the view continues with what stands at `offset` of the text or after it."""
        return offset if self.origin is None else bisect.bisect_left(self.origin, offset)


# ------------------------------------------------------------------ words

MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc"
    "\u09be-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0b01-\u0b03"
    "\u0b3c\u0b3e-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0d00-\u0d03"
    "\u0d3e-\u0d4d\u0d57\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
CJK = "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
WORD = eastern(  # a word of plain letters is tried first, as most are
    rf"[a-zA-Z0-9]+(?![^\W_{CJK}]|['’{MARKS}])|[{CJK}]|(?:[^\W_{CJK}]+|(?<=\w)['’](?=\w)|[{MARKS}])+",
    rf"[a-zA-Z0-9]+(?![^\W_]|['’{MARKS}])|(?:[^\W_]+|(?<=\w)['’](?=\w)|[{MARKS}])+",
)


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the words of `text[start:end]` stand: letters, marks and digits; of Chinese and Japanese each character."""
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        yield match.span()


def words(text: str) -> list[str]:
    """The words themselves, where nobody asks where they stand."""
    return WORD.findall(text)


_NO_LETTERS = regex(r"[\W_]+")


def bare(text: str) -> str:
    """`text` without all that is neither letter nor figure."""
    return _NO_LETTERS.sub("", text)


# ------------------------------------------------------------------ sentences

_CLOSERS = "\"'”’»«›‹“)\\]）］】」』〉》〕"
_FULL, _STOPS = "。！？｡।॥۔؟؛\u037e", ".!?…‼⁇⁈⁉"
_END = regex(  # what may end one is asked first, of every character; ‘ closes in German and Urdu, where it stands before a space
    rf"(?=[{_FULL}{_STOPS}\n])(?:(?P<full>[{_FULL}]+[!?！？]*)[{_CLOSERS}]*(?:‘(?=\s))?|(?P<stop>[{_STOPS}]+)(?P<close>[{_CLOSERS}]*(?:‘(?=\s))?)"
    r"|(?P<line>\n\s*))"
)
_OPENERS = "\"'“‘«‹„¿¡([（［「『《〈【-–—•*#@"


@functools.lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    """Abbreviations before a name and before a figure, words before an ordinal, ends of addresses."""
    kinds: dict[str, set[str]] = {"before-name": set(), "before-figure": set(), "before-ordinal": set(), "after-ordinal": set(), "domain": set()}
    with open(os.path.join(os.path.dirname(__file__), "_abbreviations.txt"), encoding="utf-8") as file:
        for line in file:
            kind, *entries = line.split()
            if kind in kinds:
                # the language's tag is for the reader: a text may hold several, and its language is not known here
                kinds[kind].update(fold(entry) for entry in (entries[1:] if kind.startswith("before-n") or kind.endswith("figure") else entries))
    return {kind: frozenset(entries) for kind, entries in kinds.items()}


def takes_a_figure(word: str) -> bool:
    """Whether a word, without its stop, is an abbreviation that a figure follows: School No. 61."""
    return word in _words()["before-figure"]


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The sentences of `text[start:end]`, in order, without the white space around them.

    Any language; a sentence glued to the next ("2014The", "done.Then") is parted where the signs are clear, and a
    stop after an abbreviation, an initial, an ordinal or inside a number or an address ends nothing.
    """
    stop = len(text) if end is None else min(end, len(text))
    found: list[Span] = []
    begin = max(start, 0)
    for match in _END.finditer(text, begin, stop):
        if match.end() <= begin:
            continue
        if match.group("line") is not None:
            if not _line_ends(text, match, stop):
                continue
        elif match.group("full") is not None:
            if not _full_ends(text, match, stop):
                continue
        elif not _stop_ends(text, match, begin, stop):
            continue
        begin = _add(text, begin, match.end(), found)
    _add(text, begin, stop, found)
    return tuple(found)


def _add(text: str, begin: int, end: int, found: list[Span]) -> int:
    piece = text[begin:end]
    first, last = end - len(piece.lstrip()), begin + len(piece.rstrip())
    if first < last:
        found.append(Span(first, last))
    return end


def _line_ends(text: str, match: re.Match[str], stop: int) -> bool:
    """A blank line parts; a line break parts unless the next line goes on in small letters."""
    if match.group().count("\n") > 1 or match.end() >= stop:
        return True
    return not text[match.end()].islower()


def _full_ends(text: str, match: re.Match[str], stop: int) -> bool:
    """Signs that only end sentences; but a quotation that Japanese goes on after (」と述べた) ends nothing."""
    after = match.end()
    closed = after > match.end("full")
    if after < stop and text[match.start()] in "؛\u037e;":
        return text[match.start()] != ";" and text[after].isspace()
    return not (closed and after < stop and "\u3041" <= text[after] <= "\u309f")


def _stop_ends(text: str, match: re.Match[str], begin: int, stop: int) -> bool:
    signs, at, after = match.group("stop"), match.start(), match.end()
    single = signs == "."
    if after >= stop:
        return True
    following = text[after]
    if not following.isspace():
        return _glued(text, match, begin, stop)
    position = after
    limit = min(stop, after + 200)
    while position < limit and text[position].isspace():
        position += 1
    if position >= limit:
        return True
    beginning = position
    while beginning < limit and text[beginning] in _OPENERS:
        beginning += 1
    first = text[beginning] if beginning < limit else " "
    if first.islower() and beginning == position:
        return False
    if not single or match.group("close"):
        return not first.islower() or beginning > position
    return not _abbreviated(text, at, begin, first, beginning, limit)


def _abbreviated(text: str, at: int, begin: int, first: str, position: int, limit: int) -> bool:
    """Whether the stop at `at` belongs to an abbreviation, an initial or an ordinal; `first` begins what follows."""
    low = at
    while low > begin and at - low < 24 and not text[low - 1].isspace() and text[low - 1] not in "(\"'«“‘„[’":
        low -= 1
    word = text[low:at]
    if not word:
        return False
    known = _words()
    if word.isdigit():
        if len(word) > 2:
            return False
        before = text[max(begin, low - 12):low].split()
        following = WORD.match(text, position, limit)
        return (bool(before) and before[-1].lower() in known["before-ordinal"]) or (
            following is not None and fold(following.group()) in known["after-ordinal"])
    if first.isdigit() or not first.isalpha():
        # "No. 5", "S. 12": an abbreviation takes a figure; a sentence seldom begins with one
        return fold(word) in known["before-name"] or fold(word) in known["before-figure"]
    letters = [c for c in word if c.isalpha()]
    if len(letters) == 1 and len(word) <= 4 and not letters[0].islower() and not word[0].isdigit():
        if not letters[0].isupper() and text[low - 1: low] in ("'", "\u2019") and text[low - 2: low - 1].isalpha():
            return False  # the end of a word that holds a stroke: Hebrew צ'ן
        return not _wide(letters[0]) and not (word == "X" and _names_the_platform(text, low, begin))
    if "." in word:
        pieces = word.split(".")
        if not letters and not (first.isupper() and all(piece.isdigit() for piece in pieces)):
            return False  # a figure, which a day and a month of a German date (am 28.3. Und) may look like
        if all(len(piece) <= 2 for piece in pieces):
            return fold(word) in known["before-name"] or not _begins_sentence(text, position, limit)
    if fold(word) not in known["before-name"]:
        return False
    # A unit or a year's sign ("5 тыс. руб.", "2020 r.") may well end a sentence; a title or a month before a name does not.
    return not (word.islower() and first.isupper() and re.search(r"[\d.]\s$", text[max(begin, low - 2):low]))


def _names_the_platform(text: str, at: int, begin: int) -> bool:
    """Whether the X at `at` ends a sentence as the platform's name ("wrote on X. The …"): before an initial stands another name or nothing."""
    before = text[max(begin, at - 40): at].split()
    return bool(before) and before[-1][:1].isalpha() and not before[-1][:1].isupper()


def _begins_sentence(text: str, position: int, limit: int) -> bool:
    """After "U.S.": a short capitalised word (The, He, In, But) begins a sentence oftener than it goes on with one."""
    match = WORD.match(text, position, limit)
    return match is not None and len(match.group()) <= 3 and match.group().istitle()


def _wide(character: str) -> bool:
    return "\u3040" <= character <= "\uffef"


def _glued(text: str, match: re.Match[str], begin: int, stop: int) -> bool:
    """No space after the stop: a new sentence only where a small letter or a sign stands before and a capital after."""
    at, after = match.start(), match.end()
    following = text[after]
    before = text[at - 1] if at > begin else " "
    if following in "“«„¿¡「『" or _wide(following):
        return before.isalpha() or before in ")”»"
    if not following.isupper() and not (following.isalpha() and not following.islower() and len(match.group("stop")) == 1 and _full_word(text, at, begin)):
        return False
    if match.group("stop") != ".":
        return True
    if not (before.islower() or before in ")\"”’»%" or match.group("close") or not (before.isupper() or before.isdigit())):
        return False
    if after + 1 < stop and not (text[after + 1].islower() or text[after + 1] in " '’") and following.isupper():
        return False
    word = WORD.match(text, after, min(stop, after + 30))
    low = at
    while low > begin and at - low < 30 and not text[low - 1].isspace():
        low -= 1
    if "/" in text[low:at] or "@" in text[low:at]:
        return False
    return not (word is not None and word.group().lower() in _words()["domain"])


def _full_word(text: str, at: int, begin: int) -> bool:
    """A word of three letters or more before the stop, in a script without capitals."""
    low = max(begin, at - 3)
    return at - low == 3 and all(c.isalpha() or unicodedata.category(c).startswith("M") for c in text[low:at])
