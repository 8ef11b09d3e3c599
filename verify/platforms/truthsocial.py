"""Truth Social: one server with Mastodon's paths and ids."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from verify.platforms._answer import Answer, Request
from verify.platforms._platform import Address, Clock, Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="truthsocial",
    label="Truth Social",
    launched=datetime.date(2021, 12, 1),
    hosts=("truthsocial.com",),
    fields=(("handle", "[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?"), ("post_id", "1[0-4][0-9]{16}")),
    addresses=(
        Form(template="/@{handle}/posts/{post_id}/*"),
        Form(template="/@{handle}/{post_id}/*"),
        Form(template="/users/{handle}/statuses/{post_id}/*"),
        Form(template="/posts/{post_id}/*"),
    ),
    permalinks=("https://truthsocial.com/@{handle}/posts/{post_id}", "https://truthsocial.com/posts/{post_id}"),
    handle=Handle(
        letters="A-Za-z0-9_.-", letters_told="letters of the English alphabet, figures, underscores, and dots and hyphens between them", longest=30,
        shape="[A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*", shape_told="it may not begin or end with a dot or a hyphen",
    ),
    clock=Clock(shift=16, unit_us=1000, epoch_us=0, first=98_700_000_000_000_000, decimal=(17, 19)),
    text_limit=1000,
    sources=(
        Source(fact="launched", where="first invited users December 2021, open 21 February 2022 (recalled)", seen="2026-11"),
        Source(fact="clock", where="Mastodon's, of which it is a fork", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://truthsocial.com/@realDonaldTrump/posts/108779000807761862", post_id="108779000807761862", handle="realDonaldTrump", at="2022-08-07T01:30:27.755Z"),
        Specimen(address="https://truthsocial.com/@realDonaldTrump/116431297579272777/embed", post_id="116431297579272777", handle="realDonaldTrump"),
        Specimen(address="https://truthsocial.com/users/realDonaldTrump/statuses/108779000807761862", post_id="108779000807761862", handle="realDonaldTrump"),
    ),
    not_posts=("https://truthsocial.com/@realDonaldTrump", "https://truthsocial.com/tags/news", "https://truthsocial.com/@realDonaldTrump/with_replies"),
    handles=("realDonaldTrump", "a_b"),
    not_handles=("real Donald", "-trump", "x" * 31, "трамп"),
)

# The only hosts that are asked for its posts.
SERVICES = ("truthsocial.com",)


def requests(address: Address) -> tuple[Request, ...]:
    """What to ask Truth Social, which answers as Mastodon does, though seldom to programs."""
    from verify.platforms import _mastodon_answers

    return _mastodon_answers.requests(address, "truthsocial.com")


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What its reply says."""
    from verify.platforms import _mastodon_answers

    return _mastodon_answers.read_answer(request, status, headers, body, None)
