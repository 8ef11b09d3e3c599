"""Every value of the prose beside every value of the post that it may have been put for, with what speaks for and against it.

A wide net: most of these pairs are of two things. Which of them are one, `_evidence` weighs.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence

from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._names import romanise, script_of, written_relation
from verify.claims._reading import between
from verify.claims._sounds import apart
from verify.claims._values import Claim, Figure, Office, Person, Place
from verify.claims.perhaps_places import perhaps_places
from verify.comparison._bodies_left import Left, bodies_of, is_told, may_differ
from verify.comparison._left_over import is_full, is_heard_of, names_a_body, names_a_site
from verify.comparison._meeting import Meeting, compatible
from verify.comparison._offices import MANY_HOLDERS, offices_relation
from verify.comparison._rival_authors import authors
from verify.comparison._rival_clauses import clauses
from verify.comparison._signs import signs_of_pair
from verify.languages import _concepts


@dataclass(frozen=True, slots=True)
class Rivals:
    """A claim of the prose and one of the post that it may have been put for. `signs` are what is known of the two."""

    rule: str
    kind: str
    ours: Claim | Left
    theirs: Claim | Left
    signs: Mapping[str, float]


@kept
def rivals_of(meeting: Meeting, kind: str) -> Sequence[Rivals]:
    """All pairs of a kind ("place", "person", "body", "named body", "office", "figure", "act", "clause", "author")."""
    if not meeting.aligned:
        return ()
    rule, own, pairs = _KINDS[kind]
    return tuple(
        Rivals(rule, kind, ours, theirs, signs_of_pair(meeting, ours, theirs, own) | signs) for ours, theirs, signs in pairs(meeting, _sight(meeting)))


Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


@kept
def _sight(meeting: Meeting) -> frozenset[int]:
    """The sentences that may speak of the post."""
    return meeting.aligned | meeting.near | meeting.around | meeting.within


def _count(values: Iterator[object]) -> float:
    return float(len(set(values)))


# ------------------------------------------------------------------ places


_TOWNS = ("city", "capital", "named")


def _places(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    from verify.comparison._place_left import is_place_heard, only_told
    from verify.comparison.places import identity, is_place_told, may_be_two, stands

    prose, post = meeting.prose, meeting.post
    theirs = {identity(p): p for p in sorted((*perhaps_places(post), *post.claims.places), key=lambda p: p.locative) if p.kind in _TOWNS}
    if not theirs:
        return
    every = (*prose.claims.places, *perhaps_places(prose))
    ours = [p for p in every if p.kind in _TOWNS and p.sentence in sight and not is_place_told(meeting, p) and not is_place_heard(post, prose, p)]
    left = [p for p in theirs.values() if not stands(meeting, p)] if ours else []
    for a in ours:
        for b in theirs.values():
            if not may_be_two(a, b) or ("named" in (a.kind, b.kind) and _sound_alike(prose, a, post, b)):
                continue
            said = [p.sentence for p in every if identity(p) == identity(b)]
            yield a, b, {
                "theirs stands": float(b not in left), "theirs is heard": float(is_place_heard(prose, post, b)),
                "theirs stands in the retelling": float(not meeting.aligned.isdisjoint(said)), "theirs stands beside": float(a.sentence in said),
                "locative": float(a.locative), "theirs locative": float(b.locative), "known": float(a.kind != "named"), "theirs known": float(b.kind != "named"),
                "capital": float(a.kind == "capital"), "theirs capital": float(b.kind == "capital"), "one country": float(bool(a.country) and a.country == b.country),
                "others beside": _count(identity(p) for p in ours if p.sentence == a.sentence), "others": _count(identity(p) for p in ours),
                "theirs left": float(len(left)), "theirs left beside": _count(identity(p) for p in left if p.sentence == b.sentence), "theirs in all": float(len(theirs)),
                "only told": float(only_told(meeting, a)), "how often": float(sum(identity(p) == identity(a) for p in prose.claims.places))}


def _sound_alike(prose: Read, ours: Place, post: Read, theirs: Place) -> bool:
    """Whether two names, of which no dictionary has one, may be one name in two scripts: طويلة and Tawila."""
    return apart(*(romanise(read.passage.text[place.start:place.end]) for read, place in ((prose, ours), (post, theirs)))) <= _ALIKE


_ALIKE = 0.45


# ------------------------------------------------------------------ people and offices


def _people(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    prose, post = meeting.prose, meeting.post
    matched, known = {m.post.start for m in meeting.names}, {m.start for m in meeting.names}

    def may_be_one(read: object, person: Person) -> bool:
        return len(person.words) >= 2 and not names_a_body(read, person) and not names_a_site(read, person)  # type: ignore[arg-type]

    theirs = [p for p in post.claims.people if p.start not in matched and may_be_one(post, p) and not is_heard_of(prose, p)]
    if not theirs:
        return
    towns = {i for place in prose.claims.places if place.kind in ("city", "capital") for i in range(place.first, place.last)}
    ours = [
        p for p in prose.claims.people if p.sentence in sight and p.start not in known and is_full(p) and may_be_one(prose, p)
        and towns.isdisjoint(range(p.first, p.last)) and not is_heard_of(post, p)]
    for a in ours:
        for b in theirs:
            relation = written_relation(a.name, b.name)
            if relation not in ("differs", "given-differs"):
                continue
            yield a, b, {
                "given name only": float(relation == "given-differs"), "office": float(a.office is not None), "theirs office": float(b.office is not None),
                "offices": _OFFICES[offices_relation(a.office, b.office)] if a.office is not None and b.office is not None else 0.0,
                "office of many": float(a.office is not None and a.office.key in MANY_HOLDERS), "former": float(a.office is not None and "former" in a.office.modifiers),
                "office of the post": float(a.office is not None and any(o.key == a.office.key for o in post.claims.offices)),
                "others beside": _count(p.name for p in ours if p.sentence == a.sentence), "others": _count(p.name for p in ours),
                "others in the retelling": _count(p.name for p in ours if p.sentence in meeting.aligned), "theirs left": _count(p.name for p in theirs),
                "matched": float(len(matched)), "matched beside": float(any(m.sentence == a.sentence for m in meeting.names)),
                "one script": float(script_of(a.name) == script_of(b.name))}


_OFFICES = {"same": 3.0, "fits": 2.0, "unclear": 1.0, "differs": -1.0}
_HIGH = frozenset("minister president mayor governor ambassador prime-minister".split())
_WIDE = frozenset("head chair director president spokesperson".split())
_FAR = 200  # characters from an office to the nearest name that both sides have


def _offices(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    yield from _offices_of_one(meeting, sight)
    prose, post = meeting.prose.claims, meeting.post.claims
    keys = {o.key for o in prose.offices}
    ours = [o for o in prose.offices if o.sentence in sight and not any(o.key == t.key for t in post.offices)]
    theirs = [o for o in post.offices if o.key not in keys] if ours else []
    for a in ours:
        holder = next((p for p in prose.people if p.office is not None and p.office.start == a.start), None)
        for b in theirs:
            if not _may_be_two(a, b):
                continue
            other = next((p for p in post.people if p.office is not None and p.office.start == b.start), None)
            relation = written_relation(holder.name, other.name) if holder is not None and other is not None else ""
            yield a, b, _signs_of_offices(a, b) | {
                "held": float(holder is not None), "theirs held": float(other is not None), "by one": float(relation in ("same", "fits", "unclear")), "by two": float(relation == "differs"),
                "others beside": _count(o.key for o in ours if o.sentence == a.sentence), "others": _count(o.key for o in ours), "theirs left": _count(o.key for o in theirs),
                "matched beside": float(any(m.sentence == a.sentence for m in meeting.names)), "theirs matched beside": float(any(m.post.sentence == b.sentence for m in meeting.names)),
                "to a name": min((abs(m.start - a.end) for m in meeting.names if m.sentence == a.sentence), default=_FAR) / _FAR,
                "theirs to a name": min((abs(m.post.start - b.end) for m in meeting.names if m.post.sentence == b.sentence), default=_FAR) / _FAR}


def _offices_of_one(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """The offices that the two sides give to somebody whom both name."""
    for match in meeting.names:
        person = match.person
        if person is None or person.office is None or person.sentence not in sight:
            continue
        held = [p.office for p in meeting.post.claims.people if p.office is not None and (p.start == match.post.start or written_relation(p.name, match.post.name) in ("same", "fits"))]
        if not held:
            continue
        a, b = person.office, held[0]
        if not _may_be_two(a, b):
            continue
        told_too = any(
            p.office is not None and p is not person and written_relation(p.name, person.name) in ("same", "fits") and offices_relation(p.office, b) == "same"
            for p in meeting.prose.claims.people)
        yield a, b, _signs_of_offices(a, b) | {"of one person": 1.0, "theirs stands": float(told_too)}


def _may_be_two(a: Office, b: Office) -> bool:
    """Whether one office is not the other in other words or with less said: of 140 pairs that fit eight were contradictions."""
    return offices_relation(a, b) in ("differs", "unclear")


def _signs_of_offices(a: Office, b: Office) -> dict[str, float]:
    return {
        "differ": float(offices_relation(a, b) == "differs"), "one office": float(a.key == b.key),
        "two fields": float(bool(a.portfolios and b.portfolios) and not a.portfolios & b.portfolios), "one field": float(bool(a.portfolios & b.portfolios)),
        "modified": float(bool(a.modifiers ^ b.modifiers)), "former": float("former" in a.modifiers | b.modifiers), "of many": float((a.key in MANY_HOLDERS) + (b.key in MANY_HOLDERS)),
        "compatible": float(any(a.key in group and b.key in group for group in _concepts.OFFICE_COMPATIBLE)), "one body": float(bool(a.body) and a.body == b.body),
        "high": float(a.key in _HIGH), "theirs high": float(b.key in _HIGH), "wide": float((a.key in _WIDE) + (b.key in _WIDE))}


# ------------------------------------------------------------------ bodies


def _organisations(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    from verify.comparison.organisations import bodies_relation, signing

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
                "others beside": _count((o.key, o.body) for o in ours if o.sentence == a.sentence), "others": _count((o.key, o.body) for o in ours),
                "theirs left": _count((o.key, o.body) for o in theirs), "theirs in all": float(len(post))}


def _named_bodies(meeting: Meeting, sight: frozenset[int]) -> Iterator[tuple[Left, Left, dict[str, float]]]:
    ours = [b for b in bodies_of(meeting.prose) if b.sentence in sight and not is_told(meeting, meeting.post, b)]
    theirs = [b for b in bodies_of(meeting.post) if not is_told(meeting, meeting.prose, b)] if ours else []
    for a in ours:
        for b in theirs:
            if not may_differ(meeting, a, b):
                continue
            yield a, b, {
                "sure": float(a.sure), "theirs sure": float(b.sure), "part": float(a.has_part), "theirs part": float(b.has_part),
                "one role": float(bool(a.role) and a.role == b.role), "two roles": float(bool(a.role and b.role) and a.role != b.role),
                "known": float(a.organisation is not None and bool(a.organisation.key)), "theirs known": float(b.organisation is not None and bool(b.organisation.key)),
                "others beside": _count(o.name for o in ours if o.sentence == a.sentence), "sure others": _count(o.name for o in ours if o.sure), "others": _count(o.name for o in ours),
                "theirs left": _count(o.name for o in theirs), "theirs left, sure": _count(o.name for o in theirs if o.sure), "theirs left beside": _count(o.name for o in theirs if o.sentence == b.sentence)}


# ------------------------------------------------------------------ figures


_TIMES = frozenset("second minute hour day week month year decade century time".split())
_SMALL, _HIGHEST_RATIO = 12, 50.0


def _figures(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    from verify.comparison.figures import (
        Row,
        among,
        contradictable,
        fits,
        look_alike,
        same_currency,
        same_slot,
        stands_among,
        things_meet,
        totals,
    )

    prose, post = meeting.prose.claims.figures, meeting.post.claims.figures
    ours = [f for f in prose if f.sentence in sight and not stands_among(f, post) and not among(f.base, totals(f, post))]
    if not ours or not post:
        return
    row, used = Row(meeting), set()
    for figure in prose:
        number = next((n for n, o in enumerate(post) if same_slot(figure, o) and same_currency(figure.currency, o.currency) and fits(figure, o)), None)
        if number is not None:
            row.put(figure, number)
            used.add(number)
    for a in ours:
        fitting = any(fits(a, o) and same_slot(a, o) for o in post)
        for number, b in enumerate(post):
            one_slot = same_slot(a, b)
            if a.dimension != b.dimension or a.base == b.base or not (one_slot or a.dimension == "count") or not same_currency(a.currency, b.currency):
                continue
            if not contradictable(meeting, a, b) or (fits(a, b) and not is_bound_of_its_own(a, b)):
                continue
            ratio = max(a.base, b.base) / max(min(a.base, b.base), 1e-9)
            yield a, b, {
                "fits another": float(fitting), "fits": float(fits(a, b)), "one slot": float(one_slot), "one thing": float(bool(a.things & b.things)),
                "like thing": float(bool(a.things and b.things) and things_meet(a.things, b.things)), "two things": float(bool(a.things and b.things) and not things_meet(a.things, b.things)),
                "thing": float(bool(a.things)), "theirs thing": float(bool(b.things)), "unit": float(bool(a.unit) and a.unit == b.unit), "money": float(bool(a.currency)),
                "count": float(a.dimension == "count"), "percent": float(a.dimension == "percent"), "time": float(bool(a.things & _TIMES)),
                "theirs is said": float(number in used), "theirs stands": float(stands_among(b, list(prose))), "theirs is a sum": float(among(b.base, totals(b, prose))),
                "bound": float(bool(a.bound)), "theirs bound": float(bool(b.bound)), "approximate": float(a.approximate), "one rate": float(a.rate == b.rate),
                "ratio": min(ratio, _HIGHEST_RATIO), "alike": float(look_alike(a, b)), "place": row.place(a, number), "small": float(min(a.base, b.base) <= _SMALL),
                "digits": float(a.digits), "theirs digits": float(b.digits), "round": min(a.rounded_to / max(abs(a.base), 1e-9), 2.0),
                "others beside": float(sum(f.sentence == a.sentence and same_slot(f, b) for f in ours)), "others": float(sum(same_slot(f, b) for f in ours)),
                "others in the retelling": float(sum(f.sentence in meeting.aligned and same_slot(f, b) for f in ours)),
                "theirs left": float(sum(n not in used and same_slot(a, f) for n, f in enumerate(post))), "theirs in all": float(sum(same_slot(a, f) for f in post))}


def is_bound_of_its_own(figure: Figure, other: Figure) -> bool:
    """Whether a figure with a bound is written as finely as the one that it would bound: nobody calls 10.75 % "up to 11.75 %"."""
    return bool(figure.bound) and figure.digits and other.digits and not other.bound and figure.rounded_to <= other.rounded_to


# ------------------------------------------------------------------ acts


@functools.lru_cache(maxsize=1)
def _pairs_of_acts() -> Mapping[str, Mapping[str, bool]]:
    """The acts that each act excludes (True), or goes before or behind on a ladder (False)."""
    found: dict[str, dict[str, bool]] = {}
    for groups, excludes in ((_concepts.LADDERS, False), (_concepts.EXCLUSIONS, True)):
        for group in groups:
            for act in group:
                found.setdefault(act, {}).update({other: excludes for other in group if other != act})
    return found


def _acts(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    from verify.comparison.acts import PERSONAL
    from verify.comparison.figures import fits

    prose, post = meeting.prose.claims, meeting.post.claims
    told, ours_told = {a.key for a in post.acts}, {a.key for a in prose.acts}
    ours = [a for a in prose.acts if a.sentence in sight and a.key not in told]
    for a in ours:
        apart = _pairs_of_acts().get(a.key, {})
        for b in post.acts:
            if b.key not in apart:
                continue
            counted = [between(claims.figures, *read.passage.clause(c.first, c.last)) for claims, read, c in ((prose, meeting.prose, a), (post, meeting.post, b))]
            yield a, b, {
                "excluded": float(apart[b.key]), "compatible": float(compatible(a.key, b.key)), "affirmed": float(not (a.negated or a.denied)),
                "theirs affirmed": float(not (b.negated or b.denied)), "done": float(a.status == "done"), "theirs done": float(b.status == "done"),
                "told in other words": float(any(compatible(a.key, key) for key in told)), "theirs told in other words": float(any(compatible(b.key, key) for key in ours_told)),
                "theirs stands": float(b.key in ours_told), "personal": float(a.key in PERSONAL),
                "of one person": float(any(m.sentence == a.sentence and m.post.sentence == b.sentence for m in meeting.names)),
                "figure of the clause": float(any(fits(x, y) for x in counted[0] for y in counted[1])),
                "others beside": _count(x.key for x in ours if x.sentence == a.sentence), "theirs left": _count(x.key for x in post.acts if x.key not in ours_told),
                "theirs in all": float(len(post.acts))}


_KINDS: Mapping[str, tuple[str, tuple[str, ...], Callable[..., Iterator[tuple]]]] = {  # type: ignore[type-arg]
    "place": ("place-mismatch", ("city", "country"), _places),
    "person": ("person-mismatch", ("person", "office", "name"), _people),
    "body": ("organisation-mismatch", ("organisation", "body", "portfolio", "name"), _organisations),
    "named body": ("organisation-mismatch", ("organisation", "body", "portfolio", "name"), _named_bodies),
    "office": ("role-mismatch", ("office", "portfolio"), _offices),
    "figure": ("number-mismatch", ("figure", "small", "measure"), _figures),
    "act": ("act-mismatch", ("act",), _acts),
    "clause": ("negation-mismatch", (), clauses),
    "author": ("account-mismatch", ("organisation", "body", "portfolio", "name"), authors),
}
KINDS = tuple(_KINDS)


def kinds_of(rule: str) -> tuple[str, ...]:
    """The kinds of pairs that a rule is about."""
    return tuple(kind for kind, (own_rule, _, _) in _KINDS.items() if own_rule == rule)
