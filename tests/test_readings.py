"""What the words of a text are read as: a table for each language, tests/data/readings/XX.tsv.

A line has a sentence, some words of it, and how they are read: `place:IT`, `office:judge`, `act:arrest`, `organisation:police`, `figure:4`, `counts:lawyer` of what a figure counts, or `person`, which has
just these words; `titled:mayor` somebody with that office, `bound:at-most` a figure's bound, `done:sign` and `undone:sign` of an act that is told as done or not done; `-act` where no act may be read in them, and `-` alone where nothing at all.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.claims import read_claims

FOLDER = Path(__file__).parent / "data" / "readings"
KINDS = {"place": "places", "office": "offices", "act": "acts", "organisation": "organisations", "figure": "figures", "counts": "figures", "person": "people", "date": "dates",
         "titled": "people", "bound": "figures", "done": "acts", "undone": "acts", "told": "acts"}

NEGATED = {"done": (False, False), "undone": (True, False)}


def _rows() -> list[tuple[str, str, str, str]]:
    rows = []
    for path in sorted(FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                sentence, words, expected = line.split("\t")
                rows.append((path.stem, sentence, words, expected))
    return rows


def _key(kind: str, claim: object) -> str:
    if kind == "told":
        return f"{claim.key}:{'denied' if claim.denied or claim.negated else 'open' if claim.negated is None else claim.status}"  # type: ignore[attr-defined]
    if kind == "figure":
        return f"{claim.base:g}"  # type: ignore[attr-defined]
    if kind == "titled":
        return claim.office.key if claim.office else ""  # type: ignore[attr-defined]
    if kind == "bound":
        return claim.bound or ""  # type: ignore[attr-defined]
    if kind == "counts":
        return "+".join(sorted(claim.things))  # type: ignore[attr-defined]
    if kind == "organisation":
        return str(claim.key or claim.body)  # type: ignore[attr-defined]
    return str(getattr(claim, "key", ""))


@pytest.mark.parametrize(("language", "sentence", "words", "expected"), _rows())
def test_words_are_read_as_what_they_mean(language: str, sentence: str, words: str, expected: str) -> None:
    start = sentence.index(words)
    end = start + len(words)
    read = read_claims(sentence, language, "article").claims
    found = {(kind, _key(kind, c), sentence[c.start:c.end]) for kind, name in KINDS.items() for c in getattr(read, name)
             if c.start < end and start < c.end and (kind not in NEGATED or (c.negated, c.denied) == NEGATED[kind])}
    for want in expected.split():
        kind, _, key = want.removeprefix("-").partition(":")
        if want.startswith("-"):
            told = {f for f in found if (not kind or f[0] == kind) and (not key or f[1] == key)}
            assert not told, f"{sentence}: {words} is read as {told}"
        elif kind == "person":
            assert any(f[0] == kind and f[2] == words for f in found), f"{sentence}: {words} is not read as a person, but {found}"
        else:
            assert any(f[0] == kind and (not key or f[1] == key) for f in found), f"{sentence}: {words} is not read as {want}, but {found}"
