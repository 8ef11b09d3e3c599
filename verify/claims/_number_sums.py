"""How the parts of a number make its value: units join tens, hundreds multiply, scales close a section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from verify._records import dataclass

_MOST = 1e27  # a million millions of millions goes on as a number of its own, before it is none that can be counted in
MYRIAD = 10_000  # where East Asian numbers begin anew
_LOOSE = 1.6  # how loosely dozens count: three dozen are 37
HUNDRED = 100
THOUSAND = 1_000
_SCALES = (1, THOUSAND, 1_000_000, 1_000_000_000)


@dataclass(slots=True)
class Part:
    """What the tokens `[first, last)` may give to a number: its `value` is a figure, a scale, a written fraction, or for digits (value, decimals)."""
    kind: str
    value: Any
    first: int
    last: int
    joined: bool = False
    spelled: bool = False  # a number of thousands written as one word, or a fraction told by a number and its part


class Sum:
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
        self.half_said = False  # three millions and a half, of which the scale may be said again: ثلاثة ملايين ونصف مليون
        self.counted_by = 1.0  # what a half behind it is a half of: a dozen, a hundred

    def add(self, element: Part) -> bool:
        """Take one more element; False if it does not belong to this number."""
        value = element.value
        if element.kind in ("digits", "cardinal"):
            self.counted_by = 1.0
        if element.kind == "digits":
            number, decimals = value
            mixed = self.cjk and self.digits and self.section >= 100 and 0 < number < max(100, self.unit_of_last)  # 2백50만, 4천800억
            if self.digit is not None or (self.seen and self.section and not mixed) or (self.total and number >= self.smallest_scale):
                return False
            self.digit, self.decimals, self.digits = number, decimals, True
            self.unit_of_last = 10.0 ** -decimals if decimals else 1.0
        elif element.kind == "cardinal":
            if self.digits and self.digit is not None:
                return False
            if value >= THOUSAND and not self.seen and not self.cjk:  # nouă mii: its thousands are said, and less may follow
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
                if self.adder and value >= HUNDRED and value % HUNDRED == 0:  # সাড়ে তিনশো: half a hundred more
                    self.digit, self.adder = self.digit + self.adder * HUNDRED, 0.0
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
            if self.half_said and value == self.smallest_scale:
                self.half_said = False
                return True
            inner = value < MYRIAD if self.cjk else value == 100
            if inner and not (self.digits and self.digit is not None and value >= 1000 and not self.cjk):
                self.section += ((1.0 if self.digit is None else self.digit) + self.adder) * value
                self.counted_by, self.proportion = value, False
                self.unit_of_last = value if self.digits and self.cjk else self.unit_of_last
                self.digit, self.adder = None, 0.0
                self.positional = False
            else:
                amount = self.section + (self.digit or 0.0) + self.adder
                if self.cjk and self.section * MYRIAD > value > MYRIAD:
                    amount = self.section * MYRIAD / value + (self.digit or 0.0)  # 四千六百万: the myriads end the thousands before 百万 as well
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
            part = value_of_fraction(value)
            if not self.seen:
                self.digit, self.proportion = part, True
                self._take_decimals_of(element)
            elif self.digit is not None and element.joined and (self.digit >= 1 or not self.digit):
                self.digit += part * self.counted_by  # a dozen and a half are eighteen
                self._take_decimals_of(element)
            elif self.digit is not None and self.digit < 10 and not self.total and not self.section:
                self.digit, self.proportion = self.digit * part, True
            elif element.joined and self.total and self.digit is None:
                self.total += part * self.smallest_scale
                self.half_said = True
            elif element.joined and self.section and self.digit is None and not self.digits:
                self.section += part * self.counted_by  # două sute și jumătate
            else:
                return False
        elif element.kind == "collective":
            if self.total or self.section:
                return False
            self.counted_by = float(value)
            self.digit, self.proportion = (1.0 if self.digit is None else self.digit) * value, False  # half a dozen is six, no share
            self.approximate = self.approximate or value != 12
            self.unit_of_last = _LOOSE if value == 12 else self.unit_of_last
        elif element.kind == "adder":
            if self.digit is not None or self.total:
                return False
            self.adder = float(value)
        self.seen = True
        return True

    def _take_decimals_of(self, fraction: Part) -> None:
        """Count as decimals what is told as so many tenths or hundredths: one and three tenths."""
        below = fraction.value.partition("/")[2]
        if fraction.spelled and below.strip("0") == "1" and len(below) > 1:
            self.decimals, self.unit_of_last = len(below) - 1, 1.0 / float(below)

    def add_decimals(self, figures: Sequence[int]) -> None:
        """Take the figures behind a point that is a word: 四点八, one point three."""
        whole = 0.0 if self.digit is None else self.digit
        self.digit = float(f"{int(whole)}.{''.join(str(figure) for figure in figures)}")
        self.digits, self.decimals, self.unit_of_last = True, len(figures), 10.0 ** -len(figures)

    @property
    def goes_on_behind_a_comma(self) -> bool:
        """Whether thousands or more were said in words, and nothing less."""
        return not self.digits and not self.cjk and self.digit is None and not self.section and THOUSAND <= self.smallest_scale < float("inf")

    @property
    def value(self) -> float:
        """What the words read so far come to."""
        return self.total + self.section + (self.digit or 0.0) + (self.adder if self.digit is not None or self.section else 0.0)


def value_of_fraction(written: str) -> float:
    """The value of a fraction such as "1/3"."""
    from fractions import Fraction

    return float(Fraction(written))
