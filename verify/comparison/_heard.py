"""Whether a name of one side may stand anywhere on the other, as a part of any name, however it is transcribed there."""

from __future__ import annotations

from collections.abc import Iterable

from verify.claims import Read
from verify.claims._names import romanise, same_word, script_of
from verify.claims._sign_names import sign_names
from verify.claims._sounds import apart
from verify.languages._tokens import WORD

_HEARD = 0.35  # by ear, up to which a word may be another
_HEARD_IN_SIGNS = 0.5  # Chinese and Japanese have fewer sounds to write names with
_SHORTEST = 3  # letters


def is_heard(read: Read, words: Iterable[str], script: str | None, spelt: Iterable[str] = ()) -> bool:
    """Whether a capitalised word of a passage (or one of a script without capitals) is one of these, which were written in `script`.

    `spelt`: how the name is known to be written; in a script without capitals that has one of these, no other word is taken for it by ear.
    """
    romans = [romanise(word) for word in words]
    stems: dict[str, list[str]] = {}
    for name in spelt:
        stems.setdefault(script_of(name), []).append(name.split()[-1][: max(_SHORTEST, len(name.split()[-1]) - 1)])
    for token in read.passage.tokens:
        if token.kind == WORD and len(token.text) >= _SHORTEST and not token.text[:1].islower():
            if not token.text[:1].isupper() and (known := stems.get(script_of(token.text))):
                if any(stem in token.folded for stem in known):
                    return True
                continue
            other = romanise(token.text)
            if any(same_word(other, roman) or (script_of(token.text) != script and apart(other, roman) <= _HEARD) for roman in romans):
                return True
    return any(apart(name.roman, roman) <= _HEARD_IN_SIGNS for name in sign_names(read.passage) for roman in romans if len(roman) >= _SHORTEST)
