"""Which languages a text may write its dates in, by its month and weekday words, its letters and its script."""

from __future__ import annotations

import bisect
import functools
import itertools
import os
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from verify._patterns import regex
from verify.dates._fold import Folded
from verify.dates._lexicon import CALENDAR_FOLDER, known
from verify.dates._tokens import GLUE, glue
from verify.languages._identify import identify

# Languages that the words of a text leave open are tried in this order: the most written first.
_OFTEN = (
    "en", "es", "fr", "de", "pt", "it", "ru", "ar", "nl", "id", "tr", "pl", "fa", "hi", "uk", "ro", "vi", "sv", "cs", "el", "hu", "da", "he", "ur", "bn", "sw", "fi", "no",
    "bg", "sr", "hr", "sk", "ms", "ca", "lt", "sl", "et", "lv", "az", "kk", "ky", "mn", "uz", "sq", "mk", "bs", "is", "ga", "cy", "eu", "gl", "ta", "te", "mr", "gu", "kn", "ml",
    "pa", "ne", "si", "am", "ka", "hy", "af", "so", "ha", "yo", "ig", "zu", "xh", "fil", "ps", "ckb", "ku", "tg", "tk", "be",
)
_RANK = {code: (len(_OFTEN) - place) / 200 for place, code in enumerate(_OFTEN)}
# The languages of a script, where the words say nothing.
_SCRIPTS = (
    (0x0370, 0x03FF, ("el",)), (0x0400, 0x052F, ("ru", "uk")), (0x0530, 0x058F, ("hy",)), (0x0590, 0x05FF, ("he",)), (0x0600, 0x06FF, ("ar", "fa")),
    (0x0700, 0x074F, ("syr",)), (0x0900, 0x097F, ("hi", "mr")), (0x0980, 0x09FF, ("bn", "as")), (0x0A00, 0x0A7F, ("pa",)), (0x0A80, 0x0AFF, ("gu",)),
    (0x0B00, 0x0B7F, ("or",)), (0x0B80, 0x0BFF, ("ta",)), (0x0C00, 0x0C7F, ("te",)), (0x0C80, 0x0CFF, ("kn",)), (0x0D00, 0x0D7F, ("ml",)),
    (0x0D80, 0x0DFF, ("si",)), (0x0E00, 0x0E7F, ("th",)), (0x0E80, 0x0EFF, ("lo",)), (0x0F00, 0x0FFF, ("bo", "dz")), (0x1000, 0x109F, ("my", "shn")),
    (0x10A0, 0x10FF, ("ka",)), (0x1200, 0x137F, ("am", "ti")), (0x1780, 0x17FF, ("km",)), (0x1800, 0x18AF, ("mn",)), (0x3040, 0x30FF, ("ja",)),
    (0x3400, 0x9FFF, ("zh", "ja")), (0xAC00, 0xD7AF, ("ko",)), (0x1E900, 0x1E95F, ("ff",)),
)
_LATIN = "\u02ff"  # the last of its letters that stand together
_TRIED, _TRIED_SHORT, _TRIED_LAST = 3, 5, 8
_SHORT = 400
# How much of a text tells its language, where that is plain, and where it is not.
_SAMPLE, _LONG_SAMPLE = 1000, 4000
_PLAIN = 0.99
_WORDS_OF = 40_000
_EXACT, _FOLDED, _SMALL = 3.0, 2.0, 1.0
_SURE = 0.9
_BESIDE = 2
# How far from a word of a whole date its day and year stand, in words ("2025. gada 28. marts"), and how many figures they have.
_OF_A_WHOLE = 4
_YEAR, _DAY = 4, 2
_SHORT_WORD = regex(r"(?<!\S)[(]?\d{1,2} ([^\W\d_]{2}),? (?:19|20)\d\d(?![\w-])")
# The same where nothing stands beside the date, which may have small letters, a number for its month and other signs: "27 ye 2024", "8 M1 2019", "ci 17/2020".
_SHORT_WORD_ALONE = regex(r"(?:^|[()\u00b7-]) ?(?:\d{1,2} )?([^\W\d_]{1,2})(?:\.?\d{1,2}|\.)?,? (?:\d{1,2}/)?(?:19|20)\d\d(?=$|[)\s]*\W*$)")


class Guess(NamedTuple):
    """The languages to try, the likeliest first, and whether the text itself (not only its dates) is surely in the first. `last` are to be tried where
    those find no whole date. `told` is the one that the letters of the text tell, if any."""

    codes: tuple[str, ...]
    sure: bool
    last: tuple[str, ...] = ()
    told: str | None = None


class Entry(NamedTuple):
    """A word of dates: as it is written, the languages whose months and weekdays it names, that write it beside them, and of which it is a month of a
    letter or two, or stands before its number."""

    form: str
    names: tuple[str, ...]
    small: tuple[str, ...]
    short: tuple[str, ...]


@functools.lru_cache(maxsize=1)
def _index() -> dict[str, list[Entry]]:
    """The words of dates, folded."""
    index: dict[str, list[Entry]] = defaultdict(list)
    with open(os.path.join(CALENDAR_FOLDER, "_index.tsv"), encoding="utf-8") as file:
        for line in file:
            folded, written, names, small, *short = line.rstrip("\n").split("\t")
            index[folded].append(Entry(written or folded, tuple(names.split()), tuple(small.split()), tuple(short[0].split()) if short else ()))
    return dict(index)


