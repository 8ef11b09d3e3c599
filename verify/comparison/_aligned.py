"""Which prose speaks of which post: sentences scored by the rare things they share with it.

A country or a common act alone is weak; a person, a figure with what it counts, a place below country level,
a named body, an act with its actor are strong. A background sentence with its own dates, figures and people
stays outside, and with several posts each sentence goes to the one it fits best, or to none.
"""

from __future__ import annotations

import bisect
import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from verify.claims import ArticleReading, Read
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.comparison._days import first_day
from verify.comparison._meeting import CLEAR, RUN, Meeting
from verify.comparison._sentence_keys import sentence_keys, sentences_of_keys, weigh
from verify.comparison._shared_keys import shared_keys, signature_keys
from verify.comparison._shared_names import find_shared_names
from verify.model import Citation, Span

ENOUGH = 2.0


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
        post_keys = frozenset(key for keys in sentence_keys(post).values() for key in keys) | signature_keys(citation)
        meeting.shared = shared_keys(prose, post, sentences_of_keys(reading.prose), range(first, last), post_keys, meeting.names)
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


def is_run_on(prose: Read, sentence: int) -> bool:
    """Whether what is read as one sentence is too long for one: a menu, or a list of headlines, which no stop ends."""
    return _wholeness(prose, sentence) < 1.0


@kept
def _wholeness(prose: Read, sentence: int) -> float:
    """Less than 1 for what is too long for a sentence: a page whose stops are lost shares something with every post."""
    begin, end = prose.passage.sentence_tokens(sentence)
    return min(1.0, _LONGEST / max(end - begin, 1))


_LONGEST = 110  # tokens
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


def _carry_to_the_post(meeting: Meeting, prose: Read, ends: set[int]) -> None:
    """The last sentence before a post that shares a little with it goes on about it, though one stands between it and the last that clearly spoke of it."""
    text, sentences = prose.passage.text, prose.passage.sentences
    for last in ends:
        clear = last - RUN
        goes_on = clear in meeting.aligned and meeting.scores[clear] >= CLEAR and not meeting.aligned & {last - 1, last} and meeting.shared.get(last)
        if goes_on and "\n\n" not in text[sentences[clear].end: sentences[last].start] and sentences[last].end <= meeting.citation.span.start:
            meeting.scores[last] = meeting.scores.get(last, 0.0) + 0.9


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
