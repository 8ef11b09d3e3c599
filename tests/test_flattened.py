"""Posts in running text, in every state in which newsrooms' systems leave them. All posts are invented."""

from __future__ import annotations

import datetime
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.citations.flattened import find_flattened
from verify.model import Citation

_LEAD = "The company said on Thursday that its boats would sail again next week. Repairs took three weeks longer than planned."
_TAIL = "About two thousand people live on the island, and most of them work on the mainland."
_WORDS = "We sail again from Monday, all the way to Norrskär! Thank you for waiting #ferry"


def _one(text: str) -> Citation:
    found = find_flattened(text)
    assert len(found) == 1, [(c.platform, c.account, c.text) for c in found]
    citation = found[0]
    assert citation.text_span is None or text[citation.text_span.start:citation.text_span.end] == citation.text
    for shown, span in ((citation.account.name, citation.account.name_span), (citation.account.handle, citation.account.handle_span)):
        assert span is None or text[span.start:span.end] == shown
    return citation


# ------------------------------------------------------------------ the signature of X in every state

_SIGNED = "{words} pic.twitter.com/Ab12Cd34Ef{dash}Island Ferries (@IslandFerry){date}"


@pytest.mark.parametrize("dash", [
    " — ", "— ", " —", "—", " – ", " - ", " -- ", "\n— ", "\n\n— \n", " \u00a0— ", " â€” ", "â€”", " \ufffd ", "\ufffd", "\ufffd/p>\ufffd ", "  ", " &mdash; ", " ― ", "\n", " \u2014\u00a0", " \n — ",
    "\r\n\r\n\u2014 ",
])
def test_the_dash(dash: str) -> None:
    citation = _one(f"{_LEAD}\n\n{_SIGNED.format(words=_WORDS, dash=dash, date=' March 28, 2024')}\n\n{_TAIL}")
    assert (citation.account.name, citation.account.handle) == ("Island Ferries", "IslandFerry")
    assert citation.date is not None and citation.date.value == "2024-03-28"
    assert (citation.text, citation.links) == (_WORDS, ("pic.twitter.com/Ab12Cd34Ef",))


@pytest.mark.parametrize(("date", "value"), [
    (" March 28, 2024", "2024-03-28"), ("March 28, 2024", "2024-03-28"), (" on March 28, 2024", "2024-03-28"), (", March 28, 2024", "2024-03-28"), (" · Mar 28, 2024", "2024-03-28"),
    (" 28 March 2024", "2024-03-28"), (" Mar. 28, 2024", "2024-03-28"), ("\nMarch 28, 2024", "2024-03-28"), (" 28. März 2024", "2024-03-28"), (" 28 mars 2024", "2024-03-28"),
    (" 28 de marzo de 2024", "2024-03-28"), (" 28 de março de 2024", "2024-03-28"), (" 28 marzo 2024", "2024-03-28"), (" 28 maart 2024", "2024-03-28"), (" 28 marca 2024", "2024-03-28"),
    (" 28 марта 2024 г.", "2024-03-28"), (" 28 березня 2024 р.", "2024-03-28"), (" 28 Mart 2024", "2024-03-28"), (" 28 Maret 2024", "2024-03-28"), (" 2024年3月28日", "2024-03-28"),
    (" 2024년 3월 28일", "2024-03-28"), (" ٢٨ مارس ٢٠٢٤", "2024-03-28"), (" ۲۸ مارچ ۲۰۲۴", "2024-03-28"), (" २८ मार्च २०२४", "2024-03-28"), (" 28 Μαρτίου 2024", "2024-03-28"),
    (" 28 martie 2024", "2024-03-28"), (" 28. března 2024", "2024-03-28"), (" 28. marts 2024", "2024-03-28"), (" 28. maaliskuuta 2024", "2024-03-28"), (" 2024. március 28.", "2024-03-28"),
    (" 28 tháng 3, 2024", "2024-03-28"), (" 28 মার্চ, 2024", "2024-03-28"), (" 2024-03-28", "2024-03-28"), ("", None),
])
@pytest.mark.parametrize("after", ["\n\n" + _TAIL, " " + _TAIL, _TAIL])
def test_the_date_and_what_follows_it(date: str, value: str | None, after: str) -> None:
    if not date and after == _TAIL:
        return
    article = f"{_LEAD}\n\n{_SIGNED.format(words=_WORDS, dash=' — ', date=date)}{after}"
    citation = _one(article)
    assert (citation.date.value if citation.date else None) == value
    assert (citation.account.name, citation.text) == ("Island Ferries", _WORDS)
    assert article[citation.span.end:].strip(" .\n") == _TAIL.strip(" .")


@pytest.mark.parametrize("name", [
    "透析テツ(脱被曝)", "[Hiatus] TT", "• Rex •", "타미 ~ Tammy", "عاجل المملكة", "IG:Bennett Kulcsar", "🐾 Paws 🐾", "Dr. Ana Lima", "N.A.S.A. fan", "A (B) C", "Jean-Luc 🇫🇷", "M. O'Brien, PhD", "a",
    "United Nations | Island", "Island Ferries (official)", "İstanbul Valiliği", "Минводресурсов Казахстана",
])
def test_names_exactly_as_shown(name: str) -> None:
    citation = _one(f"{_LEAD}\n\n{_WORDS} pic.twitter.com/Ab12Cd34Ef — {name} (@IslandFerry) March 28, 2024\n\n{_TAIL}")
    assert (citation.account.name, citation.account.handle, citation.text) == (name, "IslandFerry", _WORDS)


@pytest.mark.parametrize(("words", "text", "links"), [
    (_WORDS + "pic.twitter.com/Ab12Cd34Ef", _WORDS, ("pic.twitter.com/Ab12Cd34Ef",)),
    (_WORDS + " https://t.co/Zz11Yy22Xxpic.twitter.com/Ab12Cd34Ef", _WORDS + " https://t.co/Zz11Yy22Xx", ("t.co/Zz11Yy22Xx", "pic.twitter.com/Ab12Cd34Ef")),
    (_WORDS + " pic.x.com/Ab12Cd34Ef", _WORDS, ("pic.x.com/Ab12Cd34Ef",)),
    (_WORDS, _WORDS, ()),
    (_WORDS + " …", _WORDS + " …", ()),
])
def test_links_glued_and_missing(words: str, text: str, links: tuple[str, ...]) -> None:
    citation = _one(f"{_LEAD}\n\n{words} — Island Ferries (@IslandFerry) March 28, 2024\n\n{_TAIL}")
    assert (citation.text, citation.links) == (text, links)
    assert citation.truncated == words.endswith("…")


