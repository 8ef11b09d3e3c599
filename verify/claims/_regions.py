"""Provinces, states and districts that no dictionary has words for: read beside the word for what they are, or where a locative says that a place stands.

Their names are many (one is called Centre, one Border), so alone one is read only behind or before a locative, in a language that calls it so or
that is written in the letters of its English name, and only where the words mean nothing else. A town of that name that lies in it is meant instead;
one that lies elsewhere may be meant as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from verify._later import later
from verify.claims._passage import Passage, opening_tokens
from verify.claims._reading import between
from verify.claims._small_words import LONGEST_SMALL_WORD, connecting_words, function_words
from verify.claims._unlisted import goes_on_in_kana, is_a_roman_figure
from verify.claims._values import Place
from verify.claims._word_shapes import is_capitalised, is_caseless
from verify.languages import _gazetteer
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK, HYPHENS, WORD, fold, is_cjk

with later:
    from verify.claims._common_words import means_something
    from verify.languages._gazetteer.regions import (
        Called,
        is_within,
        region_of,
        region_of_code,
        regions_called,
        regions_of_key,
    )

_WORDS, _SIGNS = 4, 8  # words of a name, or characters
_LEAST = 4  # letters of a name in an alphabet that stands alone
_OF = 3  # small words between a province and its name
_TOWN, _LARGE = 15, 300  # thousand people of a town that is meant by the name of its region, and of one that is meant by that of any
_PLACES = frozenset(("city", "capital"))
_LANDS = frozenset(("country", "demonym"))
_IN_NAMES = frozenset("surname given-name of joiner other cue".split())


class _Found(NamedTuple):
    """The tokens `[first, last)` of a name, the token at which it begins with its word for a region, and where it ends with it, and the regions it may mean."""

    first: int
    last: int
    begin: int
    end: int
    called: Called
    classed: bool


def find_regions(passage: Passage, behind: Set[int], before: Set[int]) -> Iterator[Place]:
    """The regions beside their words, and those that begin at a token of `behind` or end before one of `before`."""
    taken: set[int] = set()
    placed = {first: m for first, m in _places(passage).items() if m.last - m.first > 1}
    behind = {*behind, *_within_locatives(passage)}
    told = (*_classed(passage), *_alone(passage, behind, before), *_narrower(passage))
    of_towns = tuple(_behind_their_towns(passage, behind))  # what happens, happens in the town
    for found in (*told, *of_towns):
        span = range(found.first, found.last)
        longer = placed.get(found.first)
        if taken.isdisjoint(span) and not (longer is not None and longer.last > found.last):
            taken.update(span)
            yield _place(passage, found, found not in of_towns and _is_placed(passage, found, behind, before))


def _places(passage: Passage) -> Mapping[int, Mention]:
    return {m.first: m for kind in _PLACES for m in passage.reading.of(kind)}


def _within_locatives(passage: Passage) -> Iterator[int]:
    """Where a name may begin whose first word a locative has as well: in Central Java, in central Paris."""
    for cue in passage.reading.cued("locative"):
        yield from (i for i in range(cue.first + 1, cue.last) if is_capitalised(passage.tokens[i]))


def _is_placed(passage: Passage, found: _Found, behind: Set[int], before: Set[int]) -> bool:
    """Whether something happens in a region: a locative stands before it or its word, or behind, or is a part of either."""
    tokens, first, small, function = passage.tokens, found.begin, connecting_words(passage), function_words(passage.reading.words)
    while first > 0 and found.begin - first < _OF and (first - 1 in small or (tokens[first - 1].text.islower() and tokens[first - 1].folded in function)):
        first -= 1
    if any(i in behind for i in range(first, found.last)) or any(i in before for i in range(found.last, found.end + 1)):
        return True
    words = passage.reading.words or {}
    starts, ends = (tuple(fold(affix) for affix in words.get(section, ())) for section in ("locative-prefixes", "locative-endings"))
    return bool((starts and tokens[found.begin].folded.startswith(starts)) or (ends and tokens[found.end - 1].folded.endswith(ends)))


def _narrower(passage: Passage) -> Iterator[_Found]:
    """The provinces that a dictionary takes for the whole island that they are of, wherever they stand: Kalimantan Timur."""
    for m in passage.reading.of("city"):
        if m.last - m.first > 1 and _is_narrower(passage, m, m.first, m.last):
            called = _said(passage, fold(passage.text[m.start:m.end]))
            if called is not None:
                yield _Found(m.first, m.last, m.first, m.last, called, True)


def _classed(passage: Passage) -> Iterator[_Found]:
    """The names beside a word for a region: province of Idlib, Kigoma region, Ростовская область, 湖北省."""
    tokens, words = passage.tokens, _gazetteer.region_words(passage.language)
    if not words:
        return
    if any(is_cjk(word[0]) for word in words):
        yield from _in_signs(passage, words)
        return
    connecting, before = connecting_words(passage), bool((passage.reading.words or {}).get("names-before-heads"))
    for word in sorted(words & passage.reading.places.keys()):
        for at in passage.reading.places[word]:
            ranges = [(at - size, at + 1) for size in range(_WORDS, 0, -1)] + [(at, at + 1 + size) for size in range(_WORDS, 0, -1)]
            whole = next((f for first, last in ranges if (f := _named(passage, first, last, at, at + 1, True)) is not None), None)
            if whole is not None:
                yield whole._replace(begin=whole.first, end=whole.last)
                continue
            name = at + 1
            while name < len(tokens) and name - at <= _OF and name in connecting and not tokens[name].text[:1].isupper():
                name += 1
            behind = next((f for size in range(_WORDS, 0, -1) if (f := _named(passage, name, name + size, at, name + size, True)) is not None), None)
            ahead = next((f for size in range(_WORDS, 0, -1) if not _follows_a_name(passage, at - size) and (f := _named(passage, at - size, at, at - size, at + 1, True)) is not None), None)
            found = (ahead or behind) if before or (passage.reading.words or {}).get("head-final") else (behind or ahead)
            if found is not None:
                yield found
    if any("\uac00" <= word[0] <= "\ud7a3" for word in words):
        yield from _in_korean(passage, words)


def _follows_a_name(passage: Passage, first: int) -> bool:
    """Whether a word with a capital stands right before a token, of a longer name or somebody's."""
    tokens = passage.tokens
    if not 0 < first < len(tokens) or passage.text[tokens[first - 1].end: tokens[first].start] != " ":
        return False
    return is_capitalised(tokens[first - 1]) and first - 1 not in opening_tokens(passage) and tokens[first - 1].folded not in function_words(passage.reading.words)


