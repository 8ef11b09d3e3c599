"""How much the newspapers of every language mean: halves, shares, factors, duals, compounds."""

from __future__ import annotations

import pytest

from verify.claims import read_claims
from verify.claims._values import Figure
from verify.comparison._figure_sums import is_so_many_times
from verify.comparison._figures_fit import fits

# A phrase and the value that its one figure has; "3x" is a factor (tripled), "50%" a share.
WRITTEN = {
    "en": (
        ("half a dozen boats", "6"), ("half a hundred boats", "50"),
        ("half a million", "500000"), ("a million and a half", "1500000"), ("one and a half million", "1500000"),
        ("two and a half years", "2.5"), ("1.5m homes", "1500000"), ("£3.2bn", "3200000000"), ("twelve hundred people", "1200"),
        ("a hundred and five people", "105"), ("three-quarters of the wells", "75%"), ("half of the wells", "50%"),
        ("half the wells", "50%"), ("a fifth of the wells", "20%"), ("two-fifths of the wells", "40%"), ("one in four wells", "25%"),
        ("two in three wells", "66.7%"), ("nine out of ten homes", "90%"), ("four in five homes", "80%"), ("every third house", "33.3%"),
        ("the number has tripled", "3x"), ("five times as many", "5x"), ("fell tenfold", "10x"), ("three dozen boats", "36"),
        ("a score of boats", "20"),
    ),
    "de": (
        ("eine halbe Million Menschen", "500000"), ("anderthalb Millionen Euro", "1500000"), ("eineinhalb Stunden", "1.5"),
        ("zweieinhalb Jahre", "2.5"), ("dreieinhalbtausend Menschen", "3500"), ("1,5 Mio. Euro", "1500000"),
        ("3,2 Mrd. Euro", "3200000000"), ("zweihundertfünfzig Häuser", "250"), ("zwölfhundert Menschen", "1200"),
        ("drei Viertel der Brunnen", "75%"), ("jeder vierte Brunnen", "25%"), ("jedes dritte Haus", "33.3%"),
        ("die Hälfte der Brunnen", "50%"), ("ein Fünftel der Brunnen", "20%"), ("zwei Fünftel der Brunnen", "40%"),
        ("neun von zehn Haushalten", "90%"), ("zwei von drei Brunnen", "66.7%"), ("hat sich verdreifacht", "3x"),
        ("fünfmal so viele", "5x"), ("verzehnfachte sich", "10x"), ("zwei Dutzend Boote", "24"), ("ein halbes Dutzend Boote", "6"),
        ("halbierte sich", "50%"),
    ),
    "nl": (
        ("een half dozijn boten", "6"),
        ("een half miljoen mensen", "500000"), ("anderhalf miljoen euro", "1500000"), ("anderhalf uur", "1.5"), ("tweeënhalf jaar", "2.5"),
        ("driehonderdvijftig huizen", "350"), ("1,5 mln euro", "1500000"), ("3,2 mld. euro", "3200000000"),
        ("de helft van de putten", "50%"), ("een op de vier putten", "25%"), ("een op vier putten", "25%"),
        ("drie op de vijf putten", "60%"), ("negen van de tien huizen", "90%"), ("twee derde van de putten", "66.7%"),
        ("driekwart van de putten", "75%"), ("is verdrievoudigd", "3x"), ("vijf keer zoveel", "5x"), ("vijfmaal zo veel", "5x"),
        ("een vijfde van de putten", "20%"), ("twee dozijn boten", "24"),
    ),
    "fr": (
        ("une demi-centaine de bateaux", "50"),
        ("un demi-million de personnes", "500000"), ("un million et demi de personnes", "1500000"), ("deux ans et demi", "2.5"),
        ("1,5 Md€", "1500000000"), ("quatre-vingt-dix-sept maisons", "97"), ("soixante et onze maisons", "71"),
        ("la moitié des puits", "50%"), ("un puits sur quatre", "25%"), ("deux puits sur trois", "66.7%"), ("neuf foyers sur dix", "90%"),
        ("les trois quarts des puits", "75%"), ("les deux tiers des puits", "66.7%"), ("un cinquième des puits", "20%"), ("a triplé", "3x"),
        ("multiplié par cinq", "5x"), ("cinq fois plus", "5x"), ("a doublé", "2x"), ("quintuplé", "5x"),
        ("deux douzaines de bateaux", "24"), ("réduit de moitié", "50%"),
    ),
    "es": (
        ("media decena de barcos", "5"),
        ("medio millón de personas", "500000"), ("un millón y medio de personas", "1500000"), ("una hora y media", "1.5"),
        ("dos años y medio", "2.5"), ("mil quinientos euros", "1500"), ("2.300 millones de euros", "2300000000"),
        ("la mitad de los pozos", "50%"), ("uno de cada cuatro pozos", "25%"), ("dos de cada tres pozos", "66.7%"),
        ("nueve de cada diez hogares", "90%"), ("las tres cuartas partes de los pozos", "75%"), ("dos tercios de los pozos", "66.7%"),
        ("una quinta parte de los pozos", "20%"), ("un tercio de los pozos", "33.3%"), ("se ha triplicado", "3x"), ("se duplicó", "2x"),
        ("multiplicado por cinco", "5x"), ("cinco veces más", "5x"), ("media docena de barcos", "6"), ("tres docenas de barcos", "36"),
        ("medio centenar de barcos", "50"),
    ),
    "it": (
        ("mezza decina di barche", "5"), ("mezzo centinaio di barche", "50"),
        ("mezzo milione di euro", "500000"), ("un milione e mezzo di euro", "1500000"), ("un'ora e mezza", "1.5"),
        ("due anni e mezzo", "2.5"), ("1,5 mln di euro", "1500000"), ("3,2 mld di euro", "3200000000"), ("duemilacinquecento case", "2500"),
        ("500mila case", "500000"), ("la metà dei pozzi", "50%"), ("un pozzo su quattro", "25%"), ("due pozzi su tre", "66.7%"),
        ("nove famiglie su dieci", "90%"), ("i tre quarti dei pozzi", "75%"), ("un quinto dei pozzi", "20%"), ("è triplicato", "3x"),
        ("sono raddoppiate", "2x"), ("cinque volte tanto", "5x"), ("moltiplicato per cinque", "5x"), ("due dozzine di barche", "24"),
        ("dimezzato", "50%"),
    ),
    "pt": (
        ("meia dezena de barcos", "5"),
        ("meio milhão de pessoas", "500000"), ("milhão e meio de euros", "1500000"), ("um milhão e meio de euros", "1500000"),
        ("uma hora e meia", "1.5"), ("dois anos e meio", "2.5"), ("R$ 3,2 bi", "3200000000"), ("R$ 1,5 mi", "1500000"),
        ("mil e quinhentos reais", "1500"), ("metade dos poços", "50%"), ("um em cada quatro poços", "25%"),
        ("dois em cada três poços", "66.7%"), ("nove em cada dez casas", "90%"), ("três quartos dos poços", "75%"),
        ("um quinto dos poços", "20%"), ("um terço dos poços", "33.3%"), ("triplicou", "3x"), ("duplicaram", "2x"), ("dobrou", "2x"),
        ("cinco vezes mais", "5x"), ("multiplicado por cinco", "5x"), ("meia dúzia de barcos", "6"),
    ),
    "ro": (
        ("o jumătate de duzină de bărci", "6"),
        ("o jumătate de milion de oameni", "500000"), ("jumătate de milion de oameni", "500000"),
        ("un milion și jumătate de euro", "1500000"), ("două milioane și jumătate de lei", "2500000"), ("doi ani și jumătate", "2.5"),
        ("45 de milioane de lei", "45000000"), ("3,2 mld. lei", "3200000000"), ("jumătate dintre fântâni", "50%"),
        ("una din patru fântâni", "25%"), ("două din trei fântâni", "66.7%"), ("trei sferturi dintre fântâni", "75%"),
        ("o cincime dintre fântâni", "20%"), ("s-a triplat", "3x"), ("s-a dublat", "2x"), ("de cinci ori mai mult", "5x"),
        ("o duzină de bărci", "12"), ("redus la jumătate", "50%"),
    ),
    "pl": (
        ("pół tuzina łodzi", "6"),
        ("pół miliona osób", "500000"), ("półtora miliona euro", "1500000"), ("półtorej godziny", "1.5"), ("dwa i pół roku", "2.5"),
        ("1,5 mln euro", "1500000"), ("3,2 mld zł", "3200000000"), ("dwieście pięćdziesiąt domów", "250"), ("pięciuset żołnierzy", "500"),
        ("połowa studni", "50%"), ("co czwarta studnia", "25%"), ("co trzeci dom", "33.3%"), ("dziewięć na dziesięć domów", "90%"),
        ("dwie trzecie studni", "66.7%"), ("trzy czwarte studni", "75%"), ("jedna piąta studni", "20%"), ("potroiła się", "3x"),
        ("podwoiły się", "2x"), ("wzrosła dwukrotnie", "2x"), ("pięć razy więcej", "5x"), ("pięciokrotnie", "5x"),
        ("dwa tuziny łodzi", "24"),
    ),
    "ru": (
        ("полдюжины лодок", "6"),
        ("полмиллиона человек", "500000"), ("полтора миллиона человек", "1500000"), ("полторы тысячи домов", "1500"),
        ("полутора миллионов человек", "1500000"), ("два с половиной года", "2.5"), ("1,5 млн рублей", "1500000"),
        ("3,2 млрд руб.", "3200000000"), ("двести пятьдесят домов", "250"), ("пятисот солдат", "500"), ("половина колодцев", "50%"),
        ("каждый четвертый колодец", "25%"), ("каждая третья школа", "33.3%"), ("девять из десяти домов", "90%"),
        ("две трети колодцев", "66.7%"), ("три четверти колодцев", "75%"), ("пятая часть колодцев", "20%"), ("утроилось", "3x"),
        ("удвоилась", "2x"), ("выросла втрое", "3x"), ("увеличилось в пять раз", "5x"), ("в полтора раза", "1.5x"),
        ("две дюжины лодок", "24"),
    ),
    "uk": (
        ("пів дюжини човнів", "6"),
        ("пів мільйона людей", "500000"), ("півмільйона людей", "500000"), ("півтора мільйона людей", "1500000"),
        ("півтори тисячі будинків", "1500"), ("півтора року", "1.5"), ("два з половиною роки", "2.5"), ("1,5 млн гривень", "1500000"),
        ("3,2 млрд грн", "3200000000"), ("двісті п'ятдесят будинків", "250"), ("половина колодязів", "50%"),
        ("кожен четвертий колодязь", "25%"), ("кожна третя школа", "33.3%"), ("дев'ять з десяти будинків", "90%"),
        ("дві третини колодязів", "66.7%"), ("три чверті колодязів", "75%"), ("п'ята частина колодязів", "20%"), ("потроїлася", "3x"),
        ("подвоїлася", "2x"), ("зросла втричі", "3x"), ("у п'ять разів", "5x"), ("у півтора раза", "1.5x"),
    ),
    "el": (
        ("μισό εκατομμύριο άνθρωποι", "500000"), ("ενάμισι εκατομμύριο ευρώ", "1500000"), ("δυόμισι εκατομμύρια ευρώ", "2500000"),
        ("μιάμιση ώρα", "1.5"), ("δυόμισι χρόνια", "2.5"), ("τριάμισι ώρες", "3.5"), ("3,2 δισ. ευρώ", "3200000000"),
        ("1,5 εκατ. ευρώ", "1500000"), ("διακόσια πενήντα σπίτια", "250"), ("τα μισά πηγάδια", "50%"), ("οι μισές οικογένειες", "50%"),
        ("ένα στα τέσσερα πηγάδια", "25%"), ("δύο στους τρεις κατοίκους", "66.7%"), ("εννέα στα δέκα νοικοκυριά", "90%"),
        ("τα τρία τέταρτα των πηγαδιών", "75%"), ("το ένα πέμπτο των πηγαδιών", "20%"), ("τριπλασιάστηκε", "3x"), ("διπλασιάστηκαν", "2x"),
        ("πέντε φορές περισσότερα", "5x"), ("δύο δωδεκάδες βάρκες", "24"),
    ),
    "tr": (
        ("yarım milyon kişi", "500000"), ("bir buçuk milyon avro", "1500000"), ("iki buçuk yıl", "2.5"), ("bir buçuk saat", "1.5"),
        ("3,2 milyar lira", "3200000000"), ("beş yüz ev", "500"), ("beşyüz ev", "500"), ("bin beş yüz ev", "1500"),
        ("kuyuların yarısı", "50%"), ("her dört kuyudan biri", "25%"), ("dört kişiden biri", "25%"), ("kuyuların üçte ikisi", "66.7%"),
        ("kuyuların dörtte üçü", "75%"), ("kuyuların beşte biri", "20%"), ("yüzde kırk", "40%"), ("üç katına çıktı", "3x"),
        ("iki katına çıktı", "2x"), ("5 kat arttı", "5x"), ("beş katına", "5x"), ("iki düzine tekne", "24"),
    ),
    "ar": (
        ("نصف دزينة من القوارب", "6"),
        ("نصف مليون شخص", "500000"), ("مليون ونصف المليون شخص", "1500000"), ("مليونا ونصف مليون دولار", "1500000"),
        ("مليوني شخص", "2000000"), ("مليونان ونصف المليون يورو", "2500000"), ("ساعة ونصف", "1.5"), ("عامين ونصف", "2.5"),
        ("مئتان وخمسون منزلا", "250"), ("ثلاثة آلاف وخمسمئة منزل", "3500"), ("خمسة وعشرون منزلا", "25"), ("نصف الآبار", "50%"),
        ("واحدة من كل أربع آبار", "25%"), ("اثنان من كل ثلاثة", "66.7%"), ("ثلثي الآبار", "66.7%"), ("ثلاثة أرباع الآبار", "75%"),
        ("تضاعف ثلاث مرات", "3x"), ("خمسة أضعاف", "5x"), ("سفينتان", "2"), ("جسرين", "2"), ("مدرستين", "2"),
    ),
    "fa": (
        ("نیم دوجین قایق", "6"),
        ("نیم میلیون نفر", "500000"), ("یک و نیم میلیون یورو", "1500000"), ("یک میلیون و نیم یورو", "1500000"), ("دو سال و نیم", "2.5"),
        ("دو و نیم سال", "2.5"), ("سه هزار و پانصد خانه", "3500"), ("۲٫۵ میلیون یورو", "2500000"), ("۲/۵ میلیون یورو", "2500000"),
        ("نیمی از چاه‌ها", "50%"), ("یک چهارم چاه‌ها", "25%"), ("از هر چهار چاه یکی", "25%"), ("دوسوم چاه‌ها", "66.7%"),
        ("سه‌چهارم چاه‌ها", "75%"), ("یک‌پنجم چاه‌ها", "20%"), ("سه برابر شد", "3x"), ("دو برابر", "2x"), ("پنج برابر", "5x"),
        ("دو دوجین قایق", "24"),
    ),
    "he": (
        ("חצי תריסר סירות", "6"),
        ("חצי מיליון איש", "500000"), ("מיליון וחצי איש", "1500000"), ("שנתיים וחצי", "2.5"), ("שעה וחצי", "1.5"), ("שבועיים", "2"),
        ("מאתיים בתים", "200"), ("אלפיים בתים", "2000"), ("עשרים וחמישה בתים", "25"), ("מחצית מהבארות", "50%"),
        ("אחת מכל ארבע בארות", "25%"), ("שני שלישים מהבארות", "66.7%"), ("שלושה רבעים מהבארות", "75%"), ("חמישית מהבארות", "20%"),
        ("גדל פי שלושה", "3x"), ("הוכפל", "2x"), ("פי 5", "5x"),
    ),
    "hi": (
        ("आधा दर्जन नावें", "6"),
        ("पांच लाख लोग", "500000"), ("डेढ़ लाख लोग", "150000"), ("ढाई साल", "2.5"), ("डेढ़ घंटे", "1.5"),
        ("साढ़े तीन करोड़ रुपये", "35000000"), ("सवा दो लाख लोग", "225000"), ("पौने दो लाख लोग", "175000"), ("3.2 अरब रुपये", "3200000000"),
        ("आधे कुएं", "50%"), ("हर चौथा कुआं", "25%"), ("चार में से एक कुआं", "25%"), ("दस में से नौ घर", "90%"), ("दो तिहाई कुएं", "66.7%"),
        ("तीन चौथाई कुएं", "75%"), ("पांचवां हिस्सा", "20%"), ("तीन गुना", "3x"), ("दोगुना हो गया", "2x"), ("पांच गुना", "5x"),
        ("दो दर्जन नावें", "24"),
    ),
    "bn": (
        ("আধা ডজন নৌকা", "6"),
        ("পাঁচ লাখ মানুষ", "500000"), ("দেড় লাখ মানুষ", "150000"), ("আড়াই বছর", "2.5"), ("দেড় ঘণ্টা", "1.5"),
        ("সাড়ে তিন কোটি টাকা", "35000000"), ("সোয়া দুই লাখ মানুষ", "225000"), ("পৌনে দুই লাখ মানুষ", "175000"),
        ("১ লাখ ৫০ হাজার মানুষ", "150000"), ("অর্ধেক কূপ", "50%"), ("প্রতি চারটি কূপের একটি", "25%"), ("দুই-তৃতীয়াংশ কূপ", "66.7%"),
        ("এক-তৃতীয়াংশ", "33.3%"), ("তিন-চতুর্থাংশ কূপ", "75%"), ("এক-পঞ্চমাংশ", "20%"), ("তিন গুণ", "3x"), ("দ্বিগুণ", "2x"),
        ("পাঁচ গুণ", "5x"), ("দুই ডজন নৌকা", "24"),
    ),
    "ur": (
        ("نصف درجن کشتیاں", "6"),
        ("پانچ لاکھ افراد", "500000"), ("ڈیڑھ لاکھ افراد", "150000"), ("ڈھائی سال", "2.5"), ("ڈیڑھ گھنٹے", "1.5"),
        ("ساڑھے تین کروڑ روپے", "35000000"), ("سوا دو لاکھ افراد", "225000"), ("پونے دو لاکھ افراد", "175000"), ("آدھے کنویں", "50%"),
        ("ہر چوتھا کنواں", "25%"), ("چار میں سے ایک", "25%"), ("دو تہائی کنویں", "66.7%"), ("تین چوتھائی کنویں", "75%"),
        ("پانچواں حصہ", "20%"), ("تین گنا", "3x"), ("دگنا ہو گیا", "2x"), ("دو درجن کشتیاں", "24"),
    ),
    "id": (
        ("setengah juta orang", "500000"), ("satu setengah juta orang", "1500000"), ("1,5 juta orang", "1500000"),
        ("dua setengah tahun", "2.5"), ("satu setengah jam", "1.5"), ("Rp3,2 miliar", "3200000000"), ("Rp 1,2 triliun", "1200000000000"),
        ("seribu lima ratus rumah", "1500"), ("seratus dua puluh rumah", "120"), ("separuh sumur", "50%"), ("satu dari empat sumur", "25%"),
        ("sembilan dari sepuluh rumah", "90%"), ("dua pertiga sumur", "66.7%"), ("tiga perempat sumur", "75%"), ("seperlima sumur", "20%"),
        ("naik tiga kali lipat", "3x"), ("berlipat dua", "2x"), ("lima kali lipat", "5x"), ("dua lusin perahu", "24"),
    ),
    "sw": (
        ("boti nusu dazeni", "6"),
        ("nusu milioni", "500000"), ("watu milioni moja na nusu", "1500000"), ("miaka miwili na nusu", "2.5"),
        ("watu elfu mbili mia tano", "2500"), ("shilingi bilioni 3.2", "3200000000"), ("nusu ya visima", "50%"),
        ("kisima kimoja kati ya vinne", "25%"), ("theluthi mbili ya visima", "66.7%"), ("robo tatu ya visima", "75%"),
        ("mara tatu zaidi", "3x"), ("mara dufu", "2x"),
    ),
    "ja": (
        ("半ダースの船", "6"),
        ("50万人", "500000"), ("150万人", "1500000"), ("２時間半", "2.5"), ("二年半", "2.5"), ("1億2000万円", "120000000"), ("千五百人", "1500"),
        ("井戸の半数", "50%"), ("4分の1", "25%"), ("4人に1人", "25%"), ("3分の2", "66.7%"), ("4分の3", "75%"), ("5分の1", "20%"), ("4割", "40%"),
        ("四割", "40%"), ("3倍", "3x"), ("5倍に増えた", "5x"), ("倍増した", "2x"), ("半減した", "50%"), ("2ダース", "24"),
    ),
    "zh": (
        ("半打船只", "6"),
        ("50万人", "500000"), ("一百五十万人", "1500000"), ("一万两千人", "12000"), ("两年半", "2.5"), ("一个半小时", "1.5"), ("1.2亿元", "120000000"),
        ("一半的水井", "50%"), ("四分之一的水井", "25%"), ("每四口井中有一口", "25%"), ("每四人中就有一人", "25%"), ("三分之二", "66.7%"), ("四分之三", "75%"), ("五分之一", "20%"),
        ("四成", "40%"), ("七成以上", "70%"), ("三倍", "3x"), ("翻了一番", "2x"), ("两打", "24"), ("半吨", "0.5"), ("一吨半", "1.5"),
    ),
    "ko": (
        ("반 다스", "6"),
        ("50만 명", "500000"), ("150만 명", "1500000"), ("백오십만 명", "1500000"), ("1억2천만 원", "120000000"), ("2년 반", "2.5"), ("한 시간 반", "1.5"),
        ("우물의 절반", "50%"), ("4분의 1", "25%"), ("4곳 중 1곳", "25%"), ("4명 중 1명", "25%"), ("열 명 중 아홉 명", "90%"), ("3분의 2", "66.7%"),
        ("4분의 3", "75%"), ("40%", "40%"), ("4할", "40%"), ("세 배", "3x"), ("5배로 늘었다", "5x"), ("두 배로", "2x"), ("두 척", "2"),
        ("절반으로 줄었다", "50%"),
    ),
}


