"""The dates of Danish, beyond CLDR."""

DATES = {
    "number-words": ("nr",),
    "weekdays": {
        "monday": ("mandagen", "mandagens"), "tuesday": ("tirsdagen", "tirsdagens"), "wednesday": ("onsdagen", "onsdagens"), "thursday": ("torsdagen", "torsdagens"),
        "friday": ("fredagen", "fredagens"), "saturday": ("lørdagen", "lørdagens"), "sunday": ("søndagen", "søndagens"),
    },
    "weekday-cues": ("på", "i", "siden", "fra", "til"),
    "relative": {
        "i forgårs": -2, "forgårs": -2, "i går": -1, "i går aftes": -1, "i aftes": -1, "i dag": 0, "i aften": 0, "i morges": 0, "i nat": 0, "i eftermiddag": 0,
        "i morgen": 1, "i morgen aften": 1, "i overmorgen": 2,
    },
    "last": ("sidste", "forrige"), "next": ("næste", "kommende"), "this": ("denne",),
    "weeks": {"sidste uge": -1, "i sidste uge": -1, "denne uge": 0, "næste uge": 1, "i næste uge": 1},
    "months-relative": {"sidste måned": -1, "denne måned": 0, "næste måned": 1},
    "years-relative": {"sidste år": -1, "i fjor": -1, "i år": 0, "næste år": 1},
    "ago": ("for # dage siden",), "ahead": ("om # dage",), "weeks-ago": ("for en uge siden=1", "for # uger siden"), "weeks-ahead": ("om en uge=1", "om # uger"),
    "months-ago": ("for en måned siden=1", "for # måneder siden"), "years-ago": ("for # år siden",),
    "connectors": ("den", "d."), "at": ("klokken", "kl.", "kl"), "clock-words": ("klokken", "kl.", "kl"),
    "before-month": ("i", "siden", "til", "fra", "i begyndelsen af", "i slutningen af", "i midten af"), "before-year": ("i", "siden", "født", "født i", "fra", "til"),
    "before-day": ("den", "d."),
    "range-words": ("til", "til og med", "t.o.m."), "range-starts": ("fra", "mellem"), "list-words": ("og",),
    "parts": ("begyndelsen af", "slutningen af", "midten af", "i begyndelsen af", "i slutningen af", "i midten af"),
    "weekdays-ahead": {
        "monday": ("på mandag", "nu på mandag",), "tuesday": ("på tirsdag", "nu på tirsdag",), "wednesday": ("på onsdag", "nu på onsdag",), "thursday": ("på torsdag", "nu på torsdag",), "friday": ("på fredag", "nu på fredag",), "saturday": ("på lørdag", "nu på lørdag",), "sunday": ("på søndag", "nu på søndag",),
    },
    "clock-nouns": ("klokken", "kl.",),
}
