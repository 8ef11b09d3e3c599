"""Tables of what a post says and of quotations beside it in other languages, each with what is to be found of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def renderings(table: Path) -> Iterator[tuple[str, str, str, str, str]]:
    """What is to be found, the language and words of each quotation, and the language and words of the post."""
    original = ("", "")
    for line in table.read_text(encoding="utf-8").splitlines():
        head, _, text = line.partition(": ")
        if line.startswith("  "):
            found, language = head.split()
            yield found, language, text, *original
        elif not line.startswith("#"):
            original = head, text
