"""Writes the calendar words of every language of CLDR, one table a language, from Babel's data.

    python -m verify.dates._build

A line is `kind<TAB>form<TAB>value`: month, weekday (1 Monday to 7), short weekday, period (am, pm, noon, night),
order of numeric dates (of the language, and of a region that differs), `dotted`: a day's figure has a stop, `gap`: what a pattern writes between two
parts of a date, `month-before` and `month-after`: the word that a numbered month has ("tháng 3", "3月"), `tail`: what a pattern writes behind its last
part (value: which part), `era`: how the common era is named, `at` and `hour`: what stands between a date and a time, and behind an hour, and `spelling`: how words
are written, `unparted` without spaces or with particles glued to them, `suffixing` with endings at the names of months and weekdays, `year-apart` with the year behind day and month in figures ("28/3 2025"), with
`prepositions-written-on` the word or figure behind them or with `clitics-apart` from a weekday's noun (both from `_by_hand.tsv`: Babel does not hand these on), `pattern`: a pattern that the reader's grammar, tried on twelve days, does not read.
What a table has already stays: releases of CLDR spell words anew ("জানুয়ারী", "জানুয়ারি"), and articles keep the old ones. Remove a table to
begin it afresh. Source: CLDR through Babel (Unicode licence v3).
"""

from __future__ import annotations

import datetime
import importlib
import itertools
import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from babel import Locale, localedata
from babel.dates import format_date, format_time

from verify.dates import find_dates
from verify.dates._fold import Folded
from verify.dates._lexicon import CALENDAR_FOLDER as FOLDER
from verify.dates._lexicon import LANGUAGES_FOLDER, lexicon
from verify.dates._templates import parts
from verify.dates._tokens import GLUE, PIECE, WEEKDAYS, glue

# The root has no words; English in Shaw's alphabet marks names with a dot that parts words everywhere else.
SKIPPED = frozenset(("root", "en_Shaw", "en_Shaw_GB"))
_NAMED_MONTHS = frozenset(("MMM", "LLL", "MMMM", "LLLL"))
_SHORT = 2  # letters of the shortest months
REFERENCE = datetime.date(2025, 4, 2)
_PERIODS = {
    "am": "am", "morning1": "am", "morning2": "am", "noon": "noon", "pm": "pm", "afternoon1": "pm", "afternoon2": "pm", "evening1": "pm", "evening2": "pm",
    "midnight": "night", "night1": "night", "night2": "night",
}


def order_of(pattern: str) -> str:
    seen = ""
    for field, _ in parts(pattern):
        letter = {"y": "Y", "M": "M", "L": "M", "d": "D"}.get(field, "")
        if letter and letter not in seen:
            seen += letter
    return seen


def words(names: object) -> list[tuple[int | str, str]]:
    return [(key, str(name)) for key, name in names.items()] if hasattr(names, "items") else []


