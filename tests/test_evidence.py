"""What differs is weighed: a likely contradiction stays an error, an unlikely one becomes a note, and a likely pair that nothing speaks of becomes one."""

from __future__ import annotations

import dataclasses

import pytest

from verify import documents
from verify.citations import detect_language, find_citations
from verify.claims import read_article
from verify.comparison import _evidence
from verify.comparison._aligned import meet
from verify.comparison._evidence import likelihood
from verify.comparison._result import Differs
from verify.comparison._rivals import KINDS, rivals_of
from verify.pipeline import Settings, check_article

POST = "Minister Helen Ashworth opened the Corran ferry terminal in Oban today. It cost 14 million pounds. pic.twitter.com/CmPbp8Yrrm — Transport Scotland (@TranScot_demo) March 28, 2025"
RETOLD = "La ministre Helen Ashworth a inauguré vendredi à {town} le terminal des ferries de Corran, qui a coûté {cost} millions de livres.\n\n"
BEHIND = "\n\nEn 2019, le port de {town} avait coûté {cost} millions de livres."


def article(town: str = "Oban", cost: int = 14, behind: str = ""):  # type: ignore[no-untyped-def]
    return documents.read_text(RETOLD.format(town=town, cost=cost) + POST + behind, path="-", media_type="text/plain")


def chances(text, kind: str) -> dict[tuple[str, str], float]:  # type: ignore[no-untyped-def]
    citations = find_citations(text)
    (meeting,) = meet(read_article(text, citations, detect_language(text, citations)))
    return {
        (text.text[p.ours.start:p.ours.end], meeting.post.passage.text[p.theirs.start:p.theirs.end]): likelihood(p)
        for p in rivals_of(meeting, kind)}


@pytest.mark.parametrize(("kind", "changed"), [("place", {"town": "Inverness"}), ("figure", {"cost": 19})])
def test_what_stands_in_the_retelling_is_likelier_one_thing_than_what_stands_behind_under_another_year(kind: str, changed: dict[str, object]) -> None:
    told = max(chances(article(**changed), kind).values())  # type: ignore[arg-type]
    behind = BEHIND.format(**{"town": "Oban", "cost": 14} | changed)
    elsewhere = max(chances(article(behind=behind), kind).values(), default=0.0)
    assert told > elsewhere + 0.25


def test_an_honest_article_has_no_pair_in_question() -> None:
    assert all(chance < 0.5 for kind in KINDS for chance in chances(article(), kind).values())


def test_what_is_likelier_none_is_said_as_a_note_and_what_hardly_is_one_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    text = article(town="Inverness")
    assert [(f.rule, f.severity) for f in check_article(text, Settings()).findings] == [("place-mismatch", "error")]
    monkeypatch.setattr(_evidence, "likelihood", lambda pair: 0.15)
    (finding,) = check_article(text, Settings()).findings
    assert (finding.rule, finding.severity, finding.confidence) == ("place-mismatch", "note", 0.15)
    monkeypatch.setattr(_evidence, "likelihood", lambda pair: 0.05)
    assert check_article(text, Settings()).findings == ()


def test_a_likely_pair_that_nothing_speaks_of_is_said_as_a_note_and_no_note_stands_beside_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    text = article(town="Inverness", cost=19)
    citations = find_citations(text)
    (meeting,) = meet(read_article(text, citations, detect_language(text, citations)))
    monkeypatch.setattr(_evidence, "likelihood", lambda pair: 0.7)
    doubts = list(_evidence.doubts(meeting, ()))
    assert {d.rule for d in doubts} >= {"place-mismatch", "number-mismatch"} and all(d.doubtful for d in doubts)
    silent = Differs("unsupported-claim", doubts[0].message, doubts[0].article, None, 0.5)  # what the post is silent on keeps no doubt unsaid
    assert [d.rule for d in _evidence.doubts(meeting, [silent])] == [d.rule for d in doubts]
    sure = Differs("place-mismatch", doubts[0].message, doubts[0].article, doubts[0].post, 0.9)
    assert list(_evidence.doubts(meeting, [sure])) == []
    monkeypatch.setattr(_evidence, "likelihood", lambda pair: 0.85)  # what is nearly sure is said beside it, but not of the same words
    beside = {d.rule for d in _evidence.doubts(meeting, [sure])}
    assert "number-mismatch" in beside and "place-mismatch" not in beside
    of_the_figure = dataclasses.replace(sure, article=next(d for d in doubts if d.rule == "number-mismatch").article)
    assert "number-mismatch" not in {d.rule for d in _evidence.doubts(meeting, [of_the_figure])}


