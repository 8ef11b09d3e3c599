"""Dates as CLDR writes them in every locale, read back by `verify.dates`, with the language told and not told.

    python benchmarks/dates_cldr.py [--days N] [--locales fr,ar_MA] [--all] [--failures N] [--below RATE]

Full, long and medium dates in the locale's own words and digits, bare, behind a signature and in a sentence of no language; the line under an
embedded post with the locale's time, new (time · date) and old (time - date); dates whose weekday is wrong; short numeric dates (language
and region told only: `5/4/25` says nothing by itself). One locale a language, unless `--all`. Babel is needed (a development tool, as the
tables that the reader ships come from it too).
"""

from __future__ import annotations

import argparse
import datetime
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from babel import Locale, localedata
from babel.dates import format_date, format_time

from verify.dates import find_dates

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
REFERENCE = datetime.datetime(2025, 4, 2, 10)
# The first of the ten digits of a numbering system that CLDR names.
ZEROS = {
    "arab": 0x660, "arabext": 0x6F0, "nkoo": 0x7C0, "deva": 0x966, "beng": 0x9E6, "guru": 0xA66, "gujr": 0xAE6, "orya": 0xB66, "tamldec": 0xBE6, "telu": 0xC66,
    "knda": 0xCE6, "mlym": 0xD66, "thai": 0xE50, "laoo": 0xED0, "tibt": 0xF20, "mymr": 0x1040, "khmr": 0x17E0, "mong": 0x1810, "olck": 0x1C50,
    "mtei": 0xABF0, "cakm": 0x11136, "adlm": 0x1E950, "hmnp": 0x1E140, "rohg": 0x10D30,
}
# Locales whose dates in the root's figures ("2025 M03 28") are no language's.
SKIPPED = frozenset(("root", "en_Shaw", "en_Shaw_GB"))


class Case(NamedTuple):
    """A text with one date: the part of it that is the date, its value, the weekday written."""

    locale: str
    kind: str
    text: str
    value: str
    weekday: str | None


def locales(every: bool = False) -> list[str]:
    """The locales whose calendar CLDR translates: all of them, or the shortest name of each language and script."""
    found = []
    seen = set()
    for identifier in sorted(localedata.locale_identifiers(), key=lambda i: (i.count("_"), i)):
        try:
            locale = Locale.parse(identifier)
        except Exception:  # names that Babel lists but cannot parse
            continue
        if identifier in SKIPPED or locale.variant or (locale.language != "en" and locale.months["format"]["wide"].get(1) == "M01"):
            continue
        if any(len(set(locale.months["format"][width].values())) < 12 for width in ("wide", "abbreviated")):
            continue  # two months of one name (Walser's "Abrille", Cree) cannot be told apart
        key = (locale.language, locale.script)
        if not every and key in seen:
            continue
        seen.add(key)
        found.append(identifier)
    return found


def digits(locale: Locale) -> dict[int, str]:
    """Native digits, where the locale has others than the Latin ones."""
    zero = ZEROS.get(str(locale.other_numbering_systems.get("native", "latn")))
    return {ord("0") + n: chr(zero + n) for n in range(10)} if zero else {}


def cases(identifier: str, days: int, seed: str = "verify") -> Iterator[Case]:
    """What the locale writes on some days."""
    locale = Locale.parse(identifier)
    choice = random.Random(f"{seed} {identifier}")
    native = digits(locale)
    for number in range(days):
        day = datetime.date(choice.randint(2006, 2026), number % 12 + 1, choice.randint(1, 28))
        clock = datetime.time(choice.randint(0, 23), choice.randint(0, 59))
        weekday = WEEKDAYS[day.weekday()]
        for kind in ("full", "long", "medium"):
            text = format_date(day, kind, locale)
            said = weekday if kind == "full" and writes_weekday(locale) else None
            yield Case(identifier, kind, text, day.isoformat(), said)
            yield Case(identifier, f"{kind} signed", f"— Ministry of Defence (@ModSpokesperson) {text}", day.isoformat(), said)
            yield Case(identifier, f"{kind} inside", f"@ModSpokesperson ({text}): “…”", day.isoformat(), said)
            if native:
                yield Case(identifier, f"{kind} native", text.translate(native), day.isoformat(), said)
        medium, time = format_date(day, "medium", locale), format_time(clock, "short", locale=locale)
        moment = f"{day.isoformat()}T{clock.strftime('%H:%M')}"
        yield Case(identifier, "embed", f"{time} · {medium}", moment, None)
        yield Case(identifier, "embed old", f"{time} - {medium}", moment, None)
        yield Case(identifier, "embed signed", f"— Ministry of Defence (@ModSpokesperson) {time} · {medium}", moment, None)
        other = day + datetime.timedelta(days=choice.randint(1, 6))
        wrong = format_date(other, "EEEE", locale)
        right = format_date(day, "EEEE", locale)
        full = format_date(day, "full", locale)
        if full.count(right) == 1:
            yield Case(identifier, "wrong weekday", full.replace(right, wrong), day.isoformat(), WEEKDAYS[other.weekday()])
        yield Case(identifier, "short", format_date(day, "short", locale), day.isoformat(), None)


def writes_weekday(locale: Locale) -> bool:
    """Whether a full date names its weekday; Balochi in Latin letters, Volapük and Toki Pona do without."""
    return not {"E", "c"}.isdisjoint(re.sub(r"'[^']*'", "", str(locale.date_formats["full"].pattern)))


def right(case: Case, languages: tuple[str, ...]) -> bool:
    return any(d.value == case.value and d.weekday == case.weekday for d in find_dates(case.text, languages=languages, reference=REFERENCE))


def tag(identifier: str, whole: bool) -> tuple[str, ...]:
    return (identifier.replace("_", "-"),) if whole else (identifier.split("_")[0],)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=int, default=6)
    parser.add_argument("--locales")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--failures", type=int, default=2)
    parser.add_argument("--below", type=float, default=98.0)
    options = parser.parse_args()
    totals: dict[str, Counter[str]] = defaultdict(Counter)
    lines = []
    for identifier in options.locales.split(",") if options.locales else locales(options.all):
        count: Counter[str] = Counter()
        misses: dict[str, list[Case]] = {"told": [], "untold": []}
        for case in cases(identifier, options.days):
            for how in ("told", "untold"):
                if how == "untold" and case.kind == "short":
                    continue
                good = right(case, tag(identifier, case.kind == "short") if how == "told" else ())
                for total in (count, totals[case.kind], totals["ALL"]):
                    total[how] += 1
                    total[f"{how} right"] += good
                if not good:
                    misses[how].append(case)
        rates = [100 * count[f"{how} right"] / count[how] for how in ("told", "untold")]
        if options.below > min(rates):
            lines.append((rates, identifier, misses))
    for rates, identifier, misses in sorted(lines, key=lambda line: line[0]):
        print(f"{identifier:14} told {rates[0]:5.1f}  untold {rates[1]:5.1f}")
        for how, missed in misses.items():
            for case in missed[: options.failures]:
                print(f"    {how:7} {case.kind:14} {case.text}  | {case.value} {case.weekday or ''}")
    for kind, total in sorted(totals.items(), key=lambda item: (item[0] == "ALL", item[0])):
        print(f"{kind:16} told {total['told']:6} {100 * total['told right'] / total['told']:6.2f}" + (
            f"   untold {total['untold']:6} {100 * total['untold right'] / total['untold']:6.2f}" if total["untold"] else ""))


if __name__ == "__main__":
    main()
