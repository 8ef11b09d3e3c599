"""Who is named, and as what: the same person, another person in the same office, the same person in another office."""

from __future__ import annotations

from collections.abc import Iterator

from verify._later import later
from verify.claims import Read
from verify.claims._reading import between
from verify.claims._spelling import romanise, same_word
from verify.claims._values import Office, Person
from verify.comparison._as_written import stands_as_written
from verify.comparison._elsewhere import of_another_occasion
from verify.comparison._house_of_account import house_of_account
from verify.comparison._lands import all_lie_apart
from verify.comparison._meeting import Meeting
from verify.comparison._of_its_ministry import of_its_house, of_its_ministry
from verify.comparison._offices import (
    BESIDE_OTHERS,
    MANY_HOLDERS,
    SPEAKING,
    are_never_one,
    heads_a_house_apart,
    house_of,
    offices_relation,
)
from verify.comparison._result import STRONG, Agreed, Differs
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._unnamed_offices import compare_unnamed_offices
from verify.languages._tokens import tokenize
from verify.model import Message

with later:
    from verify.claims._names import written_relation
    from verify.claims._sounds import apart
    from verify.comparison._left_over import compare_left_over
    from verify.comparison._other_speaker import compare_speakers


def same_office(left: Office, right: Office) -> bool:
    """Whether two offices can only be one: the same key, nothing that speaks against it, something that tells it apart."""
    two_words = left.key != right.key and left.key not in right.senses and right.key not in left.senses
    if two_words and not any({left.key, right.key} <= names for names in _ONE_OFFICE) and not _leads_one_house(left, right):
        return False
    if left.key != right.key and any(o.key == "president" and o.countries for o in (left, right)):
        return False  # a country's, not a house's
    if bool(left.modifiers & {"former"}) or bool(right.modifiers & {"former"}):
        return False
    if bool(left.modifiers & {"deputy", "first-deputy", "assistant"}) != bool(right.modifiers & {"deputy", "first-deputy", "assistant"}):
        return False
    if left.portfolios and right.portfolios and not (left.portfolios & right.portfolios):
        return False
    if left.countries and right.countries and all_lie_apart(left.countries, right.countries):
        return False
    return not (left.body and right.body and left.body != right.body)


def _leads_one_house(left: Office, right: Office) -> bool:
    """Whether both lead the same known house, the one as its head and no more, or by the word for whoever does: رئیس سازمان فضایی, the agency's head; el jefe de la policía, a police chief."""
    house = left.body or house_of(left)
    return house is not None and house == (right.body or house_of(right)) and any(
        ("head" in (one.key, *one.senses) or house_of(one) is not None) and other.key in _HEADS for one, other in ((left, right), (right, left)))


_HEADS = frozenset("head director director-general executive-director ceo chair president commissioner museum-director".split())


# Names of one office, of which each language and each house has its own.
_ONE_OFFICE = (
    frozenset(("director", "museum-director", "director-general", "executive-director")), frozenset(("captain", "team-captain")),
    frozenset(("secretary", "permanent-secretary", "undersecretary", "secretary-of-state")), frozenset(("central-bank-governor", "governor")),
    frozenset(("secretary-general", "general-secretary")), frozenset(("chair", "president")), frozenset(("rector", "president")),
)


