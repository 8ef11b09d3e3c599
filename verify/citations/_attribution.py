"""The lines that sign a post in running text: `— Name (@handle) Date` in every state in which it is found.

An attribution is told from a handle merely mentioned by what surrounds it: a date right after it, a dash before the
name, a media link before that. One sign alone is never enough where prose could have written it too.
"""

from __future__ import annotations

import dataclasses
import datetime
import re

from verify._patterns import regex
from verify._records import dataclass
from verify._sought import begun_by, in_lines_with
from verify.citations._phrases import is_unparted, phrases, worded
from verify.citations._stamp import read_stamp
from verify.citations._where import platform_behind
from verify.languages._identify import script_of
from verify.model import DateMention, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who signs, where that stands, and where the words before it end. `start` is where the dash or the name begins."""

    start: int
    end: int
    name: str | None
    name_span: Span | None
    handle: str | None
    handle_span: Span | None
    date: DateMention | None
    platform: str | None = None
    url: str | None = None
    confidence: float = 1.0


_LONGEST_NAME = 60
_HANDLE = regex(
    r"[(（\[]\s*[\u200e\u200f\u202a-\u202e\u2066-\u2069]*[@＠](?P<handle>[^\s()（）\[\]@＠,;<>\"“”]{1,64}(?:@[^\s()（）\[\]@,;<>\"“”]{3,80})?)\s*[)）\]]"
)
_GAP = regex(r"\n\s*|[ \u00a0]{2,}")
_UNBRACKETED = regex(
    r"(?:[—―–]+|--+)[ \u00a0]*(?P<name>[^\n()（）—–@#]{0,50}?)[ \u00a0,]*(?<![\w(（])[@＠](?P<handle>[A-Za-z0-9_]{1,20}(?:[.@][A-Za-z0-9][\w.-]{2,60})?|[\w·-]{2,30})(?=[\s,:：·|])"
)
_DIRECTION = regex(r"[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def without_marks(text: str) -> str:
    """Text without the invisible marks that set a name's direction of writing."""
    return _DIRECTION.sub("", text)


# Dashes by how surely they are an attribution's: long ones and their broken encodings, short ones, what stands in for them.
_DASHES = (
    regex(r"—|―|â€[”\"\u201d\u0094]|â\u0080\u0094|&mdash;|&#8212;|&#x2014;|\ufffd+(?:/p>\s*(?:[—–-]|\ufffd+)?)?"),
    regex(r"–|--+|â€[“\u201c\u0093]|&ndash;|&#8211;|‒|⸺|ー(?=\s)"),
    regex(r"(?:(?<=\s)|(?<=[^\w\s]))[-−~](?=\s)|(?<=\n)[-−~]|(?<=\s)[-−~](?=[^\W\d])"),
    regex(r";(?=\s)"),
)
LINK = regex(
    r"(?:https?://)?(?:(?:pic\.(?:twitter|x)\.com|t\.co)/[A-Za-z0-9]+?(?=pic\.|https?:|(?![A-Za-z0-9]))|(?:www\.)?t(?:elegram)?\.me/[A-Za-z0-9_]+/\d+)(?:/|\b)", re.IGNORECASE
)
_ADDRESS = regex(
    r"\s*[(\[]?(?P<url>(?:https?://)?(?:www\.|mobile\.|m\.)?(?:(?:twitter|x)\.com/\w+/status(?:es)?/\d+|bsky\.app/profile/[\w.:-]+/post/\w+"
    r"|truthsocial\.com/@\w+/(?:posts/)?\d+|(?:www\.)?threads\.(?:net|com)/@[\w.]+/post/[\w-]+|(?:www\.)?instagram\.com/(?:p|reel)/[\w-]+"
    r"|t\.me/\w+/\d+|[\w.-]+\.\w+/@\w+(?:@[\w.-]+)?/\d+)(?:[/?][\w=&%.?/-]*)?)[)\]]?"
)
_BEFORE_DATE = regex(r"[ \t\r\u00a0\u200e\u200f]{0,120}\n?[ \t\r\u00a0]{0,120}(?:[,·•:|–—\-\u060c\u3001]\s{0,3}){0,2}[\u200e\u200f]?")
_MARKS = "\u200e\u200f"  # of direction
_BLANKS = " " + _MARKS


