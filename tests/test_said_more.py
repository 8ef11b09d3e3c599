"""Quotations that go on where the post's words end, or have its halves exchanged, and fair ones beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.renderings import renderings
from verify import documents
from verify.citations import find_citations
from verify.claims import read_article, read_claims
from verify.claims.wording import wordings
from verify.comparison._aligned import meet
from verify.comparison._contrary_words import exchanges_halves
from verify.comparison._said_more import says_more
from verify.comparison._translation import original_of, spoken_words

TABLE = Path(__file__).parent / "data" / "said_more.txt"


@pytest.mark.parametrize(("found", "language", "text", "other", "post"), list(renderings(TABLE)))
def test_what_a_quotation_adds_or_exchanges_is_seen_and_no_fair_one(found: str, language: str, text: str, other: str, post: str) -> None:
    prose, original = read_claims(text, language, "article"), read_claims(post, other, "post")
    ours, theirs = (prose, 0, len(prose.passage.tokens)), (original, 0, len(original.passage.tokens))
    assert ("halves" if exchanges_halves(ours, theirs) else "more" if says_more(ours, theirs).words > 1 else "=") == found


@pytest.mark.parametrize(("language", "text", "family"), (
    ("tr", "Bu köprü iki köyü birleştirecek", "join-unite"), ("hi", "यह पुल गाँव को जोड़ेगा", "join-unite"), ("sw", "Daraja litaunganisha vijiji", "bridge-over")))
def test_a_verb_whose_ending_tells_of_what_is_ahead_is_a_word_as_well(language: str, text: str, family: str) -> None:
    read = read_claims(text, language, "article")
    assert any(family in word.meanings for word in wordings(read, 0, len(read.passage.tokens)))


@pytest.mark.parametrize(("prose", "language", "post", "other", "same"), (
    ("Balozi Chen Zhiyuan alikabidhi mashine. “Afya ndiyo msingi wa maendeleo,” alisema Chen katika hafla hiyo.", "sw", "陈志远大使今天移交机器。陈大使说：“健康是发展的根基。”", "zh", True),
    ("田中一郎市長は橋を開いた。田中市長は「この橋は村と町を結ぶ」と述べた。", "ja", "Mayor Ichiro Tanaka opened the bridge. \"This bridge links the village and the town,\" Tanaka said.", "en", True),
    ("Mayor Luca Neri reopened the theatre. \"A city needs a theatre,\" Neri told reporters.", "en", "Il sindaco Luca Neri ha riaperto il teatro. «Una città ha bisogno di un teatro», ha detto Neri.", "it", False),
))
def test_who_speaks_at_the_ceremony_or_by_a_family_name_in_signs_is_whom_the_post_quotes(prose: str, language: str, post: str, other: str, same: bool) -> None:
    text = f"{prose}\n\n{post} pic.twitter.com/AbCdEf1234 — News (@news) March 28, 2025\n"
    article = documents.read_text(text, path="t", media_type="text/plain")
    citations = find_citations(article)
    meeting = next(iter(meet(read_article(article, citations, language))))
    quotation = spoken_words(meeting.prose)[0]
    assert (original_of(meeting, quotation) is not None) == same
