"""The consonants of a name as any script may leave them: by them a town is found whose name is written by its sound.

Transcriptions lose vowels (Arabic writes few), change b for v, l for r, s for sh and k for g, and may drop h and w.
What they keep is how many other consonants there are, in which order, and about where they are spoken.
"""

from __future__ import annotations

from collections.abc import Iterator

from verify._patterns import regex

_GROUPS = (("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("zh", "s"), ("dj", "s"), ("ts", "s"), ("tz", "s"), ("cz", "s"), ("rz", "s"), ("ph", "p"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("ng", "n"))
_CLASSES = str.maketrans({
    **dict.fromkeys("bpfv", "p"), **dict.fromkeys("td", "t"), **dict.fromkeys("szj", "s"), **dict.fromkeys("ckgq", "k"), **dict.fromkeys("lr", "r"), **dict.fromkeys("aeiouyh", "")})
_DOUBLED = regex(r"(.)\1+")


def consonants(roman: str) -> Iterator[str]:
    """The classes of a romanised name's consonants; twice where it has a w, which may be written as v or as a vowel."""
    text = "".join(c for c in roman if c.isalpha())
    for group, sound in _GROUPS:
        text = text.replace(group, sound)
    text = text.translate(_CLASSES)
    for written in dict.fromkeys(("p", "")):
        yield _DOUBLED.sub(r"\1", text.replace("w", written))
        if "w" not in text:
            return
