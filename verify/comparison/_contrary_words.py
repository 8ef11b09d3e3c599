"""Whether two stretches of prose and post in different languages say contrary words of one thing, or deny another half of what they say.

A fair translation has the words of its original: where one side says "faster" and the other "slower", and neither has the other's word, it has not. Nor does
it deny what the original affirms: the border is a place of trade and not of order, a place of order and not of trade.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims.understood import noes_between
from verify.claims.wording import wordings
from verify.languages import _concepts
from verify.languages import words as dictionary_words
from verify.languages._tokens import fold

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
man woman, boy girl, silence-quiet speak-talk, near-close separate-part, life-living die-end, birth-born die-end, kill-life save-keep, kill-life heal-cure, build-up break-smash, exemplary slow,
exemplary fail, exemplary wrong-incorrect, exemplary bad-evil,
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
    told = _told(ours, theirs)
    if told is None:
        return False
    denied, affirmed, their_denied, their_affirmed = told
    turned, turned_back = (denied - affirmed) & (their_affirmed - their_denied), (affirmed - denied) & (their_denied - their_affirmed)
    return bool(turned and turned_back) or (bool(turned or turned_back) and denied.isdisjoint(their_denied))


def exchanges_halves(ours: Stretch, theirs: Stretch) -> bool:
    """Whether what either stretch denies is what the other affirms, and the other way round: a right and no privilege, a privilege and no right."""
    told = _told(ours, theirs)
    if told is None:
        return False
    denied, affirmed, their_denied, their_affirmed = told
    ours_only, theirs_only = denied - affirmed, their_denied - their_affirmed
    return bool(ours_only & (their_affirmed - their_denied)) and bool((affirmed - denied) & theirs_only) and ours_only.isdisjoint(theirs_only)


def _told(ours: Stretch, theirs: Stretch) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]] | None:
    """What two stretches mean where they deny, and where they affirm, if both do either."""
    halves, others = (list(_halves(*side)) for side in (ours, theirs))
    if any({denied for denied, _ in side} != {True, False} for side in (halves, others)):
        return None
    (denied, affirmed), (their_denied, their_affirmed) = (
        tuple(frozenset(word for denies, words in side if denies is sought for word in words) for sought in (True, False)) for side in (halves, others))
    return denied, affirmed, their_denied, their_affirmed


def _halves(read: Read, first: int, last: int) -> Iterator[tuple[bool, frozenset[str]]]:
    """The clauses of a stretch that say something: whether each denies, and all that its words mean."""
    for begin, end in read.passage.clauses(first, last):
        noes = noes_between(read, begin, end)
        parted = _opened_by(read, min(noes)) if len(noes) == 1 else None
        for start, stop in ((begin, end),) if parted is None or parted <= begin else ((begin, parted), (parted, end)):
            meant = frozenset[str]().union(*(word.meanings for word in wordings(read, start, stop) if says_much(word)))
            if meant:
                yield bool(noes_between(read, start, stop)), meant


def _opened_by(read: Read, no: int) -> int | None:
    """Where a half begins whose "no" is joined to the one before: a right *and no* privilege; in Arabic and Hebrew the "and" is a letter of the "no"."""
    passage = read.passage
    before: list[int] = [m.first for m in between(passage.mentions, max(no - 1, 0), no) if m.kind == "joiner" and m.last == no]
    if before:
        return before[0]
    return no if passage.tokens[no].folded in _noes_with_and(passage.language) else None


@functools.lru_cache(maxsize=32)
def _noes_with_and(language: str) -> frozenset[str]:
    """The words for "no" of one word each, each with every letter before it that a language writes with the word behind."""
    words = dictionary_words(language) or {}
    forms = [form for pattern in words.get("cues", {}).get("negator", ()) if " " not in pattern for form in pattern.split("|") if "*" not in form]
    return frozenset(fold(letter + form) for letter in words.get("prefixes", ()) if len(letter) == 1 for form in forms)
