"""The acts of the prose beside those of the post that they exclude or go before, with what speaks for one being put for the other."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from verify._later import later
from verify.claims._reading import between
from verify.claims._values import Act, Claim
from verify.comparison._act_clauses import affirmed_or_not, is_taken_back
from verify.comparison._act_sides import PERSONAL
from verify.comparison._another_clause import is_another_phase
from verify.comparison._dated import long_before, of_another_time
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import CLEAR, Meeting
from verify.comparison._related_acts import compatible
from verify.languages import _concepts

with later:
    from verify.comparison._excluded_acts import was_undone
    from verify.comparison._signs import count
    from verify.comparison._votes import is_a_side_of_the_vote

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


@functools.lru_cache(maxsize=1)
def pairs_of_acts() -> Mapping[str, Mapping[str, bool]]:
    """The acts that each act excludes (True), or goes before or behind on a ladder, or is put for (False)."""
    found: dict[str, dict[str, bool]] = {}
    for one, others in _concepts.OTHERWISE.items():
        for other in others.split():
            found.setdefault(one, {})[other] = found.setdefault(other, {})[one] = False
    for one in _concepts.DOING:
        for other in _concepts.UNDOING:
            found.setdefault(one, {})[other] = found.setdefault(other, {})[one] = False
    for groups, excludes in ((_concepts.LADDERS, False), (_concepts.EXCLUSIONS, True)):
        for group in groups:
            for act in group:
                found.setdefault(act, {}).update({other: excludes for other in group if other != act})
    return found


_TWO_SIDES = tuple({"receive", giving} for giving in ("give-back", "hand-over", "donate", "lend", "take-back"))
_PARTIES = frozenset("body organisation person".split())
_REFUSING = frozenset(("refuse", "reject"))


def _is_told_as_done(act: Act) -> bool:
    """Whether an act is told as what was done: not as what is still ahead, nor as what was not done."""
    return act.status == "done" and affirmed_or_not(act) is not False


def _is_of_before(meeting: Meeting, act: Act) -> bool:
    """Whether an act is told of another occasion, or of a year long before: the first such treaty was signed in 2008."""
    return of_another_time(meeting, act.first, act.sentence) or of_another_occasion(meeting, act.first, act.sentence) or long_before(meeting, *meeting.prose.passage.clause(act.first, act.last))


def acts(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each act that only the prose tells with each of the post that it excludes or goes before."""
    prose, post = meeting.prose.claims, meeting.post.claims
    told, ours_told = {a.key for a in post.acts}, {a.key for a in prose.acts}
    done = {a.key for a in post.acts if _is_told_as_done(a)}
    ours = [a for a in prose.acts if a.sentence in sight and a.key not in (done if _is_told_as_done(a) else told)]
    standing = {
        (a.key, a.status) for a in prose.acts
        if affirmed_or_not(a) and not is_taken_back(meeting.prose, a, prose.acts) and not (meeting.scores.get(a.sentence, 0.0) < CLEAR and _is_of_before(meeting, a))}
    for a in ours:
        apart = pairs_of_acts().get(a.key, {})
        for b in post.acts:
            if b.key not in apart:
                continue
            clauses = meeting.prose.passage.clause(a.first, a.last), meeting.post.passage.clause(b.first, b.last)
            counted = [between(claims.figures, *clause) for claims, clause in zip((prose, post), clauses, strict=True)]
            if is_a_side_of_the_vote(meeting, a, b) or is_another_phase(meeting, a.key, b.key, *clauses) or was_undone(meeting, a.key, clauses[0], a.sentence, b.key, b.sentence):
                continue
            if {a.key, b.key} in _TWO_SIDES and sum(key[0] in _PARTIES for key in meeting.of_one_deed(a.sentence, b.sentence)) > 1:
                continue  # one deed, told by who gives and by who is given, where both sides name the two
            if a.negated is None and b.key in _REFUSING and any(o.key in _REFUSING for o in between(prose.acts, *clauses[0])):
                continue  # who refused to grant a licence turned it down
            yield a, b, {
                "excluded": float(apart[b.key]), "compatible": float(compatible(a.key, b.key)), "affirmed": float(not (a.negated or a.denied)),
                "theirs affirmed": float(not (b.negated or b.denied)), "done": float(a.status == "done"), "theirs done": float(b.status == "done"),
                "told in other words": float(any(compatible(a.key, key) for key in told)), "theirs told in other words": float(any(compatible(b.key, key) for key in ours_told)),
                "theirs stands": float((b.key, b.status) in standing), "personal": float(a.key in PERSONAL),
                "of one person": float(any(m.sentence == a.sentence and m.post.sentence == b.sentence for m in meeting.names)),
                "figure of the clause": float(any(fits(x, y) for x in counted[0] for y in counted[1])),
                "others beside": count(x.key for x in ours if x.sentence == a.sentence), "theirs left": count(x.key for x in post.acts if x.key not in ours_told),
                "theirs in all": float(len(post.acts))}
