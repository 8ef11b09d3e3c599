"""Posts of which a page's data hold but the address, in a block that says it is an embed: `{"type": "oembed", "url": "https://x.com/..."}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from verify._patterns import regex
from verify.model import Fragment

_QUOTE = rb"(?:\\{0,8}\"|&(?:amp;){0,4}(?:quot|#34);|\\{1,8}u0022)"
_SLASH = rb"(?:\\{0,8}/|\\{1,8}u002[fF]|&#x2f;)"
_HOSTS = (
    b"twitter.com", b"x.com", b"instagram.com", b"bsky.app", b"threads.net", b"threads.com", b"tiktok.com", b"t.me", b"truthsocial.com", b"facebook.com", b"reddit.com",
    b"youtube.com", b"youtu.be", b"linkedin.com", b"vk.com", b"weibo.com", b"mastodon.social",
)
# How an address begins: with a plain word, which is found ten times as fast as a pattern; the end of the quotation mark before it is looked at next
# (one behind "=" opens an attribute of the page's own markup).
_BEGINNING = regex(rb"http(?<=[\"2;]http)(?<!=\"http)s?:" + _SLASH + _SLASH + rb"(?:www\.|m\.|mobile\.)?(?:" + b"|".join(map(re.escape, _HOSTS)) + rb")" + _SLASH)
_REST = regex(rb"([^\s\"'<>]{4,300}?)" + _QUOTE)
# What the keys are called that say what a block is, or whose: of editors' blocks, oEmbed's answers, content systems' components.
_EMBED = regex(
    _QUOTE + rb"_{0,2}(?:type|typename|kind|component|provider(?:_?name)?(?:_?slug)?|block_?name|embed_?type|model|vendor|service|resource_?type|subtype|network)" + _QUOTE
    + rb"\s{0,8}:\s{0,8}" + _QUOTE + rb"[\w./ :-]{0,40}?(?:embed|tweet|twitter|instagram|social[_ -]?(?:post|media)|tiktok|youtube|bluesky|mastodon|threads|telegram|\bX\b)", re.IGNORECASE,
)
_BRACES = regex(rb"[{}]")
_ESCAPED = regex(rb"\\+(?:u002[fF]|/)|&#x2f;")
_QUOTED = regex(_QUOTE + rb"\Z")
_FAR, _MOST, _LONGEST_QUOTE = 1_000, 100, 26


def find_blocks(data: bytes) -> Iterator[Fragment]:
    """The posts whose address stands in such a block of a page in UTF-8, each once."""
    seen: dict[bytes, None] = {}
    for match in _BEGINNING.finditer(data):
        start = match.start()
        if data.rfind(b"{", max(0, start - _FAR - _LONGEST_QUOTE), start) < 0:
            continue
        quote, rest = _QUOTED.search(data, max(0, start - _LONGEST_QUOTE), start), _REST.match(data, match.end())
        if quote is None or rest is None or data.rfind(b"{", max(0, quote.start() - _FAR), quote.start()) < 0:
            continue
        address = _ESCAPED.sub(b"/", data[start:rest.end(1)])
        if address in seen or b"&quot" in address or _EMBED.search(_block(data, quote.start(), rest.end())) is None:
            continue
        seen[address] = None
        if len(seen) > _MOST:
            return
        yield Fragment(html=f'<blockquote cite="{address.decode("utf-8", "replace")}"></blockquote>', kind="json")


def _block(data: bytes, start: int, end: int) -> bytes:
    """What stands in the same braces as a stretch, as far as they are near, without what stands in braces of its own."""
    pieces, depth, last = [], 0, start
    low = max(0, start - _FAR)
    while depth >= 0:
        closed = data.rfind(b"}", low, last)
        at = max(closed, data.rfind(b"{", low, last))
        if at < 0:
            return b""  # its beginning is too far away to tell
        if depth == 0:
            pieces.append(data[at + 1:last])
        depth += 1 if at == closed else -1
        last = at
    depth, last = 0, end
    for brace in _BRACES.finditer(data, end, end + _FAR):
        if depth == 0:
            pieces.append(data[last:brace.start()])
        depth += 1 if brace.group() == b"{" else -1
        last = brace.end()
        if depth < 0:
            break
    return b" ".join(pieces)
