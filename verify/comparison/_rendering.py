"""Which sentence of the post a quotation in another language renders: the one that shares most words with it, laid beside it word for word."""

from __future__ import annotations

from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._values import Quotation
from verify.comparison._meeting import Meeting
from verify.comparison._same_words import Exchanged, lay
from verify.comparison._translation import original_of, without_stops


@dataclass(frozen=True, slots=True)
class Rendering:
    """The tokens `[first, last)` of the post that a quotation renders, and the two laid beside each other."""

    first: int
    last: int
    laid: Exchanged


@kept
def rendering(meeting: Meeting, quotation: Quotation) -> Rendering | None:
    """The stretch of the post that a quotation renders best: the post's one quotation where it is known to be that, else a sentence; None where there is none."""
    original = original_of(meeting, quotation)
    ranges = [(original.first, original.last)] if original is not None else _sentences(meeting.post)
    found = [_as_rendering(meeting, quotation, first, last) for first, last in ranges]
    return max(found, key=lambda one: (one.laid.kept, (one.laid.meant - one.laid.missing) / max(one.laid.meant, 1), -one.laid.meant), default=None)


def as_rendering(meeting: Meeting, quotation: Quotation, original: Quotation) -> Rendering:
    """A quotation laid beside one of the post's."""
    return _as_rendering(meeting, quotation, original.first, original.last)


def _as_rendering(meeting: Meeting, quotation: Quotation, first: int, last: int) -> Rendering:
    around = meeting.prose.passage.sentence_tokens(quotation.sentence)
    return Rendering(first, last, lay((meeting.prose, quotation.first, quotation.last), (meeting.post, first, last), around))


@kept
def _sentences(read: Read) -> tuple[tuple[int, int], ...]:
    """The tokens of each sentence of a post, without the stops that end it."""
    spans = (read.passage.sentence_tokens(index) for index in range(len(read.passage.sentences)))
    return tuple((first, end) for first, last in spans if (end := without_stops(read, first, last)) > first)
