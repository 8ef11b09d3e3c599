"""Whether what seems to differ from one post of an article is told of another one.

An article that shows several posts speaks of each; what the weather office gave as a depth is not the distance that the geologists gave.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.languages._tokens import fold
from verify.model import Agreement, Contradiction


def is_of_another_post(meetings: Sequence[Meeting], citation: str, contradiction: Contradiction, agreements: Iterable[Agreement]) -> bool:
    """Whether the words of a contradiction with one citation agree with another one, or their figure or name stands there."""
    if len(meetings) == 1:
        return False
    kind, _, _ = contradiction.rule.partition("-")
    begin, end = contradiction.article.start, contradiction.article.end
    if any(a.kind == kind and a.citation != citation and a.article.start < end and begin < a.article.end for a in agreements):
        return True
    others = [other for other in meetings if other.citation.id != citation]
    if contradiction.rule == "number-mismatch":
        return any(_has_the_figure(other, begin, end) for other in others)
    return contradiction.rule in _OF_NAMES and any(_has_the_name(other, fold(contradiction.article.text)) for other in others)


_OF_NAMES = frozenset(("person-mismatch", "place-mismatch", "organisation-mismatch"))
_SHORTEST = 4  # letters of a name that tells whom or what it names


def _has_the_name(meeting: Meeting, name: str) -> bool:
    """Whether a name of the prose stands in a post word for word."""
    return len(name) >= _SHORTEST and name in fold(meeting.post.passage.text)


def _has_the_figure(meeting: Meeting, begin: int, end: int) -> bool:
    """Whether a post gives the figure that stands at a place of the prose, of the same thing as far as both say of what."""
    return any(
        figure.start < end and begin < figure.end and any(
            figure.dimension == other.dimension and fits(figure, other) and (not figure.things or not other.things or figure.things & other.things)
            for other in meeting.post.claims.figures)
        for figure in meeting.prose.claims.figures)