def test_posts_in_a_row_a_post_at_the_start_and_one_shown_twice() -> None:
    second = "The cat is back on board too 🐈"
    row = f"{_WORDS} — Island Ferries (@IslandFerry) March 28, 2024\n{second} pic.twitter.com/Zz11Yy22Xx — Anna B. (@annab) March 29, 2024\n{_TAIL}"
    assert [(c.account.handle, c.text) for c in find_flattened(row)] == [("IslandFerry", _WORDS), ("annab", second)]
    twice = f'{_LEAD} "{_WORDS}," the company wrote.\n\n{_WORDS} — Island Ferries (@IslandFerry) March 28, 2024\n\n{_TAIL}'
    assert _one(twice).text == _WORDS


@pytest.mark.parametrize(("report", "alone"), [
    ("The company said on Thursday that its boats would sail again. Repairs took three weeks longer than planned, a spokesman said.", True),
    ("Die Reederei will wieder fahren. Die Reparatur habe drei Wochen länger gedauert, sagte ein Sprecher.", True),
    ("The company is glad.\n\nWe sail again from Monday, all the way to the outer islands!", False),
])
def test_a_picture_alone_below_a_report_takes_none_of_it(report: str, alone: bool) -> None:
    article = f"{report}\n\npic.twitter.com/Ab12Cd34Ef — Island Ferries (@IslandFerry) March 28, 2024"
    citation = _one(article)
    assert citation.links == ("pic.twitter.com/Ab12Cd34Ef",)
    if alone:
        assert (citation.text, citation.text_span, article[citation.span.start:citation.span.end].startswith("pic.")) == ("", None, True)
    else:
        assert citation.text == "We sail again from Monday, all the way to the outer islands!"


@pytest.mark.parametrize(("left", "platform", "handle"), [
    ("Post by @ferries@mastodon.social\nView on Mastodon", "mastodon", "ferries@mastodon.social"), ("Post by @island.ferries\n\nView on Threads", "threads", "island.ferries"),
    ("Post by @ferries View on Threads", "threads", "ferries"),
])
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_an_embed_that_has_no_words_is_a_post_without_words(left: str, platform: str, handle: str, gap: str) -> None:
    citation = _one(f"{_LEAD}{gap}{left}{gap}{_TAIL}")
    assert (citation.platform, citation.account.handle, citation.text, citation.text_span, citation.date) == (platform, handle, "", None, None)


@pytest.mark.parametrize("line", ["Post by @ferries", "View on Threads", "Follow @ferries\nView on Threads", "Guest post by @ferries was long. View on Mastodon was easy.", "Blog post by Anna Berg\nView on Mastodon"])
def test_a_pages_own_button_shows_no_post(line: str) -> None:
    assert find_flattened(f"{_LEAD}\n\n{line}\n\n{_TAIL}") == ()


def test_a_second_handle_in_the_name_and_a_reply() -> None:
    citation = _one(f"{_LEAD}\n\n@annab {_WORDS} — Ferries @home (@IslandFerry) March 28, 2024\n\n{_TAIL}")
    assert (citation.account.name, citation.account.handle, citation.text) == ("Ferries @home", "IslandFerry", "@annab " + _WORDS)


# ------------------------------------------------------------------ what is no citation


@pytest.mark.parametrize("line", [
    "Follow Evan McMurry (@evanmcmurry) on Twitter", ">> Follow Island Ferries (@IslandFerry) on X", "— Follow Anna Berg (@annab) on Twitter", "Follow us on Twitter (@IslandFerry) for more.",
    "Anna Berg (@annab) is a reporter in Norrskär. She has covered shipping since 2009.", "By Anna Berg (@annab)", "By Anna Berg (@annab) March 28, 2024", "Photo: Anna Berg (@annab)", "Photo by Anna Berg (@annab)",
    "Foto: Anna Berg (@annab)", "The singer (@annab) was not available for comment.", "Contact the newsroom at news@example.org or @IslandFerry.", "She thanked Island Ferries (@IslandFerry), which had lent the boat.",
    "Anna Berg (@annab) told the paper that she had waited for hours.", "Suivez Anna Berg (@annab) sur Twitter", "Folgen Sie Anna Berg (@annab) auf Twitter", "Sigue a Ana (@annab) en Twitter",
    "Credit: @annab/Instagram", "Written by Anna Berg (@annab), edited by Tom Holm (@tholm)", "Source: Island Ferries (@IslandFerry)", "via @IslandFerry", "Image courtesy of Island Ferries (@IslandFerry)",
    "Text us on (@IslandFerry)", "The account – @IslandFerry – was opened in 2019.", "Reporting by Anna Berg (@annab); editing by Tom Holm (@tholm)",
])
@pytest.mark.parametrize("gap", ["\n\n", " "])
def test_a_handle_merely_mentioned(line: str, gap: str) -> None:
    assert [(c.account, c.text) for c in find_flattened(f"{_LEAD}{gap}{line}{gap}{_TAIL}")] == []


