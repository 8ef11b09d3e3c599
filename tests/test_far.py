"""What stands far from every post is read only where it may speak of one, and never makes a report that the whole article would not."""

from __future__ import annotations

import pytest

from verify.citations import find_citations
from verify.claims import ArticleReading, read_article, read_whole
from verify.documents import read_text
from verify.model import Article
from verify.pipeline import Settings, check_article

LEAD = "<p>The interior ministry of Norway has bought rescue vehicles, it wrote on Wednesday.</p>"
POST = (
    '<blockquote class="twitter-tweet"><p lang="en">We bought 120 rescue vehicles for the fire brigades of Tromsdal today, minister Ingrid Solvang signed.</p>'
    '&mdash; Interior Ministry (@interior_demo) <a href="https://twitter.com/interior_demo/status/1904812345678901234">March 26, 2025</a></blockquote>')
IDLE = "<p>A quiet evening went by and nobody had much to say about the weather or about the price of bread in those days.</p>"


def _article(behind: str, post: str = POST, lead: str = LEAD, before: str = "") -> Article:
    return read_text(lead + IDLE * 10 + before + post + IDLE * 10 + f"<p>{behind}</p>" + IDLE * 3, media_type="text/html")


def _reading(article: Article, language: str = "en") -> ArticleReading:
    return read_article(article, find_citations(article), language, whole=False)


@pytest.mark.parametrize("behind", [
    "Solvang had been asked for them.",
    "All in all 120 were wanted.",
    "The brigades had waited for their rescue vehicles, firemen had bought none.",
    "SOLVANG came.",
    "Сульванг приехал.",
    "Oslo wanted a hundred, Tromsdal more.",
])
def test_a_sentence_that_shares_something_is_read(behind: str) -> None:
    assert behind in _reading(_article(behind)).prose.passage.text


def test_a_country_is_known_by_its_names_in_the_language_of_the_article() -> None:
    post = POST.replace("the fire brigades of Tromsdal", "Germany")
    assert "Die deutsche Seite schwieg." in _reading(_article("Die deutsche Seite schwieg.", post), "de").prose.passage.text


def test_idle_prose_is_masked_and_nothing_moves() -> None:
    article = _article("Marta Kowal ate 30 apples on 3 May 2024.")
    reading = _reading(article)
    read = reading.prose.passage.text
    assert len(read) == len(article.text) and all(ours in (theirs, " ", "\n") for ours, theirs in zip(read, article.text, strict=True))
    assert "Kowal" not in read and "interior ministry of Norway" in read
    assert not reading.is_whole and "2024-05-03" in [date.value for date in reading.dates]
    whole = read_whole(reading)
    assert whole.is_whole and whole.prose.passage.sentences == reading.prose.passage.sentences
    assert [p.name for p in whole.prose.claims.people if p not in reading.prose.claims.people] == ["Marta Kowal"]


def test_a_name_of_many_sentences_needs_something_else_in_common() -> None:
    often = "".join(f"Solvang {what}.</p>{IDLE}{IDLE}<p>" for what in ("slept", "ate", "walked", "waited", "sang", "read books"))
    read = _reading(_article(often + "Solvang bought vehicles.")).prose.passage.text
    assert "Solvang sang" not in read and "Solvang bought vehicles." in read


def test_what_stands_only_in_unread_prose_silences_all_the_same() -> None:
    wrong = "<p>Minister Ingrid Solvang signed on Wednesday for 150 rescue vehicles for the fire brigades of Tromsdal.</p>"
    found = []
    for behind in ("Nothing else was said.", "It took a hundred and twenty of them."):
        article = _article(behind, before=wrong)
        assert behind not in _reading(article).prose.passage.text
        report = check_article(article, Settings(published="2025-03-27"))
        found.append([finding.rule for finding in report.findings if finding.severity == "error"])
    assert found == [["number-mismatch"], []]
