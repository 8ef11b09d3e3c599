"""What one side denies beside what the other affirms, whatever the words: how much of the one stands in the other besides the "no".

The vocabulary of what is said and of what (`_rival_clauses`) does not have to know these words.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from verify._later import later
from verify.claims import Read
from verify.claims._disputes import NONE, disputes_of
from verify.claims._hearsay import calling_between, told_as
from verify.claims._kept import kept
from verify.claims._objections import answered_objections, objected_to
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Claim
from verify.claims.acts import is_parted_from_its_verb, is_put_aside
from verify.claims.ideas import find_sayings, ideas_of
from verify.claims.understood import noes_between
from verify.comparison._contraries import is_ceasing
from verify.comparison._meeting import Meeting
from verify.comparison._standing import standing
from verify.languages._tokens import CJK, NUMBER, WORD
from verify.languages._unwritten import noes_of

with later:
    from verify.comparison._hidden_noes import (
        hidden_noes,
        is_left_as_it_is,
        is_turned_down_by_both,
        is_unharmed,
    )
    from verify.comparison._said_of_both import are_said_alike, said_of_both
    from verify.comparison._told import told_by, told_if

if TYPE_CHECKING:
    from verify.comparison._told import Told

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


class Clause(NamedTuple):
    """The tokens `[first, last)` of a clause, its sentence, how often it says "no", and whether it stands in quotation marks."""

    first: int
    last: int
    sentence: int
    noes: int
    is_quoted: bool


def denials(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each clause of the prose near the post with each of the post where only one says "no", and half of what it denies stands in the other, or some and nowhere more."""
    near = sight & (meeting.aligned | meeting.near)
    beyond = (meeting.around & sight & {s + step for s in near for step in (-1, 1)}) - near
    ours, theirs = _clauses(meeting.prose, near | beyond), _clauses(meeting.post, range(len(meeting.post.passage.sentences)))
    if not any(clause.noes for clause in (*ours, *theirs)):
        return
    for denying, affirming, we_deny in ((theirs, ours, False), (ours, theirs, True)):
        read, other = (meeting.prose, meeting.post) if we_deny else (meeting.post, meeting.prose)
        noes = sum(bool(clause.noes) for clause in denying)
        # How much of a clause the others of the other side tell at the most: the same for each pair that it is in
        denied_too = functools.cache(lambda one: _most(read, one, other, (c for c in affirming if c.noes)))  # noqa: B023
        affirmed_too = functools.cache(lambda clause: _most(other, clause, read, (c for c in denying if not c.noes)))  # noqa: B023
        for one in denying:
            if not one.noes:
                continue
            told = [(clause, told_if(read, _SOME, one[:2], other, clause[:2])) for clause in affirming if not clause.noes and not (one.is_quoted and clause.is_quoted)]
            most = sorted((t.kept for _, t in told if t is not None), reverse=True)
            for clause, here in told:
                if here is None or not here.words or (here.share < _HALF and here.kept < most[0]):
                    continue
                our, their = (one, clause) if we_deny else (clause, one)
                if our.sentence in beyond and here.share < _MOST:
                    continue
                signs = _signs(read, one, other, clause, affirming, here, denied_too, affirmed_too)
                if signs:
                    yield _claim(meeting.prose, our), _claim(meeting.post, their), {
                        **signs, **standing(meeting, our, their), "we deny": float(we_deny), "only denial": float(noes == 1),
                        "told better elsewhere": float(most[0] > here.kept), "told as well elsewhere": float(most.count(here.kept) > 1),
                        "told nowhere else": float(len(most) == 1), "beyond": float(our.sentence in beyond)}


def _signs(
    read: Read, denying: Clause, other: Read, affirming: Clause, others: Sequence[Clause], told: Told, denied_too: Callable[[Clause], int], affirmed_too: Callable[[Clause], int],
) -> Mapping[str, float]:
    """The signs of a clause that denies and one of the other side that affirms and tells so much of it."""
    if is_put_aside(read.passage, *denying[:2]) or is_put_aside(other.passage, *affirming[:2]) or _ceases(other, affirming) or _is_of_another_land(read, denying, other, affirming) or any(
            says_so(read, denying[:2], other, affirming[:2]) for says_so in (are_said_alike, is_unharmed, is_left_as_it_is, is_turned_down_by_both)):
        return {}
    back = told_by(other, affirming[:2], read, denying[:2])
    denied, affirmed = denied_too(denying), affirmed_too(affirming)
    agreeing, contrary = said_of_both(read, denying[:2], other, affirming[:2])
    whole = told.kept == told.words
    cued = {cue: bool(other.passage.reading.cued_between(affirming.first, affirming.last, cue)) for cue in _UNSURE}
    return {name: float(amount) for name, amount in {
        "kept": told.kept, "share": told.share, "exact": told.exact, "unknown": told.unknown, "back": back.share, "back kept": back.kept, "back exact": back.exact, "back unknown": back.unknown,
        "whole": whole, "whole and exact": whole and told.exact >= _MANY, "whole and written alike": whole and told.written >= _MANY, "whole without a list": whole and told.written >= _MANY and bool(noes_of(read.passage.language)),
        "denied too": denied >= told.kept, "denied too, in part": denied / told.words, "affirmed too": affirmed >= back.kept, "affirmed too, more": affirmed > back.kept,
        "still to come": _is_still_to_come(read, denying, other, affirming), "noes": denying.noes > 1, "unsure": any(cued.values()), **{f"unsure: {cue}": is_said for cue, is_said in cued.items()}, "left out": _leaves_out(other, affirming), "agree": agreeing, "contrary": contrary,
        "denies nothing": not any(c.noes and not c.is_quoted for c in others), "says also": bool(other.passage.reading.cued_between(affirming.first, affirming.last, "also")),
        "we also": bool(read.passage.reading.cued_between(denying.first, denying.last, "also")),
        **hidden_noes(read, denying[:2], other, affirming[:2]),
        "cue: negator": any(c.noes and not c.is_quoted for c in others if c.sentence == affirming.sentence), "quoted there": affirming.is_quoted, "quoted here": denying.is_quoted,
    }.items()}


