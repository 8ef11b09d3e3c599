"""Pieces of a page that show, or may show, a post: elements of the parsed page, and what its source holds escaped or raw."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from verify._patterns import regex
from verify._sought import in_lines_with
from verify.documents._blocks import find_blocks
from verify.documents._hidden_markup import find_hidden
from verify.documents._widgets import find_widgets, tweet_places, widget_selectors
from verify.model import Fragment, Span

# Elements that a platform's script turns into a post, or that plainly are one; whether they are is told by what they hold.
_HTML_TAGS = ("blockquote", "iframe")
_OWN_TAGS = (
    "amp-twitter", "amp-instagram", "amp-facebook", "amp-youtube", "amp-tiktok", "amp-reddit", "amp-iframe", "amp-vk", "amp-bluesky", "lite-youtube",
    "twitter-widget", "oembed",
)
_XFBML_TAGS = ("fb\\:post", "fb\\:video")  # which the parser does not list by name
_BY_NAME = ("a.embedly-card", "[id^=vk_post_]")
_BY_ATTRIBUTE = (
    "[data-tweet-id]", "[data-tweetid]", "[data-tweet]", "[data-twitter]", "[data-tweet-url]", "[data-tweeturl]", "[data-telegram-post]", "[data-instgrm-permalink]",
    "[data-bluesky-uri]", "[data-text-post-permalink]", ".fb-post", ".fb-video", ".fb-comment-embed", ".tgme_widget_message[data-post]",
    "article[data-testid=tweet]", ".rll-youtube-player", ".youtube-player[data-id]", "[data-youtube-id]", "[data-youtube]", "[data-videoid]",
    "[data-embed-type][data-embed-id]", "[data-oembed-url]", "[data-embed-url]", '[data-src*="/status"]', '[data-url*="/status"]', '[data-href*="/status"]',
    '[data-attrs*="/status"]', '[data-link*="/status"]', "[data-post-url]", '[data-embed*="/status"]', '[data-src*="instagram.com/"]', '[data-url*="instagram.com/"]',
    '[data-src*="facebook.com/"]', '[data-href*="facebook.com/"]', '[data-src*="tiktok.com/"]',
)
# How the names of those attributes go on behind "data-", and, of those that hold anything, what they hold: a page is searched for no others, since all those
# selectors cost more than the parsing.
_HELD = regex(
    rb"data-(?:((?:tweet|twitter|instgrm|bluesky|telegram|youtube|video[iI]d|o?embed|post)[a-zA-Z]*)|(text)-post|(id)=[\"']?[\w-]{11}[\"'\s>]|(test[iI]d)=[\"']?tweet|"
    rb"(src|url|href|attrs|link)=[\"']?[^\"'\s>]{0,200}?(?:status|instagram\.com|facebook\.com|tiktok\.com|&quot;))"
)
_ATTRIBUTE = regex(r"data-([a-z]+)")
_POST_PATHS = (
    "/status", "instagram.com/", "bsky.app/profile/", "threads.net/", "threads.com/", "tiktok.com/", "t.me/", "truthsocial.com/", "facebook.com/", "reddit.com/r/",
    "redditmedia.com/", "youtube.com/", "youtube-nocookie.com/", "youtu.be/", "linkedin.com/", "vk.com/", "weibo.", "/@", "bsky.",
)
_FRAMES = (
    "twitter.com/", "x.com/", "instagram.com/", "bsky.app/", "threads.", "tiktok.com/", "t.me/", "telegram.", "truthsocial.com/", "facebook.com/plugins/",
    "reddit.com/", "redditmedia.com/", "youtube", "youtu.be/", "linkedin.com/", "vk.com/", "vkvideo.ru/", "weibo.", "/embed", "tweet.htm", "%2fstatus%2f",
)
_KNOWN = regex(
    r"twitter-(?:tweet|video|quote)|instagram-media|bluesky-embed|mastodon-embed|tiktok-embed|text-post-media|reddit-(?:embed|card)|fb-(?:xfbml|post)|"
    r"truthsocial|telegram", re.IGNORECASE,
)
# Facebook's buttons and boxes that name an address and show no post.
_BUTTON = regex(r"\bfb-(?:like|share|save|send|follow|comments|comments-count|page|group|share-button)(?![\w])(?!-)")
_QUOTED_POSTS = ", ".join(
    f'a[href*="{path}"]' for path in ("/status/", "/statuses/", "bsky.app/profile/", "truthsocial.com/@", "/post/", "instagram.com/p/", "instagram.com/reel/", "t.me/")
)
_LINE = regex(r"^(?:https?://)(?:www\.|m\.|mobile\.)?[\w.-]{3,60}/\S{5,300}$", re.MULTILINE)
# Links that may be all that is left of an embed, and elements that a page itself says nobody sees.
_LINKS, _UNSEEN = 'a[href*="/status/"]', ("[hidden]", '[style*="none" i]')
_LOOKED_INTO = 300  # blockquotes without a known sign that are searched for a link to a post
_LONGEST = 200_000


class Finder:
    """The pieces of one page. `marked` are the elements whose place in the readable text is wanted, `unseen` those that the page says nobody sees;
    `xfbml` tells whether the page has Facebook's own tags."""

    def __init__(self, data: bytes, tree: Any, *, xfbml: bool) -> None:
        self._data, self._tweets = data, tweet_places(data)
        self._nodes: dict[int, Any] = {}
        self._unseen: dict[int, Any] = {}
        self._counts = {"blockquote": 0, "iframe": 0}
        links = self._search(tree, xfbml)
        for node in tree.css(", ".join((*widget_selectors(data, self._tweets), *_BY_NAME, *_attributes(data)))):
            if node.tag not in ("html", "body", "main", "head", "link", "meta") and not _BUTTON.search(node.attributes.get("class") or ""):
                self._nodes[node.mem_id] = node
        for node in links:
            if _stands_alone(node):
                self._nodes.setdefault(node.mem_id, node)

    def _search(self, tree: Any, xfbml: bool) -> list[Any]:
        """Find what is told by its name, and what nobody sees; the links that may be posts. One search, for each costs a walk through the page."""
        looked = 0
        met: set[int] = set()
        links: list[Any] = []
        for node in tree.css(_sought(tree, xfbml)):
            identity, tag, attributes = node.mem_id, node.tag, node.attributes
            if identity in met:  # by two of the selectors
                continue
            met.add(identity)
            if _says_hidden(attributes):
                self._unseen[identity] = node
            if tag == "a":
                if "/status/" in (attributes.get("href") or ""):
                    links.append(node)
            elif tag == "blockquote":
                self._counts[tag] += 1
                if not _by_attributes(attributes):
                    looked += 1
                    if looked > _LOOKED_INTO or node.css_first(_QUOTED_POSTS) is None:
                        continue
                self._nodes[identity] = node
            elif tag == "iframe":
                self._counts[tag] += 1
                if _frame(attributes):
                    self._nodes[identity] = node
            elif tag in _OWN_TAGS or tag.startswith("fb:"):
                self._nodes[identity] = node
        return links

    @property
    def marked(self) -> dict[int, Any]:
        """The nodes that were found, by their `mem_id`."""
        return self._nodes

    @property
    def unseen(self) -> dict[int, Any]:
        """The nodes that a page itself says nobody sees, by their `mem_id`."""
        return self._unseen

    def fragments(self, text: str, spans: dict[int, Span]) -> tuple[Fragment, ...]:
        """The pieces, those the reader sees in their order, then the hidden ones."""
        budget = len(self._data) * 3 + _LONGEST
        seen: list[Fragment] = []
        hidden: list[Fragment] = []
        for identity, node in self._nodes.items():
            span = spans.get(identity)
            if _inside(node, self._nodes):
                continue
            html = (node.html or "")
            budget -= len(html)
            if budget < 0:
                break
            if span is not None:
                seen.append(Fragment(html=html, kind="element", span=span))
            else:
                hidden.append(Fragment(html=html, kind="template"))
        for match in in_lines_with("/", _LINE, text):
            if any(path in match.group() for path in _POST_PATHS):
                seen.append(Fragment(html=f'<a href="{match.group().replace(chr(34), "")}"></a>', kind="element", span=Span(*match.span())))
        hidden.extend(find_hidden(self._data, self._counts))
        hidden.extend(find_widgets(self._data, self._tweets))
        hidden.extend(find_blocks(self._data))
        seen.sort(key=lambda fragment: (fragment.span.start, -fragment.span.end) if fragment.span else (0, 0))
        return (*seen, *hidden)


