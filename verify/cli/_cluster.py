"""More machines than one: the same check on a Dask cluster, in chunks of articles, in order, nothing lost and nothing twice.

What is sent are paths and places in archives, so that the workers read them; what a worker does not see, and the lines of a stream, are sent
as they are. Only as much is under way at once as the workers need to be busy. Needs dask (`verify-posts[dask]`), imported when a cluster is asked for.
"""

from __future__ import annotations

import collections
import contextlib
import dataclasses
import os
import pickle
import pkgutil
import signal
import time
from collections.abc import Generator, Iterable, Iterator
from typing import Any

import click

from verify import __version__
from verify._patterns import regex
from verify._records import dataclass
from verify.cli._carrier import OtherVersion, carry, release
from verify.cli._inputs import Input, Skipped, archived, as_input, is_archive
from verify.cli._jobs import ENDED, chunked, size_of
from verify.cli._limits import Limits
from verify.cli._run import Ended
from verify.cli._signals import answered_by
from verify.cli._works import Checking, Piece, Searching, stamp_of
from verify.model import ArticleReport, UnreadableInput, UsageError
from verify.pipeline import Settings, unreadable

LOCAL = "local"
_ADDRESS = regex(r"(?:(?:tcp|tls|ws|wss|ucx|ucxx)://)?[^/\s]+:\d{1,5}/?")
CHUNK_ITEMS = 64
CHUNK_BYTES = 2_000_000
NAMED_WEIGHS = 8  # times less than what is sent: a page that a worker reads itself costs the network its address
RETRIES = 2  # of a chunk whose work failed for a reason that may pass
AHEAD = 4  # archives that are searched before their turn comes
CONNECT_SECONDS = 15
TELL_SECONDS = 10
WAIT_SECONDS = 600  # for a worker, where there is none


@dataclass(slots=True, kw_only=True)
class _Chunk:
    items: list[Input]
    future: Any


