"""Where the prose says otherwise than the post. What differs is decided in comparison; here it has its name and its proof."""

from __future__ import annotations

from collections.abc import Iterator

from verify.rules._rule import Case, Remark, rule


@rule("error")
def account_mismatch(case: Case) -> Iterator[Remark]:
    """The prose says that the post is by someone other than the account that signs it.

    The body that the article names as the author of the post is read in the article's language, the account's
    name in its own. Only two bodies that cannot be one another's parent or member contradict.

    Fires:
        Le pont est rouvert, annonce [[l'ambassade d'Espagne]] dans un message publié sur X. The bridge over the Douro has reopened to lorries. pic.twitter.com/CmPbp8Yrrm — Ministry of Infrastructure (@MinInfra_demo) March 28, 2025

    Fires:
        Das Schutzgebiet wird erweitert, wie [[das Statistische Bundesamt]] auf X mitteilte. The reserve will grow by 40 hectares. pic.twitter.com/CmPbp8Yrrm — Ministry of the Environment (@Env_demo) March 28, 2025

    Fires:
        El puente ha reabierto, según un mensaje que publicó en X [[el Ministerio de Educación]]. The bridge over the Douro has reopened to lorries. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        Мост снова открыт, сообщило в твиттере [[министерство здравоохранения]]. The bridge over the Douro has reopened to lorries. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        أعيد فتح الجسر، بحسب تغريدة نشرتها [[وزارة الصحة]]. The bridge over the Douro has reopened to lorries. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        Minister Piotr Zalewski otworzył we wtorek w Rzeszowie laboratorium dla 120 naukowców, jak poinformował na X [[przewoźnik Polregio]]. Minister Piotr Zalewski otworzył dziś w Rzeszowie nowe laboratorium. Pracę znajdzie tu 120 naukowców. pic.twitter.com/CmPbp8Yrrm — Ministerstwo Nauki (@Nauka_demo) 4 marca 2025

    Fires:
        El ministro Andrés Ibarra inauguró el martes en Cuenca un hospital de 240 camas, según escribió en X [[la Mancomunidad del Júcar]]. El ministro Andrés Ibarra inauguró hoy en Cuenca el nuevo hospital, con 240 camas. pic.twitter.com/CmPbp8Yrrm — Ministerio de Sanidad (@Sanidad_demo) 4 de marzo de 2025

    Silent:
        La ministre Claire Vasseur a inauguré mardi à Nantes une ligne de tramway de 14 kilomètres. L'opérateur Semitan avait annoncé sur X, lundi, une journée gratuite. La ministre Claire Vasseur a inauguré aujourd'hui à Nantes la nouvelle ligne de tramway, longue de 14 kilomètres. pic.twitter.com/CmPbp8Yrrm — Ministère des Transports (@Transports_demo) 4 mars 2025

    Silent:
        Le pont est rouvert, annonce le ministère des Transports dans un message publié sur X. The bridge over the Douro has reopened to lorries. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Silent:
        Das Gesundheitsministerium hatte vor Staus gewarnt. Nun ist die Brücke wieder offen. The bridge over the Douro has reopened to lorries. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025
    """
    yield from case.contradiction("account-mismatch")


@rule("error")
def date_mismatch(case: Case) -> Iterator[Remark]:
    """The prose dates the post, or what the post reports, otherwise than the post does.

    A post that says "today" dates its news by its own date. An announced date that the post gives must be the
    article's too. Days that the post does not speak of are never held against the article.

    Fires (published 2025-03-29):
        Le ministre Paul Arnaud a inauguré l'hôpital de Tours [[mardi 25 mars]]. Minister Paul Arnaud opened the new hospital in Tours today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires (published 2025-03-29):
        Ministerin Jana Brandt eröffnete [[am Montag]] in Kiel die neue Werft. Minister Jana Brandt opened the new shipyard in Kiel today. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025

    Fires (published 2025-03-29):
        La ministra Elena Soto inauguró [[el 20 de marzo]] el hospital de Cádiz. Minister Elena Soto opened the new hospital in Cádiz today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires (published 2025-03-29):
        Die Bauarbeiten in Kehl beginnen [[am 12. Mai]], so Ministerin Jana Brandt. Minister Jana Brandt was in Kehl today. Construction will begin on 5 May. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025

    Fires (published 2025-03-29):
        La ministre Claire Roux était à Kehl vendredi. Les travaux y commenceront [[le 12 mai]]. Minister Claire Roux visited Kehl today. Construction will begin on 5 May. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025

    Silent (published 2025-03-29):
        Le ministre Paul Arnaud a inauguré l'hôpital de Tours vendredi 28 mars. La première pierre avait été posée le 4 juin 2021. Minister Paul Arnaud opened the new hospital in Tours today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Silent (published 2025-03-29):
        Ministerin Jana Brandt eröffnete gestern in Kiel die neue Werft. Am Montag hatte sie Oslo besucht. Minister Jana Brandt opened the new shipyard in Kiel today. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025

    Doubts (published 2025-03-29):
        La compañía ferroviaria restableció el servicio entre Brno y Ostrava [[el jueves]]. Se cambiaron 1.850 metros de vía. Am Mittwoch haben wir die Strecke Brünn–Ostrava wieder freigegeben; 1850 Meter Gleis wurden erneuert. pic.twitter.com/CmPbp8Yrrm — Rail (@Rail_demo) March 28, 2025
    """
    yield from case.contradiction("date-mismatch")


