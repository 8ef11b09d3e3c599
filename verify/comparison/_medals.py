"""Another medal: gold where the post has silver."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims import Read
from verify.claims.plain_words import words_as_said
from verify.comparison._elsewhere import is_sentence_of_another
from verify.comparison._meeting import CLEAR, Meeting
from verify.comparison._result import Differs
from verify.model import Message


def compare_medals(meeting: Meeting) -> Iterator[Differs]:
    """The only kind of medal that the prose near the post tells of beside the only one of the post, where each side has no other."""
    theirs = _medals(meeting.post)
    if len({concept for concept, _, _ in theirs}) != 1:
        return
    ours = [w for w in _medals(meeting.prose) if (s := _sentence(meeting.prose, w)) in meeting.aligned and not is_sentence_of_another(meeting, s)]
    if len({concept for concept, _, _ in ours}) != 1 or ours[0][0] == theirs[0][0]:
        return
    sentence = _sentence(meeting.prose, ours[0])
    article, post = (read.passage.evidence(read.passage.tokens[w[1]].start, read.passage.tokens[w[2] - 1].end) for read, w in ((meeting.prose, ours[0]), (meeting.post, theirs[0])))
    sure = meeting.scores.get(sentence, 0.0) >= CLEAR and bool(_OF_ONE.intersection(kind for kind, _ in meeting.shared.get(sentence, ())))
    yield Differs(
        "act-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=post.text), article, post,
        _CONFIDENCE if sure else _UNSURE, _NEEDED, likelihood=_CONFIDENCE if sure else _UNSURE, doubtful=not sure)


_MEDALS = frozenset(("gold-medal", "silver-medal", "bronze-medal"))
_OF_ONE = frozenset(("day", "date"))
_CONFIDENCE, _UNSURE = 0.85, 0.5
_NEEDED = 2.6  # how strongly prose and post have to meet, of whom each has one only


def _medals(read: Read) -> list[tuple[str, int, int]]:
    """The medals of one kind or another that a text names, as (which, first token, token behind)."""
    return [word for word in words_as_said(read.passage) if word[0] in _MEDALS]


def _sentence(read: Read, word: tuple[str, int, int]) -> int:
    return read.passage.sentence_at(read.passage.tokens[word[1]].start)
