"""Numbers that name rather than count: No. 61, F-16, 5G, COP15, Ariane 5, die B 27, the Five Eyes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._bounds import clitic_bounds
from verify.claims._hours import is_an_hour_in_signs
from verify.claims._measuring import glued_currency
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._values import Figure
from verify.claims._word_shapes import is_capitalised, is_joined, is_written_in_words, opens_sentence
from verify.languages import _concepts
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, WORD, fold, is_cjk

_MOST, _MANY = 1000, 100
_CODE = 3  # letters of a currency's code, at least
_DASHES = "-\u2013\u2014\u2015\uff0d"
_LISTING = "\u3001"
_FIRST_WITHOUT_CASE = "\u0531"  # Latin, Greek and Cyrillic letters are below, which no small word is written together with a figure in: м2
_GOES_ON = (".", "\u00b0")
# What a letter tells of a figure: generations of networks, dimensions, resolutions; five grams are written 5 g.
_GENERATIONS = frozenset("2G 3G 4G 5G 6G 2D 3D 4D 4K 8K".split())


def is_label(passage: Passage, number: Number) -> bool:
    """A number that names rather than counts: after "No.", glued to letters (F-16, G20, MiG-21), in an address or a score."""
    tokens, text = passage.tokens, passage.text
    before = text[max(0, number.start - 1): number.start]
    after = text[number.end: number.end + 1]
    if before and before.isalpha() and before.isascii() and any(m.last == number.first for m in between(passage.reading.of("currency"), number.first - 3, number.first)):
        return False  # Rp3,2 miliar, Rs500
    if text[max(0, number.start - 2): number.start].rstrip()[-1:] == "\u00a9":
        return True
    if before and ((before.isalpha() and before < _FIRST_WITHOUT_CASE and not glued_currency(passage, number)) or before in "@#_/:" or _is_in_a_word(passage, number)):
        return True
    if before in _DASHES[:2] and number.start >= 2 and is_written_in_words(text[number.start - 2]) and not _after_clitic(passage, number.start - 1) and not _is_of_degrees(passage, number):
        return True
    if after in "/:_" and number.end + 1 < len(text) and text[number.end + 1: number.end + 2].isalnum():
        return True
    if after in _DASHES and text[number.end + 1: number.end + 2].isdigit():
        return True
    if after == _LISTING and tokens[number.first].kind == CJK and (not number.first or tokens[number.first - 1].kind in (STOP, BREAK)) and before != _LISTING:
        return True  # 一、…；二、…
    if _is_in_a_code(passage, number):
        return True
    if number.digits and number.last - number.first == 1 and number.value >= 1 and not number.decimals and text[number.start] == "0":
        return True  # Mainz 05, agent 007
    if is_an_hour_in_signs(passage, number) or (number.first and _is_behind_a_letter(passage, number)):
        return True
    if any(m.first == number.last for m in passage.reading.cued_between(number.last, number.last + 1, "names-number")) or _is_score(passage, number):
        return True
    if number.last < len(tokens) and tokens[number.last].folded in folded((passage.reading.words or {}).get("numbers"), "names-behind"):
        return True  # दक्षिण 24 परगना is a district
    if not number.first or tokens[number.first - 1].kind not in (WORD, CJK, "symbol", STOP):
        return False
    markers = [m for m in passage.reading.cued_between(number.first - 3, number.first, "ordinal-marker") if m.last == number.first]
    if markers and "of-things" in (passage.reading.words or {}):
        return True
    # the number *of* the injured, which a language may call as it calls a train's
    return any(all(m.first != of.last for of in passage.reading.of("of")) for m in markers)


def _is_of_degrees(passage: Passage, number: Number) -> bool:
    """Whether a hyphen between a sign that is a word and a figure is the minus of degrees: 気温は-5℃."""
    return is_cjk(passage.text[number.start - 2]) and any(
        m.first == number.last and str(m.key).startswith("degree") for m in between(passage.reading.of("unit"), number.last, number.last + 1))


def _is_in_a_code(passage: Passage, number: Number) -> bool:
    """Whether one capital that means nothing alone, or tells a generation or dimension, is written together with a figure: 3D, 5G."""
    tokens, text = passage.tokens, passage.text
    next_sign = text[number.end + 1: number.end + 2]
    if text[number.start: number.end + 1] in _GENERATIONS and not (next_sign.isalnum() and next_sign.isascii()):
        return True
    if number.last >= len(tokens) or tokens[number.last - 1].kind != NUMBER or number.last - number.first > 1:
        return False
    behind = tokens[number.last]
    if behind.start != number.end or len(behind.text) != 1 or not behind.text.isupper() or passage.text[behind.end: behind.end + 1] in _GOES_ON:
        return False
    return not any(m.first == number.last for m in between(passage.mentions, number.last, number.last + 1) if m.kind in ("unit", "currency", "scale", "thing", "cue"))


def _is_score(passage: Passage, number: Number) -> bool:
    """Whether a number is what one side has, or the other, by the word between the two: 4대 2."""
    behind, before = (passage.reading.cued_between(place, place + 1, "versus") for place in (number.last, number.first - 1))
    numbers = passage.reading.numbers
    return any(n.first == m.last for m in behind for n in between(numbers, m.last, m.last + 1)) or (bool(before) and any(
        n.last == number.first - 1 for n in between(numbers, number.first - LONGEST_MENTION, number.first)))


def _is_in_a_word(passage: Passage, number: Number) -> bool:
    """Whether digits stand right behind a letter of an alphabet without capitals, in a language that joins no small word to figures: जी20, उ0प्र0."""
    words, before = passage.reading.words, passage.text[max(0, number.start - 1): number.start]
    if words is None or words.get("prefixes") or not "\u0590" <= before < "\u1100":
        return False
    return is_written_in_words(before) and not any(m.last == number.first for m in between(passage.reading.of("currency"), number.first - 3, number.first))


def _is_behind_a_letter(passage: Passage, number: Number) -> bool:
    """Whether a whole figure that nothing known stands behind is a road's or a line's, with the letter before it: die B 27, the A 30."""
    letter = passage.tokens[number.first - 1]
    return (
        len(letter.text) == 1 and letter.text.isascii() and letter.text.isupper() and passage.text[letter.end: number.start] == " " and passage.text[number.start: number.end].isdigit()
        and not opens_sentence(passage, number.first - 1) and passage.tokens[number.first - 2].kind != BREAK
        and not any(m.first == number.last and m.kind in ("thing", "unit", "currency", "scale") for m in between(passage.mentions, number.last, number.last + 1)))


def _after_clitic(passage: Passage, hyphen: int) -> bool:
    """Whether a small word of the language is tied to a figure by the hyphen at an offset: Hebrew כ-300 (about 300), ב-5 (by 5)."""
    prefixes = (passage.reading.words or {}).get("prefixes", ())
    if not prefixes or passage.text[hyphen - 1].isascii():
        return False
    start = hyphen
    while start and passage.text[start - 1].isalpha():
        start -= 1
    tied = passage.text[start:hyphen]
    return len(tied) == 1 or tied in prefixes or (len(tied) == _TWO_CLITICS and any(fold(tied[1:]) == letter for letter, _ in clitic_bounds(passage.language)))


_TWO_CLITICS = 2  # letters: לכ-200, to about 200


def is_in_a_name(passage: Passage, number: Number, by_first: Mapping[int, Sequence[Mention]]) -> bool:
    """Whether a number is a word of a name, or a part of one."""
    return _is_named_so(passage, number) or _is_behind_a_code(passage, number) or _is_cut_from_a_word(passage, number, by_first)


def _is_named_so(passage: Passage, number: Number) -> bool:
    """Whether a word for a number has a capital behind a word without one, as names have: the tribunal of Trento (Trente), the Five Eyes."""
    tokens, first = passage.tokens, number.first
    if number.digits or first == 0 or not is_named(passage, first) or tokens[first].text.isupper():
        return False
    return tokens[first - 1].kind == WORD and tokens[first - 1].text.islower() and is_joined(passage.text, tokens, first)


def is_named(passage: Passage, index: int) -> bool:
    """Whether a word has a capital that says something: not where every noun has one."""
    token = passage.tokens[index]
    return token.kind == WORD and token.text[:1].isupper() and not (passage.reading.words or {}).get("nouns-capitalised")


def _is_behind_a_code(passage: Passage, number: Number) -> bool:
    """Whether a small figure is written together with a code that else is a currency's: COP15."""
    before = passage.tokens[number.first - 1] if number.first else None
    return number.digits and 0 <= number.value < _MANY and number.value == int(number.value) and number.last == number.first + 1 and before is not None and (
        before.end == number.start and before.kind == WORD and before.text.isupper() and len(before.text) >= _CODE)


