"""Names that are words, and mean the same in two languages: the Asociación de Amistad and جمعية الصداقة, friendship both."""

from __future__ import annotations

import bisect
from typing import Protocol

from verify.claims import Read
from verify.claims.wording import wordings


class Name(Protocol):
    """A name where it stands, perhaps with the word for what has it."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def name(self) -> str: ...


def are_translated(prose: Read, ours: Name, post: Read, theirs: Name) -> bool:
    """Whether a word of a name of the prose means what one of a name of the post does, in another language."""
    return ours.name != theirs.name and prose.passage.language != post.passage.language and not _meanings(prose, ours).isdisjoint(_meanings(post, theirs))


def _meanings(read: Read, name: Name) -> frozenset[str]:
    """What the words of a name mean, without the word for what has it."""
    start = read.passage.text.find(name.name, name.start, name.end)
    if start < 0:
        return frozenset()
    end = start + len(name.name)
    starts = read.passage.reading.token_starts
    first, last = bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)
    return frozenset[str]().union(*(word.meanings for word in wordings(read, first, last)))
