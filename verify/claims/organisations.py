"""Which bodies: named organisations, and ministries, courts, agencies … with what they are for and whose they are."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from verify.claims._kept import kept
from verify.claims._passage import Passage
from verify.claims._small_words import connecting_words, parting_articles
from verify.claims._values import Organisation
from verify.languages._dictionary import Mention
from verify.languages._folded import folded
from verify.languages._tokens import CJK, is_cjk

_BOUND = ("portfolio", "demonym", "country", "capital")


def find_organisations(passage: Passage) -> tuple[Organisation, ...]:
    """Every organisation of a passage, in order."""
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in passage.mentions:
        if mention.kind in _BOUND:
            by_first.setdefault(mention.first, []).append(mention)
            by_last.setdefault(mention.last, []).append(mention)
    connecting, of_a_state = connecting_words(passage), _of_a_state(passage)
    counted_from = {number.last for number in passage.reading.numbers}
    counted = {(m.first, m.last) for m in passage.mentions if m.kind == "thing" and m.first in counted_from}  # 265 municípios are no body
    before = () if (passage.reading.words or {}).get("owners-behind") else (*(("portfolio", "country", "demonym"),) * _MOST_FIELDS, ("country", "demonym"))
    closes = bool((passage.reading.words or {}).get("head-final"))
    found: list[Organisation] = []
    earlier: Mention | None = None  # the words of the body found last
    for mention in passage.mentions:
        if mention.kind == "organisation":
            earlier = None
            if found and found[-1].key and found[-1].first < mention.first < found[-1].last < mention.last:
                found.pop()  # l'Union africaine: with its article the Union would be another
            found.append(Organisation(
                start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start), key=mention.key))
        elif mention.kind == "body":
            if (mention.first, mention.last) in counted or (mention.first in counted_from and _begins_with_a_counter(passage, mention.first)):
                continue
            if found and mention.first < found[-1].last:
                if earlier is None or not (_says_more(mention, earlier) or _is_surer(mention, earlier)):
                    continue
                found.pop()  # la corte dei conti: a court with its article ends within the court of auditors
            earlier = mention
            body, fields = mention.key
            in_signs = passage.tokens[mention.first].kind == CJK
            portfolios = set(fields.split())
            first, last = mention.first, mention.last
            # of the land between its words: the service kényan de la faune sauvage, the Bank of Korea
            countries = {m.key for at in range(first, last) for m in by_first.get(at, ()) if m.last <= last and m.kind in ("country", "demonym")}
            for kinds in before:  # Yunanistan Kültür Bakanlığı
                step = next((
                    m for at in _ends_before(passage, first, of_a_state, connecting) for m in by_last.get(at, ())
                    if m.kind in kinds and not (m.kind == "portfolio" and in_signs and not of_a_state.issuperset(range(at, first)))), None)  # 信息的银行: information of a bank
                if step is not None:
                    (portfolios if step.kind == "portfolio" else countries).add(step.key)
                    first = step.first
                if step is None or step.kind != "portfolio":
                    break
            position, gaps = last, 0
            while position < len(passage.tokens) and not (closes and in_signs):  # 政府计划提高: it plans, and is for no planning
                steps = by_first.get(position)
                if steps:
                    step = max(steps, key=lambda m: m.last)
                    if step.kind == "capital":
                        break
                    (portfolios if step.kind == "portfolio" else countries).add(step.key)
                    last = position = step.last
                    gaps = 0
                elif position == last and position in parting_articles(passage):
                    break
                elif (position in connecting or position in of_a_state) and gaps < _MOST_GAPS:
                    position += 1
                    gaps += 1
                else:
                    break
            start, end = passage.tokens[first].start, passage.tokens[last - 1].end
            found.append(Organisation(
                start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), body=body, portfolios=frozenset(portfolios),
                countries=frozenset(countries)))
    found = _with_their_kinds(passage, found)
    return tuple(o for before, o in zip([None, *found], found, strict=False) if before is None or not _is_its_short_name(passage, before, o))


def _with_their_kinds(passage: Passage, found: list[Organisation]) -> list[Organisation]:
    """The bodies, where a word like "authority" right beside what says its task is one with it: gümrük idaresi, רשות המכס, the customs authority."""
    joined: list[Organisation] = []
    for body in found:
        before = joined[-1] if joined else None
        if before is not None and before.last == body.first and not (before.countries and body.countries) and {before.body in _OF_A_TASK, body.body in _OF_A_TASK} == {True, False}:
            kind, tasked = (before, body) if body.body in _OF_A_TASK else (body, before)
            if kind.body in _ANY_OFFICE and not kind.portfolios and not kind.key:
                joined[-1] = dataclasses.replace(
                    tasked, start=before.start, end=body.end, first=before.first, last=body.last, countries=before.countries | body.countries)
                continue
        joined.append(body)
    return joined


_ANY_OFFICE = frozenset("authority department agency office directorate".split())
_OF_A_TASK = frozenset(
    "customs tax-office police coast-guard border-guard fire-service civil-protection meteorological-office statistics-office space-agency patent-office geological-survey".split())


def _begins_with_a_counter(passage: Passage, first: int) -> bool:
    """Whether a sign that could begin a body counts, right behind its number: 四台电力机车, four electric engines, and no 台电."""
    token = passage.tokens[first]
    return token.kind == CJK and token.folded in (passage.reading.words or {}).get("classifiers", ())


_MOST_FIELDS = 3  # before a body, as in signs: 農林畜産食品部
_MOST_GAPS = 3  # small words between a body and its land: biblioteca nacional de la Polonia


@kept
def _of_a_state(passage: Passage) -> frozenset[int]:
    """The words like "national", which stand between a body and its land."""
    words, found = folded(passage.reading.words, "of-a-state"), set[int]()
    for word in words:
        if len(word) > 1 and is_cjk(word[0]):
            found.update(i for at in passage.reading.places.get(word[0], ()) if "".join(t.text for t in passage.tokens[at: at + len(word)]) == word for i in range(at, at + len(word)))
        else:
            found.update(passage.reading.places.get(word, ()))
    return frozenset(found)


def _ends_before(passage: Passage, first: int, of_a_state: frozenset[int], connecting: frozenset[int]) -> Iterator[int]:
    """Where the land of a body may end that begins at a token: right before it, or before words like "national", and what joins the two where the head stands last."""
    final = bool((passage.reading.words or {}).get("head-final"))
    yield first
    position = first
    while position > 0 and first - position < _MOST_BEFORE and (position - 1 in of_a_state or (final and position - 1 in connecting)):
        position -= 1
        yield position


_MOST_BEFORE = 4  # tokens


def in_brackets_behind(passage: Passage, body: Organisation) -> tuple[int, int] | None:
    """The tokens of one name in brackets that stands right behind a body, and is its own: Corporación Nacional Forestal (Conaf)."""
    tokens, first = passage.tokens, body.last + 1
    if first + 1 < len(tokens) and tokens[body.last].text in _OPENING:
        last = next((i for i in range(first + 1, min(first + _LONGEST_SHORT_NAME, len(tokens) - 1) + 1) if tokens[i].text in _CLOSING), None)
        if last is not None:
            return first, last
    return None


_OPENING, _CLOSING = ("(", "\uff08", "["), (")", "\uff09", "]")
_LONGEST_SHORT_NAME = 3  # tokens: CNRS-INSU


def _is_its_short_name(passage: Passage, before: Organisation, body: Organisation) -> bool:
    """Whether a body is only the name before it once more, in brackets."""
    brackets = in_brackets_behind(passage, before)
    return brackets is not None and brackets[0] <= body.first and body.last <= brackets[1] and not (before.key and body.key and before.key != body.key)


def _says_more(mention: Mention, earlier: Mention) -> bool:
    """Whether words for a body begin within those of another, and go on: more of them."""
    return earlier.first < mention.first < earlier.last < mention.last and mention.last - mention.first > earlier.last - earlier.first


def _is_surer(mention: Mention, earlier: Mention) -> bool:
    """Whether a word says what sort of body it is, where by its end alone it was just any: Steuerbehörde, an authority and the tax office."""
    return (mention.first, mention.last) == (earlier.first, earlier.last) and earlier.key in _ANY and (bool(mention.key[1]) or mention.key[0] not in _OFFICES) and mention.key not in _ANY


_ANY = frozenset((kind, "") for kind in ("authority", "court", "association", "company"))
_OFFICES = frozenset(("office", "agency", "department", "council", "commission"))  # which a language may call by one word
