"""People: who is named in a passage, with the office that each is named with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims._behind_houses import beyond_its_house, names_its_own_house
from verify.claims._in_brackets import spelt_in_brackets
from verify.claims._listed_signs import listed_signs, writes_sounds
from verify.claims._name_parts import NameParts, Run, name_parts
from verify.claims._name_words import is_read_whole, words_of
from verify.claims._named_again import named_by_surname
from verify.claims._names_before_titles import foreign_name_before_title, name_before_title
from verify.claims._names_behind_titles import name_behind_title
from verify.claims._names_in_capitals import capitalised_run
from verify.claims._no_names import idiom_tokens
from verify.claims._nobody import (
    is_a_piece_of_a_house,
    is_called_a_firm,
    is_called_a_house,
    is_called_a_thing,
    is_called_by_letters,
    is_house_of_another,
    is_in_other_letters,
    is_spelt_out,
    is_what_another_leads,
    names_house,
    with_holders,
    without_portfolio,
)
from verify.claims._office_of_name import office_of
from verify.claims._offices_taken import without_taken
from verify.claims._passage import Passage
from verify.claims._placed_names import beyond_its_town, is_placed
from verify.claims._small_words import NEVER_NAMES
from verify.claims._spelling import romanise
from verify.claims._styles_within_names import with_styles_within
from verify.claims._titles_in_names import titles_in_names_of_things
from verify.claims._values import Office, Person
from verify.claims._word_shapes import is_capitalised, is_caseless
from verify.languages._tokens import CJK

with later:
    from verify.claims._names_in_signs import names_with_readings, signs_run
    from verify.claims._names_without_capitals import caseless_run
    from verify.claims._plain_names import (
        is_called_after_somebody,
        is_of_plain_words,
        is_what_an_office_is_of,
    )


def find_people(passage: Passage, offices: Sequence[Office]) -> tuple[Person, ...]:
    """Every person of a passage: runs of name-like words, with the office next to them.

    In scripts with capitals a name is a run of capitalised words that are nothing else; in others it is the
    unknown words beside an office or an honorific, so only people with an office are found there.
    """
    parts, in_names = name_parts(passage, offices), titles_in_names_of_things(passage)
    found: list[Person] = []
    for begins, last, honoured, cut in _runs(parts):
        behind_town = begins if honoured else beyond_its_town(passage, begins, last)
        first = behind_town if honoured else beyond_its_house(parts, behind_town, last)
        start, end = passage.tokens[first].start, passage.tokens[last - 1].end - cut
        if passage.is_dated(start, end) or passage.sentence_at(start) != passage.sentence_at(end - 1):
            continue
        if not in_names.isdisjoint(range(begins - 1, last)) or is_spelt_out(passage, first, last) or (not honoured and is_placed(passage, first, last)):
            continue
        words = words_of(passage.text[start:end]) if is_read_whole(passage.text[start:end]) else tuple(w for t in passage.tokens[first:last] for w in romanise(passage.text[t.start: min(t.end, end)]).split() if w)
        if not words or all(len(w) == 1 for w in words):
            continue
        held = office_of(passage, behind_town, last, parts.nearby.to(behind_town, last))
        if held is not None and not honoured and names_its_own_house(passage, parts, held, first):
            continue
        if held is not None and held.key in _LEADING and not honoured and last - first == 1 and is_called_by_letters(passage, first):
            continue
        confident = honoured or held is not None or first in parts.given or last - first >= 2
        if confident:
            found.append(Person(
                start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), name=passage.text[start:end], words=words,
                office=held, honorific=honoured,
            ))
    found = [
        p for p in found if not is_house_of_another(passage, p, found) and not names_house(passage, p) and not is_what_another_leads(passage, p, found)
        and not is_called_a_house(passage, p) and not is_called_a_firm(passage, p)
        and not is_a_piece_of_a_house(passage, p) and not is_in_other_letters(passage, p) and not is_called_after_somebody(passage, p) and not is_what_an_office_is_of(passage, p) and not is_of_plain_words(passage, p) and not _is_in_a_phrase(passage, p)]
    found = [kept for p in found if (kept := without_portfolio(passage, p)) is not None and not is_called_a_thing(passage, kept)]
    found = with_holders(passage, spelt_in_brackets(passage, found), offices)
    found.extend(named_by_surname(passage, found, parts.taken))
    return tuple(with_styles_within(passage, without_taken(passage, found)))


def _is_in_a_phrase(passage: Passage, person: Person) -> bool:
    """Whether a name that nothing shows to be somebody's is of a phrase that means something else: the New York Times, Le Monde."""
    return person.office is None and not person.honorific and idiom_tokens(passage.reading).issuperset(range(person.first, person.last))


# Those of bodies: a president may be called by the letters of his names.
_LEADING = frozenset("head chair director director-general spokesperson general-secretary commander ceo manager coordinator commissioner".split())


def _runs(parts: NameParts) -> Iterator[Run]:
    """What may be a name, in order, as the script of its first word writes names."""
    index = 0
    for at in _candidates(parts):
        if at < index:
            continue
        run, index = _run_at(parts, at)
        if run is not None:
            yield run


def _candidates(parts: NameParts) -> Sequence[int]:
    """The tokens with which a name may begin."""
    reading = parts.passage.reading
    syllables, heads = listed_signs(reading, "transliterations"), listed_signs(reading, "surname-heads")
    heads_abroad = listed_signs(reading, "neighbour-surnames")
    read = names_with_readings(parts.passage) if heads else ()
    return [
        at for at, token in enumerate(reading.tokens)
        if token.kind not in NEVER_NAMES and not token.text[0].islower() and (token.kind != CJK or at in parts.surnames or at in parts.given or token.text in heads or token.text in heads_abroad or at in read or writes_sounds(token, syllables))]


def _run_at(parts: NameParts, index: int) -> tuple[Run | None, int]:
    """The name that begins at a token, if one does, and the token from which to look for others."""
    passage, token = parts.passage, parts.passage.tokens[index]
    if is_capitalised(token):
        return capitalised_run(parts, index)
    run, offices = None, parts.nearby.to(index, index)
    if token.kind == CJK:
        run = signs_run(parts, index, offices)
    elif is_caseless(token) and (passage.reading.words or {}).get("titles-follow"):
        run = name_behind_title(parts, index, offices) or name_before_title(parts, index, offices) or foreign_name_before_title(parts, index, offices)
    elif is_caseless(token):
        run = caseless_run(parts, index, offices)
    return run, index + 1 if run is None else run.last
