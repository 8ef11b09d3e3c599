"""What platforms answer means what it says: recorded replies, and replies made up here for what was not recorded."""

from __future__ import annotations

import json
import pathlib
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify import platforms
from verify.platforms import Address
from verify.platforms._answer import Answer, Found, Further, Gone, Request, Unavailable
from verify.platforms._x_answers import token

_RECORDED = pathlib.Path(__file__).parent.parent.parent / "shared" / "recorded"
needs_recorded = pytest.mark.skipif(not _RECORDED.is_dir(), reason="the recorded answers are not here")


def _address(url: str) -> Address:
    address = platforms.parse_address(url)
    assert address is not None, url
    return address


_X = _address("https://twitter.com/NLWales/status/1764961167480000533")
_BLUESKY = _address("https://bsky.app/profile/did:plc:abc/post/3lbd2ebt3wk2r")
_MASTODON = _address("https://example.org/@ada/109300000000000000")


def _read(address: Address, route: str, status: int, body: Any) -> Answer:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return platforms.read_answer(Request(url="https://example.org/", address=address, route=route), status, {}, raw)


# ------------------------------------------------------------------ recorded replies


_ROUTES = {
    "x-oembed": ("x", "oembed"), "x-syndication": ("x", "syndication"), "x-graphql": ("x", "syndication"), "x-page": ("x", "oembed"),
    "bluesky": ("bluesky", "posts"), "mastodon": ("mastodon", "status"), "telegram": ("telegram", "embed"), "youtube-oembed": ("youtube", "oembed"),
    "reddit-oembed": ("reddit", "oembed"), "tiktok-oembed": ("tiktok", "oembed"), "instagram-oembed": ("instagram", "oembed"),
    "facebook-oembed": ("facebook", "oembed"),
}


def _recorded() -> list[dict[str, Any]]:
    if not _RECORDED.is_dir():
        return []
    entries = json.loads((_RECORDED / "index.json").read_text(encoding="utf-8"))
    return [e for e in entries if e.get("expect") and e["file"].partition("/")[0] in _ROUTES]


def _asked(entry: dict[str, Any]) -> Address:
    """The post that a recorded reply was asked for, from the entry and, where that is silent, the reply itself."""
    folder = entry["file"].partition("/")[0]
    key = _ROUTES[folder][0]
    expect, body = entry["expect"], (_RECORDED / entry["file"]).read_text(encoding="utf-8")
    if folder == "telegram":
        post = expect.get("post") or (re.findall(r'data-telegram-post="([^"]+)"', body.replace("&quot;", '"')) or ["rechtsanwaeltin_beate_bahner/13285"])[0]
        return _address(f"https://t.me/{post}")
    if folder == "mastodon":
        host = entry["url"].partition("//")[2].partition("/")[0].partition(":")[0]
        post_id = expect.get("post_id") or "1"
        return Address(platform=key, post_id=post_id, url=f"https://{host}/@a/{post_id}", host=host)
    if folder == "bluesky":
        return Address(platform=key, post_id=expect.get("rkey") or "3root", url="https://bsky.app/", owner="did:plc:abc")
    url = re.sub(r"%2F|%3A|%40", lambda m: {"%2F": "/", "%3A": ":", "%40": "@"}[m.group()], (entry.get("url") or "").partition("url=")[2].partition("&format")[0])
    post_id = expect.get("post_id") or "".join(re.findall(r"(?:rest_id|entryId)\D*(\d+)", body)[:1]) or "20"
    return platforms.parse_address(url) or Address(platform=key, post_id=post_id, url="https://example.org/")


@pytest.mark.parametrize("entry", _recorded(), ids=lambda e: e["file"])
def test_a_recorded_reply_means_what_is_expected_of_it(entry: dict[str, Any]) -> None:
    folder, file = entry["file"].split("/")
    expect, outcome = entry["expect"], entry["expect"]["outcome"]
    route = "oembed" if "oembed" in file else _ROUTES[folder][1]
    asked = Request(url=entry.get("url") or "", address=_asked(entry), route=route)
    answer = platforms.read_answer(asked, entry["status"], {"content-type": entry.get("content_type") or ""}, (_RECORDED / entry["file"]).read_bytes())
    if outcome == "unavailable" or "uspended" in file:  # the contract: a suspended account says nothing about the post
        assert isinstance(answer, Unavailable) and answer.reason
        assert "uspended" not in file or answer.state == "suspended"
    elif outcome in ("gone", "deleted", "account-gone", "gone-or-private"):
        assert isinstance(answer, Gone) and answer.reason
        assert answer.record.state == ("account-gone" if outcome == "account-gone" else "deleted")
        assert (answer.confidence < 1) == (outcome == "gone-or-private")
    else:
        assert outcome == "record" and isinstance(answer, Found), answer
        record = answer.record
        assert "name" not in expect or record.name == expect["name"]
        assert "handle" not in expect or (record.handle or "").partition("@")[0] == expect["handle"]
        assert "post_id" not in expect or record.post_id == expect["post_id"]
        assert "truncated" not in expect or record.truncated == expect["truncated"]
        time = expect.get("time") or expect.get("created")
        assert time is None or record.created_at == time
        if "id_time" in expect:
            assert record.created_at == expect["id_time"].replace("Z", "+00:00")
        elif "date_text" in expect:
            assert record.created_at == "2007-05-20"
        if "note" in expect and "no date" in expect["note"]:
            assert record.created_at is None
        if folder in ("x-oembed", "x-syndication", "telegram") and "84" not in file:
            assert record.text
            assert not re.search(r"&(?:amp|lt|gt|quot);|<(?:a|p|br)\b", record.text)


