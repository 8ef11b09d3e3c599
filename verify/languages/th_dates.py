"""The dates of Thai, beyond CLDR: years of the Buddhist era."""

DATES = {
    "year-calendars": {"buddhist": (2400, 2700)},
    "eras": {"buddhist": ("พ.ศ.", "พุทธศักราช"), "gregorian": ("ค.ศ.",)},
    "relative": {"เมื่อวานนี้": -1, "เมื่อวาน": -1, "วันนี้": 0, "พรุ่งนี้": 1},
    "connectors": ("ที่", "เดือน", "ปี", "พ.ศ.", "ค.ศ."),
    "hours": ("น.", "น", "นาฬิกา"),
}
