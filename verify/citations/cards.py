"""Posts that someone copied from the platform's own page: a head with the account, the words, the time, what was counted."""

from __future__ import annotations

import bisect
import datetime
import functools
import re
from collections.abc import Sequence

from verify._patterns import regex
from verify._records import dataclass
from verify.citations._attribution import Attribution, read_date
from verify.citations._phrases import phrases
from verify.citations._signs import speaks, weighted_length
from verify.languages._identify import identify
from verify.model import DateMention, Span
from verify.text import sentences

_HEAD = regex(r"(?<![\w(（@/.])[@＠](?P<handle>[A-Za-z0-9_]{1,20}(?:\.[A-Za-z0-9-]+){0,4}(?:@[\w-]+(?:\.[\w-]+)+)?)(?![\w@)）])")
_DOT = regex(r"[ \u00a0]*\n?[ \u00a0]*[·•∙・|]\s*|[ \u00a0]+[-–—][ \u00a0]+")
_AGO = regex(r"\d{1,2}\s?(?:s|m|min|h|hr|hrs|d|j|Std\.?|Min\.?|Tg\.?)(?![\w])")
_BLANK_LINE = regex(r"\n\s*\n")
_CLOCK = regex(r"(?<![\d:.,A-Za-z])\d{1,2}[:.h\u066b]\d{2}(?!\d)")
_PARTED = regex(r"(?:[^\W\d]|[ \u00a0.]){0,16}[·•∙–—,-]")  # behind an hour within a line: what parts it from its day
_BEFORE_CLOCK = 24  # characters of a line before its hour: a part of the day, or the day itself
_MOST_CLOCKS = 4  # hours of a copied post that are looked at
_ENDS_LINE = regex(r"[^\S\n]*\n")
_BELOW = regex(r"[^\S\n]*\n[^\S\n]*(?:·[ \u00a0]*)?")
_WORDS_ABOVE = regex(r"\S[^\S\n]*\n[^\S\n]*\Z")
_HOUR_FIRST = regex(r"\D{0,8}\d{1,2}[:.h\u066b]\d{2}(?!\d)")
_ENDS_PARAGRAPH = regex(r"[^\S\n]*(?:\n[^\S\n]*\n|\n?\s*$)")
_NOISE = regex(r"(?:verified account|follow(?:ing)?|✔️?|☑️?|✓)\s*", re.IGNORECASE)
_REPLYING = regex(r"(?:Replying to|En réponse à|En respuesta a|Em resposta a|Antwort an|In risposta a)\s+@\w+(?:\s*(?:,|and|et|y|e|und)\s*@\w+)*\s*")
_BARE_COUNTS = regex(r"(?:[ \t\r]*\n\s{0,8}\d[\d.,]{0,8}[ \u00a0]?[KMk]?(?=\s|$)){2,6}")
_ATTACHED = regex(r"(?:pic\.(?:twitter|x)\.com/\w+\s*)+(?<!\s)")  # what a post ends with, and no byline has behind it
_LONGEST = 1500
_LONGEST_CLOCK = 60
_BEHIND_A_BYLINE = 300  # characters of a text: no byline stands further on
_FULL_STOPS = tuple(".!?…。！？।۔؟\"”»")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A copied post: where it all stands, who signs, and where the words are."""

    span: Span
    words: Span
    name: str | None
    name_span: Span | None
    handle: str
    handle_span: Span
    date: DateMention | None
    confidence: float


@functools.lru_cache(maxsize=1)
def _counts() -> re.Pattern[str]:
    counted = "|".join(re.escape(word) for word in phrases("counted"))
    devices = "|".join(re.escape(word) for word in phrases("device"))
    scales = "|".join(re.escape(word) for word in phrases("scale"))
    number = rf"\d[\d.,\u066b\u066c\u00a0 ]*\s?(?:{scales})?"
    one = rf"(?:{number}\s*(?:{counted})(?!\w)|(?:{devices})(?!\w)|(?:{counted})\s*{number}(?![\w]))"
    return regex(rf"(?:\s*[·•∙|,]?\s*{one})+", re.IGNORECASE)


def find_cards(text: str, languages: tuple[str, ...], taken: Sequence[Span] = (), *, reference: datetime.date | None = None) -> list[Card]:
    """Every copied post of `text`, in order, outside the stretches that are taken."""
    if "@" not in text and "＠" not in text:
        return []
    heads = list(_HEAD.finditer(text))
    if not heads:
        return []
    clocks = _Clocks(text, languages, reference)
    found: list[Card] = []
    low = 0
    spans = sorted(taken, key=lambda span: span.start)
    at = 0
    for number, head in enumerate(heads):
        while at < len(spans) and spans[at].end <= head.start():
            low = max(low, spans[at].end)
            at += 1
        if head.start() < low or (at < len(spans) and spans[at].start <= head.start()):
            continue
        high = spans[at].start if at < len(spans) else len(text)
        card = _dotted(text, head, low, high, languages, heads, number, reference, clocks) or _clocked(
            text, head, low, clocks.first(head.end(), min(high, head.end() + _LONGEST)))
        if card is not None:
            found.append(card)
            low = card.span.end
    return found


def find_signed_below(text: str, languages: tuple[str, ...], taken: Sequence[Span] = (), *, reference: datetime.date | None = None) -> list[Attribution]:
    """The signatures of posts whose account stands on the line under the words, directly above the hour and the day.

    Readers' comments have both above the words, but apart from the words before them, and the day before the hour.
    """
    if "@" not in text and "＠" not in text:
        return []
    clocks = _Clocks(text, languages, reference)
    found: list[Attribution] = []
    spans = sorted(taken, key=lambda span: span.start)
    at = low = 0
    for head in _HEAD.finditer(text):
        while at < len(spans) and spans[at].end <= head.start():
            low = max(low, spans[at].end)
            at += 1
        if head.start() < low or (at < len(spans) and spans[at].start <= head.start()):
            continue
        below = _BELOW.match(text, head.end())
        clock = clocks.first(below.end(), below.end() + _LONGEST_CLOCK) if below is not None else None
        if below is None or clock is None or clock[0] != below.end() or _HOUR_FIRST.match(text, clock[0]) is None:
            continue
        start, name_end = _name(text, low, head.start())
        counts = _counts().match(text, clock[1])
        if _WORDS_ABOVE.search(text, max(low, start - 80), start) is None or (counts is None and _ENDS_PARAGRAPH.match(text, clock[1]) is None):
            continue
        found.append(Attribution(
            start=start, end=counts.end() if counts is not None else clock[1], name=text[start:name_end] or None,
            name_span=Span(start, name_end) if name_end > start else None, handle=head.group("handle"), handle_span=Span(*head.span("handle")), date=clock[2], confidence=0.9,
        ))
        low = found[-1].end
    return found


class _Clocks:
    """The lines of a text that say when a copied post was made, in whatever language: `下午10:32 · 2025年3月28日`, `28 mars 2025 à 22:32`."""

    def __init__(self, text: str, languages: tuple[str, ...], reference: datetime.date | None) -> None:
        self._text, self._languages, self._reference = text, languages, reference
        self._hours = [match.span() for match in _CLOCK.finditer(text)]
        self._read: dict[int, tuple[int, int, DateMention] | None] = {}

    def first(self, low: int, high: int) -> tuple[int, int, DateMention] | None:
        """The first between two offsets: where it begins and ends, and the date; None where there is none."""
        at = bisect.bisect_left(self._hours, (low, 0))
        for begin, end in self._hours[at: at + _MOST_CLOCKS]:
            if end > high:
                break
            if begin not in self._read:
                self._read[begin] = self._line(begin, end)
            read = self._read[begin]
            if read is not None and low <= read[0] and read[1] <= high:
                return read
        return None

    def _line(self, hour: int, end: int) -> tuple[int, int, DateMention] | None:
        text = self._text
        begin = text.rfind("\n", max(0, hour - _BEFORE_CLOCK), hour) + 1
        places = [begin] if begin else []
        if _PARTED.match(text, end) is not None:
            places.append(hour)
        for at in places:
            place = at + len(text[at:hour]) - len(text[at:hour].lstrip())
            date, stop = read_date(text, place, self._languages, reference=self._reference)
            if date is None or date.start > place or not date.start <= hour < stop:
                continue
            behind = text[stop:stop + 40].lstrip(" \u00a0\t")
            if (place == hour and begin != hour) or not behind or behind[0] in "\r\n·•∙|" or _counts().match(text, stop):
                return place, stop, date
        return None


def _dotted(
    text: str, head: re.Match[str], low: int, high: int, languages: tuple[str, ...], heads: list[re.Match[str]], number: int,
    reference: datetime.date | None, clocks: _Clocks,
) -> Card | None:
    """`Name @handle · Mar 28, 2025`, then the words; or the day on the line below the account, if what was counted stands under the words."""
    dot = _DOT.match(text, head.end())
    below = dot is None
    dot = dot or _BELOW.match(text, head.end())
    if dot is None:
        return None
    date, end = read_date(text, dot.end(), languages, reference=reference)
    if date is None:
        ago = _AGO.match(text, dot.end())
        if ago is None or "·" not in dot.group():
            return None
        end = ago.end()
    elif dot.group().strip() in ("-", "–", "—") or (below and _ENDS_LINE.match(text, end) is None):
        return None
    name_start, name_end = _name(text, low, head.start())
    lead = text[max(low, name_start - 30):name_start].lower().rstrip(" :\n")
    name = text[name_start:name_end]
    lower = name.lower()
    if any(lead.endswith(p) for p in phrases("by") if len(p) > 1) or any(lower.startswith(p + " ") for p in (*phrases("by"), *phrases("follow"))):
        return None
    begin = _skip(text, end, high)
    stop, card_end, sure = _words_end(text, begin, high, heads, number, clocks)
    if below and not (sure and text[low:name_start].rstrip().endswith((*_FULL_STOPS, ":"))):
        return None  # a byline has its day below it too, but at the head of the text
    sure = sure or ("\n" in text[name_end:head.start()] and "\n" in text[head.end():begin])
    if stop - begin < 3:
        return None
    if not sure and (date is None or not (name_start >= _BEHIND_A_BYLINE or _among_prose(text, low, name_start, text[begin:stop], date, reference))):
        return None  # a byline looks the same; without counts or a clock little tells them apart
    return Card(
        span=Span(name_start, card_end), words=Span(begin, stop), name=name or None, name_span=Span(name_start, name_end) if name else None,
        handle=head.group("handle"), handle_span=Span(*head.span("handle")), date=date, confidence=0.9 if sure else 0.6,
    )


def _among_prose(text: str, low: int, start: int, words: str, date: DateMention, reference: datetime.date | None) -> bool:
    """Whether what looks like a byline stands on a line of its own behind a report's first sentences, and is of another day than the report or speaks as posts do."""
    before = text[low:start]
    if not before.rstrip(" ").endswith("\n") or before.rstrip()[-1:] not in _FULL_STOPS or len(sentences(before.strip())) < 2:
        return False
    return (reference is not None and date.value[:10] != reference.isoformat()) or speaks(words, identify(words)[0])


