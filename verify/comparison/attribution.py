"""Who the prose says wrote the post, against the account that signs it."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._names import same_word, script_of, words_of
from verify.claims._reading import between
from verify.claims._small_words import words_like_of
from verify.claims._values import Organisation, Place
from verify.comparison._authors import may_be_one, named_authors
from verify.comparison._meeting import Meeting
from verify.comparison._never_one import HOUSE, TIERS, is_never_one
from verify.comparison._place_left import towns_of
from verify.comparison._result import Agreed, Differs
from verify.comparison._town_names import of_two_towns, towns_of_account
from verify.comparison._two_authors import are_two_authors, is_named_nowhere, writes_in_no_language_of_theirs
from verify.comparison.organisations import _PURPOSES, bodies_relation
from verify.languages import _concepts
from verify.languages._tokens import BREAK, STOP, WORD
from verify.model import Evidence, Message
from verify.sources.registries import OfficialAccount


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
        return
    differing: dict[int, Differs] = {}  # one author a sentence, the last named: "compania Tarom"
    agreed: set[int] = set()
    for result in _authors(meeting, name, signers):
        sentence = meeting.prose.passage.sentence_at(result.article.start)
        if isinstance(result, Differs):
            differing[sentence] = result
        else:
            agreed.add(sentence)
            yield result
    yield from (result for sentence, result in differing.items() if sentence not in agreed)  # who the account is writes, not who else is named there


def _authors(meeting: Meeting, name: str, signers: Sequence[Organisation]) -> Iterator[Agreed | Differs]:
    """Each body that the prose makes the author of the post, against the account."""
    prose = meeting.prose.passage
    for organisation in meeting.prose.claims.organisations:
        if not is_written_by(meeting, organisation):
            continue
        if organisation.key and any(signer.key for signer in signers):
            theirs = [signer for signer in signers if signer.key]  # what else a registry calls JAXA's account says no more of NASA
        else:
            theirs = list(signers)
        relations = [author_relation(meeting, organisation, signer, name) for signer in theirs]
        article = prose.evidence(organisation.start, organisation.end, organisation.key or organisation.body)
        if "same" in relations:
            yield Agreed("attribution", article, None)
        elif "fits" not in relations and all(
            r == "differs" or _of_another_kind(organisation, signer) or (signer.key and "differs" in relations) for r, signer in zip(relations, theirs, strict=True)
        ) and not _named_like(meeting, organisation):
            yield _signed_by_another(meeting, article, 0.85)
    yield from _by_bare_name(meeting, signers)


def _by_no_body_of_its_own(meeting: Meeting) -> Iterator[Differs]:
    """A body as the author where no word says what the account is of, and yet it cannot be that body's."""
    if meeting.strength < _SPOKEN_OF:
        return
    prose = meeting.prose.passage
    for author in meeting.prose.claims.organisations:
        if (is_named_nowhere(meeting, author) or writes_in_no_language_of_theirs(meeting, author)) and is_written_by(meeting, author):
            yield _signed_by_another(meeting, prose.evidence(author.start, author.end, author.key or author.body), 0.8)
            return


def author_relation(meeting: Meeting, author: Organisation, signer: Organisation, name: str) -> str:
    """How a body that the prose makes the author stands to one that the account is: as `bodies_relation`, and by whose and where each is."""
    relation = bodies_relation(author, signer)
    if relation == "unclear":
        never = meeting.strength >= _SPOKEN_OF and not (signer.sentence == _GUESSED and author.body in _TOWN_HALLS) and (is_never_one(author, signer) or _of_two_lands(meeting, author, signer) or are_two_authors(meeting, author, signer))
        return "differs" if never else relation
    if relation == "differs" and author.body == signer.body and author.body in _ABROAD:
        relation = "same"  # whose it is and where it is, in whatever order
    if relation == "differs" and any(author.portfolios & group and signer.portfolios & group for group in _OFTEN_ONE):
        return "unclear"
    if relation not in ("same", "fits") or author.key or signer.key:
        return relation
    if relation == "fits" and author.body == "ministry" and author.portfolios and not signer.portfolios and signer.body in _OF_ITS_OWN_NAME:
        return "differs"  # a ministry may be called an office, but no account of an authority is called a ministry of something
    if author.body == signer.body and author.body in _ABROAD:
        ours = author.countries | {
            p.country for p in meeting.prose.claims.places
            if p.country and p.kind in ("country", "demonym") and p.sentence == author.sentence and author.first - _OWNER <= p.first < author.last}
        apart = ours - signer.countries if len(signer.countries) > 1 else ours if not ours & signer.countries else frozenset()
        return "differs" if signer.countries and apart else relation
    if author.countries and signer.countries and not author.countries & signer.countries:
        return "differs"
    if author.body == signer.body and author.body in _OF_A_TOWN:
        towns = {(p.kind, p.key) for p in meeting.prose.claims.places if _is_spelt(meeting, p) and p.is_town and author.first - 2 < p.last and p.first < author.last + 3 and p.sentence == author.sentence}
        theirs = {(p.kind, p.key) for p in towns_of_account(name, meeting.post.passage.language, meeting.prose.passage.language, adjectives=False).written}
        if (towns and theirs and not towns & theirs) or of_two_towns(meeting, author, name):
            return "differs"
    return relation


