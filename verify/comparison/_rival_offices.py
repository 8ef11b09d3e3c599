"""The offices of the prose beside those of the post, with what speaks for one being put for the other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Claim, Office, Organisation
from verify.comparison._house_of_account import house_of_account
from verify.comparison._meeting import Meeting
from verify.comparison._of_its_ministry import of_its_ministry
from verify.comparison._offices import HOUSES_APART, MANY_HOLDERS, are_of_two_houses, offices_relation
from verify.languages import _concepts

with later:
    from verify.claims._names import written_relation
    from verify.comparison._signs import count

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


_HIGH = frozenset("minister president mayor governor ambassador prime-minister".split())
_WIDE = frozenset("head chair director president spokesperson".split())
_FAR = 200  # characters from an office to the nearest name that both sides have


def offices(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each office that only the prose gives with each that only the post gives, and the two that they give one person."""
    yield from _offices_of_one(meeting, sight)
    prose, post = meeting.prose.claims, meeting.post.claims
    house = house_of_account(meeting)
    of_post = [_of_its_house(o, house) for o in post.offices]
    ours = [o for o in prose.offices if o.sentence in sight and not any(_are_alike(o, t) for t in of_post)]
    theirs = [o for o in of_post if not any(_are_alike(o, t) for t in prose.offices)] if ours else []
    for a in ours:
        holder = next((p for p in prose.people if p.office is not None and p.office.start == a.start), None)
        for b in theirs:
            if not _may_be_two(a, b) or _is_a_counterparts(meeting, a, b):
                continue
            other = next((p for p in post.people if p.office is not None and p.office.start == b.start), None)
            relation = written_relation(holder.name, other.name) if holder is not None and other is not None else ""
            yield a, b, _signs_of_offices(a, b) | {
                "held": float(holder is not None), "theirs held": float(other is not None), "by one": float(relation in ("same", "fits", "unclear")), "by two": float(relation == "differs"),
                "others beside": count(o.key for o in ours if o.sentence == a.sentence), "others": count(o.key for o in ours), "theirs left": count(o.key for o in theirs),
                "matched beside": float(any(m.sentence == a.sentence for m in meeting.names)), "theirs matched beside": float(any(m.post.sentence == b.sentence for m in meeting.names)),
                "to a name": min((abs(m.start - a.end) for m in meeting.names if m.sentence == a.sentence), default=_FAR) / _FAR,
                "theirs to a name": min((abs(m.post.start - b.end) for m in meeting.names if m.post.sentence == b.sentence), default=_FAR) / _FAR}


def _are_alike(left: Office, right: Office) -> bool:
    """Whether two offices go by one word, and nothing tells their houses apart."""
    return left.key == right.key and not are_of_two_houses(left, right)


def _of_its_house(office: Office, house: Organisation | None) -> Office:
    """An office of a post whose word is a minister's as well as a head's, as the one of the account's house where that is none of a minister's: 特許庁 長官."""
    if house is None or house.body not in HOUSES_APART or office.key != "minister" or "head" not in office.senses or office.portfolios:
        return office
    return dataclasses.replace(office, key="head", senses=office.senses - {"head"}, body=house.body)


def _is_sent_by_another(house: Organisation | None, prose: Office, post: Office) -> bool:
    """Whether the one whom an organisation of many lands sends, as its account says, is made a land's ambassador."""
    return house is not None and house.key in _concepts.OF_MANY_STATES and prose.key == "ambassador" and post.key == "representative"


def is_sent_by_many(sent: Read, ambassador: Office, other: Read, representative: Office) -> bool:
    """Whether one is a land's ambassador, and the other represents an organisation of many lands, in one if anywhere: Switzerland's in Senegal, the World Bank's in Senegal."""
    if ambassador.key != "ambassador" or ambassador.body is not None or not ambassador.countries or representative.key not in _REPRESENTING:
        return False
    if not _OF_MANY.isdisjoint(o.key for o in _bodies_of(sent, ambassador)) or _OF_MANY.isdisjoint((representative.body, *(o.key for o in _bodies_of(other, representative)))):
        return False
    lands = [place for place in between(other.claims.places, representative.first, representative.last) if place.country in representative.countries]
    return representative.countries < ambassador.countries and all(place.locative for place in lands)


