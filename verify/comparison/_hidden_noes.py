"""What says "no" without a word for it: what shuts out, ends, lacks or costs nothing, and what stays as it was."""

from __future__ import annotations

from collections.abc import Mapping

from verify.claims import Read
from verify.claims.ideas import TURNING
from verify.comparison._told import Stretch, meant_by

_SHUTTING = (TURNING - {"demand", "request", "call-for"}) | frozenset(
    "ban close exempt deny withdraw remove lack decrease exclude stop end abolish free-of-charge gratis lack-miss stop-halt end-finish avoid prevent-hinder refuse-no forbid-ban impossible "
    "nothing-none exclude-leave-out remove-away empty-adj close-shut lock-shut hide-conceal mystery-secret invalid disappear-vanish".split())
_STAYING = frozenset("remain stay-remain continue continue-on keep-preserve same-equal rest-still normal-usual".split())
_OTHERWISE = frozenset("different outside-out far-distant exchange-swap".split())


def hidden_noes(read: Read, denying: Stretch, other: Read, affirming: Stretch) -> Mapping[str, float]:
    """Whether a clause without a "no" may say it in other words than the one that denies, and whether that one has such words itself."""
    meant, denied = meant_by(other, *affirming), meant_by(read, *denying)
    signs = {}
    for name, words in (("shuts out", _SHUTTING), ("stays so", _STAYING), ("otherwise", _OTHERWISE)):
        here, there = meant & words, denied & words
        signs[name] = float(bool(here) and not there)
        signs[f"{name}, denied"] = float(bool(there) and not here)
    return signs
