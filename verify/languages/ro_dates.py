"""The dates of Romanian, beyond CLDR.

"luni" is Monday, and months where it is counted ("trei luni", "de luni de zile"); "mai" is May and more ("mai mulți"); "mar." is March
and Tuesday. None stands for a date where what is beside it says otherwise.
"""

DATES = {
    "number-words": ("nr",),
    "months": {"noi.": 11, 
        "ianuarie": 1, "februarie": 2, "martie": 3, "aprilie": 4, "iunie": 6, "iulie": 7, "august": 8, "septembrie": 9, "octombrie": 10, "noiembrie": 11,
        "decembrie": 12, "sep.": 9, "sept": 9, "nov": 11, "dec": 12, "oct": 10, "ian": 1, "feb": 2, "iun": 6, "iul": 7, "aug": 8, "apr": 4, "noembrie": 11,
    },
    "weekdays": {
        "monday": ("lunea",), "tuesday": ("marţi", "marti", "marțea", "marţea"), "wednesday": ("miercurea",), "thursday": ("joia",), "friday": ("vinerea",),
        "saturday": ("sambata", "sâmbăta", "simbata"), "sunday": ("duminica",),
    },
    "not-alone": ("lunea", "marțea", "miercurea", "joia", "vinerea"),
    "weekday-cues": ("încă de",),
    "never": (
        "Lunea Neagră", "Lunea Paștelui", "Duminica în familie",
        "24 de ore din 24", 
        "24 din 24", "24 de ore din 24",
        "Duminica Floriilor", "Duminica Paștelui", "Duminica Mare", "Duminica Tomii", "Duminica Orbului", "Vinerea Mare", "Vinerea Neagră", "Vinerea Paștelui", "Joia Mare",
        "Joia Verde", "Sâmbăta Mare", "Sâmbăta Morților", "Miercurea Ciuc", "Miercurea-Ciuc", "Lunea Albă",
    ),
    "counted-weekdays": ("luni",),
    "figure-links": ("de",),
    "counts-before": (
        "câteva", "cateva", "mai multe", "multe", "ultimele", "următoarele", "primele", "atâtea", "puține", "destule", "lungi", "acele", "aceste", "alte", "în", "de",
        "timp de", "ani și", "an și", "niște", "tot mai multe", "cele", "celor", "două", "doua", "nouă", "noua", "vreo", "și mai bine de",
    ),
    "counts-after": (
        "de", "bune", "bun", "întregi", "în șir", "la rând", "mai târziu", "mai tarziu", "mai devreme", "înainte", "înaintea", "distanță", "consecutive", "lungi", "grele", "calendaristice",
        "întârziere", "și jumătate", "din an", "din anul", "din acest", "din viață",
    ),
    "relative": {
        "ieri": -1, "alaltăieri": -2, "alaltaieri": -2, "azi": 0, "astăzi": 0, "astazi": 0, "mâine": 1, "poimâine": 2, "aseară": -1, "aseara": -1,
        "ieri dimineață": -1, "ieri după-amiază": -1, "ieri seară": -1, "azi-dimineață": 0, "azi dimineață": 0, "azi-noapte": -1, "diseară": 0, "deseară": 0,
        "în această dimineață": 0, "în această seară": 0, "în această după-amiază": 0, "mâine dimineață": 1, "mâine seară": 1, "mâine după-amiază": 1,
    },
    "every": ("o", "orice", "vreo", "fiecare", "în fiecare", "prima", "primul", "a doua", "al doilea", "a treia",),
    "last": ("trecut", "trecută", "trecuta", "precedent", "precedentă"),
    "next": ("viitor", "viitoare", "următor", "următoare", "următoarea", "următorul"),
    "this": ("acest", "această", "asta", "aceasta"),
    "weeks": {
        "săptămâna trecută": -1, "săptămâna precedentă": -1, "săptămâna aceasta": 0, "săptămâna asta": 0, "această săptămână": 0, "acestei săptămâni": 0,
        "săptămâna viitoare": 1, "săptămâna următoare": 1, "saptamana trecuta": -1, "saptamana aceasta": 0, "saptamana viitoare": 1,
        "începutul săptămânii viitoare": 1, "săptămânii viitoare": 1, "sfârșitul săptămânii viitoare": 1, "săptămânii trecute": -1,
    },
    "months-relative": {
        "la mijlocul lunii": 0, "mijlocul lunii": 0, "la sfârșitul lunii": 0, "sfârșitul lunii": 0, "la începutul lunii": 0, "începutul lunii": 0, "la finalul lunii": 0, "finalul lunii": 0,
        "luna curentă": 0, "lunii trecute": -1, "lunii curente": 0, "lunii viitoare": 1,
        "luna trecută": -1, "luna precedentă": -1, "luna aceasta": 0, "luna asta": 0, "această lună": 0, "luna viitoare": 1, "luna următoare": 1,
        "luna trecuta": -1,
    },
    "years-relative": {
        "anul trecut": -1, "anul precedent": -1, "anul acesta": 0, "anul ăsta": 0, "acest an": 0, "acestui an": 0, "anul viitor": 1, "anul următor": 1,
    },
    "ago": ("acum # zile", "în urmă cu # zile", "cu # zile în urmă", "acum # de zile"),
    "ahead": ("peste # zile", "în # zile"),
    "weeks-ago": ("acum # săptămâni", "în urmă cu # săptămâni", "cu # săptămâni în urmă", "acum # de săptămâni", "acum # săptămână"),
    "weeks-ahead": ("peste # săptămână", "peste # săptămâni",),
    "ordinals": ("-a", "a"),
    "day-words": {
        "doi": 2, "trei": 3, "patru": 4, "cinci": 5, "șase": 6, "șapte": 7, "opt": 8, "nouă": 9, "zece": 10, "unsprezece": 11,
        "doisprezece": 12, "treisprezece": 13, "paisprezece": 14, "cincisprezece": 15, "șaisprezece": 16, "șaptesprezece": 17,
        "optsprezece": 18, "nouăsprezece": 19, "douăzeci": 20, "douăzeci și unu": 21, "douăzeci și doi": 22, "douăzeci și trei": 23,
        "douăzeci și patru": 24, "douăzeci și cinci": 25, "douăzeci și șase": 26, "douăzeci și șapte": 27, "douăzeci și opt": 28,
        "douăzeci și nouă": 29, "treizeci": 30, "treizeci și unu": 31,
        "întâi": 1, "prima": 1, "1-a": 1},
    "connectors": (
        ", o", ", într-o", "ale anului",
        "a", "al", "ale", "anul", "din", "din anul", "al anului", "a lunii", "lunii", "luna", "ale lunii", "de"),
    "at": (
        "pe", "din", "pe data de",
        "la", "la ora", "ora", "orele", "la orele", "în jurul orei", "în jurul orelor", "de la ora", "până la ora", "după ora", "începând cu ora", "începând de la ora"),
    "hours": ("h",),
    "minutes": ("minute", "min"),
    "periods": {"am": ("dimineața", "dimineaţa", "dimineata"), "pm": ("după-amiaza", "după-amiază", "seara", "după prânz")},
    "before-month": (
        "în", "în luna", "luna", "lunii", "din", "din luna", "de la începutul lunii", "începutul lunii", "sfârșitul lunii", "mijlocul lunii", "la începutul lunii",
        "la sfârșitul lunii", "la mijlocul lunii", "până în", "din luna", "începând din", "începând cu", "între", "la finalul lunii", "finalul lunii", "până la sfârșitul lunii", "cursul lunii",
        "de la finele lunii", "finele lunii",
        "pentru",
    ),
    "before-year": (
        "născut", "născută", "născut în", "născută în", "promoția",
        "în", "în anul", "din anul", "din", "anul", "anului", "de la", "până în", "încă din", "la începutul anului", "la sfârșitul anului", "începutul anului", "sfârșitul anului",
        "finalul anului", "între", "vara", "toamna", "iarna", "primăvara", "vara lui", "toamna lui", "iarna lui", "primăvara lui", "din vara", "după", "înainte de", "începând cu", "începând din", "pentru", "ediția",
    ),
    "day-nouns": ("data de",),
    "before-day": ("dimineața de", "seara de", "noaptea de", "după-amiaza de", "pe", "pe data de", "în data de", "la data de", "data de", "până pe", "de pe", "în ziua de", "ziua de", "din data de", "începând cu"),
    "before-day-month": ("în", "din", "la", "până la"),
    "range-words": (
        "până", "pînă",
        "până la", "până pe", "până în", "la", "și", "pînă la"),
    "range-starts": ("de la", "din", "între", "de pe", "în perioada", "perioada"),
    "list-words": ("și", "respectiv"),
    "duration-words": ("de zile", "de luni", "luni de zile"),
    "quarters": {
        "primul trimestru": 1, "trimestrul I": 1, "trimestrul întâi": 1, "al doilea trimestru": 2, "trimestrul II": 2, "trimestrul al doilea": 2, "al treilea trimestru": 3,
        "trimestrul III": 3, "trimestrul al treilea": 3, "al patrulea trimestru": 4, "trimestrul IV": 4, "trimestrul al patrulea": 4, "T1": 1, "T2": 2, "T3": 3, "T4": 4,
        "trimestrul 1": 1, "trimestrul 2": 2, "trimestrul 3": 3, "trimestrul 4": 4,
    },
    "half-years": {
        "primul semestru": 1, "semestrul I": 1, "prima jumătate a": 1, "al doilea semestru": 2, "semestrul II": 2, "a doua jumătate a": 2, "prima jumătate": 1,
        "a doua jumătate": 2,
    },
    "calendars": {"islamic": {"muharram": 1, "rajab": 7, "shaban": 8, "ramadan": 9, "shawwal": 10}},
    "eras": {"gregorian": ("d.Hr.", "e.n."), "islamic": ("AH",)},
    "names-before": (
        "FC",
        "strada", "Strada", "str.", "bulevardul", "Bulevardul", "b-dul", "piața", "Piața", "Calea", "calea", "Podul", "stadionul", "Stadionul", "cartierul", "Cartierul",
        "parcul", "Parcul", "liceul", "Școala", "Mișcarea", "mișcarea", "Colegiul",
    ),
    "month-names-too": ("mai", "august", "martie"),
    "months-ago": ("acum # luni", "acum # lună", "în urmă cu # luni", "cu # luni în urmă", "în urmă cu # lună", "acum # de luni"),
    "years-ago": ("acum # ani", "acum # an", "în urmă cu # ani", "cu # ani în urmă", "în urmă cu # an", "acum # de ani", "în urmă cu # de ani"),
    "months-ahead": ("peste # luni", "peste # lună"),
    "years-ahead": ("peste # ani", "peste # an"),
    "parts": (
        "jumătate a lunii", "prima jumătate a lunii", "a doua jumătate a lunii", "în prima jumătate a lunii", "în a doua jumătate a lunii",
        "la începutul lunii", "la sfârșitul lunii", "la mijlocul lunii", "la finalul lunii", "începutul lunii", "sfârșitul lunii", "mijlocul lunii",
        "finalul lunii", "la începutul lui", "la sfârșitul lui", "la mijlocul lui", "la finalul lui", "începutul lui", "sfârșitul lui",
        "mijlocul lui", "finele lunii", "la finele lunii", "ultima săptămână din", "prima săptămână din", "ultimele zile din", "primele zile din",
        "la începutul anului", "la sfârșitul anului", "începutul anului", "sfârșitul anului", "la mijlocul anului", "ultima săptămână a",
    ),
    "months-of": {"c.m.": 0, "l.c.": 0},
    "decades": ("anii #", "anilor #", "anii '#", "anilor '#"),
    "clock-words": ("ora", "orele", "la ora"),
    "evenings": ("aseară", "diseară", "ieri seară", "deseară", "azi seară"),
    "several": ("câteva", "câțiva", "mulți", "puține"),
    "papers-before": ("ziarul", "cotidianul", "revista"),
    "weekends": {"weekendul trecut": -1, "sfârșitul de săptămână trecut": -1, "weekendul acesta": 0, "weekendul viitor": 1},
    "tense": {
        "part-of-day": ("seara de", "dimineața de", "noaptea de", "după-amiaza de", "seara zilei de",),
        "pointing": (
            "pentru", "pentru data de",
        ),
        "due": (
            "valabil", "valabilă", "valabile",
            "înmormântarea", "funeraliile", "slujba", "priveghiul", "termen limită", "termenul limită", "premiera", "depunerea ofertelor",
            "înscrieri",
        ),
        "forecast": (
            "ploi", "ploaie", "soare", "ninsoare", "ninsori", "lapoviță", "ceață", "vânt", "averse", "nori", "îngheț", "brumă", "temperaturi",
            "maxime", "minime", "polei", "zăpadă", "cer", "ploua", "ninge", "furtuni",
        ),
        "heads": (
            "vremea", "meteo", "prognoza", "prognoză", "agenda", "program", "calendar", "evenimente", "programul", "anunț", "prognoza meteo",
        ),
        "ahead": ("ajunge", "ajung", "acostează", "se difuzează", "este difuzat", "este difuzată", "revin", "se joacă", "are premiera", "se redeschide", "se redeschid", 
            "cel târziu",
            "joacă", "întâlnește", "primește", "deschide", "închide", "se deschide", "se închide", "revine", "vine", "sosește",
            "pleacă", "se încheie", "se termină", "rulează", "lansează", "continuă", "reia", "se reia",
            "amânat", "amânată", "vă așteptăm", "va fi deschis", "intră în vigoare",
            "va", "vor", "urmează să", "urmează", "o să", "programat", "programată", "programate", "programați", "amânat pentru",
            "amânată pentru", "amânate pentru", "amânat până", "are loc", "au loc", "se va", "prevăzut", "prevăzută", "prevăzute", "așteptat",
            "așteptată", "stabilit pentru", "stabilită pentru", "reprogramat", "reprogramată", "începe", "încep", "expiră", "se suspendă",
        ),
        "until": (
            "până la sfârșitul lunii", "până la sfârșitul lui", "până la finalul lunii", "până la", "până pe", "până în", "până la data de",
            "pînă la",
            "până",
        ),
        "never": (
            "era programat", "era programată", "erau programate", "fusese programat", "fusese programată", "inițial programat",
            "inițial programată", "a va",
        ),
        "barred": (
            "semnat", "murit", "ajuns", "votat", "adoptat", "decis", "început", "încheiat", "ucis", "reținut", "arestat", "s-a", "s-au",
            "a", "au", "fost", "spus", "declarat", "anunțat", "după", "potrivit", "era", "erau", "fusese", "că", "transmis", "precizat",
            "afirmat",
        ),
        "of": ("din", "de", "din data de"),
        "lasted": ("durat", "condus", "lucrat", "rămas", "era", "erau", "locuit", "trăit", "stat", "fusese"),
        "present": ("este", "sunt", "e", "rămâne", "rămân", "aplică", "intră", "se închide", "se deschide", "crește", "cresc", "circulă",),
        "onward": ("începând de", "începând cu", "începând din", "începând de la", "de pe",),
    },
    "spelled-years": {
        "centuries": {"o mie șapte sute": 1700, "o mie opt sute": 1800, "o mie nouă sute": 1900, "două mii": 2000},
        "ones": (
            "unu|unul", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă", "zece", "unsprezece", "doisprezece", "treisprezece",
            "paisprezece", "cincisprezece", "șaisprezece", "șaptesprezece", "optsprezece", "nouăsprezece",
        ),
        "tens": ("douăzeci", "treizeci", "patruzeci", "cincizeci", "șaizeci", "șaptezeci", "optzeci", "nouăzeci"),
        "both": ("{ten} și {one}",),
    },
    "weekend-alone": (
        "în weekend", "weekend", "weekendul", "la sfârșit de săptămână", "la final de săptămână",
    ),
    "quarter-cues": (
        "%", "la sută", "indice", "indicele", "bursa", "inflația", "producția", "investiții", "piața", "șomaj",
        "profit", "profitul", "cifra de afaceri", "vânzări", "vânzările", "venituri", "veniturile", "PIB", "creștere", "rezultate", "economia",
        "pierderi", "exporturile", "încasări",
    ),
    "year-nouns": (
        "an", "anul", "ani", "data", "anului",
    ),
    "year-links": (
        "este", "era", "fost", "nu", "și nu", "corect este", "a fost", "în loc de", "nu în",
    ),
    "following": {
        "a doua zi": 1, "în ziua următoare": 1, "ziua următoare": 1, "o zi mai târziu": 1, "cu o zi înainte": -1, "două zile mai târziu": 2,
        "trei zile mai târziu": 3, "patru zile mai târziu": 4, "în ajun": -1, "cu două zile înainte": -2, "în dimineața următoare": 1,
        "după două zile": 2, "după trei zile": 3, "ziua precedentă": -1,
    },
    "following-of": (
        "de", "a", "după", "din",
    ),
    "first-months": ("primele # luni",),
    "month-counts": {
        "trei": 3, "patru": 4, "cinci": 5, "șase": 6, "șapte": 7, "opt": 8, "nouă": 9, "zece": 10, "unsprezece": 11,
    },
    "places-before": (
        "stația", "stației", "stație", "gara", "metroul", "pasajul", "aleea", "șoseaua", "bd", "bulevardului", "spitalul", "teatrul",
        "splaiul", "uzina", "străzii", "piața de", "muzeul",
    ),
    "names-after": (
        "de sarcină", "al sarcinii", "de sarcina",
    ),
    "which-weekday": ("# @ din %", "# @ din luna %", "# @ a lunii %", "# @ a lui %", "# zi de @ din %", "# zi de @ din luna %"),
    "which": {"prima": 1, "primei": 1, "a doua": 2, "a treia": 3, "a patra": 4, "ultima": -1, "ultimei": -1},
    "week-of": ("săptămâna din", "săptămâna de", "săptămâna începând cu", "săptămâna lui"),
    "onto": ("spre", "pe", "la"),
    "seasons": (
        "sezonul", "sezonului", "anul școlar", "anului școlar", "anul universitar", "stagiunea", "stagiunii", "anului universitar",
        "ediția",
    ),
    "moving": (
        "mutat", "mutată", "amânat", "amânată", "reprogramat", "reprogramată", "mută", "amână", "devansat", "mutate", "amânate", "mutați",
    ),
    "weekday-weeks": {"peste o săptămână": 1, "peste două săptămâni": 2},
    "decade-names": {
        "anii douăzeci": 1920, "anii treizeci": 1930, "anii patruzeci": 1940, "anii cincizeci": 1950, "anii șaizeci": 1960,
        "anii șaptezeci": 1970, "anii optzeci": 1980, "anii nouăzeci": 1990,
    },
    "with-year": ("noi.",),
    "clock-nouns": ("ora", "orele", "la ora",),
    "night-nouns": ("noaptea", "nopții", "noapte",),
    "titles-after": ("și fiii", "și asociații",),
    "bodies": ("comitetul", "comitetului", "fundația", "fundației", "clubul", "clubului", "echipa", "echipei", "asociația", "asociației", "mișcarea", "mișcării", "premiul", "premiului", "organizația", "fabrica", "uzina", "revoluția", "frontul", "grupul",),
}
