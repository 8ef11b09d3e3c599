"""The JSON Schema of the report; the rules and platforms that there are complete it."""

from __future__ import annotations

import json
import os
from typing import Any


def schema() -> dict[str, Any]:
    """The schema of `--format json` (JSON Schema 2020-12)."""
    from verify.platforms import keys
    from verify.rules import rules

    with open(os.path.join(os.path.dirname(__file__), "report.schema.json"), encoding="utf-8") as file:
        document: dict[str, Any] = json.load(file)
    definitions = document["$defs"]
    definitions["finding"]["properties"]["rule"]["enum"] = [rule.name for rule in rules()]
    definitions["citation"]["properties"]["platform"]["enum"] = list(keys())
    return document


def line_schema() -> dict[str, Any]:
    """The schema of a line of `--format jsonl`."""
    whole = schema()
    return {
        "$schema": whole["$schema"], "$id": "urn:verify:line:1", "title": "A line of verify's JSON Lines report",
        "$ref": "#/$defs/line", "$defs": whole["$defs"],
    }
