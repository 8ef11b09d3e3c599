"""One matter of which the post says yes and the prose no, or the other way round, whatever the words."""

from __future__ import annotations

import dataclasses
import functools
import itertools
from collections.abc import Iterator, Mapping, Sequence

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Person
from verify.claims.acts import is_counted, status_of
from verify.claims.ideas import BARE, Saying, find_sayings, ideas_of
from verify.claims.plain_words import plain_words_between
from verify.comparison._dated import is_ahead, is_standing, long_before
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import WEIGHTS, Key, Meeting, compatible, sentence_words, weigh
from verify.comparison._result import STRONG, Differs
from verify.comparison.acts import CONVERSES, PERSONAL, beyond, excluded, gainsaying, other_numbers
from verify.comparison.figures import fits, things_meet
from verify.languages import _concepts
from verify.languages._vocabulary import families
from verify.model import Message

_LONGEST_CLAUSE = 45  # tokens
_QUESTION = "?？؟;"


def compare_polarity(meeting: Meeting) -> Iterator[Differs]:
    """A clause of the prose that says the contrary of a clause of the post about the same matter."""
    prose, post = meeting.prose, meeting.post
    ours = find_sayings(prose, meeting.aligned | meeting.near | meeting.around)
    theirs = list(find_sayings(post))
    plain = [other for other in theirs if _plain(post, other)]
    if not ours or not plain:
        return
    best: tuple[float, Saying, Saying, str] | None = None
    for saying in ours:
        if not _plain(prose, saying) or of_another_occasion(meeting, saying.first, saying.sentence) or long_before(meeting, saying.first, saying.last):
            continue
        for other in plain:
            if saying.denying == other.denying and (saying.denying or not _worded(saying, other)):
                continue
            if _is_quoted(prose, saying) and _is_quoted(post, other):
                continue  # somebody's words on both sides, which are compared as words
            if saying.denying != other.denying and _denied_there_too(meeting, saying, other, ours, theirs):
                continue
            if saying.denying != other.denying and (
                _leaves_out(*((post, other) if saying.denying else (prose, saying))) or _set_apart(meeting, saying, other)
            ):
                continue
            contrary = _contrary(saying, other)
            if saying.denying != other.denying and _DEEDS.issuperset(contrary) and _only_not_yet(meeting, saying, other):
                continue
            if saying.denying == other.denying and _behind(meeting, saying) and any(
                    saying.predicates.get(after) and other.predicates.get(before) for after, before in _SEQUELS):
                continue
            if _told_alike(meeting, contrary, saying, other, ours, theirs):
                continue
            if any(_says(ours, name, not saying.predicates[name], saying, other) or _says(theirs, name, bool(saying.predicates[name]), saying, other)
                   for name in _apart_said(contrary)):
                continue
            common = _common(meeting, saying, other, contrary)
            if not contrary and (not _of_the_matter(meeting, saying, other) or _is_of_some(saying, other, ours, theirs)):
                continue
            if contrary and contrary[0] in PERSONAL and saying.denying == other.denying and not _of_the_same(meeting, saying, common):
                continue
            if contrary and _HANDED.issuperset(contrary) and not _is_done_by_one(meeting, saying, other):
                continue
            context = _context(meeting, saying) - {("matter", name) for name in contrary}
            apart = _apart_said(contrary)
            if apart == ["cost-money"] and _CHANGES & {*saying.predicates, *other.predicates}:
                continue  # fees that stay, and fees that do not rise
            if len(apart) == 1 and not common and (apart[0] in _concepts.ACTS or apart[0] in _OF_ANYTHING or (
                    len(context) < _MUCH and (apart[0] in _concepts.VAGUE_PREDICATES or not meeting.flow(saying.sentence)))):
                continue
            if contrary and _concepts.VAGUE_PREDICATES.issuperset(contrary) and not _is_of_acts(contrary[0], saying, other) and not any(_weight(key) >= _MATTER for key in common):
                continue  # a safe country here, unsafe ones there: too little is said of what
            weight = min(_CONTEXT, 0.35 * len(context - common)) + sum(_weight(key) for key in common) + sum(map(_saying_weight, apart)) + _support(meeting, saying)
            weight += _DENIAL if saying.denying != other.denying else 0.0
            if contrary and _ENOUGH > weight >= _ENOUGH - _OWN and common and _are_for_each_other(meeting, saying, other, contrary, ours, theirs):
                weight += _OWN
            if weight < _ENOUGH + _distance(meeting, saying) or _apart(meeting, saying, other):
                continue
            if best is None or weight > best[0]:
                best = weight, saying, other, contrary[0] if contrary else ""
    if best is None:
        return
    weight, saying, other, key = best
    article = prose.passage.evidence(*_span(prose, saying), key)
    evidence = post.passage.evidence(*_span(post, other), key)
    if saying.denying == other.denying and _is_of_acts(key, saying, other):
        rule, message = "act-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=evidence.text)
    else:
        rule, message = "negation-mismatch", gainsaying(bool(saying.predicates[key] if key else not saying.denying), article, evidence)
    yield Differs(
        rule, message, article, evidence, min(0.88, 0.68 + 0.05 * min(weight, 4.0)), needs=_needs(weight))


