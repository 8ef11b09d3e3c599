"""Where towns lie: enough to tell two towns apart, a suburb from another town, and a region from either.

`places.tsv` has the places that the languages have words for, `towns.tsv` every town of 15,000 people and those that many languages have a name for, and `names.tsv` what
these are called in all languages and scripts, folded and in order of their bytes, so that a name is found without reading the table. `sounds.tsv` has
which towns have the same `consonants`, for names in scripts that the table has no spelling in. `regions.py` has the tables of provinces and states.
"""

from __future__ import annotations

import functools
import itertools
import math
import mmap
import os
from collections.abc import Iterator
from typing import NamedTuple

from verify._later import later

with later:
    from verify.languages._gazetteer._consonants import consonants

_KILOMETRES_A_DEGREE = 111.2


class Town(NamedTuple):
    """A town: its English name, its country (ISO), where it lies, and its people in thousands."""

    name: str
    country: str
    latitude: float
    longitude: float
    thousands: int


def path(name: str) -> str:
    """Where a table of the gazetteer lies."""
    return os.path.join(os.path.dirname(__file__), name)


@functools.lru_cache(maxsize=1)
def _places() -> dict[str, str]:
    """What each place's line says of it."""
    with open(path("places.tsv"), encoding="utf-8") as file:
        return {key: said for key, _, said in (line.partition("\t") for line in file)}


def _place(key: str) -> tuple[str, float, float] | None:
    """A place's country, latitude and longitude."""
    said = _places().get(key)
    if said is None:
        return None
    country, latitude, longitude = said.split("\t")
    return country, float(latitude), float(longitude)


def table(name: str) -> mmap.mmap:
    """A table as it lies on the disk: a run touches a few pages of the megabytes, and all processes share them."""
    with open(path(name), "rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@functools.lru_cache(maxsize=1)
def _rows() -> mmap.mmap:
    return table("towns.tsv")


@functools.lru_cache(maxsize=1)
def _names() -> mmap.mmap:
    return table("names.tsv")


@functools.lru_cache(maxsize=4096)
def _town(begin: int) -> Town:
    rows = _rows()
    name, country, latitude, longitude, thousands = rows[begin: rows.find(b"\n", begin)].decode().split("\t")
    return Town(name, country, float(latitude), float(longitude), int(thousands))


@functools.lru_cache(maxsize=1)
def _sounds() -> mmap.mmap:
    return table("sounds.tsv")


def lines_from(wanted: bytes, own: mmap.mmap | None = None) -> Iterator[bytes]:
    """The lines of the names (or another table in order) from the first that is not before `wanted`."""
    rows = own if own is not None else _names()
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high) // 2
        start = rows.rfind(b"\n", 0, middle) + 1
        end = rows.find(b"\n", start)
        if rows[start:end] < wanted:
            low = end + 1
        else:
            high = start
    while low < len(rows):
        end = rows.find(b"\n", low)
        yield rows[low:end]
        low = end + 1


@functools.lru_cache(maxsize=1024)
def towns_in_full(folded: str) -> tuple[Town, ...]:
    """The towns of whose name in some language this folded name is the first words: Monaco di Baviera, Santiago de Compostela."""
    head = f"{folded} ".encode(errors="replace")
    numbers = [int(n, 36) for line in itertools.takewhile(lambda line: line.startswith(head), lines_from(head)) for n in line.decode().partition("\t")[2].split(",")]
    return _ordered(numbers)


_MOST_ENDING = 3  # letters that a case may put in place of others: w Katowicach, в Одессе
_LEAST_STEM = 4
LEAST_CONSONANTS = 2


