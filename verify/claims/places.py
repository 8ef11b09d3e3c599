"""Where: countries, capitals, cities and regions, and what stands after a locative that no dictionary knows."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims._affixed import is_affixed
from verify.claims._demonyms_as_names import demonyms_in_names
from verify.claims._kept import kept
from verify.claims._lands_of_offices import land_in_a_sign
from verify.claims._no_names import is_in_dotted_name
from verify.claims._passage import Passage
from verify.claims._placed_names import (
    behind_and_before_locatives,
    comes_before,
    end_of_name,
    is_in_longer,
    is_what_a_town_has,
    single_words,
)
from verify.claims._reading import between
from verify.claims._regions import find_regions
from verify.claims._small_words import connecting_words
from verify.claims._spelling import romanise
from verify.claims._towns_in_cases import towns_in_a_case
from verify.claims._towns_in_provinces import towns_in_provinces
from verify.claims._unlisted import behind_lands, find_unlisted, is_a_roman_figure
from verify.claims._values import Place
from verify.claims._word_shapes import is_of_a_word
from verify.languages import _gazetteer
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK, WORD, fold

with later:
    from verify.claims._common_nouns import is_a_common_noun
    from verify.claims._in_parts_of_towns import placed_by_their_parts
    from verify.claims._longer_names import is_a_piece, is_in_signs, whole_name
    from verify.claims._town_adjectives import stem_of_adjective

_KINDS = ("country", "demonym", "capital", "city")
_COVERED = (*_KINDS, "office", "body", "organisation", "thing", "unit", "currency", "portfolio", "honorific", "given-name")


def _lands_in_signs(passage: Passage) -> Iterator[Place]:
    """The lands that one sign before an office of state names: 米大統領, 俄外长."""
    for office in passage.reading.of("office") if "land-signs" in (passage.reading.words or {}) else ():
        land, sign = land_in_a_sign(passage, office.first, str(office.key[0]), 0), passage.tokens[office.first - 1]
        if land is not None:
            yield Place(
                start=sign.start, end=sign.end, first=office.first - 1, last=office.first, sentence=passage.sentence_at(sign.start), key=land, kind="country", country=land,
                locative=False)


def _is_otherwise_by_its_marks(passage: Passage, mention: Mention) -> bool:
    """Whether a land's name has marks that most leave out, by which it is another place: عمّان is Amman, عُمان Oman."""
    marked = (passage.reading.words or {}).get("no-land-with-marks", {})
    return mention.kind == "country" and any(land == mention.key and word in passage.text[mention.start:mention.end] for word, land in marked.items())


def find_places(passage: Passage) -> tuple[Place, ...]:
    """Every place of a passage, in order."""
    locatives, after = behind_and_before_locatives(passage)
    routes = {m.last for m in passage.reading.cued("from-to")}
    officed = {i for kind in ("organisation", "body") for m in passage.reading.of(kind) for i in range(m.first, m.last)}
    in_parts = _in_parts(passage)
    found: list[Place] = []
    for mention in passage.mentions:
        if mention.kind not in _KINDS or (mention.kind == "demonym" and mention.first in demonyms_in_names(passage)) or is_in_dotted_name(passage, mention.first, mention.last) or is_in_longer(passage, mention.first, mention.last):
            continue
        if _is_cut_at_a_hyphen(passage, mention) or _is_otherwise_by_its_marks(passage, mention):
            continue
        if is_in_signs(passage, mention):
            whole = whole_name(passage, mention) if mention.kind in ("city", "capital", "country") else None
            if whole is None and is_a_piece(passage, mention):
                continue
            if whole is not None:
                start, end = passage.tokens[whole.first].start, passage.tokens[whole.last - 1].end
                found.append(Place(
                    start=start, end=end, first=whole.first, last=whole.last, sentence=passage.sentence_at(start), key=whole.towns[0].name, kind="city",
                    country=whole.towns[0].country, locative=whole.last in after or whole.first in locatives, towns=whole.towns))
                continue
        if mention.kind == "city":
            key, country = mention.key
        else:
            key, country = mention.key, mention.key
        locative = (mention.kind not in ("demonym", "country") and mention.first in in_parts) or (mention.kind != "demonym" and mention.first not in routes and (
            mention.first in locatives or mention.first - 1 in locatives or mention.last in after or is_affixed(passage, mention)
            or mention.first in _with_articles(passage) or (mention.kind != "country" and mention.first in behind_lands(passage))
            or (mention.kind != "country" and _is_visited(passage, mention))
        ))
        found.append(Place(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start),
            key=key, kind=mention.kind, country=country, locative=locative, towns=_of_the_gazetteer(passage, mention),
        ))
    found.extend(_lands_in_signs(passage))
    reached = (locatives - routes) | _reached(passage)
    told = tuple(find_regions(passage, reached | in_parts | _with_articles(passage), after))
    found = [place for place in found if not any(_is_of_region(place, region) for region in told)]
    found.extend(told)
    found.extend(_periphrases(passage, found))
    held = {i for region in told for i in range(region.first, region.last)}
    unlisted: dict[int, Place] = {}
    for town in find_unlisted(passage, reached, after | _before_visits(passage), in_parts, joined=_joined(passage, found)):
        known = unlisted.get(town.first)  # found twice, it is where something happens
        if not (known is not None and known.locative and not town.locative) and not is_in_longer(passage, town.first, town.last) and held.isdisjoint(range(town.first, town.last)):
            unlisted[town.first] = town
    longer = [town for town in unlisted.values() if town.last - town.first > 2]
    found = [place for place in found if not _is_within(place.first, place.last, longer)]
    found.extend(unlisted.values())
    found.extend(towns_in_provinces(passage, found))
    named = sorted(locatives - routes - unlisted.keys())
    covered = {i for kind in _COVERED for m in passage.reading.of(kind) for i in range(m.first, m.last)} if named else set()
    for last in named:
        place = _named(passage, last, covered)
        if place is not None and not _is_within(place.first, place.last, longer) and officed.isdisjoint(range(place.first, place.last)) and held.isdisjoint(range(place.first, place.last)):
            found.append(place)
    found = [dataclasses.replace(p, locative=False) if p.first in _of_governments(passage) else p for p in placed_by_their_parts(passage, found)]
    found.sort(key=lambda p: (p.first, -p.last))
    return tuple(dict.fromkeys(found))