def _is_of_acts(key: str, saying: Saying, other: Saying) -> bool:
    """Whether two clauses without a "no" contradict each other by what was done: what was cancelled, and what took place."""
    said = {name for s in (saying, other) for name, holds in s.predicates.items() if holds and name in _concepts.ACTS and name not in _concepts.VAGUE_PREDICATES}
    return key in _concepts.ACTS or any(key in (one.strip("-") for one in _concepts.SAYS.get(name, "").split()) for name in said)


def _denied_there_too(meeting: Meeting, saying: Saying, other: Saying, ours: Sequence[Saying], theirs: Sequence[Saying]) -> bool:
    """Whether what one side denies, another clause of the affirming side denies as well: jabs for those of sixty, none for those of fifty."""
    contrary = frozenset(_contrary(saying, other))
    if saying.denying:
        return any(
            t is not other and t.denying is not False and _is_as_near(meeting, (saying, other), (saying, t), t, contrary) and not _is_told_by(t, saying, ours) for t in theirs)
    return any(
        s is not saying and s.denying is not False and _is_as_near(meeting, (saying, other), (s, other), s, contrary) and not _is_told_by(s, other, theirs) for s in ours)


def _set_apart(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether what one side affirms is, in a few words beside it, not so of those of whom the other side denies it: "the state pays, not the towns"."""
    (read, affirming), (against, denying) = ((meeting.post, other), (meeting.prose, saying)) if saying.denying else ((meeting.prose, saying), (meeting.post, other))
    passage = read.passage
    begin, end = passage.sentence_tokens(affirming.sentence)
    for negator in passage.reading.cued_between(begin, end, "negator"):
        first, last = passage.clause(negator.first, negator.last)
        if (affirming.first < last and first < affirming.last) or any(m.first < last and first < m.last for m in between(read.claims.acts, first, last)):
            continue
        aside = dataclasses.replace(affirming, first=first, last=last, matters=frozenset(), predicates={})
        if (_matter(read, aside) & _matter(against, denying)) - _matter(read, affirming):
            return True
    return False


def _is_told_by(denying: Saying, but: Saying, others: Sequence[Saying]) -> bool:
    """Whether a denial is just what another clause of the other side denies too: then it denies nothing else."""
    names = {name for name, holds in denying.predicates.items() if holds is False}
    return any(other is not but and any(other.predicates.get(name, True) is False for name in names) for other in others if other.denying)


def _is_as_near(meeting: Meeting, pair: tuple[Saying, Saying], rival: tuple[Saying, Saying], clause: Saying, contrary: frozenset[str]) -> bool:
    """Whether a clause that denies is about the matter of a pair: it says of the same, of nothing that is known, or shares as much."""
    common = _matter(meeting.prose, rival[0]) & _matter(meeting.post, rival[1])
    if not common:
        return False
    if not contrary or not clause.predicates or contrary & clause.predicates.keys():
        return True
    shared = _matter(meeting.prose, pair[0]) & _matter(meeting.post, pair[1])
    return sum(map(_weight, common - shared)) > 0.0 or sum(map(_weight, common)) >= sum(_weight(k) for k in shared if k[1] not in contrary)


# What is done once, and may not be done yet.
_DEEDS = frozenset((*_concepts.ACTS, *"disclose pass-on repair sound flying bathe feed fell hunt film-record refund broadcast return-home grant overturn uphold demolish relocate remove".split()))


def _only_not_yet(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether one clause says that something was not done, and the other that it will be."""
    clauses = [(meeting.prose, saying.first, saying.last), (meeting.post, other.first, other.last)]
    denying, affirming = clauses if saying.denying else reversed(clauses)
    return is_ahead(meeting, *affirming) and not is_ahead(meeting, *denying) and not is_standing(*denying)


def _needs(weight: float) -> float:
    """How strongly prose and post have to meet: less where the two clauses share much."""
    return max(0.0, STRONG - 1.2 * weight)


_ENOUGH = 2.0  # of shared weight: a predicate and a matter, or a vague predicate and two


_OWN = 0.5  # two clauses that share more with each other than with any other clause tell one matter


def _are_for_each_other(
    meeting: Meeting, saying: Saying, other: Saying, contrary: Sequence[str], ours: Sequence[Saying], theirs: Sequence[Saying],
) -> bool:
    """Whether the prose has no clause that shares as much with the post's, nor the post one that shares as much with the prose's."""
    def shared(left: Saying, right: Saying) -> float:
        return sum(_weight(key) for key in _common(meeting, left, right, contrary) if key[0] not in ("word", "person", "beside"))

    most = shared(saying, other)
    if all(key[0] in ("small", "country", "word") for key in _common(meeting, saying, other, contrary)):
        return False
    return saying.sentence in meeting.aligned and all(shared(saying, t) < most for t in theirs if t is not other) and all(
        shared(s, other) < most for s in ours if s is not saying)


def _distance(meeting: Meeting, saying: Saying) -> float:
    """How much more is needed of a sentence that is not known to speak of the post."""
    if saying.sentence in meeting.aligned or saying.sentence in meeting.near:
        return 0.0
    return 0.3 if saying.sentence == min(meeting.around) else 1.0


def _support(meeting: Meeting, saying: Saying) -> float:
    """What speaks for the sentence besides the clause."""
    return 0.6 * min(1.0, meeting.score_without(saying.sentence, "act", "thing") / 3.0) + (0.3 if saying.sentence in meeting.aligned else 0.0) + _INSIDE * meeting.flow(saying.sentence)


_INSIDE = 0.5  # a sentence inside the retelling tells of the post what stands there


def _context(meeting: Meeting, saying: Saying) -> frozenset[Key]:
    """The matters that the whole sentence shares with the whole post."""
    ours = frozenset(("matter", m) for s in find_sayings(meeting.prose, frozenset((saying.sentence,))) for m in (*s.matters, *s.predicates))
    theirs = frozenset(("matter", m) for s in find_sayings(meeting.post) for m in (*s.matters, *s.predicates))
    named = frozenset(key for key in meeting.shared.get(saying.sentence, ()) if key[0] in ("city", "organisation", "figure", "name", "person"))
    return (ours & theirs) | named


_CONTEXT = 1.05
_MUCH = 2  # things in common that make up for a clause that says nothing but the predicate


def _saying_weight(name: str) -> float:
    return _VAGUE if name in _concepts.VAGUE_PREDICATES else _MATTER if name in _concepts.ACTS else 1.3


_OF_ANYTHING = frozenset(("cost-money",))  # what one thing costs says nothing of the price of another
_DENIAL = 0.3  # a "no" says more plainly that two clauses contradict each other than words that exclude each other do


def _of_the_matter(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether one clause denies, in no words but "there is", "is planned" or "happens", just the matters of which the other tells."""
    denying, affirming = (saying, other) if saying.denying else (other, saying)
    read = meeting.prose if denying is saying else meeting.post
    denied = {e.key for e in between(read.claims.existences, denying.first, denying.last) if e.denied}
    if not denying.denying or affirming.denying is not False or any(holds is not True for holds in affirming.predicates.values()):
        return False
    told = denying.matters & affirming.matters
    if not denying.predicates and not told & denied:
        return False
    return len(told) > 1 and set(denying.predicates) <= BARE and denying.matters - _TIMES <= told


def _is_of_some(saying: Saying, other: Saying, ours: Sequence[Saying], theirs: Sequence[Saying]) -> bool:
    """Whether the side that denies affirms the same matter elsewhere: trains run, freight trains do not."""
    told = saying.matters & other.matters
    denying, beside = (saying, ours) if saying.denying else (other, theirs)
    return any(s is not denying and s.denying is False and told <= s.matters for s in beside)


_TIMES = frozenset("year month week day time".split())


def compare_exclusions(meeting: Meeting) -> Iterator[Differs]:
    """A clause of the prose whose act excludes, or goes beyond, that of a clause of the post about the same people and matters."""
    prose, post = meeting.prose, meeting.post
    ours = [s for s in find_sayings(prose, meeting.aligned | meeting.near) if s.denying is False]
    theirs = [s for s in find_sayings(post) if s.denying is False]
    told, spoken = _told(theirs), _told(ours)
    plain = [other for other in theirs if _plain(post, other)]
    best: tuple[float, Saying, Saying] | None = None
    for saying in ours:
        if not _plain(prose, saying) or _is_not_yet(prose, saying):
            continue
        if not plain or _of_another_year(meeting, saying) or of_another_occasion(meeting, saying.first, saying.sentence) or long_before(meeting, saying.first, saying.last):
            continue
        for other in plain:
            pair = _excluding(saying, other, told, spoken)
            if pair is None or (pair in _SEQUELS and _behind(meeting, saying)) or _apart(meeting, saying, other):
                continue
            common = _common(meeting, saying, other, pair)
            if _counts_others(meeting, saying, other):
                continue
            if PERSONAL & {*pair} and not _of_the_same(meeting, saying, common):
                continue
            weight = sum(_weight(key) for key in common if key[0] != "word") + _support(meeting, saying)
            if common and _ENOUGH > weight >= _ENOUGH - _OWN and _are_for_each_other(meeting, saying, other, pair, ours, theirs):
                weight += _OWN
            if common and weight >= _ENOUGH and (best is None or weight > best[0]):
                best = weight, saying, other
    if best is not None:
        weight, saying, other = best
        article, evidence = prose.passage.evidence(*_span(prose, saying)), post.passage.evidence(*_span(post, other))
        yield Differs(
            "act-mismatch", Message("The article says “{article}”, the post says “{post}”.", article=article.text, post=evidence.text), article, evidence,
            min(0.88, 0.66 + 0.05 * min(weight, 4.0)), needs=_needs(weight))


@kept
def _counts_others(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether a clause of the prose counts what both speak of, and the post another number of it: 212 trains cancelled, six trains agreed on."""
    told = [f for f in meeting.post.claims.figures if f.things & other.matters]
    return bool(told) and any(
        f.things & saying.matters & other.matters and not any(things_meet(f.things, t.things) and fits(f, t) for t in told)
        for f in between(meeting.prose.claims.figures, saying.first, saying.last) if f.dimension == "count")


def _is_not_yet(read: Read, saying: Saying) -> bool:
    """Whether a clause tells of what is ahead, or of how it has been since some time."""
    passage = read.passage
    return status_of(passage, saying.first, saying.last) in ("planned", "pending") or bool(passage.reading.cued_between(saying.first, saying.last, "since"))


# What may well follow upon what a post says, and is told behind it: trains suspended there ran again in the afternoon.
_SEQUELS = frozenset((
    ("resume", "suspend"), ("continue", "suspend"), ("begin", "suspend"), ("open", "close"), ("reopen", "close"), ("open", "suspend"), ("release", "arrest"),
    ("release", "detain"), ("end", "begin"), ("end", "continue"), ("end", "extend"), ("die", "injure"), ("die", "survive"), ("die", "rescue"), ("find", "go-missing"),
    ("close", "open"), ("suspend", "begin"), ("suspend", "resume"), ("cancel", "begin"), ("complete", "begin"), ("depart", "arrive"), ("begin", "postpone"),
))


def _behind(meeting: Meeting, saying: Saying) -> bool:
    """Whether a clause stands behind the post."""
    return meeting.prose.passage.tokens[saying.first].start >= meeting.citation.span.end


def _of_the_same(meeting: Meeting, saying: Saying, common: frozenset[Key]) -> bool:
    """Whether two clauses share a person, a number of people or a ship: what happens to another one is another matter."""
    if any(kind in ("person", "figure", "name") or (kind == "matter" and key in _HELD) for kind, key in common):
        return True
    few = any(kind == "small" and isinstance(key, float) and key > 1 for kind, key in common)
    people = any(kind == "matter" and key in _PEOPLE for kind, key in common)
    return few and (people or len(common) > _FEW) and weigh(k for k in meeting.shared.get(saying.sentence, ()) if k[0] != "act") >= _FEW


_HANDED = frozenset("receive give-back hand-over".split())  # one gives what another is given
_OPENING = 4  # tokens: an article, an office of a word or two


def _is_done_by_one(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether one person opens both clauses, as who does what they tell."""
    return any(
        _opens(meeting.prose, m.person, saying) and _opens(meeting.post, m.post, other) for m in meeting.names
        if m.person is not None and m.sentence == saying.sentence and m.post.sentence == other.sentence)


def _opens(read: Read, person: Person, saying: Saying) -> bool:
    """Whether a person opens a clause, or the sentence where a clause follows it and nobody else is named before its end."""
    begin = saying.first if person.first >= saying.first else read.passage.sentence_tokens(saying.sentence)[0]
    alone = all(p.first == person.first for p in between(read.claims.people, begin, saying.last))
    return person.first < saying.last and person.first - begin <= _OPENING and alone and not read.passage.reading.cued_between(begin, person.first, "from-to", "locative")


_FEW = 2  # what must be shared besides a small number for it to count the same people


_HELD = frozenset(("vehicle", "aircraft", "ship", *(t for kind in ("vehicle", "aircraft", "ship", "boat", "train") for t in _concepts.THING_CONTAINS[kind])))


def _told(sayings: Sequence[Saying]) -> frozenset[str]:
    return frozenset(name for s in sayings for name, holds in s.predicates.items() if holds)


def _excluding(saying: Saying, other: Saying, told: frozenset[str], spoken: frozenset[str]) -> tuple[str, str] | None:
    """An act of each of two clauses that cannot both be what happened, neither of which is told on both sides; None where there is none."""
    ours = [n for n, holds in saying.predicates.items() if holds and n in _concepts.ACTS]
    theirs = [n for n, holds in other.predicates.items() if holds and n in _concepts.ACTS]
    topics = _TOPICS.intersection(ours, theirs)
    ours, theirs = [n for n in ours if n not in topics], [n for n in theirs if n not in topics]
    if any((compatible(a, b) or a == b) and not (_CHANGES & {*ours} and _CHANGES & {*theirs}) for a in ours for b in theirs):
        return None  # the same news in other words
    for act in ours:
        for against in theirs:
            if act in _STOPPING and told & _STOPPING:
                continue  # both sides tell of something that is stopped, and of what goes on: the strike called off, flights resumed
            apart = (excluded(act, against) or beyond(act, against)) and {act, against} not in _TWO_SIDED
            if apart and (_is_phase_of_another(saying, act, other) or _is_phase_of_another(other, against, saying)):
                continue  # a repair that ended, and trains that run again
            if apart and act not in told and against not in spoken and against not in saying.matters and not any(n in told and excluded(n, against) for n in ours):
                return act, against
    return None


# Acts whose words are mostly nouns: what both clauses name so is what they speak of, not what they say of it.
_TOPICS = frozenset("suspect plan amend investigate study need strike test".split())


def _is_phase_of_another(saying: Saying, phase: str, other: Saying) -> bool:
    """Whether a clause says of an act that it began or ended of which the other clause does not speak."""
    of = [name for name, holds in saying.predicates.items() if holds is None and name != phase and name in _concepts.ACTS]
    return phase in _PHASES and bool(of) and not any(name in other.predicates for name in of)


_PHASES = frozenset("begin end continue resume complete".split())
_STOPPING = frozenset("suspend end cancel abolish".split())
_CHANGES = frozenset(("increase", "decrease", "keep-unchanged"))  # of what is exported, produced or paid
_TWO_SIDED = (*CONVERSES, {"win", "lose"}, {"win", "draw"}, {"lose", "draw"})


def _contrary(saying: Saying, other: Saying) -> list[str]:
    """The predicates of which one clause says yes and the other no, the plainest first; none where they agree on any."""
    both = [n for n in saying.predicates if n in other.predicates and saying.predicates[n] is not None and other.predicates[n] is not None]
    if any(saying.predicates[n] == other.predicates[n] for n in both if n not in _SPOKEN_OF):
        return []
    return sorted((n for n in both if saying.predicates[n] != other.predicates[n]), key=lambda name: name in _concepts.VAGUE_PREDICATES)


# What may be spoken of rather than said: bathing is allowed, at no cost, and bathing costs.
_SPOKEN_OF = frozenset("bathe feed hunt film-record flying booking alter suspect plan amend investigate study need strike test".split())


def _worded(saying: Saying, other: Saying) -> bool:
    """Whether two clauses without a "no" contradict each other by words that exclude each other."""
    return any(name in _SAID_OF for name in saying.predicates if name in other.predicates)


_SAID_OF = frozenset(name.strip("-") for says in _concepts.SAYS.values() for name in says.split() if name != "=")


def _apart_said(names: Sequence[str]) -> list[str]:
    """Predicates without those that another of them says already: what is banned is not allowed is one thing said."""
    said = {other.strip("-") for name in names for other in _concepts.SAYS.get(name, name).split() if other.strip("-") != name}
    return sorted((name for name in names if name not in said), key=lambda name: name in _concepts.VAGUE_PREDICATES) or list(names[:1])


def _says(sayings: Sequence[Saying], name: str, holds: bool, saying: Saying, other: Saying) -> bool:
    """Whether some clause about the matter of these two says of a predicate that it holds (or does not), or says it both ways."""
    matters = saying.matters | other.matters
    return any(name in s.predicates and s.predicates[name] in (holds, None) and (not s.matters or not matters or s.matters & matters) for s in sayings)


def _told_alike(
    meeting: Meeting, names: Sequence[str], saying: Saying, other: Saying, ours: Sequence[Saying], theirs: Sequence[Saying],
) -> bool:
    """Whether another clause of either side tells the same act as the other side's, and with it the same of these predicates.

    The strike suspended, work resumed: what is suspended here is told as suspended there.
    """
    if not names:
        return False
    pairs = itertools.chain(((saying, t) for t in theirs if t is not other), ((s, other) for s in ours if s is not saying))
    for left, right in pairs:
        told, against = (left, right) if left is saying else (right, left)
        acts = [n for n, holds in told.predicates.items() if holds is not None and n in _concepts.ACTS and against.predicates.get(n) == holds]
        if acts and all(against.predicates.get(n) == told.predicates[n] for n in names) and any(
                key[0] != "matter" or key[1] not in left.predicates for key in _matter(meeting.prose, left) & _matter(meeting.post, right)):
            return True
    return False


@kept
def _is_quoted(read: Read, saying: Saying) -> bool:
    """Whether a clause stands in quotation marks."""
    return any(q.first <= saying.first and saying.last <= q.last for q in read.claims.quotations)


_TOPIC = 5  # tokens of a clause that may be no more than what its sentence goes on to speak of


def _is_left_waiting(read: Read, saying: Saying) -> bool:
    """Whether a clause only names what the rest of its sentence leaves for later: the transfer of the archive, though, will wait."""
    if saying.last - saying.first > _TOPIC:
        return False
    _, end = read.passage.sentence_tokens(saying.sentence)
    return bool(read.passage.reading.cued_between(saying.last, end, "pending"))


@kept
def _leaves_out(read: Read, saying: Saying) -> bool:
    """Whether a clause without a "no" says in no act that somebody stays outside, or has to wait: warships remain outside, where none is admitted."""
    acts = between(read.claims.acts, saying.first, saying.last)
    return any(
        idea.key == "left-out" and not any(act.first < idea.last and idea.first < act.last for act in acts)
        for idea in between(ideas_of(read.passage) or (), saying.first, saying.last))


@kept
def _plain(read: Read, saying: Saying) -> bool:
    """Whether a clause says what is so: no wish, condition, question, limit, nothing still to be done and no time of before."""
    if saying.last - saying.first > _LONGEST_CLAUSE:
        return False
    reading, passage = read.passage.reading, read.passage
    if reading.cued_between(saying.first, saying.last, "another", "ago", "pending") or _is_left_waiting(read, saying) or any(
            not is_counted(passage, only) for only in reading.cued_between(saying.first, saying.last, "only")):
        return False
    if any(m.last - m.first > 1 or m.end - m.start > 2 or m.first == saying.first for m in reading.cued_between(saying.first, saying.last, "conditional")):
        return False  # a Portuguese "se" is an "if" only where it opens the clause
    if "must" not in saying.predicates and reading.cued_between(saying.first, saying.last, "wished"):
        return False
    span = passage.sentences[saying.sentence]
    return passage.text[span.start: span.end].rstrip()[-1:] not in _QUESTION


def _common(meeting: Meeting, saying: Saying, other: Saying, contrary: Sequence[str]) -> frozenset[Key]:
    """What both clauses speak of besides what they differ in."""
    ours, theirs = _matter(meeting.prose, saying), _matter(meeting.post, other)
    common = (ours & theirs) | _alike(meeting.prose, saying, meeting.post, other)
    if meeting.prose.passage.language != meeting.post.passage.language:  # words that two languages have in common
        common = frozenset(key for key in common if key[0] != "word" or len(str(key[1])) >= _COGNATE)
    begin, end = _span(meeting.prose, saying)
    people = {
        ("person" if begin <= m.start < end else "beside", m.post.start) for m in meeting.names
        if m.sentence == saying.sentence and m.post.sentence == other.sentence}
    return frozenset(key for key in common | people if key[1] not in contrary)


@kept
def _matter(read: Read, saying: Saying) -> frozenset[Key]:
    begin, end = saying.first, saying.last
    keys: set[Key] = {("matter", matter) for matter in saying.matters}
    for kind in ("city", "country", "demonym", "capital", "organisation", "portfolio", "office", "body", "currency", "unit"):
        keys.update(("country" if kind == "demonym" else kind, mention.key) for mention in between(read.passage.reading.of(kind), begin, end))
    keys.update(("figure" if f.base > 12 else "small", round(f.base, 6)) for f in between(read.claims.figures, begin, end) if not read.passage.is_dated(f.start, f.end))
    keys.update(("matter", name) for name in saying.predicates if name not in _IMPLIED)
    keys.update(sentence_words(read, begin, end))
    return frozenset(keys)


# What many acts say besides themselves: no matter of their clause.
_IMPLIED = frozenset("grant present uphold known valid receive return-home".split())


def _alike(prose: Read, saying: Saying, post: Read, other: Saying) -> frozenset[Key]:
    """What two clauses speak of in words of one kind, where neither has the other's: a cruise ship and a ship, a pupil and a student."""
    ours, theirs = _kinds(prose, saying), _kinds(post, other)
    families = {("idea", family) for family in ours.keys() & theirs.keys() if isinstance(family, int)}
    explained = {kind for names in (ours, theirs) for family, kinds in names.items() for kind in kinds if ("idea", family) in families} | {
        kind for matter in saying.matters & other.matters for kind in (matter, *_containers().get(matter, ()))}
    broad = {kind for kinds in ours.values() for kind in kinds} & {kind for kinds in theirs.values() for kind in kinds}
    return frozenset(families | {("kind", kind) for kind in broad - explained - _TOO_BROAD})


@kept
def _kinds(read: Read, saying: Saying) -> Mapping[object, frozenset[str]]:
    """The plain words of a clause by their families, and its matters, each with the more general names for it."""
    found: dict[object, frozenset[str]] = {matter: frozenset((matter, *_containers().get(matter, ()))) for matter in saying.matters}
    said = {i for m in (*between(read.claims.acts, saying.first, saying.last), *(i for i in between(ideas_of(read.passage) or (), saying.first, saying.last)
            if i.key not in _concepts.MATTERS)) for i in range(m.first, m.last)}  # what is said of the matter is no matter
    for word in plain_words_between(read.passage, saying.first, saying.last):
        if not said.isdisjoint(range(word.first, word.last)):
            continue
        family = families()[word.family]
        found[word.family] = family.near & _NAMES
    return found


@functools.lru_cache(maxsize=1)
def _containers() -> Mapping[str, frozenset[str]]:
    """Each kind of thing with the more general ones that it is counted among."""
    found: dict[str, set[str]] = {}
    for general, kinds in _concepts.THING_CONTAINS.items():
        for kind in kinds:
            found.setdefault(kind, set()).add(general)
    return {kind: frozenset(general) for kind, general in found.items()}


_NAMES = frozenset((*_concepts.THINGS, *_concepts.MATTERS))
_TOO_BROAD = frozenset("person victim man animal vehicle building site artefact document image measure project cost".split()) | _concepts.VAGUE

_MATTER = 1.0
_VAGUE = 0.5
_KIND = 0.6  # a word of the same family, or a more general one
_BROAD = 0.4  # countries, regions, people: matters of half of all news
_COGNATE = 6  # letters


def _weight(key: Key) -> float:
    if key[0] == "matter" and key[1] in _concepts.VAGUE:
        return _BROAD
    return {"matter": _MATTER, "idea": _KIND, "kind": _KIND, "beside": 1.5, "currency": 0.5, "unit": 0.5, "capital": 1.5}.get(key[0]) or WEIGHTS.get(key[0], 0.5)


def _apart(meeting: Meeting, saying: Saying, other: Saying) -> bool:
    """Whether each clause names people, a place or a year of its own: what is denied of some may be so of others."""
    for ours, theirs in zip(_places(meeting.prose, saying), _places(meeting.post, other), strict=True):
        if ours and theirs and not ours & theirs:
            return True
    if other_numbers(meeting, (saying.first, saying.last), (other.first, other.last)):
        return True
    who, whom = _people(meeting.prose, saying), _people(meeting.post, other)
    return bool(who and whom and not things_meet(who, whom))


@kept
def _places(read: Read, saying: Saying) -> tuple[frozenset[object], frozenset[object]]:
    """The towns and the countries that a clause names."""
    towns, countries = (
        frozenset(m.key for kind in kinds for m in between(read.passage.reading.of(kind), saying.first, saying.last))
        for kinds in (("city", "capital"), ("country", "demonym")))
    return towns, countries


def _of_another_year(meeting: Meeting, saying: Saying) -> bool:
    """Whether a clause of the prose is of a year that the post does not speak of: how it was in 2018."""
    posted = meeting.citation.date.value[:4] if meeting.citation.date is not None else ""
    told = {posted, *(when.mention.value[:4] for when in meeting.post.claims.dates)}
    return any("year" in when.mention.written and when.mention.value[:4] not in told for when in between(meeting.prose.claims.dates, saying.first, saying.last))


@kept
def _people(read: Read, saying: Saying) -> frozenset[str]:
    """The kinds of people that a clause speaks of."""
    offices = {str(m.key[0]) for m in between(read.passage.reading.of("office"), saying.first, saying.last)}
    return frozenset((saying.matters | offices) & _PEOPLE)


_PEOPLE = (frozenset(_concepts.THING_CONTAINS["person"]) | {"minor", "foreigner", "household"}) - {"dead", "injured", "missing", "victim", "case", "person"}


def _span(read: Read, saying: Saying) -> tuple[int, int]:
    tokens = read.passage.tokens
    return tokens[saying.first].start, tokens[saying.last - 1].end
