"""The dates of French, beyond CLDR."""

DATES = {
    "months": {"sept": 9, "fév.": 2, "fevr.": 2, "juill.": 7, "jan.": 1, "dec.": 12},
    "weekdays": {
        "monday": ("lundis",), "tuesday": ("mardis",), "wednesday": ("mercredis",), "thursday": ("jeudis",), "friday": ("vendredis",),
        "saturday": ("samedis",), "sunday": ("dimanches",),
    },
    "weekday-cues": ("ce", "le", "dès", "depuis", "jusqu'à", "de"),
    "relative": {
        "hier midi": -1, "cette nuit": 0, "ce midi": 0, "demain après-midi": 1, "demain midi": 1, "avant-hier soir": -2, "avant-hier matin": -2,
        "hier": -1, "avant-hier": -2, "aujourd'hui": 0, "demain": 1, "après-demain": 2, "hier soir": -1, "hier matin": -1, "hier après-midi": -1, "ce matin": 0,
        "cet après-midi": 0, "ce soir": 0, "la veille au soir": -1, "demain matin": 1, "demain soir": 1,
    },
    "last": ("dernier", "dernière", "passé"), "next": ("prochain", "prochaine", "à venir"), "this": ("ce",),
    "weeks": {"la semaine dernière": -1, "la semaine passée": -1, "cette semaine": 0, "la semaine prochaine": 1},
    "months-relative": {
        "du mois courant": 0, "de ce mois": 0, "du mois dernier": -1, "du mois passé": -1, "du mois prochain": 1,
        "le mois dernier": -1, "le mois passé": -1, "ce mois-ci": 0, "le mois prochain": 1},
    "years-relative": {
        "de l'an dernier": -1, "de l'année dernière": -1, "de cette année": 0,
        "l'an dernier": -1, "l'année dernière": -1, "l'an passé": -1, "cette année": 0, "l'an prochain": 1, "l'année prochaine": 1},
    "ago": ("il y a # jours", "il y a # jour", "voici # jours"), "ahead": ("dans # jours",),
    "weeks-ago": ("il y a # semaines", "il y a # semaine", "voici # semaines"),
    "weeks-ahead": ("dans # semaines", "dans # semaine"),
    "ordinals": ("er", "ᵉʳ", "re"),
    "day-words": {"premier": 1},
    "connectors": ("de", "du", "le", "de l'année", "de l'an", "l'an"),
    "at": ("à", "vers", "dès", "aux environs de", "le", "du"),
    "hours": ("h", "heure", "heures", "hrs"), "minutes": ("min", "minutes"),
    "periods": {"am": ("du matin",), "pm": ("de l'après-midi", "du soir")},
    "before-month": (
        "en", "depuis", "début", "fin", "mi", "mois de", "courant", "dès", "avant", "d'ici", "jusqu'en", "jusqu'à fin", "de", "entre", "jusqu'à",
    ),
    "before-year": (
        "en", "depuis", "de", "dès", "début", "fin", "mi", "courant", "avant", "d'ici", "jusqu'en", "l'année", "l'an", "depuis l'année", "entre", "après", "vers",
        "date de", "à", "printemps", "été", "automne", "hiver", "au printemps", "à l'été", "à l'automne", "rentrée",
    ),
    "before-day": ("le", "du", "dès le", "depuis le", "jusqu'au"),
    "range-words": ("au", "à", "jusqu'au"), "range-starts": ("du", "de", "entre"),
    "list-words": ("et",),
    "quarters": {
        "premier trimestre": 1, "deuxième trimestre": 2, "troisième trimestre": 3, "quatrième trimestre": 4, "1er trimestre": 1, "2e trimestre": 2,
        "3e trimestre": 3, "4e trimestre": 4, "T1": 1, "T2": 2, "T3": 3, "T4": 4,
    },
    "half-years": {"premier semestre": 1, "second semestre": 2, "deuxième semestre": 2},
    "calendars": {
        "islamic": {
            "mouharram": 1, "safar": 2, "rabia al awal": 3, "rabia ath-thani": 4, "joumada al oula": 5, "joumada ath-thania": 6, "rajab": 7, "chaabane": 8,
            "ramadan": 9, "chawwal": 10, "dhou al qi`da": 11, "dhou al-hijja": 12, "moharram": 1, "rabia al-awal": 3, "rabi' al-awwal": 3, "rabia II": 4,
            "rabia I": 3, "joumada I": 5, "joumada II": 6, "joumada al-oula": 5, "cha'bane": 8, "chaâbane": 8, "dhou al-qi'da": 11,
            "dhou al-qi`da": 11, "dhoul hijja": 12, "dhou al-hijjah": 12, "radjab": 7, "ramadhan": 9, "choual": 10,
        },
        "hebrew": {
            "tisseri": 1, "Tichri": 1, "Tishri": 1, "hesvan": 2, "Hechvan": 2, "kislev": 3, "téveth": 4, "Tévet": 4, "schébat": 5, "Chevat": 5, "Adar I": 6,
            "adar I": 6, "Adar": 7, "Adar II": 7, "adar II": 7, "nissan": 8, "iyar": 9, "sivan": 10, "tamouz": 11, "av": 12, "elloul": 13, "Eloul": 13,
        },
        "persian": {
            "farvardin": 1, "ordibehesht": 2, "khordad": 3, "tir": 4, "mordad": 5, "shahrivar": 6, "mehr": 7, "aban": 8, "azar": 9, "bahman": 11, "esfand": 12,
        },
    },
    "eras": {"islamic": ("de l'hégire", "de l'Hégire", "AH"), "gregorian": ("ap. J.-C.",)},
    "names-before": (
        "rue du", "rue de", "avenue du", "place du", "boulevard du", "stade du", "mouvement du", "pont du", "quai du", "parc du", "université du", "collège du",
        "lycée du", "stade", "hôpital du", "camp du",
    ),
    "month-names-too": ("mars", "avril", "mai", "juin", "août"),
    "every": ("chaque", "tous les", "un", "premier", "deuxième", "troisième"),
    "never": ("mardi gras", "jeudi noir", "vendredi noir", "vendredi saint", "jeudi saint", "mercredi des Cendres", "Mardi gras",),
    "months-ago": ("il y a # mois", "voici # mois"),
    "years-ago": ("il y a # ans", "il y a # an", "voici # ans", "il y a # années"),
    "months-ahead": ("dans # mois", "d'ici # mois"),
    "years-ahead": ("dans # ans", "dans # an"),
    "parts": (
        "début", "fin", "mi", "courant", "au début de", "au début du mois de", "à la fin de", "à la mi", "dernière semaine de",
        "première semaine de", "derniers jours de", "premiers jours de", "fin du mois de", "début du mois de", "les premiers jours de",
        "au début du", "fin de", "début de", "milieu de",
    ),
    "months-of": {"courant": 0},
    "decades": ("les années #", "des années #", "années #"),
    "evenings": ("hier soir", "ce soir", "demain soir", "hier après-midi", "cet après-midi", "demain après-midi", "avant-hier soir"),
    "names-after": ("FC", "comité"),
    "several": ("quelques", "plusieurs", "ces"),
    "papers-before": ("quotidien", "journal", "hebdomadaire"),
    "ordinal-articles": ("le",),
    "weekends": {
        "le week-end dernier": -1, "week-end dernier": -1, "ce week-end": 0, "le week-end prochain": 1, "le weekend dernier": -1, "ce weekend": 0,
    },
    "weekday-week": ("en huit",),
    "tense": {
        "ahead": (
            "-ra", "-ront", "doit", "doivent", "devrait", "devraient", "va", "vont", "prévu", "prévue", "prévus", "prévues", "attendu",
            "attendue", "attendus", "attendues", "programmé", "programmée", "programmés", "fixé", "fixée", "fixés", "reporté", "reportée",
            "reportés", "reportées", "repoussé", "repoussée", "renvoyé au", "renvoyée au", "a lieu", "ont lieu", "se tient", "court du",
            "se déroule", "se déroulent", "débute", "s'achève le", "entre en vigueur", "ajourné", "ajournée", "décalé", "décalée",
        ),
        "until": (
            "jusqu'à fin", "jusqu'à la fin du mois de", "jusqu'à début", "jusqu'en", "d'ici fin", "d'ici à fin", "jusqu'au", "jusqu'à",
            "d'ici le", "d'ici au", "avant le",
        ),
        "never": (
            "opéra", "caméra", "extra", "ultra", "infra", "supra", "sierra", "choléra", "tiara", "aura", "front", "affront", "avait prévu",
            "avaient prévu", "était prévu", "était prévue", "étaient prévus", "étaient prévues", "initialement prévu", "initialement prévue",
            "initialement prévus", "initialement prévues", "va de", "comme prévu", "il y a lieu",
        ),
        "barred": (
            "a", "ont", "avait", "avaient", "était", "étaient", "été", "dit", "annoncé", "déclaré", "après", "depuis", "selon", "indiqué",
            "affirmé", "assuré", "fut", "furent", "suite", "lors", "eu", "est", "sont", "dès",
        ),
        "of": ("du", "de", "depuis"),
        "lasted": (
            "duré", "resté", "restée", "restés", "restées", "vécu", "travaillé", "dirigé", "attendu", "avait", "avaient", "était", "étaient",
            "dura", "resta", "fut", "dirigea", "travailla",
        ),
    },
}
