"""Instagram: posts, reels and videos under a code that is given out when the upload begins."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from verify.model import Message
from verify.platforms import _oembed
from verify.platforms._answer import Answer, Found, Record, Request, Unavailable, refused
from verify.platforms._platform import Address, Clock, Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="instagram",
    label="Instagram",
    launched=datetime.date(2010, 7, 16),
    hosts=("instagram.com", "instagr.am"),
    mirrors=("ddinstagram.com", "imginn.com", "picuki.com"),
    fields=(("handle", "[A-Za-z0-9._]{1,30}"), ("post_id", "[A-Za-z0-9_-]{5,64}"), ("kind", "p|reel|tv"), ("plural", "reels")),
    addresses=(
        Form(template="/{kind}/{post_id}/*", permalink="https://www.instagram.com/{kind}/{post_id}/"),
        Form(template="/{plural}/{post_id}/*", permalink="https://www.instagram.com/reel/{post_id}/"),
        Form(template="/{handle}/{kind}/{post_id}/*", permalink="https://www.instagram.com/{kind}/{post_id}/"),
        Form(template="/{handle}/{plural}/{post_id}/*", permalink="https://www.instagram.com/reel/{post_id}/"),
    ),
    permalinks=("https://www.instagram.com/p/{post_id}/",),
    reserved=("explore", "accounts", "stories", "p", "reel", "reels", "tv", "audio", "share", "videos"),
    handle=Handle(
        letters="A-Za-z0-9._", letters_told="letters of the English alphabet, figures, dots and underscores", longest=30,
        shape="(?:[A-Za-z0-9_]+\\.)*[A-Za-z0-9_]+", shape_told="it may not begin or end with a dot, nor have two in a row",
    ),
    clock=Clock(
        shift=23, unit_us=1000, epoch_us=1_314_220_021_721_000, first=1 << 57, kind="lower-bound", decimal=(17, 19),
        alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", coded=(11, 64), used=11,
    ),
    text_limit=2200,
    sources=(
        Source(fact="launched", where="the founders' first pictures, 16 July 2010; open to all on 6 October 2010 (recalled)", seen="2026-11"),
        Source(fact="clock", where="Instagram engineering, Sharding & IDs; reels and carousels are 30 to 90 s early, IGTV more", seen="2026-11"),
        Source(fact="handle", where="sign-up form (recalled)", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://www.instagram.com/p/BqvsDleB3lV/", post_id="BqvsDleB3lV", at="2018-11-29T01:04:04.757Z"),
        Specimen(address="https://www.instagram.com/reel/DW1nTDiDvnF/?igsh=abc", post_id="DW1nTDiDvnF", at="2026-04-07T16:48:30.621Z"),
        Specimen(address="https://www.instagram.com/natgeo/p/BqvsDleB3lV/?utm_source=ig_embed", post_id="BqvsDleB3lV", handle="natgeo"),
        Specimen(address="https://www.instagram.com/tv/BqvsDleB3lV/embed/captioned/", post_id="BqvsDleB3lV"),
        Specimen(address="instagr.am/p/BqvsDleB3lV", post_id="BqvsDleB3lV"),
    ),
    not_posts=("https://www.instagram.com/natgeo/", "https://www.instagram.com/explore/tags/news/", "https://www.instagram.com/stories/natgeo/2384288897814875714/", "https://www.instagram.com/reels/audio/1234567890/"),
    handles=("natgeo", "n.a_s.a", "a"),
    not_handles=("nat-geo", "a..b", ".natgeo", "natgeo.", "x" * 31),
)

# The only host that is asked for its posts.
SERVICES = ("www.instagram.com",)


def requests(address: Address) -> tuple[Request, ...]:
    """The frame that Instagram embeds, which has the words of some posts without a key, and often none."""
    return (Request(url=f"https://www.instagram.com/p/{address.post_id}/embed/captioned/", address=address, route="embed", headers=(("Accept", "text/html"),)),)


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a frame says, or a card that was had with a key. A frame without words says nothing, least of all that there is no post."""
    if request.route == "oembed":
        return _oembed.read(request, status, headers, body, gone_at=())
    if status != 200:
        return refused(status)
    from selectolax.lexbor import LexborHTMLParser

    from verify.platforms._markup import words_of

    tree = LexborHTMLParser(body.decode("utf-8", "replace"))
    caption, signed = tree.css_first(".Caption"), tree.css_first(".Caption .CaptionUsername")
    shown = any(f"/{request.address.post_id}/" in (link.attributes.get("href") or "") for link in tree.css("a"))
    if caption is None or signed is None or not shown or not signed.text().strip():
        return Unavailable(reason=Message("Instagram shows the post to nobody without an account"))
    handle = signed.text().strip()
    for part in (signed, *tree.css(".Caption .CaptionComments")):
        part.decompose()
    return Found(record=Record(
        platform="instagram", post_id=request.address.post_id, url=request.address.url, handle=handle, text=words_of(caption.html or "") or None, media=None, origin=request.url,
    ))
