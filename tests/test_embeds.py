"""Posts in a page's markup, in every state in which newsrooms' systems leave them. All posts are invented."""

from __future__ import annotations

import html
import json
from urllib.parse import quote

import pytest

import verify
from verify.citations import find_citations
from verify.documents import read_text
from verify.model import Citation

_ID = "1773456789012345678"  # 28 March 2024
_OTHER = "1773456789012999999"
_WORDS = "The ferry to Norrskär sails again from Monday. Thank you for waiting!"
_LEAD = "<p>The ferry company said on Thursday that its boats would sail again next week, after three weeks of repairs.</p>"
_TAIL = "<p>About two thousand people live on the island. Most of them work on the mainland and had to take the night bus.</p>"
_QUOTATION = (
    '<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">{words} <a href="https://t.co/Ab12Cd34Ef">pic.twitter.com/Ab12Cd34Ef</a></p>'
    '&mdash; Skärgård Ferries (@SkargardFerry) <a href="https://twitter.com/SkargardFerry/status/{id}?ref_src=twsrc%5Etfw">March 28, 2024</a></blockquote>'
)
_FULL = _QUOTATION.format(words=_WORDS, id=_ID)
_SCRIPT = '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>'


def _page(body: str, head: str = "") -> tuple[Citation, ...]:
    return find_citations(read_text(f'<!doctype html><html lang="en"><head><title>Ferries</title>{head}</head><body>{_LEAD}{body}{_TAIL}</body></html>', media_type="text/html"))


def _one(body: str, head: str = "") -> Citation:
    found = _page(body, head)
    assert len(found) == 1, [(c.platform, c.form, c.post_id, c.text) for c in found]
    return found[0]


def _is_whole(citation: Citation, form: str) -> None:
    assert (citation.platform, citation.form, citation.post_id) == ("x", form, _ID)
    assert (citation.account.name, citation.account.handle) == ("Skärgård Ferries", "SkargardFerry")
    assert citation.date is not None and citation.date.value == "2024-03-28"
    assert citation.text == _WORDS
    assert citation.links == ("pic.twitter.com/Ab12Cd34Ef",)
    assert citation.url == f"https://twitter.com/SkargardFerry/status/{_ID}"
    assert citation.language == "en"


@pytest.mark.parametrize("around", [
    "{}", "{}" + _SCRIPT, "<center>{}</center>", '<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper">{}</div></figure>',
    '<div class="embed-container" data-embed-type="twitter" data-embed-id="' + _ID + '">{}</div>', '<div class="twitter-tweet-wrapper"><div>{}</div></div>',
    '<div class="js-tweet" data-tweet-id="' + _ID + '">{}</div>', "<aside><section>{}</section></aside>", "<table><tr><td>{}</td></tr></table>",
    '<div data-oembed-url="https://twitter.com/SkargardFerry/status/' + _ID + '">{}</div>',
])
def test_a_full_quotation_of_x(around: str) -> None:
    _is_whole(_one(around.format(_FULL)), "blockquote")


@pytest.mark.parametrize("hidden", [
    "<template>{raw}</template>", "<noscript>{raw}</noscript>", "<textarea hidden>{escaped}</textarea>", '<script type="text/template">{raw}</script>', "<script>var embed = {json};</script>",
    '<script type="application/json">{{"blocks": [{{"type": "embed", "html": {json}}}]}}</script>', '<div data-react-props="{attribute}"></div>',
    '<script>window.__STATE__ = JSON.parse({twice});</script>', '<div class="lazy" data-html="{escaped}"></div>', '<div data-embed="{percent}"></div>',
    '<script>self.__next_f.push([1, {twice}])</script>', "<script>var s = {unicode};</script>",
])
def test_a_quotation_held_out_of_sight(hidden: str) -> None:
    as_json = json.dumps(_FULL, ensure_ascii=False).replace("</", "<\\/")
    citation = _one(hidden.format(
        raw=_FULL, escaped=html.escape(_FULL), json=as_json, attribute=html.escape(json.dumps({"embed": {"html": _FULL}})), twice=json.dumps(json.dumps({"html": _FULL})),
        percent=quote(_FULL), unicode=json.dumps(_FULL).replace("<", "\\u003c").replace(">", "\\u003e"),
    ))
    _is_whole(citation, "json")
    assert citation.text_span is None


