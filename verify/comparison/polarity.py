"""One matter of which the post says yes and the prose no, or the other way round, whatever the words."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Person
from verify.claims.acts import status_of
from verify.claims.ideas import BARE, Saying, find_sayings
from verify.comparison._act_sides import PERSONAL, are_two_sides
from verify.comparison._another_clause import is_of_another_clause
from verify.comparison._clause_matters import (
    ENOUGH,
    IMPLIED,
    MATTER,
    OWN,
    are_apart,
    are_for_each_other,
    are_of_the_same,
    are_of_two_counts,
    common_matters,
    is_of_people,
    saying_weight,
    span_of,
    strength_needed,
    support,
    weight_of,
)
from verify.comparison._contraries import (
    CHANGES,
    are_told_alike_by_a_no,
    contrary_of,
    is_ceasing,
    is_of_acts,
    is_of_one_state,
    is_said,
    is_sequel,
    is_worded,
    said_apart,
)
from verify.comparison._dated import is_ahead, is_of_later, is_standing, long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._plain_clauses import is_plain, is_quoted, leaves_out, stands_behind
from verify.comparison._result import Differs
from verify.comparison._sentence_keys import Key
from verify.comparison._told_alike import is_told_alike
from verify.languages import _concepts
from verify.model import Message

with later:
    from verify.comparison._denied_elsewhere import is_denied_there_too, is_of_some, is_set_apart
    from verify.comparison._gainsaying import gainsaying
    from verify.comparison._hidden_noes import is_unharmed


class Pair:
    """A clause of the prose beside a clause of the post, among all that either side says."""

    def __init__(self, meeting: Meeting, saying: Saying, other: Saying, ours: Sequence[Saying], theirs: Sequence[Saying]) -> None:
        self.meeting, self.saying, self.other, self.ours, self.theirs = meeting, saying, other, ours, theirs
        self.by_denial = saying.denying != other.denying  # a "no" on one side is what parts them, not words that exclude each other
        self.contrary = contrary_of(saying, other)

    @functools.cached_property
    def apart(self) -> list[str]:
        """What they differ in, said once."""
        return said_apart(self.contrary)

    @functools.cached_property
    def common(self) -> frozenset[Key]:
        """What both clauses speak of besides."""
        return common_matters(self.meeting, self.saying, self.other, self.contrary)

    @functools.cached_property
    def context(self) -> frozenset[Key]:
        """What the sentence and the post have in common besides."""
        return _context(self.meeting, self.saying) - {("matter", name) for name in self.contrary}

    @property
    def affirming(self) -> tuple[Read, Saying]:
        """The clause that does not deny."""
        return (self.meeting.post, self.other) if self.saying.denying else (self.meeting.prose, self.saying)


def compare_polarity(meeting: Meeting) -> Iterator[Differs]:
    """A clause of the prose that says the contrary of a clause of the post about the same matter."""
    best: tuple[float, Pair] | None = None
    for pair in pairs(meeting):
        if any(against(pair) for against in _AGAINST):
            continue
        weight = pair_weight(pair)
        if weight < ENOUGH + distance(meeting, pair.saying) or are_apart(meeting, pair.saying, pair.other):
            continue
        if best is None or weight > best[0]:
            best = weight, pair
    if best is not None:
        weight, pair = best
        score = meeting.scores.get(pair.saying.sentence, 0.0)
        told = (is_of_one_state(pair.apart) and not pair.by_denial and score >= _TOLD_WELL) or (bool(pair.contrary) and score >= _TOLD and _are_of_one_month(pair))
        yield dataclasses.replace(_differs(weight, pair), least=_SURE if _are_of_one_figure(pair) else _WORTH_A_LOOK if told else 0.0)
    else:
        yield from _doubts(meeting)


def _doubts(meeting: Meeting) -> Iterator[Differs]:
    """The clause that says the contrary in so many words, where too little else tells that it is of the same, but the sentence tells the post well: worth a look."""
    for pair in pairs(meeting):
        saying = pair.saying
        if not pair.contrary or saying.sentence not in meeting.aligned or meeting.scores.get(saying.sentence, 0.0) < _TOLD_WELL:
            continue
        if any(against(pair) for against in _AGAINST if against not in ONLY_TOO_LITTLE) or are_apart(meeting, saying, pair.other):
            continue
        yield dataclasses.replace(_differs(pair_weight(pair), pair), likelihood=_WORTH_A_LOOK, doubtful=True)
        return


_TOLD, _TOLD_WELL = 3.0, 4.0  # how strongly a sentence has to meet the post
_WORTH_A_LOOK, _SURE = 0.35, 0.7


def _are_of_one_figure(pair: Pair) -> bool:
    """Whether two deeds of which one is the contrary of the other are told with one number of one thing, or one rate: two men arrested, two men released."""
    if pair.by_denial or not _CONTRARY_DEEDS.issuperset(pair.apart):
        return False
    meeting, ours, theirs = pair.meeting, pair.saying, pair.other
    read = between(meeting.prose.claims.figures, ours.first, ours.last), between(meeting.post.claims.figures, theirs.first, theirs.last)
    return any(
        f.dimension == g.dimension and f.base == g.base and (f.dimension == "percent" or (f.dimension == "count" and bool(f.things & g.things)))
        for f in read[0] for g in read[1])


_CONTRARY_DEEDS = frozenset("increase arrest".split())  # by which a release, too, and a cut are told


@kept
def pairs(meeting: Meeting) -> Sequence[Pair]:
    """Each clause of the prose about the post with each of the post that says plainly what is so."""
    return tuple(_pairs(meeting))


def _pairs(meeting: Meeting) -> Iterator[Pair]:
    prose, post = meeting.prose, meeting.post
    ours = find_sayings(prose, meeting.aligned | meeting.near | meeting.around)
    theirs = list(find_sayings(post))
    plain = [other for other in theirs if is_plain(post, other)]
    if not ours or not plain:
        return
    for saying in ours:
        if not is_plain(prose, saying) or of_another_occasion(meeting, saying.first, saying.sentence) or long_before(meeting, saying.first, saying.last):
            continue
        for other in plain:
            if saying.denying != other.denying or (saying.denying is not None and is_worded(saying, other)):
                yield Pair(meeting, saying, other, ours, theirs)


def _differs(weight: float, pair: Pair) -> Differs:
    meeting, saying, other = pair.meeting, pair.saying, pair.other
    key = pair.contrary[0] if pair.contrary else ""
    article = meeting.prose.passage.evidence(*span_of(meeting.prose, saying), key)
    evidence = meeting.post.passage.evidence(*span_of(meeting.post, other), key)
    if not pair.by_denial and not saying.denying and is_of_acts(key, saying, other) and not (key in _STATES and _is_to_last(pair)):
        rule, message = "act-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=evidence.text)
    else:
        rule, message = "negation-mismatch", gainsaying(bool(saying.predicates[key] if key else not saying.denying), article, evidence)
    return Differs(rule, message, article, evidence, min(0.88, 0.68 + 0.05 * min(weight, 4.0)), needs=strength_needed(weight), asked=_ASKED if rule == "negation-mismatch" else 0.0)


# How likely a denial has to be that is told by its clause. At first sight, in 13 sets of cases as the state before each of them read it (tests/cases, November
# 2026), 15 of 21 true ones were as likely and none of nine stories' false ones, most of them one thing said by a word on one side and by the denial
# of its contrary on the other.
_ASKED = 0.82
_STATES = frozenset(("open", "close"))  # what is done, and then is so


def _is_to_last(pair: Pair) -> bool:
    """Whether either clause tells how it will be, or stays, and not what was done: the site will stay open."""
    sides = (pair.meeting.prose, pair.saying), (pair.meeting.post, pair.other)
    return any(saying.predicates.get("continue") or _is_planned(read, saying) for read, saying in sides)


def is_vague(pair: Pair) -> bool:
    """Whether what they say yes or no to is said of many things, and is no deed of a matter that both name: what must be so of one thing must not be so of another."""
    done = all(name in _concepts.ACTS for name in pair.apart) and any(weight_of(key) >= MATTER for key in pair.common)
    return _concepts.VAGUE_PREDICATES.issuperset(pair.apart) and not done


def pair_weight(pair: Pair) -> float:
    """How much makes the two clauses speak of one matter, and contradict each other there."""
    weight = min(_CONTEXT, 0.35 * len(pair.context - pair.common)) + sum(weight_of(key) for key in pair.common)
    weight += sum(map(saying_weight, pair.apart)) + support(pair.meeting, pair.saying)
    weight += _DENIAL if pair.by_denial else 0.0
    if pair.contrary and ENOUGH > weight >= ENOUGH - OWN and pair.common and are_for_each_other(
            pair.meeting, pair.saying, pair.other, pair.contrary, pair.ours, pair.theirs):
        weight += OWN
    return weight


def _are_both_quoted(pair: Pair) -> bool:
    """Whether both are somebody's words, which are compared as words."""
    return is_quoted(pair.meeting.prose, pair.saying) and is_quoted(pair.meeting.post, pair.other)


