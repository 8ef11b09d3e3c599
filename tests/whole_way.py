"""Bytes the whole way to every report, held to every promise on the way: what the fuzzers and the corpus of crashers run.

    walk(data)      every reader, every room, every format; AssertionError, or whatever the program raised, tells what broke

A promise here is one of the contract's or of a docstring: offsets are true, values are ISO 8601, names are known names, a format is
well-formed whatever it holds. What only tells the quality of a reading (whether it is right) is tested elsewhere.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import io
import itertools
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

from jsonschema.validators import validator_for

from verify.citations import find_citations
from verify.cli._inputs import Input, stream
from verify.cli._inputs import walk as inputs_of
from verify.dates import find_dates
from verify.documents import read_bytes
from verify.model import (
    Article,
    ArticleReport,
    Citation,
    DateMention,
    Evidence,
    Finding,
    Span,
    UnreadableInput,
    UsageError,
)
from verify.pipeline import Settings, check_article, unreadable
from verify.platforms import platforms
from verify.reports import Page, formats, render
from verify.reports._schema import line_schema, schema
from verify.reports._visible import OBEYED
from verify.rules import rules

FORMS = frozenset("text card blockquote bare widget json amp iframe".split())
PRECISIONS = ("year", "month", "day", "hour", "minute", "second")
CALENDARS = frozenset("gregorian islamic persian buddhist japanese roc hebrew ethiopic indian".split())
KINDS = frozenset("date person role place organisation number act quote attribution".split())
VERDICTS = frozenset(("consistent", "discrepant", "unverifiable"))
_ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d(:?\d\d)?)?)?)?)?")
_RULES = {rule.name for rule in rules()}
_PLATFORMS = {platform.key for platform in platforms()}
PAGE = Page(reviewer="Desk", agreements=True, show_suppressed=True, explain=True, verbose=True)


# ------------------------------------------------------------------ reading


def _as_text(data: bytes) -> Iterator[Article]:
    yield read_bytes(data, path="a.txt")


def _as_page(data: bytes) -> Iterator[Article]:
    yield read_bytes(data, path="a.html")


def _as_anything(data: bytes) -> Iterator[Article]:
    yield read_bytes(data, path="a")


def _as_line(data: bytes) -> Iterator[Article]:
    """As a stream's lines, and as the article of a line of its own."""
    from verify.cli._run import _read

    given = {"id": 1, "article": data.decode("utf-8", "surrogateescape"), "media_type": "text/plain"}
    for item in stream(iter([*data.split(b"\n")[:20], json.dumps(given).encode()])):
        assert (item.record is None) != (item.problem is None)
        if item.record is not None:
            with contextlib.suppress(UsageError):  # a day of publication that is none
                yield _read(item, Settings())[0]


def _as_archive(data: bytes, name: str) -> Iterator[Article]:
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(data)
        for item in inputs_of((path,)):
            assert isinstance(item, Input) and item.path
            if item.data:
                yield read_bytes(item.data, path=item.path, media_type=item.media_type)


def _as_warc(data: bytes) -> Iterator[Article]:
    yield from _as_archive(data, "a.warc")


def _as_page_in_warc(data: bytes) -> Iterator[Article]:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    record = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/\r\nContent-Type: application/http;msgtype=response\r\n"
    length = str(len(head) + len(data)).encode()
    yield from _as_archive(record + b"Content-Length: " + length + b"\r\n\r\n" + head + data + b"\r\n\r\n", "a.warc")


def _as_wacz(data: bytes) -> Iterator[Article]:
    import zipfile

    yield from _as_archive(data, "a.wacz")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as pack:
        pack.writestr("archive/data.warc.gz", data)
    yield from _as_archive(packed.getvalue(), "b.wacz")


READERS: dict[str, Callable[[bytes], Iterator[Article]]] = {
    "text": _as_text, "page": _as_page, "anything": _as_anything, "line": _as_line, "warc": _as_warc, "page in a warc": _as_page_in_warc, "wacz": _as_wacz,
}


def articles(reader: str, data: bytes) -> list[Article]:
    """What a reader makes of bytes; nothing where it says that they are no article."""
    found: list[Article] = []
    try:
        for article in READERS[reader](data):
            for fragment in article.fragments:
                _inside(fragment.span, article.text)
            found.append(article)
    except UnreadableInput as error:
        assert 5 < len(str(error)) < 500
    return found


# ------------------------------------------------------------------ what a report promises


def _inside(span: Span | None, text: str) -> None:
    assert span is None or 0 <= span.start <= span.end <= len(text), (span, len(text))


def true_dates(dates: tuple[DateMention, ...], text: str | None) -> None:
    """Dates are in order, apart, as written, and their values are days that there are. `text` is None where they count in no text."""
    place = 0
    for date in dates:
        if text is not None:
            assert place <= date.start < date.end <= len(text), date
            assert text[date.start:date.end] == date.text, date
            place = date.end
        assert date.precision in PRECISIONS and date.calendar in CALENDARS and date.uncertain_days >= 0, date
        for value in (date.value, date.end_value):
            if value is None:
                continue
            assert _ISO.fullmatch(value), date
            assert len(value) < 10 or datetime.date.fromisoformat(value[:10])
            if "T" in value and date.precision in ("minute", "second"):
                datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))


