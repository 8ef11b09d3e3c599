"""ClaimReview (schema.org JSON-LD): a draft review of each statement that contradicts its post, for fact-checkers to finish.

The claim is the article's statement, its author the article's publisher, the post the evidence. A draft names its reviewer,
says that it is a draft, and has no address of its own unless one was given: nothing of it is publishable by accident.

Ratings go from 1 to 5, higher is truer: 1, the post contradicts the article's statement; 5, the post says what the article
says. There is nothing between them: what is merely suspicious is no review.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from verify.model import Agreement, ArticleReport, Citation, Evidence, Finding, UsageError
from verify.reports._format import Page, Writer
from verify.reports._json_text import json_text
from verify.reports._visible import clipped, one_line
from verify.reports._words import Words
from verify.text import sentences

CONTRADICTED, AGREES = 1, 5
_LETTERS = 75  # of claimReviewed, as the readers of ClaimReview ask


class _ClaimReview:
    def __init__(self, page: Page) -> None:
        if not page.reviewer:
            raise UsageError("A ClaimReview says who answers for it: give --reviewer NAME, or set `reviewer` in the configuration.")
        self._page = page
        self._words = Words(page.language)
        self._reviews: list[dict[str, Any]] = []

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        citations = {citation.id: citation for citation in report.citations}
        for finding in report.findings:
            if finding.severity == "error":
                self._reviews.append(self._contradicted(report, finding, citations.get(finding.citation or "")))
        if self._page.agreements:
            for agreement in report.agreements:
                self._reviews.append(self._agreed(report, agreement, citations.get(agreement.citation)))
        return ""

    def end(self) -> str:
        return json_text({"@context": "https://schema.org", "@graph": self._reviews}, indent=2)

    # ------------------------------------------------------------------ parts

    def _contradicted(self, report: ArticleReport, finding: Finding, citation: Citation | None) -> dict[str, Any]:
        name = self._words(_names().get(finding.rule, "Contradicted by the quoted post"))
        why = one_line(self._words.message(finding.message))
        return self._review(report, finding.article, citation, CONTRADICTED, name, why)

    def _agreed(self, report: ArticleReport, agreement: Agreement, citation: Citation | None) -> dict[str, Any]:
        name = self._words("Agrees with the quoted post")
        why = self._words("The quoted post says the same: “{post}”.", post=one_line((agreement.post or agreement.article).text))
        return self._review(report, agreement.article, citation, AGREES, name, why)

    def _review(
        self, report: ArticleReport, evidence: Evidence | None, citation: Citation | None, value: int, name: str, why: str
    ) -> dict[str, Any]:
        statement = _statement(report, evidence)
        reviewer: dict[str, Any] = {"@type": "Organization", "name": one_line(self._page.reviewer or "")}
        if self._page.reviewer_url:
            reviewer["url"] = self._page.reviewer_url
        review: dict[str, Any] = {
            "@type": "ClaimReview",
            "creativeWorkStatus": "Draft",
            "author": reviewer,
            "claimReviewed": _around(statement, evidence),
            "reviewRating": {
                "@type": "Rating", "ratingValue": value, "bestRating": AGREES, "worstRating": CONTRADICTED, "alternateName": name,
                "ratingExplanation": why,
            },
            "itemReviewed": {
                "@type": "Claim", "text": one_line(statement), "author": {"@type": "Organization", "name": _publisher(report)},
                "appearance": _appearance(report),
            },
        }
        if report.published:
            review["itemReviewed"]["datePublished"] = report.published
        if report.language:
            review["itemReviewed"]["inLanguage"] = report.language
        if citation is not None:
            review["citation"] = _posting(citation)
        return review


def _statement(report: ArticleReport, evidence: Evidence | None) -> str:
    """The sentence of the article in which the words stand."""
    if evidence is None:
        return report.title or report.path
    text = report.text or ""
    low, high = max(0, evidence.start - 1000), min(len(text), evidence.end + 1000)
    for sentence in sentences(text, low, high):
        if sentence.start <= evidence.start and evidence.end <= sentence.end:
            return text[sentence.start: sentence.end]
    return evidence.text


def _around(statement: str, evidence: Evidence | None) -> str:
    """The statement, or what of it stands around the words where it is too long."""
    statement = one_line(statement)
    if len(statement) <= _LETTERS or evidence is None:
        return clipped(statement, _LETTERS)
    words = clipped(one_line(evidence.text), _LETTERS - 2)
    position = statement.find(words)
    if position < 0:
        return clipped(statement, _LETTERS)
    start = max(0, min(position - (_LETTERS - len(words)) // 2, len(statement) - _LETTERS))
    if start:
        space = statement.find(" ", start, position)
        start = space + 1 if space >= 0 else start
    head = "…" if start else ""
    return head + clipped(statement[start:], _LETTERS - len(head))


def _publisher(report: ArticleReport) -> str:
    host = urlsplit(report.url).hostname if report.url else None
    return host.removeprefix("www.") if host else "unknown publisher"


def _appearance(report: ArticleReport) -> dict[str, Any]:
    work: dict[str, Any] = {"@type": "NewsArticle"}
    if report.url:
        work["url"] = one_line(report.url)
    work["headline"] = one_line(report.title or report.path)
    if report.published:
        work["datePublished"] = report.published
    return work


def _posting(citation: Citation) -> dict[str, Any]:
    posting: dict[str, Any] = {"@type": "SocialMediaPosting", "articleBody": one_line(citation.text)}
    if citation.url:
        posting["url"] = one_line(citation.url)
    if citation.date:
        posting["datePublished"] = citation.date.value
    if citation.account.name or citation.account.handle:
        author = {"@type": "Organization", "name": one_line(citation.account.name or f"@{citation.account.handle}")}
        if citation.account.handle:
            author["identifier"] = one_line(f"@{citation.account.handle}")
        posting["author"] = author
    return posting


def _names() -> dict[str, str]:
    """What a review of each rule's finding says in words; a rule that is not here is "Contradicted by the quoted post"."""
    return {
        "account-invalid": "No such account",
        "account-lookalike": "Imitation of an official account",
        "account-mismatch": "Misattributed",
        "act-mismatch": "Misreported act",
        "date-mismatch": "Misdated",
        "date-order": "Misdated",
        "negation-mismatch": "The opposite of what was posted",
        "number-mismatch": "Wrong figure",
        "organisation-mismatch": "Wrong organisation",
        "person-mismatch": "Wrong person",
        "place-mismatch": "Wrong place",
        "post-date-impossible": "Impossible date",
        "post-id-mismatch": "The post is not what it is shown as",
        "quote-altered": "Altered quotation",
        "role-mismatch": "Wrong office",
        "source-account-mismatch": "Misattributed",
        "source-date-mismatch": "Misdated post",
        "source-not-found": "The post is gone",
        "source-text-mismatch": "Altered post",
        "weekday-mismatch": "Misdated",
    }


def write(page: Page) -> Writer:
    return _ClaimReview(page)