def collect(locale: Locale, table: dict[tuple[str, str], str]) -> None:
    """Add a locale's words to its language's; what is there already stands."""
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            names = words(locale.months.get(context, {}).get(width, {}))
            counted = all(re.search(r"\d", name) for _, name in names)  # Anii names ten of its months, and counts two ("ɖu5")
            for number, name in names:
                if re.fullmatch(r"M\d\d", name):
                    continue
                bare = re.sub(r"\d+", "", name).strip()
                if counted and bare != name.strip():
                    if bare and len(bare) < 12:
                        table.setdefault(("month-before" if re.match(r"\D", name.strip()) else "month-after", bare), "")
                    continue
                table.setdefault(("month", name.strip()), str(number))
        for width in ("wide", "abbreviated", "short"):
            for number, name in words(locale.days.get(context, {}).get(width, {})):
                kind = "weekday" if width == "wide" else "weekday-short"
                if kind == "weekday-short" and ("weekday", name.strip()) in table:
                    continue
                table.setdefault((kind, name.strip()), str(int(number) + 1))
        for width in ("wide", "abbreviated"):
            for key, name in words(locale.day_periods.get(context, {}).get(width, {})):
                if key in _PERIODS:
                    table.setdefault(("period", name.strip()), _PERIODS[str(key)])
    patterns = [str(p.pattern) for p in locale.date_formats.values()]
    patterns += [str(p.pattern) for key, p in locale.datetime_skeletons.items() if set(key) <= set("GyMEd") and "M" in key]
    if any(re.search(r"(?<!d)d\.\s*[ML]{3}", pattern) for pattern in patterns):
        table.setdefault(("dotted", "d."), "")
    for pattern in patterns:
        pieces = parts(pattern)
        for place, (field, text) in enumerate(pieces):
            if field:
                continue
            before = pieces[place - 1][0] if place else ""
            after = pieces[place + 1][0] if place + 1 < len(pieces) else ""
            letters = re.sub(r"[\W\d_]+", "", text)
            if not letters or "G" in (before, after):
                continue
            if text[0].isalpha() and before in "ML" and pieces[place - 1][1] in ("MMMM", "MMM", "LLLL", "LLL"):
                glued = PIECE.match(text)
                for number, name in words(locale.months["format"]["wide" if len(pieces[place - 1][1]) == 4 else "abbreviated"]):
                    if glued and not re.search(r"\d", name):
                        table.setdefault(("month", name.strip() + glued.group()), str(number))
            if text[0].isalpha() and before in ("E", "c"):
                glued = PIECE.match(text)
                for number, name in words(locale.days["format"]["wide"]):
                    if glued:
                        table.setdefault(("weekday", name.strip() + glued.group()), str(int(number) + 1))
            table.setdefault(("gap", " ".join(text.split())), "")
    for width in ("full", "long", "medium"):
        pieces = parts(str(locale.date_formats[width].pattern))
        if not pieces[-1][0] and pieces[-2][0] in "ydE":
            table.setdefault(("tail", pieces[-1][1].strip()), pieces[-2][0])
    if any(re.fullmatch(r"d+[./]M+ (?:'[^']+'\.? )?y+", str(locale.date_formats[width].pattern)) for width in ("medium", "short")):
        table.setdefault(("spelling", "year-apart"), "")
    for width in ("wide", "abbreviated"):
        if 1 in locale.eras.get(width, {}):
            table.setdefault(("era", str(locale.eras[width][1])), "")


def unread(locale: Locale, identifier: str) -> Iterator[str]:
    """The patterns of a locale whose dates and times, written on twelve days, do not come back."""
    tag = identifier.replace("_", "-")
    for width in ("full", "long", "medium", "short"):
        pattern = numbered(str(locale.date_formats[width].pattern), locale)
        if set(pattern) <= set("yMd./-") or not {"y", "d"} <= {field for field, _ in parts(pattern)}:
            continue  # which figure is the month is a question of order, not of the pattern
        for month in range(1, 13):
            day = datetime.date(2005 + month, month, 2 * month)
            found = find_dates(format_date(day, width, locale), languages=(tag,), reference=REFERENCE)
            weekday = WEEKDAYS[day.weekday()] if {field for field, _ in parts(pattern)} & {"E", "c"} else None
            if [(d.value, d.weekday) for d in found] != [(day.isoformat(), weekday)]:
                yield pattern
                break
    pattern = str(locale.time_formats["short"].pattern)
    for clock in (datetime.time(hour, minute) for hour in (0, 4, 7, 9, 12, 14, 18, 23) for minute in (34, 5)):
        text = f"{format_time(clock, 'short', locale=locale)} · 2010-03-28"
        if [d.value for d in find_dates(text, languages=(tag,), reference=REFERENCE)] != [f"2010-03-28T{clock:%H:%M}"]:
            yield pattern
            break


