"""The dates of Assamese, beyond CLDR."""

DATES = {
    "periods-small": True,
    "relative": {"যোৱাকালি": -1, "আজি": 0, "অহাকালি": 1},
}
