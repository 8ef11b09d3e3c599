"""Ctrl-C and SIGTERM, for as long as something is done, answered by somebody else."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType

Handler = Callable[[int, FrameType | None], object] | signal.Handlers


@contextlib.contextmanager
def answered_by(handler: Handler) -> Iterator[None]:
    """Both signals go to the handler, and afterwards to whom they went before."""
    before = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(ValueError):  # not the main thread: whoever runs us there sees to signals
            before[number] = signal.signal(number, handler)
    try:
        yield
    finally:
        for number, earlier in before.items():
            signal.signal(number, earlier)
