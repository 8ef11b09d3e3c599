"""Numbers in running text, in words and in digits, inflected, with scales, halves and joiners: each is read, and nothing else is."""

from __future__ import annotations

import pytest

from verify.claims._reading import read_words

# Language, text, the values that stand in it, in order. Written for this test.
TEXTS: tuple[tuple[str, str, tuple[float, ...]], ...] = (
    ("en", "The council hired nine engineers and spent £12.6 million and 350 crore rupees on seventy-three pumps. Two and a half thousand farmers, "
           "one hundred and twenty of them women, received one and a half million seedlings, and a further 1.2 billion and 40 sheds are to come. "
           "Two hundred and five thousand people and three dozen villages are served.",
     (9, 12.6e6, 350e7, 73, 2500, 120, 1.5e6, 1.2e9, 40, 205_000, 36)),
    ("de", "Die Stadt gab 2,4 Millionen Euro und 30 Mio. Kronen aus, stellte neun Ingenieure und dreiundsiebzig Helfer ein und pflanzte "
           "eintausendzweihundert Bäume. Anderthalb Millionen Setzlinge, zweieinhalb Tausend Zelte und zweihundertfünfundvierzig Pumpen kamen an, "
           "dazu achtzehntausend Decken und vier Dutzend Boote.",
     (2.4e6, 30e6, 9, 73, 1200, 1.5e6, 2500, 245, 18_000, 48)),
    ("fr", "La ville a dépensé 12,6 millions d'euros et embauché neuf ingénieurs. Soixante-treize communes, deux cent quatre-vingt-dix-sept écoles "
           "et mille deux cents fermes ont reçu deux millions et demi de plants, vingt et un bateaux et quatre-vingts pompes ; "
           "une trentaine de maires et deux mille cinq cents bénévoles ont aidé.",
     (12.6e6, 9, 73, 297, 1200, 2.5e6, 21, 80, 30, 2500)),
    ("es", "El ayuntamiento gastó 12,6 millones de euros y contrató a nueve ingenieros. Setenta y tres pueblos, doscientas noventa y una escuelas y "
           "mil doscientas granjas recibieron dos millones y medio de plantones, veintiún barcos y quinientas bombas; "
           "medio millón de litros y ciento cinco mil mantas siguen, y una docena de médicos.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12)),
    ("pt", "A câmara gastou 12,6 milhões de euros e contratou nove engenheiros. Setenta e três aldeias, duzentas e noventa e uma escolas e "
           "mil e duzentas quintas receberam dois milhões e meio de mudas, vinte e um barcos e quinhentas bombas; "
           "meio milhão de litros e cento e cinco mil cobertores seguem, com uma dúzia de médicos.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12)),
    ("it", "Il comune ha speso 12,6 milioni di euro e assunto nove ingegneri. Settantatré villaggi, duecentonovantuno scuole e milleduecento "
           "fattorie hanno ricevuto due milioni e mezzo di piantine, ventun barche e cinquecento pompe; "
           "mezzo milione di litri e centocinquemila coperte seguono, con una dozzina di medici e tremila volontari.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12, 3000)),
    ("ro", "Primăria a cheltuit 12,6 milioane de euro și a angajat nouă ingineri. Șaptezeci și trei de sate, două sute nouăzeci și una de școli și "
           "o mie două sute de ferme au primit două milioane și jumătate de puieți, douăzeci și una de bărci și cinci sute de pompe; "
           "o sută cinci mii de pături și jumătate de milion de litri urmează, cu o duzină de medici.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 105_000, 500_000, 12)),
    ("nl", "De gemeente gaf 12,6 miljoen euro uit en nam negen ingenieurs aan. Drieënzeventig dorpen, tweehonderdeenennegentig scholen en "
           "twaalfhonderd boerderijen kregen tweeënhalf miljoen zaailingen, eenentwintig boten en vijfhonderd pompen; "
           "een half miljoen liter en honderdvijfduizend dekens volgen, met een dozijn artsen en anderhalf duizend vrijwilligers.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12, 1500)),
    ("pl", "Gmina wydała 12,6 mln euro i zatrudniła dziewięciu inżynierów. Siedemdziesiąt trzy wsie, dwieście dziewięćdziesiąt jeden szkół i "
           "tysiąc dwieście gospodarstw otrzymało dwa i pół miliona sadzonek, dwadzieścia jeden łodzi i pięćset pomp; "
           "pół miliona litrów i sto pięć tysięcy koców dotrze później, a z nimi tuzin lekarzy i półtora tysiąca wolontariuszy.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12, 1500)),
    ("ru", "Город потратил 12,6 млн евро и нанял девять инженеров. Семьдесят три деревни, двести девяносто одна школа и тысяча двести ферм "
           "получили два с половиной миллиона саженцев, двадцать одну лодку и пятьсот насосов; полмиллиона литров и сто пять тысяч одеял "
           "прибудут позже, с ними дюжина врачей и полторы тысячи добровольцев.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12, 1500)),
    ("uk", "Місто витратило 12,6 млн євро й найняло дев'ятьох інженерів. Сімдесят три села, двісті дев'яносто одна школа й тисяча двісті ферм "
           "отримали два з половиною мільйони саджанців, двадцять один човен і п'ятсот насосів; пів мільйона літрів і сто п'ять тисяч ковдр "
           "прибудуть пізніше, з ними дюжина лікарів і півтори тисячі добровольців.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12, 1500)),
    ("el", "Ο δήμος δαπάνησε 12,6 εκατ. ευρώ και προσέλαβε εννέα μηχανικούς. Εβδομήντα τρία χωριά, διακόσια ενενήντα ένα σχολεία και "
           "χίλια εκατό αγροκτήματα έλαβαν δυόμισι εκατομμύρια δενδρύλλια, είκοσι μία βάρκες και πεντακόσιες αντλίες· "
           "μισό εκατομμύριο λίτρα και εκατόν πέντε χιλιάδες κουβέρτες ακολουθούν, με δύο χιλιάδες πεντακόσιους εθελοντές.",
     (12.6e6, 9, 73, 291, 1100, 2.5e6, 21, 500, 500_000, 105_000, 2500)),
    ("tr", "Belediye 12,6 milyon avro harcadı ve dokuz mühendis işe aldı. Yetmiş üç köy, iki yüz doksan bir okul ve bin iki yüz çiftlik "
           "iki buçuk milyon fidan, yirmi bir tekne ve beş yüz pompa aldı; yarım milyon litre su ile yüz beş bin battaniye yolda, "
           "bir düzine doktor ve bir buçuk milyar lira da gelecek.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12, 1.5e9)),
    ("ar", "أنفقت البلدية 12.6 مليون يورو ووظفت تسعة مهندسين. وحصلت ثلاث وسبعون قرية ومئتان وإحدى وتسعون مدرسة وألف ومئتا مزرعة "
           "على مليونين ونصف المليون شتلة وواحد وعشرين قاربا وخمسمئة مضخة، وسيصل نصف مليون لتر ومئة وخمسة آلاف بطانية وخمسة عشر طبيبا.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 15)),
    ("fa", "شهرداری ۱۲٫۶ میلیون یورو هزینه کرد و نه مهندس استخدام کرد. هفتاد و سه روستا، دویست و نود و یک مدرسه و هزار و دویست مزرعه "
           "دو و نیم میلیون نهال، بیست و یک قایق و پانصد پمپ دریافت کردند؛ نیم میلیون لیتر آب و صد و پنج هزار پتو و پانزده پزشک در راه است.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 15)),
    ("ur", "بلدیہ نے ایک کروڑ بیس لاکھ روپے خرچ کیے اور نو انجینئر رکھے۔ تہتر دیہات، دو سو اکانوے اسکول اور بارہ سو کھیتوں کو "
           "ڈھائی لاکھ پودے، اکیس کشتیاں اور پانچ سو پمپ ملے؛ ڈیڑھ لاکھ لیٹر پانی اور ایک لاکھ پانچ ہزار کمبل اور ساڑھے تین ہزار خیمے آئیں گے۔",
     (1.2e7, 9, 73, 291, 1200, 250_000, 21, 500, 150_000, 105_000, 3500)),
    ("hi", "नगर निगम ने 12.6 करोड़ रुपये और एक करोड़ बीस लाख लीटर पानी दिया और नौ इंजीनियर रखे। तिहत्तर गांवों, दो सौ इक्यानवे स्कूलों और "
           "बारह सौ खेतों को ढाई लाख पौधे, इक्कीस नावें और पांच सौ पंप मिले; डेढ़ लाख कंबल, एक लाख पांच हजार किताबें और साढ़े तीन हजार तंबू आएंगे।",
     (12.6e7, 1.2e7, 9, 73, 291, 1200, 250_000, 21, 500, 150_000, 105_000, 3500)),
    ("bn", "পৌরসভা ১২.৬ কোটি টাকা আর এক কোটি বিশ লাখ লিটার পানি দিয়েছে এবং নয়জন প্রকৌশলী নিয়োগ করেছে। তিয়াত্তরটি গ্রাম, দুই শ একানব্বইটি স্কুল ও "
           "বারো শ খামার আড়াই লাখ চারা, একুশটি নৌকা ও পাঁচ শ পাম্প পেয়েছে; দেড় লাখ কম্বল, এক লাখ পাঁচ হাজার বই ও সাড়ে তিন হাজার তাঁবু আসবে।",
     (12.6e7, 1.2e7, 9, 73, 291, 1200, 250_000, 21, 500, 150_000, 105_000, 3500)),
    ("he", "העירייה הוציאה 12.6 מיליון אירו והעסיקה תשעה מהנדסים. שבעים ושלושה כפרים, מאתיים תשעים ואחד בתי ספר ואלף ומאתיים חוות "
           "קיבלו שני מיליון וחצי שתילים, עשרים ואחת סירות וחמש מאות משאבות; חצי מיליון ליטר ומאה וחמישה אלף שמיכות וחמישה עשר רופאים בדרך.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 15)),
    ("id", "Pemerintah kota mengeluarkan Rp12,6 miliar dan merekrut sembilan insinyur. Tujuh puluh tiga desa, dua ratus sembilan puluh satu sekolah dan "
           "seribu dua ratus peternakan menerima dua setengah juta bibit, dua puluh satu perahu dan lima ratus pompa; "
           "setengah juta liter air dan seratus lima ribu selimut menyusul, bersama selusin dokter dan sebelas perawat.",
     (12.6e9, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 12, 11)),
    ("sw", "Manispaa ilitumia shilingi milioni 12.6 na kuajiri wahandisi tisa. Vijiji sabini na vitatu, shule mia mbili tisini na moja na "
           "mashamba elfu moja mia mbili yalipata miche milioni mbili na nusu, boti ishirini na moja na pampu mia tano; "
           "lita nusu milioni na mablanketi laki moja na elfu tano yatafuata, pamoja na madaktari kumi na watano.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 15)),
    ("zh", "市政府花费1260万欧元，聘用九名工程师。七十三个村、两百九十一所学校和一千二百个农场获得二百五十万株树苗、二十一艘船和五百台水泵；"
           "五十万升水、十万五千条毛毯随后运到，另有3亿5000万元和一亿二千万元贷款，以及1.2万名志愿者。",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 3.5e8, 1.2e8, 12_000)),
    ("ja", "市は1260万ユーロを支出し、技術者九人を採用した。七十三の村、二百九十一校、千二百の農場が二百五十万本の苗木、二十一隻の船、五百台のポンプを受け取った。"
           "五十万リットルの水と十万五千枚の毛布が続き、3億5000万円と一億二千万円の融資、1万2千人のボランティアも加わる。",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 3.5e8, 1.2e8, 12_000)),
    ("ko", "시는 1260만 유로를 부담하고 기술자 아홉 명을 채용했다. 일흔세 개 마을과 학교 이백구십일 곳, 농장 천이백 곳이 묘목 이백오십만 그루와 배 스물한 척, "
           "펌프 오백 대를 받았다. 물 오십만 리터와 담요 십만 오천 장, 3억 5천만 원과 자원봉사자 1만2천 명도 뒤따른다.",
     (12.6e6, 9, 73, 291, 1200, 2.5e6, 21, 500, 500_000, 105_000, 3.5e8, 12_000)),
)


@pytest.mark.parametrize("code, text, values", TEXTS, ids=[code for code, _, _ in TEXTS])
def test_every_number_of_a_running_text_is_read(code: str, text: str, values: tuple[float, ...]) -> None:
    found = [(number.value, text[number.start:number.end]) for number in read_words(text, code).numbers]
    assert [value for value, _ in found] == pytest.approx(list(values)), found


SCORES = (  # a plural scale or score is a number behind a numeral only; alone it says "many"
    ("de", "Zwei Millionen Bäume, Millionen Menschen und Hunderte Millionen Euro.", (2e6,)),
    ("es", "Dos centenares de heridos, tres docenas de casas, decenas de coches y millones de euros; dos millones de litros.", (200, 36, 2e6)),
    ("fr", "Deux centaines de blessés, trois dizaines de maisons, des dizaines de voitures, des milliers de chats.", (200, 30)),
    ("it", "Due centinaia di feriti, tre decine di case, decine di auto, milioni di persone e due milioni di euro.", (200, 30, 2e6)),
    ("nl", "Drie tientallen mensen en tientallen auto's.", (30,)),
    ("pt", "Duas centenas de feridos, três dezenas de casas, dezenas de carros e milhões de euros; dois milhões de litros.", (200, 30, 2e6)),
    ("ro", "Două duzini de case și duzini de mașini.", (24,)),
    ("sw", "Serikali ilitoa Sh500 milioni na Sh1.2 bilioni kwa watu milioni mbili.", (5e8, 1.2e9, 2e6)),
)


@pytest.mark.parametrize("code, text, values", SCORES, ids=[code for code, _, _ in SCORES])
def test_scores_are_counted_where_a_numeral_counts_them(code: str, text: str, values: tuple[float, ...]) -> None:
    assert [number.value for number in read_words(text, code).numbers] == pytest.approx(list(values))


# Ways to write one number that were once read as two, as a part of it, or as a date.
WRITTEN = (
    ("en", "four thousand, two hundred and twenty-five", 4225), ("en", "three million, six hundred thousand", 3_600_000), ("pt", "seis mil, cento e setenta e três", 6173),
    ("ro", "două sute de mii", 200_000), ("ro", "un milion trei sute de mii", 1_300_000), ("ro", "nouă mii trei sute nouăzeci și șase", 9396), ("ro", "o sută cincizeci de mii", 150_000),
    ("bn", "একশত পনের", 115), ("bn", "সাতশত সাতষট্টি", 767), ("ko", "백스물세", 123), ("ko", "이백서른", 230), ("fr", "trente-sept", 37), ("pt", "cento e dez", 110),
    ("zh", "两万一千", 21_000), ("zh", "三萬一千五百", 31_500), ("ja", "五万一千", 51_000),
)


@pytest.mark.parametrize("code, text, value", WRITTEN, ids=[f"{code} {value}" for code, _, value in WRITTEN])
def test_a_number_is_read_whole(code: str, text: str, value: float) -> None:
    from verify.claims import read_claims

    read = read_claims(f"{text} {_PEOPLE[code]}", code, "article")
    assert [figure.value for figure in read.claims.figures] == [value]


_PEOPLE = {"en": "people", "pt": "pessoas", "ro": "persoane", "bn": "জন মানুষ", "ko": "명", "fr": "personnes", "zh": "人", "ja": "人"}


@pytest.mark.parametrize("code, text", [("zh", "万一发生地震怎么办"), ("zh", "以防萬一"), ("ja", "万一の場合に備える")])
def test_a_myriad_without_a_figure_is_no_number(code: str, text: str) -> None:
    from verify.claims import read_claims

    assert not read_claims(text, code, "article").claims.figures


@pytest.mark.parametrize("text", ["four thousand, two engineers", "a thousand, ten or a hundred pumps", "two thousand, and two hundred pumps"])
def test_numbers_of_a_list_are_not_one(text: str) -> None:
    from verify.claims import read_claims

    assert len(read_claims(text, "en", "article").claims.figures) > 1
