"""What platforms print under a post, in the languages of their interfaces, is read to the minute, language told and not, alone and signed.

Collected from the interfaces' own formats (X and its former embeds, Facebook, Bluesky, Mastodon, Telegram, YouTube), for one moment.
"""

from __future__ import annotations

import datetime

import pytest

from verify.dates import find_dates

REFERENCE = datetime.date(2025, 4, 2)
MOMENT = "2025-03-28T22:32"
LINES = """
en	10:32 PM · Mar 28, 2025
en	10:32 PM - 28 Mar 2025
en	10:32 PM · 28 Mar 2025
en	Friday, March 28, 2025 at 10:32 PM
en	March 28, 2025 at 10:32 PM
en	28 March 2025 at 22:32
en	Mar 28, 2025, 10:32 PM
en	Mar 28, 2025 · 22:32
en	Mar 28, 2025 at 22:32 UTC
en	10:32pm, Mar 28 2025
fr	10:32 PM · 28 mars 2025
fr	22:32 - 28 mars 2025
fr	28 mars 2025 à 22:32
fr	vendredi 28 mars 2025 à 22:32
fr	28 mars 2025, 22:32
fr	le 28 mars 2025 à 22h32
fr	22 h 32 · 28 mars 2025
de	10:32 nachm. · 28. März 2025
de	22:32 - 28. März 2025
de	28. März 2025 um 22:32
de	28. März 2025 um 22:32 Uhr
de	28. März 2025, 22:32
es	10:32 p. m. · 28 mar. 2025
es	10:32 p.m. · 28 mar. 2025
es	22:32 - 28 mar. 2025
es	28 de marzo de 2025 a las 22:32
es	viernes, 28 de marzo de 2025 a las 22:32
pt	10:32 PM · 28 de mar de 2025
pt	22:32 - 28 de mar de 2025
pt	28 de março de 2025 às 22:32
it	10:32 PM · 28 mar 2025
it	22:32 - 28 mar 2025
it	28 marzo 2025 alle ore 22:32
it	28 marzo 2025 alle 22:32
nl	10:32 p.m. · 28 mrt. 2025
nl	22:32 - 28 mrt. 2025
nl	28 maart 2025 om 22:32
ja	午後10:32 · 2025年3月28日
ja	22:32 - 2025年3月28日
ja	2025年3月28日 22:32
ja	2025年3月28日 午後10:32
ko	오후 10:32 · 2025년 3월 28일
ko	오후 10:32 - 2025년 3월 28일
ko	2025년 3월 28일 오후 10:32
zh	下午10:32 · 2025年3月28日
zh	下午10:32 - 2025年3月28日
zh	2025年3月28日 下午10:32
zh	2025年3月28日晚上10:32
ru	10:32 PM · 28 мар. 2025 г.
ru	22:32 - 28 мар. 2025 г.
ru	28 марта 2025 г. в 22:32
ru	28 марта 2025 в 22:32
uk	10:32 пп · 28 бер. 2025 р.
uk	22:32 - 28 бер. 2025 р.
uk	28 березня 2025 р. о 22:32
pl	10:32 PM · 28 mar 2025
pl	22:32 - 28 mar 2025
pl	28 marca 2025 o 22:32
tr	ÖS 10:32 · 28 Mar 2025
tr	22:32 - 28 Mar 2025
tr	28 Mart 2025, 22:32
tr	28 Mart 2025 saat 22:32
ar	10:32 م · 28 مارس، 2025
ar	10:32 م - 28 مارس، 2025
ar	28 مارس 2025، 10:32 م
ar	28 مارس 2025 الساعة 10:32 مساءً
fa	۱۰:۳۲ بعدازظهر · ۲۸ مارس ۲۰۲۵
fa	۲۸ مارس ۲۰۲۵ ساعت ۲۲:۳۲
he	10:32 PM · 28 במרץ 2025
he	22:32 - 28 במרץ 2025
he	28 במרץ 2025 בשעה 22:32
hi	10:32 अपराह्न · 28 मार्च 2025
hi	28 मार्च 2025 को 10:32 pm बजे
hi	10:32 pm · 28 मार्च 2025
bn	10:32 PM · 28 মার্চ, 2025
bn	১০:৩২ PM · ২৮ মার্চ, ২০২৫
ur	10:32 PM · 28 مارچ، 2025
id	10.32 PM · 28 Mar 2025
id	28 Maret 2025 pukul 22.32
ms	10:32 PTG · 28 Mac 2025
vi	10:32 CH · 28 thg 3, 2025
vi	22:32 · 28 thg 3, 2025
th	22:32 น. · 28 มี.ค. 2568
th	28 มีนาคม 2025 เวลา 22:32 น.
el	10:32 μ.μ. · 28 Μαρ 2025
el	28 Μαρτίου 2025 στις 22:32
ro	10:32 PM · 28 mar. 2025
ro	28 martie 2025 la 22:32
sv	10:32 em · 28 mars 2025
sv	28 mars 2025 kl. 22:32
da	10.32 PM · 28. mar. 2025
da	28. mar. 2025 kl. 22.32
no	10:32 p.m. · 28. mars 2025
no	28. mars 2025 kl. 22:32
fi	22.32 · 28. maalisk. 2025
fi	28. maaliskuuta 2025 klo 22.32
cs	10:32 odp. · 28. 3. 2025
cs	28. března 2025 v 22:32
hu	du. 10:32 · 2025. márc. 28.
hu	2025. március 28. 22:32
bg	22:32 ч. · 28.03.2025 г.
hr	22:32 · 28. ožu 2025.
sk	22:32 · 28. 3. 2025
ca	10:32 p. m. · 28 de març 2025
ca	28 de març del 2025 a les 22:32
sw	10:32 PM · 28 Mac 2025
fil	10:32 PM · Mar 28, 2025
ta	பிற்பகல் 10:32 · 28 மார்., 2025
mr	10:32 PM · २८ मार्च, २०२५
gu	10:32 PM · 28 માર્ચ, 2025
kn	10:32 PM · ಮಾರ್ಚ್ 28, 2025
en	2025-03-28T22:32
en	2025-03-28 22:32
"""


def rows() -> list[list[str]]:
    return [line.split("\t") for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("code", "line"), rows(), ids=lambda text: text)
@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
@pytest.mark.parametrize("frame", ["{}", "— Ministère de la Défense (@DefenceFR) {}", "@handle\n{}\n12 replies"], ids=["alone", "signed", "boxed"])
def test_the_line_under_a_post_is_read_to_the_minute(code: str, line: str, told: bool, frame: str) -> None:
    found = find_dates(frame.format(line), languages=(code,) if told else (), reference=REFERENCE)
    assert [date.value.removesuffix("+00:00") for date in found] == [MOMENT]
