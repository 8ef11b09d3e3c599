"""Posts that cannot be what they are shown as: impossible accounts, dates, ids and links; and what is missing."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from verify import platforms
from verify.model import Article, DateMention, Message
from verify.rules._rule import Case, Remark, rule

# A day that an embed or a copied post shows may have begun or ended anywhere on Earth (UTC-12 to UTC+14).
_EARLIEST_ZONE = datetime.timedelta(hours=14)
_LATEST_ZONE = datetime.timedelta(hours=12)
_UTC = datetime.timezone.utc


@rule("error")
def account_invalid(case: Case) -> Iterator[Remark]:
    """The account's handle cannot exist on its platform.

    Every platform has a grammar for handles: X allows letters, digits and underscores, at most 15; a Bluesky
    handle is a domain name. A handle outside that grammar was mistyped or made up.

    Fires:
        El ministro firmó el acuerdo. Signed today in Rabat. pic.twitter.com/CmPbp8Yrrm — Ministry of Water ([[@Ministry-of-Water]]) March 28, 2025

    Fires:
        The cod grounds stay closed. We will not reopen the fishery. — Marine Office ([[@marine_office.gov.scot]]) February 11, 2025 at 10:42 AM

    Silent:
        El ministro firmó el acuerdo. Signed today in Rabat. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinistryOfWater) March 28, 2025
    """
    citation = case.citation
    if citation is None or not citation.account.handle:
        return
    problem = platforms.handle_problem(citation.platform, citation.account.handle)
    if problem:
        yield Remark(message=problem, article=case.shown(citation.account.handle_span, citation.account.handle), confidence=0.98)


@rule("error")
def post_date_impossible(case: Case) -> Iterator[Remark]:
    """The post is dated before its platform existed, or after the article was published.

    A day without a time may lie in any time zone, so a post is called younger than the article only where
    no zone could make it older. The article's time is the later of published and modified. Where the markup tells the number
    of the account, and the platform makes such numbers from the time, the account must be older than its post.

    Fires:
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) [[March 28, 2005]]

    Fires (published 2025-03-20):
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) [[March 28, 2025]]

    Fires:
        <p>The talks are over.</p><blockquote class="twitter-tweet" data-user-id="1905532162494095360"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1641086480675225601">[[March 29, 2023]]</a></blockquote>

    Silent:
        <p>The talks are over.</p><blockquote class="twitter-tweet" data-user-id="813286"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1641086480675225601">March 29, 2023</a></blockquote>

    Silent (published 2025-03-28):
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) March 28, 2025
    """
    citation = case.citation
    if citation is None or citation.date is None or citation.date.ambiguous or "year" not in citation.date.written:
        return
    bounds = _moments(citation.date, exact_day=citation.platform == "x" and citation.form == "blockquote")
    if bounds is None:
        return
    earliest, latest = bounds
    platform = platforms.platform(citation.platform)
    shown = case.shown(citation.date.span, citation.date.value)
    launched = platform.launched
    if latest.date() < launched:
        yield Remark(
            message=Message(
                "The post is dated {day}, but the first posts on {platform} are of {launched}.",
                day=citation.date.value[:10], platform=platform.label, launched=launched.isoformat()),
            article=shown, confidence=0.99,
        )
        return
    opened = platforms.time_of_account_id(citation.platform, citation.account.number) if citation.account.number else None
    if opened is not None and latest < opened.earliest:
        yield Remark(
            message=Message(
                "The post is dated {day}, but the account it is shown under was opened on {opened} (its number is {number}).",
                day=citation.date.value[:10], opened=f"{opened.earliest:%Y-%m-%d}", number=citation.account.number),
            article=shown, confidence=0.95,
        )
        return
    article_time = _article_time(case.article)
    if article_time is not None and earliest > article_time and len(citation.span):
        when = max(case.article.published or "", case.article.modified or "")
        yield Remark(
            message=Message("The post is dated {posted}, after the article itself ({published}).", posted=citation.date.value[:16], published=when[:16]),
            article=shown, confidence=0.95,
        )


def _moments(date: DateMention, exact_day: bool) -> tuple[datetime.datetime, datetime.datetime] | None:
    """The first and the last moment (UTC) that a date under a post may mean."""
    day = date.day
    if day is None:
        return None
    try:
        if len(date.value) > 10:
            moment = datetime.datetime.fromisoformat(date.value.replace("Z", "+00:00"))
            size = datetime.timedelta(minutes=60 if date.precision == "hour" else 1)
            if moment.tzinfo is not None:
                moment = moment.astimezone(_UTC)
                return moment, moment + size
            moment = moment.replace(tzinfo=_UTC)
            return moment - _EARLIEST_ZONE, moment + _LATEST_ZONE + size
        start = datetime.datetime.combine(day, datetime.time(), _UTC)
        end = start + datetime.timedelta(days=1)
        return (start, end) if exact_day else (start - _EARLIEST_ZONE, end + _LATEST_ZONE)
    except (ValueError, OverflowError):
        return None


def _article_time(article: Article) -> datetime.datetime | None:
    """The last moment (UTC) at which the article can have been written, or None."""
    latest = None
    for value in (article.published, article.modified):
        if not value:
            continue
        try:
            moment = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
            if len(value) <= 10:
                moment += datetime.timedelta(days=1)
            moment = moment.astimezone(_UTC) if moment.tzinfo else moment.replace(tzinfo=_UTC) + _LATEST_ZONE
        except (ValueError, OverflowError):
            continue
        latest = moment if latest is None else max(latest, moment)
    return latest


@rule("error")
def post_id_mismatch(case: Case) -> Iterator[Remark]:
    """The time in the post's id, or the handle in its address, contradicts what is shown.

    Most platforms build the time of posting into the id. The comparison is as strict as the form allows: the
    day under an X blockquote is the UTC day of the id; a copied text may come from any time zone; ids that
    are allocated before posting give a lower bound only; ids whose time the client declares give a warning.

    Fires:
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">[[March 25, 2025]]</a></blockquote>

    Fires:
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@[[MinWater]]) <a href="https://twitter.com/WaterNews/status/1905532162494095360">March 28, 2025</a></blockquote>

    Silent:
        <p>The meeting took place on Friday.</p><blockquote class="twitter-tweet"><p lang="en">Met the Ambassador today in Rabat.</p>&mdash; Ministry of Water (@MinWater) <a href="https://twitter.com/MinWater/status/1905532162494095360">March 28, 2025</a></blockquote>

    Silent:
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. twitter.com/MinWater/status/1905532162494095360 — Ministry of Water (@MinWater) March 28, 2025
    """
    citation = case.citation
    if citation is None:
        return
    address = platforms.parse_address(citation.url) if citation.url else None
    handle = citation.account.handle
    if address is not None and address.handle and handle and address.handle.lower() != handle.lower() and citation.account.handle_span:
        yield Remark(
            message=Message("The post is signed @{handle}, but its address is that of a post by @{other}.", handle=handle, other=address.handle),
            article=case.shown(citation.account.handle_span, handle), confidence=0.97,
        )
    held = platforms.time_of_id(citation.platform, citation.post_id) if citation.post_id is not None else None
    for link in citation.media:
        uploaded = platforms.time_of_media(citation.platform, link)
        if uploaded is not None and held is not None and held.kind == "exact" and held.latest < uploaded.earliest:
            yield Remark(
                message=Message(
                    "The post's id {id} was made on {moment} UTC, but a picture in it was uploaded on {uploaded} UTC.",
                    id=citation.post_id, moment=f"{held.earliest:%Y-%m-%d %H:%M}", uploaded=f"{uploaded.earliest:%Y-%m-%d %H:%M}"),
                article=case.shown(citation.span), confidence=0.95,
            )
            return
    if citation.date is None or held is None or citation.date.ambiguous or "year" not in citation.date.written:
        return
    bounds = _moments(citation.date, exact_day=citation.platform == "x" and citation.form == "blockquote" and held.kind == "exact")
    if bounds is None:
        return
    earliest, latest = bounds
    if held.kind == "estimate":
        earliest, latest = earliest - datetime.timedelta(days=1), latest + datetime.timedelta(days=1)
    too_early = latest < held.earliest
    too_late = earliest > held.latest and held.kind != "lower-bound"
    if too_early or too_late:
        yield Remark(
            message=Message(
                "The post is dated {day}, but its id {id} was made on {moment} UTC.",
                day=citation.date.value[:10], id=citation.post_id, moment=f"{held.earliest:%Y-%m-%d %H:%M}"),
            article=case.shown(citation.date.span, citation.date.value), confidence=0.97,
            severity="warning" if held.kind == "declared" else None,
        )


@rule("warning")
def media_link_invalid(case: Case) -> Iterator[Remark]:
    """The media link cannot be one of that platform's.

    A pic.twitter.com link has exactly ten letters or digits after the slash; those of 2011 and 2012 had fewer.

    Fires:
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. [[pic.twitter.com/CmPbp8]] — Ministry of Water (@MinWater) March 28, 2025

    Silent:
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) March 28, 2025
    """
    citation = case.citation
    if citation is None:
        return
    posted = citation.date.day if citation.date is not None else None
    for link in citation.links:
        problem = platforms.media_link_problem(citation.platform, link, posted)
        if problem:
            position = case.article.text.find(link, citation.span.start, citation.span.end)
            span = type(citation.span)(position, position + len(link)) if position >= 0 else None
            yield Remark(message=problem, article=case.shown(span, link), confidence=0.9)


@rule("note")
def post_truncated(case: Case) -> Iterator[Remark]:
    """The quoted post is cut; what follows the cut could not be compared.

    Fires:
        Le ministre a reçu l'ambassadeur. [[Met the Ambassador today to strengthen our...]] pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) March 28, 2025

    Silent:
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) March 28, 2025
    """
    citation = case.citation
    if citation is not None and citation.truncated:
        yield Remark(message=Message("The post is cut off here: what it goes on to say could not be compared."), article=case.shown(citation.text_span))


@rule("note")
def citation_incomplete(case: Case) -> Iterator[Remark]:
    """The account, the date, or both the address and every link of the post are missing.

    Fires:
        Le ministre a reçu l'ambassadeur. [[Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater)]]

    Silent:
        Le ministre a reçu l'ambassadeur. Met the Ambassador today. pic.twitter.com/CmPbp8Yrrm — Ministry of Water (@MinWater) March 28, 2025
    """
    citation = case.citation
    if citation is None:
        return
    missing = []
    if not (citation.account.handle or citation.account.name):
        missing.append(Message("its account"))
    if citation.date is None:
        missing.append(Message("its date"))
    if not (citation.url or citation.links):
        missing.append(Message("any link to it"))
    if missing:
        yield Remark(message=Message("The article does not show of the post: {missing}.", missing=Message.joined(missing, ", ")), article=case.shown(None))