@rule("error")
def date_order(case: Case) -> Iterator[Remark]:
    """The prose puts what the post reports as done after the post itself.

    What a post reports as done happened before it was posted; an article that dates it later contradicts it.
    Time zones are allowed for: a post of the evening may be of the next day elsewhere.

    Fires (published 2025-04-02):
        Le ministre Paul Arnaud a inauguré l'hôpital de Tours [[lundi 31 mars]]. Minister Paul Arnaud opened the new hospital in Tours today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires (published 2025-04-02):
        Ministerin Jana Brandt eröffnete [[am Dienstag, dem 1. April]], in Kiel die neue Werft. Minister Jana Brandt opened the new shipyard in Kiel today. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025

    Fires (published 2025-04-02):
        La ministra Elena Soto inauguró [[el lunes 31 de marzo]] el hospital de Cádiz. Minister Elena Soto opened the new hospital in Cádiz today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires (published 2025-04-02):
        Министр Павел Орлов [[31 марта]] подписал в Казани соглашение. Minister Pavel Orlov signed the agreement in Kazan today. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025

    Fires (published 2025-04-02):
        田中恵子大臣は[[31日]]、長崎で新しい病院を視察した。 Minister Keiko Tanaka inspected the new hospital in Nagasaki today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires (published 2025-04-02):
        افتتحت الوزيرة ليلى حداد [[يوم الاثنين 31 مارس]] المستشفى الجديد في صفاقس. Minister Leila Haddad opened the new hospital in Sfax today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires (published 2025-04-02):
        L'ambassadrice Claire Morel a coupé [[samedi 29 mars]] à Tunis le ruban d'un laboratoire de 340 mètres carrés. Ambassador Claire Morel handed a 340 m² laboratory in Tunis over to its researchers today. pic.twitter.com/CmPbp8Yrrm — Embassy (@Embassy_demo) March 28, 2025

    Silent (published 2025-04-02):
        Le ministre Paul Arnaud a inauguré l'hôpital de Tours vendredi. Les premiers patients seront accueillis le 7 avril. Minister Paul Arnaud opened the new hospital in Tours today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Silent:
        Dari New Delhi Menteri Budi Santoso melanjutkan perjalanan ke Malaysia pada Senin, setelah bertemu Anna Keller. Minister Anna Keller met Minister Budi Santoso in New Delhi today. They discussed trade. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires (published 2025-04-02):
        El alcalde Luis Ortega inauguró [[el 29 de marzo]] en Cádiz el tranvía de 17 km. Mayor Luis Ortega opened the 17 km tram in Cádiz today. Rides are free in March. pic.twitter.com/CmPbp8Yrrm — City (@City_demo) March 28, 2025

    Silent (published 2025-03-29):
        El puerto de Mombasa recibió el viernes 14 grúas nuevas, informó la Autoridad Portuaria. «Hoy comienza una etapa nueva para nuestro puerto», afirmó su director, William Kimani. Leo tumepokea winchi mpya 14 katika Bandari ya Mombasa. Mkurugenzi William Kimani: “Leo hatua mpya inaanza kwa bandari yetu.” pic.twitter.com/CmPbp8Yrrm — Port (@Port_demo) March 28, 2025
    """
    yield from case.contradiction("date-order")


@rule("error")
def person_mismatch(case: Case) -> Iterator[Remark]:
    """The same office or act, another person.

    Names are compared across scripts, spellings and inflection, and only where both sides name one holder of one
    office. Different transcriptions of one name are not another person.

    Fires:
        Le ministre de la Pêche, [[Henri Vasseur]], a reçu vendredi à Brest l'ambassadrice de Norvège. Fisheries Minister Marc Tessier received the Ambassador of Norway in Brest today. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Fires:
        Gesundheitsministerin [[Petra Lorenz]] hat am Freitag in Jena ein Labor eröffnet. Health Minister Sabine Hoffmann opened a laboratory in Jena today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        La ministra de Salud, [[Carmen Ibáñez]], visitó el viernes el hospital de Cuenca. Health Minister Lucía Prado visited the hospital in Cuenca today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        Министр обороны [[Сергей Лапин]] в пятницу посетил верфь в Николаеве. Defence Minister Oleksandr Hrytsenko visited the shipyard in Mykolaiv today. pic.twitter.com/CmPbp8Yrrm — Ministry of Defence (@Def_demo) March 28, 2025

    Fires:
        Sağlık Bakanı [[Murat Yıldız]] cuma günü Bursa'da hastaneyi ziyaret etti. Health Minister Kemal Aksoy visited the hospital in Bursa today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        Trainer Duncan Rennie hat am Freitag in Edinburgh den Halbspieler [[Luca Trevisan]] für die 14 Spiele berufen. Head coach Duncan Rennie called up scrum-half Marco Bellandi for the 14 matches in Edinburgh today. pic.twitter.com/CmPbp8Yrrm — Demo (@Demo_post) March 28, 2025

    Silent:
        Le ministre de la Pêche, Marc Tessier, a reçu vendredi à Brest l'ambassadrice de Norvège. Son prédécesseur Henri Vasseur avait promis ce rendez-vous. Fisheries Minister Marc Tessier received the Ambassador of Norway in Brest today. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Silent:
        Министр обороны Александр Гриценко в пятницу посетил верфь в Николаеве. Defence Minister Oleksandr Hrytsenko visited the shipyard in Mykolaiv today. pic.twitter.com/CmPbp8Yrrm — Ministry of Defence (@Def_demo) March 28, 2025

    Fires:
        해양연구소의 [[수전 베이커]] 소장과 데이비드 손튼 장관은 금요일 발렌시아에서 연구용 부표 14개에 관한 협정에 서명했다. Director Helen Ashworth of the Marine Institute and Minister David Thornton signed an agreement in Valencia today on 14 research buoys. pic.twitter.com/CmPbp8Yrrm — Marine Institute (@Marine_demo) March 28, 2025

    Fires:
        افتتحت وزيرة النقل ميشيل غارنييه، الجمعة، في إشبيلية خط السكك الحديدية البالغ طوله 62 كيلومتراً مع نظيرها [[رامون أوتشوا]]. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        交通部长[[桑德琳·勒布伦]]周五在塞维利亚为62公里的铁路揭幕。 Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        Η υπουργός Μεταφορών Μισέλ Γκαρνιέ εγκαινίασε την Παρασκευή στη Σεβίλλη τη γραμμή των 62 χιλιομέτρων με τον ομόλογό της [[Ραμόν Οτσόα]]. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        שרת התחבורה [[סנדרין לברן]] חנכה ביום שישי בסביליה את מסילת הרכבת באורך 62 קילומטרים עם עמיתה חורחה קלדרון. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Silent:
        ミシェル・ガルニエ運輸相は金曜日、セビリアで全長62キロの鉄道を開業した。 Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Silent:
        परिवहन मंत्री मिशेल गार्नियर ने शुक्रवार को सेविले में 62 किलोमीटर लंबी रेल लाइन का उद्घाटन अपने समकक्ष जॉर्ज काल्डेरॉन के साथ किया। Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Silent:
        Das am Freitag in Valencia unterzeichnete Abkommen über 14 Bojen sei ein Fortschritt, sagte die Direktorin des Museums, Ana Ruiz. Director Helen Ashworth of the Marine Institute and Minister David Thornton signed an agreement in Valencia today on 14 research buoys. pic.twitter.com/CmPbp8Yrrm — Marine Institute (@Marine_demo) March 28, 2025

    Fires:
        Brigadier [[Saeed al Kaabi]], commander of the coast guard, signed a memorandum in Fujairah on Friday to buy nine boats with Ambassador Nadia Fakhri. العميد خالد المنصوري، قائد خفر السواحل، وقّع اليوم في الفجيرة مذكرة لشراء 9 زوارق مع السفيرة نادية فخري. pic.twitter.com/CmPbp8Yrrm — خفر السواحل (@Coast_demo) March 28, 2025

    Fires:
        Director [[Wang Jianguo]] and deputy mayor Chen Xiaoyan signed a contract worth 32 million yuan in Xiamen on Friday. 林伟杰局长今天在厦门与陈晓燕副市长签署了价值3200万元的合同。 pic.twitter.com/CmPbp8Yrrm — 厦门海洋局 (@xm_demo) March 28, 2025

    Silent:
        Le commandant des garde-côtes, Khaled Al-Mansouri, a signé vendredi à Foujaïrah un mémorandum pour l'achat de neuf vedettes avec l'ambassadrice Nadia Fakhri. العميد خالد المنصوري، قائد خفر السواحل، وقّع اليوم في الفجيرة مذكرة لشراء 9 زوارق مع السفيرة نادية فخري. pic.twitter.com/CmPbp8Yrrm — خفر السواحل (@Coast_demo) March 28, 2025
    """
    yield from case.contradiction("person-mismatch")