@kept
def _of_governments(passage: Passage) -> frozenset[int]:
    """Where the capitals stand whose government is named: a minister in Kyiv's government, nel governo di Kiev, is wherever she is."""
    governments = {m.last for m in passage.reading.of("body") if m.key[0] == "government"}
    small, found = connecting_words(passage), set[int]()
    for capital in passage.reading.of("capital"):
        at = capital.first
        while at not in governments and at > capital.first - _OF_ITS and at - 1 in small:
            at -= 1
        if at in governments and at < capital.first:
            found.add(capital.first)
    return frozenset(found)


_OF_ITS = 3  # small words between a government and its capital


def _of_the_gazetteer(passage: Passage, mention: Mention) -> tuple[_gazetteer.Town, ...]:
    """The towns of a name that the dictionary does not have, and a case told: мэр Рубцовска."""
    words = passage.reading.words or {}
    if mention.kind != "city" or not words.get("names-inflected") or mention.key[0] in words.get("cities", {}):
        return ()
    return towns_in_a_case(words, passage.tokens[mention.first].folded)


def _is_within(first: int, last: int, longer: Sequence[Place]) -> bool:
    """Whether a place is but a piece of a longer one's name: Jerez in Jerez de la Frontera, the river Lot in Villeneuve-sur-Lot."""
    return any(town.first <= first and last <= town.last for town in longer)


def _is_of_region(place: Place, region: Place) -> bool:
    """Whether a place is all or a part of the name of a region: Java in Central Java, Milan in the province of Milan."""
    return region.first <= place.first and place.last <= region.last


def _joined(passage: Passage, places: Sequence[Place]) -> frozenset[int]:
    """Where a town may begin that "and", "to" or a dash joins to one that is known: between Incheon and Qingdao, Seoul–Qingdao, 仁川至连云港."""
    tokens, words = passage.tokens, passage.reading.words or {}
    joining, endings = frozenset(words.get("conjunctions", ())), tuple(map(fold, words.get("and-endings", ())))
    routes = {m.first: m.last for m in passage.reading.cued("from-to")}
    found: set[int] = set()
    for place in places:
        at = place.last
        if not place.is_town or at >= len(tokens):
            continue
        gap = passage.text[tokens[at - 1].end:tokens[at].start].strip()
        if at in routes:
            found.add(routes[at])
        elif tokens[at].folded in joining or (tokens[at].text in _DASHES and not gap):
            found.add(at + 1)
        elif (gap and gap in _DASHES) or (gap == "-" and tokens[at].text[:1] >= "\uac00") or (endings and tokens[at - 1].folded.endswith(endings)):
            found.add(at)
    return frozenset(found)


_DASHES = frozenset("\u2013\u2014\uff0d\u30fc\uff5e\u301c~")


def _is_cut_at_a_hyphen(passage: Passage, mention: Mention) -> bool:
    """Whether another place begins within one and goes on behind a hyphen: Le Cap-Vert is no Cape Town."""
    end = passage.tokens[mention.last - 1].end
    return passage.text[end: end + 1] == "-" and any(
        m.kind in _KINDS and m.last > mention.last for m in between(passage.mentions, mention.first + 1, mention.last))


def _periphrases(passage: Passage, places: list[Place]) -> list[Place]:
    """"The Senegalese capital", "capital of Senegal": a capital told by its country.

    Not located: some regions' adjectives stand for their country, so such a capital may agree and never contradict.
    """
    connecting = connecting_words(passage)
    named: list[Place] = []
    for mention in passage.reading.of("capital-word"):
        before = next((p for p in places if p.last == mention.first and p.kind in ("country", "demonym")), None)
        position = mention.last
        while position in connecting and position < mention.last + 3:
            position += 1
        behind = next((p for p in places if p.first in (position, mention.last) and p.kind in ("country", "demonym")), None)
        held = behind or before
        if held is None or any(p.kind == "capital" and p.country == held.country and abs(p.first - mention.last) <= 3 for p in places):
            continue
        first, last = min(mention.first, held.first), max(mention.last, held.last)
        start, end = passage.tokens[first].start, passage.tokens[last - 1].end
        named.append(Place(
            start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), key=held.country or "", kind="capital", country=held.country))
    return named