def numbered(pattern: str, locale: Locale) -> str:
    """A pattern whose months are named by their numbers ("1-р сар") with those in their place."""
    pieces: list[tuple[bool, str]] = []  # whether it stands as written, and what
    for field, text in parts(pattern):
        if text in _NAMED_MONTHS:
            names = dict(words(locale.months["format" if field == "M" else "stand-alone"]["abbreviated" if len(text) == 3 else "wide"]))
            around = {tuple(re.split(r"\d+", unicodedata.normalize("NFKC", str(name)))) for name in names.values()}
            if len(around) == 1 and len(ends := around.pop()) == 2:
                pieces += (True, ends[0]), (False, "M"), (True, ends[1])
                continue
        pieces.append((not field, text))
    return "".join(
        quoted("".join(text for _, text in group)) if literal else "".join(text for _, text in group)
        for literal, group in itertools.groupby(pieces, key=lambda piece: piece[0]))


def quoted(text: str) -> str:
    """What a pattern writes as it stands, between CLDR's marks where it has letters."""
    return "'" + text.replace("'", "''") + "'" if re.search(r"[A-Za-z']", text) else text


def main() -> None:
    tables: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    orders: dict[str, dict[str, str]] = defaultdict(dict)
    for identifier in sorted(localedata.locale_identifiers(), key=lambda i: (i.count("_"), i)):
        if identifier in SKIPPED:
            continue
        localedata._cache.clear()  # merged locales share what they inherit: what one adds would leak into the next
        try:
            locale = Locale.parse(identifier)
        except Exception:
            continue
        if locale.language != "en" and locale.months["format"]["wide"].get(1) == "M01":
            continue
        collect(locale, tables[locale.language])
        order = order_of(str(locale.date_formats["short"].pattern))
        if locale.variant:
            continue
        held = orders[locale.language]
        if "" not in held:
            held[""] = order
        elif (place := locale.territory or locale.script) and order != held[""]:
            held.setdefault(place, order)
    for name in os.listdir(FOLDER):
        language = name.removesuffix(".tsv")
        if name.endswith(".tsv") and not name.startswith("_"):
            with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
                for kind, form, value in (line.rstrip("\n").split("\t") for line in file):
                    if kind != "pattern":
                        (orders[language] if kind == "order" else tables[language]).setdefault(form if kind == "order" else (kind, form), value)  # type: ignore[arg-type]
    with open(os.path.join(FOLDER, "_by_hand.tsv"), encoding="utf-8") as file:
        for language, kind, form in (line.rstrip("\n").split("\t") for line in file):
            tables[language].setdefault((kind, form), "")
    write(tables, orders)
    lexicon.cache_clear()
    for identifier in sorted(localedata.locale_identifiers(), key=lambda i: (i.count("_"), i)):
        language = identifier.split("_")[0]
        if language in tables and identifier not in SKIPPED:
            localedata._cache.clear()
            try:
                locale = Locale.parse(identifier)
            except Exception:
                continue
            if language == "en" or locale.months["format"]["wide"].get(1) != "M01":
                tables[language].update((("pattern", pattern), "") for pattern in unread(locale, identifier))
    write(tables, orders)
    write_index(tables)


def write(tables: dict[str, dict[tuple[str, str], str]], orders: dict[str, dict[str, str]]) -> None:
    for language, table in sorted(tables.items()):
        with open(os.path.join(FOLDER, f"{language}.tsv"), "w", encoding="utf-8") as file:
            for region, order in sorted(orders[language].items()):
                file.write(f"order\t{region}\t{order}\n")
            for (kind, form), value in table.items():
                if form:
                    file.write(f"{kind}\t{form}\t{value}\n")


