"""What a number counts or measures: the unit, the money, the things, the bound and the rate that stand before and behind it."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims._money_of_lands import before_its_land, behind_its_land, money_of_a_land
from verify.claims._money_signs import money_before, money_behind
from verify.claims._number_sums import THOUSAND
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._rates import OVER, TIMES, is_rate, rate_of, time_in
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._values import Figure
from verify.languages import _concepts
from verify.languages._dictionary import LONGEST_MENTION, Mention, dictionary
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, CJK, HYPHENS, STOP, SYMBOL, WORD, Token, fold, tokenize

with later:
    from verify.claims._below_zero import bounds_within, sign_of
    from verify.claims._bounds import (
        bound_behind,
        bound_in_clitic,
        bound_in_signs,
        is_of_what_is_before,
        is_where_it_went,
        turned,
    )
    from verify.claims._classifiers import counted_before, counted_behind
    from verify.claims._compound_nouns import described_by
    from verify.claims._phrases_in_order import phrases_of, stand


@dataclass(frozen=True)
class Surroundings:
    """What stands where in a passage, of all that may belong to a number."""

    passage: Passage
    by_first: Mapping[int, Sequence[Mention]]
    by_last: Mapping[int, Sequence[Mention]]
    connecting: frozenset[int]  # tokens that only join words
    starts: Collection[int]  # the first tokens of numbers
    ends: Collection[int]  # the tokens behind them
    leading: frozenset[str]  # folded words behind which nothing is counted any more
    things_first: bool  # whether the language says what it counts before the number
    head_final: bool  # whether it says last what a phrase is about


def measure(number: Number, around: Surroundings) -> Figure | None:
    """The figure that a number is, with what stands around it; None where it only orders, or measures nothing that is known."""
    tokens, last = around.passage.tokens, number.last
    if last < len(tokens) and tokens[last].kind in ("word", "symbol") and tokens[last].start == number.end and any(
            m.kind == "ordinal" for m in around.by_first.get(last, ())):
        return None
    if number.digits and last < len(tokens) and around.passage.text[number.end:tokens[last].start] in HYPHENS and tokens[last].folded in folded(
            (around.passage.reading.words or {}).get("numbers"), "ordinal-endings"):
        return None  # на 71-м году: in the 71st year, and no metre
    measuring = _Measuring(number, around)
    measuring.read_before()
    follows = measuring.follows_its_noun()
    if around.things_first:
        measuring.read_counted_before()
    measuring.read_money_scale()
    if follows:
        measuring.read_its_noun()
    else:
        measuring.read_behind()
    measuring.read_bound()
    return measuring.figure()


class _Measuring:
    """A number that is being read: the tokens `[first, last)` that belong to it so far, and what they say."""

    def __init__(self, number: Number, around: Surroundings) -> None:
        self.number, self.around, self.passage, self.tokens = number, around, around.passage, around.passage.tokens
        self.first, self.last = number.first, number.last
        self.unit: str | None = None
        self.currency: str | None = None
        self.things: set[str] = set()
        self.bound: str | None = None
        self.noun = ""
        self.position = self.edge = number.last  # where the reading stands, and where the number and its measure end
        self.bracketed = False  # whether a bracket stands between
        self.signed = False  # whether degrees are said to be below or above zero
        self.glued = 0  # characters of a minus that is written to the figures

    def follows_its_noun(self) -> bool:
        """Whether the number is a word for one that stands behind what it counts, and so counts nothing behind it: خيمة واحدة من الحكومة; but one per cent."""
        words = folded((self.passage.reading.words or {}).get("numbers"), "ones-behind")
        alone = self.number.last == self.number.first + 1 and self.tokens[self.number.first].folded in words
        return alone and not any(m.kind in ("unit", "currency") for m in self.around.by_first.get(self.number.last, ()))

    def read_its_noun(self) -> None:
        """What a word for one counts that stands behind it."""
        for mention in self.around.by_last.get(self.number.first, ()):
            if mention.kind == "thing" and self.currency is None:
                self.things.add(str(mention.key))
                self.first = min(self.first, mention.first)

    def read_before(self) -> None:
        """Currency signs and codes, bounds, words for percent (Turkish)."""
        by_last, ends = self.around.by_last, self.around.ends
        if (signed := money_before(self.passage, self.number)) is not None and (
                signed[1] not in ends or not self.passage.text[self.number.start - 1].isspace()):  # in 2024 MOP$5 million
            self.currency, self.first = signed
        position = self.first
        for _ in range(3):
            written, position = position, self._before_point(position)
            steps = [m for m in by_last.get(position, ()) if (m.kind == "bound" and not is_of_what_is_before(self.passage, m)) or (m.kind == "unit" and m.key == "percent") or (
                m.kind == "currency" and _may_be_money(self.passage, m, self.number))]
            if steps:
                step = min(steps, key=lambda m: m.first)
                if step.kind == "bound":
                    self.bound = self.bound or (None if is_where_it_went(self.passage, step) else turned(self.passage, step))
                elif step.kind == "currency" and self.currency is None:
                    if written < self.number.first or step.first in ends:
                        break  # "crowns over three years": the money of the figure before
                    self.currency, self.first = str(step.key), step.first
                elif step.kind == "unit" and self.unit is None:
                    if position < self.number.first and step.first in ends:
                        break  # "from 10.5% to 10.75%": the sign of the figure before
                    self.unit, self.first = str(step.key), step.first
                position = step.first
            elif self.around.things_first and self.currency is None and (money := before_its_land(self.passage, position, self.passage.reading.of("currency"))):
                self.currency, self.first = money_of_a_land(self.passage, str(money.key), money.last, position), money.first
                position = money.first
            elif position - 1 in self.around.connecting and position - 1 >= 0:
                position -= 1
            else:
                break
        if self.currency is None and (glued := glued_currency(self.passage, number := self.number)):
            self.currency, self.first = glued, number.first - 1
        if self.currency is None:  # written into the scale: 12 M€, 5 Mrd€, 300 mdp
            self.currency = next((str(m.key) for m in by_last.get(self.last, ()) if m.kind == "currency" and self.number.first < m.first), None)

    def _before_point(self, position: int) -> int:
        """The token behind a shortened word, where a point that is glued to it ends at a token: Rs. 500, ca. 40."""
        tokens = self.tokens
        if position < _SHORTENED or tokens[position - 1].text != "." or tokens[position - 2].end != tokens[position - 1].start:
            return position
        shortened = (self.passage.reading.words or {}).get("numbers", {}).get("shortened", ())
        return position - 1 if tokens[position - 2].text in shortened or tokens[position - 2].text.lower() in shortened else position

    def read_counted_before(self) -> None:
        """What is counted, and its unit and bound, in a language that says them first."""
        by_last = self.around.by_last
        position = _behind_what_is_counted(self.passage, self.first, by_last, self.around.ends)
        for mention in by_last.get(position, ()):
            if mention.kind == "unit" and self.unit is None and self.currency is None:
                self.unit, self.first = str(mention.key), mention.first
            elif mention.kind == "thing":
                self.things.add(str(mention.key))
                self.first = min(self.first, mention.first)
            elif mention.kind == "cue" and mention.key in OVER and not self.things and (
                    time := time_in(self.passage.language, self.tokens[mention.last - 1].folded)):
                self.things.add(time)  # kwa siku 45: for 45 days, not 45 a day
                self.first = mention.last - 1
        if self.bound is None:  # karibu walimu mia tano; karibu wafanyabiashara elfu moja, whom no dictionary counts
            unlisted = self.first > 0 and not self.things and self.unit is None and self.tokens[self.first - 1].kind == WORD
            places = (self.first, self.first - 1) if unlisted else (self.first,)
            self.bound = next((str(m.key) for place in places for m in by_last.get(place, ()) if m.kind == "bound"), None)

    def read_money_scale(self) -> None:
        """A letter for millions or billions behind an amount of money, which else is a metre: €4,5M, $350 M, Rp480 M, 4,5 M de dólares, 1,2 M£."""
        tokens, last = self.tokens, self.last
        if not self.number.digits or last != self.number.last or last >= len(tokens) or last in self.around.starts or tokens[last].kind != WORD:
            return
        size = {**_concepts.MONEY_SCALES, **(self.passage.reading.words or {}).get("numbers", {}).get("money-scales", {})}.get(tokens[last].text)
        text = self.passage.text
        if size is None or text[self.number.end:tokens[last].start].strip() or text[tokens[last].end:tokens[last].end + 1] in _GOING_ON:
            return  # £5 T-shirts
        money = next((m for place in (last + 1, last + 2) for m in self.around.by_first.get(place, ()) if m.kind == "currency" and (
            place == last + 1 or last + 1 in self.around.connecting or tokens[last + 1].text == ".")), None)
        if self.currency is None and money is None:
            return
        self.number = dataclasses.replace(self.number, value=self.number.value * size, rounded_to=self.number.rounded_to * size, last=last + 1, end=tokens[last].end)
        self.last = self.position = self.edge = last + 1
        if self.currency is None and money is not None:
            self.currency = str(money.key)
            self.last = self.position = self.edge = money.last

    def read_behind(self) -> None:
        """Unit or currency, then what is counted; between them, where nouns come last, the bound: 300キロに近い路線."""
        self.position, gaps = _behind_abbreviation(self.passage, self.last, self.around.by_first), 0
        if self.currency is None and (signed := money_behind(self.passage, self.number)) is not None and signed[1] not in self.around.starts:
            self.currency, self.last = signed
            self.position = self.edge = self.last
        money = behind_its_land(self.passage, self.position, self.passage.reading.of("currency")) if self.currency is None else None
        if money is not None:
            self._take_measure(money)
        while self.position < len(self.tokens) and gaps <= _REACH:
            token = self.tokens[self.position]
            if token.kind in (STOP,) or (token.kind == BREAK and token.text not in ("(", "（")) or self.position in self.around.starts:
                break
            if self.noun and _is_joined_on(self.passage, token):
                break  # 320 דוכנים וחדרי קירור: stalls, and cold rooms
            self.bracketed = self.bracketed or token.kind == BREAK
            if any(m.first <= self.position < m.last for m in between(self.passage.reading.of("by-how-much"), self.position - 3, self.position + 1)):
                self._take_bound(self.around.by_first.get(self.position, ()))  # 300 से कहीं अधिक लोग
                self.position += 1
                continue
            if self._is_led_elsewhere(token):
                break
            steps = self.around.by_first.get(self.position, ())
            found = _measure(steps, self.number, self.passage)
            if self._is_of_something_else(steps, found):
                break
            if found is not None and self._take_measure(found):
                continue
            if token.folded in self.around.leading and not self._leads_to_an_extent():
                break
            if self._take_counted(steps) or (token.kind == CJK and gaps > 3) or self._take_word(token):
                break
            self._take_bound(steps)
            self.position += 1
            gaps += 1

    def _take_bound(self, steps: Sequence[Mention]) -> None:
        """Read a bound that stands right behind the number, or its measure where nouns come last."""
        if self.bound is None and (self.position == self.number.last or (
                self.around.head_final and self.position in (self.edge, _behind_particle(self.passage, self.edge)))):
            self.bound = bound_behind(self.passage, steps, self.around.starts)

    def _leads_to_an_extent(self) -> bool:
        """Whether a small word stands between a length and the way it is measured: 900 kilometres *in* diameter."""
        return bool(self.unit) and any(m.key in _concepts.EXTENTS for m in self.around.by_first.get(self.position + 1, ()) if m.kind == "thing")

    def _is_led_elsewhere(self, token: Token) -> bool:
        """Whether a small word leads on to what is not counted, in a language whose "of" is known: 20 million *for* three schools; none of it stands behind a sign."""
        of = folded(self.passage.reading.words, "of-things")
        if token.kind == SYMBOL and not self.around.by_first.get(self.position) and token.text not in ("(", "*"):
            return True
        if not of or self.position not in self.around.connecting or not of.isdisjoint((token.folded, self.tokens[self.position - 1].folded)):
            return False
        by_first = self.around.by_first
        return not self._leads_to_an_extent() and not any(m.kind in _HELD for m in by_first.get(self.position, ())) and not any(
            m.kind == "bound" and m.first < self.position + 1 < m.last + 2 for place in (self.position - 1, self.position + 1) for m in by_first.get(place, ()))

    def _is_of_something_else(self, steps: Sequence[Mention], found: Mention | None) -> bool:
        """Whether what stands here is another figure's, or done to this one: a litre *per minute*; rials (about $8.8 million); pounds are borne."""
        return any(m.kind == "cue" and m.key in OVER and is_rate(self.passage, m) and not self._lasts(m, steps) for m in steps) or (
            self.bracketed and found is not None and found.last in self.around.starts) or (
            bool(self.unit or self.currency) and any(m.kind == "act" for m in steps))

    def _lasts(self, cue: Mention, steps: Sequence[Mention]) -> bool:
        """Whether a word for "per" says right behind the number how long: Turkish 18 aylık, of 18 months, which else is monthly."""
        return self.position == self.number.last and any(m.kind == "thing" and m.key in TIMES and m[2:] == cue[2:] for m in steps)

    def _take_time(self, steps: Sequence[Mention]) -> bool:
        """Read a time that begins what is done for so long: seven *years in prison*."""
        if self.position != self.number.last or self.unit or self.currency or not any(m.kind == "act" for m in steps):
            return False
        time = time_in(self.passage.language, self.tokens[self.position].folded)
        if not time:
            return False
        self.things.add(time)
        self.last = self.position = self.position + 1
        return True

    def _take_measure(self, found: Mention) -> bool:
        """Read a unit or currency, or the country of a currency, where it is the number's."""
        if self.unit is None and self.currency is None and not self.things:
            if found.kind == "unit":
                self.unit = str(found.key)
            else:
                self.currency = money_of_a_land(self.passage, str(found.key), self.number.last, found.first)
            self.edge = found.last
        elif self.currency is not None and found.kind == "currency" and found.last not in self.around.starts:  # 25 riyal atau sekitar Rp 106 ribu
            if found.key in _concepts.CURRENCY_FAMILIES.get(self.currency, ()):
                self.currency = str(found.key)
        else:
            return False
        self.last = self.position = found.last
        return True

    def _take_counted(self, steps: Sequence[Mention]) -> bool:
        """Read what is counted where it stands here; whether nothing further is to be read."""
        passage, number, position = self.passage, self.number, self.position
        counted = [] if self.things and self.around.things_first else [
            m for m in steps if m.kind == "thing" and not (m.key in TIMES and (
                self.unit or (self.around.things_first and not self.number.proportion) or (position > number.last and _of_a_date(passage, m))))]  # kura 281 dhidi ya 44 wiki iliyopita: 44, last week
        if any(m.first == position for m in between(passage.reading.of("dual"), position, position + 1)):
            return True  # two men are no 2021 men
        if counted and position == number.last and not number.proportion and self._has_an_article_of_its_own(position):
            return True  # أقل من 300 اليوم: fewer than 300 today, and no days
        if counted and number.proportion and all(m.key in TIMES for m in counted) and position - number.last > 1:
            return True  # a third less within a year
        if position == number.last and not (self.unit or self.currency or number.proportion):
            behind = counted_behind(passage, position, self.around.by_first, self.around.starts)
            if behind is not None:
                self.things.update(behind[0])
                self.last = self.position = behind[1]
                return True
        if not counted:
            return self._take_time(steps)
        if self.around.things_first and any(number.last <= m.first < position for m in passage.reading.of("joiner")):
            return True  # elfu moja na mitambo: a thousand of what stands before, and machines
        step = max(counted, key=lambda m: m.last)
        longest = [m for m in counted if m.last == step.last]
        before = counted_before(passage, self.first, longest, self.around.by_last, self.around.ends) if position == number.last else None
        if before is not None:
            self.things.update(before[0])
            self.first, self.last = before[1], step.last
            self.position = self.last
        else:
            self._take_thing(step, longest)
        return True

    def _has_an_article_of_its_own(self, position: int) -> bool:
        """Whether a noun has a joined article that the number before it has not: in Arabic and the like what is counted would have none, or both would."""
        articles = tuple((self.passage.reading.words or {}).get("articles-joined", ())) if self.around.leading else ()
        return bool(articles) and self.tokens[position].text.startswith(articles) and not self.tokens[self.number.first].text.startswith(articles)

    def _take_thing(self, step: Mention, longest: Sequence[Mention]) -> None:
        """Read a thing that is counted, or the word behind it that it only describes."""
        by_first, number = self.around.by_first, self.number
        apart = number.value > 1 and self.passage.text[number.end: number.end + 1] not in HYPHENS
        head = _head_behind(self.passage, step, by_first) if apart else None
        if described := described_by(self.passage, step, by_first):
            self.things.update(str(m.key) for m in described)
            self.last = self.position = described[0].last
            return
        if head is None:
            self.things.update(str(m.key) for m in longest)
            if self.things <= _BEFALLEN:  # twenty evacuated families
                self.things.update(str(m.key) for m in by_first.get(step.last, ()) if m.kind == "thing" and m.key not in TIMES)
        else:
            self.things.update(str(m.key) for m in by_first.get(step.last, ()) if m.kind == "thing")
            self.noun = self.noun or head
        self.last = self.position = step.last + (head is not None)

    def _take_word(self, token: Token) -> bool:
        """Read a word that no dictionary knows as what is counted; whether nothing further is to be read."""
        if token.kind != WORD:
            return False
        if self.around.things_first and not self.number.proportion and not self.unit and not self.currency:
            return self.position not in self.around.connecting  # vitanda arobaini vipya: what is counted stood before
        if self.noun:
            # scholarships *for* students; onze siglas *mandaram* fiscais
            return self.position in self.around.connecting or "of-things" in (self.passage.reading.words or {})
        if self.position in self.around.connecting:
            return False
        words = self.passage.reading.words or {}
        if words.get("nouns-capitalised") and not token.text[:1].isupper():
            return not token.folded.endswith(tuple(words.get("attribute-endings", ())))  # an adjective is passed by: 14 neue Fälle; 12 gekauft counts nothing
        self.noun = token.folded
        held = _held_by(self.passage, token.folded)
        if not held or self.unit or self.currency:
            return False
        self.things.add(held)
        self.last = self.position + 1
        return True

    def read_bound(self) -> None:
        """The bound within the number or behind its counter (100人以上), where none was read yet."""
        by_first, number = self.around.by_first, self.number
        if self.bound is None and self._is_told_loosely():
            self.bound = "about"
        if self.bound is None:
            inside = (str(m.key) for index in range(number.first, number.last) for m in by_first.get(index, ()) if m.kind == "bound")
            self.bound = next((key for key in inside if key == "more-than"), None) or bound_in_clitic(self.passage, number.first) or bound_in_signs(
                self.passage.text, number.start, number.end)
        if self.bound is None and self._is_a_bare_scale():
            bounds = [m for m in self.around.by_last.get(number.first - 1, ()) if m.kind == "bound"]  # unter einer Million
            self.bound = turned(self.passage, bounds[0]) if bounds else None
        if self.bound is None and self.last > number.last:
            within = [m for place in range(number.last, self.last) for m in by_first.get(place, ()) if m.kind == "bound" and m.last == self.last]
            if self.around.head_final and within:  # 40명쯤: its end bounds what is counted
                self.bound = turned(self.passage, within[0])
            for place in (self.last, _behind_particle(self.passage, self.last)):
                self.bound = self.bound or bound_behind(self.passage, by_first.get(place, ()), self.around.starts)
            if self.unit and self.bound in ("more-than", "less-than") and not self.around.head_final:
                self.bound = None  # 2,800 metres above the rim, ten degrees below zero: where, not how much

    def _is_a_bare_scale(self) -> bool:
        """Whether the number is but a word for a thousand, a million or more, before which an article stands."""
        number, before = self.number, self.number.first - 1
        if number.last - number.first != 1 or before < 0 or number.digits or number.value < THOUSAND or number.proportion:
            return False
        return self.tokens[before].folded in function_words(self.passage.reading.words) or any(one.first == before for one in self.passage.reading.ones)

    def _is_told_loosely(self) -> bool:
        """Whether a sign between the number and what it counts makes it rough: 三十来人."""
        words, behind = folded((self.passage.reading.words or {}).get("numbers"), "loosely-behind"), self.number.last
        return behind < len(self.tokens) and self.tokens[behind].folded in words and any(m.kind in ("thing", "unit", "currency") for m in self.around.by_first.get(behind + 1, ()))

    def figure(self) -> Figure | None:
        """The figure as read; None for degrees of an angle or of Fahrenheit."""
        passage, tokens, number = self.passage, self.tokens, self.number
        below = self.unit in _DEGREES and self._is_below_zero()
        if below is None or (number.proportion and number.decimals and self._is_of_nobody_knows_what()):
            return None
        if self.unit == "degree" and not self.things:
            if not (number.digits or self.signed) or number.value > _HOTTEST:
                return None
            self.unit = "degree-celsius"
        if (self.unit == "magnitude-unit" and number.value < _STRONGEST) or (self.unit in (None, *_STRENGTHS) and self.currency is None and (is_magnitude(
                passage, number, self.around.by_last) or (self.unit in _STRENGTHS and number.decimals and number.value < _STRONGEST and self._is_of_earthquake()))):
            self.unit, self.things = None, {"magnitude"}
            self.bound = self.bound or next((  # below magnitude 4
                str(m.key) for place in range(self.first, self.first - _REACH, -1) for m in self.around.by_last.get(place, ()) if m.kind == "bound"), None)
        value, dimension, factor, rounded, approximate = self._value()
        value = -value if below else value
        if dimension == "length" and not self.things:
            self.things = self._extent_before()
        elif self.unit and dimension != "length":
            self.things -= _concepts.EXTENTS  # 44 ton sepanjang tahun lalu: throughout
        start, end = tokens[self.first].start - (self.glued if self.first == number.first else 0), tokens[self.last - 1].end
        rate = rate_of(passage, self.first, self.last, bool(self.unit), self.around.ends)
        if self.unit and (self.unit, rate) in _SPEEDS:  # 120 км в час
            self.unit, rate = _SPEEDS[self.unit, rate], ""
            dimension, factor = _concepts.UNITS[self.unit]
        return Figure(
            start=start, end=end, first=self.first, last=self.last, sentence=passage.sentence_at(start), value=value, base=value * factor, dimension=dimension,
            things=frozenset(self.things), unit=self.unit, currency=self.currency, bound=self.bound,
            approximate=approximate or self.bound in ("about", "nearly"), rounded_to=rounded * factor, noun=self._noun(), digits=number.digits,
            proportion=number.proportion, rate=rate, far=self._is_far())

    def _is_of_nobody_knows_what(self) -> bool:
        """Whether so many tenths may be of a second or a point that is not said, or so many hundredths: three tenths ahead, сразу на три десятых."""
        number, reading = self.number, self.passage.reading
        if self.unit or self.currency:
            return False
        if number.decimals > 1 or any(m.kind == "unit" or m.key in TIMES for kind in ("unit", "thing") for m in between(reading.of(kind), self.last, number.last + _REACH)):
            return not self.things & TIMES
        parts = phrases_of(tuple((reading.words or {}).get("numbers", {}).get("parts-of", ())))
        return not self.things and not any(stand(self.tokens, number.last, words) for words in parts)

    def _is_below_zero(self) -> bool | None:
        """Whether degrees are told as below zero, with the words that say so read as a part of them; None where nobody can tell."""
        sign = sign_of(self.passage, self.number, self.first, self.edge)
        self.signed = bool(sign.side)
        if not self.signed:
            return None if sign.side is None else False
        self.things, self.noun = set(), ""
        if self.bound in bounds_within(self.passage, sign, self.first, self.edge):
            self.bound = None
        self.first, self.last, self.glued = sign.first, sign.last, sign.glued
        return sign.side == -1

    def _is_far(self) -> bool:
        """Whether the bound is one that the value lies well above or below."""
        reach = _REACH_IN_SIGNS if self.tokens[self.last - 1].kind == CJK else _REACH
        return self.bound is not None and any(
            m.key == "far" and m.first - self.last < reach and self.first - m.last < reach
            for m in between(self.passage.reading.of("by-how-much"), self.first - reach, self.last + reach))

    def _extent_before(self) -> set[str]:
        """Which way a length is measured where that is said before it, past what only joins and bounds: a height of about 30 metres."""
        place = self.first
        for _ in range(_REACH):
            ending = self.around.by_last.get(place, ())
            named = {str(m.key) for m in ending if m.kind == "thing" and m.key in _concepts.EXTENTS}
            if named:
                return named
            bounds = [m.first for m in ending if m.kind == "bound"]
            if bounds:
                place = min(bounds)
            elif place - 1 in self.around.connecting and place - 1 not in self.around.ends:
                place -= 1
            else:
                break
        return set()

    def _is_of_earthquake(self) -> bool:
        """Whether the clause speaks of an earthquake, whose strength some languages tell in degrees."""
        return any(m.key in ("earthquake", "aftershock") for m in between(self.passage.reading.of("thing"), *self.passage.clause(self.first, self.last)))

    def _value(self) -> tuple[float, str, float, float, bool]:
        """The value, its dimension, what turns it into the dimension's base unit, how far it may be rounded, and whether it is rough; a part is a percentage."""
        number = self.number
        if number.proportion and self.unit is None and self.currency is None:
            if self.things == {"point"}:  # rates and shares rise by half a point
                self.unit, self.things = "percentage-point", set()
            elif not (self.things and all(thing in TIMES for thing in self.things)):
                self.unit = "percent"
                return number.value * 100, "percent", 1.0, _PART_ROUNDED, True
        dimension, factor = _concepts.UNITS.get(self.unit or "", ("currency" if self.currency else "count", 1.0))
        if self.currency == "IRT":
            self.currency, factor = "IRR", _RIALS
        if dimension == "count" and self.things and number.decimals == _GROUP and number.value >= 1 and number.rounded_to == 10.0 ** -_GROUP:
            return round(number.value * THOUSAND), dimension, factor, 1.0, number.approximate  # nobody counts thousandths of people: 1,260 personas
        return number.value, dimension, factor, number.rounded_to, number.approximate

    def _noun(self) -> str:
        """The word behind the number that is no known thing, or a sign that is one; "" for none."""
        tokens, noun = self.tokens, self.noun
        before = self.first - 1
        if not noun and self.around.things_first and not (self.things or self.unit or self.currency) and before >= 0 and tokens[before].kind == WORD and (
                before not in self.around.connecting and not any(m.first <= before < m.last for m in between(self.passage.mentions, before - LONGEST_MENTION, before + 1))):
            noun = tokens[before].folded
        if not noun and self.last < len(tokens) and self.position < len(tokens) and tokens[self.last].kind == CJK:
            end = tokens[self.last - 1].end
            noun = self.passage.text[end: end + 1]
        return "" if noun in function_words(self.passage.reading.words) else noun


