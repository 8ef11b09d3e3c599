"""The dates of Finnish, beyond CLDR."""

DATES = {
    "number-words": ("nro",),
    "weekdays": {
        "monday": ("maanantaina", "maanantain", "maanantaista", "maanantaihin"), "tuesday": ("tiistaina", "tiistain", "tiistaista", "tiistaihin"),
        "wednesday": ("keskiviikkona", "keskiviikon", "keskiviikosta", "keskiviikkoon"), "thursday": ("torstaina", "torstain", "torstaista", "torstaihin"),
        "friday": ("perjantaina", "perjantain", "perjantaista", "perjantaihin"), "saturday": ("lauantaina", "lauantain", "lauantaista", "lauantaihin"),
        "sunday": ("sunnuntaina", "sunnuntain", "sunnuntaista", "sunnuntaihin"),
    },
    "relative": {
        "toissapäivänä": -2, "eilen": -1, "eilen illalla": -1, "eilisiltana": -1, "tänään": 0, "tänä aamuna": 0, "tänä iltana": 0, "huomenna": 1, "huomenaamuna": 1,
        "huomenillalla": 1, "ylihuomenna": 2,
    },
    "last": ("viime",), "next": ("ensi", "tulevana"), "this": ("tänä",),
    "weeks": {"viime viikolla": -1, "tällä viikolla": 0, "ensi viikolla": 1},
    "months-relative": {"viime kuussa": -1, "tässä kuussa": 0, "ensi kuussa": 1},
    "years-relative": {"viime vuonna": -1, "tänä vuonna": 0, "ensi vuonna": 1},
    "ago": ("# päivää sitten",), "ahead": ("# päivän kuluttua", "# päivän päästä"), "weeks-ago": ("viikko sitten=1", "# viikkoa sitten"),
    "weeks-ahead": ("viikon kuluttua=1", "# viikon kuluttua"), "months-ago": ("kuukausi sitten=1", "# kuukautta sitten"), "years-ago": ("vuosi sitten=1", "# vuotta sitten"),
    "connectors": ("päivänä",), "at": ("kello", "klo", "noin kello"), "clock-words": ("kello", "klo"),
    "before-year": ("vuonna", "vuoden", "vuodesta", "vuoteen", "syntynyt"), "before-month": ("viime", "ensi"),
    "list-words": ("ja",),
    "clock-nouns": ("kello", "klo",),
}
