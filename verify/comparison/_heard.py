"""Whether a name of one side may stand anywhere on the other, as a part of any name, however it is transcribed there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._names import romanise, same_word, script_of
from verify.claims._passage import Passage
from verify.claims._sign_names import sign_names
from verify.claims._sounds import apart
from verify.languages._tokens import WORD

_HEARD = 0.35  # by ear, up to which a word may be another
_HEARD_IN_SIGNS = 0.5  # Chinese and Japanese have fewer sounds to write names with
_SHORTEST = 3  # letters


class _Word(NamedTuple):
    """A word that may be of a name: folded, romanised, its script, and whether that has no capitals."""

    folded: str
    roman: str
    script: str
    is_caseless: bool


@kept
def _no_small_words(passage: Passage) -> Sequence[_Word]:
    """The words of a passage that begin with no small letter, each once."""
    written = {
        t.text: t.folded for t in passage.tokens if not t.text[0].islower() and t.kind == WORD and len(t.text) >= _SHORTEST}
    return [_Word(folded, romanise(text), script_of(text), not text[0].isupper()) for text, folded in written.items()]


def is_heard(read: Read, words: Iterable[str], script: str | None, spelt: Iterable[str] = ()) -> bool:
    """Whether a capitalised word of a passage (or one of a script without capitals) is one of these, which were written in `script`.

    `spelt`: how the name is known to be written; in a script without capitals that has one of these, no other word is taken for it by ear.
    """
    romans = [romanise(word) for word in words]
    stems: dict[str, list[str]] = {}
    for name in spelt:
        stems.setdefault(script_of(name), []).append(name.split()[-1][: max(_SHORTEST, len(name.split()[-1]) - 1)])
    for word in _no_small_words(read.passage):
        if word.is_caseless and (known := stems.get(word.script)):
            if any(stem in word.folded for stem in known):
                return True
            continue
        if any(same_word(word.roman, roman) or (word.script != script and apart(word.roman, roman) <= _HEARD) for roman in romans):
            return True
    return any(apart(name.roman, roman) <= _HEARD_IN_SIGNS for name in sign_names(read.passage) for roman in romans if len(roman) >= _SHORTEST)
