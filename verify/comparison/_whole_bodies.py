"""Bodies by their whole names: the word for the kind with all that stands beside it and belongs to it.

A kind alone ("the office", "Universität") says little: which office it is stands in the words around it, in whatever order a language has
them, and in words of its own or by its sound. So a whole name is its kind, what it is for, its land and town, and the words left, which mean
nothing in the language or something that other languages have a word for as well. Two whole names are one as far as these meet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._passage import Passage, opening_tokens
from verify.claims._reading import between
from verify.claims._small_words import NEVER_NAMES, connecting_words, function_words, words_like_of
from verify.claims._values import Organisation
from verify.claims.organisations import in_brackets_behind
from verify.comparison._bodies_left import bodies_of
from verify.comparison._named_bodies import TITLES
from verify.comparison._other_houses import heads_of_other_houses
from verify.languages._folded import folded
from verify.languages._tokens import CJK, WORD
from verify.languages._vocabulary import family_numbers, vocabulary

with later:
    from verify.claims._town_adjectives import town_of_name

_MOST_WORDS, _MOST_SIGNS = 5, 12  # beside the word for the kind
_PLAIN = 3  # words more where small ones are among them
_ADJECTIVES = 2  # between the word for a kind and an "of"
_MARKS = frozenset("« » “ ” „ \" ‘ ’".split())
_OF_NAMES = 2  # small words within one
# Kinds of which one that nothing more is said of is any, or no body at all: the school, the company, the province.
_NAMELESS = frozenset("school hospital company airport bank state province region district club association university".split())
_WORDS_OF_ACT = 3  # in longer ones stands what is done to whom: nałożyła na spółkę Koleje Beskidzkie karę
_NEVER_IN_NAMES = frozenset(("cue", "office", "honorific", "cardinal", "unit", "currency"))
_CALLED = frozenset(("portfolio", "demonym", "country", "city", "capital", "thing", "organisation"))  # mentions that say which body it is


_PLACED = frozenset(("demonym", "country", "city", "capital", "portfolio"))


@dataclass(frozen=True, slots=True)
class Whole:
    """A body by its whole name: where it stands; its reading, where a word says that it is one; what its words mean, and those that mean nothing."""

    start: int
    end: int
    first: int
    last: int
    sentence: int
    body: Organisation | None
    sure: bool
    meanings: frozenset[tuple[str, object]]
    names: tuple[str, ...]
    short: frozenset[str]

    @property
    def parts(self) -> int:
        """How many things are said of it beside its kind."""
        return len(self.meanings) + len(self.names)


@kept
def whole_bodies(read: Read) -> Sequence[Whole]:
    """Every body of a passage by its whole name, and every bare name that may be one's."""
    found: list[Whole] = []
    taken: set[int] = set()
    lefts, counted = bodies_of(read), {number.last for number in read.passage.reading.numbers}
    for body in read.claims.organisations:
        if _says_only_what_it_is(read, body) or body.first in counted:
            continue
        first, last = _reach(read, body)
        one = _whole(read, first, last, body, True)
        if not one.parts:  # Uniwersytet w Białymstoku
            one = next((_whole(read, left.first, left.last, body, True) for left in lefts if left.first <= body.first and body.last <= left.last), one)
        if taken.isdisjoint(range(one.first, one.last)):
            taken.update(range(one.first, one.last))
            if one.parts or body.body not in _NAMELESS:
                found.append(one)
    for at, behind, tells in heads_of_other_houses(read, frozenset(taken)):
        head = Organisation(start=read.passage.tokens[at].start, end=read.passage.tokens[behind - 1].end, first=at, last=behind, sentence=0)
        first, last = _reach(read, head)
        more = last - first > behind - at
        if (more or tells) and taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            found.append(_whole(read, first, last, None, more, (at, behind) if more else (0, 0)))
    for first, name, last in _called_firms(read):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            found.append(_whole(read, first, last, None, True, (first, name)))
    for left in lefts:
        if taken.isdisjoint(range(left.first, left.last)):
            taken.update(range(left.first, left.last))
            found.append(_whole(read, left.first, left.last, left.organisation, left.sure))
    return sorted(found, key=lambda one: one.first)


