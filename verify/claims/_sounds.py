"""How far two names' words are apart by ear, when each stands in a script of its own.

A transcription keeps the order of the consonants and loses what the other script cannot write: the r before a consonant,
the h, the difference of l and r, of v and b, of th and s. So two words are laid side by side letter by letter, what
transcriptions drop or confuse costs little, everything else much, and the cost is measured against how much there is to say.
"""

from __future__ import annotations

import functools
import itertools
import math
import re

# Letter groups that stand for one sound, longest first; a capital is a sound class of its own.
_GROUPS = (
    ("shch", "S"), ("szcz", "S"), ("tsch", "S"), ("dsch", "J"), ("sch", "S"), ("tch", "C"), ("dzh", "J"), ("dj", "J"), ("cz", "C"), ("sz", "S"), ("rz", "Z"),
    ("zh", "Z"), ("sh", "S"), ("ch", "C"), ("kh", "K"), ("gh", "G"), ("ph", "F"), ("th", "D"), ("dh", "D"), ("ts", "Z"), ("tz", "Z"), ("dz", "Z"),
    ("ck", "K"), ("qu", "K"), ("ng", "N"), ("ks", "X"),
)
_CLASSES = str.maketrans({
    "p": "P", "b": "B", "f": "F", "v": "V", "w": "W", "t": "T", "d": "T", "s": "S", "z": "Z", "c": "C", "j": "J", "k": "K", "g": "G", "q": "Q", "x": "X",
    "h": "H", "l": "L", "r": "R", "m": "M", "n": "N", "y": "Y", "a": "a", "e": "a", "i": "i", "o": "u", "u": "u",
})
# How much is lost if a sound is left out.
_LOST = {"a": 0.06, "i": 0.08, "u": 0.08, "H": 0.15, "W": 0.3, "Y": 0.15, "R": 0.35, "L": 0.5, "N": 0.5, "V": 0.7, "T": 0.6, "D": 0.7, "G": 0.7, "K": 0.7}
_MUCH = 0.9
# How far two sounds are apart; pairs that are not named are one loss and one gain, at most 1.
_APART: dict[frozenset[str], float] = {}
for _pairs, _cost in (
    ("PB PF BV VW FV RL KG QK CS JZ ZS CJ DT SZ XS XK CQ QJ QZ CZ KX", 0.1), ("FB BW FW DS KH GH CK HX JY Ji HF CX SJ", 0.2), ("JH CH TC TJ DZ SQ PV iY uW NM KQ GJ", 0.3),
    ("TZ TS SK iu ai au aH HW uV RZ NL", 0.4), ("aW aY uR aR uL HC KJ", 0.45),
):
    for _pair in _pairs.split():
        _APART[frozenset(_pair)] = _cost


def sounds(roman: str) -> str:
    """A romanised word as sound classes, doubled ones written once."""
    return _heard(roman)[0]


def weight(word: str) -> float:
    """How much a word of sound classes says."""
    return sum(_LOST.get(c, _MUCH) for c in word)


@functools.lru_cache(maxsize=8_000)
def _heard(roman: str) -> tuple[str, float]:
    """The `sounds` of a romanised word and their `weight`."""
    text = roman
    for group, sound in _GROUPS:
        text = text.replace(group, sound)
    heard = re.sub(r"(.)\1+", r"\1", "".join(c for c in text.translate(_CLASSES) if c.isalpha()))
    return heard, weight(heard)


@functools.lru_cache(maxsize=8_000)
def apart(left: str, right: str) -> float:
    """From 0 (one word, as far as transcriptions can say) to about 1 (no sound is shared) for two romanised words."""
    return apart_within(left, right, math.inf)


def within(left: str, right: str, limit: float) -> bool:
    """Whether two romanised words are `apart` by no more than that: most are much farther apart, which is known before all is laid side by side."""
    return apart_within(left, right, limit) <= limit


def apart_within(left: str, right: str, limit: float) -> float:
    """How far two words are `apart`, or infinity as soon as it is known to be more than the limit."""
    (a, says), (b, other) = _heard(left), _heard(right)
    size = max(says, other, 1.0)
    most = limit * size * _ROUNDED
    gains = [_LOST.get(d, _MUCH) for d in b]
    row = list(itertools.accumulate(gains, initial=0.0))
    for c in a:
        lost, changes, crossed = _LOST.get(c, _MUCH), _changes(c), row[0]
        cost = crossed + lost
        new = [cost]
        for d, gained, above in zip(b, gains, row[1:], strict=True):
            # What `min` would say: this is the innermost loop of articles with many names.
            kept = crossed + changes[d]
            cost += gained
            if kept < cost:
                cost = kept
            if above + lost < cost:
                cost = above + lost
            new.append(cost)
            crossed = above
        row = new
        if min(row) > most:
            return math.inf
    return row[-1] / size


_ROUNDED = 1.000001  # what floating point may add to a sum


class _Changes(dict[str, float]):
    """What it costs to take one sound for each other, worked out when it is first asked."""

    __slots__ = ("sound",)

    def __init__(self, sound: str) -> None:
        self.sound = sound

    def __missing__(self, other: str) -> float:
        lost, gained = (_LOST.get(c, _MUCH) for c in (self.sound, other))
        cost = self[other] = 0.0 if other == self.sound else min(_APART.get(frozenset((self.sound, other)), 1.0), lost + gained)
        return cost


@functools.lru_cache(maxsize=64)
def _changes(sound: str) -> _Changes:
    return _Changes(sound)
