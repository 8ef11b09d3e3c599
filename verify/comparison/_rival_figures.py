"""The figures of the prose beside those of the post, with what speaks for one being put for the other."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims._values import Claim, Figure
from verify.comparison._figure_row import Row
from verify.comparison._figure_slots import same_currency, same_slot, things_meet
from verify.comparison._figures_fit import fits, is_as_fine_a_bound, is_duration
from verify.comparison._meeting import Meeting

with later:
    from verify.comparison._counted_words import are_of_one_word
    from verify.comparison._figure_shares import is_a_share_of
    from verify.comparison._figure_sums import among, is_so_many_times, stands_among, totals
    from verify.comparison._gainsaying_figures import contradictable
    from verify.comparison._miswritten import look_alike

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


_TIMES = frozenset("second minute hour day week month year decade century time".split())
_SMALL, _HIGHEST_RATIO = 12, 50.0


def figures(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each figure of the prose that the post does not have with each of one dimension that it has."""
    prose, post = meeting.prose.claims.figures, meeting.post.claims.figures
    ours = [f for f in prose if f.sentence in sight and not stands_among(f, post)]
    summed = {f.start for f in ours if among(f.base, totals(f, post))}
    ours = [f for f in ours if f.start not in summed or f.base <= _SMALL]  # few are what others differ by, without being meant so
    if not ours or not post:
        return
    row, used = Row(meeting), set()
    for figure in prose:
        number = next((n for n, o in enumerate(post) if same_slot(figure, o) and same_currency(figure.currency, o.currency) and fits(figure, o)), None)
        if number is not None:
            row.put(figure, number)
            used.add(number)
    slots = [[same_slot(a, b) for b in post] for a in ours]
    standing, theirs_summed = [stands_among(b, prose) for b in post], [among(b.base, totals(b, prose)) for b in post]
    for a, one_slots in zip(ours, slots, strict=True):
        fitting = any(one_slot and fits(a, o) for o, one_slot in zip(post, one_slots, strict=True))
        for number, b in enumerate(post):
            one_slot = one_slots[number]
            if a.dimension != b.dimension or (a.base == b.base and not _are_in_two_units(a, b)) or not (one_slot or a.dimension == "count") or not same_currency(a.currency, b.currency):
                continue
            if not (contradictable(meeting, a, b) or _are_long(a, b)) or (fits(a, b) and not is_as_fine_a_bound(a, b)) or is_so_many_times(a, b, prose, post) or is_a_share_of(meeting, a, b):
                continue
            others = [f for f, of_one in zip(ours, slots, strict=True) if of_one[number]]
            alike = not (a.things and b.things) and a.dimension == "count" and not one_slot and bool(are_of_one_word(meeting, a, b))
            ratio = max(abs(a.base), abs(b.base)) / max(min(abs(a.base), abs(b.base)), 1e-9)
            yield a, b, {
                "fits another": float(fitting), "fits": float(fits(a, b)), "one slot": float(one_slot or alike), "one thing": float(bool(a.things & b.things) or alike),
                "like thing": float(bool(a.things and b.things) and things_meet(a.things, b.things)), "two things": float(bool(a.things and b.things) and not things_meet(a.things, b.things)),
                "thing": float(bool(a.things)), "theirs thing": float(bool(b.things)), "unit": float(bool(a.unit) and a.unit == b.unit), "money": float(bool(a.currency)),
                "count": float(a.dimension == "count"), "percent": float(a.dimension == "percent"), "time": float(bool(a.things & _TIMES)),
                "two units": float(_are_long(a, b) or _are_in_two_units(a, b)), "is a sum": float(a.start in summed),
                "theirs is said": float(number in used), "theirs stands": float(standing[number]), "theirs is a sum": float(theirs_summed[number]),
                "bound": float(bool(a.bound)), "theirs bound": float(bool(b.bound)), "approximate": float(a.approximate), "one rate": float(a.rate == b.rate),
                "ratio": min(ratio, _HIGHEST_RATIO), "alike": float(look_alike(a, b)), "place": row.place(a, number), "small": float(min(abs(a.base), abs(b.base)) <= _SMALL),
                "digits": float(a.digits), "theirs digits": float(b.digits), "round": min(a.rounded_to / max(abs(a.base), 1e-9), 2.0),
                "others beside": float(sum(f.sentence == a.sentence for f in others)), "others": float(len(others)),
                "others in the retelling": float(sum(f.sentence in meeting.aligned for f in others)),
                "theirs left": float(sum(n not in used for n, of_one in enumerate(one_slots) if of_one)), "theirs in all": float(sum(one_slots))}


def _are_in_two_units(figure: Figure, other: Figure) -> bool:
    """Whether two figures are the same number of two units of time: 18 weeks, 18 months."""
    return figure.base == other.base and is_duration(figure) and is_duration(other) and figure.things != other.things


def _are_long(figure: Figure, other: Figure) -> bool:
    """Whether two figures say how long, each in a unit in which the other may well be told: three years and a half, 18 months; six weeks, 14 days."""
    return figure.things | other.things in _NEIGHBOURS and len(figure.things) == len(other.things) == 1


_NEIGHBOURS = frozenset(frozenset(pair) for pair in (("year", "month"), ("month", "week"), ("week", "day"), ("day", "hour"), ("hour", "minute")))
