"""The people of the prose beside those of the post, with what speaks for one being put for the other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from verify._later import later
from verify.claims._name_words import script_of
from verify.claims._passage import Passage
from verify.claims._spelling import same_word
from verify.claims._values import Claim, Person
from verify.comparison._meeting import Meeting
from verify.comparison._offices import MANY_HOLDERS, offices_relation

with later:
    from verify.claims._names import written_relation
    from verify.claims._names_in_characters import sounds_otherwise
    from verify.claims._sounds import apart
    from verify.comparison._left_over import has_two_names, is_full, is_heard_of, names_a_body, names_a_site
    from verify.comparison._signs import count

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


def people(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each name of the prose with each of the post that no other side has."""
    prose, post = meeting.prose, meeting.post
    matched, known = {m.post.start for m in meeting.names}, {m.start for m in meeting.names}

    def may_be_one(read: object, person: Person) -> bool:
        return has_two_names(person) and not names_a_body(read, person) and not names_a_site(read, person)  # type: ignore[arg-type]

    theirs = [p for p in post.claims.people if p.start not in matched and may_be_one(post, p)]
    if not theirs:
        return
    towns = {i for place in prose.claims.places if place.is_town for i in range(place.first, place.last)}
    ours = [
        p for p in prose.claims.people if p.sentence in sight and p.start not in known and is_full(p) and may_be_one(prose, p)
        and towns.isdisjoint(range(p.first, p.last))]
    for a in ours:
        for b in theirs:
            relation = _relation(meeting, a, b)
            if not relation:
                continue
            yield a, b, {
                "given name only": float(relation == "given-differs"), "family name only": float(relation == "family-differs"), "perhaps one name": float(relation == "unclear"),
                "a little heard": float(is_heard_of(prose, b) or is_heard_of(post, a)), "office": float(a.office is not None), "theirs office": float(b.office is not None),
                "offices": _OFFICES[offices_relation(a.office, b.office)] if a.office is not None and b.office is not None else 0.0,
                "office of many": float(a.office is not None and a.office.key in MANY_HOLDERS), "former": float(a.office is not None and "former" in a.office.modifiers),
                "office of the post": float(a.office is not None and any(o.key == a.office.key for o in post.claims.offices)),
                "others beside": count(p.name for p in ours if p.sentence == a.sentence), "others": count(p.name for p in ours),
                "others in the retelling": count(p.name for p in ours if p.sentence in meeting.aligned), "theirs left": count(p.name for p in theirs),
                "matched": float(len(matched)), "matched beside": float(any(m.sentence == a.sentence for m in meeting.names)),
                "one script": float(script_of(a.name) == script_of(b.name))}


def _relation(meeting: Meeting, ours: Person, theirs: Person) -> str:
    """How two names differ, where they do, or may: "given-differs", "family-differs", "differs", "unclear"; "" where they may well be one, or either is heard on the other side."""
    if min(len(ours.words), len(theirs.words)) > 2 and same_word(ours.words[0], theirs.words[0]):
        ours, theirs = _behind_title(ours, meeting.prose.passage), _behind_title(theirs, meeting.post.passage)
    relation = written_relation(ours.name, theirs.name)
    if relation not in ("differs", "given-differs", "unclear"):
        return ""
    if relation == "unclear":
        if "han" in (script_of(ours.name), script_of(theirs.name)) and not (sounds_otherwise(ours.name, theirs.words) or sounds_otherwise(theirs.name, ours.words)):
            return ""  # what its characters are read as is not known
        given, family = (apart(ours.words[i], theirs.words[i]) for i in (0, -1))
        if len(ours.words) == len(theirs.words) == 2 and given <= _ONE_GIVEN and family >= _TWO_FAMILIES:
            relation = "family-differs"
        elif family < _APART or apart("".join(ours.words), "".join(theirs.words)) < _APART_IN_ALL:
            return ""
    prose, post, given_counts = meeting.prose, meeting.post, relation != "family-differs"
    nearly = relation != "unclear"
    unlike = all(apart(a, b) >= _UNLIKE for a in ours.words for b in theirs.words if min(len(a), len(b)) > 1)
    if is_heard_of(prose, theirs, nearly, given_counts, ours if unlike else None) or is_heard_of(post, ours, nearly, given_counts, theirs if unlike else None):
        return ""
    return relation


def _behind_title(person: Person, passage: Passage) -> Person:
    """Somebody without the first word of their name, which both sides have and which may be a title in a language that no words are known of: Riksbibliotekarie X Y."""
    start = passage.tokens[person.first + 1].start
    return dataclasses.replace(person, first=person.first + 1, start=start, name=passage.text[start:person.end], words=person.words[1:])


_ONE_GIVEN, _TWO_FAMILIES, _APART, _APART_IN_ALL, _UNLIKE = 0.15, 0.6, 0.5, 0.4, 0.3  # of `apart`
_OFFICES = {"same": 3.0, "fits": 2.0, "unclear": 1.0, "differs": -1.0}