_SHORTENED = 2  # tokens that a shortened word and its point are
_REACH = 5  # tokens after a number in which what it counts may follow
_REACH_IN_SIGNS = 8
_GROUP = 3  # figures
_PART_ROUNDED = 5.0  # points: "a third" may be 30 to 38 percent

def glued_currency(passage: Passage, number: Number) -> str:
    """The currency whose letter is glued to an amount of thousands and more: N5bn, R1.5bn, but the N5 is a road; "" for none."""
    letters = (passage.reading.words or {}).get("numbers", {}).get("glued-currencies", {})
    if not letters or not number.first or number.value < _THOUSANDS or number.last - number.first < _SHORTENED:
        return ""
    before = passage.tokens[number.first - 1]
    return next((currency for currency, letter in letters.items() if before.text == letter and before.end == number.start), "")


_THOUSANDS = 1000
_GOING_ON = ("-", "&", "'", "\u2019", "\u2010", "\u2011")
_STRENGTHS = ("degree", "degree-celsius")  # what some languages measure an earthquake in: بقوة 6.2 درجة
_SPEEDS = {("kilometre", "hour"): "kilometre-per-hour", ("mile", "hour"): "mile-per-hour", ("metre", "second"): "metre-per-second"}

_DEGREES = ("degree", "degree-celsius", "degree-fahrenheit")
_MEASURES = ("unit", "currency")
_HELD = frozenset(("thing", "unit", "currency", "bound"))
_BEFALLEN = frozenset("evacuee injured missing infected displaced detainee".split())  # people whom the word for what befell them counts, or only describes
_RIALS = 10.0  # a toman is ten rials, in the speech and the press of Iran
_HOTTEST = 60  # degrees: more is Fahrenheit or an angle