@functools.lru_cache(maxsize=4096)
def towns_called(folded: str, inflected: bool = False, endings: frozenset[str] = frozenset()) -> tuple[Town, ...]:
    """The towns of this folded name, largest first; none where there is none of it.

    `inflected`: the name may have a case's ending in place of its own, where the language's are known one of `endings`.
    """
    found = _own_first(_with_namesakes(_exactly(folded), folded), folded)
    if found or not inflected or len(folded) <= _LEAST_STEM:
        return found
    if " " in folded:
        return _of_words(folded.split())
    for cut in range(_MOST_ENDING + 1):  # none where a case is the name without its last letter: στην Κόρινθο, из Катовиц
        if not cut and not endings:
            continue
        stem = folded[: len(folded) - cut]
        if len(stem) < _LEAST_STEM:
            break
        numbers: list[int] = []
        head = stem.encode(errors="replace")
        for line in lines_from(head):
            if not line.startswith(head):
                break
            name, _, rest = line.decode().partition("\t")
            own = name[len(stem):]
            if len(own) <= (2 if cut > 1 else 1) and " " not in own and (not endings or are_cases(folded[len(stem):], own, endings)):
                numbers.extend(int(n, 36) for n in rest.split(","))
        if numbers:
            return _ordered(numbers)
    return ()


def are_cases(ending: str, own: str, endings: frozenset[str]) -> bool:
    """Whether what follows the stem of a word and of a name is a case's of one name, and no part of another: Ельце is Елец, на Кубани is not in Cubal."""
    fleeting = len(own) == 2 and own[0] in endings and ending[:1] == own[1] and ending[1:] in endings
    return fleeting or (ending in endings and own in endings)


def _own_first(towns: tuple[Town, ...], folded: str) -> tuple[Town, ...]:
    """Towns, those that are called so before those that only some other language or spelling calls so, unless these are much larger: Reni in Ukraine, no Tārānagar."""
    if len(towns) < 2 or len({_plain(town.name) == folded for town in towns}) == 1:
        return towns
    return tuple(sorted(towns, key=lambda town: -town.thousands * (1 if _plain(town.name) == folded else _ABROAD)))


_ABROAD = 0.1


def _with_namesakes(towns: tuple[Town, ...], folded: str) -> tuple[Town, ...]:
    """Towns and the larger ones of their own names, which a script has for one of them only: היידראבאד is Hyderabad in India, too.

    Not in Chinese characters, which tell many apart that sound alike.
    """
    if not towns or folded[:1] < _BEYOND_LATIN or "\u3400" <= folded[:1] <= "\u9fff":
        return towns
    same = (t for town in towns for t in _exactly(_plain(town.name)) if t.thousands > town.thousands and t.name == town.name)
    return tuple(sorted({*towns, *same}, key=lambda town: (-town.thousands, town)))


_BEYOND_LATIN = "\u0370"


def _of_words(words: list[str]) -> tuple[Town, ...]:
    """The towns whose name has these words, each perhaps in another case: w Drawsku Pomorskim."""
    head = words[0][: max(_LEAST_STEM - 1, len(words[0]) - _MOST_ENDING)].encode(errors="replace")
    numbers: list[int] = []
    for line in lines_from(head):
        if not line.startswith(head):
            break
        name, _, rest = line.decode().partition("\t")
        parts = name.split(" ")
        if len(parts) == len(words) and all(map(of_one_stem, parts, words)):
            numbers.extend(int(n, 36) for n in rest.split(","))
    return _ordered(numbers)


def of_one_stem(left: str, right: str) -> bool:
    """Whether two words may be two cases of one."""
    if left == right:
        return True
    stem = shared_beginning(left, right)
    return stem >= _LEAST_STEM - 1 and max(len(left), len(right)) - stem <= _MOST_ENDING


