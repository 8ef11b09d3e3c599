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
from verify.comparison._meeting import Meeting
from verify.comparison._result import Differs
from verify.model import Message

with later:
    from verify.comparison._one_for_another import for_another
    from verify.comparison._own_words import is_the_posts
    from verify.comparison._rendering import rendering
    from verify.comparison._same_words import are_no_synonyms
    from verify.comparison._translation import original_of

if TYPE_CHECKING:
    from verify.claims.wording import Wording


def compare_word_for_word(meeting: Meeting, quotation: Quotation) -> Iterator[Differs]:
    """Words of a quotation in another language that were put for others of the post's sentence: a doubt, for at first sight one article in two that it told was an honest one."""
    if meeting.citation.truncated:
        return
    original = original_of(meeting, quotation)
    given = original is not None or is_the_posts(meeting, quotation)
    if not given and quotation.sentence not in meeting.beside:
        return
    rendered = rendering(meeting, quotation)
    if rendered is None:
        return
    found, first, last = rendered.laid, rendered.first, rendered.last
    if meeting.post.claims.quotations and not any(q.first < last and first < q.last for q in meeting.post.claims.quotations):
        return  # where the post quotes somebody, these are the words that others quote
    if not (given or (found.kept >= _SURELY and found.kept >= _MOSTLY * max(found.said, found.meant))):
        return
    if are_no_synonyms(found):
        passage, post = meeting.prose.passage, meeting.post.passage
        message = Message(
            "The quotation says {article}, the post says {post}.", article=_text(meeting.prose, found.brought[0]), post=_text(meeting.post, found.lost[0]))
        surely = original is not None and for_another((meeting.prose, quotation.first, quotation.last), (meeting.post, first, last)).surely
        yield Differs(
            "quote-altered", message, passage.evidence(quotation.inner_start, quotation.inner_end),
            post.evidence(post.tokens[first].start, post.tokens[last - 1].end), 0.76, likelihood=0.76, doubtful=not surely)


_SURELY, _MOSTLY = 3, 0.6  # words that stand on both sides, from which on a quotation beside the post is the post's, whoever is said to say it


def _text(read: Read, word: Wording) -> str:
    tokens = read.passage.tokens
    return read.passage.text[tokens[word.first].start: tokens[word.last - 1].end]