def without_blanks(text: str, begin: int, end: int, signs: str = "") -> tuple[int, int]:
    """A name's place without white space and marks of direction at its ends, and without `signs` behind it."""
    while begin < end and (text[begin].isspace() or text[begin] in _MARKS):
        begin += 1
    while end > begin and (text[end - 1].isspace() or text[end - 1] in _MARKS or text[end - 1] in signs):
        end -= 1
    return begin, end


def with_marks(text: str, start: int) -> int:
    """Where what begins at `start` begins with the marks of direction before it."""
    while start and text[start - 1] in _MARKS:
        start -= 1
    return start


_LONGEST_DATE = 48
_NO_DATE = regex(r"[@＠]|https?:|pic\.|\bt\.co/|\n\s*\n|—")
_FIGURE = regex("\\d|[〇一二三四五六七八九十]")
_GLUED_YEAR = regex(r"(?<!\d)(?:[12]\d{3}-\d\d-\d\d(?=[^\W\d_])|(?:19|20)\d\d(?=[^\W_])|\d{4}(?=[^\W\d_]))")
_YEAR = regex(r"(?<!\d)\d{4}(?!\d)")
_TIME = regex(r"\s*(?:[·•,|-]\s*)?\d{1,2}[:.hH]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:[A-Z]{3,4}|UTC[+-]\d+|GMT[+-]\d+))?(?![\w])")
_INITIALS = regex(r"\A(?:[^\W\d_]\.){2,4} ")  # with which a name begins: T.C. Dışişleri Bakanlığı
_ENDS_SENTENCE = regex(r"[.!?…。！？।۔؟][\"'”’»)」]*\s+(?=[^\W\d_]*[^\W\d_a-z])|[。！？।۔؟]")


def find_attributions(
    text: str, languages: tuple[str, ...], masked: tuple[Span, ...] = (), *, reference: datetime.date | None = None,
) -> list[Attribution]:
    """Every signed line of `text`, in order. `languages` are those that its dates may be in; `reference` is the article's day."""
    found: list[Attribution] = []
    lowest = 0
    text_matches = sorted([*begun_by("(（[", _HANDLE, text), *in_lines_with("@＠", _UNBRACKETED, text)], key=lambda m: m.start("handle"))
    holes = iter(sorted(masked, key=lambda span: span.start))
    hole = next(holes, None)
    for match in text_matches:
        while hole is not None and hole.end <= match.start():
            lowest = max(lowest, hole.end)
            hole = next(holes, None)
        if hole is not None and hole.start <= match.start() < hole.end:
            continue
        if "name" in match.re.groupindex:
            attribution = _read_unbracketed(text, match, lowest, languages, reference)
        else:
            attribution = _read(text, match, lowest, languages, reference)
        if attribution is not None:
            found.append(attribution)
            lowest = attribution.end
    return found


