"""Two deeds of which one is the contrary of the other are read in 24 languages, and the one is found before a post that tells the other.

`data/contrary_deeds.txt` has a block for each pair (`= NAME SHARE ACT|ACT ACT|ACT`, the acts any of which tells the first deed and the second), and in it a line for each
language: what comes behind the day (its first block) where the first is told, and where the second is. Each language stands before a post in the next one. Of the articles
that tell the other deed SHARE in a hundred at least are found; of those that tell the same one none is.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.languages import _concepts
from verify.pipeline import Settings, check_article

LANGUAGES = tuple("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())
STOPS = {"zh": "。", "ja": "。", "hi": "।", "bn": "।", "ur": "۔"}
SPACELESS = frozenset(("zh", "ja"))
RULES = frozenset(("act-mismatch", "negation-mismatch"))
DAYS, *BLOCKS = (Path(__file__).parent / "data" / "contrary_deeds.txt").read_text(encoding="utf-8").split("= ")[1:]


def told_by(lines: list[str]) -> dict[str, list[str]]:
    return {line[:2]: line[3:].split(" | ") for line in lines if line.strip()}


WEDNESDAYS = told_by(DAYS.splitlines()[1:])


def sentence(language: str, told: str) -> str:
    return f"{WEDNESDAYS[language][0]}{'' if language in SPACELESS else ' '}{told}{STOPS.get(language, '.')}"


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_each_of_two_contrary_deeds_is_read_and_not_the_other(block: str) -> None:
    head, *lines = block.strip().splitlines()
    wanted = [set(acts.split("|")) for acts in head.split()[2:]]
    assert set().union(*wanted) <= set(_concepts.ACTS)
    deeds = told_by(lines)
    assert set(deeds) == set(LANGUAGES)
    wrong = []
    for language, told in deeds.items():
        for which, deed in enumerate(told):
            acts = {act.key for act in read_claims(sentence(language, deed), language, "article").claims.acts if act.negated is False}
            if not acts & wanted[which] or acts & wanted[1 - which]:
                wrong.append((language, deed, acts))
    assert not wrong


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_the_contrary_of_what_a_post_tells_is_found(block: str) -> None:
    head, *lines = block.strip().splitlines()
    share = int(head.split()[1])
    deeds = told_by(lines)
    found = 0
    for number, language in enumerate(LANGUAGES):
        posted, there = number % 2, LANGUAGES[(number + 1) % len(LANGUAGES)]
        post = sentence(there, deeds[there][posted])
        for which, deed in enumerate(deeds[language]):
            article = f"{sentence(language, deed)}\n\n{post}\n— Office (@office) April 2, 2025\n"
            report = check_article(documents.read_text(article, path="-", media_type="text/plain"), Settings(published="2025-04-02", language=language))
            differing = [finding for finding in report.findings if finding.rule in RULES]
            if which == posted:
                assert not [finding for finding in differing if finding.severity != "note"], (language, there, deed)
            else:
                found += bool(differing)
    assert found * 100 >= share * len(LANGUAGES)


def test_what_undoes_an_act_excludes_it() -> None:
    undone = [(one, other) for one, others in _concepts.UNDOES.items() for other in others.split()]
    assert [pair for pair in undone if pair not in _concepts.EXCLUSIONS and pair[::-1] not in _concepts.EXCLUSIONS] == []
