"""Bodies, authors and sites by names that few dictionaries have: another in the same part of the story is found, the same in other words is not.

All articles, people and events are invented; some institutions are real."""

from __future__ import annotations

import datetime
import os
from typing import NamedTuple

import pytest

from verify import documents
from verify.claims import read_claims
from verify.claims._town_adjectives import town_of_name
from verify.claims._values import Organisation
from verify.claims.perhaps_places import every_place, perhaps_places
from verify.comparison._bodies_left import bodies_of
from verify.comparison._body_relations import bodies_relation
from verify.comparison._named_bodies import named_bodies
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._written_by import passes_it_on, tells_of_the_post
from verify.model import Article
from verify.pipeline import Settings, check_article

Edit = tuple[str, str]


class Story(NamedTuple):
    """An article around `{post}`, the post, who signs it and when; edits that make it wrong, each with the rule; and honest rewordings."""

    text: str
    post: str
    name: str
    handle: str
    day: str
    wrong: tuple[tuple[str, str, str], ...]
    fair: tuple[tuple[Edit, ...], ...]


STORIES = (
    Story(
        'Visitors will soon walk above a Roman floor again. Conservators have finished work on a 120-square-metre mosaic at Kourion together with the University of Cyprus, the Department of Antiquities wrote on X on Wednesday, and the site reopens to the public on 20 June. {post} Cyprus drew about four million tourists last year. A theatre at Salamis has been closed since 1974.',
        'Το Τμήμα Αρχαιοτήτων ολοκλήρωσε τη συντήρηση του ψηφιδωτού δαπέδου 120 τ.μ. στο Κούριον, σε συνεργασία με το Πανεπιστήμιο Κύπρου. Ο χώρος ανοίγει ξανά για το κοινό στις 20 Ιουνίου.',
        'Department of Antiquities', 'AntiquitiesCY', '2024-06-12',
        (
            ('place-mismatch', 'at Kourion', 'at Paphos'),
            ('place-mismatch', 'at Kourion', 'at Amathus'),
            ('organisation-mismatch', 'the University of Cyprus', 'the University of Warsaw'),
            ('account-mismatch', 'the Department of Antiquities wrote on X', 'the Cyprus Ports Authority wrote on X'),
        ),
        (
            (('at Kourion together with the University of Cyprus', 'in ancient Kourion, with help from researchers in Nicosia'),),
            (('the Department of Antiquities wrote on X on Wednesday', 'the island’s antiquities service announced on X on 12 June'),),
        ),
    ),
    Story(
        "Le chêne-liège revient. Abderrahim Houmy, directeur général de l'Agence nationale des eaux et forêts, a lancé mercredi en forêt de la Maâmora la plantation de 450 000 plants de chêne-liège, en partenariat avec l'Institut national de la recherche agronomique. L'agence en a fait l'annonce sur X. {post} Le Maroc a perdu en dix ans près de 60 000 hectares de forêt. À Tanger, une association locale réclame depuis 2019 la protection de la forêt diplomatique.",
        'أعطى المدير العام للوكالة عبد الرحيم الهومي اليوم بغابة المعمورة انطلاقة برنامج لغرس 450 ألف شتلة من الفلين، بشراكة مع المعهد الوطني للبحث الزراعي.',
        'الوكالة الوطنية للمياه والغابات', 'ANEF_Maroc', '2024-05-08',
        (
            ('account-mismatch', "L'agence en a fait l'annonce sur X", "Le ministère de la Santé en a fait l'annonce sur X"),
        ),
        (
            (('mercredi en forêt de la Maâmora', 'le 8 mai dans la Maâmora, près de Kénitra,'),),
            (("avec l'Institut national de la recherche agronomique", "avec l'INRA"), ("L'agence en a fait l'annonce sur X", "L'ANEF l'a annoncé sur X"),),
        ),
    ),
    Story(
        'Ucrania restaura su patrimonio en plena guerra. En Odesa han comenzado las obras de la casa Russov, que ejecuta la empresa Ukrbudrestavratsia con 64 millones de grivnas de la UNESCO, según publicó el Ministerio de Cultura ucraniano en X. El final está previsto para 2026. {post} La ciudad fue atacada con drones en agosto. El Museo de Bellas Artes, dañado en noviembre de 2023, sigue abierto a medias.',
        'В Одесі розпочалася реставрація будинку Руссова. Роботи виконує компанія «Укрбудреставрація», фінансування — 64 млн грн від ЮНЕСКО. Завершити планують у 2026 році.',
        'Міністерство культури України', 'MCIPUkraine', '2024-09-18',
        (
            ('place-mismatch', 'En Odesa han', 'En Járkov han'),
            ('organisation-mismatch', 'empresa Ukrbudrestavratsia', 'empresa Kyivmiskbud'),
            ('organisation-mismatch', 'de la UNESCO', 'del Banco Mundial'),
            ('account-mismatch', 'el Ministerio de Cultura ucraniano', 'el Ministerio de Defensa ucraniano'),
            ('account-mismatch', 'el Ministerio de Cultura ucraniano', 'el Ayuntamiento de Odesa'),
        ),
        (
            (('que ejecuta la empresa Ukrbudrestavratsia', 'a cargo de la constructora Ukrbudrestavracija'),),
            (('En Odesa han comenzado', 'En el puerto del mar Negro han arrancado'), ('el Ministerio de Cultura ucraniano', 'la cartera de Cultura'),),
        ),
    ),
    Story(
        'O Japão voltou ao espaço na segunda-feira. Um foguetão lançou de Tanegashima o satélite de radar Daichi-4, construído pela Mitsubishi Electric, informou a JAXA no X; o voo decorreu normalmente. {post} Em março de 2023 o primeiro lançamento falhara. A agência europeia ESA prepara um voo inaugural em Kourou.',
        '本日12時06分、種子島宇宙センターから先進レーダ衛星「だいち4号」を打ち上げました。衛星は三菱電機が製造し、ロケットは正常に飛行しました。',
        'JAXA', 'JAXA_jp', '2024-07-01',
        (
            ('account-mismatch', 'informou a JAXA no X', 'informou a NASA no X'),
            ('account-mismatch', 'informou a JAXA no X', 'informou a embaixada da Coreia do Sul no X'),
        ),
        (
            (('lançou de Tanegashima', 'partiu da ilha de Tanegashima com'),),
            (('construído pela Mitsubishi Electric', 'obra da Mitsubishi Electric'), ('informou a JAXA no X', 'anunciou a agência espacial japonesa no X'),),
        ),
    ),
    Story(
        'In de Port du Rhin in Straatsburg is woensdagochtend een loods van 4000 vierkante meter uitgebrand, meldt de prefectuur van de Bas-Rhin op X. Zestig brandweerlieden waren ter plaatse en niemand raakte gewond. Dakbedekkingsbedrijf Soprema hield zijn tachtig werknemers binnen. {post} In 2021 brandde in dezelfde stad een datacenter van OVH af.',
        "Incendie d'un entrepôt de 4 000 m² au port du Rhin ce matin : 60 sapeurs-pompiers engagés, aucun blessé. L'entreprise Soprema a confiné ses 80 salariés.",
        'Préfet du Bas-Rhin', 'Prefet67', '2024-02-14',
        (
            ('organisation-mismatch', 'Dakbedekkingsbedrijf Soprema', 'Staalbedrijf Aperam'),
            ('organisation-mismatch', 'Dakbedekkingsbedrijf Soprema', 'Chemiebedrijf Solvay'),
            ('account-mismatch', 'de prefectuur van de Bas-Rhin op X', 'de gemeente Mulhouse op X'),
            ('account-mismatch', 'de prefectuur van de Bas-Rhin op X', 'het Duitse ministerie van Milieu op X'),
        ),
        (
            (('In de Port du Rhin in Straatsburg is', 'In de Straatsburgse Rijnhaven is'),),
            (('Dakbedekkingsbedrijf Soprema hield', 'Het bedrijf Soprema hield'), ('de prefectuur van de Bas-Rhin', 'de prefect'),),
        ),
    ),
    Story(
        'オークランド空港は21日、Xで、クイーンズタウン行きのニュージーランド航空機が鳥と衝突し引き返したと発表した。乗客168人は全員無事だった。 {post} 同国では昨年、鳥の衝突が1600件報告されている。ウェリントンの空港では柵の改修が進む。',
        'An Air New Zealand flight to Queenstown returned to Auckland this morning after a bird strike. All 168 passengers are safe, and Airways has reopened the second runway.',
        'Auckland Airport', 'AKL_Airport', '2024-03-21',
        (
            ('organisation-mismatch', 'ニュージーランド航空機', 'カンタス航空機'),
            ('organisation-mismatch', 'ニュージーランド航空機', 'ジェットスター機'),
            ('account-mismatch', 'オークランド空港は21日', 'クライストチャーチ空港は21日'),
            ('account-mismatch', 'オークランド空港は21日', 'ニュージーランド警察は21日'),
        ),
        (
            (('ニュージーランド航空機が', 'NZ航空の旅客機が'),),
            (('クイーンズタウン行きの', '南島クイーンズタウンへ向かった'), ('オークランド空港は21日', 'オークランド国際空港は木曜日'),),
        ),
    ),
    Story(
        '巴拿马运河管理局2日在X上表示，博斯卡利斯公司当天开始在科科利船闸疏浚，到明年3月将挖出120万立方米泥沙，现场有85名工人。 {post} 去年因干旱，每日通行船只一度降至22艘。运河每年通过约1.3万艘船。',
        'La empresa Boskalis inició hoy el dragado de la esclusa de Cocolí. Se extraerán 1,2 millones de metros cúbicos hasta marzo, con 85 trabajadores.',
        'Autoridad del Canal de Panamá', 'canaldepanama', '2024-10-02',
        (
            ('place-mismatch', '科科利船闸', '阿瓜克拉拉船闸'),
            ('organisation-mismatch', '博斯卡利斯公司', '中国交建'),
            ('organisation-mismatch', '博斯卡利斯公司', '扬德努公司'),
            ('account-mismatch', '巴拿马运河管理局', '巴拿马环境部'),
            ('account-mismatch', '巴拿马运河管理局', '哥伦比亚驻巴拿马大使馆'),
        ),
        (
            (('博斯卡利斯公司', '荷兰企业博斯卡利斯'),),
            (('在科科利船闸疏浚', '在太平洋一侧的科科利（Cocolí）船闸清淤'), ('巴拿马运河管理局2日', '运河管理局周三'),),
        ),
    ),
    Story(
        'लाइपज़िग विश्वविद्यालय अस्पताल ने बुधवार को एक्स पर बताया कि सीमेंस हेल्थिनियर्स का नया 7 टेस्ला स्कैनर चालू हो गया है। 20 टन वज़नी इस मशीन पर 95 लाख यूरो खर्च हुए। {post} जर्मनी में ऐसे करीब दस उपकरण हैं। दिल्ली के एम्स में भी ऐसी मशीन लगाने पर विचार चल रहा है।',
        'Seit heute läuft am UKL der neue 7-Tesla-Tomograf von Siemens Healthineers. Das Gerät kostete 9,5 Millionen Euro und wiegt 20 Tonnen.',
        'Universitätsklinikum Leipzig', 'UKLeipzig', '2024-01-17',
        (
            ('organisation-mismatch', 'सीमेंस हेल्थिनियर्स का', 'जनरल इलेक्ट्रिक का'),
            ('organisation-mismatch', 'सीमेंस हेल्थिनियर्स का', 'फ़िलिप्स का'),
            ('account-mismatch', 'लाइपज़िग विश्वविद्यालय अस्पताल ने', 'म्यूनिख विश्वविद्यालय अस्पताल ने'),
            ('account-mismatch', 'लाइपज़िग विश्वविद्यालय अस्पताल ने', 'जर्मनी के रक्षा मंत्रालय ने'),
        ),
        (
            (('सीमेंस हेल्थिनियर्स का', 'जर्मन कंपनी सीमेंस का'),),
            (('लाइपज़िग विश्वविद्यालय अस्पताल ने', 'लाइपज़िग के विश्वविद्यालय चिकित्सालय ने'),),
        ),
    ),
    Story(
        "İtalya Kültür Bakanlığı salı günü X'te, Pompei'de duvarları mavi bir kutsal odanın bulunduğunu duyurdu. 3 bin 200 metrekarelik kazı Napoli L'Orientale Üniversitesi ile birlikte yürütülüyor, bakan da yarın alanı gezecek. {post} Antik kentin üçte biri hâlâ toprak altında. Roma'daki Kolezyum geçen yıl 12 milyon kişiyi ağırladı.",
        "A Pompei, nella Regio IX, riemerge un sacrario con pareti blu. Lo scavo, di 3.200 metri quadrati, è condotto con l'Università di Napoli L'Orientale. Domani visita del ministro.",
        'Ministero della Cultura', 'MiC_Italia', '2024-06-04',
        (
            ('organisation-mismatch', "Napoli L'Orientale Üniversitesi", 'Bologna Üniversitesi'),
            ('account-mismatch', 'İtalya Kültür Bakanlığı', 'İtalya Savunma Bakanlığı'),
            ('account-mismatch', 'İtalya Kültür Bakanlığı', 'Yunanistan Kültür Bakanlığı'),
        ),
        (
            (("Pompei'de duvarları", 'Pompei antik kentinde duvarları'),),
            (("Napoli L'Orientale Üniversitesi ile", 'Napolili bir üniversiteyle'), ('İtalya Kültür Bakanlığı', 'İtalyan bakanlık'),),
        ),
    ),
    Story(
        'Стамбул озеленяет азиатский берег. В парке Каламыш высажены 650 деревьев, сообщила в X мэрия Стамбула. Работы ведутся вместе с Босфорским университетом, систему полива достроят в конце июня. {post} В 2013 году вырубка в парке Гези вывела на улицы тысячи людей. Сейчас в городе около 7 кв. м зелени на человека.',
        'Kadıköy’deki Kalamış Parkı’nda 650 ağaç diktik. Çalışmayı Boğaziçi Üniversitesi ile birlikte yürütüyoruz; sulama sistemi haziran sonunda tamamlanacak.',
        'İstanbul Büyükşehir Belediyesi', 'istanbulbld', '2024-05-15',
        (
            ('place-mismatch', 'В парке Каламыш', 'В парке Йылдыз'),
            ('place-mismatch', 'В парке Каламыш', 'В парке Мачка'),
            ('account-mismatch', 'мэрия Стамбула', 'мэрия Анкары'),
            ('account-mismatch', 'мэрия Стамбула', 'министерство обороны Турции'),
        ),
        (
            (('В парке Каламыш', 'В Кадыкёе, в парке Каламыш,'),),
            (('с Босфорским университетом', 'с университетом Богазичи'), ('мэрия Стамбула', 'муниципалитет'),),
        ),
    ),
    Story(
        'Belanda menguji cara baru menahan laut. Uji coba tiga "motor pasir" dimulai Selasa di Harlingen, dikerjakan oleh Boskalis dengan biaya 46 juta euro, tulis Rijkswaterstaat di X. Universitas Teknologi Delft ikut mengukur sampai 2027. {post} Indonesia membangun tanggul laut di utara Jakarta sejak 2014. Banjir rob di Demak menggenangi 19 desa bulan lalu.',
        'Vandaag start in Harlingen de proef met drie zandmotoren. Boskalis voert het werk uit, de TU Delft meet tot 2027 mee. Kosten: 46 miljoen euro.',
        'Rijkswaterstaat', 'Rijkswaterstaat', '2024-04-09',
        (
            ('place-mismatch', 'di Harlingen', 'di Den Helder'),
            ('place-mismatch', 'di Harlingen', 'di Vlissingen'),
            ('organisation-mismatch', 'oleh Boskalis', 'oleh Van Oord'),
            ('account-mismatch', 'Rijkswaterstaat di X', 'Kedutaan Besar Belanda di X'),
            ('account-mismatch', 'Rijkswaterstaat di X', 'Kementerian Pertahanan Belanda di X'),
        ),
        (
            (('dimulai Selasa di Harlingen', 'berlangsung mulai 9 April di pelabuhan Harlingen'),),
            (('dikerjakan oleh Boskalis', 'digarap kontraktor Boskalis'), ('Universitas Teknologi Delft', 'TU Delft'),),
        ),
    ),
    Story(
        'הספינה "בלם" נכנסה הבוקר לנמל הישן של מרסיי עם הלפיד האולימפי, לעיני 150 אלף איש, כתבה עיריית מרסיי ברשת X. את הקונצרט בערב מימן מחוז דרום. {post} הלפיד יעבור ב-65 מחוזות עד יולי. בפריז הושלמו ההכנות ברובן.',
        'Le Belem est entré ce matin dans le Vieux-Port avec la flamme olympique, devant 150 000 personnes. Le concert du soir est offert par la Région Sud.',
        'Ville de Marseille', 'marseille', '2024-05-08',
        (
            ('account-mismatch', 'עיריית מרסיי', 'עיריית ניס'),
            ('account-mismatch', 'עיריית מרסיי', 'משטרת צרפת'),
            ('account-mismatch', 'עיריית מרסיי', 'משרד הספורט הצרפתי'),
        ),
        (
            (('הספינה "בלם" נכנסה הבוקר לנמל הישן של מרסיי', 'מפרשית ה"בלם" נכנסה ביום רביעי לנמל הישן'),),
            (('כתבה עיריית מרסיי ברשת X', 'נמסר מעיריית מרסיי ב-X'),),
        ),
    ),
    Story(
        'Gangele primește o mână de ajutor. La Varanasi, pe malul Assi Ghat, a pornit miercuri o instalație de deșeuri de 120 de tone, construită de Tata Projects cu 440 de milioane de rupii, anunță pe X programul Namami Gange. Apa va fi verificată de IIT BHU. {post} Fluviul străbate cinci state. La Kanpur, tăbăcăriile au fost închise în 2019.',
        'वाराणसी के अस्सी घाट पर आज 120 टन क्षमता वाला नया कचरा संयंत्र चालू हुआ। इसे टाटा प्रोजेक्ट्स ने 44 करोड़ रुपये में बनाया है। आईआईटी बीएचयू पानी की जाँच करेगा।',
        'नमामि गंगे', 'cleanganganmcg', '2024-08-07',
        (
            ('place-mismatch', 'La Varanasi, pe malul Assi Ghat, a', 'La Patna, pe malul Gandhi Ghat, a'),
            ('organisation-mismatch', 'de Tata Projects', 'de Larsen & Toubro'),
            ('organisation-mismatch', 'de Tata Projects', 'de Siemens'),
        ),
        (
            (('La Varanasi, pe malul Assi Ghat, a pornit', 'La Benares, la Assi Ghat, funcționează de'),),
            (('construită de Tata Projects', 'realizată de grupul Tata'),),
        ),
    ),
    Story(
        'مکہ مکرمہ کے رصیفہ سٹیشن سے حرمین ٹرین کی یومیہ 35 روانگیاں پیر کو شروع ہو گئیں، جن میں روزانہ 14 ہزار حاجی سفر کر سکیں گے۔ یہ بات سعودی وزارتِ حج و عمرہ نے ایکس پر بتائی۔ {post} گزشتہ سال اس ٹرین سے ساڑھے سات لاکھ حاجیوں نے سفر کیا تھا۔ پاکستان سے اس بار ایک لاکھ 79 ہزار عازمین گئے ہیں۔',
        'انطلقت اليوم من محطة الرصيفة في مكة المكرمة 35 رحلة يومية لقطار الحرمين، وتشغّلها الشركة الإسبانية السعودية. السعة اليومية 14 ألف حاج.',
        'وزارة الحج والعمرة', 'HajMinistry', '2024-06-10',
        (
            ('account-mismatch', 'سعودی وزارتِ حج و عمرہ نے', 'سعودی وزارتِ دفاع نے'),
            ('account-mismatch', 'سعودی وزارتِ حج و عمرہ نے', 'مکہ کی بلدیہ نے'),
        ),
        (
            (('مکہ مکرمہ کے رصیفہ سٹیشن سے', 'مکہ کے الرصیفہ سٹیشن سے'),),
            (('سعودی وزارتِ حج و عمرہ نے', 'سعودی عرب کی وزارت حج نے'),),
        ),
    ),
    Story(
        "La glace a cédé mercredi près du village de Listvianka. Trois occupants d'une Niva ont été sauvés du lac Baïkal par douze plongeurs et des bénévoles de LizaAlert, indique sur X le ministère russe des Situations d'urgence. {post} L'an dernier, neuf voitures y avaient coulé. La route de glace vers l'île d'Olkhon n'a pas encore ouvert.",
        'На озере Байкал у посёлка Листвянка под лёд ушёл автомобиль «Нива». Спасены 3 человека, на месте работали 12 водолазов МЧС и волонтёры «ЛизаАлерт».',
        'МЧС России', 'MchsRussia', '2024-02-28',
        (
            ('account-mismatch', "le ministère russe des Situations d'urgence", 'le ministère russe de la Culture'),
            ('account-mismatch', "le ministère russe des Situations d'urgence", "la mairie d'Irkoutsk"),
        ),
        (
            (('près du village de Listvianka', 'aux abords de Listvyanka'),),
            (('des bénévoles de LizaAlert', 'des volontaires de Liza Alert'), ("le ministère russe des Situations d'urgence", 'le MTchS'),),
        ),
    ),
    Story(
        'El mayor portacontenedores de HMM, con capacidad para 24.000 TEU, ha atracado este jueves por primera vez en Busan, según ha publicado en X la Autoridad Portuaria. Nueve grúas sin operario fabricadas por Doosan se encargan de la descarga. {post} En 2023 el puerto movió 23 millones de contenedores. Rotterdam, el primero de Europa, se quedó en 13 millones.',
        '오늘 부산항 신항 2부두에 HMM의 2만4천TEU급 컨테이너선이 처음 입항했습니다. 무인 크레인 9대는 두산이 제작했습니다.',
        '부산항만공사', 'busanport', '2024-06-20',
        (
            ('account-mismatch', 'la Autoridad Portuaria', 'la embajada de España en Seúl'),
        ),
        (
            (('en Busan, según', 'en la segunda ciudad surcoreana, según'),),
            (('fabricadas por Doosan', 'construidas por el grupo Doosan'), ('la Autoridad Portuaria', 'la autoridad del puerto'),),
        ),
    ),
    Story(
        'Bomb disposal teams are emptying a cellar full of history. Police in Ukraine said on X that 1,200 wartime shells had been found in the village of Vilcha, where 84 people were moved out while sappers and experts from the HALO Trust did their work. {post} About a quarter of the country is thought to be contaminated. In Izium, farmers pay up to $400 a hectare for clearance.',
        'У селі Вільча знайшли склад з 1 200 снарядами часів Другої світової. Сапери працюють разом з фахівцями The HALO Trust, евакуйовано 84 людини.',
        'Національна поліція України', 'NPU_GOV_UA', '2024-08-07',
        (
            ('account-mismatch', 'Police in Ukraine said on X', 'Ukraine’s finance ministry said on X'),
            ('account-mismatch', 'Police in Ukraine said on X', 'The German embassy in Kyiv said on X'),
        ),
        (
            (('in the village of Vilcha', 'in Vilcha, a village in the east'),),
            (('Police in Ukraine said on X', 'The National Police wrote on X'), ('experts from the HALO Trust', 'a British demining charity'),),
        ),
    ),
    Story(
        'भारत में बना पहला सी-295 विमान सोमवार को वडोदरा से उड़ा। एयरबस डिफेंस ने एक्स पर लिखा कि टाटा के कारख़ाने में 3,000 लोग काम करते हैं और 2031 तक 40 विमान सौंपे जाएँगे। {post} वायुसेना के पास अभी 56 एवरो विमान हैं। बेंगलुरु में हेलीकॉप्टर बनते हैं।',
        "Le premier C295 assemblé en Inde a décollé aujourd'hui de Vadodara. L'usine de Tata emploie 3 000 personnes et livrera 40 appareils d'ici 2031.",
        'Airbus Defence', 'AirbusDefence', '2024-10-28',
        (
            ('account-mismatch', 'एयरबस डिफेंस ने', 'भारत के रक्षा मंत्रालय ने'),
            ('account-mismatch', 'एयरबस डिफेंस ने', 'बोइंग ने'),
        ),
        (
            (('सोमवार को वडोदरा से उड़ा', '28 अक्टूबर को गुजरात के वडोदरा से रवाना हुआ'),),
            (('टाटा के कारख़ाने में', 'टाटा की फ़ैक्टरी में'),),
        ),
    ),
    Story(
        "De Griekse kustwacht heeft woensdag in Piraeus 210 kilo cocaïne gevonden tussen bananen, zo laat de dienst op X weten. Bij het onderzoek, samen met Europol, zijn vier mensen aangehouden. {post} In Rotterdam werd vorig jaar 45 ton onderschept. De straatwaarde is zo'n acht miljoen euro.",
        'Στον Πειραιά κατασχέθηκαν σήμερα 210 κιλά κοκαΐνης σε κοντέινερ με μπανάνες. Η έρευνα έγινε με τη Europol και τον σκύλο Ρεξ. Συνελήφθησαν 4 άτομα.',
        'Λιμενικό Σώμα', 'HCoastGuard', '2024-09-11',
        (
            ('organisation-mismatch', 'samen met Europol', 'samen met Interpol'),
            ('account-mismatch', 'zo laat de dienst op X weten', 'zo laat het Griekse ministerie van Landbouw op X weten'),
            ('account-mismatch', 'zo laat de dienst op X weten', 'zo laat de Nederlandse ambassade op X weten'),
        ),
        (
            (('woensdag in Piraeus 210', 'woensdag in de haven bij Athene 210'),),
            (('De Griekse kustwacht heeft', 'De kustwacht heeft'), ('samen met Europol', 'met hulp uit Den Haag'),),
        ),
    ),
    Story(
        "Il vulcano Ruang, nel nord di Sulawesi, è esploso giovedì mattina lanciando ceneri a 3.000 metri. Le navi della marina indonesiana hanno portato 838 abitanti a Tagulandang, ha scritto su X l'agenzia indonesiana per i disastri. {post} L'arcipelago conta 130 vulcani attivi. Nel 2018 il crollo dell'Anak Krakatau uccise oltre 400 persone.",
        'Gunung Ruang di Sulawesi Utara meletus pagi ini, kolom abu 3.000 meter. Sebanyak 838 warga diungsikan ke Tagulandang dengan kapal TNI AL. Bandara Sam Ratulangi ditutup.',
        'BNPB Indonesia', 'BNPB_Indonesia', '2024-04-18',
        (
            ('place-mismatch', 'Il vulcano Ruang, nel nord di Sulawesi,', 'Il vulcano Merapi, nel nord di Sulawesi,'),
            ('organisation-mismatch', 'della marina indonesiana', 'della guardia costiera indonesiana'),
            ('account-mismatch', "l'agenzia indonesiana per i disastri", 'il ministero indonesiano della Cultura'),
            ('account-mismatch', "l'agenzia indonesiana per i disastri", "l'ambasciata italiana a Giacarta"),
        ),
        (
            (('Il vulcano Ruang, nel nord di Sulawesi,', 'Il monte Ruang'),),
            (('Le navi della marina indonesiana hanno', 'Le navi militari hanno'), ("l'agenzia indonesiana per i disastri", 'la BNPB'),),
        ),
    ),
    Story(
        'Το οχηματαγωγό «Mersin Express» κατέπλευσε την Τρίτη στην Τεργέστη με 240 φορτηγά από την Τουρκία, ανακοίνωσε στο X ο λιμένας. Η νέα προβλήτα, που κατασκεύασε η Webuild, κόστισε 88 εκατ. ευρώ. {post} Η γραμμή λειτουργεί από το 1987. Στην Πάτρα οι οδηγοί περιμένουν ακόμη νέο τερματικό.',
        'La nave traghetto Mersin Express è arrivata oggi a Trieste con 240 camion dalla Turchia. Il nuovo molo, costruito da Webuild, è costato 88 milioni.',
        'Porto di Trieste', 'PortoTrieste', '2024-03-19',
        (
            ('place-mismatch', 'στην Τεργέστη με', 'στη Βενετία με'),
            ('place-mismatch', 'στην Τεργέστη με', 'στην Ανκόνα με'),
            ('organisation-mismatch', 'η Webuild', 'η Strabag'),
            ('account-mismatch', 'ο λιμένας', 'το υπουργείο Πολιτισμού της Ιταλίας'),
            ('account-mismatch', 'ο λιμένας', 'η ελληνική πρεσβεία στη Ρώμη'),
        ),
        (
            (('στην Τεργέστη με', 'στο λιμάνι της Τεργέστης με'),),
            (('που κατασκεύασε η Webuild', 'έργο της Webuild'),),
        ),
    ),
    Story(
        'У Кілі в четвер охрестили новий корабель «Нойштадт», на якому служитимуть 30 поліцейських, повідомила в X федеральна поліція Німеччини. Збудувала його верф Fassmer за 178 млн євро. {post} Попередник ходив морем сорок років. У Гамбурзі торік списали два катери.',
        'Heute haben wir in Kiel das neue Einsatzschiff „Neustadt“ getauft. Gebaut hat es die Fassmer-Werft für 178 Millionen Euro. An Bord: 30 Beamtinnen und Beamte.',
        'Bundespolizei Küste', 'bpol_kueste', '2024-09-26',
        (
            ('organisation-mismatch', 'верф Fassmer', 'верф Meyer'),
            ('organisation-mismatch', 'верф Fassmer', 'верф Damen'),
            ('account-mismatch', 'федеральна поліція Німеччини', 'міністерство культури Німеччини'),
            ('account-mismatch', 'федеральна поліція Німеччини', 'мерія Кіля'),
        ),
        (
            (('У Кілі в четвер', '26 вересня в Кілі'),),
            (('Збудувала його верф Fassmer', 'Корабель звела верф «Фассмер»'), ('федеральна поліція Німеччини', 'німецька поліція'),),
        ),
    ),
    Story(
        'Op de werf in Gdańsk is woensdag een toren van 640 ton te water gelaten voor windpark Baltica 2, meldt de scheepswerf op X. Opdrachtgever is Ørsted; voor het jaareinde volgen er nog negen. {post} In de Oostzee draaien nu 1.900 windmolens. In Esbjerg werd vorig jaar een recordaantal turbines verscheept.',
        'Dziś zwodowaliśmy w Gdańsku wieżę dla farmy wiatrowej Baltica 2. Waży 640 ton, zamówił ją Ørsted. Do końca roku zbudujemy jeszcze 9 sztuk.',
        'Stocznia Gdańsk', 'StoczniaGdansk', '2024-11-20',
        (
            ('place-mismatch', 'Op de werf in Gdańsk is', 'Op de werf in Gdynia is'),
            ('place-mismatch', 'Op de werf in Gdańsk is', 'Op de werf in Szczecin is'),
            ('account-mismatch', 'meldt de scheepswerf op X', 'meldt het Poolse ministerie van Klimaat op X'),
            ('account-mismatch', 'meldt de scheepswerf op X', 'meldt de gemeente Gdynia op X'),
        ),
        (
            (('Op de werf in Gdańsk is', 'In Danzig is'),),
            (('Opdrachtgever is Ørsted', 'De bestelling komt van het Deense Ørsted'),),
        ),
    ),
    Story(
        'Un coche solar de estudiantes recorrió el miércoles 1.200 kilómetros con una sola carga y terminó en el campus de Eindhoven, según contó en X la universidad técnica de la ciudad. Panasonic puso los paneles y Michelin los neumáticos. {post} El récord anterior, de 1.051 kilómetros, era de un equipo australiano. En Zaragoza se prepara una carrera parecida.',
        'Onze studenten reden vandaag met hun zonneauto 1.200 kilometer op één lading. De panelen zijn van Panasonic, de banden van Michelin. Finish: de campus in Eindhoven.',
        'TU Eindhoven', 'TUeindhoven', '2024-05-22',
        (
            ('account-mismatch', 'la universidad técnica de la ciudad', 'el Ministerio de Energía neerlandés'),
            ('account-mismatch', 'la universidad técnica de la ciudad', 'la embajada neerlandesa en Madrid'),
        ),
        (
            (('en el campus de Eindhoven', 'en Eindhoven'),),
            (('Panasonic puso los paneles', 'Los paneles son de la japonesa Panasonic'),),
        ),
    ),
    Story(
        "Les récifs d'Okinawa auront leur école. L'ambassadrice de France, Claire Delmas, a signé vendredi à Naha un accord de recherche avec l'université des Ryukyu ; 24 doctorants seront formés en trois ans. {post} Le premier stage commencera le 3 juin. Le blanchissement de 2016 avait touché 70 % des coraux de la région.",
        'クレール・デルマ駐日フランス大使は本日、那覇で琉球大学と研究協定に署名しました。3年間で博士課程の学生24人を育成します。最初の研修は6月3日に始まります。',
        'フランス大使館', 'ambafrancejp', '2024-03-15',
        (
            ('place-mismatch', 'vendredi à Naha', 'vendredi à Fukuoka'),
        ),
        (
            (('vendredi à Naha', 'vendredi à Okinawa'),),
            (('24 doctorants seront formés', 'deux douzaines de doctorants seront formés'),),
            (("avec l'université des Ryukyu", "avec l'établissement d'Okinawa"),),
        ),
    ),
    Story(
        'El puerto de Callao tendrá grúas eléctricas. La ministra de Transportes, Rosa Huamán, firmó el lunes en Lima con la Autoridad Portuaria Nacional un contrato por 48 millones de dólares. {post} Las primeras seis grúas llegarán en octubre. El año pasado el puerto movió 2,6 millones de contenedores.',
        "Transport Minister Rosa Huamán today signed a $48 million contract in Lima with Peru's National Port Authority. The first 6 electric cranes arrive in October.",
        'Ministry of Transport Peru', 'MTC_GobPeru', '2024-05-13',
        (
            ('organisation-mismatch', 'con la Autoridad Portuaria Nacional', 'con el Banco Mundial'),
            ('organisation-mismatch', 'con la Autoridad Portuaria Nacional', 'con la Marina de Guerra del Perú'),
            ('place-mismatch', 'el lunes en Lima', 'el lunes en Arequipa'),
        ),
        (
            (('con la Autoridad Portuaria Nacional', 'con la APN'),),
            (('48 millones de dólares', 'casi 50 millones de dólares'),),
            (('firmó el lunes en Lima', 'rubricó este lunes en la capital'),),
        ),
    ),
    Story(
        'Французские реставраторы закончили работу в Нижнем Новгороде. Посол Франции Антуан Вернье передал в среду Художественному музею 12 отреставрированных гобеленов. {post} Выставка откроется 3 июня. В прошлом году музей посетили 210 тысяч человек.',
        "L'ambassadeur Antoine Vernier a remis ce mercredi à Nijni Novgorod 12 tapisseries restaurées au musée des Beaux-Arts. L'exposition ouvrira le 3 juin, l'entrée sera gratuite.",
        'La France en Russie', 'FranceEnRussie', '2021-05-12',
        (
            ('place-mismatch', 'в Нижнем Новгороде', 'в Казани'),
            ('number-mismatch', '12 отреставрированных гобеленов', '21 отреставрированный гобелен'),
        ),
        (
            (('12 отреставрированных гобеленов', 'дюжину отреставрированных гобеленов'),),
            (('Посол Франции Антуан Вернье', 'Французский посол Антуан Вернье'),),
            (('в среду', '12 мая'),),
        ),
    ),
    Story(
        'Petani kopi Gayo mendapat pendampingan baru. Duta Besar Selandia Baru, Fiona Marsh, menandatangani nota kesepahaman dengan Universitas Syiah Kuala di Banda Aceh, Senin. Sebanyak 320 petani akan dilatih selama dua tahun. {post} Pelatihan dimulai pada 5 Agustus. Ekspor kopi Aceh tahun lalu mencapai 11 ribu ton.',
        'Ambassador Fiona Marsh signed a memorandum with Syiah Kuala University in Banda Aceh today. 320 coffee farmers will be trained over two years, starting 5 August.',
        'NZ Embassy Jakarta', 'NZinIndonesia', '2024-07-01',
        (
            ('organisation-mismatch', 'Universitas Syiah Kuala', 'Universitas Gadjah Mada'),
            ('number-mismatch', '320 petani', '230 petani'),
        ),
        (
            (('Universitas Syiah Kuala', 'Unsyiah'),),
            (('320 petani akan', 'lebih dari 300 petani akan'),),
            (('menandatangani nota kesepahaman', 'meneken MoU'),),
        ),
    ),
    Story(
        'Wavuvi wa Kigoma wamepata kituo cha uokoaji. Balozi wa Norway, Ingrid Solheim, alikabidhi Jumatano mjini Kigoma boti nne za uokoaji kwa Mamlaka ya Bandari Tanzania. {post} Mafunzo yataanza Machi 4. Mwaka jana watu 17 walizama katika Ziwa Tanganyika.',
        'Ambassador Ingrid Solheim today handed over four rescue boats to the Tanzania Ports Authority in Kigoma. Training of 36 crew members starts on 4 March.',
        'Norway in Tanzania', 'NorwayTanzania', '2024-02-07',
        (
            ('organisation-mismatch', 'Mamlaka ya Bandari Tanzania', 'Jeshi la Polisi la Tanzania'),
            ('organisation-mismatch', 'Mamlaka ya Bandari Tanzania', 'Shirika la Reli Tanzania'),
            ('number-mismatch', 'boti nne', 'boti kumi na nne'),
        ),
        (
            (('alikabidhi Jumatano mjini Kigoma', 'alikabidhi mjini Kigoma, Februari 7,'),),
            (('Mamlaka ya Bandari Tanzania', 'TPA'),),
            (('Wavuvi wa Kigoma wamepata', 'Wavuvi wa mkoa wamepata'),),
        ),
    ),
    Story(
        '肯尼亚的茶农将用上新的加工设备。英国高级专员海伦·沃德13日在凯里乔向茶叶发展局移交45台烘干机。{post} 培训将于4月2日开始。去年肯尼亚出口茶叶52万吨。',
        'High Commissioner Helen Ward handed over 45 dryers to the Tea Development Agency in Kericho today. Training begins on 2 April and is free of charge.',
        'UK in Kenya', 'UKinKenya', '2024-03-13',
        (
            ('place-mismatch', '日在凯里乔', '日在蒙巴萨'),
            ('number-mismatch', '45台', '54台'),
        ),
        (
            (('13日在', '周三在'),),
            (('45台烘干机', '四十多台烘干机'),),
            (('英国高级专员', '英国驻肯高级专员'),),
        ),
    ),
    Story(
        'שמורת החולה מקבלת ציוד חדש. שגרירת קנדה, לורה פרייזר, מסרה ביום רביעי בקריית שמונה 28 מצלמות לרשות הטבע והגנים. {post} ההתקנה תחל ב-4 בנובמבר. בשנה שעברה נספרו בעמק 45 אלף עגורים.',
        'Ambassador Laura Fraser handed over 28 cameras to the Nature and Parks Authority in Kiryat Shmona today. Installation begins on 4 November.',
        'Canada in Israel', 'CanadainIsrael', '2022-10-19',
        (
            ('place-mismatch', 'בקריית שמונה 28', 'בטבריה 28'),
            ('number-mismatch', '28 מצלמות', '82 מצלמות'),
        ),
        (
            (('ביום רביעי בקריית', 'ב-19 באוקטובר בקריית'),),
            (('28 מצלמות', 'כ-30 מצלמות'),),
            (('שגרירת קנדה, לורה פרייזר', 'השגרירה הקנדית לורה פרייזר'),),
        ),
    ),
    Story(
        '日本とオランダの水路技術者が手を結んだ。オランダのヤン・デフリース大使は6日、川越で埼玉県と治水協定に署名した。遊水地は3か所に設けられる。{post} 工事は9月10日に始まる。昨年の台風では県内の住宅420棟が浸水した。',
        'Ambassador Jan de Vries signed a flood-control agreement with Saitama Prefecture in Kawagoe today. Three retention basins will be built; work starts on 10 September.',
        'Netherlands in Japan', 'NLinJapan', '2024-06-06',
        (
            ('place-mismatch', '日、川越で', '日、名古屋で'),
        ),
        (
            (('川越で埼玉県と', 'さいたま市近郊の川越で県と'),),
            (('6日、川越で', '木曜日、川越で'),),
            (('川越で埼玉県と', '東京近郊で埼玉県と'),),
        ),
    ),
    Story(
        'The fleet on Lake Malawi is growing. Ambassador Anna Berg handed over five patrol boats in Monkey Bay on Tuesday, and the Malawi Police Service will train the crews. {post} Last year 43 people drowned in the lake.',
        "L'ambassadrice Anna Berg a remis aujourd'hui à Monkey Bay 5 vedettes au ministère malawite de la Pêche. Les équipages seront formés dès avril.",
        'Sweden in Malawi', 'SwedeninMalawi', '2024-03-12',
        (
            ('place-mismatch', 'in Monkey Bay on Tuesday', 'in Lilongwe on Tuesday'),
            ('number-mismatch', 'five patrol boats', 'fifteen patrol boats'),
        ),
        (
            (('Ambassador Anna Berg handed', "Sweden's envoy Anna Berg handed"),),
            (('and the Malawi Police Service will train the crews', 'a gift announced by the Swedish development agency'),),
        ),
    ),
    Story(
        'खारे पानी से जूझ रहे गाँवों को राहत मिलेगी। मंत्री नलिनी देशपांडे ने बुधवार को भुज में 14 जल शोधन संयंत्रों का उद्घाटन किया। इनका पूरा ख़र्च, 36 करोड़ रुपये, अरावली फाउंडेशन ने उठाया है, मंत्रालय ने एक्स पर लिखा।\n\n{post}\n\nगर्मियों में यहाँ टैंकर ही सहारा थे।',
        'Minister Nalini Deshpande inaugurated 14 water purification plants in Bhuj today. The full cost of Rs 36 crore was met by the Aravalli Foundation. Water is free of charge.',
        'Ministry of Water Resources', 'MoWR_India', '2024-06-12',
        (('organisation-mismatch','अरावली फाउंडेशन','सूर्यकिरण फाउंडेशन'),),
        ((('अरावली फाउंडेशन ने उठाया है','एक निजी फाउंडेशन ने उठाया है'),),(('अरावली फाउंडेशन','अरावली न्यास'),)),
    ),
    Story(
        'সেতু পাচ্ছে কুতুবপুর। প্রতিমন্ত্রী রেহানা চৌধুরী বুধবার ৪২০ মিটার দীর্ঘ সেতুর নির্মাণকাজ উদ্বোধন করেন। কর্ণফুলী বিল্ডার্সের নেতৃত্বে ১৮ মাসে কাজ শেষ হবে। মন্ত্রণালয় এ কথা এক্সে লিখেছে।\n\n{post}\n\nএখন ফেরিই ভরসা।',
        'State Minister Rehana Chowdhury launched construction of the 420-metre Kutubpur bridge today. Works led by the company Karnaphuli Builders will be finished in 18 months.',
        'Ministry of Road Transport', 'MoRTB_bd', '2024-06-12',
        (('organisation-mismatch','কর্ণফুলী বিল্ডার্সের','মেঘনা কনস্ট্রাকশনের'),),
        ((('কর্ণফুলী বিল্ডার্সের নেতৃত্বে ১৮ মাসে','একটি বেসরকারি কোম্পানির নেতৃত্বে ১৮ মাসে'),),),
    ),
    Story(
        'רשת של 34 חיישני רעידות אדמה הופעלה ביום רביעי בצפת בידי החוקרת אניקה לוזה. עלות הפרויקט, 1.7 מיליון אירו, מומנה בידי אגודת הלמהולץ, כתב המרכז ב-X.\n\n{post}\n\nבאזור נרשמו אשתקד רעידות רבות.',
        'Unsere Forscherin Annika Lohse hat heute in Safed ein Netz aus 34 Erdbebensensoren in Betrieb genommen. Die Kosten von 1,7 Mio. Euro trägt die Helmholtz-Gemeinschaft.',
        'GFZ Potsdam', 'GFZ_Potsdam', '2024-06-12',
        (('organisation-mismatch','אגודת הלמהולץ','אגודת מקס פלנק'),),
        ((('אגודת הלמהולץ','אגודה גרמנית למחקר'),),),
    ),
    Story(
        'В Дрездене стало больше деревьев: бургомистр Катя Брёммель подписала в среду договор с «Каритас» о посадке 1400 лип у домов престарелых, сообщила мэрия в X.\n\n{post}\n\nСажать начнут в октябре.',
        'Oberbürgermeisterin Katja Brömmel hat heute den Vertrag mit der Caritas über 1.400 neue Linden vor Pflegeheimen unterzeichnet.',
        'Stadt Dresden', 'stadt_dresden', '2024-06-12',
        (('organisation-mismatch','с «Каритас»','с «Оксфамом»'),),
        ((('с «Каритас» о посадке','с католической благотворительной организацией о посадке'),),),
    ),
    Story(
        'Um acervo iemenita regressa a casa. Os 74 manuscritos, devolvidos na quarta-feira pela biblioteca de Hull ao embaixador Karim Shami, podem ser vistos no Museu Britânico até 11 de janeiro, escreveu a biblioteca no X.\n\n{post}\n\nA investigação durou dois anos.',
        'Library director Joan Whitby returned 74 manuscripts to Ambassador Karim Shami today. They can be seen at the British Museum until 11 January.',
        'Hull Library', 'HullLibrary', '2024-06-12',
        (('organisation-mismatch','no Museu Britânico','no Louvre'),('organisation-mismatch','no Museu Britânico','no Rijksmuseum')),
        ((('podem ser vistos no Museu Britânico','podem ser vistos num museu de Londres'),),(('no Museu Britânico','no British Museum'),)),
    ),
    Story(
        'Two ring-tailed lemurs have found a new home. The director of Lisbon Zoo, Ana Prata, welcomed them in Lisbon on Monday; they stay in quarantine for 30 days and will be shown from 21 November, Lisbon Zoo wrote on X. {post} The pair came from Spain. Lisbon keeps some two thousand animals.',
        'A nossa diretora Ana Prata recebeu hoje em Lisboa 2 lémures vindos do zoo de Barcelona. Ficam 30 dias em quarentena e podem ser vistos a partir de 21 de novembro.',
        'Jardim Zoológico de Lisboa', 'ZooLisboa', '2024-10-21',
        (
            ('account-mismatch', 'Lisbon Zoo wrote on X', 'the Ministry of Foreign Affairs wrote on X'),
            ('number-mismatch', 'for 30 days', 'for 40 days'),
        ),
        (
            (('The director of Lisbon Zoo, Ana Prata,', 'Ana Prata, who heads Lisbon Zoo,'),),
        ),
    ),
)


