"""Words that are a noun alone and an adjective behind one: Arabic صحفي is a journalist, and تقرير صحفي a press report; مالي is Mali, and دعم مالي financial help.

A language lists them, each without its article, under the kinds of mention that they are no longer there. With joined articles an adjective behind a house or a title
may be its name or its land; in French a commission parlementaire is no deputy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import WORD, Token, fold

_VERB_BEFORE = frozenset(("office", "given-name"))  # somebody does something: قال صحفي; where something is done needs more than the verb
_HEADS = frozenset(("office", "body", "honorific", "capital-word"))  # which are of such a place, or stand beside such a title


def without_adjectives(tokens: Sequence[Token], mentions: Sequence[Mention], words: Mapping[str, Any] | None) -> Sequence[Mention]:
    """`mentions` without those of one word that is here the adjective of the noun before it, with which it agrees in having an article or none."""
    listed: Mapping[str, Sequence[str]] = (words or {}).get("adjectives-behind-nouns", {})
    if not listed:
        return mentions
    adjectives = {kind: frozenset(map(fold, those)) for kind, those in listed.items()}
    articles = tuple((words or {}).get("articles-joined", ()))  # as they are written: ألعاب has none
    function = folded(words, "function-words", "not-names") if articles else folded(words, "function-words")  # else a noun with a capital may stand before
    acts = {i for m in mentions if m.kind == "act" for i in range(m.first, m.last)}
    heads, modified = {m.last for m in mentions if m.kind in _HEADS}, {m.last for m in mentions if m.kind == "modifier"}

    def is_adjective(mention: Mention) -> bool:
        first = mention.first
        if mention.last != first + 1 or first == 0 or mention.kind not in adjectives:
            return False
        before, word = tokens[first - 1], tokens[first].folded
        article = next((a for a in articles if tokens[first].text.startswith(a)), "")
        if word not in adjectives[mention.kind] and not (article and fold(tokens[first].text[len(article):]) in adjectives[mention.kind]):
            return False
        if before.kind != WORD or before.folded in function or tokens[first].start - before.end != 1 or (articles and first in heads) or first in modified:
            return False
        if first - 1 in acts and mention.kind in _VERB_BEFORE and not before.text.startswith(articles or (" ",)):
            return False
        return bool(article) == before.text.startswith(articles or (" ",))

    return [m for m in mentions if not is_adjective(m)]
