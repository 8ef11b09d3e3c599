"""TikTok: videos and picture posts whose ids hold the second in which the upload began."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping

from verify.platforms import _oembed
from verify.platforms._answer import Answer, Request, as_mapping, as_text, parse_json
from verify.platforms._platform import Address, Clock, Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="tiktok",
    label="TikTok",
    launched=datetime.date(2014, 4, 1),
    hosts=("tiktok.com",),
    mirrors=("vxtiktok.com", "tnktok.com", "tiktxk.com"),
    fields=(("handle", "[A-Za-z0-9._]{1,24}"), ("post_id", "[1-9][0-9]{14,18}"), ("kind", "video|photo")),
    addresses=(
        Form(template="/@{handle}/{kind}/{post_id}/*", permalink="https://www.tiktok.com/@{handle}/{kind}/{post_id}"),
        Form(template="/embed/{post_id}/*"),
        Form(template="/embed/v2/{post_id}/*"),
        Form(template="/embed/v3/{post_id}/*"),
        Form(template="/player/v1/{post_id}/*"),
        Form(template="/share/video/{post_id}/*"),
        Form(template="/v/{post_id}.html"),
        Form(template="/v/{post_id}"),
    ),
    permalinks=("https://www.tiktok.com/@{handle}/video/{post_id}", "https://www.tiktok.com/embed/v2/{post_id}"),
    handle=Handle(
        letters="A-Za-z0-9._", letters_told="letters of the English alphabet, figures, dots and underscores", longest=24, shortest=2,
        shape=".*[^.]", shape_told="it may not end with a dot",
    ),
    # The last 22 bits are no time; (id >> 22) & 0x3FF are milliseconds, so >> 32 are whole seconds.
    clock=Clock(shift=32, unit_us=1_000_000, epoch_us=0, first=1_396_310_400 << 32, kind="lower-bound", decimal=(19, 19)),
    text_limit=4000,
    sources=(
        Source(fact="launched", where="musical.ly, whose videos TikTok took over in 2018, from April 2014 (recalled)", seen="2026-11"),
        Source(fact="clock", where="arXiv 2504.13279; 2 to 37 s before the post's own time on 15 posts", seen="2026-11"),
        Source(fact="handle", where="sign-up form (recalled)", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://www.tiktok.com/@rebelunicorncrafts/video/7134059641968872746", post_id="7134059641968872746", handle="rebelunicorncrafts", at="2022-08-20T20:34:58Z"),
        Specimen(address="https://m.tiktok.com/v/6806030056956251397.html", post_id="6806030056956251397", at="2020-03-19T21:12:38Z"),
        Specimen(address="https://www.tiktok.com/embed/v2/6806030056956251397?lang=es", post_id="6806030056956251397"),
        Specimen(address="https://www.tiktok.com/@a3noticias/photo/6806030056956251397?is_from_webapp=1", post_id="6806030056956251397", handle="a3noticias"),
    ),
    not_posts=("https://www.tiktok.com/@a3noticias", "https://www.tiktok.com/tag/aplausosanitario", "https://www.tiktok.com/music/Resistir-250824169968246784"),
    handles=("a3noticias", "n.a_s.a", "ab"),
    not_handles=("a", "a-b", "ab.", "x" * 25),
)

# The only hosts that are asked for its posts.
SERVICES = ("www.tiktok.com",)


def requests(address: Address) -> tuple[Request, ...]:
    """The card of a video: its caption and account, no date (that is in the id)."""
    permalink = f"https://www.tiktok.com/@{address.handle or ''}/video/{address.post_id}"
    return (_oembed.request(dataclasses.replace(address, url=permalink), "https://www.tiktok.com/oembed?url="),)


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """TikTok says 400 to everything that it does not show, which says nothing."""
    card = parse_json(body)
    handle = as_text(as_mapping(card).get("author_unique_id")) or _oembed.handle_in(card)
    return _oembed.read(request, status, headers, body, words="title", handle=handle)
