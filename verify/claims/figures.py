"""How many and how much: numbers with what they count or measure, their bounds and how roughly they are meant."""

from __future__ import annotations

import dataclasses
import functools
import itertools
from collections.abc import Iterator, Mapping, Sequence

from verify.claims._classifiers import counted_before, counted_behind
from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._shares import spelled
from verify.claims._values import Figure
from verify.claims.acts import TURNED_BOUNDS
from verify.claims.people import _connecting, _function_words
from verify.languages import _concepts
from verify.languages import words as language_words
from verify.languages._dictionary import Mention, dictionary
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, WORD, Token, fold, tokenize

_REACH = 5  # tokens after a number in which what it counts may follow
_MEASURES = ("unit", "currency")


_NUMBERLESS = ("multiple", "occasion", "dual", "ordinal", "fraction")  # figures that need no number: doubled, سفينتان, the third time


def find_figures(passage: Passage) -> tuple[Figure, ...]:
    """Every figure of a passage that is no date, time or part of a name, in order."""
    numbers = passage.reading.numbers
    if not numbers and not passage.reading.ones and not any(passage.reading.of(kind) for kind in _NUMBERLESS):
        return ()
    mentions = [m for m in passage.mentions if m.kind in ("thing", "unit", "currency", "bound", "ordinal", "cue", "act")]
    literal = (passage.reading.words or {}).get("numbers", {})
    factors, halves = find_factors(passage), find_halves(passage)
    within = {token for figure in (*factors, *halves) for token in range(figure.first, figure.last)}
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_first.setdefault(mention.first, []).append(mention)
        by_last.setdefault(mention.last, []).append(mention)
    connecting = _connecting(passage)
    starts, ends = {n.first for n in numbers}, {n.last for n in numbers}
    idioms = {token for m in passage.reading.of("other") for token in range(m.first, m.last)}  # at 20 hours, one of the
    found: list[Figure] = []
    for number in numbers:
        if number.first in within or passage.is_dated(number.start, number.end) or idioms.issuperset(range(number.first, number.last)):
            continue
        if number.proportion and number.last in starts and any(m.kind == "bound" and m.first == number.first for m in by_last.get(number.last, ())):
            continue  # half of 300
        if (_is_label(passage, number) and not _is_magnitude(passage, number, by_last)) or _is_ordinal(passage, number, by_first):
            continue
        figure = _figure(passage, number, by_first, by_last, connecting, starts, ends, bool(literal.get("things-first")))
        if figure is not None and not (found and _is_rest_of_a_time(passage, found[-1], figure)):
            found.append(figure if passage.reading.words is not None else dataclasses.replace(figure, approximate=True))  # who knows no word knows no "some"
    found.extend(halves)
    found = [_as_age(passage, figure, by_first, by_last) for figure in found]
    found.extend(factors)
    held = {token for figure in found for token in range(figure.first, figure.last) if figure.dimension != "count"}
    found.extend(figure for figure in find_ordinals(passage, by_first) if figure.first not in held)
    found.extend(_duals(passage, starts, ends, halves))
    return tuple(_of_wholes(passage, _at_sea(sorted(found, key=lambda f: f.first))))


_AGE = frozenset(("age",))
_TO_THE_WHOLE = 4  # tokens between a part and its whole


