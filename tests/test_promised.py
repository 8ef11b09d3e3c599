"""What was promised, decided, asked or warned of in a clause beside its "no" is read as denied, and the promise is not; what is promised without a "no" is read as so.

`data/promised.txt` has a block for each language (`= LANGUAGE`): sentences behind the predicate that is said in them (`close-` denied, `close+` not), and
beginnings with a `~` for which each of the lines below them stands, a predicate and the words that deny it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.claims import read_claims
from verify.claims.ideas import find_sayings

BLOCKS = (Path(__file__).parent / "data" / "promised.txt").read_text(encoding="utf-8").split("= ")[1:]
SAME = {"demolish": ("destroy", "fell"), "dismiss": ("lay-off",), "publish": ("release", "disclose"), "deploy": ("send",)}  # what else the same words say
LEADING = frozenset("promise decide request call-for urge demand".split())
LEAST = 0.7  # read right, of all that are; the rest are not read, or not for certain


def sentences(block: str) -> Iterator[tuple[str, bool, str]]:
    frame = ""
    for line in block.splitlines()[1:]:
        key, _, words = line.strip().partition(" ")
        if line.startswith("    "):
            yield key, False, frame.replace("~", words)
        elif "~" in line:
            frame = line
        elif line:
            yield key[:-1], key.endswith("+"), words


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_what_is_promised_or_asked_with_a_no_is_denied_and_the_promise_is_not(block: str) -> None:
    language = block.split()[0]
    right, wrong, promises, everything = 0, [], [], list(sentences(block))
    for key, holds, text in everything:
        said = [saying.predicates for saying in find_sayings(read_claims(text, language, "article"))]
        told = {predicates[name] for predicates in said for name in (key, *SAME.get(key, ())) if name in predicates}
        right += holds in told and (not holds) not in told
        wrong += [text] if (not holds) in told else []
        promises += [text for predicates in said if any(predicates.get(name, True) is False for name in LEADING)]
    assert not wrong
    assert len(promises) <= 1
    assert right >= LEAST * len(everything)