def _clocked(text: str, head: re.Match[str], low: int, clock: tuple[int, int, DateMention] | None) -> Card | None:
    """`Name @handle`, the words, then `10:32 PM · Mar 28, 2025`."""
    if clock is None:
        return None
    stop, end, date = clock
    begin, clock_start = _skip(text, head.end(), stop), stop
    while stop > begin and (text[stop - 1].isspace() or text[stop - 1] in "·•"):
        stop -= 1
    if stop - begin < 3:
        return None
    name_start, name_end = _name(text, low, head.start())
    name = text[name_start:name_end]
    on_lines = "\n" in text[head.end():begin] or "\n" in text[stop:clock_start]
    counts = _counts().match(text, end)
    if not on_lines and counts is None and not name:
        return None
    if weighted_length(text[begin:stop]) > 320 and not on_lines:
        return None
    if counts is not None:
        end = counts.end()
    return Card(
        span=Span(name_start, end), words=Span(begin, stop), name=name or None, name_span=Span(name_start, name_end) if name else None,
        handle=head.group("handle"), handle_span=Span(*head.span("handle")), date=date, confidence=0.9 if on_lines or counts else 0.7,
    )


def _name(text: str, low: int, end: int) -> tuple[int, int]:
    """The name above or before a handle: its line, or what follows the last stop or wide gap before it."""
    while end > low and (text[end - 1].isspace() or text[end - 1] in "·•|"):
        end -= 1
    start = max(low, end - 60)
    line = text.rfind("\n", start, end)
    if line >= 0:
        start = line + 1
    elif start > low:
        start = text.find(" ", start, end) + 1 or start
    return _name_tail(text, start, end)