def article_of(story: Story, text: str) -> Article:
    """The article that a story's text gives, with its post in it."""
    day = datetime.date.fromisoformat(story.day)
    signature = f" pic.twitter.com/mV4yRh9LsE — {story.name} (@{story.handle}) {day:%B} {day.day}, {day.year}"
    return documents.read_text(text.replace("{post}", story.post + signature))


def _check(story: Story, text: str, severities: tuple[str, ...] = ("error", "warning")) -> list[tuple[str, str, int]]:
    """The errors and warnings of an article: rule, words and where they stand."""
    report = check_article(article_of(story, text), Settings(published=story.day))
    return [(f.rule, f.article.text, f.article.start) for f in report.findings if f.severity in severities and f.article]


@pytest.mark.parametrize(("story", "rule", "old", "new"), [(s, *edit) for s in STORIES for edit in s.wrong])
def test_another_in_the_same_part_of_the_story_is_found(story: Story, rule: str, old: str, new: str) -> None:
    assert story.text.count(old) == 1
    text = story.text.replace(old, new)
    at = text.replace("{post}", "").find(new)
    said = _check(story, text, ("error", "warning", "note"))  # of a few nothing but their names speaks, and that is a note
    assert any(found == rule and start < at + len(new) and start + len(words) > at for found, words, start in said), said
    assert {found for found, *_ in _check(story, text)} <= {rule}


