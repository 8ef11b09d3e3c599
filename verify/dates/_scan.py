"""All dates of a text in one language: chains read, times of day and ends of ranges joined to their dates."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from verify._later import later
from verify._patterns import regex
from verify.dates._announced import announced, shifted
from verify.dates._around import words_before
from verify.dates._atoms import Atom, atoms, chains
from verify.dates._calendars import to_gregorian
from verify.dates._counted import PAST, SPAN, counted_days
from verify.dates._dateline import LONGEST_HEAD, is_dateline
from verify.dates._fold import Folded
from verify.dates._grammar import FROM_TO, PERIOD, Part, hopeless, read_chain
from verify.dates._lexicon import Lexicon
from verify.dates._lexicon import lexicon as lexicon
from verify.dates._listed import listed
from verify.dates._neighbours import (
    counted_on,
    following,
    joined,
    naming_week,
    of_its_month,
    of_its_year,
    whole_week,
    within,
)
from verify.dates._reaching import is_from_reference
from verify.dates._read import Read, changed, uncertain, whole_year, year_of_two
from verify.dates._resolve import Reader
from verify.dates._tokens import NO_WORDS, WEEKDAYS
from verify.dates._weekday_lists import on_their_days, parted_from_their_weekdays
from verify.model import DateMention

with later:
    from verify.dates._nights import night_of
    from verify.dates._weekly import weekly, without
    from verify.dates._which import weekdays_of_months

_ISO = regex(
    r"(?<![\w.-])(\d{4})-(\d\d)-(\d\d)(?:t|(?= \d\d:\d\d:\d\d(?:[.,]\d+)?(?:z|[+-]\d\d))\s)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(z|[+-]\d\d:?\d\d)?(?![\w])")
_DASHED_FIGURES = regex(r"-\d\d-\d\d")  # what every date of `_ISO` has behind its year
_YEAR = 4  # figures
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LAST_NUMERAL = ("i", "v", "x")
_LONGEST_ROMAN = 15
_PART = 40
_ROMAN = regex(r"(?<![\w./-])(\d{1,2})([-./ ]|\. )([IVX]{1,4})\2((?:1[5-9]|20)\d\d)(?![\w])")
_TIME_AFTER = frozenset(("", " ", ")", ",", "*", "~", "-", "t", "C", "T", "X", "(", "c", ";", "G", "g"))
_TIME_BEFORE = frozenset(("", " ", ",", "*", "~", "-", "c", "C", "t", "T", "X", "(", ";"))
_OF = frozenset("cC")
_OF_A_DAY = frozenset("cC ")
_TIED, _STOPS = frozenset("cCt"), frozenset(",;.")  # "3.30 Uhr am 8. November"
_ZONE = regex(r"^ ?z")
_RANGE = frozenset("-~gGTX")
_OF_A_NIGHT = _RANGE | frozenset("lL ")
_ORDINAL = regex(r"\d{1,2}[^\W\d]{1,3}\b")
# The apostrophe first: the search leaps from one to the next.
_APOSTROPHE_YEAR = regex(r"'(?<=\s')(\d\d)(?![\w'])(?!\s?[.,:]\d)")
# A day and a Roman month without a year, in the languages that write them so with a space; a hyphen tells it in any.
_HYPHENED_ROMAN = regex(r"-(?<=\d-)[IVX]")
_BARE_ROMAN = regex(r"(?<![\w./-])(\d{1,2})([- ])(XI{0,2}|IX|IV|VI{0,3}|I{1,3}|V)(?![\w-])")
_TO_ITS_YEAR = 6
_NEAR_ITS_YEAR = 120
_ENDED = regex(r"[^\W\d_]{1,3}(?!\w)")
_SENTENCE_END = regex(r"[.!?…\n]\s")
# How many days before the reference a report was filed at most, where its dateline has no year.
_FILED = 31
# How long a range lasts at most, in days: one whose ends have their years may be a life's.
_CENTURY, _FEW_YEARS, _WEEKS = 366 * 120, 366 * 4, 14
_BY_YEAR = frozenset(("date", "month"))  # of which one may lie half a year ahead, and still not be the nearest
_WEEKDAY_WRITTEN = frozenset(("weekday",))  # which is a day's, not a span's
_YEAR_TOLD = frozenset(("year", "relative"))
_LENGTHS = {"year": 4, "month": 7}  # of a value, by its precision
_SPANS = frozenset((SPAN, PAST))
_COUNTED_KINDS = {"day": "relative", "month": "month", "year": "year"}


def scan(
    folded: Folded, lex: Lexicon, reference: datetime.date, prefer: str, order: str | None, region: str | None, sure: bool = True,
    names: list[tuple[int, int]] | None = None,
) -> list[Read]:
    """The dates of a folded text, in order, none overlapping another. `sure`: the language was told, or is plain from the text. `names` takes where a
    day is the name of something, which it is in every language."""
    text, raw = folded.folded, folded.raw
    told = _iso_dates(text) if "-" in text else []
    words = folded.words if lex.inner is None else NO_WORDS
    said = words.said  # without one of which a pattern need not look through a text
    pieces = atoms(text, raw, lex, words)
    if pieces and ("I" in raw or "V" in raw or "X" in raw):
        told.extend(_roman(folded, pieces, lex))
    if lex.decades and "0" in text:
        told.extend(_decades(text, pieces, lex))
    if "'" in text and lex.core:
        told.extend(_apostrophe_years(text, pieces, lex, reference))
    if lex.short_year_endings:
        told.extend(_ending_years(text, pieces, lex, reference))
    plain = lex.is_plain(said)
    if not plain and lex.may_name_decades(text, said):
        told.extend(_named_decades(text, lex))
    counted = counted_days(text, lex.counts_of(said), lambda: lex.small_numbers, reference) if not plain and lex.may_count(said) else ()
    festive = not plain and lex.holidays is not None and lex.holidays.may_be_in(text, said)
    if not plain and lex.gone_weekdays is not None and lex.gone_weekdays.may_be_in(said):
        told.extend(lex.gone_weekdays.find(text, reference))
    if not pieces and not told and not counted and not festive:
        return []  # no figure, no month, no weekday, nothing relative
    if told:
        pieces = _apart(pieces, sorted(told, key=lambda r: r.start))
    reader = Reader(
        folded=text, raw=raw, lex=lex, reference=reference, prefer=prefer, order=order, region=region, sure=sure,
        right_to_left="\u200f" in folded.text, said=said, names=[] if names is None else names)
    if order is None and (lex.orders_differ or lex.without_words):
        reader.told_order = _told_order(pieces, text)
    found: list[Read] = list(told)
    if (lex.roman_months or ("-" in raw and _HYPHENED_ROMAN.search(raw) is not None)) and _BARE_ROMAN.search(raw) is not None:
        whole = [read for read in _bare_roman(folded, reader) if not any(read.start < other.end and other.start < read.end for other in told)]
        found.extend(whole)
        pieces = _apart(pieces, whole)
    if not plain and lex.may_say_which(text, said) and (named := weekdays_of_months(text, pieces, reader)):
        found.extend(named)
        pieces = _apart(pieces, named)
    if festive and lex.holidays is not None and (days := lex.holidays.find(text, pieces, reader)):
        found.extend(days)
        pieces = _apart(pieces, days)
    weeks: list[tuple[int, int]] = []
    for codes, places, members in chains(text, pieces, lex):
        if "w" in codes:
            weeks.extend(weekly(codes, places, members, text))
        if len(codes) == 1 and codes in "nkphizNDYePxv":
            continue
        if codes == "w" and _is_no_weekday(members[0], text, lex):
            continue
        if codes == "d" and members[0].word is None:
            if not _led(text, members[0].start, lex) and not text.endswith(lex.day_endings or "\0", members[0].start, members[0].end) and reader.day_noun_behind(members[0].value, members[0].end) is None:
                continue
        elif hopeless(codes):
            continue
        held = _read(codes, places, members, reader)
        found.extend(held)
        reader.latest = held[-1] if held else reader.latest
    if counted and lex.counts_from_either:
        found.sort(key=lambda read: read.start)
        counted = [on for told in counted if (on := counted_on(told, found, reader)) is not None]
    if counted:
        months = {atom.start - 1 for atom in pieces if atom.code == "m"}  # "منذ شهر مايو" is since the month of May
        found.extend(
            Read(
                kind="interval" if told.reach in _SPANS else _COUNTED_KINDS[told.precision], start=told.start, end=told.end, first=told.first, last=told.last,
                precision=told.precision, interval=told.reach in _SPANS, written=frozenset(("relative",)), about=told.about)
            for told in counted if not ((told.precision == "month" or told.reach == PAST) and told.end in months) and is_from_reference(told, reader))
    kept = _longest(found) if len(found) > 1 else found
    if not kept:
        return kept
    filed = _filed(kept[0], folded, reference)
    if filed is not None:
        return scan(folded, lex, filed, prefer, order, region, sure, names)
    if lex.week_of or lex.week_of_behind:
        kept = [naming_week(read, reader) for read in kept]
    if prefer == "past" and lex.announces:
        kept = announced(kept, reader)
    elif prefer == "nearest" and lex.announces and any(read.kind in _BY_YEAR for read in kept):
        kept = [ahead if read.kind in _BY_YEAR else read for read, ahead in zip(kept, announced(kept, reader), strict=True)]
    of_weeks = bool(weeks)
    for read in kept:  # faster than `any`, as it is asked of every text
        of_weeks = of_weeks or read.week or read.kind == "weekdays"
    if of_weeks:
        kept = [whole_week(read) if read.week else read for read in without(kept, weeks, text) if read.kind != "weekdays"]
    if len(kept) > 1:
        kept = of_its_month(of_its_year(within(kept, reader), reader), reader)
    if not plain and lex.may_follow(text, said) and (behind := following(text, kept, lex)):
        kept = sorted((*kept, *behind), key=lambda r: r.start)
    return joined(_spanned(kept, reader), text)


def _is_no_weekday(atom: Atom, text: str, lex: Lexicon) -> bool:
    """Whether a word that stands alone is none but the short form of a weekday, which nothing then shows: English "we", French "sa", German "so"."""
    return atom.word is not None and atom.word.short and not atom.others and text[atom.start:atom.end] not in lex.weekday_ordinals


def _longest(found: list[Read]) -> list[Read]:
    """The dates in order; of two that overlap the longer one."""
    kept: list[Read] = []
    for read in sorted(found, key=lambda r: (r.start, -r.end)):
        if kept and read.start < kept[-1].end:
            if read.end - read.start > kept[-1].end - kept[-1].start:
                kept[-1] = read
            continue
        kept.append(read)
    return kept


def _filed(first: Read, folded: Folded, reference: datetime.date) -> datetime.date | None:
    """The day of a dateline that is not the reference itself: what a report calls today is the day it was filed ("ROMA, 10 nov. - Oggi …")."""
    if first.kind != "date" or first.start > LONGEST_HEAD or first.first is None or first.first == reference or first.first != first.last:
        return None
    near = "year" in first.written or 0 < (reference - first.first).days <= _FILED
    return first.first if near and is_dateline(folded.raw, first.start, first.end) else None


def _spanned(reads: list[Read], reader: Reader) -> list[Read]:
    """The dates with the words around them that are theirs, and without those that are the sentence's; what has become part of another is gone."""
    spanned: list[Read] = []
    for found in reads:
        read = _span(found, reader)
        if spanned and read.end <= spanned[-1].end:
            continue  # its words are all the other's: 今年年底
        if spanned and read.start < spanned[-1].end:
            if read.start > spanned[-1].start:
                read = changed(read, start=spanned[-1].end)  # its word was the other's
            else:
                spanned.pop()  # "the last week" of "the last week of May"
        spanned.append(read)
    return spanned


