"""Who did what a post tells of its own: "we took all 22 crew off", signed by the coastguard, is no deed of the police.

A post names no doer where it is its signer, so there is nothing there to hold a body of the prose against but the account. That says something
only where the post speaks of itself ("we", "our crews") and names nobody else, and where no text takes the one body for the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._of_us import words_of_us
from verify.claims._reading import between
from verify.claims._values import Act, Organisation
from verify.comparison._act_clauses import clause_span
from verify.comparison._author_relation import SPOKEN_OF, author_relation
from verify.comparison._bodies_left import only_speaks
from verify.comparison._body_relations import bodies_relation
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._lands import all_lie_apart
from verify.comparison._meeting import Meeting
from verify.comparison._never_one import is_never_one
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.comparison._signing_bodies import ABROAD, GUESSED, signing_bodies
from verify.comparison._slots_of_bodies import slot_of
from verify.comparison._two_authors import lands_named
from verify.comparison._written_by import is_written_by
from verify.languages import _concepts
from verify.model import Message

_ENOUGH = 1.8  # weight of what the sentence shares with the post's, bodies aside
_KINDS = frozenset(("figure", "small", "thing", "city", "name", "date", "day", "person"))
_CONFIDENCE, _LIKELIHOOD, _OF_OURS = 0.8, 0.8, 0.4  # what is done to what is ours others may do
_DONE_TO_OTHERS = frozenset("arrest detain charge try convict sentence fine search raid seize attack shell bomb kill injure evict ban block suspend dismiss".split())
_AUTHORITIES = frozenset(
    "ministry police gendarmerie border-guard customs tax-office coast-guard army navy air-force prosecutor-office intelligence-agency court regulator financial-regulator competition-authority "
    "data-protection-authority authority agency directorate office".split())
# What stands in a clause as where something happened.
_PLACES_TOO = frozenset("airport hospital school museum university zoo library port-authority national-park church mosque theatre".split())
# Who tells of others' deeds as "ours": the country's, its government's, their readers'.
_FOR_OTHERS = ABROAD | frozenset(
    "government presidency prime-minister-office cabinet delegation newspaper news-agency broadcaster house state region province district parliament upper-house lower-house "
    "party royal-court armed-forces general-staff municipality city-council".split())


def compare_doers(meeting: Meeting) -> Iterator[Differs]:
    """A body of the prose as the doer of a deed that is another's: the signer's own, or one's whom the prose only lets speak."""
    yield from _of_the_signer(meeting)
    yield from _of_one_that_speaks(meeting)
    yield from _of_another_lands_bank(meeting)


def _of_one_that_speaks(meeting: Meeting) -> Iterator[Differs]:
    """The same where the post names who did it, and the prose names it as who tells it: the army rescued 260 people, according to the Red Crescent that did."""
    post, prose, name = meeting.post, meeting.prose, meeting.citation.account.name
    if meeting.strength < SPOKEN_OF:
        return
    doers = [(b, deed) for b in post.claims.organisations for deed in _deeds_of(post, b)]
    signers = signing_bodies(name, post.passage.language, prose.passage.language) if name and doers else ()
    for body in prose.claims.organisations if doers else ():
        if body.sentence not in meeting.aligned or not (body.key or body.body in _OWN_DEEDS):
            continue
        acts = {(a.key, a.negated) for a in _deeds_of(prose, body)}
        if not acts or any(_may_be_one(body, o) for o in (*post.claims.organisations, *signers)) or of_another_occasion(meeting, body.first, body.sentence):
            continue
        for other, deed in doers:
            if (deed.key, deed.negated) not in acts or not (other.key or other.body in _OWN_DEEDS):
                continue
            named = [o for o in prose.claims.organisations if bodies_relation(o, other) in ("same", "fits")]
            if not named or any(o.sentence == body.sentence or not (only_speaks(prose, o.first, o.last) or is_written_by(meeting, o)) for o in named):
                continue
            if not _is_one_deed(meeting, body, deed):
                continue
            article, evidence = prose.passage.evidence(body.start, body.end, body.key or body.body), post.passage.evidence(other.start, other.end, other.key or other.body)
            yield Differs(
                "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence, _CONFIDENCE,
                likelihood=_LIKELIHOOD)
            return


def _of_another_lands_bank(meeting: Meeting) -> Iterator[Differs]:
    """Another land's central bank as what changed a rate, or left it, where a central bank's account tells that it did: the Czech one, of what the Polish one signs."""
    name, post, prose = meeting.citation.account.name, meeting.post, meeting.prose
    if not name or meeting.strength < SPOKEN_OF:
        return
    signers = signing_bodies(name, post.passage.language, prose.passage.language)
    banks = [s for s in signers if _is_central_bank(s)]
    if not banks or any(_is_central_bank(o) and (o.key or o.countries) for o in post.claims.organisations):
        return
    homes = {c for s in banks for c in _lands_of_bank(s)} or {
        c for word in name.split() if len(word) >= _LEAST_OF_LAND for c in lands_named(word, post.passage.language, prose.passage.language, "en")}
    told = [o for o in prose.claims.organisations if _is_central_bank(o) and _lands_of_bank(o)]
    if not homes or any(not all_lie_apart(_lands_of_bank(o), homes) for o in told):
        return
    for body in told:
        if body.sentence not in meeting.aligned or slot_of(prose.passage, body.first, body.last) == "with" or any(
                o is not body and o.key != body.key for o in told if o.sentence == body.sentence) or of_another_occasion(meeting, body.first, body.sentence):
            continue
        shared = [key for key in meeting.shared.get(body.sentence, ()) if key[0] in ("figure", "small")]
        if not shared or weigh(k for k in meeting.shared[body.sentence] if k[0] not in ("organisation", "body", "portfolio")) < _ENOUGH:
            continue
        article = prose.passage.evidence(body.start, body.end, body.key or body.body)
        evidence = next((post.passage.evidence(*clause_span(post, a), a.key) for a in post.claims.acts), None)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=name), article, evidence, _CONFIDENCE, _TWO_BANKS,
            likelihood=_LIKELIHOOD)
        return