def _called_firms(read: Read) -> Iterator[tuple[int, int, int]]:
    """The tokens of words like "operator" with the name behind, an adjective between or none, and where the name begins: opérateur national PKP Intercity."""
    passage, closing = read.passage, _closing(read)
    tokens, connecting = passage.tokens, connecting_words(passage)
    given = {i for m in passage.reading.of("given-name") for i in range(m.first, m.last)}
    for part in passage.reading.cued("firm"):
        first = part.last
        while first < len(tokens) and first - part.last < _ADJECTIVES and first not in closing and tokens[first].kind == WORD and tokens[first].text[:1].islower():
            first += 1
        last = first
        while last < len(tokens) and last - first < _MOST_WORDS and last not in closing and tokens[last].kind == WORD and tokens[last].text[:1].isupper() and last not in connecting:
            last += 1
        if last > first and given.isdisjoint(range(first, last)) and all(tokens[i].kind == WORD for i in range(part.last, last)):
            yield part.first, first, last


def whole_name(read: Read) -> Whole:
    """A text that is the name of one body, such as an account's."""
    bodies = read.claims.organisations
    return _whole(read, 0, len(read.passage.tokens), next((o for o in bodies if o.key), bodies[0] if bodies else None), True)


def _says_only_what_it_is(read: Read, body: Organisation) -> bool:
    """Whether a bare word for a kind is said of the known name behind it: la constructora Sacyr, le groupe alostois Jan De Nul."""
    if body.key or body.portfolios or (read.passage.reading.words or {}).get("head-final"):
        return False
    return any(o.key and all(t.kind == WORD for t in read.passage.tokens[body.last:o.first]) for o in between(read.claims.organisations, body.last, body.last + _TO_NAME))


_TO_NAME = 2  # tokens


def _whole(read: Read, first: int, last: int, body: Organisation | None, sure: bool, head: tuple[int, int] = (0, 0)) -> Whole:
    passage = read.passage
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    meanings, names = _said(passage, first, last, range(*head))
    town = town_of_name(passage, body) if body is not None else None
    if town is not None and first <= town.first < last:
        meanings |= {("city", town.key)}
        names = tuple(name for name in names if name != passage.tokens[town.first].text)
    return Whole(start, end, first, last, passage.sentence_at(start), body, sure, meanings, names, _short(passage, first, last))


@kept
def _closing(read: Read) -> frozenset[int]:
    """The tokens at which a name ends: figures, stops, deeds, offices, people with one, what says where or who says it."""
    passage = read.passage
    found = {i for i, token in enumerate(passage.tokens) if token.kind in NEVER_NAMES}
    found.update(i for m in passage.reading.of("act") for i in ((m.first, m.last - 1) if m.last - m.first > _WORDS_OF_ACT else range(m.first, m.last)))
    small = connecting_words(passage)
    found.update(
        i for m in passage.mentions if m.kind in _NEVER_IN_NAMES and not (m.kind == "office" and m.key[0] in TITLES) and not _is_one_sign(passage, m.first, m.last) and not small.issuperset(range(m.first, m.last))
        for i in range(m.first, m.last))
    found.update(i for m in passage.reading.cued("locative") for i in range(m.first, m.last)
                 if not _is_one_sign(passage, m.first, m.last))
    found.update(i for p in read.claims.people if (p.office is not None and p.office.key not in TITLES) or p.honorific for i in range(p.first, p.last))
    found.update(i for i, t in enumerate(passage.tokens) if passage.is_dated(t.start, t.end))
    return frozenset(found)


@kept
def _closing_or_others(read: Read) -> frozenset[int]:
    """The same with the words of bodies, at which the names of others end."""
    return _closing(read).union(i for o in read.claims.organisations for i in range(o.first, o.last))


