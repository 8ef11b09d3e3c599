"""What was done, and what was not: acts that exclude each other or go beyond the post, and denials."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act, Claim
from verify.claims.ideas import BARE, TURNING, ideas_of
from verify.comparison._dated import is_ahead, is_standing, long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figure_slots import things_meet
from verify.comparison._figures_fit import fits, is_duration
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible, related
from verify.comparison._result import Agreed, Differs
from verify.comparison._sentence_keys import sentence_words, weigh
from verify.comparison._votes import is_a_side_of_the_vote
from verify.comparison.dates import yet_to_come
from verify.languages import _concepts
from verify.languages._dictionary import Mention
from verify.model import Evidence, Message


def compare_acts(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the acts of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    ours = [a for a in prose.claims.acts if a.sentence in meeting.aligned]
    theirs = list(post.claims.acts)
    seen: set[str] = set()
    for act in ours:
        for other in theirs:
            if act.key == other.key and _polarity(act) == _polarity(other) is not None:
                if act.key not in seen:
                    seen.add(act.key)
                    yield Agreed("act", prose.passage.evidence(act.start, act.end, act.key), post.passage.evidence(other.start, other.end, other.key))
                break
    yield from _negations(meeting, ours, theirs)
    yield from _mismatches(meeting, ours, theirs)
    yield from _none_of_it(meeting)
    yield from _nobody_harmed(meeting)


def _polarity(act: Act) -> bool | None:
    """Whether the act is affirmed; None where that is not certain."""
    return None if act.negated is None else not (act.negated or act.denied)


def _negations(meeting: Meeting, ours: list[Act], theirs: list[Act]) -> Iterator[Differs]:
    """One act, affirmed on one side and denied on the other, about the same things."""
    prose, post = meeting.prose, meeting.post
    for act in ours:
        same = _of_its_time(act, [o for o in theirs if o.key == act.key])
        if not same or _polarity(act) is None or any(_polarity(o) in (_polarity(act), None) for o in same) or act.status in ("wished", "conditional"):
            continue
        if any(_polarity(a) not in (_polarity(act), None) for a in _of_its_time(act, [
                a for a in prose.claims.acts if a.key == act.key and a.sentence in meeting.aligned])):
            continue
        other = same[0]
        if _explained(act, ours, theirs) or _explained(other, theirs, ours):
            continue
        if other.status in ("wished", "conditional"):
            continue
        if _only_not_yet(meeting, *(((prose, act), (post, other)) if _polarity(act) else ((post, other), (prose, act)))):
            continue
        if _spared(*((post, other, prose, act) if _polarity(act) else (prose, act, post, other))):
            continue
        if of_another_occasion(meeting, act.first, act.sentence):
            continue
        if _turned_down(prose, act, ours) if _polarity(act) else _turned_down(post, other, theirs):
            continue
        if _is_done_to(*((prose, act, ours) if _polarity(act) else (post, other, theirs)), TURNING):
            continue  # the watering that is suspended, and parks that are not watered
        if _is_of_those_without(*((post, other) if _polarity(act) else (prose, act))):
            continue
        if _denied_there_too(*((post, other, prose, act) if _polarity(act) else (prose, act, post, other))):
            continue
        if _is_done_to(prose, act, ours, _FORBIDDING) or _is_done_to(post, other, theirs, _FORBIDDING) or long_before(meeting, *prose.passage.clause(act.first, act.last)):
            continue
        objects, told_of = _objects(meeting, act, other)
        if (act.key in _WEAK and objects < (2 if told_of else 3)) or _quoted(prose, act):
            continue
        support = meeting.score_without(act.sentence, "act")
        begin, end = prose.passage.clause(act.first, act.last)
        tied = any(key[0] in ("person", "city", "organisation", "figure") for key in meeting.shared.get(act.sentence, ()))
        if end - begin > _LONGEST_CLAUSE:
            continue
        close = act.sentence in meeting.beside and objects >= 1 and weigh(
            k for k in meeting.shared.get(act.sentence, ()) if k != ("act", act.key)) >= 0.6
        if not close and (objects < (1 if tied else 2) or support < 1.5):
            continue
        article = prose.passage.evidence(*clause_span(prose, act), act.key)
        evidence = post.passage.evidence(*clause_span(post, other), other.key)
        yield Differs(
            "negation-mismatch", gainsaying(bool(_polarity(act)), article, evidence), article, evidence, min(0.93, 0.68 + 0.06 * objects + 0.03 * min(support, 4.0)))


def _only_not_yet(meeting: Meeting, affirming: tuple[Read, Act], denying: tuple[Read, Act]) -> bool:
    """Whether one side says that something has not been done, and the other that it will be."""
    ahead, behind = (is_ahead(meeting, read, *read.passage.clause(act.first, act.last)) for read, act in (affirming, denying))
    return ahead and not behind and not is_standing(denying[0], *denying[0].passage.clause(denying[1].first, denying[1].last))


def gainsaying(affirmed: bool, article: Evidence, post: Evidence) -> Message:
    """That one side affirms what the other denies; `affirmed` where the article is the one that affirms."""
    if affirmed:
        return Message("The article affirms what the post denies: “{article}” against “{post}”.", article=article.text, post=post.text)
    return Message("The post affirms what the article denies: “{article}” against “{post}”.", article=article.text, post=post.text)


def _denied_there_too(denying: Read, act: Act, affirming: Read, other: Act) -> bool:
    """Whether the affirming side denies something of the same matter in another clause: jabs for those of sixty, none for those of fifty."""
    matter = _around(denying, act) | _places_beside(denying, act)
    own = affirming.passage.clause(other.first, other.last)
    return any(
        affirming.passage.clause(no.first, no.last) != own and matter & (_around(affirming, no) | _places_beside(affirming, no))
        for no in affirming.passage.reading.cued("negator"))


def _is_of_those_without(denying: Read, act: Act) -> bool:
    """Whether a denial is only of what is without something: no application without an appointment is accepted."""
    begin, end = denying.passage.clause(act.first, act.last)
    return bool(denying.passage.reading.cued_between(begin, end, "without"))


def _person(mention: Mention) -> str:
    """What a mention of people says that they are: a thing counted or an office."""
    return str(mention.key[0] if mention.kind == "office" else mention.key)


# What is done to those of whom there are said to be none.
_HARMING = {"dead": ("die", "kill"), "injured": ("injure",), "missing": ("go-missing",)}


def _nobody_harmed(meeting: Meeting) -> Iterator[Differs]:
    """The prose says that there are no dead, the post that somebody died: the same told as a thing and as an act."""
    prose, post = meeting.prose, meeting.post
    told = {e.key for e in post.claims.existences}
    for claim in prose.claims.existences:
        if not claim.denied or claim.key not in _HARMING or claim.key in told or claim.sentence not in meeting.aligned or claim.status != "done":
            continue
        acts = [a for a in post.claims.acts if a.key in _HARMING[claim.key]]
        begin, end = prose.passage.clause(claim.first, claim.last)
        if not acts or any(not _polarity(a) or a.status != "done" for a in acts) or prose.passage.reading.cued_between(begin, end, "another", "ago", "since"):
            continue
        support = meeting.score_without(claim.sentence, "act", "thing")
        if support < 2.5 or _spared(prose, claim, post, acts[0]):
            continue
        article = prose.passage.evidence(*clause_span(prose, claim), claim.key)
        evidence = post.passage.evidence(*clause_span(post, acts[0]), acts[0].key)
        yield Differs(
            "negation-mismatch", gainsaying(False, article, evidence), article, evidence, min(0.88, 0.7 + 0.03 * min(support, 5.0)))
        return


def _said_of_another_act(denying: Read, claim: Claim, affirming: Read, other: Claim) -> bool:
    """Whether a "no" says only that one act befalls none of the things, and the other side tells another act of them: no hospital closes, all go on."""
    acts = []
    for read, thing in ((denying, claim), (affirming, other)):
        begin, end = read.passage.clause(thing.first, thing.last)
        acts.append({a.key for a in between(read.claims.acts, begin, end)} - BARE)
    return bool(acts[0] and acts[1]) and not any(related(a, b) for a in acts[0] for b in acts[1])


def _spared(denying: Read, act: Claim, affirming: Read, other: Claim) -> bool:
    """Whether a denial is of some people only: no firefighter was injured, six residents were."""
    begin, end = denying.passage.clause(act.first, act.last)
    reading = denying.passage.reading
    people = [m for kind in ("thing", "office") for m in between(reading.of(kind), begin, end) if _person(m) in _KINDS]
    if not people:
        return False
    low, high = affirming.passage.clause(other.first, other.last)
    affected = frozenset(
        _person(m) for kind in ("thing", "office") for m in between(affirming.passage.reading.of(kind), low, high)) & (_KINDS | {"person"})
    if affected:
        return not things_meet(frozenset(map(_person, people)), affected)
    return any(0 <= m.first - n.last <= 1 for m in people for n in reading.cued_between(begin, end, "negator"))


def _is_ruled_out(read: Read, claim: Claim) -> bool:
    """Whether the clause that names a thing forbids it, ends it or leaves it out: dogs are banned says what "no dogs" does."""
    begin, end = read.passage.clause(claim.first, claim.last)
    return any(m.key in _SPARING for m in between(ideas_of(read.passage) or (), begin, end)) or any(
        a.key == "ban" or a.key in TURNING for a in between(read.claims.acts, begin, end))


def _of_its_time(act: Act, others: list[Act]) -> list[Act]:
    """Of acts of one kind those done where it is done, or those ahead where it is ahead; all where none is: a cut, and no further cuts."""
    return [o for o in others if (o.status == "planned") == (act.status == "planned")] or others


_HARMED = frozenset("dead injured missing victim".split())
_PEOPLE = frozenset(("person", *_concepts.THING_CONTAINS["person"])) - {"case"}
_KINDS = _PEOPLE - _HARMED - {"person"}


def _none_of_it(meeting: Meeting) -> Iterator[Differs]:
    """A thing of which one side says that there is none, and the other tells of it in the same matter."""
    prose, post = meeting.prose, meeting.post
    ours = [e for e in prose.claims.existences if e.sentence in meeting.aligned and not of_another_occasion(meeting, e.first, e.sentence)]
    theirs = list(post.claims.existences)
    figures = {t for f in post.claims.figures for t in f.things}
    for claim in ours:
        if claim.status in ("wished", "conditional") or claim.denied is None or (claim.key in _PEOPLE and claim.key not in _HARMED):
            continue  # no foreign fisher will get aid: there are fishers
        same = [o for o in theirs if o.key == claim.key]
        if not same or any(o.denied is None or o.denied == claim.denied or o.status in ("wished", "conditional") for o in same):
            continue
        counted = figures if claim.denied else {t for f in prose.claims.figures if f.sentence == claim.sentence for t in f.things}
        if any(e.key == claim.key and e.denied != claim.denied for e in ours) or (claim.key in counted and claim.key not in _HARMED):
            continue  # said both ways, or counted apart
        other = same[0]
        if _spared(*((prose, claim, post, other) if claim.denied else (post, other, prose, claim))):
            continue
        if claim.key not in _HARMED and _is_ruled_out(*((post, other) if claim.denied else (prose, claim))):
            continue
        if claim.key not in _HARMED and _said_of_another_act(*((prose, claim, post, other) if claim.denied else (post, other, prose, claim))):
            continue
        denying, affirming = (_around(prose, claim), _around(post, other)) if claim.denied else (_around(post, other), _around(prose, claim))
        alike = {("thing", claim.key)} | (frozenset() if prose.passage.language == post.passage.language else frozenset(k for k in denying if k[0] == "word"))
        if denying - alike and not (denying & affirming) - alike and claim.key not in _HARMED:
            continue  # none of it for somebody, somewhere or at some time: another there may have some
        begin, end = prose.passage.clause(claim.first, claim.last)
        if not claim.denied and not any(not a.negated for a in between(prose.claims.acts, begin, end)):
            continue  # the thing is only named: nothing is said to have happened with it
        common = [k for k in meeting.shared.get(claim.sentence, ()) if k[0] not in ("country", "portfolio", "word") and k != ("thing", claim.key)]
        support = weigh(common)
        if support < (0.6 if claim.sentence in meeting.beside and (denying & affirming) - alike else 1.0):
            continue
        article = prose.passage.evidence(*clause_span(prose, claim), claim.key)
        evidence = post.passage.evidence(*clause_span(post, other), claim.key)
        yield Differs(
            "negation-mismatch", gainsaying(not claim.denied, article, evidence), article, evidence, min(0.88, 0.72 + 0.04 * min(support, 4.0)))


# States and helpers, of which every text denies some and affirms others.
_WEAK = frozenset("need lack allow help lead send change decide study record count attend continue plan find".split())


def _quoted(read: Read, act: Act) -> bool:
    """Whether an act stands inside quotation marks: somebody's words, which quotations compares."""
    return any(q.start <= act.start < q.end for q in read.claims.quotations)


