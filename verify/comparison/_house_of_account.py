"""The body that an account is, where its name tells one kind."""

from __future__ import annotations

from verify.claims._kept import kept
from verify.claims._values import Organisation
from verify.comparison._meeting import Meeting
from verify.comparison._signing_bodies import GUESSED, signing_bodies


@kept
def house_of_account(meeting: Meeting) -> Organisation | None:
    """The body that the account of a post is, where its name tells one kind."""
    name = meeting.citation.account.name
    signers = signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language) if name else ()
    known = [s for s in signers if (s.body is not None or s.key is not None) and s.sentence != GUESSED]
    return known[0] if len({s.key or s.body for s in known}) == 1 else None
