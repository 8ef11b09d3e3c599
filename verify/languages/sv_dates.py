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
        "i förrgår": -2, "i går": -1, "igår": -1, "i går kväll": -1, "igår kväll": -1, "i dag": 0, "idag": 0, "i kväll": 0, "ikväll": 0, "i morse": 0, "i natt": 0,
        "i eftermiddag": 0, "i morgon": 1, "imorgon": 1, "i morgon kväll": 1, "i övermorgon": 2,
    },
    "last": ("förra", "i förra"), "next": ("nästa", "kommande"), "this": ("denna",),
    "weeks": {"förra veckan": -1, "i förra veckan": -1, "den här veckan": 0, "denna vecka": 0, "nästa vecka": 1},
    "months-relative": {"förra månaden": -1, "den här månaden": 0, "nästa månad": 1},
    "years-relative": {"i fjol": -1, "förra året": -1, "i år": 0, "nästa år": 1},
    "ago": ("för # dagar sedan", "för # dagar sen"), "ahead": ("om # dagar",), "weeks-ago": ("för en vecka sedan=1", "för # veckor sedan"),
    "weeks-ahead": ("om en vecka=1", "om # veckor"), "months-ago": ("för en månad sedan=1", "för # månader sedan"), "years-ago": ("för # år sedan",),
    "ordinals": (":e", ":a", "e", "a"),
    "connectors": ("den", "i"), "at": ("klockan", "kl.", "kl", "vid", "vid klockan"), "clock-words": ("klockan", "kl.", "kl"),
    "before-month": ("i", "sedan", "till", "från", "under", "i början av", "i slutet av", "i mitten av"), "before-year": ("år", "sedan", "född", "under", "från", "till"),
    "before-day": ("den",),
    "range-words": ("till", "till och med", "t.o.m."), "range-starts": ("från", "mellan"), "list-words": ("och",),
    "parts": ("början av", "slutet av", "mitten av", "i början av", "i slutet av", "i mitten av"),
}
