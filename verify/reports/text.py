"""The report a person reads in a terminal: who is quoted, what agrees, what disagrees, what could not be compared."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from verify._patterns import regex
from verify.model import Agreement, ArticleReport, Citation, Evidence, Finding, Suppressed
from verify.reports._document import summary
from verify.reports._format import Page, Writer
from verify.reports._places import Places
from verify.reports._terminal import clipped, isolated, safe, wrapped
from verify.reports._words import Words, label_of

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}
_MARKS = {"error": ("✗", "red"), "warning": ("!", "yellow"), "note": ("·", "blue")}
_COLOURS = {"consistent": "green", "discrepant": "red", "unverifiable": "yellow"}


class _Text:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._words = Words(page.language)
        self._reports: list[ArticleReport] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        if report.unreadable is not None:
            self._reports.append(report)
            return ""
        slim = ArticleReport(
            path=report.path, language=None, published=None, title=None, verdict=report.verdict, citations=report.citations,
            agreements=report.agreements, findings=report.findings, suppressed=report.suppressed)
        self._reports.append(slim)
        if self._page.quiet:
            findings = tuple(finding for finding in report.findings if finding.severity != "note")
            if not findings:
                return ""
            report = dataclasses.replace(report, findings=findings, agreements=(), silences=())
        # A runner of GitHub obeys a line that begins so, blanks or not.
        return _COMMAND.sub(r"\1| ", "\n".join(self._lines(report))) + "\n\n"

    def end(self) -> str:
        counts = summary(self._reports)
        plural = self._words.plural
        parts = [
            plural("{number} article", "{number} articles", counts["articles"]),
            plural("{number} quoted post", "{number} quoted posts", counts["citations"]),
            plural("{number} error", "{number} errors", counts["error"]),
            plural("{number} warning", "{number} warnings", counts["warning"]),
            plural("{number} note", "{number} notes", counts["note"]),
        ]
        if counts["unreadable"]:
            parts.append(plural("{number} unreadable", "{number} unreadable", counts["unreadable"]))
        if counts["suppressed"]:
            parts.append(plural("{number} suppressed", "{number} suppressed", counts["suppressed"]))
        return self._paint(", ".join(parts), "red" if counts["error"] else "green" if counts["articles"] else "yellow", "bold") + "\n"

    # ------------------------------------------------------------------ parts

    def _lines(self, report: ArticleReport) -> Iterator[str]:
        places = Places(report)
        about = ", ".join(x for x in (report.language, report.published and self._words("published {day}", day=report.published[:10])) if x)
        yield self._paint(safe(report.path), "bold") + (self._paint(f"  ({about})", "dim") if about else "")
        if report.title:
            yield wrapped(isolated(report.title), self._page.width, "  ")
        if not report.citations:
            yield "  " + self._words("No quoted post found.")
        for citation in report.citations:
            yield ""
            yield from self._citation(citation)
            agreed = [a for a in report.agreements if a.citation == citation.id]
            if agreed:
                yield from self._agreements(agreed)
            for finding in report.findings:
                if finding.citation == citation.id:
                    yield from self._finding(finding, places, citation)
        loose = [f for f in report.findings if f.citation is None]
        if loose:
            yield ""
            yield "  " + self._words("In the article itself")
            for finding in loose:
                yield from self._finding(finding, places, None)
        for silence in report.silences:
            yield wrapped(safe(self._words.message(silence)), self._page.width, "      ", self._paint("    – ", "dim"))
        if report.explanation:
            yield ""
            yield "  " + self._words("How it was read")
            for line in report.explanation:
                yield wrapped(safe(line), self._page.width, "      ", "    ")
        if report.suppressed:
            yield ""
            yield "  " + self._words.plural("{number} finding is suppressed:", "{number} findings are suppressed:", len(report.suppressed))
            if self._page.verbose:
                for held in report.suppressed:
                    said = f"{held.finding.rule} ({self._words(_SUPPRESSORS[held.by])}): {self._words.message(held.finding.message)}"
                    yield wrapped(safe(said), self._page.width, "      ", "    – ")
                report = dataclasses.replace(report, suppressed=())
            for by, rules in _by(report.suppressed).items():
                yield wrapped(f"{self._words(_SUPPRESSORS[by])}: {', '.join(rules)}", self._page.width, "      ", "    – ")
        verdict, meaning = verdict_words(self._words, report.verdict)
        yield ""
        yield self._words("  Verdict: {verdict} — {meaning}.", verdict=self._paint(verdict, _COLOURS[report.verdict], "bold"), meaning=meaning)

    def _citation(self, citation: Citation) -> Iterator[str]:
        account = citation.account
        who = isolated(account.name or "") or self._words("an unnamed account")
        if account.handle:
            who += f" (@{safe(account.handle)})"
        when = citation.date.value.replace("T", " ") if citation.date else self._words("no date shown")
        said = self._words("{platform} post by {account}, {date}", platform=label_of(citation.platform), account=who, date=when)
        yield self._paint(wrapped(f"{citation.id}  {said}", self._page.width, "      ", "  "), "cyan")
        if citation.text:
            room = max(60, 2 * self._page.width)
            yield wrapped(f"“{clipped(isolated(citation.text), room)}”", self._page.width, "      ")
        for link in ((citation.url,) if citation.url else citation.links[:1]):
            yield self._paint(f"      {safe(link)}", "dim")

    def _agreements(self, agreed: list[Agreement]) -> Iterator[str]:
        parts: dict[str, int] = {}  # what an article says again and again is shown once
        for agreement in agreed:
            words = isolated(agreement.article.text)
            if agreement.post is not None and safe(agreement.post.text).casefold() != safe(agreement.article.text).casefold():
                words += f" = {isolated(agreement.post.text)}"
            part = f"{self._words(agreement.kind)}: {words}"
            parts[part] = parts.get(part, 0) + 1
        yield f"    {self._paint('✓', 'green')} {self._words('agrees')}"
        for part, times in parts.items():
            yield wrapped(part if times == 1 else f"{part} (×{times})", self._page.width, "          ", "        ")

    def _finding(self, finding: Finding, places: Places, citation: Citation | None) -> Iterator[str]:
        mark, colour = _MARKS[finding.severity]
        where = "  " + self._words(
            "line {line}, column {column}", line=places.line(finding.article.start), column=places.column(finding.article.start),
        ) if finding.article else ""
        yield f"    {self._paint(mark, colour, 'bold')} {self._paint(self._words(finding.severity), colour)} {self._paint(finding.rule, 'bold')}{self._paint(where, 'dim')}"
        yield wrapped(safe(self._words.message(finding.message)), self._page.width, "        ")
        if finding.severity == "note" and finding.post is None:
            return
        yield from self._side(self._words("article"), finding.article)
        yield from self._side(self._words("post"), finding.post)

    def _side(self, name: str, evidence: Evidence | None) -> Iterator[str]:
        if evidence is None:
            return
        words = clipped(isolated(evidence.text), max(60, 2 * self._page.width))
        yield wrapped(f"“{words}”", self._page.width, " " * 18, f"        {name:<8}  ")

    def _paint(self, text: str, *styles: str) -> str:
        if not self._page.colour:
            return text
        return f"\x1b[{';'.join(_CODES[s] for s in styles)}m{text}\x1b[0m"


_COMMAND = regex(r"^(\s*)(?=::|##\[)", re.M)
_SUPPRESSORS = {"comment": "by the article itself", "configuration": "by the configuration", "baseline": "by the baseline"}


def _by(suppressed: tuple[Suppressed, ...]) -> dict[str, list[str]]:
    """The rules that each suppressor holds back, in order, each once."""
    found: dict[str, list[str]] = {}
    for held in suppressed:
        rules = found.setdefault(held.by, [])
        if held.finding.rule not in rules:
            rules.append(held.finding.rule)
    return found


def verdict_words(words: Words, verdict: str) -> tuple[str, str]:
    """The verdict and what it means."""
    if verdict == "consistent":
        return words("consistent"), words("what could be compared agrees")
    if verdict == "discrepant":
        return words("discrepant"), words("the article contradicts what it cites")
    return words("unverifiable"), words("nothing in it could be compared with a quoted post")


def write(page: Page) -> Writer:
    return _Text(page)
