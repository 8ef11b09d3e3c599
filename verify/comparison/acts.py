"""What was done: acts that exclude each other or go beyond the post. What was not done, `_negations` and `_nobody_harmed` compare."""

from __future__ import annotations

import operator
from collections.abc import Collection, Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act
from verify.claims.ideas import TURNING, find_sayings
from verify.comparison._act_clauses import affirmed_or_not, is_done_to, is_quoted, keys_around
from verify.comparison._act_result import deeds_differ
from verify.comparison._act_sides import (
    PERSONAL,
    are_led_alike,
    are_two_sides,
    is_of_someone_else,
    speak_apart,
)
from verify.comparison._another_clause import is_another_phase
from verify.comparison._dated import long_before
from verify.comparison._figures_fit import fits, is_duration
from verify.comparison._meeting import Meeting
from verify.comparison._negations import denied_acts
from verify.comparison._nobody_harmed import PEOPLE, nobody_harmed, none_of_it
from verify.comparison._related_acts import compatible
from verify.comparison._result import Agreed, Differs
from verify.comparison._sentence_keys import weigh
from verify.comparison.dates import yet_to_come

with later:
    from verify.comparison._casualties import compare_casualties
    from verify.comparison._directions import compare_directions
    from verify.comparison._excluded_acts import (
        beyond,
        excluded,
        is_only_looked_at,
        is_told_in_other_words,
        was_undone,
    )
    from verify.comparison._medals import compare_medals
    from verify.comparison._too_soon import compare_times_of_deeds
    from verify.comparison._votes import is_a_side_of_the_vote


