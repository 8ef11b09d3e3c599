"""Quotations of which one word was put for another, and fair ones beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.claims import Read, read_claims
from verify.comparison._one_for_another import Stretch, for_another

TABLE = Path(__file__).parent / "data" / "one_for_another.txt"


def _lines() -> Iterator[tuple[str, str, str, str, str]]:
    original = ("", "")
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        head, _, text = line.partition(": ")
        if line.startswith("  "):
            found, language = head.split()
            yield found, language, text, *original
        elif not line.startswith("#"):
            original = head, text


@pytest.mark.parametrize(("found", "language", "text", "other", "post"), list(_lines()))
def test_a_word_put_for_another_is_seen_and_no_fair_one(found: str, language: str, text: str, other: str, post: str) -> None:
    one = for_another(_all(read_claims(text, language, "article")), _all(read_claims(post, other, "post")))
    assert ("thing" if one.thing else "word" if one.word else "=") == found


def _all(read: Read) -> Stretch:
    return read, 0, len(read.passage.tokens)
