"""What a clause says yes or no to: predicates with their polarity, and the matters that it speaks of.

Read only where a clause that denies is held against one that affirms, with a vocabulary of its own: these words are too common to
tell which prose speaks of which post, but where two clauses of one story share them, they tell what is said there.
"""

from __future__ import annotations

import dataclasses
import functools
import itertools
from collections.abc import Mapping, Sequence

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims._hearsay import calling_between, is_what_is_denied, told_as
from verify.claims._kept import kept
from verify.claims._objections import denials_of, objected_to
from verify.claims._passage import Passage
from verify.claims._put_off import ANSWERING, depends_on_what_is_not_so
from verify.claims._reading import between
from verify.claims._values import Act
from verify.claims.acts import (
    OCCASIONS,
    denies_one_word,
    denies_what_is_lacked,
    is_counted,
    is_lacked,
    is_put_aside,
    is_said_of_what_follows,
    may_be_denied_by,
    only_limits,
    telling_things,
    without_that,
)
from verify.languages import _concepts
from verify.languages import words as language_words
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._sections import dictionary_of
from verify.languages._tokens import fold

with later:
    from verify.claims.plain_words import plain_words_between


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Saying:
    """A clause, tokens `[first, last)` of a sentence: its predicates, said to be so (True), not so (False) or told both ways (None), and its matters."""

    first: int
    last: int
    sentence: int
    denying: bool | None  # whether the clause holds one "no"; None where it holds several or doubts itself
    predicates: Mapping[str, bool | None]
    matters: frozenset[str]


@kept
def find_sayings(read: Read, sentences: frozenset[int] | None = None) -> tuple[Saying, ...]:
    """Every clause of a passage, or of some sentences of it, that says something, in order."""
    clauses = _clauses(read)
    chosen = clauses if sentences is None else sorted(sentences & clauses.keys())
    return tuple(saying for sentence in chosen for saying in _with_subjects(
        [_saying(read, *half) for clause in clauses[sentence] for half in _halves(read, *clause)], _set_before(read, sentence, clauses[sentence])))


@kept
def _clauses(read: Read) -> Mapping[int, Sequence[tuple[int, int]]]:
    """The clauses of each sentence that say something, in order."""
    passage, ideas = read.passage, _ideas_in_sight(read)
    if ideas is None:
        return {}
    places = [*((m.first, m.last) for m in ideas if m.key not in _NO_MATTERS), *((a.first, a.last) for a in read.claims.acts)]
    places += [(t.first, t.last) for t in _things_there(passage, [m for m in ideas if m.key == THERE_IS])]
    found: dict[int, list[tuple[int, int]]] = {}
    for begin, end in sorted({passage.clause(first, last) for first, last in places}):
        found.setdefault(passage.sentence_at(passage.tokens[begin].start), []).append((begin, end))
    return found


@kept
def _ideas_in_sight(read: Read) -> Sequence[Mention] | None:
    """The ideas among the tokens that are looked at, or None where the language has no words for any."""
    ideas = ideas_of(read.passage)
    return ideas if ideas is None or read.sight is None else list(between(ideas, *read.sight))


@kept
def _halves(read: Read, begin: int, end: int) -> Sequence[tuple[int, int]]:
    """A clause, or its two halves around an "and" over which its only "no" does not reach: cyclists pay and the ferry does not stop.

    A verb behind its "no" is denied by none that follows it, nor one before its "no", where verbs come last, by none that stands before.
    Either half has to say something, and the one that is not denied to name of what.
    """
    passage, ideas = read.passage, _ideas_in_sight(read) or ()
    noes = passage.reading.cued_between(begin, end, "negator") if end - begin > 2 * _HALF else ()
    if not noes:
        return [(begin, end)]
    literal = passage.reading.words or {}
    joining = frozenset(literal.get("conjunctions", ()))
    fused = _fused(passage, joining)
    places = [i for i in range(begin + _HALF, end - _HALF) if passage.tokens[i].folded in joining]
    if len(noes) == 2 and not literal.get("negative-concord"):
        place = _and_between(passage, noes[0].last, noes[1].first, joining, fused)
        if place is not None and all(_tells(read, ideas, *half, naming=False) for half in ((begin, place), (place, end))):
            return [(begin, place), (place, end)]
    if fused and len(noes) == 1 and noes[0].first >= begin + _HALF and passage.tokens[noes[0].first].folded.startswith(fused):
        halves = (begin, noes[0].first), (noes[0].first, end)  # an "and" in one word with its "no", which says nothing of what stands before
        if all(_tells(read, ideas, *half, naming=False) for half in halves):
            return halves
    final = bool(literal.get("predicate-final"))
    for place in places:
        if not (all(no.last <= place for no in noes) if final else all(no.first > place for no in noes)):
            continue
        halves = (begin, place), (place + 1, end)
        denied, affirmed = halves if final else reversed(halves)
        if _tells(read, ideas, *affirmed) and _tells(read, ideas, *denied, naming=False):
            return [(begin, place), (place + 1, end)]
    return [(begin, end)]


