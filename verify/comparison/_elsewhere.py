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
    """Whether a sentence behind the post opens in a land that neither the post nor any prose before it speaks of: "In France, over a million ..."."""
    prose, post = meeting.prose, meeting.post
    if prose.passage.sentences[sentence].start < meeting.citation.span.end:
        return False
    begin, end = prose.passage.sentence_tokens(sentence)
    opening = [p for p in between(prose.claims.places, begin, end) if p.kind == "country" and p.locative and p.first - begin <= _OPENING]
    if not opening or not opening[0].country:
        return False
    told = {p.country for p in (*post.claims.places, *(p for p in prose.claims.places if p.end <= meeting.citation.span.start))}
    told.update(c for o in post.claims.organisations for c in o.countries or ())
    return opening[0].country not in told