def written(figure: Figure) -> str:
    kind = {"multiple": "x", "percent": "%"}.get(figure.dimension, "")
    value = round(figure.base if kind == "%" else figure.value, 1 if kind == "%" else 6)
    return f"{int(value) if value == int(value) else value}{kind}"


@pytest.mark.parametrize("language", WRITTEN)
def test_a_figure_is_read_as_its_language_means_it(language: str) -> None:
    wrong = [
        (text, value, found) for text, value in WRITTEN[language]
        if (found := [written(figure) for figure in read_claims(text, language, "article").claims.figures]) != [value]]
    assert not wrong


@pytest.mark.parametrize(("language", "text", "counted"), [
    ("en", "He was sentenced to 84 months in prison.", {"month"}),  # though the months begin the words for a sentence
    ("he", "השופטת גזרה שבע שנות מאסר על היזם.", {"year"}),
    ("fr", "Elle a remis un fonds de 27 000 livres.", {"book"}),
])
def test_what_is_counted_is_read_within_longer_words(language: str, text: str, counted: set[str]) -> None:
    (figure,) = read_claims(text, language, "article").claims.figures
    assert set(figure.things) == counted


@pytest.mark.parametrize(("language", "text", "measure"), [
    ("tr", "12 milyon dinara mal oldu.", "dinar"), ("tr", "Köprü 20 bin rubleye satıldı.", "ruble"), ("fr", "Le fonds de 3 millions de livres est prêt.", "pound"),
    ("fa", "۶۲۰ تن بذر گندم توزیع کرد.", "tonne"), ("fa", "۳۰ تن خرما صادر شد.", "tonne"), ("fa", "۱۲ تن کشته شدند.", None),
])
def test_money_and_weight_are_told_from_what_is_counted(language: str, text: str, measure: str | None) -> None:
    (figure,) = read_claims(text, language, "article").claims.figures
    assert (figure.currency or figure.unit) == measure


