"""Laws of comparison, whatever the article: they hold for every seed of the project and for made-up articles."""

from __future__ import annotations

import html
import os
import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import verify
from verify.model import ArticleReport

SEEDS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "seeds")
TEXTS = sorted(name for name in os.listdir(SEEDS) if name.endswith(".txt"))
UNRELATED = {
    "en": "The village choir meets on Wednesdays in the old mill. Its oldest member is ninety-one.",
    "fr": "La chorale du village répète le mercredi dans le vieux moulin. Sa doyenne a quatre-vingt-onze ans.",
    "de": "Der Dorfchor probt mittwochs in der alten Mühle. Sein ältestes Mitglied ist einundneunzig.",
    "es": "El coro del pueblo ensaya los miércoles en el viejo molino. Su decana tiene noventa y un años.",
}


def read(name: str) -> str:
    with open(os.path.join(SEEDS, name), encoding="utf-8", newline="") as file:
        return file.read()


def errors(report: ArticleReport) -> list[str]:
    return sorted(f.rule for f in report.findings if f.severity == "error")


@pytest.mark.parametrize("name", TEXTS)
def test_quoting_the_post_word_for_word_is_no_error(name: str) -> None:
    citations = verify.extract(read(name))
    for citation in citations:
        if not citation.text or not citation.account.handle:
            continue
        shown = read(name)[citation.span.start: citation.span.end]
        said = citation.text.strip()
        article = f"The account put it this way: “{said}”\n\n{shown}\n"
        kept = [rule for rule in errors(verify.check(article)) if rule not in ("account-invalid", "post-id-mismatch", "weekday-mismatch")]
        assert kept == []


@pytest.mark.parametrize("name", TEXTS)
def test_an_unrelated_paragraph_only_shifts_spans(name: str) -> None:
    text = read(name)
    before = verify.check(text)
    extra = UNRELATED.get(before.language or "", UNRELATED["en"]) if before.language in UNRELATED else ""
    if not extra:
        pytest.skip("no paragraph written in this language")  # the law is held for the four that have one
    after = verify.check(f"{text.rstrip()}\n\n{extra}\n")
    assert errors(after) == errors(before)
    assert Counter((a.kind, a.article.text) for a in before.agreements) - Counter((a.kind, a.article.text) for a in after.agreements) == Counter()
    for old, new in zip(before.findings, after.findings, strict=True):
        assert (old.rule, old.article) == (new.rule, new.article)


@pytest.mark.parametrize("name", TEXTS)
def test_removing_a_sentence_of_the_post_never_adds_an_error(name: str) -> None:
    text = read(name)
    report = verify.check(text)
    known = set(errors(report))
    for citation in report.citations:
        if citation.text_span is None or text[citation.text_span.start: citation.text_span.end] != citation.text:
            continue
        from verify.text import sentences

        for span in sentences(citation.text):
            shorter = (citation.text[: span.start] + citation.text[span.end:]).strip()
            if not shorter:
                continue
            changed = text[: citation.text_span.start] + shorter + text[citation.text_span.end:]
            assert set(errors(verify.check(changed))) <= known, shorter


@pytest.mark.parametrize("name", TEXTS)
def test_text_and_html_of_one_article_agree(name: str) -> None:
    text = read(name)
    plain = verify.check(text)
    if any(c.platform == "telegram" for c in plain.citations):
        return  # a page links what a text only names
    paragraphs = "".join(f"<p>{html.escape(p)}</p>" for p in text.split("\n\n") if p.strip())
    page = verify.check(f"<!DOCTYPE html><html><body><article>{paragraphs}</article></body></html>", media_type="text/html")
    assert errors(page) == errors(plain)
    assert [(c.account.handle, c.text) for c in page.citations] == [(c.account.handle, c.text) for c in plain.citations]


@pytest.mark.parametrize("seed", range(12))
def test_a_post_set_beside_another_story_contradicts_nothing(seed: int) -> None:
    """The prose of one seed with the post of another: they do not speak of one thing, so nothing may differ."""
    chance = random.Random(seed)
    one, other = chance.sample(TEXTS, 2)
    text, foreign = read(one), read(other)
    own, theirs = verify.extract(text), verify.extract(foreign)
    prose = text
    for citation in reversed(own):
        prose = prose[: citation.span.start] + " " + prose[citation.span.end:]
    shown = foreign[theirs[0].span.start: theirs[0].span.end]
    report = verify.check(f"{prose.strip()}\n\n{shown}\n")
    compared = {
        "person-mismatch", "role-mismatch", "place-mismatch", "organisation-mismatch", "number-mismatch", "act-mismatch", "negation-mismatch",
        "date-mismatch", "date-order", "quote-altered",
    }
    assert compared.isdisjoint(errors(report)), [(f.rule, f.message) for f in report.findings]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_a_report(text: str) -> None:
    report = verify.check(text)
    assert report.verdict in ("consistent", "discrepant", "unverifiable")
    for finding in report.findings:
        if finding.article is not None:
            assert (report.text or "")[finding.article.start: finding.article.end] == finding.article.text
