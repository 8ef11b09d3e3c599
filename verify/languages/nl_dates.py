"""The dates of Dutch, beyond CLDR. "morgen" alone is tomorrow, behind "de", "die" and the like the morning."""

DATES = {
    "months": {"febr.": 2, "sept.": 9, "mrt.": 3, "okt.": 10, "jan.": 1, "aug.": 8, "nov.": 11, "dec.": 12, "apr.": 4},
    "weekdays": {
        "monday": ("maandagochtend", "maandagmorgen", "maandagvoormiddag", "maandagmiddag", "maandagnamiddag", "maandagavond", "maandagnacht"),
        "tuesday": ("dinsdagochtend", "dinsdagmorgen", "dinsdagvoormiddag", "dinsdagmiddag", "dinsdagnamiddag", "dinsdagavond", "dinsdagnacht"),
        "wednesday": (
            "woensdagochtend", "woensdagmorgen", "woensdagvoormiddag", "woensdagmiddag", "woensdagnamiddag", "woensdagavond", "woensdagnacht",
        ),
        "thursday": (
            "donderdagochtend", "donderdagmorgen", "donderdagvoormiddag", "donderdagmiddag", "donderdagnamiddag", "donderdagavond", "donderdagnacht",
        ),
        "friday": ("vrijdagochtend", "vrijdagmorgen", "vrijdagvoormiddag", "vrijdagmiddag", "vrijdagnamiddag", "vrijdagavond", "vrijdagnacht"),
        "saturday": ("zaterdagochtend", "zaterdagmorgen", "zaterdagvoormiddag", "zaterdagmiddag", "zaterdagnamiddag", "zaterdagavond", "zaterdagnacht"),
        "sunday": ("zondagochtend", "zondagmorgen", "zondagvoormiddag", "zondagmiddag", "zondagnamiddag", "zondagavond", "zondagnacht"),
    },
    "weekday-cues": ("op", "sinds", "tot", "vanaf", "van", "per"),
    "relative": {
        "morgen": 1, "morgennacht": 1, "gisterenochtend": -1, "gisterenmiddag": -1, "afgelopen nacht": 0, "vannacht": 0,
        "gisteren": -1, "eergisteren": -2, "vandaag": 0, "overmorgen": 2, "gisterenavond": -1, "gisteravond": -1, "gisterochtend": -1, "gistermorgen": -1,
        "gistermiddag": -1, "gisternamiddag": -1, "gisternacht": -1, "gisteren avond": -1, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0,
        "vannamiddag": 0, "vanavond": 0, "deze ochtend": 0, "deze morgen": 0, "deze namiddag": 0, "deze middag": 0, "deze voormiddag": 0, "deze avond": 0,
        "morgenochtend": 1, "morgenvroeg": 1, "morgenmiddag": 1, "morgennamiddag": 1, "morgenavond": 1,
    },
    "last": ("afgelopen", "vorige", "jongstleden", "jl.", "jl", "laatstleden", "ll.", "verleden"),
    "next": ("komende", "aanstaande", "a.s.", "volgende", "eerstkomende"),
    "this": ("deze",),
    "weeks": {
        "vorige week": -1, "afgelopen week": -1, "verleden week": -1, "deze week": 0, "volgende week": 1, "komende week": 1, "aanstaande week": 1,
    },
    "months-relative": {
        "van vorige maand": -1, "van deze maand": 0, "van volgende maand": 1,
        "vorige maand": -1, "afgelopen maand": -1, "verleden maand": -1, "deze maand": 0, "volgende maand": 1, "komende maand": 1, "het eind van de maand": 0, "het einde van de maand": 0, "eind van de maand": 0, "einde van de maand": 0, "eind deze maand": 0, "het eind van deze maand": 0, "eind volgende maand": 1},
    "years-relative": {"vorig jaar": -1, "verleden jaar": -1, "dit jaar": 0, "volgend jaar": 1, "komend jaar": 1},
    "ago": ("# dagen geleden", "# dag geleden"),
    "ahead": ("over # dagen", "binnen # dagen"),
    "weeks-ago": ("# weken geleden", "# week geleden"),
    "weeks-ahead": ("over # weken",),
    "ordinals": ("e", "ste", "de"),
    "day-words": {
        "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
        "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20,
        "eenentwintig": 21, "tweeëntwintig": 22, "drieëntwintig": 23, "vierentwintig": 24, "vijfentwintig": 25, "zesentwintig": 26,
        "zevenentwintig": 27, "achtentwintig": 28, "negenentwintig": 29, "dertig": 30, "eenendertig": 31,
        "eerste": 1},
    "connectors": ("van", "van het jaar", "in het jaar", "de", "dd."),
    "at": ("op", "om", "rond", "omstreeks", "tegen", "vanaf", "kort voor", "kort na", "iets voor", "iets na"),
    "hours": ("uur", "u", "u.", "h"),
    "minutes": ("min", "minuten"),
    "periods": {
        "am": ("'s ochtends", "'s morgens", "in de ochtend", "in de voormiddag"),
        "pm": ("'s middags", "'s namiddags", "'s avonds", "in de middag", "in de namiddag", "in de avond"),
    },
    "before-month": (
        "in", "sinds", "begin", "eind", "half", "medio", "midden", "tot", "tot eind", "tot begin", "tegen", "tegen eind", "sinds begin", "sinds eind",
        "vanaf", "voor", "na", "van", "tussen", "in de maand", "de maand", "einde",
    ),
    "before-year": (
        "geboren", "bouwjaar", "geb", "jaargang", "lichting",
        "in", "in het jaar", "het jaar", "jaar", "sinds", "sedert", "uit", "van", "uit het jaar", "begin", "eind", "medio", "midden", "tot", "tegen", "vanaf", "na",
        "voor", "tussen", "anno", "zomer", "herfst", "najaar", "voorjaar", "winter", "lente", "zomer van", "herfst van", "najaar van", "voorjaar van",
        "winter van", "lente van", "rond",
    ),
    "before-day": (
        "vóór", "uiterlijk", "tot uiterlijk", "tot en met", "t/m",
        "op", "van", "tot", "vanaf", "sinds", "de", "op de", "tegen"),
    "range-words": ("tot", "tot en met", "t/m", "t.e.m.", "tem", "en"),
    "range-starts": ("van", "vanaf", "tussen"),
    "list-words": ("en", "alsook"),
    "quarters": {
        "eerste kwartaal": 1, "tweede kwartaal": 2, "derde kwartaal": 3, "vierde kwartaal": 4, "1e kwartaal": 1, "2e kwartaal": 2, "3e kwartaal": 3,
        "4e kwartaal": 4, "eerste trimester": 1, "tweede trimester": 2, "derde trimester": 3, "vierde trimester": 4, "Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4,
        "K1": 1, "K2": 2, "K3": 3, "K4": 4,
    },
    "half-years": {
        "eerste halfjaar": 1, "tweede halfjaar": 2, "eerste jaarhelft": 1, "tweede jaarhelft": 2, "eerste helft van": 1, "tweede helft van": 2,
        "eerste semester": 1, "tweede semester": 2,
    },
    "calendars": {
        "islamic": {
            "moeharram": 1, "muharram": 1, "safar": 2, "radjab": 7, "rajab": 7, "sjaban": 8, "ramadan": 9, "sjawwal": 10, "dhoe al-hidja": 12,
        },
    },
    "eras": {"gregorian": ("n.Chr.", "na Christus"), "islamic": ("AH",)},
    "names-before": ("VV", "SV", "RKVV", "SC", "v.v.", "s.v.", 
        "straat", "plein", "Plein", "Straat", "laan", "Laan", "Beweging van", "beweging van", "Brug van", "brug van", "stadion", "Stadion", "Plein van", "Park van",
        "plein van",
    ),
    "names-after": (
        "van de zwangerschap", "Meiplein",
        "laan", "straat", "plein", "brug", "park", "comité", "herdenking"),
    "month-names-too": ("april", "juni", "mei", "augustus", "maart"),
    "every": ("een", "sommige", "elke", "iedere", "alle", "eerste", "tweede", "derde"),
    "months-ago": ("# maanden geleden", "# maand geleden", "een half jaar geleden=6"),
    "years-ago": ("# jaar geleden", "# jaren geleden"),
    "months-ahead": ("over # maanden", "over # maand"),
    "years-ahead": ("over # jaar",),
    "parts": (
        "begin", "eind", "half", "medio", "midden", "einde", "aan het begin van", "aan het einde van", "laatste week van", "eerste week van",
        "laatste dagen van", "eerste dagen van", "eind van", "begin van",
    ),
    "morning-words": ("morgen",),
    "mornings-after": (
        "de", "die", "deze", "elke", "een", "goede", "van", "'s", "s", "op een", "iedere", "volgende", "vroege", "dezelfde", "zondag", "maandag",
        "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
    ),
    "months-of": {"dezer": 0},
    "decades": ("de jaren #", "jaren #", "de jaren '#", "jaren '#"),
    "evenings": ("gisteravond", "gisterenavond", "vanavond", "morgenavond", "gistermiddag", "vanmiddag", "morgenmiddag", "deze avond"),
    "several": ("enkele", "een paar", "paar", "vele", "meerdere"),
    "papers-before": ("krant", "dagblad"),
    "weekends": {"vorig weekend": -1, "afgelopen weekend": -1, "dit weekend": 0, "komend weekend": 0},
    "tense": {
        "pointing": (
            "voor", "tegen",
        ),
        "due": (
            "geldig",
            "uitvaart", "begrafenis", "crematie", "afscheid", "afscheidsdienst", "sluitingsdatum", "aanvang", "aftrap", "première", "zitting",
            "inschrijven", "aanmelden",
        ),
        "forecast": (
            "regen", "buien", "zonnig", "zon", "sneeuw", "vorst", "mist", "bewolkt", "wolken", "wind", "opklaringen", "droog", "onweer",
            "temperaturen", "maxima", "zacht", "kouder", "motregen", "ijzel", "nachtvorst", "graden",
        ),
        "heads": (
            "weer", "weerbericht", "agenda", "verwachting", "programma", "kalender", "weersverwachting", "vooruitzichten", "uitgaan",
            "uitagenda", "activiteiten",
        ),
        "ahead": (
            "uiterlijk",
            "verschijnt", "ontvangt", "ontvangen", "sluit", "sluiten", "komt", "komen", "treedt", "keert",
            "volgt", "volgen", "hervat", "reist", "vertrekt", "in te dienen", "indienen", "uitspraak is", "doet uitspraak",
            "zal", "zullen", "zult", "gaat", "gaan", "moet", "moeten", "gepland", "uitgesteld tot", "verplaatst naar", "verschoven naar",
            "vindt plaats", "vinden plaats", "begint", "beginnen", "start", "eindigt", "staat op", "verwacht", "opent", "speelt", "speelt op",
            "rijden", "vindt",
        ),
        "until": ("tot eind", "tot begin", "tot half", "tot", "tot en met", "t/m"),
        "never": ("Zondag met Lubach", "Zaterdag Matinee", 
            "was gepland", "waren gepland", "stond gepland", "zoals gepland", "oorspronkelijk gepland", "werd verwacht", "gaat over",
            "had verwacht", "gaat het om", "gaan over", "van start", "de start",
        ),
        "barred": (
            "kwam", "kwamen", "ging", "gingen", "overleed", "trof", "vertelde", "begon", "eindigde", "won", "verloor", "kondigde", "tekende",
            "stierf", "viel", "steeg", "daalde", "verscheen", "sloot",
            "na", "sinds", "heeft", "hebben", "had", "hadden", "was", "waren", "werd", "werden", "zei", "zegt", "meldde", "meldt", "volgens",
            "nadat", "dat", "liet", "lieten", "door",
        ),
        "of": ("van", "sinds", "vanaf"),
        "lasted": (
            "duurde", "duurden", "bleef", "bleven", "woonde", "werkte", "was", "waren", "liep", "had", "hadden", "geduurd", "gebleven",
            "gewoond", "gewerkt", "wachtte", "leidde",
        ),
        "undone": ("hebben", "zijn", "geweest", "was", "waren", "heeft", "had"),
    },
    "spelled-years": {
        "centuries": {"zeventienhonderd": 1700, "achttienhonderd": 1800, "negentienhonderd": 1900, "tweeduizend": 2000},
        "glued": True, "joiners": ("en",),
        "ones": (
            "een|één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien",
            "zestien", "zeventien", "achttien", "negentien",
        ),
        "tens": ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"),
        "both": ("{one}en{ten}", "{one}ën{ten}"),
    },
    "weekend-alone": (
        "in het weekend", "het weekend", "weekend", "in het weekeinde", "weekeinde",
    ),
    "quarter-cues": (
        "%", "procent", "index", "inflatie", "productie", "investeringen", "markt", "inkomsten", "kwartaal",
        "winst", "omzet", "resultaat", "resultaten", "groei", "economie", "bbp", "verkoop", "verlies", "kwartaalcijfers", "export", "beurs",
        "aandeel",
    ),
    "year-nouns": (
        "jaar", "jaartal", "jaren", "datum",
    ),
    "year-links": (
        "was", "is", "niet", "maar", "in plaats van", "dat moet zijn", "moet zijn", "niet in",
    ),
    "following": {
        "een dag later": 1, "de volgende dag": 1, "de dag erna": 1, "de dag erop": 1, "daags erna": 1, "de dag ervoor": -1,
        "een dag eerder": -1, "daags ervoor": -1, "twee dagen later": 2, "drie dagen later": 3, "vier dagen later": 4, "vijf dagen later": 5,
        "twee dagen eerder": -2, "de volgende ochtend": 1, "de avond ervoor": -1,
    },
    "first-months": ("eerste # maanden",),
    "month-counts": {
        "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11,
    },
    "places-before": (
        "halte", "metrostation", "straat van", "laan van",
    ),
    "which-weekday": ("# @ van %", "# @ in %", "# @ van de maand %", "# @ %"),
    "which": {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1},
    "week-of": ("week van", "week van de", "week vanaf"),
    "onto": ("op", "naar"),
    "seasons": ("seizoen", "schooljaar", "boekjaar", "academiejaar", "het seizoen", "studiejaar", "winter", "jaarwisseling", "collegejaar"),
    "moving": ("verplaatst", "verschoven", "uitgesteld", "verzet", "vervroegd", "verschuift", "verhuist", "verplaatste", "opgeschoven"),
    "weekday-weeks": {"over een week": 1, "over twee weken": 2, "over veertien dagen": 2, "over acht dagen": 1},
    "decade-names": {
        "jaren twintig": 1920, "jaren dertig": 1930, "jaren veertig": 1940, "jaren vijftig": 1950, "jaren zestig": 1960,
        "jaren zeventig": 1970, "jaren tachtig": 1980, "jaren negentig": 1990,
    },
    "hour-names": {
        "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
    },
    "hour-parts-before": {"half": -30, "kwart over": 15, "kwart voor": -15},
    "hour-parts-tell": True,
}