CIRCLES = {  # a circle 900 km across, told by its radius in the other columns of the same row
    "ar": ("دائرة بقطر 900 كيلومتر.", "نصف قطره 450 كيلومتر."), "bn": ("৯০০ কিলোমিটার ব্যাসের একটি বৃত্ত।", "৪৫০ কিলোমিটার ব্যাসার্ধের মধ্যে।"),
    "de": ("Ein Kreis mit 900 Kilometern Durchmesser.", "Im Umkreis von 450 Kilometern."), "el": ("Κύκλος διαμέτρου 900 χιλιομέτρων.", "Σε ακτίνα 450 χιλιομέτρων."),
    "en": ("A circle 900 kilometres in diameter.", "Within a radius of 450 kilometres."), "es": ("Un círculo de 900 kilómetros de diámetro.", "En un radio de 450 kilómetros."),
    "fa": ("دایره‌ای که قطر آن ۹۰۰ کیلومتر است.", "به شعاع ۴۵۰ کیلومتر."), "fr": ("Un disque de 900 kilomètres de diamètre.", "Dans un rayon de 450 kilomètres."),
    "he": ("מעגל בקוטר 900 קילומטרים.", "ברדיוס 450 קילומטרים."), "hi": ("900 किलोमीटर व्यास का घेरा।", "450 किलोमीटर के दायरे में।"),
    "id": ("Lingkaran berdiameter 900 kilometer.", "Dalam radius 450 kilometer."), "it": ("Un cerchio di 900 chilometri di diametro.", "Nel raggio di 450 chilometri."),
    "ja": ("直径900キロの円。", "半径450キロ以内。"), "ko": ("지름 900킬로미터의 원.", "반경 450킬로미터 안."),
    "nl": ("Een cirkel met een doorsnee van 900 kilometer.", "In een straal van 450 kilometer."), "pl": ("Koło o średnicy 900 kilometrów.", "W promieniu 450 kilometrów."),
    "pt": ("Um círculo de 900 quilómetros de diâmetro.", "Num raio de 450 quilómetros."), "ro": ("Un cerc cu diametrul de 900 de kilometri.", "Pe o rază de 450 de kilometri."),
    "ru": ("Круг диаметром 900 километров.", "В радиусе 450 километров."), "sw": ("Duara lenye kipenyo cha kilomita 900.", "Nusu kipenyo cha kilomita 450."),
    "tr": ("900 kilometre çapında bir daire.", "450 kilometre yarıçapında."), "uk": ("Коло діаметром 900 кілометрів.", "У радіусі 450 кілометрів."),
    "ur": ("900 کلومیٹر قطر والا دائرہ۔", "450 کلومیٹر کے دائرے میں۔"), "zh": ("直径900公里的圆。", "半径450公里之内。"),
}


