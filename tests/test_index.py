"""The indexes of the languages' words, worked out ahead of time, are those of today's words, and none that is not is used."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from verify.languages import _index, codes
from verify.languages._dictionary import Dictionary
from verify.languages._entries import waiting_patterns
from verify.languages._tokens import tokenize


@pytest.mark.parametrize("code", codes())
def test_an_index_is_of_todays_words(code: str) -> None:
    for kind, built in _index.contents(code).items():
        assert _index.waiting(code, kind) == built, "words were edited: run `python -m verify.languages._index`"


def test_each_language_has_an_index_and_no_other() -> None:
    assert {name.removesuffix(".index") for name in os.listdir(_index.FOLDER) if name.endswith(".index")} == set(codes())


def test_an_index_of_other_words_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(Path(_index.FOLDER) / "en.index", tmp_path)
    assert set(_index.read_index("en", str(tmp_path))) == set(_index.KINDS)
    _index.read_index.cache_clear()
    monkeypatch.setattr(_index, "checksums", lambda code: [1, 2, 3, 4])
    assert _index.read_index("en", str(tmp_path)) == {}
    _index.read_index.cache_clear()


@pytest.mark.parametrize("held", [b"", b"no index", b"\xff" * 100])
def test_what_is_no_index_is_not_used(tmp_path: Path, held: bytes) -> None:
    (tmp_path / "en.index").write_bytes(held)
    assert _index.read_index("en", str(tmp_path)) == {}
    assert _index.read_index("xx", str(tmp_path)) == {}


def test_a_dictionary_is_the_same_with_and_without() -> None:
    words = {"things": {"bridge": ("bridge|bridges", "iron span"), "treaty": ("treat~",)}, "endings": ("y", "ies"), "function-words": ("the",)}
    tokens = tokenize("The treaties name an iron span, two bridges and a treat.")
    found = Dictionary(words).mentions(tokens)
    assert [m.key for m in found] == ["treaty", "bridge", "bridge"]
    assert Dictionary(words, waiting_patterns(words)).mentions(tokens) == found
