"""Whether the clause around a date says that it lies ahead: "the court will decide on 3 December", "bis 28. Dezember", "14 नवंबर को आएंगे".

Which words, endings and beginnings say so is each language's data; here is only where they have to stand. A mark stands in the date's own clause and no
other date between: before it, or right behind a date that opens the clause; in languages whose verb comes last, behind it. A word of saying, of that or of
what is past between the two ("said on Tuesday that taxes will rise", "will be tried after the attack on Friday") makes the date another verb's.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence

from verify._patterns import regex
from verify.dates._clauses import PREPOSITION, REACH, Clauses, Words
from verify.dates._fold import fold
from verify.dates._tokens import PIECE

_LONGEST = 4  # words of an "until" behind a date
_ASIDE, _PREPOSITIONS = 5, 3  # words between two commas, and behind them before the date
_OPENING = 2  # words that may stand before a date which opens its clause
_OPENING_LETTERS = 12
_RIGHT_BEHIND = 3  # words from such a date to its verb, that included
_WIDE_BEHIND = 6  # the same in characters, where words are not parted
# How far before a date the heading of its line may stand, and how many words of weather make a forecast.
_LINE, _FORECAST = 320, 2
_HEADING = regex(r"[^\w\n]*([^:.\n]{2,40}?)\s*(?:[:.]\s|\s[-–—]\s)")
# Words from the noun of what is to come to its date, that included ("Beisetzung am").
_LED = 3
_FIRST_OF_OTHERS = "\u0250"
_SHORT = 3  # letters of a preposition or article
_POSSESSIVE = frozenset(("'", "’"))


_ANNOUNCING = ("ahead", "pointing", "due", "heralds", "heads", "forecast", "until", "onward", "onset", "happens", "perhaps-happens", "falls-on")
_KEYS = ("ahead", "until", "never", "barred", "of", "lasted", "undone", "past", "heralds", "due", "heads", "forecast", "relative", "passive", "pointing", "present", "onward", "onset", "changing", "part-of-day", "perhaps-past", "as", "happens", "perhaps-happens", "falls-on", "articles", "participles", "perhaps-participles", "of-behind")


class Forms:
    """Words, phrases, endings ("-ront") and beginnings ("سي-"), folded; what a Latin script writes with accents has to have them.

    A word with a capital in the data is a name: it is meant only where it is written so.
    """

    def __init__(self, forms: Iterable[str]) -> None:
        self.phrases: set[str] = set()
        self.accented: set[str] = set()
        self.names: set[str] = set()
        endings: tuple[list[str], list[str]] = [], []
        beginnings: list[str] = []
        for form in forms:
            bare = form.strip("-")
            exact = not bare.isascii() and any(character < _FIRST_OF_OTHERS and not character.isascii() for character in bare)
            if form[0].isupper():
                self.names.add(form)
            elif form.startswith("-"):
                endings[exact].append(bare if exact else fold(bare))
            elif form.endswith("-"):
                beginnings.append(fold(bare))
            else:
                (self.accented if exact else self.phrases).add(" ".join(PIECE.findall(bare.lower() if exact else fold(bare))))
        # a phrase is put together only where its last word stands
        self.last = frozenset(phrase.rpartition(" ")[2] for phrase in self.phrases | {fold(phrase) for phrase in self.accented})
        # a text that lacks one of a phrase's words lacks the phrase: the longest is looked for
        self._sought = frozenset(max(phrase.split(" "), key=len) for phrase in self.phrases | {fold(phrase) for phrase in self.accented})
        # … and only behind the word before that
        befores: dict[str, set[str]] = {}
        for phrase in self.phrases | {fold(phrase) for phrase in self.accented}:
            if " " in phrase:
                *_, before, last = phrase.split(" ")
                befores.setdefault(last, set()).add(before)
        self.befores = befores
        self.longest = max((phrase.count(" ") + 1 for phrase in self.phrases | self.accented), default=0)
        self.endings, self.accented_endings = tuple(endings[0]), tuple(endings[1])
        self.beginnings = tuple(beginnings)
        self._folded_names, self._folded_endings = frozenset(map(fold, self.names)), (*self.endings, *map(fold, self.accented_endings))
        # whether others than whole words and phrases are among them
        self.shaped = bool(self.names or self.endings or self.accented_endings or self.beginnings)

    def __bool__(self) -> bool:
        return bool(self.phrases or self.accented or self.endings or self.accented_endings or self.beginnings or self.names)

    def at(self, words: Words, place: int) -> int:
        """How many words the form takes that ends with the word at `place`; 0 where there is none. A word is folded, and as written."""
        folded, written = words[place]
        if self.shaped and self._is_shaped(folded, written):
            return 1
        if folded not in self.last:
            return 0
        if folded in self.phrases and written.isascii():
            return 1
        befores = self.befores.get(folded)
        longest = min(self.longest, place + 1) if befores is not None and place and words[place - 1][0] in befores else 1
        for size in range(1, longest + 1):
            held = words[place - size + 1:place + 1]
            bare = " ".join(word for word, _ in held)
            # French "à" is no "a", nor "fermé" "ferme"
            if (bare in self.phrases and (not bare.isascii() or all(word.isascii() for _, word in held))) or (self.accented and " ".join(word.lower() for _, word in held) in self.accented):
                return size
        return 0

    def may_be_of(self, said: frozenset[str]) -> bool:
        """Whether a text of these words may hold a form: where words are not parted that is not asked."""
        if not said or not self._sought.isdisjoint(said):
            return True
        return self.shaped and (not self._folded_names.isdisjoint(said) or any(
            word.endswith(self._folded_endings) or word.startswith(self.beginnings) for word in said))

    def anywhere(self, words: Words) -> bool:
        """Whether a form ends with any of the words."""
        last, shaped = self.last, self.shaped
        for place, (folded, _) in enumerate(words):
            if (shaped or folded in last) and self.at(words, place):
                return True
        return False

    @functools.cached_property
    def _inside(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, self.phrases)) or "(?!)")

    def inside(self, stretch: str) -> bool:
        """Whether any of the phrases is in a stretch of letters whose words are not parted."""
        return self._inside.search(stretch) is not None

    def _is_shaped(self, folded: str, written: str) -> bool:
        """Whether a word is one of the names, or ends or begins as a form does."""
        return written in self.names or (folded.endswith(self.endings) and folded not in self.endings) or (
            bool(self.accented_endings) and not written.isascii() and written.lower().endswith(self.accented_endings)) or folded.startswith(self.beginnings)


class Tense:
    """One language's marks: `ahead`; `until`, of an end that lies ahead; `never`, their look-alikes; `barred`, what may not stand between a mark and
    its date; `of`, what makes a date an attribute, and `of-behind`, what does so behind it; `lasted`, verbs whose "until" is past; `undone`, last words of a
    clause that take a mark back (words before a date, where words are not parted);
    `past`, verbs that tell of what was, for words that are as well of yesterday as of tomorrow; `heralds`, nouns that announce the dates behind them in
    their sentence, without a verb of what will be ("forecast", "deadline", "funeral"); `due`, such nouns for the date directly behind them; `pointing`, prepositions of planned days; `relative`,
    words that begin a clause of its own verb, and `passive`, what shows that such a verb is none ("will be opened"); `heads`, headings of lines that
    announce; `forecast`, words of weather to come; `present`, verbs of what is now, with which "until" and the words `onward` ("as of") point ahead; `onset`,
    prepositions that say "from" and "since" alike (Russian "с", Italian "da"), which only a verb of what will be, or of what is `changing`, makes point ahead;
    `perhaps-past`, endings that verbs of what was share with other words, behind which no weekday begins anything by its "from" alone;
    `happens`, verbs in the present tense of what is announced for a weekday ("reopens", "tagt"), and `perhaps-happens`, such forms that are nouns or the
    past as well ("start"), which say so only in a clause with nothing past; `falls-on`, verbs of many senses, which say so only beside their weekday
    ("leaves on"), or as all that stands behind it; `articles`, behind which no such form is a verb; `participles`, which make a date an attribute behind a noun ("a man arrested on Friday"), and
    `perhaps-participles`, endings of them that other words have too;
    `part-of-day`, phrases that end in an `of` which makes no attribute ("will sing on the evening of 24 December"); `as`, what begins an aside that says
    only how it was meant to be ("as planned").

    `order` says how the language builds its clauses: `verb-last`, behind their dates, and of these `mark-last` where what says that they lie ahead is sure
    only as the last word, `until-first` where "until" stands before its date all the same; `unparted`, without spaces between words; `fixed`, the verb before
    its date unless that opens the clause; `embedding`, dates of a participle between an article and its noun ("den am Freitag festgenommenen Mann")."""

    def __init__(self, own: Mapping[str, Sequence[str]]) -> None:
        order = own.get("order", ())
        self.unparted, self.verb_last, self.at_the_end = "unparted" in order, "verb-last" in order, "mark-last" in order
        self.is_fixed, self.embeds = "fixed" in order, "embedding" in order
        self.until_before = not self.verb_last or "until-first" in order
        (self.ahead, self.until, self.never, self.barred, self.of, self.lasted, self.undone, self.past, self.heralds, self.due, self.heads, self.forecast,
         self.relative, self.passive, self.pointing, self.present, self.onward, self.onset, self.changing, self.day_part, self.perhaps_past, self.as_words,
         self.happening, self.perhaps_happening, self.falling, self.articles, self.participles, self.perhaps_participles, self.of_behind) = (Forms(own.get(key, ())) for key in _KEYS)
        self._announcing = Forms(form for key in _ANNOUNCING for form in own.get(key, ()))

    def marks(self, clauses: Clauses, start: int, end: int, low: int, high: int, ranged: bool) -> bool:
        """Whether a mark stands by the date at `[start, end)` of a folded text; other dates end at `low` and begin at `high`. `ranged`: it has two ends."""
        if self.unparted:
            return self._unparted(clauses, start, end, low, high)
        if self.pointing and clauses.may_say(self.pointing) and self._is_pointed_to(clauses, start, low):
            return True
        if self.due and clauses.may_say(self.due) and self._is_due(clauses, start, end, low):
            return True
        before = clauses.words_before(start, low)
        if self.verb_last and self._right_before(before):
            return True
        if self.verb_last and (ranged or not self.of):
            return self._behind(clauses.words_behind(end, high))
        if not ranged and before and self.of.at(before, len(before) - 1) > max(self.ahead.at(before, len(before) - 1), self.day_part.at(before, len(before) - 1)):
            return False
        if self.verb_last:
            return self._behind(clauses.words_behind(end, high))
        if self.undone and (after := clauses.words_behind(end, high)) and self.undone.at(after, len(after) - 1):
            return False
        if self.embeds and self._is_embedded(before, clauses.words_behind(end, high)):
            return False
        if self._before(before) or ((around := self._around_an_aside(clauses, start, low)) and self._before(around)):
            return True
        return len(before) <= _OPENING and sum(len(word) for word, _ in before) <= _OPENING_LETTERS and low <= clauses.start(start) and self._right_behind(
            clauses.words_behind(end, high))

    def _around_an_aside(self, clauses: Clauses, start: int, low: int) -> Words:
        """The words of a clause before a date that a few words between two commas part from it ("will reopen, as was planned, on Monday"); none where nothing
        of the kind stands there, or somebody says something in it."""
        behind = clauses.start(start, low)
        begin = clauses.start(behind - 1, low) if behind > 1 and clauses.text[behind - 1] == "," else 0
        if begin < 2 or clauses.text[begin - 1] != ",":
            return ()
        aside, rest = clauses.words(begin, behind - 1), clauses.words(behind, start)
        if not 0 < len(aside) <= _ASIDE or len(rest) > _PREPOSITIONS or any(word.isdecimal() for word, _ in aside):
            return ()
        if not any(self.as_words.at(aside, place) for place in range(min(len(aside), 2))) and (self.barred.anywhere(aside) or self.relative.at(aside, 0)):
            return ()
        return [*clauses.words(clauses.start(begin - 1, low), begin - 1), *rest]

    def happens(self, clauses: Clauses, start: int, end: int, low: int, high: int) -> bool:
        """Whether a verb in the present tense says what happens on the weekday, or day, which so lies ahead: "Le conseil siège lundi"."""
        if self.unparted or clauses.text[end:end + 1] in _POSSESSIVE or not any(map(clauses.may_say, (self.happening, self.perhaps_happening, self.falling))):
            return False
        before, behind = clauses.words_before(start, low), clauses.words_behind(end, high)
        if self.verb_last:
            if self.until_before and self.barred.anywhere(before[-_ASIDE:]):
                return False  # "after the flood of Sunday"
            return self._behind(behind, self.happening, True) or (bool(behind) and self.falling.at(behind, len(behind) - 1) == len(behind))
        last = len(before) - 1
        if before and (self.of.at(before, last) > self.day_part.at(before, last) or self.onset.at(before, last)):
            return False  # what begins on a day is another matter
        if (behind and self.undone.at(behind, len(behind) - 1)) or (self.embeds and self._is_embedded(before, behind)):
            return False
        if self._falls(before, behind):
            return True
        if self._before(before, self.happening) or ((around := self._around_an_aside(clauses, start, low)) and self._before(around, self.happening)):
            return True
        if (len(before) < _OPENING or not (self.is_fixed or clauses.text[end:end + 1] == ",")) and self._right_behind(behind, self.happening):
            return not self._is_past(before) and not any(self._is_participle(before, place, True) for place in range(len(before)))
        return any(self.perhaps_happening.at(before, place) and not self.articles.at(before, place - 1) for place in range(1, len(before))) and self._before(
            before, self.perhaps_happening) and not self._tells_past(before) and not self._tells_past(behind)

    def _falls(self, before: Words, behind: Words) -> bool:
        """Whether a verb of many senses stands beside the date, but for a preposition: "geht am Montag weiter", "Am Montag geht"."""
        if not self.falling or self._is_past(behind[:_RIGHT_BEHIND]):
            return False
        last = len(before) - 1
        near = [place for place in ((last, last - 1) if before and len(before[last][0]) <= _SHORT else (last,)) if place >= 0 and self.falling.at(before, place)]
        if near:
            return near[0] not in self._look_alikes(before)
        return not self.is_fixed and len(before) < _OPENING and bool(behind) and self.falling.at(behind, 0) > 0

    def _is_embedded(self, before: Words, behind: Words) -> bool:
        """Whether an article stands before the date, and what it is of behind ("den am Freitag festgenommenen Mann")."""
        last = len(before) - 1
        if last > 0 and len(before[last][0]) <= _SHORT and not self.articles.at(before, last):
            last -= 1
        if not behind or last < 0 or not self.articles.at(before, last):
            return False
        return not self.participles or (self.participles.at(behind, 0) > 0 and behind[min(1, len(behind) - 1)][1][:1].isupper())

    def _tells_past(self, words: Words) -> bool:
        """Whether any word is of what was, or of saying."""
        return self.barred.anywhere(words) or self.lasted.anywhere(words) or any(self._is_over_at(words, place) for place in range(len(words)))

    def _is_over_at(self, words: Words, place: int) -> bool:
        """Whether a verb of what was stands at a place; a participle behind what shows that it is one is none ("is opened", "its renovated", "as planned")."""
        return self.past.at(words, place) > 0 and not (place > 0 and (self.passive.at(words, place - 1) or self.as_words.at(words, place - 1)))

    def may_announce(self, clauses: Clauses) -> bool:
        """Whether a text may hold any of what `marks`, `leads`, `heralded`, `foretold`, `goes_on`, `begins` or `ends` have to find."""
        return self.unparted or clauses.may_say(self._announcing)

    def leads(self, clauses: Clauses, start: int, low: int) -> bool:
        """Whether a mark stands in the clause before a place."""
        return not self.unparted and not self.verb_last and self._before(clauses.words_before(start, low))

    def ends(self, clauses: Clauses, start: int, end: int, low: int, high: int) -> bool:
        """Whether the date is said to be the end of what goes on ("until"), and no verb beside it says that this is over."""
        if self.unparted or not clauses.may_say(self.until):
            return False
        if not self.until_before:
            after = clauses.words_behind(end, high)
            sizes = [place for place in range(min(len(after), _LONGEST)) if self.until.at(after, place) == place + 1]
            return bool(sizes) and not self.lasted.anywhere(after)
        before = clauses.words_before(start, low)
        if not before or not self.until.at(before, len(before) - 1):
            return False
        # the verb of such a language may stand behind both
        around = before if not self.verb_last else [*before, *clauses.words_behind(end, high)]
        return not self.lasted.anywhere(around)

    def goes_on(self, clauses: Clauses, start: int, end: int, low: int, high: int) -> bool:
        """Whether the clause is of what is now, so that its "until" or "as of" points ahead: "is closed until Friday", "s'applique dès lundi"; or of what
        will be, so that its "from" does: "riaprirà da sabato", "С субботы подорожает проезд"."""
        if self.unparted or not (self.present or self.onset):
            return False
        before = clauses.words_before(start, low)
        if not before:
            return False
        last = len(before) - 1
        onward, onset = self.onward.at(before, last), self.onset.at(before, last)
        until = self.until.at(before, last) if self.until_before else 0
        size = max(onward, onset, until)
        if not size:
            return False
        rest, behind = before[:len(before) - size], clauses.words_behind(end, high)
        since = onset > max(onward, until)
        if (onward or since) and (self._before(rest) or self._behind(behind)) and not (since and (self.present.anywhere(rest) or self.present.anywhere(behind))):
            return True  # what is now may have been so since then
        return self._is_now(self.changing if since else self.present, rest, behind)

    def begins(self, clauses: Clauses, start: int, end: int, low: int, high: int) -> bool:
        """Whether something begins on the weekday, whatever the verb, as far as the language tells what was: "ligt vanaf maandag in de winkel"."""
        before = clauses.words_before(start, low) if self.perhaps_past and not self.unparted else ()
        size = self.onward.at(before, len(before) - 1) if before else 0
        return bool(size) and not any(
            forms.anywhere(words) for words in (before[:len(before) - size], clauses.words_behind(end, high))
            for forms in (self.past, self.barred, self.lasted, self.perhaps_past))

    def _is_now(self, verbs: Forms, *stretches: Words) -> bool:
        """Whether one of the verbs, which are of what is now, stands in a clause, and none of what was but its own participle ("is still closed")."""
        now = False
        for words in stretches:
            for place in range(len(words)):
                if verbs.at(words, place):
                    now = True
                elif self.lasted.at(words, place) or ((self.past.at(words, place) or self.barred.at(words, place)) and not any(
                        verbs.at(words, place - step) for step in (1, 2) if step <= place)):
                    return False
        return now

    def heralded(self, clauses: Clauses, start: int, end: int) -> bool:
        """Whether a noun that announces what follows stands before the date in its sentence, and no verb of what was in the date's own clause."""
        if not self.heralds or not (self.unparted or clauses.may_say(self.heralds)):
            return False
        first = clauses.sentence_start(start, max(0, start - REACH))
        if self.unparted:
            return self.heralds.inside(clauses.text[first:start]) and not self.is_over(clauses, start, end)
        return self.heralds.anywhere(clauses.words(first, start)) and not self.is_over(clauses, start, end)

    def is_open(self, clauses: Clauses, start: int, end: int, ranged: bool, part: int = 0) -> bool:
        """Whether no word of the sentence, or its part, is of what was, and the date is no attribute ("the attack of 3 December"). No part of it goes
        on before `part`."""
        if self.unparted:
            return False
        text = clauses.text
        low, high = clauses.sentence(start, end, max(0, start - REACH))
        low, high = max(low, part, text.rfind(";", low, start) + 1), text.find(";", end, high) if ";" in text[end:high] else high
        before = clauses.words(low, start)
        if text[end:end + 1] == "," and len(before) > _OPENING:
            high = end  # ", the company said"
        behind = clauses.words(end, high)
        if not ranged and len(before) > 1 and self.of.at(before, len(before) - 1) and not self.day_part.at(before, len(before) - 1):
            return False
        return not any(
            self.barred.anywhere(held) or self.lasted.anywhere(held) or self.never.anywhere(held) or any(
                self.past.at(held, place) and not (place and self.passive.at(held, place - 1)) for place in range(len(held)))
            for held in (before, behind))

    def is_over(self, clauses: Clauses, start: int, end: int) -> bool:
        """Whether the date's own clause has a verb of what was."""
        clause, behind = clauses.start(start), clauses.behind(end)
        if self.unparted:
            text = clauses.text
            return text[behind[0]:behind[1]].endswith(tuple(self.past.phrases) or "\0") or self.barred.inside(text[clause:start])
        over = self.past or self.barred
        return over.anywhere(clauses.words(clause, start)) or over.anywhere(clauses.words(*behind))

    def side(self, clauses: Clauses, end: int) -> int:
        """Of a word that is as well so many days ago as ahead (कल, পরশু): 1 where the clause behind it is of what will be, -1 of what was, else 0."""
        words = clauses.words_behind(end)
        for place in range(len(words)):
            if self.past.at(words, place):
                return -1
            if self.ahead.at(words, place) and (not self.at_the_end or place == len(words) - 1) and place not in self._look_alikes(words):
                return 1
            if self.barred.at(words, place):
                return 0
        return 0

    def leaning(self, clauses: Clauses, start: int, end: int) -> int:
        """Of a day that may be of the past or ahead: 1 where its clause or heading says ahead, -1 where it says past, else 0."""
        behind = (end, end) if clauses.text[end:end + 1] == "," else clauses.behind(end)  # ", says the Met Office"
        around = clauses.words_before(start), clauses.words(*behind)
        if any(self._is_past(words) for words in around):
            return -1
        if any(self.ahead.at(words, place) and place not in self._look_alikes(words) for words in around for place in range(len(words))):
            return 1
        return 1 if self.foretold(clauses, start, end) else 0

    def foretold(self, clauses: Clauses, start: int, end: int) -> bool:
        """Whether the line has a heading that announces ("Weather:", "Agenda:"), or the sentence words of a forecast, and nothing there is past."""
        if not clauses.may_say(self.heads) and not clauses.may_say(self.forecast):
            return False
        line = max(clauses.text.rfind("\n", 0, start) + 1, start - _LINE)
        words = clauses.words(*clauses.sentence(start, end, line))
        # what few lines have is asked first
        if not self._has_heading(clauses, line, start) and (not self.forecast.anywhere(words) or len(
                {words[place][0] for place in range(len(words)) if self.forecast.at(words, place)}) < _FORECAST):
            return False
        return not self._is_past(words)

    def _has_heading(self, clauses: Clauses, line: int, start: int) -> bool:
        heading = _HEADING.match(clauses.text, line, start)
        return heading is not None and self.heads.anywhere(clauses.words(heading.start(1), heading.end(1)))

    def _is_past(self, words: Words) -> bool:
        """Whether any of the words is of what is past, or of saying."""
        return self.barred.anywhere(words) or self.past.anywhere(words)

    def tells_of_past(self, clauses: Clauses, start: int, stop: int, end: int) -> bool:
        """Whether a word of what is past, or of saying, stands in `[start, stop)` or behind `end` in the clause."""
        if self.unparted:
            first, last = clauses.behind(end)
            return any(forms.inside(stretch) for forms in (self.past, self.barred) for stretch in (clauses.text[start:stop], clauses.text[first:last]))
        return self._is_past(clauses.words(start, stop)) or self._is_past(clauses.words_behind(end))

    def _before(self, words: Words, marks: Forms | None = None) -> bool:
        if words and self.relative.at(words, len(words) - 1):
            return False  # the date is the relative clause's: "the wing that on Monday"
        return self._comes_first(words, range(len(words) - 1, -1, -1), marks)

    def _right_before(self, words: Words) -> bool:
        """Whether the verb that comes last has its date behind it: "প্রথম টেস্ট শুরু হচ্ছে শুক্রবার"."""
        return bool(words) and self.ahead.at(words, len(words) - 1) > 0 and len(words) - 1 not in self._look_alikes(words)

    def _right_behind(self, words: Words, marks: Forms | None = None) -> bool:
        return self._comes_first(words, range(min(len(words), _RIGHT_BEHIND)), marks)

    def _comes_first(self, words: Words, places: Iterable[int], marks: Forms | None = None) -> bool:
        """Whether of the words at these places a mark is met before one that bars it."""
        ahead, barred = marks or self.ahead, self.barred
        participle = 0
        for place in places:
            folded = words[place][0]
            size = ahead.at(words, place) if ahead.shaped or folded in ahead.last else 0
            if size and self._look_alikes(words, size).isdisjoint(range(place - size + 1, place + 1)):
                if participle > place and (not self.articles or any(self.articles.at(words, between) for between in range(place + 1, participle))):
                    return False  # a noun between them has the participle: "will hear the man arrested on Friday"
                return not self._of_another_verb(words, place - size, place + 1)
            if (barred.shaped or folded in barred.last) and barred.at(words, place):
                return False
            if marks and (self._is_over_at(words, place) or self.relative.at(words, place)):
                return False
            if not participle and self.participles and self._is_participle(words, place, marks is not None):
                participle = place
        return False

    def _is_participle(self, words: Words, place: int, perhaps: bool = False) -> bool:
        """Whether a participle of the noun before it, or `perhaps` one, stands at a place: what goes with it follows, or nothing ("arrested in Leeds on")."""
        if not (self.participles.at(words, place) or (perhaps and self.perhaps_participles.at(words, place))) or words[place][1][:1].isupper():
            return False
        if place and (self.passive.at(words, place - 1) or self.articles.at(words, place - 1)):
            return False
        return place == len(words) - 1 or len(words[place + 1][0]) <= _SHORT

    def _is_pointed_to(self, clauses: Clauses, start: int, low: int) -> bool:
        """Whether a preposition that points ahead stands directly before the date ("fijó el juicio para el 2 de diciembre")."""
        words = clauses.words_before(start, low)
        size = self.pointing.at(words, len(words) - 1) if words else 0
        if not size or (size == len(words) and low and clauses.start(start) < low):
            return False  # it parts two days ("z soboty na niedzielę")
        return not self.never.anywhere(words)

    def _is_due(self, clauses: Clauses, start: int, end: int, low: int) -> bool:
        """Whether the noun of what is to come stands directly before the date ("Closing date: 20 November"), and no verb of what was behind it."""
        words = clauses.words_before(start, low)
        near = [place for place in range(len(words) - 1, max(-1, len(words) - 1 - _LED), -1) if self.due.at(words, place)]
        if not near or any(len(word) > PREPOSITION for word, _ in words[near[0] + 1:]):
            return False
        if near[0] > 1 and self.articles.at(words, near[0] - 1) and self._is_over_at(words, near[0] - 2):
            return False  # "opened its doors on"
        return not self._is_past(clauses.words_behind(end))

    def _of_another_verb(self, words: Words, before: int, behind: int) -> bool:
        """Whether a mark between these places is a relative clause's, and the verb of what was follows it ("the man who will lead the talks arrived on …")."""
        if before < 0 or not self.relative.at(words, before):
            return False
        return any(self.past.at(words, place) and not self.passive.at(words, place - 1) for place in range(behind + 1, len(words)))

    def _behind(self, words: Words, marks: Forms | None = None, at_the_end: bool = False) -> bool:
        marks, at_the_end = marks or self.ahead, at_the_end or self.at_the_end
        if words and self.of_behind.at(words, 0):
            return False
        for place in range(len(words)):
            if marks.at(words, place) and (not at_the_end or place == len(words) - 1) and place not in self._look_alikes(words):
                return True
            if self.barred.at(words, place) and not (place + 1 < len(words) and marks.at(words, place + 1)):  # "پہنچے گا"
                return False
        return False

    def _look_alikes(self, words: Words, least: int = 1) -> set[int]:
        """The places of words that only look like marks, of as many words as the mark has at least ("aura" is a noun, "aura lieu" none); a name has a
        capital inside its clause ("Pará")."""
        found: set[int] = set()
        for place in range(len(words)) if self.never else ():
            if (size := self.never.at(words, place)) >= least:
                found.update(range(place - size + 1, place + 1))
        return found | {place for place in range(1, len(words)) if words[place][1][:1].isupper()}

    def _unparted(self, clauses: Clauses, start: int, end: int, low: int, high: int) -> bool:
        text = clauses.text
        opened, closed = clauses.behind(end, high)
        after = text[opened:closed]
        if self.at_the_end:
            mark = max((word for word in self.ahead.phrases if after.endswith(word)), key=len, default="")
            return bool(mark) and not self.barred.inside(after[:-len(mark)]) and (closed < high or closed == len(text))
        if self.pointing and text[:start].endswith(tuple(self.pointing.phrases)):
            return True
        if self.undone and text[:start].endswith(tuple(self.undone.phrases)):
            return False
        before = self._masked(text[clauses.start(start, low):start])
        places = [found + len(word) for word in self.ahead.phrases if (found := before.rfind(word)) >= 0]
        if places and not self.barred.inside(before[max(places):]):
            return True
        after = self._masked(after)
        first = min((found for word in self.ahead.phrases if (found := after.find(word)) >= 0), default=_WIDE_BEHIND)
        return first < _WIDE_BEHIND and not self.barred.inside(after[:first])

    def _masked(self, stretch: str) -> str:
        """A stretch of unparted words without the look-alikes of marks, which matter only where there is a mark."""
        if not self.ahead.inside(stretch):
            return ""
        if not self.never.inside(stretch):
            return stretch
        for word in self.never.phrases:
            stretch = stretch.replace(word, " " * len(word))
        return stretch