def _is_one_sign(passage: Passage, first: int, last: int) -> bool:
    return last - first == 1 and passage.tokens[first].kind == CJK


def _reach(read: Read, body: Organisation) -> tuple[int, int]:
    """The tokens of a body's whole name."""
    passage, words = read.passage, read.passage.reading.words or {}
    tokens = passage.tokens
    if body.key:
        return body.first, body.last  # a name that is known is known in full
    closing = _closing_or_others(read)
    head = tokens[body.first]
    caseless = head.text[:1].lower() == head.text[:1].upper()
    first = _to_the_left(passage, body.first, closing, caseless)
    last = body.last if words.get("head-final") else _to_the_right(passage, body.last, closing, caseless, any(t.text[:1].isupper() for t in tokens[body.first:body.last]))
    return first, last


def _to_the_left(passage: Passage, first: int, closing: frozenset[int], caseless: bool) -> int:
    """Where a name begins that ends, or may end, with the word for its kind."""
    tokens, words = passage.tokens, passage.reading.words or {}
    function, opening, placed = folded(words, "function-words"), opening_tokens(passage), _placed(passage)
    adjectives = folded(words, "adjective-endings") if not words.get("nouns-capitalised") else folded(words, "attribute-endings")
    if caseless:
        if not words.get("head-final"):
            return first
        if "\uac00" <= tokens[first].text[:1] <= "\ud7a3":  # where each word has its particle, but for a land's
            return next((m.first for m in between(passage.mentions, max(first - _MOST_WORDS, 0), first) if m.kind in ("demonym", "country") and m.last == first), first)
        most = _MOST_SIGNS if tokens[first].kind == CJK else _MOST_WORDS - 1
        at = first
        while at > 0 and first - at < most and at - 1 not in closing and (tokens[at - 1].folded not in function or at - 1 in placed) and tokens[at - 1].kind in (WORD, CJK) and (
                tokens[at - 1].kind == WORD or tokens[at - 1].end == tokens[at].start):
            at -= 1
        return at
    at = begin = first
    joining = folded(words, "conjunctions")
    while at > 0 and first - at < _MOST_WORDS and at - 1 not in closing and tokens[at - 1].kind == WORD:
        token = tokens[at - 1]
        if token.text[:1].isupper():
            if token.folded in function or (words.get("nouns-capitalised") and not token.folded.endswith(tuple(adjectives))):
                break
            if at - 1 in opening and not token.text.isupper() and at - 1 not in placed:
                break  # any word has a capital there
            begin = at - 1
        elif not (words.get("head-final") and token.folded in joining) and not (adjectives and not words.get("nouns-capitalised") and token.folded.endswith(tuple(adjectives))):
            break
        elif token.folded not in joining:
            begin = at - 1
        at -= 1
    return begin


@kept
def _placed(passage: Passage) -> frozenset[int]:
    """The tokens of words for lands, towns and fields."""
    return frozenset(i for m in passage.mentions if m.kind in _PLACED for i in range(m.first, m.last))


