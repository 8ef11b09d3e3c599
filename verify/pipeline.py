"""The order of the rooms: document, citations, claims, comparison, rules, report."""

from __future__ import annotations

import bisect
import contextlib
import dataclasses
import datetime
import fnmatch
import functools
import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from verify._records import dataclass
from verify.model import Agreement, Article, ArticleReport, Citation, Finding, Message, Suppressed, UsageError

if TYPE_CHECKING:
    from verify.rules import Rule
    from verify.sources._lookups import LookUp
    from verify.sources.registries import Registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run was asked to do. `select` and `ignore` are rule names; `registry` and `fixtures` are paths.

    `inline_ignores` heeds what articles ask to have ignored; `per_file_ignores` are (pattern of paths, rule names).
    """

    language: str | None = None
    published: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: float = 0.0
    registry: tuple[str, ...] = ()
    fixtures: str | None = None
    compare: bool = True
    explain: bool = False
    inline_ignores: bool = True
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    online: bool = False
    official: bool = True


def check_article(article: Article, settings: Settings = Settings()) -> ArticleReport:
    """Everything the program has to say about an article.

    Raises UsageError for a rule or language that does not exist; never for the article's text.
    """
    with _undisturbed():
        return _checked(article, settings)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Let the garbage collector wait until an article is done.

    All that is worked out of one is held until then, so there is next to nothing to collect, and looking took a quarter of the time (CPython 3.11, 337 real
    articles, November 2026). What is left of it is young still when the collector may look again, and goes then.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _checked(article: Article, settings: Settings) -> ArticleReport:
    from verify import citations as room
    from verify.claims import read_article, read_whole

    article = _told(article, settings)
    citations = room.find_citations(article)
    language = article.language or room.detect_language(article, citations)
    if not settings.compare:
        return _report(article, language, citations)
    from verify.comparison import compare
    from verify.rules import Case

    reading = read_article(article, citations, language, whole=settings.explain)
    registry = registry_of(settings.registry, settings.official)
    chosen = chosen_rules(settings.select, settings.ignore)
    comparison = compare(reading, registry, explain=settings.explain)
    grave = {rule.name for rule in chosen if rule.severity != "note"}
    if not reading.is_whole and any(c.rule in grave and not c.doubtful for _, c in comparison.contradictions):
        reading = read_whole(reading)
        comparison = compare(reading, registry, explain=settings.explain)
    lookup = lookups_of(settings.fixtures, settings.online)
    findings: list[Finding] = []
    given = (*(c.date for c in citations), *(date for post in reading.posts.values() for date in post.dates))
    posted = tuple(date.day for date in given if date is not None and date.day is not None)
    prose = Case(article=article, citation=None, language=language, dates=reading.dates, posted=posted, registry=registry)
    cases = [prose] + [
        Case(
            article=article, citation=citation, language=citation.language, dates=reading.posts[citation.id].dates,
            contradictions=comparison.of(citation.id), lookup=lookup(citation), registry=registry,
        )
        for citation in citations
    ]
    of_article = tuple(rule for rule in chosen if rule.scope in ("any", "article"))
    of_citation = tuple(rule for rule in chosen if rule.scope != "article")
    for case in cases:
        for rule in of_article if case.citation is None else of_citation:
            findings.extend(rule.findings(case))
    findings = [f for f in findings if f.confidence >= settings.min_confidence or f.rule not in grave]
    kept, suppressed, strangers = _heeded(article, settings, _settled(findings))
    return _report(
        article, language, citations, reading.dates, comparison.agreements, kept,
        (*comparison.silences, *strangers), comparison.explanation, suppressed,
    )


def _heeded(
    article: Article, settings: Settings, findings: tuple[Finding, ...]
) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...], tuple[str, ...]]:
    """Findings to report, those that the article or the configuration asks to ignore, and a word on names that are no rules."""
    from verify.documents import ignored_rules

    asked = ignored_rules(article) if settings.inline_ignores else ()
    path = article.path.replace(os.sep, "/").removeprefix("./")
    configured = {name for pattern, names in settings.per_file_ignores if fnmatch.fnmatchcase(path, pattern) for name in names}
    if not asked and not configured:
        return findings, (), ()
    from verify.rules import rules

    known = {rule.name for rule in rules()}
    strangers = tuple(Message("The article asks to ignore “{rule}”, which is no rule.", rule=name) for name in asked if name not in known)
    kept, suppressed = [], []
    for finding in findings:
        by = "comment" if finding.rule in asked else "configuration" if finding.rule in configured else None
        if by is None:
            kept.append(finding)
        else:
            suppressed.append(Suppressed(finding=finding, by=by))
    return tuple(kept), tuple(suppressed), strangers


def _told(article: Article, settings: Settings) -> Article:
    """The article with what the caller knows better than its markup."""
    changes: dict[str, str] = {}
    if settings.language:
        changes["language"] = settings.language
    if settings.published:
        changes["published"] = settings.published
    return dataclasses.replace(article, **changes) if changes else article  # type: ignore[arg-type]


@functools.lru_cache(maxsize=16)
def chosen_rules(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules of these names, or all where none are given, without the ignored ones. Raises UsageError for a name that is no rule's."""
    from verify.rules import find_rule, rules

    wanted = {find_rule(name).name for name in select}
    unwanted = {find_rule(name).name for name in ignore}
    return tuple(r for r in rules() if (not wanted or r.name in wanted) and r.name not in unwanted)


