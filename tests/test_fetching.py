"""Asking politely: time, size, pace, attempts, hosts, addresses. Every server here is on this machine."""

from __future__ import annotations

import datetime
import email.utils
import gzip
import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from local_server import Clock, LocalDoors, LocalServer, Reply, serving

from verify.sources._doors import Doors, is_public
from verify.sources._fetch import Fetcher, Limits, NoAnswer, may_ask

_URL = "https://publish.twitter.com/oembed?url=a"


def anyone(host: str) -> bool:
    return True


def get(server: LocalServer, url: str = _URL, allowed: Callable[[str], bool] = anyone, **limits: Any) -> Any:
    return server.fetcher(**limits).get(url, (("Accept", "application/json"),), allowed)


def test_an_answer_comes_as_it_was_sent() -> None:
    with serving(lambda host, path: Reply(body=gzip.compress(b'{"a": 1}'), headers={"Content-Encoding": "gzip", "X-Said": "yes", "Set-Cookie": "a=b"})) as server:
        exchange = get(server)
        assert (exchange.status, exchange.body, dict(exchange.headers)["X-Said"]) == (200, b'{"a": 1}', "yes")
        assert server.asked == [_URL]
        assert dict(exchange.sent)["Accept"] == "application/json" and "verify/" in dict(exchange.sent)["User-Agent"]


def test_what_was_answered_is_not_asked_again() -> None:
    with serving(lambda host, path: Reply(status=404)) as server:
        fetcher = server.fetcher()
        threads = [threading.Thread(target=fetcher.get, args=(_URL, (), anyone)) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.asked) == 1


def test_only_so_much_is_remembered() -> None:
    with serving(lambda host, path: Reply(body=b"x" * 10_000)) as server:
        fetcher = server.fetcher(kept=30_000)
        for number in (1, 2, 3, 3, 1):
            fetcher.get(f"https://t.me/{number}", (), anyone)
        assert [url[-1] for url in server.asked] == ["1", "2", "3", "1"]


def stall(handler: Any) -> None:
    time.sleep(0.6)


def drip(handler: Any) -> None:
    for _ in range(50):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.02)


def reset(handler: Any) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


@pytest.mark.parametrize(("reply", "limits"), [
    (Reply(length=100, body=b"{", misbehave=stall), {"read": 0.05}),
    (Reply(length=1000, misbehave=drip), {"read": 0.2, "total": 0.08}),
    (Reply(length=100, body=b'{"half": ', misbehave=lambda handler: None), {}),
    (Reply(length=100, body=b"{", misbehave=reset), {}),
    (Reply(headers={"Transfer-Encoding": "chunked"}, body=b"5\r\nabc", misbehave=lambda handler: None), {}),
], ids=["stalls", "drips", "half", "resets", "half a chunk"])
def test_an_answer_that_does_not_come_whole_is_asked_for_again_and_given_up(reply: Reply, limits: dict[str, Any]) -> None:
    with serving(lambda host, path: reply) as server:
        started = time.monotonic()
        with pytest.raises(NoAnswer) as told:
            get(server, attempts=2, **limits)
        assert time.monotonic() - started < 4
        assert len(server.asked) == 2 and server.clock.slept == [1.0]
        assert "publish.twitter.com" in told.value.reason


def test_a_head_that_drips_is_given_up() -> None:
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(1000)
            try:
                for letter in b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"y" * 200:
                    connection.send(bytes([letter]))
                    time.sleep(0.01)
            except OSError:
                pass

    threading.Thread(target=serve, daemon=True).start()
    with serving(lambda host, path: Reply()) as server:
        server.port = listening.getsockname()[1]
        started = time.monotonic()
        with pytest.raises(NoAnswer):
            get(server, attempts=1, read=0.2, total=0.08)
        assert time.monotonic() - started < 1.9
    listening.close()


