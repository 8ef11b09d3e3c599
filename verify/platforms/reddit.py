"""Reddit: posts and comments in communities, numbered in base 36."""

from __future__ import annotations

import datetime

from verify.platforms._platform import Form, Handle, Platform, Source, Specimen

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
