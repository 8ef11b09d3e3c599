"""Figures that count or measure the same thing: the same, rounder, summed, or another."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Sequence, Set

from verify._later import later
from verify._patterns import regex
from verify._records import dataclass
from verify.claims import Read
from verify.claims._digits import in_ascii_digits
from verify.claims._values import Figure
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figure_row import NEIGHBOUR, Row
from verify.comparison._figure_slots import SMALL, are_of_one_kind, same_currency, same_slot
from verify.comparison._figure_support import COMPETES, confidence_of_pair
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._result import STRONG, Agreed, Differs
from verify.model import Message

with later:
    from verify.comparison._fates import fates_of
    from verify.comparison._figure_result import figures_differ, value_of
    from verify.comparison._figure_shares import is_a_share_of
    from verify.comparison._figure_sums import (
        adds_up,
        among,
        fits_anywhere,
        is_bare_amount,
        is_but_for_one,
        is_so_many_times,
        lies_within,
        opens_a_span,
        stands_among,
        totals,
    )
    from verify.comparison._gainsaying_figures import contradictable, counts_the_rest
    from verify.comparison._miswritten import look_alike
    from verify.comparison._other_things import counted_as_another, of_other_things
    from verify.comparison._other_unit_of_time import in_another_unit_of_time
    from verify.comparison._scores_told import scores_differ
    from verify.comparison._sole_figures import sole_figures
    from verify.comparison._unknown_things import of_unknown_things

_MISWRITTEN = 2.6  # how strongly prose and post have to meet for one figure to be the other miswritten


def compare_figures(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the figures of the prose and of the post.

    What both sides write alike is one figure, whether or not its comma was read as that of thousands, and whichever coin of one family its money is of.
    """
    ours, theirs = ({f.start: f for f in read.claims.figures} for read in (meeting.prose, meeting.post))
    for result in _compared(meeting):
        if isinstance(result, Differs) and result.post is not None and not isinstance(result.article.value, str):  # letters are a currency, which may be what differs
            figure, rival = ours.get(result.article.start), theirs.get(result.post.start)
            if figure is not None and rival is not None and (
                    _are_written_alike(meeting, figure, rival) or _leaves_out_its_scale(figure, rival, meeting.prose.claims.figures) or is_a_share_of(meeting, figure, rival)):
                continue
        yield result
    yield from scores_differ(meeting)


