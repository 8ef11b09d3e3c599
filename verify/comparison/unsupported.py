"""What the prose attributes to the post in so many words, and the post does not say: worth a remark, never an error."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims._values import Figure
from verify.comparison._figure_slots import same_slot
from verify.comparison._figures_fit import fits
from verify.comparison._meeting import Meeting
from verify.comparison._result import Agreed, Differs
from verify.languages._tokens import STOP
from verify.model import Message

with later:
    from verify.claims._names_by_words import names_relation

UNSUPPORTED = "unsupported-claim"
_TIMES = frozenset("second minute hour day week month year decade century time".split())


def compare_support(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Figures and people of sentences that are said to tell the post, which stand nowhere in it."""
    prose, post = meeting.prose, meeting.post
    if meeting.citation.truncated:
        return
    sentences = [s for s in sorted(meeting.beside) if _attributed(meeting, s)]
    if not sentences:
        return
    for figure in prose.claims.figures:
        if figure.sentence in sentences and _specific(figure) and not any(fits(figure, other) for other in post.claims.figures) and not any(
            same_slot(figure, other) for other in post.claims.figures
        ):
            article = prose.passage.evidence(figure.start, figure.end, figure.value)
            yield Differs(
                UNSUPPORTED, Message("The article gives “{words}” as what the post says; the post does not speak of it.", words=article.text),
                article, None, 0.6)
    known = {m.start for m in meeting.names}
    signer = tuple(w.lower() for w in (meeting.citation.account.name or "").split())
    for person in prose.claims.people:
        if person.sentence in sentences and len(person.words) >= 2 and person.start not in known and names_relation(person.words, signer) == "differs":
            article = prose.passage.evidence(person.start, person.end, person.name)
            yield Differs(
                UNSUPPORTED, Message("The article gives “{words}” as what the post says; the post does not speak of it.", words=article.text),
                article, None, 0.5)


def _attributed(meeting: Meeting, sentence: int) -> bool:
    """Whether a sentence speaks of the post and of what it says. A menu or a list of headlines, which no stop ends, is no sentence."""
    passage = meeting.prose.passage
    begin, end = passage.sentence_tokens(sentence)
    if end - begin > _LONGEST or all(token.kind != STOP for token in passage.tokens[end - 2:end]):
        return False
    cued = passage.reading.cued_between
    if cued(begin, end, "another"):
        return False
    return any(max(post.first - said.last, said.first - post.last) <= _BESIDE for post in cued(begin, end, "post-noun") for said in cued(begin, end, "writing", "attribution"))


_LONGEST = 80  # tokens of a sentence
_BESIDE = 6  # tokens at most between the word for a post and that for what it says: according to a message that the ministry published on X


def _specific(figure: Figure) -> bool:
    """Whether a figure counts or measures something of the news, not hours or years."""
    return bool(figure.things - _TIMES or figure.unit or figure.currency)
