"""Who is read: names that no list has, by what stands beside them, and the offices they are read with."""

from __future__ import annotations

import os

import pytest

from verify.claims import read_claims
from verify.claims._names import written_relation
from verify.comparison._left_over import has_two_names, is_heard_of
from verify.comparison._offices import offices_relation

# language, sentence, name, key of the office ("" for none)
READ = (
    # Japanese names by the signs of their family names
    ("ja", "主任研究員の浅沼晴香は「雲の中まで見える」と述べた。", "浅沼晴香", "chief-scientist"),
    ("ja", "GK柳沢悠斗選手が移籍する。", "柳沢悠斗", "athlete"),
    ("ja", "岩波紗季環境副大臣は覚書に署名した。", "岩波紗季", "minister"),
    ("ja", "港湾局の報道官、梶原昌弘は否定した。", "梶原昌弘", "spokesperson"),
    ("zh", "日本驻华大使高梨纱希周二签署备忘录。", "高梨纱希", "ambassador"),
    ("zh", "22岁的后卫森田亮介周五离队。", "森田亮介", "player"),
    # what is none of a Chinese name, and what is
    ("zh", "局长李明昨天宣布开工。", "李明", "director"),
    ("zh", "总领事金度妍周三在苏州与侨民座谈。", "金度妍", "consul-general"),
    # Korean: the house between a name and its title, names of other lands
    ("ko", "김서연 대한양궁연맹 회장은 오늘 행사를 열었다.", "김서연", "chair"),
    ("ko", "메러디스 하트웰 주 교육장관이 이끌었다.", "메러디스 하트웰", "minister"),
    ("ko", "아비루 겐고 의장은 해안을 청소했다.", "아비루 겐고", "speaker"),
    # the title behind brackets with how a name is read, or with an age
    ("ja", "金瑞妍（キム・ソヨン）館長は「文化は遺産だ」と語った。", "金瑞妍", "director"),
    ("ja", "李政勲（イ・ジョンフン）市長は出席した。", "李政勲", "mayor"),
    # a place with its adjective between an office and its holder
    ("uk", "Губернатор Східної Яви Хендра Віратмо відвідав табори.", "Хендра Віратмо", "governor"),
    # languages without a file of words
    ("sv", "Vår generaldirektör Karin Lindholm har i dag besökt olycksplatsen.", "Karin Lindholm", "director-general"),
    ("cs", "Ministr Jan Novotný dnes navštívil nemocnici v Brně.", "Jan Novotný", "minister"),
    ("fi", "Pääjohtaja Maria Korhonen vieraili tänään Tampereella.", "Maria Korhonen", "director-general"),
    ("bg", "Кметът Иван Петров откри моста.", "Иван Петров", "mayor"),
    # the initials of a house
    ("pl", "Prezes WUG Marcin Dudek wstrzymał wydobycie.", "Marcin Dudek", "chair"),
    ("fr", "La présidente de l'ONF Claire Besnard était là.", "Claire Besnard", "president"),
    ("ru", "Председатель правления DLR Сабине Хартвиг открыла центр.", "Сабине Хартвиг", "ceo"),
    # where all nouns have capitals
    ("de", "Marek Zaleski, Präsident der polnischen Seebehörde, hat den Hafen geschlossen.", "Marek Zaleski", "president"),
    ("de", "Nurbek Asanow hat am Montag den Bahnhof eröffnet.", "Nurbek Asanow", ""),
    ("de", "Die Kollegin Aigerim Bekowa kam.", "Aigerim Bekowa", "counterpart"),
    # words that are moneys, towns or moths elsewhere
    ("ru", "Вулканолог Динара Ахметова в четверг открыла станцию.", "Динара Ахметова", "geologist"),
    ("pt", "A ministra do Mar, Dulce Évora, assinou hoje um empréstimo.", "Dulce Évora", "minister"),
    ("fr", "La gare a été inaugurée lundi par Aïssata M'Bodj.", "Aïssata M'Bodj", ""),
    ("en", "The station was opened by Park Ji-hoon on Monday.", "Park Ji-hoon", ""),
    ("de", "Am Montag hat Wouter van der Hoeven den Bahnhof eröffnet.", "Wouter van der Hoeven", ""),
    ("it", "La stazione è stata inaugurata da Mariam bint Saeed.", "Mariam bint Saeed", ""),
    # a name before its office, behind what says who told it
    ("fa", "به گفته چوی مین‌سو، رئیس سازمان فضایی، ماهواره پرتاب شد", "چوی مین‌سو", "chair"),
    # the complement of an office in scripts without capitals
    ("ar", "قال المدير الهندسي سالم البوسعيدي اليوم", "سالم البوسعيدي", "director"),
    ("ar", "دشّن رئيس هيئة البيئة الدكتور سالم البوسعيدي اليوم", "سالم البوسعيدي", "chair"),
    ("he", "נציב תלונות הציבור אורית סולומון אמר", "אורית סולומון", "ombudsman"),
    # and in others: a noun behind "of", an adjective, a genitive
    ("es", "La comandante de la flota Ana Kolar llegó.", "Ana Kolar", "commander"),
    ("es", "La directora regional Ana Kolar habló.", "Ana Kolar", "director"),
    ("en", "The head of lighting Ann Kolar spoke.", "Ann Kolar", "head"),
    ("pl", "Dowódca floty Jan Kolar przybył.", "Jan Kolar", "commander"),
    ("ro", "Comandantul flotei Ion Pop a sosit.", "Ion Pop", "commander"),
    # a name that brackets spell
    ("zh", "移民局局长阿古斯·普拉托诺（Agus Pratono）周三启用窗口", "Agus Pratono", "director"),
    # offices of juries, art houses and abbeys
    ("en", "Jury president Amara Okonjo presented the prize.", "Amara Okonjo", "jury-chair"),
    ("es", "La presidenta del jurado Amara Okonjo habló.", "Amara Okonjo", "jury-chair"),
    ("ko", "김서연 심사위원장은 말했다.", "김서연", "jury-chair"),
    ("it", "La direttrice artistica Amara Okonjo ha parlato.", "Amara Okonjo", "artistic-director"),
    ("nl", "Abdis Amara Okonjo sprak.", "Amara Okonjo", "abbot"),
    ("de", "Bauleiterin Amara Okonjo sprach.", "Amara Okonjo", "manager"),
)

