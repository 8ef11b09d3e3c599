"""Where the side that affirms a matter denies it as well, of others: jabs for those of sixty, none for those of fifty."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify.claims._reading import between
from verify.claims.ideas import Saying
from verify.comparison._clause_matters import matters_of, weight_of
from verify.comparison._contraries import contrary_of
from verify.comparison._dated import long_before
from verify.comparison._meeting import Meeting


def is_denied_there_too(meeting: Meeting, saying: Saying, other: Saying, ours: Sequence[Saying], theirs: Sequence[Saying]) -> bool:
    """Whether what one side denies, another clause of the affirming side denies as well: jabs for those of sixty, none for those of fifty."""
    contrary = frozenset(contrary_of(saying, other))
    if saying.denying:
        return any(
            t is not other and t.denying is not False and _is_as_near(meeting, (saying, other), (saying, t), t, contrary) and not _is_told_by(t, saying, ours) for t in theirs)
    return any(
        s is not saying and s.denying is not False and not long_before(meeting, s.first, s.last) and _is_as_near(meeting, (saying, other), (s, other), s, contrary) and not _is_told_by(s, other, theirs) for s in ours)


def is_set_apart(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether what one side affirms is, in a few words beside it, not so of those of whom the other side denies it: "the state pays, not the towns"."""
    (read, affirming), (against, denying) = ((meeting.post, other), (meeting.prose, saying)) if saying.denying else ((meeting.prose, saying), (meeting.post, other))
    passage = read.passage
    begin, end = passage.sentence_tokens(affirming.sentence)
    for negator in passage.reading.cued_between(begin, end, "negator"):
        first, last = passage.clause(negator.first, negator.last)
        if (affirming.first < last and first < affirming.last) or any(m.first < last and first < m.last for m in between(read.claims.acts, first, last)):
            continue
        aside = dataclasses.replace(affirming, first=first, last=last, matters=frozenset(), predicates={})
        if (matters_of(read, aside) & matters_of(against, denying)) - matters_of(read, affirming):
            return True
    return False


def _is_told_by(denying: Saying, but: Saying, others: Sequence[Saying]) -> bool:
    """Whether a denial is just what another clause of the other side denies too: then it denies nothing else."""
    names = {name for name, holds in denying.predicates.items() if holds is False}
    return any(other is not but and any(other.predicates.get(name, True) is False for name in names) for other in others if other.denying)


def _is_as_near(meeting: Meeting, pair: tuple[Saying, Saying], rival: tuple[Saying, Saying], clause: Saying, contrary: frozenset[str]) -> bool:
    """Whether a clause that denies is about the matter of a pair: it says of the same, of nothing that is known, or shares as much."""
    common = (matters_of(meeting.prose, rival[0]) & matters_of(meeting.post, rival[1])) - _WHEN
    if not common:
        return False
    if not contrary or not clause.predicates or contrary & clause.predicates.keys():
        return True
    shared = matters_of(meeting.prose, pair[0]) & matters_of(meeting.post, pair[1])
    return sum(map(weight_of, common - shared)) > 0.0 or sum(map(weight_of, common)) >= sum(weight_of(k) for k in shared if k[1] not in contrary)


# When something is so is no matter of its own: no free Sunday, and no power cuts at the weekend.
_WHEN = frozenset(("matter", name) for name in "weekend night summer winter spring autumn date day week month year time".split())


def is_of_some(saying: Saying, other: Saying, ours: Sequence[Saying], theirs: Sequence[Saying]) -> bool:
    """Whether the side that denies affirms the same matter elsewhere: trains run, freight trains do not."""
    told = saying.matters & other.matters
    denying, beside = (saying, ours) if saying.denying else (other, theirs)
    return any(s is not denying and s.denying is False and told <= s.matters for s in beside)
