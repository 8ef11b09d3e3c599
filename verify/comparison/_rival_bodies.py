"""The bodies of the prose beside those of the post, by kind and by name, with what speaks for one being put for the other."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._values import Claim
from verify.comparison._bodies_left import Left, bodies_of, is_told, may_differ
from verify.comparison._body_relations import bodies_relation
from verify.comparison._meeting import Meeting
from verify.comparison._signs import count
from verify.comparison.organisations import signing

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


def organisations(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each body that only the prose has with each that only the post has, as read by their kinds."""
    every, post = meeting.prose.claims.organisations, meeting.post.claims.organisations
    one = [(a.start, b.start) for a in every for b in post if bodies_relation(a, b) in ("same", "fits")]
    ours, theirs = [o for o in every if o.sentence in sight and o.start not in {a for a, _ in one}], [o for o in post if o.start not in {b for _, b in one}]
    if not ours or not theirs:
        return
    signers = signing(meeting, ours)
    ours = [o for o in ours if o.start not in signers]
    for a in ours:
        for b in theirs:
            yield a, b, {
                "differ": float(bodies_relation(a, b) == "differs"), "known": float(bool(a.key)), "theirs known": float(bool(b.key)), "one kind": float(bool(a.body) and a.body == b.body),
                "field": float(bool(a.portfolios)), "theirs field": float(bool(b.portfolios)),
                "others beside": count((o.key, o.body) for o in ours if o.sentence == a.sentence), "others": count((o.key, o.body) for o in ours),
                "theirs left": count((o.key, o.body) for o in theirs), "theirs in all": float(len(post))}


def named_bodies(meeting: Meeting, sight: frozenset[int]) -> Iterator[tuple[Left, Left, dict[str, float]]]:
    """Each body by its name that only the prose has with each that only the post has."""
    ours = [b for b in bodies_of(meeting.prose) if b.sentence in sight and not is_told(meeting, meeting.post, b)]
    theirs = [b for b in bodies_of(meeting.post) if not is_told(meeting, meeting.prose, b)] if ours else []
    for a in ours:
        for b in theirs:
            if not may_differ(meeting, a, b):
                continue
            yield a, b, {
                "sure": float(a.sure), "one kind": float(bool(a.kind) and a.kind == b.kind), "of towns": float(bool(a.heard and b.heard)), "theirs sure": float(b.sure), "part": float(a.has_part), "theirs part": float(b.has_part),
                "one role": float(bool(a.role) and a.role == b.role), "two roles": float(bool(a.role and b.role) and a.role != b.role),
                "known": float(a.organisation is not None and bool(a.organisation.key)), "theirs known": float(b.organisation is not None and bool(b.organisation.key)),
                "others beside": count(o.name for o in ours if o.sentence == a.sentence), "sure others": count(o.name for o in ours if o.sure), "others": count(o.name for o in ours),
                "theirs left": count(o.name for o in theirs), "theirs left, sure": count(o.name for o in theirs if o.sure), "theirs left beside": count(o.name for o in theirs if o.sentence == b.sentence)}