@pytest.mark.parametrize(("body", "form", "handle"), [
    ('<blockquote class="twitter-tweet"><a href="https://twitter.com/SkargardFerry/status/{id}">&nbsp;</a></blockquote>', "bare", "SkargardFerry"),
    ('<blockquote class="twitter-tweet"><p><a href="https://x.com/SkargardFerry/status/{id}?s=20">https://x.com/SkargardFerry/status/{id}?s=20</a></p></blockquote>', "bare", "SkargardFerry"),
    ('<blockquote class="twitter-tweet" data-tweet-id="{id}"></blockquote>', "bare", None),
    ('<blockquote class="twitter-video" data-lang="en"><a href="https://twitter.com/SkargardFerry/status/{id}"></a></blockquote>', "bare", "SkargardFerry"),
    ('<div data-twitter="https://twitter.com/SkargardFerry/status/{id}"></div>', "widget", "SkargardFerry"),
    ('<div class="tweet-lazy" data-tweet-id="{id}"></div>', "widget", None),
    ('<div class="js-tweet" data-tweetid="{id}"></div>', "widget", None),
    ('<div class="lazy-embed" data-src="https://twitter.com/SkargardFerry/status/{id}"></div>', "widget", "SkargardFerry"),
    ('<twitter-widget class="twitter-tweet" data-tweet-id="{id}"></twitter-widget>', "widget", None),
    ('<site-tweet tweet-id="{id}"></site-tweet>', "widget", None),
    ('<static-tweet tweetid="{id}" theme="dark"></static-tweet>', "widget", None),
    ('<SITE-TWEET TWEET-ID="{id}"></SITE-TWEET>', "widget", None),
    ('<script>const TWEET_ID = "{id}";</script>', "widget", None),
    ("<script>var twitter_status_id = {id};</script>", "widget", None),
    ('<div class="react-tweet-theme"><a href="https://twitter.com/SkargardFerry/status/{id}"></a></div>', "widget", "SkargardFerry"),
    ('<div class="EmbeddedTweet"><a href="https://twitter.com/SkargardFerry/status/{id}"></a></div>', "widget", "SkargardFerry"),
    ('<figure class="media"><oembed url="https://twitter.com/SkargardFerry/status/{id}"></oembed></figure>', "widget", "SkargardFerry"),
    ('<a class="embedly-card" href="https://twitter.com/SkargardFerry/status/{id}">The ferry sails again</a>', "bare", "SkargardFerry"),
    ('<div class="tweet" id="tweet-box"></div><script>twttr.widgets.createTweet("{id}", document.getElementById("tweet-box"));</script>', "widget", None),
    ("<div id=t1></div><script>window.embeds = [{{type: 'tweet', tweetId: '{id}'}}];</script>", "widget", None),
    ('<script type="application/json">{{"kind": "twitter", "tweet_id": "{id}"}}</script>', "widget", None),
    ('<div data-props="{{&quot;tweetId&quot;:&quot;{id}&quot;}}"></div>', "widget", None),
    ('<iframe class="twitter-tweet-rendered" data-tweet-id="{id}" src="about:blank"></iframe>', "iframe", None),
    ('<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id={id}&amp;lang=en"></iframe>', "iframe", None),
    ('<iframe src="https://platform.twitter.com/embed/index.html?frame=false&amp;id={id}"></iframe>', "iframe", None),
    ('<iframe data-src="https://twitframe.com/show?url=https%3A%2F%2Ftwitter.com%2FSkargardFerry%2Fstatus%2F{id}"></iframe>', "iframe", "SkargardFerry"),
    ('<amp-twitter width="375" height="472" layout="responsive" data-tweetid="{id}"></amp-twitter>', "amp", None),
    ('<amp-twitter data-tweetid="https://twitter.com/SkargardFerry/status/{id}"></amp-twitter>', "amp", "SkargardFerry"),
    ('<figure class="wp-block-embed-twitter wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper">\nhttps://twitter.com/SkargardFerry/status/{id}\n</div></figure>', "bare", "SkargardFerry"),
    ("<p>https://twitter.com/SkargardFerry/status/{id}</p>", "bare", "SkargardFerry"),
    ('<p><a href="https://twitter.com/SkargardFerry/statuses/{id}">https://twitter.com/SkargardFerry/statuses/{id}</a></p>', "bare", "SkargardFerry"),
    ('<blockquote class="twitter-tweet"><a href="https://mobile.twitter.com/SkargardFerry/status/{id}/photo/1"></a></blockquote>', "bare", "SkargardFerry"),
    ('<blockquote class="twitter-tweet"><a href="https://twitter.com/i/web/status/{id}"></a></blockquote>', "bare", None),
    ('<blockquote class="twitter-tweet"><a href="https://nitter.net/SkargardFerry/status/{id}#m"></a></blockquote>', "bare", "SkargardFerry"),
    ('<blockquote class="twitter-tweet"><a href="https://fxtwitter.com/SkargardFerry/status/{id}"></a></blockquote>', "bare", "SkargardFerry"),
    ('<blockquote class="twitter-tweet"><a href="https://twitter.com/#!/SkargardFerry/status/{id}"></a></blockquote>', "bare", "SkargardFerry"),
])
def test_a_post_of_x_without_its_words(body: str, form: str, handle: str | None) -> None:
    citation = _one(body.format(id=_ID))
    assert (citation.platform, citation.form, citation.post_id, citation.account.handle, citation.text) == ("x", form, _ID, handle, "")


@pytest.mark.parametrize("body", [
    '<p>She <a href="https://twitter.com/SkargardFerry/status/{id}">wrote on Thursday</a> that it would sail.</p>',
    '<a class="twitter-follow-button" href="https://twitter.com/SkargardFerry">Follow @SkargardFerry</a>',
    '<a href="https://twitter.com/intent/tweet?text=Ferries&amp;url=https%3A%2F%2Fexample.org">Tweet</a>',
    '<a class="twitter-timeline" href="https://twitter.com/SkargardFerry">Tweets by SkargardFerry</a>' + _SCRIPT,
    "<blockquote><p>We never meant to stop sailing.</p><cite>The managing director</cite></blockquote>",
    '<script type="application/ld+json">{{"@type": "NewsArticle", "sameAs": ["https://twitter.com/SkargardFerry"], "identifier": "{id}"}}</script>',
    '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
    '<script>var followers = {{"twitter_id": "78901234", "user_id": "{id}"}};</script>',
    "<!-- " + _FULL.replace("{", "{{").replace("}", "}}") + " -->",
    '<div class="fb-like" data-href="https://www.facebook.com/ferries/posts/10158901234567890"></div>',
    '<div class="fb-comments" data-href="https://example.org/ferries"></div>',
])
def test_what_shows_no_post(body: str) -> None:
    assert _page(body.format(id=_ID)) == ()


