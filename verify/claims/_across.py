"""What may part an office from its holder without parting the two: a style behind a comma, the house in the genitive."""

from __future__ import annotations

from verify.claims._passage import Passage
from verify.claims._values import Office
from verify.languages._folded import folded
from verify.languages._tokens import WORD, fold

_COMMAS = (",", "\u060c")
_LONGEST_STYLE = 5  # tokens: the Brigadier General
_LONGEST_HOUSE = 7  # tokens: Министр сельского и лесного хозяйства Турции


def behind_style(passage: Passage, first: int, styles: frozenset[int], function: frozenset[str]) -> int | None:
    """Where the style of a name begins that a comma parts from something: "the interior minister, Brigadier General X"; None if it has none.

    `styles` are the tokens of honorifics and of offices that are mere styles.
    """
    tokens = passage.tokens
    position = first
    while position > 0 and first - position <= _LONGEST_STYLE and (position - 1 in styles or tokens[position - 1].folded in function):
        position -= 1
    styled = any(i in styles for i in range(position, first))
    return position if styled and position > 0 and tokens[position - 1].text in _COMMAS else None


def across_genitives(passage: Passage, first: int, offices: tuple[Office, ...], houses: frozenset[int], acts: frozenset[int]) -> Office | None:
    """The office of a name that only its complement in the genitive parts from it: "Министр сельского и лесного хозяйства Турции X".

    In languages that tell the endings of such complements and of verbs; each word has one, or names a house, a land or a field.
    """
    words = passage.reading.words or {}
    endings = tuple(map(fold, words.get("complement-endings", ())))
    if not endings:
        return None
    office = next((o for o in reversed(offices) if o.last <= first), None)
    if office is None or not 0 < first - office.last <= _LONGEST_HOUSE:
        return None
    finite, joining = tuple(map(fold, words.get("finite-endings", ()))), folded(words, "conjunctions")
    prepositions = folded(words, "function-words")

    def of_house(index: int) -> bool:
        token = passage.tokens[index]
        if token.kind != WORD:
            return False
        if index in houses or token.folded in joining or token.folded in prepositions:
            return True
        return token.text[:1].islower() and index not in acts and token.folded.endswith(endings) and not token.folded.endswith(finite)

    begins = passage.tokens[office.last].folded
    return office if begins not in joining and begins not in prepositions and all(map(of_house, range(office.last, first))) else None


_OF_ONE_NOUN = 4  # tokens: comandante de la flota


def across_one_noun(
    passage: Passage, first: int, offices: tuple[Office, ...], of: frozenset[int], function: frozenset[str], no_complement: frozenset[int]
) -> Office | None:
    """The office of a full name that a noun behind "of", or an adjective, parts from it: "comandante de la flota X", "directora regional X".

    A house may be called by a name itself (le lycée Jean Moulin, the ship Juan Carlos), so what is in `no_complement` parts the two.
    """
    office = next((o for o in reversed(offices) if o.last < first), None)
    if office is None or first - office.last > _OF_ONE_NOUN or office.sentence != passage.sentence_at(passage.tokens[first].start):
        return None
    tokens, noun = passage.tokens, first - 1
    if any(tokens[i].kind != WORD or not tokens[i].text[:1].islower() for i in range(office.last, first)) or noun in no_complement or noun in of:
        return None
    if tokens[noun].folded in function or passage.text[tokens[noun].end: tokens[first].start] != " ":
        return None
    if noun == office.last:
        words = passage.reading.words or {}
        endings = tuple(map(fold, (*words.get("field-endings", ()), *words.get("genitive-endings", ()))))
        joined = tokens[noun - 1].folded in function and office.last - office.first > 1  # the word "of" is the office's own: head of sales
        return office if joined or (endings and tokens[noun].folded.endswith(endings)) else None
    small = all(i in of or tokens[i].folded in function for i in range(office.last, noun))
    return office if office.last in of and small else None
