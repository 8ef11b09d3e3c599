"""Whether the prose says that a body wrote the post."""

from __future__ import annotations

from verify._later import later
from verify.claims import Read
from verify.claims._hearsay import told_as
from verify.claims._kept import kept
from verify.claims._reading import between
from verify.claims._small_words import words_like_of
from verify.claims._values import Organisation
from verify.comparison._body_relations import bodies_relation
from verify.comparison._meeting import Meeting
from verify.comparison._signing_bodies import signing_bodies
from verify.comparison._slots_of_bodies import is_spoken_to
from verify.languages import _concepts
from verify.languages._tokens import BREAK, STOP, WORD

with later:
    from verify.comparison._rendered import is_of_the_post


def is_written_by(meeting: Meeting, organisation: Organisation) -> bool:
    """Whether the organisation's clause, or the one that a comma joins to it, says that it wrote or published this post."""
    if organisation.sentence not in meeting.within or (organisation.body in _PRESS and not _is_of_the_press(meeting)):
        return False
    prose = meeting.prose.passage
    begin, end = clause_with_its_day(meeting.prose, organisation.first, organisation.last)
    mentioned = told_as(prose, organisation.first, organisation.last) or is_spoken_to(prose, organisation.first, organisation.last)
    if mentioned or end - begin > LONGEST_CLAUSE or _only_states(meeting, organisation) or _wrote_nothing(meeting.prose, begin, end):
        return False
    if tells_of_the_post(meeting.prose, begin, end) or _is_whose_post_it_is(meeting.prose, organisation, begin, end):
        return True
    wider_begin, wider_end = around_quotations(meeting.prose, begin, end)
    if (begin, end) != (wider_begin, wider_end) and wider_end - wider_begin <= LONGEST_CLAUSE and tells_of_the_post(
        meeting.prose, wider_begin, wider_end, verb=True, acts=False
    ):
        return not between(meeting.prose.claims.organisations, wider_begin, begin)  # the ministry wrote that it had worked with the university
    if _speaks_its_words(meeting, organisation, begin, end) or _opens_with_the_post(meeting, organisation, begin, end):
        return True
    tokens = prose.tokens
    if end + 1 < len(tokens) and tokens[end].text in _COMMAS:
        _, following = prose.clause(end + 1, end + 2)
        is_which = any(m.first == end + 1 for m in prose.reading.cued_between(end + 1, end + 2, "clause-break"))  # the ministry, which announced it on Facebook
        opens = not is_which and prose.reading.cued_between(end + 1, end + 3, "attribution")
        until = next((i for i in range(following, len(tokens)) if tokens[i].kind in (BREAK, STOP)), following)  # "the message that Paris spread"
        if not opens and not _names_another(meeting, end + 1, until) and not _is_of_the_news(meeting, organisation):
            return tells_of_the_post(meeting.prose, end + 1, following, told=is_which)
    return _is_it_that_wrote(meeting, organisation, begin, end)


def _wrote_nothing(read: Read, begin: int, end: int) -> bool:
    """Whether a clause says that somebody made no statement: hükümet açıklama yapmadı, the government has not issued a statement."""
    noes = read.passage.reading.cued_between(begin, end, "negator")
    return any(
        0 <= no.first - said.last <= _BESIDE_A_NO or 0 <= said.first - no.last <= _BESIDE_A_NO
        for said in read.passage.reading.cued_between(begin, end, "statement", "post-noun") for no in noes)


_BESIDE_A_NO = 3  # words: has not issued a statement


def _only_states(meeting: Meeting, organisation: Organisation) -> bool:
    """Whether a body is only said to have given out a statement, away from the post and not to the same news: its own, on whatever it likes."""
    if organisation.sentence in meeting.beside:
        return False
    prose = meeting.prose.passage
    found = prose.reading.cued_between(*prose.sentence_tokens(organisation.sentence), "post-noun", "statement")
    stated = {i for m in found if m.key == "statement" for i in range(m.first, m.last)}
    return bool(stated) and all(i in stated for m in found if m.key == "post-noun" for i in range(m.first, m.last))


def _is_it_that_wrote(meeting: Meeting, organisation: Organisation, begin: int, end: int) -> bool:
    """Whether what the post is told by follows a body without a comma: it was the ministry that broke the news on Telegram, c'est le ministère qui l'a annoncé."""
    prose = meeting.prose.passage
    if end != organisation.last or end + 1 >= len(prose.tokens) or not any(m.first == end for m in prose.reading.cued_between(end, end + 1, "clause-break")):
        return False
    if prose.reading.cued_between(begin, end, "attribution", "writing") or between(meeting.prose.claims.acts, begin, organisation.first):
        return False
    _, following = prose.clause(end + 1, end + 2)
    return not _names_another(meeting, end + 1, following) and tells_of_the_post(meeting.prose, end + 1, following)