def _is_denied_of_others(pair: Pair) -> bool:
    """Whether the side that affirms denies as well, of somebody else, or sets somebody apart."""
    if not pair.by_denial:
        return False
    meeting, saying, other = pair.meeting, pair.saying, pair.other
    return is_denied_there_too(meeting, saying, other, pair.ours, pair.theirs) or leaves_out(*pair.affirming) or is_set_apart(meeting, saying, other)


def _is_only_not_yet(pair: Pair) -> bool:
    """Whether a deed was not done on one side, and will be on the other."""
    lifted = any(saying.predicates.get("ban") is False for saying in (pair.saying, pair.other))  # what is no longer banned is not still to be banned
    return pair.by_denial and not lifted and _DEEDS.issuperset(pair.contrary) and _only_not_yet(pair.meeting, pair.saying, pair.other)


def _is_what_followed(pair: Pair) -> bool:
    """Whether the prose tells behind the post, or of a later day, what came of it."""
    if pair.by_denial or pair.saying.predicates.get("continue") or not is_sequel(pair.saying, pair.other):
        return False
    return stands_behind(pair.meeting, pair.saying) or is_of_later(pair.meeting, pair.meeting.prose, pair.saying.first, pair.saying.last)


def _is_said_alike_elsewhere(pair: Pair) -> bool:
    """Whether either side says elsewhere of the same matter what the other says here."""
    saying, other = pair.saying, pair.other
    ours, theirs = [s for s in pair.ours if s.sentence == saying.sentence or not _is_of_another_matter(pair.meeting, s)], pair.theirs
    if _DONE_AGAIN.issuperset(pair.apart) and _is_planned(pair.meeting.prose, saying) and _is_planned(pair.meeting.post, other):
        ours, theirs = ([s for s in clauses if _is_planned(read, s)] for read, clauses in ((pair.meeting.prose, ours), (pair.meeting.post, theirs)))
    return is_told_alike(pair.meeting, pair.contrary, saying, other, ours, theirs) or _is_told_of_the_same(pair) or _is_fate_of_others(pair) or any(
        is_said(ours, name, not saying.predicates[name], saying, other) or is_said(theirs, name, bool(saying.predicates[name]), saying, other)
        for name in pair.apart)


