"""Names as they are written in some twenty scripts and spellings: one person, two people, or nothing that can be told."""

from __future__ import annotations

import itertools
import os

import pytest

from verify.claims._name_words import script_of, words_of
from verify.claims._names import written_meet, written_relation
from verify.claims._sounds import apart, within

# One person in two spellings, alphabets or inflections, or with less of the name.
ONE = (
    ("Исиба", "Ishiba Shigeru"), ("Ελένη", "Elena Dragoumi"), ("Лены", "Lena Ivanova"),
    ("木原稔", "Minoru Kihara"),
    ("ז'ואאו גונסאלבס", "João Gonçalves"),
    ("צ'ן ין-פו", "Chen Yen-po"),
    ("崔勋民", "Choi Hoon-min"),
    ("鈴木久美子", "Kumiko Suzuki"), ("岸田文雄", "Fumio Kishida"), ("齋藤光範", "साइतो मित्सुनोरी"), ("魏强", "Wei Qiang"),
    ("小野寺雅志", "오노데라 마사시"), ("河野太郎", "Taro Kawano"), ("吉川進", "Kikkawa Susumu"),
    ("헬렌 애슈워스", "Helen Ashworth"),
    ("제임스 콜먼", "James Coleman"),
    ("マーガレット・ホロウェイ", "Margaret Holloway"),
    ("ピーター・ドナヒュー", "Peter Donahue"),
    ("ジョルジャ・フェラーリ", "Giorgia Ferrari"),
    ("海伦·阿什沃思", "Helen Ashworth"),
    ("玛格丽特·霍洛韦", "Margaret Holloway"),
    ("سالم الحبسي", "Salim al Habsi"),
    ("حازم مصطفى", "Hazem Mostafa"),
    ("خواكين إليثالدي", "Joaquín Elizalde"),
    ("خلفان الراشدي", "Khalfan al Rashdi"),
    ("فاطمة الزهراني", "Fatima al-Zahrani"),
    ("عبد العزيز الدوسري", "Abdulaziz Al-Dosari"),
    ("جورجيا فيراري", "Giorgia Ferrari"),
    ("بيتر دوناهيو", "Peter Donahue"),
    ("هيلين أشوورث", "Helen Ashworth"),
    ("משה רוזנברג", "Moshe Rosenberg"),
    ("יעל שפירא", "Yael Shapira"),
    ("הלן אשוורת'", "Helen Ashworth"),
    ("رضا کریمی", "Reza Karimi"),
    ("مهدی جوادی", "Mehdi Javadi"),
    ("सुनीता चौधरी", "Sunita Chaudhary"),
    ("राजेश त्रिपाठी", "Rajesh Tripathi"),
    ("हेलेन एशवर्थ", "Helen Ashworth"),
    ("তাসনিম জাহান", "Tasnim Jahan"),
    ("রফিকুল ইসলাম", "Rafiqul Islam"),
    ("Ελένη Παπαδοπούλου", "Eleni Papadopoulou"),
    ("Γιώργου Σταυρίδη", "Giorgos Stavridis"),
    ("Χέλεν Άσγουορθ", "Helen Ashworth"),
    ("Τζέιμς Κόλμαν", "James Coleman"),
    ("Дмитра Савчина", "Dmytro Savchyn"),
    ("Остапа Гринюка", "Ostap Hryniuk"),
    ("Сергей Мещеряков", "Sergey Meshcheryakov"),
    ("Сергей Мещеряков", "Siergiej Mieszczeriakow"),
    ("Хелен Эшворт", "Helen Ashworth"),
    ("Жак Мартен", "Jacques Martin"),
    ("Ірина Коваленчук", "Irina Kovalenciuk"),
    ("Ірина Коваленчук", "Iryna Kowalenczuk"),
    ("Jana Kowalskiego", "Jan Kowalski"),
    ("Anną Nowak", "Anna Nowak"),
    ("Mehmet Yılmaz'ın", "Mehmet Yılmaz"),
    ("林伟杰", "Lin Weijie"),
    ("박도윤", "Park Do-yun"),
    ("박도윤", "Do-yun Park"),
    ("김서연", "Kim Seo-yeon"),
    ("Nguyễn Văn Hùng", "Nguyen Van Hung"),
    ("Elena Soto García", "Elena Soto"),
    ("Mohamed Ould Bilal", "Mohammed Bilal"),
    ("Volodymyr Zelensky", "Wolodymyr Selenskyj"),
    ("Владимир Зеленский", "Volodymyr Zelenskyy"),
    ("볼로디미르 젤렌스키", "Volodymyr Zelensky"),
    ("ゼレンスキー", "Volodymyr Zelensky"),
    ("유리 가가린", "Yuri Gagarin"),
    ("アンゲラ・メルケル", "Angela Merkel"),
    ("Γκέοργκ Μπάουερ", "Georg Bauer"),
    ("ヴォルフガング・ベーム", "Wolfgang Böhm"),
    ("沃尔夫冈·伯姆", "Wolfgang Böhm"),
    ("볼프강 뵘", "Wolfgang Böhm"),
    ("فولفغانغ بوم", "Wolfgang Böhm"),
    ("वोल्फगैंग बोहम", "Wolfgang Böhm"),
    ("Вольфганг Бём", "Wolfgang Böhm"),
    ("Xi Jinping", "习近平"),
    ("João Gonçalves", "ジョアン・ゴンサルヴェス"),
    ("João Gonçalves", "주앙 곤살베스"),
    ("João Gonçalves", "جواو غونسالفيس"),
    ("João Gonçalves", "Жуан Гонсалвеш"),
    ("João Gonçalves", "Ζοάο Γκονσάλβες"),
    ("마렉 드보르자크", "Marek Dvořák"),
    ("مارك دفورجاك", "Marek Dvořák"),
    ("マレク・ドヴォジャーク", "Marek Dvořák"),
    ("Марек Дворжак", "Marek Dvořák"),
    ("카타리나 브란트", "Katharina Brandt"),
    ("루카스 페레이라", "Lucas Ferreira"),
    ("데이비드 손튼", "David Thornton"),
    ("미셸 가르니에", "Michelle Garnier"),
    ("デイヴィッド・ソーントン", "David Thornton"),
    ("カタリーナ・ブラント", "Katharina Brandt"),
    ("ルーカス・フェレイラ", "Lucas Ferreira"),
    ("大卫·桑顿", "David Thornton"),
    ("卡塔琳娜·勃兰特", "Katharina Brandt"),
    ("卢卡斯·费雷拉", "Lucas Ferreira"),
    ("ديفيد ثورنتون", "David Thornton"),
    ("كاتارينا براندت", "Katharina Brandt"),
    ("لوكاس فيريرا", "Lucas Ferreira"),
    ("يوسف بن علي", "Youssef Ben Ali"),
    ("هدى منصور", "Houda Mansour"),
    ("كريم بوعزيز", "Karim Bouaziz"),
    ("عائشة المرزوقي", "Aisha Al Marzouqi"),
    ("דייוויד ת'ורנטון", "David Thornton"),
    ("קתרינה ברנדט", "Katharina Brandt"),
    ("נועה בר-לב", "Noa Bar-Lev"),
    ("دیوید تورنتون", "David Thornton"),
    ("لیلا رستمی", "Leila Rostami"),
    ("حسین پورمحمدی", "Hossein Pourmohammadi"),
    ("डेविड थॉर्नटन", "David Thornton"),
    ("अनिल वर्मा", "Anil Verma"),
    ("कविता देशमुख", "Kavita Deshmukh"),
    ("আনিসুর রহমান", "Anisur Rahman"),
    ("ডেভিড থর্নটন", "David Thornton"),
    ("Ντέιβιντ Θόρντον", "David Thornton"),
    ("Νίκος Αλεξίου", "Nikos Alexiou"),
    ("Κατερίνα Μπραντ", "Katharina Brandt"),
    ("Ευάγγελος Μπακογιάννης", "Evangelos Bakogiannis"),
    ("Дэвид Торнтон", "David Thornton"),
    ("Катарина Брандт", "Katharina Brandt"),
    ("Мишель Гарнье", "Michelle Garnier"),
    ("Айгүл Сәрсенова", "Aigul Sarsenova"),
    ("Хуан Хосе Ибарра", "Juan José Ibarra"),
    ("Хорхе Кальдерон", "Jorge Calderón"),
    ("호르헤 칼데론", "Jorge Calderón"),
    ("ホルヘ・カルデロン", "Jorge Calderón"),
    ("خورخي كالديرون", "Jorge Calderón"),
    ("王建国", "Wang Jianguo"),
    ("이지훈", "Lee Ji-hoon"),
    ("이지훈", "Ji-hoon Lee"),
    ("정은영", "Jung Eun-young"),
    ("დავით მელაძე", "Davit Meladze"),
    ("Դավիթ Սարգսյան", "Davit Sargsyan"),
    ("สมชาย วงศ์ทอง", "Somchai Wongthong"),
    ("Thornton", "David Thornton"),
    ("थॉर्नटन", "David Thornton"),
    ("ソーントン", "David Thornton"),
    ("Ayşe Yıldız'la", "Ayşe Yıldız"),
    ("Marii Wiśniewskiej", "Maria Wiśniewska"),
    ("Tomasza Dąbrowskiego", "Tomasz Dąbrowski"),
    ("Ольги Мельник", "Olha Melnyk"),
    ("Siti Rahayu", "Siti Rahayu Wulandari"),
    ("Ștefan Ionescu", "Stefan Ionescu"),
)

