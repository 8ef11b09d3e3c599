"""Words in quotation marks that the prose says are the post's: verbatim, fairly translated, or altered."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from verify._later import later
from verify._patterns import regex
from verify._records import dataclass
from verify.claims._kept import kept
from verify.claims._name_words import words_of
from verify.claims._passage import Passage
from verify.claims._values import Quotation
from verify.comparison._meeting import Meeting
from verify.comparison._result import Agreed, Differs
from verify.languages import words as dictionary_words
from verify.languages._tokens import fold
from verify.model import Evidence, Message

if TYPE_CHECKING:
    import difflib

with later:
    from verify.claims._names_by_words import names_relation
    from verify.comparison._elided import only_elides
    from verify.comparison._rendered import compare_rendered
    from verify.comparison._translation import compare_translation, of_the_same_speaker
    from verify.comparison._word_for_word import compare_word_for_word

_ELLIPSIS = regex(r"\s*(?:\[?\(?(?:\u2026|\.\.\.)\)?\]?|\[[^\[\]\n]{1,80}\])\s*")  # dots, or what an editor puts in square brackets
_WORDS = regex(r"[^\W_]+(?:[.,]\d+)*", re.U)
_KANA = "\u3040-\u30ff"
_PER_WORD = 3  # signs
_A_KANA = regex(f"[{_KANA}]")


def _pattern(text: str) -> re.Pattern[str]:
    return _signs() if _A_KANA.search(text) else _WORDS


@functools.lru_cache(maxsize=1)
def _signs() -> re.Pattern[str]:
    """Where kana stand, each sign is a word."""
    return regex(rf"[{_KANA}\u3400-\u9fff]|[^\W_{_KANA}\u3400-\u9fff]+(?:[.,]\d+)*", re.U)


def words(text: str) -> tuple[str, ...]:
    """A text's words with typography folded: what two writers may set differently is gone, numbers stay whole."""
    return tuple(_pattern(text).findall(fold(text)))


@dataclass(frozen=True, slots=True)
class _Said:
    """A post's words as quotations are sought among them; `spans` are where they stand, None where folding moved them."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]
    known: frozenset[str]
    spans: Sequence[tuple[int, int]] | None
    sentences: tuple[tuple[str, ...], ...]


@kept
def _said(post: Passage) -> _Said:
    pattern, folded = _pattern(post.text), fold(post.text)
    found = words(post.text)
    return _Said(
        pattern, found, frozenset(found), [m.span() for m in pattern.finditer(folded)] if len(folded) == len(post.text) else None,
        tuple(tuple(pattern.findall(fold(post.text[s.start: s.end]))) for s in post.sentences))


@functools.lru_cache(maxsize=256)
def _fragments(quoted: str, pattern: re.Pattern[str]) -> tuple[tuple[str, ...], ...]:
    """The words of a quotation, parted where it has dots."""
    return tuple(found for piece in _ELLIPSIS.split(quoted) if (found := tuple(pattern.findall(fold(piece)))))


def compare_quotations(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the quotations of the prose and the words of the post."""
    same_language = meeting.prose.passage.language == meeting.post.passage.language and not _of_a_neighbour(meeting)
    for quotation in meeting.prose.claims.quotations:
        if same_language:
            yield from _same_language(meeting, quotation)
        else:
            rendered = list(compare_rendered(meeting, quotation))
            yield from rendered or compare_word_for_word(meeting, quotation)
    if not same_language:
        yield from compare_translation(meeting)


def _of_a_neighbour(meeting: Meeting) -> bool:
    """Whether one side has words of a tongue that is taken for its language (Malay, for Indonesian): what the other quotes is translated."""
    prose, post = meeting.prose.passage, meeting.post.passage
    theirs = _neighbour_words(post.language)
    return bool(theirs) and theirs.isdisjoint(words(prose.text)) != theirs.isdisjoint(words(post.text))


@functools.lru_cache(maxsize=32)
def _neighbour_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, (dictionary_words(language) or {}).get("neighbour-words", ())))