def _measure(steps: Sequence[Mention], number: Number, passage: Passage) -> Mention | None:
    """The unit or currency that begins at a token; where a word is both (Korean 파운드), thousands of it are money, and what else is no money only in great sums."""
    measures = [m for m in steps if m.kind in _MEASURES]
    measures = [m for m in measures if m.kind != "currency" or _may_be_money(passage, m, number)]
    if len({m.kind for m in measures}) > 1:
        return next(m for m in measures if m.kind == ("currency" if number.value >= 1000 else "unit"))
    return measures[0] if measures else None


def _may_be_money(passage: Passage, currency: Mention, number: Number) -> bool:
    """Whether a word for money may be that beside a number: what is a thing, too, only in great sums (83 gourdes are bottles)."""
    return number.value >= _concepts.GREAT_SUM or fold(passage.text[currency.start:currency.end]) not in folded(
        (passage.reading.words or {}).get("numbers"), "great-sums")


def _behind_what_is_counted(passage: Passage, first: int, by_last: Mapping[int, Sequence[Mention]], ends: Collection[int]) -> int:
    """In a language that says first what it counts (Swahili watu wasiopungua 40, tani 15): the token behind it, or `first` where there is none."""
    begin, _ = passage.clause(first, first + 1)
    furthest = min([first - 3, *(m.first - 2 for m in by_last.get(first, ()) if m.kind == "bound")])  # watu zaidi kidogo ya 300
    for position in range(first, max(begin, furthest), -1):
        if position in ends:
            break
        if any(m.kind == "thing" or m.kind == "unit" for m in by_last.get(position, ())) or (position == first and any(
                m.kind == "cue" and m.key in OVER and m.last - m.first > 1 for m in by_last.get(position, ()))):
            return position
    return first


