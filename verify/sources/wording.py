"""Two copies of one post, word by word: what differs in what is said, and not in how it is set.

Letter case, accents, white space, typography, HTML entities, links, signs of hashtags and mentions, the way thousands are
grouped: platforms and newsrooms set these as they please. Words, figures, currencies and the sign of a figure count.
"""

from __future__ import annotations

import difflib
import html
import re
import unicodedata
from collections.abc import Iterator, Sequence

from verify._patterns import regex
from verify._records import dataclass
from verify.model import Message
from verify.text import WORD, fold

# Links are often glued to the words before them, and X's short ones to those after them.
_LINK = regex(r"https?://t\.co/[a-z0-9]+|(?:https?://|\bwww\.|\bpic\.(?:twitter|x)\.com/|\bt\.co/)[!-~]+…?|\b(?:[\w-]+\.)+[a-z]{2,}/[!-~]*…?", re.I)
# A link without scheme or path, as pages shorten it: a few endings only, for a stop between two words is none ("done.Then").
_DOMAIN = r"(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|int|gov|edu|info|eu|[a-z]{2})(?![\w.])"
_SIGN = r"(?:(?<![\w.,)\]])[-\u2212\u2013])?"
_NUMBER = _SIGN + r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?!\d)|\d)(?:[\d.,:/]*\d)?"
_TOKEN = regex(
    rf"(?P<link>{_DOMAIN})|(?P<entity>&(?:[a-zA-Z]{{2,8}}|#\d{{1,6}}|#[xX][0-9a-fA-F]{{1,5}});)|(?P<name>@[\w.]*\w)|(?P<number>{_NUMBER})"
    rf"|(?P<symbol>[%‰°€$£₹₽¥₺₴₩₪₫₱₦％＄￥])|(?P<word>{WORD.pattern})",
)
_GROUP = regex(r"(?<=\d)[.,](?=\d{3}(?:\D|$))")
_DOTS = regex(r"[\[(]?(?:\.{3,}|…)[\])]?")
_END_OF_SENTENCE = regex(r"[.!?。！？।۔؟]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, figure or sign of a text: what is compared, what it is, and where it stands."""

    key: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Words of the record that are others in the article. `start` and `end` count in the text shown; `end_of_post` says that it merely breaks off."""

    recorded: str
    shown: str
    start: int
    end: int
    kind: str = "words"


def words_of(text: str) -> tuple[Word, ...]:
    """What a text says, in order; links are left out. Total and linear."""
    found: list[Word] = []
    position = 0
    for link in _LINK.finditer(text):
        found.extend(_words_between(text, position, link.start()))
        position = link.end()
    found.extend(_words_between(text, position, len(text)))
    return tuple(found)


def _words_between(text: str, start: int, end: int) -> Iterator[Word]:
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "word"
        if kind in ("link", "entity"):
            continue
        written = match.group()
        if kind == "number":
            key = _figure(written)
        elif kind == "name":
            key = fold(written[1:])
        else:
            key = fold(unicodedata.normalize("NFKC", written)).replace("'", "")
        if kind == "word" and text[match.start() - 1: match.start()] in ("#", "＃"):
            kind = "tag"
        if key:
            yield Word(key, kind, match.start(), match.end())


def _figure(written: str) -> str:
    """A figure without its grouping, with a point and a plain minus: 1,240 and 1 240 are one, 2.3 and 23 are not."""
    plain = "".join(str(unicodedata.digit(c, c)) for c in written)
    sign, plain = ("-", plain[1:]) if plain[0] in "-\u2212\u2013" else ("", plain)
    plain = re.sub(r"[ \u00a0\u2009\u202f'’]", "", plain)
    return sign + _GROUP.sub("", plain).replace(",", ".")


def differences(
    shown: str, recorded: str, *, cut: bool = False, recorded_cut: bool = False, before: str | None = None, negators: frozenset[str] = frozenset()
) -> tuple[Change, ...]:
    """How the words shown differ from those recorded; nothing where they say the same.

    `cut` says that the text shown tells that it breaks off, `recorded_cut` that the record has only the beginning. `before` is
    what stands in front of the text shown where it was guessed where the post begins (None: it is known): what belongs to one side
    of that seam is no difference. `negators` are folded words whose change is called by its name.
    """
    if html.unescape(shown) == html.unescape(recorded):
        return ()
    ours, theirs = _without_reply(words_of(shown)), _without_reply(words_of(html.unescape(recorded)))
    recorded = html.unescape(recorded)
    if not ours or not theirs or _joined(ours) == _joined(theirs):
        return ()
    if before is not None:
        ours, theirs = _from_the_seam(ours, theirs, before)
    cut = cut or _breaks_off(shown)
    if cut:
        theirs = _beginning(theirs, ours)
    elif recorded_cut or _breaks_off(recorded):
        ours = _beginning(ours, theirs)
    if _joined(ours) == _joined(theirs):
        return ()
    pieces = [piece for piece in _pieces(shown, ours) if piece]
    if len(pieces) > 1:
        swallowed = _around_dots(pieces, theirs, recorded, shown, negators, cut)
        if swallowed is not None:
            return swallowed
    return tuple(_changes(ours, theirs, shown, recorded, negators))


def _breaks_off(text: str) -> bool:
    """Whether a text ends with dots; a link may come behind them, as X puts it behind what it has cut."""
    end = len(text)
    for link in reversed(list(_LINK.finditer(text))):
        if text[link.end(): end].strip():
            break
        end = link.start()
    return text[:end].rstrip(" \n\t\u00a0)]").endswith(("…", "..."))


def _joined(words: Sequence[Word]) -> str:
    return "".join(word.key for word in words)


def _without_reply(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without the names that a reply begins with: some copies have them, some do not."""
    first = next((i for i, word in enumerate(words) if word.kind != "name"), len(words))
    return words[first:] or words


def _beginning(long: tuple[Word, ...], short: tuple[Word, ...]) -> tuple[Word, ...]:
    """As much of a text as another one has that breaks off, which it may do within a word."""
    if len(long) < len(short) or not short:
        return long
    kept = long[: len(short)]
    last = kept[-1]
    if last.key != short[-1].key and last.key.startswith(short[-1].key) and last.kind not in ("number", "symbol"):
        kept = (*kept[:-1], Word(short[-1].key, last.kind, last.start, last.end))
    return kept


_MOST_WORDS = 1500


def _steps(theirs: Sequence[Word], ours: Sequence[Word]) -> list[tuple[str, int, int, int, int]]:
    """How one row of words becomes another, in difflib's terms. What both begin and end with is set aside first, and of what is left
    only so much is compared word by word as can be done at once: beyond that it is simply other words."""
    a, b = [word.key for word in theirs], [word.key for word in ours]
    head = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))  # noqa: B905 (the tails are free)
    tail = next((i for i, (x, y) in enumerate(zip(reversed(a[head:]), reversed(b[head:]))) if x != y), min(len(a), len(b)) - head)  # noqa: B905
    end_a, end_b = len(a) - tail, len(b) - tail
    if max(end_a, end_b) - head > _MOST_WORDS:
        middle = [("replace" if end_a > head and end_b > head else "delete" if end_a > head else "insert", head, end_a, head, end_b)]
    else:
        found = difflib.SequenceMatcher(None, a[head:end_a], b[head:end_b], autojunk=False).get_opcodes()
        middle = [(tag, a1 + head, a2 + head, b1 + head, b2 + head) for tag, a1, a2, b1, b2 in found if tag != "equal"]
    return middle


