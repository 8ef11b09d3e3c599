"""Places that go by what they are and a name that no gazetteer has: the forest of Maâmora, the Cocolí locks, 그린스톤 계곡."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from verify._later import later
from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._passage import Passage
from verify.claims._sign_names import name_before
from verify.claims._site_words import site_words
from verify.claims._small_words import function_words
from verify.claims._spelling import romanise
from verify.claims._values import Place
from verify.claims.ideas import ideas_of
from verify.languages import _concepts
from verify.languages._dictionary import Mention
from verify.languages._tokens import CJK, WORD

with later:
    from verify.claims.plain_words import plain_words

_LONGEST, _FURTHEST = 3, 2  # words of a name; small words between it and what it names
_IN_NAMES = frozenset("given-name surname of joiner city capital honorific".split())
_PLACES = frozenset("city capital country demonym".split())
_ARTICLE = "\u0627\u0644"


class Site(NamedTuple):
    """A named site: its kind, the offsets and words of its name, its sentence, the place that has the name, if one is known, and whether it surely is a name."""

    kind: str
    start: int
    end: int
    name: str
    sentence: int
    place: Place | None
    sure: bool


@kept
def find_sites(read: Read) -> tuple[Site, ...]:
    """Every named site of a passage, in order."""
    passage, found = read.passage, []
    placed = {i for p in read.claims.places if p.kind in _PLACES for i in range(p.first, p.last)}  # Porto is no port
    for head in site_words(passage):
        if head.first in placed:
            continue
        sentence = passage.sentence_at(head.start)
        for sure, (first, last, start, end) in (*((True, name) for name in _names(read, head)), *((False, name) for name in _perhaps_names(read, head))):
            if passage.sentence_at(start) == sentence and not passage.is_dated(start, end):
                place = next((p for p in read.claims.places if p.is_town and p.first < last and first < p.last), None)
                found.append(Site(str(head.key), start, end, passage.text[start:end], sentence, place, sure))
                break
    return tuple(found)


def _names(read: Read, head: Mention, translated: bool = False) -> Iterator[tuple[int, int, int, int]]:
    """The names beside a word for a site: tokens `[first, last)` and offsets; those with a beginning of words that are translated only where asked."""
    passage = read.passage
    tokens, words = passage.tokens, passage.reading.words or {}
    if tokens[head.first].kind == CJK:
        signs = name_before(passage, head.start)
        if signs is not None:
            yield head.first - 1, head.first, _behind_land(passage, *signs), signs[1]
        return
    final = bool(words.get("head-final"))
    if not final:
        at = head.last
        of = _of(passage)
        while at < len(tokens) and at - head.last < _FURTHEST and at in of:
            at += 1
        last = at
        while last < len(tokens) and last - at < _LONGEST and _is_name(read, last, head.last == last, translated) and (last == at or tokens[last].start - tokens[last - 1].end == 1):
            last += 1
        if last > at:
            yield at, last, tokens[at].start, tokens[last - 1].end
    if final or words.get("names-before-heads"):
        first = head.first
        while first > 0 and head.first - first < _LONGEST and _is_name(read, first - 1, False, translated) and tokens[first].start - tokens[first - 1].end == 1:
            first -= 1
        if first < head.first:
            yield first, head.first, tokens[first].start, tokens[head.first - 1].end


def _behind_land(passage: Passage, start: int, end: int) -> int:
    """Where a name in signs begins without the land before it: 伊朗恰巴哈尔港, Iran's port of Chabahar."""
    return max((m.end for m in passage.reading.of("country") if m.start == start and m.end < end), default=start)


_SIGNS = 3  # Chinese characters of a name