_TWO_BANKS = 3.4  # strength that is enough where two lands' central banks stand in one place
_LEAST_OF_LAND = 4  # letters of a word of a bank's name that says whose it is: Banco de Moçambique, where the bank's words hold the land's


def _is_central_bank(body: Organisation) -> bool:
    return body.body == "central-bank" or "central-bank" in _concepts.ORGANISATION_KINDS.get(body.key or "", "").split()


def _lands_of_bank(body: Organisation) -> frozenset[str]:
    """The land that a central bank is of, by its words or by its name."""
    return body.countries or frozenset(filter(None, (_concepts.ORGANISATION_COUNTRIES.get(body.key or ""),)))


def _may_be_one(left: Organisation, right: Organisation) -> bool:
    return not (bodies_relation(left, right) == "differs" or is_never_one(left, right))


# Who does what it does itself; a ministry or a prosecution may have the police do it.
_OWN_DEEDS = frozenset("police gendarmerie border-guard customs coast-guard army navy air-force fire-service civil-protection rescue-service ambulance-service hospital university museum".split())


def _may_be_its_own(body: Organisation, signer: Organisation) -> bool:
    """Whether a body may be a ministry's, which says "we" for it: the coast guard of the ministry of shipping."""
    return signer.body == "ministry" and not body.key and body.body != "ministry"


def _is_one_deed(meeting: Meeting, body: Organisation, deed: Act) -> bool:
    """Whether the sentence of a body shares enough with the post's of a deed, bodies aside."""
    common = meeting.of_one_deed(body.sentence, deed.sentence)
    return any(kind in _KINDS for kind, _ in common) and weigh(k for k in common if k[0] not in ("organisation", "body", "portfolio")) >= _ENOUGH


def _of_the_signer(meeting: Meeting) -> Iterator[Differs]:
    """A body of the prose as the doer of what the post tells as its signer's own deed."""
    name = meeting.citation.account.name
    if not name or meeting.strength < SPOKEN_OF:
        return
    post, prose = meeting.post, meeting.prose
    own = words_of_us(post.passage)
    if not own or post.claims.people:
        return
    speaking = {part: {post.passage.sentence_at(post.passage.tokens[i].start) for i, said in own.items() if said == part} for part in ("we", "our")}
    signers = signing_bodies(name, post.passage.language, prose.passage.language)
    if not signers or any(s.sentence == GUESSED or s.body in _FOR_OTHERS for s in signers):
        return
    others = [o for o in post.claims.organisations if not any(bodies_relation(o, s) in ("same", "fits") for s in signers)]
    if others:
        return
    for body in prose.claims.organisations:
        if body.sentence not in meeting.aligned or not all(author_relation(meeting, body, s, name) == "differs" and not _may_be_its_own(body, s) for s in signers):
            continue
        acts = {(a.key, a.negated) for a in _deeds_of(prose, body)}
        if not acts or only_speaks(prose, body.first, body.last) or of_another_occasion(meeting, body.first, body.sentence):
            continue
        if any(o.sentence == body.sentence and any(bodies_relation(o, s) in ("same", "fits") for s in signers) for o in prose.claims.organisations):
            continue
        for deed in post.claims.acts:
            if (deed.key, deed.negated) not in acts or not any(deed.sentence in sentences for sentences in speaking.values()):
                continue
            if deed.key in _DONE_TO_OTHERS and not all(s.body in _AUTHORITIES for s in signers):
                continue  # who was arrested says "we" as well
            if not _is_one_deed(meeting, body, deed):
                continue
            article = prose.passage.evidence(body.start, body.end, body.key or body.body)
            evidence = post.passage.evidence(*clause_span(post, deed), deed.key)
            yield Differs(
                "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence, _CONFIDENCE,
                likelihood=_LIKELIHOOD if deed.sentence in speaking["we"] else _OF_OURS, doubtful=deed.sentence not in speaking["we"])
            return


def _deeds_of(read: Read, body: Organisation) -> Sequence[Act]:
    """What a clause makes a body do, and no other body or person beside it."""
    passage = read.passage
    begin, end = passage.clause(body.first, body.last)
    beside = [o for o in between(read.claims.organisations, begin, end) if o.last == body.first or body.last == o.first]  # the company SpaceX
    first, last = min([body.first, *(o.first for o in beside)]), max([body.last, *(o.last for o in beside)])
    others = (c for group in (read.claims.organisations, read.claims.people) for c in between(group, begin, end) if not first <= c.first < last)
    if any(not isinstance(c, Organisation) or c.key or c.body not in _PLACES_TOO for c in others):
        return ()
    slot = slot_of(passage, first, last)
    acts = [a for a in between(read.claims.acts, begin, end) if a.key not in _concepts.TELLING and a.key not in _HAPPENING and not a.denied and not first <= a.first < last]
    if slot and not (slot == "to" and first - begin <= 1):  # A polícia: an article
        return acts if slot == "by" else ()
    opens = bool((passage.reading.words or {}).get("verb-first"))
    return [a for a in acts if last <= a.first or (opens and a.last == first)]


_HAPPENING = frozenset("flood burn collapse explode erupt".split())  # which nobody does
