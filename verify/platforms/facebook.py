"""Facebook: many kinds of address, ids without a time."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from verify.platforms import _oembed
from verify.platforms._answer import Answer, Request
from verify.platforms._platform import Address, Form, Handle, Platform, Source, Specimen

_PAGE = "https://www.facebook.com/{handle}/{kind}/{post_id}"
_NUMBERED = "https://www.facebook.com/{owner}/{kind}/{post_id}"
_STORY = "https://www.facebook.com/permalink.php?story_fbid={post_id}&id={owner}"

PLATFORM = Platform(
    key="facebook",
    label="Facebook",
    launched=datetime.date(2004, 2, 4),
    hosts=("facebook.com", "fb.com", "fb.me"),
    fields=(
        ("handle", "(?![0-9]+$)(?![^/]*-[0-9]{5,}$)[A-Za-z0-9._-]{1,80}"),
        ("owner", "[0-9]{4,20}|[^/?#&%+\\s]{1,120}-[0-9]{5,20}"),
        ("post_id", "[0-9]{5,20}|pfbid[A-Za-z0-9]{20,120}"),
        ("kind", "posts|videos|activity"),
        ("photos", "photos"),
        ("set", "[A-Za-z0-9.]{1,80}"),
        ("slug", "(?![0-9]{5,20}$|pfbid)[^/?#&%]{1,400}"),
        ("group", "[A-Za-z0-9._-]{1,80}"),
        ("version", "v[0-9]{1,2}\\.[0-9]{1,2}"),
        ("photo", "photo(?:\\.php)?"),
        ("story", "(?:permalink|story)\\.php"),
        ("plugin", "(?:post|video)\\.php"),
        ("href", ".+"),
    ),
    addresses=(
        Form(template="/{handle}/{kind}/{post_id}/*", permalink=_PAGE),
        Form(template="/{owner}/{kind}/{post_id}/*", permalink=_NUMBERED),
        Form(template="/{handle}/{kind}/{slug}/{post_id}/*", permalink=_PAGE),
        Form(template="/{owner}/{kind}/{slug}/{post_id}/*", permalink=_NUMBERED),
        Form(template="/{handle}/{photos}/{set}/{post_id}/*", permalink="https://www.facebook.com/photo.php?fbid={post_id}"),
        Form(template="/{handle}/{photos}/{post_id}/*", permalink="https://www.facebook.com/photo.php?fbid={post_id}"),
        Form(template="/{owner}/{photos}/{set}/{post_id}/*", permalink="https://www.facebook.com/photo.php?fbid={post_id}"),
        Form(template="/{story}?story_fbid={post_id}&id={owner}", permalink=_STORY),
        Form(template="/{story}?story_fbid={post_id}", permalink=_STORY),
        Form(template="/{photo}?fbid={post_id}", permalink="https://www.facebook.com/photo.php?fbid={post_id}"),
        Form(template="/groups/{group}/posts/{post_id}/*", permalink="https://www.facebook.com/groups/{group}/posts/{post_id}/"),
        Form(template="/groups/{group}/permalink/{post_id}/*", permalink="https://www.facebook.com/groups/{group}/posts/{post_id}/"),
        Form(template="/reel/{post_id}/*", permalink="https://www.facebook.com/reel/{post_id}/"),
        Form(template="/watch/*?v={post_id}", permalink="https://www.facebook.com/watch/?v={post_id}"),
        Form(template="/video.php?v={post_id}", permalink="https://www.facebook.com/watch/?v={post_id}"),
        Form(template="/video/embed?video_id={post_id}", permalink="https://www.facebook.com/watch/?v={post_id}"),
        Form(template="/plugins/{plugin}?href={href}"),
        Form(template="/{version}/plugins/{plugin}?href={href}"),
    ),
    permalinks=("https://www.facebook.com/{handle}/posts/{post_id}", "https://www.facebook.com/permalink.php?story_fbid={post_id}"),
    reserved=("groups", "watch", "plugins", "pages", "events", "hashtag", "help", "login", "profile.php"),
    handle=Handle(
        letters="A-Za-z0-9\u00c0-\u024f._-", letters_told="Latin letters, figures and dots", longest=80,
    ),
    text_limit=63206,
    sources=(
        Source(fact="launched", where="4 February 2004 (recalled); a page may date its posts back", seen="2026-11"),
        Source(fact="handle", where="soxoj/maigret: letters, figures, dots; official pages of Canada also have hyphens and accents", seen="2026-11"),
        Source(fact="no clock", where="pfbid ids are opaque and rotate", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://www.facebook.com/rubyonrailstogo/posts/3610333842332884", post_id="3610333842332884", handle="rubyonrailstogo"),
        Specimen(address="https://www.facebook.com/zuck/posts/pfbid02NqzZ5cS1T9a4D5e6f7g8h9i1j2k3l4m5n6o7p8q9r1s2t3u4v5w6x7y8z9l", post_id="pfbid02NqzZ5cS1T9a4D5e6f7g8h9i1j2k3l4m5n6o7p8q9r1s2t3u4v5w6x7y8z9l", handle="zuck"),
        Specimen(address="https://m.facebook.com/story.php?story_fbid=3610333842332884&amp;id=100044535301738", post_id="3610333842332884", owner="100044535301738"),
        Specimen(address="https://www.facebook.com/permalink.php?id=100044535301738&story_fbid=3610333842332884", post_id="3610333842332884", owner="100044535301738"),
        Specimen(address="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fzuck%2Fposts%2F10102577175875681&width=500", post_id="10102577175875681", handle="zuck"),
        Specimen(address="https://www.facebook.com/facebook/videos/10153231379946729/", post_id="10153231379946729", handle="facebook"),
        Specimen(address="https://www.facebook.com/facebook/videos/a-title/10153231379946729/", post_id="10153231379946729", handle="facebook"),
        Specimen(address="https://www.facebook.com/photo.php?fbid=10207393772231779&set=a.1&type=3", post_id="10207393772231779"),
        Specimen(address="https://www.facebook.com/groups/123456789/permalink/987654321", post_id="987654321"),
        Specimen(address="https://fb.com/watch/?v=10153231379946729", post_id="10153231379946729"),
    ),
    not_posts=("https://www.facebook.com/zuck", "https://www.facebook.com/hashtag/news", "https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fzuck", "https://www.facebook.com/profile.php?id=100044535301738"),
    handles=("zuck", "CHCoteBasque", "The.White.House", "Page-Name-123456789"),
    not_handles=("the white house", "мэрия", "zu@ck", "a" * 81),
)


def requests(address: Address) -> tuple[Request, ...]:
    """Nothing: Meta answers only to those who have a key."""
    return ()


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a card says that was had with a key."""
    return _oembed.read(request, status, headers, body, gone_at=())
