"""Where a post's words begin, when prose runs into them and only their end is known.

Every place where a sentence, line or quotation begins is weighed: the languages on both sides, the signs before it
(a line break, a colon, a word of saying, a missing space), what the stretch holds that posts have and reports have
not, what it says again, and how well its length fits what the platform lets people write. The best place wins; how
far it wins is the confidence.
"""

from __future__ import annotations

import bisect
import datetime
import functools
import math
import os
from collections.abc import Callable, Mapping

from verify._patterns import eastern, regex
from verify._records import dataclass
from verify.citations._change import LINK, languages
from verify.citations._phrases import Lexicon, lexicon
from verify.citations._signs import (
    COMMA,
    UNLIMITED,
    Setting,
    Weighing,
    leads_to_words,
    setting_words,
    speaks_of_self,
    weigh,
    weighted_length,
)
from verify.citations._trees import answer
from verify.text import sentences

__all__ = ["IN_QUESTION", "Start", "find_start", "scored", "weighed", "weighted_length"]

# Longest posts, in characters as each platform counts them; X counted 140 until 8 November 2017 (its own announcement).
_LIMITS = {"x": 280, "bluesky": 300, "mastodon": 500, "threads": 500, "truthsocial": 1000}
_X_DOUBLED = "2017-11-08"
_X_PAID = "2023-02-08"  # since then who pays may write more (X's announcement of that day)
# A place that its signs put so far behind the best one (nats) is out of question, whatever the trees would say.
IN_QUESTION = 7.0
_OUT = 50.0


@dataclass(frozen=True, slots=True)
class Start:
    """Where the words begin and how sure that is; `language` is what the words were taken to be in."""

    position: int
    confidence: float
    language: str | None


def find_start(
    text: str,
    lowest: int,
    end: int,
    *,
    platform: str = "x",
    prose_language: str | None = None,
    day: str | None = None,
    after_post: bool = False,
    in_row: bool = False,
    account: str | None = None,
    twice: int | None = None,
) -> Start:
    """Where the words that end at `end` begin, not before `lowest`.

    `day` is the post's date (ISO 8601), for the limit of its time; `after_post` says that another post ends at
    `lowest`, so that this one may follow it without a word between, and `in_row` that
    that one did so too; `account` is the name that signs; `twice` is where the words begin, as far as they are the same as elsewhere
    in the text above the same signature.
    """
    weighing, language = weighed(
        text, lowest, end, platform=platform, prose_language=prose_language, day=day, after_post=after_post, in_row=in_row, account=account, twice=twice,
    )
    places, values = weighing.places, scored(weighing, _weights())
    best = max(range(len(values)), key=lambda i: (values[i], -i))
    share = 1.0 / sum(math.exp(max(v - values[best], -50.0)) for v in values)
    return Start(places[best], round(share, 3), language)


def weighed(
    text: str, lowest: int, end: int, *, platform: str, prose_language: str | None, day: str | None, after_post: bool, in_row: bool,
    account: str | None, twice: int | None = None,
) -> tuple[Weighing, str | None]:
    """Every place where the words may begin with the signs for and against it, and the language of the words."""
    lowest = _past_bullet(text, lowest, end)
    limit = _LIMITS.get(platform, UNLIMITED)
    if platform == "x" and day is not None and day < _X_DOUBLED:
        limit = 140
    floor = _floor(text, lowest, end, max(limit, 280) * 3 if limit <= 300 else limit * 2)
    places = _places(text, floor, end)
    if floor == lowest and (not places or places[0] != lowest):
        places.insert(0, lowest)
    if not places:
        places = [floor]
    language, change = languages(text, floor, end, prose_language)
    split = None
    if change is not None:
        split = change.best(places)
        if split is not None:
            bisect.insort(places, split)
    if twice is not None:
        twice = lowest if twice <= lowest else _past_bullet(text, twice, end)
        if floor <= twice < end and twice not in places:
            bisect.insort(places, twice)
    setting = Setting(
        lowest=lowest, end=end, limit=limit, paid=platform == "x" and day is not None and day >= _X_PAID, after_post=after_post, in_row=in_row, account=account, change=change, split=split, twice=twice,
        prose_language=prose_language, day=_date(day), me=_of_self(text, floor, end, language if change is None else None),
        **setting_words(language, prose_language),
    )
    return weigh(text, places, setting), language


def scored(weighing: Weighing, weights: Mapping[str, float], trees: Callable[[Mapping[str, float]], float] = answer) -> list[float]:
    """How much speaks for each place (nats): the sum of its signs, and for those in question what the trees say."""
    values = [sum(weights.get(name, 0.0) * amount for name, amount in found.items()) for found in weighing.signs]
    near = max(values) - IN_QUESTION
    asked = [number for number, value in enumerate(values) if value > near]
    if len(asked) == 1:
        return values
    return [value + trees(weighing.closely(number)) if value > near else value - _OUT for number, value in enumerate(values)]