def _at_sea(figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, miles read as nautical ones where the passage names those: from 28 to 22 nautical miles, six miles less."""
    if not any(f.unit == "nautical-mile" for f in figures):
        return figures
    size = _concepts.UNITS["nautical-mile"][1] / _concepts.UNITS["mile"][1]
    return [dataclasses.replace(f, unit="nautical-mile", base=f.base * size, rounded_to=f.rounded_to * size) if f.unit == "mile" else f for f in figures]


def _opens_span(passage: Passage, low: Figure, high: Figure) -> bool:
    """Whether a bare figure is where something came from that goes to the next one, and is measured as that: from 28 to 22 nautical miles."""
    if low.things or low.unit or low.currency or low.noun or low.rate or low.proportion or not (high.unit or high.currency) or not high.value or not (
            0 < high.first - low.last <= 2) or high.dimension in ("percentage-point",):
        return False
    if not any(m.last == low.first for m in passage.reading.cued_between(low.first - 2, low.first, "from-to")):
        return False
    small = _function_words(passage.reading.words)
    joining = {m.first for m in passage.reading.of("joiner")}
    return all(t.folded in small and place not in joining for place, t in enumerate(passage.tokens[low.last:high.first], low.last))


def _of_wholes(passage: Passage, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, with what a whole counts given to the bare figure that is a part of it, and the measure of its end to that of its beginning."""
    patterns = _words_of(tuple((passage.reading.words or {}).get("numbers", {}).get("parts-of", ())))
    acts = passage.reading.of("act")
    people = -1  # the sentence in which the last figure counted people
    for figure, following in itertools.zip_longest(figures, figures[1:]):
        if figure.things and figure.things <= _PEOPLE:
            people = figure.sentence
        elif figure.sentence == people and _is_of_others(passage, figure, acts):
            yield dataclasses.replace(figure, things=frozenset(("person",)))
            continue
        if following is None:
            yield figure
        elif _opens_span(passage, figure, following):
            size = following.base / following.value
            yield dataclasses.replace(
                figure, base=figure.value * size, dimension=following.dimension, unit=following.unit, currency=following.currency,
                rounded_to=figure.rounded_to * size)
        elif _is_part(passage, figure, following, patterns):
            yield dataclasses.replace(figure, things=following.things)
        else:
            yield figure


# What befalls people, of whom a sentence that has counted some says it of so many others with no word for them.
_BEFALLING = frozenset("die kill injure go-missing arrest detain rescue evacuate hospitalise infect".split())


def _is_of_others(passage: Passage, figure: Figure, acts: Sequence[Mention]) -> bool:
    """Whether a bare figure counts people as one before it does: eleven people died, and 340 were taken to hospital."""
    if figure.things or figure.unit or figure.currency or figure.rate or figure.proportion or figure.dimension != "count" or figure.base < 2 or figure.base != int(figure.base):
        return False
    begin, end = passage.clause(figure.first, figure.last)
    own = between(acts, begin, end)
    return bool(own) and all(m.key in _BEFALLING for m in own) and (not figure.noun or any(m.first == figure.last for m in own))


def _is_part(passage: Passage, part: Figure, whole: Figure, patterns: Sequence[tuple[str, ...]]) -> bool:
    """Whether a bare figure is so many of what the next one counts: 61,000 of the 84,000 households."""
    if part.things or part.noun or part.rate or not part.dimension == whole.dimension == "count" or not part.base < whole.base:
        return False
    if not whole.things or whole.things <= (_TIMES | _AGE) or not 0 < whole.first - part.last <= _TO_THE_WHOLE:
        return False
    return tuple(t.folded for t in passage.tokens[part.last:whole.first]) in patterns


def _is_joined_on(passage: Passage, token: Token) -> bool:
    """Whether a word begins with the "and" of a language that writes it to the word behind."""
    joined = folded(passage.reading.words, "conjunctions-joined")
    return any(token.folded.startswith(one) and len(token.folded) > len(one) + 1 for one in joined)


def _is_rest_of_a_time(passage: Passage, before: Figure, figure: Figure) -> bool:
    """Whether a figure is the last part of a time taken: two minutes, eight seconds and 41 hundredths."""
    return not figure.things and figure.dimension == "count" and before.things <= _TAKEN and bool(before.things) and 0 <= figure.first - before.last <= 1


_TAKEN = frozenset(("minute", "second"))


def _is_label(passage: Passage, number: Number) -> bool:
    """A number that names rather than counts: after "No.", glued to letters (F-16, G20, MiG-21), in an address or a score."""
    tokens, text = passage.tokens, passage.text
    before = text[max(0, number.start - 1): number.start]
    after = text[number.end: number.end + 1]
    if before and before.isalpha() and before.isascii() and any(m.last == number.first for m in between(passage.reading.of("currency"), number.first - 3, number.first)):
        return False  # Rp3,2 miliar, Rs500
    if before and ((before.isalpha() and before.isascii()) or before in "@#_/:"):
        return True
    if before in "-–" and number.start >= 2 and text[number.start - 2: number.start - 1].isalnum() and not _after_clitic(passage, number.start - 1):
        return True
    if after in "/:_" and number.end + 1 < len(text) and text[number.end + 1: number.end + 2].isalnum():
        return True
    if after in "-–" and text[number.end + 1: number.end + 2].isdigit():
        return True
    if not number.first or tokens[number.first - 1].kind not in (WORD, CJK, "symbol", STOP):
        return False
    markers = [m for m in passage.reading.cued_between(number.first - 3, number.first, "ordinal-marker") if m.last == number.first]
    # the number *of* the injured, which a language may call as it calls a train's
    return any(all(m.first != of.last for of in passage.reading.of("of")) for m in markers)


def _of_a_date(passage: Passage, time: Mention) -> bool:
    """Whether a word of time belongs to a date that it stands in, or right behind: perşembe günü, on Thursday."""
    before = passage.tokens[time.first - 1]
    return passage.is_dated(time.start, time.end) or passage.is_dated(before.start, before.end)


def _behind_abbreviation(tokens: Sequence[Token], last: int, by_first: Mapping[int, list[Mention]]) -> int:
    """Where what a number counts begins, behind the point of a shortened scale: 2,5 δισ. ευρώ, 30 Mio. Euro."""
    if last + 1 < len(tokens) and tokens[last - 1].kind == WORD and tokens[last].text == "." and tokens[last].start == tokens[last - 1].end and any(
        m.kind in _MEASURES or (m.kind == "thing" and not tokens[last + 1].text[:1].isupper()) for m in by_first.get(last + 1, ())
    ):
        return last + 1
    return last


def _turned(passage: Passage, bound: Mention) -> str:
    """What a bound before a number comes to, where a "no" stands right before it, or behind: "no superará las", "ne dépassera pas"."""
    key = str(bound.key)
    if key not in TURNED_BOUNDS:
        return key
    noes = passage.reading.cued_between(bound.first - 1, bound.last + 1, "negator")
    return TURNED_BOUNDS[key] if any(n.last == bound.first or n.first == bound.last or n.first < bound.first < bound.last < n.last for n in noes) else key


def _bound_behind(passage: Passage, steps: Sequence[Mention], starts: set[int]) -> str | None:
    """A bound that follows a figure; one with a number behind it is that one's ("2.5 billion up to 2030", 2,5 δισ. έως το 2030)."""
    return next((_turned(passage, m) for m in steps if m.kind == "bound" and m.last not in starts and m.last + 1 not in starts), None)


def _behind_particle(passage: Passage, last: int) -> int:
    """The token behind a case particle that is glued to a unit's sign, which tokens cut off it: 300㎞에 가까운, 300キロに近い."""
    tokens = passage.tokens
    glued = last + 1 < len(tokens) and tokens[last].start == tokens[last - 1].end and tokens[last].kind in (WORD, CJK) and len(tokens[last].text) <= _PARTICLE
    return last + 1 if glued and (passage.reading.words or {}).get("head-final") else last


_PARTICLE = 2  # letters


def _after_clitic(passage: Passage, hyphen: int) -> bool:
    """Whether a small word of the language is tied to a figure by the hyphen at an offset: Hebrew כ-300 (about 300), ב-5 (by 5)."""
    prefixes = (passage.reading.words or {}).get("prefixes", ())
    if not prefixes or passage.text[hyphen - 1].isascii():
        return False
    start = hyphen
    while start and passage.text[start - 1].isalpha():
        start -= 1
    return hyphen - start == 1 or passage.text[start:hyphen] in prefixes


def _bound_in_clitic(passage: Passage, first: int) -> str | None:
    """The bound that a small word glued to a number's first word is: Hebrew כשלושים (about thirty)."""
    token = passage.tokens[first]
    if token.kind != WORD or token.text[0].isdigit():
        return None
    return next((bound for letter, bound in _clitic_bounds(passage.language) if token.folded.startswith(letter)), None)


@functools.lru_cache(maxsize=32)
def _clitic_bounds(language: str) -> tuple[tuple[str, str], ...]:
    """The letters that a language glues to a number's first word, with the bound that each is: no language with such letters writes one alone."""
    words = language_words(language) or {}
    return tuple((fold(form), bound) for bound, forms in words.get("bounds", {}).items() for form in forms if len(form) == 1) if words.get("prefixes") else ()


def _figure(
    passage: Passage, number: Number, by_first: dict[int, list[Mention]], by_last: dict[int, list[Mention]], connecting: frozenset[int],
    starts: set[int], ends: set[int], things_first: bool,
) -> Figure | None:
    tokens = passage.tokens
    first, last = number.first, number.last
    unit: str | None = None
    currency: str | None = None
    things: set[str] = set()
    bound: str | None = None
    noun = ""
    ordinal_suffix = last < len(tokens) and tokens[last].kind in ("word", "symbol") and tokens[last].start == number.end and any(
        m.kind == "ordinal" for m in by_first.get(last, ()))
    if ordinal_suffix:
        return None
    # Before the number: currency signs and codes, bounds, percent words (Turkish), nouns (Chinese 总额86亿).
    position = first
    for _ in range(3):
        steps = [m for m in by_last.get(position, ()) if m.kind in ("currency", "bound") or (m.kind == "unit" and m.key == "percent")]
        if steps:
            step = min(steps, key=lambda m: m.first)
            if step.kind == "bound":
                bound = bound or _turned(passage, step)
            elif step.kind == "currency" and currency is None:
                if position < number.first or step.first in ends:
                    break  # "crowns over three years": the money of the figure before
                currency = step.key
                first = step.first
            elif step.kind == "unit" and unit is None:
                if position < number.first and step.first in ends:
                    break  # "from 10.5% to 10.75%": the sign of the figure before
                unit = step.key
                first = step.first
            position = step.first
        elif position - 1 in connecting and position - 1 >= 0:
            position -= 1
        else:
            break
    if currency is None:  # written into the scale: 12 M€, 5 Mrd€, 300 mdp
        currency = next((m.key for m in by_last.get(last, ()) if m.kind == "currency" and number.first < m.first), None)
    if things_first:
        position = _behind_what_is_counted(passage, first, by_last, ends)
        for mention in by_last.get(position, ()):
            if mention.kind == "unit" and unit is None and currency is None:
                unit, first = mention.key, mention.first
            elif mention.kind == "thing":
                things.add(mention.key)
                first = min(first, mention.first)
            elif mention.kind == "cue" and mention.key in _OVER and not things and (time := _time_in(passage.language, tokens[mention.last - 1].folded)):
                things.add(time)  # kwa siku 45: for 45 days, not 45 a day
                first = mention.last - 1
        if bound is None:  # karibu walimu mia tano
            bound = next((m.key for m in by_last.get(first, ()) if m.kind == "bound"), None)
    # After it: unit or currency, then what is counted; between them, where nouns come last, the bound: 300キロに近い路線.
    head_final, edge = bool((passage.reading.words or {}).get("head-final")), last
    position, gaps, bracketed = _behind_abbreviation(tokens, last, by_first), 0, False
    while position < len(tokens) and gaps <= _REACH:
        token = tokens[position]
        if token.kind in (STOP,) or (token.kind == BREAK and token.text not in ("(", "（")) or position in starts:
            break
        if noun and _is_joined_on(passage, token):
            break  # 320 דוכנים וחדרי קירור: stalls, and cold rooms
        bracketed = bracketed or token.kind == BREAK
        steps = by_first.get(position, [])
        measure = _measure(steps, number)
        if any(m.kind == "cue" and m.key in _OVER and _is_rate(passage, m) for m in steps) or (
                bracketed and measure is not None and measure.last in starts) or (
                (unit or currency) and any(m.kind == "act" for m in steps)):
            break  # a litre *per minute*; rials (about $8.8 million); pounds are borne
        if measure is not None and unit is None and currency is None and not things:
            if measure.kind == "unit":
                unit = measure.key
            else:
                currency = measure.key
            last = position = edge = measure.last
            continue
        if measure is not None and currency is not None and measure.kind == "currency":
            if measure.key in _concepts.CURRENCY_FAMILIES.get(currency, ()):
                currency = measure.key
            last = position = measure.last
            continue
        counted = [] if things and things_first else [
            m for m in steps if m.kind == "thing" and not (m.key in _TIMES and (unit or (position > number.last and _of_a_date(passage, m))))]
        if counted and number.proportion and all(m.key in _TIMES for m in counted) and position - number.last > 1:
            break  # a third less within a year
        behind = counted_behind(passage, position, by_first, starts) if position == number.last and not (unit or currency or number.proportion) else None
        if behind is not None:
            things.update(behind[0])
            last = position = behind[1]
            break
        if counted:
            step = max(counted, key=lambda m: m.last)
            before = counted_before(passage, first, [m for m in counted if m.last == step.last], by_last, ends) if position == number.last else None
            if before is not None:
                things.update(before[0])
                first, last = before[1], step.last
                position = last
                break
            head = _head_behind(passage, step, by_first) if number.value > 1 and passage.text[number.end: number.end + 1] not in _HYPHENS else None
            if head is None:
                things.update(m.key for m in counted if m.last == step.last)
                last = position = step.last
                if things <= _BEFALLEN:  # twenty evacuated families
                    things.update(m.key for m in by_first.get(last, ()) if m.kind == "thing" and m.key not in _TIMES)
            else:
                things.update(m.key for m in by_first.get(step.last, ()) if m.kind == "thing")
                noun = noun or head
                last = position = step.last + 1
            break
        if token.kind == CJK and gaps > 3:
            break
        if noun and position in connecting and token.kind == WORD:
            break  # scholarships *for* students
        if position not in connecting and token.kind in ("word",) and not noun:
            noun = token.folded
            held = _held_by(passage, token.folded)
            if held and not (unit or currency):
                things.add(held)
                last = position + 1
                break
        if bound is None and (position == number.last or (head_final and position in (edge, _behind_particle(passage, edge)))):
            bound = _bound_behind(passage, steps, starts)
        position += 1
        gaps += 1
    if bound is None:
        within = (m for index in range(number.first, number.last) for m in by_first.get(index, ()) if m.kind == "bound")
        bound = next((m.key for m in within if m.key == "more-than"), None) or _bound_in_clitic(passage, number.first)
    if bound is None and last > number.last:  # behind the counter: 100人以上, 100명 이상
        bound = _bound_behind(passage, by_first.get(last, ()), starts) or _bound_behind(passage, by_first.get(_behind_particle(passage, last), ()), starts)
        if unit and bound in ("more-than", "less-than") and not head_final:
            bound = None  # 2,800 metres above the rim, ten degrees below zero: where, not how much
    if unit == "degree" and not things:
        if not number.digits or number.value > _HOTTEST:
            return None
        unit = "degree-celsius"
    if _is_magnitude(passage, number, by_last) and unit is None and currency is None:
        things = {"magnitude"}
        bound = bound or next((m.key for place in range(first, first - _REACH, -1) for m in by_last.get(place, ()) if m.kind == "bound"), None)  # below magnitude 4
    if number.proportion and unit is None and currency is None and things == {"point"}:
        unit, things = "percentage-point", set()  # rates and shares rise by half a point
    if number.proportion and unit is None and currency is None and not (things and all(thing in _TIMES for thing in things)):
        unit = "percent"
        value = number.value * 100
        dimension, factor = "percent", 1.0
        rounded = 5.0
        approximate = True
    else:
        value = number.value
        dimension, factor = _concepts.UNITS.get(unit or "", ("currency" if currency else "count", 1.0))
        if currency == "IRT":
            currency, factor = "IRR", _RIALS
        rounded = number.rounded_to
        approximate = number.approximate
    if not noun and position < len(tokens) and tokens[min(last, len(tokens) - 1)].kind == CJK:
        noun = passage.text[tokens[last - 1].end: tokens[last - 1].end + 1] if last < len(tokens) else ""
    if noun in _function_words(passage.reading.words):
        noun = ""
    start, end = tokens[first].start, tokens[last - 1].end
    return Figure(
        start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), value=value, base=value * factor, dimension=dimension,
        things=frozenset(things), unit=unit, currency=currency, bound=bound, approximate=approximate or bound in ("about", "nearly"),
        rounded_to=rounded * factor, noun=noun, digits=number.digits, proportion=number.proportion,
        rate=_rate(passage, first, last, bool(unit), ends),
    )


