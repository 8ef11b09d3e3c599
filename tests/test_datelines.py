"""A dateline says when a report was filed: it is never the date of what the report tells."""

from __future__ import annotations

import pytest

from verify.dates._dateline import is_dateline

DATELINES = (
    "THE HAGUE, [31 March 2025] — The minister met her counterpart.",
    "Den Haag, [31 maart 2025] – De minister ontving de delegatie.",
    "BUCUREȘTI, [31 martie 2025] (Agerpres) - Ministrul a semnat acordul.",
    "PARIS (AFP), [31 mars 2025] — La ministre a signé.",
    "[31.03.2025] — Die Ministerin hat unterzeichnet.",
    "الرباط، [31 مارس 2025] – وقع الوزير الاتفاق.",
    "（北京，[3月31日]）部长签署了协议。",
    "Title of it\nMADRID, [31 de marzo de 2025] - La ministra firmó.",
)
TOLD = (
    "The minister signed the deal on [31 March 2025] — a Monday — in Rabat.",
    "THE HAGUE — On [31 March 2025], the minister signed.",
    "De minister tekende op [31 maart 2025] een akkoord.",
    "On [31 March 2025] - the last day of the fair - she signed.",
    "[31 March 2025] was the day she signed.",
)


@pytest.mark.parametrize("line", DATELINES)
def test_a_date_before_the_dash_that_opens_a_report_is_a_dateline(line: str) -> None:
    assert is_dateline(*_marked(line))


@pytest.mark.parametrize("line", TOLD)
def test_a_date_within_the_telling_is_none(line: str) -> None:
    assert not is_dateline(*_marked(line))


def _marked(line: str) -> tuple[str, int, int]:
    start, end = line.index("["), line.index("]")
    return line.replace("[", "").replace("]", ""), start, end - 1
