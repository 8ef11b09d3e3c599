"""How long something lasts, in a word that holds the number (полгода, 半年, a year and a half) or in two measures of time (two years and six months)."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify.claims._bounds import bound_behind, is_of_what_is_before, is_where_it_went, turned
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.claims._word_shapes import COMMAS
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK

_OF = {"year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}  # what a span is measured in that is not a whole one

_SIDE_BY_SIDE = frozenset(("year", "hour", "minute"))  # 1年6カ月, 1 hour 30 minutes; but 1日8時間 are eight hours a day


def find_spans(passage: Passage, held: frozenset[int]) -> list[Figure]:
    """Spans of time of which one word or phrase says how long they are; not the *first* half-year, nor one of a date. `held` are tokens of figures."""
    found = []
    ordinals = {m.last for m in passage.reading.of("ordinal")} | {n.last for n in passage.reading.numbers if n.value != 1}
    for mention in passage.reading.of("span"):
        if mention.first in ordinals or mention.first in held or passage.is_dated(mention.start, passage.tokens[min(mention.last, len(passage.tokens) - 1)].end):
            continue
        word = passage.tokens[mention.first]
        if mention.last == mention.first + 1 and word.kind != CJK and word.text[:1].isupper():
            continue  # the Triennale is an exhibition
        number, thing = mention.key.split()
        value = float(number)
        found.append(Figure(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start), value=value, base=value,
            dimension="count", things=frozenset((thing,)), rounded_to=min(value, 1.0), bound=_bound_of(passage, mention)))
    return found


def _bound_of(passage: Passage, span: Mention) -> str | None:
    """More than, at least, about: the bound right behind a span or right before it: 열흘 넘게, rund anderthalb Jahre."""
    bounds = between(passage.reading.of("bound"), span.first - _LONGEST_BOUND, span.last + _LONGEST_BOUND)
    before = (turned(passage, m) for m in bounds if m.last == span.first and not is_where_it_went(passage, m) and not is_of_what_is_before(passage, m))
    return bound_behind(passage, [m for m in bounds if m.first == span.last], {n.first for n in passage.reading.numbers}) or next(before, None)


_LONGEST_BOUND = 4  # tokens


def with_rests(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """The figures in order, those that are the rest of a time made one with what is whole of it: a year and six months are eighteen months."""
    joining = {m.first for m in passage.reading.of("joiner")} | {m.first for m in passage.reading.of("of") if m.last == m.first + 1}
    found: list[Figure] = []
    for place, rest in enumerate(figures):
        figure = rest
        listed = joining | _commas_within(passage, figures, place, joining)
        whole = found[-1] if found and _goes_on(found[-1], figure, listed) else None
        if whole is not None:
            found.pop()
            value = whole.value * _OF[next(iter(whole.things))][1] + figure.value
            figure = dataclasses.replace(
                figure, start=whole.start, first=whole.first, value=value, base=value, bound=whole.bound or figure.bound,
                approximate=whole.approximate or figure.approximate)
        elif (one := _one_before(passage, figure, joining)) is not None:
            value = _OF[str(one.key)][1] * (2 if one.kind == "dual" else 1) + figure.value
            figure = dataclasses.replace(figure, start=one.start, first=one.first, value=value, base=value)
        found.append(figure)
    return found


def _commas_within(passage: Passage, figures: Sequence[Figure], place: int, joining: set[int]) -> set[int]:
    """The comma before a figure that a third one goes on: 2 hours, 4 minutes and 12 seconds."""
    comma = figures[place].first - 1
    goes_on = place + 1 < len(figures) and comma >= 0 and passage.tokens[comma].text in COMMAS and _goes_on(figures[place], figures[place + 1], joining)
    return {comma} if goes_on else set()


def _goes_on(whole: Figure, figure: Figure, joining: set[int]) -> bool:
    if len(whole.things) != 1 or whole.dimension != "count" or whole.value != int(whole.value) or whole.proportion or figure.bound or whole.last > figure.first:
        return False
    thing = next(iter(whole.things))
    beside = whole.last == figure.first and thing in _SIDE_BY_SIDE
    return _is_rest(thing, figure) and (beside or (whole.last + 1 == figure.first and whole.last in joining))


def _is_rest(whole: str, figure: Figure) -> bool:
    part, size = _OF.get(whole, ("", 0))
    return figure.things == {part} and figure.dimension == "count" and 0 < figure.value < size and not figure.rate and not figure.proportion


def _one_before(passage: Passage, figure: Figure, joining: set[int]) -> Mention | None:
    """What a figure is the rest over: one, said with a word that is as likely an article (un an et six mois) or with none, or two, said by an ending."""
    if not figure.things or figure.bound:
        return None
    ones, counted = {n.last for n in passage.reading.ones}, {n.last for n in passage.reading.numbers}
    words = passage.reading.words
    clitics = folded(words, "prefixes") & folded(words.get("numbers") if words else None, "joiners")
    is_joined = any(passage.tokens[figure.first].folded.startswith(one) for one in clitics)  # سنتان وستة أشهر
    bare = bool((passage.reading.words or {}).get("numbers", {}).get("bare-ones"))
    behind = figure.first - 1 if figure.first - 1 in joining else figure.first
    return next((
        m for kind in ("dual", "thing") for m in passage.reading.of(kind)
        if m.last == behind and m.first not in counted and _is_rest(str(m.key), figure) and (is_joined or behind < figure.first or m.key == "hour") and (
            kind == "dual" or (behind < figure.first and m.first in ones) or (bare and not passage.is_dated(m.start, m.end)))), None)
