"""Whom the prose makes the author of a post beside the account that signs it, with what speaks for the two being two."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence, Set

from verify._later import later
from verify.claims import Read, read_claims
from verify.claims._kept import kept
from verify.claims._name_words import words_of
from verify.claims._passage import Passage
from verify.claims._platform_words import is_platform
from verify.claims._reading import between
from verify.claims._spelling import romanise
from verify.claims._values import Claim, Organisation
from verify.claims.sites import find_sites
from verify.comparison._anchors import nearness
from verify.comparison._author_relation import author_relation
from verify.comparison._authors import may_be_one, named_authors
from verify.comparison._bodies_left import Left, bodies_of
from verify.comparison._body_relations import bodies_relation, tells_apart
from verify.comparison._meeting import Meeting
from verify.comparison._never_one import TIERS
from verify.comparison._place_relations import may_be_two, meets
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._slots_of_bodies import is_spoken_to
from verify.comparison._whole_bodies import Whole, whole_bodies, whole_name
from verify.comparison._whole_relations import meeting_parts, oneness
from verify.comparison._written_by import (
    LONGEST_CLAUSE,
    around_quotations,
    clause_with_its_day,
    is_written_by,
    tells_of_the_post,
)
from verify.languages import _concepts
from verify.languages._tokens import BREAK

with later:
    from verify.claims._sounds import apart
    from verify.claims._town_adjectives import town_of_name
    from verify.comparison._heard import is_heard
    from verify.comparison._town_names import towns_of_account

Pairs = Iterator[tuple[Claim | Left | Whole, Claim, dict[str, float]]]
_OWN = ("organisation",)  # what an author and a post do not have in common by telling one thing
_TELLING = ("attribution", "writing", "post-noun")


def authors(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each body that stands in a clause of telling, with the whole post in place of its account, where it is not certainly the account's."""
    account, post = meeting.citation.account, meeting.post.passage
    name = account.name or ""
    if not name or not post.tokens:
        return
    whole = Claim(start=0, end=len(post.text), first=0, last=len(post.tokens), sentence=0)
    signers = signing_bodies(name, post.language, meeting.prose.passage.language)
    found = [body for body in _bodies(meeting, sight) if _is_telling(meeting, body) and not _is_where_posts_stand(meeting.prose, body)]
    relations = [_relations(meeting, body, signers, name) | _relations_of_whole(meeting, body, signers, name) for body in found]
    told = sum("same" in r or "fits" in r for r in relations)
    clauses = [_told_in(meeting, body) for body in found]
    its_own = [clause for body, clause, r in zip(found, clauses, relations, strict=True) if ("same" in r or "fits" in r) and _tells_itself(meeting.prose, body)]
    for body, told_in, related in zip(found, clauses, relations, strict=True):
        one_kind = "same" in related or "fits" in related
        if (one_kind and not _is_of_another_town(meeting, body, signers, name)) or _is_called_alike(meeting, body, bool(signers), one_kind) or _is_of_its_town(meeting, body):
            continue
        if not one_kind and any(_overlap(told_in, own) for own in its_own):
            continue  # who the account is tells it, whoever else is named there
        clause = _of_its_clause(meeting, body, *told_in)
        of_its_name = _of_its_name(meeting, body) | (dict.fromkeys(("town", "place"), 1.0) | {"only a kind": 0.0} if one_kind else {})
        yield body, whole, clause | of_its_name | _of_both_names(_whole_name(meeting, body), _names_of_account(meeting)) | {
            "near the same": nearness(meeting, body, whole, _OWN),
            "differs": float("differs" in related), "writes and differs": clause["writes"] * ("differs" in related), "unclear": float("unclear" in related), "signer unknown": float(not signers),
            "signer of a kind": float(any(s.body or s.key for s in signers)), "one kind": float(any(_kind(body) and _kind(body) == s.body for s in signers)),
            "account told": float(told - one_kind), "others telling": float(len(found) - 1),
            "of the post": float(not one_kind and _is_named_in_the_post(meeting, body))}


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _bodies(meeting: Meeting, sight: frozenset[int]) -> Sequence[Organisation | Left | Whole]:
    """The bodies in sight, each once, by name before by kind."""
    found: list[Organisation | Left | Whole] = [b for b in bodies_of(meeting.prose) if b.sentence in sight]
    for group in ([a.body for a in named_authors(meeting)], meeting.prose.claims.organisations, whole_bodies(meeting.prose), _places_that_speak(meeting.prose)):
        taken = {i for b in found for i in range(b.first, b.last)}
        found += [o for o in group if o.sentence in sight and taken.isdisjoint(range(o.first, o.last))]
    return found


