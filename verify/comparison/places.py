"""Where it happened: the same place, a wider or narrower one, or another."""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterator, Mapping, Sequence

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._names import romanise, same_word, script_of, skeleton, words_of
from verify.claims._no_names import meaningful
from verify.claims._passage import Passage, opening_tokens
from verify.claims._reading import between
from verify.claims._sounds import apart as apart_by_ear
from verify.claims._values import Place
from verify.comparison._dated import of_another_time
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._named_sites import compare_named_sites
from verify.comparison._place_left import is_told_elsewhere, pairs_left_over, pairs_of_the_lead, towns_of
from verify.comparison._place_slots import is_a_house, pairs_in_one_slot, slots
from verify.comparison._related_acts import related
from verify.comparison._result import STRONG, Agreed, Differs
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import CJK, WORD, Token, fold, is_cjk
from verify.model import Message

_SPECIFIC = ("city", "capital", "named")
_ONE_TOWN = 5.0  # kilometres: two names of one town
_BESIDE, _BIG = 12.0, 100  # kilometres between two towns of so many thousand people, neither of which stands for the other
# Kilometres up to which one may be meant by the other: a suburb, an airport, the big town that stands for a small one; by the thousands of people of the larger.
_NEAR = ((15, 15.0), (300, 30.0), (math.inf, 45.0))
_METROPOLIS = 10  # times as many people, from which on a town of any size is a suburb: Tachikawa, told from abroad as Tokyo


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
    all_theirs = [p for p in post.claims.places if p.kind in _SPECIFIC and not stands(meeting, p)]
    left = [p for p in prose.claims.places if p.kind in _SPECIFIC and p.sentence in meeting.aligned | meeting.around and not is_place_told(meeting, p)]
    left = [p for p in left if not of_another_occasion(meeting, p.first, p.sentence)]
    all_ours = [p for p in left if p.sentence in meeting.aligned]
    theirs, ours = _distinct([p for p in all_theirs if p.locative]), [p for p in all_ours if p.locative]
    for place in ours:
        candidates = [other for other in theirs if may_be_two(place, other)]
        if len(candidates) != 1 or len(theirs) > 2:
            continue
        there = candidates[0]
        begin, end = prose.passage.clause(place.first, place.last)
        rivals = [p for p in ours if p.sentence == place.sentence and (p.kind != "named" or place.kind == "named")]  # a name behind a locative may be no place
        in_clause = {identity(p) for p in rivals if begin <= p.first < end}
        in_sentence = {identity(p) for p in rivals}
        linked = _act_between(meeting, begin, end, there)
        if _is_of_a_house(meeting, there) and not (linked and _names_somebody(meeting, place, there) and _stands_by_the_day(prose, place)):
            continue
        if is_told_elsewhere(meeting, place, there):
            continue
        if len(in_clause) != 1 or (len(in_sentence) != 1 and not linked) or _is_standing(prose, place, begin, end) or _is_given_to(meeting, place, there):
            continue
        support = meeting.score_without(place.sentence, "city", "country", "name")
        if support < 1.5 or not (linked or (_same_act(meeting, place) and (place.kind == "named" or (towns_of(place) and towns_of(there))))):
            continue  # a region of two countries may hold the other country's town
        if "named" in (place.kind, there.kind) and (support < 2.5 or _any_noun(prose, place) or _any_noun(meeting.post, there)):
            continue
        if "named" in (place.kind, there.kind) and _is_over_an_area(prose, place):
            continue
        if place.kind == there.kind == "named" and (_has_article(prose, place) or _has_article(meeting.post, there)):
            continue  # las Cícladas: what has an article is mostly no town, and may hold one
        article = prose.passage.evidence(place.start, place.end, _value(place))
        evidence = post.passage.evidence(there.start, there.end, _value(there))
        yield Differs(
            "place-mismatch", Message("The article puts it in {article}, the post in {post}.", article=article.text, post=evidence.text), article, evidence,
            min(0.93, 0.68 + 0.05 * min(support, 4.0) + (0.03 if linked else 0.0)), _needs(meeting, place, support, linked))
        return
    all_theirs = [p for p in all_theirs if not _is_of_a_house(meeting, p)]
    found = list(_in_other_parts(meeting, all_ours, all_theirs)) or list(_on_its_way(meeting, all_ours, all_theirs)) or list(_in_the_lead(meeting, left, all_theirs))
    yield from found or compare_named_sites(meeting)


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
        if not (towns_of(place) and towns_of(there) and may_be_two(place, there)) or _is_given_to(meeting, place, there):
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
        if slot != "route" or "country" not in (place.kind, other.kind) or not place.country or not other.country or place.country == other.country:
            continue
        if {place.country, other.country} & lands or of_another_occasion(meeting, place.first, place.sentence):
            continue
        yield _in_its_place(meeting, "place-mismatch", place, other, min(0.88, 0.7 + 0.03 * min(weight, 5.0)), _SURE)
        return


