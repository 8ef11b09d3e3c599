"""How annotation tools find words again: by what they are and what stands around them, and by their offsets."""

from __future__ import annotations

from typing import Any

from verify.model import ArticleReport, Evidence
from verify.reports._places import file_uri, utf16_units
from verify.reports._visible import encodable

CONTEXT = 32  # letters on each side, as Hypothesis gives


def selectors(report: ArticleReport, evidence: Evidence, *, utf16: bool = False) -> list[dict[str, Any]]:
    """A quote and a position selector of the words. Positions are code points (W3C), or UTF-16 units (Hypothesis)."""
    text = report.text or ""
    start, end = evidence.start, evidence.end
    quote = {
        "type": "TextQuoteSelector",
        "exact": encodable(text[start:end] or evidence.text),
        "prefix": encodable(text[max(0, start - CONTEXT): start]),
        "suffix": encodable(text[end: end + CONTEXT]),
    }
    if utf16:
        start, size = utf16_units(text[:start]), utf16_units(text[start:end])
        end = start + size
    return [quote, {"type": "TextPositionSelector", "start": start, "end": end}]


def source_of(report: ArticleReport) -> str:
    """The address of the article: the page's own, else that of its file."""
    return encodable(report.url) if report.url else file_uri(report.path)
