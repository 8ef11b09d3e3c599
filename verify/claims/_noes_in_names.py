"""Words for "no" that are part of a name, and deny nothing: 不伦瑞克 is Braunschweig, לא פאס La Paz, Bila Tserkva without nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from verify.claims._passage import Passage
from verify.claims._values import Claim
from verify.languages import _gazetteer
from verify.languages._dictionary import Mention

_NOES = ("negator", "denial")


def without_noes_of(passage: Passage, names: Iterable[Claim]) -> Passage:
    """The passage without the cues for "no" that lie in a longer name or begin a town's."""
    reading = passage.reading
    if not any(reading.cues.get(key) for key in _NOES):
        return passage
    long = [name for name in names if name.last - name.first > 1]
    within = {no for no in reading.cued(*_NOES) if any(n.first <= no.first and no.last <= n.last and no.last - no.first < n.last - n.first for n in long) or _begins_a_town(passage, no)}
    if not within:
        return passage
    cues = {**reading.cues, **{key: [m for m in reading.cues.get(key, ()) if m not in within] for key in _NOES}}
    kinds = {**reading.kinds, "cue": [m for m in reading.of("cue") if m not in within]}
    return dataclasses.replace(passage, reading=dataclasses.replace(reading, cues=cues, mentions=tuple(m for m in reading.mentions if m not in within), kinds=kinds))


def _begins_a_town(passage: Passage, no: Mention) -> bool:
    tokens = passage.tokens
    return no.last - no.first == 1 and no.last < len(tokens) and passage.text[no.end: tokens[no.last].start] == " " and bool(
        _gazetteer.towns_called(f"{tokens[no.first].folded} {tokens[no.last].folded}"))
