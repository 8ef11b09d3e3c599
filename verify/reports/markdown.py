"""Markdown: a table of what was found, for job summaries and comments on pull requests."""

from __future__ import annotations

from verify._patterns import regex
from verify.model import ArticleReport, Finding
from verify.reports._document import counted_only, summary
from verify.reports._format import Page, Writer
from verify.reports._places import Places, file_path
from verify.reports._visible import clipped, one_line
from verify.reports._words import Words

_MARKS = {"error": "❌", "warning": "⚠️", "note": "ℹ️"}
_BYTES = 900_000  # GitHub refuses all of a step's summary above 1 MiB (November 2026)


class _Markdown:
    def __init__(self, page: Page) -> None:
        self._words = Words(page.language)
        self._reports: list[ArticleReport] = []
        self._rows: list[tuple[int, str]] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        self._reports.append(counted_only(report))
        path = _cell(file_path(report.path), 200)
        if report.unreadable is not None:
            self._rows.append((0, f"| ❌ | {self._words('unreadable')} | {path} | {_cell(report.unreadable, 300)} | | |"))
            return ""
        places = Places(report)
        for finding in report.findings:
            self._rows.append((("error", "warning", "note").index(finding.severity), self._row(finding, path, places)))
        return ""

    def end(self) -> str:
        counts = summary(self._reports)
        w = self._words
        title = w.plural("{number} error", "{number} errors", counts["error"]) if counts["error"] else w("no errors")
        lines = [
            f"### verify: {title}", "",
            ", ".join((
                w.plural("{number} article", "{number} articles", counts["articles"]),
                w.plural("{number} quoted post", "{number} quoted posts", counts["citations"]),
                w.plural("{number} warning", "{number} warnings", counts["warning"]),
                w.plural("{number} note", "{number} notes", counts["note"]),
            )) + ".",
        ]
        if counts["suppressed"]:
            lines += ["", w.plural("{number} finding is suppressed.", "{number} findings are suppressed.", counts["suppressed"])]
        rows = [row for _, row in sorted(self._rows, key=lambda pair: pair[0])]
        if rows:
            lines += ["", f"| | {w('rule')} | {w('place')} | {w('what')} | {w('article')} | {w('post')} |", "|---|---|---|---|---|---|"]
            size = 0
            for number, row in enumerate(rows):
                size += len(row.encode("utf-8", "replace")) + 1
                if size > _BYTES:
                    lines += ["", w.plural("{number} more finding is left out here.", "{number} more findings are left out here.", len(rows) - number)]
                    break
                lines.append(row)
        return "\n".join(lines) + "\n"

    def _row(self, finding: Finding, path: str, places: Places) -> str:
        region = places.region(finding.article)
        sides = [f"“{_cell(side.text, 200)}”" if side else "" for side in (finding.article, finding.post)]
        message = _cell(self._words.message(finding.message), 400)
        return f"| {_MARKS[finding.severity]} | {finding.rule} | {path}:{region.line} | {message} | {sides[0]} | {sides[1]} |"


# What Markdown or GitHub would obey: table bars, markup, mentions, references, addresses that become links.
_OBEYED = regex(r"([\\`*_{}\[\]<>()#!|~&$])")


def _cell(text: str, letters: int) -> str:
    """Text of strangers inside a table's cell."""
    escaped = _OBEYED.sub(lambda match: f"&#{ord(match.group()):d};", clipped(one_line(text), letters))
    return escaped.replace("@", "&#64;").replace("://", ":&#47;&#47;").replace("www.", "www&#46;")


def write(page: Page) -> Writer:
    return _Markdown(page)
