"""Dates in running text, in any language of CLDR: found, read to ISO 8601, and never imagined.

`find_dates` finds those of a text, `match_date` the one that begins at a position, `stream` reads JSON lines.

No other library stands behind the grammar: of 57 dates of CLDR's locales that it missed in November 2026, dateparser's search (1.5, language
told) read none, and of 342 lines without a date it found one in 252. `benchmarks/dates.py` runs beside it.
"""

from __future__ import annotations

import datetime
import functools
import sys
import types
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from verify._patterns import regex
from verify.dates._fold import Folded
from verify.languages._tags import RENAMED
from verify.model import DateMention, UsageError

if TYPE_CHECKING:
    from verify.dates._read import Read

__all__ = ["find_dates", "match_date", "stream", "weekday_names"]

_ORDERS = ("DMY", "MDY", "YMD")
_PREFERENCES = ("past", "nearest", "future")
_LONGEST_MATCH = 80
_PROSE = 100


def find_dates(
    text: str, *, languages: Sequence[str] = (), reference: datetime.date | datetime.datetime | None = None, order: str | None = None, prefer: str = "past",
) -> tuple[DateMention, ...]:
    """The dates of a text, in order of place, none overlapping another; any string gives an answer.

    `languages` are BCP 47 tags (`fr`, `en-GB`), the likeliest first; without them the language is found by its words.
    `reference` is what relative dates and dates without a year count from (default: today). `order` says how numeric
    dates are written (DMY, MDY, YMD; default: as the language does). `prefer` says where a date without its year, or a
    weekday alone, lies: `past` (the last that is not after the reference), `nearest`, `future`.
    UsageError: an unknown language, order or preference.
    """
    if order is not None and order not in _ORDERS:
        raise UsageError(f"the order of numeric dates is one of {', '.join(_ORDERS)}, not “{order}”")
    if prefer not in _PREFERENCES:
        raise UsageError(f"a date without its year lies in the {', '.join(_PREFERENCES)}, not “{prefer}”")
    day = reference.date() if isinstance(reference, datetime.datetime) else reference or datetime.date.today()
    folded = Folded(text)
    mention = _engine().mention
    return tuple([mention(read, folded) for read in _reads(folded, tuple(languages), day, order, prefer)])


def _reads(folded: Folded, languages: tuple[str, ...], day: datetime.date, order: str | None, prefer: str) -> list[Read]:
    engine, sure = _engine(), True
    last: tuple[str, ...] = ()
    by_letters: str | None = None
    scan, lexicon = engine.scan, engine.lexicon
    if len(languages) == 1:
        code, region = _tag(languages[0])
        alone: list[Read] = scan(folded, lexicon(code), day, prefer, order, region)
        return alone
    if languages:
        tried = [_tag(tag) for tag in languages]
    else:
        from verify.dates._guess import guess

        guessed = guess(folded)
        tried, sure, last, by_letters = [(code, None) for code in guessed.codes], guessed.sure, guessed.last, guessed.told
    # a signature of three words says little of how the line below it writes its figures
    plain = bool(languages) or (sure and len(folded.text) > _PROSE)
    names: list[tuple[int, int]] = []
    every: list[list[Read]] = [scan(folded, lexicon(code), day, prefer, order, region, plain, names) for code, region in tried]
    for code in last if _FOUR_FIGURES.search(folded.folded) is not None else ():  # a whole date has its year
        if any(_whole(read) for reads in every for read in reads):
            break
        tried.append((code, None))
        every.append(scan(folded, lexicon(code), day, prefer, order, None, plain, names))
    if not languages and len(every) > 1:
        # a word or two and a figure may be of some language: of those that newspapers are not read in, and that the letters do not tell, whole dates count
        every = [reads if lexicon(code).core or code == by_letters else [*filter(_whole, reads)] for reads, (code, _) in zip(every, tried, strict=True)]
    if len(every) == 1:
        return every[0]
    if names:
        every = [[read for read in reads if not any(start < read.end and read.start < end for start, end in names)] for reads in every]
    # A text that is surely in one language may still hold a post in another; of that one only whole dates count.
    taken = [sum(read.end - read.start for read in reads if not place or not sure or _whole(read)) for place, reads in enumerate(every)]
    best = every[taken.index(max(taken))]
    if taken.count(max(taken)) > 1 and not (sure and any(map(_whole, every[0]))):
        alike = [(reads, lexicon(code).order) for letters, reads, (code, _) in zip(taken, every, tried, strict=True) if letters == max(taken)]
        best = next((reads for reads, written in alike if any(_in_order(read, folded, written) for read in reads)), best)
    added = [
        read for reads in every if reads is not best for read in reads
        if _whole(read) and not any(read.start < other.end and other.start < read.end for other in best)]
    for read in added:
        if not any(read.start < other.end and other.start < read.end for other in best):
            best = [*best, read]
    return sorted(best, key=lambda read: read.start) if added else best


