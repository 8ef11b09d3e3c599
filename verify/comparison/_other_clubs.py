"""Another club than the post's: where a player comes from, whom a team beat.

A club goes by its town, its colours and its nicknames as well, so that another one is left is no more than a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._name_words import script_of
from verify.comparison._authors import may_be_one
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._result import STRONG, Differs
from verify.languages._clubs import clubs_in
from verify.model import Message

with later:
    from verify.claims._name_words import words_of
    from verify.comparison._heard import is_heard

_LIKELY = 0.45
_SHORTEST = 4  # letters of a word that a club may be called by alone
_KINDS = frozenset("figure small act person thing date day office name".split())


class _Club(NamedTuple):
    key: str
    start: int
    end: int
    name: str
    sentence: int


def compare_clubs(meeting: Meeting) -> Iterator[Differs]:
    """The one club of the retelling that the post has not, with the one of the post that the prose has in no way."""
    theirs = [c for c in _clubs(meeting.post) if not _is_told(meeting, meeting.prose, c)]
    if len({c.key for c in theirs}) != 1:
        return
    ours = [c for c in _clubs(meeting.prose) if c.sentence in meeting.aligned and not _is_told(meeting, meeting.post, c)]
    if len({c.key for c in ours}) != 1:
        return
    club, rival = ours[0], theirs[0]
    first = next(i for i, token in enumerate(meeting.prose.passage.tokens) if token.end > club.start)
    if of_another_occasion(meeting, first, club.sentence) or not {kind for kind, _ in meeting.shared.get(club.sentence, ())} & _KINDS:
        return
    article, post = meeting.prose.passage.evidence(club.start, club.end, club.key), meeting.post.passage.evidence(rival.start, rival.end, rival.key)
    yield Differs(
        "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=post.text), article, post, _LIKELY, STRONG,
        likelihood=_LIKELY, doubtful=True)


@kept
def _clubs(read: Read) -> tuple[_Club, ...]:
    passage = read.passage
    return tuple(_Club(key, start, end, passage.text[start:end], passage.sentence_at(start)) for key, start, end in clubs_in(passage.text))


def _is_told(meeting: Meeting, other: Read, club: _Club) -> bool:
    """Whether the other side, or the account, has a club by any spelling, or by a word of its name."""
    if any(c.key == club.key for c in _clubs(other)) or may_be_one(words_of(club.name), meeting.citation.account, ""):
        return True
    common = {word for c in (*_clubs(meeting.prose), *_clubs(meeting.post)) if c.key != club.key for word in c.name.split()}
    words = [word for word in club.name.split() if len(word) >= _SHORTEST and word not in common] or [club.name]
    return is_heard(other, words, script_of(club.name))
