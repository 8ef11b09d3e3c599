"""Whether a handle can exist, said so that a journalist understands it."""

from __future__ import annotations

import functools
import re

from verify.platforms._platform import Handle, Platform

# Signs of direction that copied right-to-left text carries; nobody sees them and they are no part of a handle.
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def handle_problem(owner: Platform, handle: str) -> str | None:
    """Why a handle cannot exist, as a sentence; None where it can."""
    name = _INVISIBLE.sub("", handle.strip()).lstrip("@＠")
    if not name or (owner.key == "bluesky" and name.startswith("did:")):
        return None
    grammar = owner.handle
    local, at, host = name, "", ""
    if owner.any_host:
        local, at, host = name.partition("@")
        if at and not _is_host(host):
            return f"@{name} cannot be a {owner.label} account: {host or 'nothing'!r} after the second @ is no server's name."
    shown = f"@{name if len(name) <= 80 else name[:77] + '…'}"
    stranger = _letters(grammar.letters).search(local)
    if stranger is not None:
        sign = stranger.group()
        named = "a space" if sign.isspace() else f"“{sign}”"
        return f"{shown} cannot be {_a(owner.label)} account: {named} is not possible there, only {grammar.letters_told}."
    if len(local) > grammar.longest:
        return f"{shown} cannot be {_a(owner.label)} account: it is longer than the {grammar.longest} characters that {owner.label} allows."
    if len(local) < grammar.shortest:
        return f"{shown} cannot be {_a(owner.label)} account: it is shorter than the {grammar.shortest} characters that {owner.label} asks for."
    if grammar.shape is not None and not _shape(grammar).fullmatch(local):
        return f"{shown} cannot be {_a(owner.label)} account: {grammar.shape_told}."
    return None


def _a(label: str) -> str:
    return f"{'an' if label[0] in 'AEIOX' else 'a'} {label}"


@functools.lru_cache(maxsize=64)
def _letters(letters: str) -> re.Pattern[str]:
    return re.compile(f"[^{letters}]")


@functools.lru_cache(maxsize=64)
def _shape(grammar: Handle) -> re.Pattern[str]:
    return re.compile(grammar.shape or "")


def _is_host(host: str) -> bool:
    labels = host.split(".")
    return 2 <= len(labels) <= 20 and len(host) <= 253 and all(
        0 < len(label) <= 63 and not label.startswith("-") and not label.endswith("-") and all(c.isalnum() or c == "-" for c in label) for label in labels
    )
