"""Towns that no dictionary has words for, but the gazetteer has the name of: read where a locative says that a place stands.

Names alone are too many (a town is called Most, one Sale, one Nice), so a town is read only behind or before a locative, or in
a word that carries one, and only where the words mean nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from verify._later import later
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._name_words import DOTS
from verify.claims._passage import Passage
from verify.claims._placed_names import towns_behind_a_prefix
from verify.claims._reading import between
from verify.claims._small_words import connecting_words, function_words
from verify.claims._towns_in_cases import towns_in_a_case
from verify.claims._towns_with_sites import towns_with_sites
from verify.claims._values import Place
from verify.claims._word_shapes import is_capitalised, is_caseless, is_of_a_word
from verify.claims._words_of_speech import is_hardly_a_name
from verify.claims.ideas import ideas_of
from verify.claims.topics import topics_of
from verify.languages import _gazetteer
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK, HYPHENS, WORD, fold

with later:
    from verify.claims._common_words import means_something
    from verify.claims._site_words import site_tokens

_WORDS, _LONGEST, _SIGNS = 3, 5, 6  # a name is of at most so many words, so many with the small words within, or so many characters
_LEAST = 3  # letters of a name in an alphabet
_LARGER = 5  # so many times larger than its namesakes is the town that is meant


def find_unlisted(passage: Passage, behind: Set[int], before: Set[int], in_parts: Set[int], *, joined: Set[int] = frozenset()) -> Iterator[Place]:
    """The towns that begin at a token of `behind` or `in_parts`, end before one of `before`, or are in a word with a locative's affix.

    Those whose governor, port or court is named, or that begin at a token of `joined`, are read too, but are not where it happened.
    """
    gaps = not (passage.reading.words or {}).get("nouns-capitalised")  # where a phrase may hold a town's name: "a coupé à Brest le ruban"
    counted = {number.last for number in passage.reading.numbers}
    meaning = {
        i for m in passage.mentions if m.kind not in ("surname", "of", "joiner") and not _only_counts(passage, m, counted)
        for i in ((m.first, m.last - 1) if gaps and m.kind == "act" and m.last - m.first > _WORDS else range(m.first, m.last))}
    function = function_words(passage.reading.words)
    tokens = passage.tokens
    prefixes = tuple(map(fold, (passage.reading.words or {}).get("prefixes", ())))

    def is_small(word: str) -> bool:
        """Whether a word is a small one, or one with something joined before it: لأي is no Lae."""
        return word in function or any(word.startswith(p) and word[len(p):] in function for p in prefixes)

    def is_name(index: int) -> bool:
        if not 0 <= index < len(tokens) or tokens[index].kind not in (WORD, CJK) or index in meaning:
            return False
        return tokens[index].kind == CJK or (not tokens[index].text[:1].islower() and not is_small(tokens[index].folded)) or is_of_a_word(passage, index)

    def is_of_pieces(first: int, last: int) -> bool:
        """Whether words with capitals and small ones between them may be one name, whatever each means: Villeneuve-sur-Lot, Jerez de la Frontera."""
        hyphened = all(passage.text[tokens[i - 1].end:tokens[i].start] in HYPHENS for i in range(first + 1, last))
        return all(
            tokens[i].kind == WORD and i not in bodies and (is_capitalised(tokens[i]) or (first < i < last - 1 and (hyphened or tokens[i].folded in particles)))
            for i in range(first, last)) and is_capitalised(tokens[first]) and is_capitalised(tokens[last - 1])

    def is_town_of_signs(first: int, last: int) -> bool:
        """Whether signs that mean something alone are a large town's name together: 常州, 九江."""
        if first < 0 or last - first < _LEAST_SIGNS or last > len(tokens) or any(tokens[i].kind != CJK or (i > first and tokens[i - 1].end != tokens[i].start) for i in range(first, last)):
            return False
        if first and first not in behind and tokens[first - 1].end == tokens[first].start and "\u3400" <= tokens[first - 1].text <= "\u9fff":
            return False  # of a longer name: 北広島市 is not Hiroshima
        within = [m for m in between(passage.mentions, first - LONGEST_MENTION, last) if first < m.last]
        if any(m.first < first or m.last > last or (m.last - m.first >= last - first and m.kind != "other") for m in within):
            return False
        return any(town.thousands >= _LARGE for town in _gazetteer.towns_called(fold(passage.text[tokens[first].start:tokens[last - 1].end]))[:1])

    particles = folded(passage.reading.words, "particles")
    bodies = {i for kind in ("organisation", "body", "office") for m in passage.reading.of(kind) for i in range(m.first, m.last)}

    def is_whole(first: int, last: int) -> bool:
        """Whether every word may be one of a name; in a name of several, words that mean something alone too: Bad Muskau, Puerto Real."""
        if first < 0 or last > len(tokens) or (last - first > _WORDS and tokens[first].kind != CJK and not any(token.folded in particles for token in tokens[first + 1:last - 1])):
            return False
        if all(map(is_name, range(first, last))) or is_town_of_signs(first, last):
            return True
        if last - first > 2 and tokens[first].kind != CJK and is_of_pieces(first, last):
            return True
        if last - first > 1 and 0 <= first < len(tokens) and is_caseless(tokens[first]):
            return all(map(is_name, range(first + 1, last))) and first in site_tokens(passage)  # بندر انزلی is called Port Anzali
        return last - first > 1 and first >= 0 and all(
            i < len(tokens) and tokens[i].kind == WORD and tokens[i].text[:1].isupper() and i not in bodies for i in range(first, last)) and any(map(is_name, range(first, last)))

    articles = folded(passage.reading.words, "articles") if passage.reading.words and passage.reading.words.get("nouns-capitalised") else frozenset()

    def has_article(first: int) -> bool:
        """Whether an article stands right before a noun, as before no town where all nouns have capitals: im Keller, in Derby and beim Derby."""
        return bool(articles) and 0 < first < len(tokens) and tokens[first - 1].folded in articles

    behind, in_parts = ({first for first in places if not has_article(first)} for places in (behind, in_parts))
    for first in sorted({*behind, *in_parts}):
        longest = _SIGNS if first < len(tokens) and tokens[first].kind == CJK else _LONGEST
        yield from _first_of(passage, [(first, first + size) for size in range(longest, 0, -1) if is_whole(first, first + size)])
    for last in sorted(before):
        dotted = _dotted(passage, last)
        if dotted is not None:
            yield dotted
            continue
        longest = _SIGNS if last and tokens[last - 1].kind == CJK else _LONGEST
        yield from _first_of(passage, [(last - size, last) for size in range(longest, 0, -1) if is_whole(last - size, last)])
    for first in sorted(joined - {*behind, *in_parts}):
        longest = _SIGNS if first < len(tokens) and tokens[first].kind == CJK else _LONGEST
        yield from _first_of(passage, [(first, first + size) for size in range(longest, 0, -1) if is_whole(first, first + size)], False)
    words = passage.reading.words or {}
    if words.get("head-final"):
        by_sound = (m for m in sites(passage) if m.first and not "\u3400" <= tokens[m.first - 1].text[:1] <= "\u9fff")  # 国立 is national, and a town
        heads = (*passage.reading.of("office"), *passage.reading.of("body"), *by_sound)
        for last in sorted({m.first for m in heads} - set(before)):
            longest = _SIGNS if last and tokens[last - 1].kind == CJK else _LONGEST
            yield from _first_of(passage, [(last - size, last) for size in range(longest, 0, -1) if all(is_name(i) for i in range(last - size, last))], False)
    else:
        for first in sorted({first for first in _behind_heads(passage) if not has_article(first)} - set(behind) - set(in_parts)):
            yield from _first_of(passage, [(first, first + size) for size in range(_LONGEST, 0, -1) if is_whole(first, first + size)], False)
        for last in sorted(_before_heads(passage) if words.get("names-before-heads") else ()):
            yield from _first_of(passage, [(last - size, last) for size in range(_LONGEST, 0, -1) if is_whole(last - size, last) and last - size not in behind], False)
    starts = tuple(map(fold, words.get("locative-prefixes", ())))
    ends = tuple(sorted(map(fold, words.get("locative-endings", ())), key=len, reverse=True))
    for first, last, towns in towns_behind_a_prefix(passage):
        yield _place(passage, first, last, towns)
    for index, token in enumerate(tokens) if starts or ends else ():
        if not is_name(index) or token.kind == CJK or passage.is_dated(token.start, token.end) or (is_caseless(token) and is_hardly_a_name(passage, index)):
            continue  # ביקום: in the universe, not in Yaqum
        rests = [token.folded[len(a):] for a in starts if token.folded.startswith(a)] + [token.folded[: -len(a)] for a in ends if token.folded.endswith(a)]
        towns = next((found for rest in rests if len(rest) >= (2 if "\uac00" <= rest[:1] <= "\ud7a3" else _LEAST) if (found := _gazetteer.towns_called(rest))), ())
        if towns and _is_large_enough(passage, token.text, towns) and not _has_own_name(passage, towns[0]):
            yield _place(passage, index, index + 1, towns)
    for index, token in enumerate(tokens):
        if token.kind == WORD and is_caseless(token) and len(token.text) >= _LEAST + (token.text[:1] < "\uac00") and is_name(index) and not is_hardly_a_name(passage, index) and not means_something(passage, index):
            towns = _gazetteer.towns_called(token.folded)
            if towns and towns[0].thousands >= _KNOWN_ALONE:
                yield _place(passage, index, index + 1, towns, False)
    known = {i for kind in ("city", "capital", "organisation", "act") for m in passage.reading.of(kind) for i in range(m.first, m.last)}
    for index, site in towns_with_sites(passage).items():
        if index not in known:
            yield _place(passage, index, index + 1, site.towns, site.locative)
    lands = behind_lands(passage)
    if lands:  # last, as from here on what an act goes around may be a name in every language: stellte im südmoldauischen Cahul die Ergebnisse vor
        meaning -= {i for m in passage.reading.of("act") for i in range(m.first + 1, m.last - 1)}
    for first, country in lands.items():
        if country is None and first < len(tokens) and means_something(passage, first):
            continue  # in der politischen Lage: in the situation, and not in the town of Lage
        yield from _first_of(passage, [(first, first + size) for size in range(_LONGEST, 0, -1) if is_whole(first, first + size)], country=country)


