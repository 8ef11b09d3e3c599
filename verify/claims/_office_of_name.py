"""The office that a name is written with."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._across import (
    across_genitives,
    across_its_house,
    across_one_noun,
    across_owners,
    apposed_office,
    behind_house,
    behind_style,
)
from verify.claims._across_quoted_house import across_quoted_house
from verify.claims._names_before_titles import MOST_OF_HOUSE, houses_before_titles, is_town_before_title
from verify.claims._names_behind_titles import has_an_ending
from verify.claims._near_offices import FAR, OF_TOWNS, STYLES, is_of_the_office
from verify.claims._no_names import honorific_starts, house_tokens, taken_tokens
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import function_words, words_like_of
from verify.claims._values import Office
from verify.claims._word_shapes import COMMAS, ends_clause, is_capitalised, is_caseless
from verify.languages import _gazetteer
from verify.languages._dictionary import dictionary
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, CJK, NUMBER, STOP, fold


def office_of(passage: Passage, first: int, last: int, offices: Sequence[Office]) -> Office | None:
    """The office that a name is written with: touching it, or with only a comma, an honorific or small words between."""
    best: Office | None = None
    best_gap = 4
    offices = [o for o in offices if not _is_who_a_house_is_of(passage, o, first)]
    behind = _behind_brackets(passage, last) if passage.tokens[first].kind == CJK or is_caseless(passage.tokens[first]) else None
    if behind is not None and (titled := next((o for o in offices if o.first == behind), None)) is not None:
        return titled
    if (passage.reading.words or {}).get("titles-follow"):
        # The title behind a name is its own, the one before it with an ending the last name's.
        offices = [o for o in offices if o.first == last] or [o for o in offices if o.last > first or not has_an_ending(passage, o)]
    styled = _before_honorifics(passage, first)
    if last - first > 1 and (owned := across_owners(passage, styled, offices)) is not None:
        return owned
    for office in offices:
        if office.last <= first:
            gap = range(office.last, max(office.last, styled))
        elif office.first >= last:
            gap = range(last, office.first)
        else:
            continue
        if len(gap) >= best_gap:
            continue
        between = [passage.tokens[i] for i in gap]
        if any(t.kind == STOP and t.text != "." for t in between) or any(t.kind == NUMBER for t in between):
            continue
        if office.first >= last and office.sentence != passage.sentence_at(passage.tokens[first].start):
            continue  # … in Ein Kerem today. Ambassador X said …
        if office.first > last and passage.is_dated(passage.tokens[last].start, passage.tokens[office.first - 1].end):
            continue  # the director X handed to the minister on Tuesday what …
        text = passage.text[passage.tokens[gap.start - 1].end: passage.tokens[gap.stop].start] if len(gap) else ""
        if office.last <= first and text.strip() in _DASHES and _opens_clause(passage, office.first):
            return office  # "Conductor — X, director — Y": each office before its holder
        if office.first >= last and _before_dash(passage, office.last):
            continue
        if office.last <= first and any(t.text in COMMAS for t in between) and _is_as_what(passage, office):
            continue  # "Maria signed as the ambassador, Arvind as the minister"
        if "\n" in text or any(c in text for c in ";:–—") or _is_somebody_elses(passage, gap, office, first):
            continue
        words = [t for t in between if t.kind in ("word", CJK)]
        honorific = honorific_starts(passage.reading)
        function = function_words(passage.reading.words)
        told = range(gap.start, gap.stop) if office.last <= first and gap.start == _behind_its_land(passage, first, last) - 1 and not office.countries else ()
        joined = passage.tokens[first].kind == CJK and office.last == first - 1 and gap.start in words_like_of(passage.reading)  # 海洋学者の佐藤健一氏
        seat = _seat(passage, gap) if office.key in _SENT and office.last <= first else ()
        housed = _is_its_town(passage, gap, office) if office.last <= first and last - first > 1 else office.first >= last and len(gap) <= MOST_OF_HOUSE and (all(i in houses_before_titles(passage) for i in gap) or is_town_before_title(passage, gap, office))
        if not joined and not housed and any(i not in honorific and i not in seat and i not in told and passage.tokens[i].folded not in function and passage.tokens[i].kind in ("word", CJK) for i in gap):
            continue
        if (len(words) > 2 and not housed) or sum(t.kind == BREAK for t in between) > 1:
            continue
        if office.last <= first and not joined and not seat and not housed and _is_its_house(passage, gap, last):
            continue
        best, best_gap = office, len(gap)
    if best is None:
        best = across_its_house(passage, _behind_its_land(passage, first, last), last, offices) or (
            behind_house(passage, first, taken_tokens(passage), offices) if is_caseless(passage.tokens[first]) else None) or apposed_office(passage, last, offices) or (
            across_genitives(passage, first, offices) or across_one_noun(passage, first, offices) if last - first > 1 else None) or (
            across_quoted_house(passage, first, offices))
    if best is None and (behind := _behind_split_verb(passage, first, last)) is not None:
        best = office_of(passage, first, behind, [o for o in offices if o.first > behind])
    if best is None or best.key in STYLES:
        style = behind_style(passage, first, _tokens_of_style(passage, offices))
        titled = office_of(passage, style, last, [o for o in offices if o.key not in STYLES and o.last < style]) if style is not None else None
        if titled is not None:
            return titled
    if best is not None and best.key in STYLES:
        # "the water minister, engineer X", "Ministra, doktor X": the style stands between the office and its holder
        other = next((o for o in offices if o.key not in STYLES and (0 <= best.first - o.last <= 1 or 0 <= o.first - best.last <= 1) and o.sentence == best.sentence), None)
        best = other or office_of(passage, first, last, [o for o in offices if o.key not in STYLES]) or best
    if best is not None and best.last <= first and best.key in _SCHOLARS:
        # "начальник экспедиции гляциолог X": what somebody leads says more than what they studied
        best = next((o for o in offices if o.last == best.first and o.key in _LED and o.sentence == best.sentence), best)
    return best


def _behind_brackets(passage: Passage, last: int) -> int | None:
    """Where a title may stand whose holder's name ends at a token, behind brackets with how it is read or how old who bears it is: 金瑞妍（キム・ソヨン）館長."""
    tokens = passage.tokens
    if last >= len(tokens) or tokens[last].text not in _OPENING:
        return None
    return next((i + 1 for i in range(last + 2, min(last + _IN_BRACKETS, len(tokens))) if tokens[i].text in _CLOSING), None)


