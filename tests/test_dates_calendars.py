"""Dates of other calendars, as newspapers write them, come out as the Gregorian days that almanacs give."""

from __future__ import annotations

import datetime

import pytest

from verify.dates import find_dates

REFERENCE = datetime.date(2025, 4, 2)
# language, text, value, calendar. Islamic days are Umm al-Qura's.
WRITTEN = """
ar	1 محرم 1446 هـ	2024-07-07	islamic
ar	يوم الأحد 10 ذو الحجة 1445 هـ	2024-06-16	islamic
ar	الجمعة 28 رمضان 1446هـ الموافق 28 مارس 2025م	2025-03-28	islamic
ar	٢٧ رجب ١٤٤٦	2025-01-27	islamic
ar	غرة رمضان 1446 هـ	2025-03-01	islamic
ar	الأول من رمضان 1446	2025-03-01	islamic
ar	12 ربيع الأول 1446 للهجرة	2024-09-15	islamic
ar	5 جمادى الآخرة 1446 هجري	2024-12-06	islamic
en	1 Muharram 1446 AH	2024-07-07	islamic
en	27 Rajab 1446	2025-01-27	islamic
en	Ramadan 1, 1446	2025-03-01	islamic
en	10 Dhu al-Hijjah 1445	2024-06-16	islamic
en	12 Rabi' al-Awwal 1446	2024-09-15	islamic
en	1 Shawwal 1446 A.H.	2025-03-30	islamic
fr	1er ramadan 1446	2025-03-01	islamic
fr	le 10 moharram 1446 de l'Hégire	2024-07-16	islamic
fr	27 rajab 1446	2025-01-27	islamic
fr	12 rabia al-awal 1446	2024-09-15	islamic
fr	10 dhou al-hijja 1445	2024-06-16	islamic
tr	1 Ramazan 1446	2025-03-01	islamic
tr	Hicri 27 Recep 1446	2025-01-27	islamic
tr	10 Zilhicce 1445	2024-06-16	islamic
id	1 Ramadan 1446 Hijriah	2025-03-01	islamic
id	10 Zulhijah 1445 H	2024-06-16	islamic
id	27 Rajab 1446 H	2025-01-27	islamic
ur	یکم رمضان المبارک 1446ھ	2025-03-01	islamic
ur	10 ذوالحجہ 1445 ہجری	2024-06-16	islamic
ur	27 رجب المرجب 1446ھ	2025-01-27	islamic
ur	12 ربیع الاول 1446 ہجری	2024-09-15	islamic
fa	۲۷ رجب ۱۴۴۶	2025-01-27	islamic
fa	۱۰ محرم ۱۴۴۶ قمری	2024-07-16	islamic
de	1. Ramadan 1446	2025-03-01	islamic
de	10. Muharram 1446	2024-07-16	islamic
fa	۱ فروردین ۱۴۰۴	2025-03-21	persian
fa	اول فروردین ۱۴۰۴	2025-03-21	persian
fa	۲۲ بهمن ۱۳۵۷	1979-02-11	persian
fa	۱۳ آبان ۱۳۵۸	1979-11-04	persian
fa	پنجشنبه ۳۰ اسفند ۱۴۰۳	2025-03-20	persian
fa	۲۹ اسفندماه ۱۴۰۲	2024-03-19	persian
fa	۱۴۰۴/۱/۸	2025-03-28	persian
fa	جمعه هشتم فروردین ماه ۱۴۰۴	2025-03-28	persian
fa	دوشنبه، ۱۵ مهر ۱۳۹۸ خورشیدی	2019-10-07	persian
fa	۲۴ اسد ۱۴۰۰	2021-08-15	persian
fa	۵ دی ۱۳۸۲	2003-12-26	persian
ps	۲۴ اسد ۱۴۰۰	2021-08-15	persian
ps	د ۱۴۰۰ د زمري ۲۴	2021-08-15	persian
en	22 Bahman 1357	1979-02-11	persian
en	8 Farvardin 1404	2025-03-28	persian
en	13 Aban 1358	1979-11-04	persian
th	28 มีนาคม 2568	2025-03-28	buddhist
th	วันศุกร์ที่ 28 มีนาคม พ.ศ. 2568	2025-03-28	buddhist
th	28 มี.ค. 2568	2025-03-28	buddhist
th	28/3/2568	2025-03-28	buddhist
th	๒๘ มีนาคม ๒๕๖๘	2025-03-28	buddhist
ja	令和7年3月28日	2025-03-28	japanese
ja	平成31年4月30日(火)	2019-04-30	japanese
ja	昭和64年1月7日	1989-01-07	japanese
ja	令和元年5月1日	2019-05-01	japanese
ja	昭和二十年八月十五日	1945-08-15	japanese
ja	令和七年三月二十八日	2025-03-28	japanese
ja	大正12年9月1日	1923-09-01	japanese
ja	明治元年10月23日	1868-10-23	japanese
zh	民國114年3月28日	2025-03-28	roc
zh	中華民國114年3月28日	2025-03-28	roc
zh	中華民國一一四年三月二十八日	2025-03-28	roc
zh	民國一百一十四年三月二十八日	2025-03-28	roc
zh	民國38年10月1日	1949-10-01	roc
he	ה' באייר תש"ח	1948-05-14	hebrew
he	א' בתשרי תשפ"ה	2024-10-03	hebrew
he	י"ד באדר ב' תשפ"ד	2024-03-24	hebrew
he	י"ד באדר א' תשפ"ד	2024-02-23	hebrew
he	ט״ו בניסן ה׳תשפ״ה	2025-04-13	hebrew
he	כ"ה בכסלו תשפ"ה	2024-12-26	hebrew
en	5 Iyar 5708	1948-05-14	hebrew
en	1 Tishrei 5785	2024-10-03	hebrew
en	14 Adar II 5784	2024-03-24	hebrew
en	14 Adar I 5784	2024-02-23	hebrew
en	15 Nisan 5785	2025-04-13	hebrew
en	Kislev 25, 5785	2024-12-26	hebrew
fr	15 Nissan 5785	2025-04-13	hebrew
fr	1er Tichri 5785	2024-10-03	hebrew
am	መስከረም 1 ቀን 2017	2024-09-11	ethiopic
am	ጥር 11 ቀን 2017 ዓ.ም	2025-01-19	ethiopic
am	መጋቢት 19፣ 2017 ዓ.ም.	2025-03-28	ethiopic
am	ጳጉሜን 5 ቀን 2016	2024-09-10	ethiopic
am	አርብ መጋቢት 19 ቀን 2017 ዓ.ም	2025-03-28	ethiopic
am	መጋቢት 19/2017	2025-03-28	ethiopic
en	Meskerem 1, 2017	2024-09-11	ethiopic
en	19 Megabit 2017 EC	2025-03-28	ethiopic
en	March 28, 7 Reiwa	2025-03-28	japanese
en	28 March 2568 BE	2025-03-28	buddhist
en	March 28, 114 Minguo	2025-03-28	roc
de	15. Nisan 5785	2025-04-13	hebrew
fr	8 farvardin 1404	2025-03-28	persian
hi	7 चैत्र 1947 शक	2025-03-28	indian
hi	1 चैत्र 1947 (शक)	2025-03-22	indian
hi	6 माघ 1871 शक	1950-01-26	indian
hi	शक 1947 चैत्र 7	2025-03-28	indian
en	7 Chaitra 1947 Saka	2025-03-28	indian
en	Chaitra 1, 1947 Saka	2025-03-22	indian
en	6 Magha 1871 (Saka)	1950-01-26	indian
"""
IMPOSSIBLE = (
    ("en", "30 Adar 5785"), ("en", "14 Adar I 5785"), ("he", "ל' באדר תשפ\"ה"), ("fa", "۳۰ اسفند ۱۴۰۲"), ("fa", "۳۱ مهر ۱۴۰۳"), ("ar", "31 رمضان 1446"), ("am", "ጳጉሜን 6 ቀን 2016"),
    ("am", "ጳጉሜን 7 ቀን 2015"), ("ja", "令和7年2月30日"), ("zh", "民國114年13月1日"), ("th", "31 กุมภาพันธ์ 2568"), ("hi", "32 चैत्र 1947 शक"),
)


def rows() -> list[list[str]]:
    return [line.split("\t") for line in WRITTEN.strip().splitlines()]


@pytest.mark.parametrize(("code", "text", "value", "calendar"), rows(), ids=lambda text: text)
def test_a_date_of_another_calendar_is_read(code: str, text: str, value: str, calendar: str) -> None:
    found = find_dates(text, languages=(code,), reference=REFERENCE)
    assert [(date.value, date.calendar) for date in found][:1] == [(value, calendar)]
    assert found[0].uncertain_days == (calendar == "islamic")


@pytest.mark.parametrize(("code", "text"), IMPOSSIBLE, ids=lambda text: text)
def test_a_day_that_no_calendar_has_is_no_date(code: str, text: str) -> None:
    assert not [date for date in find_dates(text, languages=(code,), reference=REFERENCE) if date.precision == "day"]
