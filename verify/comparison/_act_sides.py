"""Whose acts two sentences tell: of one, of the other side, of somebody else."""

from __future__ import annotations

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act
from verify.comparison._meeting import Meeting


def are_two_sides(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether two acts are one deal or one contest, told from either side.

    A deal is that of two countries which the prose names both: Nepal exports power, Bangladesh imports it. A contest is that of two
    parties where the post does not begin with the one with whom the prose begins: A beat B, B lost to A.
    """
    pair = {act.key, other.key}
    if pair in CONVERSES:
        return len({p.country for p in meeting.prose.claims.places if p.country and p.sentence == act.sentence}) > 1
    if pair != {"win", "lose"}:
        return False
    people = [m for m in meeting.names if m.sentence == act.sentence]
    if len({m.post.start for m in people}) > 1:
        return min(people, key=lambda m: m.start).post.start != min(m.post.start for m in people)
    for named in (_countries, _organisations):
        ours, theirs = named(meeting.prose, act.sentence), named(meeting.post, other.sentence)
        if ours or theirs:
            return not ours or not theirs or ours[0] != theirs[0] or len(set(ours)) > 1 >= len(set(theirs))
    return not people  # nobody known to both sides: who won is not to be told


# One deal, told from either side.
CONVERSES = ({"import", "export"}, {"buy", "sell"}, {"lend", "borrow"})


def _countries(read: Read, sentence: int) -> list[str]:
    """The countries and peoples that a sentence names, in its order."""
    return [p.country for p in sorted(read.claims.places, key=lambda p: p.start) if p.country and p.kind in ("country", "demonym") and p.sentence == sentence]


def _organisations(read: Read, sentence: int) -> list[str]:
    """The organisations that a sentence names, in its order."""
    return [o.key for o in sorted(read.claims.organisations, key=lambda o: o.start) if o.key and o.sentence == sentence]


# What happens to one person: another person's is another matter.
PERSONAL = frozenset(
    "appoint nominate elect resign dismiss replace swear-in arrest detain charge try convict acquit sentence release extradite pardon die kill injure survive "
    "marry retire hospitalise recover".split())


def is_of_someone_else(meeting: Meeting, act: Act) -> bool:
    """Whether a personal act of the prose is told of a person whom the post does not name."""
    if act.key not in PERSONAL:
        return False
    known = {m.start for m in meeting.names}
    here = [p for p in meeting.prose.claims.people if p.sentence == act.sentence]
    nearest = min(here, key=lambda p: min(abs(p.first - act.last), abs(act.first - p.last)), default=None)
    return nearest is None or nearest.start not in known


def speak_apart(ours: frozenset[tuple[object, object]], theirs: frozenset[tuple[object, object]]) -> bool:
    """Whether two clauses both name what they speak of, and nothing that is in both."""
    return bool(ours and theirs) and not ours & theirs


def are_led_alike(prose: Read, act: Act, post: Read, other: Act) -> bool:
    """Whether both clauses tell that something was led, held or attended, of which the two acts are but names: negotiations here, talks there."""
    ours, theirs = (
        {a.key for a in between(read.claims.acts, *read.passage.clause(one.first, one.last)) if a is not one} for read, one in ((prose, act), (post, other)))
    return bool(_LED & ours & theirs)


_LED = frozenset(("lead", "attend"))
