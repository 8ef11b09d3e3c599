"""What passages assert: prose and posts read into typed claims."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from verify._records import dataclass
from verify.claims._far import unspoken
from verify.claims._passage import Passage, mask, read_only_dates, read_passage
from verify.claims._values import Act, Claims, Person, When
from verify.languages._tokens import CJK
from verify.model import Article, Citation, DateMention, Span
from verify.text import sentences


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Read:
    """A passage with its claims, those of the tokens of `sight` (first and last) where it is looked at for one post among many.

    `kept` is what was worked out of it on the way.
    """

    passage: Passage
    claims: Claims
    sight: tuple[int, int] | None = None
    kept: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates of the passage, in order."""
        return self.passage.dates


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReading:
    """An article's prose and its posts, read into claims."""

    article: Article
    citations: tuple[Citation, ...]
    language: str | None
    prose: Read
    posts: Mapping[str, Read]
    is_whole: bool = True  # whether all prose within reach of a post was read for more than its dates

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates of the prose, in order."""
        return self.prose.dates


def read_article(article: Article, citations: Sequence[Citation], language: str | None, *, whole: bool = True) -> ArticleReading:
    """Read the prose around the citations, and the words of each citation.

    Without `whole`, prose that no words of a post could be compared with is read for its dates alone.
    """
    reference = _reference(article, citations)
    posts = {
        citation.id: read_claims(
            citation.text, citation.language or language or "en", "post",
            reference=_moment(citation.date.value if citation.date else None) or reference)
        for citation in citations}
    prose, is_whole = _read_prose(article, citations, language or "en", posts, whole)
    return ArticleReading(article=article, citations=tuple(citations), language=language, prose=prose, posts=posts, is_whole=is_whole)


def read_whole(reading: ArticleReading) -> ArticleReading:
    """The reading with all of its prose: what seems to differ from a post may stand in some sentence that seemed to speak of none."""
    prose, _ = _read_prose(reading.article, reading.citations, reading.language or "en", reading.posts, True)
    return dataclasses.replace(reading, prose=prose, is_whole=True)


def _read_prose(
    article: Article, citations: Sequence[Citation], language: str, posts: Mapping[str, Read], whole: bool
) -> tuple[Read, bool]:
    """The prose around the citations, and whether no more of it could be read."""
    text = mask(article.text, [c.span for c in citations])
    reference = _reference(article, citations)
    if not whole and not any(citation.text.strip() for citation in citations):
        return Read(passage=read_only_dates(text, language, "article", reference=reference), claims=Claims()), True
    near = mask(text, _out_of_reach(len(text), citations))
    parted = sentences(near)
    unread = [] if whole else unspoken(near, parted, language, citations, [post.passage for post in posts.values()])
    prose = read_claims(mask(near, unread), language, "article", reference=reference, dated=text, parted=parted)
    return prose, not unread


_REACH = 200_000  # characters on either side of a post: no article is as long; a book's other chapters, a log's other days speak of other posts


def _out_of_reach(length: int, citations: Sequence[Citation]) -> list[Span]:
    """The stretches of a text so far from every post that nothing but their dates is read."""
    if length <= _REACH or not citations:
        return []
    far: list[Span] = []
    position = 0
    for span in sorted((citation.span for citation in citations), key=lambda span: span.start):
        if span.start - _REACH > position:
            far.append(Span(position, span.start - _REACH))
        position = max(position, span.end + _REACH)
    return [*far, Span(position, length)] if position < length else far


def read_claims(
    text: str, language: str, side: str, *, reference: datetime.datetime | datetime.date | None = None, dated: str | None = None,
    parted: tuple[Span, ...] | None = None,
) -> Read:
    """A passage's claims. `dated` is the text before some of it was masked, which is read for its dates alone; `parted` are its sentences, if known."""
    from verify.claims._name_words import DOTS
    from verify.claims._noes_in_names import without_noes_of
    from verify.claims._towns_as_names import is_of_somebody
    from verify.claims._years import without_years
    from verify.claims.acts import find_acts, find_existences
    from verify.claims.figures import find_figures
    from verify.claims.offices import find_offices
    from verify.claims.organisations import find_organisations
    from verify.claims.people import find_people
    from verify.claims.places import find_places
    from verify.claims.quotations import find_quotations

    passage = read_passage(text, language, side, reference=reference, dated=dated, parted=parted)
    offices = find_offices(passage)
    places = find_places(passage)
    organisations = find_organisations(passage)
    people = find_people(passage, offices)
    given = {m.first for m in passage.reading.of("given-name")}
    named = {p.first for p in people if (p.office is not None or p.first in given) and p.last - p.first >= 2}  # Sofia Lindqvist is nowhere
    named.update(i for p in people if not DOTS.isdisjoint(p.name) for i in range(p.first, p.last))  # nor is Accra in 贾维德·阿克拉姆
    named.update(i for p in people if p.office is not None or p.first in given for i in range(p.first + 1, p.last))  # Mansur Yavaş is from no Yavaş
    within = _within_names_in_signs(passage, people)
    places = tuple(p for p in places if p.first not in named and not within.issuperset(range(p.first, p.last)) and not is_of_somebody(passage, p, people))
    towns = {(p.first, p.last) for p in places if p.towns and p.last - p.first >= 2}
    regions = {(p.last - size, p.last) for p in places if p.regions for size in range(2, p.last - p.first + 1)}
    people = tuple(p for p in people if p.office is not None or p.honorific or (p.first, p.last) not in towns | regions)  # Walvis Bay is a port
    passage = without_noes_of(passage, (*places, *people))
    starts = passage.reading.token_starts
    figures = tuple(f for f in find_figures(passage) if not within.issuperset(range(f.first, f.last)))
    figures, years = without_years(passage, figures)
    dates = tuple(
        When(start=d.start, end=d.end, first=_index(starts, d.start), last=_index(starts, d.end), sentence=passage.sentence_at(d.start), mention=d)
        for d in sorted((*passage.dates, *years), key=lambda d: d.start) if not text[d.start:d.end].isspace()
    )
    return Read(passage=passage, claims=Claims(
        people=people, offices=offices, places=places,
        organisations=tuple(o for o in organisations if not within.issuperset(range(o.first, o.last))), figures=figures,
        acts=tuple(a for a in find_acts(passage) if not within.issuperset(range(a.first, a.last)) and not _is_in_a_name(passage, a, people)), dates=dates, quotations=find_quotations(passage),
        existences=find_existences(passage),
    ))


