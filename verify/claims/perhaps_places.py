"""What stands where a place stands and is a name that no dictionary has: the park of Kutai, in a script without capitals কুড়িগ্রামে; and towns that stand alone.

Surely a place it is not: a script without capitals may write a rare word so, and a town may have given somebody's firm its name. It is weighed with
other signs, and contradicts nothing by itself.
"""

from __future__ import annotations

import bisect
import dataclasses
import functools
from collections.abc import Iterator, Mapping
from typing import Any

from verify._later import later
from verify.claims import Read
from verify.claims._between import between_two
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._passage import Passage, opening_tokens
from verify.claims._placed_names import behind_cues, placed_names
from verify.claims._reading import between
from verify.claims._sign_names import sign_names
from verify.claims._site_words import site_words
from verify.claims._small_words import function_words
from verify.claims._spelling import romanise
from verify.claims._values import Place
from verify.claims.sites import find_sites, meaning_as_words
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import CJK, WORD, fold, is_cjk

with later:
    from verify.claims._common_nouns import is_a_common_noun
    from verify.claims._in_parts_of_towns import placed_by_their_parts
    from verify.claims._towns_by_ear import towns_by_ear
    from verify.claims.wording import wordings
    from verify.languages._where_abroad import words_for_where

_SHORTEST = 3  # letters
_LONGEST = 3  # words of a name
_TAKEN = frozenset("given-name surname honorific joiner of".split())


@kept
def perhaps_places(read: Read) -> tuple[Place, ...]:
    """The names of a passage that may be places and that its claims do not have as such, in order."""
    taken = {i for p in read.claims.places for i in range(p.first, p.last)}
    found: dict[int, Place] = {}
    for place in (*_of_several_words(read), *_of_sites(read), *_beside_cues(read), *_between(read), *_towns_alone(read), *_towns_in_kana(read), *_placed_in_signs(read), *_of_things(read), *_behind_words_abroad(read)):
        if taken.isdisjoint(range(place.first, place.last)):
            taken.update(range(place.first, place.last))
            found[place.first] = place
    return tuple(placed_by_their_parts(read.passage, (found[first] for first in sorted(found))))


@kept
def every_place(read: Read) -> tuple[Place, ...]:
    """The places of a passage's claims, those that no dictionary has with the towns that they sound like, and those that may be places."""
    return (*perhaps_places(read), *(_placed(read, p) if p.kind == "named" else p for p in read.claims.places))


def bare_name(read: Read, place: Place) -> str:
    """A place's name, without the locative that its word carries where what is left is a town's: אדירנה of באדירנה."""
    written = read.passage.text[place.start:place.end]
    bare = _without_affixes(written, read.passage.reading.words or {}) if place.towns else ()
    return next((name for name in bare if _gazetteer.towns_called(_in_one_line(name))), written)


def placed_in_lands_of(read: Read, place: Place, other: Read) -> Place:
    """A place by a name alone with the towns of the lands of which another passage speaks that it may be, where there are any."""
    if place.kind != "named":
        return place
    words, written = read.passage.reading.words or {}, read.passage.text[place.start:place.end]
    names = (*(rest for rest in _without_affixes(written, words) if len(rest) >= _SHORTEST), written, *_without_case(written, words))
    signs = listed_signs(read.passage.reading, "transliterations")
    lands = _countries(other)
    towns = next((found for name in names if lands and (found := tuple(town for town in towns_by_ear(name, lands, signs) if town.country in lands))), ())
    return _as_town(place, towns) if towns else place


def _placed(read: Read, place: Place, *shorter: str) -> Place:
    """A place by a name alone with the towns that it, or the first of some `shorter` forms of its name, may be, where there are any."""
    written = read.passage.text[place.start:place.end]
    names = (*shorter, written, *_without_case(written, read.passage.reading.words or {}))  # 에서 is no part of 군산
    towns = _called(read.passage, place.start, place.end) or next((found for name in names if (found := _gazetteer.towns_called(_in_one_line(name)) or _heard(read, name))), ())
    return _as_town(place, towns) if towns else place


