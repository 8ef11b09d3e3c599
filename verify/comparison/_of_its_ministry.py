"""What an office is of or for of which a post says nothing more: a Staatssekretärin in a post of the ministry of labour is the labour ministry's."""

from __future__ import annotations

import dataclasses

from verify.claims._values import Office, Organisation
from verify.comparison._offices import HOUSES_APART

# What ministers and those below them are called in posts of their own ministry, which need not say what they are for.
_MINISTERIAL = frozenset("minister secretary-of-state state-minister parliamentary-secretary undersecretary permanent-secretary".split())
# Fields that are whole ministries in every land, and that no junior minister of another one has.
_WHOLE = frozenset("foreign-affairs defence interior".split())


def of_its_ministry(theirs: Office, ours: Office, offices: tuple[Office, ...], house: Organisation | None) -> Office:
    """An office of a post, with what the ministry that posts is for, beside an office of the prose that is for something else.

    A minister of a ministry may be for a part of what it is for, so only what is a whole ministry everywhere is told apart; and a guest's
    office is named in full, so nothing is known where the post gives another one of these.
    """
    if house is None or house.body != "ministry" or not house.portfolios or theirs.key not in _MINISTERIAL or ours.key not in _MINISTERIAL:
        return theirs
    if theirs.portfolios or theirs.body or theirs.countries or theirs.senses or not ours.portfolios or not (ours.portfolios | house.portfolios) & _WHOLE:
        return theirs
    if any(o.key in _MINISTERIAL and (o.portfolios or o.countries) for o in offices):
        return theirs
    return dataclasses.replace(theirs, portfolios=house.portfolios)


def of_its_house(theirs: Office, house: Organisation | None) -> Office:
    """The head of nothing in particular in a post of a house that is a ministry's and a town's no more than its head is a minister or a mayor: কোস্টগার্ডপ্রধান."""
    if house is None or house.body not in HOUSES_APART or theirs.key != "head" or theirs.body or theirs.portfolios or theirs.countries or theirs.towns or theirs.senses:
        return theirs
    return dataclasses.replace(theirs, body=house.body)
