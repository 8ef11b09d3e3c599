"""Quotations of which one word was put for another, and fair ones beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.renderings import renderings
from verify.claims import Read, read_claims
from verify.comparison._one_for_another import Stretch, for_another

TABLE = Path(__file__).parent / "data" / "one_for_another.txt"


@pytest.mark.parametrize(("found", "language", "text", "other", "post"), list(renderings(TABLE)))
def test_a_word_put_for_another_is_seen_and_no_fair_one(found: str, language: str, text: str, other: str, post: str) -> None:
    one = for_another(_all(read_claims(text, language, "article")), _all(read_claims(post, other, "post")))
    assert ("surely" if one.surely and found == "surely" else "thing" if one.thing else "word" if one.word else "=") == found


def _all(read: Read) -> Stretch:
    return read, 0, len(read.passage.tokens)
