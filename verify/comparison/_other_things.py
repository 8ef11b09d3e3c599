"""A figure of the post that the prose puts to another thing."""

from __future__ import annotations

from collections.abc import Iterator, Set

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.comparison._figure_slots import SMALL, TIMES, are_people
from verify.comparison._figure_support import BOTH_UNKNOWN, EITHER_UNKNOWN, weight_of_a_person
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts

with later:
    from verify.comparison._fates import fared_otherwise
    from verify.comparison._figure_result import figures_differ
    from verify.comparison._figure_sums import among


def counted_as_another(meeting: Meeting) -> Iterator[Differs]:
    """A figure of the post put to something else that the post counts apart: 291 females where it says 291 animals, 53 of them females."""
    ours = [f for f in meeting.prose.claims.figures if f.sentence in meeting.aligned]
    theirs = meeting.post.claims.figures
    prose_values = [f.base for f in meeting.prose.claims.figures]
    for figure in ours:
        if len(figure.things) != 1 or figure.unit or figure.currency or figure.base <= SMALL or figure.rate or figure.things & TIMES:
            continue
        said = [o for o in theirs if o.dimension == "count" and o.things == figure.things]
        others = [o for o in theirs if o.dimension == "count" and not o.things & figure.things and fits(figure, o)]
        if len(said) != 1 or len(others) != 1 or not (others[0].things or others[0].noun) or said[0].rate or fits(figure, said[0]) or among(said[0].base, prose_values):
            continue
        if (are_people(figure) and _are_of_a_land(meeting.post, others[0])) or ("person" in figure.things and are_people(others[0])) or fared_otherwise(meeting, figure, said[0]):
            continue  # people are all of them: the lives of 14 people, of 31 infected and 14 dead, or where the toll rose to 14
        if any(p is not figure and fits(p, others[0]) for p in ours) or meeting.score_without(figure.sentence, "figure", "small") < 1.0:
            continue
        yield figures_differ(meeting, figure, said[0], 0.86)


def _are_of_a_land(read: Read, figure: Figure) -> bool:
    """Whether a figure counts the people of a land, who may be any of those that the other side counts: 23 Indonesians of a crew of 26."""
    return not figure.things and bool(between(read.passage.reading.of("demonym"), figure.first, figure.last + 1))


def of_other_things(meeting: Meeting, settled: Set[int]) -> Iterator[Differs]:
    """The post's figure put to a thing of another class: 64,000 households made 64,000 people."""
    ours = [f for f in meeting.prose.claims.figures if f.sentence in meeting.near and f.dimension == "count" and not f.rate]
    theirs = [f for f in meeting.post.claims.figures if f.dimension == "count" and not f.rate]
    for figure in ours:
        if figure.start in settled or figure.base < 3 or figure.sentence not in meeting.aligned or _class_of(figure) is None or len(figure.noun) > 1:
            continue  # behind a word that is not known, what is counted may be only whom it is for: 150 scholarships for students
        rivals = [f for f in theirs if f.base == figure.base and len(f.noun) <= 1]
        if len(rivals) == 1 and (_counts_as_well(meeting.post, rivals[0], figure) or _counts_as_well(meeting.prose, figure, rivals[0])):
            continue
        if len(rivals) != 1 or _class_of(rivals[0]) in (None, _class_of(figure)) or any(f is not figure and f.base == figure.base for f in ours):
            continue
        common = meeting.in_common(figure.sentence, rivals[0].sentence)
        support = weigh(k for k in common if k[0] not in ("figure", "small")) + weight_of_a_person(meeting, figure.sentence, rivals[0].sentence)
        # a large figure ties the two sentences by itself
        if support < EITHER_UNKNOWN and (figure.base <= SMALL or meeting.score_without(figure.sentence, "figure", "small") < BOTH_UNKNOWN):
            continue
        yield figures_differ(meeting, figure, rivals[0], 0.82)


def _counts_as_well(read: Read, figure: Figure, other: Figure) -> bool:
    """Whether what the other side counts stands right behind a figure's thing, which is but said of it: 30만 고객 가구, the households that are customers."""
    behind = between(read.passage.reading.of("thing"), figure.last, figure.last + _BESIDE)
    return any(str(m.key) in other.things for m in behind) or (bool(figure.things & _METERED) and bool(other.things & _HOMES))


_BESIDE = 2  # tokens
_METERED, _HOMES = frozenset(("customer", "subscriber")), frozenset(("household", "dwelling", "house"))


def _class_of(figure: Figure) -> int | None:
    """The number of the class that a figure's things all are of, or None."""
    found = {next((n for n, kind in enumerate(_concepts.THING_CLASSES) if thing in kind), None) for thing in figure.things}
    return found.pop() if len(found) == 1 else None