@kept
def _is_of_another_matter(meeting: Meeting, saying: Saying) -> bool:
    """Whether a clause of the prose tells of another place or time than the post, or gives rates or amounts of which it has none: the lira fell to 43.3 to the dollar."""
    if of_another_occasion(meeting, saying.first, saying.sentence) or _is_elsewhere(meeting, saying):
        return True
    rates = [f for f in between(meeting.prose.claims.figures, saying.first, saying.last) if f.dimension in ("percent", "currency")]
    return bool(rates) and not any(f.dimension == g.dimension and fits(f, g) for f in rates for g in meeting.post.claims.figures)


def _is_elsewhere(meeting: Meeting, saying: Saying) -> bool:
    """Whether a sentence of the prose names lands, and none that the post or its retelling names."""
    begin, end = meeting.prose.passage.sentence_tokens(saying.sentence)
    lands = {p.country for p in between(meeting.prose.claims.places, begin, end) if p.country}
    told = {p.country for p in meeting.post.claims.places if p.country}
    return bool(lands and told) and lands.isdisjoint(told)


def _is_told_of_the_same(pair: Pair) -> bool:
    """Whether another clause of the post says of whom or how much the prose's sentence names what the prose says: two firms fined, and a third one not."""
    named = ("name", "person", "figure", "organisation")
    return bool(pair.apart) and any(
        t is not pair.other and all(t.predicates.get(name) == pair.saying.predicates[name] for name in pair.apart)
        and any(kind in named for kind, _ in pair.meeting.of_one_deed(pair.saying.sentence, t.sentence)) for t in pair.theirs)


