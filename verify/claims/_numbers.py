"""Numbers as languages write them: digits with any separators, words, scales, fractions, numerals of any script.

The composition is the same for every language (units join tens, hundreds multiply, scales close a section);
what differs (words, separators, whether units come before tens) is in the language's file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify._records import dataclass
from verify.claims._digits import other_separators
from verify.claims._number_fractions import join_parts, joined_by_wholes
from verify.claims._number_parts import number_parts
from verify.claims._number_points import Points, find_points
from verify.claims._number_sums import HUNDRED, MYRIAD, THOUSAND, Part, Sum, value_of_fraction
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK, NUMBER, WORD, Token

_SWAPPED = {".": ",", ",": "."}


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text. `value` is exact where it can be; `approximate` for collectives (dizaine, scores)."""

    value: float
    start: int
    end: int
    first: int
    last: int
    approximate: bool = False
    proportion: bool = False  # a bare fraction: half, a third
    digits: bool = False  # written in digits
    decimals: int = 0
    rounded_to: float = 1.0  # the size of the last digit written
    ordinal: bool = False


def find_numbers(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None, ones: list[Number] | None = None,
    joined_values: Mapping[int, float] | None = None,
) -> list[Number]:
    """Every number in the tokens, in order; those that are as likely an article are put to `ones`. `joined_values` are those of words cut in two."""
    literal = words.get("numbers") if words is not None else None
    bound, doubled = folded(literal, "bound-scales"), folded(literal, "doubled-scales")
    literal = literal or {}
    decimal, groups = literal.get("decimal", "."), literal.get("group", (",",))
    if decimal in _SWAPPED and other_separators(tokens, {p for m in mentions if m.kind in ("scale", "unit", "currency") for p in (m.first - 1, m.last)}, decimal):
        groups = (decimal,)
        decimal = _SWAPPED[decimal]
    chained, by_myriads = bool(literal.get("joins-digits")), bool(literal.get("syllables"))
    elements = number_parts(text, tokens, mentions, words, decimal, groups)
    for index, value in (joined_values or {}).items():
        elements[index] = Part("cardinal", value, index, index + 1)
    joiners = {m.first: m.last for m in mentions if m.kind == "joiner"}
    if any(element.kind in ("part", "fraction") for element in elements.values()):
        join_parts(tokens, elements, joiners)
        joiners.update(joined_by_wholes(tokens, elements, joiners, words))
    points = find_points(text, tokens, elements, mentions, joiners, literal)
    of_words = {m.first: m.last for m in mentions if m.kind == "of"}
    odd = {m.first: m.last for m in mentions if m.kind == "bound" and m.key == "more-than"}
    counted = frozenset(m.first for m in mentions if m.kind in ("thing", "unit", "currency"))
    told = frozenset(m.first for m in mentions if m.kind == "counted-cardinal")
    leaves_scale = bool(literal.get("leaves-last-scale"))
    numbers: list[Number] = []
    position = 0
    for place in sorted(elements):
        if place < position:
            continue
        position = place
        element = elements[place]
        if element.kind == "cardinal" and place and tokens[place - 1].kind == NUMBER and tokens[place - 1].end == tokens[place].start:
            continue  # 61세: what is written to figures counts nothing itself
        if element.kind == "leading-scale":
            number = _led_by_scale(tokens, elements, joiners, points, position)
            if number is None and element.value < HUNDRED:  # a dozen that nothing counts is one
                number = Number(float(element.value), tokens[position].start, tokens[element.last - 1].end, position, element.last)
            if number is not None:
                numbers.append(number)
            position = element.last if number is None else number.last
            continue
        # With no figure before it, it only says "many": Romanian mii, Polish tysiące, setki.
        if element.kind in ("scale", "collective") and tokens[element.first].folded in bound:
            position = element.last
            continue
        pointed = points is not None and points.opens(element.last) and points.is_measured(place, points.words_behind(element.last + 1)[1])
        if element.kind == "scale" and not pointed and not _may_stand_alone(element, tokens) and not _opens_number(element, elements, tokens, counted, joiners, by_myriads):
            position = element.last
            continue
        if element.kind == "scale" and tokens[position].folded in doubled and _stands_before_noun(tokens, elements, mentions, element.last):
            numbers.append(Number(2.0 * element.value, tokens[position].start, tokens[element.last - 1].end, position, element.last, rounded_to=element.value))
            position = element.last
            continue
        total = Sum(tokens[position].kind == CJK)
        first, last = position, position
        at, joined, unread = position, False, False
        while at < len(tokens):
            following = elements.get(at)
            if points is not None and at > first and not joined and not total.decimals and (points.opens(at) or points.is_before(at)):
                if total.digits and (figures := points.digits_behind(at)):
                    total.add_decimals(figures)
                    last = at = at + 2
                    continue
                signed = points.is_before(at)
                figures, end = points.words_behind(at if signed else at + 1)
                if figures and points.is_measured(first, end):
                    total.add_decimals(figures)
                    last = at = end
                    continue
                if figures and (signed or tokens[at].kind != CJK):
                    last, unread = end, True  # a point, but nobody knows of what: 三・一一, four point five
                    break
            if following is None:
                if at > first and not joined and at in joiners and joiners[at] in elements:
                    at, joined = joiners[at], True
                    continue
                if at > first and not joined and total.goes_on_behind_a_comma and tokens[at].text == "," and _is_of_hundreds(elements, at + 1):
                    at += 1  # four thousand, two hundred and five
                    continue
                if (at > first and not joined and at in of_words and elements.get(of_words[at]) is not None
                        and elements[of_words[at]].kind == "scale" and (total.proportion or total.approximate)):
                    at = of_words[at]
                    continue
                if at > first and not joined and (total.digit is not None or total.section) and not total.decimals and (scale := elements.get(odd.get(at, -1))) is not None and scale.kind == "scale":
                    at = scale.first  # восемь с лишним миллионов, ocho y pico millones, 二十余万
                    continue
                break
            if following.kind == "leading-scale" and total.digits and getattr(elements.get(following.last), "kind", None) not in ("digits", "cardinal"):
                following = Part("scale", following.value, following.first, following.last)  # Sh500 milioni: behind figures with nothing to lead
            if following.kind == "leading-scale" and following.value < HUNDRED and total.proportion:
                following = Part("collective", following.value, following.first, following.last)  # nusu dazeni
            if joined and following.kind == "cardinal" and following.value == 1 and elements.get(following.last, following).kind == "fraction":
                following = elements[following.last]  # acht en een half
            if joined and not _may_join(total, following, elements, chained):
                break
            if tokens[at].kind == CJK:
                total.cjk = True
            elif by_myriads and total.digits:
                total.cjk = True
                if (size := _thousands_of(following)) and total.digit is not None and total.section:
                    total.add(Part("scale", size, at, at + 1))  # 4천8백억: the hundreds, and then all of it ten thousands of myriads
                    following = Part("scale", following.value / size, at, following.last)
            following.joined = joined or following.joined
            if not total.add(following):
                break
            last = following.last
            at, joined = following.last, False
        if last == first or unread:
            position = max(last, position + 1)
            continue
        if leaves_scale and (rest := _of_the_next_scale(elements, tokens, first, last)):
            total.unit_of_last = rest
            total.digit = (total.digit or 0.0) * rest
        if total.seen and not (total.adder and total.digit is None and not total.total and not total.section):
            alone = tokens[first].folded if last == first + 1 and first not in told else ""
            number = Number(
                total.value, tokens[first].start, tokens[last - 1].end, first, last, total.approximate,
                total.proportion, total.digits, total.decimals, total.unit_of_last)
            if not (alone and total.value <= 1 and _is_article(alone, words)):
                numbers.append(number)
            elif ones is not None:
                ones.append(number)
        position = max(last, position + 1)
    return numbers


