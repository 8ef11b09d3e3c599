"""Copied posts in the midst of a line, where a system lost every break: all platforms' forms, all languages' dates. All posts are invented."""

from __future__ import annotations

import pytest

from tests.test_flattened import CLOCKS
from verify.citations.flattened import find_flattened
from verify.model import Citation

_LEAD = "The company said on Thursday that its boats would sail again next week."
_TAIL = "The island's shops ran low, a grocer said."
_WORDS = "We sail again from Monday. Tickets are sold on board."


def _one(text: str) -> Citation:
    found = find_flattened(text)
    assert len(found) == 1, [(c.platform, c.account, c.text) for c in found]
    citation = found[0]
    for shown, span in ((citation.account.name, citation.account.name_span), (citation.account.handle, citation.account.handle_span), (citation.text, citation.text_span)):
        assert span is None or text[span.start:span.end] == shown
    return citation


@pytest.mark.parametrize(("card", "platform", "handle", "name", "value"), [
    ("Island Ferries @IslandFerry · Mar 28, 2024 {words} 10:32 PM · Mar 28, 2024 12 replies 40 reposts", "x", "IslandFerry", "Island Ferries", "2024-03-28"),
    ("Island Ferries ✓ @IslandFerry · Mar 28, 2024 {words} 12 34 1.2K 45K", "x", "IslandFerry", "Island Ferries", "2024-03-28"),
    ("Island Ferries @IslandFerry {words} 10:32 PM · Mar 28, 2024 · 12K Views", "x", "IslandFerry", "Island Ferries", "2024-03-28T22:32"),
    ("Island Ferries \u202a@ferries.example.org\u202c {words} March 28, 2024 at 10:32 PM Everybody can reply", "bluesky", "ferries.example.org", "Island Ferries", "2024-03-28T22:32"),
    ("Island Ferries @ferries.example.org · Mar 28, 2024 {words} 12 reposts 40 likes", "bluesky", "ferries.example.org", "Island Ferries", "2024-03-28"),
    ("Island Ferries @ferries@social.example Mar 28, 2024, 22:32 {words} 12 boosts 40 favorites", "mastodon", "ferries@social.example", "Island Ferries", "2024-03-28T22:32"),
    ("Island Ferries @ferries@social.example {words} Mar 28, 2024, 10:32 PM · Web · 12 boosts · 40 favorites", "mastodon", "ferries@social.example", "Island Ferries", "2024-03-28T22:32"),
    ("Island Ferries @islandferry {words} 1.2k ReTruths 4.5k Likes Mar 28, 2024, 10:32 PM", "truthsocial", "islandferry", "Island Ferries", "2024-03-28T22:32"),
    ("Island Ferries @islandferry · Mar 28, 2024 {words} 120 replies 1.2k ReTruths 4.5k Likes", "truthsocial", "islandferry", "Island Ferries", "2024-03-28"),
    ("It wrote on Threads. islandferry_official · 03/28/2024 {words} 40 likes 12 replies", "threads", "islandferry_official", None, "2024-03-28"),
    ("Island Ferries @islandferry • Threads Mar 28, 2024 {words} 40 likes 12 replies", "threads", "islandferry", "Island Ferries", "2024-03-28"),
    ("It wrote on Telegram. Island Ferries @islandferry · Mar 28, 2024 {words} 12.4K views", "telegram", "islandferry", "Island Ferries", "2024-03-28"),
    ("Island Ferries, [28.03.2024 22:32] {words}", "telegram", None, "Island Ferries", "2024-03-28T22:32"),
    ("The harbour had no date. {words} t.me/islandferry/512 12.4K views Mar 28, 2024 at 22:32", "telegram", "islandferry", None, "2024-03-28T22:32"),
])
def test_each_platforms_card_within_a_line(card: str, platform: str, handle: str | None, name: str | None, value: str) -> None:
    citation = _one(f"{_LEAD} {card.format(words=_WORDS)} {_TAIL}")
    assert (citation.platform, citation.account.handle, citation.account.name, citation.text) == (platform, handle, name, _WORDS)
    assert citation.date is not None and citation.date.value == value


