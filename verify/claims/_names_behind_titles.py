"""Names right behind a bare title, in a language that mostly puts titles behind them: 화가 대니얼 시엠이, 우승자 김지원은."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims._listed_signs import listed_signs
from verify.claims._name_parts import NameParts, Run
from verify.claims._no_names import common_words
from verify.claims._passage import Passage
from verify.claims._small_words import function_words
from verify.claims._values import Office
from verify.languages._dictionary import dictionary
from verify.languages._tokens import BREAK, STOP, tokenize

_MOST_WORDS = 3  # of a foreign name
_SYLLABLES = 3  # of a name with its family name
# Whom the language names behind what they are; who governs or leads is named before it.
_NAMED_BEHIND = frozenset(
    "artist painter sculptor photographer singer musician instrumentalist conductor composer dancer choreographer actor film-director writer poet designer architect "
    "translator chef athlete player climber winner witness resident student farmer fisher diver pilot driver activist volunteer entrepreneur historian archaeologist "
    "librarian veterinarian doctor nurse engineer chief-engineer ship-captain lawyer economist curator restorer archivist publisher editor presenter biologist geologist "
    "physicist astronomer chemist mathematician ecologist palaeontologist anthropologist sociologist psychologist linguist philosopher oceanographer climatologist "
    "seismologist epidemiologist beekeeper winegrower mountain-guide train-driver rescuer midwife pharmacist referee coach astronaut".split())


def name_behind_title(parts: NameParts, index: int, offices: Sequence[Office]) -> Run | None:
    """Two or three words of which one has a syllable of no learned word, or one of three syllables with a family name, behind a title and with an ending behind it."""
    passage = parts.passage
    office = next((o for o in offices if o.last == index), None)
    if office is None or has_an_ending(passage, office):
        return None
    tokens, function, known = passage.tokens, function_words(passage.reading.words), common_words(passage.reading)
    stock = listed_signs(passage.reading, "sino-syllables")
    for last in range(index + 1, min(index + _MOST_WORDS, len(tokens)) + 1):
        token = tokens[last - 1]
        if token.kind != "word" or last - 1 in parts.taken or token.folded in function or (last - 1 in known and last - 1 not in parts.given) or last - 1 in parts.honorifics:
            return None
        cut = _ending(passage, token.text)
        written = "".join(t.text for t in tokens[index:last])[:-cut or None]
        closed = cut or last == len(tokens) or tokens[last].kind in (BREAK, STOP) or tokens[last].text == "("
        if any(o.first == last for o in offices) or last in parts.honorifics:
            return None  # who has a title behind them is read with that
        if not closed:
            continue
        foreign = last - index > 1 and any(c not in stock for c in written)
        own = last - index == 1 and len(written) == _SYLLABLES and index in parts.surnames and all(c in stock for c in written)
        if foreign or (own and office.key in _NAMED_BEHIND):
            return Run(index, last, cut=cut)
        if own and cut:
            return None  # 검사 김소영이 구형했다: whoever that is, the verb is no part of it
    return None


def _ending(passage: Passage, written: str) -> int:
    """The letters of the ending with which a word has its part in the sentence; none of a word of one syllable."""
    endings = (passage.reading.words or {}).get("endings-of-names", ())
    return max((len(e) for e in endings if written.endswith(e) and len(written) - len(e) > 1), default=0)


def has_an_ending(passage: Passage, office: Office) -> bool:
    """Whether a title without the ending that it seems to have is that title still: 의사가 is, 작가 is none."""
    written, compiled = passage.tokens[office.last - 1].text, dictionary(passage.language)
    cut = _ending(passage, written)
    return bool(cut) and compiled is not None and any(m.kind == "office" for m in compiled.mentions(tokenize(written[:-cut])))


def is_behind_owner(passage: Passage, first: int) -> bool:
    """Whether the title right before a word has the ending of an owner, and so has something and is nobody's: Bakanın Berlin ziyareti."""
    endings = (passage.reading.words or {}).get("endings-of-owners", ())
    if not endings:
        return False
    written, compiled = passage.tokens[first - 1].text, dictionary(passage.language)
    return compiled is not None and any(
        m.kind == "office" for e in endings if written.casefold().endswith(e) for m in compiled.mentions(tokenize(written[:-len(e)])))
