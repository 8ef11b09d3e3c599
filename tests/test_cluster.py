"""A real scheduler and two real workers: the same reports as one machine, whoever is killed meanwhile."""

from __future__ import annotations

import io
import itertools
import json
import os
import pickle
import random
import signal
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import distributed
import pyarrow.parquet
import pytest
from click.testing import CliRunner, Result
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from verify import __version__
from verify.cli import _carrier, _cluster, group
from verify.cli._carrier import OtherVersion, carry, release
from verify.cli._cluster import Cluster
from verify.cli._inputs import Input
from verify.cli._limits import UNLIMITED, Limits
from verify.cli._run import Ended
from verify.cli._works import Checking, Searching, stamp_of
from verify.model import UsageError
from verify.pipeline import Settings

PATIENCE = 300  # seconds; nothing here is about how long it takes
ARTICLE = """The minister signed the agreement number {number} on 28 March 2025, she wrote.

I signed it today. — Ann Smith (@annsmith) March 28, 2025
"""
PAGE = """<!doctype html><html lang="fr"><head><title>Accord</title></head><body><p>La ministre a signé l'accord numéro {number}, écrit-elle.</p>
<p>I signed it today. — Ann Smith (@annsmith) March 28, 2025</p></body></html>"""


class Deadly:
    """What ends the process that unpacks it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (9,)


class Machines:
    """A scheduler and its workers, each a process of its own; a worker that is killed stays dead."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = str(folder / "scheduler.json")
        self.scheduler = self._start("scheduler", "--port", "0")
        _until(lambda: os.path.exists(self.file) and bool(Path(self.file).read_text()))
        self.address = str(json.loads(Path(self.file).read_text())["address"])
        self.workers: list[subprocess.Popen[bytes]] = []

    def hire(self, number: int, *options: str) -> None:
        """Wait until there are so many workers."""
        self.workers = [worker for worker in self.workers if worker.poll() is None]
        while len(self.workers) < number:
            self.workers.append(self._start("worker", "--nthreads", "1", "--no-nanny", *options))
        with distributed.Client(self.address, timeout=PATIENCE, set_as_default=False) as client:
            _until(lambda: len(client.nthreads()) == number)

    def dismiss(self, worker: subprocess.Popen[bytes]) -> None:
        worker.kill()
        worker.wait(PATIENCE)
        self.workers.remove(worker)

    def close(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait(PATIENCE)

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "dask", *command, "--scheduler-file", self.file, "--host", "127.0.0.1", "--no-dashboard"],
            cwd=self.folder, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _until(true: Any) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    made = Machines(tmp_path_factory.mktemp("machines"))
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def cluster(machines: Machines) -> Machines:
    machines.hire(2)
    return machines


def _verify(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "verify", *arguments], cwd=cwd, capture_output=True, check=False, env=_environment())


def _begun(*arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "verify", *arguments], cwd=cwd, env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0,
        start_new_session=True)


def _invoke(*arguments: str) -> Result:
    return CliRunner().invoke(group, list(arguments), standalone_mode=False)


def _stream(path: Path, count: int) -> None:
    path.write_text("".join(json.dumps({"id": n, "article": ARTICLE.format(number=n)}) + "\n" for n in range(count)), encoding="utf-8")


def _inputs(count: int) -> list[Input]:
    return [Input(path=f"a{n}", record={"article": ARTICLE.format(number=n)}, id=n) for n in range(count)]


def _archive(pages: int, *, gzip: bool = True) -> bytes:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=gzip)
    for number in range(pages):
        for name, kind, body in ((f"{number}", "text/html", PAGE.format(number=number).encode()), (f"{number}.png", "image/png", b"\x89PNG")):
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(
                f"https://news.example/{name}", "response", payload=io.BytesIO(body), http_headers=headers, warc_headers_dict={"WARC-Date": "2025-03-29T08:00:00Z"}))
    return file.getvalue()


def _damaged(data: bytes, *, times: int) -> bytes:
    chance, made = random.Random(8), bytearray(data)
    for _ in range(times):
        place = chance.randrange(len(made) - 9)
        made[place: place + 9] = chance.randbytes(9)
    return bytes(made)


