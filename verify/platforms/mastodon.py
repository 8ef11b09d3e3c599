"""Mastodon: many servers, one path; an id holds the time since version 2.0 of October 2017."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from verify.platforms._answer import Answer, Request
from verify.platforms._platform import Address, Clock, Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="mastodon",
    label="Mastodon",
    launched=datetime.date(2016, 3, 16),
    # Servers where even the short ids of 2016 and 2017 are believed; any other host speaks Mastodon if its path does.
    hosts=("mastodon.social", "mastodon.online", "mstdn.jp", "pawoo.net", "mstdn.social", "mastodon.cloud", "mas.to", "fosstodon.org", "octodon.social", "social.network.europa.eu"),
    any_host=True,
    unique_by="host",
    fields=(
        ("handle", "[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?(?:@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})?"),
        ("post_id", "[1-9][0-9]{0,8}|9[89][0-9]{15}|1[0-4][0-9]{16}"),
    ),
    addresses=(
        Form(template="/@{handle}/{post_id}/*"),
        Form(template="/users/{handle}/statuses/{post_id}/*"),
        Form(template="/web/@{handle}/{post_id}/*"),
        Form(template="/deck/@{handle}/{post_id}/*"),
        Form(template="/web/statuses/{post_id}"),
    ),
    permalinks=("https://{host}/@{local}/{post_id}", "https://{host}/web/statuses/{post_id}"),
    handle=Handle(
        letters="A-Za-z0-9_.-", letters_told="letters of the English alphabet, figures, underscores, and dots and hyphens between them", longest=64,
        shape="[A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*", shape_told="it may not begin or end with a dot or a hyphen",
    ),
    clock=Clock(shift=16, unit_us=1000, epoch_us=0, first=98_700_000_000_000_000, decimal=(17, 19)),
    text_limit=500,
    link_length=23,
    sources=(
        Source(fact="launched", where="mastodon.social/@Gargron/1, 2016-03-16T14:44:31Z (docs.joinmastodon.org)", seen="2026-11"),
        Source(fact="clock", where="mastodon lib/mastodon/snowflake.rb; 237 recorded statuses within 52 ms", seen="2026-11"),
        Source(fact="handle", where="mastodon app/models/account.rb USERNAME_RE; 30 at sign-up, other servers allow more", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://mastodon.social/@Gargron/103270115826048975", post_id="103270115826048975", handle="Gargron@mastodon.social", host="mastodon.social", at="2019-12-08T03:48:33.849Z"),
        Specimen(address="https://mastodon.social/@Gargron/1", post_id="1", handle="Gargron@mastodon.social", host="mastodon.social"),
        Specimen(address="https://mastodon.social/@trwnh/99664077509711321/embed", post_id="99664077509711321", handle="trwnh@mastodon.social", host="mastodon.social", at="2018-03-11T07:25:35.829Z"),
        Specimen(address="https://social.bund.de/users/bfdi/statuses/109300000000000000", post_id="109300000000000000", handle="bfdi@social.bund.de", host="social.bund.de"),
        Specimen(address="https://mastodon.online/@Gargron@mastodon.social/101767036616676231", post_id="101767036616676231", handle="Gargron@mastodon.social", host="mastodon.online", at="2019-03-17T16:55:45.249Z"),
    ),
    not_posts=("https://mastodon.social/@Gargron", "https://example.org/@user/12", "https://www.tumblr.com/@blog/712345678901234567", "https://medium.com/@user/a-story-1a2b3c4d5e6f", "https://mastodon.social/tags/news"),
    handles=("Gargron", "Gargron@mastodon.social", "a.b-c@example.org", "user@münchen.social", "trwnh"),
    not_handles=("Gargron!", "-a@example.org", "a@localhost", "a@example..org", "Füßlein@example.org"),
)


def requests(address: Address) -> tuple[Request, ...]:
    """What to ask a post's own server, which has to introduce itself if it is not known; nothing where the address names none."""
    from verify.platforms import _mastodon_answers

    if not address.host:
        return ()
    known = address.host in PLATFORM.hosts
    return (_mastodon_answers.requests if known else _mastodon_answers.introductions)(address, address.host)


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What the server's reply says."""
    from verify.platforms import _mastodon_answers

    return _mastodon_answers.read_answer(request, status, headers, body, request.address.host)
