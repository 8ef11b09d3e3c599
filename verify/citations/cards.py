"""Posts that someone copied from the platform's own page: a head with the account, the words, the time, what was counted."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Sequence

from verify._patterns import regex
from verify._records import dataclass
from verify._sought import begun_by
from verify.citations._attribution import Attribution, read_date
from verify.citations._card_ends import past_signs, without_buttons, words_end
from verify.citations._card_names import card_name
from verify.citations._clocks import Clocks
from verify.citations._counts import counts
from verify.citations._free import Free
from verify.citations._phrases import is_unparted, lexicon, phrases
from verify.citations._signs import speaks, weighted_length
from verify.citations._where import is_named, platform_behind
from verify.languages._identify import identify
from verify.model import DateMention, Span
from verify.text import sentences

_HEAD = regex(
    r"(?<![\w(（@/.])[@＠][\u2066-\u2069\u200e\u200f]?(?P<handle>[A-Za-z0-9_]{1,32}(?:\.[A-Za-z0-9-]+){0,4}(?:@[\w-]+(?:\.[\w-]+)+)?)(?![\w@)）])"
    r"(?:[\u200e\u200f\u202a-\u202e\u2066-\u2069]+(?!\s?[)）]))?")
# Threads shows the account's handle alone, without its sign.
_UNSIGNED = regex(r"(?<![\w@＠.])(?P<handle>(?=[a-z]{0,28}[0-9_.]|[a-z]{9})[a-z0-9_][a-z0-9_.]{2,29})(?=[ \u00a0]{0,2}[·•][ \u00a0]{0,2}\d)")
_DOT = regex(r"[ \u00a0]*\n?[ \u00a0]*[·•∙・|]\s*|[ \u00a0]+[-–—][ \u00a0]+")
_SPACE = regex(r"[ \u00a0]+")
_AGO = regex(r"\d{1,2}\s?(?:s|m|min|h|hr|hrs|d|j|Std\.?|Min\.?|Tg\.?)(?![\w])")
_ENDS_LINE = regex(r"[^\S\n]*\n")
_BELOW = regex(r"[^\S\n]*\n[^\S\n]*(?:·[ \u00a0]*)?")
_WORDS_ABOVE = regex(r"\S[^\S\n]*\n[^\S\n]*\Z")
_HOUR_FIRST = regex(r"\D{0,8}\d{1,2}[:.h\u066b]\d{2}(?!\d)")
_ENDS_PARAGRAPH = regex(r"[^\S\n]*(?:\n[^\S\n]*\n|\n?\s*$)")
_NOISE = regex(r"(?:verified account|follow(?:ing)?|✔️?|☑️?|✓)\s*", re.IGNORECASE)
_MENTIONS = regex(r"[ \u00a0]*[@＠]\w+(?:\s*(?:,|[^\W\d_]{1,3})?\s*[@＠]\w+)*\s*")
_LONGEST = 1500
_LONGEST_CLOCK = 60
_MOST_ON_A_LINE = 320  # characters as X counts them
_BEHIND_A_BYLINE = 300  # characters of a text: no byline stands further on
_LONGEST_LEAD = 30
_SURE_LANGUAGE = 0.8
_PARTING = "|,;:/–—-"
_FULL_STOPS = tuple(".!?…。！？।۔؟\"”»")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A copied post: where it all stands, who signs, and where the words are."""

    span: Span
    words: Span
    name: str | None
    name_span: Span | None
    handle: str | None
    handle_span: Span | None
    date: DateMention | None
    platform: str | None = None  # where its form tells
    confidence: float


class Page:
    """What is known of a whole text while its cards are sought: its accounts, all heads that cards may have, its hours, what was read at a head between
    two places. The first of `languages` is that of the prose."""

    __slots__ = ("accounts", "clocks", "heads", "languages", "lower", "prose", "read", "reference", "text")

    def __init__(self, text: str, languages: tuple[str, ...], *, reference: datetime.date | None = None) -> None:
        self.text, self.languages, self.reference = text, languages, reference
        self.prose = languages[0] if languages else None
        self.accounts = list(begun_by("@＠", _HEAD, text))
        self.heads = self.accounts
        self.lower = text.lower()
        if is_named("threads", self.lower):
            self.heads = sorted([*self.accounts, *_UNSIGNED.finditer(text)], key=lambda head: head.start())
        self.clocks = Clocks(text, languages, reference)
        self.read: dict[tuple[int, int, int], Card | None] = {}