def _is_spelt(meeting: Meeting, place: Place) -> bool:
    """Whether a place's name is spelt by its sound: Chinese has one name for San Diego and Santiago."""
    token = meeting.prose.passage.tokens[place.first]
    return token.kind == WORD or "\u30a1" <= token.text[:1] <= "\u30ff"


_SPOKEN_OF = 3.0  # strength from which the prose surely speaks of this post, and not of another that somebody wrote


def _of_two_lands(meeting: Meeting, author: Organisation, signer: Organisation) -> bool:
    """Whether a region's or town's government, by the town beside it, lies in none of the countries that the account is of."""
    if author.body not in TIERS or not signer.countries or author.key or signer.key:
        return False
    prose = meeting.prose
    here = [p for p in prose.claims.places if p.country and (p.is_town or p.kind in ("country", "demonym")) and p.sentence == author.sentence and -3 <= p.first - author.last <= 3]
    return bool(here) and all(p.country not in signer.countries for p in here) and not author.countries & signer.countries


# What one ministry often has together, so that a newspaper may call it by either: Infrastrutture e Trasporti.
_OFTEN_ONE = tuple(frozenset(group.split()) for group in (
    "transport infrastructure public-works railways aviation shipping housing urban-development communications digital", "agriculture fisheries food forestry livestock irrigation land",
    "education science research", "economy finance budget planning", "labour social-affairs family women", "interior security emergencies",
    "energy oil mining nuclear-energy", "environment climate nature-conservation water", "culture heritage", "sport youth", "industry trade economy"))
_OF_ITS_OWN_NAME = frozenset(("authority", "agency"))
_OWNER = 4  # words before an embassy in which its country stands: Çin'in Ankara Büyükelçiliği
_ABROAD = frozenset(("embassy", "consulate", "high-commission", "permanent-mission"))
_OF_A_TOWN = frozenset("zoo university hospital municipality city-council airport police fire-service".split())


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
    return organisation.body in _NEVER_OF_STATE and (signer.body == "ministry" or signer.body in _PURPOSES) and signer.body not in _NEVER_OF_STATE


_FIELDS = {  # what a firm of a state is for, by which alone its account may be called
    "railway-company": frozenset(("railways", "transport")), "airline": frozenset(("aviation", "transport")),
    "power-company": frozenset(("energy", "electricity", "nuclear-energy")),
}
_NEVER_OF_STATE = frozenset("railway-company airline power-company newspaper news-agency trade-union party club church mosque zoo".split())


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
        if not is_written_by(meeting, body) or not _tells_the_same(meeting, body.sentence) or may_be_one(author.words, account, meeting.citation.text):
            continue
        begin, end = prose.clause(body.first, body.last)
        claims = meeting.prose.claims
        if any(not (body.first <= c.first < body.last) for group in (claims.organisations, claims.offices) for c in between(group, begin, end)):
            continue
        article = prose.evidence(body.start, body.end)
        yield _signed_by_another(meeting, article, 0.78)


def _has_a_task(signer: Organisation) -> bool:
    """Whether a body is one of a state's or a science's that goes by its task, not by a brand."""
    return signer.body is not None and (bool(signer.portfolios) or signer.body in _PURPOSES or signer.body in _TASKED)


_TASKED = frozenset("ministry institute agency environment-agency health-agency food-agency regulator geological-survey observatory office".split())
_SAME_NEWS = 1.2
_CARRIES_ON = 4.4