_HALF = 3  # tokens of half a clause


def _fused(passage: Passage, joining: frozenset[str]) -> tuple[str, ...]:
    """The "and"s that are written in one word with what follows (Hebrew, Arabic)."""
    clitics = (passage.reading.words or {}).get("prefixes", ())
    return tuple(j for j in joining if j in clitics)


def _and_between(passage: Passage, first: int, last: int, joining: frozenset[str], fused: tuple[str, ...]) -> int | None:
    """The only "and" among some tokens, or the only word with an "and" before it in one; None where there is none, or more."""
    tokens = passage.tokens
    found = [i for i in range(first, last) if tokens[i].folded in joining or (fused and len(tokens[i].folded) > _HALF and tokens[i].folded.startswith(fused))]
    return found[0] if len(found) == 1 else None


def _tells(read: Read, ideas: Sequence[Mention], begin: int, end: int, *, naming: bool = True) -> bool:
    """Whether some tokens say something and, where `naming`, name a matter."""
    here = between(ideas, begin, end)
    says = any(m.key in _SAYING and m.key not in _concepts.NOUN_PREDICATES for m in here) or bool(between(read.claims.acts, begin, end))
    return says and (not naming or bool(
        any(m.key in _concepts.MATTERS and m.key not in _NO_MATTERS for m in here) or between(read.passage.reading.of("thing"), begin, end)
        or plain_words_between(read.passage, begin, end)))


def _set_before(read: Read, sentence: int, clauses: Sequence[tuple[int, int]]) -> Saying | None:
    """What opens a sentence and only names a matter, right before the clause that tells of it: the distribution of the budget, it, was agreed."""
    begin, _ = read.passage.sentence_tokens(sentence)
    first, last = read.passage.clause(begin, begin + 1)
    if not clauses or not first < last <= clauses[0][0] <= last + _ASIDE or read.passage.reading.cued_between(first, last, "negator"):
        return None
    things = telling_things(between(read.passage.reading.of("thing"), first, last))
    matters = frozenset(str(t.key) for t in things if t.key not in OCCASIONS)
    return Saying(first=first, last=last, sentence=sentence, denying=False, predicates={}, matters=matters) if matters else None


_ASIDE = 3  # tokens: a pronoun between two commas


def _with_subjects(sayings: Sequence[Saying], before: Saying | None = None) -> Sequence[Saying]:
    """The clauses of a sentence; those that name no matter with that of the noun phrase which a relative clause parts from its verb: a third firm, which …, will not be fined.

    Where the clause before says something of a matter of its own, either may be meant: the minister, X, reopened the bridge, closed for a year.
    """
    found: list[Saying] = []
    subject = before
    for saying in sayings:
        if not saying.predicates and saying.matters and subject is None:
            subject = saying
        elif subject is not None and saying.predicates and not saying.matters and subject.denying is False and not (
                found and found[-1] is not subject and found[-1].predicates and found[-1].matters - subject.matters):
            found.append(dataclasses.replace(saying, matters=subject.matters))
            continue
        found.append(saying)
    return found


@kept
def ideas_of(passage: Passage) -> Sequence[Mention] | None:
    """The mentions of ideas in a passage, in order; None in a language that has no words for them."""
    dictionary = dictionary_of(passage.language, "ideas")
    return dictionary.mentions(passage.tokens, passage.reading.places) if dictionary is not None else None


