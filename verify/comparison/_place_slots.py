"""Places that a sentence has not for where it happened, but in a part of its own: where from or where to, or whose governor, port or court.

Two sentences that tell one thing have one place in each such part, so another place there is another story.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._site_words import site_words
from verify.claims._small_words import connecting_words, words_like_of
from verify.claims._values import Place
from verify.comparison._meeting import Meeting
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts

_HEADS = ("office", "body", "thing")
_BETWEEN = 3  # small words between a head and its place
_ENOUGH = 2.4  # weight of what the two sentences share
_SETTLED = frozenset(_concepts.THINGS) - frozenset("day week month year time person people man woman country".split())


def slots(read: Read, place: Place) -> frozenset[Hashable]:
    """The parts that a place has in its sentence: "route", or the kind and key of the word that it belongs to."""
    passage, found = read.passage, set[Hashable]()
    routes = passage.reading.cued("from-to")
    if any(_leads_to(read, cue.first, cue.last, place) or cue.first == place.last for cue in routes):
        found.add("route")
    before = passage.tokens[place.first - 1].text if place.first else ""
    if 2 <= len(before) <= 4 and before.isupper() and not between(passage.mentions, place.first - 1, place.first):
        found = {("body", "club")}  # FC Luzern
    connecting, begin = connecting_words(passage), passage.sentence_tokens(place.sentence)[0] if place.sentence else 0
    for office in read.claims.offices:
        if office.sentence == place.sentence and office.first <= place.first < office.last:
            found.add(("office", office.key))
    for kind in _HEADS:
        for head in between(passage.reading.of(kind), begin, place.last + _BETWEEN + 1):
            gap = range(head.last, place.first) if head.last <= place.first else range(place.last, head.first)
            if len(gap) <= _BETWEEN and all(i in connecting for i in gap) and (head.last <= place.first or len(gap) <= 1) and passage.sentence_at(head.start) == place.sentence:
                key = head.key[0] if isinstance(head.key, tuple) else head.key
                if kind != "thing" or key in _SETTLED:
                    found.add((kind, key))
    return frozenset(found)


def _leads_to(read: Read, first: int, last: int, place: Place) -> bool:
    """Whether a word for a way stands before a place, and is no "of" that makes the place whose something is: nel porto di Trieste."""
    if last not in (place.first, place.first - 1):
        return False
    passage = read.passage
    if not (last - first == 1 and first in words_like_of(passage.reading)):
        return True
    return not any(m.last == first for kind in _HEADS for m in between(passage.reading.of(kind), first - _BETWEEN, first)) and not any(m.last == first for m in site_words(passage))


# Bodies that are a place's government or works; any other body of another town is another body.
_OF_A_PLACE = frozenset("municipality city-council region province district state port-authority airport regional-ministry regional-parliament government".split())


def is_a_house(slot: Hashable) -> bool:
    """Whether a part is the name of a body: FC Luzern and FC Basel, the universities of Leeds and York."""
    return isinstance(slot, tuple) and slot[0] == "body" and slot[1] not in _OF_A_PLACE


def pairs_in_one_slot(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[tuple[Place, Place, float, Hashable]]:
    """Each place of the prose with the one place of the post that has the same part in a sentence of the same story, and the weight of what they share."""
    their_slots = {p.first: slots(meeting.post, p) for p in theirs}
    our_slots = {p.first: slots(meeting.prose, p) for p in ours}
    for place in ours:
        for slot in sorted(our_slots[place.first], key=str):
            rivals = [p for p in theirs if slot in their_slots[p.first]]
            others = [p for p in ours if p.key != place.key and slot in our_slots[p.first] and p.sentence == place.sentence]
            if len({p.key for p in rivals}) != 1 or others:
                continue
            common = frozenset(key for key in meeting.of_one_deed(place.sentence, rivals[0].sentence, signed=False) if key[0] != "word")
            if weigh(common) >= _ENOUGH and len({kind for kind, _ in common}) >= 2:
                yield place, rivals[0], weigh(common), slot
                break