_LONGEST_CLAUSE = 60  # tokens: a page whose stops are lost has no clauses to compare


def _explained(act: Act, its: list[Act], others: list[Act]) -> bool:
    """Whether a denied act only stands beside the one that both sides deny, or its own side affirms it in other words.

    "No agreement was signed at the meeting" does not deny the meeting.
    """
    if _polarity(act):
        return False
    beside = [a for a in its if a is not act and a.sentence == act.sentence and not _polarity(a)]
    if any(a.key == o.key and not _polarity(o) for a in beside for o in others):
        return True
    return any(_polarity(a) and a.key != act.key and compatible(a.key, act.key) for a in its)


# Acts with a "no" inside: what they are told of did not come about by them.
_REFUSING = frozenset(("reject", "refuse", "veto"))


def _turned_down(read: Read, act: Act, its: list[Act]) -> bool:
    """Whether an act is named as what its clause refuses: "rejected the request for clemency" does not affirm the clemency, nor a ban what is banned."""
    begin, end = read.passage.clause(act.first, act.last)
    spared = any(m.key in _SPARING for m in between(ideas_of(read.passage) or (), begin, end))
    return spared or any(a.key in (*_REFUSING, "ban", "exempt") and a.key != act.key and _polarity(a) and begin <= a.first < end for a in its)


