"""Another score: the one that the prose gives of a match against the one that the post gives."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._scores import Score, find_scores
from verify.comparison._elsewhere import is_sentence_of_another
from verify.comparison._meeting import CLEAR, Meeting
from verify.comparison._result import Differs
from verify.model import Message


def scores_differ(meeting: Meeting) -> Iterator[Differs]:
    """The only score near the retelling beside the only one of the post, where the prose has that one nowhere.

    Sets and points, halves and ends are two scores each, of which none is compared; nor is a draw, which penalties may have decided.
    """
    theirs = {(s.low, s.high): s for s in find_scores(meeting.post.passage)}
    if len(theirs) != 1:
        return
    (result, rival), = theirs.items()
    told = find_scores(meeting.prose.passage)
    if any((s.low, s.high) == result for s in told):
        return
    ours = {(s.low, s.high): s for s in told if s.sentence in meeting.aligned or s.sentence - 1 in meeting.aligned}
    if len(ours) != 1:
        return
    (other, score), = ours.items()
    if (other[0] == other[1]) != (result[0] == result[1]) or max(other[1], result[1]) > _ALIKE * max(1, min(other[1], result[1])) or is_sentence_of_another(meeting, score.sentence):
        return
    article = meeting.prose.passage.evidence(score.start, score.end)
    post = meeting.post.passage.evidence(rival.start, rival.end)
    sure = _is_of_the_match(meeting, score, rival)
    yield Differs(
        "number-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=post.text), article, post,
        _CONFIDENCE if sure else _UNSURE, _NEEDED, likelihood=_CONFIDENCE if sure else _UNSURE, doubtful=not sure)


_CONFIDENCE, _UNSURE = 0.85, 0.5
_NEEDED = 2.6  # how strongly prose and post have to meet, of whom each has one only
_ALIKE = 4  # times as many points as another score's are those of another game, or of a set


def _is_of_the_match(meeting: Meeting, score: Score, rival: Score) -> bool:
    """Whether the score's own sentence clearly tells what the post's does, or goes on from one that does and tells the same round."""
    if score.sentence in meeting.aligned:
        return meeting.scores.get(score.sentence, 0.0) >= CLEAR and bool(_OF_ONE_DAY.intersection(kind for kind, _ in meeting.shared.get(score.sentence, ())))
    of_one = meeting.of_one_deed(score.sentence, rival.sentence)
    return meeting.scores.get(score.sentence - 1, 0.0) >= CLEAR and any(kind == "idea" for kind, _ in of_one)


_OF_ONE_DAY = frozenset(("day", "date"))