def _is_fate_of_others(pair: Pair) -> bool:
    """Whether the prose's clause tells a fate that another clause of the post tells, and not this one: eleven were rescued, two are still missing."""
    told = {name for name, holds in pair.saying.predicates.items() if holds and name in _FATES} - set(pair.apart) - pair.other.predicates.keys()
    return bool(pair.apart) and _FATES.issuperset(pair.apart) and any(
        t is not pair.other and t.predicates.get(name) for name in told for t in pair.theirs)


_FATES = frozenset("rescue find survive die kill injure go-missing hospitalise alive recover".split())  # of several people, each may have another


# What may be done again, or not, after it was done: a rate was cut, and no further cuts are planned.
_DONE_AGAIN = frozenset("increase decrease release plant buy donate send strike vaccinate import export".split())


@kept
def _is_planned(read: Read, saying: Saying) -> bool:
    """Whether a clause tells of what is to be, or is not to be."""
    return status_of(read.passage, saying.first, saying.last) == "planned" or is_standing(read, saying.first, saying.last)


def _shares_no_predicate(pair: Pair) -> bool:
    """Whether no predicate is said on both sides, and the matters alone do not make one clause deny what the other tells, which has no word for what is not so either."""
    return not pair.contrary and (
        any(holds is False for holds in pair.affirming[1].predicates.values()) or not _of_the_matter(pair.meeting, pair.saying, pair.other) or is_of_some(pair.saying, pair.other, pair.ours, pair.theirs))


def _is_of_other_people(pair: Pair) -> bool:
    """Whether what is done to or by people may be so of some and not of others: who is arrested, who hands over."""
    if not pair.contrary:
        return False
    if pair.by_denial and _PAYING.issuperset(pair.apart) and _is_paid_by_a_body(pair):
        return True
    if not pair.by_denial and are_of_two_counts(pair.meeting, pair.saying, pair.other):
        return True
    if pair.contrary[0] in PERSONAL and not pair.by_denial and not are_of_the_same(pair.meeting, pair.saying, pair.common):
        return True
    return not pair.by_denial and _HANDED.issuperset(pair.contrary) and not _is_done_by_one(pair.meeting, pair.saying, pair.other)


def _is_paid_by_a_body(pair: Pair) -> bool:
    """Whether what some people do not pay is paid by the state, a town, a firm: the budget pays for the lunches, and parents do not."""
    _, saying = pair.affirming
    denying = pair.other if saying is pair.saying else pair.saying
    return names_a_payer(pair) and is_of_people(denying) and not is_of_people(saying)


def names_a_payer(pair: Pair) -> bool:
    """Whether what is denied is that somebody pays, and who affirms it names a state, a town or a firm, which may be another who pays."""
    read, saying = pair.affirming
    return _PAYING.issuperset(pair.apart) and bool(saying.matters & _PAYERS or between(read.passage.reading.of("body"), saying.first, saying.last))


_PAYING = frozenset("pay cost-money fund cover-costs".split())
_PAYERS = frozenset("budget country company bank region town fund".split())


def _says_too_little(pair: Pair) -> bool:
    """Whether what they differ in is so of many things, and nothing else tells that both speak of one."""
    if pair.apart == ["cost-money"] and CHANGES & {*pair.saying.predicates, *pair.other.predicates}:
        return True  # fees that stay, and fees that do not rise
    if _OF_ANYTHING.issuperset(pair.apart) and {kind for kind, _ in pair.common} <= _WHO and not _are_of_one_month(pair):
        return True  # a region paid for the wing, where nobody pays at the door
    if _OF_ANYTHING.issuperset(pair.apart) and not pair.context and len(pair.common) == 1 and stands_behind(pair.meeting, pair.saying):
        return True  # what it costs to enter another museum, told behind the post
    if len(pair.apart) == 1 and not pair.common and not _are_of_one_month(pair):
        name = pair.apart[0]
        vague = name in _concepts.VAGUE_PREDICATES or not pair.meeting.flow(pair.saying.sentence)
        if name in _concepts.ACTS or name in _OF_ANYTHING or name in IMPLIED or (vague and len(pair.context) < _MUCH):
            return True
    # a safe country here, unsafe ones there: too little is said of what
    return bool(pair.contrary) and _concepts.VAGUE_PREDICATES.issuperset(pair.contrary) and not is_of_acts(
        pair.contrary[0], pair.saying, pair.other) and not any(weight_of(key) >= MATTER for key in pair.common)


