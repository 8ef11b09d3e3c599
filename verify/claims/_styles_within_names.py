"""Names that have a word for a queen, a king or a prince in the middle, and are one person's: केंद्रीय मंत्री सुधा रानी मौर्य."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._spelling import romanise
from verify.claims._values import Person
from verify.claims._word_shapes import is_caseless

_STYLES = frozenset("queen king prince princess".split())


def with_styles_within(passage: Passage, people: Sequence[Person]) -> list[Person]:
    """The people, in order, where one who holds an office and one who seems to be a king right behind are one, in scripts without capitals."""
    joined: list[Person] = []
    for person in sorted(people, key=lambda p: p.first):
        before = joined[-1] if joined else None
        if before is not None and _is_one_name(passage, before, person):
            joined[-1] = dataclasses.replace(
                before, end=person.end, last=person.last, name=passage.text[before.start:person.end], words=(*before.words, romanise(passage.tokens[before.last].text), *person.words))
        else:
            joined.append(person)
    return joined


def _is_one_name(passage: Passage, before: Person, person: Person) -> bool:
    style = person.office
    return (
        style is not None and style.key in _STYLES and style.last - style.first == 1 and before.office is not None and before.office.key not in _STYLES
        and before.office.last <= before.first and (before.last, style.last) == (style.first, person.first) and is_caseless(passage.tokens[style.first]))
