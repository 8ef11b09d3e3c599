"""What a clause speaks of, what two clauses, one of each side, have in common, and how much of it makes them one matter."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims.ideas import THERE_IS, Saying, ideas_of
from verify.comparison._figure_slots import things_meet
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._result import STRONG
from verify.comparison._sentence_keys import WEIGHTS, Key, kind_of_count, sentence_words, weigh
from verify.comparison.acts import other_numbers
from verify.languages import _concepts

with later:
    from verify.claims.plain_words import plain_words_between
    from verify.claims.wording import wordings
    from verify.languages._vocabulary import families


def common_matters(meeting: Meeting, saying: Saying, other: Saying, contrary: Sequence[str]) -> frozenset[Key]:
    """What both clauses speak of besides what they differ in."""
    ours, theirs = matters_of(meeting.prose, saying), matters_of(meeting.post, other)
    common = (ours & theirs) | _alike(meeting.prose, saying, meeting.post, other)
    if meeting.prose.passage.language != meeting.post.passage.language:  # words that two languages have in common
        common = frozenset(key for key in common if key[0] != "word" or len(str(key[1])) >= _COGNATE)
    begin, end = span_of(meeting.prose, saying)
    people = {
        ("person" if begin <= m.start < end else "beside", m.post.start) for m in meeting.names
        if m.sentence == saying.sentence and m.post.sentence == other.sentence}
    return frozenset(key for key in common | people if key[1] not in contrary)


_COGNATE = 6  # letters


@kept
def matters_of(read: Read, saying: Saying) -> frozenset[Key]:
    """What a clause is about, as keys that meet across languages."""
    begin, end = saying.first, saying.last
    keys: set[Key] = {("matter", matter) for matter in saying.matters}
    for kind in ("city", "country", "demonym", "capital", "organisation", "portfolio", "office", "body", "currency", "unit"):
        keys.update(("country" if kind == "demonym" else kind, mention.key) for mention in between(read.passage.reading.of(kind), begin, end))
    keys.update((kind_of_count(f), round(f.base, 6)) for f in between(read.claims.figures, begin, end) if not read.passage.is_dated(f.start, f.end))
    keys.update(("matter", name) for name in saying.predicates if name not in IMPLIED and not name.startswith(THERE_IS))
    keys.update(sentence_words(read, begin, end))
    return frozenset(keys)


# What many acts say besides themselves: no matter of their clause.
IMPLIED = frozenset("grant present uphold known valid receive return-home settled".split())


def _alike(prose: Read, saying: Saying, post: Read, other: Saying) -> frozenset[Key]:
    """What two clauses speak of in words of one kind, where neither has the other's: a cruise ship and a ship, a pupil and a student."""
    ours, theirs = _kinds(prose, saying), _kinds(post, other)
    families = {("idea", family) for family in ours.keys() & theirs.keys() if isinstance(family, int)}
    explained = {kind for names in (ours, theirs) for family, kinds in names.items() for kind in kinds if ("idea", family) in families} | {
        kind for matter in saying.matters & other.matters for kind in (matter, *_containers().get(matter, ()))}
    broad = {kind for kinds in ours.values() for kind in kinds} & {kind for kinds in theirs.values() for kind in kinds}
    return frozenset(families | {("kind", kind) for kind in broad - explained - TOO_BROAD})


@kept
def _kinds(read: Read, saying: Saying) -> Mapping[object, frozenset[str]]:
    """The plain words of a clause by their families, and its matters, each with the more general names for it."""
    found: dict[object, frozenset[str]] = {matter: frozenset((matter, *_containers().get(matter, ()))) for matter in saying.matters}
    said = {i for m in (*between(read.claims.acts, saying.first, saying.last), *(i for i in between(ideas_of(read.passage) or (), saying.first, saying.last)
            if i.key not in _concepts.MATTERS)) for i in range(m.first, m.last)}  # what is said of the matter is no matter
    for word in plain_words_between(read.passage, saying.first, saying.last):
        if not said.isdisjoint(range(word.first, word.last)):
            continue
        family = families()[word.family]
        found[word.family] = family.near & _NAMES
    return found


@functools.lru_cache(maxsize=1)
def _containers() -> Mapping[str, frozenset[str]]:
    """Each kind of thing with the more general ones that it is counted among."""
    found: dict[str, set[str]] = {}
    for general, kinds in _concepts.THING_CONTAINS.items():
        for kind in kinds:
            found.setdefault(kind, set()).add(general)
    return {kind: frozenset(general) for kind, general in found.items()}


_NAMES = frozenset((*_concepts.THINGS, *_concepts.MATTERS))
TOO_BROAD = frozenset("person victim man animal vehicle building site artefact document image measure project cost".split()) | _concepts.VAGUE
MATTER = 1.0
_VAGUE = 0.5
_KIND = 0.6  # a word of the same family, or a more general one
_BROAD = 0.4  # countries, regions, people: matters of half of all news


def weight_of(key: Key) -> float:
    """How much it says that two clauses share a key."""
    if key[0] == "matter" and key[1] in _concepts.VAGUE:
        return _BROAD
    return {"matter": MATTER, "idea": _KIND, "kind": _KIND, "beside": 1.5, "currency": 0.5, "unit": 0.5, "capital": 1.5}.get(key[0]) or WEIGHTS.get(key[0], 0.5)


def saying_weight(name: str) -> float:
    """How much it says that two clauses have one predicate."""
    return _VAGUE if name in _concepts.VAGUE_PREDICATES else MATTER if name in _concepts.ACTS else 1.3


