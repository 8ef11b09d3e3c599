"""Whether somebody's name stands on the other side, though nobody was read there."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._spelling import romanise, same_word
from verify.claims._values import Person
from verify.languages._tokens import WORD, Token


def stands_as_written(person: Person, tokens: Sequence[Token]) -> bool:
    """Whether the words of a name stand side by side on the other side, though nobody was read there: behind a country, in the account's name."""
    written = [romanise(token.text) if token.kind == WORD and not token.text[:1].islower() else "" for token in tokens]
    places = [{i for i, other in enumerate(written) if other and same_word(word, other)} for word in person.words]
    return all(places) and any(all(any(abs(i - start) <= len(places) for i in others) for others in places) for start in places[0])
