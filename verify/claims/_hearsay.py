"""What a text tells only as said, feared or alleged, and whether it calls that untrue: rumours of a sale are pure invention; it was said that … That is not true.

What is rumoured is not affirmed by who tells the rumour, and where it is called untrue it is denied: before, behind, or in the next sentence.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from verify.claims._disputes import NONE, disputes_of
from verify.claims._kept import kept
from verify.claims._objections import denials_of
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._word_shapes import COMMAS
from verify.languages import _concepts
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, WORD


class Hearsay(NamedTuple):
    """The tokens `[first, last)` of what is only told, and whether the text calls it untrue; where not, it is left open."""

    first: int
    last: int
    untrue: bool


def told_as(passage: Passage, first: int, last: int) -> bool | None:
    """How some tokens are told: True as what is untrue, False as what is said and left open, None as any other."""
    found = [stretch.untrue for stretch in hearsay_of(passage) if stretch.first < last and first < stretch.last]
    return any(found) if found else None


@kept
def hearsay_of(passage: Passage) -> tuple[Hearsay, ...]:
    """Every stretch of a passage that is told as hearsay, sentence by sentence."""
    if not passage.reading.of("act") or not any(disputes_of(passage).get(key) for key in ("rumour", "told", "untrue", "false")):
        return ()
    return tuple(stretch for place in range(len(passage.sentences)) for stretch in _Sentence(passage, place).stretches())


class _Sentence:
    """A sentence with its words for hearsay (`carriers`) and those that call something untrue (`calling`)."""

    def __init__(self, passage: Passage, place: int) -> None:
        self.passage, self.place = passage, place
        self.begin, self.end = passage.sentence_tokens(place)
        words = disputes_of(passage)
        self.rumours = between(words.get("rumour", NONE), self.begin, self.end)
        self.carriers = sorted((*self.rumours, *between(words.get("told", NONE), self.begin, self.end)), key=_first)
        self.named = between(words.get("untrue", NONE), self.begin, self.end)
        self.attributes = between(words.get("false", NONE), self.begin, self.end)
        self.calling = sorted((*self.named, *self.attributes, *between(denials_of(passage), self.begin, self.end)), key=_first)

    @functools.cached_property
    def is_turned(self) -> bool:
        """Whether a "no" stands beside a word that calls something untrue: the fears are not unfounded."""
        return any(is_turned(self.passage, word) for word in self.calling)

    def stretches(self) -> Iterator[Hearsay]:
        """What the sentence tells as hearsay."""
        later = not self.calling and self.place + 1 < len(self.passage.sentences) and _Sentence(self.passage, self.place + 1).only_calls_untrue()
        called = [(word, self._called(word)) for word in self.calling]
        for carrier in self.carriers:
            words = [word for word, carriers in called if carrier in carriers]  # that call untrue what it tells
            if not words and carrier not in self.rumours and not later:
                continue
            word = next((w for w in words if w.first >= carrier.last), None)
            sure = later or any(self._is_sure(w, carrier) for w in words)
            yield Hearsay(*self._told_by(carrier, word), sure and not self.is_turned)
        if self.is_turned:
            return
        led = [stretch for word in (*self.named, *self.attributes) if (stretch := led_by_that(self.passage, word, self.end)) is not None]
        for stretch in led:
            yield from _parted(self.passage, stretch)
        last = self.named[-1] if self.named else None
        if last is not None and not led and not any(carrier.first >= last.last or _tells(self.passage, *self._told_by(carrier, last)) for carrier in self.carriers):
            yield from self._before(last)
        elif later and not self.carriers:
            yield from _affirming(self.passage, self.begin, self.end)

    def _called(self, word: Mention) -> Sequence[Mention]:
        """The carriers of what a word calls untrue: the nearest before it and, while those tell nothing (the fears, but those fears), others before; else one right behind it."""
        found = []
        for carrier in reversed([c for c in self.carriers if c.last <= word.first or c.first < word.last]):
            found.append(carrier)
            if _tells(self.passage, *self._told_by(carrier, word)):
                return found
        behind = next((c for c in self.carriers if c.first >= word.last), None)
        if behind is not None and behind.first - word.last <= _TO_CARRIER and not (word in self.attributes and behind.first - word.last > _BESIDE):
            return [*found, behind]
        return found

    def _is_sure(self, word: Mention, carrier: Mention) -> bool:
        """Whether a word surely says so of what a carrier tells: one that things may be as well has to stand beside it, or to end its clause behind a small word."""
        if word not in self.attributes:
            return True
        if 0 <= word.first - carrier.last <= _BESIDE or 0 <= carrier.first - word.last <= _BESIDE or (word.first < carrier.last and carrier.first < word.last):
            return True
        tokens = self.passage.tokens
        ends = word.last >= len(tokens) or tokens[word.last].kind in (STOP, BREAK)
        return ends and tokens[word.first - 1].folded in function_words(self.passage.reading.words)

    def _told_by(self, carrier: Mention, word: Mention | None) -> tuple[int, int]:
        """The tokens of what a carrier tells: behind it up to the word that calls it untrue, or to the end of its clause or of the next; before it where nouns come last."""
        passage = self.passage
        begin, end = passage.clause(carrier.first, carrier.last)
        first, last = carrier.first, end
        if (passage.reading.words or {}).get("head-final") and _tells(passage, begin, carrier.first):
            first = begin
        elif not _tells(passage, carrier.last, end) and end + 1 < self.end:
            last = passage.clause(end + 1, end + 2)[1]
        if word is not None and word.first > first:
            predicate = passage.clause(word.first, word.last)[0]
            last = predicate if first < predicate and word.first - predicate <= _PREDICATE else word.first
        return first, min(last, self.end, first + _LONGEST)

    def _before(self, word: Mention) -> Iterator[Hearsay]:
        """What stands before a word that calls it untrue, in its clause or, where that tells nothing else, in those before it: that fares rise is pure invention."""
        clause, _ = self.passage.clause(word.first, word.last)
        alone = word.first - clause <= _PREDICATE or not _tells(self.passage, clause, word.first)
        yield from _affirming(self.passage, self.begin if alone else clause, word.first)

    def only_calls_untrue(self) -> bool:
        """Whether it is short and says no more than that what was told before is not so: that is not true; these fears are unfounded."""
        if not (self.named or self.attributes) or self.is_turned:
            return False
        tokens = self.passage.tokens[self.begin:self.end]
        size = sum(1.0 if token.kind in (WORD, NUMBER) else _SIGN if token.kind == CJK else 0.0 for token in tokens)
        held = {i for word in (*self.carriers, *self.calling) for i in range(word.first, word.last)}
        return size <= _SHORT and all(
            act.key in _concepts.TELLING or act.key in _concepts.DENYING or not held.isdisjoint(range(act.first, act.last))
            for act in between(self.passage.reading.of("act"), self.begin, self.end))


_TO_CARRIER, _BESIDE = 6, 3  # tokens from a word that calls something untrue to the word for hearsay behind it, and between two that belong together
_PREDICATE = 4  # tokens of a clause that only calls untrue what those before it tell: relève de la pure invention
_LONGEST = 45  # tokens of what is told
_SHORT, _SIGN = 9, 0.6  # words, and what a sign counts as


def _first(mention: Mention) -> int:
    return mention.first


def _tells(passage: Passage, begin: int, end: int) -> bool:
    """Whether some tokens tell an act that is no telling itself."""
    return any(act.key not in _concepts.TELLING for act in between(passage.reading.of("act"), begin, end))


def _affirming(passage: Passage, begin: int, end: int) -> Iterator[Hearsay]:
    """The clauses among some tokens that say no "no", left open: what is denied there is not what is called untrue."""
    for first, last in passage.clauses(begin, end):
        if _tells(passage, first, last) and not passage.reading.cued_between(first, last, "negator"):
            yield Hearsay(first, last, False)


def _parted(passage: Passage, stretch: Hearsay) -> Iterator[Hearsay]:
    """A stretch up to an "and" with a verb right behind it, which may tell what was done thereupon: denied that visas were given, and asked for proof."""
    joining = frozenset((passage.reading.words or {}).get("conjunctions", ()))
    begun = {act.first for act in between(passage.reading.of("act"), *stretch[:2])}
    joint = next((i for i in range(stretch.first, stretch.last - 1) if passage.tokens[i].folded in joining and i + 1 in begun), stretch.last)
    yield stretch._replace(last=joint)
    yield Hearsay(joint, stretch.last, False)


def led_by_that(passage: Passage, word: Mention, end: int) -> Hearsay | None:
    """The clause to which a "that" right behind a word that calls it untrue leads: it is not true that the hospital is closing."""
    place = _behind_an_aside(passage, word, end)
    furthest = place + (_VERB if (passage.reading.words or {}).get("predicate-final") else 0)  # غلط قرار دیا کہ
    that = next((m for m in disputes_of(passage).get("that", NONE) if place <= m.first <= furthest or (m.last == word.last and m.first >= word.first)), None)
    if that is None or that.last >= end:
        return None
    return Hearsay(that.last, min(passage.clause(that.last, that.last + 1)[1], end), True)


_VERB = 3  # tokens


def _behind_an_aside(passage: Passage, word: Mention, end: int) -> int:
    """Where it goes on behind a word, a comma and, between two commas, who says so: it is not true, she said, that."""
    tokens, place = passage.tokens, word.last
    if place >= end or tokens[place].text not in COMMAS:
        return place
    closing = next((i for i in range(place + 1, min(end, place + 1 + _SAYS_SO)) if tokens[i].text in COMMAS), None)
    says_so = closing is not None and any(act.key in _concepts.TELLING for act in between(passage.reading.of("act"), place + 1, closing))
    return closing + 1 if closing is not None and says_so else place + 1


_SAYS_SO = 6  # tokens of an aside


def is_what_is_denied(passage: Passage, begin: int) -> bool:
    """Whether a "that" leads from a word that denies to the clause which begins with the token `begin`: the railway denied on Friday that there were dead."""
    that = next((m for m in reversed(disputes_of(passage).get("that", NONE)) if m.last == begin or m.first == begin), None)
    if that is None or that.first < _LEADING:
        return False
    before = that.first - (2 if passage.tokens[that.first - 1].text in COMMAS else 1)
    first, _ = passage.clause(before, before + 1)
    word = next(iter(reversed(between(denials_of(passage), first, that.first))), None)
    return word is not None and not is_turned(passage, word) and not between(passage.reading.of("act"), word.last, that.first)


def led_by_a_that(passage: Passage, begin: int) -> bool:
    """Whether the token `begin` is a "that"."""
    return any(m.first == begin for m in disputes_of(passage).get("that", NONE))


_LEADING = 2  # tokens at least before a "that": the word that denies, and a comma


def is_turned(passage: Passage, word: Mention) -> bool:
    """Whether a "no" of its own stands beside a word that calls something untrue: not unfounded, did not rule out."""
    return any(
        0 <= word.first - no.last <= _BEFORE or 0 <= no.first - word.last <= _BEHIND
        for no in passage.reading.cued_between(word.first - _BEFORE - LONGEST_MENTION, word.last + _BEHIND + 1, "negator")
        if not (word.first < no.last and no.first < word.last))


_BEFORE, _BEHIND = 2, 1  # tokens


def calls_what_stood_before(passage: Passage, denial: Mention) -> bool:
    """Whether a word that denies says so of what its sentence told before it: the reports are false, and the festival opens on Friday."""
    words = disputes_of(passage)
    if not any(word.first < denial.last and denial.first < word.last for key in ("untrue", "false") for word in words.get(key, NONE)):
        return False
    begin, end = passage.sentence_tokens(passage.sentence_at(denial.start))
    return led_by_that(passage, denial, end) is None and any(between(words.get(key, NONE), begin, denial.first) for key in ("rumour", "told"))


def calls_untrue(passage: Passage, act: Mention) -> bool:
    """Whether a word for ending is a part of words that call something untrue, and ends nothing else: put an end to speculation."""
    return act.key in _ENDING and any(word.first < act.last and act.first < word.last for word in disputes_of(passage).get("untrue", NONE))


_ENDING = frozenset("end complete abolish cancel suspend".split())


def calling_between(passage: Passage, first: int, last: int) -> Sequence[Mention]:
    """The words among the tokens `[first, last)` that call something untrue."""
    words = disputes_of(passage)
    return [word for found in (words.get("untrue", NONE), words.get("false", NONE), denials_of(passage)) for word in between(found, first, last)]
