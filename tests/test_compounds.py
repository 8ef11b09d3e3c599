"""What is counted by a word of several, in languages that write compounds as one."""

from __future__ import annotations

import pytest

from verify.claims import read_claims


@pytest.mark.parametrize(("language", "text", "thing"), [
    ("de", "Drei Kirchtürme sind eingestürzt.", "tower"), ("nl", "Vijf kerktorens zijn hersteld.", "tower"), ("de", "Zwölf Lawinenhunde suchten.", "dog")])
def test_the_last_word_of_a_compound_is_what_is_counted(language: str, text: str, thing: str) -> None:
    assert [f.things for f in read_claims(text, language, "article").claims.figures] == [frozenset((thing,))]


@pytest.mark.parametrize(("language", "text"), [
    ("de", "Drei Transformatoren kamen aus Litauen."), ("de", "Fünf Traktoren brannten."), ("de", "Zehn Doktoren unterschrieben."), ("nl", "Vijf tractoren reden voorop."),
    ("nl", "In vier sectoren wordt gestaakt.")])
def test_an_ending_is_no_word(language: str, text: str) -> None:
    assert [f.things for f in read_claims(text, language, "article").claims.figures] == [frozenset()]
