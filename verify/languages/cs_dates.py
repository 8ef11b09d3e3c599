"""The dates of Czech, beyond CLDR."""

DATES = {
    "number-words": ("č",),
    "weekdays": {
        "monday": ("pondělí", "pondělního", "pondělní"), "tuesday": ("úterý", "úterního", "úterní"), "wednesday": ("středu", "středy", "středeční"),
        "thursday": ("čtvrtka", "čtvrteční"), "friday": ("pátku", "páteční"), "saturday": ("sobotu", "soboty", "sobotní"), "sunday": ("neděli", "neděle", "nedělní"),
    },
    "weekday-cues": ("v", "ve", "od", "do", "na"),
    "relative": {
        "předevčírem": -2, "včera": -1, "včera večer": -1, "včera odpoledne": -1, "dnes": 0, "dnes ráno": 0, "dnes večer": 0, "dnes odpoledne": 0, "zítra": 1,
        "zítra ráno": 1, "zítra večer": 1, "pozítří": 2,
    },
    "last": ("minulý", "minulou", "minulé"), "next": ("příští", "nadcházející"), "this": ("tento", "tuto", "toto"),
    "weeks": {"minulý týden": -1, "tento týden": 0, "příští týden": 1},
    "months-relative": {"minulý měsíc": -1, "tento měsíc": 0, "příští měsíc": 1},
    "years-relative": {"loni": -1, "letos": 0, "příští rok": 1},
    "ago": ("před # dny",), "ahead": ("za # dny", "za # dní"), "weeks-ago": ("před týdnem=1", "před # týdny"), "weeks-ahead": ("za týden=1", "za # týdny", "za # týdnů"),
    "months-ago": ("před měsícem=1", "před # měsíci"), "years-ago": ("před rokem=1", "před # lety"),
    "connectors": ("dne",), "at": ("v", "ve", "kolem"), "clock-words": ("v", "od", "do"), "hours": ("h", "hod.", "hodin", "hodině"),
    "before-month": ("v", "od", "do", "na začátku", "koncem", "počátkem", "v polovině", "na konci"), "before-year": ("v roce", "roku", "od roku", "do roku", "narozen"),
    "before-day": ("dne",),
    "range-words": ("do", "až"), "range-starts": ("od", "mezi"), "list-words": ("a", "i"),
    "parts": ("koncem", "začátkem", "počátkem", "v polovině", "na konci", "na začátku"),
}