# ------------------------------------------------------------------ posts that a page draws, and such of which its data hold but the address

_DRAWN = {
    "react-tweet": (
        '<div class="react-tweet-theme tweet-container_root__0rJLq" data-theme="light"><article class="tweet-container_article__0ERPK"><div class="tweet-header_header__CXzdi">'
        '<a href="https://x.com/SkargardFerry/status/{id}" class="tweet-header_avatar__0Wi9G"><img src="/a.jpg" alt="Skärgård Ferries"/></a><div class="tweet-header_author__H12k_">'
        '<a href="https://x.com/SkargardFerry/status/{id}" class="tweet-header_authorLink__qj96J"><div class="tweet-header_authorLinkText__y6HdU"><span title="Skärgård Ferries">Skärgård Ferries</span></div></a>'
        '<a href="https://x.com/SkargardFerry" class="tweet-header_username__UebZb"><span>@SkargardFerry</span></a><span>·</span><a href="https://x.com/intent/follow?screen_name=SkargardFerry">Follow</a></div></div>'
        '<p class="tweet-body_root__ChzUj" lang="en" dir="auto"><span>{words}</span></p>{quoted}<div class="tweet-info_info__ll_kH"><a class="tweet-info_infoLink__xdgYO" href="https://x.com/SkargardFerry/status/{id}">'
        '<time datetime="2024-03-28T12:44:08.000Z">12:44 PM · Mar 28, 2024</time></a></div><div class="tweet-actions_actions__UDw7H"><a href="https://x.com/intent/like?tweet_id={id}"><span>1.4K</span></a></div></article></div>'),
    "x.com": (
        '<article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/SkargardFerry"><span>Skärgård Ferries</span></a><a href="/SkargardFerry">@SkargardFerry</a></div>'
        '<div data-testid="tweetText" lang="en"><span>{words}</span></div>{quoted}<a href="https://x.com/SkargardFerry/status/{id}"><time datetime="2024-03-28T12:44:08.000Z">Mar 28, 2024</time></a>'
        "<div role=group><span>12</span><span>34</span></div></article>"),
    "widgets of 2017": (
        '<div class="EmbeddedTweet"><blockquote class="Tweet" cite="https://twitter.com/SkargardFerry/status/{id}"><div class="TweetAuthor"><span class="TweetAuthor-name">Skärgård Ferries</span> '
        '<span class="TweetAuthor-screenName">@SkargardFerry</span></div><p class="Tweet-text e-entry-title" lang="en">{words}</p>{quoted}<a href="https://twitter.com/SkargardFerry/status/{id}">'
        '<time class="dt-updated" datetime="2024-03-28T12:44:08+0000">12:44 PM - 28 Mar 2024</time></a></blockquote></div>'),
}


@pytest.mark.parametrize("drawn", sorted(_DRAWN))
def test_a_post_that_a_page_draws_itself(drawn: str) -> None:
    citation = _one(_DRAWN[drawn].format(id=_ID, words=_WORDS, quoted=""))
    assert (citation.platform, citation.post_id, citation.account.name, citation.account.handle) == ("x", _ID, "Skärgård Ferries", "SkargardFerry")
    assert (citation.date.value[:10] if citation.date else None, citation.text, citation.language) == ("2024-03-28", _WORDS, "en")


def test_a_drawn_post_that_quotes_a_post_keeps_both_apart() -> None:
    quoted = (
        '<div class="quoted-tweet-container_root__92393"><article><div class="quoted-tweet-header_author__x1"><span title="Anna Berg">Anna Berg</span><span class="quoted-tweet-header_username__y2">@annab</span></div>'
        f'<p class="quoted-tweet-body_root__szSfI" lang="en"><a href="https://x.com/annab/status/{_OTHER}" style="display:none"></a>And the cat is back on board.</p></article></div>')
    found = {c.post_id: c for c in _page(_DRAWN["react-tweet"].format(id=_ID, words=_WORDS, quoted=quoted))}
    assert set(found) == {_ID, _OTHER}
    assert (found[_ID].text, found[_OTHER].text) == (_WORDS, "And the cat is back on board.")
    assert (found[_OTHER].account.name, found[_OTHER].account.handle) == ("Anna Berg", "annab")
    assert found[_ID].quotes is not None and _OTHER in found[_ID].quotes