def _span(found: Read, reader: Reader) -> Read:
    text, lex, read = reader.folded, reader.lex, found
    if read.kind in ("month", "year"):
        read = _parted(read, text, lex)
    if read.kind in ("date", "day", "month") and "year" not in read.written:
        read = _beside(read, reader)
    if lex.outside is not None or lex.leads is not None or lex.articles is not None:
        read = _trimmed(read, text, lex)
    if text[read.end:read.end + 1] == ")" and text.count("(", read.start, read.end) > text.count(")", read.start, read.end):
        read = changed(read, end=read.end + 1)  # "Jumat (7/11)"
    return _tailed(read, text, lex.tails) if lex.tails else read


def _beside(read: Read, reader: Reader) -> Read:
    """A date with the "last" or "next" that says which one is meant."""
    steps = reader.lex.steps
    start = reader.phrase_start(read.start, steps) if reader.before(read.start, steps) else read.start
    stop = reader.after(read.end, steps) if read.end < len(reader.folded) else None
    return changed(read, start=start, end=stop or read.end) if stop is not None or start != read.start else read


def _trimmed(read: Read, text: str, lex: Lexicon) -> Read:
    """A date without the small word behind it that the language's sentence needs ("28 Mart Cuma günü"), with the noun or preposition that is said with
    its weekday ("يوم الجمعة", "в пятницу") and the article of an ordinal ("the 3rd of May")."""
    if lex.outside is not None and (match := lex.outside.search(text, read.start, read.end)) is not None:
        read = changed(read, end=match.start())
    figure = text[read.start].isdigit()
    leads = lex.leads if read.weekday is not None and not figure else None
    if leads is None and (_ORDINAL.match(text, read.start) is not None if figure else "day" in read.written and read.weekday is None):
        leads = lex.articles
    if leads is not None and (match := leads.search(text, max(0, read.start - _PART), read.start)) is not None:
        read = changed(read, start=match.start())
    return read


