"""Dates that are told vaguely: which part of a month or year they name, and beside which day of a post they are weighed."""

from __future__ import annotations

import dataclasses
import datetime
import os

import pytest

from verify import documents
from verify.citations import detect_language, find_citations
from verify.claims import read_article
from verify.comparison._aligned import meet
from verify.comparison._rivals import rivals_of
from verify.dates import find_dates
from verify.dates._lexicon import PARTS
from verify.dates._parts import part_of

REFERENCE = datetime.date(2025, 11, 12)


def _rows() -> list[tuple[str, str, str]]:
    with open(os.path.join(os.path.dirname(__file__), "data", "dates_parts.txt"), encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if not line.startswith("#")]
    return [
        (line[:2], part, told.strip()) for line in lines for part, held in zip(PARTS, line[3:].split("|"), strict=True) for told in held.split(";") if told.strip()]


@pytest.mark.parametrize(("language", "part", "told"), _rows())
def test_a_part_of_a_month_or_year_is_told_from_the_whole(language: str, part: str, told: str) -> None:
    dates = find_dates(told, languages=(language,), reference=REFERENCE)
    assert [part_of(told, date.start, date.end, language) for date in dates if date.precision in ("month", "year")] == [part]


@pytest.mark.parametrize(("language", "told"), [
    ("en", "in March"), ("en", "last March"), ("en", "the second of three in March"), ("fr", "en mars"), ("de", "im letzten März"), ("it", "a marzo"), ("ja", "3月"), ("ru", "в марте"),
])
def test_a_whole_month_has_no_part(language: str, told: str) -> None:
    assert all(not part_of(told, date.start, date.end, language) for date in find_dates(told, languages=(language,), reference=REFERENCE))


def _onward() -> list[tuple[str, str, int]]:
    with open(os.path.join(os.path.dirname(__file__), "data", "dates_onward.txt"), encoding="utf-8") as file:
        return [(language, line, int(day)) for language, line, day in (row.rstrip("\n").split("|") for row in file if not row.startswith("#"))]


@pytest.mark.parametrize(("language", "line", "day"), _onward())
def test_what_begins_on_a_weekday_begins_on_the_next_unless_a_verb_tells_what_was(language: str, line: str, day: int) -> None:
    assert [date.value for date in find_dates(line, languages=(language,), reference=REFERENCE)] == [f"2025-11-{day}"]


POST = "Ministrin Karla Brömmel hat heute in Graz den Vertrag über 40 neue Brunnen unterzeichnet. Gebaut wird {}. pic.twitter.com/Ab1Cd2Ef3G — Stadt Graz (@graz) 22. Januar 2025"
PROSE = "Graz is to have more water. Minister Karla Brömmel signed a contract for 40 new fountains in Graz on Wednesday; they will be built {}.\n\n{}\n\nThe city has 220 fountains."


def _weighed(told: str, post: str) -> set[str]:
    article = dataclasses.replace(documents.read_text(PROSE.format(told, POST.format(post)), path="-", media_type="text/plain"), published="2025-01-23")
    citations = find_citations(article)
    (meeting,) = meet(read_article(article, citations, detect_language(article, citations)))
    text = meeting.post.passage.text
    return {text[pair.theirs.start:pair.theirs.end] for pair in rivals_of(meeting, "date") if meeting.prose.passage.text[pair.ours.start:pair.ours.end] in told}


@pytest.mark.parametrize(("told", "post", "days"), [
    ("early next year", "ab dem 1. Oktober", "1. Oktober"), ("at the beginning of next year", "ab Mai", "Mai"), ("in late May", "ab dem 3. März", "3. März"),
    ("in the last week of May", "ab dem 18. Mai", "18. Mai"), ("in early May", "ab dem 26. Mai", "26. Mai"), ("in the second half of March", "ab dem 3. März", "3. März"),
    ("next week", "ab dem 3. März", "3. März"), ("next month", "ab dem 3. April", "3. April"), ("by the end of 2031", "bis 2036", "2036"), ("at Easter", "ab dem 3. März", "3. März"),
    ("over the weekend of 8 and 9 March", "im Juni", "Juni"), ("on the last Monday in March", "ab dem 3. März", "3. März"),
])
def test_a_vague_date_is_weighed_beside_a_day_that_it_cannot_mean(told: str, post: str, days: str) -> None:
    assert days in _weighed(told, post)


@pytest.mark.parametrize(("told", "post"), [
    ("later this year", "ab dem 1. Oktober"), ("in late May", "ab dem 26. Mai"), ("in early March", "ab dem 3. März"), ("in the first half of March", "ab dem 3. März"), ("in March", "ab dem 3. März"),
    ("next week", "ab dem 28. Januar"), ("next month", "ab dem 3. Februar"), ("by the end of 2031", "bis 2031"), ("at Easter", "ab dem 18. April"), ("on the first Monday in March", "ab dem 3. März"),
])
def test_a_vague_date_is_not_weighed_beside_a_day_that_it_may_mean(told: str, post: str) -> None:
    assert not _weighed(told, post) & {post.removeprefix("ab dem ").removeprefix("bis ")}


def test_a_language_that_nobody_knows_has_no_parts() -> None:
    assert part_of("late May", 0, 8, "qqq") == part_of("late May", 0, 8, "und") == ""
