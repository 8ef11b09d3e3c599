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
from verify.comparison._written_by import tells_of_the_post
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


def told_in(language: str) -> list[Told]:
    """The sentences of a language."""
    return [told for told in _told() if told.language == language]


def _rules(told: Told, body: str) -> set[str]:
    sentence = told.frame.replace("{body}", body).replace("{Body}", body[0].upper() + body[1:])
    article = documents.read_text(f"{told.news} {sentence}\n\n{_POST}\n", path="-", media_type="text/plain")
    return {finding.rule for finding in check_article(article, Settings(published="2024-06-05")).findings}


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
