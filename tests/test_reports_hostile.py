"""Whatever an article, a post, a name or a path holds: no format lets a reader, a browser, a terminal or a CI system obey it."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema.validators import validator_for

from verify.model import (
    Account,
    Agreement,
    ArticleReport,
    Citation,
    Evidence,
    Finding,
    Message,
    Span,
    Suppressed,
)
from verify.reports import Page, formats, render
from verify.reports._schema import schema
from verify.reports._visible import OBEYED

PIECES = (
    "\x1b[31mred\x1b[0m", "\x1b]8;;https://evil.example\x07link\x1b]8;;\x07", "\x9b2J", "\x00", "\x07", "\x08", "\x7f", "\r", "\n", "\r\n", "\t",
    "\u202e", "\u2066", "\u2069", "\u202a", "\u2028", "\u2029", "\ufeff", "\ufffe", "\ud800", "\udfff", "\U0001f6a2", "é", "مرحبا",
    "</script>", "<script>alert(1)</script>", "<!--", "-->", "</style>", "<img src=x onerror=alert(1)>", "\"><b>", "' onclick='x", "]]>", "<![CDATA[", "&amp;", "&#27;",
    "::error::no", "\n::error::no", "\n  ::add-mask::x", "##[error]no", "::stop-commands::x", "%0A", "%0D%0A::error::x", "%25", "javascript:alert(1)",
    "|", "`", "[x](http://evil.example)", "](1)", "{0}", "{words}", "@everyone", "#1", "<details>", "$(id)", "__proto__", "\\", "\\u0000", "word", " ", "a" * 200,
)
hostile = st.lists(st.sampled_from(PIECES) | st.text(max_size=5) | st.text(st.characters(categories=("Cc", "Cf", "Cs")), max_size=3), max_size=8).map("".join)
PAGE = Page(reviewer="Desk", agreements=True, show_suppressed=True, colour=False)


def made(text: str, post: str, name: str, path: str, link: str) -> ArticleReport:
    """A report in which strangers' words stand wherever strangers' words may stand."""
    whole = f"{text}\nwords {post} end\n"
    start = len(text) + 7
    side = Evidence(start=0, end=len(text), text=text, value=name)
    mine = Evidence(start=0, end=len(post), text=post, value=link)
    citation = Citation(
        id="c1", platform="x", form="text", account=Account(name=name, handle=name.lstrip("@") or None), span=Span(start, start + len(post)),
        text=post, text_span=Span(start, start + len(post)), language="en", url=link, links=(link, name), post_id=name)
    finding = Finding(
        rule="number-mismatch", severity="error", confidence=0.9, citation="c1", article=side, post=mine,
        message=Message("The article says “{article}”, the post says “{post}”.", article=text, post=post))
    loose = dataclasses.replace(finding, rule="post-truncated", severity="note", citation=None, message=Message("because {reason}", reason=name), post=None)
    return ArticleReport(
        path=path or "x", language="en", published=None, title=name, verdict="discrepant", text=whole, citations=(citation,), findings=(finding, loose),
        agreements=(Agreement(kind="quote", citation="c1", article=side, post=mine),), silences=(name, link), explanation=(text,),
        suppressed=(Suppressed(finding=finding, by="comment"),), url=link)


def broken(path: str, reason: str) -> ArticleReport:
    return ArticleReport(path=path or "x", language=None, published=None, title=None, verdict="unverifiable", unreadable=reason or "x")


class Tags(HTMLParser):
    """Every tag and attribute of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def no_control(text: str) -> None:
    assert text.encode("utf-8") and not OBEYED.search(text) and "\r" not in text


def check_text(text: str, _: int) -> None:
    no_control(text.replace("\u2068", "").replace("\u2069", ""))
    assert not re.search(r"(?m)^\s*(::|##\[)", text)
    for line in text.split("\n"):
        assert line.count("\u2068") >= line.count("\u2069") or "\u2068" in text


