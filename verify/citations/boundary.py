"""Where a post's words begin, when prose runs into them and only their end is known.

Every place where a sentence, line or quotation begins is weighed: the languages on both sides, the signs before it
(a line break, a colon, a word of saying, a missing space), what the stretch holds that posts have and reports have
not, and how well its length fits what the platform lets people write. The best place wins; how far it wins is the
confidence.
"""

from __future__ import annotations

import bisect
import functools
import math
import os
import re
from dataclasses import dataclass

from verify.citations._phrases import phrases, words
from verify.languages._identify import identify, script_of, token_scores
from verify.text import sentences, tokens

# Longest posts, in characters as each platform counts them; X counted 140 until 8 November 2017 (its own announcement).
_LIMITS = {"x": 280, "bluesky": 300, "mastodon": 500, "threads": 500, "truthsocial": 1000}
_X_DOUBLED = "2017-11-08"
_UNLIMITED = 2200
_LINK = re.compile(r"(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+|https?://\S+")
_SIGNS = re.compile(
    r"(?P<tag>#\w\w+)|(?P<at>(?<![\w(（])[@＠]\w{2,})|(?P<link>(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+)"
    "|(?P<emoji>[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff])|(?P<loud>!)|(?P<speech>(?<![^\\W\\d_])[\"“«„][^\"”»“]{3,200}[,.!?]?[\"”»“],? )"
    r"|(?P<cut>…|\.\.\.)|(?P<rt>\bRT\b)|(?P<amp> & | w/ ?|\bb/c\b)"
)
_CAPS = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ]{4,}(?!\w)")
_CREDIT = re.compile(r"\w+(?: \w+)?(?:\s*[:/]| (?:by|de|von|di|door|av|af) )")
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
    own, told, says = words("own", language), words("told", prose_language), words("says", prose_language)
    weights = _weights()
    signs = weigh(text, lowest, places, end, limit, own, told, says, after_post, change, split)
    values = [sum(weights.get(name, 0.0) * amount for name, amount in found.items()) for found in signs]
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


_COLON = re.compile(r"(?<=[^\W\d_][.!?…])\s+(?=[a-zà-öø-ÿа-яё])|:(?=[\s\"“«])\s*|：\s*|(?<=[^\W\d_])(?<![A-Z])[»”]\s+|(?<=[.!?…])[\"”»』」]\s*|[ \u00a0]{2,}|(?<=\w\w\w[)!?])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=[A-Z][a-z]+ )")


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
    for match in _CJK_SPACE.finditer(text, floor, end):
        found.add(match.end())
    if len(found) < 400:
        # a heading or a caption that no sign ends: words of one case, and then a capital
        found.update(match.start() for match in _CAPITAL.finditer(text, floor, end))
    for match in _BULLET.finditer(text, floor, end):
        found.discard(match.start("sign"))
        found.add(match.end())
    if not found:
        return []
    links = [match.span() for match in _LINK.finditer(text, floor, end)]
    inside = {place for place in found for a, b in links if a < place < b}
    return sorted(place for place in found if place < end and place not in inside)


_BULLET = re.compile(r"(?:(?<=\s)|^)(?P<sign>[-*•▪|>]{1,3})\s+(?=\S)")
_CJK_SPACE = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])[ \u3000]+(?=\S)|(?<=\S)[ \u3000]+(?=[\u3000-\u9fff])")
_CAPITAL = re.compile(r"(?<=[\w)\"] )[A-ZÀ-ÞА-ЯЁІЇЄ][\w'’]*(?= [^\s])")


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
    plain = _LINK.sub(lambda match: " " * len(match.group()), text[floor:end])
    last = sentences(plain)
    guesses: list[str] = []
    for stretch in (plain.rstrip()[-120:], plain[last[-1].start:last[-1].end] if last else "", plain.rstrip()[-50:], _same_script(plain)):
        guess, sure = identify(stretch)
        if guess is not None and sure >= 0.6 and guess not in guesses:
            guesses.append(guess)
    if guesses and "en" not in guesses and prose != "en":
        guesses.append("en")
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
        begin = spans[gains.index(top)][0] if top in gains[:-1] else end
        told, sure = identify(text[begin:end])
        # one alphabet's languages lend each other words and names; another script does not come by chance
        foreign = script_of(text[begin:end]) != script_of(text[floor:begin]) and bool(text[floor:begin].strip())
        if top >= (3.0 if foreign else 6.0) and told == guess and (foreign or sure >= 0.85) and (best is None or top > best[0]):
            best = (top, guess, _Change([a for a, _ in spans], gains[:-1]))
    if best is None:
        return prose if not _other_script(own, prose, names) else own, None
    return best[1], best[2]