# Two people.
TWO = (
    ("高橋良平", "Naomichi Suzuki"), ("刘志强", "Zeng Yong"), ("하비에르 마린", "Maurici Lucena"),
    ("제임스 콜먼", "Helen Ashworth"),
    ("헬렌 애슈워스", "James Coleman"),
    ("ピーター・ドナヒュー", "Margaret Holloway"),
    ("玛格丽特·霍洛韦", "Helen Ashworth"),
    ("彼得·多纳休", "Margaret Holloway"),
    ("سالم الحبسي", "Khalfan al Rashdi"),
    ("شريف البدري", "Hazem Mostafa"),
    ("نورة القحطاني", "Fatima al-Zahrani"),
    ("جيمس كولمان", "Helen Ashworth"),
    ("יעל שפירא", "Moshe Rosenberg"),
    ("רונית אלקיים", "Yael Shapira"),
    ("مهدی جوادی", "Reza Karimi"),
    ("شهرام نوروزی", "Mehdi Javadi"),
    ("राजेश त्रिपाठी", "Sunita Chaudhary"),
    ("जेम्स कोलमैन", "Helen Ashworth"),
    ("রফিকুল ইসলাম", "Tasnim Jahan"),
    ("শেখ মাহমুদ", "Rafiqul Islam"),
    ("Γιώργος Σταυρίδης", "Eleni Papadopoulou"),
    ("Τζέιμς Κόλμαν", "Helen Ashworth"),
    ("Дмитро Савчин", "Остап Гринюк"),
    ("Джеймс Коулман", "Helen Ashworth"),
    ("Оксана Бондар", "Irina Kovalenciuk"),
    ("Piotr Zieliński", "Jan Kowalski"),
    ("陈国华", "Lin Weijie"),
    ("陈国华", "林伟杰"),
    ("김서연", "Park Do-yun"),
    ("Helen Ashworth", "James Coleman"),
    ("Trần Thị Mai", "Nguyen Van Hung"),
    ("Thibault Marchal", "Sophie Lambert"),
    ("오토 슈미트", "Angela Merkel"),
    ("ヴォルフガング・ベーム", "Klaus Richter"),
    ("كلاوس ريختر", "Wolfgang Böhm"),
    ("João Gonçalves", "Marek Dvořák"),
    ("Paul Arnaud", "Pierre Arnaud"),
    ("Vasseur Claire", "Tessier Anne"),
    ("루카스 페레이라", "Katharina Brandt"),
    ("데이비드 손튼", "Michelle Garnier"),
    ("ミシェル・ガルニエ", "David Thornton"),
    ("ルーカス・フェレイラ", "Katharina Brandt"),
    ("卢卡斯·费雷拉", "David Thornton"),
    ("لوكاس فيريرا", "David Thornton"),
    ("ميشيل غارنييه", "Katharina Brandt"),
    ("كريم بوعزيز", "Houda Mansour"),
    ("طارق الشامسي", "Aisha Al Marzouqi"),
    ("אבי כהן", "Katharina Brandt"),
    ("אבי כהן", "Noa Bar-Lev"),
    ("حسین پورمحمدی", "Leila Rostami"),
    ("कविता देशमुख", "Anil Verma"),
    ("लुकास फरेरा", "David Thornton"),
    ("Μαρία Κωνσταντίνου", "Nikos Alexiou"),
    ("Лукас Феррейра", "Katharina Brandt"),
    ("Хорхе Кальдерон", "Juan José Ibarra"),
    ("خوان خوسيه إيبارا", "Jorge Calderón"),
    ("李晓梅", "Wang Jianguo"),
    ("정은영", "최민호"),
    ("최민호", "Lee Ji-hoon"),
    ("임하영", "Choi Min-jae"),
    ("임하영", "Чхве Мин Джэ"),
    ("임하영", "چوی مین‌جه"),
    ("比嘉美纪", "仲宗根智子"),
    ("Nino Beridze", "Davit Meladze"),
    ("Tomasza Dąbrowskiego", "Maria Wiśniewska"),
    ("Jean Dupont", "Luc Dupont"),
    ("Bakari Mwinyi", "Juma Hamisi"),
    ("Gheorghe Munteanu", "Ștefan Ionescu"),
)

