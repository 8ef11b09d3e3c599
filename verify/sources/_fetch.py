"""One GET at a time: in time, in size, at the pace that a host bears, and only from hosts that may be asked."""

from __future__ import annotations

import collections
import datetime
import email.utils
import http.client
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from verify import __version__
from verify._records import dataclass
from verify.model import Message

if TYPE_CHECKING:
    from requests import Session
    from requests.adapters import BaseAdapter

_AGENT = f"verify/{__version__} (compares the posts that news articles quote with their record)"
_AGAIN = (429, 500, 502, 503, 504)
_MOVED = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long, how much and how often. Seconds and bytes.

    `pause` lies between two requests to one host (`pauses` says otherwise for some), `backoff` doubles with each attempt, a
    Retry-After beyond `longest_wait` is not waited for. A host that left `failures` requests in a row unanswered is left alone for `rest`.
    `kept` is how many bytes of answers are remembered.
    """

    connect: float = 10
    read: float = 20
    total: float = 60
    body: int = 4_000_000
    attempts: int = 3
    redirects: int = 4
    backoff: float = 1
    longest_wait: float = 60
    pause: float = 0.5
    pauses: Mapping[str, float] = field(default_factory=lambda: {"web.archive.org": 1.5, "archive.org": 1.5})
    failures: int = 6
    rest: float = 120
    kept: int = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A question and its answer, as they went over the wire: `body` is decoded only from its transfer and compression."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    at: datetime.datetime
    asked: str
    sent: tuple[tuple[str, str], ...] = ()


class NoAnswer(Exception):
    """There was no answer that could be used; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.reason = reason


class _NotAgain(NoAnswer):
    """A failure that asking again would not mend."""


