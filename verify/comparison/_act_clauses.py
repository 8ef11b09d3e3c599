"""What stands in the clause of an act, and beside it."""

from __future__ import annotations

from collections.abc import Sequence

from verify.claims import Read
from verify.claims._reading import between
from verify.claims._values import Act, Claim
from verify.claims.ideas import TURNING
from verify.comparison._sentence_keys import sentence_words
from verify.languages import _concepts
from verify.languages._dictionary import Mention


def clause_span(read: Read, act: Claim) -> tuple[int, int]:
    """The offsets of an act's clause."""
    begin, end = read.passage.clause(act.first, act.last)
    tokens = read.passage.tokens
    return tokens[begin].start, tokens[end - 1].end


def keys_around(read: Read, act: Claim | Mention) -> frozenset[tuple[object, object]]:
    """What stands in an act's clause, as keys; names and content words too."""
    begin, end = read.passage.clause(act.first, act.last)
    keys: set[tuple[object, object]] = set()
    for kind in ("thing", "city", "country", "demonym", "capital", "organisation", "portfolio", "body", "currency", "unit"):
        keys.update(("country" if kind == "demonym" else kind, mention.key) for mention in between(read.passage.reading.of(kind), begin, end))
    keys.update(("act", mention.key) for mention in between(read.passage.reading.of("act"), begin, end) if mention.key not in (getattr(act, "key", ""), *_concepts.TELLING))
    keys.update(("figure", figure.base) for figure in between(read.claims.figures, begin, end))
    keys.update(sentence_words(read, begin, end))
    return frozenset(keys)


def places_beside(read: Read, act: Claim | Mention) -> frozenset[tuple[object, object]]:
    """The places of an act's clause, as keys: those too whose name no dictionary but the gazetteer has."""
    return frozenset(("place", place.key) for place in between(read.claims.places, *read.passage.clause(act.first, act.last)))


def is_quoted(read: Read, act: Act) -> bool:
    """Whether an act stands inside quotation marks: somebody's words, which quotations compares."""
    return any(q.start <= act.start < q.end for q in read.claims.quotations)


def affirmed_or_not(act: Act) -> bool | None:
    """Whether the act is affirmed; None where that is not certain."""
    return None if act.negated is None else not (act.negated or act.denied)


def is_done_to(read: Read, act: Act, its: list[Act], keys: frozenset[str]) -> bool:
    """Whether an act is named as that to which another one of its clause, of these `keys`, is done.

    A ban on exports that is not lifted denies no exports, it bans them (`_FORBIDDING`); who lifts a ban bans nothing (`TURNING`).
    """
    begin, end = read.passage.clause(act.first, act.last)
    return act.key not in keys and any(a.key in keys and begin <= a.first < end for a in its)


def are_joined(read: Read, one: Act, other: Act) -> bool:
    """Whether an "and" stands between two acts of a clause, which tells the one beside the other: the strike goes on, and trains are cancelled."""
    joining = frozenset((read.passage.reading.words or {}).get("conjunctions", ()))
    return any(token.folded in joining for token in read.passage.tokens[min(one.last, other.last): max(one.first, other.first)])


def is_taken_back(read: Read, act: Act, its: Sequence[Act]) -> bool:
    """Whether an act is only named as what another one of its clause ends, stops or puts off: the launch was cancelled."""
    return act.key not in TURNING and any(
        a.key in TURNING and affirmed_or_not(a) and not are_joined(read, act, a) for a in between(its, *read.passage.clause(act.first, act.last)))


def of_its_time(act: Act, others: list[Act]) -> list[Act]:
    """Of acts of one kind those done where it is done, or those ahead where it is ahead; all where none is: a cut, and no further cuts."""
    return [o for o in others if (o.status == "planned") == (act.status == "planned")] or others
