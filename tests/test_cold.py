"""What a short run may not import: each of these would be paid for by everybody, every time."""

from __future__ import annotations

import builtins
import importlib.util
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from verify._later import later

ARTICLE = """The minister signed the agreement on 28 March 2025, she wrote.
I signed it today. — Ann Smith (@annsmith) March 28, 2025
"""
NEVER = ("bs4", "lxml", "dateparser", "requests", "babel", "importlib.metadata", "pickle", "multiprocessing", "concurrent.futures", "logging", "tempfile",
         "asyncio", "selectolax", "warcio", "fsspec", "distributed", "html", "difflib", "fractions", "decimal")
OTHERS = ("verify.cli._jobs", "verify.cli._baseline", "verify.cli._changed", "verify.languages.fr", "verify.languages.ja", "verify.reports.html")

# What plain English prose with an English post has nothing for: pages, other scripts and languages, quotations, towns, figures and bodies that differ.
FOR_OTHERS = (
    "verify.documents._html", "verify.documents._source_lines", "verify.documents.archives", "verify.citations.embedded", "verify.citations._embeds",
    "verify.claims._classifiers", "verify.claims._family_signs", "verify.claims._names_by_ear", "verify.claims._names_in_characters", "verify.claims._names_in_signs",
    "verify.claims._names_without_capitals", "verify.claims._numbers_in_one", "verify.claims._sounds", "verify.claims._towns_by_ear",
    "verify.comparison._gainsaying", "verify.comparison._heard", "verify.comparison._left_over", "verify.comparison._miswritten", "verify.comparison._place_told",
    "verify.comparison._rendered", "verify.comparison._same_words", "verify.comparison._told", "verify.comparison._translation", "verify.comparison._unknown_things",
    "verify.comparison._votes", "verify.comparison._word_for_word", "verify.dates._guess", "verify.languages._everyday", "verify.languages._gazetteer._consonants",
)


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
    assert imported.isdisjoint((*NEVER, *OTHERS, *FOR_OTHERS)), sorted(imported & {*NEVER, *OTHERS, *FOR_OTHERS})


def test_a_page_with_an_embed_is_read_without_beautiful_soup(tmp_path: Path) -> None:
    page = tmp_path / "one.html"
    page.write_text(
        '<p>The minister signed it.</p><blockquote class="twitter-tweet"><p lang="en">I signed it &amp; left.</p>&mdash; Ann Smith (@annsmith) '
        '<a href="https://twitter.com/annsmith/status/1905557898001">March 28, 2025</a></blockquote>', encoding="utf-8")
    imported = _imported("check", str(page))
    assert "verify.citations._markup" in imported and imported.isdisjoint(("bs4", "verify.citations._soup"))


@pytest.mark.parametrize("name", [*OTHERS, *FOR_OTHERS])
def test_what_may_not_be_imported_is_there(name: str) -> None:
    """A module that was renamed would never be imported, whatever was."""
    assert importlib.util.find_spec(name) is not None


def test_what_is_put_off_is_imported_when_it_is_called_and_not_before() -> None:
    program = """if True:
        import sys
        from verify._later import later
        with later:
            from verify.claims._sounds import apart as far, sounds
        assert "verify.claims._sounds" not in sys.modules
        waiting = far
        first = far("Rivera", "Ribera")
        import verify.claims._sounds as module
        assert far is module.apart and sounds is not module.sounds and first == module.apart("Rivera", "Ribera") == waiting("Rivera", "Ribera")
        import json.tool  # imports are themselves again
        assert json.tool.main
    """
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stderr[-2000:]


def test_the_block_that_puts_off_holds_for_its_own_module_alone() -> None:
    """Another thread may import while a module is loaded; and what is raised in the block leaves nothing behind."""
    with pytest.raises(ZeroDivisionError), later:
        elsewhere: dict[str, object] = {}
        exec("from colorsys import rgb_to_hls", elsewhere)
        assert elsewhere["rgb_to_hls"] is sys.modules["colorsys"].rgb_to_hls
        raise ZeroDivisionError
    assert builtins.__import__("colorsys") is sys.modules["colorsys"]


def test_two_threads_put_off_one_after_the_other() -> None:
    imports, done = builtins.__import__, threading.Event()

    def other() -> None:
        with later:
            pass
        done.set()

    thread = threading.Thread(target=other)
    with later:
        thread.start()
        assert not done.wait(0.1)
    thread.join()
    assert done.is_set() and builtins.__import__ is imports


def test_threads_may_check_their_first_articles_at_once() -> None:
    program = f"""if True:
        import builtins, sys, threading
        from verify import check
        imports, said = builtins.__import__, []
        sys.setswitchinterval(1e-6)
        threads = [threading.Thread(target=lambda: said.append(repr(check({ARTICLE!r})))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(said) == 8 and len(set(said)) == 1, said
        assert builtins.__import__ is imports
    """
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=False, timeout=300)
    assert run.returncode == 0, run.stderr[-2000:]
