"""What the prose says beside what the post says, clause by clause and quotation by quotation, with what speaks for one being the other turned."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._values import Claim, Quotation
from verify.comparison._clause_matters import are_apart, span_of
from verify.comparison._meeting import Meeting, weigh
from verify.comparison._own_words import is_the_posts
from verify.comparison._same_words import lay, names_a_thing
from verify.comparison._translation import is_the_only_one, of_the_same_speaker, spoken_words, without_stops
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


def quotations(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each quotation of the prose with what it is likeliest to render: a quotation of the post, or where it has none a sentence."""
    prose, post = meeting.prose, meeting.post
    ours = [q for q in spoken_words(prose) if q.sentence in sight and q.last - q.first >= _SHORTEST]
    spoken = spoken_words(post) if ours else ()
    originals: list[tuple[Quotation | None, int, int]] = [(q, q.first, q.last) for q in spoken]
    originals = originals or [(None, *_sentence(meeting, s)) for s in range(len(post.passage.sentences))]
    for quotation in ours:
        laid = [
            (lay((prose, quotation.first, quotation.last), (post, first, last), prose.passage.sentence_tokens(quotation.sentence)), original, first, last)
            for original, first, last in originals if last > first]
        if not laid:
            continue
        found, original, first, last = max(laid, key=lambda one: (one[0].kept, -one[0].meant))
        tokens = post.passage.tokens
        theirs = original or Claim(start=tokens[first].start, end=tokens[last - 1].end, first=first, last=last, sentence=post.passage.sentence_at(tokens[first].start))
        denied = [bool(read.passage.reading.cued_between(begin, end, "negator", "denial")) for read, begin, end in ((prose, quotation.first, quotation.last), (post, first, last))]
        yield quotation, theirs, {
            "kept": float(found.kept), "kept of ours": found.kept / max(found.said, 1), "kept of theirs": found.kept / max(found.meant, 1), "the same": float(found.exact),
            "brought": float(len(found.brought)), "lost": float(len(found.lost)), "brought things": float(sum(map(names_a_thing, found.brought))), "lost things": float(sum(map(names_a_thing, found.lost))),
            "missing": float(found.missing), "missing share": found.missing / max(found.meant, 1), "said": float(found.said), "meant": float(found.meant), "length": (quotation.last - quotation.first) / max(last - first, 1),
            "turned": float(denied[0] != denied[1]), "same speaker": float(original is not None and of_the_same_speaker(meeting, quotation, original)),
            "only one": float(is_the_only_one(meeting, quotation)), "of the post": float(is_the_posts(meeting, quotation)), "a quotation": float(original is not None),
            "theirs in all": float(len(originals)), "others": float(len(ours)), "others beside": float(sum(q.sentence in meeting.near for q in ours)),
            "literal": float(_is_literal(meeting, quotation, first, last))}


_SHORTEST = 3  # tokens


def _sentence(meeting: Meeting, index: int) -> tuple[int, int]:
    first, last = meeting.post.passage.sentence_tokens(index)
    return first, without_stops(meeting.post, first, last)


def _is_literal(meeting: Meeting, quotation: Quotation, first: int, last: int) -> bool:
    """Whether the quotation stands in the post to the letter."""
    ours, theirs = (
        [t.folded for t in read.passage.tokens[begin:end] if t.kind in ("word", "cjk", "number")]
        for read, begin, end in ((meeting.prose, quotation.first, quotation.last), (meeting.post, first, last)))
    return any(theirs[i:i + len(ours)] == ours for i in range(len(theirs) - len(ours) + 1))
