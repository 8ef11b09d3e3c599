"""The dates of German, beyond CLDR. "morgen" alone is tomorrow, behind "am", "heute" and the like the morning."""

DATES = {
    "never": (
        "der Welt am Sonntag", "der Bild am Sonntag", "NZZ am Sonntag", "Weißer Sonntag", "Schwarzer Freitag", "Schwarzen Freitag",
        "Schwarzer Montag", "Schwarzen Montag", "blauer Montag", "blauen Montag",
    ),
    "number-words": ("Nr", "No"),
    "nouns-capital": True,
    "months": {"ersten Januarhälfte": 1, "zweiten Januarhälfte": 1, "erste Januarhälfte": 1, "zweite Januarhälfte": 1, "ersten Februarhälfte": 2, "zweiten Februarhälfte": 2, "erste Februarhälfte": 2, "zweite Februarhälfte": 2, "ersten Märzhälfte": 3, "zweiten Märzhälfte": 3, "erste Märzhälfte": 3, "zweite Märzhälfte": 3, "ersten Aprilhälfte": 4, "zweiten Aprilhälfte": 4, "erste Aprilhälfte": 4, "zweite Aprilhälfte": 4, "ersten Maihälfte": 5, "zweiten Maihälfte": 5, "erste Maihälfte": 5, "zweite Maihälfte": 5, "ersten Junihälfte": 6, "zweiten Junihälfte": 6, "erste Junihälfte": 6, "zweite Junihälfte": 6, "ersten Julihälfte": 7, "zweiten Julihälfte": 7, "erste Julihälfte": 7, "zweite Julihälfte": 7, "ersten Augusthälfte": 8, "zweiten Augusthälfte": 8, "erste Augusthälfte": 8, "zweite Augusthälfte": 8, "ersten Septemberhälfte": 9, "zweiten Septemberhälfte": 9, "erste Septemberhälfte": 9, "zweite Septemberhälfte": 9, "ersten Oktoberhälfte": 10, "zweiten Oktoberhälfte": 10, "erste Oktoberhälfte": 10, "zweite Oktoberhälfte": 10, "ersten Novemberhälfte": 11, "zweiten Novemberhälfte": 11, "erste Novemberhälfte": 11, "zweite Novemberhälfte": 11, "ersten Dezemberhälfte": 12, "zweiten Dezemberhälfte": 12, "erste Dezemberhälfte": 12, "zweite Dezemberhälfte": 12,
        "Jänner": 1, "Jän.": 1, "Feber": 2, "Febr.": 2, "Mrz.": 3, "Sept.": 9},
    "weekdays": {
        "monday": (
            "Montagmorgen", "Montagvormittag", "Montagmittag", "Montagnachmittag", "Montagabend", "Montagnacht", "Montagfrüh",
        ),
        "tuesday": (
            "Dienstagmorgen", "Dienstagvormittag", "Dienstagmittag", "Dienstagnachmittag", "Dienstagabend", "Dienstagnacht", "Dienstagfrüh",
        ),
        "wednesday": (
            "Mittwochmorgen", "Mittwochvormittag", "Mittwochmittag", "Mittwochnachmittag", "Mittwochabend", "Mittwochnacht", "Mittwochfrüh",
        ),
        "thursday": (
            "Donnerstagmorgen", "Donnerstagvormittag", "Donnerstagmittag", "Donnerstagnachmittag", "Donnerstagabend", "Donnerstagnacht", "Donnerstagfrüh",
        ),
        "friday": (
            "Freitagmorgen", "Freitagvormittag", "Freitagmittag", "Freitagnachmittag", "Freitagabend", "Freitagnacht", "Freitagfrüh",
        ),
        "saturday": (
            "Sonnabend", "Samstagmorgen", "Samstagvormittag", "Samstagmittag", "Samstagnachmittag", "Samstagabend", "Samstagnacht", "Samstagfrüh",
            "Sonnabendmorgen", "Sonnabendnachmittag", "Sonnabendabend",
        ),
        "sunday": (
            "Sonntagmorgen", "Sonntagvormittag", "Sonntagmittag", "Sonntagnachmittag", "Sonntagabend", "Sonntagnacht", "Sonntagfrüh",
        ),
    },
    "weekday-cues": ("am", "vom", "seit", "bis", "ab", "zum"),
    "relative": {
        "morgen": 1, "morgen Mittag": 1, "morgen Nacht": 1, "gestern Nacht": -1, "gestern Vormittag": -1, "vorgestern Abend": -2,
        "gestern": -1, "vorgestern": -2, "heute": 0, "übermorgen": 2, "gestern Abend": -1, "gestern Morgen": -1, "gestern früh": -1,
        "gestern Nachmittag": -1, "gestern Mittag": -1, "heute Morgen": 0, "heute früh": 0, "heute Vormittag": 0, "heute Mittag": 0, "heute Nachmittag": 0,
        "heute Abend": 0, "heute Nacht": 0, "morgen früh": 1, "morgen Vormittag": 1, "morgen Nachmittag": 1, "morgen Abend": 1,
        "gestrigen": -1, "gestrige": -1, "heutigen": 0, "morgigen": 1, "vorgestrigen": -2,
        "heute in einer Woche": 7, "heute vor einer Woche": -7, "heute in acht Tagen": 7, "morgen in einer Woche": 8,
    },
    "last": (
        "vergangenen", "vergangener", "vergangenem", "vergangene", "letzten", "letzter", "letztem", "letzte", "vorigen", "voriger", "vorigem", "vorige",
    ),
    "next": (
        "kommenden", "kommender", "kommendem", "kommende", "nächsten", "nächster", "nächstem", "nächste",
    ),
    "this": ("diesen", "dieser", "diesem", "diese"),
    "weeks": {
        "vergangene Woche": -1, "vergangener Woche": -1, "vergangenen Woche": -1, "letzte Woche": -1, "letzter Woche": -1, "letzten Woche": -1,
        "vorige Woche": -1, "voriger Woche": -1, "vorigen Woche": -1, "diese Woche": 0, "dieser Woche": 0, "kommende Woche": 1, "kommender Woche": 1,
        "kommenden Woche": 1, "nächste Woche": 1, "nächster Woche": 1, "nächsten Woche": 1,
        "Mitte der Woche": 0, "zur Wochenmitte": 0, "Mitte nächster Woche": 1,
    },
    "months-relative": {
        "Mitte des Monats": 0, "Anfang des Monats": 0, "Monatsanfang": 0,
        "dieses Monats": 0, "des vergangenen Monats": -1, "des letzten Monats": -1, "des Vormonats": -1, "des kommenden Monats": 1,
        "des nächsten Monats": 1, "vergangenen Monats": -1,
        "vergangenen Monat": -1, "vergangenem Monat": -1, "letzten Monat": -1, "letztem Monat": -1, "vorigen Monat": -1, "diesen Monat": 0,
        "diesem Monat": 0, "kommenden Monat": 1, "kommendem Monat": 1, "nächsten Monat": 1, "nächstem Monat": 1,
        "Monatsende": 0, "zum Monatsende": 0, "bis Monatsende": 0, "Ende des Monats": 0, "Monatsmitte": 0, "Ende kommenden Monats": 1,
        "Ende nächsten Monats": 1, "Anfang nächsten Monats": 1, "Mitte nächsten Monats": 1,
    },
    "years-relative": {
        "d. J.": 0, "dieses Jahres": 0, "des vergangenen Jahres": -1, "vergangenen Jahres": -1, "letzten Jahres": -1, "v. J.": -1,
        "vorvergangenes Jahr": -2, "vorvergangenen Jahr": -2, "vorvergangenem Jahr": -2, "vorletztes Jahr": -2, "vorletzten Jahr": -2, "vorletztem Jahr": -2,
        "vorvergangenen Jahres": -2, "vorletzten Jahres": -2,
        "vorigen Jahres": -1, "kommenden Jahres": 1, "nächsten Jahres": 1,
        "vergangenes Jahr": -1, "vergangenen Jahr": -1, "vergangenem Jahr": -1, "letztes Jahr": -1, "letzten Jahr": -1, "letztem Jahr": -1,
        "voriges Jahr": -1, "vorigen Jahr": -1, "dieses Jahr": 0, "diesem Jahr": 0, "heuer": 0, "kommendes Jahr": 1, "kommenden Jahr": 1,
        "nächstes Jahr": 1, "nächsten Jahr": 1, "nächstem Jahr": 1,
    },
    "ago": ("vor # Tagen", "vor # Tag"),
    "weeks-ago": ("vor # Wochen", "vor # Woche"),
    "ordinals": (".", "ten", "te"),
    "day-words": {
        "erster": 1, "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "fünften": 5, "sechsten": 6, "siebten": 7, "achten": 8, "neunten": 9,
        "zehnten": 10, "elften": 11, "zwölften": 12, "dreizehnten": 13, "vierzehnten": 14, "fünfzehnten": 15, "sechzehnten": 16, "siebzehnten": 17,
        "achtzehnten": 18, "neunzehnten": 19, "zwanzigsten": 20, "einundzwanzigsten": 21, "zweiundzwanzigsten": 22, "dreiundzwanzigsten": 23,
        "vierundzwanzigsten": 24, "fünfundzwanzigsten": 25, "sechsundzwanzigsten": 26, "siebenundzwanzigsten": 27, "achtundzwanzigsten": 28,
        "neunundzwanzigsten": 29, "dreißigsten": 30, "einunddreißigsten": 31,
    },
    "connectors": (", einem", ", ein", "an, einem", "der", "dem", "den", "des", "des Jahres", "im Jahr", "im Jahre"),
    "at": ("um", "gegen", "ab", "kurz nach", "kurz vor", "in der Nacht zum", "in der Nacht zu", "am frühen", "in der Nacht auf"),
    "hours": ("Uhr", "h"), "minutes": ("Min", "Minuten"),
    "periods": {"am": ("morgens", "früh", "vormittags", "in der Früh"), "pm": ("nachmittags", "abends", "am Nachmittag", "am Abend")},
    "before-month": (
        "in der", "bis zur", "seit der", "ab der",
        "im", "seit", "Anfang", "Ende", "Mitte", "bis", "bis Ende", "bis Anfang", "bis Mitte", "seit Anfang", "seit Ende", "seit Mitte", "im Monat",
        "vom", "zum", "ab", "von", "zwischen",
        "für",
    ),
    "bare-years": {
        "before": (
            "wurde", "wurden", "war", "waren", "hatte", "hatten", "hat", "haben", "ist", "sind", "kam", "kamen", "ging", "gingen", "starb", "starben", "begann",
            "begannen", "zog", "zogen", "erschien", "erschienen", "fand", "fanden", "gewann", "gewannen", "verlor", "verloren", "trat", "traten", "nahm", "nahmen",
            "übernahm", "übernahmen", "schloss", "schlossen", "entstand", "entstanden", "erhielt", "erhielten", "stieg", "stiegen", "fiel", "fielen", "ließ", "ließen",
            "schrieb", "schrieben", "stieß", "verließ", "verließen", "wird", "werden", "soll", "sollen", "-ete", "-eten", "-elte", "-elten", "-erte", "-erten", "-ierte", "-ierten",
            "heiratete", "führte", "führten", "machte", "machten", "baute", "bauten", "setzte", "setzten", "brachte", "brachten", "kehrte", "kehrten", "lebte", "lebten",
            "siegte", "siegten", "folgte", "folgten", "diente", "dienten", "spielte", "spielten", "kaufte", "kauften", "stellte", "stellten", "legte", "legten", "zählte", "zählten", "holte", "holten", "wählte", "wählten",
            "er", "sie", "es", "man", "sich", "wir", "schon", "bereits", "erst", "erstmals", "zuletzt", "noch", "dann", "wieder", "dort", "hier", "auch", "endgültig", "offiziell",
            "schließlich", "ebenfalls", "spätestens", "frühestens",
        ),
        "verbs": ("-egt", "-aut", "-eckt", "-ellt", "-etzt", "-ührt", "-ündet", "-öffnet", "-chnet", "-iert", "-ndert", "-weiht", "-ählt", "-ault", "-rissen", "-lossen", "-ommen", "-ieben",
            "-orben", "-oren", "-onnen", "-storben", "-andelt", "-iedet", "-immt", "-annt", "-eilt", "-ereinigt", "-ätigt", "-haftet", "-ündete", "-öffnete", "-chnete", "-ierte", "-eihte", "-aute", "-orene",
            "-orbene", "-ienene", "-ommene", "-lossene", "-etzte", "-ellte", "-egte", "-ührte", "-annte",
        ),
        "articles": ("der", "die", "das", "dem", "des", "den", "ein", "eine", "einen", "einem", "einer"),
    },
    "before-year": (
        "geboren", "Baujahr", "geb", "Jahrgangs",
        "in den Jahren", "Jahren", "zwischen",
        "im Jahr", "im Jahre", "seit", "seit dem Jahr", "anno", "Jahr", "Jahre", "Jahres", "Anfang", "Ende", "Mitte", "Sommer", "Herbst", "Winter",
        "Frühjahr", "Frühling", "Jahrgang", "aus dem Jahr",
    ),
    "before-day": (
        "Morgen des", "Vormittag des", "Mittag des", "Nachmittag des", "Abend des", "Nacht des",
        "den", "dem", "am", "vom", "zum", "bis zum", "seit dem", "ab dem"),
    "before-day-month": ("bis", "ab", "bis spätestens", "spätestens", "seit", "bis einschließlich"),
    "range-words": ("bis", "bis zum", "bis einschließlich", "bis einschl."), "range-starts": ("zwischen dem", "zwischen den", "vom", "von", "zwischen"),
    "list-words": ("und am", "und", "sowie"),
    "quarters": {
        "erstes Quartal": 1, "ersten Quartal": 1, "erste Quartal": 1, "ersten Quartals": 1, "zweites Quartal": 2, "zweiten Quartal": 2, "zweite Quartal": 2,
        "zweiten Quartals": 2, "drittes Quartal": 3, "dritten Quartal": 3, "dritte Quartal": 3, "dritten Quartals": 3, "viertes Quartal": 4,
        "vierten Quartal": 4, "vierte Quartal": 4, "vierten Quartals": 4, "1. Quartal": 1, "2. Quartal": 2, "3. Quartal": 3, "4. Quartal": 4,
        "Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4,
    },
    "half-years": {
        "erstes Halbjahr": 1, "ersten Halbjahr": 1, "erste Halbjahr": 1, "1. Halbjahr": 1, "ersten Jahreshälfte": 1, "zweites Halbjahr": 2,
        "zweiten Halbjahr": 2, "zweite Halbjahr": 2, "2. Halbjahr": 2, "zweiten Jahreshälfte": 2,
    },
    "calendars": {
        "islamic": {
            "Muharram": 1, "Safar": 2, "Rabiʻ I": 3, "Rabīʿ al-awwal": 3, "Rabi al-awwal": 3, "Rabiʻ II": 4, "Rabi ath-thani": 4, "Jumada I": 5,
            "Dschumada I": 5, "Jumada II": 6, "Dschumada II": 6, "Rajab": 7, "Radschab": 7, "Shaʻban": 8, "Schaban": 8, "Scha'ban": 8, "Ramadan": 9,
            "Shawwal": 10, "Schawwal": 10, "Dhuʻl-Qiʻdah": 11, "Dhu l-qaʿda": 11, "Dhuʻl-Hijjah": 12, "Dhu l-hiddscha": 12,
        },
        "hebrew": {
            "Tischri": 1, "Cheschwan": 2, "Kislew": 3, "Tevet": 4, "Tewet": 4, "Schevat": 5, "Schwat": 5, "Adar I": 6, "Adar": 7, "Adar II": 7, "Nisan": 8,
            "Ijjar": 9, "Ijar": 9, "Siwan": 10, "Tammus": 11, "Aw": 12, "Elul": 13,
        },
        "persian": {
            "Farwardin": 1, "Ordibehescht": 2, "Chordād": 3, "Chordad": 3, "Tir": 4, "Mordād": 5, "Mordad": 5, "Schahriwar": 6, "Mehr": 7, "Ābān": 8,
            "Aban": 8, "Āsar": 9, "Asar": 9, "Déi": 10, "Bahman": 11, "Essfand": 12, "Esfand": 12,
        },
    },
    "eras": {"gregorian": ("n. Chr.",), "islamic": ("n. H.", "AH")},
    "names-before": ("FC", "SV", 
        "Café", "Bar", "Restaurant", "Kneipe", "Kino", "Gasthaus", "Klub", "Club", "Band", "Zeitschrift", "Zeitung",
        "Straße des", "Platz des", "Brücke des", "Strasse des", "Bewegung", "Bewegung des", "Stadion des", "Park des", "Siedlung", "Denkmal des",
    ),
    "month-names-too": ("August", "April", "Mai", "März", "Juni", "Juli"),
    "every": (
        "ein", "einem", "einen", "eines", "mancher",
        "jeden", "jeder", "jedem", "jedes", "jeden zweiten", "erste", "ersten", "zweite", "zweiten", "dritten", "dritte"),
    "months-ago": ("vor # Monaten", "vor # Monat", "vor einem halben Jahr=6"),
    "years-ago": ("vor # Jahren", "vor # Jahr"),
    "parts": (
        "ersten Hälfte des", "zweiten Hälfte des", "erste Hälfte des", "zweite Hälfte des",
        "Anfang", "Ende", "Mitte", "anfangs", "Anfang des Jahres", "Ende des Jahres", "zu Beginn des Jahres", "letzten Woche im", "ersten Woche im",
        "Ende des Monats", "letzte Woche im",
    ),
    "morning-words": ("morgen",),
    "mornings-after": (
        "von", "am", "heute", "gestern", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "guten", "jeden",
        "diesen", "den", "der", "eines", "frühen", "nächsten", "vorgestern", "die", "das", "für",
    ),
    "months-of": {"d. M.": 0, "d.M.": 0, "v. M.": -1},
    "decades": ("die #er Jahre", "den #er Jahren", "der #er Jahre", "#er Jahre", "#er Jahren", "#er-Jahre", "#er-Jahren"),
    "clock-words": ("um",),
    "evenings": ("gestern Abend", "heute Abend", "morgen Abend", "gestern Nachmittag", "heute Nachmittag", "morgen Nachmittag", "heute Nacht"),
    "several": ("einigen", "mehreren", "wenigen", "vielen"),
    "papers-before": ("Zeitung", "Tageszeitung", "Magazin", "Zeitschrift"),
    "weekends": {
        "vergangenen Wochenende": -1, "vergangenes Wochenende": -1, "letzten Wochenende": -1, "letztes Wochenende": -1, "diesem Wochenende": 0,
        "dieses Wochenende": 0, "kommenden Wochenende": 0, "kommendes Wochenende": 0,
    },
    "titles": (
        "Doktor",
        "Herr", "Herrn", "Frau", "Familie", "Dr", "Professor", "Eheleute", "Pfarrer"),
    "tense": {
        "part-of-day": ("abend des", "morgen des", "vormittag des", "nachmittag des", "nacht des", "mittag des"),
        "pointing": (
            "für den", "auf den",
        ),
        "due": (
            "gültig",
            "Beisetzung", "Trauerfeier", "Beerdigung", "Trauergottesdienst", "Requiem", "Anmeldeschluss", "Einsendeschluss", "Abgabefrist",
            "Bewerbungsfrist", "Angebotsfrist", "Frist", "Beginn", "Einlass", "Anpfiff", "Anstoß", "Premiere",
        ),
        "forecast": (
            "sonnig", "Regen", "Schauer", "Nebel", "Schnee", "Frost", "Gewitter", "bewölkt", "Wolken", "Aufheiterungen", "trocken",
            "Höchstwerte", "Tiefstwerte", "Schneefallgrenze", "Föhn", "Wind", "mild", "milder", "kälter", "Glätte", "Sonne", "regnerisch",
            "windig", "freundlich", "Sprühregen", "wechselhaft",
        ),
        "heads": (
            "Wetter", "Wetterbericht", "Vorhersage", "Aussichten", "Termine", "Termin", "Veranstaltungen", "Kalender", "Agenda", "Programm",
            "Vorschau", "Terminhinweis", "Veranstaltungstipps",
        ),
        "ahead": (
            "starten", "wird ausgestrahlt", "wird gezeigt", "steht an", "geht es weiter",
            "reist", "reisen", "fahren", "setzt", "wechselt",
            "bitte", "folgt", "folgen",
            "erscheint", "erscheinen", "schließt", "schließen", "gastieren", "spielen", "empfängt", "empfangen", "kommt", "kommen", "fährt",
            "feiert", "feiern", "lädt", "laden", "ab sofort", "einzureichen", "sind bis", "ist bis", "verhandelt", "fortgesetzt", "spätestens",
            "bis spätestens", "bis einschließlich", "anzumelden", "sinkt", "steigt", "Urteil wird", "könnte", "könnten", "möchte",
            "wird", "werden", "soll", "sollen", "will", "wollen", "dürfte", "dürften", "findet", "finden", "beginnt", "beginnen", "startet",
            "endet", "läuft", "laufen", "dauert", "tritt", "geplant", "angesetzt", "terminiert", "verschoben auf", "vertagt", "ist für",
            "sind für", "steht", "stehen", "eröffnet", "öffnet", "muss", "müssen", "spielt", "trifft", "treffen", "gastiert",
        ),
        "until": ("bis Ende", "bis Mitte", "bis Anfang", "bis", "bis zum", "bis spätestens"),
        "never": (
            "kommen würde", "kommen würden", "kommen sollte", "folgen würde",
            "war geplant", "waren geplant", "ursprünglich geplant", "wie geplant", "findet sich", "steht fest", "wird verdächtigt",
            "wird beschuldigt", "wird vorgeworfen", "wurde eröffnet", "hat eröffnet", "haben eröffnet", "wurde angesetzt", "war angesetzt",
        ),
        "barred": (
            "kam", "ging", "traf", "gab", "lag", "stand", "starb", "reiste", "forderte", "bestätigte", "meldete", "verkündete",
            "unterzeichnete", "begann", "endete", "gewann", "verlor", "berichtete", "mitteilte", "hieß", "fand", "fanden", "verabschiedete",
            "beschloss", "stürzte", "sank", "stieg", "fiel", "schloss", "schlossen", "rettete", "tötete",
            "nach", "seit", "hat", "haben", "hatte", "hatten", "war", "waren", "wurde", "wurden", "sagte", "erklärte", "teilte", "worden",
            "dass", "kündigte", "laut", "wegen", "bei",
        ),
        "of": ("vom", "von", "seit", "des", "der"),
        "lasted": (
            "dauerte", "dauerten", "blieb", "blieben", "lebte", "arbeitete", "war", "waren", "lief", "liefen", "ging", "hatte", "hatten",
            "regierte", "hielt", "hielten", "leitete", "wartete",
        ),
        "undone": ("haben", "sein", "gewesen", "wurde", "wurden", "war", "waren", "hat", "hatte"),
        "present": ("ist", "sind", "gilt", "gelten", "bleibt", "bleiben", "wird", "werden", "läuft", "laufen", "tritt", "treten", "fährt", "fahren", "kostet", "kosten", "dauert", "dauern",),
        "onward": ("ab", "ab dem", "ab kommendem", "mit Wirkung vom",),
    },
    "spelled-years": {
        "centuries": {"siebzehnhundert": 1700, "achtzehnhundert": 1800, "neunzehnhundert": 1900, "zweitausend": 2000, "zweitausendund": 2000},
        "glued": True,
        "ones": (
            "eins|ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn",
            "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        ),
        "tens": ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"),
        "both": ("{one}und{ten}",),
    },
    "weekend-alone": (
        "Wochenende", "am Wochenende", "zum Wochenende", "übers Wochenende",
    ),
    "quarter-cues": (
        "%", "Prozent", "Index", "Börse", "Inflation", "Investitionen", "Produktion", "Markt", "Einnahmen", "Arbeitslos", "Quartal",
        "Gewinn", "Umsatz", "Ergebnis", "Erlöse", "BIP", "Wachstum", "Konjunktur", "Absatz", "Verlust", "Auftragseingang", "Quartalszahlen",
        "Wirtschaft", "Aktie", "Anleger", "Export",
    ),
    "year-nouns": (
        "Jahr", "Jahre", "Jahreszahl", "Geburtsjahr", "Datum",
    ),
    "year-links": (
        "war", "ist", "nicht", "sondern", "statt", "richtig ist", "korrekt ist", "lautet", "es war", "muss es heißen",
    ),
    "following": {
        "am Tag darauf": 1, "tags darauf": 1, "am folgenden Tag": 1, "am nächsten Tag": 1, "am Vortag": -1, "am Tag zuvor": -1,
        "tags zuvor": -1, "zwei Tage später": 2, "drei Tage später": 3, "vier Tage später": 4, "fünf Tage später": 5, "einen Tag später": 1,
        "einen Tag zuvor": -1, "am Morgen darauf": 1, "zwei Tage zuvor": -2, "am nächsten Morgen": 1, "am Abend zuvor": -1,
    },
    "following-of": (
        "der", "des", "vor",
    ),
    "before-year-alone": (
        "ab", "nach", "vor", "bis",
    ),
    "first-months": ("ersten # Monate", "ersten # Monaten",),
    "month-counts": {
        "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    },
    "places-before": (
        "Verein", "Initiative", "Komitee", "Stiftung", "Bündnis", "Gruppe", "Brigade", "Preis", "Fabrik", "Kombinat", "Nationalkomitee", "Bataillon", "Ausschuss", "Plattform",
        "Haltestelle", "U-Bahnhof", "Gasse des", "Allee des", "Schule des", "Halle des", "Kaserne des", "Weg des", "Ufer des",
        "Viertel des", "Metrostation", "Plaza", "Avenida",
    ),
    "names-after": (
        "der Schwangerschaft",
    ),
    "which-weekday": ("# @ im %", "# @ des %", "# @ des Monats %", "# @ in %", "# @ %"),
    "which": {
        "ersten": 1, "erste": 1, "erster": 1, "zweiten": 2, "zweite": 2, "dritten": 3, "dritte": 3, "vierten": 4, "vierte": 4,
        "letzten": -1, "letzte": -1, "letzter": -1,
    },
    "week-of": ("Woche vom", "Woche ab dem", "Woche ab", "Woche des", "Woche um den"),
    "onto": ("zum", "zu", "auf", "auf den"),
    "seasons": (
        "Saison", "Schuljahr", "Wintersemester", "Geschäftsjahr", "Winter", "Spielzeit", "Jahreswechsel", "Studienjahr", "Schuljahres",
        "Schuljahrs", "Wirtschaftsjahr", "Haushalt", "Doppelhaushalt",
    ),
    "moving": (
        "verschoben", "verlegt", "vorverlegt", "vorgezogen", "verschiebt", "verlegt", "verlegen", "verschieben", "vertagt", "verschob",
        "verlegte", "umgelegt",
    ),
    "decade-names": {
        "Neunzigerjahre": 1990, "Neunzigerjahren": 1990, "Neunziger": 1990, "Achtzigerjahre": 1980, "Achtzigerjahren": 1980,
        "Achtziger": 1980, "Siebzigerjahre": 1970, "Siebzigerjahren": 1970, "Siebziger": 1970, "Sechzigerjahre": 1960,
        "Sechzigerjahren": 1960, "Fünfzigerjahre": 1950, "Fünfzigerjahren": 1950, "Vierzigerjahre": 1940, "Vierzigerjahren": 1940,
        "Dreißigerjahre": 1930, "Dreißigerjahren": 1930, "Zwanzigerjahre": 1920, "Zwanzigerjahren": 1920, "neunziger Jahre": 1990,
        "neunziger Jahren": 1990, "achtziger Jahre": 1980, "achtziger Jahren": 1980, "siebziger Jahre": 1970, "siebziger Jahren": 1970,
        "sechziger Jahre": 1960, "sechziger Jahren": 1960, "fünfziger Jahre": 1950, "fünfziger Jahren": 1950,
    },
    "weekday-weeks": {
        "in einer Woche": 1, "in acht Tagen": 1, "in zwei Wochen": 2, "in vierzehn Tagen": 2, "in 14 Tagen": 2, "vor einer Woche": -1,
        "vor acht Tagen": -1, "vor zwei Wochen": -2, "vor 14 Tagen": -2,
    },
    "hour-names": {
        "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
    },
    "hour-parts-before": {"um halb": -30, "gegen halb": -30, "nach halb": -30, "vor halb": -30, "Viertel nach": 15, "Viertel vor": -15, "um Viertel nach": 15, "um Viertel vor": -15},
    "hour-parts-tell": True,
    "night-nouns": ("nacht",),
    "titles-after": ("und Söhne", "und Sohn", "und Partner", "und Co",),
}
