"""Whatever bytes come: every reader, finder, comparison and format answers, and keeps what is promised. See fuzz.py for runs of hours.

    pytest tests/test_fuzz.py --hypothesis-profile=deep      a hundred times as many examples
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
import os
import random
import tempfile

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from mutation import BYTES, PIECES, articles, mutated
from whole_way import READERS, check, true_citations, true_dates, true_formats, walk
from whole_way import articles as read

from verify.citations import find_citations
from verify.claims import read_claims
from verify.claims.quotations import find_quotations
from verify.dates import find_dates, stream
from verify.documents import read_text
from verify.languages import codes
from verify.model import Article, UsageError
from verify.platforms import (
    Platform,
    archived_addresses,
    handle_problem,
    media_link_problem,
    parse_address,
    platforms,
    read_answer,
    read_archived,
    requests,
    text_length,
    time_of_account_id,
    time_of_id,
    time_of_media,
)
from verify.reports._visible import one_line
from verify.sources._lookups import recorded
from verify.sources.registries import problems

seeds = st.integers(0, 2**32 - 1)
spoilt = seeds.map(lambda seed: mutated(random.Random(seed)))
pieces = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=30).map("".join)
raw = st.binary(max_size=400) | st.lists(st.sampled_from(BYTES) | st.binary(max_size=6), max_size=20).map(b"".join)


@examples(60)
@given(spoilt)
def test_a_spoilt_article_goes_the_whole_way(data: bytes) -> None:
    walk(data)


@examples(30)
@given(pieces)
def test_what_finders_look_for_in_any_order_goes_the_whole_way(text: str) -> None:
    walk(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("reader", READERS)
@examples(40)
@given(raw)
def test_a_reader_takes_any_bytes(reader: str, data: bytes) -> None:
    read(reader, data)


@examples(150)
@given(pieces, st.sampled_from((None, *codes())))
def test_a_page_of_any_pieces_is_read(text: str, language: str | None) -> None:
    article = dataclasses.replace(read_text(text, media_type="text/html"), language=language)
    true_citations(find_citations(article), article)


@examples(250)
@given(pieces, st.sampled_from((None, *codes())))
def test_citations_are_found_in_any_text(text: str, language: str | None) -> None:
    article = Article(path="a", text=text, language=language)
    true_citations(find_citations(article), article)


@examples(250)
@given(pieces, st.sampled_from(("", *codes())), st.none() | st.datetimes(), st.sampled_from((None, "DMY", "MDY", "YMD")))
def test_dates_are_found_in_any_text(text: str, language: str, reference: datetime.datetime | None, order: str | None) -> None:
    true_dates(find_dates(text, languages=(language,) if language else (), reference=reference, order=order), text)


@examples(100)
@given(pieces | st.sampled_from(articles()), st.sampled_from(codes()))
def test_claims_are_read_from_any_text_in_any_language(text: str, language: str) -> None:
    read = read_claims(text, language, "article")
    for field in dataclasses.fields(read.claims):
        for claim in getattr(read.claims, field.name):
            assert 0 <= claim.start <= claim.end <= len(text) and 0 <= claim.first <= claim.last <= len(read.passage.tokens), claim
    for quotation in find_quotations(read.passage):
        assert quotation.start <= quotation.inner_start <= quotation.inner_end <= quotation.end


@examples(60)
@given(pieces, pieces, pieces, st.sampled_from(codes()))
def test_prose_and_a_post_of_any_words_are_compared(before: str, words: str, behind: str, language: str) -> None:
    text = f"{before}\n\n{words} pic.twitter.com/AbCdEf1234 — Island Ferries (@IslandFerry) March 28, 2025\n\n{behind}"
    true_formats([check(dataclasses.replace(Article(path="a", text=text), language=language))])


@examples(200)
@given(st.text(max_size=40) | st.from_regex(r"[A-Za-z0-9_.@-]{1,30}", fullmatch=True) | st.sampled_from(PIECES), st.sampled_from(platforms()))
def test_any_handle_id_link_and_address_is_judged(text: str, platform: Platform) -> None:
    handle_problem(platform.key, text)
    media_link_problem(platform.key, text)
    text_length(platform.key, text)
    for reading in (time_of_id, time_of_account_id, time_of_media):
        time = reading(platform.key, text)
        assert time is None or time.earliest <= time.latest
    for form in (text, f"https://{platform.hosts[0]}/{text}", f"https://{platform.hosts[0]}/a/status/{text}"):
        found = parse_address(form)
        assert found is None or (found.post_id and found.url.startswith("https://"))


@examples(150)
@given(raw | st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(PIECES), lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from("id text created_at user name handle author state data record post html error __typename tombstone items result legacy".split()), inner
), max_leaves=12).map(lambda value: json.dumps(value).encode()), st.sampled_from(platforms()), st.sampled_from((200, 301, 400, 403, 404, 410, 429, 500, 503)))
def test_any_answer_of_a_platform_is_read(body: bytes, platform: Platform, status: int) -> None:
    for specimen in platform.specimens[:1]:
        address = parse_address(specimen.address)
        assert address is not None
        for request in requests(address):
            read_answer(request, status, {"content-type": "application/json"}, body)
            if archived_addresses(address):
                read_archived(request, status, {"content-type": "text/html"}, body)


@examples(100)
@given(st.lists(raw | st.fixed_dictionaries({"text": pieces}, optional={"lang": pieces, "reference": pieces, "order": pieces}).map(lambda row: json.dumps(row).encode()), max_size=4))
def test_a_stream_of_any_lines_gives_a_line_each(lines: list[bytes]) -> None:
    answers = list(stream(lines))
    assert len(answers) == sum(1 for line in lines if line.strip())
    for answer in answers:
        assert answer.encode() and set(json.loads(answer)) in ({"dates"}, {"error"})


@examples(60)
@given(raw | pieces.map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_a_registry_or_a_record_of_any_bytes_is_read_or_refused(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("accounts.yaml", "x-20.json"):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
        with contextlib.suppress(UsageError):
            problems((os.path.join(folder, "accounts.yaml"),))
        recorded(folder)


@examples(100)
@given(pieces)
def test_what_is_shown_on_one_line_is_one(text: str) -> None:
    assert "\n" not in one_line(text) and "\r" not in one_line(text)
