"""Whether an act is only what another one asks for, turns down, puts off or thinks over, and so is not told as done: refused to sign, the signing was postponed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._word_shapes import COMMAS
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, STOP, SYMBOL, WORD

_UNDOING = frozenset(("refuse", "postpone", "cancel", "study", "promise", "threaten"))
# Acts behind which stands what is not done yet, if it ever is: an offer to sell, a demand for the release of somebody.
_PROPOSING = frozenset("propose request demand call-for urge recommend".split())
# Acts that are done to what was asked for, and are not asked for themselves: the court accepted the request.
ANSWERING = frozenset("accept grant approve reject refuse study".split())
_TURNING_DOWN = frozenset(("refuse", "cancel"))
# What is turned down or called off has been asked for, offered or ordered before.
_ANSWERED = frozenset("propose request demand call-for urge recommend appeal invite submit plan threaten promise order buy sell decide approve agree".split())
_BETWEEN = 2  # small words between the two; where what is done stands before its verb, any
_OF_A_VERB = 6  # words of the one who refuses, where the verb opens the sentence
_FAR = 14  # words before an infinitive among which what it depends on is sought


def is_proposed(passage: Passage, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether an act is what another one right beside it proposes or asks for."""
    if act.key in ANSWERING:
        return False
    final = bool((passage.reading.words or {}).get("predicate-final"))
    if _is_asked_for_behind_that(passage, act, acts) or _is_asked_for_in_its_clause(passage, act, acts):
        return True
    for other in between(acts, act.first - _BETWEEN - LONGEST_MENTION, act.last + _BETWEEN + 1):
        if other.key not in _PROPOSING or other.key == act.key:
            continue
        gap = range(other.last, act.first) if other.last <= act.first else range(act.last, other.first) if final and act.last <= other.first else None
        if gap is not None and _is_small(passage, gap):
            return True
    return False