def _is_whose(meeting: Meeting, place: Place) -> bool:
    """Whether a land is that of a body or an office of the post, or of the account."""
    claims = meeting.post.claims
    lands = {c for group in (claims.organisations, claims.offices) for claim in group for c in claim.countries}
    return place.country in lands or any(same_word(romanise(_value(place)), w) for w in words_of(meeting.citation.account.name or ""))


def _in_the_lead(meeting: Meeting, ours: list[Place], theirs: list[Place]) -> Iterator[Differs]:
    """The one town of all prose before the post, where the next sentence tells the deed of the one town of the post."""
    for place, there in pairs_of_the_lead(meeting, ours, theirs):
        if towns_of(place) and towns_of(there) and may_be_two(place, there) and not _is_given_to(meeting, place, there):
            yield _in_its_place(meeting, "place-mismatch", place, there, 0.8, _SURE)


def _in_its_place(meeting: Meeting, rule: str, place: Place, there: Place, confidence: float, needs: float = STRONG) -> Differs:
    article = meeting.prose.passage.evidence(place.start, place.end, _value(place))
    post = meeting.post.passage.evidence(there.start, there.end, _value(there))
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


def stands(meeting: Meeting, there: Place) -> bool:
    """Whether the prose names the post's place anywhere, or puts the news into what contains it and into nothing narrower."""
    prose = meeting.prose
    if any(identity(p) == identity(there) and not _of_another_part(meeting, p) for p in prose.claims.places) or _in_words(meeting, there):
        return True
    if there.country is None:
        return False
    return any(
        p.country == there.country and p.locative and p.kind == "country" and p.sentence in meeting.aligned
        and not any(o.sentence == p.sentence and o.locative and o.kind in _SPECIFIC for o in prose.claims.places)
        and _act_between(meeting, *prose.passage.clause(p.first, p.last), there)
        for p in prose.claims.places
    )


def _of_another_part(meeting: Meeting, place: Place) -> bool:
    """Whether prose behind the post only names a place for what was long before, a capital for its government ("Ankara had promised"), or a university by its town."""
    if place.start < meeting.citation.span.end:
        return _belongs_to_a_house(meeting, place)
    if of_another_time(meeting, place.first, place.sentence):
        return True
    return not place.locative and (place.kind == "capital" or any(map(is_a_house, slots(meeting.prose, place))))


@kept
def _belongs_to_a_house(meeting: Meeting, place: Place) -> bool:
    """Whether a town only says whose gallery it is that did the post's deed elsewhere: the director of the gallery of Bari handed over the icon in Naples.

    A mayor or governor may well be in a part of theirs that is called as another town.
    """
    prose, post = meeting.prose, meeting.post
    if place.locative or not any(map(is_a_house, slots(prose, place))):
        return False
    elsewhere = [
        p for p in prose.claims.places
        if p.sentence == place.sentence and p.locative and p.kind in _SPECIFIC[:2] and not any(_meets(p, other) for other in post.claims.places)]
    return len({identity(p) for p in elsewhere}) == 1 and any(m.sentence == place.sentence for m in meeting.names)


def _is_of_a_house(meeting: Meeting, there: Place) -> bool:
    """Whether the prose has the post's place in the name of a house whose people did the deed elsewhere."""
    return any(identity(p) == identity(there) and _belongs_to_a_house(meeting, p) for p in meeting.prose.claims.places)


def _stands_by_the_day(read: Read, place: Place) -> bool:
    """Whether a place stands right beside a day, so that both belong to the deed that is told: "handed over on Tuesday in Naples"."""
    return any(
        w.sentence == place.sentence and (0 <= place.first - w.last <= _BY_THE_DAY or 0 <= w.first - place.last <= _BY_THE_DAY) for w in read.claims.dates)


_BY_THE_DAY = 2  # small words or a comma


def _names_somebody(meeting: Meeting, place: Place, there: Place) -> bool:
    """Whether the sentences of two places name one person, who can have been in one of them only."""
    return there.locative and any(m.sentence == place.sentence and m.post.sentence == there.sentence for m in meeting.names)


