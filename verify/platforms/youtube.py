"""YouTube: videos under eleven signs that hold no time."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping

from verify.platforms import _oembed
from verify.platforms._answer import Answer, Request, parse_json
from verify.platforms._platform import Address, Form, Handle, Platform, Source, Specimen

_SHORT = "https://www.youtube.com/shorts/{post_id}"

PLATFORM = Platform(
    key="youtube",
    label="YouTube",
    launched=datetime.date(2005, 4, 23),
    hosts=("youtube.com", "youtu.be", "youtube-nocookie.com"),
    fields=(("post_id", "[A-Za-z0-9_-]{11}"),),
    addresses=(
        Form(template="youtu.be/{post_id}/*"),
        Form(template="/watch?v={post_id}"),
        Form(template="/watch/{post_id}"),
        Form(template="/embed/{post_id}/*"),
        Form(template="/shorts/{post_id}/*", permalink=_SHORT),
        Form(template="/live/{post_id}/*"),
        Form(template="/v/{post_id}/*"),
        Form(template="/e/{post_id}/*"),
    ),
    permalinks=("https://www.youtube.com/watch?v={post_id}",),
    reserved=("videoseries", "live_stream"),
    handle=Handle(letters="\\w.·-", letters_told="letters, figures, underscores, hyphens and dots", longest=30, shortest=3),
    text_limit=5000,
    sources=(
        Source(fact="launched", where="the first video, 23 April 2005 in San Diego (recalled)", seen="2026-11"),
        Source(fact="handle", where="support.google.com/youtube: 3 to 30 signs of many scripts (recalled)", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://www.youtube.com/watch?v=pO5L6vXtxsI", post_id="pO5L6vXtxsI"),
        Specimen(address="https://www.youtube.com/watch?feature=share&amp;v=pO5L6vXtxsI&t=10s", post_id="pO5L6vXtxsI"),
        Specimen(address="https://youtu.be/NHriYTkvd0g?si=abc", post_id="NHriYTkvd0g"),
        Specimen(address="//www.youtube.com/embed/S49CN57Y58o?rel=0", post_id="S49CN57Y58o"),
        Specimen(address="https://www.youtube-nocookie.com/embed/S49CN57Y58o", post_id="S49CN57Y58o"),
        Specimen(address="https://m.youtube.com/shorts/S49CN57Y58o", post_id="S49CN57Y58o"),
    ),
    not_posts=("https://www.youtube.com/@NASA", "https://www.youtube.com/embed/videoseries?list=PL4qTakKkQATKOyZPJG_cAMnRtF7fAIdST", "https://www.youtube.com/playlist?list=PL4q", "https://www.youtube.com/results?search_query=v"),
    handles=("NASA", "朝日新聞社", "user-ab1cd", "a.b·c"),
    not_handles=("NA", "N A S A", "nasa!", "x" * 31),
)

# The only hosts that are asked for its posts.
SERVICES = ("www.youtube.com",)


def requests(address: Address) -> tuple[Request, ...]:
    """The card of a video; it has the channel's name and no date."""
    permalink = f"https://www.youtube.com/watch?v={address.post_id}"
    return (_oembed.request(dataclasses.replace(address, url=permalink), "https://www.youtube.com/oembed?format=json&url="),)


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """404: no such video. 401 and 403: it is there, but not to be embedded, or private. A title is not a post's words."""
    return _oembed.read(request, status, headers, body, handle=_oembed.handle_in(parse_json(body), marked=True))
