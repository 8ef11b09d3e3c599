"""What stands around a date: the words before and behind it, its clause and sentence, names that a day is part of."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Sequence
from dataclasses import field

from verify._patterns import regex
from verify._records import dataclass
from verify.dates._atoms import Atom
from verify.dates._clauses import Clauses
from verify.dates._fold import fold
from verify.dates._grammar import RANGES, Part
from verify.dates._lexicon import Lexicon, Word
from verify.dates._read import Read
from verify.dates._tokens import PIECE, SEPARATORS

_NEXT = regex(rf"[^{SEPARATORS}]+")
_PART = 40  # letters of "the beginning of", at most
_TWO_WORDS = 30
_NIGHT, _NIGHT_WORDS = 32, 4  # how far before two days the noun of their night stands, in characters and words
_TIED_ON = frozenset(("'", "’"))
_TIES = frozenset((" ", "-"))
_DASHES = frozenset("-–—")
_QUOTES = frozenset("«»“”„\"")
_SHORT_MONTH = 3  # letters
_QUOTING = _QUOTES | frozenset("‘’'「」『』《》‹›")
_WORD_BEFORE = regex(r"([^\W\d_]+) $")
_CAPITALS = regex(r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,2}")
_PARTICLES = 2  # letters of what may follow a first particle ("까지는"); 여의도 is no 여
_INITIALS = 2
_ENDING = 4  # letters that a language ties to a figure or month by a hyphen, at most ("3-ától")
_WORDS_BEFORE = regex(r"([^\W\d_]+)\.? ([^\W\d_]+) $")
_PARTS_WORDS = frozenset(",;:!?()\"")  # no phrase goes on behind these
_YEAR_FIGURES = 4
# How far before a date what it is of may stand in its sentence.
_SENTENCE_REACH = 120
_SENTENCE_END = regex(r"[.!?…\n]\s")


@dataclass(slots=True, kw_only=True)
class Around:
    """Reads the dates of one text in one language. `folded` is the folded text, `raw` the same length as written (or folded).

    `said`: its words, where they are parted; `sure`: the language was told or is plain; `right_to_left`: the text has the mark that Arabic writes between figures.
    """

    folded: str
    raw: str
    lex: Lexicon
    reference: datetime.date
    prefer: str = "past"
    order: str | None = None
    region: str | None = None
    told_order: str | None = None
    sure: bool = True
    right_to_left: bool = False
    members: Sequence[Atom] = field(default=())
    codes: str = ""
    places: Sequence[int] = field(default=())
    previous: Read | None = None
    latest: Read | None = None  # the last date of the chains before
    befores: dict[int, tuple[str, ...] | str] = field(default_factory=dict)
    afters: dict[int, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    said: frozenset[str] = frozenset()
    names: list[tuple[int, int]] = field(default_factory=list)  # where a day is a street's or a club's name, in offsets of the folded text
    held_clauses: Clauses | None = None

    @property
    def clauses(self) -> Clauses:
        """What stands around the dates, made when the first is asked for: few short texts need it."""
        if self.held_clauses is None:
            self.held_clauses = Clauses(self.folded, self.raw, self.said)
        return self.held_clauses

    def _lower(self, atom: Atom) -> bool:
        """A word that is written with a capital stands here in small letters: "may", "march"."""
        word = word_of(atom, "m") or atom.word
        return word is not None and word.capital and self.raw[atom.start:atom.start + 1].islower()

    def _lower_period(self, atom: Atom) -> bool:
        """ "am 5.10." in German is no 5:10 AM: what is written AM before a time is not written small."""
        word = word_of(atom, "p")
        return word is not None and self.raw[atom.start:atom.end] in ("am", "Am", "pm") and not self.lex.periods_small

    def _named(self, atom: Atom) -> bool:
        """A word that is written small stands here with a capital inside a sentence: a name ("Domingo", "Mars")."""
        word = atom.word
        if word is None or word.capital:
            return False
        first = self.raw[atom.start:atom.start + 1]
        return first.isupper() and not self.raw[atom.start:atom.end].isupper() and not self.opens_sentence(atom.start)

    def opens_sentence(self, start: int) -> bool:
        place = start - 1
        while place >= 0 and (self.raw[place] in " \t\"'“”«»„‘’([¡¿*_-–—" or self.raw[place].isspace()):
            if self.raw[place] in "\n–—":
                return True
            place -= 1
        return place < 0 or self.raw[place] in ".!?…:;।。|·"

    def before(self, start: int, phrases: frozenset[str]) -> bool:
        """Whether the words directly before `start` are one of the phrases."""
        if not phrases or not start:  # a short text often begins with its date
            return False
        held = self.befores.get(start)
        if held is None:
            held = self.befores[start] = self._words_before(start)
        if isinstance(held, str):
            return held.endswith(in_order(phrases))
        return not phrases.isdisjoint(held)

    def _words_before(self, start: int) -> tuple[str, ...] | str:
        """The last one, two and three words before a place; a stretch of letters where they are glued to what follows."""
        stretch = self.folded[max(0, start - 40):start]
        if stretch and not stretch[-1].isspace() and stretch[-1] not in "'’-(":
            if not self.lex.glues and not is_wide(stretch[-1]):
                return ()
            return stretch if PIECE.search(stretch) else ()
        if stretch.rstrip().endswith(","):
            return ()
        return last_words(stretch.rsplit(",", 1)[-1])

    def after(self, end: int, phrases: frozenset[str]) -> int | None:
        """Where the phrase that directly follows ends, or None."""
        if not phrases or end == len(self.folded):
            return None
        held = self.afters.get(end)
        if held is None:
            held = self.afters[end] = self._words_after(end)
        best = None
        for words, stop in held:
            if words in phrases:
                best = stop
        if best is None and self.lex.spaceless and held:
            words, stop = held[0]
            if not words.startswith(in_order(phrases)):
                return None
            begun = [len(phrase) for phrase in phrases if words.startswith(phrase) and self._ends_word(words[len(phrase):])]
            if begun:
                best = stop - len(words) + max(begun)
        return best

    def _ends_word(self, rest: str) -> bool:
        """Whether a word ends before a rest of letters: where words are parted, only particles are glued to one (13일 전국 is no 13일 전)."""
        return not self.lex.glued_particles or not rest or any(rest.startswith(particle) and len(rest) - len(particle) <= _PARTICLES for particle in self.lex.particles)

    def _words_after(self, end: int) -> tuple[tuple[str, int], ...]:
        """The first one, two and three words behind a place, each with where they end."""
        if self.folded[end:end + 1] in _PARTS_WORDS:
            return ()
        result: list[tuple[str, int]] = []
        place, words, folded = end, "", self.folded
        for match in PIECE.finditer(folded, end, end + 30):
            start, stop = match.span()
            if place != start and (between := folded[place:start]) != " ":
                shortened = between == "." and words[-2:-1] in ("", " ")  # "u.s."
                if not shortened and between.strip() not in ("", "-", "'"):
                    break
            words = f"{words} {folded[start:stop]}" if words else folded[start:stop]
            place = stop
            result.append((words, place))
            if len(result) == 3:
                break
        return tuple(result)

    def phrase_start(self, start: int, phrases: frozenset[str]) -> int:
        """Where the phrase that stands directly before `start` begins."""
        low = max(0, start - 40)
        stretch = self.folded[low:start]
        if self.lex.spaceless:
            bare = stretch.rstrip()
            begun = [len(phrase) for phrase in phrases if bare.endswith(phrase)]
            return low + len(bare) - max(begun) if begun else start
        pieces = list(PIECE.finditer(stretch))
        for size in (3, 2, 1):
            if len(pieces) >= size and " ".join(piece.group() for piece in pieces[-size:]) in phrases:
                return low + pieces[-size].start()
        return start

    def anchored(self, start: int, end: int) -> bool:
        """Whether words beside what is counted show that it is counted from another day: "three days after that", "उसके तीन दिन बाद"."""
        anchors = self.lex.anchors
        return bool(anchors) and (self.before(start, anchors) or self.after(end, anchors) is not None)

    def lies_ahead(self, start: int, end: int) -> bool:
        """Whether the clause around a place is of what will be."""
        tense = self.lex.tense
        return tense is not None and tense.marks(self.clauses, start, end, 0, len(self.folded), False)

    def counts_nothing(self, end: int) -> bool:
        """Whether what follows a bare figure shows that it counts nothing: an end, a sign, a small grammatical word."""
        rest = self.folded[end:end + 30]
        stripped = rest.lstrip()
        if not stripped:
            return True
        if stripped[0] in ".,;:!?)]\"'" and not (stripped[0] in ".,:" and rest[0] == stripped[0] and stripped[1:2].isdigit()):
            return True
        if stripped[0] in _DASHES and rest[0] == " " and stripped[1:3].strip().isalpha():
            return True
        match = _NEXT.match(stripped)
        if match is not None and match.end() == 1 and self.raw[place := end + len(rest) - len(stripped)].isupper() and self.raw[place + 1:place + 2] not in _TIED_ON:
            return False  # "la 4 L"
        if self.lex.names_after and self.after(end, self.lex.names_after) is not None:  # il 5 per cento
            return False
        if match is not None and match.group() in self.lex.figure_links:  # "24 de autobuze", but "24 de la ora 18"
            match = _NEXT.match(stripped[match.end():].lstrip())
        return match is not None and match.group() in self.lex.function_words

    def _ends_range(self, part: Part) -> bool:
        """Whether a date in words stands directly before, and between them what makes a range ("from October 28 to November 2")."""
        return self.previous is not None and self.previous.kind == "date" and part.start > 1 and self.codes[part.start - 1] in RANGES and self.codes[part.start - 2] in "dv"

    def _is_of_something(self, start: int) -> bool:
        """Whether an "of" that belongs to no part of a month stands before a date: "your leader of February 21 repeats …", not "the end of February 21 people"."""
        tense = self.lex.tense
        words = PIECE.findall(self.folded[max(0, start - _TWO_WORDS):start])
        return tense is not None and bool(words) and words[-1] in tense.of.phrases and not self.before(start, self.lex.parts) and words[-1] not in self.lex.range_starts

    def _figure_goes_on(self, end: int) -> bool:
        return end < len(self.folded) and self.folded[end] in ".,:" and self.folded[end + 1:end + 2].isdigit()

    def _in_a_name(self, start: int, end: int) -> bool:
        """A street, a square, a movement named after a day."""
        names = self.lex.places_before
        if (names and self.before(start, names)) or self._is_street_by_case(start):
            return True
        if self.lex.names_after and self.after(end, self.lex.names_after) is not None:
            return True
        return self._is_named_body(end) or self._begins_name_by_hyphen(end)

    def _is_named_body(self, end: int) -> bool:
        """Whether a body with a capital stands behind a day: "the August 9 Review Committee"; "the June 4 committee meeting" has its day."""
        if not self.lex.bodies_behind or self.raw[end:end + 1] not in _TIES:
            return False
        match = _CAPITALS.match(self.raw, end + 1)
        return match is not None and not self.lex.bodies_behind.isdisjoint(PIECE.findall(fold(match.group())))

    def _begins_name_by_hyphen(self, end: int) -> bool:
        """Whether a hyphen ties a word in small letters to a month ("de 1 mei-beweging"), which no other month is."""
        match = PIECE.match(self.raw, end + 1) if self.raw[end:end + 1] == "-" else None
        word = match.group() if match is not None else ""
        return len(word) > _ENDING and word.isalpha() and word.islower() and self.lex.look(fold(word)) is None

    def _is_of_a_body(self, month: Atom, start: int, end: int) -> bool:
        """Whether a day that is quoted, or has a capital that its month has not, stands behind a body: «клуб „9 мая“», "Komitet 13 Grudnia"."""
        bodies = self.lex.bodies
        if not bodies:
            return False
        quoted = self._stands_quoted(start, end)
        return (quoted or self._named(month)) and self.before(start - 1 if quoted else start, bodies)

    def _is_street_by_case(self, start: int) -> bool:
        """Whether an ordinal stands in the case of a street's name behind an article of another: "η 28ης Οκτωβρίου" is the street, "η 28η" the day."""
        return bool(self.lex.street_articles) and any(
            self.folded.startswith(ending, start + place) and self.before(start, articles)
            for ending, articles in self.lex.street_articles.items() for place in (1, 2) if self.folded[start:start + place].isdigit())

    def _is_tied_name(self, atoms: dict[str, Atom], part: Part) -> bool:
        """Whether hyphens and capitals make a name of a day: the stop "Huit-Mai-1945", the station "Quatre-Septembre", the holiday "14-Juillet"."""
        tied = self.codes[part.held["d"]:part.held["m"]] if part.name == "dmy" else ""
        return (tied == "v-" or (tied == "d-" and "y" not in atoms and atoms["m"].end - atoms["m"].start > _SHORT_MONTH)) and self._named(atoms["m"])

    def _is_quoted_name(self, month: Atom, start: int, end: int) -> bool:
        """Whether a day stands alone between quotation marks, with a capital that the language's months have not: a club, a factory («8 Марта»)."""
        return self.raw[start - 1:start] in _QUOTES and self.raw[end:end + 1] in _QUOTES and bool(self.raw[start - 1:start]) and self._named(month)

    def _stands_quoted(self, start: int, end: int) -> bool:
        """Whether what stands at `[start, end)` is all that stands between two quotation marks."""
        return self.raw[end:end + 1] in _QUOTING and self.raw[start - 1:start] in _QUOTING and start > 0 and end < len(self.raw)

    def weekday_of(self, piece: str) -> str | None:
        """The weekday that a folded word is, or None."""
        return next((str(word.value) for word in self.lex.words.get(piece, ()) if word.code == "w"), None)

    def leaning(self, start: int, end: int) -> str:
        """Which way a date without a year leans, where "next" or "last" stands beside it."""
        if self.after(end, self.lex.next) is not None or self.before(start, self.lex.next):
            return "future"
        if self.after(end, self.lex.last) is not None or self.before(start, self.lex.last):
            return "past"
        return self.prefer

    def _behind_first_name(self, start: int) -> bool:
        """Whether a word that may be a first name stands directly before a month ("Aslı Ekim ile Nisan Kaya"): it has a capital, which no word of dates and
        no small word does."""
        match = None if self.lex.nouns_capital or self.lex.spaceless else _WORD_BEFORE.search(self.raw, max(0, start - _PART), start)
        if match is None or not match[1].istitle() or len(match[1]) <= _INITIALS:
            return False
        word = fold(match[1])
        return not (self.lex.look(word) is not None or word in self.lex.function_words or self.before(start, self.lex.steps | self.lex.before_month | self.lex.range_starts))

    def name_follows(self, end: int) -> bool:
        """Whether a name goes on with a capital behind a word."""
        match = _NEXT.match(self.raw, end + 1) if self.raw[end:end + 1] == " " else None
        if match is None or not match.group()[0].isupper() or self.lex.nouns_capital:
            return False
        return not match.group().isupper() or self.raw[match.end():match.end() + 1] in ("'", "’")  # O'Neil

    def is_moved(self, start: int, end: int) -> bool:
        """Whether words beside two days, or a verb of their clause, say that something is moved from the one to the other."""
        if self.lex.moved and (self.before(start, self.lex.moved) or self.after(end, self.lex.moved) is not None):
            return True
        verbs = self.lex.moving
        return verbs is not None and (verbs.anywhere(self.clauses.words_before(start)) or verbs.anywhere(self.clauses.words_behind(end)))

    def goes_over(self, day: Atom, other: Atom, start: int, end: int) -> bool:
        """Whether something is moved from one day of a month to another ("vom 12. auf den 26. November")."""
        return not self.of_a_night(start, end) and (self.is_moved(start, end) or self.is_onto(day.end, other.start))

    def of_a_night(self, start: int, end: int) -> bool:
        """Whether a noun before two days, or behind them, says that they share a night."""
        lex = self.lex
        if lex.nights_behind and self.after(end, lex.nights_behind) is not None:
            return True
        stretch = self.folded[max(0, start - _NIGHT):start] if lex.night_nouns else ""
        return not lex.night_nouns.isdisjoint(PIECE.findall(stretch)[-_NIGHT_WORDS:]) and _PARTS_WORDS.isdisjoint(stretch[_last_of(stretch, lex.night_nouns):])

    def part_start(self, read: Read) -> int:
        """Where the words begin that say which part of a month is meant ("in the first week of March"), or that are said with a weekday ("siku ya Ijumaa")."""
        if read.kind == "weekday" and self.lex.leads is not None:
            lead = self.lex.leads.search(self.folded, max(0, read.start - _PART), read.start)
            return read.start if lead is None else lead.start()
        if read.kind != "month" or self.lex.part_before is None:
            return read.start
        match = self.lex.part_before.search(self.folded, max(0, read.start - _PART), read.start)
        return read.start if match is None else match.start()

    def says_to(self, between: str) -> bool:
        """Whether a word between two days is one of those that stand between the ends of a range."""
        if self.lex.spaceless:
            return between.endswith(in_order(self.lex.range_words)) or any(f"{word} " in between for word in self.lex.range_words)
        return not self.lex.range_words.isdisjoint(PIECE.findall(between))

    def ends_say_to(self, one: Read, other: Read) -> bool:
        """Whether the endings of two words that follow one another say "from" and "to": Turkish "perşembeden cumartesiye"."""
        said = self.lex.endings_from and self.folded[one.end:other.start] == " " and self.folded[one.start:one.end].endswith(self.lex.endings_from)
        return bool(said) and self.folded[other.start:other.end].endswith(self.lex.endings_to)

    def is_onto(self, start: int, end: int) -> bool:
        """Whether what stands between two days says that one goes over to the other: "von Montag auf Freitag verlegt"."""
        return bool(self.lex.onto) and " ".join(PIECE.findall(self.folded[start:end])) in self.lex.onto

    def range_begins(self, start: int) -> bool:
        """Whether a word such as "between" stands before a place."""
        return self.before(start, self.lex.range_starts)

    def is_between(self, start: int, end: int) -> bool:
        """Whether a word such as "between" stands before two days, or behind them ("pazartesi ile çarşamba arasında", "सोमवार और बुधवार के बीच")."""
        return self.range_begins(start) or (bool(self.lex.range_ends) and self.after(end, self.lex.range_ends) is not None)

    def _sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around a date begins and ends, or as much of it as is looked at."""
        low, high = max(0, start - _SENTENCE_REACH), min(len(self.folded), end + _SENTENCE_REACH)
        for match in _SENTENCE_END.finditer(self.folded, low, start):
            low = match.end()
        held = _SENTENCE_END.search(self.folded, end, high)
        return low, held.start() if held is not None else high

    def _weekday_at(self, end: int, place: int = 1) -> bool:
        """Whether the word behind a place, or the second, is a weekday."""
        found = PIECE.findall(self.folded[end:end + _TWO_WORDS]) if self.folded[end:end + 1] == " " else []
        looked = self.lex.look(found[place - 1]) if len(found) >= place else None
        return looked is not None and any(word.code == "w" for word in looked[0])

    def _titled(self, start: int) -> bool:
        """Whether a title stands before a weekday, perhaps with a first name between: "Herr Sonntag", "Bw. Juma Jumatano"."""
        titles = self.lex.titles
        if not titles:
            return False
        if self.before(start, titles):
            return True
        words = _WORDS_BEFORE.search(self.raw, max(0, start - 40), start)
        return words is not None and words[2][0].isupper() and fold(words[1]) in titles and not words[2].isupper()

    def _counted(self, start: int) -> bool:
        """Whether a number or a word such as "several" stands directly before a week, month or year."""
        if self.lex.spaceless or self.folded[start - 1:start] != " ":
            return False
        words = self.folded[max(0, start - 24):start].split()
        return bool(words) and ((words[-1][-1].isdigit() and len(words[-1]) < _YEAR_FIGURES) or words[-1] in self.lex.small_numbers or self.before(start, self.lex.several))

    def _joined(self, part: Part) -> bool:
        """Whether a figure or sign is tied to the figures before or after: an address, a version, a telephone."""
        before = self.codes[max(0, part.start - 2):part.start]
        after = self.codes[part.end:part.end + 2]
        if before and before[-1] in "-./:'" and before[0] in "dnyk":
            return not (before[-1] in "-" and before[0] == "y")
        if before and before[-1] in "dnyk":
            return True
        if after and after[0] in "dnyk":
            return True
        if len(after) == 2 and after[0] in "-./:" and after[1] in "dnyk":
            return after[0] != "-"
        return False


@functools.lru_cache(maxsize=512)
def in_order(phrases: frozenset[str]) -> tuple[str, ...]:
    """Phrases as `startswith` and `endswith` take them."""
    return tuple(phrases)


def words_before(text: str, start: int) -> tuple[str, ...]:
    """The last one, two and three words before a place."""
    return last_words(text[max(0, start - 40):start])


def last_words(stretch: str) -> tuple[str, ...]:
    *rest, near = stretch.rsplit(None, 3) or [""]
    if len(rest) > 2 and rest[1].isalpha() and rest[2].isalpha() and near.isalpha():  # as mostly
        two = f"{rest[2]} {near}"
        return near, two, f"{rest[1]} {two}"
    pieces = PIECE.findall(f"{rest[-2]} {rest[-1]} {near}" if len(rest) > 2 else stretch)
    if len(pieces) < 3 and len(rest) > 2:
        pieces = PIECE.findall(stretch)
    if len(pieces) < 3:
        return tuple(" ".join(pieces[-size:]) for size in range(1, len(pieces) + 1))
    two = f"{pieces[-2]} {pieces[-1]}"
    return pieces[-1], two, f"{pieces[-3]} {two}"


def is_wide(character: str) -> bool:
    return "\u3040" <= character <= "\ud7af" or "\u0e00" <= character <= "\u0eff"


def _last_of(stretch: str, words: frozenset[str]) -> int:
    """Where the last of some words ends in a stretch; 0 where there is none."""
    return max((match.end() for match in PIECE.finditer(stretch) if match.group() in words), default=0)


def atoms_place(part: Part, name: str) -> int:
    return part.held[name]


def word_of(atom: Atom, code: str) -> Word | None:
    word = atom.word
    if word is not None and word.code == code:
        return word
    for other in atom.others:
        if other.code == code:
            return other
    return None


def value_of(atom: Atom, code: str):  # type: ignore[no-untyped-def]
    word = word_of(atom, code)
    return word.value if word is not None else atom.value