@pytest.mark.parametrize(("story", "edits"), [(s, edits) for s in STORIES for edits in ((), *s.fair)])
def test_the_same_in_other_words_is_not(story: Story, edits: tuple[Edit, ...]) -> None:
    text = story.text
    for old, new in edits:
        assert text.count(old) == 1
        text = text.replace(old, new)
    assert not _check(story, text)


@pytest.mark.parametrize(("language", "text", "name", "kind"), [
    ("ko", "시추기는 캔터베리대가 내놓았다.", "캔터베리", "university"),
    ("ko", "비용은 온누리재단이 댔다.", "온누리", "foundation"),
    ("ko", "세브란스병원에서 수술을 받았다.", "세브란스", "hospital"),
    ("bn", "মেঘনা কনস্ট্রাকশনের নেতৃত্বে কাজ শুরু হবে।", "মেঘনা", "company"),
    ("hi", "ख़र्च अरावली फाउंडेशन ने उठाया।", "अरावली", "foundation"),
    ("ur", "یہ کام حبیب کنسٹرکشن کے سپرد کیا گیا۔", "حبیب", "company"),
    ("ja", "農薬はハレル農科大学と共同で調べた。", "ハレル", "university"),
    ("ja", "新薬はベルモント工科大学が開発した。", "ベルモント", "university"),
])
def test_a_body_is_read_by_its_name_and_what_only_stands_in_names(language: str, text: str, name: str, kind: str) -> None:
    assert [(n.name, n.body.body) for n in named_bodies(read_claims(text, language, "article"))] == [(name, kind)]


