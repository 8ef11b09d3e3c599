"""The towns that bodies and accounts are called by, as such or as an adjective: Варшавський університет, Uniwersytet Gdański."""

from __future__ import annotations

import functools
from typing import NamedTuple

from verify._later import later
from verify.claims import read_claims
from verify.claims._values import Organisation, Place
from verify.comparison._meeting import Meeting
from verify.comparison._place_relations import may_be_two

with later:
    from verify.claims._town_adjectives import town_of_name

_BESIDE = 2  # tokens between a body and the town it is called by


def of_two_towns(meeting: Meeting, author: Organisation, name: str) -> bool:
    """Whether the town in a body's name is none of those in an account's name, where one of them is an adjective."""
    prose = meeting.prose
    adjective = town_of_name(prose.passage, author)
    ours = [adjective] if adjective is not None else [
        p for p in prose.claims.places
        if p.is_town and p.sentence == author.sentence and author.first - _BESIDE < p.last and p.first < author.last + _BESIDE]
    towns = towns_of_account(name, meeting.post.passage.language, prose.passage.language)
    theirs = (*towns.written, *towns.adjectives)
    return bool(ours and theirs) and (adjective is not None or bool(towns.adjectives)) and all(may_be_two(a, b) for a in ours for b in theirs)


class AccountTowns(NamedTuple):
    """The towns that an account's name has: written as such, and as an adjective of a body (Uniwersytet Gdański)."""

    written: tuple[Place, ...] = ()
    adjectives: tuple[Place, ...] = ()


def towns_of_account(name: str, *languages: str, adjectives: bool = True) -> AccountTowns:
    """The towns of an account's name in the first of these languages, or else in English, that reads any in it; `adjectives` whether such are towns."""
    for language in dict.fromkeys((*languages, "en")):
        towns = _towns(name, language)
        if towns.written or (adjectives and towns.adjectives):
            return towns if adjectives else AccountTowns(towns.written)
    return AccountTowns()


@functools.lru_cache(maxsize=2_000)  # an archive has few accounts and many posts
def _towns(name: str, language: str) -> AccountTowns:
    read = read_claims(name, language, "post")
    adjectives = (town_of_name(read.passage, body) for body in read.claims.organisations)
    return AccountTowns(tuple(p for p in read.claims.places if p.is_town), tuple(town for town in adjectives if town is not None))
