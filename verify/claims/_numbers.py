"""Numbers as languages write them: digits with any separators, words, scales, fractions, numerals of any script.

The composition is the same for every language (units join tens, hundreds multiply, scales close a section);
what differs (words, separators, whether units come before tens) is in the language's file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from verify._patterns import regex
from verify._records import dataclass
from verify.languages._dictionary import Mention
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, SYMBOL, WORD, Token, fold

_SEPARATORS = regex(r"[.,\u066b\u066c\u00a0\u202f\u2009 '\u2019]")
_GROUPED = regex(r"\d{1,3}(?:[.,\u066c\u00a0\u202f\u2009 '\u2019]\d{3})+$")
_INDIAN = regex(r"\d{1,2}(?:,\d{2})*,\d{3}$")
_MOST = 1e27  # a million millions of millions goes on as a number of its own, before it is none that can be counted in
_MYRIAD = 10_000  # where East Asian numbers begin anew
_LOOSE = 1.6  # how loosely dozens count: three dozen are 37
_LONGEST = 40  # characters: more figures than that count nothing, and Python reads no number of thousands of them


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


def in_ascii_digits(text: str) -> str:
    """A text with the digits of every script as those of ASCII."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() and unicodedata.digit(c, None) is not None else c for c in text)


def parse_digits(text: str, decimal: str = ".", groups: Sequence[str] = (",",)) -> tuple[float, int] | None:
    """The value of a run of digits with separators, and how many decimals it has; None if it is not one number."""
    if len(text) > _LONGEST:
        return None
    plain = in_ascii_digits(text).replace("\u066b", decimal if decimal in ",." else ".").replace("\u066c", "\u00a0")
    if plain.isdecimal():
        return float(int(plain)), 0
    separators = _SEPARATORS.findall(plain)
    kinds = set(separators)
    if len(kinds) == 1:
        sign = separators[0]
        if len(separators) > 1:
            if _GROUPED.match(plain) or (sign == "," and _INDIAN.match(plain)):
                return float(_SEPARATORS.sub("", plain)), 0
            return None
        head, tail = plain.split(sign)
        if sign not in ".,":
            return (float(head + tail), 0) if len(tail) == 3 and len(head) <= 3 else None
        if len(tail) == 3 and len(head) <= 3 and head != "0" and (sign != decimal or sign in groups or tail.endswith("00")):  # nobody writes 3,400 for 3.4
            return float(head + tail), 0
        return float(f"{head}.{tail}"), len(tail)
    last = separators[-1]
    if last in ".," and separators.count(last) == 1:
        head, tail = plain.rsplit(last, 1)
        if _GROUPED.match(head) or _INDIAN.match(head):
            return float(_SEPARATORS.sub("", head) + "." + tail), len(tail)
    return None


@dataclass(slots=True)
class _Element:
    kind: str
    value: Any
    first: int
    last: int
    joined: bool = False
    spelled: bool = False  # a number of thousands written as one word


_THOUSAND = 1_000
_SCALES = (1, _THOUSAND, 1_000_000, 1_000_000_000)


