"""How a body that the prose makes the author stands to one that the account is."""

from __future__ import annotations

from verify._later import later
from verify.claims._values import Organisation, Place
from verify.comparison._body_relations import PURPOSES, bodies_relation
from verify.comparison._lands import all_lie_apart
from verify.comparison._meeting import Meeting
from verify.comparison._never_one import TIERS, is_never_one
from verify.comparison._signing_bodies import ABROAD, GUESSED, TOWN_HALLS
from verify.languages import _concepts
from verify.languages._tokens import WORD

with later:
    from verify.comparison._place_relations import meets
    from verify.comparison._town_names import of_two_towns, towns_of_account
    from verify.comparison._two_authors import are_two_authors


def author_relation(meeting: Meeting, author: Organisation, signer: Organisation, name: str) -> str:
    """How a body that the prose makes the author stands to one that the account is: as `bodies_relation`, and by whose and where each is."""
    relation = bodies_relation(author, signer)
    if relation == "unclear":
        never = meeting.strength >= SPOKEN_OF and not (signer.sentence == GUESSED and author.body in TOWN_HALLS) and (
            is_never_one(author, signer) or _of_two_lands(meeting, author, signer) or _of_two_states(author, signer) or are_two_authors(meeting, author, signer))
        return "differs" if never else relation
    if relation in ("same", "fits") and _is_its_firm(author, signer):
        return "differs"
    if relation == "differs" and author.body == signer.body and author.body in ABROAD:
        relation = "same"  # whose it is and where it is, in whatever order
    if relation == "differs" and signer.sentence == GUESSED and signer.portfolios.intersection(PURPOSES.get(author.body or "", ())):
        return "unclear"  # what is taken for a ministry by its field alone may be the body for it: Revenue Ireland
    if relation == "differs" and any(author.portfolios & group and signer.portfolios & group for group in _OFTEN_ONE):
        return "unclear"
    if relation not in ("same", "fits") or author.key or signer.key:
        return relation
    if relation == "fits" and author.body == "ministry" and author.portfolios and not signer.portfolios and signer.body in _OF_ITS_OWN_NAME:
        return "differs"  # a ministry may be called an office, but no account of an authority is called a ministry of something
    if author.body == signer.body and author.body in ABROAD:
        ours = author.countries | {
            p.country for p in meeting.prose.claims.places
            if p.country and p.kind in ("country", "demonym") and p.sentence == author.sentence and author.first - _OWNER <= p.first < author.last}
        apart = any(all_lie_apart((land,), signer.countries) for land in ours) if len(signer.countries) > 1 else bool(ours) and all_lie_apart(ours, signer.countries)
        return "differs" if signer.countries and apart else relation
    if author.countries and signer.countries and all_lie_apart(author.countries, signer.countries):
        return "differs"
    if relation == "fits" and meeting.strength >= SPOKEN_OF and _of_two_lands(meeting, author, signer):
        return "differs"  # the government of Catalonia, a ministry of Ethiopia
    if author.body == signer.body and author.body in _OF_A_TOWN:
        towns = [p for p in meeting.prose.claims.places if _is_spelt(meeting, p) and p.is_town and author.first - 2 < p.last and p.first < author.last + 3 and p.sentence == author.sentence]
        theirs = towns_of_account(name, meeting.post.passage.language, meeting.prose.passage.language, adjectives=False).written
        if (towns and theirs and not any(meets(a, b) for a in towns for b in theirs)) or of_two_towns(meeting, author, name):
            return "differs"
    return relation


def _is_its_firm(author: Organisation, signer: Organisation) -> bool:
    """Whether a firm of the state is made the author of what the ministry for its field signs: the power company, of the ministry of energy.

    The field alone makes no ministry: "Pakistan Railways" is an account's name too.
    """
    return author.body in _FIRMS and signer.body == "ministry" and signer.sentence != GUESSED and not author.key and not signer.key


def _is_spelt(meeting: Meeting, place: Place) -> bool:
    """Whether a place's name is spelt by its sound: Chinese has one name for San Diego and Santiago."""
    token = meeting.prose.passage.tokens[place.first]
    return token.kind == WORD or "\u30a1" <= token.text[:1] <= "\u30ff"


SPOKEN_OF = 3.0  # strength from which the prose surely speaks of this post, and not of another that somebody wrote


def _of_two_lands(meeting: Meeting, author: Organisation, signer: Organisation) -> bool:
    """Whether a region's or town's government, by the town beside it, lies in none of the countries that the account is of."""
    if author.body not in TIERS or not signer.countries or author.key or signer.key:
        return False
    prose = meeting.prose
    here = [p for p in prose.claims.places if p.country and (p.is_town or p.kind in ("country", "demonym")) and p.sentence == author.sentence and -3 <= p.first - author.last <= 3]
    return bool(here) and all_lie_apart(frozenset(p.country for p in here if p.country), signer.countries) and all_lie_apart(author.countries, signer.countries)


def _of_two_states(author: Organisation, signer: Organisation) -> bool:
    """Whether two bodies of states are of two lands, by their names or as everybody knows: the Polish police, a Slovenian rescue service."""
    lands = [o.countries or frozenset({_concepts.ORGANISATION_COUNTRIES[o.key]} if o.key in _concepts.ORGANISATION_COUNTRIES else ()) for o in (author, signer)]
    if not all(lands) or not all_lie_apart(*lands) or len(lands[1]) > _OF_ITS_NAME:
        return False
    one, other = (o.key or (o.body is not None and o.body not in _AT_HOME_ABROAD) for o in (author, signer))
    if author.body in _FIRMS or signer.body in _FIRMS:
        return bool(one or other)
    return bool(one and other) and not (author.key and signer.key)


_OF_ITS_NAME = 2  # lands that an account's name tells; those of its language alone are more
_FIRMS = frozenset("company state-company power-company bank airline shipping-company railway-company".split())

# What has its seat in one land and works, or is called by its people's, in another.
_AT_HOME_ABROAD = frozenset(
    "embassy consulate high-commission permanent-mission delegation company state-company bank development-bank airline shipping-company club party newspaper news-agency broadcaster foundation charity church "
    "mosque federation association school institute peace-mission task-force joint-commission festival hospital power-company cooperative academy house".split())
# What one ministry often has together, so that a newspaper may call it by either: Infrastrutture e Trasporti.
_OFTEN_ONE = tuple(frozenset(group.split()) for group in (
    "transport infrastructure public-works railways aviation shipping housing urban-development communications digital", "agriculture fisheries food forestry livestock irrigation land",
    "education science research", "economy finance budget planning", "labour social-affairs family women", "interior security emergencies",
    "energy oil mining nuclear-energy", "environment climate nature-conservation water", "culture heritage", "sport youth", "industry trade economy"))
_OF_ITS_OWN_NAME = frozenset(("authority", "agency"))
_OWNER = 4  # words before an embassy in which its country stands: Çin'in Ankara Büyükelçiliği
_OF_A_TOWN = frozenset("zoo aquarium botanical-garden university hospital municipality city-council airport police fire-service".split())
