"""The dates of Basque, beyond CLDR."""

DATES = {
    "year-first": True,
    "relative": {"herenegun": -2, "atzo": -1, "gaur": 0, "bihar": 1, "etzi": 2},
    "years-relative": {"iaz": -1, "aurten": 0},
}