def _folder(path: Path) -> None:
    """Archives of every kind, whole and damaged, and files beside them."""
    path.mkdir()
    (path / "a.warc.gz").write_bytes(_archive(90))
    (path / "b.warc").write_bytes(_archive(20, gzip=False))
    with zipfile.ZipFile(path / "c.wacz", "w") as pack:
        pack.writestr("archive/one.warc.gz", _archive(10))
        pack.writestr("archive/two.warc", _archive(10, gzip=False))
    (path / "d.warc.gz").write_bytes(_damaged(_archive(40), times=4))
    (path / "e.warc").write_bytes(_archive(10, gzip=False)[:-900])
    (path / "f.wacz").write_bytes(b"no pack")
    for number in range(5):
        (path / f"g{number}.txt").write_text(ARTICLE.format(number=number), encoding="utf-8")


# ------------------------------------------------------------------ the same as one machine


def test_a_worker_that_is_killed_half_way_costs_nothing(cluster: Machines, tmp_path: Path) -> None:
    _stream(tmp_path / "articles.jsonl", 1500)
    whole = _verify("check", "--jsonl", "articles.jsonl", "--jobs", "1", cwd=tmp_path)
    with _begun("check", "--jsonl", "articles.jsonl", "--cluster", cluster.address, cwd=tmp_path) as run:
        assert run.stdout is not None
        first = [run.stdout.readline() for _ in range(300)]
        cluster.dismiss(cluster.workers[0])
        rest, said = run.communicate(timeout=PATIENCE)
    assert b"".join(first) + rest == whole.stdout
    assert run.returncode == whole.returncode
    assert b"2 workers" in said and b"1500 articles checked" in said
    assert b"Traceback" not in said and b"distributed" not in said


def test_archives_are_read_by_the_workers_and_give_the_same(cluster: Machines, tmp_path: Path) -> None:
    _folder(tmp_path / "day")
    alone = _verify("check", "day", "--format", "jsonl", "--jobs", "1", cwd=tmp_path)
    done = _verify("check", "day", "--format", "jsonl", "--cluster", cluster.file, cwd=tmp_path)
    assert done.stdout == alone.stdout
    assert (done.returncode, alone.returncode) == (2, 2)
    own = [line for line in done.stderr.splitlines() if b"articles checked" not in line and b"2 workers" not in line]
    assert own == alone.stderr.splitlines()
    assert sum(b"damaged" in line for line in own) >= 2 and any(b"skipped" in line for line in own)