# Too near, too far or unreadable: neither may be said of them.
SILENT = (
    ("黄美珠", "Choi Hoon-min"), ("Elgin", "Ελένη Δραγούμη"), ("Moritz", "Maurice Dupont"),
    ("박도윤", "Park"),
    ("이지훈", "Lee"),
    ("林伟杰", "Lam"),
    ("João Gonçalves", "若昂·贡萨尔维斯"),
    ("Michael Johnson", "John Michaels"),
    ("يوسف بن علي", "Youcef Benali"),
    ("নাসরিন সুলতানা", "Anisur Rahman"),
    ("高市早苗", "Sanae Takaichi"),
    ("小野塚雅志", "Onozuka Masashi"),
    ("Ahmet Kaya", "Mehmet Demir"),
)


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_person(left: str, right: str) -> None:
    assert written_relation(left, right) in ("same", "fits")
    assert written_relation(right, left) in ("same", "fits")


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_people(left: str, right: str) -> None:
    assert written_relation(left, right) in ("differs", "given-differs")
    assert written_relation(right, left) in ("differs", "given-differs")


@pytest.mark.parametrize(("left", "right"), SILENT)
def test_nothing_can_be_told(left: str, right: str) -> None:
    assert written_relation(left, right) == "unclear"
    assert written_relation(right, left) == "unclear"


