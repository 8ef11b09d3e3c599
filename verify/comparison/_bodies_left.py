"""Which body is left: the one of a sentence that the post has not, and the one of the post's sentence that the prose has not.

Where two sentences surely tell one deed, each has one body in each part of it, whatever sort it is called: the vaccine that Pharmac
secured is not UNICEF's. A body is one by its kind or by a word for its part ("contractor", "built by"); of two that are left one may
be a bare name, if that is no person's, no place's and no word.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._name_words import script_of, words_of
from verify.claims._no_names import meaningful
from verify.claims._passage import Passage, opening_tokens
from verify.claims._platform_words import is_platform
from verify.claims._reading import between
from verify.claims._small_words import connecting_words, function_words
from verify.claims._spelling import romanise
from verify.claims._values import Organisation
from verify.claims.organisations import in_brackets_behind
from verify.comparison._authors import may_be_one
from verify.comparison._body_relations import bodies_relation, of_two_families
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._named_bodies import bodies_of_places, named_bodies
from verify.comparison._offices import SPEAKING
from verify.comparison._related_acts import compatible
from verify.comparison._result import STRONG, Differs
from verify.comparison._sentence_keys import weigh
from verify.languages import _concepts, _gazetteer
from verify.languages._firms import kinds_of, trade_of
from verify.languages._folded import folded
from verify.languages._tokens import WORD, fold
from verify.model import Message

with later:
    from verify.comparison._heard import is_heard
    from verify.comparison._translated_names import are_translated

_ENOUGH, _BARE, _SURELY = 2.4, 3.4, 5.0  # weight of what two sentences share beside their bodies; where one is a bare name; where they tell no act
_RETELLS = 6.0  # weight of a sentence that surely retells the post
_KINDS = frozenset("act figure small date day city thing person".split())
_TOLD = frozenset("act figure small date".split())
_OF_NAMES = frozenset(("surname", "of", "joiner"))
_LONGEST, _FURTHEST = 4, 2  # words of a name; small words between it and the word for its part


@dataclass(frozen=True, slots=True)
class Left:
    """A body by its name: where it stands, and whether its kind or a word for its part says that it is one."""

    start: int
    end: int
    first: int
    last: int
    sentence: int
    name: str
    sure: bool
    organisation: Organisation | None = None
    has_part: bool = False
    role: str = ""  # "by" or "with", where a small word says that it did a deed or took part in it
    kind: str = ""  # of body, where a word beside the name says it
    heard: str = ""  # the part of the name that no language puts into words of its own, where it is not all


def compare_bodies_left(meeting: Meeting) -> Iterator[Differs]:
    """The one body that the prose puts in the place of the one that only the post names."""
    prose, post = meeting.prose, meeting.post
    if not meeting.aligned or not bodies_of(post):
        return
    ours = [b for b in bodies_of(prose) if (b.sentence in meeting.aligned or _is_in_the_news(meeting, b)) and not is_told(meeting, post, b) and not of_another_occasion(meeting, b.first, b.sentence)]
    theirs = [b for b in bodies_of(post) if not is_told(meeting, prose, b)] if ours else []
    for body in ours:
        if only_speaks(prose, body.first, body.last):
            continue
        for rival in theirs:
            both = body.sure and rival.sure
            one_role = bool(body.role) and body.role == rival.role
            if body.role and rival.role and not one_role:
                continue
            if not (body.sure or rival.sure or one_role) or not all(_is_alone(b, group, both) for b, group in ((body, ours), (rival, theirs))) or not may_differ(meeting, body, rival):
                continue
            common = frozenset(key for key in meeting.of_one_deed(body.sentence, rival.sentence) if key[0] not in ("word", "organisation", "body", "name", "portfolio"))
            weight = weigh(common) + meeting.flow(body.sentence)
            kinds = {kind for kind, _ in common}
            enough = weight >= (_ENOUGH if both else _BARE) and len(kinds & _KINDS) >= 2 and (kinds & _TOLD or weight >= _SURELY)
            enough = enough or _of_one_trade(meeting, body, rival)
            if _is_of_another_frame(meeting, body, rival):
                continue
            if not enough and not ((_has_task(body) and _has_task(rival)) and _is_the_only_part(meeting, body, rival, ours, theirs)):
                continue
            article, evidence = prose.passage.evidence(body.start, body.end, body.name), post.passage.evidence(rival.start, rival.end, rival.name)
            yield Differs(
                "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=body.name, post=rival.name), article, evidence,
                min(0.86, 0.7 + 0.03 * min(weight, 5.0)), STRONG, doubtful=not all(b.organisation is not None and b.organisation.key for b in (body, rival)))
            return


def _is_of_another_frame(meeting: Meeting, body: Left, rival: Left) -> bool:
    """Whether a known organisation and a foundation or the like with a name of its own do not stand behind a small word in clauses of one deed.

    Whom something was handed to is another than who drives it, and the retelling may well tell of both.
    """
    sides = [(meeting.prose, body), (meeting.post, rival)]
    if not any(b.organisation is not None and b.organisation.key and trade_of(b.organisation.key) is None for _, b in sides) or all(b.organisation is not None for _, b in sides):
        return False
    if not any(n.body.body in _ANY for read, b in sides for n in named_bodies(read) if n.start == b.start):
        return False
    acts = [{m.key for m in between(read.passage.reading.of("act"), *read.passage.clause(b.first, b.last))} for read, b in sides]
    one_deed = any(left == right or compatible(left, right) for left in acts[0] for right in acts[1])
    return not one_deed or not all(b.first and b.first - 1 in connecting_words(read.passage) and read.passage.tokens[b.first - 1].kind == WORD for read, b in sides)


def _is_alone(body: Left, group: Sequence[Left], sure: bool) -> bool:
    """Whether a body is the only one left of its sentence, of those that are `sure` to be one or of all."""
    return len({b.name for b in group if b.sentence == body.sentence and (b.sure or not sure)}) == 1


def _of_one_trade(meeting: Meeting, body: Left, rival: Left) -> bool:
    """Whether two known firms of one trade are left, and the prose speaks of the post's news and of no other: Siemens there, General Electric here."""
    ours, theirs = ((b.organisation.key if b.organisation is not None else None) for b in (body, rival))
    if not ours or not theirs or trade_of(ours) is None or trade_of(ours) != trade_of(theirs):
        return False
    if meeting.scores.get(body.sentence, 0.0) < _OF_THE_NEWS and not _is_in_the_news(meeting, body):
        return False
    begin, end = meeting.prose.passage.sentence_tokens(body.sentence)
    return not meeting.prose.passage.reading.cued_between(begin, end, "another", "ago", "since")