def test_what_the_workers_do_not_see_is_sent_to_them(cluster: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _folder(tmp_path / "day")
    monkeypatch.chdir(tmp_path)
    alone = _invoke("check", "day", "--format", "jsonl", "--jobs", "1")
    monkeypatch.setattr(_cluster, "stamp_of", lambda path: (1, 1))  # as of another file under the same name
    done = _invoke("check", "day", "--format", "jsonl", "--cluster", cluster.address)
    assert done.stdout == alone.stdout and done.return_value == alone.return_value == 2
    assert done.stderr.count("they are sent from here") == 1
    stamps = itertools.count()
    monkeypatch.setattr(_cluster, "stamp_of", lambda path: (1, next(stamps)))  # as of files that change all the time
    changing = _invoke("check", "day", "--format", "jsonl", "--cluster", cluster.address)
    assert changing.stdout == alone.stdout and "they are sent from here" not in changing.stderr


def test_a_cluster_of_ones_own(tmp_path: Path) -> None:
    for number in range(70):
        (tmp_path / f"{number}.txt").write_text(ARTICLE.format(number=number), encoding="utf-8")
    alone = _verify("check", ".", "--format", "jsonl", "--jobs", "1", cwd=tmp_path)
    done = _verify("check", ".", "--format", "jsonl", "--cluster", "local", "--jobs", "2", cwd=tmp_path)
    assert done.stdout == alone.stdout and done.returncode == alone.returncode
    assert b"70 of 70 articles checked" in done.stderr and b"Traceback" not in done.stderr


# ------------------------------------------------------------------ articles that cost too much


def test_who_ends_his_process_is_named_and_nobody_else_is_lost(cluster: Machines) -> None:
    inputs = _inputs(150)
    for place in (7, 70, 71):
        inputs[place] = Input(path=f"a{place}", record=Deadly(), id=place)
    with Cluster(cluster.address, quiet=True) as connected:
        reports = list(connected.reports(inputs, Settings(), UNLIMITED))
        assert connected._client.nthreads().keys() == connected._workers.keys()
    assert [report.id for report in reports] == list(range(150))
    assert {report.id: report.unreadable for report in reports if report.unreadable} == dict.fromkeys((7, 70, 71), _cluster.ENDED)


def test_limits_hold_on_the_workers(cluster: Machines, tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"The minister wrote. " * 8_000_000)
    (tmp_path / "small.txt").write_text(ARTICLE.format(number=1), encoding="utf-8")
    done = _verify("check", "large.txt", "small.txt", "--format", "jsonl", "--memory-limit", "200", "--cluster", cluster.address, cwd=tmp_path)
    large, small = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 2 and "memory" in large["error"] and small["verdict"]
    inputs = [Input(path="slow", record={"article": " ".join(ARTICLE.format(number=n) for n in range(20_000))}, id=0), *_inputs(2)]
    with Cluster(cluster.address, quiet=True) as connected:
        reports = list(connected.reports(inputs, Settings(), Limits(seconds=0.2)))
    assert reports[0].unreadable is not None and "--time-limit" in reports[0].unreadable


def test_a_process_that_was_killed_by_chance_is_not_blamed() -> None:
    work = pickle.dumps(Checking(folder=".", settings=Settings(), limits=UNLIMITED))
    items = [pickle.dumps(item) for item in _inputs(3)]
    release()
    try:
        assert None not in carry(__version__, work, items)
        (child,) = _carrier._idle
        child.kill()
        child.wait(PATIENCE)
        assert None not in carry(__version__, work, items)
    finally:
        release()
    assert _carrier._idle == []


# ------------------------------------------------------------------ stopped, and gone on with


def test_a_stopped_run_is_gone_on_with_and_ends_as_a_table(cluster: Machines, tmp_path: Path) -> None:
    _folder(tmp_path / "day")
    whole = _verify("check", "day", "--format", "jsonl", "--jobs", "1", cwd=tmp_path)
    lines = whole.stdout.splitlines(keepends=True)
    (tmp_path / "reports.jsonl").write_bytes(b"".join(lines[:97]) + lines[97][:40])
    done = _verify("check", "day", "--resume", "reports.jsonl", "--format", "parquet=reports.parquet", "--cluster", cluster.address, cwd=tmp_path)
    assert done.returncode == whole.returncode
    assert (tmp_path / "reports.jsonl").read_bytes() == whole.stdout
    rows = pyarrow.parquet.read_table(tmp_path / "reports.parquet").to_pylist()
    assert [row["path"] for row in rows if row["row"] == "article"] == [json.loads(line)["path"] for line in lines]


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("own", [False, True])
def test_who_asks_for_the_end_gets_what_is_done(cluster: Machines, tmp_path: Path, own: bool, number: signal.Signals, status: int) -> None:
    _stream(tmp_path / "articles.jsonl", 5000)
    where = ("local", "--jobs", "2") if own else (cluster.address,)
    with _begun("check", "--jsonl", "articles.jsonl", "--cluster", *where, cwd=tmp_path) as run:
        assert run.stdout is not None
        first = run.stdout.readline()
        os.killpg(run.pid, number)  # all that it started hear it too, as at a terminal
        rest, said = run.communicate(timeout=PATIENCE)
    assert run.returncode == status
    assert b"stopped" in said and b"Traceback" not in said
    ids = [json.loads(line)["id"] for line in (first + rest).splitlines()]
    assert ids == list(range(len(ids))) and len(ids) < 5000


def test_a_scheduler_that_goes_leaves_what_is_done(tmp_path: Path) -> None:
    own = Machines(tmp_path)
    try:
        own.hire(1)
        _stream(tmp_path / "articles.jsonl", 5000)
        with _begun("check", "--jsonl", "articles.jsonl", "--cluster", own.address, cwd=tmp_path) as run:
            assert run.stdout is not None
            first = run.stdout.readline()
            own.scheduler.kill()
            rest, said = run.communicate(timeout=PATIENCE)
    finally:
        own.close()
    assert run.returncode == 2
    assert b"has gone; what was done until then is reported" in said and b"Traceback" not in said
    ids = [json.loads(line)["id"] for line in (first + rest).splitlines()]
    assert ids == list(range(len(ids))) and len(ids) < 5000


# ------------------------------------------------------------------ what cannot be used is said


def test_without_dask_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    program = "import sys; sys.modules['distributed'] = None\nfrom verify.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "check", "a.txt", "--cluster", "local"], cwd=tmp_path, env=_environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "verify: --cluster needs the package dask: pip install 'verify-posts[dask]'.\n"


def test_a_scheduler_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_cluster, "CONNECT_SECONDS", 1)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens
        address = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(UsageError, match="cannot be reached"), Cluster(address):
            pass
    with pytest.raises(UsageError, match="no scheduler file"), Cluster(str(tmp_path / "none.json")):
        pass
    with pytest.raises(UsageError, match="no address of a scheduler"), Cluster("a room with a view"):
        pass


