"""Opening hours: "Monday to Friday 9-18, Saturday until 13; closed Mondays" are of every week, and no dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._patterns import regex
from verify.dates._atoms import Atom
from verify.dates._read import Read

_FROM_TO = regex(r"w[ ]?[-~gGTX]w")
_FIGURE = regex(r"\d")
_HOURS = 30  # how far behind such days their hours stand
_REACH = 160  # how far the days of a week go on behind them
_ENDS = regex(r"[.!?。？！।۔]\s+(?!\d)|\n")  # no figure goes on behind a sentence as behind "p.m."
_OF_A_WEEK = frozenset(("weekday", "day"))


def weekly(codes: str, places: Sequence[int], members: Sequence[Atom], text: str) -> Iterator[tuple[int, int]]:
    """Where a chain names days of the week from one to another with their hours, also where these are too short to be read as dates."""
    if codes.count("w") < 2:
        return
    for match in _FROM_TO.finditer(codes):
        start, end = members[places[match.start()]].start, members[places[match.end() - 1]].end
        if _FIGURE.search(text, end, end + _HOURS) is not None:
            yield start, end


def without(reads: Sequence[Read], weeks: Sequence[tuple[int, int]], text: str) -> list[Read]:
    """The dates but for weekdays and bare days that are told in one sentence with such hours; where those themselves are dates ("from Monday 1 to
    Friday 5 December"), all stay."""
    gone: list[tuple[int, int]] = []
    told = [(read.start, read.end) for read in reads if read.kind == "weekdays" and _FIGURE.search(text, read.end, read.end + _HOURS) is not None]
    for start, end in (*weeks, *told):
        if any(read.kind not in ("weekday", "weekdays") and read.start < end and start < read.end for read in reads):
            continue
        stop = _ENDS.search(text, end, end + _REACH)
        gone.append((start, stop.start() if stop is not None else end + _REACH))
    if not gone:
        return list(reads)
    return [
        read for read in reads if read.kind not in _OF_A_WEEK or "relative" in read.written or not any(
            start <= read.start and read.end <= end for start, end in gone)]