def _parted(read: Read, text: str, lex: Lexicon) -> Read:
    """A month or year with the words that say which part of it is meant: "late September 2023", "10月中旬"; it stays the month or year."""
    before = lex.part_before.search(text, max(0, read.start - _PART), read.start) if lex.part_before is not None else None
    after = lex.part_after.match(text, read.end) if lex.part_after is not None else None
    if before is None and after is None:
        return read
    return changed(read, start=before.start() if before is not None else read.start, end=after.end() if after is not None else read.end)


def _decades(text: str, pieces: Sequence[Atom], lex: Lexicon) -> list[Read]:
    """Decades, as their ten years: "the 1990s", "les années 90", "1990年代"."""
    found: list[Read] = []
    for atom in [atom for atom in pieces if text[atom.end - 1] == "0"]:
        size = atom.end - atom.start
        if atom.code not in "ydnk" or size not in (2, 4):
            continue
        year = int(text[atom.start:atom.end]) if text[atom.start:atom.end].isdigit() else 0
        if not (1500 <= year <= 2100 or lex.calendar_of(year) != "gregorian" if size == 4 else 30 <= year <= 90):
            continue
        if size == 2 and lex.centuries and text.startswith(lex.centuries, max(0, atom.start - 2)) and not text.endswith(lex.last_centuries, 0, atom.start):
            continue
        for before, after in lex.decades:
            right = after.match(text, atom.end) if after is not None else None
            if (after is not None and right is None) or (after is None and text[atom.end:atom.end + 1].isalnum()):
                continue
            left = before.search(text, max(0, atom.start - _PART), atom.start) if before is not None else None
            if before is not None and left is None:
                continue
            first = year if size == 4 else lex.century_of_decades + year
            years = 100 if lex.hundreds_are_centuries and first % 100 == 0 else 10
            read = _decade(first, left.start() if left is not None else atom.start, right.end() if right is not None else atom.end, lex, years)
            if read is not None:
                found.append(read)
            break
    return found


