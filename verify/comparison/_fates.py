"""What happened to the people whom a figure counts."""

from __future__ import annotations

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Figure
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible

# What happens to people, and the words for those to whom it happened.
_FATES = frozenset("die kill injure go-missing arrest detain rescue evacuate infect".split())
_FATED = {"dead": "die", "injured": "injure", "missing": "go-missing"}
_ONE_FATE = frozenset(("rescue", "evacuate"))  # those who are brought to safety


def fared_otherwise(meeting: Meeting, left: Figure, right: Figure) -> bool:
    """Whether two numbers of people are of those to whom different things happened: 162 people were killed, 326 people injured."""
    ours, theirs = fates_of(meeting.prose, left), fates_of(meeting.post, right)
    return bool(ours and theirs) and not any(a == b or compatible(a, b) or {a, b} == _ONE_FATE for a in ours for b in theirs)


def fates_of(read: Read, figure: Figure) -> frozenset[str]:
    """What its clause says that happened to the people whom a figure counts; nothing where they are no mere people."""
    told = frozenset(_FATED[thing] for thing in figure.things if thing in _FATED)
    if told or "person" not in figure.things:
        return told
    begin, end = read.passage.clause(figure.first, figure.last)
    acts = [act for act in between(read.claims.acts, begin, end) if act.key in _FATES]
    return frozenset(act.key for act in acts)
