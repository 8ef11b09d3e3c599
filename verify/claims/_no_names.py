"""Where a passage has words that mean something else than a name: deeds, houses, lands, measures."""

from __future__ import annotations

from collections.abc import Mapping, Set

from verify.claims._demonyms_as_names import demonyms_in_names
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs, writes_sounds
from verify.claims._passage import Passage
from verify.claims._platform_words import begins_with_platform
from verify.claims._reading import Reading, between
from verify.claims._word_shapes import (
    COMMAS,
    capital_follows,
    is_before_apostrophe,
    is_capitalised,
    is_caseless,
)
from verify.languages._concepts import SPEAKING
from verify.languages._dictionary import Mention
from verify.languages._tokens import CJK, fold


@kept
def taken_tokens(passage: Passage) -> Mapping[int, str]:
    """The tokens that are of places, bodies and measures, with the kind: they are no names."""
    taken: dict[int, str] = {}
    named = {m.first for m in passage.reading.of("given-name")}
    given = {index for index in named if is_caseless(passage.tokens[index])}
    called = demonyms_in_names(passage)
    for mention in passage.mentions:
        if mention.kind not in _NO_PERSONS or (mention.kind == "demonym" and mention.first in called):
            continue
        if mention.kind in ("currency", "unit") and (_is_half_of_a_given_name(passage, mention) or (mention.first in named and capital_follows(passage.tokens, mention.first))):
            continue  # Dinara Usenova is paid in no dinars
        if mention.kind in ("unit", "currency") and _ends_a_name(passage, mention, named):
            continue  # Murray Watt
        if mention.kind in ("body", "portfolio") and mention.first in named and _is_called_like_a_body(passage, mention):
            continue
        if mention.kind == "unit" and is_before_apostrophe(passage.text, passage.tokens[mention.first]):
            continue
        if not (mention.kind in ("body", "portfolio") and mention.first in given) and not is_in_dotted_name(passage, mention.first, mention.last):
            for index in range(mention.first, mention.last):
                taken.setdefault(index, mention.kind)
    for index, token in enumerate(passage.tokens):
        if is_capitalised(token) and begins_with_platform(token.text):
            taken.setdefault(index, "platform")  # wrote on Facebooku Jan Kowalski
    return taken


_NO_PERSONS = frozenset(("country", "demonym", "capital", "city", "organisation", "body", "unit", "currency", "portfolio"))


def is_of_sounds_alone(passage: Passage, first: int, last: int) -> bool:
    """Whether words are but signs that write sounds within a dotted name: no rabbi is in 卡韦·苏赫拉比."""
    tokens, sounds = passage.tokens, listed_signs(passage.reading, "transliterations")
    return bool(sounds) and all(t.kind == CJK and writes_sounds(t, sounds) for t in tokens[first:last]) and is_in_dotted_name(passage, first, last)


def is_in_dotted_name(passage: Passage, first: int, last: int) -> bool:
    """Whether characters stand beside the dot that parts the words of a foreign name, or behind the sounds that do: Accra in 贾维德·阿克拉姆."""
    tokens, text = passage.tokens, passage.text
    if tokens[first].kind != CJK:
        return False
    if text[tokens[last - 1].end: tokens[last - 1].end + 1] in _NAME_DOTS:
        return True
    sounds = listed_signs(passage.reading, "transliterations")
    if first > 0 and tokens[first - 1].end == tokens[first].start and writes_sounds(tokens[first - 1], sounds) and any(dot in text[tokens[first].start: tokens[last - 1].end] for dot in _NAME_DOTS):
        return True  # nor is Tallinn in 玛尔塔·林德霍尔姆
    while first > 0 and tokens[first - 1].end == tokens[first].start and writes_sounds(tokens[first - 1], sounds):
        first -= 1  # nor is Delhi in 海伦·布罗德里布
    return text[tokens[first].start - 1: tokens[first].start] in _NAME_DOTS


_NAME_DOTS = ("\u00b7", "\u2022", "\u2027")  # not the Japanese one, which parts the places of a list too


def _ends_a_name(passage: Passage, measure: Mention, named: Set[int]) -> bool:
    """Whether the word for a unit stands with a capital right behind an office and a word that means nothing, or a given name, in a language whose nouns are small."""
    at, tokens = measure.first, passage.tokens
    if measure.last != at + 1 or at < 1 or (passage.reading.words or {}).get("nouns-capitalised") or not is_capitalised(tokens[at]) or tokens[at].text.isupper():
        return False
    if not is_capitalised(tokens[at - 1]) or passage.text[tokens[at - 1].end: tokens[at].start] != " ":
        return False
    return at - 1 in named or _is_behind_office(passage, at - 1)


def _is_behind_office(passage: Passage, index: int) -> bool:
    """Whether a token stands right behind an office, or behind the comma that follows one."""
    behind = (index, index - 1) if index and passage.tokens[index - 1].text in COMMAS else (index,)
    return any(m.last in behind for kind in ("office", "portfolio") for m in between(passage.reading.of(kind), max(index - _LONGEST_OFFICE, 0), index))


