"""What each platform's embed looks like: where its account, date, address and words stand in the markup."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from itertools import islice
from urllib.parse import unquote

from verify._patterns import regex
from verify.citations._attribution import find_attributions, read_date, read_shared_date, without_marks
from verify.citations._drawn import Drawn, read_drawn
from verify.citations._elements import Element
from verify.citations._given import Given, read_given
from verify.citations._phrases import phrases, worded
from verify.citations._shown import Link, Placed, Shown, render
from verify.citations._stamp import read_stamp
from verify.citations.flattened import CUT, without_media
from verify.languages._identify import identify
from verify.languages._tags import primary_tag
from verify.model import Account, Article, Citation, DateMention, Fragment, Span, UsageError
from verify.platforms import Address, parse_address

_CLASSES = (
    ("twitter", "x"), ("tweet", "x"), ("instagram", "instagram"), ("bluesky", "bluesky"), ("mastodon", "mastodon"), ("tiktok", "tiktok"), ("text-post-media", "threads"),
    ("reddit", "reddit"), ("fb-", "facebook"), ("tgme", "telegram"), ("truthsocial", "truthsocial"),
)
_SILENT = frozenset(("threads", "mastodon", "youtube", "vk", "weibo", "linkedin"))  # their embeds' words are the platform's own, unless a day signs them
_ID = regex(r"\d{4,20}")
_HANDLE = regex(r"[(（]\s*[\u200e\u200f\u202a-\u202e\u2066-\u2069]*[@＠]([^\s()（）]{1,100})\s*[)）]")
_DASH = regex(r"^[\s\u00a0]*(?:[—–―‒⸺]+|--|-|−|â€”|&mdash;|\ufffd+)?[\s\u00a0]*")
_ANY_DASH = regex(r"(?:—|―|–|--|(?<=\s)-(?=\s)|â€”|\ufffd)[\s\u00a0]*")
_MEDIA_SHOWN = regex(r"(?:https?://)?(pic\.(?:twitter|x)\.com/[A-Za-z0-9]+)", re.IGNORECASE)
_SHORT = regex(r"(?:https?://)?(?:www\.)?(t\.co/[A-Za-z0-9]+)", re.IGNORECASE)
_SERIAL = regex(r":\d+$")
_POSTED_MEDIA = regex(r"^https?://(?:pbs|video)\.twimg\.com/(?:media|ext_tw_video_thumb|amplify_video_thumb|tweet_video_thumb)/")
_GIVEN = regex(r"[?&;](?:url|href|src|link|tweet)=(https?(?::|%3A)[^&#]+)", re.IGNORECASE)
_SPACES = regex(r"\s+")
_BLANKS = (" ", "\u00a0")


def read_embed(
    root: Element, fragment: Fragment, article: Article, *, draws: bool, without: frozenset[int] = frozenset(), quoted: Sequence[Citation] = (),
) -> Citation | None:
    """The post that an embed's element holds; None where it holds none. `draws` tells whether the fragment may draw one, `quoted` are the posts found inside."""
    declared = declared_address(root)
    platform = _platform(root, declared)
    if root.name == "iframe" or root.name == "script" or root.name.startswith("amp-"):
        if declared is None:
            return None
        form = "iframe" if root.name == "iframe" else "amp" if root.name.startswith("amp-") else "widget"
        return _citation(declared.platform, form, article, fragment, declared)
    given = read_given(root)
    if given is not None:
        return _given(given, root, fragment, article)
    shown = render(root, without)
    drawn = read_drawn(root, without) if draws else None
    if drawn is not None:
        return _drawn(drawn, root, shown, fragment, article, declared, quoted)
    linked = _linked(shown, platform)
    if platform is None:
        if linked is None:
            return _citation(declared.platform, "bare" if root.name == "a" else "widget", article, fragment, declared) if declared else None
        platform = linked[1].platform
        if root.name == "blockquote" and not _signed(shown, linked):
            return None
    address = declared if declared is not None and declared.platform == platform else None
    if linked is not None and (address is None or (address.post_id == linked[1].post_id and linked[1].handle)):
        address = linked[1]
    if platform == "instagram":
        return _instagram(root, shown, fragment, article, address)
    if platform == "facebook":
        return _facebook(root, shown, fragment, article, address)
    if platform == "tiktok":
        return _tiktok(root, shown, fragment, article, address)
    if platform == "reddit":
        return _reddit(shown, fragment, article, address)
    if platform in _SILENT and not (linked is not None and root.name == "blockquote" and _linked_date(shown.text, linked[0], _languages(root, shown, article)) is not None):
        return _citation(platform, _form(root, fragment, False), article, fragment, address) if address else None
    return _signed_post(root, shown, fragment, article, address, platform, linked[0] if linked else None, quoted)