_BEFALLEN = frozenset("evacuee injured missing infected displaced detainee".split())  # people whom the word for what befell them counts, or only describes
_RIALS = 10.0  # a toman is ten rials, in the speech and the press of Iran
_HOTTEST = 60  # degrees: more is Fahrenheit or an angle
_STRONGEST = 10  # magnitude


def _behind_what_is_counted(passage: Passage, first: int, by_last: Mapping[int, list[Mention]], ends: set[int]) -> int:
    """In a language that says first what it counts (Swahili watu wasiopungua 40, tani 15): the token behind it, or `first` where there is none."""
    begin, _ = passage.clause(first, first + 1)
    for position in range(first, max(begin, first - 3), -1):
        if position in ends:
            break
        if any(m.kind == "thing" or m.kind == "unit" for m in by_last.get(position, ())) or (position == first and any(
                m.kind == "cue" and m.key in _OVER and m.last - m.first > 1 for m in by_last.get(position, ()))):
            return position
    return first


def _is_magnitude(passage: Passage, number: Number, by_last: Mapping[int, list[Mention]]) -> bool:
    """Whether a number says how strong an earthquake is: magnitude 6.2, M6.2, マグニチュード6.2."""
    if not number.digits or not 1 <= number.value < _STRONGEST:
        return False
    tokens = passage.tokens
    if number.first and number.decimals and tokens[number.first - 1].end == number.start and tokens[number.first - 1].text in ("M", "Mw", "M\u202f"):
        return True
    return any(m.kind == "thing" and m.key == "magnitude" for place in range(number.first, max(number.first - 3, -1), -1) for m in by_last.get(place, ())) or (
        number.decimals > 0 and number.last < len(tokens) and any(
            m.first in (number.last, number.last + 1) and m.key == "magnitude" for m in between(passage.reading.of("thing"), number.last, number.last + 2)))


