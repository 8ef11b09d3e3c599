"""The dates of Swedish, beyond CLDR."""

DATES = {
    "weekdays": {
        "monday": ("måndags", "måndagen", "måndagens", "måndagskvällen", "måndagsmorgonen"), "tuesday": ("tisdags", "tisdagen", "tisdagens", "tisdagskvällen", "tisdagsmorgonen"),
        "wednesday": ("onsdags", "onsdagen", "onsdagens", "onsdagskvällen", "onsdagsmorgonen"), "thursday": ("torsdags", "torsdagen", "torsdagens", "torsdagskvällen", "torsdagsmorgonen"),
        "friday": ("fredags", "fredagen", "fredagens", "fredagskvällen", "fredagsmorgonen"), "saturday": ("lördags", "lördagen", "lördagens", "lördagskvällen", "lördagsmorgonen"),
        "sunday": ("söndags", "söndagen", "söndagens", "söndagskvällen", "söndagsmorgonen"),
    },
    "weekday-cues": ("på", "i", "sedan", "från", "till"),
    "relative": {
        "häromdagen kväll": -1, "i går morse": -1, "igår morse": -1, "i går eftermiddag": -1, "i går natt": -1, "i förrgår kväll": -2, "i morgon bitti": 1, "imorgon bitti": 1,
        "imorgon kväll": 1, "i morgon eftermiddag": 1, "i övermorgon kväll": 2, "i förmiddag": 0, "natten mot i dag": 0,
        "i förrgår": -2, "i går": -1, "igår": -1, "i går kväll": -1, "igår kväll": -1, "i dag": 0, "idag": 0, "i kväll": 0, "ikväll": 0, "i morse": 0, "i natt": 0,
        "i eftermiddag": 0, "i morgon": 1, "imorgon": 1, "i morgon kväll": 1, "i övermorgon": 2,
    },
    "last": ("förra", "i förra", "senaste", "sista"), "next": ("nästa", "kommande", "instundande"), "this": ("denna",),
    "weeks": {"förra veckan": -1, "i förra veckan": -1, "den här veckan": 0, "denna vecka": 0, "nästa vecka": 1},
    "months-relative": {"förra månaden": -1, "den här månaden": 0, "nästa månad": 1},
    "years-relative": {"i fjol": -1, "förra året": -1, "i år": 0, "nästa år": 1},
    "months-ahead": ("om # månader", "om en månad=1"), "years-ahead": ("om # år", "om ett år=1"),
    "ago": ("för # dagar sedan", "för # dagar sen"), "ahead": ("om # dagar",), "weeks-ago": ("för en vecka sedan=1", "för # veckor sedan"),
    "weeks-ahead": ("om en vecka=1", "om # veckor"), "months-ago": ("för en månad sedan=1", "för # månader sedan"), "years-ago": ("för # år sedan", "för ett år sedan=1"),
    "ordinals": (":e", ":a", "e", "a"),
    "connectors": ("den", "i"), "at": ("klockan", "kl.", "kl", "vid", "vid klockan"), "clock-words": ("klockan", "kl.", "kl"),
    "before-month": ("i", "sedan", "till", "före", "efter", "fram till", "mellan", "och", "från", "under", "i början av", "i slutet av", "i mitten av"), "before-year": (
        "år", "sedan", "född", "under", "från", "till", "före", "efter", "mellan", "invigdes", "föddes", "dog", "avled", "byggdes", "grundades", "startade", "skrevs",
        "uppfördes", "bildades", "vann", "kom", "början av", "slutet av", "våren", "hösten", "sommaren", "vintern", "anlades", "brann", "infördes", "sedan år", "från år",
    ),
    "before-day": ("den", "natten till den", "natten mot den", "fram till den"),
    "range-words": ("till", "till och med", "t.o.m."), "range-starts": ("från", "mellan"), "list-words": ("och",),
    "parts": ("början av", "slutet av", "mitten av", "i början av", "i slutet av", "i mitten av"),
    "weekdays-ahead": {
        "monday": ("på måndag", "nu på måndag", "till måndag",), "tuesday": ("på tisdag", "nu på tisdag", "till tisdag",), "wednesday": ("på onsdag", "nu på onsdag", "till onsdag",), "thursday": ("på torsdag", "nu på torsdag", "till torsdag",), "friday": ("på fredag", "nu på fredag", "till fredag",), "saturday": ("på lördag", "nu på lördag", "till lördag",), "sunday": ("på söndag", "nu på söndag", "till söndag",),
    },
    "year-behind-figures": True,
    "hundreds-are-centuries": True,
    "order": "DMY",
    "months": {"jan.": 1, "febr.": 2, "feb.": 2, "apr.": 4, "aug.": 8, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12},
    "weekday-abbreviations": {
        "monday": ("mån", "må"), "tuesday": ("tis", "ti"), "wednesday": ("ons", "on"), "thursday": ("tors", "tor", "to"), "friday": ("fre", "fr"), "saturday": ("lör", "lö"),
        "sunday": ("sön", "sö"),
    },
    "function-words": (
        "och", "i", "på", "av", "som", "för", "med", "till", "från", "när", "då", "om", "men", "eller", "vid", "efter", "av", "enligt", "där", "har", "hade", "är", "var", "blev",
        "blir", "ska", "kan", "av", "under", "mot", "hos", "utan", "samt",
    ),
    "decades": ("#-talet", "#-talets"), "weekends": {"förra helgen": -1, "i helgen": 0, "nästa helg": 1, "kommande helg": 1},
    "quarters": {"första kvartalet": 1, "andra kvartalet": 2, "tredje kvartalet": 3, "fjärde kvartalet": 4, "tredje kvartalet i": 3},
    "every": ("varje", "var", "varannan", "alla"), "titles": ("herr", "fru"),
    "names-before": ("gatan", "torget", "IF", "BK", "skolan"), "duration-words": ("år", "dagar", "veckor", "timmar", "procent", "kronor"),
    "seasons": ("säsongen", "läsåret", "läsår"),
    "which-weekday": ("# @ i %",), "which": {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "sista": -1},
    "week-of": ("veckan som börjar", "veckan från"), "moving": ("flytta-", "flyttas", "skjuts", "sköts", "uppskjut-", "senarelagts", "tidigarelagts"),
    "tense": {
        "ahead": (
            "ska", "skall", "kommer att", "kommer", "väntas", "planeras", "faller", "inleds", "inviger", "invigs", "öppnar", "öppnas", "stänger", "stängs", "börjar", "startar",
            "avslutas", "slutar", "hålls", "äger rum", "spelar", "spelas", "möter", "avgörs", "avgår", "sker", "träder", "ställs in", "återupptas", "begravs", "jordfästs",
            "fortsätter", "avgår", "pågår", "visas", "sänds", "har premiär", "släpps", "skjuts upp till", "senast", "sluter", "arrangeras", "firas", "gäller från", "blir", "får",
            "bjuder", "besöker", "reser", "gästar", "föreläser", "röstar", "beslutar", "meddelas", "presenteras", "presenterar", "tar emot", "återkommer",
        ),
        "until": ("till och med", "t.o.m.", "till", "fram till", "senast", "ända till"),
        "past": (
            "-ade", "-ades", "-des", "-tes", "dog", "föll", "kom", "gick", "tog", "vann", "blev", "var", "hade", "skrev", "sköt", "slog", "stod", "gav", "såg", "fick", "höll", "sade",
        ),
        "barred": (
            "sade", "sa", "säger", "enligt", "efter", "sedan", "uppgav", "meddelade", "skrev", "dog", "avled", "var", "blev", "hade", "har", "greps", "dömdes", "inträffade",
            "yrkade", "föddes", "hölls", "vann", "kom", "gick", "tog", "skedde", "invigdes", "att",
        ),
        "of": ("av", "från", "sedan", "efter"),
        "lasted": ("varade", "pågick", "var", "stannade", "bodde", "arbetade", "hade", "höll"),
        "heralds": ("begravning", "deadline", "premiär", "biljetter", "prognos", "anmälan senast", "sista anmälningsdag"),
    },
}
