"""Where a post's words begin, when prose runs into them and only their end is known.

Every place where a sentence, line or quotation begins is weighed: the languages on both sides, the signs before it
(a line break, a colon, a word of saying, a missing space), what the stretch holds that posts have and reports have
not, and how well its length fits what the platform lets people write. The best place wins; how far it wins is the
confidence.
"""

from __future__ import annotations

import bisect
import math
import re
from dataclasses import dataclass

from verify.citations._phrases import words
from verify.languages._identify import identify, token_scores
from verify.text import sentences, tokens

# Longest posts, in characters as each platform counts them; X counted 140 until 8 November 2017 (its own announcement).
_LIMITS = {"x": 280, "bluesky": 300, "mastodon": 500, "threads": 500, "truthsocial": 1000}
_X_DOUBLED = "2017-11-08"
_UNLIMITED = 2200
_LINK = re.compile(r"(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+|https?://\S+")
_SIGNS = re.compile(
    r"(?P<tag>#\w\w+)|(?P<at>(?<!\w)[@＠]\w{2,})|(?P<link>(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+)"
    "|(?P<emoji>[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff])|(?P<loud>!)|(?P<told>(?<![^\\W\\d_])[\"“«„][^\"”»“]{3,200}[,.!?]?[\"”»“],? )"
    r"|(?P<cut>…|\.\.\.)|(?P<rt>\bRT\b)|(?P<amp> & | w/ ?|\bb/c\b)"
)
_WEIGHTS = {"tag": 1.5, "at": 1.2, "link": 2.5, "emoji": 1.5, "loud": 0.7, "told": -0.8, "cut": 0.5, "rt": 2.0, "amp": 0.5}
_CAPS = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ]{4,}(?!\w)")
_OPENERS = "\"“«„「『‘'"
_CLOSERS = "\"”»」』’'"
_ADDRESS_BEFORE = re.compile(r"https?://\S+\s*$|\b(?:twitter|x)\.com/\w+/status/\d+\S*\s*$")


@dataclass(frozen=True, slots=True)
class Start:
    """Where the words begin and how sure that is; `language` is what the words were taken to be in."""

    position: int
    confidence: float
    language: str | None


def weighted_length(text: str) -> int:
    """Length as X counts it: most scripts one, Chinese, Japanese, Korean and emoji two, every link 23."""
    plain, links = _LINK.subn("", text)
    wide = sum(1 for c in plain if "\u1100" <= c <= "\u11ff" or (c >= "\u2e80" and not "\ufe00" <= c <= "\ufe0f"))
    return len(plain) + wide + 23 * links


def find_start(
    text: str,
    lowest: int,
    end: int,
    *,
    platform: str = "x",
    prose_language: str | None = None,
    day: str | None = None,
    after_post: bool = False,
) -> Start:
    """Where the words that end at `end` begin, not before `lowest`.

    `day` is the post's date (ISO 8601), for the limit of its time; `after_post` says that another post ends at
    `lowest`, so that this one may follow it without a word between.
    """
    while lowest < end and text[lowest].isspace():
        lowest += 1
    limit = _LIMITS.get(platform, _UNLIMITED)
    if platform == "x" and day is not None and day < _X_DOUBLED:
        limit = 140
    floor = _floor(text, lowest, end, max(limit, 280) * 3 if limit <= 300 else limit * 2)
    places = _places(text, floor, end)
    if floor == lowest and (not places or places[0] != lowest):
        places.insert(0, lowest)
    if not places:
        places = [floor]
    language, change = _languages(text, floor, end, prose_language)
    split = None
    if change is not None:
        split = change.best(places)
        if split is not None:
            bisect.insort(places, split)
    pieces = [(place, places[i + 1] if i + 1 < len(places) else end) for i, place in enumerate(places)]
    own, told, says = words("own", language), words("told", prose_language), words("says", prose_language)
    values: list[float] = []
    total = 0.0
    for begin, stop in reversed(pieces):
        total += _post_like(text, begin, stop, own, told)
        value = total + _sign_before(text, lowest, begin, says, after_post, begin == split) + _length_prior(text, begin, end, limit, day)
        if change is not None:
            value += change.gain(begin)
        values.append(value)
    values.reverse()
    best = max(range(len(values)), key=lambda i: (values[i], -i))
    share = 1.0 / sum(math.exp(max(v - values[best], -50.0)) for v in values)
    return Start(places[best], round(share, 3), language)


