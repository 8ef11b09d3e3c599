"""What a platform counts below a post: `12 Retweets 34 Likes`, `1,204 件の表示`, `12,4 k vues`, or the bare figures."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from verify._patterns import regex
from verify.citations._phrases import is_unparted, phrases

# On lines of their own two figures are enough; in running text, where a list of scores may stand, it takes four.
BARE = regex(r"(?:[ \t\r]*\n\s{0,8}\d[\d.,]{0,8}[ \u00a0]?[KMk]?(?=\s|$)){2,6}|(?:(?<=[^\d\s]) \d[\d.,]{0,8}[KMk]?)(?: \d[\d.,]{0,8}[KMk]?(?=\s|$)){3,5}(?! \d)")

# How a post's words end, where a sentence does not go on.
ENDED = regex(r"(?:[.!?…。！？।۔؟»”\"」』)·•∙|]|[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?|(?:#|pic\.(?:twitter|x)\.com/|t\.co/)\w+)\s*$")
_NEAR = 40


@functools.lru_cache(maxsize=1)
def counts() -> re.Pattern[str]:
    """One or more things counted, in any language, one behind another."""
    return regex(rf"(?:\s*[·•∙|,]?\s*{_one()})+", re.IGNORECASE)


def find_counts(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Where the first counts below a post stand between two places: several in a row, or one that no sentence runs into or goes on behind, and not comments alone."""
    for match in counts().finditer(text, begin, end):
        if _of_articles().fullmatch(match.group()):
            continue
        if "\n" in match.group() or _several().match(match.group()) or ENDED.search(text[max(begin, match.start() - _NEAR):match.start()]) or _stops(text, match.end()):
            return match.span()
    return None


def _stops(text: str, end: int) -> bool:
    """Whether the line ends at a place, or another sentence begins there."""
    behind = text[end:end + 3].lstrip(" \u00a0")
    return not behind or behind[0] == "\n" or behind[0].isupper()


@functools.lru_cache(maxsize=1)
def _several() -> re.Pattern[str]:
    return regex(rf"(?:\s*[·•∙|,]?\s*{_one()}){{2}}", re.IGNORECASE)


@functools.lru_cache(maxsize=1)
def _of_articles() -> re.Pattern[str]:
    return regex(rf"(?:\s*[·•∙|,]?\s*{_one(phrases('discussed'))})+", re.IGNORECASE)


def _one(words: Sequence[str] = ()) -> str:
    """The pattern of one thing counted, any or one of some."""
    words = words or (*phrases("counted"), *phrases("discussed"))
    unparted = _any(word for word in words if is_unparted(word))
    parted = _any(word for word in words if not is_unparted(word))
    counted = rf"(?:(?:{parted})(?!\w)|(?:{unparted}))"
    number = rf"\d[\d.,\u066b\u066c\u00a0 ]*\s?(?:{_any(phrases('scale'))})?"
    return rf"(?:{number}\s*{counted}|(?:{_any(phrases('device'))})(?!\w)|{counted}\s*{number}(?:[回회次]|(?!\w)))"


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))