@pytest.mark.parametrize("stop", [".", ""])
@pytest.mark.parametrize("clock", CLOCKS)
def test_the_clock_within_a_line_in_its_languages(clock: str, stop: str) -> None:
    clock = clock.replace("\n", " ")
    citation = _one(f"Hajóink tíz napig álltak, közölte a társaság{stop} Island Ferries @islandferries We sail again from Monday, 10:30 sharp! {clock} A kikötő tegnap nyitott ki.")
    assert (citation.form, citation.account.name, citation.text) == ("card", "Island Ferries", "We sail again from Monday, 10:30 sharp!")
    assert citation.date is not None and citation.date.value == "2025-03-28T22:32"


@pytest.mark.parametrize(("lead", "name", "head", "words", "tail"), [
    ("The minister of works has said", "Ministry of Works", "@MinWorks · Jan 21, 2025", "The bridge stays closed.", "12 replies 40 reposts The mayor was not pleased."),
    ("Nobody knows why the ferries are late", "Island Ferries ⛴", "@IslandFerry · Jan 21, 2025", "We sail again from Monday.", "12 Retweets 34 Likes Two thousand people live there."),
    ("Le ministre a réagi sur X, mardi soir", "Ministère des Travaux", "@MinTravaux · 21 janv. 2025", "Le pont reste fermé.", "12 réponses 40 J'aime Le maire n'est pas content."),
    ("Der Minister reagierte am Dienstagabend", "Bauministerium Land", "@bauministerium · 21. Jan. 2025", "Die Brücke bleibt gesperrt.", "22:32 · 21. Jan. 2025 · 1.204 Mal angezeigt Der Bürgermeister ist verärgert."),
    ("وقال الوزير إن الجسر لن يفتح هذا العام", "وزارة الأشغال", "@MinAshghal · 21 يناير 2025", "الجسر مغلق حتى الربيع.", "10:32 م · 21 يناير 2025 · 1,204 مشاهدة رئيس البلدية غير راض."),
    ("השר אמר שהגשר לא ייפתח השנה", "משרד הבינוי", "@MisradBinui · 21 בינו׳ 2025", "הגשר סגור עד האביב.", "10:32 PM · 21 בינו׳ 2025 · 1,204 צפיות ראש העיר לא מרוצה."),
    ("大臣は橋は開かないと述べた", "国土交通省", "@MLIT_JAPAN · 2025年1月21日", "橋は春まで通行止めです。", "午後10:32 · 2025年1月21日 · 1,204 件の表示 市長は不満を示した。"),
    ("मंत्री ने कहा कि पुल इस साल नहीं खुलेगा", None, "@NirmanMantralaya · 21 जन॰ 2025", "पुल वसंत तक बंद रहेगा।", "10:32 pm · 21 जन॰ 2025 · 1,204 व्यूज़ मेयर नाराज़ हैं।"),
    ("এ বছর সেতু খুলবে না, জানিয়েছে মন্ত্রণালয়।", "নির্মাণ মন্ত্রণালয়", "@NirmanMin · ২১ জানু, ২০২৫", "সেতু বসন্ত পর্যন্ত বন্ধ থাকবে।", "১০:৩২ PM · ২১ জানু, ২০২৫ মেয়র অসন্তুষ্ট।"),
    ("대통령실은 다리가 열리지 않는다고 밝혔다.", "국토교통부", "@Korea_Land · 2025년 1월 21일", "다리는 봄까지 통제됩니다.", "오후 10:32 · 2025년 1월 21일 · 조회수 1,204회 시장은 불만을 나타냈다."),
])
def test_the_name_is_parted_from_a_sentence_that_runs_into_it(lead: str, name: str | None, head: str, words: str, tail: str) -> None:
    """In writing without capitals a name is told by the word for a body that it begins with, or is not told."""
    citation = _one(f"{lead} {name or 'निर्माण मंत्रालय'} {head} {words} {tail}")
    assert (citation.account.name, citation.text) == (name, words)
    assert citation.date is not None and citation.date.value[:10] == "2025-01-21"


def test_where_nothing_ends_the_words_they_end_before_the_report_goes_on() -> None:
    lead = f"{_LEAD} Repairs took three weeks longer than planned."
    assert _one(f"{lead} Island Ferries @IslandFerry · Mar 28, 2024 We sail again from Monday! Thank you for waiting. The shops ran low, a spokesman added.").text == "We sail again from Monday! Thank you for waiting."
    assert _one(f"{lead} Fähren Norrskär @IslandFerry · 28. März 2024 Ab Montag fahren wir wieder. Tickets gibt es an Bord. The shops ran low.").text == "Ab Montag fahren wir wieder. Tickets gibt es an Bord."


