"""Whether the plain words beside two figures, which no dictionary of countable things has, mean one thing: halaman, bladzijden."""

from __future__ import annotations

from verify._later import later
from verify.claims import Read
from verify.claims._values import Figure
from verify.comparison._meeting import Meeting

with later:
    from verify.claims.plain_words import plain_words_between

_BEHIND = 3  # tokens behind a figure in which the word for what it counts stands


def are_of_one_word(meeting: Meeting, figure: Figure, rival: Figure) -> bool | None:
    """Whether the plain words beside two figures mean one thing; None where either has none that is known."""
    ours, theirs = _families(meeting.prose, figure), _families(meeting.post, rival)
    return bool(ours & theirs) if ours and theirs else None


def _families(read: Read, figure: Figure) -> frozenset[int]:
    begin, end = read.passage.sentence_tokens(figure.sentence)
    return frozenset(word.family for word in plain_words_between(read.passage, max(begin, figure.first), min(end, figure.last + _BEHIND)))
