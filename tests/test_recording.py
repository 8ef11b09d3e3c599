"""Recording and replaying: what is written, when it is not, and that a check says the same of both."""

from __future__ import annotations

import dataclasses
import gzip
import hashlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from local_server import LocalServer, Reply, serving

from verify import documents, platforms
from verify.cli import group
from verify.model import Account, ArticleReport, Citation, Message, Span, UnreadableInput, UsageError
from verify.pipeline import Settings, check_article
from verify.sources import online as online_module
from verify.sources._record import Found, Gone, Unavailable
from verify.sources.fixtures import read_fixture, read_folder
from verify.sources.recording import Step, Warc, record_posts

_EPOCH = 1790326719035476053  # a post of 14 May 2024, 10:22 UTC


def citation(url: str, platform: str = "x", handle: str = "MarineOffice_x") -> Citation:
    return Citation(id="c1", platform=platform, form="text", account=Account(name="Marine Office", handle=handle), span=Span(0, 1), url=url)


def tweet(post: str, text: str = "We will not reopen", **changes: Any) -> bytes:
    user = {"id_str": "7", "name": "Marine Office", "screen_name": "MarineOffice_x"}
    return json.dumps({"__typename": "Tweet", "id_str": post, "text": text, "created_at": "2024-05-14T10:22:07.000Z", "user": user, **changes}).encode()


def tombstone(text: str) -> bytes:
    return json.dumps({"__typename": "TweetTombstone", "tombstone": {"text": {"text": text}}}).encode()


def answering(replies: dict[str, Reply]) -> Any:
    """A server of X alone, by post id; what is not there does not answer."""

    def answer(host: str, path: str) -> Reply:
        post = re.findall(r"[?&]id=(\d+)", path)
        if host == "cdn.syndication.twimg.com" and post and post[0] in replies:
            return replies[post[0]]
        return Reply(status=500)

    return answer


def record(server: LocalServer, citations: list[Citation], folder: Path, **options: Any) -> list[Step]:
    return list(record_posts(citations, str(folder), server.online(attempts=1, failures=10_000), **options))


def status(post: int) -> str:
    return f"https://x.com/MarineOffice_x/status/{post}"


# ------------------------------------------------------------------ what is written


def test_a_record_holds_what_was_said_when_and_by_whom(tmp_path: Path) -> None:
    raw = tweet(str(_EPOCH), "R&amp;D &lt;5% – naïve", mediaDetails=[{"display_url": "pic.x.com/aB3dE5fG7h"}])
    with serving(answering({str(_EPOCH): Reply(body=raw, headers={"X-Said": "yes"})})) as server:
        (step,) = record(server, [citation(status(_EPOCH))], tmp_path / "new" / "folder")
    assert (step.outcome, os.path.basename(step.path or "")) == ("recorded", f"x-{_EPOCH}.json")
    data = json.loads(Path(step.path or "").read_text(encoding="utf-8"))
    assert {key: data[key] for key in ("platform", "post_id", "handle", "name", "created_at", "text", "media", "state")} == {
        "platform": "x", "post_id": str(_EPOCH), "handle": "MarineOffice_x", "name": "Marine Office", "created_at": "2024-05-14T10:22:07.000Z",
        "text": "R&D <5% – naïve", "media": ["pic.x.com/aB3dE5fG7h"], "state": "ok"}
    assert data["recorded_from"].startswith("https://cdn.syndication.twimg.com/tweet-result") and data["recorded_at"].endswith("+00:00")
    exchange = data["exchange"]
    assert exchange["body"].encode() == raw and exchange["sha256"] == hashlib.sha256(raw).hexdigest() and ["X-Said", "yes"] in exchange["headers"]
    found, lookup = read_fixture(step.path or "")
    assert isinstance(lookup, Found) and found.text == "R&D <5% – naïve"


@pytest.mark.parametrize(("platform", "url", "name"), [
    ("telegram", "https://t.me/KGmeteo/512", "telegram-kgmeteo-512.json"),
    ("mastodon", "https://mastodon.social/@ada/109300000000000000", "mastodon-mastodon.social-109300000000000000.json"),
    ("youtube", "https://www.youtube.com/watch?v=pO5L6vXtxsI", "youtube-pO5L6vXtxsI.json"),
])
def test_where_ids_are_not_unique_the_name_says_whose(platform: str, url: str, name: str, tmp_path: Path) -> None:
    def answer(host: str, path: str) -> Reply:
        if host == "t.me":
            return Reply(body=b'<div class="tgme_widget_message_error">Post not found</div>')
        return Reply(status=404, body=b'{"error": "Record not found"}')

    with serving(answer) as server:
        (step,) = record(server, [citation(url, platform, "ada")], tmp_path)
        assert os.listdir(tmp_path) == [name]
        (again,) = record(server, [citation(url, platform, "ada")], tmp_path)
        assert (step.outcome, again.outcome) == ("recorded", "kept")