@rule("error")
def role_mismatch(case: Case) -> Iterator[Remark]:
    """The same person, another office.

    A longer, shorter or vaguer title for one office is not another office.

    Fires:
        [[La présidente]] Maria Ferrari a visité vendredi le port de Bari. Ambassador Maria Ferrari visited the port of Bari today. pic.twitter.com/CmPbp8Yrrm — Embassy (@Embassy_demo) March 28, 2025

    Fires:
        [[Verteidigungsminister]] Jonas Weber besuchte am Freitag die Werft in Kiel. Ambassador Jonas Weber visited the shipyard in Kiel today. pic.twitter.com/CmPbp8Yrrm — Embassy (@Embassy_demo) March 28, 2025

    Fires:
        [[El alcalde]] Andrés Molina inauguró el viernes el puente de Mérida. Minister Andrés Molina opened the bridge in Mérida today. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        [[Премьер-министр]] Иван Соколов в пятницу открыл школу в Туле. Governor Ivan Sokolov opened a school in Tula today. pic.twitter.com/CmPbp8Yrrm — Region (@Region_demo) March 28, 2025

    Fires:
        [[市长]]陈建国周五在苏州为新桥剪彩。 Ambassador Chen Jianguo opened the new bridge in Suzhou today. pic.twitter.com/CmPbp8Yrrm — Embassy (@Embassy_demo) March 28, 2025

    Fires:
        [[Il capitano]] Duncan Rennie ha presentato venerdì a Edimburgo la squadra. Coach Duncan Rennie presented the team in Edinburgh today. pic.twitter.com/CmPbp8Yrrm — Demo (@Demo_post) March 28, 2025

    Fires:
        [[La sindaca]] Giulia Ferrante ha concluso mercoledì a Mantova la pulitura di un affresco coperto per 80 anni. Restorer Giulia Ferrante today finished cleaning a fresco in Mantua that had been covered for 80 years. pic.twitter.com/CmPbp8Yrrm — Palace (@Palace_demo) March 26, 2025

    Fires:
        [[Die Archäologin]] Karin Lindholm hat am Freitag in Uppsala 75 Gesteinsproben vorgestellt. Oceanographer Karin Lindholm presented 75 rock samples in Uppsala today. pic.twitter.com/CmPbp8Yrrm — Institute (@Institute_demo) March 28, 2025

    Fires:
        जर्मनी की [[विदेश मंत्री]] काट्रिन होलवेग ने शुक्रवार को पुणे में 3,500 नर्सों के लिए केंद्र खोला। Staatssekretärin Katrin Hollweg hat heute in Pune ein Zentrum für 3.500 Pflegekräfte eröffnet. pic.twitter.com/CmPbp8Yrrm — Bundesministerium für Arbeit und Soziales (@Arbeit_demo) March 28, 2025

    Silent:
        La ministre du Numérique, Claire Vasseur, a inauguré vendredi à Lille un centre de 120 postes. La ministre Claire Vasseur a inauguré aujourd'hui à Lille un centre de 120 postes. pic.twitter.com/CmPbp8Yrrm — Ministère de l'Économie (@Eco_demo) March 28, 2025

    Silent:
        Le chef de l'expédition, Igor Sokolov, a annoncé vendredi que 19 hivernants avaient quitté la station Vostok. Сегодня 19 полярников покинули станцию «Восток», сообщил гляциолог Игорь Соколов. pic.twitter.com/CmPbp8Yrrm — Institute (@Institute_demo) March 28, 2025

    Silent:
        Biologin Karin Lindholm hat am Freitag in Uppsala 75 Bohrkerne vorgestellt. Oceanographer Karin Lindholm presented 75 cores in Uppsala today. pic.twitter.com/CmPbp8Yrrm — Institute (@Institute_demo) March 28, 2025

    Silent:
        L'ambassadrice d'Italie Maria Ferrari a visité vendredi le port de Bari. Ambassador Maria Ferrari visited the port of Bari today. pic.twitter.com/CmPbp8Yrrm — Embassy (@Embassy_demo) March 28, 2025

    Silent:
        Der Ressortchef Jonas Weber besuchte am Freitag die Werft in Kiel. Minister Jonas Weber visited the shipyard in Kiel today. pic.twitter.com/CmPbp8Yrrm — Ministry (@Ministry_demo) March 28, 2025

    Fires:
        [[Министр здравоохранения]] Мишель Гарнье открыла в пятницу в Севилье железную дорогу длиной 62 километра. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        미셸 가르니에 [[시장]]은 금요일 세비야에서 62킬로미터 길이의 철도를 개통했다. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        افتتحت [[رئيسة البلدية]] ميشيل غارنييه، الجمعة، في إشبيلية خط السكك الحديدية البالغ طوله 62 كيلومتراً. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        [[Rectora]] universității locale, Michelle Garnier, a inaugurat vineri la Sevilla linia de 62 de kilometri. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Silent:
        Die Ministerin für Verkehr und Infrastruktur, Michelle Garnier, eröffnete am Freitag in Sevilla die 62 Kilometer lange Strecke. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Silent:
        Vizepremier Michelle Garnier eröffnete am Freitag in Sevilla die 62 Kilometer lange Strecke. Transport Minister Michelle Garnier opened the 62-kilometre railway in Seville today with her counterpart Jorge Calderon. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        [[Ministra edukacji]] Iryna Kowalenczuk otworzyła w piątek w Czerniowcach laboratorium dla 85 studentów. Заступниця міністра освіти Ірина Коваленчук сьогодні відкрила в Чернівцях лабораторію для 85 студентів. pic.twitter.com/CmPbp8Yrrm — МОН (@mon_demo) March 28, 2025

    Fires:
        박도윤 [[장관]]과 김서연 부시장은 금요일 대구에서 45병상 규모의 진료소를 열었다. Vice Minister Park Do-yun and deputy mayor Kim Seo-yeon opened a clinic with 45 beds in Daegu today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Silent:
        La secrétaire d'État à l'Éducation, Iryna Kovalenchuk, a inauguré vendredi à Tchernivtsi un laboratoire pour 85 étudiants. Заступниця міністра освіти Ірина Коваленчук сьогодні відкрила в Чернівцях лабораторію для 85 студентів. pic.twitter.com/CmPbp8Yrrm — МОН (@mon_demo) March 28, 2025

    Silent:
        نائب الوزير بارك دو يون ونائبة رئيس البلدية كيم سيو يون افتتحا الجمعة في دايغو عيادة تضم 45 سريراً. Vice Minister Park Do-yun and deputy mayor Kim Seo-yeon opened a clinic with 45 beds in Daegu today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025
    """
    yield from case.contradiction("role-mismatch")


