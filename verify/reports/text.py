"""The report a person reads in a terminal: who is quoted, what agrees, what disagrees, what could not be compared."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from verify.model import Agreement, ArticleReport, Citation, Evidence, Finding
from verify.reports._document import summary
from verify.reports._format import Page, Writer
from verify.reports._terminal import clipped, isolated, safe, wrapped

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}
_MARKS = {"error": ("✗", "red"), "warning": ("!", "yellow"), "note": ("·", "blue")}
_VERDICTS = {
    "consistent": ("consistent", "green", "what could be compared agrees"),
    "discrepant": ("discrepant", "red", "the article contradicts what it cites"),
    "unverifiable": ("unverifiable", "yellow", "nothing in it could be compared with a quoted post"),
}
_PLATFORMS = {
    "x": "X", "bluesky": "Bluesky", "mastodon": "Mastodon", "threads": "Threads", "instagram": "Instagram", "facebook": "Facebook",
    "tiktok": "TikTok", "telegram": "Telegram", "youtube": "YouTube", "reddit": "Reddit", "truthsocial": "Truth Social",
    "linkedin": "LinkedIn", "vk": "VK", "weibo": "Weibo",
}


class _Text:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._reports: list[ArticleReport] = []
        self._counts = {"articles": 0, "discrepant": 0}

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        if report.unreadable is not None:
            self._reports.append(report)
            return ""
        slim = ArticleReport(
            path=report.path, language=None, published=None, title=None, verdict=report.verdict, citations=report.citations,
            agreements=report.agreements, findings=report.findings)
        self._reports.append(slim)
        return "\n".join(self._lines(report)) + "\n\n"

    def end(self) -> str:
        counts = summary(self._reports)
        parts = [
            _count(counts["articles"], "article"), _count(counts["citations"], "quoted post"), _count(counts["error"], "error"),
            _count(counts["warning"], "warning"), _count(counts["note"], "note"),
        ]
        if counts["unreadable"]:
            parts.append(f"{counts['unreadable']} unreadable")
        return self._paint(", ".join(parts), "red" if counts["error"] else "green" if counts["articles"] else "yellow", "bold") + "\n"

    # ------------------------------------------------------------------ parts

    def _lines(self, report: ArticleReport) -> Iterator[str]:
        places = _Places(report.text or "")
        about = ", ".join(x for x in (report.language, report.published and f"published {report.published[:10]}") if x)
        yield self._paint(safe(report.path), "bold") + (self._paint(f"  ({about})", "dim") if about else "")
        if report.title:
            yield wrapped(isolated(report.title), self._page.width, "  ")
        if not report.citations:
            yield "  No quoted post found."
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
            yield "  In the article itself"
            for finding in loose:
                yield from self._finding(finding, places, None)
        for silence in report.silences:
            yield wrapped(safe(silence), self._page.width, "      ", self._paint("    – ", "dim"))
        if report.explanation:
            yield ""
            yield "  How it was read"
            for line in report.explanation:
                yield wrapped(safe(line), self._page.width, "      ", "    ")
        name, colour, meaning = _VERDICTS[report.verdict]
        yield ""
        yield f"  Verdict: {self._paint(name, colour, 'bold')} — {meaning}."

    def _citation(self, citation: Citation) -> Iterator[str]:
        account = citation.account
        who = isolated(account.name or "") or "an unnamed account"
        if account.handle:
            who += f" (@{safe(account.handle)})"
        when = f", {citation.date.value.replace('T', ' ')}" if citation.date else ", no date shown"
        where = _PLATFORMS.get(citation.platform, citation.platform)
        yield self._paint(wrapped(f"{citation.id}  {where} post by {who}{when}", self._page.width, "      ", "  "), "cyan")
        if citation.text:
            room = max(60, 2 * self._page.width)
            yield wrapped(f"“{clipped(isolated(citation.text), room)}”", self._page.width, "      ")
        for link in ((citation.url,) if citation.url else citation.links[:1]):
            yield self._paint(f"      {safe(link)}", "dim")

    def _agreements(self, agreed: list[Agreement]) -> Iterator[str]:
        parts: list[str] = []
        for agreement in agreed:
            words = isolated(agreement.article.text)
            if agreement.post is not None and safe(agreement.post.text).casefold() != safe(agreement.article.text).casefold():
                words += f" = {isolated(agreement.post.text)}"
            parts.append(f"{agreement.kind}: {words}")
        yield f"    {self._paint('✓', 'green')} agrees"
        for part in parts:
            yield wrapped(part, self._page.width, "          ", "        ")

    def _finding(self, finding: Finding, places: _Places, citation: Citation | None) -> Iterator[str]:
        mark, colour = _MARKS[finding.severity]
        where = f"  line {places.line(finding.article.start)}, column {places.column(finding.article.start)}" if finding.article else ""
        yield f"    {self._paint(mark, colour, 'bold')} {self._paint(finding.severity, colour)} {self._paint(finding.rule, 'bold')}{self._paint(where, 'dim')}"
        yield wrapped(safe(finding.message), self._page.width, "        ")
        if finding.severity == "note" and finding.post is None:
            return
        yield from self._side("article", finding.article)
        yield from self._side("post", finding.post)

    def _side(self, name: str, evidence: Evidence | None) -> Iterator[str]:
        if evidence is None:
            return
        words = clipped(isolated(evidence.text), max(60, 2 * self._page.width))
        yield wrapped(f"“{words}”", self._page.width, " " * 18, f"        {name:<8}  ")

    def _paint(self, text: str, *styles: str) -> str:
        if not self._page.colour:
            return text
        return f"\x1b[{';'.join(_CODES[s] for s in styles)}m{text}\x1b[0m"


class _Places:
    """Line and column (both from 1, in code points) of an offset."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        position = text.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = text.find("\n", position + 1)

    def line(self, offset: int) -> int:
        return bisect.bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        return offset - self._starts[self.line(offset) - 1] + 1


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def write(page: Page) -> Writer:
    return _Text(page)
