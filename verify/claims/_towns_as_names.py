"""Words for towns that are somebody's name: Mayor London Breed, ministra do Mar, Dulce Évora."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from verify.claims._no_names import act_tokens, common_words
from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.claims._values import Office
from verify.claims._word_shapes import COMMAS, is_capitalised, is_caseless, is_joined


def given_like_towns(passage: Passage, offices: Sequence[Office], taken: Mapping[int, str]) -> list[int]:
    """Towns right behind an office with one unknown word behind them, which are given names: Deputy Director Sofia Lindqvist, Mayor London Breed."""
    tokens, function, common = passage.tokens, function_words(passage.reading.words), common_words(passage.reading)
    towns = {m.first for kind in ("capital", "city") for m in passage.reading.of(kind) if m.last == m.first + 1}
    found = []
    for office in offices:
        first = office.last + (1 if office.last < len(tokens) and tokens[office.last].text in COMMAS else 0)
        if first not in towns or taken.get(first) not in ("capital", "city") or first + 1 >= len(tokens):
            continue
        behind = tokens[first + 1]
        unknown = first + 1 not in taken and first + 1 not in common and behind.folded not in function and is_joined(passage.text, tokens, first + 1)
        if unknown and ((is_capitalised(tokens[first]) and is_capitalised(behind)) or (is_caseless(tokens[first]) and is_caseless(behind))) and len(behind.text) >= 3:
            found.append(first)
    return found


def surnames_like_towns(passage: Passage, offices: Sequence[Office], taken: Mapping[int, str]) -> Iterator[int]:
    """Towns behind an office and one unknown word, with a comma between or none, which are family names: A ministra do Mar, Dulce Évora, assinou."""
    tokens, function, common = passage.tokens, function_words(passage.reading.words), common_words(passage.reading)
    towns = {m.first for kind in ("capital", "city") for m in passage.reading.of(kind) if m.last == m.first + 1}
    for office in offices:
        given = office.last + (office.last < len(tokens) and tokens[office.last].text in COMMAS)
        town = given + 1
        if town not in towns or town + 1 >= len(tokens):
            continue
        unknown = given not in taken and given not in common and tokens[given].folded not in function and is_joined(passage.text, tokens, town)
        closed = tokens[town + 1].text in COMMAS or town + 1 in act_tokens(passage.reading)
        if unknown and closed and is_capitalised(tokens[given]) and is_capitalised(tokens[town]):
            yield town