@pytest.mark.parametrize(("drawn", "before", "line"), [
    ("react-tweet", '<p class="tweet-body_root', '<a href="https://x.com/annab/status/{other}" class="tweet-in-reply-to_root__o784R">Replying to @annab</a>'),
    ("widgets of 2017", '<p class="Tweet-text', '<div class="Tweet-inReplyTo">In reply to <a href="https://twitter.com/annab/status/{other}">@annab</a></div>'),
])
def test_a_drawn_reply_names_its_parent(drawn: str, before: str, line: str) -> None:
    citation = _one(_DRAWN[drawn].replace(before, line.format(other=_OTHER) + before).format(id=_ID, words=_WORDS, quoted=""))
    assert (citation.post_id, citation.account.handle, citation.text, citation.replies_to) == (_ID, "SkargardFerry", _WORDS, _OTHER)


@pytest.mark.parametrize("hidden", ["<template>{raw}</template>", "<textarea hidden>{escaped}</textarea>", '<div data-html="{escaped}"></div>', "<script>var embed = {json};</script>"])
@pytest.mark.parametrize("host", ["xcancel.com", "nitter.net", "vxtwitter.com"])
def test_a_plain_quotation_that_links_to_a_mirror_is_found_out_of_sight_too(host: str, hidden: str) -> None:
    raw = _FULL.replace(' class="twitter-tweet" data-lang="en"', "").replace("https://twitter.com/", f"https://{host}/")
    as_json = json.dumps(raw, ensure_ascii=False).replace("</", "<\\/")
    citation = _one(hidden.format(raw=raw, escaped=html.escape(raw), json=as_json))
    assert (citation.platform, citation.form, citation.post_id, citation.account.handle, citation.text) == ("x", "json", _ID, "SkargardFerry", _WORDS)


@pytest.mark.parametrize(("shown", "machine"), [("Apr 9, 2024", "2024-04-09T11:20:04+03:00"), ("9 апр. 2024", "2024-04-09T11:20:04+03:00"), ("11:20", "2024-04-09T11:20:04+03:00")])
def test_a_message_of_telegram_that_a_page_draws_itself(shown: str, machine: str) -> None:
    citation = _one(
        '<div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="skargardferries/734"><div class="tgme_widget_message_author accent_color">'
        '<a class="tgme_widget_message_owner_name" href="https://t.me/skargardferries"><span dir="auto">Skärgård Ferries</span></a></div>'
        f'<div class="tgme_widget_message_text js-message_text" dir="auto">{_WORDS}</div><div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">12.4K</span>'
        f'<a class="tgme_widget_message_date" href="https://t.me/skargardferries/734"><time datetime="{machine}" class="datetime">{shown}</time></a></div></div>')
    assert (citation.platform, citation.post_id, citation.account.handle, citation.account.name) == ("telegram", "734", "skargardferries", "Skärgård Ferries")
    assert (citation.date.value[:10] if citation.date else None, citation.text) == ("2024-04-09", _WORDS)


_X = "https://x.com/SkargardFerry/status/" + _ID


@pytest.mark.parametrize("block", [
    {"type": "oembed", "provider_name": "X", "url": _X}, {"__typename": "TweetBlock", "permalink": _X, "theme": "light"}, {"_type": "twitter", "_key": "a1", "url": _X},
    {"blockName": "core/embed", "attrs": {"url": _X, "providerNameSlug": "twitter", "responsive": True}}, {"component": "social-media-embed", "props": {"kind": "tweet", "href": _X}},
    {"id": 7, "source": {"nested": 1}, "url": _X, "type": "embed", "caption": {"text": "A ferry"}}, {"model": "embed", "value": _X},
])
@pytest.mark.parametrize("held", [
    '<script id="__NEXT_DATA__" type="application/json">{json}</script>', "<script>self.__next_f.push([1, {twice}])</script>", '<div data-react-props="{attribute}"></div>', "<script>window.__DATA__ = {slashed};</script>",
])
def test_a_block_of_the_pages_data_that_holds_but_an_address(block: dict[str, object], held: str) -> None:
    text = json.dumps({"body": [{"type": "paragraph", "text": "The ferry sails again."}, block, {"type": "link", "url": "https://x.com/annab/status/" + _OTHER}]})
    citation = _one(held.format(json=text, twice=json.dumps(text), attribute=html.escape(text), slashed=text.replace("/", "\\/")))
    assert (citation.platform, citation.form, citation.post_id, citation.account.handle, citation.text) == ("x", "json", _ID, "SkargardFerry", "")


@pytest.mark.parametrize(("platform", "url", "post_id"), [
    ("instagram", "https://www.instagram.com/p/DW1nTDiDvnF/", "DW1nTDiDvnF"), ("bluesky", "https://bsky.app/profile/ferries.example.org/post/3lbd2ebt3wk2r", "3lbd2ebt3wk2r"),
    ("tiktok", "https://www.tiktok.com/@skargardferries/video/7134059641968872746", "7134059641968872746"), ("telegram", "https://t.me/skargardferries/512", "512"),
    ("threads", "https://www.threads.net/@skargardferries/post/CuVvRcttG57", "CuVvRcttG57"), ("youtube", "https://www.youtube.com/watch?v=aB3dE5gH7jK", "aB3dE5gH7jK"),
    ("weibo", "https://weibo.com/2803301701/NzDmk8O1o", "NzDmk8O1o"), ("reddit", "https://www.reddit.com/r/ferries/comments/1bq2x3y/the_ferry_sails_again/", "1bq2x3y"),
])
def test_a_block_of_another_platform(platform: str, url: str, post_id: str) -> None:
    citation = _one(f'<script type="application/json">{json.dumps({"blocks": [{"type": "embed", "url": url}]})}</script>')
    assert (citation.platform, citation.post_id) == (platform, post_id)


