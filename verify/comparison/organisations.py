"""Which bodies took part: the same, a part of it, or another in its place."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._reading import between
from verify.claims._values import Organisation
from verify.comparison._bodies_left import compare_bodies_left
from verify.comparison._body_relations import (
    bodies_relation,
    is_part_of,
    may_stand_for,
    of_two_families,
    of_two_tiers,
    tells_apart,
)
from verify.comparison._doers import compare_doers
from verify.comparison._meeting import Meeting
from verify.comparison._named_bodies import compare_named_bodies
from verify.comparison._offices import SPEAKING
from verify.comparison._other_clubs import compare_clubs
from verify.comparison._other_purpose import compare_purposes, in_two_parts
from verify.comparison._result import STRONG, Agreed, Differs
from verify.comparison._sentence_keys import weigh
from verify.comparison._signing_bodies import signing_bodies
from verify.languages._firms import trade_of
from verify.model import Message


def compare_organisations(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the organisations of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    ours = [o for o in prose.claims.organisations if o.sentence in meeting.aligned]
    theirs = list(post.claims.organisations)
    matched_ours: set[int] = set()
    matched_theirs: set[int] = set()
    for a in ours:
        for b in theirs:
            if (a.key or _is_named(a, ours)) and (b.key or _is_named(b, theirs)) and not (a.key and b.key):
                continue  # the Bank of England is a bank of its land by the same words, and no other; the BBC and CNN are each a broadcaster
            relation = bodies_relation(a, b)
            if relation in ("same", "fits"):
                if a.start not in matched_ours and relation == "same":
                    yield Agreed("organisation", prose.passage.evidence(a.start, a.end, a.key or a.body), post.passage.evidence(b.start, b.end, b.key or b.body))
                matched_ours.add(a.start)
                matched_theirs.add(b.start)
    matched_ours |= signing(meeting, [o for o in ours if o.start not in matched_ours]) if theirs else set()
    found = [*_in_its_place(meeting, ours, theirs, matched_ours, matched_theirs), *compare_named_bodies(meeting)]
    found = found or list(compare_bodies_left(meeting)) or list(compare_doers(meeting)) or list(compare_clubs(meeting))
    yield from found or compare_purposes(meeting, [o for o in ours if o.start not in matched_ours], [o for o in theirs if o.start not in matched_theirs])
    anywhere = prose.claims.organisations
    for a in ours:
        if a.start in matched_ours or not a.key:
            continue
        rivals = [b for b in theirs if b.start not in matched_theirs and b.key and (not trade_of(a.key) or trade_of(b.key) == trade_of(a.key)) and not any(bodies_relation(o, b) in ("same", "fits") for o in anywhere)]
        others = [o for o in ours if o.start != a.start and o.start not in matched_ours and o.key]
        if len(rivals) != 1 or others:
            continue
        support = meeting.score_without(a.sentence, "organisation", "body")
        if support < 3.0 or not any(key[0] in ("act", "figure", "small", "thing") for key in meeting.shared.get(a.sentence, ())):
            continue  # where only names and the day are shared, each may do something of its own
        article = prose.passage.evidence(a.start, a.end, a.key)
        evidence = post.passage.evidence(rivals[0].start, rivals[0].end, rivals[0].key)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.9, 0.68 + 0.03 * min(support, 6.0)), _needs(a, rivals[0]))


def _is_named(body: Organisation, organisations: list[Organisation]) -> bool:
    """Whether a word for a kind of body is within the name of one that is known."""
    return not body.key and any(o.key and o.first <= body.first and body.last <= o.last for o in organisations)


_TWO_FIRMS = 4.0  # strength that is enough where two known firms of one trade stand in one place


def _needs(left: Organisation, right: Organisation) -> float:
    trade = trade_of(left.key or "")
    return _TWO_FIRMS if trade is not None and trade == trade_of(right.key or "") else STRONG


def _in_its_place(
    meeting: Meeting, ours: list[Organisation], theirs: list[Organisation], matched_ours: set[int], matched_theirs: set[int],
) -> Iterator[Differs]:
    """A named organisation of one side where the other has a body of another kind, in two sentences that tell one thing."""
    prose, post = meeting.prose, meeting.post
    everywhere = [o for o in prose.claims.organisations if not _is_of_the_background(meeting, o) and not _is_named(o, list(prose.claims.organisations))]
    one_language = prose.passage.language == post.passage.language  # a translation may put the one word for the other
    ours, theirs = ([o for o in side if not _is_named(o, side)] for side in (ours, theirs))  # BBC, which is a broadcaster, is one body
    for a in ours:
        if a.start in matched_ours or not tells_apart(a) or (not a.key and _only_speaks(meeting, a)):
            continue
        rivals = [
            b for b in theirs
            if b.start not in matched_theirs and tells_apart(b) and (
                (bool(a.key) != bool(b.key) and "company" not in (a.body, b.body)) or of_two_families(a.key, b.key) or (not a.key and (bodies_relation(a, b) == "differs" or (one_language and of_two_tiers(a, b)))))
            and not any(may_stand_for(o, b) for o in everywhere)
        ]
        others = [o for o in ours if o.start != a.start and o.start not in matched_ours and o.sentence == a.sentence and tells_apart(o) and (not a.key or o.key != a.key)]
        rivals = _narrowest(rivals)
        if len(rivals) != 1 or others:
            continue
        rival = rivals[0]
        if a.body == rival.body and any(("country", c) in meeting.shared.get(a.sentence, ()) for c in (a.countries or frozenset()) ^ (rival.countries or frozenset())):
            continue  # bodies of both countries took part
        if not a.key and not rival.key and in_two_parts(meeting, a, rival):
            continue
        common = meeting.in_common(a.sentence, rival.sentence)
        told = [key[0] for key in common if key[0] in ("figure", "small", "act", "thing", "city", "name", "date", "day")]
        flow = meeting.flow(a.sentence) if a.key and rival.key and "act" in told else 0.0
        if (len(told) < 2 and not (a.key and rival.key and ("figure" in told or flow))) or weigh(common) + flow < (1.7 if flow else 1.8):
            continue
        article = prose.passage.evidence(a.start, a.end, a.key or a.body)
        evidence = post.passage.evidence(rival.start, rival.end, rival.key or rival.body)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.9, 0.66 + 0.04 * min(weigh(common), 5.0)), _needs(a, rival))


def _is_of_the_background(meeting: Meeting, body: Organisation) -> bool:
    """Whether a body stands behind the post, in a sentence that has next to nothing in common with it: the customs of a criminologist's remark."""
    behind = meeting.prose.passage.sentences[body.sentence].start >= meeting.citation.span.end
    return behind and body.sentence not in meeting.aligned and meeting.scores.get(body.sentence, 0.0) < _BACKGROUND


