"""What processes leave beside the compiled modules for those to come: it says the same, and nothing where it is spoilt, old or not wanted."""

from __future__ import annotations

import importlib.util
import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import verify
from verify import _kept_beside, _kept_patterns
from verify._kept_beside import Beside

ARTICLE = "The minister signed the agreement on 28 March 2025, she wrote.\nI signed it today. — Ann Smith (@annsmith) March 28, 2025\n"
_PROGRAM = """
import sys
from verify import _kept_patterns
anew = _kept_patterns._compiled_anew
_kept_patterns._compiled_anew = lambda pattern, flags: print("pattern", file=sys.stderr) or anew(pattern, flags)
from verify.cli import main
main()
"""
needs_engine = pytest.mark.skipif(sys.version_info < (3, 11), reason="an engine of another name: its patterns are compiled anew")


class Runs:
    """Runs of the command line whose compiled files go to a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.compiled, self._article = folder / "compiled", folder / "one.txt"
        self._article.write_text(ARTICLE, encoding="utf-8")
        self.place = Path(verify.__file__).parent.parent

    def say(self, **more: str) -> tuple[str, int]:
        """What a run says, and how many patterns it compiled."""
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        run = subprocess.run(
            [sys.executable, "-c", _PROGRAM, "check", str(self._article), "--format", "json"], capture_output=True, text=True, encoding="utf-8",
            cwd=self.place, env={**environment, "PYTHONPATH": str(self.place), "PYTHONPYCACHEPREFIX": str(self.compiled), **more}, check=False)
        return run.stdout, run.stderr.splitlines().count("pattern")

    def kept(self) -> list[Path]:
        """The files of what is kept."""
        return [*self.compiled.rglob("*.patterns")]


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path)


@needs_engine
def test_a_second_run_compiles_nothing_and_says_the_same(runs: Runs) -> None:
    first, second, third = runs.say(), runs.say(), runs.say()
    assert first[1] > 50 and len(runs.kept()) == 1
    assert second == third == (first[0], 0)  # in whatever order sets are met: each process has another


def test_nothing_is_kept_where_nothing_may_be_written(runs: Runs) -> None:
    said = runs.say(PYTHONDONTWRITEBYTECODE="1")
    assert said[0] != "" and runs.kept() == []


@pytest.mark.parametrize("spoilt", [b"", b"nothing that was kept", b"\0" * 8 + marshal.dumps(1), "half", "index"])
def test_what_is_spoilt_is_not_used(runs: Runs, spoilt: bytes | str) -> None:
    sound = runs.say()
    for path in runs.kept():
        whole = path.read_bytes()
        if spoilt == "half":
            path.write_bytes(whole[: len(whole) // 2])
        elif isinstance(spoilt, str):  # an index of another kind
            index = marshal.dumps((_kept_beside._MADE_BY, "nothing"))
            path.write_bytes(len(index).to_bytes(8, "little") + index)
        else:
            path.write_bytes(spoilt)
    again = runs.say()
    assert again[0] == sound[0] != "" and again[1] == sound[1]
    assert runs.say()[1] == 0  # and was mended


@needs_engine
@pytest.mark.parametrize("pattern, flags", [(r"(?P<word>\w+)|(\d)", re.I), ("[\u3040-\u30ff\u4e00-\u9fff]{2,}|(?P<a>x)(?P=a)", 0), (rb"[\x80-\xff]+", 0)])
def test_a_pattern_that_was_kept_is_the_one_that_is_compiled(monkeypatch: pytest.MonkeyPatch, pattern: str | bytes, flags: int) -> None:
    kept = _Held()
    monkeypatch.setattr(_kept_patterns, "_KEPT", kept)
    anew = _kept_patterns.compiled(pattern, flags)
    again, plain = _kept_patterns.compiled(pattern, flags), re.compile(pattern, flags)
    assert kept.given == 1 and anew == again == plain and again.groupindex == plain.groupindex and (again.groups, again.flags) == (plain.groups, plain.flags)


@pytest.mark.parametrize("code", [b"", marshal.dumps("no code"), marshal.dumps((0, [7, 7, 7], 0, {}, (None,)))])
def test_code_that_is_none_is_compiled_anew(monkeypatch: pytest.MonkeyPatch, code: bytes) -> None:
    kept = _Held()
    kept.add(("a+", 0), code)
    monkeypatch.setattr(_kept_patterns, "_KEPT", kept)
    assert _kept_patterns.compiled("a+", 0).findall("aab") == ["aa"]


class _Held:
    """What is kept, without a file."""

    def __init__(self) -> None:
        self._pieces: dict[object, bytes] = {}
        self.given = 0

    def get(self, key: object) -> memoryview | None:
        piece = self._pieces.get(key)
        self.given += piece is not None
        return None if piece is None else memoryview(piece)

    def add(self, key: object, piece: bytes) -> None:
        self._pieces[key] = piece


def test_pieces_are_kept_together_and_no_more_than_there_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(_kept_beside, "__spec__", importlib.util.spec_from_file_location("beside", tmp_path / "beside.py"))
    assert _kept_beside.__spec__ is not None
    _kept_beside.__spec__.cached = str(tmp_path / "beside.pyc")
    one, other = Beside("pieces"), Beside("pieces")
    one.add("a", b"first")
    one.write(3)
    other.add("b", b"second")
    other.write(3)  # without having read what another process wrote meanwhile
    both = Beside("pieces")
    assert [bytes(found) for key in "ab" if (found := both.get(key))] == [b"first", b"second"] and both.get("c") is None
    for key in "cd":
        both.add(key, b"")
    both.write(3)
    assert Beside("pieces").get("c") is None and [path.name for path in tmp_path.iterdir()] == ["beside.pieces"]
