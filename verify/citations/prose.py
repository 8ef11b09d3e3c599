"""What is left of a text when its posts are taken out, and the language that is written in."""

from __future__ import annotations

from collections.abc import Sequence

from verify.languages._identify import identify
from verify.model import Span

_SHORTEST = 20
_LONG_ENOUGH, _SURE = 120, 0.8  # characters from which on a guess will do, and how sure one from fewer has to be
_SAMPLE = 500  # characters from the beginning, the middle and the end: more does not tell more


def prose_language(text: str, without: Sequence[Span] = (), shortest: int = _SHORTEST) -> str | None:
    """The language of most of `text`, apart from the stretches `without`; None where too little is left to tell, or fewer letters than `shortest`."""
    kept, position = [], 0
    for span in sorted(without, key=lambda s: s.start):
        if span.start > position:
            kept.append(text[position:span.start])
        position = max(position, span.end)
    kept.append(text[position:])
    sample = " ".join(piece for piece in kept if piece.strip())
    if sum(3 if "\u3040" <= c <= "\ud7af" else 1 for c in sample.strip()[:shortest]) < shortest:
        return None  # a character of Chinese, Japanese or Korean says as much as three letters
    if len(sample) > 3 * _SAMPLE:
        middle = len(sample) // 2
        sample = f"{sample[:_SAMPLE]} {sample[middle:middle + _SAMPLE]} {sample[-_SAMPLE:]}"
    code, sure = identify(sample)
    return code if sure >= (0.5 if len(sample) >= _LONG_ENOUGH else _SURE) else None