@kept
def _saying(read: Read, begin: int, end: int) -> Saying:
    passage = read.passage
    ideas, (low, high) = ideas_of(passage) or (), read.sight or (begin - 1, end)
    done = between(read.claims.acts, begin, end)
    here = _outside_names(passage, _plainest(list(between(ideas, max(begin, low), min(end, high))), done))
    here = [i for i in here if not any(a.key in _ANSWERING and a.first < i.last and i.first < a.last for a in done)]  # the answer in another word
    if any(word.key in _BRINGING_AWAY for word in (*done, *here)):
        here = [i for i in here if i.key not in _SAFE]  # where people are brought is what is safe, and says nothing of whether they were hurt
    noes = _noes(passage, [m for m in between(ideas, max(begin - 1, low), begin) if m.key == "none-of-it" and m.last == begin], here, begin, end)
    concord = bool((passage.reading.words or {}).get("negative-concord"))
    denying = bool(noes) if len(noes) < 2 or (concord and not _undone(noes, here)) else None
    if denying is False and any(m.key == "left-out" and not between(read.claims.acts, m.first, m.last) for m in here):
        denying = None  # used outside the capital: said of what is outside, not of what the capital is spared
    lacked = denies_what_is_lacked(passage, begin)
    if lacked or is_put_aside(passage, begin, end) or is_what_is_denied(passage, begin):
        denying = None
    hearsay, calling = told_as(passage, begin, end), calling_between(passage, begin, end)
    if hearsay is not None:
        noes = [no for no in noes if no.kind == "cue" and not any(word.first < no.last and no.first < word.last for word in calling)]
        denying = True if hearsay and not noes else None  # what is called untrue is denied, wherever the word for that stands
    predicates: dict[str, bool | None] = {}

    called_off = _is_a_strike_called_off(passage, begin, end, (*done, *here))

    def say(key: str, negated: bool | None) -> None:
        for name, holds in _said(key, negated):
            if called_off and key in TURNING and name in _RUNNING_ON:
                predicates["take-place"] = False  # who calls off a strike stops no trains
                continue
            told = None if negated is None else holds != negated
            predicates[name] = told if predicates.get(name, told) == told else None

    things = telling_things(between(passage.reading.of("thing"), begin, end))
    occasions = [t for t in things if t.key in OCCASIONS]
    parted = not noes and end < len(passage.tokens) and passage.clause(begin, end) != (begin, end)  # half of a clause, whose "no" is in the other half
    acts = [a for a in done if not any(a.first < o.last and o.first < a.last for o in occasions) and not _is_waived(a, here) and not (a.key == "cease-fire" and any(i.key in _OF_TRUCES for i in here)) and not _is_somebody(a, things) and not _is_frozen(a, (*things, *here))
            and not _is_within_its_contrary(passage, a, here) and not (noes and _are_counted(passage, a, things))]
    turning = [m for m in (*acts, *here) if m.key in TURNING and not _is_charged(m, acts) and not (hearsay and any(c.first < m.last and m.first < c.last for c in calling))]
    forbidding = [m for m in (*acts, *here) if m.key == "ban"]

    def upset(word: Act | Mention) -> bool:
        """Whether another word of the clause ends, stops, forbids or turns down what this one says: to call off a strike says of no strike that it is held."""
        return any(m.key not in (word.key, "allow") and not (m.first < word.last and word.first < m.last) for m in forbidding if word.key not in ("ban", "allow", "no-entry")) or any(
            m.key != word.key and not (m.first < word.last and word.first < m.last) and not (m.key in _ASKED and word.key in ANSWERING) for m in turning)

    against = objected_to(passage)
    standing = any(i.key in _STANDING for i in here)

    def denies(word: Act | Mention) -> bool:
        """Whether a word of the clause that takes away what others say is said to take away just what this one says."""
        said = [name for name, holds in _said(str(word.key)) if holds]
        return bool(said) and any(all((name, False) in _said(str(m.key)) for name in said) for m in turning if m.key != word.key)

    def leads(word: Act | Mention) -> bool:
        """Whether every "no" of the clause may be of what a word leads to: who promised not to close something promised."""
        return bool(noes) and all(is_said_of_what_follows(passage, no, word) for no in noes)

    lifted = not noes and hearsay is None and _are_lifted(passage, forbidding, (*acts, *here))
    sure = {a.key for a in acts if a.negated is not None}

    def is_alone(act: Act) -> bool:
        """Whether no other act of the clause says more than that this one is, or that what it gives is given."""
        if act.key in _THERE_IS:
            return len(acts) == 1
        return all(a is act or a.key in _THERE_IS or a.key in _GIVING.get(act.key, ()) for a in acts)

    for act in acts:
        if _goes_on(passage, act) or (lifted and act.key == "ban"):
            say(act.key, True)
            continue
        if act.negated is None and act.key in sure:
            continue  # one act in two words, of which one tells whether it is denied: hawatatozwa faini
        if standing and act.key in _ALLOWING and any(i.key == "permit" and i.first < act.last and act.first < i.last for i in here):
            continue
        if len(noes) == 1 and noes[0].kind != "cue" and (noes[0].first, noes[0].last) == (act.first, act.last):
            say(act.key, False)  # a "no" that is the act itself: called off
            continue
        if denies(act):
            continue
        if act.key in _GIVING and denying is False and not act.denied and turning and all(m.key in _DECLINING for m in turning):
            say(act.key, True)  # compensation was refused
            continue
        if act.denied and denying and turning and all(any(no.first <= m.first and m.last <= no.last for no in noes) for m in turning):
            say(act.key, True)  # the word that turns it down is its "no": he ruled out a ban
            continue
        if upset(act) or leads(act) or _names_a_fee(passage, act, things) or _is_only_spoken_of(passage, act, noes, here):
            say(act.key, None)
            continue
        say("damage" if act.key == "injure" and _is_of_buildings(things) else act.key, False if parted and act.status != "pending" and not act.denied else _negated(passage, act, denying, noes if is_alone(act) else ()))
    doing = [a for a in acts if a.key not in BARE]
    own = any(a.key not in _OF_PAYING for a in doing) or any(
        i.key in _SAYING and i.key not in _OF_PAYING and i.key not in BARE and i.key not in _concepts.NOUN_PREDICATES for i in here)
    for idea in here:
        if idea.key in _SAYING:
            if _goes_on(passage, idea) or (lifted and idea.key == "ban") or (lacked and idea.key in _ONLY_DENYING and idea.first <= begin < idea.last):
                say(str(idea.key), True)  # and nobody is | without power: what denies all that one word is
                continue
            if idea.key == "cost-money" and own and _is_a_fee(idea, (*things, *here)) and not any(0 <= idea.first - no.last <= 1 for no in noes):
                continue  # fees that do not change: what is said is said of them
            busy = any(not (a.first < idea.last and idea.first < a.last) for a in doing)
            beside = idea.key in _concepts.NOUN_PREDICATES and (busy or (idea.key in _THAT_STAND and standing)) and not any(0 <= idea.first - no.last <= _NO_REACH for no in noes)
            if beside and any(name in predicates for name, _ in _said(str(idea.key)) if name != idea.key):
                continue  # "gave a permit" says what "allowed" does
            if hearsay is None and idea.key in _ONLY_DENYING and (noes or denying is None) and (all(_is_its_own(passage, no, idea) for no in noes) or (
                    concord and not _is_lacked_by_nobody(passage, noes, idea) and any(
                        (n.first == idea.first or n.last == idea.last) and not is_within_a_verb(passage, n)
                        for n in passage.reading.cued_between(idea.first, idea.last, "negator")))):
                say(str(idea.key), False)  # its "no" is in it: undamaged, unknown
                continue
            if idea.key == "exempt" and noes and all(no.key == "none-of-it" and no.first < idea.last and idea.first < no.last for no in noes):
                say("exempt", False)  # of what somebody is exempt its "no" tells, not of the exemption
                continue
            if denies(idea):
                continue  # to stop running says already that it runs no more
            if any(first <= idea.first < last for first, last in against) or (not noes and depends_on_what_is_not_so(passage, idea)):
                say(str(idea.key), None)
                continue
            if hearsay is not None and idea.key in _ONLY_DENYING and any(word.first < idea.last and idea.first < word.last for word in calling):
                say(str(idea.key), False)  # the denial is what it says: he denies the charges
                continue
            if hearsay is not None:
                say(str(idea.key), True if denying and not beside and not upset(idea) and told_as(passage, idea.first, idea.last) else None)
                continue
            say(str(idea.key), None if beside or upset(idea) or leads(idea) or _names_a_fee(passage, idea, things) or (
                denying and (not _reached(passage, noes, idea) or _is_said_before(passage, noes, idea, (*acts, *here)))) else denying)
    matters = {str(m.key) for m in here if m.key in _concepts.MATTERS} | {str(t.key) for t in things if t.key not in OCCASIONS}
    if any(word.key in _AT_WORK for word in (*acts, *here)) and matters & _WORKING and not matters & _RUNNING and not {"open", "close"} & predicates.keys():
        predicates["open"] = predicates.get("operate")  # a border gate that does not work is not open
    if hearsay is None:
        there = _there(read, _things_there(passage, [i for i in here if i.key == THERE_IS]), (*acts, *here), noes, (begin, end))
        for name, holds in there.items():
            predicates.setdefault(name, None if denying is None else holds)
    if "keep-licence" in predicates:
        for name in ("permit", "allow", "grant"):
            predicates.pop(name, None)  # the licence that is kept or lost is no other permit
    if predicates.get("extend") is False and "date" in matters:
        predicates.pop("continue", None)  # a day on which something ends, and that is not put off, stays
    if called_off and denying is False and "strike" in predicates and predicates["strike"] is None:
        predicates["strike"] = False
    if predicates.get("close") and predicates.get("continue"):
        del predicates["continue"]  # what stays closed goes on being closed, and nothing else goes on
        predicates.pop("operate", None)
    return Saying(
        first=begin, last=end, sentence=passage.sentence_at(passage.tokens[begin].start), denying=denying, predicates=predicates,
        matters=frozenset(matters - _NO_MATTERS))


