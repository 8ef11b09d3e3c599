"""What is done is read in 24 languages, as newspapers write it.

`data/acts.txt` has a block for each deed (`= NAME ACT|ACT`, any of which tells it) and in it a sentence for each language.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.claims import read_claims
from verify.comparison._excluded_acts import beyond, excluded
from verify.languages import _concepts

BLOCKS = (Path(__file__).parent / "data" / "acts.txt").read_text(encoding="utf-8").split("= ")[1:]
LANGUAGES = frozenset("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_what_is_done_is_read_in_every_language(block: str) -> None:
    head, *lines = block.strip().splitlines()
    wanted = set(head.split()[1].split("|"))
    sentences = [line.partition(" ")[::2] for line in lines]
    assert {language for language, _ in sentences} == LANGUAGES
    unread = [
        (language, sentence) for language, sentence in sentences
        if not any(act.key in wanted and act.negated is False for act in read_claims(sentence, language, "article").claims.acts)]
    assert not unread


def test_what_is_put_for_an_act_is_neither_excluded_by_it_nor_a_step_of_its_ladder() -> None:
    pairs = [(one, other) for one, others in _concepts.OTHERWISE.items() for other in others.split()]
    assert {act for pair in pairs for act in pair} <= set(_concepts.ACTS)
    assert [pair for pair in pairs if excluded(*pair) or beyond(*pair) or beyond(*reversed(pair))] == []
