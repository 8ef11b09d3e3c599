"""Two rivers, seas, mountains or the like in two sentences that retell one another: the Rhine for the Danube."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._later import later
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.model import Message

with later:
    from verify.claims.features import NamedFeature, find_features
    from verify.languages._features import are_two, features

# Weight of what two sentences share beside their names: for a note, and for an error; of a sentence that surely retells the post; how strongly prose and post have to
# meet. All are less than what two unknown names ask for: a river of the list is surely another than a second one.
_ENOUGH, _SURE, _RETELLS, _NEEDS = 0.7, 2.4, 4.0, 2.0
_LIKELY, _PERHAPS = 0.8, 0.4
_NAMES = ("word", "name", "city", "country", "organisation")


def compare_named_features(meeting: Meeting) -> Iterator[Differs]:
    """The one feature of a kind that the prose names where the post names another, which the other side does not speak of."""
    if not meeting.aligned:
        return
    prose, post = meeting.prose, meeting.post
    theirs = find_features(post.passage)
    ours = find_features(prose.passage) if theirs else ()
    told, said = {f.key for f in ours}, {f.key for f in theirs}
    left, rivals = [f for f in ours if f.key not in said], [f for f in theirs if f.key not in told]
    for one in left:
        if one.sentence not in meeting.aligned | meeting.near or of_another_occasion(meeting, one.first, one.sentence):
            continue
        kind = features()[one.key].kind
        others = {f.key: f for f in rivals if features()[f.key].kind == kind}
        if len(others) != 1 or len({f.key for f in left if features()[f.key].kind == kind}) != 1:
            continue
        other = next(iter(others.values()))
        if any(not are_two(a, b) for a, b in ((one.key, key) for key in _of_kind(theirs, kind)) if a != b) or any(not are_two(other.key, key) for key in _of_kind(ours, kind)):
            continue
        common = frozenset(key for key in meeting.of_one_deed(one.sentence, other.sentence) if key[0] not in _NAMES)
        weight = weigh(common) + meeting.flow(one.sentence)
        if weight < _ENOUGH and meeting.scores.get(one.sentence, 0.0) < _RETELLS:
            continue
        sure = weight >= _SURE and len({kind for kind, _ in common}) > 1 and one.sentence in meeting.aligned
        article, evidence = prose.passage.evidence(one.start, one.end, one.key), post.passage.evidence(other.start, other.end, other.key)
        yield Differs(
            "place-mismatch", Message("The article has {article} where the post has {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.9, 0.78 + 0.03 * min(weight, 5.0)), _NEEDS, _LIKELY if sure else _PERHAPS, doubtful=not sure)
        return


def _of_kind(found: Sequence[NamedFeature], kind: str) -> set[str]:
    return {f.key for f in found if features()[f.key].kind == kind}
