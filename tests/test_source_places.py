"""On which line of its source a page's words stand, and what an article asks to ignore."""

from __future__ import annotations

import time

import pytest

from verify.documents import ignored_rules, read_text, source_lines

PAGE = """<!DOCTYPE html>
<html><head><title>Le quai de Kamsar</title>
<script>var x = "un quai long de 240 m";</script></head>
<body>
<!-- un quai long de 240 m -->
<p>Le ministre a inaugur&eacute;
   <b>un quai</b>&nbsp;long
   de 240&nbsp;m.</p>
<p>Plus loin, un quai long de 240 m encore.</p>
</body></html>
"""


def lines(page: str, *words: str) -> list[int | None]:
    article = read_text(page, media_type="text/html")
    offsets, position = [], 0
    for word in words:
        position = article.text.index(word, position)
        offsets.append(position)
        position += 1
    found = dict(source_lines(article.source or "", article.text, offsets))
    return [found.get(offset) for offset in offsets]


def test_words_are_found_through_markup_and_entities_and_not_in_scripts_or_comments() -> None:
    assert lines(PAGE, "inauguré", "un quai", "240", "Plus loin", "un quai", "encore") == [6, 7, 8, 9, 9, 9]


def test_equal_words_are_told_apart_by_what_stands_before_them() -> None:
    page = "<p>" + "</p>\n<p>".join(f"Ligne {name} : le port a reçu douze grues." for name in ("une", "deux", "trois")) + "</p>"
    assert lines(page, "une", "douze", "deux", "douze", "trois", "douze") == [1, 1, 2, 2, 3, 3]


def test_words_that_the_source_does_not_hold_have_no_line() -> None:
    assert source_lines("<p>one</p>", "quite another text", [0, 6]) == ()
    assert source_lines("<p>one</p>", "one", []) == ()
    assert source_lines("", "one", [0, 99]) == ()


@pytest.mark.parametrize("piece", ["<!--", "<script>", "<", "<a ", "&", "<title>", "</", "\n<p>x"])
def test_what_is_left_open_costs_no_more_than_it_is_long(piece: str) -> None:
    source = piece * 100_000
    started = time.process_time()
    source_lines(source, "word " * 100, range(0, 500, 5))
    assert time.process_time() - started < 5


@pytest.mark.parametrize(("source", "page", "rules"), [
    ("<p>x</p><!-- verify: ignore date-mismatch -->", True, ("date-mismatch",)),
    ("<!--verify: ignore date-mismatch,place-mismatch-->", True, ("date-mismatch", "place-mismatch")),
    ("<!--\n verify: ignore date-mismatch place-mismatch\n-->", True, ("date-mismatch", "place-mismatch")),
    ("<!-- verify: ignore -->", True, ()),
    ("<!-- do not verify: ignore date-mismatch -->", True, ()),
    ("verify: ignore date-mismatch", True, ()),
    ("a\nverify: ignore date-mismatch\r\nb", False, ("date-mismatch",)),
    ("<!-- verify: ignore date-mismatch -->\nText", False, ("date-mismatch",)),
    ("# verify: ignore date-mismatch", False, ("date-mismatch",)),
    ("He wrote verify: ignore date-mismatch in it", False, ()),
    ("verify: ignore the rest of this sentence, please.", False, ()),
    ("verify: ignore date-mismatch\nverify: ignore date-mismatch", False, ("date-mismatch",)),
])
def test_what_an_article_asks_to_ignore(source: str, page: bool, rules: tuple[str, ...]) -> None:
    assert ignored_rules(read_text(source, media_type="text/html" if page else "text/plain")) == rules