class _Sum:
    """The value of number words read so far."""

    def __init__(self, cjk: bool) -> None:
        self.total = 0.0
        self.section = 0.0
        self.digit: float | None = None
        self.adder = 0.0
        self.cjk = cjk
        self.seen = False
        self.approximate = False
        self.proportion = False
        self.digits = False
        self.decimals = 0
        self.unit_of_last = 1.0
        self.smallest_scale = float("inf")
        self.positional = False

    def add(self, element: _Element) -> bool:
        """Take one more element; False if it does not belong to this number."""
        value = element.value
        if element.kind == "digits":
            number, decimals = value
            mixed = self.cjk and self.digits and 0 < number < 100 and self.section >= 100  # 2백50만
            if self.digit is not None or (self.seen and self.section and not mixed) or (self.total and number >= self.smallest_scale):
                return False
            self.digit, self.decimals, self.digits = number, decimals, True
            self.unit_of_last = 10.0 ** -decimals if decimals else 1.0
        elif element.kind == "cardinal":
            if self.digits and self.digit is not None:
                return False
            if value >= _THOUSAND and not self.seen and not self.cjk:  # nouă mii: its thousands are said, and less may follow
                self.total = float(value)
                self.smallest_scale = self.unit_of_last = float(max(s for s in _SCALES if value % s == 0))
                self.seen = True
                return True
            if self.digit is None:
                if self.total and value >= self.smallest_scale:
                    return False
                if self.section and value >= 100 and not self.cjk:
                    return False
                self.digit = float(value)
            elif self.cjk and self.digit >= 0 and value < 10 and (self.positional or self.digit < 10):
                self.digit, self.positional = self.digit * 10 + value, True
            elif (self.digit % 10 == 0 and self.digit > 0 and value < 10) or (self.digit % 100 == 0 and self.digit > 0 and value < 100) or (element.joined and 0 < self.digit % 100 < 10 and self.digit < 1000 and value % 10 == 0 and 10 < value < 100):
                self.digit += value
            else:
                return False
        elif element.kind == "scale":
            value = float(value)
            if value * max(self.total, self.section, self.digit or 0.0) > _MOST:
                return False
            inner = value < _MYRIAD if self.cjk else value == 100
            if inner and not (self.digits and self.digit is not None and value >= 1000 and not self.cjk):
                self.section += ((1.0 if self.digit is None else self.digit) + self.adder) * value
                self.digit, self.adder = None, 0.0
                self.positional = False
            else:
                amount = self.section + (self.digit or 0.0) + self.adder
                if self.cjk and self.section * _MYRIAD > value > _MYRIAD:
                    amount = self.section * _MYRIAD / value + (self.digit or 0.0)  # 四千六百万: the myriads end the thousands before 百万 as well
                if self.adder and self.digit is None and not self.section:
                    amount += 1.0  # सवा लाख: one and a quarter lakh
                if not amount:
                    if self.total and not self.digits and self.digit is None and self.smallest_scale <= value:
                        self.total *= value
                        self.smallest_scale = value
                        return True
                    amount = self.total * 1.0 if self.total and value > self.smallest_scale else 1.0
                    if self.total and value > self.smallest_scale:
                        self.total = 0.0
                elif self.total and value >= self.smallest_scale:
                    if value > self.smallest_scale and not self.cjk:
                        amount, self.total = self.total + amount, 0.0
                    else:
                        return False
                self.total += amount * value
                self.smallest_scale = value
                self.unit_of_last = value * (10.0 ** -self.decimals if self.decimals else 1.0)
                self.section, self.digit, self.adder = 0.0, None, 0.0
                self.decimals = 0
                self.proportion = False
        elif element.kind == "fraction":
            part = _share(value)
            if not self.seen:
                self.digit, self.proportion = part, True
            elif self.digit is not None and element.joined and self.digit >= 1:
                self.digit += part
            elif self.digit is not None and self.digit < 10 and not self.total and not self.section:
                self.digit, self.proportion = self.digit * part, True
            elif element.joined and self.total and self.digit is None:
                self.total += part * self.smallest_scale
            else:
                return False
        elif element.kind == "collective":
            if self.total or self.section:
                return False
            self.digit, self.proportion = (1.0 if self.digit is None else self.digit) * value, False  # half a dozen is six, no share
            self.approximate = self.approximate or value != 12
            self.unit_of_last = _LOOSE if value == 12 else self.unit_of_last
        elif element.kind == "adder":
            if self.digit is not None or self.total:
                return False
            self.adder = float(value)
        self.seen = True
        return True

    def add_decimals(self, figures: Sequence[int]) -> None:
        """Take the figures behind a point that is a word: 四点八."""
        whole = 0.0 if self.digit is None else self.digit
        self.digit = float(f"{int(whole)}.{''.join(str(figure) for figure in figures)}")
        self.digits, self.decimals, self.unit_of_last = True, len(figures), 10.0 ** -len(figures)

    @property
    def goes_on_behind_a_comma(self) -> bool:
        """Whether thousands or more were said in words, and nothing less."""
        return not self.digits and not self.cjk and self.digit is None and not self.section and _THOUSAND <= self.smallest_scale < float("inf")

    @property
    def value(self) -> float:
        return self.total + self.section + (self.digit or 0.0) + (self.adder if self.digit is not None or self.section else 0.0)