def _name_tail(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a stretch after its last stop, without the page's own words."""
    piece = text[start:end]
    stops = [m.end() for m in re.finditer(r"[.!?…:。！？।۔؟»”\"]\s+(?=\S)|\s{2,}", piece)]
    if stops and piece[stops[-1]:].strip():
        start += stops[-1]
    while start < end and text[start].isspace():
        start += 1
    noise = re.search(r"\s*(?:Verified account|✔️?|☑️?|✓)\s*$", text[start:end], re.IGNORECASE)
    if noise is not None:
        end = start + noise.start()
    return start, end


def _skip(text: str, begin: int, high: int) -> int:
    while begin < high and (text[begin].isspace() or text[begin] in "·•"):
        begin += 1
    for pattern in (_NOISE, _REPLYING):
        match = pattern.match(text, begin, high)
        if match is not None and match.end() > begin:
            begin = match.end()
    while begin < high and text[begin].isspace():
        begin += 1
    return begin


def _words_end(text: str, begin: int, high: int, heads: list[re.Match[str]], number: int, clocks: _Clocks) -> tuple[int, int, bool]:
    """Where the words of a card end, where the card does, and whether its counts or clock say so."""
    stop, end, sure = _end_of_words(text, begin, high, heads, number, clocks)
    bare = _BARE_COUNTS.search(text, begin, stop)
    return (stop, end, sure) if bare is None or bare.end() != stop else (bare.start(), end, True)


def _end_of_words(text: str, begin: int, high: int, heads: list[re.Match[str]], number: int, clocks: _Clocks) -> tuple[int, int, bool]:
    limit = min(high, begin + _LONGEST)
    for later in heads[number + 1:number + 4]:
        if later.start() >= limit:
            break
        if _DOT.match(text, later.end()):
            limit = _name(text, begin, later.start())[0]
            break
    counts = _counts().search(text, begin, min(limit, begin + 700))
    clock = clocks.first(begin, min(limit, begin + 700))
    blank = _BLANK_LINE.search(text, begin, limit)
    if blank is not None and (counts is None or blank.end() < counts.start() - 2):
        counts = None if counts is not None and counts.start() > blank.end() + 2 else counts
    ends = [counts.span()] if counts is not None else []
    ends += [clock[:2]] if clock is not None else []
    ends = [one for one in ends if blank is None or one[0] <= blank.end()]
    attached = _ATTACHED.search(text, begin, limit)
    if attached is not None and ends and text[attached.end():min(ends)[0]].strip(" \n\u00a0·•∙|") and (blank is None or attached.end() <= blank.start()):
        ends = []  # of what is told behind the post
    if ends:
        stop, end = min(ends)
        following = _counts().match(text, end)
        if following is not None:
            end = following.end()
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        return stop, end, True
    if attached is not None and (blank is None or attached.end() <= blank.start()):
        return attached.end(), attached.end(), True
    if blank is not None:
        return blank.start(), blank.start(), False
    stop = begin
    for sentence in sentences(text, begin, limit):
        if weighted_length(text[begin:sentence.end]) > 280:
            break
        stop = sentence.end
        if "\n" in text[sentence.end:sentence.end + 2]:
            break
    return stop, stop, False
