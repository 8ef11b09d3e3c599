"""Whether a handle can exist, said so that a journalist understands it."""

from __future__ import annotations

import functools
import re

from verify._patterns import regex
from verify.model import Message
from verify.platforms._platform import Handle, Platform

# Signs of direction that copied right-to-left text carries; nobody sees them and they are no part of a handle.
_INVISIBLE = regex("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def handle_problem(owner: Platform, handle: str) -> Message | None:
    """Why a handle cannot exist, as a sentence; None where it can."""
    name = _INVISIBLE.sub("", handle.strip()).lstrip("@＠")
    if not name or (owner.key == "bluesky" and name.startswith("did:")):
        return None
    grammar = owner.handle
    local, at, host = name, "", ""
    if owner.any_host:
        local, at, host = name.partition("@")
        if at and not _is_host(host):
            return Message("@{name} cannot be {account}: “{host}” after the second @ is no server's name.", name=name, account=_account(owner.label), host=host)
    shown = f"@{name if len(name) <= 80 else name[:77] + '…'}"
    stranger = _letters(grammar.letters).search(local)
    if stranger is not None:
        sign = stranger.group()
        return Message(
            "{handle} cannot be {account}: {sign} is not possible there, only {allowed}.",
            handle=shown, account=_account(owner.label), sign=Message("a space") if sign.isspace() else f"“{sign}”", allowed=Message(grammar.letters_told))
    if len(local) > grammar.longest:
        return Message(
            "{handle} cannot be {account}: it is longer than the {longest} characters that {platform} allows.",
            handle=shown, account=_account(owner.label), platform=owner.label, longest=grammar.longest)
    if len(local) < grammar.shortest:
        return Message(
            "{handle} cannot be {account}: it is shorter than the {shortest} characters that {platform} asks for.",
            handle=shown, account=_account(owner.label), platform=owner.label, shortest=grammar.shortest)
    if grammar.shape is not None and not _shape(grammar).fullmatch(local):
        return Message("{handle} cannot be {account}: {reason}.", handle=shown, account=_account(owner.label), reason=Message(grammar.shape_told))
    return None


def _account(label: str) -> Message:
    return Message("an {platform} account", platform=label) if label[0] in "AEIOX" else Message("a {platform} account", platform=label)


@functools.lru_cache(maxsize=64)
def _letters(letters: str) -> re.Pattern[str]:
    return regex(f"[^{letters}]")


@functools.lru_cache(maxsize=64)
def _shape(grammar: Handle) -> re.Pattern[str]:
    return regex(grammar.shape or "")


def _is_host(host: str) -> bool:
    labels = host.split(".")
    return 2 <= len(labels) <= 20 and len(host) <= 253 and all(
        0 < len(label) <= 63 and not label.startswith("-") and not label.endswith("-") and all(c.isalnum() or c == "-" for c in label) for label in labels
    )