_OPENING, _CLOSING = ("(", "\uff08"), (")", "\uff09")
_IN_BRACKETS = 14  # tokens


def _is_as_what(passage: Passage, office: Office) -> bool:
    """Whether an office stands behind "as", and so is that of somebody who was named before."""
    words, of = folded(passage.reading.words, "as-words"), words_like_of(passage.reading)
    at = office.first
    while at > 0 and office.first - at < _TO_AS and (at - 1 in of or passage.tokens[at - 1].folded in function_words(passage.reading.words)) and passage.tokens[at - 1].folded not in words:
        at -= 1
    return at > 0 and passage.tokens[at - 1].folded in words


_TO_AS = 2  # small words


def _is_its_town(passage: Passage, gap: range, office: Office) -> bool:
    """Whether only an "of" and the town that it is of part an office from a name: le maire de La Rochelle X."""
    if office.key not in OF_TOWNS or len(gap) < _OF_A_TOWN or gap.start not in words_like_of(passage.reading) or not all(is_capitalised(passage.tokens[i]) for i in gap[1:]):
        return False
    return bool(_gazetteer.towns_called(fold(passage.text[passage.tokens[gap[1]].start:passage.tokens[gap[-1]].end])))


_OF_A_TOWN = 2  # tokens, at least


def _is_who_a_house_is_of(passage: Passage, office: Office, first: int) -> bool:
    """Whether an office only says whose house it is that another one leads, where a comma parts it from a name: el presidente de la Asociación de Jueces, X."""
    if not 0 < first - office.last <= _OF_WHOM or office.first < _OF_WHOM or not any(passage.tokens[i].text in COMMAS for i in range(office.last, first)):
        return False
    at, of = office.first, words_like_of(passage.reading)
    while at > office.first - _OF_WHOM and at - 1 in of:
        at -= 1
    described = at - 1 if passage.tokens[at - 1].text[:1].islower() else at  # Syndicat national des journalistes
    return at < office.first and any(m.last in (at, described) and m.key[0] in _OF_MANY for m in between(passage.reading.of("body"), at - FAR, at))


_OF_WHOM = 3  # small words, or words of the people
_OF_MANY = frozenset("association federation trade-union chamber-of-commerce committee council academy club cooperative foundation".split())  # houses of their members


def _behind_its_land(passage: Passage, first: int, last: int) -> int:
    """Where the words begin that tell, behind a comma, where somebody is from (the commissioner, the Greek X), or the name where there are none, or it is one of several."""
    tokens, begins = passage.tokens, first - _ARTICLE_AND_LAND
    if begins < 1 or tokens[begins - 1].text not in COMMAS or tokens[begins].folded not in function_words(passage.reading.words):
        return first
    if last < len(tokens) and tokens[last].folded in folded(passage.reading.words, "conjunctions"):
        return first
    return begins if any(m.first == first - 1 and m.last == first for m in between(passage.reading.of("demonym"), first - 1, first)) else first


_ARTICLE_AND_LAND = 2  # tokens


def _before_honorifics(passage: Passage, first: int) -> int:
    """Where the honorifics begin, with their points, of which several stand before a name: Rektor Prof. Dr. Hans Roth; the name, where one does or none."""
    tokens, starts = passage.tokens, honorific_starts(passage.reading)
    at, several = first, 0
    while at > 0:
        before = at - 1 - (at > 1 and tokens[at - 1].text == ".")
        if before not in starts:
            break
        at, several = before, several + 1
    return at if several > 1 else first


def _behind_split_verb(passage: Passage, first: int, last: int) -> int | None:
    """Behind the last word of a verb within which a name stands, before a comma: Das gab Yoon Jae-ho bekannt, der Fischereiminister."""
    closed = last + 1 < len(passage.tokens) and passage.tokens[last + 1].kind == BREAK
    return last + 1 if closed and any(m.first < first and m.last == last + 1 for m in between(passage.reading.of("act"), first - FAR, first)) else None