_ARCHIVED = {"wayback", "x-api"}


@pytest.mark.parametrize("entry", [e for e in (json.loads((_RECORDED / "index.json").read_text(encoding="utf-8")) if _RECORDED.is_dir() else [])
                                   if e.get("expect") and e["file"].partition("/")[0] in _ARCHIVED], ids=lambda e: e["file"])
def test_a_recorded_answer_of_an_archive_means_what_is_expected_of_it(entry: dict[str, Any]) -> None:
    from verify.sources import archives

    body, expect = (_RECORDED / entry["file"]).read_bytes(), entry["expect"]
    kept = Request(url="https://web.archive.org/web/1id_/", address=Address(platform="x", post_id=expect.get("post_id") or "1", url=""), route="playback")
    if expect["outcome"] == "rows":
        captures = archives.read_index(body)
        assert captures and all(capture.original.startswith("http") and capture.playback.isascii() for capture in captures)
    elif expect["outcome"] == "snapshot":
        capture = archives.read_availability(body)
        assert capture is not None and capture.status == "200" and capture.playback.startswith("https://web.archive.org/web/20")
    elif expect["outcome"] == "nothing-known":
        assert archives.read_availability(body) is None
    elif expect["outcome"] == "unavailable":
        assert isinstance(platforms.read_archived(kept, entry["status"], {}, body), Unavailable)
    else:
        answer = platforms.read_archived(kept, entry["status"], {}, body)
        assert expect["outcome"] == "record" and isinstance(answer, Found) and answer.record.text
        assert "handle" not in expect or answer.record.handle == expect["handle"]
        time = expect.get("time") or expect.get("created")
        assert time is None or answer.record.created_at == time


@needs_recorded
def test_the_token_is_what_javascript_prints() -> None:
    for post_id, expected in json.loads((_RECORDED / "ids" / "vectors.json").read_text())["syndication_token"].items():
        assert token(post_id) == expected


def test_the_token_of_documented_ids() -> None:
    assert token("20") == "6dq1a2xwd93"
    assert token("1585341984679469056") == "3uchycv2wqc"
    assert token("1905409498936246272") == "4maqjp5f3w"


# ------------------------------------------------------------------ what was not recorded


@pytest.mark.parametrize(("text", "state"), [
    ("This Post was deleted by the Post author. Learn more", "deleted"),
    ("This Tweet was deleted by the Tweet author. Learn more", "deleted"),
    ("This Post is from an account that no longer exists. Learn more", "account-gone"),
])
def test_a_tombstone_that_says_so_is_an_absence(text: str, state: str) -> None:
    answer = _read(_X, "syndication", 200, {"__typename": "TweetTombstone", "tombstone": {"text": {"text": text}}})
    assert isinstance(answer, Gone) and answer.record.state == state and "Learn more" not in answer.reason


@pytest.mark.parametrize("body", [
    {"__typename": "TweetTombstone", "tombstone": {"text": {"text": "This Post is from a suspended account. Learn more"}}},
    {"__typename": "TweetTombstone", "tombstone": {"text": {"text": "Age-restricted adult content."}}},
    {"__typename": "TweetTombstone", "tombstone": {"text": {"text": "Something that X may say one day"}}},
    {"__typename": "TweetTombstone", "tombstone": {}}, {"__typename": "TweetTombstone"}, {}, [], None, "x", b"<html>", b"", b"[" * 100_000,
    {"__typename": "Tweet", "id_str": "1", "text": "another post", "user": {"screen_name": "a"}},
])
def test_what_says_nothing_of_the_post_is_unavailable(body: Any) -> None:
    assert isinstance(_read(_X, "syndication", 200, body), Unavailable)


