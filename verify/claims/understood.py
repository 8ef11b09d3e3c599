"""The words of a clause with all that they may mean, in whichever vocabulary they stand: also what only clauses that say yes or no are read for."""

from __future__ import annotations

from verify.claims import Read
from verify.claims._kept import kept
from verify.claims._objections import denials_of, is_an_answer
from verify.claims._reading import between
from verify.claims.ideas import ideas_of
from verify.claims.wording import Wording, wordings
from verify.languages._unwritten import noes_of, small_words_of


@kept
def noes_between(read: Read, first: int, last: int) -> frozenset[int]:
    """The tokens among `[first, last)` at which a "no" begins."""
    passage = read.passage
    cues = (*passage.reading.cued_between(first, last, "negator"), *between(denials_of(passage), first, last))
    ideas = [idea for idea in between(ideas_of(passage) or (), first, last) if idea.key == _NONE and not is_an_answer(passage, idea)]
    literal = noes_of(passage.language)
    return frozenset((*(m.first for m in (*cues, *ideas)), *(i for i in range(first, last) if passage.tokens[i].folded in literal)))


@kept
def denials_between(read: Read, first: int, last: int) -> int:
    """How often the tokens `[first, last)` deny: where several words for "no" agree (no espera a nadie, ni un ne), those of a clause deny once.

    What is without something agrees with no other "no": sin paciencia no saldremos.
    """
    noes = noes_between(read, first, last)
    if len(noes) < _SEVERAL or not (read.passage.reading.words or {}).get("negative-concord"):
        return len(noes)
    without = noes.intersection(m.first for m in read.passage.reading.cued_between(first, last, "without", "lacking"))
    return len(without) + len({read.passage.clause(no, no + 1)[0] for no in noes - without})


_SEVERAL = 2


@kept
def understood(read: Read, first: int, last: int) -> tuple[Wording, ...]:
    """Every word of the tokens `[first, last)` that says something, in order, but the "no"s."""
    passage = read.passage
    small, noes = small_words_of(passage.language), noes_between(read, first, last)
    told = [(i.first, i.last, str(i.key)) for i in between(ideas_of(passage) or (), first, last) if i.key not in (_NONE, "left-out", "there-is")]
    told += [(act.first, act.last, act.key) for act in between(read.claims.acts, first, last)]
    words = [w for w in wordings(read, first, last) if w.first not in noes and passage.tokens[w.first].folded not in small]
    if not told:
        return tuple(words)
    found = [w._replace(meanings=w.meanings.union([key for begin, end, key in told if begin < w.last and w.first < end])) for w in words]
    taken = {i for word in words for i in range(word.first, word.last)}
    for begin, end, _ in told:
        if taken.isdisjoint(range(begin, end)) and begin not in noes:
            found.append(Wording(begin, end, frozenset(key for b, e, key in told if b < end and begin < e)))
            taken.update(range(begin, end))
    return tuple(sorted(found))


_NONE = "none-of-it"
