"""Ways that are quicker give what the plain ones give."""

from __future__ import annotations

import os
import random
import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from bs4.element import PreformattedString, Tag

from verify._sought import begun_by, in_lines_with
from verify.citations._attribution import _HANDLE, _UNBRACKETED
from verify.citations._elements import Element
from verify.citations._markup import _PIECE, _grow, read_markup
from verify.citations._phrases import lexicon as lexicon_of_post
from verify.citations._phrases import phrases
from verify.citations._signs import _CONTEXT, Weighing, setting_words
from verify.citations._signs import Setting as Around
from verify.citations._stamp import read_stamp
from verify.citations.addressed import _LINE as _ADDRESS_LINE
from verify.citations.cards import _HEAD
from verify.claims._reading import read_words
from verify.dates import find_dates, match_date
from verify.dates._fold import fold as folded
from verify.dates._lexicon import lexicon
from verify.documents._hidden_markup import _holds_more
from verify.documents._walk import RUNS
from verify.documents.fragments import _BY_ATTRIBUTE, _attributes
from verify.documents.fragments import _LINE as _LINK_LINE
from verify.languages import codes
from verify.languages._dictionary import dictionary
from verify.text import bare, fold

_LANGUAGES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "verify", "languages")


def _sentences(code: str) -> str:
    with open(os.path.join(_LANGUAGES, f"{code}.corpus"), encoding="utf-8") as file:
        return "\n".join(line.rstrip("\n").partition("\t")[2] or line.rstrip("\n") for line in list(file)[:120])


@pytest.mark.parametrize("code", codes())
def test_words_that_are_looked_up_once_mean_what_each_of_them_means(code: str) -> None:
    reading, words = read_words(_sentences(code), code), dictionary(code)
    assert words is not None
    assert words.mentions(reading.tokens, reading.places) == words.mentions(reading.tokens)


@pytest.mark.parametrize("code", codes())
def test_a_phrase_of_dates_is_found_where_its_pattern_matches(code: str) -> None:
    known = lexicon(code)
    phrases = [(first, word) for first, held in known.words.items() for word in held if word.sought]
    for first, word in random.Random(code).sample(phrases, min(60, len(phrases))):
        for text in (folded(word.form) + " ", folded(word.form).replace(" ", " - ")):
            if text.startswith(first) and word.tail is not None and re.compile(word.tail).match(text, len(first)) is not None:
                held, _, _ = known.find(text, first, 0, len(first))
                assert any(other.value == word.value for other in held), text


def test_letters_are_those_that_stand_before_a_place() -> None:
    text = "Élan: «Ça va», dit-elle.  " * 90
    places = sorted(random.Random(8).sample(range(1000, 2200), 12))
    around = Around(
        lowest=300, end=len(text), limit=280, paid=False, after_post=False, in_row=False, account=None, change=None, split=None, twice=None, prose_language="fr", day=None, me=lexicon_of_post("self", "fr"), **setting_words("fr", "fr"))
    weighing = Weighing(text, places, [{} for _ in places], around)
    for place in places:
        assert weighing._letters_before(place) == bare(fold(text[max(300, place - _CONTEXT):place]))


@pytest.mark.parametrize(("page", "more"), [
    (b"<iframe></iframe><p>an iframe</p>", False), (b"<iframe><iframe>", True), (b"iframe &lt;iframe", True), (b"%3Ciframe", True), (b"\\u003ciframe", True), (b"3ciframe", True),
    (b"", False), (b"iframe", False), (b";iframe", True), (b"c3iframe", False),
])
def test_hidden_markup_is_looked_for_where_the_source_has_more_than_the_page(page: bytes, more: bool) -> None:
    assert _holds_more(page, [match.start() for match in re.finditer(b"iframe", page)], 1) is more


_PIECES = ("@", "＠", "@", "a", "Anna", "b.c", "\n", "\n", "\r", "\u2028", " ", " ", "\u00a0", "—", "--", "(", ")", ",", ":", "·", "\u200e", "https://", "x.com/", "/", "12345", "ß")


def test_what_a_sign_leads_to_is_what_its_pattern_finds() -> None:
    chosen = random.Random(7)
    for _ in range(3000):
        text = "".join(chosen.choices(_PIECES, k=chosen.randint(0, 40)))
        for signs, pattern in (("@＠", _HEAD), ("(（[", _HANDLE)):
            assert [m.span() for m in begun_by(signs, pattern, text)] == [m.span() for m in pattern.finditer(text)], text
        for signs, pattern in (("@＠", _UNBRACKETED), ("/", _ADDRESS_LINE), ("/", _LINK_LINE)):
            assert [m.span() for m in in_lines_with(signs, pattern, text)] == [m.span() for m in pattern.finditer(text)], text


def test_runs_of_white_space_are_one_space() -> None:
    chosen = random.Random(10)
    for _ in range(2000):
        words = "".join(chosen.choices("ab  \n\t\r\f\u00a0", k=chosen.randint(0, 12)))
        assert RUNS.sub(" ", words) == re.sub(r"[ \t\n\r\f]+", " ", words)


@pytest.mark.parametrize("selector", _BY_ATTRIBUTE)
def test_a_page_is_asked_for_each_attribute_that_it_has(selector: str) -> None:
    value = "".join(re.findall(r'\*="([^"]+)"', selector)) or ("tweet" if "testid" in selector else "dQw4w9WgXcQ")
    held = "".join(f' {name.replace("tid", "tId")}="{value}1"' for name in re.findall(r"data-[a-z-]+", selector)).replace("cQ1", "cQ")
    assert selector in list(_attributes(f"<p data-tweets></p><div{held}></div>".encode()))
    assert not re.findall("data-", selector) or selector not in list(_attributes(b"<p data-tweets></p>"))
    assert not list(_attributes(b"<p data-src='a.png'></p>"))