def _apostrophe_years(text: str, pieces: Sequence[Atom], lex: Lexicon, reference: datetime.date) -> list[Read]:
    """Years of two figures behind an apostrophe, where a word leads to them: "nel '69", "the summer of '69"."""
    found = []
    for match in _APOSTROPHE_YEAR.finditer(text):
        year = year_of_two(int(match.group(1)), reference)
        before = words_before(text, match.start())
        of_a_month = any(atom.code == "m" and 0 <= match.start() - atom.end <= _TO_ITS_YEAR for atom in pieces)
        if not of_a_month and not lex.before_year.isdisjoint(before):
            found.append(whole_year(year, match.start(), match.end(), "gregorian"))
    return found


def _ending_years(text: str, pieces: Sequence[Atom], lex: Lexicon, reference: datetime.date) -> list[Read]:
    """Years of two figures with the ending of an ordinal, where a year of four stands before them in their sentence: "родился в 1948 году, а … в 68-м"."""
    found: list[Read] = []
    latest: Atom | None = None
    for atom in pieces:
        if atom.code == "y" and 1500 <= atom.value <= 2100:
            latest = atom
        if latest is None or atom.end - atom.start != 2 or atom.code not in "nk" or text[atom.end:atom.end + 1] != "-" or atom.start - latest.end > _NEAR_ITS_YEAR:
            continue
        ending = _ENDED.match(text, atom.end + 1)
        if ending is None or ending.group() not in lex.short_year_endings or _SENTENCE_END.search(text, latest.end, atom.start) is not None:
            continue
        stop = text[ending.end():ending.end() + 1]
        if text[ending.end():].strip() and stop not in _STOPS:
            continue
        if not lex.before_year.isdisjoint(words_before(text, atom.start)):
            found.append(whole_year(year_of_two(int(text[atom.start:atom.end]), reference), atom.start, ending.end(), "gregorian"))
    return found


def _named_decades(text: str, lex: Lexicon) -> list[Read]:
    """Decades that a word names: "الستينيات", "שנות הארבעים", "ষাটের দশকে"."""
    found = []
    for match in lex.named_decades.finditer(text) if lex.named_decades is not None else ():
        if lex.centuries and text.startswith(lex.centuries, max(0, match.start(1) - 2)):
            continue
        first = lex.decade_names[" ".join(match.group(1).split())]
        if (read := _decade(first, match.start(1), match.end(1), lex)) is not None:
            found.append(read)
    return found


def _decade(first: int, start: int, end: int, lex: Lexicon, years: int = 10) -> Read | None:
    """Ten years, or a hundred: in a calendar of their own the days of these."""
    calendar = lex.calendar_of(first)
    begun, over = to_gregorian(calendar, first, 1, 1), to_gregorian(calendar, first + years, 1, 1)
    if begun is None or over is None:
        return None
    return Read(
        kind="interval", start=start, end=end, first=begun, last=over - datetime.timedelta(days=1), precision="year" if calendar == "gregorian" else "day", calendar=calendar,
        interval=True, written=frozenset(("year",)))


