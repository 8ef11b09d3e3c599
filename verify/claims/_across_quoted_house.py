"""The office of a name that a house in quotation marks parts from it: Генеральный директор «Атомстройэкспорта» X, le directeur de « Aérotech », X."""

from __future__ import annotations

from collections.abc import Sequence

from verify._patterns import regex
from verify.claims._near_offices import office_before
from verify.claims._no_names import house_tokens
from verify.claims._passage import Passage
from verify.claims._small_words import words_like_of
from verify.claims._values import Office

_LONGEST = 9  # tokens between an office and its holder: the words for the house, the marks, four words of a name
# What stands between them: words, one name in marks, perhaps a comma. Quotations of what somebody says are longer, or have stops.
_BETWEEN = regex("""(?P<words>[^«“„”"‘‚‹»›.,;:!?()\\n]*)[«“„”"‘‚‹»›](?P<name>[^«“„”"‘‚‹»›’.,;:!?()\\n]{2,40})[»«”“"’‘›‹] ?,?\\s*""")


def across_quoted_house(passage: Passage, first: int, offices: Sequence[Office]) -> Office | None:
    """The office before a name from which only words for a house and its name in quotation marks part it; None where there is none."""
    office = office_before(offices, first)
    tokens = passage.tokens
    if office is None or not 2 < first - office.last <= _LONGEST or office.sentence != passage.sentence_at(tokens[first].start):
        return None
    begin = tokens[office.last - 1].end
    match = _BETWEEN.fullmatch(passage.text, begin, tokens[first].start)
    if match is None:
        return None
    houses, of = house_tokens(passage.reading), words_like_of(passage.reading)
    before = [i for i in range(office.last, first) if tokens[i].start < begin + len(match["words"])]
    if before and passage.reading.cued_between(before[0], before[-1] + 1, "locative", "attribution", "writing"):
        return None  # what the minister told a paper, or said in it, is no house of his
    return office if all(i in houses or i in of for i in before) else None