def _behind_abbreviation(passage: Passage, last: int, by_first: Mapping[int, Sequence[Mention]]) -> int:
    """Where what a number counts begins, behind the point of a shortened scale: 2,5 δισ. ευρώ, 30 Mio. Euro, 2 Mio. Menschen."""
    tokens, nouns = passage.tokens, bool((passage.reading.words or {}).get("nouns-capitalised"))
    if last + 1 < len(tokens) and tokens[last - 1].kind == WORD and tokens[last].text == "." and tokens[last].start == tokens[last - 1].end and (any(
        m.kind in _MEASURES or (m.kind == "thing" and (nouns or not tokens[last + 1].text[:1].isupper())) for m in by_first.get(last + 1, ())
    ) or behind_its_land(passage, last + 1, passage.reading.of("currency"))):
        return last + 1
    return last


def _behind_particle(passage: Passage, last: int) -> int:
    """The token behind a case particle that is glued to a unit's sign, which tokens cut off it: 300㎞에 가까운, 300キロに近い."""
    tokens = passage.tokens
    glued = last + 1 < len(tokens) and passage.text[tokens[last - 1].end:tokens[last].start] in ("", *HYPHENS) and tokens[last].kind in (WORD, CJK) and len(tokens[last].text) <= _PARTICLE
    return last + 1 if glued and (passage.reading.words or {}).get("head-final") else last


