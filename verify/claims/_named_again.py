"""Whom a passage has named in full, named again by the last word alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from verify.claims._no_names import common_words
from verify.claims._passage import Passage
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Person
from verify.claims._word_shapes import is_capitalised, is_caseless, opens_sentence


def named_by_surname(passage: Passage, named: Sequence[Person], taken: Mapping[int, str]) -> Iterator[Person]:
    """Whom a passage has named in full, named again by the last word alone: "Elizalde said", "nach Kellers Worten"."""
    surnames: dict[str, Person] = {}
    for person in named:
        last = passage.tokens[person.last - 1]
        if person.last - person.first >= 2 and last.kind == "word" and len(last.text) >= 4:
            surnames.setdefault(last.folded, person)
    heads: dict[str, list[tuple[str, Person]]] = {}
    for written, person in surnames.items():
        heads.setdefault(written[:4], []).append((written, person))
    if not heads:
        return
    covered = {i for person in named for i in range(person.first, person.last)}
    common = common_words(passage.reading)
    for index, token in enumerate(passage.tokens):
        if token.folded[:4] not in heads or token.kind != "word" or index in covered or index in taken or index in common or not (is_capitalised(token) or is_caseless(token)):
            continue
        known = surnames.get(token.folded)
        if known is None and is_capitalised(token) and not opens_sentence(passage, index):
            known = next((p for written, p in heads[token.folded[:4]] if same_word(romanise(token.text), romanise(written))), None)
        if known is None or token.start < known.start or (index and is_capitalised(passage.tokens[index - 1]) and not opens_sentence(passage, index) and index - 1 not in taken):
            continue  # Anna Keller is not the Peter Keller named before
        yield Person(
            start=token.start, end=token.end, first=index, last=index + 1, sentence=passage.sentence_at(token.start), name=token.text,
            words=tuple(romanise(token.text).split()))
