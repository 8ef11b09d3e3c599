"""The dates of Vietnamese, beyond CLDR."""

DATES = {
    "number-words": ("số",),
    "weekdays": {
        "monday": ("thứ hai",), "tuesday": ("thứ ba",), "wednesday": ("thứ tư",), "thursday": ("thứ năm",), "friday": ("thứ sáu",), "saturday": ("thứ bảy",),
        "sunday": ("chủ nhật",),
    },
    "not-alone": ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"), "weekday-cues": ("vào", "từ", "sáng", "chiều", "tối", "hôm", "ngày"),
    "relative": {
        "hôm kia": -2, "hôm qua": -1, "tối qua": -1, "đêm qua": -1, "hôm nay": 0, "sáng nay": 0, "chiều nay": 0, "tối nay": 0, "ngày mai": 1, "sáng mai": 1, "ngày kia": 2,
    },
    "last": ("tuần trước", "vừa qua"), "next": ("tuần tới", "tới"),
    "weeks": {"tuần trước": -1, "tuần qua": -1, "tuần này": 0, "tuần tới": 1, "tuần sau": 1},
    "months-relative": {"tháng trước": -1, "tháng này": 0, "tháng tới": 1, "tháng sau": 1},
    "years-relative": {"năm ngoái": -1, "năm nay": 0, "năm tới": 1, "năm sau": 1, "sang năm": 1},
    "ago": ("# ngày trước", "cách đây # ngày"), "ahead": ("# ngày nữa", "# ngày tới"), "weeks-ago": ("# tuần trước",), "months-ago": ("# tháng trước",),
    "years-ago": ("# năm trước", "cách đây # năm"),
    "at": ("lúc", "vào lúc", "khoảng"), "hours": ("giờ", "h"), "before-year": ("năm", "từ năm", "sinh năm", "đến năm"), "before-day": ("ngày",),
    "range-words": ("đến", "tới"), "range-starts": ("từ",), "list-words": ("và",),
}
