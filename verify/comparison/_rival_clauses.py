"""What the prose says beside what the post says, clause by clause, with what speaks for one being the other turned."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._reading import between
from verify.claims._values import Claim
from verify.claims.ideas import Saying
from verify.comparison._clause_matters import are_apart, span_of
from verify.comparison._meeting import Meeting
from verify.comparison._sentence_keys import weigh
from verify.comparison.polarity import MAKES_UNLIKELY, RULES_OUT, distance, pair_weight, pairs
from verify.languages import _concepts

RULED_OUT, NO_PREDICATE = "against: ruled out", "against: shares no predicate"
Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


def clauses(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each clause of the prose with each of the post that may say the contrary of it."""
    for pair in pairs(meeting):
        if pair.saying.sentence not in sight or not (pair.contrary or pair.common):
            continue
        ours, theirs = (
            Claim(start=start, end=end, first=saying.first, last=saying.last, sentence=saying.sentence)
            for saying, (start, end) in ((pair.saying, span_of(meeting.prose, pair.saying)), (pair.other, span_of(meeting.post, pair.other))))
        denied = _deny_one_act(meeting, pair.saying, pair.other)
        against = {f"against: {question.__name__.strip('_').replace('_', ' ')}": float(question(pair)) for question in MAKES_UNLIKELY}
        if denied:
            against[NO_PREDICATE] = 0.0  # the act is one
        against[RULED_OUT] = float(any(rules_out(pair) for rules_out in RULES_OUT))
        yield ours, theirs, against | {
            "one act denied": float(denied),
            "weight": pair_weight(pair), "away": distance(meeting, pair.saying), "apart": float(are_apart(meeting, pair.saying, pair.other)), "a denial": float(pair.by_denial),
            "contrary": float(len(pair.contrary)), "in common": float(len(pair.common)), "denied": float(bool(pair.saying.denying)), "context": float(len(pair.context)),
            "one thing": weigh(key for key in pair.common if key[0] in _WEIGHED), "of an act": float(bool(pair.contrary) and pair.contrary[0] in _concepts.ACTS),
            "long": float(ours.last - ours.first), "theirs long": float(theirs.last - theirs.first)}


_WEIGHED = frozenset("person city figure small thing organisation name act word idea".split())


def _deny_one_act(meeting: Meeting, ours: Saying, theirs: Saying) -> bool:
    """Whether an act that both clauses tell is denied in one of them: "не подписал", "signed"."""
    told = [{(a.key, a.negated or a.denied) for a in between(read.claims.acts, saying.first, saying.last)} for read, saying in ((meeting.prose, ours), (meeting.post, theirs))]
    return any((key, not denied) in told[1] for key, denied in told[0])