def clause_with_its_day(read: Read, first: int, last: int) -> tuple[int, int]:
    """The clause of the tokens `[first, last)`, past a comma that stands there only because of a day: 図書館が18日、投稿で明らかにした."""
    prose = read.passage
    begin, end = prose.clause(first, last)
    tokens = prose.tokens
    if end + 1 < len(tokens) and end > last and tokens[end].text in _COMMAS:
        when = next((d for d in read.claims.dates if d.last == end and last <= d.first <= last + _TO_A_DAY), None)
        if when is not None:
            return begin, prose.clause(end + 1, end + 2)[1]
    return begin, end


_TO_A_DAY = 2  # tokens between a body and the day: が, は


def _opens_with_the_post(meeting: Meeting, organisation: Organisation, begin: int, end: int) -> bool:
    """Whether a sentence begins with the post and a comma, and nobody but a body says something behind it: "In a message published on X, the ministry said"."""
    prose, claims = meeting.prose.passage, meeting.prose.claims
    opening = prose.sentence_tokens(organisation.sentence)[0]
    if begin - 1 <= opening or prose.tokens[begin - 1].text not in _COMMAS or prose.clause(opening, opening + 1)[1] != begin - 1:
        return False
    if not prose.reading.cued_between(opening, begin - 1, "post-noun") or prose.reading.cued_between(opening, begin - 1, "another", "attribution") or _names_another(meeting, opening, begin - 1):
        return False
    others = (c for group in (claims.organisations, claims.people, claims.offices) for c in between(group, begin, end) if not organisation.first <= c.first < organisation.last)
    said = prose.reading.cued_between(begin, end, "attribution")
    return bool(said) and not any(others) and not _is_of_the_news(meeting, organisation) and any(
        m.last <= organisation.first or m.first - organisation.last <= _TO_SAYING for m in said) and tells_of_the_post(meeting.prose, opening, end)


_TO_SAYING = 3  # tokens: a, ha, hat
_COMMAS = (",", "\u060c", "\uff0c", "\u3001")


def _is_of_the_press(meeting: Meeting) -> bool:
    """Whether an account is a newspaper's or a broadcaster's: what else a newspaper "writes" is what it read in somebody's post."""
    name = meeting.citation.account.name or ""
    return any(signer.body in _PRESS for signer in signing_bodies(name, meeting.post.passage.language, meeting.prose.passage.language))


def _is_whose_post_it_is(read: Read, organisation: Organisation, begin: int, end: int) -> bool:
    """Whether a body owns the post by grammar alone: "Bochum Belediyesi paylaşımında", "в дописі Кабінету Міністрів", with no word between but "of"."""
    prose = read.passage
    found = prose.reading.cued_between(begin, end, "post-noun", "another")
    if any(m.key == "another" and not prose.is_dated(m.start, m.end) for m in found):
        return False
    of = words_like_of(prose.reading)
    owner_first = bool((prose.reading.words or {}).get("postpositions"))
    return any(
        organisation.last == m.first if owner_first else m.last <= organisation.first and all(i in of for i in range(m.last, organisation.first))
        for m in found if m.key == "post-noun")


def _is_of_the_news(meeting: Meeting, organisation: Organisation) -> bool:
    """Whether the post names a body itself: "together with the University of Cyprus, the island's antiquities service wrote on X"."""
    return any(organisation.body == o.body and organisation.key == o.key and bodies_relation(organisation, o) in ("same", "fits") for o in meeting.post.claims.organisations)


def _speaks_its_words(meeting: Meeting, organisation: Organisation, begin: int, end: int) -> bool:
    """Whether a clause makes a body say a quotation that is the post's: "…", recalls the army. The post itself may quote whom it names."""
    prose, claims = meeting.prose.passage, meeting.prose.claims
    quoted = [q for q in claims.quotations if q.sentence == organisation.sentence and q.sentence in meeting.within]
    if not quoted or any(q.first <= organisation.first < q.last for q in quoted):
        return False
    outside = [p for p in between(claims.people, *prose.sentence_tokens(organisation.sentence)) if not any(q.first <= p.first < q.last for q in quoted)]
    relayed = passes_it_on(meeting.prose, organisation)
    if (outside and not relayed) or any(bodies_relation(organisation, o) in ("same", "fits") for o in meeting.post.claims.organisations):
        return False
    spoken = prose.reading.cued_between(begin, end, "attribution", "writing") or any(
        m.key in _concepts.SPEAKING for m in between(prose.reading.of("act"), begin, end))
    return (bool(spoken) or relayed) and not prose.reading.cued_between(begin, end, "another") and any(is_of_the_post(meeting, q) for q in quoted)


