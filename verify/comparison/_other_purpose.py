"""A body of one purpose where the post has one of another, in two sentences of one deed: lent to the railways, where it was to the ports.

What a body is for is told by its kind or by what its name says, in every language alike; the names themselves need not be compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Organisation
from verify.comparison._bodies_left import only_speaks
from verify.comparison._body_relations import PURPOSES
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._never_one import is_never_one
from verify.comparison._related_acts import compatible
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts
from verify.languages._firms import kinds_of
from verify.model import Message

_ENOUGH, _KINDS = 2.6, 3  # weight of what two sentences share beside their bodies, and of how many kinds it has to be
_DEED = frozenset(("act", "figure", "small"))
_WHEN_OR_WHO = frozenset(("day", "date", "person", "figure", "city"))
_OF_BODIES = frozenset("word organisation body portfolio country name idea".split())

# What organisations of many states are for; the others' purposes are many, or a name for them says the kind alone.
_FOR: dict[str, frozenset[str]] = {key: frozenset(purposes.split()) for key, purposes in {
    "world-bank": "finance economy development-cooperation", "adb": "finance economy development-cooperation", "afdb": "finance economy development-cooperation",
    "isdb": "finance economy development-cooperation", "ebrd": "finance economy development-cooperation", "aiib": "finance economy infrastructure development-cooperation",
    "european-investment-bank": "finance economy european-affairs", "imf": "finance economy", "unicef": "education health family social-affairs",
    "who": "health", "paho": "health", "unesco": "education science culture heritage research", "fao": "agriculture food forestry fisheries livestock",
    "wfp": "food agriculture emergencies", "unhcr": "migration", "iom": "migration", "ilo": "labour social-affairs", "iaea": "nuclear-energy energy security",
    "aga-khan": "culture heritage education health development-cooperation", "red-cross": "emergencies health social-affairs", "red-crescent": "emergencies health social-affairs",
    "icrc": "emergencies health", "msf": "health emergencies", "interpol": "security interior justice", "iea": "energy", "irena": "energy", "opcw": "defence security", "wipo": "industry trade economy justice",
    "ema": "health", "ecdc": "health", "efsa": "food agriculture health", "easa": "transport", "ifad": "agriculture food development-cooperation", "unaids": "health", "wmo": "climate environment science water",
}.items()}
# Bodies of a state, or of a part of one, that a name for what they are for goes with.
_OF_STATE = frozenset("ministry department directorate agency authority regional-ministry regulator commission office".split())
# Forces, houses and offices of a state, none of which is ever called one of these: a firm of the state, a chamber of trade, a union of people or firms.
_OF_NO_UNION = frozenset(
    "police army navy air-force coast-guard border-guard gendarmerie fire-service civil-protection customs university hospital museum embassy court parliament ministry".split())
_UNIONS = ("state-company", "chamber-of-commerce", "association", "federation")
_TRADE = {"state-company", "chamber-of-commerce"}


def compare_purposes(meeting: Meeting, ours: Iterable[Organisation], theirs: Iterable[Organisation]) -> Iterator[Differs]:
    """The one body left of a sentence of the prose, where the one left of the post's sentence is for something else.

    `ours` and `theirs` are those that the other side has under no name.
    """
    prose, post = meeting.prose, meeting.post
    left = [o for o in ours if _says_what_for(prose, o)]
    right = [o for o in theirs if _says_what_for(post, o)]
    for body in left:
        if len({_value(o) for o in left if o.sentence == body.sentence}) != 1 or _is_spoken_of(post, body) or of_another_occasion(meeting, body.first, body.sentence):
            continue
        if _is_of_an_office(prose, body) or only_speaks(prose, body.first, body.last):
            continue
        for rival in right:
            if len({_value(o) for o in right if o.sentence == rival.sentence}) != 1 or _is_spoken_of(prose, rival) or not are_for_two_things(body, rival):
                continue
            if in_two_parts(meeting, body, rival):
                continue
            common = frozenset(key for key in meeting.of_one_deed(body.sentence, rival.sentence) if key[0] not in _OF_BODIES)
            kinds = {kind for kind, _ in common}
            if weigh(common) < _ENOUGH or len(kinds) < _KINDS or not kinds & _DEED or not kinds & _WHEN_OR_WHO:
                continue
            article = prose.passage.evidence(body.start, body.end, body.key or body.body)
            evidence = post.passage.evidence(rival.start, rival.end, rival.key or rival.body)
            yield Differs(
                "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence,
                min(0.88, 0.68 + 0.03 * min(weigh(common), 6.0)))
            return


def in_two_parts(meeting: Meeting, body: Organisation, rival: Organisation) -> bool:
    """Whether the clauses of two bodies tell two acts, so that each has a part of its own: who trains the crews is not whom the boats were given to."""
    ours, theirs = _acts_beside(meeting.prose, body), _acts_beside(meeting.post, rival)
    return bool(ours and theirs) and not any(a == b or compatible(a, b) for a in ours for b in theirs)


def _acts_beside(read: Read, body: Organisation) -> frozenset[str]:
    """The acts of a body's clause; none where a bracket behind its name ends that, before what was done is said."""
    begin, end = read.passage.clause(body.first, body.last)
    tokens = read.passage.tokens
    if end < len(tokens) and tokens[end].text[:1] in _BRACKETS:
        return frozenset()
    return frozenset(act.key for act in between(read.claims.acts, begin, end))


