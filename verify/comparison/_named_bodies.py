"""Bodies that only their own name tells apart: the firm Boskamp, the Altyn Dala foundation, شركة توتال.

The word for the kind is in every dictionary, the name in none, so it is read as what stands unknown beside that word, and
compared by ear. A name that translations put into their own language (Technical, National, Free) tells nothing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from verify._later import later
from verify._patterns import regex
from verify.claims import Read, read_claims
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._name_words import in_nominative, script_of
from verify.claims._no_names import meaningful
from verify.claims._passage import Passage, opening_tokens
from verify.claims._reading import between
from verify.claims._sign_names import name_before
from verify.claims._small_words import connecting_words, function_words, words_like_of
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Organisation, Place
from verify.comparison._lands import lie_apart
from verify.comparison._meeting import Meeting
from verify.comparison._place_relations import may_be_two
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.comparison._signing_bodies import signing_bodies
from verify.languages import _concepts, _gazetteer
from verify.languages._dictionary import dictionary
from verify.languages._firms import is_firm, trade_of
from verify.languages._folded import folded
from verify.languages._tokens import CJK, WORD, fold
from verify.model import Message

with later:
    from verify.claims._names import written_relation
    from verify.claims._sounds import apart
    from verify.claims._town_adjectives import town_of_name
    from verify.claims.plain_words import plain_words
    from verify.comparison._heard import is_heard
    from verify.comparison._town_names import towns_of_account
    from verify.comparison._translated_names import are_translated
    from verify.languages._vocabulary import vocabulary

_KINDS = frozenset((
    "company airline foundation club university bank museum hospital school theatre institute academy charity newspaper party orchestra "
    "state-company power-company railway-company shipyard association federation trade-union archive").split())
_OF_NAMES = frozenset(("given-name", "surname", "of", "joiner"))
_LONGEST, _FURTHEST = 3, 3  # words of a name; small words between it and its kind
_ENOUGH, _FIRM = 1.2, 5.0
_TOLD = 0.5  # by ear, from which on two names are two


class Named(NamedTuple):
    """A body with the name it goes by: offsets and words as written; and the place that the name is, where it is one."""

    body: Organisation
    start: int
    end: int
    name: str
    place: Place | None = None


def compare_named_bodies(meeting: Meeting) -> Iterator[Differs]:
    """A body of the prose with another name than the post's only body of that kind has, in two sentences of one story."""
    ours = [n for n in (*named_bodies(meeting.prose), *bodies_of_places(meeting.prose), *_listed(meeting.prose)) if n.body.sentence in meeting.aligned and not _signs(meeting, n)]
    theirs = [*named_bodies(meeting.post), *bodies_of_places(meeting.post), *_listed(meeting.post)] if ours else []
    for left in ours:
        rivals = [n for n in theirs if n.body.body == left.body.body]
        if len({n.name for n in rivals}) != 1 or any(_competes(meeting, n, left) and not _is_heard(meeting.post, n.name) for n in ours) or meeting.strength < _FIRM:
            continue
        right = rivals[0]
        if left.body.key and right.body.key:
            if _is_named(meeting.post, left.body.key) or _is_named(meeting.prose, right.body.key):
                continue
        elif left.place is not None or right.place is not None:
            if not _are_of_two_places(meeting, left, right):
                continue
        elif not are_two_names(left.name, right.name) or not are_two_names(_written_out(meeting.prose, left), _written_out(meeting.post, right)) or _is_heard(meeting.prose, right.name) or _is_heard(meeting.post, left.name):
            continue
        if are_translated(meeting.prose, left, meeting.post, right):
            continue
        acts = {key for key in meeting.shared.get(left.body.sentence, ()) if key[0] == "act"}
        common = meeting.in_common(left.body.sentence, right.body.sentence) | acts
        if weigh(key for key in common if key[0] != "word") + meeting.flow(left.body.sentence) < _ENOUGH:
            continue
        article = meeting.prose.passage.evidence(left.start, left.end, left.name)
        evidence = meeting.post.passage.evidence(right.start, right.end, right.name)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.88, 0.72 + 0.03 * min(weigh(common), 5.0)), doubtful=not (left.body.key and right.body.key))


def _signs(meeting: Meeting, named: Named) -> bool:
    """Whether a body is the one whose account it is, by its town or its name: of the zoo of Taipei, that posts it, another zoo in the post is none."""
    name, languages = meeting.citation.account.name, (meeting.post.passage.language, meeting.prose.passage.language)
    place = named.place
    if place is None:
        return any(_is_heard(account, named.name) for account in _account_names(meeting))
    if not name or not any(signer.body == named.body.body for signer in signing_bodies(name, *languages)):
        return False
    towns = towns_of_account(name, *languages)
    return any(not may_be_two(place, town) for town in (*towns.written, *towns.adjectives))


