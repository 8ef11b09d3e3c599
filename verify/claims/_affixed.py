"""Words that carry "in" as a part of themselves: Hebrew בברלין, Bengali ঢাকায়."""

from __future__ import annotations

from verify.claims._passage import Passage
from verify.languages._dictionary import Mention, dictionary
from verify.languages._tokens import fold


def is_affixed(passage: Passage, mention: Mention) -> bool:
    """Whether a place carries its locative as a part of the word: Hebrew בברלין, Bengali ঢাকায়."""
    words, tokens = passage.reading.words or {}, passage.tokens
    compiled = dictionary(passage.reading.language)
    if compiled is None:
        return False
    first, last = tokens[mention.first].folded, tokens[mention.last - 1].folded
    before = (first[len(prefix):] for prefix in map(fold, words.get("locative-prefixes", ())) if first.startswith(prefix))
    behind = (last[: -len(ending)] for ending in map(fold, words.get("locative-endings", ())) if last.endswith(ending))
    return any(rest and compiled.opens(rest) for rest in (*before, *behind))
