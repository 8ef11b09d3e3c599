"""LinkedIn: posts under nineteen figures that hold the millisecond."""

from __future__ import annotations

import datetime

from verify.platforms._platform import Clock, Form, Handle, Platform, Source, Specimen

_UPDATE = "https://www.linkedin.com/feed/update/urn:li:{kind}:{post_id}/"

PLATFORM = Platform(
    key="linkedin",
    label="LinkedIn",
    launched=datetime.date(2003, 5, 5),
    hosts=("linkedin.com",),
    fields=(
        ("kind", "activity|share|ugcPost"), ("post_id", "[1-9][0-9]{18}"), ("handle", "[^/_?#&%]{1,100}"),
        ("slug", "(?:[^/?#&%]*-)?"), ("tail", "(?:-[A-Za-z0-9_-]*)?"),
    ),
    addresses=(
        Form(template="/feed/update/urn:li:{kind}:{post_id}/*", permalink=_UPDATE),
        Form(template="/embed/feed/update/urn:li:{kind}:{post_id}/*", permalink=_UPDATE),
        Form(template="/posts/{handle}_{slug}{kind}-{post_id}{tail}", permalink=_UPDATE),
        Form(template="/posts/{slug}{kind}-{post_id}{tail}", permalink=_UPDATE),
    ),
    permalinks=("https://www.linkedin.com/feed/update/urn:li:activity:{post_id}/",),
    handle=Handle(letters="\\w&.’'-", letters_told="letters, figures, hyphens and underscores", longest=100),
    clock=Clock(shift=22, unit_us=1000, epoch_us=0, first=6_200_000_000_000_000_000, decimal=(19, 19)),
    text_limit=3000,
    sources=(
        Source(fact="launched", where="5 May 2003 (recalled)", seen="2026-11"),
        Source(fact="clock", where="Ollie-Boyd/Linkedin-post-timestamp-extractor; within 0.7 s on 2 posts, since about November 2016", seen="2026-11"),
        Source(fact="handle", where="soxoj/maigret: 3 to 100; older names have other letters", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://www.linkedin.com/feed/update/urn:li:activity:7084656651378536448/", post_id="7084656651378536448", at="2023-07-11T22:16:12.244Z"),
        Specimen(address="https://www.linkedin.com/embed/feed/update/urn:li:share:6904926959046938624", post_id="6904926959046938624", at="2022-03-02T23:14:34.376Z"),
        Specimen(address="https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A6685980502161199104", post_id="6685980502161199104", at="2020-07-06T18:59:31.226Z"),
        Specimen(address="https://www.linkedin.com/posts/satya-nadella_some-words-activity-7295762520814874625-aB1c?utm_source=share", post_id="7295762520814874625", handle="satya-nadella", at="2025-02-13T11:15:33.675Z"),
        Specimen(address="https://de.linkedin.com/posts/satya-nadella_activity-7295762520814874625-aB1c", post_id="7295762520814874625", handle="satya-nadella"),
    ),
    not_posts=("https://www.linkedin.com/in/satyanadella", "https://www.linkedin.com/company/microsoft", "https://www.linkedin.com/pulse/some-words-activity", "https://www.linkedin.com/feed/hashtag/news"),
    handles=("satyanadella", "josé-maría-1a2b3c", "a_b"),
    not_handles=("satya nadella", "satya/nadella", "x" * 101),
)
