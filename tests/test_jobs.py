"""Many articles: in order, the same for any number of processes, and nothing lost but what ended its own process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from verify.cli import _jobs, _run
from verify.cli._inputs import Input
from verify.cli._jobs import in_processes
from verify.cli._limits import Limits
from verify.pipeline import Settings

ARTICLE = """The minister signed the agreement number {number} on 28 March 2025, she wrote.

I signed it today. — Ann Smith (@annsmith) March 28, 2025
"""


class Deadly:
    """What ends the process that unpacks it, however that was started."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (9,)


def _inputs(count: int) -> list[Input]:
    return [Input(path=f"a{n}", record={"article": ARTICLE.format(number=n)}, id=n) for n in range(count)]


def _verify(*arguments: str, cwd: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "verify", *arguments], cwd=cwd, input=given, capture_output=True, check=False, env=_environment())


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}


def _stream(path: Path, count: int) -> None:
    path.write_text("".join(json.dumps({"id": n, "article": ARTICLE.format(number=n)}) + "\n" for n in range(count)), encoding="utf-8")


def test_the_reports_are_the_same_for_any_number_of_processes(tmp_path: Path) -> None:
    _stream(tmp_path / "articles.jsonl", 70)
    one, two, three = (_verify("check", "--jsonl", "articles.jsonl", "--jobs", jobs, cwd=tmp_path) for jobs in ("1", "2", "3"))
    assert one.stdout == two.stdout == three.stdout
    assert [json.loads(line)["id"] for line in one.stdout.splitlines()] == list(range(70))


def test_who_ends_his_process_is_named_and_nobody_else_is_lost() -> None:
    inputs = _inputs(60)
    for place in (7, 41):
        inputs[place] = Input(path=f"a{place}", record=Deadly(), id=place)
    reports = list(in_processes(inputs, Settings(), 2))
    assert [report.id for report in reports] == list(range(60))
    assert [report.id for report in reports if report.unreadable] == [7, 41]


def test_processes_are_replaced_before_they_have_grown_and_nothing_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    pool = _jobs._pool
    monkeypatch.setattr(_jobs, "CHUNKS_OF_A_PROCESS", 2)
    monkeypatch.setattr(_jobs, "_pool", lambda jobs, limits: made.append(jobs) or pool(jobs, limits))
    inputs = _inputs(150)
    assert [report.id for report in in_processes(inputs, Settings(), 2)] == list(range(150))
    assert len(made) == 3  # ten chunks, four for two processes
    inputs[70] = Input(path="a70", record=Deadly(), id=70)
    reports = list(in_processes(inputs, Settings(), 2))
    assert [report.id for report in reports] == list(range(150))
    assert [report.id for report in reports if report.unreadable] == [70]


def test_an_article_that_takes_too_long_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object) -> None:
        while True:
            time.sleep(0.01)

    monkeypatch.setattr(_run, "check_article", slow)
    report = _run.process(_inputs(1)[0], Settings(), Limits(seconds=0.1))
    assert report.unreadable == "not done after 0.1 seconds; --time-limit allows more"


def test_an_article_that_needs_too_much_memory_is_reported(tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"The minister wrote. " * 8_000_000)
    done = _verify("check", "large.txt", "--memory-limit", "200", "--format", "json", cwd=tmp_path)
    assert done.returncode == 2
    assert b"memory" in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_who_asks_for_the_end_gets_what_is_done(tmp_path: Path, jobs: str, number: signal.Signals, status: int) -> None:
    _stream(tmp_path / "articles.jsonl", 30_000)
    with subprocess.Popen(
        [sys.executable, "-m", "verify", "check", "--jsonl", "articles.jsonl", "--jobs", jobs], cwd=tmp_path, env=_environment(),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0,
    ) as run:
        assert run.stdout is not None and run.stderr is not None
        first = run.stdout.readline()
        run.send_signal(number)
        rest, said = run.communicate(timeout=60)
    assert run.returncode == status
    assert b"Traceback" not in said and b"stopped" in said
    ids = [json.loads(line)["id"] for line in (first + rest).splitlines()]
    assert ids == list(range(len(ids))) and len(ids) < 30_000


def test_a_stopped_run_is_gone_on_with(tmp_path: Path) -> None:
    _stream(tmp_path / "articles.jsonl", 40)
    whole = _verify("check", "--jsonl", "articles.jsonl", "--jobs", "2", cwd=tmp_path)
    lines = whole.stdout.splitlines(keepends=True)
    (tmp_path / "reports.jsonl").write_bytes(b"".join(lines[:17]) + lines[17][:50])  # cut off in the middle of a line
    rest = _verify("check", "--jsonl", "articles.jsonl", "--jobs", "2", "--resume", "reports.jsonl", cwd=tmp_path)
    assert rest.returncode == whole.returncode
    assert (tmp_path / "reports.jsonl").read_bytes() == whole.stdout
    again = _verify("check", "--jsonl", "articles.jsonl", "--resume", "reports.jsonl", cwd=tmp_path)
    assert again.returncode == whole.returncode
    assert (tmp_path / "reports.jsonl").read_bytes() == whole.stdout


def test_a_file_of_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    _stream(tmp_path / "articles.jsonl", 3)
    (tmp_path / "reports.jsonl").write_text(json.dumps({"id": 9, "path": "else", "findings": []}) + "\n", encoding="utf-8")
    done = _verify("check", "--jsonl", "articles.jsonl", "--resume", "reports.jsonl", cwd=tmp_path)
    assert done.returncode == 2 and b"another run" in done.stderr
