"""The dates of Pashto, beyond CLDR: the months of the Solar Hijri calendar."""

DATES = {
    "year-calendars": {"persian": (1200, 1450)},
    "calendars": {
        "persian": {
            "وری": 1, "غویی": 2, "غبرګولی": 3, "چنګاښ": 4, "زمری": 5, "وږی": 6, "تله": 7, "لړم": 8, "لیندۍ": 9, "مرغومی": 10, "سلواغه": 11, "کب": 12,
        },
    },
    "eras": {"persian": ("AP",)},
    "connectors": ("د", "کال"),
}