@pytest.mark.parametrize("language", CIRCLES)
def test_a_circle_is_as_wide_as_twice_what_it_reaches(language: str) -> None:
    (across,), (reach,) = (read_claims(text, language, "article").claims.figures for text in CIRCLES[language])
    assert ("diameter" in across.things, "radius" in reach.things) == (True, True)
    assert fits(across, reach) and fits(reach, across)


def test_a_reach_is_not_twice_a_width() -> None:
    (across,) = read_claims("A circle 450 kilometres in diameter.", "en", "article").claims.figures
    for reaching in ("Within a radius of 900 kilometres.", "Within a radius of 300 kilometres."):
        (reach,) = read_claims(reaching, "en", "article").claims.figures
        assert not fits(across, reach)


# Which way a length is measured, before the figure and behind it: height, depth, length, width, distance.
EXTENTS = {
    "en": (
        "with a height of 90 metres|a 90-metre-tall mast|90 metres high", "a depth of 90 metres|90 metres deep",
        "a length of 90 metres|90 metres long", "a width of 90 metres|90 metres wide", "a distance of 90 metres",
    ),
    "fr": (
        "d'une hauteur de 90 mètres|90 mètres de haut", "à une profondeur de 90 mètres|profond de 90 mètres",
        "d'une longueur de 90 mètres|long de 90 mètres", "d'une largeur de 90 mètres|large de 90 mètres", "à une distance de 90 mètres",
    ),
    "es": (
        "una altura de 90 metros|90 metros de altura|90 metros de alto", "una profundidad de 90 metros|90 metros de profundidad",
        "una longitud de 90 metros|90 metros de largo|de 90 metros de longitud", "una anchura de 90 metros|90 metros de ancho", "una distancia de 90 metros",
    ),
    "pt": (
        "uma altura de 90 metros|90 metros de altura", "uma profundidade de 90 metros|90 metros de profundidade",
        "um comprimento de 90 metros|90 metros de comprimento|uma extensão de 90 metros", "uma largura de 90 metros|90 metros de largura", "uma distância de 90 metros",
    ),
    "de": (
        "eine Höhe von 90 Metern|90 Meter hoch", "in einer Tiefe von 90 Metern|90 Meter tief",
        "eine Länge von 90 Metern|90 Meter lang|auf einer Länge von 90 Metern", "eine Breite von 90 Metern|90 Meter breit", "in einer Entfernung von 90 Metern|90 Meter entfernt",
    ),
    "it": (
        "un'altezza di 90 metri|alto 90 metri|90 metri di altezza", "una profondità di 90 metri|profondo 90 metri|90 metri di profondità",
        "una lunghezza di 90 metri|lungo 90 metri|lunga 90 metri", "una larghezza di 90 metri|largo 90 metri", "a una distanza di 90 metri",
    ),
    "nl": (
        "een hoogte van 90 meter|90 meter hoog", "een diepte van 90 meter|90 meter diep",
        "een lengte van 90 meter|90 meter lang", "een breedte van 90 meter|90 meter breed", "een afstand van 90 meter",
    ),
    "ar": (
        "بارتفاع 90 مترا|يبلغ ارتفاعه 90 مترا", "بعمق 90 مترا|على عمق 90 مترا",
        "بطول 90 مترا|يبلغ طوله 90 مترا", "بعرض 90 مترا|يبلغ عرضه 90 مترا", "على بعد 90 مترا|على مسافة 90 مترا",
    ),
    "ru": (
        "высотой 90 метров|высота 90 метров|на высоте 90 метров", "глубиной 90 метров|на глубине 90 метров",
        "длиной 90 метров|протяженностью 90 метров", "шириной 90 метров", "на расстоянии 90 метров",
    ),
    "uk": (
        "заввишки 90 метрів|висотою 90 метрів|на висоті 90 метрів", "завглибшки 90 метрів|глибиною 90 метрів|на глибині 90 метрів",
        "завдовжки 90 метрів|довжиною 90 метрів|протяжністю 90 метрів", "завширшки 90 метрів|шириною 90 метрів", "на відстані 90 метрів",
    ),
    "pl": (
        "o wysokości 90 metrów|wysoki na 90 metrów|na wysokości 90 metrów", "o głębokości 90 metrów|na głębokości 90 metrów",
        "o długości 90 metrów|długi na 90 metrów", "o szerokości 90 metrów|szeroki na 90 metrów", "w odległości 90 metrów",
    ),
    "tr": (
        "90 metre yüksekliğinde|yüksekliği 90 metre|90 metrelik yükseklik", "90 metre derinliğinde|derinliği 90 metre|90 metre derinlikte",
        "90 metre uzunluğunda|uzunluğu 90 metre", "90 metre genişliğinde|genişliği 90 metre", "90 metre uzaklıkta|90 metre mesafede",
    ),
    "hi": (
        "90 मीटर ऊंचा|90 मीटर ऊँची|90 मीटर की ऊंचाई", "90 मीटर गहरा|90 मीटर की गहराई",
        "90 मीटर लंबा|90 मीटर लंबी|लंबाई 90 मीटर", "90 मीटर चौड़ा|चौड़ाई 90 मीटर", "90 मीटर की दूरी|90 मीटर दूर",
    ),
    "bn": (
        "৯০ মিটার উঁচু|উচ্চতা ৯০ মিটার|৯০ মিটার উচ্চতার", "৯০ মিটার গভীর|গভীরতা ৯০ মিটার|৯০ মিটার গভীরতায়",
        "৯০ মিটার দীর্ঘ|৯০ মিটার লম্বা|দৈর্ঘ্য ৯০ মিটার", "৯০ মিটার চওড়া|প্রস্থ ৯০ মিটার", "৯০ মিটার দূরে|৯০ মিটার দূরত্বে",
    ),
    "ur": (
        "90 میٹر اونچا|90 میٹر بلند|90 میٹر کی بلندی", "90 میٹر گہرا|90 میٹر کی گہرائی",
        "90 میٹر لمبا|90 میٹر طویل|لمبائی 90 میٹر", "90 میٹر چوڑا|چوڑائی 90 میٹر", "90 میٹر کے فاصلے پر",
    ),
    "zh": ("高90米|高度90米|90米高", "深90米|深度90米|90米深", "长90米|长度90米|全长90米|90米长", "宽90米|宽度90米", "距离90米|相距90米"),
    "ja": ("高さ90メートル", "深さ90メートル|水深90メートル", "長さ90メートル|全長90メートル", "幅90メートル", "距離90メートル|90メートル離れた"),
    "ko": ("높이 90미터|높이가 90미터", "깊이 90미터|수심 90미터", "길이 90미터|길이가 90미터|90미터 길이", "폭 90미터|너비 90미터", "거리 90미터"),
    "id": (
        "setinggi 90 meter|ketinggian 90 meter|tinggi 90 meter", "kedalaman 90 meter|sedalam 90 meter",
        "sepanjang 90 meter|panjang 90 meter", "lebar 90 meter|selebar 90 meter", "jarak 90 meter|berjarak 90 meter|sejauh 90 meter",
    ),
    "fa": (
        "به ارتفاع ۹۰ متر|ارتفاع ۹۰ متر", "به عمق ۹۰ متر|در عمق ۹۰ متری",
        "به طول ۹۰ متر|طول ۹۰ متر", "به عرض ۹۰ متر|پهنای ۹۰ متر", "در فاصله ۹۰ متری|به فاصله ۹۰ متر",
    ),
    "he": (
        "בגובה 90 מטרים|גובהו 90 מטרים", "בעומק 90 מטרים|עומקו 90 מטרים",
        "באורך 90 מטרים|אורכו 90 מטרים", "ברוחב 90 מטרים|רוחבו 90 מטרים", "במרחק 90 מטרים",
    ),
    "sw": ("kimo cha mita 90", "kina cha mita 90", "urefu wa mita 90", "upana wa mita 90", "umbali wa mita 90"),
    "el": (
        "ύψους 90 μέτρων|ύψος 90 μέτρα|σε ύψος 90 μέτρων", "βάθους 90 μέτρων|σε βάθος 90 μέτρων",
        "μήκους 90 μέτρων|μήκος 90 μέτρα", "πλάτους 90 μέτρων|πλάτος 90 μέτρα", "σε απόσταση 90 μέτρων",
    ),
    "ro": (
        "înalt de 90 de metri|înălțime de 90 de metri|înălțimea de 90 de metri", "adânc de 90 de metri|adâncime de 90 de metri",
        "lung de 90 de metri|lungime de 90 de metri", "lățime de 90 de metri|lat de 90 de metri", "distanță de 90 de metri|distanța de 90 de metri",
    ),
}


