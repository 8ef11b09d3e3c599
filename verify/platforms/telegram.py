"""Telegram: posts are numbered channel by channel, and nothing in the number tells the time."""

from __future__ import annotations

import datetime

from verify.platforms._platform import Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="telegram",
    label="Telegram",
    launched=datetime.date(2013, 8, 14),
    hosts=("t.me", "telegram.me", "telegram.dog"),
    unique_by="handle",
    fields=(("handle", "[A-Za-z][A-Za-z0-9_]{3,31}"), ("owner", "[0-9]{5,16}"), ("topic", "[0-9]{1,10}"), ("post_id", "[1-9][0-9]{0,9}")),
    addresses=(
        Form(template="/s/{handle}/{post_id}"),
        Form(template="/c/{owner}/{post_id}", permalink="https://t.me/c/{owner}/{post_id}"),
        Form(template="/c/{owner}/{topic}/{post_id}", permalink="https://t.me/c/{owner}/{post_id}"),
        Form(template="/{handle}/{post_id}"),
        Form(template="/{handle}/{topic}/{post_id}"),
    ),
    permalinks=("https://t.me/{handle}/{post_id}", "https://t.me/c/{owner}/{post_id}"),
    reserved=("joinchat", "addstickers", "addemoji", "addtheme", "share", "proxy", "socks", "setlanguage", "login", "confirmphone", "contact", "invoice", "giftcode", "boost"),
    handle=Handle(
        letters="A-Za-z0-9_", letters_told="letters of the English alphabet, figures and underscores", longest=32, shortest=4,
        shape="[A-Za-z][A-Za-z0-9_]*", shape_told="it begins with a letter",
    ),
    media_links=(),
    text_limit=4096,
    sources=(
        Source(fact="launched", where="14 August 2013; channels since September 2015 (recalled)", seen="2026-11"),
        Source(fact="handle", where="soxoj/maigret: a letter and 4 to 31 more; names of four are sold by auction", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://t.me/tchantest/84", post_id="84", handle="tchantest"),
        Specimen(address="t.me/kgmeteo/512", post_id="512", handle="kgmeteo"),
        Specimen(address="https://t.me/s/tchantest/84?before=90", post_id="84", handle="tchantest"),
        Specimen(address="https://telegram.me/tchantest/62?embed=1&mode=tme", post_id="62", handle="tchantest"),
        Specimen(address="https://t.me/c/1234567890/55", post_id="55", owner="1234567890"),
    ),
    not_posts=("https://t.me/tchantest", "https://t.me/s/tchantest", "https://t.me/joinchat/12345678", "https://t.me/+abcDEF", "https://t.me/addstickers/1234"),
    handles=("tchantest", "rechtsanwaeltin_beate_bahner", "durov", "auto"),
    not_handles=("1channel", "kg-meteo", "kgm", "канал_новостей", "x" * 33),
)
