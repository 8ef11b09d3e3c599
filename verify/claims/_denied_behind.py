"""What is denied right behind its noun, in a language whose verbs come last: हमले के आरोप का खंडन किया, হামলার অভিযোগ অস্বীকার করেছে."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._passage import Passage
from verify.languages._dictionary import Mention
from verify.languages._folded import folded

_REACH = 5  # tokens from the noun to the word that denies it


def is_denied_behind(passage: Passage, act: Mention, denials: Sequence[Mention]) -> bool:
    """Whether nothing but a word for what is told of it (reports, talk, the charge) and what joins that to the noun stand between an act and a word that denies it."""
    words = (passage.reading.words or {}).get("denied-behind")
    if words is None:
        return False
    told, joining = folded(words, "told"), folded(words, "joining")
    for denial in denials:
        if not 0 < denial.first - act.last <= _REACH or passage.sentence_at(act.start) != passage.sentence_at(denial.start):
            continue
        between = [token.folded for token in passage.tokens[act.last:denial.first]]
        held = [token.folded for token in passage.tokens[denial.first:denial.last]]
        if not told.isdisjoint((*between, *held)) and all(word in told or word in joining for word in between):
            return True
    return False


def leads_to_what_it_denies(passage: Passage, denial: Mention) -> bool:
    """Whether what is denied may stand behind the word that denies it: where verbs come last, only with a word for "that" or a colon between.

    In पुल बंद होने का खंडन किया और सड़क खोली the road was opened.
    """
    ahead = folded((passage.reading.words or {}).get("denied-behind"), "ahead")
    if not ahead:
        return True
    following = passage.tokens[denial.last:denial.last + _TO_THAT]
    near = following[_TO_COLON].start if len(following) > _TO_COLON else len(passage.text)
    return any(token.folded in ahead for token in following) or ":" in passage.text[denial.end:near]


_TO_COLON = 2  # tokens: फ़र्ज़ी ख़बर:
_TO_THAT = 7  # tokens: खंडन किया है जिनमें