# language, sentence, what is nobody there
NOBODY = (
    ("ja", "土木建築部長は、北海道知事と会談した。", "土木建築"),
    ("ja", "国内担当部長は町内会長に市内小学校長の意見を伝えた。", "市内小学"),
    ("zh", "局长高林飞介绍说，工程已完工。", "高林飞介"),
    ("ko", "이번에 축구협회 회장은 갔다.", "이번에"),
    ("de", "Wütende Landwirte haben protestiert.", "Wütende Landwirte"),
    ("de", "Anna Mazur, Präsident der polnischen Seebehörde, kam.", "Seebehörde"),
    ("it", "La curatrice del Deutsches Museum, Henrike Falk, lo ha ceduto.", "Deutsches Museum"),
    ("ar", "قالت المديرة الفنية أسيل بيكوفا اليوم", "الفنية أسيل بيكوفا"),
    # behind a small word, a word that is one of everyday speech is no name, though it is some family's; nor is who speaks for a side or a place
    ("he", "הסוכנות הוציאה את עובדיה לחופשה כפויה, ושופט עיכב את הצו.", "עובדיה לחופשה כפויה"),
    ("zh", "高雄表示，项目将继续。", "高雄"), ("zh", "马方说，项目将继续。", "马方"), ("zh", "高层表示，项目将继续。", "高层"), ("zh", "华东说法不一。", "华东"),
    ("hi", "स्थानीय अधिकारी ने कहा कि काम जारी है।", "स्थानीय अधिकारी"), ("ar", "وأكد مصدر مسؤول أن المشروع سيستمر.", "مصدر مسؤول"),
    ("de", "Wütende Fischer sagten nichts.", "Wütende Fischer"), ("de", "Regionale Verbände sagten ab.", "Regionale Verbände"), ("tr", "Deniz Kuvvetleri Komutanı konuştu.", "Kuvvetleri Komutanı"),
    ("he", "הסוכנות העבירה חיסונים דרך כרם שלום.", "כרם שלום"),
    ("bn", "প্রকল্পটি বন্ধ করেন স্থানীয় মানুষ।", "স্থানীয় মানুষ"),
    ("de", "Das gab der Konzern bekannt, der Minister des Landes schwieg.", "Konzern"),
    ("es", "La directora de la agencia dijo, Nadia Kolar incluida, que no.", "agencia dijo"),
    # who said or did something is no news agency, and a house no one
    ("ar", "قالت مصادر مطلعة إن القرار اتخذ.", "مصادر مطلعة"),
    ("fa", "به گفته منابع محلی، پل بسته شد.", "پل"),
    ("he", "לדברי גורמים מקומיים, הגשר נסגר.", "גורמים מקומיים"),
    ("hi", "भारतीय रेलवे ने कहा।", "भारतीय रेलवे"),
    ("hi", "सुप्रीम कोर्ट ने फैसला सुनाया।", "सुप्रीम कोर्ट"),
    ("ur", "ضلعی انتظامیہ نے بتایا۔", "ضلعی انتظامیہ"),
    # a house's adjective, a town, a word that goes on
    ("ru", "Директор Морского музея выступил.", "Морского"), ("uk", "Начальник Чернівецької митниці виступив.", "Чернівецької"),
    ("pl", "Dyrektor Muzeum Morskiego wystąpił.", "Morskiego"), ("ko", "무라카미 에이지 기타큐슈 부시장은 체결했다.", "기타큐슈"),
    ("ar", "أغلق مدير الميناء سيغوردور يونسون المرفأ.", "سيغوردور يونسون المرفأ"), ("bn", "মেয়র রোমান ক্লিচুক সীমান্ত পরিদর্শন করেন।", "রোমান ক্লিচুক সীমান্ত"),
)