# ------------------------------------------------------------------ address and platform


def declared_address(root: Element) -> Address | None:
    """The post that an element's attributes name."""
    for name, given in root.attributes.items():
        value = given.strip()
        if not value:
            continue
        if "tweet" in name or "twitter" in name:
            if _ID.fullmatch(value):
                return parse_address(f"https://twitter.com/i/status/{value}")
            found = parse_address(value)
            if found is not None:
                return found
        elif name == "data-telegram-post":
            return parse_address(f"https://t.me/{value}")
        elif name == "data-src" and root.name == "amp-tiktok" and value.isdigit():
            return parse_address(f"https://www.tiktok.com/embed/v2/{value}")
        elif name == "data-shortcode" and "instagram" in root.name:
            return parse_address(f"https://www.instagram.com/p/{value}/")
        elif name in ("data-videoid", "videoid", "data-youtube-id", "data-youtube") or (name == "data-id" and "youtube" in _classes(root)):
            if re.fullmatch(r"[\w-]{11}", value):
                return parse_address(f"https://www.youtube.com/watch?v={value}")
        elif name == "data-embed-id":
            kind = root.get("data-embed-type").lower()
            if kind in ("twitter", "tweet", "x") and _ID.fullmatch(value):
                return parse_address(f"https://twitter.com/i/status/{value}")
            if kind == "instagram":
                return parse_address(f"https://www.instagram.com/p/{value}/")
        elif name == "id" and value.startswith("vk_post_"):
            return parse_address("https://vk.com/wall" + value.removeprefix("vk_post_"))
        elif name == "data-video-id" and "tiktok" in _classes(root) and "cite" not in root.attributes and value.isdigit():
            return parse_address(f"https://www.tiktok.com/embed/v2/{value}")
        elif name in ("src", "href", "cite", "srcdoc") or (name == "url" and root.name == "oembed") or (name.startswith("data-") and ("/" in value or value.startswith("at:"))):
            found = _address(value) if "\n" not in value and len(value) < 4000 else None
            if found is not None:
                return found
    return None


def _address(link: str) -> Address | None:
    """The post that a link leads to, or that a frame of another service is given to show (`?url=https%3A%2F%2F...`)."""
    found = parse_address(link) or (parse_address(_SERIAL.sub("", link)) if "facebook.com" in link else None)
    if found is None and "%2f" in link.lower():
        given = next((match.group(1) for match in _GIVEN.finditer(link)), None)
        found = parse_address(unquote(given)) if given is not None else None
    return found


def _classes(root: Element) -> str:
    return f"{root.classes.lower()} {root.name}"


def _platform(root: Element, declared: Address | None) -> str | None:
    classes = _classes(root)
    if root.name != "a":
        for sign, platform in _CLASSES:
            if sign in classes:
                if declared is not None and declared.platform != platform and platform in ("mastodon", "x", "facebook"):
                    return declared.platform
                return platform
    return declared.platform if declared is not None else None


def _linked(shown: Shown, platform: str | None) -> tuple[Link, Address] | None:
    """The link to the post itself: the last one to a post of the platform, which is the one that signs."""
    for link in reversed(shown.links):
        address = _address(link.href)
        if address is not None and (platform is None or address.platform == platform):
            return link, address
    return None


def _signed(shown: Shown, linked: tuple[Link, Address]) -> bool:
    """Whether a plain quotation is signed as a post is: the account in brackets near the link, or nothing but the link."""
    link, address = linked
    if not shown.text[:link.start].strip() and not shown.text[link.end:].strip():
        return True
    match = None
    for match in _HANDLE.finditer(shown.text, max(0, link.start - 160), min(len(shown.text), link.end + 160)):  # noqa: B007
        pass
    if match is None:
        return False
    return address.handle is None or match.group(1).lower().split("@")[0] == address.handle.lower().split("@")[0] or address.platform == "bluesky"


# ------------------------------------------------------------------ `words — Name (@handle) date`


