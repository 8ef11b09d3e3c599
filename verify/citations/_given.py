"""Posts whose parts an element gives as data in an attribute, from which a page's own script draws them (newsletters' `data-attrs`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from verify._patterns import regex
from verify._records import dataclass
from verify.citations._elements import Element
from verify.platforms import Address, parse_address

# What the parts are called: in Substack's newsletters (2021 to 2025), in oEmbed's and in the platforms' own answers.
_ADDRESS = ("url", "permalink", "link", "href")
_WORDS = ("full_text", "fullText", "text")
_NAMES = ("name", "author_name", "display_name", "displayName")
_HANDLES = ("username", "screen_name", "screenName", "handle")
_DATES = ("date", "created_at", "createdAt")
_LONGEST = 40_000
_YEAR_BEHIND = regex(r"^(\w{3} \w{3} \d{1,2}) [\d:]{8} \+0000 (\d{4})$")  # "Fri Sep 09 22:00:11 +0000 2022", as X's answers had it


@dataclass(frozen=True, slots=True)
class Given:
    """A post's address and parts as data give them; what they do not give is empty."""

    address: Address
    words: str
    name: str | None
    handle: str | None
    date: str


def read_given(root: Element) -> Given | None:
    """The post that an element's attributes give as data with its words; None where none does."""
    for value in _data(root):
        address = next((found for link in _texts(value, _ADDRESS) if (found := parse_address(link)) is not None), None)
        words = next(_texts(value, _WORDS), "")
        if address is not None and words:
            day = next(_texts(value, _DATES), "")
            given = _YEAR_BEHIND.match(day)
            return Given(
                address, words, next(_texts(value, _NAMES), None), next(_texts(value, _HANDLES), address.handle),
                f"{given.group(1)} {given.group(2)}" if given is not None else day,
            )
    return None


def _data(root: Element) -> Iterator[dict[str, Any]]:
    for name, value in root.attributes.items():
        if not name.startswith("data-") or not value.startswith("{") or len(value) > _LONGEST:
            continue
        try:
            read = json.loads(value)
        except (ValueError, RecursionError):
            continue
        if isinstance(read, dict):
            yield read


def _texts(data: dict[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    """The values of some keys that are text with something in it."""
    for name in names:
        value = data.get(name)
        if isinstance(value, str) and value.strip():
            yield value.strip()