def test_a_post_without_an_account_is_an_account_gone() -> None:
    answer = _read(_X, "syndication", 200, {"__typename": "Tweet", "id_str": _X.post_id, "text": "words", "created_at": "2024-03-05T10:28:28.000Z"})
    assert isinstance(answer, Gone) and answer.record.state == "account-gone"


def test_a_long_post_is_cut_and_entities_are_letters() -> None:
    body = {"__typename": "Tweet", "id_str": _X.post_id, "text": "R&amp;D &lt;5%", "note_tweet": {"id": "x"}, "user": {"screen_name": "a", "name": "A", "id_str": "7"}}
    answer = _read(_X, "syndication", 200, body)
    assert isinstance(answer, Found)
    assert (answer.record.text, answer.record.truncated, answer.record.account_id) == ("R&D <5%", True, "7")


@pytest.mark.parametrize(("status", "code", "kind"), [
    (404, 34, Gone), (404, 144, Gone), (403, 63, Unavailable), (403, 179, Unavailable), (429, 88, Unavailable), (400, 356, Unavailable),
])
def test_the_codes_of_x(status: int, code: int, kind: type) -> None:
    assert isinstance(_read(_X, "oembed", status, {"errors": [{"code": code, "message": "m"}]}), kind)


@pytest.mark.parametrize("status", [0, 204, 301, 302, 400, 401, 403, 408, 429, 451, 500, 502, 503])
def test_no_other_status_is_an_absence(status: int) -> None:
    for url in ("https://x.com/a/status/1764961167480000533", "https://bsky.app/profile/did:plc:abc/post/3l", "https://mastodon.social/@a/1", "https://t.me/tchantest/1",
                "https://www.youtube.com/watch?v=pO5L6vXtxsI", "https://www.tiktok.com/@a3noticias/video/6806030056956251397", "https://redd.it/7pfpeq"):
        address = _address(url)
        for request in platforms.requests(address):
            answer = platforms.read_answer(request, status, {}, b"<html>Sign in</html>")
            assert isinstance(answer, Unavailable) and answer.reason, (url, request.route)


def test_a_bluesky_handle_is_resolved_first() -> None:
    address = _address("https://bsky.app/profile/ada.example.org/post/3lbd2ebt3wk2r")
    (first,) = platforms.requests(address)
    assert first.url.endswith("com.atproto.identity.resolveHandle?handle=ada.example.org")
    further = platforms.read_answer(first, 200, {}, b'{"did":"did:plc:abc"}')
    assert isinstance(further, Further)
    assert further.requests[0].url.endswith("getPosts?uris=at%3A%2F%2Fdid%3Aplc%3Aabc%2Fapp.bsky.feed.post%2F3lbd2ebt3wk2r")
    gone = platforms.read_answer(first, 400, {}, b'{"error":"InvalidRequest","message":"Unable to resolve handle"}')
    assert isinstance(gone, Gone) and gone.record.state == "account-gone"


def test_a_bluesky_post_hidden_from_logged_out_readers_is_unavailable() -> None:
    post = {"uri": f"at://did:plc:abc/app.bsky.feed.post/{_BLUESKY.post_id}", "author": {"did": "did:plc:abc", "labels": [{"val": "!no-unauthenticated"}]}, "record": {"text": "a"}}
    assert isinstance(_read(_BLUESKY, "posts", 200, {"posts": [post]}), Unavailable)


def test_a_server_that_is_no_mastodon_is_not_believed() -> None:
    assert isinstance(_read(_MASTODON, "status", 404, b"<html>nothing here</html>"), Unavailable)
    assert isinstance(_read(_MASTODON, "status", 200, {"id": _MASTODON.post_id, "content": "a"}), Unavailable)
    body = {"id": _MASTODON.post_id, "content": "<p>a &amp; b<br>c</p><p>d</p>", "created_at": "2024-01-01T00:00:00Z", "account": {"acct": "ada", "display_name": "Ada"}}
    answer = _read(_MASTODON, "status", 200, body)
    assert isinstance(answer, Found) and (answer.record.text, answer.record.handle) == ("a & b\nc\n\nd", "ada@example.org")


def test_a_private_telegram_channel_says_nothing() -> None:
    address = _address("https://t.me/tchantest/1")
    assert isinstance(_read(address, "embed", 200, b'<div class="tgme_widget_message_error">Channel with username <b>a</b> is private</div>'), Unavailable)


