"""What a passage asserts, typed: each claim knows its value, its words, its sentence, and what kind it is."""

from __future__ import annotations

from verify._records import dataclass
from verify.languages._gazetteer import Town
from verify.model import DateMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Where a claim stands: offsets in the passage's text, its tokens `[first, last)`, its sentence."""

    start: int
    end: int
    first: int
    last: int
    sentence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Claim):
    """An office: key, modifiers (deputy, acting, former …), portfolio, and whose: countries (ISO), body key, towns.

    `senses` are the other offices that its word stands for: a Japanese 長官 may be a minister, or the head of an agency.
    """

    key: str
    modifiers: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    body: str | None = None
    towns: frozenset[str] = frozenset()
    senses: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Claim):
    """A named person. `words` are romanised; `office` is the one the person is named with."""

    name: str
    words: tuple[str, ...]
    office: Office | None = None
    honorific: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Claim):
    """A country (`key` is its ISO code, `city` None) or a city or region (`key` its English name) of `country`.

    `kind`: country, demonym, capital, city, named (unknown to the dictionary, after a locative).
    `locative`: something happens there. `towns`: those of that name, largest first, if the gazetteer and not the dictionary knew it.
    `regions`: the codes of the provinces and the like that it may be, if the table of regions knew it.
    """

    key: str
    kind: str
    country: str | None = None
    locative: bool = False
    towns: tuple[Town, ...] = ()
    regions: tuple[str, ...] = ()

    @property
    def is_town(self) -> bool:
        """Whether it is a town that the dictionary or the gazetteer knows, capitals among them."""
        return self.kind in ("city", "capital")


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Claim):
    """A named organisation (`key`), or a body (`body`, with portfolio and countries)."""

    key: str | None = None
    body: str | None = None
    portfolios: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Claim):
    """A quantity: `value` of `things` (keys), or in `unit` or `currency`, with its bound.

    `dimension` is the unit's; `base` the value in the dimension's base unit (or the value itself). `rounded_to` is the
    size of the last digit written, in the same base. `noun` is the folded word counted where no thing is known.
    `far` is how a bound is said that the value lies well above or below: far more than, weit unter.
    `rate` is the span of time that it is measured over (a thing's key, "each" where the word does not say), "" for none.
    """

    value: float
    base: float
    dimension: str
    things: frozenset[str] = frozenset()
    unit: str | None = None
    currency: str | None = None
    bound: str | None = None
    approximate: bool = False
    rounded_to: float = 1.0
    noun: str = ""
    digits: bool = False
    proportion: bool = False
    rate: str = ""
    far: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Act(Claim):
    """Something done. `status`: done, pending, planned, wished, conditional.

    `negated`: the passage says it is not so; None where a negation of its clause may be of another act, or where it is still to be done.
    """

    key: str
    negated: bool | None = False
    status: str = "done"
    only: bool = False
    denied: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class When(Claim):
    """A date that a passage gives."""

    mention: DateMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Existence(Claim):
    """A kind of thing that is spoken of: `denied` where there is none of it (no loan, aucun frais), None where a negation may mean something else."""

    key: str
    denied: bool | None = False
    status: str = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation(Claim):
    """Words in quotation marks; `inner` are their offsets without the marks."""

    inner_start: int
    inner_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """All that a passage asserts, by kind, in order."""

    people: tuple[Person, ...] = ()
    offices: tuple[Office, ...] = ()
    places: tuple[Place, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    figures: tuple[Figure, ...] = ()
    acts: tuple[Act, ...] = ()
    dates: tuple[When, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    existences: tuple[Existence, ...] = ()
