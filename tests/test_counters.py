"""What a figure counts beside a counter, over what it is measured, and of what it is a part; and figures that meet in a row."""

from __future__ import annotations

import pytest

from verify import check
from verify.claims import read_claims

# A phrase, the value of the figure in question, and the things that it counts.
COUNTED = {
    "zh": (
        ("机上共有107名旅客。", 107, "passenger"), ("医院收治了62名老年患者。", 62, "patient"), ("市政府采购48辆新型电动公交车。", 48, "bus"),
        ("旅客107人已下船。", 107, "passenger"), ("旅客、船员138人已下船。", 138, "person"), ("5名被警察逮捕的人", 5, "person"),
    ),
    "ja": (
        ("乗客107人が乗っていた。", 107, "passenger"), ("107人の乗客が乗っていた。", 107, "passenger"), ("牛35頭と羊12匹を引き渡した。", 12, "sheep"),
        ("新型バス48台を導入した。", 48, "bus"), ("死者3人、けが人5人。", 3, "dead"), ("乗客乗員138人が下りた。", 138, "person"), ("警察は12人を逮捕した。", 12, "person"),
        ("地雷除去機4台を引き渡した。", 4, "vehicle"),
    ),
    "id": (("Sebanyak 30 orang siswa menerima beasiswa.", 30, "pupil"), ("30 orang datang, kata polisi.", 30, "person")),
    "fa": (("۱۲ نفر مسافر در اتوبوس بودند.", 12, "passenger"), ("۱۲ تن از کارگران زخمی شدند.", 12, "worker"), ("۱۲ نفر را پلیس بازداشت کرد.", 12, "person")),
    "bn": (("বাসে ১২ জন যাত্রী ছিলেন।", 12, "passenger"), ("৫ জন বিদেশি পর্যটক", 5, "tourist"), ("পুলিশ ১২ জনকে গ্রেপ্তার করে।", 12, "person")),
    "tr": (("iki binden fazla ağaç", 2000, "tree"), ("900 binden fazla kişi", 900_000, "person"), ("5 bine yakın kişi", 5000, "person")),
    "pt": (("230 viajantes foram resgatados e quatro morreram de frio.", 4, "person"),),
    "ko": (
        ("승객 107명이 타고 있었다.", 107, "passenger"), ("107명의 승객이 타고 있었다.", 107, "passenger"), ("35명의 외국인 학생", 35, "student"),
        ("신형 버스 48대를 도입했다.", 48, "bus"), ("경찰은 12명을 체포했다.", 12, "person"), ("승객과 승무원 138명", 138, "person"),
        ("58세와 61세 두 명은 동상을 입었다.", 61, "age"),
    ),
    "sw": (("Wavuvi watalipwa kwa siku 45.", 45, "day"),),
    "en": (("They reconnected 61,000 of the 84,000 households.", 61000, "household"), ("127-seat jets", 127, "seat")),
    "uk": (("Повернули світло 61 тисячі з 84 тисяч знеструмлених родин.", 61000, "family"),),
}


@pytest.mark.parametrize("language", COUNTED)
def test_what_stands_beside_a_counter_is_counted(language: str) -> None:
    wrong = []
    for text, value, thing in COUNTED[language]:
        figures = [(f.value, sorted(f.things)) for f in read_claims(text, language, "article").claims.figures]
        if not any(found == value and thing in things for found, things in figures):
            wrong.append((text, value, thing, figures))
    assert not wrong


# A phrase, and over what its figure is measured.
RATES = {
    "en": ("five flights a week", "300 passengers daily"), "de": ("zwölf Flüge pro Woche", "täglich 300 Fahrgäste"),
    "fr": ("douze vols hebdomadaires", "300 voyageurs par jour"), "es": ("doce vuelos semanales", "300 pasajeros al día"),
    "pt": ("doze voos por semana", "300 passageiros por dia"), "it": ("dodici voli a settimana", "300 passeggeri al giorno"),
    "nl": ("vijf vluchten per week", "dagelijks 300 reizigers"), "ro": ("cinci zboruri pe săptămână", "300 de pasageri zilnic"),
    "pl": ("pięć lotów tygodniowo", "300 pasażerów dziennie"), "ru": ("двенадцать рейсов в неделю", "300 пассажиров ежедневно"),
    "uk": ("дванадцять рейсів на тиждень", "300 пасажирів щодня"), "el": ("πέντε πτήσεις την εβδομάδα", "300 επιβάτες ημερησίως"),
    "tr": ("haftada beş uçuş", "günde 300 yolcu"), "ar": ("خمس رحلات أسبوعيا", "300 راكب يوميا"), "fa": ("پنج پرواز در هفته", "روزانه ۳۰۰ مسافر"),
    "he": ("חמש טיסות בשבוע", "300 נוסעים ליום"), "hi": ("हर हफ़्ते 12 उड़ानें", "प्रतिदिन 300 यात्री"), "bn": ("প্রতি সপ্তাহে ১২টি ফ্লাইট", "দৈনিক ৩০০ যাত্রী"),
    "ur": ("ہفتہ وار 12 پروازیں", "روزانہ 300 مسافر"), "id": ("12 penerbangan per minggu", "300 penumpang setiap hari"),
    "sw": ("ndege 12 kwa wiki", "abiria 300 kila siku"), "zh": ("每周12个航班", "每天300名旅客"), "ja": ("毎週12便", "毎日300人"), "ko": ("매주 12편", "하루 300명"),
}