def test_a_post_seen_from_another_server_is_found_again(tmp_path: Path) -> None:
    post = {"id": "109300000000000000", "url": "https://mastodon.social/@ada/109299999999999999", "content": "<p>words</p>", "created_at": "2022-11-06T10:00:00.000Z",
            "account": {"id": "5", "acct": "ada@mastodon.social"}}
    seen = citation("https://mastodon.online/@ada@mastodon.social/109300000000000000", "mastodon", "ada@mastodon.social")
    with serving(lambda host, path: Reply(body=json.dumps(post).encode())) as server:
        (step,) = record(server, [seen], tmp_path)
        (again,) = record(server, [seen], tmp_path)
    assert (step.outcome, again.outcome) == ("recorded", "kept")
    assert isinstance(read_folder(str(tmp_path)).look_up(seen), Found)


@pytest.mark.parametrize(("body", "state", "kind"), [
    (tombstone("This Post was deleted by the Post author."), "deleted", Gone), (tombstone("from an account that no longer exists"), "account-gone", Gone),
    (tombstone("This Post is from a suspended account."), "suspended", Unavailable), (tombstone("limits who can view their Posts"), "protected", Unavailable),
    (tombstone("Age-restricted adult content."), "withheld", Unavailable),
])
def test_a_state_is_written_and_means_the_same_when_read(body: bytes, state: str, kind: type, tmp_path: Path) -> None:
    with serving(answering({str(_EPOCH): Reply(body=body)})) as server:
        (step,) = record(server, [citation(status(_EPOCH))], tmp_path)
        online = server.online(attempts=1).look_up(citation(status(_EPOCH)))
    data = json.loads(Path(step.path or "").read_text(encoding="utf-8"))
    assert data["state"] == state and "exchange" in data
    replayed = read_folder(str(tmp_path)).look_up(citation(status(_EPOCH)))
    assert isinstance(replayed, kind) and isinstance(online, kind)
    reason = replayed.reason  # type: ignore[attr-defined]
    assert isinstance(reason, Message) and reason == online.reason and reason.template == online.reason.template  # type: ignore[attr-defined]


@pytest.mark.parametrize("reply", [
    Reply(status=500), Reply(status=429), Reply(status=400), Reply(body=b"{}"), Reply(body=b"<html>Log in</html>"), Reply(body=tombstone("")),
])
def test_a_lookup_that_failed_writes_nothing_and_replaces_nothing(reply: Reply, tmp_path: Path) -> None:
    with serving(answering({str(_EPOCH): reply})) as server:
        (step,) = record(server, [citation(status(_EPOCH))], tmp_path)
    assert step.outcome == "unavailable" and step.reason and os.listdir(tmp_path) == []
    good = {"platform": "x", "post_id": str(_EPOCH), "text": "by hand", "state": "ok"}
    (tmp_path / "mine.json").write_text(json.dumps(good), encoding="utf-8")
    with serving(answering({str(_EPOCH): reply})) as server:
        (step,) = record(server, [citation(status(_EPOCH))], tmp_path)
        assert step.outcome == "kept" and server.asked == []
    assert json.loads((tmp_path / "mine.json").read_text(encoding="utf-8")) == good


def test_each_post_is_asked_for_once_and_a_file_of_another_post_is_left(tmp_path: Path) -> None:
    (tmp_path / f"x-{_EPOCH}.json").write_text(json.dumps({"platform": "x", "post_id": "20", "text": "another"}), encoding="utf-8")
    with serving(answering({str(_EPOCH): Reply(body=tweet(str(_EPOCH)))})) as server:
        steps = record(server, [citation(status(_EPOCH)), citation(f"https://twitter.com/marineoffice_x/status/{_EPOCH}?s=20")], tmp_path)
    assert [step.outcome for step in steps] == ["recorded"]
    assert sorted(os.listdir(tmp_path)) == [f"x-{_EPOCH}-2.json", f"x-{_EPOCH}.json"]
    assert len(read_folder(str(tmp_path)).records) == 2


