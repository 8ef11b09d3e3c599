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
            yield _line({"dates": [document(d) for d in _dates(json.loads(text))]})
        except UsageError as problem:
            yield _line({"error": f"line {number}: {problem}"})
        except (ValueError, RecursionError) as problem:
            yield _line({"error": f"line {number} is not a JSON object: {problem}"})


def _line(answer: dict[str, Any]) -> str:
    """JSON as it reads best; where a line holds half of a pair, which no encoding writes, all of it as escapes."""
    line = json.dumps(answer, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(answer)
    return line


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
    if found.end_weekday is not None:
        result["end_weekday"] = found.end_weekday
    return result
