"""Words of the post that the prose gives to somebody else: a quotation that renders one of the post, beside another name."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Person, Quotation
from verify.comparison._meeting import Meeting
from verify.comparison._offices import offices_relation
from verify.comparison._result import Differs
from verify.model import Message

with later:
    from verify.claims._names import written_relation
    from verify.comparison._rendering import Rendering, as_rendering
    from verify.comparison._translation import spoken_words

_KEPT = 3  # words that say much and that both quotations have
_SHARE = 0.5  # of the words that say much in either
_ALL = 2  # words that are enough where they are all that theirs has, and both are said by who holds one office
_SURE, _SURE_OF_IT = 2.0, 0.9  # strength and likelihood: that the words are the post's is known


def compare_speakers(meeting: Meeting) -> Iterator[Differs]:
    """Each quotation of the post that the prose gives to another person, where neither is named on the other side."""
    prose, post = meeting.prose, meeting.post
    known, told = {m.start for m in meeting.names}, {m.post.start for m in meeting.names}
    for original in spoken_words(post):
        speaker = _speaker(post, original)
        if speaker is None or speaker.start in told:
            continue
        found = [q for q in spoken_words(prose) if _renders(as_rendering(meeting, q, original), _speaker(prose, q), speaker)]
        other = _speaker(prose, found[0]) if len(found) == 1 else None
        if other is None or other.start in known:
            continue
        if any(written_relation(p.name, speaker.name) != "differs" for p in prose.claims.people) or any(written_relation(other.name, p.name) != "differs" for p in post.claims.people):
            continue
        yield Differs(
            "person-mismatch", Message("The article names {article} where the post names {post}.", article=other.name, post=speaker.name),
            prose.passage.evidence(other.start, other.end, other.name), post.passage.evidence(speaker.start, speaker.end, speaker.name), 0.88, _SURE, _SURE_OF_IT)


def _renders(found: Rendering, ours: Person | None, theirs: Person) -> bool:
    """Whether a quotation surely is the other one, in whatever words."""
    laid = found.laid
    if laid.kept >= _KEPT:
        return laid.kept >= _SHARE * max(laid.said, laid.meant)
    same = ours is not None and ours.office is not None and theirs.office is not None and offices_relation(ours.office, theirs.office) in ("same", "fits")
    return same and laid.kept >= _ALL and laid.kept == laid.meant and laid.kept >= _SHARE * laid.said


def _speaker(read: Read, quotation: Quotation) -> Person | None:
    """The one person named in a quotation's sentence, outside of it."""
    begin, end = read.passage.sentence_tokens(quotation.sentence)
    people = [p for p in between(read.claims.people, begin, end) if not quotation.first <= p.first < quotation.last]
    return people[0] if len(people) == 1 and len(people[0].words) > 1 else None