def _things_there(passage: Passage, words: Sequence[Mention]) -> list[Mention]:
    """The things beside words that say only that there is one, or that it is one: il s'agit d'un prêt, es wird keinen Streik geben."""
    final, found = bool((passage.reading.words or {}).get("predicate-final")), []
    for word in words:
        begin, end = passage.clause(word.first, word.last)
        things = _matters_there(passage, begin, end)
        behind = [t for t in things if 0 <= t.first - word.last <= _THERE_REACH and not final]
        found += behind[:1] or [t for t in things if t.last == word.first or (
            t.last == word.first - 1 and passage.reading.cued_between(t.last, word.first, "negator"))][-1:]
    return found


def _matters_there(passage: Passage, begin: int, end: int) -> list[Mention]:
    """The things and matters of a clause of which it may say that they are there, in order."""
    things = telling_things(between(passage.reading.of("thing"), begin, end))
    matters = [i for i in between(ideas_of(passage) or (), begin, end) if i.key in _concepts.MATTERS and i.key not in _NO_MATTERS]
    return sorted((t for t in (*things, *matters) if t.key not in OCCASIONS and t.key not in _WHEN and t.key not in _concepts.VAGUE), key=lambda t: t.first)


def _there(read: Read, there: Sequence[Mention], words: Sequence[Act | Mention], noes: Sequence[Mention], clause: tuple[int, int]) -> Mapping[str, bool]:
    """Of which things a clause says no more than that they are there, or are not, as predicates; of people harmed it says that they were."""
    passage, told = read.passage, {(t.first, t.last) for t in there}
    beside = [w for w in words if w.key in _SAYING and w.key not in BARE and w.key not in _concepts.TELLING]
    denied = {(e.first, e.key) for e in between(read.claims.existences, *clause) if e.denied}
    final = bool((passage.reading.words or {}).get("predicate-final"))
    found: dict[str, bool] = {}
    for thing in _matters_there(passage, *clause) if there or denied else ():
        if any(not (w.first < thing.last and thing.first < w.last) for w in beside):
            continue
        here = (thing.first, thing.last) in told
        near = not final and thing.key not in _RUNNING and any(0 <= thing.first - no.last <= 1 for no in noes)  # and its verb is not known
        name = "operate" if thing.key in _RUNNING else _HARM.get(str(thing.key), f"{THERE_IS} {thing.key}")  # there will be no trains: none run
        if not noes and here:
            found[name] = True
        elif noes and (here or near) and ((thing.first, thing.key) in denied or (here and _reached(passage, noes, thing))):
            found[name] = False
    return found