def _is_called_like_a_body(passage: Passage, mention: Mention) -> bool:
    """Whether the word for a body is somebody's given name, behind their office and before a name that means nothing: la ministra de Sanidad, Marina Sperti."""
    first, last, tokens = mention.first, mention.last, passage.tokens
    return last == first + 1 < len(tokens) and _is_behind_office(passage, first) and capital_follows(tokens, first) and not any(m.first <= last < m.last for m in passage.mentions)


_LONGEST_OFFICE = 6  # tokens


def _is_half_of_a_given_name(passage: Passage, measure: Mention) -> bool:
    """Whether the word for a money or a unit is half of a given name behind a family name: Chen Yen-po, Lim Ha-young, Kim Ji-won."""
    tokens, at = passage.tokens, measure.first
    if measure.last != at + 1:
        return False
    for first in (at, at - 1):  # the first half of the given name
        halves = tokens[first: first + 2]
        if first < 1 or len(halves) < 2 or passage.text[halves[0].end: halves[1].start] != "-" or any(t.kind != "word" or len(t.text) > _SYLLABLE for t in halves):
            continue
        family = tokens[first - 1]
        if passage.text[family.end: halves[0].start] == " " and (all(map(is_caseless, (family, *halves))) or (is_capitalised(family) and is_capitalised(halves[0]))):
            return True
    return False


_SYLLABLE = 5  # letters: yen-denominated bonds are nobody


@kept
def measures_of_one_sign(passage: Passage) -> frozenset[int]:
    """Where one sign stands for a unit or a money that no figure is before: 度 in 金度勋 is no degree."""
    tokens = passage.tokens
    return frozenset(
        m.first for kind in ("unit", "currency") for m in passage.reading.of(kind)
        if m.last == m.first + 1 and m.first > 0 and tokens[m.first].kind == CJK == tokens[m.first - 1].kind)


@kept
def common_words(reading: Reading) -> frozenset[int]:
    """Where words begin that are acts, things, cues and the like, and so no names."""
    kinds = ("act", "thing", "cue", "of", "bound", "cardinal", "scale", "modifier", "joiner")
    return frozenset(m.first for m in reading.mentions if m.kind in kinds)


@kept
def idiom_tokens(reading: Reading) -> frozenset[int]:
    """The tokens of phrases that mean something else than their words."""
    return frozenset(i for m in reading.of("other") if m.last - m.first > 1 for i in range(m.first, m.last))


@kept
def bare_modifiers(reading: Reading) -> frozenset[int]:
    """Where a modifier stands that is nothing else and has no article: behind a given name it is the family name (Fakhri, honorary)."""
    articles = tuple(fold(a) for a in (reading.words or {}).get("articles-joined", ()))
    others = {m.first for m in reading.mentions if m.kind in ("act", "thing", "cue", "of", "bound", "cardinal", "scale", "joiner")}
    return frozenset(
        m.first for m in reading.of("modifier") if m.first not in others and not (articles and reading.tokens[m.first].folded.startswith(articles)))


@kept
def act_tokens(reading: Reading) -> frozenset[int]:
    """The tokens of words for what is done."""
    return frozenset(i for m in reading.of("act") for i in range(m.first, m.last))


@kept
def beginnings_of_acts(reading: Reading) -> frozenset[int]:
    """Where an act of two characters or more begins."""
    return frozenset(m.first for m in reading.of("act") if m.last - m.first >= 2)


@kept
def beginnings_of_saying(reading: Reading) -> frozenset[int]:
    """Where a word for saying something begins."""
    return frozenset(m.first for m in reading.of("act") if m.key in SPEAKING)


@kept
def house_tokens(reading: Reading) -> frozenset[int]:
    """The tokens that may say what an office is of."""
    kinds = ("body", "organisation", "country", "demonym", "city", "capital", "portfolio")
    return frozenset(i for kind in kinds for m in reading.of(kind) for i in range(m.first, m.last))


@kept
def called_by_names(passage: Passage) -> frozenset[int]:
    """The tokens of what may have somebody's name, or is no complement of an office: houses, ships and other things, deeds."""
    houses = {i for kind in ("body", "organisation", "act", "thing", "office") for m in passage.reading.of(kind) for i in range(m.first, m.last)}
    return frozenset(houses.union(house_tokens(passage.reading)))


@kept
def honorific_starts(reading: Reading) -> frozenset[int]:
    """Where an honorific begins."""
    return frozenset(m.first for m in reading.mentions if m.kind == "honorific")


@kept
def meaningful(passage: Passage, besides: frozenset[str]) -> frozenset[int]:
    """The tokens that mean something as words, `besides` these kinds: offices, bodies, acts and the like are no names, whatever they sound like."""
    return frozenset(i for m in passage.mentions if m.kind not in besides for i in range(m.first, m.last))