def _floor(text: str, lowest: int, end: int, longest: int) -> int:
    """The earliest place worth weighing: nothing further back could be the same post."""
    if end - lowest <= longest:
        return lowest
    floor = end - longest
    while floor < end and not text[floor - 1].isspace():
        floor += 1
    return floor


_COLON = re.compile(r"[:：]\s*|(?<=[^\W\d_])(?<![A-Z])[»”]\s+|(?<=[.!?…])[\"”»』」]\s*|[ \u00a0]{2,}|(?<=\w\w\w[)!?])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=[A-Z][a-z]+ )")


def _places(text: str, floor: int, end: int) -> list[int]:
    """Where words may begin: sentences, lines, after a colon or a closing quotation, after a lost space."""
    found = {span.start for span in sentences(text, floor, end)}
    position = text.find("\n", floor, end)
    while position >= 0:
        at = position + 1
        while at < end and text[at].isspace():
            at += 1
        found.add(at)
        position = text.find("\n", position + 1, end)
    for match in _COLON.finditer(text, floor, end):
        at = match.end()
        while at < end and text[at].isspace():
            at += 1
        found.add(at)
    for match in re.finditer(r"(?:https?://|(?:twitter|x)\.com/)\S+\s+", text[floor:end]):
        found.add(floor + match.end())
    for match in re.finditer(r"(?<=\s)[#@]\w|(?<=\s)RT ", text[floor:end]):
        found.add(floor + match.start())
    return sorted(place for place in found if place < end)


# ------------------------------------------------------------------ language


class _Change:
    """How much better each place parts two languages than no place does (nats)."""

    def __init__(self, starts: list[int], gains: list[float]) -> None:
        self.starts = starts
        self.gains = gains  # gain of beginning at token i: the sum over the tokens from i on

    def gain(self, place: int) -> float:
        i = bisect.bisect_left(self.starts, place)
        return self.gains[i] if i < len(self.gains) else 0.0

    def best(self, places: list[int]) -> int | None:
        """The token at which the languages part best, where no place is near it."""
        top = max(range(len(self.gains)), key=lambda i: self.gains[i])
        if self.gains[top] < 4.0:
            return None
        near = [bisect.bisect_left(self.starts, place) for place in places]
        if any(abs(i - top) <= 3 for i in near):
            return None
        return self.starts[top]


def _languages(text: str, floor: int, end: int, prose: str | None) -> tuple[str | None, _Change | None]:
    """The post's language, and the change to it where it is not the prose's."""
    spans = list(tokens(text, floor, end))
    if not spans:
        return None, None
    tail = text[max(floor, end - 120):end]
    guesses: list[str] = []
    last = sentences(text, max(floor, end - 400), end)
    for stretch in (tail, text[last[-1].start:end] if last else tail, text[max(floor, end - 50):end]):
        guess, sure = identify(stretch)
        if guess is not None and sure >= 0.6 and guess not in guesses:
            guesses.append(guess)
    own = guesses[0] if guesses else None
    if prose is None or own is None:
        return own or prose, None
    best: tuple[float, str, _Change] | None = None
    names = [text[a:b] for a, b in spans]
    candidates = [guess for guess in guesses if guess != prose and not _twins(guess, prose)]
    scores = token_scores(names, [prose, *candidates]) if candidates else []
    for number, guess in enumerate(candidates, 1):
        gains: list[float] = [0.0] * (len(names) + 1)
        for i in range(len(names) - 1, -1, -1):
            difference = scores[i][number] - scores[i][0]
            gains[i] = gains[i + 1] + max(-3.0, min(3.0, difference))
        top = max(gains)
        if top >= 5.0 and (best is None or top > best[0]):
            best = (top, guess, _Change([a for a, _ in spans], gains[:-1]))
    if best is None:
        return prose if not _other_script(own, prose, names) else own, None
    return best[1], best[2]


