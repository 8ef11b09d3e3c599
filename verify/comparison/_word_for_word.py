"""A translated quotation against the sentence that it renders, word for word.

Once all everyday words are read, hardly a word of a fair translation is left over: each stands for one of the post, or for one near to it.
Where both sides keep words that nothing on the other can stand for, and what the lists do not know cannot explain them, the one was put
for the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from verify._later import later
from verify.claims import Read
from verify.claims._values import Quotation
from verify.claims.wording import Wording
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.model import Message

with later:
    from verify.comparison._own_words import is_the_posts
    from verify.comparison._same_words import are_no_synonyms, lay
    from verify.comparison._translation import original_of, without_stops

if TYPE_CHECKING:
    from verify.comparison._same_words import Exchanged


def compare_word_for_word(meeting: Meeting, quotation: Quotation) -> Iterator[Differs]:
    """Words of a quotation in another language that were put for others of the post's sentence."""
    if meeting.citation.truncated:
        return
    original = original_of(meeting, quotation)
    given = original is not None or is_the_posts(meeting, quotation)
    if not given and quotation.sentence not in meeting.beside:
        return
    ranges = [(original.first, original.last)] if original is not None else _sentences(meeting.post)
    laid = [(_laid(meeting, quotation, first, last), first, last) for first, last in ranges]
    if not laid:
        return
    found, first, last = max(laid, key=lambda one: (one[0].kept, -one[0].meant))
    if not (given or (found.kept >= _SURELY and found.kept >= _MOSTLY * max(found.said, found.meant))):
        return
    if are_no_synonyms(found):
        passage, post = meeting.prose.passage, meeting.post.passage
        message = Message(
            "The quotation says {article}, the post says {post}.", article=_text(meeting.prose, found.brought[0]), post=_text(meeting.post, found.lost[0]))
        yield Differs(
            "quote-altered", message, passage.evidence(quotation.inner_start, quotation.inner_end),
            post.evidence(post.tokens[first].start, post.tokens[last - 1].end), 0.76)


_SURELY, _MOSTLY = 3, 0.6  # words that stand on both sides, from which on a quotation beside the post is the post's, whoever is said to say it


def _text(read: Read, word: Wording) -> str:
    tokens = read.passage.tokens
    return read.passage.text[tokens[word.first].start: tokens[word.last - 1].end]


def _sentences(read: Read) -> list[tuple[int, int]]:
    """The tokens of each sentence of a post, without the stops that end it."""
    found = []
    for index in range(len(read.passage.sentences)):
        first, last = read.passage.sentence_tokens(index)
        last = without_stops(read, first, last)
        if last > first:
            found.append((first, last))
    return found


def _laid(meeting: Meeting, quotation: Quotation, first: int, last: int) -> Exchanged:
    """A quotation beside the tokens `[first, last)` of the post."""
    return lay((meeting.prose, quotation.first, quotation.last), (meeting.post, first, last), meeting.prose.passage.sentence_tokens(quotation.sentence))
