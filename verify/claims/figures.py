"""How many and how much: numbers with what they count or measure, their bounds and how roughly they are meant."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator, Mapping, Sequence

from verify.claims._below_zero import with_ends_of_spans, without_doubtful, without_zeros
from verify.claims._but_for import less_a_few
from verify.claims._centimetres import with_centimetres
from verify.claims._hours import is_a_bare_hour, is_an_hour
from verify.claims._kept import kept
from verify.claims._lasting import find_spans, with_rests
from verify.claims._measuring import Surroundings, is_magnitude, measure
from verify.claims._measuring_abroad import measured_abroad
from verify.claims._number_sums import THOUSAND
from verify.claims._numbered_names import ends_a_name, is_bare, is_in_a_name, is_label, is_one_more_label
from verify.claims._numbers import Number
from verify.claims._passage import Passage, opening_tokens
from verify.claims._phrases_in_order import around_figures, phrases_of, stand
from verify.claims._rates import TIMES
from verify.claims._reading import between
from verify.claims._scores import is_of_a_score
from verify.claims._small_words import connecting_words, function_words
from verify.claims._times import find_times, is_counted_over
from verify.claims._values import Figure
from verify.claims._years import is_a_year
from verify.languages import _concepts
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, CJK, HYPHENS, STOP, WORD, fold

_BESIDE = frozenset(("thing", "unit", "currency", "bound", "ordinal", "cue", "act"))  # what is looked at before a number and behind it
_NUMBERLESS = ("multiple", "occasion", "dual", "span", "ordinal", "fraction")  # figures that need no number: doubled, سفينتان, the third time


def find_figures(passage: Passage) -> tuple[Figure, ...]:
    """Every figure of a passage that is no date, time or part of a name, in order."""
    numbers = passage.reading.numbers
    if not numbers and not passage.reading.ones and not any(passage.reading.of(kind) for kind in _NUMBERLESS) and not find_halves(passage) and not find_times(passage):
        return ()
    mentions = [m for m in passage.mentions if m.kind in _BESIDE]
    factors, halves = [*find_factors(passage), *find_times(passage)], find_halves(passage)
    within = {token for figure in (*factors, *halves) for token in range(figure.first, figure.last)}
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_first.setdefault(mention.first, []).append(mention)
        by_last.setdefault(mention.last, []).append(mention)
    counted_first, counted_last = dict(by_first), dict(by_last)  # those of a trade are counted, and nobody's age is told by their word
    for mention in _trades(passage):
        counted_first[mention.first] = [*by_first.get(mention.first, ()), mention]
        counted_last[mention.last] = [*by_last.get(mention.last, ()), mention]
    starts, ends = {n.first for n in numbers}, {n.last for n in numbers}
    words = passage.reading.words or {}
    # in Arabic and the like what a preposition leads to is not what is counted, but for "of": 55 metres from its goal
    leading = frozenset[str]() if words.get("postpositions") else folded(words, "leading-words") - frozenset(
        fold(w) for w in words.get("numbers", {}).get("parts-of", ()))
    around = Surroundings(
        passage, counted_first, counted_last, connecting_words(passage), starts, ends, leading,
        things_first=bool(words.get("numbers", {}).get("things-first")), head_final=bool(words.get("head-final")))
    idioms = {token for m in passage.reading.of("other") for token in range(m.first, m.last)}  # at 20 hours, one of the
    found: list[Figure] = []
    labels: set[int] = set()  # behind the numbers that name
    tens = _before_ordinals(passage)
    for number in numbers:
        if number.first in within or number.last in tens or passage.is_dated(number.start, number.end) or idioms.issuperset(range(number.first, number.last)):
            continue
        if number.proportion and passage.tokens[number.first].folded not in function_words(passage.reading.words) and any(m.first < number.first < m.last for m in between(passage.reading.of("other"), number.first - 3, number.first)):
            continue  # the first half of the year is no half of it
        if number.proportion and number.last in starts and any(m.kind == "bound" and m.first == number.first for m in by_last.get(number.last, ())):
            continue  # half of 300
        if (is_label(passage, number) and not is_magnitude(passage, number, by_last)) or _is_ordinal(passage, number, by_first) or _has_the_point_of_an_ordinal(passage, number):
            labels.add(number.last)
            continue
        if is_an_hour(passage, number) or is_of_a_score(passage, number) or is_in_a_name(passage, number, by_first) or _goes_on_as_ordinal(passage, number):
            continue
        figure = measure(number, around)
        if figure is not None and ((is_bare(figure) and (is_one_more_label(passage, number, labels) or _is_of_a_firm(passage, number))) or is_a_year(passage, number, figure)):
            labels.add(number.last)
            continue
        if figure is not None and not is_a_bare_hour(passage, figure) and not ends_a_name(passage, figure) and not (found and _is_rest_of_a_time(passage, found[-1], figure)):
            # who knows no word knows no "some"
            found.append(figure if passage.reading.words is not None else dataclasses.replace(measured_abroad(passage, figure), approximate=True))
    found.extend(halves)
    found = list(_with_hundredths(passage, without_zeros(found)))
    found = [_as_age(passage, figure, by_first, by_last) for figure in found]
    found.extend(factors)
    held = {token for figure in found for token in range(figure.first, figure.last) if figure.dimension != "count"}
    found.extend(figure for figure in find_ordinals(passage, by_first) if figure.first not in held)
    found.extend(_duals(passage, starts, ends, halves))
    found.extend(find_spans(passage, frozenset(token for figure in found for token in range(figure.first, figure.last))))
    counted = less_a_few(passage, sorted(found, key=lambda f: f.first))
    whole = tuple(_of_wholes(passage, _at_sea(with_centimetres(passage, with_rests(passage, counted)))))
    return tuple(without_doubtful(passage, with_ends_of_spans(passage, whole)))


def _trades(passage: Passage) -> Iterator[Mention]:
    """Those who have a trade, as what a figure beside them counts: 214 beekeepers, 養蜂家214人."""
    known = {m.first for m in passage.reading.of("thing")}
    return (m._replace(kind="thing", key=m.key[0]) for m in passage.reading.of("office") if m.key[0] in _TRADES and m.first not in known)


_TRADES = frozenset(_concepts.TRADES)


def _with_hundredths(passage: Passage, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, a lone sign, a half or a word for hundredths right behind so many tenths read as their hundredths: 八成七 is 87 percent, 一成半 15, 3割5分 35."""
    tenths: Figure | None = None
    for figure in sorted(figures, key=lambda f: f.first):
        if tenths is not None and figure.first == tenths.last and 0 < figure.base < 10 and figure.dimension == "count" and (
                figure.things <= _MINUTES if figure.things else not figure.digits and figure.end - figure.start == 1 and passage.tokens[figure.first].kind == CJK):
            yield _with_more(tenths, figure.value, figure.end, figure.last, figure.things - _MINUTES, figure.noun)
            tenths = None
            continue
        if tenths is not None:
            yield tenths
        tenths = figure if figure.unit == "tenth" or (figure.proportion and figure.base == _TENTH) else None
        if tenths is not None and (half := next((m for m in between(passage.reading.of("counted-cardinal"), tenths.last, tenths.last + 1) if m.key == _HALF), None)):
            tenths = _with_more(tenths, 5.0, passage.tokens[half.last - 1].end, half.last, tenths.things, tenths.noun)
        if tenths is None:
            yield figure
    if tenths is not None:
        yield tenths


