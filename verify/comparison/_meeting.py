"""One post and the prose that speaks of it."""

from __future__ import annotations

import datetime
from dataclasses import field
from typing import Any

from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.comparison._sentence_keys import Key, sentence_keys, weigh
from verify.comparison._shared_names import NameMatch
from verify.model import Citation
from verify.sources.registries import OfficialAccount

CLEAR = 4.0  # score of a sentence that clearly speaks of a post
RUN = 2  # sentences between such a one and the post, which may go on about it
_FLOW, _RUN_ON = 1.0, 0.7


@dataclass(slots=True)
class Meeting:
    """One post and the prose that speaks of it.

    Sentences are `aligned` with it by what they share, `beside` it by where they stand (right before and behind), `near` it
    (either, or next to one that is aligned), or `within` its reach: the few before it that a reader takes for its introduction.
    """

    citation: Citation
    post: Read
    prose: Read
    names: tuple[NameMatch, ...] = ()
    shared: dict[int, frozenset[Key]] = field(default_factory=dict)
    scores: dict[int, float] = field(default_factory=dict)
    aligned: frozenset[int] = frozenset()
    near: frozenset[int] = frozenset()
    beside: frozenset[int] = frozenset()
    within: frozenset[int] = frozenset()
    around: frozenset[int] = frozenset()
    official: OfficialAccount | None = None
    published: datetime.date | None = None
    kept: dict[Any, Any] = field(default_factory=dict, repr=False)

    @property
    def sight(self) -> tuple[int, int]:
        """The tokens of the prose that are looked at for this post."""
        return self.prose.sight or (0, len(self.prose.passage.tokens))

    @property
    def strength(self) -> float:
        """How much the sentence says of the post that says most of it, plain words aside: below some strength, prose and post only seem to meet."""
        return _strength(self)

    @property
    def told(self) -> float:
        """How much all sentences say of the post that speak of it, plain words aside."""
        return sum(_said_of_the_post(self, sentence) for sentence in self.aligned)

    @property
    def posted(self) -> datetime.date | None:
        """The day of the post, where its signature gives it and gives one."""
        date = self.citation.date
        return date.day if date is not None and not date.ambiguous else None

    def score_without(self, sentence: int, *kinds: str) -> float:
        """A sentence's score if what it shares of these kinds is left out: what speaks for it besides the claim in question."""
        return weigh(key for key in self.shared.get(sentence, ()) if key[0] not in kinds)

    def zones_allow(self, day: datetime.date) -> bool:
        """Whether the post's exact time, where its id gives it, can be this next day somewhere east of Greenwich."""
        from verify import platforms

        if self.citation.post_id is None:
            return False
        held = platforms.time_of_id(self.citation.platform, self.citation.post_id)
        if held is None or held.kind != "exact":
            return False
        return bool((held.earliest + datetime.timedelta(hours=9)).date() >= day)

    def in_common(self, ours: int, theirs: int) -> frozenset[Key]:
        """What a sentence of the prose and one of the post both speak of, plain words aside: those lead to a sentence, but tell no deed from another."""
        return self.shared.get(ours, frozenset()) & sentence_keys(self.post).get(theirs, frozenset())

    def of_one_deed(self, ours: int, theirs: int, *, signed: bool = True) -> frozenset[Key]:
        """What two sentences share, with the people whom both name, acts in other words and, where `signed`, the day of the post's signature."""
        keys = self.shared.get(ours, frozenset())
        tells = any(kind == "act" for kind, _ in sentence_keys(self.post).get(theirs, ()))
        more = {key for key in keys if (signed and key[0] in ("date", "day")) or (tells and key[0] == "act")}
        named = {("person", m.post.start) for m in self.names if m.sentence == ours and m.post.sentence == theirs}
        return self.in_common(ours, theirs) | more | named

    def are_dated_alike(self, ours: int, theirs: int, *kinds: str) -> bool:
        """Whether two sentences of one deed share a time of one of some kinds: the "day" of the post, or a "date"."""
        return any(kind in kinds for kind, _ in self.of_one_deed(ours, theirs))

    def flow(self, sentence: int) -> float:
        """What it says for a sentence that it stands inside the retelling: between two that clearly speak of the post, or between one and the post."""
        before = next((s for s in (sentence - 1, sentence - 2) if s in self.aligned and self.scores.get(s, 0.0) >= CLEAR), None)
        if before is None or (before != sentence - 1 and sentence - 1 not in self.near):
            return 0.0
        if any(self._ends(s) and (s == sentence or s in self.aligned) for s in (sentence, sentence + 1)):
            return _FLOW
        clear = before == sentence - 1 and sentence + 1 in self.aligned and self.scores[sentence + 1] >= CLEAR
        if clear:
            return _FLOW
        return _RUN_ON if before == sentence - 1 and self._runs_on(sentence) else 0.0

    def _runs_on(self, sentence: int) -> bool:
        """Whether only a sentence or two part this one from the post."""
        return any(self._ends(s) for s in range(sentence, sentence + RUN + 1))

    def _ends(self, sentence: int) -> bool:
        """Whether a sentence is the last before the post."""
        return sentence in self.beside and self.prose.passage.sentences[sentence].end <= self.citation.span.start


@kept
def _said_of_the_post(meeting: Meeting, sentence: int) -> float:
    return meeting.scores[sentence] - weigh(key for key in meeting.shared.get(sentence, ()) if key[0] == "idea")


@kept
def _strength(meeting: Meeting) -> float:
    return max((_said_of_the_post(meeting, sentence) for sentence in meeting.aligned), default=0.0)