def test_what_another_post_of_the_article_says_is_no_doubt_and_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    text = RETOLD.format(town="Inverness", cost=14) + POST + "\n\n{}Rail services to {} start on Monday. pic.twitter.com/AbPbp8Yrrm — ScotRail (@ScotRail_demo) March 28, 2025"

    def said(town: str) -> list[tuple[str, str]]:
        article = documents.read_text(text.format("À Perth la gare reste ouverte. ", town), path="-", media_type="text/plain")
        return [(f.rule, f.severity) for f in check_article(article, Settings()).findings if f.article is not None and f.article.text == "Inverness"]

    assert said("Perth") == [("place-mismatch", "error")]
    assert said("Inverness") == [("place-mismatch", "note")]
    monkeypatch.setattr(_evidence, "likelihood", lambda pair: 0.3)
    assert said("Perth") == [("place-mismatch", "note")]
    assert said("Inverness") == []


def test_nothing_of_a_menu_is_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_evidence, "likelihood", lambda pair: 0.7)

    def rules(headlines: str) -> set[str]:
        text = f"{RETOLD.format(town='Oban', cost=14).strip()} Helen Ashworth à Oban terminal des ferries de Corran ouvert pour 19 millions de livres{headlines}.\n\n{POST}"
        return {f.rule for f in check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings()).findings}

    assert "number-mismatch" in rules("") and rules(" Voir aussi les titres" * 30) == set()


def test_the_explanation_has_the_signs_that_say_most() -> None:
    report = check_article(article(town="Inverness"), Settings(explain=True))
    (line,) = [line for line in report.explanation if line.startswith("weighed place “Inverness” against “Oban”")]
    assert "deed" in line


def test_a_name_in_another_script_is_no_other_place() -> None:
    text = "افتتحت الوزيرة هيلين أشوورث في طويلة يوم الجمعة مستشفى كلف 14 مليون جنيه.\n\nMinister Helen Ashworth opened a hospital in Tawila today. It cost 14 million pounds. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025"
    assert not chances(documents.read_text(text, path="-", media_type="text/plain"), "place")


SIGNED = (
    "La directrice Inmaculada Robles a accueilli jeudi à Carthagène la galère, dont la restauration commencera le lundi 3 mars et coûtera 640 000 euros, {author} dans son message sur X.\n\n"
    "La directora Inmaculada Robles ha recibido hoy en Cartagena la galera. La restauración empieza el 3 de marzo y cuesta 640.000 euros. "
    "pic.twitter.com/CmPbp8Yrrm — Patronato de la Galera (@galeractg) February 27, 2025")


@pytest.mark.parametrize(("author", "doubted"), [("écrit la mairie de Murcie", "mairie"), ("écrit le musée", "musée"), ("écrit le patronat", None)])
def test_an_author_that_is_not_the_account_is_said_as_a_note(author: str, doubted: str | None) -> None:
    report = check_article(documents.read_text(SIGNED.format(author=author), path="-", media_type="text/plain"), Settings(published="2025-02-28"))
    assert [(f.rule, f.severity, f.article and f.article.text) for f in report.findings] == [("account-mismatch", "note", doubted)] * bool(doubted)


DATED = (
    "Die Ministerin Helena Sommer hat {when} in Graz mit der Universität Maribor ein Abkommen über Hochwasserdaten unterzeichnet. "
    "Die gemeinsame Warte nimmt {start} den Betrieb auf.\n\n"
    "Minister Helena Sommer signed an agreement on flood data with the University of Maribor in Graz today. The joint observatory starts work {theirs}. "
    "pic.twitter.com/CmPbp8Yrrm — Ministry of the Environment (@Env_demo) March 28, 2025")


def dated(when: str = "am Freitag", start: str = "am 1. Juli", theirs: str = "on 1 July"):  # type: ignore[no-untyped-def]
    return documents.read_text(DATED.format(when=when, start=start, theirs=theirs), path="-", media_type="text/plain")


@pytest.mark.parametrize("changed", [
    {"start": "Ende November"}, {"start": "erst im Oktober"}, {"start": "am 11. Juli"},
])
def test_a_day_or_month_put_for_another_is_weighed(changed: dict[str, str]) -> None:
    assert max(chances(dated(**changed), "date").values()) > 0.5 > max(chances(dated(), "date").values(), default=0.0)