def _from_the_seam(ours: tuple[Word, ...], theirs: tuple[Word, ...], before: str) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Both texts from where both have begun, if only the seam between prose and post was guessed wrong."""
    steps = _steps(theirs, ours)
    tag, theirs_start, theirs_end, _, ours_end = steps[0] if steps and steps[0][1] == 0 and steps[0][3] == 0 else ("equal", 0, 0, 0, 0)
    if tag == "insert":
        return ours[ours_end:], theirs
    if tag == "delete":
        prose = words_of(before[-2000:])
        missing = [w.key for w in theirs[theirs_start: theirs_end]]
        if [w.key for w in prose[-len(missing):]] == missing:
            return ours, theirs[theirs_end:]
    return ours, theirs


# ------------------------------------------------------------------ dots inside


def _pieces(shown: str, words: tuple[Word, ...]) -> list[list[Word]]:
    """The words between the dots that say that something was left out."""
    pieces: list[list[Word]] = [[]]
    dots = [match.start() for match in _DOTS.finditer(shown)]
    for word in words:
        while dots and dots[0] < word.start:
            dots.pop(0)
            pieces.append([])
        pieces[-1].append(word)
    return pieces


def _around_dots(
    pieces: list[list[Word]], theirs: tuple[Word, ...], recorded: str, shown: str, negators: frozenset[str], cut: bool
) -> tuple[Change, ...] | None:
    """What dots swallowed that turns the sense; None where the pieces are not the record's, in its order, from its start to its end."""
    keys = [word.key for word in theirs]
    position, changes = 0, []
    for number, piece in enumerate(pieces):
        wanted = [word.key for word in piece]
        start = next((i for i in range(position, len(keys) - len(wanted) + 1) if keys[i: i + len(wanted)] == wanted), None)
        if start is None or (number == 0 and start > 0 and not _DOTS.match(shown.lstrip())):
            return None
        gap = theirs[position: start]
        lost = [word for word in gap if word.key in negators]
        if number and lost and not _END_OF_SENTENCE.search(recorded[theirs[position - 1].end: theirs[start].start]):
            changes.append(Change(
                recorded=recorded[gap[0].start: gap[-1].end], shown="…", start=pieces[number - 1][-1].start, end=piece[0].end, kind="negation"))
        position = start + len(wanted)
    return tuple(changes) if position == len(keys) or cut else None


