"""One more of what the prose tells, which is just what the post rules out: "sheep are not covered", "the certificate also covers sheep".

Clauses that deny and affirm are held against each other by their predicates elsewhere. Here the verbs may be any: the prose counts a
matter in with an "also", inside its retelling of the post, and the post's only word of that matter is that it is not so. Nothing else
in the retelling may say no, for that would be the post's "no" in other words.
"""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims.acts import OCCASIONS, status_of
from verify.claims.ideas import TURNING, find_sayings, ideas_of
from verify.claims.topics import ideas_between
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._offices import SPEAKING
from verify.comparison._result import STRONG, Differs
from verify.comparison._sentence_keys import Key, sentence_words
from verify.languages import _concepts

with later:
    from verify.comparison._gainsaying import gainsaying

_LONGEST = 24  # tokens of a clause
_NOES = ("negator", "denial", "lacking", "without")
_DOUBTS = ("conditional", "wished", "only", "pending", "ago")
_QUESTION = "?？؟;"
# What shuts out, ends or takes away, so that an "also" beside it counts in one more "no".
_SHUTTING = TURNING | frozenset("ban close exempt deny withdraw leave remove lack need protect decrease".split())
# What is said of anything that is counted in: that it is let in, covered, taken.
_COUNTING_IN = frozenset("accept admit allow permit receive welcome serve use open publish register visit visitor tourist levy pay charge cost-money schedule".split())
_UNTOLD = (_concepts.VAGUE | _concepts.VAGUE_PREDICATES | _concepts.TELLING | OCCASIONS) - {"visit"}


def compare_also(meeting: Meeting) -> Iterator[Differs]:
    """The clause of the prose that counts in, with an "also", what the post rules out."""
    prose, post = meeting.prose, meeting.post
    denials = _denials(post)
    if not denials:
        return
    retold = _retelling(meeting)
    if sum(_says_no(prose, s) for s in retold) >= len(denials):
        return
    spoken = _matters(post, 0, len(post.passage.tokens))
    for begin, end in _also(meeting, retold):
        told = _matters(prose, begin, end)
        for low, high in denials:
            if _has_come_to_be(meeting, begin, low) or not _at_one_time(meeting, (begin, end), (low, high)) or told - spoken - _COUNTING_IN:
                continue
            common: list[str | Key] = [m for m in _matters(post, low, high) if _among(m, told)]
            if prose.passage.language == post.passage.language:
                common += [key for key in sentence_words(prose, begin, end) & sentence_words(post, low, high) if key[0] == "word"]
            if any(not _is_told_elsewhere(meeting, m, (begin, end), (low, high)) for m in common):
                article = prose.passage.evidence(prose.passage.tokens[begin].start, prose.passage.tokens[end - 1].end)
                evidence = post.passage.evidence(post.passage.tokens[low].start, post.passage.tokens[high - 1].end)
                yield Differs("negation-mismatch", gainsaying(True, article, evidence), article, evidence, 0.8, needs=STRONG)
                return


def _retelling(meeting: Meeting) -> frozenset[int]:
    """The sentences of the prose that retell the post: inside what clearly speaks of it, right beside the post, or right behind such a one."""
    passage = meeting.prose.passage
    clear = {s for s in meeting.aligned if meeting.scores.get(s, 0.0) >= _CLEAR}
    behind = {s + 1 for s in clear & meeting.beside if passage.sentences[s].start >= meeting.citation.span.end}
    return frozenset(clear | meeting.beside | (behind & meeting.near) | {s for s in meeting.near if meeting.flow(s)})


_CLEAR = 4.0  # as a sentence is clear to `Meeting.flow`


@kept
def _denials(read: Read) -> tuple[tuple[int, int], ...]:
    """The short clauses of a post, token ranges, that plainly say no and are the only one of their sentence to do so; none of a quotation's."""
    passage = read.passage
    found = []
    for sentence in range(len(passage.sentences)):
        begin, end = passage.sentence_tokens(sentence)
        noes = passage.reading.cued_between(begin, end, "negator")
        clauses = {passage.clause(no.first, no.last) for no in noes}
        if len(clauses) != 1 or passage.reading.cued_between(begin, end, "denial", "lacking", "without", *_DOUBTS):
            continue
        low, high = clauses.pop()
        if high - low <= _LONGEST and not any(q.first < high and low < q.last for q in read.claims.quotations):
            found.append((low, high))
    return tuple(found)


