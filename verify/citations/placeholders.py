"""Embeds that hold no words, as they are left in running text: `Post by @name@server`, `View on Mastodon` (Mastodon 4.3 and Threads write both in English everywhere)."""

from __future__ import annotations

from collections.abc import Sequence

from verify._patterns import regex
from verify.citations._free import Free
from verify.citations.cards import Card
from verify.model import Span

_LEFT = regex(r"(?<![\w@])Post by @(?P<handle>\w[\w.]{0,40}(?:@[\w-]+(?:\.[\w-]+){1,4})?)[ \u00a0]*(?:\n\s{0,8}|[ \u00a0])View on (?P<platform>Mastodon|Threads)(?!\w)")


def find_placeholders(text: str, taken: Sequence[Span] = ()) -> list[Card]:
    """The posts of which a text says no more than whose they are and where they stand."""
    if "View on " not in text:
        return []
    free = Free(taken)
    return [
        Card(
            span=Span(*match.span()), words=Span(match.end(), match.end()), name=None, name_span=None, handle=match.group("handle"), handle_span=Span(*match.span("handle")),
            date=None, platform=match.group("platform").lower(), confidence=0.9,
        )
        for match in _LEFT.finditer(text) if free.around(match.start(), match.end()) is not None
    ]
