"""Whether a sentence that makes somebody the author of a post speaks of this post."""

from __future__ import annotations

from verify.comparison._meeting import Meeting

_SAME_NEWS = 1.2
_CARRIES_ON = 4.4


def tells_the_same(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence tells what this post tells, or goes on about it: what another body wrote elsewhere is no author of this post."""
    if sentence not in meeting.aligned:
        return False
    if meeting.score_without(sentence, "name", "organisation", "body", "country", "word") >= _SAME_NEWS:
        return True
    begin, end = meeting.prose.passage.sentence_tokens(sentence)
    return bool(meeting.prose.passage.reading.cued_between(begin, end, "pronoun")) and meeting.scores.get(sentence - 1, 0.0) >= _CARRIES_ON
