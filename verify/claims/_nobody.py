"""What looks like somebody's name and is a house's, a portfolio's or an acronym's."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from verify.claims._common_words import means_something
from verify.claims._name_words import DOTS
from verify.claims._near_offices import LONGEST_HOUSE, NEAR, STYLES
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import words_like_of
from verify.claims._spelling import romanise
from verify.claims._unlisted import is_a_roman_figure
from verify.claims._values import Office, Person
from verify.claims._word_shapes import COMMAS, is_capitalised, is_joined
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._houses_abroad import houses_abroad
from verify.languages._tokens import BREAK, CJK, HYPHENS, NUMBER, STOP, fold


def names_house(passage: Passage, person: Person) -> bool:
    """Whether two capitalised words right before a capitalised house or thing are its name, in a language that puts these last: Para Politikası Kurulu, Kemal Sunal Parkı."""
    words = passage.reading.words or {}
    if person.office is not None or person.honorific or not words.get("head-final") or person.last >= len(passage.tokens):
        return False
    head = passage.tokens[person.last]
    return is_capitalised(head) and (head.folded in folded(words, "no-name-before") or any(m.first == person.last for m in passage.reading.of("body")))


def is_called_a_house(passage: Passage, person: Person) -> bool:
    """Whether a name without an honorific has a word for a house as another land writes it: Deutsches Museum in an Italian text."""
    return not person.honorific and any(passage.tokens[i].folded in houses_abroad() for i in range(person.first, person.last))


def is_a_piece_of_a_house(passage: Passage, person: Person) -> bool:
    """Whether a name without a title is but some words of a house's, in languages that inflect names: приговором Мещанского суда, Рівненської АЕС, Krajowa Rada Izb Rolniczych."""
    tokens, first, last, words = passage.tokens, person.first, person.last, passage.reading.words or {}
    if person.office is not None or person.honorific or not words.get("names-inflected") or any(m.kind == "given-name" for m in between(passage.mentions, first, last)):
        return False
    adjectives = tuple(folded(words, "adjective-endings"))
    if adjectives and tokens[last - 1].folded.endswith(adjectives) and any(m.first == last for m in between(passage.reading.of("body"), last, last + 1)):
        return True
    if adjectives and last - first >= _A_PAIR and tokens[last - _A_PAIR].folded.endswith(adjectives) and tokens[last - 1].text.isupper():
        return True
    return first > 0 and is_joined(passage.text, tokens, first) and tokens[first - 1].text[:1].isupper() and any(
        m.last == first for m in between(passage.reading.of("body"), first - NEAR, first))


_A_PAIR = 2  # words


def is_in_other_letters(passage: Passage, person: Person) -> bool:
    """Whether a name is in Latin letters, in a language that writes people's in its own: катарская Power International Holding."""
    return bool((passage.reading.words or {}).get("names-transcribed")) and not person.honorific and all(
        "a" <= token.text[:1].lower() <= "z" for token in passage.tokens[person.first:person.last])


def is_called_a_thing(passage: Passage, person: Person) -> bool:
    """Whether a name that no title tells to be somebody's is a thing's.

    It has an article of its own (the Golden Owl), a word that only things are called by (Booker Prize), is a ship's (MV Eilean Bàn), a town's (Labuan Bajo) or
    one word with hyphens (Zamyn-Uud); a house that is called so stands right behind it (Bar-Ilan University), a house or a thing that is right before
    it (l'école Jean-Macé, the tanker Ardent Skua).
    """
    tokens, first, last, words = passage.tokens, person.first, person.last, passage.reading.words
    if _ends_with_a_house(passage, first, last):
        return True
    if person.honorific or (person.office is not None and person.office.last == first):
        return False
    if first and tokens[first - 1].folded in folded(words, "no-name-behind") and is_joined(passage.text, tokens, first) and not (
            _is_somebodys_trade(passage, first - 1) and any(m.first == first - 1 for m in between(passage.reading.of("thing"), first - 1, first))):
        return True
    if tokens[first].text.casefold() in _SHIPS or any(tokens[i].folded in folded(words, "words-of-no-names") for i in range(first, last)):
        return True
    if person.office is None and not any(m.kind == "given-name" for m in between(passage.mentions, first, last)) and (
            is_a_roman_figure(tokens[last - 1].text) or (last - first > 1 and _is_hyphened(passage, first, last)) or _gazetteer.towns_called(fold(passage.text[tokens[first].start: tokens[last - 1].end]))):
        return True
    return person.office is None and first > 0 and is_joined(passage.text, tokens, first) and tokens[first - 1].text[:1].islower() and (
        any(m.last == first and m.key[0] in _NAMED_HOUSES for m in between(passage.reading.of("body"), first - NEAR, first))
        or any(m.last == first and m.key in _NAMED_THINGS and not _is_somebodys_trade(passage, m.first) for m in between(passage.reading.of("thing"), first - NEAR, first)))


