"""Whether an author and an account of one kind have names of two towns, one of them as an adjective: Варшавський університет, Uniwersytet Gdański."""

from __future__ import annotations

import functools

from verify.claims._town_adjectives import town_of_name
from verify.claims._values import Organisation, Place
from verify.comparison._meeting import Meeting

_TOWNS = frozenset(("city", "capital"))
_BESIDE = 2  # tokens between a body and the town it is called by


def of_two_towns(meeting: Meeting, author: Organisation, name: str) -> bool:
    """Whether the town in a body's name is none of those in an account's name."""
    from verify.comparison.places import may_be_two

    prose = meeting.prose
    adjective = town_of_name(prose.passage, author)
    ours = [adjective] if adjective is not None else [
        p for p in prose.claims.places
        if p.kind in _TOWNS and p.sentence == author.sentence and author.first - _BESIDE < p.last and p.first < author.last + _BESIDE]
    theirs, by_adjective = towns_of_account(name, meeting.post.passage.language, prose.passage.language)
    return bool(ours and theirs) and (adjective is not None or by_adjective) and all(may_be_two(a, b) for a in ours for b in theirs)


@functools.lru_cache(maxsize=2_000)  # an archive has few accounts and many posts
def towns_of_account(name: str, *languages: str) -> tuple[tuple[Place, ...], bool]:
    """The towns that an account's name has, and whether one stands there as an adjective."""
    from verify.claims import read_claims

    for language in dict.fromkeys((*languages, "en")):
        read = read_claims(name, language, "post")
        adjectives = tuple(town for body in read.claims.organisations if (town := town_of_name(read.passage, body)) is not None)
        found = (*(p for p in read.claims.places if p.kind in _TOWNS), *adjectives)
        if found:
            return found, bool(adjectives)
    return (), False
