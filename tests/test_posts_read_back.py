"""What the platforms' own templates write of a post, put into prose in several languages, is read back whole."""

from __future__ import annotations

import dataclasses
import datetime
import html

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from posts import (
    PROSE,
    Post,
    bluesky_quotation,
    facebook_quotation,
    facebook_signed,
    instagram_quotation,
    instagram_signed,
    tiktok_quotation,
    x_card,
    x_card_with_clock,
    x_quotation,
    x_signed,
    x_signed_on_a_line,
)

from verify.citations import find_citations
from verify.documents import read_text
from verify.model import Citation

_SUBJECTS = {
    "en": "The ferry|Our crew|The night train|The new pier|The old lighthouse", "fr": "Le bac|Notre équipage|Le train de nuit|Le nouveau quai",
    "de": "Die Fähre|Unsere Mannschaft|Der Nachtzug|Der neue Anleger", "es": "El transbordador|Nuestra tripulación|El tren nocturno", "ja": "フェリーは|夜行列車は|新しい桟橋は",
    "ar": "العبارة|طاقمنا|القطار الليلي", "ru": "Паром|Наш экипаж|Ночной поезд",
}
_DOINGS = {
    "en": "sails again from Monday|is ready for the summer|needs three more weeks of repairs|thanks everybody for their patience", "fr": "reprend la mer lundi|est prêt pour l'été",
    "de": "fährt ab Montag wieder|ist bereit für den Sommer", "es": "vuelve a navegar el lunes|está lista para el verano", "ja": "月曜日から運航を再開します|夏の準備ができました",
    "ar": "تعود إلى العمل يوم الاثنين|جاهزة لفصل الصيف", "ru": "снова выходит в море с понедельника|готов к лету",
}
_ENDINGS = ("!", ".", "…", " 🚢", " #ferry", ". Thank you @islandnews!", "", ".\nTickets: https://t.co/Zz11Yy22Xx", " (again).", ' "finally".', " & more <soon>.", ": 5 > 3.")


@st.composite
def words(draw: st.DrawFn) -> str:
    language = draw(st.sampled_from(sorted(_SUBJECTS)))
    subjects, doings = (draw(st.permutations(given[language].split("|"))) for given in (_SUBJECTS, _DOINGS))
    between = "" if language == "ja" else " "
    sentences = [f"{subject}{between}{doing}" for subject, doing in list(zip(subjects, doings, strict=False))[:draw(st.integers(1, 2))]]
    return "。".join(sentences) if language == "ja" else ". ".join(sentences) + draw(st.sampled_from(_ENDINGS))


names = st.sampled_from((
    "Island Ferries", "透析テツ(脱被曝)", "• Rex •", "Dr. Ana Lima", "N.A.S.A. fan", "A (B) C", "Jean-Luc 🇫🇷", "M. O'Brien, PhD", "United Nations | Island", "İstanbul Valiliği",
    "Минводресурсов Казахстана", "وزارة المياه", "Ferries & Co", "नागरिक", "한국해운", "Łódź_24",
))
handles = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{3,13}[A-Za-z0-9]", fullmatch=True)
moments = st.datetimes(datetime.datetime(2017, 12, 1), datetime.datetime(2026, 10, 1)).map(lambda when: when.replace(second=0, microsecond=0))
codes = st.from_regex(r"[A-Za-z0-9]{10}", fullmatch=True)
posts = st.builds(Post, words=words(), name=names, handle=handles, when=moments, code=st.none() | codes, number=st.integers(0, 4_000_000))
latin = st.sampled_from(("Island Ferries", "Dr. Ana Lima", "M. O'Brien", "Jean-Luc Moreau", "Ferries of Norrskär"))


def _in_text(shown: str, language: str) -> Citation:
    before, behind = PROSE[language]
    found = find_citations(read_text(f"{before}\n\n{shown}\n\n{behind}"))
    assert len(found) == 1, found
    return found[0]


def _in_page(shown: str, language: str) -> Citation:
    before, behind = PROSE[language]
    page = f'<!doctype html><html lang="{language}"><head><title>x</title></head><body><p>{html.escape(before)}</p>{shown}<p>{html.escape(behind)}</p></body></html>'
    found = find_citations(read_text(page, media_type="text/html"))
    assert len(found) == 1, found
    return found[0]


def _day(citation: Citation) -> str | None:
    return citation.date.value[:10] if citation.date else None


def _spaced(text: str) -> str:
    return " ".join(text.split())


@examples(80)
@given(posts, st.sampled_from(sorted(PROSE)), st.booleans())
def test_x_signed(post: Post, language: str, on_a_line: bool) -> None:
    citation = _in_text((x_signed_on_a_line if on_a_line else x_signed)(post), language)
    assert (citation.platform, citation.form) == ("x", "text")
    assert (citation.account.name, citation.account.handle, _day(citation)) == (post.name, post.handle, post.when.date().isoformat())
    if post.code:
        assert citation.links[-1] == f"pic.twitter.com/{post.code}"
    assert citation.text == post.words or citation.confidence < 0.95


@examples(60)
@given(posts, st.sampled_from(sorted(PROSE)), st.booleans())
def test_x_cards(post: Post, language: str, clocked: bool) -> None:
    citation = _in_text((x_card_with_clock if clocked else x_card)(post), language)
    assert (citation.platform, citation.form) == ("x", "card")
    assert (citation.account.handle, _day(citation)) == (post.handle, post.when.date().isoformat())
    assert citation.text == post.words


@examples(80)
@given(posts, st.sampled_from(sorted(PROSE)))
def test_x_quotations(post: Post, language: str) -> None:
    citation = _in_page(x_quotation(post), language)
    assert (citation.platform, citation.form, citation.post_id) == ("x", "blockquote", post.post_id)
    assert (citation.account.name, citation.account.handle, _day(citation)) == (post.name, post.handle, post.when.date().isoformat())
    assert citation.text == _spaced(post.words)
    assert citation.url == f"https://twitter.com/{post.handle}/status/{post.post_id}"


@examples(40)
@given(posts, latin, st.sampled_from(sorted(PROSE)))
def test_instagram_and_facebook_in_text(post: Post, name: str, language: str) -> None:
    post = dataclasses.replace(post, name=name)
    instagram = _in_text(instagram_signed(post), language)
    assert (instagram.platform, instagram.account.name, instagram.account.handle) == ("instagram", name, post.handle.lower())
    assert _day(instagram) == post.when.date().isoformat()
    facebook = _in_text(facebook_signed(post), language)
    assert (facebook.platform, facebook.account.name, _day(facebook)) == ("facebook", name, post.when.date().isoformat())


@pytest.mark.parametrize(("template", "platform"), [
    (bluesky_quotation, "bluesky"), (instagram_quotation, "instagram"), (facebook_quotation, "facebook"), (tiktok_quotation, "tiktok"),
])
@examples(40)
@given(post=posts, language=st.sampled_from(sorted(PROSE)))
def test_quotations_of_other_platforms(template, platform: str, post: Post, language: str) -> None:  # type: ignore[no-untyped-def]
    citation = _in_page(template(post), language)
    assert (citation.platform, citation.form) == (platform, "blockquote")
    assert citation.text == _spaced(post.words)
    if platform != "tiktok":
        assert (citation.account.name, _day(citation)) == (post.name, post.when.date().isoformat())