def _only_counts(passage: Passage, mention: Mention, counted: Set[int]) -> bool:
    """Whether one sign means something only behind a number, and none stands there: 臺 "machine" in 臺東, 本 "volume" in 本溪."""
    return mention.kind == "thing" and mention.last - mention.first == 1 and passage.tokens[mention.first].kind == CJK and mention.first not in counted


def _behind_heads(passage: Passage) -> frozenset[int]:
    """Where a name may begin that an office or a body is of: Gouverneur von Trabzon, port de Lobito."""
    connecting = connecting_words(passage)
    found = set()
    for head in (*passage.reading.of("office"), *passage.reading.of("body"), *sites(passage)):
        at = head.last
        if at + 1 < len(passage.tokens) and at not in connecting and at + 1 in connecting and passage.tokens[at].text[:1].islower():
            at += 1  # one adjective: planta desaladora de Sagunto
        while at < len(passage.tokens) and at in connecting and at - head.last < 3:
            at += 1
        if at > head.last or _caseless(passage, head.last):
            found.add(at)
    return frozenset(found)


def sites(passage: Passage) -> list[Mention]:
    """Things that stand in a town and are called by its name."""
    ideas = ideas_of(passage) or ()
    return [*(m for m in passage.reading.of("thing") if m.key in _SETTLED), *(m for m in ideas if m.key in _SETTLED), *topics_of(passage, "prison")]


