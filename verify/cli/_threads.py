"""Articles whose posts are asked for online: in one process, so that every host is asked at one pace, and several at once, for most of the time is waiting."""

from __future__ import annotations

import collections
import concurrent.futures
from collections.abc import Iterable, Iterator

from verify.cli._inputs import Input
from verify.model import ArticleReport
from verify.pipeline import Settings

AT_ONCE = 8


def in_threads(inputs: Iterable[Input], settings: Settings) -> Iterator[ArticleReport]:
    """Reports in the order of the inputs."""
    from verify.cli._run import process

    with concurrent.futures.ThreadPoolExecutor(max_workers=AT_ONCE) as pool:
        waiting: collections.deque[concurrent.futures.Future[ArticleReport]] = collections.deque()
        try:
            for item in inputs:
                waiting.append(pool.submit(process, item, settings))
                if len(waiting) >= AT_ONCE * 2:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except (KeyboardInterrupt, GeneratorExit):  # the one who waited has left: what still waits for its turn should not keep him
            from verify.sources.online import online

            online().stop()
            raise
        finally:
            for future in waiting:
                future.cancel()
