"""What one article may cost: seconds by the clock and memory, so that a single one cannot hold up or bring down a run."""

from __future__ import annotations

import contextlib
import gc
import signal
from collections.abc import Iterator
from types import FrameType

from verify._records import dataclass

_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds by the clock and MiB of memory that an article may take; None where there is no limit."""

    seconds: float | None = None
    memory: int | None = None


UNLIMITED = Limits()


class TookTooLong(BaseException):
    """Raised inside the work on an article. No Exception, so that nothing on the way takes it for a fault of its own."""


@contextlib.contextmanager
def within(seconds: float | None) -> Iterator[None]:
    """End what is done inside with TookTooLong after so many seconds; only where the system has timers, and in the main thread."""
    if seconds is None or not hasattr(signal, "setitimer"):
        yield
        return
    try:
        before = signal.signal(signal.SIGALRM, _too_long)
    except ValueError:  # not the main thread
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _too_long(number: int, frame: FrameType | None) -> None:
    raise TookTooLong


def hold_memory(mebibytes: int | None) -> None:
    """From now on this process cannot take more than so much; Python then raises MemoryError. Nothing where the system has no such limit."""
    if mebibytes is None:
        return
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = mebibytes * _MEBIBYTE
    if most != resource.RLIM_INFINITY:
        wanted = min(wanted, most)
    with contextlib.suppress(ValueError, OSError):  # a system that has the limit and does not let it be set
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


_settled = False


def settle_once() -> None:
    """`settle`, the first time that this process asks for it."""
    global _settled
    if not _settled:
        _settled = True
        settle()


def settle() -> None:
    """Tell the garbage collector that what is loaded stays: it would else walk a language's whole dictionary again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