# Who is exempt from a fine, spared it or left out is not fined.
_SPARING = frozenset(("none-of-it", "left-out", "ban"))


def _lasting(read: Read, act: Act) -> bool:
    """Whether the clause of an act says how long."""
    return any(is_duration(figure) for figure in between(read.claims.figures, *read.passage.clause(act.first, act.last)))


def _is_done_to(read: Read, act: Act, its: list[Act], keys: frozenset[str]) -> bool:
    """Whether an act is named as that to which another one of its clause, of these `keys`, is done.

    A ban on exports that is not lifted denies no exports, it bans them (`_FORBIDDING`); who lifts a ban bans nothing (`TURNING`).
    """
    begin, end = read.passage.clause(act.first, act.last)
    return act.key not in keys and any(a.key in keys and begin <= a.first < end for a in its)


_FORBIDDING = frozenset(("ban", "sanction"))


def _mismatches(meeting: Meeting, ours: list[Act], theirs: list[Act]) -> Iterator[Differs]:
    """An act of the prose that excludes the post's, or goes a step further, for the same people and things."""
    prose, post = meeting.prose, meeting.post
    told = {o.key for o in theirs if _polarity(o) and o.status != "planned"}
    planned = {o.key for o in theirs if _polarity(o)} - told
    spoken = {a.key for a in prose.claims.acts if a.sentence in meeting.aligned}
    for act in ours:
        if not _polarity(act) or act.status != "done" or act.key in told:
            continue
        due = any(compatible(act.key, key) for key in planned)
        for other in theirs:
            if not _polarity(other) or other.status in ("wished", "conditional"):
                continue
            if due and not (other.status == "done" and _are_of_one_day(meeting, act, other)):
                continue  # opened, as the post said that it would be
            if not act.only and any(compatible(act.key, key) and not excluded(act.key, key) and not beyond(act.key, key) for key in told):
                continue  # the same news in other words
            excluding = excluded(act.key, other.key) and not _two_sides(meeting, act, other)
            further = beyond(act.key, other.key)
            short = act.only and beyond(other.key, act.key)
            if not (excluding or further or short):
                continue
            if _is_led_alike(prose, act, post, other) or is_a_side_of_the_vote(meeting, act, other):
                continue
            if _has_another_sense(act, ours, told, other) or _has_another_sense(other, theirs, spoken, act):
                continue
            if act.key == "continue" and _lasting(prose, act) and not _around(prose, act) & _around(post, other):
                continue  # what lasted four hours, and accounts that are frozen
            if (act.key, other.key) in _OVER and _lasting(prose, act):
                continue  # reopened on Wednesday, after a closure of more than a year
            if {act.key, other.key} <= _PHASES and _speak_apart(_around(prose, act), _around(post, other)):
                continue  # money that is frozen, and a clinic that stays open
            if long_before(meeting, *prose.passage.clause(act.first, act.last)):
                continue
            if (other.key in spoken and not short) or _is_told_too(meeting, act, other) or _quoted(prose, act) or _is_done_to(prose, act, ours, TURNING) or _is_done_to(post, other, theirs, TURNING):
                continue
            if other_numbers(meeting, prose.passage.clause(act.first, act.last), post.passage.clause(other.first, other.last)):
                continue
            participants = sum(key[0] in ("person", "city", "organisation", "figure", "name") for key in meeting.shared.get(act.sentence, ()))
            support = meeting.score_without(act.sentence, "act")
            if participants < 1 or support < 2.2 or _of_someone_else(meeting, act) or (further and yet_to_come(meeting, act.sentence)):
                continue
            article = prose.passage.evidence(*clause_span(prose, act), act.key)
            evidence = post.passage.evidence(*clause_span(post, other), other.key)
            yield Differs(
                "act-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=evidence.text), article, evidence,
                min(0.92, 0.66 + 0.03 * min(support, 6.0) + (0.06 if excluding else 0.0)))
            return


