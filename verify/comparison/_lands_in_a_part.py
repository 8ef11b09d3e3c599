"""Another land than the post's in one part of a deed: ambulances given to Senegal, which the post gives to Mali; an accord with Norway, there with Sweden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read, read_claims
from verify.claims._kept import kept
from verify.claims._values import Place
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._lands import lie_apart
from verify.comparison._meeting import Meeting
from verify.comparison._sentence_keys import Key, weigh
from verify.comparison._slots_of_bodies import slot_of

_ONE_DEED = 3.0  # weight of what two sentences share beside lands and towns, an act among it
_OF_LANDS = frozenset(("country", "city", "demonym"))
_TELLING = frozenset(("figure", "person", "act"))  # what two sentences share only where they tell one deed
_BY_NAME, _OR_ITS_CAPITAL = frozenset(("country",)), frozenset(("country", "capital"))
_WELL = 4.0  # how strongly a sentence has to meet the post


def pairs_of_lands(meeting: Meeting) -> Iterator[tuple[Place, Place, float]]:
    """A land of the prose and one of the post that stand behind the same small word in sentences of one deed, each with no word of it on the other side, and the weight of what the sentences share."""
    for place, other, common in _left_over(meeting, _BY_NAME):
        part = slot_of(meeting.prose.passage, place.first, place.last)
        if part and slot_of(meeting.post.passage, other.first, other.last) == part and any(kind == "act" for kind, _ in common):
            yield place, other, weigh(common)
            return


def pairs_of_left_lands(meeting: Meeting) -> Iterator[tuple[Place, Place, float]]:
    """The one land of the prose and the one of the post that the other side has in no way, in sentences of one deed, whatever small words stand by them: the wheat left for Egypt, for Lebanon."""
    for place, other, common in _left_over(meeting, _OR_ITS_CAPITAL):
        if any(kind in _TELLING for kind, _ in common) and meeting.scores.get(place.sentence, 0.0) >= _WELL:
            yield place, other, weigh(common)
            return


def _left_over(meeting: Meeting, kinds: frozenset[str]) -> Iterator[tuple[Place, Place, frozenset[Key]]]:
    """The one land of the prose and the one of the post that the other side has in no way, with what their sentences share beside lands and towns, where that is enough."""
    prose, post = meeting.prose, meeting.post
    ours = _unless_whose(prose, [p for p in _lands_of(prose, _all_lands(post) | _lands_of_account(meeting), kinds) if p.sentence in meeting.aligned])
    theirs = _unless_whose(post, _lands_of(post, _all_lands(prose), kinds))
    if len({p.country for p in ours}) != 1 or len({p.country for p in theirs}) != 1:
        return  # of several, any may be told in other words
    for place in ours:
        if of_another_occasion(meeting, place.first, place.sentence) or long_before(meeting, *prose.passage.clause(place.first, place.last)):
            continue
        for other in theirs:
            common = frozenset(key for key in meeting.of_one_deed(place.sentence, other.sentence) if key[0] not in _OF_LANDS)
            if place.country and other.country and lie_apart(place.country, other.country) and weigh(common) >= _ONE_DEED:
                yield place, other, common


def _unless_whose(read: Read, lands: Sequence[Place]) -> Sequence[Place]:
    """Lands without those that only tell whose minister or ministry it is, where any are left: Qatar's minister gave ambulances to Lebanon."""
    held = [claim for group in (read.claims.offices, read.claims.organisations) for claim in group]
    return [p for p in lands if not any(p.sentence == c.sentence and c.first <= p.first < c.last for c in held)] or lands


def _lands_of(read: Read, elsewhere: frozenset[str], kinds: frozenset[str]) -> Sequence[Place]:
    """The lands that a side names by their name, or by their capital, and the other side in no way at all."""
    return [p for p in read.claims.places if p.kind in kinds and p.country and all(lie_apart(p.country, other) for other in elsewhere)]


@kept
def _all_lands(read: Read) -> frozenset[str]:
    """Every land that a side speaks of, by its name, its people, a town, a body or an office."""
    claims = read.claims
    found = {p.country for p in claims.places if p.country} | {town.country for p in claims.places for town in p.towns}
    return frozenset(found | {land for group in (claims.organisations, claims.offices) for claim in group for land in claim.countries})


def _lands_of_account(meeting: Meeting) -> frozenset[str]:
    name = meeting.citation.account.name or ""
    return _all_lands(read_claims(name, meeting.post.passage.language, "post")) if name else frozenset()
