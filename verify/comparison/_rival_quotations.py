"""The quotations of the prose in another language beside the post's sentence that each may render, with what speaks for its being another one's words.

A fair translation leaves hardly a word over; how many may be left depends on how many words are known at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Claim, Quotation
from verify.claims.understood import noes_between
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.languages._tokens import CJK, WORD

with later:
    from verify.claims.wording import wordings
    from verify.comparison._own_words import is_the_posts
    from verify.comparison._rendering import rendering
    from verify.comparison._said_of_both import said_of_both
    from verify.comparison._same_words import names_a_thing
    from verify.comparison._translation import original_of, spoken_words

if TYPE_CHECKING:
    from verify.claims.wording import Wording
    from verify.comparison._rendering import Rendering

Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


def quotations(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each quotation near a post in another language with the sentence of the post that shares most with it."""
    prose, post = meeting.prose, meeting.post
    if meeting.citation.truncated or prose.passage.language == post.passage.language:
        return
    said = [q for q in spoken_words(prose) if q.sentence in sight & meeting.near]
    beside = sum(q.sentence in meeting.beside for q in said)
    rendered = []
    for quotation in said:
        original = original_of(meeting, quotation)
        given = original is not None or is_the_posts(meeting, quotation)
        found = rendering(meeting, quotation) if given or quotation.sentence in meeting.beside else None
        if found is not None:
            rendered.append((quotation, original, given, found))
    for quotation, original, given, found in rendered:
        signs = _signs(meeting, quotation, found)
        yield quotation, _claim(post, found), {
            **signs, "given": float(given), "quoted beside": float(quotation.sentence in meeting.beside), "of the only speaker": float(original is not None),
            "quotations beside": float(beside), "sentences": float(len(post.passage.sentences) if original is None else 1),
            "rendered better": float(any(
                other is not found and other.first == found.first and other.laid.missing < found.laid.missing for _, _, _, other in rendered)),
            **{f"given, {name}": signs[name] for name in _SURER if given}, **{f"of the only speaker, {name}": signs[name] for name in _SURER if original is not None}}


# What says more where it is known that the words are given as the post's.
_SURER = ("denied once", "left of the known", "theirs left of the known", "lost share", "brought share", "exact", "share", "back")


def _signs(meeting: Meeting, quotation: Quotation, found: Rendering) -> dict[str, float]:
    prose, post, laid = meeting.prose, meeting.post, found.laid
    ours, theirs = wordings(prose, quotation.first, quotation.last), wordings(post, found.first, found.last)
    brought, lost = laid.left, laid.their_left
    unknown, their_unknown = _unknown(ours), _unknown(theirs)
    known = 1.0 - max(unknown, their_unknown)
    share, back = laid.kept / max(laid.said, 1), laid.kept / max(laid.meant, 1)
    sizes = _letters(prose, quotation.first, quotation.last), _letters(post, found.first, found.last)
    noes, their_noes = len(noes_between(prose, quotation.first, quotation.last)), len(noes_between(post, found.first, found.last))
    denied_once = noes % 2 != their_noes % 2
    agreeing, contrary = said_of_both(prose, (quotation.first, quotation.last), post, (found.first, found.last))
    figures = between(prose.claims.figures, quotation.first, quotation.last)
    return {name: float(amount) for name, amount in {
        "kept": laid.kept, "exact": laid.exact, "said": laid.said, "meant": laid.meant, "missing": laid.missing,
        "share": share, "back": back, "exact share": laid.exact / max(laid.said, 1), "exact back": laid.exact / max(laid.meant, 1),
        "nothing kept": laid.kept == 0, "known": known, "unknown": unknown, "theirs unknown": their_unknown,
        "left of the known": known * (1.0 - share), "theirs left of the known": known * (1.0 - back), "all known": known == 1.0,
        "brought": len(brought), "lost": len(lost), "brought and lost": min(len(brought), len(lost)), "brought and lost, all known": (known == 1.0) * min(len(brought), len(lost)),
        "brought things": sum(map(names_a_thing, brought)), "lost things": sum(map(names_a_thing, lost)),
        "things for things": any(map(names_a_thing, brought)) and any(map(names_a_thing, lost)),
        "brought share": len(brought) / max(len(ours), 1), "lost share": len(lost) / max(len(theirs), 1),
        "length": min(sizes), "longer": sizes[0] / max(sizes[1], 1), "short": min(laid.said, laid.meant) < _FEW,
        "denied once": denied_once, "denied once, all kept": denied_once and min(share, back) > _MOST, "noes": noes, "their noes": their_noes,
        "agree": agreeing, "contrary": contrary, "denied once and agree": denied_once and agreeing,
        "other figures": sum(not any(fits(f, o) for o in post.claims.figures) for f in figures),
    }.items()}


_FEW = 3  # words that say much
_MOST = 0.6


def _unknown(words: tuple[Wording, ...]) -> float:
    """The share of words that no list has."""
    return sum(not word.meanings for word in words) / max(len(words), 1)


def _letters(read: Read, first: int, last: int) -> int:
    return sum(len(token.text) for token in read.passage.tokens[first:last] if token.kind in (WORD, CJK))


def _claim(read: Read, found: Rendering) -> Claim:
    tokens = read.passage.tokens
    return Claim(
        start=tokens[found.first].start, end=tokens[found.last - 1].end, first=found.first, last=found.last,
        sentence=read.passage.sentence_at(tokens[found.first].start))
