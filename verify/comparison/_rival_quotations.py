"""The quotations of the prose in another language beside the post's sentence that each may render, with what speaks for its being another one's words.

A fair translation leaves hardly a word over; how many may be left depends on how many words are known at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Claim, Quotation
from verify.claims.understood import denials_between
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._offices import SPEAKING
from verify.languages._tokens import CJK, WORD

with later:
    from verify.claims.wording import wordings
    from verify.comparison._contrary_words import contrary_words, denies_another_half, exchanges_halves
    from verify.comparison._one_for_another import for_another
    from verify.comparison._own_words import is_the_posts
    from verify.comparison._rendering import as_rendering, rendering
    from verify.comparison._said_more import says_more
    from verify.comparison._said_of_both import said_of_both
    from verify.comparison._same_words import names_a_thing
    from verify.comparison._translation import original_of, spoken_words

if TYPE_CHECKING:
    from verify.claims.wording import Wording
    from verify.comparison._rendering import Rendering

SURELY = "surely one thing for another"  # of the only speaker or the only quotation, all but this one thing is rendered
Pairs = Iterator[tuple[Claim, Claim, dict[str, float]]]


def quotations(meeting: Meeting, sight: frozenset[int]) -> Pairs:
    """Each quotation near a post in another language with the sentence of the post that shares most with it, and with the only words that the post quotes."""
    prose, post = meeting.prose, meeting.post
    if meeting.citation.truncated or prose.passage.language == post.passage.language:
        return
    said = [q for q in spoken_words(prose) if q.sentence in sight & meeting.near]
    beside = sum(q.sentence in meeting.beside for q in said)
    quoted = spoken_words(post)
    only = quoted[0] if len(quoted) == 1 else None
    rendered = []
    for quotation in said:
        original = original_of(meeting, quotation)
        given = original is not None or is_the_posts(meeting, quotation)
        found = rendering(meeting, quotation) if given or quotation.sentence in meeting.beside else None
        if found is not None:
            rendered.append((quotation, original, given, found, 0.0))
        if only is not None and original is None and (found is None or not (found.first <= only.first and only.last <= found.last)) and quotation.last - quotation.first >= _SHORTEST:
            here = as_rendering(meeting, quotation, only)
            rendered.append((quotation, original, given, here, float(found.laid.kept - here.laid.kept) if found is not None else 0.0))
    for quotation, original, given, found, elsewhere in rendered:
        signs = _signs(meeting, quotation, found)
        is_only = only is not None and found.first <= only.first and only.last <= found.last
        yield quotation, _claim(post, found), {
            **signs, "given": float(given), "quoted beside": float(quotation.sentence in meeting.beside), "of the only speaker": float(original is not None),
            "quotations beside": float(beside), "sentences": float(len(post.passage.sentences) if original is None and not is_only else 1),
            "rendered better": float(any(
                other is not found and other.first == found.first and other.laid.missing < found.laid.missing for _, _, _, other, _ in rendered)),
            "more kept elsewhere": elsewhere, "the only quotation": float(is_only), "the only quotations": float(is_only and len(said) == 1), "first behind": float(_is_first(meeting, quotation, said)),
            **_speakers(meeting, quotation, found), **_put_for_another(meeting, quotation, (only.first, only.last) if only is not None and is_only else (found.first, found.last), given or is_only),
            **{f"given, {name}": signs[name] for name in _SURER if given}, **{f"of the only speaker, {name}": signs[name] for name in _SURER if original is not None},
            **{f"only quotation, {name}": signs[name] for name in _SURER if is_only and original is None}}


def _put_for_another(meeting: Meeting, quotation: Quotation, original: tuple[int, int], is_the_original: bool) -> dict[str, float]:
    """Whether one word of a quotation was put for another of what it plainly renders, its halves were exchanged, or it goes on behind it."""
    if not is_the_original:
        return {}
    ours, theirs = (meeting.prose, quotation.first, quotation.last), (meeting.post, *original)
    found, more = for_another(ours, theirs), says_more(ours, theirs)
    return {
        "says more": float(more.words >= _SEVERAL), "says more, of a thing": float(more.words >= _SEVERAL and more.thing), "exchanges halves": float(exchanges_halves(ours, theirs)),
        SURELY: float(found.surely), "one thing for another": float(found.thing), "one word for another": float(found.word),
        "one thing for another, sure": float(found.thing and found.kept >= _SURE), "one word for another, sure": float(found.word and found.kept >= _SURE)}


_SURE = 2  # words that are the same beside it
_SEVERAL = 2  # words that a free translation does not add


def _is_told(read: Read, quotation: Quotation) -> bool:
    """Whether the sentence of a quotation tells outside of it that somebody says it."""
    begin, end = read.passage.sentence_tokens(quotation.sentence)
    said = (*read.passage.reading.cued_between(begin, end, "attribution", "writing"), *(m for m in between(read.passage.reading.of("act"), begin, end) if m.key in SPEAKING))
    return any(not quotation.first <= m.first < quotation.last for m in said)


def _is_first(meeting: Meeting, quotation: Quotation, said: Sequence[Quotation]) -> bool:
    """Whether a quotation is the first behind the post, or the last before it."""
    end = meeting.citation.span.end
    behind, before = [q for q in said if q.start >= end], [q for q in said if q.start < end]
    return quotation in (*behind[:1], *before[-1:])


def _speakers(meeting: Meeting, quotation: Quotation, found: Rendering) -> dict[str, float]:
    """Who says it on both sides, by what stands in the two sentences outside of the quotations."""
    prose, post = meeting.prose, meeting.post
    begin, end = prose.passage.sentence_tokens(quotation.sentence)
    there, over = post.passage.sentence_tokens(post.passage.sentence_at(post.passage.tokens[found.first].start))
    people = [p for p in between(prose.claims.people, begin, end) if not quotation.first <= p.first < quotation.last]
    known = {m.start: m.post.start for m in meeting.names}
    theirs = {p.start for p in between(post.claims.people, there, over)}
    offices = {o.key for o in between(prose.claims.offices, begin, end) if not quotation.first <= o.first < quotation.last}
    their_offices = {o.key for o in between(post.claims.offices, there, over)}
    told = {o.key for o in post.claims.offices}
    return {
        "speaker: one person": float(any(known.get(p.start) in theirs for p in people)), "speaker: of the post": float(any(p.start in known for p in people)),
        "speaker: somebody else": float(any(p.start not in known for p in people)), "speaker: nobody": float(not people and not offices),
        "speaker: one office": float(not offices.isdisjoint(their_offices)), "speaker: office of the post": float(not offices.isdisjoint(told)),
        "speaker: other office": float(bool(offices) and offices.isdisjoint(told)), "told": float(_is_told(prose, quotation))}


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
    noes, their_noes = denials_between(prose, quotation.first, quotation.last), denials_between(post, found.first, found.last)
    only, their_only = (bool(read.passage.reading.cued_between(first, last, "only")) for read, first, last in ((prose, quotation.first, quotation.last), (post, found.first, found.last)))
    denied_once = bool(noes) != bool(their_noes)
    here, there = (prose, quotation.first, quotation.last), (post, found.first, found.last)
    agreeing, contrary = said_of_both(prose, (quotation.first, quotation.last), post, (found.first, found.last))
    figures = between(prose.claims.figures, quotation.first, quotation.last)
    part = min(share, back) > _MOST and (_has_a_part_of(here, there) or _has_a_part_of(there, here))
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
        "denied once": denied_once, "denied once, only": denied_once and only != their_only, "only": only != their_only,
        "denied once, all kept": denied_once and min(share, back) > _MOST, "denied once, nothing kept": denied_once and laid.kept == 0, "denied once, things kept": denied_once * min(share, back),
        "noes part": noes and their_noes and noes % 2 != their_noes % 2, "denied twice": bool(noes and their_noes), "noes": noes, "their noes": their_noes,
        "contrary words": not denied_once and contrary_words(here, there), "denies another half": denies_another_half(here, there),
        "a part for the whole": part, "agree": agreeing, "contrary": contrary, "denied once and agree": denied_once and agreeing,
        "other figures": sum(not any(fits(f, o) for o in post.claims.figures) for f in figures),
    }.items()}


_SHORTEST = 3  # tokens of what is a quotation and no name
_FEW = 3  # words that say much
_MOST = 0.6


def _has_a_part_of(one: tuple[Read, int, int], other: tuple[Read, int, int]) -> bool:
    """Whether one stretch tells a share of what the other tells all of, and neither tells both: half of their needs are met."""
    (read, first, last), (there, begin, end) = one, other
    shares = any(f.dimension == "percent" and f.value < _ALL for f in between(read.claims.figures, first, last))
    return shares and not between(there.claims.figures, begin, end) and _tells_all(other) and not _tells_all(one)


_ALL = 100  # percent


def _tells_all(stretch: tuple[Read, int, int]) -> bool:
    return any("whole-entire" in word.meanings for word in wordings(*stretch))


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
