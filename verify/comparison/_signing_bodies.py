"""The bodies that an account is, by its name."""

from __future__ import annotations

import dataclasses
import functools

from verify.claims import Read, read_claims
from verify.claims._values import Organisation
from verify.comparison._never_one import HOUSE
from verify.comparison._towns_meant import towns_of
from verify.languages import _concepts


@functools.lru_cache(maxsize=2_000)  # an archive has few accounts and many posts
def signing_bodies(name: str, *languages: str) -> tuple[Organisation, ...]:
    """The bodies that an account's name stands for, read in the post's and the prose's language and in English."""
    found: list[Organisation] = []
    spoken = tuple(dict.fromkeys((*languages, "en")))
    read_in = functools.cache(lambda language: read_claims(name, language, "post"))
    for language in spoken:
        read = read_in(language)
        named = frozenset(p.country for p in read.claims.places if p.country and p.kind in ("country", "demonym"))
        bodies = read.claims.organisations or _by_words_of_accounts(read) or _of_an_office(read) or _of_a_town(read) or _by_purpose(read)
        if not bodies:  # a mission before a house, in whichever language the land's name is: Italian has no word Italy
            mission = next((body for other in spoken for body in _of_a_land_abroad(read_in(other))), None)
            if mission is not None:
                return (mission,)
            bodies = _house_in_a_town(read)
        if len(bodies) == 1 and (not bodies[0].countries or bodies[0].body in ABROAD):
            bodies = (dataclasses.replace(bodies[0], countries=named),)  # "Ministry of Education, Science and Sport of Lithuania"
        found.extend(_of_its_home(o, language) for o in bodies)
        if found:
            break
    # A name may end with the body that its own belongs to: "Ministry of Health, Government of India"
    inner = [o for o in found if not any(other is not o and other.body in _concepts.BODY_CONTAINS.get(o.body or "", ()) for other in found)]
    return tuple(inner or found)


def _of_its_home(body: Organisation, language: str) -> Organisation:
    """A body of state whose name says no country: it is of one where its name's language is that of the state."""
    if body.countries or body.body not in _OF_STATE or language not in _concepts.HOMES:
        return body
    return dataclasses.replace(body, countries=frozenset(_concepts.HOMES[language]))


_OF_STATE = frozenset("ministry government parliament police tax-office customs statistics-office army navy air-force supreme-court constitutional-court".split())
# The bodies whose accounts go by the office of their head: "Préfet du Bas-Rhin".
_BODIES_OF_OFFICES = {"prefect": "prefecture", "mayor": "municipality", "minister": "ministry", "ambassador": "embassy", "high-commissioner": "high-commission"}


def _of_an_office(read: Read) -> tuple[Organisation, ...]:
    """The body that an account is of which goes by an office alone, and by nobody's name."""
    offices = [o for o in read.claims.offices if o.key in _BODIES_OF_OFFICES]
    if len(offices) != 1 or offices[0].modifiers or read.claims.people or (offices[0].key == "minister" and not offices[0].portfolios):
        return ()
    office = offices[0]
    return (Organisation(
        start=office.start, end=office.end, first=office.first, last=office.last, sentence=0, body=_BODIES_OF_OFFICES[office.key], portfolios=office.portfolios,
        countries=office.countries),)


def _by_words_of_accounts(read: Read) -> tuple[Organisation, ...]:
    """The body that an account is of by a word that says so only in a name: "Tyne Film Festival", "Athletics Kenya". In prose a festival is what takes place."""
    given = read.passage.reading.of("given-name")
    found = [m for m in read.passage.reading.of("account-body") if not any(g.last == m.first for g in given)][:1]
    return tuple(Organisation(start=m.start, end=m.end, first=m.first, last=m.last, sentence=0, body=m.key) for m in found)


def _of_a_town(read: Read) -> tuple[Organisation, ...]:
    """The town hall that an account is of which only says that it is a town's: "Stadt Freiburg", "City of York"."""
    town = next((m for m in read.passage.reading.of("thing") if m.key == "town"), None)
    places = [p for p in read.claims.places if p.is_town]
    if town is None or len(places) != 1 or read.claims.people:
        return ()
    return (Organisation(start=town.start, end=town.end, first=town.first, last=town.last, sentence=0, body="municipality"),)


def _of_a_land_abroad(read: Read) -> tuple[Organisation, ...]:
    """The mission that an account is of which only says whose it is and where: "Italy in Curitiba", "Swiss in Kyrgyzstan"."""
    places, tokens = read.claims.places, read.passage.tokens
    if len(places) != _TWO or read.claims.organisations or read.claims.people or read.claims.offices:
        return ()
    land, there = places
    alone = land.first == 0 and there.last == len(tokens) and 0 < there.first - land.last <= _JOINED
    if not alone or not there.locative or land.kind not in ("country", "demonym") or not land.country or not there.country or land.country == there.country:
        return ()
    return (Organisation(start=land.start, end=there.end, first=land.first, last=there.last, sentence=0, body="embassy", countries=frozenset({land.country})),)


_TWO = 2
_JOINED = 2  # tokens: in, in the


def _house_in_a_town(read: Read) -> tuple[Organisation, ...]:
    """What an account is of whose name has a town and no word that is known: "TU Eindhoven". No ministry and no embassy goes by a town."""
    places = read.claims.places
    if read.claims.people or read.claims.offices or len(places) != 1 or not towns_of(places[0]) or places[0].kind != "city" or read.passage.reading.numbers:
        return ()
    place = places[0]
    return (Organisation(start=place.start, end=place.end, first=place.first, last=place.last, sentence=0, body=HOUSE),)


GUESSED = -1  # in place of a sentence: no word says what the account is of, as in "Digital Foundry" and in a town's "Visit Brno"
TOWN_HALLS = frozenset(("municipality", "city-council"))


def _by_purpose(read: Read) -> tuple[Organisation, ...]:
    """A ministry that calls its account only by what it is for: "Salud México"."""
    purposes = read.passage.reading.of("portfolio")
    if not purposes:
        return ()
    countries = frozenset(p.country for p in read.claims.places if p.country)
    if {m.key for m in purposes} == {"urban-development"} and any(p.is_town and p.first >= purposes[-1].last for p in read.claims.places):
        whole = purposes[0]  # Ville de Marseille
        return (Organisation(start=whole.start, end=whole.end, first=whole.first, last=whole.last, sentence=0, body="municipality", countries=countries),)
    return (Organisation(
        start=purposes[0].start, end=purposes[-1].end, first=purposes[0].first, last=purposes[-1].last, sentence=GUESSED, body="ministry",
        portfolios=frozenset(m.key for m in purposes), countries=countries),)


ABROAD = frozenset(("embassy", "consulate", "high-commission", "permanent-mission"))