_BRINGING_AWAY, _SAFE = frozenset(("evacuate", "relocate")), frozenset(("safe", "intact", "preserve"))
_WHEN = frozenset("weekend summer winter spring autumn night date name language data answer sale position original".split())
THERE_IS = "there-is"
_THERE_REACH = 5  # words between "there is" and what there is
_HARM = {"dead": "die", "injured": "injure"}  # who is dead died
_AT_WORK = frozenset(("operate", "resume", "suspend"))
_WORKING = frozenset("gate checkpoint museum library market shop pharmacy".split())
_RUNNING = frozenset("train bus tram ferry flight ship metro".split())  # these may not run, whatever is open


def _is_a_strike_called_off(passage: Passage, begin: int, end: int, words: Sequence[Act | Mention]) -> bool:
    """Whether a clause that ends or calls something off names a strike before anything that runs: the strike of the trains was called off, and not: trains were."""
    strikes = [word.first for word in words if word.key == "strike"]
    running = [thing.first for thing in between(passage.reading.of("thing"), begin, end) if thing.key in _RUNNING]
    return bool(strikes) and any(word.key in TURNING for word in words) and min(strikes) < min(running, default=end)


_RUNNING_ON = frozenset("continue operate valid open grant uphold".split())


def _is_waived(act: Act, ideas: Sequence[Mention]) -> bool:
    """Whether an act of charging is only a part of a word for "free", which holds its "no" as well: "tidak dipungut biaya"."""
    return act.key == "levy" and any(idea.key == "gratis" and idea.first <= act.first and act.last <= idea.last for idea in ideas)


def _is_charged(word: Act | Mention, acts: Sequence[Act]) -> bool:
    """Whether a word for demanding is as well one for charging: Portuguese "cobrar"."""
    return word.key == "demand" and any((a.first, a.last) == (word.first, word.last) and a.key == "levy" for a in acts)


def _names_a_fee(passage: Passage, word: Act | Mention, things: Sequence[Mention]) -> bool:
    """Whether a word says what a fee is for, in it, before it or, where nouns come first, behind it: a fee for using the hall that is waived, 使用费."""
    if word.key not in _PAID_FOR:
        return False
    behind = 0 if (passage.reading.words or {}).get("head-final") else _FOR
    return any(t.key in _FEES and (t.first <= word.first < word.last <= t.last or t.first == word.last or 0 <= word.first - t.last < behind) for t in things)


def _is_a_fee(word: Mention, things: Sequence[Mention]) -> bool:
    """Whether a word that says that something costs money is only the noun for what it costs."""
    return any((t.key in _FEES or t.key == "tax") and t.first <= word.first and word.last <= t.last for t in things)


# What says of a fee that there is one: it is to be paid, levied, allowed.
_OF_PAYING = frozenset("cost-money levy pay must compulsory voluntary gratis permit allow cover-costs launch".split())
_STANDING = frozenset("valid invalid not-yet-valid".split())  # what is said of a permit that there is, of restrictions
_THAT_STAND = frozenset(("permit", "restrict"))
_ALLOWING = frozenset("allow approve".split())
_PAID_FOR = frozenset("use visit participate attend register enter join apply".split())
_FEES = frozenset("fee price cost fare toll ticket".split())
_FOR = 3  # words from a fee to what it is for


def _undone(noes: Sequence[Mention], here: Sequence[Mention]) -> bool:
    """Whether a "no" stands right before another one of another kind: who did not rule something out denies nothing."""
    ruling = {(m.first, m.last) for m in here if m.key == "none-of-it"}
    return any(
        (no.first, no.last) in ruling and any(0 <= no.first - other.last <= 1 and other.kind == "cue" for other in noes if other is not no) for no in noes)


def _plainest(ideas: list[Mention], acts: Sequence[Act]) -> list[Mention]:
    """Ideas without those that are only a part of a word for their contrary: Turkish "ücretsiz" (free) begins with "ücret" (fee)."""
    words: list[Act | Mention] = [*ideas, *acts]
    contrary = [(m.first, m.last, name) for m in words for name, holds in _said(str(m.key)) if not holds]
    return [m for m in ideas if not any(first <= m.first and m.last <= last and (name, True) in _said(str(m.key)) for first, last, name in contrary)]


