"""The grammar of post addresses: templates read a link, and the same templates write it.

A link is cut into host, path segments and query; each segment is matched on its own, so the time is linear in its length.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from verify._patterns import regex
from verify._records import dataclass
from verify.platforms._platform import Address, Form, Platform
from verify.platforms._shelf import platform, platforms

_LONGEST = 8192
_FIELD = regex(r"\{(\w+)\}")
_ESCAPED = (
    (regex(r"&(?:amp|#0*38|#[xX]0*26);"), "&"), (regex(r"&#(?:0*47|[xX]0*2[fF]);"), "/"),
    (regex(r"&#(?:0*61|[xX]0*3[dD]);"), "="), (regex(r"&#(?:0*63|[xX]0*3[fF]);"), "?"),
)
_SCHEME = regex(r"(?:https?:)?//", re.IGNORECASE)
_ENCODED_SCHEME = regex(r"https?%3a%2f%2f", re.IGNORECASE)
_HOST = regex(r"[\w-]+(?:\.[\w-]+)+")
# What text puts around a link: quotation marks, brackets, stops, invisible signs of direction.
_AROUND = " \t\r\n\f\v\u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff<>\"'“”‘’«»()[]{}"
_AFTER = _AROUND + ".,;:!?、。،؛।"


@dataclass(frozen=True, slots=True)
class _Link:
    """A link in pieces: the host, the path's segments, decoded, and the query as it stands."""

    host: str
    segments: tuple[str, ...]
    query: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A compiled template."""

    host: str | None
    segments: tuple[re.Pattern[str], ...]
    query: tuple[tuple[str, re.Pattern[str]], ...]
    open: bool
    form: Form


def parse_address(url: str) -> Address | None:
    """The post that a link leads to, or None for anything that is not the address of a post. Total on str, linear."""
    return _parse(url, 2)


def _parse(url: str, depth: int) -> Address | None:
    if len(url) > _LONGEST:
        return None
    link = _link(url)
    if link is None:
        return None
    owner = _platform_of(link.host)
    known = owner is not None
    if owner is None:
        owner = _anywhere(link)
        if owner is None:
            return None
    fields = dict(owner.fields)
    for pattern in _patterns(owner.key):
        found = _match(link, pattern)
        if found is None:
            continue
        if "href" in found:  # an embed's frame, which carries the address of its post
            return _parse(unquote(found["href"]), depth - 1) if depth else None
        if found.get("post_id", "") in owner.reserved or found.get("handle", "").lower() in owner.reserved:
            continue
        if not known and owner.clock is not None and int(found["post_id"]) < owner.clock.first:
            continue  # small numbers at the end of a path are too common elsewhere
        return _address(owner, pattern.form, found, link.host, fields)
    return None


def _address(owner: Platform, form: Form, found: Mapping[str, str], host: str, fields: Mapping[str, str]) -> Address:
    values = dict(found)
    own = next((site for site in owner.sites if host == site or host.endswith("." + site)), None)
    values["site"] = own or (owner.sites[0] if owner.sites else owner.hosts[0] if owner.hosts else host)
    if owner.any_host:
        values.setdefault("host", host)
        handle = values.get("handle")
        if handle and "@" not in handle:
            values["handle"] = f"{handle}@{values['host']}"
            values["local"] = handle
        elif handle:
            values["local"] = handle
    handle = values.get("handle")
    return Address(
        platform=owner.key, post_id=values["post_id"], url=_write(owner, form, values), handle=handle,
        host=values.get("host"), owner=values.get("owner"),
    )


def _write(owner: Platform, form: Form, values: Mapping[str, str]) -> str:
    """The canonical address: the form's own, or the first of the platform's whose fields are all known."""
    for template in (*((form.permalink,) if form.permalink else ()), *owner.permalinks):
        if all(values.get(name) for name in _fields(template)):
            return fill(template, values)
    return fill(owner.permalinks[-1], values)


def fill(template: str, values: Mapping[str, str]) -> str:
    """A template with its fields filled in; what is not known stays empty."""
    return template.format_map({name: values.get(name) or "" for name in _fields(template)})


@functools.lru_cache(maxsize=256)
def _fields(template: str) -> tuple[str, ...]:
    return tuple(_FIELD.findall(template))


def identity(platform_key: str, post_id: str, url: str | None = None, handle: str | None = None) -> str:
    """What names a post on its platform: its id, behind the channel, host or owner where ids are counted in one.

    `url` and `handle` may say which; letter case does not count. Unknown platforms have plain ids.
    """
    by = next((p.unique_by for p in platforms() if p.key == platform_key), "")
    if not by:
        return post_id
    address = parse_address(url) if url else None
    scope = getattr(address, by) if address is not None and address.platform == platform_key else None
    if scope is None and by == "handle":
        scope = handle
    if scope is None and by == "host" and handle and "@" in handle:
        scope = handle.rsplit("@", 1)[1]
    return f"{scope.lower()}/{post_id}" if scope else post_id


# ------------------------------------------------------------------ a link in pieces


def _link(url: str) -> _Link | None:
    url = url.strip(_AROUND)
    if url.endswith(("…", "...")):
        return None  # cut: the id would be another post's
    url = url.rstrip(_AFTER)
    if _ENCODED_SCHEME.match(url):
        url = unquote(url)
    if "&a" in url or "&#" in url:
        for _ in range(2):
            for pattern, sign in _ESCAPED:
                url = pattern.sub(sign, url)
    if url.startswith("at://"):
        return _Link("at", tuple(url[5:].split("/")), "")
    start = _SCHEME.match(url)
    rest = url[start.end():] if start else url
    rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    authority, _, path = rest.partition("/")
    authority = authority.rpartition("@")[2] if start else authority
    host, _, port = authority.partition(":")
    host = host.rstrip(".").lower()
    if (not path and not query and not fragment) or (port and not (port.isascii() and port.isdigit())):
        return None
    if not _HOST.fullmatch(host):
        return None
    if fragment.startswith("!/"):  # X's addresses of 2010 to 2012
        path = fragment[2:].partition("?")[0]
    return _Link(host, tuple(_segments(path)), query)


def _segments(path: str) -> Iterator[str]:
    """The parts of a path, decoded, as far as no sign of a query cuts it short."""
    if "%" not in path and "&" not in path and "?" not in path and "#" not in path:
        yield from filter(None, path.split("/"))
        return
    for written in path.split("/"):
        segment = unquote(written) if "%" in written else written
        cut = len(segment)
        for sign in "?#&":
            at = segment.find(sign)
            cut = at if 0 <= at < cut else cut
        if segment[:cut]:
            yield segment[:cut]
        if cut < len(segment):
            return


@functools.lru_cache(maxsize=1)
def _hosts() -> dict[str, str]:
    return {host: p.key for p in platforms() for host in (*p.hosts, *p.mirrors)}


def _platform_of(host: str) -> Platform | None:
    """The platform whose host this is, or a subdomain of; never a host that merely ends alike."""
    known = _hosts()
    while host:
        if host in known:
            return platform(known[host])
        host = host.partition(".")[2]
    return None


def _anywhere(link: _Link) -> Platform | None:
    """The platform that anyone's server may speak, where the path looks like its posts."""
    if not link.segments or not link.segments[0].startswith(("@", "users", "web", "deck")):
        return None
    return next((p for p in platforms() if p.any_host), None)