_OF_THE_NEWS = 3.0  # weight of a sentence that speaks of the news


def _is_in_the_news(meeting: Meeting, body: Left) -> bool:
    """Whether a known firm stands before the post, next to a sentence that surely retells it."""
    if not _has_task(body) or body.organisation is None or not body.organisation.key or body.sentence not in meeting.near:
        return False
    before = meeting.prose.passage.sentences[body.sentence].end <= meeting.citation.span.start
    return before and any(meeting.scores.get(s, 0.0) >= _RETELLS for s in (body.sentence - 1, body.sentence, body.sentence + 1) if s in meeting.aligned)


def _has_task(body: Left) -> bool:
    """Whether a word for a body's part, or a small word for its role, stands beside a name, or a firm is known by it."""
    return body.has_part or bool(body.role) or (body.organisation is not None and trade_of(body.organisation.key or "") is not None)


def _is_the_only_part(meeting: Meeting, body: Left, rival: Left, ours: Sequence[Left], theirs: Sequence[Left]) -> bool:
    """Whether "built by" and "entrusted to" have one name each in the retelling and in the post."""
    alone = all(len({b.name for b in group if _has_task(b)}) == 1 for group in (ours, theirs))
    shares = any(kind in ("act", "thing") for kind, _ in meeting.in_common(body.sentence, rival.sentence))
    return alone and (meeting.scores.get(body.sentence, 0.0) >= _RETELLS or (shares and meeting.flow(body.sentence) > 0.0))


