"""The project's own seeds against their golden reports, and the seed it began with against what must come out of it.

    python tests/test_seeds.py      rewrite the goldens; read `git diff seeds` before you commit them
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

import pytest

import verify
from verify.pipeline import Settings, check_article

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SEEDS = os.path.join(ROOT, "seeds")
FIRST = os.path.join(ROOT, "..", "shared", "seeds")
NAMES = sorted(name for name in os.listdir(SEEDS) if name.endswith((".txt", ".html")))


def report_of(path: str) -> dict[str, Any]:
    from verify import documents
    from verify.reports._document import article_document

    document = article_document(check_article(documents.read_path(path), Settings()))
    document["path"] = os.path.basename(path)
    return document


@pytest.mark.parametrize("name", NAMES)
def test_a_seed_gives_its_golden_report(name: str) -> None:
    with open(os.path.join(SEEDS, "golden", f"{name}.json"), encoding="utf-8") as file:
        assert report_of(os.path.join(SEEDS, name)) == json.load(file)


@pytest.mark.skipif(not os.path.isdir(FIRST), reason="the first seed lies beside the project, not in it")
def test_the_first_seed_gives_what_must_come_out_of_it() -> None:
    with open(os.path.join(FIRST, "expected.json"), encoding="utf-8") as file:
        expected = json.load(file)
    report = report_of(os.path.join(FIRST, expected["path"]))
    assert report["language"] == expected["language"]
    assert report["verdict"] == expected["verdict"]
    assert [{key: citation[key] for key in expected["citations"][0]} for citation in report["citations"]] == expected["citations"]
    for date in expected["dates"]:
        assert date in report["dates"]
    for wanted in expected["agreements"]:
        assert any(agrees(wanted, found) for found in report["agreements"]), wanted
    assert [f for f in report["findings"] if f["severity"] != "note"] == []


def agrees(wanted: dict[str, Any], found: dict[str, Any]) -> bool:
    """Same kind, same citation, overlapping spans, and the value where one is expected."""
    if found["kind"] != wanted["kind"] or found["citation"] != wanted["citation"]:
        return False
    for side in ("article", "post"):
        a, b = wanted[side], found[side]
        if (a is None) != (b is None):
            return False
        if a is not None and not (a["start"] < b["end"] and b["start"] < a["end"]):
            return False
        if a is not None and "value" in a and a["value"] != b["value"]:
            return False
    return True


def test_the_library_gives_what_the_command_gives() -> None:
    with open(os.path.join(SEEDS, "fr-delhi.txt"), encoding="utf-8", newline="") as file:
        text = file.read()
    report = verify.check(text)
    assert report.verdict == "consistent"
    assert [c.account.handle for c in verify.extract(text)] == ["SpokespersonMoD"]
    assert [d.value for d in verify.dates("vendredi 28 mars 2025", language="fr")] == ["2025-03-28"]


def rewrite() -> None:
    os.makedirs(os.path.join(SEEDS, "golden"), exist_ok=True)
    for name in NAMES:
        with open(os.path.join(SEEDS, "golden", f"{name}.json"), "w", encoding="utf-8") as file:
            json.dump(report_of(os.path.join(SEEDS, name)), file, ensure_ascii=False, indent=1)
            file.write("\n")


if __name__ == "__main__":
    sys.exit(rewrite())
