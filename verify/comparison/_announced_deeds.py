"""What is to be done on a day to come: auctioned on 20 September, where the post says that it will be destroyed on that day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act
from verify.comparison._act_result import deeds_differ
from verify.comparison._days import is_after
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.comparison._result import Differs
from verify.comparison._rival_acts import pairs_of_acts
from verify.languages import _concepts

_AHEAD = ("planned", "wished")
_MOST_ACTS = 2  # of a clause: of more, which of them is for that day is not to be told
_LIKELIHOOD, _CONFIDENCE = 0.5, 0.8


def compare_announced_deeds(meeting: Meeting) -> Iterator[Differs]:
    """A deed of the prose for the day to come on which the post announces another one, of which neither side says anything else: a doubt."""
    posted = meeting.posted
    if posted is None:
        return
    prose, post = meeting.prose, meeting.post
    told, spoken = _acts_of_all(post), _acts_of_all(prose)
    announced = list(_announced(post, posted, None))
    for day, acts in _announced(prose, posted, meeting.aligned) if announced else ():
        others = [other for theirs, others in announced if theirs == day for other in others]
        if any(a.key == o.key or compatible(a.key, o.key) for a in acts for o in others):
            continue
        for act in acts:
            rival = next((o for o in others if o.key in pairs_of_acts().get(act.key, {}) and o.key not in spoken), None)
            if rival is None or act.key in told:
                continue
            yield deeds_differ(meeting, act, rival, _CONFIDENCE, likelihood=_LIKELIHOOD, doubtful=True)
            return


def _announced(read: Read, posted: datetime.date, sentences: frozenset[int] | None) -> Iterator[tuple[datetime.date, Sequence[Act]]]:
    """The days after the post that clauses of a side give, each with what is to be done on it."""
    for when in read.claims.dates:
        if when.mention.day is None or when.mention.end_value or not is_after(when.mention, posted) or (sentences is not None and when.sentence not in sentences):
            continue
        begin, end = read.passage.clause(when.first, when.last)
        acts = [
            act for act in between(read.claims.acts, begin, end)
            if act.key not in _concepts.TELLING and act.key not in _ONLY_LED_TO and act.status in _AHEAD and act.negated is False and not act.denied]
        if 0 < len({(act.first, act.last) for act in acts}) <= _MOST_ACTS:
            yield when.mention.day, acts


# What leads to a deed, and what is mostly said by a noun.
_ONLY_LED_TO = frozenset("plan schedule decide allow need promise test study".split())


def _acts_of_all(read: Read) -> frozenset[str]:
    return frozenset(act.key for act in read.claims.acts)
