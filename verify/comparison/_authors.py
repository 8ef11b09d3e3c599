"""Names that no dictionary has and that the prose makes the author of a post: "according to track operator Infrabel, which posted it on X".

Only where a script has capitals, only beside the name of a platform, and only where the grammar leaves no other reading: a head noun
before the name, two names joined ("Junta de Extremadura"), or a name behind an article that no person would have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from verify._records import dataclass
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._platform_words import is_platform
from verify.claims._reading import between
from verify.claims._small_words import words_like_of
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Organisation
from verify.comparison._meeting import Meeting
from verify.languages._dictionary import LONGEST_MENTION, Mention
from verify.languages._firms import is_firm, trade_of
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, STOP, WORD
from verify.model import Account

_KNOWN = frozenset(("office", "honorific", "given-name", "surname", "demonym", "organisation", "body", "thing", "unit", "currency", "act", "cue"))
_PLACES = frozenset(("city", "country", "capital"))
_LONGEST = 5  # capitalised words


@dataclass(frozen=True, slots=True)
class NamedAuthor:
    """A body by its bare name: where it stands, and the romanised words of the name."""

    body: Organisation
    words: tuple[str, ...]


def named_authors(meeting: Meeting) -> Iterator[NamedAuthor]:
    """Every name in the prose that may be a body and stands where an author stands, in a sentence that names a platform, and is nobody's."""
    found = _names_of_authors(meeting.prose)
    people = {
        w for read in (meeting.prose, meeting.post) for p in read.claims.people if not any(map(is_platform, p.words)) for w in p.words} if found else set()
    for author in found:
        if people.isdisjoint(author.words):
            yield author


@kept
def _names_of_authors(read: Read) -> Sequence[NamedAuthor]:
    passage = read.passage
    found: list[NamedAuthor] = []
    if not passage.reading.words or passage.reading.words.get("nouns-capitalised"):
        return found  # where every noun has a capital, a capital makes no name
    sight = read.sight or (0, len(passage.tokens))
    platforms = {m.first + step for m in passage.reading.cued_between(*sight, "post-noun", "writing") for step in range(m.last - m.first)
                 if is_platform(passage.tokens[m.first + step].text)}
    for sentence in sorted({passage.sentence_at(passage.tokens[i].start) for i in platforms}):
        begin, end = passage.sentence_tokens(sentence)
        taken = platforms | _taken(read, begin, end)
        position = begin
        while position < end:
            last, unknown = _name(passage, position, end, taken)
            if last == position:
                position += 1
                continue
            if unknown:
                before = _before(passage, begin, position, last)
                if before is not None:
                    start, stop = passage.tokens[before].start, passage.tokens[last - 1].end
                    body = Organisation(start=start, end=stop, first=before, last=last, sentence=sentence)
                    found.append(NamedAuthor(body, tuple(romanise(t.text) for t in passage.tokens[position:last] if t.text[:1].isupper())))
            position = last
    return found


def _taken(read: Read, begin: int, end: int) -> set[int]:
    """The tokens of a sentence that the dictionary or the reading of people knows as something else than a body's bare name."""
    passage = read.passage
    known = {i for m in between(passage.mentions, begin, end) if m.kind in _KNOWN and not _is_of_the_list(m) for i in range(m.first, m.last)}
    for person in between(read.claims.people, begin, end):
        if not any(is_platform(t.text) for t in passage.tokens[person.first:person.last]):
            known.update(range(person.first, person.last))
    return known


def _is_of_the_list(mention: Mention) -> bool:
    """Whether a charity, a museum or the like is meant, that goes by its bare name."""
    trade = trade_of(mention.key) if mention.kind == "organisation" else None
    return trade is not None and not is_firm(trade)


def _name(passage: Passage, first: int, end: int, taken: set[int]) -> tuple[int, bool]:
    """Where a run of capitalised words from `first` ends, joined by words like "de"; and whether it holds a word that is no place."""
    tokens = passage.tokens
    joining, places = _joining(passage), _placed(passage)
    last = position = first
    unknown, count = False, 0
    while position < end and count < _LONGEST and tokens[position].kind == WORD and position not in taken:
        if tokens[position].text[:1].isupper():
            unknown = unknown or position not in places
            last = position + 1
            count += 1
        elif position not in joining or last == first or position - last >= 2:
            break
        position += 1
    return last, unknown


