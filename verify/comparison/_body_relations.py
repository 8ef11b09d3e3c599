"""How two bodies relate: the same, a part of one another, or surely two."""

from __future__ import annotations

from verify.claims._values import Organisation
from verify.comparison._lands import all_lie_apart
from verify.languages import _concepts
from verify.languages._firms import is_firm, kinds_of, trade_of


def bodies_relation(left: Organisation, right: Organisation) -> str:
    """"same", "fits", "differs" or "unclear" for two organisations."""
    if left.key or right.key:
        if left.key == right.key:
            return "same"
        if left.key and right.key:
            return "fits" if is_part_of(left.key, right.key) or is_part_of(right.key, left.key) else "differs"
        return "fits" if _is_called(*((left, right) if left.key else (right, left))) else "unclear"
    if {left.body, right.body} == _TIERS and not (left.portfolios and right.portfolios and left.portfolios.isdisjoint(right.portfolios)):
        return "unclear"  # a state's or town's own, which other languages may well call a ministry
    if left.portfolios and right.portfolios:
        if left.portfolios & right.portfolios:
            return "same"
        if "ministry" in (left.body, right.body) or not any(left.portfolios & kin and right.portfolios & kin for kin in _KIN):
            return "differs"
        return "fits" if left.body == right.body else "unclear"
    if left.body == right.body:
        if left.countries and right.countries and all_lie_apart(left.countries, right.countries):
            return "differs"
        return "same" if left.portfolios == right.portfolios else "fits"
    if any(one.body == "bank" and one.countries and other.body == "central-bank" for one, other in ((left, right), (right, left))):
        return "fits"  # the Bank of Japan
    within = left.body in _concepts.BODY_CONTAINS.get(right.body or "", ()) or right.body in _concepts.BODY_CONTAINS.get(left.body or "", ())
    if within and not _is_for_something_else(left, right) and not _is_for_something_else(right, left):
        return "fits"
    if any(o.body == "ministry" and not o.portfolios for o in (left, right)):
        return "unclear"  # "the ministry" may be any, and many a body is a ministry's
    if any("emergencies" in one.portfolios and other.body in _OF_EMERGENCIES for one, other in ((left, right), (right, left))):
        return "fits"  # МЧС is a ministry, elsewhere it is a service
    if left.body in _DISTINCT and right.body in _DISTINCT:
        prosecutes = any(one.body == "prosecutor-office" and (other.body in _IN_COURT or "justice" in other.portfolios) for one, other in ((left, right), (right, left)))
        return "unclear" if prosecutes else "differs"
    for one, other in ((left, right), (right, left)):  # the statistics office is no agency for nature
        own = PURPOSES.get(one.body or "")
        if own is not None and not one.portfolios and other.portfolios and other.body not in PURPOSES:
            called = own[0] in other.portfolios and (own[0] in _OF_ONE_TASK or (one.body in _AGENCIES and other.body != "ministry"))
            return "fits" if called else "unclear" if other.portfolios & set(own) else "differs"
    return "unclear"


def _is_for_something_else(one: Organisation, other: Organisation) -> bool:
    """Whether a body's kind says what it is for, and the other is for something else: a weather office is no agency for forests."""
    own = PURPOSES.get(one.body or "")
    return own is not None and not one.portfolios and bool(other.portfolios) and other.portfolios.isdisjoint(own)


# What languages call one and the same agency or council for: a Forschungsrat is a council for science, an office for antiquities one for culture.
_KIN = tuple(frozenset(group.split()) for group in ("science research", "culture heritage", "agriculture livestock food", "transport infrastructure", "fisheries shipping", "water irrigation"))


def _is_called(named: Organisation, other: Organisation) -> bool:
    """Whether a named organisation goes by a kind of body as well, of its country or of none that is told: NASA, the American space agency."""
    key = named.key or ""
    country = _concepts.ORGANISATION_COUNTRIES.get(key)
    listed = () if is_firm(trade_of(key) or "") else kinds_of(key)  # "the company" beside a firm's name is most often another
    if other.countries and (all_lie_apart((country,), other.countries) if country else is_international(key)):
        return False  # Europol is no Romanian police
    return other.body in (listed or _concepts.ORGANISATION_KINDS.get(key, "").split())


