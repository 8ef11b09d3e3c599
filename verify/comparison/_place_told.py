"""Whether a place of one side is told on the other, in whatever words, form or script."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._name_words import script_of, words_of
from verify.claims._passage import Passage
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Place
from verify.claims.perhaps_places import every_place
from verify.comparison._dated import of_another_time
from verify.comparison._meeting import Meeting
from verify.comparison._only_words import is_only_a_word, words_by_meaning
from verify.comparison._place_relations import (
    SPECIFIC,
    identity,
    last_word,
    may_be_of_one_land,
    may_be_two,
    meets,
)
from verify.comparison._place_slots import is_a_house, slots
from verify.comparison._regions_apart import regions_of
from verify.comparison._related_acts import related
from verify.comparison._towns_meant import own_words, towns_of
from verify.languages import _gazetteer
from verify.languages._tokens import CJK, Token, is_cjk

with later:
    from verify.claims._sounds import apart as apart_by_ear


def stands(meeting: Meeting, there: Place) -> bool:
    """Whether the prose names the post's place anywhere, or puts the news into what contains it and into nothing narrower."""
    prose = meeting.prose
    if any(identity(p) == identity(there) and not _of_another_part(meeting, p) for p in prose.claims.places) or _in_words(meeting, there):
        return True
    if there.country is None:
        return False
    if any(p.locative and p.sentence in meeting.aligned and regions_of(p) and meets(p, there) and tells_its_act_between(meeting, *prose.passage.clause(p.first, p.last), there)
           for p in prose.claims.places):
        return True  # in the capital of North Sulawesi, by the ambassador in Jakarta
    return any(
        p.country == there.country and p.locative and p.kind == "country" and p.sentence in meeting.aligned
        and not any(o.sentence == p.sentence and o.locative and o.kind in SPECIFIC for o in every_place(prose))
        and tells_its_act_between(meeting, *prose.passage.clause(p.first, p.last), there)
        for p in prose.claims.places
    ) and not any(_puts_elsewhere_in_its_land(meeting, p, there) for p in prose.claims.places)


def _puts_elsewhere_in_its_land(meeting: Meeting, place: Place, there: Place) -> bool:
    """Whether a sentence puts the post's act into another town of its land, so that the land, told before, stands for that one: "in Tanzania", then "in Mwanza"."""
    return place.locative and place.kind in SPECIFIC and may_be_of_one_land(place, there) and place.sentence in meeting.aligned and (
        may_be_two(place, there) and tells_its_act_between(meeting, *meeting.prose.passage.sentence_tokens(place.sentence), there))


def is_place_told(meeting: Meeting, place: Place) -> bool:
    """Whether the post speaks of the prose's place: names it, or has someone of that name."""
    post = meeting.post
    if any(meets(place, other) and not _has_a_town_of_its_own(post, other, place) for other in post.claims.places):
        return True
    signed = words_of(meeting.citation.account.name or "")
    if any(same_word(romanise(word), w) for word in meeting.prose.passage.text[place.start: place.end].split() if len(word) > 3 for w in signed):
        return True  # whose account it is may well stand for where: the civil protection of Madeira on a village there
    last = romanise(meeting.prose.passage.text[place.start: place.end].split()[-1]) if place.kind == "capital" else romanise(last_word(place.key))
    if any(same_word(last, word) for n in post.claims.people for word in n.words if len(word) > 3):
        return True
    placed = {i for other in post.claims.places for i in range(other.first, other.last)}  # Brasília is not Brasil
    return any(
        t.kind == "word" and len(t.text) > 3 and t.text[:1].isupper() and i not in placed and same_word(romanise(t.text), last)
        for i, t in enumerate(post.passage.tokens))


def _has_a_town_of_its_own(post: Read, region: Place, place: Place) -> bool:
    """Whether the post names a region by the way that a town of its sentence lies in, so that it does not speak of every town of it: in Tulcea, the wind farm Dobrogea."""
    if len(regions_of(region)) < _MANY or region.locative:
        return False
    return any((p.locative or "route" in slots(post, p)) and p.sentence == region.sentence and p.is_town and not regions_of(p) and meets(p, region) and may_be_two(p, place) for p in post.claims.places)


_MANY = 2  # provinces, of which a historic land may be made up


def _of_another_part(meeting: Meeting, place: Place) -> bool:
    """Whether prose behind the post only names a place for what was long before, a capital for its government ("Ankara had promised"), or a university by its town.

    Or, in what does not speak of the post, for an office there: the mayor of Gdańsk also invites to her fair.
    """
    if place.start < meeting.citation.span.end:
        return _belongs_to_a_house(meeting, place)
    if of_another_time(meeting, place.first, place.sentence):
        return True
    if place.locative:
        return False
    parts = slots(meeting.prose, place)
    outside = place.kind == "city" and place.sentence not in meeting.aligned | meeting.around
    return place.kind == "capital" or any(map(is_a_house, parts)) or (outside and any(isinstance(part, tuple) and part[0] == "office" for part in parts))


