"""The dates of Indonesian, beyond CLDR. "Minggu" is Sunday, "minggu lalu" last week."""

DATES = {
    "months": {"Pebruari": 2, "Agt": 8, "Agst": 8, "Sept": 9, "Nop": 11, "Nopember": 11},
    "weekdays": {
        "monday": ("Senin malam", "Senin pagi", "Senin siang", "Senin sore"),
        "tuesday": ("Selasa malam", "Selasa pagi", "Selasa siang", "Selasa sore"),
        "wednesday": ("Rabu malam", "Rabu pagi", "Rabu siang", "Rabu sore"),
        "thursday": ("Kamis malam", "Kamis pagi", "Kamis siang", "Kamis sore"),
        "friday": ("Jum'at", "Jumat malam", "Jumat pagi", "Jumat siang", "Jumat sore"),
        "saturday": ("Sabtu malam", "Sabtu pagi", "Sabtu siang", "Sabtu sore"),
        "sunday": ("Ahad", "Minggu malam", "Minggu pagi", "Minggu siang", "Minggu sore"),
    },
    "weekday-cues": ("hari", "pada hari", "pada"),
    "relative": {
        "kemarin": -1, "kemarin malam": -1, "kemarin sore": -1, "kemarin pagi": -1, "kemarin siang": -1, "tadi malam": -1, "malam tadi": -1, "semalam": -1,
        "kemarin lusa": -2, "kemarin dulu": -2, "hari ini": 0, "pagi ini": 0, "siang ini": 0, "sore ini": 0, "malam ini": 0, "tadi pagi": 0, "tadi siang": 0,
        "besok": 1, "esok hari": 1, "besok pagi": 1, "besok malam": 1, "lusa": 2,
    },
    "last": ("lalu", "kemarin", "yang lalu"), "next": ("depan", "mendatang", "besok"), "this": ("ini",),
    "weeks": {"minggu lalu": -1, "pekan lalu": -1, "minggu ini": 0, "pekan ini": 0, "minggu depan": 1, "pekan depan": 1},
    "months-relative": {"bulan lalu": -1, "bulan ini": 0, "bulan depan": 1},
    "years-relative": {"tahun lalu": -1, "tahun ini": 0, "tahun depan": 1},
    "ago": ("# hari lalu", "# hari yang lalu"), "ahead": ("# hari lagi",),
    "weeks-ago": ("sepekan lalu", "seminggu lalu", "seminggu yang lalu", "sepekan yang lalu", "# minggu lalu", "# minggu yang lalu", "# pekan lalu"),
    "weeks-ahead": ("# minggu lagi", "# pekan lagi"),
    "connectors": ("tanggal", "bulan", "tahun"),
    "at": ("pukul", "jam", "pada pukul", "sekitar pukul", "sejak pukul", "mulai pukul"),
    "before-month": (
        "pada", "pada bulan", "bulan", "sejak", "sejak bulan", "hingga", "sampai", "akhir", "awal", "pertengahan", "selama", "di bulan", "dari", "mulai",
    ),
    "before-year": ("tahun", "pada tahun", "sejak tahun", "sejak", "pada", "hingga", "sampai", "akhir", "awal", "antara tahun", "tahun-tahun"),
    "day-nouns": ("tanggal", "tgl"),
    "before-day": ("tanggal", "pada tanggal", "tgl"),
    "range-words": ("hingga", "sampai", "s.d.", "s/d", "sampai dengan"), "range-starts": ("dari", "antara", "mulai"), "list-words": ("dan",),
    "quarters": {
        "kuartal I": 1, "kuartal II": 2, "kuartal III": 3, "kuartal IV": 4, "kuartal pertama": 1, "kuartal kedua": 2, "kuartal ketiga": 3, "kuartal keempat": 4,
        "triwulan I": 1, "triwulan II": 2, "triwulan III": 3, "triwulan IV": 4, "triwulan pertama": 1, "triwulan kedua": 2, "triwulan ketiga": 3,
        "triwulan keempat": 4,
    },
    "half-years": {"semester I": 1, "semester II": 2, "semester pertama": 1, "semester kedua": 2, "paruh pertama": 1, "paruh kedua": 2},
    "calendars": {
        "islamic": {
            "Muharam": 1, "Muharram": 1, "Safar": 2, "Rabiulawal": 3, "Rabiul Awal": 3, "Rabiulakhir": 4, "Rabiul Akhir": 4, "Jumadilawal": 5,
            "Jumadil Awal": 5, "Jumadilakhir": 6, "Jumadil Akhir": 6, "Rajab": 7, "Syakban": 8, "Sya'ban": 8, "Ramadan": 9, "Ramadhan": 9, "Syawal": 10,
            "Zulkaidah": 11, "Zulkaedah": 11, "Dzulqa'dah": 11, "Zulhijah": 12, "Dzulhijjah": 12, "Zulhijjah": 12,
        },
    },
    "eras": {"islamic": ("Hijriah", "Hijriyah", "H"), "gregorian": ("Masehi", "M")},
    "names-before": (
        "Jalan", "Jl", "Jln", "Stadion", "Gedung", "Universitas", "Gerakan", "Jembatan", "Lapangan", "Museum", "Monumen", "Taman", "SMA", "Tugu", "Pasar",
        "Peristiwa",
    ),
    "never": (
        "Rabu Abu", "salat Jumat", "shalat Jumat", "sholat Jumat", "Jumat Agung", "Kamis Putih", "Sabtu Suci", "Minggu Palma", "khotbah Jumat", "Pasar Senin",
        "Pasar Minggu", "Pasar Rebo", "Pasar Jumat", "Jumat Kliwon", "Black Friday",
    ),
    "month-names-too": ("Mei", "April", "Maret", "Juni"),
    "every": ("setiap", "tiap",),
}
