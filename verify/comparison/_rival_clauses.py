"""What the prose says beside what the post says, clause by clause, with what speaks for one being the other turned."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Claim
from verify.claims.ideas import Saying
from verify.comparison._act_clauses import affirmed_or_not
from verify.comparison._clause_matters import are_apart, span_of
from verify.comparison._costly import Costly
from verify.comparison._meeting import Meeting
from verify.comparison._nobody_harmed import HARMED, HARMING
from verify.comparison._rival_denials import denies_nothing
from verify.comparison._sentence_keys import weigh
from verify.comparison._standing import standing
from verify.comparison.polarity import MAKES_UNLIKELY, RULES_OUT, distance, pair_weight, pairs
from verify.languages import _concepts

with later:
    from verify.comparison._clause_words import most_words_of_clauses, words_of_clauses

RULED_OUT, NO_PREDICATE = "against: ruled out", "against: shares no predicate"
Pairs = Iterator[tuple[Claim, Claim, Costly]]


def clauses(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each clause of the prose with each of the post that may say the contrary of it."""
    for pair in pairs(meeting):
        if pair.saying.sentence not in sight or not (pair.contrary or pair.common):
            continue
        ours, theirs = (
            Claim(start=start, end=end, first=saying.first, last=saying.last, sentence=saying.sentence)
            for saying, (start, end) in ((pair.saying, span_of(meeting.prose, pair.saying)), (pair.other, span_of(meeting.post, pair.other))))
        denied = _deny_one_act(meeting, pair.saying, pair.other) or _deny_what_is_counted(meeting, pair.saying, pair.other)
        against = {f"against: {question.__name__.strip('_').replace('_', ' ')}": float(question(pair)) for question in MAKES_UNLIKELY}
        if denied:
            against[NO_PREDICATE] = 0.0  # the act is one, or the thing
        against[RULED_OUT] = float(any(rules_out(pair) for rules_out in RULES_OUT))
        spans = (ours.first, ours.last), (theirs.first, theirs.last)
        signs = against | {
            "one act denied": float(denied),
            "weight": pair_weight(pair), "away": distance(meeting, pair.saying), "apart": float(are_apart(meeting, pair.saying, pair.other)), "a denial": float(pair.by_denial),
            "contrary": float(len(pair.contrary)), "plainly contrary": float(not _HARDLY_SAYING.issuperset(pair.apart)), "in common": float(len(pair.common)), "denied": float(bool(pair.saying.denying) and pair.by_denial), "context": float(len(pair.context)),
            "one thing": weigh(key for key in pair.common if key[0] in _WEIGHED), "of an act": float(bool(pair.contrary) and pair.contrary[0] in _concepts.ACTS),
            "long": float(ours.last - ours.first), "theirs long": float(theirs.last - theirs.first)}
        if pair.by_denial:
            signs |= {f"denial: {name}": amount for name, amount in _of_denials(meeting, sight, pair.saying, ours, theirs).items()}
        yield ours, theirs, Costly(signs, most_words_of_clauses(spans[0]), functools.partial(words_of_clauses, meeting, *spans))


def _of_denials(meeting: Meeting, sight: frozenset[int], saying: Saying, ours: Claim, theirs: Claim) -> dict[str, float]:
    """What the rest of the side that affirms denies, whether its clause counts something in, and how the two clauses stand among those around them."""
    if saying.denying:
        nothing, read, affirming = denies_nothing(meeting.post, frozenset(range(len(meeting.post.passage.sentences)))), meeting.post, theirs
    else:
        nothing, read, affirming = denies_nothing(meeting.prose, sight & (meeting.aligned | meeting.near)), meeting.prose, ours
    also = read.passage.reading.cued_between(affirming.first, affirming.last, "also")
    return {"nothing else": float(nothing), "says also": float(bool(also)), **standing(meeting, ours, theirs)}


_HARDLY_SAYING = _concepts.VAGUE_PREDICATES | _concepts.NOUN_PREDICATES
_WEIGHED = frozenset("person city figure small thing organisation name act word idea".split())


def _deny_one_act(meeting: Meeting, ours: Saying, theirs: Saying) -> bool:
    """Whether an act that both clauses tell is denied in one of them: "не подписал", "signed"."""
    told = [{(a.key, a.negated or a.denied) for a in between(read.claims.acts, saying.first, saying.last)} for read, saying in ((meeting.prose, ours), (meeting.post, theirs))]
    return any((key, not denied) in told[1] for key, denied in told[0])


def _deny_what_is_counted(meeting: Meeting, ours: Saying, theirs: Saying) -> bool:
    """Whether one clause says that there are none of what the other counts: "geen doden", "drie doden"; "погибших нет", "погибли трое"."""
    sides = (meeting.prose, ours), (meeting.post, theirs)
    denied, counted = ([frozenset(things(read, saying)) for read, saying in sides] for things in (_denied_things, _counted_things))
    return not denied[0].isdisjoint(counted[1]) or not denied[1].isdisjoint(counted[0])


def _denied_things(read: Read, saying: Saying) -> Iterator[str]:
    for existence in between(read.claims.existences, saying.first, saying.last):
        if existence.denied:
            yield existence.key
            yield from _AMONG.get(existence.key, ())


def _counted_things(read: Read, saying: Saying) -> Iterator[str]:
    figures = [figure for figure in between(read.claims.figures, saying.first, saying.last) if figure.base > 0]
    for figure in figures:
        yield from figure.things
    there = [e.key for e in between(read.claims.existences, saying.first, saying.last) if e.denied is False]
    yield from (key for key in there if figures or key in HARMED)  # who was harmed is told without a number as well: mehrere Todesopfer
    for act in between(read.claims.acts, saying.first, saying.last):
        if affirmed_or_not(act):
            yield from (key for key, acts in HARMING.items() if act.key in acts)


_AMONG = {"victim": ("dead",)}  # where there are no victims nobody is dead