def _signed_post(
    root: Element, shown: Shown, fragment: Fragment, article: Article, address: Address | None, platform: str, link: Link | None, quoted: Sequence[Citation],
) -> Citation | None:
    text = shown.text
    languages = _languages(root, shown, article)
    start, name, handle, date = _signature(shown, link, languages)
    if address is None and handle is None:
        return None
    end = start
    while end > 0 and text[end - 1].isspace():
        end -= 1
    end = without_media(text, 0, end)
    bare = link is not None and handle is None and not text[:link.start].strip()
    if bare and link is not None and (len(shown.links) == 1 and text[link.start:link.end].strip() == text.strip()):
        end, name, date = 0, None, None
    begin = 0
    while begin < end and text[begin].isspace():
        begin += 1
    placed = Placed(text, article.text, fragment.span)
    return _citation(
        platform, _form(root, fragment, end > begin), article, fragment, address, name=name, handle=handle, date=date, words=text[begin:end],
        text_span=placed.span(begin, end), whole=placed.span(0, len(text)), links=_post_links(shown, start), language=shown.language,
        quotes=quoted[0].url or quoted[0].post_id if quoted else None, replies_to=_reply(root), media=_media(root, fragment) if platform == "x" else (),
    )


def _signature(shown: Shown, link: Link | None, languages: Sequence[str]) -> tuple[int, str | None, str | None, DateMention | None]:
    """Where the words end and who signs: name, handle, date."""
    text = shown.text
    match = None
    lowest = 0
    for found in _HANDLE.finditer(text, lowest):
        if link is None or found.start() < link.end or match is None:
            match = found
    limit = match.start() if match is not None else link.start if link is not None else len(text)
    start, segment_end = _last_block(shown, limit), limit
    segment = text[start:segment_end]
    dash = _DASH.match(segment)
    opened = dash.end() if dash is not None else 0
    if not segment[:opened].strip():
        dashes = list(_ANY_DASH.finditer(segment))
        if dashes:
            opened = dashes[-1].end()
            start += dashes[-1].start()
            segment = text[start:segment_end]
            opened = dashes[-1].end() - dashes[-1].start()
        elif match is not None:
            attributions = find_attributions(text, tuple(languages))
            if attributions and attributions[-1].handle_span is not None:
                last = attributions[-1]
                start = last.start
                return start, _clean(last.name), last.handle, last.date or _linked_date(text, link, languages)
        else:
            # nothing but a date, or nothing at all, signs it
            start = link.start if link is not None else len(text)
            return start, None, None, _linked_date(text, link, languages)
    handle = without_marks(match.group(1)) if match is not None else None
    name = _clean(segment[opened:] if handle is not None else segment[opened:].rstrip(" ,\n"))
    if handle is None and name is not None and name[0] in "@＠":
        handle = name[1:]
        name = None if handle.isascii() else handle  # Weibo's accounts are called by their names
    date = None
    if match is not None:
        date = _date(text, match.end(), languages)
    return start, name, handle, date or _linked_date(text, link, languages)


def _last_block(shown: Shown, limit: int) -> int:
    """Where the block begins that holds what stands before `limit`: a paragraph of its own, or what follows the last one."""
    start = 0
    for paragraph in shown.paragraphs:
        if paragraph.end <= limit:
            start = max(start, paragraph.end)
        elif paragraph.start <= limit:
            start = max(start, paragraph.start)
    while start < limit and shown.text[start].isspace():
        start += 1
    return start


def _linked_date(text: str, link: Link | None, languages: Sequence[str]) -> DateMention | None:
    return _date(text, link.start, languages) if link is not None else None


def _date(text: str, position: int, languages: Sequence[str]) -> DateMention | None:
    while position < len(text) and text[position].isspace():
        position += 1
    stamp = read_stamp(text, position) if "en" in languages else None
    if stamp is not None:
        return stamp
    try:
        return read_date(text, position, tuple(languages))[0]
    except UsageError:
        return read_date(text, position, ())[0]


def _clean(name: str | None) -> str | None:
    name = _SPACES.sub(" ", without_marks(name or "")).strip(" \u00a0")
    return name or None


def _languages(root: Element, shown: Shown, article: Article) -> tuple[str, ...]:
    declared = (root.get("data-lang"), root.get("lang"), article.language, "en", shown.language)
    return tuple(dict.fromkeys(code for value in declared if value and (code := primary_tag(value)) is not None))