def _in_signs(passage: Passage, words: Set[str]) -> Iterator[_Found]:
    """The names in signs that end with the word for a region."""
    tokens = passage.tokens
    for word in sorted(words, key=_longest_first):
        for at in passage.reading.places.get(word[-1], ()):
            end = at + 1
            start = end - len(word)
            if start < 1 or passage.text[tokens[start].start: tokens[at].end] != word:
                continue
            for size in range(_SIGNS, 1, -1):
                first = start - size
                found = _named(passage, first, start, first, end, True) or _named(passage, first, end, first, end, True)
                if found is not None:
                    yield found._replace(first=first, last=start, end=end)
                    break


def _longest_first(word: str) -> tuple[int, str]:
    return -len(word), word


def _in_korean(passage: Passage, words: Set[str]) -> Iterator[_Found]:
    """The names in Korean that the word for a region is written together with: 자와틍아주에서."""
    for index, token in enumerate(passage.tokens):
        if token.kind != WORD or len(token.text) < _LEAST:
            continue
        for word in sorted(words, key=_longest_first):
            stem = token.text.removesuffix(word)
            if stem != token.text and len(stem) > 2:
                called = _said(passage, fold(stem))
                if called is not None and not called.plain:
                    yield _Found(index, index + 1, index, index + 1, called, True)
                    break


def _alone(passage: Passage, behind: Set[int], before: Set[int]) -> Iterator[_Found]:
    """The names behind or before a locative, or in a word that carries one."""
    tokens = passage.tokens
    classes = _gazetteer.region_words(passage.language)
    articled = {first + 1 for first in behind if first < len(tokens) and tokens[first].text.islower() and len(tokens[first].text) <= LONGEST_SMALL_WORD and (
        tokens[first].folded in function_words(passage.reading.words))}
    for first in sorted({*behind, *articled}):
        if 1 < first < len(tokens) and is_caseless(tokens[first]) and tokens[first - 2].folded in classes:
            continue  # of a longer name behind its word, of which a part means a direction: محافظة شمال الشرقية
        longest = _SIGNS if first < len(tokens) and tokens[first].kind == CJK else _WORDS
        found = next((f for size in range(longest, 0, -1) if (f := _named(passage, first, first + size, first, first + size, False)) is not None), None)
        if found is not None and (first in behind or _has_no_town(passage, found)):
            yield found
    for last in sorted(before):
        longest = _SIGNS if last and tokens[last - 1].kind == CJK else _WORDS
        found = next((f for size in range(longest, 0, -1) if (f := _named(passage, last - size, last, last - size, last, False)) is not None), None)
        if found is not None:
            yield found