def _is_in_a_name(passage: Passage, act: Act, people: Sequence[Person]) -> bool:
    """Whether an act is read from a word of somebody's name: la gobernadora Victoria Rodríguez has won nothing."""
    if (passage.reading.words or {}).get("nouns-capitalised"):
        return False
    return act.last == act.first + 1 and any(p.first <= act.first < p.last for p in people) and passage.tokens[act.first].text[:1].isupper()


def _within_names_in_signs(passage: Passage, people: Sequence[Person]) -> frozenset[int]:
    """The tokens of people's names that are written in signs, each of which is a word elsewhere: 贺建民 builds nothing, 三枝光彦 is not three."""
    return frozenset(i for p in people for i in range(p.first, p.last) if passage.tokens[i].kind == CJK)


def _index(starts: Sequence[int], offset: int) -> int:
    import bisect

    return bisect.bisect_left(starts, offset)


def _reference(article: Article, citations: Sequence[Citation]) -> datetime.datetime | None:
    """What the prose's relative dates count from: the publication, else the last post."""
    published = _moment(article.published)
    if published is not None:
        return published
    posted = [m for m in (_moment(c.date.value) for c in citations if c.date) if m is not None]
    return max(posted, default=None)


def _moment(value: str | None) -> datetime.datetime | None:
    if not value or len(value) < 10:
        return None
    try:
        return datetime.datetime.fromisoformat(value.replace("Z", "+00:00")).replace(tzinfo=None)
    except ValueError:
        return None
