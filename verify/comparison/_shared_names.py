"""People whom both sides name, in whatever script."""

from __future__ import annotations

import bisect
import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._name_words import script_of
from verify.claims._no_names import meaningful
from verify.claims._office_of_name import office_of
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._spelling import letters, may_be_same, romanise, same_word
from verify.claims._values import Person
from verify.languages._tokens import fold

with later:
    from verify.claims._names import written_meet, written_relation
    from verify.claims._names_by_words import signs
    from verify.claims._sounds import apart, within


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A person of the post and where the prose names the same: offsets and relation ("same" or "fits")."""

    post: Person
    start: int
    end: int
    sentence: int
    relation: str
    person: Person | None = None


def find_shared_names(prose: Read, post: Read, sight: tuple[int, int]) -> tuple[NameMatch, ...]:
    """Every person of either side that the other side names too; `sight` are the tokens of the prose that are looked at."""
    found: list[NameMatch] = []
    for person in post.claims.people:
        matches = []
        for other in _may_be(prose, person):
            relation = written_meet(other.name, other.words, person.name, person.words)
            if relation is not None and not _stands_for_another(other, person, prose) and not _stands_for_another(person, other, post):
                matches.append(NameMatch(person, other.start, other.end, other.sentence, relation, other))
        found += _nearest(matches)
        if not matches and len(person.words) >= 2:
            place = find_words(prose, person.words, script_of(person.name), sight)
            if place is not None:
                found.append(NameMatch(person, *place, prose.passage.sentence_at(place[0]), "same", _written(prose, *place)))
    met = {id(match.person) for match in found}
    for other in prose.claims.people:
        if id(other) in met or len(other.words) < 2:
            continue
        place = find_words(post, other.words, script_of(other.name))
        if place is not None:
            person = dataclasses.replace(other, start=place[0], end=place[1], name=post.passage.text[place[0]: place[1]], office=None)
            found.append(NameMatch(person, other.start, other.end, other.sentence, "same", other))
    return tuple(found)


def _may_be(read: Read, person: Person) -> list[Person]:
    """The people of a passage whose names may meet somebody's: those that share a sign, and those of other scripts, which only the ear tells."""
    people, (by_sign, by_script) = read.claims.people, _signed(read)
    own = script_of(person.name)
    found = {i for sign in signs(person.words) for i in by_sign.get(sign, ())}
    found.update(*(places for script, places in by_script.items() if script != own))
    return [people[i] for i in sorted(found)]


@kept
def _signed(read: Read) -> tuple[Mapping[str, Sequence[int]], Mapping[str, Sequence[int]]]:
    """Which of the people of a passage have each of the `signs` of names, and which names are of each script."""
    by_sign: dict[str, list[int]] = {}
    by_script: dict[str, list[int]] = {}
    for i, person in enumerate(read.claims.people):
        by_script.setdefault(script_of(person.name), []).append(i)
        for sign in signs(person.words):
            by_sign.setdefault(sign, []).append(i)
    return by_sign, by_script


def _stands_for_another(short: Person, person: Person, beside: Read) -> bool:
    """Whether a family name alone is that of somebody named in full on its side, who is not the person of the other side that it would fit."""
    if len(short.words) != 1:
        return False
    full = [p for p in _may_be(beside, short) if len(p.words) > 1 and written_meet(p.name, p.words, short.name, short.words) is not None]
    return bool(full) and all(written_relation(p.name, person.name) == "given-differs" for p in full)


def _nearest(matches: list[NameMatch]) -> list[NameMatch]:
    """The matches of one person without those whom a nearer name rules out: 陈慧玲 is Tan Wei Ling, so 林国泰, another man, is not."""
    by_ear = sorted((m for m in matches if m.person is not None and script_of(m.person.name) != script_of(m.post.name)), key=_by_ear)
    others = {id(m) for i, m in enumerate(by_ear) if any(_rules_out(nearer, m) for nearer in by_ear[:i])}
    return [m for m in matches if id(m) not in others]


def _rules_out(nearer: NameMatch, other: NameMatch) -> bool:
    """Whether two names that sound like one of the post are two people's: they differ, or one is that of the post, and the other not nearly so."""
    if nearer.person is None or other.person is None:
        return False
    relation = written_relation(nearer.person.name, other.person.name)
    return relation == "differs" or (relation == "unclear" and _by_ear(nearer) <= _ONE_NAME and _by_ear(other) - _by_ear(nearer) >= _FARTHER)