@pytest.mark.parametrize("text", [
    "Follow Anna Berg @annab · Jan 21, 2025 The bridge stays closed until the spring. 12 replies",
    "By Anna Berg @annab · Jan 21, 2025 The bridge stays closed until the spring, the ministry says. 12 comments",
    "Anna Berg @annab · 21 ene 2025 El puente sigue cerrado, dice el ministerio. El alcalde protesta. 12 comentarios",
    "Anna Berg @annab | 21. Januar 2025 | 10:32 Uhr Die Brücke bleibt gesperrt, sagt das Ministerium. Der Bürgermeister ist verärgert. 12 Kommentare",
    "Anna Berg @annab Jan 21, 2025, 10:32 PM EST The bridge stays closed until the spring, the ministry says. 14 Comments",
    "Anna Berg @annab The bridge stays closed until the spring, the ministry says. Published: 10:32 PM · Jan 21, 2025 The mayor was not pleased.",
    "The bridge on Tuesday. Photo: Joan Petrie @joanpetrie · Jan 21, 2025 The bridge stays closed until the spring. 3 shares",
    "Text: Anna Berg @annab | Photos: Joan Petrie @joanp | Jan 21, 2025 | 10:32 The bridge stays closed until spring. 12 comments",
    "The bridge stays closed. Reporting by Anna Berg @annab; editing by Joan Petrie @joanp · Jan 21, 2025 Our standards: the trust principles. 12 likes",
    "About the author Anna Berg @annab Anna Berg has covered roads since 2010. Updated Jan 21, 2025 at 10:32 PM Read more",
    "Anna Berg covers roads for the Herald. You can follow her @annab. Jan 21, 2025 – 10:32 PM The bridge stays closed until spring.",
    "The mayor thanked Joan Petrie @joanp for her work. The meeting ended at 10:32 PM – Jan 21, 2025 was a long day.",
    "The race on Sunday was won by @annab on Jan 21, 2025 and everyone saw it. 40 likes so far.",
    "Suivez Anna Berg sur X @annab · 28 mars 2024 Le pont reste fermé. 12 réponses",
    "Crédit photo : Anna Berg @annab · 28 mars 2024 Le pont reste fermé. 12 réponses 3 partages",
    "Foto: Anna Berg @annab · 28. März 2024 Die Brücke bleibt zu. 12 Antworten",
    "Anna Berg, redactora de Local, escribe sobre puentes. Sígala en @annab · 28 mar 2024 El puente sigue cerrado. 12 respuestas",
    "Автор: Анна Берг @annab · 28 мар. 2024 Мост закрыт. 12 ответов",
    "文：安娜 @annab · 2024年3月28日 大桥封闭。12 回复",
    "写真：アンナ @annab · 2024年3月28日 橋は通行止めです。 12 件のいいね",
    "He posts on Threads as well. Sections: news · 01/21/2025 The bridge stays closed. 40 likes 12 replies",
    "The channel t.me/minworks/512 was opened on Jan 21, 2025 at 22:32 by the ministry.", "The minutes, [sealed until 21.01.2025 22:32] as they are, say nothing.",
])
def test_bylines_credits_and_profiles_within_a_line_are_no_cards(text: str) -> None:
    assert [(c.account, c.text) for c in find_flattened(text)] == []


