"""Names in characters that no space parts: a family name and what follows, or a foreign name by its sounds, beside a title."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence

from verify._later import later
from verify._patterns import eastern
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs, writes_sounds
from verify.claims._name_parts import NameParts, Run
from verify.claims._name_words import DOTS
from verify.claims._no_names import beginnings_of_acts, beginnings_of_saying, measures_of_one_sign
from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._small_words import words_like_of
from verify.claims._values import Office
from verify.languages._dictionary import LONGEST_MENTION
from verify.languages._tokens import BREAK, CJK, STOP

with later:
    from verify.claims._family_signs import most_given, signed_run

# Offices of people whom news names by the family name alone; a firm or town stands before others (トヨタ社長).
_NAMED_ALONE = frozenset("president prime-minister minister chancellor ambassador king queen pope secretary-general special-envoy senator general coach".split())
# What one character may be short for and yet write a sound in a name: 瓦 is oftener va than the watt, 阿 oftener a than Argentina.
_OF_ONE_SIGN = frozenset(("unit", "currency", "country", "demonym"))


def signs_run(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """The name that begins at a sign, beside an office or honorific."""
    for read in (_dotted_run, _with_a_reading, _of_a_neighbour, _signed_beside, _sounded_run, _run_with_surname, _run_before_honorific, _whole_before_honorific, _speaking_run):
        run = read(parts, index, offices)
        if run is not None:
            return run
    return None


def _dotted_run(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A foreign name in syllables, its words parted by dots (海伦·阿什沃思, ヘレン・アッシュワース), or one such word before a title."""
    tokens, text, taken, honorifics = parts.passage.tokens, parts.passage.text, parts.taken, parts.honorifics
    used = listed_signs(parts.passage.reading, "transliterations")

    def fits(position: int) -> bool:
        return position < len(tokens) and tokens[position].kind == CJK and writes_sounds(tokens[position], used) and taken.get(position, "unit") in _OF_ONE_SIGN

    begins = index in parts.given or any(o.last == index for o in offices)
    within = _signs_before_dot(parts, index, used) if used else frozenset[int]()
    if not (fits(index) or (begins and index in within)) or (not begins and index and fits(index - 1) and tokens[index - 1].end == tokens[index].start):
        return None
    last, dots = index + 1, 0
    whole_acts = {m.first: m.last for m in parts.passage.reading.of("act")}
    others = {m.first for m in between(parts.passage.reading.of("other"), index + 1, len(tokens)) if m.last - m.first > 1 and not _touches_dot(parts.passage, m.first, m.last)}
    while last not in honorifics and last not in others and (last in within or (fits(last) and fits(whole_acts.get(last, last + 1) - 1))):  # 桑帕约强调 ends before what he does
        gap = text[tokens[last - 1].end: tokens[last].start]
        if gap and gap not in DOTS:
            break
        dots += bool(gap)
        last += 1
    beside = next((o for o in offices if last == o.first or o.last == index), None)
    if not dots:
        alone = beside is not None and beside.first == last and (beside.key in _NAMED_ALONE or _is_of_a_house(parts.passage, index))
        kana = all("\u30a1" <= t.text <= "\u30fc" for t in tokens[index:last])
        return Run(index, last) if kana and last - index >= 3 and (alone or last in honorifics) else None
    return Run(index, last) if used or beside is not None or last in honorifics else None


def _touches_dot(passage: Passage, first: int, last: int) -> bool:
    """Whether the dot that parts a foreign name's words stands right before or behind some signs, which are of it then: 米尔 in 阿米尔·卡茨."""
    text, tokens = passage.text, passage.tokens
    return text[tokens[last - 1].end: tokens[last - 1].end + 1] in _DOTS_OF_NAMES or text[tokens[first].start - 1: tokens[first].start] in _DOTS_OF_NAMES


_DOTS_OF_NAMES = tuple(DOTS)


def _is_of_a_house(passage: Passage, index: int) -> bool:
    """Whether a house, a town or a land stands before a token with a word for "of" between, or a sign for what it is: カナダ銀行のマックレム総裁, ニューヨーク市のマムダニ市長."""
    return index - 1 in words_like_of(passage.reading) and any(
        0 <= index - 1 - m.last <= 1 and m.kind in _OF_WHICH for m in between(passage.mentions, index - 1 - LONGEST_MENTION, index - 1))


_OF_WHICH = frozenset(("body", "organisation", "country", "capital", "city"))