_MARKUP = (
    "<blockquote>", '<blockquote class="twitter-tweet  now" data-lang="en">', "</blockquote>", "<p>", "</p>", '<a href="https://x.com/a/status/1?s=20&amp;t=b">', "</a>", "<br>", "<br/>",
    '<img alt="a &quot;b&quot;" src=c>', '<svg viewBox="0 0 1 1" Class="d">', "</svg>", "words", " ", "\n", "&mdash;", "&amp;", "&nosuch;", "&#8212;", "&", "&amp", "<", "<!-- a -->",
    "<script>", "</script>", '<iframe src="d">', "</iframe>", "<P>", "<p id='e'>", '<p id="e" id="f">', "<pre>", "\u00a0", '<p hidden="">', "<p hidden>", "</br>", "<textarea>", "<![CDATA[g]]>",
)


def _tree(root: Element | None) -> list[object]:
    return [] if root is None else [root.name, root.attributes, [node if isinstance(node, str) else _tree(node) for node in root.contents]]


def _soup(root: Any) -> list[object]:
    inside = [node for node in root.contents if isinstance(node, Tag) or not isinstance(node, PreformattedString)]
    return [root.name, root.attrs, [_soup(node) if isinstance(node, Tag) else str(node) for node in inside]]


def test_markup_makes_the_tree_that_html_parser_makes() -> None:
    chosen = random.Random(9)
    plain = 0
    for _ in range(4000):
        markup = "".join(chosen.choices(_MARKUP, k=chosen.randint(1, 9)))
        tags = [node for node in BeautifulSoup(markup, "html.parser", multi_valued_attributes=None).contents if isinstance(node, Tag)]
        root = read_markup(markup)
        assert _tree(root) == (_soup(tags[0]) if tags else []), markup
        assert root is None or (root.parent is None and all(inner.parent is not None and inner in inner.parent.contents for inner in root.elements())), markup
        plain += _grow(Element("", {}, None), _PIECE.findall(markup))
    assert 500 < plain < 3000


def test_elements_are_asked_as_they_stand() -> None:
    root = read_markup('<div class=" b  a\n"><p>one <b>two</b><script>no</script></p><ruby>字<rt>zi</rt></ruby><!-- no --><a href="">three</a></div>')
    assert root is not None
    assert root.classes == "b a" and root.get("id") == "" and [inner.name for inner in root.elements()] == ["p", "b", "script", "ruby", "rt", "a"]
    assert root.text() == "one two字three" and root.text("|") == "one |two|字|three"
    innermost = list(root.elements())[1]
    assert [around.name for around in innermost.parents] == ["p", "div"]
    deep = read_markup("<i>" * 50_000 + "end")
    assert deep is not None and deep.text() == "end" and sum(1 for _ in deep.elements()) == 49_999


@pytest.mark.parametrize("code", codes())
def test_the_day_that_x_writes_is_what_the_grammar_reads(code: str) -> None:
    for day in ("January 1, 2015", "February 29, 2024", "March 8, 2020", "April 10, 2011", "May 5, 2022", "June 12, 2019", "July 14, 2023", "August 31, 2009", "September 11, 2021",
                "October 3, 2025", "November 30, 2017", "December 25, 2016", "Jan 1, 2015 at 12:05am PST", "Feb 29, 2024 at 4:40am PDT", "Mar 8, 2020 at 10:59pm PST", "Apr 10, 2011 at 12:00pm PDT",
                "May 5, 2022 at 1:30pm PDT", "Jun 12, 2019 at 11:55am PDT", "Jul 14, 2023 at 7:07pm PDT", "Aug 31, 2009 at 9:09am PDT", "Sep 11, 2021 at 8:46am PDT", "Oct 3, 2025 at 2:15pm PDT",
                "Nov 30, 2017 at 12:59am PST", "Dec 25, 2016 at 6:00am PST"):
        read = read_stamp(day)
        assert read is not None and read == match_date(day, 0, languages=tuple(dict.fromkeys((code, "en")))), day
        assert read == match_date(day, 0, languages=tuple(dict.fromkeys(("en", code)))), day


@pytest.mark.parametrize("code", codes())
def test_no_date_begins_with_what_stands_before_such_a_day(code: str) -> None:
    for phrase in phrases("before-date"):
        for day in ("June 12, 2019", "March 8, 2020", "May 5, 2022 at 1:30pm PDT", "Nov 30, 2017 at 12:59am PST"):
            assert all(found.start > 0 for found in find_dates(f"{phrase} {day}", languages=tuple(dict.fromkeys((code, "en")))))


@pytest.mark.parametrize("text", ["Feb 29, 2023 at 4:40am PDT", "Mar 8, 2020 at 13:05pm PST", "Mar 8, 2020 at 4:40am EST", "March 8, 2020 at 4:40am PST", "February 29, 2023", "March 28 2024", "March 28, 2024.", "March 28, 24", "march 28, 2024", "Mar 28, 2024", "Morch 28, 2024", "March 32, 2024", "March 0, 2024", ""])
def test_what_is_no_such_day_is_left_to_the_grammar(text: str) -> None:
    assert read_stamp(text) is None
