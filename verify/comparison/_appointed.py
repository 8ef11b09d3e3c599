"""Days ahead that a post appoints and the article otherwise: until, from or on another day.

A date of the prose speaks of a date of the post by what both sentences tell, by what each date is there (an end, a
beginning), and by how one may have been mistaken for the other. Only a pair that fits each other best and well is reported.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import When
from verify.claims.spans_of_time import UNTIL, role_of
from verify.comparison._dated import (
    background,
    clause_of,
    has_come,
    is_counted_from,
    leaning_ahead,
    matters_around,
    of_related_acts,
    planned,
    stands_alone,
)
from verify.comparison._days import WEEK, fits, interval, is_after, is_bare_weekday, is_one_date, may_be
from verify.comparison._elsewhere import of_another_land
from verify.comparison._meeting import Meeting
from verify.comparison._result import STRONG, Differs
from verify.comparison._sentence_keys import weigh
from verify.dates._dateline import is_dateline
from verify.languages import _concepts
from verify.model import DateMention, Message

with later:
    from verify.comparison._turns import is_of_one_turn

_ENOUGH = 2.2
_MARGIN = 0.5
_LEAST, _EASED = 0.6, 4.0  # the surer a pair, the less else prose and post need to share
_FARTHEST = 200  # days between two dates that may be taken for each other


def appointed_otherwise(meeting: Meeting, posted: datetime.date, agreed: Collection[int], of_writing: Collection[int]) -> Iterator[Differs]:
    """Each day ahead that the post gives in its own words, and the prose otherwise."""
    prose, post = meeting.prose, meeting.post
    theirs = [leaning_ahead(post, w, posted) for w in post.claims.dates]
    ours = [leaning_ahead(prose, w, posted) for w in prose.claims.dates if w.start not in of_writing]
    # A year gives no day, nor does the weekday of the post's own day, of what was done, give the one a week on.
    past = {w.start for w in ours if w.start in agreed and is_bare_weekday(w.mention) and not planned(prose, w)}

    def giving(rival: When) -> list[When]:
        return [w for w in ours if w.mention.precision != "year" and not (w.start in past and rival.mention.day != posted)]

    rivals = [
        r for r in theirs
        if (_lies_ahead(r, posted) or (_is_later_today(post, r, posted) and not _is_done(meeting, r))) and not _is_denied(post, r)
        and not any(_gives(w, r, posted) and not _means_another(w, r, theirs) for w in giving(r))]
    if not rivals:
        return
    candidates = [
        w for w in ours
        if (w.sentence in meeting.within or _goes_on(meeting, w.sentence)) and w.start not in agreed and _lies_ahead(w, posted)
        and not any(may_be(w.mention, r.mention, posted) for r in theirs if r not in rivals and not _is_vaguer(r, w, rivals))
        and (not background(meeting, w, ahead=True) or any(_is_one_of_several(post, r) for r in rivals)) and not has_come(meeting, w) and not stands_alone(meeting, w)
        and not of_another_land(meeting, w.sentence) and not is_counted_from(prose, w)
        and not is_dateline(prose.passage.text, w.start, w.end)]
    sole = len(rivals) == 1 and len(candidates) == 1
    scored = sorted((
        (_likeness(meeting, w, r, sole), w, r) for w in candidates for r in rivals
        if _one_for_the_other(w.mention, r.mention) >= 1.0 or not any(may_be(o.mention, r.mention, posted) for o in giving(r))
    ), key=lambda s: -s[0])
    for score, when, rival in scored:
        if score < _ENOUGH:
            break
        others = [s for s, w, r in scored if (w is when) != (r is rival)]
        if others and max(others) > score - _MARGIN:
            continue
        article = prose.passage.evidence(when.start, when.end, when.mention.value)
        evidence = post.passage.evidence(rival.start, rival.end, rival.mention.value)
        yield Differs(
            "date-mismatch", Message("The article says {article}, the post says {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.92, 0.68 + 0.06 * min(score, 4.0)), needs=max(_LEAST, STRONG - _EASED * (score - 2.0)))


def _is_one_of_several(post: Read, rival: When) -> bool:
    """Whether the post itself says of a day that it is of another one, or of the second: दूसरा चरण, the next auction."""
    begin, end = clause_of(post.passage, rival)
    return bool(post.passage.reading.cued_between(begin, end, "another") or between(post.passage.reading.of("ordinal"), begin, end))


def _lies_ahead(when: When, posted: datetime.date) -> bool:
    """Whether a date is one day, or one month, after the day of the post."""
    return is_one_date(when.mention) and is_after(when.mention, posted)


def _is_later_today(post: Read, when: When, posted: datetime.date) -> bool:
    """Whether the post speaks of an hour of its own day, or of what is still to come on it."""
    mention = when.mention
    return mention.day == posted and not mention.ambiguous and not mention.end_value and "relative" in mention.written and (
        "time" in mention.written or planned(post, when))


def _is_done(meeting: Meeting, rival: When) -> bool:
    """Whether the post tells of an hour of its own day what was done then, and the prose tells it as done: at 5.12 today it erupted."""
    begin, end = meeting.post.passage.clause(rival.first, max(rival.last, rival.first + 1))
    told = [a for a in between(meeting.post.claims.acts, begin, end) if a.status == "done"]
    return not planned(meeting.post, rival) and any(
        a.status == "done" and a.sentence in meeting.aligned and (a.key == b.key) for a in meeting.prose.claims.acts for b in told)


def _is_denied(post: Read, rival: When) -> bool:
    """Whether all that the post tells of a day is that it is not so: rumours of a closure on the twelfth are false."""
    acts = between(post.claims.acts, *post.passage.clause(rival.first, max(rival.last, rival.first + 1)))
    return bool(acts) and all(a.denied for a in acts)


def _gives(when: When, rival: When, posted: datetime.date) -> bool:
    """Whether a date of the prose may be one of the post, other than by giving its month or weeks around it: "in March" settles no day of March."""
    if not may_be(when.mention, rival.mention, posted):
        return False
    day = rival.mention.day
    return day is None or not (_is_amid(when.mention, day) if when.mention.end_value else when.mention.precision == "month")


def _is_amid(mention: DateMention, day: datetime.date) -> bool:
    """Whether a day lies between the ends of weeks: closed from 6 November to 22 March says nothing of 15 January."""
    span = interval(mention)
    return span is not None and span[1] - span[0] > _WEEKS and span[0] + WEEK < day < span[1] - WEEK


_WEEKS = 4 * WEEK


def _means_another(when: When, rival: When, theirs: list[When]) -> bool:
    """Whether a vaguer date of the prose is the one that the post gives as vaguely: the end of March, beside a day in March."""
    return when.mention.precision != rival.mention.precision and any(
        t is not rival and t.mention.precision == when.mention.precision and t.mention.value[:10] == when.mention.value[:10] for t in theirs)


def _is_vaguer(when: When, candidate: When, rivals: list[When]) -> bool:
    """Whether a date of the post gives only the month in which a rival and the candidate both lie: until the end of March, and on 15 March."""
    return when.mention.day is None and candidate.mention.day is not None and any(
        r.mention.day is not None and fits(when.mention, r.mention) for r in rivals)


def _likeness(meeting: Meeting, when: When, rival: When, sole: bool) -> float:
    """How surely a date of the prose stands where the post has the other."""
    ours, theirs = interval(when.mention), interval(rival.mention)
    if ours is None or theirs is None or (when.mention.day is None) != (rival.mention.day is None) or abs((ours[0] - theirs[0]).days) > _FARTHEST:
        return 0.0
    common = meeting.in_common(when.sentence, rival.sentence)
    score = min(weigh(key for key in common if key[0] not in ("date", "day", "word")), 3.0)
    score += 1.0 if of_related_acts(meeting, when, rival) else 0.0
    score += _ONE_MATTER if matters_around(meeting.prose, when) & matters_around(meeting.post, rival) else 0.0
    our_role, their_role = role_of(meeting.prose.passage, when), role_of(meeting.post.passage, rival)
    if our_role == their_role == UNTIL and abs((ours[0] - theirs[0]).days) == 1:
        return 0.0  # up to Tuesday is through Monday
    if our_role and their_role:
        score += 1.2 if our_role == their_role else -2.0
    elif UNTIL in (our_role, their_role):
        score -= 0.3
    score += _one_for_the_other(when.mention, rival.mention)
    score += 0.8 if sole else 0.0
    of_one = bool(common) or _whole_weeks(ours[0], theirs[0])
    if sole and of_one and (when.sentence in meeting.beside or _goes_on(meeting, when.sentence)) and is_of_one_turn(meeting.prose, when, meeting.post, rival):
        score += _ONE_TURN
    score += (0.5 if when.sentence in meeting.beside else 0.3) + (0.4 if when.sentence in meeting.aligned else 0.0)
    return score


_ONE_TURN = 1.2  # what it weighs that both are of the first of something, where the retelling goes on
_ONE_MATTER = 0.7  # what it weighs that two dates stand in clauses about one thing: an examination, a beach


def _goes_on(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence goes on from one right before it, in its paragraph, that clearly tells the post, or from the one behind the post that does."""
    passage, before = meeting.prose.passage, sentence - 1
    if before < 0 or passage.text[passage.sentences[before].end: passage.sentences[sentence].start].strip(" "):
        return False
    if before in meeting.aligned:
        return meeting.scores[before] >= _CLEARLY
    return before in meeting.beside and passage.sentences[before].start >= meeting.citation.span.end and _is_of_the_post(meeting, before)


