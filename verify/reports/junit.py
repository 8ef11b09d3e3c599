"""JUnit XML as CI systems read it: an article is a suite, a citation a case, its discrepancies one failure with both sides' words.

Names hold no lines and no ordinals of citations, so that a case keeps its name when something else is edited, and no two
cases of a suite have one name (GitLab drops the second). A suite is never empty (Jenkins ignores empty ones).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from verify.model import ArticleReport, Citation, Finding
from verify.reports._format import Page, Writer
from verify.reports._places import Places, file_path
from verify.reports._visible import clipped, folded, one_line, visible
from verify.reports._words import Words

_RANKS = {"note": 0, "warning": 1, "error": 2, "never": 3}


class _Junit:
    def __init__(self, page: Page) -> None:
        self._fail_on = page.fail_on
        self._words = Words(page.language)
        self._suites: list[str] = []
        self._counts = {"tests": 0, "failures": 0, "errors": 0}

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        path = visible(file_path(report.path))
        if report.unreadable is not None:
            reason = one_line(report.unreadable)
            case = f"    <testcase classname={_attribute(path)} name=\"readable\" file={_attribute(path)} time=\"0\">\n" \
                   f"      <error type=\"unreadable\" message={_attribute(reason)}>{_text(reason)}</error>\n    </testcase>\n"
            self._suite(path, [case], failures=0, errors=1)
            return ""
        cases = list(self._cases(report, path))
        self._suite(path, cases, failures=sum("<failure" in case for case in cases), errors=0)
        return ""

    def end(self) -> str:
        counts = " ".join(f'{name}="{number}"' for name, number in self._counts.items())
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="verify" {counts} time="0">\n{"".join(self._suites)}</testsuites>\n'

    # ------------------------------------------------------------------ parts

    def _suite(self, path: str, cases: list[str], *, failures: int, errors: int) -> None:
        for name, number in (("tests", len(cases)), ("failures", failures), ("errors", errors)):
            self._counts[name] += number
        self._suites.append(
            f"  <testsuite name={_attribute(path)} tests=\"{len(cases)}\" failures=\"{failures}\" errors=\"{errors}\" skipped=\"0\" time=\"0\">\n"
            + "".join(cases) + "  </testsuite>\n")

    def _cases(self, report: ArticleReport, path: str) -> Iterator[str]:
        places = Places(report)
        seen: dict[str, int] = {}
        loose = [finding for finding in report.findings if finding.citation is None]
        if loose or not report.citations:
            yield self._case(path, "article", loose, places, places.region(None).line)
        for citation in report.citations:
            name = _name(citation)
            seen[name] = seen.get(name, 0) + 1
            if seen[name] > 1:
                name += f" ({seen[name]})"
            own = [finding for finding in report.findings if finding.citation == citation.id]
            yield self._case(path, name, own, places, places.region(citation.span).line)

    def _case(self, path: str, name: str, findings: list[Finding], places: Places, line: int) -> str:
        failing = [f for f in findings if _RANKS[f.severity] >= _RANKS[self._fail_on]]
        others = [f for f in findings if f not in failing]
        body = ""
        if failing:
            first = failing[0]
            line = places.region(first.article).line
            kind = " ".join(dict.fromkeys(f.rule for f in failing))
            told = "\n\n".join(self._told(path, f, places) for f in failing)
            body += f"      <failure type={_attribute(kind)} message={_attribute(one_line(self._words.message(first.message)))}>{_text(told)}</failure>\n"
        if others:
            told = "\n\n".join(self._told(path, f, places) for f in others)
            body += f"      <system-out>{_text(told)}</system-out>\n"
        start = f"    <testcase classname={_attribute(path)} name={_attribute(name)} file={_attribute(path)} line=\"{line}\" time=\"0\""
        return f"{start}>\n{body}    </testcase>\n" if body else f"{start}/>\n"

    def _told(self, path: str, finding: Finding, places: Places) -> str:
        region = places.region(finding.article)
        where = f"{path}:{region.line}" + (f":{region.column}" if region.column else "")
        lines = [f"{where}: {finding.severity} {finding.rule}: {one_line(self._words.message(finding.message))}"]
        for name, side in ((self._words("article"), finding.article), (self._words("post"), finding.post)):
            if side is not None:
                lines.append(f"  {name}: “{clipped(one_line(side.text), 1000)}”")
        return "\n".join(lines)


def _name(citation: Citation) -> str:
    """The account, the day and a short fingerprint of the post: the same in every run."""
    who = f"@{citation.account.handle}" if citation.account.handle else citation.account.name or citation.platform
    day = citation.date.value[:10] if citation.date else ""
    words = "\0".join((citation.platform, citation.post_id or "", folded(citation.text)))
    return clipped(one_line(f"{who} {day} {hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()[:6]}"), 200)


def _attribute(text: str) -> str:
    return quoteattr(visible(text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _text(text: str) -> str:
    """Character data; saxutils writes `]]>` as `]]&gt;` since it escapes every `>`."""
    return escape(visible(text).replace("\r\n", "\n").replace("\r", "\n"))


def write(page: Page) -> Writer:
    return _Junit(page)