def _are_of_one_month(pair: Pair) -> bool:
    """Whether both clauses name one month, in which what they tell is so: not free in February either."""
    ours, theirs = (
        {d.mention.value for d in between(read.claims.dates, one.first, one.last) if d.mention.precision == "month" and "month" in d.mention.written}
        for read, one in ((pair.meeting.prose, pair.saying), (pair.meeting.post, pair.other)))
    return not ours.isdisjoint(theirs)


def _ceases(pair: Pair) -> bool:
    """Whether the side without a "no" says that something ceased, which is what the other says by its "no": it stopped selling coal, it sells no coal."""
    return pair.by_denial and is_ceasing(pair.affirming[1]) and _CEASING.isdisjoint(pair.contrary)


_CEASING = frozenset("continue suspend end operate close open cancel abolish".split())  # what such words themselves say


def _is_called_false(pair: Pair) -> bool:
    """Whether the side that affirms only tells what somebody denies: he denied rumours that the crossings would be closed."""
    read, saying = pair.affirming
    return pair.by_denial and saying.denying is False and any(act.denied for act in between(read.claims.acts, saying.first, saying.last))


def _is_denied_by_a_word(pair: Pair) -> bool:
    """Whether the side without a "no" denies the same by a word for what is not so (unknown, unchanged), or says what the other does by denying the contrary: open, not closed."""
    return pair.by_denial and (
        any(holds is False and pair.other.predicates.get(name) is False for name, holds in pair.saying.predicates.items()) or are_told_alike_by_a_no(pair.saying, pair.other))


def _is_unharmed(pair: Pair) -> bool:
    """Whether one clause says that nobody was harmed, and the other that all are well."""
    if not pair.by_denial:
        return False
    read, affirming = pair.affirming
    against, denying = (pair.meeting.prose, pair.saying) if affirming is pair.other else (pair.meeting.post, pair.other)
    return is_unharmed(against, (denying.first, denying.last), read, (affirming.first, affirming.last))


# What speaks against it as well where not the predicates but all words of two clauses meet.
def _is_the_other_side(pair: Pair) -> bool:
    """Whether what one side won the other lost: A beat B, B lost to A."""
    if pair.by_denial or not _CONTEST.issuperset(pair.apart):
        return False
    ours, theirs = (
        [a for a in between(read.claims.acts, saying.first, saying.last) if a.key in _CONTEST]
        for read, saying in ((pair.meeting.prose, pair.saying), (pair.meeting.post, pair.other)))
    return any(are_two_sides(pair.meeting, a, b) for a in ours for b in theirs)


_CONTEST = frozenset(("win", "lose"))

SPEAKS_AGAINST = (_is_the_other_side, _are_both_quoted, _is_denied_of_others, _ceases, _is_called_false, _is_denied_by_a_word, _is_unharmed)


def _tells_another_clause(pair: Pair) -> bool:
    """Whether the prose's clause has a number or a day of another clause of the post."""
    return is_of_another_clause(pair.meeting, (pair.saying.first, pair.saying.last), (pair.other.first, _reach(pair.meeting.post, pair.other, pair.theirs)))


def _reach(read: Read, saying: Saying, sayings: Sequence[Saying]) -> int:
    """Where what a clause says ends: at the next one that says something, or with its sentence; a day that stands apart is its own: none is known | since 30 April."""
    _, end = read.passage.sentence_tokens(saying.sentence)
    return min((s.first for s in sayings if s.sentence == saying.sentence and s.first >= saying.last), default=end)


# What makes two clauses no contradiction, and what only makes it less likely, which others may weigh.
RULES_OUT = (*SPEAKS_AGAINST, _tells_another_clause, _is_only_not_yet, _is_what_followed, _is_said_alike_elsewhere)
MAKES_UNLIKELY = (_shares_no_predicate, _is_of_other_people, _says_too_little)
# All that speaks against a contradiction, what is so of most pairs first.
_AGAINST = (_shares_no_predicate, *RULES_OUT, _is_of_other_people, _says_too_little)


