"""Time grows as the article does: what looks at a whole article once for each of its posts, names or words would show here.

The figures up to 10 MB are those of benchmarks/growth.py; here eight times the article may take forty times as long (machines are noisy), where a square
takes sixty-four.
"""

from __future__ import annotations

import gc
import time

import pytest

from verify import comparison
from verify.citations import find_citations
from verify.citations._attribution import _named_before
from verify.claims import read_article
from verify.comparison import _aligned
from verify.comparison._meeting import Meeting
from verify.documents import read_text
from verify.pipeline import check_article

PROSE = "Minister {name} signed the agreement in {place} with {number} people, the council of {place} said on 12 March 2025. “It is done,” {name} said. "
POST = "We signed it in {place}, {number} came. {name} was there. pic.twitter.com/Ab{number:08} — {name} (@name{number}) March 12, 2025\n\n"
QUOTED = (
    '<p>{name} signed it in {place}.</p><blockquote class="twitter-tweet"><p lang="en">We signed it in {place}, {number} came.</p>&mdash; {name} (@name{number}) '
    '<a href="https://twitter.com/name{number}/status/{id}">March 12, 2025</a></blockquote>')
GIVEN, FAMILY, PLACES = "Anna Boris Clara Daniel Elena Felix Greta".split(), "ber dal gor hel kan lin mor nes ros tal vik".split(), "Oslo Lisbon Prague Athens Dakar".split()


def _made(template: str, count: int) -> str:
    return "".join(
        template.format(
            name=f"{GIVEN[n % 7]} {(FAMILY[n % 11] + FAMILY[n // 11 % 11] + FAMILY[n // 121 % 11]).capitalize()}", place=PLACES[n % 5], number=n + 20,
            id=1899000000000000000 + n)
        for n in range(count))


KINDS = {
    "prose and a post": (lambda count: _made(PROSE, count) + _made(POST, 1), "text/plain", 60),
    "posts": (lambda count: _made(PROSE + POST, count), "text/plain", 12),
    "one post again and again": (lambda count: (_made(PROSE, 3) + _made(POST, 1)) * count, "text/plain", 6),
    "posts of a page": (lambda count: _made(QUOTED, count), "text/html", 40),
}


@pytest.mark.parametrize("kind", KINDS)
def test_time_grows_as_the_article(kind: str) -> None:
    make, media_type, count = KINDS[kind]

    def seconds(times: int) -> float:
        article = read_text(make(count * times), media_type=media_type)
        gc.collect()
        gc.disable()  # a collection in the middle would be counted
        begun = time.process_time()
        report = check_article(article)
        taken = time.process_time() - begun
        gc.enable()
        assert report.citations
        return taken

    seconds(1)
    short, long = min(seconds(1) for _ in range(3)), min(seconds(8) for _ in range(2))
    assert long < 40 * short, (short, long)


def test_what_was_worked_out_of_the_prose_as_one_post_sees_it_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_aligned, "_SIGHT", 1)  # few sentences: each post sees a part of the prose
    met: list[Meeting] = []
    monkeypatch.setattr(comparison, "meet", lambda reading: met.extend(_aligned.meet(reading)) or tuple(met))
    article = read_text(_made(PROSE + POST, 30))
    reading = read_article(article, find_citations(article), "en")
    comparison.compare(reading)
    assert len(met) == 30 and all(meeting.prose is not reading.prose for meeting in met)
    assert not any(meeting.kept or meeting.prose.kept for meeting in met)


def test_what_stands_far_from_every_post_is_read_for_its_dates_alone() -> None:
    far = "On 3 March 2024 Minister Anna Berg met 40 people in Oslo. " * 8_000
    report = check_article(read_text(_made(PROSE, 2) + _made(POST, 1) + far))
    assert report.dates[-1].text == "3 March 2024" and report.dates[-1].start > 400_000
    assert [agreement.article.start < 2_000 for agreement in report.agreements] and all(agreement.article.start < 210_000 for agreement in report.agreements)


def test_what_stands_before_an_account_is_not_read_back_to_the_beginning() -> None:
    """Accounts that no post is signed by leave nothing taken behind them: a copy of all that stands before each of them is its square."""
    text = "a word " * 1_000_000

    def seconds(start: int) -> float:
        begun = time.process_time()
        for _ in range(50):
            assert not _named_before(text, "Anna Berg", start, 0)
        return time.process_time() - begun

    assert min(seconds(len(text)) for _ in range(3)) < 20 * max(min(seconds(700) for _ in range(3)), 1e-4)