@kept
def _places_that_speak(read: Read) -> Sequence[Organisation]:
    """Towns and ports by that word and their name, which stand for their town hall or port authority: the city of Fukuoka wrote."""
    found = []
    for site in find_sites(read):
        if site.kind in _SPEAKING and site.place is not None:
            place = site.place
            found.append(Organisation(
                start=place.start, end=place.end, first=place.first, last=place.last, sentence=place.sentence, body=_SPEAKING[site.kind],
                countries=frozenset((place.country,)) if place.country else frozenset()))
    return tuple(found)


_SPEAKING = {"town": "municipality", "port": "port-authority"}


def _organisation(body: Organisation | Left | Whole) -> Organisation | None:
    return body.organisation if isinstance(body, Left) else body.body if isinstance(body, Whole) else body


def _kind(body: Organisation | Left | Whole) -> str | None:
    organisation = _organisation(body)
    return None if organisation is None else organisation.body


def _is_telling(meeting: Meeting, body: Organisation | Left | Whole) -> bool:
    """Whether a body stands, outside of quotations, in a clause that has a word of telling or writing."""
    prose, claims = meeting.prose.passage, meeting.prose.claims
    if any(q.first <= body.first < q.last for q in claims.quotations):
        return False
    begin, end = _told_in(meeting, body)
    if end - begin > LONGEST_CLAUSE or is_spoken_to(prose, body.first, body.last):
        return False
    return bool(prose.reading.cued_between(begin, end, *_TELLING, "relayed")) or any(m.key in _concepts.SPEAKING for m in between(prose.reading.of("act"), begin, end))


def _tells_itself(read: Read, body: Organisation | Left | Whole) -> bool:
    """Whether a word of telling stands in a body's own clause, and not only in one that is read with it: the commission agreed, as the embassy wrote on X."""
    return bool(read.passage.reading.cued_between(*clause_with_its_day(read, body.first, body.last), *_TELLING))


def _is_where_posts_stand(read: Read, body: Organisation | Left | Whole) -> bool:
    """Whether a body's words are those for where it was posted: 페이스북에서."""
    written = {i for m in read.passage.reading.cued_between(body.first, body.last, "writing", "post-noun") for i in range(m.first, m.last)}
    return written.issuperset(range(body.first, body.last))


def _told_in(meeting: Meeting, body: Organisation | Left | Whole) -> tuple[int, int]:
    """The clause of a body: with what goes on around a quotation, around commas that only enclose the name, and in a "which" behind it."""
    prose = meeting.prose.passage
    tokens = prose.tokens
    begin, end = clause_with_its_day(meeting.prose, body.first, body.last)
    sentence_begin, sentence_end = prose.sentence_tokens(body.sentence)
    enclosed = begin > sentence_begin and end < sentence_end and tokens[begin - 1].kind == tokens[end].kind == BREAK
    if enclosed and end - begin <= _APPOSED + body.last - body.first:
        begin, end = prose.clause(max(begin - 2, sentence_begin), end)[0], prose.clause(end, min(end + 2, sentence_end))[1]  # the port operator, Cornelder, said
    elif end + 1 < sentence_end and tokens[end].kind == BREAK and end - begin <= _APPOSED + body.last - body.first:
        end = prose.clause(end + 1, end + 2)[1]  # the ministry, which announced it on X
    return around_quotations(meeting.prose, begin, end)


_APPOSED = 3  # tokens beside a name that only say what it is


def _is_named_in_the_post(meeting: Meeting, body: Organisation | Left | Whole) -> bool:
    organisation = _organisation(body)
    return organisation is not None and any(bodies_relation(organisation, o) in ("same", "fits") for o in meeting.post.claims.organisations)


def _relations(meeting: Meeting, body: Organisation | Left | Whole, signers: Sequence[Organisation], name: str) -> set[str]:
    organisation = _organisation(body)
    return set() if organisation is None else {author_relation(meeting, organisation, signer, name) for signer in signers}


