"""Names of plain words, and of what is called after somebody: Derechos Humanos, Fontana di Trevi and la isla Alejandro Selkirk are nobody."""

from __future__ import annotations

from verify.claims._common_words import means_something
from verify.claims._named_after import is_behind_what_is_called
from verify.claims._names_in_capitals import name_particles
from verify.claims._near_offices import OF_TOWNS
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Person
from verify.claims._word_shapes import is_capitalised
from verify.languages import _concepts, _gazetteer
from verify.languages._dictionary import LONGEST_MENTION
from verify.languages._folded import folded
from verify.languages._tokens import WORD


def is_of_plain_words(passage: Passage, person: Person) -> bool:
    """Whether a name that nothing shows to be somebody's is of words of the language, as a language that writes nouns small has them in titles and houses.

    All of them are (Historia Natural), or the first, behind which a small word leads on (Caixa do Sado), or an article stands before what is no given name.
    """
    words = passage.reading.words or {}
    if "articles-of-things" not in words or person.last - person.first < 2 or person.office is not None or person.honorific or _is_given(passage, person):
        return False
    tokens, particles = passage.tokens, name_particles(passage.reading)
    if person.first and tokens[person.first - 1].folded in folded(words, "articles-of-things"):
        return True
    if _is_shown(passage, person):
        return False
    parts = [i for i in range(person.first, person.last) if tokens[i].kind == WORD and not (tokens[i].folded in particles and tokens[i].text.islower())]
    if len(parts) < 2 or not all(is_capitalised(tokens[i]) for i in parts) or not means_something(passage, parts[0]):
        return False
    return parts[1] > parts[0] + 1 or all(means_something(passage, i) for i in parts[1:])


def _is_given(passage: Passage, person: Person) -> bool:
    return any(m.kind in ("given-name", "surname") for m in between(passage.mentions, person.first, person.last))


def _is_shown(passage: Passage, person: Person) -> bool:
    """Whether an office or a word of telling beside a name shows that it is somebody's."""
    tokens = passage.tokens
    behind = person.last + (person.last < len(tokens) and tokens[person.last].text == ",")
    for act in between(passage.mentions, person.first - LONGEST_MENTION, behind + 1):
        if act.kind in ("office", "honorific") and (act.last in (person.first, person.first - 1) or act.first == behind):
            return True
        if act.kind == "act" and act.key in _concepts.TELLING and (act.last == person.first or act.first == behind):
            return True
    return _ends_a_quotation(passage, person)


def _ends_a_quotation(passage: Passage, person: Person) -> bool:
    """Whether one word stands between a name and the mark with which a quotation ends: «…», acusa Domingos Colo."""
    before = passage.text[max(0, passage.tokens[max(person.first - 1, 0)].start - 4): passage.tokens[max(person.first - 1, 0)].start]
    closing = {mark for pair in (passage.reading.words or {}).get("quotes", ()) for mark in pair[1:]}
    return person.first > 0 and not closing.isdisjoint(before)


def is_called_after_somebody(passage: Passage, person: Person) -> bool:
    """Whether a name stands right behind a word for a street, an island, a hospital and the like, whose name it is (rua Guia Lopes), or begins with it (Estádio José Alvalade)."""
    first, office, words = person.first, person.office, passage.reading.words
    if office is not None:
        # Who is told to be of a house may stand right behind it, mostly with two names; primarul orașului Onești and cercetătorii de la Universitatea Babeș-Bolyai are not called so.
        its_name = office.last == first and (" " not in person.name or passage.tokens[first].folded in folded(words, "not-names")) and not _is_given(passage, person)
        return its_name and bool((words or {}).get("called-by-names")) and (office.body is not None or passage.tokens[first - 1].folded in folded(words, "called-by-names"))
    return is_behind_what_is_called(passage, first) or (person.last - first > 1 and passage.tokens[first].folded in folded(words, "called-by-names"))


def is_what_an_office_is_of(passage: Passage, person: Person) -> bool:
    """Whether a word right behind an office is the town that it is of: presidente da Câmara de Abrantes; ο δήμαρχος Τρικκαίων, by its case."""
    office, first = person.office, person.first
    if office is None or office.last != first or person.last != first + 1 or _is_given(passage, person):
        return False
    of = passage.tokens[first - 1].text.islower() and passage.tokens[first - 1].folded in folded(passage.reading.words, "of")
    words, word = passage.reading.words, passage.tokens[first].folded
    endings = tuple(folded(words, "genitives-of-towns"))
    return of or (bool(endings) and office.key in OF_TOWNS and (word.endswith(endings) or bool(_gazetteer.towns_called(word, True, folded(words, "endings")))))
