"""What the official record says of the post: gone, other words, another account, another date, no such media."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterator

from verify._patterns import regex
from verify.model import Citation, Evidence, Message
from verify.rules._rule import Case, Remark, rule
from verify.sources._record import Found, Gone, Record, Unavailable, moments_of
from verify.sources.registries import Registry

_UTC = datetime.timezone.utc
# Platforms whose own embed shows the title of a post alone.
_TITLED = ("reddit",)
_CODE = regex(r"(?:pic\.(?:twitter|x)\.com|t\.co)/(\w+)")


def _record(case: Case) -> Record | None:
    """The record that has something to compare: the platform's, or the copy that was kept of a post that is gone."""
    if isinstance(case.lookup, Gone):
        return case.lookup.record if case.lookup.record.text is not None else None
    return case.lookup.record if isinstance(case.lookup, Found) else None


def _the_record(record: Record) -> Message:
    """The record by its kind, to begin a sentence with."""
    return Message("The archived copy of {day}", day=record.archived[:10]) if record.archived else Message("The record")


@rule("error")
def source_not_found(case: Case) -> Iterator[Remark]:
    """The record says that the post does not exist or is gone.

    Only an explicit answer counts: the post was deleted or never written, or its account no longer exists. A lookup
    that failed, or an account that is protected or suspended, says nothing about the post.

    Fires:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "deleted"}
        [[<p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>]]

    Silent:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "suspended"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>

    Silent:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>
    """
    if not isinstance(case.lookup, Gone):
        return
    record = case.lookup.record
    if record.state == "account-gone":
        gone = Message("The account of this post no longer exists")
    elif case.lookup.reason:
        gone = Message("There is no such post")
    else:
        gone = Message("The record says that this post was deleted")
    message = Message("{gone}: {reason}.", gone=gone, reason=case.lookup.reason) if case.lookup.reason else Message("{gone}.", gone=gone)
    if record.archived:
        message = Message("{told} An archive kept a copy of {day}, with which the article was compared.", told=message, day=record.archived[:10])
    yield Remark(message=message, article=case.shown(None), confidence=0.95 * case.lookup.confidence)


@rule("error")
def source_text_mismatch(case: Case) -> Iterator[Remark]:
    """The words quoted are not the words of the source record.

    White space, letter case, HTML entities, typography, shortened links and a true beginning that is marked as cut
    do not make a record differ. The word, figure or negation that does is named. Where the post was edited later, or merely
    breaks off without a mark, it is a warning.

    Fires:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador yesterday in Rabat.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador [[today]] in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>

    Fires:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "We will not reopen the fishery.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">We [[will reopen]] the fishery.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>

    Silent:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat. https://t.co/Ab3dE5gH1j", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the  Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>
    """
    record, citation = _record(case), case.citation
    if record is None or record.text is None or citation is None or not citation.text.strip():
        return
    from verify.sources.wording import differences, told

    cut = citation.truncated or record.platform in _TITLED
    changes = differences(
        citation.text, record.text, cut=cut, recorded_cut=record.truncated, before=_before(case, citation), negators=_negators(citation.language),
    )
    if not changes:
        return
    first = next((change for change in changes if change.kind in ("negation", "number")), changes[0])
    article, post = case.evidence(first.start, first.end, first.shown)
    named = Message.joined([told(change) for change in (first, *(c for c in changes if c is not first))[:3]], "; ")
    if len(changes) > 3:
        named = Message("{changes}; and {count} more", changes=named, count=len(changes) - 3)
    message = Message("{record} has other words: {changes}.", record=_the_record(record), changes=named)
    if record.edited:
        message = Message("{told} The post was edited after it was published: the article may show an earlier version.", told=message)
    mild = record.edited or all(change.kind == "breaks-off" for change in changes)
    yield Remark(
        message=message, article=article or case.shown(citation.text_span), post=post,
        confidence=0.7 if mild else 0.93, severity="warning" if mild else None)


def _before(case: Case, citation: Citation) -> str | None:
    """What stands before the words of a post whose beginning was guessed, as it is wherever prose and post are one run of text."""
    if citation.form != "text" or citation.text_span is None:
        return None
    return case.article.text[: citation.text_span.start]


@functools.lru_cache(maxsize=64)
def _negators(language: str | None) -> frozenset[str]:
    """The single words that deny, of a post's language and of English, folded as words are compared."""
    from verify.languages import words
    from verify.text import fold

    found: set[str] = set()
    for code in {language or "en", "en"}:
        for pattern in (words(code) or {}).get("cues", {}).get("negator", ()):
            if " " not in pattern and "*" not in pattern:
                found.update(fold(word).replace("'", "") for word in pattern.split("|"))
    return frozenset(found)


@rule("error")
def source_account_mismatch(case: Case) -> Iterator[Remark]:
    """The record is signed by another account.

    Letter case does not count, and a display name may change; the handle decides. An account that changed its handle is still
    the same: where the numbers of both accounts are known they are compared, and a registry may list former handles.
    Another handle under the very same name is a warning, for it may be a former one.

    Fires:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "WaterFans", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@[[MinWater]]) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>

    Silent:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "minwater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>
    """
    record, citation = _record(case), case.citation
    if record is None or citation is None or not record.handle or not citation.account.handle:
        return
    ours, theirs = citation.account.handle, record.handle.lstrip("@")
    if ours.lower() == theirs.lower() or _same_account(case, citation, record):
        return
    from verify.sources.lookalikes import same_name

    renamed = bool(record.name and citation.account.name and same_name(record.name, citation.account.name))
    by = f"@{theirs} ({record.name})" if record.name else f"@{theirs}"
    message = Message("The article shows @{shown} as the author. {record} is signed by {signed}.", shown=ours, record=_the_record(record), signed=by)
    if renamed:
        message = Message("{told} It has the same name, so the account may have changed its handle.", told=message)
    yield Remark(
        message=message, article=case.shown(citation.account.handle_span, ours), confidence=0.6 if renamed else 0.95, severity="warning" if renamed else None)