def _other_script(own: str, prose: str, names: list[str]) -> bool:
    return own != prose and len(names) <= 2


def _twins(a: str, b: str) -> bool:
    """Languages that short stretches do not tell apart."""
    return {a, b} in ({"da", "nb"}, {"hr", "sr"}, {"id", "ms"}, {"cs", "sk"}, {"hr", "sl"}, {"es", "ca"}, {"hi", "ne"}, {"hi", "mr"})


# ------------------------------------------------------------------ signs


def _post_like(text: str, begin: int, stop: int, own: frozenset[str], told: frozenset[str]) -> float:
    """What a stretch has of a post, less what it has of a report."""
    piece = text[begin:stop]
    value = sum(_WEIGHTS[match.lastgroup or ""] for match in _SIGNS.finditer(piece))
    lower = piece.lower()
    seen = [lower[a:b] for a, b in tokens(lower)]
    value += 0.8 * min(3, sum(word in own for word in seen))
    value -= 0.9 * min(2, sum(word in told for word in seen))
    value += 0.4 * min(3, len(_CAPS.findall(piece)))
    if piece[:1].islower():
        value += 0.3
    return max(-3.0, min(5.0, value))


def _sign_before(text: str, lowest: int, place: int, says: frozenset[str], after_post: bool, split: bool) -> float:
    """What stands directly before a place: the stronger a seam, the higher."""
    if place <= lowest:
        return 2.5 if after_post else 1.5
    gap_start = place
    while gap_start > lowest and text[gap_start - 1].isspace():
        gap_start -= 1
    gap = text[gap_start:place]
    before = text[gap_start - 1] if gap_start > lowest else ""
    value = 0.0
    if gap.count("\n") >= 2:
        value += 6.0
    elif "\n" in gap:
        value += 3.5
    elif len(gap) >= 2:
        value += 1.0
    elif not gap:
        value += 3.0 if before and before in ".!?…\"”»)" and text[place].isupper() else 0.5
    context = text[max(lowest, gap_start - 160):gap_start]
    ended = sentences(context)
    last = context[ended[-1].start:].lower() if ended else ""
    spoken = any(word in says for word in (last[a:b] for a, b in tokens(last)))
    if before and before in ":：":
        value += 4.5 if spoken or "\n" in gap else 3.0
    elif before and before in ".!?…。！？।۔؟":
        value += 1.0 if spoken else 0.3
    elif before and before in _CLOSERS:
        value += 1.0 + (0.7 if spoken else 0.0)
    elif "\n" not in gap and not split:
        value -= 4.0 if gap else 2.0
    if _ADDRESS_BEFORE.search(context):
        value += 4.0
    first = text[place]
    if first.islower() and "\n" not in gap:
        value -= 2.0
    elif first in "#@" or not (first.isalnum() or first in _OPENERS):
        value += 0.3
    return value


def _length_prior(text: str, begin: int, end: int, limit: int, day: str | None) -> float:
    """How well the length fits: people fill what a platform allows, and cannot exceed it."""
    length = weighted_length(text[begin:end].strip())
    if length < 12:
        return -2.0
    if length < 40:
        return -0.7
    if limit >= _UNLIMITED:
        return -length / 400
    if length <= limit + 3:
        return 0.8 if limit == 140 and length >= 70 else 0.3
    over = length - limit
    # the words of an embed may have gained spaces around their tags; and some accounts may write longer
    value = -0.6 - over / 12
    return max(value, -5.0 - over / 200 if limit != 140 else -12.0)
