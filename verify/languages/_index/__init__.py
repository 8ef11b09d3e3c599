"""Which patterns of a language a word may begin, worked out ahead of time: to go through ten thousand of them took a tenth of a short run.

`XX.index` holds for each kind of words of a language (`words`: those of `XX.py`, its `ideas`, its `topics` and `disputes`, `plain`: those of the vocabulary, `everyday`: the everyday words, `features`: the names of rivers, seas, mountains) what
`waiting_patterns` makes of them, and checksums of the files that it was made from. Where one of these was edited since, the index is not used: all is
as it was, but slower. `python -m verify.languages._index` writes those anew that are out of date.
"""

from __future__ import annotations

import functools
import marshal
import os
import zlib
from collections.abc import Mapping
from typing import Any

FOLDER = os.path.dirname(__file__)
_LANGUAGES = os.path.dirname(FOLDER)
KINDS = ("words", "ideas", "topics", "disputes", "plain", "everyday", "features")
_PLAIN_DATA = 2  # the version of marshal's format: the same bytes from every Python, read by all


def sources(code: str) -> tuple[str, ...]:
    """The files that an index is made from: words, vocabulary, everyday words, features, firms, and how words are cut and patterns read."""
    names = (f"{code}.py", os.path.join("_vocabulary", f"{code}.txt"), os.path.join("_everyday", f"{code}.txt"), os.path.join("_features", f"{code}.txt"), "_entries.py", "_firms.txt", "_tokens.py")
    return tuple(os.path.join(_LANGUAGES, name) for name in names)


def checksums(code: str) -> list[int]:
    """The checksum of each source, 0 where it is not there."""
    found = []
    for path in sources(code):
        try:
            with open(path, "rb") as file:
                found.append(zlib.crc32(file.read()))
        except OSError:
            found.append(0)
    return found


@functools.lru_cache(maxsize=64)
def read_index(code: str, folder: str = FOLDER) -> Mapping[str, bytes]:
    """The packed index of each kind of words; nothing where there is none, or none of today's words."""
    try:
        with open(os.path.join(folder, f"{code}.index"), "rb") as file:
            made_from, kinds = marshal.load(file)
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kinds if made_from == checksums(code) else {}


def waiting(code: str, kind: str) -> Mapping[str, bytes] | None:
    """What `waiting_patterns` makes of a language's words of a kind, or None where that is not known."""
    packed = read_index(code).get(kind)
    return None if packed is None else marshal.loads(zlib.decompress(packed))


def build(code: str) -> bytes:
    """What the file of a language has to hold."""
    return marshal.dumps([checksums(code), {kind: zlib.compress(marshal.dumps(made, _PLAIN_DATA), 9) for kind, made in contents(code).items()}], _PLAIN_DATA)


def contents(code: str) -> dict[str, dict[str, bytes]]:
    """The index of each kind of words, in the order of the words' beginnings."""
    from verify.languages import words
    from verify.languages._entries import waiting_patterns
    from verify.languages._everyday import everyday_words
    from verify.languages._features import names
    from verify.languages._vocabulary import patterns

    literal: Mapping[str, Any] = words(code) or {}
    kinds = {
        "words": literal, "ideas": {"things": literal.get("ideas", {})}, "topics": {"things": literal.get("topics", {})}, "disputes": {"things": literal.get("disputes", {})}, "plain": {"things": dict(patterns(code))},
        "everyday": {"things": everyday_words(code)}, "features": {"things": names(code)},
    }
    return {kind: dict(sorted(waiting_patterns(held).items())) for kind, held in kinds.items()}
