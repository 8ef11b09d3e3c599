"""The names of the places where posts stand, as prose writes and inflects them: Facebooku, Фейсбуке."""

from __future__ import annotations

import functools

from verify.claims._spelling import romanise, same_word

_PLATFORMS = frozenset("x twitter facebook instagram telegram bluesky mastodon threads linkedin tiktok youtube".split())
_LONG = 6  # letters from which an ending makes no other word of a name
_LONG_NAMES = tuple(name for name in _PLATFORMS if len(name) >= _LONG)


def is_platform(text: str) -> bool:
    """Whether a word names a place where posts stand, in whatever script and case."""
    return _names_platform(romanise(text))


def begins_with_platform(text: str) -> bool:
    """Whether a word is the long name of a place where posts stand, with an ending at most: Facebooku, and not Wouter, which may be spelt much like Twitter."""
    return text.lower().startswith(_LONG_NAMES)


@functools.lru_cache(maxsize=1_000)
def _names_platform(word: str) -> bool:
    return word in _PLATFORMS or (len(word) >= _LONG and any(same_word(word, name) for name in _LONG_NAMES))