def _also(meeting: Meeting, retold: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The clauses of the retelling with an "also" that say plainly that something is so."""
    prose, passage = meeting.prose, meeting.prose.passage
    for sentence in sorted(retold):
        begin, end = passage.sentence_tokens(sentence)
        also = passage.reading.cued_between(begin, end, "also")
        if not also or not (meeting.flow(sentence) or _is_attributed(prose, sentence)) or _says_no(prose, sentence) or _brings_its_own(meeting, sentence):
            continue
        if passage.reading.cued_between(begin, end, *_DOUBTS) or passage.text[: passage.sentences[sentence].end].rstrip()[-1:] in _QUESTION:
            continue
        if any(begin <= q.first < end for q in prose.claims.quotations) or of_another_occasion(meeting, begin, sentence):
            continue
        if any(str(m.key) in _SHUTTING for m in (*between(passage.reading.of("act"), begin, end), *between(ideas_of(passage) or (), begin, end))):
            continue
        if any(holds is not True for s in find_sayings(prose, frozenset((sentence,))) for name, holds in s.predicates.items() if name not in _concepts.ACTS):
            continue
        for low, high in sorted({passage.clause(m.first, m.last) for m in also}):
            if high - low <= _LONGEST and not between(prose.claims.places, low, high):  # so it may be *there*: sheep are popular in Algeria too
                yield low, high


@kept
def _says_no(read: Read, sentence: int) -> bool:
    """Whether a sentence says no in any word outside of quotation marks."""
    passage = read.passage
    begin, end = passage.sentence_tokens(sentence)
    noes = [*passage.reading.cued_between(begin, end, *_NOES), *(m for m in between(ideas_of(passage) or (), begin, end) if m.key in ("none-of-it", "left-out"))]
    return any(not any(q.first <= no.first < q.last for q in read.claims.quotations) for no in noes)


def _brings_its_own(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence has people, figures or towns of which the post does not speak: then it tells more than the post does."""
    prose, post = meeting.prose, meeting.post
    begin, end = prose.passage.sentence_tokens(sentence)
    known = {m.start for m in meeting.names}
    figures = {round(f.base, 6) for f in post.claims.figures}
    towns = {p.key for p in post.claims.places}
    return (
        any(p.start not in known for p in between(prose.claims.people, begin, end))
        or any(round(f.base, 6) not in figures and not prose.passage.is_dated(f.start, f.end) for f in between(prose.claims.figures, begin, end))
        or any(p.is_town and p.key not in towns for p in between(prose.claims.places, begin, end)))


def _has_come_to_be(meeting: Meeting, begin: int, low: int) -> bool:
    """Whether both sentences name a time: none before 2026, and some from 2026 on."""
    return all(
        bool(between(read.claims.dates, *read.passage.sentence_tokens(read.passage.sentence_at(read.passage.tokens[first].start))))
        for read, first in ((meeting.prose, begin), (meeting.post, low)))


def _at_one_time(meeting: Meeting, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether both clauses tell of what is, or of what will be; a future that only an ending tells has to be said to be the post's."""
    passage = meeting.prose.passage
    status, told = status_of(passage, *ours), status_of(meeting.post.passage, *theirs)
    if status == told:
        return True
    return (status, told) == ("done", "planned") and _is_attributed(meeting.prose, passage.sentence_at(passage.tokens[ours[0]].start))


@kept
def _is_attributed(read: Read, sentence: int) -> bool:
    """Whether a sentence says that someone says it."""
    begin, end = read.passage.sentence_tokens(sentence)
    return bool(read.passage.reading.cued_between(begin, end, "attribution", "writing", "post-noun")) or any(
        a.key in SPEAKING for a in between(read.passage.reading.of("act"), begin, end))


@kept
def _matters(read: Read, begin: int, end: int) -> frozenset[str]:
    """What the tokens `[begin, end)` speak of that tells one matter from another."""
    ideas = ideas_between(read.passage, begin, end) | {str(m.key) for m in between(ideas_of(read.passage) or (), begin, end)}
    return ideas - _UNTOLD


def _among(matter: str, others: frozenset[str]) -> bool:
    """Whether a matter is among others, by its name or by one that a translator may put for it."""
    return not others.isdisjoint(next((kin for kin in _KIN if matter in kin), (matter,)))


# Names of one matter; what is only near to another, as a ferry to a tug, may be so where that other is not.
_KIN = (frozenset(("visit", "visitor", "tourist")), frozenset(("fee", "cost", "price")), frozenset(("house", "dwelling")))


def _is_told_elsewhere(meeting: Meeting, matter: str | Key, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether another sentence of the post, or of the prose near it, speaks of a matter too."""
    for read, clause, sentences in ((meeting.prose, ours, meeting.near | meeting.around), (meeting.post, theirs, range(len(meeting.post.passage.sentences)))):
        for sentence in sentences:
            begin, end = read.passage.sentence_tokens(sentence)
            if not begin <= clause[0] < end and (
                    matter in _matters(read, begin, end) if isinstance(matter, str) else matter in sentence_words(read, begin, end)):
                return True
    return False