_CLEARLY = 4.0


def _is_of_the_post(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence says of what it tells that it is told: the ministry wrote, promises."""
    begin, end = meeting.prose.passage.sentence_tokens(sentence)
    reading = meeting.prose.passage.reading
    return bool(reading.cued_between(begin, end, "writing", "post-noun", "attribution")) or any(
        m.key in _concepts.SPEAKING for m in between(reading.of("act"), begin, end))


def _whole_weeks(ours: datetime.date, theirs: datetime.date) -> bool:
    """Whether a day is a few weeks off, on the same day of the week: the Monday after the right one."""
    return abs((ours - theirs).days) in range(7, 36, 7)


def _one_for_the_other(mention: DateMention, rival: DateMention) -> float:
    """How easily a day is mistaken for another: the same day of another month, the same hour, another day of the month."""
    day, other = mention.day, rival.day
    if day is None or other is None:
        return 0.0
    if "time" in mention.written & rival.written and mention.value[10:16] == rival.value[10:16]:
        return 1.4
    if is_bare_weekday(mention):
        return 0.0
    if day.day == other.day:
        return 1.0 if day.day == 1 else 1.4
    if (day.year, day.month) != (other.year, other.month):
        return 0.0
    return 0.9 if day.day % 10 == other.day % 10 else 0.5  # 12 June for the second
