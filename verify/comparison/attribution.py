"""Who the prose says wrote the post, against the account that signs it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims._name_words import script_of, words_of
from verify.claims._reading import between
from verify.claims._spelling import same_word
from verify.claims._values import Office, Organisation, Person
from verify.comparison._author_relation import SPOKEN_OF, author_relation
from verify.comparison._authors import may_be_one, named_authors
from verify.comparison._body_relations import PURPOSES, bodies_relation, tells_apart
from verify.comparison._meeting import Meeting
from verify.comparison._personal_authors import office_that_writes, person_of, person_that_writes
from verify.comparison._result import Agreed, Differs
from verify.comparison._same_news import tells_the_same
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._written_by import is_written_by
from verify.model import Evidence, Message
from verify.sources.registries import OfficialAccount

with later:
    from verify.comparison._slots_of_bodies import slot_of
    from verify.comparison._two_authors import is_named_nowhere, writes_in_no_language_of_theirs


def compare_attribution(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the author that the prose gives the post and its account."""
    account = meeting.citation.account
    name = account.name or (meeting.official.name if meeting.official is not None else None)
    if not name:
        return
    languages = (meeting.post.passage.language, meeting.prose.passage.language)
    signers = (*signing_bodies(name, *languages), *_registered(meeting.official, *languages))
    if not signers:
        yield from _by_no_body_of_its_own(meeting)
        signer = person_of(name, *languages)
        if signer is not None:
            yield from _by_its_author(meeting, *person_that_writes(meeting, signer))
        return
    differing: dict[int, Differs] = {}  # one author a sentence: of those side by side the last, "compania Tarom", else the first
    agreed: set[int] = set()
    for sentence, result in _authors(meeting, name, signers):
        if isinstance(result, Differs):
            if sentence not in differing or result.article.start - differing[sentence].article.end <= _SIDE_BY_SIDE:
                differing[sentence] = result
        else:
            agreed.add(sentence)
            if result is not None:
                yield result
    yield from (result for sentence, result in differing.items() if sentence not in agreed)  # who the account is writes, not who else is named there
    if not differing and not agreed:
        announced = next(_announced_by_another(meeting, name, signers), None)
        if announced is not None:
            yield announced
            return
        yield from _by_its_author(meeting, *office_that_writes(meeting, signers, name))


_SIDE_BY_SIDE = 2  # characters


def _authors(meeting: Meeting, name: str, signers: Sequence[Organisation]) -> Iterator[tuple[int, Agreed | Differs | None]]:
    """The sentence of each body that the prose makes the author of the post, and what comes of it against the account: None where it may be the account's."""
    prose = meeting.prose.passage
    for organisation in meeting.prose.claims.organisations:
        if not is_written_by(meeting, organisation) or slot_of(prose, organisation.first, organisation.last) == "with":
            continue
        if organisation.key and any(signer.key for signer in signers):
            theirs = [signer for signer in signers if signer.key]  # what else a registry calls JAXA's account says no more of NASA
        else:
            theirs = list(signers)
        relations = [author_relation(meeting, organisation, signer, name) for signer in theirs]
        article = prose.evidence(organisation.start, organisation.end, organisation.key or organisation.body)
        if "same" in relations:
            yield organisation.sentence, Agreed("attribution", article, None)
        elif "fits" in relations:
            if not organisation.key:  # NASA fits any agency by its kind, and is it no more for that
                yield organisation.sentence, None
        elif all(
            r == "differs" or _of_another_kind(organisation, signer) or (signer.key and "differs" in relations) for r, signer in zip(relations, theirs, strict=True)
        ) and not _named_like(meeting, organisation):
            yield organisation.sentence, _signed_by_another(meeting, article, 0.85)
    yield from ((prose.sentence_at(result.article.start), result) for result in _by_bare_name(meeting, signers))


def _announced_by_another(meeting: Meeting, name: str, signers: Sequence[Organisation]) -> Iterator[Differs]:
    """A body as what announced the post's news before it, where the account is surely another's whom the prose has nowhere: "as the police said", of the coast guard.

    Others tell the same news too, so this is no more than a doubt.
    """
    prose, claims = meeting.prose.passage, meeting.prose.claims
    if meeting.strength < _WELL_TOLD or any(author_relation(meeting, o, s, name) in ("same", "fits") for o in claims.organisations for s in signers):
        return
    for body in claims.organisations:
        if body.sentence not in meeting.aligned or body.key or not tells_apart(body) or prose.sentences[body.sentence].start >= meeting.citation.span.start:
            continue
        begin, end = prose.clause(body.first, body.last)
        told = prose.reading.cued_between(max(begin, body.first - _BESIDE), min(end, body.last + _BESIDE), "attribution")
        if not told or between(claims.people, begin, end) or between(claims.offices, begin, end) or any(q.sentence == body.sentence for q in claims.quotations):
            continue
        if any(o is not body and o.sentence == body.sentence for o in claims.organisations) or any(author_relation(meeting, body, s, name) != "differs" for s in signers):
            continue
        if any(bodies_relation(body, o) in ("same", "fits") for o in meeting.post.claims.organisations) or slot_of(prose, body.first, body.last) == "with":
            continue
        article = prose.evidence(body.start, body.end, body.body)
        yield dataclasses.replace(_signed_by_another(meeting, article, 0.5), likelihood=_PERHAPS, doubtful=True)


_WELL_TOLD = 4.0  # strength from which the sentence is the post's news
_BESIDE = 4  # tokens from a body to the words of telling: as announced the
_PERHAPS = 0.5


