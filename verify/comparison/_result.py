"""What comparing two claims of one slot can give: an agreement, or a difference. Silence gives nothing."""

from __future__ import annotations

from dataclasses import dataclass

from verify.model import Evidence, Message


@dataclass(frozen=True, slots=True)
class Agreed:
    """Both sides say the same, or one says it more vaguely."""

    kind: str
    article: Evidence
    post: Evidence | None


@dataclass(frozen=True, slots=True)
class Differs:
    """Both sides speak of one thing and say otherwise; `rule` names it."""

    rule: str
    message: Message
    article: Evidence
    post: Evidence | None
    confidence: float
