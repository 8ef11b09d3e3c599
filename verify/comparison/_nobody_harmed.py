"""Whether nobody was harmed, or nothing done, on one side, and somebody or something on the other."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Claim
from verify.claims.ideas import BARE, TURNING, ideas_of
from verify.comparison._act_clauses import affirmed_or_not, clause_span, keys_around
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figure_slots import things_meet
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import related
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts
from verify.languages._dictionary import Mention

with later:
    from verify.comparison._gainsaying import gainsaying


def nobody_harmed(meeting: Meeting) -> Iterator[Differs]:
    """The prose says that there are no dead, the post that somebody died: the same told as a thing and as an act."""
    prose, post = meeting.prose, meeting.post
    told = {e.key for e in post.claims.existences}
    for claim in prose.claims.existences:
        if not claim.denied or claim.key not in HARMING or claim.key in told or claim.sentence not in meeting.aligned or claim.status != "done":
            continue
        acts = [a for a in post.claims.acts if a.key in HARMING[claim.key]]
        begin, end = prose.passage.clause(claim.first, claim.last)
        if not acts or any(not affirmed_or_not(a) or a.status != "done" for a in acts) or prose.passage.reading.cued_between(begin, end, "another", "ago", "since"):
            continue
        support = meeting.score_without(claim.sentence, "act", "thing")
        if support < 2.5 or is_spared(prose, claim, post, acts[0]):
            continue
        article = prose.passage.evidence(*clause_span(prose, claim), claim.key)
        evidence = post.passage.evidence(*clause_span(post, acts[0]), acts[0].key)
        yield Differs(
            "negation-mismatch", gainsaying(False, article, evidence), article, evidence, min(0.88, 0.7 + 0.03 * min(support, 5.0)))
        return


# What is done to those of whom there are said to be none.
HARMING = {"dead": ("die", "kill"), "injured": ("injure",), "missing": ("go-missing",)}


def none_of_it(meeting: Meeting) -> Iterator[Differs]:
    """A thing of which one side says that there is none, and the other tells of it in the same matter."""
    prose, post = meeting.prose, meeting.post
    ours = [e for e in prose.claims.existences if e.sentence in meeting.aligned and not of_another_occasion(meeting, e.first, e.sentence)]
    theirs = list(post.claims.existences)
    figures = {t for f in post.claims.figures for t in f.things}
    for claim in ours:
        if claim.status in ("wished", "conditional") or claim.denied is None or (claim.key in PEOPLE and claim.key not in HARMED):
            continue  # no foreign fisher will get aid: there are fishers
        same = [o for o in theirs if o.key == claim.key]
        if not same or any(o.denied is None or o.denied == claim.denied or o.status in ("wished", "conditional") for o in same):
            continue
        counted = figures if claim.denied else {t for f in prose.claims.figures if f.sentence == claim.sentence for t in f.things}
        if any(e.key == claim.key and e.denied != claim.denied for e in ours) or (claim.key in counted and claim.key not in HARMED):
            continue  # said both ways, or counted apart
        other = same[0]
        if is_spared(*((prose, claim, post, other) if claim.denied else (post, other, prose, claim))):
            continue
        if claim.key not in HARMED and _is_ruled_out(*((post, other) if claim.denied else (prose, claim))):
            continue
        if claim.key not in HARMED and _said_of_another_act(*((prose, claim, post, other) if claim.denied else (post, other, prose, claim))):
            continue
        denying, affirming = (keys_around(prose, claim), keys_around(post, other)) if claim.denied else (keys_around(post, other), keys_around(prose, claim))
        alike = {("thing", claim.key)} | (frozenset() if prose.passage.language == post.passage.language else frozenset(k for k in denying if k[0] == "word"))
        if denying - alike and not (denying & affirming) - alike and claim.key not in HARMED:
            continue  # none of it for somebody, somewhere or at some time: another there may have some
        begin, end = prose.passage.clause(claim.first, claim.last)
        if not claim.denied and not any(not a.negated for a in between(prose.claims.acts, begin, end)):
            continue  # the thing is only named: nothing is said to have happened with it
        common = [k for k in meeting.shared.get(claim.sentence, ()) if k[0] not in ("country", "portfolio", "word") and k != ("thing", claim.key)]
        support = weigh(common)
        if support < (0.6 if claim.sentence in meeting.beside and (denying & affirming) - alike else 1.0):
            continue
        article = prose.passage.evidence(*clause_span(prose, claim), claim.key)
        evidence = post.passage.evidence(*clause_span(post, other), claim.key)
        yield Differs(
            "negation-mismatch", gainsaying(not claim.denied, article, evidence), article, evidence, min(0.88, 0.72 + 0.04 * min(support, 4.0)))


HARMED = frozenset("dead injured missing victim".split())
PEOPLE = frozenset(("person", *_concepts.THING_CONTAINS["person"])) - {"case"}
_KINDS = PEOPLE - HARMED - {"person"}


def _person(mention: Mention) -> str:
    """What a mention of people says that they are: a thing counted or an office."""
    return str(mention.key[0] if mention.kind == "office" else mention.key)


def _said_of_another_act(denying: Read, claim: Claim, affirming: Read, other: Claim) -> bool:
    """Whether a "no" says only that one act befalls none of the things, and the other side tells another act of them: no hospital closes, all go on."""
    acts = []
    for read, thing in ((denying, claim), (affirming, other)):
        begin, end = read.passage.clause(thing.first, thing.last)
        acts.append({a.key for a in between(read.claims.acts, begin, end)} - BARE)
    return bool(acts[0] and acts[1]) and not any(related(a, b) for a in acts[0] for b in acts[1])


def is_spared(denying: Read, act: Claim, affirming: Read, other: Claim) -> bool:
    """Whether a denial is of some people only: no firefighter was injured, six residents were."""
    begin, end = denying.passage.clause(act.first, act.last)
    reading = denying.passage.reading
    people = [m for kind in ("thing", "office") for m in between(reading.of(kind), begin, end) if _person(m) in _KINDS]
    if not people:
        return False
    low, high = affirming.passage.clause(other.first, other.last)
    affected = frozenset(
        _person(m) for kind in ("thing", "office") for m in between(affirming.passage.reading.of(kind), low, high)) & (_KINDS | {"person"})
    if affected:
        return not things_meet(frozenset(map(_person, people)), affected)
    return any(0 <= m.first - n.last <= 1 for m in people for n in reading.cued_between(begin, end, "negator"))


def _is_ruled_out(read: Read, claim: Claim) -> bool:
    """Whether the clause that names a thing forbids it, ends it or leaves it out: dogs are banned says what "no dogs" does."""
    begin, end = read.passage.clause(claim.first, claim.last)
    return any(m.key in SPARING for m in between(ideas_of(read.passage) or (), begin, end)) or any(
        a.key == "ban" or a.key in TURNING for a in between(read.claims.acts, begin, end))


# Who is exempt from a fine, spared it or left out is not fined.
SPARING = frozenset(("none-of-it", "left-out", "ban"))
