"""One deed that one side tells as done and the other as still to come: opened on Friday; will open next month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act, When
from verify.comparison._act_clauses import affirmed_or_not
from verify.comparison._act_result import deeds_differ
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts

_ONE_DEED = 3.5  # weight of what two sentences share
# Whatever is said, meant or counted: its words are most often nouns, which have no tense.
_TIMELESS = _concepts.SPEAKING | frozenset("plan need vote help fund train test register study strike export import vaccinate".split())


def compare_times_of_deeds(meeting: Meeting) -> Iterator[Differs]:
    """A deed of the prose, of a day that has come, that the post puts on one after the article went out; or one that is yet to come, which the post tells as done.

    Only where either side dates the deed, and neither tells it in the other's time as well.
    """
    citation, published = meeting.citation.date, meeting.published
    if citation is None or published is None:
        return
    posted, out = citation.value[:10], published.isoformat()
    for act, other in _pairs(meeting):
        ours, theirs = dates_of(meeting.prose, act), dates_of(meeting.post, other)
        if act.status == "done":
            apart = bool(ours) and all(begins(w) <= posted for w in ours) and bool(theirs) and all(_is_after(w, out) for w in theirs)
        else:
            apart = bool(ours) and all(_is_after(w, out) for w in ours) and all(begins(w) <= posted for w in meeting.post.claims.dates)
        if not apart or weigh(meeting.of_one_deed(act.sentence, other.sentence)) < _ONE_DEED:
            continue
        if of_another_occasion(meeting, act.first, act.sentence) or long_before(meeting, *meeting.prose.passage.clause(act.first, act.last)):
            continue
        yield deeds_differ(meeting, act, other, 0.7, doubtful=True)
        return


def _pairs(meeting: Meeting) -> Iterator[tuple[Act, Act]]:
    """The same deed in two times, of which no side tells it in both."""
    ours = [a for a in meeting.prose.claims.acts if a.sentence in meeting.aligned]
    theirs = meeting.post.claims.acts
    for act in ours:
        if act.key in _TIMELESS or act.status not in _TIMES or not affirmed_or_not(act):
            continue
        for other in theirs:
            if other.key == act.key and other.status in _TIMES and other.status != act.status and affirmed_or_not(other) and not (
                    _is_told(act, other.status, ours) or _is_told(act, act.status, theirs)):
                yield act, other


_TIMES = frozenset(("done", "planned"))


def _is_told(act: Act, status: str, acts: Sequence[Act]) -> bool:
    """Whether one side tells a deed in some time, in whatever words."""
    return any(a.status == status and (a.key == act.key or compatible(a.key, act.key)) for a in acts)


def dates_of(read: Read, act: Act) -> Sequence[When]:
    """The dates of an act's clause."""
    return between(read.claims.dates, *read.passage.clause(act.first, act.last))


def begins(when: When) -> str:
    """The day, month or year that a date begins with, as it is written."""
    return when.mention.value[:10]


def _is_after(when: When, day: str) -> bool:
    """Whether a date, to whatever it is told, lies wholly after a day: "next month" of a day of this one."""
    return begins(when) > day[:len(begins(when))]