def _signs_before_dot(parts: NameParts, index: int, used: frozenset[str]) -> frozenset[int]:
    """The one sign on no list within the first word of a foreign name, whose dot shows that it is of it: 穆罕默德·哈桑; none where there are more, or it is a small word."""
    tokens, text = parts.passage.tokens, parts.passage.text
    small, joining = listed_signs(parts.passage.reading, "never-in-name"), listed_signs(parts.passage.reading, "conjunctions")
    last = index + 1
    while last < len(tokens) and last - index < _MOST_SOUNDS and tokens[last].kind == CJK and tokens[last - 1].end == tokens[last].start:
        last += 1
    if last >= len(tokens) or text[tokens[last - 1].end: tokens[last].start] not in DOTS:
        return frozenset()
    unlisted = [i for i in range(index, last) if tokens[i].text not in used]
    known = any(m.first <= i < m.last for i in unlisted for m in between(parts.passage.mentions, index - LONGEST_MENTION, last) if m.kind not in _IN_NAMES)
    return frozenset(unlisted) if len(unlisted) == 1 and last - index > 1 and not known and tokens[unlisted[0]].text not in joining | small else frozenset()


def _sounded_run(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A foreign name in the signs that write sounds right behind a title, longer than a name of that family could be: 总理勒科尔尼, 总统穆塞韦尼."""
    passage, used = parts.passage, listed_signs(parts.passage.reading, "transliterations")
    if not used or not any(o.last == index for o in offices):
        return None
    tokens, small, acts = passage.tokens, listed_signs(passage.reading, "never-in-name"), {m.first: m.last for m in passage.reading.of("act")}
    within = [m for m in between(passage.mentions, index, index + _MOST_SOUNDS) if m.last - m.first > 1 and m.kind not in _IN_NAMES]
    longer = {i for m in within if m.kind in _OF_ONE_SIGN for i in range(m.first, m.last)} | {m.first for m in within if m.kind != "act" and m.first > index}

    def fits(position: int) -> bool:
        if position >= len(tokens) or position in longer or tokens[position].text not in used or tokens[position].text in small or parts.taken.get(position, "unit") not in _OF_ONE_SIGN:
            return False
        return position == index or (tokens[position - 1].end == tokens[position].start and position not in parts.honorifics and not passage.is_dated(
            tokens[position].start, tokens[position].end))

    family = parts.surnames.get(index)
    if family is not None and family - index > _MOST_CHINESE and all(tokens[i].text in used for i in range(index, family)):
        return Run(index, family)  # the family name of somebody known is the whole of it: 总统马克龙特别指出
    last = index
    while last - index < _MOST_SOUNDS and fits(last) and fits(acts.get(last, last + 1) - 1):
        last += 1
    return Run(index, last) if last - index > (1 if family is None else family - index + _MOST_CHINESE) else None


_IN_NAMES = frozenset(("surname", "given-name", "currency"))  # 洛蒂, the money of Lesotho, is a half of 安切洛蒂
_MOST_SOUNDS = 8  # signs


def _with_a_reading(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A name whose reading stands in brackets behind it, its words parted by a dot: 朴成珉（パク・ソンミン）."""
    last = names_with_readings(parts.passage).get(index)
    return Run(index, last) if last is not None and not any(i in parts.taken for i in range(index, last)) else None


@kept
def names_with_readings(passage: Passage) -> Mapping[int, int]:
    """By the token that a name in characters begins at, the one behind its end, for names whose reading stands in brackets behind them."""
    text, tokens, found = passage.text, passage.tokens, {}
    for match in _READING.finditer(text) if "\u30fb" in text else ():
        first, last = (bisect.bisect_left(passage.reading.token_starts, at) for at in match.span("name"))
        if last - first == match.end("name") - match.start("name") and all(t.kind == CJK for t in tokens[first:last]):
            found[first] = last
    return found


_READING = eastern(r"(?<![\u3400-\u9fff\u30a1-\u30ff])(?P<name>[\u3400-\u9fff\u3005]{2,5})[\uff08(][\u3041-\u30fa\u30fc]+(?:\u30fb[\u3041-\u30fa\u30fc]+)+[\uff09)]")


def _run_with_surname(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A surname and one to three more characters beside an office: 鈴森久美子副大臣, 局长林伟杰."""
    passage, taken, acts = parts.passage, parts.taken, beginnings_of_acts(parts.passage.reading)
    tokens, after, small = passage.tokens, parts.surnames.get(index), listed_signs(parts.passage.reading, "never-in-name")
    if after is None or index in taken:
        return None
    others = {m.first for m in between(passage.reading.of("other"), index + 1, index + 4) if m.last - m.first > 1}
    for office in offices:
        if office.last == index:  # office before the name: surname and one or two characters
            last = index
            while last < len(tokens) and last - index < (after - index) + 2 and tokens[last].kind == CJK and (last not in taken or last in measures_of_one_sign(passage)) and (last <= after or last not in others) and (
                last < after or (last not in acts and tokens[last].text not in small and not passage.is_dated(tokens[last].start, tokens[last].end))  # none of it: 首相斯塔默宣布, 局长李明昨天
            ):
                last += 1
            return Run(index, last) if last - index >= 2 else None
        given = range(after, office.first)
        if index < office.first <= index + 6 and all(tokens[i].kind == CJK and i not in taken for i in range(index, office.first)) and len(given) <= most_given(
                passage.reading) and acts.isdisjoint(given) and office.first - 1 not in words_like_of(passage.reading) and not any(
                    tokens[i].text in small for i in given):  # not 秦刚被免去外长: he was removed from it; nor 松本市の市長, the town's mayor
            # the name stands before the office
            return Run(index, office.first) if office.first - index >= 2 else None
    return None


def _of_a_neighbour(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A Chinese or Korean name in Japanese right before a title: a family name of one sign and two more, behind none of a word: 台南の陳志遠市長."""
    tokens, last = parts.passage.tokens, index + _SIGNS_OF_A_NEIGHBOUR
    if tokens[index].text not in listed_signs(parts.passage.reading, "neighbour-surnames") or not any(o.first == last for o in offices):
        return None
    if any(token.kind != CJK or not "\u3400" <= token.text <= "\u9fff" for token in tokens[index:last]) or any(i in parts.taken for i in range(index + 1, last)):
        return None
    if index and tokens[index - 1].end == tokens[index].start and "\u3400" <= tokens[index - 1].text[:1] <= "\u9fff" and not any(o.last == index for o in offices):
        return None
    words = {m.first for m in between(parts.passage.mentions, index, last) if m.last - m.first > 1 and m.kind not in _IN_NAMES}
    return None if words or tokens[last - 1].text in listed_signs(parts.passage.reading, "house-ends") else Run(index, last)


_SIGNS_OF_A_NEIGHBOUR = 3


def _signed_beside(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A Japanese name right behind an office, with a word like "of" between or without, or right before one or an honorific: MF高梨悠斗選手."""
    passage, titles = parts.passage, frozenset((*(o.first for o in offices), *parts.honorifics))
    run = signed_run(passage, index, parts.taken, parts.surnames, titles)
    if run is None:
        return None
    apposed = index - 1 in words_like_of(passage.reading) or (index > 0 and passage.tokens[index - 1].text == "、")
    behind = {index, index - 1} if apposed else {index}
    return Run(*run) if run[1] in titles or any(o.last in behind for o in offices) else None


def _run_before_honorific(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A surname of two characters or more and one or two more, behind an office and a word like "of", before an honorific: 海洋学者の佐藤健一氏."""
    after, honorifics = parts.surnames.get(index), parts.honorifics
    if after is None or after - index < 2 or index == 0 or index - 1 not in words_like_of(parts.passage.reading) or not any(o.last == index - 1 for o in offices):
        return None
    tokens, last = parts.passage.tokens, after
    while last < len(tokens) and last - after < 2 and tokens[last].kind == CJK and last not in honorifics and tokens[last].text >= "\u4e00" and last not in parts.taken:
        last += 1
    return Run(index, last) if after < last and last in honorifics else None


def _whole_before_honorific(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A surname and one or two more signs right before an honorific where a clause begins: 阮文明先生."""
    tokens, after = parts.passage.tokens, parts.surnames.get(index)
    if after is None or index in parts.taken or (index and tokens[index - 1].kind == CJK and tokens[index - 1].end == tokens[index].start):
        return None
    last = next((at for at in (after + 1, after + 2) if at in parts.honorifics), None)
    named = last is not None and all(t.kind == CJK and a.end == t.start for a, t in zip(tokens[index:last], tokens[index + 1:last + 1], strict=False))
    return Run(index, last, True) if named and last is not None else None


def _speaking_run(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A family name and one or two signs that given names are written with, where a clause begins, right before a word for saying: 何桂花说, 陳素貞強調."""
    passage, tokens, given = parts.passage, parts.passage.tokens, listed_signs(parts.passage.reading, "given-signs")
    after = parts.surnames.get(index)
    if after is None or not given or index in parts.taken or (index and tokens[index - 1].kind not in (BREAK, STOP) and tokens[index - 1].end == tokens[index].start):
        return None
    last, saying = after, beginnings_of_saying(passage.reading)
    while last < min(len(tokens), after + _MOST_CHINESE) and tokens[last].text in given and tokens[last - 1].end == tokens[last].start and last not in saying:
        last += 1
    if last == after or last not in saying or tokens[last - 1].end != tokens[last].start:
        return None
    words = (m for m in between(passage.mentions, index - LONGEST_MENTION, last) if m.last > index and m.last - m.first > 1)
    return None if any(m.first <= index or m.last > last or m.kind != "other" for m in words) else Run(index, last)


_MOST_CHINESE = 2  # signs of a given name