def is_place_told(meeting: Meeting, place: Place) -> bool:
    """Whether the post speaks of the prose's place: names it, or has someone of that name."""
    post = meeting.post
    if any(_meets(place, other) for other in post.claims.places):
        return True
    signed = words_of(meeting.citation.account.name or "")
    if any(same_word(romanise(word), w) for word in meeting.prose.passage.text[place.start: place.end].split() if len(word) > 3 for w in signed):
        return True  # whose account it is may well stand for where: the civil protection of Madeira on a village there
    last = romanise(meeting.prose.passage.text[place.start: place.end].split()[-1]) if place.kind == "capital" else romanise(_last(place.key))
    if any(same_word(last, word) for n in post.claims.people for word in n.words if len(word) > 3):
        return True
    placed = {i for other in post.claims.places for i in range(other.first, other.last)}  # Brasília is not Brasil
    return any(
        t.kind == "word" and len(t.text) > 3 and t.text[:1].isupper() and i not in placed and same_word(romanise(t.text), last)
        for i, t in enumerate(post.passage.tokens))


def may_be_two(place: Place, there: Place) -> bool:
    """Whether neither place can contain the other, nor lie beside it."""
    if identity(place) == identity(there) or _meets(place, there):
        return False
    if towns_of(place) and towns_of(there):
        return all(_gazetteer.kilometres(a[2:4], b[2:4]) > _reach(a, b) for a in _meant(place) for b in _meant(there))
    if place.country and there.country and place.country != there.country:
        return True
    if place.kind == "named" or there.kind == "named":
        if any(p.kind == "city" and not towns_of(p) for p in (place, there)):
            return False  # a region may hold the town that no dictionary has
        if any(town.thousands >= _BIG for p in (place, there) for town in towns_of(p)):
            return False  # a city may well be named for a suburb or village of it
        return _spelt_apart(place, there)
    return False  # a region of the same country may hold the town


def _is_short_for(place: Place, there: Place) -> bool:
    """Whether the name of a town opens a longer name of another: Italians call Munich Monaco, in full Monaco di Baviera."""
    return any(_gazetteer.kilometres(town[2:4], meant[2:4]) < _ONE_TOWN for town in _gazetteer.towns_in_full(fold(place.key)) for meant in towns_of(there)[:1])


def _meant(place: Place) -> list[_gazetteer.Town]:
    """The towns that a name may mean, without those that are but villages beside the largest of it."""
    towns = towns_of(place)
    largest = max(town.thousands for town in towns)
    return [town for town in towns if town.thousands * _NAMESAKE >= largest]


_NAMESAKE = 20  # times smaller, from which on nobody means a namesake


def _reach(left: _gazetteer.Town, right: _gazetteer.Town) -> float:
    """How far apart two towns may lie and one of them still stand for the other."""
    smaller, larger = sorted((left.thousands, right.thousands))
    if smaller >= _BIG and larger < _METROPOLIS * smaller:
        return _BESIDE
    return next(reach for size, reach in _NEAR if larger < size)


def _kilometres(left: Place, right: Place) -> float | None:
    """How far apart two towns are at least, whichever of their namesakes is meant; None where either is no known town."""
    return min((_gazetteer.kilometres(a[2:4], b[2:4]) for a in towns_of(left) for b in towns_of(right)), default=None)


def _spelt_apart(place: Place, there: Place) -> bool:
    """Whether two names, of which no dictionary has one or either, are not one name in two spellings or cases: Kos and Κω."""
    a, b = skeleton(_last(place.key)), skeleton(_last(there.key))
    return a != b and not (a and b and (a.startswith(b) or b.startswith(a)))


def _act_between(meeting: Meeting, begin: int, end: int, there: Place) -> bool:
    """Whether an act between two tokens of the prose is one that the post tells of the other place, in these or in other words."""
    return any(
        begin <= a.first < end and b.sentence == there.sentence and related(a.key, b.key)
        for a in meeting.prose.claims.acts for b in meeting.post.claims.acts)


def _same_act(meeting: Meeting, place: Place) -> bool:
    """Whether the sentence of the place tells an act that the post tells too, or names someone of the post."""
    return any(key[0] in ("act", "person") for key in meeting.shared.get(place.sentence, ()))


def _town(place: Place) -> str:
    return f"={place.country}" if place.kind == "capital" else place.key


def identity(place: Place) -> object:
    return ("capital", place.country) if place.kind == "capital" else place.key.casefold()


def _last(key: str) -> str:
    return key.split()[-1].lower() if key.split() else key


def _value(place: Place) -> str:
    return place.country if place.kind in ("country", "demonym") and place.country else place.key


def _same(left: Place, right: Place) -> bool:
    if left.kind in ("country", "demonym") and right.kind in ("country", "demonym"):
        return left.country == right.country
    return identity(left) == identity(right)


