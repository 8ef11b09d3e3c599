"""What a page says of itself: title, language, address, and when it was published and changed. Nothing is guessed."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from typing import Any

from verify._patterns import regex
from verify._records import dataclass
from verify.languages._tags import primary_tag

_ARTICLES = frozenset(
    "article newsarticle blogposting reportagenewsarticle liveblogposting opinionnewsarticle analysisnewsarticle backgroundnewsarticle "
    "reviewnewsarticle askpublicnewsarticle advertisercontentarticle satiricalarticle techarticle scholarlyarticle report socialmediaposting posting "
    "review medicalscholarlyarticle".split()
)
_PAGES = frozenset("webpage itempage pagecontent qapage aboutpage creativework".split())
# In the order in which they are believed; the property or name of a <meta>, in lower case.
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "sailthru.date", "parsely-pub-date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dcterms.created", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.date", "dc.date",
    "publish-date", "publishdate", "publish_date", "publication_date", "pubdate", "date", "article:post_date", "article_date_original", "originalpublicationdate", "citation_publication_date",
    "dateposted", "article.published", "article.created", "iso-8601-publish-date", "shareaholic:article_published_time", "rnews:datepublished", "ptime", "analyticsattributes.articledate", "vr:published_time",
)
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article.updated",
    "cxenseparse:recs:modifiedtime", "shareaholic:article_modified_time", "article:modified", "dateupdated",
)
_ISO = regex(
    r"\s*(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+|\s*,\s*)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?\s*\Z", re.IGNORECASE
)
_NETSCAPE = regex(r"\s*\w{3,9},?\s+(\d{1,2})\s+(\w{3})\w*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?\s*\Z", re.IGNORECASE)
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_IN_BROKEN_JSON = {
    "datePublished": regex(r'"datePublished"\s*:\s*"([^"]{8,40})"'), "dateModified": regex(r'"dateModified"\s*:\s*"([^"]{8,40})"'),
}
_WHITE = regex(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a page declares; None for what it does not."""

    title: str | None = None
    language: str | None = None
    url: str | None = None
    published: str | None = None
    modified: str | None = None


def read_metadata(tree: Any) -> Metadata:
    """The metadata of a parsed page."""
    metas: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        attributes = node.attributes
        content = attributes.get("content")
        if not content:
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = attributes.get(key)
            if name:
                metas.setdefault(name.lower(), content)
    linked = _linked_data(tree)
    published = _from_linked(linked, "datePublished") or _from_metas(metas, _PUBLISHED) or _from_microdata(tree, "datePublished")
    modified = _from_linked(linked, "dateModified") or _from_metas(metas, _MODIFIED) or _from_microdata(tree, "dateModified")
    return Metadata(
        title=_title(tree, metas), language=_language(tree), url=_address(tree, metas), published=published, modified=modified,
    )


# ------------------------------------------------------------------ title, language, address


def _title(tree: Any, metas: dict[str, str]) -> str | None:
    candidates = [metas.get("og:title")]
    node = tree.css_first("head title") or tree.css_first("title")
    candidates.append(node.text() if node is not None else None)
    candidates.append(metas.get("twitter:title"))
    for candidate in candidates:
        words = _WHITE.sub(" ", candidate or "").strip()
        if words:
            return words
    node = tree.css_first("h1")
    words = _WHITE.sub(" ", node.text() if node is not None else "").strip()
    return words or None


def _language(tree: Any) -> str | None:
    node = tree.css_first("html")
    if node is None:
        return None
    attributes = node.attributes
    declared = attributes.get("lang") or attributes.get("xml:lang") or ""
    return primary_tag(declared)


def _address(tree: Any, metas: dict[str, str]) -> str | None:
    node = tree.css_first('link[rel~="canonical" i][href]')
    for candidate in (node.attributes.get("href") if node is not None else None, metas.get("og:url")):
        if candidate and re.match(r"https?://", candidate.strip(), re.IGNORECASE):
            return str(candidate).strip()
    return None


# ------------------------------------------------------------------ dates


def _from_metas(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = metas.get(name)
        moment = parse_moment(value) if value else None
        if moment:
            return moment
    return None


def _from_microdata(tree: Any, name: str) -> str | None:
    for node in tree.css(f'[itemprop~="{name}" i], time[pubdate]' if name == "datePublished" else f'[itemprop~="{name}" i]'):
        attributes = node.attributes
        moment = parse_moment(attributes.get("datetime") or attributes.get("content") or node.text().strip()[:60])
        if moment:
            return moment
    return None


def _linked_data(tree: Any) -> list[Any]:
    """The page's JSON-LD, parsed, or as text where it is broken."""
    found: list[Any] = []
    for node in tree.css('script[type*="ld+json" i]'):
        source = (node.text_content if node.text_content else node.text()) or ""
        if "date" not in source:
            continue
        source = source.strip().removeprefix("<![CDATA[").removesuffix("]]>").removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        try:
            found.append(json.loads(source, strict=False))
        except (ValueError, RecursionError):
            found.append(source)
    return found


def _from_linked(linked: list[Any], key: str) -> str | None:
    second = None
    for data in linked:
        if isinstance(data, str):
            if re.search(r'"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting)"', data):
                values = set(_IN_BROKEN_JSON[key].findall(data))
                if len(values) == 1:
                    second = second or parse_moment(values.pop())
            continue
        for item in _objects(data):
            kinds = item.get("@type")
            names = {str(kind).rpartition("/")[2].rpartition(":")[2].lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}
            value = item.get(key)
            value = value[0] if isinstance(value, list) and value else value
            value = value.get("@value") if isinstance(value, dict) else value
            moment = parse_moment(value) if isinstance(value, str) else None
            if moment is None:
                continue
            if names & _ARTICLES:
                return moment
            if names & _PAGES and second is None:
                second = moment
    return second


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """The page's own objects: those at the top, in a graph, or named as what the page is about; not those it lists."""
    waiting = [data]
    seen = 0
    while waiting and seen < 2000:
        item = waiting.pop(0)
        seen += 1
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            yield item
            waiting.extend(item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if isinstance(item.get(key), dict | list))


def parse_moment(value: str | None) -> str | None:
    """A date or date-time of a machine as ISO 8601, its offset kept; None for anything that is not plainly one."""
    if not value or len(value) > 80:
        return None
    match = _ISO.match(value)
    if match is not None:
        year, month, day, hour, minute, second, zone = match.groups()
        return _moment(int(year), int(month), int(day), hour, minute, second, zone)
    match = _NETSCAPE.match(value)
    if match is not None:
        number = _MONTHS.get(match.group(2).lower())
        if number is not None:
            return _moment(int(match.group(3)), number, int(match.group(1)), *match.group(4, 5, 6, 7))
    return None


def _moment(year: int, month: int, day: int, hour: str | None, minute: str | None, second: str | None, zone: str | None) -> str | None:
    if not 1900 <= year <= 2200:
        return None
    try:
        date = datetime.date(year, month, day)
        if hour is None or minute is None:
            return date.isoformat()
        time = datetime.time(int(hour) % 24 if hour == "24" else int(hour), int(minute), min(int(second or 0), 59))
    except ValueError:
        return None
    offset = ""
    if zone:
        if zone.upper() in ("Z", "UTC", "GMT"):
            offset = "+00:00"
        else:
            digits = zone[1:].replace(":", "").ljust(4, "0")
            if int(digits[:2]) > 15 or int(digits[2:]) > 59:
                return date.isoformat()
            offset = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return f"{date.isoformat()}T{time.isoformat()}{offset}"
