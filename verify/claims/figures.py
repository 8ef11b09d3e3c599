"""How many and how much: numbers with what they count or measure, their bounds and how roughly they are meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._numbers import Number
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.claims.people import _connecting, _function_words
from verify.languages import _concepts
from verify.languages._dictionary import Mention
from verify.languages._tokens import BREAK, CJK, STOP, WORD, Token

_REACH = 5  # tokens after a number in which what it counts may follow
_MEASURES = ("unit", "currency")


def find_figures(passage: Passage) -> tuple[Figure, ...]:
    """Every figure of a passage that is no date, time or part of a name, in order."""
    mentions = [m for m in passage.mentions if m.kind in ("thing", "unit", "currency", "bound", "ordinal", "cue", "act")]
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_first.setdefault(mention.first, []).append(mention)
        by_last.setdefault(mention.last, []).append(mention)
    connecting = _connecting(passage)
    numbers = passage.reading.numbers
    starts, ends = {n.first for n in numbers}, {n.last for n in numbers}
    idioms = {token for m in passage.mentions if m.kind == "other" for token in range(m.first, m.last)}  # at 20 hours, one of the
    found = []
    for number in numbers:
        if passage.is_dated(number.start, number.end) or _is_label(passage, number) or idioms.issuperset(range(number.first, number.last)):
            continue
        figure = _figure(passage, number, by_first, by_last, connecting, starts, ends)
        if figure is not None:
            found.append(figure)
    return tuple(found)


def _is_label(passage: Passage, number: Number) -> bool:
    """A number that names rather than counts: after "No.", glued to letters (F-16, G20, MiG-21), in an address or a score."""
    tokens, text = passage.tokens, passage.text
    before = text[max(0, number.start - 1): number.start]
    after = text[number.end: number.end + 1]
    if before and ((before.isalpha() and before.isascii()) or before in "@#_/:"):
        return True
    if before in "-–" and number.start >= 2 and text[number.start - 2: number.start - 1].isalnum() and not _after_clitic(passage, number.start - 1):
        return True
    if after in "/:_" and number.end + 1 < len(text) and text[number.end + 1: number.end + 2].isalnum():
        return True
    if after in "-–" and text[number.end + 1: number.end + 2].isdigit():
        return True
    return any(m.last == number.first for m in passage.reading.cued_between(number.first - 3, number.first, "ordinal-marker")) if (
        number.first and tokens[number.first - 1].kind in ("word", "symbol", STOP)) else False


def _behind_abbreviation(tokens: Sequence[Token], last: int, by_first: Mapping[int, list[Mention]]) -> int:
    """Where what a number counts begins, behind the point of a shortened scale: 2,5 δισ. ευρώ, 30 Mio. Euro."""
    if last + 1 < len(tokens) and tokens[last - 1].kind == WORD and tokens[last].text == "." and tokens[last].start == tokens[last - 1].end and any(
        m.kind in _MEASURES or (m.kind == "thing" and not tokens[last + 1].text[:1].isupper()) for m in by_first.get(last + 1, ())
    ):
        return last + 1
    return last


def _bound_behind(steps: Sequence[Mention], starts: set[int]) -> str | None:
    """A bound that follows a figure; one with a number behind it is that one's ("2.5 billion up to 2030", 2,5 δισ. έως το 2030)."""
    return next((m.key for m in steps if m.kind == "bound" and m.last not in starts and m.last + 1 not in starts), None)


def _after_clitic(passage: Passage, hyphen: int) -> bool:
    """Whether a small word of the language is tied to a figure by the hyphen at an offset: Hebrew כ-300 (about 300), ב-5 (by 5)."""
    prefixes = (passage.reading.words or {}).get("prefixes", ())
    if not prefixes or passage.text[hyphen - 1].isascii():
        return False
    start = hyphen
    while start and passage.text[start - 1].isalpha():
        start -= 1
    return hyphen - start == 1 or passage.text[start:hyphen] in prefixes


def _figure(
    passage: Passage, number: Number, by_first: dict[int, list[Mention]], by_last: dict[int, list[Mention]], connecting: frozenset[int],
    starts: set[int], ends: set[int],
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
                bound = bound or step.key
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
    # After it: unit or currency, then what is counted.
    position, gaps, bracketed = _behind_abbreviation(tokens, last, by_first), 0, False
    while position < len(tokens) and gaps <= _REACH:
        token = tokens[position]
        if token.kind in (STOP,) or (token.kind == BREAK and token.text not in ("(", "（")) or position in starts:
            break
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
            last = position = measure.last
            continue
        if measure is not None and currency is not None and measure.kind == "currency":
            if measure.key in _concepts.CURRENCY_FAMILIES.get(currency, ()):
                currency = measure.key
            last = position = measure.last
            continue
        counted = [m for m in steps if m.kind == "thing" and not (unit and m.key in _TIMES)]
        if counted:
            step = max(counted, key=lambda m: m.last)
            things.update(m.key for m in counted if m.last == step.last)
            last = position = step.last
            break
        if token.kind == CJK and gaps > 3:
            break
        if position not in connecting and token.kind in ("word",) and not noun:
            noun = token.folded
        if bound is None and position == number.last:
            bound = _bound_behind(steps, starts)
        position += 1
        gaps += 1
    if bound is None and last > number.last:  # behind the counter: 100人以上, 100명 이상
        bound = _bound_behind(by_first.get(last, ()), starts)
    if unit in ("degree",) and not things:
        return None
    if number.proportion and unit is None and currency is None:
        unit = "percent"
        value = number.value * 100
        dimension, factor = "percent", 1.0
        rounded = 5.0
        approximate = True
    else:
        value = number.value
        dimension, factor = _concepts.UNITS.get(unit or "", ("currency" if currency else "count", 1.0))
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
    return next((m.key for m in between(passage.reading.of("thing"), cue.first - 2, cue.last + 2) if m.key in _TIMES), "")


def _rate(passage: Passage, first: int, last: int, measured: bool, ends: set[int]) -> str:
    """What a figure is measured over: 300 litres per day, 시간당 300, την ώρα; "" for nothing."""
    begin, end = passage.clause(first, last)
    reading = passage.reading
    for cue in reading.cued_between(max(begin, first - 4), min(end, last + 4), *_OVER):
        near = 2 if passage.tokens[first].kind == CJK or passage.tokens[cue.first].kind == CJK else 1  # 每天生产300吨
        if (cue.last >= first - near if cue.first < first else cue.first >= last - 1) and _is_rate(passage, cue):
            return _time_of(passage, cue) or "each"
    if measured:  # χίλια κυβικά την ώρα, dakikada 300 litre: a time beside it that no figure counts
        for time in between(reading.of("thing"), max(begin, first - 1), min(end, last + 4)):
            if time.key in _TIMES and time.first not in ends and not first <= time.first < last:
                return str(time.key)
    return ""


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
