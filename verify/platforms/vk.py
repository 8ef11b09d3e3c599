"""VK: posts are numbered wall by wall; a community's wall has a number below zero."""

from __future__ import annotations

import datetime

from verify.platforms._platform import Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="vk",
    label="VK",
    launched=datetime.date(2006, 9, 1),
    hosts=("vk.com", "vk.ru", "vkontakte.ru"),
    sites=("vk.com", "vk.ru"),
    unique_by="owner",
    fields=(("owner", "-?[1-9][0-9]{0,11}"), ("post_id", "[1-9][0-9]{0,11}"), ("page", "[A-Za-z0-9_.]{1,40}"), ("rest", "(?:/.*)?")),
    addresses=(
        Form(template="/wall{owner}_{post_id}"),
        Form(template="/{page}?w=wall{owner}_{post_id}{rest}"),
        Form(template="/?w=wall{owner}_{post_id}{rest}"),
        Form(template="/widget_post.php?owner_id={owner}&post_id={post_id}"),
    ),
    permalinks=("https://{site}/wall{owner}_{post_id}",),
    handle=Handle(letters="A-Za-z0-9_.", letters_told="letters of the English alphabet, figures, underscores and dots", longest=32, shortest=3),
    sources=(
        Source(fact="launched", where="trial of September 2006, open 10 October 2006 (recalled)", seen="2026-11"),
        Source(fact="handle", where="soxoj/maigret: 5 to 32; a few old ones are shorter", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://vk.com/wall-22822305_1349000", post_id="1349000", owner="-22822305"),
        Specimen(address="https://m.vk.com/wall1_45616", post_id="45616", owner="1"),
        Specimen(address="https://vk.com/durov?w=wall1_45616%2Fall", post_id="45616", owner="1"),
        Specimen(address="https://vk.com/widget_post.php?app=0&width=100%25&owner_id=-22822305&post_id=1349000&hash=aBc", post_id="1349000", owner="-22822305"),
        Specimen(address="https://vk.ru/feed?w=wall-22822305_1349000", post_id="1349000", owner="-22822305"),
    ),
    not_posts=("https://vk.com/durov", "https://vk.com/feed?section=search", "https://vk.com/wall-22822305", "https://vk.com/video-1_2"),
    handles=("durov", "club22822305", "id1", "a.b_c"),
    not_handles=("ду́ров", "du-rov", "x" * 33),
)
