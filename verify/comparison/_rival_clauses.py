"""What the prose says beside what the post says, clause by clause, with what speaks for one being the other turned."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._values import Claim
from verify.comparison._clause_matters import are_apart, span_of
from verify.comparison._meeting import Meeting, weigh
from verify.comparison.polarity import MAKES_UNLIKELY, RULES_OUT, distance, pair_weight, pairs
from verify.languages import _concepts

RULED_OUT = "against: ruled out"
Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


def clauses(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each clause of the prose with each of the post that may say the contrary of it."""
    for pair in pairs(meeting):
        if pair.saying.sentence not in sight or not (pair.contrary or pair.common):
            continue
        ours, theirs = (
            Claim(start=start, end=end, first=saying.first, last=saying.last, sentence=saying.sentence)
            for saying, (start, end) in ((pair.saying, span_of(meeting.prose, pair.saying)), (pair.other, span_of(meeting.post, pair.other))))
        against = {f"against: {question.__name__.strip('_').replace('_', ' ')}": float(question(pair)) for question in MAKES_UNLIKELY}
        against[RULED_OUT] = float(any(rules_out(pair) for rules_out in RULES_OUT))
        yield ours, theirs, against | {
            "weight": pair_weight(pair), "away": distance(meeting, pair.saying), "apart": float(are_apart(meeting, pair.saying, pair.other)), "a denial": float(pair.by_denial),
            "contrary": float(len(pair.contrary)), "in common": float(len(pair.common)), "denied": float(bool(pair.saying.denying)), "context": float(len(pair.context)),
            "one thing": weigh(key for key in pair.common if key[0] in _WEIGHED), "of an act": float(bool(pair.contrary) and pair.contrary[0] in _concepts.ACTS),
            "long": float(ours.last - ours.first), "theirs long": float(theirs.last - theirs.first)}


_WEIGHED = frozenset("person city figure small thing organisation name act word idea".split())
