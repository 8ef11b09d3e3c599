"""How two offices of one person relate, and which offices many hold at once."""

from __future__ import annotations

from verify.claims._values import Office
from verify.comparison._lands import all_lie_apart
from verify.languages import _concepts

# Offices that one person in the news shares with many: a second holder is no contradiction.
MANY_HOLDERS = frozenset(
    "scientist researcher professor doctor nurse teacher student soldier police-officer firefighter lawyer judge engineer journalist expert "
    "volunteer activist resident athlete player farmer fisher driver writer artist singer musician actor candidate senator member-of-parliament "
    "member-of-european-parliament councillor diplomat delegate representative observer guard inspector investigator adviser priest negotiator "
    "historian biologist geologist archaeologist economist entrepreneur banker trade-unionist editor presenter architect pilot poet shopkeeper "
    "epidemiologist meteorologist seismologist librarian prince princess king general colonel major captain lieutenant sergeant "
    "oceanographer climatologist physicist astronomer chemist mathematician ecologist palaeontologist anthropologist sociologist psychologist linguist philosopher "
    "surgeon veterinarian pharmacist midwife paramedic forester warden board-member gardener beekeeper winegrower chef archivist restorer photographer sculptor painter composer "
    "instrumentalist dancer choreographer stage-director translator publisher designer train-driver mountain-guide diver rescuer climber notary winner witness".split()
)
# What somebody leads or manages beside whatever else they are: another office beside it is no contradiction.
BESIDE_OTHERS = frozenset(
    "project-leader expedition-leader chief-engineer sports-director festival-director harbour-master stationmaster postmaster registrar chief-secretary city-manager "
    "chief-veterinarian chief-forester chief-warden jury-chair artistic-director abbot rapporteur".split())


def offices_relation(left: Office, right: Office) -> str:
    """"same", "fits" (one says less), "differs" or "unclear" for two offices of one person."""
    if are_never_one(left, right) or heads_a_house_apart(left, right) or _seconds_a_house(left, right) or _seconds_a_house(right, left):
        return "differs"
    if {left.key, right.key} == _SENT and any(o.key == "representative" and o.modifiers & _DEPUTY for o in (left, right)):
        return "differs"
    if left.portfolios and right.portfolios and not (left.portfolios & right.portfolios):
        both = left.key in _MINISTERIAL and right.key in _MINISTERIAL
        if not _held_by_two(left, right) or not (both or _incompatible(left, right)):
            return "unclear"
        return "differs"
    if {left.key, right.key} & _SECOND and {left.key, right.key} & {"minister"} and (left.modifiers | right.modifiers) & {"deputy", "junior", "assistant", "first-deputy"}:
        return "fits"
    if _perhaps_two(left, right) or _perhaps_two(right, left):
        return "unclear"
    if _incompatible(left, right):
        return "unclear" if _beside_portfolio(left, right) or _beside_portfolio(right, left) else "differs"
    if left.key == right.key:
        if left.countries and right.countries and all_lie_apart(left.countries, right.countries) and left.key in ("ambassador", "minister", "president", "king"):
            return "unclear"
        if left.portfolios == right.portfolios and bool(left.modifiers & {"deputy"}) == bool(right.modifiers & {"deputy"}):
            return "same"
        if are_an_office_and_its_deputy(left, right):
            return "differs"
    return "unclear" if are_of_two_houses(left, right) else "fits"


def are_never_one(left: Office, right: Office) -> bool:
    """Whether nobody holds both of two offices, whichever of their senses their words have."""
    return all(frozenset((one, other)) in NEVER_ONE for one in (left.key, *left.senses) for other in (right.key, *right.senses))


_SENT = {"ambassador", "representative"}  # the deputy of whoever represents an agency is no ambassador; a deputy permanent representative may be
_LEADING = frozenset("chair president director-general general-secretary secretary-general executive-director ceo".split())


def are_of_two_houses(left: Office, right: Office) -> bool:
    """Whether two offices are of houses of two kinds of which none is a part of the other: the head of customs, the director of the hospital."""
    houses = {office.body or house_of(office) or "" for office in (left, right)}
    return len(houses) == 2 and houses <= HOUSES_APART and not houses & _WITHIN_OTHERS


def house_of(office: Office) -> str | None:
    """The kind of house that an office is of by its word alone."""
    return _HOUSE_OF.get(office.key)


# The house that an office is of whose word says no more.
_HOUSE_OF = {
    "museum-director": "museum", "chief-physician": "hospital", "rector": "university", "headteacher": "school", "librarian": "library", "harbour-master": "port-authority",
    "fire-chief": "fire-service", "police-chief": "police", "chief-statistician": "statistics-office", "archivist": "archive"}
_WITHIN_OTHERS = frozenset(("institute", "laboratory", "library", "archive", "school"))  # of a university, a museum, an agency


