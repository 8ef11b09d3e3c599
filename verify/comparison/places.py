"""Where it happened: the same place, a wider or narrower one, or another."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._name_words import words_of
from verify.claims._reading import between
from verify.claims._site_words import site_words
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Place
from verify.comparison._departures import pairs_on_the_way
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._lands import lie_apart
from verify.comparison._meeting import Meeting
from verify.comparison._named_features import compare_named_features
from verify.comparison._named_sites import compare_named_sites
from verify.comparison._place_left import (
    is_place_heard,
    is_told_elsewhere,
    pairs_left_over,
    pairs_of_the_lead,
)
from verify.comparison._place_relations import SPECIFIC, are_one, identity, may_be_two, value_of_place
from verify.comparison._place_slots import is_a_house, pairs_in_one_slot
from verify.comparison._regions_apart import is_known
from verify.comparison._result import STRONG, Agreed, Differs
from verify.languages._folded import folded
from verify.languages._tokens import WORD
from verify.model import Message

with later:
    from verify.claims.features import names_a_feature_of
    from verify.comparison._lands_in_a_part import pairs_of_lands, pairs_of_left_lands
    from verify.comparison._place_told import is_of_a_house, is_place_told, stands, tells_its_act_between


def compare_places(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the places of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    seen: set[object] = set()
    for place in prose.claims.places:
        if place.sentence not in meeting.aligned:
            continue
        for other in post.claims.places:
            if are_one(place, other) and (place.key, place.kind) not in seen:
                seen.add((place.key, place.kind))
                yield Agreed("place", prose.passage.evidence(place.start, place.end, value_of_place(place)),
                             post.passage.evidence(other.start, other.end, value_of_place(other)))
                break
    all_theirs = [p for p in post.claims.places if p.kind in SPECIFIC and not stands(meeting, p) and not names_a_feature_of(post.passage, prose.passage, p.first, p.last)]
    left = [p for p in prose.claims.places if p.kind in SPECIFIC and p.sentence in meeting.aligned | meeting.around and not is_place_told(meeting, p)]
    left = [p for p in left if not of_another_occasion(meeting, p.first, p.sentence) and not names_a_feature_of(prose.passage, post.passage, p.first, p.last)]
    all_ours = [p for p in left if p.sentence in meeting.aligned]
    theirs = _distinct([p for p in all_theirs if p.locative])
    # Capitals have their word in every language's file, and Brasil is no Brasília
    ours = [p for p in all_ours if p.locative and (p.kind == "capital" or not is_place_heard(post, prose, p))] if theirs else []
    for place in ours:
        candidates = [other for other in theirs if may_be_two(place, other)]
        if len(candidates) != 1 or len(theirs) > 2:
            continue
        there = candidates[0]
        begin, end = prose.passage.clause(place.first, place.last)
        rivals = [p for p in ours if p.sentence == place.sentence and (p.kind != "named" or place.kind == "named")]  # a name behind a locative may be no place
        in_clause = {identity(p) for p in rivals if begin <= p.first < end}
        in_sentence = {identity(p) for p in rivals}
        linked = tells_its_act_between(meeting, begin, end, there)
        if is_of_a_house(meeting, there) and not (linked and _names_somebody(meeting, place, there) and _stands_by_the_day(prose, place)):
            continue
        if is_told_elsewhere(meeting, place, there):
            continue
        if len(in_clause) != 1 or (len(in_sentence) != 1 and not linked) or _is_standing(prose, place, begin, end) or _is_given_to(meeting, place, there) or _is_a_post_abroad(prose, place):
            continue
        support = meeting.score_without(place.sentence, "city", "country", "name")
        if support < 1.5 or not (linked or (_same_act(meeting, place) and (place.kind == "named" or (is_known(place) and is_known(there))))):
            continue  # a region that no table has may hold the town
        if "named" in (place.kind, there.kind) and (support < 2.5 or _any_noun(prose, place) or _any_noun(meeting.post, there)):
            continue
        if "named" in (place.kind, there.kind) and _is_over_an_area(prose, place):
            continue
        if place.kind == "named" and is_known(there) and _is_behind_its_kind(prose, place):
            continue  # the town of Stradivari
        if place.kind == there.kind == "named" and (_has_article(prose, place) or _has_article(meeting.post, there)):
            continue  # las Cícladas: what has an article is mostly no town, and may hold one
        article = prose.passage.evidence(place.start, place.end, value_of_place(place))
        evidence = post.passage.evidence(there.start, there.end, value_of_place(there))
        yield Differs(
            "place-mismatch", Message("The article puts it in {article}, the post in {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.93, 0.68 + 0.05 * min(support, 4.0) + (0.03 if linked else 0.0)), _needs(meeting, place, support, linked))
        return
    all_theirs = [p for p in all_theirs if not is_of_a_house(meeting, p)]
    found = list(_in_other_parts(meeting, all_ours, all_theirs)) or list(_on_its_way(meeting, all_ours, all_theirs)) or list(_in_the_lead(meeting, left, all_theirs))
    found = found or list(_for_another_land(meeting)) or list(compare_named_features(meeting)) or list(compare_named_sites(meeting))
    left_over = [*_of_another_land(meeting), *_by_the_way(meeting, left, all_theirs)]
    yield from [dataclasses.replace(f, least=_LEFT) if any(f.article == other.article and f.post == other.post for other in left_over) else f for f in found] or left_over


def _is_behind_its_kind(read: Read, place: Place) -> bool:
    """Whether the word for a town stands before a name that no dictionary has: it may as well be somebody's of whom the town is."""
    return any(m.key == "town" and 0 <= place.first - m.last <= _OF_IT for m in site_words(read.passage))