@pytest.mark.parametrize("language", EXTENTS)
def test_which_way_a_length_is_measured_is_read_before_it_and_behind_it(language: str) -> None:
    wrong = [
        (extent, text) for extent, cell in zip(("height", "depth", "length", "width", "distance"), EXTENTS[language], strict=True) for text in cell.split("|")
        if [set(figure.things) for figure in read_claims(text + ".", language, "article").claims.figures] != [{extent}]]
    assert not wrong


@pytest.mark.parametrize(("language", "text", "value"), [
    ("es", "Hay 1,260 personas en albergues.", 1260), ("es", "Hay 1,260 quetzales y Q12.5 millones.", 1260), ("es", "Pesa 1,260 kilos.", 1.26),
    ("en", "Some 1.260 people, and 2,5 million euros.", 1260), ("de", "Es sind 1,260 Personen.", 1260), ("es", "La población creció 1,265 millones.", 1_265_000),
])
def test_nobody_counts_thousandths_of_people_and_a_text_writes_its_figures_in_one_way(language: str, text: str, value: float) -> None:
    assert read_claims(text, language, "article").claims.figures[0].value == value


@pytest.mark.parametrize(("language", "text", "rate"), [
    ("pt", "45 pessoas por dia", "day"), ("pt", "45 pessoas a cada cinco dias", ""), ("en", "45 people every five days", ""), ("fr", "45 personnes par jour", "day"),
])
def test_what_is_so_over_five_days_is_no_rate_of_one(language: str, text: str, rate: str) -> None:
    assert read_claims(text, language, "article").claims.figures[0].rate == rate


