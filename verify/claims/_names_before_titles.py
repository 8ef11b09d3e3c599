"""Names in a language without capitals that puts titles behind them: 정해린 회장."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._name_parts import NameParts, Run
from verify.claims._near_offices import OF_TOWNS
from verify.claims._no_names import common_words, house_tokens
from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.claims._values import Office
from verify.languages import _gazetteer
from verify.languages._folded import folded
from verify.languages._tokens import BREAK, NUMBER, STOP, Token, fold


def name_before_title(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """A word of two to four syllables that begins with a surname, or a given name and the words behind it, right before a title."""
    tokens, taken, surnames, given, honorifics = parts.passage.tokens, parts.taken, parts.surnames, parts.given, parts.honorifics
    known, houses = common_words(parts.passage.reading), houses_before_titles(parts.passage)
    function, marked = function_words(parts.passage.reading.words), _endings_of_parts(parts.passage)
    last = index
    while last < len(tokens) and last - index < 3 and tokens[last].kind == "word" and last not in taken and last not in honorifics and (
        last == index or last not in known
    ):
        last += 1
    title = _behind_age(tokens, last)
    titled = title in honorifics or any(o.first == title for o in offices)
    if index in surnames and index + 1 < len(tokens) and _before_house_and_title(tokens, index + 1, houses, offices) and (
            len(tokens[index].text) == _SYLLABLES and not tokens[index].text.endswith(marked) and index not in known and index not in houses and tokens[index].folded not in function and index not in taken):
        return Run(index, index + 1)
    if last == index or not titled:
        if index in given and last - index > 1 and _before_house_and_title(tokens, last, houses, offices):
            return Run(index, last)  # 에밀리 니렌다 국립공원 소장
        # One syllable alone is a counter, a billion, a group as well as Joe (조); behind a figure it is never a name.
        alone = index in given and index not in taken and len(tokens[index].text) > 1 and not _behind_figure(tokens, index)
        return Run(index, index + 1) if alone else None
    if index in given:
        return Run(index, last, title in honorifics)
    if index in surnames and last == index + 1 and 2 <= len(tokens[index].text) <= 4 and index not in known and tokens[index].folded not in function and not _is_behind_a_name(parts, index) and not _is_a_town_by_its_ending(parts.passage, index):
        return Run(index, last, title in honorifics)
    return None


def _is_a_town_by_its_ending(passage: Passage, index: int) -> bool:
    """Whether a word is a listed town with the ending that towns have: 박지훈 부산시 부시장, whose surname 부 would be."""
    text = passage.tokens[index].text
    return any(
        text.endswith(ending) and _gazetteer.towns_called(fold(text.removesuffix(ending))) for ending in (passage.reading.words or {}).get("town-endings-of-words", ()))



def _is_behind_a_name(parts: NameParts, index: int) -> bool:
    """Whether two words of no meaning and without an ending stand before one, whose town it then names: 무라카미 에이지 기타큐슈 부시장."""
    passage, before = parts.passage, range(index - 2, index)
    known, function, endings = common_words(passage.reading), function_words(passage.reading.words), _endings_of_parts(passage)
    return before.start >= 0 and all(
        passage.tokens[i].kind == "word" and i not in parts.taken and i not in known and passage.tokens[i].folded not in function and not passage.tokens[i].text.endswith(endings)
        and i not in parts.nearby.beginnings for i in before)


def _endings_of_parts(passage: Passage) -> tuple[str, ...]:
    """The endings of a word that has its own part in the sentence: 협회는 대표팀 감독."""
    return tuple((passage.reading.words or {}).get("sentence-parts", ()))


_SYLLABLES, MOST_OF_HOUSE = 3, 3  # of a name with its family name; words of the house


def _before_house_and_title(tokens: Sequence[Token], index: int, houses: frozenset[int], offices: Sequence[Office]) -> bool:
    """Whether one to three words that are all of a house, a town or a land stand between a token and an office: 정해린 대한축구협회 부회장."""
    last = index
    while last - index < MOST_OF_HOUSE and last in houses:
        last += 1
    if last > index and [t.text for t in tokens[last:last + 3:2]] == ["(", ")"] and tokens[last + 1].text.isascii():
        last += 3  # 국제올림픽위원회(IOC) 위원장
    return last > index and any(o.first == last for o in offices)


@kept
def houses_before_titles(passage: Passage) -> frozenset[int]:
    """The words that are of a house, a town or a land, in a language that puts titles behind names; of unknown ones those with a house's ending."""
    words = passage.reading.words or {}
    if not words.get("titles-follow"):
        return frozenset()
    endings = tuple(words.get("house-endings", ()))
    ended = {i for i, t in enumerate(passage.tokens) if t.kind == "word" and len(t.text) >= _SYLLABLES and (t.text.endswith(endings) or t.text.isascii())}  # BnF 장서국장
    towns = {i for i, t in enumerate(passage.tokens) if t.kind == "word" and _is_a_town_by_its_ending(passage, i)}
    return frozenset(ended.union(house_tokens(passage.reading), towns))