def _is_within_its_contrary(passage: Passage, act: Act, ideas: Sequence[Mention]) -> bool:
    """Whether an act is only a part of words for its contrary, which hold its "no" as well: what is undamaged is "не поврежден"."""
    return any(
        i.first <= act.first and act.last <= i.last and ((act.first, act.last) != (i.first, i.last) or _holds_its_no(passage, i))
        and any((name, not holds) in _said(str(i.key)) for name, holds in _said(act.key)) for i in ideas)


def _goes_on(passage: Passage, word: Act | Mention) -> bool:
    """Whether a word for stopping stands in an idiom with a "no" which denies nothing else: no dejan de subir, non smette di salire."""
    return word.key in _STOPPING and any(
        m.first <= word.first < m.last and any(passage.tokens[i].folded in _beginning_to_deny(passage.language) for i in range(m.first, m.last))
        for m in between(passage.reading.of("other"), word.first - LONGEST_MENTION, word.last))


def _are_lifted(passage: Passage, bans: Sequence[Act | Mention], words: Sequence[Act | Mention]) -> bool:
    """Whether all bans of a clause are lifted by a word right beside: revocato il divieto, lifted the ban on tuna."""
    lifting = [w for w in words if w.key in _LIFTING]
    joining = frozenset((passage.reading.words or {}).get("conjunctions", ()))
    return bool(bans) and bool(lifting) and all(any(
        (w.first < b.last and b.first < w.last) or (0 <= max(b.first - w.last, w.first - b.last) <= _RIGHT_BESIDE and not any(
            passage.tokens[i].folded in joining for i in range(min(w.last, b.last), max(w.first, b.first)))) for w in lifting) for b in bans)


_LIFTING = frozenset(("abolish", "lift-sanctions"))
_RIGHT_BESIDE = 4  # tokens: a day, a town
_OF_TRUCES = frozenset(("truce-broken", "truce-holds"))  # what is said of a cease-fire that there is
_STOPPING = frozenset(("suspend", "end", "out-of-service"))


def _is_lacked_by_nobody(passage: Passage, noes: Sequence[Mention], idea: Mention) -> bool:
    """Whether a "no" stands before words that begin with a "without", and denies these as well: ningún hogar está sin luz."""
    return any(no.first == idea.first and denies_one_word(passage, no) for no in passage.reading.cued_between(idea.first, idea.last, "negator")) and any(
        no.last <= idea.first and not denies_one_word(passage, no) for no in noes)


def _is_somebody(act: Act, things: Sequence[Mention]) -> bool:
    """Whether an act is only a part of a word for those who do it: Turkish "ziyaretçi", a visitor, begins with "ziyaret"."""
    return act.key in _DONE_BY and any(t.key in _DONE_BY[act.key] and t.first <= act.first and act.last <= t.last for t in things)


_DONE_BY = {"visit": ("visitor", "tourist"), "inspect": ("visitor",), "attend": ("participant", "visitor", "spectator"), "compete": ("participant", "athlete")}


def _are_counted(passage: Passage, act: Act, things: Sequence[Mention]) -> bool:
    """Whether an act is only what those are called who are counted, of whom something else is denied: none of the five injured is in danger."""
    return act.key in FATES and any(
        t.first <= act.first and act.last <= t.last and (0 <= t.first - n.last < _BESIDE or 0 <= n.first - t.last < _BESIDE)
        for t in things if t.key == FATES[act.key] for n in passage.reading.numbers)


FATES = {"die": "dead", "kill": "dead", "injure": "injured"}  # what those are called to whom it happened
_BESIDE = 2  # tokens


def _is_of_buildings(things: Sequence[Mention]) -> bool:
    """Whether a clause counts buildings or vehicles and nobody: sixty houses suffered."""
    keys = {str(t.key) for t in things}
    return bool(keys & _BUILT) and not keys & _PEOPLE


_BUILT = frozenset("house dwelling building school bridge vehicle car truck road shop farm".split())
_PEOPLE = frozenset("person injured dead victim worker passenger resident child woman man student pupil visitor driver".split())


def _is_frozen(act: Act, words: Sequence[Mention]) -> bool:
    """Whether a word for suspending says that what something costs, or earns, stays: fares are frozen."""
    return act.key == "suspend" and any(w.key == "unchanged" and w.first < act.last and act.first < w.last for w in words) and any(w.key in _SUMS for w in words)


_SUMS = frozenset("fee price cost fare toll ticket tax wage salary pension".split())


def _is_only_spoken_of(passage: Passage, act: Act, noes: Sequence[Mention], ideas: Sequence[Mention]) -> bool:
    """Whether what a clause denies of an act is what stands between it and every "no", or right behind that: vaccination is not compulsory."""
    if not act.negated or act.denied or not noes or any(no.first < act.last and act.first < no.last for no in noes):
        return False
    said = [i for i in ideas if i.key in _QUALITIES and not (i.first < act.last and act.first < i.last)]
    return all(any(
        (act.last <= i.first and i.last <= no.first) or (act.last <= no.first and 0 <= i.first - no.last <= 1) or i.first <= no.first < no.last <= i.last
        for i in said if act.last <= i.first) for no in noes)