@pytest.mark.parametrize("line", [
    "Ece Aydın — Ece Aydın (@ece_aydin) Twitter'da", "浜田ゆり — 浜田ゆり(@hamada_yuri)をフォロー", "한소라 — 한소라 (@hansora) 트위터", "نادر کیانی — نادر کیانی (@nkiani) در توییتر", "سلمى خالد — تابع سلمى خالد (@salmak) على إكس",
    "נטע ברק — נטע ברק (@nbarak) בטוויטר", "मीरा जोशी — मीरा जोशी (@meerajo) एक्स पर", "李若雲 — 李若雲(@liruoyun)的推特", "Jonna Salo — Jonna Salo (@jsalo) Twitterissä", "Iva Horáková — Iva Horáková (@ivah) na síti X",
    "Sledujte Ivu Horákovou (@ivah) na X", "Ακολουθήστε τη Μαρία Λέκκα (@mlekka) στο Twitter", "Urmăriți-o pe Ana Rusu (@anarusu) pe X", "Kövesse Nagy Ritát (@nagyrita) az X-en", "— Олена Гнатюк (@ohnatiuk) у твіттері",
    "— Ida Krogh (@idakrogh) på X", "— Luca Ferri (@lferri) su Instagram", "Anna Berg (@annab) / X", "— Anna Berg (@annab) on Truth Social", "Anna Berg (@annab) on Bluesky on March 3, 2024 said that she had waited.",
])
@pytest.mark.parametrize("buttons", ["", "Share\nX\nTelegram\nLinkedIn\nVK\nBluesky\n"])
def test_an_authors_profile_beside_a_pages_buttons(line: str, buttons: str) -> None:
    """Whatever language the page is in, and whichever platforms its buttons name."""
    assert [(c.account, c.text) for c in find_flattened(f"{_LEAD}\n\n{_TAIL}\n\n{buttons}{line}")] == []


@pytest.mark.parametrize(("signed", "platform", "handle", "name", "value"), [
    ("— Island Ferries (@islandferry) on Truth Social, March 28, 2024", "truthsocial", "islandferry", "Island Ferries", "2024-03-28"),
    ("— Inselfähren (@inselfaehre) auf X am 28. März 2024", "x", "inselfaehre", "Inselfähren", "2024-03-28"),
    ("— Ferries de l'île (@ferrile) sur Threads, le 28 mars 2024", "threads", "ferrile", "Ferries de l'île", "2024-03-28"),
    ("— Traghetti (@traghetti) su Telegram, 28 marzo 2024", "telegram", "traghetti", "Traghetti", "2024-03-28"),
    ("— Паромы (@paromy) в Телеграме, 28 марта 2024", "telegram", "paromy", "Паромы", "2024-03-28"),
    ("— Ada Feribotu (@adaferibot) X'te, 28 Mart 2024", "x", "adaferibot", "Ada Feribotu", "2024-03-28"),
    ("— العبارات (@ferries) على إنستغرام، 28 مارس 2024", "instagram", "ferries", "العبارات", "2024-03-28"),
    ("— @islandferry on Mastodon, March 28, 2024", "mastodon", "islandferry", None, "2024-03-28"),
    ("— @islandferry, March 28, 2024", "x", "islandferry", None, "2024-03-28"),
    ("——@岛屿渡轮 2024-03-28 09:40", "weibo", "岛屿渡轮", "岛屿渡轮", "2024-03-28"),
    ("—— @长江航务 2024年3月28日", "weibo", "长江航务", "长江航务", "2024-03-28"),
    ("— DM Norrskär (@dmnorrskar) March 28, 2024", "x", "dmnorrskar", "DM Norrskär", "2024-03-28"),
    ("— Segui il Mare (@seguimare) 28 marzo 2024", "x", "seguimare", "Segui il Mare", "2024-03-28"),
    ("— Contact Theatre (@contactmcr) March 28, 2024", "x", "contactmcr", "Contact Theatre", "2024-03-28"),
])
def test_signatures_that_say_where_the_post_stands_or_look_like_an_invitation(signed: str, platform: str, handle: str, name: str | None, value: str) -> None:
    words = "We sail again from Monday, all the way to Norrskär!"
    citation = _one(f"{_LEAD}\n\n{words}\n\n{signed}\n\n{_TAIL}")
    assert (citation.platform, citation.account.handle, citation.account.name, citation.text) == (platform, handle, name, words)
    assert citation.date is not None and citation.date.value[:10] == value


# ------------------------------------------------------------------ copied cards


@pytest.mark.parametrize(("card", "value", "text"), [
    ("Island Ferries\n@IslandFerry\n·\nMar 28, 2024\nWe sail again from Monday.\n12\n34\n1.2K", "2024-03-28", "We sail again from Monday."),
    ("Island Ferries @IslandFerry · Mar 28, 2024\nWe sail again from Monday.\n12 Retweets 34 Likes", "2024-03-28", "We sail again from Monday."),
    ("Island Ferries\n@IslandFerry\nMar 28, 2024\nWe sail again from Monday.\n12 Retweets 34 Likes", "2024-03-28", "We sail again from Monday."),
    ("Ferries de l'île @IslandFerry\n28 mars 2024\nNous reprenons lundi.\n12 réponses 1 203 J'aime", "2024-03-28", "Nous reprenons lundi."),
    ("Fähren Norrskär @IslandFerry\n28. März 2024\nAb Montag fahren wir wieder.\n12 Retweets\n34 „Gefällt mir“-Angaben", "2024-03-28", "Ab Montag fahren wir wieder."),
    ("島フェリー @IslandFerry\n2024年3月28日\n月曜日から再開します。\n12 件のリツイート 34 件のいいね", "2024-03-28", "月曜日から再開します。"),
    ("Island Ferries\n@IslandFerry\nWe sail again from Monday.\n10:32 PM · Mar 28, 2024", "2024-03-28", "We sail again from Monday."),
    ("Island Ferries\n@IslandFerry\nWe sail again from Monday.\n10:32 PM · Mar 28, 2024 · Twitter for iPhone\n12 Retweets\n34 Likes", "2024-03-28", "We sail again from Monday."),
    ("Island Ferries\n@IslandFerry\nWe sail again from Monday.\n9:36 PM - 19 Oct 2016\n12 Retweets 34 Likes", "2016-10-19", "We sail again from Monday."),
    ("Island Ferries @IslandFerry We sail again from Monday. 9:36 PM - 19 Oct 2016 12 Retweets 34 likes", "2016-10-19", "We sail again from Monday."),
    ("Island Ferries ✔ @IslandFerry\nWe sail again from Monday.\n3:02 PM - 7 Jan 2015", "2015-01-07", "We sail again from Monday."),
    ("Fähren Norrskär\n@IslandFerry\nAb Montag fahren wir wieder.\n22:32 · 28. März 2024\n12 Retweets\n34 „Gefällt mir“-Angaben", "2024-03-28", "Ab Montag fahren wir wieder."),
    ("Ferries de l'île\n@IslandFerry\nNous reprenons lundi.\n10:32 PM · 28 mars 2024\n12 Retweets\n34 J'aime", "2024-03-28", "Nous reprenons lundi."),
])
def test_copied_cards(card: str, value: str, text: str) -> None:
    citation = _one(f"{_LEAD}\n\n{card}\n\n{_TAIL}")
    assert (citation.form, citation.account.handle, citation.text) == ("card", "IslandFerry", text)
    assert citation.date is not None and citation.date.value[:10] == value