def _bodies_of(read: Read, office: Office) -> list[Organisation]:
    """The organisations that an office's words name, or that stand right before or behind them: the UNDP representative."""
    return [o for o in read.claims.organisations if o.first <= office.last + 1 and office.first <= o.last]


_REPRESENTING = frozenset(("representative", "permanent-representative", "envoy", "director", "head", "coordinator"))
_OF_MANY = _concepts.OF_MANY_STATES


def _is_over_the_whole(prose: Office, post: Office) -> bool:
    """Whether somebody who has one field in a government is made the head of the state, or the other way round."""
    return any(one.key in _HEADS_OF_STATES and bool(one.countries) and not one.portfolios and one.body is None and other.portfolios and other.key in _OF_ONE_FIELD
               for one, other in ((prose, post), (post, prose)))


_HEADS_OF_STATES = frozenset("president prime-minister king queen chancellor".split())
_OF_ONE_FIELD = frozenset("general-secretary secretary-general undersecretary permanent-secretary head-of-department director-general".split())


def _held_by_one(meeting: Meeting, sight: frozenset[int]) -> Iterator[tuple[Office, Office, bool]]:
    """The office that the prose gives to somebody whom both sides name, and the post's; and whether the prose gives them the post's as well."""
    for match in meeting.names:
        person = match.person
        if person is None or person.office is None or person.sentence not in sight:
            continue
        held = [p.office for p in meeting.post.claims.people if p.office is not None and (p.start == match.post.start or written_relation(p.name, match.post.name) in ("same", "fits"))]
        if not held:
            continue
        a, b = person.office, of_its_ministry(held[0], person.office, meeting.post.claims.offices, house_of_account(meeting))
        told_too = any(
            p.office is not None and p is not person and written_relation(p.name, person.name) in ("same", "fits") and offices_relation(p.office, b) == "same"
            for p in meeting.prose.claims.people)
        yield a, b, told_too


def _offices_of_one(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """The offices that the two sides give to somebody whom both name, and that nobody holds at once."""
    house = house_of_account(meeting)
    for a, b, told_too in _held_by_one(meeting, sight):
        sure = _is_sent_by_another(house, a, b) or is_sent_by_many(meeting.prose, a, meeting.post, b) or is_sent_by_many(meeting.post, b, meeting.prose, a) or _is_over_the_whole(a, b)
        if (sure or _may_be_two(a, b)) and not _is_a_counterparts(meeting, a, b):
            yield a, b, _signs_of_offices(a, b, sure) | {"of one person": 1.0, "theirs stands": float(told_too)}


def _may_be_two(a: Office, b: Office) -> bool:
    """Whether one office is not the other in other words or with less said: of 140 pairs that fit eight were contradictions."""
    return offices_relation(a, b) in ("differs", "unclear")


def _is_a_counterparts(meeting: Meeting, a: Office, b: Office) -> bool:
    """Whether one side calls a counterpart of somebody who holds an office what the other calls by that office: President Tebboune and his counterpart Macron, President Macron."""
    return any(
        left.key == "counterpart" and any(o.key == right.key and o.sentence == left.sentence for o in offices)
        for left, right, offices in ((a, b, meeting.prose.claims.offices), (b, a, meeting.post.claims.offices)))


def _signs_of_offices(a: Office, b: Office, sure: bool = False) -> dict[str, float]:
    return {
        "differ": float(sure or offices_relation(a, b) == "differs"), "one office": float(a.key == b.key),
        "two fields": float(bool(a.portfolios and b.portfolios) and not a.portfolios & b.portfolios), "one field": float(bool(a.portfolios & b.portfolios)),
        "modified": float(bool(a.modifiers ^ b.modifiers)), "former": float("former" in a.modifiers | b.modifiers), "of many": float((a.key in MANY_HOLDERS) + (b.key in MANY_HOLDERS)),
        "compatible": float(any(a.key in group and b.key in group for group in _concepts.OFFICE_COMPATIBLE)), "one body": float(bool(a.body) and a.body == b.body),
        "two houses": float(are_of_two_houses(a, b)), "high": float(a.key in _HIGH), "theirs high": float(b.key in _HIGH), "wide": float((a.key in _WIDE) + (b.key in _WIDE))}