def _read_unbracketed(
    text: str, match: re.Match[str], lowest: int, languages: tuple[str, ...], reference: datetime.date | None
) -> Attribution | None:
    """`— @handle, Date` and `— Name @handle Date`: nothing less than the dash and the date will do."""
    if match.start() < lowest:
        return None
    date, end, platform = _read_date_there(text, match.end(), languages, reference)
    if date is None:
        return None
    handle = match.group("handle")
    if not handle.isascii():
        if script_of(handle) != "cjk":
            return None
        platform = "weibo"  # where accounts are called by their names
    name = match.group("name").strip(" ,\u00a0")
    begin = match.start("name") + (len(match.group("name")) - len(match.group("name").lstrip(" ,\u00a0")))
    if _holds_a_sentence_end(name) or any(name.lower().startswith(p + " ") for p in phrases("follow")):
        return None
    address = _ADDRESS.match(text, end)
    return Attribution(
        start=match.start(), end=address.end() if address else end, name=name or (handle if platform == "weibo" else None),
        name_span=Span(begin, begin + len(name)) if name else Span(*match.span("handle")) if platform == "weibo" else None,
        handle=handle, handle_span=Span(*match.span("handle")), date=date, platform=platform if address is None else None,
        url=address.group("url") if address else None, confidence=0.9,
    )


def _read(text: str, match: re.Match[str], lowest: int, languages: tuple[str, ...], reference: datetime.date | None) -> Attribution | None:
    handle = without_marks(match.group("handle"))
    begin = match.start("handle") + max(0, match.group("handle").find(handle))  # between marks of direction
    handle_span = Span(begin, begin + len(handle)) if handle in match.group("handle") else Span(*match.span("handle"))
    if not any(c.isalnum() for c in handle) or handle.startswith("@"):
        return None
    low = max(lowest, match.start() - 2 * _LONGEST_NAME)
    shared = _shared(text, match, low)
    if shared is not None:
        return _instagram(text, match, handle, handle_span, shared, languages, reference)
    name_start, start, rank = _name(text, low, match.start(), lowest)
    if name_start is None:
        return None
    name_end = match.start()
    while name_end > name_start and text[name_end - 1].isspace():
        name_end -= 1
    name = text[name_start:name_end]
    if not name or "\n" in name.strip():
        return None
    date, end, platform = _read_date_there(text, match.end(), languages, reference)
    after_link = _link_before(text, max(lowest, start - 200), start)
    if platform is not None and rank > 1 and not after_link:
        return None  # a person's profile, told in prose
    address = _ADDRESS.match(text, end)
    if address is not None:
        end = address.end()
    if not _is_signature(text, name, rank, date, after_link, address is not None, start, end, lowest):
        return None
    confidence = 1.0
    if date is None:
        confidence -= 0.15
    if rank >= 3:
        confidence -= 0.15
    return Attribution(
        start=start, end=end, name=without_marks(name) or None, name_span=Span(name_start, name_end), handle=handle, handle_span=handle_span,
        date=date, platform=platform if address is None else None, url=address.group("url") if address else None, confidence=confidence,
    )


def _read_date_there(
    text: str, position: int, languages: tuple[str, ...], reference: datetime.date | None,
) -> tuple[DateMention | None, int, str | None]:
    """The date behind an account, where it ends, and the platform that a signature names between the two (`on Truth Social, June 17, 2025`)."""
    date, end = read_date(text, position, languages, reference=reference)
    there = platform_behind(text, position) if date is None else None
    if there is None:
        return date, end, None
    platform, place = there
    date, end = read_date(text, place, languages, reference=reference)
    return (date, end, platform) if date is not None else (None, position, None)


# ------------------------------------------------------------------ the name


def _name(text: str, low: int, end: int, lowest: int) -> tuple[int | None, int, int]:
    """Where the name begins, where the attribution begins, and how sure its sign is (0 a long dash to 4 nothing)."""
    window_start = low
    links = [m.end() for m in LINK.finditer(text, low, end)]
    if links:
        window_start = links[-1]
    gap = max((m.end() for m in _GAP.finditer(text, max(window_start, end - _LONGEST_NAME), max(window_start, end - 1))), default=None)
    if gap is not None and not text[gap:end].strip():
        gap = None
    for rank, pattern in enumerate(_DASHES):
        dashes = list(pattern.finditer(text, window_start, end))
        chosen = _choose(text, dashes, end, window_start)
        if chosen is not None and rank >= 2 and gap is not None and gap > chosen.end() + 2:
            break  # a dash of the words; the attribution's own was lost and left its two spaces
        if chosen is not None:
            begin = chosen.end()
            while begin < end and text[begin].isspace():
                begin += 1
            return begin, chosen.start(), rank
    begin = window_start
    while begin < end and text[begin] in " \t\n\"'”’»)�":
        begin += 1
    if gap is not None:
        return gap, gap, 3
    if links and end - begin <= _LONGEST_NAME:
        return begin, window_start, 3
    return _bare_name(text, window_start, end, lowest)