def _with_more(tenths: Figure, hundredths: float, end: int, last: int, things: frozenset[str], noun: str) -> Figure:
    """So many tenths with so many hundredths, which reach to a token and count something."""
    return dataclasses.replace(
        tenths, end=end, last=last, value=tenths.value + hundredths / (10 if tenths.unit == "tenth" else 1), base=tenths.base + hundredths, rounded_to=1.0, things=things, noun=noun)


_TENTH = 10.0  # percent
_MINUTES = frozenset(("minute",))  # Japanese 分 is a hundredth behind tenths


_AGE = frozenset(("age",))
_TO_THE_WHOLE = 4  # tokens between a part and its whole
_TO_THE_PART = 6  # tokens between a whole that the sentence begins with and its part


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
    return _leads_to(passage, low, high)


def _leads_to(passage: Passage, low: Figure, high: Figure) -> bool:
    """Whether only small words lead from where something came from to where it went."""
    if not any(m.last == low.first for m in passage.reading.cued_between(low.first - 2, low.first, "from-to")):
        return False
    small = function_words(passage.reading.words)
    joining = {m.first for m in passage.reading.of("joiner")}
    return all(t.folded in small and place not in joining for place, t in enumerate(passage.tokens[low.last:high.first], low.last))


def _with_scale_of_its_end(passage: Passage, low: Figure, high: Figure) -> Figure:
    """A bare figure in the scale that is written once, behind where it went: from 1.5 to 2.3 billion, с двух до трёх тысяч рублей."""
    if low.things or low.unit or low.currency or low.rate or low.proportion or low.dimension != "count" or not (
            high.unit or high.currency or high.things) or not 0 < high.first - low.last <= 2 or not high.value:
        return low
    size = next((float(m.key) for m in between(passage.reading.of("scale"), high.first + 1, high.last)), 0.0)
    if size < THOUSAND or not low.value < THOUSAND or not 1 / _STEPS <= low.value * size / high.value <= _STEPS or not _leads_to(passage, low, high):
        return low
    return dataclasses.replace(low, value=low.value * size, base=low.base * size, rounded_to=low.rounded_to * size, things=high.things if not low.noun else low.things)


