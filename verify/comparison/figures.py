"""Figures that count or measure the same thing: the same, rounder, summed, or another."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Sequence

from verify._patterns import regex
from verify.claims import Read
from verify.claims._numbers import in_ascii_digits
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.claims.figures import sums
from verify.claims.ideas import TURNING
from verify.claims.plain_words import plain_words_between
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting, compatible, weigh
from verify.comparison._result import STRONG, Agreed, Differs
from verify.languages import _concepts
from verify.languages._tokens import WORD
from verify.model import Message


def fits(prose: Figure, post: Figure) -> bool:
    """Whether a figure of the prose says the same as one of the post, exactly, rounded or within its bound."""
    a, b = prose.base, post.base
    if {prose.dimension, post.dimension} == {"temperature", "temperature-f"}:
        a = a if prose.dimension == "temperature" else (a - 32) / 1.8
        b = b if post.dimension == "temperature" else (b - 32) / 1.8
        return abs(a - b) <= 0.6
    if is_duration(prose) and is_duration(post) and prose.things != post.things:
        a, b = a * _seconds(prose), b * _seconds(post)
        return abs(a - b) <= (0.13 if prose.approximate or post.approximate else 0.06) * max(a, b)
    if math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9):
        return True
    if prose.rate != post.rate and prose.rate in _SECONDS and post.rate in _SECONDS:
        a, b = a / _SECONDS[prose.rate], b / _SECONDS[post.rate]
        return abs(a - b) <= 0.035 * max(abs(a), abs(b)) + max(prose.rounded_to / _SECONDS[prose.rate], post.rounded_to / _SECONDS[post.rate]) * (
            0.5 if prose.digits and post.digits else 0.0)
    scale = max(abs(a), abs(b), 1e-9)
    for one, other in ((prose, post), (post, prose)):
        x, y = one.base, other.base
        match one.bound if not _is_too_fine_a_bound(one, other) else None:
            case "more-than" | "at-least":
                if x <= y <= max(x * 1.35 + (1 if x < 4 else 0), _next_round(one)):
                    return True
            case "less-than" | "at-most":
                if x * 0.7 <= y <= x:
                    return True
            case "nearly":
                if x * 0.85 <= y <= x:
                    return True
    tolerance = 0.012
    if prose.approximate or post.approximate:
        tolerance = 0.13 if prose.dimension != "percent" else 0.12
    if prose.unit != post.unit and prose.unit and post.unit:
        tolerance = max(tolerance, 0.03)
    if abs(a - b) <= tolerance * scale and (prose.approximate or post.approximate or scale > 1000 or prose.unit != post.unit):
        return True
    if any(not one.digits and one.value >= 100 and one.value % 100 == 0 and abs(a - b) <= _IN_WORDS * scale for one in (prose, post)):
        return True  # three hundred metres, of which there are 310
    # A figure written with fewer digits is the other rounded: 2.3 million for 2,312,456.
    coarse = max(prose.rounded_to, post.rounded_to)
    if prose.bound in _STRICT or post.bound in _STRICT:
        coarse *= 0.5
    return coarse > min(prose.rounded_to, post.rounded_to) and coarse >= 1e-6 and abs(a - b) < coarse * 1.001 and coarse / scale <= 0.12


def _is_too_fine_a_bound(figure: Figure, other: Figure) -> bool:
    """Whether a figure with a bound is written as finely as the one that it would bound, and is no round one: nobody calls 10.75 % "up to 11.75 %"."""
    if not is_as_fine_a_bound(figure, other):
        return False
    digits = _digits(figure.value)
    if len(digits) < _FINE:
        return False
    return digits[-1] != "5" or abs(figure.base - other.base) > _IN_WORDS * max(figure.base, other.base)  # more than 125, of which there are 127


def is_as_fine_a_bound(figure: Figure, other: Figure) -> bool:
    """Whether a figure with a bound is written in digits, and as finely as the one that it would bound."""
    return bool(figure.bound) and not other.bound and figure.digits and other.digits and figure.rounded_to <= other.rounded_to


_FINE = 3  # digits before the noughts of a figure that rounds none
_IN_WORDS = 0.04
_STRICT = frozenset(("more-than", "less-than", "at-least", "at-most"))


def is_duration(figure: Figure) -> bool:
    return figure.dimension == "count" and len(figure.things) == 1 and figure.things <= _SECONDS.keys()


def _seconds(figure: Figure) -> float:
    return _SECONDS[next(iter(figure.things))]


def _next_round(figure: Figure) -> float:
    """Up to where "more than a million" or "over 40" is said: short of the next figure that is as round."""
    if figure.base <= 0:
        return figure.base
    place = 10.0 ** math.floor(math.log10(figure.base) + 1e-9)
    digits = figure.base / place
    return (digits + 0.99) * place if math.isclose(digits, round(digits)) and figure.base >= 10 else figure.base


_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_629_800, "year": 31_557_600}


_UNSAID = frozenset(("", "each"))  # rates that do not say over what


def _comparable(left: Figure, right: Figure, placed: float = 0.0) -> bool:
    """Whether two figures are measured over the same time, or over times that convert."""
    return left.rate == right.rate or left.dimension == "percent" or (left.rate in _SECONDS and right.rate in _SECONDS) or (
        placed >= _NEIGHBOUR and {left.rate, right.rate} <= _UNSAID)


def same_slot(left: Figure, right: Figure) -> bool:
    """Whether two figures count or measure the same kind of thing."""
    if left.dimension in _ALONE or right.dimension in _ALONE:
        return left.dimension == right.dimension and (left.dimension != "ordinal" or bool(left.things & right.things))
    if left.unit or right.unit:
        if left.dimension != right.dimension:
            return {left.dimension, right.dimension} in ({"percent", "percentage-point"}, {"temperature", "temperature-f"})
        return not (left.things and right.things) or things_meet(left.things, right.things) or True
    if _are_frequencies(left, right):
        return True
    if left.things and right.things:
        return things_meet(left.things, right.things) or (is_duration(left) and is_duration(right))
    if left.noun and right.noun and not left.things and not right.things:
        size = min(len(left.noun), len(right.noun), 6)
        return size >= 4 and left.noun[:size] == right.noun[:size]
    return False


def _are_frequencies(left: Figure, right: Figure) -> bool:
    """Whether both say how often something runs in one span of time: five flights a week and three times a week."""
    if left.rate != right.rate or left.rate not in _SECONDS:
        return False
    return any("time" in one.things or not (one.things or one.noun) for one in (left, right)) and any(one.things & _RUNNING for one in (left, right))


_RUNNING = frozenset("flight trip train ferry bus tram".split())
_ALONE = ("currency", "multiple", "ordinal")  # dimensions whose figures meet none but their like
_MISWRITTEN = 2.6  # how strongly prose and post have to meet for one figure to be the other miswritten
_COMPETES = 0.4  # of what the other's sentence shares with the post: a sentence of background shares less
_TIMES = frozenset("second minute hour day week month year decade century time".split())


def contradictable(meeting: Meeting, left: Figure, right: Figure) -> bool:
    """Whether two figures of one slot can gainsay one another: a level ("up to 10.75%") and a change ("by 0.25 points") are said side by side,
    though a change loosely written in per cent agrees with the same one in points."""
    if is_duration(left) and is_duration(right) and left.things != right.things and left.base != right.base:
        return False  # eleven hours and three days: of two happenings, unless the number is the same
    if left.dimension == right.dimension == "percent" and abs(left.base + right.base - _WHOLE) < 1.0 and _calls_off(meeting.prose, left) != _calls_off(meeting.post, right):
        return False  # three trains in four are cancelled, one in four runs
    if _fared_otherwise(meeting, left, right) or _goes_on(meeting.prose, left) or _goes_on(meeting.post, right):
        return False
    return {left.dimension, right.dimension} != {"percent", "percentage-point"}


_WHOLE = 100.0  # per cent
_CLOSE_BY = 4  # tokens


def _calls_off(read: Read, figure: Figure) -> bool:
    """Whether the clause of a figure calls off what it counts, or denies something close to it."""
    begin, end = read.passage.clause(figure.first, figure.last)
    beside = max(begin, figure.first - _CLOSE_BY), min(end, figure.last + _CLOSE_BY)
    return bool(read.passage.reading.cued_between(*beside, "negator", "denial")) or any(a.key in TURNING for a in between(read.claims.acts, begin, end))


def _goes_on(read: Read, figure: Figure) -> bool:
    """Whether a time is only what is over of a longer one: a year *and two months*."""
    if not is_duration(figure):
        return False
    own = _seconds(figure)
    return any(
        figure.first - _BETWEEN <= m.last <= figure.first and m.key in _SECONDS and _SECONDS[m.key] > own
        and read.passage.sentence_at(m.start) == figure.sentence and all(t.kind == WORD for t in read.passage.tokens[m.last:figure.first])
        for m in between(read.passage.reading.of("thing"), figure.first - 3, figure.first))


def _fared_otherwise(meeting: Meeting, left: Figure, right: Figure) -> bool:
    """Whether two numbers of people are of those to whom different things happened: 162 people were killed, 326 people injured."""
    ours, theirs = _fates(meeting.prose, left), _fates(meeting.post, right)
    return bool(ours and theirs) and not any(a == b or compatible(a, b) or {a, b} == _ONE_FATE for a in ours for b in theirs)


# What happens to people, and the words for those to whom it happened.
_FATES = frozenset("die kill injure go-missing arrest detain rescue evacuate infect".split())
_FATED = {"dead": "die", "injured": "injure", "missing": "go-missing"}
_ONE_FATE = frozenset(("rescue", "evacuate"))  # those who are brought to safety


def _fates(read: Read, figure: Figure) -> frozenset[str]:
    """What its clause says that happened to the people whom a figure counts; nothing where they are no mere people."""
    told = frozenset(_FATED[thing] for thing in figure.things if thing in _FATED)
    if told or "person" not in figure.things:
        return told
    begin, end = read.passage.clause(figure.first, figure.last)
    acts = [act for act in between(read.claims.acts, begin, end) if act.key in _FATES]
    return frozenset(act.key for act in acts)


def look_alike(left: Figure, right: Figure) -> bool:
    """Whether two figures are one figure miswritten: the same digits with another scale, or two digits swapped."""
    if left.dimension != right.dimension or left.proportion or right.proportion:
        return False
    if left.things and right.things and not things_meet(left.things, right.things):
        return False
    a, b = _digits(left.base), _digits(right.base)
    if len(a) < 2 or len(b) < 2 or left.base == right.base:
        return False
    if a == b:  # a dozen girls are no 1,200 of anything, miswritten
        return (bool(left.things & right.things) or all(one.digits or one.base > _DOZEN for one in (left, right))) and max(left.base, right.base) / min(left.base, right.base) >= 9.9
    a, b = _written(left.base), _written(right.base)
    return len(a) == len(b) >= _TWO and min(len(_digits(left.base)), len(_digits(right.base))) >= _TWO and sorted(a) == sorted(b) and max(left.base, right.base) / min(left.base, right.base) < 10


_DOZEN = 12
_TWO = 2  # digits that may be swapped


def _digits(value: float) -> str:
    """The significant digits of a value."""
    return f"{value:.10g}".split("e")[0].replace(".", "").strip("0") if value > 0 else ""


def _written(value: float) -> str:
    """The digits of a value with the noughts it ends in as far as hundreds have them: 204 and 240 are of the same digits."""
    return f"{value:.0f}" if value == int(value) and value < 1000 else _digits(value)


def things_meet(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether one side's things are the other's, or a more general word for them."""
    return any(a == b or b in _concepts.THING_CONTAINS.get(a, ()) or a in _concepts.THING_CONTAINS.get(b, ()) for a in left for b in right)


