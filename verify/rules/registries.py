"""The account against the official accounts that are known."""

from __future__ import annotations

from collections.abc import Iterator

from verify import platforms
from verify.model import Message
from verify.rules._rule import Case, Remark, rule
from verify.sources.registries import Registry


def _registry(case: Case) -> Registry | None:
    return case.registry if isinstance(case.registry, Registry) else None


@rule("error")
def account_lookalike(case: Case) -> Iterator[Remark]:
    """The name or the handle imitates a registered official account.

    Only what is made to be mistaken counts: signs that look alike (l, I and 1; 0 and O; rn and m; Cyrillic in
    Latin), doubled or dropped letters and underscores, and the registered name over a handle that is almost the
    registered one. A handle that is itself registered, now or formerly, is never an imitation, and mere nearness is
    none: the two language editions of one ministry differ by a letter.

    Fires:
        registry: Ministry of Water @MinistryOfWater
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@[[MinistryOfWaler]]) March 28, 2025

    Fires:
        registry: Ministry of Water @MinWaterIL
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@[[MinWaterlL]]) March 28, 2025

    Silent:
        registry: Ministry of Water @MinistryOfWater
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinistryOfWater) March 28, 2025

    Silent:
        registry: Ministry of Water @MinistryOfWater
        registry: Ministère de l'Eau @MinistereDeLeau
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinistereDeLeau) March 28, 2025
    """
    from verify.sources.lookalikes import imitation

    citation, registry = case.citation, _registry(case)
    if registry is None or citation is None or not citation.account.handle:
        return
    if platforms.handle_problem(citation.platform, citation.account.handle):
        return  # account-invalid says more: there is no such account to imitate with
    found = imitation(registry, citation.platform, citation.account.handle, citation.account.name)
    if found is None:
        return
    account = found.account
    span = citation.account.name_span if found.in_name else citation.account.handle_span
    yield Remark(
        message=Message("{how}: the official account of {name} is @{handle}.", how=found.how, name=account.name, handle=account.handle),
        article=case.shown(span, citation.account.name if found.in_name else citation.account.handle),
        confidence=0.9 if found.sure else 0.6, severity=None if found.sure else "warning")


@rule("note")
def account_unregistered(case: Case) -> Iterator[Remark]:
    """A registry was given, and the account is not in it.

    Fires:
        registry: Ministry of Defence @SpokespersonMoD
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@[[MinWater]]) March 28, 2025

    Silent:
        registry: Ministry of Water @MinWater
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) March 28, 2025
    """
    citation, registry = case.citation, _registry(case)
    if registry is None or not registry.given or citation is None or not citation.account.handle:
        return
    if registry.find(citation.platform, citation.account.handle) is None:
        yield Remark(message=Message("@{handle} is in none of the registries given.", handle=citation.account.handle), article=case.shown(citation.account.handle_span))