def find_numbers(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None, ones: list[Number] | None = None,
) -> list[Number]:
    """Every number in the tokens, in order; those that are as likely an article are put to `ones`."""
    literal = (words or {}).get("numbers", {})
    decimal, groups = literal.get("decimal", "."), literal.get("group", (",",))
    bound = _folded(literal.get("bound-scales", ()))
    chained = bool(literal.get("joins-digits"))
    elements = _elements(text, tokens, mentions, words, decimal, groups)
    joiners = {m.first: m.last for m in mentions if m.kind == "joiner"}
    of_words = {m.first: m.last for m in mentions if m.kind == "of"}
    odd = {m.first: m.last for m in mentions if m.kind == "bound" and m.key == "more-than"}
    counted = frozenset(m.first for m in mentions if m.kind in ("thing", "unit", "currency"))
    told = frozenset(m.first for m in mentions if m.kind == "counted-cardinal")
    points = _folded(literal.get("points", ()))
    measured = frozenset(m.first for m in mentions if m.kind in ("unit", "currency")) if points else frozenset()
    led = frozenset(m.last for m in mentions if m.kind == "unit") if points else frozenset()  # the unit stands first: 百分之四点五
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
            number = _led_by_scale(tokens, elements, joiners, position)
            if number is not None:
                numbers.append(number)
            position = element.last if number is None else number.last
            continue
        if element.kind in ("scale", "collective") and _is_bound(element, tokens, bound):
            position = element.last
            continue
        pointed = element.last < len(tokens) and tokens[element.last].folded in points and _behind_point(element.last, elements, measured, False)
        if element.kind == "scale" and not pointed and not _may_stand_alone(element, tokens) and not _opens_number(element, elements, counted, joiners):
            position = element.last
            continue
        total = _Sum(tokens[position].kind == CJK)
        first, last = position, position
        at, joined = position, False
        while at < len(tokens):
            following = elements.get(at)
            if at > first and not joined and tokens[at].folded in points and (end := _behind_point(at, elements, measured, first in led)):
                total.add_decimals([elements[i].value for i in range(at + 1, end)])
                last = at = end
                continue
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
                if at > first and not joined and total.digit is not None and (scale := elements.get(odd.get(at, -1))) is not None and scale.kind == "scale":
                    at = scale.first  # восемь с лишним миллионов, ocho y pico millones
                    continue
                break
            if following.kind == "leading-scale" and total.digits and getattr(elements.get(following.last), "kind", None) not in ("digits", "cardinal"):
                following = _Element("scale", following.value, following.first, following.last)  # Sh500 milioni: behind figures with nothing to lead
            if joined and following.kind == "cardinal" and following.value == 1 and elements.get(following.last, following).kind == "fraction":
                following = elements[following.last]  # acht en een half
            if joined and not _may_join(total, following, elements, chained):
                break
            if tokens[at].kind == CJK:
                total.cjk = True
            following.joined = joined or following.joined
            if not total.add(following):
                break
            last = following.last
            at, joined = following.last, False
        if last == first:
            position += 1
            continue
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


def _is_of_hundreds(elements: Mapping[int, _Element], first: int) -> bool:
    """Whether a number of hundreds begins at a token, in words."""
    element = elements.get(first)
    if element is None or element.kind not in ("cardinal", "scale") or not 0 < element.value < _THOUSAND:
        return False
    scale = elements.get(element.last)
    return element.value >= 100 or (element.kind == "cardinal" and scale is not None and scale.kind == "scale" and scale.value == 100)


def _behind_point(point: int, elements: Mapping[int, _Element], measured: frozenset[int], led: bool) -> int | None:
    """Where the figures behind a point that is a word end, if they are a measure's (四点八亿, 二点五公里); else it is the hour: 七点三人, 八点五十."""
    end = point + 1
    while (element := elements.get(end)) is not None and element.kind == "cardinal" and element.last == end + 1 and element.value < 10:
        end += 1
    scale = elements.get(end)
    if scale is not None and scale.kind == "scale":
        return end if end > point + 1 and scale.value >= 10_000 else None
    return end if end > point + 1 and (led or end in measured) else None


