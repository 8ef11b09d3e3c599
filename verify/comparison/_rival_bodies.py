"""The bodies of the prose beside those of the post, by kind and by name, with what speaks for one being put for the other."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims._name_words import words_of
from verify.claims._values import Claim
from verify.comparison._anchors import nearness
from verify.comparison._authors import may_be_one
from verify.comparison._bodies_left import Left, bodies_of, is_told, may_differ, only_speaks
from verify.comparison._body_relations import bodies_relation
from verify.comparison._meeting import Meeting
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._whole_bodies import Whole
from verify.comparison._whole_bodies import whole_bodies as whole
from verify.comparison._whole_relations import meeting_parts, oneness, share_told
from verify.comparison.organisations import signing

with later:
    from verify.comparison._signs import count
    from verify.comparison._slots_of_bodies import slot_of

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
            differ = bodies_relation(a, b) == "differs"
            if not differ and b.key and a.body in WHERE and not (a.key or a.portfolios or a.countries):
                continue
            yield a, b, {
                "differ": float(differ), "differ in the retelling": float(differ and a.sentence in meeting.aligned), "known": float(bool(a.key)), "theirs known": float(bool(b.key)), "one kind": float(bool(a.body) and a.body == b.body),
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


def whole_bodies(meeting: Meeting, sight: frozenset[int]) -> Iterator[tuple[Whole, Whole, dict[str, float]]]:
    """Each body by its whole name that only the prose has with each that only the post has."""
    begin, end = meeting.sight
    seen, theirs = [w for w in whole(meeting.prose) if begin <= w.first < end], whole(meeting.post)
    ours = [w for w in seen if w.sentence in sight]
    if not ours or not theirs:
        return
    one = {(a.first, b.first): oneness(a, b) for a in seen for b in theirs}
    likest = {a.first: max(one[a.first, b.first] for b in theirs) for a in ours}
    likest_of_theirs = {b.first: max(one[a.first, b.first] for a in seen) for b in theirs}
    ours, theirs = [a for a in ours if likest[a.first] < _ONE], [b for b in theirs if likest_of_theirs[b.first] < _ONE]
    beside = {a.first: count(o.first for o in ours if o.sentence == a.sentence and o.sure) for a in ours}
    theirs_beside = {b.first: count(o.first for o in theirs if o.sentence == b.sentence and o.sure) for b in theirs}
    ours = [a for a in ours if not only_speaks(meeting.prose, a.first, a.last)]
    of_two_languages = meeting.prose.passage.language != meeting.post.passage.language
    of_post = {b.first: (share_told(meeting.prose, b), slot_of(meeting.post.passage, b.first, b.last), _signs(meeting, b)) for b in theirs}
    for a in ours:
        told, slot, signs = share_told(meeting.post, a), slot_of(meeting.prose.passage, a.first, a.last), _signs(meeting, a)
        for b in theirs:
            if (of_two_languages and _may_be_one_of_members(a, b)) or _is_where_it_was(a, b):
                continue
            theirs_told, other, theirs_sign = of_post[b.first]
            alone = a.sure and b.sure and beside[a.first] == theirs_beside[b.first] == 1
            new = bool(a.parts and b.parts) and not told and not theirs_told
            relation = bodies_relation(a.body, b.body) if a.body is not None and b.body is not None else ""
            yield a, b, {
                "near the same": nearness(meeting, a, b, _OWN), "one": one[a.first, b.first], "likest": likest[a.first], "theirs likest": likest_of_theirs[b.first], "common": meeting_parts(a, b),
                "told": told, "theirs told": theirs_told, "alone": float(alone), "new": float(new), "alone and new": float(alone and new), "bare": float(not a.parts), "theirs bare": float(not b.parts),
                "parts": float(min(a.parts, _MANY)), "theirs parts": float(min(b.parts, _MANY)), "kind": float(a.body is not None), "theirs kind": float(b.body is not None),
                "sure": float(a.sure), "theirs sure": float(b.sure), "differ": float(relation == "differs"), "unclear": float(relation == "unclear"), "alike": float(relation in ("same", "fits")),
                "known": float(a.body is not None and bool(a.body.key)), "theirs known": float(b.body is not None and bool(b.body.key)),
                "one slot": float(bool(slot) and slot == other), "two slots": float(bool(slot and other) and slot != other and {slot, other} != _HELPING), "with": float(slot == other == "with"),
                "signs": float(signs), "theirs signs": float(theirs_sign),
                "others beside": count(o.first for o in ours if o.sentence == a.sentence), "others": count(o.first for o in ours),
                "sure others beside": beside[a.first],
                "theirs left": count(o.first for o in theirs), "theirs left beside": count(o.first for o in theirs if o.sentence == b.sentence),
                "theirs sure left beside": theirs_beside[b.first]}


def _is_where_it_was(ours: Whole, theirs: Whole) -> bool:
    """Whether a bare word for a house stands beside what is known by name: meals in schools, of the World Food Programme's."""
    return ours.body is not None and not ours.names and ours.body.body in WHERE and not ours.body.key and theirs.body is not None and bool(theirs.body.key) and bodies_relation(ours.body, theirs.body) != "differs"


WHERE = frozenset("school hospital airport library church mosque".split())  # which stand in a clause as where something happened


def _may_be_one_of_members(ours: Whole, theirs: Whole) -> bool:
    """Whether two bodies of members are of one kind, and told apart by plain words alone, which no two languages need share: نقابة العاملين, the syndicat des personnels."""
    if ours.body is None or theirs.body is None or ours.body.body != theirs.body.body or ours.body.body not in _OF_MEMBERS:
        return False
    return not any(name[:1].isupper() for name in (*ours.names, *theirs.names)) and not (ours.meanings and theirs.meanings and ours.meanings.isdisjoint(theirs.meanings))


_OF_MEMBERS = frozenset("trade-union association federation club committee council cooperative".split())
_ONE = 0.9
_HELPING = {"support", "with"}  # of which languages often have one for the other: के सहयोग से
_OWN = ("organisation",)  # what two bodies cannot have in common
_MANY = 4


def _signs(meeting: Meeting, body: Whole) -> bool:
    """Whether a body may be the one whose account it is."""
    account = meeting.citation.account
    words = tuple(w for name in body.names for w in words_of(name))
    if words and may_be_one(words, account, ""):
        return True
    name, organisation = account.name or "", body.body
    return organisation is not None and bool(name) and any(
        bodies_relation(organisation, s) in ("same", "fits") for s in signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language))