def _sought(tree: Any, xfbml: bool) -> str:
    """All that is told by its name, as a selector; the parser knows at once which tags that are not HTML's it never met."""
    return ", ".join((*_HTML_TAGS, *(_XFBML_TAGS if xfbml else ()), *(name for name in _OWN_TAGS if tree.tags(name)), _LINKS, *_UNSEEN))


def _says_hidden(attributes: dict[str, str | None]) -> bool:
    style = (attributes.get("style") or "").lower()
    return "hidden" in attributes or "display:none" in style or "display: none" in style


def _attributes(data: bytes) -> Iterator[str]:
    """The selectors whose attributes a page's source has, by the first words of their names."""
    held = {name.decode().lower() for names in _HELD.findall(data) for name in names if name}
    if held:
        yield from (selector for selector in _BY_ATTRIBUTE if held.issuperset(_ATTRIBUTE.findall(selector)))


def _by_attributes(attributes: dict[str, str | None]) -> bool:
    """Whether an element's own attributes say that it is a platform's."""
    for name, value in attributes.items():
        if name.startswith("data-") and (name.startswith(("data-tweet", "data-instgrm", "data-bluesky", "data-text-post", "data-telegram", "data-twitter")) or name == "data-embed-url"):
            return True
        if value and (name == "class" or name == "id") and _KNOWN.search(value):
            return True
        if name == "cite" and value and any(path in value for path in _POST_PATHS):
            return True
    return False


def _frame(attributes: dict[str, str | None]) -> bool:
    for name, value in attributes.items():
        if name.startswith("data-tweet"):
            return True
        if value and ("src" in name or name in ("data-url", "data-lazy", "data-cookieconsent-src", "srcdoc")) and any(part in value.lower() for part in _FRAMES):
            return True
    return False


def _stands_alone(node: Any) -> bool:
    """Whether a link is all that its paragraph or box holds, and shows but its own address: an embed that no script has filled."""
    shown = (node.text() or "").strip()
    if shown and not shown.startswith(("http://", "https://", "pic.")) and "/" not in shown:
        return False
    parent = node.parent
    return parent is not None and parent.tag not in ("blockquote", "li", "td", "body") and _blank(node, "next") and _blank(node, "prev")


def _blank(node: Any, way: str) -> bool:
    """Whether nothing that shows stands beside a node, as far as one looks."""
    for _ in range(6):
        node = getattr(node, way)
        if node is None:
            return True
        if not (node.tag in ("br", "script", "-comment") or (node.tag == "-text" and not (node.text_content or "").strip())):
            return False
    return False


def _inside(node: Any, nodes: dict[int, Any]) -> bool:
    parent = node.parent
    for _ in range(60):
        if parent is None:
            return False
        if parent.mem_id in nodes:
            return True
        parent = parent.parent
    return False