def _is_bound(element: _Element, tokens: Sequence[Token], bound: frozenset[str]) -> bool:
    """Whether a scale or a score of things with no figure before it only says "many" (Romanian mii, Polish tysiące, setki)."""
    return tokens[element.first].folded in bound


def _may_stand_alone(element: _Element, tokens: Sequence[Token]) -> bool:
    """A scale without a figure before it is a number only where the word itself is one: hundred, thousand, 百."""
    return element.last - element.first == 1 and len(tokens[element.first].text) > 2


def _opens_number(element: _Element, elements: Mapping[int, _Element], counted: frozenset[int], joiners: Mapping[int, int]) -> bool:
    """Whether 十, 百 or 千 begins a number: another numeral or a counted thing follows at once (十二, 百人), or a numeral is joined (صد و پنج)."""
    if element.value >= 10_000:
        follower = elements.get(element.last)
        return follower is not None and follower.kind == "cardinal" and follower.value < element.value  # 십만 오천
    return element.last in elements or element.last in counted or joiners.get(element.last) in elements


def _may_join(total: _Sum, element: _Element, elements: Mapping[int, _Element], chained: bool) -> bool:
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
    return not decimals and number < 1000 and (smaller or (chained and scale is None and number < total.smallest_scale))


def _led_by_scale(tokens: Sequence[Token], elements: Mapping[int, _Element], joiners: Mapping[int, int], first: int) -> Number | None:
    """A number of a language that says the scale before its factor: Swahili milioni mbili na nusu, elfu moja mia mbili, milioni 12.6."""
    total, smallest, last, digits, decimals, unit = 0.0, float("inf"), first, False, 0, 1.0
    at = first
    while (scale := elements.get(at)) is not None and scale.kind == "leading-scale" and scale.value < smallest:
        factor = elements.get(scale.last)
        if factor is None or factor.kind not in ("digits", "cardinal"):
            break
        amount, decimals = factor.value if factor.kind == "digits" else (float(factor.value), 0)
        last, smallest, digits = factor.last, float(scale.value), digits or factor.kind == "digits"
        behind = elements.get(joiners.get(last, -1))
        if behind is not None and behind.kind == "cardinal" and 10 < amount < 100 and amount % 10 == 0 and behind.value < 10:
            amount, last = amount + behind.value, behind.last  # elfu arobaini na tano
            behind = elements.get(joiners.get(last, -1))
        if behind is not None and behind.kind == "fraction":
            amount, last = amount + _share(behind.value), behind.last
        total += amount * smallest
        unit = smallest * 10.0 ** -decimals
        at = last if last in elements else joiners.get(last, last)
    if last == first:
        return None
    rest, joined = _Sum(False), at != last
    while (element := elements.get(at)) is not None and element.kind == "cardinal" and not digits and element.value < smallest:
        element.joined = joined or element.joined
        if not rest.add(element):
            break
        last = element.last
        joined = last not in elements and last in joiners
        at = joiners[last] if joined else last
    return Number(total + rest.value, tokens[first].start, tokens[last - 1].end, first, last, digits=digits, decimals=decimals, rounded_to=1.0 if rest.seen else unit)


def _share(written: str) -> float:
    """The value of a fraction such as "1/3"."""
    from fractions import Fraction

    return float(Fraction(written))


def _is_article(folded: str, words: Mapping[str, Any] | None) -> bool:
    """Whether a lone number word is as likely an article ("un", "una", "ein") as a figure."""
    function = (words or {}).get("function-words", ())
    return folded in _folded(tuple(function))


_FOLDED: dict[int, tuple[tuple[str, ...], frozenset[str]]] = {}


def _folded(function: tuple[str, ...]) -> frozenset[str]:
    cached = _FOLDED.get(id(function))
    if cached is None or cached[0] is not function:
        cached = (function, frozenset(fold(w) for w in function))
        _FOLDED[id(function)] = cached
    return cached[1]


