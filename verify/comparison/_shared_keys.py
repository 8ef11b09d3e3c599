"""What each sentence of the prose shares with a post."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence

from verify._later import later
from verify.claims import Read
from verify.comparison._figures_fit import fits
from verify.comparison._related_acts import related_acts
from verify.comparison._sentence_keys import Key, kind_of_count, sentences_of_ideas
from verify.comparison._shared_names import NameMatch
from verify.model import Citation

with later:
    from verify.comparison._miswritten import look_alike


def shared_keys(
    prose: Read, post: Read, keyed: Mapping[Key, Sequence[int]], sight: range, post_keys: frozenset[Key], names: Sequence[NameMatch]
) -> dict[int, frozenset[Key]]:
    """What each sentence in sight shares with the post; nothing for those that share nothing. `keyed` are the sentences of each key."""
    acts = {key for kind, key in post_keys if kind == "act"}
    translated = prose.passage.language != post.passage.language
    if translated:
        post_keys = frozenset(key for key in post_keys if key[0] != "word")
    shared: dict[int, set[Key]] = {}
    for key in post_keys:
        for sentence in _seen(keyed.get(key, ()), sight):
            shared.setdefault(sentence, set()).add(key)
    if translated:  # in one language the words themselves meet, and no others need be read
        for family in sentences_of_ideas(post.passage):
            for sentence in _seen(sentences_of_ideas(prose.passage).get(family, ()), sight):
                shared.setdefault(sentence, set()).add(("idea", family))
    for match in names:
        shared.setdefault(match.sentence, set()).add(("person", match.post.start))
    for figure in prose.claims.figures:  # figures that are close, or the same in another unit
        if any(fits(figure, other) for other in post.claims.figures if other.dimension == figure.dimension):
            shared.setdefault(figure.sentence, set()).add((kind_of_count(figure), (round(figure.base, 6), figure.dimension)))
        if (figure.currency or figure.unit) and any(look_alike(figure, other) for other in post.claims.figures):
            shared.setdefault(figure.sentence, set()).add(("measure", figure.base))
    like = {other for a in acts for other in related_acts().get(str(a), ())} - acts
    for act in prose.claims.acts:
        if act.key in like:
            shared.setdefault(act.sentence, set()).add(("act", act.key))
    return {s: frozenset(k) for s, k in shared.items()}


def _seen(sentences: Sequence[int], sight: range) -> Sequence[int]:
    """Those of sentences in order that are in sight."""
    return sentences[bisect.bisect_left(sentences, sight.start): bisect.bisect_left(sentences, sight.stop)]


def signature_keys(citation: Citation) -> frozenset[Key]:
    """The day of a post's signature, as keys that sentences may have; none where it has no full date."""
    if citation.date is not None and len(citation.date.value) >= 10:
        return frozenset({("date", citation.date.value[:10]), ("day", citation.date.value[:10])})
    return frozenset()
