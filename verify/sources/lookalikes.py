"""Accounts made to be mistaken for official ones.

Measured on 665 real official X accounts, each left out in turn: nearness by edits calls 17 % of them an imitation
of another; equal appearance 0.3 %. So appearance counts, and nearness only under the same display name: names, too, of the
two language editions of one body are a letter apart (with nearly equal names, 8 % were called imitations).
"""

from __future__ import annotations

import functools
import itertools
import os
import unicodedata
from collections.abc import Callable, Iterable

from verify._patterns import regex
from verify._records import dataclass
from verify.claims._spelling import distance
from verify.model import Message
from verify.sources.registries import OfficialAccount, Registry

# Signs of a handle that a reader takes for one another, and pairs that run together (rn, vv): all handles are ASCII on most platforms.
_SAME_AT_A_GLANCE = str.maketrans({"I": "l", "1": "l", "|": "l", "0": "o", "O": "o"})
_LETTER_TWICE = regex(r"([a-z])\1+")
_SIGNS = regex(r"[_.\-]")
# Below this a handle is so short that many honest ones look alike without their signs and doubled letters.
_SHORTEST_LOOSE = 6
_SHORTEST_NAME = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Imitation:
    """An account that is imitated. `how` is the sentence; `in_name` says that it is the name that does it; `sure` that it is no mere suspicion."""

    account: OfficialAccount
    how: Message
    in_name: bool = False
    sure: bool = True


def imitation(registry: Registry, platform: str, handle: str, name: str | None) -> Imitation | None:
    """The registered account that a handle or name imitates; None if none, and for every handle that is registered itself."""
    handle = handle.lstrip("@")
    if registry.find(platform, handle) is not None:
        return None
    for account, official in _seen(registry).get((platform, appearance(handle)), ()):
        return Imitation(account=account, how=Message("@{shown} looks like @{official} but is written with other signs", shown=handle, official=official))
    if len(handle) >= _SHORTEST_LOOSE:
        for account, official in _loosely_seen(registry).get((platform, _loose(handle)), ()):
            return Imitation(account=account, how=Message("@{shown} differs from @{official} only by a doubled or dropped letter or sign", shown=handle, official=official))
    if not name or not _plain(name):
        return None
    for account, _ in _names_seen(registry).get((platform, _name_seen(name)), ()):
        if _plain(name) != _plain(account.name) and _mixes(name):
            how = Message("The name “{shown}” is written with letters of another alphabet to look like “{official}”", shown=name, official=account.name)
            return Imitation(account=account, how=how, in_name=True)
        if _near(handle, account.handle):
            return Imitation(account=account, how=Message("@{shown} bears the name of {name} and is all but @{official}", shown=handle, name=account.name, official=account.handle))
        if account in registry.accounts and len(_plain(name)) >= _SHORTEST_NAME and len(name.split()) > 1:
            return Imitation(account=account, how=Message("@{shown} bears the name “{name}”", shown=handle, name=account.name), in_name=True, sure=False)
    return None


def alike(registry: Registry) -> tuple[tuple[OfficialAccount, OfficialAccount], ...]:
    """Pairs of accounts in one registry that would be called imitations of each other if only one of them were in it."""
    pairs = {
        (left.platform, *sorted((left.handle, right.handle), key=str.lower)): (left, right)
        for group in (*_seen(registry).values(), *_loosely_seen(registry).values()) for (left, a), (right, b) in itertools.combinations(group, 2)
        if left is not right and (appearance(a) == appearance(b) or min(len(a), len(b)) >= _SHORTEST_LOOSE)
    }
    return tuple(pairs.values())


# ------------------------------------------------------------------ how things look


def appearance(text: str) -> str:
    """What a name looks like at a glance: equal for two names that a reader mistakes for one another."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_confusables())
    text = text.translate(_SAME_AT_A_GLANCE).casefold()
    return text.replace("rn", "m").replace("vv", "w")


@functools.lru_cache(maxsize=1)
def _confusables() -> dict[int, str]:
    """Letters of other alphabets, by the Latin ones that they look like."""
    table: dict[int, str] = {}
    with open(os.path.join(os.path.dirname(__file__), "confusables.tsv"), encoding="utf-8") as file:
        for line in file:
            seen, tab, written = line.rstrip("\n").partition("\t")
            if tab and not line.startswith("#"):
                table.update(dict.fromkeys(map(ord, written), seen))
    return table


def _loose(handle: str) -> str:
    """Appearance with doubled letters single and signs gone."""
    return _LETTER_TWICE.sub(r"\1", _SIGNS.sub("", appearance(handle)))


def same_name(left: str, right: str) -> bool:
    """Whether two display names are one, apart from flags, case and spacing."""
    return _plain(left) == _plain(right) and bool(_plain(left))


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", name).casefold() if c.isalnum())


def _name_seen(name: str) -> str:
    return appearance("".join(filter(str.isalnum, unicodedata.normalize("NFKC", name))))


def _mixes(name: str) -> bool:
    """Whether a word of a name is written in more than one of the alphabets whose letters look alike."""
    return any(len({script for letter in word if (script := _script(letter)) is not None}) > 1 for word in name.split())


def _script(letter: str) -> str | None:
    if not letter.isalpha():
        return None
    first = unicodedata.name(letter, "").partition(" ")[0]
    return first if first in ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "LISU", "COPTIC", "GEORGIAN") else None


def _near(handle: str, official: str) -> bool:
    """One edit apart, or the official handle with something added to it."""
    a, b = handle.lower(), official.lower()
    return distance(a, b, 1) <= 1 or (len(b) >= _SHORTEST_LOOSE and (a.startswith(b) or a.endswith(b)))


# ------------------------------------------------------------------ a registry by its looks


_Groups = dict[tuple[str, str], tuple[tuple[OfficialAccount, str], ...]]


def _grouped(shown: Iterable[tuple[OfficialAccount, str]], looks: Callable[[str], str]) -> _Groups:
    """Accounts, each with the handle or name in question, by their platform and what that looks like."""
    groups: _Groups = {}
    for account, text in shown:
        key = account.platform, looks(text)
        groups[key] = (*groups.get(key, ()), (account, text))
    return groups


def _handles(registry: Registry, looks: Callable[[str], str]) -> _Groups:
    """The same for all handles. Plain ones are looked at together, for nothing that is seen in one reaches over the end of a line."""
    shown = [(account, handle) for account in registry.everyone for handle in (account.handle, *account.formerly)]
    plain = [handle for _, handle in shown if handle.isascii() and "\n" not in handle]
    seen = dict(zip(plain, looks("\n".join(plain)).split("\n"), strict=False))
    return _grouped(shown, lambda handle: seen[handle] if handle in seen else looks(handle))


@functools.lru_cache(maxsize=16)
def _seen(registry: Registry) -> _Groups:
    return _handles(registry, appearance)


@functools.lru_cache(maxsize=16)
def _loosely_seen(registry: Registry) -> _Groups:
    return _handles(registry, _loose)


@functools.lru_cache(maxsize=16)
def _names_seen(registry: Registry) -> _Groups:
    return _grouped(((account, account.name) for account in registry.everyone), _name_seen)
