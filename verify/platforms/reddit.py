"""Reddit: posts and comments in communities, numbered in base 36."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from verify.model import Message
from verify.platforms import _oembed
from verify.platforms._answer import (
    Answer,
    Found,
    Record,
    Request,
    Unavailable,
    as_mapping,
    as_objects,
    as_text,
    gone,
    parse_json,
    refused,
)
from verify.platforms._platform import Address, Form, Handle, Platform, Source, Specimen

_COMMENT = "https://www.reddit.com/r/{sub}/comments/{submission}/_/{post_id}/"

PLATFORM = Platform(
    key="reddit",
    label="Reddit",
    launched=datetime.date(2005, 6, 23),
    hosts=("reddit.com", "redd.it", "redditmedia.com"),
    mirrors=("rxddit.com", "vxreddit.com", "libreddit.de", "redlib.catsarch.com"),
    fields=(
        ("sub", "[A-Za-z0-9_]{2,30}"), ("user", "[A-Za-z0-9_-]{1,20}"), ("submission", "[0-9a-z]{4,8}"), ("slug", "[^/?#&%]{1,400}"),
        ("post_id", "[0-9a-z]{4,8}"), ("home", "u|user"),
    ),
    addresses=(
        Form(template="/r/{sub}/comments/{submission}/{slug}/{post_id}/*", permalink=_COMMENT),
        Form(template="/r/{sub}/comments/{post_id}/*", permalink="https://www.reddit.com/r/{sub}/comments/{post_id}/"),
        Form(template="/{home}/{user}/comments/{post_id}/*", permalink="https://www.reddit.com/user/{user}/comments/{post_id}/"),
        Form(template="/comments/{post_id}/*"),
        Form(template="redd.it/{post_id}"),
    ),
    permalinks=("https://www.reddit.com/comments/{post_id}/",),
    handle=Handle(letters="A-Za-z0-9_-", letters_told="letters of the English alphabet, figures, underscores and hyphens", longest=20, shortest=2),
    text_limit=40000,
    sources=(
        Source(fact="launched", where="23 June 2005 (recalled)", seen="2026-11"),
        Source(fact="handle", where="sign-up form: 3 to 20 (recalled); a few old accounts have two", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://www.reddit.com/r/investing/comments/7pfpeq/buffett_on_cyrptocurrencies_i_can_say_almost_with/", post_id="7pfpeq"),
        Specimen(address="https://old.reddit.com/r/investing/comments/7pfpeq", post_id="7pfpeq"),
        Specimen(address="https://redd.it/7pfpeq", post_id="7pfpeq"),
        Specimen(address="https://www.reddit.com/r/investing/comments/7pfpeq/slug/dsh1abc/?context=3", post_id="dsh1abc"),
    ),
    not_posts=("https://www.reddit.com/r/investing/", "https://www.reddit.com/user/dennisrieves/", "https://www.reddit.com/search?q=comments"),
    handles=("dennisrieves", "a-b_c", "spez"),
    not_handles=("a b", "Jürgen", "x" * 21, "a.b.c"),
)

# The only hosts that are asked for its posts.
SERVICES = ("www.reddit.com",)


def requests(address: Address) -> tuple[Request, ...]:
    """The post with its time, then its card; both are often refused to programs."""
    return (
        Request(url=address.url.rstrip("/") + ".json?raw_json=1&limit=1", address=address, route="post"),
        _oembed.request(address, "https://www.reddit.com/oembed?url="),
    )


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a reply says: words and time of a post or comment, or that it was deleted or taken down."""
    data = parse_json(body)
    if request.route == "oembed":
        return _oembed.read(request, status, headers, body, handle=_oembed.handle_in(data) or _by(data))
    if status == 404 and data is not None:
        return gone(request, Message("Reddit answers that there is no such post"))
    if status != 200 or not isinstance(data, list):
        return refused(status)
    for listing in data:
        for child in as_objects(as_mapping(as_mapping(listing).get("data")).get("children")):
            post = as_mapping(child.get("data"))
            if post.get("id") == request.address.post_id:
                return _read_post(request, post)
    return Unavailable(reason=Message("Reddit answered with another post"))


def _read_post(request: Request, post: dict[str, Any]) -> Answer:
    words = as_text(post.get("selftext")) or as_text(post.get("body")) or ""
    author, created = as_text(post.get("author")), post.get("created_utc")
    if words == "[deleted]" or post.get("removed_by_category") == "deleted":
        return gone(request, Message("Reddit says that its author deleted it"))
    if words == "[removed]" or post.get("removed_by_category"):
        return Unavailable(reason=Message("Reddit's moderators have taken the post down"), state="withheld")
    text = "\n\n".join(part for part in (as_text(post.get("title")), words) if part)
    plausible = isinstance(created, int | float) and 1_100_000_000 < created < 4_000_000_000
    return Found(record=Record(
        platform="reddit", post_id=request.address.post_id, url=request.address.url, handle=None if author == "[deleted]" else author,
        created_at=datetime.datetime.fromtimestamp(int(created), datetime.timezone.utc).isoformat() if plausible and created is not None else None,
        text=text or None, origin=request.url,
    ))


def _by(card: Any) -> str | None:
    """On a Reddit card the author's name is the handle."""
    return as_text(as_mapping(card).get("author_name"))
