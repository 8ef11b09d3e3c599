"""Whether a passage says of a happening that people died, were hurt or went missing, or that nobody did, in whatever words."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Claim
from verify.claims.ideas import FATES, Saying, find_sayings
from verify.languages import _concepts


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate(Claim):
    """What a clause says of people: "dead", "injured" or "missing", told to be so of some or of nobody; None where it is said both ways or left open."""

    kind: str
    some: bool | None


# What is told by a thing counted or named; what is told by an act or a predicate is `FATES`.
_BY_THING = {"dead": "dead", "injured": "injured", "missing": "missing"}
_NOBODY_AT_ALL = "victim"  # there are no victims: nobody died


@kept
def find_fates(read: Read, sentences: frozenset[int] | None = None) -> tuple[Fate, ...]:
    """What the clauses of a passage, or of some sentences of it, say of people's fates, in order.

    Who is counted is there, whatever is said of them: none of the five injured is in danger.
    """
    def place(fate: Fate) -> tuple[str, tuple[int, int]]:
        return fate.kind, read.passage.clause(fate.first, fate.last)

    counted, named = (
        [fate for fate in fates if sentences is None or fate.sentence in sentences]
        for fates in (_by_figures(read), (*_by_clauses(read, sentences), *_by_things(read))))
    there = set(map(place, counted))
    told = [
        dataclasses.replace(fate, some=None) if _is_only_named(read, fate) else fate for fate in named if place(fate) not in there and not _is_of_animals(read, fate)]
    plain = {place(fate) for fate in told if fate.some is not None}
    told = [fate for fate in told if fate.some is not None or place(fate) not in plain]
    return tuple(sorted((*counted, *told), key=lambda fate: fate.first))


def _is_only_named(read: Read, fate: Fate) -> bool:
    """Whether a clause is hardly more than the word, in a sentence that says "no" elsewhere: Morti, per fortuna, non ce ne sono stati."""
    begin, end = read.passage.clause(fate.first, fate.last)
    noes = read.passage.reading.cued_between(*read.passage.sentence_tokens(fate.sentence), "negator") if (end - begin) <= _HARDLY_MORE else ()
    return bool(noes) and all(no.last <= begin or no.first >= end for no in noes)


_HARDLY_MORE = 2  # tokens


def _is_of_animals(read: Read, fate: Fate) -> bool:
    """Whether a clause names animals or plants and no people but the dead themselves."""
    things = {str(m.key) for m in between(read.passage.reading.of("thing"), *read.passage.clause(fate.first, fate.last))}
    return bool(things & _LIVING) and not things & _PEOPLE


_LIVING = frozenset("animal bird bat sheep cattle goat horse pig dog cat fish whale turtle elephant bear wolf tree seedling".split())
_PEOPLE = frozenset(("person", *_concepts.THING_CONTAINS["person"])) - _BY_THING.keys() - {"case"}


def _by_clauses(read: Read, sentences: frozenset[int] | None) -> Sequence[Fate]:
    tokens = read.passage.tokens
    return [
        Fate(
            start=tokens[saying.first].start, end=tokens[saying.last - 1].end, first=saying.first, last=saying.last, sentence=saying.sentence, kind=kind,
            some=False if _is_done_without(read, kind, saying.first, saying.last) else None if _is_of_a_number(read, saying, name) else saying.predicates[name])
        for saying in find_sayings(read, sentences) for name, kind in FATES.items() if name in saying.predicates and not _is_a_place_unharmed(read, saying, name)]


def _is_a_place_unharmed(read: Read, saying: Saying, name: str) -> bool:
    """Whether a clause says by a word for what is well, and no "no", that a place is so, and nobody in it: Lahore is safe."""
    if saying.predicates[name] is not False or saying.denying or saying.matters & _PEOPLE:
        return False
    return any(not place.locative for place in between(read.claims.places, saying.first, saying.last))


def _is_of_a_number(read: Read, saying: Saying, name: str) -> bool:
    """Whether a clause without a "no" tells how many lived: 403 of 412 survived."""
    if saying.predicates[name] is not False or saying.denying:
        return False
    counts = [f for f in between(read.claims.figures, *read.passage.sentence_tokens(saying.sentence)) if f.dimension == "count"]
    return len(counts) > 1


def _by_things(read: Read) -> Sequence[Fate]:
    found = []
    for existence in read.claims.existences:
        kind = "dead" if existence.key == _NOBODY_AT_ALL and existence.denied else _BY_THING.get(existence.key)
        if kind is not None and existence.status == "done":
            without = _is_done_without(read, kind, *read.passage.clause(existence.first, existence.last)) or (existence.denied is None and _is_denied_before(read, existence))
            found.append(Fate(
                start=existence.start, end=existence.end, first=existence.first, last=existence.last, sentence=existence.sentence, kind=kind,
                some=False if without else None if existence.denied is None else not existence.denied))
    return found


def _is_denied_before(read: Read, existence: Claim) -> bool:
    """Whether a "no" leads to the word, wherever that is said to be so: no hubo víctimas mortales en el incendio."""
    begin, end = read.passage.clause(existence.first, existence.last)
    if (read.passage.reading.words or {}).get("predicate-final"):
        return False  # a "no" that stands before it there is of a relative clause: the missing on whom they did not agree
    if read.passage.reading.cued_between(begin, end, "since", "ago", "pending", "another", "whether"):
        return False
    noes = read.passage.reading.cued_between(begin, existence.first, "negator")
    return any(0 <= existence.first - no.last <= _SHORTLY and not between(read.claims.acts, no.last, existence.first) for no in noes)


def _by_figures(read: Read) -> Sequence[Fate]:
    return [
        Fate(start=figure.start, end=figure.end, first=figure.first, last=figure.last, sentence=figure.sentence, kind=kind, some=figure.base > 0)
        for figure in read.claims.figures for thing, kind in _BY_THING.items() if thing in figure.things and figure.dimension == "count"]


def _is_done_without(read: Read, kind: str, begin: int, end: int) -> bool:
    """Whether all that names a fate in a clause stands shortly behind a "without": without causing injuries, sem registro de mortes."""
    reading = read.passage.reading
    named = [a for a in between(read.claims.acts, begin, end) if FATES.get(a.key) == kind] + [t for t in between(reading.of("thing"), begin, end) if _BY_THING.get(t.key) == kind]
    without = reading.cued_between(max(0, begin - 1), end, "without")  # sans faire de blessé is a clause of its own
    return bool(named) and all(any(0 <= word.first - no.last <= _SHORTLY for no in without) for word in named)


_SHORTLY = 4  # tokens