_PARTICLE = 2  # letters


def _head_behind(passage: Passage, thing: Mention, by_first: Mapping[int, Sequence[Mention]]) -> str | None:
    """The word that what is counted only describes, in a language that writes compounds apart: the engines of "22 fire engines"; None for none."""
    ending = (passage.reading.words or {}).get("compounds-apart", "")
    if not ending or thing.last >= len(passage.tokens):
        return None
    token = passage.tokens[thing.last]
    if token.kind != WORD or not token.text.islower() or not token.folded.endswith(ending) or passage.tokens[thing.last - 1].folded.endswith(ending):
        return None
    if token.folded in function_words(passage.reading.words) or any(m.kind != "thing" for m in by_first.get(thing.last, ())):
        return None
    return token.folded


_SHORTEST_HEAD = 4  # letters of a compound's last word


def _held_by(passage: Passage, word: str) -> str:
    """The thing that a compound's last word names, in a language that writes compounds as one word (Lawinenhunde), or ""."""
    if not (passage.reading.words or {}).get("compounds") or len(word) < _SHORTEST_HEAD + 3:
        return ""
    words = dictionary(passage.language)
    if words is None or word.endswith(tuple(folded(passage.reading.words, "no-heads"))):
        return ""
    for begin in range(3, len(word) - _SHORTEST_HEAD + 1):
        found = [m for m in words.mentions(tokenize(word[begin:])) if m.kind == "thing"]
        if found:
            return str(found[0].key) if found[0].key not in TIMES else ""
    return ""