def _tells_the_same(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence tells what this post tells, or goes on about it: what another body wrote elsewhere is no author of this post."""
    if sentence not in meeting.aligned:
        return False
    if meeting.score_without(sentence, "name", "organisation", "body", "country", "word") >= _SAME_NEWS:
        return True
    begin, end = meeting.prose.passage.sentence_tokens(sentence)
    return bool(meeting.prose.passage.reading.cued_between(begin, end, "pronoun")) and meeting.scores.get(sentence - 1, 0.0) >= _CARRIES_ON


@functools.lru_cache(maxsize=2_000)  # an archive has few accounts and many posts
def signing_bodies(name: str, *languages: str) -> tuple[Organisation, ...]:
    """The bodies that an account's name stands for, read in the post's and the prose's language and in English."""
    from verify.claims import read_claims

    found: list[Organisation] = []
    for language in dict.fromkeys((*languages, "en")):
        read = read_claims(name, language, "post")
        named = frozenset(p.country for p in read.claims.places if p.country and p.kind in ("country", "demonym"))
        bodies = read.claims.organisations or _by_words_of_accounts(read) or _of_an_office(read) or _of_a_town(read) or _by_purpose(read) or _house_in_a_town(read)
        if len(bodies) == 1 and (not bodies[0].countries or bodies[0].body in _ABROAD):
            bodies = (dataclasses.replace(bodies[0], countries=named),)  # "Ministry of Education, Science and Sport of Lithuania"
        found.extend(_of_its_home(o, language) for o in bodies)
        if found:
            break
    # A name may end with the body that its own belongs to: "Ministry of Health, Government of India"
    inner = [o for o in found if not any(other is not o and other.body in _concepts.BODY_CONTAINS.get(o.body or "", ()) for other in found)]
    return tuple(inner or found)


def _of_its_home(body: Organisation, language: str) -> Organisation:
    """A body of state whose name says no country: it is of one where its name's language is that of the state."""
    if body.countries or body.body not in _OF_STATE or language not in _concepts.HOMES:
        return body
    return dataclasses.replace(body, countries=frozenset(_concepts.HOMES[language]))


_OF_STATE = frozenset("ministry government parliament police tax-office customs statistics-office army navy air-force supreme-court constitutional-court".split())


def _registered(official: OfficialAccount | None, *languages: str) -> tuple[Organisation, ...]:
    """The body whose account it is after a registry, of the country that the registry says."""
    if official is None or not official.of:
        return ()
    country = frozenset({official.country}) if official.country else frozenset()
    return tuple(dataclasses.replace(body, countries=body.countries or country) for body in signing_bodies(official.of, *languages))


# The bodies whose accounts go by the office of their head: "Préfet du Bas-Rhin".
_BODIES_OF_OFFICES = {"prefect": "prefecture", "mayor": "municipality", "minister": "ministry", "ambassador": "embassy", "high-commissioner": "high-commission"}


def _of_an_office(read: Read) -> tuple[Organisation, ...]:
    """The body that an account is of which goes by an office alone, and by nobody's name."""
    offices = [o for o in read.claims.offices if o.key in _BODIES_OF_OFFICES]
    if len(offices) != 1 or offices[0].modifiers or read.claims.people or (offices[0].key == "minister" and not offices[0].portfolios):
        return ()
    office = offices[0]
    return (Organisation(
        start=office.start, end=office.end, first=office.first, last=office.last, sentence=0, body=_BODIES_OF_OFFICES[office.key], portfolios=office.portfolios,
        countries=office.countries),)


def _by_words_of_accounts(read: Read) -> tuple[Organisation, ...]:
    """The body that an account is of by a word that says so only in a name: "Tyne Film Festival", "Athletics Kenya". In prose a festival is what takes place."""
    given = read.passage.reading.of("given-name")
    found = [m for m in read.passage.reading.of("account-body") if not any(g.last == m.first for g in given)][:1]
    return tuple(Organisation(start=m.start, end=m.end, first=m.first, last=m.last, sentence=0, body=m.key) for m in found)


def _of_a_town(read: Read) -> tuple[Organisation, ...]:
    """The town hall that an account is of which only says that it is a town's: "Stadt Freiburg", "City of York"."""
    town = next((m for m in read.passage.reading.of("thing") if m.key == "town"), None)
    places = [p for p in read.claims.places if p.is_town]
    if town is None or len(places) != 1 or read.claims.people:
        return ()
    return (Organisation(start=town.start, end=town.end, first=town.first, last=town.last, sentence=0, body="municipality"),)


def _house_in_a_town(read: Read) -> tuple[Organisation, ...]:
    """What an account is of whose name has a town and no word that is known: "TU Eindhoven". No ministry and no embassy goes by a town."""
    places = read.claims.places
    if read.claims.people or read.claims.offices or len(places) != 1 or not towns_of(places[0]) or places[0].kind != "city" or read.passage.reading.numbers:
        return ()
    place = places[0]
    return (Organisation(start=place.start, end=place.end, first=place.first, last=place.last, sentence=0, body=HOUSE),)


_GUESSED = -1  # in place of a sentence: no word says what the account is of, as in "Digital Foundry" and in a town's "Visit Brno"
_TOWN_HALLS = frozenset(("municipality", "city-council"))


def _by_purpose(read: Read) -> tuple[Organisation, ...]:
    """A ministry that calls its account only by what it is for: "Salud México"."""
    purposes = read.passage.reading.of("portfolio")
    if not purposes:
        return ()
    countries = frozenset(p.country for p in read.claims.places if p.country)
    if {m.key for m in purposes} == {"urban-development"} and any(p.is_town and p.first >= purposes[-1].last for p in read.claims.places):
        whole = purposes[0]  # Ville de Marseille
        return (Organisation(start=whole.start, end=whole.end, first=whole.first, last=whole.last, sentence=0, body="municipality", countries=countries),)
    return (Organisation(
        start=purposes[0].start, end=purposes[-1].end, first=purposes[0].first, last=purposes[-1].last, sentence=_GUESSED, body="ministry",
        portfolios=frozenset(m.key for m in purposes), countries=countries),)


def is_written_by(meeting: Meeting, organisation: Organisation) -> bool:
    """Whether the organisation's clause, or the one that a comma joins to it, says that it wrote or published this post."""
    if organisation.sentence not in meeting.within or (organisation.body in _PRESS and not _is_of_the_press(meeting)):
        return False
    prose = meeting.prose.passage
    begin, end = prose.clause(organisation.first, organisation.last)
    if end - begin > LONGEST_CLAUSE:
        return False
    if tells_of_the_post(meeting.prose, begin, end) or _is_whose_post_it_is(meeting.prose, organisation, begin, end):
        return True
    wider_begin, wider_end = around_quotations(meeting.prose, begin, end)
    if (begin, end) != (wider_begin, wider_end) and wider_end - wider_begin <= LONGEST_CLAUSE and tells_of_the_post(
        meeting.prose, wider_begin, wider_end, verb=True, acts=False
    ):
        return True
    if _speaks_its_words(meeting, organisation, begin, end):
        return True
    tokens = prose.tokens
    if end + 1 < len(tokens) and tokens[end].text in (",", "\u060c", "\uff0c", "\u3001"):
        _, following = prose.clause(end + 1, end + 2)
        opens = prose.reading.cued_between(end + 1, end + 3, "attribution")
        if not opens and not _names_another(meeting, end + 1, following) and not _is_of_the_news(meeting, organisation):
            return tells_of_the_post(meeting.prose, end + 1, following, told=False)
    return False


def _is_of_the_press(meeting: Meeting) -> bool:
    """Whether an account is a newspaper's or a broadcaster's: what else a newspaper "writes" is what it read in somebody's post."""
    name = meeting.citation.account.name or ""
    return any(signer.body in _PRESS for signer in signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language))


