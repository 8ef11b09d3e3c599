"""A server on this machine that stands for all others: every https address is sent to it, whatever its host."""

from __future__ import annotations

import contextlib
import http.server
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from verify.sources._doors import Doors
from verify.sources._fetch import Fetcher, Limits
from verify.sources.online import Online


@dataclass
class Reply:
    """What the server sends; `misbehave` takes over after the head was sent."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    misbehave: Callable[[http.server.BaseHTTPRequestHandler], None] | None = None
    length: int | None = None


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds


class LocalDoors(Doors):
    """Sends what goes to any host to the server on this machine; the host stays in the request's head."""

    def __init__(self, port: int, patience: float) -> None:
        self.port = port
        super().__init__(find=lambda host, at: ("127.0.0.1",), allowed=lambda address: True, patience=patience)

    def send(self, request: Any, **options: Any) -> Any:  # type: ignore[override]
        parts = urlsplit(request.url)
        sent = request.copy()
        sent.headers["Host"] = parts.netloc
        sent.url = f"http://127.0.0.1:{self.port}{parts.path}{'?' + parts.query if parts.query else ''}"
        return super().send(sent, **options)


class LocalServer:
    """`answer(host, path)` gives the Reply; `asked` are the addresses in the order in which they came."""

    def __init__(self, answer: Callable[[str, str], Reply]) -> None:
        self.answer, self.asked, self.clock = answer, list[str](), Clock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # head and body go in two writes, and the second would wait for 40 ms

            def do_GET(self) -> None:
                host = self.headers["Host"]
                outer.asked.append(f"https://{host}{self.path}")
                reply = outer.answer(host, self.path)
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if "Transfer-Encoding" not in reply.headers:
                    self.send_header("Content-Length", str(len(reply.body) if reply.length is None else reply.length))
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.wfile.write(reply.body)
                    if reply.misbehave is not None:
                        self.wfile.flush()
                        self.close_connection = True
                        reply.misbehave(self)

            def log_message(self, *arguments: Any) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def fetcher(self, **limits: Any) -> Fetcher:
        chosen = Limits(**{"pause": 0.0, "pauses": {}, "connect": 5.0, "read": 5.0, "total": 10.0, **limits})
        return Fetcher(chosen, clock=self.clock, sleep=self.clock.sleep, transport=LocalDoors(self.port, chosen.total))

    def online(self, **limits: Any) -> Online:
        return Online(self.fetcher(**limits))

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@contextlib.contextmanager
def serving(answer: Callable[[str, str], Reply]) -> Iterator[LocalServer]:
    server = LocalServer(answer)
    try:
        yield server
    finally:
        server.close()