def _is_ordinal(passage: Passage, number: Number, by_first: Mapping[int, list[Mention]]) -> bool:
    """Whether a fraction's word is here an ordinal ("a third bridge", "the third time"): nothing joins it to what follows."""
    if not number.proportion:
        return False
    tokens = passage.tokens
    ordinals = _ordinal_words(passage)
    if tokens[number.last - 1].folded not in ordinals:
        return False
    follows = any(m.kind == "thing" for m in by_first.get(number.last, ())) and bool((passage.reading.words or {}).get("numbers", {}).get("thirds-are-ordinals"))
    if not any(m.first == number.first and m.last == number.last for m in between(passage.reading.of("fraction"), number.first, number.last)):
        return False  # every third house
    return (follows and number.value < _HALF) or number.last - number.first == 1


_OLDEST = 120
_PEOPLE = frozenset(("person", *_concepts.THING_CONTAINS["person"]))


def _as_age(passage: Passage, figure: Figure, by_first: Mapping[int, list[Mention]], by_last: Mapping[int, list[Mention]]) -> Figure:
    """A number of years that says how old someone is: una mujer de 70 años, 70-jährige Frau, 70歳の女性."""
    if figure.things != _YEARS or figure.rate or not 1 <= figure.value < _OLDEST or figure.value != int(figure.value):
        return figure
    begin, end = passage.clause(figure.first, figure.last)
    behind = any(m.kind == "thing" and m.key in _PEOPLE for place in range(figure.last, min(figure.last + 3, end)) for m in by_first.get(place, ()))
    before = any(
        m.kind == "thing" and m.key in _PEOPLE for place in (figure.first, figure.first - 1) if place >= begin for m in by_last.get(place, ())
    ) and (figure.first - 1 < begin or passage.tokens[figure.first - 1].kind != BREAK)
    said = any(m.kind == "thing" and m.key == "age" for m in (*by_last.get(figure.first, ()), *by_first.get(figure.last, ())))  # berusia 14 tahun
    return dataclasses.replace(figure, things=_AGE) if said or behind or before or _set_apart(passage.text, figure) else figure


