"""What numbers are told in, as languages without a file of words write it: units, scales, money, and people, years, months and days."""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence

from verify.languages._tokens import fold

_FILE = os.path.join(os.path.dirname(__file__), "_measures_abroad.txt")
_ENDED = "*"

Measure = tuple[str, str]  # its kind (unit, scale, currency, thing) and which one


def measure_abroad(words: Sequence[str]) -> tuple[Measure, int] | None:
    """What the folded words behind a number tell it in, with how many of them do."""
    whole, begun = _measures()
    for count in (2, 1):
        phrase = " ".join(words[:count])
        if len(words) >= count and phrase in whole:
            return whole[phrase], count
    found = next((measure for stem, measure in begun if words and words[0].startswith(stem)), None)
    return None if found is None else (found, 1)


@functools.lru_cache(maxsize=1)
def _measures() -> tuple[dict[str, Measure], tuple[tuple[str, Measure], ...]]:
    """The whole phrases, and the beginnings of words."""
    whole: dict[str, Measure] = {}
    begun: list[tuple[str, Measure]] = []
    with open(_FILE, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            head, _, words = line.partition(":")
            kind, key = head.split()
            for word in words.split():
                if word.endswith(_ENDED):
                    begun.append((fold(word.removesuffix(_ENDED)), (kind, key)))
                else:
                    whole[fold(word.replace("_", " "))] = kind, key
    return whole, tuple(begun)