@kept
def _account_names(meeting: Meeting) -> tuple[Read, ...]:
    """The name of the post's account, read in the language of either side."""
    name, languages = meeting.citation.account.name or "", (meeting.post.passage.language, meeting.prose.passage.language)
    return tuple(read_claims(name, language, "post") for language in dict.fromkeys(languages))


def _listed(read: Read) -> Iterator[Named]:
    """The charities, banks, museums ... of a passage that are known by name; each with its trade for its kind."""
    for body in read.claims.organisations:
        trade = trade_of(body.key or "")
        if trade is not None and not is_firm(trade):
            yield Named(dataclasses.replace(body, body=trade), body.start, body.end, str(body.key))


def _is_named(read: Read, key: str) -> bool:
    return any(o.key == key for o in read.claims.organisations)


_COMPETES = 0.4  # of what the other's sentence shares with the post: a sentence of background shares less


def _competes(meeting: Meeting, other: Named, body: Named) -> bool:
    """Whether another body of the kind may as well be the post's."""
    return other.body.body == body.body.body and other.body.first != body.body.first and other.name != body.name and meeting.scores.get(other.body.sentence, 0.0) >= _COMPETES * meeting.scores.get(body.body.sentence, 0.0)


@kept
def named_bodies(read: Read) -> Sequence[Named]:
    """The bodies of a passage that have a name beside them which means nothing else."""
    passage, tokens = read.passage, read.passage.tokens
    meaning = meaningful(passage, _OF_NAMES)
    connecting = connecting_words(passage) - _locatives(passage)  # a clinic in Limassol is not called so
    function = function_words(passage.reading.words)
    held = {i for p in read.claims.people if p.office is not None for i in range(p.first, p.last)}
    words = passage.reading.words or {}
    articles, adjectives = tuple(words.get("articles-joined", ())), tuple(folded(words, "adjective-endings"))
    opening = opening_tokens(passage)
    placed = {i for p in read.claims.places for i in range(p.first, p.last)}

    def is_name(index: int, capital: bool, named_for: bool = False) -> bool:
        token = tokens[index] if 0 <= index < len(tokens) else None
        if token is None or token.kind != WORD or index in meaning or (index in held and not named_for) or token.folded in function or len(token.text) < 3:
            return False
        if adjectives and token.folded.endswith(adjectives):
            return False  # Босфорский: what is made into an adjective may be put into words of another language
        return (token.text[:1].isupper() if capital else not token.text[:1].isupper() and not token.text[:1].islower()) and not romanise(token.text).startswith(
            _concepts.TRANSLATED_NAMES)

    found = [*_by_their_endings(read), *_before_words_for_firms(read)]
    for body in read.claims.organisations:
        if body.body not in _KINDS or body.key or body.portfolios:
            continue
        named_for = body.body in NAMED_FOR_PEOPLE and tokens[body.first].text[:1].lower() != tokens[body.first].text[:1].upper()
        signs = name_before(passage, body.start) if tokens[body.first].kind == CJK else None
        if signs is not None and not any(p.first < body.first and signs[0] < p.end and p.start < signs[1] for p in read.claims.places):
            found.append(Named(body, *signs, passage.text[signs[0]:signs[1]]))
            continue
        capital = tokens[body.last - 1].text[:1].isupper() or tokens[body.last - 1].text[:1].islower()
        first = body.last
        while capital and first < len(tokens) and first - body.last < _FURTHEST and (first in connecting or tokens[first].text in "«“„\"‘'”"):
            first += 1
        last = first
        if not capital and placed.isdisjoint(range(first, first + 2)) and _is_of_a_compound(passage, first):
            last = first + 2
        elif body.body == "university" and not capital and (behind := _behind_title(passage, first)) > first and behind < len(tokens) and tokens[behind].kind == WORD and behind not in meaning:
            first, last = behind, behind + 1
        while last - first < (_LONGEST if capital else 1) and is_name(last, capital, named_for) and (capital or not tokens[last - 1].text.startswith(articles or ("\0",))):
            last += 1
        if last == first and capital and not words.get("nouns-capitalised"):
            last = first = body.first
            while last - first < _LONGEST and is_name(first - 1, True, named_for):
                first -= 1
            if last - first > 1 and first in opening:
                first += 1  # any word has a capital there: Çalışmayı Boğaziçi Üniversitesi ile yürütüyoruz
        if (last > first and not words.get("head-final")) or (last > first and last <= body.first):
            start, end = tokens[first].start, tokens[last - 1].end
            found.append(Named(body, start, end, passage.text[start:end]))
    return found