_OPENING, _CLOSING = ",(\uff08\u060c\u3001", ",.;)\uff09\u060c\u3001\u3002\uff0c"


def _set_apart(text: str, figure: Figure) -> bool:
    """Whether a number of years stands alone between commas or in brackets, as ages do behind a name: Jair Bolsonaro, 70 anni, resta."""
    before, behind = text[max(0, figure.start - 4): figure.start].rstrip()[-1:], text[figure.end: figure.end + 2].lstrip()[:1]
    return bool(before and behind) and before in _OPENING and behind in _CLOSING


_YEARS = frozenset(("year",))


def _ordinal_words(passage: Passage) -> Mapping[str, int]:
    ordinals = (passage.reading.words or {}).get("numbers", {}).get("ordinals", {})
    return {fold(word): value for pattern, value in ordinals.items() for word in pattern.split("|") if " " not in word}


def find_ordinals(passage: Passage, by_first: Mapping[int, list[Mention]]) -> list[Figure]:
    """Which of several: the third time, 3rd round, 第三次."""
    found = []
    tokens = passage.tokens
    places: list[tuple[int, int, float]] = []
    suffixes = {m.first: m.last for m in passage.reading.of("ordinal") if m.key == 0}
    for mention in passage.reading.of("ordinal"):
        if mention.key:
            places.append((mention.first, mention.last, float(mention.key)))
    words = _ordinal_words(passage)
    for number in passage.reading.numbers:
        last = suffixes.get(number.last)
        if last is not None and tokens[number.last].start == number.end and not number.decimals:
            places.append((number.first, last, number.value))
        elif number.proportion and number.last - number.first == 1 and tokens[number.first].folded in words:
            places.append((number.first, number.last, float(words[tokens[number.first].folded])))
        elif number.proportion and tokens[number.last - 1].folded in words and _is_ordinal(passage, number, by_first):
            places.append((number.first, number.last, float(words[tokens[number.last - 1].folded])))
    for mention in passage.reading.of("occasion"):
        found.append(Figure(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start),
            value=float(mention.key), base=float(mention.key), dimension="ordinal", things=frozenset(("time",))))
    held = {token for figure in found for token in range(figure.first, figure.last)}
    for first, last, value in places:
        if first in held:
            continue
        thing = next((m for m in by_first.get(last, ()) if m.kind == "thing"), None)
        start = tokens[first].start
        if thing is None or passage.is_dated(start, thing.end) or thing.key not in _concepts.NUMBERED:
            continue
        found.append(Figure(
            start=start, end=thing.end, first=first, last=thing.last, sentence=passage.sentence_at(start), value=value, base=value, dimension="ordinal",
            things=frozenset((thing.key,))))
    return found


