"""A text cut where claims begin and end, each piece marked as the weightiest claim it belongs to."""

from __future__ import annotations

import itertools
from html import escape

from verify._records import dataclass
from verify.reports._visible import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A stretch of a text that a finding or an agreement is about. `rank` is its weight, 0 the greatest."""

    start: int
    end: int
    id: str
    level: str
    rank: int


class Marker:
    """Marks the pieces of one text, which may be asked for in several calls.

    Claims overlap (an office with a country in it), links may not: a piece is the link of its weightiest claim, of equal
    ones of the shortest, and names all of its claims in `data-of`. Only the first piece of a claim is a link; a claim that
    has no piece to itself gets an empty anchor. With `anchors` the place of each claim is named (`ID-m`).
    """

    def __init__(self, claims: list[Claim], *, anchors: bool) -> None:
        self._claims = [claim for claim in claims if claim.start < claim.end]
        self._anchors = anchors
        self._linked: set[str] = set()

    def near(self, start: int, end: int) -> list[Claim]:
        """The claims about `text[start:end]` or a part of it."""
        return [claim for claim in self._claims if claim.start < end and start < claim.end]

    def html(self, text: str, start: int, end: int) -> str:
        """`text[start:end]` as HTML."""
        inside = self.near(start, end)
        if not inside:
            return escape(visible(text[start:end]))
        cuts = sorted({start, end, *(min(max(edge, start), end) for claim in inside for edge in (claim.start, claim.end))})
        pieces = []
        for low, high in itertools.pairwise(cuts):
            own = [claim for claim in inside if claim.start <= low and high <= claim.end]
            pieces.append((low, high, sorted(own, key=lambda c: (c.rank, c.end - c.start, c.id))))
        heads = {own[0].id for _, _, own in pieces if own}
        return "".join(self._piece(text[low:high], own, heads) for low, high, own in pieces)

    def _piece(self, words: str, own: list[Claim], heads: set[str]) -> str:
        words = escape(visible(words))
        if not own:
            return words
        first = own[0]
        anchors = ""
        for claim in own[1:]:
            if self._anchors and claim.id not in heads and claim.id not in self._linked:
                self._linked.add(claim.id)
                anchors += f'<span class="anchor" id="{claim.id}-m" tabindex="-1"></span>'
        classes = f'class="mark {first.level}" data-of="{" ".join(claim.id for claim in own)}"'
        if first.id in self._linked:
            return f"{anchors}<span {classes}>{words}</span>"
        self._linked.add(first.id)
        name = f' id="{first.id}-m"' if self._anchors else ""
        return f'{anchors}<a {classes}{name} href="#{first.id}" aria-describedby="{first.id}-t">{words}</a>'
