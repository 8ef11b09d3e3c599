"""When: dates of the prose against the post's own date and the dates its words give."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Collection, Container, Iterator, Sequence

from verify.claims._reading import between
from verify.claims._values import Act, When
from verify.comparison._appointed import appointed_otherwise
from verify.comparison._dated import (
    background,
    clause_of,
    has_come,
    is_counted_from,
    of_related_acts,
    planned,
    stands_alone,
)
from verify.comparison._days import (
    DAY,
    WEEK,
    days_apart,
    fits,
    fits_day,
    interval,
    is_after,
    is_bare_weekday,
    may_be,
)
from verify.comparison._deeds_by_noun import ANSWERS, is_day_of_an_answer
from verify.comparison._elsewhere import of_another_land
from verify.comparison._meeting import Meeting
from verify.comparison._ranges import are_two_ranges, compare_ranges
from verify.comparison._related_acts import compatible, related
from verify.comparison._result import STRONG, Agreed, Differs
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._spoken_days import spoken_days
from verify.comparison._the_deed import STRENGTH, Told, is_the_deed
from verify.comparison._written_on import days_of_writing, written_another_day
from verify.dates._dateline import is_dateline
from verify.model import DateMention, Evidence, Message


def compare_dates(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the dates of the prose, the date of the post and the dates in its words.

    A day of the post that the prose around it tells as well is contradicted by no other.
    """
    told = {
        other.start for other in meeting.post.claims.dates for when in meeting.prose.claims.dates
        if when.sentence in meeting.near and when.mention.day is not None and not when.mention.end_value and when.mention.day == other.mention.day}
    for result in _compared(meeting):
        if isinstance(result, Agreed) or result.rule != "date-mismatch" or result.post is None or result.post.start not in told:
            yield _doubted(result) if isinstance(result, Differs) and _is_of_an_answer(meeting, result.article.start) else result


def _is_of_an_answer(meeting: Meeting, start: int) -> bool:
    return any(when.start == start and when.sentence in meeting.aligned and is_day_of_an_answer(meeting, when) for when in meeting.prose.claims.dates)


def _doubted(result: Differs) -> Differs:
    return dataclasses.replace(result, doubtful=True, likelihood=min(result.likelihood or 1.0, _PERHAPS))


_PERHAPS = 0.4  # how likely another day is where it may be that of what was said about the deed


def _compared(meeting: Meeting) -> Iterator[Agreed | Differs]:
    posted = meeting.posted
    theirs = list(meeting.post.claims.dates)
    prose = meeting.prose
    agreed: set[int] = set()
    for when in prose.claims.dates:
        near = when.sentence in meeting.aligned
        for other in theirs:
            if near and fits(when.mention, other.mention) and not _is_of_all_its_month(meeting, when, other, theirs) and not are_two_ranges(when.mention, other.mention) and not _is_loose(when.mention, other.mention) and (when.mention.precision == "year") == (other.mention.precision == "year"):
                agreed.add(when.start)
                yield Agreed("date", prose.passage.evidence(when.start, when.end, when.mention.value),
                             meeting.post.passage.evidence(other.start, other.end, other.mention.value))
                break
        else:
            if posted is not None and near and fits_day(when.mention, posted):
                agreed.add(when.start)
                yield Agreed("date", prose.passage.evidence(when.start, when.end, when.mention.value), None)
    if posted is None:
        return
    yield from compare_ranges(meeting)
    told = _told(theirs, posted)
    of_writing = days_of_writing(meeting)
    yield from written_another_day(meeting, posted, of_writing)
    of_writing |= spoken_days(meeting)  # neither dates what the post tells
    open_dates = [
        w for w in prose.claims.dates
        if w.start not in agreed and w.start not in of_writing and w.sentence in meeting.near and not is_dateline(prose.passage.text, w.start, w.end) and not is_counted_from(prose, w)]
    deeds = {w.start: found for w in open_dates if (found := _deed(meeting, w, posted, told, agreed, of_writing)) is not None}
    close = {w.start for w in open_dates if w.start in deeds and w.mention.day is not None and abs(w.mention.day - posted) <= WEEK}  # far off it may be what is ahead
    appointed = tuple(appointed_otherwise(meeting, posted, agreed, {*of_writing, *close}))
    yield from appointed
    settled = {d.article.start for d in appointed}
    for when in open_dates:
        if when.start in settled:
            continue
        if when.start in deeds:
            yield deeds[when.start]
        elif _may_contradict(meeting, when, posted, agreed, of_writing):
            yield from _of_another_day(meeting, when, posted, told, agreed)


