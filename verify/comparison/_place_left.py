"""Which place is left: the one town of a sentence that the post has not, and the one of the post's sentence that the prose has not.

Where two sentences surely tell one deed, with its people, figures or acts, each has one place for it, whatever part of the sentence
it stands in: "taken by bus to Concepción" and "the transfer to the prison of Rancagua".
"""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims import Read
from verify.claims._names import script_of
from verify.claims._reading import between
from verify.claims._values import Place
from verify.comparison._dateline import is_dateline
from verify.comparison._heard import is_heard
from verify.comparison._meeting import Key, Meeting, weigh
from verify.comparison._offices import SPEAKING

_ENOUGH = 3.4  # weight of what two sentences share beside their places
_KINDS = frozenset("act figure small date day organisation thing person name".split())
_TOWNS = ("city", "capital")


def pairs_left_over(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[tuple[Place, Place, float]]:
    """Each located town of the prose that is the only one left of its sentence, with the only one left of the post's, and what the sentences share."""
    prose, post = meeting.prose, meeting.post
    towns = [p for p in theirs if p.kind in _TOWNS and not _is_heard(prose, post.passage.text[p.start:p.end])]
    for place in ours:
        if place.kind not in _TOWNS or not place.locative or place.sentence not in meeting.aligned:
            continue
        if len({p.key for p in ours if p.sentence == place.sentence}) != 1 or _only_told(meeting, place):
            continue
        if is_dateline(prose.passage.text, place.start, place.end) or _is_heard(post, prose.passage.text[place.start:place.end]):
            continue
        shared = [(_common(meeting, place, there), there) for there in towns]
        pairs = [(weigh(common), there) for common, there in shared if len({kind for kind, _ in common} & _KINDS) >= 2]
        if not pairs:
            continue
        weight, there = max(pairs, key=lambda pair: pair[0])
        if weight + meeting.flow(place.sentence) >= _ENOUGH and len({p.key for p in towns if p.sentence == there.sentence}) == 1:
            yield place, there, weight


def _common(meeting: Meeting, place: Place, there: Place) -> frozenset[Key]:
    """What two sentences share, without their places."""
    return frozenset(key for key in meeting.of_one_deed(place.sentence, there.sentence) if key[0] not in ("word", "city", "country"))


def _only_told(meeting: Meeting, place: Place) -> bool:
    """Whether the clause of a place only says that somebody speaks there: "said the ministry in Paris"."""
    passage = meeting.prose.passage
    begin, end = passage.clause(place.first, place.last)
    done = {m.key for m in between(passage.reading.of("act"), begin, end)}
    return (bool(done) and done <= SPEAKING) or (not done and bool(passage.reading.cued_between(begin, end, "attribution", "ago", "since")))


def _is_heard(read: Read, name: str) -> bool:
    """Whether a place's last word may stand anywhere on the other side."""
    return is_heard(read, name.split()[-1:], script_of(name))
