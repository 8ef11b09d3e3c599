"""JSON: the whole run as one document, after the schema that ships with the package."""

from __future__ import annotations

from verify.model import ArticleReport
from verify.reports._document import run_document
from verify.reports._format import Page, Writer
from verify.reports._json_text import json_text
from verify.reports._words import Words


class _Json:
    def __init__(self, page: Page) -> None:
        self._words = Words(page.language)
        self._reports: list[ArticleReport] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        self._reports.append(report)
        return ""

    def end(self) -> str:
        return json_text(run_document(self._reports, self._words), indent=2)


def write(page: Page) -> Writer:
    return _Json(page)
