"""A page for people: the article on one side with every claim marked, the posts as cards on the other.

One file that loads nothing: style and script stand in it and are allowed by their hashes, everything else is forbidden.
All of it is there without the script, which adds choosing, filtering and going from one discrepancy to the next.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import os
import unicodedata
from collections.abc import Iterable, Iterator
from html import escape

from verify import __version__
from verify._records import dataclass
from verify.model import ArticleReport, Citation, Evidence, Finding, Message
from verify.reports._document import summary
from verify.reports._format import Page, Writer
from verify.reports._marks import Claim, Marker
from verify.reports._places import file_path
from verify.reports._visible import clipped, one_line, visible
from verify.reports._words import Words, label_of

_SIGNS = {"discrepant": "✕", "consistent": "✓", "unverifiable": "?"}
_ORDER = ("discrepant", "unverifiable", "consistent")
_LONG = 12_000  # letters of prose without a claim that are folded away


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A finding or an agreement as the page shows it. `level` is the severity, or "agreed"."""

    id: str
    level: str
    name: str
    message: str | None
    citation: Citation | None
    article: Evidence | None
    post: Evidence | None
    confidence: float | None


class _Html:
    def __init__(self, page: Page) -> None:
        self._words = Words(page.language)
        self._reports: list[ArticleReport] = []
        self._many = False

    def begin(self) -> str:
        return ""

    def article(self, report: ArticleReport) -> str:
        self._reports.append(report)
        return ""

    def end(self) -> str:
        return "".join(self._page()) + "\n"

    # ------------------------------------------------------------------ the page

    def _page(self) -> Iterator[str]:
        w = self._words
        readable = [report for report in self._reports if report.unreadable is None]
        # Discrepancies first; within one verdict the order of the run stays.
        shown = sorted(readable, key=lambda report: _ORDER.index(report.verdict))
        numbered = [(f"a{number}", report) for number, report in enumerate(shown, 1)]
        self._many = len(numbered) > 1
        style, script = _asset("_page.css"), _asset("_page.js")
        policy = (
            f"default-src 'none'; script-src 'sha256-{_hash(script)}'; style-src 'sha256-{_hash(style)}'; "
            "img-src data:; base-uri 'none'; form-action 'none'"
        )
        yield f'<!DOCTYPE html>\n<html lang="{w.language}" dir="{"rtl" if w.language in _RIGHT_TO_LEFT else "ltr"}">\n<head>\n<meta charset="utf-8">\n'
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        yield f"<title>{escape(self._headline(numbered))} · verify</title>\n<style>{style}</style>\n</head>\n<body>\n"
        yield f'<a class="skip" href="#report">{escape(w("Skip to the articles"))}</a>\n'
        yield from self._top(numbered)
        yield from self._bar(numbered)
        yield f'<div class="shell{" batch" if self._many else ""}">\n'
        if self._many:
            yield from self._list(numbered)
        yield '<main id="report" tabindex="-1">\n'
        yield from self._unreadable()
        for key, report in numbered:
            yield from self._article(key, report)
        yield from self._rules(numbered)
        yield "</main>\n</div>\n"
        yield f'<footer class="foot"><p>{escape(w("Made by verify {version}. Offsets and values are those of the JSON report.", version=__version__))}</p></footer>\n'
        yield f"<script>{script}</script>\n</body>\n</html>"

    def _headline(self, numbered: list[tuple[str, ArticleReport]]) -> str:
        w = self._words
        if len(numbered) == 1:
            return {
                "discrepant": w("This article contradicts a post that it quotes"),
                "consistent": w("What could be compared with the quoted post agrees"),
                "unverifiable": w("Nothing in this article could be compared with a quoted post"),
            }[numbered[0][1].verdict]
        wrong = sum(report.verdict == "discrepant" for _, report in numbered)
        if not numbered:
            return w("No article could be read")
        if not wrong:
            return w.plural("{number} article, no discrepancies", "{number} articles, no discrepancies", len(numbered))
        return w("{wrong} of {all} articles contradict a post they quote", wrong=wrong, all=len(numbered)) if wrong != 1 else \
            w("One of {all} articles contradicts a post it quotes", all=len(numbered))

    def _top(self, numbered: list[tuple[str, ArticleReport]]) -> Iterator[str]:
        w = self._words
        counts = summary(self._reports)
        lines = [
            ("", w.plural("{number} article", "{number} articles", counts["articles"])),
            ("", w.plural("{number} quoted post", "{number} quoted posts", counts["citations"])),
            ("error" if counts["error"] else "", w.plural("{number} error", "{number} errors", counts["error"])),
        ]
        if counts["warning"]:
            lines.append(("warning", w.plural("{number} warning", "{number} warnings", counts["warning"])))
        if counts["note"]:
            lines.append(("", w.plural("{number} note", "{number} notes", counts["note"])))
        if counts["unreadable"]:
            lines.append(("error", w.plural("{number} unreadable", "{number} unreadable", counts["unreadable"])))
        if counts["suppressed"]:
            lines.append(("", w.plural("{number} suppressed", "{number} suppressed", counts["suppressed"])))
        yield f'<header class="top">\n<p class="brand">verif<b>y</b></p>\n<h1 dir="auto">{escape(self._headline(numbered))}</h1>\n<ul class="counts">\n'
        for name, text in lines:
            yield f'<li class="{name}">{escape(text)}</li>\n' if name else f"<li>{escape(text)}</li>\n"
        yield "</ul>\n</header>\n"

    def _bar(self, numbered: list[tuple[str, ArticleReport]]) -> Iterator[str]:
        w = self._words
        rules = sorted({finding.rule for _, report in numbered for finding in report.findings})
        posts = {self._post(citation): None for _, report in numbered for citation in report.citations}
        yield f'<section class="bar" aria-label="{escape(w("Filters"))}" hidden>\n<form>\n'
        yield f'<fieldset><legend class="unseen">{escape(w("Show"))}</legend>\n'
        for level, name in (("error", w("errors")), ("warning", w("warnings")), ("note", w("notes")), ("agreed", w("agreements"))):
            yield f'<label class="pill {level}"><input type="checkbox" name="severity" value="{level}" checked> {escape(name)}</label>\n'
        yield "</fieldset>\n"
        if len(rules) > 1:
            yield self._select("rule", w("Rule"), w("every rule"), [(rule, rule) for rule in rules])
        if len(posts) > 1:
            ordered = sorted(posts) if self._many else list(posts)
            yield self._select("account", w("Post"), w("every post"), [(post, post) for post in ordered])
        if self._many:
            find = escape(w("Find an article"))
            yield f'<label><span class="unseen">{find}</span><input type="search" name="words" placeholder="{find}" autocomplete="off"></label>\n'
            yield self._select("verdict", w("Verdict"), w("every verdict"), [(v, self._verdict(v)[0]) for v in _ORDER])
        yield f'<output data-form="{escape(w("{seen} of {all} articles"))}"></output>\n' if self._many else '<output class="unseen" data-form=""></output>\n'
        yield f'<span class="steps"><button type="reset">{escape(w("Show all"))}</button>\n'
        off = "" if any(finding.severity != "note" for _, report in numbered for finding in report.findings) else " disabled"
        yield f'<button type="button" value="previous"{off}><span aria-hidden="true">↑ </span>{escape(w("Previous"))}<span class="unseen"> {escape(w("discrepancy"))}</span></button>\n'
        yield f'<button type="button" value="next"{off}><span aria-hidden="true">↓ </span>{escape(w("Next"))}<span class="unseen"> {escape(w("discrepancy"))}</span></button>\n'
        yield f'<button type="button" value="theme">{escape(w("Light or dark"))}</button></span>\n</form>\n</section>\n'

    def _post(self, citation: Citation) -> str:
        """What a filter calls a post: in one article its number and account, in a batch its account alone."""
        account = one_line(f"@{citation.account.handle}" if citation.account.handle else citation.account.name or "")
        label = label_of(citation.platform)
        told = f"{account} ({label})" if account else label
        return told if self._many else f"{citation.id}: {told}"

    def _select(self, name: str, label: str, every: str, options: Iterable[tuple[str, str]]) -> str:
        rows = "".join(f'<option value="{_attribute(value)}">{_inline(text)}</option>' for value, text in options)
        return f'<label><span class="unseen">{escape(label)}</span><select name="{name}"><option value="">{escape(every)}</option>{rows}</select></label>\n'

    def _list(self, numbered: list[tuple[str, ArticleReport]]) -> Iterator[str]:
        w = self._words
        title = w.plural("{number} article", "{number} articles", len(numbered))
        yield f'<nav class="list" aria-label="{escape(w("Articles"))}">\n<details open>\n<summary>{escape(title)}</summary>\n<ol>\n'
        for key, report in numbered:
            wrong = sum(finding.severity == "error" for finding in report.findings)
            more = [self._verdict(report.verdict)[0]]
            if wrong:
                more.append(w.plural("{number} error", "{number} errors", wrong))
            name = clipped(one_line(report.title or os.path.basename(file_path(report.path))), 90)
            yield f'<li><a class="{report.verdict}" href="#{key}"><span class="sign" aria-hidden="true">{_SIGNS[report.verdict]}</span>'
            yield f'<bdi class="name">{_inline(name)}</bdi><span class="more">{escape(", ".join(more))}</span></a></li>\n'
        yield "</ol>\n</details>\n</nav>\n"

    def _unreadable(self) -> Iterator[str]:
        problems = [report for report in self._reports if report.unreadable is not None]
        if problems:
            yield f'<section class="article" aria-label="{escape(self._words("Unreadable"))}"><header><h2>{escape(self._words("Could not be read"))}</h2><ul class="plain">\n'
            for report in problems:
                yield f"<li><code>{_inline(report.path)}</code>: {_inline(report.unreadable or '')}</li>\n"
            yield "</ul></header></section>\n"

    def _rules(self, numbered: list[tuple[str, ArticleReport]]) -> Iterator[str]:
        """What each rule that was reported means."""
        names = {finding.rule for _, report in numbered for finding in report.findings}
        if not names:
            return
        from verify.rules import rules

        yield f'<section class="rules" aria-labelledby="rules"><h2 id="rules">{escape(self._words("The rules"))}</h2>\n<dl>\n'
        for rule in rules():
            if rule.name in names:
                paragraphs = [self._words(rule.summary), *(self._words(rule.explanation).split("\n\n") if rule.explanation else ())]
                yield f'<div id="rule-{rule.name}"><dt><code>{rule.name}</code></dt><dd>'
                yield "".join(f"<p>{escape(' '.join(paragraph.split()))}</p>" for paragraph in paragraphs) + "</dd></div>\n"
        yield "</dl>\n</section>\n"

    # ------------------------------------------------------------------ one article

    def _article(self, key: str, report: ArticleReport) -> Iterator[str]:
        w = self._words
        verdict, meaning = self._verdict(report.verdict)
        entries = list(self._entries(key, report))
        yield f'<article class="article" id="{key}" data-verdict="{report.verdict}" aria-labelledby="{key}-t" tabindex="-1">\n<header>\n'
        yield f'<p class="verdict"><span class="sign {report.verdict}" aria-hidden="true">{_SIGNS[report.verdict]}</span> {escape(verdict[0].upper() + verdict[1:])}'
        yield f' <span class="means">{escape(meaning)}</span></p>\n'
        yield f'<h2 id="{key}-t" dir="auto"{_lang(report.language)}>{_inline(report.title or os.path.basename(file_path(report.path)))}</h2>\n'
        about = [f"<span>{_inline(file_path(report.path))}</span>"]
        if report.language:
            about.append(f"<span>{escape(w('language: {code}', code=report.language))}</span>")
        if report.published:
            about.append(f'<span>{escape(w("published {day}", day=report.published[:10]))}</span>')
        if report.url and report.url.startswith(("http://", "https://")):
            about.append(_link(report.url, _inline(clipped(report.url, 100))))
        yield f'<p class="about">{"".join(about)}</p>\n</header>\n<div class="sides">\n'
        yield f'<div class="prose" dir="{_direction(report.text or "")}"{_lang(report.language)}>\n'
        yield from self._prose(key, report, entries)
        yield '</div>\n<div class="posts">\n<div class="held">\n'
        loose = [entry for entry in entries if entry.citation is None]
        if loose:
            yield f'<div class="about-post" data-account=""><h3>{escape(w("In the article itself"))}</h3>\n'
            yield from self._list_entries(key, loose)
            yield "</div>\n"
        placed = {citation.id for citation in _set_apart(report)}
        worst = {citation.id: min((_rank(e) for e in entries if e.citation is citation), default=9) for citation in report.citations}
        for citation in sorted(report.citations, key=lambda citation: worst[citation.id]):
            own = [entry for entry in entries if entry.citation is citation]
            yield f'<div class="about-post" data-account="{_attribute(self._post(citation))}">\n'
            yield from self._card(key, citation, own, citation.id in placed)
            yield from self._list_entries(key, own)
            yield "</div>\n"
        if not report.citations:
            yield f'<p class="plain">{escape(w("No quoted post found."))}</p>\n'
        yield from self._on_demand(w("What could not be compared"), [w.message(silence) for silence in report.silences])
        yield from self._on_demand(w("Suppressed"), [f"{held.finding.rule}: {w.message(held.finding.message)}" for held in report.suppressed])
        yield from self._on_demand(w("How it was read"), list(report.explanation))
        yield "</div>\n</div>\n</div>\n</article>\n"

    def _entries(self, key: str, report: ArticleReport) -> Iterator[_Entry]:
        citations = {citation.id: citation for citation in report.citations}
        for number, finding in enumerate(sorted(report.findings, key=_by_severity), 1):
            yield _Entry(
                id=f"{key}-f{number}", level=finding.severity, name=finding.rule, message=finding.message,
                citation=citations.get(finding.citation or ""), article=finding.article, post=finding.post, confidence=finding.confidence)
        for number, agreement in enumerate(report.agreements, 1):
            yield _Entry(
                id=f"{key}-g{number}", level="agreed", name=agreement.kind, message=None, citation=citations.get(agreement.citation),
                article=agreement.article, post=agreement.post, confidence=None)

    def _prose(self, key: str, report: ArticleReport, entries: list[_Entry]) -> Iterator[str]:
        """The article's text in paragraphs, its citations set apart where they stand."""
        text = report.text or ""
        claims = [
            Claim(start=e.article.start, end=e.article.end, id=e.id, level=e.level, rank=_rank(e))
            for e in entries if e.article is not None and not _covers(e)
        ]
        marker = Marker(claims, anchors=True)
        position = 0
        for citation in _set_apart(report):
            yield from self._paragraphs(text, position, citation.span.start, marker)
            start, end = citation.span.start, citation.span.end
            body = marker.html(text, start, end)
            label = self._words("Quoted post {id}: see the card", id=citation.id)
            yield f'<blockquote class="cited" id="{key}-{citation.id}" tabindex="-1" dir="{_direction(text[start:end])}"{_lang(citation.language)}><p>{body}</p>'
            yield f'<a class="to" dir="auto" lang="{self._words.language}" href="#{key}-{citation.id}-card">{escape(label)}</a></blockquote>\n'
            position = end
        yield from self._paragraphs(text, position, len(text), marker)

    def _paragraphs(self, text: str, start: int, end: int, marker: Marker) -> Iterator[str]:
        """Prose between citations. A long stretch that nothing is said of is folded away, for pages carry much beside the article."""
        long = end - start > _LONG and not marker.near(start, end)
        if long:
            yield f'<details class="folded"><summary dir="auto">{escape(self._words("{number} letters in which nothing is claimed of a post", number=end - start))}</summary>\n'
        while start < end and text[start].isspace():
            start += 1
        position = start
        while position < end:
            stop = text.find("\n", position, end)
            stop = end if stop < 0 else stop
            if text[position:stop].strip():
                direction = _direction(text[position:stop])
                yield f'<p dir="{direction}">{marker.html(text, position, stop)}</p>\n'
            position = stop + 1
        if long:
            yield "</details>\n"

    def _card(self, key: str, citation: Citation, entries: list[_Entry], placed: bool) -> Iterator[str]:
        w = self._words
        name = citation.account.name or (f"@{citation.account.handle}" if citation.account.handle else w("an unnamed account"))
        chosen = " ".join(e.id for e in entries if e.article is not None and _covers(e))
        label = label_of(citation.platform)
        yield f'<div class="card" role="group" id="{key}-{citation.id}-card" tabindex="-1" aria-labelledby="{key}-{citation.id}-who"{f" data-with={chr(34)}{chosen}{chr(34)}" if chosen else ""}>\n<header>'
        yield f'<span class="face" aria-hidden="true">{escape(one_line(name).lstrip("@")[:1].upper() or "?")}</span>'
        yield f'<h3 class="who" id="{key}-{citation.id}-who"><bdi>{_inline(name)}</bdi></h3><span class="where">{escape(label)}</span>'
        handle = f"<bdi>@{_inline(citation.account.handle)}</bdi>" if citation.account.handle else ""
        when = f'<time datetime="{_attribute(citation.date.value)}">{_inline(citation.date.value.replace("T", " "))}</time>' if citation.date else f"<span>{escape(w('no date shown'))}</span>"
        yield f'<p class="handle">{handle}{when}</p></header>\n'
        claims = [Claim(start=e.post.start, end=e.post.end, id=e.id, level=e.level, rank=_rank(e)) for e in entries if e.post is not None]
        if citation.text:
            body = Marker(claims, anchors=False).html(citation.text, 0, len(citation.text))
            yield f'<blockquote dir="{_direction(citation.text)}"{_lang(citation.language)}>{body}</blockquote>\n'
        else:
            yield f'<blockquote class="without">{escape(w("The article shows no words of this post."))}</blockquote>\n'
        feet = []
        if citation.url and citation.url.startswith(("http://", "https://")):
            feet.append(_link(citation.url, escape(w("Open the post"))))
        feet += [f"<span>{_inline(clipped(link, 80))}</span>" for link in citation.links[:3]]
        if citation.truncated:
            feet.append(f"<span>{escape(w('cut off in the article'))}</span>")
        if placed:
            feet.append(f'<a href="#{key}-{citation.id}">{escape(w("Where the article shows it"))}</a>')
        yield f"<footer>{''.join(feet)}</footer>\n</div>\n"

    def _list_entries(self, key: str, entries: list[_Entry]) -> Iterator[str]:
        """Discrepancies at once; notes and agreements on demand."""
        w = self._words
        notes, agreed = [e for e in entries if e.level == "note"], [e for e in entries if e.level == "agreed"]
        groups = (
            ([e for e in entries if e.level in ("error", "warning")], ""),
            (notes, w.plural("{number} note", "{number} notes", len(notes))),
            (agreed, w.plural("{number} agreement", "{number} agreements", len(agreed))),
        )
        for own, title in groups:
            if not own:
                continue
            if title:
                yield f'<details class="more"><summary>{escape(title)}</summary>\n'
            yield '<ol class="entries">\n'
            for entry in own:
                yield from self._entry(key, entry)
            yield "</ol>\n"
            if title:
                yield "</details>\n"

    def _entry(self, key: str, entry: _Entry) -> Iterator[str]:
        w = self._words
        agreed = entry.level == "agreed"
        account = _attribute(self._post(entry.citation)) if entry.citation else ""
        rule = "" if agreed else entry.name
        yield f'<li class="entry {entry.level}" id="{entry.id}" tabindex="-1" data-severity="{entry.level}" data-rule="{rule}" data-account="{account}">'
        level = w("agrees") if agreed else w(entry.level)
        name = escape(w(entry.name)) if agreed else f'<a href="#rule-{entry.name}"><code>{entry.name}</code></a>'
        sure = f'<span class="sure">{escape(w("{percent} % sure", percent=round(entry.confidence * 100)))}</span>' if entry.confidence is not None and entry.level != "note" else ""
        yield f'<p class="kind" id="{entry.id}-t"><b>{escape(level)}</b>{name}{sure}</p>'
        if entry.message:
            yield f'<p class="said">{self._message(entry.message)}</p>'
        whole = entry.level == "note" and entry.article is not None and len(entry.article.text) > 200
        rows: list[tuple[str, Evidence, str | None]] = []
        if entry.article is not None and entry.article.text.strip() and not whole:
            rows.append((w("Article"), entry.article, f"#{key}-{entry.citation.id}" if _covers(entry) and entry.citation else f"#{entry.id}-m"))
        if entry.post is not None and entry.post.text.strip():
            rows.append((w("Post"), entry.post, None))
        if rows:
            yield "<dl>"
            for label, side, anchor in rows:
                left, right = w("“{words}”").split("{words}")
                words = f'{left}<bdi class="words">{_inline(clipped(one_line(side.text), 400))}</bdi>{right}'
                # the words link to where they are marked; the mark of a whole citation is the citation
                if anchor is not None:
                    words = f'<a href="{anchor}">{words}</a>'
                value = f' <code class="value" title="{escape(w("as it was read"))}">{_inline(_value(side.value))}</code>' if side.value is not None else ""
                yield f"<dt>{escape(label)}</dt><dd>{words}{value}</dd>"
            yield "</dl>"
        if not agreed:
            yield f'<p class="why">{escape(w(_summary(entry.name)))}</p>'
        yield "</li>\n"

    def _message(self, message: str) -> str:
        """A message in which the words of strangers keep their own direction."""
        if not isinstance(message, Message):
            return f"<bdi>{_inline(message)}</bdi>"
        return "".join(f"<bdi>{_inline(text)}</bdi>" if quoted else _inline(text) for text, quoted in self._words.pieces(message))

    def _on_demand(self, title: str, lines: list[str]) -> Iterator[str]:
        if lines:
            yield f'<details class="more"><summary>{escape(title)} ({len(lines)})</summary>\n<ul class="plain">\n'
            for line in lines:
                yield f"<li>{_inline(line)}</li>\n"
            yield "</ul>\n</details>\n"

    def _verdict(self, verdict: str) -> tuple[str, str]:
        from verify.reports.text import verdict_words

        return verdict_words(self._words, verdict)