def test_looking_up_goes_on_until_something_is_said() -> None:
    card = {"author_name": "National Library of Wales", "provider_name": "Twitter", "url": "https://twitter.com/NLWales/status/1764961167480000533",
            "html": '<blockquote class="twitter-tweet"><p lang="en">Our map room</p>&mdash; N (@NLWales) <a href="https://twitter.com/NLWales/status/1764961167480000533">March 5, 2024</a></blockquote>'}
    asked = []

    def ask(request: Request) -> tuple[int, Mapping[str, str], bytes] | None:
        asked.append(request.route)
        return (200, {}, b"{}") if request.route == "syndication" else (200, {}, json.dumps(card).encode())

    found = platforms.look_up(_X, ask)
    assert asked == ["syndication", "oembed"]
    assert isinstance(found, Found) and found.record.created_at == "2024-03-05T10:28:28+00:00" and found.record.text == "Our map room"
    assert isinstance(platforms.look_up(_X, lambda request: None), Unavailable)
    assert isinstance(platforms.look_up(_address("https://www.linkedin.com/feed/update/urn:li:activity:7084656651378536448"), ask), Unavailable)


def test_requests_are_built_from_ids_and_never_from_the_article() -> None:
    allowed = ("https://cdn.syndication.twimg.com/", "https://publish.twitter.com/", "https://public.api.bsky.app/", "https://embed.bsky.app/oembed", "https://mastodon.social/api/", "https://mastodon.online/api/",
               "https://social.bund.de/api/", "https://truthsocial.com/api/", "https://t.me/", "https://www.instagram.com/p/", "https://www.youtube.com/oembed", "https://www.tiktok.com/oembed", "https://www.reddit.com/")
    for owner in platforms.platforms():
        for specimen in owner.specimens:
            for request in platforms.requests(_address(specimen.address)):
                assert request.url.startswith(allowed) and request.url.isascii(), request.url


_JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
    st.sampled_from(["posts", "thread", "post", "author", "record", "text", "uri", "did", "data", "tombstone", "__typename", "errors", "code", "user", "id", "id_str", "html",
                     "author_name", "provider_name", "account", "content", "acct", "created_at", "children", "error", "labels", "entities", "media"]), inner, max_size=4), max_leaves=12)


@given(_JSON, st.sampled_from([200, 400, 404, 500]))
def test_any_reply_gives_an_answer(body: Any, status: int) -> None:
    for owner in platforms.platforms():
        address = _address(owner.specimens[0].address)
        for route in ("syndication", "oembed", "posts", "handle", "status", "post", "embed"):
            assert isinstance(_read(address, route, status, body), Found | Gone | Unavailable | Further)


def test_a_card_of_x_that_is_cut_says_so_only_by_its_dots() -> None:
    def card(words: str) -> dict[str, str]:
        link = f'<a href="https://twitter.com/NLWales/status/{_X.post_id}">March 5, 2024</a>'
        return {"author_name": "N", "provider_name": "Twitter", "html": f'<blockquote class="twitter-tweet"><p>{words}</p>&mdash; N (@NLWales) {link}</blockquote>'}

    for words, cut in (("Our map room… <a href='https://t.co/u194ZJrqN1'>https://t.co/u194ZJrqN1</a>", True), ("Our map room", False), ("Our... map room", False), ("Our map room …", True)):
        answer = _read(_X, "oembed", 200, card(words))
        assert isinstance(answer, Found) and answer.record.truncated == cut


def test_an_answer_without_links_of_its_media_does_not_say_that_there_are_none() -> None:
    body = {"data": {"id": _X.post_id, "text": "a", "author_id": "7"}, "includes": {"users": [{"id": "7", "username": "NLWales"}]}}
    answers = []
    for more in ({}, {"attachments": {"media_keys": ["3_1"]}}, {"entities": {"urls": [{"display_url": "pic.twitter.com/aB3dE5fG7h"}]}}):
        answer = _read(_X, "syndication", 200, {**body, "data": {**body["data"], **more}})  # type: ignore[dict-item]
        assert isinstance(answer, Found)
        answers.append(answer.record.media)
    assert answers == [(), None, ("pic.twitter.com/aB3dE5fG7h",)]


def test_a_channel_of_youtube_without_a_handle_has_none() -> None:
    video = _address("https://www.youtube.com/watch?v=pO5L6vXtxsI")
    for url, handle in (("https://www.youtube.com/@NASA", "NASA"), ("https://www.youtube.com/channel/UCLA_DiR1FfKNvjuUpBHmylQ", None), ("https://www.youtube.com/user/NASAtelevision", None)):
        answer = _read(video, "oembed", 200, {"author_name": "NASA", "author_url": url, "html": "<iframe>", "provider_name": "YouTube"})
        assert isinstance(answer, Found) and answer.record.handle == handle