_STEPS = 20  # times as much or as little, which a step from one figure to the other may be


def _is_side(passage: Passage, figure: Figure, other: Figure) -> bool:
    """Whether a figure is measured as the next one, by which it is told: six by 3.5 metres, 6 x 3,5 m."""
    if figure.unit or figure.currency or not figure.digits or other.dimension != "length" or not other.value:
        return False
    by = passage.text[passage.tokens[figure.first].end:other.start].strip()
    return by in _SIGNS_FOR_SIDES or fold(by) in folded(passage.reading.words.get("numbers") if passage.reading.words else None, "sides")


_SIGNS_FOR_SIDES = frozenset(("x", "X", "\u00d7", "*"))


def _of_wholes(passage: Passage, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, with what a whole counts given to the bare figure that is a part of it, and the measure of its end to that of its beginning."""
    patterns = phrases_of(tuple((passage.reading.words or {}).get("numbers", {}).get("parts-of", ())))
    acts = passage.reading.of("act")
    people = -1  # the sentence in which the last figure counted people
    whole: Figure | None = None  # the figure before
    for read, following in itertools.zip_longest(figures, figures[1:]):
        behind = whole is not None and _is_part_behind(passage, whole, read, patterns, acts)
        figure = dataclasses.replace(read, things=whole.things, noun=whole.noun) if whole is not None and behind else read
        whole = figure
        if figure.things and figure.things <= _PEOPLE:
            people = figure.sentence
        elif figure.sentence == people and _is_of_others(passage, figure, acts):
            yield dataclasses.replace(figure, things=frozenset(("person",)))
            continue
        if following is not None:
            figure = _with_scale_of_its_end(passage, figure, following)
        if following is None:
            yield figure
        elif _is_side(passage, figure, following):
            size = following.base / following.value
            yield dataclasses.replace(
                figure, base=figure.value * size, dimension=following.dimension, unit=following.unit, things=frozenset(), rounded_to=figure.rounded_to * size)
        elif _opens_span(passage, figure, following):
            size = following.base / following.value
            yield dataclasses.replace(
                figure, base=figure.value * size, dimension=following.dimension, unit=following.unit, currency=following.currency,
                rounded_to=figure.rounded_to * size)
        elif _is_part(passage, figure, following, patterns):
            yield dataclasses.replace(figure, things=following.things, noun=following.noun)
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
    if not _is_of_things(whole) or not 0 < whole.first - part.last <= _TO_THE_WHOLE:
        return False
    return tuple(t.folded for t in passage.tokens[part.last:whole.first]) in patterns


def _is_of_things(whole: Figure) -> bool:
    """Whether a figure counts what others may be a part of."""
    return not whole.things <= (TIMES | _AGE) if whole.things else bool(whole.noun) and not (whole.unit or whole.currency)


def _is_part_behind(passage: Passage, whole: Figure, part: Figure, patterns: Sequence[tuple[str, ...]], acts: Sequence[Mention]) -> bool:
    """Whether a bare figure is so many of what the one before it counts, with which the clause begins: von den 212 Wahllokalen öffneten vierzig zu spät."""
    if part.things or part.unit or part.rate or part.proportion or not part.dimension == whole.dimension == "count" or not 1 < part.base < whole.base:
        return False
    if part.sentence != whole.sentence or not _is_of_things(whole) or not 0 < part.first - whole.last <= _TO_THE_PART:
        return False
    if part.noun and not any(m.first == part.last for m in acts):
        return False
    opening = opening_tokens(passage)
    return any(whole.first - len(words) in opening and stand(passage.tokens, whole.first - len(words), words) for words in patterns)


def _is_rest_of_a_time(passage: Passage, before: Figure, figure: Figure) -> bool:
    """Whether a figure is the last part of a time taken: two minutes, eight seconds and 41 hundredths."""
    return not figure.things and figure.dimension == "count" and before.things <= _TAKEN and bool(before.things) and 0 <= figure.first - before.last <= 1


_TAKEN = frozenset(("minute", "second"))


def _is_of_a_firm(passage: Passage, number: Number) -> bool:
    """Whether a number that counts nothing stands right behind a firm's name, which calls what it makes by it: a Boeing 737."""
    tokens, first = passage.tokens, number.first
    firms = between(passage.reading.of("organisation"), first - _LONGEST_FIRM, first)
    return number.digits and number.value < _LARGEST_NAME and any(m.last == first for m in firms) and passage.text[tokens[first - 1].end: number.start] in (" ", "-")


_LONGEST_FIRM, _LARGEST_NAME = 4, 1000  # words; what is called by its number has one of three digits


def _goes_on_as_ordinal(passage: Passage, number: Number) -> bool:
    """Whether a number of tens is the first half of an ordinal: on birinci, the eleventh; twenty-first."""
    if number.digits or number.value < 10 or number.value % 10 or number.proportion:
        return False
    tied = passage.text[number.end:number.end + 1] == "-" or bool((passage.reading.words or {}).get("head-final"))
    return tied and any(m.first == number.last and 0 < m.key < 10 for m in passage.reading.of("ordinal"))


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
    if figure.rate or not 1 <= figure.value < _OLDEST or figure.value != int(figure.value):
        return figure
    if figure.things != _YEARS:
        return _bare_age(passage, figure, by_first, by_last) or figure
    begin, end = passage.clause(figure.first, figure.last)
    behind = any(m.kind == "thing" and m.key in _PEOPLE for place in range(figure.last, min(figure.last + 3, end)) for m in by_first.get(place, ()))
    before = any(
        m.kind == "thing" and m.key in _PEOPLE for place in (figure.first, figure.first - 1) if place >= begin for m in by_last.get(place, ())
    ) and (figure.first - 1 < begin or passage.tokens[figure.first - 1].kind != BREAK)
    said = any(m.kind == "thing" and m.key == "age" for m in (*by_last.get(figure.first, ()), *by_first.get(figure.last, ())))  # berusia 14 tahun
    return dataclasses.replace(figure, things=_AGE) if said or behind or before or _set_apart(passage.text, figure) or _is_of_a_name(passage, figure) else figure


def _bare_age(passage: Passage, figure: Figure, by_first: Mapping[int, list[Mention]], by_last: Mapping[int, list[Mention]]) -> Figure | None:
    """An age for a number right behind a word for "so old" and before a sign or what befalls: ילדה בת שבע נפצעה, a girl of seven was hurt; a man aged 34 died."""
    if figure.unit or figure.currency or figure.dimension != "count" or not any(
            m.kind == "thing" and m.key == "age" and m.last - m.first == 1 for m in by_last.get(figure.first, ())):
        return None
    number = next((n for n in passage.reading.numbers if n.first == figure.first), None)
    if number is None or (figure.things and number.last == figure.last):
        return None
    acted = any(m.kind == "act" for m in by_first.get(number.last, ()))
    closed = number.last >= len(passage.tokens) or passage.tokens[number.last].kind in (BREAK, STOP)
    if not acted and (figure.things or not closed):
        return None
    return dataclasses.replace(figure, things=_AGE, noun="", end=number.end, last=number.last)


def _is_of_a_name(passage: Passage, figure: Figure) -> bool:
    """Whether a number and its years in one word describe a name, or are one who is so old: 30-летний Иванов, der 30-Jährige."""
    tokens, years = passage.tokens, passage.tokens[figure.last - 1]
    if figure.last - figure.first < _TWO or passage.text[tokens[figure.last - 2].end:years.start].strip("-\u2010\u2011"):
        return False
    nouns = bool((passage.reading.words or {}).get("nouns-capitalised"))
    return not nouns and figure.last < len(tokens) and tokens[figure.last].kind == WORD and tokens[figure.last].text[:1].isupper()


_TWO = 2  # tokens


_OPENING, _CLOSING = ",(\uff08\u060c\u3001", ",.;)\uff09\u060c\u3001\u3002\uff0c"


def _set_apart(text: str, figure: Figure) -> bool:
    """Whether a number of years stands alone between commas or in brackets, as ages do behind a name: Jair Bolsonaro, 70 anni, resta."""
    before, behind = text[max(0, figure.start - 4): figure.start].rstrip()[-1:], text[figure.end: figure.end + 2].lstrip()[:1]
    return bool(before and behind) and before in _OPENING and behind in _CLOSING


_YEARS = frozenset(("year",))


def _has_the_point_of_an_ordinal(passage: Passage, number: Number) -> bool:
    """Whether a point makes a number one in a row, where a language writes it so: das 20. Sanktionspaket, 18. dywizja, il 18° reggimento, la 18ª división.

    A word without a capital goes on with the sentence; before another one a word has to tell it that goes on with a noun, or what has numbers of its own stands behind.
    """
    numbers = (passage.reading.words or {}).get("numbers", {})
    tokens, last = passage.tokens, number.last
    if not number.digits or number.decimals or last - number.first != 1 or last + 1 >= len(tokens) or tokens[last].start != number.end:
        return False
    mark, behind = tokens[last].text, tokens[last + 1]
    if mark == _FEMININE or (mark == "." and behind.text in _ORDINAL_SIGNS and behind.start == tokens[last].end):
        return True
    if behind.kind != WORD or behind.start != number.end + 2:
        return False
    before = tokens[number.first - 1].folded if number.first else ""
    if mark in _LIKE_DEGREES:
        return before in folded(numbers, "before-ordinal-marks") and len(behind.text) > 1
    return mark == "." and (before in folded(numbers, "before-ordinal-points") or (bool(numbers.get("ordinal-points")) and (
        behind.text[:1].islower() or behind.folded in folded(numbers, "numbered-with-points"))))


_FEMININE = "\u00aa"
_ORDINAL_SIGNS = ("\u00aa", "\u00ba")
_LIKE_DEGREES = ("\u00b0", "\u00ba")


def _ordinal_words(passage: Passage) -> Mapping[str, int]:
    ordinals = (passage.reading.words or {}).get("numbers", {}).get("ordinals", {})
    return {fold(word): value for pattern, value in ordinals.items() for word in pattern.split("|") if " " not in word}


@kept
def _before_ordinals(passage: Passage) -> Mapping[int, Number]:
    """By where an ordinal begins, the tens or hundreds before it that are of it: twenty-first, девяносто третий.

    A space may part the two in a language that says which ordinals are of many things: двадцать первых дней are twenty days, as les vingt premiers jours.
    """
    numbers = (passage.reading.words or {}).get("numbers", {})
    of_many, gaps = folded(numbers, "plural-ordinals"), (" ", *HYPHENS) if "plural-ordinals" in numbers else HYPHENS
    measured = {m.first for m in passage.reading.of("unit")}  # thirty second is half a minute
    ordinals = {m.first: m.key for m in passage.reading.of("ordinal") if m.key and m.first not in measured and passage.tokens[m.first].folded not in of_many}
    found = {}
    for number in passage.reading.numbers:
        key = ordinals.get(number.last, 0)
        joined = key and passage.text[number.end: passage.tokens[number.last].start] in gaps
        if joined and not number.proportion and passage.tokens[number.last - 1].kind == WORD and number.value >= 20 and number.value % 10 ** len(str(key)) == 0:
            found[number.last] = number
    return found


def find_ordinals(passage: Passage, by_first: Mapping[int, list[Mention]]) -> list[Figure]:
    """Which of several: the third time, 3rd round, 第三次."""
    found = []
    tokens = passage.tokens
    places: list[tuple[int, int, float]] = []
    suffixes = {m.first: m.last for m in passage.reading.of("ordinal") if m.key == 0}
    tens = _before_ordinals(passage)
    for mention in passage.reading.of("ordinal"):
        if mention.key:
            number = tens.get(mention.first)
            places.append((mention.first, mention.last, float(mention.key)) if number is None else (number.first, mention.last, number.value + float(mention.key)))
    words = _ordinal_words(passage)
    for number in passage.reading.numbers:
        last = suffixes.get(number.last)
        if last is not None and tokens[number.last].start == number.end and not number.decimals:
            places.append((number.first, last, number.value))
        elif _has_the_point_of_an_ordinal(passage, number):
            places.append((number.first, number.last + 1, number.value))
        elif number.proportion and number.last - number.first == 1 and tokens[number.first].folded in words:
            places.append((number.first, number.last, float(words[tokens[number.first].folded])))
        elif number.proportion and tokens[number.last - 1].folded in words and _is_ordinal(passage, number, by_first):
            places.append((number.first, number.last, float(words[tokens[number.last - 1].folded])))
    for mention in passage.reading.of("occasion"):
        found.append(Figure(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start),
            value=float(mention.key), base=float(mention.key), dimension="ordinal", things=frozenset(("time",))))
    held = {token for figure in found for token in range(figure.first, figure.last)}
    behind = folded((passage.reading.words or {}).get("numbers", {}), "ordinals-behind")  # شش ماه نخست سال: the first months, and not the first year
    for first, last, value in places:
        if first in held or tokens[last - 1].folded in behind:
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
    patterns = around_figures(tuple((passage.reading.words or {}).get("numbers", {}).get("times", ())))
    tokens = passage.tokens
    for number in passage.reading.numbers if patterns else ():
        if number.proportion:
            continue
        for before, after in patterns:
            first, last = number.first - len(before), number.last + len(after)
            if last <= len(tokens) and stand(tokens, first, before) and stand(tokens, number.last, after) and not is_counted_over(passage, last):
                found.append(_factor(passage, first, last, number.value))
                break
    taken = {token for figure in found for token in range(figure.first, figure.last)}
    starts = {number.first for number in passage.reading.numbers}
    for mention in passage.reading.of("multiple"):
        if mention.first not in taken and mention.last not in starts and not is_counted_over(passage, mention.last):  # "twice 300" says how many
            found.append(_factor(passage, mention.first, mention.last, float(mention.key)))
    return found