def _is_whose_post_it_is(read: Read, organisation: Organisation, begin: int, end: int) -> bool:
    """Whether a body owns the post by grammar alone: "Bochum Belediyesi paylaşımında", "в дописі Кабінету Міністрів", with no word between but "of"."""
    prose = read.passage
    found = prose.reading.cued_between(begin, end, "post-noun", "another")
    if any(m.key == "another" and not prose.is_dated(m.start, m.end) for m in found):
        return False
    of = words_like_of(prose.reading)
    owner_first = bool((prose.reading.words or {}).get("postpositions"))
    return any(
        organisation.last == m.first if owner_first else m.last <= organisation.first and all(i in of for i in range(m.last, organisation.first))
        for m in found if m.key == "post-noun")


def _is_of_the_news(meeting: Meeting, organisation: Organisation) -> bool:
    """Whether the post names a body itself: "together with the University of Cyprus, the island's antiquities service wrote on X"."""
    return any(organisation.body == o.body and organisation.key == o.key and bodies_relation(organisation, o) in ("same", "fits") for o in meeting.post.claims.organisations)


def _speaks_its_words(meeting: Meeting, organisation: Organisation, begin: int, end: int) -> bool:
    """Whether a clause makes a body say a quotation that is the post's: "…", recalls the army. The post itself may quote whom it names."""
    from verify.comparison._rendered import is_of_the_post

    prose, claims = meeting.prose.passage, meeting.prose.claims
    quoted = [q for q in claims.quotations if q.sentence == organisation.sentence and q.sentence in meeting.within]
    if not quoted or any(q.first <= organisation.first < q.last for q in quoted):
        return False
    outside = [p for p in between(claims.people, *prose.sentence_tokens(organisation.sentence)) if not any(q.first <= p.first < q.last for q in quoted)]
    relayed = _passes_it_on(meeting.prose, organisation)
    if (outside and not relayed) or any(bodies_relation(organisation, o) in ("same", "fits") for o in meeting.post.claims.organisations):
        return False
    spoken = prose.reading.cued_between(begin, end, "attribution", "writing") or any(
        m.key in _concepts.SPEAKING for m in between(prose.reading.of("act"), begin, end))
    return (bool(spoken) or relayed) and not prose.reading.cued_between(begin, end, "another") and any(is_of_the_post(meeting, q) for q in quoted)


