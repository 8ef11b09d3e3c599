"""Whether prose tells of another occasion than the post's: under a date long before it, or in a land of which nothing before the post speaks."""

from __future__ import annotations

from verify.claims._kept import kept
from verify.claims._reading import between
from verify.comparison._dated import of_another_time
from verify.comparison._meeting import Meeting

_OPENING = 3  # tokens before a land that opens its sentence


def of_another_occasion(meeting: Meeting, first: int, sentence: int) -> bool:
    """Whether a word of the prose stands under a date, or in a land, that is not the post's."""
    return of_another_time(meeting, first, sentence) or of_another_land(meeting, sentence)


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
    if place.kind == "country":
        countries = {p.country for p in told} | {c for o in post.claims.organisations for c in o.countries or ()}
        return bool(place.country) and place.country not in countries
    towns = [p for p in told if p.kind in _TOWNS]
    return place.kind in _TOWNS and any(p.kind in _TOWNS for p in post.claims.places) and not any(p.key == place.key for p in towns) and any(
        p.key == t.key for p in before for t in post.claims.places)  # the prose has told where it was, and goes on to another town


_TOWNS = ("city", "capital")
