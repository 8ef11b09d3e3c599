"""What says "no" without a word for it: what shuts out, ends, lacks or costs nothing, and what stays as it was."""

from __future__ import annotations

from collections.abc import Mapping

from verify.claims import Read
from verify.claims._reading import between
from verify.claims.ideas import TURNING
from verify.comparison._told import Stretch, meant_by

_SHUTTING = (TURNING - {"demand", "request", "call-for"}) | frozenset(
    "ban close exempt deny withdraw remove lack decrease exclude stop end abolish free-of-charge gratis lack-miss stop-halt end-finish avoid prevent-hinder refuse-no forbid-ban impossible "
    "nothing-none exclude-leave-out remove-away empty-adj close-shut lock-shut hide-conceal mystery-secret invalid disappear-vanish".split())
_STAYING = frozenset("remain stay-remain continue continue-on keep-preserve same-equal rest-still normal-usual".split())
_OTHERWISE = frozenset("different outside-out far-distant exchange-swap".split())


_HARM = frozenset("injure kill die damage injured dead victim damage-harm wound-injury hurt-pain suffer-endure poison".split())
_UNHARMED = frozenset("safe intact survive alive safe-secure health-well healthy good-fine survivor harmless rescue save-keep".split())


def is_unharmed(read: Read, denying: Stretch, other: Read, affirming: Stretch) -> bool:
    """Whether one side says that nobody was harmed, and the other that all are well, which is the same."""
    return not _HARM.isdisjoint(meant_by(read, *denying)) and not _UNHARMED.isdisjoint(meant_by(other, *affirming)) and _HARM.isdisjoint(meant_by(other, *affirming))


_LEFT_AS_IT_IS = frozenset("remain stay-remain same-equal keep-unchanged unchanged stay-in-office stay-put keep keep-preserve".split())
_CHANGE = frozenset(
    "increase decrease alter change climb grow price-rise lift-raise fall-down more-extra change-become resign dismiss leave leave-depart withdraw retire close close-shut end end-finish "
    "stop-halt cancel abolish sell relocate move-go rename privatise".split())


def is_left_as_it_is(read: Read, denying: Stretch, other: Read, affirming: Stretch) -> bool:
    """Whether one side says that something stays as it is, and the other that it does not change, which is the same: prices stay, and do not rise."""
    stays = meant_by(other, *affirming)
    return not _LEFT_AS_IT_IS.isdisjoint(stays) and bool((meant_by(read, *denying) & _CHANGE) - stays)


_TURNING_DOWN = frozenset("reject refuse veto refuse-no".split())
_LETTING_THROUGH = frozenset("approve adopt accept allow pass-through allow-permit agree".split()) | _TURNING_DOWN


def is_turned_down_by_both(read: Read, denying: Stretch, other: Read, affirming: Stretch) -> bool:
    """Whether one side turns something down, and the other denies that it was let through: rejected the ban, did not approve the ban."""
    denied = {act.key for act in between(read.claims.acts, *denying)} | meant_by(read, *denying)
    return not _TURNING_DOWN.isdisjoint(meant_by(other, *affirming)) and not _LETTING_THROUGH.isdisjoint(denied)


def hidden_noes(read: Read, denying: Stretch, other: Read, affirming: Stretch) -> Mapping[str, float]:
    """Whether a clause without a "no" may say it in other words than the one that denies, and whether that one has such words itself."""
    meant, denied = meant_by(other, *affirming), meant_by(read, *denying)
    signs = {}
    for name, words in (("shuts out", _SHUTTING), ("stays so", _STAYING), ("otherwise", _OTHERWISE)):
        here, there = meant & words, denied & words
        signs[name] = float(bool(here) and not there)
        signs[f"{name}, denied"] = float(bool(there) and not here)
    return signs
