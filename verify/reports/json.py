"""JSON: the whole run as one document, after the schema that ships with the package."""

from __future__ import annotations

import json

from verify.model import ArticleReport
from verify.reports._document import run_document
from verify.reports._format import Page, Writer
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
        text = json.dumps(run_document(self._reports, self._words), ensure_ascii=False, indent=2) + "\n"
        # A lone surrogate cannot be written as UTF-8; as an escape it can.
        return "".join(f"\\u{ord(c):04x}" if 0xD800 <= ord(c) <= 0xDFFF else c for c in text) if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def write(page: Page) -> Writer:
    return _Json(page)
