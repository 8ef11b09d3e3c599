"""Who is left: one full name of the prose that the post has not, and one of the post that the prose has not, in two sentences of one deed.

What the two are called may be said on one side only ("scrum-half Marco Bellandi"), so the office alone cannot tell that they
stand in one place; that everything else of the two sentences meets can.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from verify._later import later
from verify.claims import Read, read_claims
from verify.claims._kept import kept
from verify.claims._listed_signs import listed_signs
from verify.claims._name_words import DOTS, script_of
from verify.claims._no_names import meaningful
from verify.claims._passage import Passage, opening_tokens
from verify.claims._platform_words import is_platform
from verify.claims._reading import between
from verify.claims._small_words import function_words
from verify.claims._spelling import letters, may_be_same, romanise, same_word, skeleton
from verify.claims._values import Person
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._meeting import Meeting
from verify.comparison._named_bodies import NAMED_FOR_PEOPLE, named_bodies
from verify.comparison._offices import MANY_HOLDERS, SPEAKING, offices_relation
from verify.comparison._result import STRONG, Differs
from verify.comparison._sentence_keys import weigh
from verify.languages._tokens import CJK, WORD
from verify.model import Message

with later:
    from verify.claims._common_words import means_something
    from verify.claims._names import written_relation
    from verify.claims._sounds import within
    from verify.claims.plain_words import plain_words_between
    from verify.languages._vocabulary import families

# Of those that many hold, who does what the news tells; the others are mostly asked about it.
_ACTING = frozenset(
    "player athlete singer musician actor artist pilot judge candidate senator general colonel captain major instrumentalist composer dancer choreographer stage-director "
    "painter sculptor photographer restorer climber diver mountain-guide rescuer surgeon veterinarian chef train-driver".split())
_ENOUGH = 2.4  # weight of what two sentences share beside the two people
_KINDS = frozenset("act figure small date day city organisation thing person name".split())
_SURE, _TOLD = 3.4, 3.6  # what they share with a figure among it, from which on less strength is enough: the missing name would make it strong
_TWO_NAMES = frozenset(("differs", "given-differs"))


def compare_left_over(meeting: Meeting, known_in_prose: set[int], known_to_post: set[int]) -> Iterator[Differs]:
    """The one person whom the prose puts in the place of the one whom only the post names."""
    prose, post = meeting.prose, meeting.post
    towns = {i for place in prose.claims.places if place.is_town for i in range(place.first, place.last)}
    ours = [p for p in prose.claims.people if p.sentence in meeting.aligned and p.start not in known_to_post and has_two_names(p) and is_full(p)
            and not names_a_body(prose, p) and not names_a_site(prose, p)
            and towns.isdisjoint(range(p.first, p.last)) and not any(map(is_platform, p.words))]  # ha scritto su X la BNPB
    named, ours = ours, [p for p in ours if not is_heard_of(post, p) and not of_another_occasion(meeting, p.first, p.sentence)]
    theirs = [
        p for p in post.claims.people if p.start not in known_in_prose and has_two_names(p) and not names_a_body(post, p) and not names_a_site(post, p)
        and not is_heard_of(prose, p)] if ours else []
    for person in ours:
        if any(p.sentence == person.sentence and p is not person for p in ours) or _only_speaks(prose, post, person):
            continue
        rivals = [p for p in theirs if _fit(person, p)]
        if len(rivals) != 1 or len([p for p in theirs if p.sentence == rivals[0].sentence]) != 1:
            continue
        rival = rivals[0]
        if (person.office or rival.office) is None and any(p.sentence == person.sentence and p is not person for p in named):
            continue  # beside others of the post only somebody's office tells whose place they are in
        if any(written_relation(p.name, rival.name) not in _TWO_NAMES for p in prose.claims.people if p.start not in known_to_post):
            continue
        if any(written_relation(person.name, p.name) not in _TWO_NAMES for p in post.claims.people if p.start not in known_in_prose):
            continue
        if names_a_body_there(post, person) or names_a_body_there(prose, rival):
            continue
        common = frozenset(key for key in meeting.of_one_deed(person.sentence, rival.sentence) if key[0] != "word")
        one_part = person.office is not None and rival.office is not None and person.office.key == rival.office.key and meeting.flow(person.sentence) > 0.0
        if not one_part and (weigh(common) < _ENOUGH or len({kind for kind, _ in common} & _KINDS) < 2):
            continue  # where the retelling goes on with somebody of the same office, they stand in one place
        told = weigh(common) >= _SURE and any(kind == "figure" for kind, _ in common) and (person.office or rival.office) is not None
        article, evidence = prose.passage.evidence(person.start, person.end, person.name), post.passage.evidence(rival.start, rival.end, rival.name)
        yield Differs(
            "person-mismatch", Message("The article names {article} where the post names {post}.", article=person.name, post=rival.name), article, evidence,
            min(0.92, 0.76 + 0.03 * min(weigh(common), 5.0)), _TOLD if told else STRONG,
            doubtful=not (_is_surely_somebody(prose, person) and _is_surely_somebody(post, rival)))


def _is_surely_somebody(read: Read, person: Person) -> bool:
    """Whether an office, a title or a known name tells that a name is somebody's, or none of its words means something: Operazione Danubio may be nobody."""
    return person.office is not None or bool(person.honorific) or any(
        m.kind in ("given-name", "surname") for m in between(read.passage.mentions, person.first, person.last)) or not any(
        means_something(read.passage, i) for i in range(person.first, person.last))