def true_citations(citations: tuple[Citation, ...], article: Article) -> None:
    """Citations are in order, numbered, of a known platform and form, and their spans are theirs."""
    text = article.text
    assert [citation.id for citation in citations] == [f"c{number}" for number in range(1, len(citations) + 1)]
    assert [citation.span.start for citation in citations] == sorted(citation.span.start for citation in citations)
    for citation in citations:
        assert citation.platform in _PLATFORMS and citation.form in FORMS, citation
        assert 0 < citation.confidence <= 1, citation
        for span in (citation.span, citation.text_span, citation.account.name_span, citation.account.handle_span):
            _inside(span, text)
        if citation.text_span is not None:
            assert text[citation.text_span.start:citation.text_span.end] == citation.text, citation
        handle = citation.account.handle
        assert handle is None or (handle and not handle.startswith("@") and "\n" not in handle), citation
        assert citation.account.name is None or citation.account.name.strip(), citation
        assert citation.url is None or citation.url.startswith(("http://", "https://")), citation
        assert not any(link.lower().startswith(("http://", "https://")) for link in citation.links), citation
        if citation.date is not None:
            true_dates((citation.date,), None)
    if article.source is None:
        for one, other in itertools.pairwise(citations):
            assert one.span.end <= other.span.start, (one, other)


def _true_evidence(evidence: Evidence | None, text: str) -> None:
    if evidence is not None:
        assert 0 <= evidence.start <= evidence.end <= len(text), (evidence, len(text))
        assert text[evidence.start:evidence.end] == evidence.text, evidence


def true_report(report: ArticleReport, article: Article) -> None:
    """Everything that the contract promises of an article's report, whatever the article."""
    assert report.text == article.text and report.verdict in VERDICTS
    true_citations(report.citations, article)
    true_dates(report.dates, article.text)
    posts = {citation.id: citation.text for citation in report.citations}
    findings: list[Finding] = [*report.findings, *(held.finding for held in report.suppressed)]
    for finding in findings:
        assert finding.rule in _RULES and finding.severity in ("error", "warning", "note") and 0 < finding.confidence <= 1, finding
        assert finding.message and (finding.citation is None or finding.citation in posts), finding
        _true_evidence(finding.article, article.text)
        assert finding.post is None or finding.citation is not None, finding
        if finding.post is not None and finding.citation is not None:
            _true_evidence(finding.post, posts[finding.citation])
    for agreement in report.agreements:
        assert agreement.kind in KINDS and agreement.citation in posts, agreement
        _true_evidence(agreement.article, article.text)
        _true_evidence(agreement.post, posts[agreement.citation])
    assert (report.verdict == "discrepant") == any(finding.severity == "error" for finding in report.findings)


# ------------------------------------------------------------------ what a format promises


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def _valid(document: Any, against: dict[str, Any]) -> None:
    problem = next(validator_for(against)(against).iter_errors(document), None)
    assert problem is None, problem.message[:500]


def _json(text: str) -> Any:
    def no_number(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    return json.loads(text, parse_constant=no_number)


def _is_html(text: str) -> None:
    tags = _Tags()
    tags.feed(text)
    names = [tag for tag, _ in tags.found]
    assert names.count("script") == names.count("style") == 1 and not {"img", "iframe", "link", "object", "embed", "base"} & set(names)
    for tag, attributes in tags.found:
        assert not any(name.startswith("on") or name in ("style", "src", "srcset", "action") for name in attributes), (tag, attributes)
        assert (attributes.get("href") or "#").startswith(("#", "http://", "https://")), attributes


def _is_junit(text: str, count: int) -> None:
    root = ElementTree.fromstring(text)
    assert root.tag == "testsuites" and len(root) == count


def _is_github(text: str) -> None:
    for line in text.splitlines():
        assert re.match(r"::(error|warning|notice) [^:]*::|\| |Found beyond what is shown as annotations:$", line), line


def true_format(name: str, text: str, count: int) -> None:
    """A format's output is well-formed, encodable, and holds nothing that a terminal obeys. `count` articles were written."""
    text.encode("utf-8")
    assert not OBEYED.search(text.replace("\u2068", "").replace("\u2069", "")), name
    if name == "json":
        _valid(_json(text), schema())
    elif name == "jsonl":
        lines = [_json(line) for line in text.split("\n") if line]
        assert len(lines) == count
        for line in lines:
            _valid(line, line_schema())
    elif name == "html":
        _is_html(text)
    elif name == "junit":
        _is_junit(text, count)
    elif name == "github":
        _is_github(text)
    elif name not in ("text", "markdown"):
        _json(text)


def true_formats(reports: list[ArticleReport]) -> None:
    for name in formats():
        true_format(name, render(name, reports, PAGE), len(reports))


# ------------------------------------------------------------------ the whole way


def check(article: Article) -> ArticleReport:
    """An article's report, held to what is promised."""
    report = check_article(article, Settings(explain=True))
    true_report(report, article)
    return report


def walk(data: bytes, readers: tuple[str, ...] = tuple(READERS)) -> list[ArticleReport]:
    """Bytes through every reader, room and format. Raises AssertionError for a broken promise, anything else for a crash."""
    reports: list[ArticleReport] = []
    seen: set[tuple[str, str | None]] = set()
    for reader in readers:
        for article in articles(reader, data):
            if (article.text, article.source) in seen:
                continue
            seen.add((article.text, article.source))
            reports.append(check(article))
            true_citations(find_citations(dataclasses.replace(article, language="ja", published="2025-03-28")), article)
            true_dates(find_dates(article.text), article.text)
    reports.append(unreadable("a", "no article"))
    true_formats(reports)
    return reports