def _is_loose(left: DateMention, right: DateMention) -> bool:
    """Whether one of two is a day and the other only some weeks of which it may be one: the 15th, and "a month ago"."""
    return any(one.day is not None and other.day is None and other.uncertain_days > 0 for one, other in ((left, right), (right, left)))


def _is_of_all_its_month(meeting: Meeting, when: When, other: When, theirs: Sequence[When]) -> bool:
    """Whether a day of the prose lies in a month of which the post speaks in another sentence than that of its own day: opened today; free in February."""
    posted = meeting.posted
    if posted is None or when.mention.day is None or other.mention.day is not None or not fits_day(other.mention, posted):
        return False
    today = [w.sentence for w in theirs if w.mention.day == posted and not w.mention.end_value]
    return bool(today) and other.sentence not in today


def yet_to_come(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence of the prose is dated after the day of the post: what it tells was not done yet when the post was written."""
    posted = meeting.posted
    return posted is not None and any(is_after(w.mention, posted) for w in meeting.prose.claims.dates if w.sentence == sentence)


def _told(theirs: list[When], posted: datetime.date) -> Told:
    today, before, after = [], [], []
    for when in theirs:
        span = interval(when.mention)
        if span is None or when.mention.end_value or when.mention.ambiguous:
            continue
        if span[1] < posted:
            before.append(when)
        elif span[0] > posted:
            after.append(when)
        elif when.mention.day == posted and ("relative" in when.mention.written or is_bare_weekday(when.mention)):  # today; ce jeudi, this Thursday
            today.append(when)
    return Told(tuple(today), tuple(before), tuple(after))


def _may_contradict(meeting: Meeting, when: When, posted: datetime.date, agreed: set[int], of_writing: Container[int]) -> bool:
    """Whether a date says a day, or a month, of something that no other date of its clause has settled."""
    mention, prose = when.mention, meeting.prose
    if interval(mention) is None or mention.ambiguous or mention.end_value or mention.uncertain_days or stands_alone(meeting, when) or background(meeting, when):
        return False
    # The day of the post, or a day of the same clause, already agrees: this one is about something else. (That "this year" agrees says nothing.)
    begin, end = clause_of(prose.passage, when)
    return not any(
        w.start in agreed and w.start not in of_writing and w.mention.day is not None and not w.mention.end_value
        and (w.mention.day == posted or begin <= w.first < end)
        for w in between(prose.claims.dates, *prose.passage.sentence_tokens(when.sentence)))


def _deed(meeting: Meeting, when: When, posted: datetime.date, told: Told, agreed: set[int], of_writing: Container[int]) -> Differs | None:
    """What the post reports as done on its own day, put on another."""
    span = interval(when.mention)
    if span is None or when.sentence not in meeting.aligned or when.mention.day is None or not _may_contradict(meeting, when, posted, agreed, of_writing):
        return None
    support = meeting.score_without(when.sentence, "date", "day")
    flows = bool(told.today) and meeting.flow(when.sentence) > 0.0
    if support + (meeting.flow(when.sentence) if flows else 0.0) < (1.5 if flows else 2.0):
        return None
    distance = (span[0] - posted).days if span[0] > posted else (span[1] - posted).days
    return _of_the_act(meeting, when, distance, posted, told, meeting.prose.passage.evidence(when.start, when.end, when.mention.value), support, agreed)


_RELATIVE = frozenset(("relative",))


def _of_the_act(
    meeting: Meeting, when: When, distance: int, posted: datetime.date, told: Told, article: Evidence, support: float, agreed: Collection[int],
) -> Differs | None:
    """The act that the post reports as done, put on another day than the post's."""
    if abs(distance) > _FARTHEST or not (_tied(meeting, when) or (told.today and meeting.flow(when.sentence) > 0.0)) or planned(meeting.prose, when):
        return None
    by_names = is_the_deed(meeting, when, told, agreed, later=distance > 0)
    if not by_names and not _act_in_clause(meeting, when, done=True):
        return None
    if _abroad(meeting, when):
        return None
    post = meeting.post.passage
    mention = when.mention
    weekdays = (w for w in told.before if is_bare_weekday(w.mention))  # which may as well be the next of their name: will now play Sunday
    if any(may_be(mention, w.mention, posted) for w in (*told.after, *weekdays)) or (
            "relative" in mention.written and mention.day is not None and meeting.published is not None and mention.day > meeting.published):
        return None  # "leaves next Friday" is ahead, whatever its tense
    if distance >= 1 and (told.today or not told.after):
        if distance == 1 and not told.today and meeting.zones_allow(posted + DAY):
            return None
        if distance == 1 and mention.written == _RELATIVE:
            return None  # "yesterday" in what was written a day before it was published: perhaps, and said as that
        rival = next(iter((*told.today, *told.before)), None)
        evidence = post.evidence(rival.start, rival.end, posted.isoformat() if rival in told.today else rival.mention.value) if rival else None
        return Differs(
            "date-order", Message(
                "The article puts it on {day}, after the post that reports it as done ({posted}).", day=mention.value[:10], posted=posted.isoformat()),
            article, evidence, min(0.95, 0.72 + 0.05 * min(support, 4.0)), needs=STRENGTH if by_names else STRONG)
    if distance <= -1 and told.today and not any(may_be(mention, w.mention, posted) for w in told.before):
        if not by_names and not _act_in_clause(meeting, when, done=True, of=frozenset(w.sentence for w in told.today)):
            return None
        if distance == -1 and len(meeting.citation.date.value if meeting.citation.date else "") <= 10 and "relative" in mention.written:
            return None  # "yesterday" of an article that went out on the post's day somewhere else
        if _already_dated(meeting, when, posted):
            return None
        rival = told.today[0]
        evidence = post.evidence(rival.start, rival.end, posted.isoformat())
        return Differs(
            "date-mismatch", Message(
                "The article puts it on {day}; the post says “{post}” on {posted}.", day=mention.value[:10], post=evidence.text, posted=posted.isoformat()),
            article, evidence, min(0.94, 0.7 + 0.05 * min(support, 4.0)), needs=STRENGTH if by_names else STRONG)
    return None


def _already_dated(meeting: Meeting, when: When, posted: datetime.date) -> bool:
    """Whether an earlier sentence that tells the post's act puts it on the post's day: an earlier day of a later one is how it came about."""
    return any(
        w.sentence < when.sentence and w.sentence in meeting.aligned and w.mention.day == posted and not w.mention.end_value
        and not w.mention.ambiguous and _tied(meeting, w) and _act_in_clause(meeting, w, done=True)
        for w in meeting.prose.claims.dates)


def _of_another_day(meeting: Meeting, when: When, posted: datetime.date, told: Told, agreed: set[int]) -> Iterator[Differs]:
    """A date before or after the post that the post gives in its own words, and the article otherwise."""
    span = interval(when.mention)
    ahead = span is not None and span[0] > posted
    support = meeting.score_without(when.sentence, "date", "day")
    rivals = told.after if ahead else told.before
    prose, post = meeting.prose, meeting.post
    if len(rivals) != 1:
        if not rivals and ahead and len(told.before) == 1 and told.before[0].mention.precision != "year" and when.sentence in meeting.aligned and _act_in_clause(meeting, when, done=True):
            rivals = told.before  # a day that the post has behind it, told as one after it
        else:
            return
    rival = rivals[0]
    if may_be(when.mention, rival.mention, posted):
        return
    loose = "relative" in rival.mention.written or (when.mention.day is None and when.mention.value[5:7] != rival.mention.value[5:7])
    if loose and (rival.mention.day is not None or "relative" in rival.mention.written) and not _within_reach(when.mention, rival.mention):
        return  # "in 2018" beside a post of "last night", "in June 2015" beside "since Monday", "in 2022" beside "last November": an earlier case of its kind
    if rival.mention.day is not None and when.mention.precision == "month" and (loose or is_bare_weekday(rival.mention)):
        return  # nobody takes last Friday for October: that was another case
    if any(may_be(w.mention, rival.mention, posted) for w in prose.claims.dates if w.mention.precision != "year" or rival.mention.precision == "year"):
        return
    if (ahead and has_come(meeting, when)) or of_another_land(meeting, when.sentence):
        return
    competing = [
        w for w in prose.claims.dates
        if w.sentence in meeting.near and w.start not in agreed and (i := interval(w.mention)) is not None and (i[0] > posted if ahead else i[1] < posted)
        and not background(meeting, w)]
    if len(competing) != 1 or (when.sentence not in meeting.aligned and not (ahead and when.sentence in meeting.beside and planned(meeting.prose, when))):
        return
    common = meeting.in_common(when.sentence, rival.sentence)
    linked = any(key[0] in (*_TIES, "act", "thing") for key in common)
    if not linked and when.sentence not in meeting.aligned:
        return  # of a sentence that is not known to speak of the post kindred acts say too little
    linked = linked or of_related_acts(meeting, when, rival)
    if not linked and len(post.claims.dates) > 1:
        return
    if not linked and (when.mention.precision == "day" or support >= 2.0 or when.sentence not in meeting.beside):
        return
    article = prose.passage.evidence(when.start, when.end, when.mention.value)
    evidence = post.passage.evidence(rival.start, rival.end, rival.mention.value)
    rule = "date-order" if rivals is told.before and ahead else "date-mismatch"
    yield Differs(
        rule, Message("The article says {article}, the post says {post}.", article=article.text, post=evidence.text), article, evidence,
        min(0.92, 0.7 + 0.05 * min(support, 4.0)))


def _within_reach(mention: DateMention, rival: DateMention) -> bool:
    """Whether a date lies so near to another that somebody may have taken the one for the other."""
    ours, theirs = interval(mention), interval(rival)
    if ours is None or theirs is None:
        return False
    return days_apart(ours, theirs) <= _FARTHEST


_FARTHEST = 45  # days between the post (or a day it counts from its own) and a date for the same act: further off it is another occasion
_TIES = ("person", "city", "organisation", "figure", "name", "small")


def _tied(meeting: Meeting, when: When) -> bool:
    """Whether more than an act ties the date's sentence to the post: someone, somewhere, some figure or rare name of it."""
    return any(key[0] in _TIES for key in meeting.shared.get(when.sentence, ()))


def _act_in_clause(meeting: Meeting, when: When, done: bool, of: Container[int] | None = None) -> bool:
    """Whether there is an act of the date's clause (or sentence) that the post tells too, done or still ahead; in one of the sentences `of`, if given."""
    prose = meeting.prose
    begin, end = clause_of(prose.passage, when)
    theirs = [a for a in meeting.post.claims.acts if not a.negated and (a.status == "done") == done and (of is None or a.sentence in of)]
    own = _governing(between(prose.claims.acts, begin, end), {a.key for a in theirs})  # a clause with an act of its own dates that one
    around = between(prose.claims.acts, *prose.passage.sentence_tokens(when.sentence))
    for act in own or around:
        if not act.negated and (act.status == "done") == done and any(
            act.key == other.key or compatible(act.key, other.key) for other in theirs
        ):
            return True
    named = any(key[0] == "person" for key in meeting.shared.get(when.sentence, ()))
    return done and not own and named and any(a.status == "done" and related(a.key, b.key) for a in around for b in theirs)


_PHASES = frozenset("continue resume begin end complete extend postpone cancel interrupt".split())


def _governing(acts: Sequence[Act], told: Container[str]) -> Sequence[Act]:
    """The acts of a clause that its day dates: not those of which it tells a phase, or what somebody said of them, that the post does not.

    The visit that ends on Monday was made before, and so was the arrest that a union condemns on Sunday.
    """
    for kinds in (_PHASES, ANSWERS):
        if any(a.key in kinds and a.key not in told for a in acts):
            return [a for a in acts if a.key in kinds]
    return acts


def _abroad(meeting: Meeting, when: When) -> bool:
    """Whether the date's clause goes on to a country that the post, which names its own, does not speak of: from Delhi to Malaysia on Monday."""
    begin, end = clause_of(meeting.prose.passage, when)
    theirs = {p.country for p in meeting.post.claims.places if p.country and p.kind != "demonym"}
    if theirs:
        name, languages = meeting.citation.account.name or "", (meeting.post.passage.language, meeting.prose.passage.language)
        theirs |= {c for body in signing_bodies(name, *languages) for c in body.countries or ()} if name else set()
    claims = meeting.prose.claims
    titles = [(c.start, c.end) for c in (*claims.offices, *claims.organisations, *claims.people)]  # the head of KOICA in Rwanda went nowhere
    titles += [(m.start, m.end) for m in meeting.names]
    named = {person.first for person in claims.people}  # dyrektorka ogrodu w Meise Hilde Vercammen: the garden is there
    ours = {
        p.country for p in between(claims.places, begin, end)
        if p.country and p.kind != "demonym" and p.last not in named and not any(low <= p.start < high for low, high in titles)}
    return bool(theirs) and bool(ours - theirs)
