"""The language that a BCP 47 tag names, by the code it has today."""

from __future__ import annotations

import functools

from verify._patterns import regex

# Codes of 1988 that ISO 639 withdrew in 1989 (IANA language subtag registry: iw, in, mo) and that X still writes in its embeds, and names of one written language.
RENAMED = {"iw": "he", "in": "id", "tl": "fil", "mo": "ro", "nb": "no", "cmn": "zh", "yue": "zh"}
# What says that no language was told: ISO 639-2's own codes, and those of X for a post of links, tags, media, mentions or hardly a word.
_NONE = frozenset("und mul zxx art xx qam qct qht qme qst".split())
_PARTS = regex(r"[-_]")
_CODE = regex(r"[a-z]{2,3}")


@functools.lru_cache(maxsize=256)  # every post of a page is asked for the few of its page
def primary_tag(tag: str) -> str | None:
    """The code of the language a tag names, without its region or script; None where it names none."""
    primary = _PARTS.split(tag.strip())[0].lower()
    return RENAMED.get(primary, primary) if _CODE.fullmatch(primary) and primary not in _NONE else None