@pytest.mark.parametrize("data", [
    {"related": [{"type": "article", "headline": "Ferries", "url": _X}]}, {"author": {"type": "person", "sameAs": _X}, "embeds": [{"type": "embed", "height": 3}]}, {"type": "embed", "caption": {"type": "link", "url": _X}},
    {"type": "embed", "provider": "Twitter", "url": "https://x.com/SkargardFerry"}, {"type": "paragraph", "text": f"She wrote it at {_X} on Thursday."},
])
def test_an_address_in_a_pages_data_that_shows_no_post(data: dict[str, object]) -> None:
    assert _page(f'<script type="application/json">{json.dumps(data)}</script>') == ()


@pytest.mark.parametrize(("platform", "body", "post_id", "handle", "name", "value"), [
    ("weibo", '<blockquote class="weibo-embed" cite="https://weibo.com/2803301701/NzDmk8O1o"><p>{words}</p><footer>—— <a href="https://weibo.com/u/2803301701">@海边的周同学</a> <a href="https://weibo.com/2803301701/NzDmk8O1o">2023-12-31 08:34</a></footer></blockquote>',
     "NzDmk8O1o", "海边的周同学", "海边的周同学", "2023-12-31"),
    ("threads", '<blockquote cite="https://www.threads.net/@skargardferries/post/CuVvRcttG57"><p>{words}</p><p>— Skärgård Ferries (@skargardferries) <a href="https://www.threads.net/@skargardferries/post/CuVvRcttG57">July 5, 2023</a></p></blockquote>',
     "CuVvRcttG57", "skargardferries", "Skärgård Ferries", "2023-07-05"),
    ("mastodon", '<blockquote class="mastodon-quote" cite="https://mastodon.social/@ferries/103270115826048975"><p>{words}</p>&mdash; Ferries (@ferries@mastodon.social) <a href="https://mastodon.social/@ferries/103270115826048975">7. Dezember 2019</a></blockquote>',
     "103270115826048975", "ferries@mastodon.social", "Ferries", "2019-12-07"),
    ("linkedin", '<blockquote cite="https://www.linkedin.com/feed/update/urn:li:share:7084656651378536448"><p>{words}</p><p>— Skärgård Ferries, <a href="https://www.linkedin.com/feed/update/urn:li:share:7084656651378536448">12 juillet 2023</a></p></blockquote>',
     "7084656651378536448", None, "Skärgård Ferries", "2023-07-12"),
])
def test_quotations_that_newsrooms_write_of_platforms_whose_embeds_have_no_words(
    platform: str, body: str, post_id: str, handle: str | None, name: str, value: str,
) -> None:
    citation = _one(body.format(words=_WORDS))
    assert (citation.platform, citation.post_id, citation.account.handle, citation.account.name) == (platform, post_id, handle, name)
    assert (citation.date.value[:10] if citation.date else None, citation.text) == (value, _WORDS)


# ------------------------------------------------------------------ several posts


def test_a_post_shown_twice_is_one() -> None:
    _is_whole(_one(_FULL + "<p>It is shown again below, as it is in the list of all messages.</p>" + _FULL), "blockquote")
    _is_whole(_one(_FULL + f"<script>var all = {json.dumps(_FULL)};</script>"), "blockquote")
    _is_whole(_one(_FULL + f'<div data-tweet-id="{_ID}"></div>'), "blockquote")


def test_posts_in_a_row_stay_apart() -> None:
    found = _page(_FULL + _QUOTATION.format(words="And the cat is back on board.", id=_OTHER))
    assert [(c.post_id, c.text) for c in found] == [(_ID, _WORDS), (_OTHER, "And the cat is back on board.")]
    assert all(c.text_span is not None for c in found)


def test_a_post_that_quotes_a_post_keeps_both_apart() -> None:
    inner = _QUOTATION.format(words="And the cat is back on board.", id=_OTHER)
    outer = _FULL.replace("</p>", "</p>" + inner, 1)
    found = {c.post_id: c for c in _page(outer)}
    assert set(found) == {_ID, _OTHER}
    assert (found[_ID].text, found[_OTHER].text) == (_WORDS, "And the cat is back on board.")
    assert found[_ID].quotes is not None and _OTHER in found[_ID].quotes


def test_a_reply_names_its_parent() -> None:
    reply = _FULL.replace('data-lang="en"', f'data-lang="en" data-in-reply-to="{_OTHER}"')
    assert _one(reply).replies_to == _OTHER


def test_spans_are_those_of_the_readable_text() -> None:
    article = read_text(f"<html lang=en><body>{_LEAD}{_FULL}{_TAIL}</body></html>", media_type="text/html")
    citation = find_citations(article)[0]
    assert citation.text_span is not None
    assert article.text[citation.text_span.start:citation.text_span.end] == _WORDS
    shown = article.text[citation.span.start:citation.span.end]
    assert shown.startswith(_WORDS) and shown.endswith("March 28, 2024")
    assert citation.account.handle_span is None or article.text[citation.account.handle_span.start:citation.account.handle_span.end] == "SkargardFerry"


