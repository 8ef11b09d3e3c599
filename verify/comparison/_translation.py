"""A translated quotation against the one quotation of the post: whether both can be the same words of the same person.

Translations are free, so words are never compared, only ideas. A quotation is altered where it brings ideas that the post
has nowhere and loses those of the original; one that only words things otherwise, or of which little is understood, is left alone.
"""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterator, Mapping, Sequence

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Office, Organisation, Person, Quotation
from verify.claims.topics import ideas_between, senses_between
from verify.comparison._author_relation import author_relation
from verify.comparison._meeting import Meeting
from verify.comparison._related_acts import related
from verify.comparison._result import Differs
from verify.comparison._shared_names import NameMatch
from verify.comparison._signing_bodies import signing_bodies
from verify.languages import _concepts
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK, NUMBER, STOP, WORD, Token
from verify.model import Message

with later:
    from verify.claims._names_by_words import names_relation
    from verify.comparison._place_relations import are_one
    from verify.languages._vocabulary import families

_ENOUGH = 3  # ideas brought and lost from which on a quotation is no free translation of another that shares an idea with it
_CLOSE = 1  # sentences between a quotation and the prose that names its speaker


def compare_translation(meeting: Meeting) -> Iterator[Differs]:
    """The prose's one quotation of the person whom the post quotes, if it cannot be a translation of those words."""
    theirs = spoken_words(meeting.post)
    if len(theirs) != 1 or meeting.citation.truncated:
        return
    original = theirs[0]
    ours = [q for q in meeting.prose.claims.quotations if of_the_same_speaker(meeting, q, original) or is_the_only_one(meeting, q)]
    if len(ours) != 1:
        return
    quotation = ours[0]
    said = ideas_between(meeting.prose.passage, quotation.first, quotation.last) - _concepts.TELLING
    meant = ideas_between(meeting.post.passage, original.first, original.last) - _concepts.TELLING
    told = ideas_between(meeting.post.passage, 0, len(meeting.post.passage.tokens))
    begin, end = meeting.prose.passage.sentence_tokens(quotation.sentence)
    retold = ideas_between(meeting.prose.passage, begin, end)
    senses = senses_between(meeting.prose.passage, quotation.first, quotation.last)
    their_senses = senses_between(meeting.post.passage, original.first, original.last)
    brought = [idea for idea in said - _concepts.VAGUE if not any(_among(sense, told) for sense in senses[idea])]
    lost = [idea for idea in meant - _concepts.VAGUE if not any(_among(sense, retold) for sense in their_senses[idea])]
    opposed = [idea for idea in said if any({idea, other} == {*pair} for other in lost for pair in _concepts.OPPOSITES)]
    if _denies(meeting.prose, quotation) != _denies(meeting.post, original):
        opposed = []  # what never closes is always open
    brought = brought or opposed  # "is lost" where the post has "comes to light": the opposite is brought, however vague its word
    if not opposed and (len(brought) + len(lost) < _ENOUGH or not any(_among(idea, meant) for idea in said)):
        return  # one word for another is what a free translation does: a resident for a neighbour, understood for heard
    if not brought or not lost:  # with nothing lost the rest may stand in a word that no dictionary has
        return
    if quotation.sentence not in meeting.beside and not any(_among(idea, said) for idea in meant):
        return  # the same person, on another matter, away from the post: words of another occasion
    yield Differs(
        "quote-altered", Message("The quotation is no translation of what the post says."),
        meeting.prose.passage.evidence(quotation.inner_start, quotation.inner_end),
        meeting.post.passage.evidence(original.inner_start, original.inner_end), 0.76, doubtful=True)


def _denies(read: Read, quotation: Quotation) -> bool:
    cues = read.passage.reading.cued_between(quotation.first, quotation.last, "negator", "denial")
    return bool(cues) or any(a.negated for a in between(read.claims.acts, quotation.first, quotation.last))


@kept
def spoken_words(read: Read) -> tuple[Quotation, ...]:
    """The quotations of a passage that say something: no titles, no nicknames."""
    tokens = read.passage.tokens

    def says(quotation: Quotation) -> bool:
        inside = [t for t in tokens[quotation.first:quotation.last] if t.kind == WORD]
        if not inside:
            return any(t.kind == CJK for t in tokens[quotation.first:quotation.last])
        return len(inside) > _TITLE or not (inside[0].text[:1].isupper() and inside[-1].text[:1].isupper())

    found = tuple(q for q in read.claims.quotations if says(q))
    return found or tuple(read.claims.quotations)


_TITLE = 4  # words


