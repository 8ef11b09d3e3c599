"""Which place is left: the one town of a sentence that the post has not, and the one of the post's sentence that the prose has not.

Where two sentences surely tell one deed, with its people, figures or acts, each has one place for it, whatever part of the sentence
it stands in: "taken by bus to Concepción" and "the transfer to the prison of Rancagua".
"""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._name_words import script_of
from verify.claims._reading import between
from verify.claims._unlisted import is_of_a_site
from verify.claims._values import Place
from verify.comparison._meeting import Meeting
from verify.comparison._offices import SPEAKING
from verify.comparison._sentence_keys import Key, weigh
from verify.comparison._towns_meant import own_words, towns_of
from verify.dates._dateline import is_dateline
from verify.languages import _gazetteer

with later:
    from verify.comparison._heard import is_heard
    from verify.comparison._place_told import stands

_ENOUGH, _WITH_FIGURE = 3.4, 2.6  # weight of what two sentences share beside their places; where a figure or a person is among it
_KINDS = frozenset("act figure small date day organisation thing person name".split())


def pairs_left_over(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[tuple[Place, Place, float]]:
    """Each located town of the prose that is the only one left of its sentence, with the only one left of the post's, and what the sentences share."""
    prose, post = meeting.prose, meeting.post
    towns = [p for p in theirs if p.is_town and not is_place_heard(prose, post, p)]
    nouns = bool((prose.passage.reading.words or {}).get("nouns-capitalised"))  # where any noun behind a locative looks like a name
    for place in ours:
        if not place.is_town or not place.locative or place.sentence not in meeting.aligned:
            continue
        if len({p.key for p in ours if p.sentence == place.sentence and (p.kind != "named" or not nouns)}) != 1 or only_told(meeting, place):
            continue
        if is_dateline(prose.passage.text, place.start, place.end) or is_place_heard(post, prose, place):
            continue
        shared = [(_common(meeting, place, there), there) for there in towns]
        pairs = [(weigh(common), there) for common, there in shared if len({kind for kind, _ in common} & _KINDS) >= 2]
        if not pairs:
            continue
        weight, there = max(pairs, key=lambda pair: pair[0])
        sure = there.locative and any(kind in ("figure", "person") for kind, _ in _common(meeting, place, there))
        if weight + meeting.flow(place.sentence) >= (_WITH_FIGURE if sure else _ENOUGH) and len({p.key for p in towns if p.sentence == there.sentence}) == 1:
            yield place, there, weight


def pairs_of_the_lead(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[tuple[Place, Place]]:
    """The one town of all prose before the only post, where the next sentence tells the deed: "In Talas ... a ward has opened. The ambassador ..."

    `ours` are the places of that prose that the post does not speak of, `theirs` those of the post that the prose does not.
    """
    prose, post = meeting.prose, meeting.post
    before = [s for s in sorted(meeting.around) if prose.passage.sentences[s].end <= meeting.citation.span.start]
    if not before or before[0] > _FEW:
        return
    towns = [p for p in ours if p.is_town and p.sentence <= before[-1]]
    there = [p for p in theirs if p.is_town and not is_place_heard(prose, post, p)]
    if len({p.key for p in towns}) != 1 or len({p.key for p in there}) != 1 or any(p.kind == "capital" for p in towns):
        return  # a capital may stand for its country
    place = next((p for p in towns if p.locative or is_of_a_site(prose.passage, p)), None)
    if place is None or only_told(meeting, place) or is_dateline(prose.passage.text, place.start, place.end) or is_place_heard(post, prose, place):
        return
    if len({p.key for p in post.claims.places if p.is_town and p.sentence == there[0].sentence}) == 1 and _is_carried_on(meeting, place, there[0]):
        yield place, there[0]


_FEW = 3  # sentences of an article further ahead of its post than those that are looked at
_TELLS = 6.0  # weight of the sentence that tells the deed
_DEED = frozenset("person figure small date day".split())


def _is_carried_on(meeting: Meeting, place: Place, there: Place) -> bool:
    """Whether the sentence of a place, or the one behind it that goes on about it, tells what the post tells of its place."""
    prose = meeting.prose.passage
    for told in (place.sentence, place.sentence + 1):
        common = meeting.shared.get(told, frozenset()) if there.sentence == 0 else meeting.of_one_deed(told, there.sentence)
        common = frozenset(key for key in common if key[0] not in ("word", "city", "country"))
        if told not in meeting.aligned or weigh(common) < _TELLS or len({kind for kind, _ in common} & _DEED) < 2:
            continue
        if told == place.sentence:
            return True
        begin, end = prose.sentence_tokens(told)
        if "\n\n" in prose.text[prose.sentences[place.sentence].end: prose.sentences[told].start]:
            return False
        return bool({kind for kind, _ in meeting.shared.get(place.sentence, ())} & _LINKS or prose.reading.cued_between(begin, end, "pronoun"))
    return False


_LINKS = frozenset("thing body portfolio act organisation office name person day date figure small".split())


def _common(meeting: Meeting, place: Place, there: Place) -> frozenset[Key]:
    """What two sentences share, without their places."""
    return frozenset(key for key in meeting.of_one_deed(place.sentence, there.sentence) if key[0] not in ("word", "city", "country"))


def only_told(meeting: Meeting, place: Place) -> bool:
    """Whether the clause of a place only says that somebody speaks there: "said the ministry in Paris"."""
    passage = meeting.prose.passage
    begin, end = passage.clause(place.first, place.last)
    done = {m.key for m in between(passage.reading.of("act"), begin, end)}
    return (bool(done) and done <= SPEAKING) or (not done and bool(passage.reading.cued_between(begin, end, "attribution", "ago", "since")))


def is_told_elsewhere(meeting: Meeting, place: Place, there: Place) -> bool:
    """Whether a place is where a deed is told of, and the post's stands beside it: "released at Elk Ridge, said the government in Edmonton".

    Not beside one that the prose only names for something else: the index of Istanbul's stock exchange, behind a report that is presented in Izmir.
    """
    return only_told(meeting, place) and is_place_heard(meeting.prose, meeting.post, there) and (
        stands(meeting, there) or not any(p.country == there.country and p.key == there.key for p in meeting.prose.claims.places))


def is_place_heard(read: Read, other: Read, place: Place) -> bool:
    """Whether the last word of a place of the `other` side may stand anywhere in a passage."""
    name = other.passage.text[place.start:place.end]
    if " " in name and (place.regions or not towns_of(place)):
        return all(is_heard(read, (word,), script_of(name)) for word in own_words(other, place))  # West Java is not heard in Central Java
    spelt = (spelling for town in towns_of(place)[:1] for spelling in _gazetteer.names_of(town))
    return is_heard(read, name.split()[-1:], script_of(name), spelt, in_names=" " not in name)
