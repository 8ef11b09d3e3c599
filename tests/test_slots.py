"""Another day, person or office in the slot of the post's own is found; other days and people around it are left alone. So is a deed of which less or the contrary is told.

`data/slots.txt` and `data/deeds.txt` hold articles as `=== NAME DAY OF PUBLICATION RULE` and text, the rule `-` for honest ones: earlier deeds of the same people, other
things ahead, other people beside them. All are invented.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from verify import documents
from verify.citations import find_citations
from verify.claims import read_claims
from verify.claims._names import written_relation
from verify.languages._tags import primary_tag
from verify.pipeline import Settings, check_article

BLOCKS = [
    block for name in ("slots", "deeds") for block in (Path(__file__).parent / "data" / f"{name}.txt").read_text(encoding="utf-8").split("=== ")[1:]]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_only_what_stands_in_the_slot_of_the_post_differs(block: str) -> None:
    head, _, text = block.partition("\n")
    name, published, rule = head.split()
    report = check_article(documents.read_text(text.strip(), path=name, media_type="text/plain"), Settings(published=published))
    assert report.citations
    errors = [finding.rule for finding in report.findings if finding.severity != "note"]
    assert errors in ([], [rule])
    assert rule == "-" or rule in [finding.rule for finding in report.findings]  # of a text of two lines some are too little likely for an error


@pytest.mark.parametrize(("language", "text", "name", "office"), [
    ("it", "Il capo di Stato maggiore dell'esercito, il generale di brigata Salem al-Busaifi, assicura che no.", "Salem al-Busaifi", "chief-of-general-staff"),
    ("es", "La directora general de Costas, la ingeniera Marta Ruiz, presentó el plan.", "Marta Ruiz", "director-general"),
    ("he", "שגרירת איחוד האמירויות בישראל, מרים אל-כעבי, פתחה ביום שני את היריד.", "מרים אל-כעבי", "ambassador"),
    ("ru", "Министр сельского и лесного хозяйства Турции Севда Акбулут представила план.", "Севда Акбулут", "minister"),
    ("ru", "Министр приняла вчера Севду Акбулут.", "Севду Акбулут", None),
    ("ko", "랑힐 모엔 주한 노르웨이 대사는 8일 열쇠를 넘겨줬다.", "랑힐 모엔", "ambassador"),
    ("zh", "韩国山林厅厅长李泰勋周二在江陵签署协议。", "李泰勋", "director-general"),
    ("pl", "Ambasador brytyjska w Warszawie Moira Dunbar odebrała prom.", "Moira Dunbar", "ambassador"),
    ("fr", "La préfète de la région, Neema Mwangi, a donné mardi le coup d'envoi.", "Neema Mwangi", "prefect"),
    ("fr", "Le ministre des Océans Yoon Jae-ho a inauguré la ligne.", "Yoon Jae-ho", "minister"),
    ("pt", "A ministra espanhola da Transição Ecológica, Inmaculada Roldán, falou.", "Inmaculada Roldán", "minister"),
    ("pt", "Annegret Sailer, diretora do Museum Vier Winde, devolveu-as na quarta-feira.", "Annegret Sailer", "director"),
    ("ar", "التقى الوزير رئيسة الهيئة، الدكتورة سعدية مالك، وخُصصت منحة.", "سعدية مالك", "chair"),
    ("ko", "이사회를 주재해 최서준(47) 씨를 선임했다.", "최서준", None),
])
def test_an_office_meets_its_holder(language: str, text: str, name: str, office: str | None) -> None:
    people = read_claims(text, language, "article").claims.people
    assert [(p.name, p.office.key if p.office else None) for p in people] == [(name, office)]


def test_the_mark_of_an_acronym_opens_no_quotation() -> None:
    text = 'אמר מנכ"ל החברה: "זו העין החדה ביותר שבנינו". משקלה 43 ק״ג, והמבקרת קראה על כך ב"הארץ החדשה".'
    found = read_claims(text, "he", "article").claims.quotations
    assert [text[q.inner_start: q.inner_end] for q in found] == ["זו העין החדה ביותר שבנינו", "הארץ החדשה"]


@pytest.mark.parametrize(("tag", "code"), [("iw", "he"), ("in", "id"), ("pt-BR", "pt"), ("EN_us", "en"), ("und", None), ("qme", None), ("", None)])
def test_a_language_is_known_by_its_former_code(tag: str, code: str | None) -> None:
    assert primary_tag(tag) == code


def test_an_embed_of_x_is_read_in_the_language_it_names() -> None:
    page = '<p>Gli esperti sono al lavoro.</p><blockquote class="twitter-tweet"><p lang="iw" dir="rtl">המצלמה מוכנה, אמרה נועה ברקאי.</p>&mdash; מכון ויצמן (@WeizmannHeb) <a href="https://twitter.com/WeizmannHeb/status/1676552216665120316">July 5, 2023</a></blockquote>'
    citation, = find_citations(documents.read_text(page, path="-", media_type="text/html"))
    assert citation.language == "he"


@pytest.mark.parametrize(("characters", "hangul", "relation"), [
    ("李泰勋", "서민재", "differs"), ("朴书妍", "박서연", "same"), ("吴小明", "우소명", "same"), ("尹瑞珍", "윤서진", "same"),
])
def test_a_korean_family_is_known_by_its_character(characters: str, hangul: str, relation: str) -> None:
    assert written_relation(characters, hangul) == relation