@kept
def _belongs_to_a_house(meeting: Meeting, place: Place) -> bool:
    """Whether a town only says whose gallery it is that did the post's deed elsewhere: the director of the gallery of Bari handed over the icon in Naples.

    A mayor or governor may well be in a part of theirs that is called as another town.
    """
    prose, post = meeting.prose, meeting.post
    if place.locative or not any(map(is_a_house, slots(prose, place))):
        return False
    elsewhere = [
        p for p in prose.claims.places
        if p.sentence == place.sentence and p.locative and p.kind in SPECIFIC[:2] and not any(meets(p, other) for other in post.claims.places)]
    return len({identity(p) for p in elsewhere}) == 1 and any(m.sentence == place.sentence for m in meeting.names)


def is_of_a_house(meeting: Meeting, there: Place) -> bool:
    """Whether the prose has the post's place in the name of a house whose people did the deed elsewhere."""
    return any(identity(p) == identity(there) and _belongs_to_a_house(meeting, p) for p in meeting.prose.claims.places)


def _in_words(meeting: Meeting, place: Place) -> bool:
    """Whether the prose has the place's name anywhere, in whatever case, form or script; also where its script cannot tell."""
    name = romanise(own_words(meeting.post, place)[-1])
    wanted = name if place.kind == "capital" else romanise(last_word(place.key))
    passage, (first, last) = meeting.prose.passage, meeting.sight
    apart = {i for p in meeting.prose.claims.places if identity(p) == identity(place) and _of_another_part(meeting, p) for i in range(p.first, p.last)}
    apart |= {i for m in meeting.names if m.person is not None and len(m.person.words) > 1 for i in range(m.person.first, m.person.last)}  # Ioana is not Ioannina
    apart |= {i for p in meeting.prose.claims.places if (p.regions or place.regions) and may_be_two(p, place) for i in range(p.first, p.last)}  # West Java is not Central Java
    alone = " " not in meeting.post.passage.text[place.start:place.end]  # of a longer name the last word may well mean something: شرم الشيخ
    if _in_characters(passage) and (place.kind == "named" or _in_signs(meeting, place)):
        return True  # characters that may well read so
    for sought in {wanted, name}:
        places, romans = _by_letter(passage).get(sought[:1], ((), ()))
        low, high = bisect.bisect_left(places, first), bisect.bisect_left(places, last)
        for i, roman in zip(places[low:high], romans[low:high], strict=True):
            if i in apart or not same_word(roman, sought) or (passage.tokens[i].text[:1].islower() and not roman.startswith(sought[: max(4, len(sought) - 2)])):
                continue  # in small letters only what is made of the name: warszawski
            if roman == sought or (not (is_only_a_word(passage, i) if alone else i in words_by_meaning(passage)) and (apart_by_ear(roman, sought) <= _HEARD or not _is_spelt_otherwise(meeting, place, passage.tokens[i]))):
                return True
    return False


def _is_spelt_otherwise(meeting: Meeting, place: Place, token: Token) -> bool:
    """Whether it is known how a town is written in a script, and the prose has it nowhere so: Ιούνιο is not Ιωάννινα."""
    script = script_of(token.text)
    if script == script_of(meeting.post.passage.text[place.start:place.end]):
        return False
    spelt = [name.split()[-1] for town in towns_of(place)[:1] for name in _gazetteer.names_of(town) if script_of(name) == script]
    stems = [name[: max(_LEAST_STEM, len(name) - 1)] for name in spelt]
    first, last = meeting.sight
    return bool(stems) and not any(stem in t.folded for t in meeting.prose.passage.tokens[first:last] for stem in stems)


_LEAST_STEM = 3  # letters
_HEARD = 0.35  # by ear, up to which a word may be another one's transcription


def _in_signs(meeting: Meeting, place: Place) -> bool:
    """Whether prose in characters has those of a town, though not read as a place: 東京近郊の立川市, 东京近郊的立川市."""
    if any(identity(p) == identity(place) for p in meeting.prose.claims.places):
        return False
    name = meeting.post.passage.text[place.start:place.end]
    first, last = (meeting.prose.passage.tokens[i].start for i in (meeting.sight[0], meeting.sight[1] - 1))
    return len(name) >= 2 and is_cjk(name[0]) and meeting.prose.passage.text.find(name, first, last + 1) >= 0


@kept
def _in_characters(passage: Passage) -> bool:
    return sum(t.kind == CJK for t in passage.tokens) * 2 > len(passage.tokens)


@kept
def _by_letter(passage: Passage) -> Mapping[str, tuple[Sequence[int], Sequence[str]]]:
    """The words of a passage by the first letter of how they are romanised: their tokens, and how they are."""
    found: dict[str, tuple[list[int], list[str]]] = {}
    for index, token in enumerate(passage.tokens):
        if token.kind == "word" and len(token.text) >= 3:
            roman = romanise(token.text)
            places, romans = found.setdefault(roman[:1], ([], []))
            places.append(index)
            romans.append(roman)
    return found


def tells_its_act_between(meeting: Meeting, begin: int, end: int, there: Place) -> bool:
    """Whether an act between two tokens of the prose is one that the post tells of the other place, in these or in other words."""
    return any(
        begin <= a.first < end and b.sentence == there.sentence and related(a.key, b.key)
        for a in meeting.prose.claims.acts for b in meeting.post.claims.acts)
