"""What the rules on source records say: of words, accounts, dates and media, for records made up here."""

from __future__ import annotations

import dataclasses
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify import documents
from verify.citations import find_citations
from verify.model import Citation, Finding
from verify.rules import Case, find_rule
from verify.sources._record import Found, Gone, Lookup, Record, Unavailable
from verify.sources.registries import OfficialAccount, Registry
from verify.sources.wording import differences, told

_WORDS = "We have not reopened the Clyde fishery. Surveys found 38% fewer fish; €1,240 million is spent."
_EMBED = (
    '<p>Nachricht.</p><blockquote class="twitter-tweet"><p lang="en" dir="ltr">{words} <a href="https://t.co/aB3dE5fG7h">pic.twitter.com/aB3dE5fG7h</a></p>&mdash; Marine Office '
    '(@MarineOffice_x) <a href="https://twitter.com/MarineOffice_x/status/1790326719035476053?ref_src=twsrc%5Etfw">May 14, 2024</a></blockquote><p>Ende.</p>'
)


def case(lookup: Lookup | None, words: str = _WORDS, registry: Registry | None = None, **changes: Any) -> Case:
    article = documents.read_text(_EMBED.format(words=words), path="a.html", media_type="text/html")
    (citation,) = find_citations(article)
    return Case(article=article, citation=dataclasses.replace(citation, **changes), lookup=lookup, registry=registry)


def record(**changes: Any) -> Record:
    fields = {
        "platform": "x", "post_id": "1790326719035476053", "handle": "MarineOffice_x", "name": "Marine Office", "created_at": "2024-05-14T10:20:30+00:00",
        "text": _WORDS + " https://t.co/aB3dE5fG7h", "media": ("pic.x.com/aB3dE5fG7h", "https://t.co/aB3dE5fG7h"),
    }
    return Record(**{**fields, **changes})


def found(rule: str, case: Case) -> list[Finding]:
    return list(find_rule(rule).findings(case))


def citation_of(case: Case) -> Citation:
    assert case.citation is not None
    return case.citation


# ------------------------------------------------------------------ words


@pytest.mark.parametrize(("shown", "recorded"), [
    ("We will NOT reopen", "We will not reopen"),
    ("“Don’t” wait – it’s 5 %", "\"Don't\" wait - it's 5%"),
    ("R&amp;D up 12%", "R&D up 12%"),
    ("R&D up 12%", "R&amp;D up 12%"),
    ("See https://t.co/aaaaaaaaaa today", "See https://www.example.org/a/b?c=d today"),
    ("See example.org today", "See https://t.co/aaaaaaaaaa today"),
    ("Thanks to @NLWales", "Thanks to @nlwales"),
    ("1,240 million and 250 000 doses", "1240 million and 250000 doses"),
    ("40\u00a0km/h\n\nnow", "40 km/h now"),
    ("−6 °C tonight", "-6 °C tonight"),
    ("Grüße aus Köln", "GRÜSSE aus Ko\u0308ln"),
    ("142戸を視察しました。", "１４２戸を視察しました"),
    ("قرار مُهِمّ", "قرار مهم"),
    ("#militarycooperation now", "militarycooperation now"),
    ("Works begin soon", "@ada @grace Works begin soon"),
    ("Works begin soon", "Works begin soon #works @ada"),
    ("📢 Open 🚗", "Open"),
    ("See it.https://t.co/aaaaaaaaaa@ada now", "See it. https://t.co/bbbbbbbbbb @ada now"),
    ("求めるhttps://t.co/aaaaaaaaaaと言う", "求める と言う"),
    ("THE END: HTTPS://T.CO/AAAAAAAAAA", "The end: https://example.org/long…"),
    ("by @ada_bhttps://t.co/aaaaaaaaaa", "by @ada_b"),
    ("Dieser Beitrag. Ende", "Dieser Beitrag.\nEnde https://t.co/aaaaaaaaaa"),
])
def test_what_is_only_set_otherwise_is_no_difference(shown: str, recorded: str) -> None:
    assert differences(shown, recorded) == ()
    assert differences(recorded, shown) == () or "#works" in recorded


