"""The dates of Lithuanian, beyond CLDR."""

DATES = {
    "year-first": True,
    "relative": {"užvakar": -2, "vakar": -1, "šiandien": 0, "rytoj": 1, "poryt": 2},
    "last": ("praėjusį", "praėjusią"), "next": ("kitą", "ateinantį"),
    "years-relative": {"pernai": -1, "šiemet": 0, "kitąmet": 1},
}