def passes_it_on(read: Read, organisation: Organisation) -> bool:
    """Whether words like "quoted by" stand before a body that is no newspaper: whoever spoke, it is the one that published what he said."""
    of = words_like_of(read.passage.reading)
    before = read.passage.reading.cued_between(max(organisation.first - _TO_BODY, 0), organisation.first, "relayed")
    near = any(m.last <= organisation.first and organisation.first - m.last <= 1 + sum(i in of for i in range(m.last, organisation.first)) for m in before)
    return near and organisation.body not in _PRESS


_TO_BODY = 6  # tokens from "quoted by" to the body
_PRESS = frozenset(("newspaper", "news-agency", "broadcaster"))


@kept
def around_quotations(read: Read, begin: int, end: int) -> tuple[int, int]:
    """A clause with what goes on behind a bracket or a quotation in it, and with the verb that a word like "however" parts from it."""
    prose = read.passage
    tokens = prose.tokens
    if begin >= 2 and tokens[begin - 1].kind == WORD:
        begin, _ = prose.clause(begin - 2, begin - 1)
    while end < len(tokens):
        behind = next((q.last for q in between(read.claims.quotations, end, end + 3) if q.last - q.first <= LONGEST_CLAUSE), None)
        if behind is None and tokens[end].text in _BRACKETS:
            behind = next((i for i in range(end, min(end + 8, len(tokens))) if tokens[i].text == _BRACKETS[tokens[end].text]), None)
        if behind is None or behind + 1 >= len(tokens) or tokens[end].kind == STOP:
            break
        position = behind
        while position < len(tokens) and tokens[position].kind in (BREAK, STOP) and position < behind + 2:
            position += 1
        if position >= len(tokens) or tokens[position].text[:1].isupper() or prose.sentence_at(tokens[position].start) != prose.sentence_at(tokens[begin].start):
            break
        _, end = prose.clause(position, position + 1)
    return begin, end


_BRACKETS = {"(": ")", "（": "）"}
LONGEST_CLAUSE = 60  # tokens: a page whose stops are lost has no clauses


@kept
def tells_of_the_post(read: Read, begin: int, end: int, told: bool = True, verb: bool = False, acts: bool = True) -> bool:
    """Whether the tokens `[begin, end)` speak of the post and of writing it, or (where `told`) of telling something in it.

    With `verb` the name of the platform alone ("on X") is no writing; without `acts` only the words of attribution are telling.
    """
    prose = read.passage
    found = prose.reading.cued_between(begin, end, "post-noun", "writing", "attribution", "another")
    posts = [m for m in found if m.key == "post-noun"]
    told_from = min((m.last for m in found if m.key == "attribution"), default=end)
    opening = prose.reading.cued_between(begin - 1, begin, "another") if begin else ()  # the word that parts the clause from the one before: 另据省政府消息
    others = [m for m in (*opening, *found) if m.key == "another" and not prose.is_dated(m.start, m.end)]
    if any(m.first < told_from or any(p.first >= m.first for p in posts) for m in others):
        return False  # what is told behind "said that" may well be of another time
    written = [m for m in found if m.key == "writing"]
    verbs = [m for m in written if not any(p.first <= m.first and m.last <= p.last for p in posts)]
    spoken = acts and any(  # who released a video released another thing than the post
        m.key in _concepts.SPEAKING and not any(m.first <= p.first and p.last <= m.last for p in posts) for m in between(prose.reading.of("act"), begin, end))
    telling = told and (spoken or any(m.key == "attribution" for m in found))
    if posts:
        return bool(verbs if verb else written) or telling
    if any(a.last <= b.first for a in written for b in written):
        return True  # 在X平台发文称: the platform and the writing are two words
    return telling and any(not _is_of_a_paper(read, m.first) for m in written)  # "said on Twitter": the words for writing hold the platform


def _is_of_a_paper(read: Read, writing: int) -> bool:
    """Whether what was published is a paper that stands right before: according to a study published in February by the university."""
    return any(m.key in _PAPERS for m in between(read.passage.reading.of("thing"), writing - _RIGHT_BEFORE, writing))


_PAPERS = frozenset("study survey report book article".split())
_RIGHT_BEFORE = 3  # tokens


def _names_another(meeting: Meeting, begin: int, end: int) -> bool:
    """Whether the tokens name a body, person, country or capital of their own, which then is the one that writes."""
    claims = meeting.prose.claims
    return any(between(group, begin, end) for group in (claims.organisations, claims.people, claims.places))