def _holds_a_sentence_end(name: str) -> bool:
    """Whether a sentence ends within what may be a name; the stops of the initials with which it begins end none."""
    return _ENDS_SENTENCE.search(_INITIALS.sub("", name)) is not None


def _choose(text: str, dashes: list[re.Match[str]], end: int, window_start: int) -> re.Match[str] | None:
    """The dash that begins the attribution: the last one, or an earlier one that stands after a link, a line or a stop."""
    near = []
    for dash in dashes:
        name = text[dash.end():end].strip()
        if name and len(name) <= _LONGEST_NAME and "\n" not in name and (len(name) <= 30 or not _holds_a_sentence_end(name)):
            near.append(dash)
    if not near:
        return None
    for dash in near:
        before = text[max(window_start - 1, 0):dash.start()].rstrip(" ")
        if dash.start() <= window_start + 2 or before.endswith("\n"):
            return dash
    return near[-1]


def _bare_name(text: str, low: int, end: int, lowest: int) -> tuple[int | None, int, int]:
    """A name that no sign parts from the words before it: from the last stop, or its capitalised words."""
    window = text[max(low, end - _LONGEST_NAME):end]
    offset = end - len(window)
    stops = [m.end() for m in _ENDS_SENTENCE.finditer(window)]
    if stops and window[stops[-1]:].strip():
        begin = offset + stops[-1]
        while begin < end and text[begin].isspace():
            begin += 1
        return begin, begin, 4
    if offset <= lowest:
        begin = lowest
        while begin < end and text[begin].isspace():
            begin += 1
        return (begin, begin, 4) if begin < end else (None, end, 9)
    first_word = _capitals(text, offset, end)
    return (first_word, first_word, 4) if first_word is not None else (None, end, 9)


def _capitals(text: str, begin: int, end: int) -> int | None:
    """Where the last words of a stretch that do not begin small begin, with the short ones between them ("of", "de"); None where the last word begins small."""
    first: int | None = None
    for match in reversed(list(_WORD.finditer(text, begin, end))):
        word = match.group()
        letter = next((c for c in word if c.isalnum()), "")
        if letter and not letter.islower() and not word.startswith(("#", "@")) and "/" not in word:
            first = match.start()
        elif not (first is not None and len(word) <= 3 and letter.islower()):
            break
    return first


_WORD = regex(r"\S+")


# ------------------------------------------------------------------ what makes it a signature


def _link_before(text: str, low: int, end: int) -> bool:
    """Whether a media link, or what stands for a picture, is the last thing before `end`."""
    tail = text[low:end].rstrip(" \t\r\n\"'”’»)\u00a0—–-�")
    last = None
    for last in LINK.finditer(tail):  # noqa: B007
        pass
    return (last is not None and last.end() == len(tail)) or tail.lower().endswith(phrases("embed"))


