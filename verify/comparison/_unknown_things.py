"""Counts of what no dictionary has a word for."""

from __future__ import annotations

from collections.abc import Iterator, Set

from verify._later import later
from verify.claims._values import Figure
from verify.claims.figures import sums
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figure_row import Row
from verify.comparison._figure_slots import TIMES
from verify.comparison._figure_support import (
    BOTH_UNKNOWN,
    COMPETES,
    EITHER_UNKNOWN,
    weight_of_a_person,
    weight_of_another_figure,
)
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh

with later:
    from verify.comparison._counted_words import are_of_one_word
    from verify.comparison._figure_result import figures_differ
    from verify.comparison._figure_sums import among, fits_anywhere
    from verify.comparison._gainsaying_figures import counts_the_rest, is_another_of_the_post

_UNKNOWN_ALIKE = 1.0  # how much likelier one thing is meant where neither side's word is known, and how much surer a pair has to be than the next
_THE_ONLY = 1.0  # what it weighs that either side has one count left, and no more
_ONE_WORD = 2.0  # what it weighs that the words beside two figures mean one thing
_FARTHEST = 1000  # times apart: two figures of one thing are miswritten, not worlds apart
_IN_PASSING = 4  # what is written in words up to there ("both sides") counts nothing that stands in the news
_GROUPS = frozenset(("couple", "family", "household"))  # of which each is several


def of_unknown_things(meeting: Meeting, settled: Set[int], used_post: Set[int], row: Row) -> Iterator[Differs]:
    """The one count of the prose against the one of the post, where no dictionary has the word for what is counted: 500 vericisi, 150 beacons."""
    if meeting.prose.passage.language == meeting.post.passage.language:
        return  # there the words themselves would be the same
    told = [f.base for f in meeting.post.claims.figures]
    said = [f.base for f in meeting.prose.claims.figures]
    ours = [
        f for f in meeting.prose.claims.figures
        if f.sentence in meeting.aligned and f.start not in settled and _counts_things(f) and not among(f.base, told)
        and not of_another_occasion(meeting, f.first, f.sentence)]
    theirs = [f for n, f in enumerate(meeting.post.claims.figures) if n not in used_post and _counts_things(f) and not among(f.base, said)]
    only = _THE_ONLY if len(ours) == len(theirs) == 1 else 0.0
    pairs = []
    for rival in theirs:
        for figure in ours:
            common = meeting.in_common(figure.sentence, rival.sentence)
            support = weigh(key for key in common if key[0] not in ("figure", "small")) + weight_of_a_person(meeting, figure.sentence, rival.sentence)
            support += weight_of_another_figure(meeting, figure, rival) + meeting.flow(figure.sentence) + only + row.place_of(figure, rival)
            kin = are_of_one_word(meeting, figure, rival)
            if kin is False or figure.rate != rival.rate:
                continue
            support += _ONE_WORD if kin else 0.0
            if support >= 1.0:
                pairs.append((support + (0.0 if figure.things or rival.things else _UNKNOWN_ALIKE), support, figure, rival))
    pairs.sort(key=lambda pair: -pair[0])
    if not pairs or (len(pairs) > 1 and pairs[0][0] < pairs[1][0] + _UNKNOWN_ALIKE):
        return
    _, support, figure, rival = pairs[0]
    if (figure.things and rival.things) or figure.approximate or _is_a_dozen(figure) or counts_the_rest(meeting, figure) or is_another_of_the_post(meeting, rival):
        return
    if support < (EITHER_UNKNOWN if figure.things or rival.things else BOTH_UNKNOWN):
        return
    if fits(figure, rival) or fits_anywhere(figure, meeting.post.claims.figures) or fits_anywhere(rival, meeting.prose.claims.figures):
        return
    beside = [f.base for f in ours if f.sentence == figure.sentence or meeting.scores.get(f.sentence, 0.0) >= COMPETES * meeting.scores.get(figure.sentence, 0.0)]
    counted = [f.base for f in meeting.post.claims.figures if f.dimension == rival.dimension]  # one in ten is nothing that adds to seven
    if among(figure.base, sums(counted[:12])) or among(rival.base, sums(beside)):
        return
    if max(figure.base, rival.base) / min(figure.base, rival.base) > _FARTHEST:
        return
    yield figures_differ(meeting, figure, rival, min(0.9, 0.7 + 0.04 * support))


def _is_a_dozen(figure: Figure) -> bool:
    """Whether a figure may be a loose one: "a good dozen"."""
    return figure.base == 12 and not figure.digits


def _counts_things(figure: Figure) -> bool:
    return (
        figure.dimension == "count" and figure.base > (1 if figure.digits else _IN_PASSING) and not figure.things & (TIMES | _GROUPS | {"age"}) and bool(figure.noun or figure.things)
        and not figure.proportion and figure.bound not in ("double", "half-of"))
