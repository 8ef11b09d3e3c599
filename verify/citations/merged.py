"""One citation for one post: what the markup showed and what the text shows, put together."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence

from verify.model import Citation


def merge(citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations in order of their start, every post once, with the ids c1, c2 ...

    Two are one post when platform and id agree, or, one of them being embedded, handle, day and words do. The one whose words the
    reader sees stays; what it lacks is taken from the other.
    """
    kept: list[Citation] = []
    by_id: dict[tuple[str, str], int] = {}
    by_words: dict[tuple[str, str, str, str], int] = {}
    signed = Counter(map(_signer, citations))
    for citation in sorted(citations, key=lambda c: (c.span.start, -c.span.end)):
        place = by_id.get((citation.platform, citation.post_id)) if citation.post_id else None
        words = _words(citation) if signed[_signer(citation)] > 1 else None  # what nobody else signs is no other's
        if place is None and words is not None:
            place = by_words.get(words)
            if place is not None and kept[place].form == citation.form == "text":
                place = None  # running text that shows a post twice shows two passages, each with prose of its own
            other = kept[place].post_id if place is not None else None
            if other and citation.post_id and other != citation.post_id:
                place = None
        if place is None:
            place = len(kept)
            kept.append(citation)
        else:
            kept[place] = _completed(kept[place], citation)
        if citation.post_id:
            by_id.setdefault((citation.platform, citation.post_id), place)
        if words is not None:
            by_words.setdefault(words, place)
    return tuple(dataclasses.replace(citation, id=f"c{number}") for number, citation in enumerate(kept, 1))


def _signer(citation: Citation) -> tuple[str, str]:
    return citation.platform, (citation.account.handle or "").casefold()


def _words(citation: Citation) -> tuple[str, str, str, str] | None:
    platform, handle = _signer(citation)
    text = "".join(c for c in citation.text.casefold() if c.isalnum()) if handle else ""
    return (platform, handle, citation.date.value[:10] if citation.date else "", text) if text else None


def _completed(first: Citation, second: Citation) -> Citation:
    """The one that the reader sees (then the one with words, then the first), with what only the other knows."""
    if _worth(second) > _worth(first):
        first, second = second, first
    changes: dict[str, object] = {}
    for field in ("date", "post_id", "url", "language", "quotes", "replies_to"):
        if getattr(first, field) is None and getattr(second, field) is not None:
            changes[field] = getattr(second, field)
    if not first.links and second.links:
        changes["links"] = second.links
    if (first.account.handle is None and second.account.handle is not None) or (first.account.name is None and second.account.name is not None and second.account.handle == first.account.handle):
        changes["account"] = second.account
    if not first.text and len(second.span) == 0 < len(first.span):
        changes.update(text=second.text, truncated=second.truncated)
    return dataclasses.replace(first, **changes) if changes else first  # type: ignore[arg-type]


def _worth(citation: Citation) -> tuple[bool, bool, bool]:
    return citation.text_span is not None, bool(citation.text), len(citation.span) > 0