def _is_asked_for_behind_that(passage: Passage, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether an act is told behind the "that" of a clause which asks for it: pedimos que los presos sean liberados."""
    begin, _ = passage.clause(act.first, act.last)
    if begin < _WITH_THAT or passage.tokens[begin - 1].folded not in folded(passage.reading.words, "that-words"):
        return False
    asking, end = passage.clause(begin - _WITH_THAT, begin - 1)
    return any(other.key in _PROPOSING and asking <= other.first and other.last <= end for other in between(acts, asking, begin))


def _is_asked_for_in_its_clause(passage: Passage, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether an act is told by a noun that is what its clause asks for, though a day, or who asks, stands between: called today for the release, hat die Freilassung gefordert."""
    words = passage.reading.words or {}
    begin, end = passage.clause(act.first, act.last)
    small = function_words(words)
    led = any(passage.tokens[i].folded in small for i in range(max(begin, act.first - _BETWEEN), act.first))  # the immediate release
    closing = led and act.first > begin + _OPENING and bool(words.get("verb-second"))
    if closing and passage.tokens[end - 1].folded in folded(words, "asking-participles") and not _is_parted(passage, range(act.last, end)):
        return True
    for other in between(acts, begin, end):
        if other.key not in _PROPOSING or other.key == act.key or other.first < begin or other.last > end:
            continue
        if other.last <= act.first:
            gap, stands = range(other.last, act.first), led or bool(words.get("verb-first"))
        elif act.last <= other.first:  # where the verb comes last it asks for what stands before it, and so does a participle that closes a German clause
            gap, stands = range(act.last, other.first), bool(words.get("predicate-final")) or (closing and other.last == end)
        else:
            continue
        if stands and len(gap) <= _WITHIN_A_CLAUSE and not _is_parted(passage, gap) and not _have_another_between(act, other, [a for a in acts if a.first < act.first or a.last > act.last]):
            return True
    return False


_WITHIN_A_CLAUSE = 7  # words between who asks and what for
_OPENING = 2  # tokens before the finite verb, at the least: what stands there is who does it (der Unfall hat Tote gefordert)

_WITH_THAT = 2  # tokens: an act that asks, and its "that"


def is_put_off(passage: Passage, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether another act of the sentence turns an act down, puts it off or thinks it over, or it is an infinitive that depends on what is not so."""
    near = tuple(between(acts, act.first - _FAR - LONGEST_MENTION, act.last + _FAR))
    undoing = (other for other in near if (other.key in _UNDOING or other.key in _PROPOSING) and other.key != act.key and not _is_answered(passage, other, act))
    return any(_undoes(passage, other, act) and not _have_another_between(act, other, near) for other in undoing) or (
        depends_on_what_is_not_so(passage, act) or _is_left_out(passage, act))


def is_promised(passage: Passage, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether an act is what somebody of its clause promises: обещал передать больнице, 承诺向医院移交."""
    promises = [other for other in between(acts, act.first - _FAR - LONGEST_MENTION, act.last + _FAR) if other.key in _PROMISING and other.key != act.key]
    if not promises:
        return False
    own = [other for other in acts if other.first == act.first or other.last == act.last]  # one verb, told twice
    return any(
        (_undoes(passage, other, act) or _leads_on(passage, other, act)) and not _is_parted(passage, range(other.last, act.first)) and not _have_another_between(act, other, [a for a in acts if a not in own and a.key != other.key])
        for other in promises)


def _leads_on(passage: Passage, promise: Mention, act: Mention) -> bool:
    """Whether an act stands behind a promise in its clause, with no "and" between, in a language that has no verb last, or may have one behind it (قول داد … تحویل دهد)."""
    if (passage.reading.words or {}).get("head-final") and (passage.reading.words or {}).get("predicate-final"):
        return False
    end = passage.clause(promise.first, promise.last)[1]
    return promise.last <= act.first < end and not _is_parted(passage, range(promise.last, act.first))


_PROMISING = frozenset(("promise",))


def depends_on_what_is_not_so(passage: Passage, act: Mention) -> bool:
    """Whether an infinitive stands behind a clause that denies, wishes or considers it, or behind a "without": gelang es nicht, das Abkommen zu unterzeichnen."""
    tokens, marks = passage.tokens, folded(passage.reading.words, "infinitive-marks")
    if not act.first or tokens[act.first - 1].folded not in marks:
        return False
    begin, _ = passage.clause(act.first, act.last)
    if any(m.last <= act.first for m in passage.reading.cued_between(begin, act.first, "without")):
        return True
    if act.first - 1 > begin and not (passage.reading.words or {}).get("verb-second"):
        return False  # only Germanic infinitives have their objects before them
    before = begin - 2 if begin and (tokens[begin - 1].text in COMMAS or tokens[begin - 1].folded in marks) else begin - 1
    if act.first - begin > _FAR or before < 0 or passage.sentence_at(tokens[before].start) != passage.sentence_at(act.start):
        return False
    return bool(passage.reading.cued_between(*passage.clause(before, before + 1), "negator", "wished", "conditional", "pending", "planned"))


def _is_left_out(passage: Passage, act: Mention) -> bool:
    """Whether a "without" closes a verb, where verbs end the sentence: हस्ताक्षर किए बिना."""
    return bool((passage.reading.words or {}).get("predicate-final")) and any(
        m.first >= act.last for m in passage.reading.cued_between(act.last, act.last + 2, "without", "lacking"))


def _have_another_between(act: Mention, other: Mention, acts: Iterable[Mention]) -> bool:
    """Whether it is a third act that is put off, unless that is what the first is done to: the signing of the accord."""
    low, high = sorted((act, other), key=lambda one: one.first)
    return any(low.last <= third.first and third.last <= high.first and third.key not in _DONE_TO for third in acts)


_DONE_TO = frozenset(("agree",))


def _is_answered(passage: Passage, other: Mention, act: Mention) -> bool:
    """Whether an act is what was asked for, and another one turns that down; who refuses to do something is asked to."""
    to_do = other.last < act.first and passage.tokens[act.first - 1].folded in folded(passage.reading.words, "infinitive-marks")
    return other.key in _TURNING_DOWN and act.key in _ANSWERED and not to_do


def _undoes(passage: Passage, other: Mention, act: Mention) -> bool:
    """Whether `other` stands where a verb has the act that depends on it, or behind the noun of which it tells that."""
    if other.first < act.last and act.first < other.last:
        return False
    words = passage.reading.words or {}
    if act.first < other.first:
        if other.key in _PROPOSING:
            return False
        between_them = range(act.last, other.first)
        if words.get("predicate-final"):
            return len(between_them) <= _BETWEEN and not _is_parted(passage, between_them)
        return other.key != "study" and other.first < passage.clause(act.first, act.last)[1] and _opens_clause(passage, act.first) and not _is_parted(passage, between_them)
    gap = range(other.last, act.first)
    if gap and passage.tokens[gap[-1]].folded in folded(words, "infinitive-marks"):
        return len(gap) <= _FAR and passage.sentence_at(other.start) == passage.sentence_at(act.start)
    if other.key in _PROPOSING:
        return False  # what stands right behind is `is_proposed`
    if words.get("verb-first"):
        return len(gap) <= _OF_A_VERB and _opens_clause(passage, other.first) and not _is_parted(passage, range(other.last, act.last))
    return _is_small(passage, gap)


def _is_small(passage: Passage, gap: range) -> bool:
    """Whether hardly anything parts two acts: a small word or two."""
    small = function_words(passage.reading.words)
    return len(gap) <= _BETWEEN and all(passage.tokens[i].folded in small for i in gap)


def _opens_clause(passage: Passage, index: int) -> bool:
    """Whether only small words stand before a token in its clause: the signing of the accord."""
    begin, _ = passage.clause(index, index + 1)
    small = function_words(passage.reading.words)
    return not any(any(between(passage.reading.of(kind), begin, index)) for kind in ("office", "body")) and all(token.kind != WORD or token.folded in small for token in passage.tokens[begin:index])


def _is_parted(passage: Passage, gap: range) -> bool:
    """Whether an "and", or a sign, parts two acts: signed the accord and put off the vote."""
    words = passage.reading.words or {}
    conjunctions, joined = frozenset(words.get("conjunctions", ())), tuple(folded(words, "conjunctions" if words.get("verb-first") else "conjunctions-joined"))
    return any(passage.tokens[i].text.casefold() in conjunctions or (joined and passage.tokens[i].folded.startswith(joined)) or passage.tokens[i].kind in _SIGNS for i in gap)


_SIGNS = frozenset((SYMBOL, STOP, BREAK))