def find_factors(passage: Passage) -> list[Figure]:
    """How many times as much: doubled, tripled, five times more, в пять раз."""
    found = []
    patterns = _factor_patterns(tuple((passage.reading.words or {}).get("numbers", {}).get("times", ())))
    tokens = passage.tokens
    for number in passage.reading.numbers if patterns else ():
        if number.proportion:
            continue
        for before, after in patterns:
            first, last = number.first - len(before), number.last + len(after)
            if first >= 0 and last <= len(tokens) and _stand(tokens, first, before) and _stand(tokens, number.last, after):
                found.append(_factor(passage, first, last, number.value))
                break
    taken = {token for figure in found for token in range(figure.first, figure.last)}
    starts = {number.first for number in passage.reading.numbers}
    for mention in passage.reading.of("multiple"):
        if mention.first not in taken and mention.last not in starts:  # "twice 300" says how many
            found.append(_factor(passage, mention.first, mention.last, float(mention.key)))
    return found


def _stand(tokens: Sequence[Token], first: int, words: Sequence[str]) -> bool:
    return all(tokens[first + number].folded == word for number, word in enumerate(words))


_HALF = 0.5


def find_halves(passage: Passage) -> list[Figure]:
    """So many and a half, the half behind what is counted: deux ans et demi, 2年半, ساعة ونصف, 一个半小时."""
    reading, tokens = passage.reading, passage.tokens
    patterns = _words_of(tuple((reading.words or {}).get("numbers", {}).get("halves", ())))
    if not patterns:
        return []
    numbers = {n.last: n for n in (*reading.ones, *reading.numbers)}
    counted = {m.last: m for kind in ("unit", "thing", "dual") for m in reading.of(kind) if kind == "unit" or m.key in _TIMES}
    opening = {m.first: m for kind in ("thing", "unit") for m in reading.of(kind) if kind == "unit" or m.key in _TIMES}
    twice = {m.last for m in reading.of("dual")}
    found = []
    heads = {pattern[0] for pattern in patterns}
    for place in [number for number, token in enumerate(tokens) if token.folded in heads and number]:
        last = next((place + len(p) for p in patterns if tuple(t.folded for t in tokens[place:place + len(p)]) == p), 0)
        if not last:
            continue
        measure, number = counted.get(place), numbers.get(place)
        if measure is not None:
            number = numbers.get(measure.first)
            if number is None and measure.kind == "unit":
                continue
        elif number is not None and last in opening:
            measure, last = opening[last], opening[last].last
        if measure is None or (number is not None and (number.proportion or number.decimals)):
            continue
        first = measure.first if number is None else min(number.first, measure.first)
        value = (number.value if number is not None else 2.0 if place in twice else 1.0) + _HALF
        start, end = tokens[first].start, tokens[last - 1].end
        if passage.is_dated(start, end):
            continue
        dimension, factor = _concepts.UNITS.get(str(measure.key), ("count", 1.0)) if measure.kind == "unit" else ("count", 1.0)
        found.append(Figure(
            start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), value=value, base=value * factor, dimension=dimension,
            unit=str(measure.key) if measure.kind == "unit" else None, things=frozenset((str(measure.key),)) if measure.kind != "unit" else frozenset(),
            rounded_to=_HALF * factor))
    return found


