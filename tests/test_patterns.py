"""Patterns that wait until they are used find what they would have found at once."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from verify import _kept_patterns
from verify._patterns import eastern, regex

TEXTS = ("", "plain words, 12 of them", "des mots accentués", "слова", "漢字と仮名 and words", "\u3000", "한국어 12월", "a" * 50 + "é", "x" * 200_000 + "漢")


@pytest.mark.parametrize("text", TEXTS)
def test_a_pattern_that_waits_answers_as_one_that_was_compiled(text: str) -> None:
    waiting, compiled = regex(r"(?P<word>\w+)|\d", re.I), re.compile(r"(?P<word>\w+)|\d", re.I)
    assert waiting.findall(text) == compiled.findall(text)
    assert [m.span() for m in waiting.finditer(text)] == [m.span() for m in compiled.finditer(text)]
    assert waiting.sub("-", text) == compiled.sub("-", text)
    assert (waiting.pattern, waiting.flags, waiting.groups) == (compiled.pattern, compiled.flags, compiled.groups)


@pytest.mark.parametrize("rounds", [1, 400])  # after many questions it is compiled whatever the text
def test_a_pattern_of_two_answers_as_the_whole(rounds: int) -> None:
    whole = r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W\u3040-\u30ff\u4e00-\u9fff]+"
    waiting, compiled = eastern(whole, r"\w+"), re.compile(whole)
    for _ in range(rounds):
        for text in TEXTS[:-1]:
            assert waiting.findall(text) == compiled.findall(text)
            assert bool(waiting.match(text)) == bool(compiled.match(text))
            assert [m.span() for m in waiting.finditer(text, 1)] == [m.span() for m in compiled.finditer(text, 1)]
    assert waiting.findall(TEXTS[-1]) == compiled.findall(TEXTS[-1])


def test_without_another_pattern_nothing_is_found_where_nothing_is_eastern() -> None:
    wide = eastern("[\u3040-\u30ff]")
    assert wide.search("plain") is None and wide.search("élan") is None
    assert wide.search("プ") is not None
    assert eastern("[\u3040-\u30ff]").sub("", "aプb") == "ab"


def _said(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    """A run of the command line whose compiled files go to a folder of their own."""
    (folder / "one.txt").write_text(text, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM, "check", str(folder / "one.txt"), "--format", "json"], capture_output=True, text=True, encoding="utf-8", env=environment, check=False)


_PROGRAM = """
import re, sys
from verify import _kept_patterns
anew = _kept_patterns._compiled_anew
_kept_patterns._compiled_anew = lambda pattern, flags: print("anew", file=sys.stderr) or anew(pattern, flags)
from verify.cli import main
main()
"""
_ARTICLE = "The minister signed the agreement on 28 March 2025, she wrote.\nI signed it today. — Ann Smith (@annsmith) March 28, 2025\n"


@pytest.mark.skipif(sys.version_info < (3, 11), reason="an engine of another name: its patterns are compiled anew")
def test_a_second_run_compiles_nothing_anew_and_says_the_same(tmp_path: Path) -> None:
    first, second = _said(tmp_path, _ARTICLE), _said(tmp_path, _ARTICLE)
    assert first.stderr.count("anew") > 50 and second.stderr == "" and first.stdout == second.stdout
    assert _said(tmp_path, _ARTICLE).stderr == ""  # in whatever order sets are met: each process has another


@pytest.mark.parametrize("spoilt", [b"", b"nothing that was kept", marshal.dumps((_kept_patterns._MADE_BY, "no dictionary"))])
def test_what_is_kept_and_spoilt_is_compiled_anew(tmp_path: Path, spoilt: bytes) -> None:
    sound = _said(tmp_path, _ARTICLE).stdout
    for kept in (tmp_path / "compiled").rglob("*.patterns"):
        kept.write_bytes(spoilt)
    assert _said(tmp_path, _ARTICLE).stdout == sound != ""


@pytest.mark.parametrize("pattern, flags", [(r"(?P<word>\w+)|(\d)", re.I), ("[\u3040-\u30ff\u4e00-\u9fff]{2,}|(?P<a>x)(?P=a)", 0), (rb"[\x80-\xff]+", 0)])
def test_what_was_kept_is_what_is_compiled(monkeypatch: pytest.MonkeyPatch, pattern: str | bytes, flags: int) -> None:
    monkeypatch.setattr(_kept_patterns, "_kept", {})
    monkeypatch.setattr(_kept_patterns, "_added", {})
    anew = _kept_patterns.compiled(pattern, flags)
    monkeypatch.setattr(_kept_patterns, "_kept", dict(_kept_patterns._added))
    again, plain = _kept_patterns.compiled(pattern, flags), re.compile(pattern, flags)
    assert anew == again == plain and again.groupindex == plain.groupindex and (again.groups, again.flags) == (plain.groups, plain.flags)


@pytest.mark.parametrize("code", [b"", marshal.dumps("no code"), marshal.dumps((0, [7, 7, 7], 0, {}, (None,)))])
def test_code_that_is_none_is_compiled_anew(monkeypatch: pytest.MonkeyPatch, code: bytes) -> None:
    monkeypatch.setattr(_kept_patterns, "_kept", {("a+", 0): code})
    assert _kept_patterns.compiled("a+", 0).findall("aab") == ["aa"]