def _same_account(case: Case, citation: Citation, record: Record) -> bool:
    """Whether a number or a registry says that both handles are one account's."""
    from verify import platforms

    ours, theirs = citation.account.handle or "", record.handle or ""
    if record.account_id and ours.lower() == record.account_id.lower():
        return True
    if citation.platform == "mastodon":
        # A server may stand at social.example.org and its accounts be of example.org; and an article may leave the server out.
        (name, _, host), (other, _, home) = ours.lower().partition("@"), theirs.lower().partition("@")
        if name == other and (not host or not home or host.endswith(f".{home}") or home.endswith(f".{host}")):
            return True
    address = platforms.parse_address(citation.url) if citation.url else None
    if record.account_id and address is not None and address.owner == record.account_id:
        return True
    if isinstance(case.registry, Registry):
        known = case.registry.find(citation.platform, ours)
        if known is not None:
            return (known.id is not None and known.id == record.account_id) or known is case.registry.find(citation.platform, theirs)
    return False


@rule("error")
def source_date_mismatch(case: Case) -> Iterator[Remark]:
    """The record carries another date than the article shows.

    The day in an X embed is the UTC day. Any other day may lie in any time zone, and so may a time without one, so only a
    date that no zone explains is another date.

    Fires:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-21T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">[[March 28, 2025]]</a></blockquote>

    Silent:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:31+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>
    """
    record, citation = _record(case), case.citation
    if record is None or citation is None or citation.date is None or citation.date.day is None or citation.date.ambiguous or not record.created_at:
        return
    moments = moments_of(record.created_at)
    if moments is None:
        return
    first, last = moments
    value = citation.date.value
    shown = _time(value)
    if shown is not None and shown.tzinfo is not None:
        differs = not first - datetime.timedelta(minutes=1) < shown.astimezone(_UTC) <= last + datetime.timedelta(seconds=59)
    elif shown is not None:
        local = shown.replace(tzinfo=_UTC)
        differs = not first - datetime.timedelta(hours=12, minutes=1) <= local <= last + datetime.timedelta(hours=14, minutes=1)
    else:
        utc = citation.platform == "x" and citation.form == "blockquote"
        early, late = (0, 0) if utc else (12, 14)
        earliest, latest = (first - datetime.timedelta(hours=early)).date(), (last + datetime.timedelta(hours=late)).date()
        differs = not earliest <= citation.date.day <= latest
    if differs:
        told = f"{first:%Y-%m-%d %H:%M} UTC" if first == last else f"{first:%Y-%m-%d}"
        yield Remark(
            message=Message("The article dates the post {day}. {record} says {moment}.", day=value.replace("T", " "), record=_the_record(record), moment=told),
            article=case.shown(citation.date.span, value), confidence=0.95)


def _time(value: str) -> datetime.datetime | None:
    """A date's time of day, where it has one precise to the minute."""
    if len(value) < 16:
        return None
    try:
        return datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return None


@rule("warning")
def source_media_missing(case: Case) -> Iterator[Remark]:
    """The media cited is not in the record.

    Links are compared by their codes, so only where the record lists its media by such codes, or lists that there are none.

    Fires:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": ["pic.twitter.com/Zz3dE5gH1j"], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat. <a href="https://t.co/CmPbp8Yrrm">[[pic.twitter.com/CmPbp8Yrrm]]</a></p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>

    Silent:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": ["pic.twitter.com/CmPbp8Yrrm"], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat. <a href="https://t.co/CmPbp8Yrrm">pic.twitter.com/CmPbp8Yrrm</a></p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>
    """
    record, citation = _record(case), case.citation
    if record is None or record.media is None or citation is None or citation.platform != "x":
        return
    known = set(_CODE.findall(" ".join(record.media) + " " + (record.text or "")))
    if record.truncated or (record.media and not _CODE.search(" ".join(record.media))):
        return
    for link in citation.links:
        code = _CODE.match(link)
        if code is None or link.startswith("t.co/") or code.group(1) in known:
            continue
        message = Message("{link} is not among the media of the post. {record} has none.", link=link, record=_the_record(record))
        if record.media:
            message = Message("{link} is not among the media of the post. {record} has {media}.", link=link, record=_the_record(record), media=", ".join(record.media[:3]))
        yield Remark(message=message, article=_link_shown(case, citation, link), confidence=0.85)


def _link_shown(case: Case, citation: Citation, link: str) -> Evidence | None:
    position = case.article.text.find(link, citation.span.start, citation.span.end)
    return case.shown(type(citation.span)(position, position + len(link)) if position >= 0 else None, link)


@rule("note")
def source_unavailable(case: Case) -> Iterator[Remark]:
    """No record could be had; nothing was concluded.

    Fires:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "protected"}
        [[<p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>]]

    Silent:
        record: {"platform": "x", "post_id": "1905532162494095360", "url": "https://twitter.com/MinWater/status/1905532162494095360", "handle": "MinWater", "name": "Ministry of Water", "created_at": "2025-03-28T08:07:00+00:00", "text": "Met the Ambassador today in Rabat.", "media": [], "state": "ok"}
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>
    """
    if isinstance(case.lookup, Unavailable):
        yield Remark(message=Message("The post could not be looked up: {reason}. Nothing follows from that.", reason=case.lookup.reason), article=case.shown(None))