def _is_signature(
    text: str, name: str, rank: int, date: DateMention | None, after_link: bool, addressed: bool, start: int, end: int, lowest: int
) -> bool:
    signed = after_link or (rank == 0 and date is not None)
    first = name.lower().lstrip("> *•-")
    if not signed and first.startswith(phrases("follow")) and any(first.startswith(p) and (len(first) == len(p) or not first[len(p)].isalnum()) for p in phrases("follow")):
        return False
    credited = first.startswith(phrases("by")) and any(first.startswith(p) and len(first) > len(p) and first[len(p)] in " :" for p in phrases("by"))
    if credited and not signed:
        return False
    following = text[end:end + 60].lstrip(" \t")
    lower = following.lower()
    if date is None and not after_link and (_leads_away(lower) or platform_behind(text, end) is not None or _named_before(text, name, start, lowest)):
        return False
    if date is None and following[:1] in (",", ".", ";", ":", ")", "—", "–", "-", "'", "’", "?", "!", "、", "。", "，", "،"):
        return False
    if date is None and following[:1].islower() and not (after_link or addressed):
        return False
    if start <= lowest + 1 and not after_link and lowest == 0 and date is None:
        return False
    before = text[max(start - 40, lowest):start]
    by_line = any(re.search(rf"(?<!\w){re.escape(p)}\s*:?\s*$", before.lower()) for p in phrases("by")) if rank >= 3 else False
    if by_line:
        return False
    if date is not None:
        return True
    if addressed or after_link:
        return True
    ends_line = not following or following[0] in "\r\n"
    if rank == 0:
        return ends_line or len(name.split()) <= 8
    if rank <= 2:
        return ends_line and before.rstrip(" ").endswith(("\n", ".", "!", "?", "…", "”", '"'))
    return False


def _leads_away(following: str) -> bool:
    """Whether what follows an account, in lower case, says where to find more of it."""
    return following.startswith(phrases("via")) and any(
        following.startswith(p) and (is_unparted(p) or not following[len(p):len(p) + 1].isalpha()) for p in phrases("via"))


def _named_before(text: str, name: str, start: int, lowest: int) -> bool:
    """Whether the same name stands before the dash too, as in an author's profile: `Anna Berg — Anna Berg (@annab)`."""
    return text[max(lowest, start - len(name) - _LONGEST_GAP):start].rstrip().endswith(name)


_LONGEST_GAP = 100  # characters of white space and signs beside a dash; no further back, or many signatures of no post cost their square


# ------------------------------------------------------------------ the date


def read_date(text: str, position: int, languages: tuple[str, ...], *, reference: datetime.date | None = None) -> tuple[DateMention | None, int]:
    """The date that follows a handle (glued, after a comma, an "on"), and where it ends with its time."""
    gap = _BEFORE_DATE.match(text, position)
    at = gap.end() if gap else position
    tries = [at]
    lower = text[at:at + 12].lower()
    for phrase in phrases("before-date") if lower.startswith(phrases("before-date")) else ():
        if lower.startswith(phrase + " ") or (phrase[-1] in ":-" and lower.startswith(phrase)):
            step = at + len(phrase)
            while step < len(text) and text[step] in _BLANKS:
                step += 1
            tries = [step] if "en" in languages and read_stamp(text[step:step + _LONGEST_DATE].partition("\n")[0]) is not None else [at, step]
            break
    # Where two places may begin it, the known languages are asked about both first: to guess one for what begins with "on" costs most, and in vain.
    for guessing in (False, True) if len(tries) > 1 and languages else (True,):
        for place in tries:
            if place >= len(text):
                break
            date = _match_date(text, place, languages, reference, guessing)
            if date is not None and _is_day(date):
                date = _without_next_word(date)
                return date, _time_after(text, date.end)
    return None, position


_WHOLE = frozenset(("year", "month", "day"))
_WORDS = regex(r"[A-Za-z\u00c0-\u024f]+\s+[A-Za-z\u00c0-\u024f]")  # more words than a weekday's name is: they say something else of the date behind them ("Last edited", "Publié le")

# A date that ends at its year (23 iunie 2025) or begins with it (2025. július 22., 2025年8月27日), and words behind it.
_DATE_AND_WORDS = regex(r"(.*\D\d{4}|\d{4}\D.*\d(?:[.日일])?)[ \u00a0]+[^\d,;،、()（）]+", re.DOTALL)


