"""What is called untrue, turned down or told in the contrary words is no contradiction of a post that says it its own way, in any two of 24 languages.

`data/rumours.txt` has a block for each thing that is told (`= NAME SHARE`): posts (`> LANGUAGE WORDS`), and for each language a sentence that tells the same and,
behind a stroke, one that does not. What leads to either, in prose and post, stands above the blocks (`% LANGUAGE PROSE | POST`). None of the first has an error,
whichever of the two is the post; of the second SHARE in a hundred at least are seen: an error or a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims._hearsay import told_as
from verify.model import Finding
from verify.pipeline import Settings, check_article

DATA = (Path(__file__).parent / "data" / "rumours.txt").read_text(encoding="utf-8")
HEAD, *BLOCKS = DATA.split("\n= ")
LEADING = {line[2:4]: line[5:].split(" | ") for line in HEAD.splitlines() if line.startswith("% ")}
LANGUAGES = frozenset("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())
SEEN = ("negation-mismatch", "act-mismatch", "number-mismatch")
Telling = tuple[str, str]  # a language and a sentence


def findings(prose: Telling, post: Telling) -> Sequence[Finding]:
    """What is found in an article whose prose tells the one and whose post the other."""
    (language, told), (other, said) = prose, post
    text = (
        f"{LEADING[language][0]} {told}\n\n{LEADING[other][1]} {said} pic.twitter.com/AbCdEf1234 — Varna Municipality (@varna_demo) March 27, 2025")
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-03-28"))
    assert report.citations
    return report.findings


def tellings(block: str) -> Iterator[tuple[Telling, Telling, str]]:
    """Each sentence of a block with a post in another language, and what contradicts that post, if anything does."""
    lines = [line.partition(" ")[::2] for line in block.splitlines()[1:] if line]
    posts = [(text[:2], text[3:]) for mark, text in lines if mark == ">"]
    told = [(language, text) for language, text in lines if language != ">"]
    assert {language for language, _ in told} == LANGUAGES
    for number, (language, text) in enumerate(told):
        same, _, other = text.partition(" | ")
        others = [post for post in posts if post[0] != language]
        yield (language, same), others[number % len(others)], other


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_what_is_told_otherwise_is_no_error(block: str) -> None:
    wrong = [
        (telling, post, finding.message) for telling, post, _ in tellings(block)
        for finding in (*findings(telling, post), *findings(post, telling)) if finding.severity == "error"]
    assert not wrong


@pytest.mark.parametrize("block", [block for block in BLOCKS if int(block.split()[1])], ids=lambda block: block.split()[0])
def test_what_is_not_so_is_seen(block: str) -> None:
    contrary = [((language, other), post) for (language, _), post, other in tellings(block) if other]
    seen = sum(any(finding.rule in SEEN for finding in findings(telling, post)) for telling, post in contrary)
    assert seen * 100 >= int(block.split()[1]) * len(contrary), (seen, len(contrary))


# The language, the sentence, the act, and whether it is told as untrue (True), left open (False) or told as any other (None).
@pytest.mark.parametrize(("language", "sentence", "act", "told"), [
    ("en", "Rumours that the museum will close are pure invention.", "close", True),
    ("en", "It is not true that the museum will close.", "close", True),
    ("en", "It is not true, the director said, that the museum will close.", "close", True),
    ("fr", "Il est faux, dit la directrice, que le musée ferme.", "close", True),
    ("en", "The rumours about the closing of the museum have been confirmed.", "close", False),
    ("en", "Fears that the museum would close are not unfounded.", "close", False),
    ("en", "Critics said that the museum was closed. That is not true.", "close", False),
    ("en", "Reports of a delay are baseless, and the museum opens on Friday.", "open", None),
    ("en", "The mayor opened the museum and gave no information about false teeth.", "open", None),
    ("en", "The news agency says that the firm exported fake watches.", "export", None),
    ("en", "The museum does not close. The fears are unfounded.", "close", None),
    ("de", "Dass das Museum geschlossen wird, ist frei erfunden.", "close", False),
    ("de", "Gerüchte, dass das Museum schließt, entbehren jeder Grundlage.", "close", True),
    ("fr", "La fermeture du musée, dont on parlait, relève de la pure invention.", "close", False),
    ("es", "No es cierto que el museo cierre.", "close", True),
    ("it", "Il museo ha chiuso e ha esposto documenti falsi.", "close", None),
    ("ru", "Ходили слухи, что музей закрыли. Это не так.", "close", True),
    ("tr", "Müzenin kapanacağı söylentilerinin aslı yok.", "close", True),
    ("hi", "संग्रहालय बंद होने की ख़बर झूठी है।", "close", True),
    ("ja", "博物館が閉鎖されるとのうわさは事実無根だ。", "close", True),
    ("ar", "أما ما تردّد عن إغلاق المعرض القديم فقد تبيّن أنه بلا أساس.", "close", True),
])
def test_how_what_is_rumoured_is_told(language: str, sentence: str, act: str, told: bool | None) -> None:
    read = read_claims(sentence, language, "article")
    places = {(a.first, a.last) for a in read.claims.acts if a.key == act}
    assert places and {told_as(read.passage, *place) for place in places} == {told}


@pytest.mark.parametrize(("language", "sentence", "acts"), [
    ("en", "The court rejected the appeal against the wind farm.", {"turn-down-objection"}),
    ("en", "The court of appeal rejected the bill.", {"reject"}),
    ("en", "The council rejected the request for a new bridge.", {"reject"}),
    ("en", "The council rejected the request to close the bridge.", {"turn-down-objection"}),
    ("it", "Il tribunale ha respinto il ricorso contro la diga.", {"turn-down-objection"}),
    ("de", "Das Gericht gab der Regierung recht und wies die Klage gegen den Damm ab.", {"turn-down-objection"}),
    ("pl", "Sąd oddalił skargę na farmę wiatrową.", {"turn-down-objection"}),
    ("he", "בית המשפט דחה את ערעור התושבים נגד חוות הרוח.", {"turn-down-objection"}),
    ("ja", "裁判所は住民の訴えを退けた。", {"turn-down-objection"}),
])
def test_who_answers_an_objection_turns_down_nothing_else(language: str, sentence: str, acts: set[str]) -> None:
    told = {a.key for a in read_claims(sentence, language, "article").claims.acts}
    assert told & {"reject", "refuse", "turn-down-objection"} == acts


@pytest.mark.parametrize(("prose", "post"), [
    (("it", "Il tribunale ha respinto la domanda degli inquilini, dando via libera al rincaro."),
     ("nl", "De rechtbank wijst de vordering van huurders af: de huurverhoging mag doorgaan.")),
    (("ar", "أما ما تردّد عن إغلاق المعرض القديم فقد تبيّن أنه بلا أساس."), ("ru", "Слухи о закрытии старой экспозиции не подтвердились.")),
    (("en", "No passenger of the burning bus was hurt."), ("es", "Ningún pasajero del autobús en llamas resultó herido.")),
    (("ja", "病院が避難を始めたという投稿は偽情報と判明した。"), ("ar", "لم يتم إخلاء المستشفى.")),
])
def test_what_was_told_wrongly_is_right(prose: Telling, post: Telling) -> None:
    assert not [finding for finding in findings(prose, post) if finding.severity == "error"]