@pytest.mark.parametrize(("shown", "value", "lang"), [
    ("28. März 2024", "2024-03-28", "de"), ("28 mars 2024", "2024-03-28", "fr"), ("28 de marzo de 2024", "2024-03-28", "es"), ("28 de março de 2024", "2024-03-28", "pt"),
    ("28 марта 2024 г.", "2024-03-28", "ru"), ("28 marca 2024", "2024-03-28", "pl"), ("28 Mart 2024", "2024-03-28", "tr"), ("28 Maret 2024", "2024-03-28", "id"),
    ("2024年3月28日", "2024-03-28", "ja"), ("2024년 3월 28일", "2024-03-28", "ko"), ("٢٨ مارس ٢٠٢٤", "2024-03-28", "ar"), ("28 marzo 2024", "2024-03-28", "it"),
    ("28 maart 2024", "2024-03-28", "nl"), ("28 मार्च 2024", "2024-03-28", "hi"), ("28 mars 2024", "2024-03-28", "sv"), ("28. března 2024", "2024-03-28", "cs"),
])
def test_dates_in_the_language_of_the_embed(shown: str, value: str, lang: str) -> None:
    citation = _one(_FULL.replace("March 28, 2024", shown).replace('data-lang="en"', f'data-lang="{lang}"'))
    assert citation.date is not None
    assert citation.date.value == value
    undeclared = _one(_FULL.replace("March 28, 2024", shown).replace(' data-lang="en"', ""))
    assert undeclared.date is not None and undeclared.date.value == value


@pytest.mark.parametrize("name", [
    "透析テツ(脱被曝)", "[Hiatus] TT", "• Rex •", "타미 ~ Tammy", "عاجل المملكة", "IG:Bennett Kulcsar", "Dr. Ana — Marine Lab", "🐾 Paws 🐾", "N.A.S.A. fan @ home", "A (B) C",
    "Jean-Luc 🇫🇷", "Name, with comma", "“Quoted”", "x", "محمد (أبو علي)", "O'Brien & Sons",
])
def test_names_exactly_as_shown(name: str) -> None:
    assert _one(_FULL.replace("Skärgård Ferries", html.escape(name))).account.name == name


def test_pictures_of_the_post_are_kept_and_none_can_be_younger_than_it() -> None:
    # the keys hold a time: the first is of March 2023, the second of August 2024
    older, younger = (f'<img src="https://pbs.twimg.com/media/{key}?format=jpg">' for key in ("FsZNOgcWAAEQtrd", "GVhAAiAasAAGj_i"))
    profile = '<img src="https://pbs.twimg.com/profile_images/1826280026771468288/a.jpg">'
    citation = _one(_FULL.replace("</p>", f"{older}{profile}</p>", 1))
    assert citation.media == ("https://pbs.twimg.com/media/FsZNOgcWAAEQtrd?format=jpg",)
    assert citation.text == _WORDS

    def fired(picture: str) -> list[str]:
        page = f"<html lang=en><body>{_LEAD}{_FULL.replace('</p>', picture + '</p>', 1)}{_TAIL}</body></html>"
        return [finding.rule for finding in verify.check(page, media_type="text/html").findings if finding.rule == "post-id-mismatch"]

    assert fired(older + profile) == []
    assert fired(younger) == ["post-id-mismatch"]


@pytest.mark.parametrize(("attribute", "date"), [
    ({"url": "https://twitter.com/SkargardFerry/status/{id}", "full_text": "{words} pic.twitter.com/Ab12Cd34Ef", "username": "SkargardFerry", "name": "Skärgård Ferries",
      "date": "Thu Mar 28 12:44:08 +0000 2024", "photos": [], "quoted_tweet": {}, "like_count": 3}, "2024-03-28"),
    ({"permalink": "https://x.com/SkargardFerry/status/{id}", "text": "{words}", "screen_name": "SkargardFerry", "display_name": "Skärgård Ferries", "created_at": "2024-03-28T12:44:08.000Z"}, "2024-03-28"),
    ({"url": "https://twitter.com/SkargardFerry/status/{id}", "text": "{words}", "name": "Skärgård Ferries", "date": ""}, None),
])
def test_a_post_whose_parts_an_attribute_gives(attribute: dict[str, object], date: str | None) -> None:
    given = json.dumps(attribute, ensure_ascii=False).replace("{id}", _ID).replace("{words}", _WORDS)
    citation = _one(f'<div class="tweet" data-attrs="{html.escape(given)}"></div>')
    assert (citation.platform, citation.form, citation.post_id, citation.text) == ("x", "json", _ID, _WORDS)
    assert (citation.account.name, citation.account.handle) == ("Skärgård Ferries", "SkargardFerry")
    assert (citation.date.value if citation.date else None) == date


@pytest.mark.parametrize("attribute", [
    {"title": "The ferry", "url": "https://example.org/ferry", "text": "Read more"}, {"url": "https://twitter.com/SkargardFerry", "text": "Follow us"}, {"text": "No address at all"},
])
def test_data_that_give_no_post(attribute: dict[str, str]) -> None:
    assert _page(f'<div class="tweet" data-attrs="{html.escape(json.dumps(attribute))}"></div>') == ()


