"""Whether two stretches of prose and post in different languages say contrary words of one thing, or deny another half of what they say.

A fair translation has the words of its original: where one side says "faster" and the other "slower", and neither has the other's word, it has not. Nor does
it deny what the original affirms: the border is a place of trade and not of order, a place of order and not of trade.
"""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims.understood import noes_between
from verify.claims.wording import wordings
from verify.languages import _concepts

with later:
    from verify.comparison._same_words import says_much

Stretch = tuple[Read, int, int]  # a side, and the tokens `[first, last)` of it

# Families of everyday words of which none is ever put for the other. Pairs that a word of many senses meets by chance are left out:
# first and last, to end and to go on, now and then.
_PAIRS = """
begin-start stop-halt, open-wide close-shut, build-up destroy-ruin, keep-preserve destroy-ruin, repair-mend break-smash, repair-mend damage-harm, win-victory defeat-lose,
win-victory lose-loss, add-more remove-away, succeed fail, resist surrender-yield, resist obey-follow, bear-endure surrender-yield, save-keep waste-squander, save-keep spend-money,
love-like hate-dislike, remember forget-memory, find-discover lose-loss, save-keep lose-loss, show-display hide-conceal, appear-emerge disappear-vanish, allow-permit forbid-ban,
truth-true lie-untruth, right-correct wrong-incorrect, strong-power weak-frail, easy-simple difficult-hard, safe-secure danger-risk, harmless danger-risk, far-distant near-close,
fast slow, patience fast, hot-heat cold-chill, wet-moist dry-arid, light-bright dark-darkness, wealth-rich poor-poverty, more-extra less-fewer, always-ever never-not,
always-ever sometimes, always-ever temporary, often-frequent never-not, new-fresh old-worn, same-equal different, war-armed peace-calm, free-open prison-jail, joy-happy sad-sorrow,
gradual suddenly, friend-any enemy-foe, hope-wish fear-afraid, proud-pride shame-ashamed, health-well sick-ill, climb fall-down, gather-collect scatter, join-unite separate-part,
defend-guard attack-assault, stay-remain leave-depart, minimum-least maximum-most, superior inferior, promote discourage, public-open mystery-secret, cheap price-rise,
increase continue-on, increase keep-unchanged, decrease keep-unchanged, inside-within outside-out, beautiful ugly, wash-clean dirty-filth, past-gone future-ahead, now-present future-ahead,
able-can impossible, help-aid prevent-hinder, child-any old-age, farmer fisher, mother father, brother sister, husband wife, grandmother grandfather, dog cat, bus train, bus tram,
train aircraft, tenant landlord, church mosque, tiger lion, wolf bear
"""
_CONTRARY = frozenset(frozenset(pair.split()) for pair in _PAIRS.split(",")) | frozenset(map(frozenset, _concepts.OPPOSITES))


def contrary_words(ours: Stretch, theirs: Stretch) -> bool:
    """Whether a word of either stretch is contrary to one of the other, and neither has the other's too."""
    here, there = (frozenset[str]().union(*(word.meanings for word in wordings(*side))) for side in (ours, theirs))
    mine, other = here - there, there - here
    return any(not pair.isdisjoint(mine) and not pair.isdisjoint(other) and not pair <= mine and not pair <= other for pair in _CONTRARY)


def denies_another_half(ours: Stretch, theirs: Stretch) -> bool:
    """Whether each stretch denies one of its clauses and affirms another, and a word stands in what is denied on one side only."""
    halves, others = (list(_halves(*side)) for side in (ours, theirs))
    if any({denied for denied, _ in side} != {True, False} for side in (halves, others)):
        return False
    (denied, affirmed), (their_denied, their_affirmed) = (
        tuple(frozenset(word for denies, words in side if denies is sought for word in words) for sought in (True, False)) for side in (halves, others))
    turned, turned_back = (denied - affirmed) & (their_affirmed - their_denied), (affirmed - denied) & (their_denied - their_affirmed)
    return bool(turned and turned_back) or (bool(turned or turned_back) and denied.isdisjoint(their_denied))


def _halves(read: Read, first: int, last: int) -> Iterator[tuple[bool, frozenset[str]]]:
    """The clauses of a stretch that say something: whether each denies, and all that its words mean."""
    for begin, end in read.passage.clauses(first, last):
        meant = frozenset[str]().union(*(word.meanings for word in wordings(read, begin, end) if says_much(word)))
        if meant:
            yield bool(noes_between(read, begin, end)), meant