@kept
def _in_parts(passage: Passage) -> frozenset[int]:
    """Where a place may begin that a locative and one noun of it stand before: im Hafen von Lobito, au port de Lobito."""
    if not comes_before(passage):
        return frozenset()
    tokens, connecting = passage.tokens, connecting_words(passage)
    known = {i for m in passage.mentions if m.kind not in ("thing", "body", "of", "joiner") for i in range(m.first, m.last)}
    found = set()
    for cue in passage.reading.cued("locative"):
        at = cue.last
        while at < len(tokens) and at in connecting and len(tokens[at].text) <= 3 and at - cue.last < 2:
            at += 1
        if at >= len(tokens) or tokens[at].kind != WORD or at in known or len(tokens[at].text) <= 3:
            continue
        behind = at + 1
        while behind < len(tokens) and behind in connecting and behind - at <= 3:
            behind += 1
        if behind > at + 1:
            found.add(behind)
    return frozenset(found)


@kept
def _with_articles(passage: Passage) -> frozenset[int]:
    """Where a place may begin whose own article a longer "of" took for its part: à La Haye, à La Réunion, where "à la" is "of the"."""
    single = single_words(passage.reading.words, "locative") if comes_before(passage) else frozenset()
    led = [m for m in passage.reading.of("of") if m.last - m.first > 1 and passage.tokens[m.first].folded in single]
    return frozenset((*(m.first + 1 for m in led), *(m.last for m in led if passage.tokens[m.last - 1].text[:1].isupper())))


def _reached(passage: Passage) -> frozenset[int]:
    """Where a place may begin that a verb of going stands right before, in signs that no space parts: 抵达泉州."""
    if not comes_before(passage):
        return frozenset()
    return frozenset(m.last for m in passage.reading.of("act") if m.key in _REACHING and m.last < len(passage.tokens) and passage.tokens[m.last].kind == CJK)


_REACHING = frozenset("arrive depart visit leave enter inspect".split())
_GOING = frozenset(("visit", "inspect"))
_LONGEST_ACT = 16  # tokens


def _is_visited(passage: Passage, mention: Mention) -> bool:
    """Whether somebody visits the place, whose name touches the verb: 판교를 찾아, visited Dasu."""
    if (passage.reading.words or {}).get("predicate-final"):
        return any(act.key in _GOING for act in between(passage.reading.of("act"), mention.last, mention.last + 1))
    return any(
        act.last == mention.first for act in between(passage.reading.of("act"), mention.first - _LONGEST_ACT, mention.first) if act.key in _GOING)


@kept
def _before_visits(passage: Passage) -> frozenset[int]:
    """Where a visit to a house begins, behind whose town's name the verb stands: 부르사 공장을 찾아."""
    final = bool((passage.reading.words or {}).get("predicate-final"))
    return frozenset(m.first for m in passage.reading.of("act") if final and m.key in _GOING)


def _named(passage: Passage, first: int, covered: set[int]) -> Place | None:
    """A capitalised name after a locative, unknown to the dictionary."""
    tokens = passage.tokens
    last = end_of_name(passage, first) if first not in covered else first
    whole = last > first  # with what joins its words: Mocímboa da Praia
    while not whole and last < len(tokens) and last - first < 4 and tokens[last].kind == "word" and last not in covered:
        if not tokens[last].text[:1].isupper() and not (last > first and is_of_a_word(passage, last)):
            break
        if last > first and tokens[last].start - tokens[last - 1].end > 1:
            break
        last += 1
    if last == first + 1 and is_a_roman_figure(tokens[first].text):
        return None  # au IIIe siècle
    if (passage.reading.words or {}).get("names-before-heads") and any(m.first == last and tokens[last].text[:1].isupper() for m in between(passage.reading.of("body"), last, last + 1)):
        return None  # at Ben-Gurion University
    if last > first + 1 and tokens[first + 1].text.islower() and tokens[first].folded in folded(passage.reading.words, "not-names"):
        return None  # no Festival de Karlovy Vary
    if last == first or is_what_a_town_has(passage, first) or (last == first + 1 and passage.tokens[first].folded in folded(passage.reading.words, "begin-places", "not-names")):
        return None
    if is_a_common_noun(passage, first, last):
        return None  # im Keller, in U-Haft
    start, end = tokens[first].start, tokens[last - 1].end
    if passage.is_dated(start, end):
        return None
    name = stem_of_adjective(tokens[first].text, passage) if last == first + 1 else passage.text[start:end]
    key = " ".join(romanise(name).split())
    if not key:
        return None
    return Place(start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), key=key, kind="named", locative=True)