def _to_the_right(passage: Passage, last: int, closing: frozenset[int], caseless: bool, capital: bool) -> int:
    """Where a name ends that begins, or may begin, with the word for its kind."""
    tokens, words = passage.tokens, passage.reading.words or {}
    function, of = function_words(words), words_like_of(passage.reading)
    if caseless:
        at = end = last
        while at < len(tokens) and end - last < _MOST_WORDS - 2 and at not in closing and tokens[at].kind == WORD:
            if tokens[at].folded not in function:
                end = at + 1
            elif at not in of or at > end:
                break
            at += 1
        return end
    joining, connecting = folded(words, "conjunctions"), connecting_words(passage)
    at = end = last
    if at < len(tokens) and tokens[at].text in _MARKS:
        behind = next((i for i in range(at + 1, min(at + _MOST_WORDS + 2, len(tokens))) if tokens[i].text in _MARKS), None)
        return last if behind is None else behind
    behind_of = joined = False
    small = 0
    while at < len(tokens) and at - last < _MOST_WORDS + _PLAIN and at not in closing and tokens[at].kind == WORD:
        token = tokens[at]
        if at in of or token.folded in joining or (at in connecting and not words.get("nouns-capitalised")):
            small, joined = small + 1, joined or at not in of
            if small > _OF_NAMES:
                break
        elif token.text[:1].isupper():
            end, small, behind_of, joined = at + 1, 0, bool(small), False
        elif token.folded in function or joined:
            break
        elif small:
            end, small, behind_of = at + 1, 0, True  # of meteorology
        elif not (capital or behind_of) or at - end >= _ADJECTIVES:
            break  # one adjective or two, where more is said behind an "of": Ufficio federale di meteorologia
        at += 1
    return end


def _said(passage: Passage, first: int, last: int, head: range = range(0)) -> tuple[frozenset[tuple[str, object]], tuple[str, ...]]:
    """What the words of a name mean beside its kind (the tokens of `head`, where no dictionary has it), and those that mean nothing."""
    meanings: set[tuple[str, object]] = set()
    known = set(head)
    said_of_any = folded(passage.reading.words, "of-a-state", "adjectives-of-bodies")
    for mention in between(passage.mentions, first, last):
        if mention.last > last or (mention.last - mention.first == 1 and passage.tokens[mention.first].folded in said_of_any):
            continue
        if mention.kind == "body":
            known.update(range(mention.first, mention.last))
            if mention.key[1]:
                meanings.update(("portfolio", field) for field in mention.key[1].split())
        elif mention.kind in _CALLED:
            if _is_one_sign(passage, mention.first, mention.last):
                continue  # of a longer word, mostly: 天 "day" in 天王寺
            known.update(range(mention.first, mention.last))
            meanings.add(("land" if mention.kind in ("demonym", "country") else mention.kind, mention.key[0] if mention.kind == "city" else mention.key))
    plain = vocabulary(passage.language)
    if plain is not None:
        tokens = passage.tokens[first:last]
        places: dict[str, list[int]] = {}
        for index, token in enumerate(tokens):
            places.setdefault(token.folded, []).append(index)
        for mention in plain.mentions(tokens, places):
            if not known.issuperset(range(first + mention.first, first + mention.last)):
                known.update(range(first + mention.first, first + mention.last))
                meanings.add(("plain", family_numbers()[mention.key]))
    function, connecting = function_words(passage.reading.words) | said_of_any, connecting_words(passage)
    names: list[str] = []
    for index in range(first, last):
        token = passage.tokens[index]
        if index in known or token.folded in function or index in connecting or token.kind not in (WORD, CJK):
            continue
        if token.kind == CJK and names and index - 1 not in known and passage.tokens[index - 1].end == token.start and index > first:
            names[-1] += token.text
        elif token.kind == CJK or len(token.text) >= 2:
            names.append(token.text)
    return frozenset(meanings), tuple(names)


def _short(passage: Passage, first: int, last: int) -> frozenset[str]:
    """The short names that a name has, or is."""
    tokens = passage.tokens[first:last]
    found = {t.text for t in tokens if t.text.isupper() and len(t.text) >= 3}
    found.add("".join(t.text[0] for t in tokens if t.text[:1].isupper()))
    holder = Organisation(start=0, end=0, first=first, last=last, sentence=0)
    brackets = in_brackets_behind(passage, holder)
    if brackets is not None:
        found.add(passage.text[passage.tokens[brackets[0]].start: passage.tokens[brackets[1] - 1].end].upper())
    return frozenset(short for short in found if len(short) >= 3)


@kept
def meanings_of(read: Read) -> frozenset[tuple[str, object]]:
    """What the words of a whole side mean, as those of a name do."""
    return frozenset(_said(read.passage, 0, len(read.passage.tokens))[0])
