"""Threads: Instagram's accounts and codes under another roof."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from verify.platforms import _oembed
from verify.platforms._answer import Answer, Request
from verify.platforms._platform import Address, Clock, Form, Handle, Platform, Source, Specimen

PLATFORM = Platform(
    key="threads",
    label="Threads",
    launched=datetime.date(2023, 7, 5),
    hosts=("threads.net", "threads.com"),
    sites=("threads.com", "threads.net"),
    fields=(("handle", "[A-Za-z0-9._]{1,30}"), ("post_id", "[A-Za-z0-9_-]{9,64}")),
    addresses=(
        Form(template="/@{handle}/post/{post_id}/*"),
        Form(template="/t/{post_id}/*"),
    ),
    permalinks=("https://www.{site}/@{handle}/post/{post_id}", "https://www.{site}/t/{post_id}"),
    handle=Handle(
        letters="A-Za-z0-9._", letters_told="letters of the English alphabet, figures, dots and underscores", longest=30,
        shape="(?:[A-Za-z0-9_]+\\.)*[A-Za-z0-9_]+", shape_told="it may not begin or end with a dot, nor have two in a row",
    ),
    clock=Clock(
        shift=23, unit_us=1000, epoch_us=1_314_220_021_721_000, first=1 << 60, kind="lower-bound", decimal=(17, 19),
        alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", coded=(11, 64), used=11,
    ),
    text_limit=500,
    sources=(
        Source(fact="launched", where="about.fb.com, 5 July 2023 (recalled)", seen="2026-11"),
        Source(fact="clock", where="Instagram's (engineering blog, Sharding & IDs); drafts keep their id for hours or days", seen="2026-11"),
        Source(fact="handle", where="Instagram's (recalled)", seen="2026-11"),
    ),
    specimens=(
        Specimen(address="https://www.threads.net/@zuck/post/CuVvRcttG57", post_id="CuVvRcttG57", handle="zuck", at="2023-07-06T02:46:44.020Z"),
        Specimen(address="https://www.threads.com/@zuck/post/CuVvRcttG57/embed?x=1", post_id="CuVvRcttG57", handle="zuck"),
        Specimen(address="threads.net/t/CuVvRcttG57", post_id="CuVvRcttG57"),
    ),
    not_posts=("https://www.threads.net/@zuck", "https://www.threads.com/search?q=post", "https://www.threads.net/@zuck/replies"),
    handles=("zuck", "n.a_s.a", "_a_"),
    not_handles=("zu-ck", "a..b", ".zuck", "zuck.", "x" * 31),
)


def requests(address: Address) -> tuple[Request, ...]:
    """Nothing: Meta answers only to those who have a key."""
    return ()


def read_answer(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """What a card says that was had with a key."""
    return _oembed.read(request, status, headers, body, gone_at=())