def _post_links(shown: Shown, end: int) -> tuple[str, ...]:
    """The media and short links of the words: as shown, or where a link shows something else, as it leads."""
    found: dict[str, None] = {}
    covered: list[Span] = []
    lower = shown.text.lower()
    signed = [(sign, pattern) for sign, pattern in (("pic.", _MEDIA_SHOWN), ("t.co/", _SHORT)) if sign in lower]
    for link in shown.links:
        if link.start >= end:
            continue
        covered.append(Span(link.start, link.end))
        words = shown.text[link.start:link.end]
        inside = words.lower() if signed else ""
        match = next((match for sign, pattern in signed if sign in inside and (match := pattern.search(words)) is not None), None) or _SHORT.match(link.href)
        if match is not None:
            found.setdefault(match.group(1))
    for _, pattern in signed:
        for match in pattern.finditer(shown.text, 0, end):
            if not any(span.start <= match.start() < span.end for span in covered):
                found.setdefault(match.group(1))
    return tuple(found)


def _media(root: Element, fragment: Fragment) -> tuple[str, ...]:
    """The addresses of the pictures and films that an embed shows; a profile's picture is not of the post."""
    if "twimg.com" not in fragment.html:
        return ()
    found: dict[str, None] = {}
    for element in root.elements():
        for name in ("src", "data-src", "poster", "href") if element.name in ("img", "video", "source", "a") else ():
            value = element.get(name)
            if _POSTED_MEDIA.search(value):
                found.setdefault(value)
    return tuple(found)


def _reply(root: Element) -> str | None:
    value = root.get("data-in-reply-to")
    return value if _ID.fullmatch(value) else None


# ------------------------------------------------------------------ the other platforms


def _instagram(root: Element, shown: Shown, fragment: Fragment, article: Article, address: Address | None) -> Citation | None:
    """`A post shared by Name (@handle) on date`, in any language, under the caption."""
    text = shown.text
    languages = _languages(root, shown, article)
    name = handle = date = None
    start = len(text)
    match = None
    for match in _HANDLE.finditer(text):  # noqa: B007
        pass
    if match is not None:
        handle = without_marks(match.group(1))
        start = _last_block(shown, match.start())
        name = _sharer(shown, start, match)
        date = _shared_date(text, start, match, languages)
    element = next((inner for inner in root.elements() if inner.name == "time" and "datetime" in inner.attributes), None)
    if date is None and element is not None:
        at = text.find(_SPACES.sub(" ", element.text()).strip(), start)
        date = _date(text, at, languages) if at >= 0 else None
    if address is None and handle is None:
        return None
    begin, end = _between(shown, start) if handle is not None else (0, 0)  # without a signature there is but a label
    placed = Placed(text, article.text, fragment.span)
    return _citation(
        "instagram", _form(root, fragment, bool(handle)), article, fragment, address, name=name, handle=handle, date=date, words=text[begin:end],
        text_span=placed.span(begin, end), whole=placed.span(0, len(text)), language=shown.language,
    )


def _shared_date(text: str, start: int, match: re.Match[str], languages: Sequence[str]) -> DateMention | None:
    """The date behind the handle, in the language of the phrase of sharing before others."""
    told = tuple(code for _, code in _phrase_of_sharing(text[start:match.start()]))
    try:
        return read_shared_date(text, match.end(), (*told, *languages))[0]
    except UsageError:
        return read_shared_date(text, match.end(), told)[0]


def _phrase_of_sharing(before: str) -> list[tuple[str, str]]:
    """The phrase that what stands before a handle begins with, and its language; nothing where it begins with none."""
    lower = before.lower()
    found = ((phrase, code) for phrase, code in worded("shared") if lower.startswith(phrase) and lower[len(phrase):len(phrase) + 1] in _BLANKS)
    return list(islice(found, 1))


def _sharer(shown: Shown, start: int, match: re.Match[str]) -> str | None:
    """The name before the handle: what follows the phrase of sharing, or the link that ends there, or all where the phrase comes later."""
    text = shown.text
    before = text[start:match.start()]
    if len(before.lower()) == len(before):
        for phrase, _ in _phrase_of_sharing(before):
            return _clean(before[len(phrase):])
    linked = [link for link in shown.links if start < link.start < link.end <= match.start()]
    if linked:
        return _clean(text[linked[-1].start:linked[-1].end])
    if text[match.end():match.end() + 40].lower().lstrip().startswith(phrases("shared-after")):
        return _clean(before)
    attributions = [a for a in find_attributions(text, ()) if a.handle]
    return _clean(attributions[-1].name) if attributions else None