def _elements(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None, decimal: str, groups: Sequence[str]
) -> dict[int, _Element]:
    """What each token may contribute to a number, by the token's index."""
    elements: dict[int, _Element] = {}
    prefixes = tuple(fold(p) for p in (words or {}).get("prefixes", ()))
    percents = {m.first for m in mentions if m.kind == "unit" and m.key == "percent"}  # بالمئة is no hundred
    for mention in mentions:
        if mention.kind in ("cardinal", "scale", "leading-scale", "fraction", "collective", "adder") and mention.first not in elements and mention.first not in percents:
            element = _Element(mention.kind, mention.key, mention.first, mention.last)
            folded = tokens[mention.first].folded
            element.joined = any(folded.startswith(p) and len(p) == 1 for p in prefixes)
            elements[mention.first] = element
    for mention in mentions:
        if mention.kind == "bound" and mention.key == "half-of" and mention.first not in elements:  # half of the wells
            elements[mention.first] = _Element("fraction", "1/2", mention.first, mention.last)
    standing = frozenset(m.first for m in mentions if m.kind in ("thing", "unit", "currency", "scale"))
    counters = (words or {}).get("numbers", {}).get("counters", ())
    if counters:
        behind = ("", *(words or {}).get("suffixes", ()))
        standing |= {i for i, t in enumerate(tokens) if any(t.folded.startswith(c) and t.folded[len(c):] in behind for c in counters)}
    for mention in mentions:
        if mention.kind == "counted-cardinal" and mention.first not in elements and mention.last in standing:  # nine only before what is counted
            elements[mention.first] = _Element("cardinal", mention.key, mention.first, mention.last)
    compound = (words or {}).get("numbers", {}).get("compound", False)
    syllables = (words or {}).get("numbers", {}).get("syllables", {})
    slashed = bool((words or {}).get("numbers", {}).get("slash-decimal"))
    others = {index for m in mentions if m.kind == "other" for index in range(m.first, m.last)} if compound else set()  # nel Novecento
    for index, token in enumerate(tokens):
        kind = token.kind
        if kind == NUMBER:
            parsed = parse_digits(token.text, decimal, groups)
            if parsed is not None:
                elements[index] = _Element("digits", parsed, index, index + 1)
            if slashed and (fraction := _behind_slash(text, tokens, index)):
                elements[index] = _Element("digits", fraction, index, index + 2)
        elif compound and len(token.folded) > 5 and index not in elements and index not in others and kind not in (STOP, BREAK, SYMBOL, CJK):
            value = _written_in_one(token.folded, words)
            if value is not None:
                elements[index] = _Element("cardinal", value, index, index + 1) if value < 1000 else _Element("digits", (value, 0), index, index + 1, spelled=True)
        elif syllables and index not in elements and token.kind == WORD and len(token.text) > 2:
            value = _syllable_value(token.text, syllables)
            if value is not None:
                elements[index] = _Element("digits", (value, 0), index, index + 1)
    if syllables:
        _join_myriads(tokens, elements, syllables)
    return elements


def _join_myriads(tokens: Sequence[Token], elements: dict[int, _Element], syllables: Mapping[str, Mapping[str, int]]) -> None:
    """Ten thousands and what is below them, written apart, made one number: 오만 이천 is 52,000 (오만 alone is arrogance, and a country)."""
    for index in sorted(elements, reverse=True):
        below, above = elements.get(index), elements.get(index - 1)
        if below is None or below.kind not in ("digits", "cardinal") or tokens[index].kind != WORD or not index or tokens[index - 1].kind != WORD:
            continue
        low = float(below.value[0] if below.kind == "digits" else below.value)
        high = _syllable_value(tokens[index - 1].text, syllables) if above is None or above.kind in ("digits", "cardinal") else None
        if high is not None and high >= _MYRIAD and high % _MYRIAD == 0 and 0 < low < _MYRIAD:
            elements[index - 1] = _Element("digits", (high + low, 0), index - 1, below.last)
            del elements[index]