@rule("error")
def place_mismatch(case: Case) -> Iterator[Remark]:
    """The same act, another place.

    A place that contains the other, or lies in it, is not another place.

    Fires:
        Le ministre Paul Arnaud a inauguré vendredi à [[Lyon]] un nouvel hôpital. Minister Paul Arnaud opened a new hospital in Bordeaux today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        Ministerin Jana Brandt eröffnete am Freitag in [[Rostock]] die neue Werft. Minister Jana Brandt opened the new shipyard in Kiel today. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025

    Fires:
        La ministra Elena Soto se reunió el viernes en [[Sevilla]] con su homólogo portugués. Minister Elena Soto met her Portuguese counterpart in Bilbao today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        Bakan Kemal Aksoy cuma günü [[İzmir]]'de yeni hastaneyi açtı. Minister Kemal Aksoy opened the new hospital in Trabzon today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        افتتحت الوزيرة ليلى حداد يوم الجمعة في [[سوسة]] المستشفى الجديد. Minister Leila Haddad opened the new hospital in Sfax today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        मंत्री अनिल शर्मा ने शुक्रवार को [[लखनऊ]] में नए अस्पताल का उद्घाटन किया। Minister Anil Sharma inaugurated the new hospital in Patna today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        Minister Salim al Habsi opened a 240-bed hospital [[in Sur]] on Tuesday. افتتح الوزير سالم الحبسي اليوم في نجران مستشفى جديدا يضم 240 سريرا. pic.twitter.com/CmPbp8Yrrm — وزارة الصحة (@Health_demo) March 4, 2025

    Fires:
        Die Ministerin Anna Keller eröffnete am Freitag in [[Gleiwitz]] ein Labor. Minister Anna Keller opened a laboratory in Wrocław today. pic.twitter.com/CmPbp8Yrrm — Demo (@Demo_post) March 28, 2025

    Silent:
        Maporomoko ya udongo yaliyotokea Jumapili katika mji wa Katesh yameua watu arobaini na saba. Landslides in Hanang, Tanzania, have killed 47 people. pic.twitter.com/CmPbp8Yrrm — Relief Africa (@Relief_demo) December 4, 2023

    Silent:
        Die Ministerin Anna Keller eröffnete am Freitag in Breslau ein Labor. Minister Anna Keller opened a laboratory in Wrocław today. pic.twitter.com/CmPbp8Yrrm — Demo (@Demo_post) March 28, 2025

    Silent:
        Le ministre Paul Arnaud a inauguré vendredi en Gironde un nouvel hôpital. Minister Paul Arnaud opened a new hospital in Bordeaux today. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Silent:
        Ministerin Jana Brandt eröffnete am Freitag in Kiel die neue Werft. In Rostock wird seit 2019 gebaut. Minister Jana Brandt opened the new shipyard in Kiel today. pic.twitter.com/CmPbp8Yrrm — Ministry of Economy (@Eco_demo) March 28, 2025
    """
    yield from case.contradiction("place-mismatch")


@rule("error")
def organisation_mismatch(case: Case) -> Iterator[Remark]:
    """The same act or office, another organisation.

    Fires:
        [[L'Unicef]] a livré vendredi à Goma 40 000 doses de vaccin contre la rougeole. WHO delivered 40,000 doses of measles vaccine to Goma today. pic.twitter.com/CmPbp8Yrrm — Health DRC (@HealthDRC_demo) March 28, 2025

    Fires:
        [[Die NATO]] schickt 120 Beobachter nach Priština. The OSCE is sending 120 observers to Pristina. pic.twitter.com/CmPbp8Yrrm — Kosovo Government (@Kosovo_demo) March 28, 2025

    Fires:
        [[El Banco Mundial]] prestará 300 millones de dólares para la presa de Tarija. The IMF will lend 300 million dollars for the dam in Tarija. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@Water_demo) March 28, 2025

    Fires:
        [[ЮНЕСКО]] выделит 3 миллиона долларов на ремонт музея в Бухаре. UNICEF will give 3 million dollars for repairs to the museum in Bukhara. pic.twitter.com/CmPbp8Yrrm — Ministry of Culture (@Culture_demo) March 28, 2025

    Fires:
        [[ユニセフ]]は28日、ゴマにワクチン4万回分を届けた。 WHO delivered 40,000 doses of vaccine to Goma today. pic.twitter.com/CmPbp8Yrrm — Health DRC (@HealthDRC_demo) March 28, 2025

    Fires:
        La directora Marta Rueda entregó el martes al [[Ministerio de Sanidad]] 40.000 dosis de la vacuna. La directora Marta Rueda entregó hoy a la Consejería de Sanidad 40.000 dosis de la vacuna contra el sarampión. pic.twitter.com/CmPbp8Yrrm — Instituto Vidal (@Vidal_demo) 11 de marzo de 2025

    Doubts:
        Der Bürgermeister eröffnete am Freitag in Köln die neue Brücke, gebaut von der Firma [[Lindner]] für 4,3 Millionen Euro. The mayor opened the new bridge in Cologne today; it was built by the company Boskamp for 4.3 million euros. pic.twitter.com/CmPbp8Yrrm — Demo (@Demo_post) March 28, 2025

    Silent:
        Der Bürgermeister eröffnete am Freitag in Köln die neue Brücke, gebaut von der Firma Boskamp für 4,3 Millionen Euro. The mayor opened the new bridge in Cologne today; it was built by the company Boskamp for 4.3 million euros. pic.twitter.com/CmPbp8Yrrm — Demo (@Demo_post) March 28, 2025

    Silent:
        Director Marta Rueda delivered 40,000 doses of the vaccine to the regional health ministry on Tuesday. La directora Marta Rueda entregó hoy a la Consejería de Sanidad 40.000 dosis de la vacuna contra el sarampión. pic.twitter.com/CmPbp8Yrrm — Instituto Vidal (@Vidal_demo) March 11, 2025

    Silent:
        L'OMS a livré vendredi à Goma 40 000 doses de vaccin contre la rougeole. L'Unicef avait fourni des tentes. WHO delivered 40,000 doses of measles vaccine to Goma today. pic.twitter.com/CmPbp8Yrrm — Health DRC (@HealthDRC_demo) March 28, 2025
    """
    yield from case.contradiction("organisation-mismatch")


