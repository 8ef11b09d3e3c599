"""Which languages a text may write its dates in, by its month and weekday words, its letters and its script."""

from __future__ import annotations

import functools
import os
from collections import Counter

from verify.dates._fold import Folded
from verify.dates._lexicon import CALENDAR_FOLDER, TOKEN, known
from verify.languages._identify import identify

# Languages whose words two languages share are tried in this order: the most written first.
_OFTEN = ("en", "es", "fr", "de", "pt", "it", "ru", "ar", "nl", "id", "tr", "pl", "fa", "hi", "uk", "ro", "sv", "cs", "el", "hu", "he", "ur", "bn", "sw")
_SCRIPTS = (
    (0x3040, 0x30FF, "ja"), (0xAC00, 0xD7AF, "ko"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"), (0x1780, 0x17FF, "km"), (0x1000, 0x109F, "my"),
    (0x3400, 0x9FFF, "zh"),
)
_TRIED = 3
_SAMPLE = 4000


@functools.lru_cache(maxsize=1)
def _index() -> dict[str, tuple[str, ...]]:
    index = {}
    with open(os.path.join(CALENDAR_FOLDER, "_index.tsv"), encoding="utf-8") as file:
        for line in file:
            word, _, codes = line.rstrip("\n").partition("\t")
            index[word] = tuple(codes.split())
    return index


def guess(folded: Folded) -> tuple[str, ...]:
    """The languages to try, the likeliest first: at least one, at most three; `und` reads figures only."""
    text = folded.raw
    if not text.isascii():
        sample = text[:_SAMPLE]
        for low, high, code in _SCRIPTS:
            if any(low <= ord(c) <= high for c in sample):
                return (code,)
    index = _index()
    hits: Counter[str] = Counter()
    for word in {m.group() for m in TOKEN.finditer(folded.folded)}:
        codes = index.get(word)
        if codes is None and len(word) > 5:
            codes = next((index[word[:cut]] for cut in (-1, -2, -3) if word[:cut] in index), None)
        if codes is not None and len(word) > 1:
            for code in codes:
                hits[code] += len(word)
    told, sure = identify(text[:_SAMPLE])
    if told is not None and not known(told):
        told = None
    if not hits:
        return (told,) if told is not None and sure >= 0.5 else ("und",)
    if told is not None:
        hits[told] += 2 + (4 if sure >= 0.8 and told in hits else 0)
    often = {code: len(_OFTEN) - place for place, code in enumerate(_OFTEN)}
    ranked = sorted(hits, key=lambda code: (-hits[code], -often.get(code, 0), code))
    return tuple(ranked[:_TRIED])