def test_a_body_without_end_is_cut_off_and_not_asked_for_again() -> None:
    with serving(lambda host, path: Reply(body=b"x" * 300_000)) as server:
        with pytest.raises(NoAnswer, match="more than a record can be"):
            get(server, body=100_000)
        assert len(server.asked) == 1
    with serving(lambda host, path: Reply(status=302, headers={"Location": "https://t.me/"}, body=b"x" * 300_000)) as server, \
            pytest.raises(NoAnswer, match="more than a record can be"):
        get(server, body=100_000)
    with serving(lambda host, path: Reply(body=gzip.compress(b"x" * 3_000_000), headers={"Content-Encoding": "gzip"})) as server, \
            pytest.raises(NoAnswer, match="more than a record can be"):
        get(server, body=100_000)


def test_a_server_that_is_not_there() -> None:
    with serving(lambda host, path: Reply()) as server:
        pass
    with pytest.raises(NoAnswer, match="connection to publish"):
        get(server)
    assert len(server.clock.slept) == 2


# ------------------------------------------------------------------ again, and how soon


def test_retry_after_is_heeded_in_seconds_and_as_a_date() -> None:
    replies = iter([Reply(status=429, headers={"Retry-After": "7"}), Reply(status=200, body=b"{}")])
    with serving(lambda host, path: next(replies)) as server:
        assert get(server).status == 200
        assert server.clock.now == 7
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=30)
    replies = iter([Reply(status=503, headers={"Retry-After": email.utils.format_datetime(soon)}), Reply(status=200, body=b"{}")])
    with serving(lambda host, path: next(replies)) as server:
        assert get(server).status == 200
        assert 25 < server.clock.now <= 30


@pytest.mark.parametrize("told", ["99999", "never", "-1", ""])
def test_attempts_are_few_and_a_long_wait_is_none(told: str) -> None:
    with serving(lambda host, path: Reply(status=429, headers={"Retry-After": told})) as server:
        assert get(server).status == 429
        assert len(server.asked) == (1 if told == "99999" else 3)
        assert server.clock.now <= 60


def test_what_will_not_change_is_asked_once() -> None:
    for status in (400, 401, 403, 404, 410, 451):
        with serving(lambda host, path, status=status: Reply(status=status)) as server:
            assert get(server).status == status
            assert len(server.asked) == 1


def test_one_host_is_asked_at_its_pace_and_others_meanwhile() -> None:
    with serving(lambda host, path: Reply()) as server:
        fetcher = server.fetcher(pause=2.0, pauses={"archive.org": 5.0})
        for number in range(3):
            fetcher.get(f"https://t.me/{number}", (), anyone)
        assert server.clock.now == 4
        fetcher.get("https://archive.org/1", (), anyone)
        assert server.clock.now == 4
        fetcher.get("https://archive.org/2", (), anyone)
        assert server.clock.now == 9


