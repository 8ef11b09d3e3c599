"""Where sentences end: a German day before its month is an ordinal, whatever stands before it."""

from __future__ import annotations

import pytest

from verify.text import sentences


@pytest.mark.parametrize(("text", "count"), [
    ("Sie gab die Straße am Donnerstag, 7. September, frei. Dann fuhr sie heim.", 2),
    ("Freitag, 28. Mai 2021", 1),
    ("ein Haus aus dem späten 19. Jahrhundert", 1),
    ("Er wurde 18. Dann zog er aus.", 2),
    ("He stopped on page 7. In April he went on.", 2),
    ("It can stand an earthquake of magnitude 6.9. 종자가 도착했다.", 2),
    ("Prices rose by 6.9%. Rain fell.", 2),
    ("Er kommt am 28.3. Uhrzeit und Ort folgen.", 1),
])
def test_a_day_before_its_month_ends_no_sentence(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize("text", [
    "Mganga Mkuu wa Serikali, Dkt. Neema Kisanga, leo amezindua kampeni.", "Bi. Asha alifika.", "Posko di Kec. Sukajaya, Kab. Bogor, dibuka.", "El obispo, Mons. Ruiz, habló.",
    "Prof.ssa Bianchi ha parlato.", "Το σχολείο στην οδ. Ερμού έκλεισε.", "সভাপতি এম. রহমান জানান।", "Conf. Popescu a vorbit.", "Доц. Иванов выступил.", "Kpt. Yrd. Aydın geldi."])
def test_an_abbreviation_before_a_name_ends_no_sentence(text: str) -> None:
    assert len(sentences(text)) == 1