def _is_cut_from_a_word(passage: Passage, number: Number, by_first: Mapping[int, Sequence[Mention]]) -> bool:
    """Whether letters that measure nothing are written to few: 5G, 2NE1, του 14ου αιώνα. Of 24,000TEU somebody knows what they are."""
    tokens = passage.tokens
    if not number.digits or number.value >= _MANY or number.decimals or number.last >= len(tokens) or tokens[number.last].kind != WORD or tokens[number.last].start != number.end:
        return False
    behind = tokens[number.last].text
    return behind.lower() != behind.upper() and not any(m.first == number.last for m in passage.mentions) and not any(by_first.get(number.last, ()))


def is_one_more_label(passage: Passage, number: Number, labels: set[int]) -> bool:
    """Whether an "and" joins a number to one that names: lignes 1, 3 et 5, orele 7 și 11."""
    if not number.digits or number.first - 1 not in labels:
        return False
    between_them = passage.tokens[number.first - 1]
    return between_them.text == "," or between_them.folded in folded(passage.reading.words, "conjunctions")


def is_bare(figure: Figure) -> bool:
    """Whether a figure counts and measures nothing that is known."""
    return figure.dimension == "count" and not (figure.things or figure.unit or figure.currency or figure.rate or figure.proportion)


_NOUNS_SMALL = frozenset(("of-things", "names-before-figures"))  # what languages say that write nouns small