def test_a_folder_that_cannot_be_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with serving(answering({})) as server, pytest.raises(UsageError, match="cannot be made"):
        record(server, [citation(status(_EPOCH))], tmp_path / "file")


def test_warc_holds_every_exchange(tmp_path: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    replies = {str(_EPOCH): Reply(body=tweet(str(_EPOCH), "naïve"))}
    for name in ("a.warc", "a.warc.gz"):
        path = tmp_path / name
        for folder in ("one", "two"):  # a second run adds to the file
            with serving(answering(replies)) as server, Warc(str(path)) as warc:
                record(server, [citation(status(_EPOCH)), citation(status(20))], tmp_path / folder / name, warc=warc)
        with open(path, "rb") as file:
            held = [(r.rec_type, r.rec_headers["WARC-Target-URI"], r.http_headers.get_statuscode() if r.rec_type == "response" else "", r.content_stream().read())
                    for r in ArchiveIterator(file)]
        answers = [row for row in held if row[0] == "response" and str(_EPOCH) in row[1]]
        assert len(answers) == 2 and all(row[2:] == ("200", replies[str(_EPOCH)].body) for row in answers)
        assert any(row[2] == "500" for row in held) and len([row for row in held if row[0] == "request"]) == len(held) / 2
    assert gzip.decompress((tmp_path / "a.warc.gz").read_bytes()).startswith(b"WARC/1.")


def test_warc_needs_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "warcio", None)
    monkeypatch.setitem(sys.modules, "warcio.warcwriter", None)
    with pytest.raises(UsageError, match="pip install"):
        Warc(str(tmp_path / "a.warc"))


# ------------------------------------------------------------------ ended, failing, again


def test_a_thousand_posts_of_which_some_fail_at_random(tmp_path: Path) -> None:
    chance = random.Random(7)
    posts = [_EPOCH + (number << 22) for number in range(1000)]
    failing = {str(post) for post in posts if chance.random() < 0.05}
    replies = {str(post): Reply(body=tweet(str(post), f"words {post}")) for post in posts}
    broken = [Reply(status=500), Reply(status=429, headers={"Retry-After": "1"}), Reply(body=b"{}"), Reply(body=b'{"half": ', length=100, misbehave=lambda handler: None)]
    first = {post: reply if post not in failing else chance.choice(broken) for post, reply in replies.items()}
    citations = [citation(status(post)) for post in posts]
    with serving(answering(first)) as server:
        steps = record(server, citations, tmp_path, at_once=4)
    outcomes = [step.outcome for step in steps]
    assert outcomes.count("unavailable") == len(failing) and 20 < len(failing) < 80
    assert {str(post) for post, step in zip(posts, steps, strict=True) if step.outcome == "unavailable"} == failing
    assert len(os.listdir(tmp_path)) == 1000 - len(failing)
    with serving(answering(replies)) as server:
        again = record(server, citations, tmp_path, at_once=4)
        asked = {re.findall(r"[?&]id=(\d+)", url)[0] for url in server.asked}
    assert asked == failing and [step.outcome for step in again].count("kept") == 1000 - len(failing)
    folder = read_folder(str(tmp_path))
    assert folder.problems == () and {record.text for record in folder.records} == {f"words {post}" for post in posts}


def test_killed_while_recording_nothing_is_half_written(tmp_path: Path) -> None:
    posts = [_EPOCH + (number << 22) for number in range(400)]
    replies = {str(post): Reply(body=tweet(str(post), "words " * 2000)) for post in posts}
    with serving(answering(replies)) as server:
        program = textwrap.dedent(f"""
            import sys
            sys.path.insert(0, {str(Path(__file__).parent)!r})
            from local_server import LocalDoors
            from test_recording import citation, status
            from verify.sources._fetch import Fetcher, Limits
            from verify.sources.online import Online
            from verify.sources.recording import record_posts
            online = Online(Fetcher(Limits(pause=0, attempts=1), transport=LocalDoors({server.port}, 5)))
            posts = {posts!r}
            for step in record_posts([citation(status(post)) for post in posts], {str(tmp_path)!r}, online):
                print(step.outcome, flush=True)
        """)
        child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
        assert child.stdout is not None
        for _ in range(20):
            assert child.stdout.readline() == b"recorded\n"
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        folder = read_folder(str(tmp_path))
        assert folder.problems == () and 20 <= len(folder.records) < 400
        left = [name for name in os.listdir(tmp_path) if not name.endswith(".json")]
        assert len(left) <= 1
        for name in left:  # a part that nobody is writing any more is taken away
            os.utime(tmp_path / name, (time.time() - 7200,) * 2)
        steps = record(server, [citation(status(post)) for post in posts], tmp_path)
    assert len(steps) == 400 and [step.outcome for step in steps].count("kept") == len(folder.records)
    assert sorted(os.listdir(tmp_path)) == sorted(f"x-{post}.json" for post in posts)


