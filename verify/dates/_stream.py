"""The stream of `verify dates --jsonl`: a JSON object a line in, one a line out."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from typing import Any

from verify.model import DateMention, UsageError


def answers(lines: Iterable[bytes | str]) -> Iterator[str]:
    """One line of JSON for each line that is not blank."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            text = line.decode("utf-8") if isinstance(line, bytes) else line
            yield json.dumps({"dates": [document(d) for d in _dates(json.loads(text))]}, ensure_ascii=False)
        except UsageError as problem:
            yield json.dumps({"error": f"line {number}: {problem}"}, ensure_ascii=False)
        except (ValueError, RecursionError) as problem:
            yield json.dumps({"error": f"line {number} is not a JSON object: {problem}"}, ensure_ascii=False)


def _dates(row: Any) -> tuple[DateMention, ...]:
    from verify.dates import find_dates

    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise UsageError("each line is an object with a “text”")
    lang, reference, order = row.get("lang"), row.get("reference"), row.get("order")
    if lang is not None and not isinstance(lang, str):
        raise UsageError("“lang” is a code such as fr, or null")
    day = None
    if reference is not None:
        try:
            day = datetime.datetime.fromisoformat(str(reference).replace("Z", "+00:00"))
        except ValueError:
            raise UsageError(f"“reference” is an ISO 8601 date or date and time, not “{reference}”") from None
    return find_dates(row["text"], languages=(lang,) if lang else (), reference=day, order=order)


def document(found: DateMention) -> dict[str, Any]:
    """A date as the contract writes it."""
    result: dict[str, Any] = {
        "start": found.start, "end": found.end, "text": found.text, "value": found.value, "precision": found.precision, "calendar": found.calendar,
        "weekday": found.weekday, "ambiguous": found.ambiguous,
    }
    if found.end_value is not None:
        result["end_value"] = found.end_value
    return result