@kept
def _called(passage: Passage, start: int, end: int) -> tuple[_gazetteer.Town, ...]:
    return tuple(_gazetteer.towns_called(_in_one_line(passage.text[start:end])))


def _in_one_line(name: str) -> str:
    return fold(" ".join(name.split()))


@kept
def _heard(read: Read, name: str) -> tuple[_gazetteer.Town, ...]:
    return towns_by_ear(name, _countries(read), listed_signs(read.passage.reading, "transliterations"))


@functools.lru_cache(maxsize=1_000)  # one article names few towns, and again for each of its posts
def _as_town(place: Place, towns: tuple[_gazetteer.Town, ...]) -> Place:
    country = towns[0].country if len({town.country for town in towns}) == 1 else None
    return dataclasses.replace(place, key=towns[0].name, kind="city", country=country, towns=towns)


@kept
def _countries(read: Read) -> frozenset[str]:
    return frozenset(p.country for p in read.claims.places if p.country)


def _of_several_words(read: Read) -> Iterator[Place]:
    """The names of two words or more that stand where a place does, and are nobody's."""
    tokens = read.passage.tokens
    for name in placed_names(read.passage):
        if name.sure or _named(read).isdisjoint(range(name.first, name.last)):
            yield from _place(read, tokens[name.first].start, tokens[name.last - 1].end)


# Sites that go by their town's name; a lake or an island that is called as a town is, is none.
_IN_TOWNS = frozenset("town village station port airport base bridge stadium crossing prison quarter fire".split())


def _of_sites(read: Read) -> Iterator[Place]:
    """The names beside a word for a park, a river, a town."""
    for site in find_sites(read):
        if site.place is None and not site.name[:1].islower():
            for place in _unplaced(read, site.start, site.end):
                yield _placed(read, place) if site.kind in _IN_TOWNS else place


def _beside_cues(read: Read) -> Iterator[Place]:
    """The words without a meaning that a locative, or a word for where from or where to, stands beside, or that carry a locative."""
    passage, words = read.passage, read.passage.reading.words or {}
    final, tokens = bool(words.get("postpositions")), read.passage.tokens
    cues = {m.first if final else m.last for m in passage.reading.cued("locative", "from-to")}
    if not final and not words.get("nouns-capitalised"):
        cues.update(behind_cues(passage))  # in de Irrawaddy
    goals = tuple(folded(words, "goal-endings"))
    put = {m.first - 1 for m in passage.reading.of("act") if m.key in _PUTTING} if goals else set()
    reached, objects = {m.first - 1 for m in passage.reading.of("act") if m.key in _GOING} if final else set(), tuple(words.get("object-endings", ()))
    starts, ends = (tuple(fold(affix) for section in sections for affix in words.get(section, ())) for sections in (("locative-prefixes",), _ENDINGS))
    for index in range(*(read.sight or (0, len(tokens)))):
        token = tokens[index]
        beside = (index + 1 if final else index) in cues
        affixed = bool((starts and token.folded.startswith(starts)) or (ends and token.folded.endswith(ends)) or (index in reached and objects and token.text.endswith(objects)) or (index in put and token.text.endswith(goals)))
        if (beside or affixed) and _only_begins_as_a_surname(read, index):
            yield from (place for place in _place(read, token.start, token.end) if place.kind != "named" and place.country in _countries(read))
        elif (beside or (affixed and not _is_plain(read, index, words))) and _is_name(read, index):
            for place in _unplaced(read, token.start, token.end):
                yield _placed(read, place, *(rest for rest in _without_affixes(token.text, words) if len(rest) >= 2))
        elif beside and _is_capital(read, index) and not is_a_common_noun(passage, index, index + 1):
            yield from _place(read, *_run(read, index, -1 if final else 1))


def _only_begins_as_a_surname(read: Read, index: int) -> bool:
    """Whether nothing but its first sign, which is a surname as well, keeps a word from being a place's name: 도마코마이."""
    taken = [m for m in between(read.passage.mentions, index, index + 1) if m.kind in _TAKEN and m.first <= index < m.last]
    return bool(taken) and index in _caseless(read.passage) and index not in meaning_as_words(read) and all(
        m.kind == "surname" and isinstance(m.key, str) and m.key.endswith("*") for m in taken)


