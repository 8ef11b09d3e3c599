"""Whom the prose makes the author of a post beside the account that signs it, with what speaks for the two being two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims._name_words import words_of
from verify.claims._reading import between
from verify.claims._values import Claim, Organisation
from verify.comparison._author_relation import author_relation
from verify.comparison._authors import is_platform, may_be_one, named_authors
from verify.comparison._bodies_left import Left, bodies_of
from verify.comparison._body_relations import bodies_relation
from verify.comparison._meeting import Meeting
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._written_by import LONGEST_CLAUSE, around_quotations, is_written_by, tells_of_the_post
from verify.languages import _concepts

Pairs = Iterator[tuple[Claim | Left, Claim, dict[str, float]]]
_TELLING = ("attribution", "writing", "post-noun")


def authors(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each body that stands in a clause of telling, with the whole post in place of its account, where it is not certainly the account's."""
    account, post = meeting.citation.account, meeting.post.passage
    name = account.name or ""
    if not name or not post.tokens:
        return
    whole = Claim(start=0, end=len(post.text), first=0, last=len(post.tokens), sentence=0)
    signers = signing_bodies(name, post.language, meeting.prose.passage.language)
    found = [body for body in _bodies(meeting, sight) if _is_telling(meeting, body)]
    relations = [_relations(meeting, body, signers, name) for body in found]
    told = sum("same" in r or "fits" in r for r in relations)
    for body, related in zip(found, relations, strict=True):
        if "same" in related or "fits" in related or _is_called_alike(meeting, body):
            continue
        yield body, whole, _of_its_clause(meeting, body) | _of_its_name(meeting, body) | {
            "differs": float("differs" in related), "unclear": float("unclear" in related), "signer unknown": float(not signers),
            "signer of a kind": float(any(s.body or s.key for s in signers)), "one kind": float(any(_kind(body) and _kind(body) == s.body for s in signers)),
            "account told": float(told), "others telling": float(len(found) - 1),
            "of the post": float(_is_named_in_the_post(meeting, body))}


def _bodies(meeting: Meeting, sight: frozenset[int]) -> Sequence[Organisation | Left]:
    """The bodies in sight, each once, by name before by kind."""
    found: list[Organisation | Left] = [b for b in bodies_of(meeting.prose) if b.sentence in sight]
    for group in ([a.body for a in named_authors(meeting)], meeting.prose.claims.organisations):
        taken = {i for b in found for i in range(b.first, b.last)}
        found += [o for o in group if o.sentence in sight and taken.isdisjoint(range(o.first, o.last))]
    return found


def _organisation(body: Organisation | Left) -> Organisation | None:
    return body.organisation if isinstance(body, Left) else body


def _kind(body: Organisation | Left) -> str | None:
    organisation = _organisation(body)
    return None if organisation is None else organisation.body


def _is_telling(meeting: Meeting, body: Organisation | Left) -> bool:
    """Whether a body stands, outside of quotations, in a clause that has a word of telling or writing."""
    prose, claims = meeting.prose.passage, meeting.prose.claims
    if any(q.first <= body.first < q.last for q in claims.quotations):
        return False
    begin, end = around_quotations(meeting.prose, *prose.clause(body.first, body.last))
    if end - begin > LONGEST_CLAUSE:
        return False
    return bool(prose.reading.cued_between(begin, end, *_TELLING)) or any(m.key in _concepts.SPEAKING for m in between(prose.reading.of("act"), begin, end))


def _is_named_in_the_post(meeting: Meeting, body: Organisation | Left) -> bool:
    organisation = _organisation(body)
    return organisation is not None and any(bodies_relation(organisation, o) in ("same", "fits") for o in meeting.post.claims.organisations)


def _relations(meeting: Meeting, body: Organisation | Left, signers: Sequence[Organisation], name: str) -> set[str]:
    organisation = _organisation(body)
    return set() if organisation is None else {author_relation(meeting, organisation, signer, name) for signer in signers}


def _is_called_alike(meeting: Meeting, body: Organisation | Left) -> bool:
    words = tuple(w for w in words_of(meeting.prose.passage.text[body.start:body.end]) if not is_platform(w))
    return bool(words) and may_be_one(words, meeting.citation.account, "")


def _of_its_clause(meeting: Meeting, body: Organisation | Left) -> dict[str, float]:
    """How surely the clause makes the body the one who writes."""
    prose, claims = meeting.prose.passage, meeting.prose.claims
    begin, end = around_quotations(meeting.prose, *prose.clause(body.first, body.last))
    cues = prose.reading.cued_between(begin, end, *_TELLING, "another")
    nearest = min((min(abs(m.first - body.last), abs(body.first - m.last)) for m in cues if m.key in _TELLING), default=_FAR)
    organisation = _organisation(body)
    return {
        "writes": float(organisation is not None and is_written_by(meeting, organisation)), "tells of the post": float(tells_of_the_post(meeting.prose, begin, end)),
        "platform": float(any(is_platform(t.text) for t in prose.tokens[begin:end])), "post noun": float(any(m.key == "post-noun" for m in cues)),
        "writing": float(any(m.key == "writing" for m in cues)), "telling": float(any(m.key == "attribution" for m in cues)), "another post": float(any(m.key == "another" for m in cues)),
        "near": float(min(nearest, _FAR)), "beside the telling": float(nearest == 0), "people": float(any(not (body.first <= p.first < body.last) for p in between(claims.people, begin, end))),
        "offices": float(any(not (body.first <= o.first < body.last) for o in between(claims.offices, begin, end))),
        "bodies": float(any(not (body.first <= o.first < body.last) for o in between(claims.organisations, begin, end))), "length": float(end - begin)}


_FAR = 12  # tokens


_JOINING = 1  # tokens between a body and its town: mairie de Murcie


def _of_its_name(meeting: Meeting, body: Organisation | Left) -> dict[str, float]:
    """How surely the body's name is one of its own, and no word for a kind of body."""
    passage, places = meeting.prose.passage, meeting.prose.claims.places
    organisation = _organisation(body)
    beside = [p for p in places if p.sentence == body.sentence and p.first <= body.last + _JOINING and body.first - _JOINING <= p.last]
    capitals = sum(t.text[:1].isupper() for t in passage.tokens[body.first:body.last])
    return {
        "name": float(isinstance(body, Left)), "known": float(organisation is not None and bool(organisation.key)), "task": float(organisation is not None and bool(organisation.portfolios)),
        "land": float(organisation is not None and bool(organisation.countries)), "town": float(any(p.is_town for p in beside)), "place": float(bool(beside)),
        "words": float(body.last - body.first), "capitals": float(capitals), "only a kind": float(organisation is not None and not (
            isinstance(body, Left) or organisation.key or organisation.portfolios or organisation.countries or beside))}