def find_cards(page: Page, taken: Sequence[Span] = ()) -> list[Card]:
    """Every copied post of a text, in order, outside the stretches that are taken."""
    text = page.text
    found: list[Card] = []
    low = 0
    free = Free(taken)
    for number, head in enumerate(page.heads):
        room = free.around(head.start(), head.end())
        if room is None or head.start() < low:
            continue
        low, high = max(low, room.start), min(room.end, len(text))
        place = (number, low, high)
        if place not in page.read:
            card = _dotted(page, number, low, high)
            page.read[place] = _clocked(page, number, low, high) if card is None and not _is_unsigned(head) else card
        card = page.read[place]
        if card is not None:
            found.append(card)
            low = card.span.end
    return found


def find_signed_below(page: Page, taken: Sequence[Span] = ()) -> list[Attribution]:
    """The signatures of posts whose account stands on the line under the words, directly above the hour and the day.

    Readers' comments have both above the words, but apart from the words before them, and the day before the hour.
    """
    text, clocks = page.text, page.clocks
    found: list[Attribution] = []
    free = Free(taken)
    low = 0
    for head in page.accounts:
        room = free.around(head.start(), head.end())
        if room is None or head.start() < low:
            continue
        low = max(low, room.start)
        below = _BELOW.match(text, head.end())
        clock = clocks.first(below.end(), below.end() + _LONGEST_CLOCK) if below is not None else None
        if below is None or clock is None or clock[0] != below.end() or _HOUR_FIRST.match(text, clock[0]) is None:
            continue
        start, name_end = card_name(text, low, head.start())
        counted = counts().match(text, clock[1])
        if _WORDS_ABOVE.search(text, max(low, start - 80), start) is None or (counted is None and _ENDS_PARAGRAPH.match(text, clock[1]) is None):
            continue
        found.append(Attribution(
            start=start, end=counted.end() if counted is not None else clock[1], name=text[start:name_end] or None,
            name_span=Span(start, name_end) if name_end > start else None, handle=head.group("handle"), handle_span=Span(*head.span("handle")), date=clock[2], confidence=0.9,
        ))
        low = found[-1].end
    return found


