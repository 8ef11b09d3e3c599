"""The nouns of the program: values that walk through the rooms, frozen between them.

Every value here is immutable. Offsets are Unicode code points, half-open `[start, end)`; in prose
they count in `Article.text`, in a post they count in `Citation.text`.
"""

from __future__ import annotations

import datetime

from verify._records import dataclass


class UsageError(Exception):
    """What the caller asked for cannot be done: an unknown option value, rule or language."""


class UnreadableInput(Exception):
    """An input (file, line of a stream, row of a registry) could not be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of code points."""

    start: int
    end: int

    def shifted(self, by: int) -> Span:
        """The same stretch so many code points further on."""
        return Span(self.start + by, self.end + by)

    def __len__(self) -> int:
        return self.end - self.start


class Message(str):
    """A sentence for the reader of a report: English, and able to be said in another language by a catalogue.

    `Message("The post says {words}.", words="…")` is the text "The post says ….", which remembers `template` and
    `values`. A value that is itself a Message is translated too.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Message:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        return (self.template,), self.values

    @classmethod
    def joined(cls, parts: list[Message], between: str) -> Message:
        """Several messages in a row; each is translated for itself."""
        return cls(between.join(f"{{part{number}}}" for number in range(len(parts))), **{f"part{n}": part for n, part in enumerate(parts)})


# ------------------------------------------------------------------ dates


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date as a text writes it, with its value.

    `value` is ISO 8601 cut to `precision` (`2025`, `2025-03`, `2025-03-28`, `2025-03-28T14:30`,
    with an offset where the text gives a zone). An interval has `value` and `end_value`, both
    inclusive. `weekday` is the English lower-case name of the weekday *as written*, right or wrong; that of
    an interval is its first day's, and `end_weekday` its last day's.
    `calendar` has CLDR's names. `uncertain_days` is how far the value may be off (1 for Hijri).
    `written` says which parts the text itself gives, so that comparison knows what was resolved
    from the reference: a subset of {"year", "month", "day", "weekday", "time", "relative"}.
    """

    start: int
    end: int
    text: str
    value: str
    precision: str
    calendar: str = "gregorian"
    weekday: str | None = None
    ambiguous: bool = False
    end_value: str | None = None
    end_weekday: str | None = None
    uncertain_days: int = 0
    written: frozenset[str] = frozenset()

    @property
    def span(self) -> Span:
        """Where the date stands."""
        return Span(self.start, self.end)

    @property
    def day(self) -> datetime.date | None:
        """The day, where the value is precise to the day or finer."""
        return datetime.date.fromisoformat(self.value[:10]) if len(self.value) >= 10 else None


# ------------------------------------------------------------------ articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A piece of a page's source that shows, or may show, a post.

    `html` is the markup of the piece (unescaped where the page held it escaped). `span` is where its
    words stand in the article's readable text, or None where the reader does not see them (scripts,
    templates, attributes). `kind` says how it was held: "element", "template", "attribute", "json",
    "script".
    """

    html: str
    kind: str = "element"
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One document being checked, in readable text.

    `published` and `modified` are ISO 8601 dates or date-times as the page gives them, or None.
    `language` is what the caller or the page declared (a BCP 47 primary tag), or None. `source` is a page's markup,
    from which reports tell the lines of the file; None for a text, which is its own source.
    """

    path: str
    text: str
    media_type: str = "text/plain"
    language: str | None = None
    published: str | None = None
    modified: str | None = None
    title: str | None = None
    url: str | None = None
    fragments: tuple[Fragment, ...] = ()
    id: object = None
    source: str | None = None


# ------------------------------------------------------------------ citations


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who signs a post, exactly as shown; a handle has no leading @. `number` is the account's own id, where the markup tells it."""

    name: str | None = None
    handle: str | None = None
    handle_span: Span | None = None
    name_span: Span | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One post as the article shows it. Fields as in the contract; absence is None."""

    id: str
    platform: str
    form: str
    account: Account
    span: Span
    text: str = ""
    text_span: Span | None = None
    language: str | None = None
    date: DateMention | None = None
    post_id: str | None = None
    url: str | None = None
    links: tuple[str, ...] = ()
    truncated: bool = False
    confidence: float = 1.0
    quotes: str | None = None
    replies_to: str | None = None
    media: tuple[str, ...] = ()  # addresses of the post's pictures and films, where the page shows them


def place_in_article(text: str, citation: Citation, start: int, end: int) -> Span | None:
    """Where words of a citation's post stand in the article's text, white space apart; None if they are not shown."""
    span = citation.text_span
    if span is None:
        return None
    if text[span.start: span.end] == citation.text:
        return Span(span.start + start, span.start + end)
    wanted_before = sum(not c.isspace() for c in citation.text[:start])
    wanted = sum(not c.isspace() for c in citation.text[start:end])
    position, seen, first, last = span.start, 0, None, None
    while position < span.end and seen < wanted_before + wanted:
        if not text[position].isspace():
            if seen == wanted_before:
                first = position
            seen += 1
            last = position + 1
        position += 1
    return Span(first, last) if first is not None and last is not None else None


# ------------------------------------------------------------------ claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words that a report points at, with the value that was compared."""

    start: int
    end: int
    text: str
    value: str | int | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A pair of claims of one slot whose values differ; `rule` is the one rule that names it."""

    rule: str
    message: Message
    article: Evidence
    post: Evidence | None
    confidence: float
    doubtful: bool = False  # likelier none than one: said as a note, if at all


# ------------------------------------------------------------------ reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One discrepancy or remark. `article` counts in the article, `post` in the citation's text."""

    rule: str
    severity: str
    confidence: float
    message: str
    citation: str | None = None
    article: Evidence | None = None
    post: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One thing on which article and post agree; `kind` as in the contract."""

    kind: str
    citation: str
    article: Evidence
    post: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """A finding that is not reported because somebody said so; `by` is "comment", "configuration" or "baseline"."""

    finding: Finding
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReport:
    """Everything that is said about one article.

    `source_lines` are (offset, line) pairs for a page: on which line of the file (from 1) the words at that offset
    of `text` stand. A text article needs none: its lines are those of `text`.
    """

    path: str
    language: str | None
    published: str | None
    title: str | None
    verdict: str
    citations: tuple[Citation, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    findings: tuple[Finding, ...] = ()
    dates: tuple[DateMention, ...] = ()
    text: str | None = None
    id: object = None
    media_type: str = "text/plain"
    unreadable: str | None = None
    silences: tuple[str, ...] = ()
    explanation: tuple[str, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    url: str | None = None
    source_lines: tuple[tuple[int, int], ...] = ()
