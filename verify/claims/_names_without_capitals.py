"""Names in scripts without capitals: unknown words right behind an office or honorific, or before a comma and an office."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._across import behind_house
from verify.claims._name_parts import NameParts, Run
from verify.claims._near_offices import NEAR
from verify.claims._no_names import act_tokens, bare_modifiers, common_words
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._values import Office
from verify.claims._word_shapes import (
    COMMAS,
    is_caseless,
    is_hyphened_particle,
    is_shaped_unlike_name,
    opens_sentence,
)
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, NUMBER, STOP, fold


def caseless_run(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """Unknown words right after an office or honorific, or beginning with a given name: at most four."""
    passage, taken, given, honorifics = parts.passage, parts.taken, parts.given, parts.honorifics
    tokens, function = passage.tokens, function_words(passage.reading.words)
    honoured = index in honorifics
    after_office = any(
        (o.last == index and not _is_counted(passage, o)) or (o.last < index <= o.last + 2 and all(t.text in ("،", ",") or t.folded in function for t in tokens[o.last:index]))
        for o in offices) or behind_house(passage, index, taken, offices) is not None
    if not (honoured or after_office or index in given):
        return _before_apposition(parts, index, offices)
    first = honorifics[index] if honoured else index
    while honoured and first < len(tokens) and tokens[first].kind == STOP and tokens[first].text == ".":
        first += 1  # an honorific that is cut short: डॉ.
    known, particles = common_words(passage.reading), folded(passage.reading.words, "particles")
    joined = tuple(fold(c) for c in (passage.reading.words or {}).get("conjunctions-joined", ()))
    if not honoured and index not in given and any(o.last == index and _opens_house(passage, o) for o in offices):
        return None  # the director of the company Total: شركة توتال
    last = first
    while last < len(tokens) and last - first < 4:
        token = tokens[last]
        if last > first and is_hyphened_particle(passage, last, particles):
            last += 2  # מרים אל-כעבי
            continue
        if last > first and (last in honorifics or (joined and len(token.folded) >= 4 and token.folded.startswith(joined))):
            break
        if token.kind != "word" or not is_caseless(token) or last in taken or (token.folded in function and last not in given):
            break
        if last in known and last not in given and not (first in given and last == first + 1 and last in bare_modifiers(passage.reading)):
            break
        if last > first and "\n" in passage.text[tokens[last - 1].end: token.start]:
            break
        if last not in given and is_shaped_unlike_name(passage.reading.words, token):
            break
        last += 1
    if not honoured and index not in given and _is_told(passage, index, last, offices):
        return None
    return Run(first, last, honoured) if last > first else None


def _is_told(passage: Passage, first: int, last: int, offices: Sequence[Office]) -> bool:
    """Whether words that a comma parts from an office are what its holder says, since no other comma closes them: according to the director, delays will vanish."""
    tokens = passage.tokens
    if not first or tokens[first - 1].text not in COMMAS or (last < len(tokens) and tokens[last].text in COMMAS):
        return False
    teller = next((o for o in offices if o.last == first - 1), None)
    return teller is not None and any(m.last == teller.first for m in passage.reading.cued_between(teller.first - NEAR, teller.first, "attribution"))


def _is_counted(passage: Passage, office: Office) -> bool:
    """Whether a figure stands right before an office, so that what follows says how they are: ۹ کوهنورد نابینا, nine blind climbers."""
    return office.first > 0 and passage.tokens[office.first - 1].kind == NUMBER and passage.text[
        passage.tokens[office.first - 1].end: passage.tokens[office.first].start].isspace()


_MOST_APPOSED = 3  # words of a name that a comma parts from its office


def _before_apposition(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """Two or three unknown words that open a clause before a comma and an office: یوی تاکاهاشی، کاپیتان میزبان."""
    passage, taken = parts.passage, parts.taken
    tokens, words, known = passage.tokens, passage.reading.words, common_words(passage.reading)
    function = function_words(words)
    articles = tuple(fold(a) for a in (words or {}).get("articles-joined", ()))
    told = any(m.last == index for m in between(passage.reading.cued("attribution"), index - NEAR, index))
    if not opens_sentence(passage, index) and tokens[index - 1].kind != BREAK and index - 1 not in act_tokens(passage.reading) and not told:
        return None
    particles = folded(words, "particles")
    last = index
    while last < len(tokens) and last - index <= _MOST_APPOSED and tokens[last].kind == "word" and is_caseless(tokens[last]) and len(tokens[last].text) >= 3 and (
        last not in taken and last not in known and tokens[last].folded not in function and not is_shaped_unlike_name(words, tokens[last])
        and not (last == index and articles and tokens[last].folded.startswith(articles))
    ):
        last += 1
        if is_hyphened_particle(passage, last, particles):
            last += 2
            break
    apposed = last < len(tokens) and tokens[last].text in COMMAS and any(o.first == last + 1 for o in offices)
    return Run(index, last) if apposed and 2 <= last - index <= _MOST_APPOSED else None


def _opens_house(passage: Passage, office: Office) -> bool:
    """Whether an office ends with a kind of house that has no article, so that the house's own name follows: مديرة شركة توتال."""
    articles = tuple(fold(a) for a in (passage.reading.words or {}).get("articles-joined", ()))
    return bool(articles) and any(
        m.last == office.last and m.first >= office.first and not passage.tokens[m.last - 1].folded.startswith(articles) for m in passage.reading.of("body"))