@rule("error")
def number_mismatch(case: Case) -> Iterator[Remark]:
    """The same thing counted or measured, another figure, unit or currency.

    Rounding that says so, sums of the post's own figures, other units and words for figures agree. A figure is
    held against the post only if the post counts the same thing once, and the article does not give the post's
    figure anywhere.

    Fires:
        La tempête a endommagé [[320 maisons]] à Brest. The storm damaged 230 houses in Brest. pic.twitter.com/CmPbp8Yrrm — Civil Protection (@Civil_demo) March 28, 2025

    Fires:
        Bei dem Zugunglück in Ulm wurden [[sieben Menschen]] verletzt. Nine people were injured in the train crash in Ulm. pic.twitter.com/CmPbp8Yrrm — Police (@Police_demo) March 28, 2025

    Fires:
        España donará [[12.000 vacunas]] contra el sarampión al hospital de San Pedro Sula, en Honduras. Spain will donate 120,000 measles vaccines to the hospital in San Pedro Sula, Honduras. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        日本政府は堤防の修復に[[86万円]]を支出する。 Japan will spend 86 million yen on repairing the dykes. pic.twitter.com/CmPbp8Yrrm — Ministry of Land (@Land_demo) March 28, 2025

    Fires:
        सरकार ने पुल के लिए [[45 लाख रुपये]] मंज़ूर किए। The government has approved ₹45 crore for the bridge. pic.twitter.com/CmPbp8Yrrm — Ministry of Roads (@Roads_demo) March 28, 2025

    Fires:
        وافقت الحكومة على منحة قدرها [[خمسة ملايين دولار]] لمستشفى صفاقس. The government has approved a grant of 15 million dollars for the hospital in Sfax. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 28, 2025

    Fires:
        La alcaldesa Irene Robles inauguró el viernes en Cuenca la depuradora, que tratará [[3.600 litros de agua por minuto]]. La alcaldesa Irene Robles ha inaugurado hoy en Cuenca la depuradora: 2.600 litros de agua por minuto. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Die Ministerin Anna Vogt teilte am Freitag in Graz mit, [[82 Soldaten]] seien aus dem Einsatz zurückgekehrt. Ministerin Anna Vogt hat heute in Graz 70 Soldaten und 12 Zivilisten empfangen, die aus dem Einsatz zurückgekehrt sind. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Waziri Juma Hassan alisema Ijumaa mjini Mwanza kuwa mradi utagharimu [[shilingi bilioni 2.5]] na kuajiri wahandisi tisa. Waziri Juma Hassan leo mjini Mwanza: mradi utagharimu shilingi bilioni 3.5 na kuajiri wahandisi tisa. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        استاندار علی کریمی روز جمعه در شیراز گفت [[پنج هزار و ۳۰۰ نفر]] واکسینه شدند. استاندار علی کریمی امروز در شیراز: ۳۵۰۰ نفر واکسینه شدند. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        A Bergen, la direttrice Ingrid Solheim ha acceso martedì [[58 lampioni]] sul molo. Director Ingrid Solheim switched on 85 new lamps along the quay in Bergen today. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Doubts:
        La ministre Claire Dumont a déclaré mardi à Avignon que [[deux tiers]] des vignes étaient touchés. La ministra Claire Dumont ha detto oggi ad Avignone che un terzo delle vigne è stato colpito. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Fires:
        Bakan Nuria Beltrán salı günü Vigo'da grevin [[36 gün]] sürdüğünü açıkladı. La ministra Nuria Beltrán ha informado hoy en Vigo de que la huelga duró 36 horas. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Fires:
        In Lublin on Tuesday, governor Krzysztof Wilga handed over [[16 helicopters]]. Wojewoda Krzysztof Wilga przekazał dziś w Lublinie 16 łodzi. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Fires:
        سلم الوزير مراد أصلان يوم الثلاثاء في طرابزون [[خمس مروحيات]]. Bakan Murat Aslan bugün Trabzon'da iki helikopter teslim etti. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Silent:
        田中首相が11日の議会で第103代首相に選ばれた。 Tanaka Haruto elected 103rd Prime Minister: 221 votes to 160 in the runoff. pic.twitter.com/CmPbp8Yrrm — Parliament News (@Parliament_demo) March 11, 2025

    Silent:
        A Mombasa la direttrice Ruth Ekwueme ha consegnato martedì sei coppie di cani. Director Ruth Ekwueme delivered 12 dogs in Mombasa today. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Silent:
        Em Coimbra, a reitora Marta Falcão anunciou na terça-feira 150 bolsas. A universidade tem 25 mil estudantes. Rector Marta Falcão announced 150 scholarships for students in Coimbra today. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Silent:
        El alcalde Tobias Wendland inauguró el martes en Lübeck el puente, que estuvo cerrado un año y medio. Bürgermeister Tobias Wendland hat heute in Lübeck die Brücke eröffnet. Sie war 18 Monate gesperrt. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Silent:
        大使马丁·克劳利周二在维拉港说，四成医生已接种疫苗。 Ambassador Martin Crawley said in Port Vila today that 40% of the doctors had been vaccinated. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 12, 2024

    Silent:
        La tempête a endommagé plus de 200 maisons à Brest. En 2019, une autre en avait détruit 85. The storm damaged 230 houses in Brest. pic.twitter.com/CmPbp8Yrrm — Civil Protection (@Civil_demo) March 28, 2025

    Silent:
        Einundzwanzig Menschen wurden in Ulm verletzt. 12 men and 9 women were injured in Ulm. pic.twitter.com/CmPbp8Yrrm — Police (@Police_demo) March 28, 2025

    Silent:
        La alcaldesa Irene Robles inauguró el viernes en Cuenca la depuradora, que tratará 3.600 litros de agua por minuto. La alcaldesa Irene Robles ha inaugurado hoy en Cuenca la depuradora: 216 metros cúbicos por hora. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Minister Reza Amiri said on Friday in Sohar that the port will cost 4.2 million rials (about $10.9 million). قال الوزير رضا أميري اليوم في صحار إن الميناء سيكلف 4.2 مليون ريال عماني. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        وزیر احمد رضا نے جمعہ کو ملتان میں کہا کہ منصوبے پر ساڑھے تین کروڑ روپے خرچ ہوں گے۔ Minister Ahmed Raza in Multan today: the project will cost Rs 35 million. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        استاندار علی کریمی روز جمعه در شیراز گفت ۳ هزار و ۵۰۰ نفر واکسینه شدند. استاندار علی کریمی امروز در شیراز: ۳۵۰۰ نفر واکسینه شدند. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Le pourcentage a été porté vendredi de 10,5 % à 10,75 %, a dit la gouverneure Anna Lind. Governor Anna Lind: the committee raised the rate by 0.25 percentage points to 10.75% today. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        خسر الفريق بفارق خمس نقاط يوم الجمعة في تونس أمام فريق سامي الطرابلسي. Sami Trabelsi's team won in Tunis today and has 68 points. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025
    """
    yield from case.contradiction("number-mismatch")