class Cluster:
    """A connection to a cluster, to be entered before it is used. `jobs` bounds how many chunks are under way; of a local cluster, its processes.

    Raises UsageError where dask is not installed, the scheduler does not answer, or workers have not this version of verify.
    """

    def __init__(self, address: str, jobs: int | None = None, *, quiet: bool = False) -> None:
        self._address = address
        self._jobs = jobs
        self._quiet = quiet
        self._stack = contextlib.ExitStack()
        self._client: Any = None
        self._workers: dict[str, int] = {}
        self._counted = 0.0
        self._sending = False
        self._folder = os.getcwd()

    def __enter__(self) -> Cluster:
        with self._stack as stack:
            self._connect(stack)
            self._await_workers()
            self._refuse_strangers()
            self._stack = stack.pop_all()
        threads = sum(self._workers.values())
        where = "" if self._address == LOCAL else f" at {self._address}"
        self._tell(f"{len(self._workers)} worker{'s' * (len(self._workers) != 1)} with {threads} thread{'s' * (threads != 1)}{where}")
        return self

    def __exit__(self, *error: object) -> None:
        if error[0] is None and self._address != LOCAL:
            with contextlib.suppress(Exception):  # a worker that has left has no processes to end
                self._client.run(release, on_error="ignore")
        self._stack.close()

    # -------------------------------------------------------------- who is there

    def _connect(self, stack: contextlib.ExitStack) -> None:
        try:
            import dask.config
            import distributed
        except ImportError:
            raise UsageError("--cluster needs the package dask: pip install 'verify-posts[dask]'.") from None
        import logging

        for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "distributed"]:
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong is said here, in one sentence
        file = self._address if self._address.endswith(".json") else None
        if file is not None and not os.path.isfile(file):
            raise UsageError(f"There is no scheduler file {file}; `dask scheduler --scheduler-file {file}` writes it.")
        if file is None and self._address != LOCAL and not _ADDRESS.fullmatch(self._address):
            raise UsageError(f"{self._address!r} is no address of a scheduler, which looks like tcp://host:8786; `--cluster local` needs none.")
        dask.config.set({"distributed.admin.low-level-log-length": 10})  # else the last thousand messages are kept, with the articles in them
        try:
            if self._address == LOCAL:
                # Processes that are started meanwhile do not hear what a terminal or a service manager sends to all of them: it is for the one that
                # started them to answer, which ends them.
                with answered_by(signal.SIG_IGN):
                    local = distributed.LocalCluster(
                        n_workers=self._jobs or os.cpu_count() or 1, threads_per_worker=1, dashboard_address="127.0.0.1:0",
                        silence_logs=logging.CRITICAL, memory_limit=None)
                stack.callback(_closed, local)
                self._client = distributed.Client(local, set_as_default=False)
            else:
                whom = {"scheduler_file": file} if file is not None else {"address": self._address}
                self._client = distributed.Client(**whom, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError, RuntimeError, TypeError) as error:
            reason = " ".join(str(error).split())
            raise UsageError(
                f"The scheduler at {self._address} cannot be reached ({reason or type(error).__name__}). Does it run, and may this machine reach it?") from None
        stack.callback(_closed, self._client)

    def _await_workers(self) -> None:
        """Until there is a worker; work is asked for meanwhile, so that a cluster which grows with it does."""
        self._count()
        if self._workers:
            return
        wish = self._client.submit(pkgutil.resolve_name, "sys:maxsize", pure=False)
        self._until_there_are_workers()
        wish.release()

    def _until_there_are_workers(self) -> None:
        began, told = time.monotonic(), False
        while not self._workers:
            waited = time.monotonic() - began
            if waited > WAIT_SECONDS:
                raise Ended(f"there was no worker at {self._address} for {WAIT_SECONDS:g} seconds")
            if waited > TELL_SECONDS and not told:
                told = True
                self._tell(f"there is no worker at {self._address}; waiting for one")
            time.sleep(0.2)
            self._count()

    def _count(self) -> None:
        """Who works there now."""
        try:
            now = dict(self._client.nthreads())
        except Exception:  # the connection is gone, in one of the many ways in which it can be
            raise self._gone() from None
        left = len(self._workers.keys() - now.keys())
        if left and self._counted:
            self._tell(f"{left} worker{'s' * (left != 1)} left; what {'they' if left != 1 else 'it'} had begun is done by the others")
        self._workers, self._counted = now, time.monotonic()

    def _gone(self) -> Ended:
        return Ended(f"the scheduler at {self._address} has gone")

    def _refuse_strangers(self) -> None:
        """Raise UsageError where a worker has not this program in this version."""
        said = self._client.run(pkgutil.resolve_name, "verify:__version__", on_error="return")
        without = sorted(worker for worker, version in said.items() if not isinstance(version, str))
        if without:
            raise UsageError(
                f"{_several(without)} without verify: install verify-posts {__version__} where the workers run"
                f" ({type(said[without[0]]).__name__}: {said[without[0]]}).")
        other = sorted(worker for worker, version in said.items() if version != __version__)
        if other:
            raise UsageError(
                f"{_several(other)} with verify {said[other[0]]}, and this is {__version__}: reports of two versions would be mixed."
                " Install the same version everywhere.")

    def refuse_unseen(self, paths: Iterable[str]) -> None:
        """Raise UsageError where a worker does not see one of these files or folders, which every article is checked with."""
        for path in paths:
            here = os.path.abspath(path)
            blind = sorted(worker for worker, sees in self._client.run(os.path.exists, here).items() if not sees)
            if blind:
                raise UsageError(f"{_several(blind)} where {here} is not to be seen: put it into a folder that all machines share, and give that path.")

    # -------------------------------------------------------------- what there is to do

    def pages(self, inputs: Iterable[Input], skipped: Skipped) -> Iterator[Input]:
        """The inputs, with the pages of each archive in its place, found by the workers."""
        ahead: collections.deque[tuple[Input, Any]] = collections.deque()
        for item in map(_stamped, inputs):
            ahead.append((item, self._searched(item, None) if _unread(item) and is_archive(item.path) else None))
            if len(ahead) > AHEAD:
                yield from self._unpacked(*ahead.popleft(), skipped)
        while ahead:
            yield from self._unpacked(*ahead.popleft(), skipped)

    def _searched(self, archive: Input, start: Any) -> _Chunk:
        return self._submitted(pickle.dumps(Searching(folder=self._folder, path=archive.path, stamp=archive.stamp)), [archive], [pickle.dumps(start)], priority=1)

    def _unpacked(self, item: Input, search: _Chunk | None, skipped: Skipped) -> Iterator[Input]:
        if search is None:
            yield item
            return
        while search is not None:
            try:
                (reply,) = self._replies(search)
            except _Failed as error:
                yield Input(path=item.path, problem=f"the cluster could not search it: {error}")
                return
            if reply is None:
                yield Input(path=item.path, problem=ENDED)
                return
            found: Piece | None = pickle.loads(reply)
            if found is None:
                yield from archived(item.path, skipped)
                return
            search = self._searched(item, found.following) if found.following is not None else None
            for address, reason in found.skipped:
                skipped.add(f"{item.path}: {address}", f"no page ({reason})")
            yield from found.pages

    # -------------------------------------------------------------- doing it

    def reports(self, inputs: Iterable[Input], settings: Settings, limits: Limits) -> Generator[ArticleReport, None, None]:
        """Reports in the order of the inputs. Raises Ended where the cluster is no longer to be had."""
        work = pickle.dumps(Checking(folder=self._folder, settings=settings, limits=limits))
        pending: collections.deque[_Chunk] = collections.deque()
        try:
            for items in chunked(inputs, CHUNK_ITEMS, CHUNK_BYTES, self._weight):
                pending.append(self._begun(work, items))
                while len(pending) >= self._room():
                    yield from self._done(work, pending)
            while pending:
                yield from self._done(work, pending)
        finally:
            for chunk in pending:
                with contextlib.suppress(Exception):  # the connection may be gone
                    chunk.future.cancel()

    def _room(self) -> int:
        """How many chunks may be under way: enough that no worker waits for the next while this process reads results."""
        if time.monotonic() - self._counted > 5:
            self._count()
        return self._jobs if self._jobs and self._address != LOCAL else 3 * sum(self._workers.values()) + 2

    def _weight(self, item: Input) -> int:
        return size_of(item) // (NAMED_WEIGHS if item.stamp is not None and not self._sending else 1)

    def _begun(self, work: bytes, items: list[Input]) -> _Chunk:
        if self._sending:
            items = [self._sent(item) for item in items]
        return self._submitted(work, items, [pickle.dumps(item) for item in items])

    def _submitted(self, work: bytes, items: list[Input], packed: list[bytes], priority: int = 0) -> _Chunk:
        try:
            future = self._client.submit(carry, __version__, work, packed, pure=False, retries=RETRIES, priority=priority)
        except Exception:  # a client whose connection is closed
            raise self._gone() from None
        return _Chunk(items=items, future=future)

    def _done(self, work: bytes, pending: collections.deque[_Chunk]) -> Iterator[ArticleReport]:
        """The reports of the first chunk. Where it shows that the workers do not see the files, all that is under way is sent anew, with them."""
        chunk = pending.popleft()
        try:
            replies = self._replies(chunk)
        except _Failed as error:
            if len(chunk.items) == 1:
                yield unreadable(chunk.items[0].path, f"the cluster could not check it: {error}", chunk.items[0].id)
                return
            for item in chunk.items:  # by itself, so that only the one that is to blame is lost
                yield from self._done(work, collections.deque((self._begun(work, [item]),)))
            return
        reports: list[ArticleReport | None] = [
            pickle.loads(reply) if reply is not None else unreadable(item.path, ENDED, item.id) for item, reply in zip(chunk.items, replies, strict=True)]
        unseen = [item for item, report in zip(chunk.items, reports, strict=True) if report is None]
        if not self._sending and any(stamp_of(_file(item)) == item.stamp for item in unseen):  # and not changed since it was found
            self._sending = True
            self._tell("the workers do not see these files; they are sent from here")
            for other in pending:
                other.future.cancel()
                again = self._begun(work, other.items)
                other.items, other.future = again.items, again.future
        sent = [self._sent(item) for item in unseen]
        seen = self._done(work, collections.deque((self._begun(work, sent),))) if sent else iter(())
        for report in reports:
            yield report if report is not None else next(seen)

    def _replies(self, chunk: _Chunk) -> list[bytes | None]:
        """What the workers say of a chunk. Raises _Failed where they cannot, again and again; Ended where there is no cluster any more."""
        from distributed import TimeoutError as Unfinished
        from distributed import wait

        while True:
            try:
                wait(chunk.future, timeout=5)
                break
            except Unfinished:
                self._count()
                self._until_there_are_workers()
            except Exception:
                break  # what the future says of it
        try:
            replies: list[bytes | None] = chunk.future.result()
        except OtherVersion as error:
            raise Ended(f"{error}: install the same version everywhere") from None
        except Exception as error:
            if self._client.status != "running":
                raise self._gone() from None
            if isinstance(error, ModuleNotFoundError) and error.name == "verify":
                raise Ended(f"a worker without verify has joined the cluster at {self._address}: install verify-posts {__version__} where the workers run") from None
            raise _Failed(f"{type(error).__name__}: {' '.join(str(error).split())[:200]}") from None
        return replies

    def _sent(self, item: Input) -> Input:
        """An input with the bytes that its path or place stands for."""
        if item.stamp is None or item.data is not None or item.problem is not None:
            return item
        from verify.documents import bytes_at

        try:
            if item.place is None:
                return dataclasses.replace(item, data=bytes_at(item.path), stamp=None)
            from verify.documents.archives import Reader

            with contextlib.closing(Reader()) as reader:
                return as_input(item.place.archive, reader.member(item.place))
        except UnreadableInput as error:
            return dataclasses.replace(item, problem=str(error), stamp=None)

    def _tell(self, sentence: str) -> None:
        if not self._quiet:
            click.echo(f"verify: {sentence}.", err=True)


class _Failed(Exception):
    """A chunk could not be done, though the cluster is there."""


def _stamped(item: Input) -> Input:
    """A file of this machine with what it is known by; everything else as it is."""
    return dataclasses.replace(item, stamp=stamp_of(item.path)) if _unread(item) else item


def _file(item: Input) -> str:
    """The file that an input stands in."""
    return item.place.archive if item.place is not None else item.path


def _unread(item: Input) -> bool:
    """Whether it is a path that nobody has looked into yet."""
    return item.data is None and item.record is None and item.problem is None and item.place is None


def _closed(connection: Any) -> None:
    with contextlib.suppress(Exception):  # the other side may have gone before
        connection.close(timeout=5)


def _several(workers: list[str]) -> str:
    return f"There is 1 worker ({workers[0]})" if len(workers) == 1 else f"There are {len(workers)} workers (one is {workers[0]})"
