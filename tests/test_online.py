"""Looking posts up: every outcome of every route, archives, servers that say they are Mastodon, posts without an address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import responses
from local_server import Clock, Reply, serving

from verify.model import Account, Citation, DateMention, Span
from verify.sources import archives
from verify.sources._fetch import Fetcher, Limits
from verify.sources._record import Found, Gone, Lookup, Unavailable
from verify.sources.online import Online

_ID = "1790326719035476053"
_HOUR = "2024-05-14T10:20:30+00:00"


def citation(url: str | None, platform: str = "x", **changes: Any) -> Citation:
    known: dict[str, Any] = {"id": "c1", "platform": platform, "form": "text", "account": Account(name="Marine Office", handle="MarineOffice_x"), "span": Span(0, 1), "url": url}
    return Citation(**{**known, **changes})


def day(value: str) -> DateMention:
    return DateMention(start=0, end=1, text=value, value=value, precision="day")


@pytest.fixture
def online() -> Online:
    clock = Clock()
    return Online(Fetcher(Limits(), clock=clock, sleep=clock.sleep))


@pytest.fixture
def web() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


def outcome(lookup: Lookup | None) -> str:
    if isinstance(lookup, Found):
        return "found" + (" cut" if lookup.record.truncated else "") + (" edited" if lookup.record.edited else "")
    if isinstance(lookup, Gone):
        return lookup.record.state
    assert isinstance(lookup, Unavailable) and lookup.reason
    return lookup.state or "unavailable"


# ------------------------------------------------------------------ every route of every platform


_USER = {"id_str": "7", "name": "Marine Office", "screen_name": "MarineOffice_x"}
_TWEET = {"__typename": "Tweet", "id_str": _ID, "text": "R&amp;D &lt;5%", "created_at": "2024-05-14T10:20:30.000Z", "user": _USER}
_CARD = {
    "url": f"https://twitter.com/MarineOffice_x/status/{_ID}", "author_name": "Marine Office", "author_url": "https://twitter.com/MarineOffice_x", "provider_name": "Twitter",
    "html": f'<blockquote class="twitter-tweet"><p lang="en">R&amp;D &lt;5%</p>&mdash; Marine Office (@MarineOffice_x) <a href="https://twitter.com/MarineOffice_x/status/{_ID}">May 14, 2024</a></blockquote>',
}
_SKEET = {"posts": [{
    "uri": "at://did:plc:abc/app.bsky.feed.post/3lhvxu2k3ds2k", "author": {"did": "did:plc:abc", "handle": "ada.example.org", "displayName": "Ada"},
    "record": {"text": "words", "createdAt": "2025-02-11T15:04:00.000Z"}}]}
_TOOT = {"id": "109300000000000000", "content": "<p>R&amp;D</p>", "created_at": "2022-11-06T10:00:00.000Z", "account": {"id": "5", "acct": "ada", "display_name": "Ada"}, "media_attachments": []}
_WIDGET = (
    '<div class="tgme_widget_message" data-post="kgmeteo/512"><a class="tgme_widget_message_owner_name">Meteo</a><div class="js-message_text">words</div>'
    '<a class="tgme_widget_message_date"><time datetime="2025-04-10T09:05:00+00:00"></time></a></div>'
)
_REDDIT = [{"data": {"children": [{"data": {"id": "7pfpeq", "author": "ada", "title": "words", "selftext": "", "created_utc": 1515540000}}]}}]
_VIDEO = {"author_name": "Ada", "author_url": "https://www.youtube.com/@ada", "title": "t", "html": "<iframe>", "provider_name": "YouTube"}
_DANCE = {"author_name": "Ada", "author_url": "https://www.tiktok.com/@ada", "author_unique_id": "ada", "title": "words", "html": "<blockquote>", "provider_name": "TikTok"}


_FRAME = (
    '<div><a href="https://www.instagram.com/p/BqvsDleB3lV/?utm_source=ig_embed">View</a><div class="Caption"><a class="CaptionUsername" href="https://www.instagram.com/ada/">ada</a><br><br>'
    'words &amp; more<br>of them<div class="CaptionComments"><a href="#">View all 5 comments</a></div></div></div>'
)


def tombstone(text: str) -> dict[str, Any]:
    return {"__typename": "TweetTombstone", "tombstone": {"text": {"text": text}}}


_X, _BLUESKY, _TELEGRAM = f"https://x.com/MarineOffice_x/status/{_ID}", "https://bsky.app/profile/did:plc:abc/post/3lhvxu2k3ds2k", "https://t.me/kgmeteo/512"
_MASTODON, _TRUTH = "https://mastodon.social/@ada/109300000000000000", "https://truthsocial.com/@ada/posts/109300000000000000"
_YOUTUBE, _TIKTOK = "https://www.youtube.com/watch?v=pO5L6vXtxsI", "https://www.tiktok.com/@ada/video/6806030056956251397"
_INSTAGRAM = "https://www.instagram.com/p/BqvsDleB3lV/"
_REDDIT_POST = "https://www.reddit.com/r/maps/comments/7pfpeq/"
_ROUTES = [
    # where the post is, what the route is known by, status, body, what it means
    (_X, "tweet-result", 200, _TWEET, "found"),
    (_X, "tweet-result", 200, {**_TWEET, "note_tweet": {"id": "n"}}, "found cut"),
    (_X, "tweet-result", 200, {**_TWEET, "isEdited": True}, "found edited"),
    (_X, "tweet-result", 200, tombstone("This Post was deleted by the Post author. Learn more"), "deleted"),
    (_X, "tweet-result", 200, tombstone("This Post is from an account that no longer exists. Learn more"), "account-gone"),
    (_X, "tweet-result", 200, {key: value for key, value in _TWEET.items() if key != "user"}, "account-gone"),
    (_X, "tweet-result", 200, tombstone("This Post is from a suspended account. Learn more"), "suspended"),
    (_X, "tweet-result", 200, tombstone("You’re unable to view this Post because this account owner limits who can view their Posts."), "protected"),
    (_X, "tweet-result", 200, tombstone("Age-restricted adult content. Log in"), "withheld"),
    (_X, "tweet-result", 200, {"__typename": "TweetTombstone", "tombstone": {}}, "unavailable"),
    (_X, "tweet-result", 200, {}, "unavailable"),
    (_X, "tweet-result", 404, b"", "deleted"),
    *((_X, "tweet-result", status, b"<html>", "unavailable") for status in (400, 401, 403, 429, 500, 503)),
    (_X, "tweet-result", 200, b"<html>Log in</html>", "unavailable"),
    (_X, "oembed", 200, _CARD, "found"),
    (_X, "oembed", 404, {"error": "Sorry, that page does not exist"}, "deleted"),
    (_X, "oembed", 403, {"error": "Sorry, you are not authorized to see this status."}, "protected"),
    (_X, "oembed", 400, {"errors": [{"code": 356, "message": "xml not implemented"}]}, "unavailable"),
    (_X, "oembed", 403, {"errors": [{"code": 63, "message": "suspended"}]}, "suspended"),
    (_X, "oembed", 404, {"errors": [{"code": 144, "message": "No status found"}]}, "deleted"),
    *((_X, "oembed", status, b"", "unavailable") for status in (400, 401, 429, 500)),
    (_BLUESKY, "getPosts", 200, _SKEET, "found"),
    (_BLUESKY, "getPosts", 200, {"posts": []}, "deleted"),
    (_BLUESKY, "getPosts", 400, {"error": "NotFound", "message": "Post not found"}, "deleted"),
    (_BLUESKY, "getPosts", 200, {"posts": [{**_SKEET["posts"][0], "labels": [{"val": "!no-unauthenticated"}]}]}, "withheld"),
    *((_BLUESKY, "getPosts", status, b"<html>", "unavailable") for status in (400, 401, 429, 502)),
    (_BLUESKY, "getPostThread", 200, {"thread": {"$type": "app.bsky.feed.defs#threadViewPost", "post": _SKEET["posts"][0]}}, "found"),
    (_BLUESKY, "getPostThread", 400, {"error": "NotFound", "message": "Post not found"}, "deleted"),
    (_BLUESKY, "getPostThread", 200, {"thread": {"$type": "app.bsky.feed.defs#notFoundPost"}}, "deleted"),
    (_BLUESKY, "getPostThread", 200, {"thread": {"$type": "app.bsky.feed.defs#blockedPost"}}, "withheld"),
    (_BLUESKY, "embed.bsky.app", 200, {"author_name": "Ada", "author_url": "https://bsky.app/profile/ada.example.org", "html": "<blockquote><p>words</p></blockquote>", "provider_name": "Bluesky Social"}, "found"),
    (_BLUESKY, "embed.bsky.app", 404, b"", "unavailable"),
    ("https://bsky.app/profile/ada.example.org/post/3lhvxu2k3ds2k", "resolveHandle", 400, {"error": "InvalidRequest", "message": "Unable to resolve handle"}, "account-gone"),
    ("https://bsky.app/profile/ada.example.org/post/3lhvxu2k3ds2k", "resolveHandle", 429, {"error": "RateLimitExceeded"}, "unavailable"),
    (_MASTODON, "api/v1/statuses", 200, _TOOT, "found"),
    (_MASTODON, "api/v1/statuses", 200, {**_TOOT, "edited_at": "2022-11-07T10:00:00.000Z"}, "found edited"),
    (_MASTODON, "api/v1/statuses", 404, {"error": "Record not found"}, "deleted"),
    (_MASTODON, "api/v1/statuses", 404, b"<html>", "unavailable"),
    (_MASTODON, "api/v1/statuses", 401, {"error": "This method requires an authenticated user"}, "unavailable"),
    (_MASTODON, "api/v1/statuses", 422, {"error": "Das ist nicht gültig"}, "unavailable"),
    (_TRUTH, "api/v1/statuses", 200, _TOOT, "found"),
    (_TRUTH, "api/v1/statuses", 403, b"<html>Just a moment...", "unavailable"),
    (_TRUTH, "api/v1/statuses", 404, {"error": "Record not found"}, "deleted"),
    (_TELEGRAM, "embed=1", 200, _WIDGET.encode(), "found"),
    (_TELEGRAM, "embed=1", 200, b'<div class="tgme_widget_message_error">Post not found</div>', "deleted"),
    (_TELEGRAM, "embed=1", 200, b'<div class="tgme_widget_message_error">Channel with username <b>kgmeteo</b> is private</div>', "protected"),
    (_TELEGRAM, "embed=1", 500, b"", "unavailable"),
    (_INSTAGRAM, "captioned", 200, _FRAME.encode(), "found"),
    (_INSTAGRAM, "captioned", 200, _FRAME.replace("BqvsDleB3lV", "BqvsDleB3lW").encode(), "unavailable"),
    (_INSTAGRAM, "captioned", 200, b"<html><body>Log in</body></html>", "unavailable"),
    *((_INSTAGRAM, "captioned", status, b"", "unavailable") for status in (302, 401, 404, 429)),
    (_YOUTUBE, "oembed", 200, _VIDEO, "found"),
    (_YOUTUBE, "oembed", 404, b"Not Found", "deleted"),
    (_YOUTUBE, "oembed", 401, b"Unauthorized", "protected"),
    (_YOUTUBE, "oembed", 403, b"Forbidden", "protected"),
    (_YOUTUBE, "oembed", 400, b"Bad Request", "unavailable"),
    (_TIKTOK, "oembed", 200, _DANCE, "found"),
    (_TIKTOK, "oembed", 400, {"code": 400, "message": "Something went wrong"}, "unavailable"),
    (_REDDIT_POST, r"\.json", 200, _REDDIT, "found"),
    (_REDDIT_POST, r"\.json", 403, b"<html>", "unavailable"),
    (_REDDIT_POST, r"\.json", 404, {"message": "Not Found", "error": 404}, "deleted"),
    (_REDDIT_POST, r"\.json", 200, [{"data": {"children": [{"data": {"id": "7pfpeq", "selftext": "[deleted]"}}]}}], "deleted"),
    (_REDDIT_POST, r"\.json", 200, [{"data": {"children": [{"data": {"id": "7pfpeq", "selftext": "[removed]"}}]}}], "withheld"),
    (_REDDIT_POST, "oembed", 200, {"author_name": "ada", "html": "<blockquote>", "provider_name": "reddit", "title": "t"}, "found"),
]


@pytest.mark.parametrize(("post", "route", "status", "body", "meant"), _ROUTES, ids=[f"{n}-{r[1]}-{r[2]}-{r[4]}" for n, r in enumerate(_ROUTES)])
def test_what_each_answer_of_each_route_means(post: str, route: str, status: int, body: Any, meant: str, online: Online, web: responses.RequestsMock) -> None:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    web.get(re.compile(f".*{route}.*"), status=status, body=raw)
    web.get(re.compile(".*"), status=500)  # every other route, archives among them, is out of order
    platform = next(key for key in ("bsky", "mastodon", "truthsocial", "t.me", "youtube", "tiktok", "reddit", "instagram", "x.com") if key in post)
    key = {"bsky": "bluesky", "t.me": "telegram", "x.com": "x"}.get(platform, platform)
    looked = online.look(citation(post, key))
    assert looked is not None and outcome(looked.lookup) == meant
    if isinstance(looked.lookup, Found | Gone):
        assert looked.decisive is not None and looked.decisive.body == raw
        assert looked.lookup.record.platform == key and looked.lookup.record.post_id == looked.address.post_id


@pytest.mark.parametrize("failure", [responses.ConnectionError("refused"), __import__("requests").exceptions.ReadTimeout("slow"), __import__("requests").exceptions.SSLError("who?")])
def test_no_answer_is_told_as_such(failure: Exception, online: Online, web: responses.RequestsMock) -> None:
    web.get(re.compile(".*"), body=failure)
    lookup = online.look_up(citation(_X))
    assert isinstance(lookup, Unavailable) and lookup.state is None and "cdn.syndication.twimg.com" in lookup.reason


@pytest.mark.parametrize(("platform", "url"), [
    ("facebook", "https://www.facebook.com/zuck/posts/10102577175875681"),
    ("threads", "https://www.threads.net/@ada/post/CuVvRcttG57"), ("linkedin", "https://www.linkedin.com/feed/update/urn:li:activity:7084656651378536448"),
])
def test_platforms_that_answer_nobody_are_not_asked(platform: str, url: str, online: Online, web: responses.RequestsMock) -> None:
    lookup = online.look_up(citation(url, platform))
    assert isinstance(lookup, Unavailable) and "without an account" in lookup.reason
    assert not web.calls


def test_the_request_to_x_is_built_from_the_id(online: Online, web: responses.RequestsMock) -> None:
    web.get(re.compile(".*tweet-result.*"), json=_TWEET)
    lookup = online.look_up(citation(f"https://x.com/MarineOffice_x/status/{_ID}?s=20&t=http://evil.example/"))
    assert isinstance(lookup, Found) and lookup.record.text == "R&D <5%" and lookup.record.account_id == "7"
    (call,) = web.calls
    assert call.request.url is not None and call.request.url.startswith(f"https://cdn.syndication.twimg.com/tweet-result?id={_ID}&lang=en&token=")
    assert "evil" not in call.request.url and "Cookie" not in call.request.headers


# ------------------------------------------------------------------ servers that anyone may run


def test_a_strange_server_has_to_introduce_itself() -> None:
    answers = {
        "good.example": {"/api/v2/instance": {"domain": "good.example", "version": "4.3.0"}, "/api/v1/statuses/109300000000000000": _TOOT},
        "old.example": {"/api/v1/instance": {"uri": "old.example", "version": "3.5.3"}, "/api/v1/statuses/109300000000000000": _TOOT},
        "blog.example": {"/api/v1/statuses/109300000000000000": _TOOT, "/api/v2/instance": {"hello": "world"}},
        "gone.example": {"/api/v2/instance": {"domain": "gone.example", "version": "4.3.0"}},
    }

    def answer(host: str, path: str) -> Reply:
        found = answers[host].get(path)
        return Reply(body=json.dumps(found).encode()) if found is not None else Reply(status=404, body=b'{"error": "Record not found"}')

    with serving(answer) as server:
        told = {host: server.online().look_up(citation(f"https://{host}/@ada/109300000000000000", "mastodon")) for host in answers}
    assert isinstance(told["good.example"], Found) and told["good.example"].record.handle == "ada@good.example"
    assert isinstance(told["old.example"], Found)
    assert isinstance(told["blog.example"], Unavailable) and "Mastodon" in told["blog.example"].reason
    gone = told["gone.example"]
    assert isinstance(gone, Gone) and gone.confidence < 1


def test_a_server_with_letters_of_its_own_is_asked_under_its_name() -> None:
    with serving(lambda host, path: Reply(body=json.dumps({"domain": host, "version": "4.3.0"} if "instance" in path else _TOOT).encode())) as server:
        lookup = server.online().look_up(citation("https://münchen.example/@ada/109300000000000000", "mastodon"))
        assert isinstance(lookup, Found) and {url.split("/")[2] for url in server.asked} == {"xn--mnchen-3ya.example"}


def test_a_strange_server_may_not_send_us_elsewhere() -> None:
    def answer(host: str, path: str) -> Reply:
        return Reply(status=302, headers={"Location": "https://169.254.169.254/latest/meta-data/"}) if host == "sly.example" else Reply(body=b"{}")

    with serving(answer) as server:
        assert isinstance(server.online().look_up(citation("https://sly.example/@ada/109300000000000000", "mastodon")), Unavailable)
        assert {url.split("/")[2] for url in server.asked} == {"sly.example"}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.7", "metadata.internal"])
def test_a_server_within_is_never_asked(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("socket.getaddrinfo", lambda name, port, **rest: [(2, 1, 6, "", ("10.0.0.7" if name != "127.0.0.1" else name, port))])
    monkeypatch.setattr("verify.sources._doors.create_connection", lambda *arguments, **options: asked.append(arguments))
    clock = Clock()
    lookup = Online(Fetcher(Limits(), clock=clock, sleep=clock.sleep)).look_up(citation(f"https://{host}/@ada/109300000000000000", "mastodon"))
    assert asked == []
    assert lookup is None or (isinstance(lookup, Unavailable) and "private network" in lookup.reason)


# ------------------------------------------------------------------ archives


_OLD_PAGE = f"""<html><head><title>Marine Office on Twitter: "We will not reopen"</title></head><body>
<div class="permalink-tweet" data-tweet-id="{_ID}" data-screen-name="MarineOffice_x" data-name="Marine Office" data-user-id="7">
<span class="_timestamp" data-time="1715682030" data-time-ms="1715682030000">x</span>
<p class="TweetTextSize js-tweet-text tweet-text" lang="en">We will not <b>reopen</b> R&amp;D<a href="https://t.co/aB3dE5fG7h" class="twitter-timeline-link u-hidden">pic.twitter.com/aB3dE5fG7h</a></p></div>
<div class="tweet" data-tweet-id="1790326719035476099"><p class="tweet-text">a reply</p></div></body></html>"""
_HEAD_PAGE = f"""<html><head><title>Marine Office on X: "We will not reopen https://t.co/aB3dE5fG7h" / X</title>
<meta property="og:url" content="https://x.com/MarineOffice_x/status/{_ID}"><meta property="og:description" content="“We will not reopen https://t.co/aB3dE5fG7h”"></head><body></body></html>"""
_NOW = {"data": {"id": _ID, "text": "We will not reopen", "author_id": "7", "created_at": "2024-05-14T10:20:30.000Z"}, "includes": {"users": [{"id": "7", "name": "Marine Office", "username": "MarineOffice_x"}]}}
_SHELL = "<html><head><title>X</title></head><body><div id='react-root'></div></body></html>"


def archive(web: responses.RequestsMock, page: Any, *, available: bool = False, site: str = "twitter.com", status: int = 200) -> None:
    """An archive that has one copy, in its index and perhaps also told by the availability service."""
    original = f"https://{site}/MarineOffice_x/status/{_ID}"
    closest = {"closest": {"status": "200", "available": True, "url": f"http://web.archive.org/web/20240601020304/{original}", "timestamp": "20240601020304"}}

    def availability(request: Any) -> tuple[int, dict[str, str], str]:
        told = available and site in request.url
        return 200, {}, json.dumps({"url": original, "archived_snapshots": closest if told else {}})

    def index(request: Any) -> tuple[int, dict[str, str], str]:
        rows = [["timestamp", "original", "statuscode", "digest"], ["99999999999999", original, "200", "A"], ["20240601020304", original, "200", "B"]]
        return 200, {}, json.dumps(rows if f"%2F%2F{site}%2F" in request.url else [])

    web.add_callback("GET", re.compile(r"https://archive\.org/wayback/available.*"), availability)
    web.add_callback("GET", re.compile(r"https://web\.archive\.org/cdx/.*"), index)
    web.get(f"https://web.archive.org/web/20240601020304id_/{original}", body=page if isinstance(page, str) else json.dumps(page), status=status)


@pytest.mark.parametrize("available", [True, False], ids=["availability", "index"])
@pytest.mark.parametrize("site", ["twitter.com", "x.com"])
@pytest.mark.parametrize(("page", "words"), [(_OLD_PAGE, "We will not reopen R&D pic.twitter.com/aB3dE5fG7h"), (_HEAD_PAGE, "We will not reopen https://t.co/aB3dE5fG7h"), (_NOW, "We will not reopen")],
                         ids=["old page", "page with a head", "JSON"])
def test_a_deleted_post_is_read_from_an_archive(page: Any, words: str, site: str, available: bool, online: Online, web: responses.RequestsMock) -> None:
    web.get(re.compile(".*tweet-result.*"), json=tombstone("This Post was deleted by the Post author."))
    archive(web, page, available=available, site=site)
    looked = online.look(citation(_X))
    assert looked is not None and isinstance(looked.lookup, Gone) and looked.decisive is not None
    record = looked.lookup.record
    assert (record.state, record.text, record.handle, record.archived) == ("deleted", words, "MarineOffice_x", "2024-06-01T02:03:04+00:00")
    assert record.created_at is not None and record.created_at[:15] == "2024-05-14T10:2"
    assert looked.decisive.url.startswith("https://web.archive.org/web/20240601020304id_/")


def test_an_archive_helps_where_the_platform_does_not_answer(online: Online, web: responses.RequestsMock) -> None:
    web.get(re.compile(".*(tweet-result|oembed).*"), status=403, body="<html>")
    archive(web, _NOW)
    lookup = online.look_up(citation(f"https://x.com/MarineOffice_x/status/{_ID}"))
    assert outcome(lookup) == "protected", "an oEmbed of 403 says that the account is protected, and then no archive is asked"
    web.reset()
    web.get(re.compile(".*(tweet-result|oembed).*"), status=400)
    archive(web, _NOW)
    lookup = Online(Fetcher(Limits(), clock=(clock := Clock()), sleep=clock.sleep)).look_up(citation(_X))
    assert isinstance(lookup, Found) and lookup.record.archived


@pytest.mark.parametrize(("page", "status"), [(_SHELL, 200), ("", 200), (_OLD_PAGE.replace(_ID, "1790326719035476054"), 200), (_OLD_PAGE, 429), ("whoa there, pardner!", 429), ({"errors": []}, 200)])
def test_a_copy_that_shows_nothing_adds_nothing(page: Any, status: int, online: Online, web: responses.RequestsMock) -> None:
    web.get(re.compile(".*tweet-result.*"), json=tombstone("This Post was deleted by the Post author."))
    archive(web, page, status=status)
    lookup = online.look_up(citation(_X))
    assert isinstance(lookup, Gone) and lookup.record.text is None and lookup.record.archived is None


def test_nothing_in_an_archive_is_nothing_known(online: Online, web: responses.RequestsMock) -> None:
    web.get(re.compile(".*(tweet-result|oembed).*"), status=400)
    web.get(re.compile("https://archive.org/.*"), json={"archived_snapshots": {}})
    web.get(re.compile("https://web.archive.org/cdx.*"), status=403, body="org.archive.util.io.RuntimeIOException: Blocked Site Error")
    assert outcome(online.look_up(citation(_X))) == "unavailable"


def test_rows_of_the_index_that_are_broken_are_left_out() -> None:
    good = "com,twitter)/a/status/1 20240601020304 https://twitter.com/a/status/1 text/html 200 ABC 123"
    lines = [good, good.replace("20240601020304", "20241301020304"), "com,twitter)/a", "", good.replace("https://twitter.com/a/status/1", "not/a/url"), good + " more", "\ufffd\x00"]
    assert [capture.original for capture in archives.read_index("\n".join(lines).encode())] == ["https://twitter.com/a/status/1"]
    for body in (b"", b"[]", b"[[]]", b'[["timestamp"], ["1"]]', b'[["timestamp", "original"], [1, 2], ["20240601020304"]]', b"{}", b"null", b"\xff\xfe"):
        assert archives.read_index(body) == ()
    for body in (b"", b"[]", b"{}", b'{"archived_snapshots": {"closest": {"available": true, "url": "http://evil.example/x", "timestamp": "1"}}}'):
        assert archives.read_availability(body) is None


# ------------------------------------------------------------------ posts without an address


def test_the_numbers_of_a_day() -> None:
    import datetime

    low, high = archives.ids_of_day(datetime.date(2025, 3, 28), utc=True)
    assert (low, high) == (1905409498936246272, 1905771886801846272)
    assert archives.prefixes(low, high) == ("1905",)
    assert archives.prefixes(*archives.ids_of_day(datetime.date(2025, 3, 28), utc=False)) == ("1905",)
    assert archives.prefixes(1899900000000000000, 1900100000000000000) == ("189", "190")
    assert archives.prefixes(999_990, 1_000_010) == ("99999", "10000" + "0")


def discovering(rows: list[str], tweets: dict[str, dict[str, Any]]) -> Any:
    def answer(host: str, path: str) -> Reply:
        if host == "web.archive.org" and "/cdx/" in path and "collapse" in path:
            found = [["timestamp", "original", "statuscode", "digest"], *(["20240601020304", row, "200", "A"] for row in rows)]
            return Reply(body=json.dumps(found if "twitter.com" in path else []).encode())
        if host == "cdn.syndication.twimg.com":
            post = re.findall(r"id=(\d+)", path)[0]
            return Reply(body=json.dumps(tweets[post]).encode()) if post in tweets else Reply(status=404)
        return Reply(status=200, body=b"{}")

    return answer


def without_address(text: str = "We will not reopen the fishery.", **changes: Any) -> Citation:
    return citation(None, **{"text": text, "date": day("2024-05-14"), "links": (), **changes})


def test_a_post_without_an_address_is_found_by_account_day_and_words() -> None:
    other, wanted = "1790326719035476001", _ID
    rows = [f"https://twitter.com/MarineOffice_x/status/{post}" for post in (other, wanted, "1790926719035476001", "x")] + ["https://twitter.com/Other/status/1790326719035476002"]
    tweets = {other: {**_TWEET, "id_str": other, "text": "Happy birthday"}, wanted: {**_TWEET, "text": "We will now reopen the fishery. https://t.co/aB3dE5fG7h"}}
    with serving(discovering(rows, tweets)) as server:
        looked = server.online().look(without_address())
        assert looked is not None and isinstance(looked.lookup, Found) and looked.address.post_id == wanted
        assert not any("1790926719035476001" in url or "Other" in url for url in server.asked if "tweet-result" in url)
        by_media = server.online().look(without_address("", links=("pic.twitter.com/aB3dE5fG7h",)))
        assert by_media is not None and isinstance(by_media.lookup, Found) and by_media.address.post_id == wanted


def test_a_post_that_no_candidate_is_stays_unknown() -> None:
    rows = [f"https://twitter.com/MarineOffice_x/status/{_ID}"]
    with serving(discovering(rows, {_ID: {**_TWEET, "text": "Happy birthday to all"}})) as server:
        lookup = server.online().look_up(without_address())
        assert isinstance(lookup, Unavailable) and "no address" in lookup.reason
        for unknown in (without_address(date=None), without_address(account=Account(name="a")), citation(None, "facebook", text="a", date=day("2024-05-14"))):
            assert server.online().look_up(unknown) is None


def test_two_candidates_that_are_alike_are_none() -> None:
    posts = ("1790326719035476001", _ID)
    rows = [f"https://twitter.com/MarineOffice_x/status/{post}" for post in posts]
    with serving(discovering(rows, {post: {**_TWEET, "id_str": post, "text": "We will not reopen the fishery."} for post in posts})) as server:
        assert isinstance(server.online().look_up(without_address()), Unavailable)