def names_a_body(read: Read, person: Person) -> bool:
    """Whether a name without an office is that of a university or the like beside it: Universitas Gadjah Mada, Syiah Kuala University."""
    return person.office is None and any(n.start < person.end and person.start < n.end for n in named_bodies(read) if n.body.body in NAMED_FOR_PEOPLE)


def names_a_body_there(other: Read, person: Person) -> bool:
    """Whether a name without an office is that of a body in the language of the other side: the Deutsches Museum, in Italian prose."""
    return person.office is None and bool(read_claims(person.name, other.passage.language, "post").claims.organisations)


def names_a_site(read: Read, person: Person) -> bool:
    """Whether a name without an office or a known given name has a word for a quay, a bridge or a street: Vistula Quay, Nabrzeże Wiślane."""
    passage = read.passage
    if person.office is not None or any(m.kind in ("given-name", "honorific") for m in between(passage.mentions, person.first, person.last)):
        return False
    return any(families()[word.family].near & _SITES for word in plain_words_between(passage, person.first, person.last))


_SITES = frozenset("port bridge road site park dam mine mountain river".split())


def has_two_names(person: Person) -> bool:
    """Whether a family name and a given name are told: in two words, or in three syllables that Korean writes as one."""
    return len(person.words) >= 2 or (script_of(person.name) == "hangul" and len(person.name) == _KOREAN)


_KOREAN = 3


def is_full(person: Person) -> bool:
    """Whether the last word of a name is written out: "Ford F" (-150) is no one's name."""
    return len(person.words[-1]) > 1


def _fit(left: Person, right: Person) -> bool:
    """Whether nothing that is said of two people keeps them from standing in one place."""
    if written_relation(left.name, right.name) not in _TWO_NAMES:
        return False
    held = [p.office for p in (left, right) if p.office is not None]
    if any(office.key == "counterpart" for office in held) or len({"former" in office.modifiers for office in held}) > 1:
        return False
    if len(held) == 2:
        return offices_relation(held[0], held[1]) in ("same", "fits")
    return left.office is None or left.office.key not in MANY_HOLDERS - _ACTING


def _only_speaks(prose: Read, post: Read, person: Person) -> bool:
    """Whether somebody only speaks of the news, as nobody does in the post."""
    begin, end = prose.passage.clause(person.first, person.last)
    done = {m.key for m in between(prose.passage.reading.of("act"), begin, end)}
    told = bool(prose.passage.reading.cued_between(begin, end, "attribution"))
    return (told or bool(done)) and done <= SPEAKING and not done & {act.key for act in post.claims.acts}


_BY_EAR, _BY_CONSONANTS = 0.3, 0.38  # the second where a script writes no vowels, or syllables only
_NEARLY, _SAYS_ENOUGH = 0.22, 3  # by ear; letters
_SAID = 0.12  # by ear, within a quotation
_LOOSE = frozenset(("arabic", "hebrew", "han", "kana", "hangul"))
_OF_NAMES = frozenset(("given-name", "surname", "honorific", "joiner", "other", "of"))
_WINDOWS = (2, 3, 4, 5, 6)  # characters


