"""A quotation that the prose gives as the post's own words, in another language, against the sentence that it renders.

Words of two languages cannot be compared, but what they speak of can: figures, countries, kinds of things, and whether the
whole is affirmed or denied. The sentence that a quotation renders is the one of the post that shares most with it.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterable, Iterator, Mapping

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._values import Figure, Quotation
from verify.claims.topics import ideas_by_kind, senses_between
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import related
from verify.comparison._result import Differs
from verify.languages import _concepts
from verify.languages._tokens import CJK, WORD
from verify.model import Message

with later:
    from verify.claims.acts import denies_one_word
    from verify.comparison._one_for_another import for_another
    from verify.comparison._own_words import is_the_posts
    from verify.comparison._translation import of_kindred_idea, original_of, without_stops

_LONGEST = 24  # words: in a longer quotation a negation may turn only a part
_LONGEST_SIGNS = 60
_NOUNS = frozenset(("thing", "topic", "body", "office", "organisation", "country", "month"))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A quotation or a sentence: its tokens, what it speaks of (idea to kind), and whether it is denied (None where that cannot be told)."""

    first: int
    last: int
    ideas: Mapping[str, str]
    denied: bool | None


def compare_rendered(meeting: Meeting, quotation: Quotation) -> Iterator[Differs]:
    """How a quotation in another language differs from the sentence of the post that it renders."""
    original = original_of(meeting, quotation)
    if meeting.citation.truncated or not (original is not None or is_the_posts(meeting, quotation)):
        return
    ours = _piece(meeting.prose, quotation.first, quotation.last)
    theirs = _piece(meeting.post, original.first, original.last) if original is not None else _rendered(meeting, ours)
    if theirs is None:
        theirs = _only_denied(meeting, ours)
        if theirs is None:
            return
    message = _other_figure(meeting, ours, theirs) or _other_thing(meeting, quotation, ours, theirs) or _turned(meeting, ours, theirs)
    other_time = message is None and original is not None and _is_of_another_time(meeting, ours, theirs)
    if other_time:
        message = Message("The quotation is no translation of what the post says.")
    if message is None or (ours.denied and not theirs.denied and _denies_elsewhere(meeting, theirs)):
        return
    post = meeting.post.passage
    sure = original is not None and not other_time and (
        _is_word_for_word(ours, theirs) or for_another((meeting.prose, ours.first, ours.last), (meeting.post, theirs.first, theirs.last)).surely)
    yield Differs(
        "quote-altered", message, meeting.prose.passage.evidence(quotation.inner_start, quotation.inner_end),
        post.evidence(post.tokens[theirs.first].start, post.tokens[theirs.last - 1].end), 0.8, likelihood=0.8, doubtful=not sure)


def _is_word_for_word(ours: _Piece, theirs: _Piece) -> bool:
    """Whether two quotations of one speaker say the same of the same, but for what is found to differ: nothing of either is without its like in the other."""
    same = [k for k in ours.ideas if k in theirs.ideas]
    return len(same) > 1 and any(_predicates(ours.ideas[k], k) for k in same) and not _left_over(ours, theirs) and not _left_over(theirs, ours)


def _is_of_another_time(meeting: Meeting, ours: _Piece, theirs: _Piece) -> bool:
    """Whether a quotation has a time that the post has nowhere, and its words all the rest alike: nobody will be dismissed, this year."""
    told, meant = (between(read.claims.dates, piece.first, piece.last) for read, piece in ((meeting.prose, ours), (meeting.post, theirs)))
    known = {w.mention.value for w in meeting.post.claims.dates}
    brought = [w for w in told if w.mention.value not in known]
    lost = [w for w in meant if all(w.mention.value != t.mention.value for t in told)]
    same = [k for k in ours.ideas if k in theirs.ideas and k not in _concepts.VAGUE]
    return len(brought) == 1 and len(lost) == len(meant) <= 1 and ours.denied == theirs.denied and bool(same) and not [k for k in _left_over(theirs, ours) if k not in _concepts.VAGUE]


