"""Foreign names as Japanese and Chinese write them: runs of katakana, or of the characters that are used for their sound only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from verify._patterns import regex
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._passage import Passage
from verify.claims._spelling import romanise

_KANA = regex("[\u30a1-\u30fa\u30fc]{2,}")
_SORT = regex("[\u4e00-\u9fff]{0,3}")
_SHORTEST = 2  # characters


class SignName(NamedTuple):
    """A stretch of text that may be a foreign word or a part of a name: offsets, and how it sounds."""

    start: int
    end: int
    roman: str


@kept
def sign_names(passage: Passage) -> tuple[SignName, ...]:
    """Every stretch of a passage that writes a foreign word by its sound, in order."""
    return tuple(SignName(start, end, romanise(passage.text[start:end])) for start, end in _runs(passage))


def _runs(passage: Passage) -> Iterator[tuple[int, int]]:
    text = passage.text
    for match in _KANA.finditer(text):
        yield match.span()
    used = listed_signs(passage.reading, "transliterations")
    if used:
        cues = {i: m.end for m in passage.reading.cued("locative", "from-to") if m.last - m.first > 1 for i in range(m.start + 1, m.end)}
        for match in re.finditer(f"[{re.escape(''.join(sorted(used)))}]{{{_SHORTEST},}}", text):
            start = cues.get(match.start(), match.start())  # 位于 is no part of 位于姆特瓦拉
            if match.end() - start >= _SHORTEST:
                yield start, match.end()


def name_before(passage: Passage, start: int) -> tuple[int, int] | None:
    """The stretches that end where `start` is, or in kana before signs that say of what sort it is (ボゴール農科大学), joined by dots, as one name; offsets or None."""
    found = [name for name in sign_names(passage) if name.end <= start]
    first = last = start
    if found and _KANA.fullmatch(passage.text, found[-1].start, found[-1].end) and _SORT.fullmatch(passage.text, found[-1].end, start):
        first = last = found[-1].end
    while found and found[-1].end in (first, first - 1) and (found[-1].end == first or passage.text[first - 1] in "\u30fb\u00b7\uff1d"):
        first = found.pop().start
    return (first, last) if first < last else None