_OF_IT = 2  # small words between: of, de la


# What comes over whole districts, each named by its town here and by itself there.
_OVER_AN_AREA = frozenset("flood collapse earthquake burn evacuate rainfall".split())


def _is_over_an_area(read: Read, place: Place) -> bool:
    """Whether the sentence of a place tells of what comes over a whole area, which a name that no dictionary has may be: landslides in Hanang, where Katesh lies."""
    begin, end = read.passage.sentence_tokens(place.sentence)
    return any(m.key in _OVER_AN_AREA for kind in ("act", "thing") for m in between(read.passage.reading.of(kind), begin, end))


def _is_standing(read: Read, place: Place, begin: int, end: int) -> bool:
    """Whether a clause tells how it has been for long, on no day: a museum that has refused for years."""
    return bool(read.passage.reading.cued_between(begin, end, "since")) and place.sentence not in _dated_sentences(read)


@kept
def _dated_sentences(read: Read) -> frozenset[int]:
    return frozenset(when.sentence for when in read.claims.dates)


# What is done to somebody, whose capital stands for the whole country.
_TO_SOMEBODY = frozenset("give-back hand-over send extradite donate sell pay lend award export".split())


def _is_given_to(meeting: Meeting, place: Place, there: Place) -> bool:
    """Whether a capital is a country of the post that gets something, which happened elsewhere: in Paris the Louvre gave back to Ankara what Istanbul will show."""
    if place.kind != "capital" or place.country == there.country:
        return False
    begin, end = meeting.prose.passage.clause(place.first, place.last)
    gets = any(a.key in _TO_SOMEBODY for a in between(meeting.prose.claims.acts, begin, end))
    return gets and any(p.country == place.country for p in meeting.post.claims.places)


def _is_a_post_abroad(read: Read, place: Place) -> bool:
    """Whether another country stands right before "in" and a place, where somebody then is for it: Tokyo's envoy in Jakarta, wakil Tokyo di Jakarta."""
    cue = next((m for m in read.passage.reading.cued("locative") if m.last == place.first), None)
    return cue is not None and any(p.last == cue.first and p.kind in ("country", "demonym", "capital") and p.country != place.country for p in read.claims.places)


_SURE = 5.0  # strength needed where nothing but that they are left puts two places in one part
_SAME_DEED = 3.2  # strength that is enough where a sentence tells the post's deed on the post's day, or with its figure: the place would make it strong


def _needs(meeting: Meeting, place: Place, support: float, linked: bool) -> float:
    kinds = {kind for kind, _ in meeting.shared.get(place.sentence, ())}
    known = place.kind != "named" and place.country is not None
    return _SAME_DEED if linked and known and support >= 1.9 and kinds & {"day", "date", "figure"} else STRONG