@pytest.mark.parametrize(("text", "posts"), [
    ("The island waited all week. Post See new posts Conversation Island Ferries @IslandFerry We sail again from Monday. 10:32 PM · Mar 28, 2024 · 12.4K Views 12 Reposts 34 Likes The shops were empty.", [("Island Ferries", "IslandFerry", "We sail again from Monday.")]),
    ("The island waited all week. Island Ferries @IslandFerry We sail again from Monday. Translate post 10:32 PM · Mar 28, 2024 · 12.4K Views The shops were empty.", [("Island Ferries", "IslandFerry", "We sail again from Monday.")]),
    ("The island waited all week. Island Ferries @IslandFerry We sail again from Monday. Last edited 10:32 PM · Mar 28, 2024 · 12.4K Views The shops were empty.", [("Island Ferries", "IslandFerry", "We sail again from Monday.")]),
    ("The island waited all week. Island Ferries @IslandFerry · Mar 28, 2024 Replying to @annab and @joan We sail again from Monday. 12 Reposts 34 Likes The shops were empty.", [("Island Ferries", "IslandFerry", "We sail again from Monday.")]),
    ("The island waited all week. Island Ferries @IslandFerry · Mar 28, 2024 We sail again from Monday. 12 34 1.2K 45K Anna Berg @annab · Mar 29, 2024 At last! 3 5 100 2K The shops were empty.", [("Island Ferries", "IslandFerry", "We sail again from Monday."), ("Anna Berg", "annab", "At last!")]),
    ("Island Ferries @IslandFerry · Mar 28, 2024 We sail again from Monday. 12 Reposts 34 Likes The island waited all week. The shops were empty.", [("Island Ferries", "IslandFerry", "We sail again from Monday.")]),
    ("The island waited all week, and on Thursday word came: Island Ferries @IslandFerry · Mar 28, 2024 We sail again from Monday. 12 Reposts 34 Likes", [("Island Ferries", "IslandFerry", "We sail again from Monday.")]),
    ("The island waited all week. Island Ferries 🚢 Verified account @IslandFerry Mar 28 More We sail again from Monday. 12 Retweets 34 Likes The shops were empty.", [("Island Ferries 🚢", "IslandFerry", "We sail again from Monday.")]),
    ("The island waited all week. anna from the quay @annab · Mar 28, 2024 i saw the boat!! #ferry 12 Reposts 34 Likes The shops were empty.", [("anna from the quay", "annab", "i saw the boat!! #ferry")]),
    ("L'île a attendu toute la semaine. Ferries de l'île @IslandFerry · 28 mars 2024 Nous reprenons lundi #ferry 10:32 PM · 28 mars 2024 · 12,4 k vues Les magasins étaient vides.", [("Ferries de l'île", "IslandFerry", "Nous reprenons lundi #ferry")]),
    ("L'île a attendu toute la semaine. Ferries de l'île @IslandFerry Nous reprenons lundi. Dernière modification : 10:32 PM · 28 mars 2024 Les magasins étaient vides.", [("Ferries de l'île", "IslandFerry", "Nous reprenons lundi.")]),
    ("Die Insel wartete eine Woche. Fähren Norrskär @IslandFerry · 28. März Ab Montag fahren wir wieder. 12 Reposts 34 „Gefällt mir“-Angaben Die Läden waren leer.", [("Fähren Norrskär", "IslandFerry", "Ab Montag fahren wir wieder.")]),
    ("Die Insel wartete eine Woche. Fähren Norrskär @faehren@norden.social 28. März 2024 um 22:32 Ab Montag fahren wir wieder. 12 Mal geteilt 34 Mal favorisiert Die Läden waren leer.", [("Fähren Norrskär", "faehren@norden.social", "Ab Montag fahren wir wieder.")]),
    ("La isla esperó toda la semana. Ferris de la Isla @IslandFerry · 28 mar. Volvemos el lunes. 12 respuestas 34 Me gusta Las tiendas estaban vacías.", [("Ferris de la Isla", "IslandFerry", "Volvemos el lunes.")]),
    ("La isla esperó. Ferris de la Isla @ferris.bsky.social Volvemos el lunes. 28 de marzo de 2024, 22:32 12 republicaciones 34 me gusta Las tiendas estaban vacías.", [("Ferris de la Isla", "ferris.bsky.social", "Volvemos el lunes.")]),
    ("L'isola ha aspettato. Traghetti dell'Isola @IslandFerry · 28 mar Si riparte lunedì. 12 risposte 34 Mi piace I negozi erano vuoti.", [("Traghetti dell'Isola", "IslandFerry", "Si riparte lunedì.")]),
    ("A ilha esperou. Balsas da Ilha @IslandFerry · 28 de mar Voltamos na segunda. 12 respostas 34 curtidas As lojas estavam vazias.", [("Balsas da Ilha", "IslandFerry", "Voltamos na segunda.")]),
    ("Остров ждал неделю. Паромы острова @IslandFerry · 28 мар. Мы снова ходим с понедельника. 12 ответов 34 отметки «Нравится» Магазины были пусты.", [("Паромы острова", "IslandFerry", "Мы снова ходим с понедельника.")]),
    ("島は一週間待った。島フェリー @IslandFerry · 3月28日 月曜から再開します。 12件の返信 34 件のいいね 店は空だった。", [("島フェリー", "IslandFerry", "月曜から再開します。")]),
    ("Ada bir hafta bekledi. Ada Feribotu @IslandFerry · 28 Mar Pazartesiden itibaren seferdeyiz. 12 yanıt 34 beğeni Dükkanlar boştu.", [("Ada Feribotu", "IslandFerry", "Pazartesiden itibaren seferdeyiz.")]),
    ("Wyspa czekała tydzień. Promy Wyspy @IslandFerry · 28 mar Od poniedziałku pływamy. 12 odpowiedzi 34 polubienia Sklepy były puste.", [("Promy Wyspy", "IslandFerry", "Od poniedziałku pływamy.")]),
    ("Het eiland wachtte een week. Veren van het Eiland @IslandFerry · 28 mrt Vanaf maandag varen we weer. 12 reacties 34 vind-ik-leuks De winkels waren leeg.", [("Veren van het Eiland", "IslandFerry", "Vanaf maandag varen we weer.")]),
    ("انتظرت الجزيرة أسبوعا. عبّارات الجزيرة @IslandFerry · 28 مارس نعود يوم الاثنين. 12 ردود 34 إعجابات كانت المتاجر فارغة.", [("عبّارات الجزيرة", "IslandFerry", "نعود يوم الاثنين.")]),
    ("섬은 일주일을 기다렸다. 섬페리 @IslandFerry · 3월 28일 월요일부터 다시 운항합니다. 답글 12 좋아요 34 가게는 비어 있었다.", [("섬페리", "IslandFerry", "월요일부터 다시 운항합니다.")]),
    ("岛上等了一周。 海岛轮渡 @IslandFerry · 3月28日 周一起恢复开航。 12 回复 34 喜欢 商店空空如也。", [("海岛轮渡", "IslandFerry", "周一起恢复开航。")]),
])
def test_cards_within_a_line_with_what_their_pages_write_around_them(text: str, posts: list[tuple[str, str, str]]) -> None:
    """Buttons, changes, figures of the post before, X's older heads, a day without its year before words that begin with a weekday: 15 of these 25 were read whole at first sight."""
    assert [(c.account.name, c.account.handle, c.text) for c in find_flattened(text)] == posts