@kept
def _bodies_of(passage: Passage, known: frozenset[int], doubtful: frozenset[int], towns: frozenset[int]) -> tuple[tuple[int, int, bool], ...]:
    """The bare names of a passage, `[first, last)`, and whether a word for a body's part stands beside; none of `known` tokens, of the `doubtful` only beside such a word."""
    tokens = passage.tokens
    roles, endings = _roles(passage), tuple(folded(passage.reading.words, "firm-endings"))
    nouns = bool((passage.reading.words or {}).get("nouns-capitalised"))
    opening = opening_tokens(passage)
    parts = passage.reading.cued("firm")
    before = set(_behind_parts(passage))
    before |= {i + 1 for i, token in enumerate(tokens) if endings and token.kind == WORD and token.folded.endswith(endings) and not token.folded.startswith(endings)}
    behind = {m.first for m in parts}

    named_for = {i for i in before if endings and tokens[i - 1].folded.endswith(endings)}
    names = {i: None for i in _capitalised_words(passage) if i + 1 not in named_for and i not in known}
    found, first = [], 0
    for index in names:
        if index < first:
            continue
        first, last = index, index + 1
        while last - first < _LONGEST and last in names and last not in before and tokens[last].start - tokens[last - 1].end <= 1:
            last += 1
        sure = first in before or last in behind
        housed = last + 1 < len(tokens) and len(tokens[last].text) <= 3 and tokens[last].text.islower() and last + 1 in towns  # Cineteca di Bologna
        plain = (not housed and first not in roles and not doubtful.isdisjoint(range(first, last))) or (first in opening and last - first == 1 and not tokens[first].text.isupper()) or (
            nouns and not any(c.isupper() for t in tokens[first:last] for c in t.text[1:]))
        marked = first > 0 and tokens[first - 1].text in _MARKS
        if (sure or not plain) and not marked:
            found.append((first, last + 2 if housed else last, sure))
        first = last
    return tuple(found)


@kept
def _capitalised_words(passage: Passage) -> Sequence[int]:
    """The words of three letters and more that begin with a capital and are no function words, in order."""
    function = function_words(passage.reading.words)
    return [
        i for i, token in enumerate(passage.tokens)
        if token.text[0].isupper() and token.kind == WORD and len(token.text) >= 3 and token.folded not in function]


@kept
def _behind_parts(passage: Passage) -> frozenset[int]:
    """Where a name may begin that a word for a body's part stands before: built by, contractor."""
    tokens, connecting = passage.tokens, connecting_words(passage)
    found = set()
    for part in passage.reading.cued("firm"):
        at = part.last
        found.add(at)
        while at < len(tokens) and at - part.last < _FURTHEST and at in connecting:
            at += 1
        found.add(at)
    return frozenset(found)


@kept
def _roles(passage: Passage) -> Mapping[int, str]:
    """Where a name may begin that a small word makes the doer of a deed ("by") or who took part in it ("with")."""
    connecting, tokens = connecting_words(passage), passage.tokens
    found: dict[int, str] = {}
    for role, section in (("by", "agent-words"), ("with", "partner-words")):
        words = folded(passage.reading.words, section)
        for index in sorted(index for word in words for index in passage.reading.places.get(word, ())):
            if index and tokens[index - 1].kind == WORD and tokens[index - 1].text[:1].islower():
                at = index + 1
                while at < len(tokens) and at - index <= _FURTHEST and at in connecting and tokens[at].text[:1].islower():
                    at += 1
                found[at] = role
    return found


_MARKS = frozenset("# @ _ & / “ „ « \" ‘ ' ”".split())


