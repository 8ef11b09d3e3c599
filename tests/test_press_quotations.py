"""What press quotations are full of, said fairly in all languages: hardly a word is without its like in any other, and nothing is denied in one language alone."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from verify.claims import Read, read_claims
from verify.claims.understood import denials_between
from verify.claims.wording import wordings
from verify.comparison._same_words import is_among, says_much, sought_in
from verify.languages import codes

TABLE = Path(__file__).parent / "quotations" / "press.txt"  # "@" and a language, then its sentences, the same ones in all
ALL_RENDERED = 0.87  # of the sentences beside each of their translations; of the words, those of which no list knows anything
UNKNOWN = 0.005


def _sentences() -> dict[str, list[Read]]:
    found: dict[str, list[Read]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            language = line[1:]
        else:
            found.setdefault(language, []).append(read_claims(line, language, "article"))
    return found


SENTENCES = _sentences()


def _whole(read: Read) -> tuple[Read, int, int]:
    return read, 0, len(read.passage.tokens)


def test_fair_translations_are_rendered() -> None:
    assert set(SENTENCES) == set(codes())
    told = [(read, other) for one, another in itertools.permutations(SENTENCES, 2) for read, other in zip(SENTENCES[one], SENTENCES[another], strict=True)]
    words = {id(read): [w for w in wordings(*_whole(read)) if says_much(w) or not w.meanings] for read, _ in told}
    sought = {id(read): sought_in(*_whole(read)) for read, _ in told}
    rendered = sum(all(is_among(read, word, other, sought[id(other)]) for word in words[id(read)]) for read, other in told)
    assert rendered >= ALL_RENDERED * len(told)
    every = list(itertools.chain.from_iterable(words.values()))
    assert sum(not word.meanings for word in every) <= UNKNOWN * len(every)


@pytest.mark.parametrize("code", sorted({*codes()} - {"ja"}))  # Japanese lacks patience by a condition: なければ
def test_what_is_without_something_is_denied_on_its_own(code: str) -> None:
    """Without patience and solidarity we will not get out: two denials, and no double "no" that says one."""
    read = SENTENCES[code][_WITHOUT]
    assert denials_between(*_whole(read)) >= 2


_WITHOUT = 17
