"""The dates of Polish, beyond CLDR: cases of months and weekdays, ordinals in the genitive, "r." for the year."""

DATES = {
    "months": {
        "styczniu": 1, "styczniem": 1, "lutym": 2, "marcu": 3, "marcem": 3, "kwietniu": 4, "kwietniem": 4, "maju": 5, "majem": 5, "czerwcu": 6,
        "czerwcem": 6, "lipcu": 7, "lipcem": 7, "sierpniu": 8, "sierpniem": 8, "wrześniu": 9, "wrześniem": 9, "październiku": 10,
        "październikiem": 10, "listopadzie": 11, "listopadem": 11, "grudniu": 12, "grudniem": 12, "stycz.": 1, "lut.": 2, "marz.": 3, "kwiec.": 4,
        "czerw.": 6, "sierp.": 8, "wrzes.": 9, "paźdz.": 10, "listop.": 11, "grudz.": 12,
    },
    "weekdays": {
        "monday": ("poniedziałku", "poniedziałkiem", "poniedziałkowi", "poniedziałki"),
        "tuesday": ("wtorku", "wtorkiem", "wtorki"),
        "wednesday": ("środę", "środy", "środzie", "środą"),
        "thursday": ("czwartku", "czwartkiem", "czwartki"),
        "friday": ("piątku", "piątkiem", "piątki"),
        "saturday": ("sobotę", "soboty", "sobocie", "sobotą"),
        "sunday": ("niedzielę", "niedzieli", "niedzielą"),
    },
    "not-alone": ("piątki", "czwartki", "wtorki", "poniedziałki", "niedziela", "sobota"),
    "weekday-cues": ("w", "we", "od", "do", "na", "z", "po", "przed", "dnia", "rano", "wieczorem"),
    "relative": {
        "wczoraj": -1, "przedwczoraj": -2, "dziś": 0, "dzisiaj": 0, "jutro": 1, "pojutrze": 2, "wczoraj wieczorem": -1, "wczoraj rano": -1,
        "wczoraj po południu": -1, "dziś rano": 0, "dziś wieczorem": 0, "dziś po południu": 0, "dziś w nocy": 0, "dzisiaj rano": 0,
        "dzisiaj wieczorem": 0, "jutro rano": 1, "jutro wieczorem": 1, "dzień wcześniej": -1, "dzisiejszego dnia": 0, "wczorajszego dnia": -1,
    },
    "last": (
        "ubiegły", "ubiegłego", "ubiegłą", "ubiegłej", "ubiegłym", "zeszły", "zeszłego", "zeszłą", "zeszłej", "zeszłym", "miniony", "minionego",
        "minioną", "minionej", "minionym", "ostatni", "ostatnią", "poprzedni", "poprzednią",
    ),
    "next": (
        "przyszły", "przyszłego", "przyszłą", "przyszłej", "przyszłym", "najbliższy", "najbliższą", "najbliższego", "nadchodzący", "nadchodzącą",
        "następny", "następną",
    ),
    "this": ("ten", "tę", "tego", "tej", "bieżącego"),
    "weeks": {
        "w ubiegłym tygodniu": -1, "w zeszłym tygodniu": -1, "w minionym tygodniu": -1, "ubiegłego tygodnia": -1, "zeszłego tygodnia": -1,
        "w tym tygodniu": 0, "tego tygodnia": 0, "w bieżącym tygodniu": 0, "w przyszłym tygodniu": 1, "w nadchodzącym tygodniu": 1,
        "przyszłego tygodnia": 1, "w następnym tygodniu": 1,
    },
    "months-relative": {
        "w ubiegłym miesiącu": -1, "w zeszłym miesiącu": -1, "w minionym miesiącu": -1, "ubiegłego miesiąca": -1, "zeszłego miesiąca": -1,
        "w tym miesiącu": 0, "tego miesiąca": 0, "w bieżącym miesiącu": 0, "bieżącego miesiąca": 0, "w przyszłym miesiącu": 1,
        "przyszłego miesiąca": 1,
    },
    "years-relative": {
        "w ubiegłym roku": -1, "w zeszłym roku": -1, "w minionym roku": -1, "ubiegłego roku": -1, "zeszłego roku": -1, "ub. roku": -1, "ub.r.": -1,
        "w tym roku": 0, "tego roku": 0, "w bieżącym roku": 0, "bieżącego roku": 0, "br.": 0, "w przyszłym roku": 1, "przyszłego roku": 1,
    },
    "ago": ("# dni temu", "# dzień temu", "przed # dniami", "przed # dniem"),
    "ahead": ("za # dni", "za # dzień"),
    "weeks-ago": ("tydzień temu", "przed tygodniem", "# tygodnie temu", "# tygodni temu", "# tydzień temu", "przed # tygodniami"),
    "weeks-ahead": ("za tydzień", "za # tygodnie", "za # tygodni"),
    "ordinals": (".", "-go", "go"),
    "day-words": {
        "pierwszego": 1, "drugiego": 2, "trzeciego": 3, "czwartego": 4, "piątego": 5, "szóstego": 6, "siódmego": 7, "ósmego": 8, "dziewiątego": 9,
        "dziesiątego": 10, "jedenastego": 11, "dwunastego": 12, "trzynastego": 13, "czternastego": 14, "piętnastego": 15, "szesnastego": 16,
        "siedemnastego": 17, "osiemnastego": 18, "dziewiętnastego": 19, "dwudziestego": 20, "dwudziestego pierwszego": 21,
        "dwudziestego drugiego": 22, "dwudziestego trzeciego": 23, "dwudziestego czwartego": 24, "dwudziestego piątego": 25,
        "dwudziestego szóstego": 26, "dwudziestego siódmego": 27, "dwudziestego ósmego": 28, "dwudziestego dziewiątego": 29, "trzydziestego": 30,
        "trzydziestego pierwszego": 31,
    },
    "connectors": ("roku", "dnia", "w dniu", "rok"),
    "at": (
        "o", "o godz.", "o godzinie", "około", "około godziny", "ok.", "ok. godz.", "po godz.", "po godzinie", "przed godz.", "przed godziną",
        "godz.", "godzina", "od godz.",
    ),
    "hours": (),
    "minutes": (), "roman-months": True,
    "periods": {
        "am": ("rano", "nad ranem", "przed południem"),
        "pm": ("po południu", "wieczorem"),
    },
    "before-month": (
        "w", "we", "od", "do", "z", "na początku", "pod koniec", "w połowie", "na przełomie", "początek", "koniec", "końca", "połowy",
        "przed końcem", "miesiąca", "przez", "po", "przed", "na koniec", "z końcem", "od początku", "do końca", "za", "między",
    ),
    "after-year": ("r.", "r", "roku", "rok", "rokiem", "rokowi"),
    "before-year": (
        "w roku", "w", "od", "do roku", "od roku", "na rok", "rok", "roku", "do", "na początku", "pod koniec", "w połowie", "z", "z roku", "po roku",
        "przed rokiem", "wiosną", "latem", "jesienią", "zimą", "między",
    ),
    "before-day": ("dnia", "w dniu", "z dnia", "od dnia", "do dnia"),
    "range-words": ("na", "do", "po"),
    "range-starts": ("od", "między", "w dniach", "w dniach od"),
    "list-words": ("i", "oraz"),
    "quarters": {
        "pierwszym kwartale": 1, "pierwszego kwartału": 1, "pierwszy kwartał": 1, "drugim kwartale": 2, "drugiego kwartału": 2, "drugi kwartał": 2,
        "trzecim kwartale": 3, "trzeciego kwartału": 3, "trzeci kwartał": 3, "czwartym kwartale": 4, "czwartego kwartału": 4, "czwarty kwartał": 4,
        "I kwartale": 1, "I kwartału": 1, "I kwartał": 1, "II kwartale": 2, "II kwartału": 2, "II kwartał": 2, "III kwartale": 3, "III kwartału": 3,
        "III kwartał": 3, "IV kwartale": 4, "IV kwartału": 4, "IV kwartał": 4, "I kw.": 1, "II kw.": 2, "III kw.": 3, "IV kw.": 4, "1. kwartale": 1,
        "2. kwartale": 2, "3. kwartale": 3, "4. kwartale": 4,
    },
    "half-years": {
        "pierwszym półroczu": 1, "pierwszego półrocza": 1, "pierwszej połowie": 1, "drugim półroczu": 2, "drugiego półrocza": 2,
        "drugiej połowie": 2, "I półroczu": 1, "II półroczu": 2, "I półrocze": 1, "II półrocze": 2, "I połowie": 1, "II połowie": 2,
    },
    "calendars": {
        "islamic": {"muharram": 1, "radżab": 7, "szaban": 8, "ramadan": 9, "ramadanu": 9, "szawwal": 10},
    },
    "eras": {
        "islamic": ("AH",),
        "gregorian": ("n.e.",),
    },
    "names-before": (
        "ulica", "ulicy", "ulicę", "ul.", "ul", "plac", "placu", "pl.", "pl", "aleja", "alei", "aleje", "al.", "al", "rondo", "rondzie", "park",
        "parku", "osiedle", "osiedlu", "os.", "most", "mostu", "stadion", "stadionie", "imienia", "im.", "im", "konstytucja", "Konstytucji",
        "Konstytucja", "święto", "Święto", "Święta", "trasa", "szkoła", "dworzec",
    ),
    "never": ("trzej maj", "wolna sobota", "czarny piątek", "wielki piątek", "środek", "po południu maja"),
    "month-names-too": ("maja", "lis", "sierpień", "marzec", "maj", "lut", "sie", "cze", "lip", "mar", "gru"),
    "every": ("każdy", "każdą", "każdego", "każdej", "co", "pierwszy", "pierwszą", "pierwszego", "drugi", "drugą", "trzeci", "trzecią"),
}
