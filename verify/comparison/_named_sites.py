"""Two names of one kind of site in two sentences that retell one another: the locks of Cocolí are not those of Gatún."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._name_words import script_of
from verify.claims._spelling import romanise
from verify.claims.sites import Site, find_sites
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._named_bodies import are_two_names
from verify.comparison._place_relations import may_be_two
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import weigh
from verify.comparison._towns_meant import towns_of
from verify.languages import _concepts, _gazetteer
from verify.model import Message

with later:
    from verify.claims.features import find_features
    from verify.comparison._heard import is_heard

_ENOUGH, _RETELLS = 2.4, 6.0  # weight of what two sentences share beside their names; of a sentence that surely retells the post
_NAMES = ("word", "name", "city", "country", "organisation")


def compare_named_sites(meeting: Meeting) -> Iterator[Differs]:
    """The one site of a kind that the prose names where the post names another."""
    prose, post = meeting.prose, meeting.post
    theirs = _surely(post) if meeting.aligned else []
    ours = [s for s in _surely(prose) if s.sentence in meeting.aligned] if theirs else []
    for left in ours:
        rivals = {s.name: s for s in theirs if s.kind == left.kind}
        if len(rivals) != 1 or len({s.name for s in ours if s.kind == left.kind}) != 1:
            continue
        right = next(iter(rivals.values()))
        if not _may_be_two(meeting, left, right) or of_another_occasion(meeting, prose.passage.sentence_tokens(left.sentence)[0], left.sentence):
            continue
        common = frozenset(key for key in meeting.of_one_deed(left.sentence, right.sentence) if key[0] not in _NAMES)
        weight = weigh(common) + meeting.flow(left.sentence)
        if (weight < _ENOUGH or len({kind for kind, _ in common}) < 2) and meeting.scores.get(left.sentence, 0.0) < _RETELLS:
            continue
        article, evidence = prose.passage.evidence(left.start, left.end, left.name), post.passage.evidence(right.start, right.end, right.name)
        yield Differs(
            "place-mismatch", Message("The article has {article} where the post has {post}.", article=left.name, post=right.name), article, evidence,
            min(0.88, 0.72 + 0.03 * min(weight, 5.0)))
        return


def _surely(read: Read) -> list[Site]:
    """The sites that surely have a name, and one name only."""
    sites = [site for site in find_sites(read) if site.sure and site.kind in _concepts.SITES]
    features = find_features(read.passage) if sites else ()  # which are compared by what they are, not by how they sound
    return [site for site in sites if not any(f.start < site.end and site.start < f.end for f in features)]


def _may_be_two(meeting: Meeting, left: Site, right: Site) -> bool:
    """Whether two names are two sites': neither is heard on the other side, and none is that of a town that the other may belong to."""
    placed = [site.place for site in (left, right) if site.place is not None]
    if left.kind == "village" or not placed:
        apart = are_two_names(left.name, right.name)  # whatever other place has the name of a village
    else:
        apart = len(placed) == 2 and may_be_two(placed[0], placed[1])
    return apart and not any(
        is_heard(read, name.split(), script_of(name), _spelt(site))
        for read, site in ((meeting.prose, right), (meeting.post, left)) for name in (site.name,) if romanise(name))


def _spelt(site: Site) -> set[str]:
    """How a site's town, where it is one, is known to be written."""
    return {spelling for town in (towns_of(site.place)[:1] if site.place is not None else ()) for spelling in _gazetteer.names_of(town)}
