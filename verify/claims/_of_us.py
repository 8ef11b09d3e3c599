"""Where a text speaks of those who write it: we, our crews, uratowaliśmy.

A language lists as `words-of-us` what says so, "we" as who does something and "our" of what is theirs: whole words, "-ending" for words with
that ending, "beginning-" for words with that beginning.
"""

from __future__ import annotations

from collections.abc import Mapping

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.languages._tokens import WORD, fold, is_cjk

_LONGER = 3  # letters that a word has beside its ending or beginning


@kept
def words_of_us(passage: Passage) -> Mapping[int, str]:
    """The tokens of words like "we" and "our", in order, each with which of the two it is."""
    found: dict[int, str] = {}
    for part, words in (passage.reading.words or {}).get("words-of-us", {}).items():
        listed = [fold(w) for w in words]
        whole, signs = frozenset(listed), [w for w in listed if is_cjk(w[0])]
        endings, beginnings = tuple(w[1:] for w in listed if w.startswith("-")), tuple(w[:-1] for w in listed if w.endswith("-"))
        for index, token in enumerate(passage.tokens):
            word = token.folded
            if token.kind != WORD:
                is_one = any(passage.text.startswith(sign, token.start) for sign in signs)
            elif word in whole:
                is_one = not (token.text.isupper() and len(word) > 1)
            else:
                is_one = any(len(word) >= len(e) + _LONGER and word.endswith(e) for e in endings) or any(len(word) >= len(b) + _LONGER and word.startswith(b) for b in beginnings)
            if is_one:
                found.setdefault(index, part)
    return dict(sorted(found.items()))