def _behind_words_abroad(read: Read) -> Iterator[Place]:
    """The names behind a word for where, in languages that have no file of words: utanför Dalarö, tại cảng Vũng Tàu."""
    passage = read.passage
    where = words_for_where(passage.language) if passage.reading.words is None else None
    if where is None:
        return
    tokens = passage.tokens
    for index, token in enumerate(tokens):
        if token.folded not in where.before or token.text[:1].isupper():
            continue
        at = index + 1
        while at < len(tokens) and tokens[at].folded in where.kinds and tokens[at].text.islower():
            at += 1
        if at < len(tokens) and _is_capital(read, at) and tokens[at].folded not in where.no_towns and tokens[at].start - tokens[at - 1].end == 1:
            yield from _place(read, *_run(read, at, 1))


def _is_plain(read: Read, index: int, words: Mapping[str, Any]) -> bool:
    """Whether a word that has a locative in it is an everyday one, and without the locative no town of the gazetteer: গলিতে, in the lane."""
    says = any(word.meanings for word in wordings(read, index, index + 1))
    return says and not any(_gazetteer.towns_called(rest) for rest in map(fold, _without_affixes(read.passage.tokens[index].text, words)))


_GOING = frozenset("arrive depart visit leave enter".split())
_ENDINGS = ("locative-endings", "way-endings")


def _without_affixes(word: str, words: Mapping[str, Any]) -> Iterator[str]:
    """A word without the locative that it may begin or end with."""
    for prefix in words.get("locative-prefixes", ()):
        if word.startswith(prefix):
            yield word[len(prefix):]
    for ending in (ending for section in (*_ENDINGS, "object-endings") for ending in words.get(section, ())):
        if word.endswith(ending):
            yield word[: -len(ending)]


def _without_case(name: str, words: Mapping[str, Any]) -> Iterator[str]:
    """A name without the ending of a case that it may have: Ардебилем, Ardabilu, ভেন্টসপিলসের."""
    for ending in words.get("case-endings", ()):
        if name.endswith(ending) and len(name) - len(ending) >= _LEAST_STEM:
            yield name[: -len(ending)]
    if words.get("names-inflected"):
        yield from (name[:-cut] for cut in (1, 2, 3) if len(name) - cut >= _LEAST_STEM)


_LEAST_STEM = 5  # letters of a name in a case


def _between(read: Read) -> Iterator[Place]:
    """The two names that something is between, or links."""
    passage = read.passage
    for start, end in between_two(passage):
        first = bisect.bisect_right(passage.tokens, start, key=lambda token: token.start) - 1
        last = bisect.bisect_left(passage.tokens, end, key=lambda token: token.end) + 1
        key = " ".join(romanise(passage.text[start:end]).split())
        if key and not passage.is_dated(start, end) and (passage.tokens[first].kind == CJK or _is_capital(read, first) or _is_name(read, first)):
            place = Place(start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), key=key, kind="named", locative=True)
            yield _placed(read, place)


_KANA = 5  # signs of a town's name that hardly is another word


def _towns_in_kana(read: Read) -> Iterator[Place]:
    """The towns of the gazetteer whose name is all of a run of katakana, and no part of somebody's name."""
    passage, text = read.passage, read.passage.text
    for name in sign_names(passage):
        if name.end - name.start >= _KANA and "\u30a1" <= text[name.start] <= "\u30fc" and "\u30fb" not in (text[name.start - 1: name.start], text[name.end: name.end + 1]):
            towns = _gazetteer.towns_called(_in_one_line(text[name.start:name.end]))
            place = next(_unplaced(read, name.start, name.end, False), None) if towns and towns[0].thousands >= _LARGE else None
            if place is not None and not meaning_as_words(read).intersection(range(place.first, place.last)):
                yield _as_town(place, towns)


_SIGNS = 3  # characters of a foreign name that hardly are another word


