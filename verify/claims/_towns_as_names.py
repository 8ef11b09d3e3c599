"""Words for towns that are somebody's name: Mayor London Breed, ministra do Mar, Dulce Évora."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from verify.claims._affixed import is_affixed
from verify.claims._kept import kept
from verify.claims._near_offices import LONGEST_HOUSE, NEAR, OF_TOWNS
from verify.claims._no_names import act_tokens, common_words, taken_tokens
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words, words_like_of
from verify.claims._values import Office, Person, Place
from verify.claims._word_shapes import COMMAS, is_capitalised, is_caseless, is_joined
from verify.languages._dictionary import Mention
from verify.languages._tokens import STOP, fold


def given_like_towns(passage: Passage, offices: Sequence[Office], taken: Mapping[int, str]) -> list[int]:
    """Towns right behind an office with one unknown word behind them, which are given names: Deputy Director Sofia Lindqvist, Mayor London Breed."""
    tokens, towns = passage.tokens, _towns_of_one_word(passage)
    inflected = bool((passage.reading.words or {}).get("names-inflected"))
    found = []
    for office in offices:
        first = _behind(passage, office)
        if _has_its_town_behind(passage, office):
            continue
        if first not in towns or taken.get(first) not in ("capital", "city") or first + 1 >= len(tokens) or is_affixed(passage, towns[first]):
            continue
        behind = tokens[first + 1]
        unknown = _is_unknown(passage, first + 1, taken) and is_joined(passage.text, tokens, first + 1)
        if inflected and first + 2 < len(tokens) and is_capitalised(tokens[first + 2]) and is_joined(passage.text, tokens, first + 2):
            continue  # Мэр Бишкека Нурлан Осмонов: a case tells that the town is the mayor's
        if unknown and ((is_capitalised(tokens[first]) and is_capitalised(behind)) or (is_caseless(tokens[first]) and is_caseless(behind))) and len(behind.text) >= 3:
            found.append(first)
    return found


def _has_its_town_behind(passage: Passage, office: Office) -> bool:
    """Whether an office is one of towns, in a language that puts bare what an office is of: Gubernur Jakarta Pramono Anung."""
    return office.key in OF_TOWNS and bool((passage.reading.words or {}).get("houses-before-holders"))


def given_like_demonyms(passage: Passage, offices: Sequence[Office]) -> Iterator[int]:
    """Adjectives of lands without an article right behind an office that has one, which would have it too: התובע גיאורגי ברידזה is no Georgian."""
    articles = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    adjectives = {m.first for m in passage.reading.of("demonym")} if articles else ()
    for office in offices:
        if office.last in adjectives and passage.tokens[office.last - 1].folded.startswith(articles) and not passage.tokens[office.last].folded.startswith(articles):
            yield office.last


def surnames_like_towns(passage: Passage, offices: Sequence[Office], taken: Mapping[int, str]) -> Iterator[int]:
    """Towns behind an office and one unknown word, with a comma between or none, which are family names: A ministra do Mar, Dulce Évora, assinou."""
    tokens, towns = passage.tokens, _towns_of_one_word(passage)
    for office in offices:
        given = _behind(passage, office)
        town = given + 1
        if town not in towns:
            continue
        unknown = _is_unknown(passage, given, taken) and is_joined(passage.text, tokens, town)
        closed = town + 1 == len(tokens) or tokens[town + 1].kind == STOP or tokens[town + 1].text in COMMAS or town + 1 in act_tokens(passage.reading)
        if unknown and closed and is_capitalised(tokens[given]) and is_capitalised(tokens[town]):
            yield town


@kept
def _towns_of_one_word(passage: Passage) -> Mapping[int, Mention]:
    return {m.first: m for kind in ("capital", "city") for m in passage.reading.of(kind) if m.last == m.first + 1}


def _behind(passage: Passage, office: Office) -> int:
    """The token behind an office and the comma that may follow it."""
    return office.last + (office.last < len(passage.tokens) and passage.tokens[office.last].text in COMMAS)


def _is_unknown(passage: Passage, index: int, taken: Container[int]) -> bool:
    """Whether a word is none that is read as something else, common or small."""
    return index not in taken and index not in common_words(passage.reading) and passage.tokens[index].folded not in function_words(passage.reading.words)


@kept
def begin_names(passage: Passage) -> Mapping[int, int]:
    """Towns and countries whose word is a given name, too, and has one to three unknown words with capitals behind it; with the token behind those.

    Rosario Quispe, la directora …; none behind a word for where or of: in Santiago Calatrava …
    """
    tokens, taken = passage.tokens, taken_tokens(passage)
    found: dict[int, int] = {}
    named = {m.first for m in passage.reading.of("given-name")}
    titles = {m.first for kind in ("office", "honorific") for m in passage.reading.of(kind)}  # Uskup Agung Jakarta Kardinal Suharyo
    for kind in ("capital", "city", "country", "demonym"):
        for town in passage.reading.of(kind):
            first = town.first
            if kind == "demonym" and first not in named:
                continue  # Roman Klichuk, and not the Ghanaian Kwame Boateng
            if town.last != first + 1 or not is_capitalised(tokens[first]) or tokens[first].text.isupper() or _is_told_where(passage, first):
                continue
            last = first + 1
            while last < len(tokens) and last - first <= _MOST_SURNAMES and last not in titles and _is_unknown(passage, last, taken) and is_capitalised(tokens[last]) and (
                    len(tokens[last].text) >= 2 and not tokens[last].text.isupper() and is_joined(passage.text, tokens, last)):
                last += 1
            if last > first + 1 and not (last < len(tokens) and is_capitalised(tokens[last]) and is_joined(passage.text, tokens, last)):
                found[first] = last
    return found


_MOST_SURNAMES = 3


def _is_told_where(passage: Passage, first: int) -> bool:
    """Whether a word for where, whence or whose, or another capitalised word that is no title, stands right before a town."""
    if first == 0:
        return False
    titled = any(m.last == first for kind in ("office", "honorific") for m in between(passage.reading.of(kind), first - NEAR, first))
    if first - 1 in words_like_of(passage.reading) or (not titled and is_capitalised(passage.tokens[first - 1]) and is_joined(passage.text, passage.tokens, first)):
        return True
    return any(m.last == first for key in ("locative", "from-to") for m in between(passage.reading.cued(key), first - 3, first))


def names_before_offices(passage: Passage, offices: Sequence[Office]) -> Iterator[int]:
    """Towns that begin a name behind whose comma an office stands, or that the language has as given names: Rosario Quispe, directora de …"""
    named = {m.first for m in passage.reading.of("given-name")}
    inflected = bool((passage.reading.words or {}).get("names-inflected"))
    for first, last in begin_names(passage).items():
        closed = last < len(passage.tokens) and passage.tokens[last].text == ","
        if any(o.first < first <= o.last and _has_its_town_behind(passage, o) for o in offices):
            continue
        apposed = closed and (any(last < o.first <= last + 2 for o in offices) or (  # the director of …, Rosario Quispe, …
            first > 0 and passage.tokens[first - 1].text == "," and any(0 < first - o.last <= LONGEST_HOUSE for o in offices)))
        held = any(o.last == first for o in offices) and not (inflected and last - first > 2)
        if apposed or first in named or held:
            yield first


def is_of_somebody(passage: Passage, place: Place, people: Sequence[Person]) -> bool:
    """Whether a town of one word is only a piece of somebody's name: Heloísa Bragança, Robert Bork; no particle stands before it."""
    tokens = passage.tokens
    if place.last != place.first + 1 or not is_capitalised(tokens[place.first]):
        return False
    given = {m.first for m in passage.reading.of("given-name")}
    return any(
        p.last - p.first >= 2 and (p.office is not None or p.honorific or p.first in given) and ((p.first == place.first and place.towns) or (p.first < place.first < p.last and is_capitalised(tokens[place.first - 1]))) for p in people)