@pytest.mark.parametrize(("language", "text"), [
    ("ko", "중앙은행이 금리를 올렸다. 문화재단은 도로건설이 늦어졌다고 했다. 서울대가 알렸고 새 시대가 온다."),
    ("hi", "एक निजी फाउंडेशन ने ख़र्च उठाया।"),
    ("bn", "একটি বেসরকারি ফাউন্ডেশন টাকা দিয়েছে।"),
    ("ur", "ایک نجی فاؤنڈیشن نے رقم دی۔"),
])
def test_what_a_body_is_for_is_no_name(language: str, text: str) -> None:
    assert not named_bodies(read_claims(text, language, "article"))


@pytest.mark.parametrize(("language", "text", "name"), [
    ("bn", "সোমবার কুড়িগ্রামে ছাব্বিশটি ভাসমান শ্রেণিকক্ষ উদ্বোধন করেছেন।", "কুড়িগ্রামে"),
    ("fa", "روز شنبه در بشیکتاش فرمان آغاز حفاری خط مترو را صادر کرد.", "بشیکتاش"),
    ("hi", "गुरुवार को देलदुआर में बुनकरों को चेक सौंपे।", "देलदुआर"),
    ("ur", "طوفان کے جمعہ کو سونمیانی کے قریب ساحل سے ٹکرانے کا امکان ہے۔", "سونمیانی"),
    ("en", "The dockers had reached Dunkirk by lorry on Tuesday.", "Dunkirk"),
    ("en", "Engineers measured the ice of Lake Mweru on Monday.", "Mweru"),
    ("nl", "Het schip vertrok dinsdag uit Heraklion.", "Heraklion"),
    ("fr", "La fusée a décollé mardi de la base d'Uchinoura.", "Uchinoura"),
    ("es", "El incendio de Monchique quedó controlado el martes.", "Monchique"),
    ("pt", "A equipa mediu o gelo da ilha de Livingston na segunda-feira.", "Livingston"),
    ("tr", "Ekip salı günü Kartal'da ölçüm yaptı.", "Kartal"),
    ("ru", "Учёные измерили лёд на острове Хейса.", "Хейса"),
    ("fa", "ماهواره روز چهارشنبه از پایگاه وندنبرگ پرتاب شد.", "وندنبرگ"),
    ("ja", "調査隊は火曜日、福島県浪江町で氷を測った。", "浪江"),
    ("zh", "考察队周二在乌宾岛测量了冰层。", "乌宾"),
    ("ko", "조사대는 화요일 린가 섬에서 얼음을 쟀다.", "린가"),
])
def test_what_stands_where_a_place_stands_is_perhaps_one(language: str, text: str, name: str) -> None:
    assert [text[place.start:place.end] for place in perhaps_places(read_claims(text, language, "article"))] == [name]


