"""What each sentence speaks of, as keys that meet across languages, and what each kind of them weighs."""

from __future__ import annotations

import bisect
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._no_names import meaningful
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._spelling import romanise, skeleton
from verify.claims._values import Figure
from verify.comparison._figure_slots import SMALL
from verify.comparison._lands import is_territory
from verify.languages._firms import kinds_of

with later:
    from verify.claims.plain_words import plain_words

Key = tuple[str, object]
WEIGHTS = {
    "person": 3.0, "city": 2.0, "country": 0.6, "organisation": 2.0, "body": 0.8, "office": 0.8, "portfolio": 0.8, "figure": 2.0, "small": 0.8,
    "thing": 0.5, "act": 0.7, "date": 1.2, "day": 0.5, "name": 1.5, "word": 0.35,
    "measure": 0.7, "idea": 0.35,
}
_LIMITS = {"word": 2.4, "office": 1.2, "date": 1.2, "day": 0.5, "thing": 1.5, "country": 1.2, "name": 4.5, "act": 1.8, "measure": 0.7, "idea": 1.75}


def kind_of_count(figure: Figure) -> str:
    """The kind of a figure's key: a small number is in every other sentence."""
    return "figure" if abs(figure.base) > SMALL else "small"


def weigh(keys: Iterable[Key]) -> float:
    """The weight of what is shared, each kind up to its limit."""
    totals: dict[str, float] = {}
    for kind, _ in keys:
        totals[kind] = totals.get(kind, 0.0) + WEIGHTS[kind]
    return math.fsum(min(total, _LIMITS.get(kind, 99.0)) for kind, total in totals.items())  # the same in any order


@kept
def sentence_keys(read: Read) -> Mapping[int, frozenset[Key]]:
    """What each sentence speaks of, as keys that meet across languages."""
    keys: defaultdict[int, set[Key]] = defaultdict(set)

    def put(sentence: int, kind: str, key: object) -> None:
        keys[sentence].add((kind, key))

    claims, passage = read.claims, read.passage
    for place in claims.places:
        if place.kind == "city":
            put(place.sentence, "city", place.key)
            if place.country and is_territory(place.country):
                put(place.sentence, "country", place.country)
        elif place.kind == "named":
            put(place.sentence, "name", skeleton(place.key.split()[-1]))
        elif place.country:
            put(place.sentence, "country", place.country)
            if place.kind == "capital":
                put(place.sentence, "city", ("capital", place.country))
    for organisation in claims.organisations:
        if organisation.key:
            put(organisation.sentence, "organisation", organisation.key)
            for kind in kinds_of(organisation.key)[:1]:
                put(organisation.sentence, "body", kind)  # a retelling may put the kind for the name
        elif organisation.body:
            put(organisation.sentence, "body", organisation.body)
        for portfolio in organisation.portfolios:
            put(organisation.sentence, "portfolio", portfolio)
    for office in claims.offices:
        put(office.sentence, "office", office.key)
        for portfolio in office.portfolios:
            put(office.sentence, "portfolio", portfolio)
        for country in office.countries:
            put(office.sentence, "country", country)
    for figure in claims.figures:
        put(figure.sentence, kind_of_count(figure), (round(figure.base, 6), figure.dimension))
        for thing in figure.things:
            put(figure.sentence, "thing", thing)
    for act in claims.acts:
        put(act.sentence, "act", act.key)
    for when in claims.dates:
        if len(when.mention.value) >= 10:
            # "On Tuesday" and "yesterday" fall on the day of any post of that week; a date that is written out says more.
            put(when.sentence, "date" if "day" in when.mention.written else "day", when.mention.value[:10])
    for kind in ("thing", "portfolio"):
        for mention in between(passage.reading.of(kind), *_reach(read)):
            put(passage.sentence_at(mention.start), kind, mention.key)
    for sentence, kind, key in _rare_words(read):
        put(sentence, kind, key)
    return {sentence: frozenset(found) for sentence, found in keys.items()}


@kept
def sentences_of_keys(read: Read) -> Mapping[Key, Sequence[int]]:
    """The sentences that speak of each key, in order."""
    found: dict[Key, list[int]] = {}
    for sentence, keys in sentence_keys(read).items():
        for key in keys:
            found.setdefault(key, []).append(sentence)
    return {key: sorted(sentences) for key, sentences in found.items()}


@kept
def sentences_of_ideas(passage: Passage) -> Mapping[int, Sequence[int]]:
    """The families of plain words that occur, each with its sentences in order."""
    found: dict[int, set[int]] = {}
    for word in plain_words(passage):
        found.setdefault(word.family, set()).add(passage.sentence_at(passage.tokens[word.first].start))
    return {family: sorted(sentences) for family, sentences in found.items()}


def _reach(read: Read) -> tuple[int, int]:
    """The tokens that are looked at for a post, with those of the sentences on either side."""
    passage = read.passage
    if read.sight is None:
        return 0, len(passage.tokens)
    first, last = (passage.sentence_at(passage.tokens[at].start) for at in (read.sight[0], read.sight[1] - 1))
    return passage.sentence_tokens(max(0, first - _BESIDE))[0], passage.sentence_tokens(min(len(passage.sentences) - 1, last + _BESIDE))[1]


_BESIDE = 2  # sentences


def _rare_words(read: Read) -> Iterator[tuple[int, str, object]]:
    begin, end = _reach(read)
    if begin == end:
        return
    words, tokens, starts = _rare_words_at(read.passage), read.passage.tokens, read.passage.sentence_starts
    sentence = read.passage.sentence_at(tokens[begin].start)
    for kind, key, start in words[bisect.bisect_left(words, tokens[begin].start, key=_place_of): bisect.bisect_left(words, tokens[end - 1].end, key=_place_of)]:
        while sentence + 1 < len(starts) and starts[sentence + 1] <= start:
            sentence += 1
        yield sentence, kind, key


@kept
def _rare_words_at(passage: Passage) -> tuple[tuple[str, str, int], ...]:
    """(kind, key, offset) of the words that tell one story from another.

    Names nobody has a dictionary for (rivers, firms, laws), by skeleton; and content words, for one language's own use."""
    found: list[tuple[str, str, int]] = []
    known = meaningful(passage, _PARTS_OF_NAMES)
    function = function_words(passage.reading.words)
    for index, token in enumerate(passage.tokens):
        if token.kind != "word" or token.folded in function or len(token.text) < 3:
            continue
        if index in known:
            continue
        head = token.text[0]
        if head.isupper() or not (head.islower()):
            roman = romanise(token.text)
            bones = skeleton(roman)
            if len(bones) >= 3 and len(roman) >= 4:
                found.append(("name", bones, token.start))
        if len(token.folded) >= 4:
            found.append(("word", token.folded[:6], token.start))
    return tuple(found)


_PARTS_OF_NAMES = frozenset(("of", "given-name", "surname", "honorific", "joiner"))


def rare_words_between(read: Read, begin: int, end: int) -> Sequence[tuple[str, str, int]]:
    """(kind, key, offset) of the rare words among the tokens `[begin, end)`."""
    tokens = read.passage.tokens
    low, high = tokens[begin].start, tokens[end - 1].end
    words = _rare_words_at(read.passage)
    return words[bisect.bisect_left(words, low, key=_place_of): bisect.bisect_left(words, high, key=_place_of)]


def sentence_words(read: Read, begin: int, end: int) -> frozenset[Key]:
    """The rare words among the tokens `[begin, end)`, as keys."""
    return frozenset((kind, key) for kind, key, _ in rare_words_between(read, begin, end))


def _place_of(word: tuple[str, str, int]) -> int:
    return word[2]