def _are_of_one_day(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether the sentences of two acts date them alike."""
    return any(kind in ("day", "date") for kind, _ in meeting.of_one_deed(act.sentence, other.sentence))


def _is_told_too(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether a sentence that shares more with the post tells the post's act in another word: a bridge that was opened, and is closed to motorcycles."""
    support = meeting.score_without(act.sentence, "act")
    return any(
        _polarity(a) and a.status == other.status and compatible(other.key, a.key) and not excluded(other.key, a.key) and not beyond(a.key, other.key)
        and meeting.score_without(a.sentence, "act") > support
        for a in meeting.prose.claims.acts if a.sentence in meeting.aligned and a.sentence != act.sentence)


def _has_another_sense(act: Act, its: list[Act], others: Collection[str], against: Act) -> bool:
    """Whether the word for an act has another sense as well, in which it tells what the other side tells: to take over a ship, or a wanted man."""
    return any(
        a.key != act.key and (a.first, a.last) == (act.first, act.last) and not excluded(a.key, against.key)
        and (a.key in others or any(compatible(a.key, key) for key in others)) for a in its)


def _is_led_alike(prose: Read, act: Act, post: Read, other: Act) -> bool:
    """Whether both clauses tell that something was led, held or attended, of which the two acts are but names: negotiations here, talks there."""
    ours, theirs = (
        {a.key for a in between(read.claims.acts, *read.passage.clause(one.first, one.last)) if a is not one} for read, one in ((prose, act), (post, other)))
    return bool(_LED & ours & theirs)


_LED = frozenset(("lead", "attend"))
# What is over, where the post tells the other: told with how long it lasted, it is what went before.
_OVER = frozenset((("close", "reopen"), ("close", "open"), ("suspend", "resume"), ("suspend", "begin")))
# Acts that say nothing without that which they are done to.
_PHASES = frozenset("begin end continue resume suspend complete cancel postpone extend".split())


def _speak_apart(ours: frozenset[tuple[object, object]], theirs: frozenset[tuple[object, object]]) -> bool:
    """Whether two clauses both name what they speak of, and nothing that is in both."""
    return bool(ours and theirs) and not ours & theirs


# What happens to one person: another person's is another matter.
PERSONAL = frozenset(
    "appoint nominate elect resign dismiss replace swear-in arrest detain charge try convict acquit sentence release extradite pardon die kill injure survive "
    "marry retire hospitalise recover".split())


def _of_someone_else(meeting: Meeting, act: Act) -> bool:
    """Whether a personal act of the prose is told of a person whom the post does not name."""
    if act.key not in PERSONAL:
        return False
    known = {m.start for m in meeting.names}
    here = [p for p in meeting.prose.claims.people if p.sentence == act.sentence]
    nearest = min(here, key=lambda p: min(abs(p.first - act.last), abs(act.first - p.last)), default=None)
    return nearest is None or nearest.start not in known


def other_numbers(meeting: Meeting, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether two clauses (tokens of the prose, of the post) speak of other numbers of people: eleven were found, twelve are missing."""
    counted, told = (
        [f for f in between(read.claims.figures, *clause) if f.dimension == "count" and (not f.things or f.things & _PEOPLE) and not read.passage.is_dated(
            f.start, f.end)]
        for read, clause in ((meeting.prose, ours), (meeting.post, theirs)))
    return bool(counted and told) and not any(fits(a, b) for a in counted for b in told)


# One deal, told from either side.
CONVERSES = ({"import", "export"}, {"buy", "sell"}, {"lend", "borrow"})


def _two_sides(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether two acts are one deal or one contest, told from either side.

    A deal is that of two countries which the prose names both: Nepal exports power, Bangladesh imports it. A contest is that of two
    parties where the post does not begin with the one with whom the prose begins: A beat B, B lost to A.
    """
    pair = {act.key, other.key}
    if pair in CONVERSES:
        return len({p.country for p in meeting.prose.claims.places if p.country and p.sentence == act.sentence}) > 1
    if pair != {"win", "lose"}:
        return False
    people = [m for m in meeting.names if m.sentence == act.sentence]
    if len({m.post.start for m in people}) > 1:
        return min(people, key=lambda m: m.start).post.start != min(m.post.start for m in people)
    for named in (_countries, _organisations):
        ours, theirs = named(meeting.prose, act.sentence), named(meeting.post, other.sentence)
        if ours or theirs:
            return not ours or not theirs or ours[0] != theirs[0] or len(set(ours)) > 1 >= len(set(theirs))
    return not people  # nobody known to both sides: who won is not to be told


def _countries(read: Read, sentence: int) -> list[str]:
    """The countries and peoples that a sentence names, in its order."""
    return [p.country for p in sorted(read.claims.places, key=lambda p: p.start) if p.country and p.kind in ("country", "demonym") and p.sentence == sentence]


def _organisations(read: Read, sentence: int) -> list[str]:
    """The organisations that a sentence names, in its order."""
    return [o.key for o in sorted(read.claims.organisations, key=lambda o: o.start) if o.key and o.sentence == sentence]


def excluded(left: str, right: str) -> bool:
    """Whether two acts cannot both be what happened."""
    return (left, right) in _EXCLUSIONS


_EXCLUSIONS = frozenset(_concepts.EXCLUSIONS) | frozenset((b, a) for a, b in _concepts.EXCLUSIONS)


@functools.lru_cache(maxsize=4_000)
def beyond(left: str, right: str) -> bool:
    """Whether the first act is a higher step of some ladder than the second."""
    return any(left in ladder and right in ladder and ladder.index(left) > ladder.index(right) for ladder in _concepts.LADDERS)


def _objects(meeting: Meeting, act: Act, other: Act) -> tuple[int, bool]:
    """How many things, places, people and figures the two clauses share besides the act, and whether another act is among them (plans a cut)."""
    ours = _around(meeting.prose, act)
    theirs = _around(meeting.post, other)
    common = ours & theirs
    # Where the post says nothing but the act ("Sold!"), who is named elsewhere in it says little of what was not done to whom.
    named = any(m.sentence == act.sentence and (theirs or m.post.sentence == other.sentence) for m in meeting.names)
    return len(common) + named, any(key[0] == "act" for key in common)


def _around(read, act: Claim | Mention) -> frozenset[tuple[object, object]]:  # type: ignore[no-untyped-def]
    """What stands in an act's clause, as keys; names and content words too."""
    begin, end = read.passage.clause(act.first, act.last)
    keys: set[tuple[object, object]] = set()
    for kind in ("thing", "city", "country", "demonym", "capital", "organisation", "portfolio", "body", "currency", "unit"):
        keys.update(("country" if kind == "demonym" else kind, mention.key) for mention in between(read.passage.reading.of(kind), begin, end))
    keys.update(("act", mention.key) for mention in between(read.passage.reading.of("act"), begin, end) if mention.key not in (getattr(act, "key", ""), *_concepts.TELLING))
    keys.update(("figure", figure.base) for figure in between(read.claims.figures, begin, end))
    keys.update(sentence_words(read, begin, end))
    return frozenset(keys)


def _places_beside(read: Read, act: Claim | Mention) -> frozenset[tuple[object, object]]:
    """The places of an act's clause, as keys: those too whose name no dictionary but the gazetteer has."""
    return frozenset(("place", place.key) for place in between(read.claims.places, *read.passage.clause(act.first, act.last)))


def clause_span(read: Read, act: Claim) -> tuple[int, int]:
    """The offsets of an act's clause."""
    begin, end = read.passage.clause(act.first, act.last)
    tokens = read.passage.tokens
    return tokens[begin].start, tokens[end - 1].end
