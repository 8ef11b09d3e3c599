"""How much of a clause of the prose a clause of the post tells, word by word, and whether either finds more of itself in another clause.

Two clauses of which one says the contrary of the other are about one thing where most of their other words meet, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify.claims import Read
from verify.claims._kept import kept
from verify.comparison._meeting import Meeting
from verify.comparison._rival_denials import clauses_of
from verify.comparison._told import Stretch, Told, told_by, told_if


@kept
def words_of_clauses(meeting: Meeting, ours: Stretch, theirs: Stretch) -> dict[str, float]:
    """The signs of the words that two clauses, tokens of the prose and of the post, have in common."""
    prose, post = meeting.prose, meeting.post
    told, back = told_by(prose, ours, post, theirs), told_by(post, theirs, prose, ours)
    sight = sorted(meeting.aligned | meeting.near)
    return {
        "words told": told.share, "words told back": back.share, "words alike": float(min(told.exact, _MANY)), "words unknown": float(told.unknown),
        "told no better": float(not _is_told_better(told, prose, ours, post, _others(post, range(len(post.passage.sentences)), theirs))),
        "told back no better": float(not _is_told_better(back, post, theirs, prose, _others(prose, sight, ours))),
    }


_MANY = 3  # words that mean the same: more of them say no more


def most_words_of_clauses(ours: Stretch) -> dict[str, float]:
    """How large each of these signs can be for a clause of the prose."""
    return {
        "words told": 1.0, "words told back": 1.0, "words alike": float(_MANY), "words unknown": float(ours[1] - ours[0]), "told no better": 1.0, "told back no better": 1.0}


def _others(read: Read, sentences: Sequence[int], but: Stretch) -> Iterator[Stretch]:
    """The clauses of some sentences that have no token of one of them."""
    for sentence in sentences:
        for clause in clauses_of(read, sentence):
            if clause.last <= but[0] or but[1] <= clause.first:
                yield clause.first, clause.last


def _is_told_better(told: Told, read: Read, clause: Stretch, other: Read, others: Iterator[Stretch]) -> bool:
    """Whether one of others tells more words of a clause than are `told`."""
    return any((one := told_if(read, told.share, clause, other, there)) is not None and one.kept > told.kept for there in others)