ENOUGH = 2.0  # of shared weight: a predicate and a matter, or a vague predicate and two
OWN = 0.5  # two clauses that share more with each other than with any other clause tell one matter


def are_for_each_other(
    meeting: Meeting, saying: Saying, other: Saying, contrary: Sequence[str], ours: Sequence[Saying], theirs: Sequence[Saying],
) -> bool:
    """Whether the prose has no clause that shares as much with the post's, nor the post one that shares as much with the prose's."""
    def shared(left: Saying, right: Saying) -> float:
        return sum(weight_of(key) for key in common_matters(meeting, left, right, contrary) if key[0] not in ("word", "person", "beside"))

    most = shared(saying, other)
    if all(key[0] in ("small", "country", "word") for key in common_matters(meeting, saying, other, contrary)):
        return False
    return saying.sentence in meeting.aligned and all(shared(saying, t) < most for t in theirs if t is not other) and all(
        shared(s, other) < most for s in ours if s is not saying)


def support(meeting: Meeting, saying: Saying) -> float:
    """What speaks for the sentence besides the clause."""
    return 0.6 * min(1.0, meeting.score_without(saying.sentence, "act", "thing") / 3.0) + (0.3 if saying.sentence in meeting.aligned else 0.0) + _INSIDE * meeting.flow(saying.sentence)


_INSIDE = 0.5  # a sentence inside the retelling tells of the post what stands there


def strength_needed(weight: float) -> float:
    """How strongly prose and post have to meet: less where the two clauses share much."""
    return max(0.0, STRONG - 1.2 * weight)


def are_apart(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether each clause names people, a kind of things, a place or a year of its own: what is denied of some may be so of others."""
    for ours, theirs in zip(_places(meeting.prose, saying), _places(meeting.post, other), strict=True):
        if ours and theirs and not ours & theirs:
            return True
    if other_numbers(meeting, (saying.first, saying.last), (other.first, other.last)):
        return True
    who, whom = _people(meeting.prose, saying), _people(meeting.post, other)
    if who and whom and not things_meet(who, whom):
        return True
    kinds, their_kinds = _meanings(meeting.prose, saying), _meanings(meeting.post, other)
    return any(one in kinds and another in their_kinds and one not in their_kinds and another not in kinds for one, another in _APART)


# Words for kinds of one thing: what is so of light vehicles need not be of heavy ones.
_KINDS = (("light-weight", "load-burden"), ("adult", "child"), ("domestic-home", "stranger-foreign"))
_APART = (*_KINDS, *(pair[::-1] for pair in _KINDS))


@kept
def _meanings(read: Read, saying: Saying) -> frozenset[str]:
    """The meanings of a clause's words."""
    return frozenset[str]().union(*(word.meanings for word in wordings(read, saying.first, saying.last)))


@kept
def _places(read: Read, saying: Saying) -> tuple[frozenset[object], frozenset[object]]:
    """The towns and the countries that a clause names."""
    towns, countries = (
        frozenset(m.key for kind in kinds for m in between(read.passage.reading.of(kind), saying.first, saying.last))
        for kinds in (("city", "capital"), ("country", "demonym")))
    return towns, countries


@kept
def _people(read: Read, saying: Saying) -> frozenset[str]:
    """The kinds of people that a clause speaks of."""
    offices = {str(m.key[0]) for m in between(read.passage.reading.of("office"), saying.first, saying.last)}
    return frozenset((saying.matters | offices) & _PEOPLE)


_PEOPLE = (frozenset(_concepts.THING_CONTAINS["person"]) | {"minor", "foreigner", "household"}) - {"dead", "injured", "missing", "victim", "case", "person"}


def is_of_people(saying: Saying) -> bool:
    """Whether a clause speaks of people of some kind: parents, visitors."""
    return not saying.matters.isdisjoint(_PEOPLE)


def are_of_two_counts(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether each clause counts people whom the other does not: of 412 who fell ill 403 survived, and nine died."""
    ours, theirs = (
        [f for f in between(read.claims.figures, one.first, one.last) if f.dimension == "count" and (not f.things or things_meet(f.things, _ANYBODY))]
        for read, one in ((meeting.prose, saying), (meeting.post, other)))
    return any(not any(fits(f, o) for o in theirs) for f in ours) and any(not any(fits(o, f) for o in ours) for f in theirs)


_ANYBODY = frozenset(("person",))


def are_of_the_same(meeting: Meeting, saying: Saying, common: frozenset[Key]) -> bool:
    """Whether two clauses share a person, a number of people or a ship: what happens to another one is another matter."""
    if any(kind in ("person", "figure", "name") or (kind == "matter" and key in _HELD) for kind, key in common):
        return True
    few = any(kind == "small" and isinstance(key, float) and key > 1 for kind, key in common)
    people = any(kind == "matter" and key in _PEOPLE for kind, key in common)
    return few and (people or len(common) > _FEW) and weigh(k for k in meeting.shared.get(saying.sentence, ()) if k[0] != "act") >= _FEW


_FEW = 2  # what must be shared besides a small number for it to count the same people
_HELD = frozenset(("vehicle", "aircraft", "ship", *(t for kind in ("vehicle", "aircraft", "ship", "boat", "train") for t in _concepts.THING_CONTAINS[kind])))


def span_of(read: Read, saying: Saying) -> tuple[int, int]:
    """The offsets of a clause."""
    tokens = read.passage.tokens
    return tokens[saying.first].start, tokens[saying.last - 1].end
