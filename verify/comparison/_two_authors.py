"""Bodies that are certainly not whose account it is, though their kinds alone would not tell: by their lands, the language of the post, or their names."""

from __future__ import annotations

from verify.claims import read_claims
from verify.claims._name_words import words_of
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Organisation
from verify.comparison._authors import may_be_one
from verify.comparison._body_relations import is_international
from verify.comparison._lands import all_lie_apart
from verify.comparison._meeting import Meeting
from verify.languages import _concepts

# Bodies of one land, which speak its languages; an embassy, an army or a broadcaster has accounts in many.
_OF_A_LAND = frozenset("university hospital customs tax-office police".split())
# What ministries that speak to the world are for.
_TO_THE_WORLD = frozenset("foreign-affairs european-affairs tourism defence information trade development-cooperation".split())
_MOST_LANDS = 5  # of a language that bodies of other lands do not write in
_SPACE_AGENCIES = frozenset("nasa esa roscosmos isro jaxa cnsa".split())
_OF_SPACE = frozenset("space science research".split())
_OF_TOWNS = frozenset("municipality city-council".split())
_OF_A_STATE = frozenset("authority regulator".split())
_BESIDE = 3  # tokens between a body and its land


def are_two_authors(meeting: Meeting, author: Organisation, signer: Organisation) -> bool:
    """Whether a body of the prose and one that an account's name stands for cannot be one, where neither contains the other."""
    return (
        _is_of_another_land(author, signer) or _is_no_space_agency(author, signer) or _is_a_firm_of_its_own(meeting, author, signer)
        or _is_of_the_state(meeting, author, signer) or _is_of_many_states(author, signer))


def _is_of_another_land(author: Organisation, signer: Organisation) -> bool:
    """Whether a ministry of one land is made the author of what a house of another signs: the Greek ministry of culture, the École française d'Athènes."""
    return author.body == "ministry" and bool(author.portfolios) and bool(author.countries and signer.countries) and all_lie_apart(author.countries, signer.countries) and not (
        signer.key or author.portfolios & _TO_THE_WORLD)


def _is_of_many_states(author: Organisation, signer: Organisation) -> bool:
    """Whether an organisation of many states is made the author of what a body of one of them signs: Europol, the Romanian police."""
    return bool(author.key) and is_international(author.key or "") and not signer.key and bool(signer.countries) and signer.body in _OF_A_LAND | {"ministry", "army", "navy"}


def _is_no_space_agency(author: Organisation, signer: Organisation) -> bool:
    """Whether one is a space agency by its name, and the other a ministry for something else."""
    return any(
        one.key in _SPACE_AGENCIES and other.body == "ministry" and bool(other.portfolios) and other.portfolios.isdisjoint(_OF_SPACE)
        for one, other in ((author, signer), (signer, author)))


def _is_a_firm_of_its_own(meeting: Meeting, author: Organisation, signer: Organisation) -> bool:
    """Whether a railway is named by what no ministry is called: Infrabel, where the ministry of transport signs; "the railways" may be a ministry's."""
    if author.body != "railway-company" or signer.body != "ministry" or "railways" in signer.portfolios or "transport" not in signer.portfolios:
        return False
    prose = meeting.prose.passage
    if (prose.reading.words or {}).get("nouns-capitalised"):
        return False
    named = [t.text for t in prose.tokens[author.first:author.last] if t.text[:1].isupper()]
    places = {i for p in meeting.prose.claims.places for i in range(p.first, p.last)}
    return bool(named) and author.last == author.first + 1 and author.first not in places and author.first != prose.sentence_tokens(author.sentence)[0]


def _is_of_the_state(meeting: Meeting, author: Organisation, signer: Organisation) -> bool:
    """Whether an authority by its full name, in the language of the account, is made the author of what a town hall signs: the National Transport Authority."""
    prose = meeting.prose.passage
    if prose.language != meeting.post.passage.language or signer.body not in _OF_TOWNS or author.body not in _OF_A_STATE or not author.portfolios:
        return False
    if (prose.reading.words or {}).get("nouns-capitalised"):
        return False
    first = author.first
    while first and prose.tokens[first - 1].text[:1].isupper() and first - 1 > prose.sentence_tokens(author.sentence)[0]:
        first -= 1
    name = prose.text[prose.tokens[first].start: prose.tokens[author.last - 1].end]
    words = [w for w in name.split() if w[:1].isupper()]
    theirs = words_of(meeting.citation.account.name or "")
    return len(words) >= 3 and not any(same_word(romanise(w), other) for w in words for other in theirs)


def writes_in_no_language_of_theirs(meeting: Meeting, author: Organisation) -> bool:
    """Whether a body of one land is made the author of a post in a language of few other lands, which neither that body nor its land is called in the account's name."""
    homes = frozenset(_concepts.HOMES.get(meeting.post.passage.language, ()))
    if not homes or len(homes) > _MOST_LANDS or author.key or meeting.post.passage.language == meeting.prose.passage.language:
        return False
    if author.body not in _OF_A_LAND and not (author.body == "ministry" and author.portfolios and author.portfolios.isdisjoint(_TO_THE_WORLD)):
        return False
    beside = [
        p for p in meeting.prose.claims.places
        if p.country and p.sentence == author.sentence and -_BESIDE <= p.first - author.last <= _BESIDE and not p.locative and p.kind != "named"]
    lands = author.countries | {p.country for p in beside if p.country}
    return bool(lands) and all_lie_apart(homes, lands) and all_lie_apart(lands, lands_named(meeting.citation.account.name or "", meeting.post.passage.language, meeting.prose.passage.language, "en"))


def lands_named(name: str, *languages: str) -> frozenset[str]:
    """The countries of the places that an account's name has, in whichever of some languages."""
    return frozenset(p.country for language in languages for p in read_claims(name, language, "post").claims.places if p.country)


# Societies whose accounts all have their name in their own.
_OF_NO_STATE = frozenset("wwf greenpeace amnesty human-rights-watch msf".split())


def is_named_nowhere(meeting: Meeting, author: Organisation) -> bool:
    """Whether a society is made the author of what an account signs that has its name nowhere, and that is nobody's own: WWF Poland, of the State Forests."""
    if author.key not in _OF_NO_STATE:
        return False
    account, post, prose = meeting.citation.account, meeting.post, meeting.prose.passage
    if any(o.key == author.key for o in post.claims.organisations) or read_claims(account.name or "", post.passage.language, "post").claims.people:
        return False
    return not may_be_one(words_of(prose.text[author.start:author.end]), account, "")