@kept
def _joining(passage: Passage) -> frozenset[int]:
    """The tokens of words like "de"."""
    return frozenset(i for i in words_like_of(passage.reading) if passage.tokens[i].text[:1].islower())


@kept
def _placed(passage: Passage) -> frozenset[int]:
    """The tokens that name a place."""
    return frozenset(i for kind in _PLACES for m in passage.reading.of(kind) for i in range(m.first, m.last))


def _before(passage: Passage, begin: int, first: int, last: int) -> int | None:
    """Where the phrase of a name begins, if its grammar shows that it is a body's and that it is the one who writes; else None."""
    tokens = passage.tokens
    articles = folded(passage.reading.words, "body-articles")
    joined = any(t.text[:1].islower() for t in tokens[first:last])
    at = first - 1
    if at >= begin and (tokens[at].folded in articles or _is_head_noun(passage, at)):
        start = at
        while start > begin and at - start < 2 and tokens[at].folded not in articles and _is_plain(passage, start - 1):
            start -= 1  # "train operator Northern"
    elif joined and at >= begin:
        start = first
    else:
        return None
    return start if start == begin or _opens(passage, start - 1) else None


def _is_head_noun(passage: Passage, index: int) -> bool:
    """Whether a lower-case word can say what sort of body follows: no small word, verb or office."""
    return _is_plain(passage, index) and len(passage.tokens[index].text) >= 5 and not any(
        index < m.last for m in between(passage.mentions, index - LONGEST_MENTION, index + 1)
        if m.kind in ("office", "act", "cue", "of", "honorific", "demonym", "bound") and (m.kind, m.key) != ("cue", "firm"))


def _is_plain(passage: Passage, index: int) -> bool:
    """Whether a token is a lower-case word that is no small word of the language."""
    token = passage.tokens[index]
    if token.kind != WORD or not token.text[:1].islower():
        return False
    cues = any(m.first <= index < m.last for key in ("attribution", "writing") for m in passage.reading.cues.get(key, ()))
    return not cues and token.folded not in folded(passage.reading.words, "function-words")


def _opens(passage: Passage, index: int) -> bool:
    """Whether what stands before a phrase leaves it the subject: a stop, a verb of writing or telling, "according to"."""
    if passage.tokens[index].kind in (BREAK, STOP):
        return True
    return any(
        m.first <= index < m.last for key in ("attribution", "writing", "clause-break") for m in passage.reading.cues.get(key, ()))


def may_be_one(words: tuple[str, ...], account: Account, post: str) -> bool:
    """Whether a body's name may stand for an account: words in common, one short for the other, or spoken of in the post."""
    theirs = [romanise(w) for w in (account.name or "").replace("-", " ").split()]
    handle = romanise((account.handle or "").replace("_", "").split(".")[0])
    long_words = [w for w in words if len(w) >= 3] or list(words)
    if any(same_word(w, other) for w in long_words for other in (*theirs, *(romanise(w) for w in post.split())) if len(other) >= 3):
        return True
    joined, whole = "".join(words), "".join(theirs)
    if any(len(w) >= 3 and (w in handle or w in whole) for w in (*long_words, joined)) or (len(handle) >= 3 and handle in joined):
        return True
    initials, others = "".join(w[0] for w in words if w), "".join(w[0] for w in theirs if w)
    return any(
        _short_for(short, long)
        for short, long in ((joined, whole), (whole, joined), (handle, joined), (joined, handle), (initials, handle), (initials, whole), (others, joined)))


def _short_for(short: str, long: str) -> bool:
    """Whether a word is made of some letters of another in order, beginning with its first: Banxico, Sedena, Conagua."""
    if len(short) < 2 or len(short) > len(long) or short[:1] != long[:1]:
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)