def _whole(read: Read) -> bool:
    """A date with its day, month and year: it is none by chance, whatever the language of what stands around it."""
    return read.written >= _WHOLE


def _in_order(read: Read, folded: Folded, order: str) -> bool:
    """Whether a whole date stands in the order of a language: "2022 Nya 7" is of one that writes the year first."""
    if not _whole(read):
        return False
    day, between, year = [*_FIGURES.split(_CLOCK.sub("", folded.folded[read.start:read.end])), "", "", "", ""][1:4]
    if len(day) == _YEAR:
        return order[0] == "Y"
    return len(year) == _YEAR and order[0] == ("D" if any(map(str.isalpha, between)) else "M")


_FOUR_FIGURES = regex(r"(?<!\d)\d{4}(?!\d)")
_FIGURES = regex(r"(\d+)")
_CLOCK = regex(r"\d{1,2}[:.]\d\d(?![.\d])")
_YEAR = 4  # figures
_SCRIPT = 4  # letters
_WHOLE = frozenset(("year", "month", "day"))


@functools.cache
def _engine() -> types.ModuleType:
    """The grammar, imported with the first text: nothing of it is on the way of a command that reads no date."""
    from verify.dates import _scan

    return _scan


@functools.lru_cache(maxsize=256)
def _tag(tag: str) -> tuple[str, str | None]:
    """The primary language and the region of a BCP 47 tag, or where it has none its script, by which orders differ as well."""
    primary, *rest = tag.replace("_", "-").split("-")
    region = next((piece.upper() for piece in rest if (len(piece) == 2 and piece.isalpha()) or (len(piece) == 3 and piece.isdigit())), None)
    script = next((piece.title() for piece in rest if len(piece) == _SCRIPT and piece.isalpha()), None)
    return RENAMED.get(primary.lower(), primary.lower()), region or script


def match_date(
    text: str, position: int, *, languages: Sequence[str] = (), reference: datetime.date | datetime.datetime | None = None,
) -> DateMention | None:
    """The date that begins at `position`, or None. It ends where the date ends: text glued behind it stays outside."""
    piece = text[position:position + _LONGEST_MATCH]
    for found in find_dates(piece, languages=languages, reference=reference):
        if found.start > 0:
            return None
        return DateMention(
            start=position, end=position + found.end, text=found.text, value=found.value, precision=found.precision, calendar=found.calendar,
            weekday=found.weekday, ambiguous=found.ambiguous, end_value=found.end_value, end_weekday=found.end_weekday, uncertain_days=found.uncertain_days, written=found.written)
    return None


def weekday_names(language: str, day: int | None = None) -> tuple[str, ...]:
    """How a language (BCP 47 tag) calls the days of the week, or one of them (Monday is 1), in the forms that its dates are read with; none where CLDR does not know it."""
    from verify.dates._lexicon import weekday_names as names

    return names(_tag(language)[0], day)


def stream(lines: Iterable[bytes | str]) -> Iterator[str]:
    """The answers to lines of JSON (`text`, `lang`, `reference`, `order`), one line each, in order; a bad line gives one with `error`."""
    from verify.dates._stream import answers

    return answers(lines)


class _Room(types.ModuleType):
    """This package as the library's function of the same name: importing a package `verify.dates` puts it where `verify` has its function
    `dates`, so the package itself answers the call, with the same arguments."""

    def __call__(
        self, text: str, *, language: str | None = None, reference: datetime.date | datetime.datetime | None = None, order: str | None = None,
    ) -> tuple[DateMention, ...]:
        return find_dates(text, languages=(language,) if language else (), reference=reference, order=order)


sys.modules[__name__].__class__ = _Room
