"""Words in quotation marks that the prose says are the post's: verbatim, fairly translated, or altered."""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Iterator

from verify.claims._values import Quotation
from verify.comparison._meeting import Meeting
from verify.comparison._result import Agreed, Differs
from verify.languages._tokens import fold
from verify.model import Message

_ELLIPSIS = re.compile(r"\s*(?:\[?\(?(?:\u2026|\.\.\.)\)?\]?)\s*")
_WORDS = re.compile(r"[^\W_]+(?:[.,]\d+)*", re.U)


def words(text: str) -> tuple[str, ...]:
    """A text's words with typography folded: what two writers may set differently is gone, numbers stay whole."""
    return tuple(_WORDS.findall(fold(text)))


def compare_quotations(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the quotations of the prose and the words of the post."""
    same_language = meeting.prose.passage.language == meeting.post.passage.language
    for quotation in meeting.prose.claims.quotations:
        if same_language:
            yield from _same_language(meeting, quotation)


def _same_language(meeting: Meeting, quotation: Quotation) -> Iterator[Agreed | Differs]:
    prose, post = meeting.prose.passage, meeting.post.passage
    quoted = prose.text[quotation.inner_start: quotation.inner_end]
    fragments = [words(f) for f in _ELLIPSIS.split(quoted)]
    fragments = [f for f in fragments if f]
    if not fragments or sum(map(len, fragments)) < 2:
        return
    theirs = words(post.text)
    spans = [m.span() for m in _WORDS.finditer(fold(post.text))] if len(fold(post.text)) == len(post.text) else None
    position, found = 0, []
    for fragment in fragments:
        at = _find(theirs, fragment, position)
        if at is None:
            break
        found.append((at, at + len(fragment)))
        position = at + len(fragment)
    article = prose.evidence(quotation.inner_start, quotation.inner_end)
    if len(found) == len(fragments):
        swallowed = _swallowed(meeting, theirs, found)
        if swallowed is not None:
            yield Differs(
                "quote-altered", Message("The dots leave out “{words}”, which turns the sense.", words=swallowed), article, _piece(meeting, spans, found[0][0], found[-1][1]), 0.85)
            return
        if sum(map(len, fragments)) >= 3 or quotation.sentence in meeting.aligned:
            yield Agreed("quote", article, _piece(meeting, spans, found[0][0], found[-1][1]))
        return
    if len(fragments) != 1 or not _said_to_be_the_posts(meeting, quotation):
        return
    fragment = fragments[0]
    best = _closest(theirs, fragment)
    if best is None:
        return
    start, end, ratio = best
    if ratio < 0.5 or len(fragment) < 3:
        return
    changed = _changes(fragment, theirs[start:end])
    if not changed or _only_inflected(fragment, theirs[start:end]):
        return
    evidence = _piece(meeting, spans, start, end)
    yield Differs(
        "quote-altered", Message("The quotation is not what the post says: {changed}.", changed=changed), article, evidence, 0.95 if ratio >= 0.7 else 0.85)


def _find(words_of_post: tuple[str, ...], fragment: tuple[str, ...], start: int) -> int | None:
    for at in range(start, len(words_of_post) - len(fragment) + 1):
        if words_of_post[at: at + len(fragment)] == fragment:
            return at
    return None


def _closest(theirs: tuple[str, ...], fragment: tuple[str, ...]) -> tuple[int, int, float] | None:
    """The stretch of the post's words most like the fragment."""
    matcher = difflib.SequenceMatcher(None, theirs, fragment, autojunk=False)
    blocks = [b for b in matcher.get_matching_blocks() if b.size]
    if not blocks:
        return None
    start = max(0, blocks[0].a - blocks[0].b)
    end = min(len(theirs), blocks[-1].a + blocks[-1].size + (len(fragment) - blocks[-1].b - blocks[-1].size))
    if end - start > 2 * len(fragment) + 2:
        return None
    return start, end, sum(b.size for b in blocks) / max(len(fragment), end - start)


def _changes(fragment: tuple[str, ...], theirs: tuple[str, ...]) -> Message:
    """The words that were changed, for a reader."""
    parts = []
    for tag, a1, a2, b1, b2 in difflib.SequenceMatcher(None, theirs, fragment, autojunk=False).get_opcodes():
        was, now = " ".join(theirs[a1:a2]), " ".join(fragment[b1:b2])
        if tag == "replace":
            parts.append(Message("“{was}” became “{now}”", was=was, now=now))
        elif tag == "delete":
            parts.append(Message("“{was}” is left out", was=was))
        elif tag == "insert":
            parts.append(Message("“{now}” was added", now=now))
    return Message.joined(parts[:3], ", ")


def _only_inflected(fragment: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether the difference is only of endings, as a quotation fitted into a sentence has."""
    return len(fragment) == len(theirs) and all(a == b or (min(len(a), len(b)) >= 4 and a[:-2] and a[: max(3, len(a) - 3)] == b[: max(3, len(a) - 3)])
                                                for a, b in zip(fragment, theirs, strict=True))


def _said_to_be_the_posts(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether the prose gives the quotation as the post's own words: by a cue in its sentence, or by their closeness."""
    passage = meeting.prose.passage
    if quotation.sentence in meeting.aligned:
        return True
    return any(
        m.kind == "cue" and m.key in ("post-noun",) and passage.sentence_at(m.start) == quotation.sentence for m in passage.mentions)


def _swallowed(meeting: Meeting, theirs: tuple[str, ...], found: list[tuple[int, int]]) -> str | None:
    """A negation that stands where the quotation has dots, or None."""
    literal = meeting.post.passage.reading.words or {}
    negators = {fold(p) for p in literal.get("cues", {}).get("negator", ()) for p in (p,) if " " not in p and "*" not in p and "|" not in p}
    for (_, end), (start, _) in itertools.pairwise(found):
        gap = theirs[end:start]
        if len(gap) <= 8 and any(w in negators for w in gap):
            return " ".join(gap)
    return None


def _piece(meeting: Meeting, spans: list[tuple[int, int]] | None, start: int, end: int):  # type: ignore[no-untyped-def]
    post = meeting.post.passage
    if spans is None or end - 1 >= len(spans):
        return post.evidence(0, len(post.text))
    return post.evidence(spans[start][0], spans[end - 1][1])