@pytest.mark.parametrize(("language", "sentence", "name", "office"), READ)
def test_who_is_read(language: str, sentence: str, name: str, office: str) -> None:
    people = {p.name: p for p in read_claims(sentence, language, "article").claims.people}
    assert name in people, list(people)
    held = people[name].office
    assert (held.key if held is not None else "") == office


@pytest.mark.parametrize(("language", "sentence", "name"), NOBODY)
def test_who_is_nobody(language: str, sentence: str, name: str) -> None:
    assert name not in [p.name for p in read_claims(sentence, language, "article").claims.people]


def test_an_office_behind_a_day_is_somebody_elses() -> None:
    people = read_claims("سلّمت السيدة كاري نيلسن، يوم الثلاثاء سفير العراق ثلاثة ألواح", "ar", "article").claims.people
    assert [(p.name, p.office) for p in people if "نيلسن" in p.name] == [("كاري نيلسن", None)]


def test_the_post_of_a_mayor_is_read_with_its_deputy() -> None:
    office = read_claims("Viceprimara Ana Pop a vorbit.", "ro", "article").claims.offices[0]
    assert (office.key, office.modifiers) == ("mayor", {"deputy"})


@pytest.mark.parametrize(("left", "right", "relation"), (
    (("de", "Umweltdezernentin"), ("de", "Oberbürgermeisterin"), "unclear"), (("de", "Bürgermeisterin"), ("it", "assessora"), "fits"),
    (("en", "education minister"), ("en", "chief secretary"), "unclear"), (("en", "minister"), ("en", "chief secretary"), "fits"),
    (("en", "mayor"), ("en", "chair"), "unclear"), (("en", "vice-president"), ("en", "secretary-general"), "unclear"),
    (("it", "direttrice artistica"), ("en", "jury president"), "differs"), (("it", "presidente della giuria"), ("fr", "cheffe"), "fits"),
    (("en", "state environment minister"), ("ja", "環境副大臣"), "fits"),
))
def test_offices_that_go_by_one_word_somewhere(left: tuple[str, str], right: tuple[str, str], relation: str) -> None:
    one, other = (read_claims(text, language, "article").claims.offices[0] for language, text in (left, right))
    assert offices_relation(one, other) == offices_relation(other, one) == relation