def _seconds_a_house(second: Office, other: Office) -> bool:
    """Whether one is the second in a house, and the other is what a town, a region or a field of a government has: a corps's deputy head is no mayor, nor an additional director-general a foreign secretary."""
    if not second.modifiers & {*_DEPUTY, "assistant"} or second.portfolios or other.modifiers or second.key not in _LEADING_A_HOUSE or second.body in _HOUSES_OF_MINISTERS | _OF_TOWNS:
        return False
    return (other.key in _OVER_A_PLACE and other.body is None) or (other.key in _OVER_A_FIELD and bool(other.portfolios))


_LEADING_A_HOUSE = frozenset("head director director-general executive-director commander".split())
_OVER_A_PLACE, _OVER_A_FIELD = frozenset("mayor prefect".split()), frozenset("secretary permanent-secretary".split())
_OF_TOWNS = frozenset("municipality city-council region district".split())


def _perhaps_two(one: Office, other: Office) -> bool:
    """Whether two offices that go by one word in some country are mostly two: a mayor and a councillor for something, a minister for something and a chief secretary or a
    secretary, a mayor and a chair, a deputy mayor and a chair, a vice-president and a secretary-general."""
    if one.key == "mayor" and not one.portfolios and not one.modifiers & _DEPUTY:
        return (other.key == "councillor" and bool(other.portfolios)) or (other.key == "chair" and not one.senses & {"chair", "head"} and not other.senses & {"mayor", "head"})
    if one.key == "minister" and one.portfolios and other.key == "chief-secretary":
        return not other.portfolios and "finance" not in one.portfolios
    if one.key == "minister" and one.portfolios and not one.modifiers and other.key == "secretary" and not other.portfolios:
        return True  # সচিব is a civil servant, and a secretary a minister in English alone
    if one.key in _WITH_DEPUTIES and one.modifiers & _DEPUTY and other.key in ("chair", "president") and not other.modifiers and one.key != other.key:
        return True
    return one.key != other.key and {one.key, other.key} <= _LEADING and bool(one.modifiers & _DEPUTY) and not other.modifiers


def are_an_office_and_its_deputy(left: Office, right: Office) -> bool:
    """Whether one of two offices is the other's deputy, which is never called by that office alone."""
    return left.key == right.key and left.key in _WITH_DEPUTIES and {frozenset(o.modifiers & _NOT_ITSELF) for o in (left, right)} in _ONE_ITS_DEPUTY


def heads_a_house_apart(left: Office, right: Office) -> bool:
    """Whether one heads a house that nobody heads who holds the other, an office of state: the head of the coast guard is no minister."""
    return any(
        ((one.key == "head" and (one.body in HOUSES_APART or (one.body in _OF_A_COUNTRY and other.key in _OVER_A_PART))) or (one.key in _HEADS and one.body in _FORCES and other.key not in _OVER_FORCES)) and other.key in _OF_STATE
        and other.body is None and not other.senses & _HEADING and not (one.modifiers | other.modifiers) & _PASSING
        for one, other in ((left, right), (right, left)))


_HEADING = frozenset("head director director-general executive-director president chair".split())  # what a word for an office of state may be, too: 長官
_OF_STATE = tuple("minister state-minister secretary-of-state prime-minister mayor governor prefect ambassador".split())
HOUSES_APART = frozenset(
    "coast-guard customs tax-office fire-service ambulance-service hospital university school institute laboratory museum library archive theatre orchestra airline "
    "railway-company port-authority airport statistics-office meteorological-office geological-survey space-agency observatory zoo aquarium botanical-garden patent-office national-park newspaper broadcaster".split())
# Agencies that a minister may head, and nobody who governs a region or a town.
_OF_A_COUNTRY = frozenset("civil-protection environment-agency food-agency health-agency intelligence-agency".split())
_OVER_A_PART = frozenset(("governor", "mayor", "ambassador"))
# Houses of which whoever is at the head is no mayor and no minister either, though a prefect or a governor may be over them.
_FORCES = frozenset("police army navy air-force armed-forces prosecutor-office court supreme-court constitutional-court court-of-appeal election-commission".split())
_HEADS, _OVER_FORCES = frozenset("head chair president".split()), frozenset(("prefect", "governor"))
_PASSING = frozenset(("former", "acting", "designate"))


def _incompatible(left: Office, right: Office) -> bool:
    ours, theirs = {left.key, *left.senses}, {right.key, *right.senses}
    return ours.isdisjoint(theirs) and not any(not ours.isdisjoint(group) and not theirs.isdisjoint(group) for group in _concepts.OFFICE_COMPATIBLE)


# A deputy of these is never called by the office alone, as an associate professor is a professor.
_WITH_DEPUTIES = frozenset(
    "minister president prime-minister chancellor mayor governor chair director speaker rector central-bank-governor representative permanent-representative secretary-general "
    "general-secretary director-general executive-director ombudsman dean attorney-general museum-director regional-president".split())
_NOT_ITSELF = frozenset(("deputy", "first-deputy", "junior", "acting", "assistant", "former", "designate", "honorary"))
_ONE_ITS_DEPUTY = tuple({frozenset(), frozenset(deputy)} for deputy in (("deputy",), ("first-deputy",), ("deputy", "first-deputy")))