def test_what_would_come_after_the_post_that_tells_it_is_weighed() -> None:
    assert max(chances(dated(when="am Samstag, dem 29. März,"), "order").values()) > 0.5
    assert not chances(dated(), "order")


@pytest.mark.parametrize(("start", "theirs"), [
    ("im Juli", "on 1 July"), ("am ersten Dienstag im Juli", "on 1 July"), ("am 1. Juli", "in July"), ("in gut drei Monaten", "on 1 July"), ("im kommenden Sommer", "on 1 July"),
])
def test_a_date_that_may_be_the_posts_in_other_words_is_none_of_its_rivals(start: str, theirs: str) -> None:
    assert all(chance < 0.2 for chance in chances(dated(start=start, theirs=theirs), "date").values())


def test_what_lasts_until_one_day_and_is_over_on_the_next_is_one_date() -> None:
    assert not chances(dated(start="nicht vor Montag, dem 7. Juli,", theirs="after a pause until Sunday 6 July"), "date")


@pytest.mark.parametrize(("theirs", "differs"), [("from Austria and nine partner states", False), ("from nine partner states", True), ("from Austria and eleven partner states", True)])
def test_one_that_is_named_beside_a_number_may_be_counted_with(theirs: str, differs: bool) -> None:
    text = (
        "La vicepresidenta Andrea Hofstätter inauguró el viernes en Graz un centro de examen, que atenderá expedientes de diez países.\n\n"
        f"Vice President Andrea Hofstätter opened our new examination centre in Graz today. It will handle files {theirs}. "
        "pic.twitter.com/CmPbp8Yrrm — Austrian Patent Office (@Office_demo) March 28, 2025")
    found = chances(documents.read_text(text, path="-", media_type="text/plain"), "figure")
    assert any(ours.startswith("diez") for ours, _ in found) is differs


def test_how_much_of_a_contrary_clause_the_other_tells_is_a_sign() -> None:
    post = "Minister Helen Ashworth opened the Corran ferry terminal in Oban today. The old harbour bridge stays open to lorries. " + POST.partition("pounds. ")[2]
    told = []
    for prose in ("Le vieux pont du port reste fermé aux camions.", "Le café de la gare reste fermé aux clients."):
        text = documents.read_text(f"La ministre Helen Ashworth a inauguré vendredi à Oban le terminal des ferries de Corran. {prose}\n\n{post}", path="-", media_type="text/plain")
        citations = find_citations(text)
        (meeting,) = meet(read_article(text, citations, detect_language(text, citations)))
        told.append(max(p.signs["words told"] for p in rivals_of(meeting, "clause") if text.text.startswith(prose[:7], p.ours.start)))
    assert told[0] > told[1] + 0.25


def test_a_doubt_hides_nothing_that_is_likelier(monkeypatch: pytest.MonkeyPatch) -> None:
    text = article(cost=19)
    citations = find_citations(text)
    (meeting,) = meet(read_article(text, citations, detect_language(text, citations)))
    (pair, *_) = rivals_of(meeting, "figure")
    monkeypatch.setattr(_evidence, "likelihood", lambda other: 0.9 if other is pair else 0.1)
    elsewhere = meeting.prose.passage.evidence(0, 2)
    for likely, said in ((0.3, 1), (0.99, 0)):
        doubt = Differs("number-mismatch", "", elsewhere, None, 0.5, likelihood=likely, doubtful=True)  # type: ignore[arg-type]
        assert len([d for d in _evidence.doubts(meeting, [doubt]) if d.rule == pair.rule and d.article.start == pair.ours.start]) == said


SECOND = "Depth 16 km, and 12 km north of Yujing. pic.twitter.com/CmPbp8Yrrn — USGS Earthquakes (@USGS_demo) March 28, 2025"


def test_a_figure_that_another_post_gives_is_no_error_of_this_one() -> None:
    first = "Quake of magnitude 6.4 at Yujing today, 10 km deep. pic.twitter.com/CmPbp8Yrrm — Weather Office (@weather_demo) March 28, 2025"
    told = "La Weather Office et l'USGS ont publié vendredi la profondeur du séisme de Yujing : 10 km et 16 km.\n\n"
    text = documents.read_text(f"{told}{first}\n\n{SECOND}", path="-", media_type="text/plain")
    assert not [f for f in check_article(text, Settings()).findings if f.severity == "error"]
