"""What looks like somebody's name and is a house's, a portfolio's or an acronym's."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify.claims._name_words import DOTS
from verify.claims._near_offices import LONGEST_HOUSE, NEAR
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import words_like_of
from verify.claims._spelling import romanise
from verify.claims._values import Person
from verify.claims._word_shapes import COMMAS, is_capitalised
from verify.languages._folded import folded
from verify.languages._houses_abroad import houses_abroad
from verify.languages._tokens import BREAK, CJK, STOP, fold


def names_house(passage: Passage, person: Person) -> bool:
    """Whether two capitalised words right before a capitalised house are its name, in a language that puts the house last: Para Politikası Kurulu."""
    if person.office is not None or person.honorific or not (passage.reading.words or {}).get("head-final") or person.last >= len(passage.tokens):
        return False
    return is_capitalised(passage.tokens[person.last]) and any(m.first == person.last for m in passage.reading.of("body"))


def is_called_a_house(passage: Passage, person: Person) -> bool:
    """Whether a name without an honorific has a word for a house as another land writes it: Deutsches Museum in an Italian text."""
    return not person.honorific and any(passage.tokens[i].folded in houses_abroad() for i in range(person.first, person.last))


def is_called_a_firm(passage: Passage, person: Person) -> bool:
    """Whether a name of nobody known stands right behind a word for a firm, or, where it begins with initials, for who runs something: spółka Koleje Beskidzkie, l'opérateur national PKP Intercity."""
    tokens, first = passage.tokens, person.first
    if person.office is not None or person.honorific or any(m.kind == "given-name" for m in between(passage.mentions, first, person.last)) or not is_capitalised(tokens[first]):
        return False
    between_them = 1 if first and tokens[first - 1].text[:1].islower() else 0
    ends = {m.last for m in between(passage.reading.of("body"), first - NEAR, first) if m.key[0] == "company"}
    if len(tokens[first].text) >= _LEAST_INITIALS and tokens[first].text.isupper():
        ends |= {m.last for m in passage.reading.cued_between(max(first - NEAR, 0), first, "firm")}
    return any(first - gap in ends for gap in range(between_them + 1))


_LEAST_INITIALS = 3


def is_house_of_another(passage: Passage, person: Person, people: Sequence[Person]) -> bool:
    """Whether characters right before an office are the end of its house's name, as its holder stands right behind it: 阿什莫林博物馆馆长埃莉诺·普赖斯, 山林厅厅长李泰勋."""
    office = person.office
    if office is None or passage.tokens[person.first].kind != CJK or not office.first <= person.last <= office.last:
        return False
    follows = not (passage.reading.words or {}).get("predicate-final")  # where verbs end the sentence, offices stand behind names only
    return any(p is not person and p.first == office.last and (follows or not DOTS.isdisjoint(p.name)) for p in people)


def is_what_another_leads(passage: Passage, person: Person, people: Sequence[Person]) -> bool:
    """Whether what stands behind an office is its house, as its holder stands before the office, or behind the house and a comma.

    Annegret Sailer, diretora do Museum Fünf Kontinente; la directora de Observación de la Tierra de la CONAE, Mariela Ostrovsky, …
    """
    office, tokens = person.office, passage.tokens
    if person.honorific or any(m.first == person.first for m in between(passage.reading.of("given-name"), person.first, person.last)):
        return False
    for other in people:
        led = other.office
        if other is person or led is None or not led.last <= person.first or person.first - led.last > LONGEST_HOUSE:
            continue
        of = any(i in words_like_of(passage.reading) for i in (led.last - 1, *range(led.last, person.first)))
        if other.last == led.first - 1 and tokens[other.last].text in COMMAS and (of or person.first == led.last) and not any(t.text in COMMAS for t in tokens[led.last:person.first]):
            return True
        closed = other.last >= len(tokens) or tokens[other.last].kind in (BREAK, STOP)
        if person.last < other.first and tokens[other.first - 1].text in COMMAS and closed and other.first - person.last <= LONGEST_HOUSE and (
                office in (None, led) and not any(t.text in COMMAS for t in tokens[led.last:other.first - 1])):
            return True
    return False


def without_portfolio(passage: Passage, person: Person) -> Person | None:
    """A name without the word that a minister is "of", where no dictionary has that: le ministre des Océans Yoon Jae-ho; None where it is nothing else.

    Before a comma and a name all of it is the portfolio: a ministra da Transição Ecológica, Inmaculada Roldán.
    """
    tokens, of = passage.tokens, words_like_of(passage.reading)
    begin = person.first
    while begin and begin - 1 in of and not is_capitalised(tokens[begin - 1]):
        begin -= 1
    if begin == person.first or not is_capitalised(tokens[person.first]) or not any(m.last == begin or m.last == begin - 1 for m in between(passage.reading.of("office"), begin - NEAR, begin)
            if m.key[0] == "minister" and not m.key[2]):
        return person
    if person.last + 1 < len(tokens) and tokens[person.last].text == "," and is_capitalised(tokens[person.last + 1]):
        return None
    first = person.first + 1
    if person.last - first < 2 or not is_capitalised(tokens[first]):
        return person
    start = tokens[first].start
    words = tuple(w for t in tokens[first:person.last] for w in romanise(t.text).split() if w)
    return dataclasses.replace(person, start=start, first=first, name=passage.text[start:person.end], words=words)


def is_spelt_out(passage: Passage, first: int, last: int) -> bool:
    """Whether a word is made of the names of letters, as Persian spells a body's acronym: تی‌ام‌او (TMO)."""
    letters = folded(passage.reading.words, "letter-names")
    pieces = passage.tokens[first].text.split("\u200c")
    return last - first == 1 < len(pieces) and bool(letters) and all(fold(piece) in letters for piece in pieces)