class Fetcher:
    """Asks, for several threads at once. The clock, the sleep and the transport can be handed in."""

    def __init__(
        self, limits: Limits = Limits(), *, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], object] | None = None,
        now: Callable[[], datetime.datetime] = lambda: datetime.datetime.now(datetime.timezone.utc), transport: BaseAdapter | None = None,
    ) -> None:
        self._stopped = threading.Event()
        self.limits, self._clock, self._sleep, self._now, self._transport = limits, clock, sleep or self._stopped.wait, now, transport
        self._here = threading.local()
        self._lock = threading.Lock()
        self._next: dict[str, float] = {}
        self._failed: collections.Counter[str] = collections.Counter()
        self._resting: dict[str, float] = {}
        self._kept: collections.OrderedDict[str, Exchange] = collections.OrderedDict()
        self._size = 0
        self._asking: dict[str, threading.Lock] = {}

    def get(self, url: str, headers: tuple[tuple[str, str], ...], allowed: Callable[[str], bool]) -> Exchange:
        """The answer to a GET; what was answered before is not asked again. Raises NoAnswer. `allowed` says which hosts may be asked."""
        with self._lock:
            asking = self._asking.setdefault(url, threading.Lock())
        with asking:
            with self._lock:
                if url in self._kept:
                    self._kept.move_to_end(url)
                    return self._kept[url]
            exchange = self._followed(url, headers, allowed)
            if exchange.status not in _AGAIN:
                with self._lock:
                    self._kept[url] = exchange
                    self._size += _weight(exchange)
                    while self._size > self.limits.kept and len(self._kept) > 1:
                        old, dropped = self._kept.popitem(last=False)
                        self._size -= _weight(dropped)
                        self._asking.pop(old, None)
            return exchange

    def stop(self) -> None:
        """Ask nothing more, and end every wait: somebody wants to leave."""
        self._stopped.set()

    def _followed(self, url: str, headers: tuple[tuple[str, str], ...], allowed: Callable[[str], bool]) -> Exchange:
        """The answer at the end of the redirects, as far as they lead to hosts that may be asked."""
        here = url
        for _ in range(self.limits.redirects + 1):
            if not may_ask(here, allowed):
                raise _NotAgain(Message("{address} is none of the services that may be asked", address=here[:120]))
            exchange = self._answered(here, headers, url)
            location = {name.lower(): value for name, value in exchange.headers}.get("location")
            if exchange.status not in _MOVED or not location:
                return exchange
            there = _joined(here, location)
            if not may_ask(there, allowed):
                return exchange  # the redirect is the answer: it says nothing of the post
            here = there
        return exchange

    def _answered(self, url: str, headers: tuple[tuple[str, str], ...], asked: str) -> Exchange:
        """The answer of one host, asked again where that may help."""
        host = (urlsplit(url).hostname or "").lower()
        if self._resting.get(host, 0) > self._clock():
            raise _NotAgain(Message("{host} left {count} requests in a row without an answer and is not asked for a while", host=host, count=self.limits.failures))
        for attempt in range(self.limits.attempts):
            last = attempt + 1 == self.limits.attempts
            self._paced(host)
            if self._stopped.is_set():
                raise _NotAgain(Message("the run was ended before {host} was asked", host=host))
            wait = self.limits.backoff * 2 ** attempt
            try:
                exchange = self._once(url, headers, asked)
            except NoAnswer as error:
                if last or isinstance(error, _NotAgain):
                    self._note_failure(host)
                    raise
            else:
                if exchange.status not in _AGAIN:
                    self._failed[host] = 0
                    return exchange
                told = self._retry_after(exchange)
                wait = max(wait, told)
                if told:
                    with self._lock:
                        self._next[host] = max(self._next.get(host, 0), self._clock() + min(told, self.limits.longest_wait))
                if last or told > self.limits.longest_wait:
                    self._note_failure(host)
                    return exchange
            self._sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    def _note_failure(self, host: str) -> None:
        with self._lock:
            self._failed[host] += 1
            if self._failed[host] >= self.limits.failures:
                self._failed[host] = 0
                self._resting[host] = self._clock() + self.limits.rest

    def _paced(self, host: str) -> None:
        """Wait for this host's next turn."""
        pause = self.limits.pauses.get(host, self.limits.pause)
        with self._lock:
            now = self._clock()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + pause
        if turn > now:
            self._sleep(turn - now)

    def _retry_after(self, exchange: Exchange) -> float:
        """How many seconds a host asks to be left alone; 0 where it does not say."""
        text = next((value for name, value in exchange.headers if name.lower() == "retry-after"), "").strip()
        if text.isascii() and text.isdigit():
            return float(text[:9])
        try:
            moment = email.utils.parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return 0
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=datetime.timezone.utc)
        return max(0.0, (moment - self._now()).total_seconds())

    # ------------------------------------------------------------------ the wire

    def _once(self, url: str, headers: tuple[tuple[str, str], ...], asked: str) -> Exchange:
        import requests

        from verify.sources._doors import ended_after

        limits = self.limits
        host = urlsplit(url).hostname or ""
        began, started = time.monotonic(), self._clock()
        sent = {"User-Agent": _AGENT, "Accept-Language": "en", **dict(headers)}
        body = bytearray()
        try:
            with self._session().get(
                url, headers=sent, stream=True, allow_redirects=False, timeout=(limits.connect, min(limits.read, limits.total)),
            ) as response, ended_after(limits.total - (self._clock() - started), getattr(getattr(response.raw, "_connection", None), "held", None)):
                for chunk in response.iter_content(16_384):
                    body += chunk
                    if len(body) > limits.body:
                        raise _NotAgain(Message("{host} answered with more than a record can be ({bytes} bytes and more)", host=host, bytes=len(body)))
                    if self._clock() - started > limits.total:
                        raise NoAnswer(Message("{host} took longer than {seconds} seconds", host=host, seconds=f"{limits.total:g}"))
                found = tuple((str(name), str(value)) for name, value in response.headers.items())
                status = response.status_code
        except requests.Timeout:
            raise NoAnswer(Message("{host} did not answer in time", host=host)) from None
        except (OSError, ValueError, http.client.HTTPException) as error:  # what requests raises is an OSError
            if time.monotonic() - began >= limits.total:  # the connection was shut, which shows in many ways
                raise NoAnswer(Message("{host} took longer than {seconds} seconds", host=host, seconds=f"{limits.total:g}")) from None
            raise _failure(error, host) from None
        return Exchange(url=url, status=status, headers=found, body=bytes(body), at=self._now(), asked=asked, sent=tuple(sent.items()))

    def _session(self) -> Session:
        """A session of this thread: no cookies are kept, and neither .netrc nor the environment is read."""
        session: Any = getattr(self._here, "session", None)
        if session is None:
            import http.cookiejar

            import requests

            session = requests.Session()
            session.trust_env = False
            # requests reads a redirect's body whole to tell what would be next, even where it is not to follow.
            session.get_redirect_target = lambda response: None
            session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
            session.mount("https://", self._shared_transport())
            session.adapters.pop("http://")
            self._here.session = session
        return session  # type: ignore[no-any-return]

    def _shared_transport(self) -> BaseAdapter:
        with self._lock:
            if self._transport is None:
                from verify.sources._doors import Doors

                self._transport = Doors(patience=self.limits.total)
            return self._transport


def _weight(exchange: Exchange) -> int:
    return len(exchange.body) + 2000


def _failure(error: Exception, host: str) -> NoAnswer:
    """Why there was no answer, and whether it is worth asking again."""
    import requests

    from verify.sources._doors import ForbiddenAddress

    if isinstance(error, requests.exceptions.SSLError):
        return _NotAgain(Message("{host} could not prove that it is {host}", host=host))
    if isinstance(error, requests.ConnectionError):
        if isinstance(getattr(error.args[0] if error.args else None, "reason", None), ForbiddenAddress):
            return _NotAgain(Message("{host} leads into a private network and was not asked", host=host))
        return NoAnswer(Message("the connection to {host} failed", host=host))
    if isinstance(error, requests.exceptions.InvalidURL) or not isinstance(error, requests.RequestException):
        return _NotAgain(Message("{host} is no name of a server", host=host))
    return NoAnswer(Message("the answer of {host} broke off or could not be read", host=host))


def _joined(here: str, location: str) -> str:
    try:
        return urljoin(here, location)
    except ValueError:
        return ""


def may_ask(url: str, allowed: Callable[[str], bool]) -> bool:
    """Whether an address is one that may be asked: https on its own port, no name and password in it, and a host that is allowed."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme == "https" and port in (None, 443) and parts.username is None and parts.password is None and bool(
        parts.hostname) and allowed((parts.hostname or "").lower())
