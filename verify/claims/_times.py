"""How often in a span of time: fünfmal täglich, পাঁচবার, and de cinci ori pe săptămână, which is no five times as much."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._rates import is_rate, rate_of
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.languages._tokens import fold


def is_counted_over(passage: Passage, last: int) -> bool:
    """Whether what ends at a token is counted over the span of time right behind it, of which no number tells how many: mara tano kwa wiki."""
    return any(
        cue.first == last and is_rate(passage, cue) and not between(passage.reading.numbers, cue.last, cue.last + 2)
        for cue in passage.reading.cued_between(last, last + 1, "per", "each"))


@kept
def find_times(passage: Passage) -> Sequence[Figure]:
    """So many times, in one word."""
    words = (passage.reading.words or {}).get("numbers", {}).get("times-in-one", {})
    found = []
    for word, count in words.items():
        for place in passage.reading.places.get(fold(word), ()):
            token = passage.tokens[place]
            if any(m.first <= place < m.last for m in between(passage.reading.of("multiple"), place - 1, place + 1)) or passage.is_dated(token.start, token.end):
                continue  # zweimal so viel
            found.append(Figure(
                start=token.start, end=token.end, first=place, last=place + 1, sentence=passage.sentence_at(token.start), value=float(count), base=float(count),
                dimension="count", things=_TIMES, rate=rate_of(passage, place, place + 1, False, ())))
    return found


_TIMES = frozenset(("time",))