def _same_language(meeting: Meeting, quotation: Quotation) -> Iterator[Agreed | Differs]:
    prose, post = meeting.prose.passage, meeting.post.passage
    said = _said(post)
    unit = _PER_WORD if said.pattern is not _WORDS else 1
    fragments = _fragments(prose.text[quotation.inner_start: quotation.inner_end], said.pattern)
    if not fragments or sum(map(len, fragments)) < 2 * unit:
        return
    theirs, spans = said.words, said.spans
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
        if sum(map(len, fragments)) >= 3 * unit or quotation.sentence in meeting.aligned:
            yield Agreed("quote", article, _piece(meeting, spans, found[0][0], found[-1][1]))
        return
    if quotation.sentence not in meeting.near and quotation.sentence not in meeting.beside and not _cues_around(prose, quotation, "post-noun"):
        return  # nothing says that these words are the post's
    foreign = [f for f in fragments if _find(theirs, f, 0) is None]
    if len(foreign) != 1 or len(foreign[0]) < (3 if len(fragments) == 1 else 4) * unit or len(fragments) - len(foreign) != len([f for f in fragments if len(f) >= 3 * unit and f not in foreign]):
        return
    fragment = foreign[0]
    best = None
    if sum(word in said.known for word in fragment) * 2 >= len(fragment):  # else no stretch is half like it, and there is no need to look
        best = _closest(theirs, fragment)
        if best is None or best[2] < 0.5:
            best = _closest_sentence(said, fragment) or best
    start, end, ratio = best or (0, 0, 0.0)
    if ratio < 0.5 or not (_said_to_be_the_posts(meeting, quotation) or _says_it(meeting, quotation, fragment) or (
        quotation.sentence in meeting.near and ratio >= 0.6 and _longest_run(fragment, theirs[start:end]) >= 3 * unit
    )):
        if unit == 1:
            yield from _made_up(meeting, quotation, article, fragment, theirs)
        return
    if unit > 1 and not _exchanges_words(fragment, theirs[start:end]):
        return  # plain forms for polite ones, kana for characters: as Japanese desks quote
    changed = _changes(fragment, theirs[start:end])
    if not changed or _only_inflected(fragment, theirs[start:end]) or _same_but_for_style(meeting, fragment, theirs[start:end]):
        return
    changes = [(tag, range(first + start, last + start)) for tag, first, last, _, _ in _matcher(theirs[start:end], fragment).get_opcodes() if tag != "equal"]
    if spans is not None and all(tag == "delete" and only_elides(post, theirs, spans, places) for tag, places in changes):
        return
    if len(fragment) < 4 * unit and ratio < 0.7:
        return  # a nickname or a phrase of the writer's own
    if unit == 1 and ratio < _MOSTLY and _places_changed(fragment, theirs[start:end]) >= _MANY and not _cues_around(prose, quotation, "post-noun"):
        return  # what another one said alike, or the same one elsewhere
    if ratio < _MOSTLY and _begins_or_ends_otherwise(fragment, theirs[start:end], unit):
        return  # the same saying in another telling, of which the post has only a part
    evidence = _piece(meeting, spans, start, end)
    yield Differs(
        "quote-altered", Message("The quotation is not what the post says: {changed}.", changed=changed), article, evidence, 0.95 if ratio >= 0.7 else 0.85)


_MOSTLY, _MANY = 0.75, 3


def _matcher(theirs: tuple[str, ...], fragment: tuple[str, ...]) -> difflib.SequenceMatcher[str]:
    import difflib  # few articles need it

    return difflib.SequenceMatcher(None, theirs, fragment, autojunk=False)


def _places_changed(fragment: tuple[str, ...], theirs: tuple[str, ...]) -> int:
    return sum(tag != "equal" for tag, *_ in _matcher(theirs, fragment).get_opcodes())


_TELLING_OF_ITS_OWN = 4  # words


def _begins_or_ends_otherwise(fragment: tuple[str, ...], theirs: tuple[str, ...], unit: int) -> bool:
    """Whether the first or last words of a quotation, several of them, stand nowhere in the post's stretch."""
    changes = _matcher(theirs, fragment).get_opcodes()
    return any(tag in ("insert", "replace") and b2 - b1 >= _TELLING_OF_ITS_OWN * unit for tag, _, _, b1, b2 in (changes[0], changes[-1]))