def _led(text: str, start: int, lex: Lexicon) -> bool:
    """Whether the word before a bare figure may be the last of those that lead to a day."""
    if start < 2 or text[start - 1] != " " or lex.glues or lex.spaceless:
        return bool(lex.before_day)
    return text[text.rfind(" ", max(0, start - 40), start - 1) + 1:start - 1].lstrip("(\"'’") in lex.before_day_last


def _tailed(read: Read, text: str, tails: Sequence[tuple[str, str]]) -> Read:
    """A date with what the language writes behind it: "28. mart 2025.", "28 марта 2025 г."."""
    if read.kind != "date" or not {"month", "day"} <= read.written or (read.clock is not None and text[read.end - 3:read.end - 2] in ":."):
        return read
    last = "d" if text[read.end - 1].isdigit() else "E"
    if last == "d" and read.end >= 4 and text[read.end - 4:read.end].isdigit():
        last = "y"
    for tail, field in tails:
        if field == last:
            place = read.end
            while tail[0].isalpha() and place < read.end + 2 and text[place:place + 1].isspace():
                place += 1
            after = text[place + len(tail):place + len(tail) + 1]
            if text.startswith(tail, place) and not (after.isalnum() and tail[-1].isalnum() and not _wide(tail[-1])) and not (tail == "." and after.isalnum()):
                return changed(read, end=place + len(tail))
    return read


def _read(codes: str, places: list[int], members: list[Atom], reader: Reader) -> list[Read]:
    reader.places, reader.members = places, members
    variants = _variants(codes, places, members)
    best: list[Read] | None = None
    most = -1
    for variant in variants:
        reader.codes, reader.previous = variant, None
        items = on_their_days(listed(parted_from_their_weekdays(read_chain(variant, reader.accept), variant, reader), variant, reader), variant)
        reads = _join(items, variant, reader)
        if len(variants) == 1:
            return reads
        taken = sum(r.end - r.start for r in reads)
        if taken > most:
            best, most = reads, taken
    return best or []


def _variants(codes: str, places: list[int], members: list[Atom]) -> list[str]:
    """The chain, and the chain with each word that has a second reading read so ("mar" is Tuesday and March)."""
    variants = [codes]
    if not [member for member in members if member.others]:  # as mostly
        return variants
    for at, place in enumerate(places):
        if place < 0 or not members[place].others:
            continue
        for other in members[place].others:
            if other.code != codes[at] and len(variants) < 4:
                variants.extend([v[:at] + other.code + v[at + 1:] for v in variants[:2]])
    return variants


def _join(items: list[tuple[Part, Read]], codes: str, reader: Reader) -> list[Read]:
    """Dates with their times of day, and ranges from one date to another."""
    if len(items) < 2:  # as mostly
        return [read for _, read in items if read.kind not in ("time", "void")]
    result: list[Read] = []
    used: set[int] = set()
    index = 0
    spans: list[tuple[Part, Read]] = []
    led_by_times: set[int] = set()  # the spans that begin with their time
    for place, (part, read) in enumerate(items):
        if read.kind in ("time", "void"):
            continue
        clock = None
        start, end = read.start, read.end
        begin, stop = part.start, part.end
        if read.precision == "day" and not read.interval:
            after = items[place + 1] if place + 1 < len(items) else None
            before = items[place - 1] if place else None
            led = before is not None and before[1].kind == "time" and place - 1 not in used and _leads(before[0], part, after, codes)
            if not led and after is not None and after[1].kind == "time" and _without_period(codes[part.end:after[0].start]) in _TIME_AFTER and not (
                    _starts_next(items, place + 1, codes, reader.folded)):
                clock, end, stop = _in_its_period(after[1], codes, part.end, after[0].start, reader), after[1].end, after[0].end
                used.add(place + 1)
            elif before is not None and before[1].kind == "time" and place - 1 not in used and _ZONE.sub("", codes[before[0].end:part.start]) in _TIME_BEFORE:
                clock, start, begin = before[1], before[1].start, before[0].start
                if not clock.period and codes[part.end:part.end + 2] == " p":  # "half past six on Monday evening"
                    stop = part.end + 2
                    clock, end = _in_its_period(clock, codes, part.end, stop, reader), reader.members[reader.places[stop - 1]].end
                led_by_times.add(len(spans))
                used.add(place - 1)
        if clock is not None:
            if read.kind == "relative" and not clock.period and clock.clock is not None:
                clock = changed(clock, clock=reader.in_the_evening(read, clock.clock))
            timed = changed(
                read, start=start, end=end, clock=clock.clock, zone=clock.zone, precision="second" if clock.clock and clock.clock[2] is not None else clock.precision,
                written=read.written | {"time"} | ({"zone"} if clock.zone is not None else set()))
            spans.append((Part(part.name, begin, stop, part.held, part.gaps), timed))
        else:
            spans.append((part, read))
    while index < len(spans):
        part, read = spans[index]
        following = spans[index + 1] if index + 1 < len(spans) else None
        between = codes[part.end:following[0].start] if following is not None else ""
        night = night_of(read, following[1], reader) if following is not None and len(between) == 1 and between in _OF_A_NIGHT else None
        if following is not None and night is not None and index + 1 not in led_by_times:
            result.append(night)
            index += 2
            continue
        if following is not None and len(between) == 1 and (
                between in _RANGE or (between in "lL" and reader.is_between(read.start, following[1].end)) or (between == " " and reader.ends_say_to(read, following[1]))):
            moved = between in FROM_TO and (reader.is_moved(read.start, following[1].end) or reader.is_onto(read.end, following[1].start))
            joined = (_ranged(read, following[1]) or _of_a_week(read, following[1])) if not moved else None
            if moved:
                read, spans[index + 1] = _soon(read, reader), (following[0], _soon(following[1], reader))
            elif read.clock is not None or index + 1 in led_by_times:
                spans[index + 1] = following[0], changed(following[1], closes=True)
            if joined is not None:
                result.append(joined)
                index += 2
                continue
            if _are_weekdays(read, following[1]) and index + 1 not in led_by_times:
                if _night(read, following[1]) and reader.is_between(read.start, following[1].end) and not reader.is_onto(read.end, following[1].start):
                    result.append(_nightly(read, following[1]))
                    index += 2
                    continue
                if not _night(read, following[1]):
                    result.append(_of_weeks(read, following[1], between in "lL"))
                    index += 2
                    continue
        result.append(read)
        index += 1
    return result


