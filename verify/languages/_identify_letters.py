"""Languages that their letters tell: those written in Cyrillic for which there is no table of pieces.

`_identify_data/letters.txt` holds the alphabet of each language. A text in one of them has letters that no language with a table has; of
several languages that have all its letters, the one with the fewest letters beside them is likeliest.
"""

from __future__ import annotations

import functools
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

_PATH = os.path.join(os.path.dirname(__file__), "_identify_data", "letters.txt")
_FEWEST, _LEAST_SHARE = 2, 0.03  # letters that no language with a table has: fewer come with a name
_STRANGE, _PLAIN = 3.0, 0.7  # nats: against a language for a letter that it has not, and for a word all of whose letters one with a table may write


@functools.lru_cache(maxsize=1)
def alphabets() -> dict[str, frozenset[str]]:
    """The letters of each language, in lower case."""
    with open(_PATH, encoding="utf-8") as file:
        return {code: frozenset(letters) for code, letters in (line.split() for line in file if not line.startswith("#"))}


def strangers(text: str, codes: Sequence[str]) -> list[int]:
    """How many letters of a text each language does not write."""
    counts = Counter(character for character in text.lower() if character.isalpha())
    return [sum(times for letter, times in counts.items() if letter not in alphabets()[code]) for code in codes]


def told(text: str, tabled: Sequence[str]) -> tuple[str | None, float]:
    """The language whose letters a text is written in and how sure that is, None where one of those with a table may have written it."""
    counts = Counter(character for character in text.lower() if character.isalpha())
    outside = {code: sum(times for letter, times in counts.items() if letter not in letters) for code, letters in alphabets().items()}
    strange = min(count for code, count in outside.items() if code in tabled)
    if strange < max(_FEWEST, _LEAST_SHARE * counts.total()):
        return None, 0.0
    left, _, code = min((count, len(alphabets()[code]), code) for code, count in outside.items())
    if code in tabled:
        return None, 0.0
    return code, 1.0 - 0.5 ** (strange - left)


def weighed(word: str, known: Mapping[str, float], codes: Iterable[str]) -> dict[str, float]:
    """What a word says for each language of this writing, where one that is asked for has no table; `known` is what the tables say."""
    asked = [code for code in codes if code in alphabets()]
    if all(code in known for code in asked):
        return {}
    letters = [letter for letter in word.lower() if letter.isalpha()]
    outside = {code: sum(letter not in alphabets()[code] for letter in letters) for code in asked}
    tabled = [alphabets()[code] for code in asked if code in known]
    shown = any(all(letter not in alphabet for alphabet in tabled) for letter in letters)
    plain = max(known.values()) - (0.0 if shown else _PLAIN)
    return {code: known.get(code, plain) - _STRANGE * count for code, count in outside.items()}