@pytest.mark.parametrize(("shown", "recorded", "kind", "message"), [
    ("We have now lifted it", "We have not lifted it", "negation", "the negation “not” in the record is “now” in the article"),
    ("We have lifted it", "We have not lifted it", "negation", "the article leaves out the negation “not”"),
    ("We have not lifted it", "We have lifted it", "negation", "the article adds the negation “not”"),
    ("€350 million here", "€35 million here", "number", "the figure “35” in the record is “350” in the article"),
    ("£35 million here", "€35 million here", "number", "the figure “€” in the record is “£” in the article"),
    ("It was 6 °C", "It was −6 °C", "number", "the figure “−6” in the record is “6” in the article"),
    ("2.3 million", "23 million", "number", "the figure “23” in the record is “2.3” in the article"),
    ("The minister met Ada", "The minister met Grace", "words", "“Grace” in the record is “Ada” in the article"),
    ("It opens", "It opens on Monday", "breaks-off", "the article breaks off without saying so before “on Monday”"),
    ("大臣は署名した", "大臣は署名しない", "words", "“ない” in the record is “た” in the article"),
])
def test_a_difference_is_named(shown: str, recorded: str, kind: str, message: str) -> None:
    (change,) = differences(shown, recorded, negators=frozenset({"not"}))
    assert change.kind == kind
    assert told(change) == message


def test_a_cut_text_is_a_true_beginning() -> None:
    assert differences("We have not reop…", _WORDS, cut=True) == ()
    assert differences("We have not reopened the...", _WORDS, cut=True) == ()
    assert differences("We have now reopened the...", _WORDS, cut=True)
    assert differences("Surveys found 3…", "Surveys found 38", cut=True), "a figure that is cut is another figure"
    assert differences(_WORDS, "We have not reopened the", recorded_cut=True) == ()
    assert differences("We have not reopened the… https://t.co/aaaaaaaaaa", _WORDS) == ()
    assert differences(_WORDS, "We have not reopened the… https://t.co/aaaaaaaaaa") == ()
    assert differences("We have now reopened the… https://t.co/aaaaaaaaaa", _WORDS)
    assert differences("We have not reopened it (…)", _WORDS)


def test_dots_may_leave_out_but_not_turn_the_sense() -> None:
    post = "The landlord is, under this law, permitted to enter. Pets are not allowed. Rent is due on Monday."
    assert differences("The landlord is … permitted to enter. (...) Rent is due on Monday.", post, negators=frozenset({"not"})) == ()
    turned = differences("Pets are … allowed. Rent is due on Monday.", "Pets are not allowed. Rent is due on Monday.", negators=frozenset({"not"}))
    assert [change.kind for change in turned] == ["negation"] and "“not”" in told(turned[0])
    assert differences("Rent is due … permitted to enter.", post), "out of order"


def test_a_beginning_that_was_guessed_is_no_difference() -> None:
    assert differences("Ende. Works begin soon", "Works begin soon", before="Anfang. ") == ()
    assert differences("begin soon", "Works begin soon", before="Anfang. Works ") == ()
    assert differences("begin soon", "Works begin soon", before="Anfang. ")
    assert differences("begin soon", "Works begin soon")


@given(st.text(max_size=80), st.text(max_size=80))
def test_comparing_is_total_and_equal_texts_never_differ(left: str, right: str) -> None:
    assert differences(left, left) == ()
    for change in differences(left, right, before=""):
        assert 0 <= change.start <= change.end <= len(left)
        assert told(change)