@functools.lru_cache(maxsize=16)
def registry_of(paths: tuple[str, ...], official: bool) -> Registry | None:
    """The accounts of these files with, where `official`, those that the program knows; None without either. Raises UsageError for a file that cannot be read."""
    if not paths and not official:
        return None
    from verify.sources.registries import read_registries

    return read_registries(paths, shipped=official)


def lookups_of(folder: str | None, online: bool) -> LookUp:
    """How the records of posts are looked up: in a folder, online, in both, or not at all."""
    if folder is None and not online:
        return lambda citation: None
    from verify.sources._lookups import look_up_from

    return look_up_from(folder, online)


# Where two rules could name one contradiction, the one further left is reported.
_PRECEDENCE = (
    "weekday-mismatch", "date-order", "date-mismatch", "account-mismatch", "person-mismatch", "role-mismatch",
    "organisation-mismatch", "negation-mismatch", "act-mismatch", "quote-altered",
)


def _settled(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One finding for one contradiction, in the order of the article."""
    kept: dict[Finding, None] = {}  # in order
    taken: list[tuple[int, int]] = []  # where those of _PRECEDENCE point at, in order; no two of them overlap

    def rank(finding: Finding) -> int:
        return _PRECEDENCE.index(finding.rule) if finding.rule in _PRECEDENCE else len(_PRECEDENCE)

    for finding in sorted(findings, key=lambda f: (rank(f), -f.confidence)):
        place = finding.article if finding.rule in _PRECEDENCE else None
        if place is not None:
            before = bisect.bisect_left(taken, (place.end,))
            if before and taken[before - 1][1] > place.start:
                continue
            bisect.insort(taken, (place.start, place.end))
        kept[finding] = None
    return tuple(sorted(kept, key=lambda f: (f.article.start if f.article else 0, f.rule)))


def _report(
    article: Article,
    language: str | None,
    citations: tuple[Citation, ...],
    dates: tuple = (),  # type: ignore[type-arg]
    agreements: tuple[Agreement, ...] = (),
    findings: tuple[Finding, ...] = (),
    silences: tuple[str, ...] = (),
    explanation: tuple[str, ...] = (),
    suppressed: tuple[Suppressed, ...] = (),
) -> ArticleReport:
    return ArticleReport(
        path=article.path, language=language, published=article.published, title=article.title, verdict=verdict_of(findings, agreements),
        citations=citations, agreements=agreements, findings=findings, dates=dates, silences=silences, explanation=explanation,
        text=article.text, id=article.id, media_type=article.media_type, suppressed=suppressed, url=article.url,
        source_lines=_source_lines(article, citations, (*findings, *(held.finding for held in suppressed))),
    )


def verdict_of(findings: Sequence[Finding], agreements: Sequence[Agreement]) -> str:
    """The contract's verdict: discrepant where there is an error, unverifiable where nothing could be compared."""
    if any(f.severity == "error" for f in findings):
        return "discrepant"
    return "consistent" if agreements else "unverifiable"


def _source_lines(article: Article, citations: Sequence[Citation], findings: Sequence[Finding]) -> tuple[tuple[int, int], ...]:
    """The lines of the page's source that findings and their citations stand on."""
    if article.source is None or not findings:
        return ()
    from verify.documents import source_lines

    offsets = [finding.article.start for finding in findings if finding.article is not None]
    return source_lines(article.source, article.text, (*offsets, *(citation.span.start for citation in citations)))


def unreadable(path: str, reason: str, id: object = None) -> ArticleReport:
    """The report of an input that could not be read."""
    return ArticleReport(path=path, language=None, published=None, title=None, verdict="unverifiable", unreadable=reason, id=id)


def parse_day(value: str) -> str:
    """`--published`: an ISO 8601 date or date-time. Raises UsageError otherwise."""
    try:
        datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        raise UsageError(f"{value!r} is not a date like 2025-03-28 or 2025-03-28T14:30+01:00.") from None
    return value