def _placed_in_signs(read: Read) -> Iterator[Place]:
    """The foreign names in katakana or in the characters for sounds that a word for where, or a verb of going, stands beside: 驶往格兰索尔, ベルモラを出発.

    Beside a particle that may lead to somebody as well only the towns of the lands that are told: サウジの発電所はヤンブーに.
    """
    passage = read.passage
    final = bool((passage.reading.words or {}).get("postpositions"))
    beside = {m.start if final else m.end for m in passage.reading.cued("locative", "from-to")}
    beside.update(m.end for m in site_words(passage) if not final and m.key in _IN_TOWNS and m.last - m.first > 1)  # 边境城市格兰索尔
    going = [m for m in passage.reading.of("act") if m.key in _GOING]
    beside.update(m.start - len(_objects(passage, m.start)) if final else m.end for m in going)
    meaning, goals = meaning_as_words(read), tuple(folded(passage.reading.words, "goal-endings"))
    behind = {m.start for m in passage.reading.cued("locative")} if not final else set()
    lands = {at: p.end for p in read.claims.places if p.kind == "country" for at in range(p.start, p.end)} if not final else {}
    for whole in sign_names(passage):
        behind_its_land = whole.end - lands.get(whole.start, whole.end) >= _SIGNS  # 澳大利亚巴拉瑞特
        name = whole._replace(start=lands[whole.start]) if behind_its_land else whole
        is_beside = (name.end if final else name.start) in beside
        if not is_beside and name.end in behind:
            yield from (town for town in _place(read, name.start, name.end) if town.country in _countries(read))
            continue
        if name.end - name.start < _SIGNS or not (is_beside or (goals and passage.text.startswith(goals, name.end) and _is_put_somewhere(passage, name.end))) or not _DOTS.isdisjoint(passage.text[max(0, name.start - 1):name.end + 1]):
            continue
        for place in _unplaced(read, name.start, name.end):
            if (meaning - _measures(passage)).isdisjoint(range(place.first, place.last - (0 if final else 1))):  # the last may begin the verb behind it: 韦尔莫拉开设
                town = _placed(read, place)
                if is_beside or (town.kind != "named" and town.country in _countries(read)):
                    yield town
    yield from _behind_goals(read)
    yield from _in_characters(read)


def _in_characters(read: Read) -> Iterator[Place]:
    """The towns in the characters that the gazetteer has, of other lands that are told, whose factory or school is named, or of any before one of its things: 韓国の春川の工場, 浦项一家工厂."""
    passage, text = read.passage, read.passage.text
    lands = _countries(read) - frozenset((passage.reading.words or {}).get("home-lands", ()))
    ofs = {m.end: m.start for m in passage.reading.of("of") if m.last - m.first == 1 and passage.tokens[m.first].kind == CJK} if lands else {}
    ones = words_of_one(passage)
    ends = {ofs[head.start]: lands for head in passage.reading.of("thing") if head.start in ofs} if ofs else {}
    home = _countries(read) | frozenset((passage.reading.words or {}).get("home-lands", ())) if ones else frozenset()
    ends.update((at, home) for at in ones)
    for end, lands in ends.items():
        for size in range(min(_LONGEST_IN_CHARACTERS, end), 1, -1):
            start = end - size
            if all("\u4e00" <= sign <= "\u9fff" for sign in text[start:end]) and not "\u4e00" <= text[max(0, start - 1): start] <= "\u9fff":
                place = next(_place(read, start, end), None)
                if place is not None and place.kind != "named" and place.country in lands and place.towns[0].thousands >= _LARGE:
                    yield place
                break


@kept
def words_of_one(passage: Passage) -> tuple[int, ...]:
    """Where a word begins that says there is one of what follows: 一家, 一处."""
    found = []
    for word in folded(passage.reading.words, "one-of-things"):
        at = passage.text.find(word)
        while at >= 0:
            found.append(at)
            at = passage.text.find(word, at + 1)
    return tuple(sorted(found))


_LONGEST_IN_CHARACTERS = 4