def _perhaps_names(read: Read, head: Mention) -> Iterator[tuple[int, int, int, int]]:
    """The word without a meaning beside a word for a site, in a script where nothing shows that it is a name: مدينة ليرا, 浪江町, میرجاوہ کی سرحد."""
    passage, taken = read.passage, meaning_as_words(read)
    tokens, final = passage.tokens, bool((passage.reading.words or {}).get("head-final"))
    if tokens[head.first].kind == CJK:
        first = head.first
        signs = name_before(passage, tokens[first - 1].start) if first and first - 1 in _of(passage) else None
        if signs is not None:
            yield first - 2, first - 1, *signs
            return
        while first > 0 and head.first - first < _SIGNS and tokens[first - 1].kind == CJK and first - 1 not in taken and tokens[first - 1].end == tokens[first].start and not (
                _is_kana(tokens[first - 1].text)):
            first -= 1
        if head.first - first > 1:
            yield first, head.first, tokens[first].start, tokens[head.first - 1].end
        return
    if tokens[head.first].text[:1].isalpha() and tokens[head.first].text[:1].lower() != tokens[head.first].text[:1].upper():
        yield from _names(read, head, True)
        return
    beside = head.first - 1 if final else head.last
    while final and beside > 0 and head.first - beside <= _FURTHEST and beside in _of(passage):
        beside -= 1
    if not final and beside < len(tokens) and all(tokens[i].text.startswith(_ARTICLE) for i in (head.last - 1, beside)):
        return  # an adjective: الميناء القديم is the old port
    if 0 <= beside < len(tokens) and tokens[beside].text[:1].lower() == tokens[beside].text[:1].upper() and _may_be_name(read, beside):
        yield beside, beside + 1, tokens[beside].start, tokens[beside].end
    elif not final and beside + 1 < len(tokens) and tokens[beside].kind == WORD and len(tokens[beside].text) == 1 and passage.text[tokens[beside].end: tokens[beside + 1].start] in _GERESH:
        yield beside, beside + 2, tokens[beside].start, tokens[beside + 1].end  # צ'אבהאר


_GERESH = ("'", "\u2019", "\u05f3")


def _is_kana(text: str) -> bool:
    return "\u3040" <= text <= "\u30ff"


@kept
def _of(passage: Passage) -> frozenset[int]:
    """The small words between a site and its name."""
    return frozenset(i for m in (*passage.reading.of("of"), *passage.reading.cued("locative")) for i in range(m.first, m.last) if not passage.tokens[i].text[:1].isupper())


@kept
def meaning_as_words(read: Read) -> frozenset[int]:
    """The tokens that mean something as words, or are part of the name of somebody known."""
    passage = read.passage
    placed = {m.last for m in passage.reading.cued("locative")}  # who stands right behind "in" is nobody
    people = {i for p in read.claims.people if (p.office is not None or p.honorific) and p.first not in placed for i in range(p.first, p.last)}
    return _with_a_meaning(passage) | people


@kept
def _with_a_meaning(passage: Passage) -> frozenset[int]:
    """The tokens that mean something as words."""
    as_far = tuple((passage.reading.words or {}).get("way-endings", ()))
    words = {
        i for m in (*passage.mentions, *(ideas_of(passage) or ())) if m.kind not in _IN_NAMES and not (m.kind == "bound" and as_far and passage.text.endswith(as_far, m.start, m.end))
        for i in ((m.first, m.last - 1) if m.kind == "act" and m.last - m.first > _WITHOUT_GAPS else range(m.first, m.last))}
    return frozenset(words.union(i for w in plain_words(passage) for i in range(w.first, w.last)))


_WITHOUT_GAPS = 4  # words of an act, above which some stand between those that mean it: "sank off Otranto on Monday"


def _may_be_name(read: Read, index: int) -> bool:
    """Whether a token is a word that means nothing."""
    token = read.passage.tokens[index]
    return token.kind == WORD and len(token.text) >= (2 if "\uac00" <= token.text[0] <= "\ud7a3" else 3) and index not in meaning_as_words(read) and token.folded not in function_words(read.passage.reading.words)


def _is_name(read: Read, index: int, beside: bool, translated: bool) -> bool:
    """Whether a token may be a word of a site's name, whose beginning may be that of words that are `translated`: Mirjaveh, Artvin."""
    passage = read.passage
    token = passage.tokens[index]
    if not _may_be_name(read, index):
        return False
    roman = romanise(token.text)
    if not translated and roman.startswith(_concepts.TRANSLATED_NAMES) and len(roman) > 3:
        return False
    head = token.text[0]
    if head.isupper():
        return True
    if head.islower():
        return False
    if "\uac00" <= head <= "\ud7a3":
        stock = listed_signs(passage.reading, "sino-syllables")
        return bool(stock) and any(c not in stock for c in token.text)
    if any(p.is_town and p.first <= index < p.last for p in read.claims.places):
        return True
    # In Arabic a word with the article, right behind one without, is whose the site is: غابة المعمورة
    return beside and passage.language == "ar" and token.text.startswith(_ARTICLE) and not passage.tokens[index - 1].text.startswith(_ARTICLE)