# ------------------------------------------------------------------ tampered with, malformed


def recorded(tmp_path: Path) -> Path:
    with serving(answering({str(_EPOCH): Reply(body=tweet(str(_EPOCH)))})) as server:
        (step,) = record(server, [citation(status(_EPOCH))], tmp_path)
    return Path(step.path or "")


@pytest.mark.parametrize("change", [
    lambda data: data["exchange"].update(body=data["exchange"]["body"].replace("not", "now")), lambda data: data.update(text="We will now reopen"),
    lambda data: data.update(handle="Other"), lambda data: data.update(state="deleted"), lambda data: data["exchange"].update(sha256="0" * 64),
    lambda data: data.update(recorded_at="2020-01-01T00:00:00+00:00"), lambda data: data["exchange"].update(body=None, body_base64="?"),
])
def test_a_file_that_was_changed_is_named_and_left_out(change: Any, tmp_path: Path) -> None:
    path = recorded(tmp_path)
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(UnreadableInput, match=r"hash|decoded"):
        read_fixture(str(path))
    (tmp_path / "whole.json").write_text(json.dumps({"platform": "x", "post_id": "20", "text": "a"}), encoding="utf-8")
    folder = read_folder(str(tmp_path))
    assert len(folder.records) == 1 and len(folder.problems) == 1 and path.name in folder.problems[0]


@pytest.mark.parametrize("told", [None, 5, {}, {"template": "{a", "values": {}}, {"template": "{a.__class__}", "values": {"a": "x"}}, {"template": "other", "values": {}},
                                  {"template": "{a}", "values": {"a": {"template": "{a}", "values": {"a": {}}}}}, {"template": "{0}", "values": {"0": "x"}}])
def test_a_reason_in_parts_that_do_not_make_it_is_a_plain_one(told: Any, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"platform": "x", "post_id": "20", "state": "deleted", "reason": "why", "reason_told": told}), encoding="utf-8")
    lookup = read_folder(str(tmp_path)).look_up(citation(status(20)))
    assert isinstance(lookup, Gone) and lookup.reason == "why" and not isinstance(lookup.reason, Message)


@pytest.mark.parametrize("text", [
    "", "{", "[]", "null", '"x"', "{}", '{"platform": "x"}', '{"platform": "x", "post_id": 20}', '{"platform": "myspace", "post_id": "1"}', '{"platform": "x", "post_id": "1", "state": "lost"}',
    '{"platform": "x", "post_id": "1", "text": 5}', '{"platform": "x", "post_id": "1", "media": "a"}', '{"platform": "x", "post_id": "1", "created_at": "yesterday"}',
    '{"platform": "x", "post_id": "1", "truncated": "no"}', "[" * 100_000, '\x00\xff',
])
def test_a_file_that_is_no_record_is_named_and_the_rest_goes_on(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"platform": "x", "post_id": str(_EPOCH), "text": "We will not reopen"}), encoding="utf-8")
    article = tmp_path / "article.txt"
    article.write_text(f"Nachricht. We will not reopen {status(_EPOCH)} — Marine Office (@MarineOffice_x) May 14, 2024", encoding="utf-8")
    done = CliRunner().invoke(group, ["check", str(article), "--fixtures", str(tmp_path), "--format", "json", "--jobs", "1"], standalone_mode=False)
    assert done.exception is None and done.return_value == 0
    assert "a.json" in done.stderr and "left out" in done.stderr and "b.json" not in done.stderr
    assert not [f for f in json.loads(done.stdout)["articles"][0]["findings"] if f["rule"].startswith("source-")]


# ------------------------------------------------------------------ online and replayed


