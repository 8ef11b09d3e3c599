"""Many articles on many cores: chunks in order, and a worker that dies costs only the article that killed it."""

from __future__ import annotations

import collections
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from verify.cli._inputs import Input
from verify.cli._limits import UNLIMITED, Limits, hold_memory, settle_once
from verify.model import ArticleReport
from verify.pipeline import Settings, unreadable

ENDED = "the process that checked this article was ended (out of memory?)"
CHUNK_ITEMS = 16
CHUNK_BYTES = 1_000_000
# After so many chunks for each of them processes are replaced: what they keep of the words they have met grows ever more slowly, but it grows.
CHUNKS_OF_A_PROCESS = 1_000


def in_processes(inputs: Iterable[Input], settings: Settings, jobs: int, limits: Limits = UNLIMITED) -> Iterator[ArticleReport]:
    """Reports in the order of the inputs, from `jobs` processes."""
    chunks = chunked(inputs)
    pool, given = _pool(jobs, limits), 0
    pending: collections.deque[tuple[list[Input], Future[list[ArticleReport]]]] = collections.deque()
    try:
        for chunk in chunks:
            if given >= jobs * CHUNKS_OF_A_PROCESS:
                pool.shutdown(wait=True)  # when they have done what they were given, for two lots at once would take twice the memory
                pool, given = _pool(jobs, limits), 0
            given += 1
            try:
                pending.append((chunk, pool.submit(_work, chunk, settings, limits)))
            except BrokenProcessPool:  # a worker has died, and nobody has yet come to what it did
                pool = _recover(pool, jobs, pending, settings, limits)
                pending.append((chunk, pool.submit(_work, chunk, settings, limits)))
            if len(pending) >= jobs * 3:
                items, future = pending.popleft()
                try:
                    yield from future.result()
                except BrokenProcessPool:
                    pool = _recover(pool, jobs, pending, settings, limits)
                    yield from _one_by_one(items, settings, limits)
        while pending:
            items, future = pending.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                pool = _recover(pool, jobs, pending, settings, limits)
                yield from _one_by_one(items, settings, limits)
    except (KeyboardInterrupt, GeneratorExit):
        pool.shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():  # whoever asked for the end should not wait for what is begun
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _pool(jobs: int, limits: Limits) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(max_workers=jobs, initializer=_begin, initargs=(limits,))


def _begin(limits: Limits) -> None:
    """A worker's start. Ctrl-C is the parent's to answer; the workers end when it lets them go."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    hold_memory(limits.memory)


def _recover(
    broken: ProcessPoolExecutor, jobs: int, pending: collections.deque[tuple[list[Input], Future[list[ArticleReport]]]], settings: Settings,
    limits: Limits,
) -> ProcessPoolExecutor:
    """A fresh pool, with all that was still to be done handed to it again."""
    broken.shutdown(wait=False, cancel_futures=True)
    pool = _pool(jobs, limits)
    waiting = list(pending)
    pending.clear()
    for items, future in waiting:
        if future.done() and not future.cancelled() and future.exception() is None:
            pending.append((items, future))
        else:
            pending.append((items, pool.submit(_work, items, settings, limits)))
    return pool


def _one_by_one(items: list[Input], settings: Settings, limits: Limits) -> Iterator[ArticleReport]:
    """Each article of a chunk that killed its worker, in a process of its own: only the guilty one is lost."""
    for item in items:
        with ProcessPoolExecutor(max_workers=1, initializer=_begin, initargs=(limits,)) as alone:
            try:
                yield from alone.submit(_work, [item], settings, limits).result()
            except BrokenProcessPool:
                yield unreadable(item.path, ENDED, item.id)


def _work(items: list[Input], settings: Settings, limits: Limits) -> list[ArticleReport]:
    from verify.cli._run import process

    reports = [process(item, settings, limits) for item in items]
    settle_once()
    return reports


def size_of(item: Input) -> int:
    """How many bytes an input is said to have, without reading it."""
    if item.data is not None:
        return len(item.data)
    if isinstance(item.record, dict):
        return len(item.record.get("article") or "")
    if item.place is not None:
        return item.place.size
    if item.stamp is not None:
        return item.stamp[0]
    try:
        return os.stat(item.path).st_size
    except OSError:
        return 0


def chunked(
    inputs: Iterable[Input], items: int = CHUNK_ITEMS, size: int = CHUNK_BYTES, weight: Callable[[Input], int] = size_of,
) -> Iterator[list[Input]]:
    """The inputs in order, at once so many or so many that they weigh `size`; what is heavier by itself comes alone or last."""
    chunk: list[Input] = []
    held = 0
    for item in inputs:
        chunk.append(item)
        held += weight(item)
        if len(chunk) >= items or held >= size:
            yield chunk
            chunk, held = [], 0
    if chunk:
        yield chunk