# ------------------------------------------------------------------ changes


def _changes(ours: tuple[Word, ...], theirs: tuple[Word, ...], shown: str, recorded: str, negators: frozenset[str]) -> list[Change]:
    found = []
    for tag, b1, b2, a1, a2 in _steps(theirs, ours):
        their, our = theirs[b1:b2], ours[a1:a2]
        if _joined(their) == _joined(our):
            continue
        if tag == "delete" and b2 == len(theirs) and a1 == len(ours):
            if all(word.kind in ("tag", "name") for word in their):
                continue
            kind = "breaks-off"
        elif {w.key for w in their} & negators or {w.key for w in our} & negators:
            kind = "negation"
        elif any(w.kind in ("number", "symbol") for w in (*their, *our)):
            kind = "number"
        else:
            kind = "words"
        # Where words are missing, the words on both sides of the gap are what a reader can look at.
        start = our[0].start if our else ours[max(0, a1 - 1)].start
        end = our[-1].end if our else ours[min(len(ours) - 1, a1)].end
        found.append(Change(
            recorded=recorded[their[0].start: their[-1].end] if their else "", shown=shown[our[0].start: our[-1].end] if our else "",
            start=start, end=max(end, start), kind=kind))
    return found


_TOLD = {
    ("words", "left-out"): Message("the article leaves out “{record}”"), ("words", "added"): Message("the article adds “{article}”"),
    ("words", "changed"): Message("“{record}” in the record is “{article}” in the article"),
    ("number", "left-out"): Message("the article leaves out the figure “{record}”"), ("number", "added"): Message("the article adds the figure “{article}”"),
    ("number", "changed"): Message("the figure “{record}” in the record is “{article}” in the article"),
    ("negation", "left-out"): Message("the article leaves out the negation “{record}”"), ("negation", "added"): Message("the article adds the negation “{article}”"),
    ("negation", "changed"): Message("the negation “{record}” in the record is “{article}” in the article"),
    ("negation", "dots"): Message("dots stand for “{record}”, which denies what is left"), ("breaks-off", "left-out"): Message("the article breaks off without saying so before “{record}”"),
}


def told(change: Change) -> Message:
    """A change in words for a journalist."""
    how = "dots" if change.shown == "…" else "changed" if change.shown and change.recorded else "added" if change.shown else "left-out"
    template = _TOLD[change.kind if (change.kind, how) in _TOLD else "words", how if (change.kind, how) in _TOLD else "changed"]
    return Message(template, record=_short(change.recorded), article=_short(change.shown))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 90 else words[:87].rstrip() + "…"


def likeness(left: str, right: str) -> float:
    """Which share of the words of the longer text stands in the same order in the other: to tell which of several posts is meant, and for nothing else."""
    a, b = ([w.key for w in words_of(text)][:_MOST_WORDS] for text in (left, right))
    if not a or not b:
        return 0.0
    same = sum(block.size for block in difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
    return same / max(len(a), len(b))
