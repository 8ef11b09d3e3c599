"""How near to a name what belongs to it stands, and the offices that stand so near: no other can be what it is written with."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.claims._reading import between
from verify.claims._values import Office

NEAR = 3  # connecting words between an office and what it is for
LONGEST_HOUSE = 14  # tokens of a house between an office and its holder
# Offices that are of a town or region.
OF_TOWNS = frozenset("mayor governor prefect councillor regional-president district-head village-head archbishop bishop cardinal patriarch prosecutor consul consul-general police-chief fire-chief".split())
# Offices that are also mere styles before a name.
STYLES = frozenset("engineer doctor professor lawyer general admiral colonel major captain lieutenant sergeant sheikh prince princess priest imam rabbi".split())
FAR = 40  # tokens: more than an office with all that is bound to it has, and a name may be parted from it by


class NearOffices:
    """Offices in order, and those of them that stand near some tokens: no other can be what a name there is written with."""

    def __init__(self, offices: Sequence[Office]) -> None:
        self.offices = offices
        self.beginnings = frozenset(office.first for office in offices)
        self.ends = frozenset(office.last for office in offices)
        self._firsts = [office.first for office in offices]

    def to(self, first: int, last: int) -> Sequence[Office]:
        """The offices near the tokens `[first, last)`, in order."""
        return self.offices[bisect.bisect_left(self._firsts, first - FAR): bisect.bisect_left(self._firsts, last + FAR)]


def office_before(offices: Sequence[Office], end: int) -> Office | None:
    """The last of some offices in order that ends at the token `end` or before it; None where none does."""
    return next((office for office in reversed(offices) if office.last <= end), None)


def is_of_the_office(passage: Passage, index: int, offices: Sequence[Office]) -> bool:
    """Whether a noun ends what the office before it is of, as a land's adjective before it tells: Präsident der polnischen Oberbergbehörde."""
    return any(o.last == index for o in offices) and any(m.last == index for m in between(passage.reading.of("demonym"), index - NEAR, index))
