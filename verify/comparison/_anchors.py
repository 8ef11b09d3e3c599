"""What two sentences both say, and where in each it stands: how near two claims are to the same things.

Two sentences may have much in common and yet two places each: where the deed was done, and whose embassy did it. The one of the prose
that stands beside what the one of the post stands beside is likely the one put for it.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple, Protocol

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import compatible
from verify.comparison._sentence_keys import WEIGHTS, kind_of_count, rare_words_between

with later:
    from verify.claims.plain_words import plain_words_between

_FAR = 12.0  # tokens on both sides together, beyond which nothing stands beside anything
_MOST = 3.0  # that all of it may say
_A_DAY = 10  # characters of a full date


class Standing(Protocol):
    """A claim, or a body by its name, by where it stands."""

    @property
    def first(self) -> int: ...

    @property
    def last(self) -> int: ...

    @property
    def sentence(self) -> int: ...


class _Said(NamedTuple):  # made by the thousand
    """What a token says, as a kind and a key that meet across languages."""

    first: int
    kind: str
    key: object


class _Anchor(NamedTuple):
    """What both sides say: its kind, and its token on either side."""

    kind: str
    ours: int
    theirs: int


def nearness(meeting: Meeting, ours: Standing, theirs: Standing, own: Collection[str]) -> float:
    """How near two claims stand to what their sentences both say, but for kinds of their `own`."""
    found = (anchor for anchor in _anchors(meeting, ours.sentence, theirs.sentence) if anchor.kind not in own)
    return min(math.fsum(WEIGHTS[a.kind] * max(0.0, 1 - (_apart(ours, a.ours) + _apart(theirs, a.theirs)) / _FAR) for a in found), _MOST)


def _apart(claim: Standing, at: int) -> int:
    """How many tokens lie between a claim and a token."""
    return claim.first - at if at < claim.first else max(at - claim.last + 1, 0)


@kept
def _anchors(meeting: Meeting, sentence: int, theirs: int) -> Sequence[_Anchor]:
    """What a sentence of the prose and one of the post both say."""
    return tuple(_find(meeting, sentence, theirs))


def _find(meeting: Meeting, sentence: int, theirs: int) -> Iterator[_Anchor]:
    prose, post = meeting.prose, meeting.post
    one_language = prose.passage.language == post.passage.language
    for said in _said(prose, sentence):
        if said.kind != "word" or one_language:
            yield from (_Anchor(said.kind, said.first, other.first) for other in _said(post, theirs) if (said.kind, said.key) == (other.kind, other.key))
    here, there = prose.passage.sentence_tokens(sentence), post.passage.sentence_tokens(theirs)
    for figure in between(prose.claims.figures, *here):
        yield from (_Anchor(kind_of_count(figure), figure.first, other.first) for other in between(post.claims.figures, *there) if fits(figure, other))
    for act in between(prose.claims.acts, *here):
        yield from (_Anchor("act", act.first, other.first) for other in between(post.claims.acts, *there) if act.key == other.key or compatible(act.key, other.key))
    for match in meeting.names:
        if match.sentence == sentence and match.post.sentence == theirs:
            yield _Anchor("person", _token_at(prose.passage, match.start), match.post.first)


@kept
def _said(read: Read, sentence: int) -> Sequence[_Said]:
    """What a sentence says beside its figures, acts and people."""
    passage, claims = read.passage, read.claims
    begin, end = passage.sentence_tokens(sentence)
    found = [
        _Said(p.first, "city", ("capital", p.country) if p.kind == "capital" else p.country if p.kind in ("country", "demonym") else p.key)
        for p in between(claims.places, begin, end)]
    for body in between(claims.organisations, begin, end):
        found += [_Said(body.first, "organisation", key) for key in (body.key, body.body, *body.portfolios) if key]
    found += [_Said(o.first, "office", o.key) for o in between(claims.offices, begin, end)]
    found += [_Said(d.first, "date", d.mention.value[:_A_DAY]) for d in between(claims.dates, begin, end) if len(d.mention.value) >= _A_DAY]
    found += [_Said(m.first, "thing", m.key) for m in between(passage.reading.of("thing"), begin, end)]
    found += [_Said(w.first, "idea", w.family) for w in plain_words_between(passage, begin, end)]
    found += [_Said(_token_at(passage, start), kind, key) for kind, key, start in rare_words_between(read, begin, end)]
    return tuple(found)


def _token_at(passage: Passage, start: int) -> int:
    """The token that begins at an offset."""
    return bisect.bisect_left(passage.tokens, start, key=lambda token: token.start)
