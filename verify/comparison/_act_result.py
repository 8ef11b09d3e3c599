"""How a deed that differs is reported: with the clauses that tell it on both sides."""

from __future__ import annotations

from verify.claims._values import Act, Figure
from verify.comparison._act_clauses import clause_span
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.model import Message


def deeds_differ(
    meeting: Meeting, ours: Act | Figure, theirs: Act | Figure, confidence: float, *, values: tuple[str, str] | None = None, likelihood: float | None = None, doubtful: bool = False,
) -> Differs:
    """An act of the prose that is another one in the post, or a figure of whom something else befell; `values` are what the two come to, where that is not the acts' keys."""
    first, second = values or (ours.key, theirs.key)  # type: ignore[union-attr]
    article = meeting.prose.passage.evidence(*clause_span(meeting.prose, ours), first)
    post = meeting.post.passage.evidence(*clause_span(meeting.post, theirs), second)
    return Differs(
        "act-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=post.text), article, post, confidence,
        likelihood=likelihood, doubtful=doubtful)