def _same_script(text: str) -> str:
    """The end of a text as far back as its letters are of one script."""
    script = None
    spans = list(tokens(text))
    begin = len(text)
    for a, b in reversed(spans[-60:]):
        found = script_of(text[a:b])
        if found is None:
            continue
        if script is not None and found != script:
            break
        script, begin = found, a
    return text[begin:]


def _other_script(own: str, prose: str, names: list[str]) -> bool:
    return own != prose and len(names) <= 2


def _twins(a: str, b: str) -> bool:
    """Languages that short stretches do not tell apart."""
    return {a, b} in ({"da", "nb"}, {"hr", "sr"}, {"id", "ms"}, {"cs", "sk"}, {"hr", "sl"}, {"es", "ca"}, {"hi", "ne"}, {"hi", "mr"})


# ------------------------------------------------------------------ signs


@functools.lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """How much each sign counts (nats): learnt from texts whose starts are known, by tools/train_boundary.py."""
    with open(os.path.join(os.path.dirname(__file__), "boundary.tsv"), encoding="utf-8") as file:
        return {name: float(weight) for name, weight in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))}


def weigh(
    text: str,
    lowest: int,
    places: list[int],
    end: int,
    limit: int,
    own: frozenset[str],
    told: frozenset[str],
    says: frozenset[str],
    after_post: bool,
    change: _Change | None,
    split: int | None,
) -> list[dict[str, float]]:
    """The signs for and against each place: what stands before it, what the words from there on hold, and their length."""
    found: list[dict[str, float]] = []
    inside: dict[str, float] = {}
    top = max(change.gains) if change is not None else 0.0
    length = 0
    stop = end
    manner = 0
    style = _style(text, lowest, end)
    for place in reversed(places):
        for name, amount in _held(text, place, stop, own, told).items():
            inside[name] = inside.get(name, 0.0) + amount
        other = _manner(text[place:stop])
        if other and manner and other != manner:
            inside["has:other manner"] = inside.get("has:other manner", 0.0) + 1.0
        manner = manner or other
        length += weighted_length(text[place:stop])
        features = {name: min(amount, 4.0) for name, amount in inside.items()}
        seam = _seam(text, lowest, place, says, after_post, place == split, style)
        features.update(seam)
        features[_length_class(length, limit)] = 1.0
        if length > limit:
            features["long:over"] = min((length - limit) / 40.0, 12.0)
        if change is not None:
            features["language"] = max(change.gain(place) - top, -12.0)
            features["language:far"] = 1.0 if change.gain(place) < top - 3.0 else 0.0
        found.append(features)
        # seen from places further left, this seam lies inside the words
        for name in seam:
            if name.startswith("before:"):
                crossed = "across:" + name[7:]
                inside[crossed] = inside.get(crossed, 0.0) + 1.0
        stop = place
    found.reverse()
    return found


def _held(text: str, begin: int, stop: int, own: frozenset[str], told: frozenset[str]) -> dict[str, float]:
    """What a stretch has of a post and of a report."""
    piece = text[begin:stop]
    held: dict[str, float] = {}
    for match in _SIGNS.finditer(piece):
        name = f"has:{match.lastgroup}"
        held[name] = held.get(name, 0.0) + 1.0
    lower = piece.lower()
    seen = [lower[a:b] for a, b in tokens(lower)]
    kind = ""
    if any("\u3040" <= word <= "\ud7af" for word in seen):
        # Japanese and Korean posts are polite where reports are plain; words are not parted there
        kind = " east"
        mine, theirs = sum(word in lower for word in own), sum(word in lower for word in told)
    else:
        mine, theirs = sum(word in own for word in seen), sum(word in told for word in seen)
    if mine:
        held[f"has:own{kind}"] = min(mine, 3.0)
    if theirs:
        held[f"has:told{kind}"] = min(theirs, 3.0)
    loud = len(_CAPS.findall(piece))
    if loud:
        held["has:caps"] = min(loud, 3.0)
    if lower.startswith(phrases("by")) and _CREDIT.match(lower):
        held["has:credit"] = 1.0
    if "?" in piece:
        held["has:question"] = 1.0
    if len(seen) > 24:
        held["has:long sentence"] = 1.0
    elif len(seen) < 6:
        held["has:short sentence"] = 1.0
    figures = sum(word.isdigit() for word in seen)
    if figures:
        held["has:figure"] = min(figures, 3.0)
    capitals = sum(piece[a:a + 1].isupper() for a, _ in tokens(piece)) if not piece.islower() else 0
    if seen and capitals * 2 > len(seen) >= 4:
        held["has:title"] = 1.0
    return held