_SENT = frozenset("ambassador consul consul-general high-commissioner".split())


def _seat(passage: Passage, gap: range) -> Sequence[int]:
    """The tokens right behind an office that name the town it is held in: Ambasador brytyjska w Warszawie Catriona Bain."""
    if not any(m.first == gap.start for m in passage.reading.cued_between(gap.start, gap.stop, "locative")):
        return ()
    return [i for kind in ("capital", "city") for m in between(passage.reading.of(kind), gap.start, gap.stop) for i in range(m.first, m.last)]


def _tokens_of_style(passage: Passage, offices: Sequence[Office]) -> frozenset[int]:
    """The tokens near a name of honorifics and of offices that are mere styles."""
    styles = {i for o in offices if o.key in STYLES for i in range(o.first, o.last)}
    if offices:
        near = between(passage.mentions, offices[0].first, offices[-1].last + FAR)
        styles.update(i for m in near if m.kind == "honorific" for i in range(m.first, m.last))
    return frozenset(styles)


# Who studies something, and whom no office is said to have: a minister's doctor is none of these, so the office right before is their own.
_SCHOLARS = frozenset(
    "scientist biologist geologist archaeologist historian meteorologist seismologist epidemiologist oceanographer climatologist physicist astronomer chemist "
    "mathematician ecologist palaeontologist anthropologist sociologist restorer archivist veterinarian".split())
_LED = frozenset(
    "expedition-leader project-leader head-of-delegation director director-general executive-director museum-director rector dean curator head-of-department "
    "coordinator chief-scientist minister secretary mayor governor chief-warden chief-forester".split())
_DASHES = ("—", "–")


def _opens_clause(passage: Passage, first: int) -> bool:
    return first == 0 or passage.tokens[first - 1].kind in (STOP, BREAK)


def _before_dash(passage: Passage, last: int) -> bool:
    """Whether a dash parts an office from the name behind it, which is then its holder's."""
    return last < len(passage.tokens) and passage.text[passage.tokens[last - 1].end:passage.tokens[last].start].strip() in _DASHES


def _is_somebody_elses(passage: Passage, gap: range, office: Office, first: int) -> bool:
    """Whether an office near a name is somebody else's: "X and his counterpart Y", "X, minister Y", "the minister and X"."""
    words = passage.reading.words or {}
    conjunctions = folded(passage.reading.words, "conjunctions")
    tokens = passage.tokens
    if any(tokens[i].folded in conjunctions for i in gap):
        return True
    if office.first < first:
        return False
    if office.key == "counterpart":
        return not words.get("titles-follow")  # X's counterpart is never X
    opening = tokens[office.first].folded
    prefixed = any(opening.startswith(c) for c in conjunctions if c in map(fold, words.get("prefixes", ())))
    if prefixed and office.first == gap.start and (opening[0] == opening[1:2] or _opens_office(passage, opening[1:])):
        return True
    listed = any(tokens[i].text == "," for i in gap) and office.last < len(tokens) and is_capitalised(tokens[office.last]) and not _leads_a_house(passage, office)
    if listed and words.get("nouns-capitalised") and is_of_the_office(passage, office.last, (office,)):
        return False
    if listed and office.body is not None and _is_the_houses_town(passage, office):
        return False
    return listed and not any(tokens[office.last].folded == fold(m) for m in words.get("not-names", ()))


def _is_the_houses_town(passage: Passage, office: Office) -> bool:
    """Whether the one word with a capital behind an office and its house tells the house apart: archaeologist of the university Tbilisi, …"""
    return office.last in taken_tokens(passage) or ends_clause(passage, office.last + 1)


def _leads_a_house(passage: Passage, office: Office) -> bool:
    """Whether the word behind an office can only be what it is of: head of Earth Observation, hoofd Diergezondheid van de …, Kepala Badan Karantina Pertanian."""
    of, tokens, behind = words_like_of(passage.reading), passage.tokens, office.last + 1
    return office.last - 1 in of or tokens[office.last - 1].folded in folded(passage.reading.words, "of") or (behind < len(tokens) and not is_capitalised(tokens[behind]) and behind in of) or (
        office.last not in taken_tokens(passage) and behind in house_tokens(passage.reading))


def _opens_office(passage: Passage, folded: str) -> bool:
    compiled = dictionary(passage.reading.language)
    return compiled is not None and len(folded) >= 3 and compiled.opens(folded)


def _is_its_house(passage: Passage, gap: range, last: int) -> bool:
    """Whether a capitalised name behind an office is what the office is of: "the director of the Rijksmuseum van Oudheden, Pieter …"."""
    of = words_like_of(passage.reading).intersection(gap)
    if not of:
        return False
    particles = folded(passage.reading.words, "particles")
    tokens = passage.tokens
    named_behind = last + 1 < len(tokens) and tokens[last].text == "," and is_capitalised(tokens[last + 1])
    return named_behind or not all(tokens[i].folded in particles for i in of)
