"""Which language a short stretch of text is in: its script first, then the pieces of letters it is made of.

The tables in `_identify_data` hold, for the languages of one script, what each piece of up to six bytes costs in each
language (an eighth of a nat a step; NOTICE there says where they come from). A row of costs is packed into one
integer, a field a language, so that adding up a text costs one addition a piece whatever the number of languages.
"""

from __future__ import annotations

import functools
import math
import os
from collections import Counter
from collections.abc import Callable, Sequence

from verify._patterns import regex
from verify.languages import _identify_letters as by_letters

_FOLDER = os.path.join(os.path.dirname(__file__), "_identify_data")
_FIELD = 3  # bytes a language in a packed row of costs: room for 180,000 pieces
_MASK = (1 << (8 * _FIELD)) - 1
_STEP = 8.0  # steps of cost a nat
_LONGEST = 6
_KEPT = 8_000  # words, and places between words, whose costs are kept

# Scripts by block. A script that is one language's alone names it; the others have a table.
_BLOCKS = (
    (0x0041, 0x024F, "latin"), (0x0250, 0x02AF, "latin"), (0x1E00, 0x1EFF, "latin"), (0xFF21, 0xFF5A, "latin"),
    (0x0370, 0x03FF, "el"), (0x1F00, 0x1FFF, "el"), (0x0400, 0x052F, "cyrillic"), (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"), (0xFB1D, 0xFB4F, "he"), (0x0600, 0x06FF, "arabic"), (0x0750, 0x077F, "arabic"),
    (0xFB50, 0xFDFF, "arabic"), (0xFE70, 0xFEFC, "arabic"), (0x0900, 0x097F, "devanagari"), (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B00, 0x0B7F, "or"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"),
    (0x0F00, 0x0FFF, "bo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"), (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "kana"), (0x31F0, 0x31FF, "kana"), (0xFF66, 0xFF9D, "kana"),
    (0x3130, 0x318F, "ko"), (0xAC00, 0xD7AF, "ko"), (0x3400, 0x4DBF, "han"), (0x4E00, 0x9FFF, "han"), (0xF900, 0xFAFF, "han"),
    (0x20000, 0x3FFFF, "han"),
)
_TABLED = ("latin", "cyrillic", "arabic", "devanagari")
# A letter of these scripts says as much as two or three of an alphabet.
_WEIGHT = {"kana": 2.5, "han": 2.5, "ko": 2.0}
_NOT_WORDS = regex(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|me)/\S*|[@#][\w.@-]+|\d+")
_FIGURES = regex(r"\d+")
_FOREIGN = -4.0  # what a word of another script says of a language, in nats a word


class _Scripts(dict[str, str]):
    """The script of each character, "" where it has none; filled as characters are met."""

    def __missing__(self, character: str) -> str:
        code = ord(character)
        script = ""
        if character.isalpha() or code > 0x2FF:
            script = next((name for low, high, name in _BLOCKS if low <= code <= high), "")
        self[character] = script
        return script


_SCRIPTS = _Scripts()


class _Packed(dict[str, int]):
    """Packed costs, made when they are first asked for."""

    def __init__(self, make: Callable[[str], int]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> int:
        cost = self[key] = self._make(key)
        return cost


_NOTHING: tuple[float, tuple[int, ...]] = (0.0, ())


class _Table:
    """The costs of pieces in the languages of one script."""

    __slots__ = ("_costs", "_having", "_rows", "_seams", "_small", "costs", "languages", "rarity", "words")

    def __init__(self, script: str) -> None:
        with open(os.path.join(_FOLDER, f"{script}.txt"), encoding="utf-8", newline="\n") as file:
            head = [entry.partition(":") for entry in file.readline().split()]
            self.languages = tuple(code for code, _, _ in head)
            self.rarity = tuple(int(rarity or 0) for _, _, rarity in head)
            count = len(head)
            # Rows are packed when they are first asked for: a short text asks for few.
            lines = file.read().split("\n")[:-1]
            self._rows = dict(zip([line[count:] for line in lines], lines, strict=True))
        self.costs = _Packed(self._row)
        self._having = _words(self.languages)
        self.words = _Packed(self._missing)
        self._small: dict[str, tuple[float, tuple[int, ...]]] = {}
        self._costs: dict[str, int] = {}
        self._seams: dict[str, int] = {}

    def _row(self, piece: str) -> int:
        """The packed costs of a piece."""
        return _pack(self._rows[piece][: len(self.languages)].encode("ascii").translate(_MINUS))

    def _missing(self, word: str) -> int:
        """The packed costs of a small word: to each language that does not have it."""
        those = self._having[word]
        return _pack(bytes(0 if code in those else _MISSING for code in self.languages))

    def without(self, word: str) -> tuple[float, tuple[int, ...]]:
        """What a small word says against a language that does not have it, and the numbers of those languages; nothing of any other word."""
        held = self._small.get(word)
        if held is None:
            listed = _small_words().get(word)
            if listed is None:
                return _NOTHING
            holders = listed.split()
            count = len(self.languages)
            worth = _WORD * _STEP * 3.0 * math.log(count / min(len(holders), count)) / math.log(count)
            held = self._small[word] = worth, tuple(number for number, code in enumerate(self.languages) if code not in holders)
        return held

    def cost(self, text: str) -> list[int]:
        """The cost of `text` (bytes as characters) in each language."""
        total = 0
        words, seams = self._costs, self._seams
        position = 0
        # Words come again and again, so what each costs is kept; what is left are the pieces that reach over a space.
        for word in text[1:-1].split(" "):
            cost = words.get(word)
            if cost is None:
                cost = self._word(word)
            total += cost
            position += len(word) + 1
            seam = text[position - _LONGEST + 2: position + _LONGEST - 1] if position >= _LONGEST - 2 else ""
            cost = seams.get(seam)
            total += self._seam(text, position, seam) if cost is None else cost
        return [(total >> shift) & _MASK for shift in range(0, len(self.languages) * 8 * _FIELD, 8 * _FIELD)]

    def _word(self, word: str) -> int:
        """The packed cost of the pieces of a word with the spaces around it."""
        rows, costs, text = self._rows, self.costs, f" {word} "
        length = len(text)
        total = 0
        for start in range(length):
            for end in range(start + 2, min(start + _LONGEST, length) + 1):
                piece = text[start:end]
                if piece in rows:
                    total += costs[piece]
        for part in word.split():
            bare = part.strip(_AROUND)
            if bare in self._having:
                total += self.words[bare]
        if len(self._costs) >= _KEPT:
            self._costs.clear()
        self._costs[word] = total
        return total

    def _seam(self, text: str, position: int, seam: str) -> int:
        """The packed cost of the pieces that have the space at `position` inside, as their first space inside."""
        rows, costs = self._rows, self.costs
        total = 0
        for start in range(position - 1, max(position - _LONGEST + 1, -1), -1):
            for end in range(position + 2, min(start + _LONGEST, len(text)) + 1):
                piece = text[start:end]
                if piece in rows:
                    total += costs[piece]
            if text[start] == " ":
                break
        if len(self._seams) >= _KEPT:
            self._seams.clear()
        if seam:
            self._seams[seam] = total
        return total


_AROUND = "".join(chr(code) for code in range(33, 65) if not chr(code).isdigit())
_MISSING = 30  # what one of the commonest words of other languages costs a language that has it not: pieces count about thrice


def _words(codes: Sequence[str]) -> dict[str, set[str]]:
    """The commonest small words, as bytes like the pieces, with the languages that have each."""
    having: dict[str, set[str]] = {}
    with open(os.path.join(_FOLDER, "words.tsv"), encoding="utf-8", newline="\n") as file:
        for line in file:
            code, _, listed = line.rstrip("\n").partition("\t")
            if code in codes:
                for word in listed.split():
                    having.setdefault(word.encode("utf-8").decode("latin-1"), set()).add(code)
    return having


def _pack(costs: bytes) -> int:
    """A cost a language as one integer, a field a language."""
    row = bytearray(len(costs) * _FIELD)
    row[::_FIELD] = costs
    return int.from_bytes(row, "little")


_MINUS = bytes((code - 33) % 256 for code in range(256))


@functools.lru_cache(maxsize=len(_TABLED))
def _table(script: str) -> _Table:
    return _Table(script)


def languages() -> tuple[str, ...]:
    """Every language that can be told, as BCP 47 primary tags."""
    alone = {name for _, _, name in _BLOCKS if len(name) == 2}
    tabled = {code for script in _TABLED for code in _table(script).languages}
    return tuple(sorted(alone | tabled | by_letters.alphabets().keys() | {"ja", "zh"}))


def _without_signs(text: str) -> str:
    """A text without links, handles, hashtags and figures."""
    if "/" in text or "@" in text or "#" in text or "www." in text:
        return _NOT_WORDS.sub(" ", text)
    return _FIGURES.sub(" ", text)  # as that, but it does not ask of every word whether it is an address


def script_of(text: str) -> str | None:
    """The script that most of the letters are of: latin, cyrillic, arabic, devanagari, cjk, or a language's tag."""
    return _main_script(text)[0]


def _main_script(text: str) -> tuple[str | None, float]:
    if text.isascii():
        return ("latin", 1.0) if any(c.isalpha() for c in text) else (None, 0.0)
    counts: dict[str, float] = {}
    for character, times in Counter(text).items():
        script = _SCRIPTS[character]
        if script:
            counts[script] = counts.get(script, 0.0) + _WEIGHT.get(script, 1.0) * times
    if not counts:
        return None, 0.0
    kana = counts.pop("kana", 0.0)
    if kana or "han" in counts:
        counts["cjk"] = counts.pop("han", 0.0) + kana
        if kana * 20 >= counts["cjk"]:
            counts["ja"] = counts.pop("cjk")
    script = max(counts, key=lambda name: counts[name])
    return script, counts[script] / sum(counts.values())


def is_told_by_letters(code: str) -> bool:
    """Whether a language is told by the letters that it writes alone: no table holds its pieces."""
    return code in by_letters.alphabets() and code not in _table("cyrillic").languages


def identify(text: str, candidates: Sequence[str] = ()) -> tuple[str | None, float]:
    """The language of `text` and how sure that is (0 to 1); None where it holds no words.

    `candidates` narrows the answer to these languages where the script lets it. Links, handles, hashtags and
    figures say nothing. Chinese characters without kana are Chinese, unless only Japanese is a candidate.
    """
    words = _without_signs(text[:4000])
    script, share = _main_script(words)
    if script is None:
        return None, 0.0
    if script == "cjk":
        code = "ja" if "ja" in candidates and "zh" not in candidates else "zh"
        return code, 0.9 * share
    if script not in _TABLED:
        return script, share
    table = _table(script)
    if script == "cyrillic" and not candidates:
        lettered, sure = by_letters.told(words, table.languages)
        if lettered is not None:
            return lettered, share * sure
    costs = table.cost(_prepared(words))
    if len(words) <= _SHORT:
        costs = _with_words(words, table, costs)
        if script == "cyrillic":
            strange = by_letters.strangers(words, table.languages)
            costs = [cost + int(_STRANGE * _STEP * 3.0 * (count - min(strange))) for cost, count in zip(costs, strange, strict=True)]
    order = [(cost + rare, code) for cost, rare, code in zip(costs, table.rarity, table.languages, strict=True)]
    order = [entry for entry in order if entry[1] in candidates] or order
    order.sort()
    if len(order) == 1:
        return order[0][1], share
    # The pieces overlap, so that their evidence is counted about three times over.
    margin = (order[1][0] - order[0][0]) / _STEP / 3.0
    return order[0][1], share / (1.0 + math.exp(-min(margin, 30.0)))


# Below this many characters, what a text's letters say is too little: its small words are asked, and its names are not.
_SHORT = 500
_STRANGE = 12.0  # nats against a language for each letter that it does not write and another here does
_WORD = 1.6  # nats a small word is worth, times how few languages have it
_LETTERS = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@functools.lru_cache(maxsize=1)
def _small_words() -> dict[str, str]:
    """The languages that have each small word, a space before each but the first."""
    with open(os.path.join(_FOLDER, "words.txt"), encoding="utf-8") as file:
        return {word: codes for word, _, codes in (line.partition(" ") for line in file)}


def _with_words(text: str, table: _Table, costs: list[int]) -> list[int]:
    """The costs of a short text: of its words without the names among them, each small word counting for the languages that have it."""
    words = _LETTERS.findall(text)
    plain = [w for number, w in enumerate(words) if not w[:1].isupper() or number == 0]
    if 3 <= len(plain) < len(words):
        # A name is spelt as its country spells; half of what the whole says, and the rest from the words that are no names.
        without = table.cost(_prepared(" ".join(plain)))
        costs = [(cost + other) // 2 for cost, other in zip(costs, without, strict=True)]
    result = [float(cost) for cost in costs]
    for word in words:
        worth, others = table.without(word.lower())
        for number in others:
            result[number] += worth
    return [int(value) for value in result]


def _prepared(words: str) -> str:
    return (" " + " ".join(words.lower().split()) + " ").encode("utf-8", "replace").decode("latin-1")


def token_scores(words: Sequence[str], codes: Sequence[str], beside_kana: frozenset[int] = frozenset()) -> list[tuple[float, ...]]:
    """For each word its log-probability (nats, up to a constant a word) in each of the languages `codes`.

    Words without letters say nothing (all zero); a word of a script that a language is not written in counts
    against it. Chinese characters count against Japanese but at the places `beside_kana`.
    """
    asked = tuple(codes)
    return [tuple(max(score, 0.0) if score == _NO_KANA else score for score in _scores(word, asked)) if place in beside_kana else _scores(word, asked) for place, word in enumerate(words)]


# What a Chinese character says against Japanese (nats), of whose signs half are kana; and the standards whose characters a language writes.
_NO_KANA = -0.5
_CHINESE, _JAPANESE = ("gb2312", "big5"), ("shift_jis",)


def _is_not_of(word: str, standards: Sequence[str]) -> bool:
    """Whether a word holds a character that none of some character sets has."""
    for standard in standards:
        try:
            word.encode(standard)
        except UnicodeEncodeError:
            continue
        return False
    return True


@functools.lru_cache(maxsize=8192)
def _scores(word: str, codes: tuple[str, ...]) -> tuple[float, ...]:
    script, _ = _main_script(word)
    if script is None:
        return (0.0,) * len(codes)
    if script in _TABLED:
        table = _table(script)
        costs = table.cost(_prepared(word))
        known = {code: -cost / _STEP / 2.0 for code, cost in zip(table.languages, costs, strict=True)}
        other = _FOREIGN + max(known.values())
        if script == "cyrillic":
            known.update(by_letters.weighed(word, known, codes))
        return tuple(known.get(code, other) for code in codes)
    if script == "cjk":
        eastern = {"zh": _FOREIGN if _is_not_of(word, _CHINESE) else 0.0, "ja": _FOREIGN if _is_not_of(word, _JAPANESE) else _NO_KANA, "ko": _FOREIGN / 2}
        return tuple(eastern.get(code, _FOREIGN) for code in codes)
    return tuple(0.0 if code == script else _FOREIGN for code in codes)