_POLITE = re.compile(r"(?:です|ます|ました|ません|でした|ましょう|ください|습니다|니다|세요|해요)[よねかな]?[。！!？?」\s]*$")
_PLAIN = re.compile(r"(?:[うくすつぬむるぐぶた]|だ|ない|という|である|한다|했다|이다|된다|였다|있다|았다|었다|밝혔다)[。」\s]*$")


def _manner(piece: str) -> int:
    """How a Japanese or Korean sentence ends: 1 politely, -1 plainly, 0 neither. One writer does not mix them."""
    tail = piece[-14:]
    if not any("\u3040" <= c <= "\ud7af" for c in tail):
        return 0
    return 1 if _POLITE.search(tail) else -1 if _PLAIN.search(tail) else 0


def _length_class(length: int, limit: int) -> str:
    if length < 15:
        return "long:15"
    if length < 30:
        return "long:30"
    if length < 60:
        return "long:60"
    if limit >= _UNLIMITED:
        return "long:free" if length < 600 else "long:freer"
    for share in (0.35, 0.6, 0.8, 0.95, 1.01):
        if length <= limit * share:
            return f"long:{share}"
    return "long:more" if length < limit * 1.15 else "long:most"


def _style(text: str, lowest: int, end: int) -> str:
    """How a text parts its paragraphs: by blank lines, by lines, or not at all."""
    begin, stop = max(0, lowest - 1500), min(len(text), end + 1500)
    if text.find("\n\n", begin, stop) >= 0 or text.find("\n\r\n", begin, stop) >= 0:
        return "blanks"
    return "lines" if text.find("\n", begin, stop) >= 0 else "run"


def _seam(text: str, lowest: int, place: int, says: frozenset[str], after_post: bool, split: bool, style: str) -> dict[str, float]:
    """What stands directly before a place, and how the words would begin."""
    first = text[place]
    seam: dict[str, float] = {}
    if first.islower():
        seam["first:small"] = 1.0
    elif first in "#@":
        seam["first:tag"] = 1.0
    elif first.isdigit():
        seam["first:figure"] = 1.0
    elif first in _OPENERS:
        seam["first:quote"] = 1.0
    elif _SIGNS.match(first) is not None:
        seam["first:emoji"] = 1.0
    elif not first.isalnum():
        seam["first:sign"] = 1.0
    if place <= lowest:
        seam[f"before:post in {style}" if after_post else "before:text"] = 1.0
        return seam
    gap_start = place
    while gap_start > lowest and text[gap_start - 1].isspace():
        gap_start -= 1
    bullet = False
    if gap_start - 1 > lowest and text[gap_start - 1] in "-*•▪|>" and text[gap_start - 2].isspace():
        bullet = True
        seam["before:bullet"] = 1.0
        gap_start -= 1
        while gap_start > lowest and text[gap_start - 1].isspace():
            gap_start -= 1
    gap = text[gap_start:place]
    before = text[gap_start - 1] if gap_start > lowest else ""
    lines = gap.count("\n")
    if lines >= 2:
        seam["before:blank"] = 1.0
    elif lines:
        seam[f"before:line in {style}"] = 1.0
    else:
        seam[f"in:{style}"] = 1.0
    if lines:
        pass
    elif len(gap) >= 2 and not bullet:
        seam["before:wide"] = 1.0
    elif not gap and before not in "\"“«„「『#@([":
        seam["before:glued"] = 1.0
    context = text[max(lowest, gap_start - 200):gap_start]
    ended = sentences(context)
    last = context[ended[-1].start:].lower() if ended else ""
    if any("\u3040" <= c <= "\ud7af" for c in last[-20:]):
        spoken = any(word in last for word in says)
    else:
        spoken = any(word in says for word in (last[a:b] for a, b in tokens(last)))
    kind = "said" if spoken else "else"
    if before in ":：" and before:
        label = context[ended[-1].start:]
        labelled = len(label) <= 30 and (label[:1] in "#@" or sum(c.isupper() for c in label) * 2 >= sum(c.isalpha() for c in label))
        seam[f"before:colon {'label' if labelled else kind if spoken or len(last) > 60 else 'short'}"] = 1.0
    elif before and before in ".!?。！？।۔؟":
        seam[f"before:stop {kind}"] = 1.0
    elif before == "…":
        seam["before:cut"] = 1.0
    elif before and before in _CLOSERS:
        seam[f"before:quote {kind}"] = 1.0
    elif not lines and not bullet:
        seam["before:nothing" if not split else "before:split"] = 1.0
    else:
        seam[f"before:open {kind}"] = 1.0
    if _ADDRESS_BEFORE.search(context):
        seam["before:address"] = 1.0
    return seam