@pytest.mark.parametrize("before, behind", [("The ferries were repaired. ", " They are 40 years old."), ("নৌকা মেরামত হয়েছে। ", " এগুলো চল্লিশ বছরের পুরনো।"), ("The ferries were repaired.\n\n", "\n\nThey are old.")])
def test_a_card_that_ends_with_what_is_attached_stands_anywhere(before: str, behind: str) -> None:
    article = f"{before}Island Ferries @IslandFerry · Mar 28, 2024 We sail again from Monday, said our captain. pic.twitter.com/CmPbp8Yrrm{behind}"
    (citation,) = find_flattened(article)
    assert (citation.account.name, citation.text) == ("Island Ferries", "We sail again from Monday, said our captain.")
    assert article[citation.span.start:citation.span.end] == article.removeprefix(before).removesuffix(behind)



@pytest.mark.parametrize("shown", [
    "28 mars 2025, 19:19", "28 марта 2025\u202fг., 19:19", "28 مارس 2025، 7:19 م", "28 Μαρτίου 2025 - 7:19\u202fμ.μ.", "28 Mart 2025 19:19", "2025年3月28日 19:19",
])
def test_the_hour_of_a_signature_in_another_language_than_the_pages(shown: str) -> None:
    citation = _one(f"Hajóink tíz napig álltak, közölte a társaság. We sail again from Monday! — Island Ferries (@ferries.example.org) {shown}\n\nA kikötő tegnap nyitott ki.")
    assert citation.date is not None and citation.date.value == "2025-03-28T19:19"


CLOCKS = (
    "10:32 PM · 28 mars 2025\n·\n12,4 k vues",
    "10:32 p. m. · 28 mar. 2025\n·\n12,4 mil Reproducciones",
    "10:32 PM · 28 de mar de 2025\n·\n12,4 mil Visualizações",
    "10:32 nachm. · 28. März 2025\n·\n12.432 Mal angezeigt",
    "22:32 · 28. März 2025",
    "10:32 PM · 28 mar 2025\n·\n12.432 visualizzazioni",
    "10:32 p.m. · 28 mrt. 2025\n·\n12,4K weergaven",
    "10:32 PM · 28 мар. 2025 г.\n·\n12,4 тыс. просмотров",
    "22:32 · 28 бер. 2025 р.",
    "10:32 PM · 28 mar 2025\n·\n12,4 tys. Wyświetlenia",
    "ÖS 10:32 · 28 Mar 2025\n·\n12,4 B Görüntüleme",
    "١٠:٣٢ م · ٢٨ مارس ٢٠٢٥\n·\n١٢٫٤ ألف مشاهدة",
    "10:32 م · 28 مارس 2025",
    "۱۰:۳۲ ب.ظ. · ۲۸ مارس ۲۰۲۵",
    "10:32 pm · 28 मार्च 2025",
    "১০:৩২ PM · ২৮ মার্চ, ২০২৫",
    "10:32 شام · 28 مارچ، 2025",
    "下午10:32 · 2025年3月28日\n·\n1.2万 查看",
    "午後10:32 · 2025年3月28日\n·\n1.2万 件の表示",
    "오후 10:32 · 2025년 3월 28일\n·\n1.2만 조회수",
    "10.32 PM · 28 Mar 2025\n·\n12,4 rb Tayangan",
    "10:32 μ.μ. · 28 Μαρ 2025",
    "10:32 p.m. · 28 mar. 2025",
    "10:32 em · 28 mars 2025",
    "10.32 PM · 28. mar. 2025",
    "10.32 ip. · 28. maalisk. 2025",
    "10:32 odp. · 28. 3. 2025",
    "Du. 10:32 · 2025. márc. 28.",
    "10:32 หลังเที่ยง · 28 มี.ค. 2025",
    "10:32 CH · 28 thg 3, 2025",
)


@pytest.mark.parametrize("clock", CLOCKS)
def test_the_clock_of_a_copied_card_in_its_languages(clock: str) -> None:
    citation = _one(f"Hajóink tíz napig álltak, közölte a társaság.\n\nIsland Ferries\n@islandferries\nWe sail again from Monday, 10:30 sharp!\n{clock}\n\nA kikötő tegnap nyitott ki.")
    assert (citation.form, citation.account.name, citation.text) == ("card", "Island Ferries", "We sail again from Monday, 10:30 sharp!")
    assert citation.date is not None and citation.date.value == "2025-03-28T22:32"


def test_a_card_without_its_year_is_of_the_year_before_the_article() -> None:
    found = find_flattened(f"{_LEAD}\n\nIsland Ferries @IslandFerry · Mar 28\nWe sail again from Monday.\n12 Retweets 34 Likes\n\n{_TAIL}", reference=datetime.date(2021, 4, 2))
    assert [c.date.value if c.date else None for c in found] == ["2021-03-28"]
    found = find_flattened(f"{_LEAD}\n\nIsland Ferries @IslandFerry · Dec 28\nWe sail again from Monday.\n12 Retweets 34 Likes\n\n{_TAIL}", reference=datetime.date(2021, 1, 2))
    assert [c.date.value if c.date else None for c in found] == ["2020-12-28"]


_BELOW = "{words}\n{name}\n@{handle}\n{clock}\n\n"


