"""The dates of Indonesian, beyond CLDR. "Minggu" is Sunday, "minggu lalu" last week."""

DATES = {
    "number-words": ("nomor", "No", "no"),
    "months": {"Pebruari": 2, "Agt": 8, "Agst": 8, "Sept": 9, "Nop": 11, "Nopember": 11, "Disember": 12, "Ogos": 8, "Mac": 3, "Julai": 7, "Jun": 6},
    "weekdays": {
        "monday": ("Senin malam", "Senin pagi", "Senin siang", "Senin sore"),
        "tuesday": ("Selasa malam", "Selasa pagi", "Selasa siang", "Selasa sore"),
        "wednesday": ("Rabu malam", "Rabu pagi", "Rabu siang", "Rabu sore"),
        "thursday": ("Kamis malam", "Kamis pagi", "Kamis siang", "Kamis sore"),
        "friday": ("Jum'at", "Jumat malam", "Jumat pagi", "Jumat siang", "Jumat sore"),
        "saturday": ("Sabtu malam", "Sabtu pagi", "Sabtu siang", "Sabtu sore"),
        "sunday": ("Ahad", "Minggu lalu", "Minggu malam", "Minggu pagi", "Minggu siang", "Minggu sore"),
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
    "ago": ("# hari silam", "# hari lalu", "# hari yang lalu"), "ahead": ("# hari lagi",),
    "weeks-ago": (
        "# pekan silam", "sepekan silam",
        "sepekan lalu", "seminggu lalu", "seminggu yang lalu", "sepekan yang lalu", "# minggu lalu", "# minggu yang lalu", "# pekan lalu"),
    "weeks-ahead": ("# minggu lagi", "# pekan lagi"),
    "connectors": ("tanggal", "bulan", "tahun"),
    "at": ("pada", "pada tanggal", "pukul", "jam", "pada pukul", "sekitar pukul", "sejak pukul", "mulai pukul"),
    "before-month": (
        "pada", "pada bulan", "bulan", "sejak", "sejak bulan", "hingga", "sampai", "akhir", "awal", "pertengahan", "selama", "di bulan", "dari", "mulai",
    ),
    "before-year": (
        "kelahiran", "lahir", "lahir pada", "angkatan",
        "sepanjang", "periode", "selama", "kurun", "dalam kurun", "rentang",
        "tahun", "pada tahun", "sejak tahun", "sejak", "pada", "hingga", "sampai", "akhir", "awal", "antara tahun", "tahun-tahun"),
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
    "every": ("suatu", "sebuah", "setiap", "tiap",),
    "months-ago": ("# bulan lalu", "# bulan yang lalu", "# bulan silam", "sebulan lalu", "sebulan yang lalu"),
    "years-ago": ("# tahun lalu", "# tahun yang lalu", "# tahun silam", "setahun lalu", "setahun yang lalu", "setahun silam"),
    "months-ahead": ("# bulan lagi", "sebulan lagi"),
    "years-ahead": ("# tahun lagi", "setahun lagi"),
    "parts": (
        "paruh pertama", "paruh kedua", "paruh pertama bulan", "paruh kedua bulan",
        "awal", "akhir", "pertengahan", "awal bulan", "akhir bulan", "pertengahan bulan", "awal tahun", "akhir tahun", "pertengahan tahun",
        "pekan terakhir", "pekan pertama", "minggu terakhir", "minggu pertama", "pada pekan terakhir", "penghujung", "pengujung",
    ),
    "decades": ("#-an", "tahun #-an", "dekade #-an", "era #-an"),
    "clock-words": ("pukul", "jam", "pada pukul", "sekitar pukul"),
    "evenings": ("tadi malam", "malam tadi", "semalam", "kemarin malam", "kemarin sore", "malam ini", "sore ini", "besok malam"),
    "several": ("beberapa", "puluhan", "ratusan", "ribuan", "belasan"),
    "anchors": ("setelah itu", "sesudah itu", "kemudian"),
    "papers-before": ("harian", "koran", "surat kabar"),
    "names-after": ("FC",),
    "weekends": {"akhir pekan lalu": -1, "akhir pekan ini": 0, "akhir pekan depan": 1},
    "tense": {
        "pointing": (
            "untuk", "untuk tanggal",
        ),
        "due": (
            "pemakaman", "batas akhir", "tenggat", "paling lambat", "jatuh tempo", "kick-off",
        ),
        "forecast": (
            "hujan", "cerah", "berawan", "mendung", "angin", "petir", "suhu", "kabut", "gerimis", "lebat", "gelombang", "panas",
        ),
        "heads": (
            "cuaca", "prakiraan", "agenda", "jadwal", "prakiraan cuaca", "pengumuman", "kalender", "acara", "undangan",
        ),
        "ahead": ("dibuka lagi", "dibuka kembali", 
            "mulai berlaku", "sidang lanjutan",
            "sidang berikutnya", "catat tanggalnya", "jangan lewatkan",
            "tunda sidang hingga",
            "akan", "bakal", "dijadwalkan", "direncanakan", "rencananya", "berencana", "ditunda hingga", "ditunda sampai", "diundur ke",
            "diundur hingga", "diperkirakan",
        ),
        "until": ("hingga akhir", "sampai akhir", "hingga awal", "hingga", "sampai", "paling lambat", "hingga tanggal", "sampai tanggal"),
        "never": (
            "akan tetapi", "seakan akan", "telah dibuka", "sudah dibuka", "telah dimulai", "sudah dimulai", "telah berlangsung", "yang digelar",
            "yang berlangsung", "telah digelar", "semula dijadwalkan", "sedianya dijadwalkan", "kebutuhan akan", "sempat direncanakan",
        ),
        "barred": (
            "kata", "ujar", "mengatakan", "mengumumkan", "menyatakan", "setelah", "sejak", "usai", "telah", "sudah", "bahwa", "menurut",
            "kepada", "menyebut", "pasca",
        ),
        "of": ("sejak", "dari"),
        "lasted": ("berlangsung", "bertahan", "tinggal", "bekerja", "menjabat", "telah", "tercatat", "naik", "turun", "menunggu", "sempat"),
        "present": ("berlaku", "ditutup", "dibuka", "tetap", "naik", "turun", "beroperasi",),
        "onward": ("mulai", "terhitung", "terhitung mulai", "mulai hari", "per",),
    },
    "spelled-years": {
        "centuries": {"seribu delapan ratus": 1800, "seribu sembilan ratus": 1900, "dua ribu": 2000},
        "ones": (
            "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas", "tiga belas",
            "empat belas", "lima belas", "enam belas", "tujuh belas", "delapan belas", "sembilan belas",
        ),
        "tens": (
            "dua puluh", "tiga puluh", "empat puluh", "lima puluh", "enam puluh", "tujuh puluh", "delapan puluh", "sembilan puluh",
        ),
        "both": ("{ten} {one}",),
    },
    "weekend-alone": (
        "akhir pekan", "pada akhir pekan",
    ),
    "quarter-cues": (
        "%", "persen", "indeks", "bursa", "produksi", "pasar", "perusahaan",
        "laba", "pendapatan", "penjualan", "PDB", "ekonomi", "pertumbuhan", "ekspor", "rugi", "kinerja", "laporan keuangan", "inflasi",
        "investasi",
    ),
    "year-nouns": (
        "tahun", "berdiri", "lahir", "tanggal",
    ),
    "year-links": (
        "seharusnya", "bukan", "berdiri", "adalah", "ialah", "yang benar", "tertulis", "melainkan", "dibangun",
    ),
    "following": {
        "keesokan harinya": 1, "hari berikutnya": 1, "esok harinya": 1, "sehari kemudian": 1, "dua hari kemudian": 2, "tiga hari kemudian": 3,
        "empat hari kemudian": 4, "sehari sebelumnya": -1, "hari sebelumnya": -1, "dua hari sebelumnya": -2, "keesokan paginya": 1,
        "malam sebelumnya": -1, "lima hari kemudian": 5,
    },
    "titles": (
        "Pak", "Bu", "Bang", "Mas", "Mbak", "Ibu", "Bapak", "Tuan", "Nyonya", "Kak", "Saudara", "Ustaz", "Dokter",
    ),
    "weekday-names-too": (
        "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Minggu",
    ),
    "first-months": ("# bulan pertama",),
    "month-counts": {
        "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
    },
    "places-before": (
        "yayasan", "gerakan", "komunitas", "universitas", "stadion", "perguruan", "rumah sakit", "monumen", "laskar", "barisan", "perserikatan",
        "Halte", "Terminal", "Waduk", "Bendungan", "simpang", "Alun-alun", "Stasiun",
    ),
    "which-weekday": ("@ # %", "@ # bulan %", "@ # di bulan %", "@ # pada bulan %", "@ # pada %"),
    "which": {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "terakhir": -1},
    "week-of": ("pekan", "minggu tanggal", "pekan tanggal", "pekan mulai"),
    "onto": ("ke",),
    "seasons": ("musim", "tahun ajaran", "tahun pelajaran", "tahun akademik", "musim kompetisi", "musim haji", "sesi"),
    "moving": ("dipindah", "dipindahkan", "diundur", "ditunda", "dimajukan", "digeser", "bergeser", "mundur", "dijadwal ulang"),
    "clock-nouns": ("pukul", "pada pukul", "sekitar pukul",),
    "night-nouns": ("malam",),
    "holidays-said": {"pada Hari Kemerdekaan": "08-17", "pada Hari Natal": "12-25", "pada Hari Kartini": "04-21", "pada Tahun Baru": "01-01", "pada malam Tahun Baru": "12-31", "pada Hari Buruh": "05-01", "pada Hari Pahlawan": "11-10", "pada Jumat Agung": "easter-2", "pada hari Natal": "12-25", "pada Hari Pendidikan Nasional": "05-02", "pada Hari Guru": "11-25"},
}
