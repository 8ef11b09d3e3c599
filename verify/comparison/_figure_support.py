"""How sure it is that two figures of one slot are about one thing."""

from __future__ import annotations

from verify._later import later
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.comparison._figure_row import NEIGHBOUR
from verify.comparison._figure_slots import SMALL, TIMES, UNSAID, same_currency, things_meet
from verify.comparison._figures_fit import SECONDS, is_duration
from verify.comparison._meeting import Meeting
from verify.comparison._sentence_keys import weigh

with later:
    from verify.comparison._miswritten import look_alike

_TELLING = 5.0  # of a sentence that shares so much with the post, even how long something took
EITHER_UNKNOWN, BOTH_UNKNOWN = 3.0, 2.0  # what two sentences have to share besides
_BESIDE = 1.3
_OF_MORE_THAN_A_FEW = 1.0  # of a sentence that says so many of another unit, where either side says nothing else of how long: 18 weeks, 18 months
COMPETES = 0.4  # of what the other's sentence shares with the post: a sentence of background shares less


def confidence_of_pair(meeting: Meeting, figure: Figure, rival: Figure, placed: float = 0.0) -> float | None:
    """How sure it is that two figures of one slot are about one thing; None where it is too unsure to say."""
    if not _comparable(figure, rival, placed) and not (look_alike(figure, rival) and {figure.rate, rival.rate} & UNSAID):
        return None
    support = meeting.score_without(figure.sentence, "figure", "small") + meeting.flow(figure.sentence) + weight_of_another_figure(meeting, figure, rival) + placed
    if look_alike(figure, rival) and figure.sentence in meeting.near:
        return min(0.96, 0.84 + 0.03 * min(support, 4.0))
    if figure.things & TIMES:  # how old, how long: every story has some
        common = meeting.in_common(figure.sentence, rival.sentence)
        told = sum(key[0] in ("act", "figure", "thing", "city") and key[1] not in TIMES for key in common)
        if figure.base == rival.base and is_duration(figure) and is_duration(rival):  # the same number of another unit
            here = weigh(key for key in common if key[0] not in ("figure", "small")) + weight_of_a_person(meeting, figure.sentence, rival.sentence)
            if here < 2.0 and (_another_duration(meeting, figure, rival) or support < (_OF_MORE_THAN_A_FEW if figure.base > SMALL else 4.0)):
                return None
        elif (support < 3.0 or told < 2) and (support < _TELLING or not told) and not (support >= 2.0 and _do_the_same(meeting, figure, rival)) and not (
                placed and support >= 3.0 and figure.things == rival.things and not _another_duration(meeting, figure, rival)):
            return None
    inside = figure.sentence not in meeting.aligned  # of the retelling, by where it stands alone
    specific = bool(figure.things & rival.things) or (inside and things_meet(figure.things, rival.things)) or (figure.unit is not None and figure.unit == rival.unit) or (
        figure.currency is not None and same_currency(figure.currency, rival.currency)) or (
        figure.value == rival.value and ((figure.unit is not None and rival.unit is not None) or (is_duration(figure) and is_duration(rival))))  # thirty kilometres for thirty miles
    needed = 1.0 if specific else 2.0
    if support < needed:
        return None
    ratio = max(abs(figure.base), abs(rival.base)) / max(min(abs(figure.base), abs(rival.base)), 1e-9)
    if figure.dimension == "currency" and figure.currency and rival.currency and not same_currency(figure.currency, rival.currency):
        return None  # an amount in another currency may be a conversion
    if not specific and ratio > 1000:
        return None
    return min(0.97, 0.72 + 0.05 * min(support, 4.0) + (0.05 if specific else 0.0))


def _comparable(left: Figure, right: Figure, placed: float = 0.0) -> bool:
    """Whether two figures are measured over the same time, or over times that convert."""
    return left.rate == right.rate or left.dimension == "percent" or (left.rate in SECONDS and right.rate in SECONDS) or (
        placed >= NEIGHBOUR and {left.rate, right.rate} <= UNSAID)


def weight_of_another_figure(meeting: Meeting, figure: Figure, rival: Figure) -> float:
    """What it weighs that two sentences have one more figure, of more than a few, and that it is the very same: 340 growers brought 5,200 tonnes."""
    ours = [f.base for f in meeting.prose.claims.figures if f.sentence == figure.sentence and f is not figure and f.base > SMALL]
    theirs = [f.base for f in meeting.post.claims.figures if f.sentence == rival.sentence and f is not rival and f.base > SMALL]
    return _BESIDE if set(ours) & set(theirs) else 0.0


def weight_of_a_person(meeting: Meeting, ours: int, theirs: int) -> float:
    """What it weighs that both sentences name one person."""
    return 2.0 if any(m.sentence == ours and m.post.sentence == theirs for m in meeting.names) else 0.0


def _another_duration(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether either side says of anything else how long it takes, where it speaks of the other."""
    return any(f is not rival and is_duration(f) for f in meeting.post.claims.figures) or any(
        f is not figure and f.sentence in meeting.aligned and is_duration(f) for f in meeting.prose.claims.figures)


def _do_the_same(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether one act stands in the clauses of both figures, and no other figure of their kind: closed for 18 months."""
    return figure.things == rival.things and tell_one_deed(meeting, figure, rival) and not any(
        f is not own and f.things & own.things and f.sentence == own.sentence
        for read, own in ((meeting.prose, figure), (meeting.post, rival)) for f in read.claims.figures)


def tell_one_deed(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether the clauses of two figures name an act that is the same."""
    ours, theirs = (
        {act.key for act in between(read.claims.acts, *read.passage.clause(own.first, own.last))} for read, own in ((meeting.prose, figure), (meeting.post, rival)))
    return not ours.isdisjoint(theirs)