def _of_the_next_scale(elements: Mapping[int, Part], tokens: Sequence[Token], first: int, last: int) -> float:
    """What a last figure of one sign counts right behind a scale, where a language leaves its own unsaid (一千二 is 1,200, 三万五 35,000); else 0."""
    figure, scale = elements.get(last - 1), elements.get(last - 2)
    if figure is None or scale is None or last - 2 <= first or figure.kind != "cardinal" or scale.kind != "scale" or tokens[last - 1].kind != CJK:
        return 0.0
    return scale.value / 10 if scale.last == last - 1 and scale.value > 10 and 0 < figure.value < 10 else 0.0


def _stands_before_noun(tokens: Sequence[Token], elements: Mapping[int, Part], mentions: Sequence[Mention], behind: int) -> bool:
    """Whether a scale is the dual that has its noun right behind it: مليونا شخص, two million people, but مليونا ونصف, one and a half."""
    return behind < len(tokens) and tokens[behind].kind == WORD and behind not in elements and any(
        m.first == behind and m.kind in ("thing", "unit", "currency") for m in mentions)


def _thousands_of(element: Part) -> int:
    """The 100 of a scale that is a hundred millions, as Korean writes it in one word; 0 for a scale of one part."""
    if element.kind != "scale" or element.value <= MYRIAD:
        return 0
    return next((size for size in (1000, 100, 10) if element.value / size in (1e4, 1e8, 1e12)), 0)


def _is_of_hundreds(elements: Mapping[int, Part], first: int) -> bool:
    """Whether a number of hundreds begins at a token, in words."""
    element = elements.get(first)
    if element is None or element.kind not in ("cardinal", "scale") or not 0 < element.value < THOUSAND:
        return False
    scale = elements.get(element.last)
    return element.value >= 100 or (element.kind == "cardinal" and scale is not None and scale.kind == "scale" and scale.value == 100)


