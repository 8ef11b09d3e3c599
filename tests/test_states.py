"""Things that are so or not so, and deeds that were done or something else in their place, told by newspapers and authorities of 24 languages.

`data/states/XX.tsv` has thirty-five of the former (a fee or free entry, deaths or none, a strike or none), `data/deeds/XX.tsv` forty of the latter (a verdict of guilty or
an acquittal, found alive or dead, a launch put off or as planned), each in six sentences: `yes1`, `yes2`, `no1`, `no2` as a newspaper writes them, `post-yes` and
`post-no` as the authority itself does. Whoever wrote them had not seen this program. A sentence of each language stands before a post of another: where one says the
one and the other the other, something is to be said; where both say the same, nothing, and above all no error.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from verify import documents
from verify.pipeline import Settings, check_article


def sentences(lot: str) -> Mapping[tuple[str, str, str], str]:
    """The sentences of a lot by topic, language and form."""
    return {
        (topic, path.stem, form): sentence
        for path in sorted((Path(__file__).parent / "data" / lot).glob("*.tsv"))
        for topic, form, sentence in (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())}


SENTENCES = sentences("states")
TOPICS = sorted({topic for topic, _, _ in SENTENCES})
LANGUAGES = sorted({language for _, language, _ in SENTENCES})
SIGNED = "pic.twitter.com/CmPbp8Yrrm — Update (@update_now) March 28, 2025"
ASKED = ("negation-mismatch", "act-mismatch", "number-mismatch")
# By lot, how many of a hundred are told, and how many of a thousand pairs that say the same have an error; measured when words were last added for it (November 2026):
# of the states 64 and 1, of the deeds 57 and 2. Before, when they were new, 33 and 15, 28 and 11.
FLOORS = {"states": (60, 3), "deeds": (54, 4)}


def severities(prose: str, post: str) -> list[tuple[str, str]]:
    article = documents.read_text(f"{prose} {post} {SIGNED}", path="a.txt", media_type="text/plain")
    return [(finding.rule, finding.severity) for finding in check_article(article, Settings(published="2025-03-29")).findings]


@pytest.fixture(scope="module", params=sorted(FLOORS))
def told(request: pytest.FixtureRequest) -> tuple[str, Counter[str]]:
    lot = request.param
    said = sentences(lot)
    chance, counts = random.Random(7), Counter[str]()
    for topic in sorted({topic for topic, _, _ in said}):
        for language in LANGUAGES:
            other = chance.choice([one for one in LANGUAGES if one != language])
            for form in ("yes1", "no2"):
                for post in ("post-yes", "post-no"):
                    found = severities(said[topic, language, form], said[topic, other, post])
                    if post.endswith(form[:-1]):
                        counts["alike"] += 1
                        counts["alarmed"] += any(severity == "error" for _, severity in found)
                    else:
                        counts["contrary"] += 1
                        counts["found"] += any(rule in ASKED for rule, _ in found)
    return lot, counts


@pytest.mark.parametrize("lot", sorted(FLOORS))
def test_every_language_tells_everything(lot: str) -> None:
    said = sentences(lot)
    forms = ("yes1", "yes2", "no1", "no2", "post-yes", "post-no")
    assert len(LANGUAGES) == 24
    assert {(topic, language, form) for topic in {topic for topic, _, _ in said} for language in LANGUAGES for form in forms} == said.keys()


def test_what_is_so_here_and_not_so_there_is_said(told: tuple[str, Counter[str]]) -> None:
    lot, counts = told
    assert counts["found"] * 100 >= FLOORS[lot][0] * counts["contrary"], counts


def test_what_both_say_alike_is_no_error(told: tuple[str, Counter[str]]) -> None:
    lot, counts = told
    assert counts["alarmed"] * 1000 <= FLOORS[lot][1] * counts["alike"], counts