def _exchanges_words(fragment: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether somewhere a word with characters of its own stands for another such word."""
    kana = regex(f"[{_KANA}]+")
    return any(
        tag == "replace" and all(any(not kana.fullmatch(sign) for sign in side) for side in (theirs[a1:a2], fragment[b1:b2]))
        for tag, a1, a2, b1, b2 in _matcher(theirs, fragment).get_opcodes())


def _says_it(meeting: Meeting, quotation: Quotation, fragment: tuple[str, ...]) -> bool:
    """Whether the person whom the post quotes says it in the prose, where each side has one quotation of that person."""
    theirs = meeting.post.claims.quotations
    if len(theirs) != 1 or len(fragment) < 4 or len(words(meeting.post.passage.text[theirs[0].inner_start: theirs[0].inner_end])) != len(fragment):
        return False
    return [q for q in meeting.prose.claims.quotations if of_the_same_speaker(meeting, q, theirs[0])] == [quotation]


def _made_up(
    meeting: Meeting, quotation: Quotation, article: Evidence, fragment: tuple[str, ...], theirs: tuple[str, ...],
) -> Iterator[Differs]:
    """Words that the prose gives as the post's, right beside it, and that are not there at all."""
    if meeting.citation.truncated or len(fragment) < 4 or quotation.sentence not in meeting.beside or not _introduced(meeting, quotation):
        return
    shared = sum(any(_alike(word, other) for other in theirs) for word in fragment)
    if (shared * 2 >= len(fragment) and not _brings_a_negation(meeting, quotation)) or _is_title(meeting, quotation):
        return  # the post's words in another order, or about the same thing: too unsure to say
    yield Differs(
        "quote-altered", Message("The article gives these words as the post's; they are not in it."), article,
        meeting.post.passage.evidence(0, len(meeting.post.passage.text)), 0.78)


def _brings_a_negation(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether a quotation denies something, and the post nothing at all."""
    post = meeting.post.passage
    return bool(meeting.prose.passage.reading.cued_between(quotation.first, quotation.last, "negator")) and not (
        post.reading.cued_between(0, len(post.tokens), "negator", "denial"))


def _introduced(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether the clause right before or behind a quotation speaks of the post and of writing it, and no person of their own says it."""
    passage = meeting.prose.passage
    kinds = _cues_around(passage, quotation, "post-noun", "another", "writing", "attribution")
    if "post-noun" not in kinds or "another" in kinds or not kinds & {"writing", "attribution"}:
        return False
    signer = words_of(meeting.citation.account.name or "")
    return not any(
        person.sentence == quotation.sentence and names_relation(person.words, signer) == "differs" for person in meeting.prose.claims.people)


def _cues_around(passage: Passage, quotation: Quotation, *keys: str) -> set[str]:
    """The cues of these keys in a quotation's sentence, outside of the quotation."""
    begin, end = passage.sentence_tokens(quotation.sentence)
    return {m.key for m in passage.reading.cued_between(begin, end, *keys) if not quotation.first <= m.first < quotation.last}


def _is_title(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether most words of a quotation are capitalised: the name of a film, a song, a campaign."""
    inside = [t for t in meeting.prose.passage.tokens[quotation.first:quotation.last] if t.kind == "word" and (t.text[0].isupper() or t.text[0].islower())]
    return bool(inside) and sum(t.text[0].isupper() for t in inside) * 2 > len(inside)


def _alike(left: str, right: str) -> bool:
    return left == right or (min(len(left), len(right)) >= 5 and left[:5] == right[:5])


def _longest_run(fragment: tuple[str, ...], theirs: tuple[str, ...]) -> int:
    return _matcher(theirs, fragment).find_longest_match().size


def _find(words_of_post: tuple[str, ...], fragment: tuple[str, ...], start: int) -> int | None:
    for at in range(start, len(words_of_post) - len(fragment) + 1):
        if words_of_post[at] == fragment[0] and words_of_post[at: at + len(fragment)] == fragment:
            return at
    return None


def _closest(theirs: tuple[str, ...], fragment: tuple[str, ...]) -> tuple[int, int, float] | None:
    """The stretch of the post's words most like the fragment."""
    matcher = _matcher(theirs, fragment)
    blocks = [b for b in matcher.get_matching_blocks() if b.size]
    if not blocks:
        return None
    start = max(0, blocks[0].a - blocks[0].b)
    end = min(len(theirs), blocks[-1].a + blocks[-1].size + (len(fragment) - blocks[-1].b - blocks[-1].size))
    if end - start > 2 * len(fragment) + 2:
        return None
    return start, end, sum(b.size for b in blocks) / max(len(fragment), end - start)


def _closest_sentence(said: _Said, fragment: tuple[str, ...]) -> tuple[int, int, float] | None:
    """The stretch within one of the post's sentences most like the fragment: words of another sentence may lead astray."""
    position, found = 0, []
    for inside in said.sentences:
        best = _closest(inside, fragment)
        if best is not None:
            found.append((best[0] + position, best[1] + position, best[2]))
        position += len(inside)
    return max(found, key=lambda f: f[2], default=None)


def _changes(fragment: tuple[str, ...], theirs: tuple[str, ...]) -> Message:
    """The words that were changed, for a reader."""
    parts = []
    for tag, a1, a2, b1, b2 in _matcher(theirs, fragment).get_opcodes():
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


def _same_but_for_style(meeting: Meeting, fragment: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether the words differ only as a desk's style has them: & for and, Cdn for Canadian, 4 for four."""
    literal = meeting.post.passage.reading.words or {}
    joiners = {fold(w) for w in (literal.get("numbers") or {}).get("joiners", ())} | {"and"}
    figures = {fold(form): value for forms, value in (literal.get("numbers") or {}).get("cardinals", {}).items() for form in forms.split("|")}
    for tag, a1, a2, b1, b2 in _matcher(theirs, fragment).get_opcodes():
        if tag == "equal":
            continue
        was = [w for w in theirs[a1:a2] if w not in joiners]
        now = [w for w in fragment[b1:b2] if w not in joiners]
        if len(was) != len(now):
            return False
        for left, right in zip(was, now, strict=True):
            if str(figures.get(left, left)) != str(figures.get(right, right)) and not _short_for(left, right) and not _short_for(right, left):
                return False
    return True


def _short_for(short: str, long: str) -> bool:
    """Whether a word is another one abbreviated: its first letter and then some of its letters in order."""
    if len(short) >= len(long) or short[:1] != long[:1] or len(short) < 2:
        return False
    letters = iter(long)
    return all(letter in letters for letter in short) and len(short) <= 4


def _said_to_be_the_posts(meeting: Meeting, quotation: Quotation) -> bool:
    """Whether the prose gives the quotation as the post's own words: by a cue in its sentence, or by their closeness."""
    return quotation.sentence in meeting.aligned or bool(_cues_around(meeting.prose.passage, quotation, "post-noun"))


def _swallowed(meeting: Meeting, theirs: tuple[str, ...], found: list[tuple[int, int]]) -> str | None:
    """A negation that stands where the quotation has dots, or None."""
    literal = meeting.post.passage.reading.words or {}
    negators = {fold(p) for p in literal.get("cues", {}).get("negator", ()) for p in (p,) if " " not in p and "*" not in p and "|" not in p}
    for (_, end), (start, _) in itertools.pairwise(found):
        gap = theirs[end:start]
        if len(gap) <= 8 and any(w in negators for w in gap):
            return " ".join(gap)
    return None


def _piece(meeting: Meeting, spans: Sequence[tuple[int, int]] | None, start: int, end: int):  # type: ignore[no-untyped-def]
    post = meeting.post.passage
    if spans is None or end - 1 >= len(spans):
        return post.evidence(0, len(post.text))
    return post.evidence(spans[start][0], spans[end - 1][1])
