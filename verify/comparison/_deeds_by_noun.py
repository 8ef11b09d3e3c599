"""Whether a day is that on which somebody answered a deed, which is told by a noun beside it: condemned the arrest on Sunday, marched after it on Monday."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Act, When
from verify.claims.ideas import ideas_of
from verify.comparison._dated import clause_of
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.languages import _concepts
from verify.languages._folded import folded
from verify.languages._tokens import WORD

# What is said of a deed, or done about it, on some other day: the union condemned the arrest.
ANSWERS = _concepts.SPEAKING - _concepts.TELLING - frozenset("deny promise propose invite explain".split()) | frozenset("investigate appeal".split())
_BEFORE = 2  # words before a noun among which what leads it is sought: the sudden arrest
_HAPPENS = frozenset(("take-place",))
_PHASES = frozenset("begin end complete continue resume extend postpone cancel".split())


def is_day_of_an_answer(meeting: Meeting, when: When) -> bool:
    """Whether the clause of a day tells what somebody said of the post's deed, or tells that by a noun that does not open it, and nothing says that it took place then."""
    passage = meeting.prose.passage
    begin, end = clause_of(passage, when)
    acts = between(meeting.prose.claims.acts, begin, end)
    told, behind = {a.key for a in meeting.post.claims.acts}, between(meeting.prose.claims.acts, end, passage.sentence_tokens(when.sentence)[1])
    final = bool((passage.reading.words or {}).get("predicate-final"))
    governing = acts or (behind[-1:] if final else behind[:1])  # 労組は月曜日、逮捕を非難した: of a day before a comma the verb stands behind it
    if any(a.key in ANSWERS and a.key not in told for a in governing):
        return True
    deeds = _told_by_both(meeting, acts) or _told_by_both(meeting, behind)
    if not deeds or any(a.key in _PHASES for a in acts) or any(m.key in _HAPPENS for m in between(ideas_of(passage) or (), begin, end)):
        return False
    return all(_is_a_noun_within(passage, begin, a) and not _is_its_day(passage, a, when) for a in deeds)


def _told_by_both(meeting: Meeting, acts: Sequence[Act]) -> Sequence[Act]:
    return [a for a in acts if any(a.key == b.key or compatible(a.key, b.key) for b in meeting.post.claims.acts)]


def _is_a_noun_within(passage: Passage, begin: int, act: Act) -> bool:
    words = passage.reading.words or {}
    leads, joined = folded(words, "leads-nouns"), tuple(folded(words, "articles-joined"))
    tokens = passage.tokens
    opens = sum(t.kind == WORD for t in tokens[begin:act.first]) <= _BEFORE
    return not opens and (
        any(tokens[i].folded in leads for i in range(max(begin, act.first - _BEFORE), act.first)) or (bool(joined) and tokens[act.first].folded.startswith(joined)))


def _is_its_day(passage: Passage, act: Act, when: When) -> bool:
    """Whether a day stands right behind the noun: the arrest on Friday."""
    return 0 <= when.start - act.end <= _RIGHT_BEHIND


_RIGHT_BEHIND = 6  # characters: " on ", " am "