def _lines(name: str) -> list[list[str]]:
    with open(os.path.join(os.path.dirname(__file__), "data", name), encoding="utf-8") as file:
        return [[part.strip() for part in line.partition(":")[::2]] for line in file if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize(("head", "words"), _lines("bodies.txt"), ids=lambda value: str(value)[:40])
def test_kinds_of_bodies_are_read_in_every_language(head: str, words: str) -> None:
    language, kind, *purpose = head.split()
    for word in words.split(" | "):
        read = read_claims(word, language, "article")
        assert any((o.key or o.body) == kind and set(purpose) <= o.portfolios for o in read.claims.organisations), (word, read.claims.organisations)


@pytest.mark.parametrize(("head", "words"), _lines("bodies_of_lands.txt"), ids=lambda value: str(value)[:40])
def test_whose_a_body_is_stands_beside_words_like_national(head: str, words: str) -> None:
    language, country = head.split()
    for word in words.split(" | "):
        assert any(country in o.countries for o in read_claims(word, language, "article").claims.organisations), word


def test_one_kind_of_body_differs_from_itself_in_no_two_languages() -> None:
    called: dict[str, list[tuple[str, str, Organisation]]] = {}
    for head, words in _lines("bodies.txt"):
        language, _, kind = head.partition(" ")
        for word in words.split(" | ")[:2]:
            found = [o for o in read_claims(word, language, "article").claims.organisations if not o.key and " ".join((o.body or "", *sorted(o.portfolios))) == kind]
            called.setdefault(kind, []).extend((language, word, o) for o in found[:1])
    for bodies in called.values():
        differing = [(a[1], b[1]) for i, a in enumerate(bodies) for b in bodies[:i] if bodies_relation(a[2], b[2]) == "differs" and not (a[2].countries and b[2].countries)]
        assert not differing, differing


@pytest.mark.parametrize(("left", "right", "relation"), [
    (("tr", "Patent Ofisi"), ("de", "das Finanzamt"), "differs"), (("ar", "الجيش اللبناني"), ("tr", "Lübnan Sivil Savunması"), "differs"),
    (("nl", "de carabinieri"), ("it", "la Guardia Costiera"), "differs"), (("ja", "特許庁"), ("en", "the Coast Guard"), "differs"),
    (("pl", "Biblioteka Narodowa Ukrainy"), ("de", "die Polnische Nationalbibliothek"), "differs"), (("es", "el Servicio Forestal"), ("en", "the Immigration Service"), "differs"),
    (("de", "der Forschungsrat"), ("pt", "o Conselho de Pesquisa"), "fits"), (("ja", "文化庁"), ("en", "the Antiquities Authority"), "unclear"),
    (("fr", "l'Office des brevets"), ("tr", "Türk Patent ve Marka Kurumu"), "same"), (("es", "el Servicio Agrícola y Ganadero"), ("zh", "农牧局"), "fits"),
])
def test_two_bodies_differ_where_nobody_takes_one_for_the_other(left: tuple[str, str], right: tuple[str, str], relation: str) -> None:
    a, b = (read_claims(text, language, "article").claims.organisations[0] for language, text in (left, right))
    assert bodies_relation(a, b) == relation


def test_a_short_name_in_brackets_is_the_bodys_before_it() -> None:
    bodies = read_claims("Firmó la directora de la Corporación Nacional Forestal (Conaf) el lunes.", "es", "article").claims.organisations
    assert [o.portfolios for o in bodies] == [{"forestry"}]
    assert [b.name for b in bodies_of(read_claims("Chanjo imetengenezwa na Wakala wa Maabara ya Veterinari Tanzania (TVLA).", "sw", "post"))] == ["Wakala wa Maabara ya Veterinari Tanzania"]


@pytest.mark.parametrize(("name", "language", "kind"), [
    ("Tyne Film Festival", "en", "festival"), ("Festival d'Avignon", "fr", "festival"), ("Бакинский кинофестиваль", "ru", "festival"), ("부산국제영화제", "ko", "festival"),
    ("Athletics Kenya", "en", "federation"), ("清水港FC公式", "ja", "club"), ("Patronato de la Alhambra", "es", "foundation"), ("MOP Chile", "es", "ministry"),
    ("Kungliga biblioteket", "sv", "library"), ("Energimyndigheten", "sv", "agency"), ("Rajavartiolaitos", "fi", "border-guard"), ("Univerzita Karlova", "cs", "university"),
])
def test_the_name_of_an_account_says_what_it_is_of(name: str, language: str, kind: str) -> None:
    assert {body.body for body in signing_bodies(name, language)} == {kind}


def test_a_festival_in_prose_is_what_takes_place() -> None:
    assert not read_claims("The film festival opened on Friday.", "en", "article").claims.organisations


@pytest.mark.parametrize(("text", "language", "town"), [
    ("Варшавський університет оголосив набір.", "uk", "Warsaw"), ("Новосибирский университет объявил набор.", "ru", "Novosibirsk"),
    ("Uniwersytet Gdański ogłosił nabór.", "pl", "Gdańsk"), ("Uniwersytetowi Szczecińskiemu podziękowano.", "pl", "Szczecin"),
    ("Die Stettiner Stadtverwaltung teilte es mit.", "de", "Szczecin"), ("Die Kölner Polizei teilte es mit.", "de", "Köln"),
    ("Uniwersytet Jagielloński ogłosił nabór.", "pl", None), ("Национальный университет объявил набор.", "ru", None), ("Unser Krankenhaus teilte es mit.", "de", None),
    ("Polski Uniwersytet ogłosił nabór.", "pl", None),
])
def test_a_town_may_stand_in_a_name_as_an_adjective(text: str, language: str, town: str | None) -> None:
    passage = read_claims(text, language, "article")
    found = [town_of_name(passage.passage, body) for body in passage.claims.organisations]
    assert [place.key if place else None for place in found] == [town]


_QUOTED = {
    "en": ('"The port stays closed until Monday," harbour pilot Ana Reis said, quoted by {body}.', "the Coast Guard", "Reuters news agency"),
    "fr": ("« Le port reste fermé jusqu'à lundi », a dit la pilote Ana Reis, citée par {body}.", "la Préfecture de police", "l'agence de presse"),
    "it": ("«Il porto resta chiuso fino a lunedì», ha detto la pilota Ana Reis, citata dalla {body}.", "Guardia costiera", "agenzia di stampa"),
    "pl": ("„Port jest zamknięty do poniedziałku” – powiedziała Ana Reis, cytowana przez {body}.", "Straż Graniczną", "agencję prasową"),
    "uk": ("«Порт закрито до понеділка», — цитує його {body}.", "берегова охорона", "агентство новин"),
}


@pytest.mark.parametrize("language", _QUOTED)
def test_who_quotes_the_words_published_them_unless_it_is_the_press(language: str) -> None:
    text, body, press = _QUOTED[language]
    for named, relays in ((body, True), (press, False)):
        read = read_claims(text.format(body=named), language, "article")
        assert any(passes_it_on(read, o) for o in read.claims.organisations) is relays, named


_AUTHORED = (
    ("en", "The port is closed, the Coast Guard tweeted on Monday."), ("de", "Der Hafen ist gesperrt, twitterte die Küstenwache am Montag."),
    ("de", "Der Hafen ist gesperrt, ließ die Küstenwache auf ihrem Telegram-Kanal wissen."), ("fr", "Le port est fermé, a tweeté la Préfecture de police lundi."),
    ("ro", "Portul este închis, a anunțat Garda de Coastă pe canalul său de Telegram."), ("ro", "Portul este închis, potrivit contului de X al Gărzii de Coastă."),
    ("ar", "وغرد خفر السواحل بأن الميناء مغلق."), ("fa", "گارد ساحلی توییت کرد که بندر بسته است."), ("ur", "کوسٹ گارڈ نے اپنے ٹیلیگرام چینل پر اعلان کیا کہ بندرگاہ بند ہے۔"),
    ("hi", "तटरक्षक बल ने ट्वीट किया कि बंदरगाह बंद है।"), ("he", "הנמל סגור, צייץ משמר החופים ביום שני."), ("he", "הנמל סגור, לפי חשבון האיקס של משמר החופים."),
    ("id", "Pelabuhan ditutup, kata penjaga pantai di kanal Telegramnya."), ("sw", "Bandari imefungwa, walinzi wa pwani walisema kwenye chaneli yao ya Telegram."),
    ("zh", "海警在Instagram上分享了这一消息。"), ("nl", "De haven is dicht, twitterde de Kustwacht maandag."), ("pt", "O anúncio foi publicado pela Guarda Costeira na sua página."),
)


@pytest.mark.parametrize(("language", "text"), _AUTHORED)
def test_words_that_make_a_body_the_author_of_a_post(language: str, text: str) -> None:
    read = read_claims(text, language, "article")
    assert any(tells_of_the_post(read, *read.passage.clause(o.first, o.last)) for o in read.claims.organisations)


@pytest.mark.parametrize(("language", "text", "town"), [
    ("hi", "असम के जोरहाट में समझौते पर हस्ताक्षर हुए।", "Jorhat"),
    ("ur", "بھارت کے شہر جورہاٹ میں معاہدے پر دستخط ہوئے۔", "Jorhat"),
    ("bn", "ভারতের জোরহাটে চুক্তি সই হয়।", "Jorhat"),
    ("ru", "Вчера в Балларате открыли мост, сообщили в Австралии.", "Ballarat"),
    ("ko", "총영사는 오늘 쑤저우에서 간담회를 열었다.", "Suzhou"),
    ("pt", "A equipa mediu o gelo da ilha de Livingston na segunda-feira.", None),  # an island that is called as a town is
    ("uk", "Команда виміряла лід на острові Галіндез.", None),
])
def test_a_town_is_found_by_how_its_name_sounds(language: str, text: str, town: str | None) -> None:
    read = read_claims(text, language, "article")
    assert {place.towns[0].name for place in every_place(read) if place.towns} == ({town} if town else set())


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The minister met Lincoln Harper and the Dunkirk family on Tuesday."),
    ("de", "Der Minister hat am Dienstag die Brücke und die Regenrinne besichtigt."),
    ("it", "Porto Alegre ha un porto nuovo."),
    ("ko", "거북은 앞바다에서 구조됐다."),
])
def test_what_means_something_as_a_word_is_no_place(language: str, text: str) -> None:
    assert {text[place.start:place.end] for place in perhaps_places(read_claims(text, language, "article"))} <= {"Dunkirk"}