def _behind_slash(text: str, tokens: Sequence[Token], index: int) -> tuple[float, int] | None:
    """A number whose decimal sign is a slash (Persian ۲/۵), no date and no fraction: value and decimals."""
    if index + 1 >= len(tokens):
        return None
    here, there = tokens[index], tokens[index + 1]
    if there.kind != NUMBER or text[here.end:there.start] != "/" or len(there.text) > 2 or len(here.text) > 3 or here.text.isascii():
        return None
    if text[there.end:there.end + 1] in ("/", "\u066b", ".") or (here.start and text[here.start - 1] == "/"):
        return None
    whole, part = parse_digits(here.text), parse_digits(there.text)
    if whole is None or part is None:
        return None
    return whole[0] + part[0] / 10 ** len(there.text), len(there.text)


def _syllable_value(word: str, syllables: Mapping[str, Mapping[str, int]]) -> float | None:
    """The value of a number whose every syllable is a numeral (이백구십일, 일흔세), or None; digits and scales have to alternate."""
    for tens, value in syllables["tens"].items():
        before, found, behind = word.partition(tens)
        if not found:
            continue
        ones = 0 if before and not behind else syllables["ones"].get(behind)
        hundreds = _syllable_value(before, syllables) if before else 0.0  # 백스물세: the hundreds are of the other kind
        if ones is not None and hundreds is not None and hundreds % 100 == 0:
            return hundreds + value + ones
    total, was_digit = _Sum(True), False
    for syllable in word:
        digit, scale = syllables["digits"].get(syllable), syllables["scales"].get(syllable)
        if (digit is None and scale is None) or (digit is not None and was_digit):
            return None
        was_digit = digit is not None
        if not total.add(_Element("cardinal", digit, 0, 1) if digit is not None else _Element("scale", scale, 0, 1)):
            return None
    return total.value


_PIECES: dict[int, tuple[Any, dict[str, tuple[str, float]], int]] = {}


def _pieces(words: Mapping[str, Any]) -> tuple[dict[str, tuple[str, float]], int]:
    cached = _PIECES.get(id(words))
    if cached is None or cached[0] is not words:
        table: dict[str, tuple[str, float]] = {}
        numbers = words.get("numbers", {})
        for kind, section in (("cardinal", "cardinals"), ("scale", "scales")):
            for pattern, value in numbers.get(section, {}).items():
                for piece in pattern.split("|"):
                    stem = fold(piece.strip("*~ "))
                    if " " not in stem and (len(stem) > 1):
                        table.setdefault(stem, (kind, float(value)))
        for joiner in numbers.get("joiners", ()):
            table.setdefault(fold(joiner), ("joiner", 0.0))
        cached = (words, table, max((len(k) for k in table), default=0))
        _PIECES[id(words)] = cached
    return cached[1], cached[2]


_VALUES: dict[tuple[int, str], float | None] = {}
_KEPT = 20_000


def _written_in_one(word: str, words: Mapping[str, Any] | None) -> float | None:
    """The value of a number written as one word (zweihundertfünf, duemilaventi), or None; kept, for words come again and again."""
    if words is None:
        return None
    _pieces(words)  # which holds on to the literal, so that its number stays its own
    key = id(words), word
    value = _VALUES.get(key, -1.0)
    if value == -1.0:  # which no word writes
        value = _compound_value(word, words)
        if len(_VALUES) >= _KEPT:
            _VALUES.clear()
        _VALUES[key] = value
    return value


def _compound_value(word: str, words: Mapping[str, Any]) -> float | None:
    table, longest = _pieces(words)
    pending: list[tuple[int, tuple[tuple[str, float], ...]]] = [(0, ())]
    steps = 0
    while pending:
        position, parts = pending.pop()
        steps += 1
        if steps > 200:
            return None
        if position == len(word):
            total, joined = _Sum(False), False
            good = True
            for kind, value in parts:
                if kind == "joiner":
                    joined = True
                    continue
                if not total.add(_Element(kind, value, 0, 1, joined)):
                    good = False
                    break
                joined = False
            if good and not joined and len(parts) > 1:
                return total.value
            continue
        for size in range(2, min(longest, len(word) - position) + 1):  # longest pieces are tried first: last in, first out
            piece = table.get(word[position:position + size])
            if piece is not None:
                pending.append((position + size, (*parts, piece)))
    return None
