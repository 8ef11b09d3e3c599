"""Weekdays and dates that contradict each other on their own side, in prose or in a post."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from verify._patterns import regex
from verify.model import DateMention, Message
from verify.rules._rule import Case, Remark, rule

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NAMES = (
    Message("Monday"), Message("Tuesday"), Message("Wednesday"), Message("Thursday"), Message("Friday"), Message("Saturday"), Message("Sunday"),
)
_MONTHS = (
    Message("January"), Message("February"), Message("March"), Message("April"), Message("May"), Message("June"), Message("July"),
    Message("August"), Message("September"), Message("October"), Message("November"), Message("December"),
)
_YEAR = regex(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_SENTENCE_END = regex(r"[.!?…۔](?=\s+[^\W\d])|[。！？।\n]")
_NEAR_BY = 150  # characters before a date in which a year to come may be its own
_TO_THE_DAY = 10  # characters of an ISO date


@rule("error", scope="any")
def weekday_mismatch(case: Case) -> Iterator[Remark]:
    """A weekday and the date that is written with it do not belong together.

    The calendar decides: the weekday as written is compared with the weekday of the date as written. Where
    the year is not written, the weekday is held against the date only if it fits none of the years that the
    article speaks of.

    Fires:
        Le ministre a reçu l'ambassadeur [[jeudi 28 mars 2025]] à New Delhi.

    Fires:
        The delegation landed on [[Monday, 28 March 2025]], officials said.

    Fires:
        Министр прибыл в Дели в [[понедельник, 28 марта 2025 года]].

    Fires:
        Der Minister traf am [[Montag, dem 28. März 2025]], in Neu-Delhi ein.

    Fires:
        El ministro llegó el [[martes 28 de marzo de 2025]] a Nueva Delhi.

    Fires (published 2025-03-29):
        Le ministre a reçu l'ambassadeur [[jeudi 28 mars]] à New Delhi.

    Fires (published 2023-09-20):
        L'exposition est ouverte du [[lundi 11 au jeudi 29 septembre 2023]].

    Fires (published 2022-05-20):
        El concurso se abre el [[lunes 8 de junio]]. La Armada mantiene tres boyas en la zona desde 2015.

    Silent:
        Le ministre a reçu l'ambassadeur vendredi 28 mars 2025 à New Delhi.

    Silent:
        On Friday, 28 March 2025 the delegation landed.

    Silent (published 2025-03-29):
        The war of 2019 was over. On Thursday 28 March the envoys met for the first time.

    Silent (published 2023-09-20):
        L'exposition est ouverte du lundi 11 au vendredi 29 septembre 2023.

    Silent (published 2025-06-02):
        يستضيف الفريق نادي سان لوي في السبت الثاني من يونيو.
    """
    signed = case.citation.date if case.citation is not None else None
    said = ((date, day, weekday) for date in (case.dates if signed is None else (*case.dates, signed)) for day, weekday in _days(date))
    for date, day, weekday in said:
        if "day" not in date.written or weekday == _WEEKDAYS[day.weekday()] or _may_count_weekdays(date, day):
            continue
        if "month" not in date.written and not (_month_is_sure(case, day) and _spelt_out(date.text)):
            continue
        if "year" not in date.written and day not in case.posted and (not _year_is_sure(case, day) or _falls_elsewhere(case, date, day, weekday)):
            continue
        # The date under a post stands in the article; those in its words count in the post.
        if date is signed:
            article, post = case.shown(date.span, date.value), None
        else:
            article, post = case.evidence(date.start, date.end, date.value)
        yield Remark(
            message=Message(
                "“{words}”: {day} {month} {year} was a {actual}, not a {written}.", words=date.text,
                day=day.day, month=_MONTHS[day.month - 1], year=day.year, actual=_NAMES[day.weekday()], written=_NAMES[_WEEKDAYS.index(weekday)]),
            article=article, post=post, confidence=0.97 if "year" in date.written else 0.9,
        )


_NEAR = datetime.timedelta(days=60)
_MOST_OF_A_KIND = 5  # Saturdays of a month
_WEEKDAY_WHICH_OF_MONTH = 4  # words
_COMMA = regex(r"[,،]")


def _may_count_weekdays(date: DateMention, day: datetime.date) -> bool:
    """Whether a day in words, with no comma before it and an "of" behind, may be the which of its weekdays: السبت الثاني من يونيو is Saturday, the second of June, and the second Saturday of June."""
    return day.day <= _MOST_OF_A_KIND and not any(map(str.isnumeric, date.text)) and len(date.text.split()) == _WEEKDAY_WHICH_OF_MONTH and not _COMMA.search(date.text)


def _days(date: DateMention) -> Iterator[tuple[datetime.date, str]]:
    """The day of a date, or the two of an interval, each with the weekday that is written with it."""
    if date.day is None or date.ambiguous or date.uncertain_days:
        return
    if date.weekday is not None:
        yield date.day, date.weekday
    if date.end_weekday is not None and date.end_value is not None and len(date.end_value) >= _TO_THE_DAY:
        yield datetime.date.fromisoformat(date.end_value[:_TO_THE_DAY]), date.end_weekday


def _year_is_sure(case: Case, day: datetime.date) -> bool:
    """Whether a date without its year is surely of the year it was read to: the article says when it was published, or a post is near."""
    return case.article.published is not None or case.citation is not None or any(abs(day - posted) <= _NEAR for posted in case.posted)


def _spelt_out(words: str) -> bool:
    """Whether a weekday is no abbreviation, which another language has for a month ("Mar 20")."""
    return any(len(word) >= 4 or "\u3040" <= word[0] <= "\ud7af" for word in re.findall(r"[^\W\d_]+", words))


def _month_is_sure(case: Case, day: datetime.date) -> bool:
    """Whether a bare day ("Friday (17)") is surely of the month it was read to: it lies within two weeks of the article's own day."""
    try:
        published = datetime.date.fromisoformat((case.article.published or "")[:10])
    except ValueError:
        return False
    return abs(day - published) <= datetime.timedelta(days=14)


def _falls_elsewhere(case: Case, date: DateMention, day: datetime.date, weekday: str) -> bool:
    """Whether the day has that weekday in another year that may be meant: one that its sentence names, or one gone by that stands before it."""
    text = case.article.text
    if case.citation is not None:
        years = _YEAR.findall(text)  # where in the article a post's words stand says nothing
    else:
        stop = _SENTENCE_END.search(text, date.end)
        near = _YEAR.findall(text, max(0, date.start - _NEAR_BY), stop.start() if stop is not None else len(text))
        years = [*near, *(year for year in _YEAR.findall(text, 0, date.start) if int(year) <= day.year)]
    return any(_falls_on(weekday, day, int(year)) for year in years)


def _falls_on(weekday: str, day: datetime.date, year: int) -> bool:
    try:
        return _WEEKDAYS[day.replace(year=year).weekday()] == weekday
    except ValueError:
        return False