@pytest.mark.parametrize(("whole", "is_so"), [(225, True), (240, False)])
def test_people_a_day_are_so_many_times_as_many_over_the_days_that_are_told(whole: int, is_so: bool) -> None:
    prose = read_claims(f"Um balcão para {whole} pessoas a cada cinco dias.", "pt", "article").claims.figures
    post = read_claims("Lo sportello riceverà 45 persone al giorno.", "it", "post").claims.figures
    assert is_so_many_times(prose[0], post[0], prose, post) is is_so


@pytest.mark.parametrize(("language", "text"), [
    ("uk", "14 поїздів до Умані"), ("ru", "14 поездов до Умани"), ("pl", "14 pociągów do Gdańska"), ("fr", "14 trains jusqu'à Lyon"), ("es", "14 casas cerca de Madrid"),
    ("it", "14 treni fino a Roma"), ("pt", "14 trens até Lisboa"), ("ro", "14 trenuri până la Cluj"), ("el", "14 τρένα μέχρι την Αθήνα"), ("he", "14 רכבות עד חיפה"),
    ("id", "14 kereta hingga Bandung"), ("sw", "treni 14 hadi Dodoma"), ("en", "14 houses around Leeds"),
])
def test_what_leads_to_a_place_bounds_no_figure(language: str, text: str) -> None:
    (figure,) = read_claims(text, language, "article").claims.figures
    assert figure.base == 14 and figure.bound is None


