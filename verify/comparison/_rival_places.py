"""The towns and other places of the prose beside those of the post, with what speaks for one being put for the other."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._spelling import romanise
from verify.claims._unlisted import is_of_a_site
from verify.claims._values import Claim, Place
from verify.claims.perhaps_places import bare_name, every_place, placed_in_lands_of
from verify.claims.sites import find_sites
from verify.comparison._anchors import nearness
from verify.comparison._meeting import Meeting
from verify.comparison._only_words import is_only_a_word
from verify.comparison._place_left import is_place_heard, is_told_elsewhere, only_told
from verify.comparison._place_relations import identity, is_perhaps_in, may_be_of_one_land, may_be_two
from verify.comparison._place_slots import slots
from verify.comparison._towns_meant import towns_of
from verify.languages._tokens import WORD

with later:
    from verify.claims._sounds import apart
    from verify.claims.features import is_a_feature, names_a_feature_of
    from verify.comparison._place_told import is_place_told, stands
    from verify.comparison._signs import count

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


_TOWNS = ("city", "capital", "named")
_OWN = ("city",)  # what two places cannot have in common


def places(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each place of the prose with each of the post that it is not."""
    prose, post = meeting.prose, meeting.post
    theirs = {identity(p): p for p in sorted((placed_in_lands_of(post, p, prose) for p in every_place(post)), key=lambda p: p.locative) if p.kind in _TOWNS and not _is_a_word(meeting, post, p) and not names_a_feature_of(post.passage, prose.passage, p.first, p.last)}
    if not theirs:
        return
    every = every_place(prose)
    ours = [p for p in every if p.kind in _TOWNS and p.sentence in sight and not _is_a_word(meeting, prose, p) and not is_place_told(meeting, p) and not is_place_heard(post, prose, p) and not names_a_feature_of(prose.passage, post.passage, p.first, p.last)]
    left = [p for p in theirs.values() if not stands(meeting, p)] if ours else []
    named = {identity(p) for p in prose.claims.places}
    of_others = [p for p in left if p.kind != "named" and identity(p) in named]  # which the prose has for something else only, and not by ear
    for a in ours:
        for b in theirs.values():
            two = may_be_two(a, b)
            if not (two or is_perhaps_in(a, b)) or (not (_is_sure(prose, a) and _is_sure(post, b)) and (_sound_alike(prose, a, post, b) or _lies_in(prose, a, post, b))):
                continue
            features = is_a_feature(prose.passage, a), is_a_feature(post.passage, b)
            if all(features) or (features[0] and b.kind != "named") or (features[1] and a.kind != "named"):
                continue  # which are compared by what they are: a strait off a town is none of its rivals, but a mountain that no list has may be
            sites = _site_of(prose, a), _site_of(post, b)
            said = [p.sentence for p in every if identity(p) == identity(b)]
            if is_told_elsewhere(meeting, a, b):
                continue
            near, mentions, own = nearness(meeting, a, b, _OWN), float(sum(identity(p) == identity(a) for p in prose.claims.places)), slots(prose, a)
            happens = a.locative or is_of_a_site(prose.passage, a)
            yield a, b, {
                "near the same": near, "happens near the same": near * happens, "happens often": mentions * happens, "happens": float(happens),
                "of something": float(bool(own)), "of the same": float(not own.isdisjoint(slots(post, b))),
                "theirs stands": float(b not in left), "theirs is heard": float(b not in of_others and is_place_heard(prose, post, b)),
                "theirs stands in the retelling": float(not meeting.aligned.isdisjoint(said)), "theirs stands beside": float(a.sentence in said),
                "locative": float(a.locative), "theirs locative": float(b.locative), "known": float(a.kind != "named"), "theirs known": float(b.kind != "named"),
                "capital": float(a.kind == "capital"), "theirs capital": float(b.kind == "capital"), "one country": float(may_be_of_one_land(a, b)), "perhaps in it": float(not two),
                "others beside": count(identity(p) for p in ours if p.sentence == a.sentence), "others": count(identity(p) for p in ours),
                "theirs left": float(len(left)), "theirs left beside": count(identity(p) for p in left if p.sentence == b.sentence), "theirs in all": float(len(theirs)),
                "one kind of site": float(bool(sites[0]) and sites[0] == sites[1]), "two kinds of site": float(all(sites) and sites[0] != sites[1]),
                "only told": float(only_told(meeting, a)), "how often": mentions,
                "only places": float(b in left and happens and _are_the_only_ones(meeting, a, b) and not is_place_heard(prose, post, b))}


def _are_the_only_ones(meeting: Meeting, ours: Place, theirs: Place) -> bool:
    """Whether two places are the only ones of their sentences, which tell of one person or have one figure."""
    alone = all(
        len({identity(p) for p in every_place(read) if p.sentence == place.sentence and p.kind in _TOWNS}) == 1 for read, place in ((meeting.prose, ours), (meeting.post, theirs)))
    return alone and ours.sentence in meeting.aligned and any(kind in ("person", "figure") for kind, _ in meeting.of_one_deed(ours.sentence, theirs.sentence))


def _site_of(read: Read, place: Place) -> str:
    """What kind of site a place is said to be (a river, a town), if that is said."""
    return next((site.kind for site in find_sites(read) if site.start < place.end and place.start < site.end), "")


def _is_sure(read: Read, place: Place) -> bool:
    """Whether a place is one that a dictionary or the gazetteer has by this spelling."""
    return place.kind != "named" and place in _claimed(read)


def _is_a_word(meeting: Meeting, read: Read, place: Place) -> bool:
    """Whether a place that no dictionary has by this spelling is one everyday word, which stands where a place does: को शाम, مصر شمسية.

    Not one that is told by what it is (پارک ملی توران), nor a larger town of a land of which either side speaks: بخارى is steam, and Bukhara.
    """
    if place.last - place.first != 1 or _is_sure(read, place) or not is_only_a_word(read.passage, place.first) or any(site.sure and site.start < place.end and place.start < site.end for site in find_sites(read)):
        return False
    return not any(town.thousands >= _LARGE and town.country in _lands_told(meeting) for town in towns_of(place))


_LARGE = 15  # thousand people


@kept
def _lands_told(meeting: Meeting) -> frozenset[str]:
    return frozenset(p.country for read in (meeting.prose, meeting.post) for p in read.claims.places if p.country)


@kept
def _claimed(read: Read) -> frozenset[Place]:
    return frozenset(read.claims.places)


def _lies_in(prose: Read, ours: Place, post: Read, theirs: Place) -> bool:
    """Whether the post's place stands right before or behind one that no dictionary has, which is then a part of it: 해운대 앞바다, the sea off Haeundae."""
    wanted, tokens = post.passage.tokens[theirs.last - 1].folded, prose.passage.tokens
    beside = [tokens[at].folded for at in (ours.first - 1, ours.last) if 0 <= at < len(tokens) and tokens[at].kind == WORD]
    return any(min(len(word), len(wanted)) >= _SHORTEST and (word.startswith(wanted) or wanted.startswith(word)) for word in beside)  # whatever case either is in


_SHORTEST = 3  # letters


def _sound_alike(prose: Read, ours: Place, post: Read, theirs: Place) -> bool:
    """Whether two names, of which no dictionary has one, may be one name in two scripts: طويلة and Tawila."""
    return apart(romanise(bare_name(prose, ours)), romanise(bare_name(post, theirs))) <= _ALIKE


_ALIKE = 0.45
