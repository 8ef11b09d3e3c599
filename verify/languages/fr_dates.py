"""The dates of French, beyond CLDR."""

DATES = {
    "number-words": ("no", "nos", "n°", "nº", "numéro"),
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
    "weeks": {"la semaine dernière": -1, "la semaine passée": -1, "cette semaine": 0, "la semaine prochaine": 1, "début de semaine prochaine": 1, "début de la semaine prochaine": 1, "fin de semaine prochaine": 1, "fin de la semaine prochaine": 1, "début de semaine dernière": -1},
    "months-relative": {
        "milieu du mois": 0, "le milieu du mois": 0, "début du mois": 0, "la mi-mois": 0,
        "du mois courant": 0, "de ce mois": 0, "du mois dernier": -1, "du mois passé": -1, "du mois prochain": 1,
        "le mois dernier": -1, "le mois passé": -1, "ce mois-ci": 0, "le mois prochain": 1, "la fin du mois": 0, "fin du mois": 0, "la fin du mois prochain": 1, "le mois courant": 0},
    "years-relative": {
        "de l'an dernier": -1, "de l'année dernière": -1, "de cette année": 0,
        "l'an dernier": -1, "l'année dernière": -1, "l'an passé": -1, "cette année": 0, "l'an prochain": 1, "l'année prochaine": 1},
    "ago": ("il y a # jours", "il y a # jour", "voici # jours"), "ahead": ("dans # jours",),
    "weeks-ago": ("il y a # semaines", "il y a # semaine", "voici # semaines"),
    "weeks-ahead": ("dans # semaines", "dans # semaine"),
    "ordinals": ("er", "ᵉʳ", "re"),
    "day-words": {
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
        "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "vingt et un": 21,
        "vingt-deux": 22, "vingt-trois": 23, "vingt-quatre": 24, "vingt-cinq": 25, "vingt-six": 26, "vingt-sept": 27, "vingt-huit": 28,
        "vingt-neuf": 29, "trente": 30, "trente et un": 31,
        "premier": 1},
    "connectors": (", un", "de", "du", "le", "de l'année", "de l'an", "l'an"),
    "at": ("à", "vers", "dès", "aux environs de", "le", "du"),
    "hours": ("h", "heure", "heures", "hrs"), "minutes": ("min", "minutes"),
    "periods": {"am": ("du matin",), "pm": ("de l'après-midi", "du soir")},
    "before-month": (
        "en", "depuis", "début", "fin", "mi", "mois de", "courant", "dès", "avant", "d'ici", "jusqu'en", "jusqu'à fin", "de", "entre", "jusqu'à",
        "pour",
    ),
    "before-year": (
        "né", "née", "classe", "cuvée", "millésime", "né en", "née en",
        "en", "depuis", "de", "dès", "début", "fin", "mi", "courant", "avant", "d'ici", "jusqu'en", "l'année", "l'an", "depuis l'année", "entre", "après", "vers",
        "date de", "à", "printemps", "été", "automne", "hiver", "au printemps", "à l'été", "à l'automne", "rentrée",
    ),
    "before-day": ("le", "du", "dès le", "depuis le", "jusqu'au"),
    "range-words": ("au", "à", "jusqu'au"), "range-starts": ("du", "de", "entre", "entre le"),
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
    "every": ("le", "chaque", "tous les", "un", "premier", "deuxième", "troisième"),
    "never": (
        "Journal du dimanche", "lundi de Pâques", "lundi de Pentecôte", "jeudi de l'Ascension", "dimanche de Pâques",
        "dimanche des Rameaux", "lundi noir", "samedi saint",
        "mardi gras", "jeudi noir", "vendredi noir", "vendredi saint", "jeudi saint", "mercredi des Cendres", "Mardi gras",),
    "months-ago": ("il y a # mois", "voici # mois"),
    "years-ago": ("il y a # ans", "il y a # an", "voici # ans", "il y a # années"),
    "months-ahead": ("dans # mois", "d'ici # mois"),
    "years-ahead": ("dans # ans", "dans # an"),
    "parts": (
        "première quinzaine de", "seconde quinzaine de", "deuxième quinzaine de", "première moitié de", "seconde moitié de", "deuxième moitié de", "première quinzaine d'", "seconde quinzaine d'", "deuxième quinzaine d'", "première moitié d'", "seconde moitié d'", "deuxième moitié d'",
        "début", "fin", "mi", "courant", "au début de", "au début du mois de", "à la fin de", "à la mi", "dernière semaine de",
        "première semaine de", "derniers jours de", "premiers jours de", "fin du mois de", "début du mois de", "les premiers jours de",
        "au début du", "fin de", "début de", "milieu de",
    ),
    "months-of": {"courant": 0},
    "decades": ("les années #", "des années #", "années #"),
    "evenings": ("hier soir", "ce soir", "demain soir", "hier après-midi", "cet après-midi", "demain après-midi", "avant-hier soir"),
    "names-after": (
        "de grossesse", "de la grossesse",
        "FC", "comité"),
    "several": ("quelques", "plusieurs", "ces"),
    "papers-before": ("quotidien", "journal", "hebdomadaire"),
    "ordinal-articles": ("le",),
    "weekends": {
        "le week-end dernier": -1, "week-end dernier": -1, "ce week-end": 0, "le week-end prochain": 1, "le weekend dernier": -1, "ce weekend": 0,
    },
    "tense": {
        "part-of-day": ("soir du", "soirée du", "matin du", "matinée du", "nuit du", "après-midi du",),
        "pointing": (
            "pour le", "pour les",
        ),
        "due": (
            "valable", "valables",
            "obsèques", "funérailles", "inhumation", "date limite", "rendez-vous", "en salles", "en kiosque", "ouverture des portes",
            "inscriptions", "dépôt des offres", "coup d'envoi",
        ),
        "forecast": (
            "pluie", "pluies", "averses", "éclaircies", "soleil", "neige", "gel", "gelées", "brouillard", "brouillards", "nuages", "vent",
            "orages", "températures", "ensoleillé", "nuageux", "verglas", "flocons", "grisaille", "mistral",
        ),
        "heads": (
            "prochain match", "prochaine séance", "séances", "prochaines dates", "à l'affiche", "météo", "agenda", "prévisions", "programme", "à venir", "rendez-vous", "calendrier", "au programme", "sorties", "vigilance",
        ),
        "ahead": ("se termine", "se terminent", "prennent fin", "s'achève", "s'achèvent", "aura lieu", "auront lieu", "est diffusé", "est diffusée", "diffuse", "est retransmis", "revient", "reviennent", "rouvre", "rouvrent", "démarre", "démarrent", "paraît", "entre en vente", "est ouvert", "est ouverte", "sont ouverts", "sont ouvertes", 
            "renvoyé l'affaire au", "renvoyé le procès au", "renvoyé l'audience au", "renvoyé le dossier au",
            "délibéré", "mis en délibéré au", "se tiennent", "reprend",
            "reprennent", "reçoit", "reçoivent", "affronte", "affrontent", "se déplace", "sort", "ouvre", "ferme", "ouvrent", "ferment",
            "commence", "commencent", "prend fin", "expire", "est fixée", "est fixé", "au plus tard le", "avant le",
            "à ne pas manquer", "réservez",
            "-ra", "-ront", "doit", "doivent", "devrait", "devraient", "va", "vont", "prévu", "prévue", "prévus", "prévues", "attendu",
            "attendue", "attendus", "attendues", "programmé", "programmée", "programmés", "fixé", "fixée", "fixés", "reporté", "reportée",
            "reportés", "reportées", "repoussé", "repoussée", "renvoyé au", "renvoyée au", "a lieu", "ont lieu", "se tient", "court du",
            "se déroule", "se déroulent", "débute", "s'achève le", "entre en vigueur", "ajourné", "ajournée", "décalé", "décalée",
        ),
        "until": (
            "jusqu'à midi", "jusqu'à minuit", "jusque",
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
        "present": ("est", "sont", "reste", "restent", "demeure", "demeurent", "applique", "appliquent", "s'applique", "s'appliquent", "vaut", "valent", "court", "courent", "dure", "se poursuit", "se poursuivent", "entre", "entrent", "passe", "passent", "prend", "prennent",),
        "onward": ("à partir de", "à partir du", "à compter de", "à compter du", "dès", "dès le", "à dater du",),
    },
    "spelled-years": {
        "centuries": {
            "mil sept cent": 1700, "mille sept cent": 1700, "mil huit cent": 1800, "mille huit cent": 1800, "mil neuf cent": 1900, "mille neuf cent": 1900,
            "dix-neuf cent": 1900, "dix-huit cent": 1800, "deux mille": 2000, "deux mil": 2000,
        },
        "joiners": ("et",),
        "ones": (
            "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
            "dix-sept", "dix-huit", "dix-neuf",
        ),
        "tens": ("vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingts|quatre-vingt|octante|huitante", "nonante"),
        "both": ("{ten}-{one}", "{ten} {one}", "{ten} et {one}", "{ten}-et-{one}"),
        "others": {
            "soixante-dix": 70, "soixante et onze": 71, "soixante-et-onze": 71, "soixante-douze": 72, "soixante-treize": 73, "soixante-quatorze": 74,
            "soixante-quinze": 75, "soixante-seize": 76, "soixante-dix-sept": 77, "soixante-dix-huit": 78, "soixante-dix-neuf": 79,
            "quatre-vingt-dix": 90, "quatre-vingt-onze": 91, "quatre-vingt-douze": 92, "quatre-vingt-treize": 93, "quatre-vingt-quatorze": 94,
            "quatre-vingt-quinze": 95, "quatre-vingt-seize": 96, "quatre-vingt-dix-sept": 97, "quatre-vingt-dix-huit": 98,
            "quatre-vingt-dix-neuf": 99,
        },
    },
    "weekend-alone": (
        "le week-end", "le weekend", "du week-end", "pour le week-end",
    ),
    "quarter-cues": (
        "%", "pour cent", "indice", "Bourse", "trimestre par rapport", "production", "investissement", "recettes", "emploi", "chômage",
        "inflation", "marché",
        "bénéfice", "chiffre d'affaires", "résultat", "croissance", "PIB", "ventes", "revenus", "trimestriel", "livraisons", "commandes",
        "marge", "exportations", "perte nette", "action",
    ),
    "year-nouns": (
        "année", "années", "date", "an",
    ),
    "year-links": (
        "était", "est", "non", "et non", "fut", "en", "non pas", "au lieu de", "lire", "et non en", "et non pas en",
    ),
    "following": {
        "une semaine plus tard": 7, "deux semaines plus tard": 14, "trois semaines plus tard": 21, "quinze jours plus tard": 14, "une semaine plus tôt": -7, "deux semaines plus tôt": -14,
        "le lendemain": 1, "dès le lendemain": 1, "la veille": -1, "le jour suivant": 1, "le surlendemain": 2, "l'avant-veille": -2,
        "deux jours plus tard": 2, "trois jours plus tard": 3, "quatre jours plus tard": 4, "cinq jours plus tard": 5, "le lendemain matin": 1,
        "la veille au soir": -1, "un jour plus tard": 1, "deux jours plus tôt": -2, "trois jours plus tôt": -3,
    },
    "following-of": (
        "de", "du", "des", "d", "d'", "où",
    ),
    "first-months": ("# premiers mois",),
    "month-counts": {
        "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    },
    "places-before": (
        "fondation", "prix", "collectif",
        "rues du", "arrêt du", "station du", "gare du", "métro du", "square du", "allée du", "impasse du", "cours du", "passage du",
        "esplanade du", "rond-point du", "carrefour du", "école du", "gymnase du", "salle du", "caserne du", "résidence du", "cité du",
        "quartier du", "rue des", "théâtre du", "av du", "bd du", "faubourg du", "arrêt", "station",
    ),
    "which-weekday": ("# @ de %", "# @ d'%", "# @ du mois de %", "# @ du %", "# @ %"),
    "which": {
        "premier": 1, "deuxième": 2, "second": 2, "troisième": 3, "quatrième": 4, "dernier": -1, "1er": 1, "2e": 2, "3e": 3, "4e": 4,
    },
    "week-of": ("semaine du", "semaine commençant le", "semaine débutant le"),
    "seasons": (
        "hiver", "l'hiver", "saison", "année scolaire", "année universitaire", "exercice", "l'exercice", "campagne", "hiver", "de l'exercice", "année",
        "rentrée",
    ),
    "moving": (
        "reporté", "reportée", "reportés", "reportées", "déplacé", "déplacée", "décalé", "décalée", "décalés", "avancé", "avancée",
        "repoussé", "repoussée", "passe", "reporte", "reporter", "déplacer", "repousse",
    ),
    "weekday-weeks": {"en huit": 1, "en quinze": 2, "dans huit jours": 1, "il y a huit jours": -1},
    "decade-names": {
        "années vingt": 1920, "années trente": 1930, "années quarante": 1940, "années cinquante": 1950, "années soixante": 1960,
        "années soixante-dix": 1970, "années quatre-vingt": 1980, "années quatre-vingts": 1980, "années quatre-vingt-dix": 1990,
    },
    "night-nouns": ("nuit",),
    "titles-after": ("et fils", "et Fils", "et associés", "et Cie",),
    "holidays": {"Noël": "12-25", "Pâques": "easter", "Toussaint": "11-01", "Pentecôte": "easter+49", "Saint-Sylvestre": "12-31", "Chandeleur": "02-02", "Saint-Valentin": "02-14", "Mardi gras": "easter-47", "lundi de Pâques": "easter+1", "dimanche de Pâques": "easter", "lundi de Pentecôte": "easter+50", "jeudi de l'Ascension": "easter+39", "Vendredi saint": "easter-2", "mercredi des Cendres": "easter-46", "veille de Noël": "12-24", "jour de l'An": "01-01", "jour de l'Ascension": "easter+39", "jour de l'Assomption": "08-15", "dimanche des Rameaux": "easter-7"},
    "holiday-articles": ("le", "la"),
    "holiday-leads": ("à", "à la", "depuis", "dès", "jusqu'à", "depuis la", "jusqu'à la", "le jour de", "le jour de la"),
    "holidays-said": {"à l'Épiphanie": "01-06"},
    "year-ends": ("la fin de l'année", "fin de l'année", "fin d'année", "la fin d'année"),
    "year-kinds": ("scolaire", "universitaire", "civile", "fiscale", "judiciaire", "académique", "liturgique"),
}
