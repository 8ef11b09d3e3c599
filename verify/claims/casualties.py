"""Whether a passage says of a happening that people died, were hurt or went missing, or that nobody did, in whatever words."""

from __future__ import annotations

from collections.abc import Sequence

from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Claim
from verify.claims.ideas import find_sayings


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate(Claim):
    """What a clause says of people: "dead", "injured" or "missing", told to be so of some or of nobody; None where it is said both ways or left open."""

    kind: str
    some: bool | None


# What is told by an act or a predicate, and by a thing counted or named.
_BY_DEED = {"die": "dead", "kill": "dead", "injure": "injured", "go-missing": "missing"}
_BY_THING = {"dead": "dead", "injured": "injured", "missing": "missing"}
_NOBODY_AT_ALL = "victim"  # there are no victims: nobody died


@kept
def find_fates(read: Read) -> tuple[Fate, ...]:
    """What the clauses of a passage say of people's fates, in order.

    Who is counted is there, whatever is said of them: none of the five injured is in danger.
    """
    counted = _by_figures(read)
    there = {(fate.kind, read.passage.clause(fate.first, fate.last)) for fate in counted}
    told = [fate for fate in (*_by_clauses(read), *_by_things(read)) if (fate.kind, read.passage.clause(fate.first, fate.last)) not in there]
    return tuple(sorted((*counted, *told), key=lambda fate: fate.first))


def _by_clauses(read: Read) -> Sequence[Fate]:
    tokens = read.passage.tokens
    return [
        Fate(
            start=tokens[saying.first].start, end=tokens[saying.last - 1].end, first=saying.first, last=saying.last, sentence=saying.sentence, kind=kind,
            some=False if _is_done_without(read, kind, saying.first, saying.last) else saying.predicates[name])
        for saying in find_sayings(read) for name, kind in _BY_DEED.items() if name in saying.predicates]


def _by_things(read: Read) -> Sequence[Fate]:
    found = []
    for existence in read.claims.existences:
        kind = "dead" if existence.key == _NOBODY_AT_ALL and existence.denied else _BY_THING.get(existence.key)
        if kind is not None and existence.status == "done":
            without = _is_done_without(read, kind, *read.passage.clause(existence.first, existence.last))
            found.append(Fate(
                start=existence.start, end=existence.end, first=existence.first, last=existence.last, sentence=existence.sentence, kind=kind,
                some=False if without else None if existence.denied is None else not existence.denied))
    return found


def _by_figures(read: Read) -> Sequence[Fate]:
    return [
        Fate(start=figure.start, end=figure.end, first=figure.first, last=figure.last, sentence=figure.sentence, kind=kind, some=figure.base > 0)
        for figure in read.claims.figures for thing, kind in _BY_THING.items() if thing in figure.things and figure.dimension == "count"]


def _is_done_without(read: Read, kind: str, begin: int, end: int) -> bool:
    """Whether all that names a fate in a clause stands shortly behind a "without": without causing injuries, sem registro de mortes."""
    reading = read.passage.reading
    named = [a for a in between(read.claims.acts, begin, end) if _BY_DEED.get(a.key) == kind] + [t for t in between(reading.of("thing"), begin, end) if _BY_THING.get(t.key) == kind]
    without = reading.cued_between(max(0, begin - 1), end, "without")  # sans faire de blessé is a clause of its own
    return bool(named) and all(any(0 <= word.first - no.last <= _SHORTLY for no in without) for word in named)


_SHORTLY = 4  # tokens
