"""Organisations of the world are read by their names in every language, in whatever signs these are written."""

from __future__ import annotations

import pytest

from verify.claims import read_claims
from verify.languages import _concepts, codes, words

# How each script ends a sentence that has nothing but a name; figures at a name's beginning are none of its words.
_FULL_STOPS = {"zh": "。", "ja": "。", "hi": "।", "bn": "।", "ur": "۔"}
_MOST_UNNAMED = 30  # organisations that a language's newspapers hardly name


def _plain(pattern: str) -> str:
    """A name as a pattern has it, in the first of its forms."""
    return " ".join(part.split("|")[0] for part in pattern.split()).replace("~", "")


@pytest.mark.parametrize("language", codes())
def test_a_name_is_read_as_its_organisation(language: str) -> None:
    named = words(language)["organisations"]  # type: ignore[index]
    unread = []
    for key, patterns in named.items():
        for pattern in patterns:
            name = _plain(pattern)
            if name[0].isdecimal() or not set(name).isdisjoint("*=\u2026"):
                continue
            found = {o.key for o in read_claims(name + _FULL_STOPS.get(language, "."), language, "article").claims.organisations}
            if key not in found:
                unread.append((key, name, found))
    assert not unread


@pytest.mark.parametrize("language", codes())
def test_a_language_names_nearly_all_organisations(language: str) -> None:
    unnamed = set(_concepts.ORGANISATIONS) - words(language)["organisations"].keys()  # type: ignore[index]
    assert len(unnamed) <= _MOST_UNNAMED, sorted(unnamed)


@pytest.mark.parametrize("text, key", [
    ('האו"ם הודיע', "un"), ("האו״ם הודיע", "un"), ("האו”ם הודיע", "un"), ("צה״ל הודיע", "idf"), ('תוכנית הפיתוח של האו״ם', "undp")])
def test_hebrew_acronyms_are_read_in_whatever_signs(text: str, key: str) -> None:
    assert key in {o.key for o in read_claims(text, "he", "article").claims.organisations}


def test_hebrew_titles_units_and_money_are_read_in_the_languages_own_signs() -> None:
    read = read_claims("מנכ״ל החברה, ד״ר נועה ברגמן, אמרה: ״הכביש באורך 200 ק״מ יעלה 3 מיליון ש״ח״.", "he", "article")
    assert {o.key for o in read.claims.offices} == {"ceo"}
    assert {(f.unit, f.currency) for f in read.claims.figures} == {("kilometre", None), (None, "ILS")}
    assert [read.passage.text[q.inner_start:q.inner_end] for q in read.claims.quotations] == ["הכביש באורך 200 ק״מ יעלה 3 מיליון ש״ח"]


def test_a_word_with_a_full_stop_is_found_inside_of_a_phrase() -> None:
    read = read_claims("Europejski Urząd ds. Bezpieczeństwa Żywności ogłosił wyniki.", "pl", "article")
    assert "efsa" in {o.key for o in read.claims.organisations}
