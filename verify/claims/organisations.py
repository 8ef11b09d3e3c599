"""Which bodies: named organisations, and ministries, courts, agencies … with what they are for and whose they are."""

from __future__ import annotations

from verify.claims._passage import Passage
from verify.claims._small_words import connecting_words
from verify.claims._values import Organisation
from verify.languages._dictionary import Mention

_BOUND = ("portfolio", "demonym", "country", "capital")


def find_organisations(passage: Passage) -> tuple[Organisation, ...]:
    """Every organisation of a passage, in order."""
    by_first: dict[int, list[Mention]] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in passage.mentions:
        if mention.kind in _BOUND:
            by_first.setdefault(mention.first, []).append(mention)
            by_last.setdefault(mention.last, []).append(mention)
    connecting = connecting_words(passage)
    counted_from = {number.last for number in passage.reading.numbers}
    counted = {(m.first, m.last) for m in passage.mentions if m.kind == "thing" and m.first in counted_from}  # 265 municípios are no body
    found: list[Organisation] = []
    earlier: Mention | None = None  # the words of the body found last
    for mention in passage.mentions:
        if mention.kind == "organisation":
            earlier = None
            found.append(Organisation(
                start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=passage.sentence_at(mention.start), key=mention.key))
        elif mention.kind == "body":
            if (mention.first, mention.last) in counted:
                continue
            if found and mention.first < found[-1].last:
                if earlier is None or not _says_more(mention, earlier):
                    continue
                found.pop()  # la corte dei conti: a court with its article ends within the court of auditors
            earlier = mention
            body, portfolio = mention.key
            portfolios = {portfolio} if portfolio else set()
            countries: set[str] = set()
            first, last = mention.first, mention.last
            for kinds in (("portfolio", "country", "demonym"), ("country", "demonym")):  # Yunanistan Kültür Bakanlığı
                step = next((m for m in by_last.get(first, ()) if m.kind in kinds), None)
                if step is not None:
                    (portfolios if step.kind == "portfolio" else countries).add(step.key)
                    first = step.first
                if step is None or step.kind != "portfolio":
                    break
            position, gaps = last, 0
            while position < len(passage.tokens):
                steps = by_first.get(position)
                if steps:
                    step = max(steps, key=lambda m: m.last)
                    if step.kind == "capital":
                        break
                    (portfolios if step.kind == "portfolio" else countries).add(step.key)
                    last = position = step.last
                    gaps = 0
                elif position in connecting and gaps < 3:
                    position += 1
                    gaps += 1
                else:
                    break
            start, end = passage.tokens[first].start, passage.tokens[last - 1].end
            found.append(Organisation(
                start=start, end=end, first=first, last=last, sentence=passage.sentence_at(start), body=body, portfolios=frozenset(portfolios),
                countries=frozenset(countries)))
    return tuple(found)


def _says_more(mention: Mention, earlier: Mention) -> bool:
    """Whether words for a body begin within those of another, and go on: more of them."""
    return earlier.first < mention.first < earlier.last < mention.last and mention.last - mention.first > earlier.last - earlier.first
