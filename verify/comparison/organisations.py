"""Which bodies took part: the same, a part of it, or another in its place."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._values import Organisation
from verify.comparison._meeting import Meeting
from verify.comparison._result import Agreed, Differs
from verify.languages import _concepts
from verify.model import Message


def bodies_relation(left: Organisation, right: Organisation) -> str:
    """"same", "fits", "differs" or "unclear" for two organisations."""
    if left.key or right.key:
        if left.key == right.key:
            return "same"
        return "differs" if left.key and right.key else "unclear"
    if left.portfolios and right.portfolios:
        return "same" if left.portfolios & right.portfolios else "differs"
    if left.body == right.body:
        if left.countries and right.countries and not (left.countries & right.countries):
            return "differs"
        return "same" if left.portfolios == right.portfolios else "fits"
    if left.body in _concepts.BODY_CONTAINS.get(right.body or "", ()) or right.body in _concepts.BODY_CONTAINS.get(left.body or "", ()):
        return "fits"
    return "differs" if left.body in _DISTINCT and right.body in _DISTINCT else "unclear"


# Bodies that are never called by each other's names.
_DISTINCT = frozenset(
    "embassy parliament upper-house lower-house court supreme-court constitutional-court central-bank university hospital army navy air-force "
    "police party church mosque museum airline company newspaper broadcaster statistics-office meteorological-office tax-office customs "
    "coast-guard fire-service election-commission space-agency ministry municipality city-council football-federation olympic-committee".split()
)


def compare_organisations(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the organisations of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    ours = [o for o in prose.claims.organisations if o.sentence in meeting.aligned]
    theirs = list(post.claims.organisations)
    matched_ours: set[int] = set()
    matched_theirs: set[int] = set()
    for a in ours:
        for b in theirs:
            relation = bodies_relation(a, b)
            if relation in ("same", "fits"):
                if a.start not in matched_ours and relation == "same":
                    yield Agreed("organisation", prose.passage.evidence(a.start, a.end, a.key or a.body), post.passage.evidence(b.start, b.end, b.key or b.body))
                matched_ours.add(a.start)
                matched_theirs.add(b.start)
    anywhere = prose.claims.organisations
    for a in ours:
        if a.start in matched_ours or not a.key:
            continue
        rivals = [b for b in theirs if b.start not in matched_theirs and b.key and not any(bodies_relation(o, b) in ("same", "fits") for o in anywhere)]
        others = [o for o in ours if o.start != a.start and o.start not in matched_ours and o.key]
        if len(rivals) != 1 or others:
            continue
        support = meeting.score_without(a.sentence, "organisation", "body")
        if support < 3.0:
            continue
        article = prose.passage.evidence(a.start, a.end, a.key)
        evidence = post.passage.evidence(rivals[0].start, rivals[0].end, rivals[0].key)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.9, 0.68 + 0.03 * min(support, 6.0)))