def compare_people(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """Agreements and contradictions between the people of the prose and of the post."""
    prose, post = meeting.prose, meeting.post
    for match in meeting.names:
        yield Agreed("person", prose.passage.evidence(match.start, match.end), post.passage.evidence(match.post.start, match.post.end))
    yield from _roles(meeting)
    yield from compare_unnamed_offices(meeting)
    if not post.claims.people:
        return
    known_in_prose = {m.post.start for m in meeting.names}
    known_to_post = {m.start for m in meeting.names}
    yield from _counterparts(meeting, known_in_prose, known_to_post)
    yield from compare_left_over(meeting, known_in_prose, known_to_post)
    yield from compare_speakers(meeting)
    for person in prose.claims.people:
        if person.start in known_to_post or person.office is None or not (person.sentence in meeting.aligned or _is_quoted(meeting, person)):
            continue
        if of_another_occasion(meeting, person.first, person.sentence):
            continue
        if (person.office.key in MANY_HOLDERS and not (person.office.key == "councillor" and person.office.portfolios)) or "former" in person.office.modifiers:
            continue  # a councillor for culture there is one of
        if any(written_relation(person.name, other.name) != "differs" for other in post.claims.people if other.office is None):
            continue
        holders = [p for p in post.claims.people if p.office is not None and same_office(person.office, p.office)]
        if len(holders) != 1 or holders[0].start in known_in_prose:
            continue
        holder = holders[0]
        if person.office.key in MANY_HOLDERS and (holder.office is None or not holder.office.portfolios):
            continue
        speaker = _is_quoted(meeting, person) and _speaks(post, holder)
        if person.sentence not in meeting.aligned and not (speaker and meeting.strength >= _FIRM):
            continue
        told = speaker or _speaks(post, holder)
        if person.office.key in _HOUSED and (_of_another_house(meeting, person.office, holder.office) or (_only_speaks(meeting, person) and not told)):
            continue
        relation = written_relation(person.name, holder.name)
        if relation not in ("differs", "given-differs") or _differ_in_a_head(person, holder) or _may_be_called_so(prose, person, holder):
            continue
        others = [p for p in prose.claims.people if p.office is not None and same_office(p.office, holder.office) and p.start != person.start  # type: ignore[arg-type]
                  and written_relation(p.name, person.name) not in ("same", "fits") and p.sentence in meeting.aligned]
        if others:
            continue
        if stands_as_written(holder, prose.passage.tokens) or stands_as_written(person, post.passage.tokens) or stands_as_written(person, tokenize(meeting.citation.account.name or "")):
            continue
        support = meeting.score_without(person.sentence, "person", "office", "name") + (_QUOTED if speaker else 0.0)
        if len(person.words) >= 2 and not _only_speaks(meeting, person):
            support += meeting.flow(person.sentence)
        if support < (_LITTLE if _is_the_one(person.office, holder.office) and meeting.strength >= _FIRM else 1.0):
            continue
        article = prose.passage.evidence(person.start, person.end, person.name)
        evidence = post.passage.evidence(holder.start, holder.end, holder.name)
        yield Differs(
            "person-mismatch", Message("The article names {article} where the post names {post}.", article=person.name, post=holder.name), article, evidence,
            min(0.96, 0.75 + 0.05 * min(support, 4.0)), _needs(meeting, person, support))


def _may_be_called_so(read: Read, person: Person, holder: Person) -> bool:
    """Whether a given name of which no family name was read is like the other's: Elizabeth and Liz."""
    given = any(m.first == person.first for m in between(read.passage.reading.of("given-name"), person.first, person.last))
    return len(person.words) == 1 and given and apart(person.words[0], holder.words[0]) < _CALLED


_CALLED = 0.7  # of `apart`


def _differ_in_a_head(left: Person, right: Person) -> bool:
    """Whether only the first of three words or more tells two names apart: it may be the end of the house's name, Kepala Perpusnas Endang Sulistyorini."""
    return min(len(left.words), len(right.words)) > 2 and left.words[1:] == right.words[1:]


_LITTLE, _FIRM = 0.5, 6.0  # what a sentence has to share where the office can only be one person's, in an article that surely tells the post


def _is_the_one(ours: Office, theirs: Office | None) -> bool:
    """Whether both sides say whose or for what the office is, and say the same."""
    return theirs is not None and bool((ours.countries & theirs.countries) or (ours.portfolios & theirs.portfolios) or (ours.body and ours.body == theirs.body))


_QUOTED = 1.0  # what it weighs that either is the one whom its side quotes


def _is_quoted(meeting: Meeting, person: Person) -> bool:
    """Whether the prose quotes somebody right before or right after the post."""
    return person.sentence in meeting.beside and _speaks(meeting.prose, person)


def _speaks(read: Read, person: Person) -> bool:
    """Whether somebody is the only one named in a sentence, and is quoted or said to have spoken there."""
    if any(p.sentence == person.sentence and p is not person for p in read.claims.people):
        return False
    begin, end = read.passage.sentence_tokens(person.sentence)
    if any(begin <= q.first < end or person.last <= q.first <= max(person.last, person.office.last if person.office else 0) + _COLON for q in read.claims.quotations):
        return True
    return bool(read.passage.reading.cued_between(begin, end, "attribution")) or any(m.key in SPEAKING for m in between(read.passage.reading.of("act"), begin, end))


_COLON = 3  # tokens between somebody and what is quoted
_SAME_DEED = 3.0  # strength that is enough where a sentence tells the post's deed on the post's day, or with its figure or place


# Offices that every house has one of: another house's holder is no other holder.
_HOUSED = frozenset(
    "director director-general executive-director museum-director chair head ceo founder owner manager president rector dean headteacher governor "
    "coordinator spokesperson secretary general-secretary head-of-department commander coach treasurer auditor curator chief-physician chief-scientist "
    "project-leader expedition-leader chief-engineer sports-director festival-director stationmaster postmaster registrar harbour-master chief-veterinarian "
    "chief-forester chief-warden city-manager".split()
)
# Words that stand for whatever house was named before.
_ANY_HOUSE = frozenset("authority agency office department company association institute commission committee council federation government ministry".split())


def _of_another_house(meeting: Meeting, ours: Office, theirs: Office | None) -> bool:
    """Whether one side says what body the office is of, and the other side speaks of no such body."""
    if theirs is None or bool(ours.body) == bool(theirs.body):
        return False
    if (ours.body or theirs.body) in _ANY_HOUSE:
        return False
    other = meeting.post if ours.body else meeting.prose
    if any(o.body == (ours.body or theirs.body) for o in other.claims.organisations):
        return False
    name = meeting.citation.account.name or ""  # an office of which a post says no house is of the house that signs it
    signers = signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language) if ours.body and name else ()
    return not any(signer.body == ours.body for signer in signers)


