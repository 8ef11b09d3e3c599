"""Who is said to have posted a post, as newspapers of 24 languages say it: another than who signs it is told, the one who does is not.

All people and events are invented.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from verify import documents
from verify.claims import read_claims
from verify.comparison._personal_authors import person_of
from verify.comparison._written_by import tells_of_the_post
from verify.model import Finding
from verify.pipeline import Settings, check_article

_FILE = os.path.join(os.path.dirname(__file__), "data", "attributions.txt")
_POST = (
    "Minister Anna Berg opened the Kivi reserve today. It covers 45 hectares. Entry will be free. Nature needs room. "
    "pic.twitter.com/aB3dE5gH7j — Ministry of Environment (@EnvKivi) June 4, 2024")


class Told(NamedTuple):
    language: str
    signer: str
    other: str
    news: str
    frame: str


def _told() -> Iterator[Told]:
    heads: dict[str, tuple[str, str, str]] = {}
    with open(_FILE, encoding="utf-8") as file:
        for line in filter(str.strip, file):
            if line.startswith("#"):
                continue
            if " | " in line:
                language, signer, other, news = (part.strip() for part in line.split(" | "))
                heads[language] = signer, other, news
            else:
                language, _, frame = line.strip().partition(": ")
                yield Told(language, *heads[language], frame)


_PEOPLE = os.path.join(os.path.dirname(__file__), "data", "attributions_people.txt")
_POST_OF_PAUL_MARTIN = _POST.replace("Ministry of Environment (@EnvKivi)", "Paul Martin (@paulmartin)")


def _people() -> dict[str, list[str]]:
    """Of each language whose account it is, another person, the minister whose ministry signs, and another minister."""
    with open(_PEOPLE, encoding="utf-8") as file:
        lines = [[part.strip() for part in line.split(" | ")] for line in file if " | " in line and not line.startswith("#")]
    return {language: names for language, *names in lines}


def told_in(language: str) -> list[Told]:
    """The sentences of a language."""
    return [told for told in _told() if told.language == language]


def _rules(told: Told, body: str) -> set[str]:
    return {finding.rule for finding in _findings(told, body, _POST)}


def _findings(told: Told, author: str, post: str) -> tuple[Finding, ...]:
    sentence = told.frame.replace("{body}", author).replace("{Body}", author[0].upper() + author[1:])
    article = documents.read_text(f"{told.news} {sentence}\n\n{post}\n", path="-", media_type="text/plain")
    return check_article(article, Settings(published="2024-06-05")).findings


def _is_said_to_write(told: Told, author: str, post: str) -> bool:
    """Whether the author is said not to be who signs the post: what a finding marks is of the author's name, and of no body that stands beside it."""
    return any(f.rule == "account-mismatch" and f.article is not None and f.article.text in author for f in _findings(told, author, post))


@pytest.mark.parametrize("who", ("person", "office"))
@pytest.mark.parametrize("language", sorted(_people()))
def test_another_person_or_head_of_another_house_is_told_and_the_own_is_not(language: str, who: str) -> None:
    person, stranger, head, other_head = _people()[language]
    own, other, post = (person, stranger, _POST_OF_PAUL_MARTIN) if who == "person" else (head, other_head, _POST)
    told = told_in(language)
    assert not [t.frame for t in told if _is_said_to_write(t, own, post)]
    silent = [t.frame for t in told if not _is_said_to_write(t, other, post)]
    assert len(silent) <= _SILENT


_SILENT = 2  # of twelve to twenty sentences a language: a body beside the author leaves it open who writes


def test_who_is_named_too_is_no_other_author() -> None:
    post = _POST_OF_PAUL_MARTIN
    told = "Anna Berg opened the Kivi reserve on Tuesday; it covers 45 hectares. Entry will be free, David Cohen wrote on X, and Paul Martin agreed."
    article = documents.read_text(f"{told}\n\n{post}\n", path="-", media_type="text/plain")
    assert not [f for f in check_article(article, Settings(published="2024-06-05")).findings if f.rule == "account-mismatch"]


@pytest.mark.parametrize(("name", "is_one"), [
    ("Paul Martin", True), ("President Biden", False), ("Ministry of Environment", False), ("Paul Martin MP", True), ("Радіо Свобода", False), ("Claire Dubois", True), ("Kivi Zoo", False)])
def test_whose_account_is_a_persons(name: str, is_one: bool) -> None:
    assert (person_of(name, "en", "fr") is not None) == is_one


@pytest.mark.parametrize("told", list(_told()), ids=lambda told: f"{told.language}: {told.frame}")
def test_another_author_is_told_and_the_signer_is_not(told: Told) -> None:
    assert "account-mismatch" in _rules(told, told.other)
    assert "account-mismatch" not in _rules(told, told.signer)


def test_what_another_source_tells_is_no_post() -> None:
    text = "新车将投入使用。另据莫罗戈罗省政府消息，停车场将扩建。"
    read = read_claims(text, "zh", "article")
    body = read.claims.organisations[-1]
    assert not tells_of_the_post(read, *read.passage.clause(body.first, body.last))
    alone = read_claims(text.replace("另据", "据"), "zh", "article")
    body = alone.claims.organisations[-1]
    assert tells_of_the_post(alone, *alone.passage.clause(body.first, body.last))


@pytest.mark.parametrize(("body", "told"), [("η ιταλική αστυνομία", True), ("η ιταλική ακτοφυλακή", False)])
def test_another_that_announced_the_news_is_a_doubt(body: str, told: bool) -> None:
    text = (
        f"Πενήντα οκτώ μετανάστες διασώθηκαν ανοιχτά της Λαμπεντούζα τη νύχτα, όπως ανακοίνωσε {body}.\n\n"
        "Questa notte la nostra motovedetta ha soccorso 58 migranti al largo di Lampedusa. pic.twitter.com/aB3dE5gH7j — Guardia Costiera (@guardiacostiera) March 28, 2025\n")
    found = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-03-28")).findings
    assert [f.severity for f in found if f.rule == "account-mismatch"] == (["note"] if told else [])