# ------------------------------------------------------------------ pieces

# The scripts of these languages run from right to left (Unicode CLDR 48, `characterOrder`).
_RIGHT_TO_LEFT = frozenset(("ar", "fa", "ur", "he", "ps", "sd", "ckb", "dv", "yi", "ug", "ks", "lrc", "mzn", "pnb", "syr"))


def _set_apart(report: ArticleReport) -> list[Citation]:
    """The citations that the text shows one after the other; not those inside of others, nor those that only the source holds."""
    shown: list[Citation] = []
    for citation in sorted(report.citations, key=lambda citation: (citation.span.start, -citation.span.end)):
        if citation.span.end > citation.span.start and (not shown or citation.span.start >= shown[-1].span.end):
            shown.append(citation)
    return shown


def _rank(entry: _Entry) -> int:
    return ("error", "warning", "note", "agreed").index(entry.level)


def _summary(rule: str) -> str:
    from verify.rules import find_rule

    return find_rule(rule).summary


def _by_severity(finding: Finding) -> tuple[int, int]:
    return ("error", "warning", "note").index(finding.severity), finding.article.start if finding.article else 0


def _covers(entry: _Entry) -> bool:
    """Whether the finding is about the citation as a whole: then its box is marked, not all of its words."""
    if entry.article is None or entry.citation is None:
        return False
    span = entry.citation.span
    length = entry.article.end - entry.article.start
    return span.start <= entry.article.start and entry.article.end <= span.end and length > 0.6 * len(span) and length > 40


def _value(value: str | int | float) -> str:
    """A value as it was read; long figures in groups of three."""
    if isinstance(value, int | float) and abs(value) >= 10_000:
        return f"{value:,}".replace(",", "\u202f")
    return str(value)


def _direction(text: str) -> str:
    """The direction in which most letters of a text run."""
    right = left = 0
    for character in text[:4000]:
        kind = unicodedata.bidirectional(character)
        right += kind in ("R", "AL")
        left += kind == "L"
    return "rtl" if right > left else "ltr"


def _lang(language: str | None) -> str:
    return f' lang="{escape(language)}"' if language else ""


def _inline(text: str) -> str:
    return escape(visible(text))


def _attribute(text: str) -> str:
    return escape(one_line(text))


def _link(url: str, words: str) -> str:
    return f'<a href="{_attribute(url)}" rel="noopener noreferrer">{words}</a>'


@functools.lru_cache(maxsize=2)
def _asset(name: str) -> str:
    """A file of this folder, its lines ended by LF alone: browsers hash it so."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8", newline=None) as file:
        return file.read()


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def write(page: Page) -> Writer:
    return _Html(page)
