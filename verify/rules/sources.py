"""What the official record says of the post: gone, other words, another account, another date, no such media."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator

from verify.model import Message
from verify.rules._rule import Case, Remark, rule
from verify.sources._record import Found, Gone, Record, Unavailable

_LINK = re.compile(r"(?:https?://|\bpic\.(?:twitter|x)\.com/|\bt\.co/)\S+|\S+\.[a-z]{2,}/\S*", re.I)
_DOTS = re.compile(r"\s*(?:\.\.\.|…)\s*$")


def _record(case: Case) -> Record | None:
    return case.lookup.record if isinstance(case.lookup, Found) else None


@rule("error")
def source_not_found(case: Case) -> Iterator[Remark]:
    """The record says that the post does not exist or is gone.

    Only an explicit answer counts: the post was deleted, or its account no longer exists. A lookup that failed,
    or an account that is protected or suspended, says nothing about the post.
    """
    if isinstance(case.lookup, Gone):
        deleted = case.lookup.record.state == "deleted"
        message = Message("The record says that this post was deleted.") if deleted else Message("The record says that the account of this post no longer exists.")
        yield Remark(message=message, article=case.shown(None), confidence=0.95)


@rule("error")
def source_text_mismatch(case: Case) -> Iterator[Remark]:
    """The words quoted are not the words of the source record.

    White space, letter case, HTML entities, typography, shortened links and a true beginning that is marked as cut
    do not make a record differ. The words that do are named.
    """
    record = _record(case)
    if record is None or record.text is None or case.citation is None or not case.citation.text.strip():
        return
    ours, theirs = _words(case.citation.text), _words(record.text)
    if case.citation.truncated:
        ours = _words(_DOTS.sub("", case.citation.text))
        theirs = theirs[: len(ours)] if len(theirs) >= len(ours) else theirs
        if ours and theirs and len(ours) == len(theirs) and theirs[-1].startswith(ours[-1]):
            theirs = (*theirs[:-1], ours[-1])
    if ours == theirs or "".join(ours) == "".join(theirs):
        return
    import difflib

    changes = []
    for tag, a1, a2, b1, b2 in difflib.SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes():
        if tag != "equal":
            changes.append(Message("“{record}” in the record is “{article}” in the article", record=" ".join(theirs[a1:a2]), article=" ".join(ours[b1:b2])))
    message = Message("The post's words differ from its record: {changes}.", changes=Message.joined(changes[:3], "; "))
    yield Remark(message=message, article=case.shown(case.citation.text_span), confidence=0.93)


def _words(text: str) -> tuple[str, ...]:
    """A post's words with nothing left that platforms and newsrooms set differently."""
    folded = unicodedata.normalize("NFKC", _LINK.sub(" ", text)).casefold().replace("\u2019", "'").replace("\u2212", "-")
    return tuple(re.findall(r"[^\W_]+(?:[.,:]\d+)*|[%€$£₹#@]", folded))


@rule("error")
def source_account_mismatch(case: Case) -> Iterator[Remark]:
    """The record is signed by another account.

    Letter case does not count, and a display name may change; the handle decides.
    """
    record = _record(case)
    citation = case.citation
    if record is None or citation is None or not record.handle or not citation.account.handle:
        return
    if record.handle.lstrip("@").lower() != citation.account.handle.lower():
        yield Remark(
            message=Message("The article shows @{shown} as the author; the record is signed by @{signed}.", shown=citation.account.handle, signed=record.handle),
            article=case.shown(citation.account.handle_span, citation.account.handle), confidence=0.95)


@rule("error")
def source_date_mismatch(case: Case) -> Iterator[Remark]:
    """The record carries another date than the article shows.

    A day without a time may lie in any time zone; only a date that no zone explains is another date.
    """
    record = _record(case)
    citation = case.citation
    if record is None or citation is None or citation.date is None or citation.date.day is None or not record.created_at:
        return
    try:
        moment = datetime.datetime.fromisoformat(record.created_at.replace("Z", "+00:00"))
    except ValueError:
        return
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    moment = moment.astimezone(datetime.timezone.utc)
    days = {(moment + datetime.timedelta(hours=h)).date() for h in (-12, 0, 14)}
    if not min(days) <= citation.date.day <= max(days):
        yield Remark(
            message=Message(
                "The article dates the post {day}; the record says {moment} UTC.",
                day=citation.date.day.isoformat(), moment=f"{moment:%Y-%m-%d %H:%M}"),
            article=case.shown(citation.date.span, citation.date.value), confidence=0.95)


@rule("warning")
def source_media_missing(case: Case) -> Iterator[Remark]:
    """The media cited is not in the record."""
    record = _record(case)
    if record is None or case.citation is None:
        return
    known = {_code(m) for m in record.media} | {_code(m) for m in re.findall(r"pic\.(?:twitter|x)\.com/\w+", record.text or "")}
    for link in case.citation.links:
        if re.match(r"pic\.(?:twitter|x)\.com/", link) and _code(link) not in known:
            position = case.article.text.find(link, case.citation.span.start, case.citation.span.end)
            span = type(case.citation.span)(position, position + len(link)) if position >= 0 else None
            yield Remark(message=Message("{link} is not among the media of the record.", link=link), article=case.shown(span, link), confidence=0.85)


def _code(link: str) -> str:
    return link.rstrip("/").rsplit("/", 1)[-1]


@rule("note")
def source_unavailable(case: Case) -> Iterator[Remark]:
    """No record could be had; nothing was concluded."""
    if isinstance(case.lookup, Unavailable):
        yield Remark(message=Message("The post could not be looked up: {reason}.", reason=case.lookup.reason), article=case.shown(None))