_ONLY_SPEAKING = SPEAKING - {"publish"}  # stamps, a map, a report come out


def _only_speaks(meeting: Meeting, person: Person) -> bool:
    """Whether the clause of somebody's office or name only says that they speak of the news, as in the post nobody does: "said the director of the museum, X"."""
    passage = meeting.prose.passage
    acts, theirs = passage.reading.of("act"), {act.key for act in meeting.post.claims.acts}
    for claim in (person.office, person):
        if claim is not None:
            done = {m.key for m in between(acts, *passage.clause(claim.first, claim.last))}
            if done and done <= _ONLY_SPEAKING and not done & theirs:
                return True
    return False


def _needs(meeting: Meeting, person: Person, support: float) -> float:
    """Less strength than else is needed where the sentence tells the post's own deed: the missing name is what would make it strong."""
    kinds = {"day" if kind == "date" else kind for kind, _ in meeting.shared.get(person.sentence, ())}
    told = kinds & {"day", "figure", "city"}
    return _SAME_DEED if support >= 1.9 and (("act" in kinds and told) or len(told) > 1) else STRONG


def _counterparts(meeting: Meeting, known_in_prose: set[int], known_to_post: set[int]) -> Iterator[Differs]:
    """The other party: both sides name someone and a counterpart, and the counterparts are two people."""
    prose, post = meeting.prose, meeting.post
    theirs = [p for p in post.claims.people if p.start not in known_in_prose]
    if len(theirs) != 1 or not any(m.post.sentence == theirs[0].sentence for m in meeting.names):
        return
    rival = theirs[0]
    ours = [p for p in prose.claims.people if p.sentence in meeting.aligned and p.start not in known_to_post and len(p.words) >= 2]
    for person in ours:
        with_someone = any(m.sentence == person.sentence for m in meeting.names)
        if not with_someone or (person.office is not None and "former" in person.office.modifiers):
            continue
        if not (_same_part(person, rival) or (_land(prose, person) is not None and _land(prose, person) == _land(post, rival))):
            continue
        if written_relation(person.name, rival.name) not in ("differs", "given-differs"):
            continue
        if any(p.sentence == person.sentence and written_relation(p.name, person.name) == "differs" for p in ours):
            continue  # somebody else beside
        if any(written_relation(p.name, rival.name) in ("same", "fits", "unclear") for p in prose.claims.people):
            continue
        support = meeting.score_without(person.sentence, "office", "name")
        if support < 4.0:
            continue
        article = prose.passage.evidence(person.start, person.end, person.name)
        evidence = post.passage.evidence(rival.start, rival.end, rival.name)
        yield Differs(
            "person-mismatch", Message("The article names {article} where the post names {post}.", article=person.name, post=rival.name), article, evidence,
            min(0.92, 0.74 + 0.02 * min(support, 8.0)))