# ------------------------------------------------------------------ templates


@functools.lru_cache(maxsize=64)
def _patterns(key: str) -> tuple[_Pattern, ...]:
    owner = platform(key)
    return tuple(compile_form(form, dict(owner.fields)) for form in owner.addresses)


def compile_form(form: Form, fields: Mapping[str, str]) -> _Pattern:
    """A template as patterns for its pieces."""
    path, _, query = form.template.partition("?")
    host, _, path = path.partition("/")
    segments = [segment for segment in path.split("/") if segment]
    rest = segments[-1:] == ["*"]
    return _Pattern(
        host or None,
        tuple(re.compile(_expression(segment, fields)) for segment in segments[: len(segments) - rest]),
        tuple((name, re.compile(_expression(value, fields))) for name, _, value in (pair.partition("=") for pair in query.split("&") if pair)),
        rest, form,
    )


def _expression(piece: str, fields: Mapping[str, str]) -> str:
    parts = _FIELD.split(piece)
    return "".join(f"(?P<{part}>{fields[part]})" if odd % 2 else re.escape(part) for odd, part in enumerate(parts))


def _match(link: _Link, pattern: _Pattern) -> dict[str, str] | None:
    if pattern.host is not None and link.host != pattern.host and not link.host.endswith("." + pattern.host):
        return None
    count = len(pattern.segments)
    if len(link.segments) < count or (len(link.segments) > count and not pattern.open):
        return None
    found: dict[str, str] = {}
    for segment, expression in zip(link.segments, pattern.segments):  # noqa: B905 (the tail is free)
        match = expression.fullmatch(segment)
        if match is None:
            return None
        if expression.groups:
            found.update({name: value for name, value in match.groupdict().items() if value is not None})
    if pattern.query:
        given = dict(_pairs(link.query))
        for name, expression in pattern.query:
            match = expression.fullmatch(given.get(name, ""))
            if match is None:
                return None
            found.update({key: value for key, value in match.groupdict().items() if value is not None})
    return found


def _pairs(query: str) -> Iterator[tuple[str, str]]:
    for pair in reversed(query.split("&")):
        name, _, value = pair.partition("=")
        yield unquote(name.replace("+", " ")), unquote(value.replace("+", " "))
