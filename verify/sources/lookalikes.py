"""Accounts made to be mistaken for official ones.

Measured on 665 real official X accounts, each left out in turn: nearness by edits calls 17 % of them an imitation
of another; equal appearance 0.3 %. So only appearance counts, and nearness only under the same display name.
"""

from __future__ import annotations

import re
import unicodedata

from verify.claims._names import distance
from verify.model import Message
from verify.sources.registries import OfficialAccount, Registry

# Letters that a reader takes for one another in a handle, after Unicode's confusables (UTS 39), lower case last.
_LATIN = {"I": "l", "1": "l", "|": "l", "0": "o", "O": "o", "5": "s", "S": "s"}
_HOMOGLYPHS = str.maketrans(
    "аеорсухіјѕԁһԛԝӏкмтвнАВЕКМНОРСТУХІЈЅαορνικτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhqwlkmtbhabekmhopctyxijsaopviktabezhikmnoptyx",
)


def appearance(text: str) -> str:
    """What a name looks like at a glance: equal for two names that a reader mistakes for one another."""
    text = "".join(_LATIN.get(c, c) for c in unicodedata.normalize("NFKC", text))
    text = text.translate(_HOMOGLYPHS).casefold()
    return text.replace("rn", "m").replace("vv", "w")


def _loose(handle: str) -> str:
    """Appearance with doubled letters single and underscores gone."""
    return re.sub(r"(.)\1+", r"\1", appearance(handle).replace("_", "").replace(".", "").replace("-", ""))


def imitation(registry: Registry, platform: str, handle: str, name: str | None) -> tuple[OfficialAccount, Message, bool] | None:
    """The account that a handle or name imitates, how, and whether it is the name that does; None if none."""
    if registry.find(platform, handle) is not None:
        return None
    for account in registry.accounts:
        if account.platform != platform:
            continue
        if appearance(handle) == appearance(account.handle):
            return account, Message("@{handle} looks like @{other} but is written with other letters", handle=handle, other=account.handle), False
        if len(handle) >= 6 and _loose(handle) == _loose(account.handle):
            return account, Message("@{handle} differs from @{other} only by a doubled letter or a sign", handle=handle, other=account.handle), False
        if name and _mixed(name, account.name):
            return account, Message("The name “{name}” is written with letters of another alphabet to look like “{other}”", name=name, other=account.name), True
        if name and same_name(name, account.name) and 0 < distance(handle.lower(), account.handle.lower(), 1) <= 1:
            return account, Message("@{handle} bears the name of {name} and is one letter away from @{other}", handle=handle, name=account.name, other=account.handle), False
    return None


def same_name(left: str, right: str) -> bool:
    """Whether two display names are one, apart from flags, case and spacing."""
    return _plain(left) == _plain(right) and bool(_plain(left))


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", name).casefold() if c.isalnum())


def _mixed(name: str, registered: str) -> bool:
    """A name that looks like the registered one but mixes scripts inside its words."""
    return name != registered and appearance(_plain(name)) == appearance(_plain(registered)) and _plain(name) != _plain(registered)