@pytest.mark.parametrize(("lead", "words", "name", "clock", "value", "tail"), [
    (_LEAD, "We sail again from Monday, all hands on deck!", "Island Ferries", "10:32 PM · Mar 28, 2024", "2024-03-28", _TAIL),
    ("Die Reederei will nächste Woche wieder fahren. Die Reparatur dauerte drei Wochen.", "Ab Montag fahren wir wieder! Danke für eure Geduld.", "Fähren Norrskär ⛴", "22:32 · 28. März 2024", "2024-03-28", "Auf der Insel leben rund zweitausend Menschen."),
    ("La compañía explicó el jueves que los barcos volverán la próxima semana.", "¡Volvemos el lunes! Gracias por la paciencia, familia.", "Ferris de la Isla", "10:32 p. m. · 28 mar. 2024 · 1.204 visualizaciones", "2024-03-28", "En la isla viven unas dos mil personas."),
    ("船会社は来週から運航を再開すると発表した。修理は予定より三週間長くかかった。", "月曜日から再開します！お待たせしました。", "島フェリー", "午後10:32 · 2024年3月28日", "2024-03-28", "島には約二千人が住んでいる。"),
    ("Компания сообщила, что рейсы возобновятся на следующей неделе.", "Мы снова с вами с понедельника! Спасибо за терпение.", "Паромы острова", "22:32 · 28 мар. 2024 г.", "2024-03-28", "На острове живут около двух тысяч человек."),
])
def test_an_account_and_its_hour_below_the_words(lead: str, words: str, name: str, clock: str, value: str, tail: str) -> None:
    citation = _one(f"{lead}\n\n{_BELOW.format(words=words, name=name, handle='IslandFerry', clock=clock)}{tail}")
    assert (citation.account.name, citation.account.handle, citation.text) == (name, "IslandFerry", words)
    assert citation.date is not None and citation.date.value[:10] == value


@pytest.mark.parametrize(("lead", "post", "platform", "handle", "name", "value", "tail"), [
    (_LEAD, "Island Ferries ⛴\nWe sail again from Monday.\nhttps://t.me/islandferries/512\nMarch 28, 2024 at 14:35", "telegram", "islandferries", "Island Ferries ⛴", "2024-03-28", _TAIL),
    (_LEAD, "Island Ferries\nWe sail again\nfrom Monday.\n28 March 2024, 14:35\nLink: https://x.com/islandferry/status/1773350000000000000", "x", "islandferry", "Island Ferries", "2024-03-28", _TAIL),
    ("Компания сообщила об этом в четверг.", "Паромы | Остров\nС понедельника снова ходим.\nhttps://t.me/ostrov_parom/77\n28 марта 2024 в 14:35", "telegram", "ostrov_parom", "Паромы | Остров", "2024-03-28", "На острове две тысячи жителей."),
    ("Şirket perşembe günü duyurdu.", "Ada Feribotu\nPazartesiden itibaren yine seferdeyiz.\nt.me/adaferibot/9\n28 Mart 2024", "telegram", "adaferibot", "Ada Feribotu", "2024-03-28", "Adada iki bin kişi yaşıyor."),
    ("Die Reederei teilte es am Donnerstag mit.", "Ab Montag fahren wir wieder.\nhttps://mastodon.social/@inselfaehre/112174900000000000\n28. März 2024, 14:35", "mastodon", "inselfaehre@mastodon.social", None, "2024-03-28", "Auf der Insel leben zweitausend Menschen."),
    ("A empresa anunciou na quinta-feira.", "Balsas da Ilha\nVoltamos na segunda, gente.\nhttps://www.threads.net/@balsasdailha/post/C5EAbCdEfGh\n28 de março de 2024 às 14:35", "threads", "balsasdailha", "Balsas da Ilha", "2024-03-28", "Na ilha vivem duas mil pessoas."),
])
def test_a_copied_post_with_its_address_below(lead: str, post: str, platform: str, handle: str, name: str | None, value: str, tail: str) -> None:
    article = f"{lead}\n\n{post}\n\n{tail}"
    citation = _one(article)
    assert (citation.platform, citation.form, citation.account.handle, citation.account.name) == (platform, "card", handle, name)
    assert citation.date is not None and citation.date.value[:10] == value
    assert citation.url is not None and citation.post_id is not None and citation.post_id in citation.url
    assert article[citation.span.start:citation.span.end].strip() == post
    assert citation.text == "\n".join(line for line in post.split("\n") if line != name and "/" not in line and "2024" not in line)


@pytest.mark.parametrize("text", [
    "Island Ferries\nhttps://t.me/islandferries/512", "The post can be read here:\nhttps://t.me/islandferries/512", "https://t.me/islandferries/512\n28 March 2024",
    "Island Ferries\nWe sail again.\nhttps://islandferries.example/news/512\n28 March 2024", "Source: t.me/islandferries\n28 March 2024",
    "Reply\n0\nvelma @velma\nMar 18, 2019, 3:59pm\n\nI thought the ferry was slower than that.", "Comments\n\nchas @chas\nNov 2, 2018, 4:38pm\n\nNice boat, but I would rather swim.",
])
def test_an_address_or_a_readers_comment_is_no_copied_post(text: str) -> None:
    assert [(c.account, c.text) for c in find_flattened(f"{_LEAD}\n\n{text}\n\n{_TAIL}")] == []


_SHORT = {
    "en": ("The ferries are back. Repairs took three weeks.", "Two thousand people live on the island.", "Island Ferries @IslandFerry · Mar 27, 2024", "Boats leave at six and at nine."),
    "pl": ("Promy wracają na trasę. Naprawa trwała trzy tygodnie.", "Na wyspie mieszka dwa tysiące osób.", "Promy Wyspy @IslandFerry · 27 mar 2024", "Statki odpływają o szóstej i o dziewiątej."),
    "ja": ("船の運航が再開する。修理に三週間かかった。", "島には約二千人が住む。", "島フェリー @IslandFerry · 2024年3月27日", "船は六時と九時に出ます。"),
    "tr": ("Feribotlar geri döndü. Onarım üç hafta sürdü.", "Adada iki bin kişi yaşıyor.", "Ada Feribotu @IslandFerry · 27 Mar 2024", "Tekneler altıda ve dokuzda kalkıyor."),
}


