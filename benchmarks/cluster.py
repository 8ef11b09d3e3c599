"""What ten million articles would cost, from what a few cost here: the figures of docs/cluster.md.

    pip install 'verify-posts[dask]'
    python benchmarks/cluster.py FOLDER OF PAGES (.html, .html.gz) [ARTICLES]

Puts the pages into web archives, over and over until there are so many (default: 600), checks each kind of work by itself in this process, then all of
it on a cluster of two workers. Times are of the CPU, so that a busy machine changes them little; bytes are those of the files written.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import itertools
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import distributed
import psutil

sys.path.insert(0, str(Path(__file__).parent.parent))

from verify.cli._cluster import CHUNK_ITEMS, Cluster
from verify.cli._inputs import Skipped, archived, walk
from verify.cli._limits import UNLIMITED, settle
from verify.cli._run import process
from verify.documents.archives import members
from verify.pipeline import Settings
from verify.reports import Page, any_writer

ALL = 10_000_000
ARCHIVES = 4
WORKERS = 2


def pages(folder: str) -> list[bytes]:
    found = sorted(path for path in Path(folder).rglob("*") if path.name.endswith((".html", ".html.gz")))
    return [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in found]


def written(bodies: list[bytes], number: int, folder: Path) -> list[Path]:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    paths = [folder / f"{name}.warc.gz" for name in range(ARCHIVES)]
    files = [path.open("wb") for path in paths]
    writers = [WARCWriter(file, gzip=True) for file in files]
    for index, body in enumerate(itertools.islice(itertools.cycle(bodies), number)):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        writer = writers[index * ARCHIVES // number]
        writer.write_record(writer.create_warc_record(f"https://news.example/{index}", "response", payload=io.BytesIO(body), http_headers=headers))
    for file in files:
        file.close()
    return paths


@contextlib.contextmanager
def machines(folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    """The address of a scheduler with its workers, and the scheduler's process."""
    file = str(folder / "scheduler.json")
    processes = []
    try:
        for command in (("scheduler", "--port", "0"), *(("worker", "--nthreads", "1", "--no-nanny"),) * WORKERS):
            processes.append(subprocess.Popen(
                [sys.executable, "-m", "dask", *command, "--scheduler-file", file, "--host", "127.0.0.1", "--no-dashboard"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}))
            while not os.path.exists(file):
                time.sleep(0.1)
        with distributed.Client(scheduler_file=file, set_as_default=False) as client:
            client.wait_for_workers(WORKERS)
        yield file, psutil.Process(processes[0].pid)
    finally:
        for process in processes:
            process.kill()
            process.wait()


def told(what: str, value: str, whole: str) -> None:
    print(f"| {what} | {value} | {whole} |")


def main() -> None:
    bodies = pages(sys.argv[1])
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 600
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = written(bodies, number, folder)
        stored, plain = sum(path.stat().st_size for path in paths), sum(map(len, itertools.islice(itertools.cycle(bodies), number)))

        began = time.process_time()
        for path in paths:
            for _ in members(str(path)):
                pass
        searching = time.process_time() - began

        items = [item for path in paths for item in archived(str(path), Skipped())]
        for item in items[:20]:
            process(item, Settings())
        settle()
        began = time.process_time()
        reports = [process(item, Settings()) for item in items]
        checking = time.process_time() - began
        packed = sum(len(pickle.dumps(report)) for report in reports)

        sizes = {}
        for kind in ("jsonl", "parquet"):
            writer = any_writer(kind, Page())
            different = reports[:len(bodies)]  # a second time a page costs a table nothing
            sizes[kind] = sum(map(len, (writer.begin(), *(writer.article(report) for report in different), writer.end()))) / len(different)

        with machines(folder) as (address, scheduler), Cluster(address, quiet=True) as cluster:
            started, began, scheduled = time.monotonic(), time.process_time(), sum(scheduler.cpu_times()[:2])
            writer = any_writer("jsonl", Page())
            lines = [writer.article(report) for report in cluster.reports(cluster.pages(walk((str(folder),), unpack=False), Skipped()), Settings(), UNLIMITED)]
            coordinating, elapsed, scheduling = time.process_time() - began, time.monotonic() - started, sum(scheduler.cpu_times()[:2]) - scheduled
        assert len(lines) == number

    each = checking / number
    print(f"{number} articles, {len(bodies)} different pages, Python {sys.version.split()[0]}, {os.cpu_count()} cores, chunks of {CHUNK_ITEMS}\n")
    print("| | an article | 10 million |\n|---|---|---|")
    told("check it (a core of a worker)", f"{each * 1e3:.1f} ms", f"{each * ALL / 3600:.0f} hours of a core")
    told("search the archive for it (a core of a worker)", f"{searching / number * 1e3:.2f} ms", f"{searching / number * ALL / 3600:.1f} hours of a core")
    told("send, receive, write it (the machine that asked)", f"{coordinating / number * 1e3:.2f} ms", f"{coordinating / number * ALL / 3600:.1f} hours of a core")
    told("page", f"{plain / number / 1e3:.0f} kB", f"{plain / number * ALL / 1e12:.2f} TB")
    told("page in a WARC.gz", f"{stored / number / 1e3:.0f} kB", f"{stored / number * ALL / 1e12:.2f} TB")
    told("report as it is sent", f"{packed / number / 1e3:.1f} kB", f"{packed / number * ALL / 1e9:.0f} GB")
    told("report, JSON Lines", f"{sizes['jsonl'] / 1e3:.1f} kB", f"{sizes['jsonl'] * ALL / 1e9:.0f} GB")
    told("report, Parquet", f"{sizes['parquet'] / 1e3:.1f} kB", f"{sizes['parquet'] * ALL / 1e9:.0f} GB")
    print(f"\nOne coordinating core keeps {each / (coordinating / number):.0f} working cores busy. Here, by the clock, {number / elapsed:.0f} articles a second;"
          f" the scheduler took {scheduling / elapsed:.1%} of a core.")


if __name__ == "__main__":
    main()
