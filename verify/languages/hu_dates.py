"""The dates of Hungarian, beyond CLDR."""

DATES = {
    "year-first": True,
    "weekdays": {
        "monday": ("hétfőn", "hétfőtől", "hétfőig", "hétfői"), "tuesday": ("kedden", "keddtől", "keddig", "keddi"),
        "wednesday": ("szerdán", "szerdától", "szerdáig", "szerdai"), "thursday": ("csütörtökön", "csütörtöktől", "csütörtökig", "csütörtöki"),
        "friday": ("pénteken", "péntektől", "péntekig", "pénteki"), "saturday": ("szombaton", "szombattól", "szombatig", "szombati"),
        "sunday": ("vasárnaptól", "vasárnapig", "vasárnapi"),
    },
    "relative": {
        "tegnapelőtt": -2, "tegnap": -1, "ma": 0, "holnap": 1, "holnapután": 2, "tegnap este": -1, "ma este": 0, "ma reggel": 0, "ma délután": 0,
        "holnap reggel": 1, "holnap este": 1, "tegnap délután": -1, "ma hajnalban": 0,
    },
    "last": ("múlt", "elmúlt"), "next": ("jövő", "következő"), "this": ("ezen a",),
    "weeks": {"múlt héten": -1, "a múlt héten": -1, "ezen a héten": 0, "jövő héten": 1, "a jövő héten": 1},
    "months-relative": {"múlt hónapban": -1, "a múlt hónapban": -1, "ebben a hónapban": 0, "jövő hónapban": 1},
    "years-relative": {"tavaly": -1, "idén": 0, "jövőre": 1},
    "ago": ("# nappal ezelőtt", "# napja"), "ahead": ("# nap múlva",), "weeks-ago": ("egy hete=1", "# héttel ezelőtt"), "weeks-ahead": ("egy hét múlva=1", "# hét múlva"),
    "hours": ("óra", "órakor", "órától", "óráig"),
    "before-year": ("óta", "született"),
}
