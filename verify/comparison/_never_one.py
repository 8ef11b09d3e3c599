"""Kinds of bodies that nobody takes for each other, so that an account of the one is never called by the name of the other."""

from __future__ import annotations

from verify.claims._values import Organisation
from verify.languages import _concepts
from verify.languages._firms import is_firm, trade_of

# The governments of a country's parts: which tier a body belongs to, other languages may well say otherwise.
TIERS = frozenset("municipality city-council region province district state regional-parliament regional-ministry government cabinet".split())
HOUSE = "house"  # what an account is of that has a town's name, and no word for what it is
# Bodies that a town or region has, which may speak for it.
_OF_A_TIER = frozenset(
    "police fire-service civil-protection hospital museum library archive theatre orchestra zoo aquarium botanical-garden airport port-authority water-utility school university "
    "festival transport-company rescue-service blood-service foundation bank chamber-of-commerce "
    "environment-agency food-agency health-agency meteorological-office court-of-auditors ombudsman-office intelligence-agency".split())
# Kinds that share a house or a name: the army is the armed forces', a university has a hospital, a state archive a library.
_ONE_HOUSE = tuple(frozenset(group.split()) for group in (
    "armed-forces army navy air-force general-staff", "navy coast-guard border-guard", "police gendarmerie border-guard", "customs tax-office border-guard",
    "museum archive library theatre", "university hospital school academy institute", "power-company water-utility", "airport airline", "theatre orchestra",
    "fire-service civil-protection ambulance-service", "embassy consulate high-commission permanent-mission", "newspaper news-agency broadcaster",
    "court supreme-court constitutional-court court-of-appeal", "parliament upper-house lower-house", "meteorological-office geological-survey",
    "football-federation club", "coast-guard port-authority", "museum zoo aquarium botanical-garden national-park", "botanical-garden university institute", "aquarium university institute research-station", "church mosque",
    "festival theatre orchestra museum library archive university school church club broadcaster newspaper", "railway-company transport-company",
    "rescue-service fire-service civil-protection ambulance-service coast-guard police gendarmerie border-guard", "blood-service hospital",
    "bank central-bank development-bank foundation charity blood-service hospital botanical-garden university museum stock-exchange postal-service",
    "foundation charity museum library archive theatre orchestra university school hospital academy institute festival zoo botanical-garden aquarium club church mosque newspaper broadcaster "
    "party trade-union research-station",
    "environment-agency food-agency health-agency meteorological-office geological-survey national-park water-utility civil-protection institute laboratory research-station observatory",
    "health-agency food-agency hospital university blood-service ambulance-service institute laboratory academy", "environment-agency fire-service civil-protection coast-guard police",
    "meteorological-office civil-protection airport university observatory army navy air-force armed-forces", "court-of-auditors court", "intelligence-agency police gendarmerie army armed-forces general-staff",
    "shipping-company transport-company railway-company", "shipping-company port-authority shipyard", "financial-regulator central-bank stock-exchange competition-authority data-protection-authority",
))
_KNOWN = frozenset().union(*_ONE_HOUSE, TIERS, (
    "prosecutor-office party central-bank statistics-office space-agency election-commission postal-service accident-investigator olympic-committee trade-union "
    "railway-company shipyard zoo aquarium botanical-garden patent-office lottery bank foundation chamber-of-commerce "
    "environment-agency food-agency health-agency meteorological-office court-of-auditors ombudsman-office intelligence-agency").split())
_MINISTRIES = frozenset(("ministry", "regional-ministry", "department"))
_OFFICES = _MINISTRIES | frozenset("agency authority office directorate regulator management".split())
_WORKS = frozenset(("water-utility", "power-company", "postal-service", "shipyard"))
# What bodies are for whose name does not say it: a ministry or department of another purpose is none of them.
_PURPOSES = {kind: frozenset(purposes.split()) for kind, purposes in {
    "postal-service": "communications digital", "accident-investigator": "transport aviation shipping railways security", "armed-forces": "defence security",
    "national-park": "environment nature-conservation tourism forestry", "library": "culture heritage education research", "archive": "culture heritage education research",
    "railway-company": "transport railways infrastructure public-works", "airline": "transport aviation", "club": "sport youth", "party": "",
    "trade-union": "labour", "church": "religious-affairs culture", "mosque": "religious-affairs",
    "festival": "culture tourism education youth", "lottery": "finance budget sport", "rescue-service": "interior emergencies security transport shipping health",
    "blood-service": "health", "transport-company": "transport railways infrastructure public-works urban-development", "shipping-company": "shipping transport",
    "financial-regulator": "finance economy budget trade", "competition-authority": "trade economy industry finance consumer-protection",
    "data-protection-authority": "justice digital communications interior", "stock-exchange": "finance economy trade",
    "prosecutor-office": "justice", "zoo": "environment nature-conservation tourism culture", "aquarium": "environment nature-conservation tourism culture fisheries",
    "botanical-garden": "environment nature-conservation tourism culture forestry agriculture science research education", "patent-office": "industry trade economy science justice",
    "chamber-of-commerce": "trade industry economy", "theatre": "culture", "orchestra": "culture", "museum": "culture heritage education science tourism nature-conservation shipping aviation railways defence mining",
    "hospital": "health education science", "space-agency": "space science research defence", "port-authority": "transport infrastructure shipping public-works economy trade fisheries interior",
}.items()}