def _relations_of_whole(meeting: Meeting, body: Organisation | Left | Whole, signers: Sequence[Organisation], name: str) -> set[str]:
    """How the body stands to the account in whose name a bare name stands: "Onassis" of the Onassis Stichting."""
    whole = _whole_name(meeting, body) if isinstance(body, Left) else None
    return set() if whole is None or whole.body is None else {author_relation(meeting, whole.body, signer, name) for signer in signers} & {"same", "fits"}


def _is_called_alike(meeting: Meeting, body: Organisation | Left | Whole, known: bool, of_one_kind: bool = False) -> bool:
    """Whether a body's name may be the account's. A land or kind in common makes two names one, but where what the account is of is `known` and the body of a kind like no other.

    Of two that are `of_one_kind`, and of two towns, only what else they are called may make them one.
    """
    passage = meeting.prose.passage
    lands = {i for p in meeting.prose.claims.places if p.kind in ("country", "demonym") for i in range(p.first, p.last)}
    kinds = {i for m in between(passage.reading.of("body"), body.first, body.last) for i in range(m.first, m.last)}
    organisation = _organisation(body)
    known = known and organisation is not None and (tells_apart(organisation) or organisation.body in _OF_HEADS)
    own = _without(passage, body, lands | kinds if known or of_one_kind else frozenset())
    if not own and not of_one_kind:
        own = _without(passage, body, lands) or [passage.text[body.start:body.end]]
    words = tuple(w for text in own for w in words_of(text) if not is_platform(w))
    if isinstance(body, Left):  # the Norwegian Nobel Institute: the name stands beside the word for its kind
        of_kinds = {w for i in kinds for w in words_of(passage.tokens[i].text)}
        words += tuple(w for w in words_of(body.name) if w not in of_kinds and w not in words)
    return bool(words) and may_be_one(words, meeting.citation.account, "")


def _is_of_another_town(meeting: Meeting, body: Organisation | Left | Whole, signers: Sequence[Organisation], name: str) -> bool:
    """Whether a house of the account's kind is called by a town of which neither the account nor the post knows, though they tell another: the Warsaw university, Uniwersytet Jagielloński in Kraków."""
    organisation = _organisation(body)
    if organisation is None or organisation.key or organisation.body not in _OF_TOWNS or not any(s.body == organisation.body for s in signers):
        return False
    languages = (meeting.post.passage.language, meeting.prose.passage.language)
    adjective = town_of_name(meeting.prose.passage, organisation)
    whole = _whole_name(meeting, body)
    first, last = (organisation.first, organisation.last) if whole is None else (min(whole.first, organisation.first), max(whole.last, organisation.last))
    ours = [adjective] if adjective is not None else [
        p for p in meeting.prose.claims.places if p.is_town and not p.locative and p.sentence == organisation.sentence and first - _JOINING <= p.first and p.last <= last + _FURTHER]
    towns = towns_of_account(name, *languages)
    theirs = [*towns.written, *towns.adjectives, *(p for p in meeting.post.claims.places if p.is_town)]
    return bool(ours and theirs) and all(may_be_two(a, b) for a in ours for b in theirs) and not any(is_heard(meeting.post, (meeting.prose.passage.text[p.start:p.end],), None) for p in ours)


_OF_TOWNS = frozenset("university hospital museum library archive theatre orchestra zoo aquarium botanical-garden observatory research-station airport port-authority fire-service police prosecutor-office court club school".split())


def _is_of_its_town(meeting: Meeting, body: Organisation | Left | Whole) -> bool:
    """Whether a town, region or government is called by the place that the account is of, in whatever signs: 福岡市, the city of Fukuoka."""
    if not isinstance(body, Organisation) or body.body not in TIERS:
        return False
    name, languages = meeting.citation.account.name or "", (meeting.post.passage.language, meeting.prose.passage.language)
    theirs = [p for language in dict.fromkeys(languages) for p in read_claims(name, language, "post").claims.places]
    ours = [p for p in meeting.prose.claims.places if p.sentence == body.sentence and p.first <= body.last + _FURTHER and body.first - _JOINING <= p.last]
    if any(meets(a, b) for a in ours for b in theirs):
        return True
    towns = [romanise(meeting.prose.passage.text[p.start:p.end]) for p in ours]
    return any(apart(town, romanise(word)[:len(town)]) <= _HEARD for town in towns for word in name.split())  # 후쿠오카시 ends with "city"


