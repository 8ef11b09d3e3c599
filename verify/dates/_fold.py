"""Text as the date grammar compares it: one character for one, so that offsets seldom have to be mapped."""

from __future__ import annotations

import unicodedata

from verify._patterns import regex
from verify.dates._tokens import Words
from verify.text import fold_character

# Signs that are written or left out at will: marks of direction, joiners, vowel signs of Arabic and Hebrew, the tatweel.
_DELETED = regex(r"[\u00ad\u061c\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f\u0487]")
_OF_A_LETTER = regex(r"[\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u0300-\u036f\u0487]")
_ALIKE = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ئ": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ؤ": "و",
    "،": ",", "、": ",", "，": ",", "⹁": ",", "፣": ",", "؛": ";", "：": ":", "（": "(", "）": ")", "／": "/", "．": ".", "～": "~", "〜": "~", "∼": "~", "|": "*", "•": "*",
    "・": "*", "∙": "*", "⋅": "*", "·": "*", "־": "-", "۔": ".", "॥": "।", "״": '"', "׳": "'", "…": ".", "«": '"', "»": '"', "ʻ": "'", "ʿ": "'", "ʾ": "'",
}


def _one(character: str) -> str:
    alike = _ALIKE.get(character)
    if alike is not None:
        return alike
    if not character.isascii():
        digit = unicodedata.digit(character, -1)
        if digit >= 0 and unicodedata.category(character) == "Nd":
            return str(digit)
        folded = fold_character(character)
        return folded if len(folded) == 1 else character.lower()[:1]
    return character.lower()


class _Table(dict[int, str]):
    def __missing__(self, code: int) -> str:
        held = _one(chr(code))
        self[code] = held
        return held


_TABLE = _Table()


class _Stable(dict[str, str]):
    """What each character is folded to, "" where that were folded to something else in turn."""

    def __missing__(self, character: str) -> str:
        alike = _TABLE[ord(character)]
        held = self[character] = alike if _TABLE[ord(alike)] == alike == alike.lower() else ""
        return held


_STABLE = _Stable()
_ASCII = bytes(range(128))
# Where a text has few characters beyond ASCII, each is replaced throughout, in a sixth of the time that it takes to look up every character: at most so
# many different ones, and one of their bytes in so many characters.
_FEW, _FEW_BYTES = 24, 4
_SHORT = 48  # characters, up to which to look up each takes less time than to find the others


def _others(text: str) -> str | None:
    """The characters of a text that are not ASCII, each once, where these are few and stably folded; else None."""
    if len(text) <= _SHORT:
        return None
    left = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    if len(left) * _FEW_BYTES > len(text):
        return None
    others = set(left.decode("utf-8", "surrogatepass"))
    return "".join(others) if len(others) <= _FEW and all(map(_STABLE.__getitem__, others)) else None


def _translated(text: str, others: str | None) -> str:
    """A text folded character by character, whose `others` are those beyond ASCII, where they are few."""
    if others is None:
        return text.translate(_TABLE)
    for character in others:
        if (alike := _STABLE[character]) != character:
            text = text.replace(character, alike)
    return text.lower().replace("|", "*")


def fold(text: str) -> str:
    """`text` folded, without the signs that may be left out."""
    if text.isascii():
        return text.lower().replace("|", "*")
    return _DELETED.sub("", text).translate(_TABLE)


class Folded:
    """A text folded for dates. `raw` is the text without the signs left out, as long as `folded`; `origin` is None where none was."""

    __slots__ = ("_words", "folded", "origin", "raw", "text")

    def __init__(self, text: str) -> None:
        self.text = self.raw = text
        self.origin: list[int] | None = None
        self._words: Words | None = None
        if text.isascii():
            self.folded = text.lower().replace("|", "*")
            return
        others = _others(text)
        if _DELETED.search(text if others is None else others) is not None:
            gone = [m.start() for m in _DELETED.finditer(text)]
            origin: list[int] = []
            position = 0
            for place in gone:
                origin.extend(range(position, place))
                position = place + 1
            origin.extend(range(position, len(text)))
            self.origin = origin
            self.raw = text = _DELETED.sub("", text)
        self.folded = _translated(text, others)

    @property
    def words(self) -> Words:
        """The words and figures of the folded text, found when they are first asked for."""
        if self._words is None:
            self._words = Words(self.folded)
        return self._words

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `folded[start:end]` stands in the text; a mark of direction left out behind it stays outside, a mark of its last letter inside."""
        if self.origin is None:
            return start, end
        stop = self.origin[end - 1] + 1
        while stop < len(self.text) and _OF_A_LETTER.match(self.text[stop]):
            stop += 1
        return self.origin[start], stop

    def position(self, offset: int) -> int:
        """Where the folded text goes on with what stands at `offset` of the text."""
        if self.origin is None:
            return offset
        import bisect

        return bisect.bisect_left(self.origin, offset)