_TIERS = {"ministry", "regional-ministry"}
_OF_EMERGENCIES = ("civil-protection", "fire-service")
# What bodies are for whose name does not say it with a portfolio.
PURPOSES: dict[str, tuple[str, ...]] = {
    "statistics-office": ("statistics", "economy", "finance"), "tax-office": ("finance", "budget", "economy"), "customs": ("finance", "trade", "interior"),
    "meteorological-office": ("environment", "climate", "science", "water"), "space-agency": ("space", "science", "research"),
    "central-bank": ("finance", "economy"), "police": ("interior", "security", "justice"), "gendarmerie": ("interior", "security", "defence"),
    "border-guard": ("interior", "security", "migration", "defence"), "fire-service": ("interior", "emergencies", "security"),
    "civil-protection": ("interior", "emergencies", "security"), "coast-guard": ("interior", "security", "shipping", "transport", "defence"),
    "army": ("defence", "security"), "navy": ("defence", "security", "shipping"), "air-force": ("defence", "security"), "election-commission": ("interior",),
    "court": ("justice",), "supreme-court": ("justice",), "university": ("education", "research", "science"), "hospital": ("health",),
    "environment-agency": ("environment", "climate", "energy", "nature-conservation", "water", "forestry", "agriculture", "fisheries"),
    "health-agency": ("health", "food", "science", "research", "consumer-protection"),
    "food-agency": ("food", "agriculture", "health", "consumer-protection", "livestock", "fisheries"),
    "geological-survey": ("mining", "environment", "science", "research", "emergencies", "water", "land", "energy"),
    "embassy": ("foreign-affairs", "european-affairs"), "museum": ("culture", "heritage", "tourism"), "patent-office": ("industry", "trade", "economy", "science", "justice"),
}
_IN_COURT = frozenset(("court", "supreme-court"))  # which many a language calls one house: le parquet du tribunal
_AGENCIES = frozenset(("environment-agency", "health-agency", "food-agency"))  # which go by any word for an office, with what they are for
_OF_ONE_TASK = frozenset(("statistics",))  # which only bodies have that are called after it: Instituto Federal de Estatística
# Bodies that are never called by each other's names.
_DISTINCT = frozenset(
    "embassy parliament upper-house lower-house court supreme-court constitutional-court central-bank university hospital army navy air-force "
    "police party church mosque museum airline company newspaper broadcaster statistics-office meteorological-office tax-office customs "
    "regional-ministry prosecutor-office coast-guard fire-service civil-protection gendarmerie border-guard election-commission space-agency patent-office ministry municipality city-council football-federation olympic-committee".split()
)


def is_part_of(part: str, whole: str) -> bool:
    """Whether one organisation belongs to another, by whose name reports call it: the IOM, the UN's."""
    return any(family.split()[0] == whole and part in family.split() for family in _FAMILIES if whole in _WHOLES)


_FAMILIES = (
    "un un-security-council un-general-assembly unicef unesco unhcr wfp fao who ilo iom unrwa undp unep iaea paho imo icao wmo itu unodc unfpa un-women unaids unfccc ipcc unctad un-habitat ifad wipo upu", "red-cross red-crescent icrc",
    "eu european-commission european-parliament european-council european-central-bank european-investment-bank frontex europol council-of-europe eurostat ecj ema efsa ecdc eurojust eppo olaf easa",
    "us-congress white-house pentagon state-department fda cdc federal-reserve nasa", "kremlin state-duma roscosmos", "fifa uefa caf conmebol concacaf afc ioc",
)
_WHOLES = ("un", "eu")


def is_international(key: str) -> bool:
    """Whether a named organisation is one of many states, as the UN's and the EU's are."""
    return key == "interpol" or any(key in family.split() for family in _FAMILIES if family.split()[0] in _WHOLES)


def of_two_families(left: str | None, right: str | None) -> bool:
    """Whether two named organisations are neither one nor of one family, whose members are called by each other's names."""
    if not left or not right or left == right:
        return False
    if trade_of(left) or trade_of(right):
        return trade_of(left) == trade_of(right)
    shared = [family.split() for family in _FAMILIES if left in family.split() and right in family.split()]
    return not shared or (shared[0][0] == "un" and not {left, right} & _UN_ITSELF)  # UNESCO is not the World Food Programme, the UN may be either


_UN_ITSELF = frozenset(("un", "un-security-council", "un-general-assembly"))


def of_two_tiers(left: Organisation, right: Organisation) -> bool:
    """Whether one is the country's ministry and the other that of a state, region or town, for the same thing."""
    return {left.body, right.body} == _TIERS and bool(left.portfolios & right.portfolios)


def may_stand_for(named: Organisation, other: Organisation) -> bool:
    """Whether a body is of the kind of another, by its name or not, and may be the same: the British Museum is a museum."""
    relation = bodies_relation(named, other)
    return relation != "differs" and ((named.key or named.body) == (other.key or other.body) or (bool(named.key) != bool(other.key) and relation == "fits"))


def tells_apart(organisation: Organisation) -> bool:
    """Whether an organisation is of a kind that no other is called by."""
    return bool(organisation.key) or organisation.body in _DISTINCT
