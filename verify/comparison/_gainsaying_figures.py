"""Whether two figures of one slot can gainsay one another, or are of two things that are both so."""

from __future__ import annotations

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.claims.ideas import TURNING
from verify.comparison._figure_sums import WITHIN_A_SPAN
from verify.comparison._figures_fit import SECONDS, is_duration, make_a_whole, seconds_of
from verify.comparison._meeting import Meeting
from verify.languages._tokens import WORD

with later:
    from verify.comparison._fates import fared_otherwise

_CLOSE_BY = 4  # tokens


def contradictable(meeting: Meeting, left: Figure, right: Figure) -> bool:
    """Whether two figures of one slot can gainsay one another: a level ("up to 10.75%") and a change ("by 0.25 points") are said side by side,
    though a change loosely written in per cent agrees with the same one in points."""
    if is_duration(left) and is_duration(right) and left.things != right.things and left.base != right.base:
        return False  # eleven hours and three days: of two happenings, unless the number is the same
    if make_a_whole(left, right) and (_calls_off(meeting.prose, left) != _calls_off(meeting.post, right) or _stays_away(meeting.prose, left) != _stays_away(meeting.post, right)
                                        or _is_taken_off(meeting.prose, left) != _is_taken_off(meeting.post, right)):
        return False  # three trains in four are cancelled, one in four runs; 61 per cent stayed at home, a turnout of 38.7; two thirds of last year's cost, a third less
    if left.base == 1 and not left.digits and any(q.first <= left.first < q.last for q in meeting.prose.claims.quotations):
        return False  # "one unvaccinated cow is a danger to the herd": any one
    if _is_a_margin(meeting.prose, left) or _is_a_margin(meeting.post, right):
        return False
    if _counts_one_more(meeting.prose, left, right) or _counts_one_more(meeting.post, right, left):
        return False
    if fared_otherwise(meeting, left, right) or _goes_on(meeting.prose, left) or _goes_on(meeting.post, right):
        return False
    return {left.dimension, right.dimension} != {"percent", "percentage-point"}


def _stays_away(read: Read, figure: Figure) -> bool:
    """Whether the clause of a figure tells of those who do not vote or come."""
    return bool(read.passage.reading.cued_between(*read.passage.clause(figure.first, figure.last), "staying-away"))


def _is_taken_off(read: Read, figure: Figure) -> bool:
    """Whether a share is that by which something is less, or fell."""
    reading = read.passage.reading
    fell = any(m.key == "decrease" for m in between(reading.of("act"), *read.passage.clause(figure.first, figure.last)))
    return fell or any(read.passage.sentence_at(m.start) == figure.sentence for m in reading.cued_between(figure.first - _LESS, figure.last + _LESS, "fewer"))


_LESS = 3  # tokens between a share and "less"


def _is_a_margin(read: Read, figure: Figure) -> bool:
    """Whether a figure says how far another may be off: 16.5% with a corridor of +/- 1 point."""
    return read.passage.text[:figure.start].rstrip().endswith(_MARGINS)


_MARGINS = ("+/-", "\u00b1", "+-", "-/+", "+/\u2212", "+\u2212")


def _counts_one_more(read: Read, figure: Figure, other: Figure) -> bool:
    """Whether a figure leaves out one beside it, named or told by an article, which the other counts with: Austria and nine partner states, 19 coins and a marble head."""
    if other.base != figure.base + 1 or figure.dimension != "count":
        return False
    if read.passage.reading.cued_between(*read.passage.sentence_tokens(figure.sentence), "one-more"):
        return True  # eight carriages, and one more was added
    end = read.passage.clause(figure.first, figure.last)[1]
    joined = {m.last for m in read.passage.reading.of("joiner")}
    if any(one.first in joined and one.value == 1 for one in between(read.passage.reading.ones, figure.last, end)):
        return True
    joiner = next((m for m in read.passage.reading.of("joiner") if m.last == figure.first), None)
    named = (*read.claims.places, *read.claims.people, *read.claims.organisations)
    return joiner is not None and any(claim.last == joiner.first for claim in named)


def _calls_off(read: Read, figure: Figure) -> bool:
    """Whether the clause of a figure calls off what it counts, or denies something close to it."""
    begin, end = read.passage.clause(figure.first, figure.last)
    beside = max(begin, figure.first - _CLOSE_BY), min(end, figure.last + _CLOSE_BY)
    return bool(read.passage.reading.cued_between(*beside, "negator", "denial")) or any(a.key in TURNING for a in between(read.claims.acts, begin, end))


def _goes_on(read: Read, figure: Figure) -> bool:
    """Whether a time is only what is over of a longer one: a year *and two months*."""
    if not is_duration(figure):
        return False
    own = seconds_of(figure)
    return any(
        figure.first - WITHIN_A_SPAN <= m.last <= figure.first and m.key in SECONDS and SECONDS[m.key] > own
        and read.passage.sentence_at(m.start) == figure.sentence and all(t.kind == WORD for t in read.passage.tokens[m.last:figure.first])
        for m in between(read.passage.reading.of("thing"), figure.first - 3, figure.first))


def counts_the_rest(meeting: Meeting, figure: Figure) -> bool:
    """Whether a figure counts only the rest ("seven other hostages", "altri sette") or a lead that the post does not speak of ("five points clear")."""
    passage, post = meeting.prose.passage, meeting.post.passage
    apart = [cue for cue, theirs in _OF_THE_REST if not post.reading.cued_between(0, len(post.tokens), *theirs)]
    near = passage.reading.cued_between(figure.first - 3, figure.last + 2, *apart)
    return any(passage.sentence_at(m.start) == figure.sentence for m in near)


_OF_THE_REST = (("another", ("additional",)), ("margin", ("margin",)))  # a cue, and what of the post says that it speaks of the same: extra trains


def is_another_of_the_post(meeting: Meeting, rival: Figure) -> bool:
    """Whether a figure of the post counts only the rest."""
    return bool(meeting.post.passage.reading.cued_between(rival.first - 3, rival.last + 2, "another"))
