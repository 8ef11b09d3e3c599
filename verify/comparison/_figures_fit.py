"""Whether a figure says the same as another: exactly, rounded, within its bound, or in another unit."""

from __future__ import annotations

import math

from verify.claims._values import Figure

_IN_WORDS = 0.04
_FAR_MORE, _FAR_LESS = 1.9, 0.55  # up to where "far more than" and "well under" are said
_FINE = 3  # digits before the noughts of a figure that rounds none
_STRICT = frozenset(("more-than", "less-than", "at-least", "at-most"))
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_629_800, "year": 31_557_600, "decade": 315_576_000}


def fits(prose: Figure, post: Figure) -> bool:
    """Whether a figure of the prose says the same as one of the post, exactly, rounded or within its bound."""
    a, b = prose.base, post.base
    if {prose.dimension, post.dimension} == {"temperature", "temperature-f"}:
        a = a if prose.dimension == "temperature" else (a - 32) / 1.8
        b = b if post.dimension == "temperature" else (b - 32) / 1.8
        return abs(a - b) <= 0.6
    if is_duration(prose) and is_duration(post) and prose.things == post.things != {"hour"} and _but_for_hours(a * seconds_of(prose), b * seconds_of(post)):
        return True  # two hours, four minutes and twelve seconds, of which the hours stand apart
    if is_duration(prose) and is_duration(post) and prose.things != post.things:
        a, b = a * seconds_of(prose), b * seconds_of(post)
        return abs(a - b) <= (0.13 if prose.approximate or post.approximate else 0.06) * max(a, b)
    if math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9):
        return True
    if prose.rate != post.rate and prose.rate in SECONDS and post.rate in SECONDS:
        a, b = a / SECONDS[prose.rate], b / SECONDS[post.rate]
        return abs(a - b) <= 0.035 * max(abs(a), abs(b)) + max(prose.rounded_to / SECONDS[prose.rate], post.rounded_to / SECONDS[post.rate]) * (
            0.5 if prose.digits and post.digits else 0.0)
    if ("diameter" in prose.things) != ("diameter" in post.things) and math.isclose(max(a, b), 2 * min(a, b), rel_tol=0.012):
        return max(a, b) == (a if "diameter" in prose.things else b)  # a circle of 900 km is seen from 450 km
    if ("couple" in prose.things) != ("couple" in post.things) and math.isclose(max(a, b), 2 * min(a, b), rel_tol=1e-9):
        return max(a, b) == (b if "couple" in prose.things else a)  # six pairs are twelve dogs
    if prose.proportion and post.proportion and not prose.bound and not post.bound:
        return False  # two thirds are not three quarters, though either may be said of seventy per cent
    scale = max(abs(a), abs(b), 1e-9)
    for one, other in ((prose, post), (post, prose)):
        x, y = one.base, other.base
        if x < 0 and y < 0:  # "more than twelve degrees below zero" and "under minus twelve" are of either side
            if one.bound in _STRICT and 0.7 * x >= y >= 1.35 * x:
                return True
            x, y = -x, -y
        match one.bound if not _is_too_fine_a_bound(one, other) else None:
            case "more-than" | "at-least":
                if x <= y <= max(x * (_FAR_MORE if one.far else 1.35) + (1 if x < 4 else 0), _next_round(one)):
                    return True
            case "less-than" | "at-most":
                if x * (_FAR_LESS if one.far else 0.7) <= y <= x:
                    return True
            case "nearly":
                if x * 0.85 <= y <= x:
                    return True
    tolerance = 0.012
    if prose.approximate or post.approximate:
        tolerance = 0.13 if prose.dimension != "percent" else 0.12
    if prose.unit != post.unit and prose.unit and post.unit:
        tolerance = max(tolerance, 0.03)
    if abs(a - b) <= tolerance * scale and (prose.approximate or post.approximate or scale > 1000 or prose.unit != post.unit):
        return True
    if any(not one.digits and one.value >= 100 and one.value % 100 == 0 and abs(a - b) <= _IN_WORDS * scale for one in (prose, post)):
        return True  # three hundred metres, of which there are 310
    if any(not one.digits and one.unit and other.value != round(other.value) and abs(a - b) <= _IN_WORDS * scale for one, other in ((prose, post), (post, prose))):
        return True  # three metres, of which there are 3.12
    # A figure written with fewer digits is the other rounded: 2.3 million for 2,312,456.
    coarse = max(prose.rounded_to, post.rounded_to)
    if prose.bound in _STRICT or post.bound in _STRICT:
        coarse *= 0.5
    return coarse > min(prose.rounded_to, post.rounded_to) and coarse >= 1e-6 and abs(a - b) < coarse * 1.001 and coarse / scale <= 0.12


def _is_too_fine_a_bound(figure: Figure, other: Figure) -> bool:
    """Whether a figure with a bound is written as finely as the one that it would bound, and is no round one: nobody calls 10.75 % "up to 11.75 %"."""
    if not is_as_fine_a_bound(figure, other):
        return False
    digits = significant_digits(figure.value)
    if len(digits) < _FINE:
        return False
    return digits[-1] != "5" or abs(figure.base - other.base) > _IN_WORDS * max(figure.base, other.base)  # more than 125, of which there are 127


def is_as_fine_a_bound(figure: Figure, other: Figure) -> bool:
    """Whether a figure with a bound is written in digits, and as finely as the one that it would bound."""
    return bool(figure.bound) and not other.bound and figure.digits and other.digits and figure.rounded_to <= other.rounded_to


def _next_round(figure: Figure) -> float:
    """Up to where "more than a million" or "over 40" is said: short of the next figure that is as round."""
    if figure.base <= 0:
        return figure.base
    place = 10.0 ** math.floor(math.log10(figure.base) + 1e-9)
    digits = figure.base / place
    return (digits + 0.99) * place if math.isclose(digits, round(digits)) and figure.base >= 10 else figure.base


def is_duration(figure: Figure) -> bool:
    """Whether a figure says how long something is: three days, a year."""
    return figure.dimension == "count" and len(figure.things) == 1 and figure.things <= SECONDS.keys()


def _but_for_hours(left: float, right: float) -> bool:
    """Whether one of two times in seconds is less than an hour, and the other as much and some whole hours."""
    low, high = sorted((left, right))
    return low < SECONDS["hour"] <= high and math.isclose(high % SECONDS["hour"], low) and low % 60 != 0


def seconds_of(figure: Figure) -> float:
    """The seconds of the unit of a duration."""
    return SECONDS[next(iter(figure.things))]


def make_a_whole(left: Figure, right: Figure) -> bool:
    """Whether two shares make up the whole, as finely as they are written: 96 per cent are done, four are left."""
    return left.dimension == right.dimension == "percent" and abs(left.base + right.base - _WHOLE) < 1.0


_WHOLE = 100.0  # per cent


def significant_digits(value: float) -> str:
    """The significant digits of a value."""
    return f"{value:.10g}".split("e")[0].replace(".", "").strip("0") if value > 0 else ""