@kept
def bodies_of(read: Read) -> Sequence[Left]:
    """Every body of a passage that goes by a name or a task of its own."""
    passage, claims = read.passage, read.claims
    found = [
        Left(o.start, o.end, o.first, o.last, o.sentence, passage.text[o.start:o.end], True, o)
        for o in claims.organisations if o.key or (o.portfolios and o.body in _TASKED)]
    found += [
        Left(n.start, n.end, n.body.first, n.body.last, n.body.sentence, n.name, True, has_part=n.body.body in _FIRMS, kind=n.body.body or "", heard=n.name if _gazetteer.towns_called(fold(n.name)) else "")
        for n in named_bodies(read)]
    firms = {i for o in claims.organisations if o.body in _FIRMS for i in (o.first, o.last)}
    found = [dataclasses.replace(b, has_part=True) if b.organisation is not None and b.organisation.key and (b.last in firms or b.first in firms) else b for b in found]
    roles, parts = _roles(passage), _behind_parts(passage)
    found = [
        dataclasses.replace(b, has_part=b.has_part or b.first in parts, role=roles.get(b.first, "")) if b.organisation is not None and b.organisation.key else b
        for b in found]
    taken = {i for b in found for i in range(b.first, b.last)}
    found += [b for b in _with_towns(read) if taken.isdisjoint(range(b.first, b.last))]
    taken = {i for b in found for i in range(b.first, b.last)}
    found += [b for b in _of_their_towns(read) if taken.isdisjoint(range(b.first, b.last))]
    people = {i for p in claims.people if p.office is not None or p.honorific or _has_given_name(passage, p.first, p.last) for i in range(p.first, p.last)}
    named = {i for p in claims.people for i in range(p.first, p.last)} - people
    places = {i for p in claims.places for i in range(p.first, p.last)}
    sure_places = {i for p in claims.places if p.kind != "named" for i in range(p.first, p.last)}
    quoted = {i for q in claims.quotations for i in range(q.first, q.last)}
    known = meaningful(passage, _OF_NAMES) | people | sure_places
    taken = {i for b in found for i in range(b.first, b.last)} | {i for o in claims.organisations if (short := in_brackets_behind(passage, o)) for i in range(*short)}
    towns = frozenset(places | {i for i in named if passage.tokens[i].text[:1].isupper() and _gazetteer.towns_called(passage.tokens[i].folded)})
    for first, last, sure in _bodies_of(passage, frozenset(known | taken), frozenset(places | quoted | named), towns):
        start, end = passage.tokens[first].start, passage.tokens[last - 1].end
        name = passage.text[start:end]
        if passage.is_dated(start, end) or any(is_platform(t.text) for t in passage.tokens[first:last]) or _gazetteer.towns_called(fold(name)):
            continue
        found.append(Left(start, end, first, last, passage.sentence_at(start), name, sure, has_part=sure, role=roles.get(first, "")))
    return found


def _with_towns(read: Read) -> Iterator[Left]:
    """Museums, universities ... that go by their town: Museo nazionale del cinema di Torino."""
    passage = read.passage
    connecting = connecting_words(passage)
    for body in read.claims.organisations:
        if body.body not in _OF_TOWNS or body.key:
            continue
        town = next((p for p in read.claims.places if p.is_town and body.last < p.first <= body.last + _TO_TOWN and p.sentence == body.sentence), None)
        if town is not None and town.first - 1 in connecting and not any(
            passage.tokens[i].kind != WORD for i in range(body.last, town.first)):
            yield Left(body.start, town.end, body.first, town.last, body.sentence, passage.text[body.start:town.end], True, body, kind=body.body or "", heard=passage.text[town.start:town.end])


def _of_their_towns(read: Read) -> Iterator[Left]:
    """The same where no "of" stands between: Kyoto University, 新潟大学."""
    for named in bodies_of_places(read):
        body, place = named.body, named.place
        if place is not None and place.kind in ("city", "capital"):
            first, last = min(body.first, place.first), max(body.last, place.last)
            yield Left(named.start, named.end, first, last, body.sentence, read.passage.text[named.start:named.end], True, body, kind=body.body or "", heard=named.name)


