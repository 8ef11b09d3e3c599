"""The shape of the house: who may import whom, and the contract's table against the rules there are."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys

import pytest

import verify
from verify.rules import rules

PACKAGE = os.path.dirname(verify.__file__)
CONTRACT = os.path.join(os.path.dirname(PACKAGE), "..", "shared", "contract.md")
# Each room may import only the rooms before it (and itself); rooms of one line may not import each other,
# but for those that are named together.
ROOMS = (
    ("model",), ("text",), ("languages", "platforms"), ("dates",), ("documents",), ("citations",), ("claims",), ("sources",),
    ("comparison",), ("rules",), ("reports",), ("pipeline",), ("cli",),
)
ORDER = {room: number for number, line in enumerate(ROOMS) for room in line}


def modules() -> list[tuple[str, str]]:
    found = []
    for folder, _, names in os.walk(PACKAGE):
        for name in names:
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                relative = os.path.relpath(path, PACKAGE).replace(os.sep, "/")
                room = relative.split("/")[0].removesuffix(".py")
                if room in ORDER:
                    found.append((room, path))
    return found


@pytest.mark.parametrize(("room", "path"), modules(), ids=lambda value: os.path.relpath(value, PACKAGE) if os.sep in value else value)
def test_a_room_imports_only_rooms_before_it(room: str, path: str) -> None:
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] != "verify" or len(parts) < 2 or parts[1] not in ORDER:
                continue
            other = parts[1]
            assert other == room or ORDER[other] < ORDER[room], f"{os.path.relpath(path, PACKAGE)} imports {name}"


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Which of two such modules can be imported first is then a matter of luck."""
    known = {os.path.relpath(path, os.path.dirname(PACKAGE)).removesuffix(".py").replace(os.sep, ".").removesuffix(".__init__"): path for _, path in modules()}
    imported: dict[str, set[str]] = {}
    for name, path in known.items():
        with open(path, encoding="utf-8") as file:
            body = [node for part in ast.parse(file.read()).body for node in (part.body if isinstance(part, ast.With) else [part])]  # `with later` too
        named = {(node.module, alias.name) for node in body if isinstance(node, ast.ImportFrom) and node.module for alias in node.names}
        imported[name] = {f"{module}.{part}" if f"{module}.{part}" in known else module for module, part in named} & (known.keys() - {name})
    while free := {name for name, others in imported.items() if not others & imported.keys()}:
        for name in free:
            del imported[name]
    assert imported == {}


def test_no_module_imports_what_another_keeps_to_itself() -> None:
    known = {os.path.relpath(path, os.path.dirname(PACKAGE)).removesuffix(".py").replace(os.sep, ".").removesuffix(".__init__") for _, path in modules()}
    for _, path in modules():
        with open(path, encoding="utf-8") as file:
            imports = [node for node in ast.walk(ast.parse(file.read())) if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("verify")]
        private = [f"{node.module}.{alias.name}" for node in imports for alias in node.names if alias.name.startswith("_") and not alias.name.endswith("__")]
        assert set(private) <= known, os.path.relpath(path, PACKAGE)


def test_a_name_of_a_module_stands_for_one_thing() -> None:
    """A constant that is set again further down has another value for what stands above it, too, and nothing says so."""
    for _, path in modules():
        with open(path, encoding="utf-8") as file:
            body = ast.parse(file.read()).body
        targets = [target for node in body if isinstance(node, ast.Assign | ast.AnnAssign) for target in (node.targets if isinstance(node, ast.Assign) else [node.target])]
        names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)]
        assert len(names) == len(set(names)), f"{os.path.relpath(path, PACKAGE)} sets {sorted({n for n in names if names.count(n) > 1})} twice"


@pytest.mark.skipif(not os.path.exists(CONTRACT), reason="the contract lies beside the project, not in it")
def test_every_rule_is_in_the_contract_with_its_severity() -> None:
    with open(CONTRACT, encoding="utf-8") as file:
        table = dict(re.findall(r"^\| ([a-z-]+) \| (error|warning|note) \|", file.read(), re.M))
    for rule in rules():
        assert table.get(rule.name) == rule.severity, rule.name


HEAVY = ("bs4", "requests", "dateparser", "babel", "yaml", "selectolax", "anyascii", "concurrent.futures", "multiprocessing")


@pytest.mark.parametrize("arguments", [["--help"], ["rules"]])
def test_help_and_rules_load_nothing_heavy(arguments: list[str]) -> None:
    code = f"import sys; sys.argv = ['verify', *{arguments!r}]\nfrom verify.cli import main\ntry:\n    main()\nexcept SystemExit as e:\n    assert not e.code\nprint('\\n' + ' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & set(HEAVY), loaded & set(HEAVY)
    assert not {name for name in loaded if name.startswith(("verify.languages.", "verify.dates."))}


def test_every_file_of_the_package_is_shipped() -> None:
    """A file that no pattern of setup.cfg names is there in a clone and missing once installed."""
    import configparser
    import fnmatch

    parser = configparser.ConfigParser()
    parser.read(os.path.join(os.path.dirname(PACKAGE), "setup.cfg"), encoding="utf-8")
    patterns = {key: re.split(r"[,\s]+", value.strip()) for key, value in parser["options.package_data"].items()}
    missing = []
    for folder, _, names in os.walk(PACKAGE):
        if os.path.basename(folder) == "__pycache__":
            continue
        home = folder
        while not os.path.exists(os.path.join(home, "__init__.py")):
            home = os.path.dirname(home)
        package = os.path.relpath(home, os.path.dirname(PACKAGE)).replace(os.sep, ".")
        for name in names:
            inside = os.path.relpath(os.path.join(folder, name), home).replace(os.sep, "/")
            if name.endswith(".py") and "/" not in inside:
                continue
            known = [*patterns["*"], *patterns.get(package.lower(), [])]
            # the patterns of setuptools do not cross a slash
            if not any(fnmatch.fnmatchcase(inside, pattern) and inside.count("/") == pattern.count("/") for pattern in known):
                missing.append(inside)
    assert missing == []
