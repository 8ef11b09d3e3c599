"""Connections that lead only to public addresses: what a name resolves to is looked at before anything is sent there.

A name that is resolved once to be checked and once more to be connected to may lead elsewhere the second time, so the check is
made by the connection itself, on the very address that it connects to.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.util.connection import create_connection

Resolve = Callable[[str, int], "tuple[str, ...]"]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class ForbiddenAddress(NewConnectionError):
    """A name that leads to an address inside somebody's own network."""


def resolve(host: str, port: int) -> tuple[str, ...]:
    """The addresses that a name stands for. Raises OSError where it stands for none."""
    return tuple(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def is_public(address: str) -> bool:
    """Whether an address is anyone's to reach: not private, loopback, link-local, multicast or reserved, nor such an address in IPv6 clothes."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if inner is None and parsed in _NAT64:
            inner = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return parsed.is_global and not parsed.is_multicast and not parsed.is_reserved


class _Door:
    """What both kinds of connection do: choose a public address, keep the socket, and end an answer that does not come."""

    resolve: Resolve = staticmethod(resolve)
    allowed: Callable[[str], bool] = staticmethod(is_public)
    patience = 60.0
    held: socket.socket | None = None

    def _new_conn(self: Any) -> socket.socket:
        try:
            addresses = self.resolve(self.host, self.port)
        except OSError as error:
            raise NewConnectionError(self, f"{self.host} leads to no address: {error}") from None
        if not addresses or not all(self.allowed(address) for address in addresses):
            raise ForbiddenAddress(self, f"{self.host} leads into a private network")
        last: OSError | None = None
        for address in addresses:
            try:
                connected: socket.socket = create_connection((address, self.port), self.timeout, socket_options=self.socket_options)
                return connected
            except TimeoutError as error:
                raise ConnectTimeoutError(self, f"{self.host} did not answer in time") from error
            except OSError as error:
                last = error
        raise NewConnectionError(self, f"{self.host} cannot be reached: {last}")

    def connect(self: Any) -> None:
        super().connect()  # type: ignore[misc]
        self.held = self.sock

    def getresponse(self: Any, *arguments: Any, **options: Any) -> Any:
        # A server that sends its head letter by letter resets the socket's own time-out with each of them.
        with ended_after(self.patience, self.held):
            return super().getresponse(*arguments, **options)  # type: ignore[misc]


@contextlib.contextmanager
def ended_after(seconds: float, held: socket.socket | None) -> Iterator[None]:
    """Shut a socket if what is done meanwhile takes longer than that; nothing where there is no socket."""
    if held is None:
        yield
        return
    timer = threading.Timer(max(seconds, 0.001), _shut, (held,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut(held: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(held, socket.SHUT_RDWR)  # the plain one: that of TLS takes the keys away from the one who is reading


class Doors(HTTPAdapter):
    """The transport of requests with such connections. `find` and `allowed` are the name service and the check of an address."""

    def __init__(self, *, find: Resolve = resolve, allowed: Callable[[str], bool] = is_public, patience: float = 60.0) -> None:
        self._habits = {"resolve": staticmethod(find), "allowed": staticmethod(allowed), "patience": patience}
        super().__init__(pool_connections=32, pool_maxsize=8, max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        plain = type("_Plain", (_Door, HTTPConnection), dict(self._habits))
        secure = type("_Secure", (_Door, HTTPSConnection), dict(self._habits))
        self.poolmanager.pool_classes_by_scheme = {
            "http": type("_PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
            "https": type("_SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
        }
