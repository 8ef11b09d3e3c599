"""GitHub's workflow commands: the most serious findings as annotations, every finding in the log.

A runner makes annotations of the first ten errors, warnings and notices of a step only, and it obeys a line that begins with
`::`; so commands are sorted, and no line of an article ever begins a line of the log.
"""

from __future__ import annotations

from verify.model import ArticleReport
from verify.reports._document import counted_only, summary
from verify.reports._format import Page, Writer
from verify.reports._places import Places, Region, file_path
from verify.reports._visible import clipped, one_line
from verify.reports._words import Words

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_ANNOTATIONS = 10  # of each kind in a step (actions/runner, `_maxCountPerIssueType`, November 2026)
_LETTERS = 3500  # of a message; the runner cuts at 4096 UTF-16 units


class _Github:
    def __init__(self, page: Page) -> None:
        self._words = Words(page.language)
        self._reports: list[ArticleReport] = []
        self._said: dict[str, list[tuple[str, str]]] = {"error": [], "warning": [], "note": []}

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        self._reports.append(counted_only(report))
        path = one_line(file_path(report.path))
        if report.unreadable is not None:
            reason = one_line(report.unreadable)
            self._said["error"].insert(0, (_command("error", path, None, "unreadable", reason), f"{path}: unreadable: {reason}"))
            return ""
        places = Places(report)
        for finding in report.findings:
            region = places.region(finding.article)
            message = one_line(self._words.message(finding.message))
            sides = [
                f"{name}: “{clipped(one_line(side.text), 300)}”"
                for name, side in ((self._words("article"), finding.article), (self._words("post"), finding.post)) if side is not None
            ]
            whole = clipped("\n".join([message, *sides]), _LETTERS)
            where = f"{path}:{region.line}" + (f":{region.column}" if region.column else "")
            self._said[finding.severity].append((
                _command(_COMMANDS[finding.severity], path, region, finding.rule, whole), f"{where}: {finding.severity} {finding.rule}: {message}"))
        return ""

    def end(self) -> str:
        lines, rest = [], []
        for severity in ("error", "warning", "note"):
            # one notice is kept for the totals
            room = _ANNOTATIONS - 1 if severity == "note" else _ANNOTATIONS
            lines += [command for command, _ in self._said[severity][:room]]
            rest += [plain for _, plain in self._said[severity][room:]]
        if rest:
            lines.append(self._words("Found beyond what is shown as annotations:"))
            lines += [f"| {plain}" for plain in rest]
        counts = summary(self._reports)
        total = ", ".join((
            self._words.plural("{number} article", "{number} articles", counts["articles"]),
            self._words.plural("{number} quoted post", "{number} quoted posts", counts["citations"]),
            self._words.plural("{number} error", "{number} errors", counts["error"]),
            self._words.plural("{number} warning", "{number} warnings", counts["warning"]),
            self._words.plural("{number} note", "{number} notes", counts["note"]),
        ))
        lines.append(_command("notice", None, None, "verify", total))
        return "\n".join(lines) + "\n"


def _command(name: str, path: str | None, region: Region | None, title: str, message: str) -> str:
    properties: dict[str, object] = {}
    if path:
        properties["file"] = path
    if region is not None:
        properties["line"] = region.line
        if region.column is not None and region.end_column is not None:
            properties.update(endLine=region.line, col=region.column, endColumn=region.end_column)
    properties["title"] = title
    return f"::{name} {','.join(f'{key}={_property(str(value))}' for key, value in properties.items())}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def write(page: Page) -> Writer:
    return _Github(page)