def _has_no_town(passage: Passage, found: _Found) -> bool:
    """Whether a name is no town's, as what stands behind an article hardly is: in the Eastern Cape, dans la Drôme."""
    return not _gazetteer.towns_called(fold(passage.text[passage.tokens[found.first].start: passage.tokens[found.last - 1].end]))


def _behind_their_towns(passage: Passage, behind: Set[int]) -> Iterator[_Found]:
    """The names that only a comma parts from a place before: Banjarnegara, Jawa Tengah."""
    tokens = passage.tokens
    placed = {m.last for kind in _PLACES for m in passage.reading.of(kind)} | {first + 1 for first in behind if first < len(tokens) and is_capitalised(tokens[first])}
    for last in sorted(placed):
        if last + 1 < len(tokens) and tokens[last].text in _COMMAS:
            found = next((f for size in range(_WORDS, 0, -1) if (f := _named(passage, last + 1, last + 1 + size, last + 1, last + 1 + size, False)) is not None), None)
            found = found or _called_as_a_land(passage, last)
            if found is not None:
                yield found


def _called_as_a_land(passage: Passage, last: int) -> _Found | None:
    """The state right behind the comma at a token that is called as some other land is, and has the town before the comma: Savannah, Georgia."""
    tokens = passage.tokens
    land = next((m for m in between(passage.reading.of("country"), last + 1, last + 2) if m.first == last + 1), None)
    if land is None:
        return None
    called = _said(passage, fold(passage.text[land.start:land.end]))
    towns = [t for size in range(_TOWN_WORDS, 0, -1) if last >= size for t in _gazetteer.towns_called(fold(passage.text[tokens[last - size].start: tokens[last - 1].end]))]
    if called is None or not any((one := region_of_code(code)) is not None and one.country != land.key and any(_holds(code, t) for t in towns) for code in called.codes):
        return None
    return _Found(land.first, land.last, land.first, land.last, called, True)


_TOWN_WORDS = 3
_COMMAS = (",", "\u060c", "\u3001")


def _named(passage: Passage, first: int, last: int, begin: int, end: int, classed: bool) -> _Found | None:
    """What some tokens are the name of, where they may be a region's."""
    tokens, text = passage.tokens, passage.text
    if first < 0 or last > len(tokens) or first >= last:
        return None
    signs = tokens[first].kind == CJK
    if any(tokens[i].kind != (CJK if signs else WORD) for i in range(first, last)) or any(_is_apart(passage, i, signs) for i in range(first + 1, last)):
        return None
    if not signs and not classed and not (tokens[first].text[:1].isupper() or is_caseless(tokens[first])):
        return None
    if not signs and classed and not any(t.text[:1].isupper() or is_caseless(t) for t in tokens[first:last]) and not (passage.reading.words or {}).get("names-inflected"):
        return None
    start, stop = tokens[first].start, tokens[last - 1].end
    if passage.is_dated(start, stop):
        return None
    called = _said(passage, fold(" ".join(text[start:stop].split())))
    if called is None or called.plain:
        return None
    if _means_else(passage, first, last, classed) or _goes_on(passage, first, last, end):
        return None
    if not classed and not _may_stand_alone(passage, first, last, called):
        return None
    return _Found(first, last, begin, end, called, classed)


def _is_apart(passage: Passage, index: int, signs: bool) -> bool:
    """Whether more than a space or a hyphen parts a token from the one before, or, between signs, anything."""
    gap = passage.text[passage.tokens[index - 1].end: passage.tokens[index].start]
    return bool(gap) if signs else gap not in (" ", *HYPHENS, "'", "\u2019", "\n")


def _said(passage: Passage, name: str) -> Called | None:
    words = passage.reading.words or {}
    return regions_called(name, bool(words.get("names-inflected")), folded(words, "endings", "town-endings"))


def _means_else(passage: Passage, first: int, last: int, classed: bool) -> bool:
    """Whether a dictionary has words within the name that are not a place inside of it."""
    for m in between(passage.mentions, first - LONGEST_MENTION, last):
        if m.last <= first or m.kind in _IN_NAMES:
            continue
        inside = first <= m.first and m.last <= last
        if m.kind in _PLACES or m.kind in _LANDS:
            if not inside or (not classed and m.last - m.first == last - first and not _is_narrower(passage, m, first, last)):
                return True  # the dictionary's own words win
        elif not inside or (m.last - m.first == last - first and not classed):
            return True
    return False


