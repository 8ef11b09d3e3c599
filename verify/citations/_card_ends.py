"""Where the words of a copied post end, behind its head: before what was counted, before its hour, with its picture, or as far as they go."""

from __future__ import annotations

from collections.abc import Iterator

from verify._patterns import regex
from verify.citations._clocks import Clocks
from verify.citations._counts import BARE, ENDED, counts, find_counts
from verify.citations._phrases import lexicon, phrases
from verify.citations._signs import speaks, weighted_length
from verify.languages._identify import identify
from verify.text import Span, sentences
from verify.text import words as words_of

_ATTACHED = regex(r"(?:pic\.(?:twitter|x)\.com/\w+\s*)+(?<!\s)")  # what a post ends with, and no byline has behind it
_BLANK_LINE = regex(r"\n\s*\n")
_SIGNS = regex(r"[\s·•∙|,]*")
_CLIENT = regex(r"[ \u00a0]*[·•∙][ \u00a0]*[^\W\d][^\n·•∙|]{0,30}(?=[ \u00a0]*[·•∙])")  # what the post was written with
_FAR = 700
_LONGEST_BUTTON = 40
_LIMIT = 280
_SURE = 0.8  # how sure the language of a sentence has to be to part it from the words before it


def words_end(text: str, begin: int, limit: int, clocks: Clocks, prose: str | None) -> tuple[int, int, bool]:
    """Where the words that begin at `begin` end, where the card does, and whether its counts, its hour or its picture say so."""
    far = min(limit, begin + _FAR)
    blank = _BLANK_LINE.search(text, begin, limit)
    counted = find_counts(text, begin, far)
    clock = clocks.first(begin, far)
    ends = [counted] if counted is not None else []
    ends += [clock[:2]] if clock is not None else []
    ends += [match.span() for match in BARE.finditer(text, begin, far)][:1]
    ends = [one for one in ends if blank is None or one[0] <= blank.end()]
    attached = _ATTACHED.search(text, begin, limit)
    if attached is not None and blank is not None and attached.end() > blank.start():
        attached = None
    if attached is not None and ends and text[attached.end():min(ends)[0]].strip(" \n\u00a0·•∙|"):
        ends = []  # of what is told behind the post
    if ends:
        stop, end = min(ends)
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        return stop, past_signs(text, end, limit, clocks), True
    if attached is not None:
        return attached.end(), attached.end(), True
    if blank is not None:
        return blank.start(), blank.start(), False
    stop = begin
    for sentence in _of_one_post(text, begin, limit, prose):
        stop = sentence.end
    return stop, stop, False


def without_buttons(text: str, begin: int, stop: int) -> int:
    """Where words end that run into what the platform writes behind them in one line: a button, or that the post was changed."""
    while True:
        lower = text[max(begin, stop - _LONGEST_BUTTON):stop].lower().rstrip(" \u00a0:：·")
        phrase = next((phrase for kind in ("button", "edited") for phrase in phrases(kind) if lower.endswith(phrase)), None)
        at = max(begin, stop - _LONGEST_BUTTON) + len(lower) - len(phrase) if phrase is not None else stop
        if phrase is None or at <= begin or ENDED.search(text[max(begin, at - _FAR):at]) is None:
            return stop
        stop = begin + len(text[begin:at].rstrip())


def past_signs(text: str, end: int, limit: int, clocks: Clocks) -> int:
    """Where all ends that a platform writes below the words: what was counted, the hour, and what the post was written with."""
    while True:
        client = _CLIENT.match(text, end)
        found = counts().match(text, end) or (counts().match(text, client.end()) if client is not None else None) or BARE.match(text, end)
        if found is not None and found.end() <= limit:
            end = found.end()
            continue
        near = _SIGNS.match(text, end)
        clock = clocks.first(end, min(limit, end + _FAR)) if near is not None else None
        if near is None or clock is None or clock[0] > near.end() or clock[1] <= end:
            return end
        end = clock[1]


def _of_one_post(text: str, begin: int, limit: int, prose: str | None) -> Iterator[Span]:
    """The sentences that fit a post, up to the one with which the report goes on: in its language, where the post is in another, or telling what others said."""
    own: str | None = None
    for number, sentence in enumerate(sentences(text, begin, limit)):
        words = text[sentence.start:sentence.end]
        code, sure = identify(words)
        if number and (weighted_length(text[begin:sentence.end]) > _LIMIT or _goes_on(words, code if sure >= _SURE else None, own, prose)):
            return
        own = own or (code if sure >= _SURE else None)
        yield sentence
        if "\n" in text[sentence.end:sentence.end + 2]:
            return


def _goes_on(words: str, code: str | None, own: str | None, prose: str | None) -> bool:
    if own is not None and own != prose:
        return code == prose is not None
    lower = words.lower()
    return not speaks(words, prose) and lexicon("told", prose).count(lower, words_of(lower)) > 0