def _outside_names(passage: Passage, ideas: list[Mention]) -> list[Mention]:
    """Ideas without those that are a word of a body's name: of civil protection nobody says that it is civil."""
    bodies = [m for m in passage.reading.of("body") if m.last - m.first > 1] if ideas else []
    return [i for i in ideas if i.key not in _concepts.NOUN_PREDICATES or not any(b.first <= i.first and i.last <= b.last for b in bodies)]


# Acts that say little more than "there is": what their clause denies is what it speaks of.
BARE = frozenset("plan need have take-place possible find operate use contain decide settled begin serve record detect register discover".split())
# Of these those that say so of a deed: of "no rise is planned" it is the rise that is denied.
_THERE_IS = frozenset("plan schedule decide record register".split())
# What gives that of which a noun tells: of compensation that is not paid it is the compensation that is denied.
_GIVING = {
    "compensate": frozenset("pay grant award hand-over receive approve recognise allow accept appoint fund donate".split()),
    "donate": frozenset("accept receive fund use spend hand-over approve take-back help".split()),
}
_DECLINING = frozenset(("refuse", "reject"))
_ANSWERING = (_concepts.TURNED_DOWN, _concepts.UPHELD, _concepts.DROPPED)
# Acts that take away what they are done to.
TURNING = frozenset("suspend end cancel abolish postpone reject refuse prevent veto dissolve oppose condemn criticise demand request call-for".split())
# What is asked for is not taken away by who grants it: the court accepted the request.
_ASKED = frozenset("demand request call-for".split())
_NO_MATTERS = frozenset(("none-of-it", "left-out", THERE_IS))
_NO_REACH = 3  # tokens from a "no" to the noun that it denies


def _negated(passage: Passage, act: Act, denying: bool | None, noes: Sequence[Mention]) -> bool | None:
    """Whether an act is denied: by its own "no", or where it is the only one by that of its clause (`noes`)."""
    if act.denied:
        return True if denying else None
    if act.negated is None and noes and denying and not is_counted(passage, act):
        return True if _reached(passage, noes, act) else None
    return act.negated if act.negated is None or act.negated == denying else None


def _reached(passage: Passage, noes: Sequence[Mention], word: Mention | Act) -> bool:
    """Whether a "no" is near enough to a word of its clause, and no "and" stands between."""
    literal = passage.reading.words or {}
    far = bool(literal.get("predicate-final") or literal.get("verb-second"))
    joining = frozenset(literal.get("conjunctions", ()))
    for no in noes:
        if denies_one_word(passage, no):
            if is_lacked(passage, no, word.first, word.last, qualified=isinstance(word, Mention)):
                return True
            continue
        if isinstance(word, Act) and word.last <= no.first and not may_be_denied_by(passage, no, word):
            continue
        opens = not literal.get("predicate-final") and no.last < len(passage.tokens) and passage.tokens[no.last].folded in joining
        behind = no.last + opens  # Swahili "hakutakuwa na", there will not be: that joins nothing
        gap = range(behind, word.first) if no.last <= word.first else range(word.last, no.first)
        if len(gap) <= (_FAR if far or (isinstance(word, Mention) and no.last <= word.first) else _BEHIND if no.last <= word.first else _BEFORE) and not any(passage.tokens[i].folded in joining for i in gap):
            return True
    return False


def _is_said_before(passage: Passage, noes: Sequence[Mention], word: Mention, others: Sequence[Act | Mention]) -> bool:
    """Whether, where verbs come last, something else is said between a word and every "no" behind it: free to visit, but filming is not allowed."""
    if not (passage.reading.words or {}).get("predicate-final") or any(no.first < word.last for no in noes):
        return False
    said = [o.first for o in others if o.key in _SAYING or isinstance(o, Act)]
    return all(any(word.last + 1 < first < no.first for first in said) for no in noes)


_FAR, _BEHIND, _BEFORE = 12, 4, 7  # tokens between a "no" and a word behind it, or before it: the subject of which it is denied
_QUALITIES = frozenset(_concepts.PREDICATES) - BARE - _concepts.NOUN_PREDICATES - _concepts.VAGUE_PREDICATES | {"valid", "possible", "known"}
_SAYING = frozenset((*_concepts.PREDICATES, *_concepts.ACTS_AGAIN))


@functools.lru_cache(maxsize=4_000)
def _said(key: str, negated: bool | None = False) -> tuple[tuple[str, bool], ...]:
    """The predicates that a word says, each with whether it says that it is so; of what is denied without those that follow only where it is so."""
    says = _concepts.SAYS.get(key, key).removeprefix("= ").split()
    return tuple((name.lstrip("+-"), not name.lstrip("+").startswith("-")) for name in says if not (negated and name.startswith("+")))


