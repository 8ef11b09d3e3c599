"""The catalogues: compiled from what they say, holding the values that the messages hold."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path
from typing import Any

import pytest

from verify.reports._words import FOLDER, languages, wanted_language

ROOT = Path(__file__).resolve().parent.parent
TRANSLATED = 0.9  # of the messages; who adds one is not asked for every language


@pytest.fixture(scope="module")
def tool() -> Any:
    pytest.importorskip("babel", reason="Babel reads the catalogues; pip install '.[test]' brings it")
    specification = importlib.util.spec_from_file_location("messages", ROOT / ".ci" / "messages.py")
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_a_catalogue_is_compiled_and_holds_the_values_of_its_messages(tool: Any, language: str) -> None:
    from babel.messages.pofile import read_po

    folder = Path(FOLDER) / language / "LC_MESSAGES"
    catalog = read_po(io.BytesIO((folder / "verify.po").read_bytes()), locale=language)
    assert (folder / "verify.mo").read_bytes() == tool.compiled(catalog), "python .ci/messages.py compiles it"
    source = tool.gathered()
    problems = list(tool.problems(catalog, source, language))
    wrong = [problem for problem in problems if ": holds a value" in problem or ": leaves out a value" in problem]
    missing = [problem for problem in problems if "not in the catalogue" in problem or "not translated" in problem]
    assert wrong == []
    assert len(missing) <= (1 - TRANSLATED) * len(source), missing


def test_messages_of_choices_and_of_f_strings_are_gathered(tool: Any, tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text('a = Message("one {x}" if y else "two", x=1)\nb = f"{w(\'three\')}{w.plural(\'{number} a\', \'{number} b\', n)}"\nc = Message(z)\n')
    assert list(tool.written(str(file), tool.WORDS)) == ["one {x}", "two", "three", ("{number} a", "{number} b")]


@pytest.mark.parametrize(("environment", "language"), [
    ({}, "en"), ({"LANG": "fr_FR.UTF-8"}, "fr"), ({"LANGUAGE": "xx:fr", "LANG": "en_US"}, "fr"), ({"LC_ALL": "C", "LANG": "fr_FR"}, "en"),
    ({"LC_MESSAGES": "fr_CA"}, "fr"), ({"LANG": "de_DE"}, "en"), ({"LANG": "C.UTF-8"}, "en"),
])
def test_the_environment_chooses_as_gettext_has_it(environment: dict[str, str], language: str) -> None:
    assert wanted_language(environment) == language
