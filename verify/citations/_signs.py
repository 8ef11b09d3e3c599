"""What speaks for and against each place where a post's words may begin.

Three kinds of sign: the seam (what stands before the place, and how the words would begin), what the stretch from there to the end holds
that posts have and reports have not, and how the stretch relates to what stands before it (a report says in its own words what the
post says, so that a post repeats the report, but seldom itself). Each is a name and an amount; how much they count is learnt.
"""

from __future__ import annotations

import bisect
import datetime
import functools
import itertools
import operator
import re
from collections.abc import Callable, Iterator, Sequence

from verify._patterns import eastern, regex
from verify._records import dataclass
from verify.citations._around import Piece, around
from verify.citations._change import LINK, Change
from verify.citations._phrases import Lexicon, lexicon, names_body, names_platform, phrases, weekdays
from verify.text import Span, bare, fold, sentences, tokens
from verify.text import words as words_of

UNLIMITED = 2200
_SIGNS = regex(
    r"(?![ac-gi-oq-su-zA-QS-Z])"  # most letters begin none, and are done with at once
    r"(?:(?P<tag>#\w\w+)|(?P<at>(?<![\w(（])[@＠]\w{2,})|(?P<link>(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+)"
    "|(?P<emoji>[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff])|(?P<loud>[!！])|(?P<speech>(?<![^\\W\\d_])[\"“«„][^\"”»“]{3,200}[,.!?]?[\"”»“],? )"
    r"|(?P<cut>…|\.\.\.)|(?P<rt>\bRT\b)|(?P<amp> & | w/ ?|\bb/c\b)|(?P<clock>(?<!\d)\d{1,2}[:h]\d\d(?!\d))|(?P<bar> [|•/+] |[|▶►➡→✅⚠‼])|(?P<markup>!?\[[^\]\n]*\]\())"
)
_CAPS = regex(r"(?<!\w)[A-ZÀ-ÖØ-ÞА-ЯЁ]{4,}(?!\w)")
_CREDIT = regex(r"\w+(?: \w+)?(?:\s*[:/]| (?:by|de|von|di|door|av|af) )")
_OPENERS = "\"“«„「『【《〈‘'"
_CLOSERS = "\"”»」』’'"
_CLOSING = "\"”»」』“"  # those that are no apostrophe, with German's
_ADDRESS_BEFORE = regex(r"https?://\S+\s*$|\b(?:twitter|x)\.com/\w+/status/\d+\S*\s*$")
_YEAR_BEFORE = regex(r"(?:19|20)\d\d(?:年\d{1,2}月(?:\d{1,2}日)?)?[.)\]]?$")
_ITEM = regex(r"[(（]?(?:[2-9]|[1-9]\d)[.)）]\s")
_FIRST_ITEM = regex(r"[(（]?1[.)）]\s")
_THREAD = regex(r"[(（]?\d{1,2} ?/ ?(?:\d{1,2}|n)?[)）.:]?\s")
_LABEL = regex(r"(?!https?:)\W?[\[【［][^\]】］\n]{1,20}[\]】］]|[^\w\s\"«„“]*[^\W\d_][\w'’]*(?: [\w'’]+){0,2} ?(?:[:：|]| [-–] )\s*(?=\S)")
# "Co." and its like, and what is shortened behind a figure ("11 tys.", "5 млн."), which end no sentence where a small letter follows
_SHORT_BEFORE = regex(r"(?<![^\s(])[A-Z][a-z]{1,2}\.$|\d\s?[^\W\d_A-Z]{1,4}\.$")
_BRACKETED = regex(r"\W?[\[【［]")
_ORDINAL_BEFORE = regex(r"(?<!\d)\d{1,2}\.$|(?<![^\W_])[A-WYZ]\.$")
# What closes, and what it may have been opened by: a quotation is „so” in Polish and ”so” in Swedish.
_PAIRS = {")": "(", "]": "[", "」": "「", "』": "『", "】": "【", "）": "（", "》": "《", "”": "“„”"}
_BRACKETS = regex("[" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")
_BLANKS = regex(r"\s{2,}")
_TAGS = regex(r"[#@＠]\w+")
# A person as reports name one: two words with capitals inside a sentence, or an age between commas or in brackets.
_FULL_NAME = regex(r"(?<=[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω][ ,])[ ]?[A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω][\w'’-]*[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω] [A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω][\w'’-]*[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω](?!\w)")
_AGE = regex(r", (?:de |à )?[1-9]\d(?: [^\W\d_]{1,5})?,|\([1-9]\d\)|(?<!\w)[1-9]\d-(?:year|jährig|åri|jarig)")
_WIDE = eastern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Of writing that often ends a sentence without a sign: the Eastern ones, and Thai, which parts its clauses by a space.
_UNSTOPPED = regex("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CONTEXT = 700
# Bodies write as reports do, where persons do not.
_OF_BODIES = (
    "has:told", "has:past", "has:own", "has:linked", "first:linked", "first:article", "has:long sentence", "has:short sentence", "has:question", "has:figure", "repeats:prose", "first:restates", "long:0.35", "long:0.6", "long:0.8", "long:0.95", "long:1.01", "long:60", "long:30", "count:1", "count:2", "count:3", "count:4", "count:5",
)
_LITTLE_MORE = 1.2  # times the limit: as far as some accounts write that pay for it
_FEW = 3
_DOTTED = "i\u0307"  # what a capital I with its dot is in lower case
# A sign that is seen again and again says no more than when it was seen some times; of a report less.
_MOST = {"has:told": 2.0, "has:past": 2.0, "has:figure": 2.0, "has:past of self": 2.0}


def weighted_length(text: str) -> int:
    """Length as X counts it: most scripts one, Chinese, Japanese, Korean and emoji two, every link 23; a page's indents do not count."""
    plain, links = LINK.subn("", text)
    plain = _BLANKS.sub(" ", plain)
    wide = sum(1 for c in plain if "\u1100" <= c <= "\u11ff" or (c >= "\u2e80" and not "\ufe00" <= c <= "\ufe0f"))
    return len(plain) + wide + 23 * links


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known beside the text: limits, languages, the account, what stands before, and where the same post begins elsewhere in the text.

    `paid` says that some accounts might pay to write more than the limit.
    """

    lowest: int
    end: int
    limit: int
    paid: bool
    own: Lexicon
    told: Lexicon
    says: Lexicon
    past: Lexicon
    linked: Lexicon
    article: Lexicon
    today: Lexicon
    me: Lexicon
    weekdays: Lexicon
    prose_language: str | None
    day: datetime.date | None
    after_post: bool
    in_row: bool
    account: str | None
    change: Change | None
    split: int | None
    twice: int | None


def weigh(text: str, places: Sequence[int], setting: Setting) -> Weighing:
    """The signs for and against each place."""
    style = _style(text, setting.lowest, setting.end)
    seams = [_seam(text, place, setting, style) for place in places]
    return Weighing(text, places, seams, setting)


class Weighing:
    """One pass from the last place to the first, in which what stands between is added up sentence by sentence.

    A place inside a sentence ("before:nothing") is weighed with its part of the sentence, which counts for it alone.
    `signs` are those of each place, in the order of the places; `closely` adds those of the sentences around it.
    """

    def __init__(self, text: str, places: Sequence[int], seams: list[dict[str, float]], setting: Setting) -> None:
        self.text, self.places, self.seams, self.setting = text, places, seams, setting
        self.self_words = _self(setting.account)
        self.body = setting.account is not None and names_body(setting.account)
        self.top = max(setting.change.gains) if setting.change is not None else 0.0
        ends = [*places[1:], setting.end]
        own = set() if self.body else _marks(setting.account or "")  # that both sides name a person who signs says nothing
        self.marks = [_marks(text[a:b]) - own for a, b in zip(places, ends, strict=True)]
        begin = max(setting.lowest, places[0] - _CONTEXT)
        self.lead = _marks(text[begin:places[0]])
        # how many letters stand before each place: those of a stretch are then cut out, and not folded anew for every place
        self.stops = [begin, *places]
        self.letters = bare(fold(text[begin:setting.end]))
        self.counts = list(itertools.accumulate((len(bare(fold(text[a:b]))) for a, b in itertools.pairwise(self.stops)), initial=0))
        self.pieces: dict[tuple[int, int], tuple[str, list[str], bool]] = {}
        self.lengths: list[int] = []
        words = [{mark for mark in marks if not mark[0].isdigit()} for marks in (self.lead, *self.marks[:-1])]
        self.words_before: list[set[str]] = list(itertools.accumulate(words, operator.or_))
        self.around: list[Piece] = []
        self.signs = self._run()

    def closely(self, number: int) -> dict[str, float]:
        """The signs of a place together with those of the sentences on both sides of it."""
        after: set[str] = set().union(*self.marks[number:])
        found = {**self.signs[number], **around(self.text, self.setting.lowest, self.places, number, self.around, self._before, after)}
        gaps = sum(1 for seam in self.seams[number + 1:] if "before:nothing east" in seam)
        if gaps:
            found["across:nothing east"] = float(min(gaps, 4))
        return found

    def _run(self) -> list[dict[str, float]]:
        text, setting, change = self.text, self.setting, self.setting.change
        found: list[dict[str, float]] = []
        inside: dict[str, float] = {}
        length = manner = count = 0
        stop = setting.end
        said: set[str] = set()
        repeated: set[str] = set()
        partly: set[str] = set()
        crossing: list[tuple[bool, int]] = []  # whether the words would fit, and how many of what the report says they say
        told: list[str] = []  # how what was quoted before begins where it is said again
        for number in range(len(self.places) - 1, -1, -1):
            place, seam = self.places[number], self.seams[number]
            piece = text[place:stop]
            held = _held(piece, setting, self.self_words, *self._said(place, stop))
            other = _manner(piece)
            if other and manner and other != manner:
                held["has:other manner"] = 1.0
            partly |= self.marks[number]
            self.around.append(Piece(held, len(piece), set(partly), "before:nothing" in seam))
            before = self._before(number)
            features = {name: min(inside.get(name, 0.0) + held.get(name, 0.0), _MOST.get(name, 4.0)) for name in (*inside, *held)}
            features.update(seam)
            if "across:small" in inside and self.text[place].isupper():
                features["mixed:small"] = 1.0
            elif "across:small" in inside and "first:small" in seam:
                del features["first:small"]  # who writes all sentences small writes the first one so
            if number and self._small_left(number - 1):
                features["left:small"] = 1.0
            if count:
                if "has:self" in held or "has:self full" in held:
                    features["first:self by body" if self.body else "first:self"] = 1.0
                if "has:person" in held:
                    features["first:person"] = 1.0
                # how much of its first sentence the report has said before it
                features["first:restates"] = len(partly & before) / max(len(partly), 3)
                if _bare(piece.strip()):
                    features["first:bare"] = 1.0
            if number + 1 < len(self.places):
                # the same up to the first name in it, and whether that comes soon
                head = self.marks[number]
                features["first:head restates"] = len(head & before) / max(len(head), 3)
                if _bare(text[place:self.places[number + 1]].strip()):
                    features["first:name soon"] = 1.0
            whole = length + weighted_length(piece)
            if number:
                self._today_left(number - 1, whole, features)
                self._self_left(number, whole, features)
                self._announced_left(number, whole, features)
            own_manner = manner or other
            if own_manner and number and self._manner_before(number) == -own_manner:
                features["before:other manner"] = 1.0
            over = whole > setting.limit
            paid = " paid" if over and setting.paid else ""
            features[_length_class(whole, setting.limit) + paid] = 1.0
            if over:
                features["long:over" + paid] = min((whole - setting.limit) / 40.0, 12.0)
            features[f"count:{min(count + 1, 5)}"] = 1.0
            if place <= setting.lowest and setting.after_post and whole <= setting.limit:
                features["before:post fits"] = 1.0
            again = repeated | (said & partly)
            if again:
                features["repeats:itself"] = min(len(again), 6.0)
            marks = said | partly
            restated = len(marks & before)
            crossing.append((whole <= setting.limit * _LITTLE_MORE, len(marks & self.words_before[number])))
            if restated:
                features["repeats:prose"] = restated / max(len(marks), 4)
            features.update(_whole(text, place, setting, self.letters, self._letters_before))
            if told:
                report = self._letters_before(place)
                features["holds:verbatim" if any(head in report for head in told) else "holds:both"] = 1.0
            if "first:verbatim" in features or "first:quoted" in features:
                told.append(_head(text, place, setting.end))
            if self.body:
                features.update([(name + " by body", features[name]) for name in _OF_BODIES if name in features])
            if change is not None:
                # that there is no change at all costs no more than the best one gains
                features["language"] = max(change.gain(place) - self.top, -12.0, -self.top)
                features["language:far"] = 1.0 if change.gain(place) < self.top - 3.0 else 0.0
            found.append(features)
            if "before:nothing" in seam:
                continue
            for name, amount in held.items():
                inside[name] = inside.get(name, 0.0) + amount
            # seen from places further left, this seam lies inside the words
            for name in seam:
                if name.startswith("before:"):
                    crossed = "across:" + name[7:]
                    inside[crossed] = inside.get(crossed, 0.0) + 1.0
            repeated, said, partly = again, said | partly, set()
            length, count, manner, stop = whole, count + 1, manner or other, place
        # where the report ends and the post begins, most of what one says is said by the other
        most = max((count for fits, count in crossing if fits), default=0)
        for features, (_, count) in zip(found, crossing, strict=True):
            if count < most:
                features["tells fewer"] = (most - count) / max(most, _FEW)
                features["tells one fewer"] = min(most - count, 2.0)
        found.reverse()
        self.around.reverse()
        return found

    def _letters_before(self, place: int) -> str:
        """The letters of what stands before a place, as far back as a report would say it."""
        return self.letters[self._count(max(self.setting.lowest, place - _CONTEXT)):self._count(place)]

    def _count(self, offset: int) -> int:
        """How many letters stand before an offset."""
        number = bisect.bisect_right(self.stops, offset) - 1
        return self.counts[number] + len(bare(fold(self.text[self.stops[number]:offset])))

    def _says_today(self, number: int) -> bool:
        """Whether the sentence at a place speaks of "today": it is the post's own, which begins no later."""
        return self._said(self.places[number], self.places[number + 1])[2]

    def _said(self, begin: int, end: int) -> tuple[str, list[str], bool]:
        """A stretch in lower case, its words, and whether one of them is "today"."""
        found = self.pieces.get((begin, end))
        if found is None:
            lower = self.text[begin:end].lower().replace(_DOTTED, "i")
            seen = words_of(lower)
            found = self.pieces[begin, end] = lower, seen, self.setting.today.count(lower, seen) > 0
        return found

    def _today_left(self, number: int, length: int, features: dict[str, float]) -> None:
        """Signs of a sentence that speaks of "today" and ends at or before a place, `number` being that before it, from which on the words would still fit."""
        if not self.lengths:
            self.lengths = [weighted_length(self.text[a:b]) for a, b in itertools.pairwise((*self.places, self.setting.end))]
        near = True
        for earlier in range(number, -1, -1):
            length += self.lengths[earlier]
            if length > self.setting.limit and not near:
                return
            if self._says_today(earlier):
                features["left:today" if near else "left:today further"] = 1.0
                return
            near = near and "before:nothing" in self.seams[earlier]

    def _still_fitting(self, number: int, length: int) -> Iterator[int]:
        """The places before the one at `number`, the nearest first, from which on the words would still fit, `length` being theirs from that one on."""
        for earlier in range(number - 1, -1, -1):
            length += self.lengths[earlier]
            if length > self.setting.limit:
                return
            yield earlier

    def _self_left(self, number: int, length: int, features: dict[str, float]) -> None:
        """Signs of a sentence that ends at or before the place at `number`, in which its writer speaks of himself: a report does not, and the words would still fit."""
        near = True
        for earlier in self._still_fitting(number, length):
            if speaks_of_self(self._said(self.places[earlier], self.places[earlier + 1])[0], self.setting.me):
                features["left:self" if near else "left:self further"] = 1.0
                return
            near = near and "before:nothing" in self.seams[earlier]

    def _announced_left(self, number: int, length: int, features: dict[str, float]) -> None:
        """A sign of a place before the one at `number` that a colon announces as what somebody writes on the platform, and from which on the words would still fit."""
        for seam in map(self.seams.__getitem__, self._still_fitting(number, length)):
            if "before:colon said" in seam and "first:small" not in seam and ("before:platform said" in seam or "before:account said" in seam):
                features["left:announced"] = 1.0
                return

    def _small_left(self, number: int) -> bool:
        """Whether the sentence that ends at a place, `number` being that before it, begins small behind a full stop, as a report's never does."""
        while number > 0 and "before:nothing" in self.seams[number]:
            number -= 1
        return "before:small" in self.seams[number]

    def _manner_before(self, number: int) -> int:
        return _manner(self.text[max(self.setting.lowest, self.places[number] - 60):self.places[number]])

    def _before(self, number: int) -> set[str]:
        """What stands before a place, as far back as a report would say it."""
        low = self.places[number] - _CONTEXT
        before: set[str] = set(self.lead) if self.places[0] > low else set()
        for earlier in range(number - 1, -1, -1):
            if self.places[earlier] < low:
                break
            before |= self.marks[earlier]
        return before


# ------------------------------------------------------------------ what is said twice


def _marks(piece: str) -> set[str]:
    """What would be striking to find twice: figures, longer words by their stems, pairs of Chinese characters or katakana."""
    plain = fold(LINK.sub(" ", piece))
    found: set[str] = set()
    last, last_end = "", -1
    for a, b in tokens(plain):
        word = plain[a:b]
        if word[0].isdigit():
            if len(word) >= 2:
                found.add(word)
            continue
        wide = not word.isascii() and _WIDE.match(word) is not None
        if wide and len(word) == 1:
            if last and a == last_end and (word > "\u30a0" and last > "\u30a0"):
                found.add(last + word)
            last, last_end = word, b
        elif len(word) >= (2 if wide else 5):
            found.add(word[:2] if wide else word[:6])
    return found


def _bare(piece: str) -> bool:
    """Whether a word or two stand there alone, without a full stop: a heading, or a salutation."""
    return piece[-1:].isalnum() and len(words_of(piece)) <= (6 if _WIDE.search(piece) else 2)


def _whole(text: str, place: int, setting: Setting, letters: str, before: Callable[[int], str]) -> dict[str, float]:
    """Signs of the whole stretch from a place on. `letters` are those of the stretch and of what stands before it, which `before` gives alone."""
    whole: dict[str, float] = {}
    stretch = text[place:setting.end]
    if _cuts(stretch):
        whole["cuts:bracket"] = 1.0
    if stretch.count('"') % 2:
        whole["cuts:quote"] = 1.0
    if stretch[:1] in "#@＠" and not any(c.isalpha() for c in _TAGS.sub("", LINK.sub("", stretch))):
        whole["only:tags"] = 1.0
    if _verbatim(text, place, setting, letters, before):
        if text[place] not in _OPENERS:
            whole["first:verbatim"] = 1.0
        else:
            whole["first:quoted within" if _quotes_within(text, place, setting) else "first:quoted"] = 1.0
    if place == setting.twice:
        whole["first:twice"] = 1.0
    return whole


def _cuts(stretch: str) -> bool:
    """Whether a bracket or quotation closes that was opened before the stretch."""
    opened: dict[str, int] = {}
    for match in _BRACKETS.finditer(stretch):
        character = match.group()
        own = next((sign for sign in _PAIRS.get(character, "") if opened.get(sign)), None)
        if own is not None:
            opened[own] -= 1
        elif character not in _PAIRS or (character in _PAIRS[character] and not stretch[max(0, match.start() - 1):match.start()].strip()):
            opened[character] = opened.get(character, 0) + 1
        else:
            return character != ")" or ":" not in stretch  # a smile is no bracket
    return False


def _verbatim(text: str, place: int, setting: Setting, letters: str, before: Callable[[int], str]) -> bool:
    """Whether the words begin as something shortly before begins: quoted first, then shown."""
    head = _head(text, place, setting.end)
    if not head or letters.count(head) < 2:
        return False  # it stands here alone
    return head in before(place)


def _quotes_within(text: str, place: int, setting: Setting) -> bool:
    """Whether a quotation behind a colon is followed by more words: a post that quotes somebody says so first, and the report has quoted the same."""
    lead = text[max(setting.lowest, place - 4):place].rstrip()
    if not lead.endswith((":", "：")):
        return False
    closed = max(text.find(sign, place + 1, setting.end) for sign in _CLOSING)
    return closed >= 0 and any(character.isalnum() for character in LINK.sub("", text[closed:setting.end]))


def _head(text: str, place: int, end: int) -> str:
    """The first letters of the words at a place, as many as are not said twice by chance; "" where there are too few."""
    head = bare(fold(text[place:min(end, place + 60)]))
    needed = 9 if _WIDE.search(head) else 18
    return head[:needed] if len(head) >= needed else ""


# ------------------------------------------------------------------ what a stretch holds


def _self(account: str | None) -> tuple[str, str]:
    """What would name the account in a report: its whole name, and a person's last name ("" where it has none)."""
    name = _ASIDE.sub("", account or "").strip()
    parts = [name[a:b] for a, b in tokens(name)]
    last = parts[-1] if 2 <= len(parts) <= 4 and len(parts[-1]) >= 4 and parts[-1].istitle() else ""
    return (name if len(name) >= 3 else "", last)


_OF_POSTS = frozenset(("tag", "at", "emoji", "loud", "rt"))


def speaks(words: str, language: str | None) -> bool:
    """Whether a stretch has what posts have and reports hardly do: a hashtag, a mention, a loud or a drawn sign, a word in which a poster speaks of himself or to others."""
    if any(match.lastgroup in _OF_POSTS for match in _SIGNS.finditer(words)):
        return True
    lower = words.lower()
    return lexicon("own", language).count(lower, words_of(lower)) > 0


def speaks_of_self(lower: str, me: Lexicon) -> bool:
    """Whether the writer of a stretch (in lower case) speaks of himself, and quotes nobody."""
    return me.count(lower, words_of(lower)) > 0 and _QUOTED.search(lower) is None


_QUOTED = regex("[\"“”«»„「『]")
_ASIDE = regex(r"\s*[(（\[][^)）\]]*[)）\]]|[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")


_NO_WORD = 0.55  # a Chinese character or kana that stands as a word of its own is about half of one


def _held(piece: str, setting: Setting, self_words: tuple[str, str], lower: str, seen: list[str], today: bool) -> dict[str, float]:
    """What a stretch has of a post and of a report; `lower` and `seen` are the stretch and its words in lower case."""
    held: dict[str, float] = {}
    for match in _SIGNS.finditer(piece):
        name = f"has:{match.lastgroup}"
        held[name] = held.get(name, 0.0) + 1.0
    # Japanese and Korean posts are polite where reports are plain; words are not parted there
    kind = " east" if not lower.isascii() and any("\u3040" <= word <= "\ud7af" for word in seen) else ""
    mine, theirs, said, past = (known.count(lower, seen) for known in (setting.own, setting.told, setting.says, setting.past))
    if today:
        held["has:today"] = 1.0
    if mine:
        held[f"has:own{kind}"] = min(mine, 2.0)
    of_self = " of self" if mine and not kind else ""  # who writes of himself tells of what was too
    if theirs:
        held[f"has:told{kind}"] = min(theirs, 2.0)
    if past:
        held[f"has:past{of_self}"] = min(past, 2.0)
    if said:
        held[f"has:says{kind}"] = 1.0
    if not held:
        held["has:plain"] = 1.0
    whole, last = self_words
    if whole and whole in piece:
        held["has:self full"] = 1.0
    elif last and re.search(rf"(?<![\w@#]){re.escape(last)}(?!\w)", piece):
        held["has:self"] = 1.0
    loud = len(_CAPS.findall(piece))
    if loud:
        held["has:caps"] = min(loud, 3.0)
    if lower.startswith(phrases("by")) and _CREDIT.match(lower):
        held["has:credit"] = 1.0
    label = lower.lstrip("*-•|>[( ")
    if label.startswith(phrases("page")) and any(label.startswith(p) and not (p[-1].isalnum() and label[len(p):len(p) + 1].isalnum()) for p in phrases("page")):
        held["has:page"] = 1.0
    if _FULL_NAME.search(piece):
        held["has:person"] = 1.0
    if _AGE.search(piece):
        held["has:age"] = 1.0
    if "?" in piece or "？" in piece:
        held["has:question"] = 1.0
    size: float = len(seen)
    if not lower.isascii():
        size -= _NO_WORD * sum(1 for word in seen if len(word) == 1 and _WIDE.match(word))
    if size > 24:
        held["has:long sentence"] = 1.0
    elif size < 6:
        held["has:short sentence"] = 1.0
    figures = sum(map(str.isdigit, seen))
    if figures:
        held["has:figure"] = min(figures, 3.0)
    if setting.weekdays.count(lower, seen):
        held["has:weekday"] = 1.0
        if setting.day is not None:
            held[f"has:weekday {_weekday_told(lower, seen, setting.prose_language, setting.day)}"] = 1.0
    if figures and setting.day is not None and any(0 <= int(word) - setting.day.year <= _YEARS_AHEAD for word in seen if len(word) == 4 and word.isdecimal()):
        held["has:year ahead"] = 1.0
    first = seen[0] if seen else ""
    if setting.linked.begins(first, lower):
        held["has:linked"] = 1.0
    if setting.article.begins(first, lower):
        held["has:article"] = 1.0
    if len(seen) >= 4 and not piece.islower() and sum(word[:1].isupper() for word in words_of(piece)) * 2 > len(seen):
        held["has:title"] = 1.0
    return held


_POLITE = regex(r"(?:です|ます|ました|ません|でした|ましょう|ください|습니다|니다|세요|해요)[よねかな]?[。.！!？?~」\s]*$")
_PLAIN = regex(r"(?:[うくすつぬむるぐぶた]|だ|ない|という|である|한다|했다|이다|된다|였다|있다|았다|었다|밝혔다)[。.」\s]*$")


_YEARS_AHEAD = 20  # of what a post announces, or of its own day; a figure beyond is no year


def _weekday_told(lower: str, seen: list[str], prose: str | None, day: datetime.date) -> str:
    """Whether a stretch names the weekday on which the post was written or one shortly before it, as a report does where the post says "today", or one to come."""
    if any(weekdays(prose, (day.isoweekday() + ahead - 1) % 7 + 1).count(lower, seen) for ahead in range(-2, 1)):
        return "told"
    return "ahead"


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
    if limit >= UNLIMITED:
        return "long:free" if length < 600 else "long:freer"
    for share in (0.35, 0.6, 0.8, 0.95, 1.01):
        if length <= limit * share:
            return f"long:{share}"
    return "long:more" if length < limit * 1.15 else "long:most"


# ------------------------------------------------------------------ the seam


def _style(text: str, lowest: int, end: int) -> str:
    """How a text parts its paragraphs: by blank lines, by lines, or not at all."""
    begin, stop = max(0, lowest - 1500), min(len(text), end + 1500)
    while stop > end and text[stop - 1].isspace():
        stop -= 1
    if text.find("\n\n", begin, stop) >= 0 or text.find("\n\r\n", begin, stop) >= 0:
        return "blanks"
    return "lines" if text.find("\n", begin, stop) >= 0 else "run"


def _seam(text: str, place: int, setting: Setting, style: str) -> dict[str, float]:
    """What stands directly before a place, and how the words would begin."""
    lowest = setting.lowest
    first = text[place]
    seam: dict[str, float] = {}
    linked = LINK.match(text, place) is not None
    small = first.islower() and not linked
    if linked:
        seam["first:link"] = 1.0
    elif small:
        seam["first:small"] = 1.0
    elif first in "#@" and not text[place + 1:place + 2].isdigit():
        seam["first:tag"] = 1.0
    elif first.isdigit():
        seam["first:figure"] = 1.0
    elif first in _OPENERS:
        seam["first:quote"] = 1.0
    elif _SIGNS.match(first) is not None:
        seam["first:emoji"] = 1.0
    elif not first.isalnum():
        seam["first:sign"] = 1.0
    if _CAPS.match(text, place) and not first.islower():
        seam["first:caps"] = 1.0
    if _ITEM.match(text, place):
        seam["first:item"] = 1.0
    elif _THREAD.match(text, place):
        seam["first:thread"] = 1.0
    heading = _LABEL.match(text, place)
    if heading is not None:
        seam["first:label" if _is_loud(heading.group()) else "first:label small"] = 1.0
    ahead = text[place:place + 40].lower()
    begins = words_of(ahead)
    if begins and setting.linked.begins(begins[0], ahead):
        seam["first:linked"] = 1.0
    elif begins and setting.article.begins(begins[0], ahead):
        seam["first:article"] = 1.0
    if place <= lowest:
        seam[f"before:post in {style}" if setting.after_post else f"before:text in {style}"] = 1.0
        if setting.in_row:
            seam["before:row"] = 1.0
        if small and setting.after_post:
            del seam["first:small"]
            seam["before:small"] = 1.0
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
        if gap_start == lowest and setting.after_post:
            seam["before:bullet after post"] = 1.0
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
    announced = _ANNOUNCED.match(last)
    if announced is not None and len(last) - announced.end() > 1 and last[announced.end()] not in _OPENERS:
        last = last[announced.end():]  # what stands before a colon has announced what stands behind it, and nothing further on
    spoken = setting.says.count(last, words_of(last)) > 0 and not speaks_of_self(last, setting.me)
    kind = "said" if spoken else "else"
    if before or lines:
        if names_platform(last):
            seam[f"before:platform {kind}"] = 1.0
        elif _names_account(context, setting, ended):
            seam[f"before:account {kind}"] = 1.0
    if before in ":：" and before:
        if _FIRST_ITEM.match(text, place):
            seam["first:item"] = 1.0  # what is numbered has been announced
        label = context[ended[-1].start:]
        labelled = len(label) <= 30 and (label[:1] in "#@" or sum(c.isupper() for c in label) * 2 >= sum(c.isalpha() for c in label) or len(words_of(label)) <= (1 if spoken else 2))
        seam[f"before:colon {'label' if labelled else kind if spoken or len(last) > 60 else 'short'}"] = 1.0
    elif before and before in ".!?。！？।۔؟":
        if _ORDINAL_BEFORE.search(context) and (first.islower() or (len(context) >= 2 and context[-2].isalpha())):
            seam["before:ordinal"] = 1.0
        else:
            seam[f"before:stop {kind}"] = 1.0
            if not spoken and context[ended[-1].start:].rstrip() and _mid(context, text, place):
                seam["before:abbreviation"] = 1.0
    elif before == "…":
        seam["before:cut"] = 1.0
    elif before and before in ",\u060c" and leads_to_words(text, gap_start - 1):
        seam["before:comma said"] = 1.0
    elif before and before in _CLOSERS:
        seam[f"before:quote {'whole' if last[:1] in _OPENERS and not spoken else kind}"] = 1.0
    elif _YEAR_BEFORE.search(context[-16:]):
        seam["before:year"] = 1.0
    elif not lines and not bullet:
        if place == setting.split:
            seam["before:split"] = 1.0
        elif _headings_end(text, max(lowest, place - _ROW), place, setting.end):
            seam["before:headings"] = 1.0
        else:
            seam["before:nothing"] = 1.0
            if _parts_a_pair(text, gap_start, place, setting):
                seam["cuts:pair"] = 1.0
        if _UNSTOPPED.match(before):
            seam["before:nothing east"] = 1.0
    else:
        seam[f"before:open {kind}"] = 1.0
    if small and ("before:stop said" in seam or "before:stop else" in seam) and _SHORT_BEFORE.search(context[-8:]) is None:
        # no report begins a sentence small
        del seam["first:small"]
        seam["before:small"] = 1.0
    elif small and lines and before.isalnum() and _lines_begin_large(text[max(0, gap_start - _CONTEXT):gap_start]):
        del seam["first:small"]
        seam["before:small"] = 1.0
    if _ADDRESS_BEFORE.search(context):
        seam["before:address"] = 1.0
    return seam


COMMA = regex(r"(?<=[\u0600-\u06ff\u0900-\u09ff])[,\u060c]\s+(?=\S)")


def leads_to_words(text: str, comma: int) -> bool:
    """Whether a verb stands right before a comma that leads to what somebody writes, as in Bengali, Hindi and Urdu: লিখেছেন, …"""
    return text[max(0, comma - _LONGEST_VERB):comma].endswith(phrases("before-comma"))


_LONGEST_VERB = 16  # characters, with what stands before it
_ANNOUNCED = regex(r".*(?:[^\W\d]: |：)(?=.)")


def _lines_begin_large(before: str) -> bool:
    """Whether some whole lines stand before a place and none of them begins small: what does then is no line that was broken."""
    lines = [line.lstrip() for line in before.split("\n")[1:]]
    return sum(map(bool, lines)) >= _FEW_LINES and not any(line[:1].islower() for line in lines)


_FEW_LINES = 3


def _is_loud(label: str) -> bool:
    """Whether a label is written as that of a whole post is: in capitals, in brackets, behind a drawn sign ("URGENT:", "[Thread]"), and not as a part of it is ("We repeat:")."""
    return _BRACKETED.match(label) is not None or label.isupper() or not label[0].isalnum()


def _mid(context: str, text: str, place: int) -> bool:
    """Whether the stop before a place is one of an abbreviation, as far as words tell."""
    tail = context[-60:]
    joined = f"{tail} {text[place:place + 30]}"
    return all(sentence.start != len(tail) + 1 for sentence in sentences(joined))


_LONGEST_WORD = 30


def _parts_a_pair(text: str, end: int, place: int, setting: Setting) -> bool:
    """Whether the words on both sides of a place stand side by side elsewhere too, as those of a name and its office do.

    `end` is where the first of them ends.
    """
    begin = max(setting.lowest, end - _LONGEST_WORD)
    first = text[begin:end].rsplit(None, 1)[-1:]
    second = text[place:min(setting.end, place + _LONGEST_WORD)].split(None, 1)[:1]
    pair = f"{first[0]} {second[0].rstrip(_PAIR_ENDS)}" if first and second else ""
    return len(pair) > 1 and (text.find(pair, max(setting.lowest, place - _CONTEXT), begin) >= 0 or text.find(pair, place, setting.end) >= 0)


_PAIR_ENDS = ".,;:!?…)\"”»'’"
_STOPS = ".!?…"
_ROW = 80  # characters in which a row of headings shows


def _headings_end(text: str, begin: int, place: int, end: int) -> bool:
    """Whether the words before a place are written with capitals, as in headings and menus but in no one's name and office, and those after are not.

    No sentence ends among them: "with the University of Malaysia. Minister Azhar" is no heading.
    """
    before = [word for word in text[begin:place].split()[1:][-6:] if word[0].isalpha()]
    after = [word for word in text[place:min(end, place + _ROW)].split()[1:3] if word[0].isalpha()]
    if any(word[-1] in _STOPS for word in before):
        return False
    return len(before) == 6 and len(after) == 2 and sum(word[0].isupper() for word in before) >= 5 and after[0][0].islower() and after[1][0].islower()


def _names_account(context: str, setting: Setting, ended: Sequence[Span]) -> bool:
    """Whether the last sentence of what stands before names the account in full, as a report does that is about to show what it wrote."""
    name = _folded_name(setting.account or "") if ended else ""
    return bool(name) and name in fold(context[ended[-1].start:])


@functools.lru_cache(maxsize=64)
def _folded_name(account: str) -> str:
    """An account's name as it is sought before each place; "" where it is too short to be told from a word."""
    name = account.strip()
    return fold(name) if len(name) >= _SHORTEST_NAME else ""


_SHORTEST_NAME = 4


def setting_words(language: str | None, prose: str | None) -> dict[str, Lexicon]:
    """The words of a poster in the post's language, those of telling, of saying, of linking and of the week's days in the prose's, and "today" in the post's."""
    return {
        "own": lexicon("own", language), "told": lexicon("told", prose), "says": lexicon("says", prose), "past": lexicon("past", prose),
        "linked": lexicon("linked", prose), "article": lexicon("article", prose), "today": lexicon("today", language),
        "weekdays": weekdays(prose),
    }