def test_a_scheduler_without_workers_is_waited_for_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(_cluster, "WAIT_SECONDS", 1)
    monkeypatch.setattr(_cluster, "TELL_SECONDS", 0)
    own = Machines(tmp_path)
    try:
        with pytest.raises(Ended, match="no worker"), Cluster(own.address):
            pass
    finally:
        own.close()
    assert "waiting for one" in capsys.readouterr().err


@pytest.mark.parametrize(("preload", "said"), [
    ("import sys; sys.modules['verify'] = None", "without verify: install verify-posts"),
    ("import verify; verify.__version__ = '0.0.1'", f"with verify 0.0.1, and this is {__version__}"),
])
def test_a_worker_that_cannot_do_it_is_named(cluster: Machines, tmp_path: Path, preload: str, said: str) -> None:
    (tmp_path / "preload.py").write_text(preload, encoding="utf-8")
    cluster.hire(3, "--preload", str(tmp_path / "preload.py"))
    try:
        with pytest.raises(UsageError, match=said), Cluster(cluster.address):
            pass
    finally:
        cluster.dismiss(cluster.workers[-1])


def test_a_worker_that_comes_later_is_asked_for_its_version_too() -> None:
    with pytest.raises(OtherVersion, match="has version"):
        carry("0", b"", [])


def test_files_that_every_article_needs_must_be_seen_by_all(cluster: Machines, tmp_path: Path) -> None:
    (tmp_path / "official.yaml").write_text("[]", encoding="utf-8")
    with Cluster(cluster.address, quiet=True) as connected:
        connected.refuse_unseen([str(tmp_path / "official.yaml")])
        with pytest.raises(UsageError, match=r"2 workers .* where .*none.yaml is not to be seen"):
            connected.refuse_unseen([str(tmp_path / "none.yaml")])


def test_options_that_have_no_place_on_a_cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert isinstance(_invoke("check", "a.txt", "--cluster", "local", "--online").exception, UsageError)


# ------------------------------------------------------------------ searching an archive in pieces


@pytest.mark.parametrize("name", ["a.warc.gz", "b.warc", "c.wacz", "d.warc.gz", "e.warc"])
def test_an_archive_searched_in_pieces_holds_the_same_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    _folder(tmp_path / "day")
    path = str(tmp_path / "day" / name)
    search = Searching(folder=str(tmp_path), path=path, stamp=stamp_of(path))
    whole = search(None)
    assert whole is not None and whole.following is None
    monkeypatch.setattr("verify.cli._works.PIECE_PAGES", 7)
    pages, skipped, start = [], [], None
    while True:
        piece = search(start)
        assert piece is not None
        pages += piece.pages
        skipped += piece.skipped
        start = piece.following
        if start is None:
            break
    assert (pages, skipped) == (whole.pages, whole.skipped)
    assert not any(page.data for page in pages)
    with Searching(folder=str(tmp_path), path=path, stamp=(1, 1)) as other:
        assert other(None) is None