def _of_things(read: Read) -> Iterator[Place]:
    """The towns of the language's own land and of those that are told, whose factory or school is named, in languages that join their "of" to the name: 춘천의 한 공장."""
    passage, words = read.passage, read.passage.reading.words or {}
    endings = tuple(words.get("of-endings", ()))
    lands = _countries(read) | frozenset(words.get("home-lands", ())) if endings else frozenset()
    for head in passage.reading.of("thing") if endings else ():
        for index in range(max(head.first - _BEFORE_ITS, 0), head.first):
            token = passage.tokens[index]
            ending = next((e for e in endings if token.text.endswith(e)), "")
            if not ending or len(token.text) - len(ending) < 2 or passage.sentence_at(token.start) != passage.sentence_at(head.start):
                continue
            towns = tuple(town for town in _gazetteer.towns_called(fold(token.text[: -len(ending)])) if town.country in lands and town.thousands >= _LARGE)
            place = next(_unplaced(read, token.start, token.end), None) if towns and not any(m.kind != "surname" for m in between(passage.mentions, index, index + 1)) else None
            if place is not None:
                yield _as_town(place, towns)


_BEFORE_ITS = 2  # words


def _is_put_somewhere(passage: Passage, start: int) -> bool:
    """Whether the next act behind an offset is one that puts something where it then is: ヤンブーに建設, not プーチンに電話."""
    following = min((m for m in passage.reading.of("act") if m.start >= start), key=lambda m: m.start, default=None)
    return following is not None and following.key in _PUTTING and passage.sentence_at(following.start) == passage.sentence_at(start)


_PUTTING = frozenset("build open inaugurate found deploy install evacuate arrive depart transfer move".split())


def _behind_goals(read: Read) -> Iterator[Place]:
    """The towns of the lands that are told that all signs between a word for where to and the end of a clause sound like, whatever signs these are: 疏散至茂梅雷，"""
    passage = read.passage
    signs, lands = listed_signs(passage.reading, "transliterations"), _countries(read)
    if not signs or not lands or not any(token.kind == CJK for token in passage.tokens[:1]):
        return
    for cue in passage.reading.cued("from-to"):
        end = cue.end
        while end < len(passage.text) and end - cue.end <= _LONGEST_IN_SIGNS and is_cjk(passage.text[end]):
            end += 1
        name = passage.text[cue.end:end]
        if _SIGNS <= len(name) <= _LONGEST_IN_SIGNS and sum(sign in signs for sign in name) * 2 > len(name):
            towns = towns_by_ear(name, lands, signs | frozenset(name))
            place = next(_unplaced(read, cue.end, end), None) if towns and all(town.country in lands for town in towns) else None
            if place is not None:
                yield _as_town(place, towns)


_LONGEST_IN_SIGNS = 5


@kept
def _measures(passage: Passage) -> frozenset[int]:
    """The signs that mean something only behind a number, and stand behind none: 瓦, watt."""
    counted = {number.last for number in passage.reading.numbers}
    return frozenset(m.first for kind in ("unit", "currency") for m in passage.reading.of(kind) if m.last - m.first == 1 and passage.tokens[m.first].kind == CJK and m.first not in counted)


_DOTS = frozenset("\u30fb\u00b7\uff1d")


def _objects(passage: Passage, start: int) -> str:
    """The particle of an object that stands right before a verb, if one does."""
    return next((e for e in folded(passage.reading.words, "object-endings") if passage.text.endswith(e, 0, start)), "")


def _run(read: Read, index: int, step: int) -> tuple[int, int]:
    """The offsets of the words with capitals from one on, or back."""
    tokens, last = read.passage.tokens, index
    while abs(last + step - index) < _LONGEST and 0 <= last + step < len(tokens) and _is_capital(read, last + step) and (
            tokens[max(last, last + step)].start - tokens[min(last, last + step)].end == 1):
        last += step
    return tokens[min(index, last)].start, tokens[max(index, last)].end