def _land(read: Read, person: Person) -> str | None:
    """The one country that a person is named with: by the office, or by an adjective right beside the name ("the Brazilian Otávio …")."""
    held = set(person.office.countries) if person.office is not None else set()
    low, high = person.first - 2, person.last + 1
    held.update(p.country for p in read.claims.places if p.kind == "demonym" and p.country and p.sentence == person.sentence and low <= p.first <= high)
    return held.pop() if len(held) == 1 else None


def _same_part(left: Person, right: Person) -> bool:
    """Whether two people, each named with the person whom both sides name, have one part: a counterpart, or one office."""
    if left.office is None or right.office is None:
        return False
    if "counterpart" in (left.office.key, right.office.key):
        return True
    return same_office(left.office, right.office)


def _is_of_a_name(read: Read, other: Read, office: Office) -> bool:
    """Whether the one word of an office stands right behind a name, and the other side has that word, too, behind a name: سعدية مالك is سعدیہ ملک, and owns nothing."""
    if office.last != office.first + 1 or not any(p.last in (office.first, office.last) for p in read.claims.people):
        return False
    word, tokens = romanise(read.passage.tokens[office.first].text), other.passage.tokens
    ends = {i for p in other.claims.people for i in (p.last - 1, p.last) if i < len(tokens)}
    return any(same_word(romanise(tokens[i].text), word) for i in ends)


_VAGUE = frozenset(("head", "counterpart"))  # who leads a house has another title as well


def _roles(meeting: Meeting) -> Iterator[Agreed | Differs]:
    """The offices of people whom both sides name."""
    prose, post = meeting.prose, meeting.post
    by_person: dict[int, list[tuple[Office, Office, str]]] = {}
    for match in meeting.names:
        if match.person is None or match.person.office is None or match.post.office is None:
            continue
        house = house_of_account(meeting)
        theirs = of_its_house(of_its_ministry(match.post.office, match.person.office, post.claims.offices, house), house)
        by_person.setdefault(match.post.start, []).append((match.person.office, theirs, offices_relation(match.person.office, theirs)))
    for pairs in by_person.values():
        agreed = [p for p in pairs if p[2] in ("same", "fits")]
        if agreed:
            for ours, theirs, _ in agreed:
                yield Agreed("role", prose.passage.evidence(ours.start, ours.end, ours.key), post.passage.evidence(theirs.start, theirs.end, theirs.key))
            continue
        for ours, theirs, relation in pairs:
            if relation != "differs" or ours.modifiers & {"former"} or theirs.modifiers & {"former"} or of_another_occasion(meeting, ours.first, ours.sentence):
                continue
            if {ours.key, theirs.key} & (MANY_HOLDERS | BESIDE_OTHERS) and not are_never_one(ours, theirs):
                continue
            if {ours.key, theirs.key} & _VAGUE and not heads_a_house_apart(ours, theirs):
                continue
            if _is_of_a_name(prose, post, ours) or _is_of_a_name(post, prose, theirs):
                continue
            article = prose.passage.evidence(ours.start, ours.end, ours.key)
            evidence = post.passage.evidence(theirs.start, theirs.end, theirs.key)
            yield Differs(
                "role-mismatch", Message("The article gives the office as “{article}”, the post as “{post}”.", article=article.text, post=evidence.text), article, evidence, 0.9)
            break
