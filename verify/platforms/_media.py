"""Links to pictures and films: whether a code can exist, and when what stands behind it was uploaded."""

from __future__ import annotations

import datetime
import re

from verify._patterns import regex
from verify.model import Message
from verify.platforms._clocks import read_clock, time_of_key
from verify.platforms._platform import IdTime, Platform

_SCHEME = regex(r"(?:https?:)?//", re.IGNORECASE)
_NUMBERED = regex(
    r"(?:ext_tw_video_thumb|amplify_video_thumb|card_img|profile_images|profile_banners/[0-9]{1,19}|ext_tw_video|amplify_video|tweet_video_thumb)/([0-9]{13,19})(?:[/?.:]|$)"
)
_KEYED = regex(r"(?:media|tweet_video_thumb|tweet_video)/([A-Za-z0-9_-]{15})(?:[.?:]|$)")
_KEY = regex(r"[A-Za-z0-9_-]{15}")
# Until the end of 2012 the codes had seven to nine signs ("pic.twitter.com/bAJE6Vom", 7 November 2012).
_SHORT_CODES_UNTIL = datetime.date(2013, 6, 30)
_SHORT = regex(r"[A-Za-z0-9]{6,9}")


def media_link_problem(owner: Platform, link: str, posted: datetime.date | None = None) -> Message | None:
    """Why a link cannot be one of the platform's, as a sentence; None where it can, or for hosts that are not known here.

    `posted` is the day of the post, for the links of X were shorter before 2013.
    """
    start = _SCHEME.match(link)
    bare = link[start.end():] if start else link
    host, slash, path = bare.partition("/")
    host = host.lower().removeprefix("www.")
    for known, grammar, told in owner.media_links:
        if host != known or not slash:
            continue
        code = re.split(r"[?#]", path, maxsplit=1)[0].rstrip("/")
        if re.fullmatch(grammar, code):
            return None
        if posted is not None and posted <= _SHORT_CODES_UNTIL and _SHORT.fullmatch(code):
            return None
        shown = link if len(link) <= 80 else link[:77] + "…"
        return Message(
            "{link} cannot be a link of {platform}: after {host}/ there are always {expected}, here {found}.",
            link=shown, platform=owner.label, host=known, expected=Message(told), found=_counted(code))
    return None


def _counted(code: str) -> Message:
    strange = next((sign for sign in code if not (sign.isascii() and sign.isalnum())), None)
    if strange is not None:
        return Message("there is “{sign}”", sign=strange)
    if not code:
        return Message("there is nothing")
    return Message("there is {count}", count=1) if len(code) == 1 else Message("there are {count}", count=len(code))


def time_of_media(owner: Platform, link: str) -> IdTime | None:
    """When the media under a link, or under a bare key, was uploaded; None where the link holds no time."""
    if owner.media_clock is None or len(link) > 2048:
        return None
    keyed = _KEYED.search(link)
    key = keyed.group(1) if keyed else link if _KEY.fullmatch(link) else None
    if key is not None:
        return time_of_key(owner.media_clock, key)
    numbered = _NUMBERED.search(link)
    number = numbered.group(1) if numbered else link
    return read_clock(owner.media_clock, number)
