"""Posts that someone copied together with their address: the name, the words, the address and the day, each on lines of their own."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from verify._patterns import regex
from verify._records import dataclass
from verify._sought import in_lines_with
from verify.citations._attribution import read_date, without_blanks
from verify.citations._counts import counts
from verify.model import DateMention, Span
from verify.platforms import Address, parse_address

_LINE = regex(r"^[^\S\n]*(?:[^\W\d_]{1,12}:[^\S\n])?(?P<url>(?:https?://)?[\w.-]{1,60}\.\w{2,12}/\S{3,300})[^\S\n]*$", re.MULTILINE)
_COUNTED = regex(r"[ \u00a0]*\d[\d.,]{0,6}[KkMm]?[ \u00a0]*")
_STOPS = ".!?…:;,。！？：।۔؟،"
_MOST_LINES, _LONGEST_NAME, _LONGEST_DATE = 40, 60, 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """A copied post: where it all stands, where its name (None where it has none) and its words do, its address and its day."""

    span: Span
    name: Span | None
    words: Span
    address: Address
    date: DateMention


def find_addressed(text: str, languages: tuple[str, ...], taken: Sequence[Span] = (), *, reference: datetime.date | None = None) -> list[Addressed]:
    """Every such post of `text`, in order, outside the stretches that are taken. An address without a day beside it shows no post."""
    found: list[Addressed] = []
    spans = sorted(taken, key=lambda span: span.start)
    at = 0
    for match in in_lines_with("/", _LINE, text):
        while at < len(spans) and spans[at].end <= match.start():
            at += 1
        lowest = max(spans[at - 1].end if at else 0, found[-1].span.end if found else 0)
        if (at < len(spans) and spans[at].start < match.end()) or match.start() < lowest:
            continue
        address = parse_address(match.group("url"))
        post = _post(text, match.span(), lowest, address, languages, reference) if address is not None else None
        if post is not None:
            found.append(post)
    return found


def _post(
    text: str, line: tuple[int, int], lowest: int, address: Address, languages: tuple[str, ...], reference: datetime.date | None,
) -> Addressed | None:
    above = list(_lines_above(text, line[0], lowest))
    end = line[1]
    following = _following(text, end)
    if _COUNTED.fullmatch(text, following.start, following.end) or counts().fullmatch(text, following.start, following.end):
        following = _following(text, following.end)  # Telegram's pages say in between how often it was seen
    date, stop = _day(text, following, languages, reference)
    if date is not None:
        end = stop
    elif above:
        date, _ = _day(text, above.pop(0), languages, reference)
    if date is None or not above:
        return None
    lines = [Span(*without_blanks(text, span.start, span.end)) for span in reversed(above)]
    first = lines[0]
    named = len(lines) > 1 and len(first) <= _LONGEST_NAME and text[first.end - 1] not in _STOPS
    words = lines[1:] if named else lines
    return Addressed(
        span=Span(first.start, end), name=first if named else None, words=Span(words[0].start, words[-1].end), address=address, date=date,
    )


def _lines_above(text: str, begin: int, lowest: int) -> Iterator[Span]:
    """The lines above a place, the nearest first, up to one that is blank."""
    for _ in range(_MOST_LINES):
        end = begin - 1
        if end <= lowest:
            return
        begin = max(text.rfind("\n", lowest, end) + 1, lowest)
        if not text[begin:end].strip():
            return
        yield Span(begin, end)


def _following(text: str, end: int) -> Span:
    begin = min(end + 1, len(text))
    stop = text.find("\n", begin, begin + 2 * _LONGEST_DATE)
    return Span(begin, stop if stop >= 0 else min(len(text), begin + 2 * _LONGEST_DATE))


def _day(text: str, line: Span, languages: tuple[str, ...], reference: datetime.date | None) -> tuple[DateMention | None, int]:
    """The date that a line is, and where it ends with its hour; None where the line holds anything else."""
    begin, end = without_blanks(text, line.start, line.end)
    if end - begin > _LONGEST_DATE or not any(character.isdigit() for character in text[begin:end]):
        return None, begin
    date, stop = read_date(text, begin, languages, reference=reference)
    return (date, stop) if date is not None and date.start == begin and not any(map(str.isalpha, text[stop:end])) else (None, begin)