def _dotted(page: Page, number: int, low: int, high: int) -> Card | None:
    """`Name @handle · Mar 28, 2025`, then the words; or the day on the line below the account, if what was counted stands under the words."""
    text, head = page.text, page.heads[number]
    day = _day_of_head(page, head)
    if day is None:
        return None
    start, name_end = card_name(text, low, head.start(), head.group("handle")) if not _is_unsigned(head) else (head.start(), head.start())
    if _is_led_to(text, low, start, name_end, page.prose):
        return None
    begin = _skip(text, day.end, high)
    stop, card_end, sure = words_end(text, begin, min(_limit(page, number, begin), high), page.clocks, page.prose)
    stop = without_buttons(text, begin, stop)
    quoted = _quoted_below(page, number, begin, high) if not sure else None
    if quoted is not None and quoted.labelled:
        stop, card_end, sure = quoted.words_end, quoted.start, True
    if day.below and not (sure and text[low:start].rstrip().endswith((*_FULL_STOPS, ":"))):
        return None  # a byline has its day below it too, but at the head of the text
    if (day.bare or _is_unsigned(head)) and not sure:
        return None
    sure = sure or ("\n" in text[name_end:head.start()] and "\n" in text[head.end():begin])
    if stop - begin < 3:
        return None
    if not sure and (day.date is None or not (start >= _BEHIND_A_BYLINE or _among_prose(page, low, start, text[begin:stop], day.date))):
        return None  # a byline looks the same; without counts or a clock little tells them apart
    return _card(page, head, Span(start, name_end), Span(begin, stop), card_end, day.date, 0.9 if sure else 0.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Day:
    """The day behind a handle (None where it is told as "2h"), where it ends, and whether it stands on the line below, or without a dot."""

    date: DateMention | None
    end: int
    below: bool = False
    bare: bool = False


def _day_of_head(page: Page, head: re.Match[str]) -> _Day | None:
    """A head's day: behind a dot, on the line below, behind the platform's name; behind nothing where the handle names its server, or X's button "More" follows."""
    text = page.text
    there = platform_behind(text, head.end())
    dot = _DOT.match(text, head.end())
    below = dot is None and there is None and _BELOW.match(text, head.end())
    named = "@" in head.group("handle")
    gap = dot or below or (_SPACE.match(text, head.end()) if named or _has_more(text, head.end()) else None)
    place = there[1] if there is not None else gap.end() if gap is not None else None
    date, end = read_date(text, place, page.languages, reference=page.reference) if place is not None else (None, 0)
    if date is None:
        ago = _AGO.match(text, dot.end()) if dot is not None and "·" in dot.group() else None
        return _Day(date=None, end=ago.end()) if ago is not None else None
    date, end = _without_weekday(date, end)
    if there is not None:
        return _Day(date=date, end=end, bare=True)
    if dot is not None:
        return _Day(date=date, end=end) if dot.group().strip() not in ("-", "–", "—") else None
    if below:
        return _Day(date=date, end=end, below=True) if _ENDS_LINE.match(text, end) is not None else None
    stop = end if named else _more_behind(text, end)
    return _Day(date=date, end=stop, bare=True) if stop is not None else None


def _without_weekday(date: DateMention, end: int) -> tuple[DateMention, int]:
    """The day in a card's head without the weekday with which the words behind it begin: `3月28日 月曜から`, `28 Mar Pazartesiden`. No head names one."""
    parts = date.text.rsplit(None, 1)
    if date.weekday is None or len(parts) < 2 or any(map(str.isdigit, parts[1])):
        return date, end
    stop = date.start + len(parts[0])
    return dataclasses.replace(date, end=stop, text=parts[0], weekday=None, written=date.written - {"weekday"}), stop


def _has_more(text: str, end: int) -> bool:
    """Whether that button may stand behind a day, which costs more to read."""
    lower = text[end:end + _LONGEST_LEAD].lower()
    return any(f" {phrase} " in lower for phrase in phrases("more"))


def _more_behind(text: str, end: int) -> int | None:
    """Where the button ends that X's older pages had behind the day; None where there is none."""
    lower = text[end:end + _LONGEST_LEAD].lower()
    return next((end + 1 + len(phrase) for phrase in phrases("more") if lower.startswith(f" {phrase} ")), None)


def _card(page: Page, head: re.Match[str], name: Span, words: Span, end: int, date: DateMention | None, confidence: float) -> Card:
    shown = page.text[name.start:name.end]
    return Card(
        span=Span(name.start if shown else head.start(), end), words=words, name=shown or None, name_span=name if shown else None, handle=head.group("handle"),
        handle_span=Span(*head.span("handle")), date=date, platform="threads" if _is_unsigned(head) else None, confidence=confidence,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Quoted:
    """Where a post begins that another quotes, where the words of that other end, and whether the platform's word for it stands between them."""

    start: int
    words_end: int
    labelled: bool


def _quoted_below(page: Page, number: int, begin: int, high: int) -> _Quoted | None:
    """The first head with its dot and its day behind the words that begin at `begin`; None where none is near."""
    text = page.text
    for later in page.heads[number + 1:number + 4]:
        if later.start() >= min(high, begin + _LONGEST):
            return None
        if later.start() < begin or _DOT.match(text, later.end()) is None or _day_of_head(page, later) is None:
            continue
        start = card_name(text, begin, later.start(), later.group("handle"))[0]
        stop = begin + len(text[begin:start].rstrip())
        lower = text[max(begin, stop - _LONGEST_LEAD):stop].lower()
        label = next((phrase for phrase in phrases("quoted") if lower.endswith("\n" + phrase)), None)
        if label is not None:
            stop = begin + len(text[begin:stop - len(label)].rstrip())
        return _Quoted(start=start, words_end=stop, labelled=label is not None)
    return None


def _is_unsigned(head: re.Match[str]) -> bool:
    return head.re.pattern == _UNSIGNED.pattern


def _is_led_to(text: str, low: int, start: int, end: int, prose: str | None) -> bool:
    """Whether what stands before or in a name says that it is a byline's, a credit's, or one to be followed ("find her on")."""
    lead = text[max(low, start - 30):start].lower().rstrip(" :：\n")
    lower = text[start:end].lower()
    said = lexicon("says", prose)  # a report's last word before the post may be one of saying, a byline's is none
    return any(lead.endswith(phrase) for phrase in phrases("by") if (len(phrase) > 1 or is_unparted(phrase)) and phrase not in said) or any(
        lower.startswith(phrase + " ") for phrase in (*phrases("by"), *phrases("follow"))) or (len(last := lower.rpartition(" ")[2]) > 1 and last in phrases("on"))


def _limit(page: Page, number: int, begin: int) -> int:
    """How far the words can reach: to the next head."""
    limit = min(len(page.text), begin + _LONGEST)
    for later in page.heads[number + 1:number + 4]:
        if later.start() >= limit:
            break
        if _DOT.match(page.text, later.end()):
            return card_name(page.text, begin, later.start(), later.group("handle"))[0]
    return limit


def _among_prose(page: Page, low: int, start: int, words: str, date: DateMention) -> bool:
    """Whether what looks like a byline stands behind a report's first sentences, and speaks as posts do or, on a line of its own, is of another day than the report.

    Within a line, words in another language than the report's say as much.
    """
    before = page.text[low:start]
    if before.rstrip()[-1:] not in _FULL_STOPS or len(sentences(before.strip())) < 2:
        return False
    code, sure = identify(words)
    if speaks(words, code):
        return True
    if before.rstrip(" ").endswith("\n"):
        return page.reference is not None and date.value[:10] != page.reference.isoformat()
    return sure >= _SURE_LANGUAGE and page.prose is not None and code != page.prose


def _clocked(page: Page, number: int, low: int, high: int) -> Card | None:
    """`Name @handle`, the words, then `10:32 PM · Mar 28, 2025`. A post that it quotes stands between the two, and is one of its own."""
    text, head = page.text, page.heads[number]
    clock = page.clocks.first(head.end(), min(high, head.end() + _LONGEST))
    if clock is None:
        return None
    stop, end, date = clock
    begin = _skip(text, head.end(), stop)
    signs = [match.start() for match in counts().finditer(text, begin, stop) if not text[match.end():stop].strip(" \n\u00a0·•|")]
    shown = bool(signs)
    stop = signs[0] if signs else stop
    while stop > begin and (text[stop - 1].isspace() or text[stop - 1] in "·•"):
        stop -= 1
    stop = without_buttons(text, begin, stop)
    if stop - begin < 3:
        return None
    start, name_end = card_name(text, low, head.start(), head.group("handle"))
    on_lines = "\n" in text[head.end():begin] or "\n" in text[stop:clock[0]]
    behind = past_signs(text, end, high, page.clocks)
    counted = shown or behind > end
    quoted = _quoted_below(page, number, begin, stop)
    if quoted is not None:
        stop, behind = quoted.words_end, quoted.start
        if stop - begin < 3 or not (quoted.labelled or weighted_length(text[begin:stop]) <= _MOST_ON_A_LINE):
            return None
    if not on_lines and (start == name_end or text[begin].islower() or text[begin] in _PARTING or text[stop - 1] in ":：" or _is_led_to(text, low, start, name_end, page.prose) or weighted_length(text[begin:stop]) > _MOST_ON_A_LINE):
        return None
    return _card(page, head, Span(start, name_end), Span(begin, stop), behind, date, 0.9 if on_lines or counted else 0.7)


def _skip(text: str, begin: int, high: int) -> int:
    """Past what the platform writes between the head and the words: its tick, its button, those who are answered."""
    while begin < high and (text[begin].isspace() or text[begin] in "·•"):
        begin += 1
    match = _NOISE.match(text, begin, high)
    if match is not None:
        begin = match.end()
    lower = text[begin:begin + _LONGEST_LEAD].lower()
    lead = next((phrase for phrase in phrases("replying") if lower.startswith(phrase)), None)
    answered = _MENTIONS.match(text, begin + len(lead), high) if lead is not None else None
    if answered is not None:
        begin = answered.end()
    while begin < high and text[begin].isspace():
        begin += 1
    return begin