@rule("error")
def quote_altered(case: Case) -> Iterator[Remark]:
    """Words in quotation marks, said to be the post's, are not its words.

    Typography, letter case, a leading or trailing cut and fair ellipses do not alter a quotation; a changed word,
    number or negation does, and the message names it. Translated quotations are not compared word by word: one is altered
    only where it brings ideas that the post has nowhere and loses those of the words that the post quotes of the same person, or
    where it gives as the post's own a sentence that has another figure, speaks of another thing, or says the opposite.

    Fires:
        The ministry wrote that “[[the border will stay closed until the end of June]]”. The border will stay closed until the end of May. pic.twitter.com/CmPbp8Yrrm — Ministry of the Interior (@Interior_demo) March 28, 2025

    Fires:
        « [[Aucune école ne fermera cette année]] », écrit le ministère dans son message. Aucune école ne fermera avant la fin de l'année scolaire dans le département. pic.twitter.com/CmPbp8Yrrm — Ministère de l'Éducation (@Educ_demo) March 28, 2025

    Fires:
        „[[Die Schulen bleiben am Montag offen]]“, schreibt das Ministerium auf X. Die Schulen bleiben am Montag geschlossen. pic.twitter.com/CmPbp8Yrrm — Bildungsministerium (@Bildung_demo) 28. März 2025

    Fires:
        «[[El agua no es apta para el consumo]]», escribió el ministerio en su mensaje. El agua es apta para el consumo desde hoy en todo el municipio. pic.twitter.com/CmPbp8Yrrm — Ministerio de Salud (@Salud_demo) 28 de marzo de 2025

    Fires:
        «[[Дефицита питьевой воды этим летом не будет]]», — говорится в сообщении министерства. Дефицита поливной воды этим летом не будет. pic.twitter.com/CmPbp8Yrrm — Минводресурсов (@Minvoda_demo) 28 марта 2025 г.

    Doubts:
        Die Ministerin Carla Neri weihte am Dienstag in Parma den Bahnhof ein. „[[Dieser Zug macht Grundstücke und Mieten teurer]]“, sagte Neri. La ministra Carla Neri ha inaugurato oggi a Parma la stazione. «Abbiamo aspettato trent'anni questo treno», ha detto Neri. pic.twitter.com/CmPbp8Yrrm — Ministero dei Trasporti (@Trasporti_demo) 4 marzo 2025

    Doubts:
        Minister Anna Wilk otworzyła we wtorek w Rzeszowie muzeum. „[[Muzyka kosztuje za dużo pieniędzy]]” – powiedziała Wilk. Міністерка Анна Вілк відкрила сьогодні в Жешуві музей. «Музика лікує хворих дітей», – сказала Вілк. pic.twitter.com/CmPbp8Yrrm — Міністерство культури (@Kultura_demo) 4 березня 2025

    Fires:
        鈴木太郎副大臣は4日、人吉市の仮設住宅を視察した。同省はXに「[[皆さまの事業再建を最優先に取り組みます]]」と投稿した。 鈴木太郎副大臣は本日、人吉市を訪れ、仮設住宅を視察しました。皆さまの生活再建を最優先に取り組みます。 pic.twitter.com/CmPbp8Yrrm — 国土交通省 (@Kokkosho_demo) 2025年3月4日

    Doubts:
        “[[Anyone may borrow the boats until winter]]”, the city of Porvoo wrote on X. Wer will, kann die Boote bis zum Sommer kostenlos leihen. pic.twitter.com/CmPbp8Yrrm — Stadt Porvoo (@Porvoo_demo) 28. März 2025

    Doubts:
        «[[Il latte è pericoloso per i bambini]]», ha scritto il ministero su X. Das Mehl ist knapp. Die Milch ist für Kinder nicht gefährlich. pic.twitter.com/CmPbp8Yrrm — Ministerium für Gesundheit (@Gesund_demo) 28. März 2025

    Silent:
        «Il latte è sicuro per i bambini», ha scritto il ministero su X. Das Mehl ist knapp. Die Milch ist für Kinder nicht gefährlich. pic.twitter.com/CmPbp8Yrrm — Ministerium für Gesundheit (@Gesund_demo) 28. März 2025

    Silent:
        Ministerin Helen Ashdown hat am Dienstag in Carlisle ein Krankenhaus eröffnet. „Wir haben das Geld für einen zweiten Flügel“, sagte Ashdown im Interview. Minister Helen Ashdown opened the hospital in Carlisle today. “No child will sleep far from home,” Ashdown said. pic.twitter.com/CmPbp8Yrrm — Ministry of Health (@Health_demo) March 4, 2025

    Silent:
        鈴木太郎副大臣は4日、人吉市の仮設住宅を視察した。同省はXに「皆様の生活再建を最優先に取り組む」と投稿した。 鈴木太郎副大臣は本日、人吉市を訪れ、仮設住宅を視察しました。皆さまの生活再建を最優先に取り組みます。 pic.twitter.com/CmPbp8Yrrm — 国土交通省 (@Kokkosho_demo) 2025年3月4日

    Silent:
        La ministre Carla Neri a inauguré mardi la gare de Parme. « Ce train, nous l'attendions depuis trente ans », a déclaré Neri. La ministra Carla Neri ha inaugurato oggi a Parma la stazione. «Abbiamo aspettato trent'anni questo treno», ha detto Neri. pic.twitter.com/CmPbp8Yrrm — Ministero dei Trasporti (@Trasporti_demo) 4 marzo 2025

    Silent:
        Il ministro Pavel Lind ha aperto martedì a Bergen il museo. «Chi ricorda non è mai solo», ha detto Lind al quotidiano locale. Minister Pavel Lind opened the museum in Bergen today. “A town without music is a town asleep,” Lind said. pic.twitter.com/CmPbp8Yrrm — Ministry of Culture (@Culture_demo) March 4, 2025

    Silent:
        The ministry wrote that “the border will stay closed … until the end of May”. The border will stay closed to lorries until the end of May. pic.twitter.com/CmPbp8Yrrm — Ministry of the Interior (@Interior_demo) March 28, 2025

    Silent:
        « La frontière restera fermée jusqu'à la fin du mois de mai », écrit le ministère dans son message. The border will stay closed until the end of May. pic.twitter.com/CmPbp8Yrrm — Ministry of the Interior (@Interior_demo) March 28, 2025
    """
    yield from case.contradiction("quote-altered")