_OF_TOWNS = frozenset("university museum archive library theatre hospital orchestra zoo aquarium botanical-garden academy institute".split())
_TO_TOWN = 6  # tokens


_FIRMS = frozenset("company state-company shipyard airline power-company railway-company".split())
# Bodies that go by their task; a ministry and a court are held against each other elsewhere.
_TASKED = frozenset("agency authority institute laboratory council university commission directorate department office foundation association federation museum hospital academy".split())


def _has_given_name(passage: Passage, first: int, last: int) -> bool:
    return bool(between(passage.reading.of("given-name"), first, last))


@kept
def is_told(meeting: Meeting, other: Read, body: Left) -> bool:
    """Whether the other side, or the account, has a body anywhere: by its key, its task or its name in whatever script."""
    if body.heard:
        if _has_town(other, body.heard):
            return not _is_a_partner_there(meeting, other, body)
    elif body.organisation is not None and any(
            _one(body.organisation, o) for o in other.claims.organisations if o.key or not (_is_named_behind(other, o) or (body.organisation.key and _has_a_name(other, o)))):
        return True
    if body.organisation is not None and body.organisation.key:
        return may_be_one(words_of(body.name), meeting.citation.account, "")  # a name that is known is known in every language
    name = body.heard or body.name
    words = [w for w in name.split() if len(w) > 2] or [name]
    if is_heard(other, words, script_of(body.name)):
        return True
    initials = "".join(w[0] for w in body.name.split() if w[0].isupper())
    own = meeting.post if other is meeting.prose else meeting.prose
    if not _in_capitals(other.passage).isdisjoint((initials, body.name, *_short_names(own.passage, body))):
        return True
    if not body.sure and not (_words_of_people(meeting.prose) | _words_of_people(meeting.post)).isdisjoint(words_of(body.name)):
        return True
    return may_be_one(words_of(name), meeting.citation.account, "")


def _short_names(passage: Passage, body: Left) -> Iterator[str]:
    """What stands in brackets behind a body as its short name."""
    short = in_brackets_behind(passage, body.organisation) if body.organisation is not None else None
    if short is not None:
        yield passage.text[passage.tokens[short[0]].start: passage.tokens[short[1] - 1].end].upper()


def _is_a_partner_there(meeting: Meeting, other: Read, body: Left) -> bool:
    """Whether one side has a university or the like as a partner by its town's name, and the other has the town, another body as the partner, and no word for the kind."""
    own = meeting.post if other is meeting.prose else meeting.prose
    if body.organisation is None or not _is_a_partner(own.passage, body.first):
        return False
    kinds = {m.key[0] if isinstance(m.key, tuple) else m.key for kind in ("body", "thing") for m in other.passage.reading.of(kind)}
    told = [o for o in other.claims.organisations if other is meeting.post or o.sentence in meeting.aligned]
    partners = [o for o in told if _is_a_partner(other.passage, o.first)]
    return body.organisation.body not in kinds and len(partners) == 1 and (bool(partners[0].key) or (partners[0].body in _PARTNERS and _has_a_name(other, partners[0])))


def _is_a_partner(passage: Passage, first: int) -> bool:
    """Whether a word like "with" stands before a body, or before its article."""
    words, connecting = folded(passage.reading.words, "partner-words"), connecting_words(passage)
    before = range(first - 1, max(first - 1 - _FURTHEST, -1), -1)
    return any(passage.tokens[i].folded in words and all(k in connecting for k in range(i + 1, first)) for i in before)


_PARTNERS = frozenset("foundation academy company charity museum library bank trade-union hospital chamber-of-commerce".split())


@kept
def _in_capitals(passage: Passage) -> frozenset[str]:
    """The words of three letters and more that are written in capitals."""
    return frozenset([token.text for token in passage.tokens if token.text.isupper() and len(token.text) >= 3])


def _is_named_behind(read: Read, body: Organisation) -> bool:
    """Whether a word like "airline" only says what the firm named behind it is."""
    return any(o.key and trade_of(o.key) for o in between(read.claims.organisations, body.last, body.last + 3))