def shared_beginning(left: str, right: str) -> int:
    """How many letters two words begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _exactly(folded: str, rows: mmap.mmap | None = None) -> tuple[Town, ...]:
    head = folded.encode(errors="replace") + b"\t"
    line = next(lines_from(head, rows), b"")
    return _ordered([int(n, 36) for n in line[len(head):].decode().split(",")]) if line.startswith(head) else ()


@functools.lru_cache(maxsize=4096)
def towns_sounding(roman: str) -> tuple[Town, ...]:
    """The towns whose English name has the consonants of a romanised one, largest first; none where they are too few to say anything."""
    keys = [key for key in consonants(roman) if len(key) >= LEAST_CONSONANTS]
    return tuple(dict.fromkeys(town for key in keys for town in _exactly(key, _sounds())))


def _ordered(numbers: list[int]) -> tuple[Town, ...]:
    return tuple(sorted((_town(n) for n in set(numbers)), key=lambda town: (-town.thousands, town)))


@functools.lru_cache(maxsize=256)
def names_of(town: Town) -> frozenset[str]:
    """What a town is called in every script, folded; nothing where the table has it under another name."""
    head = f"{town.name}\t{town.country}\t{town.latitude:.2f}\t{town.longitude:.2f}\t".encode(errors="replace")
    begin = _rows().find(b"\n" + head) + 1
    if not begin and _rows()[: len(head)] != head:
        same = _at(*town[1:4]) if town.name.startswith("=") else next(
            (t for t in towns_called(_plain(town.name)) if t.country == town.country and kilometres(t[2:4], town[2:4]) < _SAME and t != town), None)
        return names_of(same) if same is not None else frozenset()
    number, rows, found = base36(begin).encode(), _names(), set()
    for opening in (b"\t", b","):
        at = rows.find(opening + number)
        while at >= 0:
            if rows[at + 1 + len(number): at + 2 + len(number)] in (b",", b"\n"):
                line = rows.rfind(b"\n", 0, at) + 1
                found.add(rows[line: rows.find(b"\t", line)].decode())
            at = rows.find(opening + number, at + 1)
    return frozenset(found)


@functools.lru_cache(maxsize=32)
def region_words(language: str) -> frozenset[str]:
    """What a language calls provinces, states and the like, folded, in every form."""
    from verify.languages._tokens import fold

    return frozenset(fold(word.strip()) for word in _told_of_regions(language)[1].split("|") if word.strip())


@functools.lru_cache(maxsize=32)
def lands_of_regions(language: str) -> frozenset[str]:
    """The lands whose regions a language without capitals, or with cases, has as one word that stands alone; none for one where all may."""
    return frozenset(_told_of_regions(language)[0].split())


@functools.lru_cache(maxsize=32)
def _told_of_regions(language: str) -> tuple[str, str]:
    """The lands and the words of a language's line."""
    with open(path("region_words.txt"), encoding="utf-8") as file:
        for line in file:
            head, _, told = line.rstrip("\n").partition(": ")
            if head.partition(" ")[0] == language:
                return head.partition(" (")[2].rstrip(")"), told
    return "", ""


_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    """A number as the gazetteer's table writes it: in digits and small letters."""
    return (base36(number // 36) if number >= 36 else "") + _DIGITS[number % 36]


def is_town(key: str) -> bool:
    """Whether a place is a town rather than a region. `key` is a city's key in the languages, or `=` and a country's code for its capital."""
    return key in _places()


def is_capital(town: Town) -> bool:
    """Whether a town is its country's capital."""
    place = _place(f"={town.country}")
    return place is not None and kilometres(place[1:], town[2:4]) < _SAME


@functools.lru_cache(maxsize=1024)
def towns_of(key: str) -> tuple[Town, ...]:
    """The town that a key of the languages stands for, alone in a tuple; none for a region."""
    place = _place(key)
    if place is None:
        return ()
    country, latitude, longitude = place
    if key.startswith("="):
        return (Town(key, country, latitude, longitude, max(_CAPITAL, _people_at(country, latitude, longitude))),)
    same = (t for t in towns_called(_plain(key)) if t.country == country and kilometres(t[2:4], (latitude, longitude)) < _SAME)
    return (Town(key, country, latitude, longitude, next((t.thousands for t in same), 0)),)


def _people_at(country: str, latitude: float, longitude: float) -> int:
    """How many thousand people the town has that lies just there; 0 where none does."""
    town = _at(country, latitude, longitude)
    return town.thousands if town is not None else 0


def _at(country: str | None, latitude: float, longitude: float) -> Town | None:
    """The town that lies just there."""
    rows = _rows()
    at = rows.find(f"\t{country}\t{latitude:.2f}\t{longitude:.2f}\t".encode())
    return _town(rows.rfind(b"\n", 0, at) + 1) if at >= 0 else None


_SAME = 10.0  # kilometres
_CAPITAL = 100  # thousand people, as most capitals have at the least


def _plain(key: str) -> str:
    from verify.languages._tokens import fold

    return fold(key)


def kilometres(here: tuple[float, float], there: tuple[float, float]) -> float:
    """How far two places are apart, in a straight line."""
    east = (here[1] - there[1]) * math.cos(math.radians((here[0] + there[0]) / 2))
    return math.hypot(here[0] - there[0], east) * _KILOMETRES_A_DEGREE