def own_words() -> list[tuple[str, str, str]]:
    """(language, kind, form) of the months, weekdays and eras in the languages' own files."""
    found = []
    for name in sorted(os.listdir(LANGUAGES_FOLDER)):
        if name.endswith("_dates.py"):
            language = name.removesuffix("_dates.py")
            own = importlib.import_module(f"verify.languages.{language}_dates").DATES
            months = [form for months in (own.get("months", {}), *own.get("calendars", {}).values()) for form in months]
            found += [(language, "month", form) for form in months]
            found += [(language, "weekday", form) for forms in own.get("weekdays", {}).values() for form in forms]
            found += [(language, "era", form) for forms in own.get("eras", {}).values() for form in forms]
    return found


def spelled(form: str) -> tuple[list[str], list[str]]:
    """The words of a form, folded and in small letters as written."""
    held = Folded(form)
    places = [match.span() for match in PIECE.finditer(held.folded)]
    return [held.folded[start:end] for start, end in places], [held.raw[start:end].lower() for start, end in places]


def joined(form: str) -> list[tuple[str, str]]:
    """The pairs of a form that a sign glues to a single letter (Catalan "d’ag.", Albanian "p.d."), folded and as written: no piece of them says much alone."""
    held = Folded(form)
    found = []
    for first, second in itertools.pairwise(PIECE.finditer(held.folded)):
        glued = glue(held.folded, first.span(), second.span())
        if glued is not None:
            found.append((glued, (held.raw[first.start():first.end()] + GLUE + held.raw[second.start():second.end()]).lower()))
    return found


def write_index(tables: dict[str, dict[tuple[str, str], str]]) -> None:
    """Which languages write a month or a weekday that begins with a word, or the word beside them: for texts whose language is not told.

    A line is `folded<TAB>as written, where that differs<TAB>languages that begin a name with it<TAB>languages that write it beside one; and of a month
    of one letter or two, or what stands before its number, `<TAB>languages whose month it is`.
    """
    names: dict[tuple[str, str], set[str]] = defaultdict(set)
    beside: dict[tuple[str, str], set[str]] = defaultdict(set)
    short: dict[tuple[str, str], set[str]] = defaultdict(set)
    for language, kind, form in [(language, kind, form) for language, table in tables.items() for kind, form in table] + own_words():
        if form:
            pieces, written = spelled(form)
            if not pieces:
                continue
            if kind in ("month", "weekday"):
                longest = max(range(len(pieces)), key=lambda place: (not pieces[place].isdigit(), len(pieces[place])))
                if len(pieces[longest]) > 2 or not pieces[longest].isascii():
                    names[pieces[longest], written[longest]].add(language)
                elif kind == "month" and len(pieces[0]) <= _SHORT and all(map(str.isdigit, pieces[1:])):
                    short[pieces[0], written[0]].add(language)
                chosen = [pair for place, pair in enumerate(zip(pieces, written, strict=True)) if place != longest]
            elif kind in ("gap", "at", "hour", "period", "month-before", "month-after", "tail", "weekday-short", "era"):
                chosen = list(zip(pieces, written, strict=True))
                if kind == "month-before" and len(pieces) == 1 and len(pieces[0]) <= _SHORT:
                    short[pieces[0], written[0]].add(language)  # "8 M1 2019", which is January in Rombo
            elif kind == "pattern":
                chosen = [pair for field, text in parts(form) if not field for pair in zip(*spelled(text), strict=True)]
            else:
                continue
            for piece, as_written in chosen:
                if len(piece) > 1 or not piece.isascii():
                    beside[piece, as_written].add(language)
            for pair in joined(form):
                (names if kind in ("month", "weekday") else beside)[pair].add(language)
    with open(os.path.join(FOLDER, "_index.tsv"), "w", encoding="utf-8") as file:
        for word, written_word in sorted(names.keys() | beside.keys() | short.keys()):
            held, small, brief = (of.get((word, written_word), set()) for of in (names, beside, short))
            columns = (word, "" if written_word == word else written_word, *(" ".join(sorted(codes)) for codes in (held, small - held, brief)))
            file.write("\t".join(columns if brief else columns[:-1]) + "\n")


if __name__ == "__main__":
    main()
