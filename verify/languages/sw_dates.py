"""The dates of Swahili, beyond CLDR. Hours after "saa" count from sunrise, so they are left alone; figures such as 14:30 are the world's clock."""

DATES = {
    "counts-from-either": True,
    "number-words": ("Na", "namba", "nambari"),
    "months": {
        "mwezi wa kwanza": 1, "mwezi wa pili": 2, "mwezi wa tatu": 3, "mwezi wa nne": 4, "mwezi wa tano": 5, "mwezi wa sita": 6, "mwezi wa saba": 7,
        "mwezi wa nane": 8, "mwezi wa tisa": 9, "mwezi wa kumi": 10, "mwezi wa kumi na moja": 11, "mwezi wa kumi na mbili": 12, "Januri": 1, "Agosti": 8,
    },
    "month-first": True,
    "weekday-cues": ("siku ya", "ya", "hadi", "tangu"),
    "relative": {
        "jana": -1, "jana usiku": -1, "jana asubuhi": -1, "jana jioni": -1, "hapo jana": -1, "juzi": -2, "leo": 0, "hii leo": 0, "leo asubuhi": 0,
        "leo jioni": 0, "asubuhi ya leo": 0, "usiku huu": 0, "kesho": 1, "hapo kesho": 1, "kesho asubuhi": 1, "kesho kutwa": 2, "keshokutwa": 2,
    },
    "last": ("iliyopita", "liyopita", "iliyopita ya"), "next": ("ijayo", "inayokuja"), "this": ("hii",),
    "weeks": {"wiki iliyopita": -1, "juma lililopita": -1, "wiki jana": -1, "wiki hii": 0, "juma hili": 0, "wiki ijayo": 1, "juma lijalo": 1},
    "months-relative": {"mwishoni mwa mwezi": 0, "mwisho wa mwezi": 0, "mwanzoni mwa mwezi": 0, "mwezi uliopita": -1, "mwezi jana": -1, "mwezi huu": 0, "mwezi ujao": 1},
    "years-relative": {"mwisho wa mwaka jana": -1, "mwisho wa mwaka huu": 0, "mwisho wa mwaka ujao": 1, "mwishoni mwa mwaka jana": -1, "mwishoni mwa mwaka huu": 0, "mwishoni mwa mwaka ujao": 1, "mwaka jana": -1, "mwaka uliopita": -1, "mwaka juzi": -2, "mwaka huu": 0, "mwaka ujao": 1, "mwakani": 1},
    "ago": ("siku # zilizopita",), "ahead": ("baada ya siku #", "siku # zijazo"),
    "weeks-ago": ("wiki moja iliyopita", "wiki # zilizopita",),
    "weeks-ahead": ("wiki # zijazo",),
    "connectors": ("mwaka", "ya mwaka", "mwezi", "mwezi wa", "ya", "wa", "mwaka wa", "tarehe"),
    "at": ("majira ya",),
    "before-month": (
        "ya", "ya mwezi",
        "mwisho ya", "kwanza ya",
        "mwezi", "mwezi wa", "mnamo", "mnamo mwezi", "tangu", "tangu mwezi", "hadi", "mwishoni mwa", "mwanzoni mwa", "katikati ya", "kuanzia", "mwezi huo wa",
    ),
    "before-year": (
        "aliyezaliwa", "alizaliwa", "aliyezaliwa mwaka",
        "kati ya", "kuanzia",
        "mwaka", "mwaka wa", "mnamo", "mnamo mwaka", "tangu", "tangu mwaka", "hadi mwaka", "miaka ya", "katika mwaka wa"),
    "day-nouns": ("tarehe",),
    "before-day": ("tarehe", "mnamo tarehe"),
    "range-words": ("hadi", "mpaka"), "range-starts": (
        "ya",
        "kuanzia", "kati ya", "kutoka"), "list-words": ("na",),
    "quarters": {
        "robo ya kwanza": 1, "robo ya pili": 2, "robo ya tatu": 3, "robo ya nne": 4, "robo ya mwisho": 4, "robo ya kwanza ya mwaka": 1, "robo ya pili ya mwaka": 2,
        "robo ya tatu ya mwaka": 3, "robo ya nne ya mwaka": 4,
    },
    "half-years": {"nusu ya kwanza": 1, "nusu ya pili": 2, "nusu ya kwanza ya mwaka": 1, "nusu ya pili ya mwaka": 2},
    "calendars": {
        "islamic": {"Muharram": 1, "Safari": 2, "Mfunguo Sita": 3, "Rajabu": 7, "Shaabani": 8, "Ramadhani": 9, "Ramadhan": 9, "Shawwal": 10, "Shawali": 10, "Dhulhijja": 12},
    },
    "eras": {"islamic": ("Hijria", "Hijriya", "AH")},
    "names-before": (
        "Barabara ya", "Mtaa wa", "Uwanja wa", "Daraja la", "Chuo Kikuu cha", "Shule ya", "Harakati ya", "Vuguvugu la", "Vuguvugu la tarehe", "Bustani ya", "Soko la",
    ),
    "never": ("sala ya Ijumaa", "swala ya Ijumaa", "Ijumaa Kuu", "Alhamisi Kuu", "Jumatano ya Majivu", "Jumapili ya Matawi", "khutba ya Ijumaa", "kila Ijumaa"),
    "with-year": ("Safari", "Mfunguo Sita"),
    "month-names-too": ("Mei", "Juni", "Julai"),
    "every": ("kila",),
    "months-ago": ("miezi # iliyopita", "mwezi mmoja uliopita"),
    "years-ago": ("miaka # iliyopita", "mwaka mmoja uliopita"),
    "months-ahead": ("miezi # ijayo",),
    "years-ahead": ("miaka # ijayo",),
    "parts": (
        "mwanzoni mwa", "mwishoni mwa", "katikati ya", "mwanzo wa", "mwisho wa", "mwishoni mwa mwezi wa", "mwanzoni mwa mwezi wa",
        "wiki ya mwisho ya", "wiki ya kwanza ya", "mwishoni mwa mwaka", "mwanzoni mwa mwaka",
    ),
    "decades": ("miaka ya #",),
    "several": ("kadhaa",),
    "papers-before": ("gazeti la",),
    "weekday-leads": ("siku ya",),
    "tense": {
        "past": ("wali-", "zili-", "yali-", "ilikuwa", "alikuwa", "alifariki", "ilifanyika", "ulifanyika"),
        "due": (
            "mazishi", "ibada", "mwisho wa kuwasilisha", "mwisho wa kutuma",
        ),
        "forecast": (
            "mvua", "jua", "upepo", "mawingu", "baridi", "joto", "ngurumo", "radi", "ukungu", "kiangazi", "nyuzi",
        ),
        "heads": (
            "hali ya hewa", "utabiri", "ratiba", "matukio", "kalenda", "tangazo", "zabuni", "utabiri wa hali ya hewa",
        ),
        "part-of-day": ("wakati wa", "siku ya"),
        "ahead": (
            "kutakuwa", "itakuwa", "utakuwa", "yatakuwa", "watakuwa", "inarudi", "inarushwa",
            "inatabiri", "wanatabiri", "itanyesha", "yajayo",
            "utafanyika", "utaanza", "yataanza", "yatafanyika", "itaanza", "iliahirishwa hadi", "iliahirisha kesi hiyo hadi",
            "ameahirisha kesi hiyo hadi", "ilihairishwa hadi", "kutajwa", "itatajwa tena", "itasikilizwa", "atazikwa", "watacheza", "inacheza",
            "unaanza", "inaanza", "yanaanza", "zinaanza",
            "ata-", "wata-", "uta-", "ita-", "lita-", "yata-", "kita-", "vita-", "zita-", "nita-", "tuta-", "imepangwa", "umepangwa",
            "unatarajiwa", "inatarajiwa", "anatarajiwa", "wanatarajiwa", "yanatarajiwa", "zinatarajiwa", "imeahirishwa hadi",
            "umeahirishwa hadi", "yameahirishwa hadi", "kuahirishwa hadi",
        ),
        "until": ("kabla ya", "hadi mwishoni mwa", "hadi mwisho wa", "mpaka mwisho wa", "hadi", "mpaka", "hadi tarehe", "mpaka tarehe"),
        "never": (
            "watal-", "wataal-", "kitab-", "kitai-", "kitan-", "vita", "vitab-", "vitamb-", "italia", "itali", "kitalii", "utaw-", "utafiti",
            "utafit-", "utarat-", "utamad-", "utajir-", "utal-", "utani", "utaal-", "kitamb-", "vitan-", "utata", "wataw-", "watafiti", "watan-",
            "kitam-", "kitaa-", "vitam-", "vitai-", "patan-", "pata", "patik-", "watazam-", "vitani", "itikadi", "ataturk", "utaji", "atari",
            "watati-", "vitavyo", "kitali", "vitali-",
        ),
        "barred": (
            "alisema", "walisema", "amesema", "wamesema", "alitangaza", "ametangaza", "baada", "tangu", "kwamba", "ilisema", "imesema",
            "alikuwa", "walikuwa", "ilikuwa", "kufuatia", "alieleza", "lilisema", "limesema",
        ),
        "of": ("ya", "wa", "la", "tangu"),
        "lasted": ("ali-", "wali-", "ili-", "uli-", "zili-", "yali-", "kili-", "lili-"),
        "present": ("inaanza", "zinaanza", "inaendelea", "zinaendelea", "imefungwa",),
        "onward": ("kuanzia", "kuanzia siku ya",),
    },
    "spelled-years": {
        "centuries": {"elfu moja mia nane": 1800, "elfu moja mia tisa": 1900, "elfu moja na mia tisa": 1900, "elfu mbili": 2000},
        "joiners": ("na",),
        "ones": (
            "moja", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa", "kumi", "kumi na moja", "kumi na mbili", "kumi na tatu",
            "kumi na nne", "kumi na tano", "kumi na sita", "kumi na saba", "kumi na nane", "kumi na tisa",
        ),
        "tens": ("ishirini", "thelathini", "arobaini", "hamsini", "sitini", "sabini", "themanini", "tisini"),
        "both": ("{ten} na {one}",),
    },
    "weekends": {
        "wikendi iliyopita": -1, "wikendi hii": 0, "wikendi ijayo": 1, "mwishoni mwa wiki iliyopita": -1, "mwishoni mwa wiki hii": 0, "mwishoni mwa wiki ijayo": 1,
    },
    "weekend-alone": (
        "mwishoni mwa wiki", "wikendi", "mwisho wa wiki",
    ),
    "quarter-cues": (
        "asilimia", "mfumuko", "uzalishaji", "soko la hisa", "benki",
        "faida", "mapato", "mauzo", "uchumi", "ukuaji", "hasara", "pato la taifa",
    ),
    "year-nouns": (
        "mwaka", "miaka",
    ),
    "year-links": (
        "ni", "ilikuwa", "si", "sio", "na si", "badala ya",
    ),
    "following": {
        "wiki moja baadaye": 7, "wiki mbili baadaye": 14, "wiki tatu baadaye": 21,
        "siku iliyofuata": 1, "siku iliyofuatia": 1, "kesho yake": 1, "siku moja baadaye": 1, "siku mbili baadaye": 2, "siku tatu baadaye": 3,
        "siku iliyotangulia": -1, "siku moja kabla": -1, "asubuhi iliyofuata": 1,
    },
    "titles": (
        "Bi", "Bi.", "Bw", "Bw.", "Bwana", "Bibi", "Mzee", "Mama", "Baba", "Dkt", "Dkt.", "Mheshimiwa", "Ndugu", "Mwalimu",
    ),
    "weekday-names-too": (
        "Jumapili", "Jumatatu", "Juma", "Ijumaa",
    ),
    "first-months": ("miezi # ya kwanza",),
    "month-counts": {
        "mitatu": 3, "minne": 4, "mitano": 5, "sita": 6, "saba": 7, "minane": 8, "tisa": 9, "kumi": 10,
    },
    "places-before": (
        "taasisi ya", "shirika la", "chama cha", "wakfu wa", "jumuiya ya", "harakati ya",
        "Kituo cha", "Stendi ya", "Hospitali ya", "Bwawa la", "Viwanja vya", "Mtaa wa tarehe",
    ),
    "which-weekday": ("@ ya # ya %", "@ ya # ya mwezi %", "@ ya # ya mwezi wa %", "@ ya # mwezi %", "@ ya # %"),
    "which": {"kwanza": 1, "pili": 2, "tatu": 3, "nne": 4, "mwisho": -1},
    "week-of": ("wiki ya", "wiki inayoanza", "wiki ya tarehe"),
    "seasons": ("msimu wa", "msimu", "mwaka wa fedha", "mwaka wa fedha wa", "mwaka wa masomo", "mwaka wa masomo wa"),
    "moving": (
        "ilihamishwa", "imehamishwa", "iliahirishwa", "imeahirishwa", "imesogezwa", "ilisogezwa", "yamehamishwa", "limehamishwa",
        "umehamishwa", "uliahirishwa", "umeahirishwa",
    ),
    "zones": {"saa za Afrika Mashariki": 180},
    # the hours of the day count from six in the morning, those of the night from six in the evening
    "hour-names": {
        "saa moja": 7, "saa mbili": 8, "saa tatu": 9, "saa nne": 10, "saa tano": 11, "saa sita": 12, "saa saba": 1, "saa nane": 2, "saa tisa": 3, "saa kumi": 4, "saa kumi na moja": 5, "saa kumi na mbili": 6,
        "saa 1": 7, "saa 2": 8, "saa 3": 9, "saa 4": 10, "saa 5": 11, "saa 6": 12, "saa 7": 1, "saa 8": 2, "saa 9": 3, "saa 10": 4, "saa 11": 5, "saa 12": 6,
        "saa tisa mchana": 15, "saa tisa alasiri": 15, "saa kumi alasiri": 16,
    },
    "hour-parts-behind": {"na nusu": 30, "na robo": 15, "kasoro robo": -15, "u nusu": 30, "kamili": 0},
    "periods": {"am": ("asubuhi", "alfajiri"), "noon": ("mchana",), "pm": ("jioni", "alasiri"), "night": ("usiku",)},
    "night-nouns": ("usiku",),
    "onto": ("kuamkia",),
    "function-words": ("saa", "mwaka", "jioni", "asubuhi", "usiku", "mchana", "katika", "kwa", "na", "ili", "huko", "kwenye",),
    "weeks-ahead-if-told": ("baada ya wiki #",),
    "ahead-if-told": ("baada ya siku #",),
    "months-ahead-if-told": ("baada ya miezi #",),
    "holidays": {"Ijumaa Kuu": "easter-2", "Pasaka": "easter", "Krismasi": "12-25"},
    "holiday-leads": ("wakati wa", "siku ya", "sikukuu ya", "hadi"),
    "holidays-said": {"Siku ya Uhuru": "12-09", "siku ya Mwaka Mpya": "01-01"},
    "year-ends": ("mwisho wa mwaka", "mwishoni mwa mwaka"),
    "year-kinds": ("wa fedha", "wa masomo"),
}