@functools.lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """How much each sign counts (nats): learnt from texts whose starts are known, by tools/train_boundary.py."""
    with open(os.path.join(os.path.dirname(__file__), "boundary.tsv"), encoding="utf-8") as file:
        return {name: float(weight) for name, weight in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))}


def _date(day: str | None) -> datetime.date | None:
    """A day as a date; None where it is not known whole."""
    try:
        return datetime.date.fromisoformat(day or "")
    except ValueError:
        return None


def _past_bullet(text: str, position: int, end: int) -> int:
    """The first place after white space and the sign of a list's item."""
    while position < end and text[position].isspace():
        position += 1
    bullet = _BULLET.match(text, position, end)
    return bullet.end() if bullet is not None else position


_BESIDE = 1500  # characters of a text on both sides of where a post can stand


def _of_self(text: str, floor: int, end: int, language: str | None) -> Lexicon:
    """The words with which a poster speaks of himself; none where the report's own writer does so too, as in a blog, or where language tells the two."""
    me = lexicon("self", language)
    beside = (text[max(0, floor - _BESIDE):floor], text[end:end + _BESIDE])
    if language is None or any(speaks_of_self(part[sentence.start:sentence.end].lower(), me) for part in beside for sentence in sentences(part)):
        return Lexicon(())
    return me


def _floor(text: str, lowest: int, end: int, longest: int) -> int:
    """The earliest place worth weighing: nothing further back could be the same post."""
    if end - lowest <= longest:
        return lowest
    floor = end - longest
    while floor < end and not text[floor - 1].isspace():
        floor += 1
    return floor


_COLON = regex(r"(?<=\w X\.)\s+(?=\S)|:(?=[\s\"“«])\s*|：\s*|(?<=[^\W\d_])(?<![A-Z])[»”]\s+|(?<=[.!?…])[\"”»』」]\s*|[ \u00a0]{2,}|(?<=\w\w\w[)!?])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=[A-Z][a-z]+ )")
_STOPPED = regex(r"(?<=[^\W_][.!?…])\s+(?=[^\W\d_A-Z])")
_BEHIND_AN_ADDRESS = regex(r"(?:https?://|(?:twitter|x)\.com/)\S+\s+")
_TAG = regex(r"(?<=\s)[#@]\w|(?<=\s)RT ")


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
    found.update(match.end() for match in _STOPPED.finditer(text, floor, end) if text[match.end()].islower())
    for match in _BEHIND_AN_ADDRESS.finditer(text[floor:end]):
        found.add(floor + match.end())
    for match in _TAG.finditer(text[floor:end]):
        found.add(floor + match.start())
    found.update(match.end() for match in _AFTER_STOP.finditer(text, floor, end))
    for match in _YEAR_GAP.finditer(text, floor, end):
        found.add(match.end())
    for match in _CJK_SPACE.finditer(text, floor, end):
        found.add(match.end())
    found.update(match.end() for match in _THAI_SPACE.finditer(text, floor, end))
    if len(found) < 400:
        # a heading or a caption that no sign ends: words of one case, and then a capital
        found.update(match.start() for match in _CAPITAL.finditer(text, floor, end))
    found.update(match.end() for match in COMMA.finditer(text, floor, end) if leads_to_words(text, match.start()))
    for match in _BULLET.finditer(text, floor, end):
        found.discard(match.start("sign"))
        found.add(match.end())
    if not found:
        return []
    links = [match.span() for match in LINK.finditer(text, floor, end)]
    inside = {place for place in found for a, b in links if a < place < b}
    return sorted(place for place in found if place < end and place not in inside)


_BULLET = regex(r"(?:(?<=\s)|^)(?P<sign>[-*•▪|>]{1,3})\s+(?=\S)")
_CJK_SPACE = eastern(r"(?<=[\u3000-\u9fff\uff00-\uffef])[ \u3000]+(?=\S)|(?<=\S)[ \u3000]+(?=[\u3000-\u9fff])")
_THAI_SPACE = regex(r"(?<=[\u0e00-\u0e7f])[ \u00a0]+(?=[\u0e00-\u0e7f#@])")
_YEAR_GAP = regex(r"(?<!\d)(?:19|20)\d\d(?:年\d{1,2}月(?:\d{1,2}日)?)?\s+(?=\S)")
_AFTER_STOP = regex(r"(?<=[^\W\d_]{3}[.!?…])\s+(?=[A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω])")
_CAPITAL = regex(r"(?<=[\w)\"] )[A-ZÀ-ÞА-ЯЁІЇЄ][\w'’]*(?= [^\s])")