TITLES = frozenset("king queen sultan emir prince princess imam emperor".split())


def _behind_title(passage: Passage, first: int) -> int:
    """Behind the title of whom a university is named for: جامعة الملك سعود."""
    return next((m.last for m in between(passage.reading.of("office"), first, first + 1) if m.first == first and m.key[0] in TITLES), first)


def _is_of_a_compound(passage: Passage, first: int) -> bool:
    """Whether a hyphen joins two words of a script without capitals, as in names that begin with a son or a father: בן־גוריון."""
    if first + 1 >= len(passage.tokens):
        return False
    left, right = passage.tokens[first:first + 2]
    caseless = left.text[:1].upper() == left.text[:1].lower()
    return caseless and left.kind == right.kind == WORD and len(right.text) >= 3 and passage.text[left.end:right.start] in tuple(_HYPHENS)


_HYPHENS = "-\u05be\u2010\u2011"
_HYPHENED = regex(f"[{_HYPHENS}]")


@kept
def _locatives(passage: Passage) -> frozenset[int]:
    """The tokens that say where something is."""
    return frozenset(i for m in passage.reading.cued("locative") for i in range(m.first, m.last))


# Kinds that are named for people, whom no office beside makes their holders: Rektor Universitas Gadjah Mada, Sultan Qaboos University.
NAMED_FOR_PEOPLE = frozenset("university hospital school foundation library theatre museum academy".split())


# Kinds that are never called by another town's name; a museum or a bank has a name of its own, and its town's as well.
_OF_TOWNS = frozenset("university orchestra zoo aquarium botanical-garden".split())


@kept
def bodies_of_places(read: Read) -> Sequence[Named]:
    """The universities and the like whose name is a town's or a country's: the University of Cyprus, جامعة نزوى."""
    passage, claims = read.passage, read.claims
    of = _small_words(passage)
    found = []
    for body in claims.organisations:
        if body.body not in _OF_TOWNS or body.key or body.portfolios:
            continue
        of_its_name = [place for place in claims.places if place.kind != "named" and _is_in_its_name(body, place, of)]
        place = next((p for p in of_its_name if p.is_town), None) or town_of_name(passage, body) or next(iter(of_its_name), None)  # Macau is a town as well as a land
        if place is not None:
            found.append(Named(body, min(body.start, place.start), max(body.end, place.end), passage.text[place.start:place.end], place))
    return found


@kept
def _small_words(passage: Passage) -> frozenset[int]:
    """The tokens of words like "of" that say nothing of where it happened."""
    return words_like_of(passage.reading) - _locatives(passage)


def _is_in_its_name(body: Organisation, place: Place, of: frozenset[int]) -> bool:
    """Whether a place stands in the words for a body, before it, or behind it and small words like "of"."""
    if body.first <= place.first and place.last <= body.last:
        return True
    gap = range(place.last, body.first) if place.last <= body.first else range(body.last, place.first)
    return len(gap) <= _OF_PLACE and all(i in of for i in gap) and (place.last <= body.first) <= (not gap)


_OF_PLACE = 2  # small words between a body and its place


def _are_of_two_places(meeting: Meeting, left: Named, right: Named) -> bool:
    """Whether two bodies of one kind have names of which one is a place, and cannot be one."""
    if left.place is None or right.place is None:
        placed, read = (right, meeting.prose) if right.place is not None else (left, meeting.post)
        place = placed.place
        if place is None or not (place.is_town or place.kind == "country") or _has_place(read, place):
            return False
        return not _is_heard(meeting.prose, right.name) and not _is_heard(meeting.post, left.name)
    if any(place.is_town and _has_place(read, place) for read, place in ((meeting.post, left.place), (meeting.prose, right.place))):
        return False  # the town of the one is told on the other side too, as where it happened or as where somebody comes from
    if left.place.is_town and right.place.is_town:
        return may_be_two(left.place, right.place)
    return bool(left.place.country and right.place.country and lie_apart(left.place.country, right.place.country))


def _has_place(read: Read, place: Place) -> bool:
    return any(p.key == place.key and p.kind == place.kind for p in read.claims.places)