@pytest.mark.parametrize("code", sorted(_SHORT))
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_card_without_counts_in_a_short_report_and_a_byline(code: str, gap: str) -> None:
    """Behind a report's first sentences, and of another day than the report; a byline has the report's day, and little or nothing before it."""
    lead, tail, head, words = _SHORT[code]
    found = find_flattened(f"{lead}\n\n{head}{gap}{words}\n\n{tail}", reference=datetime.date(2024, 3, 28))
    assert [(c.account.handle, c.text, c.date.value[:10] if c.date else None) for c in found] == [("IslandFerry", words, "2024-03-27")]
    for text in (f"{head}{gap}{lead}\n\n{tail}", f"{lead.split()[0]}\n\n{head}{gap}{words}\n\n{tail}", f"{lead}\n\n{head}{gap}{words}\n\n{tail}"):
        assert find_flattened(text, reference=datetime.date(2024, 3, 27)) == ()


def test_a_posts_words_do_not_reach_back_over_a_copied_card() -> None:
    card = "Island Ferries @IslandFerry · Mar 28, 2024\nWe sail again from Monday.\n12 Retweets 34 Likes"
    found = find_flattened(f"{_LEAD}\n\n{card}\n\nThe club was pleased: Our away fans can come home now! Posted by Norrskär FC on Thursday, March 28, 2024\n\n{_TAIL}")
    assert [(c.platform, c.form) for c in found] == [("x", "card"), ("facebook", "text")]
    assert found[0].text == "We sail again from Monday."
    assert found[1].text.endswith("Our away fans can come home now!") and found[1].span.start >= found[0].span.end


@pytest.mark.parametrize("button", ["Translate post", "Übersetzen", "Traduire le post", "Traducir post", "ポストを翻訳", "Перевести пост", "ترجمة المنشور", "Show more", "번역하기"])
def test_a_platforms_button_below_the_words_is_none_of_them(button: str) -> None:
    assert _one(f"{_LEAD}\n\nIsland Ferries @IslandFerry · Mar 28, 2024\nWe sail again from Monday.\n{button}\n12 Retweets 34 Likes\n\n{_TAIL}").text == "We sail again from Monday."


# ------------------------------------------------------------------ other platforms in running text


@pytest.mark.parametrize(("article", "platform", "handle", "name", "date"), [
    ("We sail again from Monday!\n\nA post shared by Island Ferries (@islandferries) on Jan 7, 2015 at 3:02pm PST", "instagram", "islandferries", "Island Ferries", "2015-01-07"),
    ("View this post on Instagram\n\nWe sail again from Monday!\n\nA post shared by Island Ferries (@islandferries)", "instagram", "islandferries", "Island Ferries", None),
    ("We sail again from Monday!\n\nA photo posted by Island Ferries (@islandferries) on Jan 7, 2015 at 3:02pm PST", "instagram", "islandferries", "Island Ferries", "2015-01-07"),
    ("Voir cette publication sur Instagram\n\nOn reprend lundi !\n\nUne publication partagée par Ferries (@islandferries) le 7 janv. 2015 à 3 :02 PST", "instagram", "islandferries", "Ferries", "2015-01-07"),
    ("Sieh dir diesen Beitrag auf Instagram an\n\nAb Montag fahren wir!\n\nEin Beitrag geteilt von Fähren (@islandferries) am 7. Jan 2015 um 15:02 Uhr", "instagram", "islandferries", "Fähren", "2015-01-07"),
    ("Ver esta publicación en Instagram\n\n¡Volvemos el lunes!\n\nUna publicación compartida de Ferris (@islandferries) el 7 Ene, 2015 a las 3:02 PST", "instagram", "islandferries", "Ferris", "2015-01-07"),
    ("Ver essa foto no Instagram\n\nVoltamos na segunda!\n\nUma publicação compartilhada por Balsas (@islandferries) em 7 de Jan, 2015 às 3:02 PST", "instagram", "islandferries", "Balsas", "2015-01-07"),
    ("Visualizza questo post su Instagram\n\nSi riparte lunedì!\n\nUn post condiviso da Traghetti (@islandferries) in data: 7 Gen 2015 alle ore 3:02 PST", "instagram", "islandferries", "Traghetti", "2015-01-07"),
    ("この投稿をInstagramで見る\n\n月曜日から再開します！\n\n島フェリー(@islandferries)がシェアした投稿", "instagram", "islandferries", "島フェリー", None),
    ("We sail again from Monday!\n\nPosted by Island Ferries on Thursday, March 28, 2024", "facebook", None, "Island Ferries", "2024-03-28"),
    ("On reprend lundi !\n\nPubliée par Ferries de l'île sur Jeudi 28 mars 2024", "facebook", None, "Ferries de l'île", "2024-03-28"),
    ("Ab Montag fahren wir wieder!\n\nGepostet von Inselfähren am Donnerstag, 28. März 2024", "facebook", None, "Inselfähren", "2024-03-28"),
    ("We sail again from Monday! [image or embed] — Island Ferries (@ferries.example.org) November 19, 2024 at 7:19 PM", "bluesky", "ferries.example.org", "Island Ferries", "2024-11-19"),
    ("We sail again from Monday! — Island Ferries (@ferries@mastodon.example) March 28, 2024", "mastodon", "ferries@mastodon.example", "Island Ferries", "2024-03-28"),
    ("We sail again from Monday! t.me/islandferries/512 — Island Ferries (@islandferries) March 28, 2024", "telegram", "islandferries", "Island Ferries", "2024-03-28"),
    ("He wrote on Truth Social: We sail again from Monday! — Island Ferries (@islandferries) March 28, 2024", "truthsocial", "islandferries", "Island Ferries", "2024-03-28"),
])
def test_other_platforms(article: str, platform: str, handle: str | None, name: str, date: str | None) -> None:
    citation = _one(f"{_LEAD}\n\n{article}\n\n{_TAIL}")
    assert (citation.platform, citation.account.handle, citation.account.name) == (platform, handle, name)
    assert (citation.date.value[:10] if citation.date else None) == date
    assert citation.text.endswith(("!", "！"))
    assert len(citation.text) < 60


