"""Which prose speaks of which post: sentences scored by the rare things they share with it.

A country or a common act alone is weak; a person, a figure with what it counts, a place below country level,
a named body, an act with its actor are strong. A background sentence with its own dates, figures and people
stays outside, and with several posts each sentence goes to the one it fits best, or to none.
"""

from __future__ import annotations

import bisect
import dataclasses
import datetime
import functools
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

from verify._records import dataclass
from verify.claims import ArticleReading, Read
from verify.claims._kept import kept
from verify.claims._names import (
    letters,
    may_be_same,
    romanise,
    same_word,
    script_of,
    signs,
    skeleton,
    written_meet,
    written_relation,
)
from verify.claims._office_of_name import office_of
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._sounds import apart
from verify.claims._values import Figure, Person
from verify.claims.plain_words import plain_words
from verify.comparison._days import first_day
from verify.languages import _concepts
from verify.languages._firms import kinds_of
from verify.languages._tokens import fold
from verify.model import Citation, Span
from verify.sources.registries import OfficialAccount

Key = tuple[str, object]

ENOUGH = 2.0
WEIGHTS = {
    "person": 3.0, "city": 2.0, "country": 0.6, "organisation": 2.0, "body": 0.8, "office": 0.8, "portfolio": 0.8, "figure": 2.0, "small": 0.8,
    "thing": 0.5, "act": 0.7, "date": 1.2, "day": 0.5, "name": 1.5, "word": 0.35,
    "measure": 0.7, "idea": 0.35,
}
_LIMITS = {"word": 2.4, "office": 1.2, "date": 1.2, "day": 0.5, "thing": 1.5, "country": 1.2, "name": 4.5, "act": 1.8, "measure": 0.7, "idea": 1.75}


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A person of the post and where the prose names the same: offsets and relation ("same" or "fits")."""

    post: Person
    start: int
    end: int
    sentence: int
    relation: str
    person: Person | None = None


@dataclass(slots=True)
class Meeting:
    """One post and the prose that speaks of it.

    Sentences are `aligned` with it by what they share, `beside` it by where they stand (right before and behind), `near` it
    (either, or next to one that is aligned), or `within` its reach: the few before it that a reader takes for its introduction.
    """

    citation: Citation
    post: Read
    prose: Read
    names: tuple[NameMatch, ...] = ()
    shared: dict[int, frozenset[Key]] = field(default_factory=dict)
    scores: dict[int, float] = field(default_factory=dict)
    aligned: frozenset[int] = frozenset()
    near: frozenset[int] = frozenset()
    beside: frozenset[int] = frozenset()
    within: frozenset[int] = frozenset()
    around: frozenset[int] = frozenset()
    official: OfficialAccount | None = None
    published: datetime.date | None = None
    kept: dict[Any, Any] = field(default_factory=dict, repr=False)

    @property
    def sight(self) -> tuple[int, int]:
        """The tokens of the prose that are looked at for this post."""
        return self.prose.sight or (0, len(self.prose.passage.tokens))

    @property
    def strength(self) -> float:
        """How much the sentence says of the post that says most of it, plain words aside: below some strength, prose and post only seem to meet."""
        return _strength(self)

    def score_without(self, sentence: int, *kinds: str) -> float:
        """A sentence's score if what it shares of these kinds is left out: what speaks for it besides the claim in question."""
        return weigh(key for key in self.shared.get(sentence, ()) if key[0] not in kinds)

    def zones_allow(self, day: datetime.date) -> bool:
        """Whether the post's exact time, where its id gives it, can be this next day somewhere east of Greenwich."""
        from verify import platforms

        if self.citation.post_id is None:
            return False
        held = platforms.time_of_id(self.citation.platform, self.citation.post_id)
        if held is None or held.kind != "exact":
            return False
        return bool((held.earliest + datetime.timedelta(hours=9)).date() >= day)


    def in_common(self, ours: int, theirs: int) -> frozenset[Key]:
        """What a sentence of the prose and one of the post both speak of, plain words aside: those lead to a sentence, but tell no deed from another."""
        return self.shared.get(ours, frozenset()) & sentence_keys(self.post).get(theirs, frozenset())

    def of_one_deed(self, ours: int, theirs: int, *, signed: bool = True) -> frozenset[Key]:
        """What two sentences share, with the people whom both name, acts in other words and, where `signed`, the day of the post's signature."""
        keys = self.shared.get(ours, frozenset())
        tells = any(kind == "act" for kind, _ in sentence_keys(self.post).get(theirs, ()))
        more = {key for key in keys if (signed and key[0] in ("date", "day")) or (tells and key[0] == "act")}
        named = {("person", m.post.start) for m in self.names if m.sentence == ours and m.post.sentence == theirs}
        return self.in_common(ours, theirs) | more | named

    def flow(self, sentence: int) -> float:
        """What it says for a sentence that it stands inside the retelling: between two that clearly speak of the post, or between one and the post."""
        before = next((s for s in (sentence - 1, sentence - 2) if s in self.aligned and self.scores.get(s, 0.0) >= _CLEAR), None)
        if before is None or (before != sentence - 1 and sentence - 1 not in self.near):
            return 0.0
        if any(self._ends(s) and (s == sentence or s in self.aligned) for s in (sentence, sentence + 1)):
            return _FLOW
        clear = before == sentence - 1 and sentence + 1 in self.aligned and self.scores[sentence + 1] >= _CLEAR
        if clear:
            return _FLOW
        return _RUN_ON if before == sentence - 1 and self._runs_on(sentence) else 0.0

    def _runs_on(self, sentence: int) -> bool:
        """Whether only a sentence or two part this one from the post."""
        return any(self._ends(s) for s in range(sentence, sentence + _RUN + 1))

    def _ends(self, sentence: int) -> bool:
        """Whether a sentence is the last before the post."""
        return sentence in self.beside and self.prose.passage.sentences[sentence].end <= self.citation.span.start