def _towns_alone(read: Read) -> Iterator[Place]:
    """The towns of the gazetteer that stand by themselves: "had reached Dunkirk", "the Dunkirk dockers"."""
    passage = read.passage
    tokens = passage.tokens
    begin, end_of_sight = read.sight or (0, len(tokens))
    nouns = bool((passage.reading.words or {}).get("nouns-capitalised"))
    names, passed = _names(passage), begin
    for index in names[bisect.bisect_left(names, begin): bisect.bisect_left(names, end_of_sight)]:
        if index < passed:
            continue
        size = 1
        while size <= _LONGEST and index + size <= len(tokens) and _is_alone(read, index + size - 1) and (
                size == 1 or tokens[index + size - 1].start - tokens[index + size - 2].end == 1):
            size += 1
        passed = index + size
        if size > 1 and (size > 2 or index not in opening_tokens(passage)):  # a run of such words is one name, all of it
            start, end = tokens[index].start, tokens[index + size - 2].end
            towns = _gazetteer.towns_called(fold(" ".join(passage.text[start:end].split())))
            if towns and (towns[0].thousands >= _LARGE or end - start >= _LONG) and (not nouns or end - start >= _LONG):
                yield from _place(read, start, end, False)


@kept
def _names(passage: Passage) -> tuple[int, ...]:
    """The words that may be names, in order."""
    return tuple(sorted(_capitals(passage) | _caseless(passage)))


_LARGE, _LONG = 15, 7  # thousand people of a town whose name alone says enough; letters of one that hardly is another word


def _is_alone(read: Read, index: int) -> bool:
    """Whether a word may be one of the name of a town that stands alone."""
    return len(read.passage.tokens[index].text) > _SHORTEST and (_is_name(read, index) or _is_capital(read, index))


def _is_capital(read: Read, index: int) -> bool:
    """Whether a word with a capital means nothing as a word and is nobody's name."""
    return index in _capitals(read.passage) and index not in _named(read) and index not in meaning_as_words(read)


@kept
def _capitals(passage: Passage) -> frozenset[int]:
    """The words that may be names and have a capital, but no initials."""
    return frozenset(i for i in _saying(passage) if (text := passage.tokens[i].text)[:1].isupper() and not text.isupper())


@kept
def _saying(passage: Passage) -> tuple[int, ...]:
    """The words of three letters and more that are no small words and of no date."""
    small = function_words(passage.reading.words)
    return tuple(
        index for index, token in enumerate(passage.tokens)
        if token.kind == WORD and len(token.text) >= _SHORTEST and token.folded not in small and not passage.is_dated(token.start, token.end))


@kept
def _named(read: Read) -> frozenset[int]:
    """The tokens of the names of people, offices, bodies, and of whatever else has one."""
    claims = read.claims
    return frozenset(i for group in (claims.people, claims.offices, claims.organisations) for c in group for i in range(c.first, c.last)) | _taken(read)


def _is_name(read: Read, index: int) -> bool:
    """Whether a word of a script without capitals means nothing and is no part of somebody's name."""
    plain = folded(read.passage.reading.words, "no-places")
    return index in _caseless(read.passage) and index not in meaning_as_words(read) and index not in _taken(read) and read.passage.tokens[index].folded not in plain


@kept
def _caseless(passage: Passage) -> frozenset[int]:
    """The words that may be names in scripts without capitals."""
    return frozenset(
        i for i in _saying(passage) if (text := passage.tokens[i].text)[:1].lower() == text[:1].upper() and (text.isalpha() or not text.isascii()))


@kept
def _taken(read: Read) -> frozenset[int]:
    """The tokens that a list has as part of somebody's name."""
    return frozenset(i for m in read.passage.mentions if m.kind in _TAKEN for i in range(m.first, m.last))


def _place(read: Read, start: int, end: int, locative: bool = True) -> Iterator[Place]:
    """A place of a name at two offsets, with the towns that it may be."""
    for place in _unplaced(read, start, end, locative):
        yield _placed(read, place)


def _unplaced(read: Read, start: int, end: int, locative: bool = True) -> Iterator[Place]:
    """A place of a name at two offsets, where they are those of tokens."""
    place = _place_at(read.passage, start, end, locative)
    if place is not None:
        yield place


@kept
def _place_at(passage: Passage, start: int, end: int, locative: bool) -> Place | None:
    first = bisect.bisect_left(passage.tokens, start, key=lambda token: token.start)
    last = bisect.bisect_right(passage.tokens, end, lo=first, key=lambda token: token.end)
    key = " ".join(romanise(passage.text[start:end]).split())
    if first == last or not key:
        return None
    return Place(start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), key=key, kind="named", locative=locative)
