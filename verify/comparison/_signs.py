"""What speaks for and against two claims, one of each side, being two tellings of one thing: named signs, each with its amount.

`evidence.tsv` has what each of them weighs, which was learnt from written articles (`tools/train_evidence.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Claim
from verify.comparison._dated import long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._of_before import sentences_of_before
from verify.comparison._offices import SPEAKING
from verify.comparison._related_acts import compatible
from verify.comparison._sentence_keys import Key, sentence_keys, weigh

Signs = Mapping[str, float]

_DEED = frozenset("act figure small date day city organisation thing person name".split())
_CUES = ("another", "ago", "since", "attribution", "wished", "conditional", "negator")
_FARTHEST = 9  # sentences from the post that are told apart


def signs_of_pair(meeting: Meeting, ours: Claim, theirs: Claim, own: Collection[str]) -> dict[str, float]:
    """The signs of any two claims. `own` are the kinds of keys that are the claims' own, which they cannot have in common."""
    sentence, prose = ours.sentence, meeting.prose.passage
    signs = {**_of_two_sentences(meeting, sentence, theirs.sentence, tuple(own)), **_of_the_clauses(meeting, ours, theirs), **_of_the_sentence(meeting, sentence)}
    signs["another time"] = float(of_another_occasion(meeting, ours.first, sentence) or sentence in sentences_of_before(meeting) or long_before(meeting, *prose.clause(ours.first, ours.last)))
    signs["quoted"] = float(any(q.first <= ours.first < q.last for q in meeting.prose.claims.quotations))
    return signs


@kept
def _of_two_sentences(meeting: Meeting, sentence: int, theirs: int, own: Collection[str]) -> Signs:
    """What a sentence of the prose and one of the post have in common, but keys of their `own`, and how the first lies to the post."""
    prose = meeting.prose.passage
    common = frozenset(k for k in meeting.of_one_deed(sentence, theirs) if k[0] not in own and k[0] != "word")
    shared = weigh(k for k in meeting.shared.get(sentence, ()) if k[0] not in own)
    kinds, deed = {kind for kind, _ in common}, weigh(common)
    signs = {
        "deed": deed, "deed: kinds": float(len(kinds & _DEED)), "deed: things": float(sum(kind == "thing" for kind, _ in common)),
        "shared": shared, "strength": meeting.strength, "flow": meeting.flow(sentence), "sentence": float(min(sentence, 1)),
        "aligned": float(sentence in meeting.aligned), "near": float(sentence in meeting.near), "beside": float(sentence in meeting.beside),
        "behind": float(prose.sentences[sentence].start >= meeting.citation.span.end),
        "distance": float(min((abs(sentence - s) for s in meeting.beside), default=_FARTHEST)),
        "one language": float(prose.language == meeting.post.passage.language), "first of the post": float(theirs == 0),
        "of many posts": float(not meeting.around),
    }
    for name, wanted in _TOLD.items():
        signs[f"deed: {name}"] = float(not kinds.isdisjoint(wanted))
    signs["told of it"] = shared / (1.0 + weigh(_without(sentence_keys(meeting.prose).get(sentence, frozenset()), own)))
    signs["told of the post"] = deed / (1.0 + weigh(_without(sentence_keys(meeting.post).get(theirs, frozenset()), own)))
    return signs


_TOLD = {"act": ("act",), "figure": ("figure", "small"), "person": ("person",), "day": ("date", "day"), "place": ("city",), "name": ("name",), "body": ("organisation",)}


def _without(keys: frozenset[Key], own: Collection[str]) -> frozenset[Key]:
    return frozenset(k for k in keys if k[0] not in own and k[0] != "word")


def _of_the_clauses(meeting: Meeting, ours: Claim, theirs: Claim) -> dict[str, float]:
    """Whether the clauses of two claims tell one act of one thing, or ours only says that somebody speaks."""
    acts, things = [], []
    for read, claim in ((meeting.prose, ours), (meeting.post, theirs)):
        begin, end = read.passage.clause(claim.first, claim.last)
        acts.append({m.key for m in between(read.passage.reading.of("act"), begin, end)})
        things.append({m.key for m in between(read.passage.reading.of("thing"), begin, end)})
    return {
        "clause: act": float(bool(acts[0] & acts[1])), "clause: like act": float(any(compatible(a, b) for a in acts[0] for b in acts[1])),
        "clause: speaks": float(bool(acts[0]) and acts[0] <= SPEAKING), "clause: thing": float(bool(things[0] & things[1])),
    }


@kept
def _of_the_sentence(meeting: Meeting, sentence: int) -> Signs:
    """What a sentence of the prose has that the post has not, and the small words that set it apart."""
    prose, post, claims = meeting.prose, meeting.post.claims, meeting.prose.claims
    begin, end = prose.passage.sentence_tokens(sentence)
    told = {key for keys in sentence_keys(meeting.post).values() for key in keys} | meeting.shared.get(sentence, frozenset())
    days = [d.mention.value[:10] for d in between(claims.dates, begin, end)]
    named, acts = {n.start for n in meeting.names}, {a.key for a in post.acts}
    signs = {
        "other days": sum(("date", day) not in told and ("day", day) not in told for day in days),
        "other figures": sum(not any(fits(f, o) for o in post.figures) for f in between(claims.figures, begin, end)),
        "other people": sum(p.start not in named for p in between(claims.people, begin, end)),
        "other acts": sum(a.key not in acts for a in between(claims.acts, begin, end)),
        "other towns": sum(p.kind in ("city", "capital") and ("city", p.key) not in told for p in between(claims.places, begin, end)),
        "length": end - begin,
    }
    cues = {f"cue: {cue}": bool(prose.passage.reading.cued_between(begin, end, cue)) for cue in _CUES}
    return {name: float(amount) for name, amount in (signs | cues).items()}


def count(values: Iterable[object]) -> float:
    """How many different ones there are."""
    return float(len(set(values)))
