"""What a worker of a cluster runs: it carries articles to processes of its own, and what they say back.

Nothing is read in the worker itself. So an article that ends its process costs no worker and nobody else's work, the limits of time and memory hold
as on one machine, and a worker with many threads uses as many cores. Requests and replies are pickled, and opened only at their two ends.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import IO

from verify import __version__

IDLE_SECONDS = 600.0  # after which a process that nobody asks for anything ends by itself
_START = "from verify.cli._carrier import serve; serve()"
_idle: list[subprocess.Popen[bytes]] = []


class OtherVersion(Exception):
    """Whoever sent the work has another version of this program."""


def carry(version: str, work: bytes, items: list[bytes]) -> list[bytes | None]:
    """For each item what `work` says of it; None for one that ended its process twice. `work` is a pickled `Work`.

    Raises OtherVersion where the caller's version is not the one that is here.
    """
    if version != __version__:
        raise OtherVersion(f"a worker has version {__version__} of verify, and this is {version}")
    replies: list[bytes | None] = []
    deaths = 0
    while len(replies) < len(items):
        child = _idle.pop() if _idle else _born()
        before = len(replies)
        replies.extend(_asked(child, work, items[before:]))
        if len(replies) == len(items):
            _idle.append(child)
            break
        _end(child)
        deaths = deaths + 1 if len(replies) == before else 1
        if deaths == 2:
            replies.append(None)
            deaths = 0
    return replies


def release() -> None:
    """End the processes that wait here for more."""
    while _idle:
        _end(_idle.pop())


def _born() -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)}
    return subprocess.Popen([sys.executable, "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)


def _asked(child: subprocess.Popen[bytes], work: bytes, items: list[bytes]) -> Iterator[bytes]:
    """The child's replies, in order; fewer than items where it has ended."""
    assert child.stdin is not None and child.stdout is not None
    try:
        _write(child.stdin, pickle.dumps((work, items)))
    except OSError:
        return
    for _ in items:
        reply = _read(child.stdout)
        if reply is None:
            return
        yield reply


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    child.wait()


def serve() -> None:
    """The life of such a process: a request, a reply for each of its items, and the next, until nobody asks any more."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for whoever started the run to answer
    requests, replies = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what anything prints must not stand between the replies
    with contextlib.suppress(BrokenPipeError):
        while (request := _awaited(requests)) is not None:
            made, items = pickle.loads(request)
            with pickle.loads(made) as work:
                for item in items:
                    _write(replies, pickle.dumps(work(pickle.loads(item))))


def _awaited(requests: IO[bytes]) -> bytes | None:
    alarm = threading.Timer(IDLE_SECONDS, os._exit, (0,))
    alarm.daemon = True
    alarm.start()
    try:
        return _read(requests)
    finally:
        alarm.cancel()


def _write(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(len(data).to_bytes(8, "big"))
    pipe.write(data)
    pipe.flush()


def _read(pipe: IO[bytes]) -> bytes | None:
    """The next piece; None where the other side has gone."""
    size = pipe.read(8)
    if len(size) < 8:
        return None
    wanted = int.from_bytes(size, "big")
    data = pipe.read(wanted)
    return data if len(data) == wanted else None
