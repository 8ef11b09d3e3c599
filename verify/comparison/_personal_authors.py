"""Who the prose says wrote the post, where that is a person: against the person whose account it is, or by the office held against the body that signs it."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from verify._later import later
from verify.claims import read_claims
from verify.claims._reading import between
from verify.claims._values import Claim, Office, Organisation, Person
from verify.comparison._as_written import stands_as_written
from verify.comparison._author_relation import author_relation
from verify.comparison._authors import may_be_one
from verify.comparison._meeting import Meeting
from verify.comparison._same_news import tells_the_same
from verify.comparison._written_by import is_written_by
from verify.languages._tokens import tokenize

with later:
    from verify.claims._names import written_relation


@functools.lru_cache(maxsize=500)  # an archive has few accounts and many posts
def person_of(name: str, *languages: str) -> Person | None:
    """The person in whose name an account is: one that fills it, beside an office at most, with a given or family name that some language knows."""
    for language in dict.fromkeys((*languages, "en")):
        read = read_claims(name, language, "post")
        people, reading = read.claims.people, read.passage.reading
        if read.claims.organisations or len(people) != 1 or len(people[0].words) < _WORDS:
            continue
        known = [m for kind in _OF_NAMES for m in between(reading.of(kind), people[0].first, people[0].last)]
        named = {i for claim in (people[0], *read.claims.offices) for i in range(claim.first, claim.last)}
        if known and all(i in named or not token.text[:1].isalpha() for i, token in enumerate(read.passage.tokens)):
            return people[0]
    return None


_WORDS = 2
_OF_NAMES = ("given-name", "surname")


def person_that_writes(meeting: Meeting, signer: Person) -> tuple[Person | None, bool]:
    """Somebody whom the prose makes the author of a post that another person signs, and whether nothing tells against it; None where the signer is named at all."""
    prose, account = meeting.prose, meeting.citation.account
    people = prose.claims.people
    if any(written_relation(p.name, signer.name) not in _OTHERS for p in people) or stands_as_written(signer, prose.passage.tokens):
        return None, False
    for person in people:
        if len(person.words) < _WORDS or not writes(meeting, person) or stands_as_written(person, tokenize(account.name or "")):
            continue
        if not may_be_one(person.words, account, meeting.citation.text):
            return person, written_relation(person.name, signer.name) == "differs" and tells_the_same(meeting, person.sentence)
    return None, False


_OTHERS = ("differs", "given-differs")


def writes(meeting: Meeting, claim: Person | Office) -> bool:
    """Whether the prose says that somebody wrote the post, and names nobody else and no body in that clause."""
    prose, claims = meeting.prose.passage, meeting.prose.claims
    if claim.sentence not in meeting.within or any(q.first <= claim.first < q.last for q in claims.quotations):
        return False
    first, last = claim.first, claim.last
    beside = claim.office if isinstance(claim, Person) else next((p for p in claims.people if p.office == claim), None)  # the office held, or who holds it
    if beside is not None:
        first, last = min(first, beside.first), max(last, beside.last)
    begin, end = prose.clause(first, last)
    others: Sequence[Claim] = [c for group in (claims.people, claims.organisations) for c in between(group, begin, end)]
    if any(not (first <= c.first < last) for c in others):
        return False
    return is_written_by(meeting, Organisation(start=claim.start, end=claim.end, first=first, last=last, sentence=claim.sentence))


def office_that_writes(meeting: Meeting, signers: Sequence[Organisation], name: str) -> tuple[Office | None, bool]:
    """An office whose holder the prose makes the author of a post that another house than the holder's own signs (the attorney general, the cyber police), and whether nothing tells against it."""
    for office in meeting.prose.claims.offices:
        house = _house_of(office)
        if house is not None and writes(meeting, office) and all(author_relation(meeting, house, signer, name) == "differs" for signer in signers):
            return office, tells_the_same(meeting, office.sentence)
    return None, False


def _house_of(office: Office) -> Organisation | None:
    """The body that an office alone stands for, which its holder leads."""
    if office.modifiers & _PASSING or (office.key in _OF_A_FIELD and not office.portfolios) or (office.key in _OF_A_LAND and (office.body or not office.countries)):
        return None
    body = office.body or _HOUSES.get(office.key)
    if body is None:
        return None
    return Organisation(
        start=office.start, end=office.end, first=office.first, last=office.last, sentence=office.sentence, body=body, portfolios=office.portfolios, countries=office.countries)


_PASSING = frozenset(("former", "designate", "honorary"))
_OF_A_FIELD = frozenset(("minister",))
_OF_A_LAND = frozenset(("president", "prime-minister"))
_HOUSES = {
    "minister": "ministry", "ambassador": "embassy", "consul": "consulate", "consul-general": "consulate", "high-commissioner": "high-commission", "mayor": "municipality",
    "prefect": "prefecture", "attorney-general": "prosecutor-office", "prosecutor": "prosecutor-office", "police-chief": "police", "fire-chief": "fire-service",
    "central-bank-governor": "central-bank", "rector": "university", "museum-director": "museum", "harbour-master": "port-authority", "president": "presidency",
    "prime-minister": "prime-minister-office"}