@kept
def original_of(meeting: Meeting, quotation: Quotation) -> Quotation | None:
    """The post's one quotation, if the prose gives these words to whoever says it there."""
    originals = spoken_words(meeting.post)
    if len(originals) == 1 and (of_the_same_speaker(meeting, quotation, originals[0]) or is_the_only_one(meeting, quotation)):
        return originals[0]
    return None


def without_stops(read: Read, first: int, last: int) -> int:
    """Where the tokens `[first, last)` end without the stops behind them."""
    while last > first and read.passage.tokens[last - 1].kind == STOP:
        last -= 1
    return last


def is_the_only_one(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether a quotation right beside the post is the only one there, and nobody else than who signs the post is said to say it."""
    passage, claims = meeting.prose.passage, meeting.prose.claims
    begin, end = passage.sentence_tokens(quotation.sentence)
    beside = [q for q in spoken_words(meeting.prose) if q.sentence in meeting.beside]
    if beside != [quotation] or quotation.last - quotation.first < _SHORTEST or not _says_no_more(meeting, quotation, begin, end, bodies=True):
        return False

    def outside(claim: Person | Organisation | Office) -> bool:
        return begin <= claim.first < end and not quotation.first <= claim.first < quotation.last

    known = {m.start for m in meeting.names}
    said = passage.reading.cued_between(begin, end, "attribution", "writing", "post-noun")
    if not said or any(outside(p) and p.start not in known for p in claims.people) or any(outside(o) for o in claims.offices):
        return False
    name = meeting.citation.account.name or ""
    signers = signing_bodies(name, meeting.post.passage.language, passage.language) if name else ()
    bodies = [o for o in claims.organisations if outside(o)]
    return bool(bodies) and not any(author_relation(meeting, o, s, name) == "differs" for o in bodies for s in signers)


_SHORTEST = 5  # tokens


def of_the_same_speaker(meeting: Meeting, quotation: Quotation, original: Quotation) -> bool:
    """Whether the prose gives the quotation, close to the post, to the person whom the post quotes, and to no other occasion."""
    passage, reading = meeting.prose.passage, meeting.prose.passage.reading
    if quotation.sentence not in meeting.near or quotation.last - quotation.first < 3:
        return False
    begin, end = passage.sentence_tokens(quotation.sentence)
    if not _says_no_more(meeting, quotation, begin, end):
        return False
    if _names_alike(meeting, quotation, original):
        return True
    others = [p for p in meeting.prose.claims.people if p.sentence == quotation.sentence and p.start not in {m.start for m in meeting.names}]
    speakers = _speakers(meeting, original)
    if not speakers or (others and not any(_shares_word(p, meeting, speakers) for p in others)):
        return False
    named = {m.post.start for m in meeting.names if _names(passage, m, begin, end, quotation)}
    if named:
        return bool(named & speakers)
    before_begin, _ = passage.sentence_tokens(max(0, quotation.sentence - _CLOSE))
    before = {m.post.start for m in meeting.names if _names(passage, m, before_begin, begin, quotation)}
    pronoun = bool(reading.cued_between(begin, end, "pronoun"))
    return (pronoun or _is_told(meeting, begin, end, quotation)) and bool(before & speakers)


def _names_alike(meeting: Meeting, quotation: Quotation, original: Quotation) -> bool:
    """Whether one name stands beside both quotations, in whatever script: "sagt Wiemann"."""
    ours, theirs = _names_beside(meeting.prose, quotation), _names_beside(meeting.post, original)
    if any(same_word(left, right) for left in ours for right in theirs):
        return True
    matched = {m.start for m in meeting.names}
    known = {m.post.start for m in meeting.names}
    return any(  # written too differently to be sure, but each side has nobody else for the other's speaker
        names_relation(left.words, right.words) == "unclear"
        for left in meeting.prose.claims.people if left.start not in matched and left.sentence in meeting.aligned and any(w in ours for w in left.words)
        for right in meeting.post.claims.people if right.start not in known and any(w in theirs for w in right.words))


def _names_beside(read: Read, quotation: Quotation) -> list[str]:
    """The romanised words that may be names in a quotation's sentence outside of it: capitalised or without case, and in no dictionary."""
    passage = read.passage
    begin, end = passage.sentence_tokens(quotation.sentence)
    known = {i for m in between(passage.mentions, begin, end) if m.kind not in ("given-name", "surname") for i in range(m.first, m.last)}
    function = function_words(passage.reading.words)
    return [
        romanise(token.text) for i, token in enumerate(passage.tokens[begin:end], begin)
        if token.kind == WORD and len(token.text) >= 4 and i not in known and not quotation.first <= i < quotation.last
        and not token.text[:1].islower() and token.folded not in function]


def _speakers(meeting: Meeting, original: Quotation) -> set[int]:
    """Who of those that both sides name says the post's quotation: the one named beside it, else the only one."""
    post = meeting.post.passage
    begin, end = post.sentence_tokens(original.sentence)
    beside = [romanise(post.tokens[i].text) for i in range(begin, end) if not original.first <= i < original.last and post.tokens[i].kind == WORD]
    named = {m.post.start for m in meeting.names if any(word in beside for word in m.post.words if len(word) >= 3)}
    named |= {m.post.start for m in meeting.names for family in _family_names_in_signs(post, begin, end) if m.post.name.startswith(family) and m.post.name != family}
    people = {m.post.start for m in meeting.names}
    return named or (people if len(people) == 1 else set())


def _family_names_in_signs(passage: Passage, begin: int, end: int) -> set[str]:
    """What stands before an office or title in a script of signs, as far as it may be somebody's family name: 陈大使, 田中市長."""
    titled = [m for m in between(passage.mentions, begin, end) if m.kind in ("office", "honorific") and passage.tokens[m.first].kind == CJK]
    return {"".join(t.text for t in passage.tokens[m.first - length: m.first]) for m in titled for length in _FAMILY_SIGNS if m.first - length >= begin}


_FAMILY_SIGNS = (1, 2)


def _names(passage: Passage, match: NameMatch, begin: int, end: int, quotation: Quotation) -> bool:
    """Whether the tokens `[begin, end)` outside of the quotation name a person by any word of the name, as the prose or the post writes it."""
    if begin <= bisect.bisect_left(passage.reading.token_starts, match.start) < end:
        return True
    if any(passage.text[match.start: match.end].startswith(family) for family in _family_names_in_signs(passage, begin, end)):
        return True
    starts = passage.reading.token_starts
    written = {
        t.folded for t in passage.tokens[bisect.bisect_left(starts, match.start): bisect.bisect_left(starts, match.end)] if len(t.folded) >= 3}
    return any(
        token.folded in written or (not token.text[:1].islower() and any(same_word(romanise(token.text), w) for w in match.post.words if len(w) >= 4))
        for i, token in enumerate(passage.tokens[begin:end], begin)
        if token.kind == WORD and len(token.folded) >= 3 and not quotation.first <= i < quotation.last)


def _shares_word(person: Person, meeting: Meeting, speakers: set[int]) -> bool:
    """Whether a person of the prose goes by a word of a speaker's name."""
    passage = meeting.prose.passage
    written = {word for m in meeting.names if m.post.start in speakers for word in passage.text[m.start: m.end].split()}
    family = passage.text[person.start: person.end]
    if person.first < len(passage.tokens) and passage.tokens[person.first].kind == CJK and any(word.startswith(family) for word in written):
        return True
    return bool(written & set(family.split())) or any(
        m.post.start in speakers and any(same_word(a, b) for a in person.words for b in m.post.words) for m in meeting.names)


def _is_told(meeting: Meeting, begin: int, end: int, quotation: Quotation) -> bool:
    """Whether the sentence around a quotation says that someone says it, and names no office or body who would."""
    claims = meeting.prose.claims
    if any(begin <= c.first < end and not quotation.first <= c.first < quotation.last for group in (claims.offices, claims.organisations) for c in group):
        return False
    return bool(meeting.prose.passage.reading.cued_between(begin, end, "attribution"))


def _is_named_in_the_post(meeting: Meeting, token: Token) -> bool:
    """Whether a word that is a name, or has no case, stands in the post as well, in whatever script."""
    written = romanise(token.text)
    return token.kind == WORD and len(written) >= _LONG and not token.text[:1].islower() and any(
        same_word(written, romanise(other.text)) for other in meeting.post.passage.tokens if other.kind == WORD)


_LONG = 5  # letters


_SPEAKERS = frozenset(("office", "modifier", "honorific", "given-name", "surname", "portfolio", "of", "joiner", "country", "demonym"))
_SAYING = frozenset(("attribution", "clause-break", "pronoun", "writing", "post-noun", "occasion"))
_MOST_SIGNS = 4


def _says_no_more(meeting: Meeting, quotation: Quotation, begin: int, end: int, bodies: bool = False) -> bool:
    """Whether around the quotation a sentence has nothing but who says it, or else speaks of the post.

    "… told reporters", "… in an interview", "… in parliament": words of another occasion need not be the post's. With `bodies` a body may say it.
    """
    passage = meeting.prose.passage
    outside = [i for i in range(begin, end) if not quotation.first <= i < quotation.last]
    mentions = [m for m in between(passage.mentions, begin, end) if not quotation.first <= m.first < quotation.last]
    cues = {m.key for m in mentions if m.kind == "cue"}
    if "another" in cues or any(m.kind == "office" and m.key[0] == "journalist" for m in mentions) or any(
        m.kind in ("body", "organisation") and (m.key[0] if isinstance(m.key, tuple) else m.key) in _PRESS for m in mentions
    ):
        return False
    if "post-noun" in cues:
        return True
    plain = {i for m in mentions for i in range(m.first, m.last)
             if m.kind in _SPEAKERS or (m.kind in _BODIES and (bodies or _is_of_an_office(m, mentions))) or (m.kind == "cue" and m.key in _SAYING) or (m.kind == "act" and m.key in _concepts.TELLING and m.key != "brief")}
    plain |= _of_the_same_occasion(meeting, begin, end)
    beside = {p.first for p in meeting.prose.claims.people}
    plain |= {i for m in mentions if m.kind == "other" and m.last - m.first > 1 and not beside.isdisjoint((m.last, m.last + 1)) for i in range(m.first, m.last)}  # technical director, who is no director
    function = folded(passage.reading.words, "function-words")
    people = [p for read in (meeting.prose, meeting.post) for p in read.claims.people]
    written = {token.folded for p in meeting.prose.claims.people for token in passage.tokens[p.first:p.last]}
    named = {w for p in people for w in p.words if len(w) >= 3}
    more = [
        passage.tokens[i] for i in outside
        if i not in plain and passage.tokens[i].kind in (WORD, NUMBER, CJK) and passage.tokens[i].folded not in function
        and passage.tokens[i].folded not in written and not any(same_word(romanise(passage.tokens[i].text), w) for w in named)]
    more = [t for t in more if not _is_named_in_the_post(meeting, t)]  # the head of *Shilat*
    more = [t for t in more if not any(m.kind == "office" and m.last < end and passage.tokens[m.last] is t for m in mentions)]  # the director *of the mission*, where that is one word
    behind = next((i for i in outside if i >= quotation.last and passage.tokens[i].kind in (WORD, NUMBER, CJK)), None)
    if len(more) == 1 and behind is not None and passage.tokens[behind] is more[0] and more[0].kind == WORD and not any(
        m.first <= behind < m.last for m in mentions
    ):
        return True  # a verb of saying that the dictionary does not have
    return all(token.kind == CJK for token in more) and len(more) <= _MOST_SIGNS


def _of_the_same_occasion(meeting: Meeting, begin: int, end: int) -> set[int]:
    """The tokens of a sentence that say when, where or at what, and it is the post's own day, a place of the post or what it tells: said on Friday in Lyon, at the signing."""
    claims = meeting.prose.claims
    days = {w.mention.day for w in meeting.post.claims.dates if w.mention.day is not None}
    posted = meeting.citation.date.value[:10] if meeting.citation.date is not None else ""
    told = [w for w in between(claims.dates, begin, end) if w.mention.day is not None and (w.mention.day in days or w.mention.day.isoformat() == posted)]
    there = [p for p in between(claims.places, begin, end) if any(are_one(p, other) for other in meeting.post.claims.places)]
    acts = {a.key for a in meeting.post.claims.acts}
    at = [a for a in between(claims.acts, begin, end) if a.key in acts and a.key not in _concepts.TELLING]
    return {i for claim in (*told, *there, *at) for i in range(claim.first, claim.last)}


def _is_of_an_office(body: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a body stands right beside an office, whose holder then is of it."""
    return any(m.kind == "office" and m.first <= body.last and body.first <= m.last for m in mentions)


_BODIES = frozenset(("body", "organisation"))
_PRESS = frozenset(("newspaper", "news-agency", "broadcaster"))


def of_kindred_idea(idea: str, other: str) -> bool:
    """Whether a free translation may put one idea for another."""
    return other in kindred(idea)


def kindred(idea: str) -> frozenset[str]:
    """The ideas that a free translation may put for one."""
    return _kindred().get(idea, frozenset())


def _among(idea: str, ideas: frozenset[str]) -> bool:
    """Whether an idea, or one that a free translation may put for it, is among others."""
    return idea in ideas or any(other in _kindred().get(idea, ()) or related(idea, other) for other in ideas)


@functools.lru_cache(maxsize=1)
def _kindred() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _concepts.KINDRED:
        for idea in group:
            found.setdefault(idea, set()).update(group)
    for concepts, near in families():
        for concept in concepts:
            found.setdefault(concept, set()).update(concepts | near)
        for idea in near:
            found.setdefault(idea, set()).update(concepts)
    return {idea: frozenset(others) for idea, others in found.items()}