@pytest.mark.parametrize(("language", "sentence", "other", "post", "heard"), (
    ("en", "Curator Louise Hennebelle spoke.", "fr", "Les photos sont permises.", False), ("en", "Curator Louise Hennebelle spoke.", "ru", "Луиза открыла крыло.", True),
    ("en", "Director Khalfan al-Harthi spoke.", "ar", "أغلق رأس الجنز أمام الزوار", False),
    ("en", "Director Agus Pratono spoke.", "id", "Kepala Kantor Yusuf Hartono membuka loket.", False),
    ("zh", "局长林慧杰宣布开工。", "ja", "契約は昨日、大阪で結ばれた。", False), ("zh", "局长林慧杰宣布开工。", "ja", "林慧杰が発表した。", True),
    ("hi", "कृषि मंत्री देवेंद्र राठी ने कहा", "he", '"ראיתי חלקות של שלושה דונם", אמר החקלאי.', False), ("hi", "कृषि मंत्री देवेंद्र राठी ने कहा", "he", '"השר ראטהי היה כאן", אמר החקלאי.', True),
))
def test_who_is_heard_of(language: str, sentence: str, other: str, post: str, heard: bool) -> None:
    person = read_claims(sentence, language, "article").claims.people[0]
    assert is_heard_of(read_claims(post, other, "post"), person) is heard


def test_three_syllables_are_two_names_in_korean() -> None:
    people = read_claims("정해린 회장은 박도윤 감독을 선임했다.", "ko", "article").claims.people
    assert [has_two_names(p) for p in people] == [True, True]


@pytest.mark.parametrize(("left", "right", "relation"), (
    # family names of two signs that no list has, by how the signs are read
    ("浅沼晴香", "Haruka Asanuma", "same"), ("岩波悠斗", "Юто Иванами", "same"), ("浅沼晴香", "Naoko Hirabayashi", "differs"), ("岩波悠斗", "Ryosuke Morita", "differs"),
    ("長岡誠", "Makoto Nagaoka", "same"), ("日下亮太", "Ryota Kusaka", "unclear"), ("白鳥久美", "Kumi Shiratori", "unclear"),
    # family names as Chinese families abroad write them
    ("林慧仪", "Ong Siew Lian", "differs"), ("林慧仪", "Lim Hwee Yee", "unclear"), ("黄慧仪", "Cheryl Wong", "unclear"), ("赵亮镐", "Cho Yang-ho", "same"), ("罗杰", "Roger Lee", "unclear"),
))
def test_family_names_in_characters(left: str, right: str, relation: str) -> None:
    assert written_relation(left, right) == written_relation(right, left) == relation


@pytest.mark.parametrize(("language", "text", "names"), [
    ("ur", "کینیا ریونیو اتھارٹی کی کمشنر کسٹمز گریس اتیئنو اوڈھیامبو نے جمعرات کو چائے حوالے کر دی۔", ["گریس اتیئنو اوڈھیامبو"]),
    ("hi", "खेल मंत्रालय के सचिव स्वास्थ्य गजेंद्र चौपड़ा ने बुधवार को योजना शुरू की।", ["गजेंद्र चौपड़ा"]),
    ("hi", "मंत्री रेल भवन में बुधवार को पहुंचे।", []),
    ("bn", "সচিব স্বাস্থ্য গজেন চোপদার বুধবার প্রকল্প শুরু করেন।", ["গজেন চোপদার"]),
])
def test_what_an_office_is_for_may_stand_between_it_and_its_holder(language: str, text: str, names: list[str]) -> None:
    assert [person.name for person in read_claims(text, language, "article").claims.people] == names


with open(os.path.join(os.path.dirname(__file__), "data", "people.txt"), encoding="utf-8") as _file:
    TABLE = [line.rstrip("\n") for line in _file if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("line", TABLE)
def test_how_newspapers_bind_a_name(line: str) -> None:
    head, _, marked = line.partition(" | ")
    language, _, key = head.partition(" ")
    before, _, rest = marked.partition("[")
    name, _, after = rest.partition("]")
    people = read_claims(before + name + after, language, "article").claims.people
    assert [p.name for p in people] == [name], "nothing else is somebody"
    assert key == "-" or (people[0].office is not None and key in (people[0].office.key, *people[0].office.senses))