def _may_stand_alone(element: Part, tokens: Sequence[Token]) -> bool:
    """A scale without a figure before it is a number only where the word itself is one: hundred, thousand, 百."""
    return element.last - element.first == 1 and len(tokens[element.first].text) > 2


def _opens_number(
    element: Part, elements: Mapping[int, Part], tokens: Sequence[Token], counted: frozenset[int], joiners: Mapping[int, int], by_myriads: bool,
) -> bool:
    """Whether 十, 百 or 千 begins a number: another numeral or a counted thing follows at once (十二, 百人), or a numeral is joined (صد و پنج)."""
    if element.value >= 10_000:
        if tokens[element.first].kind == CJK:
            return False  # 万一 is no 10,001 but "just in case"
        follower = elements.get(element.last)
        if element.last in counted and ((by_myriads and _thousands_of(element)) or element.last - element.first > 1):
            return True  # 십만 명, עשרת אלפים בתים
        return follower is not None and follower.kind == "cardinal" and follower.value < element.value  # 십만 오천
    return element.last in elements or element.last in counted or joiners.get(element.last) in elements


def _may_join(total: Sum, element: Part, elements: Mapping[int, Part], chained: bool) -> bool:
    """Whether an "and" goes on with the number: it joins number words; digits only with a half, or with digits of a smaller scale.

    "£12.6 million and nine engineers" and "350 crore and 1.2 billion" are two numbers each; "12 milhões e 500 mil" is one, and so is
    "3 هزار و 500" in the languages that join so (`chained`).
    """
    if element.kind == "fraction":
        return True
    if element.spelled and not total.digits and total.digit is None and element.value[0] < total.smallest_scale < float("inf"):
        return True  # cinque milioni e seicentomila
    if (not total.digits and element.kind != "digits") or (element.kind == "scale" and total.digit is not None):
        return True  # Romanian 45 de milioane
    if total.unit_of_last < total.smallest_scale < float("inf") or total.decimals or total.digit is not None:
        return False  # 12.6 million has said all; nor does 30 go on by "and"
    if element.kind != "digits":
        return chained and element.value < total.smallest_scale
    number, decimals = element.value
    scale = elements.get(element.last)
    smaller = scale is not None and scale.kind == "scale" and scale.value < total.smallest_scale
    goes_on = chained and number < total.smallest_scale and (scale is None or scale.kind != "scale" or scale.value > total.smallest_scale)  # ۳ هزار و ۵۰۰ میلیارد
    return not decimals and number < 1000 and (smaller or goes_on)


def _led_by_scale(tokens: Sequence[Token], elements: Mapping[int, Part], joiners: Mapping[int, int], points: Points | None, first: int) -> Number | None:
    """A number of a language that says the scale before its factor: Swahili milioni mbili na nusu, elfu moja mia mbili, milioni 12.6, milioni moja nukta tatu."""
    total, smallest, last, digits, decimals, unit = 0.0, float("inf"), first, False, 0, 1.0
    at = first
    while (scale := elements.get(at)) is not None and scale.kind == "leading-scale" and scale.value < smallest:
        factor = elements.get(scale.last)
        if factor is None or factor.kind not in ("digits", "cardinal"):
            break
        amount, decimals = factor.value if factor.kind == "digits" else (float(factor.value), 0)
        last, smallest, digits = factor.last, float(scale.value), digits or factor.kind == "digits"
        if points is not None and points.opens(last) and not decimals and (figures := points.words_behind(last + 1)[0]):
            decimals, last, digits = len(figures), points.words_behind(last + 1)[1], True
            amount = float(f"{int(amount)}.{''.join(map(str, figures))}")
        behind = elements.get(joiners.get(last, -1))
        if behind is not None and behind.kind == "cardinal" and 10 <= amount < 100 and amount % 10 == 0 and behind.value < 10:
            amount, last = amount + behind.value, behind.last  # elfu arobaini na tano
            behind = elements.get(joiners.get(last, -1))
        if behind is not None and behind.kind == "fraction":
            amount, last = amount + value_of_fraction(behind.value), behind.last
        total += amount * smallest
        unit = smallest * 10.0 ** -decimals
        at = last if last in elements else joiners.get(last, last)
    if last == first:
        return None
    rest, joined = Sum(False), at != last
    while (element := elements.get(at)) is not None and element.kind == "cardinal" and not digits and element.value < smallest:
        element.joined = joined or element.joined
        if not rest.add(element):
            break
        last = element.last
        joined = last not in elements and last in joiners
        at = joiners[last] if joined else last
    return Number(total + rest.value, tokens[first].start, tokens[last - 1].end, first, last, digits=digits, decimals=decimals, rounded_to=1.0 if rest.seen else unit)


def _is_article(written: str, words: Mapping[str, Any] | None) -> bool:
    """Whether a lone number word is as likely an article ("un", "una", "ein") as a figure."""
    return written in folded(words, "function-words")