def _beside_portfolio(deputy: Office, minister: Office) -> bool:
    """Whether one is a deputy head of government, who mostly has a ministry too, or a deputy minister by another of the names for such."""
    if not deputy.modifiers & _DEPUTY:
        return False
    if deputy.key in ("prime-minister", "chancellor", "head-of-government"):
        return minister.key in ("minister", "secretary-of-state")
    return deputy.key == "minister" and minister.key in _UNDER_A_MINISTER


_UNDER_A_MINISTER = frozenset("undersecretary secretary-of-state state-minister parliamentary-secretary secretary head-of-department".split())
_DEPUTY = frozenset(("deputy", "first-deputy"))
# Offices below a minister, which other countries call deputy minister; a permanent secretary is the first of the civil servants beside them.
_SECOND = frozenset("secretary undersecretary secretary-of-state state-minister parliamentary-secretary".split())


_MINISTERIAL = frozenset(("minister", "permanent-secretary", *_SECOND))
# What nobody is at once, though either is one of many: ranks, the parts in a trial and in a team.
_RANKS = ("general", "colonel", "major", "lieutenant", "sergeant")
# Who is called by what the town or the country elected or sent them for is not called by a trade in the same news, and the other way round.
_PUBLIC = tuple("minister prime-minister mayor governor prefect ambassador senator member-of-parliament councillor speaker secretary-of-state state-minister".split())
_TRADES = tuple(
    "archaeologist biologist geologist meteorologist seismologist epidemiologist curator librarian museum-director astronaut pilot ship-captain nurse firefighter "
    "police-officer coach player referee team-captain conductor film-director chief-physician fire-chief headteacher oceanographer climatologist physicist astronomer "
    "chemist ecologist palaeontologist anthropologist surgeon veterinarian midwife paramedic warden archivist restorer photographer sculptor instrumentalist dancer "
    "choreographer train-driver stationmaster harbour-master mountain-guide diver chef sports-director".split())
# Trades that nobody in the news is called by in turn: who studies the earth or the stars, who digs, who heals, who drives trains. Within a line they may be.
_CALLINGS = tuple(frozenset(calling.split()) for calling in (
    "oceanographer climatologist geologist meteorologist seismologist ecologist biologist palaeontologist", "physicist astronomer chemist",
    "archaeologist anthropologist", "surgeon nurse midwife paramedic chief-physician", "veterinarian chief-veterinarian", "train-driver stationmaster"))
# Of which some are near each other all the same: who digs for bones or with a hammer, who studies the air and the earth as a physicist.
_NEAR_CALLINGS = frozenset(
    frozenset((one, other)) for line, others in (
        ("archaeologist anthropologist", "palaeontologist geologist biologist"), ("chemist", "biologist geologist oceanographer ecologist climatologist palaeontologist"),
        ("physicist", "climatologist meteorologist seismologist oceanographer geologist biologist"), ("astronomer", "geologist"),
        ("veterinarian chief-veterinarian", "biologist ecologist surgeon"))
    for one in line.split() for other in others.split())
NEVER_ONE = frozenset(frozenset(pair) for pair in (
    *((a, b) for a in _RANKS for b in _RANKS if a < b), *((judge, other) for judge in ("judge", "chief-justice") for other in ("prosecutor", "attorney-general", "lawyer", "mayor")),
    *(("coach", player) for player in ("captain", "team-captain", "player")), ("coach", "referee"), ("player", "referee"), ("pilot", "minister"), ("lawyer", "minister"),
    *((local, "ambassador") for local in ("councillor", "police-officer", "farmer", "teacher", "nurse", "student")),
    *((public, trade) for public in (*_PUBLIC, "archbishop", "bishop") for trade in _TRADES),
    *((head, below) for head in (*_PUBLIC, "director-general", "ceo", "rector", "museum-director") for below in ("chief-veterinarian", "chief-warden", "chief-engineer", "stationmaster")),
    *((state, below) for state in _OF_STATE for below in ("postmaster", "harbour-master", "chief-forester")),
    *((public, "expedition-leader") for public in (*_PUBLIC, "archbishop", "bishop")),
    *((local, "researcher") for local in ("ambassador", "mayor", "prefect", "governor")),
    *((one, other) for line in _CALLINGS for rest in _CALLINGS if line is not rest for one in line for other in rest),
)) - _NEAR_CALLINGS
_HOUSES_OF_MINISTERS = frozenset(("ministry", "government", "department", "regional-ministry", "state", "cabinet"))


def _held_by_two(left: Office, right: Office) -> bool:
    """Whether two offices of one kind are for what no single holder is for: the budget and transport, not fisheries and food."""
    if (left.modifiers | right.modifiers) & {"former", "acting"} or any(office.body and office.body not in _HOUSES_OF_MINISTERS for office in (left, right)):
        return False
    return not any(a in field and b in field for a in left.portfolios for b in right.portfolios for field in _concepts.PORTFOLIO_FIELDS)


# What somebody does who only speaks of the news.
SPEAKING = _concepts.TELLING | frozenset("praise welcome condemn criticise support oppose thank congratulate warn urge call-for demand recommend promise".split())