def is_of_a_site(passage: Passage, place: Place) -> bool:
    """Whether a place is a town by whose name a hospital, plant or port in it is called."""
    return place.first in towns_with_sites(passage) or any(head.last <= place.first <= head.last + 3 or place.last <= head.first <= place.last + 2 for head in sites(passage) if passage.sentence_at(head.start) == place.sentence)


_SETTLED = frozenset("hospital museum school station factory clinic bridge dam tower site reactor tunnel airport port stadium market court church library plant power-plant".split())
_HOUSES = frozenset("airport hospital university museum library municipality city-council police fire-service port-authority theatre zoo aquarium court prosecutor-office".split())
_ADJECTIVES = 2  # small words between a town and its house: Naryn regional hospital


def _before_heads(passage: Passage) -> frozenset[int]:
    """Where a name may end that the name of a house begins with: Leeds University, Naryn regional hospital."""
    tokens, found, between = passage.tokens, set(), folded(passage.reading.words, "names-before-heads")
    for head in (*(m for m in passage.reading.of("body") if m.key[0] in _HOUSES), *sites(passage)):
        at = head.first
        while at > 0 and head.first - at < _ADJECTIVES and tokens[at - 1].folded in between:
            at -= 1
        found.add(at)
    return frozenset(found)


@kept
def behind_lands(passage: Passage) -> Mapping[int, str | None]:
    """Where a town may begin that its land or province is told before, behind a locative; with the land, where it is one.

    Im italienischen Bari, в молдавском Кагуле, in Moldova's Cahul; w mazowieckim Radomiu.
    """
    tokens, small, words = passage.tokens, connecting_words(passage), passage.reading.words or {}
    owning, endings = words.get("possessive", ()), tuple(map(fold, words.get("endings-of-land-adjectives", ())))
    locatives = {cue.last for cue in passage.reading.cued("locative")}
    placed = locatives | {at + 1 for at in locatives if at in small}
    found: dict[int, str | None] = {}
    for at in placed if endings else ():
        if at < len(tokens) and tokens[at].text.islower() and tokens[at].folded.endswith(endings):
            found[at + 1] = None
    for land in (*passage.reading.of("demonym"), *passage.reading.of("country")):
        if land.first in placed:
            owned = land.last < len(tokens) and tokens[land.last].folded in (folded(words, "of") if land.kind == "demonym" else owning)  # na província chinesa de Hunan
            if land.kind == "demonym" or owned:
                found[land.last + owned] = land.key
    return found


