"""GitLab's Code Quality report: what its merge requests show, also in the free tier."""

from __future__ import annotations

from typing import Any

from verify.model import ArticleReport
from verify.reports._fingerprint import fingerprints
from verify.reports._format import Page, Writer
from verify.reports._json_text import json_text
from verify.reports._places import Places, file_path
from verify.reports._visible import encodable, one_line
from verify.reports._words import Words

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


class _CodeQuality:
    def __init__(self, page: Page) -> None:
        self._words = Words(page.language)
        self._issues: list[dict[str, Any]] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        places = Places(report)
        for finding, fingerprint in fingerprints(report):
            self._issues.append({
                "description": one_line(self._words.message(finding.message)),
                "check_name": finding.rule,
                "fingerprint": fingerprint,
                "severity": _SEVERITIES[finding.severity],
                "location": {"path": encodable(file_path(report.path)), "lines": {"begin": places.region(finding.article).line}},
            })
        return ""

    def end(self) -> str:
        return json_text(self._issues, indent=1)


def write(page: Page) -> Writer:
    return _CodeQuality(page)