def _is_narrower(passage: Passage, mention: Mention, first: int, last: int) -> bool:
    """Whether a name that a dictionary takes for a whole island is a province's on it: Kalimantan Timur."""
    if mention.kind != "city":
        return False
    called = _said(passage, fold(passage.text[passage.tokens[first].start: passage.tokens[last - 1].end]))
    whole = regions_of_key(mention.key[0])
    return called is not None and bool(whole) and all(code not in whole and any(is_within(code, one) for one in whole) for code in called.codes)


def _goes_on(passage: Passage, first: int, last: int, end: int) -> bool:
    """Whether the name is but a piece of a longer one."""
    tokens, text = passage.tokens, passage.text
    if first > 0 and text[tokens[first - 1].end: tokens[first].start] in HYPHENS and tokens[first - 1].text[:1].isupper():
        return True
    if last < len(tokens) and text[tokens[last - 1].end: tokens[last].start] in HYPHENS and tokens[last].text[:1].isupper():
        return True
    return last == end and last < len(tokens) and is_capitalised(tokens[last]) and text[tokens[last - 1].end: tokens[last].start] == " " and tokens[last].folded not in (
        _gazetteer.region_words(passage.language))


def _may_stand_alone(passage: Passage, first: int, last: int, called: Called) -> bool:
    """Whether a name hardly means anything else than its region, or than a town that does not lie in it."""
    tokens = passage.tokens
    name = passage.text[tokens[first].start: tokens[last - 1].end]
    signs = tokens[first].kind == CJK
    if not signs and (len(name) < _LEAST or is_a_roman_figure(name)):
        return False
    latin = name[:1].isascii() or fold(name).isascii()
    if called.never_alone or not (called.is_said_in(passage.language) or (latin and called.is_said_in("en") and _has_words(name))):
        return False
    lands = _gazetteer.lands_of_regions(passage.language)
    if lands and not _has_words(name) and not any((one := region_of_code(code)) is not None and one.country in lands for code in called.codes):
        return False
    if any(m.kind in _IN_PEOPLE and m.first < last and first < m.last for m in between(passage.mentions, first - LONGEST_MENTION, last)):
        return False
    if last - first == 1 or signs:
        function = function_words(passage.reading.words)
        if any(tokens[i].folded in function for i in range(first, last) if not signs) or any(means_something(passage, i) for i in range(first, last) if not signs):
            return False
    if signs and (len(name) < _PLAIN_SIGNS or goes_on_in_kana(passage, first, last)):
        return False
    towns = _gazetteer.towns_called(fold(" ".join(name.split())))
    return called.of_both or not (towns and (towns[0].thousands >= _LARGE or (towns[0].thousands >= _TOWN and any(_holds(code, towns[0]) for code in called.codes))))


_IN_PEOPLE = frozenset(("given-name", "surname"))
_PLAIN_SIGNS = 3  # of a name that nothing else shows to be one


def _has_words(name: str) -> bool:
    """Whether a name is of several words: South Kivu, Bas-Rhin."""
    return " " in name or any(hyphen in name for hyphen in HYPHENS)


def _holds(code: str, town: _gazetteer.Town) -> bool:
    there = region_of(town)
    own = region_of_code(code)
    return is_within(there, code) if there else own is not None and own.country == town.country


def _place(passage: Passage, found: _Found, locative: bool) -> Place:
    start, end = passage.tokens[found.first].start, passage.tokens[found.last - 1].end
    known = [one for code in found.called.codes if (one := region_of_code(code)) is not None]
    countries: Mapping[str, None] = dict.fromkeys(one.country for one in known)
    towns: Sequence[_gazetteer.Town] = ()
    if not found.classed:
        towns = _gazetteer.towns_called(fold(" ".join(passage.text[start:end].split())))
    return Place(
        start=start, end=end, first=found.first, last=found.last, sentence=passage.sentence_at(start), key=known[0].name, kind="city",
        country=next(iter(countries)) if len(countries) == 1 and not any(town.country not in countries for town in towns[:1]) else None, locative=locative,
        towns=tuple(towns), regions=tuple(dict.fromkeys((*found.called.codes, *regions_of_key(known[0].name)))))