def _by_their_endings(read: Read) -> Iterator[Named]:
    """Bodies whose kind is but the end of their name: 온누리재단, 한라건설; what may end any word only where one beside says so: 오타고대 연구진, 캔터베리대."""
    passage, words = read.passage, read.passage.reading.words or {}
    kinds = {kind: tuple(endings) for kind, endings in words.get("body-endings", {}).items()}
    if not kinds:
        return
    short, beside = tuple(words.get("endings-of-any-word", ())), tuple(words.get("beside-universities", ()))
    particles = sorted(words.get("endings", ()), key=len, reverse=True)
    meaning, tokens = meaningful(passage, _OF_NAMES | _IN_ENDINGS), passage.tokens
    for index, token in enumerate(tokens):
        if token.kind != WORD or len(token.text) < _LEAST_ENDED:
            continue
        bare = {token.text[: len(token.text) - len(particle)] for particle in ("", *particles) if token.text.endswith(particle)}
        found = next(((kind, e, word[: -len(e)]) for word in sorted(bare, key=len) for kind, endings in kinds.items() for e in endings if word.endswith(e)), None)
        if found is None or len(found[2]) < _LEAST_STEM:
            continue
        kind, ending, name = found
        if not (ending in short and index + 1 < len(tokens) and tokens[index + 1].text.startswith(beside)):
            foreign = _sounds_foreign(passage, name)
            if index in meaning or _is_a_word(passage, name) or (ending in short and not foreign) or (not foreign and _gazetteer.towns_called(fold(name))):
                continue  # 서울은행 is called by its town, 캔터베리대 has the name of a region as well
        body = Organisation(start=token.start, end=token.end, first=index, last=index + 1, sentence=passage.sentence_at(token.start), body=kind)
        yield Named(body, token.start, token.end, name)


def _before_words_for_firms(read: Read) -> Iterator[Named]:
    """Firms and foundations by the word before one that hardly stands but in names, in scripts without capitals: মেঘনা কনস্ট্রাকশন, अरावली फाउंडेशन."""
    passage, words = read.passage, read.passage.reading.words or {}
    heads = {kind: tuple(map(fold, starts)) for kind, starts in words.get("heads-of-names", {}).items()}
    if not heads:
        return
    tokens, adjectives = passage.tokens, folded(words, "adjectives-of-bodies")
    meaning = meaningful(passage, _OF_NAMES) | {i for w in plain_words(passage) for i in range(w.first, w.last)} | _function_tokens(passage)
    counted = {number.last for number in passage.reading.numbers}
    for index in range(1, len(tokens)):
        kind = next((kind for kind, starts in heads.items() if tokens[index].folded.startswith(starts)), None)
        name = tokens[index - 1]
        if kind is None or name.kind != WORD or len(name.text) < _LEAST_ENDED or index - 1 in meaning or index - 1 in counted or name.folded in adjectives:
            continue
        body = Organisation(start=name.start, end=tokens[index].end, first=index - 1, last=index + 1, sentence=passage.sentence_at(name.start), body=kind)
        yield Named(body, name.start, name.end, name.text)


@kept
def _function_tokens(passage: Passage) -> frozenset[int]:
    function = function_words(passage.reading.words)
    return frozenset(i for i, token in enumerate(passage.tokens) if token.folded in function)


_LEAST_ENDED, _LEAST_STEM = 3, 2  # letters
_IN_ENDINGS = frozenset(("act", "thing"))  # what an ending means alone, 건설 "building"
_FOREIGN = 3  # syllables


def _is_a_word(passage: Passage, stem: str) -> bool:
    """Whether the language has a word that is written so: 중앙은행, 문화재단."""
    compiled, known = dictionary(passage.language), vocabulary(passage.language)
    return any(one is not None and one.opens(fold(stem)) for one in (compiled, known))


def _sounds_foreign(passage: Passage, name: str) -> bool:
    """Whether a name has a syllable that the language writes only the words of others with."""
    stock = listed_signs(passage.reading, "sino-syllables")
    return len(name) >= _FOREIGN and bool(stock) and any(c not in stock for c in name)


def are_two_names(left: str, right: str) -> bool:
    """Whether no word of one name can be a word of the other, by letter or by ear."""
    if script_of(left) == script_of(right) and written_relation(left, right) not in ("differs", "given-differs", "unclear"):
        return False
    romans = [[romanise(form) for word in name.split() for form in in_nominative(word)] for name in (left, right)]
    return all(apart(a, b) >= _TOLD and not same_word(a, b) for a in romans[0] for b in romans[1])


def _written_out(read: Read, named: Named) -> str:
    """A name in one word, with what stands beside it in capitals: Mnazi Mmoja, "one palm", of which the second word is a number."""
    text, end = read.passage.text, named.end
    for token in read.passage.tokens:
        if token.start >= end and token.kind == WORD:
            if text[end:token.start] != " " or not token.text[:1].isupper():
                break
            end = token.end
    return "".join(text[named.start:end].split())


def _is_heard(read: Read, name: str) -> bool:
    """Whether a word of a name stands anywhere on the other side."""
    words = [piece for word in name.split() for piece in (word, *_HYPHENED.split(word)) if len(piece) > 2 or piece == word]
    return is_heard(read, dict.fromkeys(words), script_of(name))