def _caseless(passage: Passage, index: int) -> bool:
    """Whether a word has no capitals, as in the scripts of languages that need no "of" between a house and its town."""
    return index < len(passage.tokens) and passage.tokens[index].text[:1].isalpha() and not passage.tokens[index].text[:1].isupper() and not (
        passage.tokens[index].text[:1].islower())


def _first_of(passage: Passage, ranges: list[tuple[int, int]], locative: bool = True, *, country: str | None = None) -> Iterator[Place]:
    """The first of some ranges of tokens that are a town's name, of one land where that is told."""
    tokens, text = passage.tokens, passage.text
    words = passage.reading.words or {}
    inflected = bool(words.get("names-inflected"))
    for first, last in ranges:
        start, end = tokens[first].start, tokens[last - 1].end
        signs = tokens[first].kind == CJK
        if end - start < (2 if signs else _LEAST) or end - start > 40 or passage.is_dated(start, end) or (signs and any(
            tokens[i].end != tokens[i + 1].start for i in range(first, last - 1))) or (signs and (goes_on_in_kana(passage, first, last) or _is_of_a_longer_one(passage, first, last))):
            continue
        if _is_hyphened_on(passage, first, last) or is_a_roman_figure(text[start:end]):
            continue
        name = fold(" ".join(text[start:end].split()))
        towns = _gazetteer.towns_called(name)
        if not towns and inflected and not signs:
            towns = towns_in_a_case(words, name)
            if towns and _has_own_name(passage, towns[0]):
                continue
        towns = tuple(town for town in towns if country in (None, town.country))
        if not towns or _is_cut(passage, last) or not _is_large_enough(passage, text[start:end], towns):
            continue
        if last == first + 1 and is_caseless(tokens[first]) and towns[0].thousands < _MEANT_ALL_THE_SAME and is_hardly_a_name(passage, first):
            continue  # قصور is fault, and Kousséri
        yield _place(passage, first, last, towns, locative)
        return


def _is_cut(passage: Passage, last: int) -> bool:
    """Whether a hyphen or an apostrophe joins more of a name to what ends before a token: Haan in Хан-Тенгри."""
    tokens = passage.tokens
    if last >= len(tokens) or passage.text[tokens[last - 1].end: tokens[last].start] not in ("-", "\u2010", "\u2011"):
        return last < len(tokens) and is_of_a_word(passage, last)
    return is_capitalised(tokens[last])


def _is_hyphened_on(passage: Passage, first: int, last: int) -> bool:
    """Whether a hyphen joins another word with a capital to a name, whose piece it then is: Bar-Ilan University, Ben-Gurion."""
    text, tokens = passage.text, passage.tokens
    before = first > 0 and text[tokens[first - 1].end: tokens[first].start] in HYPHENS and tokens[first - 1].text[:1].isupper()
    return before or (last < len(tokens) and text[tokens[last - 1].end: tokens[last].start] in HYPHENS and tokens[last].text[:1].isupper())