_HEARD = 0.35  # by ear, up to which a word may begin with a town's name
_FURTHER = 2  # tokens from a word like "government" to its place: of the
_OF_HEADS = frozenset(("prime-minister-office", "presidency"))


def _without(passage: Passage, body: Organisation | Left | Whole, tokens: Set[int]) -> list[str]:
    """The runs of a body's words that are none of some tokens, as written."""
    kept_ones = [i for i in range(body.first, body.last) if i not in tokens]
    runs = [[i for _, i in run] for _, run in itertools.groupby(enumerate(kept_ones), key=lambda placed: placed[1] - placed[0])]
    return [passage.text[passage.tokens[run[0]].start:passage.tokens[run[-1]].end] for run in runs]


def _of_its_clause(meeting: Meeting, body: Organisation | Left | Whole, begin: int, end: int) -> dict[str, float]:
    """How surely the clause of the tokens `[begin, end)` makes the body the one who writes."""
    prose, claims = meeting.prose.passage, meeting.prose.claims
    cues = prose.reading.cued_between(begin, end, *_TELLING, "another")
    nearest = min((min(abs(m.first - body.last), abs(body.first - m.last)) for m in cues if m.key in _TELLING), default=_FAR)
    organisation = _organisation(body)
    return {
        "writes": float(organisation is not None and is_written_by(meeting, organisation)), "tells of the post": float(tells_of_the_post(meeting.prose, begin, end)),
        "platform": float(any(is_platform(t.text) for t in prose.tokens[begin:end])), "post noun": float(any(m.key == "post-noun" for m in cues)),
        "writing": float(any(m.key == "writing" for m in cues)), "telling": float(any(m.key == "attribution" for m in cues)), "relayed": float(bool(prose.reading.cued_between(begin, end, "relayed"))), "another post": float(any(m.key == "another" for m in cues)),
        "near": float(min(nearest, _FAR)), "beside the telling": float(nearest == 0), "people": float(any(not (body.first <= p.first < body.last) for p in between(claims.people, begin, end))),
        "offices": float(any(not (body.first <= o.first < body.last) for o in between(claims.offices, begin, end))),
        "bodies": float(any(not (body.first <= o.first < body.last) for o in between(claims.organisations, begin, end))), "length": float(end - begin)}


_FAR = 12  # tokens


_JOINING = 1  # tokens between a body and its town: mairie de Murcie


def _of_its_name(meeting: Meeting, body: Organisation | Left | Whole) -> dict[str, float]:
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


def _whole_name(meeting: Meeting, body: Organisation | Left | Whole) -> Whole | None:
    """A body by its whole name."""
    return next((w for w in whole_bodies(meeting.prose) if w.first < body.last and body.first < w.last), None)


@kept
def _names_of_account(meeting: Meeting) -> Sequence[Whole]:
    """The account's whole name, as the languages of both sides read it."""
    name = meeting.citation.account.name or ""
    reads = [read_claims(name, language, "post") for language in dict.fromkeys((meeting.post.passage.language, meeting.prose.passage.language))]
    return tuple(whole_name(read) for read in reads if read.passage.tokens)


def _of_both_names(ours: Whole | None, names: Sequence[Whole]) -> dict[str, float]:
    """How far a body's whole name and the account's may be one's, and where they part."""
    if ours is None:
        return {"whole": 0.0}

    def said(one: Whole, *kinds: str) -> frozenset[object]:
        return frozenset(value for kind, value in one.meanings if kind in kinds)

    def part(*kinds: str) -> bool:
        return all(said(n, *kinds).isdisjoint(said(ours, *kinds)) for n in names) and bool(said(ours, *kinds)) and any(said(n, *kinds) for n in names)

    return {
        "whole": 1.0, "one": max((oneness(ours, n) for n in names), default=0.0), "common": max((meeting_parts(ours, n) for n in names), default=0.0),
        "fields part": float(part("portfolio")), "lands part": float(part("land")), "towns part": float(part("city")), "bare": float(not ours.parts),
        "kind known": float(ours.body is not None), "kinds part": float(ours.body is not None and any(n.body is not None for n in names) and all(
            n.body is None or bodies_relation(ours.body, n.body) == "differs" for n in names)),
        "account kind known": float(any(n.body is not None for n in names)), "sure": float(ours.sure), "parts": float(min(ours.parts, _MANY_PARTS))}


_MANY_PARTS = 4
