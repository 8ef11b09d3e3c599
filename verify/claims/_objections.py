"""What is told where a claim, an appeal or an objection is answered, or dropped: who turns down an appeal against a permit lets it stand, who upholds it stops that.

Neither is told of the thing itself, so neither is held against what is approved, allowed or turned down elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verify.claims._disputes import NONE, disputes_of
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.languages import _concepts
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._tokens import BREAK, STOP

# Acts that answer what somebody brought or asked for.
_ANSWERS: Mapping[str, str] = {
    **dict.fromkeys("reject refuse veto".split(), _concepts.TURNED_DOWN), **dict.fromkeys("accept approve allow support".split(), _concepts.UPHELD),
    **dict.fromkeys("withdraw take-back".split(), _concepts.DROPPED)}


def answered_objections(passage: Passage) -> Mapping[tuple[int, int, str], str]:
    """The acts of a passage, by their tokens `[first, last)` and their key, that answer an objection, with the act that this is."""
    return _answered(passage)[0]


def objected_to(passage: Passage) -> Sequence[tuple[int, int]]:
    """The tokens `[first, last)` of what such objections are against, or ask to stop, of which their answers do not tell whether it is so."""
    return _answered(passage)[1]


@kept
def _answered(passage: Passage) -> tuple[Mapping[tuple[int, int, str], str], Sequence[tuple[int, int]]]:
    words = disputes_of(passage)
    asked = [word for word in words.get("request", NONE) if _is_against(passage, word)]
    found: dict[tuple[int, int, str], str] = {}
    spans = []
    for word in sorted((*words.get("objection", NONE), *asked), key=lambda one: one.first):
        act = _answer_to(passage, word)
        if act is None or _is_in_a_name(passage, word) or _denies_it(passage, act, word) or _is_none(passage, word):
            continue
        found.update(
            ((one.first, one.last, one.key), _ANSWERS[one.key]) for one in between(passage.reading.of("act"), act.first - LONGEST_MENTION, act.last)
            if one.key in _ANSWERS and one.first < act.last and act.first < one.last)
        spans.append(_matter_of(passage, word, act))
    return found, spans


def _matter_of(passage: Passage, word: Mention, answer: Mention) -> tuple[int, int]:
    """Where it is told what an objection is against: behind it, up to its answer or an "and", and in a clause that follows; before it, where nouns come last."""
    begin, end = passage.clause(word.first, word.last)
    literal, tokens = passage.reading.words or {}, passage.tokens
    if literal.get("head-final"):
        return begin, max(word.last, answer.first)
    if answer.first >= word.last:
        return word.first, answer.first
    following = end < len(tokens) and tokens[end].kind not in (STOP, BREAK) and passage.sentence_at(tokens[end].start) == passage.sentence_at(word.start)
    last = passage.clause(end + 1, end + 2)[1] if following and end + 1 < len(tokens) else end
    joining = frozenset(literal.get("conjunctions", ()))
    joined = tuple(one for one in joining if one in literal.get("prefixes", ()))
    return word.first, next((i for i in range(word.last, last) if _joins(tokens[i].folded, joining, joined)), last)


def _joins(word: str, joining: frozenset[str], joined: tuple[str, ...]) -> bool:
    """Whether a word is an "and", or is written together with one."""
    return word in joining or (bool(joined) and len(word) > _JOINED and word.startswith(joined))


_JOINED = 3  # letters of a word that may have an "and" before it


def _is_against(passage: Passage, word: Mention) -> bool:
    """Whether the clause of a request says that it is against something, or to undo or stop it."""
    begin, end = passage.clause(word.first, word.last)
    if end + 1 < len(passage.tokens) and passage.tokens[end].kind not in (STOP, BREAK):
        end = passage.clause(end + 1, end + 2)[1]
    return bool(between(disputes_of(passage).get("against", NONE), begin, end)) or any(
        act.key in _concepts.UNDOING and act.key not in _ANSWERS for act in between(passage.reading.of("act"), begin, end))


def _answer_to(passage: Passage, word: Mention) -> Mention | None:
    """The act of a clause that stands nearest to a word for an objection, or holds it; of two the one on the side where the language has its verbs."""
    begin, end = passage.clause(word.first, word.last)
    behind = bool((passage.reading.words or {}).get("predicate-final"))
    answers = [act for act in between(passage.reading.of("act"), begin - LONGEST_MENTION, end) if act.key in _ANSWERS and act.last > begin]
    return min(answers, key=lambda act: (_away(act, word), (act.first > word.first) != behind, act.first - act.last), default=None)


def _denies_it(passage: Passage, act: Mention, word: Mention) -> bool:
    """Whether an act denies what a word says somebody is accused of, rather than answer what he asks: denied the accusation of an attack."""
    if any(body.key[0] == "court" for body in between(passage.reading.of("body"), *passage.clause(act.first, act.last))):
        return False  # of what is brought before a court
    told = (one for key in ("rumour", "told") for one in disputes_of(passage).get(key, NONE))
    return any(one.first < word.last and word.first < one.last for one in told) and any(
        m.first < act.last and act.first < m.last for m in passage.reading.cued_between(act.first - LONGEST_MENTION, act.last, "denial"))


def _is_in_a_name(passage: Passage, word: Mention) -> bool:
    """Whether a word is a part of what a house is called: a court of appeal."""
    houses = (house for kind in ("body", "organisation") for house in between(passage.reading.of(kind), word.first - LONGEST_MENTION, word.last))
    return any(house.first <= word.first and word.last <= house.last and house.last - house.first > word.last - word.first for house in houses) or any(
        house.first == word.first and house.last == word.last for house in passage.reading.of("body"))


def _is_none(passage: Passage, word: Mention) -> bool:
    """Whether there is no such objection: no lawsuit was accepted, tidak ada gugatan."""
    return any(0 <= word.first - no.last <= 1 for no in passage.reading.cued_between(word.first - LONGEST_MENTION, word.first, "negator"))


def _away(act: Mention, word: Mention) -> int:
    return max(0, act.first - word.last, word.first - act.last)


@kept
def denials_of(passage: Passage) -> Sequence[Mention]:
    """The words of a passage that deny what is said, in order: none that turns down an objection, which denies nothing."""
    return [word for word in passage.reading.cued("denial") if not is_an_answer(passage, word)]


def is_an_answer(passage: Passage, word: Mention) -> bool:
    """Whether a word is, or is a part of, one that answers an objection."""
    return any(first < word.last and word.first < last for first, last, _ in answered_objections(passage))
