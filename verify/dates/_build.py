"""Writes the calendar words of every language of CLDR, one table a language, from Babel's data.

    python -m verify.dates._build

A line is `kind<TAB>form<TAB>value`: month, weekday (1 Monday to 7), short weekday, period (am, pm, noon, night),
order of numeric dates (of the language, and of a region that differs), `dotted`: a day's figure has a stop, `gap`: what a pattern writes between two
parts of a date, `month-before` and `month-after`: the word that a numbered month has ("tháng 3", "3月").
Source: CLDR through Babel (Unicode licence v3).
"""

from __future__ import annotations

import os
import re
from collections import defaultdict

from babel import Locale, localedata

from verify.dates._fold import fold
from verify.dates._lexicon import CALENDAR_FOLDER as FOLDER
from verify.dates._lexicon import PIECE

_FIELD = re.compile(r"'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+")
_PERIODS = {
    "am": "am", "morning1": "am", "morning2": "am", "noon": "noon", "pm": "pm", "afternoon1": "pm", "afternoon2": "pm", "evening1": "pm", "evening2": "pm",
    "midnight": "night", "night1": "night", "night2": "night",
}


def parts(pattern: str) -> list[tuple[str, str]]:
    """A CLDR pattern as (field letter or "", text) pieces; quoted text joined to what surrounds it."""
    result: list[tuple[str, str]] = []
    for match in _FIELD.finditer(pattern):
        piece = match.group()
        if match.group(1) and not piece.startswith("'"):
            result.append((piece[0], piece))
            continue
        literal = piece[1:-1].replace("''", "'") if piece.startswith("'") and len(piece) > 1 else piece
        if piece == "''":
            literal = "'"
        if result and not result[-1][0]:
            result[-1] = ("", result[-1][1] + literal)
        else:
            result.append(("", literal))
    return result


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
            for number, name in words(locale.months.get(context, {}).get(width, {})):
                if re.fullmatch(r"M\d\d", name):
                    continue
                bare = re.sub(r"\d+", "", name).strip()
                if bare != name.strip():
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
                glued = re.match(r"[^\W\d_]+", text)
                for number, name in words(locale.months["format"]["wide" if len(pieces[place - 1][1]) == 4 else "abbreviated"]):
                    if glued and not re.search(r"\d", name):
                        table.setdefault(("month", name.strip() + glued.group()), str(number))
            if text[0].isalpha() and before in ("E", "c"):
                glued = re.match(r"[^\W\d_]+", text)
                for number, name in words(locale.days["format"]["wide"]):
                    if glued:
                        table.setdefault(("weekday", name.strip() + glued.group()), str(int(number) + 1))
            table.setdefault(("gap", " ".join(text.split())), "")


def main() -> None:
    tables: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    orders: dict[str, dict[str, str]] = defaultdict(dict)
    for identifier in sorted(localedata.locale_identifiers(), key=lambda i: (i.count("_"), i)):
        if identifier == "root":
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
        elif locale.territory and order != held[""]:
            held.setdefault(locale.territory, order)
    for language, table in sorted(tables.items()):
        with open(os.path.join(FOLDER, f"{language}.tsv"), "w", encoding="utf-8") as file:
            for region, order in sorted(orders[language].items()):
                file.write(f"order\t{region}\t{order}\n")
            for (kind, form), value in table.items():
                if form:
                    file.write(f"{kind}\t{form}\t{value}\n")
    write_index(tables)


def write_index(tables: dict[str, dict[tuple[str, str], str]]) -> None:
    """Which languages write a month or a weekday that begins with a word: for texts whose language is not told."""
    index: dict[str, set[str]] = defaultdict(set)
    for language, table in tables.items():
        for kind, form in table:
            pieces = PIECE.findall(fold(form))
            if kind in ("month", "weekday") and pieces:
                index[pieces[0]].add(language)
    with open(os.path.join(FOLDER, "_index.tsv"), "w", encoding="utf-8") as file:
        for word, languages in sorted(index.items()):
            file.write(f"{word}\t{' '.join(sorted(languages))}\n")


if __name__ == "__main__":
    main()
