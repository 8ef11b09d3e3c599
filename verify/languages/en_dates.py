"""The dates of English, beyond CLDR."""

DATES = {
    "number-words": ("No", "Nos"),
    "orders-differ": True,
    "periods-small": True,
    "months-capital": True,
    "weekdays-name-people": True,
    "months": {"Sept": 9, "Sept.": 9, "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Aug.": 8, "Oct.": 10, "Nov.": 11, "Dec.": 12, "Jun.": 6, "Jul.": 7},
    "weekday-abbreviations": {
        "monday": ("Mon.",), "tuesday": ("Tue.", "Tues.", "Tues"), "wednesday": ("Wed.", "Weds."), "thursday": ("Thu.", "Thur.", "Thurs.", "Thurs"),
        "friday": ("Fri.",), "saturday": ("Sat.",), "sunday": ("Sun.",),
    },
    "weekday-cues": ("on", "by", "since", "until", "till", "late", "early", "from"),
    "relative": {
        "late last night": -1, "early this morning": 0, "early today": 0, "late yesterday": -1, "later this morning": 0, "later tonight": 0,
        "earlier this morning": 0, "earlier this evening": 0, "this lunchtime": 0, "tomorrow afternoon": 1, "tomorrow night": 1,
        "yesterday lunchtime": -1, "yesterday night": -1, "the night before last": -2,
        "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "this morning": 0, "this afternoon": 0, "this evening": 0, "last night": -1,
        "yesterday morning": -1, "yesterday afternoon": -1, "yesterday evening": -1, "the day before yesterday": -2, "the day after tomorrow": 2,
        "earlier today": 0, "tomorrow morning": 1, "tomorrow evening": 1, "later today": 0,
        "a week today": 7, "today week": 7, "a week tomorrow": 8, "tomorrow week": 8, "a week ago today": -7,
    },
    "last": ("last", "past"), "next": ("next", "coming", "by this", "no later than this"), "this": ("this",),
    "weeks": {
        "late last week": -1, "early last week": -1, "earlier this week": 0, "later this week": 0, "early next week": 1, "late next week": 1,
        "last week": -1, "this week": 0, "next week": 1},
    "months-relative": {"last month": -1, "this month": 0, "next month": 1, "the end of the month": 0, "end of the month": 0, "month's end": 0, "month end": 0, "the end of next month": 1, "the start of next month": 1, "the end of last month": -1},
    "years-relative": {"last year": -1, "this year": 0, "next year": 1},
    "ago": ("# days ago", "# day ago", "# days earlier"), "ahead": ("# days from now", "in # days", "in # days' time"),
    "weeks-ago": ("a week ago", "# weeks ago", "# week ago"),
    "weeks-ahead": ("# weeks from now", "in a week's time", "in # weeks' time"),
    "ordinals": ("st", "nd", "rd", "th"),
    "day-words": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
        "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24,
        "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
    },
    "connectors": ("of", "the", "on", "in the year", "year", "fiscal", "of fiscal", "of fiscal year", "of the fiscal year"),
    "at": ("at", "on", "around", "about"),
    "periods": {"am": ("in the morning",), "pm": ("in the afternoon", "in the evening")},
    "before-month": ("in", "since", "until", "till", "by", "during", "from", "of", "early", "late", "mid", "through", "throughout", "before", "after", "to"),
    "before-year": ("circa", "of c", "from c", "in c", "to c", "built c", "born c", "dated c", "painted c", 
        "born", "born in",
        "summer", "winter", "spring", "autumn", "fall", "summer of", "winter of", "spring of", "autumn of", "fall of", "class of",
        "the class of",
        "in", "since", "until", "till", "from", "between", "by", "during", "early", "late", "mid", "of", "year", "back in", "to", "before", "after", "for"),
    "before-day": ("on the", "of the", "until the", "from the"),
    "range-words": ("to", "until", "till", "through"), "range-starts": ("from", "between"),
    "list-words": ("and",),
    "quarters": {
        "Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4, "first quarter": 1, "second quarter": 2, "third quarter": 3, "fourth quarter": 4, "first quarter of": 1,
        "second quarter of": 2, "third quarter of": 3, "fourth quarter of": 4,
    },
    "half-years": {"first half of": 1, "second half of": 2},
    "calendars": {
        "islamic": {
            "Muharram": 1, "Muh.": 1, "Safar": 2, "Saf.": 2, "Rabiʻ I": 3, "Rab. I": 3, "Rabi al-Awwal": 3, "Rabi' al-awwal": 3, "Rabiʻ II": 4, "Rab. II": 4,
            "Rabi al-Thani": 4, "Rabi' al-thani": 4, "Rabi al-Akhir": 4, "Jumada I": 5, "Jum. I": 5, "Jumada al-Ula": 5, "Jumada al-awwal": 5, "Jumada II": 6,
            "Jum. II": 6, "Jumada al-Akhirah": 6, "Jumada al-Thani": 6, "Rajab": 7, "Raj.": 7, "Shaʻban": 8, "Shaban": 8, "Sha.": 8, "Ramadan": 9, "Ram.": 9,
            "Ramzan": 9, "Shawwal": 10, "Shaw.": 10, "Dhuʻl-Qiʻdah": 11, "Dhu al-Qadah": 11, "Dhu al-Qi'dah": 11, "Dhuʻl-Q.": 11, "Zul Qaʻdah": 11,
            "Dhuʻl-Hijjah": 12, "Dhu al-Hijjah": 12, "Dhuʻl-H.": 12,
        },
        "persian": {
            "Farvardin": 1, "Ordibehesht": 2, "Khordad": 3, "Tir": 4, "Mordad": 5, "Shahrivar": 6, "Mehr": 7, "Aban": 8, "Azar": 9, "Dey": 10, "Bahman": 11,
            "Esfand": 12,
        },
        "hebrew": {
            "Tishri": 1, "Tishrei": 1, "Heshvan": 2, "Cheshvan": 2, "Marcheshvan": 2, "Kislev": 3, "Tevet": 4, "Shevat": 5, "Shvat": 5, "Adar I": 6, "Adar": 7,
            "Adar II": 7, "Nisan": 8, "Iyar": 9, "Sivan": 10, "Tamuz": 11, "Tammuz": 11, "Av": 12, "Elul": 13,
        },
        "ethiopic": {
            "Meskerem": 1, "Tikimt": 2, "Tekemt": 2, "Hidar": 3, "Hedar": 3, "Tahsas": 4, "Tahisas": 4, "Ter": 5, "Tir (Ethiopian)": 5, "Yekatit": 6, "Megabit": 7,
            "Miyazya": 8, "Miazia": 8, "Ginbot": 9, "Genbot": 9, "Sene": 10, "Hamle": 11, "Nehasse": 12, "Nehase": 12, "Pagumen": 13, "Pagume": 13,
        },
        "indian": {
            "Chaitra": 1, "Vaisakha": 2, "Jyaistha": 3, "Asadha": 4, "Sravana": 5, "Bhadra": 6, "Asvina": 7, "Kartika": 8, "Agrahayana": 9, "Pausa": 10,
            "Magha": 11, "Phalguna": 12,
        },
    },
    "eras": {"islamic": ("AH", "A.H."), "gregorian": ("AD", "CE"), "persian": ("AP", "SH"), "hebrew": ("AM",), "buddhist": ("BE", "B.E."), "roc": ("Minguo", "ROC")},
    "era-years": {"Reiwa": 2019, "Heisei": 1989, "Shōwa": 1926, "Showa": 1926, "Taishō": 1912, "Meiji": 1868},
    "names-before": ("street", "avenue", "plaza", "square", "bridge"), "names-after": (
        "FC",
        "Movement", "Street", "Avenue", "Square", "Bridge", "Brigade", "Stadium", "Revolution", "Road", "Lane", "Close", "Drive", "Way", "Gardens", "Crescent", "Station", "Terrace", "Barracks", "Hospital", "School"),
    "month-names-too": ("May", "March", "April", "June", "August"),
    "every": (
        "every", "each", "any", "every second", "each second", "every other", "every first", "each first", "every third", "every last", "first", "second", "third", "fourth"),
    "never": (
        "Sheffield Wednesday", "Black Thursday",
        "Blue Monday", "Freaky Friday", "Plough Monday", "Super Saturday", "Super Sunday",
        "Easter Monday", "Easter Saturday", "Whit Monday", "Whit Sunday", "Holy Thursday", "Holy Saturday", "Shrove Tuesday", "Black Monday", "Black Wednesday", "Giving Tuesday", "Black Friday", "Good Friday", "Ash Wednesday", "Palm Sunday", "Super Tuesday", "Bloody Sunday", "Cyber Monday", "Easter Sunday", "Maundy Thursday",),
    "months-ago": ("# months ago", "# month ago", "a month ago", "half a year ago=6"),
    "years-ago": ("# years ago", "# year ago", "a year ago"),
    "months-ahead": ("in a month's time", "# months from now", "in # months' time", "a month from now"),
    "years-ahead": ("in # years' time", "# years from now", "in a year's time"),
    "parts": (
        "early", "late", "mid", "early in", "late in", "the beginning of", "the end of", "the middle of", "the start of", "beginning of", "end of",
        "middle of", "start of", "last week of", "first week of", "last days of", "first days of", "first half of", "second half of",
        "the close of",
    ),
    "months-of": {"inst.": 0, "instant": 0, "ult.": -1, "prox.": 1},
    "decades": ("the #s", "#s"),
    "evenings": (
        "last night", "tonight", "this evening", "yesterday evening", "late last night", "yesterday afternoon", "this afternoon",
        "tomorrow evening", "tomorrow night", "tomorrow afternoon", "later tonight", "yesterday night",
    ),
    "anchors": ("after that", "after this", "from that day", "after which", "after the"),
    "several": ("several", "many", "few", "these"),
    "papers-before": ("newspaper", "the daily"),
    "ordinal-articles": ("the",),
    "weekends": {"last weekend": -1, "this past weekend": -1, "over the weekend": -1, "this weekend": 0, "this coming weekend": 0, "next weekend": 1},
    "titles": ("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lady", "Lord", "Inspector", "Sgt", "Joe", "Man"),
    "tense": {
        "pointing": (
            "for",
        ),
        "due": (
            "funeral", "funeral service", "memorial service", "service of thanksgiving", "visitation", "viewing", "wake", "closing date",
            "deadline", "kick-off", "doors open", "doors", "tickets on sale", "on sale", "in theatres", "in cinemas", "sentencing", "rsvp",
        ),
        "passive": (
            "is", "are",
            "be", "been", "being", "get", "getting", "a", "an", "the", "its", "his", "her", "their", "and", "or", "newly",
        ),
        "relative": (
            "that", "who", "which",
        ),
        "past": (
            "-ed", "arrived", "began", "left", "met", "won", "lost", "fell", "rose", "broke", "found", "spoke", "held", "became", "resigned",
            "quit", "fled", "opened", "passed", "published", "stepped", "sat", "stood", "sent", "saw", "led", "got", "brought", "cut", "hit",
            "shot", "struck", "flew", "drove",
        ),
        "forecast": (
            "rain", "showers", "sunny", "cloud", "cloudy", "snow", "frost", "fog", "fair", "breezy", "windy", "highs", "lows", "mild", "milder",
            "colder", "warmer", "sunshine", "spells", "sleet", "thunderstorms", "drizzle", "dry", "wet", "sleet", "gales",
        ),
        "heads": (
            "weather", "forecast", "outlook", "agenda", "diary", "calendar", "what's on", "fixtures", "this week", "coming up", "events",
            "save the date", "listings", "upcoming",
        ),
        "ahead": (
            "travel to", "travels to", "kick off", "reunion is",
            "bids are due", "tenders must", "bids must",
            "applications close", "applications must", "no later than", "not later than", "must be received", "due",
            "airs", "premieres", "returns", "continues", "hearing is", "is set down", "adjourned", "remanded",
            "bailed", "bailed until", "listed for", "fixed for", "set for", "hosts", "host", "face", "faces",
            "don't miss", "arrives", "arrive", "departs", "visits",
            "will", "ll", "won't", "shall", "is to", "are to", "is due", "are due", "is set to", "are set to", "is set for", "scheduled for",
            "scheduled to", "is expected", "are expected", "slated for", "is planned", "are planned", "planned for", "plans to", "plan to",
            "due in court", "due back", "going to", "postponed to", "postponed until", "delayed until", "delayed to", "adjourned to",
            "adjourned until", "moved to", "put back to", "rescheduled for", "runs from", "run from", "takes place", "take place", "begins on",
            "starts on", "opens on", "ends on", "closes on", "expires on", "expires in", "deadline is", "kicks off",
            "lifts", "lifts at", "is lifted", "are lifted",
        ),
        "until": (
            "until noon on", "until midnight on", "until dawn on", "until late on", "until early on", "until midday on",
            "until the end of", "until early", "until late", "until at least", "until", "till", "until the", "up to"),
        "never": (
            "free will", "good will", "ill will", "political will", "the will", "his will", "her will", "their will", "a will", "last will",
            "living will", "at will", "is to blame", "are to blame", "will of", "is due to a", "is due to the", "is due to an", "are due to the",
            "are due to a", "Will", "didn't take place", "did take place", "did not take place", "will have been",
        ),
        "barred": (
            "said", "says", "told", "announced", "had", "has", "was", "were", "did", "after", "since", "following", "killed", "died", "wrote",
            "posted", "tweeted", "warned", "added", "confirmed", "ordered", "signed", "made", "given", "took", "came", "went", "decided on",
            "approved", "voted", "ruled",
        ),
        "of": ("of", "since", "after", "s"),
        "lasted": (
            "lasted", "stayed", "remained", "ran", "lived", "worked", "served", "continued", "went", "kept", "waited", "had", "did", "didn't",
            "played", "been",
        ),
        "present": ("is", "are", "remains", "remain", "stays", "stay", "applies", "apply", "takes", "take", "continues", "continue", "lasts", "last", "runs", "run", "comes", "starts", "start", "begins", "begin",),
        "onward": ("from", "as of", "as from", "starting", "starting on", "starting from", "effective", "effective from", "with effect from", "beginning",),
    },
    "spelled-years": {
        "centuries": {
            "nineteen hundred": 1900, "nineteen": 1900, "eighteen hundred": 1800, "eighteen": 1800, "twenty": 2000, "two thousand": 2000, "seventeen": 1700,
        },
        "joiners": ("and",),
        "ones": (
            "oh-one|one", "oh-two|two", "oh-three|three", "oh-four|four", "oh-five|five", "oh-six|six", "oh-seven|seven", "oh-eight|eight", "oh-nine|nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ),
        "tens": ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        "both": ("{ten}-{one}", "{ten} {one}"),
    },
    "weekend-alone": (
        "at the weekend", "the weekend", "by the weekend", "over the weekend", "at weekend",
    ),
    "quarter-cues": (
        "inflation", "retailer", "unemployment",
        "profit", "earnings", "sales", "revenue", "results", "growth", "GDP", "economy", "shares", "output", "exports", "turnover", "income",
        "net loss", "dividend", "guidance", "investors",
    ),
    "year-nouns": (
        "year", "years", "date", "dates",
    ),
    "year-links": (
        "was", "is", "not", "instead of", "rather than", "as", "reads", "read", "say", "be", "been",
    ),
    "following": {
        "the evening before": -1, "the evening after": 1, "the morning after": 1,
        "the following day": 1, "the next day": 1, "the previous day": -1, "the following morning": 1, "the next morning": 1,
        "the following afternoon": 1, "the following evening": 1, "the next evening": 1, "the day before": -1, "a day later": 1,
        "a day earlier": -1, "two days later": 2, "three days later": 3, "four days later": 4, "five days later": 5, "six days later": 6,
        "two days earlier": -2, "three days earlier": -3, "the night before": -1, "one day later": 1,
    },
    "following-of": (
        "of", "after", "before", "yesterday", "last", "the", "a", "an", "his", "her", "their", "its", "s", "we", "he", "she", "they", "it",
        "that",
    ),
    "before-figures": (
        "dated", "of", "on",
    ),
    "first-months": ("first # months",),
    "month-counts": {
        "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    },
    "which-weekday": ("# @ of %", "# @ in %", "# @ of the month of %"),
    "which": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": -1,
    },
    "week-of": ("week of", "week of the", "week beginning", "week commencing", "week starting", "week from", "week ending"),
    "seasons": (
        "season", "seasons", "school year", "academic year", "fiscal year", "financial year", "campaign", "tax year", "marketing year",
        "budget", "session", "year to", "flu season", "crop year", "in season", "the season", "term", "ski season",
    ),
    "moving": (
        "moved", "postponed", "rescheduled", "delayed", "shifted", "brought forward", "put back", "pushed back", "adjourned", "pushed",
        "advanced", "changed", "put off", "deferred", "move", "postpone", "shift",
    ),
    "weekday-weeks": {
        "a week on": 1, "a week from": 1, "week on": 1, "week": 1, "fortnight": 2, "two weeks on": 2, "two weeks from": 2,
        "a fortnight on": 2, "three weeks on": 3, "a week ago": -1, "a fortnight ago": -2, "week today": 1,
    },
    "decade-names": {
        "the sixties": 1960, "the seventies": 1970, "the eighties": 1980, "the nineties": 1990, "the late sixties": 1960,
        "the early sixties": 1960, "the mid-sixties": 1960, "the late seventies": 1970, "the early seventies": 1970,
        "the mid-seventies": 1970, "the late eighties": 1980, "the early eighties": 1980, "the mid-eighties": 1980,
        "the late nineties": 1990, "the early nineties": 1990, "the mid-nineties": 1990, "the late fifties": 1950,
        "the early fifties": 1950,
    },
    "hour-names": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    },
    "hour-parts-before": {
        "half past": 30, "a quarter past": 15, "quarter past": 15, "a quarter to": -15, "quarter to": -15, "ten past": 10, "twenty past": 20, "ten to": -10,
        "twenty to": -20, "five past": 5, "twenty-five past": 25, "twenty five past": 25,
    },
    "hour-parts-tell": True,
    "weekday-names-too": ("Sunday", "Friday", "Monday"),
    "night-nouns": ("night", "overnight", "nights",),
    "bodies-behind": ("Committee", "Foundation", "Movement", "Institute", "Association", "Society", "Prize", "Award", "Brigade", "Battalion", "Front", "Alliance", "Coalition", "Group", "Forum", "Square", "Avenue", "Street", "Bridge", "Stadium", "Hospital", "School", "University", "Club", "Party", "Uprising", "Revolution", "Massacre", "Initiative", "Network", "Campaign",),
    "places-before": ("rue du", "avenue du", "place du", "calle", "avenida", "avenida del", "plaza", "plaza del", "via", "piazza", "rua", "praça",),
    "titles-after": ("and Sons", "and Son", "and Daughters", "and Co", "and Partners", "and Company",),
}
