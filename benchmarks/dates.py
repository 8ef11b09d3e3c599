"""How fast dates are found: long text, short strings, bad input and the first import, beside dateparser's search in the same run.

    python benchmarks/dates.py [--no-dateparser] [--seconds N]

The texts are written here, a page of news prose a language, repeated; megabytes count UTF-8. Seconds are of one
core's work, so that a busy machine does not count.
"""

from __future__ import annotations

import argparse
import datetime
import subprocess
import sys
import time
from collections.abc import Callable

from verify.dates import find_dates

REFERENCE = datetime.datetime(2025, 4, 2, 10)
PAGES = {
    "en": (
        "The minister received her counterpart in Rabat on Friday, March 28, where the two sides signed a memorandum on fisheries worth 12.5 million euros. "
        "Officials had announced the visit last Tuesday; talks began in October 2022 and stalled twice, most recently over article 12 of the draft. "
        "“We may yet disagree on the quotas, but the road map stands,” she told reporters, adding that ships would sail in May at the earliest. "
        "The ministry posted a picture of the ceremony at 14:30 and said that the text would be published within 30 days. "
    ),
    "fr": (
        "La ministre a reçu son homologue à Rabat le vendredi 28 mars, où les deux parties ont signé un mémorandum sur la pêche de 12,5 millions d'euros. "
        "Les autorités avaient annoncé la visite mardi dernier ; les pourparlers, ouverts en octobre 2022, ont échoué deux fois sur l'article 12 du projet. "
        "« Nous pouvons encore diverger sur les quotas, mais la feuille de route tient », a-t-elle dit, ajoutant que les navires partiraient en mai. "
        "Le ministère a publié une photo de la cérémonie à 14h30 et précisé que le texte paraîtrait sous 30 jours. "
    ),
    "ar": (
        "استقبلت الوزيرة نظيرها في الرباط يوم الجمعة 28 مارس، حيث وقع الجانبان مذكرة حول الصيد البحري بقيمة 12.5 مليون يورو. "
        "وكانت السلطات قد أعلنت عن الزيارة الأسبوع الماضي، وبدأت المحادثات في أكتوبر 2022 وتعثرت مرتين بسبب المادة 12 من المشروع. "
        "وقالت للصحافيين إن خارطة الطريق قائمة، مضيفة أن السفن ستبحر في شهر مايو على أقرب تقدير. "
        "ونشرت الوزارة صورة للحفل وقالت إن النص سينشر خلال 30 يوما. "
    ),
    "zh": (
        "部长3月28日在拉巴特会见了来访的外长，双方签署了价值1250万欧元的渔业合作备忘录。官员上周宣布了此次访问，会谈始于2022年10月，曾两次因草案第12条陷入僵局。"
        "她对记者说，双方在配额上仍有分歧，但路线图不变，船只最早将于5月启航。外交部当天发布了仪式照片，并表示文本将在30天内公布。"
    ),
    "de": (
        "Die Ministerin empfing ihren Kollegen am Freitag, dem 28. März, in Rabat, wo beide Seiten ein Abkommen über 12,5 Millionen Euro unterzeichneten. "
        "Der Besuch war am vergangenen Dienstag angekündigt worden; die Gespräche hatten im Oktober 2022 begonnen und stockten zweimal an Artikel 12. "
        "„Über die Quoten streiten wir noch, der Fahrplan aber steht“, sagte sie, die Schiffe könnten frühestens im Mai auslaufen. "
        "Das Ministerium zeigte um 14.30 Uhr ein Bild der Feier; der Text erscheine binnen 30 Tagen. "
    ),
}
SHORT = (
    ("en", "10:32 PM · Mar 28, 2025"), ("fr", "vendredi 28 mars"), ("de", "Freitag, 28. März 2025"), ("ar", "١٤:٣٠ · ٢٨ مارس ٢٠٢٥"), ("zh", "2025年3月28日"),
    ("en", "— Ministry of Defence (@ModSpokesperson) March 28, 2025"), ("en", "The deal was signed on Friday in Rabat."), ("fr", "Le ministre l'a dit hier soir à Paris."),
)
BAD = {
    "12/12/": "12/12/", "digits": "1", "figures": "12 ", "months": "March ", "days and months": "12 March ", "weekdays": "Friday ", "Fri, ": "Fri, ", "dashes": "-", "2025-": "2025-",
    "dotted": "1.", "commas": "12, ", "colons": "12:", "years": "2025 ", "ago": "three days ", "of the": "of the ", "parens": "(12", "quarters": "Q1 ",
}


def rate(run: Callable[[], object], seconds: float) -> float:
    """Times a second, the best of at least three."""
    best = float("inf")
    end = time.process_time() + seconds
    rounds = 0
    while rounds < 3 or time.process_time() < end:
        begun = time.process_time()
        run()
        best = min(best, time.process_time() - begun)
        rounds += 1
    return 1 / best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-dateparser", action="store_true")
    parser.add_argument("--seconds", type=float, default=1.0)
    options = parser.parse_args()
    print("long text, MB/s" + " " * 12 + "told  untold")
    for code, page in PAGES.items():
        text = page * (400_000 // len(page.encode()))
        size = len(text.encode()) / 1e6
        told = size * rate(lambda text=text, code=code: find_dates(text, languages=(code,), reference=REFERENCE), options.seconds)  # type: ignore[misc]
        untold = size * rate(lambda text=text: find_dates(text, reference=REFERENCE), options.seconds)  # type: ignore[misc]
        print(f"  {code:24} {told:6.2f}  {untold:6.2f}")
    for how in ("told", "untold"):
        speed = len(SHORT) * rate(lambda: [find_dates(text, languages=(code,) if how == "told" else (), reference=REFERENCE) for code, text in SHORT], options.seconds)  # noqa: B023
        print(f"short strings a second, {how:8} {speed:8.0f}")
    print("half a megabyte of bad input, seconds (twice as much: times as long)")
    for name, piece in BAD.items():
        row = []
        for languages in (("en",), ()):
            begun = time.process_time()
            find_dates(piece * (500_000 // len(piece)), languages=languages, reference=REFERENCE)
            middle = time.process_time()
            find_dates(piece * (1_000_000 // len(piece)), languages=languages, reference=REFERENCE)
            row.append(f"{middle - begun:6.2f} ({(time.process_time() - middle) / (middle - begun):.1f})")
        print(f"  {name:24} {'  '.join(row)}")
    code = "import time; t = time.perf_counter(); from verify.dates import find_dates; i = time.perf_counter(); find_dates('28 mars 2025', languages=('fr',)); print((i - t) * 1000, (time.perf_counter() - i) * 1000)"
    imports = [tuple(float(x) for x in subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True).stdout.split()) for _ in range(5)]
    first, second = min(imports)
    print(f"import, and the first date read, ms: {first:.0f} {second:.0f}")
    if not options.no_dateparser:
        from dateparser.search import search_dates

        print("dateparser's search, MB/s          told  untold")
        for code, page in PAGES.items():
            size = len(page.encode()) / 1e6
            told = size * rate(lambda page=page, code=code: search_dates(page, languages=[code]), 0)  # type: ignore[misc]
            untold = size * rate(lambda page=page: search_dates(page), 0)  # type: ignore[misc]
            print(f"  {code:24} {told:6.3f}  {untold:6.3f}")
        speed = len(SHORT) * rate(lambda: [search_dates(text, languages=[code]) for code, text in SHORT], 0)
        print(f"short strings a second, told {speed:12.0f}")


if __name__ == "__main__":
    main()
