"""The dates of Mongolian, beyond CLDR."""

DATES = {
    "year-first": True,
    "relative": {"уржигдар": -2, "өчигдөр": -1, "өнөөдөр": 0, "маргааш": 1, "нөгөөдөр": 2},
    "years-relative": {"өнгөрсөн жил": -1, "энэ жил": 0, "ирэх жил": 1},
}
