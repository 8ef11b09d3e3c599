"""What Facebook's embed leaves in running text: the words, then `Posted by Name on Monday, July 4, 2022`."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from verify._patterns import regex
from verify.citations._attribution import Attribution, with_marks, without_blanks
from verify.citations._phrases import phrases
from verify.model import Span

_LONGEST_NAME = 90
_SPACE = regex(r"[\s,]+")


@functools.lru_cache(maxsize=1)
def _posted() -> re.Pattern[str]:
    alternatives = "|".join(re.escape(phrase) for phrase in phrases("posted"))
    return regex(rf"(?<![\w])(?:{alternatives})\s+(?=\S)", re.IGNORECASE)


@functools.lru_cache(maxsize=1)
def _lettered() -> tuple[tuple[str, list[str]], ...]:
    """The phrases with letters of their own, by the one that fewest texts have: a letter is found ten times as fast."""
    by_letter: dict[str, list[str]] = {}
    for phrase in phrases("posted"):
        if not phrase.isascii():
            by_letter.setdefault(max(phrase), []).append(phrase)
    return tuple(by_letter.items())


@functools.lru_cache(maxsize=1)
def _capital() -> re.Pattern[str]:
    """The other phrases, each of which has to begin with a capital: few letters of a text are one."""
    return regex("|".join(f"{phrase[0].upper()}(?i:{re.escape(phrase[1:])})" for phrase in phrases("posted") if phrase.isascii()))


def find_facebook(text: str, lower: str, languages: tuple[str, ...], taken: Sequence[Span] = ()) -> list[Attribution]:
    """Signed lines of Facebook posts; `lower` is the text in lower case. A blog's own "Posted by" has no weekday in its date, and no words before it."""
    if not any(letter in lower and any(phrase in lower for phrase in held) for letter, held in _lettered()) and _capital().search(text) is None:
        return []
    found: list[Attribution] = []
    spans = sorted(taken, key=lambda span: span.start)
    at = 0
    for match in _posted().finditer(text):
        while at < len(spans) and spans[at].end <= match.start():
            at += 1
        if at < len(spans) and spans[at].start < match.end():
            continue
        if not text[match.start()].isupper() and match.group()[0].isascii():
            continue
        attribution = _read(text, match, languages)
        if attribution is not None:
            found.append(attribution)
    return found


def _read(text: str, match: re.Match[str], languages: tuple[str, ...]) -> Attribution | None:
    from verify.dates import match_date

    begin = match.end()
    window_end = min(len(text), begin + _LONGEST_NAME)
    line = text.find("\n", begin, window_end)
    limit = line if line >= 0 else window_end
    again = _posted().search(text, begin, limit)
    if again is not None:
        limit = again.start()
    if len(text[max(0, match.start() - 40):match.start()].strip()) < 12:
        return None
    for gap in _SPACE.finditer(text, begin, limit):
        date = match_date(text, gap.end(), languages=languages) or match_date(text, gap.end())
        if date is None or len(date.value) < 10 or not _has_weekday(text, date.start, date.weekday):
            continue
        name_end = gap.start()
        for phrase in phrases("posted-on"):
            if text[begin:name_end].lower().endswith(" " + phrase):
                name_end -= len(phrase) + 1
                break
        begin, name_end = without_blanks(text, begin, name_end, ",")
        name = text[begin:name_end]
        if not name or len(name) > _LONGEST_NAME:
            return None
        return Attribution(
            start=with_marks(text, match.start()), end=date.end, name=name, name_span=Span(begin, name_end), handle=None, handle_span=None, date=date,
            platform="facebook", confidence=0.9,
        )
    return None


def _has_weekday(text: str, start: int, weekday: str | None) -> bool:
    """Whether the date begins with the name of a day, as Facebook's does: a word before the day's figure or the month."""
    return weekday is not None or re.match(r"[^\W\d_][\w-]*,\s", text[start:start + 30]) is not None
