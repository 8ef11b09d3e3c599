"""JSON Lines: one article report a line, as it is finished."""

from __future__ import annotations

import json

from verify.model import ArticleReport
from verify.reports._document import article_document
from verify.reports._format import Page, Writer
from verify.reports._words import Words


class _JsonLines:
    def __init__(self, page: Page) -> None:
        self._words = Words(page.language)

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        return json.dumps(article_document(report, self._words), ensure_ascii=True) + "\n"

    def end(self) -> str:
        return ""


def write(page: Page) -> Writer:
    return _JsonLines(page)