@functools.lru_cache(maxsize=128)
def _words_of(written: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Patterns as folded words, longest first."""
    return tuple(sorted({tuple(t.folded for t in tokenize(one)) for pattern in written for one in spelled(pattern)}, key=len, reverse=True))


def _factor(passage: Passage, first: int, last: int, value: float) -> Figure:
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Figure(start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), value=value, base=value, dimension="multiple")


@functools.lru_cache(maxsize=128)
def _factor_patterns(written: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """(words before, words after) the figure, of patterns in which # stands for it; longest first."""
    found = []
    for pattern in written:
        for one in spelled(pattern):
            before, _, after = one.partition("#")
            found.append((tuple(t.folded for t in tokenize(before)), tuple(t.folded for t in tokenize(after))))
    return tuple(sorted(found, key=lambda p: -len(p[0]) - len(p[1])))


def _duals(passage: Passage, starts: set[int], ends: set[int], halves: Sequence[Figure]) -> list[Figure]:
    """Two of a thing said by its ending alone: سفينتان, שבועיים."""
    found = []
    for mention in passage.reading.of("dual"):
        if mention.first in ends or mention.last in starts or any(mention.first in range(f.first, f.last) for f in halves) or passage.is_dated(mention.start, mention.end):
            continue
        found.append(Figure(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start), value=2.0, base=2.0,
            dimension="count", things=frozenset((mention.key,))))
    return found


def _head_behind(passage: Passage, thing: Mention, by_first: Mapping[int, list[Mention]]) -> str | None:
    """The word that what is counted only describes, in a language that writes compounds apart: the engines of "22 fire engines"; None for none."""
    ending = (passage.reading.words or {}).get("compounds-apart", "")
    if not ending or thing.last >= len(passage.tokens):
        return None
    token = passage.tokens[thing.last]
    if token.kind != WORD or not token.text.islower() or not token.folded.endswith(ending) or passage.tokens[thing.last - 1].folded.endswith(ending):
        return None
    if token.folded in _function_words(passage.reading.words) or any(m.kind != "thing" for m in by_first.get(thing.last, ())):
        return None
    return token.folded


