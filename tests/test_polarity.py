"""What is so, is not so, is its contrary and is not its contrary, as newspapers of 24 languages write it, meets right across any two languages.

`data/polarity.txt` has a block for each thing that is said (`= NAME SHARE`), and in it a line for each language: the beginning of a clause and four
ends of it, `P | not P | contrary of P | not the contrary`, several ways to say one between slashes, `-` where nobody would say it. Of all pairs of two
languages where one says P and the other does not, SHARE in a hundred at least are found to contradict each other; next to none of those that agree are.
`data/contraries.txt` holds the same of pairs of states and deeds of official news: in custody and at large, put out and still burning.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims.ideas import Saying, find_sayings
from verify.comparison._contraries import are_told_alike_by_a_no, contrary_of, is_worded
from verify.comparison._dated import is_standing
from verify.model import Finding
from verify.pipeline import Settings, check_article

DATA = Path(__file__).parent / "data"
BLOCKS = [block for name in ("polarity.txt", "contraries.txt") for block in (DATA / name).read_text(encoding="utf-8").split("= ")[1:]]
LANGUAGES = frozenset("en fr es pt de it nl ar ru uk pl tr hi bn ur zh ja ko id fa he sw el ro".split())
STOPS = {"zh": "。", "ja": "。", "hi": "।", "bn": "।", "ur": "۔"}
SPACELESS = frozenset(("zh", "ja"))
GOES_ON = DATA / "goes_on.txt"  # what does not stop, as it is said where it is told that it goes on
HOLDS = (True, False, False, True)
BOTH_DENY = {1, 3}  # "does not change" and "does not stay the same" say "no" both: which of them denies what, nothing compares


def cells(block: str) -> Iterator[tuple[str, int, tuple[Saying, ...]]]:
    """Each way to say it: its language, which of the four it is, and what is read of it."""
    for line in block.splitlines()[1:]:
        if not line.strip():
            continue
        beginning, *ends = (part.strip() for part in line.split("|"))
        language, _, subject = beginning.partition(" ")
        for form, ways in enumerate(ends):
            for end in ways.split(" / "):
                if end.strip() != "-":
                    text = f"{subject}{'' if language in SPACELESS else ' '}{end.strip()}{STOPS.get(language, '.')}"
                    yield language, form, find_sayings(read_claims(text, language, "article"))


def contradict(ours: tuple[Saying, ...], theirs: tuple[Saying, ...]) -> bool:
    return any(
        contrary_of(saying, other) for saying in ours for other in theirs
        if saying.denying != other.denying or (not saying.denying and is_worded(saying, other)))


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_what_is_so_contradicts_what_is_not_so_in_any_two_languages(block: str) -> None:
    name, share = block.split("\n", 1)[0].split()
    read = list(cells(block))
    assert {language for language, *_ in read} == LANGUAGES
    contrary = found = agreeing = wrong = 0
    for (language, form, ours), (other, there, theirs) in itertools.combinations(read, 2):
        if language == other:
            continue
        if HOLDS[form] == HOLDS[there]:
            agreeing += 1
            wrong += contradict(ours, theirs)
        elif {form, there} != BOTH_DENY:
            contrary += 1
            found += contradict(ours, theirs)
    assert wrong * 1000 <= agreeing, name
    assert found * 100 >= int(share) * contrary, name


@pytest.mark.parametrize(("language", "text", "other", "there"), [
    ("tr", "Harçlar değişmiyor.", "de", "Die Gebühren bleiben gleich."),
    ("tr", "Harçlar ise değişmiyor.", "de", "Die Gebühren bleiben gleich."),
    ("en", "One unvaccinated cow was found.", "sw", "Ng'ombe mmoja asiyechanjwa amepatikana."),
    ("ru", "При взрыве домов пострадало не меньше шестидесяти.", "id", "Tidak ada warga yang terluka."),
    ("de", "Die Rettung ist unmöglich.", "tr", "Kurtarma mümkün değil."),
])
def test_what_is_said_otherwise_agrees(language: str, text: str, other: str, there: str) -> None:
    assert not contradict(find_sayings(read_claims(text, language, "article")), find_sayings(read_claims(there, other, "post")))


@pytest.mark.parametrize(("language", "text", "other", "there"), [
    ("es", "La norma vale asimismo para la nuez con cáscara.", "zh", "该规定不适用于带壳核桃。"),
    ("ru", "На эту линию пустят и пассажирские поезда.", "fa", "قطار مسافری در این خط تردد نخواهد کرد."),
])
def test_what_is_said_is_gainsaid(language: str, text: str, other: str, there: str) -> None:
    assert contradict(find_sayings(read_claims(text, language, "article")), find_sayings(read_claims(there, other, "post")))


@pytest.mark.parametrize(("language", "text"), [
    ("fr", "Le dispensaire a ouvert lundi."), ("fr", "Les appareils équiperont trente-huit dispensaires."), ("it", "La raccolta dei rifiuti riprende lunedì."),
    ("it", "L'intervista esclusiva è uscita oggi."), ("pt", "A entrevista exclusiva foi publicada hoje."), ("es", "El dispensario abre en exclusiva para los vecinos."),
    ("ro", "Interviul exclusiv a fost publicat astăzi."), ("el", "Το έργο χρηματοδοτείται αποκλειστικά από την ΕΕ."), ("el", "Ο δείκτης είναι εξαιρετικά υψηλός."),
    ("uk", "На утримання школи виділено кошти."),
])
def test_what_only_begins_like_a_no_denies_nothing(language: str, text: str) -> None:
    assert not any(saying.denying is not False for saying in find_sayings(read_claims(text, language, "article")))


@pytest.mark.parametrize(("language", "text", "act"), [
    ("en", "The minister chose to negotiate rather than cancel the contract.", "cancel"), ("fr", "Le maire a rénové l'école au lieu de fermer la piscine.", "close"),
    ("es", "La alcaldesa amplió el plazo en lugar de cerrar la piscina.", "close"), ("pt", "A câmara prolongou o prazo em vez de fechar a piscina.", "close"),
    ("it", "Il comune ha prorogato il termine invece di chiudere la piscina.", "close"), ("de", "Die Stadt verlängerte die Frist statt einer Schließung des Bades.", "close"),
    ("nl", "De stad verlengde de termijn in plaats van een sluiting van het zwembad.", "close"), ("ru", "Город продлил срок вместо закрытия бассейна.", "close"),
    ("uk", "Місто продовжило строк замість закриття басейну.", "close"), ("pl", "Miasto przedłużyło termin zamiast zamknąć basen.", "close"),
    ("tr", "Belediye havuzu kapatmak yerine süreyi uzattı.", "close"), ("id", "Pemkot memperpanjang tenggat alih-alih menutup kolam renang.", "close"),
    ("ro", "Primăria a prelungit termenul în loc să închidă bazinul.", "close"), ("el", "Ο δήμος παρέτεινε την προθεσμία αντί να κλείσει το κολυμβητήριο.", "close"),
    ("ar", "مددت البلدية المهلة بدلا من إغلاق المسبح.", "close"), ("fa", "شهرداری به جای تعطیلی استخر مهلت را تمدید کرد.", "close"),
    ("he", "העירייה האריכה את המועד במקום לסגור את הבריכה.", "close"), ("sw", "Manispaa iliongeza muda badala ya kufunga bwawa.", "close"),
])
def test_what_is_done_instead_is_done_and_the_other_not_told(language: str, text: str, act: str) -> None:
    told = [(a.key, a.negated) for a in read_claims(text, language, "article").claims.acts]
    assert (act, None) in told
    assert (act, False) not in told


@pytest.mark.parametrize(("language", "text", "other", "there"), [
    ("en", "She described it as a change rather than an easing.", "uk", "Це не пом'якшення."),
    ("de", "Das Amt sprach von einer Änderung statt von einer Lockerung.", "uk", "Це не пом'якшення."),
    ("tr", "Gümrük nedir bilmez bu virüs.", "it", "Il virus non conosce dogane."),
])
def test_what_is_denied_by_another_word_is_no_contradiction(language: str, text: str, other: str, there: str) -> None:
    assert not contradict(find_sayings(read_claims(text, language, "article")), find_sayings(read_claims(there, other, "post")))


def test_a_clause_whose_verb_is_quoted_says_nothing() -> None:
    text = (
        "هرات – سازمان جهانی بهداشت روز دوشنبه ۲۶ تُن دارو به هرات رساند. WHO delivered 26 tonnes of medical supplies to Herat today: enough to treat 210,000 people for three "
        "months. pic.twitter.com/Sg2mHw6XbL — WHO Afghanistan (@WHOAfghanistan) October 21, 2024 این محموله برای درمان بیش از دویست هزار نفر در سه ماه بسنده است. "
        "ریاست صحت عامهٔ هرات این سخن را رد کرد و گفت کمبود پرسنل «برطرف شده است».")
    assert not [f for f in check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2024-10-22")).findings if f.severity == "error"]


def test_what_is_called_false_is_not_affirmed() -> None:
    text = (
        "Na granicy otwarto osobny pas. Szef urzędu celnego Ostap Dzwinka dementuje pogłoski, że przejścia zostaną zamknięte.\n\nСьогодні на кордоні відкрито "
        "окрему смугу. Закриття пунктів пропуску не планується, сказав начальник митниці Остап Дзвінка. pic.twitter.com/Kq81mZbT4a — Митниця (@mytnytsia) 13 березня 2024")
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2024-03-14"))
    assert report.citations and not [finding for finding in report.findings if finding.severity == "error"]


def test_a_word_for_what_is_not_so_says_what_a_no_says() -> None:
    text = (
        "Ook in Lindeby brandde het. De oorzaak van de brand is onbekend, zegt directeur Marta Ekdahl.\n\nMüdür Marta Ekdahl bugün Lindeby'de konuştu. "
        "Yangının nedeni bilinmiyor. pic.twitter.com/Kq81mZbT4a — Lindeby (@lindeby) March 13, 2024")
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2024-03-14"))
    assert report.citations and not [finding for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(("language", "text", "holds"), [
    ("pt", "Há três feridos.", None), ("pt", "Há três anos não havia escola.", "ago"), ("pt", "Não há vítimas a registar.", None),
])
def test_there_is_is_no_time_of_before(language: str, text: str, holds: str | None) -> None:
    cues = {mention.key for mention in read_claims(text, language, "post").passage.reading.cued("ago")}
    assert cues == ({holds} if holds else set())


@pytest.mark.parametrize(("language", "text", "standing"), [
    ("es", "El puente no se abrirá.", True), ("es", "El puente no se abrió.", False), ("pt", "A ponte não vai reabrir.", True), ("pt", "A ponte não reabriu.", False),
    ("pl", "Most nie zostanie otwarty.", True), ("pl", "Mostu nie otwarto.", False), ("tr", "Köprü açılmayacak.", True), ("tr", "Köprü açılmadı.", False),
    ("hi", "पुल नहीं खुलेगा।", True), ("hi", "पुल नहीं खुला।", False), ("bn", "সেতুটি খুলবে না।", True), ("bn", "সেতুটি খোলেনি।", False),
    ("ur", "پل نہیں کھلے گا۔", True), ("ur", "پل نہیں کھلا۔", False), ("he", "הגשר לא ייפתח.", True), ("he", "הגשר לא נפתח.", False),
    ("sw", "Daraja halitafunguliwa.", True), ("sw", "Daraja halikufunguliwa.", False), ("el", "Η γέφυρα δεν θα ανοίξει.", True), ("el", "Η γέφυρα δεν άνοιξε.", False),
    ("ja", "放鳥は行いません。", True), ("ja", "放鳥は行いませんでした。", False),
])
def test_what_is_not_to_be_is_told_from_what_was_not_done(language: str, text: str, standing: bool) -> None:
    read = read_claims(text, language, "post")
    assert is_standing(read, 0, len(read.passage.tokens)) is standing
    assert read.passage.reading.cued("negator")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "No increase in fees is planned."), ("ja", "出願料の引き上げは予定していません。"), ("tr", "Ücretlerde artış planlanmıyor."), ("de", "Eine Erhöhung der Gebühren ist nicht geplant."),
    ("es", "No se prevé ningún aumento de las tasas."), ("pl", "Nie planuje się podwyżki opłat."),
])
def test_what_is_not_planned_is_denied(language: str, text: str) -> None:
    assert [saying.predicates.get("increase") for saying in find_sayings(read_claims(text, language, "post"))] == [False]


@pytest.mark.parametrize(("day", "found"), [("on Friday afternoon", False), ("on Tuesday afternoon", True)])
def test_what_a_thing_comes_to_on_a_later_day_contradicts_nothing(day: str, found: bool) -> None:
    text = (
        f"The city of Whitehorse lifted its boil-water advisory for Riverdale {day}.\n\nA boil water advisory is in effect for Riverdale. Schools in Riverdale will hand out "
        "bottled water. pic.twitter.com/Cd8wMo5ZaN — City of Whitehorse (@CityWhitehorse) July 16, 2024")
    report = check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2024-07-20"))
    assert bool([finding for finding in report.findings if finding.rule == "act-mismatch"]) is found


def test_the_number_of_a_school_denies_nothing_and_ends_no_clause() -> None:
    read = read_claims("The minister cut the ribbon at School No. 61 in Osh today.", "en", "post")
    (saying,) = find_sayings(read)
    assert not saying.denying and saying.last == len(read.passage.tokens) - 1


@pytest.mark.parametrize(("prose", "post"), [
    ("Das Fischen ist nicht mehr verboten.", "Pescuitul rămâne interzis până la 31 decembrie."),  # a ban that is lifted is none that is still to come
    ("Das Fischen am See ist nicht mehr verboten.", "Pescuitul în lac nu este permis."),  # both say "no", one of them to a ban
    ("Besucher können das Reservat betreten.", "Vizitatorii nu pot intra în rezervație."),  # who may enter is told of what is so
    ("Die Besucher müssen den Eintritt aus eigener Tasche zahlen.", "Vizitatorii nu plătesc intrarea."),
])
def test_what_is_denied_is_seen_in_a_report(prose: str, post: str) -> None:
    assert any(finding.rule == "negation-mismatch" for finding in _findings(prose, post))


@pytest.mark.parametrize(("prose", "post"), [
    ("Das Fischen ist nicht mehr verboten.", "Pescuitul este din nou permis."),
    ("Das Fischen ist noch nicht erlaubt.", "Pescuitul rămâne interzis până la 31 decembrie."),
    ("Besucher dürfen das Reservat nicht betreten.", "Vizitatorii nu pot intra în rezervație."),
    ("Das Essen bezahlt der Staat.", "Vizitatorii nu plătesc masa."),
])
def test_what_is_denied_in_other_words_is_not(prose: str, post: str) -> None:
    assert not [finding for finding in _findings(prose, post) if finding.rule == "negation-mismatch" and finding.severity == "error"]


def _findings(prose: str, post: str) -> Sequence[Finding]:
    text = (
        f"Direktorin Marta Ekdahl hat am Mittwoch in Tulcea das Zentrum des Reservats eröffnet. {prose}\n\nDirectoarea Marta Ekdahl a deschis astăzi la Tulcea centrul rezervației. "
        f"{post} pic.twitter.com/Kq81mZbT4a — Rezervația (@rezervatia) March 13, 2024")
    return check_article(documents.read_text(text, path="-", media_type="text/plain"), Settings(published="2024-03-14")).findings


def test_what_nothing_follows_is_said_and_not_put_aside() -> None:
    (saying,) = find_sayings(read_claims("Ein zweiter Wahlgang findet nicht statt.", "de", "article"))  # "statt" is else "instead of"
    assert saying.predicates == {"take-place": False}


@pytest.mark.parametrize(("language", "text", "other", "there"), [
    ("en", "He ruled out a ban on hake fishing.", "es", "Prohibió la pesca de la merluza."),
    ("fr", "Les camions peuvent y circuler.", "ar", "لا يسمح بمرور الشاحنات."),
    ("pl", "Ciężarówki mogą już nim jeździć.", "de", "Lastwagen dürfen sie nicht befahren."),
])
def test_what_is_said_otherwise_contradicts(language: str, text: str, other: str, there: str) -> None:
    assert contradict(find_sayings(read_claims(text, language, "article")), find_sayings(read_claims(there, other, "post")))


@pytest.mark.parametrize(("language", "text", "other", "there"), [line.split(" | ") for line in GOES_ON.read_text(encoding="utf-8").splitlines() if line.strip()])
def test_what_does_not_stop_goes_on_and_denies_nothing_else(language: str, text: str, other: str, there: str) -> None:
    ours, theirs = (read_claims(words, spoken, side) for words, spoken, side in ((text, language, "article"), (there, other, "post")))
    assert not contradict(find_sayings(ours), find_sayings(theirs))
    assert not any(act.negated and act.key not in ("end", "suspend") for act in ours.claims.acts)


@pytest.mark.parametrize(("language", "text", "name", "holds"), [
    ("en", "No household is without power any more.", "supplied", True),
    ("es", "Ningún hogar está sin luz.", "supplied", True),
    ("pl", "Żaden dom nie jest bez prądu.", "supplied", True),
    ("pt", "Podem entrar sem visto nenhum.", "visa", False),  # which is said twice, and denied once
    ("it", "Revocato il divieto di pesca del tonno.", "ban", False),
    ("ru", "Запрет на лов рыбы снят.", "ban", False),
    ("ja", "漁の禁止を解除した。", "ban", False),
    ("en", "Residents need not leave their homes.", "evacuate", False),
    ("en", "No school will close on Sunday.", "close", False),
    ("nl", "De weg is nog altijd niet open.", "open", False),
    ("tr", "Maçın oynanmayacağını söyledi.", "take-place", False),
])
def test_what_is_said_by_two_noes_or_none(language: str, text: str, name: str, holds: bool) -> None:
    assert [s.predicates[name] for s in find_sayings(read_claims(text, language, "article")) if name in s.predicates] == [holds]


def test_what_is_set_before_a_pronoun_is_what_its_clause_tells_of() -> None:
    (saying,) = find_sayings(read_claims("La répartition du budget, elle, a déjà été arrêtée.", "fr", "article"))
    assert saying.predicates["settled"] and "budget" in saying.matters


@pytest.mark.parametrize(("language", "text", "other", "there", "alike"), [
    ("bn", "রোববার স্কুল খোলা থাকবে।", "en", "No school will close on Sunday.", True),
    ("sw", "Chanjo ni ya hiari.", "en", "Vaccination is not compulsory.", True),
    ("ur", "جنگ بندی برقرار ہے۔", "en", "The ceasefire has not been broken.", True),
    ("bn", "রোববার স্কুল বন্ধ থাকবে।", "en", "No school will close on Sunday.", False),
])
def test_what_is_said_by_denying_the_contrary_is_told_alike(language: str, text: str, other: str, there: str, alike: bool) -> None:
    ours, theirs = find_sayings(read_claims(text, language, "article")), find_sayings(read_claims(there, other, "post"))
    assert any(are_told_alike_by_a_no(a, b) for a in ours for b in theirs) is alike
