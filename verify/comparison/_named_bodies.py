"""Bodies that only their own name tells apart: the firm Boskamp, the Altyn Dala foundation, شركة توتال.

The word for the kind is in every dictionary, the name in none, so it is read as what stands unknown beside that word, and
compared by ear. A name that translations put into their own language (Technical, National, Free) tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from verify.claims import Read
from verify.claims._names import romanise, same_word, script_of, written_relation
from verify.claims._sounds import apart
from verify.claims._values import Organisation
from verify.claims.people import _connecting, _function_words
from verify.comparison._heard import is_heard
from verify.comparison._meeting import Meeting, meaningful, weigh
from verify.comparison._result import Differs
from verify.languages import _concepts
from verify.languages._tokens import WORD
from verify.model import Message

_KINDS = frozenset((
    "company airline foundation club university bank museum hospital school theatre institute academy charity newspaper party orchestra "
    "state-company power-company railway-company shipyard association federation trade-union archive").split())
_OF_NAMES = frozenset(("given-name", "surname", "of", "joiner"))
_LONGEST, _FURTHEST = 3, 3  # words of a name; small words between it and its kind
_ENOUGH, _FIRM = 1.2, 5.0
_TOLD = 0.5  # by ear, from which on two names are two


class Named(NamedTuple):
    """A body with the name it goes by: offsets and words as written."""

    body: Organisation
    start: int
    end: int
    name: str


def compare_named_bodies(meeting: Meeting) -> Iterator[Differs]:
    """A body of the prose with another name than the post's only body of that kind has, in two sentences of one story."""
    ours = [n for n in named_bodies(meeting.prose) if n.body.sentence in meeting.aligned]
    theirs = named_bodies(meeting.post) if ours else []
    for left in ours:
        rivals = [n for n in theirs if n.body.body == left.body.body]
        if len({n.name for n in rivals}) != 1 or len({n.name for n in ours if n.body.body == left.body.body}) != 1 or meeting.strength < _FIRM:
            continue
        right = rivals[0]
        if not _are_two(left.name, right.name) or _is_heard(meeting.prose, right.name) or _is_heard(meeting.post, left.name):
            continue
        acts = {key for key in meeting.shared.get(left.body.sentence, ()) if key[0] == "act"}
        common = meeting.in_common(left.body.sentence, right.body.sentence) | acts
        if weigh(key for key in common if key[0] != "word") + meeting.flow(left.body.sentence) < _ENOUGH:
            continue
        article = meeting.prose.passage.evidence(left.start, left.end, left.name)
        evidence = meeting.post.passage.evidence(right.start, right.end, right.name)
        yield Differs(
            "organisation-mismatch", Message("The article names {article} where the post names {post}.", article=left.name, post=right.name), article, evidence,
            min(0.88, 0.72 + 0.03 * min(weigh(common), 5.0)))


def named_bodies(read: Read) -> list[Named]:
    """The bodies of a passage that have a name beside them which means nothing else."""
    passage, tokens = read.passage, read.passage.tokens
    meaning = meaningful(passage, _OF_NAMES)
    connecting, function = _connecting(passage), _function_words(passage.reading.words)
    held = {i for p in read.claims.people if p.office is not None for i in range(p.first, p.last)}
    words = passage.reading.words or {}
    articles = tuple(words.get("articles-joined", ()))

    def is_name(index: int, capital: bool) -> bool:
        token = tokens[index] if 0 <= index < len(tokens) else None
        if token is None or token.kind != WORD or index in meaning or index in held or token.folded in function or len(token.text) < 3:
            return False
        return (token.text[:1].isupper() if capital else not token.text[:1].isupper() and not token.text[:1].islower()) and not romanise(token.text).startswith(
            _concepts.TRANSLATED_NAMES)

    found = []
    for body in read.claims.organisations:
        if body.body not in _KINDS or body.key or body.portfolios:
            continue
        capital = tokens[body.last - 1].text[:1].isupper() or tokens[body.last - 1].text[:1].islower()
        first = body.last
        while capital and first < len(tokens) and first - body.last < _FURTHEST and (first in connecting or tokens[first].text in "«“„\"‘'”"):
            first += 1
        last = first
        while last - first < (_LONGEST if capital else 1) and is_name(last, capital) and (capital or not tokens[last - 1].text.startswith(articles or ("\0",))):
            last += 1
        if last == first and capital and not words.get("nouns-capitalised"):
            last = first = body.first
            while last - first < _LONGEST and is_name(first - 1, True):
                first -= 1
        if (last > first and not words.get("head-final")) or (last > first and last <= body.first):
            start, end = tokens[first].start, tokens[last - 1].end
            found.append(Named(body, start, end, passage.text[start:end]))
    return found


def _are_two(left: str, right: str) -> bool:
    if script_of(left) == script_of(right) and written_relation(left, right) not in ("differs", "given-differs", "unclear"):
        return False
    return all(apart(romanise(a), romanise(b)) >= _TOLD and not same_word(romanise(a), romanise(b)) for a in left.split() for b in right.split())


def _is_heard(read: Read, name: str) -> bool:
    """Whether a word of a name stands anywhere on the other side."""
    return is_heard(read, name.split(), script_of(name))
