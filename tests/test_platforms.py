"""Loops over the shelf of platforms: what a declaration claims of itself must hold, and recorded facts must be read right."""

from __future__ import annotations

import csv
import datetime
import json
import pathlib
import re
import subprocess
import sys
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from verify import platforms
from verify.model import UsageError
from verify.platforms import Platform
from verify.platforms._addresses import fill

_ROOT = pathlib.Path(__file__).parent.parent
_RECORDED = _ROOT.parent / "shared" / "recorded"
_SHELF = platforms.platforms()
_CONTRACT = "x bluesky mastodon threads instagram facebook tiktok telegram youtube reddit truthsocial linkedin vk weibo".split()
needs_recorded = pytest.mark.skipif(not _RECORDED.is_dir(), reason="the recorded answers are not here")


def _moment(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(re.sub(r"(\.\d{3})$", r"\g<1>000", text.removesuffix("Z")) + "+00:00")


# ------------------------------------------------------------------ the shelf


def test_the_shelf_holds_the_platforms_of_the_contract() -> None:
    assert sorted(_CONTRACT) == [p.key for p in _SHELF]
    with pytest.raises(UsageError):
        platforms.platform("myspace")


@pytest.mark.parametrize("owner", _SHELF, ids=lambda p: p.key)
def test_a_declaration_proves_itself(owner: Platform) -> None:
    assert datetime.date(2003, 1, 1) <= owner.launched <= datetime.date(2024, 1, 1)
    assert "launched" in {source.fact for source in owner.sources}
    assert owner.clock is None or "clock" in {source.fact for source in owner.sources}
    assert owner.specimens and owner.not_posts and owner.handles and owner.not_handles
    for specimen in owner.specimens:
        address = platforms.parse_address(specimen.address)
        assert address is not None, specimen.address
        assert (address.platform, address.post_id, address.handle, address.owner) == (owner.key, specimen.post_id, specimen.handle, specimen.owner)
        assert specimen.host is None or address.host == specimen.host
        again = platforms.parse_address(address.url)
        assert again is not None and (again.platform, again.post_id, again.url) == (owner.key, address.post_id, address.url)
        if specimen.at is not None:
            held = platforms.time_of_id(owner.key, specimen.post_id)
            assert held is not None and held.earliest <= held.latest
            assert abs(held.earliest - _moment(specimen.at)) < datetime.timedelta(milliseconds=1)
            assert held.earliest.date() >= owner.launched
    for address_of_something_else in owner.not_posts:
        assert platforms.parse_address(address_of_something_else) is None, address_of_something_else
    for handle in owner.handles:
        assert platforms.handle_problem(owner.key, handle) is None
    for handle in owner.not_handles:
        assert (platforms.handle_problem(owner.key, handle) or "").endswith("."), handle


def test_no_two_platforms_share_a_host() -> None:
    hosts = [host for owner in _SHELF for host in (*owner.hosts, *owner.mirrors)]
    assert len(hosts) == len(set(hosts))


def test_importing_the_room_loads_no_platform() -> None:
    code = "import sys, verify.platforms; print([m for m in sys.modules if m.startswith('verify.platforms.') and not m.rpartition('.')[2].startswith('_')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=_ROOT)
    assert done.stdout.strip() == "[]"


# ------------------------------------------------------------------ what reads also writes


_TEMPLATES = [(owner, form) for owner in _SHELF for form in owner.addresses if "{href}" not in form.template]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(data=st.data())
@pytest.mark.parametrize(("owner", "form"), _TEMPLATES, ids=lambda value: getattr(value, "key", None) or value.template)
def test_every_address_that_a_template_writes_is_read_back(owner: Platform, form: object, data: st.DataObject) -> None:
    template = form.template.removesuffix("/*")  # type: ignore[attr-defined]
    template = template.replace("/*?", "/?")
    values = {}
    for name in set(re.findall(r"\{(\w+)\}", template)):
        grammar = re.compile(dict(owner.fields)[name], re.ASCII)
        values[name] = data.draw(st.from_regex(grammar, fullmatch=True, alphabet=st.characters(min_codepoint=33, max_codepoint=126)), label=name)
    assume(values.get("handle", "").lower() not in owner.reserved and values["post_id"] not in owner.reserved)
    assume(not any(value.endswith(".") for value in values.values()))  # a stop at a link's end is the sentence's
    host = "post.example.org" if owner.any_host and owner.clock and int(values["post_id"]) >= owner.clock.first else owner.hosts[0]
    written = fill(template, {name: quote(value, safe="") for name, value in values.items()})
    if template.startswith("at/"):
        url = "at://" + fill(template[3:], values)
    elif written.startswith("/"):
        url = f"https://www.{host}{written}" if not owner.any_host else f"https://{host}{written}"
    else:
        url = f"https://{written}"
    address = platforms.parse_address(url)
    assert address is not None, url
    assert (address.platform, address.post_id) == (owner.key, values["post_id"]), url
    if "handle" in values and address.handle is not None:
        assert address.handle.partition("@")[0] == values["handle"].partition("@")[0]
    again = platforms.parse_address(address.url)
    assert again is not None and (again.post_id, again.url) == (address.post_id, address.url)


@pytest.mark.parametrize("around", ["<{}>", "({})", "“{}”", "{}.", "{},", " {}\n", "\u200e{}\u200f", "{}/", "{}?s=20&t=x", "{}#m", "{}?utm_source=a&amp;b=c"])
def test_what_text_puts_around_a_link_is_not_of_it(around: str) -> None:
    address = platforms.parse_address(around.format("https://twitter.com/NLWales/status/1764961167480000533"))
    assert address is not None
    assert (address.post_id, address.url) == ("1764961167480000533", "https://twitter.com/NLWales/status/1764961167480000533")


def test_the_host_that_is_shown_stays_and_every_other_becomes_the_platforms() -> None:
    def url(text: str) -> str:
        address = platforms.parse_address(text)
        assert address is not None
        return address.url

    assert url("http://mobile.twitter.com/a/statuses/20?s=09") == "https://twitter.com/a/status/20"
    assert url("https://m.x.com/a/status/20/photo/1") == "https://x.com/a/status/20"
    assert url("https://nitter.net/a/status/20#m") == "https://x.com/a/status/20"
    assert url("https://twitter.com/i/web/status/20") == "https://twitter.com/i/status/20"
    assert url("https://m.vk.ru/durov?w=wall-1_2") == "https://vk.ru/wall-1_2"
    assert url("t.me/s/kgmeteo/512?before=9") == "https://t.me/kgmeteo/512"


@pytest.mark.parametrize("host", ["netflix.com", "dropbox.com", "notx.com", "x.com.evil.org", "twitter.com@evil.org", "evil.org/twitter.com", "x。com", "xcom"])
def test_a_host_that_ends_alike_is_not_the_platforms(host: str) -> None:
    assert platforms.parse_address(f"https://{host}/jack/status/20") is None


def test_ids_counted_in_a_channel_are_named_with_it() -> None:
    assert platforms.identity("x", "20") == "20"
    assert platforms.identity("telegram", "512", "https://t.me/KGmeteo/512") == "kgmeteo/512"
    assert platforms.identity("telegram", "512", None, "KGmeteo") == "kgmeteo/512"
    assert platforms.identity("vk", "2", "https://vk.com/wall-1_2") == "-1/2"
    assert platforms.identity("mastodon", "1", "https://mastodon.social/@Gargron/1") == "mastodon.social/1"


# ------------------------------------------------------------------ times


def test_ids_that_were_only_counted_are_not_decoded() -> None:
    assert platforms.time_of_id("x", "20") is None
    assert platforms.time_of_id("x", "7") is None
    assert platforms.time_of_id("mastodon", "1") is None
    assert platforms.time_of_account_id("x", "813286") is None
    held = platforms.time_of_id("x", "71633762")
    assert held is not None and held.kind == "estimate"
    assert held.earliest < datetime.datetime(2007, 5, 20, 20, 27, tzinfo=datetime.timezone.utc) < held.latest


def test_the_day_of_an_x_id_begins_at_its_bound() -> None:
    first = platforms.time_of_id("x", "1905409498936246272")
    after = platforms.time_of_id("x", "1905771886801846272")
    assert first is not None and first.earliest == datetime.datetime(2025, 3, 28, tzinfo=datetime.timezone.utc)
    assert after is not None and after.earliest == datetime.datetime(2025, 3, 29, tzinfo=datetime.timezone.utc)


def test_ids_of_platforms_without_a_clock_say_nothing() -> None:
    for key in ("facebook", "youtube", "telegram", "vk", "reddit"):
        assert platforms.time_of_id(key, "1905409498936246272") is None


_CLOCKS = {
    "x-status": "x", "x-status-sequential": "x", "instagram-shortcode": "instagram", "instagram-media-id": "instagram", "tiktok": "tiktok",
    "mastodon": "mastodon", "mastodon-sequential": "mastodon", "bluesky-tid": "bluesky", "linkedin": "linkedin", "weibo-mblogid": "weibo", "weibo-mid": "weibo",
}


@needs_recorded
def test_recorded_ids_hold_the_recorded_times() -> None:
    tried = 0
    for vector in json.loads((_RECORDED / "ids" / "vectors.json").read_text())["vectors"]:
        form, given_id = vector["form"], vector["input"]
        if form == "discord":
            continue
        if form == "x-media-key":
            held = platforms.time_of_media("x", f"https://pbs.twimg.com/media/{given_id}?format=jpg&name=large")
            assert held == platforms.time_of_media("x", given_id) == platforms.time_of_id("x", vector["media_id"])
        elif form == "x-snowflake-other":
            held = platforms.time_of_account_id("x", given_id)
        else:
            held = platforms.time_of_id(_CLOCKS[form], given_id)
        tried += 1
        if vector["time"] is None:
            assert held is None or held.kind == "estimate"
            if "estimate" in vector:
                assert held is not None and held.earliest <= _moment(vector["estimate"].removesuffix("Z") + ":00Z") <= held.latest
            continue
        within = datetime.timedelta(seconds=1) if form == "tiktok" else datetime.timedelta(milliseconds=1)
        assert held is not None and abs(held.earliest - _moment(vector["time"])) < within, vector
        if "platform_says" in vector and "T" in vector["platform_says"]:
            assert abs(held.earliest - _moment(vector["platform_says"])) < datetime.timedelta(seconds=5)
    assert tried >= 40


@needs_recorded
def test_every_measured_id_lies_in_its_estimate() -> None:
    with open(_RECORDED / "ids" / "tweetedat-pre-snowflake-timeline.csv", encoding="utf-8") as file:
        rows = [(row[0], int(row[1])) for row in csv.reader(file)]
    for post_id, seconds in rows[1:]:
        held = platforms.time_of_id("x", post_id)
        assert held is not None and held.kind == "estimate"
        assert held.earliest.timestamp() <= seconds <= held.latest.timestamp(), post_id


@needs_recorded
def test_recorded_embeds_have_possible_handles_links_and_addresses() -> None:
    for line in (_RECORDED / "blockquotes" / "x-blockquotes.jsonl").read_text(encoding="utf-8").splitlines():
        embed = json.loads(line)
        for link in re.findall(r"(?:pic\.twitter\.com|t\.co)/\w+", embed["html"]):
            assert platforms.media_link_problem("x", link) is None
        if embed.get("handle"):
            assert platforms.handle_problem("x", embed["handle"]) is None
        if embed.get("id_time") and embed.get("post_id"):
            held = platforms.time_of_id("x", embed["post_id"])
            assert held is not None and held.earliest == datetime.datetime.fromisoformat(embed["id_time"])


@needs_recorded
@pytest.mark.parametrize("kind", ["valid", "invalid"])
def test_bluesky_handles_and_ids_follow_the_protocols_vectors(kind: str) -> None:
    def lines(what: str) -> list[str]:
        found = (_RECORDED / "bluesky" / f"interop-{what}_syntax_{kind}.txt").read_text(encoding="utf-8").split("\n")
        return [line for line in found if line.strip() and not line.startswith("#")]

    # White space around a handle is the page's, and a DID names an account too.
    for handle in lines("handle"):
        if handle == handle.strip() and not handle.startswith("did:"):
            assert (platforms.handle_problem("bluesky", handle) is None) == (kind == "valid"), handle
    for tid in lines("tid"):
        if kind == "invalid":
            assert platforms.time_of_id("bluesky", tid) is None, tid


# ------------------------------------------------------------------ handles, links, lengths


def test_a_problem_says_what_is_wrong() -> None:
    assert platforms.handle_problem("x", "MLIT_JAPAN_KOHO_SHITSU") == (
        "@MLIT_JAPAN_KOHO_SHITSU cannot be an X account: it is longer than the 15 characters that X allows.")
    assert "“-”" in (platforms.handle_problem("x", "MinInfra-UA") or "")
    assert "“_”" in (platforms.handle_problem("bluesky", "@marine_directorate.gov.scot") or "")
    assert platforms.handle_problem("x", "\u200e@SpokespersonMoD\u200f") is None


@pytest.mark.parametrize(("link", "possible"), [
    ("pic.twitter.com/CmPbp8Yrrm", True), ("https://pic.x.com/CmPbp8Yrrm", True), ("https://t.co/8AbBbONqBe", True), ("t.co/8AbBbONqBe/", True),
    ("pic.twitter.com/CmPbp8", False), ("pic.twitter.com/CmPbp8Yrrm1", False), ("pic.twitter.com/CmPbp8-rrm", False), ("https://t.co/", False),
    ("pic.twitter.com/CmPbp8Yrr\u00e9", False), ("https://example.org/a", True), ("pbs.twimg.com/media/FsZNOgcWAAEQtrd.jpg", True), ("", True),
])
def test_media_links_of_x(link: str, possible: bool) -> None:
    assert (platforms.media_link_problem("x", link) is None) == possible
    assert platforms.media_link_problem("telegram", link) is None


def test_the_shorter_links_of_2012_are_possible_then() -> None:
    assert platforms.media_link_problem("x", "pic.twitter.com/bAJE6Vom", datetime.date(2012, 11, 7)) is None
    assert platforms.media_link_problem("x", "pic.twitter.com/bAJE6Vom", datetime.date(2025, 3, 28)) is not None


@pytest.mark.parametrize(("text", "length"), [
    ("", 0), ("abc", 3), ("日本", 4), ("한국", 4), ("Привет", 6), ("e\u0301", 1), ("see https://example.org/a/very/long/path/that/goes/on now", 31),
    ("👍", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("👍🏽", 2), ("“”…—", 5), ("a😀b", 4),
])
def test_x_counts_as_x_does(text: str, length: int) -> None:
    assert platforms.text_length("x", text) == (length, 280)


def test_bluesky_counts_what_is_seen() -> None:
    assert platforms.text_length("bluesky", "日本👩‍👩‍👧‍👦") == (3, 300)


# ------------------------------------------------------------------ nasty input


_NASTY = ["@", "/", "%", "&amp;", "&", "#!/", "a.", "https://", "x.com/", "-activity-", "@a/", "?v=", "\ud800", "１", "wall-", ".", "_", "\u200e", "href=https%3A", "😀", "e\u0301"]


@pytest.mark.parametrize("piece", _NASTY)
def test_nasty_text_gives_an_answer(piece: str) -> None:
    heads = ("", "https://x.com/a/status/", "https://www.linkedin.com/posts/", "https://www.facebook.com/plugins/post.php?href=", "https://bsky.app/profile/", "https://e.org/@", "t.co/")
    for text in (head + piece * count for head in heads for count in (1, 2000, 100_000 // len(piece))):
        platforms.parse_address(text)
        for owner in _SHELF:
            platforms.time_of_id(owner.key, text)
            platforms.time_of_account_id(owner.key, text)
            platforms.time_of_media(owner.key, text)
            platforms.handle_problem(owner.key, text)
            platforms.media_link_problem(owner.key, text)
    platforms.text_length("x", piece * 20_000)
    platforms.text_length("bluesky", piece * 20_000)


@given(st.text())
def test_any_text_gives_an_answer(text: str) -> None:
    for head in ("", "https://x.com/", "https://facebook.com/", "https://www.linkedin.com/posts/", "at://", "//e.org/@"):
        address = platforms.parse_address(head + text)
        assert address is None or address.post_id
    for owner in _SHELF:
        problem = platforms.handle_problem(owner.key, text)
        assert problem is None or problem.endswith(".")
        platforms.time_of_id(owner.key, text)
        platforms.text_length(owner.key, text)


@given(st.integers(min_value=0, max_value=1 << 64))
def test_any_number_gives_a_time_or_none(number: int) -> None:
    for owner in _SHELF:
        held = platforms.time_of_id(owner.key, str(number))
        assert held is None or held.earliest <= held.latest