def _between(shown: Shown, start: int) -> tuple[int, int]:
    """The caption: the paragraphs before the signature, without the platform's own line."""
    text = shown.text
    paragraphs = [p for p in shown.paragraphs if p.end <= start and text[p.start:p.end].strip(" \u00a0\n") and not _own_line(text[p.start:p.end])]
    if not paragraphs:
        return 0, 0
    begin, end = paragraphs[0].start, paragraphs[-1].end
    while end > begin and text[end - 1].isspace():
        end -= 1
    return begin, end


def _own_line(text: str) -> bool:
    return text.strip().lower() in phrases("view")


def _facebook(root: Element, shown: Shown, fragment: Fragment, article: Article, address: Address | None) -> Citation | None:
    """`Posted by Name on Saturday, March 28, 2020` after the words; the name and the date are links."""
    text = shown.text
    languages = _languages(root, shown, article)
    if address is None:
        return None
    name, date, start = None, None, len(text)
    for link in reversed(shown.links):
        words = text[link.start:link.end].strip()
        found = _date(text, link.start, languages) if date is None and words else None
        if found is not None:
            date = found
            start = _last_block(shown, link.start)
        elif words and not words.startswith(("#", "@", "http")):
            block = _last_block(shown, link.start)
            if link.start - block <= 30:
                name, start = _clean(words), block
            break
    begin, end = 0, start
    while end > 0 and text[end - 1].isspace():
        end -= 1
    placed = Placed(text, article.text, fragment.span)
    return _citation(
        "facebook", _form(root, fragment, end > begin), article, fragment, address, name=name, date=date, words=text[begin:end],
        text_span=placed.span(begin, end), whole=placed.span(0, len(text)), language=shown.language,
    )


def _tiktok(root: Element, shown: Shown, fragment: Fragment, article: Article, address: Address | None) -> Citation | None:
    """`@handle`, the caption, and the music, each a link."""
    text = shown.text
    handle = None
    begin, end = 0, len(text)
    for link in shown.links:
        words = text[link.start:link.end].strip()
        if words.startswith("@") and handle is None and not text[:link.start].strip():
            handle, begin = words[1:], link.end
        elif "/music/" in link.href:
            end = min(end, link.start)
    if address is None and handle is None:
        return None
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    placed = Placed(text, article.text, fragment.span)
    return _citation(
        "tiktok", _form(root, fragment, end > begin), article, fragment, address, handle=handle, words=text[begin:end], text_span=placed.span(begin, end),
        whole=placed.span(0, len(text)),
    )


def _reddit(shown: Shown, fragment: Fragment, article: Article, address: Address | None) -> Citation | None:
    """The title, `by u/name`, `in r/place`, each a link."""
    if address is None:
        return None
    text = shown.text
    handle = None
    begin = end = 0
    for link in shown.links:
        words = text[link.start:link.end].strip()
        if words.startswith(("u/", "/u/")):
            handle = words.rpartition("/")[2]
        elif end == 0 and words and not words.startswith("r/") and parse_address(link.href) is not None:
            begin, end = link.start, link.end
    placed = Placed(text, article.text, fragment.span)
    return _citation(
        "reddit", "blockquote" if end else "bare", article, fragment, address, handle=handle, words=text[begin:end], text_span=placed.span(begin, end),
        whole=placed.span(0, len(text)),
    )


