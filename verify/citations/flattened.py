"""Posts that stand in running text, as newsrooms' systems leave them when the embed's markup is gone."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from verify._patterns import regex
from verify.citations._attribution import LINK, Attribution, find_attributions
from verify.citations._phrases import lexicon, phrases
from verify.citations._signs import speaks
from verify.citations._where import platforms_named
from verify.citations.addressed import Addressed, find_addressed
from verify.citations.boundary import find_start
from verify.citations.cards import Card, Page, find_cards, find_signed_below
from verify.citations.facebook import find_facebook
from verify.citations.placeholders import find_placeholders
from verify.citations.prose import prose_language
from verify.citations.telegram import find_copied, find_footed
from verify.citations.tiktok import find_captioned
from verify.languages._identify import identify
from verify.model import Account, Citation, Span
from verify.text import sentences
from verify.text import words as words_of

_MEDIA = regex(r"(?:https?://)?(pic\.(?:twitter|x)\.com/[A-Za-z0-9]+|t\.co/[A-Za-z0-9]+?(?=pic\.|https?:|(?![A-Za-z0-9]))|(?:www\.)?t(?:elegram)?\.me/\w+/\d+)", re.IGNORECASE)
_FIRST_SIGNS = ("pic.", ".me/")  # of what such a link begins with, and what may stand before them in it
_BEFORE_SIGNS = len("https://www.telegram")
_TRAILING = regex(r"(?:https?://)?(?:pic\.(?:twitter|x)\.com/[A-Za-z0-9]+|(?:www\.)?t(?:elegram)?\.me/\w+/\d+)[\s\u00a0]*$", re.IGNORECASE)
CUT = regex(r"(?:…|\.\.\.|\.\. \.)[\"”»']?(?:\s*(?:https?://)?t\.co/\w+)?\s*$")
_DOMAIN = regex(r"[A-Za-z0-9-]\.[A-Za-z]{2,}$")
_STATUS = regex(r"(?:https?://)?(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(\w+)/status(?:es)?/(\d+)\S*\s*$")


def find_flattened(article_text: str, *, language: str | None = None, masked: Sequence[Span] = (), reference: datetime.date | None = None) -> tuple[Citation, ...]:
    """The posts in a text, in order; ids are left empty. `masked` are stretches already known to be posts.

    `language` is that of the prose (found out where it is None), `reference` the article's day, from which a date without its year counts.
    """
    holes = tuple(sorted(masked, key=lambda span: span.start))
    prose = language or prose_language(article_text)
    known = tuple(code for code in dict.fromkeys((prose, "en")) if code)
    attributions = find_attributions(article_text, known, holes, reference=reference)
    signed = [Span(attribution.start, attribution.end) for attribution in attributions]
    shown = [hole for hole in holes if any(map(str.isspace, article_text[hole.start:hole.end]))]  # more than a link that stands there alone
    addressed = find_addressed(article_text, known, [*shown, *signed], reference=reference)
    if addressed:
        holes = tuple(sorted([*holes, *(post.span for post in addressed)], key=lambda span: span.start))
    page = Page(article_text, known, reference=reference)
    others = [
        *find_facebook(article_text, page.lower, known, [*holes, *signed]), *find_signed_below(page, [*holes, *signed]),
        *find_footed(article_text, known, [*holes, *signed], reference=reference),
    ]
    if others:
        attributions = sorted([*attributions, *others], key=lambda attribution: attribution.start)
    if language is None and attributions:
        prose = _language_beside(article_text, attributions, holes) or prose
    signed = [Span(attribution.start, attribution.end) for attribution in attributions]
    cards = [card for card in find_cards(page, [*holes, *signed]) if card.confidence >= _SURE_CARD]
    cards += find_copied(article_text, known, [*holes, *signed, *(card.span for card in cards)], reference=reference)
    cards += find_captioned(article_text, [*holes, *signed, *(card.span for card in cards)])
    cards += find_placeholders(article_text, [*holes, *signed, *(card.span for card in cards)])
    if cards:  # no other post's words reach back over one
        holes = tuple(sorted([*holes, *(card.span for card in cards)], key=lambda span: span.start))
    found = [*(_addressed(article_text, post) for post in addressed), *(_card(article_text, card) for card in cards)]
    previous_end, after_post, in_row = 0, False, False
    hole, hole_end = 0, 0
    twice = _shown_twice(article_text, attributions)
    for attribution in attributions:
        while hole < len(holes) and holes[hole].end <= attribution.start:
            hole_end = max(hole_end, holes[hole].end)
            hole += 1
        lowest = max(previous_end, hole_end)
        after_post = lowest > 0
        citation = _citation(article_text, attribution, lowest, prose, after_post, in_row, twice.get(attribution.start))
        in_row = after_post and not article_text[lowest:citation.span.start].strip(" \n\r\t-*•|>")
        found.append(citation)
        previous_end = attribution.end
    taken = [*holes, *(citation.span for citation in found)]
    found.extend(_card(article_text, card) for card in find_cards(page, taken))
    return tuple(sorted(found, key=lambda citation: citation.span.start))


_LONGEST_POST = 240  # characters before a signature that are mostly a post's
_TELLING = 60  # characters of a report that say more of its language than its first sentence does


def _language_beside(text: str, attributions: Sequence[Attribution], holes: Sequence[Span]) -> str | None:
    """The language of a report, told from what stands apart from its posts, or, where little does, from its first and its last sentences too."""
    apart = [*(Span(max(0, attribution.start - _LONGEST_POST), attribution.end) for attribution in attributions), *holes]
    behind = [*(Span(_first_end(text, attribution.start), attribution.end) for attribution in attributions), *holes]
    return prose_language(text, apart, _TELLING) or prose_language(text, behind) or prose_language(text, apart)


def _first_end(text: str, stop: int) -> int:
    """Where the first sentence before `stop` ends: an article seldom begins with a post."""
    begun = sentences(text, 0, min(stop, 600))
    return begun[0].end if len(begun) > 1 else stop


def _card(text: str, card: Card) -> Citation:
    end = without_media(text, card.words.start, card.words.end)
    words = text[card.words.start:end]
    code, _ = identify(words)
    handle = card.handle
    around = text[max(0, card.span.start - _NEAR):card.words.start] + text[card.words.end:card.span.end]
    named = card.platform or _named_alone(around)
    platform = named if handle is None or named == "threads" else "mastodon" if "@" in handle else "bluesky" if _DOMAIN.search(handle) else named
    links = tuple(m.group(1) for m in _MEDIA.finditer(text, card.words.start, card.words.end))
    return Citation(
        id="", platform=platform or "x", form="card", account=Account(name=card.name, handle=handle, handle_span=card.handle_span, name_span=card.name_span),
        span=card.span, text=words, text_span=Span(card.words.start, end) if words else None, language=code, date=card.date, links=links,
        truncated=bool(CUT.search(words)), confidence=card.confidence,
    )


def _addressed(text: str, post: Addressed) -> Citation:
    end = without_media(text, post.words.start, post.words.end)
    words, address = text[post.words.start:end], post.address
    name = text[post.name.start:post.name.end] if post.name is not None else None
    return Citation(
        id="", platform=address.platform, form="card", account=Account(name=name, handle=address.handle, name_span=post.name), span=post.span, text=words,
        text_span=Span(post.words.start, end), language=identify(words)[0], date=post.date, post_id=address.post_id, url=address.url,
        links=tuple(m.group(1) for m in _MEDIA.finditer(text, post.words.start, post.span.end)), truncated=bool(CUT.search(words)), confidence=0.85,
    )


_SURE_CARD = 0.9
_NEAR = 300  # characters before a copied post in which a report says where it stands
_SHORTEST_AGAIN, _LONGEST_AGAIN = 30, 1200


def _shown_twice(text: str, attributions: Sequence[Attribution]) -> dict[int, int]:
    """Where the words of posts that a page shows twice begin: as far back as they are the same above two signatures of one account."""
    begins: dict[int, int] = {}
    last: dict[str, int] = {}
    for attribution in attributions:
        if not attribution.handle:
            continue
        end = attribution.start
        before = last.get(attribution.handle.lower())
        last[attribution.handle.lower()] = end
        if before is None:
            continue
        same = 0
        while same < min(_LONGEST_AGAIN, before) and text[before - 1 - same] == text[end - 1 - same]:
            same += 1
        for stop in (before, end):
            begin = stop - same
            while begin < stop and not text[begin - 1:begin].isspace() and text[begin].isalnum() and text[begin - 1:begin].isalnum():
                begin += 1
            while begin < stop and text[begin].isspace():
                begin += 1
            if stop - begin >= _SHORTEST_AGAIN and same < _LONGEST_AGAIN:
                begins[stop] = begin
    return begins


def _citation(
    text: str, attribution: Attribution, lowest: int, prose: str | None, after_post: bool, in_row: bool, twice: int | None,
) -> Citation:
    words_end = attribution.start
    while words_end > lowest and (text[words_end - 1].isspace()):
        words_end -= 1
    full_end = words_end
    words_end = without_media(text, lowest, words_end)
    platform, post_id, url = _platform(text, attribution, words_end, full_end, lowest)
    day = attribution.date.value[:10] if attribution.date else None
    if platform == "instagram" and text[words_end - 1:words_end] in (":", "：") and words_end > lowest:
        lowest = full_end = words_end  # what announces a picture is not its caption
    if words_end > lowest:
        start = find_start(
            text, lowest, words_end, platform=platform, prose_language=prose, day=day, after_post=after_post, in_row=in_row, account=attribution.name, twice=twice,
        )
        begin, sure, code = start.position, start.confidence, start.language
    else:
        begin, sure, code = full_end if full_end == lowest else lowest, 1.0, None
        words_end = begin
    if platform == "instagram":
        begin, sure, viewed = _after_view(text, lowest, begin, words_end, sure)
        if not viewed and _is_report(text[begin:words_end], attribution.name, prose):
            begin, words_end, sure = attribution.start, attribution.start, 1.0  # the embed shows a picture alone
    elif _stands_apart(text, words_end, full_end) and _is_report(text[begin:words_end], attribution.name, prose):
        begin = words_end = full_end - len(text[words_end:full_end].lstrip())  # the post is nothing but its picture
        sure = 0.8
    words = text[begin:words_end]
    links = tuple(m.group(1) for m in _MEDIA.finditer(text, begin, attribution.start))
    own, certain = identify(words) if words else (None, 0.0)
    if own is not None and certain >= 0.8:
        code = own
    if url is None:
        status = _STATUS.search(text[max(0, begin - 200):begin])
        if status is not None and attribution.handle and status.group(1).lower() in (attribution.handle.lower(), "i"):
            url, post_id = status.group().strip(), status.group(2)
    return Citation(
        id="", platform=platform, form="text",
        account=Account(name=attribution.name, handle=attribution.handle, handle_span=attribution.handle_span, name_span=attribution.name_span),
        span=Span(begin, attribution.end), text=words, text_span=Span(begin, words_end) if words else None, language=code if words else None,
        date=attribution.date, post_id=post_id, url=_canonical(url), links=links, truncated=bool(CUT.search(words)),
        confidence=round(attribution.confidence * (0.5 + 0.5 * sure), 3),
    )


def _after_view(text: str, lowest: int, begin: int, end: int, sure: float) -> tuple[int, float, bool]:
    """Instagram's embed says "View this post on Instagram" above the words: nothing before it is the post's. The last value tells whether it does."""
    floor = max(lowest, end - 2600)
    lower = text[floor:end].lower()
    if len(lower) != end - floor:
        return begin, sure, False
    last = max((at + len(p) for p in phrases("view") if (at := lower.rfind(p)) >= 0), default=None)
    if last is None:
        return begin, sure, False
    begin = floor + last
    while begin < end and (text[begin].isspace() or text[begin] in ".。"):
        begin += 1
    return begin, 1.0, True


def _stands_apart(text: str, words_end: int, end: int) -> bool:
    """Whether a blank line parts the words from the link to a picture behind them: what a post attaches follows its words in their line."""
    between = text[words_end:end]
    return between[:len(between) - len(between.lstrip())].count("\n") > 1


def _is_report(words: str, account: str | None, prose: str | None) -> bool:
    """Whether words tell of the account, or of what was, as a report does, and have nothing of a post."""
    code, sure = identify(words)
    if not words or (code != prose and sure >= 0.6) or speaks(words, prose):
        return False
    lower = words.lower()
    seen = words_of(lower)
    name = (account or "").lower().strip()
    named = (len(name) > 3 and name in lower) or any(len(part) > 3 and part in seen for part in words_of(name))
    return named or any(lexicon(kind, prose).count(lower, seen) for kind in ("told", "past", "says"))


_LONGEST_BUTTON = 40
_LONGEST_LINK = 120


def _trailing(text: str, low: int, end: int) -> re.Match[str] | None:
    """The link to a picture or a message that ends a stretch: the pattern is asked about nothing before the first sign of one."""
    lower = text[low:end].lower()
    first = min((at for sign in _FIRST_SIGNS if (at := lower.find(sign)) >= 0), default=None)
    if first is None:
        return None
    begin = low + max(0, first - _BEFORE_SIGNS) if len(lower) == end - low else low
    return _TRAILING.search(text, begin, end)


def without_media(text: str, lowest: int, end: int) -> int:
    """Where the words end, before trailing media links, what stands for a picture, and the platform's buttons."""
    while end > lowest:
        match = _trailing(text, max(lowest, end - _LONGEST_LINK), end)
        if match is not None and match.end() == end:
            end = match.start()
        else:
            lower = text[max(lowest, end - 40):end].lower()
            phrase = next(p for p in phrases("embed") if lower.endswith(p)) if lower.endswith(phrases("embed")) else None
            begun = text.rfind("\n", lowest, end) + 1
            if phrase is not None:
                end -= len(phrase)
            elif begun > lowest and end - begun <= _LONGEST_BUTTON and text[begun:end].strip().lower() in phrases("button"):
                end = begun
            else:
                break
        while end > lowest and text[end - 1].isspace():
            end -= 1
    return end


