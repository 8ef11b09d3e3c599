"""Thirty-five things that are so or not so (a fee or free entry, deaths or none, a strike or none), told by newspapers and authorities of 24 languages.

`data/states/XX.tsv` has six sentences for each: `yes1`, `yes2`, `no1`, `no2` as a newspaper writes them, `post-yes` and `post-no` as the authority
itself does. Whoever wrote them had not seen this program. A sentence of each language stands before a post of another: where one says that it is so and
the other that it is not, something is to be said; where both say the same, nothing, and above all no error.
"""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from verify import documents
from verify.pipeline import Settings, check_article

SENTENCES = {
    (topic, path.stem, form): sentence
    for path in sorted((Path(__file__).parent / "data" / "states").glob("*.tsv"))
    for topic, form, sentence in (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())}
TOPICS = sorted({topic for topic, _, _ in SENTENCES})
LANGUAGES = sorted({language for _, language, _ in SENTENCES})
SIGNED = "pic.twitter.com/CmPbp8Yrrm — Update (@update_now) March 28, 2025"
ASKED = ("negation-mismatch", "act-mismatch", "number-mismatch")
# In a hundred, and in a thousand; measured when these were last widened (November 2026): 62 found, an error on two of a thousand pairs that say the same.
FOUND, ALARMED = 58, 4


def severities(prose: str, post: str) -> list[tuple[str, str]]:
    article = documents.read_text(f"{prose} {post} {SIGNED}", path="a.txt", media_type="text/plain")
    return [(finding.rule, finding.severity) for finding in check_article(article, Settings(published="2025-03-29")).findings]


@pytest.fixture(scope="module")
def told() -> Counter[str]:
    chance, counts = random.Random(7), Counter[str]()
    for topic in TOPICS:
        for language in LANGUAGES:
            other = chance.choice([one for one in LANGUAGES if one != language])
            for form in ("yes1", "no2"):
                for post in ("post-yes", "post-no"):
                    found = severities(SENTENCES[topic, language, form], SENTENCES[topic, other, post])
                    if post.endswith(form[:-1]):
                        counts["alike"] += 1
                        counts["alarmed"] += any(severity == "error" for _, severity in found)
                    else:
                        counts["contrary"] += 1
                        counts["found"] += any(rule in ASKED for rule, _ in found)
    return counts


def test_every_language_tells_everything() -> None:
    forms = ("yes1", "yes2", "no1", "no2", "post-yes", "post-no")
    assert len(LANGUAGES) == 24
    assert {(topic, language, form) for topic in TOPICS for language in LANGUAGES for form in forms} == SENTENCES.keys()


def test_what_is_so_here_and_not_so_there_is_said(told: Counter[str]) -> None:
    assert told["found"] * 100 >= FOUND * told["contrary"], told


def test_what_both_say_alike_is_no_error(told: Counter[str]) -> None:
    assert told["alarmed"] * 1000 <= ALARMED * told["alike"], told
