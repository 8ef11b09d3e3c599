"""How dates are put together from their pieces: patterns over code letters, the same for every language.

A chain of pieces is a string such as `w dcmcy` ("viernes 28 de marzo de 2025"); between two pieces stands at most one letter
for what parts them: space, comma, `.` and `;` a stop (`;` with a space), `-` and `~` a dash (`~` with spaces), `/ : * ( '`,
c a connecting word, t "at", g "to", l "and" (C, G, T, X are words that are several of these).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from verify._patterns import regex

# What stands between the ends of a range, and of that the words.
RANGES = "-~gGTX"
FROM_TO = frozenset("gGTX")
_W = r"(?:(?P<w>w)[ ,;.(cCGX~]?)?"
_W2 = r"(?:[ ,;.(cCGX-]{0,1}(?P<w2>w))?"
_R = r"[-~gGTXl]"
_ERA = r"(?:[ ,c]?(?P<e2>e))?"

# name: pattern. Of the patterns that match at a place the one that takes most pieces is read.
_PATTERNS = {
    "dmy": rf"{_W}(?P<d>[dv])[ .;cCGX/-]?(?P<m>m)(?:[ ,`.;cCGX'/-]?(?:(?P<e>e)[ ]?)?(?P<y>y)(?:[ ]?Y)?|['-](?P<y2>[dn])(?![:.]|[ .;]?m))?{_ERA}{_W2}",
    "dmy-era": rf"{_W}(?P<d>d)[ .;cCGX/-]?(?P<m>m)[ ,.;cCGX](?P<y>[dnk])[ ]?(?P<e2>e){_W2}",
    "mdy-era": rf"{_W}(?P<m>m)[ .;cCGX-]?(?P<d>d)[ ,;.cCGX](?P<y>[dnk])[ ]?(?P<e2>e){_W2}",
    "mdy": rf"{_W}(?P<m>m)[ .;cCGX-]?(?P<d>[dv])(?![:])(?:[ ,;.cCGX/-](?P<y>y))?{_ERA}{_W2}",
    "ymd": rf"(?:e[ ]?)?{_W}(?P<y>y)(?:[ ]?Y)?[ ,.;cCGX/-]?(?P<m>m)[ .;cCGX-]?(?P<d>[dv])D?{_W2}",
    "ydm": rf"{_W}(?P<y>y)(?:[ ]?Y)?[ ,.;cCGX-](?P<d>d)[ .;cCGX-]?(?P<m>m){_W2}",
    "num": rf"{_W}(?P<n1>[dn])(?P<sep>[./-])(?P<n2>[dn])(?P=sep)(?P<y>y)(?:[ ]?(?P<e2>e))?{_W2}",
    "num-spaced": rf"{_W}(?P<n1>d);(?P<n2>d);(?P<y>y){_W2}",
    "num-words": rf"{_W}(?P<n1>d)[ ;](?P<sep>[./])[ ;]?(?P<n2>d)[ ;]?(?P=sep)[ ;]?(?P<y>y)(?:[ ]?(?P<e2>e))?{_W2}",
    "num-year": rf"{_W}(?P<y>y)(?P<sep>[./-])(?P<m0>[dn])(?P=sep)(?P<d0>[dn])(?:[ ]?(?P<e2>e))?{_W2}",
    "num-year-spaced": rf"{_W}(?P<y>y);(?P<m0>d);(?P<d0>d){_W2}",
    "num-short": rf"{_W}(?P<n1>[dn])(?P<sep>[./])(?P<n2>[dn])(?P=sep)(?P<y2>[dn]){_W2}",
    "num-short-dash": rf"{_W}(?P<n1>[dn])(?P<sep>-)(?P<n2>[dn])-(?P<y2>[dn]){_W2}",
    "num-short-spaced": rf"{_W}(?P<n1>[dn]);(?P<n2>[dn]);(?P<y2>[dn]){_W2}",
    "num-day-month": r"(?:(?P<w>w)[ ,;.(cCGX])?(?P<n1>[dn])(?P<sep>[./])(?P<n2>[dn])",
    "num-day-month-year": r"(?:(?P<w>w)[ ,;.(cCGX])?(?P<n1>[dn])(?P<sep>[./])(?P<n2>[dn])(?:(?<=/.)[ ]|c)(?P<y>y)",
    "markers": rf"{_W}(?:(?:(?P<e>e)[ ]?)?(?P<y>[ydnk])[ ]?Y[ ,]?)?(?P<m0>d)N[ ]?(?P<d0>d)D?{_W2}",
    "marked-month": r"(?:(?:(?P<e>e)[ ]?)?(?P<y>[ydnk])[ ]?Y[ ,]?)(?P<m0>d)N",
    "marked-month-alone": r"(?P<m0>d)N",
    "marked-year": r"(?:(?P<e>e)[ ]?)?(?P<y>[ydnk])[ ]?Y",
    "marked-day": rf"(?P<d0>d)[ ]?D{_W2}",
    "before": rf"{_W}(?P<d0>d)[ ,]?P[ ]?(?P<m0>d)(?:[ ,c/]{{1}}(?P<y>y))?",
    "before-month": r"P[ ]?(?P<m0>d)[ ,c/](?P<y>y)",
    "my": r"(?P<m>m)[ ,.;cCGX/'-]?(?:(?P<e>e)[ ]?)?(?P<y>y)(?:[ ]?Y)?",
    "my-short": r"(?:(?P<d>d)[ ])?(?P<m>m)[ '](?P<y2>[dn])(?![ ]?[:./dnmhD-])",
    "ym": r"(?P<y>y)(?:[ ]?Y)?[ ,.;cCGX-]?(?P<m>m)",
    "range-dmy": rf"(?:(?P<w>w)[ ,;cCGX])?(?P<d>[dv])[ .;]?(?P<r>{_R})[ ]?(?:(?P<w2>w)[ ,;cCGX])?(?P<d2>[dv])[ .;cCGX-]?(?P<m>m)(?:[ ,.;cCGX'/-]?(?P<y>y)(?:[ ]?Y)?)?",
    "range-mdy": rf"(?P<m>m)[ cCGX](?P<d>d)(?P<r>{_R})(?P<d2>d)(?![:dn])(?:[ ,cCGX](?P<y>y))?",
    "range-marked": r"(?:(?:(?P<e>e)[ ]?)?(?P<y>[ydnk])[ ]?Y[ ,]?)?(?P<m0>d)N[ ]?(?P<d>d)D?(?:[ (]?(?P<w>w))?[ )]?(?P<r>[-~gGTX`])(?P<d2>d)D(?:[ (]?(?P<w2>w))?",
    "range-figures": r"(?P<d>d)[.;]?(?P<r>[-~gGTX])(?P<n1>d)(?P<sep>[./])(?P<n2>[dn])(?:(?P=sep)(?P<y>y))?",
    "whole": rf"{_W}(?P<a>A){_W2}",
    "weekday-day": r"(?P<w>w)(?P<g>[ ,(cCGX])(?P<d>d)",
    "day-weekday": r"(?P<d>d)[ .;]?(?P<g>[ ,(cCGX;])(?P<w>w)",
    "weekday": r"(?P<w>w)",
    "relative": r"(?P<r>r)(?:[ ,(](?P<w2>w))?",
    "step": r"(?P<q>q)",
    "step-weekday": r"(?P<q>q)[ ,cCGX]?(?P<w>w)",
    "weekday-step": r"(?P<w>w)[ ,cCGX](?P<q>q)",
    "step-month": rf"(?P<q>q)[ ,cCGX]?(?:(?P<m0>d)N|(?P<m>m))(?:[ cCGX]?(?P<d>d)D?{_W2})?",
    "step-date": rf"(?P<q>q)[ ,cCGX]?(?P<d>[dv])[ .;cCGX]?(?P<m>m){_W2}",
    "step-day": r"(?P<q>q)[ ,cCGX]?(?P<d>d)D",
    "range-step": r"(?P<q>q)[ ,cCGX]?(?P<d>d)D?(?P<r>[-~gGTX`])(?P<d2>d)D",
    "step-day-noun": r"(?P<q>q)[ ,cCGX'l]?(?P<d>[dv])",
    "range-months": r"(?:(?P<y>[ydnk])[ ]?Y[ ,]?)?(?P<m0>d)(?P<r>[-~gGTX])(?P<m2>d)N(?![ ]?d)",
    "month-step": r"(?:(?P<w>w)[ ,cCGX]?)?(?:(?P<d>[dv])[ .;cCGX]?)?(?P<m>m)[ ,cCGX]?(?P<q>q)",
    "day-step": r"(?:(?P<w>w)[ ,cCGX]?)?(?P<d>[dv])(?:[ ]?D)?[ .;cCGX](?P<q>q)",
    "quarter": r"(?P<u>u)[ ,cCGX/-]?(?P<y>y)(?:[ ]?Y)?|(?P<y_>y)(?:[ ]?Y)?[ ,cCGX-]?(?P<u_>u)",
    "quarter-of-step": r"(?P<q>q)[ ,cCGX]?(?:(?P<u>u)|(?P<u0>d)[ ]?U)|(?P<u_>u)[ ,cCGX]?(?P<q_>q)",
    "quarter-alone": r"(?P<u>u)|(?P<u0>d)[ ]?U",
    "quarter-marked": r"(?P<y>y)(?:[ ]?Y)?[ ,cCGX]?(?P<u0>d)[ ]?U",
    "range-days": r"(?P<d>d)D?(?P<r>[-~gGTX`])(?P<d2>d)D",
    "month-day-step": r"(?:(?P<w>w)[ ,cCGX]?)?(?P<m>m)[ .;cCGX]?(?P<d>[dv])[ ,cCGX]?(?P<q>q)",
    "num-step": r"(?:(?P<w>w)[ ,;.]?)?(?P<n1>[dn])(?P<sep>[./])(?P<n2>[dn])[ .;]?(?P<q>q)",
    "my-apostrophe": r"(?P<m>m)'(?P<y2>[dn])(?![.:'dn])",
    "month": r"(?P<m>m)",
    "month-adjective": r"(?P<j>J)",
    "year-pair": r"(?P<y>y)[-~/](?P<y2>[dny])(?![-~/.:]?[dny])",
    "year": r"(?P<y>y)",
    "day": r"(?P<d>d)",
}
_COMPILED = {name: regex(pattern) for name, pattern in _PATTERNS.items()}
# Letters without which a pattern matches nothing: a chain that lacks one need not be tried, nor the pattern be compiled.
NEEDS = {
    "dmy-era": "me", "mdy-era": "me", "ymd": "ym", "ydm": "ydm", "num": "y", "num-spaced": ";y", "num-words": "y", "num-year": "y", "num-year-spaced": ";y",
    "num-short-dash": "-", "num-short-spaced": ";", "markers": "N", "marked-month": "YN", "marked-month-alone": "N", "marked-year": "Y", "marked-day": "D",
    "before": "P", "before-month": "Py", "dmy": "m", "my": "y", "my-short": "m", "ym": "m", "range-dmy": "m", "range-mdy": "d", "range-marked": "ND", "whole": "A",
    "weekday-day": "d", "day-weekday": "w", "step-weekday": "w", "step-date": "m", "step-day": "D", "range-step": "D", "month-step": "mq", "day-step": "q", "quarter": "yu", "quarter-marked": "yU", "quarter-of-step": "q",
    "range-days": "D", "month-day-step": "mq", "num-step": "q", "my-apostrophe": "m'", "num-day-month-year": "y",
}
_FIRST = {
    "w": ("dmy", "mdy", "dmy-era", "mdy-era", "ymd", "ydm", "num", "num-spaced", "num-words", "num-year", "num-year-spaced", "num-short", "num-short-dash", "num-short-spaced", "num-day-month", "num-day-month-year", "markers", "before", "range-dmy", "weekday-day", "weekday", "whole", "month-step", "month-day-step", "num-step", "day-step", "weekday-step"),
    "d": ("range-figures", "my-short", "num-step", "month-step", "day-step", "range-days", "range-months", "dmy", "dmy-era", "num", "num-spaced", "num-words", "num-short", "num-short-dash", "num-short-spaced", "num-day-month", "num-day-month-year", "markers", "marked-month", "marked-month-alone", "marked-year", "range-marked", "marked-day", "before", "range-dmy", "day-weekday", "day", "quarter-alone"),
    "n": ("range-months", "num-step", "num", "num-short", "num-short-dash", "num-short-spaced", "num-day-month", "num-day-month-year", "markers", "marked-year", "marked-month", "range-marked"),
    "v": ("dmy", "month-step", "day-step", "range-dmy"),
    "m": ("my-short", "my-apostrophe", "month-step", "month-day-step", "mdy", "mdy-era", "my", "range-mdy", "month"),
    "y": ("range-months", "ymd", "ydm", "num-year", "num-year-spaced", "markers", "marked-month", "marked-year", "range-marked", "ym", "quarter", "quarter-marked", "year-pair", "year"),
    "k": ("range-months", "markers", "marked-month", "marked-year"),
    "e": ("ymd", "markers", "marked-month", "marked-year", "range-marked"),
    "A": ("whole",), "J": ("month-adjective",), "P": ("before-month",),
    "r": ("relative",), "q": ("step", "step-weekday", "step-month", "step-date", "step-day", "range-step", "step-day-noun", "quarter-of-step"), "u": ("quarter", "quarter-of-step", "quarter-alone"),
}
_TIMES = tuple(regex(pattern) for pattern in (
    r"(?:(?P<p0>p)[ ,]?)?(?P<h>[dn]):(?P<i>[dn])(?::(?P<s>[dn]))?(?:[ .cC]?(?P<p>p))?(?:[ ]?h)?(?![:]?[dn]:)",
    r"(?P<p0>p)[ ,]?(?P<h>[dn])\.(?P<i>[dn])(?:\.(?P<s>[dn]))?",
    r"(?:(?P<p0>p)[ ,]?)?(?P<h>[dn])h(?:[ c]?(?P<i>[dn])i?(?![.:/]))?",
    r"(?:(?P<p0>p)[ ,]?)?(?P<h>[dn])[ ]h(?:[ c]?(?P<i>[dn])i?(?![.:/]))?",
    r"(?P<h>[dn])(?:[.](?P<i>[dn]))?[ .]?(?P<p>p)",
    r"(?P<h>[dn])\.(?P<i>[dn])[ ]?h",
    r"(?P<p0>p)[ ,]?(?P<h>[dn])(?=[*~])",
    r"(?P<h>[dn])\.(?P<i>[dn])(?=[*~])",
    r"(?:(?P<p0>p)[ ,]?)?(?P<b>B)(?:[ cC]?(?P<p>p))?",
    r"(?P<k>[ky])(?=[ ]?z)",
    r"(?P<o>[dn])(?=[ cCtTX][rw])",
))
_HOUR = regex(r"(?P<h>[dn])(?![.:/hpdn'-])")
_SAYING = frozenset("wmrquUPYNDAvJ")
# A time or a decimal alone; of other figures one may be the day of a month ("am 28., 14:30 Uhr").
_NO_BARE_DAY = regex(r"[dnk](?:[.:/-][dnk])+[ ]?[ph]?[ ]?z?")
_BEGIN = frozenset("dnpB").union(*_FIRST)
_DOTTED_AFTER = regex(r"(?P<h>[dn])\.(?P<i>[dn])(?![.dn])")


# A part of the day between a date and its time: "Friday morning at 9.30", "segunda à noite, por volta das 20h".
PERIOD = regex(r"[ ,(]?[tTcCX]?p(?=[ ,(*~tTcCX])")
_BEFORE_A_TIME = regex(rf"(?:{PERIOD.pattern})?[*~tCTX]")


class Part(NamedTuple):
    """A date or a time of day in a chain: which pattern, the code letters `[start, end)` it takes, where its pieces and the gaps it names stand."""

    name: str
    start: int
    end: int
    held: dict[str, int]
    gaps: dict[str, int]


class Candidate(NamedTuple):
    """A pattern that matches at a place of a chain: how many code letters it takes, and the part that it is at the beginning of one."""

    length: int
    first: Part


_NAMED_GAPS = frozenset(("g", "sep"))
# No date takes more code letters than this, looking ahead included; what follows cannot change what is read.
_REACH = 40


@functools.lru_cache(maxsize=8192)
def _candidates(codes: str) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...], tuple[Candidate, ...], tuple[Candidate, ...]]:
    """The times of day and the dates that may begin a stretch of code letters, longest first, what is a time only behind a date, and what of this may be
    one elsewhere."""
    letter = codes[0]
    times = [match for pattern in _TIMES if (match := pattern.match(codes)) is not None] if letter in "dnpBky" else []
    held = set(codes)
    dates = [
        (name, match) for name in _FIRST.get(letter, ())
        if held.issuperset(NEEDS.get(name, "")) and (match := _COMPILED[name].match(codes)) is not None and match.end()]
    dotted = _DOTTED_AFTER.match(codes) if letter in "dn" else None
    hour = _HOUR.match(codes) if letter in "dn" else None
    return (
        tuple(_candidate("time", match) for match in sorted(times, key=lambda m: -m.end())),
        tuple(_candidate(name, match) for name, match in sorted(dates, key=lambda c: -c[1].end())),
        tuple(_candidate(name, match) for name, match in (("time", dotted), ("hour", hour)) if match is not None),
        (_candidate("dotted", dotted),) if dotted is not None else (),
    )


def _candidate(name: str, match: re.Match[str]) -> Candidate:
    held = [(group, match.start(group)) for group, text in match.groupdict().items() if text]
    gap = [entry for entry in held if entry[0] in _NAMED_GAPS or (entry[0] == "r" and name.startswith("range"))]
    return Candidate(match.end(), Part(name, 0, match.end(), dict(entry for entry in held if entry not in gap), dict(gap)))


def read_chain(codes: str, accept: Callable[[Part], Any]) -> list[tuple[Part, Any]]:
    """The dates and times of a chain in order, each with what `accept` makes of it; what it refuses (None) is passed by."""
    result: list[tuple[Part, Any]] = []
    position, size = 0, len(codes)
    while position < size:
        if codes[position] not in _BEGIN:
            position += 1
            continue
        times, dates, behind, elsewhere = _candidates(codes[position:position + _REACH])
        best: tuple[Part, Any] | None = None
        for candidate in times:
            part = _part(candidate, position)
            value = accept(part)
            if value is not None:
                best = (part, value)
                break
        if best is None and behind:
            following = result and _BEFORE_A_TIME.fullmatch(codes, result[-1][0].end, position) is not None
            for candidate in behind if following else elsewhere:
                part = _part(candidate, position)
                value = accept(part)
                if value is not None:
                    best = (part, value)
                    break
        for candidate in dates:
            if best is not None and position + candidate.length <= best[0].end:
                break
            part = _part(candidate, position)
            value = accept(part)
            if value is not None:
                best = (part, value)
                break
        if best is None:
            position += 1
            continue
        result.append(best)
        position = best[0].end
    return result


def _part(candidate: Candidate, position: int) -> Part:
    length, first = candidate
    if not position:
        return first
    name, _, _, held, gaps = first
    # made as a tuple is, in half the time that its class takes
    return tuple.__new__(Part, (
        name, position, position + length, {group: position + at for group, at in held.items()}, {group: position + at for group, at in gaps.items()} if gaps else gaps))


@functools.lru_cache(maxsize=8192)
def hopeless(codes: str) -> bool:
    """Whether no date can be in a chain, whatever its pieces are: times of day, scores, decimals."""
    if any(letter in _SAYING for letter in codes):
        return False
    return not any(
        candidate.first.name not in ("day", "time") for position in range(len(codes)) if codes[position] in _BEGIN for candidate in _candidates(codes[position:position + _REACH])[1]
    ) and _NO_BARE_DAY.fullmatch(codes) is not None