def _by_no_body_of_its_own(meeting: Meeting) -> Iterator[Differs]:
    """A body as the author where no word says what the account is of, and yet it cannot be that body's."""
    if meeting.strength < SPOKEN_OF:
        return
    prose = meeting.prose.passage
    for author in meeting.prose.claims.organisations:
        if (is_named_nowhere(meeting, author) or writes_in_no_language_of_theirs(meeting, author)) and is_written_by(meeting, author):
            yield _signed_by_another(meeting, prose.evidence(author.start, author.end, author.key or author.body), 0.8)
            return


def _by_its_author(meeting: Meeting, author: Person | Office | None, sure: bool) -> Iterator[Differs]:
    """Somebody as the author of what others sign; no more than a doubt where the sentence hardly tells the post."""
    if author is not None:
        told = _signed_by_another(meeting, meeting.prose.passage.evidence(author.start, author.end, author.name if isinstance(author, Person) else author.key), 0.8)
        yield told if sure else dataclasses.replace(told, doubtful=True)


def signer_of(meeting: Meeting) -> str:
    """Who signs the post, as a message says it."""
    account = meeting.citation.account
    name = account.name or (meeting.official.name if meeting.official is not None else None) or ""
    return f"{name} (@{account.handle})" if account.handle else name


def _signed_by_another(meeting: Meeting, article: Evidence, confidence: float) -> Differs:
    message = Message("The article says the post is by “{article}”; it is signed by {signer}.", article=article.text, signer=signer_of(meeting))
    return Differs("account-mismatch", message, article, None, confidence)


def _of_another_kind(organisation: Organisation, signer: Organisation) -> bool:
    """Whether a body is a firm, a club, a newspaper … and the account that of an office of state."""
    if signer.portfolios & _FIELDS.get(organisation.body or "", frozenset()):
        return False  # "Pakistan Railways" is no ministry of railways
    return organisation.body in _NEVER_OF_STATE and (signer.body == "ministry" or signer.body in PURPOSES) and signer.body not in _NEVER_OF_STATE


_FIELDS = {  # what a firm of a state is for, by which alone its account may be called
    "railway-company": frozenset(("railways", "transport")), "airline": frozenset(("aviation", "transport")),
    "power-company": frozenset(("energy", "electricity", "nuclear-energy")),
}
_NEVER_OF_STATE = frozenset("royal-court railway-company airline power-company newspaper news-agency trade-union party club church mosque zoo".split())


def _named_like(meeting: Meeting, organisation: Organisation) -> bool:
    """Whether a body's words, as the prose has them, are also those of the account."""
    if organisation.body not in _NEVER_OF_STATE:
        return False
    lands = {i for p in meeting.prose.claims.places if p.kind in ("country", "demonym") for i in range(p.first, p.last)}
    named = [t.text for i, t in enumerate(meeting.prose.passage.tokens[organisation.first:organisation.last], organisation.first) if i not in lands]
    words, account = tuple(w for text in named for w in words_of(text)), meeting.citation.account  # Oman's news agency and its ministry have the land in common
    if len(words) > 1 and script_of(named[0]) == script_of(account.name or ""):
        return any(same_word(w, other) for w in words for other in words_of(account.name or ""))  # written out on both sides, neither is short for the other
    return may_be_one(words, account, "")


def _by_bare_name(meeting: Meeting, signers: Sequence[Organisation]) -> Iterator[Differs]:
    """A body that no dictionary has as the author, where the account is certainly another's."""
    account, prose = meeting.citation.account, meeting.prose.passage
    if not all(_has_a_task(signer) for signer in signers):
        return  # a government, a party or a firm may well be called by a name of its own
    for author in named_authors(meeting):
        body = author.body
        if not is_written_by(meeting, body) or not tells_the_same(meeting, body.sentence) or may_be_one(author.words, account, meeting.citation.text):
            continue
        begin, end = prose.clause(body.first, body.last)
        claims = meeting.prose.claims
        if any(not (body.first <= c.first < body.last) for group in (claims.organisations, claims.offices) for c in between(group, begin, end)):
            continue
        article = prose.evidence(body.start, body.end)
        yield _signed_by_another(meeting, article, 0.78)


def _has_a_task(signer: Organisation) -> bool:
    """Whether a body is one of a state's or a science's that goes by its task, not by a brand."""
    return signer.body is not None and (bool(signer.portfolios) or signer.body in PURPOSES or signer.body in _TASKED)


_TASKED = frozenset("ministry institute agency environment-agency health-agency food-agency regulator geological-survey observatory office".split())


def _registered(official: OfficialAccount | None, *languages: str) -> tuple[Organisation, ...]:
    """The body whose account it is after a registry, of the country that the registry says."""
    if official is None or not official.of:
        return ()
    country = frozenset({official.country}) if official.country else frozenset()
    return tuple(dataclasses.replace(body, countries=body.countries or country) for body in signing_bodies(official.of, *languages))


def of_another_author(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence names a body as the one who writes that certainly is not the account's: then it speaks of another post, or wrongly of this one."""
    account = meeting.citation.account
    languages = (meeting.post.passage.language, meeting.prose.passage.language)
    signers = signing_bodies(account.name, *languages) if account.name else ()
    return any(
        signers and all(author_relation(meeting, o, signer, account.name or "") == "differs" for signer in signers)
        for o in meeting.prose.claims.organisations if o.sentence == sentence and is_written_by(meeting, o))