def _is_somebodys_trade(passage: Passage, first: int) -> bool:
    """Whether what somebody writes, steers or builds stands behind the word for who does: sutradara film Joko Anwar, mwandishi wa vitabu Abdulrazak Gurnah."""
    of = first - 1 in words_like_of(passage.reading) or passage.tokens[first - 1].folded in folded(passage.reading.words, "of")
    return any(m.last in (first, first - of) for m in between(passage.reading.of("office"), first - NEAR, first))


def _is_hyphened(passage: Passage, first: int, last: int) -> bool:
    """Whether only hyphens join the words of a name, and the first of them is none that family names begin with: Al-Shehri."""
    tokens = passage.tokens
    return len(tokens[first].text) > _LONGEST_PARTICLE and all(passage.text[tokens[i - 1].end: tokens[i].start] in HYPHENS for i in range(first + 1, last))


_LONGEST_PARTICLE = 3  # letters


def _ends_with_a_house(passage: Passage, first: int, last: int) -> bool:
    """Whether a house with a capital stands right behind a name, in a language that calls houses so: Qaboos University, Tocklai Tea Research Institute."""
    tokens, words = passage.tokens, passage.reading.words or {}
    return bool(words.get("names-before-heads")) and last < len(tokens) and is_capitalised(tokens[last]) and is_joined(passage.text, tokens, last) and any(
        m.first == last for m in between(passage.reading.of("body"), last, last + 1))


# What stands before the names of ships in all languages, but for MS and SS, which are somebody's initials, too.
_SHIPS = frozenset("mv mf mt fv hms hmas hmnzs hmcs uss usns uscgc ins brp ccgs rsv rrs rfa nrp jds".split())
_NAMED_HOUSES = frozenset("school university college hospital museum library airport theatre foundation institute association company club academy laboratory shipyard zoo stadium".split())
_NAMED_THINGS = frozenset("ship boat trawler warship satellite street square bridge dam tower stadium school hospital airport station film book song hotel market church mosque".split())


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
        bare = person.first == led.last and led.body is None and not of and not (passage.reading.words or {}).get("houses-before-holders") and is_capitalised(tokens[person.first])
        if bare and person.last - person.first > 1:
            continue  # the cabinet of President Prabowo Subianto, Bambang Wiryawan, … : no house stands bare behind its office
        if person.last < other.first and tokens[other.first - 1].text in COMMAS and closed and other.first - person.last <= LONGEST_HOUSE and (
                office in (None, led) and not any(t.text in COMMAS for t in tokens[led.last:other.first - 1])):
            return True
    return False


def with_holders(passage: Passage, people: Iterable[Person], offices: Sequence[Office]) -> list[Person]:
    """People without those who are but a part of a house, in a language that puts it bare between an office and its holder.

    Kepala Badan Karantina Indonesia Surya Hadiputra: Karantina is nobody, and who heads it stands behind the last word of the house.
    """
    kept, tokens = list(people), passage.tokens
    if not (passage.reading.words or {}).get("houses-before-holders"):
        return kept
    for office in offices:
        at = office.last
        if at >= len(tokens) or not is_capitalised(tokens[at]) or not is_joined(passage.text, tokens, at):
            continue
        part = next((p for p in kept if p.first == at), None)
        if part is not None and (part.honorific or any(m.kind == "given-name" for m in between(passage.mentions, part.first, part.last))):
            continue
        house = at if part is None else part.last
        holder = next((p for p in kept if p.first > at), None)
        if holder is None or not _is_house_up_to(passage, house, holder) or not (_is_of_a_house(passage, house) or (part is not None and means_something(passage, at))):
            if part is not None and _is_a_plain_word_of_more(passage, part):
                kept.remove(part)
            continue
        if part is not None:
            kept.remove(part)
        if holder.office is None or holder.office.last == holder.first:
            kept[kept.index(holder)] = dataclasses.replace(_behind_its_house(passage, holder), office=office)
    return kept