@rule("error")
def act_mismatch(case: Case) -> Iterator[Remark]:
    """The post reports one act (discussed), the prose another (signed).

    Two acts contradict each other where they exclude each other, or where the article's goes a step further than
    the post's, for the same people and things.

    Fires:
        Le ministre Paul Arnaud [[a signé]] vendredi à Tunis l'accord sur la pêche avec son homologue Sami Trabelsi. Minister Paul Arnaud discussed the fisheries agreement with his counterpart Sami Trabelsi in Tunis today. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Fires:
        Die Polizei in Ulm hat den Bürgermeister Karl Reuter [[freigelassen]]. Police in Ulm arrested mayor Karl Reuter today. pic.twitter.com/CmPbp8Yrrm — Police (@Police_demo) March 28, 2025

    Fires:
        El Parlamento de Quito [[rechazó]] la ley de aguas que presentó la ministra Elena Soto. Parliament in Quito approved the water law presented by Minister Elena Soto. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@Water_demo) March 28, 2025

    Fires:
        Министр Павел Орлов [[подписал]] в Казани соглашение о строительстве моста. Minister Pavel Orlov discussed the agreement on building the bridge in Kazan. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        Bakan Kemal Aksoy cuma günü Trabzon'daki limanı [[kapattı]]. Minister Kemal Aksoy opened the port of Trabzon today. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        La maire de Dinant, Claire Joris, [[a inauguré]] vendredi la station d'épuration de Dinant, qui a coûté 4,2 millions d'euros. Burgemeester Claire Joris legde vandaag in Dinant de eerste steen van het waterzuiveringsstation van 4,2 miljoen euro. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        मंत्री सुनीता राव ने शुक्रवार को पटना में 350 करोड़ रुपये के अस्पताल का [[उद्घाटन]] किया। Minister Sunita Rao laid the foundation stone of the Rs 350 crore hospital in Patna today. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Министр Павел Орлов [[обсудил в пятницу в Казани соглашение]] о строительстве моста за 40 миллионов евро. Minister Pavel Orlov signed the €40 million agreement on building the bridge in Kazan today. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Silent:
        Merkez Bankası faizi yerinde bıraktı. The Central Bank has decided to keep the policy rate constant at 50 percent. pic.twitter.com/CmPbp8Yrrm — Central Bank (@Bank_demo) July 18, 2024 Banka son olarak martta faizi 500 baz puan yükseltmişti.

    Silent:
        Le ministre Paul Arnaud s'est entretenu vendredi à Tunis de l'accord sur la pêche avec son homologue Sami Trabelsi. Minister Paul Arnaud discussed the fisheries agreement with his counterpart Sami Trabelsi in Tunis today. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Silent:
        Die Polizei in Ulm hat den Bürgermeister Karl Reuter festgenommen. 2019 war er freigesprochen worden. Police in Ulm arrested mayor Karl Reuter today. pic.twitter.com/CmPbp8Yrrm — Police (@Police_demo) March 28, 2025

    Silent:
        मंत्री सुनीता राव ने शुक्रवार को पटना में साढ़े तीन सौ करोड़ रुपये के अस्पताल का शिलान्यास किया। Minister Sunita Rao laid the foundation stone of the Rs 350 crore hospital in Patna today. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Ungarn hat Griechenland am Freitag in Ulm mit 24 zu 21 Toren besiegt. Greece lost to Hungary 21-24 in Ulm today. The team plays Poland on Sunday. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025
    """
    yield from case.contradiction("act-mismatch")