@kept
def _strength(meeting: Meeting) -> float:
    return max((meeting.scores[s] - weigh(k for k in meeting.shared.get(s, ()) if k[0] == "idea") for s in meeting.aligned), default=0.0)


_CLEAR, _FLOW, _RUN_ON = 4.0, 1.0, 0.7


def _wholeness(prose: Read, sentence: int) -> float:
    """Less than 1 for what is too long for a sentence: a page whose stops are lost shares something with every post."""
    begin, end = prose.passage.sentence_tokens(sentence)
    return min(1.0, _LONGEST / max(end - begin, 1))


_LONGEST = 110  # tokens


def weigh(keys: Iterable[Key]) -> float:
    """The weight of what is shared, each kind up to its limit."""
    totals: dict[str, float] = {}
    for kind, _ in keys:
        totals[kind] = totals.get(kind, 0.0) + WEIGHTS[kind]
    return math.fsum(min(total, _LIMITS.get(kind, 99.0)) for kind, total in totals.items())  # the same in any order


def meet(reading: ArticleReading) -> tuple[Meeting, ...]:
    """Every post with the sentences of the prose that speak of it."""
    meetings = []
    sight = max(_LEAST_SIGHT, min(_SIGHT, _PAIRS // max(len(reading.citations), 1)))
    for citation in reading.citations:
        post = reading.posts[citation.id]
        prose, first, last = _within_sight(reading.prose, citation, sight)
        meeting = Meeting(
            citation=citation, post=post, prose=prose, published=first_day((reading.article.published or "")[:10]))
        meeting.names = find_shared_names(prose, post, meeting.sight)
        post_keys = frozenset(key for keys in sentence_keys(post).values() for key in keys) | _signature(citation)
        meeting.shared = _shared(prose, post, _keyed(reading.prose), range(first, last), post_keys, meeting.names)
        meeting.scores = {s: weigh(keys) * _wholeness(reading.prose, s) for s, keys in meeting.shared.items()}
        meetings.append(meeting)
    _near(meetings, reading.prose)
    highest = _highest(meetings)
    for meeting in meetings:
        meeting.aligned = _fitting(meeting, highest)
    _carry_on(meetings, reading.prose)
    highest = _highest(meetings)
    claimed = Counter(s for meeting in meetings for s in meeting.aligned)
    for meeting in meetings:
        claimed.subtract(meeting.aligned)
        meeting.aligned = _fitting(meeting, highest)
        meeting.beside = frozenset(_around(meeting, reading.prose))
        neighbours = {s + step for s in meeting.aligned for step in (-1, 1)} | meeting.beside
        meeting.near = frozenset(s for s in neighbours if 0 <= s < len(reading.prose.passage.sentences) and not claimed[s]) | meeting.aligned
        claimed.update(meeting.aligned)
    ends = sorted(meeting.citation.span.end for meeting in meetings)
    for meeting in meetings:
        introduction = _introduction(ends, meeting, reading.prose)
        meeting.within = meeting.near | {s for s in introduction if not claimed[s]}
        if len(meetings) == 1:
            before, after = _sides(reading.prose.passage.sentences, meeting.citation.span)
            meeting.around = frozenset((*before[-_FAR:], *after[:_FAR]))
    return tuple(meetings)


_INTRODUCTION = 3  # sentences
_FAR = 5  # sentences on either side of the only post that may still be about it


def _introduction(ends: Sequence[int], meeting: Meeting, prose: Read) -> tuple[int, ...]:
    """The few sentences before a post, back to the post before it; and the lead, where an article shows one post only. `ends`: where posts end, in order."""
    before, _ = _sides(prose.passage.sentences, meeting.citation.span)
    earlier = bisect.bisect_right(ends, meeting.citation.span.start)
    floor = ends[earlier - 1] if earlier else 0
    close = tuple(s for s in before[-_INTRODUCTION:] if prose.passage.sentences[s].start >= floor)
    return (*close, *_lead(prose, before)) if len(ends) == 1 else close


# Sentences on either side of a post that are read for what they say of it. No article is as long as both together; what stands further off in
# a whole day's live blog or a book speaks of other posts, and would make the time grow with the square of its length.
_SIGHT = 1500
_PAIRS = 30_000  # of a post and a sentence on one side of it: where posts are many, each is spoken of near by
_LEAST_SIGHT = 30


def _within_sight(prose: Read, citation: Citation, sight: int) -> tuple[Read, int, int]:
    """The prose as far as it can speak of a post, and its sentences `[first, last)`."""
    count = len(prose.passage.sentences)
    here = prose.passage.sentence_at(citation.span.start)
    first, last = max(0, here - sight), min(count, here + sight)
    if last - first == count:
        return prose, first, last
    claims = prose.claims
    seen = {
        field.name: _of_sentences(getattr(claims, field.name), first, last) for field in dataclasses.fields(claims)}
    seen_prose = dataclasses.replace(prose, claims=dataclasses.replace(claims, **seen), sight=_tokens_of(prose.passage, first, last))
    return seen_prose, first, last


def _tokens_of(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """The tokens of the sentences `[first, last)`."""
    return passage.sentence_tokens(first)[0], passage.sentence_tokens(last - 1)[1]


def _of_sentences(claims: tuple[Any, ...], first: int, last: int) -> tuple[Any, ...]:
    return claims[bisect.bisect_left(claims, first, key=_sentence_of): bisect.bisect_left(claims, last, key=_sentence_of)]


def _sentence_of(claim: Any) -> int:
    return int(claim.sentence)


def _highest(meetings: Sequence[Meeting]) -> Mapping[int, float]:
    """The most that each sentence says of any post."""
    highest: dict[int, float] = {}
    for meeting in meetings:
        for sentence, score in meeting.scores.items():
            if score > highest.get(sentence, 0.0):
                highest[sentence] = score
    return highest


def _fitting(meeting: Meeting, highest: Mapping[int, float]) -> frozenset[int]:
    """The sentences that say enough of the post, and no less of it than of any other post."""
    return frozenset(s for s, score in meeting.scores.items() if score >= ENOUGH and score >= highest[s])


def _around(meeting: Meeting, prose: Read) -> tuple[int, ...]:
    """The sentences right before and right after a post."""
    sentences, span = prose.passage.sentences, meeting.citation.span
    before, after = _sides(sentences, span)
    return (*before[-1:], *after[:1])


def _sides(sentences: Sequence[Span], span: Span) -> tuple[range, range]:
    """The sentences before a post and those behind it."""
    before = bisect.bisect_right(sentences, span.start + 1, key=_end_of)
    return range(before), range(bisect.bisect_left(sentences, span.end - 1, key=_start_of), len(sentences))


def _start_of(span: Span) -> int:
    return span.start


def _end_of(span: Span) -> int:
    return span.end


def _carry_on(meetings: Sequence[Meeting], prose: Read) -> None:
    """A sentence between two that speak of a post, or between one and the post itself, mostly goes on about it."""
    text, sentences = prose.passage.text, prose.passage.sentences
    for meeting in meetings:
        ends = set(_around(meeting, prose)[:1])
        _carry_to_the_post(meeting, prose, ends)
        for before in sorted(meeting.aligned):
            index = before + 1
            follows = index < len(sentences) and "\n\n" not in text[sentences[before].end: sentences[index].start].strip(" ")
            if follows and index not in meeting.aligned and (index + 1 in meeting.aligned or index in ends) and meeting.shared.get(index):
                meeting.scores[index] = meeting.scores.get(index, 0.0) + 0.9


_RUN = 2  # sentences between one that clearly speaks of a post and the post


def _carry_to_the_post(meeting: Meeting, prose: Read, ends: set[int]) -> None:
    """The last sentence before a post that shares a little with it goes on about it, though one stands between it and the last that clearly spoke of it."""
    text, sentences = prose.passage.text, prose.passage.sentences
    for last in ends:
        clear = last - _RUN
        goes_on = clear in meeting.aligned and meeting.scores[clear] >= _CLEAR and not meeting.aligned & {last - 1, last} and meeting.shared.get(last)
        if goes_on and "\n\n" not in text[sentences[clear].end: sentences[last].start] and sentences[last].end <= meeting.citation.span.start:
            meeting.scores[last] = meeting.scores.get(last, 0.0) + 0.9


def _signature(citation: Citation) -> frozenset[Key]:
    if citation.date is not None and len(citation.date.value) >= 10:
        return frozenset({("date", citation.date.value[:10]), ("day", citation.date.value[:10])})
    return frozenset()


def _near(meetings: Sequence[Meeting], prose: Read) -> None:
    """A sentence right before or after a post, or one that speaks of "the post", is more likely about it."""
    sentences = prose.passage.sentences
    cues: dict[int, float] = {}
    for mention in prose.passage.reading.cued("post-noun", "writing"):
        sentence = prose.passage.sentence_at(mention.start)
        cues[sentence] = max(cues.get(sentence, 0.0), 1.0 if mention.key == "post-noun" else 0.5)
    for meeting in meetings:
        span = meeting.citation.span
        before, after = _sides(sentences, span)
        lead: Sequence[int] = _lead(prose, before) if len(meetings) == 1 else before[:1]
        for sentences_near, bonus in ((before[-2:], 0.7), (after[:1], 0.6), (lead, 0.5)):
            for index in sentences_near:
                if sentences[index].end > sentences[index].start:
                    meeting.scores[index] = meeting.scores.get(index, 0.0) + bonus
        near = set(before[-4:]) | set(after[:3])
        for index in near & cues.keys():
            meeting.scores[index] = meeting.scores.get(index, 0.0) + cues[index]


_SHORTEST_LEAD = 8  # words: less is a menu, a date line, a byline


def _lead(prose: Read, before: Sequence[int]) -> list[int]:
    """The first whole sentence of the article, and the headline that stands above it."""
    passage = prose.passage
    for index in before:
        span = passage.sentences[index]
        begin, end = passage.sentence_tokens(index)
        words = sum(1 for t in passage.tokens[begin:end] if t.kind in ("word", "cjk"))
        if words >= _SHORTEST_LEAD and passage.text[span.start: span.end].rstrip()[-1:] in ".!?…。！？।۔؟»”":
            heads = [i for i in before[:index] if passage.text[passage.sentences[i].start: passage.sentences[i].end].strip()]
            return [*heads[-1:], index]
    return list(before[:1])


@kept
def sentence_keys(read: Read) -> Mapping[int, frozenset[Key]]:
    """What each sentence speaks of, as keys that meet across languages."""
    keys: defaultdict[int, set[Key]] = defaultdict(set)

    def put(sentence: int, kind: str, key: object) -> None:
        keys[sentence].add((kind, key))

    claims, passage = read.claims, read.passage
    for place in claims.places:
        if place.kind == "city":
            put(place.sentence, "city", place.key)
        elif place.kind == "named":
            put(place.sentence, "name", skeleton(place.key.split()[-1]))
        elif place.country:
            put(place.sentence, "country", place.country)
            if place.kind == "capital":
                put(place.sentence, "city", ("capital", place.country))
    for organisation in claims.organisations:
        if organisation.key:
            put(organisation.sentence, "organisation", organisation.key)
            for kind in kinds_of(organisation.key)[:1]:
                put(organisation.sentence, "body", kind)  # a retelling may put the kind for the name
        elif organisation.body:
            put(organisation.sentence, "body", organisation.body)
        for portfolio in organisation.portfolios:
            put(organisation.sentence, "portfolio", portfolio)
    for office in claims.offices:
        put(office.sentence, "office", office.key)
        for portfolio in office.portfolios:
            put(office.sentence, "portfolio", portfolio)
        for country in office.countries:
            put(office.sentence, "country", country)
    for figure in claims.figures:
        put(figure.sentence, "figure" if figure.base > 12 else "small", (round(figure.base, 6), figure.dimension))
        for thing in figure.things:
            put(figure.sentence, "thing", thing)
    for act in claims.acts:
        put(act.sentence, "act", act.key)
    for when in claims.dates:
        if len(when.mention.value) >= 10:
            # "On Tuesday" and "yesterday" fall on the day of any post of that week; a date that is written out says more.
            put(when.sentence, "date" if "day" in when.mention.written else "day", when.mention.value[:10])
    for kind in ("thing", "portfolio"):
        for mention in passage.reading.of(kind):
            put(passage.sentence_at(mention.start), kind, mention.key)
    for sentence, kind, key in _rare_words(read):
        put(sentence, kind, key)
    return {sentence: frozenset(found) for sentence, found in keys.items()}


@kept
def _keyed(read: Read) -> Mapping[Key, Sequence[int]]:
    """The sentences that speak of each key, in order."""
    found: dict[Key, list[int]] = {}
    for sentence, keys in sentence_keys(read).items():
        for key in keys:
            found.setdefault(key, []).append(sentence)
    return {key: sorted(sentences) for key, sentences in found.items()}


@kept
def _ideas(passage: Passage) -> Mapping[int, Sequence[int]]:
    """The families of plain words that occur, each with its sentences in order."""
    found: dict[int, set[int]] = {}
    for word in plain_words(passage):
        found.setdefault(word.family, set()).add(passage.sentence_at(passage.tokens[word.first].start))
    return {family: sorted(sentences) for family, sentences in found.items()}


def _seen(sentences: Sequence[int], sight: range) -> Sequence[int]:
    """Those of sentences in order that are in sight."""
    return sentences[bisect.bisect_left(sentences, sight.start): bisect.bisect_left(sentences, sight.stop)]


def _rare_words(read: Read) -> Iterator[tuple[int, str, object]]:
    starts, sentence = read.passage.sentence_starts, 0
    for kind, key, start in _rare_words_at(read.passage):
        while sentence + 1 < len(starts) and starts[sentence + 1] <= start:
            sentence += 1
        yield sentence, kind, key


@kept
def _rare_words_at(passage: Passage) -> tuple[tuple[str, str, int], ...]:
    """(kind, key, offset) of the words that tell one story from another.

    Names nobody has a dictionary for (rivers, firms, laws), by skeleton; and content words, for one language's own use."""
    found: list[tuple[str, str, int]] = []
    known = meaningful(passage, _PARTS_OF_NAMES)
    function = function_words(passage.reading.words)
    for index, token in enumerate(passage.tokens):
        if token.kind != "word" or token.folded in function or len(token.text) < 3:
            continue
        if index in known:
            continue
        head = token.text[0]
        if head.isupper() or not (head.islower()):
            roman = romanise(token.text)
            bones = skeleton(roman)
            if len(bones) >= 3 and len(roman) >= 4:
                found.append(("name", bones, token.start))
        if len(token.folded) >= 4:
            found.append(("word", token.folded[:6], token.start))
    return tuple(found)


def sentence_words(read: Read, begin: int, end: int) -> frozenset[Key]:
    """The rare words among the tokens `[begin, end)`, as keys."""
    tokens = read.passage.tokens
    low, high = tokens[begin].start, tokens[end - 1].end
    words = _rare_words_at(read.passage)
    return frozenset((kind, key) for kind, key, _ in words[bisect.bisect_left(words, low, key=_place_of): bisect.bisect_left(words, high, key=_place_of)])


def _place_of(word: tuple[str, str, int]) -> int:
    return word[2]


def _shared(
    prose: Read, post: Read, keyed: Mapping[Key, Sequence[int]], sight: range, post_keys: frozenset[Key], names: Sequence[NameMatch]
) -> dict[int, frozenset[Key]]:
    """What each sentence in sight shares with the post; nothing for those that share nothing. `keyed` are the sentences of each key."""
    acts = {key for kind, key in post_keys if kind == "act"}
    translated = prose.passage.language != post.passage.language
    if translated:
        post_keys = frozenset(key for key in post_keys if key[0] != "word")
    shared: dict[int, set[Key]] = {}
    for key in post_keys:
        for sentence in _seen(keyed.get(key, ()), sight):
            shared.setdefault(sentence, set()).add(key)
    if translated:  # in one language the words themselves meet, and no others need be read
        for family in _ideas(post.passage):
            for sentence in _seen(_ideas(prose.passage).get(family, ()), sight):
                shared.setdefault(sentence, set()).add(("idea", family))
    for match in names:
        shared.setdefault(match.sentence, set()).add(("person", match.post.start))
    for figure in prose.claims.figures:  # figures that are close, or the same in another unit
        if any(close(figure, other) for other in post.claims.figures if other.dimension == figure.dimension):
            shared.setdefault(figure.sentence, set()).add(("figure" if figure.base > 12 else "small", (round(figure.base, 6), figure.dimension)))
        if (figure.currency or figure.unit) and any(miswritten(figure, other) for other in post.claims.figures):
            shared.setdefault(figure.sentence, set()).add(("measure", figure.base))
    like = {other for a in acts for other in _related_acts().get(str(a), ())} - acts
    for act in prose.claims.acts:
        if act.key in like:
            shared.setdefault(act.sentence, set()).add(("act", act.key))
    return {s: frozenset(k) for s, k in shared.items()}


def related(left: str, right: str) -> bool:
    """Whether two acts belong together: on one ladder, exclusive, or other words for one happening."""
    return left == right or right in _related_acts().get(left, ())


def compatible(left: str, right: str) -> bool:
    """Whether two acts are other words for one happening."""
    return right in _compatible_acts().get(left, ())


@functools.lru_cache(maxsize=1)
def _compatible_acts() -> Mapping[str, frozenset[str]]:
    return _grouped(_concepts.COMPATIBLE)


@functools.lru_cache(maxsize=1)
def _related_acts() -> Mapping[str, frozenset[str]]:
    return _grouped((*_concepts.COMPATIBLE, *_concepts.LADDERS, *_concepts.EXCLUSIONS))


def _grouped(groups: Iterable[Iterable[str]]) -> Mapping[str, frozenset[str]]:
    """Each word with those that stand in some group with it, itself among them."""
    found: dict[str, set[str]] = {}
    for group in groups:
        for word in group:
            found.setdefault(word, set()).update(group)
    return {word: frozenset(others) for word, others in found.items()}


def close(left: Figure, right: Figure) -> bool:
    """Whether two figures of one dimension are the same, one being rounder or bounded."""
    from verify.comparison.figures import fits

    return fits(left, right)


def miswritten(left: Figure, right: Figure) -> bool:
    """Whether two figures are one in digits but not in scale."""
    from verify.comparison.figures import look_alike

    return look_alike(left, right)


# ------------------------------------------------------------------ names on both sides


def find_shared_names(prose: Read, post: Read, sight: tuple[int, int]) -> tuple[NameMatch, ...]:
    """Every person of either side that the other side names too; `sight` are the tokens of the prose that are looked at."""
    found: list[NameMatch] = []
    for person in post.claims.people:
        matches = []
        for other in _may_be(prose, person):
            relation = written_meet(other.name, other.words, person.name, person.words)
            if relation is not None and not _stands_for_another(other, person, prose) and not _stands_for_another(person, other, post):
                matches.append(NameMatch(person, other.start, other.end, other.sentence, relation, other))
        found += _nearest(matches)
        if not matches and len(person.words) >= 2:
            place = find_words(prose, person.words, script_of(person.name), sight)
            if place is not None:
                found.append(NameMatch(person, *place, prose.passage.sentence_at(place[0]), "same", _written(prose, *place)))
    met = {id(match.person) for match in found}
    for other in prose.claims.people:
        if id(other) in met or len(other.words) < 2:
            continue
        place = find_words(post, other.words, script_of(other.name))
        if place is not None:
            person = dataclasses.replace(other, start=place[0], end=place[1], name=post.passage.text[place[0]: place[1]], office=None)
            found.append(NameMatch(person, other.start, other.end, other.sentence, "same", other))
    return tuple(found)


def _may_be(read: Read, person: Person) -> list[Person]:
    """The people of a passage whose names may meet somebody's: those that share a sign, and those of other scripts, which only the ear tells."""
    people, (by_sign, by_script) = read.claims.people, _signed(read)
    own = script_of(person.name)
    found = {i for sign in signs(person.words) for i in by_sign.get(sign, ())}
    found.update(*(places for script, places in by_script.items() if script != own))
    return [people[i] for i in sorted(found)]


@kept
def _signed(read: Read) -> tuple[Mapping[str, Sequence[int]], Mapping[str, Sequence[int]]]:
    """Which of the people of a passage have each of the `signs` of names, and which names are of each script."""
    by_sign: dict[str, list[int]] = {}
    by_script: dict[str, list[int]] = {}
    for i, person in enumerate(read.claims.people):
        by_script.setdefault(script_of(person.name), []).append(i)
        for sign in signs(person.words):
            by_sign.setdefault(sign, []).append(i)
    return by_sign, by_script


def _stands_for_another(short: Person, person: Person, beside: Read) -> bool:
    """Whether a family name alone is that of somebody named in full on its side, who is not the person of the other side that it would fit."""
    if len(short.words) != 1:
        return False
    full = [p for p in _may_be(beside, short) if len(p.words) > 1 and written_meet(p.name, p.words, short.name, short.words) is not None]
    return bool(full) and all(written_relation(p.name, person.name) == "given-differs" for p in full)


def _nearest(matches: list[NameMatch]) -> list[NameMatch]:
    """The matches of one person without those whom a nearer name rules out: 陈慧玲 is Tan Wei Ling, so 林国泰, another man, is not."""
    by_ear = sorted((m for m in matches if m.person is not None and script_of(m.person.name) != script_of(m.post.name)), key=_by_ear)
    others = {id(m) for i, m in enumerate(by_ear) if any(_rules_out(nearer, m) for nearer in by_ear[:i])}
    return [m for m in matches if id(m) not in others]


def _rules_out(nearer: NameMatch, other: NameMatch) -> bool:
    """Whether two names that sound like one of the post are two people's: they differ, or one is that of the post, and the other not nearly so."""
    if nearer.person is None or other.person is None:
        return False
    relation = written_relation(nearer.person.name, other.person.name)
    return relation == "differs" or (relation == "unclear" and _by_ear(nearer) <= _ONE_NAME and _by_ear(other) - _by_ear(nearer) >= _FARTHER)


_ONE_NAME, _FARTHER = 0.1, 0.25  # of `apart`


def _by_ear(match: NameMatch) -> float:
    """How far a name is from the one it matches, in either order of its words."""
    words, other = match.post.words, "".join(match.person.words if match.person is not None else ())
    return min(apart(other, "".join(w)) for w in (words, words[-1:] + words[:-1]))


def _written(read: Read, start: int, end: int) -> Person:
    """The person whose name stands in `[start, end)`, whom nothing there showed to be one, with the office beside."""
    first, last = (bisect.bisect_left(read.passage.reading.token_starts, offset) for offset in (start, end))
    offices = between(read.claims.offices, first - _FURTHEST_OFFICE, last + _FURTHEST_OFFICE)
    return Person(
        start=start, end=end, first=first, last=last, sentence=read.passage.sentence_at(start), name=read.passage.text[start:end],
        words=tuple(w for t in read.passage.tokens[first:last] for w in romanise(t.text).split() if w), office=office_of(read.passage, first, last, offices))


_FURTHEST_OFFICE = 15  # tokens


@kept
def find_words(read: Read, words: tuple[str, ...], script: str = "", sight: tuple[int, int] | None = None) -> tuple[int, int] | None:
    """Where a passage has a name's words (written in `script`) side by side, in whatever script; offsets or None.

    `sight` are the tokens to look at (all where it is None).
    """
    long_words = [w for w in words if len(w) > 2]
    if len(long_words) < 2:
        return None
    tokens = read.passage.tokens
    spellings = _name_words(read.passage, *(sight or (0, len(tokens))))

    def spelt(wanted: str) -> Iterator[Sequence[int]]:
        by_ear, sought = bool(script) and len(wanted) > 3, letters(wanted)
        for spelling, seen, written, places in spellings:
            if may_be_same(seen, sought) and same_word(spelling, wanted):
                yield places
            elif by_ear and written != script and len(spelling) > 2 and apart(spelling, wanted) <= _BY_EAR:
                yield [place for place in places if place not in meaningful(read.passage, _IN_NAMES)]

    places = list(spelt(long_words[0]))
    if not places:
        return None
    others = {place for found in spelt(long_words[-1]) for place in found if tokens[place].kind == "word"}
    for index in sorted(place for found in places for place in found) if others else ():
        for other in range(index - 3, index + 4):
            if other != index and other in others:
                low, high = sorted((index, other))
                return tokens[low].start, tokens[high].end
    return None


@kept
def _name_words(passage: Passage, first: int, last: int) -> Sequence[tuple[str, tuple[str, int, int], str, Sequence[int]]]:
    """Each way to romanise the words among the tokens `[first, last)` that may be a name's, with its letters, its first one's script, and where they stand."""
    words = _may_be_names(passage)
    found: dict[str, list[int]] = {}
    for index, spelling in words[bisect.bisect_left(words, (first,)): bisect.bisect_left(words, (last,))]:
        if len(spelling) != 1:  # an article or a currency's letter is nobody's initial: "A obra custou R$ 180"
            found.setdefault(spelling, []).append(index)
    return [(spelling, letters(spelling), script_of(passage.tokens[places[0]].text), places) for spelling, places in found.items()]


@kept
def _may_be_names(passage: Passage) -> Sequence[tuple[int, str]]:
    """The tokens that may be a name's words, with each way to romanise them (with and without the language's clitics)."""
    clitics = tuple(fold(p) for p in (passage.reading.words or {}).get("prefixes", ()))
    found: list[tuple[int, str]] = []
    for index, token in enumerate(passage.tokens):
        if token.text[0].islower() or token.kind not in ("word", "cjk"):
            continue
        found.append((index, romanise(token.text)))
        found += [
            (index, romanise(token.folded[len(clitic):])) for clitic in clitics if token.folded.startswith(clitic) and len(token.folded) - len(clitic) >= 3]
    return found


_BY_EAR = 0.3  # stricter than `verify.claims._names` takes two names in two scripts for one: any words may stand here


_PARTS_OF_NAMES = frozenset(("of", "given-name", "surname", "honorific", "joiner"))
_IN_NAMES = frozenset(("given-name", "surname", "honorific", "joiner", "other"))


@kept
def meaningful(passage: Passage, besides: frozenset[str]) -> frozenset[int]:
    """The tokens that mean something as words, `besides` these kinds: offices, bodies, acts and the like are no names, whatever they sound like."""
    return frozenset(i for m in passage.mentions if m.kind not in besides for i in range(m.first, m.last))
