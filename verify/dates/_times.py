"""Times of day, with their zones and parts of the day."""

from __future__ import annotations

import functools

from verify._patterns import regex
from verify.dates._around import Around, value_of
from verify.dates._atoms import Atom, clock_of, zone_after
from verify.dates._grammar import Part
from verify.dates._lexicon import zone_names
from verify.dates._read import Read
from verify.dates._tokens import PIECE

_NOON = 12
_MONTHS = 12
_BEHIND_A_DAY = frozenset((" ", ", ", ") ", "), "))
_KINDS_OF_DAYS = frozenset(("weekday", "date", "day"))
_SCORE = regex(r"[dn][-:/]")


@functools.lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(zone_names())


class Times(Around):
    """Times of day, with their zones and parts of the day."""

    __slots__ = ()

    def in_the_evening(self, read: Read, clock: tuple[int, int, int | None]) -> tuple[int, int, int | None]:
        """ "last night at 11" is 23:00, though no p.m. says so; the part of the day may be a word of its own ("आज दोपहर दो बजे")."""
        pieces = PIECE.findall(self.folded[read.start:read.end])
        period = next((self.lex.periods[piece] for piece in pieces if piece in self.lex.periods), None) if len(pieces) > 1 else None
        if period is not None:
            return clock_of(*clock, period) or clock
        words = " ".join(pieces)
        return (clock[0] + 12, *clock[1:]) if 5 <= clock[0] < 12 and words in self.lex.evenings else clock

    def clock_in(self, period: Atom, clock: tuple[int, int, int | None]) -> tuple[int, int, int | None]:
        """A time of day in a part of the day: one past noon is written so already, or told by the part."""
        return (clock_of(*clock, str(value_of(period, "p"))) or clock) if clock[0] < _NOON else clock

    def _time(self, atoms: dict[str, Atom], part: Part, start: int, end: int) -> Read | None:
        if "b" in atoms:
            return self._spoken_time(atoms, start, end)
        if "k" in atoms:
            return self._time_of_four(atoms["k"], part)
        if "o" in atoms:
            atoms["h"] = atoms["o"]
            if not self._of_a_clock("hour", start, end):
                return None
        hour, minute = int(atoms["h"].value), int(atoms["i"].value) if "i" in atoms else 0
        second = int(atoms["s"].value) if "s" in atoms else None
        if (part.name == "hour" and not self.counts_nothing(end) and not self.before(start, self.lex.clock_nouns)) or (part.name in ("hour", "dotted") and not self._of_a_clock(part.name, start, end)):
            return None
        if "i" in atoms and atoms["i"].end - atoms["i"].start != 2 and self.codes[part.held["i"] + 1:part.end] != "i":
            return None  # but "午後5時3分"
        if "i" not in atoms and _SCORE.fullmatch(self.codes, max(0, part.start - 2), part.start) is not None:
            return None  # "won 2-1 on the evening of Saturday"
        if any(atoms[k].code not in "dn" for k in ("h", "i", "s") if k in atoms):
            return None
        period_atom = atoms.get("p") or atoms.get("p0")
        if period_atom is not None and "p0" in atoms and "p" not in atoms and self._lower_period(period_atom):
            return None
        if "p" in atoms and "i" not in atoms and self.before(start, self.lex.day_nouns):
            return None  # Indonesian "tanggal 14 pagi" is the morning of the 14th
        clock = clock_of(hour, minute, second, None if period_atom is None else str(value_of(period_atom, "p")))
        if clock is None:
            return None
        half = None if "i" in atoms else self._half_hour(end)
        if half is not None:
            clock, end = (clock[0], 30, None), half
        zone = None
        atom = self._zone_at(part.end)
        if atom is not None:
            zone, end = int(atom.value), atom.end
        held = self.lex.zone_after(self.folded, end) or zone_after(self.folded, end)
        if held is not None:
            zone, end = held
        return Read(
            kind="time", start=start, end=end, clock=clock, zone=zone, precision="minute" if "i" in atoms or half is not None else "hour", period=period_atom is not None)

    def _zone_at(self, place: int) -> Atom | None:
        """The zone that stands at a place of the chain, or a space behind it."""
        place += self.codes[place:place + 1] == " "
        return self.members[self.places[place]] if self.codes[place:place + 1] == "z" else None

    def _time_of_four(self, figure: Atom, part: Part) -> Read | None:
        """Four figures with a zone behind them: "0415 GMT"; a year that a word leads to is none."""
        atom, clock = self._zone_at(part.end), clock_of(int(figure.value) // 100, int(figure.value) % 100, None, None)
        if atom is None or clock is None or figure.end - figure.start != 4 or (figure.code == "y" and self.before(figure.start, self.lex.before_year)):
            return None
        return Read(kind="time", start=figure.start, end=atom.end, clock=clock, zone=int(atom.value), precision="minute")

    def _spoken_time(self, atoms: dict[str, Atom], start: int, end: int) -> Read | None:
        """A time of day that a template reads, or one in words ("التاسعة والنصف", "साढ़े नौ बजे"), with the part of the day beside it."""
        period = atoms.get("p") or atoms.get("p0")
        clock = atoms["b"].value.clock
        if period is not None and clock is not None:
            hour, minute, second = clock
            clock = clock_of(hour, minute, second, str(value_of(period, "p")))
        zone, end = self.lex.zone_after(self.folded, end) or (None, end)
        return None if clock is None else Read(kind="time", start=start, end=end, clock=clock, zone=zone, precision="minute", period=period is not None)

    def _of_a_clock(self, name: str, start: int, end: int) -> bool:
        """Whether a word before a figure, or an ending behind one with minutes (20.30'da), shows that it is a time of day."""
        return self.before(start, self.lex.clock_words) or (name == "dotted" and (
            self.after(end, self.lex.clock_endings) is not None or self._right_behind_a_day(start, end)))

    def _right_behind_a_day(self, start: int, end: int) -> bool:
        """Whether figures that count nothing stand directly behind a relative day, or behind another where they cannot be a day and month:
        "stasera 21.25", "cuma 20.30"."""
        before = self.previous
        if before is None or before.clock is not None or self.folded[before.end:start] not in _BEHIND_A_DAY or self._figure_goes_on(end):
            return False
        if not self.counts_nothing(end) and self.after(end, _zones()) is None and " ".join(PIECE.findall(self.folded[before.start:before.end])) not in self.lex.evenings:
            return False
        first, _, second = self.folded[start:end].partition(".")
        if before.kind == "relative":
            return before.first is None or (int(first), int(second)) != (before.first.day, before.first.month)
        return before.kind in _KINDS_OF_DAYS and not 1 <= int(second) <= _MONTHS

    def _half_hour(self, end: int) -> int | None:
        """Where the "half" behind an hour ends (午後6時半, 오후 6시 반), or None."""
        place = end + (self.folded[end:end + 1] == " ")
        return next((place + len(form) for form in self.lex.halves if self.folded.startswith(form, place)), None)
