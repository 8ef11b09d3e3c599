"""What was done: acts with their polarity (did not, denied, no) and status (done, planned, wished, conditional)."""

from __future__ import annotations

from verify.claims._passage import Passage
from verify.claims._values import Act
from verify.languages import _concepts
from verify.languages._dictionary import Mention

_STATUSES = ("wished", "conditional", "planned")


def find_acts(passage: Passage) -> tuple[Act, ...]:
    """Every act of a passage, in order. Acts of telling are left out: they carry what is said."""
    cues: dict[str, list[Mention]] = {}
    for mention in passage.mentions:
        if mention.kind == "cue":
            cues.setdefault(mention.key, []).append(mention)
    negators = cues.get("negator", [])
    denials = cues.get("denial", []) + [m for m in passage.mentions if m.kind == "act" and m.key in _concepts.DENYING]
    only = cues.get("only", [])
    # Where negations agree (no se firmó ningún acuerdo, n'a signé aucun accord), several of them are one.
    concord = bool((passage.reading.words or {}).get("negative-concord"))
    found = []
    for mention in passage.mentions:
        if mention.kind != "act" or mention.key in _concepts.TELLING:
            continue
        begin, end = passage.clause(mention.first, mention.last)
        count = sum((begin <= n.first and n.last <= end) or (n.first < mention.last and mention.first < n.last) for n in negators)
        negated = count > 0 if concord else count % 2 == 1
        sentence = passage.sentence_at(mention.start)
        denied = any(d.first < mention.first and passage.sentence_at(d.start) == sentence and d.last <= mention.first for d in denials)
        status = "done"
        for name in _STATUSES:
            if any(begin <= c.first and c.last <= end for c in cues.get(name, ())):
                status = name
                break
        found.append(Act(
            start=mention.start, end=mention.end, first=mention.first, last=mention.last, sentence=sentence, key=mention.key,
            negated=negated, status=status, denied=denied,
            only=any(begin <= o.first and o.last <= end for o in only),
        ))
    return tuple(found)