def _canonical(url: str | None) -> str | None:
    if url is None:
        return None
    return url if url.lower().startswith("http") else f"https://{url}"


_TELEGRAM = regex(r"t(?:elegram)?\.me/(\w+)/(\d+)", re.IGNORECASE)
_ID = regex(r"/(?:status(?:es)?|post|posts|p|reel)/([\w-]+)|/(\d+)/?$|@\w+(?:@[\w.-]+)?/(\d+)")
_HOSTS = (
    ("bsky.app", "bluesky"), ("truthsocial.com", "truthsocial"), ("threads.", "threads"), ("instagram.com", "instagram"), ("t.me/", "telegram"),
    ("tiktok.com", "tiktok"), ("facebook.com", "facebook"), ("twitter.com", "x"), ("x.com", "x"),
)
# Those that are told from X's by the words around them; a list of several is a page's buttons.
_NAMED = frozenset(("truthsocial", "bluesky", "threads", "telegram", "mastodon", "weibo"))


def _platform(text: str, attribution: Attribution, words_end: int, full_end: int, lowest: int) -> tuple[str, str | None, str | None]:
    """Which platform a post is from, its id and address: by address, media link, handle, and at last by the words before it."""
    if attribution.platform is not None:
        return attribution.platform, None, attribution.url
    if attribution.url is not None:
        host = attribution.url.lower()
        platform = next((name for sign, name in _HOSTS if sign in host), "mastodon")
        match = _ID.search(attribution.url.split("?")[0])
        post_id = next((group for group in match.groups() if group), None) if match else None
        return platform, post_id, attribution.url
    between = text[words_end:full_end]
    telegram = _TELEGRAM.search(between)
    if telegram is not None:
        return "telegram", telegram.group(2), f"https://t.me/{telegram.group(1)}/{telegram.group(2)}"
    handle = attribution.handle or ""
    if "pic.twitter.com/" in between.lower() or "pic.x.com/" in between.lower():
        return "x", None, None  # whatever the handle looks like: only X has these links
    if "@" in handle:
        return "mastodon", None, None
    if _DOMAIN.search(handle):
        return "bluesky", None, None
    if LINK.search(between):
        return "x", None, None
    return _named_alone(text[max(lowest, words_end - 700):words_end]) or "x", None, None


def _named_alone(near: str) -> str | None:
    """The one platform that is named near a post and is told from X's only so; None where there is a sign of X's, or a page's list of several."""
    lower = near.lower()
    if "t.co/" in lower or "pic.twitter" in lower:
        return None
    named = platforms_named(lower)
    return named.pop() if len(named) == 1 and not named.isdisjoint(_NAMED) else None