# Houses that no office for something else is called by.
_OF_CULTURE = frozenset("theatre orchestra museum zoo aquarium botanical-garden hospital club church mosque trade-union airline library archive".split())
# Societies and firms, none of whose accounts is a state's, a town's or an office's.
_OF_NO_STATE = frozenset("wwf greenpeace amnesty human-rights-watch msf google apple microsoft meta amazon boeing airbus tesla".split())
_OF_STATE = frozenset(
    "government municipality city-council region province police army navy parliament customs court national-park regional-ministry border-guard gendarmerie coast-guard fire-service "
    "air-force armed-forces tax-office prosecutor-office supreme-court constitutional-court statistics-office election-commission central-bank intelligence-agency "
    "environment-agency food-agency meteorological-office competition-authority patent-office civil-protection presidency prime-minister-office".split())
# Agencies and firms of one state, none of whose accounts is an embassy's.
_OF_ONE_STATE = frozenset(
    "cdc fda nasa esa roscosmos isro jaxa cnsa federal-reserve bank-of-england bundesbank google apple microsoft meta amazon boeing airbus tesla gazprom aramco sncf deutsche-bahn "
    "fifa uefa caf ioc".split())
_ABROAD = frozenset(("embassy", "consulate", "high-commission", "permanent-mission"))
# What an embassy may be called, or speak for.
_SPEAKING_ABROAD = frozenset("government state delegation office secretariat council institute cabinet presidency company foundation academy school".split())
_OF_A_TOWN = frozenset(("municipality", "city-council"))
# What bodies of many states have of their own.
_OF_MANY = frozenset("museum library archive university hospital school academy institute foundation bank".split())
# Societies that help, and what they have of their own.
_RED = frozenset(("red-cross", "red-crescent"))
_OF_HELPERS = frozenset("hospital blood-service museum foundation charity rescue-service ambulance-service school academy institute".split())
_OF_A_PREFECT = frozenset("interior security emergencies regional-affairs".split())


# What a firm is called by, and what firms have of their own.
_OF_FIRMS = TIERS | frozenset(
    "bank central-bank development-bank stock-exchange foundation charity museum library archive theatre orchestra zoo aquarium botanical-garden university hospital school academy institute laboratory "
    "research-station observatory party club church mosque newspaper news-agency broadcaster festival lottery airport airline port-authority shipyard railway-company transport-company shipping-company "
    "power-company water-utility postal-service cooperative association federation football-federation trade-union chamber-of-commerce".split())
_NO_FIRMS = frozenset("prefecture customs tax-office police gendarmerie parliament".split())


def _is_a_firm(key: str) -> bool:
    """Whether a named organisation is a firm, of the list or by what texts call it."""
    trade = trade_of(key)
    return is_firm(trade) if trade is not None else "company" in _concepts.ORGANISATION_KINDS.get(key, "").split()


def is_never_one(left: Organisation, right: Organisation) -> bool:
    """Whether two bodies, an author's and an account's, are of kinds that no text takes for each other."""
    if bool(left.key) != bool(right.key):
        keyed, other = (left, right) if left.key else (right, left)
        if other.body in _ABROAD:
            return keyed.key in _concepts.OF_MANY_STATES | _OF_ONE_STATE | _OF_NO_STATE or trade_of(keyed.key or "") is not None
        if keyed.key in _RED and other.body in _KNOWN - _OF_HELPERS:
            return True
        if _is_a_firm(keyed.key or "") and other.body in _KNOWN | _NO_FIRMS and other.body not in _OF_FIRMS:
            return True
        if (keyed is right and keyed.key in _OF_NO_STATE) or trade_of(keyed.key or ""):
            return other.body in _OF_STATE or (other.body in ("ministry", "department") and bool(other.portfolios))
        return keyed.key in _concepts.OF_MANY_STATES and (other.body in _KNOWN - _OF_MANY or (
            other.body == "ministry" and bool(other.portfolios)))
    if HOUSE in (left.body, right.body):
        other = right if left.body == HOUSE else left
        return other.body in _ABROAD or (other.body == "ministry" and bool(other.portfolios))
    if "ministry" in (left.body, right.body) and {left.body, right.body} & _WORKS:
        return True
    for one, other in ((left, right), (right, left)):
        if one.body in _ABROAD and not other.key and other.body is not None and other.body not in _ABROAD | _SPEAKING_ABROAD and "foreign-affairs" not in other.portfolios:
            return True
        if one.body in _OF_A_TOWN and not one.portfolios and (other.body == "prefecture" or (other.body == "ministry" and other.portfolios)):
            return True
        if one.body == "prefecture" and other.body == "ministry" and other.portfolios.isdisjoint(_OF_A_PREFECT) and other.portfolios:
            return True
    for one, other in ((left, right), (right, left)):
        if one.body in _PURPOSES and not one.portfolios and other.portfolios and other.body in (_OFFICES if one.body in _OF_CULTURE else _MINISTRIES):
            return other.portfolios.isdisjoint(_PURPOSES[one.body])
    if left.key or left.body == right.body or left.body not in _KNOWN or right.body not in _KNOWN:
        return False
    if left.body in TIERS and right.body in TIERS:
        return False
    if any(left.body in house and right.body in house for house in _ONE_HOUSE):
        return False
    return not any(a.body in TIERS and b.body in _OF_A_TIER for a, b in ((left, right), (right, left)))