_BRACKETS = ("(", "\uff08")


def are_for_two_things(left: Organisation, right: Organisation) -> bool:
    """Whether nothing that one of two bodies is for is what the other is for, however loosely either is called."""
    if left.key and right.key:
        return False
    if left.key or right.key:
        named, other = (left, right) if left.key else (right, left)
        purposes = _FOR.get(named.key or "")
        if purposes is None or other.body in _concepts.ORGANISATION_KINDS.get(named.key or "", "").split():
            return False
        if other.portfolios and other.body in _FOR_A_PURPOSE:
            return purposes.isdisjoint(other.portfolios)
        if other.portfolios:
            return other.body in _OF_STATE and not _of_one_field(purposes, other.portfolios)
        return is_never_one(named, other) and is_never_one(other, named)
    if left.portfolios and right.portfolios and {left.body, right.body} <= _OF_STATE:
        return not _of_one_field(left.portfolios, right.portfolios)
    pairs = ((left, right), (right, left))
    return is_never_one(left, right) or {left.body, right.body} == _TRADE or any(
        (one.body in _UNIONS and other.body in _OF_NO_UNION) or _is_beyond(one, other) for one, other in pairs)


def _is_beyond(one: Organisation, other: Organisation) -> bool:
    """Whether a body is for what one of another's kind has nothing to do with: the police is no ports authority."""
    if one.portfolios or not other.portfolios or other.body not in _OF_STATE:
        return False
    works = _WORKS.get(one.body or "")
    if works is not None:
        return other.portfolios.isdisjoint(works.split())
    own = PURPOSES.get(one.body or "")
    return own is not None and not _of_one_field(frozenset(own), other.portfolios)


# What the works of a state are for, whose kind says it.
_WORKS = {
    "railway-company": "transport railways infrastructure public-works", "port-authority": "shipping transport fisheries infrastructure", "airline": "aviation transport tourism",
    "power-company": "energy nuclear-energy infrastructure", "water-utility": "water environment infrastructure", "airport": "aviation transport", "postal-service": "communications digital",
}


def _of_one_field(left: frozenset[str], right: frozenset[str]) -> bool:
    return bool(left & right) or any(a in field and b in field for field in _concepts.PORTFOLIO_FIELDS for a in left for b in right)


def _is_of_an_office(read: Read, body: Organisation) -> bool:
    """Whether a body stands beside an office, whose holder's it may be: the head of the railways, the port authority's director."""
    return any(o.sentence == body.sentence and o.first - _BESIDE <= body.last and body.first <= o.last + _BESIDE for o in read.claims.offices)


_BESIDE = 2  # tokens


def _says_what_for(read: Read, body: Organisation) -> bool:
    """Whether a body has a name or says what it is for, or is one of a kind that does: that of a land or place, or one whose words have a capital."""
    if body.key or body.portfolios or body.countries:
        return body.body not in _VAGUE or (body.body in _FOR_A_PURPOSE and bool(body.portfolios and body.countries))
    if body.body in _VAGUE:
        return False
    tokens, words = read.passage.tokens, read.passage.reading.words or {}
    placed = any(p.sentence == body.sentence and not p.locative and 0 <= (body.first - p.last if p.first < body.first else p.first - body.last) <= _OF_ITS_NAME for p in read.claims.places)
    if tokens[body.first].text[:1].lower() == tokens[body.first].text[:1].upper():
        return placed
    named = range(max(body.first, read.passage.sentence_tokens(body.sentence)[0] + 1), body.last)
    return (placed or not words.get("nouns-capitalised")) and any(tokens[i].text[:1].isupper() for i in named)


_OF_ITS_NAME = 6  # signs or words between a land and the kind of its body: バングラデシュ内陸水運公社
_FOR_A_PURPOSE = frozenset(("council", "committee"))  # which are told by what they are for and whose they are: the Danish Refugee Council
_VAGUE = frozenset("state government office management secretariat delegation committee council cabinet region district province company school club party".split())


def _value(body: Organisation) -> object:
    return body.key or (body.body, body.portfolios)


def _is_spoken_of(read: Read, body: Organisation) -> bool:
    """Whether a passage has a word for the kind or for the purpose of a body anywhere: then it may be the body's, told in passing."""
    if body.key:
        return any(m.key == body.key for m in read.passage.reading.of("organisation"))
    if body.portfolios:
        spoken = {m.key for m in read.passage.reading.of("portfolio")} | {field for m in read.passage.reading.of("body") if isinstance(key := m.key, tuple) for field in key[1].split()}
        return not body.portfolios.isdisjoint(spoken) or any(not body.portfolios.isdisjoint(o.portfolios) for o in read.claims.offices)
    if any(body.body in kinds_of(o.key or "") for o in read.claims.organisations):
        return True  # the British Museum is a museum
    return any((m.key[0] if isinstance(m.key, tuple) else m.key) == body.body for m in read.passage.reading.of("body"))