def _soon(read: Read, reader: Reader) -> Read:
    """A date without its year from which, or to which, something is moved, in the year that is nearest."""
    if read.kind != "date" or read.month_day is None or read.calendar != "gregorian" or "year" in read.written or read.weekday is not None:
        return read
    day = reader.in_a_moved(*read.month_day)
    return read if day is None else changed(read, first=day, last=day)


def _of_a_week(left: Read, right: Read) -> Read | None:
    """ "本周五至周日": from a weekday of a week that is told to the first such day behind it, or to one of another week that is told."""
    if not left.kind == right.kind == "weekday" or "relative" not in left.written or left.clock or right.clock or left.first is None or right.first is None:
        return None
    days = (right.first - left.first).days if "relative" in right.written else (right.first - left.first).days % 7
    return changed(
        left, kind="interval", end=right.end, last=left.first + datetime.timedelta(days=days), interval=True, weekday=None) if 0 < days <= _WEEKS else None


def _are_weekdays(left: Read, right: Read) -> bool:
    """Whether both are weekdays alone, without "last" or "next" and without a time of day but the hours of both ("Monday to Friday, 9 to 5")."""
    return left.kind == right.kind == "weekday" and "relative" not in left.written | right.written and left.clock is None


def _of_weeks(left: Read, right: Read, between: bool) -> Read:
    """ "Monday to Friday", of every week, until the sentence says which is meant: the last such days, in order. `between`: it says "between … and …",
    which is seldom of every week."""
    assert left.first is not None and right.first is not None
    days = (WEEKDAYS.index(str(right.weekday)) - WEEKDAYS.index(str(left.weekday))) % 7
    return changed(
        left, kind="weekdays", end=right.end, clock=None, precision="day", first=right.first - datetime.timedelta(days=days), last=right.first, interval=True, weekday=None,
        ambiguous=between)


def _night(left: Read, right: Read) -> bool:
    """Two days that follow one another: the night from Saturday to Sunday is of both; "Monday to Friday" is of every week."""
    return left.first is not None and right.first is not None and (right.first - left.first).days % 7 == 1


def _nightly(left: Read, right: Read) -> Read:
    """ "Tra sabato e domenica": two days that follow one another."""
    assert left.first is not None
    return changed(
        left, kind="interval", end=right.end, last=left.first + datetime.timedelta(days=1), interval=True, weekday=None, written=left.written | right.written)


def _without_period(between: str) -> str:
    """What stands between a date and its time, but for a part of the day."""
    return PERIOD.sub("", between, 1) if "p" in between else between


def _in_its_period(time: Read, codes: str, start: int, end: int, reader: Reader) -> Read:
    """A time of day by the part of the day that stands between it and its date: "Monday evening at 8" is 20:00."""
    place = codes.find("p", start, end)
    if place < 0 or time.clock is None or time.period:
        return time
    return changed(time, clock=reader.clock_in(reader.members[reader.places[place]], time.clock), period=True)


def _leads(time: Part, date: Part, after: tuple[Part, Read] | None, codes: str) -> bool:
    """Whether a time is of the date behind it, whatever stands behind that: "dalle 20 di oggi alle 8", "с 21:00 пятницы до 5:00"."""
    between = codes[time.end:date.start]
    return between in _OF or (after is not None and between == " " and codes[date.end:after[0].start] in _RANGE)


