"""The library's function `dates`, and the package of the same name behind it."""

from __future__ import annotations

import datetime
import subprocess
import sys

import pytest

import verify
from verify.model import DateMention, UsageError


def test_dates_is_a_function_before_and_after_its_room_is_imported() -> None:
    code = (
        "from verify import dates as early\n"
        "first = early('28 mars 2025', language='fr')\n"
        "import verify.dates\n"
        "from verify import dates as late\n"
        "assert first == late('28 mars 2025', language='fr') == verify.dates('28 mars 2025', language='fr')\n"
        "print(first[0].value)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "2025-03-28"


def test_the_answer_is_typed() -> None:
    import verify.dates

    found = verify.dates("le vendredi 28 mars, à 14h30 GMT", language="fr", reference=datetime.datetime(2025, 4, 2, 10))
    assert all(isinstance(one, DateMention) for one in found)
    assert [(one.value, one.weekday) for one in found] == [("2025-03-28T14:30+00:00", "friday")]


@pytest.mark.parametrize("options", [{"language": "xx"}, {"language": "français"}, {"order": "YDM"}])
def test_what_is_not_known_is_said(options: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        verify.dates("28 mars 2025", **options)
