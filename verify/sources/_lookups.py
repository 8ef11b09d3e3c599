"""Where records come from in a run: first what was recorded, then, only if that was asked for, the platforms."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable

from verify import platforms
from verify.model import Citation, Message
from verify.sources._record import Lookup, Unavailable
from verify.sources.fixtures import Recorded, read_folder

LookUp = Callable[[Citation], "Lookup | None"]


def recorded(folder: str) -> Recorded:
    """A folder as it is now; it is read again when files come or go. Raises UsageError if there is none."""
    try:
        stamp = os.stat(folder).st_mtime_ns
    except OSError:
        stamp = 0
    return _read(folder, stamp)


@functools.lru_cache(maxsize=4)
def _read(folder: str, stamp: int) -> Recorded:
    return read_folder(folder)


def look_up_from(folder: str | None, online: bool) -> LookUp:
    """The function that gives a citation's record, or None where there is nothing to look for. Without `online` nothing is ever sent."""
    replay = recorded(folder) if folder is not None else None
    asked = None
    if online:
        from verify.sources import online as door

        asked = door.online()

    def look_up(citation: Citation) -> Lookup | None:
        found = replay.look_up(citation) if replay is not None else None
        if found is None and asked is not None:
            found = asked.look_up(citation)
        elif found is None and replay is not None and _has_address(citation):
            found = Unavailable(reason=Message("no record of this post in {folder}", folder=replay.folder))
        return found

    return look_up


def _has_address(citation: Citation) -> bool:
    return citation.post_id is not None or platforms.address_of(citation.platform, None, citation.url, citation.account.handle) is not None
