"""Which bodies took part: the same, a part of it, or another in its place."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._reading import between
from verify.claims._values import Organisation
from verify.comparison._bodies_left import compare_bodies_left
from verify.comparison._meeting import Meeting
from verify.comparison._named_bodies import compare_named_bodies
from verify.comparison._offices import SPEAKING
from verify.comparison._other_purpose import compare_purposes, in_two_parts
from verify.comparison._result import STRONG, Agreed, Differs
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts
from verify.languages._firms import is_firm, kinds_of, trade_of
from verify.model import Message


def bodies_relation(left: Organisation, right: Organisation) -> str:
    """"same", "fits", "differs" or "unclear" for two organisations."""
    if left.key or right.key:
        if left.key == right.key:
            return "same"
        if left.key and right.key:
            return "fits" if _part_of(left.key, right.key) or _part_of(right.key, left.key) else "differs"
        return "fits" if _is_called(*((left, right) if left.key else (right, left))) else "unclear"
    if {left.body, right.body} == _TIERS and not (left.portfolios and right.portfolios and left.portfolios.isdisjoint(right.portfolios)):
        return "unclear"  # a state's or town's own, which other languages may well call a ministry
    if left.portfolios and right.portfolios:
        return "same" if left.portfolios & right.portfolios else "differs"
    if left.body == right.body:
        if left.countries and right.countries and not (left.countries & right.countries):
            return "differs"
        return "same" if left.portfolios == right.portfolios else "fits"
    if left.body in _concepts.BODY_CONTAINS.get(right.body or "", ()) or right.body in _concepts.BODY_CONTAINS.get(left.body or "", ()):
        return "fits"
    if any(o.body == "ministry" and not o.portfolios for o in (left, right)):
        return "unclear"  # "the ministry" may be any, and many a body is a ministry's
    if any("emergencies" in one.portfolios and other.body in _OF_EMERGENCIES for one, other in ((left, right), (right, left))):
        return "fits"  # МЧС is a ministry, elsewhere it is a service
    if left.body in _DISTINCT and right.body in _DISTINCT:
        return "differs"
    for one, other in ((left, right), (right, left)):  # the statistics office is no agency for nature
        own = _PURPOSES.get(one.body or "")
        if own is not None and not one.portfolios and other.portfolios and other.body not in _PURPOSES:
            return "unclear" if other.portfolios & set(own) else "differs"
    return "unclear"


def _is_called(named: Organisation, other: Organisation) -> bool:
    """Whether a named organisation goes by a kind of body as well, of its country or of none that is told: NASA, the American space agency."""
    key = named.key or ""
    country = _concepts.ORGANISATION_COUNTRIES.get(key)
    listed = () if is_firm(trade_of(key) or "") else kinds_of(key)  # "the company" beside a firm's name is most often another
    return other.body in (listed or _concepts.ORGANISATION_KINDS.get(key, "").split()) and (not other.countries or country is None or country in other.countries)


def _may_stand_for(named: Organisation, other: Organisation) -> bool:
    """Whether a body is of the kind of another, by its name or not, and may be the same: the British Museum is a museum."""
    relation = bodies_relation(named, other)
    return relation != "differs" and ((named.key or named.body) == (other.key or other.body) or (bool(named.key) != bool(other.key) and relation == "fits"))


_TIERS = {"ministry", "regional-ministry"}
_OF_EMERGENCIES = ("civil-protection", "fire-service")


def _of_two_tiers(left: Organisation, right: Organisation) -> bool:
    """Whether one is the country's ministry and the other that of a state, region or town, for the same thing."""
    return {left.body, right.body} == _TIERS and bool(left.portfolios & right.portfolios)


# What bodies are for whose name does not say it with a portfolio.
_PURPOSES: dict[str, tuple[str, ...]] = {
    "statistics-office": ("statistics", "economy", "finance"), "tax-office": ("finance", "budget", "economy"), "customs": ("finance", "trade", "interior"),
    "meteorological-office": ("environment", "climate", "science", "water"), "space-agency": ("space", "science", "research"),
    "central-bank": ("finance", "economy"), "police": ("interior", "security", "justice"), "gendarmerie": ("interior", "security", "defence"),
    "border-guard": ("interior", "security", "migration", "defence"), "fire-service": ("interior", "emergencies", "security"),
    "civil-protection": ("interior", "emergencies", "security"), "coast-guard": ("interior", "security", "shipping", "transport", "defence"),
    "army": ("defence", "security"), "navy": ("defence", "security"), "air-force": ("defence", "security"), "election-commission": ("interior",),
    "court": ("justice",), "supreme-court": ("justice",), "university": ("education", "research", "science"), "hospital": ("health",),
    "environment-agency": ("environment", "climate", "energy", "nature-conservation", "water", "forestry", "agriculture", "fisheries"),
    "health-agency": ("health", "food", "science", "research", "consumer-protection"),
    "food-agency": ("food", "agriculture", "health", "consumer-protection", "livestock", "fisheries"),
    "geological-survey": ("mining", "environment", "science", "research", "emergencies", "water", "land", "energy"),
    "embassy": ("foreign-affairs", "european-affairs"), "museum": ("culture", "heritage", "tourism"),
}


