"""The JSON shape of a report, as the contract fixes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from verify import __version__
from verify.model import ArticleReport, Citation, DateMention, Evidence, Finding, Span
from verify.reports._words import Words

SCHEMA_VERSION = 1


def article_document(report: ArticleReport, words: Words | None = None) -> dict[str, Any]:
    """One article's report as JSON data; messages in the language of `words`, everything else as the contract names it."""
    words = words or Words()
    document: dict[str, Any] = {}
    if report.id is not None:
        document["id"] = report.id
    document["path"] = report.path
    if report.unreadable is not None:
        document["error"] = report.unreadable
        return document
    document.update(
        language=report.language,
        published=report.published[:10] if report.published else None,
        title=report.title,
        verdict=report.verdict,
        citations=[citation_document(c) for c in report.citations],
        dates=[date_document(d) for d in report.dates],
        agreements=[
            {"kind": a.kind, "citation": a.citation, "article": evidence_document(a.article), "post": evidence_document(a.post)}
            for a in report.agreements
        ],
        findings=[finding_document(f, words) for f in report.findings],
    )
    if report.silences:
        document["silences"] = [words.message(silence) for silence in report.silences]
    if report.explanation:
        document["explanation"] = list(report.explanation)
    if report.suppressed:
        document["suppressed"] = [{"by": held.by, **finding_document(held.finding, words)} for held in report.suppressed]
    if report.media_type != "text/plain":
        document["text"] = report.text
    return document


def citation_document(citation: Citation) -> dict[str, Any]:
    """A citation as JSON data, as the schema describes it."""
    date = citation.date
    return {
        "id": citation.id,
        "platform": citation.platform,
        "form": citation.form,
        "account": {"name": citation.account.name, "handle": citation.account.handle},
        "text": citation.text,
        "language": citation.language,
        "date": {"text": date.text, "value": date.value, "precision": date.precision} if date else None,
        "post_id": citation.post_id,
        "url": citation.url,
        "links": list(citation.links),
        "truncated": citation.truncated,
        "confidence": round(citation.confidence, 2),
        "span": span_document(citation.span),
        "text_span": span_document(citation.text_span),
        **({"quotes": citation.quotes} if citation.quotes else {}),
        **({"replies_to": citation.replies_to} if citation.replies_to else {}),
    }


def date_document(date: DateMention) -> dict[str, Any]:
    """A date mention as `verify dates` prints it."""
    document: dict[str, Any] = {
        "start": date.start, "end": date.end, "text": date.text, "value": date.value, "precision": date.precision,
        "calendar": date.calendar, "weekday": date.weekday, "ambiguous": date.ambiguous,
    }
    if date.end_value is not None:
        document["end_value"] = date.end_value
    if date.end_weekday is not None:
        document["end_weekday"] = date.end_weekday
    return document


def finding_document(finding: Finding, words: Words) -> dict[str, Any]:
    """A finding as JSON data, its message in the language of `words`."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": words.message(finding.message),
        "citation": finding.citation,
        "article": evidence_document(finding.article),
        "post": evidence_document(finding.post),
    }


def evidence_document(evidence: Evidence | None) -> dict[str, Any] | None:
    """Evidence as JSON data: offsets in code points, the text and its value."""
    if evidence is None:
        return None
    return {"start": evidence.start, "end": evidence.end, "text": evidence.text, "value": evidence.value}


def span_document(span: Span | None) -> dict[str, int] | None:
    """A span as JSON data: offsets in code points."""
    return None if span is None else {"start": span.start, "end": span.end}


def run_document(reports: Sequence[ArticleReport], words: Words | None = None) -> dict[str, Any]:
    """A whole run as JSON data."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "verify", "version": __version__},
        "summary": summary(reports),
        "articles": [article_document(report, words) for report in reports],
    }


def counted_only(report: ArticleReport) -> ArticleReport:
    """A report without its text: what `summary` counts, small enough to keep of every article of a long run."""
    return ArticleReport(
        path=report.path, language=None, published=None, title=None, verdict=report.verdict, citations=report.citations,
        agreements=report.agreements, findings=report.findings, unreadable=report.unreadable, suppressed=report.suppressed)


def summary(reports: Sequence[ArticleReport]) -> dict[str, int]:
    """How many articles, citations and findings of each severity there are."""
    readable = [r for r in reports if r.unreadable is None]
    counts = {"error": 0, "warning": 0, "note": 0}
    for report in readable:
        for finding in report.findings:
            counts[finding.severity] += 1
    citations = [c for r in readable for c in r.citations]
    return {
        "articles": len(readable),
        "citations": len(citations),
        **counts,
        "unreadable": len(reports) - len(readable),
        "suppressed": sum(len(r.suppressed) for r in readable),
        "dated": sum(c.date is not None for c in citations),
        "with_id": sum(c.post_id is not None for c in citations),
        "compared": sum(any(a.citation == c.id for a in r.agreements) or any(f.citation == c.id and f.severity == "error" for f in r.findings)
                        for r in readable for c in r.citations),
    }