@pytest.mark.parametrize("label", ["Quote", "Quote Tweet", "Zitat", "Citer le Tweet", "引用"])
@pytest.mark.parametrize(("outer", "behind", "value"), [
    ("Island Ferries @IslandFerry · Mar 28, 2024\n", "12 Retweets 34 Likes", "2024-03-28"), ("Island Ferries\n@IslandFerry\n·\nMar 28, 2024\n", "12\n34\n1.2K", "2024-03-28"),
    ("Island Ferries\n@IslandFerry\n", "10:32 PM · Mar 28, 2024\n·\n12K Views", "2024-03-28T22:32"),
])
def test_a_copied_post_that_quotes_a_post_keeps_both_apart(outer: str, behind: str, value: str, label: str) -> None:
    quoted = "Anna Berg\n@annab\n·\nMar 27, 2024\nAnd the cat is back on board."
    found = find_flattened(f"{_LEAD}\n\n{outer}{_WORDS}\n{label}\n{quoted}\n{behind}\n\n{_TAIL}")
    assert [(c.account.name, c.account.handle, c.text, c.date.value if c.date else None) for c in found] == [
        ("Island Ferries", "IslandFerry", _WORDS, value), ("Anna Berg", "annab", "And the cat is back on board.", "2024-03-27"),
    ]
    assert found[0].span.end <= found[1].span.start


def test_a_byline_above_an_article_and_a_copied_post_in_it_is_no_post_that_quotes() -> None:
    report = " ".join(f"The company said on Thursday that its boats would sail again in week {week}, after repairs." for week in range(1, 9))
    found = find_flattened(f"Joan Petrie\n@joanp\n{report}\n\nIsland Ferries @IslandFerry · Mar 28, 2024\n{_WORDS}\n10:32 PM · Mar 28, 2024\n\n{_TAIL}")
    assert [(c.account.handle, c.text) for c in found] == [("IslandFerry", _WORDS)]