# Bodies that are never called by each other's names.
_DISTINCT = frozenset(
    "embassy parliament upper-house lower-house court supreme-court constitutional-court central-bank university hospital army navy air-force "
    "police party church mosque museum airline company newspaper broadcaster statistics-office meteorological-office tax-office customs "
    "regional-ministry coast-guard fire-service civil-protection gendarmerie border-guard election-commission space-agency ministry municipality city-council football-federation olympic-committee".split()
)


def compare_organisations(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the organisations of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    ours = [o for o in prose.claims.organisations if o.sentence in meeting.aligned]
    theirs = list(post.claims.organisations)
    matched_ours: set[int] = set()
    matched_theirs: set[int] = set()
    for a in ours:
        for b in theirs:
            relation = bodies_relation(a, b)
            if relation in ("same", "fits"):
                if a.start not in matched_ours and relation == "same":
                    yield Agreed("organisation", prose.passage.evidence(a.start, a.end, a.key or a.body), post.passage.evidence(b.start, b.end, b.key or b.body))
                matched_ours.add(a.start)
                matched_theirs.add(b.start)
    matched_ours |= signing(meeting, [o for o in ours if o.start not in matched_ours]) if theirs else set()
    found = [*_in_its_place(meeting, ours, theirs, matched_ours, matched_theirs), *compare_named_bodies(meeting)]
    found = found or list(compare_bodies_left(meeting))
    yield from found or compare_purposes(meeting, [o for o in ours if o.start not in matched_ours], [o for o in theirs if o.start not in matched_theirs])
    anywhere = prose.claims.organisations
    for a in ours:
        if a.start in matched_ours or not a.key:
            continue
        rivals = [b for b in theirs if b.start not in matched_theirs and b.key and (not trade_of(a.key) or trade_of(b.key) == trade_of(a.key)) and not any(bodies_relation(o, b) in ("same", "fits") for o in anywhere)]
        others = [o for o in ours if o.start != a.start and o.start not in matched_ours and o.key]
        if len(rivals) != 1 or others:
            continue
        support = meeting.score_without(a.sentence, "organisation", "body")
        if support < 3.0 or not any(key[0] in ("act", "figure", "small", "thing") for key in meeting.shared.get(a.sentence, ())):
            continue  # where only names and the day are shared, each may do something of its own
        article = prose.passage.evidence(a.start, a.end, a.key)
        evidence = post.passage.evidence(rivals[0].start, rivals[0].end, rivals[0].key)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.9, 0.68 + 0.03 * min(support, 6.0)), _needs(a, rivals[0]))


_TWO_FIRMS = 4.0  # strength that is enough where two known firms of one trade stand in one place


def _needs(left: Organisation, right: Organisation) -> float:
    trade = trade_of(left.key or "")
    return _TWO_FIRMS if trade is not None and trade == trade_of(right.key or "") else STRONG