def check_json(text: str, _: int) -> None:
    no_control(text)
    json.loads(text)


def check_jsonl(text: str, reports: int) -> None:
    no_control(text)
    assert len([json.loads(line) for line in text.splitlines()]) == reports


def check_junit(text: str, _: int) -> None:
    no_control(text)
    suites = ElementTree.fromstring(text)
    assert {element.tag for element in suites.iter()} <= {"testsuites", "testsuite", "testcase", "failure", "error", "system-out"}
    assert len(suites) == 2


def check_github(text: str, _: int) -> None:
    no_control(text)
    lines = text.rstrip("\n").split("\n")
    assert len(lines) == 4
    for line in lines:
        assert re.match(r"::(error|notice) [\w=]", line), line
        properties = line.split(" ", 1)[1].split("::", 1)[0]
        assert all(re.match(r"(file|line|endLine|col|endColumn|title)=[^:,\n]*$", part) for part in properties.split(",")), properties


def check_markdown(text: str, _: int) -> None:
    no_control(text)
    rows = [line for line in text.split("\n") if line.startswith("|")]
    assert len(rows) == 2 + 3 and all(row.count("|") == 7 for row in rows)
    assert "<" not in text and "@" not in text and "](" not in text and "`" not in text


def check_html(text: str, _: int) -> None:
    no_control(text)
    parser = Tags()
    parser.feed(text)
    names = [tag for tag, _ in parser.tags]
    assert names.count("script") == names.count("style") == 1
    assert not {"img", "iframe", "link", "object", "embed", "base", "svg", "b-"} & set(names)
    for tag, attributes in parser.tags:
        assert not any(name.startswith("on") or name in ("style", "src", "srcset", "action") for name in attributes), (tag, attributes)
        href = attributes.get("href")
        assert href is None or href.startswith(("#", "http://", "https://")), href
    policy = next(attributes["content"] for _, attributes in parser.tags if attributes.get("http-equiv") == "Content-Security-Policy")
    for element in ("script", "style"):
        body = text.split(f"<{element}>", 1)[1].split(f"</{element}>", 1)[0]
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert policy is not None and f"{element}-src 'sha256-{digest}'" in policy


def same(left: str, right: str) -> bool:
    """Equal as JSON sees it, for which two halves of a pair are the pair."""
    return left.encode("utf-16", "surrogatepass") == right.encode("utf-16", "surrogatepass")


CHECKS = {"text": check_text, "jsonl": check_jsonl, "junit": check_junit, "github": check_github, "markdown": check_markdown, "html": check_html}


@pytest.mark.parametrize("name", formats())
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=hostile, post=hostile, account=hostile, path=hostile, link=hostile, reason=hostile)
@example(text="\n::error::x", post="</script>", account="\u202e@x", path="a\n::error::b", link="javascript:alert(1)", reason="]]>\x1b")
@example(text="\ud800", post="\udfff\ud800", account="\x9b", path="\udcff.txt", link="http://x/\"onclick=", reason="\ud800")
def test_nothing_of_a_stranger_is_obeyed(name: str, text: str, post: str, account: str, path: str, link: str, reason: str) -> None:
    reports = [made(text, post, account, path, link), broken(path, reason)]
    CHECKS.get(name, check_json)(render(name, reports, PAGE), len(reports))


@settings(max_examples=150, deadline=None)
@given(text=hostile, post=hostile, account=hostile)
def test_json_gives_every_word_back_as_it_stood(text: str, post: str, account: str) -> None:
    report = made(text, post, account, "a.txt", "x")
    for document in (json.loads(render("json", [report]))["articles"][0], json.loads(render("jsonl", [report]))):
        assert same(document["citations"][0]["text"], post) and same(document["title"], account)
        assert same(document["findings"][0]["article"]["text"], text)
    problems = [e.message for e in validator_for(schema())(schema()).iter_errors(json.loads(render("json", [report])))]
    assert not problems