@kept
def denies_nothing(read: Read, sentences: frozenset[int]) -> bool:
    """Whether no clause of some sentences says "no" but in quotation marks."""
    return not any(clause.noes and not clause.is_quoted for clause in _clauses(read, sentences))


def _most(read: Read, clause: Clause, other: Read, others: Iterable[Clause]) -> int:
    """How many words of a clause one of others tells at the most."""
    return max((told_by(read, clause[:2], other, one[:2]).kept for one in others), default=0)


_SOME, _HALF, _MOST = 0.3, 0.5, 0.65
_MANY = 2  # words: the same thing is said
_UNSURE = ("another", "only", "pending", "ago", "conditional", "wished")


def _clauses(read: Read, sentences: Iterable[int]) -> list[Clause]:
    return [clause for sentence in sorted(sentences) for clause in clauses_of(read, sentence)]


@kept
def clauses_of(read: Read, sentence: int) -> tuple[Clause, ...]:
    """Every clause of a sentence that has two words or more, in order."""
    passage = read.passage
    found = []
    for begin, last in passage.clauses(*passage.sentence_tokens(sentence)):
        first = next((i for i in range(begin, last) if passage.tokens[i].kind in _SAYING), last)
        if sum(token.kind in _SAYING for token in passage.tokens[first:last]) >= _WORDS:
            is_quoted = any(q.first <= first and last <= q.last for q in read.claims.quotations)
            noes = _noes_of(read, first, last)
            if noes is not None and not _is_objected_to(passage, first, last) and not (noes and is_parted_from_its_verb(passage, begin, last)):
                found.append(Clause(first, last, sentence, noes, is_quoted))
    return tuple(found)


def _is_objected_to(passage: Passage, first: int, last: int) -> bool:
    """Whether a clause answers an objection, or tells what one asks for."""
    stretches = (*((begin, end) for begin, end, _ in answered_objections(passage)), *objected_to(passage))
    return any(begin < last and first < end for begin, end in stretches)


def _noes_of(read: Read, first: int, last: int) -> int | None:
    """How often a clause says "no": once where it is called untrue; None where it is only rumoured, or does nothing but call something untrue."""
    hearsay, noes = told_as(read.passage, first, last), noes_between(read, first, last)
    if hearsay is None:
        return None if between(disputes_of(read.passage).get("untrue", NONE), first, last) else len(noes)
    if any(told_as(read.passage, act.first, act.last) is None for act in between(read.claims.acts, first, last)):
        return None  # and something else, of which it is not said
    held = (*calling_between(read.passage, first, last), *between(read.claims.acts, first, last))  # a resignation is no "no" of its own
    return 1 if hearsay and all(any(word.first <= no < word.last for word in held) for no in noes) else None


_SAYING = (WORD, NUMBER, CJK)
_WORDS = 2


def _ceases(read: Read, clause: Clause) -> bool:
    """Whether a clause without a "no" tells that something ceased, which says it as well: it stopped burning coal."""
    return any(is_ceasing(s) for s in find_sayings(read) if clause.first <= s.first and s.last <= clause.last)


def _is_of_another_land(read: Read, denying: Clause, other: Read, affirming: Clause) -> bool:
    """Whether the two clauses are of two lands, and the side that affirms names the place that the other denies something of elsewhere: none fell in Hanoi, where one did in Bangkok."""
    here, there = ([p for p in between(side.claims.places, *clause[:2]) if p.country] for side, clause in ((read, denying), (other, affirming)))
    return bool(there) and {p.country for p in here}.isdisjoint(p.country for p in there) and any(
        (p.country, p.key) == (q.country, q.key) for p in here for q in other.claims.places)


def _is_still_to_come(read: Read, denying: Clause, other: Read, affirming: Clause) -> bool:
    """Whether the other side only says that what was not done is still to be done: not signed yet, and will sign."""
    not_done = {a.key for a in between(read.claims.acts, denying.first, denying.last) if a.negated and a.status == "done"}
    return any(a.key in not_done and a.status != "done" for a in between(other.claims.acts, affirming.first, affirming.last))


def _leaves_out(read: Read, clause: Clause) -> bool:
    return any(i.key == "left-out" for i in between(ideas_of(read.passage) or (), clause.first, clause.last + 2))


def _claim(read: Read, clause: Clause) -> Claim:
    tokens = read.passage.tokens
    return Claim(start=tokens[clause.first].start, end=tokens[clause.last - 1].end, first=clause.first, last=clause.last, sentence=clause.sentence)
