"""The lists of words for languages without a file of their own: under `= sv da nb` what holds for each of these, a line for each thing, `name: words`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def listed_abroad(path: str) -> Iterator[tuple[Sequence[str], str, Sequence[str]]]:
    """Each line of such a file: its languages, the name and the words."""
    codes: list[str] = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("="):
                codes = line[1:].split()
            elif line.strip() and not line.startswith("#"):
                name, _, words = line.partition(":")
                yield codes, name, words.split()
