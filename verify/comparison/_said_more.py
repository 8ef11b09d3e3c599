"""Whether a quotation renders all that its original says and then goes on: a town with a tram breathes better, and pays less tax.

A free translation has more words here and there; several in a row, at its end or its beginning, of which the post has none anywhere, are no translation's.
"""

from __future__ import annotations

from verify._later import later
from verify._records import dataclass
from verify.claims import Read
from verify.claims.wording import wordings

with later:
    from verify.comparison._one_for_another import free_for
    from verify.comparison._same_words import is_among, may_name_a_thing, says_much, sought_in

Stretch = tuple[Read, int, int]  # a side, and the tokens `[first, last)` of it


@dataclass(frozen=True, slots=True)
class More:
    """What a quotation says beyond its original: how many words, one of which says much at least, and whether one may be a thing."""

    words: int
    thing: bool


NOTHING = More(0, False)


def says_more(ours: Stretch, theirs: Stretch) -> More:
    """The words at the end or the beginning of a stretch of the prose that have nothing in the post, where all of the post's stretch is in the prose's."""
    (prose, *_), (post, *_) = ours, theirs
    words, others, all_words = wordings(*ours), wordings(*theirs), sought_in(*ours)
    if not others or not any(map(says_much, others)) or any(not is_among(post, word, prose, all_words) and (says_much(word) or not word.meanings) for word in others):
        return NOTHING
    whole = sought_in(post, 0, len(post.passage.tokens))
    new = [says_much(word) and not is_among(prose, word, post, free_for(word, words, whole)) for word in words]
    known = [i for i, word in enumerate(words) if says_much(word) and not new[i]]
    if not known or any(not word.meanings for word in words[: known[-1]]):  # which may be what the post says
        return NOTHING
    added = max((words[: known[0]], words[known[-1] + 1:]), key=lambda side: sum(map(says_much, side)))
    said = [word for word in added if says_much(word)]
    if not said:
        return NOTHING
    return More(sum(bool(word.meanings) for word in added), any(map(may_name_a_thing, said)))