def _starts_next(items: list[tuple[Part, Read]], place: int, codes: str, text: str) -> bool:
    """A time that stands before another date and is parted from this one by a comma or stop belongs to that one ("oggi, alle 21 di sabato")."""
    time = items[place][0]
    if place + 1 >= len(items) or items[place + 1][1].kind == "time":
        return False
    if codes[items[place - 1][0].end:time.start] in _RANGE and codes[time.end:items[place + 1][0].start] in _OF_A_DAY:
        return True  # "с 21:00 пятницы до 5:00 понедельника"
    before, after = text[items[place - 1][1].end:items[place][1].start], text[items[place][1].end:items[place + 1][1].start]
    if codes[time.end:items[place + 1][0].start] in _TIED and not _STOPS.isdisjoint(before) and _STOPS.isdisjoint(after):
        return True
    return codes[time.end:items[place + 1][0].start] in ("*", "~") and codes[items[place - 1][0].end:time.start] not in ("*", "~", " ")


def _ranged(left: Read, right: Read) -> Read | None:
    if left.first is None or right.last is None or left.clock or right.clock or left.calendar != right.calendar:
        return None
    if any(read.interval and read.kind not in ("year", "month") for read in (left, right)):
        return None
    dated = not _YEAR_TOLD.isdisjoint(right.written)  # "to 18 January 2026", "to 18 January next year"
    if left.kind == right.kind and left.kind in ("date", "month", "day") and "year" not in left.written and not dated:
        return _yearless(left, right)
    if left.kind == "date" and right.kind == "date":
        first = left.first
        if "year" not in left.written and dated and left.month_day is not None:
            month, day = left.month_day
            for year in (right.last.year, right.last.year - 1):
                try:
                    first = datetime.date(year, month, day)
                except ValueError:
                    continue
                if first <= right.last:
                    break
    elif left.kind == "date" and right.kind == "day":
        first = left.first
        try:
            last = first.replace(day=right.last.day)
        except ValueError:
            return None
        if last <= first:
            return None
        return changed(left, end=right.end, last=last, interval=True, kind="interval", end_weekday=right.weekday)
    elif left.kind == right.kind and left.kind in ("month", "year", "day"):
        first = left.first
        if left.kind == "month" and _YEAR_TOLD.isdisjoint(left.written) and dated and left.calendar == "gregorian":
            first = first.replace(year=right.last.year)
            if first > right.last:
                first = first.replace(year=right.last.year - 1)
    else:
        return None
    far = _CENTURY if left.kind == "year" or "year" in left.written & right.written else _FEW_YEARS
    if first > right.last or (right.last - first).days > far:
        return None
    return changed(
        right, start=left.start, first=first, interval=True, kind="interval", weekday=left.weekday, end_weekday=right.weekday,
        written=(left.written | right.written) - _WEEKDAY_WRITTEN)


def _yearless(left: Read, right: Read) -> Read | None:
    """A range of which no end has a year (or month): its start says where it lies, and its end is the first behind that."""
    first, last = left.first, right.last
    assert first is not None and last is not None
    ahead = shifted(left, right.first) if right.weekday is not None and right.first is not None and first < right.first else None
    if ahead is not None and ahead.first is not None and ahead.first <= last:
        first = ahead.first  # the weekday of its end shows that it is announced
    if last < first:
        later = shifted(right, first)
        if later is None or later.last is None:
            return None
        last = later.last
    if last < first or (last - first).days > 366:
        return None
    return changed(
        right, start=left.start, first=first, last=last, interval=True, kind="interval", weekday=left.weekday, end_weekday=right.weekday,
        written=(left.written | right.written) - _WEEKDAY_WRITTEN, month_day=None if left.calendar == "gregorian" else left.month_day)


def _iso_dates(text: str) -> list[Read]:
    """The dates in ISO 8601 with their times of day, in order."""
    found: list[Read] = []
    end = 0
    for dashed in _DASHED_FIGURES.finditer(text):
        start = dashed.start() - _YEAR
        match = _ISO.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            if (read := _iso(match)) is not None:
                found.append(read)
    return found


def _iso(match: re.Match[str]) -> Read | None:
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        first = datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return None
    offset = None
    if zone is not None:
        offset = 0 if zone == "z" else (int(zone[1:3]) * 60 + int(zone[-2:])) * (1 if zone[0] == "+" else -1)
    return Read(
        kind="date", start=match.start(), end=match.end(), first=first, last=first, precision="second" if second else "minute",
        clock=(int(hour), int(minute), int(second) if second else None), zone=offset,
        written=frozenset(("year", "month", "day", "time")) | (frozenset(("zone",)) if zone else frozenset()))


