"""Whether a date of the prose dates what the post reports as done on its own day, told by a verb that no list holds.

What two sentences name tells a deed as surely as its verb does: the people, the figures, the bodies, the town. Where the
prose has read another deed there, another town, another day or the post's own day somewhere, it may be an earlier or a later one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from verify._records import dataclass
from verify.claims._reading import between
from verify.claims._spelling import skeleton
from verify.claims._values import When
from verify.comparison._dated import clause_of
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import related
from verify.comparison._sentence_keys import Key, weigh
from verify.languages import _concepts


@dataclass(frozen=True, slots=True)
class Told:
    """The dates that a post gives in its own words: those that mean its own day, and those before and after it."""

    today: tuple[When, ...]
    before: tuple[When, ...]
    after: tuple[When, ...]


_TOLD_BY = {"figure": 2, "organisation": 2, "name": 1, "city": 1, "small": 1}  # two figures tell a deed as well as somebody does, or one with a name and a town
_SOMEBODY, _ENOUGH, _ENOUGH_BEFORE = 2, 4, 7
STRENGTH = 3.8  # with which prose and post have to meet where a deed is known by all that it names
_SURE = 4.0  # weight of what two sentences share, dates aside, that surely tell one deed, whatever their verbs


def is_the_deed(meeting: Meeting, when: When, told: Told, agreed: Collection[int], *, later: bool) -> bool:
    """Whether a date stands in the main clause of the one sentence that tells the deed of the post's day, whatever its verb.

    Only in a sentence with no other day than those that the post gives (`agreed`), which tells nothing of what was said about it. Before
    the post's day (not `later`) the same people may have come with the same things; more has to be named there.
    """
    prose = meeting.prose
    begin, end = clause_of(prose.passage, when)
    if not told.today or not when.mention.written & {"day", "weekday"} or _opens_a_clause(meeting, begin):
        return False
    if any(w is not when and w.start not in agreed and w.mention.day is not None for w in between(prose.claims.dates, *prose.passage.sentence_tokens(when.sentence))):
        return False
    of_today = _of_today(meeting, told)
    if _speaks_of_it(meeting, begin, end, of_today) or _tells_another(meeting, begin, end) or _is_elsewhere(meeting, begin, end):
        return False
    known = {m.post.words for m in meeting.names if m.sentence == when.sentence and m.post.sentence in of_today}
    theirs = {("name", skeleton(word)) for words in known for word in words}
    common = {key for sentence in of_today for key in meeting.in_common(when.sentence, sentence)} - theirs
    named = sum(_TOLD_BY.get(kind, 0) for kind, _ in common) + _SOMEBODY * len(known)
    if named < (_ENOUGH if later else _ENOUGH_BEFORE) and not (known and "day" in when.mention.written):
        return False
    return any(weigh(_undated(meeting.of_one_deed(when.sentence, sentence, signed=False))) >= _SURE for sentence in of_today)


def _undated(keys: Collection[Key]) -> Iterator[Key]:
    return (key for key in keys if key[0] not in ("date", "day"))


def _opens_a_clause(meeting: Meeting, begin: int) -> bool:
    """Whether a clause only says more of somebody or something: "who was appointed on Monday"."""
    breaks = meeting.prose.passage.reading.cued_between(max(0, begin - 1), begin + 1, "clause-break")
    return any(m.first in (begin, begin - 1) for m in breaks)


def _speaks_of_it(meeting: Meeting, begin: int, end: int, of_today: Collection[int]) -> bool:
    """Whether a clause tells what was said about the deed; where the post says that it was announced, the announcement is the deed."""
    prose, post = meeting.prose.passage, meeting.post.passage
    said = {m.key for m in between(prose.mentions, begin, end) if m.kind == "act" and m.key in _concepts.SPEAKING and m.key != "publish"}
    deeds = {m.key for s in of_today for m in between(post.mentions, *post.sentence_tokens(s)) if m.kind == "act"}
    return said.isdisjoint(deeds) if said else bool(prose.reading.cued_between(begin, end, "attribution"))


def _tells_another(meeting: Meeting, begin: int, end: int) -> bool:
    """Whether a clause tells what comes before a deed or after it, and nothing that belongs to one of the post's: they arrived on Sunday."""
    deeds = {act.key for act in between(meeting.prose.claims.acts, begin, end)}
    return bool(deeds & _AROUND_A_DEED) and not any(related(key, other.key) for key in deeds for other in meeting.post.claims.acts)


_AROUND_A_DEED = frozenset("arrive depart leave send order request appoint elect plan prepare begin end resume continue train test".split())


def _is_elsewhere(meeting: Meeting, begin: int, end: int) -> bool:
    """Whether a clause goes on to a town of which the post does not speak."""
    theirs = {p.key for p in meeting.post.claims.places}
    return bool(theirs) and any(
        p.kind == "city" and p.locative and p.key not in theirs for p in between(meeting.prose.claims.places, begin, end)) and not any(
        p.key in theirs for p in between(meeting.prose.claims.places, begin, end))


def _of_today(meeting: Meeting, told: Told) -> frozenset[int]:
    """The sentences of the post that tell what was done on its day: those that say so, and what follows them with no date of its own and nothing still ahead."""
    post = meeting.post
    dated = {w.sentence for w in post.claims.dates}
    ahead = {a.sentence for a in post.claims.acts if a.status != "done"}
    found: set[int] = set()
    for when in told.today:
        found.add(when.sentence)
        following = when.sentence + 1
        while following < len(post.passage.sentences) and following not in dated and following not in ahead:
            found.add(following)
            following += 1
    return frozenset(found)
