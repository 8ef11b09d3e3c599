"""How a clause of the prose stands among what is told around it, beside one of the post: a retelling mostly keeps the post's order, and tells a sentence once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from verify.claims._kept import kept
from verify.claims._reading import between
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._sentence_keys import weigh

if TYPE_CHECKING:
    from verify.comparison._anchors import Standing


def standing(meeting: Meeting, our: Standing, their: Standing) -> dict[str, float]:
    """Whether what is told before and behind the post's clause is told before and behind ours, and what our clause has of other sentences of the post."""
    told = _places(meeting)
    before = next((told[s] for s in range(their.sentence - 1, -1, -1) if s in told), None)
    behind = next((told[s] for s in range(their.sentence + 1, len(meeting.post.passage.sentences)) if s in told), None)
    here = told.get(their.sentence)
    prose, post = meeting.prose, meeting.post
    figures, theirs = between(prose.claims.figures, our.first, our.last), between(post.claims.figures, their.first, their.last)
    fitting = [any(fits(f, o) for o in theirs) for f in figures]
    elsewhere = [not fit and any(fits(f, o) for o in post.claims.figures) for f, fit in zip(figures, fitting, strict=True)]
    named = {n.start: n.post.sentence for n in meeting.names}
    people = [named.get(p.start) for p in between(prose.claims.people, our.first, our.last)]
    return {
        "before it": float(before is not None and before <= our.sentence), "right before it": float(before is not None and 0 <= our.sentence - before <= 1),
        "behind it": float(behind is not None and behind >= our.sentence), "right behind it": float(behind is not None and 0 <= behind - our.sentence <= 1),
        "in between": float(before is not None and behind is not None and before <= our.sentence <= behind),
        "turned round": float((before is not None and before > our.sentence) + (behind is not None and behind < our.sentence)),
        "told here": float(here == our.sentence), "told elsewhere": float(here is not None and here != our.sentence),
        "its figures": float(sum(fitting)), "figures of others": float(sum(elsewhere)), "own figures": float(len(figures) - sum(fitting) - sum(elsewhere)),
        "people of others": float(sum(s is not None and s != their.sentence for s in people)), "own people": float(sum(s is None for s in people)),
    }


@kept
def _places(meeting: Meeting) -> Mapping[int, int]:
    """For each sentence of the post that some sentence of the prose clearly tells, the one that tells most of it."""
    found = {}
    for theirs in range(len(meeting.post.passage.sentences)):
        told = [(weigh(meeting.in_common(ours, theirs)), -ours) for ours in sorted(meeting.aligned | meeting.near)]
        most, place = max(told, default=(0.0, 0))
        if most >= _CLEARLY:
            found[theirs] = -place
    return found


_CLEARLY = 1.0