# ------------------------------------------------------------------ the other platforms


@pytest.mark.parametrize(("body", "platform", "post_id", "handle", "name", "date", "text"), [
    ('<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3lbd2ebt3wk2r" data-bluesky-cid="bafy">'
     '<p lang="en">The ferry sails again.<br><br><a href="https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3lbd2ebt3wk2r?ref_src=embed">[image or embed]</a></p>'
     '&mdash; Ferries (<a href="https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx?ref_src=embed">@ferries.example.org</a>) '
     '<a href="https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3lbd2ebt3wk2r?ref_src=embed">November 19, 2024 at 7:19 PM</a></blockquote>',
     "bluesky", "3lbd2ebt3wk2r", "ferries.example.org", "Ferries", "2024-11-19", "The ferry sails again."),
    ('<iframe src="https://embed.bsky.app/embed/did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3lbd2ebt3wk2r?id=1"></iframe>',
     "bluesky", "3lbd2ebt3wk2r", None, None, None, ""),
    ('<iframe src="https://mastodon.social/@ferries/103270115826048975/embed" class="mastodon-embed" width="400"></iframe>',
     "mastodon", "103270115826048975", "ferries@mastodon.social", None, None, ""),
    ('<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@ferries/103270115826048975/embed"><a href="https://mastodon.social/@ferries/103270115826048975">'
     "<div>Post by @ferries@mastodon.social</div><div>View on Mastodon</div></a></blockquote>",
     "mastodon", "103270115826048975", "ferries@mastodon.social", None, None, ""),
    ('<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/DW1nTDiDvnF/?utm_source=ig_embed" data-instgrm-version="14"><div>'
     '<a href="https://www.instagram.com/p/DW1nTDiDvnF/"><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/DW1nTDiDvnF/">The ferry sails again</a></p>'
     '<p>A post shared by <a href="https://www.instagram.com/skargardferries/">Skärgård Ferries</a> (@skargardferries) on '
     '<time datetime="2026-04-07T16:48:30+00:00">Apr 7, 2026 at 9:48am PDT</time></p></div></blockquote>',
     "instagram", "DW1nTDiDvnF", "skargardferries", "Skärgård Ferries", "2026-04-07", "The ferry sails again"),
    ('<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/DW1nTDiDvnF/"><a href="https://www.instagram.com/reel/DW1nTDiDvnF/">'
     "A post shared by Skärgård Ferries (@skargardferries)</a></blockquote>",
     "instagram", "DW1nTDiDvnF", "skargardferries", "Skärgård Ferries", None, ""),
    ('<iframe class="instagram-media instagram-media-rendered" src="https://www.instagram.com/p/DW1nTDiDvnF/embed/captioned/?cr=1"></iframe>', "instagram", "DW1nTDiDvnF", None, None, None, ""),
    ('<amp-instagram data-shortcode="DW1nTDiDvnF" width="1" height="1"></amp-instagram>', "instagram", "DW1nTDiDvnF", None, None, None, ""),
    ('<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@skargardferries/post/CuVvRcttG57" data-text-post-version="0"><a href="https://www.threads.net/@skargardferries/post/CuVvRcttG57">'
     "<div>View on Threads</div></a></blockquote>", "threads", "CuVvRcttG57", "skargardferries", None, None, ""),
    ('<div class="fb-post" data-href="https://www.facebook.com/skargardferries/posts/10158901234567890" data-width="500"></div>', "facebook", "10158901234567890", "skargardferries", None, None, ""),
    ('<div class="fb-post" data-href="https://www.facebook.com/skargardferries/posts/10158901234567890"><blockquote cite="https://www.facebook.com/skargardferries/posts/10158901234567890" class="fb-xfbml-parse-ignore">'
     '<p>The ferry sails again.</p>Posted by <a href="https://www.facebook.com/skargardferries/">Skärgård Ferries</a> on&nbsp;<a href="https://www.facebook.com/skargardferries/posts/10158901234567890">Thursday, March 28, 2024</a></blockquote></div>',
     "facebook", "10158901234567890", "skargardferries", "Skärgård Ferries", "2024-03-28", "The ferry sails again."),
    ('<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fskargardferries%2Fposts%2F10158901234567890&width=500"></iframe>',
     "facebook", "10158901234567890", "skargardferries", None, None, ""),
    ('<fb:post href="https://www.facebook.com/skargardferries/posts/10158901234567890"></fb:post>', "facebook", "10158901234567890", "skargardferries", None, None, ""),
    ('<FB:Post href="https://www.facebook.com/skargardferries/posts/10158901234567890"></FB:Post>', "facebook", "10158901234567890", "skargardferries", None, None, ""),
    ('<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@skargardferries/video/7134059641968872746" data-video-id="7134059641968872746"><section>'
     '<a target="_blank" title="@skargardferries" href="https://www.tiktok.com/@skargardferries?refer=embed">@skargardferries</a> <p>The ferry sails again <a title="ferry" href="https://www.tiktok.com/tag/ferry">#ferry</a></p> '
     '<a target="_blank" title="original sound" href="https://www.tiktok.com/music/original-sound-713405">♬ original sound</a></section></blockquote>',
     "tiktok", "7134059641968872746", "skargardferries", None, None, "The ferry sails again #ferry"),
    ('<amp-tiktok width="325" height="575" data-src="7134059641968872746"></amp-tiktok>', "tiktok", "7134059641968872746", None, None, None, ""),
    ('<iframe src="https://www.tiktok.com/embed/v2/7134059641968872746?lang=en"></iframe>', "tiktok", "7134059641968872746", None, None, None, ""),
    ('<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="skargardferries/512" data-width="100%"></script>', "telegram", "512", "skargardferries", None, None, ""),
    ('<iframe id="telegram-post-skargardferries-512" src="https://t.me/skargardferries/512?embed=1"></iframe>', "telegram", "512", "skargardferries", None, None, ""),
    ('<iframe src="https://truthsocial.com/@ferries/108779000807761862/embed" class="truthsocial-embed"></iframe>', "truthsocial", "108779000807761862", "ferries", None, None, ""),
    ('<blockquote class="reddit-embed-bq" data-embed-height="240"><a href="https://www.reddit.com/r/ferries/comments/1bq2x3y/the_ferry_sails_again/">The ferry sails again</a><br> by<a href="https://www.reddit.com/user/skargard/">u/skargard</a> in'
     '<a href="https://www.reddit.com/r/ferries/">ferries</a></blockquote>', "reddit", "1bq2x3y", "skargard", None, None, "The ferry sails again"),
    ('<iframe src="https://www.redditmedia.com/r/ferries/comments/1bq2x3y/the_ferry_sails_again/?ref_source=embed&amp;embed=true"></iframe>', "reddit", "1bq2x3y", None, None, None, ""),
    ('<iframe src="https://www.youtube.com/embed/aB3dE5gH7jK?feature=oembed"></iframe>', "youtube", "aB3dE5gH7jK", None, None, None, ""),
    ('<iframe data-src="https://www.youtube-nocookie.com/embed/aB3dE5gH7jK"></iframe>', "youtube", "aB3dE5gH7jK", None, None, None, ""),
    ('<amp-youtube data-videoid="aB3dE5gH7jK"></amp-youtube>', "youtube", "aB3dE5gH7jK", None, None, None, ""),
    ('<div class="youtube-player" data-id="aB3dE5gH7jK"></div>', "youtube", "aB3dE5gH7jK", None, None, None, ""),
    ('<oembed url="https://www.youtube.com/watch?v=aB3dE5gH7jK"></oembed>', "youtube", "aB3dE5gH7jK", None, None, None, ""),
    ('<oembed url="https://www.instagram.com/p/DW1nTDiDvnF/"></oembed>', "instagram", "DW1nTDiDvnF", None, None, None, ""),
    ('<lite-youtube videoid="aB3dE5gH7jK"></lite-youtube>', "youtube", "aB3dE5gH7jK", None, None, None, ""),
    ('<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7084656651378536448" height="500"></iframe>', "linkedin", "7084656651378536448", None, None, None, ""),
    ('<div id="vk_post_-12345678_910"></div><script>VK.Widgets.Post("vk_post_-12345678_910", -12345678, 910, "abc");</script>', "vk", "910", None, None, None, ""),
    ('<iframe src="https://vk.com/widget_post.php?app=0&amp;width=100%25&amp;owner_id=-12345678&amp;post_id=910&amp;hash=aBc"></iframe>', "vk", "910", None, None, None, ""),
    ('<p>https://weibo.com/1234567890/NzDmk8O1o</p>', "weibo", "NzDmk8O1o", None, None, None, ""),
])
def test_the_embeds_of_other_platforms(body: str, platform: str, post_id: str, handle: str | None, name: str | None, date: str | None, text: str) -> None:
    citation = _one(body)
    assert (citation.platform, citation.post_id, citation.account.handle, citation.account.name) == (platform, post_id, handle, name)
    assert (citation.date.value[:10] if citation.date else None, citation.text) == (date, text)
    # and the same markup held in a script
    hidden = _one(f"<script>var embed = {json.dumps(body)};</script>") if "<script" not in body and body.startswith(("<blockquote", "<iframe")) else citation
    assert (hidden.platform, hidden.post_id, hidden.text) == (platform, post_id, text)


@pytest.mark.parametrize("signed", [
    "פוסט משותף על ידי \u200f\u200eFerries\u200e\u200f (@\u200f\u200eskargardferries\u200e\u200f) ב-מאי 8, 2018 בשעה 2:15 PDT",
    "Ferries (@skargardferries)'in paylaştığı bir gönderi (8 May 2018, 2:15 PDT)",
    "Ferries(@skargardferries)がシェアした投稿 - 2018 5月 8 2:15午前 PDT",
    "Post udostępniony przez Ferries (@skargardferries) Maj 8, 2018 o 2:15 PDT",
])
def test_instagram_says_in_its_own_language_when_a_post_was_shared(signed: str) -> None:
    """Whatever the page's language is: here it is English."""
    citation = _one(
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BigQfVuAAAA/"><p>The ferry sails again</p>'
        f"<p>{signed}</p></blockquote>")
    assert (citation.account.name, citation.account.handle, citation.text) == ("Ferries", "skargardferries", "The ferry sails again")
    assert citation.date is not None and citation.date.value.startswith("2018-05-08T02:15")
