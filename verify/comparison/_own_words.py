"""Which quotations of the prose are the post's own words: "…", wrote the ministry on X."""

from __future__ import annotations

import bisect
import operator
from collections.abc import Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._name_words import words_of
from verify.claims._reading import between
from verify.claims._values import Organisation, Quotation
from verify.comparison._author_relation import author_relation
from verify.comparison._meeting import Meeting
from verify.comparison._signing_bodies import signing_bodies
from verify.languages import _concepts
from verify.languages._tokens import CJK, NUMBER, WORD

with later:
    from verify.claims._names_by_words import names_relation

_FEW = 3  # words outside of a quotation: it is a sentence of its own, and the next or the last one says whose it is
_SIGNS = 6
_first = operator.attrgetter("first")


def is_the_posts(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether the prose gives a quotation, in so many words, as what the post or the body that signs it says."""
    if quotation.sentence not in meeting.within:
        return False
    passage = meeting.prose.passage
    begin, end = passage.sentence_tokens(quotation.sentence)
    ranges = [(begin, end)]
    if _is_all_quoted(meeting.prose, begin, end):
        # "…", he said ironically: who does was told before, and not in what follows
        around = (quotation.sentence - 1,) if _says(meeting.prose, begin, end) else (quotation.sentence - 1, quotation.sentence + 1)
        ranges += [passage.sentence_tokens(s) for s in around if s in meeting.within]
    return any(_says_whose(meeting, begin, end) for begin, end in ranges)


@kept
def _is_all_quoted(read: Read, begin: int, end: int) -> bool:
    """Whether the tokens `[begin, end)` have hardly a word outside of quotations."""
    kinds = [token.kind for i, token in enumerate(read.passage.tokens[begin:end], begin) if token.kind in (WORD, NUMBER, CJK) and not _quoted(read, i)]
    return len(kinds) < (_FEW if all(kind == WORD for kind in kinds) else _SIGNS)


def _says(read: Read, begin: int, end: int) -> bool:
    """Whether a word among the tokens `[begin, end)` outside of quotations tells that somebody says something."""
    outside = [m for m in between(read.passage.mentions, begin, end) if not _quoted(read, m.first)]
    return any((m.kind == "cue" and m.key == "attribution") or (m.kind == "act" and m.key in _concepts.SPEAKING) for m in outside)


def _says_whose(meeting: Meeting, begin: int, end: int) -> bool:
    """Whether the tokens `[begin, end)` outside of quotations make the post, or the body that signs it, the one who says something."""
    passage, claims = meeting.prose.passage, meeting.prose.claims
    outside = [m for m in between(passage.mentions, begin, end) if not _quoted(meeting.prose, m.first)]
    cues = [m for m in outside if m.kind == "cue"]
    if any(m.key == "another" and not passage.is_dated(m.start, m.end) for m in cues):
        return False
    people = [p for p in between(claims.people, begin, end) if not _quoted(meeting.prose, p.first)]
    known = {m.start for m in meeting.names}
    signer = words_of(meeting.citation.account.name or "")
    if any(p.start not in known and names_relation(p.words, signer) == "differs" for p in people) or any(
        m.kind == "office" and m.key[0] == "journalist" for m in outside
    ):
        return False
    telling = _says(meeting.prose, begin, end)
    posts = [m for m in cues if m.key == "post-noun"]
    verbs = [m for m in cues if m.key == "writing" and not any(p.first <= m.first and m.last <= p.last for p in posts)]
    if (posts and (telling or verbs)) or (verbs and telling):
        return True
    bodies = [o for o in claims.organisations if begin <= o.first < end and not _quoted(meeting.prose, o.first)]
    introduces = passage.tokens[begin].start < meeting.citation.span.start
    return (telling or bool(verbs)) and not people and _signs(bodies, meeting, introduces)


def _signs(bodies: Sequence[Organisation], meeting: Meeting, introduces: bool) -> bool:
    """Whether the only body of a sentence is the one that signs the post; of a sentence that `introduces` the post, one that may be."""
    name = meeting.citation.account.name
    if not name or len(bodies) != 1 or (bodies[0].key is None and not bodies[0].portfolios and not bodies[0].countries):
        return False
    signers = signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language)
    relations = [author_relation(meeting, bodies[0], s, name) for s in signers]
    return "same" in relations or (introduces and bool(relations) and "differs" not in relations)


def _quoted(read: Read, index: int) -> bool:
    quotations = read.claims.quotations  # in order, none inside another
    place = bisect.bisect_right(quotations, index, key=_first) - 1
    return place >= 0 and index < quotations[place].last