_HALF = 0.5


def find_halves(passage: Passage) -> list[Figure]:
    """So many and a half, the half behind what is counted: deux ans et demi, tres dólares y medio, 2年半, ساعة ونصف, 一个半小时."""
    reading, tokens = passage.reading, passage.tokens
    patterns = phrases_of(tuple((reading.words or {}).get("numbers", {}).get("halves", ())))
    if not patterns:
        return []
    numbers = {n.last: n for n in (*reading.ones, *reading.numbers)}
    counted = {m.last: m for kind in ("currency", "unit", "thing", "dual") for m in reading.of(kind) if kind in ("unit", "currency") or m.key in TIMES}
    opening = {m.first: m for kind in ("thing", "unit") for m in reading.of(kind) if kind == "unit" or m.key in TIMES}
    twice = {m.last for m in reading.of("dual")}
    unsaid = bool((reading.words or {}).get("numbers", {}).get("ones-unsaid"))
    found = []
    heads = {pattern[0] for pattern in patterns}
    for place in sorted([place for head in heads for place in reading.places.get(head, ()) if place]):
        last = next((place + len(p) for p in patterns if tuple(t.folded for t in tokens[place:place + len(p)]) == p), 0)
        if not last:
            continue
        measure, number = counted.get(place), numbers.get(place)
        if measure is not None:
            number = numbers.get(measure.first)
            if number is None and (measure.kind == "currency" or (measure.kind == "unit" and not unsaid)):
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
        money = str(measure.key) if measure.kind == "currency" else None
        dimension, factor = _concepts.UNITS.get(str(measure.key), ("count", 1.0)) if measure.kind == "unit" else ("currency" if money else "count", 1.0)
        found.append(Figure(
            start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), value=value, base=value * factor, dimension=dimension,
            unit=str(measure.key) if measure.kind == "unit" else None, things=frozenset() if money or measure.kind == "unit" else frozenset((str(measure.key),)),
            currency=money, rounded_to=_HALF * factor))
    return found


def _factor(passage: Passage, first: int, last: int, value: float) -> Figure:
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return Figure(start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), value=value, base=value, dimension="multiple")


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