def test_the_pairs_are_of_many_scripts() -> None:
    assert len({script_of(name) for pair in (*ONE, *TWO) for name in pair[:2]}) >= 12


def test_characters_side_by_side_are_one_word_and_dots_part_words() -> None:
    assert words_of("林伟杰") == ("linweijie",)
    assert len(words_of("海伦·阿什沃思")) == 2
    assert words_of("सुनीता चौधरी")[0] == "sunita"


@pytest.mark.parametrize(("left", "right"), [(a, b) for a, b in (*ONE, *TWO, *SILENT) if script_of(a) != script_of(b)])
def test_names_in_two_scripts_meet_where_they_are_one_person(left: str, right: str) -> None:
    relation = written_relation(left, right)
    assert written_meet(left, words_of(left), right, words_of(right)) == (relation if relation in ("same", "fits") else None)


@pytest.mark.parametrize("limit", [0.15, 0.36, 0.65])
def test_what_is_within_a_limit_is_no_farther_apart(limit: float) -> None:
    words = sorted({word for pair in (*ONE, *TWO) for name in pair for word in words_of(name)})
    assert all(within(a, b, limit) == (apart(a, b) <= limit) for a in words[::3] for b in words[::5])


with open(os.path.join(os.path.dirname(__file__), "data", "names_across.txt"), encoding="utf-8") as _file:
    ACROSS = [line.rstrip("\n").split(" | ") for line in _file if not line.startswith("#")]


@pytest.mark.parametrize("names", ACROSS, ids=lambda names: names[0])
def test_one_person_in_many_languages(names: list[str]) -> None:
    relations = {(a, b): written_relation(a, b) for a, b in itertools.combinations(names, 2)}
    assert not [pair for pair, relation in relations.items() if relation in ("differs", "given-differs")]
    assert sum(relation in ("same", "fits") for relation in relations.values()) >= 0.6 * len(relations)


@pytest.mark.parametrize(("ours", "theirs"), tuple(itertools.pairwise(ACROSS)), ids=lambda names: names[0])
def test_two_people_in_many_languages(ours: list[str], theirs: list[str]) -> None:
    relations = {(a, b): written_relation(a, b) for a in ours for b in theirs}
    assert not [pair for pair, relation in relations.items() if relation in ("same", "fits")]