def _apart(pieces: list[Atom], told: Sequence[Read]) -> list[Atom]:
    """The pieces that lie in none of the dates told whole; both are in order."""
    kept, place = [], 0
    for atom in pieces:
        while place < len(told) and told[place].end <= atom.start:
            place += 1
        if place == len(told) or told[place].start >= atom.end:
            kept.append(atom)
    return kept


def _roman(folded: Folded, pieces: Sequence[Atom], lex: Lexicon) -> list[Read]:
    """Dates whose month is a Roman numeral: 12-II-2019 in any language, "21 III 1998" in those that write it so."""
    found: list[Read] = []
    text = folded.folded
    years = [a.end for a in pieces if a.end - a.start == 4 and a.code in "yk" and text[a.start - 1:a.start] in "-./ " and text[a.start - 3:a.start - 1].strip(".")[-1:] in _LAST_NUMERAL]
    for end in years:
        match = _ROMAN.search(folded.raw, max(0, end - _LONGEST_ROMAN), end)
        if match is None or match.end() != end or folded.raw[end:end + 1].isalnum():
            continue
        day, separator, numeral, year = match.groups()
        if separator.isspace() and not lex.roman_months:
            continue
        month = _NUMERALS.index(numeral.upper()) + 1 if numeral.upper() in _NUMERALS else 0
        if not month or not numeral.isupper():
            continue
        try:
            first = datetime.date(int(year), month, int(day))
        except ValueError:
            continue
        found.append(Read(
            kind="date", start=match.start(), end=match.end(), first=first, last=first, written=frozenset(("year", "month", "day")), month_day=(month, int(day))))
    return found


def _bare_roman(folded: Folded, reader: Reader) -> list[Read]:
    """Days with their month as a Roman numeral and no year, where a weekday or a word stands before that leads to a day: "wt. 18 XI", "el 23-II"."""
    found: list[Read] = []
    for match in _BARE_ROMAN.finditer(folded.raw):
        if match.group(2) == " " and not reader.lex.roman_months:
            continue
        before = words_before(folded.folded, match.start())
        weekday = reader.weekday_of(before[0]) if before else None
        this_year = reader.after(match.end(), reader.lex.this_year)
        leads = reader.lex.before_day | reader.lex.before_figures | (reader.lex.before_month if len(match.group(3)) > 1 else frozenset())  # 12 V are volts
        if weekday is None and this_year is None and leads.isdisjoint(before):
            continue
        start = folded.folded.rindex(before[0], 0, match.start()) if weekday is not None else match.start()
        year = reader.reference.year if this_year is not None else None
        read = reader.day_of(year, _NUMERALS.index(match.group(3)) + 1, int(match.group(1)), start, this_year or match.end(), weekday)
        if read is not None and read.kind == "date":
            found.append(read)
    return found


def _told_order(pieces: Sequence[Atom], text: str) -> str | None:
    """The order of day and month that another numeric date of the text shows by a figure above twelve."""
    orders = set()
    for one, two, three in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if one.code == "d" and two.code == "d" and three.code in "ydn" and text[one.end:two.start] in ("/", "-") and text[two.end:three.start] == text[one.end:two.start]:
            if one.value > 12 >= two.value:
                orders.add("DMY")
            elif two.value > 12 >= one.value:
                orders.add("MDY")
    return orders.pop() if len(orders) == 1 else None


def _wide(character: str) -> bool:
    return "\u3040" <= character <= "\ud7af"


def mention(read: Read, folded: Folded) -> DateMention:
    """A date in offsets of the text that was given, its value in ISO 8601."""
    start, end = folded.span(read.start, read.end)
    assert read.first is not None and read.last is not None
    value, end_value = _value(read.first, read.precision), None
    if read.interval:
        end_value = _value(read.last, read.precision)
    if read.clock is not None:
        hour, minute, second = read.clock
        value = f"{value[:10]}T{hour:02d}" + (f":{minute:02d}" if read.precision != "hour" or read.zone is not None else "")
        if read.precision == "second":
            value += f":{second or 0:02d}"
        if read.zone is not None:
            sign, minutes = ("+", read.zone) if read.zone >= 0 else ("-", -read.zone)
            value += f"{sign}{minutes // 60:02d}:{minutes % 60:02d}"
    return DateMention(
        start=start, end=end, text=folded.text[start:end], value=value, precision=read.precision, calendar=read.calendar, weekday=read.weekday,
        ambiguous=read.ambiguous, end_value=end_value, end_weekday=read.end_weekday, uncertain_days=max(read.about, uncertain(read.calendar)), written=read.written)


def _value(day: datetime.date, precision: str) -> str:
    written = day.isoformat()
    return written[:_LENGTHS[precision]] if precision in _LENGTHS else written
