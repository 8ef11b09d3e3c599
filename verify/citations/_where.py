"""Where a post stands, as a signature or a profile says it behind the account: `on Truth Social`, `auf X`, `Twitter'da`, `의 트위터`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from verify._patterns import regex
from verify.citations._phrases import is_unparted, phrases, worded


def platform_behind(text: str, position: int) -> tuple[str, int] | None:
    """The platform that is named at a place, behind at most a word that leads to it, and where that ends; None where none is."""
    match = _named().match(text, position)
    if match is None:
        return None
    called = dict(worded("called"))
    return called[next(name for name in match.groups() if name is not None).lower()], match.end()


def platforms_named(lower: str) -> set[str]:
    """The platforms that a stretch in lower case names by more than a letter."""
    return {platform for name, platform in worded("called") if len(name) > 2 and name in lower and _stands_alone(name, lower)}


def is_named(sought: str, lower: str) -> bool:
    """Whether one platform is named so; its few names are found in a whole text in a tenth of the time, and that there is none of an eastern letter in a tenth of that."""
    return any((name.isascii() or name[0] in lower) and name in lower and _stands_alone(name, lower) for name in _names(sought))


@functools.lru_cache(maxsize=16)
def _names(platform: str) -> tuple[str, ...]:
    return tuple(name for name, called in worded("called") if called == platform and len(name) > 2)


def _stands_alone(name: str, lower: str) -> bool:
    return is_unparted(name) or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", lower) is not None


@functools.lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    """A name alone, or behind its word; a name of one letter never without the word, or an ending of its own ("X'te", "X:ssä")."""
    names = phrases("called")
    joined = _any(name for name in names if is_unparted(name))
    parted = [name for name in names if not is_unparted(name)]
    long, short, letter = (_any(name for name in parted if few <= len(name) <= most) for few, most in ((5, 99), (2, 4), (1, 1)))
    leads = [word for word in phrases("on") if not is_unparted(word)]
    lead = "|".join(re.escape(word) + (r"[ \u00a0]+" if word[-1].isalnum() else "") for word in leads)
    lead = rf"{lead}|{_any(word for word in leads if len(word) == 1 and not word.isascii())}|[/|][ \u00a0]?"
    eastern = rf"(?:(?:{_any(word for word in phrases('on') if is_unparted(word))})[ \u00a0]?)"
    ending = r"['’:][^\W\d_]{1,4}"
    return regex(
        rf"[ \u00a0,(/|·•]{{0,3}}(?:(?:{lead})?(?:({long})(?:{ending}|[^\W\d_]{{1,4}})?|({short})(?:{ending})?)(?!\w)|(?:{lead})({letter})(?!\w)|({letter}){ending}(?!\w)"
        rf"|{eastern}?({joined})|{eastern}({long}|{short}|{letter})(?![A-Za-z]))", re.IGNORECASE,
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))
