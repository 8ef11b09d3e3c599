"""Hypothesis: what its client imports (Settings, Import), which is its own export and not the W3C's JSON-LD.

Positions are UTF-16 units, as browsers count; the client finds the words by the quotation and goes by positions only between
equal ones. It replaces the address by that of the page it is open on.
"""

from __future__ import annotations

from typing import Any

from verify import __version__
from verify.model import ArticleReport
from verify.reports._format import Page, Writer
from verify.reports._json_text import json_text
from verify.reports._selectors import selectors, source_of
from verify.reports._visible import one_line, visible
from verify.reports._words import Words


class _Hypothesis:
    def __init__(self, page: Page) -> None:
        self._words = Words(page.language)
        self._annotations: list[dict[str, Any]] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        source = source_of(report)
        for finding in report.findings:
            if finding.article is None:
                continue
            text = _quiet(self._words.message(finding.message))
            if finding.post is not None:
                text += f"\n\n> {_quiet(one_line(finding.post.text))}"
            self._annotations.append({
                "uri": source,
                "text": text,
                "tags": ["verify", finding.rule, finding.severity],
                "document": {"title": [one_line(report.title or report.path)]},
                "target": [{"source": source, "selector": selectors(report, finding.article, utf16=True)}],
            })
        return ""

    def end(self) -> str:
        # The client asks for a date and a user of the export but reads neither; one run must equal the next.
        document = {"export_date": "", "export_userid": "", "client_version": f"verify {__version__}", "annotations": self._annotations}
        return json_text(document, indent=1)


def _quiet(text: str) -> str:
    """Text that Hypothesis' Markdown shows as it stands: no markup, no picture fetched from anywhere."""
    return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace("[", "\\[").replace("!", "&#33;").replace("`", "\\`").replace("*", "\\*").replace("_", "\\_")


def write(page: Page) -> Writer:
    return _Hypothesis(page)
