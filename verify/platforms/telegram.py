"""Telegram: posts are numbered channel by channel, and nothing in the number tells the time."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from verify.model import Message
from verify.platforms._answer import Answer, Found, Record, Request, Unavailable, gone, refused
from verify.platforms._platform import Address, Form, Handle, Platform, Source, Specimen

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

# The only hosts that are asked for its posts.
SERVICES = ("t.me",)


def requests(address: Address) -> tuple[Request, ...]:
    """The frame that Telegram embeds; a channel without a public name has none."""
    if not address.handle:
        return ()
    url = f"https://t.me/{address.handle}/{address.post_id}?embed=1&mode=tme"
    return (Request(url=url, address=address, route="embed", headers=(("Accept", "text/html"),)),)


def archived_addresses(address: Address) -> tuple[str, ...]:
    """The frame with the words and the time, and the page around it."""
    if not address.handle:
        return ()
    return (f"https://t.me/{address.handle}/{address.post_id}?embed=1", f"https://t.me/{address.handle}/{address.post_id}")


def read_archived(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """An archive kept what Telegram itself once sent."""
    return read_answer(request, status, headers, body)


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a frame or a page says: a missing post, too, comes with status 200."""
    if status != 200:
        return refused(status)
    from selectolax.lexbor import LexborHTMLParser

    from verify.platforms._markup import words_of

    tree = LexborHTMLParser(body.decode("utf-8", "replace"))
    error = tree.css_first(".tgme_widget_message_error")
    if error is not None:
        told = error.text().strip()
        if "not found" in told.lower():
            return gone(request, Message("Telegram says of it: “{words}”", words=told))
        return Unavailable(reason=Message("Telegram says of it: “{words}”", words=told), state="protected" if "private" in told.lower() else None)
    wanted = f"{request.address.handle}/{request.address.post_id}".lower()
    for message in tree.css(".tgme_widget_message[data-post]"):
        if (message.attributes.get("data-post") or "").lower() != wanted:
            continue
        text, when = message.css(".js-message_text"), message.css_first(".tgme_widget_message_date time[datetime]")
        owner, author = message.css_first(".tgme_widget_message_owner_name"), message.css_first(".tgme_widget_message_from_author")
        pictures = [re.search(r"url\('([^']+)'\)", one.attributes.get("style") or "") for one in message.css(".tgme_widget_message_photo_wrap")]
        name = owner if owner is not None else author
        return Found(record=Record(
            platform="telegram", post_id=request.address.post_id, url=request.address.url, handle=request.address.handle,
            name=name.text().strip() if name is not None else None, created_at=when.attributes.get("datetime") if when is not None else None,
            text=words_of(text[-1].html or "") if text else None, media=tuple(one.group(1) for one in pictures if one is not None), origin=request.url,
        ))
    # The page around the frame has name and words, but no time; that of a missing post has those of the channel.
    if tree.css_first(".tgme_page_post") is not None and f'data-telegram-post="{wanted}"' in body.decode("utf-8", "replace").lower():
        title, described = tree.css_first("meta[property='og:title']"), tree.css_first("meta[property='og:description']")
        return Found(record=Record(
            platform="telegram", post_id=request.address.post_id, url=request.address.url, handle=request.address.handle,
            name=title.attributes.get("content") if title is not None else None,
            text=described.attributes.get("content") if described is not None else None, origin=request.url,
        ))
    return Unavailable(reason=Message("Telegram answered with something that is no record of the post"))