@pytest.mark.parametrize("language", RATES)
def test_a_rate_says_over_what(language: str) -> None:
    assert [[f.rate for f in read_claims(text, language, "article").claims.figures] for text in RATES[language]] == [["week"], ["day"]]


ARTICLES = {
    "counter": (
        "客轮“北极星号”星期三清晨在鄂霍次克海失去动力，船上共有107名旅客和31名船员，全部由救援船接走。\n\nСегодня утром теплоход «Полярная звезда» потерял ход в Охотском море. "
        "Все 107 пассажиров и 31 член экипажа эвакуированы. — МЧС России (@mchs_official) May 7, 2025\n\n该船去年曾因火灾停航，当时有12名旅客受轻伤。",
        ("107名旅客", "一百零七名乘客"), ("107名旅客", "138名旅客和船员中的107名旅客"), ("107名旅客", "167名旅客")),
    "span": (
        "Il faro di Cabo Vilán cambia lampada. Giovedì i tecnici hanno montato un'ottica a led che riduce la portata da 28 a 22 miglia nautiche ma consuma il 74 per cento in meno.\n\n"
        "Hoy hemos instalado la nueva óptica LED del faro de Cabo Vilán. El alcance pasa de 28 a 22 millas náuticas y el consumo baja un 74 %. — Puertos (@PuertosES) March 6, 2025\n\n"
        "La torre è alta 25 metri.",
        ("da 28 a 22 miglia", "di sei miglia, a 22 miglia"), ("il 74 per cento", "quasi tre quarti"), ("da 28 a 22 miglia", "da 38 a 22 miglia")),
    "rate": (
        "Авиакомпания Croatia Airlines вновь свяжет Сплит с Осло. С 26 октября планируется двенадцать рейсов в неделю, билеты будут стоить от 89 евро.\n\n"
        "From 26 October we will fly between Split and Oslo: twelve flights a week. One-way fares start at €89. — Croatia Airlines (@croatia_air) September 16, 2025\n\n"
        "До пандемии по этому маршруту выполнялось три рейса в неделю.",
        ("двенадцать рейсов в неделю", "12 еженедельных рейсов"), ("от 89 евро", "менее ста евро"), ("двенадцать рейсов", "шестнадцать рейсов")),
    "part": (
        "Power is back in most of Chernihiv. By Wednesday evening crews had reconnected 61,000 of the 84,000 households cut off by the storm, and 37 repair teams were still out.\n\n"
        "Сьогодні повернули світло 61 тисячі з 84 тисяч знеструмлених родин Чернігівщини. На півночі області працюють 37 ремонтних бригад. — Обленерго (@oblenergo) November 19, 2025\n\n"
        "In 2022 the region spent eleven days without power.",
        ("61,000 of the 84,000 households", "almost three quarters of the homes"), ("37 repair teams", "three dozen repair teams"), ("61,000 of", "71,000 of")),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_figures_meet_across_languages(name: str) -> None:
    article, *honest, (old, new) = ARTICLES[name]

    def errors(text: str) -> list[str]:
        return [f.rule for f in check(text, media_type="text/plain", published=None).findings if f.severity == "error"]

    assert errors(article) == []
    for before, after in honest:
        assert before in article
        assert errors(article.replace(before, after)) == [], after
    assert old in article
    assert errors(article.replace(old, new)) == ["number-mismatch"]


# A figure with a bound behind its unit, mostly with the unit's particle between, and the bound.
BOUND_BEHIND = {
    "ko": (("300㎞에 가까운 노선", "nearly"), ("주민 40%에 가까운 사람들", "nearly")), "zh": (("300公里出头。", "more-than"), ("三百公里不到。", "less-than")),
    "ja": (("300キロに近い路線", "nearly"), ("3億円に近い費用", "nearly"), ("300人に迫る。", "nearly"), ("300km弱の道", "nearly"), ("300キロの道", None)),
    "tr": (("300 kilometreye yakın yol", "nearly"),), "en": (("300 metres above the rim", None),),
}


@pytest.mark.parametrize("language", BOUND_BEHIND)
def test_a_bound_behind_the_unit_is_the_figures(language: str) -> None:
    found = [(text, bound, [f.bound for f in read_claims(text, language, "article").claims.figures]) for text, bound in BOUND_BEHIND[language]]
    assert all(bounds == [bound] for _, bound, bounds in found), found