def ends_a_name(passage: Passage, figure: Figure) -> bool:
    """Whether a bare figure stands right behind a capitalised word that is nothing known and before nothing that it counts, in a language that writes nouns small."""
    if figure.things or (figure.noun and not _is_small(passage, figure.last)) or figure.unit or figure.currency or figure.proportion or figure.bound or figure.rate or not figure.digits or not (
            0 < figure.value < _MOST) or figure.value != int(figure.value) or not _NOUNS_SMALL.intersection(passage.reading.words or {}):
        return False
    tokens, at = passage.tokens, figure.first - 1
    if at < 0 or opens_sentence(passage, at) or not (is_capitalised(tokens[at]) or tokens[at].text.isupper()) or not is_joined(passage.text, tokens, figure.first):
        return False
    return tokens[at].kind == WORD and not any(m.last > at and not _is_a_maker(m) for m in between(passage.mentions, at - LONGEST_MENTION, at + 1))


def _is_small(passage: Passage, index: int) -> bool:
    """Whether a small word stands at a token, behind which nothing is counted: a Peugeot 208 has hit …"""
    return index < len(passage.tokens) and passage.tokens[index].folded in function_words(passage.reading.words)


def _is_a_maker(mention: Mention) -> bool:
    """Whether a firm is named, whose models have figures: 45 Boeing 787."""
    return mention.kind == "organisation" and "company" in _concepts.ORGANISATION_KINDS.get(str(mention.key), "").split()
