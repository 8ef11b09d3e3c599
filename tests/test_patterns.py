"""Patterns that wait until they are used find what they would have found at once."""

from __future__ import annotations

import re

import pytest

from verify._patterns import eastern, regex

TEXTS = ("", "plain words, 12 of them", "des mots accentués", "слова", "漢字と仮名 and words", "\u3000", "한국어 12월", "a" * 50 + "é", "x" * 200_000 + "漢")


@pytest.mark.parametrize("text", TEXTS)
def test_a_pattern_that_waits_answers_as_one_that_was_compiled(text: str) -> None:
    waiting, compiled = regex(r"(?P<word>\w+)|\d", re.I), re.compile(r"(?P<word>\w+)|\d", re.I)
    assert waiting.findall(text) == compiled.findall(text)
    assert [m.span() for m in waiting.finditer(text)] == [m.span() for m in compiled.finditer(text)]
    assert waiting.sub("-", text) == compiled.sub("-", text)
    assert (waiting.pattern, waiting.flags, waiting.groups) == (compiled.pattern, compiled.flags, compiled.groups)


@pytest.mark.parametrize("rounds", [1, 400])  # after many questions it is compiled whatever the text
def test_a_pattern_of_two_answers_as_the_whole(rounds: int) -> None:
    whole = r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W\u3040-\u30ff\u4e00-\u9fff]+"
    waiting, compiled = eastern(whole, r"\w+"), re.compile(whole)
    for _ in range(rounds):
        for text in TEXTS[:-1]:
            assert waiting.findall(text) == compiled.findall(text)
            assert bool(waiting.match(text)) == bool(compiled.match(text))
            assert [m.span() for m in waiting.finditer(text, 1)] == [m.span() for m in compiled.finditer(text, 1)]
    assert waiting.findall(TEXTS[-1]) == compiled.findall(TEXTS[-1])


def test_without_another_pattern_nothing_is_found_where_nothing_is_eastern() -> None:
    wide = eastern("[\u3040-\u30ff]")
    assert wide.search("plain") is None and wide.search("élan") is None
    assert wide.search("プ") is not None
    assert eastern("[\u3040-\u30ff]").sub("", "aプb") == "ab"