def _are_written_alike(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether two figures have the same signs and a thousandth of the other's value, as where a comma was misread, or the same value in one currency."""
    ours, theirs = (_signs(read.passage.text[f.start: f.end]) for read, f in ((meeting.prose, figure), (meeting.post, rival)))
    if ours is None or ours != theirs:
        return False
    if figure.value == rival.value:
        return figure.dimension == rival.dimension == "currency" and same_currency(figure.currency, rival.currency)
    return _GROUPED.search(ours) is not None and math.isclose(max(figure.value, rival.value), 1000.0 * min(figure.value, rival.value))


def _leaves_out_its_scale(figure: Figure, rival: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a bare figure is the other's but for a scale that one before it in its sentence has: forty million euros from The Hague, from the Flemish twenty-five."""
    if figure.things or figure.unit or figure.currency or not figure.base:
        return False
    scale = rival.base / figure.base
    return scale in _SCALES and any(f.sentence == figure.sentence and f.start < figure.start and f.base >= scale and f.base % scale == 0 for f in figures)


_SCALES = (1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9)  # of thousands and myriads, lakhs and crores
_GROUPED = regex(r"\d[.,]\d{3}(?!\d)")
_SIGNS = regex(r"\d(?:[\d.,]*\d)?")


def _signs(text: str) -> str | None:
    """The figures of a text with their points and commas, in those of ASCII; None where it is written in words."""
    found = _SIGNS.search(text)
    return None if found is None else in_ascii_digits(found.group())


@dataclass(frozen=True, slots=True)
class _Matched:
    """The figures of the two sides that are one: of the prose by where they begin, of the post by their number."""

    settled: frozenset[int]
    exact: frozenset[int]  # what is another figure of the post to the letter rounds none
    used: frozenset[int]
    row: Row
    agreed: tuple[Agreed, ...]


def _compared(meeting: Meeting) -> Iterator[Agreed | Differs]:
    if not meeting.post.claims.figures:
        return
    matched = _match(meeting)
    yield from matched.agreed
    differing = list(_differing(meeting, matched))
    yield from differing
    free = _free(meeting, matched)
    yield from sole_figures(meeting, free, matched.settled, {d.article.start for d in differing})
    yield from in_another_unit_of_time(meeting, free, matched.settled)
    yield from counted_as_another(meeting)
    yield from of_unknown_things(meeting, matched.settled, matched.used, matched.row)
    yield from of_other_things(meeting, matched.settled)
    yield from _in_another_currency(meeting, matched.settled)
    yield from _percent_for_points(meeting)


def _match(meeting: Meeting) -> _Matched:
    """Each figure of the prose with the first of the post that it may be, the very same before one that it may round."""
    settled: set[int] = set()
    exact: set[int] = set()
    used: set[int] = set()
    agreed: list[Agreed] = []
    row = Row(meeting)
    post_figures = meeting.post.claims.figures
    for figure in meeting.prose.claims.figures:
        used.update(n for n, other in enumerate(post_figures) if is_bare_amount(figure, other) or is_bare_amount(other, figure))
        for number, other in sorted(enumerate(post_figures), key=lambda n: n[1].base != figure.base):
            if same_slot(figure, other) and same_currency(figure.currency, other.currency) and fits(figure, other):
                settled.add(figure.start)
                used.add(number)
                row.put(figure, number)
                if figure.base == other.base:
                    exact.add(figure.start)
                if figure.sentence in meeting.aligned:
                    article = meeting.prose.passage.evidence(figure.start, figure.end, value_of(figure))
                    agreed.append(Agreed("number", article, meeting.post.passage.evidence(other.start, other.end, value_of(other))))
                break
    return _Matched(settled=frozenset(settled), exact=frozenset(exact), used=frozenset(used), row=row, agreed=tuple(agreed))


def _differing(meeting: Meeting, matched: _Matched) -> Iterator[Differs]:
    """The figures of the prose that stand for exactly one of the post, which says otherwise."""
    prose_figures, post_figures, row = meeting.prose.claims.figures, meeting.post.claims.figures, matched.row
    free = _free(meeting, matched)
    for figure in prose_figures:
        if figure.start in matched.settled or figure.sentence not in meeting.near or figure.bound in ("double", "half-of"):
            continue
        if _is_of_another_time(meeting, figure) or counts_the_rest(meeting, figure) or fits_anywhere(figure, post_figures) or (
                among(figure.base, totals(figure, post_figures)) or stands_among(figure, post_figures)):
            continue
        rivals = _rivals(meeting, figure, free, row)
        if not rivals:
            continue
        competing = [
            p for p in prose_figures
            if p.start != figure.start and p.start not in matched.settled and p.sentence in meeting.aligned and any(same_slot(p, f) for _, f in rivals)
            and not _is_of_the_post(p, post_figures) and meeting.scores[p.sentence] >= COMPETES * meeting.scores.get(figure.sentence, 0.0)
        ]
        alike = [(n, f) for n, f in rivals if look_alike(figure, f)]
        if len(alike) == 1 and len(rivals) > 1:
            rivals, competing = alike, [p for p in competing if look_alike(p, alike[0][1])]
        if len(rivals) == 1:
            competing = [p for p in competing if not _is_further_off(figure, p, rivals[0], row)]
            if alike:  # the same digits are likelier the figure than others in a sentence that says no more of the post
                competing = [p for p in competing if look_alike(p, alike[0][1]) or meeting.scores[p.sentence] > meeting.scores.get(figure.sentence, 0.0)]
        if len(rivals) > 1:
            rivals = _likeliest(meeting, figure, rivals, row)
        if len(rivals) != 1 or competing:
            continue
        number, rival = rivals[0]
        placed_so = row.place(figure, number)
        if is_so_many_times(figure, rival, prose_figures, post_figures) or adds_up(figure, rival, post_figures) or (
                lies_within(figure, rival, post_figures) or lies_within(rival, figure, prose_figures)):
            continue
        confidence = confidence_of_pair(meeting, figure, rival, placed_so)
        if confidence is None or is_but_for_one(figure, rival, post_figures):
            continue
        miswritten = look_alike(figure, rival) and bool(figure.things or figure.unit or figure.currency) and _is_of_the_retelling(meeting, figure)
        yield figures_differ(meeting, figure, rival, confidence, _MISWRITTEN if miswritten else STRONG - placed_so)


def _is_of_another_time(meeting: Meeting, figure: Figure) -> bool:
    """Whether the prose tells a figure of another occasion than the post, or of a time long before."""
    clause = meeting.prose.passage.clause(figure.first, figure.last)
    if of_another_occasion(meeting, figure.first, figure.sentence) or long_before(meeting, *clause):
        return True
    return figure.dimension == "count" and _ago(meeting.prose, *clause) and not _ago(meeting.post, 0, len(meeting.post.passage.tokens))


def _is_of_the_retelling(meeting: Meeting, figure: Figure) -> bool:
    """Whether a figure stands in a sentence that speaks of the post, by what it shares or by where it stands."""
    return figure.sentence in meeting.aligned or meeting.flow(figure.sentence) > 0.0


def _free(meeting: Meeting, matched: _Matched) -> Sequence[tuple[int, Figure]]:
    """The figures of the post that none of the prose is, in whatever words."""
    told = meeting.prose.claims.figures
    return [
        (n, f) for n, f in enumerate(meeting.post.claims.figures)
        if n not in matched.used and not any(
            (same_slot(p, f) or _bounds_what_it_counts(p, f)) and fits(p, f) for p in told if p.start not in matched.exact or p.base == f.base)]


def _rivals(meeting: Meeting, figure: Figure, free: Sequence[tuple[int, Figure]], row: Row) -> list[tuple[int, Figure]]:
    """The figures of the post for which one of the prose may have been put.

    Values that stand on the other side are not contradicted, whatever they count there; small ones only where it speaks of the post.
    """
    known = [f for f in meeting.prose.claims.figures if f is not figure and (f.base > SMALL or f.sentence in meeting.near)]
    aligned = [f for f in meeting.prose.claims.figures if f.sentence in meeting.aligned]
    retold = _is_of_the_retelling(meeting, figure)

    def may_be_put_for(number: int, rival: Figure) -> bool:
        placed = retold or (are_of_one_kind(figure, rival) and row.place(figure, number) >= NEIGHBOUR)
        return (placed and same_slot(figure, rival) and contradictable(meeting, figure, rival)) or (
            look_alike(figure, rival) and not opens_a_span(rival, figure, meeting.post.claims.figures))

    return [(n, f) for n, f in free if may_be_put_for(n, f) and not stands_among(f, known) and not among(f.base, totals(f, aligned))]


def _in_another_currency(meeting: Meeting, settled: Set[int]) -> Iterator[Differs]:
    """The same amount in another currency."""
    for figure in meeting.prose.claims.figures:
        if figure.dimension != "currency" or figure.sentence not in meeting.aligned or figure.start in settled:
            continue
        for other in meeting.post.claims.figures:
            if other.dimension == "currency" and figure.base == other.base and figure.base > SMALL and not same_currency(figure.currency, other.currency):
                if any(p is not figure and p.dimension == "currency" and same_currency(p.currency, other.currency) and fits(p, other) for p in meeting.prose.claims.figures):
                    continue
                article = meeting.prose.passage.evidence(figure.start, figure.end, figure.currency)
                post = meeting.post.passage.evidence(other.start, other.end, other.currency)
                yield Differs("number-mismatch", Message("The article says “{article}”, the post says “{post}”: another currency.", article=article.text, post=post.text), article, post, 0.9)
                break


def _percent_for_points(meeting: Meeting) -> Iterator[Differs]:
    """The post's percentage points as per cent, or the other way round: a doubt, since many a newspaper knows no difference."""
    ours, theirs = ([f for f in read.claims.figures if f.unit in _SHARES] for read in (meeting.prose, meeting.post))
    for figure in ours:
        others = [o for o in theirs if o.base == figure.base]
        if figure.sentence in meeting.aligned and len(others) == 1 and others[0].unit != figure.unit and not any(p.unit == others[0].unit and fits(p, others[0]) for p in ours):
            yield dataclasses.replace(figures_differ(meeting, figure, others[0], 0.7), doubtful=True)
            return


_SHARES = frozenset(("percent", "percentage-point"))


def _is_further_off(figure: Figure, other: Figure, rival: tuple[int, Figure], row: Row) -> bool:
    """Whether another figure of the prose stands for one of the post less likely than the one in question: by its unit or its thing, or by where it stands."""
    number, theirs = rival
    if figure.things & theirs.things and not other.things & theirs.things:
        return True  # 107 passengers are they who are 167 there, rather than the 26 people of a group
    return (figure.unit is not None and figure.unit == theirs.unit != other.unit) or row.place(figure, number) >= row.place(other, number) + NEIGHBOUR


def _likeliest(meeting: Meeting, figure: Figure, rivals: list[tuple[int, Figure]], row: Row) -> list[tuple[int, Figure]]:
    """Of several figures of the post those of whom the same is told as of one of the prose, if any, and of these the one that stands where it does."""
    fates = fates_of(meeting.prose, figure)
    rivals = [r for r in rivals if fates & fates_of(meeting.post, r[1])] or rivals
    places = [row.place(figure, number) for number, _ in rivals]
    best = max(places)
    return [rivals[places.index(best)]] if best > 0.0 and sorted(places)[-2:] != [best, best] else rivals


def _is_of_the_post(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether the post has a figure to the letter, of something that no dictionary knows: it stands for none of the others."""
    return figure.base > SMALL and any(o.base == figure.base and o.dimension == figure.dimension and not (o.things and figure.things) for o in others)


def _ago(read: Read, first: int, last: int) -> bool:
    """Whether tokens say of a time of before: last year, three years ago."""
    return bool(read.passage.reading.cued_between(first, last, "ago"))


def _bounds_what_it_counts(figure: Figure, other: Figure) -> bool:
    """Whether a loose number of what no word list has ("seksenden fazla genci") may count what the other side's does."""
    return figure.dimension == other.dimension == "count" and not figure.things and figure.base > SMALL and (bool(figure.bound) or figure.approximate)
