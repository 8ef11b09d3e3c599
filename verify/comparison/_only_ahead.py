"""A deed that one side tells as done and the other, of the same people and things, only as still ahead: handed over on Wednesday; will be handed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act
from verify.comparison._act_clauses import affirmed_or_not, is_quoted
from verify.comparison._act_result import deeds_differ
from verify.comparison._act_sides import PERSONAL
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.comparison._too_soon import begins, dates_of
from verify.languages import _concepts

_ONE_DEED = 5.0  # weight of what two sentences share
_LIKELIHOOD, _CONFIDENCE = 0.55, 0.8
# What is meant, said, led to or counted, or is done over a time: its words are mostly nouns, which have no tense.
_TIMELESS = _concepts.SPEAKING | frozenset(
    "plan schedule decide allow need vote help support discuss negotiate study strike compete attend lead begin end continue complete extend celebrate commemorate "
    "increase decrease keep-unchanged change invest spend fund serve prevent protect produce".split())
_ANNOUNCING = frozenset("announce declare".split())  # 회수한다고 발표했다: what is announced may be ahead, whatever its verb
_MEANT = frozenset("promise plan schedule propose threaten".split())


def compare_deeds_ahead(meeting: Meeting) -> Iterator[Differs]:
    """A deed that one side tells as done on the post's day and the other as ahead, of which neither says the contrary anywhere: a doubt."""
    prose, post = meeting.prose, meeting.post
    posted = meeting.posted
    if posted is None:
        return
    ours = [a for a in prose.claims.acts if a.sentence in meeting.aligned | meeting.near]
    theirs = list(post.claims.acts)
    for act in ours:
        if act.sentence not in meeting.aligned or act.key in _TIMELESS or act.key in PERSONAL or is_quoted(prose, act):
            continue
        for other in theirs:
            if other.key != act.key or not ((_is_done(act) and _is_ahead(other)) or (_is_ahead(act) and _is_done(other))):
                continue
            done, its, ahead, read = (act, (prose, ours), other, post) if _is_done(act) else (other, (post, theirs), act, prose)
            if _is_told(act, ours, done=not _is_done(act)) or _is_told(act, theirs, done=not _is_done(other)):
                continue
            if not _is_all_that_is_done(*its, done) or (act is done and _MEANT & {a.key for a in ours}):
                continue
            if not _may_be_one(meeting, act, other) or _is_for_a_day_that_has_come(read, ahead, posted.isoformat()):
                continue
            if any(begins(w) > posted.isoformat() for w in its[0].claims.dates if w.sentence == done.sentence):
                continue  # the line opens again on 20 May
            if ahead is other and _has_come(meeting, ahead, posted.isoformat()):
                continue
            yield deeds_differ(meeting, act, other, _CONFIDENCE, likelihood=_LIKELIHOOD, doubtful=True)
            return


def _is_done(act: Act) -> bool:
    return act.status == "done" and affirmed_or_not(act) is True


def _is_ahead(act: Act) -> bool:
    return act.status == "planned" and affirmed_or_not(act) is not False


def _is_told(act: Act, acts: Sequence[Act], *, done: bool) -> bool:
    """Whether one side tells a deed as done, or as ahead, in whatever words."""
    return any((a.status == "done" if done else a.status != "done") and (a.key == act.key or compatible(a.key, act.key)) for a in acts)


def _is_all_that_is_done(read: Read, acts: Sequence[Act], done: Act) -> bool:
    """Whether nothing else is done in the sentence of a deed: who signs an accord on the construction of a bridge has not built it."""
    return all(a.key == done.key or (a.first < done.last and done.first < a.last) for a in acts if a.sentence == done.sentence) and not any(
        m.key in _ANNOUNCING for m in between(read.passage.reading.of("act"), *read.passage.sentence_tokens(done.sentence))) and not read.passage.reading.cued_between(
        *read.passage.sentence_tokens(done.sentence), "planned", "wished", "conditional", "pending", "negator")


def _may_be_one(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether two sentences tell of one day, somebody or some number and the same things, and the prose's of no other time, other occasion or more of them."""
    common = meeting.of_one_deed(act.sentence, other.sentence)
    kinds = {kind for kind, _ in common}
    clause = meeting.prose.passage.clause(act.first, act.last)
    return (
        bool(kinds & _WHO) and bool(kinds & _WHAT) and bool(kinds & _WHEN) and weigh(k for k in common if k[0] != "act") >= _ONE_DEED
        and not long_before(meeting, *clause) and not of_another_occasion(meeting, act.first, act.sentence)
        and not any(
            read.passage.reading.cued_between(*read.passage.sentence_tokens(one.sentence), "another", "ago", "since", "additional")
            for read, one in ((meeting.prose, act), (meeting.post, other))))


_WHO, _WHAT, _WHEN = frozenset(("person", "figure", "small", "organisation")), frozenset(("thing", "figure", "name", "small")), frozenset(("day", "date"))


def _is_for_a_day_that_has_come(read: Read, ahead: Act, posted: str) -> bool:
    """Whether the clause of what is ahead has a day that is the post's, or was before it, and nobody of whom that day may say when he told of it."""
    if not any(begins(w) <= posted for w in dates_of(read, ahead)):
        return False
    clause = read.passage.clause(ahead.first, ahead.last)
    return not read.passage.reading.cued_between(*clause, "attribution") and not any(
        m.key in _concepts.TELLING for m in between(read.passage.reading.of("act"), *clause))


def _has_come(meeting: Meeting, ahead: Act, posted: str) -> bool:
    """Whether the day for which the post announces a deed may have come when the article went out: it was done, as announced."""
    out = meeting.published.isoformat() if meeting.published is not None else ""
    return any(begins(w) > posted and (not out or begins(w) <= out) for w in dates_of(meeting.post, ahead))
