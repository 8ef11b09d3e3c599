"""A small word that a quotation need not say twice: "the figures are encouraging, but not enough", of which the post says "but are not enough"."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._small_words import function_words


def only_elides(passage: Passage, theirs: Sequence[str], spans: Sequence[tuple[int, int]], left_out: range) -> bool:
    """Whether words of a passage are small ones that stand shortly before already, and none that denies.

    `spans` are the places of the words `theirs` in the passage's text, `left_out` indexes of both.
    """
    small = function_words(passage.reading.words)
    noes = {m.start for m in passage.reading.cued("negator")}  # "non sono" may leave out its second word
    return all(theirs[place] in small and theirs[place] in theirs[max(0, place - _SHORTLY):place] and spans[place][0] not in noes for place in left_out)


_SHORTLY = 8  # words