def _without_next_word(date: DateMention) -> DateMention:
    """A signature's date without the weekday that begins the sentence behind it: "23 iunie 2025 Miercuri urmează matematica"."""
    words = _DATE_AND_WORDS.fullmatch(date.text) if date.weekday is not None else None
    if words is None:
        return date
    length = words.end(1)
    return dataclasses.replace(date, end=date.start + length, text=date.text[:length], weekday=None, written=date.written - {"weekday"})


def _match_date(text: str, place: int, languages: tuple[str, ...], reference: datetime.date | None, guessing: bool) -> DateMention | None:
    """The date that begins at `place`, also where the sentence after it was glued to its year."""
    window = text[place:place + _LONGEST_DATE]
    stop = _NO_DATE.search(window)
    if stop is not None:
        window = window[:stop.start()]
    if _FIGURE.search(window) is None:
        return None
    line = window.find("\n")
    tries = [window[:line]] if line > 0 else []  # the next line's first word is no part of it
    glued = _GLUED_YEAR.search(window)
    if glued is not None:
        tries.insert(0, window[:glued.end()])
    for shorter in tries:
        date = _read_date(shorter, languages, reference, guessing)
        if date is not None and _is_day(date) and (glued is None or date.end == len(shorter) or shorter is not tries[0]):
            return dataclasses.replace(date, start=place, end=place + date.end)
    date = _read_date(window, languages, reference, guessing)
    return dataclasses.replace(date, start=place, end=place + date.end) if date is not None else None


def _read_date(window: str, languages: tuple[str, ...], reference: datetime.date | None, guessing: bool) -> DateMention | None:
    """The date at the beginning of a stretch, in one of the languages or else, `guessing`, in that of its own words."""
    stamp = read_stamp(window) if "en" in languages else None
    if stamp is not None:
        return stamp
    from verify.dates import find_dates, match_date

    found = find_dates(window, languages=languages, reference=reference)
    if found and found[0].start == 0:
        return found[0]
    if not languages or not guessing or (found and found[0].written >= _WHOLE and _WORDS.match(window, 0, found[0].start) is not None):
        return None
    year = _YEAR.search(window)
    whole = match_date(window, 0, reference=reference)
    alone = match_date(window[:year.end()], 0, reference=reference) if year is not None and year.end() < len(window) else None
    if alone is None or (whole is not None and whole.value.startswith(alone.value + "T")):
        return whole
    return alone


def _is_day(date: DateMention) -> bool:
    if len(date.value) < 10 or date.end_value is not None:
        return False
    return not date.written or ({"day", "month"} <= date.written and "relative" not in date.written)


_SPACES = (" ", "\u00a0", "\u202f")


def _time_after(text: str, end: int) -> int:
    """Where a date ends with the sign of its year ("2018 г.") and its time."""
    lower = text[end + 1:end + 8].lower() if text[end:end + 1] in _SPACES else ""
    mark = next((p for p in phrases("after-year") if lower.startswith(p) and (p.endswith(".") or not lower[len(p):len(p) + 1].isalpha())), None) if lower else None
    if mark is not None:
        end += 1 + len(mark)
    match = _TIME.match(text, end)
    if match is not None:
        return match.end()
    lower = text[end:end + 24].lower()
    for phrase in phrases("at") if lower.startswith((" ", ", ")) else ():
        for lead in (" " + phrase + " ", ", " + phrase + " "):
            if lower.startswith(lead):
                match = _TIME.match(text, end + len(lead) - 1)
                if match is not None:
                    return match.end()
    return end


# ------------------------------------------------------------------ Instagram


_TWICE = regex(r"(?<=\d)([^\W\d_])\1(?=\d)")
_BRACKET = regex(r"[ \u00a0]{0,3}\((?=\d)")  # (8 May 2018, 2:15 PDT)
_NO_SHARER = regex(r"[(—]|[^\W\d_]{5,}\.\s")  # a bracket or the end of a sentence; "Prof. Dr." ends none