def is_of_the_post(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether a quotation's words, or in another language what they say, certainly are the post's."""
    prose, post = meeting.prose.passage, meeting.post.passage
    if prose.language == post.language:
        quoted = " ".join(t.folded for t in prose.tokens[quotation.first:quotation.last] if t.kind in (WORD, CJK))
        return quotation.last - quotation.first >= _ENOUGH_WORDS and quoted in " ".join(t.folded for t in post.tokens if t.kind in (WORD, CJK))
    ours = _piece(meeting.prose, quotation.first, quotation.last)
    theirs = _rendered(meeting, ours)
    if theirs is None or sum(k in theirs.ideas and k not in _concepts.VAGUE for k in ours.ideas) < _ENOUGH_IDEAS:
        return False
    return not _left_over(ours, theirs)


_ENOUGH_WORDS = 4
_ENOUGH_IDEAS = 2


@kept
def _piece(read: Read, first: int, last: int) -> _Piece:
    passage = read.passage
    ideas = {key: kind for key, kind in ideas_by_kind(passage, first, last).items() if key not in _concepts.TELLING}
    ideas = {key: kind for key, kind in ideas.items() if not any(narrower in ideas for narrower in _concepts.HELD_IN.get(key, ()))}
    claims = read.claims
    places = {f"@{p.country}": "country" for p in between(claims.places, first, last) if p.country and p.kind != "city"}
    months = {f"~{w.mention.value[:7]}": "month" for w in between(claims.dates, first, last) if "month" in w.mention.written and len(w.mention.value) >= 7}
    return _Piece(first, last, {**ideas, **places, **months}, _denied(read, first, last))


def _denied(read: Read, first: int, last: int) -> bool | None:
    """Whether the tokens `[first, last)` deny what they say; None where they are long, ask, restrict, leave it for later, or only lack something."""
    passage = read.passage
    tokens = passage.tokens[first:last]
    words = sum(t.kind == WORD for t in tokens)
    if words > _LONGEST or sum(t.kind == CJK for t in tokens) > _LONGEST_SIGNS or any(t.text in _ASKING for t in tokens):
        return None
    if passage.reading.cued_between(first, last, "only", "pending"):
        return None
    cues = passage.reading.cued_between(first, last, "negator", "denial")
    if cues and all(denies_one_word(passage, c) for c in cues):
        return None  # «senza refrigerazione», "ungekühlt": what one word lacks is not all that is said
    return bool(cues) or any(a.negated for a in between(read.claims.acts, first, last))


def _denies_elsewhere(meeting: Meeting, theirs: _Piece) -> bool:
    """Whether another sentence of the post denies something: a quotation that denies may well render that one."""
    passage = meeting.post.passage
    spans = (passage.sentence_tokens(index) for index in range(len(passage.sentences)))
    return any(_denied(meeting.post, first, last) for first, last in spans if last <= theirs.first or first >= theirs.last)


_ASKING = frozenset("?\u037e\u061f\uff1f")


def _rendered(meeting: Meeting, ours: _Piece) -> _Piece | None:
    """The sentence of the post that shares most with a quotation, if it shares something that says enough."""
    passage = meeting.post.passage
    best, most = None, 0.0
    for index in range(len(passage.sentences)):
        first, last = passage.sentence_tokens(index)
        last = without_stops(meeting.post, first, last)
        if last <= first:
            continue
        piece = _piece(meeting.post, first, last)
        weight = sum(_nearness(k, ours.ideas) * (0.4 if k in _concepts.VAGUE else 1.0) for k in piece.ideas) - 0.01 * len(piece.ideas)
        if weight > most:
            best, most = piece, weight
    return best if most >= 0.8 else None


def _only_denied(meeting: Meeting, ours: _Piece) -> _Piece | None:
    """The one sentence of the post that denies something, for a quotation about as long that denies something of another thing."""
    post = meeting.post.passage
    if not ours.denied or sum(_tells_apart(ours, k) for k in ours.ideas) != 1:
        return None
    pieces = [_piece(meeting.post, *post.sentence_tokens(i)) for i in range(len(post.sentences))]
    denied = [p for p in pieces if p.denied or p.denied is None]
    if len(denied) != 1 or not denied[0].denied or post.language == meeting.prose.passage.language:
        return None
    size, other = (len(" ".join(t.text for t in read.passage.tokens[p.first:p.last] if t.kind == WORD)) for read, p in (
        (meeting.prose, ours), (meeting.post, denied[0])))
    if not size or not other or max(size, other) > _TWICE * min(size, other) or sum(_tells_apart(denied[0], k) for k in denied[0].ideas) != 1:
        return None
    return dataclasses.replace(denied[0], last=without_stops(meeting.post, denied[0].first, denied[0].last))


_TWICE = 1.7


def _nearness(idea: str, ideas: Mapping[str, str]) -> float:
    """How nearly an idea is among others: itself, a kindred one, its opposite, or not at all."""
    return 1.0 if idea in ideas else 0.6 if _among(idea, ideas) else 0.5 if _opposite_among(idea, ideas) else 0.0


def _other_figure(meeting: Meeting, ours: _Piece, theirs: _Piece) -> Message | None:
    """One figure on each side, of one kind of thing, that cannot be the same."""
    left = between(meeting.prose.claims.figures, ours.first, ours.last)
    right = between(meeting.post.claims.figures, theirs.first, theirs.last)
    if len(left) != 1 or len(right) != 1 or left[0].dimension != right[0].dimension or fits(left[0], right[0]):
        return None
    if not _of_one_kind(left[0], right[0]):
        return None
    return Message("The quotation says {article}, the post says {post}.", article=_words(meeting.prose, left[0]), post=_words(meeting.post, right[0]))


def _of_one_kind(left: Figure, right: Figure) -> bool:
    if left.dimension != "count":
        return left.currency == right.currency or not (left.currency and right.currency)
    return bool(left.things & right.things) or (not left.things and not right.things)


def _words(read: Read, figure: Figure) -> str:
    return read.passage.text[figure.start: figure.end]


def _other_thing(meeting: Meeting, quotation: Quotation, ours: _Piece, theirs: _Piece) -> Message | None:
    """Something that the post has nowhere, in the place of something of the post's sentence that the prose does not retell."""
    told = _piece(meeting.post, 0, len(meeting.post.passage.tokens)).ideas
    begin, end = meeting.prose.passage.sentence_tokens(quotation.sentence)
    # What the sentence tells around the quotation, without those who say it
    around = {
        key: kind for first, last in ((begin, quotation.first), (quotation.last, end))
        for key, kind in ideas_by_kind(meeting.prose.passage, first, last).items() if kind not in _SPEAKERS}
    retold = {**around, **ours.ideas}
    senses = senses_between(meeting.prose.passage, ours.first, ours.last)
    their_senses = senses_between(meeting.post.passage, theirs.first, theirs.last)
    brought = [k for k in ours.ideas if _tells_apart(ours, k) and not _any_among(senses.get(k, (k,)), told)]
    lost = [k for k in theirs.ideas if _tells_apart(theirs, k) and not _any_among(their_senses.get(k, (k,)), retold)]
    in_place = any(_class(ours, a) == _class(theirs, b) for a in brought for b in lost)
    if in_place and len(brought) + len(lost) > _ONE_FOR_ONE and (len(brought) > 1 or any(_among(k, theirs.ideas) for k in ours.ideas)):  # one word for one may be a word of two senses
        return Message("The quotation is no translation of what the post says.")
    return None


_ONE_FOR_ONE = 2  # one thing for one is what free translations do
_SPEAKERS = frozenset(("body", "organisation", "office"))
_PASSING = frozenset("trip visit meeting round journalist".split())  # "to go", "to see": the words are verbs as well
# Of the qualities only those that no translator puts for one another; the others are seen where one is the other's opposite.
_PLAIN = frozenset("free-of-charge obligatory voluntary legal illegal permanent temporary military clean dirty cheap expensive".split())


def _class(piece: _Piece, idea: str) -> str:
    """What an idea may stand in the place of: a country, a month, a quality, or any other thing."""
    return "quality" if idea in _PLAIN else piece.ideas[idea] if piece.ideas[idea] in ("country", "month") else "thing"


def _tells_apart(piece: _Piece, idea: str) -> bool:
    if idea in _PLAIN:
        return not piece.denied
    return piece.ideas[idea] in _NOUNS and idea not in _concepts.VAGUE and idea not in _PASSING and idea not in _concepts.QUALITIES


def _turned(meeting: Meeting, ours: _Piece, theirs: _Piece) -> Message | None:
    """The same ideas, affirmed on one side and denied on the other; a word's opposite turns a sentence as a negation does."""
    if ours.denied is None or theirs.denied is None:
        return None
    shared = [k for k in ours.ideas if _among(k, theirs.ideas) and k not in _concepts.VAGUE]
    opposed = [k for k in ours.ideas if _opposite_among(k, theirs.ideas) and not _among(k, theirs.ideas)]
    same = [k for k in shared if k in theirs.ideas]
    as_much = (len(shared) == len(same) > 0 and (sum(k in theirs.ideas for k in ours.ideas) > 1 or len(theirs.ideas) == 1)
               and not _left_over(ours, theirs) and not _left_over(theirs, ours)) or _nearly_the_same(ours, theirs)
    if len(opposed) > 1 or not (opposed or any(_predicates(ours.ideas[k], k) for k in same) or (as_much and _denies_the_whole(meeting, ours, theirs))):
        return None
    if (ours.denied != theirs.denied) == bool(opposed):
        return None
    if opposed:
        return Message("The quotation says the opposite of what the post says.")
    denying, affirming = (ours, theirs) if ours.denied else (theirs, ours)
    if any(k in affirming.ideas and k not in denying.ideas for k in _GOING_ON):
        return None  # we go on helping, we do not give up: the same said from its other end
    return Message("The quotation denies what the post's words affirm.") if ours.denied else Message("The quotation affirms what the post's words deny.")


def _denies_the_whole(meeting: Meeting, ours: _Piece, theirs: _Piece) -> bool:
    """Whether the "no" stands in the clause of what both pieces speak of: not in "a bridge for people *who are in no hurry*"."""
    read, piece = (meeting.prose, ours) if ours.denied else (meeting.post, theirs)
    negators = read.passage.reading.cued_between(piece.first, piece.last, "negator", "denial")
    for negator in negators:
        begin, end = read.passage.clause(negator.first, negator.last)
        if any(k in theirs.ideas and k in ours.ideas for k in ideas_by_kind(read.passage, max(begin, piece.first), min(end, piece.last))):
            return True
    return not negators


def _nearly_the_same(ours: _Piece, theirs: _Piece) -> bool:
    """Whether two pieces have two or more plain ideas in common, and next to nothing that only one of them has."""
    same = [k for k in ours.ideas if k in theirs.ideas and k not in _concepts.VAGUE]
    return len(same) > 1 and all(len([k for k in _left_over(one, other) if k not in _concepts.VAGUE]) <= 1 for one, other in ((ours, theirs), (theirs, ours)))


def _predicates(kind: str, idea: str) -> bool:
    """Whether an idea is what is said of something, rather than what it is said of."""
    return kind == "act" or idea in _concepts.QUALITIES


def _left_over(ours: _Piece, theirs: _Piece) -> list[str]:
    """What one side speaks of and the other does not: another verb may well carry the negation."""
    return [k for k in ours.ideas if k not in _STILL and not _among(k, theirs.ideas) and not _opposite_among(k, theirs.ideas)]


_GOING_ON = ("continue", "keep-unchanged")
_STILL = frozenset("continue keep-unchanged resume driver".split())  # still, again: a negation turns these themselves ("no longer")


def _among(idea: str, ideas: Mapping[str, str]) -> bool:
    """Whether an idea, or one that a translation may put for it, is among others."""
    return idea in ideas or any(of_kindred_idea(idea, other) or related(idea, other) or other in _wider().get(idea, ()) for other in ideas)


def _any_among(senses: Iterable[str], ideas: Mapping[str, str]) -> bool:
    """Whether any sense of a word, or its opposite, is among ideas."""
    return any(_among(sense, ideas) or _opposite_among(sense, ideas) for sense in senses)


def _opposite_among(idea: str, ideas: Mapping[str, str]) -> bool:
    return any(opposite in ideas for opposite in _opposites().get(idea, ()))


@functools.lru_cache(maxsize=1)
def _opposites() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for left, right in _concepts.OPPOSITES:
        found.setdefault(left, set()).add(right)
        found.setdefault(right, set()).add(left)
    return {idea: frozenset(others) for idea, others in found.items()}


@functools.lru_cache(maxsize=1)
def _wider() -> Mapping[str, frozenset[str]]:
    """The things that are called by each other's names: a school is a building."""
    found: dict[str, set[str]] = {}
    for group, members in (*_concepts.THING_CONTAINS.items(), *_concepts.BODY_CONTAINS.items()):
        for member in members:
            found.setdefault(member, set()).add(group)
            found.setdefault(group, set()).add(member)
    return {key: frozenset(others) for key, others in found.items()}
