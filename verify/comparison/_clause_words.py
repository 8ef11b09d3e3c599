"""How much of a clause of the prose a clause of the post tells, word by word, and whether either finds more of itself in another clause.

Two clauses of which one says the contrary of the other are about one thing where most of their other words meet, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._kept import kept
from verify.comparison._meeting import Meeting
from verify.comparison._rival_denials import clauses_of
from verify.comparison._told import told_by

Stretch = tuple[int, int]


@kept
def words_of_clauses(meeting: Meeting, ours: Stretch, theirs: Stretch) -> dict[str, float]:
    """The signs of the words that two clauses, tokens of the prose and of the post, have in common."""
    prose, post = meeting.prose, meeting.post
    told, back = told_by(prose, ours, post, theirs), told_by(post, theirs, prose, ours)
    sight = sorted(meeting.aligned | meeting.near)
    return {
        "words told": told.share, "words told back": back.share, "words alike": float(min(told.exact, _MANY)), "words unknown": float(told.unknown),
        "told no better": float(told.kept >= _most(prose, ours, post, _others(post, range(len(post.passage.sentences)), theirs))),
        "told back no better": float(back.kept >= _most(post, theirs, prose, _others(prose, sight, ours))),
    }


_MANY = 3  # words that mean the same: more of them say no more


def _others(read: Read, sentences: Sequence[int], but: Stretch) -> Iterator[Stretch]:
    """The clauses of some sentences that have no token of one of them."""
    for sentence in sentences:
        for clause in clauses_of(read, sentence):
            if clause.last <= but[0] or but[1] <= clause.first:
                yield clause.first, clause.last


def _most(read: Read, clause: Stretch, other: Read, others: Iterator[Stretch]) -> int:
    """How many words of a clause one of others tells at most."""
    return max((told_by(read, clause, other, one).kept for one in others), default=0)
