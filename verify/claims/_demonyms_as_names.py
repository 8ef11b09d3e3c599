"""Words for the people of a land that are somebody's name, where the language writes them small: Luca Tedeschi, Helena Coutinho."""

from __future__ import annotations

from verify._later import later
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.claims._word_shapes import is_capitalised, is_joined, opens_sentence

with later:
    from verify.claims._common_words import means_something


@kept
def demonyms_in_names(passage: Passage) -> frozenset[int]:
    """The tokens of adjectives of lands with a capital that they have as a part of a name, beside another word that is one.

    In a language that writes them small and behind what they describe (`demonyms-small`) a name goes on with such a word, or begins with it: no
    other word of a house (Fuerza Aérea Argentina, Museo Británico) stands before it.
    """
    if not (passage.reading.words or {}).get("demonyms-small"):
        return frozenset()
    taken = {i for m in passage.mentions if m.kind not in ("given-name", "surname") for i in range(m.first, m.last)}
    given = {m.first for m in passage.reading.of("given-name")}
    tokens, function = passage.tokens, function_words(passage.reading.words)

    def is_part(index: int) -> bool:
        return 0 <= index < len(tokens) and is_capitalised(tokens[index]) and not tokens[index].text.isupper() and (
            index in given or (index not in taken and tokens[index].folded not in function and not means_something(passage, index)))

    found = set()
    for demonym in passage.reading.of("demonym"):
        at = demonym.first
        if demonym.last != at + 1 or not is_capitalised(tokens[at]) or tokens[at].text.isupper():
            continue
        if at and is_joined(passage.text, tokens, at) and is_capitalised(tokens[at - 1]):
            ends = is_part(at - 1) and (at - 1 in given or at < 2 or not is_capitalised(tokens[at - 2]) or not is_joined(passage.text, tokens, at - 1))
            if ends:
                found.add(at)
        elif not opens_sentence(passage, at) and is_part(at + 1) and is_joined(passage.text, tokens, at + 1):
            found.add(at)
    return frozenset(found)