@pytest.mark.parametrize(("language", "text", "bound"), [
    ("hi", "इस साल 12 मार्च तक 640 लोग पंजीकृत हुए।", None), ("bn", "১২ মার্চ পর্যন্ত ৬৪০ জন নিবন্ধিত হয়েছেন।", None), ("ur", "12 مارچ تک 640 افراد رجسٹر ہوئے۔", None),
    ("ko", "3월 12일까지 640명이 등록했다.", None), ("tr", "12 Mart'a kadar 640 kişi kaydoldu.", None), ("bn", "এ পর্যন্ত ৬৪০ জনের বেশি মানুষ এসেছেন।", "more-than"),
    ("hi", "दाम 640 रुपये तक पहुँच गए।", None), ("ur", "قیمت 640 روپے تک پہنچ گئی۔", None), ("hi", "640 रुपये तक की छूट मिलेगी।", "at-most"), ("ur", "640 روپے تک رعایت ملے گی۔", "at-most"), ("ko", "640명까지 들어갈 수 있다.", "at-most"),
])
def test_what_bounds_a_date_before_a_figure_does_not_bound_the_figure(language: str, text: str, bound: str | None) -> None:
    (figure,) = (f for f in read_claims(text, language, "article").claims.figures if f.base == 640)
    assert figure.bound == bound


