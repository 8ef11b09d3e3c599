"""Names that are words, and mean the same in two languages: the Asociación de Amistad and جمعية الصداقة, friendship both."""

from __future__ import annotations

import bisect

from verify.claims import Read
from verify.claims.wording import wordings


def are_translated(prose: Read, ours: tuple[int, int], post: Read, theirs: tuple[int, int]) -> bool:
    """Whether words between these offsets of the prose mean what words between those of the post do, in another language."""
    return prose.passage.language != post.passage.language and not _meanings(prose, *ours).isdisjoint(_meanings(post, *theirs))


def _meanings(read: Read, start: int, end: int) -> frozenset[str]:
    starts = read.passage.reading.token_starts
    first, last = bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)
    return frozenset[str]().union(*(word.meanings for word in wordings(read, first, last)))