# What only says that two clauses may be of two matters, and what only that either side says elsewhere what the other says here.
ONLY_TOO_LITTLE = (_tells_another_clause, _says_too_little)
SAID_ELSEWHERE = (_is_denied_of_others, _is_said_alike_elsewhere)


def _is_done_by_one(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether one person opens both clauses, as who does what they tell."""
    return any(
        _opens(meeting.prose, m.person, saying) and _opens(meeting.post, m.post, other) for m in meeting.names
        if m.person is not None and m.sentence == saying.sentence and m.post.sentence == other.sentence)


def _opens(read: Read, person: Person, saying: Saying) -> bool:
    """Whether a person, or the office that stands before the name, opens a clause, or the sentence where a clause follows it and nobody else is named before what was handed."""
    begin = saying.first if person.first >= saying.first else read.passage.sentence_tokens(saying.sentence)[0]
    handed = min((a.first for a in between(read.claims.acts, saying.first, saying.last) if a.key in _HANDED), default=saying.last)
    alone = all(p.first == person.first for p in between(read.claims.people, begin, max(handed, person.last)))
    named = min(person.first, person.office.first) if person.office is not None else person.first
    return person.first < saying.last and named - begin <= _OPENING and alone and not read.passage.reading.cued_between(begin, named, "from-to", "locative")


_HANDED = frozenset("receive give-back hand-over".split())  # one gives what another is given
_OPENING = 4  # tokens: an article, an office of a word or two


def _only_not_yet(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether one clause says that something was not done, and the other that it will be."""
    clauses = [(meeting.prose, saying.first, saying.last), (meeting.post, other.first, other.last)]
    denying, affirming = clauses if saying.denying else reversed(clauses)
    return is_ahead(meeting, *affirming) and not is_ahead(meeting, *denying) and not is_standing(*denying)


# What is done once, and may not be done yet.
_DEEDS = frozenset((*_concepts.ACTS, *"disclose pass-on repair sound flying bathe feed fell hunt film-record refund broadcast return-home grant overturn uphold demolish relocate remove".split()))


def _of_the_matter(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether one clause denies, in no words but "there is", "is planned" or "happens", just the matters of which the other tells."""
    denying, affirming = (saying, other) if saying.denying else (other, saying)
    if not denying.denying or affirming.denying is not False or any(holds is not True for holds in affirming.predicates.values()):
        return False
    read = meeting.prose if denying is saying else meeting.post
    denied = {e.key for e in between(read.claims.existences, denying.first, denying.last) if e.denied}
    told = denying.matters & affirming.matters
    if not denying.predicates and not told & denied:
        return False
    return len(told) > 1 and set(denying.predicates) <= BARE and denying.matters - _TIMES <= told


_TIMES = frozenset("year month week day time".split())


def _context(meeting: Meeting, saying: Saying) -> frozenset[Key]:
    """The matters that the whole sentence shares with the whole post."""
    ours = frozenset(("matter", m) for s in find_sayings(meeting.prose, frozenset((saying.sentence,))) for m in (*s.matters, *s.predicates))
    theirs = frozenset(("matter", m) for s in find_sayings(meeting.post) for m in (*s.matters, *s.predicates))
    named = frozenset(key for key in meeting.shared.get(saying.sentence, ()) if key[0] in ("city", "organisation", "figure", "name", "person"))
    return (ours & theirs) | named


_CONTEXT = 1.05
_MUCH = 2  # things in common that make up for a clause that says nothing but the predicate
_OF_ANYTHING = frozenset(("cost-money",))  # what one thing costs says nothing of the price of another
_WHO = frozenset(("person", "beside", "name"))
_DENIAL = 0.3  # a "no" says more plainly that two clauses contradict each other than words that exclude each other do


def distance(meeting: Meeting, saying: Saying) -> float:
    """How much more is needed of a sentence that is not known to speak of the post."""
    if saying.sentence in meeting.aligned or saying.sentence in meeting.near:
        return 0.0
    return 0.3 if saying.sentence == min(meeting.around) else 1.0