def is_town_before_title(passage: Passage, gap: range, office: Office) -> bool:
    """Whether one unknown word between a name and the title of somebody who is a town's can but be that town: 로만 클리추크 체르니우치 시장."""
    if not (passage.reading.words or {}).get("titles-follow") or len(gap) != 1 or office.key not in OF_TOWNS:
        return False
    word = passage.tokens[gap.start]
    return word.kind == "word" and gap.start not in common_words(passage.reading) and not word.text.endswith(_endings_of_parts(passage))


def _behind_age(tokens: Sequence[Token], index: int) -> int:
    """What follows a number in brackets, which is somebody's age between name and title: 최서준(47) 씨; else the token itself."""
    bracketed = [t.text for t in tokens[index:index + 1]] == ["("] and len(tokens) > index + 3 and tokens[index + 1].kind == NUMBER and tokens[index + 2].text == ")"
    return index + 3 if bracketed else index


def _behind_figure(tokens: Sequence[Token], index: int) -> bool:
    """Whether a number touches a word, whose unit it is then: 4.9조."""
    return index > 0 and tokens[index - 1].kind == NUMBER and tokens[index - 1].end == tokens[index].start


_MOST_FOREIGN = 3  # words of a foreign name
_LEAST_JAPANESE = 5  # syllables of a family and a given name, of which the first has three: 사토 겐 might be anything


def _is_japanese(passage: Passage, index: int) -> bool:
    """Whether two words, of five syllables or more, have no other syllables than Japanese names have: 아비루 겐고."""
    used, pair = listed_signs(passage.reading, "syllables-of-japanese"), passage.tokens[index: index + 2]
    letters = "".join(t.text for t in pair)
    return bool(used) and len(pair) == 2 and len(pair[0].text) >= _SYLLABLES and len(letters) >= _LEAST_JAPANESE and used.issuperset(letters)


def foreign_name_before_title(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """Two or three words right before a title, the first with a syllable that words of the language's learned stock do not have: 헬렌 애슈워스 최고경영자."""
    passage, taken, honorifics = parts.passage, parts.taken, parts.honorifics
    stock = listed_signs(passage.reading, "sino-syllables")
    if not stock:
        return None
    tokens, known, function = passage.tokens, common_words(passage.reading), function_words(passage.reading.words)
    marked = _endings_of_parts(passage)
    houses, particles = houses_before_titles(passage), folded(passage.reading.words, "particles")
    last = index
    while last < len(tokens) and last - index < _MOST_FOREIGN and tokens[last].kind == "word" and last not in honorifics and (
            (last > index and tokens[last].folded in particles) or (
                (not tokens[last].text.endswith(marked) or (last == index and _is_japanese(passage, index))) and last not in taken and last not in known and last not in houses
                and tokens[last].folded not in function)):
        last += 1
    if not _is_foreign(passage, index, last, stock):
        return None
    office = next((o for o in offices if o.first == last), None)
    if office is not None and office.key in OF_TOWNS and last - index == _MOST_FOREIGN and len(tokens[last - 1].text) >= _SYLLABLES:
        return Run(index, last - 1)  # the town whose mayor he is: 로만 클리추크 체르니우치 시장
    titled = last in honorifics or office is not None or _before_house_and_title(tokens, last, houses, offices)
    return Run(index, last, last in honorifics) if titled and last - index >= 2 else None


def _is_foreign(passage: Passage, first: int, last: int, stock: frozenset[str]) -> bool:
    """Whether words have a syllable that those of the language's learned stock do not have: the first, or another of two behind whose first nothing else may be one."""
    tokens = passage.tokens
    if first == last or any(c not in stock for c in tokens[first].text) or _is_japanese(passage, first):
        return first < last
    begins = first == 0 or tokens[first - 1].kind in (BREAK, STOP) or tokens[first - 1].text.endswith(_endings_of_parts(passage))
    return begins and len(tokens[first].text) >= _SYLLABLES - 1 and any(c not in stock for t in tokens[first + 1:last] for c in t.text)