def test_threads_together_keep_the_pace() -> None:
    with serving(lambda host, path: Reply()) as server:
        fetcher = server.fetcher(pause=1.0)
        threads = [threading.Thread(target=fetcher.get, args=(f"https://t.me/{n}", (), anyone)) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(server.clock.slept) >= 5


def test_a_host_that_never_answers_is_left_alone_for_a_while() -> None:
    with serving(lambda host, path: Reply(status=503 if host == "t.me" else 200)) as server:
        fetcher = server.fetcher(attempts=1, failures=3, rest=100)
        for number in range(3):
            assert fetcher.get(f"https://t.me/{number}", (), anyone).status == 503
        with pytest.raises(NoAnswer, match="3 requests in a row"):
            fetcher.get("https://t.me/4", (), anyone)
        assert len(server.asked) == 3
        assert fetcher.get("https://archive.org/", (), anyone).status == 200
        server.clock.now += 101
        assert fetcher.get("https://t.me/5", (), anyone).status == 503


def test_whoever_leaves_is_not_kept_waiting() -> None:
    with serving(lambda host, path: Reply(status=429, headers={"Retry-After": "30"})) as server:
        fetcher = Fetcher(Limits(), transport=LocalDoors(server.port, 5))
        told: list[str] = []

        def ask() -> None:
            try:
                fetcher.get(_URL, (), anyone)
            except NoAnswer as error:
                told.append(error.reason)

        thread = threading.Thread(target=ask)
        thread.start()
        while not server.asked:
            time.sleep(0.01)
        fetcher.stop()
        thread.join(5)
        assert told == ["the run was ended before publish.twitter.com was asked"] and len(server.asked) == 1


# ------------------------------------------------------------------ where to


def test_redirects_are_followed_on_the_list_only() -> None:
    def answer(host: str, path: str) -> Reply:
        if host == "publish.x.com":
            return Reply(status=302, headers={"Location": "https://publish.twitter.com/oembed"})
        if path == "/away":
            return Reply(status=302, headers={"Location": "https://evil.example/steal"})
        if path == "/inside":
            return Reply(status=301, headers={"Location": "http://127.0.0.1:8080/admin"})
        if path == "/broken":
            return Reply(status=302, headers={"Location": "https://[broken/"})
        if path == "/plain":
            return Reply(status=301, headers={"Location": "http://publish.twitter.com/"})
        if path == "/round":
            return Reply(status=307, headers={"Location": "/round"})
        return Reply(body=b"{}")

    allowed = {"publish.x.com", "publish.twitter.com"}.__contains__
    with serving(answer) as server:
        assert get(server, "https://publish.x.com/oembed", allowed).status == 200
        for path, status in (("away", 302), ("inside", 301), ("plain", 301), ("broken", 302), ("round", 307)):
            assert get(server, f"https://publish.twitter.com/{path}", allowed).status == status
        assert not any("evil" in url or "127.0.0.1" in url for url in server.asked)
        assert sum(url.endswith("/round") for url in server.asked) == 5


@pytest.mark.parametrize("url", [
    "https://evil.example/", "http://publish.twitter.com/", "https://publish.twitter.com:8443/", "https://user@publish.twitter.com/", "https://publish.twitter.com.evil.example/",
    "https://evil.example/publish.twitter.com", "ftp://publish.twitter.com/", "file:///etc/passwd", "https:///a", "https://[::1]/", "https://[broken/", "",
])
def test_no_other_address_is_asked(url: str) -> None:
    assert not may_ask(url, {"publish.twitter.com"}.__contains__)
    with serving(lambda host, path: Reply()) as server:
        with pytest.raises(NoAnswer):
            get(server, url, {"publish.twitter.com"}.__contains__)
        assert server.asked == []


@pytest.mark.parametrize(("address", "public"), [
    ("93.184.216.34", True), ("2606:2800:220:1:248:1893:25c8:1946", True), ("127.0.0.1", False), ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.1.1", False),
    ("169.254.169.254", False), ("100.64.0.1", False), ("0.0.0.0", False), ("224.0.0.1", False), ("255.255.255.255", False), ("::1", False), ("::", False), ("fe80::1%eth0", False),
    ("fd00::1", False), ("::ffff:127.0.0.1", False), ("::ffff:93.184.216.34", True), ("64:ff9b::7f00:1", False), ("2002:7f00:1::", False), ("ff02::1", False), ("nonsense", False), ("", False),
])
def test_which_addresses_are_anyones(address: str, public: bool) -> None:
    assert is_public(address) == public


@pytest.mark.parametrize("addresses", [("127.0.0.1",), ("::1",), ("93.184.216.34", "10.0.0.1"), ()])
def test_a_name_that_leads_inside_is_refused_after_it_was_resolved(addresses: tuple[str, ...]) -> None:
    resolved = []

    def find(host: str, port: int) -> tuple[str, ...]:
        resolved.append((host, port))
        return addresses

    fetcher = Fetcher(Limits(attempts=3), clock=Clock(), sleep=lambda seconds: None, transport=Doors(find=find))
    with pytest.raises(NoAnswer, match="private network"):
        fetcher.get("https://mastodon.example/api/v1/statuses/1", (), anyone)
    assert resolved == [("mastodon.example", 443)]


def test_a_name_that_leads_nowhere_is_no_answer() -> None:
    def find(host: str, port: int) -> tuple[str, ...]:
        raise socket.gaierror("no such name")

    fetcher = Fetcher(Limits(attempts=1), transport=Doors(find=find))
    with pytest.raises(NoAnswer, match="connection"):
        fetcher.get("https://mastodon.example/", (), anyone)