def is_a_roman_figure(name: str) -> bool:
    """Whether a word is a Roman figure of two letters or more, perhaps with an ending: au IIIe siècle."""
    figure = name.rstrip("abcdefghijklmnopqrstuvwxyz")
    return len(figure) > 1 and set(figure) <= _ROMAN


_ROMAN = frozenset("IVXLCDM")
_SMALL, _LARGE, _LEAST_SIGNS = 15, 100, 2  # thousand people; characters
_KNOWN_ALONE = 150  # thousand people of a town that is read wherever its name stands, in scripts that have no capitals
_MEANT_ALL_THE_SAME = 500  # thousand people of a town whose name is an everyday word
_PLAIN, _NOUN, _PLAIN_SIGNS = 5, 7, 3  # letters of a small town's name (where every noun has a capital), or characters


def _is_large_enough(passage: Passage, name: str, towns: tuple[_gazetteer.Town, ...]) -> bool:
    """Whether a name that a small town only has is one that hardly means anything else."""
    if towns[0].thousands >= _SMALL:
        return True
    if "\u3040" <= name[:1] <= "\ud7ff":
        return len(name) >= _PLAIN_SIGNS
    noun = (passage.reading.words or {}).get("nouns-capitalised") and " " not in name and "-" not in name
    return len(name) >= (_NOUN if noun else _PLAIN)  # Elend and Sorge are villages in the Harz, Regen is a town


def _has_own_name(passage: Passage, town: _gazetteer.Town) -> bool:
    """Whether the language has words for the town and did not use them: Polish Dunaj is the Danube, though Slovenes call Vienna so."""
    return town.name in (passage.reading.words or {}).get("cities", {}) or _gazetteer.is_capital(town)


def _dotted(passage: Passage, last: int) -> Place | None:
    """The town whose name in katakana has a dot within and ends before a token: ラ・ロシェル, La Rochelle."""
    tokens = passage.tokens
    if not last or not "\u30a1" <= tokens[last - 1].text[:1] <= "\u30ff":
        return None
    end = start = tokens[last - 1].end
    while start and (passage.text[start - 1] in DOTS or "\u30a1" <= passage.text[start - 1] <= "\u30fc"):
        start -= 1
    name = passage.text[start:end].strip("".join(DOTS))
    start = end - len(name)
    towns = () if DOTS.isdisjoint(name) else _gazetteer.towns_called(fold(name))
    first = next((i for i in range(last - 1, -1, -1) if tokens[i].start <= start), last)
    return _place(passage, first, last, towns) if towns and tokens[first].start == start else None


def _is_of_a_longer_one(passage: Passage, first: int, last: int) -> bool:
    """Whether a name in the characters that write foreign sounds is only a piece of a longer one: Moline in 阿什莫林, Ashmolean, Kaili in 凯里乔, Kericho."""
    used, tokens = listed_signs(passage.reading, "transliterations"), passage.tokens
    if not used or any(tokens[i].text not in used for i in range(first, last)):
        return False
    before = first > 0 and tokens[first - 1].end == tokens[first].start and tokens[first - 1].text in used
    return before or (last < len(tokens) and tokens[last].start == tokens[last - 1].end and tokens[last].text in used)


def goes_on_in_kana(passage: Passage, first: int, last: int) -> bool:
    """Whether a name in katakana is only a piece of a longer word."""
    before = passage.text[passage.tokens[first].start - 2: passage.tokens[first].start] if passage.tokens[first].start > 1 else ""
    if before[1:] in DOTS and "\u30a1" <= before[:1] <= "\u30ff":
        return True  # Rochelle in ラ・ロシェル

    def kana(index: int) -> bool:
        return 0 <= index < len(passage.tokens) and "\u30a1" <= passage.tokens[index].text <= "\u30ff"

    return (kana(first) and kana(first - 1) and passage.tokens[first - 1].end == passage.tokens[first].start) or (
        kana(last - 1) and kana(last) and passage.tokens[last - 1].end == passage.tokens[last].start)


def _place(passage: Passage, first: int, last: int, towns: tuple[_gazetteer.Town, ...], locative: bool = True) -> Place:
    largest = towns[0]
    rivals = [t for t in towns[1:] if t.country != largest.country and t.thousands * _LARGER > largest.thousands]
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Place(
        start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), key=largest.name, kind="city",
        country=None if rivals else largest.country, locative=locative, towns=towns)
