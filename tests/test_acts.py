"""What is done is read in 24 languages, as newspapers write it.

`data/acts.txt` has a block for each deed (`= NAME ACT|ACT`, any of which tells it) and in it a sentence for each language.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.comparison._excluded_acts import beyond, excluded
from verify.languages import _concepts
from verify.pipeline import Settings, check_article

BLOCKS = (Path(__file__).parent / "data" / "acts.txt").read_text(encoding="utf-8").split("= ")[1:]
LANGUAGES = frozenset("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_what_is_done_is_read_in_every_language(block: str) -> None:
    head, *lines = block.strip().splitlines()
    wanted = set(head.split()[1].split("|"))
    sentences = [line.partition(" ")[::2] for line in lines]
    assert {language for language, _ in sentences} == LANGUAGES
    unread = [
        (language, sentence) for language, sentence in sentences
        if not any(act.key in wanted and act.negated is False for act in read_claims(sentence, language, "article").claims.acts)]
    assert not unread


def test_what_is_put_for_an_act_is_neither_excluded_by_it_nor_a_step_of_its_ladder() -> None:
    pairs = [(one, other) for one, others in _concepts.OTHERWISE.items() for other in others.split()]
    assert {act for pair in pairs for act in pair} <= set(_concepts.ACTS)
    assert [pair for pair in pairs if excluded(*pair) or beyond(*pair) or beyond(*reversed(pair))] == []


OURS = [tuple(line.split("\t")) for line in (Path(__file__).parent / "data" / "acts_of_ours.tsv").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("language", sorted({language for language, _, _ in OURS}))
def test_what_offices_tell_of_themselves_is_read(language: str) -> None:
    """We signed, we released, I opened: posts say so where papers name who did it (`data/acts_of_ours.tsv`)."""
    unread = [
        (act, sentence) for other, act, sentence in OURS
        if other == language and not any(a.key == act and a.negated is False for a in read_claims(sentence, language, "post").claims.acts)]
    assert not unread


@pytest.mark.parametrize(("language", "sentence", "told"), [
    ("sv", "Generaldirektören tog i dag på kajen emot tolv bussar.", "receive"), ("sv", "I dag undertecknade vi avtalet.", "sign"),
    ("da", "Ministeren indviede broen i går.", "inaugurate"), ("nb", "Museet mottok 40 brev.", "receive"), ("fi", "Kirjasto avattiin tänään.", "open"),
    ("cs", "Ministr dnes podepsal smlouvu.", "sign"), ("sk", "Minister dnes podpísal zmluvu.", "sign"), ("hu", "A miniszter ma felavatta a hidat.", "inaugurate"),
    ("bg", "Министърът подписа днес договора.", "sign"), ("hr", "Ministar je danas potpisao ugovor.", "sign"), ("sl", "Minister je danes podpisal pogodbo.", "sign"),
    ("kk", "Министр бүгін зауытты іске қосты.", "inaugurate"), ("uz", "Bugun Termizda yangi depo ochildi.", "open"), ("az", "Nazir bu gün sazişi imzaladı.", "sign"),
    ("vi", "Cảnh sát biển hôm nay tiếp nhận 31 ngư dân.", "receive"), ("sq", "Ministri nënshkroi sot marrëveshjen.", "sign"), ("et", "Minister allkirjastas täna lepingu.", "sign"),
    ("lv", "Ministrs šodien parakstīja līgumu.", "sign"), ("lt", "Ministras šiandien pasirašė sutartį.", "sign"), ("ca", "El ministre ha signat avui el conveni.", "sign"),
])
def test_plain_verbs_of_languages_without_a_file_are_read(language: str, sentence: str, told: str) -> None:
    (act,) = read_claims(sentence, language, "post").claims.acts
    assert (act.key, act.negated, act.status) == (told, False, "done")


def test_what_such_a_language_may_deny_or_has_yet_to_do_is_not_sure() -> None:
    (act,) = read_claims("Avtalet undertecknades inte i går.", "sv", "post").claims.acts
    assert act.negated is None
    assert read_claims("Avtalet ska undertecknas i maj, och bron öppnas då.", "sv", "post").claims.acts == ()


@pytest.mark.parametrize(("language", "sentence", "act", "status"), [
    ("tr", "İnşa edilecek geminin ilk sacı perşembe günü kesildi.", "break-ground", "done"), ("ja", "大臣は来月開業する予定の新駅を視察した。", "inspect", "done"),
    ("ko", "장관은 내년 개통될 예정인 역을 시찰했다.", "inspect", "done"), ("hi", "मंत्री ने बनाए जाने वाले पुल का निरीक्षण किया।", "inspect", "done"),
    ("ja", "大臣は協定に署名する予定だ。", "sign", "planned"), ("tr", "Bakan yarın anlaşmayı imzalayacak.", "sign", "planned"),
    ("fr", "La directrice a réclamé mercredi la restitution des volumes.", "demand", "done"),
])
def test_what_is_said_of_one_deed_says_nothing_of_another(language: str, sentence: str, act: str, status: str) -> None:
    assert status in {a.status for a in read_claims(sentence, language, "article").claims.acts if a.key == act}


TOLD = (Path(__file__).parent / "data" / "acts_told.txt").read_text(encoding="utf-8").split("\n= ")[1:]


@pytest.mark.parametrize("block", TOLD, ids=lambda block: block[3:40])
def test_another_act_is_told_from_the_same_in_other_words(block: str) -> None:
    """Sentences of papers before a post of the same day (`data/acts_told.txt`)."""
    post, *lines = block.strip().splitlines()
    wrong = []
    for line in filter(str.strip, lines):
        sign, language, sentence = line.split(" ", 2)
        text = f"{sentence}\n\n{post[3:]}\n— Office (@office) April 2, 2025\n"
        report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2025-04-02", language=language))
        if any(finding.rule == "act-mismatch" for finding in report.findings) != (sign == "+"):
            wrong.append(line)
    assert not wrong


@pytest.mark.parametrize(("language", "text", "told"), [
    ("en", "On Wednesday police found 12 icons that were stolen in 2019.", {"find"}), ("de", "Am Mittwoch fand die Polizei 12 Ikonen, die gestohlen worden waren.", {"find"}),
    ("fr", "Mercredi, la police a retrouvé 12 icônes volées.", {"find"}), ("es", "El miércoles se talaron los árboles plantados hace un siglo.", {"cut-down", "destroy"}),
    ("pt", "Na quarta-feira, 27 alunos sequestrados foram libertados.", {"release", "liberate"}), ("it", "Mercoledì 27 alunni rapiti sono stati liberati.", {"release", "liberate"}),
])
def test_what_befell_the_thing_before_is_not_told_beside_what_became_of_it(language: str, text: str, told: set[str]) -> None:
    keys = {act.key for act in read_claims(text, language, "article").claims.acts}
    assert keys & told and keys.isdisjoint({"steal", "plant", "abduct"})