INSTAGRAM = (
    "Η δημοσίευση κοινοποιήθηκε από το χρήστη Island Ferries (@islandferries) στις 8 Μάι, 2018 στις 2:15 μμ PDT",
    "Un post condiviso da Island Ferries (@islandferries) in data: 8 Mag 2018 alle ore 2:15 PDT",
    "Uma publicação compartilhada por Island Ferries (@islandferries) em 8 de Mai, 2018 às 2:15 PDT",
    "Post udostępniony przez Island Ferries (@islandferries) Maj 8, 2018 o 2:15 PDT",
    "Island Ferries(@islandferries)がシェアした投稿 - 2018 5月 8 2:15午前 PDT",
    "Island Ferries(@islandferries)님의 공유 게시물님, 2018 5월 8 2:15오전 PDT",
    "Публикация от Island Ferries (@islandferries) 8 Май 2018 в 2:15 PDT",
    "Island Ferries（@islandferries）分享的貼文 於 2018 年 5月 月 8 2:15上午 PDT 張貼",
    "Ein Beitrag geteilt von Island Ferries (@islandferries) am Mai 8, 2018 um 2:15 PDT",
    "Ett inlägg delat av Island Ferries (@islandferries) maj 8, 2018 kl. 2:15 PDT",
    "Een bericht gedeeld door Island Ferries (@islandferries) op 8 Mei 2018 om 2:15 (PDT)",
    "Une publication partagée par Island Ferries (@islandferries) le 8 Mai 2018 à 2 :15 PDT",
    "Una publicación compartida de Island Ferries (@islandferries) el 8 de May de 2018 a la(s) 2:15 PDT",
    "O postare distribuită de Island Ferries (@islandferries) pe Mai 8, 2018 la 2:15 PDT",
    "Sebuah kiriman dibagikan oleh Island Ferries (@islandferries) pada 8 Mei 2018 jam 2:15 PDT",
    "פוסט משותף על ידי \u200f\u200eIsland Ferries\u200e\u200f (@\u200f\u200eislandferries\u200e\u200f) ב-מאי 8, 2018 בשעה 2:15 PDT",
    "\u200f\u200eتمت مشاركة منشور بواسطة \u200f\u200eIsland Ferries\u200e\u200f (@\u200f\u200eislandferries\u200e\u200f)\u200e\u200f في \u200fمايو ٨, ٢٠١٨ الساعة ٢:١٥ ص PDT",
    "Island Ferries (@islandferries)'in paylaştığı bir gönderi (8 May 2018, 2:15 PDT)",
    "Et opslag delt af Island Ferries (@islandferries) den 8. Maj, 2018 kl. 2.15 PDT",
    "Příspěvek sdílený Island Ferries (@islandferries), Kvě 8, 2018 v 2:15 PDT",
    "Henkilön Island Ferries (@islandferries) jakama julkaisu 8. Touko 2018 klo 2.15 PDT",
    "Et innlegg delt av Island Ferries (@islandferries) mai 8, 2018 kl. 2:15 PDT",
    "โพสต์ที่แชร์โดย Island Ferries (@islandferries) เมื่อ พ.ค. 8, 2018 เวลา 2:15am PDT",
    "Bài viết do Island Ferries (@islandferries) chia sẻ vào 8 Tháng 5, 2018 lúc 2:15 PDT",
)


@pytest.mark.parametrize("signed", INSTAGRAM, ids=lambda signed: next(word for word in signed.split()))
def test_instagram_signs_in_its_languages(signed: str) -> None:
    """The page's language is another one, as where a newsroom's reader set theirs: the phrase itself says in which its date is."""
    text = f"Hajóink tíz napig álltak a viharok miatt, közölte a társaság.\n\nWe sail again from Monday! {signed}\n\nA kikötő tegnap nyitott ki."
    citation = _one(text)
    assert (citation.platform, citation.account.name, citation.account.handle) == ("instagram", "Island Ferries", "islandferries")
    assert citation.date is not None and citation.date.value.startswith("2018-05-08T")
    assert citation.text == "We sail again from Monday!"


@pytest.mark.parametrize(("report", "signed"), [
    ("The winger said goodbye to the fans on Sunday night.", "A post shared by Nahuel Rivas (@nahuelrivas9)"),
    ("Unas horas después el jugador se despidió de la afición.", "Una publicación compartida de Nahuel Rivas (@nahuelrivas9)"),
    ("Der Sänger Jan Ohm zeigte am Abend ein Bild vom Krankenbett.", "Ein Beitrag geteilt von Jan Ohm (@janohm)"),
    ("La chanteuse a rassuré ses fans dimanche soir.", "Une publication partagée par Lise Aubry (@liseaubry)"),
    ("Певица Лиза Орлова показала снимок из больницы.", "Публикация от Лиза Орлова (@lizaorlova)"),
    ("Fenna Dijk stelde haar fans vanuit het ziekenhuis gerust.", "Een bericht gedeeld door Fenna Dijk (@fennadijk)"),
])
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_a_picture_without_words_takes_none_of_the_report(report: str, signed: str, gap: str) -> None:
    citation = _one(f"{report}{gap}{signed}\n\n")
    assert (citation.platform, citation.text, citation.text_span) == ("instagram", "", None)
    assert citation.span.start > len(report)


FACEBOOK = (
    "Publié par Island Ferries sur Jeudi 28 mars 2024",
    "Publicado por Island Ferries en Jueves, 28 de marzo de 2024",
    "Publicada por Island Ferries en Jueves, 28 de marzo de 2024",
    "Publicado por Island Ferries em Quinta-feira, 28 de março de 2024",
    "Posted by Island Ferries on Quinta-feira, 28 de março de 2024",
    "Pubblicato da Island Ferries su Giovedì 28 marzo 2024",
    "Posted by Island Ferries on Giovedì 28 marzo 2024",
    "Geplaatst door Island Ferries op donderdag 28 maart 2024",
    "Opublikowany przez Island Ferries Czwartek, 28 marca 2024",
    "Opublikowany przez Island Ferries na Czwartek, 28 marca 2024",
    "Posted by Island Ferries on 28 Mart 2024 Perşembe",
    "Dikirim oleh Island Ferries pada Kamis, 28 Maret 2024",
    "Publicată de Island Ferries pe Joi, 28 martie 2024",
    "Posted by Island Ferries on Joi, 28 martie 2024",
    "Опубликовано Island Ferries Четверг, 28 марта 2024 г.",
    "\u200eتم نشره بواسطة \u200eIsland Ferries\u200e في الخميس، ٢٨ مارس ٢٠٢٤",
    "Δημοσιεύτηκε από Island Ferries στις Πέμπτη, 28 Μαρτίου 2024",
    "פורסם על ידי Island Ferries ב- יום חמישי 28 מרץ 2024",
    "Posted by Island Ferries on 2024年3月28日木曜日",
    "Publicerat av Island Ferries den torsdag 28 mars 2024",
    "Slået op af Island Ferries på Torsdag den 28. marts 2024",
    "Publisert av Island Ferries Torsdag 28. mars 2024",
    "Опубліковано Island Ferries Четвер, 28 березня 2024 р.",
    "Zveřejnil(a) Island Ferries dne Čtvrtek 28. března 2024",
    "Közzétette: Island Ferries – 2024. március 28., csütörtök",
    "Được đăng bởi Island Ferries vào Thứ Năm, 28 tháng 3, 2024",
    "โพสต์โดย Island Ferries เมื่อ วันพฤหัสบดีที่ 28 มีนาคม 2024",
    "게시: Island Ferries 2024년 3월 28일 목요일",
)