def report_of(source: str, **options: Any) -> ArticleReport:
    article = documents.read_text(source, path="a.html", media_type="text/html")
    return check_article(article, Settings(language="en", official=False, **options))


_PAGE = (
    '<html lang="en"><body><p>The office spoke on Tuesday.</p><blockquote class="twitter-tweet"><p lang="en" dir="ltr">{shown} <a href="https://t.co/aB3dE5fG7h">pic.twitter.com/aB3dE5fG7h</a></p>'
    '&mdash; Marine Office (@MarineOffice_x) <a href="https://twitter.com/MarineOffice_x/status/{post}?ref_src=twsrc%5Etfw">May 14, 2024</a></blockquote><p>Boats wait.</p></body></html>'
)
_WORDS = ["We will not reopen the fishery.", "We will now reopen the fishery.", "Only 38% of 1,240 boats sail & 5 < 6.", "Naïve — “quoted” words…", "鈴森久美子副大臣は本日"]
_GONE = ["This Post was deleted by the Post author.", "This Post is from an account that no longer exists.", "This Post is from a suspended account.",
         "This account owner limits who can view their Posts.", "Age-restricted adult content.", "Something new", ""]


@st.composite
def posts(draw: st.DrawFn) -> tuple[str, dict[str, Reply]]:
    """An article's source and what X and the archives answer."""
    post = str(_EPOCH + (draw(st.integers(0, 1000)) << 22))
    shown, said = draw(st.sampled_from(_WORDS)), draw(st.sampled_from(_WORDS))
    kind = draw(st.sampled_from(["ok", "ok", "gone", "card", "nothing"]))
    escaped = said.replace("&", "&amp;").replace("<", "&lt;")
    changes: dict[str, Any] = {"created_at": draw(st.sampled_from(["2024-05-14T10:22:07.000Z", "2024-05-13T10:22:07.000Z"]))}
    if draw(st.booleans()):
        changes["mediaDetails"] = [{"display_url": draw(st.sampled_from(["pic.x.com/aB3dE5fG7h", "pic.x.com/zzzzzzzzzz"]))}]
    if draw(st.booleans()):
        changes["user"] = {"id_str": "8", "screen_name": "Other", "name": draw(st.sampled_from(["Other", "Marine Office"]))}
    if draw(st.booleans()):
        changes[draw(st.sampled_from(["note_tweet", "isEdited"]))] = {"id": "n"}
    full = tweet(post, escaped, **changes)
    replies = {"cdn.syndication.twimg.com": Reply(body=full if kind == "ok" else tombstone(draw(st.sampled_from(_GONE))) if kind == "gone" else b"{}")}
    if kind == "card":
        html = (f'<blockquote class="twitter-tweet"><p lang="en">{escaped}</p>&mdash; Marine Office (@MarineOffice_x) '
                f'<a href="https://twitter.com/MarineOffice_x/status/{post}">May 14, 2024</a></blockquote>')
        replies["publish.twitter.com"] = Reply(body=json.dumps({"author_name": "Marine Office", "provider_name": "Twitter", "html": html}).encode())
    if draw(st.booleans()):
        replies["archive.org"] = Reply(body=json.dumps({"archived_snapshots": {"closest": {
            "available": True, "status": "200", "timestamp": "20240601020304", "url": f"http://web.archive.org/web/20240601020304/https://twitter.com/MarineOffice_x/status/{post}"}}}).encode())
        replies["web.archive.org"] = Reply(body=full)
    return _PAGE.format(shown=shown.replace("&", "&amp;").replace("<", "&lt;"), post=post), replies


@given(posts())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_check_says_the_same_online_and_replayed(tmp_path_factory: pytest.TempPathFactory, drawn: tuple[str, dict[str, Reply]]) -> None:
    source, replies = drawn
    folder = tmp_path_factory.mktemp("fixtures")
    with serving(lambda host, path: replies.get(host, Reply(status=400))) as server, pytest.MonkeyPatch.context() as patch:
        online = server.online(attempts=1)
        patch.setattr(online_module, "online", lambda: online)
        asked = report_of(source, online=True)
        citations = asked.citations
        steps = list(record_posts(citations, str(folder), online))
        before = len(server.asked)
        replayed = report_of(source, fixtures=str(folder))
        both = report_of(source, fixtures=str(folder), online=True)
        assert [step.outcome for step in steps] in (["recorded"], ["unavailable"])
        if steps[0].outcome == "recorded":
            assert replayed == asked == both
            assert len(server.asked) == before, "what is recorded is not asked for"
        else:
            assert without_notes(replayed) == without_notes(asked)
            assert [f.rule for f in asked.findings if f.rule.startswith("source-")] == ["source-unavailable"]


