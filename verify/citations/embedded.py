"""Posts embedded in a page's markup: whatever a fragment holds of them, by the habits of each platform's embed."""

from __future__ import annotations

from itertools import islice

from verify.citations._drawn import drawn_inside, may_draw
from verify.citations._elements import Element
from verify.citations._embeds import declared_address, read_embed
from verify.citations._markup import read_markup
from verify.model import Article, Citation, Fragment

_NESTED, _MOST = 40, 400
_FRAMED = ("blockquote", "iframe")
_POSTS = ("twitter-tweet", "twitter-video", "instagram-media", "bluesky-embed", "mastodon-embed", "tiktok-embed", "text-post-media", "reddit-embed-bq", "reddit-card")


def find_embedded(article: Article) -> tuple[Citation, ...]:
    """The posts in an article's fragments, in their order, ids left empty. Total on any markup; a post shown twice appears twice."""
    found: list[Citation] = []
    for fragment in article.fragments:
        root = read_markup(fragment.html)
        if root is not None:
            found.extend(_posts(root, fragment, article))
    return tuple(found)


def _posts(root: Element, fragment: Fragment, article: Article) -> list[Citation]:
    """The post of a fragment, behind those that stand inside it."""
    draws = may_draw(fragment.html)
    roots = _roots(root, fragment.html, draws)
    found: list[Citation] = []
    inner: list[Element] = []
    quoted: dict[int, Citation] = {}
    for element in reversed(roots):
        within = [other for other in inner if any(parent is element for parent in other.parents)]
        citation = read_embed(element, fragment, article, draws=draws, without=frozenset(id(other) for other in within), quoted=[quoted[id(o)] for o in within if id(o) in quoted])
        inner.append(element)
        if citation is not None:
            quoted[id(element)] = citation
            found.insert(0, citation)
    return found


def _roots(root: Element, markup: str, draws: bool) -> list[Element]:
    """The elements of a fragment that are posts of their own, outermost first."""
    nested = [element for element in islice((inner for inner in root.elements() if inner.name in _FRAMED), _MOST) if _is_post(element)] if _may_nest(markup) else []
    drawn = drawn_inside(root) if draws and not nested else []
    if drawn:
        return [root, *drawn]
    if root.name in _FRAMED or not nested:
        return [root, *nested[:_NESTED]]
    if len(nested) == 1:
        own, other = declared_address(root), declared_address(nested[0])
        if own is not None and (other is None or other.post_id == own.post_id):
            return [root]  # the box around an embed names the post, the embed has its words
    return nested[:_NESTED]


def _may_nest(markup: str) -> bool:
    """Whether a fragment opens a quotation or a frame behind its own beginning."""
    lower = markup.lower()
    return any(lower.find("<" + name, 1) > 0 for name in _FRAMED)


def _is_post(element: Element) -> bool:
    if element.name == "iframe":
        return any(name in element.attributes for name in ("src", "data-src", "data-tweet-id"))
    classes = element.classes
    return any(name in classes for name in _POSTS) or any(name in element.attributes for name in ("data-tweet-id", "data-tweetid", "cite"))