def compare_acts(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the acts of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    ours = [a for a in prose.claims.acts if a.sentence in meeting.aligned]
    theirs = list(post.claims.acts)
    seen: set[str] = set()
    for act in ours:
        for other in theirs:
            if act.key == other.key and affirmed_or_not(act) == affirmed_or_not(other) is not None:
                if act.key not in seen:
                    seen.add(act.key)
                    yield Agreed("act", prose.passage.evidence(act.start, act.end, act.key), post.passage.evidence(other.start, other.end, other.key))
                break
    yield from denied_acts(meeting, ours, theirs)
    yield from _mismatches(meeting, ours, theirs)
    yield from none_of_it(meeting)
    yield from nobody_harmed(meeting)
    yield from compare_casualties(meeting)
    yield from compare_times_of_deeds(meeting)
    yield from compare_directions(meeting)
    yield from compare_medals(meeting)


def _is_all_that_is_told(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether the prose tells the post's deed itself, and of how far it came only a lower step: the treaty of the day that was discussed, and no word that it was signed."""
    if other.status != "done" or {act.key, other.key} & PERSONAL:
        return False
    named = {a.key for a in meeting.prose.claims.acts}
    return other.key not in named and not any(compatible(other.key, key) for key in named) and weigh(meeting.of_one_deed(act.sentence, other.sentence)) >= _ONE_DEED


_ONE_DEED = 3.5  # weight of what two sentences share; of 4,554 honest articles none tells a lower step and shares as much


def _lasting(read: Read, act: Act) -> bool:
    """Whether the clause of an act says how long."""
    return any(is_duration(figure) for figure in between(read.claims.figures, *read.passage.clause(act.first, act.last)))


def _mismatches(meeting: Meeting, ours: list[Act], theirs: list[Act]) -> Iterator[Differs]:
    """An act of the prose that excludes the post's, or goes a step further, for the same people and things."""
    prose, post = meeting.prose, meeting.post
    told = {o.key for o in theirs if affirmed_or_not(o) and o.status != "planned"}
    planned = {o.key for o in theirs if affirmed_or_not(o)} - told
    spoken = {a.key for a in prose.claims.acts if a.sentence in meeting.aligned}
    found: list[tuple[float, Differs]] = []  # what the two sentences share, by weight
    for act in ours:
        ahead = act.status == "planned"
        if not affirmed_or_not(act) or not (act.status == "done" or ahead) or act.key in told or (ahead and act.key in planned):
            continue
        due = any(compatible(act.key, key) for key in planned)
        for other in theirs:
            if not affirmed_or_not(other) or other.status in ("wished", "conditional"):
                continue
            if ahead and not (excluded(act.key, other.key) and (other.status == "planned" or meeting.are_dated_alike(act.sentence, other.sentence, "date"))):
                continue  # what is to come says nothing of what was done, and one step of it is no other
            if due and not ahead and not (other.status == "done" and meeting.are_dated_alike(act.sentence, other.sentence, "day", "date")):
                continue  # opened, as the post said that it would be
            if not act.only and is_told_in_other_words(act.key, told):
                continue
            excluding = excluded(act.key, other.key) and not are_two_sides(meeting, act, other)
            further = beyond(act.key, other.key)
            short = (beyond(other.key, act.key) or is_only_looked_at(act.key, other.key)) and (act.only or _is_all_that_is_told(meeting, act, other))
            if not (excluding or further or short):
                continue
            if was_undone(meeting, act.key, prose.passage.clause(act.first, act.last), act.sentence, other.key, other.sentence):
                continue
            if are_led_alike(prose, act, post, other) or is_a_side_of_the_vote(meeting, act, other):
                continue
            if _has_another_sense(act, ours, told, other) or _has_another_sense(other, theirs, spoken, act):
                continue
            if act.key == "continue" and _lasting(prose, act) and not keys_around(prose, act) & keys_around(post, other):
                continue  # what lasted four hours, and accounts that are frozen
            if _stays_closed(prose, act) or _stays_closed(post, other) or _are_of_two_matters(meeting, act, other):
                continue  # a map that was launched, and a lease that ends
            if (act.key, other.key) in _OVER and _lasting(prose, act):
                continue  # reopened on Wednesday, after a closure of more than a year
            if {act.key, other.key} <= _PHASES and speak_apart(keys_around(prose, act), keys_around(post, other)):
                continue  # money that is frozen, and a clinic that stays open
            if long_before(meeting, *prose.passage.clause(act.first, act.last)):
                continue
            if (other.key in spoken and not short and not _is_of_another_time(meeting, act, other)) or _is_told_too(meeting, act, other) or is_quoted(prose, act) or is_done_to(prose, act, ours, TURNING) or is_done_to(post, other, theirs, TURNING):
                continue
            clauses = prose.passage.clause(act.first, act.last), post.passage.clause(other.first, other.last)
            if other_numbers(meeting, *clauses) or is_another_phase(meeting, act.key, other.key, *clauses):
                continue
            support = meeting.score_without(act.sentence, "act")
            if not _PARTICIPANTS & {kind for kind, _ in meeting.shared.get(act.sentence, ())} or support < 2.2 or is_of_someone_else(meeting, act) or (further and yet_to_come(meeting, act.sentence)):
                continue
            found.append((
                weigh(meeting.of_one_deed(act.sentence, other.sentence)),
                deeds_differ(meeting, act, other, min(0.92, 0.66 + 0.03 * min(support, 6.0) + (0.06 if excluding else 0.0)))))
    if found:
        yield max(found, key=operator.itemgetter(0))[1]


_PARTICIPANTS = frozenset(("person", "city", "organisation", "figure", "name", "portfolio"))


def _stays_closed(read: Read, act: Act) -> bool:
    """Whether what goes on is that something is closed."""
    return act.key == "continue" and any(
        saying.predicates.get("close") for saying in find_sayings(read, frozenset((act.sentence,))) if saying.first <= act.first < saying.last)


def _are_of_two_matters(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether the sentences of two acts have nothing in common, and that of the prose tells another sentence of the post."""
    if meeting.in_common(act.sentence, other.sentence):
        return False
    return any(_tells_more(meeting, act.sentence, sentence, other.sentence) for sentence in range(len(meeting.post.passage.sentences)) if sentence != other.sentence)


def _is_of_another_time(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether the prose speaks of the post's act only where it tells of one that the post tells to be ahead: a draft that was discussed, and the talks of next month."""
    named = [a for a in meeting.prose.claims.acts if a.key == other.key and a.sentence in meeting.aligned]
    ahead = [o for o in meeting.post.claims.acts if o.key == other.key and o.sentence != other.sentence and o.status == "planned"]
    return bool(ahead) and other.status == "done" and all(
        a.sentence != act.sentence and any(_tells_more(meeting, a.sentence, o.sentence, other.sentence) for o in ahead) for a in named)


def _tells_more(meeting: Meeting, sentence: int, one: int, than: int) -> bool:
    """Whether a sentence of the prose has more in common with one sentence of the post than with another."""
    return weigh(meeting.in_common(sentence, one)) > weigh(meeting.in_common(sentence, than)) + _MORE


_MORE = 1.0


def _is_told_too(meeting: Meeting, act: Act, other: Act) -> bool:
    """Whether a sentence that shares more with the post tells the post's act in another word: a bridge that was opened, and is closed to motorcycles."""
    support = meeting.score_without(act.sentence, "act")
    return any(
        affirmed_or_not(a) and a.status == other.status and compatible(other.key, a.key) and not excluded(other.key, a.key) and not beyond(a.key, other.key)
        and meeting.score_without(a.sentence, "act") > support
        for a in meeting.prose.claims.acts if a.sentence in meeting.aligned and a.sentence != act.sentence)


def _has_another_sense(act: Act, its: list[Act], others: Collection[str], against: Act) -> bool:
    """Whether the word for an act has another sense as well, in which it tells what the other side tells: to take over a ship, or a wanted man."""
    return any(
        a.key != act.key and (a.first, a.last) == (act.first, act.last) and not excluded(a.key, against.key)
        and (a.key in others or any(compatible(a.key, key) for key in others)) for a in its)


# What is over, where the post tells the other: told with how long it lasted, it is what went before.
_OVER = frozenset((("close", "reopen"), ("close", "open"), ("suspend", "resume"), ("suspend", "begin")))
# Acts that say nothing without that which they are done to.
_PHASES = frozenset("begin end continue resume suspend complete cancel postpone extend".split())


def other_numbers(meeting: Meeting, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether two clauses (tokens of the prose, of the post) speak of other numbers of people: eleven were found, twelve are missing."""
    counted, told = (
        [f for f in between(read.claims.figures, *clause) if f.dimension == "count" and (not f.things or f.things & PEOPLE) and not read.passage.is_dated(
            f.start, f.end)]
        for read, clause in ((meeting.prose, ours), (meeting.post, theirs)))
    return bool(counted and told) and not any(fits(a, b) for a in counted for b in told)


