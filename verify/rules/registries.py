"""The account against the official accounts that the user knows."""

from __future__ import annotations

from collections.abc import Iterator

from verify.model import Message
from verify.rules._rule import Case, Remark, rule


@rule("error")
def account_lookalike(case: Case) -> Iterator[Remark]:
    """The name or the handle imitates a registered official account.

    Only what is made to be mistaken counts: letters that look alike (l, I and 1; 0 and O; rn and m; Cyrillic in
    Latin), doubled or dropped letters and underscores, and the registered name over another handle. A handle that is
    itself registered is never an imitation, and mere nearness is none: the two language editions of one ministry
    differ by a letter.
    """
    from verify.sources.lookalikes import imitation

    citation = case.citation
    if case.registry is None or citation is None or not citation.account.handle:
        return
    imitated = imitation(case.registry, citation.platform, citation.account.handle, citation.account.name)  # type: ignore[arg-type]
    if imitated is None:
        return
    account, how, in_name = imitated
    span = citation.account.name_span if in_name else citation.account.handle_span
    yield Remark(
        message=Message("{how}: the registered account of {name} is @{handle}.", how=how, name=account.name, handle=account.handle),
        article=case.shown(span, citation.account.name if in_name else citation.account.handle), confidence=0.9)


@rule("note")
def account_unregistered(case: Case) -> Iterator[Remark]:
    """A registry was given, and the account is not in it."""
    citation = case.citation
    if case.registry is None or citation is None or not citation.account.handle:
        return
    if case.registry.find(citation.platform, citation.account.handle) is None:  # type: ignore[attr-defined]
        yield Remark(message=Message("@{handle} is in none of the registries given.", handle=citation.account.handle), article=case.shown(citation.account.handle_span))
