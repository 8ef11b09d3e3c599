"""JSON as text that a terminal may show: what would be obeyed there stands as an escape, which says the same to every parser."""

from __future__ import annotations

import json

from verify.reports._visible import OBEYED


def json_text(document: object, *, indent: int | None = None) -> str:
    """`document` as JSON with a line break at its end, letters as they are, controls and lone surrogates as escapes."""
    text = json.dumps(document, ensure_ascii=False, indent=indent)
    return OBEYED.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"
