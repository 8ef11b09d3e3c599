"""Where what a deed is about came from or went to, told by the way: the container had left from Santos, which the post has from Guayaquil.

A sentence of its own tells it, which has little in common with the post's beside what moved, so it is no more than a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._spelling import romanise
from verify.claims._values import Place
from verify.claims.perhaps_places import perhaps_places
from verify.comparison._dated import long_before
from verify.comparison._meeting import Meeting
from verify.comparison._place_left import is_place_heard, is_told_elsewhere
from verify.comparison._place_relations import identity, may_be_two
from verify.comparison._place_slots import slots
from verify.languages._tokens import WORD

_MOVING = frozenset("depart arrive send hand-over import export fly begin".split())
_GOES = frozenset((
    "boat ship ferry truck bus train aircraft flight container cargo aid parcel drone missile passenger migrant trip route line artefact vehicle car helicopter").split())
_TELLS = frozenset("act figure small date day person thing name organisation idea".split())
_FURTHEST = 1  # tokens between the word for going and the place, as an article


def pairs_on_the_way(meeting: Meeting, ours: Sequence[Place], theirs: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """The only town of the retelling that something came from or went to and that the post has not, with the only such one of the post."""
    prose, post = meeting.prose, meeting.post
    there = [p for p in (*theirs, *_unlisted(post, prose)) if _is_on_the_way(post, p) and not is_place_heard(prose, post, p)]
    if len({identity(p) for p in there}) != 1:
        return
    here = [p for p in (*ours, *_unlisted(prose, post)) if _is_in_the_story(meeting, p.sentence) and _is_on_the_way(prose, p)]
    if len({identity(p) for p in here}) != 1:
        return
    place = here[0]
    if is_place_heard(post, prose, place) or is_told_elsewhere(meeting, place, there[0]) or long_before(meeting, *prose.passage.clause(place.first, place.last)):
        return
    common = {kind for kind, _ in meeting.of_one_deed(place.sentence, there[0].sentence)}
    going = _tells_of_going(prose, place) or _tells_of_going(post, there[0])
    if going and may_be_two(place, there[0]) and common & _TELLS:
        yield place, there[0]


def _unlisted(read: Read, other: Read) -> Iterator[Place]:
    """The places that no dictionary has by their spelling, where the other side names none that they may be."""
    return (p for p in (*perhaps_places(read), *_behind_lands(read)) if all(may_be_two(p, o) for o in other.claims.places if o.kind != "demonym"))


def _behind_lands(read: Read) -> Iterator[Place]:
    """The names that no dictionary has behind a word for a way and the adjective of a land: з бразильського Сантуса."""
    passage = read.passage
    ways = {m.last for m in passage.reading.cued("from-to")}
    taken = {i for group in (read.claims.people, read.claims.organisations, read.claims.places) for claim in group for i in range(claim.first, claim.last)}
    for land in passage.reading.of("demonym"):
        name = passage.tokens[land.last] if land.first in ways and land.last < len(passage.tokens) and passage.tokens[land.first].text.islower() else None
        if name is not None and name.kind == WORD and name.text.istitle() and len(name.text) >= _SHORTEST and land.last not in taken and not between(passage.mentions, land.last, land.last + 1):
            yield Place(start=name.start, end=name.end, first=land.last, last=land.last + 1, sentence=passage.sentence_at(name.start), key=romanise(name.text), kind="named", country=land.key if isinstance(land.key, str) else None)


_SHORTEST = 5  # letters


def _is_in_the_story(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence meets the post, or follows one that surely does and has something in common with the post."""
    return sentence in meeting.aligned or (sentence - 1 in meeting.aligned and meeting.scores.get(sentence - 1, 0.0) >= _CLEAR and bool(meeting.shared.get(sentence)))


_CLEAR = 4.0  # weight of a sentence that surely tells of the post


def _is_on_the_way(read: Read, place: Place) -> bool:
    """Whether a word for a way stands beside a place, or one for going right before it."""
    passage = read.passage
    if place.first and between(passage.reading.of("demonym"), place.first - 1, place.first) and any(m.last == place.first - 1 for m in passage.reading.cued("from-to")):
        return True
    begin, _ = passage.clause(place.first, place.last)
    acts = [m for m in between(passage.reading.of("act"), begin, place.first) if m.key in _MOVING]
    return "route" in slots(read, place) or any(0 <= place.first - m.last <= _FURTHEST for m in (*acts, *passage.reading.cued_between(begin, place.first, "leaving")))


def _tells_of_going(read: Read, place: Place) -> bool:
    """Whether the clause of a place tells of going, or of what goes."""
    begin, end = read.passage.clause(place.first, place.last)
    kinds = read.passage.reading
    return bool(
        any(m.key in _MOVING for m in between(kinds.of("act"), begin, end)) or any(m.key in _GOES for m in between(kinds.of("thing"), begin, end)) or kinds.cued_between(begin, end, "leaving"))
