"""The official record as platforms and archives give it now. Only this asks the outside world, and only if it was told to."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from verify import platforms
from verify._records import dataclass
from verify.model import Citation, Message
from verify.platforms import Address
from verify.platforms._answer import Found, Gone, Lookup, Record, Request, Unavailable
from verify.sources import archives
from verify.sources._fetch import Exchange, Fetcher, NoAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a lookup gave, of which post, and what went over the wire for it; `decisive` is the exchange that it was read from."""

    lookup: Lookup
    address: Address
    exchanges: tuple[Exchange, ...]
    decisive: Exchange | None


class Online:
    """Looks posts up, for several threads at once."""

    def __init__(self, fetcher: Fetcher | None = None) -> None:
        self._fetcher = fetcher or Fetcher()
        self._listed = platforms.services() | frozenset(archives.SERVICES)

    def stop(self) -> None:
        """Ask nothing more: what is still waiting ends as unavailable."""
        self._fetcher.stop()

    def look_up(self, citation: Citation) -> Lookup | None:
        """The record of a citation's post; None where the citation shows nothing to look for."""
        looked = self.look(citation)
        return looked.lookup if looked is not None else None

    def look(self, citation: Citation) -> Looked | None:
        """The same with what it was read from."""
        address = platforms.address_of(citation.platform, citation.post_id, citation.url, citation.account.handle)
        if address is not None:
            return self._look_at(address)
        if archives.can_discover(citation):
            return self._discover(citation)
        return None

    def _look_at(self, address: Address) -> Looked:
        exchanges: list[tuple[Request, Exchange]] = []

        def ask(request: Request) -> tuple[int, Mapping[str, str], bytes] | Unavailable:
            try:
                exchange = self._fetcher.get(request.url, request.headers, functools.partial(self._may_ask, request.address))
            except NoAnswer as error:
                return Unavailable(reason=error.reason)
            exchanges.append((request, exchange))
            return exchange.status, {name.lower(): value for name, value in exchange.headers}, exchange.body

        lookup = archives.with_archived(platforms.look_up(address, ask), address, ask)
        origin = lookup.record.origin if isinstance(lookup, Found | Gone) else None
        told = [exchange for request, exchange in exchanges if request.url == origin]
        decisive = told[-1] if told else exchanges[-1][1] if exchanges and isinstance(lookup, Unavailable) else None
        return Looked(lookup=lookup, address=address, exchanges=tuple(exchange for _, exchange in exchanges), decisive=decisive)

    def _may_ask(self, address: Address, host: str) -> bool:
        """The hosts of platforms and archives; besides, on a platform of many servers, the post's own, whatever address that has being checked when it is connected to."""
        return host in self._listed or (address.host is not None and _ascii(host) == _ascii(address.host) and platforms.platform(address.platform).any_host)

    def _discover(self, citation: Citation) -> Looked | None:
        """The post that a citation without an address shows, among those of its account and day."""
        exchanges: list[Exchange] = []

        def ask(request: Request) -> tuple[int, Mapping[str, str], bytes] | Unavailable:
            try:
                exchange = self._fetcher.get(request.url, request.headers, self._listed.__contains__)
            except NoAnswer as error:
                return Unavailable(reason=error.reason)
            exchanges.append(exchange)
            return exchange.status, {}, exchange.body

        found: list[tuple[Record, Looked]] = []
        for address in archives.candidates(citation, ask):
            looked = self._look_at(address)
            exchanges.extend(looked.exchanges)
            if isinstance(looked.lookup, Found | Gone) and looked.lookup.record.text is not None:
                found.append((looked.lookup.record, looked))
        best = archives.best_fit(citation, found)
        if best is not None:
            looked = best[1]
            return Looked(lookup=looked.lookup, address=looked.address, exchanges=tuple(exchanges), decisive=looked.decisive)
        handle = citation.account.handle or ""
        reason = Message("the article gives no address, and no archive lists a post of @{handle} on that day that has these words or this media", handle=handle)
        return Looked(
            lookup=Unavailable(reason=reason), address=Address(platform="x", post_id="", url="", handle=handle), exchanges=tuple(exchanges), decisive=None)


def _ascii(host: str) -> str:
    """A server's name as it goes over the wire."""
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return host.lower()


@functools.lru_cache(maxsize=1)
def online() -> Online:
    """The one that a run shares, so that a host is asked at its pace by all threads together."""
    return Online()
