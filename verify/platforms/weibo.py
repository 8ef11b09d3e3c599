"""Weibo: one post has a number (mid) and a short name in base 62 (mblogid), and both hold the second."""

from __future__ import annotations

import datetime

from verify.platforms._platform import Clock, Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="weibo",
    label="Weibo",
    launched=datetime.date(2009, 8, 14),
    hosts=("weibo.com", "weibo.cn"),
    # A short name of nine signs begins with x, y, z or a capital: its first sign is the number's first two figures, 33 and more.
    fields=(("owner", "[1-9][0-9]{5,11}"), ("post_id", "[x-zA-Z][0-9A-Za-z]{8}|[1-9][0-9]{15}"), ("kind", "status|detail|statuses")),
    addresses=(
        Form(template="/{owner}/{post_id}"),
        Form(template="/{kind}/{post_id}"),
    ),
    permalinks=("https://weibo.com/{owner}/{post_id}", "https://m.weibo.cn/status/{post_id}"),
    handle=Handle(letters="\\w·.-", letters_told="letters, figures, underscores and hyphens", longest=40),
    clock=Clock(
        shift=22, unit_us=1_000_000, epoch_us=515_483_463_000_000, first=3_000_000_000_000_000, decimal=(16, 16),
        alphabet="0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", coded=(9, 9), group=(4, 7),
    ),
    sources=(
        Source(fact="launched", where="14 August 2009 (recalled)", seen="2026-11"),
        Source(fact="clock", where="exact to the second on 3 posts with known times, 2023 to 2025", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://weibo.com/2803301701/NzDmk8O1o", post_id="NzDmk8O1o", owner="2803301701", at="2023-12-31T00:34:26Z"),
        Specimen(address="https://m.weibo.cn/status/4857883315410503", post_id="4857883315410503", at="2023-01-14T10:45:00Z"),
        Specimen(address="https://m.weibo.cn/detail/5222785292174627", post_id="5222785292174627", at="2025-10-17T09:15:11Z"),
        Specimen(address="https://weibo.com/2803301701/MohObmHwb?type=comment#_rnd1", post_id="MohObmHwb", owner="2803301701", at="2023-01-14T10:45:00Z"),
    ),
    not_posts=("https://weibo.com/u/2803301701", "https://weibo.com/2803301701/profile", "https://weibo.com/2803301701/followers", "https://s.weibo.com/weibo?q=news"),
    handles=("人民日报", "头条新闻", "People_s-Daily"),
    not_handles=("人民 日报", "a@b"),
)