@kept
def _has_a_name(read: Read, body: Organisation) -> bool:
    """Whether a foundation or the like has a name of its own in capitals, and so is not called so for one whose name every language knows: the Fondation Oum Rabia is no Red Crescent."""
    return any(n.body == body and all(w[:1].isupper() for w in n.name.split() if len(w) > 3) and n.name[:1].isupper() for n in named_bodies(read))


@kept
def _words_of_people(read: Read) -> frozenset[str]:
    """The words of the names that are surely people's."""
    return frozenset(
        w for p in read.claims.people if p.office is not None or _has_given_name(read.passage, p.first, p.last) for w in p.words)


def _has_town(read: Read, name: str) -> bool:
    """Whether a passage names a town, by whichever of its names: Louvain for Leuven."""
    towns = set(_gazetteer.towns_called(fold(name), True))
    return any(
        not towns.isdisjoint(_gazetteer.towns_called(t.folded, True)) for t in read.passage.tokens if t.kind == WORD and len(t.text) >= 3 and not t.text[:1].islower())


# Kinds by which a text may call any body whose name it has said, or not.
_ANY = frozenset("agency authority commission committee office foundation charity federation association delegation peace-mission secretariat council institute department bank development-bank".split())


_OF_NO_COUNTRY = _concepts.OF_MANY_STATES - {"red-cross", "red-crescent"}
_OF_ONE_COUNTRY = frozenset("agency authority institute department council directorate laboratory".split())


def _one(left: Organisation, right: Organisation) -> bool:
    if any(o.key and trade_of(o.key) for o in (left, right)):
        return left.key == right.key if left.key and right.key else not {left.body, right.body}.isdisjoint(kinds_of(left.key or right.key or ""))
    if bool(left.key) != bool(right.key):
        key, other = (left.key, right) if left.key else (right.key, left)
        if key in _OF_NO_COUNTRY and other.countries and other.body in _OF_ONE_COUNTRY:
            return False  # the World Bank is no country's agency
        return bool({left.body, right.body} & _ANY)
    if left.key:
        return not of_two_families(left.key, right.key)
    return bodies_relation(left, right) != "differs" or left.body == right.body


def may_differ(meeting: Meeting, body: Left, rival: Left) -> bool:
    """Whether nothing known of two bodies lets one stand for the other."""
    a, b = body.organisation, rival.organisation
    if are_translated(meeting.prose, body, meeting.post, rival) or _have_one_stem(body.name, rival.name):
        return False
    if body.heard and rival.heard:
        return a is None or b is None or a.body == b.body
    if a is not None and b is not None:
        return not _one(a, b) and not any(x in field and y in field for x in a.portfolios for y in b.portfolios for field in _concepts.PORTFOLIO_FIELDS)
    tasked = (_has_task(body) and _has_task(rival)) or (bool(body.kind) and body.kind == rival.kind)
    return script_of(body.name) == script_of(rival.name) or None not in (a, b) or tasked  # a bare name in another script may be a word of the other's


def _have_one_stem(left: str, right: str) -> bool:
    """Whether two words are one but for how they end, as what a people is called: Bugis, Buginese."""
    a, b = romanise(left), romanise(right)
    shared = max(_STEM, min(len(a), len(b)) - 1)
    return " " not in left + right and len(a) >= shared and a[:shared] == b[:shared]


_STEM = 4  # letters


def only_speaks(read: Read, first: int, last: int) -> bool:
    """Whether a clause names the body of the tokens `[first, last)` only as who says or writes something."""
    begin, end = read.passage.clause(first, last)
    done = {m.key for m in between(read.passage.reading.of("act"), begin, end)}
    if any(not first <= claim.first < last for group in (read.claims.organisations, read.claims.people) for claim in between(group, begin, end)):
        return False  # somebody else may
    return bool(read.passage.reading.cued_between(begin, end, "attribution", "writing", "post-noun")) or (bool(done) and done <= SPEAKING)