def _noes(passage: Passage, opening: Sequence[Mention], here: list[Mention], begin: int, end: int) -> list[Mention]:
    """The words of a clause that say no, those that are one word once; a "without" that opens it (`opening`) is one of them."""
    found = [n for n in (*opening, *passage.reading.cued_between(begin, end, "negator"), *between(denials_of(passage), begin, end), *(
        m for m in here if m.key == "none-of-it"))
        if is_within_a_verb(passage, n) or not any(
            ((i.first == n.first and n.last < i.last) or (i.first < n.first and n.last == i.last)) and i.key not in _HOLDING_NO_NO for i in here)]
    # "without a visa" says what "visa-free" does; what parts a verb's two words, or is an ending of it, is not of it
    if (passage.reading.words or {}).get("negative-concord"):  # "sem pagar nada" says no once, though "sem pagar" says all of it
        told = [i for i in here if any(i.first <= n.first and n.last <= i.last for n in passage.reading.cued_between(i.first, i.last, "negator"))]
        found = [n for n in found if not any(0 <= n.first - i.last <= 1 for i in told)]
    found = [n for n in found if n.kind != "cue" or not only_limits(passage, n)]
    words = [*here, *between(passage.reading.of("act"), begin, end), *between(passage.reading.of("thing"), begin, end)]
    found = [n for n in found if not denies_one_word(passage, n) or any(is_lacked(passage, n, w.first, w.last, qualified=True) for w in words)]
    found += without_that(passage, begin, end)
    apart: list[Mention] = []
    for no in sorted(found, key=lambda m: (m.first, -m.last)):
        if not apart or no.first >= apart[-1].last:
            apart.append(no)
    return apart


def is_within_a_verb(passage: Passage, no: Mention) -> bool:
    """Whether a "no" is no word of its own but an ending or a beginning of one: Turkish ödenmeyecek, Swahili haitalipwa."""
    return no.kind == "cue" and no.last - no.first == 1 and passage.tokens[no.first].folded not in _words_for_no(passage.language)


def _is_its_own(passage: Passage, no: Mention, idea: Mention) -> bool:
    """Whether a "no" is that within a word for what is not so, and none that turns it."""
    whole = _holds_its_no(passage, idea)
    if whole and no.last == idea.last and passage.tokens[no.last - 1].folded.endswith(_endings_for_no(passage.language)):
        return True  # also where a word before it is read with it: Turkish "ise değişmiyor"
    return idea.first <= no.first and no.last <= idea.last and (
        whole or no.kind != "cue" or no.key == "denial" or ((no.first, no.last) == (idea.first, idea.last) and not is_within_a_verb(passage, no)))


def _holds_its_no(passage: Passage, idea: Mention) -> bool:
    """Whether a word says by itself, with the "no" that is in it, what is not so: unmöglich, bilinmiyor, 未定."""
    return idea.key in _ONLY_DENYING and "".join(token.folded for token in passage.tokens[idea.first: idea.last]) in _whole_words(passage.language)


# Of whose words a "no" among them is none: cannot enter, no criminal case.
_HOLDING_NO_NO = frozenset("none-of-it there-is let-in open-case go-abroad increase fell emergency find die collapse use operate deploy lodge extend-to call-at search grant attend".split())
_ONLY_DENYING = frozenset(key for key, says in _concepts.SAYS.items() if says.startswith("= ") and all(name.startswith("-") for name in says.split()[1:]))


@functools.lru_cache(maxsize=64)
def _whole_words(language: str) -> frozenset[str]:
    """What is written out, without an ending left open, among a language's words for what is not so; folded, without spaces."""
    ideas = (language_words(language) or {}).get("ideas") or {}
    written = (pattern.split() for key in _ONLY_DENYING for pattern in ideas.get(key, ()) if "\u2026" not in pattern)
    return frozenset(
        fold("".join(words).replace("=", "")) for slots in written for words in itertools.product(*(slot.split("|") for slot in slots))
        if not set("".join(words)) & set("*~"))


@functools.lru_cache(maxsize=64)
def _words_for_no(language: str) -> frozenset[str]:
    """The single words of a language that say no, folded."""
    patterns = ((language_words(language) or {}).get("cues") or {}).get("negator", ())
    return frozenset(fold(word) for pattern in patterns if " " not in pattern for word in pattern.split("|") if not set(word) & set("*~"))


@functools.lru_cache(maxsize=64)
def _beginning_to_deny(language: str) -> frozenset[str]:
    """The words of a language with which what says "no" begins, folded: ne … pas."""
    patterns = ((language_words(language) or {}).get("cues") or {}).get("negator", ())
    return frozenset(fold(word) for pattern in patterns for word in pattern.split()[0].split("|") if not set(word) & set("*~"))


@functools.lru_cache(maxsize=64)
def _endings_for_no(language: str) -> tuple[str, ...]:
    """The endings of verbs that say no in a language, folded."""
    patterns = ((language_words(language) or {}).get("cues") or {}).get("negator", ())
    return tuple(sorted({fold(word[1:]) for pattern in patterns for word in pattern.split()[-1].split("|") if word.startswith("*") and len(word) > 1}))
