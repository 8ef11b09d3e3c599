"""The posts that an article shows: embedded in its markup, flattened into its text, merged into one list."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from verify.model import Article, Citation, Span

__all__ = ["detect_language", "find_citations"]


def find_citations(article: Article) -> tuple[Citation, ...]:
    """The posts that an article shows, in order of their start, with the ids c1, c2 ... Total on every article."""
    from verify.citations.flattened import find_flattened
    from verify.citations.merged import merge

    embedded: tuple[Citation, ...] = ()
    if article.fragments:
        from verify.citations.embedded import find_embedded

        embedded = tuple(find_embedded(article))
    masked = tuple(citation.span for citation in embedded if len(citation.span) > 0)
    flattened = find_flattened(article.text, language=article.language, masked=masked, reference=_day(article))
    return merge((*embedded, *flattened))


def _day(article: Article) -> datetime.date | None:
    """The day of the article, as far as it says."""
    for value in (article.published, article.modified):
        try:
            return datetime.date.fromisoformat((value or "")[:10])
        except ValueError:
            continue
    return None


def detect_language(article: Article, citations: Sequence[Citation] = ()) -> str | None:
    """The language of an article's prose: declared, or told from what stands outside its citations."""
    if article.language:
        return article.language
    from verify.citations.prose import prose_language

    spans: list[Span] = [citation.span for citation in citations]
    return prose_language(article.text, spans) or prose_language(article.text)
