"""Who the prose says wrote the post, against the account that signs it."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._values import Organisation
from verify.comparison._meeting import Meeting
from verify.comparison._result import Agreed, Differs
from verify.comparison.organisations import bodies_relation
from verify.model import Message


def compare_attribution(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the author that the prose gives the post and its account."""
    account = meeting.citation.account
    if not account.name:
        return
    signers = signing_bodies(account.name, meeting.post.passage.language, meeting.prose.passage.language)
    if not signers:
        return
    prose = meeting.prose.passage
    for organisation in meeting.prose.claims.organisations:
        if not _writes(meeting, organisation):
            continue
        relations = [bodies_relation(organisation, signer) for signer in signers]
        article = prose.evidence(organisation.start, organisation.end, organisation.key or organisation.body)
        if "same" in relations:
            yield Agreed("attribution", article, None)
        elif "fits" not in relations and all(r == "differs" for r in relations):
            yield Differs(
                "account-mismatch", Message(
                    "The article says the post is by “{article}”; it is signed by {signer}.",
                    article=article.text, signer=f"{account.name} (@{account.handle})" if account.handle else account.name or ""),
                article, None, 0.85)


def signing_bodies(name: str, *languages: str) -> tuple[Organisation, ...]:
    """The bodies that an account's name stands for, read in the post's and the prose's language and in English."""
    from verify.claims import read_claims

    found: list[Organisation] = []
    for language in dict.fromkeys((*languages, "en")):
        found.extend(read_claims(name, language, "post").claims.organisations)
        if found:
            break
    return tuple(found)


def _writes(meeting: Meeting, organisation: Organisation) -> bool:
    """Whether the organisation's clause says that it wrote or published this post."""
    prose = meeting.prose.passage
    if organisation.sentence not in meeting.scores:
        return False
    begin, end = prose.clause(organisation.first, organisation.last)
    begin, end = max(0, begin - 6), min(len(prose.tokens), end + 8)
    kinds = {m.key for m in prose.mentions if m.kind == "cue" and begin <= m.first and m.last <= end and prose.sentence_at(m.start) == organisation.sentence}
    if "another" in kinds and "post-noun" not in kinds:
        return False
    return "post-noun" in kinds and ("writing" in kinds or "attribution" in kinds)
