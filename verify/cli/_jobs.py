"""Many articles on many cores: chunks in order, and a worker that dies costs only the article that killed it."""

from __future__ import annotations

import collections
import os
import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from verify.cli._inputs import Input
from verify.model import ArticleReport
from verify.pipeline import Settings, unreadable

CHUNK_ITEMS = 16
CHUNK_BYTES = 1_000_000


def in_processes(inputs: Iterable[Input], settings: Settings, jobs: int) -> Iterator[ArticleReport]:
    """Reports in the order of the inputs, from `jobs` processes."""
    chunks = _chunks(inputs)
    pool = _pool(jobs)
    pending: collections.deque[tuple[list[Input], Future[list[ArticleReport]]]] = collections.deque()
    try:
        for chunk in chunks:
            pending.append((chunk, pool.submit(_work, chunk, settings)))
            if len(pending) >= jobs * 3:
                items, future = pending.popleft()
                try:
                    yield from future.result()
                except BrokenProcessPool:
                    pool = _recover(pool, jobs, pending, settings)
                    yield from _one_by_one(items, settings)
        while pending:
            items, future = pending.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                pool = _recover(pool, jobs, pending, settings)
                yield from _one_by_one(items, settings)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(max_workers=jobs, initializer=_ignore_interrupt)


def _ignore_interrupt() -> None:
    """Ctrl-C is the parent's to answer; the workers end when it lets them go."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _recover(
    broken: ProcessPoolExecutor, jobs: int, pending: collections.deque[tuple[list[Input], Future[list[ArticleReport]]]], settings: Settings
) -> ProcessPoolExecutor:
    """A fresh pool, with all that was still to be done handed to it again."""
    broken.shutdown(wait=False, cancel_futures=True)
    pool = _pool(jobs)
    waiting = list(pending)
    pending.clear()
    for items, future in waiting:
        if future.done() and not future.cancelled() and future.exception() is None:
            pending.append((items, future))
        else:
            pending.append((items, pool.submit(_work, items, settings)))
    return pool


def _one_by_one(items: list[Input], settings: Settings) -> Iterator[ArticleReport]:
    """Each article of a chunk that killed its worker, in a process of its own: only the guilty one is lost."""
    for item in items:
        with ProcessPoolExecutor(max_workers=1, initializer=_ignore_interrupt) as alone:
            try:
                yield from alone.submit(_work, [item], settings).result()
            except BrokenProcessPool:
                yield unreadable(item.path, "the process that checked this article was ended (out of memory?)", item.id)


def _work(items: list[Input], settings: Settings) -> list[ArticleReport]:
    from verify.cli._run import process

    return [process(item, settings) for item in items]


def _chunks(inputs: Iterable[Input]) -> Iterator[list[Input]]:
    chunk: list[Input] = []
    size = 0
    for item in inputs:
        chunk.append(item)
        size += _size(item)
        if len(chunk) >= CHUNK_ITEMS or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _size(item: Input) -> int:
    if item.data is not None:
        return len(item.data)
    if isinstance(item.record, dict):
        return len(item.record.get("article") or "")
    try:
        return os.stat(item.path).st_size
    except OSError:
        return 0
