"""Acts that one side affirms and the other denies."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act
from verify.claims.ideas import TURNING, find_sayings, ideas_of
from verify.comparison._act_clauses import (
    affirmed_or_not,
    clause_span,
    is_done_to,
    is_quoted,
    keys_around,
    of_its_time,
    places_beside,
)
from verify.comparison._dated import is_ahead, is_standing, long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._nobody_harmed import SPARING, is_spared
from verify.comparison._related_acts import compatible
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts

with later:
    from verify.comparison._gainsaying import gainsaying
    from verify.comparison._said_of_both import are_said_alike


def denied_acts(meeting: Meeting, ours: list[Act], theirs: list[Act]) -> Iterator[Differs]:
    """One act, affirmed on one side and denied on the other, about the same things."""
    prose, post = meeting.prose, meeting.post
    for act in ours:
        same = of_its_time(act, [o for o in theirs if o.key == act.key])
        if not same or affirmed_or_not(act) is None or any(affirmed_or_not(o) in (affirmed_or_not(act), None) for o in same) or act.status in ("wished", "conditional"):
            continue
        if any(affirmed_or_not(a) not in (affirmed_or_not(act), None) for a in of_its_time(act, [
                a for a in prose.claims.acts if a.key == act.key and a.sentence in meeting.aligned])):
            continue
        other = same[0]
        if _explained(prose, act, ours, theirs) or _explained(post, other, theirs, ours):
            continue
        if other.status in ("wished", "conditional"):
            continue
        if _only_not_yet(meeting, *(((prose, act), (post, other)) if affirmed_or_not(act) else ((post, other), (prose, act)))):
            continue
        if is_spared(*((post, other, prose, act) if affirmed_or_not(act) else (prose, act, post, other))):
            continue
        if of_another_occasion(meeting, act.first, act.sentence):
            continue
        if _turned_down(prose, act, ours) if affirmed_or_not(act) else _turned_down(post, other, theirs):
            continue
        if is_done_to(*((prose, act, ours) if affirmed_or_not(act) else (post, other, theirs)), TURNING):
            continue  # the watering that is suspended, and parks that are not watered
        if _is_of_those_without(*((post, other) if affirmed_or_not(act) else (prose, act))):
            continue
        if _is_only_spoken_of(*((post, other) if affirmed_or_not(act) else (prose, act))):
            continue
        if are_said_alike(prose, prose.passage.clause(act.first, act.last), post, post.passage.clause(other.first, other.last)):
            continue  # no school will close, schools stay open
        if _denied_there_too(*((post, other, prose, act) if affirmed_or_not(act) else (prose, act, post, other))):
            continue
        if is_done_to(prose, act, ours, _FORBIDDING) or is_done_to(post, other, theirs, _FORBIDDING) or long_before(meeting, *prose.passage.clause(act.first, act.last)):
            continue
        objects, told_of = _objects(meeting, act, other)
        if (act.key in _WEAK and objects < (2 if told_of else 3)) or is_quoted(prose, act):
            continue
        support = meeting.score_without(act.sentence, "act")
        begin, end = prose.passage.clause(act.first, act.last)
        tied = any(key[0] in ("person", "city", "organisation", "figure") for key in meeting.shared.get(act.sentence, ()))
        if end - begin > _LONGEST_CLAUSE:
            continue
        plainly = act.negated is True and not act.denied  # the prose, and not by calling it untrue
        close = act.sentence in meeting.beside and objects >= 1 and weigh(
            k for k in meeting.shared.get(act.sentence, ()) if k != ("act", act.key)) >= 0.6
        if not close and (objects < (1 if tied else 2) or support < 1.5) and _of_one_deed(meeting, act, other) < _ONE_DEED:
            continue
        article = prose.passage.evidence(*clause_span(prose, act), act.key)
        evidence = post.passage.evidence(*clause_span(post, other), other.key)
        yield Differs(
            "negation-mismatch", gainsaying(bool(affirmed_or_not(act)), article, evidence), article, evidence, min(0.93, 0.68 + 0.06 * objects + 0.03 * min(support, 4.0)),
            likelihood=(_LIKELY if objects >= _SURE else _EVEN) if plainly else None, doubtful=plainly and objects < _SURE)


# Prose that denies the very act of the post hardly ever speaks of another: of 4,556 honest articles one does where the two share two things or more, two where they share one.
# What others taught of denials (_evidence) is what is affirmed against the post's.
_SURE, _LIKELY, _EVEN = 2, 0.9, 0.5


def _of_one_deed(meeting: Meeting, act: Act, other: Act) -> float:
    """What the sentences of two acts share besides the act itself, by weight."""
    return weigh(key for key in meeting.of_one_deed(act.sentence, other.sentence) if key[0] not in ("act", "word"))


_ONE_DEED = 3.0


def _is_only_spoken_of(read: Read, act: Act) -> bool:
    """Whether the clause of a denied act denies something else of it: visits will not be limited."""
    own = {name.strip("+-") for name in _concepts.SAYS.get(act.key, act.key).removeprefix("= ").split()}
    return any(
        saying.first <= act.first < saying.last and all(saying.predicates.get(name) is None for name in own) and False in saying.predicates.values()
        for saying in find_sayings(read, frozenset((act.sentence,))))


def _only_not_yet(meeting: Meeting, affirming: tuple[Read, Act], denying: tuple[Read, Act]) -> bool:
    """Whether one side says that something has not been done, and the other that it will be."""
    ahead, behind = (is_ahead(meeting, read, *read.passage.clause(act.first, act.last)) for read, act in (affirming, denying))
    return ahead and not behind and not is_standing(denying[0], *denying[0].passage.clause(denying[1].first, denying[1].last))


def _denied_there_too(denying: Read, act: Act, affirming: Read, other: Act) -> bool:
    """Whether the affirming side denies something of the same matter in another clause: jabs for those of sixty, none for those of fifty."""
    matter = keys_around(denying, act) | places_beside(denying, act)
    own = affirming.passage.clause(other.first, other.last)
    return any(
        affirming.passage.clause(no.first, no.last) != own and matter & (keys_around(affirming, no) | places_beside(affirming, no))
        for no in affirming.passage.reading.cued("negator"))


def _is_of_those_without(denying: Read, act: Act) -> bool:
    """Whether a denial is only of what is without something: no application without an appointment is accepted."""
    begin, end = denying.passage.clause(act.first, act.last)
    return bool(denying.passage.reading.cued_between(begin, end, "without"))


# States and helpers, of which every text denies some and affirms others.
_WEAK = frozenset("need lack allow help lead send change decide study record count attend continue plan find".split())
_LONGEST_CLAUSE = 60  # tokens: a page whose stops are lost has no clauses to compare


def _explained(read: Read, act: Act, its: list[Act], others: list[Act]) -> bool:
    """Whether a denied act only stands beside the one that both sides deny, or its own side affirms it in other words.

    "No agreement was signed at the meeting" does not deny the meeting.
    """
    if affirmed_or_not(act):
        return False
    beside = [a for a in its if a is not act and a.sentence == act.sentence and not affirmed_or_not(a)]
    if any(a.key == o.key and not affirmed_or_not(o) for a in beside for o in others):
        return True
    told = [a for a in its if affirmed_or_not(a) and a.key != act.key and a.status != "planned" and compatible(a.key, act.key)]
    return any(a.sentence == act.sentence or keys_around(read, a) & keys_around(read, act) for a in told)


# Acts with a "no" inside: what they are told of did not come about by them.
_REFUSING = frozenset(("reject", "refuse", "veto"))


def _turned_down(read: Read, act: Act, its: list[Act]) -> bool:
    """Whether an act is named as what its clause refuses: "rejected the request for clemency" does not affirm the clemency, nor a ban what is banned."""
    begin, end = read.passage.clause(act.first, act.last)
    spared = any(m.key in SPARING for m in between(ideas_of(read.passage) or (), begin, end))
    return spared or any(a.key in (*_REFUSING, "ban", "exempt") and a.key != act.key and affirmed_or_not(a) and begin <= a.first < end for a in its)


_FORBIDDING = frozenset(("ban", "sanction"))


def _objects(meeting: Meeting, act: Act, other: Act) -> tuple[int, bool]:
    """How many things, places, people and figures the two clauses share besides the act, and whether another act is among them (plans a cut)."""
    ours = keys_around(meeting.prose, act)
    theirs = keys_around(meeting.post, other)
    common = ours & theirs
    # Where the post says nothing but the act ("Sold!"), who is named elsewhere in it says little of what was not done to whom.
    named = any(m.sentence == act.sentence and (theirs or m.post.sentence == other.sentence) for m in meeting.names)
    return len(common) + named, any(key[0] == "act" for key in common)