def is_heard_of(read: Read, person: Person, nearly: bool = False, given: bool = True, besides: Person | None = None) -> bool:
    """Whether the last word of a name, or (where `given` names count) the first, may stand anywhere on the other side, however it is transcribed there.

    `nearly`: only what sounds nearly so, as of two short words some always sound a little alike. `besides`: somebody there of whom it is known already.
    """
    script = script_of(person.name)
    whole = "".join(person.words) if script == "han" and DOTS.isdisjoint(person.name) else ""  # one sign of three is in any text
    wanted = [(w, letters(w)) for w in (person.words[-1], *person.words[:given]) if len(w) > 2]
    others = {
        i for p in read.claims.people if script_of(p.name) == script and len(p.words) > 1 and written_relation(p.name, person.name) in _TWO_NAMES for i in range(p.first, p.last)}
    others.update(i for place in read.claims.places if place.locative for i in range(place.first, place.last))
    others.update(range(besides.first, besides.last) if besides is not None else ())
    openings = opening_tokens(read.passage)  # where any word has a capital: "Starea" sounds like Stelio, and is none
    for index, roman, seen, other in _capitalised(read.passage):
        if index <= others:
            continue  # who has another name is nobody else, nor is a town that something is in
        quoted = other != script and index <= _quoted(read)
        limit = _SAID if quoted else _NEARLY if nearly else _BY_CONSONANTS if {script, other} & _LOOSE else _BY_EAR
        for word, sought in wanted:
            if quoted and not within(roman, word, limit):
                continue  # what people say is full of words that sound like any name: ראיתי, I saw, and Rathi
            if (may_be_same(seen, sought) or len(roman) == 1) and same_word(roman, word) and not (nearly and len(roman) < _SAYS_ENOUGH):
                return True
            if other != script and not index <= openings and within(roman, word, limit) and (len(roman) > 2 or len(skeleton(word)) <= 2):
                return True  # Harthi is heard in no رأس
    spoken = [whole] if whole else [word for word, _ in wanted]
    return any(
        within(piece, word, _NEARLY if nearly else _BY_CONSONANTS) for piece, places in _of_signs(read.passage, script == "han").items() if not all(map(others.issuperset, places)) for word in spoken)


@kept
def _quoted(read: Read) -> frozenset[int]:
    """The tokens within quotations."""
    return frozenset(i for q in read.claims.quotations for i in range(q.first, q.last))


@kept
def _capitalised(passage: Passage) -> Sequence[tuple[frozenset[int], str, tuple[str, int, int], str]]:
    """The words of a passage that begin with no small letter and mean nothing as words, each once: where they stand, romanised, their letters and script."""
    meaning, small = _meaning(passage), function_words(passage.reading.words)
    written: dict[str, set[int]] = {}
    for index, token in enumerate(passage.tokens):
        if token.kind == WORD and len(token.text) > 2 and not token.text[:1].islower() and index not in meaning and token.folded not in small:
            written.setdefault(token.text, set()).add(index)
    heard: dict[tuple[str, str], set[int]] = {}
    for text, places in written.items():
        heard.setdefault((romanise(text), script_of(text)), set()).update(places)
    return [(frozenset(places), roman, letters(roman), script) for (roman, script), places in sorted(heard.items(), key=lambda one: one[0])]


@kept
def _of_signs(passage: Passage, first_of_run: bool) -> Mapping[str, Sequence[range]]:
    """What a few Chinese characters or syllables side by side sound like, with where they stand; only those with which a run begins, where so asked."""
    tokens, found = passage.tokens, dict[str, list[range]]()
    for index, token in enumerate(tokens):
        if token.kind != CJK or (first_of_run and index and tokens[index - 1].kind == CJK):
            continue
        for size in _WINDOWS:
            piece = tokens[index: index + size]
            if len(piece) == size and piece[-1].kind == CJK and _may_be_a_name(passage, index, index + size):
                found.setdefault("".join(romanise(t.text) for t in piece), []).append(range(index, index + size))
    return dict(sorted(found.items()))


def _may_be_a_name(passage: Passage, first: int, last: int) -> bool:
    """Whether signs may be a name or a piece of one: of those that write foreign sounds only, or with none that means something as a word."""
    hiragana = {"\u3041" <= passage.tokens[i].text <= "\u3096" for i in range(first, last)}
    if len(hiragana) > 1 or (hiragana == {True} and last - first <= _ENDING):
        return False  # のハサ, ます: a small word and what stands behind it, an ending
    used = listed_signs(passage.reading, "transliterations")
    if used and all(passage.tokens[i].text in used for i in range(first, last)):
        return True
    return _meaning(passage).isdisjoint(range(first, last)) and (not used or (last - first <= _CHINESE and first in _families(passage)))


_ENDING = 2  # syllables of what verbs mostly end with
_CHINESE = 4  # characters of a Chinese name, at most


@kept
def _meaning(passage: Passage) -> frozenset[int]:
    return meaningful(passage, _OF_NAMES)


@kept
def _families(passage: Passage) -> frozenset[int]:
    """Where family names begin."""
    return frozenset(m.first for m in passage.reading.of("surname"))
