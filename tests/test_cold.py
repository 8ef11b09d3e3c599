"""What a short run may not import: each of these would be paid for by everybody, every time."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ARTICLE = """The minister signed the agreement on 28 March 2025, she wrote.
I signed it today. — Ann Smith (@annsmith) March 28, 2025
"""
NEVER = ("bs4", "lxml", "dateparser", "requests", "babel", "importlib.metadata", "pickle", "multiprocessing", "concurrent.futures", "logging", "tempfile",
         "asyncio", "selectolax", "warcio", "fsspec", "distributed", "html", "difflib", "fractions", "decimal")
OTHERS = ("verify.cli._jobs", "verify.cli._baseline", "verify.cli._changed", "verify.languages.fr", "verify.languages.ja", "verify.reports.html")


_PROGRAM = """
import sys
before = set(sys.modules)  # what the interpreter brings along: editable installations have finders of their own
from verify.cli import main
try:
    main()
finally:
    print(*(set(sys.modules) - before), sep="\\n", file=sys.stderr)
"""


def _imported(*arguments: str) -> set[str]:
    """The modules that a run of the program imports, those of importlib.import_module too, which -X importtime does not show."""
    run = subprocess.run([sys.executable, "-c", _PROGRAM, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode in (0, 1), run.stderr[-2000:]
    return set(run.stderr.split())


@pytest.mark.parametrize("arguments", [("--help",), ("rules",)])
def test_help_and_rules_need_hardly_anything(arguments: tuple[str, ...]) -> None:
    imported = _imported(*arguments)
    assert imported.isdisjoint((*NEVER, *OTHERS, "yaml", "verify.languages.en", "verify.comparison", "verify.claims", "verify.dates", "verify.documents")), imported


def test_a_short_article_needs_its_own_languages_alone(tmp_path: Path) -> None:
    article = tmp_path / "one.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    imported = _imported("check", str(article))
    assert {name for name in imported if re.fullmatch(r"verify\.languages\.[a-z]{2}", name)} == {"verify.languages.en"}
    assert imported.isdisjoint((*NEVER, *OTHERS)), sorted(imported & {*NEVER, *OTHERS})
