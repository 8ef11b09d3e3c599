"""The dates of Turkish, beyond CLDR. Endings after an apostrophe are the engine's; those glued to a name of a day stand here."""

DATES = {
    "number-words": ("No", "numaralı"),
    "weekdays": {
        "monday": ("pazartesiyi", "pazartesi", "pazartesiden", "pazartesiye", "pazartesi akşamı", "pazartesi sabahı", "pazartesi günkü", "pazartesi gecesi", "pazartesi günü", "pazartesi gününe", "pazartesiye"), "tuesday": ("salıyı", "salı günkü", "salı akşamı", "salı sabahı", "salı günü", "salı gününe", "salıya", "salıdan"),
        "wednesday": ("çarşambayı", "çarşamba", "çarşambadan", "çarşambaya", "çarşamba akşamı", "çarşamba sabahı", "çarşamba günkü", "çarşamba gecesi", "çarşamba günü", "çarşamba gününe"), "thursday": ("perşembeyi", "perşembe", "perşembeden", "perşembeye", "perşembe akşamı", "perşembe sabahı", "perşembe günkü", "perşembe gecesi", "perşembe günü", "perşembe gününe"),
        "friday": ("cumayı", "cuma", "cumadan", "cumaya", "cuma akşamı", "cuma sabahı", "cuma günkü", "cuma gecesi", "cuma günü", "cuma gününe", "cuma akşamı", "cuma sabahı"), "saturday": ("cumartesiyi", "cumartesi", "cumartesiden", "cumartesiye", "cumartesi akşamı", "cumartesi sabahı", "cumartesi günkü", "cumartesi gecesi", "cumartesi günü", "cumartesi gününe"),
        "sunday": ("pazarı", "pazara", "pazardan", "pazar günkü", "pazar gecesi", "pazar günü", "pazar gününe", "pazar sabahı", "pazar akşamı"),
    },
    "not-alone": ("Pazar", "Salı", "pazara", "pazardan", "pazarı"),
    "weekday-cues": (
        "itibaren",
        "günü", "gecesi", "akşamı", "sabahı", "geçen", "geçtiğimiz", "gününden"),
    "relative": {
        "yarın gece": 1, "dün öğleden sonra": -1, "dün öğle": -1, "bu öğleden sonra": 0,
        "dün": -1, "dün akşam": -1, "dün gece": -1, "dün sabah": -1, "önceki gün": -2, "evvelki gün": -2, "evvelsi gün": -2, "bugün": 0, "bu sabah": 0, "bu akşam": 0,
        "bu gece": 0, "yarın": 1, "yarın sabah": 1, "yarın akşam": 1, "öbür gün": 2,
    },
    "last": ("geçen", "geçtiğimiz"), "next": ("gelecek", "önümüzdeki"), "this": ("bu",),
    "weeks": {
        "geçen haftanın": -1, "geçtiğimiz haftanın": -1, "bu haftanın": 0, "gelecek haftanın": 1, "önümüzdeki haftanın": 1,
        "geçen hafta": -1, "geçtiğimiz hafta": -1, "bu hafta": 0, "gelecek hafta": 1, "önümüzdeki hafta": 1, "haftaya": 1,
    },
    "months-relative": {
        "ay ortasında": 0, "ayın ortasında": 0, "ay başında": 0, "ayın başında": 0,
        "geçen ayın": -1, "bu ayın": 0, "geçtiğimiz ayın": -1, "gelecek ayın": 1, "önümüzdeki ayın": 1,
        "geçen ay": -1, "geçtiğimiz ay": -1, "bu ay": 0, "gelecek ay": 1, "önümüzdeki ay": 1, "ay sonuna": 0, "ay sonunda": 0, "ay sonu": 0, "ayın sonunda": 0, "ayın sonuna": 0},
    "years-relative": {"geçen yılın": -1, "geçen senenin": -1, "geçtiğimiz yılın": -1, "bu yılın": 0, "bu senenin": 0, "gelecek yılın": 1, "önümüzdeki yılın": 1, "evvelki yıl": -2, "önceki yıl": -2, "evvelki yılın": -2, "geçen yıl": -1, "geçen sene": -1, "geçtiğimiz yıl": -1, "bu yıl": 0, "bu sene": 0, "gelecek yıl": 1, "önümüzdeki yıl": 1, "seneye": 1},
    "ago": ("# gün önce", "# gün evvel"), "ahead": ("# gün sonra",),
    "weeks-ago": ("# hafta önce", "# hafta evvel"),
    "connectors": (", bir", "günü", "tarihli", "tarihinde", "yılı", "yılının", "yılında"),
    "at": ("saat", "günü saat", "saatlerinde", "de", "da", "günü"),
    "hours": (), "minutes": (),
    "periods": {"am": ("sabah saat", "sabah"), "pm": ("öğleden sonra", "akşam saat")},
    "after-year": (
        "yıllarında", "yıllarına", "yılları", "yıllarının", "yıllarındaki",
        "yılında", "yılının", "yılı", "yılından", "yılına", "senesinde", "yılındaki", "yılda"),
    "before-year": ("yıl",),
    "year-cues": (
        "doğumluydu", "doğumludur", "doğumlu", "doğumluyum", "doğumlular",
        "de", "da", "te", "ta", "den", "dan", "ten", "tan", "nin", "nın", "ün", "un", "in", "ın", "e", "a", "ye", "ya", "baharında", "yazında", "kışında", "sonbaharında", "güzünde", "ilkbaharında"),
    "month-cues": ("ayının", "ayında", "ayı", "ayından", "ayına", "ortasında", "başında", "sonunda"),
    "range-words": ("ile", "ila", "den", "dan"), "list-words": ("ve",),
    "quarters": {
        "birinci çeyrekte": 1, "ilk çeyrekte": 1, "ikinci çeyrekte": 2, "üçüncü çeyrekte": 3, "dördüncü çeyrekte": 4, "son çeyrekte": 4,
        "birinci çeyrek": 1, "ilk çeyrek": 1, "ikinci çeyrek": 2, "üçüncü çeyrek": 3, "dördüncü çeyrek": 4,
        "ilk çeyreği": 1, "ilk çeyreğinde": 1, "birinci çeyreğinde": 1, "ikinci çeyreğinde": 2, "üçüncü çeyreğinde": 3, "dördüncü çeyreğinde": 4,
        "son çeyreğinde": 4, "ikinci çeyreği": 2, "üçüncü çeyreği": 3,
    },
    "half-years": {"ilk yarısında": 1, "ikinci yarısında": 2},
    "months": {
        "ocakta": 1, "ocaktaki": 1, "ocaktan": 1, "aralıkta": 12, "aralıktaki": 12, "aralıktan": 12,
        "mayısın": 5, "nisanın": 4, "martın": 3, "haziranın": 6, "temmuzun": 7, "ağustosun": 8, "eylülün": 9, "ekimin": 10, "kasımın": 11,
        "şubatın": 2, "aralığın": 12,
        "şubatta": 2, "şubattaki": 2, "şubattan": 2, "martta": 3, "marttaki": 3, "marttan": 3, "nisanda": 4, "nisandaki": 4, "nisandan": 4,
        "mayısta": 5, "mayıstaki": 5, "mayıstan": 5, "haziranda": 6, "hazirandaki": 6, "hazirandan": 6, "temmuzda": 7, "temmuzdaki": 7, "temmuzdan":
        7, "ağustosta": 8, "ağustostaki": 8, "ağustostan": 8, "eylülde": 9, "eylüldeki": 9, "eylülden": 9, "ekimde": 10, "ekimdeki": 10, "ekimden":
        10, "kasımda": 11, "kasımdaki": 11, "kasımdan": 11,
    },
    "month-endings": ("de", "da", "te", "ta", "den", "dan", "ten", "tan", "deki", "daki", "teki", "taki"),
    "months-within": (
        "ocakta", "ocaktaki", "ocaktan", "aralıkta", "aralıktaki", "aralıktan",
        "şubatta", "şubattaki", "şubattan", "martta", "marttaki", "marttan", "nisanda", "nisandaki", "nisandan", "mayısta", "mayıstaki", "mayıstan",
        "haziranda", "hazirandaki", "hazirandan", "temmuzda", "temmuzdaki", "temmuzdan", "ağustosta", "ağustostaki", "ağustostan", "eylülde",
        "eylüldeki", "eylülden", "ekimde", "ekimdeki", "ekimden", "kasımda", "kasımdaki", "kasımdan",
    ),
    "calendars": {
        "islamic": {"muharrem": 1, "safer": 2, "rebiülevvel": 3, "rebiülahir": 4, "cemaziyelevvel": 5, "cemaziyelahir": 6, "recep": 7, "şaban": 8,
                    "ramazan": 9, "şevval": 10, "zilkade": 11, "zilhicce": 12},
    },
    "eras": {"islamic": ("hicri", "hicrî")},
    "names-before": ("caddesi", "sokağı", "mahallesi"),
    "names-after": (
        "Derneği", "Vakfı", "Komitesi", "Hareketi", "Kulübü", "Ödülü", "Platformu", "Koleji", "Lisesi", "Hastanesi", "Parkı", "Girişimi", "Birliği", "Gençlik",
        "caddesinde", "caddesindeki", "sokağı", "sokağında", "mahallesinde", "meydanında", "meydanındaki", "bulvarında", "köprüsünde",
        "parkında", "stadında", "stadyumunda", "durağı", "durağında", "istasyonu", "istasyonunda", "kampüsü", "kültür merkezi",
        "spor salonu", "caddesine", "viyadüğü", "kavşağı", "kavşağında", "üniversitesinde", "hastanesinde", "lisesinde", "meydanına",
        "stadına", "mahallesine",
        "caddesi", "stadı", "üniversitesi", "mahallesi", "parkı", "şehitleri", "köprüsü", "meydanı", "bulvarı", "stadyumu", "hastanesi", "lisesi",
        "ilkokulu", "ortaokulu", "anıtı", "barajı", "kararları", "muhtırası", "ruhu", "kupası", "Şehitler",
    ),
    "never": (
        "kara cuma", "kutsal cuma", "efsane cuma", "kanlı pazar", "Cumartesi Anneleri", "Cumartesi Annelerinin", "Cumartesi İnsanları",
        "Kasımpaşa", "pazar yeri", "pazar payı", "cuma namazı", "cuma hutbesi", "bugüne", "yarınlar"),
    "month-names-too": ("ocak", "aralık", "ekim", "kasım", "mart"),
    "every": ("bir", "bazı", "her", "ilk", "ikinci", "üçüncü",),
    "months-ago": ("# ay önce", "# ay evvel"),
    "years-ago": ("# yıl önce", "# sene önce", "# yıl evvel"),
    "months-ahead": ("bundan # ay sonra",),
    "years-ahead": ("bundan # yıl sonra",),
    "parts-after": (
        "ilk yarısında", "ikinci yarısında", "ilk yarısı", "ikinci yarısı", "ayının ilk yarısında", "ayının ikinci yarısında",
        "başında", "başından", "başı", "sonunda", "sonuna", "sonu", "ortasında", "ortalarında", "ortası", "başlarında", "sonlarında",
        "son haftasında", "ilk haftasında", "son haftası", "ilk haftası", "ayı başında", "ayının başında", "ayının sonunda", "ayı sonunda",
        "ayının ortasında", "yılı başında", "yılı sonunda", "yılının sonunda", "yılının başında", "ayının son haftasında", "ayının ilk haftasında",
    ),
    "before-day": ("ayın",),
    "date-nouns": (
        "ü", "i", "ı", "u", "si", "sı", "ünde", "inde", "ında", "unda", "sinde", "sında", "de", "da", "te", "ta", "üne", "ine", "ına", "una",
        "sine", "sına", "ünden", "inden", "ından", "undan", "sinden", "sından", "üncü", "inci", "ıncı", "uncu",
    ),
    "decades": (
        "#'lı yıllar", "#'lı yıllarda", "#'li yıllar", "#'li yıllarda", "#'ların", "#'larda", "#'lar", "#'lerde", "#'ler", "#lı yıllarda",
        "#li yıllarda",
        "#'lı yılların", "#'lı yıllardan", "#'li yılların", "#'lü yıllar", "#'lü yılların", "#'lü yıllarda", "#'lu yıllar",
        "#'lu yılların", "#'lu yıllarda",
    ),
    "anchors": ("ondan", "bundan", "olaydan", "bu tarihten"),
    "evenings": ("dün akşam", "dün gece", "bu akşam", "bu gece", "yarın akşam"),
    "every-after": ("günleri", "akşamları", "sabahları", "geceleri"),
    "several": ("birkaç", "onlarca", "yüzlerce"),
    "papers-before": ("gazetesi", "dergisi"),
    "clock-words": ("saat",),
    "outside": ("günü",),
    "weekends": {"geçen hafta sonu": -1, "geçtiğimiz hafta sonu": -1, "bu hafta sonu": 0, "gelecek hafta sonu": 1, "önümüzdeki hafta sonu": 0},
    "tense": {
        "past": (
            "-dı", "-di", "-du", "-dü", "-tı", "-ti", "-tu", "-tü", "-mış", "-miş", "-muş", "-müş",
        ),
        "order": (
            "verb-last",
        ),
        "forecast": (
            "yağmur", "yağış", "yağışlı", "güneşli", "kar", "don", "sis", "bulutlu", "rüzgar", "rüzgâr", "fırtına", "sıcaklık", "sağanak",
            "parçalı", "ısınacak", "açık", "soğuk", "lodos",
        ),
        "heads": (
            "sonraki maç", "hava durumu", "hava", "ajanda", "etkinlik", "etkinlikler", "program", "takvim", "duyuru", "ilan", "ihale", "fikstür",
            "yayın akışı",
        ),
        "ahead": (
            "itibaren geçerli", "itibaren geçerlidir", "itibaren yürürlükte", "itibaren geçerli olacak",
            "son tarih", "son başvuru", "oynuyor", "karşılaşıyor", "açılıyor", "kapanıyor", "geliyor", "dönüyor", "vizyonda", "vizyona giriyor",
            "yayında", "ağırlıyor", "bıraktı", "erteledi", "devam ediyor", "bekliyoruz", "davetlisiniz", "bitiyor", "çıkıyor", "sürüyor",
            "-acak", "-ecek", "-acaklar", "-ecekler", "-acaktır", "-ecektir", "planlanıyor", "bekleniyor", "öngörülüyor", "başlıyor",
            "gerçekleştiriliyor", "düzenleniyor", "sona eriyor", "ertelendi", "ertelenmişti",
        ),
        "until": ("kadar", "e kadar", "a kadar", "ye kadar", "ya kadar", "dek", "akşamına kadar", "sabahına kadar", "gecesine kadar", "akşamına dek"),
        "never": ("gelecek", "yiyecek", "içecek", "giyecek", "yakacak", "bacak", "gelecek yıl"),
        "barred": (
            "göre", "açıklanan", "yapılan", "alınan", "açıklamada", "açıklamasında", "açıklama", "konuşmada", "konuşmasında", "ardından",
            "sonra", "beri", "edilen", "söyledi", "açıkladı", "dedi", "belirtti", "duyurdu", "bildirdi", "-dığı", "-diği", "-duğu", "-düğü",
            "-tığı", "-tiği", "-tuğu", "-tüğü", "-ladı", "-ledi", "-mıştı", "-mişti", "-oldu", "kaydedilen", "başlayan", "yayımlanan",
            "imzalanan", "onaylanan", "olan", "gelen", "düzenlenen", "olarak",
        ),
        "lasted": ("sürdü", "kaldı", "devam etti", "yaşadı", "çalıştı", "bekledi", "sürmüştü", "arttı", "düştü", "yükseldi", "oldu"),
    },
    "spelled-years": {
        "centuries": {"bin yedi yüz": 1700, "bin sekiz yüz": 1800, "bin dokuz yüz": 1900, "iki bin": 2000},
        "ones": (
            "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "on bir", "on iki", "on üç", "on dört", "on beş", "on altı",
            "on yedi", "on sekiz", "on dokuz",
        ),
        "tens": ("yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"),
        "both": ("{ten} {one}",),
    },
    "weekend-alone": (
        "hafta sonu", "hafta sonuna", "hafta sonunda",
    ),
    "quarter-cues": (
        "enflasyon", "yatırım", "üretim", "net satış", "şirket", "bütçe",
        "kâr", "kar", "net kâr", "gelir", "gelirler", "ciro", "büyüme", "büyüdü", "GSYH", "ekonomi", "ihracat", "zarar", "bilanço", "satışlar",
        "hasılat", "faiz",
    ),
    "year-nouns": (
        "yıl", "yılı", "yılının", "tarihi", "tarih",
    ),
    "year-links": (
        "değil", "doğrusu", "olarak", "yılı",
    ),
    "following": {
        "ertesi gün": 1, "bir gün sonra": 1, "bir gün önce": -1, "önceki akşam": -1, "ertesi sabah": 1, "iki gün sonra": 2, "üç gün sonra": 3,
        "bir gün öncesinde": -1,
    },
    "clock-endings": (
        "da", "de", "ta", "te", "dan", "den", "tan", "ten", "a", "e", "ya", "ye",
        "sıralarında", "sularında", "civarında", "sularına", "sıralarına",
    ),
    "titles-after": (
        "Bey", "Hanım", "Usta", "Hoca", "Efendi", "Abi", "Abla", "Pazarı",
    ),
    "first-months": ("ilk # ayı", "ilk # ayında", "ilk # ayda", "ilk # aylık dönemi", "ilk # aylık döneminde",),
    "month-counts": {
        "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10,
    },
    "which-weekday": ("% ayının # @", "%'ın # @", "%'in # @", "%'un # @", "%'ün # @", "%ın # @", "%in # @", "% # @", "% ayı # @"),
    "which": {"ilk": 1, "birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "son": -1},
    "week-of-behind": ("haftası", "haftasında", "haftasının", "haftasına", "haftası içinde"),
    "seasons": (
        "sezonu", "sezonunda", "sezonun", "sezonunun", "eğitim öğretim yılı", "eğitim öğretim yılında", "eğitim-öğretim yılı",
        "eğitim-öğretim yılında", "öğretim yılı", "akademik yılı", "eğitim öğretim", "eğitim öğretim yılının", "eğitim ve öğretim",
        "şampiyonu",
    ),
    "moving": ("ertelendi", "ertelenen", "alındı", "çekildi", "kaydırıldı", "ertelendiği", "taşındı", "erteledi", "ertelenmişti", "alınan"),
    "which-names": {
        "pazarı": "sunday", "pazartesisi": "monday", "salısı": "tuesday", "çarşambası": "wednesday", "perşembesi": "thursday",
        "cuması": "friday", "cumartesisi": "saturday",
    },
    "decade-names": {
        "altmışlı yıllar": 1960, "altmışlı yıllarda": 1960, "yetmişli yıllar": 1970, "yetmişli yıllarda": 1970, "seksenli yıllar": 1980,
        "seksenli yıllarda": 1980, "doksanlı yıllar": 1990, "doksanlı yıllarda": 1990, "doksanlı yılların": 1990,
        "seksenli yılların": 1980, "ellili yıllarda": 1950, "kırklı yıllarda": 1940,
    },
    "zones": {"TSİ": 180, "TSİ ile": 180, "Türkiye saatiyle": 180},
    "range-endings-from": ("den", "dan", "ten", "tan"), "range-endings-to": ("e", "a"),
    "nights-behind": ("a bağlayan gece", "e bağlayan gece", "ya bağlayan gece", "ye bağlayan gece", "bağlayan gece", "bağlayan geceyi", "bağlayan gecede",),
    "weeks-ahead-if-told": ("# hafta sonra",),
    "months-ahead-if-told": ("# ay sonra",),
    "holidays-said": {"Cumhuriyet Bayramı'nda": "10-29", "Zafer Bayramı'nda": "08-30", "yılbaşında": "01-01", "Yılbaşı gecesi": "12-31", "yılbaşı gecesi": "12-31", "Çocuk Bayramı'nda": "04-23"},
}
