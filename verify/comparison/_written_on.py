"""The day on which the prose says that the post was written, against the post's own."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator

from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import When
from verify.claims.spans_of_time import role_of
from verify.comparison._author_relation import author_relation
from verify.comparison._dated import clause_of, stands_alone
from verify.comparison._days import DAY, is_bare_weekday
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._written_by import LONGEST_CLAUSE, around_quotations, tells_of_the_post
from verify.comparison.attribution import of_another_author
from verify.languages import _concepts
from verify.languages._folded import folded
from verify.languages._tokens import BREAK
from verify.model import Message

_CLOSE = 1  # words between a date and the post or its writing
_COMMAS = (",", "\u060c", "\uff0c", "\u3001")
_NEEDS = 0.0  # nothing: that the prose tells of the post is said in so many words
_FARTHEST = 45  # days: further off it is another post


def days_of_writing(meeting: Meeting) -> frozenset[int]:
    """Where the dates of the prose stand that say when a post was written; a day that its words give is one of what it tells."""
    told = {w.mention.day for w in meeting.post.claims.dates if w.mention.day != meeting.posted}
    return frozenset(
        w.start for w in meeting.prose.claims.dates
        if w.sentence in meeting.within and (w.mention.day is None or w.mention.day not in told) and _dates_the_writing(meeting, w))


def written_another_day(meeting: Meeting, posted: datetime.date, of_writing: Collection[int]) -> Iterator[Differs]:
    """Each date of the prose that puts the writing of the post on another day."""
    dated = [w for w in meeting.prose.claims.dates if w.start in of_writing]
    if any(w.mention.day == posted for w in dated):
        return
    for when in dated:
        mention = when.mention
        day = mention.day
        if day is None or mention.end_value or mention.ambiguous or mention.uncertain_days or of_another_author(meeting, when.sentence):
            continue
        distance = (day - posted).days
        if abs(distance) > _FARTHEST or (is_bare_weekday(mention) and distance % 7 == 0):
            continue
        if abs(distance) == 1 and "relative" in mention.written and "weekday" not in mention.written:
            continue  # "yesterday" of an article that went out on the post's day somewhere else
        if distance == 1 and meeting.zones_allow(posted + DAY):
            continue
        yield Differs(
            "date-order" if distance > 0 else "date-mismatch", Message(
                "The article says that the post was written on {day}; it is dated {posted}.", day=day.isoformat(), posted=posted.isoformat()),
            meeting.prose.passage.evidence(when.start, when.end, mention.value), None, 0.84, needs=_NEEDS)


def _dates_the_writing(meeting: Meeting, when: When) -> bool:
    """Whether the prose dates the post itself: "in a post on Tuesday", "wrote on 5 May", and nothing else that the date might be of."""
    prose = meeting.prose
    passage = prose.passage
    if (meeting.published is not None and when.mention.day is not None and when.mention.day > meeting.published) or role_of(passage, when):
        return False
    if not any(map(str.isalpha, when.mention.text)) or "time" in when.mention.written or stands_alone(meeting, when):
        return False  # the line that dates the article, or one of those that a page lists
    if "relative" in when.mention.written and when.mention.day == meeting.published:
        return False  # "today's post" is the article itself
    quoted = [q for q in prose.claims.quotations if q.sentence == when.sentence]
    if any(q.first <= when.first < q.last for q in quoted):
        return False
    begin, end = around_quotations(meeting.prose, *clause_of(passage, when))
    if end - begin > LONGEST_CLAUSE or not (tells_of_the_post(meeting.prose, begin, end, verb=True) or _signer_tells(meeting, when, begin, end)):
        return False
    acts = [a for a in between(prose.claims.acts, begin, end) if a.key not in _concepts.SPEAKING and not any(q.first <= a.first < q.last for q in quoted)]
    return not acts or _stands_by_the_post(passage, when)


_SAME_NEWS = 1.5


def _signer_tells(meeting: Meeting, when: When, begin: int, end: int) -> bool:
    """Whether the body that signs the post says on that day what the post says: "… , the Welsh Government said on Thursday"."""
    passage = meeting.prose.passage
    found = passage.reading.cued_between(begin, end, "attribution", "another")
    if not found or any(m.key == "another" for m in found) or passage.tokens[begin].start > meeting.citation.span.start:
        return False
    if when.sentence not in meeting.aligned or meeting.score_without(when.sentence, "date", "day", "organisation", "body", "portfolio", "country") < _SAME_NEWS:
        return False
    name = meeting.citation.account.name or ""
    signers = signing_bodies(name, meeting.post.passage.language, passage.language) if name else ()
    bodies = between(meeting.prose.claims.organisations, begin, end)
    return len(bodies) == 1 and any(author_relation(meeting, bodies[0], s, name) == "same" for s in signers)


def _stands_by_the_post(passage: Passage, when: When) -> bool:
    """Whether nothing but a small word parts a date from the post or from its writing; behind the date a comma may stand."""
    first, last = when.first, max(when.last, when.first + 1)
    sentence = passage.sentence_at(when.start)
    begin, end = passage.sentence_tokens(sentence)
    tokens = passage.tokens
    small = folded(passage.reading.words, "function-words")
    cues = passage.reading.cued_between(begin, end, "post-noun", "writing")
    if passage.reading.cued_between(max(begin, first - 4), min(end, last + 4), "another"):
        return False
    for cue in cues:
        between_them = tokens[cue.last:first] if cue.last <= first else tokens[last:cue.first]
        if len(between_them) > _CLOSE or (cue.first < last and first < cue.last):
            continue
        if all(t.folded in small or (t.kind == BREAK and cue.first >= last and t.text in _COMMAS) for t in between_them):
            return True
    return False
