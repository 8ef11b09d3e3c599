"""What once broke, and what was written to break: every file of crashers/, through every reader, every room and every format.

A file may be anything; its ending says no more than how it was meant. What a fuzzer finds is added here with the mending.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from whole_way import READERS, walk

FOLDER = Path(__file__).parent / "crashers"
FILES = sorted(FOLDER.iterdir())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_goes_the_whole_way(path: Path) -> None:
    walk(path.read_bytes(), tuple(READERS))


def test_the_command_reports_each_of_them_and_goes_on() -> None:
    """The whole folder by the command line: a report or a reason for every file, and no word of a fault of ours."""
    arguments = ["check", *map(str, FILES), "--format", "jsonl", "--jobs", "1", "--fail-on", "never"]
    run = subprocess.run(
        [sys.executable, "-m", "verify", *arguments], capture_output=True, check=False, cwd=FOLDER, env={**os.environ, "PYTHONPATH": str(FOLDER.parent.parent)})
    assert run.returncode == 2, run.stderr  # some of them can be read by nobody
    reports = [json.loads(line) for line in run.stdout.splitlines()]
    told = {os.path.basename(report["path"]) for report in reports}
    assert {path.name for path in FILES if path.suffix in (".txt", ".html", ".gz", ".jsonl")} <= told
    assert b"internal error" not in run.stderr and b"Traceback" not in run.stderr