def guess(folded: Folded) -> Guess:
    """The languages to try, at least one; `und` reads figures only."""
    text = folded.raw
    index = _index()
    hits: dict[str, float] = defaultdict(float)
    long = len(text) > _SHORT
    told, sure = identify(text[:_SAMPLE])
    if sure < _PLAIN and len(text) > _SAMPLE:
        told, sure = identify(text[:_LONG_SAMPLE])
    if told is not None and not known(told):
        told = None
    namers: set[str] = set()
    named = foreign = False
    certain = told is not None and sure >= _SURE and long
    for word, written in _words(folded, certain):
        entries = index.get(word)
        if entries is None and len(word) > 5:
            entries = next((index[word[:cut]] for cut in (-1, -2, -3) if word[:cut] in index), None)
        if entries is None:
            continue
        lower = written.lower()
        other = len(word) > 3 and any(entry.names for entry in entries) and not any(told in entry.names or told in entry.small for entry in entries)
        foreign = foreign or other
        if certain and not other:
            continue  # in long prose of a language that is plain only the words of other languages have something to say
        for form, names, small, _ in entries:
            weight = (_EXACT if form == lower else _FOLDED) * len(word)
            named = named or bool(names) or len(small) == 1
            namers.update(names)
            for code in names:
                hits[code] += weight
            for code in small:
                hits[code] += _SMALL * len(word)
    for word, written in _short_words(folded) if not certain else ():
        for entry in index.get(word, ()):
            if entry.form == written.lower():
                namers.update(entry.short)
                named = named or bool(entry.short)
                for code in entry.short:
                    hits[code] += _EXACT * len(word)
    others = () if text.isascii() else _by_script(text[:_LONG_SAMPLE])
    if told is not None and sure >= _SURE and long and not foreign and (not others or told in others):
        return Guess((told,), True, (), told)
    if told is not None and (sure >= 0.5 or not named):
        hits[told] += 2 + (12 * sure if sure >= 0.8 else 0)
    if len(others) == 1 and not named and told is None:
        return Guess(others, True)
    if not named and told is not None and sure >= 0.8 and (not others or told in others):
        # a short text in one of the scripts of several languages may be a bare date in another than the letters seem to say
        return Guess((told,) if long else (told, *(code for code in others if code != told)), True, (), told)
    ranked = sorted(hits, key=lambda code: (-hits[code] - _RANK.get(code, 0), code))
    if told is not None and sure >= _SURE:
        ranked = [told, *(code for code in ranked if code != told)]
    tried = _TRIED - 1 if certain else _TRIED if long else _TRIED_SHORT
    first = [*ranked[:tried], *(code for code in others if code not in ranked[:tried])]
    last = () if long else tuple(code for code in ranked[tried:] if code in namers and code not in first)[:_TRIED_LAST]
    return Guess(tuple(first) or ("und",), told is not None and sure >= _SURE, last, told)


def _words(folded: Folded, certain: bool) -> set[tuple[str, str]]:
    """The words that may be of a date, folded and as written: those near a figure, in a text without figures all; in one whose language is `certain` those
    near a day and a year, as of other languages only whole dates count there."""
    text = folded.raw
    words, ends = folded.words.in_order()
    del words[bisect.bisect(ends, _WORDS_OF):]
    said = {word for word in folded.words.said if "0" <= word[0] <= "9"}
    figures = list(itertools.compress(itertools.count(), map(said.__contains__, words)))
    if certain:
        places = sorted(_around([place for place in figures if len(words[place]) == _YEAR], _OF_A_WHOLE) & _around(
            [place for place in figures if len(words[place]) <= _DAY], _OF_A_WHOLE))
    else:
        places = sorted(_around(figures, _BESIDE)) if figures else list(range(len(words)))
    spans = [(ends[place] - len(words[place]), ends[place]) for place in places if 0 <= place < len(words)]
    found = {(folded.folded[start:end], text[start:end]) for start, end in spans}
    for first, second in itertools.pairwise(spans):
        if first[1] - first[0] == 1 and (glued := glue(folded.folded, first, second)) is not None:
            found.add((glued, text[first[0]:first[1]] + GLUE + text[second[0]:second[1]]))
    return found


def _short_words(folded: Folded) -> list[tuple[str, str]]:
    """Words of two letters with a capital, directly between a day and a year: "25 Me 2017"; in a date that stands alone any so short."""
    held = {match.group(1) for match in _SHORT_WORD.finditer(folded.raw) if match.group(1)[0].isupper()}
    held.update(match.group(1) for match in _SHORT_WORD_ALONE.finditer(folded.raw))
    return [(word.lower(), word) for word in sorted(held)]


def _around(places: Iterable[int], reach: int) -> set[int]:
    """Places with those beside them."""
    return {near for place in places for near in range(place - reach, place + reach + 1)}


def _by_script(sample: str) -> tuple[str, ...]:
    """The languages of the scripts other than Latin that a text is written in, of one at most three."""
    highest = {ord(c) >> 4 for c in set(sample) if c > _LATIN}
    for low, high, codes in _SCRIPTS:
        if any(low <= block << 4 <= high for block in highest):
            return codes
    return ()