@given(st.lists(st.text(string.ascii_lowercase, min_size=2, max_size=6), min_size=4, max_size=12), st.data())
def test_a_word_that_was_changed_is_found_where_it_stands(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    changed = [*words[:place], "xylophone", *words[place + 1:]]
    changes = differences(" ".join(changed), " ".join(words))
    assert changes and any(" ".join(changed)[c.start: c.end].find("xylophone") >= 0 for c in changes)


def test_the_words_of_the_article_are_pointed_at() -> None:
    (finding,) = found("source-text-mismatch", case(Found(record=record()), words=_WORDS.replace("not", "now")))
    assert finding.article is not None and finding.article.text == "now" and finding.severity == "error"
    assert "negation “not”" in finding.message


def test_an_edited_post_gives_a_warning() -> None:
    (finding,) = found("source-text-mismatch", case(Found(record=record(text="Other words", edited=True))))
    assert finding.severity == "warning" and "edited" in finding.message


def test_a_post_that_is_gone_is_compared_with_its_archived_copy() -> None:
    gone = Gone(record=record(state="deleted", text=_WORDS.replace("not ", ""), archived="2024-05-15T01:02:03+00:00"))
    (finding,) = found("source-text-mismatch", case(gone))
    assert finding.message.startswith("The archived copy of 2024-05-15 has other words")
    (absent,) = found("source-not-found", case(gone))
    assert "deleted" in absent.message and "2024-05-15" in absent.message
    assert found("source-text-mismatch", case(Gone(record=record(state="deleted", text=None)))) == []


# ------------------------------------------------------------------ accounts, dates, media


def test_a_changed_handle_is_the_same_account_where_something_says_so() -> None:
    other = Found(record=record(handle="MarineOfficeNew", name="Marine Office of Scotland", account_id="7"))
    assert found("source-account-mismatch", case(other))[0].severity == "error"
    registry = Registry(accounts=(OfficialAccount(name="Marine Office", handle="MarineOfficeNew", platform="x", formerly=("MarineOffice_x",)),))
    assert found("source-account-mismatch", case(other, registry=registry)) == []
    numbered = Registry(accounts=(OfficialAccount(name="Marine Office", handle="MarineOffice_x", platform="x", id="7"),))
    assert found("source-account-mismatch", case(other, registry=numbered)) == []
    assert found("source-account-mismatch", case(Found(record=record(handle="Somebody", name="S", account_id="8")), registry=numbered))
    same_name = Found(record=record(handle="MarineOfficeNew", name="Marine Office 🐟"))
    assert [f.severity for f in found("source-account-mismatch", case(same_name))] == ["warning"]
    did = Found(record=record(platform="bluesky", handle="new.example.org", account_id="did:plc:abc", name="N"))
    moved = case(did, platform="bluesky", url="https://bsky.app/profile/did:plc:abc/post/3lbd2ebt3wk2r")
    assert found("source-account-mismatch", moved) == []
    assert found("source-account-mismatch", case(Found(record=record(handle="marineoffice_X")))) == []


@pytest.mark.parametrize(("created", "form", "value", "fires"), [
    ("2024-05-14T23:59:59Z", "blockquote", "2024-05-14", False),
    ("2024-05-15T00:00:01Z", "blockquote", "2024-05-14", True),
    ("2024-05-15T00:00:01Z", "text", "2024-05-14", False),
    ("2024-05-16T00:00:01Z", "text", "2024-05-14", True),
    ("2024-05-14", "text", "2024-05-14", False),
    ("2024-05-14", "text", "2024-05-16", True),
    ("2024-05-14T10:20:30.5+00:00", "text", "2024-05-14T10:20+00:00", False),
    ("2024-05-14T10:20:30Z", "text", "2024-05-14T15:50+05:30", False),
    ("2024-05-14T10:20:30Z", "text", "2024-05-14T15:55+05:30", True),
    ("2024-05-14T10:20:30Z", "text", "2024-05-15T00:15", False),
    ("2024-05-14T10:20:30Z", "text", "2024-05-15T10:20", True),
    ("no time", "text", "2024-05-14", False),
])
def test_a_date_is_another_where_no_zone_explains_it(created: str, form: str, value: str, fires: bool) -> None:
    plain = case(Found(record=record(created_at=created)), form=form)
    date = citation_of(plain).date
    assert date is not None
    shown = dataclasses.replace(plain, citation=dataclasses.replace(citation_of(plain), date=dataclasses.replace(date, value=value)))
    assert bool(found("source-date-mismatch", shown)) == fires


@pytest.mark.parametrize(("text", "first"), [
    ("2024-05-14T10:20:30Z", "2024-05-14T10:20:30+00:00"), ("2024-05-14T10:20:30.1234567+05:30", "2024-05-14T04:50:30.123456+00:00"), ("2024-05-14 10:20", "2024-05-14T10:20:00+00:00"),
    ("2024-05-14T10:20:30+0530", "2024-05-14T04:50:30+00:00"), ("2024-05-14T10:20:30-03", "2024-05-14T13:20:30+00:00"), ("2024-05-14", "2024-05-14T00:00:00+00:00"),
    ("2024-13-14", None), ("yesterday", None), ("", None), ("0001-01-01T00:00:00+14:00", None), ("2024-05-14T25:00Z", None),
])
def test_times_of_records_are_read_as_people_write_them(text: str, first: str | None) -> None:
    from verify.sources._record import moments_of

    found = moments_of(text)
    assert (found[0].isoformat() if found is not None else None) == first


@pytest.mark.parametrize(("media", "text", "fires"), [
    (("pic.x.com/aB3dE5fG7h",), "a", False), ((), "a https://t.co/aB3dE5fG7h", False), ((), "a", True), (("pic.twitter.com/zzzzzzzzzz",), "a", True),
    (None, "a", False), (("https://pbs.twimg.com/media/GVhAAiAasAAGj_i.jpg",), "a", False),
])
def test_media_is_missing_only_where_the_record_would_show_it(media: tuple[str, ...] | None, text: str, fires: bool) -> None:
    assert bool(found("source-media-missing", case(Found(record=record(media=media, text=text))))) == fires


def test_a_failed_lookup_says_nothing() -> None:
    unavailable = case(Unavailable(reason="X asks for fewer requests (status 429)", state=None))
    for rule in ("source-not-found", "source-text-mismatch", "source-account-mismatch", "source-date-mismatch", "source-media-missing"):
        assert found(rule, unavailable) == []
    (note,) = found("source-unavailable", unavailable)
    assert note.severity == "note" and "fewer requests" in note.message


def test_long_posts_are_compared_in_no_time() -> None:
    import time

    post = " ".join(f"word{number % 50}" for number in range(20_000))
    started = time.monotonic()
    (change,) = differences(post.replace("word7 ", "words ", 1), post)
    assert (change.recorded, change.shown) == ("word7", "words")
    assert differences(" ".join(reversed(post.split())), post, before="")
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(("ours", "theirs", "fires"), [
    ("ada@example.org", "ada@social.example.org", False), ("ada", "ada@example.org", False), ("ada@social.example.org", "ada@example.org", False), ("Ada@Example.org", "ada@example.org", False),
    ("ada@example.org", "ada@example.com", True), ("ada@example.org", "grace@example.org", True),
])
def test_a_server_may_stand_below_its_own_name(ours: str, theirs: str, fires: bool) -> None:
    plain = case(Found(record=record(platform="mastodon", handle=theirs, name="A")), platform="mastodon", url=None)
    account = dataclasses.replace(citation_of(plain).account, handle=ours)
    shown = dataclasses.replace(plain, citation=dataclasses.replace(citation_of(plain), account=account))
    assert bool(found("source-account-mismatch", shown)) == fires


def test_the_title_of_a_post_on_reddit_is_all_that_its_embed_shows() -> None:
    titled = Found(record=record(platform="reddit", text=f"{_WORDS}\n\nAnd much more is said below."))
    assert found("source-text-mismatch", case(titled, platform="reddit")) == []
    assert [f.severity for f in found("source-text-mismatch", case(Found(record=record(text=f"{_WORDS} And much more."))))] == ["warning"]