def _passes_it_on(read: Read, organisation: Organisation) -> bool:
    """Whether words like "quoted by" stand before a body that is no newspaper: whoever spoke, it is the one that published what he said."""
    of = words_like_of(read.passage.reading)
    before = read.passage.reading.cued_between(max(organisation.first - _TO_BODY, 0), organisation.first, "relayed")
    near = any(m.last <= organisation.first and organisation.first - m.last <= 1 + sum(i in of for i in range(m.last, organisation.first)) for m in before)
    return near and organisation.body not in _PRESS


_TO_BODY = 6  # tokens from "quoted by" to the body
_PRESS = frozenset(("newspaper", "news-agency", "broadcaster"))


@kept
def around_quotations(read: Read, begin: int, end: int) -> tuple[int, int]:
    """A clause with what goes on behind a bracket or a quotation in it, and with the verb that a word like "however" parts from it."""
    prose = read.passage
    tokens = prose.tokens
    if begin >= 2 and tokens[begin - 1].kind == WORD:
        begin, _ = prose.clause(begin - 2, begin - 1)
    while end < len(tokens):
        behind = next((q.last for q in between(read.claims.quotations, end, end + 3) if q.last - q.first <= LONGEST_CLAUSE), None)
        if behind is None and tokens[end].text in _BRACKETS:
            behind = next((i for i in range(end, min(end + 8, len(tokens))) if tokens[i].text == _BRACKETS[tokens[end].text]), None)
        if behind is None or behind + 1 >= len(tokens) or tokens[end].kind == STOP:
            break
        position = behind
        while position < len(tokens) and tokens[position].kind in (BREAK, STOP) and position < behind + 2:
            position += 1
        if position >= len(tokens) or tokens[position].text[:1].isupper() or prose.sentence_at(tokens[position].start) != prose.sentence_at(tokens[begin].start):
            break
        _, end = prose.clause(position, position + 1)
    return begin, end


_BRACKETS = {"(": ")", "（": "）"}
LONGEST_CLAUSE = 60  # tokens: a page whose stops are lost has no clauses


@kept
def tells_of_the_post(read: Read, begin: int, end: int, told: bool = True, verb: bool = False, acts: bool = True) -> bool:
    """Whether the tokens `[begin, end)` speak of the post and of writing it, or (where `told`) of telling something in it.

    With `verb` the name of the platform alone ("on X") is no writing; without `acts` only the words of attribution are telling.
    """
    prose = read.passage
    found = prose.reading.cued_between(begin, end, "post-noun", "writing", "attribution", "another")
    posts = [m for m in found if m.key == "post-noun"]
    told_from = min((m.last for m in found if m.key == "attribution"), default=end)
    others = [m for m in found if m.key == "another" and not prose.is_dated(m.start, m.end)]
    if any(m.first < told_from or any(p.first >= m.first for p in posts) for m in others):
        return False  # what is told behind "said that" may well be of another time
    written = [m for m in found if m.key == "writing"]
    verbs = [m for m in written if not any(p.first <= m.first and m.last <= p.last for p in posts)]
    spoken = acts and any(m.key in _concepts.SPEAKING for m in between(prose.reading.of("act"), begin, end))
    telling = told and (spoken or any(m.key == "attribution" for m in found))
    if posts:
        return bool(verbs if verb else written) or telling
    return telling and bool(written)  # "said on Twitter": the words for writing hold the platform


def _names_another(meeting: Meeting, begin: int, end: int) -> bool:
    """Whether the tokens name a body, person, country or capital of their own, which then is the one that writes."""
    claims = meeting.prose.claims
    return any(between(group, begin, end) for group in (claims.organisations, claims.people, claims.places))


def of_another_author(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence names a body as the one who writes that certainly is not the account's: then it speaks of another post, or wrongly of this one."""
    account = meeting.citation.account
    languages = (meeting.post.passage.language, meeting.prose.passage.language)
    signers = signing_bodies(account.name, *languages) if account.name else ()
    return any(
        signers and all(author_relation(meeting, o, signer, account.name or "") == "differs" for signer in signers)
        for o in meeting.prose.claims.organisations if o.sentence == sentence and is_written_by(meeting, o))