_BACKGROUND = 1.0  # weight of what a sentence shares with the post


def _narrowest(organisations: list[Organisation]) -> list[Organisation]:
    """One of each organisation, without those that another is a part of: the FAO of "the UN's FAO (FAO)"."""
    once = list({o.key or o.start: o for o in reversed(organisations)}.values())[::-1]
    return [o for o in once if not any(p is not o and p.key and o.key and is_part_of(p.key, o.key) for p in once)]


def signing(meeting: Meeting, ours: list[Organisation]) -> set[int]:
    """Where bodies stand in the prose that may be the one that signs the post, and so need not be named in it."""
    name = meeting.citation.account.name
    if not name or not ours:
        return set()
    signers = signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language)
    return {o.start for o in ours if any(bodies_relation(o, s) in ("same", "fits") for s in signers)}


def _only_speaks(meeting: Meeting, body: Organisation) -> bool:
    """Whether a clause names a body only as who said it, and the post has its head or is its own: "announced the ministry" of a minister in parliament."""
    if body.body not in _OF_HEADS or not any(o.key in _OF_HEADS[body.body] for o in meeting.post.claims.offices):
        return False
    passage = meeting.prose.passage
    begin, end = passage.clause(body.first, body.last)
    return {m.key for m in between(passage.reading.of("act"), begin, end)} <= SPEAKING


_OF_HEADS = {
    "ministry": ("minister", "vice-minister", "state-minister"), "embassy": ("ambassador",), "municipality": ("mayor",), "city-council": ("mayor",),
    "central-bank": ("governor",), "parliament": ("speaker",),
}


