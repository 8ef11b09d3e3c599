"""Where it happened: the same place, a wider or narrower one, or another."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._names import same_word, skeleton
from verify.claims._values import Place
from verify.comparison._meeting import Meeting
from verify.comparison._result import Agreed, Differs
from verify.model import Message


def compare_places(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the places of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    seen: set[object] = set()
    for place in prose.claims.places:
        if place.sentence not in meeting.aligned:
            continue
        for other in post.claims.places:
            if _same(place, other) and (place.key, place.kind) not in seen:
                seen.add((place.key, place.kind))
                yield Agreed("place", prose.passage.evidence(place.start, place.end, _value(place)),
                             post.passage.evidence(other.start, other.end, _value(other)))
                break
    theirs = [p for p in post.claims.places if p.locative and p.kind in ("city", "capital", "named")]
    if len({_identity(p) for p in theirs}) != 1:
        return
    there = theirs[0]
    if any(_meets(p, there) for p in prose.claims.places) or _in_words(meeting, there):
        return
    ours = [p for p in prose.claims.places if p.locative and p.kind in ("city", "capital", "named") and p.sentence in meeting.aligned]
    for place in ours:
        if any(_meets(place, other) for other in post.claims.places) or any(same_word(_last(place.key), _last(n.name)) for n in post.claims.people):
            continue
        rivals = {_identity(p) for p in ours if p.sentence == place.sentence}
        if len(rivals) != 1:
            continue
        support = meeting.score_without(place.sentence, "city", "country", "name")
        if support < 1.5 or not _same_act(meeting, place):
            continue
        if "named" in (place.kind, there.kind) and (place.country or there.country) and support < 2.5:
            continue
        article = prose.passage.evidence(place.start, place.end, _value(place))
        evidence = post.passage.evidence(there.start, there.end, _value(there))
        yield Differs(
            "place-mismatch", Message("The article puts it in {article}, the post in {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.93, 0.68 + 0.05 * min(support, 4.0)))
        return


def _same_act(meeting: Meeting, place: Place) -> bool:
    """Whether the sentence of the place tells an act that the post tells too."""
    return any(key[0] in ("act", "person") for key in meeting.shared.get(place.sentence, ()))


def _identity(place: Place) -> object:
    return ("capital", place.country) if place.kind == "capital" else place.key


def _last(key: str) -> str:
    return key.split()[-1].lower() if key.split() else key


def _value(place: Place) -> str:
    return place.country if place.kind in ("country", "demonym") and place.country else place.key


def _same(left: Place, right: Place) -> bool:
    if left.kind in ("country", "demonym") and right.kind in ("country", "demonym"):
        return left.country == right.country
    return _identity(left) == _identity(right)


def _meets(left: Place, right: Place) -> bool:
    """The same place, or one that may contain the other."""
    if _identity(left) == _identity(right):
        return True
    if left.country and right.country:
        return left.country == right.country and (left.kind in ("country",) or right.kind in ("country",))
    a, b = skeleton(_last(left.key)), skeleton(_last(right.key))
    return same_word(_last(left.key), _last(right.key)) or (len(a) >= 3 and a == b)


def _in_words(meeting: Meeting, place: Place) -> bool:
    """Whether the prose has the place's name anywhere, in whatever case, form or script."""
    from verify.claims._names import romanise

    wanted = _last(place.key)
    name = romanise(meeting.post.passage.text[place.start: place.end].split()[-1]) if place.end > place.start else wanted
    for token in meeting.prose.passage.tokens:
        if token.kind == "word" and len(token.text) >= 3:
            roman = romanise(token.text)
            if (roman[:1] == wanted[:1] and same_word(roman, wanted)) or (roman[:1] == name[:1] and same_word(roman, name)):
                return True
    return False