def _is_house_up_to(passage: Passage, first: int, holder: Person) -> bool:
    """Whether all words from one up to somebody's name, who has at most a rank, are a house's: with capitals, or a small word between two that have."""
    tokens, gap = passage.tokens, range(first, holder.first)
    if not 0 < len(gap) <= LONGEST_HOUSE or passage.sentence_at(tokens[first].start) != passage.sentence_at(holder.start):
        return False
    if any(m.kind == "office" and m.key[0] not in STYLES for m in between(passage.mentions, first, holder.first)):
        return False  # Presiden Prabowo dan Wakil Presiden Gibran
    joining = folded(passage.reading.words, "conjunctions")
    for i in gap:
        leads_on = i + 1 < len(tokens) and is_capitalised(tokens[i + 1])
        if not (is_capitalised(tokens[i]) or tokens[i].kind == NUMBER or (leads_on and (tokens[i].folded in joining or tokens[i].text == ","))):
            return False
    return True


def _is_of_a_house(passage: Passage, index: int) -> bool:
    """Whether a land, a house or a word that no name has stands at a token."""
    token = passage.tokens[index]
    return any(m.first == index and m.kind in _OWNING for m in between(passage.mentions, index, index + 1)) or (
        is_capitalised(token) and token.folded in folded(passage.reading.words, "not-names"))


def _behind_its_house(passage: Passage, holder: Person) -> Person:
    """A holder's name without the house's last words, which the language knows: … Daya Kelautan | Bambang Suryadarma."""
    first, named = holder.first, {m.first for m in between(passage.reading.of("given-name"), holder.first, holder.last)}
    while holder.last - first > 2 and first not in named and means_something(passage, first):
        first += 1
    return holder if first == holder.first else _from(passage, holder, first)


def _from(passage: Passage, person: Person, first: int) -> Person:
    """Somebody's name from a token on."""
    start = passage.tokens[first].start
    words = tuple(w for t in passage.tokens[first:person.last] for w in romanise(t.text).split() if w)
    return dataclasses.replace(person, start=start, first=first, name=passage.text[start:person.end], words=words)


def _is_a_plain_word_of_more(passage: Passage, person: Person) -> bool:
    """Whether a name is one word of the language behind which its house's other words stand: Kepala Balai Taman Nasional …"""
    tokens, last = passage.tokens, person.last
    return last - person.first == 1 and last < len(tokens) and is_capitalised(tokens[last]) and is_joined(passage.text, tokens, last) and means_something(passage, person.first)


_OWNING = frozenset("country demonym body organisation city capital portfolio".split())


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
    return _from(passage, person, first)


def is_spelt_out(passage: Passage, first: int, last: int) -> bool:
    """Whether a word is made of the names of letters, as Persian spells a body's acronym: تی‌ام‌او (TMO)."""
    letters = folded(passage.reading.words, "letter-names")
    pieces = passage.tokens[first].text.split("\u200c")
    return last - first == 1 < len(pieces) and bool(letters) and all(fold(piece) in letters for piece in pieces)


_MOST_LETTERS = 5


def is_called_by_letters(passage: Passage, index: int) -> bool:
    """Whether a word is of a few capitals among words that are not, as bodies are called: Kepala BNN."""
    tokens, word = passage.tokens, passage.tokens[index].text
    beside = [tokens[i].text for i in (index - 1, index + 1) if 0 <= i < len(tokens) and tokens[i].text.isalpha()]
    return word.isalpha() and word.isupper() and word.lower() != word and 1 < len(word) <= _MOST_LETTERS and not any(t.isupper() for t in beside)
