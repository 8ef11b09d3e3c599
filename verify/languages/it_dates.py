"""The dates of Italian, beyond CLDR: Italy and Ticino."""

DATES = {
    "never": (
        "mercoledì delle Ceneri", "lunedì dell'Angelo", "venerdì nero", "venerdì santo", "giovedì santo", "giovedì grasso",
        "martedì grasso", "domenica delle Palme", "lunedì nero", "lunedì di Pasqua", "domenica di Pasqua", "sabato santo", 
    ),
    "number-words": ("n", "n.", "nr", "numero", "n°"),
    "months": {
        "genn.": 1, "febb.": 2, "febbr.": 2, "giugn.": 6, "lugl.": 7, "sett.": 9, "gen.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "mag.": 5, "giu.": 6, "lug.": 7,
        "ago.": 8, "ott.": 10, "nov.": 11, "dic.": 12,
    },
    "weekdays": {
        "monday": ("lunedi",), "tuesday": ("martedi",), "wednesday": ("mercoledi",), "thursday": ("giovedi",), "friday": ("venerdi",), "saturday": ("sabati",),
        "sunday": ("domeniche",),
    },
    "not-alone": ("sabati", "domeniche"),
    "weekday-cues": ("di", "da", "dal", "dalla", "questo", "questa", "nella giornata di", "entro", "per", "fino a", "a partire da"),
    "relative": {
        "ieri": -1, "l'altro ieri": -2, "l'altroieri": -2, "altroieri": -2, "avantieri": -2, "oggi": 0, "domani": 1, "dopodomani": 2, "ieri sera": -1, "ieri mattina": -1,
        "ieri pomeriggio": -1, "ieri notte": -1, "stamattina": 0, "stamani": 0, "stamane": 0, "stasera": 0, "stanotte": 0, "questa mattina": 0,
        "questo pomeriggio": 0, "questa sera": 0, "oggi pomeriggio": 0, "domani mattina": 1, "domattina": 1, "domani sera": 1, "domani pomeriggio": 1,
        "la scorsa notte": 0, "la notte scorsa": 0,
    },
    "last": ("scorso", "scorsa", "passato", "passata", "ultimo", "u.s."),
    "next": (
        "pv", "c.v.",
        "prossimo", "prossima", "venturo", "p.v."),
    "this": ("questo", "questa", "corrente"),
    "weeks": {
        "della scorsa settimana": -1, "della settimana scorsa": -1, "di questa settimana": 0, "della prossima settimana": 1, "della settimana prossima": 1,
        "la settimana scorsa": -1, "la scorsa settimana": -1, "settimana scorsa": -1, "scorsa settimana": -1, "questa settimana": 0,
        "la settimana prossima": 1, "la prossima settimana": 1, "settimana prossima": 1, "prossima settimana": 1,
    },
    "months-relative": {
        "all'inizio del mese": 0, "a inizio mese": 0,
        "inizio mese": 0,
        "corrente mese": 0, "del mese scorso": -1, "dello scorso mese": -1,
        "il mese scorso": -1, "lo scorso mese": -1, "mese scorso": -1, "scorso mese": -1, "questo mese": 0, "il mese prossimo": 1, "il prossimo mese": 1,
        "mese prossimo": 1, "prossimo mese": 1,
        "fine mese": 0, "la fine del mese": 0, "fine del mese": 0, "metà mese": 0,
    },
    "years-relative": {
        "l'anno scorso": -1, "lo scorso anno": -1, "l'anno passato": -1, "anno scorso": -1, "scorso anno": -1, "quest'anno": 0, "l'anno prossimo": 1,
        "il prossimo anno": 1, "anno prossimo": 1, "prossimo anno": 1,
    },
    "ago": ("# giorni fa", "# giorno fa", "# giorni or sono"),
    "ahead": ("tra # giorni", "fra # giorni"),
    "weeks-ago": ("# settimane fa", "# settimana fa", "# settimane or sono"),
    "weeks-ahead": ("tra # settimane", "fra # settimane"),
    "ordinals": ("º", "°"),
    "day-words": {
        "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12,
        "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19, "venti": 20,
        "ventuno": 21, "ventidue": 22, "ventitré": 23, "ventitre": 23, "ventiquattro": 24, "venticinque": 25, "ventisei": 26, "ventisette": 27,
        "ventotto": 28, "ventinove": 29, "trenta": 30, "trentuno": 31,
        "primo": 1},
    "connectors": (", un", ", una", "di", "del", "dell'", "dell'anno", "dello", "il", "in data"),
    "at": ("alle", "alle ore", "ore", "all'", "dalle", "intorno alle", "verso le", "poco dopo le", "poco prima delle", "attorno alle", "dopo le", "h"),
    "hours": ("ore", "h"),
    "minutes": ("min", "minuti"),
    "periods": {
        "am": ("di mattina", "del mattino", "della mattina"), "pm": ("del pomeriggio", "di pomeriggio", "di sera", "della sera"),
        "night": ("di notte", "della notte"),
    },
    "before-month": (
        "a", "in", "da", "dal", "di", "del", "dello", "dello scorso", "inizio", "fine", "metà", "a inizio", "a fine", "a metà", "mese di", "nel mese di",
        "fino a", "entro", "entro fine", "prima di", "dopo", "tra", "fra", "sino a", "inizi di", "nel corso di", "e", "per",
    ),
    "before-year": (
        "classe", "leva", "nato nel", "nata nel", "annata",
        "nel", "dal", "del", "al", "fino al", "sino al", "anno", "l'anno", "nell'anno", "dell'anno", "dall'anno", "inizio", "fine", "metà", "entro il", "verso il", "tra il", "fra il", "prima del",
        "dopo il", "e il", "estate", "autunno", "inverno", "primavera", "estate del", "autunno del", "inverno del", "primavera del", "il", "già nel", "per il",
        "sul", "rispetto al", "intorno al", "con il", "col",
    ),
    "before-day": (
        "del giorno", "giorno", "dal giorno", "al giorno", "i giorni", "nei giorni", "entro il giorno",
        "il", "l'", "del", "dell'", "dal", "dall'", "al", "all'", "entro il", "fino al", "il giorno", "lo scorso"),
    "range-words": ("al", "all'", "a", "e il", "fino al", "fino a", "fino alle"),
    "range-starts": ("fra", "dal", "dall'", "tra", "tra il", "fra il", "da", "tra l'", "fra l'"),
    "list-words": ("e", "e il", "ed", "o", "e l'"),
    "quarters": {
        "primo trimestre": 1, "secondo trimestre": 2, "terzo trimestre": 3, "quarto trimestre": 4,
        "T1": 1, "T2": 2, "T3": 3, "T4": 4, "Q1": 1, "Q2": 2,
        "Q3": 3, "Q4": 4, "ultimo trimestre": 4,
    },
    "half-years": {"primo semestre": 1, "secondo semestre": 2, "prima metà": 1, "seconda metà": 2},
    "calendars": {
        "islamic": {
            "muharram": 1, "safar": 2, "rabi al-awwal": 3, "rabi al-thani": 4, "jumada al-ula": 5, "jumada al-thani": 6, "rajab": 7, "sha'ban": 8, "ramadan": 9,
            "shawwal": 10, "dhu al-qa'da": 11, "dhu al-hijja": 12,
        },
    },
    "eras": {"islamic": ("dell'Egira", "AH"), "gregorian": ("d.C.",)},
    "names-before": (
        "in", "per", "dei", "nei", "via", "viale", "piazza", "piazzale", "corso", "largo", "piazza del", "via del", "ponte del", "stadio", "stadio del", "movimento del", "ospedale", "parco del", "teatro",
        "scuola", "circolo", "caserma", "Via", "Viale", "Piazza", "Corso", "Largo", "Movimento del", "avenida", "Avenida", "stazione", "quartiere",
    ),
    "names-after": (
        "di gravidanza", "della gravidanza", "di gestazione",
        "FC", "su", "Calcio", "per cento", "percento", "per mille"),
    "month-names-too": ("marzo", "aprile", "maggio", "giugno", "luglio", "agosto"),
    "every": (
        "il",
        "un", "qualche", "una", "qualsiasi", "alcuni",
        "ogni", "tutti i", "tutte le", "primo", "prima", "terzo", "terza", "secondo", "seconda",),
    "months-ago": ("# mesi fa", "# mese fa", "# mesi or sono", "mezz'anno fa=6"),
    "years-ago": ("# anni fa", "# anno fa", "# anni or sono"),
    "months-ahead": ("tra # mesi", "fra # mesi", "tra # mese", "fra # mese"),
    "years-ahead": ("tra # anni", "fra # anni", "tra # anno", "fra # anno"),
    "parts": (
        "prima quindicina di", "seconda quindicina di",
        "inizio", "fine", "metà", "a inizio", "a fine", "a metà", "fine di", "alla fine di", "all'inizio di", "inizi di", "agli inizi di",
        "ultima settimana di", "prima settimana di", "primi giorni di", "ultimi giorni di", "alla fine del", "all'inizio del", "la fine di",
        "metà di", "fine del", "inizio del",
    ),
    "months-of": {"c.m.": 0, "corrente": 0},
    "decades": ("gli anni #", "gli anni '#", "anni #", "anni '#"),
    "clock-words": ("ore", "alle", "alle ore", "dalle", "dalle ore", "h", "verso le", "intorno alle", "attorno alle", "poco dopo le", "poco prima delle", "dopo le", "prima delle"),
    "evenings": (
        "ieri sera", "stasera", "questa sera", "domani sera", "ieri pomeriggio", "questo pomeriggio", "domani pomeriggio", "oggi pomeriggio",
        "stanotte",
    ),
    "several": ("alcuni", "pochi", "molti", "parecchi", "diversi"),
    "papers-before": ("quotidiano", "giornale", "rivista"),
    "weekends": {
        "lo scorso fine settimana": -1, "scorso fine settimana": -1, "lo scorso weekend": -1, "scorso weekend": -1, "questo fine settimana": 0,
        "questo weekend": 0, "il prossimo fine settimana": 0, "prossimo weekend": 0,
    },
    "tense": {
        "past": ("si sono", "si è", "ha", "hanno", "è stato", "è stata", "sono stati", "sono state", "-arono", "-irono"),
        "part-of-day": ("sera del", "mattina del", "notte del", "pomeriggio del", "mattino del", "sera dell'", "notte dell'",),
        "changing": ("cambia", "cambiano", "entra", "entrano", "scatta", "scattano", "parte", "partono", "riapre", "riaprono", "torna", "tornano", "inizia", "iniziano", "comincia", "cominciano",),
        "onset": ("da", "dal", "dalla",),
        "pointing": (
            "per il", "per l", "per i giorni",
        ),
        "due": (
            "valido", "valida", "validi",
            "esequie", "funerali", "funerale", "termine", "scadenza", "debutto", "fischio d'inizio", "iscrizioni",
            "presentazione delle offerte",
        ),
        "forecast": (
            "pioggia", "piogge", "sole", "neve", "gelate", "nebbia", "nebbie", "nubi", "nuvoloso", "vento", "temporali", "temperature",
            "sereno", "rovesci", "schiarite", "nevicate", "massime", "minime", "venti", "acquazzoni", "maltempo", "quota",
        ),
        "heads": (
            "prossima partita", "prossimo turno", "repliche", "meteo", "previsioni", "agenda", "programma", "calendario", "appuntamenti", "il tempo", "in programma", "palinsesto", "cartellone",
            "prossimi appuntamenti",
        ),
        "ahead": (
            "vanno in onda", "riapre", "riaprono", "si gioca", "si disputa", "parte", "iniziano", "cominciano",
            "entro", "debutta", "gioca", "giocano", "ospita",
            "ospitano", "sfida", "sfidano", "apre", "aprono", "chiude", "chiudono", "termina", "terminano", "torna", "tornano", "arriva",
            "arrivano", "esce", "escono", "riprende", "riprendono",
            "si terrà", "a partire dal", "non oltre il", "non oltre", "va in scena", "va in onda", "in onda",
            "-rà", "-ranno", "-remo", "dovrebbe", "dovrebbero", "deve", "devono", "previsto", "prevista", "previsti", "previste", "atteso",
            "attesa", "attesi", "attese", "fissato", "fissata", "fissati", "rinviato", "rinviata", "rinviati", "rinviate", "slittato",
            "slittata", "slitta", "slittano", "in programma", "in calendario", "si tiene", "si tengono", "posticipato", "posticipata",
            "aggiornata al", "è convocato", "è convocata", "scade", "scadono", "inizia", "comincia", "si svolge", "si svolgono",
        ),
        "until": (
            "fino a fine", "fino alla fine di", "fino a metà", "entro fine", "entro la fine di", "fino al", "fino all", "sino al", "entro il",
            "entro l", "fino a",
        ),
        "never": (
            "tiranno", "era previsto", "era prevista", "erano previsti", "erano previste", "era attesa", "era atteso", "inizialmente prevista",
            "inizialmente previsto", "in attesa", "estremo", "remo", "supremo", "lunga attesa", "come previsto", "erano attesi", "erano attese",
            "avrebbe dovuto",
        ),
        "barred": (
            "ha", "hanno", "aveva", "avevano", "era", "erano", "stato", "stata", "stati", "state", "disse", "detto", "annunciato", "dopo",
            "dichiarato", "spiegato", "secondo", "fu", "furono", "morto", "morta",
        ),
        "of": ("di", "del", "dell", "dal", "dall", "da"),
        "lasted": (
            "durato", "durata", "durò", "rimasto", "rimasta", "rimasti", "rimase", "restato", "restata", "vissuto", "visse", "lavorato",
            "diretto", "aveva", "avevano", "era", "erano", "continuato", "proseguito", "proseguita",
        ),
        "present": ("è", "sono", "resta", "restano", "rimane", "rimangono", "vale", "valgono", "applica", "applicano", "vige", "vigono", "dura", "durano", "entra", "entrano", "scatta", "scattano", "aumenta", "aumentano", "chiude", "chiudono", "apre", "aprono",),
        "onward": ("a partire da", "a partire dal", "a decorrere da", "a decorrere dal", "con decorrenza dal",),
    },
    "spelled-years": {
        "centuries": {"millesettecento": 1700, "milleottocento": 1800, "millenovecento": 1900, "duemila": 2000},
        "glued": True,
        "ones": (
            "uno", "due", "tre|tré", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici", "quattordici",
            "quindici", "sedici", "diciassette", "diciotto", "diciannove",
        ),
        "tens": ("venti|vent", "trenta|trent", "quaranta|quarant", "cinquanta|cinquant", "sessanta|sessant", "settanta|settant", "ottanta|ottant", "novanta|novant"),
        "both": ("{ten}{one}",),
    },
    "weekend-alone": (
        "nel weekend", "weekend", "nel fine settimana", "fine settimana", "il fine settimana", "per il weekend",
    ),
    "quarter-cues": (
        "%", "per cento", "indice", "Borsa", "inflazione", "occupazione", "produzione", "investimenti", "mercato",
        "utile", "utili", "ricavi", "fatturato", "PIL", "crescita", "risultati", "trimestrale", "vendite", "perdita", "economia",
        "esportazioni", "margine", "ordini",
    ),
    "year-nouns": (
        "anno", "anni", "data",
    ),
    "year-links": (
        "era", "è", "fu", "non", "e non", "invece del", "anziché", "e non nel", "e non del", "è il", "non il", "e non il", "bensì il",
    ),
    "following": {
        "una settimana dopo": 7, "due settimane dopo": 14, "tre settimane dopo": 21, "una settimana più tardi": 7, "due settimane più tardi": 14, "una settimana prima": -7,
        "il giorno dopo": 1, "il giorno seguente": 1, "il giorno successivo": 1, "l'indomani": 1, "il giorno prima": -1,
        "il giorno precedente": -1, "la vigilia": -1, "due giorni dopo": 2, "tre giorni dopo": 3, "quattro giorni dopo": 4,
        "cinque giorni dopo": 5, "due giorni prima": -2, "la mattina dopo": 1, "la sera prima": -1, "un giorno dopo": 1,
        "la mattina successiva": 1,
    },
    "following-of": (
        "di", "del", "della", "dell", "delle", "dei", "degli", "dello", "la", "il", "l", "le",
    ),
    "first-months": ("primi # mesi",),
    "month-counts": {
        "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "undici": 11,
    },
    "places-before": (
        "premio", "associazione", "fondazione", "comitato", "brigata", "gruppo", "cooperativa", "collettivo", "polisportiva", "battaglione", "villa", "cinema", "rifugio", "festa",
        "fermata", "ponte", "metro", "galleria", "vicolo", "viale del", "corso del", "rione", "borgo", "scuola del", "caserma del",
        "villaggio", "rotonda", "piazzetta", "largo del", "lungomare", "via della", "incrocio con via",
    ),
    "which-weekday": ("# @ di %", "# @ del mese di %", "# @ del %", "# @ d'%"),
    "which": {
        "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4, "ultimo": -1, "ultima": -1,
    },
    "week-of": ("settimana del", "settimana dal", "settimana dell'"),
    "seasons": (
        "inverno", "inverno del", "l'inverno", "stagione", "anno scolastico", "anno accademico", "esercizio", "stagione sportiva", "campionato", "triennio", "biennio",
        "dell'anno scolastico",
    ),
    "moving": (
        "slitta", "slittano", "rinviato", "rinviata", "spostato", "spostata", "anticipato", "anticipata", "posticipato", "posticipata",
        "sposta", "rinvia", "slittato", "slittata", "passa", "spostati", "rinviati",
    ),
    "weekday-weeks": {"tra otto giorni": 1, "fra otto giorni": 1, "tra quindici giorni": 2},
    "decade-names": {
        "anni Venti": 1920, "anni Trenta": 1930, "anni Quaranta": 1940, "anni Cinquanta": 1950, "anni Sessanta": 1960,
        "anni Settanta": 1970, "anni Ottanta": 1980, "anni Novanta": 1990,
    },
    "weekday-names-too": ("domenica",),
    "clock-nouns": ("alle ore", "dalle ore",),
    "night-nouns": ("notte",),
    "titles-after": ("e figli", "e soci",),
    "holidays": {"Natale": "12-25", "Pasqua": "easter", "Pasquetta": "easter+1", "Ferragosto": "08-15", "Capodanno": "01-01", "Ognissanti": "11-01", "Pentecoste": "easter+49", "vigilia di Natale": "12-24", "lunedì di Pasqua": "easter+1", "lunedì dell'Angelo": "easter+1", "Venerdì Santo": "easter-2", "Giovedì Santo": "easter-3", "domenica delle Palme": "easter-7", "mercoledì delle Ceneri": "easter-46", "giorno di Santo Stefano": "12-26", "giorno dell'Epifania": "01-06", "notte di San Silvestro": "12-31", "giorno dell'Immacolata": "12-08", "domenica di Pasqua": "easter"},
    "holiday-articles": ("il", "la"),
    "holiday-leads": ("a", "fino a", "il giorno di", "sotto"),
    "holidays-said": {"all'Epifania": "01-06"},
    "year-ends": ("la fine dell'anno", "fine dell'anno", "fine anno", "la fine d'anno", "fine d'anno"),
    "year-kinds": ("scolastico", "accademico", "fiscale", "solare", "giudiziario", "liturgico"),
}
