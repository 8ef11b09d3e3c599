"""A text as the small pieces that dates are made of, in chains: figures and date words with little between them.

Every piece has a code letter: d a figure that can be a day (1-31), n another of one or two digits, y of four, k any other;
m month, w weekday, r relative day, q relative week, month or year, p part of the day, u quarter, v day in words, P month
marker before a figure, e era, A a whole date and B a whole time that a template reads; Y N D h i what marks the figure before it (year, month, day, hour, minute); z zone.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from verify._patterns import regex
from verify.dates._lexicon import Lexicon, Word, zone_names
from verify.dates._spelled import Spelled
from verify.dates._templates import Whole
from verify.dates._tokens import Words

LONGEST_GAP = 24
_TO_A_YEAR = 6
_MORNING = 6  # no hour of noon is before it
_MOST_DULL = 20_000
_BETWEEN_WORDS = frozenset(" '-.")  # one of these stands between the words of most phrases
_JUNK_BEFORE = frozenset("$€£¥₹₽#§№%^_=@&\\")
_JUNK_AFTER = frozenset("%‰°$€£¥₹₽_=@&\\^")
# A minus without UTC leads to the end of what begins at the time before it ("9:00-10:00").
_OFFSET = regex(r"\s?\(?(?:(?:utc|gmt)\s?([+-])|([+]))(\d{1,2})(?::?(\d\d))?\)?(?!\d)")


class Atom(NamedTuple):
    """A piece `[start, end)` of the folded text, with its code letter, value and, of a word, how the language writes it."""

    code: str
    start: int
    end: int
    value: Any
    word: Word | None = None
    others: tuple[Word, ...] = ()


_new = tuple.__new__  # makes a named tuple in half the time that its class takes; texts are full of figures


def atoms(folded: str, raw: str, lex: Lexicon, words: Words) -> list[Atom]:
    """The pieces of a folded text in order. `raw` is the text itself where folding moved nothing, else the folded text; `words` are those of a text whose
    words are parted."""
    found = _inner_atoms(folded, lex) if lex.inner is not None else _spaced_atoms(folded, raw, lex, words)
    if "/" in folded or "(" in folded:
        found = _with_both_names(folded, found)
    if lex.letter_numerals and any(a.code == "m" for a in found):
        found = _lettered(folded, found, lex)
    if lex.spoken is not None and (spoken := lex.spoken.find(folded, words.said)):
        found = _with_wholes(found, spoken)
    if lex.spelled is not None and (years := lex.spelled.find(folded, words.said)):
        found = sorted(
            [atom for atom in found if not any(year.start < atom.end and atom.start < year.end for year in years)]
            + [Atom("y", year.start, year.end, year.year) for year in years if _may_be_year(year, found, folded)], key=lambda atom: atom.start)
    if lex.templates is not None:
        return _with_wholes(found, lex.templates.find(folded, clock_of))
    return found


def _with_both_names(folded: str, found: list[Atom]) -> list[Atom]:
    """The pieces, with a month that is called by both of its names as one: "3 يناير/كانون الثاني 2024", "3 نيسان (أبريل) 2024"."""
    if not any(one.code == two.code == "m" and one.value == two.value for one, two in itertools.pairwise(found)):
        return found  # as mostly
    result: list[Atom] = []
    for atom in found:
        before = result[-1] if result else atom
        between = folded[before.end:atom.start].strip() if atom.code == before.code == "m" and atom.value == before.value else ""
        if between == "/" or (between == "(" and folded[atom.end:atom.end + 1] == ")"):
            result[-1] = before._replace(end=atom.end + (between == "("), others=())
        else:
            result.append(atom)
    return result


def _may_be_year(year: Spelled, found: list[Atom], folded: str) -> bool:
    """Whether words that come to a year may be one here: a round thousand or hundred is so only behind a month."""
    if year.year % 100:
        return True
    return any(atom.code == "m" and 0 <= year.start - atom.end <= _TO_A_YEAR and not folded[atom.end:year.start].strip(" ,").count(" ") for atom in found)


def _with_wholes(found: list[Atom], wholes: list[Whole]) -> list[Atom]:
    """The pieces with what a template reads as a whole in place of its own pieces."""
    if not wholes:
        return found
    kept = [atom for atom in found if not any(w.start < atom.end and atom.start < w.end for w in wholes)]
    kept.extend(Atom("A" if whole.clock is None else "B", whole.start, whole.end, whole) for whole in wholes)
    return sorted(kept, key=lambda atom: atom.start)


def clock_of(hour: int, minute: int, second: int | None, period: str | None) -> tuple[int, int, int | None] | None:
    """The time of day that figures and a part of the day say, on the clock of 24 hours; None where there is none such."""
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and minute):
        return None
    if period == "am":
        hour = 0 if hour == 12 else hour
    elif period == "pm":
        hour = hour + 12 if hour < 12 else hour
    elif period == "noon":
        hour = hour + 12 if hour < _MORNING else hour
    elif period == "night":
        hour = hour + 12 if 6 <= hour < 12 else 0 if hour == 12 else hour
    return hour % 24, minute, second


def _lettered(folded: str, found: list[Atom], lex: Lexicon) -> list[Atom]:
    """The days and years that stand in letters beside a Hebrew month, and the days beside any (כ"ט בנובמבר)."""
    numerals = lex.letter_numerals
    letters = "".join(numerals)
    clitics = "|".join(map(re.escape, lex._prefixes)) or "(?!)"
    before = re.compile(rf"(?:^|[\s,(])(?:(?:{clitics})-?)?(?P<day>[{letters}]\"[{letters}]|[{letters}]')\s+[^\W\d]?$")
    after = re.compile(rf"\s+(?P<whole>(?:[{letters}]['\"])?(?P<year>[{letters}]{{1,4}}\"[{letters}]))(?![^\W\d])")
    result: list[Atom] = []
    for atom in found:
        if atom.code != "m":
            result.append(atom)
            continue
        low = max(0, atom.start - 12)
        match = before.search(folded, low, atom.start)
        if match is not None:
            value = sum(numerals.get(c, 0) for c in match.group("day"))
            if 1 <= value <= 30:
                while result and result[-1].end > match.start("day"):  # ה' is Thursday too
                    result.pop()
                result.append(Atom("d", match.start("day"), match.end("day"), value))
        result.append(atom)
        match = after.match(folded, atom.end)
        if match is not None and atom.value[0] == "hebrew":
            value = sum(numerals.get(c, 0) for c in match.group("year"))
            if 600 <= value <= 999:
                result.append(Atom("y", match.start("whole"), match.end("whole"), 5000 + value))
    return result


@functools.lru_cache(maxsize=2_000)
def _number(figures: str) -> tuple[str, int]:
    length = len(figures)
    if length <= 2:
        value = int(figures)
        return ("d" if 1 <= value <= 31 else "n"), value
    if length == 4:
        value = int(figures)
        return ("y" if 1000 <= value <= 5999 else "k"), value
    if length == 3:
        return "k", int(figures)
    return "k", -1


def _spaced_atoms(folded: str, raw: str, lex: Lexicon, words: Words) -> list[Atom]:
    found: list[Atom] = []
    after_number = lex.after_number
    skip = 0
    last_number = -9
    dull, begins, zones = lex.dull, lex.begins, zone_names()
    # Most words have nothing to do with dates; of those only one that is glued to what stands before it may say something.
    for token, start, end in words.but(dull):
        if token in dull:
            if start == last_number and found[-1].end == last_number and not (token == "t" and folded[end:end + 1].isdigit()):
                found[-1] = found[-1]._replace(code="k")  # 3M, 12th, 4x4
            continue
        if start < skip:
            continue
        first = token[0]
        if "0" <= first <= "9":
            code, value = _number(token)
            before = folded[start - 1] if start else " "
            beside = folded[end:end + 1]
            if beside == " ":
                beside = folded[end + 1:end + 2]
            if (
                (beside in _JUNK_AFTER and after_number.get(beside) != "o")  # Italian writes 1° febbraio
                or (before not in " \n\t(,." and (before in _JUNK_BEFORE or (before == "+" and end - start > 2) or _tied(folded, start, before, found, lex)))
            ):
                code = "k"
            found.append(_new(Atom, (code, start, end, value, None, ())))
            last_number = end
            continue
        follows = begins.get(token)
        if follows is not None and start != last_number and folded[end:end + 1] in _BETWEEN_WORDS and folded[end + 1:end + 3] not in follows and (
                (letter := folded[end + 1:end + 2]).isalnum() and letter not in follows) and (folded[end] == " " or token not in zones):
            continue
        glued = last_number == start
        if last_number >= start - 2 and found and found[-1].end == last_number:
            between = folded[last_number:start]
            mark = after_number.get(token)
            if mark is not None and (between in ("", " ") or (between == "-" and mark == "o") or (between == ":" and token in lex.colon_ordinals) or (between == "." and raw[start] in "ºª") or (between in (". ", ".", "-") and mark == "N")):
                number = found[-1]
                if mark == "o":
                    if between != " " or len(token) > 1:
                        found[-1] = number._replace(end=end)
                        last_number = -9
                        continue
                elif not (mark == "h" and between == " " and number.code == "y") and (mark != "Y" or number.code == "y"):
                    stop = end + 1 if folded[end:end + 1] == "." and ((mark == "Y" and end - start <= 2) or (mark == "h" and folded[end + 1:end + 2] == " ")) else end
                    found.append(Atom(mark, start, stop, token))
                    last_number = -9
                    continue
        held, begin, stop = lex.find(folded, token, start, end)
        if held:
            kept = held if raw[begin:stop].isascii() else tuple(w for w in held if _accents(w, raw[begin:stop]))
            if kept:
                word = kept[0]
                found.append(_new(Atom, (word.code, begin, stop, word.value, word, kept[1:])))
                skip = stop
                continue
        if glued and found[-1].end == start and not (token == "t" and folded[end:end + 1].isdigit()):
            found[-1] = found[-1]._replace(code="k")
        if token in zones:
            if found and found[-1].end >= start - 3:
                found.append(Atom("z", start, end, zones[token]))
        elif not held and token not in after_number and len(dull) < _MOST_DULL and lex.look(token) is None:
            dull.add(token)
    return found


def _tied(folded: str, start: int, before: str, found: list[Atom], lex: Lexicon) -> bool:
    """MiG-21, B12: a figure tied to letters; but Mar-28, the figures after a marker or clitic (Hebrew ב-28) and those of 2025-03-28T14:30 are dates."""
    if not before.isalpha() and not (before == "-" and start > 1 and folded[start - 2].isalpha()):
        return False
    if lex.is_clitic(folded, start - (before == "-")) or (before == "-" and folded[folded.rfind(" ", 0, start - 1) + 1:start - 1] in lex.parts):
        return False  # "mid-2027"
    if found and found[-1].end >= start - 1 and found[-1].code in "mwPepzhYNDu":
        return False
    return not (before == "t" and start > 1 and folded[start - 2].isdigit())


def _accents(word: Word, written: str) -> bool:
    """Whether a word that is written with accents has its own."""
    if not word.form:
        return True
    lower = written.lower().replace("’", "'")
    if lower == word.form or lower.rstrip(".") == word.form.rstrip("."):
        return True
    # Only Latin and Greek letters carry accents that tell words apart here.
    return not any("\u00c0" <= c <= "\u024f" or "\u1e00" <= c <= "\u1eff" for c in lower if c not in word.form)


def _inner_atoms(folded: str, lex: Lexicon) -> list[Atom]:
    found: list[Atom] = []
    assert lex.inner is not None
    numerals = lex.numerals
    for kind, start, end in lex.inner.find(folded):
        if kind == "number":
            code, value = _number(folded[start:end])
            before = folded[start - 1] if start else " "
            if before in _JUNK_BEFORE or (end < len(folded) and folded[end] in _JUNK_AFTER) or (before.isascii() and before.isalpha()) or (
                before == "-" and start > 1 and folded[start - 2].isascii() and folded[start - 2].isalpha()
            ):
                code = "k"
            found.append(_new(Atom, (code, start, end, value, None, ())))
        elif kind == "numeral":
            value = _chinese(folded[start:end], numerals)
            code = "d" if 1 <= value <= 31 else "n" if value < 100 else "y" if 1000 <= value <= 2999 else "k"
            found.append(Atom(code, start, end, value))
        elif kind == "after":
            found.append(Atom(lex.after_number[folded[start:end]], start, end, folded[start:end]))
        else:
            words = lex.inner_words.get(folded[start:end], ())
            if words:
                found.append(_new(Atom, (words[0].code, start, end, words[0].value, words[0], words[1:])))
    return found


def _chinese(characters: str, numerals: Any) -> int:
    """二〇二五 digit by digit, 二十八 by its tens, 元 as the first year of an era."""
    values = [numerals[c] for c in characters]
    if any(v >= 10 for v in values):
        total, digit = 0, -1
        for v in values:
            if v >= 10:
                total += (digit if digit > 0 else 1) * v if v in (10, 100) else v
                digit = -1
            else:
                digit = v
        return int(total + max(digit, 0))
    number = 0
    for v in values:
        number = number * 10 + v
        if number > 99999:
            return -1
    return number


def chains(folded: str, found: list[Atom], lex: Lexicon) -> Iterator[tuple[str, list[int], list[Atom]]]:
    """Runs of pieces with nothing between them that parts a date: the code string, and which piece each letter is (-1 a gap)."""
    codes: list[str] = []
    places: list[int] = []
    members: list[Atom] = []
    previous = -99
    gap_of = lex.gap
    for atom in found:
        code, start, end, _, _, _ = atom
        gap = None
        if start - previous <= LONGEST_GAP and members and start >= previous:
            between = folded[previous:start]
            if between[:1] == "." and codes[-1] == "y" and (word := _BEGINS_ANOTHER.match(between)) is not None and word[1] in lex.before_day_last:
                gap = None
            elif between == " " or not between:  # as mostly
                gap = between
            elif codes[-1] != "w":
                gap = gap_of(between)
            elif (gap := None if _ends_a_sentence(members[-1], between) else gap_of(between)) is None:
                gap = lex.gap_behind_step(between)
            if gap in (None, "t", "`") and code == "w" and codes[-1] in "mydD" and _tells_its_weekday(between, folded[end:end + 1], lex):
                gap = ","
        previous = end
        if gap is None:
            if members:
                yield "".join(codes), places, members
            codes, places, members = [code], [0], [atom]
            continue
        if gap:
            codes.append(gap)
            places.append(-1)
        codes.append(code)
        places.append(len(members))
        members.append(atom)
    if members:
        yield "".join(codes), places, members


_BEGINS_ANOTHER = regex(r"\.\s+([^\W\d_]+)")  # "contro i 1.500 del 2010. Il 6 luglio": no year is parted from its month by a stop and a word


def _tells_its_weekday(between: str, behind: str, lex: Lexicon) -> bool:
    """Whether a weekday is told of the date before it, as an aside between commas or at the end of its clause, and is not what the next clause begins with."""
    return between[:1] == "," and (between == "," or between[1:].strip() in lex.weekday_behind) and (behind in ("", "\n") or not (behind.isalnum() or behind.isspace()))


def _ends_a_sentence(weekday: Atom, between: str) -> bool:
    """Whether what stands behind a weekday written in full is the end of its sentence: "on Sunday. On 2 July"."""
    return between[:2] in (". ", ".\n") and weekday.word is not None and not weekday.word.short


def zone_after(folded: str, position: int) -> tuple[int, int] | None:
    """Minutes east of Greenwich that "+02:00" or "(UTC+3)" at a position says, and where it ends."""
    match = _OFFSET.match(folded, position)
    if match is None:
        return None
    minutes = int(match.group(3)) * 60 + int(match.group(4) or 0)
    if minutes > 14 * 60:
        return None
    return (minutes if match.group(1) != "-" else -minutes), match.end()