def same_currency(left: str | None, right: str | None) -> bool:
    if left == right or left is None or right is None:
        return True
    for family, members in _concepts.CURRENCY_FAMILIES.items():
        if {left, right} <= {family, *members} and family in (left, right):
            return True
    return False


def compare_figures(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the figures of the prose and of the post.

    What both sides write alike is one figure, whether or not its comma was read as that of thousands, and whichever coin of one family its money is of.
    """
    ours, theirs = ({f.start: f for f in read.claims.figures} for read in (meeting.prose, meeting.post))
    for result in _compared(meeting):
        if isinstance(result, Differs) and result.post is not None and not isinstance(result.article.value, str):  # letters are a currency, which may be what differs
            figure, rival = ours.get(result.article.start), theirs.get(result.post.start)
            if figure is not None and rival is not None and _are_written_alike(meeting, figure, rival):
                continue
        yield result


def _are_written_alike(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether two figures have the same signs and a thousandth of the other's value, as where a comma was misread, or the same value in one currency."""
    ours, theirs = (_signs(read.passage.text[f.start: f.end]) for read, f in ((meeting.prose, figure), (meeting.post, rival)))
    if ours is None or ours != theirs:
        return False
    if figure.value == rival.value:
        return figure.dimension == rival.dimension == "currency" and same_currency(figure.currency, rival.currency)
    return _GROUPED.search(ours) is not None and math.isclose(max(figure.value, rival.value), 1000.0 * min(figure.value, rival.value))


_GROUPED = regex(r"\d[.,]\d{3}(?!\d)")
_SIGNS = regex(r"\d(?:[\d.,]*\d)?")


def _signs(text: str) -> str | None:
    """The figures of a text with their points and commas, in those of ASCII; None where it is written in words."""
    found = _SIGNS.search(text)
    return None if found is None else in_ascii_digits(found.group())


def _compared(meeting: Meeting) -> Iterator[Agreed | Differs]:
    prose_figures = meeting.prose.claims.figures
    post_figures = meeting.post.claims.figures
    if not post_figures:
        return
    used_post: set[int] = set()
    settled: set[int] = set()
    exact: set[int] = set()  # what is another figure of the post to the letter rounds none
    row = Row(meeting)
    for figure in prose_figures:
        used_post.update(n for n, other in enumerate(post_figures) if _bare_amount(figure, other) or _bare_amount(other, figure))
        for number, other in sorted(enumerate(post_figures), key=lambda n: n[1].base != figure.base):  # the very same before one that it may round
            if same_slot(figure, other) and same_currency(figure.currency, other.currency) and fits(figure, other):
                settled.add(figure.start)
                used_post.add(number)
                row.put(figure, number)
                if figure.base == other.base:
                    exact.add(figure.start)
                if figure.sentence in meeting.aligned:
                    yield Agreed("number", meeting.prose.passage.evidence(figure.start, figure.end, _value(figure)),
                                 meeting.post.passage.evidence(other.start, other.end, _value(other)))
                break
    # Values that stand on the other side are not contradicted, whatever they count there; small ones only where it speaks of the post.
    known = [f for f in prose_figures if f.base > _SMALL or f.sentence in meeting.near]
    aligned_figures = [f for f in prose_figures if f.sentence in meeting.aligned]
    said = {
        n for n, f in enumerate(post_figures)
        if n not in used_post and any((same_slot(p, f) or _bounds_what_it_counts(p, f)) and fits(p, f) for p in prose_figures if p.start not in exact or p.base == f.base)}
    for figure in prose_figures:
        if figure.start in settled or figure.sentence not in meeting.near or figure.bound in ("double", "half-of"):
            continue
        clause = meeting.prose.passage.clause(figure.first, figure.last)
        if of_another_occasion(meeting, figure.first, figure.sentence) or long_before(meeting, *clause) or (figure.dimension == "count" and _ago(meeting.prose, *clause) and not _ago(meeting.post, 0, len(meeting.post.passage.tokens))):
            continue
        aligned = figure.sentence in meeting.aligned or meeting.flow(figure.sentence) > 0.0
        if _other(meeting, figure) or _anywhere(figure, post_figures) or among(figure.base, totals(figure, post_figures)) or stands_among(figure, post_figures):
            continue
        rivals = [
            (n, f) for n, f in enumerate(post_figures)
            if n not in used_post and n not in said and (((aligned or (_of_one_kind(figure, f) and row.place(figure, n) >= _NEIGHBOUR)) and same_slot(figure, f) and contradictable(meeting, figure, f)) or (look_alike(figure, f) and not _opens_a_span(f, figure, post_figures)))
            and not stands_among(f, [p for p in known if p is not figure]) and not among(f.base, totals(f, aligned_figures))
        ]
        if not rivals:
            continue
        competing = [
            p for p in prose_figures
            if p.start != figure.start and p.start not in settled and p.sentence in meeting.aligned and any(same_slot(p, f) for _, f in rivals) and not _is_of_the_post(p, post_figures)
            and meeting.scores[p.sentence] >= _COMPETES * meeting.scores.get(figure.sentence, 0.0)
        ]
        alike = [(n, f) for n, f in rivals if look_alike(figure, f)]
        if len(alike) == 1 and len(rivals) > 1:
            rivals, competing = alike, [p for p in competing if look_alike(p, alike[0][1])]
        if len(rivals) == 1:
            competing = [p for p in competing if not _is_further_off(figure, p, rivals[0], row)]
            if alike:  # the same digits are likelier the figure than others in a sentence that says no more of the post
                competing = [p for p in competing if look_alike(p, alike[0][1]) or meeting.scores[p.sentence] > meeting.scores.get(figure.sentence, 0.0)]
        if len(rivals) > 1:
            rivals = _likeliest(meeting, figure, rivals, row)
        if len(rivals) != 1 or competing:
            continue
        number, rival = rivals[0]
        placed_so = row.place(figure, number)
        if _is_so_many_times(figure, rival, prose_figures, post_figures) or _adds_up(figure, rival, post_figures) or _within(figure, rival, post_figures) or _within(rival, figure, prose_figures):
            continue
        confidence = _confidence(meeting, figure, rival, placed_so)
        if confidence is None or _is_but_for_one(figure, rival, post_figures):
            continue
        miswritten = look_alike(figure, rival) and bool(figure.things or figure.unit or figure.currency) and aligned
        yield _differs(meeting, figure, rival, confidence, _MISWRITTEN if miswritten else STRONG - placed_so)
    yield from _counted_as_another(meeting)
    yield from _of_unknown_things(meeting, settled, used_post, row)
    yield from _of_other_things(meeting, settled, used_post)
    # The same amount in another currency.
    for figure in prose_figures:
        if figure.dimension != "currency" or figure.sentence not in meeting.aligned or figure.start in settled:
            continue
        for other in post_figures:
            if other.dimension == "currency" and figure.base == other.base and figure.base > 12 and not same_currency(figure.currency, other.currency):
                if any(p is not figure and p.dimension == "currency" and same_currency(p.currency, other.currency) and fits(p, other) for p in prose_figures):
                    continue
                article = meeting.prose.passage.evidence(figure.start, figure.end, figure.currency)
                post = meeting.post.passage.evidence(other.start, other.end, other.currency)
                yield Differs("number-mismatch", Message("The article says “{article}”, the post says “{post}”: another currency.", article=article.text, post=post.text), article, post, 0.9)
                break


_TURNED = 0.5  # … and on the other side of it
_NEIGHBOUR = 0.7  # what it weighs that two figures stand beside the same one


def _of_one_kind(left: Figure, right: Figure) -> bool:
    """Whether two figures say by one word what they count or measure."""
    return bool(left.things & right.things) or (left.unit is not None and left.unit == right.unit) or (left.currency is not None and left.currency == right.currency)


def _is_further_off(figure: Figure, other: Figure, rival: tuple[int, Figure], row: Row) -> bool:
    """Whether another figure of the prose stands for one of the post less likely than the one in question: by its unit or its thing, or by where it stands."""
    number, theirs = rival
    if figure.things & theirs.things and not other.things & theirs.things:
        return True  # 107 passengers are they who are 167 there, rather than the 26 people of a group
    return (figure.unit is not None and figure.unit == theirs.unit != other.unit) or row.place(figure, number) >= row.place(other, number) + _NEIGHBOUR


def _likeliest(meeting: Meeting, figure: Figure, rivals: list[tuple[int, Figure]], row: Row) -> list[tuple[int, Figure]]:
    """Of several figures of the post those of whom the same is told as of one of the prose, if any, and of these the one that stands where it does."""
    fates = _fates(meeting.prose, figure)
    rivals = [r for r in rivals if fates & _fates(meeting.post, r[1])] or rivals
    places = [row.place(figure, number) for number, _ in rivals]
    best = max(places)
    return [rivals[places.index(best)]] if best > 0.0 and sorted(places)[-2:] != [best, best] else rivals


def _runs_on(meeting: Meeting, figure: Figure, other: Figure) -> bool:
    """Whether two figures of the prose stand in one sentence, or in two that follow each other with no post between."""
    post = meeting.citation.span.start
    return abs(figure.sentence - other.sentence) <= 1 and (figure.start < post) == (other.start < post)


class Row:
    """The figures of either side in the order in which they stand, and which of them meet: a retelling mostly keeps the post's order."""

    def __init__(self, meeting: Meeting) -> None:
        figures = [f for f in meeting.prose.claims.figures if f.sentence in meeting.near]
        ends = [None, *figures, None]
        self._beside = {f.start: tuple(o if o is not None and _runs_on(meeting, f, o) else None for o in (ends[n], ends[n + 2])) for n, f in enumerate(figures)}
        self._numbers = {f.start: n for n, f in enumerate(meeting.post.claims.figures)}
        self._met: dict[int, int] = {}

    def put(self, figure: Figure, number: int) -> None:
        """A figure of the prose is that one of the post."""
        self._met[figure.start] = number

    def place(self, figure: Figure, number: int) -> float:
        """What it weighs that a figure stands among the others of the prose where one of the post, by its number, stands among its own."""
        before, behind = self._beside.get(figure.start, (None, None))
        beside = ((before, number - 1), (behind, number + 1))
        held = sum(other is not None and self._met.get(other.start) == place for other, place in beside)
        if not held:  # languages order their sentences differently
            turned = ((before, number + 1), (behind, number - 1))
            return _TURNED if any(other is not None and self._met.get(other.start) == place for other, place in turned) else 0.0
        return _NEIGHBOUR * held

    def place_of(self, figure: Figure, rival: Figure) -> float:
        return self.place(figure, self._numbers[rival.start])


def _is_of_the_post(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether the post has a figure to the letter, of something that no dictionary knows: it stands for none of the others."""
    return figure.base > _SMALL and any(o.base == figure.base and o.dimension == figure.dimension and not (o.things and figure.things) for o in others)


def _differs(meeting: Meeting, figure: Figure, rival: Figure, confidence: float, needs: float = STRONG) -> Differs:
    """A figure of the prose that says otherwise than one of the post."""
    article = meeting.prose.passage.evidence(figure.start, figure.end, _value(figure))
    post = meeting.post.passage.evidence(rival.start, rival.end, _value(rival))
    return Differs(
        "number-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=post.text), article, post, confidence, needs)


def _ago(read: Read, first: int, last: int) -> bool:
    """Whether tokens say of a time of before: last year, three years ago."""
    return bool(read.passage.reading.cued_between(first, last, "ago"))


def _bounds_what_it_counts(figure: Figure, other: Figure) -> bool:
    """Whether a loose number of what no word list has ("seksenden fazla genci") may count what the other side's does."""
    return figure.dimension == other.dimension == "count" and not figure.things and figure.base > _SMALL and (bool(figure.bound) or figure.approximate)


def _bare_amount(amount: Figure, other: Figure) -> bool:
    """Whether a large number without a currency is the amount of the other side: a bridge that cost 516 crore."""
    return (
        amount.dimension == "count" and other.dimension == "currency" and amount.base == other.base >= _LARGE and not amount.noun
        and amount.things <= _OF_MONEY)


_LARGE = 100_000
_OF_MONEY = frozenset(("cost", "budget", "price", "fund", "loan", "aid", "investment"))


def _counted_as_another(meeting: Meeting) -> Iterator[Differs]:
    """A figure of the post put to something else that the post counts apart: 291 females where it says 291 animals, 53 of them females."""
    ours = [f for f in meeting.prose.claims.figures if f.sentence in meeting.aligned]
    theirs = meeting.post.claims.figures
    prose_values = [f.base for f in meeting.prose.claims.figures]
    for figure in ours:
        if len(figure.things) != 1 or figure.unit or figure.currency or figure.base <= 12 or figure.rate or figure.things & _TIMES:
            continue
        said = [o for o in theirs if o.dimension == "count" and o.things == figure.things]
        others = [o for o in theirs if o.dimension == "count" and not o.things & figure.things and fits(figure, o)]
        if len(said) != 1 or len(others) != 1 or not (others[0].things or others[0].noun) or said[0].rate or fits(figure, said[0]) or among(said[0].base, prose_values):
            continue
        if ("person" in figure.things and _are_people(others[0])) or _fared_otherwise(meeting, figure, said[0]):
            continue  # people are all of them: the lives of 14 people, of 31 infected and 14 dead, or where the toll rose to 14
        if any(p is not figure and fits(p, others[0]) for p in ours) or meeting.score_without(figure.sentence, "figure", "small") < 1.0:
            continue
        yield _differs(meeting, figure, said[0], 0.86)


_EITHER_UNKNOWN, _BOTH_UNKNOWN = 3.0, 2.0  # what two sentences have to share besides
_UNKNOWN_ALIKE = 1.0  # how much likelier one thing is meant where neither side's word is known, and how much surer a pair has to be than the next


def _of_unknown_things(meeting: Meeting, settled: set[int], used_post: set[int], row: Row) -> Iterator[Differs]:
    """The one count of the prose against the one of the post, where no dictionary has the word for what is counted: 500 vericisi, 150 beacons."""
    if meeting.prose.passage.language == meeting.post.passage.language:
        return  # there the words themselves would be the same
    told = [f.base for f in meeting.post.claims.figures]
    said = [f.base for f in meeting.prose.claims.figures]
    ours = [
        f for f in meeting.prose.claims.figures
        if f.sentence in meeting.aligned and f.start not in settled and _counts_things(f) and not among(f.base, told)
        and not of_another_occasion(meeting, f.first, f.sentence)]
    theirs = [f for n, f in enumerate(meeting.post.claims.figures) if n not in used_post and _counts_things(f) and not among(f.base, said)]
    only = _THE_ONLY if len(ours) == len(theirs) == 1 else 0.0
    pairs = []
    for rival in theirs:
        for figure in ours:
            common = meeting.in_common(figure.sentence, rival.sentence)
            support = weigh(key for key in common if key[0] not in ("figure", "small")) + _of_person(meeting, figure.sentence, rival.sentence)
            support += _of_another_figure(meeting, figure, rival) + meeting.flow(figure.sentence) + only + row.place_of(figure, rival)
            kin = _is_of_one_word(meeting, figure, rival)
            if kin is False or figure.rate != rival.rate:
                continue
            support += _ONE_WORD if kin else 0.0
            if support >= 1.0:
                pairs.append((support + (0.0 if figure.things or rival.things else _UNKNOWN_ALIKE), support, figure, rival))
    pairs.sort(key=lambda pair: -pair[0])
    if not pairs or (len(pairs) > 1 and pairs[0][0] < pairs[1][0] + _UNKNOWN_ALIKE):
        return
    _, support, figure, rival = pairs[0]
    if (figure.things and rival.things) or figure.approximate or _is_a_dozen(figure) or _other(meeting, figure) or _other_in_post(meeting, rival):
        return
    if support < (_EITHER_UNKNOWN if figure.things or rival.things else _BOTH_UNKNOWN):
        return
    if fits(figure, rival) or _anywhere(figure, meeting.post.claims.figures) or _anywhere(rival, meeting.prose.claims.figures):
        return
    beside = [f.base for f in ours if f.sentence == figure.sentence or meeting.scores.get(f.sentence, 0.0) >= _COMPETES * meeting.scores.get(figure.sentence, 0.0)]
    if among(figure.base, sums(told[:12])) or among(rival.base, sums(beside)):
        return
    if max(figure.base, rival.base) / min(figure.base, rival.base) > _FARTHEST:
        return
    yield _differs(meeting, figure, rival, min(0.9, 0.7 + 0.04 * support))


def _is_a_dozen(figure: Figure) -> bool:
    """Whether a figure may be a loose one: "a good dozen"."""
    return figure.base == 12 and not figure.digits


_THE_ONLY = 1.0  # what it weighs that either side has one count left, and no more
_ONE_WORD = 2.0  # what it weighs that the words beside two figures mean one thing
_BEHIND = 3  # tokens behind a figure in which the word for what it counts stands


def _is_of_one_word(meeting: Meeting, figure: Figure, rival: Figure) -> bool | None:
    """Whether the plain words beside two figures mean one thing; None where either has none that is known."""
    ours, theirs = _plain_families(meeting.prose, figure), _plain_families(meeting.post, rival)
    return bool(ours & theirs) if ours and theirs else None


def _plain_families(read: Read, figure: Figure) -> frozenset[int]:
    begin, end = read.passage.sentence_tokens(figure.sentence)
    return frozenset(word.family for word in plain_words_between(read.passage, max(begin, figure.first), min(end, figure.last + _BEHIND)))


def _of_other_things(meeting: Meeting, settled: set[int], used_post: set[int]) -> Iterator[Differs]:
    """The post's figure put to a thing of another class: 64,000 households made 64,000 people."""
    ours = [f for f in meeting.prose.claims.figures if f.sentence in meeting.near and f.dimension == "count" and not f.rate]
    theirs = [f for f in meeting.post.claims.figures if f.dimension == "count" and not f.rate]
    for figure in ours:
        if figure.start in settled or figure.base < 3 or figure.sentence not in meeting.aligned or _class_of(figure) is None or len(figure.noun) > 1:
            continue  # behind a word that is not known, what is counted may be only whom it is for: 150 scholarships for students
        rivals = [f for f in theirs if f.base == figure.base and len(f.noun) <= 1]
        if len(rivals) != 1 or _class_of(rivals[0]) in (None, _class_of(figure)) or any(f is not figure and f.base == figure.base for f in ours):
            continue
        common = meeting.in_common(figure.sentence, rivals[0].sentence)
        support = weigh(k for k in common if k[0] not in ("figure", "small")) + _of_person(meeting, figure.sentence, rivals[0].sentence)
        # a large figure ties the two sentences by itself
        if support < _EITHER_UNKNOWN and (figure.base <= _SMALL or meeting.score_without(figure.sentence, "figure", "small") < _BOTH_UNKNOWN):
            continue
        yield _differs(meeting, figure, rivals[0], 0.82)


_SMALL = 12


def _class_of(figure: Figure) -> int | None:
    """The number of the class that a figure's things all are of, or None."""
    found = {next((n for n, kind in enumerate(_concepts.THING_CLASSES) if thing in kind), None) for thing in figure.things}
    return found.pop() if len(found) == 1 else None


_FARTHEST = 1000  # times apart: two figures of one thing are miswritten, not worlds apart


_GROUPS = frozenset(("couple", "family", "household"))  # of which each is several


_IN_PASSING = 4  # what is written in words up to there ("both sides") counts nothing that stands in the news


def _counts_things(figure: Figure) -> bool:
    return (
        figure.dimension == "count" and figure.base > (1 if figure.digits else _IN_PASSING) and not figure.things & (_TIMES | _GROUPS | {"age"}) and bool(figure.noun or figure.things)
        and not figure.proportion and figure.bound not in ("double", "half-of"))


def _of_person(meeting: Meeting, ours: int, theirs: int) -> float:
    """What it weighs that both sentences name one person."""
    return 2.0 if any(m.sentence == ours and m.post.sentence == theirs for m in meeting.names) else 0.0


_BESIDE = 1.3


def _of_another_figure(meeting: Meeting, figure: Figure, rival: Figure) -> float:
    """What it weighs that two sentences have one more figure, of more than a few, and that it is the very same: 340 growers brought 5,200 tonnes."""
    ours = [f.base for f in meeting.prose.claims.figures if f.sentence == figure.sentence and f is not figure and f.base > _SMALL]
    theirs = [f.base for f in meeting.post.claims.figures if f.sentence == rival.sentence and f is not rival and f.base > _SMALL]
    return _BESIDE if set(ours) & set(theirs) else 0.0


def _another_duration(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether either side says of anything else how long it takes, where it speaks of the other."""
    return any(f is not rival and is_duration(f) for f in meeting.post.claims.figures) or any(
        f is not figure and f.sentence in meeting.aligned and is_duration(f) for f in meeting.prose.claims.figures)


def _do_the_same(meeting: Meeting, figure: Figure, rival: Figure) -> bool:
    """Whether one act stands in the clauses of both figures, and no other figure of their kind: closed for 18 months."""
    if figure.things != rival.things:
        return False
    acts = []
    for read, own in ((meeting.prose, figure), (meeting.post, rival)):
        acts.append({act.key for act in between(read.claims.acts, *read.passage.clause(own.first, own.last))})
        if any(f is not own and f.things & own.things and f.sentence == own.sentence for f in read.claims.figures):
            return False
    return bool(acts[0] & acts[1])


def _other_in_post(meeting: Meeting, rival: Figure) -> bool:
    return bool(meeting.post.passage.reading.cued_between(rival.first - 3, rival.last + 2, "another"))


def _other(meeting: Meeting, figure: Figure) -> bool:
    """Whether a figure counts only the rest ("seven other hostages", "altri sette") or a lead that the post does not speak of ("five points clear")."""
    passage, post = meeting.prose.passage, meeting.post.passage
    apart = ("another",) if post.reading.cued_between(0, len(post.tokens), "margin") else ("another", "margin")
    near = passage.reading.cued_between(figure.first - 3, figure.last + 2, *apart)
    return any(passage.sentence_at(m.start) == figure.sentence for m in near)


def totals(figure: Figure, others: Sequence[Figure]) -> frozenset[float]:
    """What a reader may add up or subtract from the other side's figures of the same kind, or of people where it counts none of that kind itself."""
    people = _are_people(figure) and not any(o.things & figure.things for o in others if o.dimension == figure.dimension)
    return sums([
        o.base for o in others
        if o.dimension == figure.dimension and (
            not (figure.things and o.things) or things_meet(figure.things, o.things) or (people and _are_people(o)))])


def _are_people(figure: Figure) -> bool:
    return all(thing == "person" or thing in _concepts.THING_CONTAINS["person"] for thing in figure.things)


def _value(figure: Figure) -> float | int:
    return int(figure.value) if figure.value == int(figure.value) else round(figure.value, 6)


def among(value: float, values: Sequence[float] | frozenset[float]) -> bool:
    return any(math.isclose(value, other, rel_tol=0.011) for other in values)


def stands_among(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure's value stands among others where it may be meant: not as money, a share, or a factor where it is none."""
    return any(
        math.isclose(figure.base, other.base, rel_tol=0.011) and not (figure.base <= _SMALL and figure.dimension != other.dimension) and not (is_duration(figure) and is_duration(other) and figure.things != other.things)
        and (figure.dimension == other.dimension or not {figure.dimension, other.dimension} & _APART)
        for other in others)


_TELLING = 5.0  # of a sentence that shares so much with the post, even how long something took


_APART = frozenset((*_ALONE, "percent"))


def _is_so_many_times(figure: Figure, rival: Figure, prose_figures: Sequence[Figure], post_figures: Sequence[Figure]) -> bool:
    """Whether one side tells what each costs or measures and the other all of them: 24 buses at 600,000 euros, 14.4 million for 24 buses."""
    if figure.dimension != rival.dimension or min(figure.base, rival.base) <= 0:
        return False
    if figure.dimension == "count":  # five people in each of 140 shelters, which hold 700
        each, all_of, beside = (figure, rival, prose_figures) if figure.base < rival.base else (rival, figure, post_figures)
        return any(
            f.dimension == "count" and f.base >= _MANY and (f.things or f.noun) and not f.things & each.things and abs(f.sentence - each.sentence) <= 1
            and abs(f.base * each.base - all_of.base) < 0.5 for f in beside)
    times = max(figure.base, rival.base) / min(figure.base, rival.base)
    sides = ((figure, prose_figures), (rival, post_figures))
    return times > 1.5 and any(
        f.dimension == "count" and abs(f.sentence - one.sentence) <= 1 and f is not one and abs(f.base - times) <= 0.02 * times
        and (f.sentence == one.sentence or f.base >= _MANY) for one, figures in sides for f in figures)


_MANY = 6  # of what each holds so many; twice or five times as many may be a slip


def _adds_up(figure: Figure, rival: Figure, others: Sequence[Figure]) -> bool:
    """Whether a count beside the rival, of something that no dictionary knows, makes up the difference: 28 of one kind and 17 students are more than 40."""
    return any(
        other.start != rival.start and other.sentence == rival.sentence and other.dimension == rival.dimension and not other.things
        and fits(figure, dataclasses.replace(rival, base=rival.base + other.base))
        for other in others
    )


def _is_but_for_one(figure: Figure, rival: Figure, others: Sequence[Figure]) -> bool:
    """Whether a number of people is another one of the post without the one who leads them: 71 ministers of a government of 72, 30 of them full ministers."""
    return _are_people(figure) and figure.base > _SMALL and any(
        other is not rival and other.dimension == "count" and other.things and _are_people(other) and abs(other.base - figure.base) == 1 for other in others)


_BETWEEN = 2  # tokens between the ends of a span


def _within(figure: Figure, upper: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure lies in the span that another one closes: between 400,000 and 450,000 people."""
    return any(
        0 <= upper.first - low.last <= _BETWEEN and low.dimension in (upper.dimension, "count") and not low.things and not low.noun
        and 0.98 * low.base <= figure.base <= 1.02 * upper.base for low in others if low is not upper)


def _opens_a_span(low: Figure, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a bare figure is the low end of a span of what another one does not count: from 15 to 19 years, 15,000 young people."""
    return not (low.things or low.unit or low.currency) and any(
        0 <= upper.first - low.last <= _BETWEEN and low.base < upper.base and bool(upper.things or upper.unit or upper.currency) and not same_slot(figure, upper)
        for upper in others if upper is not low)


def _anywhere(figure: Figure, others: Sequence[Figure]) -> bool:
    return any(fits(figure, other) for other in others if other.dimension == figure.dimension)


def _confidence(meeting: Meeting, figure: Figure, rival: Figure, placed: float = 0.0) -> float | None:
    """How sure it is that two figures of one slot are about one thing; None where it is too unsure to say."""
    if not _comparable(figure, rival, placed) and not (look_alike(figure, rival) and {figure.rate, rival.rate} & _UNSAID):
        return None
    support = meeting.score_without(figure.sentence, "figure", "small") + meeting.flow(figure.sentence) + _of_another_figure(meeting, figure, rival) + placed
    if look_alike(figure, rival) and figure.sentence in meeting.near:
        return min(0.96, 0.84 + 0.03 * min(support, 4.0))
    if figure.things & _TIMES:  # how old, how long: every story has some
        common = meeting.in_common(figure.sentence, rival.sentence)
        told = sum(key[0] in ("act", "figure", "thing", "city") and key[1] not in _TIMES for key in common)
        if figure.base == rival.base and is_duration(figure) and is_duration(rival):  # the same number of another unit
            here = weigh(key for key in common if key[0] not in ("figure", "small")) + _of_person(meeting, figure.sentence, rival.sentence)
            if here < 2.0 and (support < 4.0 or _another_duration(meeting, figure, rival)):
                return None
        elif (support < 3.0 or told < 2) and (support < _TELLING or not told) and not (support >= 2.0 and _do_the_same(meeting, figure, rival)) and not (
                placed and support >= 3.0 and figure.things == rival.things and not _another_duration(meeting, figure, rival)):
            return None
    inside = figure.sentence not in meeting.aligned  # of the retelling, by where it stands alone
    specific = bool(figure.things & rival.things) or (inside and things_meet(figure.things, rival.things)) or (figure.unit is not None and figure.unit == rival.unit) or (
        figure.currency is not None and same_currency(figure.currency, rival.currency)) or (
        figure.unit is not None and rival.unit is not None and figure.value == rival.value)  # thirty kilometres for thirty miles
    needed = 1.0 if specific else 2.0
    if support < needed:
        return None
    ratio = max(figure.base, rival.base) / max(min(figure.base, rival.base), 1e-9)
    if figure.dimension == "currency" and figure.currency and rival.currency and not same_currency(figure.currency, rival.currency):
        return None  # an amount in another currency may be a conversion
    if not specific and ratio > 1000:
        return None
    return min(0.97, 0.72 + 0.05 * min(support, 4.0) + (0.05 if specific else 0.0))
