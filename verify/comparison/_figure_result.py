"""How a figure that differs is reported."""

from __future__ import annotations

from verify.claims._values import Figure
from verify.comparison._figure_support import tell_one_deed
from verify.comparison._figures_fit import make_a_whole
from verify.comparison._meeting import Meeting
from verify.comparison._result import STRONG, Differs
from verify.model import Message


def figures_differ(meeting: Meeting, figure: Figure, rival: Figure, confidence: float, needs: float = STRONG, likelihood: float | None = None) -> Differs:
    """A figure of the prose that says otherwise than one of the post; only a doubt where nobody knows the words by which the prose may round it, or where the two make a whole."""
    article = meeting.prose.passage.evidence(figure.start, figure.end, value_of(figure))
    post = meeting.post.passage.evidence(rival.start, rival.end, value_of(rival))
    return Differs(
        "number-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=post.text), article, post, confidence, needs, likelihood,
        doubtful=meeting.prose.passage.reading.words is None or (likelihood is not None and likelihood < _EVEN)
        or (make_a_whole(figure, rival) and not tell_one_deed(meeting, figure, rival)))  # seven in ten come from the province, three from outside


_EVEN = 0.5  # how likely a difference has to be at least that is no doubt


def value_of(figure: Figure) -> float | int:
    """A figure's value as a report has it: whole where it is, else with six decimals."""
    return int(figure.value) if figure.value == int(figure.value) else round(figure.value, 6)
