"""Whether prose tells of another occasion than the post's: under a date long before it, in a land of which nothing before the post speaks, or of other people."""

from __future__ import annotations

from verify.claims._kept import kept
from verify.claims._reading import between
from verify.comparison._dated import long_before, of_another_time
from verify.comparison._meeting import Meeting

_OPENING = 5  # tokens before a land that opens its sentence: en la provincia de


def of_another_occasion(meeting: Meeting, first: int, sentence: int) -> bool:
    """Whether a word of the prose stands under a date, in a land or among people that are not the post's."""
    return of_another_time(meeting, first, sentence) or of_another_land(meeting, sentence) or of_other_people(meeting, sentence)


@kept
def of_another_land(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence behind the post opens in a land, or another town, that neither the post nor any prose before it speaks of: "In France, over a million ..."."""
    prose, post = meeting.prose, meeting.post
    if prose.passage.sentences[sentence].start < meeting.citation.span.end:
        return False
    begin, end = prose.passage.sentence_tokens(sentence)
    opening = [p for p in between(prose.claims.places, begin, end) if p.locative and p.first - begin <= _OPENING]
    if not opening:
        return False
    place, before = opening[0], [p for p in prose.claims.places if p.end <= meeting.citation.span.start]
    told = [*post.claims.places, *before]
    countries = {p.country for p in told} | {c for o in post.claims.organisations for c in o.countries or ()}
    if place.country and place.country not in countries and (place.kind == "country" or any(p.country for p in before)):
        return True
    towns = [p for p in told if p.is_town]
    return place.is_town and any(p.is_town for p in post.claims.places) and not any(p.key == place.key for p in towns) and any(
        p.key == t.key for p in before for t in post.claims.places)  # the prose has told where it was, and goes on to another town


@kept
def of_other_people(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence behind the post tells what other officials did in another town, and the prose before has named those of the post.

    "The day before, the governor of Chios, ..., had opened a home with 60 beds": it has the deed and the kind of thing in common with the post, and nothing else.
    """
    prose, post = meeting.prose, meeting.post
    if prose.passage.sentences[sentence].start < meeting.citation.span.end or any(m.sentence == sentence for m in meeting.names):
        return False
    if _OF_ONE.intersection(kind for kind, _ in meeting.shared.get(sentence, ())) or not _tells_who(meeting):
        return False
    begin, end = prose.passage.sentence_tokens(sentence)
    officials = [p for p in between(prose.claims.people, begin, end) if p.office is not None and len(p.words) > 1]
    towns = [p for p in between(prose.claims.places, begin, end) if p.is_town and p.locative]
    return bool(officials and towns) and not any(t.key == p.key for t in towns for p in post.claims.places)


def _tells_who(meeting: Meeting) -> bool:
    """Whether the prose before the post names somebody of the post, or an office that the post gives to somebody."""
    offices = {("office", p.office.key) for p in meeting.post.claims.people if p.office is not None}
    sentences = meeting.prose.passage.sentences
    return any(m.end <= meeting.citation.span.start for m in meeting.names) or any(
        sentences[s].end <= meeting.citation.span.start for s in meeting.aligned if offices & meeting.shared.get(s, frozenset()))


_OF_ONE = frozenset(("person", "name", "city", "organisation", "figure", "date", "day"))  # what is shared with a post only by what tells of it


def is_sentence_of_another(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence of the prose tells of another occasion than the post, or of what was long before."""
    first, last = meeting.prose.passage.sentence_tokens(sentence)
    return of_another_occasion(meeting, first, sentence) or long_before(meeting, first, last)
