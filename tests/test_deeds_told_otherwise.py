"""One deed told in ways that exclude each other: done, promised, still ahead; people saved, or found dead.

`data/deeds_told_otherwise.txt` has a block for each deed (`= NAME SHARE`) and in it a line for each language, the ways to tell it parted by `|`. Each language stands before
a post in the next one, which tells it in each of its ways: of the articles that tell it otherwise SHARE in a hundred at least are found, but promised and ahead, which
are one; those that tell the same have no error, and one in twenty a doubt at most.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_contrary_deeds import LANGUAGES, RULES, sentence, told_by
from verify import documents
from verify.claims import read_claims
from verify.pipeline import Settings, check_article

BLOCKS = (Path(__file__).parent / "data" / "deeds_told_otherwise.txt").read_text(encoding="utf-8").split("= ")[1:]
ALIKE = {1, 2}  # the ways but the first: what is promised is ahead


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_a_deed_told_otherwise_is_found_and_the_same_is_not(block: str) -> None:
    head, *lines = block.strip().splitlines()
    deeds = told_by(lines)
    assert set(deeds) == set(LANGUAGES)
    asked = found = same = doubted = 0
    for number, language in enumerate(LANGUAGES):
        there = LANGUAGES[(number + 1) % len(LANGUAGES)]
        for posted, post in enumerate(deeds[there]):
            for which, deed in enumerate(deeds[language]):
                if which != posted and {which, posted} == ALIKE:
                    continue
                article = f"{sentence(language, deed)}\n\n{sentence(there, post)}\n— Office (@office) April 2, 2025\n"
                report = check_article(documents.read_text(article, path="-", media_type="text/plain"), Settings(published="2025-04-02", language=language))
                told = [finding for finding in report.findings if finding.rule in RULES]
                if which == posted:
                    assert not [finding for finding in told if finding.severity != "note"], (language, there, deed)
                    same, doubted = same + 1, doubted + bool(told)
                else:
                    asked, found = asked + 1, found + bool(told)
    assert found * 100 >= int(head.split()[1]) * asked
    assert doubted * 20 <= same


@pytest.mark.parametrize(("language", "text", "status"), [
    ("uk", "Посол пообіцяв передати лікарні чотири машини.", "planned"), ("zh", "大使承诺向医院移交四辆救护车。", "planned"), ("ja", "大使は病院に救急車4台を引き渡すと約束した。", "planned"),
    ("he", "הבטיח השגריר למסור לבית החולים ארבעה אמבולנסים.", "planned"), ("fa", "سفیر قول داد چهار آمبولانس به بیمارستان تحویل دهد.", "planned"),
    ("en", "The ambassador kept his promise and handed over four ambulances.", "done"), ("tr", "Büyükelçi söz verdiği gibi dört ambulansı teslim etti.", "done"),
])
def test_what_is_promised_is_still_ahead(language: str, text: str, status: str) -> None:
    assert {act.status for act in read_claims(text, language, "article").claims.acts if act.key == "hand-over"} == {status}


@pytest.mark.parametrize(("text", "post", "published"), [
    ("On Wednesday the ambassador handed over 14 ambulances to the hospital in Nairobi, as announced.", "The ambassador will hand over 14 ambulances to the hospital in Nairobi on 4 April.", "2025-04-06"),
    ("On Wednesday the ambassador signed an agreement to hand over 14 ambulances to the hospital in Nairobi.", "The ambassador signed an agreement. Japan will hand over 14 ambulances to the hospital in Nairobi.", "2025-04-02"),
    ("On Wednesday the ambassador handed over 14 ambulances to the hospital in Nairobi. Another 14 will be handed over in May.", "Today we handed over 14 ambulances to the hospital in Nairobi.", "2025-04-02"),
    ("On Wednesday the coast guard rescued 17 fishermen off Mombasa. The bodies of two others were recovered.", "Today the coast guard rescued 17 fishermen off Mombasa.", "2025-04-02"),
])
def test_what_was_announced_may_be_done_and_others_may_fare_otherwise(text: str, post: str, published: str) -> None:
    article = f"{text}\n\n{post}\n— Office (@office) April 2, 2025\n"
    report = check_article(documents.read_text(article, path="-", media_type="text/plain"), Settings(published=published))
    assert not [finding for finding in report.findings if finding.rule in RULES]
