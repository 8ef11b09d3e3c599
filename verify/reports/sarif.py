"""SARIF 2.1.0, as code hosts and editors read it: rules with their help, one result a finding, identities that survive edits.

Columns are UTF-16 units (right in editors, and equal to code points where there is no emoji); a page gives the line of its
source alone. Confidence is a property: `rank` would be taken for severity. What is suppressed is left out unless asked for,
for code hosts open an alert for it all the same.
"""

from __future__ import annotations

import re
from typing import Any

from verify import __version__
from verify.model import ArticleReport, Citation, Finding
from verify.reports._fingerprint import fingerprints
from verify.reports._format import Page, Writer
from verify.reports._json_text import json_text
from verify.reports._places import Places, Region, file_uri
from verify.reports._visible import clipped, encodable, one_line
from verify.reports._words import Words

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class _Sarif:
    def __init__(self, page: Page) -> None:
        from verify.rules import rules

        self._page = page
        self._words = Words(page.language)
        self._rules = {rule.name: number for number, rule in enumerate(rules())}
        self._results: list[dict[str, Any]] = []
        self._problems: list[dict[str, Any]] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        if report.unreadable is not None:
            self._problems.append({
                "level": "error", "message": {"text": one_line(report.unreadable)},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": file_uri(report.path)}}}],
            })
            return ""
        places = Places(report)
        citations = {citation.id: citation for citation in report.citations}
        for finding, fingerprint in fingerprints(report):
            result = self._result(report, finding, places, citations.get(finding.citation or ""))
            result["partialFingerprints"] = {"primaryLocationLineHash": fingerprint}
            self._results.append(result | ({"suppressions": []} if self._page.show_suppressed else {}))
        if self._page.show_suppressed:
            for held in report.suppressed:
                result = self._result(report, held.finding, places, citations.get(held.finding.citation or ""))
                result["suppressions"] = [{"kind": "inSource" if held.by == "comment" else "external", "status": "accepted"}]
                self._results.append(result)
        return ""

    def end(self) -> str:
        run: dict[str, Any] = {
            "tool": {"driver": {
                "name": "verify", "version": __version__, "semanticVersion": __version__, "rules": self._descriptors(),
            }},
            "automationDetails": {"id": "verify/"},
            "columnKind": "utf16CodeUnits",
            "defaultEncoding": "UTF-8",
            "invocations": [{"executionSuccessful": not self._problems, "toolExecutionNotifications": self._problems}],
            "results": self._results,
        }
        return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1)

    # ------------------------------------------------------------------ parts

    def _result(self, report: ArticleReport, finding: Finding, places: Places, citation: Citation | None) -> dict[str, Any]:
        location: dict[str, Any] = {"physicalLocation": {
            "artifactLocation": {"uri": file_uri(report.path)},
            "region": _region(places.region(finding.article), finding.article.text if finding.article else None),
        }}
        if report.url:
            location["logicalLocations"] = [{"fullyQualifiedName": encodable(report.url), "kind": "page"}]
        result: dict[str, Any] = {
            "ruleId": finding.rule,
            "ruleIndex": self._rules.get(finding.rule, -1),
            "level": finding.severity,
            "message": {"text": self._said(finding, citation)},
            "locations": [location],
            "properties": {"confidence": finding.confidence},
        }
        if finding.article is not None:
            result["properties"]["span"] = {"start": finding.article.start, "end": finding.article.end}
        if finding.post is not None:
            result["properties"]["post"] = {
                "start": finding.post.start, "end": finding.post.end, "text": encodable(finding.post.text)}
        if citation is not None:
            result["properties"]["citation"] = citation.id
            if citation.url:
                result["properties"]["url"] = encodable(citation.url)
            result["relatedLocations"] = [{
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": file_uri(report.path)},
                    "region": _region(places.region(citation.span), None),
                },
                "message": {"text": _plain(_signature(citation))},
            }]
        return result

    def _said(self, finding: Finding, citation: Citation | None) -> str:
        """The sentence, the words on both sides, and a link to the citation, which code hosts show only where it is linked."""
        parts = [_plain(self._words.message(finding.message))]
        if finding.article is not None and finding.post is not None:
            parts.append(_plain(self._words(
                "Article: “{article}”. Post: “{post}”.",
                article=clipped(one_line(finding.article.text), 300), post=clipped(one_line(finding.post.text), 300))))
        if citation is not None:
            label = _plain(_signature(citation)).replace("\\", "").replace("[", "(").replace("]", ")")
            parts.append(f"[{label}](1)")
        return " ".join(parts)

    def _descriptors(self) -> list[dict[str, Any]]:
        from verify.rules import rules

        found = []
        for rule in rules():
            summary, explanation = self._words(rule.summary), self._words(rule.explanation) or self._words(rule.summary)
            found.append({
                "id": rule.name,
                "name": "".join(part.capitalize() for part in rule.name.split("-")),
                "shortDescription": {"text": summary},
                "fullDescription": {"text": clipped(" ".join(explanation.split()), 1000)},
                "help": {"text": f"{summary}\n\n{explanation}", "markdown": _markdown(rule.name, summary, explanation)},
                "defaultConfiguration": {"level": rule.severity},
                "properties": {
                    "tags": ["fact-checking", rule.name.split("-")[0]],
                    "precision": "very-high" if rule.severity == "error" else "high",
                    "problem.severity": {"error": "error", "warning": "warning", "note": "recommendation"}[rule.severity],
                },
            })
        return found


def _markdown(name: str, summary: str, explanation: str) -> str:
    return f"**{summary}**\n\n{explanation}\n\n`verify rules {name}`"


def _signature(citation: Citation) -> str:
    who = f"@{citation.account.handle}" if citation.account.handle else citation.account.name or citation.platform
    return f"{citation.id}: {who}" + (f", {citation.date.value[:10]}" if citation.date else "")


def _region(region: Region, snippet: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {"startLine": region.line}
    if region.column is not None and region.end_column is not None:
        found.update(startColumn=region.column, endLine=region.line, endColumn=region.end_column)
    if snippet:
        found["snippet"] = {"text": encodable(snippet)}
    return found


def _plain(text: str) -> str:
    """Text that neither links (`[x](…)`) nor asks for an argument (`{0}`) in a SARIF message."""
    return re.sub(r"\{(?=\d+\})", "{ ", one_line(text).replace("](", "] ("))


def write(page: Page) -> Writer:
    return _Sarif(page)