@pytest.mark.parametrize("signed", FACEBOOK)
def test_facebook_signs_in_its_languages(signed: str) -> None:
    citation = _one(f"Hajóink tíz napig álltak a viharok miatt, közölte a társaság.\n\nWe sail again from Monday!\n\n{signed}\n\nA kikötő tegnap nyitott ki.")
    assert (citation.platform, citation.account.name) == ("facebook", "Island Ferries")
    assert citation.date is not None and citation.date.value == "2024-03-28"
    assert citation.text == "We sail again from Monday!"


# ------------------------------------------------------------------ what the platforms write is read back

_PROSE = {
    "en": (_LEAD, _TAIL), "de": ("Die Reederei will ab nächster Woche wieder fahren. Die Reparatur dauerte drei Wochen länger als geplant.", "Auf der Insel leben rund zweitausend Menschen."),
    "fr": ("La compagnie reprendra ses traversées la semaine prochaine. Les travaux ont duré trois semaines de plus que prévu.", "Deux mille personnes vivent sur l'île."),
    "ja": ("船会社は来週から運航を再開すると発表した。修理は予定より三週間長くかかった。", "島には約二千人が住んでいる。"), "ar": ("قالت الشركة إن رحلاتها ستستأنف الأسبوع المقبل. واستغرقت الإصلاحات ثلاثة أسابيع إضافية.", "ويعيش في الجزيرة نحو ألفي شخص."),
    "ru": ("Компания сообщила, что рейсы возобновятся на следующей неделе. Ремонт занял на три недели больше, чем планировалось.", "На острове живут около двух тысяч человек."),
    "hi": ("कंपनी ने कहा कि नावें अगले सप्ताह फिर चलेंगी। मरम्मत में तीन सप्ताह अधिक लगे।", "द्वीप पर लगभग दो हज़ार लोग रहते हैं।"), "tr": ("Şirket seferlerin gelecek hafta yeniden başlayacağını duyurdu. Onarım üç hafta uzun sürdü.", "Adada iki bin kişi yaşıyor."),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
_letters = st.text(alphabet=string.ascii_lowercase + "éüñß", min_size=1, max_size=9)
_word = st.one_of(_letters, _letters, st.sampled_from(["#ferry", "@annab", "28", "—", "(again)", "🎉", "don't", "U.S.", "-", "3.5", "\"so\"", "“yes”"]))
_post = st.lists(_word, min_size=3, max_size=22).map(lambda words: " ".join(words).strip(" -—").capitalize()).filter(lambda words: any(c.isalnum() for c in words))
_name = st.lists(st.text(alphabet=string.ascii_letters + "éöščあ漢भش🎈'&", min_size=1, max_size=10) | st.sampled_from(["Dr.", "J.", "St."]), min_size=1, max_size=3).map(" ".join)
_handle = st.text(alphabet=string.ascii_letters + string.digits + "_", min_size=2, max_size=15).filter(lambda handle: any(c.isalnum() for c in handle))
_code = st.text(alphabet=string.ascii_letters + string.digits, min_size=10, max_size=10)


@settings(max_examples=200, deadline=None)
@given(words=_post, name=_name, handle=_handle, code=st.one_of(st.none(), _code), day=st.integers(1, 28), month=st.integers(0, 11), year=st.integers(2011, 2025), language=st.sampled_from(sorted(_PROSE)),
       written=st.sampled_from(sorted(_MONTHS)), gap=st.sampled_from(["\n", "\n\n"]))
def test_what_x_writes_is_read_back(
    words: str, name: str, handle: str, code: str | None, day: int, month: int, year: int, language: str, written: str, gap: str,
) -> None:
    date = {"en": f"{_MONTHS['en'][month]} {day}, {year}", "fr": f"{day} {_MONTHS['fr'][month]} {year}", "de": f"{day}. {_MONTHS['de'][month]} {year}"}[written]
    lead, tail = _PROSE[language]
    article = f"{lead}{gap}{words}{f' pic.twitter.com/{code}' if code else ''} — {name} (@{handle}) {date}{gap}{tail}"
    citation = _one(article)
    assert (citation.account.name, citation.account.handle) == (name, handle)
    assert citation.date is not None and citation.date.value == f"{year}-{month + 1:02}-{day:02}"
    assert citation.links == ((f"pic.twitter.com/{code}",) if code else ())
    assert citation.text == words or citation.confidence < 0.95


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab (@)—-. \n#/:pic.twittercom@A1·年", max_size=300))
def test_any_text_gives_an_answer(text: str) -> None:
    for citation in find_flattened(text):
        assert 0 <= citation.span.start <= citation.span.end <= len(text)


@pytest.mark.parametrize("name", ["T.C. Ulaştırma ve Altyapı Bakanlığı", "U.S. Customs and Border Protection Office", "T.C. Kültür ve Turizm Bakanlığı"])
@pytest.mark.parametrize("link", ["pic.twitter.com/E8JNpjJOQG ", ""])
def test_the_stop_of_initials_ends_no_sentence_before_a_long_name(name: str, link: str) -> None:
    citation, = find_flattened(f"Proje için dış kredi kullanılmayacak. {link}— {name} (@UABakanligi) September 5, 2024")
    assert (citation.account.name, citation.text) == (name, "Proje için dış kredi kullanılmayacak.")