@dataclass(frozen=True, slots=True)
class _Shared:
    """Instagram's phrase around an account: where it begins, where the name begins, its language."""

    start: int
    name: int
    language: str


def _shared(text: str, match: re.Match[str], low: int) -> _Shared | None:
    before = text[low:match.start()].lower()
    if len(before) == match.start() - low:
        best: _Shared | None = None
        for phrase, language in worded("shared"):
            at = before.rfind(phrase + " ")
            if at >= 0 and (at == 0 or not before[at - 1].isalpha()) and (best is None or low + at < best.start):
                best = _Shared(low + at, low + at + len(phrase), language)
        if best is not None and not _NO_SHARER.search(text[best.name:match.start()].rstrip().lower()) and match.start() - best.name <= 2 * _LONGEST_NAME:
            return best
    _, behind = _behind_account(text, match.end())
    name, start, _ = _name(text, low, match.start(), low) if behind is not None else (None, 0, 0)
    if behind is None or name is None:
        return None
    words = _WORDS_BEFORE_NAME.match(text, name, match.start())
    if words is None and start < name:
        return _Shared(start, name, behind)
    name = words.end() if words is not None else name
    name = _capitals(text, name, match.start()) or name  # nothing parts the name from words that do not end in a stop
    return _Shared(name, name, behind)


# The end of a post's words before a name that no dash parts from them: the last stop, hashtag or picture.
_WORDS_BEFORE_NAME = regex(r".*(?:[.!?…。！？।۔؟][\"'”’»)」]*|#\w+|[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?)\s+(?=\S)", re.DOTALL)


def _behind_account(text: str, position: int) -> tuple[int, str | None]:
    """Where the phrase ends that a language writes behind the account, and the language; `position` and None where there is none."""
    after = text[position:position + _LONGEST_NAME].lower()
    stripped = after.lstrip()
    for phrase, language in worded("shared-after"):
        if stripped.startswith(phrase):
            return position + len(after) - len(stripped) + len(phrase), language
    return position, None


def _instagram(
    text: str, match: re.Match[str], handle: str, handle_span: Span, shared: _Shared, languages: tuple[str, ...], reference: datetime.date | None,
) -> Attribution:
    start = with_marks(text, shared.start)
    begin, end_of_name = without_blanks(text, shared.name, match.start())
    date, end = read_shared_date(text, match.end(), (shared.language, *languages), reference=reference)
    name = text[begin:end_of_name]
    return Attribution(
        start=start, end=end, name=without_marks(name) or None, name_span=Span(begin, end_of_name) if name else None, handle=handle,
        handle_span=handle_span, date=date, platform="instagram", confidence=0.95,
    )


def read_shared_date(
    text: str, position: int, languages: tuple[str, ...], *, reference: datetime.date | None = None,
) -> tuple[DateMention | None, int]:
    """The date that Instagram writes behind an account and what follows that in some languages, and where it ends; `position` and on where there is none."""
    position, language = _behind_account(text, position)
    bracket = _BRACKET.match(text, position)
    told = tuple(dict.fromkeys((language, *languages) if language is not None else languages))
    begin = bracket.end() if bracket is not None else position
    date, end = read_date(text, begin, told, reference=reference)
    twice = _TWICE.search(text, begin, begin + _LONGEST_DATE) if date is None else None
    if twice is not None:  # "5月月8日": a sign that the template has and the month's name has too
        once = text[begin:twice.end() - 1] + text[twice.end():begin + 2 * _LONGEST_DATE]
        date, end = read_date(once, 0, told, reference=reference)
        if date is not None:
            end = begin + end + 1
            date = dataclasses.replace(date, start=begin + date.start, end=begin + date.end + 1, text=text[begin + date.start:begin + date.end + 1])
    if date is None:
        return None, position
    return date, end + (bracket is not None and text[end:end + 1] == ")")