def _meets(left: Place, right: Place) -> bool:
    """The same place, perhaps by its short name, or a country and what lies in it."""
    if identity(left) == identity(right) or _is_short_for(left, right) or _is_short_for(right, left):
        return True
    apart = _kilometres(left, right) if left.towns or right.towns else None
    if apart is not None:
        return apart < _ONE_TOWN
    if left.country and right.country:
        return left.country == right.country and (left.kind == "country" or right.kind == "country") and left.kind not in _SPECIFIC[:2]
    if "capital" in (left.kind, right.kind):
        return False
    a, b = skeleton(romanise(_last(left.key))), skeleton(romanise(_last(right.key)))
    return same_word(romanise(_last(left.key)), romanise(_last(right.key))) or (len(a) >= 3 and a == b)


def _in_words(meeting: Meeting, place: Place) -> bool:
    """Whether the prose has the place's name anywhere, in whatever case, form or script; also where its script cannot tell."""
    name = romanise(meeting.post.passage.text[place.start: place.end].split()[-1])
    wanted = name if place.kind == "capital" else romanise(_last(place.key))
    passage, (first, last) = meeting.prose.passage, meeting.sight
    apart = {i for p in meeting.prose.claims.places if identity(p) == identity(place) and _of_another_part(meeting, p) for i in range(p.first, p.last)}
    apart |= {i for m in meeting.names if m.person is not None and len(m.person.words) > 1 for i in range(m.person.first, m.person.last)}  # Ioana is not Ioannina
    if _in_characters(passage) and (place.kind == "named" or _in_signs(meeting, place)):
        return True  # characters that may well read so
    for sought in {wanted, name}:
        places, romans = _by_letter(passage).get(sought[:1], ((), ()))
        low, high = bisect.bisect_left(places, first), bisect.bisect_left(places, last)
        for i, roman in zip(places[low:high], romans[low:high], strict=True):
            if i in apart or not same_word(roman, sought) or (passage.tokens[i].text[:1].islower() and not roman.startswith(sought[: max(4, len(sought) - 2)])):
                continue  # in small letters only what is made of the name: warszawski
            if roman == sought or (i not in _plain(passage) and (apart_by_ear(roman, sought) <= _HEARD or not _is_spelt_otherwise(meeting, place, passage.tokens[i]))):
                return True
    return False


@kept
def _plain(passage: Passage) -> frozenset[int]:
    """The tokens that mean something as words or in dates, and have a capital for no other reason than to open a sentence: Mafunzo is not Mwanza."""
    opening = opening_tokens(passage)
    words = meaningful(passage, _OF_NAMES)
    plain = {i for i in words if i in opening or not passage.tokens[i].text[:1].isupper()}
    return frozenset(plain | {i for i, t in enumerate(passage.tokens) if passage.is_dated(t.start, t.end)})


_OF_NAMES = frozenset("city country capital demonym given-name surname of joiner other organisation".split())


def _is_spelt_otherwise(meeting: Meeting, place: Place, token: Token) -> bool:
    """Whether it is known how a town is written in a script, and the prose has it nowhere so: Ιούνιο is not Ιωάννινα."""
    script = script_of(token.text)
    if script == script_of(meeting.post.passage.text[place.start:place.end]):
        return False
    spelt = [name.split()[-1] for town in towns_of(place)[:1] for name in _gazetteer.names_of(town) if script_of(name) == script]
    stems = [name[: max(_LEAST_STEM, len(name) - 1)] for name in spelt]
    first, last = meeting.sight
    return bool(stems) and not any(stem in t.folded for t in meeting.prose.passage.tokens[first:last] for stem in stems)


_LEAST_STEM = 3  # letters
_HEARD = 0.35  # by ear, up to which a word may be another one's transcription


def _in_signs(meeting: Meeting, place: Place) -> bool:
    """Whether prose in characters has those of a town, though not read as a place: 東京近郊の立川市, 东京近郊的立川市."""
    if any(identity(p) == identity(place) for p in meeting.prose.claims.places):
        return False
    name = meeting.post.passage.text[place.start:place.end]
    first, last = (meeting.prose.passage.tokens[i].start for i in (meeting.sight[0], meeting.sight[1] - 1))
    return len(name) >= 2 and is_cjk(name[0]) and meeting.prose.passage.text.find(name, first, last + 1) >= 0


@kept
def _in_characters(passage: Passage) -> bool:
    return sum(t.kind == CJK for t in passage.tokens) * 2 > len(passage.tokens)


@kept
def _by_letter(passage: Passage) -> Mapping[str, tuple[Sequence[int], Sequence[str]]]:
    """The words of a passage by the first letter of how they are romanised: their tokens, and how they are."""
    found: dict[str, tuple[list[int], list[str]]] = {}
    for index, token in enumerate(passage.tokens):
        if token.kind == "word" and len(token.text) >= 3:
            roman = romanise(token.text)
            places, romans = found.setdefault(roman[:1], ([], []))
            places.append(index)
            romans.append(roman)
    return found