def _drawn(
    drawn: Drawn, root: Element, shown: Shown, fragment: Fragment, article: Article, declared: Address | None, quoted: Sequence[Citation],
) -> Citation | None:
    """A post whose parts the page draws; its time links to it, or else anything in it does."""
    own = next((parent for parent in drawn.time.parents if parent.name == "a" and parent.get("href")), None) if drawn.time is not None else None
    linked = _linked(shown, None)
    address = (_address(own.get("href")) if own is not None else None) or declared or (linked[1] if linked is not None else None)
    if address is None:
        return None
    text, words, languages = shown.text, render(drawn.words).text, _languages(root, shown, article)
    begin = text.find(words)
    end = without_media(text, begin, begin + len(words))
    placed = Placed(text, article.text, fragment.span)
    answered = _address(drawn.answered) if drawn.answered is not None else None
    return _citation(
        address.platform, _form(root, fragment, bool(words)), article, fragment, address, name=drawn.name, handle=drawn.handle or address.handle,
        date=_time(drawn.time, languages) or _linked_date(text, linked[0] if linked is not None else None, languages), words=text[begin:end], text_span=placed.span(begin, end), whole=placed.span(0, len(text)),
        links=_post_links(shown, begin + len(words)), language=drawn.words.get("lang") or shown.language,
        quotes=quoted[0].url or quoted[0].post_id if quoted else None,
        replies_to=answered.post_id if answered is not None and answered.platform == address.platform else None,
    )


def _given(given: Given, root: Element, fragment: Fragment, article: Article) -> Citation:
    """A post whose parts stand in the page's data: the reader is shown its words, wherever the page's script draws them."""
    end = without_media(given.words, 0, len(given.words))
    return _citation(
        given.address.platform, "json", article, fragment, given.address, name=_clean(given.name), handle=given.handle,
        date=_date(given.date, 0, (*_languages(root, Shown(), article), "en")), words=given.words[:end], links=_post_links(Shown(text=given.words), len(given.words)),
    )


def _time(element: Element | None, languages: Sequence[str]) -> DateMention | None:
    """The day that a time's element shows, or else holds."""
    for shown in (element.text(), element.get("title"), element.get("datetime")[:10]) if element is not None else ():
        date = _date(shown, 0, languages)
        if date is not None:
            return date
    return None


# ------------------------------------------------------------------ the citation


# X's pages and rendered embeds tell an author's number: of a post's element, or in the address that follows them.
_ACCOUNT_NUMBER = regex(r"""(?:\bdata-user-id=["']?|/intent/(?:user|follow)\?(?:[^"'<>]*?&(?:amp;)?)?user_id=|/i/user/)(\d{1,20})(?!\d)""")


def _form(root: Element, fragment: Fragment, words: bool) -> str:
    if fragment.kind in ("json", "script", "attribute", "template"):
        return "json" if words or root.name in ("blockquote", "iframe") else "widget"
    if root.name == "a":
        return "bare"
    if words:
        return "blockquote"
    return "bare" if root.name == "blockquote" else "widget"


def _citation(
    platform: str, form: str, article: Article, fragment: Fragment, address: Address | None, *, name: str | None = None, handle: str | None = None,
    date: DateMention | None = None, words: str = "", text_span: Span | None = None, whole: Span | None = None, links: tuple[str, ...] = (),
    language: str | None = None, quotes: str | None = None, replies_to: str | None = None, media: tuple[str, ...] = (),
) -> Citation:
    if text_span is not None:
        words = article.text[text_span.start:text_span.end]
    own = primary_tag(language) if language else None
    if words and own is None:
        code, sure = identify(words)
        own = code if sure >= 0.5 else None
    span = whole or fragment.span or Span(0, 0)
    below = Span(text_span.end if text_span else span.start, span.end)
    number = _ACCOUNT_NUMBER.search(fragment.html) if "user" in fragment.html else None  # which is found in a tenth of the time
    account = Account(
        name=name, handle=handle or (address.handle if address else None), name_span=_place(article.text, name, below, span),
        handle_span=_place(article.text, handle, below, span), number=number.group(1) if number is not None and quotes is None and replies_to is None else None,
    )
    if date is not None:  # it was read in the embed's own text; the report points at it in the article
        placed = _place(article.text, date.text, below, span) or Span(span.end, span.end)
        date = dataclasses.replace(date, start=placed.start, end=placed.end)
    return Citation(
        id="", platform=platform, form=form, account=account, span=span, text=words,
        text_span=text_span, language=own if words else None, date=date, post_id=address.post_id if address else None, url=address.url if address else None,
        links=links, truncated=bool(CUT.search(words)), quotes=quotes, replies_to=replies_to, media=media,
    )


def _place(text: str, words: str | None, *where: Span) -> Span | None:
    """Where the article shows some words of an embed: in the first of the stretches that has them."""
    for stretch in where if words else ():
        at = text.find(words or "", stretch.start, stretch.end)
        if at >= 0:
            return Span(at, at + len(words or ""))
    return None