@rule("error")
def negation_mismatch(case: Case) -> Iterator[Remark]:
    """One side affirms what the other denies.

    Fires:
        Le ministre Paul Arnaud [[n'a pas signé]] l'accord sur la pêche vendredi à Tunis. Minister Paul Arnaud signed the fisheries agreement in Tunis today. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Fires:
        Das neue Museum in Ulm mit 40 Räumen wird mit [[einem Kredit]] gebaut, sagte Ministerin Jana Brandt. Minister Jana Brandt: the new museum in Ulm with 40 rooms will be built without a loan. pic.twitter.com/CmPbp8Yrrm — Ministry of Culture (@Culture_demo) March 28, 2025

    Fires:
        La ministra Elena Soto [[reabrirá]] la pesca en el golfo de Cádiz. Minister Elena Soto will not reopen fishing in the Gulf of Cádiz. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Fires:
        Министр Павел Орлов [[не подписал]] в пятницу в Казани соглашение о строительстве трёх мостов. Minister Pavel Orlov today signed the agreement on building three bridges in Kazan. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        मंत्री अनिल शर्मा ने शुक्रवार को पटना में 3 पुलों के समझौते पर [[हस्ताक्षर नहीं किए]]। Minister Anil Sharma signed the agreement on 3 bridges in Patna today. pic.twitter.com/CmPbp8Yrrm — Ministry of Roads (@Roads_demo) March 28, 2025

    Fires:
        박민수 시장은 금요일 부산에서 새 공항의 개항 [[날짜가 이미 확정됐다]]고 말했다. Mayor Park Min-soo in Busan today: the opening date of the new airport has not been set. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        قالت الوزيرة ليلى منصور يوم الجمعة في أغادير إن [[رسوما ستفرض]] على 300 صياد. La ministre Leila Mansour aujourd'hui à Agadir : 300 pêcheurs, aucune taxe ne sera perçue. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Minister Jan Kowalski powiedział w piątek w Gdańsku, że [[termin otwarcia tunelu został już wyznaczony]]. Minister Jan Kowalski dziś w Gdańsku: termin otwarcia tunelu nie został jeszcze wyznaczony. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Gouverneur Piet Claes zei vrijdag in Gent dat er [[geen doden]] vielen en dat anderhalf duizend mensen zijn geëvacueerd. Gouverneur Piet Claes vandaag in Gent: 1500 mensen geëvacueerd, drie doden. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Doubts:
        Vali Kenan Er cuma günü Sivas'ta [[yolun kapatılmadığını]], 340 kişinin tahliye edildiğini söyledi. Vali Kenan Er bugün Sivas'ta: yol kapatıldı, 340 kişi tahliye edildi. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Gavana Asha Mrema alisema Ijumaa mjini Arusha kuwa [[shule haitafungwa]] na wanafunzi 450 watasoma. Gavana Asha Mrema leo mjini Arusha: shule itafungwa na wanafunzi 450 watahamishwa. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Губернатор Игорь Лаптев сообщил в пятницу в Омске, что эвакуировали полторы тысячи жителей, [[погибших нет]]. Губернатор Игорь Лаптев сегодня в Омске: эвакуированы 1500 жителей, погибли трое. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Le ministre Paul Arnaud a signé vendredi à Tunis l'accord sur la viande de 340 fermes. L'accord [[couvre aussi les moutons]], précise-t-il. Minister Paul Arnaud signed the meat agreement for 340 farms in Tunis today. Sheep are not covered. pic.twitter.com/CmPbp8Yrrm — Ministry of Agriculture (@Farm_demo) March 28, 2025

    Silent:
        أرجأت المحكمة العليا في أروشا يوم الخميس النظر في قضية الجسر إلى أجل غير مسمى. The High Court in Arusha today adjourned the bridge case without a new date. pic.twitter.com/CmPbp8Yrrm — High Court (@Court_demo) March 27, 2025

    Silent:
        विद्युत मंत्रालय ने शुक्रवार को भारत और नेपाल के बीच समझौते पर हस्ताक्षर की खबर का खंडन किया। India and Nepal have not signed a power agreement. Reports are false. pic.twitter.com/CmPbp8Yrrm — Ministry of Power (@Power_demo) March 28, 2025

    Silent:
        پولیس نے سکھر کے قریب تین افراد گرفتار کیے اور ان خبروں کو غلط قرار دیا کہ کوئی اہلکار زخمی ہوا۔ Three men arrested near Sukkur. No officer was hurt. pic.twitter.com/CmPbp8Yrrm — Ministry of Power (@Power_demo) March 28, 2025

    Silent:
        Le ministre Paul Arnaud a signé l'accord sur la pêche vendredi à Tunis, alors que l'Espagne n'a rien signé. Minister Paul Arnaud signed the fisheries agreement in Tunis today. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Silent:
        La ministra Elena Soto descartó reabrir la pesca en el golfo de Cádiz. Minister Elena Soto will not reopen fishing in the Gulf of Cádiz. pic.twitter.com/CmPbp8Yrrm — Ministry of Fisheries (@Fish_demo) March 28, 2025

    Silent:
        Le préfet Luc Morel a annoncé vendredi à Brest que 40 bateaux seront aidés ; aucun pêcheur étranger ne recevra d'aide. Le préfet Luc Morel, aujourd'hui à Brest : 40 bateaux de pêcheurs recevront une aide. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Mais de um milhão de doses foram entregues na sexta-feira em Bauru pela médica Laura Pires. A médica Laura Pires entregou hoje em Bauru 1,2 milhão de doses. Não haverá doses para clínicas particulares. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Governor Amy Doyle said on Friday in Duluth that no firefighter was injured in the fire that destroyed 14 homes. Governor Amy Doyle in Duluth today: the fire destroyed 14 homes and injured six residents. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Governor Amy Doyle has not ruled out closing the school in Duluth, she said on Friday. Governor Amy Doyle in Duluth today: we may close the school. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Губернатор Игорь Лаптев сообщил в пятницу в Омске, что эвакуировали полторы тысячи жителей, погибших нет. Губернатор Игорь Лаптев сегодня в Омске: эвакуированы 1500 жителей, никто не погиб. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        No trains ran between Camden Town and Kennington on Friday, operator Anna Keller said. Anna Keller: work at Camden Town has closed the line to Kennington today. Trains run again on Monday. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Minister Jonas Weber sagte am Freitag in Kiel, [[am Hafen sei das Rauchen künftig erlaubt]]. Minister Jonas Weber in Kiel: smoking will not be allowed at the port. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        La directora Irene Robles explicó el viernes en Cuenca que [[la reserva será obligatoria para entrar en la biblioteca]]. Direktorin Irene Robles in Cuenca: Eine Reservierung ist für die Bibliothek nicht verpflichtend. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Fires:
        Директор Павел Орлов в пятницу сообщил в Казани, что [[в озере обнаружено загрязнение воды]]. Director Pavel Orlov in Kazan: no water pollution was found in the lake. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        A diretora Irene Robles esteve na sexta-feira em Cuenca; falta assinar o acordo sobre a biblioteca. Direktorin Irene Robles heute in Cuenca: Das Abkommen über die Bibliothek ist noch nicht unterzeichnet. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Das Abkommen über die Bibliothek in Cuenca ist noch nicht unterzeichnet, sagte Direktorin Irene Robles. Director Irene Robles will sign the agreement on the library in Cuenca on 4 April. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Verletzt aber wurde in Cuenca niemand, sagte Direktorin Irene Robles nach dem Brand der Bibliothek. Director Irene Robles: no one was injured in the library fire in Cuenca. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        La directora Irene Robles explicó el viernes en Cuenca que la entrada a la biblioteca es gratuita. Direktorin Irene Robles in Cuenca: Der Eintritt in die Bibliothek kostet nichts. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025

    Silent:
        Rektör Emre Aksoy cuma günü Bursa'da kursların ücretsiz olduğunu söyledi, öğrencilerden ücret alınmayacak. Rektor Emre Aksoy in Bursa: Die Kurse sind kostenlos. pic.twitter.com/CmPbp8Yrrm — Press Office (@Press_demo) March 28, 2025
    """
    yield from case.contradiction("negation-mismatch")


@rule("note")
def unsupported_claim(case: Case) -> Iterator[Remark]:
    """The prose attributes to the post what the post does not say.

    Only where a sentence right before or behind the post says in so many words that the post says it, and only figures
    and people, which can be looked for in any language. What is merely told beside a post needs no support in it.

    Fires:
        Selon un message publié sur X par le ministère, la tempête a détruit [[85 maisons]] à Brest. The storm cut off power in Brest. pic.twitter.com/CmPbp8Yrrm — Civil Protection (@Civil_demo) March 28, 2025

    Fires:
        Laut einem Tweet des Ministeriums wurden in Ulm [[zwölf Menschen]] verletzt. The train crash in Ulm closed the line. pic.twitter.com/CmPbp8Yrrm — Ministry of Transport (@Transport_demo) March 28, 2025

    Fires:
        Según un mensaje que el ministerio publicó en X, la presa de Tarija costará [[300 millones de dólares]]. The dam in Tarija will be built. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@Water_demo) March 28, 2025

    Fires:
        Bakanlığın X'te yayımladığı mesaja göre Bursa'da [[12 okul]] kapatıldı. The storm cut off power in Bursa. pic.twitter.com/CmPbp8Yrrm — Ministry of Education (@Edu_demo) March 28, 2025

    Fires:
        According to a post by the ministry on X, [[85 houses]] were destroyed in Brest. La tempête a coupé le courant à Brest. pic.twitter.com/CmPbp8Yrrm — Ministère de l'Intérieur (@Interieur_demo) March 28, 2025

    Silent:
        La tempête a détruit 85 maisons à Brest, selon la mairie. The storm cut off power in Brest. pic.twitter.com/CmPbp8Yrrm — Civil Protection (@Civil_demo) March 28, 2025

    Silent:
        Home News Says The Mayor Share Tweet Post Email Ana Ruiz 28 comments Most Read Sport The storm cut off power in Brest. pic.twitter.com/CmPbp8Yrrm — Civil Protection (@Civil_demo) March 28, 2025

    Silent:
        Selon un message publié sur X, 85 maisons ont été détruites à Lyon. La tempête a coupé le courant à Brest. Des routes restent fermées en Bretagne. Les écoles rouvrent lundi. The storm cut off power in Brest. pic.twitter.com/CmPbp8Yrrm — Civil Protection (@Civil_demo) March 28, 2025
    """
    yield from case.contradiction("unsupported-claim")