@pytest.mark.parametrize(("language", "text", "bound"), [
    ("uk", "до 14 поїздів", "at-most"), ("en", "14 people or more", "at-least"), ("fr", "14 personnes au plus", "at-most"), ("id", "hingga 14 kereta", "at-most"),
])
def test_a_bound_is_read_where_it_bounds(language: str, text: str, bound: str) -> None:
    (figure,) = read_claims(text, language, "article").claims.figures
    assert figure.bound == bound


@pytest.mark.parametrize(("language", "text"), [
    ("de", "Von den 212 Wahllokalen sperrten laut Kommission vierzig verspätet auf."), ("en", "Of the 212 stations, 40 opened late."),
    ("es", "De los 212 colegios, cuarenta abrieron tarde."), ("pl", "Spośród 212 lokali czterdzieści otwarto z opóźnieniem."),
    ("ro", "40 din cele 212 secții au deschis cu întârziere."),
])
def test_a_part_counts_what_its_whole_does(language: str, text: str) -> None:
    one, other = read_claims(text, language, "article").claims.figures
    assert {one.base, other.base} == {40, 212} and (one.things, one.noun) == (other.things, other.noun)


@pytest.mark.parametrize("text", ["כ-30 מכתבים", "בכ-30 מכתבים", "לכ-30 מכתבים", "בכשלושים מכתבים", "כשלושים מכתבים"])
def test_two_small_words_tied_to_a_figure_leave_its_bound(text: str) -> None:
    (figure,) = read_claims(text, "he", "article").claims.figures
    assert figure.base == 30 and figure.bound == "about"


@pytest.mark.parametrize(("each", "is_so"), [("just under four million", True), ("four million", False), ("just under two million", False)])
def test_what_each_costs_is_rounded_as_it_says(each: str, is_so: bool) -> None:
    prose = read_claims(f"It ordered twelve drones. Each costs {each} euros.", "en", "article").claims.figures
    post = read_claims("Valoarea contractului este de 46 de milioane de euro.", "ro", "post").claims.figures
    assert is_so_many_times(prose[-1], post[0], prose, post) is is_so


def test_pairs_are_two_and_a_measure_in_words_is_rounded() -> None:
    def figure(text: str, language: str):  # type: ignore[no-untyped-def]
        (found,) = read_claims(text, language, "article").claims.figures
        return found

    assert fits(figure("sei coppie di cani", "it"), figure("12 dogs", "en"))
    assert fits(figure("trois mètres", "fr"), figure("3,12 m", "fr"))
    assert not fits(figure("trois mètres", "fr"), figure("3,62 m", "fr"))
    assert not fits(figure("trois mètres", "fr"), figure("4 m", "fr"))


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The eight carriages got one more for passengers in wheelchairs."), ("fr", "Aux huit voitures s'ajoute une de plus."), ("es", "A los ocho vagones se suma uno más."),
    ("pt", "Aos oito vagões junta-se mais um."), ("it", "Agli otto vagoni se ne aggiunge uno in più."), ("de", "Zu den acht Wagen kommt noch einer."), ("nl", "Bij de acht rijtuigen komt nog een."),
    ("ru", "К восьми вагонам добавили ещё один."), ("uk", "До восьми вагонів додали ще один."), ("pl", "Do ośmiu wagonów dołączono jeszcze jeden."), ("tr", "Sekiz vagona bir tane daha eklendi."),
    ("fa", "به هشت واگن یکی دیگر افزوده شد."), ("he", "לשמונה הקרונות נוסף עוד אחד."), ("hi", "आठ डिब्बों में एक और जोड़ा गया।"), ("ur", "آٹھ بوگیوں میں ایک اور شامل کی گئی۔"), ("bn", "আটটি বগির সঙ্গে আরও একটি যোগ হয়েছে।"),
    ("zh", "八节车厢之外，另有一节。"), ("ja", "8両にもう1両が加わった。"), ("ko", "객차 8량에 하나 더 붙였다."), ("id", "Delapan gerbong itu ditambah satu lagi."), ("el", "Στα οκτώ βαγόνια προστέθηκε ένα ακόμη."), ("ro", "La cele opt vagoane s-a adăugat încă unul."),
    ("sw", "Mabehewa manane yaliongezewa moja zaidi."), ("ar", "أضيفت إلى العربات الثماني واحدة إضافية."),
])
def test_one_more_is_read(language: str, text: str) -> None:
    assert read_claims(text, language, "article").passage.reading.cued("one-more")


@pytest.mark.parametrize(("language", "text", "metres"), [
    ("fr", "Il a sauté 8m12 vendredi.", 8.12), ("fr", "Il mesure 1 m 85.", 1.85), ("es", "Lanzó la jabalina a 87m58.", 87.58), ("en", "He is 1m85 tall.", 1.85),
    ("ko", "기록은 8m 12였다.", 8.12), ("fr", "Il a couru 5 m 12 fois.", 5.0), ("fr", "Il a couru 100 m 12.", 100.0)])
def test_metres_and_centimetres_are_one_length(language: str, text: str, metres: float) -> None:
    figure = next(f for f in read_claims(text, language, "post").claims.figures if f.dimension == "length")
    assert figure.base == pytest.approx(metres)


def test_a_million_that_one_letter_says_is_no_metre() -> None:
    assert [f.base for f in read_claims("It cost £1m, or 1.5m a year.", "en", "post").claims.figures] == [1_000_000.0, 1_500_000.0]