_SHORTEST_HEAD = 4  # letters of a compound's last word


def _held_by(passage: Passage, word: str) -> str:
    """The thing that a compound's last word names, in a language that writes compounds as one word (Lawinenhunde), or ""."""
    if not (passage.reading.words or {}).get("compounds") or len(word) < _SHORTEST_HEAD + 3:
        return ""
    words = dictionary(passage.language)
    if words is None:
        return ""
    for begin in range(3, len(word) - _SHORTEST_HEAD + 1):
        found = [m for m in words.mentions(tokenize(word[begin:])) if m.kind == "thing"]
        if found:
            return str(found[0].key) if found[0].key not in _TIMES else ""
    return ""


_HYPHENS = ("-", "\u2010", "\u2011")  # a 127-seat jet
_OVER = ("per", "each")
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))


def _measure(steps: Sequence[Mention], number: Number) -> Mention | None:
    """The unit or currency that begins at a token; where a word is both (Korean 파운드), thousands of it are money."""
    measures = [m for m in steps if m.kind in _MEASURES]
    if len({m.kind for m in measures}) > 1:
        return next(m for m in measures if m.kind == ("currency" if number.value >= 1000 else "unit"))
    return measures[0] if measures else None


def _is_rate(passage: Passage, cue: Mention) -> bool:
    return bool(_time_of(passage, cue)) or cue.key == "each" or cue.last - cue.first > 1


def _time_of(passage: Passage, cue: Mention) -> str:
    """The span of time in, right behind or (一日あたり) right before "per", or ""."""
    return _time_in(passage.language, " ".join(t.folded for t in passage.tokens[cue.first:cue.last])) or next((m.key for m in between(passage.reading.of("thing"), cue.first - 2, cue.last + 2) if m.key in _TIMES), "")


@functools.lru_cache(maxsize=2_000)
def _time_in(language: str, cue: str) -> str:
    """The span of time that a word for "per" holds (a week, daily), or ""."""
    literal = language_words(language) or {}
    signs = "".join(cue.split())
    for time, beginnings in literal.get("rates", {}).items():
        if any(cue.startswith(fold(one)) or signs.startswith(fold(one)) for one in beginnings):
            return str(time)
    words = dictionary(language)
    tokens = tokenize(cue)
    return next((
        str(m.key) for first in range(len(tokens)) for m in (words.mentions(tokens[first:]) if words is not None else ()) if m.kind == "thing" and m.key in _TIMES), "")


def _rate(passage: Passage, first: int, last: int, measured: bool, ends: set[int]) -> str:
    """What a figure is measured over: 300 litres per day, 시간당 300, την ώρα; "" for nothing."""
    begin, end = passage.clause(first, last)
    reading = passage.reading
    for cue in reading.cued_between(max(begin, first - 4), min(end, last + 4), *_OVER):
        if _is_the_next_ones(passage, cue.first, cue.last, last) or (cue.last <= first and cue.first in ends) or cue.first <= first < cue.last or (
                any(place in ends for place in range(last + 1, cue.first + 1))) or passage.is_dated(cue.start, cue.end):
            continue  # "in two weeks 300 …", 410 metres deep and 2,200 tonnes a day
        near = 2 if passage.tokens[first].kind == CJK or passage.tokens[cue.first].kind == CJK else 1  # 每天生产300吨
        if (cue.last >= first - near if cue.first < first else cue.first >= last - 1) and _is_rate(passage, cue):
            return _time_of(passage, cue) or "each"
    if measured:  # χίλια κυβικά την ώρα, dakikada 300 litre: a time beside it that no figure counts
        for time in between(reading.of("thing"), max(begin, first - 1), min(end, last + 4)):
            if time.key in _TIMES and time.first not in ends and not first <= time.first < last and not passage.is_dated(time.start, time.end) and (
                not _is_the_next_ones(passage, time.first, time.last, last)
            ):
                return str(time.key)
    return ""


def _is_the_next_ones(passage: Passage, first: int, last: int, end: int) -> bool:
    """Whether a word behind a figure that ends at `end` stands right before the next: on 142 kilometres, daily 18 trains."""
    return first >= end and last < len(passage.tokens) and passage.tokens[last].kind == NUMBER


def sums(values: Sequence[float]) -> frozenset[float]:
    """What a reader may add up or subtract from figures given apart: pairs, triples and the total of all."""
    found: set[float] = set()
    values = values[:12]
    for i, a in enumerate(values):
        for j in range(i + 1, len(values)):
            b = values[j]
            found.add(a + b)
            found.add(abs(a - b))
            for c in values[j + 1:]:
                found.add(a + b + c)
    if len(values) > 3:
        found.add(sum(values))
    return frozenset(found)
