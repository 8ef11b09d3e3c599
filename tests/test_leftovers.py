"""What Instagram, Facebook, TikTok, Telegram, Mastodon, Bluesky and X leave in running text, in the interfaces of twenty languages: read whole, or not.

The forms are those of the platforms' own templates, on lines of their own or run together; thirty were written before anything was changed for them, of which 22
were read whole, and then thirty more. All posts are invented.
"""

from __future__ import annotations

import pytest

from verify.citations.flattened import find_flattened

_REPORTS = {
    "fr": ("Le chanteur a rassuré ses admirateurs depuis sa chambre d'hôpital. Il devait se produire samedi à Lyon.", "La tournée reprendra en juin."),
    "es": ("El cantante tranquilizó a sus seguidores desde el hospital. Tenía previsto actuar el sábado en Burgos.", "La gira se reanudará en junio."),
    "de": ("Der Sänger beruhigte seine Fans aus dem Krankenhaus. Er sollte am Samstag in Kassel auftreten.", "Die Tournee geht im Juni weiter."),
    "pt": ("O cantor tranquilizou os fãs a partir do hospital. Ele iria se apresentar no sábado em Natal.", "A turnê será retomada em junho."),
    "it": ("Il cantante ha rassicurato i fan dall'ospedale. Doveva esibirsi sabato a Lucca.", "Il tour riprenderà a giugno."),
    "ja": ("歌手は病室からファンに無事を伝えた。土曜日に金沢で公演する予定だった。", "ツアーは六月に再開される。"),
    "ar": ("طمأن المطرب جمهوره من غرفته في المستشفى. وكان من المقرر أن يحيي حفلا يوم السبت.", "وستستأنف الجولة في يونيو."),
    "ru": ("Певец успокоил поклонников из больничной палаты. В субботу он должен был выступать в Самаре.", "Гастроли продолжатся в июне."),
    "tr": ("Şarkıcı hastane odasından hayranlarına seslendi. Cumartesi günü Bursa'da sahneye çıkacaktı.", "Turne haziranda sürecek."),
    "pl": ("Piosenkarz uspokoił fanów ze szpitalnej sali. W sobotę miał wystąpić w Toruniu.", "Trasa ruszy ponownie w czerwcu."),
    "nl": ("De zanger stelde zijn fans gerust vanuit het ziekenhuis. Hij zou zaterdag in Breda optreden.", "De tournee gaat in juni verder."),
    "id": ("Penyanyi itu menenangkan penggemarnya dari rumah sakit. Ia dijadwalkan tampil Sabtu di Medan.", "Tur dilanjutkan pada bulan Juni."),
    "ko": ("가수는 병실에서 팬들을 안심시켰다. 토요일 부산에서 공연할 예정이었다.", "투어는 6월에 재개된다."),
    "zh": ("这位歌手在病房里安慰歌迷。他原定周六在杭州演出。", "巡演将于六月恢复。"),
    "uk": ("Співак заспокоїв шанувальників із лікарняної палати. У суботу він мав виступити в Луцьку.", "Тур продовжиться в червні."),
    "ro": ("Cântărețul și-a liniștit admiratorii de pe patul de spital. Trebuia să cânte sâmbătă la Arad.", "Turneul se reia în iunie."),
    "el": ("Ο τραγουδιστής καθησύχασε τους θαυμαστές του από το νοσοκομείο. Θα εμφανιζόταν το Σάββατο στον Βόλο.", "Η περιοδεία συνεχίζεται τον Ιούνιο."),
    "he": ("הזמר הרגיע את מעריציו מבית החולים. הוא היה אמור להופיע בשבת בחיפה.", "הסיבוב יתחדש ביוני."),
    "fa": ("خواننده از بیمارستان هوادارانش را آرام کرد. او قرار بود شنبه در شیراز برنامه اجرا کند.", "تور در ژوئن ادامه می\u200cیابد."),
    "hi": ("गायक ने अस्पताल से प्रशंसकों को आश्वस्त किया। शनिवार को उनका कार्यक्रम जयपुर में होना था।", "दौरा जून में फिर शुरू होगा।"),
}
_WORDS = {
    "fr": "Tout va bien, je rentre bientôt à la maison ❤️ Merci à tous",
    "es": "Todo bien, vuelvo pronto a casa ❤️ Gracias a todos",
    "de": "Alles gut, ich komme bald nach Hause ❤️ Danke euch allen",
    "pt": "Tudo bem, volto logo para casa ❤️ Obrigado a todos",
    "it": "Tutto bene, torno presto a casa ❤️ Grazie a tutti",
    "ja": "大丈夫です、もうすぐ家に帰ります❤️ ありがとうございます",
    "ar": "أنا بخير وسأعود إلى البيت قريبا ❤️ شكرا لكم جميعا",
    "ru": "Всё хорошо, скоро буду дома ❤️ Спасибо всем",
    "tr": "İyiyim, yakında evdeyim ❤️ Hepinize teşekkürler",
    "pl": "Wszystko dobrze, wkrótce wracam do domu ❤️ Dziękuję wszystkim",
    "nl": "Alles goed, ik ben snel weer thuis ❤️ Bedankt allemaal",
    "id": "Aku baik-baik saja, sebentar lagi pulang ❤️ Terima kasih semua",
    "ko": "저는 괜찮아요, 곧 집에 갑니다 ❤️ 감사합니다",
    "zh": "我很好，很快就回家❤️谢谢大家",
    "uk": "Все добре, скоро буду вдома ❤️ Дякую всім",
    "ro": "Totul e bine, ajung curând acasă ❤️ Vă mulțumesc tuturor",
    "el": "Όλα καλά, γυρίζω σύντομα σπίτι ❤️ Σας ευχαριστώ όλους",
    "he": "הכול בסדר, אני חוזר בקרוב הביתה ❤️ תודה לכולם",
    "fa": "حالم خوب است و زود به خانه برمی‌گردم ❤️ از همه ممنونم",
    "hi": "मैं ठीक हूँ, जल्द घर लौटूँगा ❤️ सबका धन्यवाद",
}
# Language, what is left, what parts it from the report, then platform, handle, name, day, and what the caption has behind the words.
_LEFT = (
    ("fr", "Voir cette publication sur Instagram {w} Une publication partagée par Léo Varin (@leovarin) le 5 Mars 2020 à 4 :12 PST", " ", "instagram", "leovarin", "Léo Varin", "2020-03-05", ""),
    ("fr", "{w}\n\nUne vidéo publiée par Léo Varin (@leovarin) le 5 Mars 2016 à 4h12 PST", "\n\n", "instagram", "leovarin", "Léo Varin", "2016-03-05", ""),
    ("fr", "{w}\n\nPubliée par Léo Varin sur Jeudi 5 mars 2020", "\n\n", "facebook", None, "Léo Varin", "2020-03-05", ""),
    ("es", "{w} Un vídeo publicado por Leo Varela (@leovarela) el 5 de Mar de 2016 a la(s) 4:12 PST", " ", "instagram", "leovarela", "Leo Varela", "2016-03-05", ""),
    ("es", "Ver esta publicación en Instagram\n\n{w}\n\nUna publicación compartida por Leo Varela (@leovarela)", "\n\n", "instagram", "leovarela", "Leo Varela", None, ""),
    ("es", "{w} Publicado por Leo Varela en Jueves, 5 de marzo de 2020", " ", "facebook", None, "Leo Varela", "2020-03-05", ""),
    ("de", "{w} Ein von Leo Varn (@leovarn) gepostetes Video am 5. Mär 2016 um 4:12 Uhr", " ", "instagram", "leovarn", "Leo Varn", "2016-03-05", ""),
    ("de", "{w}\n\n— Leo Varn (@leovarn@musik.example) 5. März 2024, 14:35", "\n\n", "mastodon", "leovarn@musik.example", "Leo Varn", "2024-03-05", ""),
    ("de", "{w} [Bild oder Einbettung] — Leo Varn (@leovarn.bsky.social) 5. März 2024 um 14:35", " ", "bluesky", "leovarn.bsky.social", "Leo Varn", "2024-03-05", ""),
    ("pt", "Ver essa foto no Instagram\n\n{w}\n\nUma publicação compartilhada por Leo Varão (@leovarao) em 5 de Mar, 2020 às 4:12 PST", "\n\n", "instagram", "leovarao", "Leo Varão", "2020-03-05", ""),
    ("pt", "{w} Uma foto publicada por Leo Varão (@leovarao) em 5 de Mar, 2016 às 4:12 PST", " ", "instagram", "leovarao", "Leo Varão", "2016-03-05", ""),
    ("pt", "Leo Varão @leovarao.bsky.social\n{w}\n5 de março de 2024 às 14:35", "\n\n", "bluesky", "leovarao.bsky.social", "Leo Varão", "2024-03-05", ""),
    ("it", "Visualizza questo post su Instagram {w} Un post condiviso da Leo Varini (@leovarini)", " ", "instagram", "leovarini", "Leo Varini", None, ""),
    ("it", "{w}\n\nUn video pubblicato da Leo Varini (@leovarini) in data: 5 Mar 2016 alle ore 04:12 PST", "\n\n", "instagram", "leovarini", "Leo Varini", "2016-03-05", ""),
    ("it", "@leovarini {w} #casa ♬ suono originale - Leo Varini", "\n\n", "tiktok", "leovarini", None, None, " #casa"),
    ("ja", "この投稿をInstagramで見る\n\n{w}\n\nレオ(@leovarin)がシェアした投稿 - 2020年 3月月5日午前4時12分PST", "\n\n", "instagram", "leovarin", "レオ", "2020-03-05", ""),
    ("ja", "{w}\n\nレオさん(@leovarin)が投稿した写真 - 2016 3月 5 4:12午前 PST", "\n\n", "instagram", "leovarin", "レオ", "2016-03-05", ""),
    ("ja", "レオ\n@leovarin@mastodon.example\n{w}\n2024年3月5日 14:35", "\n\n", "mastodon", "leovarin@mastodon.example", "レオ", "2024-03-05", ""),
    ("ar", "عرض هذا المنشور على Instagram {w} تمت مشاركة منشور بواسطة ليو (@leovarin)", " ", "instagram", "leovarin", "ليو", None, ""),
    ("ar", "{w}\n\nتم النشر بواسطة ليو في الخميس، ٥ مارس ٢٠٢٠", "\n\n", "facebook", None, "ليو", "2020-03-05", ""),
    ("ar", "ليو\n{w}\nhttps://t.me/leovarin/51\n5 مارس 2024، 14:35", "\n\n", "telegram", "leovarin", "ليو", "2024-03-05", ""),
    ("ru", "{w} Фото опубликовано Лео Варин (@leovarin) Мар 5 2016 в 4:12 PST", " ", "instagram", "leovarin", "Лео Варин", "2016-03-05", ""),
    ("ru", "Лео Варин, [05.03.2024 14:35]\n{w}", "\n\n", "telegram", None, "Лео Варин", "2024-03-05", ""),
    ("ru", "Посмотреть эту публикацию в Instagram\n\n{w}\n\nПубликация от Лео Варин (@leovarin)", "\n\n", "instagram", "leovarin", "Лео Варин", None, ""),
    ("tr", "{w} Leo Varan (@leovaran) tarafından paylaşılan bir fotoğraf (5 Mar 2016, 4:12 PST)", " ", "instagram", "leovaran", "Leo Varan", "2016-03-05", ""),
    ("tr", "Bu gönderiyi Instagram'da gör\n\n{w}\n\nLeo Varan (@leovaran)'in paylaştığı bir gönderi", "\n\n", "instagram", "leovaran", "Leo Varan", None, ""),
    ("tr", "{w} — Leo Varan (@leovaran.bsky.social) 5 Mart 2024 14:35", " ", "bluesky", "leovaran.bsky.social", "Leo Varan", "2024-03-05", ""),
    ("pl", "Wyświetl ten post na Instagramie {w} Post udostępniony przez Leo Warski (@leowarski) Mar 5, 2020 o 4:12 PST", " ", "instagram", "leowarski", "Leo Warski", "2020-03-05", ""),
    ("pl", "{w}\n\nZdjęcie zamieszczone przez użytkownika Leo Warski (@leowarski) 5 Mar, 2016 o 4:12 PST", "\n\n", "instagram", "leowarski", "Leo Warski", "2016-03-05", ""),
    ("pl", "{w} Opublikowany przez Leo Warski Czwartek, 5 marca 2020", " ", "facebook", None, "Leo Warski", "2020-03-05", ""),
    ("nl", "Dit bericht op Instagram bekijken {w} Een bericht gedeeld door Leo Varn (@leovarn) op 5 Mrt 2020 om 4:12 (PST)", " ", "instagram", "leovarn", "Leo Varn", "2020-03-05", ""),
    ("nl", "{w}\n\nGeplaatst door Leo Varn op Donderdag 5 maart 2020", "\n\n", "facebook", None, "Leo Varn", "2020-03-05", ""),
    ("nl", "Leo Varn @leovarn · 5 mrt. 2024 {w} 12 reacties 340 vind-ik-leuks", " ", "x", "leovarn", "Leo Varn", "2024-03-05", ""),
    ("id", "{w} Sebuah kiriman dibagikan oleh Leo Varin (@leovarin) pada 5 Mar 2020 jam 4:12 PST", " ", "instagram", "leovarin", "Leo Varin", "2020-03-05", ""),
    ("id", "Leo Varin @leovarin · 5 Mar 2024\n{w}\n12 balasan 340 suka", "\n\n", "x", "leovarin", "Leo Varin", "2024-03-05", ""),
    ("id", "{w} — Leo Varin (@leovarin.bsky.social) 5 Maret 2024 pukul 14.35", " ", "bluesky", "leovarin.bsky.social", "Leo Varin", "2024-03-05", ""),
    ("ko", "Instagram에서 이 게시물 보기\n\n{w}\n\n레오(@leovarin)님의 공유 게시물", "\n\n", "instagram", "leovarin", "레오", None, ""),
    ("ko", "레오 @leovarin · 2024년 3월 5일 {w} 답글 12 좋아요 340", " ", "x", "leovarin", "레오", "2024-03-05", ""),
    ("ko", "{w} — 레오 (@leovarin@mastodon.example) 2024년 3월 5일 오후 2:35", " ", "mastodon", "leovarin@mastodon.example", "레오", "2024-03-05", ""),
    ("zh", "在 Instagram 查看这篇帖子\n\n{w}\n\n李欧（@leovarin）分享的帖子", "\n\n", "instagram", "leovarin", "李欧", None, ""),
    ("zh", "李欧 @leovarin · 2024年3月5日 {w} 12 回复 340 喜欢", " ", "x", "leovarin", "李欧", "2024-03-05", ""),
    ("zh", "李欧\n{w}\nhttps://t.me/leovarin/51\n1.2K\n2024年3月5日 14:35", "\n\n", "telegram", "leovarin", "李欧", "2024-03-05", ""),
    ("uk", "{w} Допис, поширений Лео Варин (@leovarin) 5 Бер 2020 р. о 4:12 PST", " ", "instagram", "leovarin", "Лео Варин", "2020-03-05", ""),
    ("uk", "Лео Варин, [05.03.2024 14:35] {w}", "\n", "telegram", None, "Лео Варин", "2024-03-05", ""),
    ("uk", "{w} — Лео Варин (@leovarin.bsky.social) 5 березня 2024 р. о 14:35", " ", "bluesky", "leovarin.bsky.social", "Лео Варин", "2024-03-05", ""),
    ("ro", "Vizualizați această postare pe Instagram. {w} O postare distribuită de Leo Varin (@leovarin)", " ", "instagram", "leovarin", "Leo Varin", None, ""),
    ("ro", "{w}\n\nPublicată de Leo Varin pe Joi, 5 martie 2020", "\n\n", "facebook", None, "Leo Varin", "2020-03-05", ""),
    ("ro", "Leo Varin @leovarin@mastodon.example\n{w}\n5 martie 2024, 14:35 · Web\n12 boosturi", "\n\n", "mastodon", "leovarin@mastodon.example", "Leo Varin", "2024-03-05", ""),
    ("el", "Δείτε αυτή τη δημοσίευση στο Instagram. {w} Η δημοσίευση κοινοποιήθηκε από το χρήστη Leo Varin (@leovarin) στις 5 Μάρ, 2020 στις 4:12 πμ PST", " ", "instagram", "leovarin", "Leo Varin", "2020-03-05", ""),
    ("el", "{w} — Λέων Βαρίνος (@leovarin.bsky.social) 5 Μαρτίου 2024 στις 14:35", " ", "bluesky", "leovarin.bsky.social", "Λέων Βαρίνος", "2024-03-05", ""),
    ("el", "Λέων Βαρίνος @leovarin · 5 Μαρ 2024 {w} 12 απαντήσεις", " ", "x", "leovarin", "Λέων Βαρίνος", "2024-03-05", ""),
    ("he", "{w} פוסט משותף על ידי ליאו (@leovarin)", " ", "instagram", "leovarin", "ליאו", None, ""),
    ("he", "ליאו @leovarin · 5 במרץ 2024\n{w}\n12 תגובות 340 לייקים", "\n\n", "x", "leovarin", "ליאו", "2024-03-05", ""),
    ("he", "{w}\n\n— ליאו (@leovarin@mastodon.example) 5 במרץ 2024, 14:35", "\n\n", "mastodon", "leovarin@mastodon.example", "ליאו", "2024-03-05", ""),
    ("fa", "{w} پستی که توسط لئو (@leovarin) به اشتراک گذاشته شده", " ", "instagram", "leovarin", "لئو", None, ""),
    ("fa", "لئو @leovarin · ۵ مارس ۲۰۲۴ {w} ۱۲ پاسخ ۳۴۰ پسند", " ", "x", "leovarin", "لئو", "2024-03-05", ""),
    ("fa", "لئو\n{w}\nhttps://t.me/leovarin/51\n۵ مارس ۲۰۲۴، ۱۴:۳۵", "\n\n", "telegram", "leovarin", "لئو", "2024-03-05", ""),
    ("hi", "इस पोस्ट को Instagram पर देखें {w} लियो (@leovarin) द्वारा साझा की गई पोस्ट", " ", "instagram", "leovarin", "लियो", None, ""),
    ("hi", "@leovarin {w} #घर ♬ मूल ध्वनि - लियो", "\n\n", "tiktok", "leovarin", None, None, " #घर"),
    ("hi", "लियो @leovarin · 5 मार्च 2024 {w} 12 जवाब 340 लाइक", " ", "x", "leovarin", "लियो", "2024-03-05", ""),
)
_NOT_WHOLE = {("ja", "レオ", "2016-03-05"), ("tr", "Leo Varan", "2024-03-05"), ("hi", "लियो", None)}  # a title of the template's, and words that nothing parts


@pytest.mark.parametrize(("code", "left", "gap", "platform", "handle", "name", "day", "behind"), _LEFT)
def test_what_is_left_of_a_post_is_read_whole(code: str, left: str, gap: str, platform: str, handle: str | None, name: str | None, day: str | None, behind: str) -> None:
    lead, tail = _REPORTS[code]
    found = find_flattened(f"{lead}{gap}{left.format(w=_WORDS[code])}{gap}{tail}")
    got = [(c.platform, c.account.handle, c.account.name, c.date.value[:10] if c.date else None, c.text) for c in found]
    if (code, name, day) in _NOT_WHOLE:
        assert [one[:2] for one in got] == [(platform, handle)]
    else:
        assert got == [(platform, handle, name, day, _WORDS[code] + behind)]
