"""The two names that a word like "between" joins: the cable between Visby and Ventspils, रश्त और अर्दबील के बीच."""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._sign_names import SignName, sign_names
from verify.claims._small_words import function_words
from verify.languages._folded import folded
from verify.languages._tokens import CJK, WORD

_SMALL, _LONGEST = 2, 3  # small words before a name; words of one


@kept
def between_two(passage: Passage) -> tuple[tuple[int, int], ...]:
    """The offsets of each of two names that something is between."""
    words = passage.reading.words or {}
    cues = passage.reading.cued("between")
    found = _before(passage) if words.get("postpositions") or any(passage.tokens[c.first].kind == CJK for c in cues) else _behind(passage)
    return tuple(dict.fromkeys(found)) if cues else ()


def _behind(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the word stands before its names."""
    tokens, conjunctions = passage.tokens, folded(passage.reading.words, "conjunctions")
    for cue in passage.reading.cued("between"):
        first = _beyond_small_words(passage, cue.last)
        last = _name(passage, first)
        if last == first or last >= len(tokens):
            continue
        again, joined = last, ""
        if tokens[last].folded in conjunctions:
            again = last + 1
            if again < len(tokens) and again + 1 < len(tokens) and (tokens[again].folded == tokens[cue.first].folded or tokens[again].folded in function_words(passage.reading.words)):
                again += 1  # בין א ובין ב
            again = _beyond_small_words(passage, again)
        else:
            joining = (*conjunctions, *folded(passage.reading.words, "between-joined"))
            joined = next((c for c in sorted(joining, key=len, reverse=True) if len(c) <= _JOINED and tokens[last].folded.startswith(c) and len(tokens[last].text) > len(c) + 1), "")
            if not joined or tokens[last].text[:1].isupper():
                continue
        end = _name(passage, again)
        if end > again:
            yield tokens[first].start, tokens[last - 1].end
            yield tokens[again].start + len(joined), tokens[end - 1].end


_JOINED = 1  # letters of an "and" that is written as one with the word behind it


def _beyond_small_words(passage: Passage, index: int) -> int:
    small, start = function_words(passage.reading.words), index
    lands = {i for m in between(passage.reading.of("demonym"), index, index + _SMALL) for i in range(m.first, m.last)}  # między Visby a łotewską Windawą
    while index < len(passage.tokens) and index - start < _SMALL and (passage.tokens[index].folded in small or index in lands) and not passage.tokens[index].text[:1].isupper():
        index += 1
    return index


def _name(passage: Passage, first: int) -> int:
    """Where the words of a name end: all with capitals, or one of a script that has none."""
    tokens, last = passage.tokens, first
    while last < len(tokens) and last - first < _LONGEST and tokens[last].kind == WORD and tokens[last].text[:1].isupper() and (last == first or tokens[last].start - tokens[last - 1].end == 1):
        last += 1
    if last == first and first < len(tokens) and tokens[first].kind == WORD and not tokens[first].text[:1].islower() and len(tokens[first].text) > 1:
        last += 1
    return last


def _before(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the word stands behind its names."""
    tokens, conjunctions = passage.tokens, folded(passage.reading.words, "conjunctions")
    signs = {name.end: name for name in sign_names(passage)}
    with_endings = tuple((passage.reading.words or {}).get("and-endings", ()))
    for cue in passage.reading.cued("between"):
        if tokens[cue.first].kind == CJK:
            yield from _in_signs(passage, signs, cue.start)
            continue
        last = cue.first - 1
        if last < 1 or tokens[last].kind != WORD or tokens[last].text[:1].islower():
            continue
        ending = next((e for e in with_endings if tokens[last - 1].text.endswith(e) and len(tokens[last - 1].text) > len(e) + 1), "")
        if ending:
            yield tokens[last - 1].start, tokens[last - 1].end - len(ending)
            yield tokens[last].start, _without_particle(passage, last)
        elif last > 1 and tokens[last - 1].folded in conjunctions and tokens[last - 2].kind == WORD and not tokens[last - 2].text[:1].islower():
            yield tokens[last - 2].start, tokens[last - 2].end
            yield tokens[last].start, tokens[last].end


def _without_particle(passage: Passage, index: int) -> int:
    """Where a word ends that carries the object's particle: 벤츠필스를."""
    token = passage.tokens[index]
    return token.end - next((len(e) for e in (passage.reading.words or {}).get("object-endings", ()) if token.text.endswith(e) and len(token.text) > len(e) + 1), 0)


def _in_signs(passage: Passage, signs: dict[int, SignName], end: int) -> Iterator[tuple[int, int]]:
    """Two runs of signs that write foreign names, one sign for "and" between them."""
    there = signs.get(end)
    if there is None or there.start == 0 or passage.text[there.start - 1] not in listed_signs(passage.reading, "and-signs"):
        return
    here = signs.get(there.start - 1)
    if here is not None:
        yield here.start, here.end
        yield there.start, there.end