def _is_joined_on(passage: Passage, token: Token) -> bool:
    """Whether a word begins with the "and" of a language that writes it to the word behind."""
    joined = folded(passage.reading.words, "conjunctions-joined")
    return any(token.folded.startswith(one) and len(token.folded) > len(one) + 1 for one in joined)


def _of_a_date(passage: Passage, time: Mention) -> bool:
    """Whether a word of time belongs to a date that it stands in, or right behind: perşembe günü, on Thursday."""
    before = passage.tokens[time.first - 1]
    return passage.is_dated(time.start, time.end) or passage.is_dated(before.start, before.end)


def is_magnitude(passage: Passage, number: Number, by_last: Mapping[int, Sequence[Mention]]) -> bool:
    """Whether a number says how strong an earthquake is: magnitude 6.2, M6.2, マグニチュード6.2."""
    if not number.digits or not 1 <= number.value < _STRONGEST:
        return False
    tokens = passage.tokens
    before = next((t for t in reversed(tokens[max(number.first - 2, 0):number.first]) if t.text != ")"), None)
    if before is not None and number.decimals and 0 <= number.start - before.end <= _BRACKET and before.text in ("M", "Mw", "M\u202f"):
        return True
    return any(m.kind == "thing" and m.key == "magnitude" for place in range(number.first, max(number.first - 3, -1), -1) for m in by_last.get(place, ())) or (
        number.decimals > 0 and number.last < len(tokens) and any(
            m.first in (number.last, number.last + 1) and m.key == "magnitude" for m in between(passage.reading.of("thing"), number.last, number.last + 2)))


_STRONGEST = 10  # magnitude
_BRACKET = 2  # characters: magnitudo (M) 6,2