def _in_its_place(
    meeting: Meeting, ours: list[Organisation], theirs: list[Organisation], matched_ours: set[int], matched_theirs: set[int],
) -> Iterator[Differs]:
    """A named organisation of one side where the other has a body of another kind, in two sentences that tell one thing."""
    prose, post = meeting.prose, meeting.post
    everywhere = prose.claims.organisations
    one_language = prose.passage.language == post.passage.language  # a translation may put the one word for the other
    for a in ours:
        if a.start in matched_ours or not _tells_apart(a) or (not a.key and _only_speaks(meeting, a)):
            continue
        rivals = [
            b for b in theirs
            if b.start not in matched_theirs and _tells_apart(b) and (
                (bool(a.key) != bool(b.key) and "company" not in (a.body, b.body)) or of_two_families(a.key, b.key) or (not a.key and (bodies_relation(a, b) == "differs" or (one_language and _of_two_tiers(a, b)))))
            and not any(_may_stand_for(o, b) for o in everywhere)
        ]
        others = [o for o in ours if o.start != a.start and o.start not in matched_ours and o.sentence == a.sentence and _tells_apart(o) and (not a.key or o.key != a.key)]
        rivals = _narrowest(rivals)
        if len(rivals) != 1 or others:
            continue
        rival = rivals[0]
        if a.body == rival.body and any(("country", c) in meeting.shared.get(a.sentence, ()) for c in (a.countries or frozenset()) ^ (rival.countries or frozenset())):
            continue  # bodies of both countries took part
        if not a.key and not rival.key and in_two_parts(meeting, a, rival):
            continue
        common = meeting.in_common(a.sentence, rival.sentence)
        told = [key[0] for key in common if key[0] in ("figure", "small", "act", "thing", "city", "name", "date", "day")]
        flow = meeting.flow(a.sentence) if a.key and rival.key and "act" in told else 0.0
        if (len(told) < 2 and not (a.key and rival.key and ("figure" in told or flow))) or weigh(common) + flow < (1.7 if flow else 1.8):
            continue
        article = prose.passage.evidence(a.start, a.end, a.key or a.body)
        evidence = post.passage.evidence(rival.start, rival.end, rival.key or rival.body)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.9, 0.66 + 0.04 * min(weigh(common), 5.0)), _needs(a, rival))


def _narrowest(organisations: list[Organisation]) -> list[Organisation]:
    """One of each organisation, without those that another is a part of: the FAO of "the UN's FAO (FAO)"."""
    once = list({o.key or o.start: o for o in reversed(organisations)}.values())[::-1]
    return [o for o in once if not any(p is not o and p.key and o.key and _part_of(p.key, o.key) for p in once)]


def signing(meeting: Meeting, ours: list[Organisation]) -> set[int]:
    """Where bodies stand in the prose that may be the one that signs the post, and so need not be named in it."""
    from verify.comparison.attribution import signing_bodies

    name = meeting.citation.account.name
    if not name or not ours:
        return set()
    signers = signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language)
    return {o.start for o in ours if any(bodies_relation(o, s) in ("same", "fits") for s in signers)}


def _only_speaks(meeting: Meeting, body: Organisation) -> bool:
    """Whether a clause names a body only as who said it, and the post has its head or is its own: "announced the ministry" of a minister in parliament."""
    if body.body not in _OF_HEADS or not any(o.key in _OF_HEADS[body.body] for o in meeting.post.claims.offices):
        return False
    passage = meeting.prose.passage
    begin, end = passage.clause(body.first, body.last)
    return {m.key for m in between(passage.reading.of("act"), begin, end)} <= SPEAKING


_OF_HEADS = {
    "ministry": ("minister", "vice-minister", "state-minister"), "embassy": ("ambassador",), "municipality": ("mayor",), "city-council": ("mayor",),
    "central-bank": ("governor",), "parliament": ("speaker",),
}

_FAMILIES = (
    "un un-security-council un-general-assembly unicef unesco unhcr wfp fao who ilo iom unrwa undp unep iaea paho imo icao wmo itu unodc unfpa un-women", "red-cross red-crescent icrc",
    "eu european-commission european-parliament european-council european-central-bank european-investment-bank frontex europol council-of-europe",
    "us-congress white-house pentagon state-department fda cdc federal-reserve nasa", "kremlin state-duma roscosmos", "fifa uefa caf ioc",
)


def _part_of(part: str, whole: str) -> bool:
    """Whether one organisation belongs to another, by whose name reports call it: the IOM, the UN's."""
    return any(family.split()[0] == whole and part in family.split() for family in _FAMILIES if whole in _WHOLES)


_WHOLES = ("un", "eu")


def of_two_families(left: str | None, right: str | None) -> bool:
    """Whether two named organisations are neither one nor of one family, whose members are called by each other's names."""
    if not left or not right or left == right:
        return False
    if trade_of(left) or trade_of(right):
        return trade_of(left) == trade_of(right)
    shared = [family.split() for family in _FAMILIES if left in family.split() and right in family.split()]
    return not shared or (shared[0][0] == "un" and not {left, right} & _UN_ITSELF)  # UNESCO is not the World Food Programme, the UN may be either


_UN_ITSELF = frozenset(("un", "un-security-council", "un-general-assembly"))


def _tells_apart(organisation: Organisation) -> bool:
    """Whether an organisation is of a kind that no other is called by."""
    return bool(organisation.key) or organisation.body in _DISTINCT
