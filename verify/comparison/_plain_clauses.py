"""Which clauses say plainly what is so, and which only quote, leave for later or leave somebody out."""

from __future__ import annotations

from verify.claims import Read
from verify.claims._hearsay import told_as
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims.acts import is_counted
from verify.claims.ideas import Saying, ideas_of
from verify.comparison._meeting import Meeting
from verify.languages._dictionary import Mention


@kept
def is_plain(read: Read, saying: Saying) -> bool:
    """Whether a clause says what is so: no wish, condition, question, limit, nothing still to be done and no time of before."""
    if saying.last - saying.first > _LONGEST_CLAUSE:
        return False
    reading, passage = read.passage.reading, read.passage
    if told_as(passage, saying.first, saying.last) is False:
        return False  # what is only rumoured or feared
    if reading.cued_between(saying.first, saying.last, "another", "ago", "pending") or _is_left_waiting(read, saying) or any(
            not is_counted(passage, only) for only in reading.cued_between(saying.first, saying.last, "only")):
        return False
    entering = [idea for idea in between(ideas_of(passage) or (), saying.first, saying.last) if idea.key in _MAY]
    if any(
            (m.last - m.first > 1 or m.end - m.start > 2 or m.first == saying.first) and not any(idea.first <= m.first and m.last <= idea.last for idea in entering)
            for m in reading.cued_between(saying.first, saying.last, "conditional")):
        return False  # a Portuguese "se" is an "if" only where it opens the clause
    if (passage.reading.words or {}).get("predicate-final") and any(
            0 <= q.first - saying.last <= 1 for q in between(read.claims.quotations, saying.last, saying.last + 2)):
        return False  # its verb is in the quotation marks behind it: the shortage "has been made up"
    if _OBLIGING.isdisjoint(saying.predicates) and any(not _is_asked(read, wish) for wish in reading.cued_between(saying.first, saying.last, "wished")):
        return False
    span = passage.sentences[saying.sentence]
    return passage.text[span.start: span.end].rstrip()[-1:] not in _QUESTION


_MAY = ("let-in", "no-entry")  # who may enter, or may not, is told of what is so
_OBLIGING = frozenset("must compulsory cost-money".split())  # what is told in the words of a wish: one has to pay


def _is_asked(read: Read, wish: Mention) -> bool:
    """Whether a word for a wish is the deed that is told: they did not ask for compensation."""
    return any(act.key in _ASKING and act.first <= wish.first and wish.last <= act.last for act in between(read.claims.acts, wish.first, wish.last))


_ASKING = frozenset("request demand".split())
_LONGEST_CLAUSE = 45  # tokens
_QUESTION = "?？؟;"
_TOPIC = 5  # tokens of a clause that may be no more than what its sentence goes on to speak of


def _is_left_waiting(read: Read, saying: Saying) -> bool:
    """Whether a clause only names what the rest of its sentence leaves for later: the transfer of the archive, though, will wait."""
    if saying.last - saying.first > _TOPIC:
        return False
    _, end = read.passage.sentence_tokens(saying.sentence)
    return bool(read.passage.reading.cued_between(saying.last, end, "pending"))


@kept
def leaves_out(read: Read, saying: Saying) -> bool:
    """Whether a clause without a "no" says in no act that somebody stays outside, or has to wait: warships remain outside, where none is admitted.

    What follows it behind a comma counts: aid makes up for the losses, save those of 2022.
    """
    end = saying.last + 2
    acts = between(read.claims.acts, saying.first, end)
    return any(
        idea.key == "left-out" and not any(act.first < idea.last and idea.first < act.last for act in acts)
        for idea in between(ideas_of(read.passage) or (), saying.first, end))


@kept
def is_quoted(read: Read, saying: Saying) -> bool:
    """Whether a clause stands in quotation marks."""
    return any(q.first <= saying.first and saying.last <= q.last for q in read.claims.quotations)


def stands_behind(meeting: Meeting, saying: Saying) -> bool:
    """Whether a clause stands behind the post."""
    return meeting.prose.passage.tokens[saying.first].start >= meeting.citation.span.end