_ONE_NAME, _FARTHER = 0.1, 0.25  # of `apart`


def _by_ear(match: NameMatch) -> float:
    """How far a name is from the one it matches, in either order of its words."""
    words, other = match.post.words, "".join(match.person.words if match.person is not None else ())
    return min(apart(other, "".join(w)) for w in (words, words[-1:] + words[:-1]))


def _written(read: Read, start: int, end: int) -> Person:
    """The person whose name stands in `[start, end)`, whom nothing there showed to be one, with the office beside."""
    first, last = (bisect.bisect_left(read.passage.reading.token_starts, offset) for offset in (start, end))
    offices = between(read.claims.offices, first - _FURTHEST_OFFICE, last + _FURTHEST_OFFICE)
    return Person(
        start=start, end=end, first=first, last=last, sentence=read.passage.sentence_at(start), name=read.passage.text[start:end],
        words=tuple(w for t in read.passage.tokens[first:last] for w in romanise(t.text).split() if w), office=office_of(read.passage, first, last, offices))


_FURTHEST_OFFICE = 15  # tokens


@kept
def find_words(read: Read, words: tuple[str, ...], script: str = "", sight: tuple[int, int] | None = None) -> tuple[int, int] | None:
    """Where a passage has a name's words (written in `script`) side by side, in whatever script; offsets or None.

    `sight` are the tokens to look at (all where it is None).
    """
    long_words = [w for w in words if len(w) > 2]
    if len(long_words) < 2:
        return None
    tokens = read.passage.tokens
    spellings = _name_words(read.passage, *(sight or (0, len(tokens))))

    def spelt(wanted: str) -> Iterator[Sequence[int]]:
        by_ear, sought = bool(script) and len(wanted) > 3, letters(wanted)
        for spelling, seen, written, places in spellings:
            if may_be_same(seen, sought) and same_word(spelling, wanted):
                yield places
            elif by_ear and written != script and len(spelling) > 2 and within(spelling, wanted, _BY_EAR):
                yield [place for place in places if place not in meaningful(read.passage, _IN_NAMES)]

    places = list(spelt(long_words[0]))
    if not places:
        return None
    others = {place for found in spelt(long_words[-1]) for place in found if tokens[place].kind == "word"}
    for index in sorted(place for found in places for place in found) if others else ():
        for other in range(index - 3, index + 4):
            if other != index and other in others:
                low, high = sorted((index, other))
                return tokens[low].start, tokens[high].end
    return None


_BY_EAR = 0.3  # stricter than `verify.claims._names_by_ear` takes two names in two scripts for one: any words may stand here
_IN_NAMES = frozenset(("given-name", "surname", "honorific", "joiner", "other"))


@kept
def _name_words(passage: Passage, first: int, last: int) -> Sequence[tuple[str, tuple[str, int, int], str, Sequence[int]]]:
    """Each way to romanise the words among the tokens `[first, last)` that may be a name's, with its letters, its first one's script, and where they stand."""
    words = _may_be_names(passage)
    found: dict[str, list[int]] = {}
    for index, spelling in words[bisect.bisect_left(words, (first,)): bisect.bisect_left(words, (last,))]:
        if len(spelling) != 1:  # an article or a currency's letter is nobody's initial: "A obra custou R$ 180"
            found.setdefault(spelling, []).append(index)
    return [(spelling, letters(spelling), script_of(passage.tokens[places[0]].text), places) for spelling, places in found.items()]


@kept
def _may_be_names(passage: Passage) -> Sequence[tuple[int, str]]:
    """The tokens that may be a name's words, with each way to romanise them (with and without the language's clitics)."""
    clitics = tuple(fold(p) for p in (passage.reading.words or {}).get("prefixes", ()))
    found: list[tuple[int, str]] = []
    for index, token in enumerate(passage.tokens):
        if token.text[0].islower() or token.kind not in ("word", "cjk"):
            continue
        found.append((index, romanise(token.text)))
        if clitics and token.folded.startswith(clitics):
            found += [
                (index, romanise(token.folded[len(clitic):])) for clitic in clitics if token.folded.startswith(clitic) and len(token.folded) - len(clitic) >= 3]
    return found
