"""What Telegram leaves in running text: `Name, [21.01.2025 22:32]` above copied words, and `t.me/channel/512 12.4K views Jan 21, 2025 at 22:32` behind them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from verify._patterns import regex
from verify.citations._attribution import Attribution, read_date
from verify.citations._card_ends import words_end
from verify.citations._card_names import card_name
from verify.citations._clocks import Clocks
from verify.citations._counts import counts
from verify.citations._free import Free
from verify.citations.cards import Card
from verify.model import Span

_HEAD = regex(r",[ \u00a0]\[(?P<day>[^\[\]\n]{8,32}\d:\d\d)\](?:[ \u00a0]*\n?[ \u00a0]*\[[^\[\]\n]{3,80}\])?")  # the second bracket: answered or forwarded
_FOOT = regex(r"(?:https?://)?t(?:elegram)?\.me/(?P<handle>[A-Za-z]\w{3,31})/(?P<id>\d{1,9})(?![\w/])[^\S\n]*")
_BARE = regex(r"\d[\d.,]{0,6}[KkMm]?(?=\s)")
_BETWEEN = regex(r"[\s·•∙|,]*")
_LONGEST = 4096  # characters that a message can have


def find_copied(text: str, languages: tuple[str, ...], taken: Sequence[Span] = (), *, reference: datetime.date | None = None) -> list[Card]:
    """Messages copied from Telegram's own program: who, when, and then the words."""
    heads = list(_HEAD.finditer(text)) if "[" in text and (", [" in text or ",\u00a0[" in text) else []
    if not heads:
        return []
    clocks = Clocks(text, (), reference)
    found: list[Card] = []
    free = Free(taken)
    low = 0
    for number, head in enumerate(heads):
        room = free.around(head.start(), head.end())
        date, stop = read_date(text, head.start("day"), languages, reference=reference) if room is not None else (None, 0)
        if room is None or date is None or stop != head.end("day"):
            continue
        start, end = card_name(text, max(low, room.start), head.start())
        begin = _BETWEEN.match(text, head.end())
        if start == end or begin is None:
            continue
        high = min(room.end, begin.end() + _LONGEST)
        if number + 1 < len(heads) and heads[number + 1].start() < high:
            high = card_name(text, begin.end(), heads[number + 1].start())[0]
        words, close, _ = words_end(text, begin.end(), min(high, len(text)), clocks, languages[0] if languages else None)
        if words - begin.end() < 3:
            continue
        found.append(Card(
            span=Span(start, close), words=Span(begin.end(), words), name=text[start:end], name_span=Span(start, end), handle=None, handle_span=None, date=date,
            platform="telegram", confidence=0.9 if "\n" in begin.group() else 0.7,
        ))
        low = close
    return found


def find_footed(text: str, languages: tuple[str, ...], taken: Sequence[Span] = (), *, reference: datetime.date | None = None) -> list[Attribution]:
    """The foot of Telegram's own pages within a line: the message's address, how often it was seen, and when it was sent."""
    found: list[Attribution] = []
    free = Free(taken)
    for match in _FOOT.finditer(text) if ".me/" in text else ():
        seen = counts().match(text, match.end()) or _BARE.match(text, match.end())
        between = _BETWEEN.match(text, seen.end()) if seen is not None else None
        if between is None or free.around(match.start(), match.end()) is None:
            continue
        date, end = read_date(text, between.end(), languages, reference=reference)
        if date is None:
            continue
        address = match.group().strip()
        found.append(Attribution(
            start=match.start(), end=end, name=None, name_span=None, handle=match.group("handle"), handle_span=Span(*match.span("handle")), date=date, platform=None,
            url=address if address.startswith("http") else f"https://{address}", confidence=0.85,
        ))
    return found