def without_notes(report: ArticleReport) -> ArticleReport:
    """Why a lookup failed is said differently by one that had nothing to look in."""
    return dataclasses.replace(report, findings=tuple(f for f in report.findings if f.rule != "source-unavailable"))


def test_replaying_never_loads_what_could_send(tmp_path: Path) -> None:
    path = recorded(tmp_path)
    article = tmp_path / "article.html"
    article.write_text(_PAGE.format(shown="We will now reopen", post=_EPOCH), encoding="utf-8")
    code = (
        "import sys; from verify.cli import group\n"
        f"status = group.main(['check', {str(article)!r}, '--fixtures', {str(tmp_path)!r}, '--jobs', '1'], standalone_mode=False)\n"
        "assert status == 1, status\nassert not {'requests', 'urllib3', 'http.client'} & set(sys.modules), sorted(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "source-text-mismatch" in done.stdout and path.exists()


def test_the_library_warns_of_what_it_cannot_use(tmp_path: Path) -> None:
    import verify

    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    (tmp_path / "registry.yaml").write_text("- {name: A}\n", encoding="utf-8")
    with pytest.warns(UserWarning) as told:
        verify.check("Nothing is quoted.", fixtures=str(tmp_path), registry=[str(tmp_path / "registry.yaml")])
    assert ["row 1" in str(told[0].message), "a.json" in str(told[1].message)] == [True, True]


def test_without_leave_nothing_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("socket.socket.connect", lambda *arguments: pytest.fail("a connection was made"))
    report = report_of(_PAGE.format(shown="We will now reopen", post=_EPOCH))
    assert not [f for f in report.findings if f.rule.startswith("source-")]
    report = report_of(_PAGE.format(shown="We will now reopen", post=_EPOCH), fixtures=str(tmp_path))
    assert [f.rule for f in report.findings if f.rule.startswith("source-")] == ["source-unavailable"]


# ------------------------------------------------------------------ the commands


def test_record_and_check_on_the_command_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    article, missing = tmp_path / "a.html", tmp_path / "b.html"
    article.write_text(_PAGE.format(shown="We will now reopen", post=_EPOCH), encoding="utf-8")
    missing.write_text(_PAGE.format(shown="We will now reopen", post=_EPOCH + (1 << 22)), encoding="utf-8")
    folder = tmp_path / "records"
    with serving(answering({str(_EPOCH): Reply(body=tweet(str(_EPOCH)))})) as server:
        online = server.online(attempts=1)
        monkeypatch.setattr(online_module, "online", lambda: online)
        done = CliRunner().invoke(group, ["record", str(article), str(missing), "--fixtures", str(folder), "--warc", str(tmp_path / "a.warc")], standalone_mode=False)
        assert done.exception is None and done.return_value == 0 and done.stdout == ""
        assert "1 recorded" in done.stderr and "1 could not be had; run it again" in done.stderr and f"x {_EPOCH + (1 << 22)}: not recorded" in done.stderr
        done = CliRunner().invoke(group, ["record", str(article), str(tmp_path / "none.txt"), "--fixtures", str(folder)], standalone_mode=False)
        assert done.return_value == 2 and "1 were there already" in done.stderr
        done = CliRunner().invoke(group, ["check", str(article), str(missing), "--fixtures", str(folder), "--online", "--format", "json"], standalone_mode=False)
        reports = json.loads(done.stdout)["articles"]
    rules = [[f["rule"] for f in report["findings"] if f["rule"].startswith("source-")] for report in reports]
    assert rules == [["source-media-missing", "source-text-mismatch"], ["source-unavailable"]] or sorted(rules[0]) == ["source-media-missing", "source-text-mismatch"]
    assert (tmp_path / "a.warc").stat().st_size > 0


def test_every_platform_with_a_request_says_whom_it_asks() -> None:
    services = platforms.services()
    for owner in platforms.platforms():
        for specimen in owner.specimens:
            address = platforms.parse_address(specimen.address)
            assert address is not None
            for request in platforms.requests(address):
                host = request.url.split("/")[2]
                assert host in services or host == address.host, request.url
