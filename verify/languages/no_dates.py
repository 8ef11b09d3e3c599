"""The dates of Norwegian, beyond CLDR."""

DATES = {
    "number-words": ("nr",),
    "weekdays": {
        "monday": ("mandagen", "mandagens"), "tuesday": ("tirsdagen", "tirsdagens"), "wednesday": ("onsdagen", "onsdagens"), "thursday": ("torsdagen", "torsdagens"),
        "friday": ("fredagen", "fredagens"), "saturday": ("lørdagen", "lørdagens"), "sunday": ("søndagen", "søndagens"),
    },
    "weekday-cues": ("på", "i", "siden", "fra", "til"),
    "relative": {
        "i forgårs": -2, "forgårs": -2, "i går": -1, "i går kveld": -1, "i går ettermiddag": -1, "i dag": 0, "i kveld": 0, "i dag tidlig": 0, "i natt": 0,
        "i ettermiddag": 0, "i morgen": 1, "i morgen kveld": 1, "i overmorgen": 2,
    },
    "last": ("sist", "forrige", "siste"), "next": ("neste", "kommende"), "this": ("denne",),
    "weeks": {"forrige uke": -1, "i forrige uke": -1, "denne uken": 0, "denne uka": 0, "neste uke": 1},
    "months-relative": {"forrige måned": -1, "denne måneden": 0, "neste måned": 1},
    "years-relative": {"i fjor": -1, "i år": 0, "neste år": 1},
    "ago": ("for # dager siden",), "ahead": ("om # dager",), "weeks-ago": ("for en uke siden=1", "for # uker siden"), "weeks-ahead": ("om en uke=1", "om # uker"),
    "months-ago": ("for en måned siden=1", "for # måneder siden"), "years-ago": ("for # år siden",),
    "connectors": ("den",), "at": ("klokken", "klokka", "kl.", "kl"), "clock-words": ("klokken", "klokka", "kl.", "kl"),
    "before-month": ("i", "siden", "til", "fra", "i begynnelsen av", "i slutten av", "i midten av"), "before-year": ("i", "siden", "født", "født i", "fra", "til"),
    "before-day": ("den",),
    "range-words": ("til", "til og med", "t.o.m."), "range-starts": ("fra", "mellom"), "list-words": ("og",),
    "parts": ("begynnelsen av", "slutten av", "midten av", "i begynnelsen av", "i slutten av", "i midten av"),
    "weekdays-ahead": {
        "monday": ("på mandag", "førstkommende mandag",), "tuesday": ("på tirsdag", "førstkommende tirsdag",), "wednesday": ("på onsdag", "førstkommende onsdag",), "thursday": ("på torsdag", "førstkommende torsdag",), "friday": ("på fredag", "førstkommende fredag",), "saturday": ("på lørdag", "førstkommende lørdag",), "sunday": ("på søndag", "førstkommende søndag",),
    },
    "clock-nouns": ("klokken", "kl.",),
}