def _in_other_parts(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[Differs]:
    """Another place than the post's in one part of the sentence that is not where it happened: where from, where to, whose."""
    prose, post = meeting.prose, meeting.post
    for place, there, weight, slot in pairs_in_one_slot(meeting, ours, theirs):
        if not may_be_two(place, there) or _any_noun(prose, place) or _any_noun(post, there) or _is_given_to(meeting, place, there):
            continue
        yield _in_its_place(meeting, "organisation-mismatch" if is_a_house(slot) else "place-mismatch", place, there, min(0.9, 0.72 + 0.03 * min(weight, 5.0)))
        return
    for place, there, weight in pairs_left_over(meeting, ours, theirs):
        if not (is_known(place) and is_known(there) and may_be_two(place, there)) or _is_given_to(meeting, place, there):
            continue
        yield _in_its_place(meeting, "place-mismatch", place, there, min(0.88, 0.7 + 0.03 * min(weight, 6.0)), _SURE)
        return


def _on_its_way(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[Differs]:
    """Another land than the post's where somebody or something comes from or goes to: from Brazil, where the post has from Guayaquil."""
    lands = frozenset({p.country for p in meeting.prose.claims.places} & {p.country for p in meeting.post.claims.places})
    here = [p for p in meeting.prose.claims.places if p.kind == "country" and p.sentence in meeting.aligned and p.country not in lands and not _is_whose(meeting, p)]
    there = [p for p in meeting.post.claims.places if p.kind == "country" and p.country not in lands]
    if not here and not there:
        return
    for place, other, weight, slot in pairs_in_one_slot(meeting, [*ours, *here], [*theirs, *there]):
        if slot != "route" or "country" not in (place.kind, other.kind) or not place.country or not other.country or not lie_apart(place.country, other.country):
            continue
        if {place.country, other.country} & lands or of_another_occasion(meeting, place.first, place.sentence):
            continue
        yield _in_its_place(meeting, "place-mismatch", place, other, min(0.88, 0.7 + 0.03 * min(weight, 5.0)), _SURE)
        return


def _for_another_land(meeting: Meeting) -> Iterator[Differs]:
    """Another land than the post's to which something is given, or with which something is agreed."""
    for place, there, weight in pairs_of_lands(meeting):
        yield _in_its_place(meeting, "place-mismatch", place, there, min(0.88, 0.7 + 0.03 * min(weight, 5.0)))


def _of_another_land(meeting: Meeting) -> Iterator[Differs]:
    """The one land of the prose where the post has another one, whatever each is in the deed."""
    for place, there, _ in pairs_of_left_lands(meeting):
        yield dataclasses.replace(_in_its_place(meeting, "place-mismatch", place, there, _LEFT), likelihood=_LEFT, doubtful=True)


def _by_the_way(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[Differs]:
    """The one town that something came from or went to, where the post has another one."""
    for place, there in pairs_on_the_way(meeting, ours, theirs):
        yield dataclasses.replace(_in_its_place(meeting, "place-mismatch", place, there, _LEFT), likelihood=_LEFT, doubtful=True)


_LEFT = 0.45  # a land may be named by the way


def _is_whose(meeting: Meeting, place: Place) -> bool:
    """Whether a land is that of a body or an office of the post, or of the account."""
    claims = meeting.post.claims
    lands = {c for group in (claims.organisations, claims.offices) for claim in group for c in claim.countries}
    return place.country in lands or any(same_word(romanise(value_of_place(place)), w) for w in words_of(meeting.citation.account.name or ""))


def _in_the_lead(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[Differs]:
    """The one town of all prose before the post, where the next sentence tells the deed of the one town of the post."""
    for place, there in pairs_of_the_lead(meeting, ours, theirs):
        if is_known(place) and is_known(there) and may_be_two(place, there) and not _is_given_to(meeting, place, there):
            yield _in_its_place(meeting, "place-mismatch", place, there, 0.8, _SURE)


def _in_its_place(meeting: Meeting, rule: str, place: Place, there: Place, confidence: float, needs: float = STRONG) -> Differs:
    article = meeting.prose.passage.evidence(place.start, place.end, value_of_place(place))
    post = meeting.post.passage.evidence(there.start, there.end, value_of_place(there))
    return Differs(rule, Message("The article has {article} where the post has {post}.", article=article.text, post=post.text), article, post, confidence, needs)


def _has_article(read: Read, place: Place) -> bool:
    """Whether an article stands before a name."""
    return place.first > 0 and read.passage.tokens[place.first - 1].folded in folded(read.passage.reading.words, "body-articles")


def _any_noun(read: Read, place: Place) -> bool:
    """Whether an unknown name may be any noun, where all are capitalised: "am Pult" is no town, nor is Streaming in a headline of capitals."""
    if place.kind != "named":
        return False
    begin, end = read.passage.sentence_tokens(place.sentence)
    long = [t.text for t in read.passage.tokens[begin:end] if t.kind == WORD and len(t.text) >= 4]
    return bool((read.passage.reading.words or {}).get("nouns-capitalised")) or sum(w[0].isupper() for w in long) > 0.7 * len(long)


def _distinct(places: list[Place]) -> list[Place]:
    return list({identity(p): p for p in reversed(places)}.values())


def _stands_by_the_day(read: Read, place: Place) -> bool:
    """Whether a place stands right beside a day, so that both belong to the deed that is told: "handed over on Tuesday in Naples"."""
    return any(
        w.sentence == place.sentence and (0 <= place.first - w.last <= _BY_THE_DAY or 0 <= w.first - place.last <= _BY_THE_DAY) for w in read.claims.dates)


_BY_THE_DAY = 2  # small words or a comma


def _names_somebody(meeting: Meeting, place: Place, there: Place) -> bool:
    """Whether the sentences of two places name one person, who can have been in one of them only."""
    return there.locative and any(m.sentence == place.sentence and m.post.sentence == there.sentence for m in meeting.names)


def _same_act(meeting: Meeting, place: Place) -> bool:
    """Whether the sentence of the place tells an act that the post tells too, or names someone of the post."""
    return any(key[0] in ("act", "person") for key in meeting.shared.get(place.sentence, ()))


def _town(place: Place) -> str:
    return f"={place.country}" if place.kind == "capital" else place.key


