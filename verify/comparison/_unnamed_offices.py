"""Offices whose holder neither side names: beside the vice-president of Aragon, where the post has its president.

Without a name only the office itself tells who is meant, so nothing but it and its deputy is held against each other, both of one
land, town or region, where the two sentences surely tell one deed and each side speaks of no other holder of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._small_words import function_words, words_like_of
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Office
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._lands import all_lie_apart
from verify.comparison._meeting import Meeting
from verify.comparison._offices import are_an_office_and_its_deputy
from verify.comparison._related_acts import compatible
from verify.comparison._result import STRONG, Differs
from verify.comparison._sentence_keys import weigh
from verify.languages._tokens import WORD
from verify.model import Message

_ENOUGH = 5.0  # weight of what two sentences share beside their offices
_BEHIND = 3  # tokens behind an office in which its land is named


def compare_unnamed_offices(meeting: Meeting) -> Iterator[Differs]:
    """An office that one side gives to somebody's deputy and the other to its holder, of whom neither says the name."""
    prose, post = meeting.prose, meeting.post
    for ours in _unnamed(prose):
        if ours.sentence not in meeting.aligned or of_another_occasion(meeting, ours.first, ours.sentence):
            continue
        theirs = [o for o in post.claims.offices if o.key == ours.key]
        if len(theirs) != 1 or theirs[0] not in _unnamed(post) or len({o.modifiers for o in prose.claims.offices if o.key == ours.key}) != 1:
            continue
        rival = theirs[0]
        if not are_an_office_and_its_deputy(ours, rival) or not _are_of_one_place(prose, ours, post, rival):
            continue
        if _opens_its_clause(prose, ours) or _opens_its_clause(post, rival) or _do_two_things(meeting, ours, rival):
            continue
        common = [key for key in meeting.of_one_deed(ours.sentence, rival.sentence) if key[0] not in ("office", "word")]
        if weigh(common) < _ENOUGH or not any(kind == "person" for kind, _ in common):
            continue
        article, evidence = prose.passage.evidence(ours.start, ours.end, ours.key), post.passage.evidence(rival.start, rival.end, rival.key)
        yield Differs(
            "role-mismatch", Message("The article gives the office as “{article}”, the post as “{post}”.", article=article.text, post=evidence.text), article, evidence, 0.82, STRONG)
        return


def _opens_its_clause(read: Read, office: Office) -> bool:
    """Whether only an article or a conjunction stands before an office in its clause, which then tells what its holder did and not whom somebody did it with."""
    begin, _ = read.passage.clause(office.first, office.last)
    small, of = function_words(read.passage.reading.words), words_like_of(read.passage.reading)
    return all(read.passage.tokens[i].folded in small and i not in of for i in range(begin, office.first))


def _do_two_things(meeting: Meeting, ours: Office, theirs: Office) -> bool:
    """Whether the clauses of two offices tell two deeds: the one was there, the other spoke by video."""
    left, right = ({a.key for a in between(read.claims.acts, *read.passage.clause(o.first, o.last))} for read, o in ((meeting.prose, ours), (meeting.post, theirs)))
    return bool(left and right) and not any(a == b or compatible(a, b) for a in left for b in right)


def _unnamed(read: Read) -> list[Office]:
    held = {p.office for p in read.claims.people if p.office is not None}
    return [o for o in read.claims.offices if o not in held]


def _are_of_one_place(ours_in: Read, ours: Office, theirs_in: Read, theirs: Office) -> bool:
    """Whether two offices are of the same land or town, or of what has the same name right behind them."""
    if not all_lie_apart(ours.countries, theirs.countries) or (ours.towns & theirs.towns):
        return True
    left, right = _names_behind(ours_in, ours), _names_behind(theirs_in, theirs)
    return any(same_word(a, b) for a in left for b in right)


def _names_behind(read: Read, office: Office) -> list[str]:
    """The capitalised words right behind an office, romanised."""
    tokens = read.passage.tokens[office.last: office.last + _BEHIND]
    return [romanise(t.text) for t in tokens if t.kind == WORD and t.text[:1].isupper() and len(t.text) > 3]
