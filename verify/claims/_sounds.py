"""How far two names' words are apart by ear, when each stands in a script of its own.

A transcription keeps the order of the consonants and loses what the other script cannot write: the r before a consonant,
the h, the difference of l and r, of v and b, of th and s. So two words are laid side by side letter by letter, what
transcriptions drop or confuse costs little, everything else much, and the cost is measured against how much there is to say.
"""

from __future__ import annotations

import functools
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
    ("PB PF BV VW FV RL KG QK CS JZ ZS CJ DT SZ XS XK CQ QJ QZ CZ KX", 0.1), ("FB BW FW DS KH GH CK HX JY HF CX SJ", 0.2), ("JH CH TC TJ DZ SQ PV iY uW NM KQ GJ", 0.3),
    ("TZ TS SK iu ai au aH HW uV RZ NL", 0.4), ("aW aY uR aR uL HC KJ", 0.45),
):
    for _pair in _pairs.split():
        _APART[frozenset(_pair)] = _cost


@functools.lru_cache(maxsize=8_000)
def sounds(roman: str) -> str:
    """A romanised word as sound classes, doubled ones written once."""
    text = roman
    for group, sound in _GROUPS:
        text = text.replace(group, sound)
    return re.sub(r"(.)\1+", r"\1", "".join(c for c in text.translate(_CLASSES) if c.isalpha()))


def weight(word: str) -> float:
    """How much a word of sound classes says."""
    return sum(_LOST.get(c, _MUCH) for c in word)


@functools.lru_cache(maxsize=16_000)
def apart(left: str, right: str) -> float:
    """From 0 (one word, as far as transcriptions can say) to about 1 (no sound is shared) for two romanised words."""
    a, b = sounds(left), sounds(right)
    row = [0.0]
    for d in b:
        row.append(row[-1] + _LOST.get(d, _MUCH))
    for c in a:
        lost = _LOST.get(c, _MUCH)
        new = [row[0] + lost]
        for j, d in enumerate(b, 1):
            gained = _LOST.get(d, _MUCH)
            change = 0.0 if c == d else min(_APART.get(frozenset((c, d)), 1.0), lost + gained)
            new.append(min(row[j] + lost, new[-1] + gained, row[j - 1] + change))
        row = new
    return row[-1] / max(weight(a), weight(b), 1.0)
