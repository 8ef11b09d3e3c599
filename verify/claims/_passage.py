"""A passage: prose with its citations masked, or a post; its sentences, clauses, words and dates.

Holes mask, they never cut: a masked character becomes a space, so every offset stays what it was.
"""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Any

from verify._records import dataclass
from verify.claims._kept import kept
from verify.claims._reading import Reading, read_words
from verify.languages._dictionary import Mention
from verify.languages._tokens import BREAK, NUMBER, STOP, WORD, Token
from verify.model import DateMention, Evidence, Span


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Passage:
    """Prose or a post, read once. `side` is "article" or "post"; token indexes are those of `reading.tokens`; `kept` as in a reading."""

    text: str
    side: str
    language: str
    reading: Reading
    sentences: tuple[Span, ...]
    sentence_starts: tuple[int, ...]
    dates: tuple[DateMention, ...]
    kept: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words, numbers and signs of the text, in order."""
        return self.reading.tokens

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """What the dictionary knows of the text, in order."""
        return self.reading.mentions

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that an offset lies in (the last one that begins before it)."""
        return max(0, bisect.bisect_right(self.sentence_starts, offset) - 1)

    def sentence_tokens(self, sentence: int) -> tuple[int, int]:
        """The token range of a sentence."""
        span = self.sentences[sentence]
        starts = self.reading.token_starts
        return bisect.bisect_left(starts, span.start), bisect.bisect_left(starts, span.end)

    def is_dated(self, start: int, end: int) -> bool:
        """Whether a date stands in some of `[start, end)`."""
        index = bisect.bisect_left(self.dates, start, key=_date_end)
        while index < len(self.dates) and self.dates[index].end <= start:
            index += 1
        return index < len(self.dates) and self.dates[index].start < end

    def evidence(self, start: int, end: int, value: str | int | float | None = None) -> Evidence:
        """The words at `[start, end)` for a report, with what they were read as."""
        return Evidence(start=start, end=end, text=self.text[start:end], value=value)

    def clause(self, first: int, last: int) -> tuple[int, int]:
        """The token range of the clause around the tokens `[first, last)`: up to the stops, commas and clause words."""
        breaks = _breaks(self)
        low = bisect.bisect_right(breaks, first) - 1
        high = bisect.bisect_left(breaks, last)
        begin = breaks[low] + 1 if low >= 0 else 0
        end = breaks[high] if high < len(breaks) else len(self.tokens)
        if joined := _joined_clauses(self):
            before, behind = bisect.bisect_right(joined, first), bisect.bisect_left(joined, last)
            begin, end = max(begin, *joined[before - 1:before], 0), min(end, *joined[behind:behind + 1], end)
        return min(begin, first), max(end, last)

    def clauses(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The clauses of the tokens `[first, last)`, as far as they lie in them, in order."""
        while first < last:
            begin, end = self.clause(first, first + 1)
            begin, end = max(begin, first), min(end, last)
            yield begin, end
            first = max(end, first + 1)


@kept
def opening_tokens(passage: Passage) -> frozenset[int]:
    """The first token of every sentence."""
    starts = passage.reading.token_starts
    return frozenset([bisect.bisect_left(starts, span.start) for span in passage.sentences])


def _date_end(date: DateMention) -> int:
    return date.end


@kept
def _breaks(passage: Passage) -> tuple[int, ...]:
    """The tokens at which clauses end; none of a date: "am 1. September eröffnet" is one clause."""
    breaks, tokens = _clause_breaks(passage.reading), passage.tokens
    openings = opening_tokens(passage)
    # The stop of an abbreviation ends no clause: School No. 61 in Osh.
    breaks = tuple(i for i in breaks if tokens[i].text != "." or i + 1 in openings or i + 1 == len(tokens) or tokens[i + 1].kind != NUMBER)
    if not passage.dates:
        return breaks
    return tuple(i for i in breaks if tokens[i].kind != STOP or not passage.is_dated(tokens[i].start, tokens[i].end) or not passage.is_dated(tokens[i].end, tokens[i].end + 2))


@kept
def _joined_clauses(passage: Passage) -> tuple[int, ...]:
    """The tokens at which a clause begins behind a verb whose ending joins it to the one before: 시작됐으며 요금은, "was begun, and the price"."""
    endings = tuple((passage.reading.words or {}).get("clause-endings", ()))
    return tuple([i + 1 for i, token in enumerate(passage.tokens) if token.kind == WORD and token.text.endswith(endings)]) if endings else ()


@kept
def _clause_breaks(reading: Reading) -> tuple[int, ...]:
    words = {m.first for m in reading.cued("clause-break")}
    for no in reading.cued("negator"):
        words.difference_update(range(no.first + 1, no.last + 1))  # its own "who", or one right behind: tidak ada warga yang, nobody who
    tokens = reading.tokens
    enclosing: set[int] = set()  # commas around a word said in the midst of a clause: no deal was, however, signed
    for aside in reading.cued("aside"):
        words.difference_update(range(aside.first, aside.last))  # not closed for its age: Chinese 因…而
        pair = aside.first - 1, aside.last
        if pair[0] >= 0 and pair[1] < len(tokens) and all(tokens[i].kind == BREAK for i in pair):
            enclosing.update(pair)
    enclosing.update(_around_sources(reading))
    if '"' in reading.text:
        enclosing.update([i for i, t in enumerate(tokens) if t.text == '"' and _is_in_a_word(tokens, i)])
    breaks = {i for i, t in enumerate(tokens) if t.kind in _ENDING}
    return tuple(sorted((breaks | words) - enclosing))


_ENDING = frozenset((STOP, BREAK))


def _around_sources(reading: Reading) -> set[int]:
    """The commas around who says it, between what is spoken of and what is said of it: missing, according to the survivors, there are none."""
    tokens, found = reading.tokens, set[int]()
    for source in reading.cued("attribution"):
        left = next((i for i in range(source.first - 1, max(source.first - _SOURCE, -1), -1) if tokens[i].kind in _ENDING), None)
        right = next((i for i in range(source.last, min(source.last + _SOURCE, len(tokens))) if tokens[i].kind in _ENDING), None)
        if left is None or right is None or (source.first - 1 != left and source.last != right) or any(tokens[i].kind != BREAK for i in (left, right)):
            continue
        if any(left - size == 0 or tokens[left - size - 1].kind in _ENDING for size in range(1, _TOPIC + 1) if left >= size):
            found.update((left, right, *range(source.first, source.last)))  # según may begin a clause as well
    return found


_SOURCE = 7  # tokens of who says it
_TOPIC = 2  # tokens of what is spoken of: with more, it may well be said already


def _is_in_a_word(tokens: Sequence[Token], index: int) -> bool:
    """Whether a sign stands within a word, before its last letter: the mark of a Hebrew acronym, typed as a quotation mark."""
    if not 0 < index < len(tokens) - 1:
        return False
    before, sign, behind = tokens[index - 1: index + 2]
    return before.kind == behind.kind == WORD and before.end == sign.start and sign.end == behind.start and len(behind.text) == 1


def mask(text: str, holes: Sequence[Span]) -> str:
    """`text` with the holes made blank: as long as before, with a paragraph break at each hole."""
    parts, position = [], 0
    for hole in sorted(holes, key=lambda s: s.start):
        start = max(hole.start, position)
        if hole.end <= start:
            continue
        parts.append(text[position:start])
        length = hole.end - start
        parts.append("\n" + " " * (length - 2) + "\n" if length > 1 else "\n")
        position = hole.end
    parts.append(text[position:])
    return "".join(parts)


def read_passage(
    text: str, language: str, side: str, *, reference: datetime.datetime | datetime.date | None = None, prefer: str = "nearest", dated: str | None = None,
    parted: tuple[Span, ...] | None = None,
) -> Passage:
    """Read a passage: words, sentences, dates (those of `dated`, where that is given). `reference` is what relative dates count from.

    `parted` are the sentences, where some were masked after the text had been parted into them.
    """
    from verify.text import sentences

    found = (sentences(text) if parted is None else parted) or (Span(0, len(text)),)
    return Passage(
        text=text, side=side, language=language, reading=read_words(text, language), sentences=found,
        sentence_starts=tuple(span.start for span in found), dates=_dates(text if dated is None else dated, language, reference, prefer),
    )


def read_only_dates(text: str, language: str, side: str, *, reference: datetime.datetime | datetime.date | None = None) -> Passage:
    """A passage of which nothing is read but its dates."""
    return Passage(
        text=text, side=side, language=language, reading=Reading(text, language, None, (), (), (), (), {}, {}, {}), sentences=(Span(0, len(text)),),
        sentence_starts=(0,), dates=_dates(text, language, reference, "nearest"),
    )


def _dates(text: str, language: str, reference: datetime.datetime | datetime.date | None, prefer: str) -> tuple[DateMention, ...]:
    from verify.dates import find_dates
    from verify.model import UsageError

    try:
        return find_dates(text, languages=(language,), reference=reference, prefer=prefer)
    except UsageError:
        return find_dates(text, reference=reference, prefer=prefer)
